import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import { unclaimedHeadings } from '../../../lib/checklist/unclaimed.ts';
import { readNote } from '../../../lib/note/note.ts';
import type { Additions } from '../../../lib/packs/additions.ts';
import { lookAt } from '../../../lib/packs/look.ts';
import {
  headingsIn,
  laidOver,
  type OwnHeading,
  readAdditions,
  SHIPPED_ID,
  suggestion,
  withHeading,
  withoutHeading,
} from '../../../lib/packs/own-headings.ts';
import { parsePack, writePack } from '../../../lib/packs/read.ts';
import type { Pack } from '../../../lib/packs/schema.ts';
import { checklistsInUse, EMPTY_SHELF, packWith, readShelf, type Shelf, wentBack, without, withTaken } from '../../../lib/packs/shelf.ts';
import { anyPack } from './arbitrary.ts';
import { checklist, goal, pack, risks, withChecklist, withField } from './harbour.ts';

const aim: OwnHeading = { pack: pack.id, checklist: 'home_visit', field: 'goal', heading: 'Where to' };
const added = withHeading([], aim) as readonly Additions[];
const shelf: Shelf = { ...withTaken(EMPTY_SHELF, pack), additions: added };
const goalOf = (of: Shelf, id = 'home_visit') =>
  checklistsInUse(of, presets)
    .find((one) => one.id === id)
    ?.fields.find((field) => field.id === 'goal')?.headings;

describe('headings of a note that no field claims', () => {
  const note = 'Risks: none today\nWhere to: the quay by June\nDate: 4 May\nSeen on 4/5/26: yes\nNHS 999 123 4567: Amara';
  it('are those that the checklist does not know, and neither dates nor numbers', () => {
    expect(unclaimedHeadings(note, checklist)).toEqual(['Where to']);
  });
  it('are none once one is given to a field, and the note reads by it at once', () => {
    const [laid] = laidOver(pack, added).checklists;
    if (!laid) throw new Error('no checklist');
    expect(unclaimedHeadings(note, laid)).toEqual([]);
    const goalIs = (of: typeof laid) => review(readNote(note), of).findings.find(({ field }) => field === 'goal')?.verdict.is;
    expect([goalIs(checklist as typeof laid), goalIs(laid)]).toEqual(['not-found', 'found']);
  });
  it('are words of a heading’s length, whatever the note', () => {
    const lines = fc.array(fc.tuple(fc.string({ maxLength: 90 }), fc.string({ maxLength: 200 })), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.map(([label, body]) => `${label}: ${body}`).join('\n');
        for (const heading of unclaimedHeadings(text, checklist)) {
          expect(heading.length).toBeLessThanOrEqual(60);
          expect(heading).not.toMatch(/\d/);
          expect(heading.split(' ').length).toBeLessThanOrEqual(6);
        }
      }),
    );
  });
});

describe('a heading that was added here', () => {
  it('has no letter that nobody sees', () => {
    expect(withHeading([], { ...aim, heading: 'Where\u200b to' })).toBeNull();
    expect(withHeading([], { ...aim, heading: '\u3164' })).toBeNull();
  });
  it.each([
    ['1.2.3', '1.2.4'],
    ['1.2.999999', '1.3.0'],
    ['1.999999.999999', '2.0.0'],
  ])('of version %s is suggested as %s, which can be read again', (version, next) => {
    const made = suggestion({ ...pack, version }, added);
    expect(made.version).toBe(next);
    expect(parsePack(made).ok).toBe(true);
  });
  it('is there after any update that has its place, after going back, and where the pack is left and taken again', () => {
    expect(goalOf(shelf)).toEqual(['goal', 'aim', 'Where to']);
    fc.assert(
      fc.property(anyPack, (next) => {
        const updated = { ...next, id: pack.id, checklists: [checklist, ...next.checklists.filter(({ id }) => id !== checklist.id)] };
        expect(goalOf(withTaken(shelf, updated as Pack))).toContain('Where to');
      }),
      { numRuns: 40 },
    );
    expect(goalOf(wentBack(withTaken(shelf, { ...pack, version: '2.0.0' }), pack.id))).toContain('Where to');
    expect(goalOf(withTaken(without(shelf, pack.id), pack))).toContain('Where to');
    expect(goalOf(readShelf(JSON.parse(JSON.stringify(shelf))).shelf)).toContain('Where to');
  });

  it('lies over a checklist that Handrail brings along, too', () => {
    expect(packWith(EMPTY_SHELF, 'capa_partnership')).toBe(SHIPPED_ID);
    expect(packWith(shelf, 'home_visit')).toBe(pack.id);
    const first = presets[0]?.fields[0];
    const more = { pack: SHIPPED_ID, checklist: presets[0]?.id ?? '', field: first?.id ?? '', heading: 'Ein Wort' };
    const laid = checklistsInUse({ ...EMPTY_SHELF, additions: withHeading([], more) ?? [] }, presets);
    expect(laid[0]?.fields[0]?.headings).toEqual([...(first?.headings ?? []), 'Ein Wort']);
    expect(checklistsInUse(EMPTY_SHELF, presets)).toEqual(presets);
  });

  it('stands once, and is taken out without a trace', () => {
    expect(withHeading(added, aim)).toEqual(added);
    expect(headingsIn(withHeading(added, { ...aim, field: 'risks' }) ?? [])).toHaveLength(2);
    expect(headingsIn(added)).toEqual([aim]);
    expect(headingsIn(withoutHeading(added, aim))).toEqual([]);
    expect(goalOf({ ...shelf, additions: withoutHeading(added, aim) })).toEqual(goal.headings);
  });

  it.each(['', ' ', '<b>Aim</b>', 'a'.repeat(81)])('is refused where the schema refuses it: %j', (heading) => {
    expect(withHeading([], { ...aim, heading })).toBeNull();
  });

  it('that can’t be read is left out, and the others stay', () => {
    expect(readAdditions([{ format: 9 }, 'x', ...added])).toEqual(added);
    expect(readAdditions('x')).toEqual([]);
  });

  it('is never in the pack that is handed on, and is in the suggestion, which has a version of its own', () => {
    expect(writePack(shelf.packs[0]?.now as Pack)).not.toContain('Where to');
    const suggested = suggestion(pack, added);
    expect(suggested.version).toBe('1.2.1');
    const place = {
      shelf: EMPTY_SHELF,
      shipped: presets,
      handrail: '0.1.0',
      policyWithout: () =>
        ({ saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true }) as const,
    } as const;
    const looked = lookAt(new TextEncoder().encode(writePack(suggested)), { ...place, shelf: withTaken(EMPTY_SHELF, pack) });
    expect(looked.is === 'good' && looked.changes.map(({ says }) => says)).toEqual([
      'version 1.2.0 becomes 1.2.1',
      'Home visit › Goal: 1 heading added',
    ]);
  });

  it('whose place an update takes away is asked about, and kept', () => {
    const place = {
      shelf,
      shipped: presets,
      handrail: '0.1.0',
      policyWithout: () =>
        ({ saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true }) as const,
    } as const;
    const next = { ...withChecklist({ fields: [risks], goalField: null }), version: '2.0.0', examples: [] };
    const look = (file: object) => lookAt(new TextEncoder().encode(writePack(file as Pack)), place);
    const looked = look(next);
    expect(looked.is === 'good' && looked.changes.at(-1)).toMatchObject({
      says: 'Added here: words[0] has no place: "home_visit" has no field "goal" any more. It is kept',
      asks: ['yours-gives-way'],
    });
    expect(goalOf(withTaken(withTaken(shelf, next as unknown as Pack), pack))).toContain('Where to');
    const harmless = look({ ...withField({ ask: 'Anything else?' }), version: '1.3.0' });
    expect(harmless.is === 'good' && harmless.changes.flatMap(({ asks }) => asks)).toEqual([]);
  });
});
