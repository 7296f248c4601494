/** Agencies and what they tell each other. */
import type { Kind } from './kind.ts';

export const consent: Kind = {
  id: 'consent',
  headings: ['consent', 'consent or the reason there is none'],
  says: {
    5: ['doesnt|dont|didnt|not want|wanting|wish|like *? *? told|informed|knowing|contacted|involved|know', 'the|a|his|her nod|blessing'],
    4: [
      'form|consent|signature|agreement|permission *? still|stands|holds|valid|current|covers|lapsed|expired',
      'without|overriding|overrode|despite *? consent|agreement|permission',
      'nodded|nod|thumbs *?',
      'signed|signs the|a|our|this *? sheet|form|consent|slip',
      'asked me|us @self|herself|himself|themselves? to',
      'with @name|@him|@kin beside|next|listening|present|sitting',
      'not|hasnt|havent|didnt|never|yet|refuses|refused|withheld|withdrew|withdrawn|withdraws *? give|given|gave|giving|grant|granted *? permission|consent|agreement|leave|ok|go',
      'neither|nobody|noone|parents|parent|family|mum|dad|he|she|they *? *? not? asked|told|aware|consulted because|as|due|for|in',
      'was|were|has|been asked on|today|before|first|and|if|whether',
      'given|gave|give|gives|got *? *? go|goahead|thumbs|ok|okay|green *?',
      'let|lets|allowed|allows|allow *? *? talk|share|speak|know|see|in|contact',
      '@who|@he|we|they could|can|may|might *? talk|share|speak|discuss|contact|ring|tell|swap|exchange',
      '@who|@he|@kin *? is|was|were|are *? happy|fine|content|ok|okay|comfortable|agreeable *? *? for|with|about|that|to',
      'signed|sign my|the|our|a|@his form|consent|sharing',
      'agreed|agrees *? *? to my|our|us|this|its',

      'put|signed|given *? names|name|signature to|on',
      'sharing|information agreement|form',
      'content|happy|fine|agreed|willing that *? *? should|may|could|can|compare|talk|share',
      'asked|told @him beforehand|first|before',

      'gave|given|giving|gives|got @him|us|the|me|his|her? a|the|his? nod|blessing|go|thumbs|ok|okay',

      'said|says|say|saying *? fine|yes|sure|ok|okay|go',
      'aware|know|knows that? were|we|im|i',
      'overridden|override|overrode|overruled',
      'not|never|hasnt|havent|wont agreed|consented|agree|consent',
      'on @his behalf',
      'under the? lpa|dols|mca|s47|section',
      'asked only|just? that *? kept|left|not',

      'consent*',
      'permission',
      'verbal|written|signed|gave|given agreement|permission|consent|to',
      'signed *? to? say|agree|form',
      'may|can talk|share|speak|swap *? to|with|each|information',
      'agreed|agrees|agree|happy|fine|ok|okay|content|willing *? to|with|for *? shar*|talk*|speak*|us|contact*|inform*|swap*|this',
      'knows|aware|know that? we|i are|am|were|have|will talking|speaking|sharing|in|meeting',
      'lacks|lacked|without|has|had capacity to|for|around',
      'best interests',
      'not|havent|hasnt|without|didnt ask|asked|tell|telling|seek|sought|inform|informing *? him|her|them|as|because|family|dad|mum',
      'agreed|agrees in writing|to',
      'agreed to the? meeting|call|discussion|what|us',
      'said|says yes|ok|no to *? shar*|us|talk*',
      'happy|fine|ok|content for us|me|*',
      'public interest',
      'signed *? form|agreement',
    ],
    3: [
      'with @his|@kin knowledge|agreement|blessing|say',
      'provided|condition|proviso|long that|as',

      'lpa|attorney|proxy',
      'tell them|school|anyone whatever|anything|what',
      'happy|fine|ok|content for|with|about',
      'objects|objected|objection|refused|declined to',
      'is|was|he|she sat|on in|the call',
    ],
    2: ['happy', 'agreed to'],
  },
  labels: [
    'did|does|do|has|have *? know|agree|consent|consented|say *? *?',
    'cons|perm|perms',

    'consent|permission|agreement|agreed|caniatad *?',
    '* ok|okay|happy|agree|agrees|agreed with|to|about *?',
    'ok|okay|allowed to|with *?',
    'agreement|permission|consent to|for share|sharing|talk *?',
  ],
  names:
    'consent|permission|agreement|ok|okay|happy|agreed|aware|capacity|knows|allowed|informed|legal|consented|basis|told|agree|agrees|consents|permitted|willing',
};

export const purpose: Kind = {
  id: 'purpose',
  headings: ['purpose', 'purpose of meeting'],
  says: {
    5: [],
    4: [
      '@who|@he|@agency|@name wanted|wants|asked|asking|asks|needed|needs|hoping to? know|ask|find|check|confirm|establish|clarify *? whether|if|what|who|how|when|where',
      'so that|we|everyone|nobody|neither we? can|could|all|dont|doesnt|is|isnt|are|both|know|knows|hold|have|has',
      'to *? one|single|same|joint|shared plan|message|story|voice',
      'i|we|@name was|were|am|are|im @ring *? so|because|to|about|for|as|that',
      'we|all|both|i met|went|came|gathered|convened|sat together|down|there? because|so|as',
      'point|purpose|aim|reason|object|idea of|for|behind the|this|these|our|my call|calls|meeting|visit|discussion|email|conversation|chat|letter',
      'so|that we|everyone|all|each know|knows|have|agree|give|say|are|is|can',
      'everyone|everybody|nobody|noone|each *? *? holding|holds|knows|knew|had|has|was *?',
      'it|this was|is|became necessary|needed|important|urgent because|to|that|as',
      'different|conflicting|mixed advice|messages|stories|visits',

      'reason being|for',

      '@we needed|wanted|need|had to *? work|decide|agree|plan|make|get|put|sort|find|check|know|see|talk|look',
      'reason|purpose|point|aim for|of|was|is the|this|which|our|meeting|call',
      '^ to @do|agree|decide|work|sort|make|establish|consider',
      'because *? each|nobody|none|everyone',

      'we|i|they|all met|meet|are|am|came|spoke|rang|called|meeting *? because|to|about|as|following|so',
      'the? purpose|point|aim|reason|idea|focus of|is|was|for|in|behind|we',
      'writing|ringing|calling|emailing|contacting|phoning|asking *? to|because|about|for|you|regarding',
      'meeting|call|discussion|visit|conversation *? was|is|took|held|called *? about|to|for|because|place|in',
      'took place|convened|called|arranged|held|needed *? to|because|order|so|following',
      'its|is|was so|because|about|to that? *? he|she|they|we|the',
      'in order to|that',
      'came|got|get together to|because|so',
      'doing this so|because|to',
      'so that? we|@who can|doesnt|dont|get|gets|could|*',
    ],
    3: [
      'was|is about',
      'order to',
      '^ to plan|agree|discuss|review|decide|talk|look|share|coordinate',
      'we can|could complete|plan|agree',
      'further to',
    ],
    2: ['so that', 'because', 'to plan|agree|discuss'],
  },
  labels: [
    'what|whats it? for|about *?',
    'why|reason *? met|meet|meeting|today|sharing|called|now|we|for *?',
    'why',
    'reason|purpose|aim|point|focus for|of|today *?',
    'aim|purpose|pwrpas|focus|agenda *?',
  ],
  names: 'purpose|why|reason|aim|about|point|focus|agenda|prompted|objective|trigger|background|reasons|called|meeting|hoped',
};

export const agencies: Kind = {
  id: 'agencies',
  headings: ['agencies involved', 'professionals involved'],
  says: {
    4: [
      'health|education|social|housing|police|probation care? @name? and|with|plus *?',
      'rang|phoned|emailed|called|contacted *? @agency *?',
      'discussed|discussion|spoke|speaking|talked|met|meeting *? with|to *? @agency|@name',
      't/c|tc|call|phone|telephone *? with|to|from the? *? @agency|@name',
      '@agency and|& then? the|a|@agency|@name',
      'spoke|met|talked|liaised|conferred together|jointly',
      '@agency and i|me|myself',
      'joining us|me|*',

      'on speaker|speakerphone|loudspeaker',
      'chat|call|catchup|word *? with @name|@agency',

      'taking|took part',
      'it was|is me|us|just|@name @name|from|and|*',
      'telephone|phone|joint|video|brief discussion|conversation|call|consultation with',
      '@name from|for|of|at @agency|social|the|adult|children|camhs|cgl|health|my|our',
      'people|someone|somebody|reps|staff|folk|colleagues|workers from',
      'strategy|professionals|multiagency|core|network|tac|taf|mdt|marac|conference meeting|call|discussion|group with|between|attended|held|took|today|was',

      'on the? call|line|meeting|zoom|teams|phone *? were|was|us|me|myself',
      'in|at|round|around the meeting|call|table|room',
      'those|also|professionals|others|people participating|attending|present|involved|there|invited',
      'present|there *? were|was',
      'participating|attending|attended|present *? were|was|by|included|are',
      'joint|home? visit|meeting|call|session with|between',
      'way|three|conference|joint|zoom|teams|conference call|meeting|discussion between|with|me|*',
      'so far its|we|there',
      'met|meeting|call|spoke|liaised|conversation|discussion|t/c with|between *? @agency',
      'are|is|were|also involved|present|engaged',
      'joined *? by|@agency|from',
      'representatives|colleagues from|of',
    ],
    3: [
      '@agency me',
      'representing|representative|rep|behalf of|for|from',
      '@agency and|with|@agency *? @agency',
      'involved',
      'apologies',
      'agencies|services|professionals',
    ],
    2: ['joined', 'met with'],
    1: ['@agency'],
  },
  labels: [
    'on|by the? line|call|phone|teams|zoom|screen',
    'pres',
    'taking|took part',

    'who',
    'who is|was|s? *? involved|here|there|present|attended|came|met|at|in|round|invited *?',
    'round|around the? table',
    'agencies|agency|services|professionals|attendees|attending|attended|present|network|partners|asiantaethau *?',
    'people|team|those|everyone involved|around|present|*',
    'whos involved|here|there|in|*',
    'in the? room|call|meeting',
  ],
  names:
    'agencies|agency|attendees|attending|present|professionals|organisations|organizations|involved|call|room|who|partners|services|invited|apologies|with|table|joined|network|team|met|represented',
};

export const shared: Kind = {
  id: 'shared',
  headings: ['information shared'],
  says: {
    4: [
      'from|on our|their|my|this|@his side|end *?',
      'i|we read|went|talked|ran|took *? out|through|over|aloud *?',
      'i|we @who? shared|said|gave nothing|only|no *?',
      'played|read back|out|aloud *? to|the|what|him|her|them|over',
      '@agency|@name|schools|mums|our|their side|account|version|news|update|information was|is|that',
      'let *? *? know|have *? that|how|about|what|the|she|he',
      'i|we can|must|should|want|need|am|wanted|have|am to? tell|confirm|inform|say|share *? *? that|what|how|about|you',
      'you should|need|may|might to|want? *? know that|how|about',
      'we|they|everyone each|all|both? said|shared|reported|described|outlined|presented|brought what|how|that|our|their|@his',
      'i|we|ive|weve @tell *? @agency|@him|@name|everyone|all|both|the|them|school',
      '@tell|was|were by|with|to me|us|both|each|all|the',
      'told|informed|updated the|@agency|@name *? about|of|that|the|how|when|what',
      'it|this|that|what was|were explained|reported|noted|disclosed|revealed|stated to|that',
      'told|tells us|the|me that|about|of',
      'explained|set *? position|situation|background|history',

      'let @him|them|everyone|@name|school know',

      'passed|told|gave|given|provided|informed|sent them|everybody|everyone|all|both|people|him|her|@name about|that|of|the|on|his|her|*? of|about|that',
      'i|we told|informed|updated|briefed them|him|her|everyone|all|@name|school',
      'left out|aside what|the|anything|his|her',

      'i|we|weve|ive|have|was|were|been|deb|school|not|@agency|@who shared|disclosed|exchanged',
      'passed|told|gave|given|provided|updated *? on|about|us|@agency|that|with|the|team',
      'what i|we|was|@who *? passed|shared|told|said|gave|disclosed *?',
      'shared|disclosed|withheld|exchanged',
      'was|were left out|exchanged|shared|disclosed|withheld',
      'not|nothing|no *? share|shared|disclosed|passed|else|clinical|health|medical *? information|was|were|about|detail*|given',
      'were|was|is|are|been|has told|informed|given|updated|sent|shown about|of|that|the|on|*',
    ],
    3: ['nothing else', 'i|we gave|told|informed|updated', 'gave us', 'information|info about|on|given|shared'],
    2: ['told', 'gave', 'informed'],
  },
  labels: [
    'gave|given|told|passed them|us|him|her|everyone',

    'given|told|passed|shared out|on *?',

    'said|shared|told|told|passed out|on|loud *?',
    'what i|we|was|got *? shared|said|told|passed|disclosed|given|exchanged *?',
    'info|information|details|gwybodaeth exchanged|given|shared|passed|disclosed|sent|*',
    'info|information|shared|disclosed|exchanged',
    'disclosed|exchanged|disclosure *?',
  ],
  names:
    'shared|share|disclosed|disclosure|told|said|information|info|given|passed|exchanged|discussed|brought|covered|relayed|content|facts|update|updates|summary|heard|learned|reported',
};
