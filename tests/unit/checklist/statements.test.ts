import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';
import { preset, read } from './reading.ts';

describe('prose is read by who says what', () => {
  const said = 'Olwen will ring the college on Monday. I will write to the surgery by Friday.';

  it('a client’s own steps and a worker’s are told apart by the person', () => {
    expect(read('care_plan', `She wants to swim again by May. She will stretch every morning. ${said}`, 'self_management')).toContain(
      'stretch',
    );
    expect(read('care_plan', `She wants to swim again by May. She will stretch every morning. ${said}`, 'actions')).toContain('surgery');
  });

  it('a denied statement is none, and a denied risk is an answer', () => {
    expect(read('capa_partnership', 'There was no progress to speak of.', 'progress')).toBe('not-found');
    expect(read('capa_partnership', 'There are no risks that I know of.', 'risks')).toBe('There are no risks that I know of.');
  });

  it('what is left open is not said, whatever its first words ask for', () => {
    expect(read('chemsex', 'Arrangements for the coming week are to be agreed.', 'plan')).toBe('not-found');
    expect(read('capa_partnership', 'Next appointment tbc.', 'next_step')).toBe('not-found');
  });

  it('what an earlier note said is no goal and no risk of today', () => {
    const retold = 'I had read the Choice letter: she wants to swim again and there was no self-harm.';
    expect(read('capa_first_partnership', retold, 'read_from_choice')).toBe(retold);
    expect(read('capa_first_partnership', retold, 'goals')).toBe('not-found');
    expect(read('capa_first_partnership', retold, 'risks')).toBe('not-found');
  });

  it('a greeting, or a word that may be said of anything, is no evidence', () => {
    expect(read('sbar', 'Hello out-of-hours team,\nMore tomorrow.', 'contacts')).toBe('not-found');
    expect(read('care_plan', 'She has been in good spirits again.', 'resources')).toBe('not-found');
    expect(read('care_plan', 'She has been in good spirits again.', 'review_date')).toBe('not-found');
  });

  it('a sentence that also speaks of risk, or of what somebody wants, counts for that too', () => {
    const text =
      'He came because his landlord had found the pipe, and there is a risk of eviction, and he would like to have one month without.';
    expect(read('chemsex', text, 'goal')).toBe(text);
    expect(read('chemsex', text, 'urgent_risks')).toBe(text);
  });
});

describe('a team’s shorthand without headings', () => {
  it.each([
    ['SI nil. DSH nil.', 'urgent_risks', 'SI nil'],
    ['Denies SI. Plan r/v 2/52, ref’d IAPT.', 'urgent_risks', 'Denies SI.'],
    ['Denies SI. Plan r/v 2/52, ref’d IAPT.', 'plan', 'r/v 2/52'],
    ['Denies SI. Ref’d IAPT, leaflet given.', 'followup_actions', 'Ref’d IAPT'],
    ['M slammed alt w/e, G once since Sept.', 'recent_use', 'M slammed'],
  ])('%s: %s', (text, field, said) => {
    expect(read('chemsex', text, field)).toContain(said);
  });

  it.each([
    ['capa_partnership', 'Got on the bus alone twice. RTC 2/52.', 'progress', 'Got on the bus'],
    ['transition', 'On apixaban and bisoprolol. Zimmer and commode delivered.', 'medication', 'apixaban'],
    ['transition', 'On apixaban and bisoprolol. Zimmer and commode delivered.', 'equipment', 'Zimmer'],
  ])('%s: %s', (id, text, field, said) => {
    expect(read(id, text, field)).toContain(said);
  });
});

describe('headings of a team’s own making', () => {
  it('are read by what they ask', () => {
    const text = 'Who is here: Tom, Nan\nHow ready he is: nine, he says\nAnything scary: no\nJobs till next time: none yet';
    expect(read('chemsex', text, 'motivation')).toBe('nine, he says');
    expect(read('chemsex', text, 'urgent_risks')).toBe('no');
  });

  it('give way to a surer heading', () => {
    expect(read('chemsex', 'Anything scary: the stairs\nUrgent risks: none', 'urgent_risks')).toBe('none');
  });

  it('are read by one word of them where the note’s sure headings are set the same way, and nowhere else', () => {
    const sure = 'Reason: came about his sleep\nRisk: none\n';
    expect(read('chemsex', `${sure}Fairly sure of it is he: six, he thinks`, 'motivation')).toBe('six, he thinks');
    expect(read('chemsex', 'Fairly sure of it is he - six, he thinks', 'motivation')).not.toBe('six, he thinks');
    expect(read('care_plan', 'Goals:\n1. "My own front door" – by spring, now 2/10\n2. Off the depot – talk to Dr Roy', 'goals')).toContain(
      'depot',
    );
    expect(read('chemsex', `${sure}No goal set: not today`, 'goal')).not.toBe('not today');
  });

  it('on a line of its own, below a blank line', () => {
    const text = 'In the room\nAva, her dad\n\nWhat Ava would like to be different\nTo be in by nine four nights a week\n\nSafety\nNone.';
    expect(read('capa_choice', text, 'goals')).toBe('To be in by nine four nights a week');
    expect(read('capa_choice', text, 'people_present')).toBe('Ava, her dad');
  });

  it('shortened to some of their letters', () => {
    expect(read('chemsex', 'Reason: sleep\nmotivn: 8/10', 'motivation')).toBe('8/10');
    expect(read('sbar', 'Sitn: fell\nbackgrnd: stroke in May', 'background')).toBe('stroke in May');
  });

  it('as points of a list end at the next point', () => {
    const text = '* who was there - Kim, Mr Roy\n* J is fine with us talking';
    expect(read('interagency', text, 'agencies_involved')).toBe('Kim, Mr Roy');
  });

  it('the end of a letter is none, nor is the sign in "&amp;"', () => {
    expect(read('capa_choice', 'Dear Dr Roy,\nI met Ava with her dad.\nWith kind regards', 'people_present')).toContain('I met Ava');
    expect(read('chemsex', '<b>Next steps &amp; return date</b><br>&nbsp;', 'plan')).toBe('empty');
  });

  it('a sentence of its own may be a heading, if its words are one', () => {
    const text = 'Situation. Fell at ten. Background. Stroke in May. Assessment. Bruised hip only.';
    expect(read('sbar', text, 'background')).toBe('Stroke in May.');
  });
});

describe('what a heading means where it may mean two things', () => {
  it('a question asks what the same words say', () => {
    const text = 'Risk: none\nWhat did we choose? The group, from May\nWhat is the trouble? Sleeps till noon\nGoals: be up by ten';
    expect(read('capa_choice', text, 'choice_point_decision')).toBe('The group, from May');
    expect(read('capa_choice', text, 'presenting_concern')).toBe('Sleeps till noon');
  });

  it('two headings for one field: the one that asks for another as plainly is that one’s', () => {
    const text = 'What I can do: iron, and count to ten\nWhat helps me: my lanyard, Gus next door\nRisk: none';
    expect(read('care_plan', text, 'self_management')).toBe('iron, and count to ten');
    expect(read('care_plan', text, 'resources')).toBe('my lanyard, Gus next door');
  });

  it('more of its words outweigh a heading at its end', () => {
    const text = 'What I picked up from Choice: low since the move\nWhat has shifted: nothing yet\nRisk: none';
    expect(read('capa_first_partnership', text, 'read_from_choice')).toBe('low since the move');
    expect(read('capa_first_partnership', text, 'self_management')).toBe('not-found');
  });

  it('a template’s question or choice within a label is no part of it', () => {
    expect(read('interagency', 'Consent Y/N: \nPurpose: a lift to school', 'consent')).toBe('empty');
    expect(read('sbar', 'SITUATION [why now?] slipped in the bath\nRISKS [list]', 'situation')).toBe('slipped in the bath');
    expect(read('chemsex', 'Reason: Self / Friend / Other\nGoal: one dry week', 'reason')).toBe('empty');
    expect(read('capa_choice', 'Choice Point: Core / Specific / Close (delete as needed)\nRisk: nil', 'choice_point_decision')).toBe(
      'empty',
    );
  });

  it('numbers without a full stop, and a wide gap, set headings off too', () => {
    const text = '1 Consent        verbal, for the GP\n2 Purpose        (state why)\n3 Roles        as agreed';
    expect(read('interagency', text, 'consent')).toBe('verbal, for the GP');
    expect(read('interagency', text, 'purpose')).toBe('empty');
    expect(read('interagency', text, 'roles')).toBe('cannot-tell');
  });
});

describe('what is not of this note', () => {
  it('brackets behind an earlier date, and an extract', () => {
    expect(read('peer_group', 'Present: Ann, Raj\n(from 4/2: Actions - Raj to ring the school)', 'actions')).toBe('not-found');
    expect(read('interagency', 'Roles: as before\n\nExtract from my letter of 4 May:\n"Risk: he ran off twice."', 'risks')).toBe(
      'not-found',
    );
  });

  it('one word behind "see" is a place to look at, unless it is who or when', () => {
    expect(read('sbar', 'Risks: see RiO', 'risks')).toBe('cannot-tell');
    expect(read('chemsex', 'Plan: see weekly', 'plan')).toBe('see weekly');
  });
});

describe('speech that nobody punctuated', () => {
  it('is cut where another clause says who does what', () => {
    const text =
      'this is Olwen she came because her manager found out and gave her a week she used crystal at a party on Saturday and none since then she wants to have one month without it before her birthday she will come back on Tuesday at four';
    expect(read('chemsex', text, 'reason')).not.toContain('crystal');
    expect(read('chemsex', text, 'recent_use')).toContain('she used crystal');
    expect(read('chemsex', text, 'plan')).toBe('she will come back on Tuesday at four');
  });
});

describe('a transition in prose', () => {
  const text =
    'The district nurses take over from Monday. Mr Ode goes home by hospital transport on Friday. He takes furosemide 40mg. Outpatients have him down for the 9th. His wife has been told and is happy with it.';

  it.each([
    ['receiving_service', 'district nurses'],
    ['transfer_plan', 'hospital transport'],
    ['medication', 'furosemide'],
    ['follow_up', 'Outpatients'],
    ['told_and_agreed', 'His wife'],
    ['equipment', 'not-found'],
    ['receipt', 'not-found'],
  ])('%s', (field, said) => {
    expect(read('transition', text, field)).toContain(said);
  });
});

describe('what a template offers and nobody filled in', () => {
  it.each([
    ['Immediate risk: ☐ none ☐ some – describe', 'urgent_risks'],
    ['Immediate risk: [ ] low [ ] high', 'urgent_risks'],
    ['Goal: (use verbatim quotes)', 'goal'],
    ['Goal: [record in their own words]', 'goal'],
    ['Plan: attached? Y / N', 'plan'],
  ])('%s', (text, field) => {
    expect(read('chemsex', text, field)).toBe('empty');
  });

  it.each([
    ['Follow-up: ☑ leaflet ☐ email', 'followup_actions', '☑ leaflet ☐ email'],
    ['Plan: ☐ ring Jo on Friday ☐ pack the bag', 'plan', '☐ ring Jo on Friday ☐ pack the bag'],
  ])('but: %s', (text, field, found) => {
    expect(read('chemsex', text, field)).toBe(found);
  });
});

describe('what stands only in an earlier paper', () => {
  it('is not in this note', () => {
    const referral = 'Decision: core work\n\nFrom the referral form (Ms Roy, 3 weeks ago):\nGoals: to be in lessons\nRisk: hit a boy in Y8';
    expect(read('capa_choice', referral, 'goals')).toBe('not-found');
    expect(read('capa_choice', referral, 'risks')).toBe('not-found');
    const pasted =
      'Risk: none\n\n<< pasted from last Saturday for the next shift >>\nGoal - one night off\n<< end >>\nPlan: back on Friday';
    expect(read('chemsex', pasted, 'goal')).toBe('not-found');
    expect(read('chemsex', pasted, 'plan')).toBe('back on Friday');
  });

  it('but what was read from Choice has a field of its own', () => {
    expect(read('capa_first_partnership', 'From the Choice letter:\nlow since May, misses her nan', 'read_from_choice')).toContain(
      'low since May',
    );
  });
});

describe('where a section ends', () => {
  it('before a line that plainly answers another field', () => {
    const text = 'Reason: came for a test\nRisk: none\nHe would like to have one weekend off.\n';
    expect(read('chemsex', text, 'urgent_risks')).toBe('none');
    expect(read('chemsex', text, 'goal')).toBe('He would like to have one weekend off.');
  });

  it('before small print and before the template’s own prompt', () => {
    expect(read('capa_choice', 'Tasks: bake a cake\nThis letter is confidential. If you have it in error tell us.', 'tasks_between')).toBe(
      'bake a cake',
    );
    expect(read('sbar', 'ASSESSMENT\nDescribe the problem as you see it\nChest infection, I think', 'assessment')).toBe(
      'Chest infection, I think',
    );
    expect(read('sbar', 'ASSESSMENT\nDescribe the problem as you see it', 'assessment')).toBe('empty');
  });
});

describe('odd text', () => {
  const plain = 'Goal: wants to walk to the shop alone by May\nRisk: none today\nPlan: back on Friday';
  const invisible = fc.constantFrom('\u200b', '\u00a0', '\u200e', '\ufeff', '\u2060');

  it('line breaks of any kind leave the same words found', () => {
    for (const line of ['\r\n', '\r', '\u2028', '\n'])
      for (const field of ['goal', 'urgent_risks', 'plan'])
        expect(read('chemsex', plain.replaceAll('\n', line), field)).toBe(read('chemsex', plain, field));
  });

  it('no-break and zero-width characters around a heading change nothing', () => {
    fc.assert(
      fc.property(invisible, invisible, (before, after) => {
        const text = plain.replace('Goal: ', `${before}Goal:${after} `);
        expect(read('chemsex', text, 'goal')).toBe('wants to walk to the shop alone by May');
      }),
    );
  });

  it('any script and emoji under a heading are shown whole, and cut no letter in two', () => {
    const words = fc.stringMatching(/^[a-zŵŷâêîôûא-תا-ي😀-😎 ]{1,40}$/u).filter((one) => /[a-z]{3}/.test(one));
    fc.assert(
      fc.property(words, (body) => {
        const text = `Rheswm dros ddod: ${body}\nRecent use: ${body} nos Wener\nRisk: none`;
        const found = read('chemsex', text, 'recent_use');
        // "na" and "same" at the beginning of random letters point elsewhere.
        expect(['not-found', 'empty', 'cannot-tell'].includes(found) || text.includes(found)).toBe(true);
        expect(found.isWellFormed()).toBe(true);
      }),
    );
  });

  it('a megabyte on one line is doubted, and a third of it is read without a throw', () => {
    for (const unit of ['a. ', 'Goal: ', 'I will ', 'A B C: ', '\u202e\u05d0 '])
      for (const length of [290_000, 1_000_000]) {
        const { findings } = review(readNote(unit.repeat(length / unit.length)), preset('chemsex'));
        const isRead = findings.every(({ verdict }) => verdict.is !== 'cannot-tell' || verdict.because !== 'check-failed');
        expect(isRead).toBe(true);
        if (length > 300_000) expect(findings[0]?.verdict).toMatchObject({ is: 'cannot-tell', because: 'too-long' });
      }
  }, 60_000);

  it('every preset answers in the same way twice', () => {
    for (const checklist of presets)
      expect(review(readNote(plain), checklist)).toEqual(review(readNote(plain), structuredClone(checklist)));
  });
});
