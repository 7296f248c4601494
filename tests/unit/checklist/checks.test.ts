import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acrossChecks } from '../../../lib/checklist/checks/across-fields.ts';
import { isNhsNumber } from '../../../lib/checklist/checks/another-nhs-number.ts';
import { besideRecord, type NoteInRecord, recordChecks } from '../../../lib/checklist/checks/with-record.ts';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

function noticesOf(text: string, id = 'chemsex'): string[] {
  const checklist = checklistById(id);
  if (!checklist) throw new Error(`no preset ${id}`);
  return review(readNote(text), checklist).notices.map(({ check }) => check);
}

it('every check across fields has a file of its name', () => {
  const files = readdirSync(new URL('../../../lib/checklist/checks/', import.meta.url));
  expect([...acrossChecks, ...recordChecks].map(({ id }) => `${id}.ts`).filter((file) => !files.includes(file))).toEqual([]);
});

describe('risk-without-action', () => {
  it('notices a risk that nothing follows from', () => {
    expect(noticesOf('Reason: low since Monday\nAny urgent risks? passive thoughts on Monday evening')).toEqual(['risk-without-action']);
  });

  it('is quiet where there is a plan, an action in the same words, or no risk', () => {
    expect(noticesOf('Any urgent risks? passive thoughts on Monday evening\nPlan: sister stays over, back tomorrow')).toEqual([]);
    expect(noticesOf('Any urgent risks? passive thoughts, safety plan written with him')).toEqual([]);
    expect(noticesOf('Any urgent risks? Denies suicidal thoughts, no self harm')).toEqual([]);
  });

  it.each([
    ['chemsex', 'Reason: comedown\nUrgent risks: took an overdose on Sunday\nPlan: TBC'],
    ['chemsex', 'Reason: comedown\nUrgent risks: no thoughts of suicide but took an overdose of G on Sunday'],
    ['sbar', 'S: restless\nB: two weeks with us\nA: frightened\nRisks: said that he would be better off dead'],
    ['capa_partnership', 'Progress: none\nRisk: cut her arm twice since Monday, cutting to feel something\nPlan:'],
    ['transition', 'Receiving service: the adult team\nRisks: talks of ending her life when the placement ends'],
    ['chemsex', 'Urgent risks: is not waking up properly after G, self-harm on Friday'],
    ['chemsex', 'Urgent risks: on G daily now, went under twice'],
    ['capa_choice', 'Concern: school\nRisks: has been stockpiling paracetamol\nGoals: sleep'],
    ['interagency', 'Consent: given\nRisks: her partner hits her'],
  ])('speaks in %s: %j', (id, text) => {
    expect(noticesOf(text, id)).toContain('risk-without-action');
  });

  it.each([
    ['capa_choice', 'Presenting concern: low\nRisks: history of self-harm, none for a year\nGoals: swim'],
    ['capa_choice', 'Concern: worry\nRisks: overdose in 2021, nothing since'],
    ['capa_choice', 'Concern: worry\nRisks: her mother took an overdose in March\nGoals: sleep'],
    ['chemsex', 'Urgent risks: asked about suicide and self-harm'],
    ['chemsex', 'Urgent risks: never suicidal'],
    ['chemsex', "Urgent risks: isn't suicidal"],
    ['chemsex', 'Urgent risks: no violence at home, does not use G daily'],
    ['chemsex', 'Urgent risks: passive thoughts at the weekend. Crisis line number is in his phone.'],
    ['chemsex', 'Urgent risks: overdosed on Friday, ambulance came'],
    ['chemsex', 'Reason: suicidal since Monday, duty informed\nUrgent risks: suicidal thoughts'],
    ['sbar', 'Situation: found on the floor\nRisks: fell twice this week\nRecommendation: sensor mat tonight'],
    ['sbar', 'S: home visit\nRisks: would go to hospital if suicidal'],
    ['capa_partnership', 'Progress: two days\nRisks: self-harm on Tuesday\nPlan: as above'],
    ['interagency', 'Consent: given\nRisks: domestic abuse\nActions: police visit on Friday'],
    ['care_plan', 'Goals: walk\nRisks: falls\nActions: grab rail by the 3rd'],
    ['capa_choice', 'Concern: low\nRisks: thoughts of self-harm most evenings\nUntil we meet: mum keeps the tablets'],
    ['peer_group', 'Question: is the self-harm ours to hold?\nAgreed: nothing yet'],
  ])('is quiet in %s: %j', (id, text) => {
    expect(noticesOf(text, id)).not.toContain('risk-without-action');
  });
});

describe('referral-without-destination', () => {
  it.each([
    'Referral made.',
    'Follow up: referral sent',
    'Leaflet given, referral made',
    'Urgent referral made.',
    'Plan: see again in May. Email to be sent.',
    'Actions: letter to be written',
    'Actions: need to send referral',
    'Follow up: referral to be made by Friday',
    'He slept well. Will send an email tomorrow.',
    'Follow up email? no. Referral made? Yes. Info sent? No',
    'Referral made? Y',
    'Plan: will refer on.',
    'Actions: to refer',
  ])('notices %j', (text) => {
    expect(noticesOf(text)).toContain('referral-without-destination');
  });

  it.each([
    'Referral made to the harbour clinic.',
    'Physio referral sent',
    'Follow up email? referral made? Info sent?',
    'ref stop-smoking nurse',
    'Podiatry: referral made',
    'Needs podiatry. Referral made.',
    'Discussed with the stop-smoking nurse. Referral made.',
    'Referral made, awaiting a date from Larch House',
    'Referral made (Larch House)',
    'Referral made via the portal to housing',
    'CAMHS referral to be sent on Monday',
    'Email to be sent to mum',
    'GP letter to be written',
    'Letter to follow, copy for school',
    'Will send the letter to his school',
    'Will send an email to him with the link',
    'Follow-up email to be sent',
    'Follow up email? Referral made? Info sent?',
    'Referral to be made?',
    'Referral made? Yes, to the harbour clinic',
    'Referral made? yes (harbour clinic)',
    'Referral made? No',
    'Referral made? Yesterday she asked for one',
    'Reason: self-referred.',
    'Reason: was referred, came today',
    'Will refer to housing.',
    'Will refer him on to housing',
    'No referral made',
    'Referred to physio',
    'She will write a letter to her dad',
    'The referral was declined by the clinic',
    'He made a referral joke and laughed',
    'Report to be sent to Ms Tolland',
    'Reason for referral: sleep',
    'OT referral sent',
    'referral sent 3/4 GP aware',
  ])('is quiet on %j', (text) => {
    expect(noticesOf(text)).toEqual([]);
  });
});

describe('pasted-twice', () => {
  const note = `Reason: came about his sleep\nRecent use: none since the bank holiday\nGoal: four nights at home\nPlan: back in a week, brings the diary along\n`;

  it('notices the whole note twice', () => {
    expect(noticesOf(note + note)).toEqual(['pasted-twice']);
    expect(noticesOf(`${note}\r\n\r\n${note}`)).toEqual(['pasted-twice']);
  });

  it('notices it with a rule between, and with a signature behind', () => {
    expect(noticesOf(`${note}----------\n${note}`)).toEqual(['pasted-twice']);
    expect(noticesOf(`${note}\n${note}T. Adeyemi, nurse`)).toEqual(['pasted-twice']);
    expect(noticesOf(note + note + note)).toEqual(['pasted-twice']);
  });

  it('is quiet on a note that repeats a phrase', () => {
    expect(noticesOf(`${note}${note.replace('bank holiday', 'weekend')}`)).toEqual([]);
  });

  const line = 'Slept at home, ate breakfast, took tablets with water. ';
  it.each([
    ['a short note twice', 'Rang. No answer. Rang. No answer.'],
    ['a log with the same words each day', ['Mon', 'Tue', 'Wed', 'Thu'].map((day) => `${day}: ${line}`).join('\n')],
    [
      'a template with the same opening line for two children',
      `Reason: came about his sleep and his eating\n${line}\nReason: came about his sleep and his eating\nThe other one is well, swims on Mondays and sings in the choir with his gran.`,
    ],
    [
      'last week’s note and, under it, much more',
      `${note}${note}${'He came back on Thursday and told it all in another way, at length. '.repeat(3)}`,
    ],
    ['one letter over and over', 'x'.repeat(2000)],
    ['nothing', ''],
  ])('is quiet on %s', (what, text) => {
    expect(noticesOf(text), what).not.toContain('pasted-twice');
  });
});

const first = checklistById('capa_first_partnership') as NoteInRecord['checklist'];
const nobody: NoteInRecord = { text: '', checklist: first, client: [], earlier: [], choice: [] };

function saidBeside(note: Partial<NoteInRecord>): string[] {
  const whole = { ...nobody, ...note };
  return besideRecord(review(readNote(whole.text), whole.checklist), whole).notices.map(({ check, at }) =>
    check === 'another-nhs-number' ? `${check}: ${whole.text.slice(at.start, at.end)}` : check,
  );
}

describe('another-nhs-number', () => {
  // Made up: digits chosen, check digit worked out. 999 is the range kept for tests.
  const own = '999 012 3454';
  const other = '999 876 5439';

  it('knows the check digit', () => {
    expect([own, other].map((number) => isNhsNumber(number.replaceAll(' ', '')))).toEqual([true, true]);
    for (const wrong of ['9990123455', '9990123444', '9999999999', '0000000000', '999012345', '99901234540', 'abcdefghij', ''])
      expect(isNhsNumber(wrong), wrong).toBe(false);
  });

  it('one wrong digit, or two that changed places, never pass', () => {
    const digits = [...own.replaceAll(' ', '')];
    for (let i = 0; i < 10; i += 1) {
      for (let d = 0; d < 10; d += 1) if (String(d) !== digits[i]) expect(isNhsNumber(digits.with(i, String(d)).join(''))).toBe(false);
      const [a = '', b = ''] = [digits[i], digits[i + 1]];
      if (i < 9 && a !== b)
        expect(
          isNhsNumber(
            digits
              .with(i, b)
              .with(i + 1, a)
              .join(''),
          ),
        ).toBe(false);
    }
  });

  it.each(['999 876 5439', '9998765439', '999-876-5439', '999.876.5439', '999\u00a0876\u00a05439'])(
    'notices another’s number, as written: %s',
    (number) => {
      expect(saidBeside({ text: `Goal: swim\nNHS no: ${number}, seen today`, client: [own] })).toEqual([`another-nhs-number: ${number}`]);
    },
  );

  it('stands first, and three notices are the most', () => {
    const text = `Any urgent risks? suicidal on Monday\nReason: ${'he told it slowly and in order, from the flat to the station and back, '.repeat(2)} letter to be written`;
    const note = {
      ...nobody,
      text: `${text}\n${other}\n${text}\n${other}`,
      checklist: checklistById('chemsex') as NoteInRecord['checklist'],
      client: [own],
    };
    expect(review(readNote(note.text), note.checklist).notices).toHaveLength(3);
    expect(besideRecord(review(readNote(note.text), note.checklist), note).notices.map(({ check }) => check)).toEqual([
      'another-nhs-number',
      'risk-without-action',
      'referral-without-destination',
    ]);
  });

  it.each([
    ['the client’s own number, with other gaps', `NHS ${own}`, ['9990123454']],
    ['the client’s own number beside the name', `NHS ${own}`, ['KB-11482', 'NHS no. 999-012-3454']],
    ['the client’s own number behind letters', `NHS ${own}`, ['NHS9990123454']],
    ['a telephone number', 'Tel: 999 876 5439, mob 9998765439, ring him on 9998765439', [own]],
    ['a mobile with its nought', '0999 876 5439 and 09998765439', [own]],
    ['a number from abroad', '+44 999 876 5439', [own]],
    ['a book', 'ISBN 9998765439', [own]],
    ['an order', 'Order no. 9998765439', [own]],
    ['part of a longer number', '99987654391 and 1 999 876 5439 and 999 876 5439 1', [own]],
    ['part of a word or an address', 'x9998765439 9998765439x a@9998765439', [own]],
    ['gaps of two kinds', '999 876-5439', [own]],
    ['a wrong check digit', '999 876 5430', [own]],
    ['a filler', '000 000 0000, 1111111111', [own]],
    ['dates, doses and times', '12/03/2026 10:45, 500 mg, 250 500 1000, GBO 3/10', [own]],
    ['nothing', '', [own]],
  ])('is quiet on %s', (_, text, client) => {
    expect(saidBeside({ text, client })).toEqual([]);
  });

  it('where the page doesn’t show the client’s own, one that is in the record already is taken for theirs', () => {
    expect(saidBeside({ text: `NHS ${own}`, client: ['204118'], earlier: [`Dear Dr, NHS number ${own}`] })).toEqual([]);
    const said = besideRecord(review(readNote(other), first), { ...nobody, text: other, client: ['204118'], earlier: [own] }).notices;
    expect(said.map(({ text }) => text)).toEqual([
      `A number like an NHS number stands in this note: ${other}. The page doesn't show this client's to compare.`,
    ]);
  });

  it('where the page shows the client’s own, an old note with another’s number is no excuse', () => {
    expect(saidBeside({ text: other, client: [own], earlier: [other] })).toHaveLength(1);
  });
});

describe('repeats-choice', () => {
  const choice = `Presenting concern: Mornings have been hard since the move, and the bus is the hardest part of them.
In his own words: "It is like everyone on the bus knows my name and I know nobody's."
Joint understanding: we think that the move took away the two friends who used to walk with him, and that staying home has made the door bigger every week.
Goals: get on the bus twice a week with headphones in.
Risks: none voiced, asked on his own.`;
  const fresh = `Read from Choice: the summary of May and the letter to school; said it back to Ilir in a minute.
What has changed: he walks with a neighbour now, and on two mornings they took the bus together.
Corrections: it was three friends, and one of them writes.
Goals confirmed: get on the bus twice a week with headphones in. He puts it at four today.
Plan and review: six meetings, then we look at the number again with his father.
Risks: nothing new.`;

  it('notices a note that is a copy of Choice, whole or nearly', () => {
    expect(saidBeside({ text: choice, choice: [choice] })).toEqual(['repeats-choice']);
    expect(saidBeside({ text: `First Partnership.\n${choice.toUpperCase()}\nSeen with dad.`, choice: ['', choice] })).toEqual([
      'repeats-choice',
    ]);
  });

  it.each([
    ['a note of its own', fresh],
    ['goals confirmed in the very words', `${fresh}\n"It is like everyone on the bus knows my name and I know nobody's."`],
    ['a short note that only confirms the goals', 'Goals: get on the bus twice a week with headphones in.'],
    ['half a copy and half news', `${choice}\n${fresh}`],
    ['nothing', ''],
  ])('is quiet on %s', (_, text) => {
    expect(saidBeside({ text, choice: [choice] })).toEqual([]);
  });

  it('is quiet where no Choice was read, and in other kinds of note', () => {
    expect(saidBeside({ text: choice })).toEqual([]);
    for (const id of ['capa_choice', 'capa_partnership', 'care_plan', 'sbar'])
      expect(saidBeside({ text: choice, choice: [choice], checklist: checklistById(id) as NoteInRecord['checklist'] })).toEqual([]);
  });

  it('costs a long note no more than a reading', () => {
    const long = `${choice} `.repeat(600);
    expect(saidBeside({ text: long.slice(0, 200_000), choice: [long] })).toContain('repeats-choice');
  });
});
