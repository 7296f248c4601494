/** Every example in light, dark, narrow and large text; `found` names the example, the way and what was found. */
export function axeGallery(): Promise<{ readonly looked: number; readonly found: readonly string[] }>;
