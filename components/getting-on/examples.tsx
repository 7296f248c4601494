import type { ContactView, GettingOnView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { candidates, choiceNote, gettingOn, lastTime, longPassage, passage } from '../fictional.ts';
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

/** A record of years: every note long, the newest risk among nine, more notices than are shown. */
const others = Array.from({ length: 8 }, (_, i) => passage(`${i + 1}. ${longPassage.words}`, { ...choiceNote, n: 20 + i }));
const huge: GettingOnView = {
  ...gettingOn,
  nthContactForClient: 231,
  firstContactForYou: false,
  newestRisk: passage(longPassage.words.repeat(12), choiceNote),
  otherRisks: others,
  mayHaveMoreRisks: true,
  lastTime: lastTime.map((field, i) => ({ ...field, fromProse: i === 1 })),
  fields: gettingOn.fields.map((field) => ({
    ...field,
    passages: [passage(longPassage.words.repeat(30)), passage(longPassage.words), passage(longPassage.words)],
    earlier: others.slice(0, 3),
  })),
  contacts: Array.from({ length: 240 }, (_, i) => ({ ...gettingOn.contacts[i % gettingOn.contacts.length], n: i + 1 }) as ContactView),
  counts: { ...gettingOn.counts, attended: 230, partnership: 212, didNotAttend: 6, cancelled: 3, phone: 11 },
  sinceChoice: 229,
};

/** Names and words that have no end and no place to break. */
const endless = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const source = {
  ...choiceNote,
  author: `Dr Aleksandra ${endless}-Featherstonehaugh`,
  kind: `${endless} appointment`,
  date: `Wednesday, 4 February 2026, 14:05:33 (${endless})`,
};
const long: GettingOnView = {
  ...gettingOn,
  newestRisk: passage(`${endless}${endless} `.repeat(6), source),
  fields: gettingOn.fields.map((field) => ({
    ...field,
    title: `${field.title} ${endless}`,
    passages: [passage(endless.repeat(9), source)],
  })),
  goals: gettingOn.goals.map((goal) => ({ ...goal, words: endless.repeat(4), source })),
  contacts: gettingOn.contacts.map((contact) => ({ ...contact, date: source.date, author: source.author, type: endless })),
  notRecorded: gettingOn.notRecorded.map((gap) => ({ ...gap, title: endless, ask: `What about ${endless}?` })),
};

const withShortForms: GettingOnView = {
  ...gettingOn,
  fields: [...gettingOn.fields, { id: 'plan', title: 'Plan', passages: [passage('HV before the MDT on Monday; mum has the dates.')] }],
  shortForms: [
    { short: 'HV', means: 'home visit' },
    { short: 'MDT', means: 'the whole team and everybody from other services who works with the family, in one meeting' },
  ],
};

export const examples: Examples = {
  'in force': () => <GettingOn view={{ ...gettingOn, inForce: true, notices: [] }} onAction={nowhere} />,
  'a follow-up': () => <GettingOn view={{ ...gettingOn, firstContactForYou: false, lastTime }} onAction={nowhere} />,
  'with short forms': () => <GettingOn view={withShortForms} onAction={nowhere} />,
  'a huge record': () => <GettingOn view={huge} onAction={nowhere} />,
  'long names and words': () => <GettingOn view={long} onAction={nowhere} />,
  'no Choice': () => <GettingOn view={{ ...empty, state: 'no-choice' }} onAction={nowhere} />,
  're-referred': () => <GettingOn view={{ ...set, none: { why: 're-referred', by: choiceNote } }} onAction={nowhere} />,
  discharged: () => <GettingOn view={{ ...set, none: { why: 'discharged', by: choiceNote } }} onAction={nowhere} />,
  'none to rely on': () => <GettingOn view={{ ...set, none: { why: 'none-to-rely-on', by: null } }} onAction={nowhere} />,
  "can't tell which": () => <GettingOn view={{ ...set, candidates, areContactsInTime: false }} onAction={nowhere} />,
  'picked by you': () => <GettingOn view={{ ...gettingOn, isPicked: true, candidates: picked, notices: [] }} onAction={nowhere} />,
  'nothing read': () => <GettingOn view={{ ...empty, state: 'nothing-read', firstContactForYou: null }} onAction={nowhere} />,
  'nothing read, and a press opens them': () => (
    <GettingOn view={{ ...empty, state: 'nothing-read', firstContactForYou: null }} folded={{ count: 6 }} onAction={nowhere} />
  ),
  'no notes': () => (
    <GettingOn
      view={{ ...empty, state: 'no-notes', contacts: [], notices: [], firstContactForYou: null, nthContactForClient: null }}
      onAction={nowhere}
    />
  ),
};
