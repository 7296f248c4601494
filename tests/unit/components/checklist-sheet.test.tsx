// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChecklistSheet } from '../../../components/checklist-sheet/checklist-sheet.tsx';
import { examples, largest } from '../../../components/checklist-sheet/examples.tsx';
import { pageOf } from '../../../components/checklist-sheet/page.ts';
import { linesOf, ROOM } from '../../../components/handover/fit.ts';
import { presets } from '../../../lib/checklist/presets.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { anyPack } from '../packs/arbitrary.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const from = { title: 'Harbour team', publisher: 'Harbour team, young people’s service', version: '2.0.0' };
const paper = (checklist: Checklist, added = 0) => pageOf({ checklist, from, added }, '2026-05-18');

/** Lines of text and one for each title: room that blocks take beside it is not counted, so that this says less than the page does. */
const linesOn = ({ head, fields, sources }: ReturnType<typeof pageOf>) =>
  [...head, ...fields.flatMap(({ says }) => says), ...sources].reduce((sum, line) => sum + linesOf(line).n, fields.length);

describe('a checklist on one page', () => {
  it.each(presets)('$title: each field with its need, rule, question and source, and the beginning of what counts', (checklist) => {
    const page = paper(checklist);
    expect(page.leftOut).toEqual([]);
    expect(page.fields.map(({ title, need }) => [title, need])).toEqual(checklist.fields.map(({ title, need }) => [title, need]));
    for (const [n, { says }] of page.fields.entries()) {
      const { headings, ask, negativeIsAnswer, source } = checklist.fields[n] as Checklist['fields'][number];
      expect(says[0]).toContain(`Headings: ${headings[0]}`);
      expect(says.join('\n')).toContain(negativeIsAnswer ? '"None" is an answer.' : '"None" is no answer.');
      expect(says).toContain(`Ask: ${ask}`);
      const at = says.flatMap((line) => /^Source (\d+)\.$/.exec(line)?.[1] ?? []);
      expect(at.map((of) => page.sources[Number(of) - 1])).toEqual([`${at[0]}. ${source}`]);
    }
    expect(linesOn(page)).toBeLessThan(ROOM);
  });

  it('says whose it is, its version, when it was made, and what was added here', () => {
    const [preset] = presets as [Checklist];
    expect(paper(preset, 2).head.slice(0, 2)).toEqual([
      'From Harbour team, version 2.0.0, by Harbour team, young people’s service. Made 18 May 2026.',
      'With 2 headings that were added on this machine.',
    ]);
  });

  it('of a list that is cut it counts what is left, and nothing stands there twice', () => {
    const [preset] = presets as [Checklist];
    for (const [n, { says }] of paper(preset).fields.entries()) {
      const { headings = [] } = preset.fields[n] ?? {};
      const [, listed = '', more = '0'] = /^Headings: (.*?)(?: and (\d+) more)?\.$/.exec(says[0] ?? '') ?? [];
      expect(listed.split(', ').length + Number(more)).toBe(headings.length);
      expect(headings.join(', ').startsWith(listed)).toBe(true);
    }
  });

  it('holds two sides, and every required field, of as much as there can be', () => {
    const page = paper(largest.checklist);
    const required = largest.checklist.fields.filter(({ need }) => need === 'required');
    expect(page.fields.filter(({ need }) => need === 'required')).toHaveLength(required.length);
    expect(page.fields.length + page.leftOut.length).toBe(60);
    expect(linesOn(page)).toBeLessThan(ROOM);
    const all = { ...largest.checklist, fields: largest.checklist.fields.map((field) => ({ ...field, need: 'required' as const })) };
    expect(paper(all).fields).toHaveLength(60);
    expect(linesOn(paper(all))).toBeLessThan(ROOM);
  });

  it('of any checklist leaves out no required field', () => {
    fc.assert(
      fc.property(anyPack, ({ checklists }) => {
        for (const checklist of checklists as Checklist[]) {
          const ids = (fields: readonly { readonly id: string; readonly need: string }[]) =>
            fields.filter(({ need }) => need === 'required').map(({ id }) => id);
          expect(ids(paper(checklist).fields)).toEqual(ids(checklist.fields));
        }
      }),
    );
  });

  it('is read and printed by keyboard: the focus comes to its heading, and both ways on are buttons', () => {
    const pressed: string[] = [];
    const [checklist] = presets as [Checklist];
    const of = { checklist, from, added: 0 };
    render(<ChecklistSheet of={of} day="2026-05-18" onPrint={() => pressed.push('print')} onBack={() => pressed.push('back')} />);
    expect(document.activeElement?.textContent).toBe('On one page');
    const fields = within(screen.getByRole('article', { name: checklist.title })).getByRole('list', { name: 'Fields' });
    expect(within(fields).getAllByRole('listitem')).toHaveLength(checklist.fields.length);
    fireEvent.click(screen.getByRole('button', { name: 'Print it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back to the options' }));
    expect(pressed).toEqual(['print', 'back']);
  });

  it('names what found no room', () => {
    render(examples['as much as there can be']?.());
    expect(onScreen()).toMatch(/No room on this page for: .+\./);
  });
});
