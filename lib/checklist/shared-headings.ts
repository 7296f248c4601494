/**
 * One heading for two fields: said when a pack is taken over, because it is rarely meant. Where it is, the answer is always the same:
 * the words under the heading are content of every field that names it, in the checklist's order; as one side of a double heading
 * ("Goals / plan") and among headings that differ by a slip of the keyboard, it stands for the first of them alone.
 */
import { headingsOf } from './compile.ts';
import type { Checklist } from './types.ts';

/** In plain sentences, one a heading; [] when every heading has one field. */
export function sharedHeadings(checklist: Checklist): string[] {
  const { headings, fields } = headingsOf(checklist);
  return [...headings]
    .filter(([, used]) => used.length > 1)
    .map(([heading, used]) => {
      const titles = used.map((n) => `"${fields[n]?.title ?? ''}"`).join(' and ');
      return `In "${checklist.title}" the heading "${heading}" stands for ${titles}: what is written under it counts for each of them.`;
    });
}
