/** A team's short forms, where they are explained. */
export const shortForms = {
  heading: 'Short forms',
  entry: ({ short, means }: { readonly short: string; readonly means: string }): string => `${short}, ${means}`,
  line: (entries: readonly string[], more: number): string =>
    entries.length + more === 0
      ? ''
      : `Short forms: ${[...entries, ...(more > 0 ? [`${more} more, explained on Getting on`] : [])].join('; ')}.`,
} as const;
