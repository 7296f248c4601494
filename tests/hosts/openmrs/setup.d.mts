/** Builds dist/ when it is missing or made from something else; true when it had to. Throws with a plain message. */
export declare function ensureBuilt(say?: (line: string) => void): boolean;
