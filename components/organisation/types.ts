import type { OrganisationView } from '../../lib/bridge/view.ts';

export interface OrganisationProps {
  readonly view: OrganisationView;
  readonly onAllDrafts: () => void;
}

export interface StoppedProps {
  /** Null where they did not say who they are. */
  readonly name: string | null;
  /** The organisation's own words; "" where there are none. */
  readonly message: string;
  readonly onAllDrafts?: (() => void) | undefined;
}
