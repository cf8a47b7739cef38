import type { Row } from '../../../program/lists/narrow.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';

/** What is known of a list: its rows, or why they could not be read. What was read before stays while reading fails. */
export interface ReadRows {
  rows?: readonly Row[];
  problem?: string;
}

/** Something happened to a record; or the line is there, for the first time or again. */
export type Heard = { changed: string } | 'line';

/** Where the rows come from. */
export interface RowSource {
  /** The whole list, or some of its records. */
  read: (ids?: readonly string[]) => Promise<Row[]>;
  /** Calls for each change until what it gives is called. */
  listen: (heard: (what: Heard) => void) => () => void;
}

/** Milliseconds in which changes are read together: an import or a bulk act changes many. */
const TOGETHER = 400;

/** More changes than these are read as one whole list. */
const MANY = 200;

/**
 * Reads a list once, and after that only what changes; tells each time. What it gives ends the watching. Five thousand
 * people are some megabytes, which nobody wants to read again because one of them was called.
 */
export function watchRows(source: RowSource, tell: (next: ReadRows) => void): () => void {
  const known = new Map<string, Row>();
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWholeDue = true;
  let isOver = false;

  const read = async () => {
    const ids = [...changed];
    const isWhole = isWholeDue || ids.length > MANY;
    changed.clear();
    isWholeDue = false;
    try {
      const rows = await source.read(isWhole ? undefined : ids);
      if (isWhole) known.clear();
      // Whoever is not in the answer any more was erased.
      for (const id of ids) known.delete(id);
      for (const row of rows) known.set(row.id, row);
      if (!isOver) tell({ rows: [...known.values()] });
    } catch (error) {
      isWholeDue = isWholeDue || isWhole;
      for (const id of ids) changed.add(id);
      const rows = [...known.values()];
      if (!isOver) tell({ ...(rows.length > 0 && { rows }), problem: problemInWords(error) });
    }
  };
  const readSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(read, TOGETHER);
  };

  let isFirstLine = true;
  const stopListening = source.listen((what) => {
    if (what === 'line' && isFirstLine) {
      isFirstLine = false;
      return;
    }
    // After a break in the line nobody knows what was missed.
    if (what === 'line') isWholeDue = true;
    else changed.add(what.changed);
    readSoon();
  });
  read();
  return () => {
    isOver = true;
    clearTimeout(timer);
    stopListening();
  };
}
