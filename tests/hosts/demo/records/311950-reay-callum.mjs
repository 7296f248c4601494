/** One of twins with one date of birth. Choice in capitals, two headings to a line; an entry of his brother's struck out. */
export default {
  number: '311950',
  surname: 'Reay',
  forename: 'Callum',
  born: '2010-09-02',
  pronouns: 'he/him',
  team: 'Kiln Lane CAMHS',
  leadWorker: 'Imogen Tate',
  gp: 'Weir Street Surgery',
  school: 'Harbour College, first year',
  consent: 'College and GP',
  alerts: ['Twin: Corey REAY, same date of birth, record no. 311951'],
  careTeam: ['Imogen Tate, CAMHS practitioner', 'Mr Adeyinka, college tutor'],
  next: { date: '25/11/2026 09:30', what: 'Core Partnership 3', who: 'Imogen Tate' },
  entries: [
    {
      date: '2026-06-30',
      time: '09:12',
      type: 'Referral',
      author: 'Nell Garrity',
      role: 'Single point of access',
      text: `Self-referral by web form, helped by his sister. Callum, 15. "Anger at home, never at school." Has broken two doors and hates it. Twin brother Corey also referred, separately, by the GP: TWO RECORDS, please check which one you are in. Accepted. Choice offered after GCSEs.`,
    },
    {
      date: '2026-07-14',
      time: '16:05',
      type: 'Choice appointment',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `CHOICE APPOINTMENT 14/07 - KILN LANE - FACE TO FACE
PRESENT: CALLUM, SISTER KAYLEIGH (22, HAS PARENTAL RESPONSIBILITY). IT.
WHY NOW: DOORS BROKEN X2 SINCE EASTER. SHOUTING MATCHES WITH COREY, ABOUT SPACE (SHARED ROOM). NO ONE HURT.
HIS VIEW: "I GO FROM NOUGHT TO A HUNDRED AND THEN I'M STOOD THERE FEELING SICK ABOUT IT"
OUR UNDERSTANDING: LOST HIS OWN ROOM WHEN THEY MOVED IN WITH KAYLEIGH AFTER NAN DIED. ANGER COMES WHEN THERE IS NOWHERE TO GO. NOT A "TEMPER PROBLEM": IT IS ONE ROOM, TWO LADS AND A LOT OF LOSS.
CHOICE POINT: CORE PARTNERSHIP, CALLUM ALONE, KAYLEIGH FOR REVIEWS. DOES NOT WANT JOINT WORK WITH COREY AT THE MOMENT. CHOICE IS HIS AND WE RESPECT IT.
GOALS: 1) "GET TO CHRISTMAS WITHOUT BREAKING ANYTHING" 4/10   2) "TELL COREY TO HIS FACE WHEN I NEED HALF AN HOUR" 2/10
STRENGTHS: BOXING GYM TWICE A WEEK, COACH VINCE. PROTECTIVE OF YOUNGER COUSINS. RISK: NO SELF HARM. HAS NOT HURT ANYONE. LEAVES THE HOUSE LATE AT NIGHT, TO NAN'S OLD STREET, KAYLEIGH RINGS HIM AND HE ANSWERS.
BETWEEN NOW AND NEXT: CALLUM TO WRITE DOWN WHAT HAPPENED JUST BEFORE, THREE TIMES. KAYLEIGH TO ASK HOUSING ABOUT THE BOX ROOM.`,
    },
    {
      date: '2026-07-16',
      time: '11:40',
      type: 'Choice appointment',
      author: 'Ruairi Maddox',
      role: 'Clinical psychologist',
      status: 'Entered in error',
      why: 'Entered in error by Ruairi Maddox, 16/07/2026 12:10: written for the twin, moved to record 311951.',
      text: `Choice with Corey and Kayleigh. Corey worries about Callum going out at night and cannot sleep until he hears the door. Goal: "sleep before midnight". Decision: Core Partnership.`,
    },
    {
      date: '2026-07-21',
      time: '09:00',
      type: 'Letter',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `Letter to Callum, copy to Kayleigh and GP, second class 21 July

Dear Callum,

It was good to meet you and Kayleigh on the 14th. You asked me to write down what we said, in plain words.

You told me that you go from nought to a hundred and then feel sick about it. We thought together that it is what happens when there are two lads, one room and a lot of loss, and nowhere to go with it.

You chose to work with me on your own, and Kayleigh will join us when we look at how it is going. You want to get to Christmas without breaking anything, and to be able to tell Corey to his face when you need half an hour.

If things get worse before September, ring the number at the top and ask for duty.

Yours,
Imogen`,
    },
    {
      date: '2026-09-01',
      time: '15:20',
      type: 'Telephone contact',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `Rang Callum to settle a day. He got his first choice of college course (carpentry) and starts on the 7th, so Wednesdays from now on. He has a choice of two buses and will see which works. Sounded pleased. Not a session.`,
    },
    {
      date: '2026-09-23',
      time: '10:35',
      type: 'Core Partnership',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `Core Partnership 1.
Callum on his own. We went back over what he remembered of Choice and he wanted one thing put right: it was one door, the second was already off its hinge.
Progress: nothing broken since July. "Nothing broken" 6/10, "tell Corey" 2/10 (has not tried).
He made the choice himself to leave the room three times. What helped: trainers by the door, text to Vince.
What did not: Kayleigh asking questions through the bathroom door.
Plan for the coming weeks: ask Corey for half an hour once, when both are calm. Risk: no change, in by eleven most nights. Next: 4 November 9.30.`,
    },
    {
      date: '2026-11-04',
      time: '10:40',
      type: 'Core Partnership',
      author: 'Imogen Tate',
      role: 'CAMHS practitioner',
      text: `Core Partnership 2. Attended, ten minutes late (bus).
Progress: asked Corey, Corey said yes, they both laughed. Goal 1 7/10, goal 2 5/10.
Lessons: asking works when neither has a game on. Half an hour is too short, they agreed on an hour.
Risk: none new. Home by ten.
Plan: keep the hour. Bring Kayleigh to the next one to review together. 25 November 9.30.`,
    },
  ],
};
