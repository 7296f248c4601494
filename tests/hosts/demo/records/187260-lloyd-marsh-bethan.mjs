/** Two episodes, so two Choices; the newer one with a Choice Plus that changes the goals. Fourteen entries: two pages. */
export default {
  number: '187260',
  surname: 'Lloyd-Marsh',
  forename: 'Bethan',
  born: '2009-01-27',
  pronouns: 'she/they',
  team: 'Kiln Lane CAMHS',
  leadWorker: 'Imogen Tate',
  gp: 'Quarry Road Medical Centre',
  school: 'Sixth form, Fallow Park',
  consent: 'School, GP, hospital team',
  alerts: ['Type 1 diabetes: see the hospital team’s plan'],
  careTeam: ['Imogen Tate, CAMHS practitioner', 'Dr P. Sandhu, diabetes team', 'Carys Bowen, social worker'],
  next: { date: '27/11/2026 14:00', what: 'Core Partnership 2', who: 'Imogen Tate' },
  entries: [
    {
      date: '2026-01-08',
      time: '10:20',
      type: 'Referral',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Referral from the diabetes team (Dr Sandhu): Bethan, nearly 17, worn out by managing her diabetes, missing clinic. Accepted for Choice.`,
    },
    {
      date: '2026-01-22',
      time: '15:50',
      type: 'Choice appointment',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Choice appointment 22/01/26
Present: Bethan and Mum
Main concern: diabetes burnout, rows about numbers every evening
Bethan's view: "I want one day where nobody asks what I am."
Shared understanding: the meter has become the only thing the family talks about
Choice Point: Specific Partnership with the hospital psychologist, six sessions
Goals: "Check my bloods without being asked" 3/10
Strengths: stubborn in a good way, drummer
Risks: two admissions last year after missed insulin, not on purpose. No self-harm
In the meantime: no talk of numbers after 7 pm`,
    },
    {
      date: '2026-02-12',
      time: '12:00',
      type: 'Specific Partnership',
      author: 'Henrike Vos',
      role: 'Clinical psychologist, hospital',
      text: `Session 1 of 6. Bethan alone. Numbers rule kept on nine evenings out of fourteen. Goal 4/10.`,
    },
    {
      date: '2026-03-05',
      time: '12:05',
      type: 'Specific Partnership',
      author: 'Henrike Vos',
      role: 'Clinical psychologist, hospital',
      text: `Session 2. Checked without being asked on most school days, "because the phone buzzes and not Mum". Goal 6/10.`,
    },
    {
      date: '2026-04-16',
      time: '11:50',
      type: 'Care plan review',
      author: 'Henrike Vos',
      role: 'Clinical psychologist, hospital',
      text: `Review with Bethan and Mum. Goal "check my bloods without being asked" 8/10 (was 3). Bethan thinks that is enough and so do we. Ending agreed.`,
    },
    {
      date: '2026-04-23',
      time: '09:30',
      type: 'Discharge',
      author: 'Henrike Vos',
      role: 'Clinical psychologist, hospital',
      text: `Closed with agreement. Letter to Bethan and GP. Come back through the usual door; that would start with a Choice appointment, as everyone does.`,
    },
    {
      date: '2026-09-10',
      time: '08:40',
      type: 'Referral',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `RE-REFERRAL from school nurse. Bethan, 17, eating very little since the summer, has told a friend that she leaves out insulin to lose weight. Hospital team informed the same day and seeing her weekly. Accepted, soon. Choice offered 24 September.`,
    },
    {
      date: '2026-09-24',
      time: '16:10',
      type: 'Choice appointment',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Choice (new episode)

Who was here: Bethan, Joel. Mum could not leave work, so a Choice Plus is needed.

What is going on: since July Bethan has been skipping lunch and, some days, leaving out the evening insulin. She told Erin, Erin told the nurse, and Bethan is "a bit furious and a bit relieved".

In Bethan's words: "It's the one thing that's mine."

How we understand it so far: after a year of being good with the numbers, the body was the next thing that everyone had an opinion on. Bethan does not recognise "eating disorder" and would like us not to use it for now.

Goals: "Eat lunch with Erin" 2/10. "Get Mum off my case" 1/10

Risk: leaving out insulin about twice a week in August, once in September. Knows what it does, has sick-day rules, agrees to ring the ward line at ketones over 1.5. Bloods at the hospital every Thursday. No thoughts of ending her life.

Decision: Choice Plus with Mum before we decide on Partnership.

Until then: hospital on Thursdays; Bethan shows Dr Sandhu this page.`,
    },
    {
      date: '2026-10-01',
      time: '13:30',
      type: 'Information sharing',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Shared with: Dr Sandhu (diabetes team), Ms Orrell (school nurse). Consent: Bethan, in writing, 24/09, for insulin and meals only; not for home.
Purpose: so that Thursday bloods and school lunches are one plan.
What was shared: the sick-day rules and the ward line; that Choice Plus is on 8 October.
Sent by secure email, receipt confirmed by both.
Who does what: hospital – bloods; school nurse – a quiet place at 12.30; CAMHS – the Partnership.
No difference of opinion.`,
    },
    {
      date: '2026-10-08',
      time: '17:05',
      type: 'Choice Plus',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Choice Plus, with Bethan and Mum (Rhian)

Since last time: insulin every evening but one. Lunch with Erin four times.

What Mum brought: she is frightened, and had not known about August. Bethan told her here.

Goals, as Bethan and Mum wrote them (these replace the ones from 24 September):
1. "Lunch with Erin every school day" 4/10
2. "My insulin is mine to do, and Mum hears about it on Sundays" 2/10

Choice Point: Core Partnership with Imogen Tate, weekly for four and then look again. Bethan chose this over the eating disorder clinic, hospital team content with that while bloods hold.

Risk: as on 24 September, and Mum now has the ward line too.`,
    },
    {
      date: '2026-10-20',
      time: '09:15',
      type: 'Peer group discussion',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `Peer group: I Tate, R Maddox, J Prentice. Question: what would make us ask the eating disorder clinic in? Agreed: two missed Thursdays, or ketones over 3, or Bethan asks. Imogen to say so to Bethan and Rhian, plainly.`,
    },
    {
      date: '2026-10-30',
      time: '14:05',
      type: 'Did not attend',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `Did not attend, first Partnership. Mum texted at 13:50: mock exam ran over. Bethan had been to the hospital yesterday, bloods fine. Rebooked 13 November.`,
    },
    {
      date: '2026-11-13',
      time: '15:15',
      type: 'First Partnership',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `First Partnership session. Bethan, and Rhian for the last quarter of an hour.
What I had read: both Choice notes and the Choice Plus. Said so, and asked what they would change.
Bethan's corrections: "It isn't about being thin, it's about being left alone."
What has changed: no insulin missed since 8 October. Lunch most days.
Goals confirmed. 1: 6/10. 2: 5/10, Sundays "awkward but short".
Review: after four sessions, with the same two goals.
How Bethan will manage it: alarm on her own phone, Erin at 12.30, drum kit after tea.
Risks: peer group's three signs told to both, both agreed. None met.`,
    },
    {
      date: '2026-11-19',
      time: '16:40',
      type: 'Telephone contact',
      author: 'Duty worker',
      role: 'Kiln Lane CAMHS',
      text: `Rhian rang: is next Friday still on? Yes, 27th at 2. No worries raised.`,
    },
  ],
};
