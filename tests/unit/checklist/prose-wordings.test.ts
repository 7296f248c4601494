/** What sentences without headings say, by kind, in other words than those of any labelled note. */
import { describe, expect, it } from 'vitest';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { readNote } from '../../../lib/note/note.ts';

function foundIn(sentence: string, checklist: string): string[] {
  const chosen = checklistById(checklist);
  if (!chosen) throw new Error(`no preset ${checklist}`);
  const { findings } = review(readNote(`${sentence} The kettle was broken.`), chosen);
  return findings.filter(({ verdict }) => verdict.is === 'found').map(({ field }) => field);
}

describe('a sentence is found for', () => {
  it.each([
    ['capa_partnership', 'lessons', 'The step that had not happened was the phone call.'],
    ['capa_partnership', 'lessons', 'When we looked at why, it turned out that she thought she needed permission.'],
    ['capa_partnership', 'lessons', 'He did not get to the club, and the trouble was the bus.'],
    ['capa_partnership', 'lessons', 'They found that shouting up the stairs makes it worse.'],
    ['capa_partnership', 'lessons', 'The thing that has not worked is doing it before tea.'],
    ['capa_choice', 'people_present', 'Home visit, Josh (15) and his grandad.'],
    ['capa_choice', 'people_present', 'Choice at the library, Amina (12) with her mum and the learning mentor.'],
    ['capa_choice', 'people_present', 'School visit, Noor with both her aunts.'],
    ['sbar', 'situation', 'The warden rang at four to say Mr Bell has not opened his door since Sunday.'],
    ['sbar', 'situation', 'The office phoned to report that Mr Bell is not making sense.'],
    ['sbar', 'key_information', 'He does not speak English and his cousin should not be used to interpret.'],
    ['sbar', 'key_information', 'Her preferred name is Bex.'],
    ['sbar', 'key_information', 'The key safe number is with the office.'],
    ['sbar', 'current_needs', 'He is on a soft diet and has to be prompted to drink.'],
    ['sbar', 'contacts', 'Her sister has a key and can be there in ten minutes.'],
  ])('%s/%s: %s', (checklist, field, sentence) => {
    expect(foundIn(sentence, checklist)).toContain(field);
  });

  it.each([
    ['capa_choice', 'joint_understanding', 'She drew me a picture of her dog.'],
    ['capa_choice', 'joint_understanding', 'He showed us a picture of the old house.'],
    ['capa_choice', 'people_present', 'Josh (15) fell out with his grandad.'],
    ['sbar', 'care_plan', 'He dropped the key on the stairs.'],
  ])('and not %s/%s: %s', (checklist, field, sentence) => {
    expect(foundIn(sentence, checklist)).not.toContain(field);
  });
});
