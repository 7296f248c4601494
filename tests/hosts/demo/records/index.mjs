/** Every client of Damson. All are invented. `trial: true` keeps one out of lists and searches. */
import okonjoAmara from './204118-okonjo-amara.mjs';
import okonjoAmira from './204181-okonjo-amira.mjs';

export const clients = [okonjoAmara, okonjoAmira];
