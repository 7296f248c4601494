/** Chemsex clinic. Entries come collapsed. Capitals, bullets and a colleague's SBAR. */
export default {
  number: '420077',
  surname: 'Dąbrowski',
  forename: 'Marek',
  born: '1988-07-23',
  pronouns: 'he/him',
  team: 'The Lamplight Clinic',
  leadWorker: 'Dev Rahman',
  gp: 'Declined to say',
  school: 'Chef, evenings',
  consent: 'Within the clinic only',
  alerts: ['Do not ring the landline or write to the home address'],
  careTeam: ['Dev Rahman, chemsex support worker', 'Sister Ama Boateng, sexual health nurse'],
  next: null,
  isCollapsed: true,
  entries: [
    {
      date: '2026-10-03',
      time: '18:40',
      type: 'Walk-in first visit',
      author: 'Theo Marchetti',
      role: 'Chemsex support worker',
      text: `WALK IN FIRST VISIT, SAT EVE. 20 MINS, KNOWS HOW THE SERVICE WORKS (FLATMATE COMES HERE)
REASON FOR PRESENTATION: MISSED A SHIFT FOR THE THIRD TIME IN TWO MONTHS, HEAD CHEF HAS SAID ONE MORE.
HISTORY/CONTEXTS OF RECENT USE: MOST WEEKENDS SINCE SPRING. LAST USED SUNDAY, G AND MEPH, AT SOMEBODY'S FLAT, WITH PEOPLE HE KNOWS. NOT INJECTING. AWAKE AROUND 30 HRS.
GOAL: "KEEP MY JOB. ONE SUNDAY OFF IT." ONE WEEKEND WITHOUT, THE 17TH.
MOTIVATION: 8/10 WANTS IT, 4/10 THINKS HE CAN
PLAN: BOOKED A SUNDAY LUNCH WITH HIS COUSIN. PHONE NUMBERS OF TWO PEOPLE DELETED HERE. BACK ON WED 21ST EVE.
ANY URGENT RISKS: NIL ACUTE TODAY. HAS BEEN "UNDER" ONCE ON G, IN AUGUST. TALKED THROUGH TIMING AND NOT BEING ALONE.
FOLLOW UP: G LEAFLET GIVEN, NO EMAIL PLEASE.`,
    },
    {
      date: '2026-10-21',
      time: '19:10',
      type: 'Walk-in follow-up',
      author: 'Dev Rahman',
      role: 'Chemsex support worker',
      text: `Follow-up walk-in (2nd visit, first with me).

- Reason for presentation: as planned on the 3rd
- Goal last time: one Sunday off. DID IT, the 17th. Cousin's lunch, then slept.
- What went right: "I'd told her I was coming, so I came"
- What did not: used on the Friday after, shorter than usual. Lesson: pay day.
- Recent use: Fri 23:00 to Sat 10:00, meph only
- Goal now: two Sundays off before 8 Nov, same way (his words: "two more Sundays")
- Motivation: 8/10 wants, 6/10 can
- Plan: pay goes to his sister's account on Fridays, tries it this once. Returning Wed 4 Nov
- Urgent risks: none today. Sleep better. Eating.
- Follow-up: ref to Ama for PrEP talk made today, he agreed. No info sent.`,
    },
    {
      date: '2026-11-04',
      time: '20:05',
      type: 'Did not attend',
      author: 'Dev Rahman',
      role: 'Chemsex support worker',
      text: `Did not come. No call (he asked us not to ring the landline). Walk-in, so no letter. Door open.`,
    },
    {
      date: '2026-11-11',
      time: '21:20',
      type: 'SBAR handover',
      author: 'Ama Boateng',
      role: 'Sexual health nurse',
      text: `SITUATION: Marek came for PrEP bloods and stayed to talk. He has had a hard week and will walk in on Wednesday 25 November; Theo is on, not Dev.
BACKGROUND: seen here twice (3 and 21 October), goal of Sundays off, did the first. Missed the 4th.
ASSESSMENT: used last weekend for the first time alone. He said that it frightened him. Not low otherwise, no thoughts of harming himself, asked directly. Work has moved him to days.
RECOMMENDATION: start from what he managed in October. Ask about being alone. He wants "two more Sundays" still to be the goal.
Questions answered: when bloods are back (Friday), whether work is told (no).`,
    },
  ],
};
