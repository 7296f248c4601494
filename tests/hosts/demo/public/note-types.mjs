/** The types of entry that a worker can write, as the form's list names them. */
export const NOTE_TYPES = [
  'Choice appointment',
  'Choice Plus',
  'First Partnership',
  'Core Partnership',
  'Specific Partnership',
  'Care plan review',
  'Walk-in first visit',
  'Walk-in follow-up',
  'SBAR handover',
  'Information sharing',
  'Peer group discussion',
  'Transition',
  'Telephone contact',
  'School liaison',
  'Did not attend',
  'Administration',
];
