/** Words by which a record system's own types of note say what a note is. Folded (lower case, straight quotes); whole words. */

export const REFERRAL_TYPES = [
  'referral',
  'referrals',
  're-referral',
  'rereferral',
  'screening',
  'triage',
  'opt-in',
  'intake',
  'transfer in',
];
export const DISCHARGE_TYPES = [
  'discharge',
  'discharged',
  'closure',
  'closing',
  'closed',
  'case closure',
  'transfer out',
  'end of episode',
];
export const ADDENDUM_TYPES = ['addendum', 'addenda', 'amendment', 'correction', 'corrigendum'];
export const PEER_TYPES = ['peer group', 'peer discussion', 'peer review', 'small group discussion', 'small group'];
export const MEETING_TYPES = [
  'mdt',
  'multidisciplinary',
  'multi-disciplinary',
  'meeting',
  'safeguarding',
  'strategy',
  'liaison',
  'professionals',
  'network',
  'team around',
  'core group',
  'case conference',
  'supervision',
  'cpa',
  'school contact',
  'school call',
];
/** Meetings with the client: "First meeting form" says how it was called, and not what it was. */
export const MEETING_OTHERWISE = [
  'first meeting',
  'initial meeting',
  'further meeting',
  'second meeting',
  'next meeting',
  'follow-up meeting',
  'follow up meeting',
];
export const ADMIN_TYPES = ['admin', 'administration', 'administrative', 'clerical', 'booking', 'information governance'];
export const MISSED_TYPES = [
  'non-attendance',
  'non attendance',
  'missed appointment',
  'not attended',
  'dna',
  'did not attend',
  'was not brought',
  'wnb',
  'no show',
];
export const CANCELLED_TYPES = ['cancelled', 'cancellation', 'rescheduled'];
export const PLUS_TYPES = ['choice plus', 'choice+', 'choice +', 'second choice', 'choice 2', 'further choice'];
export const LETTER_TYPES = ['letter', 'letters', 'correspondence', 'email', 'e-mail'];
/** Written by others. */
export const LETTERS_IN = [
  'letter in',
  'letters in',
  'incoming',
  'correspondence in',
  'letter from',
  'letter received',
  'gp letter',
  'inbound',
];
export const DUTY_TYPES = ['duty', 'crisis', 'out of hours'];
export const PHONE_TYPES = ['telephone', 'phone', 'call', 't/c', 'tel', 'text message'];
export const REVIEW_TYPES = ['care plan review', 'review', 'goal review', 'partnership review'];
export const SPECIFIC_TYPES = [
  'specific',
  'psychometry',
  'psychometric',
  'cognitive assessment',
  'asd assessment',
  'autism assessment',
  'adhd assessment',
  'neurodevelopmental assessment',
];
export const CORE_TYPES = ['core', 'partnership', 'therapy', 'session', 'cbt', 'treatment', 'intervention'];
/** "Choice" in a type that is not the appointment. */
export const CHOICE_TYPE_OTHERWISE = [
  'choice of',
  'patient choice',
  'choices',
  'choice form',
  'choice booking',
  'choice waiting list',
  'choice admin',
  'choice letter sent',
];
/** Types that say how people met and not for what. */
/** A letter to the client that is the session's own note. */
export const SESSION_LETTER_TYPES = ['session letter', 'partnership session letter', 'therapy letter', 'letter of session'];

export const SESSION_TYPES = [
  'walk-in',
  'walk in',
  'drop-in',
  'drop in',
  'consultation',
  '1:1',
  '1-1',
  '1 to 1',
  'one to one',
  'home visit',
  'visit',
  'appointment',
  'face to face',
  'face-to-face',
  'video',
  'clinic',
  'outpatient',
  'follow up',
  'follow-up',
  'individual',
  'family',
];
