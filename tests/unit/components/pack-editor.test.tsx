// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { examples, fresh } from '../../../components/pack-editor/examples.tsx';
import { PackEditor } from '../../../components/pack-editor/pack-editor.tsx';
import type { EditorAction, PackEditorProps } from '../../../components/pack-editor/types.ts';
import { afterChange, startEditing, undone } from '../../../lib/editing/steps.ts';
import { onScreen, tidy } from './screen.ts';

tidy();

/** With the reducers that ship behind it, as in the options. */
function draw(more: Partial<PackEditorProps> = {}) {
  const asked: EditorAction[] = [];
  let editing = startEditing(fresh.copy);
  const act = (action: EditorAction) => {
    asked.push(action);
    if (action.do === 'change') editing = afterChange(editing, action.change);
    if (action.do === 'undo') editing = undone(editing);
    rerender(<PackEditor {...fresh} {...more} copy={editing.now} onEdit={act} />);
  };
  const { rerender } = render(<PackEditor {...fresh} {...more} onEdit={act} />);
  return { asked, fields: () => editing.now.pack.checklists[0]?.fields ?? [] };
}
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const box = (label: string) => screen.getByRole('textbox', { name: label });
const write = (label: string, value: string) => fireEvent.input(box(label), { target: { value } });

describe('the editor of a checklist', () => {
  it('takes the focus to what is being changed', () => {
    draw();
    expect(document.activeElement?.textContent).toBe('Change Harbour team');
  });

  it('moves a field by its buttons, says where it is, and leaves the focus on them', () => {
    const { fields } = draw();
    press('Move Goal up');
    expect(fields().map(({ id }) => id)).toEqual(['goal', 'reason', 'risks', 'school']);
    expect(document.activeElement).toBe(button('Move Goal up'));
    expect(onScreen()).toContain('Goal is now 1 of 4.');
    press('Move Goal up');
    expect(onScreen()).toContain('Goal is the first already.');
    press('Move Goal down');
    press('Move Goal down');
    expect(fields().map(({ id }) => id)).toEqual(['reason', 'risks', 'goal', 'school']);
    expect(document.activeElement).toBe(button('Move Goal down'));
  });

  it('adds a heading with Enter, takes one out, and says one that is there already', () => {
    const { fields, asked } = draw();
    press('Edit Risks');
    const enter = (value: string) => {
      write('Headings that mean this field', value);
      fireEvent.submit(button('Add the heading').closest('form') as HTMLFormElement);
    };
    enter('dangers ');
    expect(fields()[2]?.headings).toEqual(['risk', 'worries at home', 'dangers']);
    const before = asked.length;
    enter('Dangers');
    expect([asked.length, onScreen().includes('Dangers is there already.')]).toEqual([before, true]);
    press('Take out risk');
    expect(fields()[2]?.headings).toEqual(['worries at home', 'dangers']);
    expect(document.activeElement).toBe(box('Headings that mean this field'));
  });

  it('shows the newest of many headings, and all of them on a press', () => {
    draw();
    press('Edit Goal');
    const list = () => within(screen.getByRole('list', { name: 'Headings that mean this field' })).getAllByRole('listitem');
    expect(list()).toHaveLength(12);
    expect(list()[0]?.textContent).toContain('way 30');
    press('Show all 33: Headings that mean this field');
    expect(list()).toHaveLength(33);
  });

  it('changes need, title, question, help and what counts as an answer', () => {
    const { fields } = draw();
    press('Edit School');
    fireEvent.click(screen.getByLabelText('Recommended'));
    write('Title', 'School or work');
    write('Curious question', 'How was the week there?');
    write('Help', 'In their words.');
    fireEvent.click(screen.getByLabelText('"None" is an answer'));
    fireEvent.click(screen.getByLabelText('This field holds the goal'));
    expect(fields()[3]).toMatchObject({
      need: 'recommended',
      title: 'School or work',
      ask: 'How was the week there?',
      help: 'In their words.',
      negativeIsAnswer: true,
    });
  });

  it('opens a field that was just made, and puts the focus on the list when one is taken out', () => {
    const { fields } = draw();
    write('Another field', 'Mood today');
    fireEvent.submit(button('Add the field').closest('form') as HTMLFormElement);
    expect(fields().at(-1)).toMatchObject({ id: 'mood_today', headings: ['Mood today'] });
    expect(button('Close Mood today')).toBeTruthy();
    button('Take this field out').focus();
    press('Take this field out');
    expect(fields()).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('Fields');
  });

  it('drops a field on another’s place, and takes no file for one', () => {
    const { fields, asked } = draw();
    const row = (name: string) => button(`Edit ${name}`).closest('li') as HTMLElement;
    const dropped = (carried: string) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { getData: () => carried } });
      fireEvent(row('What brought them'), event);
    };
    dropped('');
    expect(asked).toEqual([]);
    dropped('school');
    expect(fields().map(({ id }) => id)).toEqual(['school', 'reason', 'goal', 'risks']);
  });

  it('hands on what is tried, and shows how it reads with the words', () => {
    const { asked } = draw();
    write('A note', 'Aim: the quay');
    expect(asked).toEqual([{ do: 'try', text: 'Aim: the quay' }]);
    const tryOut = screen.getByRole('region', { name: 'Try it out' });
    expect(within(tryOut).getByRole('listitem', { name: 'Goal: found' }).textContent).toContain('to walk to the quay');
    expect(within(tryOut).getByRole('listitem', { name: 'Risks: empty' })).toBeTruthy();
    expect(within(tryOut).queryByRole('button', { name: /Go to|Insert/ })).toBeNull();
  });

  it('keeps a text that was typed as an example with its verdicts, and opens it', () => {
    const { asked } = draw();
    press('Keep as an example');
    const expected = { reason: 'cannot-tell', goal: 'found', risks: 'empty' };
    expect(asked).toEqual([{ do: 'change', change: { change: 'add-example', name: 'A note', text: fresh.tried, expect: expected } }]);
    expect(document.activeElement).toBe(box('What it shows'));
    const should = screen.getByRole('combobox', { name: 'Goal should be' }) as HTMLSelectElement;
    expect(should.value).toBe('found');
    fireEvent.change(should, { target: { value: 'empty' } });
    expect(asked.at(-1)).toEqual({ do: 'change', change: { change: 'expect', at: 0, field: 'goal', is: 'empty' } });
    fireEvent.change(should, { target: { value: '' } });
    expect(asked.at(-1)).toMatchObject({ change: { is: null } });
    press('Take this example out');
    expect(document.activeElement?.textContent).toBe('Examples');
  });

  it('leaves the focus on Undo, whatever comes and goes with it', () => {
    draw();
    press('Keep as an example');
    press('Take this example out');
    button('Undo').focus();
    for (let steps = 0; steps < 2; steps += 1) {
      press('Undo');
      expect(document.activeElement).toBe(button('Undo'));
    }
    expect(screen.queryByRole('button', { name: /example A note/ })).toBeNull();
  });

  it.each(['paste', 'drop'] as const)('keeps of a text that came by %s the headings alone', (way) => {
    const { asked } = draw();
    fireEvent(box('A note'), new Event(way, { bubbles: true }));
    expect(screen.queryByRole('button', { name: 'Keep as an example' })).toBeNull();
    press('Begin an example with its headings');
    expect(asked.at(-1)).toMatchObject({ change: { change: 'add-example', text: 'Reason for contact: \nAim: ', expect: {} } });
  });

  it.each(['paste', 'drop'] as const)(
    'keeps no text after a %s, though the box was emptied: the browser’s own undo brings it back',
    (way) => {
      const { asked } = draw();
      fireEvent(box('A note'), new Event(way, { bubbles: true }));
      write('A note', '');
      write('A note', 'Aim: what was pasted');
      expect(screen.queryByRole('button', { name: 'Keep as an example' })).toBeNull();
      expect(onScreen()).toContain('pasted or dropped here since this editor was opened');
      expect(asked.filter(({ do: what }) => what === 'change')).toEqual([]);
    },
  );

  it.each(['paste', 'drop'] as const)('lets nothing into an example by %s: it is typed, and it says so', (way) => {
    const { asked } = draw();
    press('Keep as an example');
    const before = asked.length;
    const event = new Event(way, { bubbles: true, cancelable: true });
    fireEvent(box('The made-up note'), event);
    expect(event.defaultPrevented).toBe(true);
    const named = new Event(way, { bubbles: true, cancelable: true });
    fireEvent(box('What it shows'), named);
    expect(named.defaultPrevented).toBe(true);
    expect(asked).toHaveLength(before);
    expect(onScreen()).toContain('Nothing came in: an example is typed.');
    write('The made-up note', 'Aim: the pier');
    expect(asked.at(-1)).toMatchObject({ change: { change: 'example', key: 'text', to: 'Aim: the pier' } });
    expect(onScreen()).not.toContain('Nothing came in');
  });

  it('throws nothing away before it was asked', () => {
    const { asked } = draw();
    press('Throw away');
    expect(asked).toEqual([]);
    press('Throw them away');
    expect(asked).toEqual([{ do: 'throw-away' }]);
  });

  it('shows a title that is markup as letters', () => {
    draw({ judged: null });
    press('Edit School');
    write('Title', '<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
    expect(onScreen()).toContain('<img src=x');
  });

  it.each([
    ['begun', 'It will be version 1.0.0.'],
    ['being changed', '1 change since version 1.2.0. It will be 2.0.0.'],
    ['something to mend', '2 things to mend before it can be used.'],
    ['something to mend', 'Not read: something is to be mended in the fields first.'],
    ['one heading for two fields', 'the heading "aim" stands for "Goal" and "School"'],
    ['too much required', '7 fields are required.'],
    ['with examples', '1 of 2 examples would be held once at Save.'],
    ['with examples', 'reads otherwise'],
    ['begun', 'None yet: nothing shows that it reads as you mean.'],
    ['not kept', 'closing this tab would lose the last change'],
    ['refused', 'Not saved. This is to be mended first:'],
    ['saved', 'Saved as harbour-team-2.0.0.json'],
  ])('%s: it says so (%s)', (state, said) => {
    render(examples[state]?.());
    expect(onScreen()).toContain(said);
  });
});

describe('what the editor holds beside the fields', () => {
  /** With the reducers that ship, on the copy of an example. */
  function drawOn(name: string) {
    const asked: EditorAction[] = [];
    const { props } = (examples[name] as () => unknown)() as { props: PackEditorProps };
    let editing = startEditing(props.copy);
    const act = (action: EditorAction) => {
      asked.push(action);
      if (action.do === 'change') editing = afterChange(editing, action.change);
      if (action.do === 'undo') editing = undone(editing);
      rerender(<PackEditor {...props} copy={editing.now} onEdit={act} />);
    };
    const { rerender } = render(<PackEditor {...props} onEdit={act} />);
    return { asked, pack: () => editing.now.pack, change: act };
  }
  const inBox = (name: string) => within(screen.getByRole('region', { name }));
  const choose = (place: HTMLElement, value: string) => fireEvent.change(place, { target: { value } });

  it('adds a short form with Enter, says one that is there already, and changes and takes out what stands there', () => {
    const { pack } = drawOn('short forms, rules and record systems');
    const enter = (short: string, means: string) => {
      write('Short form', short);
      write('What it stands for', means);
      fireEvent.submit(button('Add the short form').closest('form') as HTMLFormElement);
    };
    enter('CP', '');
    expect(Object.keys(pack().glossary)).toEqual(['HV', 'MDT']);
    enter('CP', 'care plan');
    expect(pack().glossary).toMatchObject({ CP: 'care plan' });
    expect(document.activeElement).toBe(box('Short form'));
    enter('hv', 'another');
    expect(onScreen()).toContain('hv is there already.');
    write('What HV stands for', 'a visit at home');
    expect(pack().glossary).toEqual({ HV: 'a visit at home', MDT: 'the whole team in one meeting', CP: 'care plan' });
    press('Take out the short form HV');
    expect(Object.keys(pack().glossary)).toEqual(['MDT', 'CP']);
    expect(document.activeElement?.textContent).toBe('Short forms');
  });

  it('says what is to be mended of a short form where it stands, by its name', () => {
    render(examples['short forms to mend']?.());
    expect(inBox('Short forms').getByText('What "HV" stands for is empty.')).toBeTruthy();
  });

  it('lets the rules be tighter and no looser, and says what has no effect here', () => {
    const { pack } = drawOn('short forms, rules and record systems');
    const rules = inBox("The team's rules");
    expect(rules.getByText(/never for less/)).toBeTruthy();
    expect(rules.getAllByText(/no effect on this machine/)).toHaveLength(2);
    fireEvent.click(rules.getByLabelText('Hold once at least'));
    expect(pack().policy.saveGate).toBe('hold');
    const days = rules.getByLabelText('A draft that the record does not have goes after') as HTMLSelectElement;
    expect([...days.options].map(({ value }) => Number(value))).toEqual([30, 7, 6, 5, 4, 3, 2, 1]);
    choose(days, '3');
    expect(pack().policy.retentionDays).toEqual({ unsaved: 3, saved: 1 });
    expect([...days.options].some(({ value }) => Number(value) > 7)).toBe(false);
    fireEvent.click(rules.getByLabelText('Ask for a passphrase before drafts'));
    fireEvent.click(rules.getByLabelText('Keep what happens before a save as it is'));
    expect(pack().policy).toMatchObject({ optionsMayBeChanged: false });
    expect(pack().policy).not.toHaveProperty('lockRequired');
  });

  it('lists the record systems, hands one on as a file, and takes one out until it is undone', () => {
    const { asked, pack, change } = drawOn('short forms, rules and record systems');
    const sites = inBox('Record systems');
    expect(sites.getByText('https://records.quay.example')).toBeTruthy();
    press('Save as a file: Quay records');
    expect(asked.at(-1)).toEqual({ do: 'save-site', site: 'quay-records' });
    press('Take it out: Quay records');
    expect(pack().sites).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Record systems');
    change({ do: 'undo' });
    expect(pack().sites).toHaveLength(1);
  });

  it('puts a record system in that was fitted on this computer, and says whether it stands there already', () => {
    const { asked } = drawOn('record systems that were fitted here');
    const here = within(inBox('Record systems').getByRole('region', { name: 'Fitted on this computer' }));
    expect(here.getByText(/as it was fitted here on 20 May 2026, and tried on two clients/)).toBeTruthy();
    press('Put it into the file: ward-notes.harbour.example:8443');
    expect(asked).toEqual([{ do: 'add-site', origin: 'https://ward-notes.harbour.example:8443' }]);
    expect(here.getByRole('button', { name: 'Put it in anew: records.quay.example' })).toBeTruthy();
    expect(onScreen()).toContain('How records.quay.example is read is in the file now.');
  });

  it('has no such list where nothing was fitted', () => {
    drawOn('short forms, rules and record systems');
    expect(screen.queryByRole('region', { name: 'Fitted on this computer' })).toBeNull();
  });

  const parts = (pack: () => PackEditorProps['copy']['pack']) =>
    pack().checklists[0]?.handover?.map(({ title, fields }) => [title, ...fields]);

  it('orders the handover sheet by keyboard: the focus stays on what moved, and what goes is named', () => {
    const { pack } = drawOn('an order of its own');
    press('Move Risks up under its heading');
    expect(parts(pack)).toEqual([
      ['First of all', 'risks', 'newest_risk'],
      ['Where to', 'goal'],
    ]);
    expect(document.activeElement).toBe(button('Move Risks up under its heading'));
    press('Move Risks up under its heading');
    expect(onScreen()).toContain('Risks is the first already.');
    press('Move Where to up');
    expect(parts(pack)?.map(([title]) => title)).toEqual(['Where to', 'First of all']);
    expect(document.activeElement).toBe(button('Move Where to up'));
    choose(screen.getByLabelText('What to put under Where to'), 'contacts');
    expect(parts(pack)).toHaveLength(2);
    fireEvent.submit(button('Put it under Where to').closest('form') as HTMLFormElement);
    write('Heading 2', 'Before all');
    expect(parts(pack)).toEqual([
      ['Where to', 'goal', 'contacts'],
      ['Before all', 'risks', 'newest_risk'],
    ]);
    press('Take Risks out of the order');
    expect(onScreen()).toContain('Risks is out of the order. It comes after it on the sheet.');
    expect(document.activeElement?.textContent).toBe('Order of the handover sheet');
    write('Another heading', 'And then');
    choose(screen.getByLabelText('What stands first under it'), 'school');
    fireEvent.submit(button('Add the heading').closest('form') as HTMLFormElement);
    expect(parts(pack)?.at(-1)).toEqual(['And then', 'school']);
    press('Go back to the order as it comes');
    expect(parts(pack)).toBeUndefined();
    press('Make an order of our own');
    expect(parts(pack)?.[0]).toEqual(['Situation', 'newest_risk', 'last_time']);
  });

  it('has an order only where the sheet is made from the checklist', () => {
    draw();
    expect(screen.queryByRole('region', { name: 'Order of the handover sheet' })).toBeNull();
  });

  it('asks for another checklist by its id, shows it when it comes, renames it, and takes one out with the focus kept', () => {
    const { asked, pack, change } = drawOn('two checklists');
    press('Add a checklist');
    choose(screen.getByLabelText('Begin with'), 'sbar');
    fireEvent.submit(button('Add it').closest('form') as HTMLFormElement);
    expect(asked.at(-1)).toEqual({ do: 'add-list', id: 'sbar' });
    const [list] = pack().checklists;
    if (list) change({ do: 'change', change: { change: 'add-checklist', list: { ...list, title: 'A third' } } });
    expect(onScreen()).toContain('Added: A third. It is in view now.');
    expect(screen.queryByLabelText('Begin with')).toBeNull();
    write('Name of the checklist', 'By phone, late');
    expect(pack().checklists.at(-1)).toMatchObject({ id: 'a_third', title: 'By phone, late' });
    press('Take this checklist out');
    expect(pack().checklists.map(({ id }) => id)).toEqual(['home_visit', 'phone']);
    press('Take this checklist out');
    expect(onScreen()).toContain('It is the only checklist of this file.');
    change({ do: 'undo' });
    expect(pack().checklists).toHaveLength(2);
  });
});
