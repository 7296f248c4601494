export interface SavedRow {
  readonly kind: string;
  readonly text: string;
  /** Which button the request names, or "". */
  readonly by: string;
  /** The address that it was sent to. */
  readonly path: string;
}

export interface Saves {
  readonly url: string;
  /** The page of one kind, as the browser opens it. */
  pageOf(kind: string, more?: string): string;
  saved(): readonly SavedRow[];
  forget(): void;
  close(): Promise<void>;
}

export declare const KINDS: readonly string[];
export declare function startSaves(): Promise<Saves>;
