import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITY_FOLDER } from '../content/starter.ts';
import type { CityFiles } from './cityFiles.ts';

/** Thrown instead of writing over a city that is there. */
export class CityIsThere extends Error {
  override name = 'CityIsThere';
}

const FACE = join('theme', 'city.json');
const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes what a city begins with below `root`, and gives the names of the files. Everything is written beside its place
 * first, so that an error leaves all as it was. What is there is replaced only with `isAgain`; else a CityIsThere.
 */
export function writeCity(root: string, { documents, face }: CityFiles, isAgain: boolean): string[] {
  const folder = join(root, CITY_FOLDER);
  if (existsSync(folder) && !isAgain)
    throw new CityIsThere(
      `${CITY_FOLDER} is there already. To write it anew, and lose what was changed in it, add --again`,
    );
  const [newFolder, newFace] = [`${folder}.new`, join(root, `${FACE}.new`)];
  try {
    rmSync(newFolder, { recursive: true, force: true });
    mkdirSync(newFolder, { recursive: true });
    for (const [name, of] of Object.entries(documents))
      writeFileSync(join(newFolder, `${name}.json`), asText(of));
    writeFileSync(newFace, asText(face));
  } catch (error) {
    rmSync(newFolder, { recursive: true, force: true });
    rmSync(newFace, { force: true });
    throw error;
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(newFolder, folder);
  renameSync(newFace, join(root, FACE));
  return [...Object.keys(documents).map((name) => join(CITY_FOLDER, `${name}.json`)), FACE];
}
