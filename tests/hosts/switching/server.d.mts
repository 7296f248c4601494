export interface Switching {
  readonly origin: string;
  close(): Promise<void>;
}
export declare function startSwitching(options?: { readonly port?: number }): Promise<Switching>;
