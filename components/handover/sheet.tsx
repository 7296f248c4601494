import * as words from '../../lib/words/words.ts';
import { CutMark, Source, Verbatim } from '../slip/slip.tsx';
import type { Sheet as SheetData, SheetEntry, SheetSlip } from './types.ts';

function Slip({ slip }: { readonly slip: SheetSlip }) {
  const { shown, left, source, struckAt, label, after } = slip;
  return (
    <>
      {label && <p class="sheet__label">{label}</p>}
      <div class={source ? 'slip' : 'slip slip--typed'}>
        <blockquote class={source?.status === 'struck-out' ? 'is-struck-out' : undefined}>
          <Verbatim text={shown} struckAt={struckAt} />
          {left && (
            <>
              {' '}
              <CutMark left={left} />
            </>
          )}
        </blockquote>
        {source ? <Source source={source} /> : <p class="source">{words.handover.typed}</p>}
      </div>
      {after && <p class="sheet__small">{after}</p>}
    </>
  );
}

function Entry({ entry }: { readonly entry: SheetEntry }) {
  return (
    <section class="sheet__entry">
      <h5>{entry.title}</h5>
      {entry.slips.map((slip, i) => (
        <Slip key={`${slip.source?.n ?? 0}:${entry.slips.indexOf(slip, i)}`} slip={slip} />
      ))}
      {entry.says.length > 0 && (
        <ul class="sheet__says">
          {entry.says.map((line, i) => (
            <li key={`${entry.says.indexOf(line, i)}`}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The sheet, on the screen as on paper: the record's words beside a rail, everything else Handrail's. */
export function Sheet({ sheet }: { readonly sheet: SheetData }) {
  return (
    <article class="sheet" aria-label={words.handover.heading}>
      <header class="sheet__head">
        <h3>{words.handover.heading}</h3>
        <p class="sheet__client">{sheet.client}</p>
        {sheet.head.map((line) => (
          <p class="sheet__small" key={line}>
            {line}
          </p>
        ))}
        <p class="legend">{words.handover.key}</p>
      </header>
      {sheet.parts.map((part) => (
        <section class="sheet__part" key={part.title}>
          <h4>{part.title}</h4>
          {part.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
      {sheet.leftOut.length > 0 && <p class="sheet__small">{words.handover.leftOut(sheet.leftOut)}</p>}
      {sheet.shortForms && <p class="sheet__small">{sheet.shortForms}</p>}
      <footer class="sheet__foot">{sheet.foot}</footer>
    </article>
  );
}
