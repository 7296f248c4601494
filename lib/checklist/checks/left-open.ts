/**
 * What writers put down instead of an answer, by how such words are made and not by a list of them: that it was not reached or is put off,
 * that it stands elsewhere, or what a form says while nobody has filled it in. Works on a short body without figures or quotation marks.
 */

/** UTF-16 code units. */
const longest = 72;
const holdsMore = /["“”‘]|[\p{L}]\d|\d{2}/u;

/** What is done to a field of a form. Where it is all that is said, nothing was. */
const spokenOf =
  '(?:ask|discuss|complet|explor|assess|cover|address|rais|obtain|establish|document|record|enter|gather|clarif|finali[sz]|determin|formulat)(?:e|ed|d|y|ied|ing)?';
const writtenUp =
  '(?:add|added|fill(?:ed)? (?:in|out)|typ(?:e|ed)(?: up)?|writ(?:e|ten)(?: up)?|worked (?:up|out|through)|updated?|done?|do|confirm(?:ed)?|decided?|agreed?|sorted?|revisit(?:ed)?|check(?:ed)?|look(?:ed)? at)';
const reached = '(?:got|get|getting|come|came|move|moved) (?:to|on to|onto|round to|around to|as far as)';
const deed = `(?:${spokenOf}|${writtenUp}|${reached})`;
/** Nothing of it says what. */
const about =
  '(?: (?:this|it|that|these|them|here|today|yet|now|fully|properly|again|later|soon|on|at|in|by|with|for|the|this|next|time|appt|appointment|session|visit|contact|meeting|review|mdt|team|supervisor|supervision|manager|sw|keyworker|worker|gp|him|her|them|client|pt|patient|family|mum|dad|parents?|core|partnership|choice|detail|occasion|point|stage|present|of writing|first|once|seen)){0,6}';
/** "Not discussed – he was too tired". */
const because = '(?:,? ?(?:[-–—,(]|(?:as|due|because|since|too|ran|given|owing) )[^.\\r\\n]{0,48})?';

const notDone = new RegExp(
  `^(?:still |yet )?(?:not|wasn['’]?t|weren['’]?t|isn['’]?t|hasn['’]?t been|haven['’]?t|didn['’]?t|did not|have not|has not been|was not|were not|couldn['’]?t|could not|unable to|not able to|not possible to|forgot to|no (?:time|chance|opportunity) to|never|yet to|didn['’]?t manage to)(?: (?:yet|really|fully|formally|specifically|able|been))? ${deed}${about}${because}$`,
  'i',
);
/** "To be agreed in Core, we ran out of time". */
const whyLater = '(?:[,;–—(-]{1,2} ?(?:(?:we|i|as|since|because|due|ran|no|out of|too|short of) )[^."“\\d]{0,40})?';
const putOff = new RegExp(
  `^(?:(?:details?|more|info|information) )?(?:to be|still to|still needs to be|needs to be) ${deed}${about}${whyLater}$`,
  'i',
);
/** "To ask mum" and "will check with the GP" are steps that somebody takes: here nothing may follow but when. */
const sometime =
  '(?: (?:this|it|that|these|again|fully|properly|yet|at|in|on|the|next|time|appt|appointment|session|visit|contact|meeting|review|later|soon|another|day)){0,5}';
const ownStep = new RegExp(`^(?:to|need to|must|remember to) ${deed}${sometime}$`, 'i');
const willSometime = new RegExp(`^(?:will|i['’]ll|we['’]ll|will need to)(?= [^.]*\\b(?:next|later|another)\\b) ${deed}${sometime}$`, 'i');
const deferred =
  /^(?:(?:details?|more|info|information|rest) to follow|for (?:discussion|next (?:time|session|appt|appointment|visit)|completion)|left(?: (?:for|until|till) (?:now|later|next (?:time|session|visit|appt|appointment)|another (?:time|day)))|(?:deferred|parked|carried over|held over)(?: (?:for|until|till|to) (?:now|later|next (?:time|session|visit|appt|appointment)|another (?:time|day)))?|come back to (?:this|it)(?: later)?|another (?:time|day)|not today|under discussion|(?:waiting|awaiting|pending|outstanding|await)(?: (?:for|on|to hear|from|info|information|update|reply|report|letter|confirmation|details|outcome|sw|gp|mum|dad|school|family|team|referrer|the)){0,4}|left (?:blank|open|empty)|incomplete|unassigned|pending(?: [\w/&'-]+){1,5}|draft|forgot|(?:i )?(?:don['’]?t|do not) have (?:this|it|that)(?: yet)?|not possible(?: today| this time)?|not relevant|unknown (?:at present|at this time|currently|as yet|today))$/i;

/** Where a note is kept. */
const kept =
  '(?:notes?|letter|file|files|rio|systm ?one|system|records?|emis|care ?notes|paris|mosaic|liquid ?logic|forms?|tab|sheet|e-?mail|report|choice|referral|assessment|folder|drive|chart|summary|plan|proforma|template|entry|document|minutes|section|page|box)';
const put =
  '(?:covered|documented|recorded|noted|detailed|described|listed|filed|held|kept|written|entered|mentioned|stated|given|outlined|its|is|are)';
const whose =
  '(?:the |my |our |his |her |their |last |previous |main |other |separate |attached |electronic |clinical |progress |risk |initial ){0,3}';
const elsewhere = new RegExp(
  `^(?:as |already |all |fully |please ){0,2}(?:${put} )?(?:above|below|elsewhere|overleaf|separately|(?:in|on|at|under|per|to|as in|as on|as at) ${whose}${kept})$`,
  'i',
);

/** "Form not in file", "scores not to hand". */
const formWords = '(?:forms?|sheets?|scores?|ratings?|notes?|letters?|file|paperwork|questionnaires?|measures?)';
const notHere = new RegExp(
  `^(?:(?:the |his |her |their )?${formWords} (?:is |are |was |were )?not (?:available|brought|returned|found|back|here)|(?:(?:the )?${formWords} (?:is |are )?)?not (?:in (?:the )?(?:file|notes?|folder)|on file|to hand|with me))$`,
  'i',
);

/** What a form says to whoever fills it in. */
const form =
  /^\W{0,3}(?:(?:please )?(?:select|choose|pick)(?: (?:one|an? (?:item|option|value|date)|from (?:the )?list|below|an answer|option))?|(?:tick|circle|delete|strike|highlight|mark|cross)(?: (?:one|all|as|which(?:ever)?|that|if|where|appropriate|applicable|applies|apply|required|needed|out|through))*|(?:please )?(?:give|add|provide|state|enter|insert|record|write|type)(?: (?:brief|full|further|more|some|any|the|your))* ?(?:details?|text|here|comments?|information|goal(?: \d)?|goals|narrative|notes?|name|date)(?: here| below)?|(?:goals?|text|details?|answer|name|comments?) here|fill (?:this )?(?:in|out)|(?:please )?(?:describe|specify|explain|expand|comment|elaborate|summari[sz]e)(?: (?:here|below|if yes|if so|further))?)\W{0,4}$/i;
const variable = /^(?:\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}|%[\w ]{1,30}%|#[A-Z_]{2,30}#)$/;
const example = /^\(?(?:e\.?g\.?|for example|example)(?:[\s:,]|$)/i;
const askedOfForm =
  /^(?:what|which|how|who|when|where)\b[^.?!]{0,40}\b(?:goals?|aims?|plans?|risks?|concerns?|actions?|next steps?|problems?|outcomes?)\b[^.?!]{0,20}\?$/i;

const option =
  '(?:yes|no|y|n|n ?\\/ ?a|na|nk|dk|not known|unknown|unsure|none|nil|low|med|medium|moderate|high|mild|severe|other|maybe|partly|partial|full)';
/** "Yes / No / Not known", "low, medium or high": all of what might be said. */
const options = new RegExp(`^\\(?${option}(?:\\s?[/|]\\s?${option}){2,6}\\)?\\??$`, 'i');
const radios = new RegExp(`^(?:[O0o○◯]\\s?${option}\\s*){2,6}$`);
const bareNumbers = /^(?:\d{1,2}[.)]\s*){1,10}$/;

/** "TBC, I see her at three": still to be confirmed, and when or why. */
const confirmedLater = /^tb[acd]\b\s*[,;(–—-]+\s*(?:i|we|he|she|they|will|as|when|once|until|after|before|because|due)\b[^"“.;]{0,48}$/i;

const filler =
  /^(?:asdf\w*|qwerty|test(?:ing)?|null|none? entered|nil entered|nothing entered|no (?:data|entry|info|information|answer)(?: yet| available| given| provided)?|n\.?k\.?|undefined|todo|to-do|wip|h?mm+|u[mh]+|er+m?|eh|[:;|\\/]+)$/i;

/** All different: "Y / N / Y" answers three questions. */
function isOptions(said: string): boolean {
  if (!options.test(said)) return false;
  const all = said
    .toLowerCase()
    .split(/[/|]/)
    .map((one) => one.trim());
  return new Set(all).size === all.length;
}

const whatOfForm = '(?:form|template|page|tab|box|screen|section|sheet|file|letter|document|record|system|bit|part|row|field|one|question)';
const whenLater =
  '(?: (?:next|later|tomorrow|after|before|when|once|another|this|on (?:mon|tue|wed|thu|fri|sat|sun)\\w*)(?: [^.;]{0,32})?| soon)?';

/** Somebody's task with no object but the form itself: "Jo to complete", "Sue does this one", "will pick up next time", "on my list". */
const someonesToFill = new RegExp(
  `^(?:[\\p{L}'’]+ ){1,2}(?:to|will|can|is to|needs to) (?:fill (?:this |it )?(?:in|out|up)|complete|add|finish|write (?:this |it )?up|update)(?: (?:this|it))?${whenLater}$|^(?:[\\p{L}'’]+ ){1,3}(?:doing|does|did|covers|covering|completes|completing|handles|handling|do|done|has) (?:this|that) ${whatOfForm}$|^(?:i |we )?(?:will|['’]?ll|to)? ?(?:pick (?:this |it )?up|write (?:this |it )?up|type (?:this |it )?up)${whenLater}$|^add (?:after|later|when|once|at|next)\\b[^.;]{0,32}$|^will do(?: later)?$|^on (?:my|our|the) (?:to[- ]do )?list$`,
  'iu',
);
/** What came between: the clock, the bell, the computer. */
const interrupted = new RegExp(
  `^(?:the )?(?:school )?(?:bell|fire alarm) (?:went|rang)(?: off)?$|^(?:it |this |that )?(?:did not|didn['’]?t|never) come up\\b[^.;]{0,24}$|^(?:we |i )?(?:did not|didn['’]?t|never|couldn['’]?t|could not) (?:get|got|reach|make it)(?: (?:to|this|that|as|it|so|far|here|there|round|today|yet))+$|^(?:the |my )?(?:system|computer|laptop|template|form|screen|box|rio|emis|systmone)\\b[^.;]{0,16}(?:n['’]?t|not|down|crashed|froze|frozen|slow)\\b[^.;]{0,24}$|^(?:i )?(?:can['’]?t|couldn['’]?t|cannot|could not) (?:find|open|see|get|load|access)(?: (?:the|this|that|into|to|it))* ${whatOfForm}$|^not (?:for (?:today|now|this (?:visit|time|session))|(?:a )?part of (?:this|today['’]?s?) (?:visit|session|call|contact|appointment))$|^skip(?:ped)?(?: (?:this|for now|today))*$`,
  'i',
);
/** A writer at a loss with the form, and what a form says of itself. */
const ofForm =
  /^(?:(?:i(?:['’]m)? )?(?:am )?(?:not sure|never know|don['’]?t know|unsure|no idea) )?what (?:goes|to (?:put|write|say|enter)|should (?:go|i (?:put|write))|do i (?:put|write)|(?:is|am i) (?:meant|supposed) to [^.;]{1,16})(?: in)? (?:here|there|this(?: box| bit| one)?)$|^(?:please )?(?:delete|tick|circle|cross|remove|hide|hidden|ignore|leave blank)(?: (?:this|it|box|row|line|section|here))* (?:if|when|unless|for) [^.;]{1,32}$/i;
/** "Attached", "cf. Choice", "on paper", "it's in the other form". */
const keptApart = new RegExp(
  `^(?:is |are |see )?(?:attached|enclosed|appended|overleaf|scanned(?: in)?|uploaded)(?: (?:below|above|here|separately))?$|^c\\.?f\\.? [^.;]{1,30}$|^on paper(?: (?:copy|file|form|notes?))?$|^(?:(?:it|this|these|they)(?:['’]s| is| are)? |done |completed |recorded |moved |written |is |are )?(?:in|on|to|onto|under) (?:the |a |our |my )?(?:other|new|old|separate|paper|main|shared|previous) (?:${whatOfForm}|notes?|plan)s?$`,
  'i',
);

/** Short, and nothing in it but how it is not answered. `elsewhere` where it says that it stands in another place. */
export function leftOpen(words: string): 'open' | 'elsewhere' | null {
  if (words.length > longest) return null;
  const said = words.trim().replace(/[.…\s]+$/u, '');
  if (bareNumbers.test(words.trim()) || variable.test(said) || filler.test(said) || isOptions(said) || radios.test(said)) return 'open';
  if (notHere.test(said) || form.test(said) || example.test(said) || askedOfForm.test(words.trim())) return 'open';
  if (confirmedLater.test(said)) return 'open';
  if (holdsMore.test(said)) return null;
  const bare = said.replace(/^[\s(?*–-]+|[\s)?*]+$/g, '');
  if (notDone.test(bare) || putOff.test(bare) || ownStep.test(bare) || willSometime.test(bare) || deferred.test(bare)) return 'open';
  if (someonesToFill.test(bare) || interrupted.test(bare) || ofForm.test(bare)) return 'open';
  return elsewhere.test(bare) || keptApart.test(bare) ? 'elsewhere' : null;
}
