/** Whether the focus went with what held it: then, and only then, it is put somewhere. */
export function isFocusLost(place: HTMLElement | null): boolean {
  const { activeElement, body } = place?.ownerDocument ?? {};
  return activeElement === null || activeElement === body;
}

/** Whoever undoes step by step keeps the focus where they press. */
export const isInSaveBar = (place: HTMLElement | null): boolean => place?.ownerDocument.activeElement?.closest('.save-bar') != null;
