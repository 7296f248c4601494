import type { EditorRead } from '../../../lib/bridge/agent-messages.ts';

/** What the page agent tells of an editor into which this was typed. */
export const typed = (text: string, more: Partial<EditorRead> = {}): EditorRead => ({
  revision: 1,
  text,
  whole: true,
  isRich: false,
  isReadOnly: false,
  isTouched: true,
  form: 'entry',
  noteType: 'Core Partnership',
  ...more,
});
