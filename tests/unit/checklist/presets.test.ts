import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checklistById, checklistForNoteType, presets } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { readNote } from '../../../lib/note/note.ts';
import { parsePack } from '../../../lib/packs/read.ts';

const folder = new URL('../../../lib/checklist/presets/', import.meta.url);
const files = readdirSync(folder);

/** Field ids that other tools and labelled notes rely on. */
const fieldIds: Record<string, string> = {
  chemsex: 'reason recent_use goal motivation plan urgent_risks followup_actions',
  sbar: 'situation background assessment recommendation key_information current_needs risks care_plan contacts questions',
  capa_choice:
    'presenting_concern client_view joint_understanding choice_point_decision goals strengths_resources risks tasks_between people_present',
  interagency: 'consent purpose agencies_involved information_shared roles actions risks contacts method receipt differences',
  capa_first_partnership: 'read_from_choice changed_since client_corrections goals review_plan self_management risks',
  capa_partnership: 'progress lessons ratings plan risks next_step',
  care_plan: 'goals self_management resources family_support actions review_date risks',
  peer_group: 'present question goals agreed actions',
  transition: 'receiving_service transfer_plan care_package equipment medication follow_up risks told_and_agreed receipt',
};

describe('each preset', () => {
  it.each(files)('%s is a valid pack with one checklist of its own name', (file) => {
    const parsed = parsePack(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.pack.checklists.map(({ id }) => `${id}.json`)).toEqual([file]);
  });

  it('is exported, with the field ids that others read', () => {
    expect(Object.fromEntries(presets.map(({ id, fields }) => [id, fields.map((field) => field.id).join(' ')]))).toEqual(fieldIds);
    expect(files.map((file) => checklistById(file.replace('.json', ''))?.id)).not.toContain(undefined);
  });

  it.each(presets.map((checklist) => [checklist.id, checklist] as const))(
    '%s asks a curious question for every field and requires a short core',
    (_, checklist) => {
      for (const field of checklist.fields) {
        expect(field.ask).toMatch(/\?$/);
        expect(field.help, field.id).toBeTruthy();
        expect(field.source, field.id).toBeTruthy();
        expect(field.headings.length, field.id).toBeGreaterThan(2);
      }
      const required = checklist.fields.filter((field) => field.need === 'required').length;
      expect(required).toBeGreaterThan(1);
      expect(required).toBeLessThanOrEqual(6);
    },
  );

  it('answers risk, and not a goal, with "none"', () => {
    for (const field of presets.flatMap((checklist) => checklist.fields)) {
      if (/risk/.test(field.id)) expect(field.negativeIsAnswer, field.id).toBe(true);
      if (/^goals?$/.test(field.id)) expect(field.negativeIsAnswer, field.id).toBe(false);
    }
  });
});

describe('the checklist for a note type', () => {
  it.each([
    ['Choice appointment', 'capa_choice'],
    ['CHOICE PLUS', 'capa_choice'],
    ['Walk-in follow-up', 'chemsex'],
    ['Walk in (first visit)', 'chemsex'],
    ['SBAR handover', 'sbar'],
    ['Core Partnership', 'capa_partnership'],
    ['Core Partnership 1', 'capa_first_partnership'],
    ['Care plan review', 'care_plan'],
    ['Peer group discussion', 'peer_group'],
    ['Information sharing', 'interagency'],
    ['Transition', 'transition'],
  ])('%s is %s', (noteType, id) => {
    expect(checklistForNoteType(noteType, presets)?.id).toBe(id);
  });

  it('is none where no word fits, or two fit equally well', () => {
    expect(checklistForNoteType('Visit note', presets)).toBeNull();
    expect(checklistForNoteType('', presets)).toBeNull();
    const [one, two] = presets;
    if (!one || !two) throw new Error('two presets are needed');
    const same = [one, { ...two, appliesTo: one.appliesTo }];
    expect(checklistForNoteType('Choice appointment', same)).toBeNull();
  });
});

it('the presets bring no schema library to a screen', () => {
  for (const file of ['presets.ts', 'words.ts', 'review.ts', 'compile.ts']) {
    const source = readFileSync(new URL(`../../../lib/checklist/${file}`, import.meta.url), 'utf8');
    expect(source, file).not.toMatch(/from '(?:zod|\.\/zod\.ts|\.\/schema\.ts)'/);
  }
});

describe('what every checklist must not miss', () => {
  const riskOf = (checklist: Checklist) => checklist.fields.find(({ id }) => id === 'risks' || id === 'urgent_risks');

  it.each(presets.filter(riskOf).map((checklist) => [checklist.id, checklist] as const))(
    '%s finds plain words of risk in prose',
    (_, checklist) => {
      for (const words of [
        'She said that they would be better off dead.',
        'He spoke of wanting to end his life.',
        'Easier not to wake up, she said.',
      ]) {
        const { findings } = review(readNote(`Long evening at home.\n${words}\nThe bus was late.`), checklist);
        expect(findings.find(({ field }) => field === riskOf(checklist)?.id)?.verdict.is, words).toBe('found');
      }
    },
  );

  it.each([
    ['interagency', ['consent', 'information_shared', 'actions', 'risks']],
    ['transition', ['receiving_service', 'transfer_plan', 'follow_up', 'risks']],
  ])('%s requires a core of four', (id, core) => {
    const required = checklistById(id)?.fields.filter(({ need }) => need === 'required');
    expect(required?.map((field) => field.id)).toEqual(core);
  });
});

describe('a scale as a heading', () => {
  const ratings = (text: string) => {
    const checklist = checklistById('capa_partnership');
    const verdict = checklist && review(readNote(text), checklist).findings.find(({ field }) => field === 'ratings')?.verdict;
    return verdict?.is === 'found' && verdict.because === 'heading' ? text.slice(verdict.at.start, verdict.at.end) : null;
  };

  it.each([
    ['Progress: swam twice\n0-10: 6, up from 4\nPlan: again', '6, up from 4'],
    ['0\u201310: 6', '6'],
    ['10-11: bus\n14-15: choir', null],
  ])('%s', (text, words) => {
    expect(ratings(text)).toBe(words);
  });
});
