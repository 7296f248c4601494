import { type Examples, nowhere } from '../examples.ts';
import { thisNote } from '../fictional.ts';
import { OurHeading } from './our-heading.tsx';

const show = (headings: readonly string[] | null) => () => <OurHeading fields={thisNote.fields} headings={headings} onAction={nowhere} />;

export const examples: Examples = {
  closed: show(null),
  'to choose from': show(['Where things stand', 'What we hope for']),
  'none to choose': show([]),
};
