/** Every example in light, dark, narrow and large text; `found` names the example, the way and what was found. */
export function axeGallery(): Promise<{ readonly looked: number; readonly found: readonly string[] }>;

/** A walk by keyboard through every example of a component, folded and open; `opened` counts what Enter opened. */
export function keyboardGallery(
  component: string,
  browser?: 'chrome' | 'firefox',
): Promise<{ readonly walked: number; readonly opened: number; readonly found: readonly string[] }>;
