import { type Examples, nowhere } from '../examples.ts';
import { gettingOn } from '../fictional.ts';
import { GettingOn } from './getting-on.tsx';

const empty = { ...gettingOn, fields: [], goals: [], notRecorded: [], newestRisk: null, sinceChoice: null };

export const examples: Examples = {
  'in force': () => <GettingOn view={{ ...gettingOn, inForce: true, notices: [] }} onAction={nowhere} />,
  'no Choice': () => <GettingOn view={{ ...empty, state: 'no-choice' }} onAction={nowhere} />,
  'nothing read': () => <GettingOn view={{ ...empty, state: 'nothing-read', firstContactForYou: null }} onAction={nowhere} />,
  'no notes': () => (
    <GettingOn
      view={{ ...empty, state: 'no-notes', contacts: [], notices: [], firstContactForYou: null, nthContactForClient: null }}
      onAction={nowhere}
    />
  ),
};
