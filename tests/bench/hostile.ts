/** Texts that cost a careless reader more than their length. Each is made of one short pattern, so that it can be of any length. */

function fill(length: number, pattern: (n: number) => string): string {
  const parts: string[] = [];
  for (let n = 0, size = 0; size < length; n += 1) {
    const part = pattern(n);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

const letters = (n: number): string => [...String(n)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

const LABELS = ['Plan', 'Goals', 'Risk', 'Present', 'Reason for referral', 'Strengths', 'Next steps', 'What went well'];

export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one line of words': (length) => fill(length, (n) => `word${n} of the day `),
  colons: (length) => ':'.repeat(length),
  'open brackets': (length) => '('.repeat(length),
  'line ends': (length) => '\n'.repeat(length),
  'white space': (length) => ' \t\u00a0'.repeat(length / 3),
  'headings alone': (length) => fill(length, () => 'Plan:\n'),
  'unknown headings': (length) => fill(length, (n) => `Topic ${n}:\n`),
  'headings on one line': (length) => fill(length, () => 'Plan: x. '),
  'headings and sentences on one line': (length) => fill(length, (n) => `${LABELS[n % LABELS.length]}: He will ring on Monday.`),
  'goals on one line': (length) => fill(length, () => 'Goals: to walk 4/10 by March '),
  'headings with nothing between': (length) => fill(length, (n) => `P${letters(n)}:`),
  'what belongs elsewhere on one line': (length) => fill(length, () => 'Plan: ring. He is suicidal. He wants to go out. '),
  'nested quotes': (length) => fill(length, (n) => `${'> '.repeat(n % 40)}word\n`),
  'copied entries': (length) => fill(length, () => 'Previous entry:\nx\n---\n'),
  'zero-width signs': (length) => '\u200b\u200d\ufeff'.repeat(length / 3),
  'zero-width signs between words': (length) => fill(length, () => 'Pl\u200ban: to\u200d go '),
  'question marks': (length) => fill(length, () => 'Goal? '),
  'open tags': (length) => fill(length, () => '<b <p '),
  'full stops': (length) => '. '.repeat(length / 2),
  'names that speak': (length) => `Goals:\n${fill(length - 7, (n) => `Z${letters(n)}: x\n`)}`,
  'goals on lines': (length) => `Goals:\n${fill(length - 7, (n) => `${n % 9}. walk to the shop 4/10\n`)}`,
  'quotation marks': (length) => fill(length, () => '"x '),
  'words that reach on': (length) => fill(length, () => 'to the and of what '),
  'capital letters': (length) => fill(length, () => 'PLAN RISK GOAL '),
  'emoji and surrogates': (length) => '\ud83d\ude00\ud83d'.repeat(length / 3),
  'a word without end': (length) => 'a'.repeat(length),
  digits: (length) => fill(length, () => '943 476 5919 '),
  referrals: (length) => fill(length, () => 'referral made '),
  goals: (length) => fill(length, () => 'goal ("'),
};
