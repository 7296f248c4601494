/** Edits as people and editors make them, as data: places are shares of the text's length, so that a sequence can be shrunk. */
import fc from 'fast-check';

const words = [
  ...['Plan: ', 'Goals:\n', 'GOAL - ', 'Risk? ', 'Next steps\n', '**Present** ', 'Topic 4: ', 'Reason for visit:', 'Actions - who: '],
  ...['\n', '\n\n', '\r', '\r\n', '\u2028', ' ', ':', '. ', '- ', '> ', '1. ', '"', '\u201c', '(', '\t', '|', '#', ' # '],
  ...['Previous entry:\n', 'copied from last note 3/4/26:\n', '---\n', 'Today: ', '(copied) ', 'On 3 May 2026 at 10:02, Jo Ash wrote:\n'],
  ...['Robin: ', 'so Robin said ', 'Mum: less shouting\n', "with Robin's ", 'Tilly Ash: ', ', Tilly Ash '],
  ...['TBC', 'none', 'see above', 'n/a', 'Y/N', 'nil', 'wants to walk to the shop alone. ', 'suicidal thoughts, safety plan ', '4/10 '],
  ...['Referral made. ', 'goal 1 ("ride the lift alone") 9/10 ', 'He would like to think about it. ', 'no thoughts of harm. '],
  ...['<br>', '<', 'br>', '<p class="', '</p>', '<b>', '&nbsp;', '\u00a0', '\u200b', '\ud83d\ude00', '\ud83d', '\ude00', 'é', 'x'],
  ...['Signed\n', 'Kind regards\n', '\n\nAB', 'full stop ', 'This is what you hope for:\n', 'word '.repeat(120)],
];

type Edit =
  | { readonly do: 'insert' | 'overwrite' | 'new line'; readonly at: number; readonly words: string }
  | { readonly do: 'type'; readonly at: number; readonly words: string }
  | { readonly do: 'cut'; readonly at: number; readonly length: number }
  | { readonly do: 'cut lines'; readonly at: number; readonly count: number }
  | { readonly do: 'quote'; readonly at: number; readonly count: number }
  | { readonly do: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly do: 'twice' | 'line ends' | 'on one line' | 'join' | 'start anew' | 'nothing' };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const token = fc.constantFrom(...words);

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ do: fc.constantFrom('insert', 'overwrite', 'new line'), at: share, words: token }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), at: share, words: token }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('cut' as const), at: share, length: fc.nat({ max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cut lines' as const), at: share, count: fc.nat({ max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('quote' as const), at: share, count: fc.nat({ max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), at: share, length: fc.nat({ max: 200 }), to: share }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('twice', 'line ends', 'on one line', 'join', 'start anew', 'nothing'),
    }) as fc.Arbitrary<Edit>,
  },
);

function quoted(text: string, at: number, count: number): string {
  const lines = text.split('\n');
  const first = Math.floor(at * lines.length);
  return lines.map((line, n) => (n >= first && n < first + count ? `> ${line}` : line)).join('\n');
}

function withoutLines(text: string, at: number, count: number): string {
  const lines = text.split('\n');
  lines.splice(Math.floor(at * lines.length), count);
  return lines.join('\n');
}

/** The texts that an edit leads to, one a key for what is typed. `other` is a second note, to be joined with. */
export function textsOf(text: string, edit: Edit, other: string): string[] {
  const place = 'at' in edit ? Math.floor(edit.at * text.length) : 0;
  const withIn = (at: number, inserted: string) => text.slice(0, at) + inserted + text.slice(at);
  switch (edit.do) {
    case 'insert':
      return [withIn(place, edit.words)];
    case 'new line':
      return [withIn(text.lastIndexOf('\n', place - 1) + 1, edit.words)];
    case 'overwrite':
      return [text.slice(0, place) + edit.words.slice(0, text.length - place) + text.slice(place + edit.words.length)];
    case 'type':
      return Array.from({ length: Math.min(12, edit.words.length) }, (_, n) => withIn(place, edit.words.slice(0, n + 1)));
    case 'cut':
      return [text.slice(0, place) + text.slice(place + edit.length)];
    case 'cut lines':
      return [withoutLines(text, edit.at, edit.count)];
    case 'quote':
      return [quoted(text, edit.at, edit.count)];
    case 'move': {
      const rest = text.slice(0, place) + text.slice(place + edit.length);
      const to = Math.floor(edit.to * rest.length);
      return [rest.slice(0, to) + text.slice(place, place + edit.length) + rest.slice(to)];
    }
    case 'twice':
      return [text.length > 2500 ? text.slice(0, 1000) : `${text}\n${text}`];
    case 'line ends':
      return [text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n')];
    case 'on one line':
      return [text.replaceAll('\n', ' '), text];
    case 'join':
      return [text.length > 2500 ? other : `${text}\n\n${other}`];
    case 'start anew':
      return ['', other];
    case 'nothing':
      return [text];
  }
}
