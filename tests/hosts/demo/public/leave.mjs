/** The question before unsaved writing is left. While it is open, address and page may name two clients. */
import { h } from './dom.mjs';

export function askToLeave() {
  return new Promise((resolve) => {
    const dialog = h(
      'dialog',
      { class: 'leave', 'data-leave': true, 'aria-labelledby': 'leave-title' },
      h('h2', { id: 'leave-title' }, 'Leave without saving?'),
      h('p', {}, 'What you have written here has not been saved to the record.'),
      h(
        'p',
        { class: 'actions' },
        h('button', { type: 'button', class: 'main-action', onclick: () => dialog.close('stay') }, 'Stay here'),
        h('button', { type: 'button', onclick: () => dialog.close('leave') }, 'Leave without saving'),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'leave');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
