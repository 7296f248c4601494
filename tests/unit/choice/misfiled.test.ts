import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../lib/choice/read.ts';
import { choiceText, recordFrom, type ShortNote } from './fixtures.ts';

function choiceNote(client: string, subject: string, others: readonly ShortNote[] = []) {
  const choice: ShortNote = ['2026-03-05', 'Choice Appointment', 'Ruth Ames', choiceText(subject)];
  return readChoice(recordFrom(client, [choice, ...others])).choiceNote;
}

const referral = (text: string): ShortNote => ['2026-02-20', 'Referral', 'Hub', text];

describe('whose Choice it is', () => {
  it.each([
    ['Noah Fairweather', 'Noah'],
    ['FAIRWEATHER, Noah (Mr)', 'Noah'],
    ['Alexander Boyd', 'Alex'],
    ['Elizabeth Boyd', 'Beth'],
    ['Annabelle Quist', 'Anna'],
    ['Zoë Quist', 'Zoë'],
  ])('%s is %s', (client, subject) => {
    expect(choiceNote(client, subject, [referral(`Referral for ${client}. Accepted for Choice.`)])).toBe(1);
  });

  it.each([
    ['Leah Boyd', 'Lea'],
    ['Efe Dane', 'Ese'],
    ['Noah Fairweather', 'Jude'],
    ['Anna Quist', 'Annabelle'],
    ['Noah Fairweather', 'No'],
  ])('%s is not %s', (client, subject) => {
    expect(choiceNote(client, subject, [referral(`Referral for ${client}. Accepted for Choice.`)])).toBeNull();
  });

  it('is not the short name where the record knows both as two people', () => {
    expect(choiceNote('Samira Quist', 'Sam', [referral('Referral for Samira, whose brother Sam is seen here too.')])).toBeNull();
  });

  it('is another name where the record says so', () => {
    expect(choiceNote('Noah Fairweather', 'Jay', [referral('Referral for Noah (Jay), 13. Accepted for Choice.')])).toBe(1);
    expect(choiceNote('Noah Fairweather', 'Jay', [referral('Referral for Noah, 13, known as Jay. Accepted.')])).toBe(1);
  });

  it('is told by a line that names the client', () => {
    const record = (line: string) =>
      recordFrom('Noah Fairweather', [
        ['2026-03-05', 'Choice', 'Ruth Ames', `${line}\nPresent: YP and mum\nRisk: none\nGoals: sleep\nChoice Point: Core`],
      ]);
    expect(readChoice(record('Client: FAIRWEATHER, Noah')).choiceNote).toBe(1);
    expect(readChoice(record('Client: Declan Foley')).choiceNote).toBeNull();
  });

  it("can be the family alone, and a view that is not the client's", () => {
    const text = `${choiceText('Noah').replace("Noah's view", "Mum's view").replace('Present: Noah, mum', 'Present: mum')}\nNoah was at school.`;
    expect(readChoice(recordFrom('Noah Fairweather', [['2026-03-05', 'Choice', 'Ruth Ames', text]])).choiceNote).toBe(1);
  });

  it('can not be told where the page names no client', () => {
    expect(choiceNote('', 'Jude')).toBe(1);
  });
});

describe('a brother’s or sister’s note by mistake', () => {
  const known = referral('Referral for Noah, 11. Brother Rohan also referred, separate record. Accepted.');
  const own: ShortNote = ['2026-03-05', 'Contact', 'Ruth Ames', `CHOICE - 10.00\n${choiceText('Noah')}`];
  const theirs = choiceText('Rohan').replace("Rohan's view", 'Says');
  const read = (...notes: readonly ShortNote[]) => readChoice(recordFrom('Noah Lindgren', notes));

  it('is set aside where the record knows the name as a sibling’s, however seldom it stands in the note', () => {
    expect(read(['2026-03-05', 'Contact', 'Ruth Ames', `CHOICE - 11.30\n${theirs}`], own, known).choiceNote).toBe(2);
    expect(
      read(['2026-03-09', 'Letter', 'Ruth Ames', `Dear Rohan, thank you for coming to your Choice appointment.\n${theirs}`], own, known)
        .misfiled,
    ).toEqual([1]);
  });

  it('of two notes of one day is the one that names whose it is said to be', () => {
    const says: ShortNote = [
      '2026-03-22',
      'Contact',
      'Ruth Ames',
      "The entry of 5/3 on this page is Rohan's, not Noah's. Both boys seen that day. My mistake.",
    ];
    const reading = read(says, ['2026-03-05', 'Contact', 'Ruth Ames', `CHOICE - 11.30\n${theirs}`], own, [
      '2026-02-20',
      'Referral',
      'Hub',
      'Noah, 11. Accepted.',
    ]);
    expect(reading.choiceNote).toBe(3);
    expect(reading.misfiled).toEqual([2]);
    expect(reading.contacts[0]?.attended).not.toBe(true);
  });

  it('or of another client whose note stands in the record by mistake', () => {
    const other: ShortNote = [
      '2026-03-01',
      'Choice assessment',
      'Ruth Ames',
      'Re: Everett Quist\nI met Everett with his mother for a Choice appointment.',
    ];
    const session: ShortNote = ['2026-03-12', 'Core session', 'Ruth Ames', 'Everett came with his mother. He says he is at 6/10.'];
    expect(read(session, other, own, known).misfiled.toSorted()).toEqual([1, 2]);
  });

  it.each([
    'The form of 5/3 is about his brother, please read it there.',
    'Note of 5 March was for the younger brother, records are moving it.',
    'What I wrote on 5/3 went onto this record by mistake.',
    'Records team: page dated 5/3 put in these notes in error, removed next week.',
  ])('is one of which another note says so, without a name: %s', (words) => {
    const says: ShortNote = ['2026-03-22', 'Admin note', 'Hub', words];
    const reading = read(says, ['2026-03-05', 'Choice', 'Ruth Ames', choiceText('him')], known);
    expect(reading.choiceNote).toBeNull();
    expect(reading.misfiled).toEqual([2]);
  });

  it.each([
    'The letter of 5/3 is for his brother to read as well.',
    "The note of 5/3 was his brother's idea to write.",
    'On 5/3 his brother was here too.',
  ])('is not one of which another note says something else: %s', (words) => {
    const says: ShortNote = ['2026-03-22', 'Admin note', 'Hub', words];
    expect(read(says, ['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah')], known).choiceNote).toBe(2);
  });

  it('is not what merely tells of a brother', () => {
    const reading = read(['2026-03-05', 'Choice', 'Ruth Ames', choiceText('Noah').replace('mum Hanne', 'mum Hanne, brother Rohan')], known);
    expect(reading.choiceNote).toBe(1);
  });
});
