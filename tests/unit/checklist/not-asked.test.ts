import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

function verdictOn(checklist: string, text: string, field: string): string | undefined {
  const known = presets.find(({ id }) => id === checklist);
  return known && review(readNote(`Seen today.\n${text}`), known).findings.find((one) => one.field === field)?.verdict.is;
}

describe('a sentence with the words of a field that answers nothing', () => {
  it.each([
    ['interagency', 'consent', 'I forgot to ask about consent.'],
    ['interagency', 'consent', 'Consent to be sought.'],
    ['sbar', 'key_information', 'Allergies not checked.'],
    ['chemsex', 'goal', 'We will set a goal next time.'],
    ['chemsex', 'plan', 'Plan to be agreed next time.'],
    ['capa_choice', 'choice_point_decision', 'The decision will be made next time.'],
    ['capa_choice', 'tasks_between', 'No tasks were set.'],
    ['capa_partnership', 'ratings', 'No ratings were taken today.'],
    ['capa_first_partnership', 'client_corrections', 'I will ask next time whether it is right.'],
    ['capa_first_partnership', 'changed_since', 'I forgot to ask what has changed.'],
    ['sbar', 'current_needs', 'She has everything she needs.'],
    ['sbar', 'current_needs', 'He no longer needs oxygen.'],
    ['capa_choice', 'choice_point_decision', 'Her brother went to Core Partnership in 2019.'],
    ['capa_choice', 'presenting_concern', 'Her sister was referred for anxiety in 2020.'],
    ['capa_partnership', 'progress', 'His sister managed her first week at college.'],
    ['chemsex', 'recent_use', 'His ex used to inject every weekend.'],
    ['sbar', 'risks', 'The lady opposite is a falls risk.'],
    ['peer_group', 'goals', 'Our goal today was to finish by four.'],
    ['capa_choice', 'goals', 'Mum would like a letter for school.'],
    ['care_plan', 'goals', 'Her daughter wants her to move to a home.'],
    ['capa_choice', 'goals', 'He denied any wish to be dead.'],
    ['capa_partnership', 'progress', 'I managed to find the room.'],
    ['capa_choice', 'strengths_resources', 'I was good at remembering names.'],
    ['capa_choice', 'choice_point_decision', 'I explained that the Partnership wait is ten weeks.'],
    ['capa_choice', 'goals', 'The aim of Choice was explained.'],
    ['care_plan', 'self_management', 'She used to walk every morning.'],
    ['capa_partnership', 'lessons', 'What got in the way, and what did we learn from that: ____'],
    ['capa_choice', 'goals', 'If she had wanted to set a goal we would have used the form.'],
    ['capa_partnership', 'ratings', 'He said if he was to score it he would give it a 9, so we did not.'],
    ['capa_partnership', 'ratings', "I was going to ask for a score out of ten but we didn't."],
    ['transition', 'care_package', 'Last year she had carers three times a day, that has stopped.'],
    ['capa_choice', 'choice_point_decision', 'Nobody chose between group work and the waiting list for partnership.'],
    ['sbar', 'contacts', 'For whoever is on from seven.'],
    ['capa_choice', 'goals', 'When he was at primary he wanted to be a footballer.'],
    ['capa_choice', 'goals', 'She would like a female.'],
    ['chemsex', 'goal', 'The aim here is a bed by four.'],
    ['sbar', 'risks', "They spoke of a sister who's in hospital and not safe."],
    ['chemsex', 'goal', "Had he wanted a goal I'd have written one, he just wanted the leaflet."],
    ['capa_partnership', 'ratings', 'Were they to rate it out of ten, they would need a smaller ruler.'],
    ['capa_choice', 'goals', 'At fourteen he was given the aim of going to college.'],
    ['chemsex', 'goal', 'Back in lockdown he wanted to stop altogether.'],
    ['peer_group', 'goals', 'Nobody could recall what the family had wanted to get from it all.'],
    ['capa_first_partnership', 'risks', 'The brother is himself being threatened and the police know.'],
    ['capa_partnership', 'risks', 'Her mother has been found wandering on the road.'],
    ['care_plan', 'resources', 'For Mr and Mrs Ashe, the day centre and the surgery.'],
    ['sbar', 'risks', 'He had an overdose four years ago, which is known to both services.'],
    ['chemsex', 'goal', 'When he was nineteen he wanted to stop for good.'],
    ['chemsex', 'recent_use', 'In 2015 he slammed crystal every weekend.'],
    ['chemsex', 'recent_use', 'I forgot to ask whether he has slammed crystal since the last time we met, or had any G at the weekend.'],
    ['chemsex', 'recent_use', 'Not asked: whether he slammed crystal at the weekend.'],
    ['chemsex', 'recent_use', 'I meant to ask whether he slammed crystal at the weekend with the same friends.'],
    ['chemsex', 'goal', 'We will ask next time whether he wants to have a weekend off before the end of the month at all.'],
    ['chemsex', 'goal', 'It is not known whether he wants to have a weekend off.'],
    ['chemsex', 'recent_use', 'I asked about crystal at the weekend and he changed the subject.'],
    ['sbar', 'risks', 'There was no time to ask whether he is suicidal.'],
    ['sbar', 'risks', 'Nothing in the notes about self-harm or overdose.'],
    ['chemsex', 'motivation', 'The template asks how ready he is, out of ten.'],
    ['chemsex', 'recent_use', 'Another client slammed crystal all weekend.'],
    ['capa_choice', 'goals', 'The lad next door wants to be back at football by May.'],
    ['sbar', 'current_needs', 'One of the other residents needs two to transfer.'],
    ['care_plan', 'self_management', 'His mate intends to use the breathing at the stop.'],
    ['care_plan', 'risks', 'His brother may stop answering the door.'],
    ['capa_partnership', 'progress', 'Her friend went to both drama sessions and ate with everyone on five evenings this week.'],
  ])('%s: %s: %s', (checklist, field, text) => {
    expect(verdictOn(checklist, text, field)).toBe('not-found');
  });

  it.each([
    ['interagency', 'consent', 'We did not ask dad for consent because of the risk to the children.'],
    ['chemsex', 'recent_use', "I didn't ask about the week before, but he slammed on Saturday."],
    ['chemsex', 'plan', 'We will meet next week and look at the diary.'],
    ['sbar', 'current_needs', 'She needs two to transfer.'],
    ['capa_partnership', 'progress', 'I heard that he managed four days.'],
    ['care_plan', 'self_management', 'She used to walk every morning and will do so again.'],
    ['capa_choice', 'presenting_concern', 'Her sister brought her because she has stopped eating.'],
    ['capa_choice', 'client_view', 'D. thinks everyone waits for him to kick off.'],
    ['capa_choice', 'risks', 'If mum had not come in she would have taken the overdose.'],
    ['capa_choice', 'goals', 'If it is dry she wants to walk to school on Monday.'],
    ['transition', 'care_package', 'She had no help before and now has carers three times a day.'],
    ['sbar', 'contacts', 'The daughter is on the ward phone list, her no. is on the board.'],
    ['sbar', 'risks', 'His sister who found him says he is not safe.'],
    ['sbar', 'risks', 'He had an overdose four years ago and has taken tablets again since.'],
    ['sbar', 'risks', 'It is not known whether he is suicidal.'],
    ['sbar', 'risks', 'He was found wandering on the road by his mother.'],
    ['sbar', 'risks', 'For Mr Ashe there is a risk of falls.'],
    ['capa_choice', 'goals', 'At home he wants to sleep in his own bed.'],
    ['sbar', 'risks', 'The man in the next room threatened to attack staff.'],
    ['chemsex', 'recent_use', 'I asked about crystal at the weekend and he said he slammed twice, but he changed the subject after that.'],
    ['capa_choice', 'presenting_concern', 'His brother was worried because he has stopped eating at home.'],
    ['capa_choice', 'goals', 'His brother and he want to be back at football by May.'],
  ])('and one that does: %s: %s: %s', (checklist, field, text) => {
    expect(verdictOn(checklist, text, field)).toBe('found');
  });

  it.each(['Who: ____ When: ____', 'Date: __/__/__'])('under its heading: Actions: %s', (said) => {
    expect(verdictOn('care_plan', `Actions: ${said}`, 'actions')).toBe('empty');
  });

  it.each(['?/10', 'G1 __ G2 __ G3 __', 'now ? start ?', '__ / 10'])('under its heading: Ratings: %s', (said) => {
    expect(verdictOn('capa_partnership', `Ratings: ${said}`, 'ratings')).toBe('empty');
  });

  it.each(['4/10, was 2', 'G1 4 G2 ?', '5 or so?'])('and with a figure: Ratings: %s', (said) => {
    expect(verdictOn('capa_partnership', `Ratings: ${said}`, 'ratings')).toBe('found');
  });

  it.each(['dunno', "don't know", 'He is not sure'])('under its heading: Goal: %s', (said) => {
    expect(verdictOn('chemsex', `Goal: ${said}`, 'goal')).toBe('empty');
  });

  it.each(['tbc, I see her at 3.', 'TBC - once mum has been rung', 'pending the MDT'])('under its heading: Consent: %s', (said) => {
    expect(verdictOn('interagency', `Consent: ${said}`, 'consent')).toBe('empty');
  });
});
