import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Managed, NOTHING_MANAGED, readManaged, readPackText, refusedHere, tightenedBy } from '../../../lib/packs/managed.ts';
import { managedJsonSchema } from '../../../lib/packs/managed-schema.ts';
import { comparePolicies, type PolicyInForce } from '../../../lib/packs/policy.ts';
import { LOCKABLE, MANAGED_PACKS } from '../../../lib/packs/types.ts';
import { checklist, pack, withField } from './harbour.ts';

const read = (raw: unknown) => readManaged(raw, (text) => readPackText(text, '0.1.0'));
const said = (raw: unknown) => read(raw).refused.map(({ path, says }) => `${path} ${says}`);
const text = (one: object) => JSON.stringify(one);

/** Of each member a value that is right and one that is wrong. */
const MEMBERS = {
  organisation: { good: 'Northmoor Health IT', bad: '' },
  packs: { good: [text(pack)], bad: 'harbour.json' },
  packVersions: { good: { quay: '1.0.0' }, bad: ['quay'] },
  saveGate: { good: 'hold', bad: 'off' },
  keepUnsavedDays: { good: 3, bad: '3' },
  keepSavedDays: { good: 0, bad: -1 },
  lockRequired: { good: true, bad: 'yes' },
  lockMinutes: { good: 5, bad: 0 },
  sharedLogin: { good: true, bad: 1 },
  sharedComputer: { good: true, bad: null as unknown },
  lockedOptions: { good: ['saveGate', 'packs'], bad: 'packs' },
} as const;
type Member = keyof typeof MEMBERS;
const NAMES = Object.keys(MEMBERS) as Member[];
/** "Not set" is no mistake. */
const WRONG = NAMES.filter((name) => MEMBERS[name].bad !== null);

const partOf = (accepted: Managed, name: Member): unknown => {
  if (name === 'organisation' || name === 'packVersions') return accepted[name];
  if (name === 'packs') return accepted.packs.map(text);
  return name === 'lockedOptions' ? accepted.locked : accepted.values[name];
};

describe('what an organisation sets', () => {
  it.each([undefined, null, {}])('nothing is set by %j', (raw) => {
    expect(read(raw)).toEqual({ accepted: NOTHING_MANAGED, refused: [] });
  });

  it.each(NAMES)('%s is taken', (name) => {
    const { accepted, refused } = read({ [name]: MEMBERS[name].good });
    expect(refused).toEqual([]);
    expect(partOf(accepted, name)).toEqual(MEMBERS[name].good);
  });

  it.each(WRONG)('a wrong %s is said, under its name', (name) => {
    const { accepted, refused } = read({ [name]: MEMBERS[name].bad });
    expect(accepted).toEqual(NOTHING_MANAGED);
    expect(refused.map(({ path }) => path)).toEqual([name]);
  });

  it('whatever else is wrong, each good value holds and each wrong one is said', () => {
    fc.assert(
      fc.property(fc.subarray(NAMES), fc.subarray(WRONG), (good, bad) => {
        const both = good.filter((name) => !(bad as Member[]).includes(name));
        const raw = Object.fromEntries([
          ...both.map((name) => [name, MEMBERS[name].good]),
          ...bad.map((name) => [name, MEMBERS[name].bad]),
        ]);
        const { accepted, refused } = read(raw);
        for (const name of both) expect(partOf(accepted, name)).toEqual(MEMBERS[name].good);
        expect(refused.map(({ path }) => path).sort()).toEqual([...bad].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('whatever is given, it answers', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...NAMES, 'stopMessage'), fc.anything()), (any, members) => {
        expect(read(any).accepted).toBeDefined();
        expect(read(members).accepted).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it('a name that is not known does nothing, and is said', () => {
    expect(said({ savegate: 'hold' })).toEqual(['the policy has "savegate", which is not known: it does nothing']);
    expect(said(['saveGate'])).toEqual(['the policy must be an object']);
  });

  it('in lists each entry is one of its own', () => {
    const { accepted, refused } = read({
      lockedOptions: ['packs', 'everything', 'packs'],
      packVersions: { quay: '1.0.0', harbour: '1', '<b>': '1.0.0' },
    });
    expect(accepted.locked).toEqual(['packs']);
    expect(accepted.packVersions).toEqual({ quay: '1.0.0' });
    expect(refused.map(({ path }) => path)).toEqual(['packVersions.harbour', 'packVersions.<b>', 'lockedOptions[1]']);
  });
});

describe('all in one text', () => {
  it('is read like the values themselves, packs as they are written', () => {
    const raw = { organisation: 'Northmoor', packs: [pack], saveGate: 'hold', lockedOptions: ['packs'] };
    expect(read({ json: text(raw) })).toEqual(read(raw));
  });

  it('names every mistake in it', () => {
    expect(said({ json: text({ lockRequired: 'yes', weather: 1, json: '{}' }) })).toEqual([
      'the policy has "weather", which is not known: it does nothing',
      'the policy has "json", which is not known: it does nothing',
      'lockRequired must be true or false',
    ]);
  });

  it('gives way to a value beside it, and that is said', () => {
    const { accepted } = read({ json: text({ saveGate: 'hold', lockMinutes: 5 }), saveGate: 'remind' });
    expect(accepted.values).toEqual({ saveGate: 'remind', lockMinutes: 5 });
    expect(said({ json: text({ saveGate: 'hold' }), saveGate: 'remind' }).join()).toContain('that one counts');
  });

  it.each([['{'], ['7'], ['[]'], [7], [{}]])('%j is refused, and what stands beside it holds', (json) => {
    const { accepted, refused } = read({ json, saveGate: 'hold' });
    expect(accepted.values).toEqual({ saveGate: 'hold' });
    expect(refused.map(({ path }) => path)).toEqual(['json']);
  });
});

describe('the stop', () => {
  it('has the organisation’s own words, which are text and no more', () => {
    const message = 'A fault. <b>Write notes as before.</b>';
    expect(read({ stopMessage: message })).toEqual({ accepted: { ...NOTHING_MANAGED, stop: message }, refused: [] });
  });

  it.each([[''], ['   '], [true], [7], ['x'.repeat(1_001)], [{}], ['turned \u202e round']])(
    'stops all the same where its message is wrong: %j',
    (stopMessage) => {
      expect(read({ stopMessage }).accepted.stop).toBe('');
      expect(said({ stopMessage }).join()).toMatch(/^stopMessage .*Handrail stops all the same$/);
    },
  );

  it.each([[undefined], [null], [false]])('is none where it is not set: %j', (stopMessage) => {
    expect(read({ stopMessage })).toEqual({ accepted: NOTHING_MANAGED, refused: [] });
  });
});

describe('an organisation’s packs', () => {
  const other = { ...pack, id: 'quay' };

  it('come as texts, or as themselves where the browser hands them on so', () => {
    const { accepted, refused } = read({ packs: [text(pack), other] });
    expect(accepted.packs.map(({ id }) => id)).toEqual(['harbour-team', 'quay']);
    expect(refused).toEqual([]);
  });

  it('one that can’t be used is said with its place, and the others are used', () => {
    const failing = { ...pack, examples: [{ ...pack.examples[0], expect: { risks: 'not-found' } }] };
    const { accepted, refused } = read({
      packs: ['{', text(withField({ headings: [], cues: [] })), text(failing), text(other), text(other), 7],
    });
    expect(accepted.packs.map(({ id }) => id)).toEqual(['quay']);
    expect(refused.map(({ path }) => path)).toEqual([
      'packs[0]',
      'packs[1].checklists[0].fields[0].headings',
      'packs[2].examples[0]',
      'packs[4]',
      'packs[5]',
    ]);
  });

  it('are not without end', () => {
    const many = Array.from({ length: MANAGED_PACKS + 2 }, (_, n) => text({ ...pack, id: `p${n}` }));
    const { accepted, refused } = read({ packs: many });
    expect(accepted.packs.length).toBe(MANAGED_PACKS);
    expect(refused.map(({ path }) => path)).toEqual([`packs[${MANAGED_PACKS}]`, `packs[${MANAGED_PACKS + 1}]`]);
  });

  it('of another version than the one that is asked for are not used', () => {
    const raw = { packs: [text(pack)], packVersions: { 'harbour-team': '1.3.0' } };
    expect(read(raw).accepted.packs).toEqual([]);
    expect(said(raw)).toEqual(['packs[0] is version 1.2.0, and packVersions asks for 1.3.0']);
  });
});

describe('what can’t be taken here', () => {
  const says = (managed: Partial<Managed>, one = pack) =>
    refusedHere({ ...NOTHING_MANAGED, ...managed }, one).map(({ path, says: rest }) => `${path} ${rest}`);

  it('is nothing, where nothing is set', () => expect(says({})).toEqual([]));
  it('is every pack, where packs are locked', () => expect(says({ locked: ['packs'] }).join()).toContain('your organisation decides'));
  it('is one in the place of theirs', () => expect(says({ packs: [pack] }).join()).toContain('your organisation sets that pack'));
  it('is any version but theirs', () => {
    expect(says({ packVersions: { 'harbour-team': '1.3.0' } })).toEqual([
      'version is 1.2.0, and your organisation keeps this pack at 1.3.0',
    ]);
    expect(says({ packVersions: { 'harbour-team': '1.2.0' } })).toEqual([]);
  });
});

describe('its policy', () => {
  const policy = fc.record<PolicyInForce>({
    saveGate: fc.constantFrom('off', 'remind', 'hold'),
    retentionDays: fc.record({ unsaved: fc.integer({ min: 1, max: 365 }), saved: fc.integer({ min: 0, max: 365 }) }),
    lockRequired: fc.boolean(),
    optionsMayBeChanged: fc.boolean(),
  });
  const values = fc.record(
    {
      saveGate: fc.constantFrom('remind', 'hold'),
      keepUnsavedDays: fc.integer({ min: 1, max: 365 }),
      keepSavedDays: fc.integer({ min: 0, max: 365 }),
      lockRequired: fc.boolean(),
      lockedOptions: fc.subarray([...LOCKABLE]),
    },
    { requiredKeys: [] },
  );

  it('can only tighten lock, retention and the hold at Save', () => {
    fc.assert(
      fc.property(policy, values, (base, raw) => {
        const { accepted, refused } = read(raw);
        expect(refused).toEqual([]);
        const after = tightenedBy(accepted, base);
        expect(comparePolicies(base, after).filter(({ way }) => way === 'looser')).toEqual([]);
        expect(after.retentionDays.unsaved).toBeLessThanOrEqual(raw.keepUnsavedDays ?? 365);
        expect(after.retentionDays.saved).toBeLessThanOrEqual(raw.keepSavedDays ?? 365);
        if (raw.saveGate === 'hold') expect(after.saveGate).toBe('hold');
        if (raw.lockRequired) expect(after.lockRequired).toBe(true);
        if (raw.lockedOptions?.includes('saveGate')) expect(after.optionsMayBeChanged).toBe(false);
      }),
    );
  });
});

describe('the schema that the browser is given', () => {
  const shipped = JSON.parse(readFileSync(new URL('../../../public/managed-schema.json', import.meta.url), 'utf8'));

  it('is the one that is made of what is read here: npm run -s pack -- policy-schema', () => {
    expect(shipped).toEqual(managedJsonSchema());
  });

  it('names every value, each with what it does', () => {
    expect(Object.keys(shipped.properties).sort()).toEqual([...NAMES, 'stopMessage', 'json'].sort());
    for (const { description } of Object.values<{ description: string }>(shipped.properties))
      expect(description.length).toBeGreaterThan(30);
  });

  it('refuses nothing by its bounds: what the browser drops can’t be said', () => {
    const kinds = new Set(JSON.stringify(shipped.properties).match(/"(?:enum|minimum|maximum|pattern|required|\w*Length)":/g) ?? []);
    expect([...kinds]).toEqual([]);
  });
});

it('a checklist of theirs is one like any other', () => {
  const { accepted } = read({ packs: [text(pack)] });
  expect(accepted.packs[0]?.checklists).toEqual([checklist]);
});
