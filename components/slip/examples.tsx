import type { Examples } from '../examples.ts';
import { choiceNote, longPassage, newestRisk } from '../fictional.ts';
import { Evidence, Slip } from './slip.tsx';

export const examples: Examples = {
  short: () => <Slip text={newestRisk.words} source={newestRisk.source} />,
  long: () => <Slip text={longPassage.words} source={longPassage.source} />,
  draft: () => <Slip text="Agreed to meet again with dad." source={{ ...choiceNote, status: 'draft' }} />,
  'entered in error': () => <Slip text="Seen with her brother." source={{ ...choiceNote, status: 'struck-out' }} />,
  'words struck through': () => <Slip text="Core Partnership, with both parents." struckAt={[17, 36]} source={choiceNote} />,
  typed: () => <Slip text="One Friday off before I come back." isTyped />,
  'no spaces': () => <Slip text={'ab\u0007'.repeat(300)} source={choiceNote} />,
  evidence: () => <Evidence text={longPassage.words} isTyped />,
};
