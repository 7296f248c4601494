import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

function fill(text) {
  const root = $getRoot();
  root.clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    root.append(paragraph);
  }
}

export async function mount(place, text, { way, isReadOnly }) {
  const element = document.createElement('div');
  element.setAttribute('role', 'textbox');
  element.setAttribute('contenteditable', String(!isReadOnly));
  element.style.cssText = 'white-space:pre-wrap;min-block-size:4rem';
  place.append(element);
  const editor = createEditor({ nodes: [HeadingNode, QuoteNode], onError: reportError });
  editor.setRootElement(element);
  editor.setEditable(!isReadOnly);
  if (way === 'plain') registerPlainText(editor);
  else registerRichText(editor);
  editor.update(() => fill(text), { discrete: true, tag: 'historic' });
  registerHistory(editor, createEmptyHistoryState(), 300);
  const read = () =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n');
  return {
    get: () => editor.getEditorState().read(read),
    set: (now) => editor.update(() => fill(now), { discrete: true }),
    html: () => JSON.stringify(editor.getEditorState()),
  };
}
