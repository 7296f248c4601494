/** What was read, what changed, how it went, and what comes next. */
import type { Kind } from './kind.ts';

export const readFromChoice: Kind = {
  id: 'read-from-choice',
  headings: ['what was read from choice', 'read from choice'],
  says: {
    4: [
      'had|have|read|using @his|the|@name *? summary|note|notes|letter|report|writeup *? in|on|before|from|beforehand',
      'choice was? done|seen with|by',
      'read|through|reviewed|over|seen|see|studied *? writeup|write|record|entry|file|account',
      'inherited|picked *? from|up',
      'whose choice',
      'went|gone|going through *? choice|notes|letter|summary',

      'choice note|letter|notes|summary',
      'taken|took over from',
      'read|through|reviewed|over|seen|see|studied *? choice|letter|notes|summary|paperwork|report|assessment|write-up',
      'choice|*? letter|notes|summary|paperwork|document|clinician says|said|describes|described|was|is|had|from|read|which|not|with|and|in|*',
      'picture|story|summary from|in choice',
      'from|at|in choice *? i|we|was|had|id|understood|is',
      'told|said|shared|fed|reflected|summarised|explained|opened *? what|back *? id|i|had|we|choice *?',
      'id|i|had|have|ive *? gathered|understood|read|learnt|learned|picked',
      'hadnt|havent|not|didnt|unable *? read|seen|see *? choice|notes|letter|it|summary|*',
      'came|come to this cold',
    ],
    3: ['choice letter|notes|summary|paperwork', 'reflected|fed|summarised back|this|the|what|it', 'read', 'at|from choice'],
    2: ['choice', 'gathered'],
  },
  labels: [
    'read *?',
    'what id|i|we|ive *? read|told|gathered|know|knew|heard|understood *?',
    'what ive been told',
    'what id been told',
    'what i *? read from|about *?',
    'from|out choice *?',
    'choice *?',
    'what * read *? choice|summary',
  ],
  names: 'choice|read|summary|knew|know|told|handover|notes|prior|background|beforehand|recap|previous|already|referral|history|story',
};

export const changed: Kind = {
  id: 'changed',
  headings: ['what has changed since', 'changes since choice'],
  says: {
    4: [
      'nothing|nothings|not|no|little has|s|much? changed|different|change|new',
      'moved|started|changed|left|joined|lost|switched|begun *? since|then|to|into|school|job|house',
      'settled|improved|calmed|worsened|eased|picked|gone a? good|lot|bit|great|little|downhill|down|up|quiet',
      'things|life|it|home|school *? has|have|is|are settled|improved|calmed|worsened|eased|easier|harder|better|worse',

      'in the interval|meantime|interim|gap',
      'whats|what|whats is? different|new|changed *? now|since|is|then',
      'a good|great deal|lot has|have happened|changed',
      'up|down|fewer|more since @who|@he|the|stopped|started',

      'since choice|then|that|the|we|she|he|they|seeing|i|last|meeting|*? saw|met|appointment|came|choice|then|seen',
      'in|over the|these weeks|months|time|meantime|month|fortnight since',
      'has|have|s|had changed|moved|got|become|gone|improved',
      'is|are|quite|lots|lot|things|life *? different|changed|better|worse|easier|harder now?',
      'no|nothing|not|little much? change|changes|changed|different',
      'new|news since|is|for',
    ],
    3: ['since', 'things|it|life have|has|got *?', 'now|newly|just|recently started|moved|stopped|left|joined|living|lives|has'],
    2: ['changed', 'better|worse', 'started|stopped|moved|left|dropped'],
  },
  labels: [
    'whats|what is? new|changed|different|happened *?',
    'new|news|changes|changed|different|updates|update since|*',
    'since *?',
    'what has|have|s? changed|happened|moved *?',
  ],
  names: 'changed|change|changes|new|different|since|update|updates|news|happened|catch|weeks|moved|lately|recent|recently|now|interim',
};

export const corrections: Kind = {
  id: 'corrections',
  headings: ['client correction', 'correction'],
  says: {
    4: [
      'wanted|wants|asked|asks|keen|anxious *? it|this|that? *? put|recorded|known|noted|changed|added|clear|corrected|straight *? that|right|in|as',
      'was|is|thats *? fair|right|accurate|true|correct *? except|apart|but|though|although|save',
      'said|says|yeah|agreed thats|that me|him|her|us|them|is',

      'most|much|all|everything|rest|lot|half|some of|was? *? right|true|accurate|wrong|spot|her|him|them',
      'that|thats me|her|him apart|except|but',
      'but it|that|not was|wasnt *?',
      'confirmed *? that|it|this *? accurate|right|correct|true',
      'except|apart|but it|that|for|from *? isnt|not|wasnt|its',
      'accurate|right|true|correct in|apart|but|except|save',

      'correct*',
      'put me|us|the|that right|straight|record',
      'wasnt|isnt|not|werent|got|was|were|bit|part|that|had *? right|wrong|true|quite|accurate|mistaken|fair',
      'wanted|asked|asks|wants|want it|that|this|me|us|to|for? *? recorded|changed|noted|added|down|corrected|removed|clear|known|known',
      'nothing|no|anything|little to|corrections|changes correct|change|add|corrections|amend|*',
      'disagree*|disputed|disputes|objected',
      'agreed|agrees with that|it|all|most|everything|this|the|what',
      'thats|thats|was|is|about|all|yeah|yes right|spot|fair|accurate *?',
      'spot on',
      'apart|except|other|captured|understood than|from|for|it *? one|bit|apart|that|part|right',
      '^ it? isnt|wasnt|its|not *? its|it',
      'it|thats isnt|wasnt|not *? its|it|thats|but',
    ],
    3: ['agreed|agrees with', 'said|says not|no|its|it', 'clarif*', 'actually', 'accurate|inaccurate|untrue|misunder*'],
    2: ['wrong', 'right', 'agreed'],
  },
  labels: [
    'did|do|does|anything *? put|get|want|right|wrong|correct *? *?',

    'correct|corrects|corrected|corrections|correction|putting|put *?',
    'what @he|i|you|* change|changed|corrected|correct|disagree|add|said *?',
    'what @he|shed|hed|theyd|youd|* would|d|wants|wanted? change|correct|put|add|alter *?',
    'what * wrong|right *?',
    'does|did|anything *? correct|corrects|change|disagree|wrong|right *?',
    'not right|quite|true *?',
    'wrong|right *?',
  ],
  names:
    'correct|corrected|corrections|correction|wrong|right|accurate|amend|amendments|disagree|inaccurate|fit|fair|add|adding|quite|missed|mistakes|true|put|agree|agreed',
};

export const reviewPlan: Kind = {
  id: 'review-plan',
  headings: ['plan and how progress will be reviewed', 'review plan', 'how we will review'],
  says: {
    4: [
      'count|call *? as|it|at @n? sessions|weeks',
      'weigh|weighing up|then|with',
      '@n sessions|weeks|months and|then *? review|look|see|weigh|decide',
      'review|check|look|weigh|think *? then|after|at|with',
      'check where|how|in on? *? in|every|@n|up',
      'revisit|reviewing|review the? plan|goals|goal|it after|in|at|every',

      'meet|meeting|see *? on alternate',
      'meet|meeting|see|seeing|sessions|seen|meets *? weekly|fortnightly|monthly|every|regularly',
      'weekly|fortnightly|monthly|every @period|for|and|sessions|at|then',
      'review|reviewing|reviewed|stocktake at|after|in|against|session|date|by|on|it|progress|with|the|every|@n',
      'look|looking|go|going|have|talk *? at|over|through|back *? it|this|numbers|ratings|scores|progress|goal|goals|how|tally|things *?',
      'at the|session? @n one|session|meeting|appointment',
      'every|after|at @n|second|third|session session|sessions|weeks',
      'how we|well|will *? know|tell|measure',
      'tally|chart|scale|score|rate|measure|questionnaire *? each|every|weekly|on|at|together|it|sessions|session|and|against',
      'take|taking stock',
    ],
    3: ['review*', 'weekly|fortnightly|monthly', 'track*|monitor*|measure*', 'rcads|sdq|gbo|core|ors|phq'],
    2: ['score|rate|tally|chart', 'every @n', 'after @n'],
  },
  labels: [
    'how well|we|i will? keep|check|watch|follow|see|be *?',
    'keeping|keep track|count|score|tabs *?',

    'how well|we|i|you|will|* know|tell|measure|review|check|track *?',
    'how will we|you|i know|tell|measure|review|*',
    'how progress|*? reviewed|measured|checked|reviewing|tracked *?',
    'rv|r/v|review|reviewing|measuring|checking|tracking *?',
    'plan and|& review *?',
    'keeping|checking track|in|on *?',
  ],
  names:
    'review|reviewing|reviewed|check|checking|track|tracking|measure|measuring|monitor|monitoring|progress|stock|know|sessions|frequency|often|score|rating|look',
};

export const progress: Kind = {
  id: 'progress',
  headings: ['progress'],
  says: {
    4: [
      '^ @did *? *? twice|once|@n|times|alone|today|again|through|all|without|both|every|each|every|it',
      '@n *? out of|nights|days|lessons|meals|times|trips',
      'pleased|proud|delighted|happy to report|say|tell',
      'had|has|have|hes|shes joined|begun|returned|attended|resumed|rejoined *?',
      'best|good|better week|fortnight|month|session|day',

      '@name had|managed|done|kept|eaten|walked|slept|made @n|all|most|every',
      'big|biggest|real|main? win|wins|success|victory',
      's|has|have|hes|shes|theyve had|managed|done|been|kept|put|eaten|walked|gone|slept|made @n|all|most|every|on',

      'days|nights|times|weeks on the trot|bounce',
      'in a row',
      'better|good|great fortnight|week|month|fortnight with',
      'appreciable|marked|noticeable|definite|slight improvement|progress|change',
      'now|already sleeps|eats|goes|attends|walks|gets|manages',

      'managed *?',
      'good|great|some|real|excellent|lovely|steady|much|lots|clear progress|gains|improvement|week|work',
      'went|gone|going|goes|worked|had|was|been *? well|right|better|brilliantly|great|fine|smoothly',
      '@he|@who did *? go|manage|get|try|do|use|tell|ask|eat|sleep|it|walk|speak',
      'for the first time',
      '@n|most|all|both out? of the|last? @n|days|nights|lessons|times|mornings|planned|seven|five|*',
      'has|have|had|s been|managed|started|able|gone|made|kept|stopped|got|done *? able|to|managed|every|most|all|without|using|going|better|@n',
      'able to|for',
      '^ progress',
      'achieved|succeeded|accomplished|met *?',
    ],
    3: [
      '^ @did twice|once|all|to|through|into|on|off|past|alone|@n|both|every|most',
      '@name|@he|@who|@kin @did *? @n|all|every|most|twice|alone|both',
      'buzzing|chuffed|pleased|delighted about|with|that',
      'only one|two|three of',

      '@who|@he went|attended|spoke|slept|walked|used|tried|ate|got|kept|stayed|did|made|told|asked|finished|completed|started|joined|sat|travelled|caught|passed|wrote|practised|visited|played|swam|rang|called|cooked|got',
      'went back? to|on|into|out|alone',
      'improv*|progress*',
      'proud of',
      'better|fewer|less than|since|this',
      '@part|@n days|nights|times|lessons|mornings|meals',
      'without prompting|help|any|being',
    ],
    2: ['better', 'went|attended|spoke|slept|tried|used|kept'],
  },
  labels: [
    'done|did|managed|achieved since last? *?',

    'good news|bits|things|stuff|*',
    'good',
    'up|ups|wins|win|highs|high|highlights|successes|success|positives|achievements|achieved|progress|celebrations|sparkle *?',
    'went|going|gone|goes|working|worked|works|whats|what|better well|right|better|good|worked|gone|been *?',
    'what *? well|right|better|good|worked|achieved|managed *?',
    'since|last last|time|we|session *?',
    'managed|done|did *?',
  ],
  names:
    'progress|well|better|achieved|wins|success|successes|good|positives|proud|managed|improved|achievements|highlights|headway|forward|ups|went|working|worked|done|positive|celebrate|going',
};

export const lessons: Kind = {
  id: 'lessons',
  headings: ['lesson learned', 'lesson', 'lessons'],
  says: {
    4: [
      '^ forgot|missed|skipped|struggled|avoided|lost|gave|couldnt|didnt *?',
      'too much|soon|big|hard|long|many|noisy|busy|late|early|fast',
      'reckons|thinks|says|suggests|feels *? *? do|try|start|go|better|first|next|smaller|earlier|later',
      'would|might have|be better|easier|quieter|worked|helped|been',
      'not been? possible',
      'unable|failed|proved to *?',
      'recognised|recognises|recognise|concluded|concludes|saw|sees|reckons|decided that|it|this',

      'came to nothing',
      'tripped|threw|caught|set|put|held|let @him *? up|off|out|back|down',

      'went|gone|goes|go wrong|badly|awry|pear|south|sideways',
      'worked out|out it|that|hes|shes|what|why',
      'neither|none|nobody *? *? kept|managed|done|did|tried|used|happened',
      'on reflection|hindsight',
      'from which|this|that we|she|he|they concluded|learned|learnt|saw',
      'bit|part|thing|one that|which didnt|hadnt|wasnt|did',
      'abandoned|ditched|gave|dropped|stopped after|up|because',
      'felt|feels like homework|a chore|too|daft',

      'didnt|did|couldnt|wasnt|hadnt|hasnt|havent|not|never|unable manage|managed|happen|go|do|done|get|work|able|touch|touched|try|tried|take|use|make|complete|finish|practise|been *?',
      'learn|learnt|learned|learning|realised|realise|discovered|noticed|clicked *? that|to|its|it|is|was|from|about|the|how|a|unplanned|*',
      'lessons|lesson learnt|learned|learning',
      'fell|fallen through|apart|flat',
      'what *? took|take from|away',
      'should|might|could|would have been|tried|pushed|started|seen|gone|asked|waited|done|picked',
      'too|so big|soon|hard|much|far|fast|quick|late|early|busy|many|long',
      'got|gets|getting in the way',
      'struggled|struggling|struggle|harder|hardest|difficult|tricky|wobbled|stuck *?',
      'smaller|easier|different step|steps|bit|way',
      'did not take|happen|go|manage|work',
      'less|not|so well|good',
    ],
    3: [
      'isnt|wasnt|not @his thing|way|time',
      'so *? has|have|needs|need to',
      'skipped|missed|overslept|forgot|ran *?',

      'struggled|stuck|failed|missed|forgot|forgotten|avoided|refused',
      'next time',
      'instead',
      'thinking about|back',
      'not done|tried|managed|ready',
      'because',
    ],
    2: ['didnt', 'hard|harder', 'next time'],
  },
  labels: [
    'not so|as|going|working|done|quite good|well|great|right|news *?',
    'didnt|did *? go|work|happen|well|* *?',
    'stuck|snags|snag|downs|down|lows|low|bumps|hiccups|blips|wobbles|struggles|challenges|hurdles|barriers|obstacles|sticky|tricky|hard|harder *?',
    'less|what less|didnt|not|went|got|wasnt well|go|work|happen|wrong|stuck|so|badly *?',
    'lesson|lessons|learning|learned|learnt|learn|learns *?',
    'what *? learn|learnt|learned|discovered|noticed|wrong|hard|harder|tricky|difficult|stuck *?',
    'what|things got|that in|didnt the|work *?',
  ],
  names:
    'lessons|lesson|learnt|learned|learning|hard|harder|stuck|didnt|barriers|obstacles|difficult|difficulties|struggles|challenges|wrong|tricky|setbacks|snags|worse|downs|bumps|takeaway|take|reflections|reflection|way|less',
};

export const ratings: Kind = {
  id: 'ratings',
  headings: ['rating', 'ratings', 'score'],
  says: {
    4: [
      'hes|shes|theyre a|at @n for|on|now|today|out|and',

      'placed|places|placing @self|it|this at|on|as',

      '@self|@he|@who|hes|shes *? *? a? @n on',
      '@n last time|week|session',
      'on the|a|our ladder|scale|line|thermometer',
      'puts|put|putting @self at|on|as|around',

      '@who|@he|himself|herself|themselves rated|rates|scores|scored @self? @n',
      'put|puts|gave|gives|give it|@self|himself|herself a|at|@n @n?|now',
      '@n now|today it|was|up|from|*? was|before',

      '@n out of 10|ten',
      'rate*|rated|rating*',
      'score*|scored|scoring',
      'gbo|gbos|rcads|sdq|phq9|gad7|ors|srs|core10|core-10',
      'gave|give|gives|put|puts|placed|places it|this|that|@self *? @n|at',
      '@n|ten point scale',
      'scale',
      '@his|own|mark|number|score|figure mark|number|for|score|figure|of *? goal|for|was|is',
      'no|not ratings|rated|scores',
    ],
    3: ['@n out of', '@rate', '@self at @n', 'up|down from @n', '@n was|it *? @n'],
    2: ['@n up|down|was'],
  },
  labels: [
    'number|numbers|stars|ladder|thermometer|scales|scale|points|marks|rung|score|scores|rating|ratings *?',
    'gbo|gbos|g1|g2|goal *? @n|score|scores|rating|ratings *?',
    'gbo|goal @n? *?',
    'where *? ladder|scale|line *?',
    'where|how *? from? 0 to? 10',
    'where|how *? * from? 0 to? 10',
    'out of 10|ten',
    '0-10|0 to 10',
  ],
  names: 'score|scores|scaling|scale|rating|ratings|gbo|gbos|numbers|number|ladder|far|today|sds|measures|outcomes|ors|srs|10|ten|rate',
};

export const nextStep: Kind = {
  id: 'next-step',
  headings: ['next appointment or ending', 'next appointment', 'next session'],
  says: {
    4: [
      'same|usual time|place|slot|day *? next|in|again|@day|@period|two|a',
      '@day *? @n|at|am|pm',
      'next|see|seen|back|rtc|tca|rv|r/v|fu|f/u|review @n|in|on|at *?',
      'meeting|seeing|back @day week|next|at|morning|afternoon|@n',

      'will|to be seen|reviewed|met again|on|in|next',
      'finish|end|close|stop after @n|two|three|one',

      '@day *? again',
      'itll|it will be the|on|@n|@day',

      'see|meet|meeting|seeing @him|again|@name|up|us *? @day|after|in|next|on',
      'back on|in the|@n|@day|a|next',
      'i|we shall|will|ll? call|see|visit|meet *? again|on|@him',
      'at|on the? next visit|session|appointment|one',

      'i|ill|we|well ring|call|meet|phone *? again|on|@day',
      'next|further|another|follow|final|last|remaining up? appointment|session|appt|meeting|contact|time|visit|one|review|sessions',
      'appointment|session|appt|sessions *? made|booked|remade|arranged|left|rebooked|agreed|is|for|on|rearranged|offered',
      'see|seeing|meet|meeting|back|saw|seen @him|again|you|up *? again|next|on|in|@day|at|then',
      'rtc|rebooked|remade|tcl|tci *?',
      'booked|rebooked|arranged|agreed for|in|on|to meet|*? @day|@n',
      'same time|place|day next|in|again|@day',
      '@n more|further|left sessions|session|appointments',
      'finish|finishing|ending|end|stop|close|closing|discharge|goodbye *? then|after|together|with|on|in|today|there|now',
      'well|then|and|to finish|end|stop|close',
      'back|again in|on|next @n|a|week|@day|month',
    ],
    3: [
      'in a fortnight|week|month',
      '@n weeks|/52|days',
      'see|seeing|meet|meeting @him',
      'next @day',
      'on the @n',
      'in a|@n week|weeks|fortnight|month',
      'last session',
      'text|ring me|to|when',
    ],
    2: ['next', 'again', 'booked'],
  },
  labels: [
    'nxt|next *?',
    'see|seeing|meet you|u|ya|him|her|them|again|next *?',
    'ending|endings|finish|finishing|next|then|back *?',
    'when next|again|*',
    'rtc|tca|f/u|fu *?',
    'appt|appointment|session *?',
  ],
  names: 'next|appointment|appt|ending|again|booked|closing|end|rebook|follow|see|back|when|contact|review|finish|discharge|date',
};
