/** For /trial/huge: one entry of a million characters, its Choice headings at the top and the goals at its very end. */

const LINE = 'Contact sheet pasted in by the old system: call logged, no message, line held for audit, entry ';

function million() {
  const top = 'Presenting concern: the old system pasted its whole log into one entry.\nRisks: none recorded here.\n\n';
  const end = '\n\nGoals: "find what matters in here" 2/10\nChoice Point: Core Partnership';
  const lines = [];
  let length = top.length + end.length;
  for (let i = 1; length < 1_048_576; i += 1) {
    const line = `${LINE}${i}.\n`;
    lines.push(line);
    length += line.length;
  }
  return top + lines.join('') + end;
}

export default {
  number: '900001',
  trial: true,
  surname: 'Longrecord',
  forename: 'Piers',
  born: '2008-01-01',
  team: 'Migration',
  leadWorker: '',
  gp: '',
  school: '',
  consent: 'Not asked',
  alerts: ['Record moved over from another system'],
  careTeam: [],
  next: null,
  entries: [
    { date: '2026-02-02', time: '09:00', type: 'Choice appointment', author: 'Old system', text: million() },
    {
      date: '2026-02-09',
      time: '09:00',
      type: 'Telephone contact',
      author: 'Nell Garrity',
      text: 'Rang to say that the record has moved. No clinical discussion.',
    },
  ],
};
