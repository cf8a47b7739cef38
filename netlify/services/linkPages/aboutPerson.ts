import type { CheerioAPI } from 'cheerio';
import type { Language } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../../program/languages.ts';
import { whyYouTwo } from '../../../program/matching/reasonWords.ts';
import type { Pair } from '../people.ts';
import { fillDay, fillList, fillSlot } from './linkPages.ts';

/** What a connector reads of a person before a yes: field, years, goal and why, but no name and no contact. */
export function fillAboutPerson(page: CheerioAPI, { match, participant }: Pair, language: Language): void {
  const words = messagesFor(language);
  const languages = participant.languages.map((code) => SPOKEN_LANGUAGES[code] ?? code);
  const rows = {
    field: words.fields[participant.field],
    profession: participant.profession,
    years: String(participant.yearsOfExperience),
    english: words.englishLevels[participant.english],
    languages: languages.join(', '),
    goal: participant.goal,
  };
  for (const [slot, text] of Object.entries(rows)) fillSlot(page, slot, text);
  if (match.answerBy) fillDay(page, 'answerBy', match.answerBy, language);
  fillList(page, 'why', whyYouTwo(match.reasons, language), (item, sentence) => item.text(sentence));
}
