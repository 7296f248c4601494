/**
 * Every example of every component. `?show=<component>/<example>` shows one alone, `&theme=dark|light` fixes the theme,
 * `&scale=2` the text size; the same after a `#`. Without them: all of them, each with a link to itself.
 */
import { render } from 'preact';
import type { Examples } from '../../components/examples.ts';
import '../../components/styles.css';
import './gallery.css';

const modules = import.meta.glob<{ examples: Examples }>('../../components/*/examples.tsx', { eager: true });

/** Whole pages bring their own landmarks and first heading; parts stand in a page of the gallery. */
const SCREENS = ['sidebar', 'popup', 'options-page', 'checklist-sheet', 'pack-editor', 'all-drafts'];

interface Shown {
  readonly component: string;
  readonly name: string;
  readonly draw: Examples[string];
}

const all: readonly Shown[] = Object.entries(modules).flatMap(([path, { examples }]) => {
  const component = path.split('/').at(-2) ?? path;
  return Object.entries(examples).map(([name, draw]) => ({ component, name, draw }));
});

const addressOf = ({ component, name }: Shown): string => `?show=${encodeURIComponent(`${component}/${name}`)}`;

function Alone({ shown }: { readonly shown: Shown }) {
  if (SCREENS.includes(shown.component)) return <>{shown.draw()}</>;
  return (
    <main class="view">
      <h1 class="for-readers">{shown.component}</h1>
      {(shown.component === 'field' || shown.component === 'goals') && <h2 class="for-readers">Choice summary</h2>}
      {shown.draw()}
    </main>
  );
}

function All() {
  return (
    <main class="board">
      {all.map((shown) => (
        <figure key={addressOf(shown)}>
          <figcaption>
            <a href={addressOf(shown)}>
              {shown.component}: {shown.name}
            </a>
          </figcaption>
          <div class="board__shown">{shown.draw()}</div>
        </figure>
      ))}
    </main>
  );
}

/** The address names the example; a changed fragment draws the next one without loading the page again. */
function draw() {
  const asked = new URLSearchParams(location.hash.slice(1) || location.search);
  const root = document.documentElement;
  root.dataset.theme = asked.get('theme') ?? '';
  root.style.setProperty('--text-scale', asked.get('scale') ?? '1');
  render(null, document.body);
  const shown = all.find(({ component, name }) => `${component}/${name}` === asked.get('show'));
  render(shown ? <Alone shown={shown} /> : <All />, document.body);
}

document.documentElement.dataset.examples = JSON.stringify(all.map(({ component, name }) => `${component}/${name}`));
addEventListener('hashchange', draw);
draw();
