import { type Examples, nowhere } from '../examples.ts';
import { choiceNote, goals, passage } from '../fictional.ts';
import { Goals } from './goals.tsx';

const last = { ...choiceNote, n: 2, date: '22 Apr 2026', kind: 'Core Partnership' };
const close = [0, 1, 2, 30, 31, 200, 203].map((day, i) => {
  const isoDate = new Date(Date.UTC(2025, 8, 1 + day)).toISOString().slice(0, 10);
  return { isoDate, date: isoDate, value: [0, 1, 1, 5, 4, 9, 10][i] ?? 0, of: 10, kind: 'Session' };
});

export const examples: Examples = {
  'one given up': () => <Goals goals={goals.slice(0, 1)} earlier={[passage('Go on the trip to the coast.')]} onAction={nowhere} />,
  rated: () => <Goals goals={goals} onAction={nowhere} />,
  'accomplished, not yet and revised': () => (
    <Goals
      goals={[
        {
          ...passage('Sleep before two.'),
          owner: 'client',
          ratings: [],
          said: { ...passage('Goal 1 reached, four nights of five.', last), is: 'accomplished' },
        },
        {
          ...passage('"Ring Nan on Sundays."', last),
          owner: 'client',
          ratings: [],
          isRevised: true,
          said: { ...passage('Goal 2: not yet.', last), is: 'not-yet' },
        },
      ]}
      onAction={nowhere}
    />
  ),
  'close together': () => <Goals goals={[{ ...passage('Sleep before two.'), owner: 'unclear', ratings: close }]} onAction={nowhere} />,
  'met in between without a rating': () => (
    <Goals
      goals={[
        {
          ...passage('Sleep before two.'),
          owner: 'client',
          ratings: close.map((rating, i) => ({ ...rating, afterGap: i === 3 || i === 5 })),
        },
      ]}
      onAction={nowhere}
    />
  ),
  'no dates, and which came first is not known': () => (
    <Goals
      goals={[
        {
          ...passage('Sleep before two.'),
          owner: 'client',
          ratings: close.slice(0, 3).map((rating) => ({ ...rating, isoDate: null, date: '' })),
          isUnordered: true,
        },
      ]}
      onAction={nowhere}
    />
  ),
  'dates not certain': () => (
    <Goals
      goals={[{ ...passage('Sleep before two.'), owner: 'client', ratings: close.map((rating) => ({ ...rating, isoDate: null })) }]}
      onAction={nowhere}
    />
  ),
};
