/** A record system that the walk is taken on: where things are for a user of that system. */
import type { Page } from 'puppeteer-core';

export interface HostClient {
  /** As the page names them. */
  readonly name: string;
  readonly url: string;
  /** A place of their record where a note can be written. */
  readonly writeUrl: string;
}

export interface WalkHost {
  readonly name: string;
  readonly origin: string;
  /** Has a Choice summary with goals among the prior notes. */
  readonly client: HostClient;
  /** Somebody else, best a near-namesake. */
  readonly other: HostClient;
  /** Words that stand in `other`'s record or banner and nowhere in `client`'s, and the other way round. */
  readonly onlyClient: string;
  readonly onlyOther: string;
  /** Title of the checklist for the note that is written. */
  readonly checklist: string;
  /** The page's kind of note picks no checklist: Handrail asks, once. */
  readonly asksForChecklist: boolean;
  /** The bodies of the prior notes are not on the page until somebody opens them. */
  readonly foldsNotes: boolean;
  /** Brings the bodies of the prior notes onto the page, if they are not there yet. */
  openNotes(page: Page): Promise<void>;
  /** Opens an empty editor for a new note and leaves the caret in it. */
  startNote(page: Page): Promise<void>;
  /** Puts the caret at the end of what stands in the editor. */
  focusEnd(page: Page): Promise<void>;
  readText(page: Page): Promise<string>;
  pressSave(page: Page): Promise<void>;
  /** Without a page load. */
  switchTo(page: Page, client: HostClient): Promise<void>;
  /** The page names `other` now, and nobody else. */
  showsOther(page: Page): Promise<boolean>;
  signInAs(page: Page, worker: 'first' | 'second'): Promise<void>;
  /** All texts that the record system's own store holds for the client. */
  stored(client: HostClient): readonly string[];
  close(): Promise<void>;
}
