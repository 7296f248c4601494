// @vitest-environment happy-dom
/** Which words of a page count as its prior notes: what is shown, and where a note stands in a box of a form, its value. */
import { describe, expect, test } from 'vitest';
import { PRIOR_NOTES_LIMIT } from '../../../lib/bridge/agent-messages.ts';
import { itemsNow, readingNotes, readNotes } from '../../../lib/record/notes.ts';
import type { SiteProfile } from '../../../lib/record/profile.ts';

const prior: SiteProfile['priorNotes'] = {
  list: 'ol',
  item: 'li',
  date: { select: 'time' },
  body: '.body',
  dateOrder: 'day-first',
};

const show = (html: string) => {
  // What every browser does by itself.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  document.body.innerHTML = html;
};
const texts = () => readNotes(prior).notes.map(({ text }) => text);

describe('the prior notes of a page', () => {
  test('are its text as it is shown, down the page', () => {
    show('<ol><li><time>1 May</time><p class="body">First.</p></li><li><p class="body">Second.</p></li></ol>');
    expect(readNotes(prior)).toMatchObject({ listed: true, more: 0, notes: [{ date: '1 May', text: 'First.' }, { text: 'Second.' }] });
  });

  test('one that is folded is listed with its date, and its words are not read', () => {
    show('<ol><li><time>1 May</time><p class="body" hidden>Folded.</p></li></ol>');
    expect(readNotes(prior).notes).toMatchObject([{ date: '1 May', text: null }]);
  });

  test('a list on a tab that is not in front is not the page: none is read or listed', () => {
    const list = '<ol><li><p class="body">On the other tab.</p></li></ol>';
    show(`<div role="tabpanel" hidden>${list}</div><div role="tabpanel"><p>In front.</p></div>`);
    expect(readNotes(prior)).toMatchObject({ listed: false, notes: [] });
    document.querySelector('[role="tabpanel"]')?.removeAttribute('hidden');
    expect(texts()).toEqual(['On the other tab.']);
  });

  test('of two lists only the one that is shown is read', () => {
    show('<ol hidden><li><p class="body">Hidden.</p></li></ol><ol><li><p class="body">Shown.</p></li></ol>');
    expect(texts()).toEqual(['Shown.']);
  });

  test('a list within a note is words of that note', () => {
    show(
      '<ul class="all"><li><p class="body">One.</p><ul class="all"><li><p class="body">Of one.</p></li></ul></li><li><p class="body">Two.</p></li></ul>',
    );
    const nested = readNotes({ ...prior, list: 'ul.all' });
    expect(nested.notes.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('in a box of a form they are its value now, line breaks and all, and not what its markup says', () => {
    show('<ol><li><textarea class="body" readonly>As it was sent.</textarea></li><li><input class="body" value="One line."></li></ol>');
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = 'GOALS: walk in.\n\nPlan: gate.';
    const read = readNotes(prior);
    expect(read.notes.map(({ text }) => text)).toEqual(['GOALS: walk in.\n\nPlan: gate.', 'One line.']);
    expect(read.boxes[0]).toBe(box);
  });

  const inForm = (inside: string) => {
    show(`<ol><li><div class="body">${inside}</div></li></ol>`);
    return texts()[0];
  };

  test.each([
    ['a list to choose from', 'Risk:<select><option>low</option><option selected>high</option></select>today', 'Risk: high today'],
    [
      'several chosen',
      '<p>Risk: <select multiple><option selected>self</option><option>others</option><option selected>home</option></select></p>',
      'Risk: self, home',
    ],
    ['a line to fill in', '<label>Risk <input value="severe"></label>', 'Risk severe'],
    ['lines to fill in', '<p>Plan</p><textarea>Ring on Friday.</textarea>', 'Plan\nRing on Friday.'],
    ['a secret', 'Code <input type="password" value="1234">', 'Code'],
    ['what the page keeps for itself', 'Risk none<input type="hidden" value="7f"><input style="display: none" value="8a">', 'Risk none'],
  ])('%s in it says what it is filled with', (_, inside, says) => {
    expect(inForm(inside)).toBe(says);
  });

  test.each([
    [
      'around it',
      '<label><input type="checkbox" checked> Self harm</label> <label><input type="checkbox"> Harm to others</label>',
      'Self harm',
    ],
    [
      'beside it',
      '<input type="radio" id="a"><label for="a">Self harm</label> <input type="radio" id="b" checked><label for="b">Harm to others</label>',
      'Harm to others',
    ],
    [
      'as the page draws it',
      '<span role="checkbox" aria-checked="true">Self harm</span> <span role="checkbox" aria-checked="false">Harm to others</span>',
      'Self harm',
    ],
    ['as mere words', '<input type="checkbox" checked>Self harm <input type="checkbox">Harm to others', '[x] Self harm [ ] Harm to others'],
  ])('what nobody ticked is not said: the label %s', (_, inside, says) => {
    // Without a browser each label stands on a line of its own.
    expect(inForm(`Risk: ${inside}`)?.replace('\n', ' ')).toBe(`Risk: ${says}`);
  });

  test('what is folded away in it is not read, and the note is not whole; opened it is', () => {
    expect(inForm('<p>Plan.</p><details><summary>History</summary>Risk none.</details>')).toBe('Plan.\nHistory');
    expect(readNotes(prior).notes[0]?.whole).toBe(false);
    document.querySelector('details')?.setAttribute('open', '');
    expect(readNotes(prior).notes[0]).toMatchObject({ whole: true, text: 'Plan.\nHistory\nRisk none.' });
  });

  test('what is folded away and hidden too has no heading either', () => {
    expect(inForm('<p>Plan.</p><details hidden><summary>History</summary>Risk none.</details>')).toBe('Plan.');
  });

  test('a note whose boxes say something else now is another one', () => {
    show('<ol><li><div class="body"><input type="checkbox">Self harm <select><option>low<option>high</select></div></li></ol>');
    const now = () => itemsNow(prior)[0]?.[1];
    const [first, tick, list] = [now(), document.querySelector('input'), document.querySelector('select')];
    if (tick) tick.checked = true;
    const second = now();
    if (list) list.value = 'high';
    expect(new Set([first, second, now()]).size).toBe(3);
  });

  test('an empty box has no words, and a password is none', () => {
    show('<ol><li><textarea class="body"> \n</textarea></li><li><input type="password" class="body" value="secret"></li></ol>');
    expect(texts()).toEqual([null, null]);
  });

  test.each([
    ['a picture', '<img src="scan.png" alt="" width="9" height="9">'],
    ['a file', '<a href="/files/letter.pdf"></a>'],
  ])('one that is %s says so', (_, inside) => {
    show(`<ol><li><div class="body">${inside}</div></li></ol>`);
    expect(readNotes(prior).notes).toMatchObject([{ text: null, isFile: true }]);
  });
});

describe('attachments', () => {
  const filesOf = (inside: string) => {
    show(`<ol><li><div class="body">${inside}</div></li></ol>`);
    return readNotes(prior).notes[0]?.files;
  };

  test('are named beside the words of their note, as the page names them', () => {
    expect(filesOf('<p>Seen today.</p><a href="/files/9?x=1" download>Choice letter.docx</a> <a href="/scan.PDF">Letter</a>')).toEqual([
      'Choice letter.docx',
      'Letter',
    ]);
    expect(readNotes(prior).notes[0]?.text).toContain('Seen today.');
  });

  test('without a name they have the last part of their address', () => {
    expect(filesOf('<a href="/files/choice-letter.pdf?v=2"></a>')).toBe(undefined);
    expect(filesOf('<object data="/files/choice-letter.pdf?v=2" style="display: block"></object>')).toEqual(['choice-letter.pdf']);
  });

  test('are no more than five a note, and no name is endless', () => {
    const files = filesOf(Array.from({ length: 9 }, (_, n) => `<a download href="#">${n} ${'long '.repeat(40)}</a>`).join(''));
    expect(files).toHaveLength(5);
    expect(files?.every((name) => name.length <= 80)).toBe(true);
  });

  test('a link to another page, and a picture among words, are none', () => {
    expect(filesOf('Words. <a href="/record/2">See there</a> <img src="logo.png" alt="Logo">')).toBe(undefined);
  });
});

describe('a list of thousands', () => {
  const many = (n: number, words: string) => show(`<ol>${`<li><p class="body">${words}</p></li>`.repeat(n)}</ol>`);
  /** How many notes were read before each pause, by what the last one had. */
  const pauses = () => {
    const work = readingNotes(prior);
    let count = 0;
    for (;;) {
      const step = work.next();
      if (step.done) return { count, read: step.value };
      count += 1;
    }
  };

  test('is read with a pause after each fifty', () => {
    many(2_000, 'Short.');
    const { count, read } = pauses();
    expect(read.notes).toHaveLength(2_000);
    expect(read.notes.every(({ text }) => text === 'Short.')).toBe(true);
    expect(count).toBe(2_000 / 50 - 1);
  });

  test('and of long notes sooner: a hundred thousand units of text are a stretch', () => {
    many(12, 'Long words. '.repeat(3_000));
    expect(pauses().count).toBe(3);
  });

  test('a short one has none: it is read in one piece', () => {
    many(50, 'Short.');
    expect(pauses().count).toBe(0);
  });

  test('past the limit they are counted and not read', () => {
    many(PRIOR_NOTES_LIMIT + 3, 'Short.');
    const read = readNotes(prior);
    expect([read.notes.length, read.more]).toEqual([PRIOR_NOTES_LIMIT, 3]);
  });
});
