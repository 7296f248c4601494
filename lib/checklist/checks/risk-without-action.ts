/** A risk stands in the note, and no field that says what will be done about anything was found. */
import type { AcrossCheck, CheckedNote } from './across-fields.ts';

const harm =
  /\b(?:suicid\w*|overdos\w*|self[- ]?harm\w*|cut(?:s|ting)? (?:to|on|her|his|their)|ligature|passive thoughts|psychosis|psychotic|assault\w*|went missing|abscond\w*|domestic (?:abuse|violence)|unexplained bruis\w*|fell|falls)\b/i;
const denial = /\b(?:no|nil|none|denie[sd]|denying|not|without|never|low)\b/i;
/** Words under which teams write what will be done. */
const actionHeadings = ['plan', 'action', 'next step', 'recommendation', 'task', 'safety plan', 'care plan', 'plan and review'];
const actionWords =
  /\b(?:safety plan|agreed to|will|escorted|seen by|discussed w|discussed with|referred|locked|removed|given|informed|booked|copy to|contracted)\b/i;

function isActedOn(note: CheckedNote): boolean {
  const fields = new Set(actionHeadings.flatMap((heading) => note.compiled.headings.get(heading) ?? []));
  const risk = note.compiled.headings.get('risk')?.[0];
  return [...fields].some(
    (field) => field !== risk && (note.verdicts[field]?.is === 'found' || note.verdicts[field]?.is === 'cannot-tell'),
  );
}

export const riskWithoutAction: AcrossCheck = {
  id: 'risk-without-action',
  judge(note) {
    const risk = note.compiled.headings.get('risk')?.[0];
    const verdict = risk === undefined ? undefined : note.verdicts[risk];
    if (verdict?.is !== 'found') return null;
    const words = note.text.slice(verdict.at.start, Math.min(verdict.at.end, verdict.at.start + 1000));
    const worrying = words.split(/[.;\n]/).some((part) => harm.test(part) && !denial.test(part));
    if (!worrying || actionWords.test(words) || isActedOn(note)) return null;
    return { check: 'risk-without-action', at: verdict.at, text: 'A risk is written down, and no plan or action was found.' };
  },
};
