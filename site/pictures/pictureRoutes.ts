import type { SharePicture } from '../../blocks/sharePicture/schema.ts';
import { pictureWords } from '../../blocks/sharePicture/schema.ts';
import { dayInWords } from '../../locales/dates.ts';
import { fillMessage } from '../../locales/format.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { fetchArticles, fetchSettings } from '../sanity/fetch.ts';
import { pictureName, picturesIn } from './pictureFiles.ts';

export interface PictureRoute {
  picture: SharePicture;
  language: Language;
}

/** The files of all pictures to share: one of each in every language of the city that `in` takes. */
export async function pictureRoutes(takes: (language: Language) => boolean) {
  const { languages } = await fetchSettings();
  return picturesIn(await fetchArticles(DEFAULT_LANGUAGE)).flatMap(({ article, picture }) =>
    languages.filter(takes).map((language) => ({
      params: { name: pictureName(article.slug, picture, language) },
      props: { picture, language },
    })),
  );
}

/** What stands at the foot of a picture: where its number comes from, and who made it. */
export async function aroundPicture({ picture, language: asked }: PictureRoute, site: URL) {
  const { language } = pictureWords(picture, asked);
  const { campaign, workforce } = messagesFor(language);
  const { sourceName, sourceDate, checkedOn, certainty } = picture;
  const { programName, country } = await fetchSettings();
  const said = { date: dayInWords(checkedOn, language, country), certainty: workforce.certainty[certainty] };
  return {
    ...{ language, checked: fillMessage(campaign.pictureSource, said, language) },
    source: sourceDate ? `${sourceName} (${sourceDate})` : sourceName,
    maker: `${programName} · ${site.host}`,
  };
}
