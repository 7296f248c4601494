import { useState } from 'preact/hooks';

export type OnCopy = (text: string) => unknown;
export type Copied = 'not-yet' | 'copied' | 'not-copied';

/** Says that it was copied only when it was; of another text, nothing. */
export function useCopy(text: string, onCopy: OnCopy): readonly [Copied, () => Promise<void>] {
  const [last, set] = useState<{ readonly text: string; readonly is: Copied }>({ text, is: 'not-yet' });
  const copy = async () => {
    try {
      await onCopy(text);
      set({ text, is: 'copied' });
    } catch {
      set({ text, is: 'not-copied' });
    }
  };
  return [last.text === text ? last.is : 'not-yet', copy];
}
