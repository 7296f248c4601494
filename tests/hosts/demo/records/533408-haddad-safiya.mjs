/** Several agencies. One entry is very long (a chronology); others quote e-mails and earlier entries. */

const FROM = [
  'School (Ms Prior)',
  'Health visitor for Yusuf',
  'Young carers’ group',
  'Housing',
  'Mum by phone',
  'Home visit',
  'GP surgery',
  'Attendance officer',
];
const NEWS = [
  'Safiya in on four days out of five, left at two on Wednesday to collect Yusuf from nursery.',
  'Asked about the lift again. Promised for the end of the month.',
  'Mum had a better week, managed the school run twice. Safiya did the shopping with the list that we made.',
  'Safiya came for the first half hour, made the others laugh, and went when her phone rang.',
  'Maths set changed back. She had not known that she was allowed to ask.',
  'No answer at the door, card left. Mum rang within the hour: asleep after the new tablets.',
  'Carer’s assessment: form is with the adults’ team, two weeks’ wait.',
  'Safiya tired, said so. Auntie Rim is coming for the weekend so that she can sleep at Noor’s.',
  'Letter about attendance sent by mistake and withdrawn the same day. Apology to Safiya in person.',
  'Yusuf settled. Nursery can keep him till half past four from Monday.',
];

/** 2026, Mondays and Thursdays from March on: what one sees in a chronology that somebody has kept well. */
function chronology() {
  const lines = [];
  for (let i = 0; i < 104; i += 1) {
    const day = new Date(Date.UTC(2026, 2, 2 + Math.floor(i / 3) * 6 + (i % 3)));
    const date = day.toISOString().slice(0, 10).split('-').reverse().join('/');
    lines.push(`${date}  ${FROM[(i * 5) % FROM.length]}. ${NEWS[(i * 7 + Math.floor(i / 10)) % NEWS.length]}`);
  }
  return lines.join('\n');
}

export default {
  number: '533408',
  surname: 'Haddad',
  forename: 'Safiya',
  born: '2010-02-07',
  pronouns: 'she/her',
  team: 'Family Link, inter-agency',
  leadWorker: 'Carys Bowen',
  gp: 'Quarry Road Medical Centre',
  school: 'Fallow Park Academy, Year 12',
  consent: 'School, young carers, housing; not Dad',
  alerts: ['Interpreter for Mum: Levantine Arabic, by phone', 'Do not share address with father'],
  careTeam: ['Carys Bowen, social worker', 'Imogen Tate, CAMHS practitioner', 'Ms Prior, school'],
  next: { date: '26/11/2026 15:30', what: 'Core Partnership 2', who: 'Imogen Tate' },
  isCollapsed: true,
  entries: [
    {
      date: '2026-09-03',
      time: '10:10',
      type: 'Referral',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `From Family Link to Kiln Lane CAMHS, with Safiya sitting next to me. 16, looks after her mum (MS) and her brother Yusuf (3). Cries in the stairwell at school so that nobody at home sees. She chose what goes in this and read it before I sent it.`,
    },
    {
      date: '2026-09-18',
      time: '15:25',
      type: 'Choice appointment',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Joel Prentice, Choice, 18 Sept. Present: Safiya, Carys Bowen for the first ten minutes. Presenting concern: worn out, cries at school, cannot sleep before one. Safiya's view: "If I stop, it all stops." Joint understanding: she has been running a house since she was eleven and does it well; the crying is what is left when there is no one to hand over to. It is not an illness and it does need help. Strengths: organised, funny, Auntie Rim, a best friend (Noor). PMH: nil. Risk: none to self or from others at home. Father not to have the address. Choice Point: Core Partnership here and the young carers' group, both. Goals: "One evening a week that's mine" 1/10. "Sleep by midnight on school nights" 3/10. Tasks: Safiya asks Noor about Thursdays. Carys chases the carer's assessment.`,
    },
    {
      date: '2026-09-18',
      time: '17:40',
      type: 'Information sharing',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Consent: Safiya, verbal, today, for school and young carers; Mum agrees (interpreter Hala, by phone).
Purpose of sharing: a later start on Thursdays; a place in the group.
Agencies involved: Fallow Park Academy; young carers' group; Kiln Lane CAMHS.
Information shared: that Safiya looks after family at home and will be at CAMHS once a fortnight. Nothing on Mum's health.
Roles: school – timetable; group – place and lift; CAMHS – Partnership; Family Link – holds the plan.
Actions: Ms Prior by 25/09. CB to write to the adults' team.
Risks: address not to go to father; school office told again.
Contacts: Ms Prior, school office; Beth, young carers' desk.
Sent by secure email 17:35. Receipt: Ms Prior 17:52, Beth next morning.`,
    },
    {
      date: '2026-10-02',
      time: '12:00',
      type: 'Chronology',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `CHRONOLOGY FOR THE CARER'S ASSESSMENT, MARCH TO SEPTEMBER 2026
Kept by Family Link. Each line is who said it and what. Not a Choice note.

${chronology()}

Summary: the family do well when three people do what they said on the day they said it.
Goal for the agencies: nobody asks Safiya to pass on a message.`,
    },
    {
      date: '2026-10-16',
      time: '09:30',
      type: 'Care plan review',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `Review with Safiya, Mum (Hala interpreting), Ms Prior, Beth.
Goals: as above
Resources: Rim every second weekend; nursery until 16:30
Who does what: see previous
Family: Mum will ring the chemist herself
Risks: none new
Review date: 11 December 2026`,
    },
    {
      date: '2026-11-05',
      time: '16:50',
      type: 'First Partnership',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `First Partnership. Safiya, on her own.
I said what I had read in Joel's note from September. She: "You forgot that I like looking after Yusuf. Put that in." It is in.
Since then: group twice. Thursday evenings with Noor, three out of five. Sleep by midnight about half the nights.
Goals: evening 5/10, sleep 5/10. Keep both.
Plan: we look at it again after four sessions. Safiya keeps Thursdays, whatever happens; Rim is the one who gets rung.
Risks: none to herself; worried that Dad will turn up at school, school has the photo and the plan.
Next: 26 November.`,
    },
    {
      date: '2026-11-12',
      time: '13:15',
      type: 'Information sharing',
      author: 'Carys Bowen',
      role: 'Social worker',
      text: `E-mail to Ms Prior, copied here.

> From: Ms Prior, 11/11
> Could you remind me what was agreed about Thursdays?
> Goal: Safiya on time every day
> Plan: detention list suspended till Christmas

Dear Ms Prior, Thursdays: late start at 10:20, agreed on 18/09 with Safiya's consent. "On time every day" was not one of her goals and I would ask that it is not put to her as one.
Receipt confirmed 12/11 13:40.`,
    },
  ],
};
