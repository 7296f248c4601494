/** What was read, what changed, and how it will be reviewed. */
import type { Kind } from './kind.ts';

export const readFromChoice: Kind = {
  id: 'read-from-choice',
  headings: ['what was read from choice', 'read from choice'],
  says: {
    4: [
      'from|in|at *? choice *? i|we knew|know|learnt|learned|gathered|understood|had|saw|took|heard',
      'went|gone|going|looked|read|talked through|over|back|at *? what *? *? written|wrote|found|put|said|recorded',
      'what * had|has? written|wrote|recorded|noted|heard|found',
      'its|it|letter|note|summary *? talks|speaks|tells|describes about|of|a|how|that',
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
    '*? *? *? from|at|in choice *?',
    'read *?',
    'what id|i|we|ive *? read|told|gathered|know|knew|heard|understood *?',
    'what id been told',
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
      'new teacher|tutor|school|job|flat|baby|worker|class|medication|house|room|boyfriend|girlfriend|stepdad|puppy|tablets|head|timetable *?',
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
    3: [
      'is|are|s|moved|hes|shes back on|at|in|with|to|living',
      'since',
      'things|it|life have|has|got *?',
      'now|newly|just|recently started|moved|stopped|left|joined|living|lives|has',
    ],
    2: ['changed', 'better|worse', 'started|stopped|moved|left|dropped'],
  },
  labels: [
    'anything|whats|what *? new|different|changed *? *?',
    'new|changed|different since *? *?',
    'whats|what is? new|changed|different|happened *?',
    'new|news|changes|changed|different|updates|update since|*',
    'since *?',
    'what has|have|s? changed|happened|moved *?',
  ],
  names:
    'changed|change|changes|new|different|since|update|updates|news|happened|catch|weeks|moved|lately|recent|recently|now|interim|shifted|gap|altered|meantime',
};

export const corrections: Kind = {
  id: 'corrections',
  headings: ['client correction', 'correction'],
  says: {
    5: [],
    4: [
      'pointed|points|pointing out that *?',
      'put @him|me|us right|straight',
      'cross|crossed|strike|struck|take|took|taken|score|scored|rub|leave|left *? out|off|through *?',
      'asked|asks|wants|wanted *? *? change|cross|strike|delete|remove|reword|correct|amend|rewrite|take',
      'dont|doesnt|didnt|not recognise|recognize|recognised @self|it|that|the|this|themselves|in',
      'wanted|wants|asked *? *? word|bit|line|part|sentence|phrase|name|date *? *? out|off|removed|changed|struck|in',
      'otherwise|rest *? *? fine|right|true|accurate|fair|quarrel',
      'said|says|felt|thinks|thought *? @he|shed|hed|id|theyd|wed|she|i had? *? put|written|wrote|got|said|missed',
      'which|its|is|not quite? different|wrong|untrue',
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
    'anything|what *? *? put|say|said|see|tell *? differently',
    '*? amendments|changes|corrections to|for *? *?',
    '*? says|say|said|thinks|reckons *? got|was|is wrong|right',
    'what *? *? got wrong',
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
    'correct|corrected|corrections|correction|wrong|right|accurate|amend|amendments|disagree|inaccurate|fit|fair|add|adding|quite|missed|mistakes|true|put|agree|agreed|altered|alter|changing|different',
};

export const reviewPlan: Kind = {
  id: 'review-plan',
  headings: ['plan and how progress will be reviewed', 'review plan', 'how we will review'],
  says: {
    4: [
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
    3: ['review*', 'weekly|fortnightly|monthly', 'track*|monitor*|measure*', 'rcads|sdq|gbo|core10|ors|phq'],
    2: ['score|rate|tally|chart', 'every @n', 'after @n'],
  },
  labels: [
    'check|checking in|ins|up *?',
    'how well|we|i will? keep|check|watch|follow|see|be *?',

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
