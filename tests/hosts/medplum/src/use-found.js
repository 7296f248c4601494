import { useMedplum } from '@medplum/react-hooks';
import { useEffect, useState } from 'react';

/** What the server finds; undefined until it has answered. */
export function useFound(type, query) {
  const medplum = useMedplum();
  const [found, setFound] = useState();
  useEffect(() => {
    let isHere = true;
    medplum.searchResources(type, query, { cache: 'reload' }).then((list) => isHere && setFound([...list]));
    return () => {
      isHere = false;
    };
  }, [medplum, type, query]);
  return found;
}
