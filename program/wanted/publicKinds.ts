import { areaOf } from '../../countries/countries.ts';
import { isField } from '../fields.ts';
import { OPEN_FIELD } from '../fieldsOfWork.ts';
import { SMALLEST_SHOWN } from '../impact/suppress.ts';
import type { ParticipantDocument } from '../matching/documents.ts';
import type { Wanted } from '../matching/recruitList.ts';
import type { WantedKind } from './connectorsWanted.ts';

/** So many kinds are shown: who reads more of them does not find their own. */
const MOST_KINDS = 5;

/** Who would help less than this part of what the first would is no answer to who is wanted. */
const LEAST_PART = 0.5;

/** "Something else" is no field that one can look for. */
const isNamed = (field: string): field is WantedKind['field'] => field !== OPEN_FIELD && isField(field);

/** Each person once, as they may wait and have come within the year. */
const distinct = (people: readonly ParticipantDocument[]) => [
  ...new Map(people.map((person) => [person._id, person])).values(),
];

/**
 * What the public may read of the list of whom to recruit. A field is named only where at least as many people are behind
 * it as behind any public figure (`SMALLEST_SHOWN`), and a language or an area only where as many of the same people have
 * it: of fewer, somebody could be recognized. How many are behind it is never said, so that nothing can be subtracted;
 * how many connectors know the field is. A kind that helps less than half as much as the first is left out.
 * `behind` are those who wait, and those from whom it was guessed who comes.
 */
export function publicKinds(list: readonly Wanted[], behind: readonly ParticipantDocument[]): WantedKind[] {
  const everybody = distinct(behind);
  const isEnough = (people: readonly ParticipantDocument[]) => people.length >= SMALLEST_SHOWN;
  const greatest = Math.max(...list.map(({ gain }) => gain));
  const kinds = list.flatMap(({ field, language, area, gain, people, ...rare }): WantedKind[] => {
    const ofField = everybody.filter((person) => person.field === field);
    const helped = Math.round(people);
    if (!isNamed(field) || helped < 1 || gain < LEAST_PART * greatest || !isEnough(ofField)) return [];
    const speaking = ofField.filter(({ languages }) => language && languages?.includes(language));
    const said = isEnough(speaking) ? speaking : ofField;
    const living = said.filter(({ postcode }) => area && areaOf(postcode?.trim() ?? '') === area);
    return [
      {
        field,
        ...(language && isEnough(speaking) && { language, isUnspoken: rare.speaking === 0 }),
        ...(area && isEnough(living) && { area }),
        ...{ people: helped, knowing: rare.knowing },
      },
    ];
  });
  return kinds.slice(0, MOST_KINDS);
}
