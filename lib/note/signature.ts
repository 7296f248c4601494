/**
 * Where the writer signs off at the end of a note. A name under the last, empty heading of a template is not that heading's content.
 * Narrow on purpose: only the last lines, and initials or a name only after a blank line.
 */
import { isBlank, trim } from './span.ts';
import type { Span } from './types.ts';

const signingOff =
  /^\W{0,3}(?:signed|electronically signed|e-signed|(?:with )?(?:(?:kind|kindest|best|warm|warmest|many) )?(?:regards|best wishes|warm wishes|many thanks)|(?:with )?many thanks|yours|dictated by|typed by|entered by|written by|completed by|author)\b/i;
const initials = /^\W{0,3}[A-Z]{2,4}\b[\s,.]*(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?[\s,.]*(?:\d{1,2}[:.]\d{2})?\s*$/;
const nameAndRole =
  /^\W{0,3}(?:dr\.? |mr\.? |mrs\.? |ms\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}[\s,(–-]+(?:[\p{L}]+ ){0,3}(?:clinician|nurse|practitioner|worker|therapist|psychologist|psychiatrist|doctor|cns|rmn|ot|psychotherapist|coordinator)\)?\s*$/iu;

/** Small print under a letter. */
const disclaimer =
  /^\W{0,3}(?:this (?:letter|e-?mail|message|document|fax|communication|information) (?:is|and|may|contains|was)\b|confidential(?:ity)?\b|private and confidential|if you (?:have|are not|receive)[^.]{0,40}(?:error|intended)|the (?:information|contents) (?:in|of|contained)\b|disclaimer\b|please (?:consider the environment|do not print))/i;

const longestLine = 80;
const mostLines = 5;

function wordsOf(text: string, line: Span): string {
  const { start, end } = trim(text, line.start, line.end);
  return end - start > longestLine ? '' : text.slice(start, end);
}

/** The offset from which the note is only a signature; the text's length when there is none. */
export function signatureStart(text: string, lines: readonly Span[]): number {
  let start = text.length;
  let seen = 0;
  for (let n = lines.length - 1; n > 0 && seen < mostLines; n -= 1) {
    const line = lines[n];
    const above = lines[n - 1];
    if (!line || !above) break;
    if (isBlank(text, line)) continue;
    seen += 1;
    if (disclaimer.test(text.slice(line.start, Math.min(line.end, line.start + longestLine)))) {
      start = line.start;
      continue;
    }
    const words = wordsOf(text, line);
    const isAfterBlank = isBlank(text, above);
    const isLast = seen === 1;
    if (signingOff.test(words) || (isLast && isAfterBlank && (initials.test(words) || nameAndRole.test(words)))) start = line.start;
  }
  return start;
}
