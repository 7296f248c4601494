/** Reads docs/safety/hazard-log.md: one part a hazard, `## H1 Name`, with a table of two columns (what, words). */

export const PARTS = [
  'Causes',
  'Effect',
  'Harm',
  'Existing controls',
  'Initial risk',
  'Controls in design',
  'Controls in test',
  'Controls in training',
  'Controls in process',
  'Residual risk',
  'Owner',
  'Evidence',
] as const;

export interface NamedTest {
  readonly file: string;
  readonly name: string;
}

export interface Hazard {
  readonly id: string;
  readonly name: string;
  readonly parts: ReadonlyMap<string, string>;
  readonly tests: readonly NamedTest[];
}

const NAMED = /`(tests\/[^`]+?\.test\.tsx?) › ([^`]+)`/g;

function readHazard(part: string): Hazard {
  const [title = '', ...lines] = part.split('\n');
  const [, id = '', name = ''] = /^(H\d+) (.+)$/.exec(title.trim()) ?? [];
  const cells = lines.flatMap((line) => {
    const [, what, words] = /^\| ([^|]+?) \| (.+) \|$/.exec(line) ?? [];
    return what && words ? [[what, words] as const] : [];
  });
  const parts = new Map(cells);
  const tests = [...(parts.get('Controls in test') ?? '').matchAll(NAMED)].map(([, file = '', test = '']) => ({ file, name: test }));
  return { id, name, parts, tests };
}

export function readHazardLog(text: string): Hazard[] {
  return text
    .split(/^## (?=H\d)/m)
    .slice(1)
    .map(readHazard);
}

/** 1 to 5 by 1 to 5, as "4 × 3 = 12"; null when it is written otherwise or does not multiply. */
export function readRisk(words: string): number | null {
  const [, severity, likelihood, product] = /^([1-5]) × ([1-5]) = (\d+)\b/.exec(words) ?? [];
  return Number(severity) * Number(likelihood) === Number(product) ? Number(product) : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The source runs a test of exactly this name: not a skipped one, not a comment, not a describe. */
export function hasTest(source: string, name: string): boolean {
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${escaped(name.replaceAll(quote, `\\${quote}`))}${quote}`).join('|');
  const named = new RegExp(`\\(\\s*(?:${quoted}),`, 'g');
  return [...source.matchAll(named)].some((match) => {
    const before = source.slice(0, match.index);
    const callers = [...before.matchAll(/^[ \t]*((?:test|it|describe)(?:\.\w+)*)(?=\(|$)/gm)];
    const caller = callers.at(-1);
    const between = caller ? before.slice((caller.index ?? 0) + caller[0].length) : '';
    return caller?.[1] === undefined ? false : isRun(caller[1], between);
  });
}

/** A test of what only one of the two browsers has: it is run in each whole run. */
const OF_ONE_BROWSER = /^\(kind === '(?:chromium|firefox)'\)$/;

/** `test(` stands right before its name; between `test.each` and its name stand the cases and their closing bracket. */
function isRun(caller: string, between: string): boolean {
  if (caller === 'test' || caller === 'it') return between === '';
  if (caller === 'test.runIf') return OF_ONE_BROWSER.test(between);
  return (caller === 'test.each' || caller === 'it.each') && between.endsWith(')');
}
