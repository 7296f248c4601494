/** Everything that the user reads, in plain English; one function or record a message. Import as `* as words`. */
export * from './all-drafts.ts';
export * from './counts.ts';
export * from './dates.ts';
export * from './editing.ts';
export * from './fit.ts';
export * from './fitted.ts';
export * from './handover.ts';
export * from './note.ts';
export * from './nothing.ts';
export * from './notices.ts';
export * from './packs.ts';
export * from './paste.ts';
export * from './record.ts';
export * from './said.ts';
export * from './screens.ts';
export * from './vault.ts';
export * from './why.ts';
