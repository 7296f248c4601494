/** Nothing has been written yet. */
export default {
  number: '204266',
  surname: 'Pennington',
  forename: 'Jude',
  born: '2013-06-30',
  pronouns: 'they/them',
  team: 'Kiln Lane CAMHS',
  leadWorker: 'Imogen Tate',
  gp: 'Weir Street Surgery',
  school: 'Fallow Park Academy, Year 9',
  consent: 'Not asked yet',
  alerts: [],
  careTeam: ['Imogen Tate, CAMHS practitioner'],
  next: { date: '23/11/2026 11:00', what: 'Choice appointment', who: 'Imogen Tate' },
  entries: [],
};
