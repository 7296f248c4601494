import { TextLine } from '../text-line/text-line.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  readonly onText: (to: string) => void;
  /** Something is pasted or dropped. */
  readonly onFromElsewhere?: (event: Event) => void;
}

/** A line of words that stands beside others. */
export const TextBox = (line: Props) => (
  <div>
    <TextLine {...line} />
  </div>
);
