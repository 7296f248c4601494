/** The handover sheet: the record's words and no others, what is ticked and nothing else, cut where it must be and said so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeNote, gettingOn as example, view as sidebar } from '../../../components/fictional.ts';
import { makeSheet, type SheetOf, tickable } from '../../../components/handover/sheet.ts';
import { plainOf, richOf } from '../../../components/handover/text.ts';
import type { Sharing, Sheet } from '../../../components/handover/types.ts';
import { gettingOn, type RecordRead, recordOf } from '../../../entrypoints/background/views/getting-on.ts';
import type { PriorNoteRead } from '../../../lib/bridge/agent-messages.ts';
import type { ClientView, GettingOnView, NoticeId, PassageView } from '../../../lib/bridge/view.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readChoice } from '../../../lib/choice/read.ts';

const CHOICE = checklistById('capa_choice') as Checklist;
const NOW = { today: '2026-11-21', time: '09:04' };
const CLIENT = sidebar.client as ClientView;
const NOT_SAID: Sharing = { to: '', consent: '', purpose: '', minimum: '', method: '', receipt: '' };

const note = (date: string, type: string, text: string | null, more: Partial<PriorNoteRead> = {}): PriorNoteRead => ({
  date,
  type,
  author: 'T. Okafor',
  status: 'signed',
  text,
  whole: true,
  ...more,
});

const WELSH =
  'Mae Siân yn byw gyda ei mam ac mae hi wedi bod yn teimlo yn drist ers y gaeaf. Nid yw hi eisiau mynd i’r ysgol ond roedd hi’n hapus yn y clwb.';
const CHOICE_TEXT = `Presenting concern: Mornings are loud and school is far.
In their own words: "It is like the corridor shouts."
Joint understanding: We agree that the corridor is the hard part, not the lessons.
Choice Point decision: Core Partnership with S. Marlow.
Goals: Walk in with everyone else on three days a week. 3/10.
Risks: None acute; thoughts of ending her life asked about and not there.
Present: Ada, her mother.`;

function viewOf(notes: readonly PriorNoteRead[], checklist = CHOICE): GettingOnView {
  const read: RecordRead = { notes, complete: true, more: 0, dateOrder: 'day-first', profile: null, unseen: 0 };
  const record = recordOf(read, 'QUILL, Ada', 'S. Marlow', NOW.today);
  return gettingOn(record, readChoice(record), read, checklist, NOW);
}

const sheetOf = (view: GettingOnView, more: Partial<SheetOf> = {}): Sheet =>
  makeSheet({ view, client: CLIENT, worker: 'S. Marlow', note: null, agency: null, made: { day: '2026-11-21', time: '09:10' }, ...more });

const slipsOf = (sheet: Sheet) => sheet.parts.flatMap(({ entries }) => entries.flatMap(({ slips }) => slips));
const idsOf = (sheet: Sheet) => sheet.parts.flatMap(({ entries }) => entries.map(({ id }) => id));

const PIECES = [
  'Choice appointment.\n',
  'Risk: none\n',
  'Risks: cut on arm\n',
  'Goals: 1. Walk (2/10) 2. Swim (1/10)\n',
  'Present: Ada, mum\n',
  'Dear Ada,\n',
  'Choice Point: Core Partnership\n',
  'entered in error ',
  'x'.repeat(400),
  '\n\n\n',
  '界'.repeat(90),
  '\ud800',
  '\u0000',
  '<b>&amp;"\n',
  'Goal 1 now 4/10.\n',
];
const anyNote = fc.record({
  date: fc.constantFrom('3 May 2026', '09/06/2026', '1 July 2026', ''),
  type: fc.constantFrom('Choice appointment', 'Choice Plus', 'Core Partnership', 'Letter', 'Discharge', 'Referral', ''),
  author: fc.constantFrom('T. Okafor', ''),
  status: fc.constantFrom('signed', 'draft', 'struck-out', 'unknown') as fc.Arbitrary<PriorNoteRead['status']>,
  text: fc.option(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join('')),
    { freq: 8 },
  ),
  whole: fc.boolean(),
});

describe('the handover sheet', () => {
  it('whatever the record, every word beside a rail is a stretch of its note as read, and each cut is counted', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 8 }), (notes) => {
        const view = viewOf(notes);
        const sheet = sheetOf(view);
        for (const { shown, source, left } of slipsOf(sheet)) {
          const text = notes[(source?.n ?? 0) - 1]?.text ?? '';
          const fields = [...view.fields, ...view.lastTime].flatMap(({ passages }) => passages);
          const goals = view.goals.flatMap((goal) => [goal, ...(goal.said ? [goal.said] : [])]);
          const all = [view.newestRisk, ...view.otherRisks, ...fields, ...goals].filter((one) => one !== null);
          const whole = all.filter((one) => one.source.n === source?.n && one.words.startsWith(shown));
          expect(text).toContain(shown);
          expect(whole.length).toBeGreaterThan(0);
          expect(left === null).toBe(whole.some((one) => one.words.slice(shown.length).trim() === ''));
        }
        const plain = plainOf(sheet);
        for (const { shown } of slipsOf(sheet)) expect(plain).toContain(shown);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a draft', { status: 'draft' }],
    ['entered in error', { status: 'struck-out' }],
  ] as const)('holds nothing of a Choice that is %s', (_, standing) => {
    const secret = CHOICE_TEXT.replaceAll('corridor', 'zeppelin');
    const view = viewOf([
      note('9 June 2026', 'Choice appointment', secret, standing),
      note('3 May 2026', 'Choice appointment', CHOICE_TEXT),
    ]);
    const both = plainOf(sheetOf(view)) + richOf(sheetOf(view));
    expect(both).toContain('corridor');
    expect(both).not.toContain('zeppelin');
  });

  it('holds nothing of a superseded Choice, nor of a note that names somebody else', () => {
    const old = CHOICE_TEXT.replaceAll('corridor', 'zeppelin');
    const foreign = `Choice appointment with Bertram HOLLOWAY.\nDear Bertram,\n${CHOICE_TEXT.replaceAll('corridor', 'harpsichord').replaceAll('Ada', 'Bertram')}`;
    const view = viewOf([
      note('1 July 2026', 'Choice appointment', CHOICE_TEXT),
      note('20 June 2026', 'Referral', 'Re-referred by the school nurse.'),
      note('12 June 2026', 'Choice appointment', foreign),
      note('1 May 2026', 'Discharge', 'Discharged. Case closed.'),
      note('3 February 2026', 'Choice appointment', old),
    ]);
    const plain = plainOf(sheetOf(view));
    expect(plain).toContain('corridor');
    expect(plain).not.toContain('zeppelin');
    expect(plain).not.toContain('harpsichord');
  });

  it('for another agency holds the ticked fields, the sharing checklist, and no other word of the record', () => {
    const ids = tickable(example, completeNote).map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), (ticked) => {
        const sheet = sheetOf(example, { note: completeNote, agency: { ticked: new Set(ticked), sharing: NOT_SAID } });
        expect(new Set(idsOf(sheet))).toEqual(new Set(['sharing', ...ticked]));
        const plain = plainOf(sheet);
        for (const field of example.fields) {
          const words = field.passages[0]?.words.slice(0, 60) ?? '';
          expect(plain.includes(words)).toBe(ticked.includes(field.id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says of each question of the sharing checklist what was answered, or that it was not', () => {
    const plain = plainOf(
      sheetOf(example, {
        agency: { ticked: new Set(['goals']), sharing: { ...NOT_SAID, consent: 'No: he could not be reached, and she is not safe' } },
      }),
    );
    const lines = plain.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.slice(0, 6)).toEqual([
      '- Shared with: Not stated',
      '- Consent, or the reason there is none: No: he could not be reached, and she is not safe',
      '- Purpose: Not stated',
      '- The minimum: Not stated',
      '- Secure method: Not stated',
      '- Receipt: Not stated',
    ]);
  });

  it('stands in SBAR order, risk first, unless the team has its own', () => {
    const view = viewOf([note('3 May 2026', 'Choice appointment', CHOICE_TEXT)]);
    expect(sheetOf(view).parts.map(({ title }) => title)).toEqual(['Situation', 'Background', 'Assessment', 'Recommendation']);
    expect(idsOf(sheetOf(view))[0]).toBe('newest_risk');
    const own = { ...CHOICE, handover: [{ title: 'What they want', fields: ['goals', 'client_view'] }] };
    const sheet = sheetOf(viewOf([note('3 May 2026', 'Choice appointment', CHOICE_TEXT)], own));
    expect(sheet.parts[0]).toMatchObject({ title: 'What they want', entries: [{ id: 'goals' }, { id: 'client_view' }] });
  });

  it("a team's order that forgets the risk does not lose it", () => {
    const own = { ...CHOICE, handover: [{ title: 'What they want', fields: ['goals'] }] };
    const sheet = sheetOf(viewOf([note('3 May 2026', 'Choice appointment', CHOICE_TEXT)], own));
    expect(plainOf(sheet)).toContain('thoughts of ending her life asked about and not there.');
    expect(new Set(idsOf(sheet))).toEqual(new Set(idsOf(sheetOf(viewOf([note('3 May 2026', 'Choice appointment', CHOICE_TEXT)])))));
  });

  it('claims no order of ratings where the notes have none', () => {
    const view = viewOf([
      note('', 'Core Partnership', 'Ada came. Her goal is 5/10.'),
      note('', 'Choice appointment', `${CHOICE_TEXT}\nGoals: Walk in with everyone else. 3/10.`),
      note('', 'Core Partnership', 'Ada came. Her goal is 7/10.'),
    ]);
    expect(view.goals[0]?.ratings).toHaveLength(3);
    expect(plainOf(sheetOf(view))).toContain("In the page's own order: which came first is not known.");
  });

  it('says when it was made, from what, and what was not read', () => {
    const view = viewOf([note('3 May 2026', 'Choice appointment', CHOICE_TEXT), note('9 June 2026', 'Letter', null)]);
    const head = sheetOf(view).head.join('\n');
    expect(head).toContain('Made 21 Nov 2026, 09:10, by S. Marlow.');
    expect(head).toContain('From 1 note of 2 that the page listed, as read on 21 Nov 2026, 09:04.');
    expect(head).toContain('Not read, or not for certain: 1 note is folded away on the page.');
    expect(plainOf(sheetOf(view))).toContain(head.split('\n').at(-1));
  });

  it('for another agency says above the words only who the client is, when it was made, and how much was read', () => {
    const files = ['Police report, father, assault.pdf', 'Bloods 12 May.pdf'];
    const view = viewOf([
      note('1 July 2026', 'Choice appointment', CHOICE_TEXT, { struckAt: [30] }),
      note('20 June 2026', 'Referral', 'Re-referred by the school nurse.', { files }),
      note(
        '12 June 2026',
        'Letter',
        CHOICE_TEXT.replaceAll('Ada', 'Bertram').replace('Present', 'Dear Bertram, re: Bertram HOLLOWAY\nPresent'),
      ),
      note('8 June 2026', 'Letter', WELSH),
      note('1 June 2026', 'Core Partnership', null),
      note('20 May 2026', 'Choice Plus', CHOICE_TEXT, { status: 'draft' }),
      note('1 May 2026', 'Discharge', 'Discharged. Case closed.'),
      note('3 February 2026', 'Choice appointment', CHOICE_TEXT),
    ]);
    const paste = { ...view.paste, has: { date: '', characters: 90, isKept: false } };
    const agency = { ticked: new Set(['people_present']), sharing: NOT_SAID };
    const told = view.notices.map(({ id }) => id);
    for (const id of ['attachments', 'struck-through', 'other-language', 'notes-collapsed', 'not-signed', 'superseded'])
      expect(told).toContain(id);
    const sheet = sheetOf({ ...view, paste }, { agency });
    expect([sheet.client, ...sheet.head]).toEqual([
      'HOLLINSHEAD, Rowan, 15 y, born 04-Sep-2010, Record 718 304',
      'Made 21 Nov 2026, 09:10, by S. Marlow.',
      'From 7 notes of 8 that the page listed, as read on 21 Nov 2026, 09:04.',
      'Not read, or not for certain: 1 note is folded away on the page. 2 attachments. 1 note has words with a line through them: they are left out. 1 note is not in English, and read only in part.',
    ]);
    const closed = viewOf([
      note('1 May 2026', 'Discharge', 'Discharged. Case closed.'),
      note('3 May 2025', 'Choice appointment', CHOICE_TEXT),
    ]);
    expect(sheetOf(closed).head.join()).toContain('Discharged');
    expect(sheetOf(closed, { agency }).head).toEqual([
      'Made 21 Nov 2026, 09:10, by S. Marlow.',
      'From 2 notes of 2 that the page listed, as read on 21 Nov 2026, 09:04.',
    ]);
  });

  it('the next worker is told which files and notes, and nothing that can be done on a screen alone', () => {
    const ids: readonly NoticeId[] = [
      'notes-collapsed',
      'attachments',
      'note-is-file',
      'list-not-complete',
      'struck-through',
      'other-language',
      'dates-unreadable',
      'parts-unseen',
      'profile-part-gone',
      'guessed',
      'note-too-long',
      'dates-unclear',
    ];
    const values = { count: 2, name: 'Letter from Dr Vale.pdf', date: '8 June 2026', part: 'the dates of notes' };
    const heads = ids.map((id) => sheetOf({ ...example, notices: [{ id, values }] }).head.at(-1) ?? '');
    for (const head of heads) {
      expect(head).toMatch(/^Not read, or not for certain: [A-Z0-9].*\.$/);
      expect(head).not.toMatch(/below|\bhere\b|open it|\bopen\b|point out|tell whoever|check each/i);
    }
    expect(heads[1]).toContain('2 attachments: Letter from Dr Vale.pdf.');
    expect(heads[4]).toContain('1 note of 8 June 2026 has words with a line through them');
  });

  it('marks words that are only being written', () => {
    const sheet = sheetOf(example, { note: completeNote });
    expect(sheet.parts[0]?.title).toBe('The note being written, not in the record yet');
    expect(plainOf(sheet)).toContain('(Being written, not in the record yet)');
  });

  it('of a note being written that was not read to its end says so, where words of it go on the sheet', () => {
    const NOT_WHOLE = 'Not all of the note being written could be read, so more may stand in it.';
    const cut = { ...completeNote, whole: false };
    const forAgency = (...ticked: string[]) => sheetOf(example, { note: cut, agency: { ticked: new Set(ticked), sharing: NOT_SAID } }).head;
    expect(sheetOf(example, { note: cut }).head).toContain(NOT_WHOLE);
    expect(forAgency('note:reason')).toContain(NOT_WHOLE);
    expect(forAgency('goals')).not.toContain(NOT_WHOLE);
    expect(sheetOf(example, { note: completeNote }).head).not.toContain(NOT_WHOLE);
  });

  it('has what went before in a follow-up, what can not be told, and that an older note says more of risk', () => {
    const said = {
      id: 'progress',
      title: 'What went right',
      passages: [{ ...example.goals[0], words: 'Got up four mornings.' }],
    } as GettingOnView['fields'][number];
    const older = {
      ...(example.newestRisk as PassageView),
      words: `${example.newestRisk?.words} ${'And much more stands there. '.repeat(12)}`,
    };
    const doubt = { id: 'client_view', title: "Client's view", ask: '' };
    const plain = plainOf(sheetOf({ ...example, lastTime: [said], otherRisks: [older], cannotTell: [doubt] }));
    expect(plain).toContain('“Got up four mornings.”');
    expect(plain).toContain("Can't tell whether recorded: Client's view");
    expect(plain).toMatch(/An older note, of .*, says more about risk than the newest\./);
  });

  it('marks each place where the record has words struck through, and never within the quotation marks', () => {
    const risk = example.newestRisk as PassageView;
    const [before, behind] = [risk.words.slice(0, 4), risk.words.slice(4)];
    const struck = sheetOf({ ...example, newestRisk: { ...risk, struckAt: [4, 4] } });
    expect(plainOf(struck)).toContain(`“${before}” [struck through, left out] “${behind}”`);
    expect(richOf(struck)).toContain(`<blockquote>${before} <i>[struck through, left out]</i> `);
    const atStart = sheetOf({ ...example, newestRisk: { ...risk, struckAt: [0] } });
    expect(plainOf(atStart)).toContain(`[struck through, left out] “${risk.words}”`);
    expect(plainOf(sheetOf(example))).not.toContain('struck through');
  });

  it('of a passage that is cut only the places before the cut are marked', () => {
    const risk = example.newestRisk as PassageView;
    const long = { ...risk, words: 'She was asked again. '.repeat(1500), struckAt: [4, 30_000] };
    expect(plainOf(sheetOf({ ...example, newestRisk: long })).split('[struck through, left out]')).toHaveLength(2);
  });

  it('says of words that were pasted that they were, and of the sheet that it rests on them', () => {
    const pasted = { ...(example.newestRisk as PassageView), source: { ...(example.newestRisk as PassageView).source, isPasted: true } };
    const plain = plainOf(
      sheetOf({ ...example, newestRisk: pasted, paste: { ...example.paste, has: { date: '', characters: 90, isKept: false } } }),
    );
    expect(plain).toContain('And from a letter pasted by you, which is not on the page.');
    expect(plain).toMatch(/· Pasted by you\)/);
  });

  it('with no room for all, leaves out from the end, names it, and keeps the risks', () => {
    const fields = Array.from({ length: 40 }, (_, i) => ({
      id: `own_${i}`,
      title: `Own field ${i}`,
      passages: example.fields[0]?.passages ?? [],
    }));
    const sheet = sheetOf({
      ...example,
      fields: [...fields, { id: 'risks', title: 'Risks', passages: example.fields[1]?.passages ?? [] }],
    });
    const shown = idsOf(sheet);
    expect(shown).toContain('risks');
    expect(shown).toContain('newest_risk');
    expect(sheet.leftOut.length).toBeGreaterThan(0);
    const titles = sheet.parts.flatMap(({ entries }) => entries.map(({ title }) => title));
    for (const { title } of fields) expect(titles.includes(title) !== sheet.leftOut.includes(title)).toBe(true);
    expect(plainOf(sheet)).toContain('No room on this sheet for: ');
  });

  it('as formatted text says whose it is, when and from what it was made, and what was not read, like the plain one', () => {
    const view = viewOf([
      note('3 May 2026', 'Choice appointment', CHOICE_TEXT),
      note('9 June 2026', 'Letter', null, { files: ['A&B.pdf'] }),
    ]);
    const sheet = sheetOf(view);
    const rich = richOf(sheet);
    expect(rich.startsWith('<h1>Handover sheet</h1><p><b>HOLLINSHEAD, Rowan, 15 y, born 04-Sep-2010, Record 718 304</b></p>')).toBe(true);
    for (const line of [
      'Made 21 Nov 2026, 09:10, by S. Marlow.',
      'From 1 note of 2 that the page listed, as read on 21 Nov 2026, 09:04. Latest Choice that could be read. Later notes may not be on the page.',
      'Not read, or not for certain: 1 note is folded away on the page. 1 attachment: A&amp;B.pdf.',
    ])
      expect(rich).toContain(`<p>${line}</p>`);
    expect(rich).toContain('<p><small>3 May 2026 · Choice appointment · T. Okafor · Signed</small></p>');
    expect(rich).toContain(`<li>The newest that could be read. Later notes may not be on the page.</li>`);
    expect(rich.endsWith(`<p>${sheet.foot}</p>`)).toBe(true);
  });

  it('as formatted text is no markup of the record', () => {
    const view = viewOf([note('3 May 2026', 'Choice appointment', CHOICE_TEXT.replace('Mornings', '<img src=x> & "Mornings"'))]);
    expect(richOf(sheetOf(view))).toContain('&lt;img src=x&gt; &amp; &quot;Mornings&quot;');
    expect(richOf(sheetOf(view))).not.toContain('<img');
  });
});

describe('the team’s short forms on the sheet', () => {
  const view = { ...viewOf([note('12/03/2026', 'Choice', CHOICE_TEXT.replace('S. Marlow.', 'S. Marlow, HV first.'))]) };
  const forms = [
    { short: 'HV', means: 'home visit' },
    { short: 'ON', means: 'nothing that stands here' },
  ];

  it('are explained in one line where they stand on it, on paper and in both flavours of the clipboard', () => {
    const sheet = sheetOf({ ...view, shortForms: forms });
    expect(sheet.shortForms).toBe('Short forms: HV, home visit.');
    expect(plainOf(sheet)).toContain('\n\nShort forms: HV, home visit.\n\n');
    expect(richOf(sheet)).toContain('<p>Short forms: HV, home visit.</p>');
    expect(sheetOf(view).shortForms).toBe('');
  });

  it('are eight at most, cut where they are long, and take their room from the rest', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ short: `S${n}`, means: 'a thing with a long name, '.repeat(20) }));
    const text = `${CHOICE_TEXT}\nTasks: ${many.map(({ short }) => short).join(', ')}`;
    const sheet = sheetOf({ ...viewOf([note('12/03/2026', 'Choice', text)]), shortForms: many });
    expect(sheet.shortForms).toContain('4 more, explained on Getting on.');
    expect(sheet.shortForms.length).toBeLessThan(900);
    expect(richOf({ ...sheet, shortForms: 'HV, <b>' })).toContain('HV, &lt;b&gt;');
  });
});
