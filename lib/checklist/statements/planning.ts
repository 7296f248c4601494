/** Care plans and peer groups. */
import type { Kind } from './kind.ts';

export const resources: Kind = {
  id: 'resources',
  headings: ['resources', 'what i have'],
  says: {
    4: [
      'pendant|alarm|keysafe|stairlift|rail|rails|frame|commode|telecare|lifeline|safe *? works|working|wall|fitted|installed|place',
      '@he|@who|you|hes|shes|theyve|youve has|have got? @his|a|the|an',
      'in|all place|set|situ',
      'has|have been sorted|ordered|arranged|fitted|provided|delivered|given',
      'resources|strengths|equipment|aids|adaptations|benefits|supports|assets',
      '@who|he|she|is|are|very|good|really|* good|brilliant|great|skilled at|with',
      'lent|loaned|fitted|provided|supplied|delivered|ordered|installed *? @him|a|the|an|by|and|is|at|last',
    ],
    3: [
      'bursary|laptop|voucher|fund|allowance|pip|advocate|dongle|bike|banister|stool|loan|lockbox|tablet',
      'have|has|got *? going|available|coming',

      'pendant alarm',
      'going in on|at|this|next',
      'has|have come|arrived',
      'rail|stool|hoist|ramp|shredder|permit|voucher|vouchers|slow|air cooker|fryer|fitted|going|in|arrived',

      'frame|stick|scales|alarm|wheelchair|chair|oxygen|inhalers|meter|microwave|pass|grant|tenancy|car|internet',
      'a|own|new|working|smart|has|have|got|her|his|their phone|mobile',
      'group|club|centre|hub|kitchen|college|gym|church|chapel|mosque|library|befriender|sponsor',
      'understands|knows *? condition|well|how|what',
      'available|access to',
      '@he|@name has|have|got the|a|his|her|their',
    ],
    2: ['good at', 'support*'],
  },
  labels: [
    'useful|handy|helpful|good to? have|know *?',
    'whats|what there|here|around|already|is *? already|there|place|working|around *?',
    'what *? *? has|have|got|ve *? got|going|available|helps|them|her|him *? *?',
    'going for @him|me|you',
    'things|stuff|people|what *? *? help|helps|helped|works *?',
    'whats|what in|helps|ive|i|@he|works|is|s|* my|got|toolbox|have|has|helps|available|there|working *?',
    'what helps|works *?',
    'toolbox|toolkit|tools|kit|resources|strengths|assets|equipment|supports *?',
    'things|stuff that|i help|helps|have|has|need *?',
    'in|going * place|favour *?',
  ],
  names:
    'resources|strengths|supports|support|equipment|aids|helps|benefits|assets|tools|available|got|place|useful|things|around|services|has|have|kit|in|community|working|favour',
};

export const family: Kind = {
  id: 'family',
  headings: ['extended family', 'family support', 'extended family and others'],
  says: {
    4: [
      'neighbours|neighbour|friends|@kin look|looks|pop|pops|call|calls|drop|drops|keep|keeps in|by|round|over|company',
      '@kin is|s|will|does|has *? doing|shopping|cooking|help*|visit*|driv*|creams|minds|takes|rings',
      '@kin *? *? gives|lends|takes|minds|pops|attends|drops|picks|makes|calls|sends|runs|sorts|reads',

      '@kin *? holding|keeping|helping|looking|minding|driving|collecting|taking|going|coming|staying|moving|lending|sitting|checking',
      '@kin *? *? telephones|texts|sits|does|sleeps|holds|keeps|minds|babysits',
      '@kin in law *?',

      '@kin *? will|can|ll|does|helps|help|comes|come|brings|bring|collects|visits|shares|share|has|have|rings|ring|lives|live|drives|drive|does|do|shops|cooks|checks|looks|supports|support|stays|is|are|agreed|offered|happy|knows|takes|take|cleans|phones|walks',
      '@kinll|mumll|dadll|hisll *?',
      'no|nil family|relatives|visitors|kin|carer',
      'family|relatives|friends|neighbours|neighbour *? support*|involved|help*|will|can|do|are|is|nearby|aware',
      'mumll|dadll|nanll|granll|sisterll|brotherll|auntiell',
      '@kin on|at|to|with *? @day|end|hand',
    ],
    3: ['@kin is|s going to *?', '@kin and @kin|@who', 'family|neighbour|friends'],
    2: ['his|her|their|your|my @kin'],
    1: ['@kin'],
  },
  labels: [
    'whos|who is? beside|behind|around|with|alongside|there|helping|helps *?',
    'my|@his|* people|team|crew|network|family|circle|tribe|friends',
    'fam|family|relatives|carers|friends|people|network|support|supporters|teulu *?',
    'who *? help|helps|there|around|else|support|supports *?',
    'family|supports|support|supporters',
  ],
  names:
    'family|friends|relatives|people|network|circle|neighbours|mum|dad|carer|carers|others|helping|daughter|son|partner|wife|husband|mother|father|support|informal|loved|ones|who',
};

export const reviewDate: Kind = {
  id: 'review-date',
  headings: ['review date'],
  says: {
    5: ['will|shall|to review|revisit|reviewed|revisited *? on|in|at|by|@month|@day'],
    4: [
      'looked|look|go|gone|revisited|reviewed|come|checked|back *? at|over|through|to afresh|again|on|in',
      'all|this|plan to be looked|reviewed|revisited|checked',
      'review|reviewed|reviewing|rv|r/v *? on|in|at|date|due|by|@day|@month|@n|after|again|it|this',
      'look|looking|go|going|went|come|check|get|sit|talk *? at|over|through|back|to|together|down *? again|this|it|plan|in|at|on|over|together *?',
      'again|back in|on|at|by *? @month|@n|month|the|end|a|@period|@day',
      'together in|on|at|by|before *? @month|@n|month|end|@period|@day',
      'plan|it|this *? will|to be reviewed|revisited|checked',
      'date of|for|set review|next|it|*',
    ],
    3: ['in @n|a @period', 'at the end|start|beginning of', 'revisit*'],
    2: ['again'],
  },
  labels: [
    'check|checking|looking|look|checkin|going *? again|back|at|on|this|in *?',
    'review|reviewing|rv|r/v|reviewed|revisit *?',
    'when *? look|check|review|again|meet *?',
    'next check|look|review|*',
    'date *?',
  ],
  names: 'review|reviewed|revisit|again|date|when|check|revisiting|due|look|looking',
};

export const question: Kind = {
  id: 'question',
  headings: ['question brought', 'dilemma'],
  says: {
    4: [
      '@name|@who wondered|wonders|asked|mused $',
      'asked|asks|asking|wonders|wondered *? whether|if|how|what|should|when *?',
      'does|do|should|am|is|can i|he|she|we|they *? *?',
      'i|we|@name took|brought|presented|raised|described|discussed a|an|the|her|his|my *?',

      '@who|s|is struggling|wrestling|grappling|juggling|stumped|wondering *?',
      'sought|seeking|wanted|after the|our|some? *? thoughts|advice|views|help|ideas',

      '@who wished|wanted|asked|hoped|needed to think|talk|consider|bring|ask|explore|discuss',
      '@name asks|asked|brings|brought|wonders',

      'brought|brings|bringing|presented|raised|posed *? question|case|dilemma|puzzle|about|a|the|family|whether|problem',
      '@his|@who|s|the|a dilemma|question|puzzle|problem|query is|was|about|brought|whether|of|from|for',
      '@who|was|were|s|is asking|asked|asks|wondering|wondered|wanted|stuck|unsure|torn|wants|puzzled *? what|how|whether|if|about|us|help|the|on|with|to',
      'stuck|torn|unsure|wondering on|about|with|whether|between|how',
      'how|what|whether|when to|do|should|can you|we|i|she|he|stop|*',
      'dilemma|puzzle',
    ],
    3: [
      'is that|this|it a|an|ok|okay|alright|normal|right|too',
      'or a strength|problem|not',
      'thoughts|views|advice|ideas on|about|for',
      'question',
      'how to',
      'whether',
      'wanted help|to|us',
    ],
    2: ['asked|asking', 'stuck'],
  },
  labels: [
    '* asks|asking|asked|brings|bringing|brought|puzzle|stuck',

    '@his|* puzzle|dilemma|question|problem|case|stuckness|conundrum|issue|query',
    'puzzle|dilemma|question|problem|case|stuck|conundrum|issue|query|topic *?',
    'what|stuck * brought|stuck|asked|asking|wondering|on *?',
  ],
  names:
    'question|dilemma|brought|asked|asks|asking|stuck|puzzle|query|case|issue|wondering|topic|help|wanted|wants|needed|thinking|stuckness|problem|wonder|about',
};

export const agreed: Kind = {
  id: 'agreed',
  headings: ['what was agreed', 'agreed', 'what we agreed'],
  says: {
    4: [
      'ended|wound|came|landed|got up|down|out|round|to? thinking|agreeing|saying|feeling|deciding|that|at|on',
      'of one|the same? mind|view',
      'group|we|team|everyone|all|colleagues|somebody|people @settle *?',
      'came|come down on',
      'it was|is felt|agreed|thought|suggested|decided|concluded|recommended',

      'conclusion|decision *? *? reached|was|is',

      'we|group|all|was|were|it|team|everyone *? agreed|decided|concluded|settled|thought|felt|suggested|recommended|landed|came|advised that|to|on|up|it|the|was|she|he|one|*',
      'settled|landed|agreed on|that|to|upon',
      'came|come|ended up with|to|at',
      'what we came|agreed|decided|settled *?',
      'feeling|view|sense|mood|thinking in|of|was the|to? room|group|that',
      'conclusion|consensus|agreement|outcome|advice|upshot was|is|that|from|to',
      'back and forth',
    ],
    3: [
      'should|could|might give|offer|say|ask|try|write|tell|name|wait|hold|meet|see|stay|drop|keep|invite',
      'agreed',
      'group|we felt|thought',
      'suggest*',
      'decided',
    ],
    2: ['should', 'could'],
  },
  labels: [
    'what we|was|the|* decide|agree|think|settle *?',
    'group|groups|our|team|teams steer|view|advice|verdict|suggestion|suggestions|feedback|thinking|thoughts',

    'where we|it|* got|landed|ended|settled *?',
    'what we|was|the|* agreed|decided|think|thought|came|suggested|said *?',
    'agreed|conclusion|decision|outcome|upshot|consensus|suggestions|ideas|advice|resolution *?',
    'we *? agreed|decided|thought|landed *?',
  ],
  names:
    'agreed|agree|conclusion|conclusions|decided|decision|suggestions|suggested|advice|outcome|consensus|steer|upshot|settled|recommended|mind|thoughts|ideas|group|view|thinking|reflections|suggestion|think|thought|said',
};
