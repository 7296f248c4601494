/** Handovers by situation, background, assessment and recommendation. */
import type { Kind } from './kind.ts';

export const situation: Kind = {
  id: 'situation',
  headings: ['situation'],
  says: {
    5: [],
    4: [
      'we|i was|were|am|are|been *? called|asked|bleeped|contacted|alerted *? by|to|because|as|from',
      '^ so? this|its|heres is? @name|@who *?',
      'this is @name|@who *? on|from|at|calling|ringing',
      'gentleman|lady|man|woman|chap|girl|boy of|in|aged @n|bed|bay|room',
      'has|have dropped|risen|spiked|gone|become|been|fallen|collapsed|brought *? back|to|up|down|by|short|over',
      'ringing|calling|phoning|writing|handing|handover *? about|on|over|re|for|with|regarding',
      'found|been|was|is *? sick|vomiting|floor|unresponsive|drowsy|confused|bleeding|agitated',
      'ive|weve|i|we have? got @name|him|her|a|an',

      'has|hasnt|had had? no|nothing|passed|eaten|drunk|slept|been',
      'room|bed|bay|flat|cubicle|chair @n *? *? has|is|hasnt|keeps|cannot|isnt|wont|looks',

      'rang|called|phoned|telephoned at? *? to say|report|tell',
      '^ called|rang|phoned|bleeped|telephoned|ringing because|about|as|for|to|re|with',
      'letting you|us know',
      'pulled *? out|off',
      'telephoned|rang|called this|today|in|us *? in|distress|saying|because',
      'become|gone|became|turned|went|gets mute|silent|grey|pale|floppy|quiet|cold|clammy|blue|stiff|limp',
      'collapse|collapsed|arrest|fall|rosc|seizure|fit *?',
      'shaking|vomiting|bleeding|wheezing|choking|screaming|shouting and|since|at|from',
      'found on|at|in|by|wandering|lying|face|collapsed',

      'reason|purpose for|of this|the|my handover|call',
      'i|am|im calling|ringing|handing *? because|about|over|to|regarding',
      '^ ringing|calling|handing|phoning about|because|re|over|to',
      'presented|presenting|presents *? with|tonight|today|this',
      'gone|went|going|come|off off|of|downhill|blue|unresponsive|@his *? legs|feet|food',
      'has|have|s|is|was|hes|shes *? become|deteriorated|fallen|vomited|collapsed|fell|refusing|refused|breathless|confused|unwell|found|muddled|drowsy|agitated|tremulous|*? since|tonight|today|this|at|from|with|now',
      'vomited|fell|collapsed|deteriorated|refused|choked|seized|fitted|bleeding|desaturated|spiked|found *?',
      'settled|sleeping|awake|unsettled til|till|until|since|overnight|all|most',
      'bit|very|more|really|quite confused|muddled|chesty|drowsy|breathless|unwell|unsettled|agitated|poorly|off|short|tearful',
      'new for him|her|them',
      'complaining|complained|c/o of|*',
    ],
    3: [
      'wont stop|settle|wake|eat|drink|come|go',

      'no urine|bowels|pulse|response|output|pain *?',
      'since|from midnight|teatime|tea|dinner|noon|handover|about|around|@n',

      'wont|refusing|refuses|refused to? *? eat|drink|come|take|get|wake|settle|let',
      'being|been sick',
      'in distress|tears|pain|agony',

      'since last|@day|lunch|this|the|@n|yesterday|morning|breakfast',
      'tonight|today|overnight',
      'this morning|afternoon|evening',
      'came|comes back',
    ],
    2: ['now', 'sudden*', 'since', 'just', 'currently'],
  },
  labels: [
    'who|what and|& why|what *?',
    'now|today|happening|situation|problem *?',
    'whats|what happening|going|up|is *?',
    'why * calling|ringing|call *?',
  ],
  names:
    'happening|happened|situation|problem|today|tonight|calling|ringing|up|now|presenting|issue|incident|since|current|reason|event|emergency',
};

export const background: Kind = {
  id: 'background',
  headings: ['background'],
  says: {
    5: [],
    4: [
      'admissions|admission under|to|in|for|last',
      'known|past|previous history *?',
      'hes|shes|aged|is @n *? on|with|and|who|has',
      'on blood thinners|pressure',
      'on *? thinners|oxygen|dialysis|chemo|antibiotics|steroids|warfarin|methadone',
      'on @his|our|the radar|books|caseload',
      'since @his|the|her parents|mum|dad|stroke|fall|operation|admission|diagnosis',
      'had|has counselling|therapy|treatment|surgery|a|an|operation|uti|infection *? in|last|ago|term|at',
      'had *? before',
      'dry|clean|sober|stable|abstinent|well for? @n weeks|months|years|days',

      'history|hx|pmh of|is|was|includes',
      'known|lives|lived|living to|with|alone|by|liver|@condition|in|on|*',
      'came|admitted|transferred|brought in|with|on|for|from|following *? with|@day|last|the|@n|a|for|after',
      'admitted|admission on|with|for|following|after|@n|last|in|since',
      'had a|an|his|her|two|three|@n|previous *? operation|hysterectomy|stroke|fall|falls|hip|surgery|mi|admission|admissions|section|@n|ago|days|weeks|last|months|years',
      '@period|while|long ago|standing',
      'has|is|have|had|hes|shes|s *? @condition|diabetic',
      '@condition',
      'diagnos*',
      'been with|under|on|known|here|in|a *? team|service|us|for|years|two|patient|resident|*',
      'for|over|about *? @n years|months',
      'started|commenced|came|weaned|switched|been|put on|off *? in|by|last|@month|@n|*',
      'stable|well|discharged for|since|until|in|last',
    ],
    3: [
      'takes|taking|prescribed|on *? tablets|medication|warfarin|insulin|depot|clozapine|lithium|@med|@dose',
      'last month|year',
      'previous*|past',
      'usually|normally',
    ],
    2: ['years', 'recent', 'originally', 'had'],
  },
  labels: ['background|history|hx|story|context|pmh|before *?', 'what * before|know *?', 'the? story so far'],
  names: 'background|bg|history|hx|pmh|before|story|context|known|previously|admitted|past|prior|admission|diagnosis',
};

export const assessment: Kind = {
  id: 'assessment',
  headings: ['assessment'],
  says: {
    5: ['to|for me|us|my *? @he|it|this|@name|thing *? looks|seems|sounds|appears|looked|feels *?'],
    4: [
      'chest|abdomen|tummy|belly|lungs|wound|leg|pupils|breathing|calf|cough *? sounds|feels|looks|is|are|clear|soft|wet|tender|crackly|quiet|wheezy|equal|swollen|hot',
      '@he|@who|@name looks|seems|appears|looked *',
      'my|our main? worry|concern|fear|feeling|sense|hunch|view is|was|would *? this|that|it|he|she',
      'of the view|opinion|mind that',
      'we|i have|need to treat|regard|assume|think',
      'as|like a? *? until proven|we|shown',
      'gut says|feeling|instinct|is',
      'to my|our mind|minds|eye|eyes|thinking',

      'it is|s my|our view|impression|opinion|feeling|belief|sense',
      'cannot|cant|couldnt exclude|rule',

      'to me|us it looks|seems|sounds|feels|like',
      'i|we|id|ive think|feel|reckon|suspect|believe|consider|thought|felt|judge|wonder|say|would',
      'my|our|clinical impression|feeling|view|assessment|sense|hunch|guess|opinion|worry|concern',
      'on examination|assessment|review',
      '@his? news|news2|obs|bp|hr|sats|gcs|temp|pulse|temperature|heart|saturations|pain|ecg is|are|was|were|at|@n|rate|three|stable|fine|ok|all',
      'im|am|were|we worried|concerned|suspicious|wondering that|about|he|she|they|*',
      'looks|seems|appears|sounds|looked|seemed|appeared like|as|grey|unwell|better|well|worse|more|to|pale|settled|calm|ok|low|flat',
      'most|more|very|likely|probably|possible|possibly|query likely|a|an|pulmonary|sepsis|due|infection|early|*',
      'picture|presentation|consistent of|with|is',
    ],
    3: ['rather than a|an|new|the', 'news|obs|sats|gcs', 'i think', 'brewing|sliding|deteriorating|worsening|improving', 'impression'],
    2: ['likely|probably', 'looks|seems'],
  },
  labels: ['what i|we think|reckon|found|make *?', 'impression|assessment|findings|obs|think|opinion *?'],
  names:
    'assessment|think|take|impression|findings|obs|examination|opinion|view|picture|conclusion|gut|exam|o/e|looks|clinical|thoughts|reckon|vitals|concern',
};

export const recommendation: Kind = {
  id: 'recommendation',
  headings: ['recommendation', 'recommend'],
  says: {
    5: [],
    4: [
      'please|pls|kindly @do|send|come|review|see|arrange|have|call|ring|get|bring|give|check|chase|do',
      'could|can|would|will you|someone|we|somebody|i *? *?',
      'have the|a|his|her level|bloods|ecg|scan|level *? done|repeated|taken',
      'grateful|obliged|appreciate|appreciated if|for',
      'would|id|i|we|wed ask|asking|like|request that|for|if|you|someone',

      'id|i|we|wed|what|would *? like|recommend|suggest|ask|advise|want|need|appreciate *? is|that|a|the|you|to|bloods|someone|him|her|them|*',
      'please|kindly|pls *?',
      'im|were|are|am after a|the|some|somebody|someone|an',
      'can|could|would someone|you|whoever|somebody|the|they|on|night|day|we|team *?',
      'recommend*|suggest|suggestion|request*',
      'needs|need|to|should be? seen|reviewed|review|reviewing|seeing|bloods|a|an|escalat*|transfer*|scan|admission|assessing',
      'repeat|hold|continue|stop|increase|chase|monitor|escalate|check *? the|level|dose|obs|tonight|if|bloods|and|until',
      'what i|id|we|needs|you *? like|need|want|to|happen *?',
      'if *? call|ring|escalate|bleep',
    ],
    3: ['review|reviewed by|before|tonight|tomorrow|within|now|today', 'would|could you', 'asap|urgently'],
    2: ['needs', 'tonight|tomorrow'],
  },
  labels: [
    'what id|i|we|wed *? like|want|need|ask *? *?',
    'what i|we|you|needs *? need|want|to|happen|do *?',
    'ask|asks|request|please|recs|todo|recommendation|recommend|response *?',
  ],
  names:
    'recommendation|recommendations|please|request|requests|recs|ask|asking|need|would|can|could|overnight|suggest|suggestions|todo|action|actions|plan|next|want',
};

export const keyInformation: Kind = {
  id: 'key-information',
  headings: ['key information'],
  says: {
    4: [
      'lipreads|lipread|deaf|blind|bsl|nonverbal|non-verbal *?',
      'muslim|sikh|hindu|jewish|catholic|buddhist|jehovahs|vegan|vegetarian|halal|kosher *?',
      'female|male nurse|doctor|carer|carers|staff|midwife',
      'hospital|health|communication|care passport',
      'answers|responds|likes|prefers to|being be? called|name|known',
      'glasses|dentures|hearing aid|aids|on|in|left|with',
      '@med|penicillin|latex|nut|food|drug allerg*',
      'needs|uses|speaks|requires|wants an|a|bsl|british? *? interpreter|hearing|sign',
      'documented|known|severe|previous|bad reaction|reactions|allergy|intolerance',
      'reacts|reacted|reaction badly? to',

      'allerg*',
      'nkda',
      'dnar|dnacpr|respect|tep form|in|is|on|no',
      'dnar|dnacpr',
      'must|need|important|remember|note|please to|know|that|never|not',
      'mustnt|cannot|cant|must|never not|have|be|take|eat|drink|lie *?',
      'not|dont|never tell|telling|disclose|ring|share *? @kin|anyone|anybody|family|address|where',
      'no|little|not|limited speak|understand|english|read english|write|spoken?',
      'preferred|chosen|known pronouns|name|as',
      'key safe|keysafe *?',
      'interpreter|deaf|blind|capacity|dols|lpa|section|infectious|mrsa|barrier *?',
    ],
    3: ['watch|beware that|of|for', 'speaks|prefers'],
    2: ['important', 'remember'],
  },
  labels: ['key|important|must|alerts|alert|allergies|allergy|note|nb|know *?', 'need to know', 'must know', 'remember *?'],
  names:
    'key|important|must|alerts|alert|allergies|allergy|remember|dnacpr|dnar|respect|watch|special|flags|forget|note|nb|aware|warning|know',
};

export const currentNeeds: Kind = {
  id: 'current-needs',
  headings: ['current need'],
  says: {
    4: [
      'will|ll|hell|shell want|need help|a|his|her|to|two',

      'could|would do with',
      'needs|need|wants|requires @his|her|the|turning|changing|drops|eye|feeding|washing|pad|two|o2|oxygen|access',

      'needs|need|requires|require|requiring|needing *? help|a|his|her|their|assistance|support|two|one|the|to|changing|feeding|*',
      'will|hell|shell|theyll need|require',
      'help|assistance|assist|support with|to|of',
      'soft|pureed|puree|thickened|fortified|modified|liquid diet|fluids|meals|drinks',
      'has|have|needs to be prompted|turned|fed|changed|encouraged|watched|supervised|reminded',
      'what @he|@name needs *? is',
    ],
    3: [
      'due|overdue at|for|his|her|in|now|tonight|again',
      'nbm|ngt|ng|catheter|oxygen|o2|fluids|pad|pressure care|due|change|changed|changing|in|running|via|bag|feed|tonight|overnight|emptied|needed|areas|checks|till|until',
      'on 15s|obs|@n',
      'turn|turns|turning',
    ],
    2: ['needs', 'due'],
  },
  labels: ['needs|need|wants *?', 'what * needs|need *?', 'right now', 'for now|tonight|today'],
  names: 'needs|need|requires|overnight|helping|help|support|nursing|care|required',
};

export const carePlan: Kind = {
  id: 'care-plan',
  headings: ['care plan'],
  says: {
    5: ['plan stays|unchanged|stands|holds *?'],
    4: [
      'physio|obs|dressing|dressings|weights|weight|fluids|neuro|visits *? daily|hourly|twice|weekly|alternate|bd|every',
      'plan *? as|still written|agreed|set|before|stands|it',
      'plan *? says|has|covers|sets|describes|gives|lists|asks|tells',
      'birth|crisis|contingency|escalation|behaviour|behavior|feeding|advance|discharge|recovery|moving|handling|seizure|positioning|epilepsy plan|plans',
      'care|wound|management|treatment|safety|support|nursing plan *?',
      '^ the|our? plan is|was|for|remains|to|continues',
      'plan is|was|remains|in',
    ],
    3: ['continue|continues|continuing with|on|current|the|as|his|her|to', 'pathway|regime|protocol'],
    2: ['plan'],
  },
  labels: ['plan|plans|pathway|regime *?', 'ongoing *?', 'the plan'],
  names: 'plan|plans|pathway',
};

export const answered: Kind = {
  id: 'answered',
  headings: ['questions answered', 'read back', 'any questions'],
  says: {
    4: [
      'asked|asks|asking if|whether|about|re|what|how|when|her|him|me|them|for|who *?',
      'no|had|further|any|nil no? further|more? questions|queries|question',
      'nothing|anything|everything to|else|more|further? to? add|ask|clear|raise',
      'nobody|noone|none had|raised anything|any|further|questions',
      'read|reads|repeated|confirmed back|understood|it|understanding',
      'happy|clear|all with|on|understood|clear *?',
    ],
    3: ['questions|queries', 'clarif*', 'understood'],
    2: ['asked'],
  },
  labels: ['asked|questions|queries|q *?', 'any|anything questions|queries|else *?', 'read|readback back *?'],
  names: 'questions|queries|question|answered|asked|clarified|q&a|asks|confirmed|understood|back',
};
