/**
 * Who is on this frame's page now. Trusting one place binds words to the wrong person: OpenMRS names client 2 in the
 * address while banner and editor still show client 1. So every place must yield the same id, and a key of another
 * numbering (the address's uuid) must keep to the id that it was first seen with.
 */
import type { ClientReading } from '../bridge/agent-messages.ts';
import { normaliseName, TWO_WORKERS } from './names.ts';
import { all, isFrameVisible, matches, readFirst as readFirstOf, readPlace as readPlaceNow } from './places.ts';
import type { Place, SiteProfile } from './profile.ts';

/** Letters and digits alone, in one case: "482 217" and "482217" are one number. */
export function normaliseId(id: string): string {
  return id.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const distinct = (values: readonly string[], normalise: (value: string) => string) => [...new Set(values.map(normalise))].filter(Boolean);

export const nobody = (is: ClientReading['is'], worker = ''): ClientReading => ({ is, id: '', name: '', more: [], worker });

export type ClientReader = () => ClientReading;

/** Everything on the page that says who the client is. */
export function clientPlaces({ client }: SiteProfile): readonly Place[] {
  return [...client.ids, ...client.names, ...(client.born ?? []), ...(client.keysWhereShown ?? [])];
}

/**
 * The elements to be watched: of those places, and who is signed in. Hidden ones too: another record that was drawn ahead is shown by one
 * attribute. The address has none.
 */
export function clientElements(profile: SiteProfile | null): readonly Element[] {
  return profile ? [...clientPlaces(profile), ...(profile.worker ?? [])].flatMap(({ select }) => all(document, select)) : [];
}

/**
 * What stands in form values where the client does, hidden ones too: nothing tells that a value changed. Only compared with itself;
 * who the client is, is asked where it differs. All else that tells the client has signs of its own.
 */
export const clientValues = (profile: SiteProfile | null): string =>
  clientElements(profile)
    .map((element) => (element as HTMLInputElement).value)
    .join('\n');

/** One frame's memory of which key went with which id, for the life of its document. */
export function makeClientReader(profile: SiteProfile): ClientReader {
  const idOfKey = new Map<string, string>();
  const keyOfId = new Map<string, string>();

  const keyAgrees = (key: string, id: string): boolean => {
    const knownId = idOfKey.get(key);
    const knownKey = keyOfId.get(id);
    if (knownId === undefined && knownKey === undefined) {
      idOfKey.set(key, id);
      keyOfId.set(id, key);
      return true;
    }
    return knownId === id && knownKey === key;
  };

  const read: ClientReader = () => {
    if (!isFrameVisible(window) || matches(document, profile.signs).length === 0) return nobody('silent');
    const { client } = profile;
    // Asked for several times within one reading, and every 200 ms where the client stands in form values: the page is read once.
    const known = new Map<Place, string[]>();
    const readPlace = (place: Place): string[] => {
      const values = known.get(place) ?? readPlaceNow(place);
      known.set(place, values);
      return values;
    };
    const readFirst = (places: readonly Place[] | undefined) => readFirstOf(places, document, readPlace);
    const isById = client.ids.length > 0;
    const workers = (profile.worker ?? []).flatMap(readPlace);
    const worker = distinct(workers, normaliseName).length > 1 ? TWO_WORKERS : (workers[0] ?? '');
    if (client.unreadableWhile?.some((select) => matches(document, select).length > 0)) return nobody('unreadable', worker);
    const ids = client.ids.map((place) => distinct(readPlace(place), normaliseId));
    const keys = (client.keys ?? []).map((place) => readPlace(place));
    const keysShown = (client.keysWhereShown ?? []).flatMap((place) => readPlace(place));
    const names = client.names.map((place) => distinct(readPlace(place), normaliseName));
    const born = (client.born ?? []).map((place) => distinct(readPlace(place), normaliseId));
    if ([...ids, ...keys, ...names].every((values) => values.length === 0)) return nobody('none', worker);
    if ([ids, names, born].some((places) => new Set(places.flat()).size > 1)) return nobody('differs', worker);
    // Where a system shows no number, name and date of birth together stand for one, and neither may be missing.
    const needed = [...ids, ...keys, ...names, ...(isById ? [] : born)];
    if (needed.length === 0 || needed.some((values) => values.length === 0)) return nobody('unreadable', worker);
    if (!isById && (names.length === 0 || born.length === 0)) return nobody('unreadable', worker);
    const id = isById ? (ids[0]?.[0] as string) : `${names[0]?.[0]} ${born[0]?.[0]}`;
    const allKeys = new Set([...keys.flat(), ...keysShown]);
    // All that carry a key must agree before it is bound to a number: a page names two clients while it changes.
    if (allKeys.size > 1) return nobody('differs', worker);
    for (const key of allKeys) if (!keyAgrees(key, id)) return nobody('differs', worker);
    const more = [readFirst(client.born), readFirst(client.ids)].filter(Boolean);
    return { is: 'read', id, name: readFirst(client.names), more, worker };
  };
  // Whatever goes wrong, the reading before must not stand. Witness: an address with a bare % in it
  return () => {
    try {
      return read();
    } catch {
      return nobody('unreadable');
    }
  };
}

export function sameReading(a: ClientReading, b: ClientReading): boolean {
  return a.is === b.is && a.id === b.id && a.name === b.name && a.worker === b.worker && a.more.join() === b.more.join();
}
