/** What was or was not taken, and what was given or sent. */
import type { Kind } from './kind.ts';

export const recentUse: Kind = {
  id: 'recent-use',
  headings: ['recent use', 'history and contexts of recent use'],
  says: {
    4: [
      '@drug *? *? smoked|nasal|slammed|injected|orally|up|swallowed|bumped|snorted',
      'not|hasnt|havent|nothing|never *? touched|used|slammed|injected|anything *? since|this|for|in',
      'bit|line|bump|point|gram|slam|capful|cap|shot of @drug|it',
      'alt|every|most|each|alternate|some|two|three weekend|weekends|w/e|fridays|saturdays|friday|saturday',
      '@use|uses|use m|k|v|c|meow',
      'consumption|use|using has|is|have|had? risen|increased|fallen|dropped|crept|doubled|weekly|monthly|fortnightly|daily',

      'terms|history|pattern|context|contexts of use',
      'been|was|is|on|still on|using|doing|taking|smoking|slamming|injecting|snorting @drug',
      '@use *? @drug',
      '@drug|bit and *? @drug|poppers|alcohol',
      'clean|clear|sober|abstinent|drugfree|chemfree for|since|now|@n',
      '@period|now with|without *? nothing|any|none|anything|using|chems|use',
      'not|no|nothing|none|havent|hasnt|hadnt|without *? used|touched|using|slips|had|taken|@drug *? since|for|in|anything|any|@drug',
      'last|recent|recently|lately|past|previous|since *? used|use|using|session|@use',
      'used|use|using|uses every|on|at|with|most|about|daily|regularly|over|for|last|since|twice|once|@n',
      '@drug *? on|at|every|over|most|last|since|for|daily|alone|twice|once|three|@n|@day',
      'reports|discloses|disclosed|mentions|mentioned|admits|describes|disclosing *? using|smoking|slamming|injecting|taking|use|chills|chems|parties|*',
      '@drug parties|party|weekend*|nights',
      'slamming|injecting|smoking|snorting it|on|at|for|since|most|every',
    ],
    3: [
      'binge|bender|sesh|session *? last|on|at|since|over',
      'it used to be',
      '@day through|to|till|until @day',

      'caps|lines|bags|points|grams|mls of',
      '1g|2g|half|@n gram|grams|ml|mls',

      '@use since|last|over|on|at|twice|once|with|for|most',
      'slammed|slamming|injected|injecting|snorted|snorting|booted|booting|inhaled',
      'relapsed|relapse|lapsed|lapse|slipped|slip|binge|binged',
      'chills|chillout|chillouts|chemsex|parties|sauna',
      'wouldnt|didnt say|disclose *? use|used|what',
      '@drug @drug',
      'no ivdu|injecting|slamming',
    ],
    2: ['@drug', '@use', 'clean|sober', 'last weekend|week|fortnight|month', 'weekend|weekends|party'],
    1: ['lately|recently|since|ago|past|last', '@period', 'at home|hotels|his|alone'],
  },
  labels: [
    'chems|chem|drugs|using|use|used|usage|substances|substance|gear|taking *?',
    'recent|lately|current|latest *?',
    'whats|what *? going|been|happening *? chems|drugs|use',
    'what * used|taken|using|taking|been *?',
    'since last|then|we *?',
    'last used|use|time|session|weekend|slam',
    'use|using lately|recently|now|pattern|history|*',
  ],
  names:
    'chems|chem|drugs|drug|use|used|using|substances|substance|taken|taking|usage|gear|partying|consumption|chemsex|alcohol|sessions|route|routes|amounts|quantity|frequency|pattern|drinking',
};

export const followUp: Kind = {
  id: 'follow-up',
  headings: ['follow-up email referral information', 'referral made', 'follow-up actions'],
  says: {
    4: [
      'screen|bloods|swabs|hcv|hiv|rna|serology|sti|bbv|urine|test|tests *? taken|done|sent|repeated|booked|today',
      'nurse|gp|dr|doctor|@name|consultant|worker|team|surgery copied|informed|emailed|updated|messaged|notified',
      '@n|some|more *? pins|needles|condoms|bins|packs|sharps|naloxone|leaflets',
      'refd|ref|referred|reffed|referral to|into|on|for|iapt|@agency',
      'cream|bin|kit|condoms|lube|packs|swabs|naloxone|works *? given|supplied|provided|issued',
      'note|letter|email to the? gp|surgery|clinic|practice|consultant',

      'i|ive|weve|we have? written|wrote|telephoned|faxed|rung|spoken to',
      'refd|reffed *?',
      'gave|given @him the|a wallet|card|leaflet|number',

      'i|ive|weve|have told|explained @him about|where|how',

      'referral|referrals|referred|refer sent|made|done|completed|went|off|on|submitted|accepted|emailed|to|was|for|faxed|discussed',
      'i|ive|weve|have|has|we|ill sent|emailed|texted|posted|referred|whatsapped|given|forwarded|messaged|copied',
      '^ sent|emailed|texted|posted|gave|given|referred|messaged|forwarded|signposted',
      'gave|given|handed|supplied|provided|sent|issued|took *? leaflet|leaflets|card|kit|pack|packs|number|information|info|booklet|link|naloxone|details|helpline|times',
      'leaflet|leaflets|card|kit|pack|packs|number|information|info|booklet|link|details|letter|text|email *? sent|given|supplied|provided|taken|offered|emailed|texted|posted|done',
      'no|nil referral|referrals|followup|follow|info|email|emails|leaflets',
      'didnt|did|not|nothing|havent send|sent|refer|email|give|sent *?',
      'email|letter|text|message sent|to|emailed|gone|went|done',
      'taken|done|sent off|away|today',
    ],
    3: [
      'pep|prep started|restarted|continued|given|prescribed',
      'referral|referrals',
      'sent|emailed|texted|posted|messaged|handed',
      'link|card|leaflet|video|number *? messaged|sent|texted|over',
      'leaflet*|helpline',
      'gave @him the|a|our|some|his|*',
      'let *? gp|know',
      'signposted|signposting',
      'copied|cc *? to|gp',
      'bloods|swabs|pcr|tests taken|done|sent',
    ],
    2: ['email*', 'sent', 'gave *? card', 'given'],
  },
  labels: [
    'sent|send|sending|emailed|texted|shared|passed|given on|off|out|to *?',
    'did i|we|you send|give|refer|email *?',
    'follow|f/u|fu|f/up|followup up *?',
    'f/u|f/up|fup *?',
    'referrals|referral|signposting|signposted|leaflets|info|information|emails|letters *?',
    'what i|we sent|gave|did *?',
  ],
  names:
    'done|given|gave|sent|referral|referrals|referred|follow|followup|leaflets|leaflet|info|information|emails|emailed|signposted|signposting|letters|issued|supplied|handed|onward|paperwork|linked|provided|liaison|admin|told|services|contacted|copied|posted|signpost',
};
