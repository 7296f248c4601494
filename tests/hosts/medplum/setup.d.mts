/** Installs and builds dist/ when it is missing or made from something else; true when it had to build. */
export declare function ensureBuilt(): Promise<boolean>;
