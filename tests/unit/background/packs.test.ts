import { describe, expect, test } from 'vitest';
import { readSite } from '../../../entrypoints/background/fitted.ts';
import { makePacks, type PackStorage } from '../../../entrypoints/background/packs.ts';
import { forNoteType } from '../../../entrypoints/background/which-checklist.ts';
import type { PackChecked, PackPreviewView } from '../../../lib/bridge/pack-view.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import type { PolicyInForce } from '../../../lib/packs/policy.ts';
import { writePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { NO_FIT } from '../../../lib/record/fit.ts';
import { handedOn, isFitted, profileOfFit } from '../../../lib/record/fit-profile.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';
import { checklist, pack, risks, withField } from '../packs/harbour.ts';

const base: PolicyInForce = {
  saveGate: 'remind',
  retentionDays: { unsaved: 7, saved: 1 },
  lockRequired: false,
  optionsMayBeChanged: true,
};
const fileOf = (one: object) => Buffer.from(writePack(one as Pack)).toString('base64');

interface Room extends PackStorage {
  readonly stored: Map<string, unknown>;
  isFull: boolean;
}

/** A storage that gives copies, as the browser's does. */
function room(): Room {
  const stored = new Map<string, unknown>();
  const self: Room = {
    stored,
    isFull: false,
    get: async (key) => structuredClone(stored.get(key)),
    set: async (key, value) => {
      if (self.isFull) throw new Error('QuotaExceeded');
      stored.set(key, structuredClone(value));
    },
  };
  return self;
}

const desk = (storage: PackStorage, now = () => 0) => {
  const told: string[] = [];
  const packs = makePacks({ storage, base: async () => base, handrail: '0.1.0', changed: () => told.push('changed'), now });
  const { answers } = packs;
  const preview = async (one: object): Promise<PackPreviewView> => {
    const checked = await answers['check-pack']({ ask: 'check-pack', file: fileOf(one) });
    if (checked.is !== 'good') throw new Error(JSON.stringify(checked));
    return checked.preview;
  };
  const take = async (one: object, meant: string[] = [], onto?: number) =>
    answers['take-pack']({ ask: 'take-pack', file: fileOf(one), onto: onto ?? (await preview(one)).onto, meant });
  const row = async () => (await answers.packs({ ask: 'packs' })).packs[0];
  return { packs, answers, told, preview, take, row };
};

const mine = ['wider-sites'];

describe('a site in a team’s file', () => {
  const site = profileOfFit(
    { ...NO_FIT, name: { select: 'h1' }, number: { select: 'dl', after: 'NHS number' } },
    'https://ward.example',
    '2026-11-22',
  );

  test('is there for its own origin, as the later file says, and for no other', async () => {
    const { packs, take } = desk(room());
    expect(await packs.siteFor('https://ward.example')).toBeNull();
    await take({ ...pack, sites: [site] }, mine);
    await take({ ...pack, id: 'later', sites: [{ ...site, title: 'Later' }] }, [...mine, 'another-pack']);
    const found = await packs.siteFor('https://ward.example');
    expect(readSite(found, 'https://ward.example')).toEqual({ ...handedOn(site), title: 'Later' });
    // Whatever id it has, nobody pointed it out on this machine.
    expect(isFitted(site) && isFitted(found as SiteProfile)).toBe(false);
    expect(isFitted(site)).toBe(true);
    expect(readSite(found, 'https://other.example')).toBeNull();
    expect(await packs.siteFor('https://ward.example:8443')).toBeNull();
  });
});

describe('a pack with many examples', () => {
  const [example] = pack.examples;
  const many = { ...pack, examples: Array.from({ length: 40 }, (_, n) => ({ ...example, name: `Visit ${n}` })) };
  /** A machine on which each example takes ten milliseconds. */
  const slow = () => {
    let ms = 0;
    return () => {
      ms += 10;
      return ms;
    };
  };
  type Good = Extract<PackChecked, { is: 'good' }>;
  const good = (checked: PackChecked | null): Good => {
    if (checked?.is !== 'good') throw new Error(JSON.stringify(checked));
    return checked;
  };
  const begun = async ({ answers }: ReturnType<typeof desk>, one: object) =>
    good(await answers['check-pack']({ ask: 'check-pack', file: fileOf(one) }));
  const toTheEnd = async ({ answers }: ReturnType<typeof desk>, from: Good) => {
    const seen: PackChecked[] = [from];
    for (let now: PackChecked | null = from; now?.is === 'good' && now.look !== null; ) {
      now = await answers['go-on-looking']({ ask: 'go-on-looking', look: now.look });
      if (!now) throw new Error('not known any more');
      seen.push(now);
    }
    return seen;
  };

  test('is shown before all of them were read, and read on until they were', async () => {
    const here = desk(room(), slow());
    const first = await begun(here, many);
    expect(first.look).not.toBeNull();
    expect(first.preview.read).toBe(3);
    const seen = await toTheEnd(here, first);
    const read = seen.map((one) => good(one).preview.read);
    expect(read).toEqual([3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 40]);
    expect(seen.at(-1)).toEqual({ is: 'good', preview: { ...first.preview, read: 40 }, look: null });
  });

  test('comes in one answer where the reading is quick, as of a team it is', async () => {
    const first = await begun(desk(room()), many);
    expect(first).toMatchObject({ preview: { read: 40 }, look: null });
  });

  test('is refused over the last of them', async () => {
    const here = desk(room(), slow());
    const wrong = { ...many, examples: [...many.examples.slice(1), { ...example, name: 'The last', expect: { goal: 'empty' } }] };
    const seen = await toTheEnd(here, await begun(here, wrong));
    expect(seen.at(-1)).toMatchObject({ is: 'refused', because: 'examples', says: [expect.stringContaining('"The last"')] });
    expect(await here.answers['take-pack']({ ask: 'take-pack', file: fileOf(wrong), onto: 0, meant: [] })).toBe('refused');
  });

  test('is not known to a background that was stopped, or once others were looked at', async () => {
    const here = desk(room(), slow());
    const first = await begun(here, many);
    expect(await desk(room()).answers['go-on-looking']({ ask: 'go-on-looking', look: first.look ?? '' })).toBeNull();
    for (let n = 0; n < 4; n += 1) await begun(here, { ...many, version: `1.${n}.0` });
    expect(await here.answers['go-on-looking']({ ask: 'go-on-looking', look: first.look ?? '' })).toBeNull();
  });
});

describe('a team pack', () => {
  test('looked at changes nothing; taken it is in use, and after a restart too', async () => {
    const storage = room();
    const { packs, preview, take, told } = desk(storage);
    await preview(pack);
    expect([storage.stored.size, told.length, packs.checklists()]).toEqual([0, 0, presets]);
    expect(await take(pack, mine)).toBe('taken');
    expect(told).toEqual(['changed']);
    expect(packs.checklists()[0]).toEqual(checklist);

    const later = desk(storage).packs;
    expect(later.checklists()).toBe(presets);
    await later.coming();
    expect(later.coming()).toBeNull();
    expect(later.checklists().slice(0, 2)).toEqual([checklist, presets[0]]);
    expect(later.checklists()).toBe(later.checklists());
  });

  test('that asks for less is not taken before that was said to be meant', async () => {
    const { take, row } = desk(room());
    await take(pack, mine);
    const less = { ...withField({ need: 'optional' }), version: '1.3.0' };
    expect(await take(less)).toBe('asks');
    expect(await take(less, ['downgrade'])).toBe('asks');
    expect((await row())?.version).toBe('1.2.0');
    expect(await take(less, ['looser-required'])).toBe('taken');
    expect((await row())?.version).toBe('1.3.0');
  });

  test('that is refused leaves the one in use', async () => {
    const { answers, take, row } = desk(room());
    await take(pack, mine);
    const wrong = { ...pack, version: '1.3.0', examples: [{ ...pack.examples[0], text: 'Nothing.' }] };
    expect(await answers['check-pack']({ ask: 'check-pack', file: fileOf(wrong) })).toMatchObject({ is: 'refused', because: 'examples' });
    expect(await answers['take-pack']({ ask: 'take-pack', file: fileOf(wrong), onto: 1, meant: [] })).toBe('refused');
    expect((await row())?.version).toBe('1.2.0');
  });

  test('compared with one that is not in use any more is not taken', async () => {
    const storage = room();
    const [one, other] = [desk(storage), desk(storage)];
    await one.take(pack, mine);
    await other.packs.reload();
    const onto = (await one.preview({ ...pack, version: '1.4.0' })).onto;
    await other.take({ ...pack, version: '1.3.0' });
    // The other window's background wrote; this one was not told yet, and looks at what is stored.
    expect(await one.take({ ...pack, version: '1.4.0' }, [], onto)).not.toBe('taken');
    expect((await other.row())?.version).toBe('1.3.0');
  });

  test('that the browser does not store is not in use', async () => {
    const storage = room();
    const { packs, take, row, told } = desk(storage);
    storage.isFull = true;
    expect(await take(pack, mine)).toBe('not-stored');
    expect([await row(), packs.checklists(), told]).toEqual([undefined, presets, []]);
  });

  test('goes back to the version before in one step, and can be left', async () => {
    const { packs, answers, take, row } = desk(room());
    await take(pack, mine);
    await take({ ...pack, version: '1.3.0' });
    expect(await row()).toMatchObject({ version: '1.3.0', before: '1.2.0' });
    expect(await answers['pack-back']({ ask: 'pack-back', id: pack.id })).toBe(true);
    expect(await row()).toMatchObject({ version: '1.2.0', before: '1.3.0' });
    expect(await answers['drop-pack']({ ask: 'drop-pack', id: pack.id })).toBe(true);
    expect([await row(), packs.checklists()]).toEqual([undefined, presets]);
    expect(await answers['pack-back']({ ask: 'pack-back', id: pack.id })).toBe(false);
  });

  test('exported and imported elsewhere is the same', async () => {
    const [lead, colleague] = [desk(room()), desk(room())];
    await lead.take(pack, mine);
    const file = await lead.answers['pack-file']({ ask: 'pack-file', id: pack.id, isWithAdded: false });
    if (!file || file === 'too-much') throw new Error('no file');
    expect(file.name).toBe('harbour-team-1.2.0.json');
    await colleague.take(JSON.parse(file.text), mine);
    expect(await colleague.answers['pack-file']({ ask: 'pack-file', id: pack.id, isWithAdded: false })).toEqual(file);
  });

  test('begins with a shipped checklist, saved as a file; of one that there is not there is none', async () => {
    const { answers, preview } = desk(room());
    const file = await answers['shipped-file']({ ask: 'shipped-file', id: 'sbar' });
    expect(file?.name).toBe('our-sbar.json');
    expect((await preview(JSON.parse(file?.text ?? ''))).changes).toEqual([]);
    expect(await answers['shipped-file']({ ask: 'shipped-file', id: 'nothing' })).toBeNull();
  });

  test('tightens the hold at Save, and no pack loosens it', async () => {
    const { packs, take } = desk(room());
    expect((await packs.policy()).saveGate).toBe('remind');
    await take({ ...pack, policy: { saveGate: 'off' } }, [...mine, 'looser-policy']);
    expect((await packs.policy()).saveGate).toBe('remind');
    await take({ ...pack, version: '2.0.0', policy: { saveGate: 'hold' } });
    expect((await packs.policy()).saveGate).toBe('hold');
  });

  test('stored by a newer Handrail is left as it lies, and said', async () => {
    const storage = room();
    const stored = { format: 2, nth: 4, packs: [{ something: 'else' }] };
    await storage.set('packs', stored);
    const { answers, take } = desk(storage);
    const shipped = presets.map(({ id, title }) => ({ id, title }));
    const said = { packs: [], added: [], shipped, trouble: 'newer', isKept: false, keepsHeadings: false };
    expect(await answers.packs({ ask: 'packs' })).toEqual(said);
    expect(await take(pack, mine)).toBe('not-stored');
    expect(storage.stored.get('packs')).toEqual(stored);
  });

  test('says before it is gone back to that drafts go, and that a passphrase is asked for', async () => {
    const { take, row } = desk(room());
    const strict = { lockRequired: true, retentionDays: { unsaved: 1, saved: 0 } };
    await take({ ...pack, policy: strict }, mine);
    await take({ ...pack, version: '1.3.0' }, ['looser-policy']);
    expect((await row())?.backMeans).toEqual({ letsDraftsGo: true, asksForLock: true });
    await take({ ...pack, version: '1.4.0', policy: { ...strict, lockRequired: false } });
    expect((await row())?.backMeans).toBeUndefined();
    await take({ ...pack, version: '1.5.0', policy: { ...strict, lockRequired: true } });
    await take({ ...pack, version: '1.6.0', policy: { ...strict, lockRequired: false } }, ['looser-policy']);
    expect((await row())?.backMeans).toEqual({ letsDraftsGo: false, asksForLock: true });
  });

  test('with so much added that nobody could take it is not saved, and says so', async () => {
    const { packs, answers, take } = desk(room());
    const headings = Array.from({ length: 400 }, (_, n) => `words ${n}`);
    await take({ ...withField({ headings }), examples: [] }, mine);
    await packs.addHeading({ checklist: checklist.id, field: risks.id, heading: 'Dangers' });
    expect(await answers['pack-file']({ ask: 'pack-file', id: pack.id, isWithAdded: true })).toBe('too-much');
    expect(await answers['pack-file']({ ask: 'pack-file', id: pack.id, isWithAdded: false })).toMatchObject({
      name: 'harbour-team-1.2.0.json',
    });
  });

  test('that can’t be read any more drops no other pack’s rules, and no press overwrites it', async () => {
    const storage = room();
    const first = desk(storage);
    const rules = { lockRequired: true, retentionDays: { unsaved: 1, saved: 0 } };
    await first.take({ ...pack, policy: rules }, mine);
    await first.take({ ...pack, id: 'quay', checklists: [{ ...checklist, id: 'quay' }], examples: [] }, [...mine, 'looser-required']);
    const lies = structuredClone(storage.stored.get('packs')) as { packs: { now: { checklists: unknown[] } }[] };
    const [, second] = lies.packs;
    if (!second) throw new Error('not taken');
    second.now.checklists = [{ id: 'x' }];
    await storage.set('packs', lies);

    const { packs, answers, preview } = desk(storage);
    expect(await packs.policy()).toMatchObject(rules);
    expect(await packs.addHeading({ checklist: checklist.id, field: risks.id, heading: 'Dangers' })).toBe(true);
    const after = storage.stored.get('packs') as { packs: unknown[]; aside: unknown[] };
    expect([after.packs.length, after.aside]).toEqual([1, [second]]);
    expect((await answers.packs({ ask: 'packs' })).trouble).toBe('damaged');
    const again = { ...pack, id: 'quay', checklists: [{ ...checklist, id: 'quay' }], examples: [] };
    const meant = (await preview(again)).changes.flatMap(({ asks }) => asks);
    expect(await desk(storage).take(again, meant)).toBe('taken');
    expect((await desk(storage).answers.packs({ ask: 'packs' })).trouble).toBeNull();
  });

  test('that is refused says why by titles: nobody who reads it counts fields', async () => {
    const { answers } = desk(room());
    const says = async (one: object) => {
      const checked = await answers['check-pack']({ ask: 'check-pack', file: fileOf(one) });
      return checked.is === 'refused' ? checked.says : [];
    };
    expect(await says(withField({ headings: [], cues: [] }))).toEqual([
      'Home visit › Risks: checklists[0].fields[0].headings is empty: a field needs a heading or a cue.',
    ]);
    expect(await says({ ...pack, examples: [{ ...pack.examples[0], text: 'Nothing.' }] })).toEqual([
      '"A quiet visit": Risks reads as not found, and should be found.',
      '"A quiet visit": Goal reads as not found, and should be found.',
    ]);
  });

  test('of many mistakes is told of twenty', async () => {
    const { answers } = desk(room());
    const many = { ...pack, checklists: Array.from({ length: 30 }, () => ({ ...checklist, fields: [risks, risks] })) };
    const checked = await answers['check-pack']({ ask: 'check-pack', file: fileOf(many) });
    expect(checked.is === 'refused' && checked.says.length).toBe(21);
  });
});

describe('the kind of note', () => {
  const own = { ...checklist, id: 'ours', appliesTo: { noteTypes: ['core partnership', 'home visit'] } };
  const shipped = { checklists: () => presets, own: () => [] };
  const both = { checklists: () => [own, ...presets], own: () => [own] };
  test('picks the team’s own where a shipped one fits as well', () => {
    expect(forNoteType('Core Partnership', shipped)?.id).toBe('capa_partnership');
    expect(forNoteType('Core Partnership', both)).toBe(own);
  });
  test('picks by the longest words, whosever', () => {
    expect(forNoteType('Home visit', both)).toBe(own);
    expect(forNoteType('SBAR', both)?.id).toBe('sbar');
  });
});

describe('a checklist in use, for one page', () => {
  const [preset] = presets;
  test('is the team’s with what was added here, and whose it is; a shipped one is Handrail’s own', async () => {
    const { packs, answers, take } = desk(room());
    expect(await take(pack, mine)).toBe('taken');
    await packs.addHeading({ checklist: checklist.id, field: risks.id, heading: 'Dangers' });
    const own = await answers.checklist({ ask: 'checklist', id: checklist.id });
    expect(own).toMatchObject({ from: { title: pack.title, version: pack.version }, added: 1 });
    expect(own?.checklist.fields.find(({ id }) => id === risks.id)?.headings).toContain('Dangers');
    const shipped = await answers.checklist({ ask: 'checklist', id: preset?.id ?? '' });
    expect(shipped).toEqual({ checklist: preset, from: { title: 'Handrail', publisher: 'Handrail', version: '0.1.0' }, added: 0 });
    expect(await answers.checklist({ ask: 'checklist', id: 'nobody' })).toBeNull();
  });
});
