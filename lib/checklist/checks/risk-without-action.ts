/** A risk stands in the note, and no field that says what will be done about anything was found. */
import type { AcrossCheck, CheckedNote } from './across-fields.ts';

const harm =
  /\b(?:suicid\w*|overdos\w*|self[- ]?harm\w*|cut(?:s|ting)? (?:to|on|her|his|their)|ligature|passive thoughts|psychosis|psychotic|assault\w*|went missing|abscond\w*|domestic (?:abuse|violence)|unexplained bruis\w*|fell|falls|better off dead|(?:end|ending|take|taking) (?:her|his|their)(?: own)? life|kill(?:ing)? (?:her|him|them)self|(?:want(?:s|ed|ing)?|wish(?:es|ed)?) (?:to die|(?:she|he|they) (?:was|were) dead)|not (?:to )?wak(?:e|ing) up|stockpil\w*|hears? voices|hearing voices|thoughts of (?:harming|hurting)|(?:hits|hit|hitting|punched|strangled) (?:her|him|them)|violen(?:t|ce)|weapon|carr(?:ies|ying) a knife|went under|unresponsive|daily g|g daily|exploit(?:ed|ation)|groomed|r[au]n(?:s|ning)? away)\b/i;
const denial = /\b(?:no|nil|none|denie[sd]|denying|not(?! (?:to )?wak)|never|without|low|free of|nobody|n't)\b|n['’]t\b/i;
/** What was, what might be, and what was only asked are no risk of today. */
const elsewhen =
  /\b(?:history|hx|previous(?:ly)?|past|ago|as a child|last year|in (?:19|20)\d\d|used to|if|should|asked about|discussed|leaflet|mother|father|brother|sister|friend|parent)\b/i;
/** Words under which teams write what will be done. */
const actionHeadings = ['plan', 'action', 'next step', 'recommendation', 'task', 'safety plan', 'care plan', 'plan and review'];
const actionWords =
  /\b(?:safety plan|agreed to|will|escorted|seen by|discussed w|discussed with|referred|locked|removed|given|informed|booked|copy to|contracted)\b/i;
/** Anywhere in the note: somebody was told, or something is in place. */
const acted =
  /\b(?:(?:safety|crisis) plan|crisis (?:team|line)|home treatment|(?:rang|rung|ring|call|called|dial|via|to|by) (?:999|111)|999 (?:called|rung)|a ?& ?e|ambulance|police|safeguarding (?:referral|lead|team)|mash|rang|rung|phoned|informed|told (?:the |her |his |their )?(?:gp|duty|mum|mother|dad|father|carer|parents|school|manager)|(?:gp|duty|parents?|carers?|mum|dad) (?:is |are |was |were )?(?:aware|told|informed))\b/i;

function isActedOn(note: CheckedNote): boolean {
  const fields = new Set(actionHeadings.flatMap((heading) => note.compiled.headings.get(heading) ?? []));
  const risk = note.compiled.headings.get('risk')?.[0];
  return [...fields].some(
    (field) => field !== risk && (note.verdicts[field]?.is === 'found' || note.verdicts[field]?.is === 'cannot-tell'),
  );
}

export const riskWithoutAction: AcrossCheck = {
  id: 'risk-without-action',
  inLine(words) {
    const at = words.search(acted);
    return at < 0 ? null : { start: at, end: at };
  },
  judge(note, inLines) {
    const risk = note.compiled.headings.get('risk')?.[0];
    const verdict = risk === undefined ? undefined : note.verdicts[risk];
    if (verdict?.is !== 'found') return null;
    const words = note.text.slice(verdict.at.start, Math.min(verdict.at.end, verdict.at.start + 1000));
    const worrying = words.split(/[.;\n]|\bbut\b/i).some((part) => harm.test(part) && !denial.test(part) && !elsewhen.test(part));
    if (!worrying || actionWords.test(words) || inLines() !== null || isActedOn(note)) return null;
    return { check: 'risk-without-action', at: verdict.at, text: 'A risk is written down, and no plan or action was found.' };
  },
};
