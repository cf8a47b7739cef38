import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { textsOf } from '../texts.ts';
import { SHOWN } from './shown.ts';

/** What a participant is told of what a connector sees, and when, in sentences: from the same table that decides it. */
export function shownInWords(language: Language): string[] {
  const { shown } = messagesFor(language);
  const inWords = (when: keyof typeof SHOWN) =>
    SHOWN[when].flatMap((question) => textsOf('learn-more', question, language).shown ?? []);
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  return [
    fillMessage(shown.beforeYes, { items: list([...inWords('before-yes'), shown.area]) }, language),
    shown.hidden,
    fillMessage(shown.afterYes, { items: list(inWords('after-yes')) }, language),
  ];
}
