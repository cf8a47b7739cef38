import { newNotes } from './notes.ts';
import type { Upgrade } from './report.ts';
import { openRepository, UpgradeError } from './repository.ts';

const CHANGELOG = 'CHANGELOG.md';

/**
 * Compares a city's copy in `folder` with a version to update to. `from` is the version that the copy started from,
 * needed where the copy was made without the history, as by "Use this template". Throws UpgradeError.
 */
export async function compare(
  folder: string,
  wanted: { to: string; from?: string | undefined },
): Promise<Upgrade> {
  const repository = openRepository(folder);
  const to = await repository.version(wanted.to);
  const from = wanted.from ? await repository.version(wanted.from) : await repository.startedFrom(to);
  if (!from) {
    throw new UpgradeError(
      'This copy has no history in common with the update. Say which version it started from: --from v0.1.0',
    );
  }
  const [city, update] = [await repository.changesHere(from), await repository.changesBetween(from, to)];
  const clashing: string[] = [];
  for (const file of city.keys()) {
    if (update.has(file) && !(await repository.merges(file, from, to))) clashing.push(file);
  }
  const notes = newNotes(await repository.at(from, CHANGELOG), await repository.at(to, CHANGELOG));
  return { city, update, clashing, notes };
}
