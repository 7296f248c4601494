import { expect, it } from 'vitest';
import { presets } from '../../../lib/checklist/presets.ts';
import { lookAt } from '../../../lib/packs/look.ts';
import { writePack } from '../../../lib/packs/read.ts';
import { EMPTY_SHELF } from '../../../lib/packs/shelf.ts';
import { siteFile, startFrom } from '../../../lib/packs/start.ts';
import { NO_FIT } from '../../../lib/record/fit.ts';
import { profileOfFit } from '../../../lib/record/fit-profile.ts';

const place = {
  shelf: EMPTY_SHELF,
  shipped: presets,
  handrail: '0.1.0',
  policyWithout: () =>
    ({ saveGate: 'hold', retentionDays: { unsaved: 7, saved: 1 }, lockRequired: false, optionsMayBeChanged: true }) as const,
} as const;
const look = (pack: object) => lookAt(new TextEncoder().encode(writePack(pack as ReturnType<typeof startFrom>)), place);

it.each(presets.map((preset) => [preset.title, preset] as const))(
  '%s can be made a team’s own: as it is saved it changes nothing',
  (_, preset) => {
    expect(look(startFrom(preset, '0.1.0'))).toMatchObject({ is: 'good', changes: [], differently: [] });
  },
);

it('what the team changes in it is told against the shipped one', () => {
  const [preset] = presets;
  if (!preset) throw new Error('no preset');
  const own = startFrom(preset, '0.1.0');
  const fields = preset.fields.map((field, n) => (n === 0 ? { ...field, headings: [...field.headings, 'how we came to this'] } : field));
  const looked = look({ ...own, checklists: [{ ...preset, fields }] });
  expect(looked.is === 'good' && looked.changes.map(({ says }) => says)).toEqual([
    `${preset.title} › ${preset.fields[0]?.title}: 1 heading added`,
  ]);
});

it('how a site is read, fitted on its pages, is a pack that others can take', () => {
  const fit = { ...NO_FIT, name: { select: 'h1' }, number: { select: 'dl', after: 'NHS number' } };
  const { name, text } = siteFile(profileOfFit(fit, 'https://ward.example:8443', '2026-11-22'), '0.1.0');
  expect(name).toBe('our-fit-ward-example-8443.json');
  const looked = lookAt(new TextEncoder().encode(text), place);
  expect(looked).toMatchObject({ is: 'good' });
});
