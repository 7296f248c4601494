/** What is only set around a heading: a form's numbering, what its writer does, and how it is meant. Pure. */

/** "Section 3: ": what a form sets before a heading. */
const numbered = /^(?:(?:section|part|question) (?:\d{1,2}|[b-h])|q ?\d{1,2})\b[\s.:)–-]*/i;
/** "Notes on ", "Re ": what its writer does. */
const introduced =
  /^(?:(?:notes?|summary|comments?|details?|record|update|discussion) (?:on|of|about)\s+|(?:about|on|re|as to|more on|regarding)[\s:]+|(?:brief|key|main|overall|agreed|updated)\s+)/i;
/** ", in her own words", "if any", "etc.", "incl. dates". */
const behind =
  /[\s,;–-]+(?:\(?(?:in (?:his|her|their|our|my|your|own|the client['’]s|client['’]s)(?: own)? words|verbatim|if (?:any|known|agreed|relevant|given|needed)|so far|at (?:present|this point)|overall|in brief|in general|brief(?:ly)?|this time|for now|as (?:agreed|discussed)|etc\.?|please|(?:no\.? ?|# ?)?\d{1,2}|(?:and|\+|&|with|inc\.?|incl\.?|including) (?:dates?|reasons?|why|who|when|times?|by whom|by when|details?|examples?))\)?|\p{Extended_Pictographic}+)$/iu;

/** A label without all that. `isIntroduced`: its writer said what they do ("Notes on …"). */
export function withoutSurround(label: string): { readonly bare: string; readonly isIntroduced: boolean } {
  const said = label.trim().replace(numbered, '').replace(behind, '');
  const bare = said.replace(introduced, '');
  return { bare, isIntroduced: bare !== said };
}
