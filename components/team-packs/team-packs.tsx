import { useId } from 'preact/hooks';
import type { AddedHeadingRow, PackRow } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Confirm } from '../confirm/confirm.tsx';
import { ImportPack } from '../import-pack/import-pack.tsx';
import { ThrowAway } from '../pack-editor/throw-away.tsx';
import type { LinkRow, PacksAnswer, TeamPacksProps } from './types.ts';

type OnAction = TeamPacksProps['onAction'];

const isOlder = (a: string, b: string): boolean => a.localeCompare(b, 'en', { numeric: true }) < 0;

interface RowProps {
  readonly row: PackRow;
  readonly hasAdded: boolean;
  readonly canChange: boolean;
  /** It was taken here, so it can be left here. */
  readonly canLeave: boolean;
  readonly link: LinkRow | undefined;
  readonly onAction: OnAction;
}

function Row({ row, hasAdded, canChange, canLeave, link, onAction }: RowProps) {
  const { id, title, publisher, version, before, isManaged, wanted } = row;
  const back = before && (isOlder(before, version) ? words.packs.goBack(before) : words.packs.goOn(before));
  return (
    <li class="row team-pack">
      <span>
        <strong>{title}</strong>{' '}
        <span class="soft">
          {words.packs.versionIs(version)}, {words.packs.from(publisher)}
          {isManaged && `, ${words.organisation.isManaged}`}
        </span>
        {link && (
          <p class="soft">
            {words.packs.linkedTo(link.name)} {!link.isAllowed && words.packs.linkAsks}
          </p>
        )}
        {wanted && <p class="soft">{words.organisation.wanted(wanted)}</p>}
      </span>
      <div class="buttons">
        {link && (
          <>
            <Button look="quiet" name={words.packs.ofPack(words.packs.checkLink, title)} onPress={() => onAction({ do: 'check-link', id })}>
              {words.packs.checkLink}
            </Button>
            <Button look="quiet" name={words.packs.ofPack(words.packs.unlink, title)} onPress={() => onAction({ do: 'unlink', id })}>
              {words.packs.unlink}
            </Button>
          </>
        )}
        {canChange && (
          <Button look="quiet" name={words.packs.ofPack(words.edit.change, title)} onPress={() => onAction({ do: 'change-pack', id })}>
            {words.edit.change}
          </Button>
        )}
        {back && !row.backMeans && (
          <Button look="quiet" name={words.packs.ofPack(back, title)} onPress={() => onAction({ do: 'go-back', id })}>
            {back}
          </Button>
        )}
        {back && row.backMeans && (
          <Confirm
            isQuiet
            does={back}
            name={words.packs.ofPack(back, title)}
            asks={words.packs.backAsk(title)}
            says={words.packs.backSays(row.backMeans)}
            yes={back}
            no={words.packs.backNo}
            onYes={() => onAction({ do: 'go-back', id })}
          />
        )}
        <Button
          look="quiet"
          name={words.packs.ofPack(words.packs.save, title)}
          onPress={() => onAction({ do: 'save-pack', id, isWithAdded: false })}
        >
          {words.packs.save}
        </Button>
        {hasAdded && (
          <Button
            look="quiet"
            name={words.packs.ofPack(words.packs.suggest, title)}
            onPress={() => onAction({ do: 'save-pack', id, isWithAdded: true })}
          >
            {words.packs.suggest}
          </Button>
        )}
        {canLeave && (
          <Confirm
            isQuiet
            does={words.packs.drop}
            name={words.packs.ofPack(words.packs.drop, title)}
            asks={words.packs.dropAsk(title)}
            says={words.packs.dropSays}
            yes={words.packs.dropYes}
            no={words.packs.dropNo}
            onYes={() => onAction({ do: 'drop-pack', id })}
          />
        )}
      </div>
    </li>
  );
}

const isLinkAnswer = (is: PacksAnswer['is']): is is keyof typeof words.packs.linkSays => Object.hasOwn(words.packs.linkSays, is);

function said({ is, name = '' }: PacksAnswer): string {
  if (is === 'went-back') return words.packs.wentBack;
  if (is === 'dropped') return words.packs.dropped;
  if (is === 'taken-out') return words.packs.takenOut;
  if (is === 'saved') return words.packs.savedAs(name);
  if (is === 'too-much') return words.packs.tooMuch;
  if (is === 'begun-elsewhere') return words.edit.begunElsewhere;
  if (is === 'no-answer') return words.packs.noAnswer;
  if (isLinkAnswer(is)) return words.packs.linkSays[is](name);
  return words.packTaken(is);
}

/** What is being changed here and not in use: nothing of it was lost when its tab closed. */
function Changing({ title, onAction }: { readonly title: string; readonly onAction: OnAction }) {
  return (
    <div class="row">
      <span>
        {words.edit.isOpen(title)} <span class="soft">{words.edit.onlyOne}</span>
      </span>
      <div class="buttons">
        <Button onPress={() => onAction({ do: 'go-on' })}>{words.edit.goOn}</Button>
        <ThrowAway onYes={() => onAction({ do: 'throw-copy' })} />
      </div>
    </div>
  );
}

/** Headings that were taken from a note here. */
interface AddedProps {
  readonly added: readonly AddedHeadingRow[];
  /** The organisation lets nobody change them. */
  readonly isKept: boolean;
  readonly onAction: OnAction;
}

function Added({ added, isKept, onAction }: AddedProps) {
  const id = useId();
  if (added.length === 0) return null;
  return (
    <section class="team-packs" aria-labelledby={id}>
      <h3 id={id}>{words.packs.added}</h3>
      <p class="aside">
        {words.packs.addedWhy}
        {isKept && ` ${words.organisation.kept}`}
      </p>
      <ul class="rows">
        {added.map((row) => (
          <li class="row" key={`${row.pack} ${row.checklist} ${row.field} ${row.heading}`}>
            <span>
              <strong>{row.heading}</strong>{' '}
              <span class="soft">{row.of ? words.packs.addedTo(row.of.checklist, row.of.field) : words.packs.addedGone}</span>
            </span>
            {!isKept && (
              <Button look="quiet" name={words.packs.takeOutOf(row.heading)} onPress={() => onAction({ do: 'drop-heading', row })}>
                {words.packs.takeOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The team's own checklists: which are in use, and the way in for another. */
export function TeamPacks({ view, importing, answer, copy, links = null, onAction }: TeamPacksProps) {
  const id = useId();
  if (!view) return null;
  return (
    <section class="team-packs" aria-labelledby={id}>
      <h3 id={id}>{words.packs.heading}</h3>
      <div class="team-packs__said" aria-live="polite">
        {answer && <p key={answer.nth}>{said(answer)}</p>}
      </div>
      {view.trouble && (
        <p>
          <strong>{words.packs.trouble[view.trouble]}</strong>
        </p>
      )}
      {view.packs.length === 0 && !view.trouble && <p>{words.packs.none}</p>}
      {view.packs.length > 0 && (
        <ul class="rows">
          {view.packs.map((row) => (
            <Row
              canChange={copy === null && !row.isManaged && !view.isKept}
              canLeave={!row.isManaged && !view.isKept}
              link={row.isManaged || view.isKept ? undefined : links?.find(({ pack }) => pack === row.id)}
              key={row.id}
              row={row}
              hasAdded={view.added.some(({ pack }) => pack === row.id)}
              onAction={onAction}
            />
          ))}
        </ul>
      )}
      {copy !== null && <Changing title={copy} onAction={onAction} />}
      {view.isKept ? <p>{words.packs.kept}</p> : <ImportPack state={importing} canLink={links !== null} onAction={onAction} />}
      <Added added={view.added} isKept={view.keepsHeadings === true} onAction={onAction} />
    </section>
  );
}
