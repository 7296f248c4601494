import { useId, useRef } from 'preact/hooks';
import type { FoldedView, GettingOnView, ShortFormView, SidebarAction } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Contacts } from '../contacts/contacts.tsx';
import { Field } from '../field/field.tsx';
import { Folded } from '../folded/folded.tsx';
import { Goals } from '../goals/goals.tsx';
import { NotRecorded } from '../not-recorded/not-recorded.tsx';
import { Notices } from '../notice/notice.tsx';
import { OneThing } from '../one-thing/one-thing.tsx';
import { isRisk } from '../risk-first/is-risk.ts';
import { RiskFirst } from '../risk-first/risk-first.tsx';
import { ShortForms } from '../short-forms/short-forms.tsx';
import { shortFormsOnView } from '../short-forms/standing.ts';
import { WhichChoice } from '../which-choice/which-choice.tsx';
import { Why } from '../why/why.tsx';

type OnAction = (action: SidebarAction) => void;

interface Props {
  readonly view: GettingOnView;
  readonly onAction: OnAction;
}

interface Jump {
  readonly to: string;
  readonly label: string;
}

function jumps(view: GettingOnView, shortForms: readonly ShortFormView[]): readonly Jump[] {
  const some = (to: string, label: string, n: number): Jump[] => (n > 0 ? [{ to, label: `${label} ${n}` }] : []);
  return [
    ...some('goals', words.record.goals, view.goals.length),
    ...some('contacts', words.frame.contacts, view.contacts.length),
    ...(view.notRecorded.length > 0
      ? some('gaps', words.frame.notRecorded, view.notRecorded.length)
      : some('gaps', words.upperFirst(words.verdict('cannot-tell')), view.cannotTell.length)),
    ...some('short-forms', words.shortForms.heading, shortForms.length),
    ...(view.state === 'choice' || view.state === 'no-choice' ? [{ to: 'handover', label: words.handover.heading }] : []),
  ];
}

/**
 * Ways down the page. Buttons, not links: a link to a fragment would add a step to the host page's own history.
 */
function Jumps({ view, shortForms }: Pick<Props, 'view'> & { readonly shortForms: readonly ShortFormView[] }) {
  const nav = useRef<HTMLElement>(null);
  const go = (to: string) => {
    const heading = nav.current?.parentElement?.querySelector<HTMLElement>(`[data-jump="${to}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  const ways = jumps(view, shortForms);
  if (ways.length < 2) return null;
  return (
    <nav class="jump" aria-label={words.frame.onThisView} ref={nav}>
      {ways.map(({ to, label }) => (
        <Button key={to} look="quiet" onPress={() => go(to)}>
          {label}
        </Button>
      ))}
    </nav>
  );
}

function Summary({ view, onAction }: Props) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part__head">
        <h2 id={id}>{words.record.summary}</h2>
        <span class="soft nums">{words.record.readAt(view.readAt)}</span>
      </div>
      <p class="soft">{words.choiceStanding(view.inForce, view.isPicked, view.isChoicePasted)}</p>
      <Why title={words.why.shown} decisions={view.why} onAction={onAction} />
      <p class="legend">{words.record.legend}</p>
      {view.fields
        .filter((field) => field.passages.length > 0)
        .map((field) => (
          <Field key={field.id} field={field} onAction={onAction} />
        ))}
      <Goals goals={view.goals} earlier={view.earlierGoals} onAction={onAction} />
    </section>
  );
}

/** A follow-up begins with what went right and what was not done since last time. */
function LastTime({ view, onAction }: Props) {
  const id = useId();
  const [first] = view.lastTime;
  if (!first) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{words.record.lastTime}</h2>
      <p class="aside">{words.record.lastTimeWhy(first.passages[0]?.source.date ?? '', view.counts.isAllRead)}</p>
      {view.lastTime.map((field) => (
        <Field key={field.id} field={field} onAction={onAction} />
      ))}
    </section>
  );
}

/** Goals that stand in the record although no Choice in force does. */
function GoalsAlone({ view, onAction }: Props) {
  return (
    <div class="part">
      <h2>{words.record.goalsInRecord}</h2>
      <Goals goals={view.goals} onAction={onAction} />
    </div>
  );
}

/** Where no Choice is shown: why, and the reason of each note that looks like one. Where several may be, it is asked instead. */
function NoChoice({ view, canOpen, onAction }: Props & { readonly canOpen: boolean }) {
  if (view.state === 'choice') return null;
  return (
    <>
      {view.candidates.length === 0 && (
        <OneThing words={words.noChoice(view.state, view.none, canOpen)} icon={view.state === 'nothing-read' ? 'unread' : 'in-record'} />
      )}
      <Why title={words.why.none} decisions={view.why} onAction={onAction} />
      {view.state === 'no-choice' && view.goals.length > 0 && <GoalsAlone view={view} onAction={onAction} />}
    </>
  );
}

/**
 * Titles of what need not be told again. Never risk: it is asked about anew at every contact, whatever is on record. Nor what
 * stands below as in doubt.
 */
function toldIn({ fields, goals, cannotTell }: GettingOnView): readonly string[] {
  const isDoubtful = (field: string) => cannotTell.some(({ id }) => id === field);
  const told = fields.filter((field) => !isRisk(field) && !isDoubtful(field.id)).map(({ title }) => title);
  const hasGoals = goals.length > 0 && !fields.some(({ id }) => id === 'goals') && !isDoubtful('goals');
  return hasGoals ? [...told, words.record.goals] : told;
}

/** What the last worker left, for the next one: newest risk first, then Choice, goals, contacts, and what was not recorded. */
export function GettingOn({ view, folded, onAction }: Props & { readonly folded?: FoldedView | undefined }) {
  const arrival = words.arrival(view.firstContactForYou, view.nthContactForClient);
  const shortForms = shortFormsOnView(view);
  const canOpen = folded !== undefined && (folded.now !== undefined || folded.count > 0);
  const hasRead = view.state === 'no-choice' || view.state === 'choice';
  return (
    <>
      {arrival && <p class="arrival">{arrival}</p>}
      <Jumps view={view} shortForms={shortForms} />
      <Notices notices={view.notices.filter(({ id }) => id !== 'profile-part-gone')} />
      <Folded folded={folded} onAction={onAction} />
      {hasRead && <RiskFirst risks={view} isAllRead={view.counts.isAllRead} onAction={onAction} />}
      <LastTime view={view} onAction={onAction} />
      <WhichChoice candidates={view.candidates} onAction={onAction} />
      {view.state === 'choice' ? (
        <Summary view={view} onAction={onAction} />
      ) : (
        <NoChoice view={view} canOpen={canOpen} onAction={onAction} />
      )}
      <Contacts
        contacts={view.contacts}
        isInTime={view.areContactsInTime}
        sinceChoice={view.sinceChoice}
        counts={view.counts}
        review={view.review}
        isFirstForYou={view.firstContactForYou === true && view.state === 'choice'}
        onAction={onAction}
      />
      <NotRecorded gaps={view.notRecorded} doubtful={view.cannotTell} told={toldIn(view)} />
      <ShortForms shortForms={shortForms} />
    </>
  );
}
