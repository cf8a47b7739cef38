import { LANGUAGES, type Language } from '../locales/locales.ts';

/** Something to look at in several languages. `name` is the end of its address. */
export interface Exhibit {
  name: string;
  languages?: readonly Language[];
}

/** Every exhibit in each of its languages, as Astro is told which pages there are. */
export const pathsOf = <T extends Exhibit>(exhibits: readonly T[]) =>
  exhibits.flatMap((exhibit) =>
    (exhibit.languages ?? LANGUAGES).map((language) => ({
      params: { language, name: exhibit.name },
      props: { language, exhibit },
    })),
  );
