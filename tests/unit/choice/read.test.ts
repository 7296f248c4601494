import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import type { ChoiceReading, ClientRecord } from '../../../lib/choice/types.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

const CLIENT = 'Noah Fairweather';
const referral: ShortNote = ['2026-02-20', 'Referral', 'Hub', 'Referral received from GP for Noah, 12. Accepted for Choice.'];
const choice: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah')];

function wordsOf(record: ClientRecord, reading: ChoiceReading, field: string): readonly string[] {
  return (reading.summary[field] ?? []).map(({ n, start, end }) => record.notes[n - 1]?.text?.slice(start, end) ?? '');
}

function read(notes: readonly ShortNote[], more: Partial<ClientRecord> = {}) {
  const record = recordFrom(CLIENT, notes, more);
  const reading = readChoice(record);
  return { record, reading, words: (field: string) => wordsOf(record, reading, field) };
}

describe('a plain record', () => {
  it('shows the Choice word for word', () => {
    const { reading, words } = read([choice, referral]);
    expect(reading.choiceNote).toBe(1);
    expect(words('presenting_concern')).toEqual(['will not go upstairs alone since the burglary']);
    expect(words('risks')).toEqual(['no self-harm, locks checked by mum']);
    expect(reading.goals.map(({ ratings }) => ratings.map(({ value }) => value))).toEqual([[2], [1]]);
    expect(reading.firstPartnershipNext).toBe(true);
    expect(reading.readerHasSeenClient).toBe(false);
  });

  it('lists every field, with [] for what was not found', () => {
    const { reading } = read([referral]);
    expect(reading.choiceNote).toBeNull();
    expect(Object.values(reading.summary).flat()).toEqual([]);
    expect(Object.keys(reading.summary)).toContain('goals');
  });

  it('answers for an empty record', () => {
    const { reading } = read([]);
    expect(reading).toMatchObject({ choiceNote: null, firstPartnershipNext: false, newestRisk: null, goals: [], contacts: [] });
  });

  it('can not tell whether an unknown worker has met the client', () => {
    expect(read([choice], { reader: null }).reading.readerHasSeenClient).toBeNull();
  });
});

describe('"choice" in other senses', () => {
  it.each([
    'Parents had no choice but to move. Letter about school place passed on.',
    'Choice of venue discussed with mum by letter, prefers Mill Lane.',
    'Multiple choice questionnaire returned by school.',
  ])('is not a Choice: %s', (text) => {
    const { reading } = read([['2026-03-01', 'Progress note', 'Hub', text], referral]);
    expect(reading.choiceNote).toBeNull();
    expect(reading.contacts[0]?.kind).not.toBe('choice');
  });

  it('is a Choice under a general type when the note opens as one', () => {
    const { reading } = read([['2026-03-05', 'Progress note', 'Ruth Ames', choiceText('Noah')], referral]);
    expect(reading.choiceNote).toBe(1);
  });

  it('does not take a screening form filed as Choice for one', () => {
    const form = 'Screening form, client not seen.\nPresenting concern: sleep\nRisk: nil known\nOutcome: offer Choice';
    const { reading } = read([['2026-03-05', 'Choice Appointment', 'Hub', form]]);
    expect(reading.choiceNote).toBeNull();
    expect(reading.notChoice).toEqual([{ n: 1, why: 'other-sense' }]);
    expect(reading.contactCounts.attendedTotal).toBe(0);
  });

  it('does not take a missed or booked Choice for one', () => {
    const { reading } = read([
      ['2026-03-05', 'Choice', 'Ruth Ames', 'Noah DNA. Mum rang later, wrong week. Rebooked.'],
      ['2026-07-05', 'Choice', 'Ruth Ames', 'Booked 2pm at Mill Lane.'],
      referral,
    ]);
    expect(reading.choiceNote).toBeNull();
    expect(reading.contacts.map(({ kind }) => kind)).toEqual(['did-not-attend', 'admin', 'referral']);
  });
});

describe('a session in the form of a Choice', () => {
  it('is none where its title says so, whatever headings it has', () => {
    const session: ShortNote = [
      '2026-04-20',
      'Choice',
      'Bo Lind',
      'PARTNERSHIP SESSION 3 (took the wrong form)\nPresent: Noah\nGoals: looked at\nRisk: none new\nStrengths: as before\nDecision: go on',
    ];
    const { reading } = read([session, choice, referral]);
    expect(reading.choiceNote).toBe(2);
    expect(reading.contacts[0]?.kind).toBe('core');
  });
});

describe('notes that may not be relied on', () => {
  it('keeps the signed Choice when a newer one is a draft', () => {
    const draft: ShortNote = ['2026-03-09', 'Choice Appointment', 'Ruth Ames', choiceText('Noah', { risk: 'unchecked' }), 'draft'];
    const { reading, words } = read([draft, choice, referral]);
    expect(reading.choiceNote).toBe(2);
    expect(words('risks')).toEqual(['no self-harm, locks checked by mum']);
    expect(reading.notChoice).toEqual([{ n: 1, why: 'draft' }]);
  });

  it('shows nothing of a draft, whether the status says so or the words do', () => {
    const inWords: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', `DRAFT - not validated\n${choiceText('Noah')}`, 'unknown'];
    const { reading } = read([inWords, referral]);
    expect(reading.choiceNote).toBeNull();
    expect(reading.newestRisk).toBeNull();
  });

  it('shows nothing of a struck-out Choice and takes its replacement', () => {
    const struck: ShortNote = [
      '2026-03-05',
      'Choice Appointment',
      'Ruth Ames',
      `[Entered in error - R Ames 6 Mar]\n${choiceText('Noah', { risk: 'recent overdose' })}`,
    ];
    const again: ShortNote = [
      '2026-03-06',
      'Choice Appointment',
      'Ruth Ames',
      `Replaces the entry marked in error. Appointment was 5 March.\n${choiceText('Noah')}`,
    ];
    const { reading, words } = read([again, struck, referral]);
    expect(reading.choiceNote).toBe(1);
    expect(words('risks')).toEqual(['no self-harm, locks checked by mum']);
    expect(reading.contactCounts.attendedTotal).toBe(1);
  });

  it('leaves out a Choice that names somebody else, one letter apart', () => {
    const sibling: ShortNote = ['2026-03-20', 'Choice Appointment', 'Ruth Ames', choiceText('Noha', { risk: 'recent overdose' })];
    const { reading } = read([sibling, choice, referral]);
    expect(reading.choiceNote).toBe(2);
    expect(reading.notChoice).toEqual([{ n: 1, why: 'misfiled' }]);
    expect(reading.newestRisk?.n).toBe(2);
  });

  it('leaves out a Choice that a later note calls misfiled', () => {
    const nameless: ShortNote = [
      '2026-03-20',
      'Choice Appointment',
      'Ruth Ames',
      'Choice\nConcern: fights\nRisk: carries a knife\nGoals: stop fighting (1/10)\nChoice Point: Core',
    ];
    const flag: ShortNote = ['2026-03-28', 'Admin', 'Hub', 'The entry of 20/03/2026 belongs to another client. Do not rely on it.'];
    const { reading } = read([flag, nameless, choice, referral]);
    expect(reading.choiceNote).toBe(3);
    expect(reading.notChoice).toEqual([{ n: 2, why: 'misfiled' }]);
  });

  it('accepts the short name that the record uses throughout', () => {
    const notes: readonly ShortNote[] = [
      ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText('Bel')],
      ['2026-02-20', 'Referral', 'Hub', 'Referral for Bel, accepted for Choice.'],
    ];
    expect(readChoice(recordFrom('Annabelle Quist', notes)).choiceNote).toBe(1);
  });

  it('does not take a carried-forward summary for a new Choice', () => {
    const later: ShortNote = [
      '2026-04-20',
      'Progress note',
      'Bo Lind',
      'Choice summary (c/f 5 Mar): Goals: own room (2/10). Choice Point: Core Partnership.\nSession 1. Noah and mum came.',
    ];
    const { reading } = read([later, choice, referral]);
    expect(reading.choiceNote).toBe(2);
    expect(reading.notChoice).toEqual([{ n: 1, why: 'quoted' }]);
    expect(reading.goals.flatMap(({ ratings }) => ratings.map(({ n }) => n))).toEqual([2, 2]);
    expect(reading.contactCounts.partnershipAttended).toBe(1);
  });
});

describe('episodes', () => {
  const discharge: ShortNote = ['2024-09-02', 'Discharge', 'Bo Lind', 'Discharged, goals met.'];
  const old: ShortNote = ['2024-05-05', 'Choice Appointment', 'Ruth Ames', choiceText('Noah', { concern: 'bed wetting' })];

  it('takes the Choice of the open episode', () => {
    const { reading, words } = read([choice, referral, discharge, old]);
    expect(reading.choiceNote).toBe(1);
    expect(reading.superseded).toEqual([4]);
    expect(words('presenting_concern')).toEqual(['will not go upstairs alone since the burglary']);
  });

  it('has none in force after a discharge', () => {
    const { reading } = read([discharge, old]);
    expect(reading).toMatchObject({
      choiceNote: null,
      superseded: [2],
      firstPartnershipNext: false,
      reReferredWithoutNewChoice: false,
      goals: [],
    });
    expect(reading.contactCounts.sinceChoice).toBeNull();
  });

  it('does not bring the old Choice back for a re-referral', () => {
    const mdt: ShortNote = ['2026-02-24', 'MDT', 'Chair', 'Choice was done in 2024, no need to repeat. Straight to Partnership.'];
    const { reading } = read([mdt, referral, discharge, old]);
    expect(reading).toMatchObject({ choiceNote: null, superseded: [4], reReferredWithoutNewChoice: true, firstPartnershipNext: true });
    expect(Object.values(reading.summary).flat()).toEqual([]);
  });

  it('treats a re-referral without a discharge in between alike', () => {
    const again: ShortNote = ['2026-02-20', 'Referral', 'Hub', 'Re-referral from school.'];
    expect(read([again, old]).reading).toMatchObject({ choiceNote: null, superseded: [2], reReferredWithoutNewChoice: true });
  });

  it('does not open the client again for a duty call', () => {
    const duty: ShortNote = [
      '2026-05-01',
      'Duty call',
      'Night team',
      'Spoke with Noah for twenty minutes. No intent. Mum may ask for a new referral.',
    ];
    const { reading } = read([duty, discharge, old]);
    expect(reading).toMatchObject({ choiceNote: null, firstPartnershipNext: false });
    expect(reading.contactCounts).toMatchObject({ attendedTotal: 2, partnershipAttended: 0, sinceChoice: null });
  });
});

describe('Choice Plus and addenda', () => {
  it('replaces the fields that Choice Plus words anew, and only those', () => {
    const plus: ShortNote = [
      '2026-03-20',
      'Choice Plus',
      'Ruth Ames',
      'Choice Plus with dad Piet.\n\nRevised goals (these replace the first ones)\n1. Fetch one thing each evening (3/10)\n\nChoice Point\nCore Partnership with both parents.',
    ];
    const { reading, words } = read([plus, choice, referral]);
    expect(reading.choicePlus).toEqual([1]);
    expect(words('goals')).toEqual(['1. Fetch one thing each evening (3/10)']);
    expect(words('choice_point_decision')).toEqual(['Core Partnership with both parents.']);
    expect(words('people_present')).toEqual(['Noah, mum Hanne']);
    expect(reading.goals.map(({ n }) => n)).toEqual([1]);
    expect(reading.lastGoalReview).toBe(1);
  });

  it('takes what a sentence of Choice Plus says that the risk is now', () => {
    const plus: ShortNote = [
      '2026-03-20',
      'Choice Plus',
      'Ruth Ames',
      'Choice Plus with dad Piet. Bloods are back and fine. So risk is updated: none physical, weighed monthly at the surgery.\nDecision: Core Partnership.',
    ];
    const { words } = read([plus, choice, referral]);
    expect(words('risks')).toEqual(['none physical, weighed monthly at the surgery.']);
  });

  it('a goal that Choice Plus writes again in the same words keeps its first number', () => {
    const first: ShortNote = ['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah', { goals: '1. Walk to Nan’s (2/10)' })];
    const plus: ShortNote = [
      '2026-03-20',
      'Choice Plus',
      'Ruth Ames',
      'Choice Plus with dad.\nGoals:\n1. Walk to Nan’s (4/10)\nDecision: Core Partnership.',
    ];
    expect(read([plus, first]).reading.goals[0]?.ratings.map(({ n, value }) => [n, value])).toEqual([
      [2, 2],
      [1, 4],
    ]);
  });

  it('shows no goals where they were changed and the new ones can not be found', () => {
    const plus: ShortNote = [
      '2026-03-20',
      'Choice Plus',
      'Ruth Ames',
      'Choice Plus with dad Piet. The goals were changed together, see the whiteboard photo.',
    ];
    const { words, reading } = read([plus, choice, referral]);
    expect(words('goals')).toEqual([]);
    expect(reading.goals).toEqual([]);
    expect(words('risks')).toEqual(['no self-harm, locks checked by mum']);
  });

  it('changes one goal of two', () => {
    const plus: ShortNote = [
      '2026-03-20',
      'Choice Plus',
      'Ruth Ames',
      'Choice Plus with dad Piet.\nGoal 2 changed to: Fetch one thing each evening (3/10).',
    ];
    expect(read([plus, choice, referral]).words('goals')).toEqual([
      'Sleep in my own room three nights a week (2/10)',
      'Fetch one thing each evening (3/10).',
    ]);
  });

  it('takes a signed correction, not a draft one', () => {
    const draft: ShortNote = ['2026-03-12', 'Addendum', 'Ruth Ames', 'Correction to Choice. Risk should read: recent overdose', 'draft'];
    const signed: ShortNote = [
      '2026-03-10',
      'Addendum',
      'Ruth Ames',
      'Correction to my Choice entry of 5 March.\nRisk should read: no self-harm; brother blocked the door once.',
    ];
    const { reading, words } = read([draft, signed, choice, referral]);
    expect(words('risks')).toEqual(['no self-harm; brother blocked the door once.']);
    expect(reading.newestRisk?.n).toBe(2);
    expect(reading.choiceNote).toBe(3);
  });

  it('takes a second Choice note for Choice Plus where the first left the decision open', () => {
    const first: ShortNote = [
      '2026-03-05',
      'Choice',
      'Ruth Ames',
      choiceText('Noah', { decision: 'not reached, second meeting with dad' }),
    ];
    const second: ShortNote = ['2026-03-20', 'Choice', 'Ruth Ames', 'Present: Noah, dad Piet\nChoice Point: Core Partnership'];
    const { reading, words } = read([second, first, referral]);
    expect(reading).toMatchObject({ choiceNote: 2, choicePlus: [1] });
    expect(words('choice_point_decision')).toEqual(['Core Partnership']);
  });
});

describe('a letter that holds the Choice', () => {
  const letter: ShortNote = [
    '2026-03-12',
    'Letter',
    'Ruth Ames',
    [
      'Dear Noah and Hanne,',
      'Thank you for coming to your Choice appointment on 5 March. You came with Bramble, who slept under the chair.',
      'You came because since the burglary Noah has not gone upstairs alone, and everybody is tired.',
      'Noah, you told me that "the landing is where they stood".',
      'We thought together that the house stopped feeling safe, and that keeping away from the landing keeps it so.',
      'I asked about safety. You have never wanted to hurt yourself.',
      'What you would like to be different:\n1. Sleep in my own room (2/10)\n2. Fetch things by myself (1/10)',
      'We looked at the options and you chose Core Partnership.',
      'Until you meet Bo, you and your cousin will paint the landing.',
      'With best wishes,\nRuth Ames',
    ].join('\n\n'),
  ];

  it('gives the summary where the entry itself is a stub', () => {
    const stub: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', 'Attended with mum. Choice completed, letter to follow.'];
    const { reading, words } = read([letter, stub, referral]);
    expect(reading.choiceNote).toBe(1);
    expect(reading.notChoice).toEqual([{ n: 2, why: 'stub' }]);
    expect(reading.contactCounts).toMatchObject({ attendedTotal: 1, partnershipAttended: 0, sinceChoice: 0 });
    expect(words('goals')).toEqual(['1. Sleep in my own room (2/10)\n2. Fetch things by myself (1/10)']);
    expect(words('risks')).toEqual(['I asked about safety. You have never wanted to hurt yourself.']);
  });

  it('gives way to the note where the note says it all', () => {
    expect(read([letter, choice, referral]).reading.choiceNote).toBe(2);
  });

  it('counts as the contact where there is no other entry', () => {
    expect(read([letter, referral]).reading.contactCounts.attendedTotal).toBe(1);
  });
});

describe('what can not be read', () => {
  it('holds back the older Choice when a newer one is collapsed', () => {
    const { reading } = read([['2026-05-05', 'Choice', 'Ruth Ames', null], choice, referral]);
    expect(reading.choiceNote).toBe(1);
    expect(Object.values(reading.summary).flat()).toEqual([]);
    expect(reading.contacts[0]).toEqual({ n: 1, kind: 'choice', attended: null });
  });

  it('claims nothing of a collapsed note without a telling type', () => {
    const { reading } = read([['2026-05-05', 'Progress note', 'Petra Onslow', null], choice, referral]);
    expect(reading.contacts[0]).toEqual({ n: 1, kind: 'unread', attended: null });
    expect(reading.choiceNote).toBe(2);
    expect(reading.readerHasSeenClient).toBeNull();
  });

  it('calls nothing the latest where the order can not be told', () => {
    const undated = choiceText('Noah');
    const { reading } = read([
      ['', 'Choice', 'Ruth Ames', undated],
      ['', 'Choice', 'Ruth Ames', choiceText('Noah', { risk: 'other' })],
    ]);
    expect(reading).toMatchObject({ choiceNote: null, superseded: [], newestRisk: null });
  });

  it('does not run into the mark of a cut text', () => {
    const cut = `${choiceText('Noah').split('Goals:')[0]?.trimEnd()} and ... [more]`;
    const { words } = read([['2026-03-05', 'Choice', 'Ruth Ames', cut], referral]);
    expect(words('risks')).toEqual(['no self-harm, locks checked by mum and']);
    expect(words('goals')).toEqual([]);
  });
});

describe("the page's own column of outcomes", () => {
  const withOutcome = (outcome: string, text: string | null, type = 'Core Partnership'): ShortNote => [
    '2026-05-20',
    type,
    'Bo Lind',
    text,
    'unknown',
    outcome,
  ];
  const kindsOf = (...notes: readonly ShortNote[]) => read([...notes, choice, referral]).reading.contacts.map(({ kind }) => kind)[0];

  it.each([
    ['DNA', 'did-not-attend'],
    ['Was not brought', 'did-not-attend'],
    ['Cancelled by family', 'cancelled'],
    ['Attended', 'core'],
    ['Filed', 'core'],
  ])('%s says how a session went that its words leave open', (outcome, kind) => {
    expect(kindsOf(withOutcome(outcome, 'Noah, the garage. New time 3 June.'))).toBe(kind);
  });

  it('counts nobody as seen by a note that the page does not show, whose column says that nobody came', () => {
    const { reading } = read([withOutcome('DNA', null), choice, referral]);
    expect(reading.contactCounts).toMatchObject({ attendedTotal: 1, didNotAttend: 1 });
  });

  it('takes no missed Choice for the Choice, by its column or by its type', () => {
    expect(read([withOutcome('DNA', 'Rang mum. Offered 3 June.', 'Choice appointment'), choice, referral]).reading.choiceNote).toBe(2);
    expect(kindsOf(withOutcome('', 'Rang mum. Offered 3 June.', 'Choice appointment - DNA'))).toBe('did-not-attend');
  });

  it('sets a whole Choice aside that its column calls cancelled, withdrawn or not yet signed', () => {
    for (const [outcome, why] of [
      ['Cancelled', 'struck-out'],
      ['Withdrawn', 'struck-out'],
      ['Awaiting co-signature', 'draft'],
    ] as const) {
      const newer = withOutcome(outcome, choiceText('Noah', { risk: 'unchecked' }), 'Choice appointment');
      const { reading } = read([newer, choice, referral]);
      expect(reading.choiceNote).toBe(2);
      expect(reading.notChoice).toEqual([{ n: 1, why }]);
    }
  });
});

describe('ways in which notes tell who was met', () => {
  const kindOf = (text: string, type = '', author = 'Bo Lind') =>
    read([['2026-05-20', type, author, text], choice, referral]).reading.contacts[0];

  it.each([
    'Noah, 45 mins. Drove round the park.',
    'Noah and mum at home. Room 6/10.',
    'Noah on his own. Went up twice.',
    'First Core session. Noah, mum.',
    '2nd session, by video. Noah with a roll.',
  ])('somebody was met: %s', (text) => {
    expect(kindOf(text)?.attended).toBe(true);
  });

  it.each([
    ['Noah. First goal 4, second 9. To be left as it was.', 'Core Partnership'],
    ['20 mins. No bad night for three weeks. Form done, booked for Friday.', 'Walk-in'],
    ['S2 and last. Noah, mum. Cake. Closing, all agree.', 'Core / discharge'],
  ])('and so it was in "%s" under %s', (text, type) => {
    expect(kindOf(text, type)?.attended).toBe(true);
  });

  it.each(['Petra Onslow OT', 'P Onslow RMN, BSc', 'ONSLOW, Petra EMHP'])(
    'letters behind the worker’s name change nobody: %s',
    (author) => {
      const { reading } = read([['2026-05-20', 'Core Partnership', author, 'Noah, mum. Room 6.'], choice, referral]);
      expect(reading.readerHasSeenClient).toBe(true);
    },
  );

  it.each(['Noah and mum rang to say thanks.', 'Noah and his file were discussed.', 'Noah, 11, is on the list and was allocated.'])(
    'nobody was: %s',
    (text) => {
      expect(kindOf(text)?.attended).toBe(false);
    },
  );

  it.each(['Not attended. Mum texted, fever.', 'Did not turn up. Rang.', 'Non-attendance. To be offered again.'])(
    'a Choice of which it says so was missed: %s',
    (text) => {
      const { reading } = read([['2026-05-27', 'Choice', 'Bo Lind', text], choice, referral]);
      expect(reading.choiceNote).toBe(2);
      expect(reading.contacts[0]?.kind).toBe('did-not-attend');
    },
  );

  it('school that was not attended is no missed Choice', () => {
    const { reading } = read([['2026-05-27', 'Choice', 'Bo Lind', `Has not attended school since May.\n${choiceText('Noah')}`], referral]);
    expect(reading.choiceNote).toBe(1);
  });

  it.each(['Text and call to mum, first session 2 June 4.30 confirmed.', 'To mum: session of 16 June will be with both of us.'])(
    'a call about a session to come is a call: %s',
    (text) => {
      expect(kindOf(text, 'Telephone')?.attended).toBe(false);
    },
  );

  it('counts a colleague as met whom another’s note says to have come in', () => {
    const joined = read([['2026-05-20', 'Core Partnership', 'Bo Lind', 'Noah, mum, and Petra joining us to say hello.'], choice, referral]);
    expect(joined.reading.readerHasSeenClient).toBe(true);
    const named = read([['2026-05-20', 'Core Partnership', 'Bo Lind', 'Noah, mum. Petra will be joining us next time.'], choice, referral]);
    expect(named.reading.readerHasSeenClient).toBe(false);
  });

  it('reads that a Choice was read, and takes the note for no copy of it', () => {
    expect(kindOf('First Partnership. Noah. Has read the summary of Choice and agreed with it.')?.kind).toBe('core');
  });

  it.each([
    'has told us the entry dated 5 March is about the brother and should sit on his page',
    'the entry of 5 March was meant for Ned, moving it',
  ])('sets a note aside of which another says that it %s', (words) => {
    const { reading } = read([
      ['2026-05-28', 'Admin', 'Hub', `Ruth ${words}.`],
      ['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah')],
      referral,
    ]);
    expect(reading.choiceNote).toBeNull();
    expect(reading.misfiled).toEqual([2]);
  });
});

describe('their own words under their own name', () => {
  const named = (line: string) =>
    read([['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah').replace(/Noah's view: .*/, line)], referral]).words('client_view');

  it.each(['Noah: "the landing is where they stood"', 'Noah (wrote it): "the landing is where they stood"'])('%s', (line) => {
    expect(named(line)).toEqual(['"the landing is where they stood"']);
  });

  it('what stands under somebody else’s name is not theirs', () => {
    expect(named('Hanne: "he was never like this"').join()).not.toContain('never like this');
  });
});

describe('what amends a Choice, told in more ways', () => {
  it('a correction named "should say" is of that field, and no words of somebody who says', () => {
    const { reading, words } = read([
      [
        '2026-03-06',
        'Addendum',
        'Ruth Ames',
        'To my Choice entry:\nSafety should say - blade handed to mum, no thoughts of dying.\nAll else as written.',
      ],
      choice,
      referral,
    ]);
    expect(words('risks')).toEqual(['blade handed to mum, no thoughts of dying.']);
    expect(reading.summary.client_view?.map(({ n }) => n)).toEqual([2]);
  });

  it('corrections stand under the service’s own headings, and of the second thing that is wanted', () => {
    const { words } = read([
      [
        '2026-03-06',
        'Addendum',
        'Ruth Ames',
        'To my Choice entry. Everything else stands.\nPEOPLE IN THE ROOM should be: Noah, mum Hanne, me. Aunt was at reception.\nKEEPING SAFE should be: never said that he wants to die; my mishearing.\nSecond thing he wants should be: Ring Dad by myself (1). Not "fetch things".',
      ],
      choice,
      referral,
    ]);
    expect(words('people_present').join()).toContain('Aunt was at reception');
    expect(words('risks')).toEqual(['never said that he wants to die; my mishearing.']);
    expect(words('goals').join()).toContain('Ring Dad by myself');
    expect(words('goals').join()).not.toContain('Fetch things from upstairs');
  });

  it('a heading may say what it takes the place of', () => {
    const { words } = read([
      [
        '2026-03-12',
        'Choice Plus',
        'Ruth Ames',
        'Choice Plus with Noah and dad.\nRISK, in place of what I put on 5 March: has thought of running off, dad sleeps next door.',
      ],
      choice,
      referral,
    ]);
    expect(words('risks')).toEqual(['has thought of running off, dad sleeps next door.']);
  });

  it.each([
    '"Be happier" was not kept. The goals are now:',
    'Goals were too wide so these take their place, in his own typing:',
    'Goals changed by Noah and dad, now:',
    "Revised goals, in place of February's:",
  ])('goals under "%s" are the goals, and end with their list', (heading) => {
    const { words } = read([
      [
        '2026-03-12',
        'Choice Plus',
        'Ruth Ames',
        `Choice Plus with Noah and dad.\n${heading}\n1) sleep upstairs (1/10)\n2) ring Dad (0/10)\nChoice Point: Core Partnership.\nBetween: dad to paint.`,
      ],
      choice,
      referral,
    ]);
    expect(words('goals')).toEqual(['1) sleep upstairs (1/10)\n2) ring Dad (0/10)']);
    expect(words('tasks_between')).toEqual(['dad to paint.']);
  });

  it('goals that were looked at again and kept stay as they were', () => {
    const { words } = read([
      [
        '2026-03-12',
        'Choice Plus',
        'Ruth Ames',
        '- Present: Noah, dad\n- Goals looked at again with dad and kept as they are. Room now 3\n- Choice Point: Core Partnership',
      ],
      choice,
      referral,
    ]);
    expect(words('goals')[0]).toContain('Sleep in my own room');
    expect(words('choice_point_decision')).toEqual(['Core Partnership']);
  });

  it('the title’s own line names who was there', () => {
    const { words } = read([
      ['2026-03-05', '', 'Ruth Ames', choiceText('Noah').replace(/.*\n.*/, 'Choice. Noah (11) and Hanne.')],
      referral,
    ]);
    expect(words('people_present')).toEqual(['Noah (11) and Hanne']);
  });
});

describe('contacts', () => {
  it('counts sessions by phone and video, not calls, missed sessions or meetings', () => {
    const { reading } = read([
      ['2026-06-10', 'Core Partnership', 'Bo Lind', 'Noah unwell, mum rang to cancel.'],
      ['2026-06-03', 'Core Partnership', 'Bo Lind', 'Video link open 20 minutes, Noah did not join.'],
      ['2026-05-20', 'School liaison', 'Bo Lind', 'Met head of year. Noah not present.'],
      ['2026-05-10', 'Telephone', 'Bo Lind', 'Rang mum to confirm the date. Brief.'],
      ['2026-05-03', 'Telephone', 'Bo Lind', 'Partnership session held by phone with Noah and mum, 50 minutes.'],
      ['2026-04-20', 'Core Partnership', 'Bo Lind', 'Session 1. Noah and mum came. Dad did not attend.'],
      choice,
      referral,
    ]);
    expect(reading.contactCounts).toEqual({
      attendedTotal: 3,
      partnershipAttended: 2,
      sinceChoice: 2,
      didNotAttend: 1,
      cancelled: 1,
      phone: 1,
    });
    expect(reading.contacts.map(({ kind }) => kind)).toEqual([
      'cancelled',
      'did-not-attend',
      'meeting',
      'phone',
      'core',
      'core',
      'choice',
      'referral',
    ]);
    expect(reading.firstPartnershipNext).toBe(false);
  });

  it("counts the family without the client, and no paperwork under a session's type", () => {
    const { reading } = read([
      ['2026-04-30', 'Core Partnership', 'Bo Lind', 'Report for school written and sent to school.'],
      ['2026-04-23', 'Core Partnership', 'Bo Lind', 'Scoring with S Vale. Noah not present.'],
      ['2026-04-20', 'Core Partnership', 'Bo Lind', 'Mum came without Noah, who stayed in the car.'],
      choice,
    ]);
    expect(reading.contacts.map(({ attended }) => attended)).toEqual([false, false, true, true]);
  });

  it.each([
    [
      'a call that tells how long another appointment will be',
      'Telephone',
      'Grandad rang to opt in. Explained that a first visit lasts an hour. Booked.',
    ],
    ['a call about the date of a session', 'Telephone', 'Dates for the first session given to mum, the 4th or the 11th.'],
    ['a call in which nothing clinical was said', 'Telephone', 'Rang ahead of Friday. Session stands. Nothing clinical was talked about.'],
    ['a few words at reception', 'Contact', 'Noah came by and was met at reception to book a visit.'],
    ['one that the family called off', 'Core Partnership', 'Gran cancelled, Noah has a cold.'],
    ['a session that was stood down', 'Contact', 'Stood down, Noah has an exam.'],
    ['no session, said in so many words', 'Core Partnership', 'Noah is away with the scouts. No session today, back on the 9th.'],
  ])('does not count %s', (_what, type, text) => {
    const { reading } = read([['2026-04-20', type, 'Petra Onslow', text], choice]);
    expect(reading.contacts.map(({ attended }) => attended)).toEqual([false, true]);
  });

  it.each([
    ['a call that stands for a visit', 'Telephone contact', 'Planned call in place of the home visit, snow. Noah told me about the week.'],
    ['a letter to the client about the session', 'Session letter', 'Dear Noah, thank you for coming today. You told me about the week.'],
    ['a one to one that says little', '1:1', 'Noah in. Talked about the week.'],
  ])('counts %s', (_what, type, text) => {
    const { reading } = read([['2026-04-20', type, 'Bo Lind', text], choice]);
    expect(reading.contactCounts.partnershipAttended).toBe(1);
  });

  it('counts a session that says when there will be none', () => {
    const { reading } = read([['2026-04-20', 'Core Partnership', 'Bo Lind', 'Noah came by himself. No session next week.'], choice]);
    expect(reading.contactCounts.partnershipAttended).toBe(1);
  });

  it('knows the reader by another form of the name, and nobody of a similar one', () => {
    const by = (author: string) => read([['2026-03-05', 'Choice', author, choiceText('Noah')]]).reading.readerHasSeenClient;
    expect(by('ONSLOW, Petra (Nursing)')).toBe(true);
    expect(by('P. Onslow')).toBe(true);
    expect(by('Onslow-Hart, Petra')).toBe(false);
    expect(by('Peter Onslow')).toBe(false);
  });

  it('does not count a meeting about the client as having met', () => {
    const meeting: ShortNote = ['2026-04-20', 'Peer group', 'Ruth Ames', 'Peer group. Present: R Ames, P Onslow. Question: pace.'];
    expect(read([meeting, choice]).reading.readerHasSeenClient).toBe(false);
  });
});
