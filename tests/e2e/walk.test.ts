import { KINDS } from './browsers.ts';
import { demoHost } from './host-demo.ts';
import { walk } from './walk.ts';

for (const kind of KINDS) {
  walk(kind, () => demoHost('plain'), 'the demonstration record system');
  walk(kind, () => demoHost('rich'), 'its formatted editor');
}
