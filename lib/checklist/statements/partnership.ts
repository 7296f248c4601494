/** How it went, and what comes next. */
import type { Kind } from './kind.ts';

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
