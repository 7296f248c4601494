import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { type Looked, lookAt, type Place, unanswered } from '../../../lib/packs/look.ts';
import type { PolicyInForce } from '../../../lib/packs/policy.ts';
import { writePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import {
  checklistsInUse,
  comparedWith,
  EMPTY_SHELF,
  heldOf,
  policyInForce,
  readShelf,
  wentBack,
  without,
  withTaken,
} from '../../../lib/packs/shelf.ts';
import stored from '../../stored/packs-in-use-format-1.json' with { type: 'json' };
import { anyPack } from './arbitrary.ts';
import { checklist, pack, withChecklist, withField, withSite } from './harbour.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const policy: PolicyInForce = {
  saveGate: 'remind',
  retentionDays: { unsaved: 7, saved: 1 },
  lockRequired: false,
  optionsMayBeChanged: true,
};
const place: Place = { shelf: EMPTY_SHELF, shipped: presets, policyWithout: () => policy, handrail: '0.1.0' };
const having = (held: object): Place => ({ ...place, shelf: withTaken(EMPTY_SHELF, held as Pack) });
const look = (file: object | string, at = place): Looked => lookAt(bytes(typeof file === 'string' ? file : writePack(file as Pack)), at);
const good = (looked: Looked) => {
  if (looked.is !== 'good') throw new Error(`refused: ${JSON.stringify(looked)}`);
  return looked;
};

describe('the packs in use', () => {
  it('what is exported and taken again is the same, whatever pack', () => {
    fc.assert(
      fc.property(anyPack, (one) => {
        const [held] = withTaken(EMPTY_SHELF, one).packs;
        const file = writePack(held?.now as Pack);
        expect(look(file, having(one)).is).toBe('same');
        const looked = look(file);
        if (looked.is === 'good') expect(looked.pack).toEqual(one);
        else expect(looked).toMatchObject({ is: 'refused', because: 'examples' });
      }),
      { numRuns: 60 },
    );
  });

  it('of the largest pack too, which is written without its indents where these would make it too large', () => {
    const fields = Array.from({ length: 55 }, (_, n) => ({
      ...pack.checklists[0]?.fields[0],
      id: `f${n}`,
      title: `Field ${n}`,
      need: 'optional',
      headings: ['one', 'two'].map((word) => `${word} ${n}`),
    }));
    const list = (n: number) => ({
      ...checklist,
      id: `list${n}`,
      title: `List ${n}`,
      goalField: null,
      appliesTo: { noteTypes: [] },
      fields,
    });
    const large = { ...pack, sites: [], examples: [], checklists: Array.from({ length: 49 }, (_, n) => list(n)) } as unknown as Pack;
    expect(JSON.stringify(large, null, 2).length).toBeGreaterThan(1_000_000);
    const file = writePack(large);
    expect(good(look(file)).pack).toEqual(large);
    expect(writePack(good(look(file)).pack)).toBe(file);
    expect(writePack(pack).split('\n').length).toBeGreaterThan(50);
  });

  it('keep the one before, and go back to it and forth', () => {
    const shelf = withTaken(withTaken(EMPTY_SHELF, pack), { ...pack, version: '2.0.0' });
    const versions = (of: typeof shelf) => [heldOf(of, pack.id)?.now.version, heldOf(of, pack.id)?.before?.version];
    expect(versions(shelf)).toEqual(['2.0.0', '1.2.0']);
    expect(versions(wentBack(shelf, pack.id))).toEqual(['1.2.0', '2.0.0']);
    expect(wentBack(wentBack(shelf, pack.id), pack.id).packs).toEqual(shelf.packs);
    expect(without(shelf, pack.id).packs).toEqual([]);
  });

  it('stand before the shipped checklists, and take the place of those with their id', () => {
    const own = withChecklist({ id: 'sbar', title: 'Our SBAR' }) as Pack;
    const all = checklistsInUse(withTaken(withTaken(EMPTY_SHELF, pack), own), presets);
    // One pack of that id: the second took the first one's place.
    expect(all.map(({ title }) => title)).toEqual(['Our SBAR', ...presets.filter(({ id }) => id !== 'sbar').map(({ title }) => title)]);
  });

  it('only tighten what is in force, one after the other', () => {
    const strict = { ...pack, id: 'b', policy: { saveGate: 'hold' as const } };
    const loose = { ...pack, id: 'c', policy: { saveGate: 'off' as const, retentionDays: { unsaved: 3, saved: 300 } } };
    const shelf = withTaken(withTaken(EMPTY_SHELF, strict), loose);
    expect(policyInForce(shelf, policy)).toEqual({ ...policy, saveGate: 'hold', retentionDays: { unsaved: 3, saved: 1 } });
  });

  it('are as they were once they were stored', () => {
    const shelf = withTaken(withTaken(EMPTY_SHELF, pack), { ...pack, version: '2.0.0' });
    expect(readShelf(JSON.parse(JSON.stringify(shelf)))).toEqual({ shelf, trouble: null });
    expect(readShelf(undefined)).toEqual({ shelf: EMPTY_SHELF, trouble: null });
  });

  it('of format 1, as the first Handrail stored them, are still in use, with what was added, and before anything could be', () => {
    const { shelf, trouble } = readShelf(stored);
    expect(trouble).toBeNull();
    expect(shelf.packs.map(({ now, before }) => [now.version, before?.version])).toEqual([['1.2.0', '1.1.0']]);
    const goals = (of: typeof shelf) => checklistsInUse(of, presets)[0]?.fields[1]?.headings;
    expect(goals(shelf)).toEqual(['goal', 'aim', 'Where to']);
    const { additions: _, ...first } = stored;
    expect(goals(readShelf(first).shelf)).toEqual(['goal', 'aim']);
  });

  it('are not used where a newer Handrail stored them, and that is said', () => {
    expect(readShelf({ format: 2, nth: 1, packs: [] })).toEqual({ shelf: EMPTY_SHELF, trouble: 'newer' });
  });

  it.each([['half a fi'], [null], [{ format: 1, packs: [] }]])('are kept as they lie where what is stored is none: %j', (stored) => {
    const { shelf, trouble } = readShelf(stored);
    expect([shelf, trouble]).toEqual([{ ...EMPTY_SHELF, aside: [stored] }, 'damaged']);
    expect(readShelf(JSON.parse(JSON.stringify(shelf)))).toEqual({ shelf, trouble });
    expect(readShelf(withTaken(shelf, pack))).toEqual({ shelf: withTaken(EMPTY_SHELF, pack), trouble: null });
  });

  it('that can’t be read take no other with them, give way to the one before, and are kept as they lie', () => {
    const strict = { ...pack, id: 'strict', policy: { lockRequired: true } } as Pack;
    const both = withTaken(withTaken(withTaken(EMPTY_SHELF, strict), pack), { ...pack, version: '2.0.0' });
    const [whole, of] = both.packs;
    const odd = { ...of, now: { ...of?.now, checklists: [{ id: 'x' }] } };
    const { shelf, trouble } = readShelf({ ...both, packs: [whole, odd] });
    expect(trouble).toBe('damaged');
    expect(shelf.packs).toEqual([whole, { now: pack, before: null }]);
    expect(shelf.aside).toEqual([odd]);
    const other = withTaken(shelf, { ...pack, id: 'quay' });
    expect(readShelf(JSON.parse(JSON.stringify(other)))).toEqual({ shelf: other, trouble: 'damaged' });
    expect(readShelf(withTaken(other, { ...pack, version: '2.0.0' })).trouble).toBeNull();
    expect(readShelf(without(other, pack.id)).trouble).toBeNull();
  });

  it('that a newer Handrail took are kept as they lie', () => {
    const newer = { now: { ...pack, format: 2 }, before: pack };
    const { shelf, trouble } = readShelf({ format: 1, nth: 3, packs: [newer] });
    expect([shelf.packs, shelf.aside, trouble]).toEqual([[{ now: pack, before: null }], [newer], 'damaged']);
  });

  it('that can’t be read at all ask of drafts and Save what they asked, as far as that can be read', () => {
    const rules = { saveGate: 'hold', lockRequired: true, retentionDays: { unsaved: 1, saved: 0 } };
    const now = { ...pack, policy: rules, checklists: [{ id: 'x' }] };
    const { shelf } = readShelf({ format: 1, nth: 3, packs: [{ now, before: null }] });
    expect(shelf.packs).toEqual([]);
    expect(policyInForce(shelf, policy)).toEqual({ ...policy, ...rules });
    expect(policyInForce(without(shelf, pack.id), policy)).toEqual(policy);
    const worse = readShelf({ format: 1, nth: 3, packs: [{ now: { ...now, policy: { saveGate: 'x' } }, before: null }, 7] }).shelf;
    expect(policyInForce(worse, policy)).toEqual(policy);
    expect(worse.aside).toHaveLength(2);
  });
});

describe('looking at a file', () => {
  it('says what a first pack brings, compared with the checklists that it takes the place of', () => {
    expect(good(look(pack)).changes.map(({ says }) => says)).toEqual([
      'Home visit is new, with 2 fields',
      'Quay records is new: names https://records.quay.example, to be tried there on two clients first',
      'Short forms: 1 entry added',
      'Examples: 1 example added',
    ]);
    const own = good(look({ ...withChecklist({ id: 'peer_group' }), examples: [], sites: [] }));
    expect(own.changes.some(({ asks }) => asks.includes('looser-required'))).toBe(true);
    expect(comparedWith(EMPTY_SHELF, { ...pack, checklists: [{ ...checklist, id: 'peer_group' }] }, presets).checklists).toEqual(
      presets.filter(({ id }) => id === 'peer_group'),
    );
  });

  it.each([
    ['an older version', { ...pack, version: '1.1.9' }, 'downgrade'],
    ['another publisher', { ...pack, publisher: 'Quay team' }, 'other-publisher'],
    ['more sites', withSite({ match: ['https://records.quay.example', 'https://quay.example'] }), 'wider-sites'],
    ['a required field that asks for less', withField({ need: 'optional' }), 'looser-required'],
    [
      'a required field that is gone',
      { ...withChecklist({ fields: pack.checklists[0]?.fields.slice(1) }), examples: [] },
      'looser-required',
    ],
  ])('asks again for %s', (_, next, why) => {
    const { changes } = good(look(next, having(pack)));
    expect(unanswered(changes, [])).toEqual([why]);
    expect(unanswered(changes, [why])).toEqual([]);
  });

  it('asks again for a looser policy', () => {
    const strict = { ...pack, policy: { saveGate: 'hold', lockRequired: true } };
    expect(unanswered(good(look({ ...pack, version: '1.3.0' }, having(strict))).changes, [])).toEqual(['looser-policy']);
  });

  it('asks nothing about rules of a first pack that are less than holds, and says that they have no effect', () => {
    const lax = good(look({ ...pack, policy: { saveGate: 'off', retentionDays: { unsaved: 30, saved: 30 } } }));
    expect(unanswered(lax.changes, [])).not.toContain('looser-policy');
    expect(lax.said.filter((sentence) => sentence.includes('no effect here'))).toHaveLength(3);
  });

  it('says once that a heading stands for two fields, and not again with every version', () => {
    const twice = (title: string) => ({ ...pack, title, version: '2.0.0', checklists: [{ ...checklist, fields: sharing }] });
    const sharing = checklist.fields.map((one) => ({ ...one, headings: [...one.headings, 'both'] }));
    const says = (one: object, at = place) => good(look(one, at)).said.filter((sentence) => sentence.includes('the heading "both"')).length;
    expect(says(twice('Harbour'))).toBe(1);
    expect(says(twice('Harbour'), having(pack))).toBe(1);
    expect(says({ ...twice('Quay'), version: '3.0.0' }, having(twice('Harbour')))).toBe(0);
    const asked = { ...checklist, fields: sharing.map((one) => ({ ...one, ask: 'And then?' })) };
    expect(says({ ...twice('Quay'), version: '3.0.0', checklists: [asked] }, having(twice('Harbour')))).toBe(0);
  });

  it('does not say what the version of a first pack should be', () => {
    expect(good(look(pack)).said.join(' ')).not.toContain('version should be');
    const tighter = { ...pack, policy: { lockRequired: true } };
    const other = { ...pack, title: 'Harbour' };
    expect(good(look(tighter, having(pack))).said.join(' ')).toContain('Its version should be 2.0.0: a pack that asks for more');
    expect(good(look(other, having(pack))).said.join(' ')).toContain('Its version should be 1.2.1: a pack that changes at all');
  });

  it('says what asking for a passphrase comes to', () => {
    const strict = { ...pack, policy: { lockRequired: true } };
    expect(good(look(strict)).said.join(' ')).toContain('Where none is set, what is typed is not kept until one is.');
    expect(good(look(pack)).said.join(' ')).not.toContain('passphrase');
  });

  it('refuses one whose examples fail, with the reason', () => {
    const wrong = { ...pack, examples: [{ ...pack.examples[0], text: 'Nothing to speak of.' }] };
    expect(look(wrong)).toEqual({
      is: 'refused',
      because: 'examples',
      issues: [
        {
          path: 'examples[0]',
          says: '("A quiet visit") fails: risks: not-found, and the example says found',
          spoken: '"A quiet visit": Risks reads as not found, and should be found.',
        },
        {
          path: 'examples[0]',
          says: '("A quiet visit") fails: goal: not-found, and the example says found',
          spoken: '"A quiet visit": Goal reads as not found, and should be found.',
        },
      ],
    });
  });

  it('says that drafts go sooner by it, once, and not where they go as they did', () => {
    const says = (policy: object, at = place) =>
      good(look({ ...pack, version: '2.0.0', policy }, at))
        .said.join(' ')
        .includes('go for good');
    const held = (policy: object) => ({ ...place, shelf: withTaken(EMPTY_SHELF, { ...pack, policy } as Pack) });
    expect(says({ retentionDays: { unsaved: 2, saved: 1 } })).toBe(true);
    expect(says({ retentionDays: { unsaved: 7, saved: 0 } })).toBe(true);
    expect(says({ retentionDays: { unsaved: 30, saved: 30 } })).toBe(false);
    expect(says({ retentionDays: { unsaved: 2, saved: 1 } }, held({ retentionDays: { unsaved: 2, saved: 1 } }))).toBe(false);
    expect(says({ retentionDays: { unsaved: 1, saved: 1 } }, held({ retentionDays: { unsaved: 2, saved: 1 } }))).toBe(true);
    expect(says({ retentionDays: { unsaved: 3, saved: 1 } }, held({ retentionDays: { unsaved: 2, saved: 1 } }))).toBe(false);
  });

  it('says what does nothing here, what it asked for in vain, and what is not used yet', () => {
    const odd = { ...pack, policy: { saveGate: 'off' }, checklist: [] };
    const { said } = good(look(odd));
    expect(said.join(' ')).toContain('has "checklist", which is not known: it does nothing here (did you mean "checklists"?)');
    expect(said).toContain('What it asks for before a save has no effect here: more holds already.');
    expect(said.join(' ')).toContain('used once they were tried on two clients');
  });

  const cyrillic = 'https://recоrds.quay.example';
  it.each([
    ['half a file', writePack(pack).slice(0, -40), 'is not JSON'],
    ['a nested bomb', '['.repeat(100_000), 'is nested more than 20 deep'],
    ['a prototype key', writePack(pack).replace('"glossary": {', '"glossary": {"__proto__": "x", '), '__proto__'],
    ['a checklist twice', { ...pack, checklists: [checklist, checklist] }, 'is "home_visit", which stands twice'],
    ['a future format', { ...pack, format: 2 }, 'a newer Handrail made this pack'],
    ['a newer Handrail', { ...pack, minimumHandrail: '9.0.0' }, 'update Handrail first'],
    ['a host that only looks like theirs', withSite({ match: [cyrillic] }), 'sites[0].match[0]'],
    ['every site', withSite({ match: ['*://*/*'] }), 'must name one site'],
    ['HTML in a title', withChecklist({ title: 'Home <b>visit</b>' }), 'holds HTML: write plain words'],
    ['a title that turns the reading order', withChecklist({ title: 'Home \u202etisiv' }), 'turns the reading order'],
  ])('refuses %s in a sentence with its place', (_, file, words) => {
    const looked = look(file as object | string, having(pack));
    if (looked.is !== 'refused') throw new Error('taken');
    expect(looked.because).toBe('file');
    expect(looked.issues.map(({ path, says }) => `${path} ${says}`).join('\n')).toContain(words);
  });

  it('refuses what is no text, and what is too large', () => {
    const says = (file: Uint8Array) => JSON.stringify(lookAt(file, place));
    expect(says(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))).toContain('is not UTF-8 text');
    expect(says(new Uint8Array(1_000_001))).toContain('is too large');
  });
});
