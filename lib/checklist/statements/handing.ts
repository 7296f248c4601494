/** Transitions: who takes over, when and how, and what goes with the person. */
import type { Kind } from './kind.ts';

export const receiving: Kind = {
  id: 'receiving',
  headings: ['receiving service and named coordinator', 'receiving service', 'named coordinator'],
  says: {
    4: [
      '@agency|nurses|nursing|community|district|team|hospice *? have|has|take|takes|took|hold|holds|with @him|now|over|from|on|it|call',
      '@name *? took|taken|takes the? call|handover|referral|@him',
      'team|service|worker|unit|clinic|nurses|they have|has|had @him|@name|her|them? from|since|on|now',
      '@his named person|worker|nurse|coordinator|contact|lead',
      'receiving gp|team|service|worker|doctor|surgery|practice|school|ward|nurse|consultant|home',
      'has|have|will|to take|taken|taking|takes|accept|accepted the|his|her|this|on|over case|referral|caseload|care|on|over|him|her',
      'will|is|are|to be? @his *? *? coordinator|keyworker|worker|cpn|lead|nurse|consultant|contact',
      'team|service|nurses|unit|clinic|worker|nurse pick|picks|take|takes|taking him|her|them|@name|up|over|on *?',
      '@name is|will|as be? @his named|new|person|worker|nurse|coordinator|lead',
      'new pa|worker|nurse|coordinator|team|gp|keyworker|consultant|social *?',

      'transferring|handing|passing|moving|transfer the|his|her? *? *? *? to',
      'agreed|agreeing to be|become|act|take',

      'has|have|takes|take @him from|then|over|on',
      'named nurse|worker|carer|person|lead *?',

      'taken on|over by|from',
      'take|takes|taking over|on *? from|on|his|her|their|the|when|$',
      'responsibility|care|case for|of *? *? passes|passed|moves|moved|goes|transfers|transferred|sits',
      'passes|passed|handed|transferred|moves|moving|moved|transfers|transferring|referred|allocated *? *? to *? *? team|service|ward|clinic|camhs|cmht|unit|surgery|hospice|hostel|college',
      'coordinator|keyworker|worker|adviser|advisor|lead|consultant|cpn is|will|s|named|there',
      'will|is|to be @his? *? *? coordinator|keyworker|worker|adviser|advisor|cpn|contact|lead',
      'accepted|picked|open|opened by|up|to *? *? team|service|ward|cmht|camhs',
      'team|service|cmht|ward take|takes|taking|have|has|accepts|accepted|picks|pick *? *? over|on|up|him|her|them',
      'coordinating|coordinated|coordinator *?',
      'co ordinator|ordinating',
      'under|with the? *? community|crisis|adult|leaving|district|recovery|stroke|neuro|memory team|service|nurses',
    ],
    3: ['new|receiving|named|adult worker|team|service|coordinator|keyworker|services'],
    2: ['team|service'],
  },
  labels: ['going|moving|passing|over to *?', 'new|next|receiving team|service|worker|keyworker *?', 'who takes|has|holds|picks *? *?'],
  names:
    'receiving|taking|takes|new|coordinator|destination|accepting|accepted|going|handing|handover|over|next|to|service|team|keyworker|lead|taken',
};

export const transferPlan: Kind = {
  id: 'transfer-plan',
  headings: ['discharge or transfer plan', 'discharge plan', 'transfer plan'],
  says: {
    5: ['i|we stay|stop|remain|keep involved|on|alongside|with|for *? *? *? until|till|month|weeks|first|review|@n'],
    4: [
      'the? arrangement|arrangements|plan is|are|was|for *?',
      'agreed|planned|arranged? move|transfer|discharge is|by|on|to|home|with|will|at *?',
      'key|keys handed|given|hand|over|to *? neighbour|carer|manager|son|daughter|niece|nephew',
      'overlap|overlaps|overlapping|run|runs|hand|handing|close|closes|closing|step for|until|alongside|over|on|@him|back *? *? @n|@day|month|weeks|together',
      'then|after|afterwards *? @handover out|back|away|over|off|down|$',
      'see|meet|visit @him|them *? once|twice|together|jointly|both',
      'goes|going|moves|moving|comes|transfers|discharged|leaves|returns|travels *? home|to|on|tomorrow|@day|today|by|after',
      'driving|collecting|fetching|picking @him|up',
      'joint session|sessions|visit|visits|meeting',
      'joint|handover meeting|visit|session *?',

      'discharge|discharged|transfer|transferred|move|moving|moves from|to|home|on *?',
      'comes|goes|going|coming|came|returns|returning|went|back home|hm on|to|today|tomorrow|with|@day|from|by|@n|*',
      'intended|planned|agreed|hoped that *? *? remain|stay|move|go|return|live',
      'then|will|to|and move|moves to|into|on|out',
      'until|till the summer|end|move|placement|flat|tenancy|birthday|discharge|transfer',
      'transport booked|arranged|by|at|from|before',
      'by hospital? transport|ambulance|taxi',
      'joint|last|final|handover visit|session|meeting|appointment|with|on',
      'staying put',
      'step|stepping|stepped down|up',
    ],
    3: ['discharge|discharged|transfer|transferring', 'moves|moving|transition'],
    2: ['until', 'home'],
  },
  labels: [
    'how *? moves|moving|move|leaves|leaving *?',
    'getting|moving there|home|across|over',
    'what|how|who happens|happening|happen when|how|and|next *?',
    'moving on *?',
    'move|moving|transfer|discharge|transition *?',
    'when|how|what *? move|moves|moving|happens|transfer *?',
  ],
  names:
    'move|moving|transfer|discharge|transition|leaving|travel|transport|how|when|date|handover|plan|steps|timeline|timetable|arrangements|day',
};

export const carePackage: Kind = {
  id: 'care-package',
  headings: ['care package', 'package of care'],
  says: {
    4: [
      'visit|visits|call|calls|come|comes|attend *? every|each|daily|twice|@n|mornings|weekly|for|four',
      'carer|carers|care|assistant|helper|hca|support *? *? mornings|evenings|teatimes|daily|lunch|call|visit|@n|overnight|live',
      'carers|visits|calls|care @n|once|twice|three|four|daily|morning|a',
      'carers go|visit|come|call|attend|start|from|in|will',
      '@n visits|calls|hours a|per|each|daily|of',
      'package of|from|starts|restarts|in|reinstated|increased|agreed|is',
      'no|nil|without package|carers|care|formal',
      'support|care worker|workers|hours @n|a|will|from|twice|daily',
    ],
    3: ['carers', 'reablement|rehab', 'respite|daycare'],
  },
  labels: ['staff|support|care|carer|carers hours *?', 'carers|calls|visits|care|package|support *?'],
  names: 'care|support|package|carers|visits|poc|calls|home|help|helpers|daily|supporting|living|placement',
};

export const equipment: Kind = {
  id: 'equipment',
  headings: ['equipment', 'aids and adaptations'],
  says: {
    4: [
      '@aid is|are|was|isnt|arent not|no|still|being? needed|required|wanted|necessary|declined|removed|returned',
      'raised|high|adjustable|special|new|hospital|profiling toilet|chair|bed|seat|mattress|cushion *?',
      '@aid|and @aid *? *? went|came|goes|is|are|has|have|was|been|home|delivered|at|in|with|ordered|fitted|loaned',
      '@aid and|, @aid',
      'wheelchair|frame|hoist|bed|commode|ramp|rails|rail|sheets|mattress|cushion|stool|board|walker|stick|crutches|pendant|alarm|chair|splint *? *? loan|delivered|fitted|ordered|coming|arriving|follow|supplied|installed|lent|loaned|in|is|are|been|has|was',
      'on loan',
      'delivered|fitted|ordered|installed|supplied|loaned',
      'no|nil|any equipment|aids',
    ],
    3: ['wheelchair|hoist|commode|slide|frame|pendant|rails|mattress'],
  },
  labels: ['bits and pieces|bobs', 'kit|aids|equipment|gear|loans *?'],
  names: 'equipment|kit|aids|adaptations|loan|ordered|delivered|fitted|adaptation|gear|needs|things',
};

export const medication: Kind = {
  id: 'medication',
  headings: ['medication', 'medicines', 'meds'],
  says: {
    4: [
      'on|takes|taking|prescribed|started|given|stopped|continues|has|with @med',
      '@med and|&|plus|twice|daily|nocte|bd|od|mane|@n|@dose',
      'worth|supply|days|week|weeks of|in|with tablets|meds|medication|bag|them|@med',
      'week|weeks|days|fortnight of antibiotics|tablets|medication|meds|steroids|supply',

      '@dose',
      '@n mg|mcg|micrograms|milligrams|ml|units',
      'bd|od|tds|qds|prn|nocte|mane',
      'takes|taking|on *? *? milligrams|mg|tablets|twice|daily|a|bd|od',
      'no|nil|not|any *? medication|meds|medicines|tablets',
      'medication|meds|medicines|tablets *?',
      'blister|dosette packed|pack|packs|box',
      'prescribed|prescribing|prescription|prescribes|prescribe',
    ],
    3: [
      '@med',
      'antibiotics|steroids|diuretics|painkillers|antidepressant|antipsychotic|statin|apixaban|furosemide',

      'depot|insulin|warfarin|clozapine|sertraline|fluoxetine|methylphenidate|paracetamol|inhalers|tablets|methadone|buprenorphine|melatonin',
    ],
  },
  labels: ['meds|med|medication|tablets|drugs|tto|ttos *?'],
  names: 'meds|medication|medicines|tto|ttos|tablets|on|prescriptions|prescription|prescribed|drugs|drug|pills|takes|dose',
};

export const followUpAppointments: Kind = {
  id: 'follow-up-appointments',
  headings: ['follow up appointments', 'follow up appointment', 'first appointment'],
  says: {
    4: [
      'clinic|nurse|gp|team|consultant|dietitian|physio|appointment|outpatients|outpatient is|are|on|at|will|sees|reviews *? @day|the|@n|in|on',
      'is|are|s calling|visiting|coming|seeing|reviewing|ringing *? *? @day|on|within|tomorrow',

      'seen|see|review|reviewed|appointment|appt|clinic|outpatients|outpatient|booked *? *? on|at|for|with|in|by the|@n|@day|@month|dr|@name',
      'will|to visit|ring|call|review|meet *? on|@day|within|next|in',
      'outpatients|clinic|opa|opd *?',
      'has|have him|her|them down for|on',
      'offered|booked|given|made an|a|for *? appointment|appt|slot',
      'next|first appointment|appt|visit|contact|review',
      'no|nil follow|followup|further',
    ],
    3: ['on the @n', 'in clinic', 'within @n'],
    2: ['@day', '@month'],
  },
  labels: ['follow|fu|f/u|next|first up? appointment|appt|appointments|appts|visit *?', 'appts|appointments|opa|clinic *?'],
  names: 'appointments|appts|appointment|appt|follow|clinic|clinics|opa|outpatients|seen|booked|next|reviews|review|date|dates|first',
};

export const toldAndAgreed: Kind = {
  id: 'told-and-agreed',
  headings: ['what the client and family were told and agreed', 'told and agreed', 'what the client was told'],
  says: {
    4: [
      'sent|gave|given|handed|left|posted|showed @his? *? @kin|him|them|her *? *? leaflet|letter|copy|booklet|sheet|information|summary|plan',
      '@who|@he|both|all shook|shake|shaken hands? on it|that|this',
      'knows|know|understand|understands what|who|when|how *? *? can|will|might|happens|to',
      'i|we|ive|weve|@name @rang|spoke|told|saw|showed *? @kin|him|her|them|both *? *? explained|told|said|agreed|happy',
      'explained *? *? about|that|why|how|what',
      '@who|@he|both|family|they|@name has|have? @read the|it|this|his|her|their|every|all',
      '@kin|@who|@he *? was|is|were|are happy|content|fine|satisfied|relieved|pleased|comfortable *?',
      'said|says *? @he|it was|is|were|are? happy|fine|ok|okay|content',
      'talked|went|gone|been|talking|going|sat through|over|it|with what|all|everything|this|the|me|us|@him *?',
      '@who|@kin|both|all|they said|say|says *? fine|ok|okay|happy|yes|good|agreed',
      'in writing',
      'have|has|had|given @him|it|copy|copies|a|the *? in|of|plan',
      '@he|@who|family knows|know all|about|this|what|it|everything',

      'know|knows|aware what to? expect|happens|will',
      'family|@kin have|has chosen|seen|visited|met|agreed|picked',

      'went|gone|been|talked|going through *? *? with|all|this|everything|it|the',
      '@kin|@who|both|all|they|parents *? has|have|was|were|is|are told|aware|informed|shown|content|happy|agreeable|clear|agreed|involved',
      'explained|discussed|shared|agreed *? to|with @him|@who|the|both|his|her',
      'what they|he|she|we had? hoped|wanted|asked|expected',
      'happy|content|agrees|agreed|in|comfortable with|agreement|to',
      'not|isnt|doesnt|didnt happy|agree|want|told|wish',
      'copy|copies of|given|left|sent',
    ],
    3: ['hasnt|havent|not|doesnt|didnt agreed|agree|want|happy', 'told|informed|aware', 'agreed|agrees|agreement', 'said yes|fine|that'],
  },
  labels: [
    '*? *? say',
    'what *? *? *? been? told|agreed|know|knows *? *?',
    'gone|went through with *?',
    'told|said|agreed|explained|family|discussed *?',
    'what *? know|knows|told|agreed|think|thinks|said *?',
  ],
  names:
    'informed|told|agreed|aware|discussed|view|views|explained|wishes|family|knows|understanding|patient|client|happy|agreement|consent|opinion|feels|think|thinks',
};

export const receipt: Kind = {
  id: 'receipt',
  headings: ['receipt confirmed', 'receipt', 'confirmation of receipt'],
  says: {
    4: [
      'confirmed|acknowledged *? *? receipt|received|receiving|got|arrived|by|reading',
      'receipt|received *? confirmed|acknowledged|by|and|safely',
      'rang|phoned|emailed|replied back? to say|confirm|acknowledge',
      'no|not|hasnt|havent|awaiting|waiting *? receipt|reply|replied|confirmed|acknowledged|confirmation',
    ],
    3: ['receipt', 'acknowledge*'],
  },
  labels: ['received|receipt|got|confirmed *?'],
  names: 'receipt|received|acknowledged|confirmed|read|receiving|confirmation|confirm|handover',
};
