/** One visit, one entry: somebody who does not want to change anything, and is welcome back. */
export default {
  number: '420155',
  surname: 'Achterberg',
  forename: 'Lewis',
  born: '1979-12-05',
  pronouns: 'he/him',
  team: 'The Lamplight Clinic',
  leadWorker: 'Dev Rahman',
  gp: 'Not given',
  school: 'Sound engineer',
  consent: 'None given',
  alerts: [],
  careTeam: [],
  next: null,
  entries: [
    {
      date: '2026-11-14',
      time: '18:05',
      type: 'Walk-in first visit',
      author: 'Dev Rahman',
      role: 'Chemsex support worker',
      text: `Reason for presentation: partner asked him to come. "I'm only here for him."
Recent use - about monthly, with his partner, at home. Last time two weeks ago.
Goal identified? Declined to set a goal today; happy to take the safer-use card and to think about one question, "what would have to be different for me to want to cut down?"
Motivation - low and honest about it, 2/10
Plan - come back if he wants to, any Saturday. Knows all three walk-ins.
Urgent risks - none. Never alone, they space doses by the clock.
Follow up - card given, no email, no referral`,
    },
  ],
};
