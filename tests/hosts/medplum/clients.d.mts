export interface HostClient {
  /** In the address. */
  readonly id: string;
  /** On the encounter page alone. */
  readonly number: string;
  readonly given: string;
  readonly family: string;
  readonly gender: 'female' | 'male';
  readonly born: string;
  /** Oldest first. */
  readonly notes: readonly { readonly at: string; readonly kind: string; readonly by: string; readonly text: string }[];
}

export declare const clients: readonly HostClient[];
export declare const worker: { readonly id: string; readonly given: string; readonly family: string };
