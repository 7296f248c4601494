import type { ComponentChild } from 'preact';
import { asBefore } from '../as-before.ts';

/**
 * Drawn signs, 16 by 16. Verdict signs differ in shape, not only in colour: filled disc, brackets, open ring, dashed ring.
 * Always beside words, so never announced.
 */
const DRAWINGS = {
  found: () => (
    <>
      <circle cx="8" cy="8" r="6.75" class="icon__disc" />
      <path d="m4.9 8.2 2.2 2.2 4-4.6" class="icon__cut" />
    </>
  ),
  empty: () => <path d="M5.5 2.25H2.75v11.5H5.5M10.5 2.25h2.75v11.5H10.5" stroke-width="1.75" />,
  'not-found': () => <circle cx="8" cy="8" r="6.25" stroke-width="1.75" />,
  'cannot-tell': () => (
    <>
      <circle cx="8" cy="8" r="6.75" stroke-dasharray="2.1 2.14" />
      <path d="M6.2 6.3A1.9 1.9 0 0 1 8 4.9c1.05 0 1.9.72 1.9 1.65 0 1.35-1.9 1.4-1.9 2.65" />
      <path d="M8 11.35v.05" stroke-width="1.75" />
    </>
  ),
  'in-record': () => (
    <>
      <path d="M6.75 1.75h6.5v12.5h-6.5" />
      <path d="M1.75 8h7M4.25 5.25 1.5 8l2.75 2.75" />
    </>
  ),
  ask: () => (
    <>
      <path d="M2 3.25h12v7.5H7.5l-3 2.75v-2.75H2z" />
      <path d="M6.6 5.9c.1-.6.65-1 1.35-1 .8 0 1.4.45 1.4 1.1 0 .9-1.35.85-1.35 1.6" />
      <path d="M8 9.05v.02" stroke-width="1.6" />
    </>
  ),
  quote: () => (
    <>
      <path d="M2 2.75h12v8H8l-3.25 3v-3H2z" />
      <path d="M5 5.6h6M5 8h4" />
    </>
  ),
  measure: () => <path d="M1.75 5h12.5v6H1.75zM4.9 5v2.5M8 5v3.25M11.1 5v2.5" />,
  signed: () => (
    <>
      <path d="m2.5 13.5.75-3 7.35-7.35a1.6 1.6 0 0 1 2.25 2.25L5.5 12.75z" />
      <path d="M9 14h5" />
    </>
  ),
  unsigned: () => (
    <>
      <path d="m2.5 13.5.75-3 7.35-7.35a1.6 1.6 0 0 1 2.25 2.25L5.5 12.75z" stroke-dasharray="1.9 1.9" />
      <path d="M9 14h5" stroke-dasharray="1.2 2.2" />
    </>
  ),
  unread: () => (
    <>
      <path d="M9.25 1.75h-6v12.5h9.5v-9zM9.25 1.75v3.5h3.5" />
      <path d="m5.75 11.5 4.5-4M5.75 7.5l4.5 4" />
    </>
  ),
  insert: () => <path d="M2 4.25h8M2 12.5h12M2 8.4h4M11.5 5.4v6M8.5 8.4h6" />,
  copy: () => (
    <>
      <rect x="5.25" y="5.25" width="8.5" height="8.5" rx="1" />
      <path d="M10.75 5.25v-3h-8.5v8.5h3" />
    </>
  ),
  restore: () => (
    <>
      <path d="M2.5 3v3.5H6" />
      <path d="M2.75 6.25A5.75 5.75 0 1 1 2.3 9.2" />
    </>
  ),
  again: () => (
    <>
      <path d="M13.5 2.5V6H10" />
      <path d="M13.25 6a5.75 5.75 0 1 0 .45 3.2" />
    </>
  ),
  bin: () => <path d="M2.25 4h11.5M6 4V2h4v2M3.75 4l.6 10h7.3l.6-10M6.6 6.75v4.5M9.4 6.75v4.5" />,
  close: () => <path d="m3.75 3.75 8.5 8.5M12.25 3.75l-8.5 8.5" />,
  down: () => <path d="m4 6.25 4 4 4-4" />,
  'asks-more': () => <path d="M8 13.5v-11M4 6.25l4-4 4 4" />,
  'asks-less': () => <path d="M8 2.5v11M4 9.75l4 4 4-4" />,
  lock: () => (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.25" />
      <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7" />
    </>
  ),
  unlocked: () => (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.25" />
      <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.3-1" />
    </>
  ),
  eye: () => (
    <>
      <path d="M1.25 8S3.75 3.5 8 3.5 14.75 8 14.75 8 12.25 12.5 8 12.5 1.25 8 1.25 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  hide: () => (
    <>
      <path d="M1.25 8S3.75 3.5 8 3.5 14.75 8 14.75 8 12.25 12.5 8 12.5 1.25 8 1.25 8z" />
      <path d="m2.5 2.5 11 11" />
    </>
  ),
  info: () => (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.25v4M8 4.75v.05" stroke-width="1.75" />
    </>
  ),
  look: () => (
    <>
      <path d="M8 1.9 14.6 13.6H1.4z" />
      <path d="M8 6.2v3.6M8 11.7v.05" stroke-width="1.75" />
    </>
  ),
  people: () => (
    <>
      <circle cx="5.25" cy="5" r="2.5" />
      <path d="M1 13.5c0-2.6 1.8-4.3 4.25-4.3s4.25 1.7 4.25 4.3" />
      <path d="M10.25 2.6a2.5 2.5 0 0 1 0 4.8M11.75 9.5c2 .5 3.25 2 3.25 4" stroke-dasharray="1.7 1.9" />
    </>
  ),
  off: () => <path d="M8 1.75v5.5M4.6 3.9a5.5 5.5 0 1 0 6.8 0" />,
} satisfies Record<string, () => ComponentChild>;

export type IconName = keyof typeof DRAWINGS;

export const iconNames = Object.keys(DRAWINGS) as readonly IconName[];

interface Props {
  readonly name: IconName;
  readonly class?: string | undefined;
}

export const Icon = asBefore(({ name, class: more }: Props) => (
  <svg class={more ? `icon ${more}` : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {DRAWINGS[name]()}
  </svg>
));

/** Handrail's own mark: the post of an h and the rail that runs on from it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4.2 3.6h1.3a2.3 2.3 0 0 1 2.3 2.3v14.5" />
      <path d="M7.8 13.4a4.3 4.3 0 0 1 8.6 0v4.7a2.3 2.3 0 0 0 2.3 2.3h1.1" />
    </svg>
  );
}
