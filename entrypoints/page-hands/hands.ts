/** What the user may ask of this frame. Who the client is, is asked again at the moment of each act. */
import type { Answer } from '../../lib/bridge/agent-messages.ts';
import type { Acting, Sight } from '../../lib/bridge/page-world.ts';
import { formWriter } from '../../lib/editors/form/writer.ts';
import { richWriter } from '../../lib/editors/rich/writer.ts';
import { textareaWriter } from '../../lib/editors/textarea/writer.ts';
import type { Stopped } from '../../lib/editors/types.ts';
import { highlight } from '../../lib/record/highlight.ts';
import { openFor, openNote } from './opening.ts';

const WRITERS = { textarea: textareaWriter, rich: richWriter, form: formWriter };

const no = (because: Extract<Answer, { ok: false }>['because']): Answer => ({ ok: false, because });

export function makeHands({ notes, editor, who, isMute, profile }: Sight): (asked: Acting) => Promise<Answer> {
  /** A frame that shows no client of its own takes the tab's word, which the background has checked. */
  const isAnother = (expected: string) => {
    const now = who();
    // One that holds an editor alone names nobody either. Witness: tests/editors, "in frames"
    const hasNoSay = now.is === 'silent' || (now.is === 'none' && isMute());
    return !hasNoSay && (now.is !== 'read' || now.id !== expected);
  };

  const stops = (asked: Extract<Acting, { command: 'insert' }>): Stopped | null => {
    if (isAnother(asked.client)) return 'another-client';
    const { worker } = who();
    return worker && asked.worker && worker !== asked.worker ? 'another-worker' : null;
  };

  /** The passage, or where there is none the note; what folds it is opened first. */
  const show = async (asked: Extract<Acting, { command: 'show' }>): Promise<Answer> => {
    if (isAnother(asked.client)) return no('another-client');
    const by = profile();
    const known = notes?.item(asked.note);
    const opened = by && known?.isConnected ? await openFor(by, known, () => isAnother(asked.client)) : 'none';
    if (opened === 'another') return no('another-client');
    const range = notes?.range(asked.note, asked);
    const box = asked.end > asked.start ? notes?.box(asked.note) : null;
    if (range) highlight(range);
    else if (box) textareaWriter.goTo(box, asked);
    else {
      const item = notes?.item(asked.note);
      if (!item?.isConnected) return no('not-here');
      item.scrollIntoView({ block: 'center' });
      if (opened === 'not-opened') return no('not-here');
    }
    return { ok: true };
  };

  const insert = async (asked: Extract<Acting, { command: 'insert' }>): Promise<Answer> => {
    const open = editor.current();
    const stopped = stops(asked);
    if (stopped) return no(stopped);
    if (!open?.element.isConnected || open.reader.isReadOnly(open.element)) return no('no-editor');
    const done = await WRITERS[open.reader.id].insert(open.element, asked.text, asked.how, () => stops(asked));
    editor.reread();
    if (done === 'inserted') return { ok: true, plain: open.reader.isRich };
    return no(done);
  };

  return async (asked) => {
    if (asked.command === 'show') return show(asked);
    if (asked.command === 'insert') return insert(asked);
    if (asked.command === 'open-note') return openNote(asked, profile(), () => isAnother(asked.client));
    const open = editor.current();
    if (!open) return no('no-editor');
    if (editor.reread() || asked.revision !== editor.revision()) return no('changed');
    WRITERS[open.reader.id].goTo(open.element, asked);
    return { ok: true };
  };
}
