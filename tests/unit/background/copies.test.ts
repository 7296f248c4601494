import { describe, expect, test } from 'vitest';
import { makeCopies } from '../../../entrypoints/background/copies.ts';
import { makePacks, type PackStorage } from '../../../entrypoints/background/packs.ts';
import { readPack, writePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { checklist, goal, pack, risks, withField } from '../packs/harbour.ts';

function desk() {
  const stored = new Map<string, unknown>();
  const storage: PackStorage = {
    get: async (key) => structuredClone(stored.get(key)),
    set: async (key, value) => void stored.set(key, structuredClone(value)),
  };
  const base = { saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true } as const;
  const packs = makePacks({ storage, base: async () => base, handrail: '0.1.0', changed: () => {} });
  const make = () => makeCopies({ storage, place: packs.place }).answers;
  const take = async (one: object) => {
    const file = Buffer.from(writePack(one as Pack)).toString('base64');
    return packs.answers['take-pack']({ ask: 'take-pack', file, onto: 0, meant: ['wider-sites'] });
  };
  return { stored, storage, answers: make(), again: make, take };
}
const text = (one: object) => JSON.stringify(one);
const keep = (one: object | null) => ({ ask: 'keep-copy', text: one && text(one), checklist: checklist.id }) as const;
const judging = (one: object, note = '') => ({ ask: 'judge-copy', text: text(one), checklist: checklist.id, note }) as const;
const finishing = (one: object, isGiven = true) => ({ ask: 'finish-copy', text: text(one), isGiven }) as const;

describe('a pack that is being changed', () => {
  test('is kept as it stands, half typed too, and is there after the background was stopped', async () => {
    const { answers, again } = desk();
    expect(await answers.copy({ ask: 'copy' })).toBeNull();
    const half = withField({ title: '' });
    await Promise.all([
      answers['keep-copy'](keep(pack)),
      answers['keep-copy'](keep(withField({ title: 'Ri' }))),
      answers['keep-copy'](keep(half)),
    ]);
    expect(await again().copy({ ask: 'copy' })).toEqual({ text: text(half), checklist: checklist.id });
    await answers['keep-copy'](keep(null));
    expect(await answers.copy({ ask: 'copy' })).toBeNull();
  });

  test('is not in use, and what is tried with it is kept nowhere', async () => {
    const { answers, stored } = desk();
    await answers['keep-copy'](keep(pack));
    await answers['judge-copy'](judging(pack, 'Risks: the ferry at night'));
    expect([...stored.keys()]).toEqual(['pack copy']);
    expect(JSON.stringify([...stored.values()])).not.toContain('ferry');
  });

  test('that is stored damaged, or by a newer one, is none', async () => {
    const { answers, storage } = desk();
    for (const odd of [
      1,
      {},
      { format: 2, text: text(pack), checklist: 'x' },
      { format: 1, text: '{', checklist: 'x' },
      { format: 1, text: '{}', checklist: 'x' },
    ]) {
      await storage.set('pack copy', odd);
      expect(await answers.copy({ ask: 'copy' })).toBeNull();
    }
  });

  test('reads a text as the engine does, with the heading that was just added', async () => {
    const { answers } = desk();
    const note = 'Compass: the quay at night\nAim: as above';
    const verdicts = async (one: object) =>
      (await answers['judge-copy'](judging(one, note)))?.note?.fields.map((f) => [f.title, f.is, f.words]);
    expect(await verdicts(pack)).toEqual([
      ['Risks', 'not-found', null],
      ['Goal', 'cannot-tell', expect.anything()],
    ]);
    expect((await verdicts(withField({ headings: ['risk', 'compass'] })))?.[0]).toEqual(['Risks', 'found', 'the quay at night']);
  });

  test('says what is to be mended where it is, and then reads nothing', async () => {
    const { answers } = desk();
    const judged = await answers['judge-copy'](judging(withField({ title: '', ask: '<b>' }), 'Risks: none'));
    expect(judged?.issues).toEqual([
      {
        checklist: 'home_visit',
        field: 'risks',
        part: 'title',
        says: 'is empty: what the field is called; it is a heading too',
        example: null,
      },
      { checklist: 'home_visit', field: 'risks', part: 'ask', says: 'holds HTML: write plain words', example: null },
    ]);
    expect(judged?.note).toBeNull();
  });

  test('tries its examples at every change, and says a nameless one where it stands', async () => {
    const { answers } = desk();
    expect((await answers['judge-copy'](judging(pack)))?.examples).toMatchObject([{ at: 0, otherwise: [], isHeld: false }]);
    const changed = { ...pack, checklists: [{ ...checklist, fields: [{ ...risks, title: 'Hazards', headings: ['compass'] }, goal] }] };
    expect((await answers['judge-copy'](judging(changed)))?.examples).toMatchObject([{ at: 0, otherwise: ['risks'], isHeld: true }]);
    const nameless = { ...pack, examples: [{ ...pack.examples[0], name: '' }] };
    expect((await answers['judge-copy'](judging(nameless)))?.issues).toEqual([
      { checklist: null, field: null, part: 'name', says: 'is empty: what it shows', example: 0 },
    ]);
  });

  test('says a heading that stands for two fields now, not one that did before', async () => {
    const { answers, take } = desk();
    const both = { ...pack, checklists: [{ ...checklist, fields: [{ ...risks, headings: ['risk', 'aim'] }, goal] }] };
    expect((await answers['judge-copy'](judging(both)))?.conflicts).toEqual([
      'In "Home visit" the heading "aim" stands for "Risks" and "Goal": what is written under it counts for each of them.',
    ]);
    await take(both);
    expect((await answers['judge-copy'](judging(both)))?.conflicts).toEqual([]);
  });

  test('is saved as the version that its changes ask for, and told apart from what was given before', async () => {
    const { answers, take } = desk();
    await take(pack);
    await answers['keep-copy'](keep(pack));
    const finish = async (one: object) => {
      const done = await answers['finish-copy'](finishing(one));
      return done?.is === 'file' ? done.name : done?.says;
    };
    expect(await finish(pack)).toBe('harbour-team-1.2.0.json');
    const more = { ...pack, checklists: [{ ...checklist, fields: [{ ...risks, headings: ['risk', 'dangers'] }, goal] }] };
    expect(await finish(more)).toBe('harbour-team-1.2.1.json');
    expect(await finish(more)).toBe('harbour-team-1.2.1.json');
    const tighter = {
      ...more,
      checklists: [
        {
          ...checklist,
          fields: [
            { ...risks, headings: ['risk', 'dangers'] },
            { ...goal, need: 'required' },
          ],
        },
      ],
    };
    expect(await finish(tighter)).toBe('harbour-team-2.0.0.json');
    // Kept again after it was given: what others have is still known.
    await answers['keep-copy'](keep(tighter));
    expect((await answers['judge-copy'](judging(tighter)))?.before).toBe('2.0.0');
  });

  test('is a file that reads as it is, and no file while something is to be mended or an example fails', async () => {
    const { answers } = desk();
    await answers['keep-copy'](keep(pack));
    const done = await answers['finish-copy'](finishing(pack));
    if (done?.is !== 'file') throw new Error(JSON.stringify(done));
    expect(readPack(new TextEncoder().encode(done.text))).toMatchObject({ ok: true, pack });
    expect(await answers['finish-copy'](finishing(withField({ title: '' })))).toMatchObject({ is: 'refused', because: 'file' });
    const failing = { ...pack, examples: [{ ...pack.examples[0], text: 'Nothing.' }] };
    expect(await answers['finish-copy'](finishing(failing))).toEqual({
      is: 'refused',
      because: 'examples',
      says: [
        '"A quiet visit": Risks reads as not found, and should be found.',
        '"A quiet visit": Goal reads as not found, and should be found.',
      ],
    });
  });
});
