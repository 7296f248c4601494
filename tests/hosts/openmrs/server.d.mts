export interface StoredNote {
  readonly uuid: string;
  /** When the encounter took place, as OpenMRS writes it. */
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

export interface RunningOpenmrs {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
  /** The stored visit notes of one client, oldest first. */
  notes(patientUuid: string): readonly StoredNote[];
}

export interface OpenmrsOptions {
  readonly port?: number;
  readonly stateFile?: string | null;
  /** True: signed in as the first worker; a worker's id: as that one; false: the sign-in page. */
  readonly autologin?: boolean | string;
  readonly latencyMs?: number;
}

export declare function startOpenmrs(options?: OpenmrsOptions): Promise<RunningOpenmrs>;
