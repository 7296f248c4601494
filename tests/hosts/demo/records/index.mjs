/** Every client of Damson. All are invented. `trial: true` keeps one out of lists and searches. */
import lloydMarsh from './187260-lloyd-marsh-bethan.mjs';
import farrelly from './187311-farrelly-oisin.mjs';
import obioraAmara from './204118-obiora-amara.mjs';
import obioraAmira from './204181-obiora-amira.mjs';
import pennington from './204266-pennington-jude.mjs';
import reayCallum from './311950-reay-callum.mjs';
import reayCorey from './311951-reay-corey.mjs';
import dabrowski from './420077-dabrowski-marek.mjs';
import asanteKent from './420102-asante-kent-daniel.mjs';
import achterberg from './420155-achterberg-lewis.mjs';
import haddad from './533408-haddad-safiya.mjs';
import nowakGrant from './533421-nowak-grant-halina.mjs';
import trialLong from './900001-trial-long.mjs';
import trialOdd from './900002-trial-odd-characters.mjs';

export const clients = [
  obioraAmara,
  obioraAmira,
  pennington,
  reayCallum,
  reayCorey,
  lloydMarsh,
  farrelly,
  dabrowski,
  asanteKent,
  achterberg,
  haddad,
  nowakGrant,
  trialLong,
  trialOdd,
];
