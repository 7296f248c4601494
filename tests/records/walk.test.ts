import { KINDS } from '../e2e/browsers.ts';
import { openmrsHost } from '../e2e/host-openmrs.ts';
import { walk } from '../e2e/walk.ts';

for (const kind of KINDS) walk(kind, openmrsHost, 'OpenMRS O3', false);
