/** The other twin. Choice as bullets; a missed appointment; a short call. */
export default {
  number: '311951',
  surname: 'Reay',
  forename: 'Corey',
  born: '2010-09-02',
  pronouns: 'he/him',
  team: 'Kiln Lane CAMHS',
  leadWorker: 'Ruairi Maddox',
  gp: 'Weir Street Surgery',
  school: 'Harbour College, first year',
  consent: 'GP only',
  alerts: ['Twin: Callum REAY, same date of birth, record no. 311950'],
  careTeam: ['Ruairi Maddox, clinical psychologist'],
  next: { date: '26/11/2026 16:00', what: 'Core Partnership 1', who: 'Imogen Tate' },
  entries: [
    {
      date: '2026-07-02',
      time: '08:55',
      type: 'Referral',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `GP letter. Corey, 15, awake until two or three most nights, headaches, losing weight. Brother also known to us (separate record). Accepted for Choice.`,
    },
    {
      date: '2026-07-16',
      time: '12:15',
      type: 'Choice appointment',
      author: 'Ruairi Maddox',
      role: 'Clinical psychologist',
      text: `Choice appointment

• Who came: Corey, sister Kayleigh
• What brings them: cannot settle until Callum is back in the house. Since Nan died in January. Has stopped eating tea because of the knot in his stomach.
• Corey's words: "Somebody has to be awake."
• What we made of it together: Corey has been on watch since the night Nan was taken ill. It was a good job to do then. Nobody has told him he can stop.
• Strengths: maths, patience, cooks for his cousins; a sister who listens
• Goals
    – "Asleep by midnight four nights a week" 1/10
    – "Eat tea at the table" 3/10
• Risk: no self-harm, no wish to die. Weight to be checked by GP in August.
• Decision: Core Partnership with a new worker from November, when Imogen Tate has a space. Corey said yes; was offered a sleep workshop and said no.
• Until then: Callum texts "in" when he is in. Kayleigh does the locking up, not Corey.`,
    },
    {
      date: '2026-08-20',
      time: '15:00',
      type: 'Administration',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `GP surgery: weight up 1.2 kg since June, no further action.`,
    },
    {
      date: '2026-11-10',
      time: '16:25',
      type: 'Did not attend',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `DNA. Core Partnership 1 was booked for 16:00 today. Rang Kayleigh: she had put it in the calendar under Callum. Nobody's fault, all well. Rebooked 26 November at 4. Reminder to go to Corey's own phone.`,
    },
    {
      date: '2026-11-17',
      time: '12:10',
      type: 'Telephone contact',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Texted and rang Corey with the new date. He will come straight from college. Asked if he can bring his own tea, told him of course.`,
    },
  ],
};
