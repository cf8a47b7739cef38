import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import { FLYER_PATH, PARTNER_PATH } from '../../program/partners/partnerLink.ts';

const at = (siteUrl: string, path: string, code: string, language: Language) =>
  `${siteUrl.replace(/\/$/, '')}${path}${code}${language === DEFAULT_LANGUAGE ? '' : `?lang=${language}`}`;

/** The address by which people come whom a partner sends, in a language. */
export const partnerAddress = (
  siteUrl: string,
  code: string,
  language: Language = DEFAULT_LANGUAGE,
): string => at(siteUrl, PARTNER_PATH, code, language);

/** The address of the page to print for them. */
export const flyerAddress = (siteUrl: string, code: string, language: Language = DEFAULT_LANGUAGE): string =>
  at(siteUrl, FLYER_PATH, code, language);
