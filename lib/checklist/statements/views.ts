/** What the client makes of it, what was understood together, what was decided, and what is good. */
import type { Kind } from './kind.ts';

export const clientView: Kind = {
  id: 'client-view',
  headings: ['client view in their own words', 'client view', 'young person view', 'child view'],
  says: {
    4: [
      'puts|put|described|describes|explained|sees|saw|likens *? to me|us that',
      '@name|@self|@he said|says|told|thinks|feels *? *? *? is|are|was|its *? like|as',
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
      'by|on @his own account|admission',
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
    'words|view|views|voice|perspective|side|says|said|thinks|thoughts|account|take|feels|version|quote|quotes|verbatim|eyes|tells|reckons|explains|opinion|young|yp|child|feeling|feelings|him|her|them|experience|own|heard',
};

export const understanding: Kind = {
  id: 'understanding',
  headings: ['joint understanding', 'formulation'],
  says: {
    4: [
      'three|two|four|all|both of us *? put|came|thought|saw|made|drew|built|agreed|felt|reckoned',
      'put|puts|pieced|drew|built *? together|up a|the picture|map|formulation|understanding|timeline',
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
      'part|parts of the loop|cycle|circle|pattern|picture',
      'seems|seem|appears|appear *? to? *? be? linked|connected|related|triggered|maintained|driven',
      'kept|keeps|keeping it|this|things going',
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
    'guess|sense|formulation|understanding|hypothesis|hypotheses|picture|theory|map|explanation|hunch|loop|cycle|reckon|rekon|linked|thinking|maintaining|impression|understand|made|explaining|explain|explains|going|keeps|fits|fit|think|why|meaning|contributing|factors|predisposing|perpetuating|behind|story',
};

export const decision: Kind = {
  id: 'decision',
  headings: ['choice point', 'choice point decision'],
  says: {
    4: [
      '@settle|proposed|offered|recommended|discussed *? *? *? @treatment',
      'close|closing|closed for|now|here|down',
      'come|comes back through|if|via|whenever|to',
      'nothing|no decision? was|is|has decided|agreed|made|settled|resolved|reached',
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
      'core|specific with|w|individual|family',
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
  names:
    'decision|decided|outcome|choice|disposal|route|pathway|option|options|chose|chosen|landed|got|next|upshot|moving|agreed|result|conclusion|offer|offered|closed|closing|discharge',
};

export const strengths: Kind = {
  id: 'strengths',
  headings: ['strengths and resources', 'protective factors'],
  says: {
    4: [
      'has|have|with *? *? friend|friends|mate|mates|talent|gift|knowledge|sense|imagination|bond|network|passion|flair|memory',
      '@who|@he|parents|mum|dad|family listen|listens|care|cares|support|supports|cheer|encourage *? *?',
      'is|are a? lovely|good|great|wonderful|delightful|charming|thoughtful *? company|lad|girl|boy|young|listener|student|reader',
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
      'knows|can *? all|every|by heart',
      'enjoys|loves|likes|adores *? *?',
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
    'good|strengths|strong|positives|resources|assets|supports|likes|loves|skills|talents|interests|proud|great|protective|resilience|shines|sparkle|superpowers|favour|plus|points|protects|helps|favourite|hobbies|working|going|best|support',
};
