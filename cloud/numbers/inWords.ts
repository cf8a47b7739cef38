import type { CityTotals } from '../../program/cities/addUp.ts';
import { MOST_OFF, type Range } from '../../program/cities/fives.ts';
import type { RefusalReason } from '../../program/cities/trusted.ts';

const REASONS: Record<RefusalReason, string> = {
  unreachable: 'its site did not answer, or has no such numbers; what was read before goes on to count',
  'too-large': 'its file is larger than we read; what was read before goes on to count',
  malformed: 'what it publishes does not have the form that was agreed on',
  'unknown-key': 'it is signed with a key that is not in the list',
  tampered: 'the signature does not fit: something was changed after it was signed',
  'other-city': 'it is the summary of another city',
  'other-definitions': 'it was counted by other definitions',
  'too-old': 'it is older than three years',
  future: 'it says that it is from a time that is not over yet',
  duplicate: 'it is there twice, and nobody knows which one counts',
  changed: 'it is not the same as when it was read before',
  'rolled-back': 'a summary that was there before is missing',
};

function range({ from, to }: Range): string {
  if (to === 0) return '0';
  if (from > 0) return `${from} to ${to}`;
  return to <= MOST_OFF ? 'fewer than 5, or none' : `${to} at most`;
}

/** What was added up, for a person to read. */
export function inWords({ totals, quarters, covered, refused }: CityTotals): string {
  const nothing = covered.length === 0 ? ['No numbers could be added up.'] : [];
  return [
    ...nothing,
    ...(covered.length > 0 ? totals.map((one) => `${one.id.padEnd(26)} ${range(one)}`) : []),
    ...quarters.map(({ quarter, cities }) => `${quarter}: ${cities} ${cities === 1 ? 'city' : 'cities'}`),
    ...covered.map(({ name, quarters: theirs }) => `In it: ${name}, ${theirs.join(', ')}`),
    ...refused.map(
      ({ name, quarter, reason }) => `Refused: ${name}${quarter ? ` ${quarter}` : ''}: ${REASONS[reason]}`,
    ),
  ].join('\n');
}
