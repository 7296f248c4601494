/** Long invented notes, the same at every run: prose under the headings of a Partnership session. */
const SENTENCES = [
  'Walked in with everyone else on three days out of five and said that it felt less loud than in the spring.',
  'We went over the ladder that she drew last time and she moved the swimming hall two rungs down.',
  'Mum rang in the week to say that the mornings are calmer since the clock stands in the hall.',
  'He tried the breathing on the bus, twice, and stopped counting at eleven because a friend sat down.',
  'School has offered the side door until half term; she would rather use the front one and have Tilly wait.',
  'Sleep is from about eleven to seven, with one night of four hours after the match on Sunday.',
  'No thoughts of ending her life, asked on her own; knows whom to ring and has the number on the fridge.',
  'Father came for the last ten minutes and read the plan aloud, which made both of them laugh.',
];

const HEADINGS = ['Progress on goals', 'What was not done', 'Ratings', 'Risks', 'Discussion', 'Next appointment'];

/** A note of `length` UTF-16 units that ends in the middle of its plan, where writing goes on. */
export function longNote(length: number, end = '\nPlan: ladder '): string {
  const parts: string[] = [];
  let size = end.length;
  for (let n = 0; size < length; n += 1) {
    const heading = n % 9 === 0 ? `${n > 0 ? '\n' : ''}${HEADINGS[(n / 9) % HEADINGS.length]}: ` : '';
    const part = `${heading}${SENTENCES[n % SENTENCES.length]}${n % 4 === 3 ? '\n' : ' '}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length - end.length) + end;
}

/** The same as a rich editor holds it: paragraphs, lists and emphasis. */
export function longRichText(length: number): string {
  const lines = longNote(length).split('\n');
  return lines
    .map((line, n) => {
      const [head, ...rest] = line.split(': ');
      const words = rest.length > 0 ? `<strong>${head}:</strong> ${rest.join(': ')}` : line;
      if (n % 5 === 2)
        return `<ul>${words
          .split('. ')
          .map((item) => `<li>${item}</li>`)
          .join('')}</ul>`;
      return n % 3 === 1 ? `<p>${words.replace(/(\w+ \w+)\./, '<em>$1</em>.<br>')}</p>` : `<p>${words}</p>`;
    })
    .join('');
}

const WHO = ['She', 'Mum', 'He', 'The school nurse', 'Dad', 'Her brother', 'The tutor', 'We', 'His aunt', 'Nan'];
const SAID = ['said that', 'told us how', 'noticed that', 'wrote down that', 'was glad that', 'remembered when', 'doubted whether'];
const WHAT = ['the bus', 'the swimming hall', 'breakfast', 'the side door', 'football', 'the ladder', 'bedtime', 'the long corridor'];
const HOW = ['went better than in spring', 'felt too loud', 'took half an hour', 'worked twice', 'was still hard', 'came as a surprise'];
const WHEN = ['on Monday', 'after the holidays', 'before the match', 'most mornings', 'in the second week', 'since the clocks changed'];

/** Numbers from a seed, the same everywhere: 0 to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return ((state >>> 8) & 0xffff) % below;
  };
}

/** As `longNote`, with hardly a sentence twice: a reader that remembers sentences has nothing to gain. */
export function variedNote(length: number, seed: number, headings: readonly string[] = HEADINGS): string {
  const next = dice(seed * 7919 + 13);
  const one = (from: readonly string[]) => from[next(from.length)];
  let text = '';
  for (let n = 0; text.length < length; n += 1) {
    const heading = headings.length > 0 && n % 9 === 0 ? `${n > 0 ? '\n' : ''}${headings[(n / 9) % headings.length]}: ` : '';
    text += `${heading}${one(WHO)} ${one(SAID)} ${one(WHAT)} ${one(HOW)} ${one(WHEN)}, ${next(90)} minutes in all.${n % 4 === 3 ? '\n' : ' '}`;
  }
  return text.slice(0, length);
}
