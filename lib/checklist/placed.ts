import type { Span } from '../note/types.ts';
import type { BodyFacts } from './bodies.ts';
import type { Resolved } from './resolve.ts';

/** A heading, the fields that it stands for, and what is written under it. */
export interface Placed {
  readonly heading: Span;
  readonly body: Span;
  readonly fields: readonly number[];
  readonly by: Resolved['by'];
  /** What was read from the body. */
  readonly facts: BodyFacts;
}
