import { type Examples, nowhere } from '../examples.ts';
import { newestRisk } from '../fictional.ts';
import { RiskFirst } from './risk-first.tsx';

export const examples: Examples = {
  recorded: () => <RiskFirst risk={newestRisk} onAction={nowhere} />,
  'none found': () => <RiskFirst risk={null} onAction={nowhere} />,
};
