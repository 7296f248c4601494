import type { GoneView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { Health, MayBeGone } from './health.tsx';

const gone: GoneView = {
  parts: ['born', 'author'],
  elsewhere: ['note', 'editor'],
  canPoint: true,
  against: 'ward.example',
  on: '2026-11-02',
};

export const examples: Examples = {
  'fitted here': () => <Health gone={gone} onAction={nowhere} />,
  shipped: () => <Health gone={{ ...gone, parts: ['date'], canPoint: false, against: 'OpenMRS 3' }} onAction={nowhere} />,
  'may be elsewhere': () => <MayBeGone gone={gone} part="editor" onAction={nowhere} />,
};
