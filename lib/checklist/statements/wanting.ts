/** What somebody wants, how much, and what they will do about it. */
import type { Kind } from './kind.ts';

export const goal: Kind = {
  id: 'goal',
  headings: ['goal', 'goals'],
  says: {
    4: [
      'is|s|hes|shes|still *? set|bent|intent|keen on *?',

      'what the|this|our|his|her? @who|@he *? *? wants|hopes|like|love|likes is|was|to|for',
      'stated *? objective|goal|aim|wish|ambition|priority',
      'goal|goals|aim has|had been',
      'objective|objectives|priority is|was|to|for|remains',
      '@who|s|his|her big|main|biggest|one *? thing|aim|focus is|for',
      'top of|on @his|the list|priorities',
      'if things|it were|was|got better|different',
      'over the moon|chuffed to|if|with',
      'would|hed|shed|theyd take|accept getting|being|having|one|@n|a',

      'shes|hes|theyre after *',
      '@he is|was after *',
      'what matters|counts *? to|for @him|@who|most is',
      '@his|the|principal|main|biggest|one|only *? wish|hope|ambition|priority|dream|wishes is|was|to|for|that',
      'thing @he|@who would *? like|love',
      '^ same goal|goals',
      '@his goal|aim|hope in @his',
      'goals|goal is? still? the? same|unchanged|as',
      'remains|is|still|hes|shes|are|very keen|eager|determined to be|@do',
      '@who|@he *? looking|hoping|trying|aiming|set to be|@do|for|on',
      'family|parents|couple *? would|d like|love',
      'prefer to',
      'be chuffed|content|happy|pleased if|with|to',

      '@his|@who|s|the|main|our own? goal|goals|aim|hope|target|ambition|aspiration that|for|in|to? *? is|was|are|remains|confirmed|would|will|stays|set|by',
      'as @his goal|aim',
      'goal|aim that *? *? *? is|was',
      'goal|aim of|agreed|identified|set|named|chosen|confirmed|is|was|stays|remains|kept',
      'kept|keep|keeping|revisited|confirmed|changed|revised|reviewed the|@his goal|goals',
      'what @who|@he wants|wanted|hopes|hoped|wishes|really|most|is|was for|to|is|after|hoping|out|like|*',
      'what @who would like|love',
      'what hed|shed|theyd|youd like|love',
      'what @who after|wants|hopes|likes is|was',
      '@who would really|also|still? like|love to|a|one|two|three|his|her|their',
      'hed|shed|theyd|youd|d really|also|still? like|love to|a|one|two|three|his|her|their',
      'think|feel|believe *? needs to stop|cut|reduce|get|engage|give|quit|come',
      '@who|@he *? hopes|hoped|hoping|wishes|wished|longs|dreams|aims|aiming to|for|of|that',
      '@who|@he|just|really|still|also|now|@self wants|wanted|want to|a|one|two|three|his|her|their|things',
      'wants|wanted *? to be able',
      'identified|named|chose|set|picked as|a|one|two|three *? goal|goals|aim',
      'would|hed|shed|theyd|youd *? be? pleased|glad|happy|proud|delighted|over|settle to|if|for|with',
      'wants|wanted @his|@name|@day back|life|weekends|evenings',
      'what they|he|she want|wants|wanted is|was',
      'keen to @do|cut|reduce|stop|get|return|be|quit|regain|learn|move|have|go',
      'no goal|goals',
      'didnt|doesnt|did|does|not|isnt|wasnt ready|want|wish|able to *? set|say|name|talk|choose|pick *? goal|goals|what|one',
      'declined to|a set|name|identify|goal',
      'goal|goals not|left|deferred|yet|for set|agreed|for|until|to|next|today|*',
      'left goals|goal for|until',
    ],
    3: [
      '@who|@he still|really|now|just? wants|want the|more|some|@name',

      'wanted|wants *? *? *? only|just',

      'would|d like|love @his|the|it|bedtime|things|more|less|fewer',

      'working|works|work towards|toward',
      'like|wants to @do',
      'needs|need to stop|cut|reduce|get|engage|give|quit',
      'a|for|of goal|goals',
      'out|time of|for *? goal|goals',
      'hope|hopes|aim is|to',
      'determined|desperate|eager|keen to',
    ],
    2: ['wants', 'hopes', 'keen to'],
  },
  labels: [
    'what * after|chasing|fancies',
    'hopes|hope|aims|aim|goal|goals for * *?',

    'hopes|wants|wishes|dreams|dream|ambitions|ambition|aspirations|aims|aim|targets|target|goal|goals *?',
    'what @he|i|you|* want|wants|wanted|wish|hope|hopes *?',
    'what @he|i|you|* would|d|want|wants like? to? be|see|is|have *? different|change *?',
    'where @he|im|i|were|we|* headed|going|heading|aiming|want *?',
    'where @we|i|he|she|they are|is|am headed|going|heading|aiming',
    'what im|were|we|theyre|@he|they|* are|is? *? aiming|working|hoping for|towards|on *?',
    'aiming|working|hoping for|towards *?',
    '@his|* hopes|wants|wishes|dream|dreams|goal|goals|aim|aims',
    'my|our|the? big? goal|goals|aim|target|dream|hope',
    'change|changes wanted|hoped|i|we|they *?',
    'nod|nodau',
  ],
  names:
    'goal|goals|want|wants|wanted|aim|aims|aiming|hope|hopes|hoping|target|targets|wish|wishes|like|achieve|achieving|dream|dreams|different|ambition|ambitions|objective|objectives',
};

export const motivation: Kind = {
  id: 'motivation',
  headings: ['motivation', 'motivation to achieve goals'],
  says: {
    4: [
      'readiness|motivation|mot|importance @n',
      'see|sees|seeing the|much|any? point',
      'part of @him',

      'had|s enough of',
      'fed up|sick of|with',
      'down|up for it|trying|changing|this',
      'means|meant it|business',

      'motivat*',
      'up for it|this|change',
      'readiness|ready to|for change|stop|cut|ruler|it',
      'ambivalen*',
      'in two minds',
      'stage of change',
    ],
    3: [
      'more|rather|not|very|less|quite|feels|fairly|is hopeful|confident|doubtful|optimistic|pessimistic|sceptical|keen',
      '@n and @n out of',
      '@n out of 10|ten for|on|about',
      'readiness|willingness|desire|appetite|drive',
      'not|isnt|wasnt? fussed|bothered|interested|convinced',
      'swings|wavers|blows|depends|torn between|hot|on',

      'half|fairly|pretty|not|quite|sounded|very sure|certain|convinced|determined|hopeful|unconvinced',
      'sounded|seemed|seems about? half|sure|ready|keen|certain|unsure|hopeful',
      'wavering|torn|undecided|hesitant|halfhearted|reluctant|unsure|conflicted',
      'some days yes|he|she|they|and',
      'determined|committed|eager|desperate',
      'importance|confidence|confident',
      'really|very|quite|pretty|so|not|dead|super keen|motivated|determined|proud|committed|serious',
      '@n out of 10|ten',
      'scaling|scaled|ruler',
      'pros and cons',
      'why bother',
      'proud of|and|that|to',
      'willing|willingness to',
      'not|isnt|doesnt sure|know|feel|seem *? wants|ready|bothered|keen',
      'contemplati*',
      'what matters|drives|keeps @him|her',
      'mainly because|for|by @his',
    ],
    2: ['keen', 'ready', 'wants this|it|to change', 'proud', '@rate'],
  },
  labels: [
    'how ready|keen|motivated|sure|much|committed|up *?',
    'ready|readiness *?',
    'up for it|this *?',
    'mot|motivation|motiv|drive|commitment|willingness|fuel *?',
    'fuel in the? tank',
    'why|want to? change|it|bother',
    'importance|confidence *?',
    'keenness|keen',
  ],
  names:
    'motivation|motivated|ready|readiness|keen|confidence|importance|commitment|committed|willing|willingness|determination|determined|sure',
};

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
    4: [
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
      'booked|rebooked|agreed for|to|in|we|that',
      'until|by|before @day',
      'continue|continues|continuing|carry',
      'weve said|agreed|booked',
    ],
    2: ['going to', 'will', 'on|from @day', 'next @day|time', 'return*', 'see|seeing me|us|him|her'],
  },
  labels: [
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
  names: 'plan|plans|next|week|weeks|fortnight|returning|return|back|coming|arrangements|until|forward|steps|till',
};

export const tasks: Kind = {
  id: 'tasks',
  headings: ['tasks between appointments', 'tasks between'],
  says: {
    4: [
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
    'tasgau',
  ],
  names: 'homework|tasks|task|between|before|meantime|until|till|try|trying|experiment|practice|jobs',
};

export const selfManagement: Kind = {
  id: 'self-management',
  headings: ['self management', 'how the client will manage themselves', 'how the client will manage'],
  says: {
    4: [
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
      'look|looking after @self',
      'keep|keeps|keeping|stay|stays @self well|safe|calm|going|busy|steady',
      'by @self',
    ],
    3: [
      'hell|shell|theyll *',

      'hes|shes|theyre|@name setting|doing|using|keeping|practising|taking|walking|writing|limiting|cutting|trying|going',
      'hed|shed|theyd|@he would|could? *? @do|step|count|ring',

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
    'doing|does|do|manages|managing for? @self|myself|themselves',

    'my|@his bit|part|job',
    'self *?',
    'what ill do|try',
    'what *? will? do @self|yourself|myself',
    'what i|she|he|they|pt|patient|client will|can|do *? do|manage|myself|try',
    'pt|patient|client|yp|own to|actions|bit|role|will|tasks|care|jobs *?',
    'how * manage|cope|will|keep|stay|look *?',
    'managing|coping|helping|looking *?',
    'ill|i will|do *?',
    'staying|keeping well|steady|calm *?',
    'own|coping|self strategies|skills|tools|ways *?',
  ],
  names: 'self|myself|himself|herself|themselves|yourself|cope|coping|manage|managing|own|strategies|ill|can',
};
