/** The main demonstration: a Choice with clean headings by somebody else, and a first Partnership still to come. */
export default {
  number: '204118',
  surname: 'Obiora',
  forename: 'Amara',
  born: '2012-03-14',
  pronouns: 'she/her',
  team: 'Kiln Lane CAMHS',
  leadWorker: 'Imogen Tate',
  gp: 'Weir Street Surgery',
  school: 'Fallow Park Academy, Year 10',
  consent: 'School and GP; not yet Dad',
  alerts: [],
  careTeam: ['Imogen Tate, CAMHS practitioner', 'Joel Prentice, family therapist (Choice)'],
  next: { date: '24/11/2026 16:15', what: 'Core Partnership 1', who: 'Imogen Tate' },
  entries: [
    {
      date: '2026-09-08',
      time: '09:50',
      type: 'Referral',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Referral from Fallow Park Academy (Ms Whitlock, pastoral lead), agreed with Mum.

Amara, Year 10. Attendance has dropped from 96% in the spring to 58% this term. Tearful at the gate, asks to go to the medical room most mornings, and has stopped going to netball. School have tried a late start and a time-out card. No previous contact with this service.

Screened with Dr Lowther. Accepted, routine. Offer a Choice appointment.`,
    },
    {
      date: '2026-09-22',
      time: '11:05',
      type: 'Telephone contact',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Call to Mum (Ngozi) to book. Explained that a Choice appointment is a conversation about what would help, and that they do not have to decide anything on the day. Amara would like to be seen with Mum first and then on her own for a bit. Offered a choice of two dates, they took 8 October, 4 pm at Kiln Lane. Interpreter not needed.`,
    },
    {
      date: '2026-10-08',
      time: '17:20',
      type: 'Choice appointment',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Present: Amara, Mum (Ngozi), Joel Prentice. Amara seen on her own for the last twenty-five minutes.

Presenting concern: Mornings. Amara wakes at five, feels sick and counts how many people will look at her when she walks in. It started after the half-term in February, when a voice note she had sent to one friend was played to a whole group. She has managed 11 full days since September.

Amara's view: "I'm not scared of lessons. I'm scared of the corridor." She thinks people at home have got tired of talking about it. She would like somebody to explain it to Dad so that she does not have to.

Joint understanding: We agreed that this is a worry about being watched that makes sense after what happened with the voice note. Staying at home takes the worry away for an hour and makes the next morning harder. Everyone being kind about mornings has turned, without anybody meaning it, into nobody mentioning school at all.

Choice Point: Core Partnership, fortnightly to begin with, to work on worry and on getting through the corridor. Amara chose this over the group. We talked about a school-only plan and about waiting; neither felt enough.

Goals (Amara's own words):
1. "Walk in with everyone else, not through the office, three days out of five." Today 2/10
2. "Go back to netball on Thursdays." Today 1/10

Strengths: Funny, notices how other people feel, has kept one close friend (Tilly) all the way through. Mum has moved her shifts so that mornings are calmer. Ms Whitlock is trusted.

Risks: No thoughts of ending her life, no self-harm, asked on her own. Eating lunch. She has blocked the group chat. Online contact with the boy who shared the voice note has stopped; school are aware.

Between now and the next appointment: Amara to walk to the gate with Tilly on two mornings and to write down the number she expects and the number who actually look. Mum to tell Dad what we agreed. Joel to send the letter and to speak to Ms Whitlock.`,
    },
    {
      date: '2026-10-13',
      time: '10:15',
      type: 'Peer group discussion',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Peer group. Present: J Prentice, I Tate, S Lowther.
Question brought: Is a fortnightly Core Partnership enough when attendance is this low?
Agreed: start as planned and review at the third session. Imogen Tate has a space from the week of 24 November and will pick up. School to be asked to keep the corridor plan going until then.`,
    },
    {
      date: '2026-11-04',
      time: '15:40',
      type: 'School liaison',
      author: 'Joel Prentice',
      role: 'Family therapist',
      text: `Phoned Ms Whitlock, consent on file. Amara came in through the main doors on four mornings in the last fortnight, each time with Tilly. Geography has been moved so that she does not have to cross the main stairs at the bell. Ms Whitlock asks whether the time-out card should stay; said we would put that to Amara. No new concerns at school.`,
    },
    {
      date: '2026-11-12',
      time: '12:30',
      type: 'Telephone contact',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Rang Mum to confirm 24 November, 4.15 pm with Imogen. Mum says Dad would like to come as well and Amara has said yes to that. No clinical discussion.`,
    },
  ],
};
