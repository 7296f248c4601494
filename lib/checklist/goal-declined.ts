/** Declining is a right: the field is answered, and there is no goal in it. */
export const declined =
  /\b(?:did(?:n['’]?t| not)|does(?:n['’]?t| not)|do(?:n['’]?t| not)|not) (?:(?:yet|really|currently|now|today|at present|at the moment) )?(?:want|wish|ready|keen|able|willing|feel able)(?:ing|ed)? (?:to )?(?:set|have|name|make|choose|identify|agree|pick)\b|\bdeclin(?:ed|es|ing)\b|\brather not\b|\bno goals?\b|\bgoals? (?:not|was not|were not)\b|\bnot (?:yet )?set\b|\brefus(?:ed|es) to\b|\b(?:left|deferred|postponed|parked|leave) (?:the |any |setting )?goals?\b|\b(?:out of )?time for (?:a |any |the )?goals?\b|(?:\bnot|n['’]t) (?:yet )?(?:ready|able) to (?:say|talk|think|discuss)\b|\bn['’]?t want to (?:talk|discuss|think)\b|^\W*not (?:today|now|this time)\b|\b(?:did|does)n['’]?t fancy\b|\b(?:has|have)(?:n['’]?t| not) (?:got )?(?:one|any|a goal)\b|\b(?:could|can|did|does)(?: not|n['’]?t) (?:think of|come up with|name|see) (?:one|any|anything|a goal)\b|^\W*(?:nothing|no) (?:that )?(?:he|she|they) (?:wants?|would like)\b|^\W*(?:(?:is|says|said) (?:he|she|they)['’]?s? )?happy (?:as|with (?:how|the way|things))\b/i;

/** "Reflect and return" is a goal, whatever was declined beside it. */
export const reflects = /\b(?:reflect|think (?:about|it over|things over)|go away and think|consider|mull)\b|\bwants? to think\b/i;

/** The answer begins with declining; whatever follows in it is how things were left. */
export function opensDeclined(opening: string): boolean {
  return declined.test((opening.split(/[.;\r\n]/, 1)[0] ?? '').slice(0, 60));
}

/**
 * "No falls", "zero seizures by the summer": what is to stop or to stay away is a goal. "No concerns", "no change" and "no goals" name none.
 */
const ofGoals =
  'goals?|aims?|plans?|targets?|objectives?|hopes?|wish(?:es)?|outcomes?|changes?|concerns?|issues?|problems?|worr(?:y|ies)|idea|answer|reply|response|comments?|views?|one|thanks?|needs?|preferences?|requests?|decisions?|information|info|input|data|records?|details?|updates?|longer|follow|actions?|entry|risks?|time';
const anyOfThem = '(?:clear|specific|new|current|agreed|particular|real|further|other|formal|firm|obvious|main|smart|set|more|such)';
const absence = new RegExp(
  String.raw`^\W*(?:no|zero) (?!(?:${anyOfThem} ){0,3}(?:${ofGoals})\b|${anyOfThem}\W*$)(?:g|t|\p{L}{3,})\b`,
  'iu',
);

/** What looks like a negative, under the heading of a goal. */
export function namesAbsence(words: string): boolean {
  return (
    absence.test(words) &&
    !/\b(?:identified|recorded|noted|agreed|set|given|known|stated|documented|discussed|reported|needed|required|at present|at this time)\b/i.test(
      words,
    )
  );
}
