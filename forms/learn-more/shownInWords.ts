import type { CountryCode } from '../../countries/countries.ts';
import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { OwnSettings } from '../own/questions.ts';
import { textsOf } from '../texts.ts';
import { ownShown, SHOWN } from './shown.ts';

/** What a participant is told of what a connector sees, and when, in sentences: from the same table that decides it. */
export function shownInWords(language: Language, country?: CountryCode, settings?: OwnSettings): string[] {
  const { shown } = messagesFor(language, country);
  const inWords = (when: keyof typeof SHOWN) =>
    [...SHOWN[when], ...ownShown(settings, when)].flatMap(
      (question) => textsOf('learn-more', question, language).shown ?? [],
    );
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  return [
    fillMessage(shown.beforeYes, { items: list([...inWords('before-yes'), shown.area]) }, language),
    shown.hidden,
    fillMessage(shown.afterYes, { items: list(inWords('after-yes')) }, language),
  ];
}
