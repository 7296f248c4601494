/** What comes of a press while another answer is still awaited. */
import { computed } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Editor } from '../../../entrypoints/options/editor.ts';
import { makeTeam } from '../../../entrypoints/options/team.ts';
import type { ask, Request } from '../../../lib/bridge/requests.ts';
import { writePack } from '../../../lib/packs/read.ts';
import { pack } from '../packs/harbour.ts';

const until = async (is: () => unknown) => {
  for (let tries = 0; tries < 500 && !is(); tries += 1) await new Promise((done) => setTimeout(done));
  expect(is()).toBeTruthy();
};

function page() {
  const waiting: { readonly asked: Request; readonly answer: (with_: unknown) => void }[] = [];
  const thrown: string[] = [];
  const told = ((asked: Request) => new Promise((answer) => waiting.push({ asked, answer }))) as unknown as typeof ask;
  const editor: Editor = {
    props: computed(() => null),
    copyTitle: computed(() => 'Ours'),
    look: async () => {},
    begin: async () => true,
    goOn: async () => {},
    throwAway: async () => void thrown.push('thrown'),
  };
  const team = makeTeam(async () => {}, editor, told);
  const act = (action: Parameters<typeof team.props.value.onAction>[0]) => team.props.value.onAction(action);
  const answer = async (name: Request['ask'], with_: unknown) => {
    await until(() => waiting.some(({ asked }) => asked.ask === name));
    const [one] = waiting.splice(
      waiting.findIndex(({ asked }) => asked.ask === name),
      1,
    );
    one?.answer(with_);
    await new Promise((done) => setTimeout(done));
  };
  return { team, act, answer, thrown };
}
const checked = (id: string) => {
  const { title, publisher, version } = pack;
  const preview = { id, title, publisher, version, before: null, onto: 0, changes: [], differently: [], said: [], examples: 0, read: 0 };
  return { is: 'good', look: null, preview };
};

test('a copy that is looked at while another file is being taken is neither thrown away nor closed by that', async () => {
  const { team, act, answer, thrown } = page();
  act({ do: 'look-at-text', text: writePack(pack) });
  await answer('check-pack', checked('theirs'));
  act({ do: 'take', meant: [] });
  void team.lookAt(writePack({ ...pack, id: 'ours' }), 'ours.json');
  await answer('check-pack', checked('ours'));
  await answer('take-pack', 'taken');
  await answer('packs', { packs: [], added: [], trouble: null });
  expect(thrown).toEqual([]);
  expect(team.props.value.importing).toMatchObject({ is: 'checked', checked: { preview: { id: 'ours' } } });
  expect(team.props.value.answer).toMatchObject({ is: 'taken' });
});

test('one that is left while it is being taken is taken, and the list says so', async () => {
  const { team, act, answer } = page();
  act({ do: 'look-at-text', text: writePack(pack) });
  await answer('check-pack', checked('theirs'));
  act({ do: 'take', meant: [] });
  act({ do: 'close-import' });
  await answer('take-pack', 'taken');
  await answer('packs', { packs: [{ id: 'theirs' }], added: [], trouble: null });
  await until(() => team.props.value.view?.packs.length === 1);
  expect(team.props.value.importing).toEqual({ is: 'closed' });
});

test('its own copy is thrown away once it is taken', async () => {
  const { team, act, answer, thrown } = page();
  void team.lookAt(writePack(pack), 'ours.json');
  await answer('check-pack', checked('ours'));
  act({ do: 'take', meant: [] });
  await answer('take-pack', 'taken');
  await answer('packs', { packs: [], added: [], trouble: null });
  expect(thrown).toEqual(['thrown']);
});
