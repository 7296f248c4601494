import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  DraftsView,
  GettingOnView,
  LockedBecause,
  NoNoteBecause,
  NothingBecause,
  NoticeId,
  SaidId,
  ThisNoteView,
  VerdictIs,
} from '../../../lib/bridge/view.ts';
import type { Because, Owner } from '../../../lib/checklist/types.ts';
import type { ContactKind, NoteStatus } from '../../../lib/choice/types.ts';
import * as words from '../../../lib/words/words.ts';

/** Every member of a union: the type makes the list complete, so that a new id without a line here does not compile. */
const every = <Id extends string>(ids: Record<Id, true>): Id[] => Object.keys(ids) as Id[];

const NOTHING = every<NothingBecause>({
  'not-paired': true,
  waiting: true,
  'client-unreadable': true,
  'client-differs': true,
  'unknown-page': true,
  'no-client': true,
  'hidden-by-you': true,
  stopped: true,
  'tab-off': true,
});
const NOTICES = every<NoticeId>({
  'notes-collapsed': true,
  'list-not-complete': true,
  'not-signed': true,
  're-referred-without-choice': true,
  superseded: true,
  'client-differs-in-note': true,
  'struck-through': true,
  'review-due': true,
  'dates-unclear': true,
  'dates-to-come': true,
  'dates-unreadable': true,
  'note-is-file': true,
  attachments: true,
  'other-language': true,
  'parts-unseen': true,
  'profile-part-gone': true,
  guessed: true,
  'note-too-long': true,
  'worker-unknown': true,
});
const SAID = every<SaidId>({
  'shown-in-record': true,
  'not-in-page-now': true,
  'opening-left': true,
  'choice-picked': true,
  'pick-taken-back': true,
  'gone-to-field': true,
  'field-not-in-note': true,
  'heading-inserted': true,
  'heading-is-ours': true,
  'heading-taken-out': true,
  'heading-locked': true,
  'heading-not-kept': true,
  'heading-in-private': true,
  restored: true,
  'restored-plain': true,
  'restore-not-verified': true,
  'another-client': true,
  'another-worker': true,
  'editor-not-empty': true,
  'editor-changed': true,
  'no-editor-here': true,
  'insert-not-proven': true,
  'draft-deleted': true,
  'draft-back': true,
  locked: true,
  'saved-anyway': true,
  'press-save-again': true,
  'save-control-gone': true,
  'page-not-answering': true,
  covered: true,
  'profile-part-gone': true,
  pasted: true,
  'pasted-kept': true,
  'paste-not-kept': true,
  'paste-removed': true,
  'paste-back': true,
});
const NO_NOTE = every<NoNoteBecause>({ 'no-editor': true, 'read-only': true, 'editor-unreadable': true, 'choose-checklist': true });
const KINDS = every<ContactKind>({
  choice: true,
  'choice-plus': true,
  core: true,
  specific: true,
  review: true,
  session: true,
  phone: true,
  letter: true,
  'did-not-attend': true,
  cancelled: true,
  meeting: true,
  referral: true,
  discharge: true,
  'peer-group': true,
  admin: true,
  unread: true,
  other: true,
});
const BECAUSE = every<Because>({
  heading: true,
  cue: true,
  placeholder: true,
  'nothing-after-heading': true,
  'no-answer': true,
  'refers-elsewhere': true,
  'not-whole': true,
  'too-long': true,
  'check-failed': true,
  'other-language': true,
});
const DRAFT = every<ThisNoteView['draft']>({
  kept: true,
  keeping: true,
  'not-kept-private': true,
  'not-kept-worker': true,
  'not-kept-passphrase': true,
  'failed-quota': true,
  'failed-blocked': true,
  none: true,
});
const LOCKED = every<LockedBecause>({ idle: true, screen: true, 'by-you': true, start: true });
const DRAFTS = every<Exclude<DraftsView['state'], 'locked'>>({
  ready: true,
  blocked: true,
  private: true,
  'worker-unknown': true,
  full: true,
  'passphrase-asked': true,
});
const STATES = every<Exclude<GettingOnView['state'], 'choice'>>({ 'no-notes': true, 'nothing-read': true, 'no-choice': true });

const oneThing = ({ heading, says, steps = [], aside = says }: words.OneThingWords): string[] => [`${heading}.`, says, aside, ...steps];

/** Whole sentences that Handrail can say, whatever their values. */
const SENTENCES: string[] = [
  ...NOTHING.flatMap((id) => oneThing(words.nothing(id))),
  ...NO_NOTE.flatMap((id) => oneThing(words.noNote(id)).map((said) => said.replace(/\?\.$/, '.'))),
  ...STATES.flatMap((id) => oneThing(words.noChoice(id))),
  ...DRAFTS.flatMap((id) => oneThing(words.noDrafts(id))),
  ...LOCKED.flatMap((because) => oneThing(words.lockedDrafts(because))),
  ...SAID.map(words.said),
  ...DRAFT.map((id) => words.draftState(id).says),
  ...NOTICES.flatMap((id) => [
    ...Object.values(words.notice(id, [{ date: '12 Mar 2026', count: 1 }])),
    words.notice(id, [{ date: '12 Mar 2026', count: 2 }, { date: '3 Apr 2026' }]).says,
    words.notice(id, [{}]).says,
    ...[true, false].flatMap((isForTeam) => [
      words.unreadOnSheet(id, [{ date: '12 Mar 2026', count: 2, name: 'Letter.pdf' }, { date: '3 Apr 2026' }], isForTeam),
      words.unreadOnSheet(id, [{}], isForTeam),
    ]),
  ]).filter((said) => typeof said === 'string'),
  ...BECAUSE.map(words.because).filter(Boolean),
  ...words.options.doesList,
  ...words.options.doesNotList,
];

describe('what the user reads', () => {
  it.each(SENTENCES)('is a whole, plain sentence: %s', (said) => {
    expect(said).toMatch(/^["A-Z0-9].*[.]$/s);
    expect(said).not.toMatch(/!|…|\.\.\.|undefined|NaN|\bnull\b|\s{2}/);
    expect(said).not.toMatch(/\bmissing\b|\bassess|\bdetect|\bdiagnos|\binterpret|\bplease\b|\bsorry\b|\boops/i);
  });

  it('has a word for every kind of contact, and no two alike', () => {
    const said = KINDS.map(words.contactKind);
    expect(said.every(Boolean)).toBe(true);
    expect(new Set(said).size).toBe(KINDS.length);
  });

  it('says nothing rather than something wrong for a reason that it does not know', () => {
    expect(words.because('constructor')).toBe('');
    expect(words.because('from-the-future')).toBe('');
  });

  it('never takes a negative to mean that there is nothing', () => {
    expect(words.noChoice('no-choice').aside).toContain("doesn't mean");
    expect(words.noChoice('no-notes').aside).toContain("doesn't mean");
    expect(words.record.noRisk).toContain("doesn't mean that there is none");
  });
});

describe('the names of the checklist', () => {
  const names: Record<VerdictIs, string> = {
    found: 'Goal: found',
    empty: 'Goal: empty',
    'not-found': 'Goal: not found',
    'cannot-tell': "Goal: can't tell",
  };
  it.each(Object.entries(names) as [VerdictIs, string][])('%s', (is, name) => {
    expect(words.itemName('Goal', is)).toBe(name);
  });

  it('whose words', () => {
    const said: Record<Owner, string> = { client: "Client's words", worker: "Worker's words", unclear: 'Unclear whose words' };
    for (const [whose, name] of Object.entries(said)) expect(words.owner(whose as Owner)).toBe(name);
  });

  it('standing of a note', () => {
    const said: Record<NoteStatus, string> = {
      signed: 'Signed',
      draft: 'Draft, not signed',
      'struck-out': 'Entered in error',
      unknown: '',
    };
    for (const [status, name] of Object.entries(said)) expect(words.noteStatus(status as NoteStatus)).toBe(name);
  });
});

describe('the status line', () => {
  const note = { required: { found: 6, of: 7, notFound: 1 }, goal: { identified: true, canTell: true }, notChecked: false };
  it('says how many and whether there is a goal', () => {
    expect(words.status(note)).toBe('6 of 7 required found. Goal found.');
    expect(words.status({ ...note, goal: { identified: false, canTell: true } })).toBe('6 of 7 required found. Goal not found.');
  });
  it('does not say that a goal was not found in what was not read', () => {
    expect(words.status({ ...note, goal: { identified: false, canTell: false } })).toBe("6 of 7 required found. Goal: can't tell.");
  });
  it('gives no number for what was not checked', () => {
    expect(words.status({ ...note, notChecked: true })).toBe('Not checked.');
    expect(words.statusMore({ found: 0, empty: 0, 'not-found': 0, 'cannot-tell': 0 }, true, true)).toContain('A save is not held.');
  });
  it('counts the others, and says how much was read', () => {
    const counts = { found: 3, empty: 1, 'not-found': 2, 'cannot-tell': 1 };
    expect(words.statusMore(counts, true, false)).toBe("2 not found, 1 empty, 1 can't tell. All of the note was read.");
    expect(words.statusMore({ ...counts, empty: 0, 'not-found': 0, 'cannot-tell': 0 }, false, false)).toBe(
      'Not all of the note could be read.',
    );
  });
});

describe('the words of a hold', () => {
  const field = (is: VerdictIs) => ({ id: is, title: is, is });
  it.each([
    [['not-found'], '1 required field was not found in this note. It is not saved yet.'],
    [['not-found', 'not-found'], '2 required fields were not found in this note. It is not saved yet.'],
    [['empty'], '1 required field is empty in this note. It is not saved yet.'],
    [['not-found', 'empty', 'empty'], '1 required field was not found and 2 are empty in this note. It is not saved yet.'],
  ] as const)('%j', (missing, said) => {
    expect(words.holdSays({ missing: missing.map(field), doubtful: [], again: false, asksReason: false })).toBe(said);
  });
});

describe('getting on', () => {
  it.each([
    [true, 5, 'First contact for you, fifth for the client.'],
    [true, null, 'First contact for you.'],
    [null, 13, '13th contact for the client.'],
    [false, 2, 'You have met before. The next contact is the second for the client.'],
    [null, null, ''],
  ] as const)('%j, %j', (first, nth, said) => {
    expect(words.arrival(first, nth)).toBe(said);
  });

  it('gathers several notes of one kind in one sentence', () => {
    expect(words.notice('not-signed', [{ date: '3 Mar' }, { date: '4 Mar' }]).says).toBe(
      'The notes of 3 Mar and 4 Mar are drafts. What they say is left out here: read them in the record.',
    );
    const dozen = Array.from({ length: 12 }, (_, i) => ({ date: `${i + 1} Mar` }));
    expect(words.notice('not-signed', dozen).says).toContain('6 Mar, 7 Mar, 8 Mar and 4 others are drafts.');
    expect(words.notice('not-signed', dozen.slice(0, 9)).says).toContain('8 Mar and 9 Mar are drafts.');
    expect(words.notice('notes-collapsed', [{ count: 1 }]).says).toBe(
      '1 note is folded away on the page. Open it there and the words show here.',
    );
  });
});

describe('numbers and dates', () => {
  it('ordinals', () => {
    expect([1, 12, 13, 21, 22, 23, 111, 112].map(words.ordinal)).toEqual([
      'first',
      'twelfth',
      '13th',
      '21st',
      '22nd',
      '23rd',
      '111th',
      '112th',
    ]);
  });
  it('lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(words.list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
  it('dates for people', () => {
    expect(words.readableDate('2026-03-02')).toBe('2 Mar 2026');
    expect(words.readableDate('2026-11-21T09:04:00.000Z')).toBe('21 Nov 2026');
    expect(words.shortDate('2026-12-31')).toBe('31 Dec');
  });
  it('gives back what is no such date', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/^\d{4}-\d{2}-\d{2}/.test(text)),
        (text) => words.readableDate(text) === text,
      ),
    );
    expect(words.readableDate('2026-13-01')).toBe('2026-13-01');
  });
});
