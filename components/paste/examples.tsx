import { type Examples, nowhere } from '../examples.ts';
import { choiceNote, passage } from '../fictional.ts';
import { Slip } from '../slip/slip.tsx';
import { Paste } from './paste.tsx';

const none = { has: null, canKeep: true, canUndo: false };
const has = { date: '2026-02-04', characters: 3120, isKept: false };
const said = passage('We thought together that the mornings are the hard part.', {
  ...choiceNote,
  author: '',
  status: 'unknown',
  isPasted: true,
});

export const examples: Examples = {
  'nothing pasted': () => <Paste paste={none} onAction={nowhere} />,
  'worker not known': () => <Paste paste={{ ...none, canKeep: false }} onAction={nowhere} />,
  pasted: () => <Paste paste={{ ...none, has }} onAction={nowhere} />,
  'pasted and kept, no date': () => <Paste paste={{ ...none, has: { ...has, date: '', isKept: true } }} onAction={nowhere} />,
  removed: () => <Paste paste={{ ...none, canUndo: true }} onAction={nowhere} />,
  'its words': () => <Slip text={said.words} source={said.source} />,
};
