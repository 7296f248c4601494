/**
 * A Choice letter to the family has no headings: each paragraph says one thing, in words to the reader ("You came because",
 * "We thought together"). A paragraph goes to the field whose words it carries most of; one that carries none stays out.
 */
import type { Span } from '../note/types.ts';
import type { FoundField, FoundFields } from './facts.ts';
import { goalsToldInProse } from './goals-line.ts';
import { findPhrase, fold, type Line, linesOf, sentencesOf } from './words.ts';

const CUES: Readonly<Record<string, readonly string[]>> = {
  people_present: [
    'all of you came',
    'meeting with me',
    'thank you for meeting',
    'seeing you with',
    'you were there with',
    'came with your',
    'came with mum',
    'came with dad',
    'came with his',
    'came with her',
    'came with their',
    'of you came',
    'met with you and',
    'i met you',
    'met you and',
    'you were joined by',
    'good to meet',
    'enjoyed meeting',
    'pleasure to meet',
    'lovely to meet',
    'nice to meet',
    'joined us',
    'was also there',
    'were also there',
    'came to see me',
    'came along',
    'i met',
    'we met with',
    'met with',
    'with your mum',
    'with your dad',
    'with your mother',
    'with your father',
    'with your parents',
    'dialled in',
    'for the start',
    'interpreted',
  ],
  presenting_concern: [
    'came because',
    'you have had',
    'you have been having',
    'have been finding',
    'have missed',
    'has missed',
    'reason you came',
    'reason we met',
    'came to us',
    'came to see us because',
    'you came to talk about',
    'brought you',
    'you were worried about',
    'worried about',
    'main worry',
    'the difficulties',
    'were referred',
    'was referred',
    'asked us for help',
    'came to us because',
    'has been struggling',
    'have been struggling',
    'you have been',
    'you came because',
    'you were referred',
    'what brought you',
    'what you came with',
    'what brings you',
    'why you came',
  ],
  client_view: [
    'you said that',
    'you told me',
    'you told us',
    'you said',
    'you feel',
    'you described',
    'your view',
    'your point of view',
    'as you see it',
    'for you,',
    'the way you see it',
    'in your words',
    'you explained',
    'the worst part',
    'you put it',
    'told me',
    'told us',
    'your own words',
    "'s view",
    'view',
  ],
  joint_understanding: [
    'we thought together',
    'came up with the idea',
    'the idea that',
    'one way to understand',
    'we talked about how',
    'thought together',
    'we wondered',
    'our understanding',
    'we understood',
    'makes sense',
    'we came to think',
    'we came to see',
    'it seems',
    'it seemed',
    'what keeps it going',
    'we worked out',
    'together we',
    'we agreed that the',
    'we put it together',
    'what we put together',
    'put together',
    'we agreed that she',
    'we agreed that he',
    'what we came to understand',
    'we came to understand',
    'we see it',
  ],
  strengths_resources: [
    'on your side',
    'strengths',
    'good at',
    'proud of',
    'going for you',
    'going well',
    'help you through',
    'you are a',
    'you have a lot',
    'impressed by',
    'struck by',
    'you are',
    'you are good',
    'you have already',
    'what is already strong',
    'what goes well',
  ],
  risks: [
    'safety',
    'safe',
    'hurt yourself',
    'hurting yourself',
    'harm',
    'to die',
    'suicide',
    'risk',
    'risks',
    'crisis',
    'danger',
    'keeping safe',
    'hurt himself',
    'hurt herself',
    'wished',
    'dead',
  ],
  goals: [
    'to be different',
    'your goals',
    'goals',
    'goal',
    'out of 10',
    'out of ten',
    'you hope',
    'hoping for',
    'you would like to',
    'want to be able to',
    'what you want',
    'hopes',
    'three hopes',
    'two hopes',
    'hope to',
    'picked two goals',
    'you picked',
  ],
  choice_point_decision: [
    'you chose',
    'decided on',
    'decided that',
    'choose to',
    'chose to',
    'choices',
    'options',
    'partnership',
    'we decided',
    'you decided',
    'decided together',
    'choice point',
    'we agreed that you',
    'next step',
    'no further appointment',
    'we came to was',
    'choice we came to',
    'together we chose',
    'we chose',
    'you will start',
  ],
  tasks_between: [
    'until you meet',
    'while you are waiting',
    'for now',
    'until we meet',
    'until then',
    'before then',
    'before you meet',
    'before we meet',
    'in the meantime',
    'meanwhile',
    'between now and',
    'will try',
    'you agreed to try',
    'while you wait',
    'until you see',
    'until we see',
    'please try',
    'agreed to',
  ],
};
const GREETINGS = [
  'dear',
  'with best wishes',
  'best wishes',
  'yours sincerely',
  'yours faithfully',
  'kind regards',
  'copy',
  'cc',
  'copies',
];

function isEmpty(folded: string, line: Line): boolean {
  return folded.slice(line.start, line.end).trim() === '';
}

/** Fewer lines than this say nothing of how a letter is set. */
const FEW_LINES = 6;

/** "What is already strong in this family", on a line of its own. */
function isTitle(words: string): boolean {
  return (
    words.length > 2 && words.length < 60 && !/[.!?,;:"')\]]$/.test(words) && !GREETINGS.some((greeting) => words.startsWith(greeting))
  );
}

/** Pasted letters lose their blank lines: each line is a paragraph then, with the title above it; a list with the line that opens it. */
function linesAsParagraphs(folded: string): readonly Line[] {
  const paragraphs: Line[] = [];
  let isList = false;
  let isTitled = false;
  for (const line of linesOf(folded)) {
    const words = folded.slice(line.start, line.end).trim();
    const last = paragraphs.at(-1);
    const isItem = /^(?:[-*\u2022]|\(?[1-9a-d][.)])\s?\S/.test(words);
    if (words === '') continue;
    const goesOn = isTitled || (isList && isItem);
    if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
    isList = isItem || isTitled || words.endsWith(':') || words.endsWith(' -');
    isTitled = isTitle(words) && !isItem;
  }
  return paragraphs;
}

/** Stretches between blank lines, or lines where there are none of those to speak of. */
function paragraphsOf(folded: string): readonly Line[] {
  const apart = paragraphsApart(folded);
  const lines = linesAsParagraphs(folded);
  return lines.length >= FEW_LINES && apart.length * 3 <= lines.length ? lines : apart;
}

function paragraphsApart(folded: string): readonly Line[] {
  const paragraphs: Line[] = [];
  let isOpen = false;
  for (const line of linesOf(folded)) {
    const last = paragraphs.at(-1);
    if (isEmpty(folded, line)) isOpen = false;
    else if (isOpen && last !== undefined) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else {
      paragraphs.push(line);
      isOpen = true;
    }
  }
  return paragraphs;
}

function timesIn(words: string, cues: readonly string[]): number {
  let score = 0;
  for (const cue of cues) if (findPhrase(words, cue) !== -1) score += cue.split(' ').length;
  return score;
}

function scoresOf(words: string): ReadonlyMap<string, number> {
  // The words at the start of a paragraph say what it is about; they count twice.
  return new Map(Object.entries(CUES).map(([field, cues]) => [field, timesIn(words, cues) + timesIn(words.slice(0, 80), cues)]));
}

/** Behind the title, where the paragraph opens with one. */
function withoutTitle(folded: string, { start, end }: Line): Line {
  const first = folded.indexOf('\n', start);
  return first !== -1 && first < end && isTitle(folded.slice(start, first).trim()) ? { start: first, end } : { start, end };
}

/** Leaves out a greeting line above and the list mark of a first line; trims white space. */
function bodyOf(folded: string, { start, end }: Line): Line {
  let from = start;
  while (from < end && ' \n'.includes(folded.charAt(from))) from += 1;
  let to = end;
  while (to > from && ' \n'.includes(folded.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** A goals paragraph that opens with a line ending in ":" and goes on as a list: the list. */
function listOf(folded: string, paragraph: Line): Line {
  const first = folded.indexOf('\n', paragraph.start);
  const isIntroduced = first !== -1 && first < paragraph.end && folded.slice(paragraph.start, first).trimEnd().endsWith(':');
  return bodyOf(folded, isIntroduced ? { start: first, end: paragraph.end } : paragraph);
}

const TITLE_QUESTION = /^\s*(?:what|why|how|who)\b[^.?!\n]{0,40}[.?!]?$/;

/** Who was there: the sentence, since it shares its paragraph with thanks. */
function sentenceFor(folded: string, paragraph: Line, cues: readonly string[]): Line {
  const inside = sentencesOf(folded.slice(paragraph.start, paragraph.end));
  // "What you came with." is a title, and tells of nobody.
  const best = inside.find(
    ({ start, end }) =>
      !TITLE_QUESTION.test(folded.slice(paragraph.start + start, paragraph.start + end)) &&
      timesIn(folded.slice(paragraph.start + start, paragraph.start + end), cues) > 0,
  );
  return best === undefined ? paragraph : bodyOf(folded, { start: paragraph.start + best.start, end: paragraph.start + best.end });
}

function passageFor(folded: string, field: string, whole: Line): Line {
  const paragraph = withoutTitle(folded, whole);
  if (field === 'people_present') return sentenceFor(folded, paragraph, CUES[field] ?? []);
  return field === 'goals' ? listOf(folded, paragraph) : bodyOf(folded, paragraph);
}

/** In a letter a heading ("What helps:") speaks for its own paragraph, not for all that follow. */
function firstParagraph(folded: string, at: Span): Span {
  const first = paragraphsOf(folded.slice(at.start, at.end))[0];
  return first === undefined ? at : bodyOf(folded, { start: at.start + first.start, end: at.start + first.end });
}

/** Fields of a letter: those under headings as they are, the others from the paragraph that speaks for them most. */
export function letterFields(text: string, headed: FoundFields): FoundFields {
  const folded = fold(text);
  const fields = new Map<string, FoundField>();
  for (const [field, { at, because }] of headed) if (because === 'heading') fields.set(field, { at: firstParagraph(folded, at), because });
  const told = fields.has('goals') ? null : goalsToldInProse(text);
  if (told !== null) fields.set('goals', { at: told, because: 'cue' });
  const isTold = ({ start, end }: Line) => [...fields.values()].some(({ at }) => at.start < end && start < at.end);
  const paragraphs = paragraphsOf(folded).filter(
    ({ start, end }) => !isTold({ start, end }) && !GREETINGS.some((word) => folded.startsWith(word, start) && end - start < 120),
  );
  const pairs = paragraphs.flatMap((paragraph) =>
    [...scoresOf(folded.slice(paragraph.start, paragraph.end))].map(([field, score]) => ({ paragraph, field, score })),
  );
  const taken = new Set<Line>();
  for (const { paragraph, field } of pairs.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score)) {
    if (fields.has(field) || taken.has(paragraph)) continue;
    taken.add(paragraph);
    fields.set(field, { at: passageFor(folded, field, paragraph), because: 'cue' });
  }
  return fields;
}
