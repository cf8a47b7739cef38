import type { Language } from '../../locales/locales.ts';
import type { GuideSlug } from './translatedFrom.ts';

/** A step: what to do, and one sentence more. */
type WrittenStep = readonly [title: string, text: string];

/** The essentials of one guide in one language, as a translator writes them. Steps by the keys of the English guide. */
export interface Written {
  title: string;
  summary: string;
  authority: string;
  otherAuthority: string;
  beforeYouPay: readonly string[];
  firstSteps: readonly [string, string, string];
  steps: Readonly<Record<string, WrittenStep>>;
  otherSteps: Readonly<Record<string, WrittenStep>>;
  help: readonly string[];
}

/** What is written in one language: the essentials of every guide. */
export type WrittenGuides = Readonly<Record<GuideSlug, Written>>;

/** French sets a blank before some signs, at which no line may end. */
const french = (text: string) => text.replace(/ (?=[:;?!»])/g, '\u202F').replace(/« /g, '«\u202F');

/** A text as its language sets it. */
export const typeset = (text: string, language: Language): string =>
  language === 'fr' ? french(text) : text;
