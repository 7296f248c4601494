/** What somebody will do about it. */
import type { Kind } from './kind.ts';

const willDo = [
  '@he|both|@kin will|plans|intends|agreed|promised|hopes *? @do',
  '@who will|plans|intends|agreed|offered *? @do',
  '@ll *? @do',
  'going|agreed|planning|plans|intends|promised|decided|means to *? @do',
];

export const plan: Kind = {
  id: 'plan',
  headings: ['plan for coming week', 'plan for the coming week'],
  says: {
    5: ['this|the next|coming week|fortnight|month *? *? @do|chooses|stands|stays|leaves|tries|keeps|goes', 'for next time|session'],
    4: [
      'agreed|said|promised|arranged|settled *? *? text|ring|call|message|speak|meet|come|email *? *? @day|on|before|next|tomorrow',
      'we|i speak|meet|talk again *?',
      'no|nil return|returns|appointment|further booked|planned|needed|arranged|offered|wanted',
      'we|i|weve|both said|agreed|settled|reckoned|decided|planned|left *? hed|shed|theyd|hell|shell|theyll *?',
      'we|i|weve|both said|agreed|settled|reckoned|decided|planned|left *? @he will|would|is|to *?',
      'slot|appointment|time|session|place with|each|every|on|at me|us|week|@day|@n',
      '@n|@day|week|weekly until|till @month|then|the',
      'meet|meets|meeting|see|sees me|us|him|her|@name @day|at|on|by|next|outside',
      'carry|carries|carrying on with|twice|as',
      'add|adding|repeat|repeating|extend|extending|build|move|increase the|a|to|up|by',
      'well|ill|we|i have|see|meet|speak|talk|catch|do *? *? @day|by',
      '@his|the task|homework|job|mission is|was|for',
      'intends|intend to *?',

      'pencilled|booked|put|slotted|squeezed|fitted @him? in|down',
      'down|lined to|for|up *? @day|@do|do|try',
      'this|next week its|is|hes|shes *?',
      'from @day @he|@who *?',

      'what *? propose|proposes|plan|plans|proposed to do',
      'due|back in|back with|on|at|to *? @day|the|@n',
      'gonna|going to meet|see|come|ring|try|have|use|keep|go|start|stop',
      'has|have|s agreed|promised to @do',

      'the|our|his|her|their|so|^ plan|plans|idea agreed? is|was|are|were|for|to|that|now|from|will|stays|remains|*',
      '^ plan',
      'for|over|in|during the|this|next coming|next week|weeks|fortnight|days|weekend|few|couple',
      'in|for|over the|this week|weeks|fortnight|month|days ahead|to|coming',
      'week|weeks|fortnight ahead',
      'over the next|coming',
      'coming|comes|returning|returns|return|be|booked back|here|in|to *? @day|for|on|tomorrow|at|next|if|in|review|when|again|us|the|whatever|@n',
      'next weeks task|experiment|step|job|challenge|homework|plan|mission',
      'see|seeing|meet|meeting me|us|him|her|them|again *? @day|on|at|next|in|for|tomorrow',
      'carry|carrying|keep|continue|stick on|going|up|with *? with|to|@his|the|attending|coming',
      'until then',
      'between now and',
      'settled|agreed on @him',
    ],
    3: [
      'next week|fortnight|time @he|@name|mum|dad|they *?',
      'homework|practice is|to|for|each',
      'hell|shell|theyll *',

      'gonna',
      '@who|shes|hes going to *?',
      'due in|back',

      ...willDo,
      'this|next week|weekend|month',
      'back here|next|on|in|tomorrow|if|for|at|@day',
      'rtc|tca|tci|rv|fu|r/v *? @n|in|weekly',
      'might|may|will|ring pop|come|drop|call|ring *? back|in|by|if|on',
      'will ring|come|see|return|be|attend|go|keep|meet|stay|text|try|tell|do',
      'booked|rebooked|agreed for|to|in|we',
      'until|by|before @day',
      'continue|continues|continuing|carry',
      'weve said|agreed|booked',
    ],
    2: ['going to', 'will', 'on|from @day', 'next @day|time', 'return*', 'see|seeing me|us|him|her'],
  },
  labels: [
    'nxt|next wk|wks',
    'nxt|next',
    'going|moving forward',
    'from here *?',
    'arrangements|arrangement *?',
    '* for coming? week|weeks|fortnight|days',

    'next *? weeks|week|time|days|month|fortnight|steps|step',
    'between now and then|next *?',
    'from|between here|now *?',
    'the|this|next|coming? week|wk|weeks|weekend|days ahead|coming?',
    'whats|what next|now',
    'mission|homework|task|tasks|experiment|challenge|jobs|todo *?',
    'plan|plans|planning|planned *?',
    'what @he|ill|im|well|* will|going|do|does *? do|try|next *?',
    'coming|returning back|again|when *?',
    '* for the week',
  ],
  names:
    'plan|plans|next|week|weeks|fortnight|returning|return|back|coming|arrangements|until|forward|steps|till|before|happens|booked|going|then',
};

export const tasks: Kind = {
  id: 'tasks',
  headings: ['tasks between appointments', 'tasks between'],
  says: {
    5: ['while @he|@who|we|you|mum wait|waits|waiting'],
    4: [
      '@kin|@name|@he|i|we is|are|am|s to? phone|ring|call|try|keep|write|email|speak|ask|look|start|stop|talk|check|make|find|bring|buy|book',
      '@who|@kin|@he will|to|is|are|has|have agreed? to? *? try|keep|ask|stop|read|notice|count|write|practise|ring|bring|make|do|use|draw|collect|look|let|leave|put|email|list|chase',
      'i|we|ive|weve have? asked|invited|encouraged|challenged @him|@who to *?',
      'for|over|at|by the? weekend|half|holidays',

      'in|for the meantime|interim|meanwhile',
      'meanwhile|meantime',
      'between now and|appointments|sessions|then',
      'before|until|till then|next|the|partnership|we|she|he|they|* first|next|starts|start|meet|rings|back|again|appointment|come|comes',
      'before|until|till then|partnership|next',
      'homework|tasks',
      'over|for|during the next|coming @n? *? weeks|days|fortnight|month|week',
    ],
    3: [
      'gonna',
      '@who is|s going to *?',

      ...willDo,
      '@who to try|practise|keep|read|email|fill|write|bring|ring|draw|use|put|leave',
      'agreed *? to try|keep|ring|write|read',
    ],
    2: ['will *? @do', 'until', 'to try|practise'],
  },
  labels: [
    'hw',
    '*? *? before|until|till|between next|then|we|partnership|now|appointments|sessions|meeting|the *? *?',
    'have a? go *?',
    'until|till|before then|next|we|partnership|the *?',
    'between now and? then|next|*',
    'between now|appointments|sessions|us *?',
    'meantime|meanwhile',
    'in the meantime',
    'what * will|try|do|going *? try|do|*',
    'to try|do *?',
    'homework|tasks|task|jobs|experiments|trying *?',
    'home|things|pre tasks|task|try|to|partnership *?',
  ],
  names:
    'homework|tasks|task|between|before|meantime|until|till|try|trying|experiment|practice|jobs|now|experiments|waiting|home|weekend|goes',
};

export const selfManagement: Kind = {
  id: 'self-management',
  headings: ['self management', 'how the client will manage themselves', 'how the client will manage'],
  says: {
    4: [
      'on *? bad|hard|low|difficult days|mornings|nights|evenings *?',
      'knows when|who|how|what to ring|call|stop|rest|ask|do|say|take',
      'what @he|@who *? *? able|willing|going|prepared|can|will|ready to? *? take|do|manage|try',
      'take|takes|taking on @self',
      'set|use|ring|do|make|keep @his own',
      'will|going|plans to? ring|call|phone|text|tell us|me|@his|@kin|@name|the|someone|if|when',
      'put|puts|putting @his feet|phone|alarm',
      'every|each morning|evening|night|day|lunchtime|afternoon @he|@name|hes|shes *?',
      '@he|@name does|rests|writes|keeps|takes|uses|practises|stretches|rings|sets|checks|limits|avoids @his|the|after|before|every|each|a',

      'feeling|urge|urges|craving|cravings|panic|wave|anger|voices|worry passes|goes|comes|fades|settles|hits|starts|come|pass|builds',

      'if it|things becomes|became|gets|got|get *?',
      'continues|continuing to *? @do',
      '@who|@he thought|thinks|said|feels *? if',

      'when|if|should|whenever|once *? *? hits|comes|starts|strikes|creeps|kicks|feel|feels|get|gets|build|builds|are|is|start|goes *? @ll|@he|will',
      '@he|@who|is|hes|shes prepared|willing|ready|determined|undertakes|undertaken|proposes|resolved to *? @do',
      '@he|@who has|have|s agreed|promised|undertaken|offered|decided to *? @do',

      'to|will|can|how manage|cope|coping|managing *? by|it|@his|this|@self|with|him|them',
      'manage|managing|manages|cope|copes by|@self|with',
      'own strategies|ways|plan|coping|skills|tools',
      '@who|@self|he|she thinks|reckons|feels|believes|says|knows *? can|could|able|will *? by|if|stay|manage|use|do',
    ],
    3: [
      'hed|shed|theyd *? @do|step|count|ring',
      '@he would|could *? @do|step|count|ring',
      'is|hes|shes going|gonna to *?',
      'hell|shell|theyll *',

      'hes|shes|theyre|@name setting|doing|using|keeping|practising|taking|walking|writing|limiting|cutting|trying|going',

      '@he|@name is|s? going|gonna to? *?',

      ...willDo,
      'will|going|agreed|plans|to|shell|hell|theyll|youll *? use|practise|sit|breathe|listen|walk|check|stop|weigh|rest|ring|shop|remind|pace|write',
      'if @who *? feel|feels|gets|starts|wobbles|*',
      'knock *? on the head',
      'uses|using|practises|practising|does|keeps *? breathing|grounding|diary|app|worry|music|headphones|walks|list|reminders|alarm',
    ],
    2: ['will', 'going to', '@he will', '@ll'],
  },
  labels: [
    'how *? *? will|going *? keep|cope|manage *? *? *?',
    '* help|helps|helping @self *?',
    'what ill|id|i *? *? *? *? *?',
    'doing|does|do|manages|managing for? @self|myself|themselves',

    'my|@his bit|part|job',
    'self *?',
    'what *? will? do @self|yourself|myself',
    'what ill|hell|shell|theyll do|try *?',
    'what i|she|he|they|pt|patient|client will|can|do *? do|manage|myself|try',
    'pt|patient|client|yp|own to|actions|bit|role|will|tasks|care|jobs *?',
    'how * manage|cope|will|keep|stay|look *?',
    'managing|coping|helping|looking *?',
    'ill|i will|do *?',
    'staying|keeping well|steady|calm *?',
    'own|coping|self strategies|skills|tools|ways *?',
  ],
  names:
    'self|myself|himself|herself|themselves|yourself|cope|coping|manage|managing|own|strategies|ill|can|part|home|sessions|practice|practise|steps|doing|try|me|does|do|day|hard',
};
