/**
 * Of whom words of risk speak, and whether they say anything of them: a false "found" hides a risk that nobody wrote down. The risk of the
 * patient in the next bed, a friend's overdose, the writer's own and a meeting's are no answer, and neither is what was not asked or is
 * put off. Harm that others may do ("her ex is violent") is the client's risk and stays.
 */
import { kinGender, set } from './people.ts';
import type { SaidWords, Words } from './said-words.ts';

/** What happens to the one of whom it is said, and to nobody else. */
const selfDirected =
  /^(?:at|in|on|risks?|danger|self|self-?harm\w*|harm\w*|suicid\w*|od|overdos\w*|cut|cuts|cutting|thoughts|ending|end|took|killed|withdrawal|dizzy|unsteady|frail|a&e|fall|falls|fell|fallen|stumbled|tripped|collapsed|blacked|went|gone|unconscious|blue|under|lost|loses|losing|seizures?|fits?|relaps\w*|evict\w*|homeless\w*|destitute|burn\w*|scratch\w*|ligature\w*|psycho\w*|paranoi\w*|voices|chok\w+|aspirat\w+|pressure|wander\w*|has|had|have|history)$/;
/** Words between a subject and what is said of it. */
const between = set(
  `is was were are been being be has had have also recently once really still just often sometimes self in at a bit the thought likely known
   previously nearly almost only and very anxious nervous tired aware as felt feels feel am of own used actively high low`,
);
const others = set(
  `cousin cousins flatmate flatmates housemate housemates mate mates friend friends neighbour neighbours uncle aunt auntie aunty colleague
   colleagues roommate classmate boyfriend girlfriend partner brother sister nephew niece dad mum father mother grandad gran nan wife husband
   keyworker worker therapist clinician manager`,
);
const elsewhere = set('bed room bay flat house door ward table class year form school block street group team unit');
const joining = set('and or so but which that to');
const few = set('a one some two three other another the');
const places = set('in on at from down across');
const nearby = set('opposite upstairs downstairs alongside');
const another = set(
  'patient patients family families client clients resident residents pupil pupils child children young lad lady man woman gentleman person people one young boy girl member kid kids pupil student students someone somebody',
);
export const theClient = set('he she they him her them hes shes theyre hed shed his');
const harming =
  /^(?:violen\w*|abus\w*|assault\w*|threat\w*|attack\w*|hit|hits|hitting|hurt\w*|weapons?|knife|knives|strangl\w*|stalk\w*|bull\w*|exploit\w*|groom\w*|coerc\w*|sharing)$/;

/** So many words are looked at on either side: a megabyte without a full stop costs no more than its length. */
const reach = 40;

const oneself = set('it himself herself themselves themself myself itself');

/** Harm to others: "hurting it" and "hurt herself" are none. */
export function isHarming(words: readonly string[], start: number): boolean {
  const last = Math.min(words.length, start + reach);
  for (let at = Math.max(0, start - reach); at < last; at += 1)
    if (harming.test(words[at] ?? '') && !oneself.has(words[at + 1] ?? '')) return true;
  return false;
}

/** The word before `start` of which the words at `start` are said; -1 where something else stands between. */
function subjectOf(words: readonly string[], start: number): number {
  let at = start - 1;
  while (at >= 0 && start - at < 7 && between.has(words[at] ?? '')) at -= 1;
  return at;
}

/** "The lady in the next bed is at risk of falls", "another family is thought to be in danger". */
function isOfAnother(words: readonly string[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - reach); at -= 1) {
    const word = words[at] ?? '';
    if ((word === 'his' || word === 'her') && elsewhere.has(words[at + 1] ?? '')) continue;
    if (theClient.has(word))
      return words[at - 1] === 'opposite' || words[at - 1] === 'beside' || (words[at - 1] === 'to' && words[at - 2] === 'next');
    if ((word === 'another' || word === 'other' || word === 'different') && another.has(words[at + 1] ?? '')) return true;
    if (another.has(word) && nearby.has(words[at + 1] ?? '')) return true;
    if (another.has(word) && few.has(words[at - 1] ?? '') && places.has(words[at + 1] ?? '') && elsewhere.has(words[at + 3] ?? ''))
      return true;
    // "He gives tablets to the lad next door and that could get him evicted" goes on about the client.
    if ((word === 'next' || word === 'opposite') && elsewhere.has(words[at + 1] ?? '')) return !joining.has(words[at + 2] ?? '');
  }
  return false;
}

const longestClause = 10;

/** "The younger sister is thought by the school to be at risk". Who is worried or sure speaks of the client. */
function isSaidOfKin(words: readonly string[], start: number): boolean {
  for (let at = start - 1; at > 0 && start - at < longestClause; at -= 1) {
    if (theClient.has(words[at] ?? '')) return false;
    if (others.has(words[at - 1] ?? ''))
      return (
        /^(?:is|was|are|were)$/.test(words[at] ?? '') &&
        /^(?:thought|said|known|believed|felt|considered|reported)$/.test(words[at + 1] ?? '')
      );
  }
  return false;
}

/** "Her cousin was self-harming", "mum told us about her own overdose", "I was at risk of filling the silence". */
function isOfOthers(words: readonly string[], start: number): boolean {
  if (words[start - 1] === 'my' && words[start] === 'risk') return true;
  if (words[start - 1] === 'own') {
    if (words[start - 2] === 'my') return true;
    return words.slice(Math.max(0, start - reach), Math.max(0, start - 2)).some((word) => others.has(word));
  }
  if (isSaidOfKin(words, start)) return true;
  const subject = subjectOf(words, start);
  const word = words[subject] ?? '';
  if (word === 'i' || word === 'im' || word === 'ive') return subject < start - 1 || word !== 'i';
  return others.has(word) || (word.endsWith('s') && others.has(word.slice(0, -1)));
}

/** Who does these speaks of the client: "mum found tablets", "dad is worried about self-harm". */
const aboutTheClient =
  /^(?:worr\w+|concern\w*|anxious|afraid|fear\w*|sa(?:id|ys|y)|tells?|told|report\w*|think\w*|thought|found|finds|notice\w*|saw|sees|ask\w*|rang|called|brought|describe\w*|mention\w*|rais\w+|den\w+|discover\w*|aware|knows?|knew|feels?|felt|remov\w+|lock\w*|keeps?|kept|holds?|hides?|hid|watch\w*|check\w*|explain\w*|agree\w*|sure|understand\w*|without|against|protect\w*|manag\w+|help\w*|support\w*)$/;
const ofSomeone = set('his her their my the a an our one older younger elder eldest youngest half step best close late other both');
const beforeObject = set(
  'with to from by of at for about like and on found saw told against than after since before nor or visiting helping',
);

/** What the last person before the words of risk does, is done by a relative and says nothing of the client. */
function isDoneByKin(words: readonly string[], start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= longestClause; at -= 1) {
    const word = words[at] ?? '';
    if (theClient.has(word) && !(word === 'his' || (word === 'her' && kinGender(words[at + 1] ?? '') === null))) return false;
    if (kinGender(word) === null) continue;
    let before = at - 1;
    while (ofSomeone.has(words[before] ?? '')) before -= 1;
    if (beforeObject.has(words[before] ?? '')) continue;
    return !words.slice(at + 1, start).some((next, n) => aboutTheClient.test(next) && !passive.has(words[at + n] ?? ''));
  }
  return false;
}

/** "His mother has been found wandering" was found by others. */
const passive = set('been being was were is are got');
const asClause = set('who whos whose thats');
const unsafe = set('not isnt unsafe safe nowhere');

/** "His sister, who's on the ward again and not safe": said of the sister as long as nobody else is named behind her. */
function isInClauseOfKin(words: readonly string[], start: number): boolean {
  for (let at = start - 1; at > 0 && start - at <= longestClause; at -= 1) {
    const word = words[at] ?? '';
    if (theClient.has(word)) return false;
    if (asClause.has(word)) return others.has(words[at - 1] ?? '') && !words.slice(at + 1, start).some((next) => aboutTheClient.test(next));
  }
  return false;
}

const confiding = /^(?:disclos\w+|admit\w*|confid\w+|reveal\w*)$/;

/** "His aunt disclosed that she has been feeling suicidal": what somebody confides is mostly of themselves. */
function isConfided(words: readonly string[], start: number): boolean {
  for (let at = Math.max(1, start - reach); at < Math.min(start, words.length); at += 1) {
    if (!confiding.test(words[at] ?? '')) continue;
    const who = words[at - 1] ?? '';
    const of = words[at + 1] === 'that' ? words[at + 2] : words[at + 1];
    const gender = kinGender(who);
    if ((gender === 'f' && of === 'she') || (gender === 'm' && of === 'he')) return true;
  }
  return false;
}

/** "A risk of these meetings running over": what may go wrong with our own work. */
const ofWork = set(
  'meeting meetings session sessions call calls us our me my we time minutes agenda deadline duplication duplicating overlap overlapping silence silences repeating overrunning running sharing work prolonging colluding',
);

function isOfWork(words: readonly string[], start: number): boolean {
  for (let at = start; at < Math.min(words.length, start + 3); at += 1) {
    if (!/^(?:risks?|danger|chance)$/.test(words[at] ?? '') || words[at + 1] !== 'of') continue;
    return words.slice(at + 2, at + 5).some((word) => ofWork.has(word));
  }
  return false;
}

const speaking =
  /^(?:discuss\w*|cover\w*|explor\w*|assess\w*|address\w*|talk\w*|spoke|speak|ask\w*|complet\w*|review\w*|looked|look|update\w*|touch\w*|screen\w*|done|do|document\w*|record\w*)$/;
const reaching = set('get got go went come came');
const onto = set('on onto to into round through as over up');
const denying = set('not didnt didn havent hasnt wasnt werent never unable couldnt cant wont nor');
const topics = /^(?:risks?|riskwise|safety|safeguarding|self|selfharm\w*|suicid\w*|harm\w*|si|dsh)$/;
const longestGap = 5;

/** Is it said, within these words, that something was or will be spoken of? "Assessed as" says what was found. */
function isSpeaking(words: readonly string[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at += 1) {
    const next = words[at + 1] ?? '';
    if (speaking.test(words[at] ?? '') ? next !== 'as' : reaching.has(words[at] ?? '') && onto.has(next)) return true;
  }
  return false;
}

/** "We will", "I'll", "still to", "need to": the writer puts it off. */
function isPutOff(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (word === 'will') return before === 'i' || before === 'we';
  return word === 'ill' || word === 'well' || (word === 'to' && /^(?:need|needs|still|plan)$/.test(before));
}

/** "Risk was not discussed", "we didn't get on to safety", "I will ask about self-harm next time". */
function isUnspoken(words: readonly string[], start: number): boolean {
  const topic = words.slice(start, start + 3).findIndex((word) => topics.test(word));
  if (topic < 0) return false;
  const at = start + topic;
  for (let i = Math.max(0, at - longestGap - 2); i < at; i += 1) {
    if (words[i] === 'no' && /^(?:time|chance)$/.test(words[i + 1] ?? '') && words[i + 2] === 'to') return true;
    if ((denying.has(words[i] ?? '') || isPutOff(words, i)) && isSpeaking(words, i + 1, Math.min(at, i + 3))) return true;
  }
  for (let i = at + 1; i < Math.min(words.length, at + longestGap); i += 1) {
    const isToBe = (words[i] === 'to' || words[i] === 'will') && words[i + 1] === 'be';
    if ((denying.has(words[i] ?? '') || isToBe) && isSpeaking(words, i + 1, i + 4)) return true;
  }
  return false;
}

const things = set(
  'training leaflet leaflets policy form forms template awareness workshop course pathway week prevention booklet poster app website webinar charity campaign film book podcast presentation project essay lesson page info information literature research article',
);
/** "The school safeguarding lead": who they are, and no concern. */
const offices = set(
  'lead leads team nurse officer midwife adviser advisor hub manager board partnership supervisor coordinator department office service services',
);
const isAbout = set('on about re regarding around');

/** "Overdose awareness", "the risk assessment form", "a presentation on self-harm": what is about risk, and no risk. */
function isNameOfThing(words: readonly string[], start: number): boolean {
  for (let at = start; at < Math.min(words.length, start + 3); at += 1) {
    if (!topics.test(words[at] ?? '') && !/^(?:overdose|harm|assessment|safety)$/.test(words[at] ?? '')) continue;
    const next = words[at + 1] ?? '';
    if (things.has(next) || (words[at] === 'safeguarding' && offices.has(next))) return true;
    if (isAbout.has(words[at - 1] ?? '') && things.has(words[at - 2] ?? '')) return true;
  }
  return false;
}

const suffering = set('was were been being got getting gets');
const suffered = /^(?:hit|attacked|assaulted|robbed|punched|threatened|hurt|raped|stabbed|beaten|bullied|followed|exploited)$/;

/** "My mate's lad got stabbed": harm is suffered by the one of whom it is said. */
function isSufferedByOthers(words: readonly string[], start: number): boolean {
  if (!suffering.has(words[start] ?? '') || !suffered.test(words[start + 1] ?? '')) return false;
  for (let at = start - 1; at >= Math.max(0, start - longestGap); at -= 1) {
    if (theClient.has(words[at] ?? '')) return false;
    if (others.has(words[at] ?? '')) return true;
  }
  return false;
}

/** Words at `start` that say nothing of the client's risk, though they are words of risk. */
export function isNoRiskOfTheirs({ words }: Words, start: number): boolean {
  if (isOfWork(words, start) || isUnspoken(words, start) || isConfided(words, start) || isNameOfThing(words, start)) return true;
  if (isSufferedByOthers(words, start)) return true;
  if (isHarming(words, start)) return false;
  if (isOfAnother(words, start)) return true;
  if (!selfDirected.test(words[start] ?? '')) return unsafe.has(words[start] ?? '') && isInClauseOfKin(words, start);
  return isOfOthers(words, start) || isDoneByKin(words, start) || isInClauseOfKin(words, start);
}

const staff = set(
  'i im ive we weve student nurse teacher tutor school college colleague colleagues consultant doctor gp police housing landlord worker keyworker manager team referrer psychologist therapist registrar supervisor',
);
const beside = set('with by from of at to and for about on like near');
/** Who else there may be. */
export const anybodyElse: ReadonlySet<string> = new Set([...others, ...staff]);
/** So many words back somebody is looked for. */
export const longestReach = 6;

/** Whose deed or view it is, by the person named nearest before it: a flatmate's use, the student's readiness, a teacher's opinion. */
export function isSomebodyElses(said: SaidWords, start: number, isStaffToo: boolean): boolean {
  for (let at = start; at >= Math.max(0, start - longestReach); at -= 1) {
    const word = said.wordAt(at);
    if (theClient.has(word)) {
      const next = word === 'his' || word === 'her' ? said.wordAt(at + 1) : '';
      if (!others.has(next) && !staff.has(next)) return false;
    }
    if (!others.has(word) && !(isStaffToo && staff.has(word))) continue;
    let before = at - 1;
    while (ofSomeone.has(said.wordAt(before))) before -= 1;
    return !beside.has(said.wordAt(before));
  }
  return false;
}
