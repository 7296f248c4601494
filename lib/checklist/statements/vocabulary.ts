import type { Kind } from './kind.ts';

/**
 * The words that a kind of statement is mostly made of, by its id. One of them is no evidence; several in a sentence that says nothing else are
 * weak evidence, for a field that nothing else in the note speaks for.
 */
const vocabulary: Readonly<Record<string, string>> = {
  reason: `came come coming attended walked dropped popped visit visiting rang phoned emailed asking asked advice help worried scared frightened
    shock fright ultimatum caught found noticed suggested recommended persuaded encouraged advised poster leaflet app website heard pride stall
    check rash symptoms chest pain burning discharge overdose collapsed hospital ambulance comedown breakup split lost job flat work boyfriend partner mate
    friend brother nurse gp clinic service moved transferred second first third time door appointment talk chat bloods test tested better sort`,
  'recent-use': `pipe pipes bump bumps line lines slam slams slammed shot shots dose doses gram grams g k t m meth tina crystal mephedrone meph ghb gbl
    ketamine ket coke cocaine mdma poppers viagra weed cannabis alcohol drink drinks drank smoked smokes snorted injected sober clean used using uses
    weekend weekends night nights month week daily monthly weekly fortnightly party parties sauna saunas hotel app apps porn alone hours awake up
    binge session sessions friday saturday sunday thursday since last had anything down four twice once every usually mostly condoms bareback`,
  motivation: `ready want wants bother enough sick tired matters change changing stop stopping quit drive driven willing sure unsure keen lit
    serious confident confidence importance important reasons reason part half bit day good bad time fun through proud worth point future family scale
    ruler ten seven eight nine six five determined hopeful hope doubts doubtful ambivalent torn minds committed niece nephew dog mum
    lukewarm hungry raring certain uncertain convinced unconvinced hesitant hesitating determined dithering wavers wavering swings reluctant willing prepared desperate intends means meant commitment appetite effort heart energy keeps pros cons benefits costs likelihood score scored scale rated gave ruler`,
  presenting: `sleep sleeping slept eat eating ate school college lessons bus panic panics panicking temper anger angry punched kicked hit threw
    tearful crying cries tears low sad mood worry worries worried washing checking counting hands bleed bleeding picking hair lashes soiling wetting bed
    clingy clings nightmares voices tics ticks twitching gaming phone room refuses refusing stopped begging mornings stomach tummy headaches sick
    fights fighting trouble head bullied friends excluded suspended attendance struggling struggled stuck worse months weeks years since started
    exams scared afraid fear frightened withdrawn isolated appetite weight food shouting swearing screaming meltdowns mirror wall self paediatrician opinion`,
  'client-view': `says said thinks thought reckons feels felt believes told put description words view version opinion nobody everyone everybody
    listens listen understands boring unfair fault ill wrong fine normal weird stupid like underwater buzzing sits sees shrugged wants knows never always
    only just because own mind
    sounds sound describes described explained told tells called calls picture drawing drew comparing compared like as if honest honestly point perspective angle blames blame believes hates hate loves wishes wanted feels feeling feelings inside head cares care matter matters bothered annoyed annoying pointless embarrassed normal different weird alone trust`,
  understanding: `cycle circle loop pattern pattern map picture story link linked links connected keeps kept feeds fuels because behind root cause
    triggers trigger underneath guess wonder wondered wondering shared together both everyone everybody agreed felt thought sense worn holding body
    worry fear alive began started when makes made explains explain meaning protects protecting covers hurt grief loss move divorce nodded see saw
    between us jointly formulation hypothesis theory idea explanation underlying predisposing maintaining protective factors history learned pattern vicious spiral copes coping avoid avoiding avoidance relief safer safety message messages tell telling words stands speak speaks speaking signal alarm bucket stress brain body fills full overflow drew wrote board paper account losing lost took away place only`,
  decision: `partnership core specific choice group groups course workshop sessions list waiting wait weeks discharge discharged closed close closing
    referral referred pointed signposted elsewhere team service camhs charity voluntary counselling therapy family cbt assessment agreed decided
    decision happy opted chose chosen prefer anything nothing further more back ring place right march off try pathway online bereavement`,
  strengths: `funny kind loyal clever bright brave caring patient thoughtful lovely warm gentle determined good great best brilliant love loves
    adores adored enjoys plays play music football rugby dance dancing drama art drawing baking cook cooks bake bakes reads reading sings mates friends
    friend close nan gran grandad aunt uncle coach teacher tutor family dog cat horse pet support supportive proud humour laugh laughs talk
    hard works tries keen top captain cornet guitar piano drums swims cadets scouts church mosque come through worse turns himself herself
    makes laughs smile smiles chatty polite articulate imaginative creative artistic sporty mechanic engines engine lego chess gaming coding writes stories poems animals horses walks runs running gym boxing judo karate swimming climbing choir band team badge volunteer helps helping babysits responsible mature resilient independent organised savings belief faith community neighbours mate best loving close bond understanding school teachers likes liked popular`,
  tasks: `homework diary chart list sheet app try trying practise practice breathing keep write read ring ask talk before until till meantime
    between then weekend bedtime breakfast minutes daily each day morning evening mum dad school nurse gp letter book booklet website jar lock
    bring agreed going will phone downstairs bus sitting walk`,
  present: `mum dad parents stepdad stepmum gran nan brother sister carer carers interpreter student nurse alone own together joined
    online sitting sat room met saw seen present attended came waiting outside both all family minutes then part half baby observing mother father
    worker sofa zoom teams video telephone
    chair chaired cofacilitator student trainee observer apologies today table attending group four five six seven three two myself us`,
  situation: `calling ringing bleeping phoning now tonight today evening morning lunch hour hours minutes started gone become acute sudden
    new since vomiting bleeding fitting seizure collapsed fall fallen drowsy unresponsive breathless chest pain droop swallow sugar bp sats pulse
    af tachycardic hypo pyrexial temperature taken tablets overdose patient gentleman lady woman man old year bed bay ward transfer move admitted
    caller telephoned asked see urgently emergency deteriorated deteriorating worse worsening unwell sick refused refusing feeds eating drinking found floor wandering agitated distressed shouting crying swollen rash burning headache faint fainted dizzy blood catheter pulled fracture pregnant labour contractions baby admitted arrived brought ambulance police street home`,
  background: `history known past previous previously diagnosed diagnosis diabetes diabetic copd asthma stroke heart failure cancer kidney
    dementia epilepsy hypertension bowel resection surgery operation day post admitted admission discharged lives alone son daughter carers
    medication regular tablets warfarin apixaban clozapine lithium started stopped march fit independent normally usually otherwise allergies since years`,
  assessment: `looks look seems seem appears think worried concerned infection septic sepsis pneumonia dehydrated dry delirium stable unstable
    obs news bp pulse sats temp resps sugar pain score gcs alert rousable confused improving deteriorating worse better chest clear crackles tender
    likely probably possible suspect wrong picture feeling mood low anxious top impression heart failure
    think believe opinion sense judgement consistent picture differential rule ruled out nothing acute infected inflamed swollen normal abnormal raised low high flat tearful anxious agitated psychotic suicidal capacity orientated oriented comfortable settled grey pale clammy sweaty breathing wheeze rash abdomen soft pupils equal fast negative positive dipstick lactate crp ecg`,
  recommendation: `please could would need needs suggest suggested recommend advise review reviewed see seen tonight today now urgently hourly
    repeat bloods gas scan ct xray ecg cultures antibiotics fluids oxygen catheter prescribe prescribed medical surgical senior doctor consultant registrar
    team crash anaesthetist standby escalate transfer admit specialist escort before within someone come`,
  'key-information': `allergic allergy penicillin rash reaction latex dnacpr dnar resus respect form capacity dols lpa interpreter polish urdu
    speaks english language translates hearing deaf aids glasses blind lipreads pacemaker mri infection barrier mrsa diabetic halal vegetarian muslim jewish
    female pregnant remember important note careful section flag place cannot never metal implant prefers religion
    must note aware careful hazards alert alerts needs wears wear aid aids glasses dentures plate hard hearing sight visually impaired learning disability autistic nonverbal signs sign makaton communication passport kosher vegan blood products jehovah witness living will advance decision attorney deputy safeguarding marker two staff weight bariatric isolation flu covid tb hiv hepatitis`,
  'current-needs': `needs need help washing dressing eating meals cut drink fluids thickened pad catheter commode toilet turning turned
    position pressure hoist two transfer mobilise frame oxygen insulin drip feed dressing obs hourly due tonight assistance full wants changing changed
    mouth care glasses supervision
    toileting continence fed assisted prompting supervised shower bath hair teeth dentures mouth drops medicines tablets eye ear line flush bag empty emptied changed turned sat chair bell reach water beaker spoon snack supper sleep lights reassurance company quiet interpreter somewhere stay accommodation clothes food money transport`,
  'care-plan': `plan continue continuing antibiotics iv oral orals fluids obs daily weekly physio ot dressings pathway protocol home discharge
    then until till days review bloods rehab package visits regime treatment following stepdown wean medication markers monday friday weekend`,
  contacts: `ring rung phone phoned call number mobile bleep extension ext contact contactable reached reach duty office line kin next
    wife husband daughter son niece nephew available till until hours emergency emergencies crisis helpline front email
    reachable available answerphone voicemail switchboard mobile landline address email direct out desk nights days weekends nearest relative carer neighbour key spare told informed aware knows updated lives nearby visiting coming`,
  purpose: `so that point purpose aim reason why because plan planning agree sort check clarify joint together same everyone everybody saying
    message visiting advice confusion before leaves release discharge day week review safety worried find out understand going
    agreeing agree arrange avoid bring coordinate decide discuss discussing everyone find focus get hear hoped hoping idea intended look make making meant meet need needed order prevent question settle share single stop support try trying want wanted who whether work working asked requested called convened`,
  agencies: `school social worker police housing probation gp nurse health visitor nursery senco camhs cmht council team charity hospital
    clinic dietitian diabetes physio ot midwife sergeant sgt pc officer support family worker teacher headteacher line call phone teams zoom dialling
    joined met meeting together spoke myself me us apologies sent conference`,
  shared: `told said explained gave given shared heard reported passed let know updated informed outline outlined outlining described mentioned news
    about that his her diagnosis dates history arrears notice attendance attended results tests clean landlord court weeks nothing only not`,
  roles: `lead leads leading coordinator keyworker role responsible does do holds hold keeps covers prescribes bloods therapy chairs
    nurse school housing gp social worker we i professional contact stays remains`,
  actions: `will to by friday monday tuesday wednesday thursday tomorrow week send sends email ring rings call write writes letter refer check
    book arrange chase order bring speak ask visit change dates report summary form chronology agreed everyone everybody reads read draft`,
  changed: `since changed change new different now moved started stopped lost left back job school house baby better worse same much
    nothing weeks months quieter calmer settled happened gone begun joined`,
  'review-plan': `review reviewing scores score ratings every session sessions weeks fortnightly weekly monthly six stock look back together
    christmas easter measure track chart progress then check questionnaire decide`,
  'self-management': `will text texts ring rings breathe breathing walk walks walking rest rests write writes diary music headphones knows when gets builds
    himself herself own every morning night alarm reminder exercises tablets diet count counts calm app grounding if
    uses use doing does keep keeps checks check limits limit avoids avoid paces pace plans plan routine tablet box inhaler blood sugar weigh weighs skin cream feet exercise exercises swims swim cycle cycles sits sit talks talk phones phone mum friend helpline card safe place distraction tv puzzle knit garden bed early cup tea`,
  progress: `managed went got did been better first time again never without every day all week nights slept sleepovers stayed ate lessons school
    smoother calmer fewer less row rows proud pleased great good well success improved progress walked tried joined finished both two three
    stayed turned stuck kept keep fewer longer earlier later happier brighter confident confidence smile smiled laughed told asked answered phoned rang cooked caught bus shop shopping swimming party sleepover detention gold star chart stars award certificate passed exam returned home alone own five six seven four out of times evenings mornings weekend gained weight ate meals lunch canteen`,
  lessons: `learned learnt realised found noticed works worked didnt too much many fast slow slower steps next time harder hard difficult because
    instead stuck forgot tired busy better saying nothing never ends helps when thinks
    taught learn lesson understood recognised saw clicked harder easier trigger triggers tripped trips flared flare blew forgot avoided skipped missed rushed pushed overdid overwhelmed worn hungry early morning mondays weekends start small smaller gently kinder calm walking away arguing argue noticed notice pattern`,
  plan: `next week weekend friday saturday sunday monday tuesday until before then try trying stay stays ring text see meet meets meeting ask asks
    cinema gym sister film phone app delete block drawer diary card tell hand plan each day days minutes step start weekly easter eat sleep`,
  'next-step': `next appointment session time see meeting meet week weeks fortnight monday tuesday wednesday thursday friday zoom video home
    school final last end ended ending finish finished goodbye discharge closed letter follow back booked same again
    dna rebook rebooked cancelled telephone clinic room online face follow up review fourth fifth sixth eighth ninth tenth planned remaining left more closing close summary transfer gp after holidays half term christmas easter january february march april may june july september october november december morning afternoon am pm same`,
  resources: `rail rails frame stick alarm pendant keysafe stairlift hoist chair bed phone tablet bus pass badge allowance pip benefits grant
    scheme club centre day group gym church library advocate befriender neighbour scales oxygen garden bath
    freezer microwave cooker blender kettle car taxi card travel scooter lift ramp laptop tablet internet wifi tv radio hobby skill skills job pension savings tenancy landlord housing association lunch warden meals wheels service nurse carers cleaner gardener dog cat choir classes college course volunteer volunteering faith mosque temple befriending helpline peer`,
  family: `daughter son wife husband sister brother niece nephew grandson granddaughter neighbour neighbours friend friends cousin mum dad partner
    church visits visit stays stay over shops shopping drives drive cooks brings helps help collects calls pops bins garden meals
    aunt uncle gran nan grandad stepdad stepmum inlaws lad lads girl girls lives next door nearby keeps eye looks brings takes fetches fetching cleans washing laundry sits rings phones calls sundays saturdays weekends holiday lift lifts cooking dinner tea school run money lends minds babysits`,
  'follow-up': `sent emailed texted posted referred referral letter gp leaflet leaflets card link pack kit naloxone pins needles condoms bloods
    swabs test tests pep hiv vaccine supplied given gave helpline times group number advisor shown copied line note`,
  question: `wondered wonder asked ask unsure sure stuck puzzled how whether should what why dilemma question help thinking end ending stop keep going
    know speak boy girl family mother silence
    asked asks wants wanted wondering thoughts opinion opinions ideas views stuck torn dilemma case puzzle puzzling right wrong okay ever too when who carry work through feels feeling lost unclear clear silence rebooks cancels cancelling missing late`,
  agreed: `agreed agree group thought felt suggested idea advice view came round should try more sessions letter name wait steer consensus decided
    us we everyone most`,
  'review-date': `review reviewed again look looked march april may june july august september october november december january february easter christmas
    summer autumn spring winter end month months weeks due plan through gone together date`,
  consent: `consent consented permission agreed agrees agree happy fine okay ok sharing share shared talk talking speak speaking verbally verbal written signed form asked told knows aware know declined refused objection objects capacity interests parental guardian attorney lpa without overridden duty public nod yes information details contact`,
  corrections: `right wrong quite actually not accurate inaccurate spot correct corrected correction change changed reworded word words said says put differently missed out add added true untrue fair except apart only otherwise recognise recognised summary letter wrote written different meant mistaken misunderstood`,
  'read-from-choice': `choice letter summary notes note read reading reread written wrote recorded account clinician colleague told tells says said gathered understood picked known knew background beforehand before opened began started checked aloud back referral report february march april may june`,
  ratings: `rated rates rate score scored scores scale ten out number numbers points up down from was now today gives gave puts put placed last time before baseline goal goals one two three four five six seven eight nine sdq rcads gbo ors phq gad stuck moved`,
  receiving: `coordinator keyworker lead taking takes over accepted accept allocated caseload team service cmht adult community new named nurse worker gp surgery ward consultant doctor from receiving handed passed care responsibility meets met`,
  'transfer-plan': `discharge transfer move moves moving home date day handover joint visit overlap transport ambulance taxi keys then until week weeks step steps after before friday monday leaves leaving goes going settles settled trial weekend leave overnight arranged booked`,
  'care-package': `carers carer calls visits package twice daily four times day mornings evenings double handed hours week support worker reablement agency personal assistant respite day centre restart restarts reinstated start meals lunch tea bed washing dressing`,
  equipment: `frame rollator wheelchair hoist commode bed mattress cushion rails rail ramp raiser stool perching board grab key safe pendant alarm stairlift delivered fitted ordered loan loaned supplied installed arrives collected slings sling splint boots oxygen nebuliser pump monitor adaptations`,
  medication: `tablets medication medicines dose doses mg mcg ml daily twice morning night prescribed prescription prescribes stopped started increased reduced weaned continue continues depot insulin inhaler patches antibiotics steroids painkillers melatonin sertraline fluoxetine blister dosette chemist pharmacy supply weeks days side effects refill repeat changed unchanged`,
  'follow-up-appointments': `appointment clinic review outpatients seen see visit visiting gp nurse consultant dietitian physio bloods scan week weeks monday tuesday wednesday thursday friday january february march april may june july august september october november december at am pm first booked letter`,
  answered: `asked asks question questions answered answer explained clarified understood repeated read back nothing else anything clear happy confirmed checked`,
};

/** Each word once; none for a field that is of no kind. */
export function vocabularyOf(kind: Kind | null): ReadonlySet<string> {
  return new Set((vocabulary[kind?.id ?? ''] ?? '').split(/\s+/).filter(Boolean));
}
