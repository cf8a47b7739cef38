import type { Language } from '../../locales/locales.ts';
import type { ListedGuide } from '../../program/content/guide.ts';

/** A guide as lists show it to the readers of one language. */
export interface ShownGuide extends ListedGuide {
  /** What stands for the guide in this language: then title and summary are theirs. */
  essentials?: { _id: string; _rev: string };
}

interface Listed {
  _id: string;
  _rev: string;
  guide: string;
  language: Language;
  title: string;
  summary: string;
}

/** Guides that are not translated, under the title of their essentials in the language asked for. In the order given. */
export function inEssentials(
  guides: readonly ListedGuide[],
  essentials: readonly Listed[],
  language: Language,
): ShownGuide[] {
  const byGuide = new Map(
    essentials
      .filter((one) => one.language === language)
      .toReversed()
      .map((one) => [one.guide, one]),
  );
  return guides.map((guide) => {
    const found = guide.language === language ? undefined : byGuide.get(guide._id);
    if (!found) return guide;
    const { _id, _rev, title, summary } = found;
    return { ...guide, language, title, summary, essentials: { _id, _rev } };
  });
}
