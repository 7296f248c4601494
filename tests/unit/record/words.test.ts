// @vitest-environment happy-dom
/**
 * The serialisation of displayed words, as far as a DOM without layout can tell. What depends on a browser's own styles
 * (white-space of <pre>, cells of a real table, hidden frames) is tried in real browsers: tests/e2e.
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { rangeOf, readWords } from '../../../lib/record/words.ts';

const INLINE = 'style="display: inline"';
let root: HTMLElement;

function read(html: string, limit = 10_000, keepsLines = false) {
  root.innerHTML = html;
  return readWords(root, limit, keepsLines);
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('displayed words', () => {
  test.each<[string, string, string]>([
    ['a block is a line', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['blocks in blocks are still one line each', '<div><p>One</p></div><div><div><p>Two</p></div></div>', 'One\nTwo'],
    ['a line break is a line', 'One<br>Two', 'One\nTwo'],
    ['two line breaks are an empty line', 'One<br><br>Two', 'One\n\nTwo'],
    ['white space that the page folds is one space', 'One \n\t two', 'One two'],
    ['white space between blocks is none', '<p>One </p>\n  <p> Two</p>', 'One\nTwo'],
    ['a non-breaking space is kept as it is', 'One\u00a0two', 'One\u00a0two'],
    ['words in a line stay in it', `One <b ${INLINE}>and</b> two`, 'One and two'],
    ['what is hidden is not read', '<p>One</p><p style="display: none">secret</p><p style="visibility: hidden">too</p>', 'One'],
    [
      'scripts, styles and controls are not read',
      '<p>One</p><script>x</script><style>y</style><button>Press</button><textarea>z</textarea>',
      'One',
    ],
    ['nothing is nothing', '<p> </p><br>', ''],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('what is struck through is left out, and that it was is said', () => {
    const words = read(`<p>Risk: <s ${INLINE}>none</s> to be asked</p>`);
    expect(words.text).toBe('Risk: to be asked');
    expect(words.struckAt.length).toBeGreaterThan(0);
    expect(read('<p>Risk: none</p>').struckAt).toEqual([]);
    const { text, struckAt } = read('<p>Risk: <s>none</s> cuts <del> </del>weekly</p><p><s>Old plan</s></p><p>Plan: gate</p>');
    expect(struckAt.map((at) => [text.slice(0, at), text.slice(at)])).toEqual([
      ['Risk:', ' cuts weekly\nPlan: gate'],
      ['Risk: cuts weekly', '\nPlan: gate'],
    ]);
  });

  test('a profile may say that the text holds the lines which the page folds', () => {
    expect(read('<p>One\nTwo\n\nThree</p>').text).toBe('One Two Three');
    expect(read('<p>One\nTwo\n\nThree</p>', 10_000, true).text).toBe('One\nTwo\n\nThree');
  });

  test('over the limit it is cut and says so', () => {
    const words = read('<p>One two three</p><p>Four</p>', 7);
    expect(words.text).toBe('One two');
    expect(words.whole).toBe(false);
    expect(read('<p>One two</p>', 7).whole).toBe(true);
  });
});

/** Unit by unit, as the page folds it: nothing is looked at but one character and what is owed. */
function folded(text: string, keepsLines: boolean, keepsSpaces: boolean): string {
  let out = '';
  let isOwed = false;
  for (const c of text) {
    const isLine = c === '\n' || c === '\r';
    const isSpace = ' \t\f'.includes(c) || isLine;
    const isKept = !isSpace || (keepsSpaces && !isLine) || (keepsLines && c === '\n');
    if (isKept) out += (isOwed && out ? ' ' : '') + c;
    if (isKept) isOwed = false;
    else isOwed ||= !(keepsLines && isLine);
  }
  return out;
}

describe('the words of one text', () => {
  test.each([
    ['folded', 'normal', false, false],
    ['with its lines kept', 'pre-line', true, false],
    ['kept as it is', 'pre-wrap', true, true],
  ])('%s are what the page shows of it, and each run leads to its own', (_, space, keepsLines, keepsSpaces) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\u00a0 \t\n\r\f]{0,20}$/), (text) => {
        root.style.whiteSpace = space;
        root.textContent = text;
        const words = readWords(root, 10_000);
        expect(words.text).toBe(folded(text, keepsLines, keepsSpaces));
        for (const { at, node, from, length } of words.runs)
          expect(node.data.slice(from, from + length)).toBe(words.text.slice(at, at + length));
      }),
      { numRuns: 500 },
    );
  });

  test('how its elements look is asked once while nothing but words changes, and of new ones then', () => {
    let asked = 0;
    const ask = globalThis.getComputedStyle;
    globalThis.getComputedStyle = (element) => {
      asked += 1;
      return ask(element);
    };
    try {
      root.innerHTML = '<p>One</p><p style="display: none">secret</p><ul><li>Two</li></ul>';
      const looks = new WeakMap();
      expect(readWords(root, 1000, false, looks).text).toBe('One\nTwo');
      expect(asked).toBe(5);
      (root.querySelector('li')?.firstChild as Text).data = 'Two and more';
      expect(readWords(root, 1000, false, looks).text).toBe('One\nTwo and more');
      expect(asked).toBe(5);
      root.append(document.createElement('p'));
      readWords(root, 1000, false, looks);
      expect(asked).toBe(6);
    } finally {
      globalThis.getComputedStyle = ask;
    }
  });
});

describe('the way back to the page', () => {
  const shownAt = (html: string, wanted: string) => {
    const words = read(html);
    const start = words.text.indexOf(wanted);
    return rangeOf(words, { start, end: start + wanted.length })?.toString();
  };

  test('leads to the very words', () => {
    expect(shownAt('<p>One two</p><p>Three four</p>', 'Three')).toBe('Three');
    expect(shownAt(`<p>One <b ${INLINE}>and</b> two</p>`, 'and two')).toBe('and two');
  });

  test('is none when the page shows them no more', () => {
    const words = read('<p>One</p><p>Two</p>');
    root.replaceChildren();
    expect(rangeOf(words, { start: 0, end: 3 })).toBeNull();
  });

  test('from any span leads to words that are that span, white space apart', () => {
    const text = fc.stringMatching(/^[a-c .\n]{0,12}$/);
    const block = fc.tuple(fc.constantFrom('p', 'div', 'li'), fc.array(text, { maxLength: 3 })).map(([tag, texts]) => {
      return `<${tag}>${texts.map((t, i) => (i % 2 ? `<b ${INLINE}>${t}</b>` : t)).join('<br>')}</${tag}>`;
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        const words = read(blocks.join(''));
        const [from, to] = [a % (words.text.length + 1), b % (words.text.length + 1)];
        const span = { start: Math.min(from, to), end: Math.max(from, to) };
        const bare = (s: string) => s.replace(/\s+/g, '');
        expect(bare(rangeOf(words, span)?.toString() ?? '')).toBe(bare(words.text.slice(span.start, span.end)));
      }),
      { numRuns: 150 },
    );
  });
});
