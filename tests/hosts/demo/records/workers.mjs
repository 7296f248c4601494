/** Who can be signed in. Names are invented; the name is also the author of what they wrote. */
export const workers = [
  { id: 'imogen-tate', name: 'Imogen Tate', role: 'CAMHS practitioner', team: 'Kiln Lane CAMHS' },
  { id: 'dev-rahman', name: 'Dev Rahman', role: 'Chemsex support worker', team: 'The Lamplight Clinic' },
  { id: 'carys-bowen', name: 'Carys Bowen', role: 'Social worker', team: 'Family Link, inter-agency' },
];
