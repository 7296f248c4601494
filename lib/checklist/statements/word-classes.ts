/** Classes of words that patterns name. A class is closed and short, but for persons, who may also be anybody with a capital. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const kin = list(
  `mum mam mom mother dad father parents parent nan nana nain gran granny grandma grandmother grandad grandfather taid aunt auntie aunty uncle
   brother sister son daughter wife husband partner nephew niece cousin stepdad stepmum stepfather stepmother carer carers grandson
   granddaughter grandparents family neighbour friend friends boyfriend girlfriend mums dads mate mates flatmate flatmates housemate landlady lass nans grans sisters brothers aunties partners wifes husbands goddaughter godson stepson stepdaughter cousins grandchildren fella`,
);

const pronouns = list(
  `he she they you who hes shes theyre youre hed shed theyd youd hell shell theyll youll hes shes pt patient client yp lad man lady woman boy girl
   gentleman bloke guy lad child resident both`,
);

/** Words that stand with a capital at a sentence's beginning more often than names do. */
const noNames = list(
  `i im ill ive id we well weve the a an on in at for to by from with if when no not nil after before since until this that there these it its
   his her their our my your next plan risk so and but as what how who today tomorrow monday tuesday wednesday thursday friday saturday
   sunday between over both all some any one two three will shall tell call well still full goal goals actions action january february march july august september october november december
   christmas easter ramadan eid`,
);

const classes: Readonly<Record<string, ReadonlySet<string>>> = {
  '@kin': kin,
  '@he': list('he she they hes shes theyre youre you pt patient client yp child boy girl lad'),
  '@asked': list(
    'i we you he she they it the his her their our my your this pt patient client yp young everyone family mum dad parents team',
  ),
  '@harmed': list(
    `evicted hurt killed arrested homeless exploited drawn worse missing recalled sectioned harmed injured lost excluded hospital prison fire die
     dead fall overdose relapse assaulted robbed attacked burnt burned drown deteriorate`,
  ),
  '@doer': list(
    `gymnast swimmer reader footballer runner cook baker gamer artist singer dancer musician gardener player drummer guitarist pianist skater
     boxer climber rider cyclist netballer rugby cricketer writer poet rapper painter builder mechanic chef listener talker student worker
     learner survivor fighter leader captain thinker organiser friend son daughter brother sister mum dad mother father`,
  ),
  '@ill': list(
    `unwell drunk using angry upset low distressed poorly ill stressed high intoxicated anxious panicking frightened scared alone manic psychotic
     paranoid tired overwhelmed craving withdrawing confused`,
  ),
  '@rang': list(`rang phoned called emailed texted messaged contacted telephoned faxed wrote written rung`),
  '@ring': list(`ringing phoning calling emailing texting messaging contacting writing meeting sharing speaking talking`),
  '@read': list(`read signed seen understood understands agreed agrees accepts accepted checked heard corrected approved`),
  '@handover': list(`drop step hand bow fade pull back close finish end stop withdraw`),
  '@low': list(`low high fine good worse unsettled settled stable`),
  '@his': list('his her their my your its our s'),
  '@self': list('himself herself themselves themself itself'),
  '@him': list('him her them me us'),
  '@we': list('we us weve were wed well'),
  '@day': list(
    'mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tomorrow tonight today weekend weekends week month',
  ),
  '@month': list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter christmas easter',
  ),
  '@number': list(
    'one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth few couple several dozen half',
  ),
  '@period': list(
    'day days week weeks month months year years fortnight weekend weekends night nights session sessions hour hours wk wks yr yrs term',
  ),
  '@drug': list(
    'g ghb gbl tina meth methamphetamine crystal mephedrone meph mcat 3mmc mdma md ket ketamine coke cocaine poppers viagra chems chem drugs t heroin cannabis weed alcohol steroids',
  ),
  '@agency': list(
    `school college nursery housing police camhs cmht gp probation yot hostel refuge ward midwife nurse warden advocate surgery council idva
     senco registrar manager deputy consultant paediatrician psychiatrist hv sw ot physio reablement paramedic counsellor headteacher tutor
     worker visitor coordinator pharmacist officer solicitor therapist team service charity gym pharmacy dietitian psychologist clinic caseworker
     navigator keyworker`,
  ),
  '@use': list('used using use smoked smoking slammed slamming injected injecting snorted snorting took taken taking booted booting drank'),
  '@said': list('said says told thinks thought feels felt reckons believes explained described describes put puts stated reports wrote'),
  '@better': list(
    `good great brilliant lovely kind brave funny bright clever determined creative talented loyal caring resilient polite thoughtful strong
     generous honest patient articulate insightful hard-working sociable stubborn amazing fantastic wonderful excellent cracking super terrific
     remarkable impressive outstanding marvellous ace smart quick wise warm gentle calm steady tough mature sensible thorough hardworking
     reliable dependable curious imaginative artistic musical sporty athletic practical organised helpful friendly popular protective devoted
     fierce cheerful positive`,
  ),
  '@send': list(
    'send sends sent email emails emailed text texts texted post posted ring rang phone phoned refer referred forward forwarded',
  ),
  '@do': list(
    `try practise practice use keep write read do make take put leave bring come go ring call phone tell talk ask walk sit breathe listen stop carry check stick
     set start watch fill draw play sleep eat cook join attend meet delete text email give help pack get find stay work look note record rest
     have drive swim sing wear turn move sign book see speak avoid remind learn begin choose buy limit cut aim weigh open close clear knock wait
     reinstate track swap switch skip leave hand tidy sort teach test tick show wind save spend pay run cycle text plan say practice bring`,
  ),
  '@come': list(
    `came come comes coming attended attends attending arrived arrives presented presents dropped popped walked turned showed rolled wandered visited
     visits returned rang knocked`,
  ),
  '@because': list(
    `because after following since as over about for due cos coz when owing wanting worried concerned scared frightened asking hoping seeking requesting
     with having`,
  ),
  '@refer': list(
    `referred refers refer refd reffed signposted sent directed recommended suggested encouraged persuaded urged nudged advised pushed dragged
     brought pointed`,
  ),
  '@treatment': list(
    `core specific partnership choice group groups workshop workshops course courses cbt emdr dbt art family play therapy counselling assessment pathway
     programme sessions clinic waiting waitlist iapt parenting medication online webinar webinars service input treatment discharge`,
  ),
  '@settle': list(
    `agreed agree agrees decided decide decides settled concluded chose choose chosen opted resolved landed plumped reckoned thought felt came elected
     preferred prefer picked wanted suggested recommended advised`,
  ),
  '@tell': list(
    `told tell tells informed inform informs updated update updates explained explains shared share shares reported disclosed gave passed notified
     briefed advised outlined relayed described confirmed mentioned exchanged`,
  ),
  '@med': list(
    `sertraline fluoxetine citalopram escitalopram mirtazapine venlafaxine duloxetine amitriptyline trazodone olanzapine quetiapine risperidone
     aripiprazole haloperidol clozapine lithium valproate lamotrigine carbamazepine levetiracetam diazepam lorazepam clonazepam zopiclone promethazine
     melatonin methylphenidate lisdexamfetamine atomoxetine guanfacine methadone buprenorphine naltrexone acamprosate disulfiram thiamine pregabalin
     gabapentin codeine morphine tramadol paracetamol ibuprofen naproxen aspirin clopidogrel apixaban rivaroxaban warfarin atorvastatin simvastatin
     ramipril lisinopril amlodipine bisoprolol furosemide bumetanide spironolactone digoxin metformin gliclazide insulin levothyroxine omeprazole
     lansoprazole salbutamol prednisolone amoxicillin doxycycline trimethoprim nitrofurantoin flucloxacillin donepezil memantine levodopa cocareldopa
     madopar sinemet prep pep depot inhaler inhalers tablets pills patches injection statin antibiotics steroids antidepressant antidepressants
     antipsychotic painkillers contraceptive pill laxatives laxido senna epipen`,
  ),
  '@aid': list(
    `frame zimmer rollator wheelchair hoist bed commode ramp ramps rail rails sheets mattress cushion stool board walker stick crutches pendant alarm
     splint urinal lifter riser recliner keysafe grabber trolley handrail banister perching bath slide toilet raiser sensor monitor nebuliser
     concentrator catheter stairlift`,
  ),
  '@keen': list(
    `keen determined motivated ready curious committed willing eager unsure ambivalent torn hopeful sceptical reluctant hesitant confident doubtful
     serious interested bothered fussed convinced optimistic pessimistic undecided resolved adamant wary apprehensive excited halfhearted lukewarm
     enthusiastic unconvinced resigned desperate`,
  ),
  '@symptom': list(
    `anxiety anxious panic panics panicking depression depressed mood low anger angry rage rages aches ache pains fear fears phobia worries worry
     worrying meltdowns meltdown tics sleep sleeping insomnia nightmares eating bingeing purging restricting checking washing rituals obsessions
     intrusive soiling wetting bullying bullied refusal refusing selfharm cutting overdose voices palpitations vomiting fainting headaches tummy
     stomach tearful crying tearfulness outbursts aggression aggressive violent truanting exclusion exclusions excluded withdrawn isolated withdrawal
     grief bereavement trauma flashbacks stammer hearing attachment hyperactive impulsive inattention concentration distress`,
  ),
  '@did': list(
    `got went managed made did used tried slept ate walked joined finished kept attended completed practised spoke asked told stayed showed took read
     wrote played cooked rang sat swam ran cycled caught travelled visited met faced started stuck practiced sang danced drew painted bought paid
     phoned called texted answered gave led built passed stopped reduced resisted`,
  ),
  '@does': list(
    `emails rings calls phones chases books sends writes checks asks speaks visits meets arranges looks types circulates tells reviews contacts updates
     draws drafts brings takes makes sees finds refers completes orders collects drops shares feeds talks tries posts texts orders invites`,
  ),
  '@wound': list(
    `cut cuts cutting burn burns burnt burned burning scratch scratches scratched scratching bite bites biting bit bang bangs banged banging punch punches
     punched punching pick picks picking picked starve starves starved starving injure injures injured injuring harm harms harmed harming hurt hurts
     hurting kill kills killed killing hang hangs hanged hanging drown drowns drowned drowning strangle strangled stab stabbed poison poisoned slash
     slashed slashing`,
  ),
  '@attack': list(
    `hit hits hitting punch punches punched punching kick kicks kicked kicking bite bites bit bitten biting slap slaps slapped beat beats beaten beating
     batter battered strangle strangled strangling choke choked throttle throttled attack attacks attacked attacking assault assaults assaulted
     assaulting threaten threatens threatened threatening hurt hurts hurting harm harms harmed stab stabs stabbed stalk stalks stalked stalking headbutt headbutted kill rape raped`,
  ),
  '@body': list('arms wrist wrists legs thighs skin stomach tummy head forearm forearms throat'),
  '@condition': list(
    `diabetes diabetic asthma asthmatic copd dementia epilepsy epileptic schizophrenia bipolar depression anxiety parkinsons hypertension cancer stroke
     cirrhosis autism autistic adhd ptsd eupd ckd t2dm t1dm af ihd mi nstemi arthritis disease disorder syndrome failure disability`,
  ),
};

/** All words of a class that is a list and nothing more; null where a capital or a shape may make a member. */
export function listedClass(name: string): ReadonlySet<string> | null {
  return classes[name] ?? null;
}

/** All words that the other classes name: of any other word only its capital and its shape tell (`isShaped`). */
export const wordsOfOpenClass: ReadonlySet<string> = new Set([...pronouns, ...kin, ...noNames, ...(classes['@number'] ?? [])]);

/** A quick no: a word that no class names, neither with a capital nor in digits nor short for "will", is in none of them. */
export function isShaped(word: string, isCapital: boolean): boolean {
  return isCapital || isNumber(word) || word.endsWith('ll');
}

export function isMember(name: string, word: string, isCapital: boolean): boolean {
  if (name === '@who') return (isCapital && !noNames.has(word)) || pronouns.has(word) || kin.has(word);
  if (name === '@name') return isCapital && !pronouns.has(word) && !kin.has(word) && !noNames.has(word);
  if (name === '@ll') return word.endsWith('ll') && (isCapital || pronouns.has(word) || kin.has(word.slice(0, -2))) && !noNames.has(word);
  if (name === '@rate') return /^\d{1,2}\/10$/.test(word);
  if (name === '@tel') return /^0(?:\d{3,}|7x+)/.test(word);
  if (name === '@dose') return /^\d{1,4}(?:mg|mcg|ml|g|units)$/.test(word);
  if (name === '@part') return /^\d{1,2}\/\d{1,2}$/.test(word);
  if (name === '@n') return isNumber(word) || (classes['@number']?.has(word) ?? false);
  return classes[name]?.has(word) ?? false;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** The members of a class: a pattern that has nothing better is looked up by each of them. Numbers are looked up by a zero. */
export function members(name: string): readonly string[] {
  if (name === '@who') return [...pronouns, ...kin];
  if (name === '@name') return [];
  if (name === '@ll') return ['hell', 'shell', 'theyll', 'youll', ...[...kin].map((word) => `${word}ll`)];
  if (name === '@rate' || name === '@dose' || name === '@part' || name === '@tel') return ['0'];
  return [...(name === '@n' ? ['0'] : []), ...(classes[name === '@n' ? '@number' : name] ?? [])];
}
