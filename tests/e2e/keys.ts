/** Going about a page by the keyboard alone. */
import type { Page } from 'puppeteer-core';

/** What a screen reader calls that which has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as (HTMLElement & { readonly labels?: NodeListOf<HTMLElement> | null }) | null;
    const said = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"], input, select, textarea')) hidden.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const [label] = at?.labels ?? [];
    return at?.getAttribute('aria-label') ?? (label ? said(label) : at && at !== document.body ? said(at) : '');
  });

/** More stops than any page of ours has. */
const MOST = 300;

/** By Tab, or back by Shift and Tab, until that has the focus; nothing is reached by going round. */
export async function tabTo(page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  const passed: string[] = [];
  if (way === 'back') await page.keyboard.down('Shift');
  try {
    while (passed.length < MOST) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now === name) return;
      passed.push(now);
    }
  } finally {
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`"${name}" was not reached. Last were: ${passed.slice(0, 60).join(' | ')}`);
}

export async function pressByKey(page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> {
  await tabTo(page, name, way);
  await page.keyboard.press('Enter');
}
