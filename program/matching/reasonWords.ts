import type { Language } from '../languages.ts';
import { messagesFor } from '../messages/messages.ts';
import type { Reason, ReasonKey } from './findings.ts';
import { fill } from './words.ts';

/**
 * Reasons that the two people themselves may read. How long someone waited, how often a connector was asked and where
 * exactly someone lives is for staff only.
 */
export const TOLD_TO_PEOPLE = [
  'same-field',
  'adjacent-field',
  'same-profession',
  'shared-language',
  'shared-industry',
  'similar-experience',
  'same-area',
] as const satisfies readonly ReasonKey[];
type ToldKey = (typeof TOLD_TO_PEOPLE)[number];

/**
 * "Why you two" in the introduction, addressed to both, formally. A colon stands where a name would otherwise need a
 * case or an article. Bosnian and Arabic are not yet checked by a native reader.
 */
const WORDS: Record<Language, Record<ToldKey, string>> = {
  en: {
    'same-field': 'You share a field of work: {field}.',
    'adjacent-field': 'Your fields of work are close to each other: {field} and {connectorField}.',
    'same-profession': 'You share a profession: {profession}.',
    'shared-language': 'Besides English, you share a language: {language}.',
    'shared-industry': 'You know the same industry: {industry}.',
    'similar-experience': 'You are at a similar point in your working lives.',
    'same-area': 'You are in the same part of the region.',
  },
  es: {
    'same-field': 'Ustedes comparten un campo de trabajo: {field}.',
    'adjacent-field': 'Sus campos de trabajo son cercanos: {field} y {connectorField}.',
    'same-profession': 'Ustedes comparten una profesión: {profession}.',
    'shared-language': 'Además del inglés, ustedes comparten un idioma: {language}.',
    'shared-industry': 'Ustedes conocen el mismo sector: {industry}.',
    'similar-experience': 'Ustedes están en un momento parecido de su vida profesional.',
    'same-area': 'Ustedes están en la misma parte de la región.',
  },
  bs: {
    'same-field': 'Vaše područje rada je isto: {field}.',
    'adjacent-field': 'Vaša područja rada su bliska: {field} i {connectorField}.',
    'same-profession': 'Vaše zanimanje je isto: {profession}.',
    'shared-language': 'Osim engleskog, imate zajednički jezik: {language}.',
    'shared-industry': 'Poznajete istu djelatnost: {industry}.',
    'similar-experience': 'Na sličnom ste mjestu u svom radnom vijeku.',
    'same-area': 'Nalazite se u istom dijelu regije.',
  },
  ar: {
    'same-field': 'يجمعكما مجال عمل واحد: {field}.',
    'adjacent-field': 'مجالا عملكما متقاربان: {field} و{connectorField}.',
    'same-profession': 'تجمعكما مهنة واحدة: {profession}.',
    'shared-language': 'تجمعكما لغة أخرى غير الإنجليزية: {language}.',
    'shared-industry': 'تعرفان القطاع نفسه: {industry}.',
    'similar-experience': 'أنتما في مرحلة متقاربة من حياتكما المهنية.',
    'same-area': 'أنتما في الجزء نفسه من المنطقة.',
  },
};

const isTold = (key: ReasonKey): key is ToldKey => TOLD_TO_PEOPLE.some((told) => told === key);

/** Why these two, in sentences for both of them. Reasons that are for staff only are left out; the list may be empty. */
export function whyYouTwo(reasons: readonly Reason[], language: Language): string[] {
  return reasons.flatMap(({ key, values }) =>
    isTold(key) ? [fill(WORDS[language][key], values, messagesFor(language))] : [],
  );
}
