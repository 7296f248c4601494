/**
 * The clients of this host. None of them exists; every word was invented for these tests.
 * Notes are oldest first: `at` is the hour the encounter took place (UTC), `by` the id of a worker in workers.mjs.
 */

const choiceImogen = `CAPA Choice appointment
Present: Imogen, her mum Rachel, Choice clinician. Dad joined by phone for the last ten minutes.

Presenting concern:
Panic in lessons since February, worst in maths and on the bus. Has left school early on eleven days this term. Sleeping about five hours.

In Imogen's words:
"It's like my chest locks and everyone can see it. I don't want to be the girl who always walks out."

Joint understanding:
We agreed the panic started after the fall in PE in front of the class, and that leaving early brings relief for an hour and makes the next day harder. Mum's offers to collect her come from worry and have become part of the pattern.

Choice Point decision:
Core Partnership, anxiety work, about six sessions, then review. Choice Plus not needed.

Goals:
1. Imogen: "stay for a whole maths lesson twice a week by half term" - today 2/10
2. Imogen: get the 8.10 bus with Priya on three mornings a week - today 4/10

Strengths and resources:
Plays bass in a band, keeps at hard songs. Priya sits with her at lunch. Mum and Dad agree on what helps.

Risks:
Scratched her arm with a compass twice in June, none since. No thoughts of ending her life. Mum holds the house medicines. If it returns she tells Mum or texts the crisis line.

Tasks between appointments:
Imogen keeps the panic diary (phone, three lines a day). Mum waits twenty minutes before collecting. Clinician writes to Mr Alder, head of year, with consent.`;

const imogen = [
  { at: '2026-09-03T14:00', by: 'okonkwo', text: choiceImogen },
  {
    at: '2026-09-09T11:20',
    by: 'okonkwo',
    text: `Phone call to school, consent given at Choice.
Mr Alder can offer a time-out card and a seat by the door in maths from Monday. He will not ring home on the first request to leave.
Action: letter to school sent by secure mail, copy to family.`,
  },
  {
    at: '2026-09-15T13:00',
    by: 'brandreth',
    text: `Peer group discussion
Present: N. Okonkwo, T. Brandreth, L. Fairweather.
Question brought: is the arm scratching a reason for Specific Partnership?
Agreed: no, Core Partnership stands; ask about it at each session. Allocated to T. Brandreth.`,
  },
  {
    at: '2026-10-01T09:30',
    by: 'fairweather',
    text: `Call from mum. Imogen stayed for one whole maths lesson last week and was proud of it. Diary kept on nine days of fourteen.
Risk: mum found plasters in the bin on Sunday, Imogen says it was a cat scratch. Mum will ask again. Crisis numbers repeated.
Goal 1 today 4/10 by mum's account, not asked of Imogen.`,
  },
];

const daniel = [
  {
    at: '2026-05-12T18:10',
    by: 'marchetti',
    text: `Walk-in, first visit. Knows the service from a friend.
Reason for presentation: two lost Mondays at work in a month after weekends on G and mephedrone.
History: chemsex parties since 2024, most weekends until March, now about every other. G by the hour, sets an alarm. Injected once in April, someone else's kit.
What he wants: "one Monday at a time, I want to turn up."
Goal: out of the flat by 2 am on party weekends, and one weekend a month without.
Motivation: 7 of 10, his manager has noticed.
Plan: back next Tuesday 6 pm. Consent to text, not to email.
Urgent risks: no overdose since 2025. HIV test taken today. Never uses G alone.`,
  },
  {
    at: '2026-05-19T18:00',
    by: 'marchetti',
    text: 'Results given: all clear. PrEP started. Left the party at 3 am on Saturday, counts it as a win. Same goal. Back in two weeks.',
  },
  { at: '2026-06-02T18:05', by: 'marchetti', text: 'DNA. Text sent, no reply by close.' },
  {
    at: '2026-06-16T18:15',
    by: 'fairweather',
    text: `Seen for Gia Marchetti, on leave.
Since last time: one weekend without, spent at his sister's. Craving on the Sunday afternoon, went for a swim.
Risks: went under on G on 6 June, friends put him on his side, no ambulance. Overdose advice given, knows to call 999.
Plan: no G this month. Back 30 June.`,
  },
  {
    at: '2026-06-30T18:00',
    by: 'marchetti',
    text: 'Goal reached twice in June: home by 2 am. No G since the 6th. Rates the goal 6 of 10. Risks: none new.',
  },
  {
    at: '2026-07-28T18:00',
    by: 'marchetti',
    text: 'On holiday, phoned in. Two weekends without. Worried about Pride weekend. Plan: tell Jordan his leaving time, Jordan walks out with him.',
  },
  {
    at: '2026-08-18T18:20',
    by: 'marchetti',
    text: `Pride went to plan until Sunday. Slammed twice, own kit. Ashamed, came anyway: affirmed that.
Goal: he wants to think about slamming before he sets anything. "Give me a week."
Urgent risks: injecting site on left arm red and warm, seen by nurse today, antibiotics. No thoughts of harming himself.
Follow-up: text on Friday. Referral made to the vein clinic, date awaited.`,
  },
];

const kofi = [
  {
    at: '2026-04-20T10:00',
    by: 'fairweather',
    text: `Information sharing with children's social care, at their request.
Consent: Kofi agreed to share dates and attendance, not what was talked about. Written, on file.
Shared: attended 6 of 8, last seen 14 April. Sent by secure mail to L. Prentice, receipt confirmed 21 April.
Risks: none shared, none new.
Actions: network meeting 5 May, N. Okonkwo to go.`,
  },
  { at: '2026-05-05T15:30', by: 'okonkwo', text: 'Network meeting held at school. Minutes to follow. TBC who leads on housing.' },
];

export const clients = [
  {
    uuid: '5a1c7f30-2b64-4e19-9d07-61f0c2a8e101',
    number: '10A4KV',
    given: 'Imogen',
    family: 'Hartwell',
    sex: 'female',
    born: '2011-05-09',
    inVisit: true,
    notes: imogen,
  },
  {
    uuid: '5a1c7f30-2b64-4e19-9d07-61f0c2a8e102',
    number: '10A4KW',
    given: 'Imogen',
    family: 'Hartwell-Rhys',
    sex: 'female',
    born: '2010-05-09',
    inVisit: true,
    notes: [
      {
        at: '2026-08-27T10:00',
        by: 'fairweather',
        text: 'Duty call. School nurse asks whether a referral was received. Not yet. No risk raised. Nurse will send it again.',
      },
    ],
  },
  {
    uuid: '5a1c7f30-2b64-4e19-9d07-61f0c2a8e103',
    number: '10B7TC',
    given: 'Daniel',
    family: 'Ferreira',
    sex: 'male',
    born: '1991-11-23',
    inVisit: true,
    notes: daniel,
  },
  {
    uuid: '5a1c7f30-2b64-4e19-9d07-61f0c2a8e104',
    number: '10B7TD',
    given: 'Danielle',
    family: 'Ferreira',
    sex: 'female',
    born: '1991-11-23',
    inVisit: true,
    notes: [],
  },
  {
    uuid: '5a1c7f30-2b64-4e19-9d07-61f0c2a8e105',
    number: '10C2MH',
    given: 'Kofi',
    family: 'Aldous',
    sex: 'male',
    born: '2009-01-30',
    inVisit: false,
    notes: kofi,
  },
];
