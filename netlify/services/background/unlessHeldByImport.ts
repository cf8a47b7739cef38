import { isHeldByImport } from '../imports/held.ts';
import type { Act } from './actTogether.ts';

/** Does what writes to people unless an import holds them back: it is then done once staff begin to write to them. */
export const unlessHeldByImport =
  (act: Act): Act =>
  async (env, id, now, access) =>
    (await isHeldByImport(access.records, id)) ? [] : act(env, id, now, access);
