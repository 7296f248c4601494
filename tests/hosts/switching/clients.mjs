/**
 * Invented clients: near-namesakes with transposed numbers, twins with one date of birth, and somebody else. Each has
 * words that stand in nobody else's record: `choice`, `goal`, and `draft` for what is typed about them.
 */
export const clients = [
  {
    number: '510118',
    surname: 'HOLLOWAY',
    forename: 'Marla',
    born: '14/03/2012',
    choice: 'Lanterns',
    goal: 'Trampoline',
    draft: 'Quayside',
  },
  { number: '510181', surname: 'HOLLOWAY', forename: 'Marlo', born: '30/11/2011', choice: 'Marbles', goal: 'Saxophone', draft: 'Windmill' },
  { number: '620410', surname: 'TEMPEST', forename: 'Ivo', born: '02/02/2013', choice: 'Kestrels', goal: 'Orchard', draft: 'Gravel' },
  { number: '620411', surname: 'TEMPEST', forename: 'Iva', born: '02/02/2013', choice: 'Herons', goal: 'Pottery', draft: 'Thimble' },
  { number: '730052', surname: 'OKONJO', forename: 'Bryn', born: '19/07/2010', choice: 'Badgers', goal: 'Juggling', draft: 'Velvet' },
];

/** Newest first, as the page lists them. Every passage begins with a word that is only this client's. */
export const entriesOf = ({ forename, choice, goal }) => [
  {
    date: '12/11/2026',
    type: 'Telephone contact',
    author: 'Nell Garrity',
    text: `${choice} again this week, ${forename} says. Rang to confirm the first appointment. No clinical discussion.`,
  },
  {
    date: '08/10/2026',
    type: 'Choice appointment',
    author: 'Joel Prentice',
    text: `Presenting concern: ${choice} on the landing keep ${forename} awake until two.

Joint understanding: ${choice} stand for the move last year. We agreed that sleep comes first.

Choice Point: Core Partnership, fortnightly.

Goals (own words):
1. "${goal} club every Friday." Today 2/10

Strengths: ${goal}, and a friend who rings.

Risks: ${choice} were thrown once in March. No thoughts of ending life, asked alone.`,
  },
];
