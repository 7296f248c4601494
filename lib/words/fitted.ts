import { readableDate } from './dates.ts';

/** Who said how a site's pages are read. */
export function readBy(by: { readonly is: 'fitted' | 'team'; readonly on: string } | { readonly is: 'guess' } | null): string {
  if (!by) return 'Read by the profile that comes with Handrail, if it has one for this record system.';
  if (by.is === 'guess') return 'Read by guesswork.';
  if (by.is === 'team') return `Read as your team's file says (checked there on ${readableDate(by.on)}), and tried here on two clients.`;
  return `Read as it was fitted here on ${readableDate(by.on)}, and tried on two clients.`;
}

export const fitted = {
  tryTeam: "Try what your team's file says",
  save: 'Save as a file',
  saveOf: (host: string): string => `Save as a file: how ${host} is read`,
  forget: 'Forget it',
  forgetOf: (host: string): string => `Forget it: how ${host} is read`,
  forgotten: (host: string): string => `${host} is read as Handrail came again, or not at all.`,
  unreadable: 'If the record system has changed, point out again where things stand.',
} as const;
