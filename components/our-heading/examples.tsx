import type { ThisNoteView } from '../../lib/bridge/view.ts';
import { type Examples, nowhere } from '../examples.ts';
import { thisNote } from '../fictional.ts';
import { OurHeading } from './our-heading.tsx';

type Given = Partial<Pick<ThisNoteView, 'headings' | 'offered' | 'added'>>;

const show =
  ({ headings = null, offered, added }: Given = {}) =>
  () => <OurHeading fields={thisNote.fields} headings={headings} offered={offered} added={added} onAction={nowhere} />;

const fields = [
  { id: 'goal', title: 'Goal' },
  { id: 'urgent_risks', title: 'Any urgent risks' },
];

export const examples: Examples = {
  closed: show(),
  'to choose from': show({ headings: ['Where things stand', 'What we hope for'] }),
  'none to choose': show({ headings: [] }),
  'offered, each by one press': show({ offered: { headings: ['Where things stand', 'What we hope for'], fields } }),
  'added, to be undone': show({ added: { heading: 'What we hope for', field: 'Goal' } }),
  'added, and more offered': show({
    added: { heading: 'What we hope for', field: 'Goal' },
    offered: { headings: ['Where things stand'], fields: fields.slice(1) },
  }),
};
