/** What the sidebar is given to draw: words of the record and of the editor, character for character, and nothing claimed that was not read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../entrypoints/background/views/getting-on.ts';
import { holdOf, isLacking, recordWords, thisNote } from '../../../entrypoints/background/views/this-note.ts';
import type { EditorRead, PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { GettingOnView, ThisNoteView } from '../../../lib/bridge/view.ts';
import { checklistById, presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readChoice } from '../../../lib/choice/read.ts';
import { readNote } from '../../../lib/note/note.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import demo from '../../../lib/record/profiles/demo.json' with { type: 'json' };
import openmrs from '../../../lib/record/profiles/openmrs-o3.json' with { type: 'json' };
import * as words from '../../../lib/words/words.ts';
import { CHOICE_TEXT, draw, later, NOW, prior } from './records.ts';
import { typed } from './typed.ts';

const PARTNERSHIP = checklistById('capa_partnership') as Checklist;

const HERE = { isSaveKnown: true, isOtherLanguage: false };

const idsOf = (view: GettingOnView) => view.notices.map(({ id }) => id);

describe('getting on', () => {
  test('shows what Choice left, each passage cut from the note that it names', () => {
    const view = draw([prior(CHOICE_TEXT)]);
    expect(view.state).toBe('choice');
    const decision = view.fields.find(({ id }) => id === 'choice_point_decision')?.passages[0];
    expect(decision?.words).toContain('Core Partnership with S. Marlow');
    expect(decision?.source).toEqual({ n: 1, date: '3 May 2026', kind: 'Choice appointment', author: 'T. Okafor', status: 'signed' });
    expect(view.goals[0]?.words).toContain('Walk in with everyone else');
  });

  test('says nothing that is not in the notes, whatever they hold', () => {
    const line = fc.constantFrom(
      ...CHOICE_TEXT.split('\n'),
      '> quoted',
      '',
      'Goal: TBC',
      'Risk: \ud800 none',
      'Plan:\tsee previous',
      '****',
    );
    const text = fc.option(fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n')));
    const status = fc.constantFrom('signed', 'draft', 'struck-out', 'unknown');
    const date = fc.constantFrom('3 May 2026', '9/6/2026', '', 'yesterday', '2026-07-01');
    const kind = fc.constantFrom('Choice appointment', 'Core Partnership', '', 'Phone call');
    const note = fc.tuple(text, status, date, kind).map(([words, is, day, type]) => prior(words, { status: is, date: day, type }));
    fc.assert(
      fc.property(fc.array(note, { maxLength: 5 }), fc.boolean(), (notes, complete) => {
        const view = draw(notes, { complete });
        const passages = [...view.fields.flatMap((field) => field.passages), ...view.goals, ...(view.newestRisk ? [view.newestRisk] : [])];
        for (const { words, at, source } of passages) {
          const whole = notes[source.n - 1]?.text ?? '';
          expect(whole.slice(at.start, at.end)).toBe(words);
          expect(words.trim()).not.toBe('');
        }
        expect(view.contacts.map(({ n }) => n).sort()).toEqual(notes.map((_, i) => i + 1));
      }),
    );
  });

  test('a field is either shown or said to be not recorded, never both', () => {
    const view = draw([prior(CHOICE_TEXT)]);
    const shown = new Set([...view.fields.map(({ id }) => id), ...(view.goals.length > 0 ? ['goals'] : [])]);
    expect(view.notRecorded.length).toBeGreaterThan(0);
    for (const gap of view.notRecorded) {
      expect(shown.has(gap.id), gap.id).toBe(false);
      expect(gap.ask).toMatch(/\?/);
    }
    const laterGoals = later('Partnership session 1.\nGoals:\n1. Walk in with everyone else 3/10\n2. Eat lunch in the hall 2/10');
    const set = draw([laterGoals, prior(CHOICE_TEXT.replace(/^Goals: .*\n/m, ''))]);
    expect(set.goals.map(({ source }) => source.n)).toEqual([1, 1]);
    expect(set.fields.some(({ id }) => id === 'goals')).toBe(false);
    expect(set.notRecorded.map(({ id }) => id)).not.toContain('goals');
  });

  test('without a Choice nothing is said to be missing from it', () => {
    const view = draw([later('Progress on goals: walked in twice.')]);
    expect(view).toMatchObject({ state: 'no-choice', notRecorded: [], inForce: false });
  });

  test('an empty list, and one of which nothing could be read, are two things', () => {
    expect(draw([])).toMatchObject({ state: 'no-notes', notices: [] });
    expect(draw([prior(null)])).toMatchObject({ state: 'nothing-read', notices: [{ id: 'notes-collapsed', values: { count: 1 } }] });
  });
});

describe('what is said of the whole record', () => {
  test('is said when all of it was read', () => {
    const view = draw([later('Progress on goals: walked in twice.', { author: 'R. Vale' }), prior(CHOICE_TEXT)]);
    expect(view).toMatchObject({ inForce: true, firstContactForYou: true, nthContactForClient: 3 });
  });

  const whole = [later('Progress on goals: walked in twice.', { author: 'R. Vale' }), prior(CHOICE_TEXT)] as const;
  test.each<[string, readonly PriorNoteRead[], object]>([
    ['the page may hold more notes', whole, { complete: false }],
    ['a note is folded away', [later(null), whole[1]], {}],
    ['a note was longer than is read', [{ ...whole[0], whole: false }, whole[1]], {}],
  ])('is not said when %s', (_, notes, options) => {
    const view = draw(notes, options);
    expect(view).toMatchObject({ inForce: false, firstContactForYou: null, nthContactForClient: null });
  });

  test('that you have met is said as soon as one note shows it', () => {
    const view = draw([later('Progress on goals: walked in twice.'), prior(null)], { complete: false });
    expect(view.firstContactForYou).toBe(false);
  });

  test('whether you have met is not said of a worker who is not known', () => {
    const view = draw([...whole], { worker: '' });
    expect(view.firstContactForYou).toBeNull();
    expect(idsOf(view)).toContain('worker-unknown');
  });

  test('a note that was entered in error and is not shown does not stand in the way', () => {
    expect(draw([...whole, prior(null, { status: 'struck-out' })]).inForce).toBe(true);
  });
});

describe('notices', () => {
  test.each<[string, readonly PriorNoteRead[], object, object]>([
    ['folded notes are counted', [later(null), later(null), prior(CHOICE_TEXT)], {}, { id: 'notes-collapsed', values: { count: 2 } }],
    ['a list that may go on', [prior(CHOICE_TEXT)], { complete: false }, { id: 'list-not-complete', values: {} }],
    [
      'a Choice that is not signed',
      [prior(CHOICE_TEXT, { status: 'draft' })],
      {},
      { id: 'not-signed', values: { date: '3 May 2026', kind: 'Choice appointment' } },
    ],
    ['a note longer than is read', [prior(CHOICE_TEXT, { whole: false })], {}, { id: 'note-too-long', values: { count: 1 } }],
    ['notes beyond the reading limit', [prior(CHOICE_TEXT)], { complete: false, more: 3 }, { id: 'note-too-long', values: { count: 3 } }],
    ['a date that is none', [prior(CHOICE_TEXT, { date: 'last week' })], {}, { id: 'dates-unreadable', values: { count: 1 } }],
    ['an impossible date', [prior(CHOICE_TEXT, { date: '31/02/2026' })], {}, { id: 'dates-unreadable', values: { count: 1 } }],
    ['a day that can’t be told', [prior(CHOICE_TEXT, { date: '3/4/2026' })], { order: 'year-first' }, { id: 'dates-unclear', values: {} }],
    [
      'an older Choice',
      [prior(CHOICE_TEXT), prior(CHOICE_TEXT, { date: '2 May 2024' })],
      {},
      { id: 'superseded', values: { date: '2 May 2024', why: 'newer-choice' } },
    ],
  ])('%s', (_, notes, options, notice) => {
    expect(draw(notes, options).notices).toContainEqual(notice);
  });

  test('a record that was read whole and says all needs none', () => {
    expect(draw([prior(CHOICE_TEXT)]).notices).toEqual([]);
  });
});

describe('contacts', () => {
  test('stand oldest first whichever way the page lists them', () => {
    const notes = [later('Progress on goals: walked in.'), prior(CHOICE_TEXT)];
    const dates = (view: GettingOnView) => view.contacts.map(({ date }) => date);
    expect(dates(draw(notes))).toEqual(['3 May 2026', '9 June 2026']);
    expect(dates(draw([...notes].reverse()))).toEqual(['3 May 2026', '9 June 2026']);
  });

  test('keep the page’s order when a date can’t be told', () => {
    const notes = [later('Progress on goals: walked in.', { date: 'last week' }), prior(CHOICE_TEXT)];
    expect(draw(notes).contacts.map(({ n }) => n)).toEqual([1, 2]);
  });
});

test('says when words that the record has struck through are left out of what is shown', () => {
  const view = draw([prior(CHOICE_TEXT, { struckAt: [30], date: '3 May 2026' })]);
  expect(view.notices.find(({ id }) => id === 'struck-through')?.values).toEqual({ date: '3 May 2026' });
  expect(draw([prior(CHOICE_TEXT)]).notices.some(({ id }) => id === 'struck-through')).toBe(false);
});

function drawNote(editor: EditorRead | null, checklist: Checklist | null = PARTNERSHIP): ThisNoteView {
  const judged = editor && checklist ? review(readNote(editor.text, { whole: editor.whole }), checklist) : null;
  return thisNote(editor, { checklist, by: checklist ? 'note-type' : null }, judged, presets, 'none', HERE);
}

const NOTE = 'Progress on goals: walked in on three days.\nRisks: none acute, asked on her own.\nPlan: TBC';

const WELSH =
  'Mae Siân yn byw gyda ei mam ac mae hi wedi bod yn teimlo yn drist ers y gaeaf. Nid yw hi eisiau mynd i’r ysgol ond roedd hi’n hapus yn y clwb.';

describe('what was not read is said', () => {
  test('a note that is a picture or a file is no folded one', () => {
    const view = draw([prior(CHOICE_TEXT), later(null, { isFile: true }), later(null)]);
    expect(view.notices).toContainEqual({ id: 'note-is-file', values: { count: 1 } });
    expect(view.notices).toContainEqual({ id: 'notes-collapsed', values: { count: 1 } });
    expect(view.inForce).toBe(false);
  });

  test('attachments of a note are named, whatever else the note says', () => {
    const view = draw([prior(CHOICE_TEXT, { files: ['Choice letter.pdf'] }), later(null, { isFile: true, files: ['scan.pdf'] })]);
    expect(view.notices).toContainEqual({ id: 'attachments', values: { count: 1, name: 'Choice letter.pdf' } });
    expect(view.notices).toContainEqual({ id: 'attachments', values: { count: 1, name: 'scan.pdf' } });
    expect(idsOf(draw([prior(CHOICE_TEXT)]))).not.toContain('attachments');
  });

  test('parts of the page that nobody can look into', () => {
    expect(draw([prior(CHOICE_TEXT)], { unseen: 2 }).notices).toContainEqual({ id: 'parts-unseen', values: { count: 2 } });
    expect(idsOf(draw([prior(CHOICE_TEXT)]))).not.toContain('parts-unseen');
  });

  test('a Choice in another language has nothing that is said not to be recorded', () => {
    const view = draw([prior(`Choice appointment. Goals: cerdded. ${WELSH}`)]);
    expect(view.notices).toContainEqual({ id: 'other-language', values: { date: '3 May 2026' } });
    expect(view.notRecorded).toEqual([]);
  });

  test('dates or kinds that the profile names and not one note shows: the record system may have changed', () => {
    const bare = { date: '', type: '' };
    const view = draw([prior(CHOICE_TEXT, bare), later('Plan: gate.', bare)], { profile: demo as SiteProfile });
    const gone = view.notices.filter(({ id }) => id === 'profile-part-gone');
    expect(gone.map(({ values }) => values.part)).toEqual(['the dates of notes', 'the kinds of notes']);
    expect(gone[0]?.values.on).toBe(demo.verified.on);
    expect(idsOf(draw([prior(CHOICE_TEXT, bare), later('Plan: gate.')], { profile: demo as SiteProfile }))).not.toContain(
      'profile-part-gone',
    );
  });

  test('what was fitted on the page and no longer fits is to be pointed to again, by whoever did', () => {
    const bare = { date: '', type: '' };
    const said = (id: string) => {
      const view = draw([prior(CHOICE_TEXT, bare)], { profile: { ...(demo as SiteProfile), id } });
      return words.notice(
        'profile-part-gone',
        view.notices.filter((one) => one.id === 'profile-part-gone').map(({ values }) => values),
      ).says;
    };
    expect(said('fit-records-example')).toContain('Point out again where they stand');
    expect(said('damson-demo')).not.toContain('Point out again');
  });

  test('a part that one of the system’s lists never had is not said to be gone', () => {
    const sure = openmrs as SiteProfile;
    const view = draw([prior(CHOICE_TEXT, { type: '' })], { profile: sure });
    expect(idsOf(view)).not.toContain('profile-part-gone');
    expect(idsOf(draw([prior(CHOICE_TEXT, { date: '', type: '' })], { profile: sure }))).toContain('profile-part-gone');
  });

  test('a note being written in another language lacks nothing, and holds nothing', () => {
    const judged = review(readNote(WELSH, { whole: true }), PARTNERSHIP);
    const page = { isSaveKnown: true, isOtherLanguage: true };
    const view = thisNote(typed(WELSH), { checklist: PARTNERSHIP, by: 'you' }, judged, presets, 'none', page);
    expect(judged.findings.some(({ verdict }) => verdict.is === 'not-found')).toBe(true);
    expect(view.fields.filter(({ is }) => is === 'not-found')).toEqual([]);
    expect(view.fields.filter(({ because }) => because === 'other-language').length).toBeGreaterThan(0);
    expect(view.goal.canTell).toBe(false);
    expect(holdOf(view, false, false).missing).toEqual([]);
  });

  test('a form whose save is not known says so', () => {
    const page = { isSaveKnown: false, isOtherLanguage: false };
    expect(thisNote(typed(NOTE), { checklist: PARTNERSHIP, by: 'you' }, null, presets, 'none', page).isSaveKnown).toBe(false);
  });
});

describe('this note', () => {
  test('says of each field what is there, with the very words and their place', () => {
    const view = drawNote(typed(NOTE, { revision: 5 }));
    const field = (id: string) => view.fields.find((one) => one.id === id);
    expect(field('progress')).toMatchObject({ is: 'found', words: 'walked in on three days.', need: 'required' });
    expect(field('plan')?.is).toBe('empty');
    expect(view.required).toEqual({ found: 2, of: 3, notFound: 1 });
    expect(view).toMatchObject({ revision: 5, because: null, notChecked: false, chosenBy: 'note-type' });
  });

  test('shows words of the editor alone, whatever is typed', () => {
    const part = fc.constantFrom(
      'Goal: ',
      'Plan:',
      '\n',
      'Risks - ',
      'none',
      '\ud800',
      '\u0000',
      'TBC',
      'I want to swim by June ',
      '4/10',
      '> ',
      '|',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.constantFrom(...presets), (parts, checklist) => {
        const text = parts.join('');
        const view = drawNote(typed(text), checklist);
        for (const { words, at, is } of view.fields) {
          if (at) expect(text.slice(at.start, at.end)).toBe(words);
          if (is === 'found') expect(words?.trim()).toBeTruthy();
          if (is === 'not-found') expect([words, at]).toEqual([null, null]);
        }
        for (const goal of view.goal.goals) expect(text).toContain(goal.words);
        expect(view.fields.map(({ id }) => id)).toEqual(checklist.fields.map(({ id }) => id));
        const required = view.fields.filter(({ need }) => need === 'required');
        expect(view.required.of).toBe(required.length);
        expect(view.required.notFound).toBe(required.filter(isLacking).length);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, ThisNoteView, string]>([
    ['no editor', drawNote(null), 'no-editor'],
    ['an editor that is locked', drawNote(typed(NOTE, { isReadOnly: true })), 'read-only'],
    ['no checklist yet', drawNote(typed(NOTE), null), 'choose-checklist'],
  ])('with %s says so and judges nothing', (_, view, because) => {
    expect(view).toMatchObject({ because, fields: [], checks: [], required: { found: 0, of: 0, notFound: 0 }, notChecked: false });
    expect(view.goal.goals).toEqual([]);
  });

  test('has the whole text to be copied while it can not be kept, and never half of it', () => {
    const draw = (draft: ThisNoteView['draft'], whole: boolean) =>
      thisNote(typed(NOTE, { whole }), { checklist: PARTNERSHIP, by: 'you' }, null, presets, draft, HERE).unkept;
    expect([draw('failed-quota', true), draw('failed-blocked', true)]).toEqual([NOTE, NOTE]);
    expect([draw('failed-quota', false), draw('kept', true), draw('not-kept-private', true)]).toEqual([undefined, undefined, undefined]);
  });

  test('that could not be reviewed is said to be not checked, and holds nothing', () => {
    const view = thisNote(typed(NOTE), { checklist: PARTNERSHIP, by: 'you' }, null, presets, 'kept', HERE);
    expect(view).toMatchObject({ notChecked: true, fields: [], required: { notFound: 0 } });
    expect(holdOf(view, false, false)).toEqual({ missing: [], doubtful: [], again: false, asksReason: false });
  });

  test('that was not read to its end is never said to lack a field', () => {
    const view = drawNote(typed('Progress on goals: walked in.', { whole: false }));
    expect(view.whole).toBe(false);
    expect(view.fields.filter(({ is }) => is === 'not-found')).toEqual([]);
    expect(holdOf(view, false, false).missing).toEqual([]);
  });

  test('shows at most three things worth a look', () => {
    const judged = review(readNote(NOTE, { whole: true }), PARTNERSHIP);
    const notices = Array.from({ length: 5 }, (_, n) => ({ check: `check-${n}`, at: { start: 0, end: 8 }, text: `Look at ${n}` }));
    const view = thisNote(typed(NOTE), { checklist: PARTNERSHIP, by: 'you' }, { ...judged, notices }, presets, 'none', HERE);
    expect(view.checks).toHaveLength(3);
  });
});

describe('what a note is compared with', () => {
  const compared = (notes: readonly PriorNoteRead[]) => {
    const record = recordOf(
      { notes, complete: true, more: 0, dateOrder: 'day-first', profile: null, unseen: 0 },
      'QUILL, Ada',
      'S. Marlow',
      NOW.today,
    );
    return recordWords(record, readChoice(record));
  };

  test('is the Choice in force, and every note that stands', () => {
    const words = compared([
      later('Progress: three days.'),
      prior(CHOICE_TEXT),
      prior('Goals: gone', { status: 'struck-out' }),
      prior(null),
    ]);
    expect(words).toEqual({ earlier: ['Progress: three days.', CHOICE_TEXT], choice: [CHOICE_TEXT] });
  });

  test('is no Choice where none is in force', () => {
    expect(compared([prior(CHOICE_TEXT, { status: 'struck-out' }), later('Progress: three days.')]).choice).toEqual([]);
    expect(compared([])).toEqual({ earlier: [], choice: [] });
  });
});

describe('a hold', () => {
  test('names the required fields that are empty or not found, and apart from them those that can’t be told', () => {
    const view = drawNote(typed('Progress on goals: as above\nPlan: TBC'));
    expect(holdOf(view, false, false)).toEqual({
      missing: [
        { id: 'plan', title: 'Plan for the coming week', is: 'empty' },
        { id: 'risks', title: 'Risks', is: 'not-found' },
      ],
      doubtful: [{ id: 'progress', title: 'Progress on goals since last time', is: 'cannot-tell' }],
      again: false,
      asksReason: false,
    });
  });

  test('never names a field that is only recommended', () => {
    const needs = new Map(PARTNERSHIP.fields.map(({ id, need }) => [id, need]));
    const { missing, doubtful } = holdOf(drawNote(typed('Saw Ada.')), false, false);
    expect(missing.length).toBeGreaterThan(0);
    expect([...missing, ...doubtful].filter(({ id }) => needs.get(id) !== 'required')).toEqual([]);
  });
});
