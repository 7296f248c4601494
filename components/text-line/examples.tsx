import * as words from '../../lib/words/words.ts';
import { type Examples, nowhere } from '../examples.ts';
import { TextLine } from './text-line.tsx';

export const examples: Examples = {
  empty: () => <TextLine label={words.edit.packTitle} value="" most={120} onText={nowhere} />,
  'with a hint': () => (
    <TextLine label={words.edit.ask} hint={words.edit.askHint} value="What brings you here?" most={120} onText={nowhere} />
  ),
  'with a button': () => (
    <TextLine label={words.edit.newField} value="Housing" most={80} onText={nowhere}>
      <button type="button" class="button">
        <span>{words.edit.addField}</span>
      </button>
    </TextLine>
  ),
};
