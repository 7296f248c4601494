import { createElement, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { PLACEHOLDER } from './lines.js';

const blocks = (text) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

function Field({ editor, text, isReadOnly }) {
  const initialValue = useMemo(() => blocks(text), [text]);
  return createElement(
    Slate,
    { editor, initialValue },
    createElement(Editable, { readOnly: isReadOnly, role: 'textbox', placeholder: PLACEHOLDER }),
  );
}

export async function mount(place, text, { isReadOnly }) {
  const editor = withHistory(withReact(createEditor()));
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Field, { editor, text, isReadOnly })));
  return {
    get: () => editor.children.map((block) => Node.string(block)).join('\n'),
    set: (now) =>
      Editor.withoutNormalizing(editor, () => {
        Transforms.delete(editor, { at: [0], voids: true });
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, blocks(now), { at: [0] });
      }),
    html: () => JSON.stringify(editor.children),
  };
}
