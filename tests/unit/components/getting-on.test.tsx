// @vitest-environment happy-dom
/** Reading before a session: what unfolds, what is asked, and that the record's words stay the record's. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { candidates, decisions, gettingOn, lastTime, newestRisk, olderRisks, passage } from '../../../components/fictional.ts';
import { GettingOn } from '../../../components/getting-on/getting-on.tsx';
import { Slip } from '../../../components/slip/slip.tsx';
import type { FoldedView, GettingOnView, SidebarAction } from '../../../lib/bridge/view.ts';
import { tidy } from './screen.ts';

tidy();

const draw = (more: Partial<GettingOnView> = {}) => {
  const asked: SidebarAction[] = [];
  render(<GettingOn view={{ ...gettingOn, ...more }} onAction={(action) => asked.push(action)} />);
  return asked;
};
const text = () => document.body.textContent ?? '';

describe('why this note', () => {
  it('is folded; unfolded, each note has its reason and a way to it', () => {
    const asked = draw();
    expect(text()).not.toContain('Left out:');
    fireEvent.click(screen.getByRole('button', { name: 'Why this note?' }));
    const reasons = within(screen.getByRole('list', { name: 'Why this note?' })).getAllByRole('listitem');
    expect(reasons).toHaveLength(decisions.length);
    expect(reasons[0]?.textContent).toContain('Shown:');
    expect(reasons.at(-1)?.textContent).toContain('Left out: the client was discharged after it, see the note of 30 Sep 2024.');
    fireEvent.click(screen.getByRole('button', { name: 'Show Choice appointment of 3 Mar 2024 in record' }));
    expect(asked).toEqual([{ do: 'show-note', n: 8 }]);
  });

  it('is said of what was left out where no Choice is shown, with the reason why none is', () => {
    const by = decisions[0]?.source ?? null;
    draw({ state: 'no-choice', fields: [], goals: [], why: decisions.slice(-1), none: { why: 're-referred', by } });
    expect(screen.getByRole('heading', { name: 'Re-referred, no new Choice found' })).toBeDefined();
    expect(text()).toContain('referred again on 04 Feb 2026');
    expect(screen.getByRole('button', { name: 'Why none of these notes?' })).toBeDefined();
  });
});

describe('where no note is read', () => {
  const drawFolded = (folded?: FoldedView) =>
    render(
      <GettingOn view={{ ...gettingOn, state: 'nothing-read', fields: [], goals: [], why: [] }} folded={folded} onAction={() => {}} />,
    );
  const BY_ITSELF = 'Handrail does not open them by itself.';

  it.each<[string, FoldedView]>([
    ['is offered', { count: 6 }],
    ['is going on', { count: 6, now: { done: 1, of: 6 } }],
  ])('and opening them %s, no sentence says that Handrail does not', (_, folded) => {
    drawFolded(folded);
    expect(screen.getByRole('button', { name: /Open and read these 6 notes|Stop opening/ })).toBeDefined();
    expect(text()).toContain('Have them opened by the button above');
    expect(text()).not.toMatch(/does not open/);
  });

  it.each<[string, FoldedView | undefined]>([
    ['nothing opens them', undefined],
    ['none is left that a press opens', { count: 0, last: { ended: 'none-opens', opened: 0, of: 6, failed: [] } }],
  ])('and %s, no button is spoken of', (_, folded) => {
    drawFolded(folded);
    expect(text()).toContain(BY_ITSELF);
    expect(text()).not.toContain('button above');
  });
});

describe('which Choice', () => {
  it('is asked with date, author, kind and first words; a press asks for it; what the page does not show can’t be picked', () => {
    const asked = draw({ state: 'no-choice', fields: [], goals: [], why: [], none: { why: 'order-unknown', by: null }, candidates });
    const list = within(screen.getByRole('list', { name: 'Which Choice do you read by?' }));
    const [first, , unread] = list.getAllByRole('listitem');
    for (const words of ['04/02/2026', 'P. Ferreira-Lund', 'Choice appointment', candidates[0]?.first ?? '', 'the note goes on'])
      expect(first?.textContent).toContain(words);
    expect(unread?.textContent).toContain('not read');
    const picks = list.getAllByRole('button', { name: /^Read by this/ });
    expect(picks.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'false']);
    fireEvent.click(list.getByRole('button', { name: 'Read by this: Choice appointment of 02/04/2026' }));
    expect(asked).toEqual([{ do: 'pick-choice', n: 1 }]);
    expect(text()).not.toContain('Choice summary');
  });

  it('of first words that have some struck through the place is marked, and the quotation stays the record’s own', () => {
    const [first] = candidates;
    const one = { ...first, struckAt: [18] } as (typeof candidates)[number];
    draw({ state: 'no-choice', fields: [], goals: [], why: [], newestRisk: null, otherRisks: [], candidates: [one] });
    const item = within(screen.getByRole('list', { name: 'Which Choice do you read by?' })).getByRole('listitem');
    expect(within(item).getByRole('img', { name: 'struck through, left out' }).previousSibling?.textContent).toBe(
      first?.first?.slice(0, 18),
    );
    expect(item.querySelector('blockquote')?.textContent).toBe(first?.first);
  });

  it('the pick is named as the reader’s own, and never as in force', () => {
    draw({ isPicked: true, candidates: candidates.map((one, i) => ({ ...one, isPicked: i === 0 })) });
    expect(text()).toContain('Picked by you. Which Choice came last');
    expect(text()).not.toContain('In force');
    expect(text()).not.toContain('Latest Choice that could be read');
  });
});

describe('recorded risk', () => {
  const brief = { ...passage('Nil acute.'), source: { ...newestRisk.source, date: '6 May 2026' } };

  it('says when an older note says more, and unfolds the older ones in the order given', () => {
    draw({ newestRisk: brief, otherRisks: [newestRisk, ...olderRisks.slice(1)] });
    expect(text()).toContain('An older note, of 22 Apr 2026, says more about risk than the newest.');
    expect(text()).not.toContain(newestRisk.words);
    fireEvent.click(screen.getByRole('button', { name: '2 older notes speak of risk' }));
    expect(text().indexOf(brief.words)).toBeLessThan(text().indexOf(newestRisk.words));
    expect(text().indexOf(newestRisk.words)).toBeLessThan(text().indexOf(olderRisks[1]?.words ?? ''));
  });

  it('that an older note says more is no notice beside those above, of which there are three at most', () => {
    draw({ newestRisk: brief, otherRisks: [newestRisk], notices: [] });
    expect(text()).toContain('says more about risk than the newest.');
    expect(document.querySelectorAll('.notices, .notice')).toHaveLength(0);
  });

  it('says nothing of the kind where the newest says as much', () => {
    draw({ newestRisk, otherRisks: olderRisks });
    expect(text()).not.toContain('says more about risk');
  });

  it('is never said to be none where the newest is not known', () => {
    draw({ newestRisk: null, otherRisks: olderRisks });
    expect(text()).not.toContain('No risk was found');
    for (const { words } of olderRisks) expect(text()).toContain(words);
  });
});

describe('what holds of the whole record only', () => {
  const { review, counts } = gettingOn;
  const whole: Partial<GettingOnView> = {
    lastTime,
    sinceChoice: 2,
    counts: { ...counts, partnership: 2, isAllRead: true },
    review: review && { ...review, is: 'reviewed', sessions: 1 },
  };

  it('is said without more where all of it was read', () => {
    draw({ ...whole, inForce: true, notices: [] });
    for (const said of [
      'What the last session says, 6 May 2026.',
      '3 attended, 1 did not attend, 1 short call.',
      '2 Partnership sessions so far. The average',
      'Goals last reviewed 4 Feb 2026, 1 Partnership session since. Review',
      '2 since Choice',
    ])
      expect(text()).toContain(said);
    expect(text()).not.toMatch(/could be read|may not be on the page/);
  });

  it('is said of what could be read where it was not: the last session, counts, reviews, and the newest risk', () => {
    draw({ ...whole, notices: [], counts: { ...counts, partnership: 2, isAllRead: false } });
    for (const said of [
      'What the last session that could be read says, 6 May 2026.',
      '3 attended, 1 did not attend, 1 short call, of what could be read.',
      '2 Partnership sessions so far, of what could be read. The average',
      'Goals last reviewed 4 Feb 2026, 1 Partnership session since, of what could be read. Review',
      '2 read since Choice',
    ])
      expect(text()).toContain(said);
    const risk = screen.getByRole('region', { name: 'Newest recorded risk' });
    expect(risk.textContent).toContain('The newest that could be read. Later notes may not be on the page.');
  });
});

describe('what need not be asked again', () => {
  it('stands beside what was not recorded', () => {
    draw();
    expect(text()).toContain("Already told: Presenting concern, Client's view, Joint understanding, Choice Point decision and Goals.");
  });

  it('is never risk, by whatever name the team has it: that is asked anew at every contact', () => {
    const [concern] = gettingOn.fields;
    const passages = concern?.passages ?? [];
    const fields = [
      { id: 'presenting_concern', title: 'Presenting concern', passages },
      { id: 'risks', title: 'Risks', passages },
      { id: 'own_4', title: 'Safety at home', passages },
    ];
    draw({ fields, goals: [] });
    expect(screen.getByRole('heading', { name: 'Risks' })).toBeDefined();
    expect(text()).toContain('Already told: Presenting concern. No need');
    cleanup();
    draw({ fields: fields.slice(1), goals: [] });
    expect(text()).not.toContain('Already told');
  });

  it('is nothing that is in doubt', () => {
    draw({
      cannotTell: [
        { id: 'goals', title: 'Goals', ask: '' },
        { id: 'client_view', title: "Client's view", ask: '' },
      ],
    });
    expect(text()).toContain('Already told: Presenting concern, Joint understanding and Choice Point decision. No need');
  });

  it('what was not recorded is said of Choice and what was added to it, the notes that were searched for it', () => {
    draw();
    expect(text()).toContain('Not found in Choice, or in what was added to it. You might ask:');
  });

  it('a field in doubt is called neither found nor not found', () => {
    draw({ notRecorded: [], cannotTell: [{ id: 'goals', title: 'Goals', ask: 'What would you like to be different?' }] });
    const doubtful = screen.getByRole('list', { name: "Can't tell whether recorded" });
    expect(doubtful.textContent).toContain("Can't tell");
    expect(doubtful.textContent).not.toContain('Not found');
  });
});

describe('earlier words', () => {
  it('are not on the screen until they are asked for, and then named as no longer in force', () => {
    const [field] = gettingOn.fields;
    draw({ fields: [{ id: 'x', title: 'Decision', passages: field?.passages ?? [], earlier: [passage('Group first.')] }] });
    expect(text()).not.toContain('Group first.');
    fireEvent.click(screen.getByRole('button', { name: 'Earlier words of Decision' }));
    expect(text()).toContain('Changed since, so no longer in force.');
    expect(text()).toContain('Group first.');
  });
});

describe('words struck through', () => {
  it('are marked where they stood, and the quotation stays the record’s own', () => {
    const words = 'Core Partnership, with both parents.';
    render(<Slip text={words} struckAt={[16, 36, 36]} />);
    expect(document.querySelector('blockquote')?.textContent).toBe(words);
    const marks = screen.getAllByRole('img', { name: 'struck through, left out' });
    expect(marks).toHaveLength(2);
    expect(marks[0]?.previousSibling?.textContent).toBe('Core Partnership');
  });

  it('behind a fold are marked when it is unfolded', () => {
    const long = 'word '.repeat(200).trim();
    render(<Slip text={long} struckAt={[long.length - 5]} />);
    expect(screen.queryAllByRole('img', { name: 'struck through, left out' })).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('img', { name: 'struck through, left out' })).toHaveLength(1);
  });
});

describe('contacts', () => {
  it.each<[string, Partial<GettingOnView>, boolean]>([
    ['the reader’s first', {}, true],
    ['not the reader’s first', { firstContactForYou: false }, false],
    ['not known to be', { firstContactForYou: null }, false],
    ['without a Choice', { state: 'no-choice', fields: [], goals: [] }, false],
    ['in no known order', { areContactsInTime: false }, false],
  ])('end with the reader’s own place where it is %s or not at all', (_, more, isThere) => {
    draw(more);
    const stops = within(screen.getByRole('list', { name: 'Contacts so far' })).getAllByRole('listitem');
    expect(stops.at(-1)?.textContent === 'You get on here').toBe(isThere);
    expect(text().includes('You get on here')).toBe(isThere);
  });

  it('are counted, with the days since Choice, the average that is no limit, and when goals were last looked at', () => {
    const { review, counts } = gettingOn;
    draw({
      counts: { ...counts, attended: 10, partnership: 8, isAllRead: true },
      review: review && { ...review, is: 'reviewed', sessions: 8, isDue: true, every: { sessions: 7, weeks: null } },
    });
    for (const said of [
      '10 attended, 1 did not attend, 1 short call.',
      'Choice was 99 days ago.',
      '8 Partnership sessions so far. The average is 7, and that is no limit.',
      'Goals last reviewed 4 Feb 2026, 8 Partnership sessions since. Review every 7 sessions.',
    ])
      expect(text()).toContain(said);
  });
});

describe('the chart of ratings', () => {
  const [goal] = gettingOn.goals;
  const goalOf = (of: number) => ({ ...goal, ratings: goal?.ratings.map((one) => ({ ...one, of })) }) as GettingOnView['goals'][number];
  /** Of each line across: where it is, and the number beside it. */
  const lines = () =>
    [...document.querySelectorAll('.chart__grid')].map((line) => [
      Number(line.getAttribute('y1')),
      Number(line.getAttribute('y2')),
      line.nextElementSibling?.textContent,
    ]);
  const heights = () => [...document.querySelectorAll('.chart__dot')].map((dot) => Number(dot.getAttribute('cy')));

  it.each([
    [10, '5'],
    [4, '2'],
  ])('has lines at nothing, half and all of %i, and a rating of half stands on the middle one', (of, half) => {
    const goals = [{ ...goalOf(of), ratings: goalOf(of).ratings.map((one, i) => ({ ...one, value: [0, of / 2, of][i] ?? 0 })) }];
    draw({ goals });
    expect(lines().map(([, , number]) => number)).toEqual(['0', half, String(of)]);
    expect(lines().map(([from]) => from)).toEqual(heights());
    expect(lines().map(([, to]) => to)).toEqual(heights());
  });

  it('says of numbers only that they are the record’s: which end is better is not known of every scale', () => {
    draw();
    expect(text()).toContain('The numbers are those of the record. Where it rates goals as usual, 0 is no progress');
    cleanup();
    draw({ goals: [goalOf(4)] });
    expect(text()).not.toContain('no progress');
  });
});

describe('short forms', () => {
  const [first] = gettingOn.fields;
  const fields = [
    { id: 'plan', title: 'Plan', passages: [passage('HV before Monday.')], earlier: [passage('CP with NOTES')] },
    ...(first ? [first] : []),
  ];
  const shortForms = [
    { short: 'CP', means: 'care plan' },
    { short: 'HV', means: 'home visit' },
    { short: 'NOT', means: 'of a note that is not shown' },
  ];

  it('that stand in the words shown, also in those that unfold, are explained, with a way to them; others are not', () => {
    draw({ fields, shortForms });
    const told = screen.getByRole('region', { name: 'Short forms' });
    expect([...told.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual(['CP', 'care plan', 'HV', 'home visit']);
    fireEvent.click(screen.getByRole('button', { name: 'Short forms 2' }));
    expect(document.activeElement).toBe(within(told).getByRole('heading'));
  });

  it('take no room where none stands there', () => {
    draw({ shortForms: shortForms.slice(2) });
    expect(screen.queryByRole('region', { name: 'Short forms' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Short forms/ })).toBeNull();
  });
});
