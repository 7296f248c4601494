import { describe, expect, test } from 'vitest';
import { makeOrganisation, organisationView } from '../../../entrypoints/background/organisation.ts';
import { makePacks, type PackStorage } from '../../../entrypoints/background/packs.ts';
import { forNoteType } from '../../../entrypoints/background/which-checklist.ts';
import { writePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { checklist, pack, risks } from '../packs/harbour.ts';

const room = (stored = new Map<string, unknown>()): PackStorage & { readonly stored: typeof stored } => ({
  stored,
  get: async (key) => structuredClone(stored.get(key)),
  set: async (key, value) => void stored.set(key, structuredClone(value)),
});

/** The browser's own: what an administrator wrote, or why there is nothing. */
const policy = (raw: unknown) => {
  const self = {
    raw,
    get: async () => {
      if (self.raw instanceof Error) throw self.raw;
      return self.raw;
    },
  };
  return self;
};
const knownOf = async (get: () => Promise<unknown>, storage = room(), handrail = '0.1.0', builtIn: Pack[] = []) => {
  const organisation = makeOrganisation({ get, storage, handrail, builtIn });
  await organisation.coming();
  return organisation;
};
const theirs = { ...pack, title: 'Northmoor notes' };

describe('what the organisation sets', () => {
  test('Firefox rejects where it has no policy: then nothing is set, and nothing is said', async () => {
    const organisation = await knownOf(policy(new Error('Managed storage manifest not found')).get);
    expect(organisationView(organisation)).toBeNull();
    expect(organisation.coming()).toBeNull();
  });

  test('a policy that the browser does not hand over is said; what was known holds, the stop too', async () => {
    const browser = policy({ stopMessage: 'A fault.' });
    const organisation = await knownOf(browser.get);
    browser.raw = new Error('IO');
    await organisation.reload();
    expect(organisationView(organisation)).toMatchObject({ stop: 'A fault.', isUnreadable: true });
  });

  test('is another one once the policy is, and is gone with it', async () => {
    const browser = policy({ saveGate: 'hold', lockedOptions: ['packs', 'x'] });
    const organisation = await knownOf(browser.get);
    expect(organisationView(organisation)).toMatchObject({
      saveGate: 'hold',
      locked: ['packs'],
      refused: [expect.stringMatching(/^lockedOptions\[1\] must be /)],
    });
    expect(await organisation.reload()).toBe(false);
    browser.raw = {};
    expect(await organisation.reload()).toBe(true);
    expect(organisationView(organisation)).toBeNull();
  });

  test.each([
    ['by itself', (one: Pack) => ({ packs: [writePack(one)] })],
    ['in one text with the rest', (one: Pack) => ({ json: JSON.stringify({ packs: [one] }) })],
  ])('a pack that came %s is read and tried once, and anew by another Handrail', async (_, given) => {
    const browser = policy(given(theirs));
    const storage = room();
    await knownOf(browser.get, storage);
    const kept = storage.stored.get('organisation packs') as { packs: { pack: { title: string } }[] };
    for (const one of kept.packs) one.pack.title = 'As it was kept';
    expect((await knownOf(browser.get, storage)).now().packs[0]?.title).toBe('As it was kept');
    expect((await knownOf(browser.get, storage, '0.1.1')).now().packs[0]?.title).toBe('Northmoor notes');
    browser.raw = given({ ...theirs, version: '1.3.0' });
    expect((await knownOf(browser.get, storage)).now().packs[0]?.title).toBe('Northmoor notes');
  });

  test('what was kept of another shape is not used', async () => {
    const browser = policy({ packs: [writePack(theirs)] });
    for (const wrong of [7, null, { handrail: '0.1.0', packs: [{ print: 7 }] }, { handrail: '0.1.0', packs: [{ print: '', pack: {} }] }]) {
      const organisation = await knownOf(browser.get, room(new Map([['organisation packs', wrong]])));
      expect(organisation.now().packs).toEqual([theirs]);
    }
  });

  test('packs that the build brings are in use; one of the policy takes the place of the one with its id', async () => {
    const quay = { ...pack, id: 'quay' };
    const organisation = await knownOf(policy({ packs: [writePack(theirs)] }).get, room(), '0.1.0', [pack, quay]);
    expect(organisation.now().packs).toEqual([quay, theirs]);
    expect((await knownOf(policy(new Error('manifest not found')).get, room(), '0.1.0', [pack])).now().packs).toEqual([pack]);
  });
});

describe('packs, where an organisation sets some', () => {
  const fileOf = (one: object) => Buffer.from(writePack(one as Pack)).toString('base64');
  const having = async (raw: object, storage = room()) => {
    const browser = policy(raw);
    const organisation = await knownOf(browser.get, storage);
    const packs = makePacks({
      storage,
      base: async () => ({ saveGate: 'off', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true }),
      handrail: '0.1.0',
      changed: () => undefined,
      organisation,
    });
    const check = (one: object) => packs.answers['check-pack']({ ask: 'check-pack', file: fileOf(one) });
    const take = async (one: object) => {
      const checked = await check(one);
      const onto = checked.is === 'good' ? checked.preview.onto : 0;
      return packs.answers['take-pack']({
        ask: 'take-pack',
        file: fileOf(one),
        onto,
        meant: ['wider-sites', 'another-pack', 'looser-required'],
      });
    };
    const rows = async () => (await packs.answers.packs({ ask: 'packs' })).packs.map(({ id, title, isManaged }) => [id, title, isManaged]);
    return { browser, organisation, packs, check, take, rows, storage };
  };

  test('theirs are in use, before one that was taken here; nobody leaves or replaces them', async () => {
    const { packs, check, take, rows } = await having({ packs: [writePack(theirs)] });
    expect(await take({ ...pack, id: 'quay', checklists: [{ ...checklist, title: 'Of the quay' }] })).toBe('taken');
    expect(await rows()).toEqual([
      ['quay', 'Harbour team', false],
      ['harbour-team', 'Northmoor notes', true],
    ]);
    expect(packs.checklists().find(({ id }) => id === checklist.id)?.title).toBe('Home visit');
    expect(await check({ ...pack, version: '9.0.0' })).toMatchObject({ is: 'refused', because: 'organisation' });
    expect(await take({ ...pack, version: '9.0.0' })).toBe('refused');
    expect(await packs.answers['drop-pack']({ ask: 'drop-pack', id: 'harbour-team' })).toBe(false);
    expect(await packs.answers['pack-file']({ ask: 'pack-file', id: 'harbour-team', isWithAdded: false })).toMatchObject({
      name: 'harbour-team-1.2.0.json',
    });
  });

  test('no other pack takes a kind of note from theirs, with the same words or with longer ones', async () => {
    const { packs, take } = await having({ packs: [writePack(theirs)] });
    const words = { noteTypes: ['home visit', 'home visit routine'] };
    expect(await take({ ...pack, id: 'mine', checklists: [{ ...checklist, id: 'mine', appliesTo: words }], examples: [] })).toBe('taken');
    expect(packs.own()).toHaveLength(2);
    for (const type of ['Home visit', 'Home visit routine']) expect(forNoteType(type, packs)?.id).toBe(checklist.id);
  });

  test('one with the same id that was taken here before is kept, and back once theirs is gone', async () => {
    const storage = room();
    const before = await having({}, storage);
    expect(await before.take(pack)).toBe('taken');
    const now = await having({ packs: [writePack(theirs)] }, storage);
    expect(await now.rows()).toEqual([['harbour-team', 'Northmoor notes', true]]);
    now.browser.raw = {};
    await now.organisation.reload();
    await now.packs.reload();
    expect(await now.rows()).toEqual([['harbour-team', 'Harbour team', false]]);
  });

  test('what was looked at while another set of theirs was in use is looked at again', async () => {
    const { browser, organisation, packs, check } = await having({ packs: [writePack(theirs)] });
    const quay = { ...pack, id: 'quay', sites: [] };
    const checked = await check(quay);
    if (checked.is !== 'good') throw new Error(JSON.stringify(checked));
    browser.raw = { packs: [writePack({ ...theirs, version: '1.3.0' })] };
    await organisation.reload();
    await packs.reload();
    const asked = { ask: 'take-pack', file: fileOf(quay), meant: ['another-pack', 'looser-required'] } as const;
    expect(await packs.answers['take-pack']({ ...asked, onto: checked.preview.onto })).toBe('changed');
    const again = await check(quay);
    expect(again.is === 'good' && (await packs.answers['take-pack']({ ...asked, onto: again.preview.onto }))).toBe('taken');
  });

  test('a version that they keep: others are not taken, nor gone back to, and the one in use says which is wanted', async () => {
    const storage = room();
    const before = await having({}, storage);
    await before.take(pack);
    await before.take({ ...pack, version: '1.3.0' });
    const { packs, take } = await having({ packVersions: { 'harbour-team': '1.4.0' } }, storage);
    expect((await packs.answers.packs({ ask: 'packs' })).packs).toEqual([
      expect.objectContaining({ version: '1.3.0', before: null, wanted: '1.4.0' }),
    ]);
    expect(await packs.answers['pack-back']({ ask: 'pack-back', id: 'harbour-team' })).toBe(false);
    expect(await take({ ...pack, version: '1.5.0' })).toBe('refused');
    expect(await take({ ...pack, version: '1.4.0' })).toBe('taken');
    expect((await packs.answers.packs({ ask: 'packs' })).packs[0]?.wanted).toBeNull();
  });

  test('locked, nothing is taken, left or gone back to, and no heading is added or taken out', async () => {
    const storage = room();
    const before = await having({}, storage);
    await before.take(pack);
    await before.take({ ...pack, version: '1.3.0' });
    await before.packs.addHeading({ checklist: checklist.id, field: risks.id, heading: 'Dangers' });
    const { packs, take } = await having({ lockedOptions: ['packs', 'headings'] }, storage);
    const { isKept, keepsHeadings, packs: rows, added } = await packs.answers.packs({ ask: 'packs' });
    expect([isKept, keepsHeadings, rows[0]?.before]).toEqual([true, true, null]);
    expect(await take({ ...pack, version: '1.4.0' })).toBe('refused');
    expect(await packs.answers['drop-pack']({ ask: 'drop-pack', id: 'harbour-team' })).toBe(false);
    expect(await packs.answers['pack-back']({ ask: 'pack-back', id: 'harbour-team' })).toBe(false);
    expect(await packs.addHeading({ checklist: checklist.id, field: risks.id, heading: 'Hazards' })).toBe(false);
    for (const { of: _, ...row } of added) expect(await packs.answers['drop-heading']({ ask: 'drop-heading', ...row })).toBe(false);
    expect((await packs.answers.packs({ ask: 'packs' })).added.map(({ heading }) => heading)).toEqual(['Dangers']);
  });

  test('its rules hold beside those of packs, whichever asks for more', async () => {
    const { packs, take } = await having({ saveGate: 'remind', keepUnsavedDays: 3, lockRequired: true, lockedOptions: ['saveGate'] });
    expect(await packs.policy()).toEqual({
      saveGate: 'remind',
      retentionDays: { unsaved: 3, saved: 1 },
      lockRequired: true,
      optionsMayBeChanged: false,
    });
    expect(await take({ ...pack, policy: { saveGate: 'hold', retentionDays: { unsaved: 5, saved: 0 } } })).toBe('taken');
    expect(await packs.policy()).toMatchObject({ saveGate: 'hold', retentionDays: { unsaved: 3, saved: 0 } });
  });
});
