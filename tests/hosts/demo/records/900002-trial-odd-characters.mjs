/** For /trial/huge: control characters, lone surrogates, directions and joined marks inside entries. */
export default {
  number: '900002',
  trial: true,
  surname: 'Oddmarks',
  forename: 'Zo\u0065\u0308',
  born: '2008-02-29',
  team: 'Migration',
  leadWorker: '',
  gp: '',
  school: '',
  consent: 'Not asked',
  alerts: [],
  careTeam: [],
  next: null,
  entries: [
    {
      date: '2026-03-03',
      time: '09:00',
      type: 'Choice appointment',
      author: 'Old system',
      text: 'Presenting concern: sleep\u0000, \u0007then\u001b[31m nothing\u0085\nGoals: "walk \ud83d to the shop \udc36 twice" 3/10\nRisks: none\u202e dedrocer \u202c here\u200b.\u2028Choice Point: Core\u00a0Partnership\u000b\u000cStrengths: draws \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 a\u0301\u0323\ufeff\uffff',
    },
    { date: '2026-03-04', time: '09:00', type: 'Administration', author: 'Old\u0009system', text: '\u0001\u0002\u0003' },
    { date: '2026-03-05', time: '09:00', type: 'Telephone contact', author: 'Old system', text: '\udfff' },
  ],
};
