// @vitest-environment happy-dom
/** An element within another that is watched too is tried in real browsers: happy-dom does not replace an observer's options. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchElements } from '../../../lib/record/page-signals.ts';

/** A turn of the event loop: whatever is told in a microtask was told. */
const turn = () => new Promise((done) => setTimeout(done, 0));

let changes = 0;
let ending: AbortController;
const at = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<main id="main"><section id="banner"><div id="client"><b id="name">Ada</b></div></section><section id="other"><p id="p">x</p></section></main>';
  changes = 0;
  ending = new AbortController();
});

afterEach(() => ending.abort());

const watch = (...ids: string[]) => {
  watchElements(
    ids.map(at),
    () => {
      changes += 1;
    },
    ending.signal,
  );
};

describe('watching elements', () => {
  test.each<[string, () => void]>([
    ['its words change', () => ((at('name').firstChild as Text).data = 'Adam')],
    ['something is added deep in it', () => at('name').append('!')],
    ['one of its attributes changes', () => at('name').setAttribute('data-id', '2')],
    ['something it stands in is hidden', () => at('banner').setAttribute('hidden', '')],
    ['something it stands in changes its class', () => at('main').setAttribute('class', 'away')],
    ['it is taken away', () => at('client').remove()],
    ['what it stands in is taken away', () => at('banner').remove()],
  ])('tells when %s', async (_, change) => {
    watch('client');
    change();
    await turn();
    expect(changes).toBe(1);
  });

  test('does not ask what happens elsewhere', async () => {
    watch('client');
    at('p').textContent = 'another';
    at('p').className = 'lit';
    at('other').append(document.createElement('ul'));
    await turn();
    expect(changes).toBe(0);
  });

  test('of two that are watched, each is told of what stands above it alone', async () => {
    let others = 0;
    watch('client');
    const other = new AbortController();
    watchElements([at('p')], () => (others += 1), other.signal);
    at('banner').className = 'away';
    await turn();
    expect([changes, others]).toEqual([1, 0]);
    at('main').className = 'away';
    await turn();
    expect([changes, others]).toEqual([2, 1]);
    other.abort();
    at('main').className = 'back';
    await turn();
    expect([changes, others]).toEqual([3, 1]);
  });

  test('what was not told yet is not lost when something else begins or ends to be watched', async () => {
    watch('client');
    const other = new AbortController();
    at('banner').className = 'away';
    watchElements([at('p')], () => undefined, other.signal);
    at('banner').className = 'back';
    other.abort();
    await turn();
    expect(changes).toBe(1);
  });

  test('ends with its signal', async () => {
    watch('client');
    ending.abort();
    at('client').remove();
    await turn();
    expect(changes).toBe(0);
  });
});
