// @vitest-environment happy-dom
import { createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Paste } from '../../../components/paste/paste.tsx';
import { troubleWith } from '../../../components/paste/trouble.ts';
import type { PasteView, SidebarAction } from '../../../lib/bridge/view.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

const NONE: PasteView = { has: null, canKeep: true, canUndo: false };

function draw(paste: PasteView = NONE) {
  const asked: SidebarAction[] = [];
  render(<Paste paste={paste} onAction={(action) => asked.push(action)} />);
  return asked;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function open() {
  press('Paste it in');
  return screen.getByRole('textbox', { name: 'Words of the letter' });
}

describe('pasting a letter in', () => {
  it('hands on the words as they are, with the day, and keeps nothing unless asked', () => {
    const asked = draw();
    fireEvent.input(open(), { target: { value: ' Dear Ada,\n\nGoals:  swim ' } });
    fireEvent.input(screen.getByLabelText('Date of the appointment'), { target: { value: '2026-02-04' } });
    press('Read it');
    expect(asked).toEqual([{ do: 'paste', text: ' Dear Ada,\n\nGoals:  swim ', date: '2026-02-04', keep: false }]);
  });

  it('offers no keeping where it is not known for whom', () => {
    draw({ ...NONE, canKeep: false });
    open();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it.each([
    ['nothing but spaces', ' \n\t ', 'There are no words to read.'],
    ['a megabyte', 'word '.repeat(210_000), 'This is longer than any letter'],
    ['the bytes of a file', '%PDF-1.7\n%\ufffd\ufffd', 'This is a file or a picture, not words.'],
    ['signs that no text has', '\u0000\u0001a'.repeat(50), 'This is a file or a picture, not words.'],
  ])('%s gets a plain sentence and is not read', (_, text, says) => {
    const asked = draw();
    fireEvent.input(open(), { target: { value: text } });
    press('Read it');
    expect(screen.getByRole('alert').textContent).toContain(says);
    expect(asked).toEqual([]);
  });

  it('a picture on the clipboard is refused as it is pasted', () => {
    draw();
    const field = open();
    const event = createEvent.paste(field, { clipboardData: { getData: () => '', files: [new File(['x'], 'letter.png')] } });
    fireEvent(field, event);
    expect(event.defaultPrevented).toBe(true);
    expect(onScreen()).toContain('This is a file or a picture, not words.');
  });

  it('takes ordinary letters in any script for text', () => {
    expect(troubleWith('Liebe Ada,\r\n\tvielen Dank\u00a0…')).toBeNull();
    expect(troubleWith('親愛なるアダ様 \u{1F422}')).toBeNull();
    expect(troubleWith('x'.repeat(100_000))).toBeNull();
  });

  it('says what is read and whether it is kept, and takes it away again', () => {
    const asked = draw({ ...NONE, has: { date: '2026-02-04', characters: 3120, isKept: false } });
    expect(onScreen()).toContain('3,120 characters are read as a Choice letter of 4 Feb 2026. It goes with this tab.');
    press('Remove it');
    expect(asked).toEqual([{ do: 'remove-paste' }]);
  });

  it('brings back what was removed', () => {
    const asked = draw({ ...NONE, canUndo: true });
    press('Bring it back');
    expect(asked).toEqual([{ do: 'undo-remove-paste' }]);
  });
});
