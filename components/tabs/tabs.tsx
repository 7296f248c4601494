import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { TabName } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';

export const TAB_NAMES: readonly TabName[] = ['getting-on', 'this-note', 'drafts'];

export const tabId = (name: TabName): string => `tab-${name}`;
export const panelId = 'view';

/** Where an arrow key, Home or End leads from `at`; null for any other key. */
function nextTab(key: string, at: number): TabName | undefined {
  const last = TAB_NAMES.length - 1;
  if (key === 'ArrowRight') return TAB_NAMES[at === last ? 0 : at + 1];
  if (key === 'ArrowLeft') return TAB_NAMES[at === 0 ? last : at - 1];
  if (key === 'Home') return TAB_NAMES[0];
  if (key === 'End') return TAB_NAMES[last];
  return undefined;
}

interface Props {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** What stands behind a tab's word: a count with its words. */
  readonly counts: Readonly<Partial<Record<TabName, ComponentChildren>>>;
}

/** Tabs after the WAI-ARIA pattern: one stop for Tab, arrow keys choose and show at once. */
export function Tabs({ tab, onTab, counts }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const to = nextTab(event.key, TAB_NAMES.indexOf(tab));
    if (!to) return;
    event.preventDefault();
    onTab(to);
    bar.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.frame.views} ref={bar} onKeyDown={move} tabIndex={-1}>
      {TAB_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          id={tabId(name)}
          aria-selected={name === tab}
          aria-controls={panelId}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {words.frame.tabs[name]} {counts[name]}
        </button>
      ))}
    </div>
  );
}
