/** What brought somebody, what they made of it, and who was there. */
import type { Kind } from './kind.ts';

export const reason: Kind = {
  id: 'reason',
  headings: ['reason for presentation'],
  says: {
    4: [
      'at|on @his own? request|suggestion|insistence',
      'via|through|saw|seen *? ad|advert|app|website|poster|sticker|leaflet|outreach',
      'put the wind',
      'gave|given|had @him? a bad|fright|scare|shock|wobble',
      'bad|rough one|time|trip|weekend|comedown',

      'self ref|referred|referral|refd',
      'came|come|comes down|along|in|over|by|back? after|because|cos|following|as|for|on|with',
      'presented @self',
      'asked|asks|wanted|wants|hoping to? be? seen',
      'advised|told|encouraged|persuaded|urged|nudged *? to? come|attend|visit|by',
      'here|in today? because|cos|as|after',
      'made|booked *? appointment|appt because|after|to|for|as',

      'walked|dropped|popped|wandered in|by because|for|to|after|as|with|about|from',
      'came|come in? because|for|to|after|asking|wanting|about|following|as|over|with',
      'here|attended|attending|attends because|for|about|following|after|to|with|as',
      'presented|selfpresented|presents with|for|requesting|after|because|asking|following|to',
      'asked|asking to speak|talk|see',
      'what brought @him',
      'brought @him here|in',
      'heard of|about us|service|clinic',
      'told @him about us|the',
      'referred|signposted|sent here? by|from|because|for',
    ],
    3: [
      'where|who else to *?',

      'rocked|rolled|pitched|showed up|in|along',
      'scared|frightened|shaken @self|by|him|her',

      '1st|first walkin|walk|visit|attendance|contact|presentation',
      'walkin|wi|dropin',
      '@his|a|the friend|partner|gp|consultant|boyfriend|mate|clinic suggested|recommended|mentioned|sent|told',
      'on a|the friends|mates|partners say|recommendation|advice|suggestion',

      'came|dropped|popped|called|stopped|walked in|by|over|along|down|back',
      'walked in',
      'first came to us',
      'first visit|time here',
      'wanted|wants somebody|someone to|who',
      'turned|showed up',
      'requesting|seeking|requested|sought help|support|advice|information|test*|someone',
      'the? reason @he? *? came|come|attending|visit',
      'nearly didnt come',
    ],
    2: ['wanted to talk|chat|ask|see|know', 'attended', 'because|after @his'],
  },
  labels: [
    'reason *? *? for? coming|visit|attending|visiting|attendance',

    'what brought|brings * in|here?',
    'what brought|brings *',
    'why here|now|today',
    'why|how|what @he came',
    'why * came',
    'door',
    'rfa|rfv|rfp',
    'reason|presenting|presented|attended|attending *',
    'came in|for|because',
    'heard about us',
  ],
  names:
    'why|reason|reasons|brought|presenting|presentation|attending|attended|attendance|came|come|visit|stopped|complaint|trigger|referral',
};

export const presenting: Kind = {
  id: 'presenting',
  headings: ['presenting concern'],
  says: {
    4: [
      'flagged @who|him|her',
      'led|prompted|tipped|made|brought them|@who|him|her *? to|into|here',
      'at a loss|end',

      'the|main|presenting difficulty|difficulties|problem|problems|concern|concerns|complaint|issue *? *? is|are|was|of',
      '@who|school|gp|they has|have? asked|requested|wanted|wants for? help|support',
      'over|in the? last|past @n @period @who|has|have|hes|shes',

      'referred|referral was|is? for|because|with|after|by',
      'sought|asked|asking|seek|seeking|came|come for? help',
      '@who|school asked|wanted us|me|camhs to see|help|meet|look',
      'ref|refd|referred gp|by|school|from',
      'came|come to? @him? because',
      'came|come about|for|with|because',
      '@his? main? worry|concern|problem|difficulty|issue|complaint|trouble|worries|concerns|problems is|are|was|were|today|have|being',
      'worries|worried @kin|@him|them|parents most? is|was|that',
      'what worries|worried|brought|brings|tipped|prompted|led|made @who',
      'problems|difficulties|trouble|issues with|around',
      'tipped|led|prompted * into|to',
      'presented|presents|presenting with|because|following',
      'complains|complaining|complained of',
      'brought here|in|to *? because|by|after',
    ],
    3: [
      'low|down|anxious|tearful|withdrawn|isolated|poorly|unwell since|for|after',
      'missed|missing much|most|lots|weeks|days|lessons|school|a',

      'barely|hardly|rarely|scarcely leaves|left|leave|eats|eaten|eat|sleeps|slept|sleep|goes|gone|speaks|spoken|been|talks',
      'not|hasnt|isnt|havent been? sleeping|eating|attending|going|leaving|slept|eaten|attended|speaking',
      'getting|been|gets sent|thrown|excluded|kicked|bullied|picked',
      'kicking|acting off|out',
      'binned|quit|dropped|packed *? college|school|sixth|in|out',
      'crying|cries|tearful|meltdowns|meltdown|outbursts|rages|soiling|wetting|nightmares|rituals|checking|fainting|flashbacks|overdosed',

      'worried|concerned|worry about|that|is|because|by',
      'cant|cannot|wont|refuses|refusing|unable|stopped|struggles|struggling|struggled *? without|to|with|eat*|go*|sleep*|leave|attend*|get|any*',
      'has stopped|started|been|become',
      'since|for the? *? @period|@month|summer',
      'over the last|past',
    ],
    2: ['since', 'struggl*', 'refus*', 'low mood|anxi*|panic*|anger|angry|tics|school'],
  },
  labels: [
    'whats|what is? story|matter|trouble|crack|problem *?',
    'the? story *?',

    'why|reason|reasons here|seen|now|today',

    'the? story|picture so far?',
    'why us|now|here|today *',
    'why @he|we|* came|come|here|met',
    'what is|was|s the concern|worry|problem|matter|trouble',
    'whats|what is? *? going on|wrong|happening|up|bothering|worrying *',
    '@his|* worries|worry|concerns|troubles|problems',
    'problem|problems|concern|concerns|worry|difficulty|difficulties|issue|issues *?',
    'referral|referred question|for|with|because|by|concern|reason',
    'presenting|presented|pc|c/o|complaint *?',
    'asked|asking for|about',
    'what * worried|worries about|you|them|us',
  ],
  names:
    'worry|worries|worried|problem|problems|concern|concerns|difficulty|difficulties|issue|issues|trouble|troubles|struggling|reason|reasons|matter|story|presenting|complaint|referral|referred|brings|brought|symptoms|came|up|happening',
};

export const present: Kind = {
  id: 'present',
  headings: ['people present', 'those present', 'who was present'],
  says: {
    4: [
      '^ choice|session|partnership|review|visit|appointment|appt|assessment *? *? with @who',

      'appt|appointment|session|meeting *? with @who|both',

      'just|only @name *? *? and',
      '@name|@who and *? myself|me|i',
      'drs|dr|nurse|mr|ms|mrs @name *? *? attending|present|there',
      'attending|present $',

      '^ @part|@n *? @kin seen',
      '^ peer grp|group|discussion|huddle *? *? @name @name',
      'attended by',
      'came|come along|in|down with|w',

      '^ seen with|w|alone|on|by|together|today|at|in',
      '^ i|we? saw|met with?',
      'came|attended|arrived|attends|here *? with|w|alone|together|accompanied',
      'came|attended|arrived|seen on @his own',
      'accompanied|joined|supported|brought by',
      'those|people|also? present|attending were|was',
      '^ those? present *? were|was|are|today|from',
      'present *? were|was|for|from',
      'in attendance|the room',
      'stayed|waited|sat|remained in|outside *? waiting|outside|room|car|corridor',
      'there were @n of us',
      '@n of us met|were|there|today|this|sat',
      'sat|joined in on|with|us',
      'apologies|apology from',
      '@name me|i and? @name',
      '@name and me',
      'me @name and? @name',
      'i|we saw|met *? with|alone|together|and',
    ],
    3: [
      'left|stayed after|for|behind|throughout|outside|$',

      'hour|session|chat|appointment|appt|meeting|morning|afternoon with @who|both',
      'seen at|in *? by|with',
      'sat|stayed|listened in|on|through',

      '@n of us',
      'i|we saw|met',
      'seen|saw|met alone|with|w|together',
      'joined *? by|by|on|us',
      'were|was there|here|present',
      'fed|came along with',
    ],
    2: ['came|attended|arrived', 'alone|together with', 'on @his own', 'left|stayed after|for|behind|throughout'],
  },
  labels: [
    'who is|was|s? *? here|there|present|attended|came|in|with|today|seen *? room?',
    'who @we|i|you saw|met',
    'here today?',
    'in the? room|attendance',
    'round|around the? table',
    'seen|met|saw with|w|by|today|together|alone?',
    'with',
    'attended|attending|attendees|attendance|present|here *?',
    'people|family|those here|present|there|seen|attending',
    'people here|there|seen|present',
  ],
  names: 'present|room|attending|attendance|attendees|attended|who|seen|met|company|there|here|joined',
};

export const clientView: Kind = {
  id: 'client-view',
  headings: ['client view in their own words', 'client view', 'young person view', 'child view'],
  says: {
    4: [
      'summed|sums it|things|@self up',
      'was|is how @he|@who *?',
      'how @he|@who summed|explained|described|saw|put|described *?',

      'likened|compared it|this|things|himself|herself to',
      'own account|version|words|view|explanation *?',

      'as @who|@he sees|saw|tells|put|puts|describes it',
      '@self puts|put|blames|blamed it|the|this down?|on',
      'to? @him|@who it|its|this feels|is|feel',
      '@who|@self? is|was|s sure|certain|convinced that|its|it',

      'asked @who what|how *?',
      '@he|@who wrote|writes|states|stated',
      'what @he made|makes of it',
      '@his|@who|s own? account|view|perspective|take|opinion|explanation|version|theory|description is|was|of|that|on',
      'in @his|@who|s own? words',
      '@who|@self *? puts|put|describes|described it|this|@self|the|feeling|how',
      'puts|put it *? as|like|down|this|simply',
      'how @who puts|describes|sees|saw|explains|sees it|this',
      '@who|@self thinks|believes|reckons|feels|felt|thought it|its|this|that|*',
      '@self? puts|put it|this down to',
      'described|describes it|this|feeling|being|that',
      'told me|us *? it|its|that|was|she|he|they|there|how|about',
      '@who was|is clear|adamant|sure that|it|about',
      'wanted us|me|it|everyone to know|understand',
    ],
    3: [
      '@he|@self? said|says|explained it|its|that|she|he|they|how|this|about|feels|*',
      '@he wished|wanted|felt|wish|want',
      'told me|us',
      '@who said|says it|its|that|she|he|they|this|nobody|no',
      'feels|felt like|as|that',
      'not? wish|want to say',
      'preferred',
    ],
    2: ['said|says|thinks|reckons|feels|believes', 'wouldnt|didnt say|speak|talk'],
  },
  labels: [
    '* side|take|version of it|things|this',

    '@his|* take|words|voice|side|thoughts|perspective|view|opinion|says|reckons|thinks|said|experience|explanation|theory|account|version|idea',
    'in @his|* words',
    'in @his|* own words',
    'what @his|@he|* says|said|reckons|thinks|thought|told|feels|sees *?',
    'how @he|* sees|see|feel|feels|puts|understands *?',
    'she|he|they says|said|thinks|reckons|feels|told *?',
    'views|voice of *',
    'barn *',
  ],
  names:
    'words|view|views|voice|perspective|side|says|said|thinks|thoughts|account|take|feels|version|quote|quotes|verbatim|eyes|tells|reckons|explains|opinion',
};

export const understanding: Kind = {
  id: 'understanding',
  headings: ['joint understanding', 'formulation'],
  says: {
    4: [
      'a|the|this|into loop|spiral|trap|circle',
      'did not|didnt demur|disagree|object',

      'we|us all|both *? felt|thought|agreed|believed|saw',
      'we all|both',

      '@n of us *? agreed|reckoned|thought|felt|came|saw|decided',
      '@who|us|we|all ended|wound up thinking|agreeing|seeing|feeling|with|at',
      'came|come|got to|at|round? a|the|this|that view|conclusion|idea|understanding|thought|picture',
      'what we *? ended|came|agreed|arrived|landed',
      'formulation|formulated *? is|was|of|agreed|as|that',
      'vicious circle|cycle',
      'feed|feeds|fuel|fuels|set|sets|keep|keeps each|one|off other|another|it',
      'drew|mapped|sketched it|this|things out|together',

      'we|weve|together we? *? think|thought|understood|understand|wondered|arrived|reckoned|mapped|pieced|worked|made|formulated|recognised|saw|see|concluded|linked',
      'we|weve|us came|agreed|come *? to|together|up|that|it|this|see|understand|how',
      'between @him|us|the we? *? think|thought|its|agreed|reckoned|worked|made',
      'shared|joint|common|agreed understanding|view|formulation|picture|map|sense|idea',
      'no|a? joint|shared understanding|view|formulation',
      'understanding|picture|formulation|sense of|we|was|is|that|all',
      'we all|both|had recognised|agreed|a|shared *? picture|that|on',
      'made|makes|make sense of|as|to|together|that|when|given',
      'understand|understood|see|saw|seen it|this|these|things *? as|together',
    ],
    3: [
      'i suggested that|to',
      'suggested *? *? *? that',

      'it|this|that made|makes|make *? sense',

      'what keeps|kept it|this|things',
      'pattern|cycle of',
      'it|its|this like|as a|an|if',

      'it looks|seems|looked|seemed like|as|that|to|*',
      'formed the view',
      'our|my thinking|impression|sense|idea|hunch|formulation|understanding|hypothesis|view is|was|that',
      'thought it through|over|together',
      'we|i wondered|think|thought|reckon',
      'id guess|say|wonder',
      'we agreed it|its|this|that|happens',
    ],
    2: ['we wondered', 'may|might be linked|related|because|about', 'as far as agreeing', 'makes sense'],
  },
  labels: [
    'shared|joint|agreed u standing',

    'formulation|understanding|hypothesis|idea|picture agreed|shared|with|w * *?',

    'our shared? map|story|picture|idea|thinking|sense|theory|hunch|formulation|understanding',
    'the shared? map|picture|idea|thinking|sense|theory|hunch|formulation|understanding',
    'what we|you|i *? think|thought|make|made|understood|understand|worked|reckon|discovered|agreed|came *?',
    'what we think is|was going on',
    'what we make of *',
    'how we see|understand|saw|make|understood *?',
    'agreed|shared|joint|our|common view|understanding|formulation|picture|idea|explanation|map',
    'formulation|formulated|understanding|hypothesis|hypotheses *?',
    'hypothesis|formulation shared|agreed|with *?',
    'making sense *?',
    'putting it together',
    'understanding *? reached|agreed|shared',
  ],
  names:
    'guess|sense|formulation|understanding|hypothesis|hypotheses|picture|theory|map|explanation|hunch|loop|cycle|reckon|rekon|linked|thinking|maintaining|impression|understand|made',
};

export const decision: Kind = {
  id: 'decision',
  headings: ['choice point', 'choice point decision'],
  says: {
    4: [
      'elected to have|join|try|take|come|go|use|wait|start|work',

      '@who|@he|mum|dad *? picked|chose|chosen|prefer|preferred|plumped core|partnership|nothing|not|to|for|*',
      'closed|closing the|this referral|case|episode',
      'nothing|anything|something|no further|more from us',

      'off|on to core|specific|partnership|choice',
      'opted|plumped|went|going *? for *? choice|core|partnership|group|waiting|second|help|another',
      'closing|closed the|to|this',

      'decision|outcome|conclusion *? is|was|agreed|reached|made|to',
      'choice point *? is|was|to|agreed|reached|made',
      'we|they|she|he|weve|have|all|jointly|together *? decided|opted|chose|chosen on|to|against|that',
      'core|specific partnership|pathway|work',
      'choice plus',
      'second|another|further choice',
      '@who chose|opted to|for',
      '@who has|have|s chosen|opted|elected to|for',
      'no|nothing further|more service|appointments|from|sessions|input|camhs|work',
      'discharged|discharge|closed|closing|signposted|signposting to|back|with|from|today|after',
      'agreed way forward',
      'it was left|agreed that',
      'placed|put on *? waiting|list',
    ],
    3: [
      'open door',

      'referred|referral|refer|referring on? to|onto',
      'offer|offered|offering *? partnership|appointment|choice|place|slot|sessions|group|work',
      'will be discharged|seen|offered|referred|placed',
      'booked for|in|onto',
      'want|wants|would like|go|going ahead with|partnership',
    ],
    2: ['decided', 'offer|offered', 'agreed to'],
  },
  labels: [
    'where next|now|to *?',
    'what we|you|they *? decided|agreed|chose|chosen|happens *?',
    'what happens next|now',
    'what next|now',
    'whats next',
    'next steps|step',
    'next',
    'agreed? way forward',
    'way|moving forward',
    'cp|choice|choicepoint point|decision|outcome *?',
    'decision|outcome|disposal *?',
    'the? choice made|we|you *?',
    'our decision',
    'penderfyniad',
  ],
  names: 'decision|decided|outcome|choice|disposal|route|pathway|option|options|chose|chosen|landed|got',
};

export const strengths: Kind = {
  id: 'strengths',
  headings: ['strengths and resources', 'protective factors'],
  says: {
    4: [
      'is|s|hes|shes a|an fine|able|born|useful|handy|promising *?',

      'has|got|have|part *? *? group|bunch|circle|network of *? friends|mates|pals',
      'described|describes|describe|known *? as @better',

      '@who|s|is|hes|shes *? mint|ace|class|wicked|whizz|dab|handy|gifted|talented|skilled|natural with|at|on|in|sense|cook',
      'is|s|hes|shes|such a|an|such *? @better|keen|avid|gifted|talented|loyal|wonderful|natural *?',
      'very|really|so|dead good|great with|at|to',

      'good|great|brilliant|skilled|talented at|with',
      'strengths|strength|resourceful|resilience|resilient|protective|assets',
      'going for @him|her|each|the',
      'close|supportive|loving|strong|good|warm|great|steady family|friend*|relationship*|network|mum|dad|nan|parents|sister|brother|friendship*|bond',
      '@who|s|is|are|hes|shes very|really|so|such|always|a? @better',
      'proud of|that',
    ],
    3: [
      'plays the? bass|guitar|piano|drums|violin|rugby|cricket|netball|hockey|tennis|chess|oud|trumpet|flute|cello|darts|pool|basketball',
      'doted|dotes on|adored by',

      'keen|avid *? netballer|swimmer|reader|footballer|runner|cook|gamer|artist|singer|dancer|musician|gardener|player',
      'built|made|taught|teaches|designed|painted|wrote @his own',
      'wicked|good|great|dry|lovely sense of',
      'sense of humour',
      'best|loyal|good friend|friends|mate|mates',
      'captain|captains|prefect|volunteers|champion',
      'look|looks up to',
      'well|much liked|loved',

      'loves|likes|enjoys|plays @who|fishing|football|music|animals|drawing|reading|cooking|gaming|art|dogs|sport|drama|dance|swimming|baking|chess',
      '@who loves|enjoys|adores|likes|plays|swims|sings|draws|bakes|dances|writes|codes|volunteers|skates|boxes|paints|climbs|rides|captains',
      '@better and|but|with|at|in',
      'has|have a? lovely|good|great|big|lots|close|strong|supportive|best|kind',
      'gets|get on *? with|well',
      'works|tries hard',
      'volunteers|volunteer',
      'steady|solid as',
      'helps|looks out|after',
      'tells *? everything',
    ],
    2: ['@better', 'support*', 'loves|enjoys|plays'],
  },
  labels: [
    'str|strs',
    '@he|* good at|with',

    'the? good bits|stuff|things|at|points|*',
    'whats|what is|s? working|good|strong|helps|going|great *?',
    'what @he|you|* good|great|do|proud at|well|of *?',
    'what @he|you|* are|is good|great|proud at|of',
    'strengths|strength|assets|resources|supports|superpowers|protective|positives|skills|talents *?',
    'going|goes well|for *?',
    'things * good|loves|likes *?',
    'cryfderau',
  ],
  names:
    'good|strengths|strong|positives|resources|assets|supports|likes|loves|skills|talents|interests|proud|great|protective|resilience|shines|sparkle|superpowers|favour',
};
