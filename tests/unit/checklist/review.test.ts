import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { longestNote, makeReviewer, review } from '../../../lib/checklist/review.ts';
import type { Checklist, Field, Verdict } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { preset, read } from './reading.ts';

const chemsex = preset('chemsex');

function verdictOf(text: string, field: string, checklist = chemsex, whole = true): Verdict {
  const found = review(readNote(text, { whole }), checklist).findings.find((finding) => finding.field === field);
  if (!found) throw new Error(`no field ${field}`);
  return found.verdict;
}

/** The verdict with the words it rests on. */
function said(text: string, field: string, checklist = chemsex): string {
  const verdict = verdictOf(text, field, checklist);
  const at = 'at' in verdict ? verdict.at : undefined;
  return at ? `${verdict.is}: ${text.slice(at.start, at.end)}` : verdict.is;
}

describe('a heading and what stands under it', () => {
  it.each([
    ['GOAL:\nsleep without chems on Sunday', 'goal', 'found: sleep without chems on Sunday'],
    ['Goal identified? Two nights off', 'goal', 'found: Two nights off'],
    ['goal - two nights off', 'goal', 'found: two nights off'],
    ['gaol; two nights off', 'goal', 'found: two nights off'],
    ['Urgnt risks: none', 'urgent_risks', 'found: none'],
    ['Pt stated goals: two nights off', 'goal', 'found: two nights off'],
    ['What Emre wants: two nights off', 'goal', 'found: two nights off'],
    ['Reason / context: partner worried', 'reason', 'found: partner worried'],
    ['Plan (for coming weeks. Returning?) Back on Tuesday', 'plan', 'found: Back on Tuesday'],
    ['Follow up email? referral made? Info sent? Timetable emailed', 'followup_actions', 'found: Timetable emailed'],
    ['1. Goal identified\ntwo nights off\n2. Motivation\nhigh', 'goal', 'found: two nights off'],
    ['PLAN: back Tuesday RISKS: none', 'urgent_risks', 'found: none'],
    ['Goals\n\nnothing under the next one either\n\nPlan\n', 'plan', 'empty: '],
  ])('%j: %s is %s', (text, field, expected) => {
    expect(said(text, field)).toBe(expected);
  });

  it('does not take a look-alike for a heading', () => {
    expect(said('Pain: both knees', 'plan')).toBe('not-found');
    expect(said('Previous goals: two nights off', 'goal')).toBe('not-found');
    expect(said('User of the gym, went twice', 'recent_use')).toBe('not-found');
  });

  it('reads a double heading as both of its fields', () => {
    expect(said('Goal and plan: two nights off, back Tuesday', 'goal')).toContain('found');
    expect(said('Goal and plan: two nights off, back Tuesday', 'plan')).toContain('found');
  });
});

describe('what is no content', () => {
  it('takes "no further service", one of the decisions at the Choice Point, for a decision', () => {
    const choice = preset('capa_choice');
    expect(said('Choice Point decision: No further service.', 'choice_point_decision', choice)).toBe('found: No further service.');
    expect(said('Choice Point decision: No further appointments wanted', 'choice_point_decision', choice)).toContain('found');
    expect(said('Choice Point decision: No decision yet', 'choice_point_decision', choice)).toContain('empty');
    expect(said('Goals: no further goals', 'goals', choice)).toContain('empty');
  });

  it.each([
    'TBC',
    'tbc with him next time',
    '?',
    '??',
    '-',
    '...',
    '___',
    '***',
    'xxx',
    '[free text]',
    'Y/N',
    'not discussed',
    'no time today - not discussed',
    'a)\n b)\n c)',
  ])('a placeholder: %j', (words) => {
    expect(verdictOf(`Goal: ${words}\nRisks: none`, 'goal').is).toBe('empty');
    expect(verdictOf(`Goal: two nights off\nRisks: ${words}`, 'urgent_risks').is).toBe('empty');
  });

  it.each(['as above', 'See previous', 'n/a', 'N/A for now', 'as b4', 'see notes'])('a reference needs a look: %j', (words) => {
    expect(verdictOf(`Goal: ${words}\nPlan: back Tuesday`, 'goal')).toMatchObject({ is: 'cannot-tell', because: 'refers-elsewhere' });
  });

  it.each([
    'none',
    'nil',
    'no',
    'None identified',
    'Y',
    'not set yet',
    'no goals identified at this time as drowsy',
    'unable to identify one',
  ])('%j does not answer a goal', (words) => {
    expect(verdictOf(`Goal: ${words}\nPlan: back Tuesday`, 'goal').is).toBe('empty');
  });

  it.each(['none', 'nil acute', 'No', 'denies', 'None today, asked alone'])('%j answers risk', (words) => {
    expect(verdictOf(`Any urgent risks? ${words}`, 'urgent_risks').is).toBe('found');
  });

  it('counts the prompts of the team as nothing written', () => {
    const [first, ...rest] = chemsex.fields;
    const prompted: Checklist = { ...chemsex, fields: [{ ...(first as Field), placeholders: ['What brought you here today?'] }, ...rest] };
    expect(verdictOf('Reason: What brought you here today?', 'reason', prompted).is).toBe('empty');
  });

  it('takes a documented refusal for an answer, and no goal', () => {
    const text = 'Goal: declined to set a goal today\nPlan: may ring';
    expect(verdictOf(text, 'goal').is).toBe('found');
    expect(review(readNote(text), chemsex).goal.identified).toBe(false);
  });
});

describe('earlier entries', () => {
  it('what stands only in a quoted entry is not in this note', () => {
    expect(said('Plan: back Tuesday\n> Goal: two nights off\n> Risks: none', 'goal')).toBe('not-found');
    expect(said('---- previous entry ----\nGoal: two nights off', 'goal')).toBe('not-found');
  });
});

describe('pointed brackets before every line', () => {
  const points = '> Reason: sleep\n> Goal: bed by ten\n> Plan: ring on Monday\n> Urgent risks: nil';

  it('are bullets where the note has no other lines', () => {
    expect(read('chemsex', `Drop-in, Jo, 4 May\n${points}`, 'goal')).toBe('bed by ten');
    expect(read('chemsex', points, 'urgent_risks')).toBe('nil');
  });

  it.each([
    ['who wrote it', `Sam wrote:\n${points}`],
    ['that it is from last week', `Copied from last week\n${points}`],
    ['an answer below', `${points}\n\nSeen again, no change.`],
    ['no headings', 'Drop-in\n> he wants to be in bed by ten\n> no risk today'],
  ])('are a quotation with %s', (_, text) => {
    expect(read('chemsex', text, 'goal')).toBe('not-found');
    expect(read('chemsex', text, 'urgent_risks')).toBe('not-found');
  });
});

describe('the end of a template', () => {
  it.each(['KM 12/3', 'Signed: K. Marsh', 'K. Marsh, support worker', 'Kind regards\nKim'])(
    'a signature is no content of the last heading: %j',
    (signature) => {
      expect(verdictOf(`Goal: two nights off\nPlan:\n\n${signature}`, 'plan').is).toBe('empty');
      expect(said(`Goal: two nights off\nPlan:\nback Tuesday\n\n${signature}`, 'plan')).toBe('found: back Tuesday');
    },
  );

  it('a prompt that nobody wrote over is no content', () => {
    expect(verdictOf('Goal: What does the client want to achieve?\nPlan: back Tuesday', 'goal')).toMatchObject({
      is: 'empty',
      because: 'placeholder',
    });
    expect(verdictOf('Goal identified? (what would they like to achieve?)\nPlan: back Tuesday', 'goal').is).toBe('empty');
  });

  it('lines under a placeholder do not fill it; a list does', () => {
    expect(verdictOf('Goal: TBC\nRang mum about tea', 'goal').is).toBe('empty');
    expect(verdictOf('Goal: ...\nRang mum about tea', 'goal').is).toBe('empty');
    expect(verdictOf('Goal: TBC\n- two nights off', 'goal').is).toBe('found');
  });
});

describe('prose', () => {
  it('finds fields by what a sentence says, and shows which', () => {
    const text =
      'Jonas came in because his partner asked him to. He last used on Saturday, mephedrone at home. He would like to have one weekend off.';
    expect(said(text, 'reason')).toBe('found: Jonas came in because his partner asked him to.');
    expect(said(text, 'recent_use')).toBe('found: He last used on Saturday, mephedrone at home.');
    expect(said(text, 'goal')).toBe('found: He would like to have one weekend off.');
    expect(verdictOf(text, 'goal')).toMatchObject({ because: 'cue' });
    expect(said(text, 'urgent_risks')).toBe('not-found');
  });

  it('a denied cue is no goal', () => {
    expect(said('We talked for ten minutes. It is not clear that his goal is anything yet.', 'goal')).toBe('not-found');
  });
});

describe('doubt', () => {
  it('what was not read is not absent', () => {
    const { findings } = review(readNote('Goal: two nights off\nPlan:', { whole: false }), chemsex);
    expect(findings.find(({ field }) => field === 'goal')?.verdict.is).toBe('found');
    expect(findings.filter(({ verdict }) => verdict.is === 'not-found')).toEqual([]);
    expect(findings.find(({ field }) => field === 'plan')?.verdict).toEqual({ is: 'cannot-tell', because: 'not-whole' });
  });

  it('a text over the limit is not read at all, and says so', () => {
    const { findings } = review(readNote(`Goal: two nights off\n${'word '.repeat(longestNote / 5)}`), chemsex);
    expect(new Set(findings.map(({ verdict }) => (verdict.is === 'cannot-tell' ? verdict.because : verdict.is)))).toEqual(
      new Set(['too-long']),
    );
  });

  it('a check that breaks is a doubt and never a pass', () => {
    const [first, ...rest] = chemsex.fields;
    let isArmed = false;
    const breaking = {
      ...(first as Field),
      get negativeIsAnswer(): boolean {
        if (isArmed) throw new Error('broken check');
        return false;
      },
    };
    const reviewer = makeReviewer({ ...chemsex, fields: [breaking, ...rest] });
    isArmed = true;
    const { findings } = reviewer(readNote('Reason: partner worried\nGoal: two nights off'));
    expect(findings[0]?.verdict).toEqual({ is: 'cannot-tell', because: 'check-failed' });
    expect(findings.find(({ field }) => field === 'goal')?.verdict.is).toBe('found');
  });
});

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom(
        ...['\ud800', '\udfff', '\u0000', '\r\n', '\n', '\t', '|', '**', '<p>', '>', ':', ' - ', '?', ';', '(', '. '],
        ...[
          'Goal',
          'Risks',
          'PLAN',
          'What',
          'wants',
          'n/a',
          'TBC',
          'would like to',
          '4/10',
          '“',
          '1. ',
          'Goal 1 ("',
          'referral made',
          'no thoughts of',
        ],
      ),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  it('never throws, answers for every field, and every span lies inside the text', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...presets), fc.boolean(), (text, checklist, whole) => {
        const { findings, goal, notices } = review(readNote(text, { whole }), checklist);
        expect(findings.map(({ field }) => field)).toEqual(checklist.fields.map(({ id }) => id));
        const spans = [
          ...findings.flatMap(({ verdict }) => ('at' in verdict && verdict.at ? [verdict.at] : [])),
          ...goal.goals.flatMap(({ at, ratings }) => [at, ...ratings.map((rating) => rating.at)]),
          ...notices.map(({ at }) => at),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(findings.some(({ verdict }) => verdict.is === 'cannot-tell' && verdict.because === 'check-failed')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same review for the same words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(review(readNote(text), chemsex)).toEqual(makeReviewer(structuredClone(chemsex))({ text, sections: [], whole: true }));
      }),
    );
  });

  it('a found field shows words with a letter or digit in them', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...presets), (text, checklist) => {
        for (const { verdict } of review(readNote(text), checklist).findings)
          if (verdict.is === 'found') expect(text.slice(verdict.at.start, verdict.at.end)).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 500 },
    );
  });
});

const styles = [
  (heading: string, body: string) => `${heading}: ${body}\n`,
  (heading: string, body: string) => `${heading}\n${body}\n\n`,
  (heading: string, body: string) => `${heading.toUpperCase()}\n${body}\n\n`,
  (heading: string, body: string) => `**${heading}**\n${body}\n\n`,
  (heading: string, body: string) => `- ${heading}: ${body}\n`,
  (heading: string, body: string) => `${heading} - ${body}\r\n`,
];

describe('taking a field away', () => {
  const noted = fc.record({
    checklist: fc.constantFrom(...presets),
    style: fc.constantFrom(...styles),
    which: fc.nat(),
  });

  it('deleting heading and words makes exactly that field not found', () => {
    fc.assert(
      fc.property(noted, ({ checklist, style, which }) => {
        const parts = checklist.fields.map((field, n) => style(field.headings[0] ?? field.title, `Zephyr ${n} quince`));
        const gone = which % parts.length;
        const verdicts = (texts: readonly string[]) =>
          review(readNote(texts.join('')), checklist).findings.map(({ verdict }) => verdict.is);
        expect(verdicts(parts)).toEqual(parts.map(() => 'found'));
        expect(verdicts(parts.filter((_, n) => n !== gone))).toEqual(parts.map((_, n) => (n === gone ? 'not-found' : 'found')));
      }),
      { numRuns: 300 },
    );
  });

  it('putting a placeholder for the words makes exactly that field empty', () => {
    fc.assert(
      fc.property(noted, fc.constantFrom('TBC', '...', '?', '[insert]', '', 'not discussed'), ({ checklist, style, which }, nothing) => {
        const gone = which % checklist.fields.length;
        const text = checklist.fields
          .map((field, n) => style(field.headings[0] ?? field.title, n === gone ? nothing : `Zephyr ${n} quince`))
          .join('');
        const verdicts = review(readNote(text), checklist).findings.map(({ verdict }) => verdict.is);
        expect(verdicts).toEqual(checklist.fields.map((_, n) => (n === gone ? 'empty' : 'found')));
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines of people inside a section', () => {
  it.each([
    [
      'Goals:\nIda: wants to swim on Fridays\nMum: wants less shouting\nRisks: none',
      'goals',
      'Ida: wants to swim on Fridays\nMum: wants less shouting',
    ],
    ['Goals: Ida: swim on Fridays\nStepdad: less shouting\nRisks: none', 'goals', 'Ida: swim on Fridays\nStepdad: less shouting'],
    ['Present: Ida, Per\nGoals:\nPer: less shouting\nIda: swim\nSleep: poor\nRisks: none', 'goals', 'Per: less shouting\nIda: swim'],
    ['Goals:\nIda: swim\nSleep: poor\nRisks: none', 'goals', 'Ida: swim'],
    ['Risks: none\nPresent: Ida, Per\nPer: tired of it all', 'people_present', 'Ida, Per'],
    ["Goals: swim\nDr. Ashe's view: early days\nRisks: none", 'goals', 'swim'],
  ])('%j', (text, field, words) => {
    expect(said(text, field, preset('capa_choice'))).toBe(`found: ${words}`);
  });
});
