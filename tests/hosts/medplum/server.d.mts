export interface RunningMedplum {
  readonly url: string;
  close(): Promise<void>;
}

export declare function startMedplum(options?: { readonly port?: number }): Promise<RunningMedplum>;
