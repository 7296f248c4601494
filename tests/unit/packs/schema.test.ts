import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { broughtUp } from '../../../lib/packs/format.ts';
import { sentenceOf, spokenOf } from '../../../lib/packs/issue.ts';
import { parsePack, readPack, writePack } from '../../../lib/packs/read.ts';
import { checklist, goal, pack, risks, site, withChecklist, withField, withSite } from './harbour.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function errorsOf(raw: unknown): readonly string[] {
  const parsed = parsePack(raw, '0.1.0');
  return parsed.ok ? [] : parsed.errors.map(sentenceOf);
}

function refusal(file: Uint8Array): readonly string[] {
  const read = readPack(file);
  return read.ok ? [] : read.errors.map(sentenceOf);
}

describe('a pack', () => {
  it('that is right is taken as it is', () => {
    expect(parsePack(pack)).toEqual({ ok: true, pack, said: [] });
    expect(readPack(bytes(writePack(pack)))).toEqual({ ok: true, pack, said: [] });
  });

  it.each<[string, unknown, string]>([
    [
      'a missing question',
      withField({ ask: undefined }),
      'checklists[0].fields[0].ask is missing: the curious question that fills the gap.',
    ],
    ['an unknown need', withField({ need: 'must' }), 'checklists[0].fields[0].need must be "required" or "recommended" or "optional".'],
    [
      'a field that nothing leads to',
      withField({ headings: [], cues: [] }),
      'checklists[0].fields[0].headings is empty: a field needs a heading or a cue.',
    ],
    [
      'a field twice',
      withChecklist({ fields: [risks, goal, risks] }),
      'checklists[0].fields[2].id is "risks", which stands twice: give one of them another.',
    ],
    [
      'an order of the handover sheet with a field that is none',
      withChecklist({ handover: [{ title: 'First', fields: ['newest_risk', 'risk'] }] }),
      'checklists[0].handover[0].fields[1] is "risk", and no field has that id.',
    ],
    ['a goal field that is none', withChecklist({ goalField: 'goals' }), 'checklists[0].goalField is "goals", and no field has that id.'],
    [
      'a review after no session at all',
      withChecklist({ reviewEvery: { sessions: 0 } }),
      'checklists[0].reviewEvery.sessions is too small: 1 at least.',
    ],
    [
      'a checklist twice',
      { ...pack, checklists: [checklist, checklist] },
      'checklists[1].id is "home_visit", which stands twice: give one of them another.',
    ],
    ['a site twice', { ...pack, sites: [site, site] }, 'sites[1].id is "quay", which stands twice: give one of them another.'],
    ['a newer format', { ...pack, format: 2 }, 'format is 2, and this Handrail reads format 1: a newer Handrail made this pack.'],
    ['no format', { ...pack, format: undefined }, 'format must be 1.'],
    ['a newer Handrail asked for', { ...pack, minimumHandrail: '0.10.0' }, 'minimumHandrail is 0.10.0, and this Handrail is 0.1.0'],
    ['a title of spaces', { ...pack, title: '   ' }, 'title is empty: what people call the pack.'],
    ['a version in words', { ...pack, version: 'two' }, 'version must be three numbers with dots'],
    ['HTML in a title', { ...pack, title: 'Harbour <img src=x>' }, 'title holds HTML: write plain words.'],
    ['HTML in a question', withField({ ask: 'Why?</p>' }), 'checklists[0].fields[0].ask holds HTML'],
    ['a title that turns the reading order', { ...pack, title: 'Harbour \u202emaet' }, 'title holds a hidden character'],
    [
      'a hidden letter in a heading',
      withField({ headings: ['ri\u200bsk'] }),
      'checklists[0].fields[0].headings[0] holds a hidden character',
    ],
    ['a title that nobody sees', { ...pack, title: '\u3164' }, 'title holds a hidden character'],
    ['a title of blanks that are no spaces', { ...pack, title: '\u2800 \u2800' }, 'title is empty'],
    ['a joiner between Latin letters', withField({ title: 'Ri\u200dsks' }), 'fields[0].title holds a hidden character'],
    ['the name of what comes with Handrail', { ...pack, id: 'handrail-shipped' }, 'id is the name of what comes with Handrail'],
    ['a key that turns the sentence', { ...pack, '\u202eevil': 1 }, '[U+202E]evil has a key that holds a hidden character'],
    ['a goal field that does', withChecklist({ goalField: 'a\u202eb' }), 'is "a[U+202E]b", and no field has that id'],
    ['a hidden letter in what is not known', { ...pack, later: { more: ['a\u2066b'] } }, 'later.more[0] holds a hidden character'],
    ['half a character', { ...pack, title: 'Harbour \ud83d' }, 'title holds half a character'],
    ['a control character', { ...pack, publisher: 'Harbour\u0007' }, 'publisher holds a control character'],
    [
      'retention of part of a day',
      { ...pack, policy: { retentionDays: { unsaved: 0.5, saved: 1 } } },
      'policy.retentionDays.unsaved must be',
    ],
    ['fields that are no list', withChecklist({ fields: 'risks' }), 'checklists[0].fields must be a list.'],
    ['no object', 'a pack', 'the file must be an object.'],
    ['nothing', null, 'the file must be an object.'],
  ])('with %s is refused with the place', (_, raw, sentence) => {
    expect(errorsOf(raw).join('\n')).toContain(sentence);
  });

  it('says on a screen what a mistake is in by the titles around it, and never by one that is wrong itself', () => {
    const spoken = (raw: unknown) => {
      const parsed = parsePack(raw);
      return (parsed.ok ? parsed.said : parsed.errors).map(spokenOf);
    };
    expect(spoken(withField({ ask: undefined }))).toEqual([
      'Home visit › Risks: checklists[0].fields[0].ask is missing: the curious question that fills the gap.',
    ]);
    expect(spoken(withField({ heading: [] })).join()).toMatch(/^Home visit › Risks: checklists\[0\]\.fields\[0\] has "heading"/);
    expect(spoken({ ...pack, version: 'two' })).toEqual(['version must be three numbers with dots, for example 1.0.0.']);
    for (const title of ['Ri\u202esks', 'x'.repeat(200), '  ', 7, null])
      for (const sentence of spoken(withField({ title }))) expect(sentence).toMatch(/^Home visit: checklists\[0\]\.fields\[0\]\.title /);
  });

  it('is told all that is wrong at once, across parts too', () => {
    const raw = { ...withChecklist({ title: '', fields: [risks, risks, { ...goal, headings: [] }], goalField: 'gaol' }), version: '1' };
    expect(errorsOf(raw).map((sentence) => sentence.split(' ')[0])).toEqual([
      'version',
      'checklists[0].title',
      'checklists[0].fields[2].headings',
      'checklists[0].fields[1].id',
      'checklists[0].goalField',
    ]);
  });

  it('keeps what is not known, and says it with its place', () => {
    const raw = withField({ heading: ['danger'], colour: 'red' });
    const parsed = parsePack(raw);
    expect(parsed.ok && parsed.pack).toEqual(raw);
    expect(parsed.ok && parsed.said.map(sentenceOf)).toEqual([
      'checklists[0].fields[0] has "heading", which is not known: it does nothing here (did you mean "headings"?).',
      'checklists[0].fields[0] has "colour", which is not known: it does nothing here.',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with the key %s anywhere is refused, and nothing gets into the prototype', (key) => {
    const hostile = JSON.stringify(pack).replace('"policy":{}', `"policy":{},"later":[{"${key}":{"saveGate":"off"}}]`);
    expect(refusal(bytes(hostile))).toContain(`later[0] holds the key "${key}", which no pack may use.`);
    expect(Object.hasOwn(Object.prototype, 'saveGate')).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const parsed = parsePack(raw);
        expect(!parsed.ok && parsed.errors.length > 0).toBe(true);
      }),
    );
  });
});

describe('a site in a pack', () => {
  it.each([
    ['*', 'no * in it'],
    ['*://*/*', 'no * in it'],
    ['https://*.quay.example', 'no * in it'],
    // The first letter is Cyrillic.
    ['https://\u0440ecords.quay.example', 'a letter of another alphabet'],
    ['https://xn--ecords-1ig.quay.example', 'a letter of another alphabet'],
    ['https://records.quay.example/patients', 'a scheme and a host and no more'],
    ['https://records.quay.example@elsewhere.example', 'a scheme and a host and no more'],
    ['https://records.quay.example:443', 'a scheme and a host and no more'],
    ['file:///', 'a scheme and a host and no more'],
    ['records.quay.example', 'a scheme and a host and no more'],
  ])('may not ask for %s', (match, why) => {
    const [error] = errorsOf(withSite({ match: ['https://quay.example', match] }));
    expect(error).toContain('sites[0].match[1] ');
    expect(error).toContain(why);
  });

  it.each(['https://quay.example', 'http://127.0.0.1:8080', 'https://records-2.quay.example:8443'])('may ask for %s', (match) => {
    expect(errorsOf(withSite({ match: [match] }))).toEqual([]);
  });

  it('may not carry a style of its own in a selector', () => {
    const [error] = errorsOf(withSite({ narrow: 'body{} * { background: red } x' }));
    expect(error).toContain('sites[0].narrow must be a selector alone');
  });
});

describe('a file', () => {
  it.each<[string, Uint8Array, string]>([
    ['of 50 MB', new Uint8Array(50_000_000), 'the file is too large: a pack has 1 MB at most.'],
    ['of a million brackets', bytes('['.repeat(1_000_000)), 'the file is nested more than 20 deep.'],
    ['of two hundred thousand members, each in the one before', bytes('{"a":'.repeat(190_000)), 'the file is nested more than 20 deep.'],
    [
      'of three hundred thousand empty parts',
      bytes(`{"checklists":[${'{},'.repeat(300_000)}{}]}`),
      'the file has more than 100000 entries.',
    ],
    ['that is no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'the file is not UTF-8 text: save it as UTF-8.'],
    ['that breaks off', bytes('{\n"format": 1,\n"id": '), 'the file is not JSON: look at line 3, '],
    ['with a comma too many', bytes('{\n"format": 1,\n}\n\n'), 'the file is not JSON: look at line 3, '],
    ['with nothing in it', bytes(''), 'the file is not JSON'],
  ])('%s is refused', (_, file, sentence) => {
    expect(refusal(file).join()).toContain(sentence);
  });

  it('of format 1, as the first Handrail wrote it, still opens', () => {
    const witness = readFileSync(new URL('../../stored/pack-format-1.json', import.meta.url));
    const read = readPack(witness);
    expect(read.ok && read.said).toEqual([]);
    expect(read.ok && read.pack).toEqual(pack);
  });

  it('of a newer format is not looked into: what else looks wrong may be right there', () => {
    const newer = { format: 2, id: 'harbour-team', lists: {}, checklists: 'elsewhere' };
    expect(refusal(bytes(JSON.stringify(newer)))).toEqual([
      'format is 2, and this Handrail reads format 1: a newer Handrail made this pack.',
    ]);
  });

  it('of an older format is brought up step by step, and stays as it came where a step lacks', () => {
    // Made up: there is one format so far.
    const steps = {
      1: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, title: name }),
      2: (raw: Record<string, unknown>) => ({ ...raw, glossary: {} }),
    };
    const first = { format: 1, name: 'Harbour', kept: [1] };
    expect(broughtUp(first, steps, 3)).toEqual({ format: 3, title: 'Harbour', kept: [1], glossary: {} });
    expect(first).toEqual({ format: 1, name: 'Harbour', kept: [1] });
    expect(broughtUp(first, { 2: steps[2] }, 3)).toBe(first);
    for (const odd of [null, 7, [], { format: 'one' }, { format: 0.5 }, { format: 3 }, { format: 9 }, {}])
      expect(broughtUp(odd, steps, 3)).toBe(odd);
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(broughtUp(raw)).toBe(raw);
      }),
    );
  });

  it('with a byte order mark, as some editors write it, is read', () => {
    expect(readPack(bytes(`\ufeff${writePack(pack)}`)).ok).toBe(true);
  });

  it('with a member twice is refused, for JSON would drop the first one silently', () => {
    const once = JSON.stringify(pack);
    const again = once.replace('"cues":[]', '"cues":[],"need":"optional"').replace('"policy":{}', '"policy":{},"p\\u006flicy":{}');
    expect(refusal(bytes(again))).toEqual([
      'checklists[0].fields[0] has "need" twice: put the two together.',
      'the file has "policy" twice: put the two together.',
    ]);
    // Names in texts, and one name in two objects, are no such thing.
    expect(refusal(bytes(JSON.stringify(withField({ ask: '"need": "need": {' }))))).toEqual([]);
  });

  it('of many mistakes is told of two hundred, and how many more there are', () => {
    const errors = errorsOf({ ...pack, checklists: Array.from({ length: 50 }, () => ({ fields: [] })) });
    expect(errors).toHaveLength(201);
    expect(errors.at(-1)).toMatch(/^the file has \d+ more mistakes\.$/);
  });

  it('holds every text that was taken: brackets in texts count for nothing', () => {
    const deep = '['.repeat(100);
    const odd = withField({ ask: `Why "${deep}"?` });
    const read = readPack(bytes(JSON.stringify(odd)));
    expect(read.ok && read.pack).toEqual(odd);
  });
});
