/** A textarea whose value React holds: what does not come by an event that React hears is undone. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PLACEHOLDER } from './lines.js';

function Field({ text, isReadOnly, tell }) {
  const [value, setValue] = useState(text);
  tell(value, setValue);
  return createElement('textarea', {
    value,
    placeholder: PLACEHOLDER,
    readOnly: isReadOnly,
    onChange: (event) => setValue(event.target.value),
  });
}

export async function mount(place, text, { isReadOnly }) {
  let now = text;
  let set = () => undefined;
  const tell = (value, setValue) => {
    now = value;
    set = setValue;
  };
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Field, { text, isReadOnly, tell })));
  return { get: () => now, set: (next) => flushSync(() => set(next)), html: () => now };
}
