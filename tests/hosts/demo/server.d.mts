export interface DemoEntry {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly time: string;
  readonly type: string;
  readonly author: string;
  readonly role: string;
  readonly status: 'Signed' | 'Draft' | 'Entered in error';
  readonly text: string;
  readonly html?: string;
  readonly isDutyLog?: boolean;
  readonly attachment?: { readonly name: string; readonly about: string; readonly href: string };
}

export interface DemoClient {
  readonly number: string;
  readonly surname: string;
  readonly forename: string;
  /** ISO day. */
  readonly born: string;
  readonly team: string;
  readonly isCollapsed?: boolean;
}

export interface Demo {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** Everything in the client's record, oldest first; a copy. */
  notes(number: string): readonly DemoEntry[];
  /** The clients of the caseload, without those of the trials. */
  clients(): readonly DemoClient[];
  /** Back to the invented records, in the state file too. */
  reset(): void;
}

export function startDemo(options?: { readonly port?: number; readonly stateFile?: string | null; readonly today?: string }): Promise<Demo>;
