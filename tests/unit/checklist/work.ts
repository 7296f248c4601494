/**
 * How many letters a piece of work looks at: a measure of cost that is the same on every machine. Counts what the methods of strings and
 * regular expressions read; what a regular expression reads again when it tries another way is not seen.
 */
type Method = (this: unknown, ...given: unknown[]) => unknown;
type Cost = (words: string, given: readonly unknown[], answer: unknown) => number;

const whole: Cost = (words) => words.length + 1;
const one: Cost = () => 1;
const searched: Cost = (words, [, from], at) => ((at as number) < 0 ? words.length : (at as number)) - ((from as number) ?? 0) + 1;
const trimmed: Cost = (words, _, left) => words.length - (left as string).length + 1;

const COSTS: Readonly<Record<string, Cost>> = {
  ...Object.fromEntries(['charCodeAt', 'charAt', 'codePointAt', 'at', 'startsWith', 'endsWith'].map((name) => [name, one])),
  ...Object.fromEntries(['trim', 'trimStart', 'trimEnd'].map((name) => [name, trimmed])),
  ...Object.fromEntries(
    [
      'toLowerCase',
      'toUpperCase',
      'normalize',
      'split',
      'replace',
      'replaceAll',
      'match',
      'matchAll',
      'search',
      'includes',
      'lastIndexOf',
    ].map((name) => [name, whole]),
  ),
  indexOf: searched,
};

/** From where a search began to where its answer ends; a sticky expression looks at one place only. */
function costOfMatch(expression: RegExp, from: number, words: string, answer: RegExpExecArray | null): number {
  if (expression.sticky) return (answer?.[0].length ?? 0) + 1;
  return (answer ? answer.index + answer[0].length : words.length) - (expression.global ? from : 0) + 1;
}

export function lettersRead(work: () => void): number {
  let letters = 0;
  let isOutermost = true;
  const methods = String.prototype as unknown as Record<string, Method>;
  const expressions = RegExp.prototype as unknown as Record<string, Method>;
  const kept = Object.keys(COSTS).map((name) => [name, methods[name] as Method] as const);
  const { exec, test } = expressions as { exec: Method; test: Method };
  for (const [name, method] of kept)
    methods[name] = function (...given) {
      const isCounted = isOutermost;
      isOutermost = false;
      const answer = method.apply(this, given);
      isOutermost = isCounted;
      if (isCounted) letters += (COSTS[name] as Cost)(this as string, given, answer);
      return answer;
    };
  expressions.exec = function (words) {
    const from = (this as RegExp).lastIndex;
    const answer = exec.call(this, words) as RegExpExecArray | null;
    if (isOutermost) letters += costOfMatch(this as RegExp, from, words as string, answer);
    return answer;
  };
  expressions.test = function (words) {
    return (this as RegExp).exec(words as string) !== null;
  };
  try {
    work();
  } finally {
    for (const [name, method] of kept) methods[name] = method;
    Object.assign(expressions, { exec, test });
  }
  return letters;
}
