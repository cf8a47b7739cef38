import type { ImportedSheet } from '../../../forms/import/importedSheet.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { CONNECTOR_STATUSES } from '../../../program/connectors/status.ts';
import { ownQuestionOf } from '../../../program/import/own.ts';
import type { Kind, Target } from '../../../program/import/targets.ts';
import { MATCH_STATUS_WORDS, PARTICIPANT_STATUS_WORDS } from '../../../program/import/vocabularies.ts';
import { SPOKEN_LANGUAGES } from '../../../program/languages.ts';
import { OUTCOMES } from '../../../program/matches/match.ts';
import { inLanguage, type OwnQuestion } from '../../../program/ownQuestions/ownQuestion.ts';
import { TEXTS } from '../../shared/clients/environment.ts';
import { type Choice, choices } from '../../shared/labels/choices.ts';
import { connectorStatusWords } from '../../shared/labels/connectors.ts';
import { fieldChoices } from '../../shared/labels/fieldsOfWork.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';
import { matchStatusWords, outcomeWords } from '../../shared/labels/matches.ts';
import { participantStatusWords } from '../../shared/labels/participants.ts';

export const kindWords: Readonly<Record<ImportedSheet['kind'], string>> = {
  participants: 'Participants',
  connectors: 'Connectors',
  matches: 'Matches',
  nothing: 'Nothing: leave this sheet out',
};

const named = (words: Readonly<Record<string, string>>): Choice<string>[] =>
  Object.entries(words).map(([value, title]) => ({ value, title }));

const participantStatuses = PARTICIPANT_STATUS_WORDS.words.map(([status]) => status).toReversed();
const matchStatuses = MATCH_STATUS_WORDS.words.map(([status]) => status).toReversed();

const ownChoices = ({ kind, choices: offered }: OwnQuestion): readonly Choice<string>[] =>
  kind === 'yes-no'
    ? named(TEXTS.yesNo)
    : offered.map(({ _key, label }) => ({ value: _key, title: inLanguage(label, DEFAULT_LANGUAGE) }));

/** The choices of a target, in words; none where it is no choice. */
export function choicesOf(
  target: Target,
  kind: Kind,
  own: readonly OwnQuestion[],
): readonly Choice<string>[] {
  const asked = ownQuestionOf(target, own);
  if (asked) return ownChoices(asked);
  switch (target) {
    case 'field':
    case 'fields':
      return fieldChoices;
    case 'degree':
      return named(TEXTS.degrees);
    case 'english':
      return named(TEXTS.englishLevels);
    case 'workPermission':
      return named(TEXTS.workPermission);
    case 'bornOutsideUS':
    case 'consent':
    case 'consentPhone':
    case 'consentFollowUp':
    case 'consentStory':
      return named(TEXTS.yesNo);
    case 'languages':
      return named(SPOKEN_LANGUAGES);
    case 'lang':
      return siteLanguageChoices;
    case 'status':
      return kind === 'connectors'
        ? choices(CONNECTOR_STATUSES, connectorStatusWords)
        : choices(participantStatuses, participantStatusWords);
    case 'matchStatus':
      return choices(matchStatuses, matchStatusWords);
    case 'outcome':
      return choices(OUTCOMES, outcomeWords);
    default:
      return [];
  }
}
