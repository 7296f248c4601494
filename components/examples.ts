import type { ComponentChild } from 'preact';

/** States of a component by name. They feed the gallery, its pictures, axe and the component tests. */
export type Examples = Readonly<Record<string, () => ComponentChild>>;

/** For examples: a press leads nowhere. */
export const nowhere = (): void => {};
