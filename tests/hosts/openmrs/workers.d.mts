export interface HostWorker {
  /** What they sign in with. */
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly user: string;
  readonly person: string;
  readonly provider: string;
}

export declare const workers: readonly HostWorker[];
export declare const PASSWORD: string;
export declare const IDS: Readonly<Record<'noteText' | 'stickyNote' | 'visitNoteType' | 'clinicianRole' | 'openmrsNumber', string>>;
