// @vitest-environment happy-dom
import fc from 'fast-check';
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
    expect(await formWriter.insert(form, text, 'if-empty', () => null)).toBe('not-empty');
    expect(await formWriter.insert(form, text, 'replace', () => null)).toBe('inserted');
    expect(texts().slice(0, 4)).toEqual(['Sleeps better.', '', '', 'Diary.']);
    expect(read().text).toBe(text);
  });

  it('words that are laid out otherwise never take the place of the whole note', async () => {
    box(0).value = 'Sleeps better.';
    expect(await formWriter.insert(form, 'Seen today. Fine.', 'replace', () => null)).toBe('not-proven');
    expect(texts()[0]).toBe('Sleeps better.');
  });

  it('a heading that is a label leads into that box; another goes where the user was', async () => {
    expect(await formWriter.insert(form, 'Plan: ', 'at-end', () => null)).toBe('inserted');
    expect(document.activeElement).toBe(box(3));
    box(1).focus();
    expect(await formWriter.insert(form, 'Risks: ', 'at-end', () => null)).toBe('inserted');
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

  it('words are gone to in their own box though one above it is put away', () => {
    box(3).value = 'Diary; call Tuesday.';
    (box(1).parentElement as HTMLElement).hidden = true;
    const start = read().text.indexOf('call');
    formWriter.goTo(form, { start, end: start + 4 });
    const { selectionStart, selectionEnd, value } = box(3);
    expect(value.slice(selectionStart, selectionEnd)).toBe('call');
  });

  it('a heading whose box is locked or put away leads nowhere', async () => {
    box(3).readOnly = true;
    expect(await formWriter.insert(form, 'Plan:', 'at-end', () => null)).toBe('not-proven');
    (box(2).parentElement as HTMLElement).hidden = true;
    expect(await formWriter.insert(form, 'Assessment:', 'at-end', () => null)).toBe('not-proven');
  });

  it('into a locked box in which the user was, nothing goes, and not into another instead', async () => {
    box(1).focus();
    box(1).readOnly = true;
    expect(await formWriter.insert(form, 'Slept well.', 'at-caret', () => null)).toBe('not-proven');
    expect(texts()).toEqual(['', '', '', '', 'Plan']);
  });

  it('with another client from its second box on gets nothing more', async () => {
    let asked = 0;
    const stops = () => {
      asked += 1;
      return asked > 1 ? 'another-client' : null;
    };
    expect(await formWriter.insert(form, 'Subjective:\nFine.\nPlan:\nGo.', 'if-empty', stops)).toBe('another-client');
    expect(texts().slice(0, 4)).toEqual(['Fine.', '', '', '']);
  });

  /** What may be true of a box that somebody else's note is to go into. */
  const state = fc.record({
    was: fc.constantFrom('', ' ', 'old'),
    share: fc.constantFrom('', 'new', 'old'),
    is: fc.constantFrom('', 'locked', 'off', 'away'),
  });

  it('whatever is locked or put away, each box holds its own words or none was touched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 4, maxLength: 4 }), fc.constantFrom('replace', 'if-empty'), async (states, where) => {
        for (const [n, { was, is }] of states.entries()) {
          box(n).value = was;
          box(n).readOnly = is === 'locked';
          box(n).disabled = is === 'off';
          (box(n).parentElement as HTMLElement).hidden = is === 'away';
        }
        const before = texts();
        const text = SOAP.map((label, n) => `${label}:\n${states[n]?.share}`).join('\n');
        const done = await formWriter.insert(form, text, where, () => null);
        const now = texts().slice(0, 4);
        if (done === 'inserted') expect(now.map((each) => each.trim())).toEqual(states.map(({ share }) => share));
        else expect(texts()).toEqual(before);
        for (const [n, { was, is }] of states.entries()) if (is !== '') expect(now[n]).toBe(was);
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
