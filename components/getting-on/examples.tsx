import { type Examples, nowhere } from '../examples.ts';
import { candidates, choiceNote, gettingOn, lastTime } from '../fictional.ts';
import { GettingOn } from './getting-on.tsx';

const empty = {
  ...gettingOn,
  fields: [],
  goals: [],
  notRecorded: [],
  newestRisk: null,
  otherRisks: [],
  sinceChoice: null,
  why: [],
  counts: { ...gettingOn.counts, daysSinceChoice: null },
  review: null,
};
const set = { ...empty, state: 'no-choice' as const, why: gettingOn.why.slice(2) };
const picked = candidates.map((candidate, i) => ({ ...candidate, isPicked: i === 0 }));

export const examples: Examples = {
  'in force': () => <GettingOn view={{ ...gettingOn, inForce: true, notices: [] }} onAction={nowhere} />,
  'a follow-up': () => <GettingOn view={{ ...gettingOn, firstContactForYou: false, lastTime }} onAction={nowhere} />,
  'no Choice': () => <GettingOn view={{ ...empty, state: 'no-choice' }} onAction={nowhere} />,
  're-referred': () => <GettingOn view={{ ...set, none: { why: 're-referred', by: choiceNote } }} onAction={nowhere} />,
  discharged: () => <GettingOn view={{ ...set, none: { why: 'discharged', by: choiceNote } }} onAction={nowhere} />,
  'none to rely on': () => <GettingOn view={{ ...set, none: { why: 'none-to-rely-on', by: null } }} onAction={nowhere} />,
  "can't tell which": () => <GettingOn view={{ ...set, candidates, areContactsInTime: false }} onAction={nowhere} />,
  'picked by you': () => <GettingOn view={{ ...gettingOn, isPicked: true, candidates: picked, notices: [] }} onAction={nowhere} />,
  'nothing read': () => <GettingOn view={{ ...empty, state: 'nothing-read', firstContactForYou: null }} onAction={nowhere} />,
  'no notes': () => (
    <GettingOn
      view={{ ...empty, state: 'no-notes', contacts: [], notices: [], firstContactForYou: null, nthContactForClient: null }}
      onAction={nowhere}
    />
  ),
};
