import { type Examples, nowhere } from '../examples.ts';
import { newestRisk, olderRisks } from '../fictional.ts';
import { RiskFirst } from './risk-first.tsx';

const [first] = olderRisks;

export const examples: Examples = {
  recorded: () => <RiskFirst risks={{ newestRisk, otherRisks: [], mayHaveMoreRisks: false }} isAllRead onAction={nowhere} />,
  'an older note says more': () => (
    <RiskFirst
      risks={{ newestRisk: first ?? null, otherRisks: [newestRisk, ...olderRisks.slice(1)], mayHaveMoreRisks: true }}
      isAllRead={false}
      onAction={nowhere}
    />
  ),
  'order not known': () => (
    <RiskFirst
      risks={{ newestRisk: null, otherRisks: [newestRisk, ...olderRisks], mayHaveMoreRisks: false }}
      isAllRead
      onAction={nowhere}
    />
  ),
  'none found': () => <RiskFirst risks={{ newestRisk: null, otherRisks: [], mayHaveMoreRisks: false }} isAllRead onAction={nowhere} />,
};
