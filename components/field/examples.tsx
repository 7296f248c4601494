import { type Examples, nowhere } from '../examples.ts';
import { fields, passage } from '../fictional.ts';
import { Field } from './field.tsx';

const named = (id: string) => fields.filter((field) => field.id === id).map((field) => <Field key={id} field={field} onAction={nowhere} />);

export const examples: Examples = {
  'one passage': () => named('client_view'),
  'long passage': () => named('presenting_concern'),
  'changed since': () =>
    fields
      .slice(3, 4)
      .map((field) => (
        <Field key={field.id} field={{ ...field, earlier: [passage('Choice Plus with dad, then decide.')] }} onAction={nowhere} />
      )),
  'two passages': () => named('joint_understanding'),
};
