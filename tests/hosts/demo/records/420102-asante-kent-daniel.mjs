/** Chemsex clinic. A form filled in partly, its prompts left standing; one entry with bold headings. */
export default {
  number: '420102',
  surname: 'Asante-Kent',
  forename: 'Daniel',
  born: '1994-02-11',
  pronouns: 'he/him',
  team: 'The Lamplight Clinic',
  leadWorker: 'Theo Marchetti',
  gp: 'Riverside Walk Health Centre',
  school: 'Nursing student',
  consent: 'GP and student health',
  alerts: [],
  careTeam: ['Theo Marchetti, chemsex support worker'],
  next: { date: '25/11/2026 18:30', what: 'Walk-in, expected', who: 'Dev Rahman' },
  entries: [
    {
      date: '2026-09-30',
      time: '18:15',
      type: 'Walk-in first visit',
      author: 'Bank worker',
      role: 'The Lamplight Clinic',
      status: 'Draft',
      text: `** LAMPLIGHT WALK-IN, please complete every line **
Reason for presentation: came with a friend
History/contexts of recent use: [free text]
Goal identified? Y/N
Motivation to achieve goals (0-10): __/10
Plan (for coming weeks. Returning?): TBC
Any urgent risks? ***
Follow-up email? referral made? info sent? -`,
    },
    {
      date: '2026-10-07',
      time: '18:50',
      type: 'Walk-in first visit',
      author: 'Theo Marchetti',
      role: 'Chemsex support worker',
      html: `<p><strong>Reason for presentation</strong></p><p>Wants to talk before it becomes a problem. Finals in May, placement on a ward from January.</p><p><strong>Recent use</strong></p><p>Twice since August, both times after a break-up call. Crystal, smoked, at one person’s flat. Last time 26 September.</p><p><strong>Goal</strong></p><p>Not ready to set one today. Wants to think about what he would miss, and come back in two weeks with an answer. We agreed that this is the goal for now: think it over and come back.</p><p><strong>Motivation</strong></p><p>5/10, “some days a 9”.</p><p><strong>Plan</strong></p><ul><li>Writes two lists: what it gives, what it costs</li><li>Comes back on Wednesday 21 October</li><li>Rings his friend Priti before he answers that number</li></ul><p><strong>Urgent risks</strong></p><p>None today. Safe at home, not using alone.</p><p><strong>Follow-up</strong></p><p>Email sent with our opening hours and the other walk-ins. No referral.</p>`,
      text: '',
    },
    {
      date: '2026-10-21',
      time: '19:30',
      type: 'Walk-in follow-up',
      author: 'Theo Marchetti',
      role: 'Chemsex support worker',
      text: `Came back with both lists, which is what he had set himself. The second list was longer and he read it out. His goal from here: "no crystal till after placement starts, that's the 11th of January, and tell Priti when I'm about to". Motivation 8/10. No use since September. He knows Sundays and phone calls are the hard bits. Plan is to come on the last Wednesday of the month, and to have somewhere to be on Sundays (choir, 4pm). No urgent risks. Nothing to send.

> From the entry of 7 October:
> Goal: Not ready to set one today.
> Motivation: 5/10`,
    },
    {
      date: '2026-10-28',
      time: '20:00',
      type: 'Did not attend',
      author: 'Theo Marchetti',
      role: 'Chemsex support worker',
      text: `DNA. Text: "night shift swapped, sorry, all fine, see you in Nov". Replied with Wed 25 November.`,
    },
    {
      date: '2026-11-18',
      time: '17:45',
      type: 'Transition',
      author: 'Theo Marchetti',
      role: 'Chemsex support worker',
      text: `Handing over to Dev Rahman, as I leave on 20 November. Daniel knows and has met Dev at the desk.
Receiving worker: Dev Rahman, Wednesdays.
Plan that goes with him: last Wednesday of the month; goal to 11 January as on 21 October.
Follow-up: 25 November 18:30.
Risks: none known; Sundays are hard.
Told and agreed: Daniel asked not to start again from the beginning.
Receipt: Dev read this on 18/11.`,
    },
  ],
};
