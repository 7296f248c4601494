/** Almost the same name, number and age as 204118. The Choice is prose without headings; the Choice Plus is not signed. */
export default {
  number: '204181',
  surname: 'Obiora',
  forename: 'Amira',
  born: '2012-05-14',
  pronouns: 'she/her',
  team: 'Kiln Lane CAMHS',
  leadWorker: 'Ruairi Maddox',
  gp: 'Old Chapel Practice',
  school: 'St Brannoc’s, Year 9',
  consent: 'GP only',
  alerts: ['Similar name: check date of birth (Amara OBIORA, 14/03/2012)'],
  careTeam: ['Ruairi Maddox, clinical psychologist'],
  next: { date: '02/12/2026 10:00', what: 'Core Partnership', who: 'Ruairi Maddox' },
  entries: [
    {
      date: '2026-08-19',
      time: '14:02',
      type: 'Referral',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Letter from Old Chapel Practice. Amira, 14, low since the spring, sleeping in the day, has dropped art, which used to be the thing she would miss a meal for. Lives with Dad and two brothers; Mum died four years ago. GP has no immediate concerns about safety and has asked directly. Accepted for Choice.`,
    },
    {
      date: '2026-09-17',
      time: '13:15',
      type: 'Choice appointment',
      author: 'Ruairi Maddox',
      role: 'Clinical psychologist',
      text: `Met Amira and her dad, Chidi, at Kiln Lane, and then Amira by herself. They came because the house has gone quiet: Amira is in her room from four o'clock, up most of the night and asleep through first lesson. Dad put it down to phones until he found her sketchbooks in the recycling.

Amira told me that she is not sad exactly, more that "everything has had the sound turned down", and that nobody in the house says Mum's name any more. What she wants from us is to be able to draw again without it feeling like a test, and to talk about her mum at home without Dad leaving the room. She put the first at 3 out of 10 and would not put a number on the second.

Between the three of us we came to think that the flatness is grief which was put away so that everyone could get through the first two years, and that the nights are when it comes out. Dad said he had been trying to protect her. She has an aunt, Adaeze, whom she rings on Sundays, and a teacher who kept two of the sketchbooks.

She has had thoughts that it would be easier not to wake up, last about a month ago, with no plan and nothing done. She told her aunt at the time. She is willing to tell Dad or Adaeze if they come back, and has the night line number in her phone. Dad knows.

We decided together to go on to a Core Partnership here, Amira on her own with Dad joining the last ten minutes, and I will be her worker. I offered a bereavement group as another way; she would like to think about that later. Before then Dad is going to get the photographs down from the loft and Amira is going to ring her teacher about the sketchbooks.`,
    },
    {
      date: '2026-10-01',
      time: '16:45',
      type: 'Choice Plus',
      author: 'Ruairi Maddox',
      role: 'Clinical psychologist',
      status: 'Draft',
      text: `Choice Plus, with Amira, Dad and aunt Adaeze, who could not come last time.
Adaeze had not known about the sketchbooks. She asked whether the group and the Partnership could run together.
Goals: as before, and add "Sunday lunch with Mum's photo on the table" (Adaeze's idea, Amira smiled) - check wording with Amira
Risk: to complete`,
    },
    {
      date: '2026-10-21',
      time: '10:50',
      type: 'Core Partnership',
      author: 'Ruairi Maddox',
      role: 'Clinical psychologist',
      text: `Core Partnership 1. Amira on her own, Dad for the end. She brought one of the sketchbooks back, open at a drawing of the kitchen. Drew for ten minutes in the session without being asked. Goal of drawing again: she says 5 out of 10 now. Talking about Mum at home: Dad stayed in the room twice. No thoughts of not waking up since Choice. Next time: the nights. 2 December at 10.`,
    },
  ],
};
