// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checklistById } from '../../../lib/checklist/presets.ts';
import { review } from '../../../lib/checklist/review.ts';
import type { Checklist } from '../../../lib/checklist/types.ts';
import { boxesOf, formReader } from '../../../lib/editors/form/reader.ts';
import { formWriter } from '../../../lib/editors/form/writer.ts';
import { readNote } from '../../../lib/note/note.ts';

beforeAll(() => {
  // happy-dom lays nothing out: what is not put away counts as seen.
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
  document.execCommand = () => false;
});

const SOAP = ['Subjective', 'Objective', 'Assessment', 'Plan'];
let form: HTMLElement;
const box = (n: number) => form.querySelectorAll('textarea')[n] as HTMLTextAreaElement;
const texts = () => [...form.querySelectorAll('textarea')].map(({ value }) => value);
const read = () => formReader.read(form, 10_000);

beforeEach(() => {
  document.body.innerHTML = `<form>${SOAP.map((label, n) => `<p><label for="b${n}">${label}: *</label><textarea id="b${n}"></textarea></p>`).join('')}
<input type="password" aria-label="Sign with"><textarea aria-hidden="true" aria-label="Twin">Plan</textarea></form>`;
  form = document.querySelector('form') as HTMLElement;
});

describe('a note in several boxes', () => {
  it('is one note, each box under its label; of none written in there is nothing', () => {
    expect(read()).toEqual({ text: '', whole: true });
    box(0).value = 'Sleeps better.';
    box(3).value = 'Diary.\nCall Tuesday.';
    expect(read()).toEqual({
      text: 'Subjective:\nSleeps better.\nObjective:\n\nAssessment:\n\nPlan:\nDiary.\nCall Tuesday.',
      whole: true,
    });
  });

  it('is judged by the labels, as by headings', () => {
    const sbar = checklistById('sbar') as Checklist;
    const labels = ['Situation', 'Background', 'Assessment', 'Recommendation'];
    for (const [n, label] of form.querySelectorAll('label').entries()) label.textContent = labels[n] ?? '';
    box(0).value = 'Seen at home with her mother.';
    const { findings } = review(readNote(read().text, { whole: true }), sbar);
    const is = (field: string) => findings.find((one) => one.field === field)?.verdict.is;
    expect([is('situation'), is('recommendation')]).toEqual(['found', 'empty']);
  });

  it('is no form of one box, and a box is itself', () => {
    expect(formReader.fits(form)).toBe(true);
    expect(formReader.fits(box(0))).toBe(false);
    expect(formReader.fits(box(0).parentElement as Element)).toBe(false);
  });

  it('behind a tab of the form a box is not read, and then not all was', () => {
    box(0).value = 'Sleeps.';
    (box(3).parentElement as HTMLElement).hidden = true;
    expect(read().whole).toBe(false);
  });

  it('is read-only when all boxes are', () => {
    box(0).readOnly = true;
    expect(formReader.isReadOnly(form)).toBe(false);
    for (const each of form.querySelectorAll('textarea')) each.readOnly = true;
    expect(formReader.isReadOnly(form)).toBe(true);
  });

  it('words are gone to in their own box', () => {
    box(1).value = 'Looks rested.';
    box(3).value = 'Diary; call Tuesday.';
    const start = read().text.indexOf('call');
    formWriter.goTo(form, { start, end: start + 4 });
    const { selectionStart, selectionEnd, value } = box(3);
    expect(value.slice(selectionStart, selectionEnd)).toBe('call');
    const rested = read().text.indexOf('rested');
    formWriter.goTo(form, { start: rested, end: rested + 6 });
    expect(document.activeElement).toBe(box(1));
  });

  it('a draft goes back box by box, and what stood in the others goes with it', async () => {
    box(0).value = 'Sleeps better.';
    box(3).value = 'Diary.';
    const { text } = read();
    box(0).value = '';
    box(2).value = 'Other words.';
    expect(await formWriter.insert(form, text, 'if-empty')).toBe('not-empty');
    expect(await formWriter.insert(form, text, 'replace')).toBe('inserted');
    expect(texts().slice(0, 4)).toEqual(['Sleeps better.', '', '', 'Diary.']);
    expect(read().text).toBe(text);
  });

  it('words that are laid out otherwise never take the place of the whole note', async () => {
    box(0).value = 'Sleeps better.';
    expect(await formWriter.insert(form, 'Seen today. Fine.', 'replace')).toBe('not-proven');
    expect(texts()[0]).toBe('Sleeps better.');
  });

  it('a heading that is a label leads into that box; another goes where the user was', async () => {
    expect(await formWriter.insert(form, 'Plan: ', 'at-end')).toBe('inserted');
    expect(document.activeElement).toBe(box(3));
    box(1).focus();
    expect(await formWriter.insert(form, 'Risks: ', 'at-end')).toBe('inserted');
    expect(texts().slice(0, 4)).toEqual(['', 'Risks: ', '', '']);
  });

  it('a label that stands around its box is its own words alone', () => {
    form.innerHTML = '<label>Goals: <textarea>Sleep.</textarea></label><label>Plan <textarea>Diary.</textarea></label>';
    expect(read().text).toBe('Goals:\nSleep.\nPlan:\nDiary.');
  });

  it('a box without a label is no part of the note', () => {
    form.insertAdjacentHTML('beforeend', '<textarea>search words</textarea>');
    expect(boxesOf(form, 100).map(({ label }) => label)).toEqual(SOAP);
  });
});
