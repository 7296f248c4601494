import { type Examples, nowhere } from '../examples.ts';
import { Fit } from './fit.tsx';

const reads = ['Rosalind Achterberg', '14 March 2009', '943 476 5919'];

export const examples: Examples = {
  'being picked': () => <Fit fit={{ step: 'picking', reads: [] }} onAction={nowhere} />,
  'the first client': () => <Fit fit={{ step: 'first', reads }} onAction={nowhere} />,
  'open another': () => <Fit fit={{ step: 'open', reads: [] }} onAction={nowhere} />,
  'the same name': () => <Fit fit={{ step: 'same', reads: [] }} onAction={nowhere} />,
  'the second client': () => <Fit fit={{ step: 'second', reads }} onAction={nowhere} />,
  'nobody read': () => <Fit fit={{ step: 'unread', reads: [] }} onAction={nowhere} />,
};
