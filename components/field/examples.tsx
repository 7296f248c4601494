import { type Examples, nowhere } from '../examples.ts';
import { fields } from '../fictional.ts';
import { Field } from './field.tsx';

const named = (id: string) => fields.filter((field) => field.id === id).map((field) => <Field key={id} field={field} onAction={nowhere} />);

export const examples: Examples = {
  'one passage': () => named('client_view'),
  'long passage': () => named('presenting_concern'),
  'two passages': () => named('joint_understanding'),
};
