import { describe, expect, it } from 'vitest';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

function goalsOf(text: string, checklist = 'chemsex') {
  const chosen = checklistById(checklist);
  if (!chosen) throw new Error(`no preset ${checklist}`);
  return review(readNote(text), chosen).goal.goals.map(({ at, owner, measurable, ratings }) => ({
    words: text.slice(at.start, at.end),
    owner,
    measurable,
    ratings: ratings.map(({ value, of }) => `${value}/${of}`),
  }));
}

describe('the words of a goal', () => {
  it('stand verbatim, one a goal, without numbers and ratings', () => {
    expect(
      goalsOf('Goals\n1. I want to swim a length by June - now 3/10\n2. sleep at home 4 nights a week, 5 out of 10', 'capa_choice'),
    ).toEqual([
      { words: 'I want to swim a length by June', owner: 'client', measurable: true, ratings: ['3/10'] },
      { words: 'sleep at home 4 nights a week', owner: 'unclear', measurable: true, ratings: ['5/10'] },
    ]);
  });

  it('are what follows "would like" in prose', () => {
    expect(
      goalsOf('Petra was tired. She would like to be able to take the bus on her own again. No safeguarding concerns.', 'capa_choice')[0],
    ).toMatchObject({
      words: 'to be able to take the bus on her own again',
      owner: 'client',
    });
  });

  it('reads both ends of an arrow as ratings', () => {
    expect(goalsOf('Goal: cook twice a week 3 -> 6/10', 'care_plan')[0]?.ratings).toEqual(['3/10', '6/10']);
  });

  it('does not take a blood pressure or a date for a rating', () => {
    expect(goalsOf('Goal: BP under 140/90 by 3/10/26', 'care_plan')[0]?.ratings).toEqual([]);
  });
});

describe('goals that stand in no place of their own', () => {
  it('are read beside their ratings', () => {
    const text = 'Progress: two swims\n0–10: "swim a length" 4, "be on time for tea" 1';
    expect(goalsOf(text, 'capa_partnership').map(({ words }) => words)).toEqual(['swim a length', 'be on time for tea']);
    expect(goalsOf('Progress: said "it went really well" 2 times', 'capa_partnership')).toEqual([]);
  });

  it.each([
    'No goals have been written down that anyone could find.',
    'I am to find the goal form.',
    'He denied any wish to die.',
    'He did not wish to say much.',
    'He wants to know how long the results take.',
    'Her teacher is hoping for full marks.',
  ])('are none in: %s', (text) => {
    expect(goalsOf(`Met at two. ${text}`)).toEqual([]);
  });
});

describe('whose goal it is', () => {
  it.each([
    ['Goal: "one Sunday without the app"', 'client'],
    ['Goal: I will leave the phone at home', 'client'],
    ['Goal: wants a Sunday off', 'client'],
    ['Goal: he would like a Sunday off', 'client'],
    ['Client goal: a Sunday off', 'client'],
    ['Goal: needs to engage with the drug service', 'worker'],
    ['Goal: we would like him to stop', 'worker'],
    ['Goal: pt to comply with medication', 'worker'],
    ['Goal: a Sunday off', 'unclear'],
    ['Goal: tonight: one drink and home by two', 'unclear'],
    ['Goal (OT): washes without help', 'worker'],
    ['Goals (ours): a Sunday off', 'worker'],
    ['Goal: I’d want him off the app by June', 'worker'],
    ['Goal: O - one Sunday off. K - home by ten.', 'client client'],
    ['Not sure yet. We agreed that for now his goal is to think about it.', 'client'],
  ])('%s: %s', (text, owner) => {
    expect(goalsOf(text).map((goal) => goal.owner)).toEqual(owner.split(' '));
  });
});

describe('whether anyone could tell that it was reached', () => {
  it.each([
    ['two evenings a week without chems', true],
    ['back at choir before Easter', true],
    ['go to the library on his own', true],
    ['feel more confident', false],
    ['be safer', false],
    ['understand herself better', false],
  ])('%s: %s', (words, measurable) => {
    expect(goalsOf(`Goal: ${words}`).map((goal) => goal.measurable)).toEqual([measurable]);
  });
});

describe('what is a goal', () => {
  it('reflect and return is one', () => {
    expect(goalsOf('Goal: to reflect on his use and return')).toHaveLength(1);
    expect(goalsOf('Goal: did not want to set one, will think about it and come back')).toHaveLength(1);
  });

  it.each(['none', 'TBC', 'see previous', 'declined to set one today', 'Y', ''])('%j is none', (words) => {
    expect(goalsOf(`Goal identified? ${words}\nPlan: back on Friday`)).toEqual([]);
  });

  it('is looked for in the whole note where the checklist has no goal field', () => {
    expect(goalsOf('Situation: moving home\nGoal: back at choir before Easter\nRisks: none', 'sbar')).toHaveLength(1);
    expect(goalsOf('Situation: moving home\nRisks: none', 'sbar')).toEqual([]);
  });

  it('keeps the goals beside one that was declined', () => {
    expect(goalsOf('Goals: Parents: screens off by 9 on school nights. Ivo did not want to set one.', 'capa_choice')).toMatchObject([
      { words: 'screens off by 9 on school nights.', owner: 'client', measurable: true },
    ]);
  });
});

describe('what stands behind a goal in quotation marks', () => {
  const goalsOf = (text: string) => {
    const checklist = checklistById('chemsex');
    if (checklist === null) throw new Error('no preset chemsex');
    return review(readNote(text), checklist).goal.goals.map(({ at, owner, ratings }) => ({
      words: text.slice(at.start, at.end),
      owner,
      ratings: ratings.map(({ value }) => value),
    }));
  };

  it('is no part of it, and a rating of something else is not its rating', () => {
    expect(goalsOf('Goal: "two Sundays off before May". Motivation 7/10. No use since March.')).toEqual([
      { words: '"two Sundays off before May"', owner: 'client', ratings: [] },
    ]);
    expect(goalsOf('Goal: "two Sundays off before May" now 4/10. Confidence 6/10')).toMatchObject([{ ratings: [4] }]);
  });

  it('a refusal is in nobody’s words', () => {
    const text = 'Goal: Declined to set one today; glad to take the card and think about "what would I miss on a Sunday?"';
    expect(goalsOf(text)).toMatchObject([{ words: text.slice(6), owner: 'unclear' }]);
  });
});
