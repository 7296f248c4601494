import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PackAsk, PackChangeView, PackPreviewView } from '../../lib/bridge/view.ts';
import * as words from '../../lib/words/words.ts';
import { Button } from '../button/button.tsx';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Tick } from '../tick/tick.tsx';
import type { ImportAction } from './types.ts';

interface GroupProps {
  readonly title: string;
  readonly icon: IconName;
  readonly lines: readonly string[];
}

function Group({ title, icon, lines }: GroupProps) {
  if (lines.length === 0) return null;
  return (
    <section class="changes">
      <h4 class="changes__head">
        <Icon name={icon} />
        {title}
      </h4>
      <ul class="changes__list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

const asSentence = ({ says }: PackChangeView): string => words.upperFirst(/[.!?]$/.test(says) ? says : `${says}.`);

interface CareProps {
  readonly changes: readonly PackChangeView[];
  readonly meant: readonly PackAsk[];
  readonly onTurn: (ask: PackAsk, isOn: boolean) => void;
}

/** What is looser or comes from elsewhere: each kind is meant, or the pack is left. */
function Care({ changes, meant, onTurn }: CareProps) {
  const asks = [...new Set(changes.flatMap((change) => change.asks))];
  if (asks.length === 0) return null;
  return (
    <section class="changes changes--care">
      <h4 class="changes__head">
        <Icon name="look" />
        {words.packs.care}
      </h4>
      <ul class="changes__list">
        {changes.map((change) => (
          <li key={change.says}>{asSentence(change)}</li>
        ))}
      </ul>
      {asks.map((ask) => (
        <Tick key={ask} label={words.packs.asks(ask)} isOn={meant.includes(ask)} onTurn={(isOn) => onTurn(ask, isOn)} />
      ))}
    </section>
  );
}

function Groups({ preview }: { readonly preview: PackPreviewView }) {
  const others = preview.changes.filter(({ asks }) => asks.length === 0);
  const those = (is: (change: PackChangeView) => boolean) => others.filter(is).map(asSentence);
  return (
    <>
      {preview.changes.length === 0 && <p>{words.packs.nothingChanges}</p>}
      <Group title={words.packs.tighter} icon="asks-more" lines={those(({ isTighter }) => isTighter)} />
      <Group title={words.packs.looser} icon="asks-less" lines={those(({ isTighter, isLooser }) => isLooser && !isTighter)} />
      <Group title={words.packs.other} icon="quote" lines={those(({ isTighter, isLooser }) => !isTighter && !isLooser)} />
      <Group title={words.packs.differently} icon="again" lines={preview.differently} />
      <Group title={words.packs.knowing} icon="info" lines={preview.said.map(words.upperFirst)} />
    </>
  );
}

interface Props {
  readonly preview: PackPreviewView;
  readonly onAction: (action: ImportAction) => void;
}

/** What would change, before anything does. The focus comes here: it is the answer to what was pressed. */
export function Preview({ preview, onAction }: Props) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const [meant, mean] = useState<readonly PackAsk[]>([]);
  const [isHeld, hold] = useState(false);
  useLayoutEffect(() => head.current?.focus(), []);
  const { title, version, before, publisher, examples, read } = preview;
  const isReading = read < examples;
  const wasReading = useRef(isReading).current;
  const isOpen = preview.changes.some(({ asks }) => asks.some((ask) => !meant.includes(ask)));
  const take = () => {
    if (isReading) return;
    hold(isOpen);
    if (!isOpen) onAction({ do: 'take', meant });
  };
  const turn = (ask: PackAsk, isOn: boolean) => mean(isOn ? [...meant, ask] : meant.filter((one) => one !== ask));
  return (
    <section class="pack-preview" aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {words.packs.wouldChange}: {before === null ? words.packs.newHere(title, version) : words.packs.fromTo(title, before, version)}
      </h3>
      <dl class="facts">
        <dt>{words.packs.publisher}</dt>
        <dd>{publisher}</dd>
        <dt>{words.packs.examples}</dt>
        <dd>{isReading ? words.packs.examplesRead(read, examples) : words.packs.examplesHold(examples)}</dd>
      </dl>
      <Care changes={preview.changes.filter(({ asks }) => asks.length > 0)} meant={meant} onTurn={turn} />
      <Groups preview={preview} />
      <div class="buttons">
        <Button look="main" isOff={isReading} describedBy={`${id}-read`} onPress={take}>
          {words.packs.take}
        </Button>
        <Button onPress={() => onAction({ do: 'close-import' })}>{words.packs.leave}</Button>
      </div>
      <p class="pack-preview__read" id={`${id}-read`} role="status">
        {isReading ? words.packs.reading : wasReading ? words.packs.allRead : ''}
      </p>
      <p class="pack-preview__held" role="alert">
        {isHeld && isOpen && words.packTaken('asks')}
      </p>
      <p class="aside">{before === null ? words.packs.takeWhyNew : words.packs.takeWhy}</p>
    </section>
  );
}
