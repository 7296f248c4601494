/**
 * Whose words a goal is in. Said as advice: "unclear" is an honest answer, and often the right one.
 * The client is the person seen and their family.
 */
import type { Owner } from './types.ts';

export interface GoalWords {
  readonly words: string;
  /** What stands before the words in the same item: a speaker's name, an opening quotation mark. */
  readonly lead: string;
  readonly heading: string;
  readonly sentence: string;
}

const firstPerson = /(?:^|[\s"“'‘(])(?:i|i['’]d|i['’]m|i['’]ll|my|me|myself|we['’]d|mine)(?=[\s,.;!?'’"”]|$)/i;
/** "I would like him to" is the worker speaking. */
const workerSpeaks =
  /\b(?:i|we) (?:would like|want|feel|think|recommend|suggest|need|agreed|aim|hope)\b(?! to\b)|\bI (?:think|feel|believe|suggest|recommend|would like)(?: that)? (?:he|she|they|him|her|them|pt|the client) (?:needs?|should|must|ought|has|have|to)\b|\b[Oo]ur (?:main |own )?(?:aim|goal|hope|target)s?\b(?! together)|\b(?:i|we|I|We)(?: would|['’]d) (?:like|want|hope for) (?:him|her|them|pt|patient|client|\p{Lu}\p{Ll}+)\b|\bwe (?:would like|want|aim|hope)\b|\bfor (?:pt|patient|client|the client|yp|him|her|them) to\b/u;
/** What others say that somebody needs, and the clinic's own verbs. */
const workerVerbs =
  /^\s*(?:(?:he|she|they|pt|patient|client|yp|\p{Lu}\p{Ll}+) )?(?:needs? to|must|should|ought to|has to|have to|is to|to be (?:compliant|referred|abstinent|encouraged|supported|monitored)|(?:to )?(?:engage|comply|ensure|encourage|educate|promote|monitor|maintain|stabili[sz]e|prevent|facilitate|optimi[sz]e|improve (?:insight|compliance|concordance|engagement)|develop insight|reduce (?:risk|harm|relapse|admission)|increase (?:insight|engagement|compliance|awareness)|address|refer|complete (?:assessment|detox)|link in|attend (?:all )?appointments|(?:pt|patient|client|service user|resident|yp|young person|(?:mr|mrs|ms|miss) \p{Lu}[\p{L}'’-]+) (?:to|will)|staff|nursing|team to))\b/iu;
const staffBefore =
  /\b(?:staff|team|worker|keyworker|clinician|nurse|nursing|doctor|dr|gp|camhs|cmht|mdt|ward|service|school|social worker|sw|our|professionals?|physio|ot|therapist|consultant|psychologist|medical|clinical)\b[^.]{0,24}$/i;

const person = String.raw`(?:he|she|they|pt|patient|client|service user|yp|young person|child|boy|girl|mum|mother|dad|father|parents?|carers?|foster carer|family|nan|gran|grandmother|grandfather|son|daughter|wife|husband|partner|aunt|uncle|everyone|both|who|\p{Lu}[\p{L}'’-]+)`;
const clientWants = new RegExp(
  String.raw`(?<![\p{L}])${person}(?:['’]s| has| had| would)?(?: (?:has|had|was|is|are|both|really|clearly|just|now|still|also|very|each|remains?|remained|himself|herself|themselves))* ?(?:after|wants?|wanted|would (?:really |also )?(?:like|love)|['’]d like|likes? to|hopes?|hoped|hoping|wishes|wished|says?|said|told|asked|chose|chooses|named|decided|clear that|keen|aims?|plans?|stated|identified|describes?|described|feels? ready)(?![\p{L}])`,
  'u',
);
/** "Mum's goal", "his lad's aim", "what she hopes for", "She'd love to". */
const clientsOwn = new RegExp(
  String.raw`(?<![\p{L}])(?:${person}['’]s|his|her|their)(?: (?:own|main|one|big|first|current))* (?:goals?|aim|hope|target|ambition|dream|wish|priority)(?:['’]s)?(?![\p{L}])|\b(?:for|of) (?:the )?(?:family|parents|mum|dad|client|young person|boy|girl)\b.{0,24}\b(?:goal|aim|hope)|\b(?:your|you) (?:own )?(?:goal|want|hope|would like)|\bwhat (?:matters|counts)(?: most)? (?:to|for) (?:${person}|him|them)(?![\p{L}])|\bwhat ${person}(?:['’]s| is| would| really)? ?(?:hop|want|wish|after|['’]d like|like)|${person}(?:['’]d| would) (?:really |be )?(?:love|like|rather|settle|pleased|glad|happy|chuffed)`,
  'iu',
);
/** "We agreed that for now his goal is": agreed with staff, and still theirs. */
const calledTheirs = /\b(?:his|her|their) (?:\p{Ll}+ )?(?:goal|aim) (?:is|was|remains|stays)\b/iu;
const wantsFirst =
  /^\s*(?:yes[\s,.–-]+)?(?:wants?|would (?:really )?like|hopes?|hoping|wishes|['’]?d like|keen|decided|plans? to|chose)\b/i;

/** "(pt's own)", "(her words)" behind the goal. */
const ownedBehind =
  /\((?:in )?(?:(?:pt|patient|client|yp|young person)(?:['’]?s)?|his|hers?|theirs?|own)(?: own)?(?: words?| goal| idea)?\)\s*\.?$/i;

/** A heading that says whose: "Pt-stated goal", "What Ash wants", "In her own words". */
const headingOfClient =
  /\b(?:your|client|patient|pt|yp|young person|child|family|parents?|service user|mum|dad|his|hers?|theirs?|own words|stated|wants?|wishes|would like|would [\p{L}’'-]+ like|do(?:es)? [\p{L}’'-]+ want|says?|said|matters? to|i|my|me|he|she|they)\b|['’]s\b/iu;
/** "Goal (Sami)", "Goals (mum)": who it is, and not what it is ("Goals (Confirmed)"). */
const headingNamesPerson =
  /\((?:(?!(?:\p{Lu}\p{Ll}*(?:ed|ent|able|ible|al|ive|ort|ong|ain|ew|ame|tion|ing)|Smart|Gbos?|Optional|Today|Now|One|Two|Max|Goal|Goals|Aim|Aims|Yes|No|See|Core|Choice)\))\p{Lu}\p{Ll}{1,14}|mum|mam|mom|dad|nan|gran|carers?|wife|husband|partner|parents?|family|client|patient|pt|yp|own)(?:,? (?:aged )?\d{1,2})?\)/u;
/** "What we are aiming for", "Outcomes agreed with Donna": the client may be one of them, and it is not said whose words these are. */
const headingOfBoth = /\b(?:we|agreed with|set with|agreed between|drawn up with|negotiated|joint|shared)\b/i;
const headingOfWorker = /\b(?:staff|team|service|clinician|worker|nursing|our|treatment|clinical|professional|discharge)\b/i;

/** "Goal (worker's)", "Therapist's aim", "(therapist) to build sensory tolerance": a worker is named as the one whose goal it is. */
const ofWorker =
  '(?:key ?worker|worker|therapist|clinician|practitioner|staff|nurse|doctor|consultant|psychologist|psychiatrist|professional|team|service|physio|ot|cpn|sw|sl?t|salt|gp|dr|care co-?ordinator)';
const headingNamesWorker = new RegExp(
  String.raw`\((?:ours?|${ofWorker}(?:['’]?s['’]?)?)\)|\b${ofWorker}['’]?s?['’]? (?:own )?(?:goals?|aims?|objectives?|targets?|hopes?|wish(?:es)?)\b`,
  'i',
);
/** "Our target, not theirs", "(set by me)": said of the goal, wherever it stands. */
const setByWorker = new RegExp(
  String.raw`\b(?:set|written|chosen|suggested|proposed|named|given|picked|decided) by (?:me|us|myself|ourselves|(?:the |his |her |their )?(?:${ofWorker}|school|ward|camhs|cmht|mdt|hospital|network|professionals|staff))\b|\b(?:ours?|mine|my)\b(?: \w+)?,? (?:and )?not (?:yet )?(?:his|hers|theirs|\p{Lu}\p{Ll}+['’]s)\b|\bnot (?:his|her|their|\p{Lu}\p{Ll}+['’]s) own\b`,
  'iu',
);
const ownHeading = /^\W*our (?:own |main |overall |first )?(?:goals?|aims?|objectives?|targets?|hopes?|priorit(?:y|ies))\b/i;
/** "Team aim is to", "the ward's target:": named with the goal. */
const workersAim = new RegExp(
  String.raw`^\W*(?:the |his |her )?(?:${ofWorker}|nursing|medical|clinical|therapy|ward|school|cmht|camhs|mdt|hospital|network)(?:['’]?s)? (?:(?:own|main|current) )?(?:aims?|goals?|targets?|priority|hopes?|plan)(?: (?:is|are|was|to|for)\b|\s*[:–-])`,
  'iu',
);
/** "My aim is that she takes", "my own target for him is": the writer's, for somebody. */
const mineForThem =
  /\bmy (?:\p{Ll}+ )?(?:goal|aim|hope|target|wish|priority) (?:for (?:him|her|them|this|the|\p{Lu}\p{Ll}+)\b|(?:is|was) (?:that|for) (?:he|she|they|him|her|them|the|mr|mrs|ms|\p{Lu}\p{Ll}+)\b)/iu;
/** Under a bare heading: "for Rhys to stay in class" is what somebody else hopes of Rhys. */
const forSomebody = /^\W*for (?:(?:mr|mrs|ms|miss|dr) )?\p{Lu}[\p{L}'’-]+ to\b/u;
/** "In his words, one night without the phone". */
const inOwnWords = /^\W*(?:in )?(?:his|her|their|my|\p{Lu}\p{Ll}+['’]s|client['’]?s|pt['’]?s) (?:own )?words\b/iu;
const opensWithWorker = new RegExp(String.raw`^\s*\(${ofWorker}(?:['’]?s['’]?)?\)`, 'i');

/** In prose a sentence that was read as wanting says by its person who wants. */
const clientInProse =
  /(?<![\p{L}])(?:he|she|they|his|her|their|pt|patient|client|yp|lad|mum|dad|family|parents)(?:['’](?:s|d))?(?![\p{L}])|(?<=[\p{Ll},:] |^)\p{Lu}\p{Ll}+['’](?:s|d)(?![\p{L}])/iu;
const staffWants =
  /\b(?:school|college|gp|staff|team|service|clinic|social worker|nurse|doctor|psychiatrist|probation|police|housing|landlord|employer|ward|cmht|camhs|mdt|network|professionals|consultant|therapist|physio|ot|keyworker)(?:['’]s)? (?:would like|['’]d like|wants?|wanted|hopes?|hoping|aims?|is keen|are keen)\b/i;

function isQuoted(goal: GoalWords): boolean {
  return /^\s*["“‘]/.test(goal.words) || /["“‘]\s*$/.test(goal.lead) || /["“][^"”]{6,}["”]/.test(goal.words);
}

/** The worker's by what the note calls it. */
function isNamedWorkers({ words, heading, sentence }: GoalWords): boolean {
  if (opensWithWorker.test(words) || setByWorker.test(sentence) || workersAim.test(sentence)) return true;
  if (isQuoted({ words, heading, sentence, lead: '' })) return false;
  return headingNamesWorker.test(heading) || setByWorker.test(heading) || (ownHeading.test(heading) && !firstPerson.test(words));
}

export function ownerOf(goal: GoalWords): Owner {
  const { words, lead, heading, sentence } = goal;
  if (isNamedWorkers(goal)) return 'worker';
  if (isQuoted(goal)) return staffBefore.test(lead) ? 'unclear' : 'client';
  if (mineForThem.test(sentence)) return 'worker';
  if (heading === '' && calledTheirs.test(sentence)) return 'client';
  if (workerSpeaks.test(sentence) || workerVerbs.test(words)) return 'worker';
  if (staffBefore.test(lead.replace(/:\s*$/, ''))) return 'worker';
  if (/^\W*my (?:main |own |big )?(?:goal|aim|hope|wish) is\b/i.test(sentence)) return 'client';
  if (firstPerson.test(words) && !/\b(?:i|we) will (?:refer|see|send|ring)\b/i.test(words)) return 'client';
  if (staffWants.test(sentence) && (heading === '' || staffWants.test(sentence.slice(0, 48)))) return 'worker';
  if (wantsFirst.test(words) || wantsFirst.test(sentence) || clientWants.test(sentence) || clientsOwn.test(sentence)) return 'client';
  if (heading === '' && clientInProse.test(sentence)) return 'client';
  if (/:\s*$/.test(lead) || ownedBehind.test(words) || inOwnWords.test(words)) return 'client';
  if (heading !== '' && forSomebody.test(words)) return 'worker';
  if (headingOfWorker.test(heading)) return 'unclear';
  if (headingNamesPerson.test(heading)) return 'client';
  return headingOfClient.test(heading) && !headingOfBoth.test(heading) ? 'client' : 'unclear';
}
