export interface EditorsHost {
  readonly url: string;
  readonly other: string;
  readonly without: string;
  /** The number of the one client. */
  readonly client: string;
  close(): Promise<void>;
}

export declare function startEditors(): Promise<EditorsHost>;
