/**
 * What the browser's storage says, asked for once and known until it changes there. Each key in a note asks who works here and
 * what is agreed: without this seven ways into the browser's process and back, just when the sidebar draws
 * (bench: key to updated checklist).
 */

/** One of the browser's storage areas, or what a test puts in its place. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
  readonly onChanged: { addListener(listener: (changes: Record<string, unknown>) => void): void };
}

export interface StorageCopy {
  /** What is got is everybody's: nobody may change it in place. */
  get(key: string): Promise<unknown>;
  set(values: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

export function copyOf(area: Area): StorageCopy {
  const known = new Map<string, Promise<unknown>>();
  // Also what another background, that of private windows, or another room of this one has written.
  area.onChanged.addListener((changes) => {
    for (const key of Object.keys(changes)) known.delete(key);
  });
  const ask = async (key: string) => (await area.get(key))[key];

  /** The browser tells of a change somewhat after it was made; whoever made it here must not read what stood there before. */
  const write = async (work: () => Promise<void>, forget: () => void) => {
    forget();
    try {
      await work();
    } finally {
      forget();
    }
  };

  return {
    get(key) {
      const held = known.get(key);
      if (held) return held;
      const asked = ask(key);
      known.set(key, asked);
      asked.catch(() => known.delete(key));
      return asked;
    },
    set: (values) =>
      write(
        () => area.set(values),
        () => {
          for (const key of Object.keys(values)) known.delete(key);
        },
      ),
    clear: () =>
      write(
        () => area.clear(),
        () => known.clear(),
      ),
  };
}
