export interface HostClient {
  readonly uuid: string;
  readonly number: string;
  readonly given: string;
  readonly family: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  /** A visit is open, so that the front-end allows a note. */
  readonly inVisit: boolean;
  readonly notes: readonly { readonly at: string; readonly by: string; readonly text: string }[];
}

export declare const clients: readonly HostClient[];
