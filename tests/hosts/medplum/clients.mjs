/** Nobody here exists. Two clients share a name: Medplum's chart shows no number, so only the date of birth tells them apart. */
const choiceCorin = `Referral and reason for attending:
Referred by the school nurse for sleep. Lies awake past two on school nights since the flood at home in January.

Young person's and family's views:
Corin says the rain is what starts it. His gran, who he lives with, thinks it is the telephone under the pillow.

Joint understanding:
We agreed that listening for water keeps Corin on guard at night, and that checking the cellar makes him listen harder. The telephone is what he does while he waits.

Choice Point decision:
Core Partnership, sleep and worry work, about six sessions, then review.

Goals:
1. Corin: "be asleep by midnight on four school nights" - today 1/10
2. Corin: row again on Saturdays - today 5/10

Strengths and resources:
Rows with the harbour club, cox knows him well. Gran gets up early and likes company. Good at drawing boats.

Risks:
No thoughts of ending his life, asked on his own. Has walked to the weir at night twice, last in March. Gran locks the back door and he tells her first.

Tasks between appointments:
Corin keeps the cellar diary. Gran checks the cellar once, at nine, aloud. Clinician writes to Ms Dray, head of year, with consent.`;

const WORKERS = { prentice: 'Joel Prentice', garrity: 'Nell Garrity' };

/** Who is signed in. */
export const worker = { id: '7d0c54e2-93aa-4c1e-8b55-1f20e6a40001', given: 'Joel', family: 'Prentice' };

export const clients = [
  {
    id: '7d0c54e2-93aa-4c1e-8b55-1f20e6a41101',
    number: 'TM-3101',
    given: 'Corin',
    family: 'Tallis',
    gender: 'male',
    born: '2010-03-14',
    notes: [
      { at: '2026-09-03T10:55:00Z', kind: 'Choice appointment', by: WORKERS.prentice, text: choiceCorin },
      {
        at: '2026-09-15T09:20:00Z',
        kind: 'Telephone contact',
        by: WORKERS.garrity,
        text: 'Rang Ms Dray, consent given at Choice. Corin may start at ten on Mondays until half term. Letter to school sent, copy to Gran.',
      },
      {
        at: '2026-10-01T14:10:00Z',
        kind: 'Telephone contact',
        by: WORKERS.garrity,
        text: `Call from Gran. Asleep before midnight on three nights last week, first time since January.
Risk: went out to the weir on Sunday after the storm warning, came back by himself and woke her. Crisis numbers repeated.`,
      },
    ],
  },
  {
    id: '7d0c54e2-93aa-4c1e-8b55-1f20e6a41102',
    number: 'TM-3110',
    given: 'Corin',
    family: 'Tallis',
    gender: 'female',
    born: '2012-03-14',
    notes: [
      {
        at: '2026-08-27T11:00:00Z',
        kind: 'Telephone contact',
        by: WORKERS.garrity,
        text: 'Duty call. Health visitor asks whether a letter came. Not yet. No risk raised. She will send it again on Monday.',
      },
    ],
  },
  {
    id: '7d0c54e2-93aa-4c1e-8b55-1f20e6a41103',
    number: 'TM-3142',
    given: 'Odette',
    family: 'Varga',
    gender: 'female',
    born: '2011-11-30',
    notes: [],
  },
];
