import { useEffect, useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import type { List } from './columns/list.ts';
import { rowSource } from './rowSource.ts';
import { type ReadRows, watchRows } from './watchRows.ts';

/** What was read last of each list: who comes back from a card finds it at once, and it is brought up to date. */
const lastRead = new Map<string, ReadRows>();

const NOTHING: ReadRows = {};

/** The rows of a list, kept fresh; nothing is read before it is wanted. */
export function useRows(list: List, isWanted: boolean): ReadRows {
  const client = useProgramClient();
  const [read, setRead] = useState<ReadRows>(() => lastRead.get(list.key) ?? NOTHING);
  useEffect(() => {
    if (!isWanted) return;
    return watchRows(rowSource(client, list), (next) => {
      lastRead.set(list.key, next);
      setRead(next);
    });
  }, [client, list, isWanted]);
  return read;
}
