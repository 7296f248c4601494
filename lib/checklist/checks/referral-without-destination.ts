/** "Referral made" tells the next person nothing until it says where to. */
import type { AcrossCheck } from './across-fields.ts';

const made = /\b(?:referral|refferal|ref) (?:has been |was )?(?:made|sent|done|completed|submitted)\b(?! to\b| for\b| with\b)(?!\s*\?)/gi;
const before =
  /\b(?:to|for|with|from|by) [\p{L}\d ]{2,40}$|(?:[\p{Lu}]{2,}|[\p{Ll}]{3,}(?:ology|therapy|team|service|clinic)|\b(?!the|a|no|new|my|our|his|her|form)[\p{L}]{3,}) $/iu;

export const referralWithoutDestination: AcrossCheck = {
  id: 'referral-without-destination',
  judge({ text }) {
    for (const match of text.matchAll(made)) {
      const end = match.index + match[0].length;
      const lineStart = Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - 60);
      const lead =
        text
          .slice(lineStart, match.index)
          .split(/[.;:?!]/)
          .at(-1) ?? '';
      const rest = (/^[^.;\n\r]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '').trim();
      if (before.test(lead) || /\b(?:to|for|with|-|–|\() ?\p{L}/u.test(` ${rest}`) || /^[\s:–(-]+\p{L}/u.test(rest)) continue;
      return {
        check: 'referral-without-destination',
        at: { start: match.index, end },
        text: 'A referral is written down without where to.',
      };
    }
    return null;
  },
};
