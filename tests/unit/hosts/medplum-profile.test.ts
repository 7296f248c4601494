// @vitest-environment happy-dom
/** On a stand-in made of what Medplum's components draw; the components themselves are walked in tests/records. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteSchema } from '../../../lib/packs/site.ts';
import { makeClientReader } from '../../../lib/record/client.ts';
import { readNotes } from '../../../lib/record/notes.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import rawChart from '../../../lib/record/profiles/medplum-chart.json' with { type: 'json' };
import rawVisit from '../../../lib/record/profiles/medplum-visit.json' with { type: 'json' };

const chart = rawChart as SiteProfile;
const visit = rawVisit as SiteProfile;

beforeAll(() => {
  // happy-dom lays nothing out: what is in the page counts as seen.
  Element.prototype.checkVisibility ??= () => true;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});

const at = (address: string) => history.replaceState(null, '', address);
const item = (icon: string, words: string) => `<div class="SummaryItem_item"><svg class="tabler-icon ${icon}"></svg><p>${words}</p></div>`;

function showChart(id: string, born: string, linked = id): void {
  at(`/Patient/${id}/notes`);
  document.body.innerHTML = `<nav><a href="/Patient/p-9">Wren Abara</a></nav>
    <div class="PatientSummary_headerContent"><div><p>Corin Tallis</p><p>Patient since 11/23/2026</p></div></div>
    ${born ? item('tabler-icon-cake', born) : ''}${item('tabler-icon-empathize', 'Male')}
    <a class="LinkTabs_link" href="/Patient/${linked}/notes">Notes</a>`;
}

const entry = (key: string, value: string) =>
  `<div class="InfoBar_entry"><div class="InfoBar_key">${key}</div>\n<div class="InfoBar_value">${value}</div></div>`;

function showVisit(id: string, born: string): void {
  at(`/Patient/${id}/Encounter/e-1`);
  document.body.innerHTML = `<div class="InfoBar_root">${entry('Name', `<a href="/Patient/${id}">Corin Tallis</a>`)}
    ${born ? entry('DoB', born) : ''}${entry('Gender', 'male')}${entry('https://records.example/mrn', 'TM-3101')}</div>`;
}

describe('the Medplum profiles', () => {
  beforeEach(() => showChart('p-1', '2010-03-14 (016Y)'));

  it('are what a pack may hold', () => {
    for (const profile of [chart, visit])
      expect(siteSchema.safeParse({ ...profile, match: ['https://records.example'] }).error).toBeUndefined();
  });

  it('know one client by name and date of birth on the chart and in a visit, whatever the age', () => {
    const onChart = makeClientReader(chart)();
    expect(onChart).toMatchObject({ is: 'read', name: 'Corin Tallis', more: ['2010-03-14'] });
    showChart('p-1', '2010-03-14 (017Y)');
    expect(makeClientReader(chart)().id).toBe(onChart.id);
    showVisit('p-1', '2010-03-14');
    expect(makeClientReader(visit)()).toMatchObject({ is: 'read', id: onChart.id });
  });

  it('tell two clients of one name apart', () => {
    const read = makeClientReader(chart);
    const first = read();
    showChart('p-2', '2012-03-14 (014Y)');
    expect(read()).toMatchObject({ is: 'read', name: 'Corin Tallis' });
    expect(read().id).not.toBe(first.id);
  });

  it('name nobody where two clients have one name and one date of birth', () => {
    const read = makeClientReader(chart);
    read();
    showChart('p-2', '2010-03-14 (016Y)');
    expect(read().is).toBe('differs');
  });

  it('name nobody while the address is another client’s than the chart', () => {
    showChart('p-2', '2010-03-14 (016Y)', 'p-1');
    expect(makeClientReader(chart)().is).toBe('differs');
  });

  it('name nobody without a date of birth, and never take what stands in its place', () => {
    showChart('p-1', '');
    expect(makeClientReader(chart)().is).toBe('unreadable');
    showVisit('p-1', '');
    expect(makeClientReader(visit)().is).toBe('unreadable');
  });

  it('read a note’s words with their lines, its status in FHIR’s words, and whether all are there', () => {
    const note = (status: string, words: string) =>
      `<article data-note-status="${status}"><time>Sep 3, 2026, 10:55 AM</time><p data-note-kind>Choice appointment</p>
        <p data-note-author>Joel Prentice</p><div><span class="mantine-Badge-label">${status}</span></div><div data-note-body><p>${words}</p></div></article>`;
    document.body.innerHTML += `<section aria-label="Notes">${note('completed', 'One.\nTwo.')}${note('in-progress', 'One.')}${note('entered-in-error', 'One.')}
      <p>All notes are listed.</p></section>`;
    const { notes, complete } = readNotes(chart.priorNotes);
    expect(complete).toBe(true);
    expect(notes.map(({ status }) => status)).toEqual(['signed', 'draft', 'struck-out']);
    expect(notes[0]).toMatchObject({
      text: 'One.\nTwo.',
      author: 'Joel Prentice',
      type: 'Choice appointment',
      date: 'Sep 3, 2026, 10:55 AM',
    });
  });
});
