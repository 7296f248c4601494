/** "Referral made", "email to be sent": they tell the next person nothing until they say where to, or to whom. */
import type { Span } from '../../note/types.ts';
import type { Compiled } from '../compile.ts';
import { labelWords } from '../words.ts';
import type { AcrossCheck } from './across-fields.ts';

const made =
  /\b(?:referral|refferal|ref) (?:has been |was )?(?:made|sent|done|completed|submitted)\b(?! to\b| for\b| with\b)(?!\s*\?)|\b(?:referral|e-?mail|letter|report) (?:still )?(?:to be|needs to be|will be|to) (?:made|sent|done|written|submitted|completed|follow)\b(?!\s*\?)|\b(?:referral|refferal|ref) (?:made|sent|done)\s?\?\s{0,2}[:–-]?\s{0,2}(?:yes|y|done|✓)(?![\p{L}])|\b(?:will|to|have|has|i) refer(?:red)?(?: on| onwards?)?(?=\s{0,2}(?:[.;,\n]|$))|\b(?:to|will|must|need to|needs to) (?:make|send|write|do) (?:a |an |the )?(?:referral|e-?mail|letter)\b(?!\s*\?)/giu;
/** Nobody's name and nobody's service, though it stands where one would: "urgent referral made". */
const noName = new Set(
  'the an and new our his her their form urgent onward another online electronic written routine second this that any then also'.split(' '),
);
const toSomebody = /\b(?:to|for|with|from|by) [\p{L}\d ]{2,40}$/iu;
const notMade = /\b(?:no|not|nil|never|without|if|unless|whether)(?: \p{L}+)? $/iu;
const lastWord = /(\p{L}{2,}) $/u;
const named =
  /(?:ology|otherapy|iatry|social (?:care|work\w*)|\b(?:team|service|clinic|hospital|ward|nurse|gp|school|college|physio|dietit?cian|dietitian|counsell\w+|psycholog\w+|psychiatr\w+|housing|advocacy|pharmacy|centre|charity|hub|surgery|practice))\b|\b(?!AM\b|PM\b|OK\b|TBC\b|NB\b|REF\b|PLAN\b|GOAL\b)\p{Lu}{2,6}\b/u;
/** Beside the checklist's own, headings under which anything may stand: they name no destination before the colon. */
const plainHeading =
  /^(?:follow[- ]?up|f\/u(?:p)?|fu|actions?|plan|referrals?|ref|info(?:rmation)?|emails?|next steps?|outcome|to do|tasks?|recommendations?|r|done)\b/i;
/** A follow-up email is the client's own: the guidance has it so. */
const toTheClient = /follow[- ]?up $/i;

/** A quick no for nearly every line. */
const mayBeOne = /ref|mail|letter|report/i;

const near = 120;

/** Says where to or to whom, or that nothing goes anywhere. */
function isNamed(text: string, compiled: Compiled, start: number, end: number): boolean {
  const line = text.slice(Math.max(0, start - near), start);
  const lead = line.split(/[.;:?!]/).at(-1) ?? '';
  const rest = /^[^.;\n\r]{0,80}/.exec(text.slice(end, end + 80))?.[0] ?? '';
  const word = lastWord.exec(lead)?.[1] ?? '';
  const isName = /^\p{Lu}{2}/u.test(word) || (word.length > 2 && !noName.has(word.toLowerCase()));
  if (notMade.test(lead) || toSomebody.test(lead) || (isName && !/mail|letter|report/i.test(text.slice(start, end)))) return true;
  if (/\b(?:to|for|with|from|via|through) \p{L}/iu.test(rest) || /^\s*[:–(-]+\s*\p{L}/u.test(rest)) return true;
  const label = /^\W{0,4}([^:\n]{2,40}):/.exec(line)?.[1] ?? '';
  if (label !== '' && !plainHeading.test(label) && !compiled.headings.has(labelWords(label).join(' '))) return true;
  // "Needs podiatry. Referral made": the sentence before, or the one behind, says where.
  return named.test(line.slice(0, line.length - lead.length).replace(/^[^:]{2,40}:/, '')) || named.test(rest) || named.test(lead);
}

/** A referral without a destination in one line. */
function referralIn(words: string, compiled: Compiled): Span | null {
  if (!mayBeOne.test(words)) return null;
  for (const match of words.matchAll(made)) {
    const end = match.index + match[0].length;
    const isTheirs = /mail/i.test(match[0]) && toTheClient.test(words.slice(Math.max(0, match.index - 12), match.index));
    if (!isTheirs && !isNamed(words, compiled, match.index, end)) return { start: match.index, end };
  }
  return null;
}

export const referralWithoutDestination: AcrossCheck = {
  id: 'referral-without-destination',
  inLine: referralIn,
  judge({ text }, inLines) {
    const at = inLines();
    if (!at) return null;
    const what = /mail|letter|report/i.exec(text.slice(at.start, at.end))?.[0].toLowerCase();
    const subject = what === undefined ? 'A referral' : what === 'mail' ? 'An email' : `A ${what}`;
    return {
      check: 'referral-without-destination',
      at,
      text: `${subject} is written down without ${what === undefined ? 'where to' : 'to whom'}.`,
    };
  },
};
