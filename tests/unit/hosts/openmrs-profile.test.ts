import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/choice/dates.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import raw from '../../../lib/record/profiles/openmrs-o3.json' with { type: 'json' };

const profile = raw as SiteProfile;
const everySelector = JSON.stringify(raw).match(/(?<="select":")(?:[^"\\]|\\.)+/g) ?? [];

describe('the OpenMRS profile', () => {
  it('reads the dates that the front-end writes', () => {
    const read = (shown: string) => readDate(shown, profile.priorNotes.dateOrder, '2026-11-21');
    expect(read('03 — Sept — 2026')).toBe('2026-09-03');
    expect(read('Today, 11:08 PM')).toBe('2026-11-21');
    expect(read('15-Sept-2026, 01:00 PM')).toBe('2026-09-15');
  });

  it('pairs the address with the number, and asks the links of the chart before it does', () => {
    expect(profile.client.keys).toEqual([{ select: 'url', pathAfter: 'patient' }]);
    expect(profile.client.keysWhereShown?.map((place) => place.attribute)).toEqual(['href', 'href']);
  });

  it('never rests on a class name with a hash, which the next build would change', () => {
    expect(everySelector.length).toBeGreaterThan(8);
    expect(everySelector.filter((select) => select.includes('___'))).toEqual([]);
  });

  it('looks for other clients’ numbers nowhere but in the banner: search results repeat them', () => {
    const identity = [...profile.client.ids, ...profile.client.names, ...(profile.client.born ?? [])];
    expect(identity.every((place) => place.select.startsWith('[data-extension-id="patient-banner"] '))).toBe(true);
  });
});
