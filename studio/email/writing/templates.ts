import { fillMessage } from '../../../locales/format.ts';
import { LANGUAGES } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import type { Audience, MessageText, Purpose } from '../../../program/messages/message.ts';

type StarterKey = 'invitation' | 'news-participants' | 'news-connectors' | 'thanks';

interface Starter {
  key: StarterKey;
  name: string;
  purposes: readonly Purpose[];
  audiences: readonly Audience[];
}

/** Texts to begin from, in every language of the site. What is still to be filled in stands as “___”. */
export const STARTERS: readonly Starter[] = [
  {
    key: 'invitation',
    name: 'Invitation to an event',
    purposes: ['news'],
    audiences: ['participant', 'connector'],
  },
  { key: 'news-participants', name: 'News to participants', purposes: ['news'], audiences: ['participant'] },
  { key: 'news-connectors', name: 'News to Connectors', purposes: ['news'], audiences: ['connector'] },
  {
    key: 'thanks',
    name: 'A thank-you',
    purposes: ['news', 'own-matter'],
    audiences: ['participant', 'connector'],
  },
];

/** The words of a starter text. Names stay in their braces. */
export function starterTexts(key: StarterKey): MessageText[] {
  return LANGUAGES.map((language) => {
    const { subject, text } = messagesFor(language).emails.templates[key];
    const words = (message: string) => fillMessage(message, {}, language);
    return { _key: language, language, subject: words(subject), text: text.map(words).join('\n\n') };
  });
}
