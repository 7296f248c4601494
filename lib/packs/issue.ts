import { shown } from './letters.ts';

/** What is said about a pack file: where, and in plain words what is the matter. Read out as one sentence, place first. */
export interface Issue {
  /** `checklists[0].fields[2].ask`, as an editor's search finds it; "the file" for the whole. */
  readonly path: string;
  /** The rest of the sentence: `is empty: a field needs a heading or a cue`. */
  readonly says: string;
  /** The whole of it for a screen, where people know titles and count no places; absent where that is no other. */
  readonly spoken?: string | undefined;
}

export function placeOf(path: readonly PropertyKey[]): string {
  let place = '';
  for (const step of path) place += typeof step === 'number' ? `[${step}]` : `${place ? '.' : ''}${shown(String(step))}`;
  return place || 'the file';
}

export const sentenceOf = ({ path, says }: Issue) => `${path} ${says}.`;

/** For whoever reads it on a screen: what it is in by its name, and the place for whoever opens the file. */
export const spokenOf = (issue: Issue): string => issue.spoken ?? sentenceOf(issue);
