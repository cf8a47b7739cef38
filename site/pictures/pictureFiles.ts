import type { Article } from '../../blocks/article.ts';
import type { SharePicture } from '../../blocks/sharePicture/schema.ts';
import type { Language } from '../../locales/locales.ts';

/** The file of a picture in a language, without its ending: named after the article it stands in, and its key. */
export const pictureName = (slug: string, picture: Pick<SharePicture, '_key'>, language: Language) =>
  `${slug}-${picture._key}-${language}`;

/** The address of that file. */
export const pictureAddress = (name: string, ending: 'svg' | 'png') => `/pictures/${name}.${ending}`;

/** The pictures of articles, each with the article it stands in. */
export const picturesIn = (articles: readonly Article[]) =>
  articles.flatMap((article) =>
    article.body.flatMap((part) => (part._type === 'sharePicture' ? [{ article, picture: part }] : [])),
  );
