/** Records of any length for the bench: a Choice now and then, sessions and calls between, hardly a note twice. */
import type { RecordRead } from '../../entrypoints/background/views/getting-on.ts';
import { variedNote } from './notes.ts';

const TYPES = ['Core Partnership', 'Clinical note', 'Telephone', 'Specific Partnership', 'Core Partnership', 'Email', 'Meeting'];
/** One of these opens a note about somebody else: nobody by this name is known to the record. */
const STRANGERS = ['Adan', 'Bela', 'Cato', 'Dina', 'Ebbe', 'Fenn', 'Gwil', 'Hale', 'Ines', 'Jory'];
const CHOICE_EVERY = 40;

function choice(name: string): string {
  return `Present: ${name}, mum (Kerry).\nWhat brings you here: rows at bedtime and not going to school since May.
${name}'s view: "I want to sleep and not be shouted at."\nShared understanding: worry at night leads to arguments in the morning.
Choice Point decision: Core Partnership with Petra.\nGoals: 1. Sleep in own bed four nights a week 2/10. 2. Back in class by half term 3/10.
Strengths: football, funny, loves the dog.\nRisks: no thoughts of ending life; punched a wall in May.\nTasks: keep a sleep diary.`;
}

function noteText(n: number, name: string): string {
  const came = `Attended: ${name} and ${n % 3 === 0 ? 'dad' : 'mum'}. ${name} came on the bus.`;
  return `${came} ${variedNote(450, n, [])}\nRated goal 1 at ${n % 9}/10 today.\nPlan: ${variedNote(60, n + 7, [])}`;
}

/** `isStrangers`: no note names the client, each names somebody else. The newest first, as most pages show them. */
export function recordRead(count: number, isStrangers = false): RecordRead {
  const notes = Array.from({ length: count }, (_, n) => {
    const date = new Date(Date.UTC(2006, 0, 1) + n * 3 * 86_400_000).toISOString().slice(0, 10);
    const name = isStrangers ? `${STRANGERS[n % 10]}${'aeiou'.charAt((n / 10) % 5)}${'lmnrst'.charAt((n / 50) % 6)}` : 'Noah';
    const isChoice = n % CHOICE_EVERY === 0;
    const type = isChoice ? 'Choice' : (TYPES[n % TYPES.length] as string);
    return {
      date,
      type,
      author: 'Petra Onslow',
      status: 'signed' as const,
      text: isChoice ? choice(name) : noteText(n, name),
      whole: true,
    };
  });
  return { notes: notes.reverse(), complete: true, more: 0, dateOrder: 'year-first', profile: null, unseen: 0 };
}
