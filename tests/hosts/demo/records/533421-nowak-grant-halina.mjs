/** Hospital to home. There is a Choice, and it was never signed. */
export default {
  number: '533421',
  surname: 'Nowak-Grant',
  forename: 'Halina',
  born: '2009-04-18',
  pronouns: 'she/her',
  team: 'Family Link, inter-agency',
  leadWorker: 'Carys Bowen',
  gp: 'Old Chapel Practice',
  school: 'Hospital school, Year 12',
  consent: 'School, GP, children’s services',
  alerts: ['Allergy: penicillin'],
  careTeam: ['Carys Bowen, social worker', 'Dr Esme Whitfield, ward', 'Ruairi Maddox, clinical psychologist'],
  next: { date: '24/11/2026 10:00', what: 'Discharge meeting', who: 'Ward and community' },
  entries: [
    {
      date: '2026-10-05',
      time: '17:30',
      type: 'Information sharing',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Halina was admitted to Beacon Ward on Friday, informally, with her agreement. Dr Whitfield rang at 16:50.
Consent: Halina, verbal, to share with school and GP that she is in hospital, not why.
Purpose: so that school stops the attendance letters.
Shared with Mr Tunde (head of sixth form): in hospital, expected to be several weeks, work to go to the hospital school.
Method: phone, then secure email. Receipt confirmed 5/10.
Actions: CB – housing officer about the stairs; school – stop letters.
Risks: on the ward; safe.`,
    },
    {
      date: '2026-10-20',
      time: '12:00',
      type: 'Choice appointment',
      author: 'Ruairi Maddox',
      role: 'Clinical psychologist',
      status: 'Draft',
      text: `Choice on the ward (DRAFT, to check with Halina)
Present: Halina, her mum Danuta, primary nurse Femi, RM
What brings us: going home, and what would make it last
Halina's view: "I want somebody to know before it gets that bad again."
Joint understanding: (to write up)
Goals: "Ring one person the same day" ; others TBC
Choice Point: looks like Core Partnership from discharge, to confirm at the meeting
Risk: see ward care plan`,
    },
    {
      date: '2026-11-03',
      time: '15:10',
      type: 'Transition',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Planning for home. Ward (Dr Whitfield, Femi), Danuta, Halina, CB.
Receiving service: Kiln Lane CAMHS. Named co-ordinator: not yet named, Ruairi to say by 17/11
Discharge plan: home on leave two nights a week from 9 November, then home
Medication: as ward chart, GP to take over after two weeks
Equipment: bannister, ordered
Follow-up: within 7 days of going home
Risks: evenings. Halina would ring her mum, then the ward
Told and agreed: Halina and Danuta agree with the leave, Danuta would like it in writing
Receipt confirmed: awaited from GP`,
    },
    {
      date: '2026-11-10',
      time: '09:40',
      type: 'Telephone contact',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Danuta: first two nights at home went well. Halina cooked. Bannister came.`,
    },
    {
      date: '2026-11-18',
      time: '16:00',
      type: 'Information sharing',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Professionals' meeting by video: ward, school, GP (apologies), housing. Halina joined for the last part by her choice.
There is a difference of opinion on school: the ward would wait until January, school would like two half days in December, Halina wants December. To be settled on 24/11, her view first.
Named co-ordinator still to come.`,
    },
  ],
};
