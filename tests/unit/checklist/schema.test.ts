import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/checklist/schema.ts';

const field = {
  id: 'risks',
  title: 'Risks',
  need: 'required',
  headings: ['risk'],
  cues: [],
  negativeIsAnswer: true,
  placeholders: [],
  ask: 'Is there anything that worries you?',
};
const checklist = { id: 'home_visit', title: 'Home visit', appliesTo: { noteTypes: ['home visit'] }, fields: [field], goalField: null };
const pack = {
  format: 1,
  id: 'harbour-team',
  version: '1.2.0',
  title: 'Harbour team',
  publisher: 'Harbour team',
  language: 'en-GB',
  minimumHandrail: '0.1.0',
  checklists: [checklist],
  sites: [],
  glossary: {},
  policy: {},
  examples: [],
};

function errorsOf(raw: unknown): readonly string[] {
  const parsed = parsePack(raw);
  return parsed.ok ? [] : parsed.errors;
}

describe('a pack', () => {
  it('that is right is taken as it is', () => {
    expect(parsePack(pack)).toEqual({ ok: true, pack });
  });

  it.each([
    [
      'a missing question',
      { ...pack, checklists: [{ ...checklist, fields: [{ ...field, ask: undefined }] }] },
      'checklists[0].fields[0].ask',
    ],
    [
      'an unknown need',
      { ...pack, checklists: [{ ...checklist, fields: [{ ...field, need: 'must' }] }] },
      'checklists[0].fields[0].need must be "required"',
    ],
    [
      'a field twice',
      { ...pack, checklists: [{ ...checklist, fields: [field, field] }] },
      'checklists[0].fields[1].id: the field "risks" stands twice',
    ],
    [
      'an order of the handover sheet with a field that is none',
      { ...pack, checklists: [{ ...checklist, handover: [{ title: 'First', fields: ['newest_risk', 'risk'] }] }] },
      'checklists[0].handover[0].fields[1]: no field has the id "risk"',
    ],
    [
      'a goal field that is none',
      { ...pack, checklists: [{ ...checklist, goalField: 'goal' }] },
      'checklists[0].goalField: no field has the id "goal"',
    ],
    [
      'a review after no session at all',
      { ...pack, checklists: [{ ...checklist, reviewEvery: { sessions: 0 } }] },
      'checklists[0].reviewEvery.sessions',
    ],
    ['a checklist twice', { ...pack, checklists: [checklist, checklist] }, 'stands twice'],
    ['a slip in a name', { ...pack, checklists: [{ ...checklist, fields: [{ ...field, heading: [] }] }] }, '"heading" is not known here'],
    ['another format', { ...pack, format: 2 }, 'format must be "1"'],
    ['a version in words', { ...pack, version: 'two' }, 'version: use three numbers with dots'],
    ['no object', 'a pack', 'the file'],
    ['nothing', null, 'the file'],
  ])('with %s is refused with the place', (_, raw, place) => {
    expect(errorsOf(raw).join('\n')).toContain(place);
  });

  it('holds data only: nothing from the prototype gets in', () => {
    expect(parsePack(JSON.parse(`{"__proto__": {"checklists": []}, "format": 1}`)).ok).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const parsed = parsePack(raw);
        if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});
