/** Has this worker met the client? As author of an attended contact, or named among those who were there. */
import { type Entry, isReliable } from './entries.ts';
import { isNamedIn, isSamePerson } from './names.ts';

function wasThere(entry: Entry, reader: string): boolean {
  if (isSamePerson(entry.facts.note.author, reader)) return true;
  const present = entry.facts.fields.get('people_present');
  return present !== undefined && isNamedIn(entry.facts.own.slice(present.at.start, present.at.end), reader);
}

/** Null: the worker is not known, or a note that can't be read may be their session. */
export function hasSeenClient(ordered: readonly Entry[], reader: string | null): boolean | null {
  if (reader === null || reader.trim() === '') return null;
  const reliable = ordered.filter(isReliable);
  if (reliable.some((entry) => entry.attended === true && wasThere(entry, reader))) return true;
  const isOpenQuestion = reliable.some((entry) => entry.attended === null && isSamePerson(entry.facts.note.author, reader));
  return isOpenQuestion ? null : false;
}
