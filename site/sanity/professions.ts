import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import { type Profession, professionSchema } from '../../program/content/profession.ts';
import { fetchAll } from './content.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { pageSet } from './parseDocument.ts';
import { PROFESSIONS_QUERY } from './queries.ts';

/** The professions of the finder, by their English names. */
export const fetchProfessions: () => Promise<Profession[]> = oncePerBuild(async () =>
  pageSet(
    (await fetchAll('profession', PROFESSIONS_QUERY, professionSchema)).map((profession) => ({
      ...profession,
      language: DEFAULT_LANGUAGE,
    })),
  ),
);
