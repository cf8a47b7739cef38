import { checkDocument, type StoredDocument } from '../content/documents.ts';
import { about } from '../content/pages/about.ts';
import { accessibility } from '../content/pages/accessibility.ts';
import { contact } from '../content/pages/contact.ts';
import type { CityFace } from '../theme/cityColors.ts';
import type { Answers } from './answers.ts';
import { emptyGuides } from './guide.ts';
import { citySettings } from './settings.ts';

/** What is written for a new city, by the name of the file. */
export interface CityFiles {
  documents: Readonly<Record<'settings' | 'pages' | 'guides', readonly StoredDocument[]>>;
  face: CityFace;
}

/** Everything that a new city begins with, checked as the Content Lake is given it. `today` is its first day (YYYY-MM-DD). */
export function cityFiles(answers: Answers, today: string): CityFiles {
  const { country, languages, fields, main, accent, logo } = answers;
  const pages = [...about(country), ...contact, ...accessibility].filter(({ language }) =>
    languages.includes(language),
  );
  return {
    documents: {
      settings: [citySettings(answers, today)].map(checkDocument),
      pages: pages.map((page) => ({ ...page, reviewedOn: today })).map(checkDocument),
      guides: fields.flatMap((field) => emptyGuides(field, answers, today)).map(checkDocument),
    },
    face: { main, accent, logo },
  };
}
