/** What is pointed to in a frame of the page, joined to what is pointed to around it. */
import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../lib/packs/site.ts';
import type { Fit } from '../../../lib/record/fit.ts';
import { fitWithin, joinFrame, tornApart } from '../../../lib/record/fit-frames.ts';
import { fitOfProfile, profileOfFit } from '../../../lib/record/fit-profile.ts';

const ORIGIN = 'https://records.example';
const NOTES = '/notes/*';
const FORM = 'https://forms.example/new/*';

const top: Fit = { name: { select: 'h1' }, number: { select: '#number' }, weak: ['number'] };
const notes: Fit = {
  note: { list: 'tbody', item: ':scope > tr' },
  date: { select: 'td' },
  body: { select: 'p' },
  all: { select: '[role="status"]', text: 'all entries are shown' },
  order: 'day-first',
  keepsLines: true,
  weak: ['date'],
};
const form: Fit = {
  editor: { select: 'textarea', form: 'note' },
  kind: { select: 'select', attribute: 'value' },
  save: { select: 'button', text: ['store entry'] },
  weak: [],
};
const spread = joinFrame(joinFrame(top, notes, NOTES), form, FORM);

describe('what is pointed to in frames', () => {
  it('is kept with the address of its frame, each part with its own, and the rest as it was', () => {
    const profile = profileOfFit(spread, ORIGIN, '2026-11-23');
    expect(siteSchema.safeParse(profile).error).toBeUndefined();
    expect(profile.priorNotes).toMatchObject({
      frame: NOTES,
      list: 'tbody',
      date: { select: 'td' },
      dateOrder: 'day-first',
      keepsLines: true,
    });
    expect(profile.editors).toEqual([{ ...form.editor, frame: FORM, noteType: form.kind }]);
    expect(profile.save).toEqual([{ ...form.save, frame: FORM }]);
    expect(profile.client).toEqual({ names: [top.name], ids: [top.number] });
    expect(spread.weak).toEqual(['number', 'date']);
  });

  it('is taken up again where it stands: in that frame its own parts, from a profile too', () => {
    const again = fitOfProfile(profileOfFit(spread, ORIGIN, '2026-11-23'));
    expect(again.away).toMatchObject({ note: NOTES, date: NOTES, all: NOTES, editor: FORM, kind: FORM, save: FORM });
    expect(again.away?.name).toBeUndefined();
    const { note, date, editor } = fitWithin(again, NOTES);
    expect({ note: note?.list, date, editor }).toEqual({ note: 'tbody', date: notes.date, editor: undefined });
    expect(joinFrame(again, fitWithin(again, NOTES), NOTES).note).toEqual(again.note);
  });

  it('names no frame for who the client is: every frame is asked', () => {
    const inside = joinFrame({ weak: [] }, top, NOTES);
    expect(inside.away).toEqual({ name: NOTES, number: NOTES });
    expect(JSON.stringify(profileOfFit(inside, ORIGIN, '2026-11-23').client)).not.toContain('frame');
  });

  it('is gone once it is taken back there, and what stands elsewhere stays', () => {
    const { all: _, ...less } = fitWithin(spread, NOTES);
    const now = joinFrame(spread, less, NOTES);
    expect(now.all).toBeUndefined();
    expect(now.away?.all).toBeUndefined();
    expect({ note: now.note, editor: now.editor, name: now.name }).toEqual({ note: spread.note, editor: spread.editor, name: spread.name });
  });

  it('takes the place of a note outside, with all its parts', () => {
    const outside: Fit = {
      ...top,
      note: { list: 'ul', item: 'li' },
      date: { select: 'time' },
      author: { select: 'b' },
      order: 'month-first',
    };
    const { away: _, ...now } = joinFrame(outside, notes, NOTES);
    expect({ author: now.author, date: now.date, order: now.order }).toEqual({ author: undefined, date: notes.date, order: 'day-first' });
  });

  it('keeps the name of a frame in a frame, and none where the frame has no address', () => {
    const middle = joinFrame({ weak: [] }, notes, '/inner/*');
    expect(joinFrame(top, middle, '/middle/*').note?.frame).toBe('/inner/*');
    const written = joinFrame(top, notes, '');
    expect(written.note).not.toHaveProperty('frame');
    expect(written.away?.note).toBe('');
  });

  it('is told when it can not be read together: the client, a note, and what is written, each in one frame', () => {
    expect(tornApart(spread)).toBeNull();
    expect(tornApart({ ...spread, away: { ...spread.away, number: NOTES } })).toEqual(['name', 'number']);
    expect(tornApart({ ...spread, away: { ...spread.away, all: undefined } })).toEqual(['note', 'all']);
    expect(tornApart({ ...spread, away: { ...spread.away, kind: undefined } })).toEqual(['editor', 'kind']);
  });
});
