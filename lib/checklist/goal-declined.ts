/** Declining is a right: the field is answered, and there is no goal in it. */
export const declined =
  /\b(?:did(?:n['’]?t| not)|does(?:n['’]?t| not)|do(?:n['’]?t| not)|not) (?:(?:yet|really|currently|now|today|at present|at the moment) )?(?:want|wish|ready|keen|able|willing|feel able)(?:ing|ed)? (?:to )?(?:set|have|name|make|choose|identify|agree)\b|\bdeclin(?:ed|es|ing)\b|\brather not\b|\bno goals?\b|\bgoals? (?:not|was not|were not)\b|\bnot (?:yet )?set\b|\brefus(?:ed|es) to\b|\b(?:left|deferred|postponed|parked|leave) (?:the |any |setting )?goals?\b|\b(?:out of )?time for (?:a |any |the )?goals?\b|(?:\bnot|n['’]t) (?:yet )?(?:ready|able) to (?:say|talk|think|discuss)\b|\bn['’]?t want to (?:talk|discuss|think)\b/i;

/** "Reflect and return" is a goal, whatever was declined beside it. */
export const reflects = /\b(?:reflect|think (?:about|it over|things over)|go away and think|consider|mull)\b|\bwants? to think\b/i;

/** The answer begins with declining; whatever follows in it is how things were left. */
export function opensDeclined(opening: string): boolean {
  return declined.test((opening.split(/[.;\r\n]/, 1)[0] ?? '').slice(0, 60));
}
