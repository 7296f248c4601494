export interface Client {
  readonly number: string;
  readonly surname: string;
  readonly forename: string;
  readonly born: string;
  readonly choice: string;
  readonly goal: string;
  readonly draft: string;
}
export declare const clients: readonly Client[];
