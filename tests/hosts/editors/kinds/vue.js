/** A textarea whose value Vue holds. */
import { PLACEHOLDER, script } from './lines.js';

export async function mount(place, text, { isReadOnly }) {
  await script('/lib/vue/dist/vue.global.prod.js');
  const { createApp, nextTick, ref } = globalThis.Vue;
  const value = ref(text);
  const setup = () => ({ value, isReadOnly, PLACEHOLDER });
  createApp({ setup, template: '<textarea v-model="value" :readonly="isReadOnly" :placeholder="PLACEHOLDER"></textarea>' }).mount(place);
  await nextTick();
  return {
    get: () => value.value,
    set: (now) => {
      value.value = now;
    },
    html: () => value.value,
  };
}
