import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { readDifferently, tryExamples } from '../../../lib/packs/examples.ts';
import { lintPack } from '../../../lib/packs/lint.ts';
import { parsePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { tellChanges, versionWanted } from '../../../lib/packs/tell.ts';
import { anyPack } from './arbitrary.ts';
import { checklist, goal, pack, risks, site, withChecklist, withField, withSite } from './harbour.ts';

function taken(raw: unknown): Pack {
  const parsed = parsePack(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.pack;
}

/** `sentence [tighter looser reasons]` */
const from = (before: unknown, after: unknown) =>
  tellChanges(taken(before), taken(after)).map(
    ({ says, isTighter, isLooser, asks }) =>
      `${says} [${[isTighter && 'tighter', isLooser && 'looser', ...asks].filter(Boolean).join(' ')}]`,
  );
const to = (after: unknown) => from(pack, after);
const withGoal = (more: object) => withChecklist({ fields: [risks, { ...goal, ...more }] });

describe('what changes is told in plain words', () => {
  it.each<[string, unknown, string]>([
    [
      'a field asked for more, with more headings',
      withGoal({ need: 'required', headings: ['goal', 'aim', 'hope', 'wish'] }),
      'Home visit › Goal becomes required; 2 headings added [tighter]',
    ],
    ['a required field asked for less', withField({ need: 'optional' }), 'Home visit › Risks becomes optional [looser looser-required]'],
    ['a required field that is gone', withChecklist({ fields: [goal] }), 'Home visit › Risks is gone [looser looser-required]'],
    ['"none" that no longer answers', withField({ negativeIsAnswer: false }), 'Home visit › Risks: "none" no longer answers it [tighter]'],
    ['a cue for a required field', withField({ cues: ['seen'] }), 'Home visit › Risks: 1 cue added [looser looser-required]'],
    [
      'a prompt that counts as written',
      withField({ placeholders: [] }),
      'Home visit › Risks: 1 placeholder taken away [looser looser-required]',
    ],
    [
      'a new field',
      withChecklist({ fields: [risks, goal, { ...goal, id: 'tide', title: 'Tide' }] }),
      'Home visit › Tide is new, and recommended [tighter]',
    ],
    ['the order of fields', withChecklist({ fields: [goal, risks] }), 'Home visit › the fields stand in another order []'],
    [
      'the field of the goal',
      withChecklist({ goalField: null }),
      'Home visit › no field holds the goal any more: it is only recommended [looser]',
    ],
    [
      'a word for the kind of note',
      withChecklist({ appliesTo: { noteTypes: ['home visit', 'HV'] } }),
      'Home visit › 1 note type added [tighter]',
    ],
    ['another question', withField({ ask: 'What worries you?' }), 'Home visit › Risks: another question []'],
    ['what is not known', withField({ colour: 'red' }), 'Home visit › Risks: "colour" changes, which is not known here []'],
    ['a checklist that is gone', { ...pack, checklists: [] }, 'Home visit is gone, with all its fields [looser looser-required]'],
    [
      'a site',
      { ...pack, sites: [site, { ...site, id: 'pier', title: 'Pier', match: ['https://pier.example'] }] },
      'Pier is new: names https://pier.example, to be tried there on two clients first [wider-sites]',
    ],
    [
      'an address',
      withSite({ match: ['https://records.quay.example', 'https://quay.example'] }),
      'Quay records: also names https://quay.example, to be tried there on two clients first [wider-sites]',
    ],
    [
      'where the client stands',
      withSite({ client: { ids: [{ select: 'h1' }], names: [] } }),
      'Quay records: where the client stands on the page: try it on two clients []',
    ],
    ['what a site is known by', withSite({ signs: 'body' }), 'Quay records: what its pages are known by []'],
    ['what gives way', withSite({ narrow: 'main' }), 'Quay records: what gives way to the sidebar []'],
    [
      'a frame of another origin',
      withSite({ editors: [{ select: 'textarea', form: 'entry', frame: 'https://notes.example/view/*' }] }),
      'Quay records: also names https://notes.example, to be tried there on two clients first; where people write [wider-sites]',
    ],
    ['another publisher', { ...pack, publisher: 'Pier team' }, 'publisher: Pier team, not Harbour team [other-publisher]'],
    ['another pack', { ...pack, id: 'pier-team' }, 'this is another pack: "pier-team", not "harbour-team" [another-pack]'],
    ['an older version', { ...pack, version: '1.1.9' }, 'back from version 1.2.0 to 1.1.9 [downgrade]'],
    ['no hold at Save', { ...pack, policy: { saveGate: 'off' } }, 'at Save: off, or what is stricter here []'],
    [
      'more days than there are as it comes',
      { ...pack, policy: { retentionDays: { unsaved: 30, saved: 1 } } },
      'drafts are kept 30 days, or what is stricter here []',
    ],
    [
      'drafts that go with the save',
      { ...pack, policy: { retentionDays: { unsaved: 7, saved: 0 } } },
      'a draft goes once the record has the note [tighter]',
    ],
    ['drafts kept for less', { ...pack, policy: { retentionDays: { unsaved: 3, saved: 1 } } }, 'drafts are kept 3 days [tighter]'],
    [
      'a short form',
      { ...pack, glossary: { HV: 'visit at home', MDT: 'the whole team' } },
      'Short forms: 1 entry added; 1 entry changed []',
    ],
    ['the examples', { ...pack, examples: [] }, 'Examples: 1 example taken away []'],
  ])('%s', (_, after, sentence) => {
    expect(to(after)).toEqual([sentence]);
  });

  it('a rule of the pack’s own that asks for less than it did is looser, dropped too', () => {
    const strict = { ...pack, policy: { saveGate: 'hold', retentionDays: { unsaved: 2, saved: 1 } } };
    expect(from(strict, { ...strict, policy: { ...strict.policy, saveGate: 'remind' } })).toEqual([
      'at Save: remind [looser looser-policy]',
    ]);
    expect(from(strict, { ...strict, policy: { saveGate: 'hold' } })).toEqual(['drafts are kept 7 days [looser looser-policy]']);
  });

  it('promises nothing of record systems, which are to be tried', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const said = tellChanges(before, after).map(({ says }) => says);
        const ofSites = said.filter((sentence) => /https?:/.test(sentence));
        // A site's own title stands first and is its author's to choose.
        expect(ofSites.filter((sentence) => /works on/.test(sentence))).toEqual([]);
        expect(ofSites.filter((sentence) => !/to be tried there|no longer names/.test(sentence))).toEqual([]);
      }),
    );
  });

  it('a version goes by numbers, not by letters', () => {
    expect(from({ ...pack, version: '1.9.0' }, { ...pack, version: '1.10.0' })).toEqual(['version 1.9.0 becomes 1.10.0 []']);
  });
});

describe('the version', () => {
  const wanted = (after: unknown) => versionWanted(pack, taken(after), tellChanges(pack, taken(after)));

  it('of a pack that asks for more is a new major one', () => {
    expect(wanted({ ...withGoal({ need: 'required' }), version: '1.3.0' })).toBe('2.0.0');
    expect(wanted({ ...withGoal({ need: 'required' }), version: '2.0.0' })).toBeNull();
  });

  it('rises whenever anything changes', () => {
    expect(wanted(withField({ ask: 'What worries you?' }))).toBe('1.2.1');
    expect(wanted(pack)).toBeNull();
  });
});

describe('examples', () => {
  it('are tried on the engine itself', () => {
    expect(tryExamples(pack)).toEqual([]);
    const [example] = pack.examples;
    const wrong = taken({ ...pack, examples: [example, { ...example, name: 'No aim', text: 'Risks: none today' }] });
    expect(tryExamples(wrong)).toEqual([
      {
        path: 'examples[1]',
        says: '("No aim") fails: goal: not-found, and the example says found',
        spoken: '"No aim": Goal reads as not found, and should be found.',
      },
    ]);
  });

  it('that the next pack reads differently are named', () => {
    const tide = { ...goal, id: 'tide', title: 'Tide' };
    const reading = (headings: string[]) => ({
      ...withChecklist({ goalField: null, fields: [{ ...tide, headings }] }),
      examples: [{ checklist: 'home_visit', name: 'At noon', text: 'High water: at noon, as the chart said', expect: {} }],
    });
    expect(readDifferently(taken(reading(['high water'])), taken(reading(['ebb'])))).toEqual([
      '"At noon": Tide is not found, and was found.',
    ]);
    expect(readDifferently(pack, pack)).toEqual([]);
  });
});

describe('the lint', () => {
  const linted = (raw: unknown) => lintPack(parsePack(raw));

  it('has nothing to say about a good pack', () => {
    expect(linted(pack)).toEqual({ findings: [], advice: [] });
  });

  it('finds a slip in a name, which the reading only says', () => {
    expect(linted(withField({ heading: [] })).findings.map(({ path }) => path)).toEqual(['checklists[0].fields[0]']);
  });

  it('advises on what is rarely meant', () => {
    const many = Array.from({ length: 7 }, (_, n) => ({ ...risks, id: `risks_${n}`, title: `Risk ${n}`, headings: ['worry'] }));
    expect(linted({ ...pack, checklists: [{ ...checklist, goalField: null, fields: many }], examples: [] }).advice).toEqual([
      `"${checklist.title}" requires 7 fields: held too often, people learn to click through.`,
      expect.stringContaining('the heading "worry" stands for "Risk 0" and "Risk 1"'),
      `"${checklist.title}" has no example: nothing shows that it reads as you mean.`,
    ]);
  });

  it('says of gaps that stand alone that they find nothing, and nothing is found by them', () => {
    const wild = withField({ headings: ['risk', '*'], cues: ['* *'] });
    expect(linted(wild).advice).toEqual([
      'In "Home visit" the words "*" of "Risks" find nothing: a * stands between words.',
      'In "Home visit" the words "* *" of "Risks" find nothing: a * stands between words.',
    ]);
    const [list] = taken(wild).checklists;
    const { findings } = review(readNote('Plan: ring the harbour office on Tuesday'), list as Checklist);
    expect(findings.find(({ field }) => field === 'risks')?.verdict.is).toBe('not-found');
  });

  it('says in one sentence which checklists have no example, and of many the first three', () => {
    const titled = (n: number) => ({
      ...pack,
      checklists: Array.from({ length: n }, (_, i) => ({ ...checklist, id: `list_${i}`, title: `List ${i}` })),
      examples: [],
    });
    const said = (n: number) => linted(titled(n)).advice.at(-1);
    expect(said(2)).toBe('"List 0" and "List 1" have no example: nothing shows that they read as you mean.');
    expect(said(4)).toContain('"List 0", "List 1", "List 2" and "List 3" have no example');
    expect(said(50)).toContain('"List 0", "List 1", "List 2" and 47 more have no example');
  });
});
