// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { now, thisNote as thisNoteView, view, writingView } from '../../../components/fictional.ts';
import { Sidebar } from '../../../components/sidebar/sidebar.tsx';
import { ThisNote } from '../../../components/this-note/this-note.tsx';
import type { GettingOnView, NothingBecause, SidebarAction, SidebarView, TabName } from '../../../lib/bridge/view.ts';
import { onScreen, quotes, tidy } from './screen.ts';

tidy();

const sidebar = (shown: SidebarView, tab: TabName, asked: SidebarAction[] = []) => (
  <Sidebar
    view={shown}
    tab={tab}
    said={null}
    onTab={() => {}}
    onAction={(action) => asked.push(action)}
    onCopy={() => {}}
    onPrint={() => {}}
    now={now}
  />
);

const NOTHING: readonly NothingBecause[] = [
  'not-paired',
  'waiting',
  'client-unreadable',
  'client-differs',
  'unknown-page',
  'no-client',
  'hidden-by-you',
  'tab-off',
];

/** Every string of the record and of the editor in a view. */
function itsWords({ client, gettingOn, thisNote, drafts }: SidebarView): string[] {
  const passages = gettingOn ? [...gettingOn.fields.flatMap((field) => field.passages), ...gettingOn.goals] : [];
  const all = [
    client?.name,
    ...(client?.more ?? []),
    ...passages.flatMap(({ words, source }) => [words, source.author, source.date]),
    gettingOn?.newestRisk?.words,
    ...(gettingOn?.otherRisks.map(({ words }) => words) ?? []),
    ...(gettingOn?.why.flatMap(({ source, by }) => [source.author, source.date, by?.date]) ?? []),
    ...(gettingOn?.candidates.map(({ first }) => first) ?? []),
    ...(thisNote?.fields.map((field) => field.words) ?? []),
    ...(drafts?.drafts.map((draft) => draft.words) ?? []),
  ];
  return all.filter((word) => typeof word === 'string' && word !== '') as string[];
}

describe('a page that is not known, or not any more', () => {
  const unknown = (more: Partial<SidebarView>, nothing: NothingBecause = 'unknown-page') => {
    const asked: SidebarAction[] = [];
    render(sidebar({ ...view, nothing, ...more }, 'getting-on', asked));
    return (name: string) => {
      fireEvent.click(screen.getByRole('button', { name }));
      return asked;
    };
  };

  it('can be fitted', () => {
    expect(unknown({})('Fit Handrail to this page')).toEqual([{ do: 'fit' }]);
    expect(screen.queryByRole('button', { name: "Try what your team's file says" })).toBeNull();
  });

  it('what the team’s file says of it can be tried', () => {
    expect(unknown({ hasTeamSite: true })("Try what your team's file says")).toEqual([{ do: 'fit-team' }]);
  });

  it('where the client can’t be read any more, whoever fitted it can point again', () => {
    expect(unknown({ isFitted: true }, 'client-unreadable')('Point again')).toEqual([{ do: 'fit' }]);
  });

  it('a client who is not certain is not to be fitted away where Handrail came knowing the page', () => {
    unknown({}, 'client-unreadable');
    expect(screen.queryByRole('button', { name: 'Point again' })).toBeNull();
  });
});

describe('whose record it is', () => {
  it.each(NOTHING)('shows no word of any client while %s, whatever else the view holds', (nothing) => {
    for (const tab of ['getting-on', 'this-note', 'drafts'] as const) {
      render(sidebar({ ...writingView, nothing }, tab));
      for (const word of [...itsWords(writingView), ...itsWords(view)]) expect(onScreen()).not.toContain(word);
      expect(document.body.innerHTML).not.toContain('OKONJO');
    }
  });

  it('gives an empty screen to a page that it was not paired with', () => {
    render(sidebar({ ...writingView, nothing: 'not-paired' }, 'this-note'));
    expect(document.querySelectorAll('h1, h2, button, select, blockquote, [role="tab"]')).toHaveLength(0);
  });

  it('shows none either when there is no client', () => {
    render(sidebar({ ...writingView, client: null }, 'drafts'));
    for (const word of itsWords({ ...writingView, client: null })) expect(onScreen()).not.toContain(word);
  });

  it('takes the last client away when the next view shows nobody', () => {
    const { rerender } = render(sidebar(view, 'getting-on'));
    expect(onScreen()).toContain('HOLLINSHEAD, Rowan');
    rerender(sidebar({ ...view, nothing: 'client-differs', epoch: 4 }, 'getting-on'));
    for (const word of itsWords(view)) expect(onScreen()).not.toContain(word);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Client not certain');
    expect(screen.getByRole('alert').textContent).toContain('two different clients');
  });

  it('leaves nothing open for the next client that was opened for the last', () => {
    const { rerender } = render(sidebar(view, 'getting-on'));
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
    rerender(sidebar({ ...view, epoch: 4, client: { name: 'SOMEBODY, Else', more: [] } }, 'getting-on'));
    expect(screen.getByRole('button', { name: 'Show all' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('names the client as the page does, character for character', () => {
    const name = "O'BRIEN-ŠKVORECKÝ,  Ana\u00a0María 🌱";
    render(sidebar({ ...view, client: { name, more: ['born  01/02/2010', 'N° 7'] } }, 'getting-on'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
    expect(onScreen()).toContain('born  01/02/2010 · N° 7');
  });

  it('brings back what the user hid', () => {
    const asked: SidebarAction[] = [];
    render(sidebar({ ...view, nothing: 'hidden-by-you' }, 'getting-on', asked));
    fireEvent.click(screen.getByRole('button', { name: 'Show again' }));
    expect(asked).toEqual([{ do: 'show-again' }]);
  });
});

describe('the header', () => {
  it('hides and closes by one press', () => {
    const asked: SidebarAction[] = [];
    render(sidebar(view, 'getting-on', asked));
    fireEvent.click(screen.getByRole('button', { name: 'Hide now' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(asked).toEqual([{ do: 'hide-now' }, { do: 'close' }]);
  });

  it('shows the checklist in use, how it was chosen, and changes it', () => {
    const asked: SidebarAction[] = [];
    render(sidebar(writingView, 'this-note', asked));
    const select = screen.getByLabelText('Checklist, by the note type') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent).toBe('Chemsex walk-in handover');
    select.value = 'sbar';
    fireEvent.change(select);
    expect(asked).toEqual([{ do: 'choose-checklist', checklist: 'sbar' }]);
    expect(select.selectedOptions[0]?.textContent).toBe('Chemsex walk-in handover');
  });

  it('offers no checklist to choose where no note is open', () => {
    const { thisNote } = writingView;
    render(sidebar({ ...writingView, thisNote: thisNote && { ...thisNote, because: 'no-editor', checklist: null } }, 'this-note'));
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('always says what it does not read', () => {
    render(sidebar(view, 'drafts'));
    expect(onScreen()).toContain('Reads these notes only. Check alerts, risk and safeguarding forms.');
  });

  it('counts behind the tabs, in words for those who do not see the sign', () => {
    render(sidebar(writingView, 'getting-on'));
    expect(screen.getByRole('tab', { name: /^This note\s+1\s+required not found$/ })).toBeDefined();
    expect(screen.getByRole('tab', { name: /^Drafts\s+2\s+drafts$/ })).toBeDefined();
  });

  it('gives no number for a note that could not be checked', () => {
    const { thisNote } = writingView;
    render(sidebar({ ...writingView, thisNote: thisNote && { ...thisNote, notChecked: true } }, 'this-note'));
    expect(screen.getByRole('tab', { name: 'This note' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe('Not checked.');
  });
});

describe('getting on', () => {
  it('gives the words of the record character for character, with where they stand', () => {
    const words = 'Mum:  "fine"\n\tDad:\u00a0not sure <b>yet</b> &amp; ‮tired‬';
    const passage = {
      words,
      at: { start: 4, end: 44 },
      source: { n: 2, date: '1/2/26', kind: 'Visit note', author: 'B. Lund', status: 'draft' as const },
    };
    const gettingOn = view.gettingOn && { ...view.gettingOn, fields: [{ id: 'risks', title: 'Risks', passages: [passage] }] };
    const asked: SidebarAction[] = [];
    render(sidebar({ ...view, gettingOn }, 'getting-on', asked));
    const region = within(screen.getByRole('region', { name: 'Risks' }));
    expect(region.getByRole('heading', { level: 3 }).textContent).toBe('Risks');
    expect(quotes('Risks')).toEqual([words]);
    for (const said of ['1/2/26', 'Visit note', 'B. Lund', 'Draft, not signed']) expect(region.getByText(said)).toBeDefined();
    fireEvent.click(region.getByRole('button', { name: 'Show Risks in record' }));
    expect(asked).toEqual([{ do: 'show-passage', n: 2, start: 4, end: 44 }]);
  });

  it('puts the newest recorded risk before everything else of the record', () => {
    render(sidebar(view, 'getting-on'));
    expect(document.querySelector('blockquote')?.textContent).toBe(view.gettingOn?.newestRisk?.words);
    expect(screen.getByRole('button', { name: 'Show Newest recorded risk in record' })).toBeDefined();
  });

  it('folds a long passage, marks the cut, and shows all of it on a press', () => {
    render(sidebar(view, 'getting-on'));
    const region = within(screen.getByRole('region', { name: 'Presenting concern' }));
    const whole = view.gettingOn?.fields[0]?.passages[0]?.words ?? '';
    const shown = quotes('Presenting concern')[0] ?? '';
    expect(whole.startsWith(shown)).toBe(true);
    expect(region.getByText(`+ ${whole.slice(shown.length).trim().split(/\s+/).length} words`)).toBeDefined();
    fireEvent.click(region.getByRole('button', { name: 'Show all' }));
    expect(quotes('Presenting concern')).toEqual([whole]);
    expect(region.queryByText(/^\+ \d+ words$/)).toBeNull();
  });

  it('shows goals with whose words, ratings as a chart that is said and as the same table', () => {
    const asked: SidebarAction[] = [];
    render(sidebar(view, 'getting-on', asked));
    const goals = within(screen.getByRole('region', { name: 'Goals' }));
    expect(goals.getByText("Client's words")).toBeDefined();
    expect(goals.getByText("Worker's words")).toBeDefined();
    expect(goals.getByRole('img').getAttribute('aria-label')).toBe(
      'Ratings of Goal 1 over time, 0 to 10: 1 on 4 Feb 2026, 2 on 18 Feb 2026, 4 on 22 Apr 2026.',
    );
    const rows = within(goals.getByRole('table', { name: 'Ratings of Goal 1' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('18 Feb 20262 of 10Choice Plus');
    fireEvent.click(goals.getByRole('button', { name: 'Table' }));
    expect(goals.queryByRole('img')).toBeNull();
    fireEvent.click(goals.getByRole('button', { name: 'Show Goals in record' }));
    expect(asked.at(-1)).toMatchObject({ do: 'show-passage', n: 5 });
  });

  it('draws no chart over dates that are not certain', () => {
    const [goal] = view.gettingOn?.goals ?? [];
    const gettingOn = view.gettingOn &&
      goal && { ...view.gettingOn, goals: [{ ...goal, ratings: goal.ratings.map((r) => ({ ...r, isoDate: null })) }] };
    render(sidebar({ ...view, gettingOn: gettingOn ?? null }, 'getting-on'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('table')).toBeDefined();
  });

  it('draws no chart over two scales', () => {
    const [goal] = view.gettingOn?.goals ?? [];
    const ratings = goal?.ratings.map((rating, i) => ({ ...rating, of: i === 0 ? 5 : 10 })) ?? [];
    const gettingOn = view.gettingOn && goal && { ...view.gettingOn, goals: [{ ...goal, ratings }] };
    render(sidebar({ ...view, gettingOn: gettingOn ?? null }, 'getting-on'));
    expect(screen.queryByRole('img')).toBeNull();
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(4);
  });

  it('leaves the line open where they were met in between without a rating, and says so in the table and aloud', () => {
    const [goal] = view.gettingOn?.goals ?? [];
    const ratings = goal?.ratings.map((rating, i) => ({ ...rating, afterGap: i === 2 })) ?? [];
    const gettingOn = view.gettingOn && goal && { ...view.gettingOn, goals: [{ ...goal, ratings }] };
    const { container } = render(sidebar({ ...view, gettingOn: gettingOn ?? null }, 'getting-on'));
    const goals = within(screen.getByRole('region', { name: 'Goals' }));
    expect(container.querySelectorAll('.chart__dot')).toHaveLength(3);
    expect(container.querySelectorAll('.chart__path')).toHaveLength(1);
    expect(goals.getByRole('img').getAttribute('aria-label')).toContain('2 on 18 Feb 2026, no rating read in between, 4 on 22 Apr 2026.');
    expect(
      within(goals.getByRole('table'))
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toContain('Met in between, no rating of this goal read');
  });

  it('shows three notices and keeps the others behind a press', () => {
    const ids = ['superseded', 'not-signed', 'dates-unclear', 'worker-unknown', 'list-not-complete'] as const;
    const notices = ids.map((id) => ({ id, values: { date: '3 Mar 2024', why: 'discharged', kind: 'Choice' } }));
    const gettingOn = view.gettingOn && { ...view.gettingOn, notices };
    const { container } = render(sidebar({ ...view, gettingOn }, 'getting-on'));
    expect(container.querySelectorAll('.part .notice, .notices > .notice')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more notices' }));
    expect(container.querySelectorAll('.notices > .notice')).toHaveLength(5);
  });

  it('says of ratings without dates that their order is not known, and calls none the last', () => {
    const [goal] = view.gettingOn?.goals ?? [];
    const ratings = goal?.ratings.map((rating) => ({ ...rating, isoDate: null, date: '' })) ?? [];
    const gettingOn = view.gettingOn && goal && { ...view.gettingOn, goals: [{ ...goal, ratings, isUnordered: true }] };
    render(sidebar({ ...view, gettingOn: gettingOn ?? null }, 'getting-on'));
    const goals = within(screen.getByRole('region', { name: 'Goals' }));
    expect(goals.getByText("In the page's own order: which came first is not known.")).toBeDefined();
    expect(goals.queryByText(/→/)).toBeNull();
    expect(goals.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(ratings.map(() => 'No date on the page'));
  });

  it('lists what was not recorded, each with its question, and the contacts so far', () => {
    const asked: SidebarAction[] = [];
    render(sidebar(view, 'getting-on', asked));
    const gaps = within(screen.getByRole('list', { name: 'Not recorded in Choice' })).getAllByRole('listitem');
    expect(gaps.map((gap) => gap.textContent)).toEqual(view.gettingOn?.notRecorded.map(({ title, ask }) => `${title}Not found${ask}`));
    const contacts = within(screen.getByRole('list', { name: 'Contacts so far' }));
    expect(contacts.getAllByRole('listitem')).toHaveLength(7);
    fireEvent.click(contacts.getByRole('button', { name: 'Show Letter of 29 Apr 2026 in record' }));
    expect(asked).toEqual([{ do: 'show-note', n: 1 }]);
  });

  it('folds the earliest of many contacts, and nothing where it does not know which end is today', () => {
    const [one] = view.gettingOn?.contacts ?? [];
    const many = Array.from({ length: 20 }, (_, i) => ({ ...one, n: 20 - i, date: `day ${i + 1}` })) as GettingOnView['contacts'];
    const of = (contacts: GettingOnView['contacts'], areContactsInTime: boolean) =>
      sidebar({ ...view, gettingOn: view.gettingOn && { ...view.gettingOn, contacts, areContactsInTime } }, 'getting-on');
    const list = () => screen.getByRole('list', { name: 'Contacts so far' }).textContent ?? '';
    const { rerender } = render(of(many, true));
    expect(list()).not.toContain('day 8R');
    expect(list()).toContain('day 20');
    fireEvent.click(screen.getByRole('button', { name: 'Show 8 earlier contacts' }));
    expect(list()).toContain('day 1R');
    rerender(of(many.toReversed(), false));
    expect(list()).toContain('day 1R');
    expect(list()).not.toContain('You get on here');
  });

  it('says "in force" only when the view does', () => {
    render(sidebar(view, 'getting-on'));
    expect(onScreen()).not.toContain('In force');
    expect(onScreen()).toContain('Latest Choice that could be read.');
  });
});

describe('this note', () => {
  it('shows at most three checks at a time', () => {
    const { thisNote } = writingView;
    const checks = Array.from({ length: 9 }, (_, i) => ({ check: `c${i}`, text: `Check ${i}.` }));
    render(sidebar({ ...writingView, thisNote: thisNote && { ...thisNote, checks } }, 'this-note'));
    expect(screen.getAllByText(/^Check \d\.$/)).toHaveLength(3);
  });

  it('asks once which checklist, and never chooses by itself', () => {
    const { thisNote } = writingView;
    const asked: SidebarAction[] = [];
    const unchosen = thisNote && { ...thisNote, because: 'choose-checklist' as const, checklist: null, chosenBy: null };
    render(sidebar({ ...writingView, thisNote: unchosen }, 'this-note', asked));
    expect(asked).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'SBAR handover' }));
    expect(asked).toEqual([{ do: 'choose-checklist', checklist: 'sbar' }]);
  });

  it('says at once when what is typed is not kept', () => {
    const { thisNote } = writingView;
    render(sidebar({ ...writingView, thisNote: thisNote && { ...thisNote, draft: 'failed-quota' } }, 'this-note'));
    expect(screen.getByRole('alert').textContent).toContain('The disk is full. Copy your text somewhere safe.');
  });

  it('offers the whole text to be copied while it can not be kept, and says "Copied" of that text alone', async () => {
    const copied: string[] = [];
    const note = { ...thisNoteView, draft: 'failed-quota' as const, unkept: 'Plan: the ladder.' };
    const draw = (unkept: string | undefined) => (
      <ThisNote note={{ ...note, unkept }} onAction={() => undefined} onCopy={(text) => copied.push(text)} />
    );
    const { rerender } = render(draw(note.unkept));
    fireEvent.click(screen.getByRole('button', { name: 'Copy the note' }));
    expect(await screen.findByText('Copied.')).toBeDefined();
    expect(copied).toEqual(['Plan: the ladder.']);
    rerender(draw('Plan: the ladder. And'));
    expect(screen.queryByText('Copied.')).toBeNull();
    rerender(draw(undefined));
    expect(screen.queryByRole('button', { name: 'Copy the note' })).toBeNull();
  });

  it('shows the note as the next worker will see it, when that is asked for', () => {
    render(sidebar(writingView, 'this-note'));
    const toggle = screen.getByRole('switch', { name: 'As the next worker will see it' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(toggle);
    const [reason] = writingView.thisNote?.fields ?? [];
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    expect(quotes('Reason for presentation')).toEqual([reason?.words]);
    expect(screen.getByText('Any urgent risks?: empty')).toBeDefined();
    expect(screen.getByText('Goal identified?: not found')).toBeDefined();
  });

  it("shows whose words the goal is in, in the panel 'Goal'", () => {
    const { thisNote } = writingView;
    const around = { self: 'He will ring his aunt.', help: null, review: null };
    const one = { words: 'Less chaos', owner: 'unclear' as const, measurable: false, ratings: [{ value: 4, of: 10 }] };
    const goal = { identified: true, canTell: true, goals: [one], around };
    render(sidebar({ ...writingView, thisNote: thisNote && { ...thisNote, goal } }, 'this-note'));
    const panel = within(screen.getByRole('region', { name: 'Goal' }));
    expect(quotes('Goal')).toEqual(['Less chaos']);
    expect(panel.getByText('Unclear whose words.')).toBeDefined();
    expect(panel.getByText(/^Doesn't say how it will be measured\./)).toBeDefined();
    expect(panel.getByText('Rated 4 of 10.')).toBeDefined();
    expect(panel.getByText('Their own resources and steps').parentElement?.textContent).toContain('He will ring his aunt.');
    expect(panel.getByText(/^Not found: who helps and when it is looked at again\./)).toBeDefined();
  });

  it('names nothing around the goal as not found in a note that was read in part', () => {
    const { thisNote } = writingView;
    const around = { self: null, help: 'Dad helps.', review: null };
    const goal = {
      identified: true,
      canTell: false,
      goals: [{ words: 'Swim', owner: 'client' as const, measurable: false, ratings: [] }],
      around,
    };
    render(sidebar({ ...writingView, thisNote: thisNote && { ...thisNote, whole: false, goal } }, 'this-note'));
    const panel = within(screen.getByRole('region', { name: 'Goal' }));
    expect(panel.getByText('Dad helps.')).toBeDefined();
    expect(panel.queryByText(/^Not found/)).toBeNull();
    expect(panel.queryByText(/^Rated/)).toBeNull();
  });
});
