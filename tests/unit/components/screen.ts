import { cleanup, screen } from '@testing-library/preact';
import { afterEach } from 'vitest';

/** Takes away what a test drew. */
export const tidy = (): void => {
  afterEach(cleanup);
};

/** Every text that stands on the screen, in one. */
export const onScreen = (): string => document.body.textContent ?? '';

/** The record's or the editor's words in a region, one a passage. */
export const quotes = (region: string): string[] =>
  [...screen.getByRole('region', { name: region }).querySelectorAll('blockquote')].map((quote) => quote.textContent ?? '');
