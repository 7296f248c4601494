import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEarlierEntries } from '../../../lib/note/earlier.ts';
import { readLines } from '../../../lib/note/lines.ts';
import { readNote } from '../../../lib/note/note.ts';
import { readSentences } from '../../../lib/note/sentences.ts';

/** Headings and bodies as a reader would list them. */
function outline(text: string): [string | null, string][] {
  const { sections } = readNote(text);
  return sections.map(({ heading, body }) => [heading && text.slice(heading.start, heading.end), text.slice(body.start, body.end)]);
}

describe('the shape of a heading', () => {
  it.each([
    ['a colon', 'Risks: none voiced', [['Risks', 'none voiced']]],
    ['a dash', 'Seen with - aunt and cousin', [['Seen with', 'aunt and cousin']]],
    ['an en dash', 'Strengths – plays the cornet', [['Strengths', 'plays the cornet']]],
    ['a question', 'Anything urgent? Lost his keys', [['Anything urgent', 'Lost his keys']]],
    ['a line of its own', 'Background\nMoved here in May.', [['Background', 'Moved here in May.']]],
    ['capitals', 'NEXT STEPS\nring on Monday', [['NEXT STEPS', 'ring on Monday']]],
    ['bold', '**Plan** Swim on Sunday', [['Plan', 'Swim on Sunday']]],
    ['bold on its own line', '**Plan**\nSwim on Sunday', [['Plan', 'Swim on Sunday']]],
    ['a bullet', '• Goal: learn to swim', [['Goal', 'learn to swim']]],
    ['a number', '3. Goal: learn to swim', [['Goal', 'learn to swim']]],
    ['a table row', '| Goal | learn to swim |', [['Goal', 'learn to swim']]],
    ['a tab', 'Goal\tlearn to swim', [['Goal', 'learn to swim']]],
    ['brackets in it', 'Goal (own words, up to 3): learn to swim', [['Goal (own words, up to 3)', 'learn to swim']]],
    ['a form’s dots', 'Goal . . . . . learn to swim', [['Goal', 'learn to swim']]],
    ['closer dots', 'Goal ........ learn to swim', [['Goal', 'learn to swim']]],
    ['two pointed brackets', 'what next >> swim on Sunday', [['what next', 'swim on Sunday']]],
    ['square brackets', '[GOAL] learn to swim', [['GOAL', 'learn to swim']]],
    ['inline tags', '<p><b>Goal</b>: learn to swim</p>', [['Goal', 'learn to swim']]],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it('finds two headings on one line', () => {
    expect(outline('PMH:Mumps. DH: Iron.')).toEqual([
      ['PMH', 'Mumps.'],
      ['DH', 'Iron.'],
    ]);
    expect(outline('WENT WELL: two swims STUCK: the deep end')).toEqual([
      ['WENT WELL', 'two swims'],
      ['STUCK', 'the deep end'],
    ]);
  });

  it('keeps the answer on the lines that follow', () => {
    expect(outline('Plan:\n- ring school\n- swim\nRisk: none')).toEqual([
      ['Plan', '- ring school\n- swim'],
      ['Risk', 'none'],
    ]);
  });

  it('does not take times, addresses or sentences for headings', () => {
    expect(outline('seen at 18:20 in clinic')).toEqual([[null, 'seen at 18:20 in clinic']]);
    expect(outline('I asked him... and he laughed at it')).toHaveLength(1);
    expect(outline('[please ask] learn to swim')).toEqual([[null, '[please ask] learn to swim']]);
    expect(outline('see https://example.org/page for the leaflet')).toEqual([[null, 'see https://example.org/page for the leaflet']]);
    expect(outline('He had been well until the week in which the following happened to him at school: a fight')).toHaveLength(1);
  });

  it('keeps an empty heading as an empty section', () => {
    const { sections } = readNote('Goal:\n\nRisk: none');
    expect(sections[0]?.body.start).toBe(sections[0]?.body.end);
  });

  it('survives Windows line ends, no-break spaces and a byte order mark', () => {
    expect(outline('\ufeffGoal:\u00a0swim\r\nRisk: none\r\n')).toEqual([
      ['Goal', 'swim'],
      ['Risk', 'none'],
    ]);
  });
});

describe('earlier entries', () => {
  const earlier = (text: string) => readEarlierEntries(text).map((span) => text.slice(span.start, span.end));

  it('finds quoted lines and what follows a copied entry', () => {
    expect(earlier('Rang mum.\n> Goal: swim\n> Risk: none\nWill ring again.')).toEqual(['> Goal: swim\n> Risk: none']);
    expect(earlier('Rang mum.\n---- previous entry ----\nGoal: swim')).toEqual(['---- previous entry ----\nGoal: swim']);
    expect(earlier('Carried over (copied from 3 May): Goal: swim\nNew today: nothing')).toEqual([
      'Carried over (copied from 3 May): Goal: swim',
    ]);
  });

  it('lets a copied entry end where the new one begins', () => {
    expect(earlier('Copied from last note:\nGoal: swim\nToday: felt ill')).toEqual(['Copied from last note:\nGoal: swim\n']);
  });

  it.each([
    ['<< COPIED FROM REVIEW 2 May: Aim - swim. END COPY >>', 'Plan: rest'],
    ['[copied from last note: Aim - swim]', 'Plan: rest'],
    ['(copied from the form:\nAim: swim\nRisk: none)', 'Plan: rest'],
    ['[PASTE]\nAim: swim\n', '[/PASTE]\nPlan: rest'],
    ['*** COPY ***\nAim: swim\n', '*** END COPY ***\nPlan: rest'],
    ['Copied from last review:\nAim: swim\n', '(copy ends)\nPlan: rest'],
    ['Last entry:\nAim: swim\n', 'Now:\nPlan: rest'],
    ['Start of copied text\nAim: swim\n', 'Copied text ends\nPlan: rest'],
  ])('ends where what was copied ends: %s', (copied, own) => {
    expect(earlier(`Rang mum.\n${copied}${copied.endsWith('\n') ? '' : '\n'}${own}`)).toEqual([copied]);
  });

  it.each([
    '(old plan, week 2: ring nan. Frame: fitted. Review Monday.)',
    'Old plan: ring nan, Risk: low',
    'Prev. note - Aim: swim',
    'Superseded: Aim: swim',
    'No longer current: Aim: swim',
    'For reference (last review): Aim: swim',
    'ARCHIVED: Risk: fire in the shed',
    'On 3/4 I wrote: Aim: swim',
    'Aim: swim [from last note]',
    '~~Aim: swim~~',
  ])('a line that says it is of another day: %s', (line) => {
    expect(earlier(`Rang mum.\n${line}\nPlan: rest`)).toEqual([line]);
  });

  it.each([
    'Last use: Friday',
    'Since last time: two lessons',
    'Old plan dropped, new plan: ring nan',
    'Previous plan still stands: ring nan',
    'Previous overdose: 2019',
    'Last review was cancelled: no room',
    'Carried the shopping over: by himself',
    'Aim: swim (old pool)',
    '~~Aim: swim~~ Aim: row',
  ])('a line that only names another day: %s', (line) => {
    expect(earlier(`Rang mum.\n${line}\nPlan: rest`)).toEqual([]);
  });

  it('leaves a mere mention of the last note alone', () => {
    expect(earlier('Plan: as per previous note\nRisk: none')).toEqual([]);
    expect(earlier('Care plan (copy in the red folder)\nContacts\nNan')).toEqual([]);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => readSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

  it('end at stops, line ends and the spoken full stop', () => {
    expect(sentences('He came. She left!\nThey met Dr. Oyelaran today.')).toEqual([
      'He came.',
      'She left!',
      'They met Dr. Oyelaran today.',
    ]);
    expect(sentences('seen at home full stop he is well full stop')).toEqual(['seen at home', 'he is well']);
  });
});

/** Strings with every trap in them: lone surrogates, controls, separators, delimiters in odd places. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...[
          '\ud800',
          '\udc00',
          '\u0000',
          '\r\n',
          '\r',
          '\u2028',
          '\u0085',
          '\t',
          '|',
          '**',
          '<p>',
          '</u>',
          '&nbsp;',
          '>',
          ':',
          ' - ',
          '?',
          ';',
          '(',
          ')',
        ],
        ...['Goal', 'Risks', 'PLAN', 'n/a', '---- previous entry ----', ' full stop ', '4/10', '“', '"', '1. ', 'a) '],
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  it('sections are in order, disjoint and inside the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let at = 0;
        for (const { heading, body } of readNote(text).sections) {
          if (heading) {
            expect(heading.start).toBeGreaterThanOrEqual(at);
            expect(heading.end).toBeGreaterThan(heading.start);
            expect(body.start).toBeGreaterThanOrEqual(heading.end);
          }
          expect(body.start).toBeGreaterThanOrEqual(at);
          expect(body.end).toBeGreaterThanOrEqual(body.start);
          expect(body.end).toBeLessThanOrEqual(text.length);
          at = body.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lines, earlier entries and sentences are ordered stretches of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const spans of [readLines(text), readEarlierEntries(text), readSentences(text, { start: 0, end: text.length })]) {
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThanOrEqual(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('costs grow with the text and not faster', () => {
    for (const piece of ['A: ', ':', '<', '> a\nb\n', '| ', 'goal? ', '1. ', '(', 'AB CD: ', 'x', '\n']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const before = performance.now();
      readNote(text);
      expect(performance.now() - before, JSON.stringify(piece)).toBeLessThan(6000);
    }
  }, 60_000);
});
