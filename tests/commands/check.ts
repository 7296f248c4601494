/**
 * npm run -s check -- --checklist ID [--pack FILE] NOTE…   one JSON object a note file; standard input when no file is named
 * npm run -s check -- --jsonl [--pack FILE]                JSON lines {id, checklist, text} in, one finding line each out, in order;
 *                                                          a line may also say what the record knows: client (their number), choice
 */
import { besideRecord } from '../../lib/checklist/checks/with-record.ts';
import { review } from '../../lib/checklist/review.ts';
import type { Checklist, Finding, Review } from '../../lib/checklist/types.ts';
import { readAdvice } from '../../lib/goals/advice.ts';
import { readNote } from '../../lib/note/note.ts';
import { checklistNamed, PlainError, parseLines, readChecklists, readStdin, readText, runCommand } from './evaluate/input.ts';

const usage =
  'Say which checklist and note: npm run -s check -- --checklist ID [--pack FILE] NOTE…, or --jsonl for JSON lines on standard input.';

interface Arguments {
  readonly checklist: string | null;
  readonly pack: string | null;
  readonly isLines: boolean;
  readonly notes: readonly string[];
}

function readArguments(words: readonly string[]): Arguments {
  const notes: string[] = [];
  const options = { checklist: null as string | null, pack: null as string | null, isLines: false };
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] ?? '';
    if (word === '--jsonl') options.isLines = true;
    else if (word === '--checklist' || word === '--pack') {
      n += 1;
      const value = words[n];
      if (value === undefined) throw new PlainError(`${word} needs a value. ${usage}`);
      if (word === '--pack') options.pack = value;
      else options.checklist = value;
    } else if (word.startsWith('--')) throw new PlainError(`${word} is not known. ${usage}`);
    else notes.push(word);
  }
  if (!options.isLines && options.checklist === null) throw new PlainError(usage);
  return { ...options, notes };
}

function flatFinding({ field, verdict }: Finding): object {
  const at = 'at' in verdict && verdict.at ? { start: verdict.at.start, end: verdict.at.end } : {};
  return { field, verdict: verdict.is, ...at, because: 'because' in verdict ? verdict.because : 'not-found' };
}

function flatReview(reviewed: Review, text: string, checklist: Checklist): object {
  // A rating may stand apart from its goal: "Ratings: goal 1 3/10".
  const ratingsOf = readAdvice(text, reviewed, checklist).ratings;
  return {
    findings: reviewed.findings.map(flatFinding),
    goal: {
      identified: reviewed.goal.identified,
      goals: reviewed.goal.goals.map(({ at, owner, measurable, ratings }, i) => ({
        start: at.start,
        end: at.end,
        owner,
        measurable,
        ratings: (ratingsOf[i] ?? ratings).map((rating) => ({
          value: rating.value,
          of: rating.of,
          start: rating.at.start,
          end: rating.at.end,
        })),
      })),
    },
    notices: reviewed.notices.map(({ check, at, text }) => ({ check, start: at.start, end: at.end, text })),
  };
}

/** `client` and `choice` only where they are known: without them nothing is said of the record. */
function checkedLine(id: string, text: string, checklist: Checklist, client?: unknown, choice?: unknown): string {
  const known = (words: unknown) => (typeof words === 'string' ? [words] : []);
  const judged = review(readNote(text), checklist);
  const knowsRecord = typeof client === 'string' || typeof choice === 'string';
  const said = { text, checklist, client: known(client), earlier: known(choice), choice: known(choice) };
  return `${JSON.stringify({ id, checklist: checklist.id, ...flatReview(knowsRecord ? besideRecord(judged, said) : judged, text, checklist) })}\n`;
}

function checkLines(checklists: readonly Checklist[], fallback: string | null): void {
  const rows = parseLines(readStdin(), 'standard input');
  rows.forEach((row, n) => {
    const { id, checklist = fallback, text, client, choice } = row;
    if (typeof id !== 'string' || typeof checklist !== 'string' || typeof text !== 'string')
      throw new PlainError(`Note ${n + 1} on standard input needs id, checklist and text, each a text.`);
    process.stdout.write(checkedLine(id, text, checklistNamed(checklist, checklists), client, choice));
  });
}

runCommand(() => {
  const { checklist, pack, isLines, notes } = readArguments(process.argv.slice(2));
  const checklists = readChecklists(pack);
  if (isLines) checkLines(checklists, checklist);
  else {
    const chosen = checklistNamed(checklist ?? '', checklists);
    if (notes.length === 0) process.stdout.write(checkedLine('stdin', readStdin(), chosen));
    for (const file of notes) process.stdout.write(checkedLine(file, readText(file), chosen));
  }
  return 0;
});
