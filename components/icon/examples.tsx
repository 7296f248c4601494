import type { Examples } from '../examples.ts';
import { Icon, iconNames, Mark } from './icon.tsx';

export const examples: Examples = {
  all: () => (
    <ul class="buttons">
      <li>
        <Mark />
      </li>
      {iconNames.map((name) => (
        <li key={name} title={name}>
          <Icon name={name} />
        </li>
      ))}
    </ul>
  ),
};
