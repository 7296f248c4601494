import type { Examples } from '../examples.ts';
import { ShortForms } from './short-forms.tsx';

const long = 'the whole team and everybody from other services who works with the family, in one meeting that somebody writes down';

export const examples: Examples = {
  none: () => <ShortForms shortForms={[]} />,
  two: () => (
    <ShortForms
      shortForms={[
        { short: 'HV', means: 'home visit' },
        { short: 'MDT', means: long },
      ]}
    />
  ),
};
