/** Who does what, and how to reach people. */
import type { Kind } from './kind.ts';

export const roles: Kind = {
  id: 'roles',
  headings: ['roles', 'roles and responsibilities'],
  says: {
    4: [
      'be|being the one|person|contact|worker|point *? that|who|to|for',
      '@who|@agency|@name|we|i will|to? owns|keeps|keep|covers|cover|handles|handle|leads|lead the|on|all|pain|prescribing|attendance|health|housing|money',
      'coordinates|coordinating|leads|chairs *?',
      'is|are the one|person|ones|contact|worker to|for|who',
      'take|takes|taking the? lead',

      '@who|@name|s|@agency job|part|bit|role|task|responsibility is|are|was|to',
      'mines|ours|yours|hers the|to',
      'rests|lies|sits|stays with',
      'keep|keeps|keeping an eye',
      'lead|leads|leading on|the|with|for',

      'lead|leads|leading worker|professional|agency|practitioner|for|on|role|coordinator',
      'keep|keeps|retain|retains|hold|holds|have|has|take|takes|taking|remain|remains|stay|stays *? lead|responsibility|overall|case|order|role|charge|worker|over',
      'responsib*',
      'will|to|continues|continue lead|coordinate|coordinating|hold|oversee|remain',
      'key|named|allocated|point worker|person|of|nurse|coordinator',
      'remain|remains|am|is|stays the|as *? lead|coordinator|keyworker|worker',
    ],
    3: [
      '@agency does|do|holds|covers the|@his|all|health|housing|attendance|money',
      'lead|leads',
      'keyworker|coordinator',
      'role|roles',
      '@agency|i|ill do|does|handle|handles|hold|holds|keep|keeps',
    ],
    2: ['@agency do|does'],
  },
  labels: [
    'whos|who who|is|leads|lead|does *?',
    'our|the|whose|peoples|everyones? parts|part|bit|bits|jobs|job *?',
    'whos|who who|is|does|leads|holds|lead|in *?',
    'who holds|does|leads|is|owns *?',
    'lead|leads|roles|role|responsibilities|responsible|rolau *?',
    '* roles|responsibilities',
  ],
  names:
    'roles|role|lead|leads|leading|responsibilities|responsibility|responsible|holds|allocated|accountable|job|whose|coordinator|keyworker|owns',
};

/** Who will do what, staff included: actions of a meeting, of a team, of a plan. */
export const actions: Kind = {
  id: 'actions',
  headings: ['actions', 'who does what', 'action points'],
  says: {
    4: [
      'is|are|s|im|weve|am measuring|drafting|fitting|assessing|delivering|altering|changing|emailing|writing|visiting|checking|talking|putting|getting|bringing *?',
      'my|our|@name|@agency part|job|bit|task is|was to',
      '@name to @do|dig|print|scan|share|circulate|reread|present|report|feed|hold|draft',
      '@name @does it|them|this|that',
      'actions from|arising|today|now|following|are|to *?',
      '@name|@agency|midwife|we|i @does *? *? tonight|today|tomorrow|@day|by|the|a|gp|sw|@him|mum|dad|his|her|to|on|if',
      '@agency|midwife|@name|me|worker is|are? to @do|ring|check|book|chase|flag|draft|hold|pick|collect|refer|arrange|send|contact',
      'on the? end of',
      'ive|weve|i|we have|got|need to *?',
      'im|were|am|are to @do|ask|chase|ring|book|@send',

      'i|we|ive|@name said|promised|agreed|undertook|undertaken|offered id|to|wed|ill',
      'i|ive|we|weve have? undertaken|agreed|offered|promised to *?',
      '^ me|us|ot|kw|kworker|sw|hca|hv|staff|nurse|physio|worker|dn to *?',
      '@name agreed|offered|promised|undertook to',

      'i|we|me|im|am|were|both need|have|has|ought|agreed|offered|plan|going|due to @do|chase|apply|arrange|book|order|request|complete|refer|send|sort|speak|visit|organise|@send',
      'me|i|we to @do|chase|apply|arrange|book|order|request|complete|refer|send|sort|speak|visit|organise|@send',
      'ill|i|we|weve|im|were|me *? will|going|shall @do|chase|apply|arrange|book|order|request|complete|refer|send|apply|sort|speak|visit|organise|@send|@do',
      'ill|im|well going|sorting|doing|ringing|chasing|@do|chase|apply|arrange|book|order|request|complete|refer|send|sort|speak|visit|@send *?',
      'i|we will|shall',
      '@agency|staff|team|nurse|ot|gp|pharmacist|physio|@name to telephone|ring|review|visit|send|arrange|chase|book|order|refer|complete|check|call|monitor|update|bring|speak|tell|ask|put|find|host|write|draft|print|look|take|phone|share|contact|@do',
      '@agency|staff|team|nurse|ot|gp|pharmacist|physio|@name *? will *? telephone|ring|review|visit|send|arrange|chase|book|order|refer|complete|check|call|monitor|update|bring|speak|tell|ask|put|find|host|write|draft|print|look|take|phone|share|contact|@do',
      'agreed|decided that *? would|should|will|to',
      'would|could|can|please you|please *? send|let|ring|complete|book|forward',
      'actions|action point*|on|agreed|is|are',
      'by next|this|the? @day|end',
      'is|are|s|im|weve chasing|booking|applying|ringing|arranging|ordering|moving|taking|referring|finding|sorting|seeing|looking|sending|asking',
      '@name is|s going? to *? @do|move|tell|send',
    ],
    3: [
      'i|we fax|ring|call|email|send|book|chase|write|speak|visit *?',
      'its|is for|up to? @name to',
      '@name|@agency are|is going to *?',

      'will @do|telephone|chase|apply|arrange|book|order|request|complete|refer|send|speak|visit|review',
      'going to',
      'to @send|complete|book|arrange|chase',
      '@who will',
    ],
    2: ['will', 'by @day|@n', '@agency'],
  },
  labels: [
    'i|we will *?',
    'happening now',
    'going|moving forward',
    'im|were|i|we am|are? doing|arranging|sorting *?',
    'by whom|who *?',
    'kw|keyworker|staff|team|us|worker to? do',

    'jobs|job|todo|actions|action|tasks|to do|camau *?',
    'to do *?',
    'who when|does|will|is|by *?',
    'team|teams|staff|service|our bit|actions|jobs|will|part',
    'what you|we|staff|others|team|they *? lot? will|do|does *? do|*',
    'next steps|step',
  ],
  names:
    'actions|action|jobs|tasks|todo|do|us|team|staff|worker|steps|owner|owners|doing|whom|who|next|professionals|keyworker|nurses|services|follow|ours|our|we',
};

export const contacts: Kind = {
  id: 'contacts',
  headings: ['contacts', 'contact details'],
  says: {
    4: [
      'has|have|holds|got a|the|our|spare? keys|key|keysafe',
      '@kin|@name can|could|will be there|reached|round in|within|on|by|after|until',
      'shes|hes|theyre|is|are in|on|available|free|about at|until|till|from|all|between|after|before',
      'on|in the? team|contact|phone|front list|sheet|of|board|page',
      'get|reach|catch|find|ring me|us|@him on|at|via|till|until',
      'extension|ext|bleep|line|direct is|@n|@tel',

      'any|for problems|problem|queries|questions|anything *? ring|call|contact|phone|email|text|me|@tel',
      'best|easiest reached|contacted|rung|caught|got',
      'holds|has|with the? key',

      'contact|reach|reached|get|call|ring|phone|contacted|phoned|email @him|me|us|her|hold|i? *? on|at|via|through|by|of',
      'can|may|should|to|be reached|contacted|directed|phoned|rung|got',
      'ring|call|phone|try|contact|bleep|page duty|first|switchboard|ward|@kin|me|us|the|on|@name|before|direct|anytime',
      'ext|extension|bleep|switchboard|voicemail',
      'number|mobile|phone|telephone|tel is|are|on|in|for|below|off|only',
      'enquiries|queries to|should|regarding',
      'on|is|at|ring|call|number @tel',
      'next of kin',
      'nok',
      'duty|office|direct|helpline|out line|number|desk|of hours',
      'best|only|main|first number|contact|person|point',
      '@kin|wife|husband *? rung|informed|aware|called|updated|phoned|told|knows|coming',
      '@his|the|named|care? cpn|coordinator|keyworker is|can',
    ],
    3: [
      '@tel',
      's|is|are called|named|number|numbers',

      '@kin *? aware|informed',
      'on the board|board|front',
    ],
    2: ['contact', 'call|ring'],
  },
  labels: [
    'getting|get|getting hold of|in *? *?',
    'reaching|catching|finding us|me|people|*',
    'reach|reaching|ring|call|phone|contact|contacting|getting @him|us|me|hold|*',
    'numbers|contacts|contact|phones|phone|family|nok|kin|cyswllt *?',
    'how|who|where to reach|ring|call|contact|phone|get *?',
    'useful|key|phone|contact numbers|contacts|people|details',
    'family',
  ],
  names:
    'contact|contacts|numbers|number|phone|tel|reach|ring|nok|telephone|details|relatives|call|email|duty|kin|family|extension|reached|bleep',
};
