import { Stack, Text } from '@sanity/ui';
import { type Coffee, coffeeIn } from '../../../program/coffee/coffee.ts';
import { coffeeStateWords, placeWords } from '../../shared/labels/coffees.ts';
import { momentInWords } from '../../shared/labels/dates.ts';

/** Who has to pick: the other than who offers. */
const PICKS = { connector: 'The participant', participant: 'The Connector' } as const;

/** Whose calendar answered that they cannot come. */
const DECLINED = {
  connector: 'The Connector’s calendar said no',
  participant: 'The participant’s calendar said no',
} as const;

/** How the coffee of a match stands, line by line. */
function linesOf(coffee: Coffee): string[] {
  const { state, at, minutes, place, times, offeredBy, stuckAt, declinedBy } = coffee;
  const where = place.text ? `${placeWords[place.kind]}: ${place.text}` : '';
  if (state === 'agreed')
    return [
      `They meet on ${momentInWords(at)}, for ${minutes} minutes`,
      where,
      declinedBy ? `${DECLINED[declinedBy]}: the person was asked whether it is so` : '',
    ];
  if (state === 'offered')
    return [
      `${PICKS[offeredBy]} has to pick one of these times:`,
      ...times.map((time) => momentInWords(time.at)),
      where,
    ];
  return [stuckAt ? 'No time fitted them both. Please help them to find one' : coffeeStateWords[state]];
}

/** When and where the two meet, or how far they are in finding a time. Nothing where they were left to find one. */
export function CoffeeLines({ match }: { match: Readonly<Record<string, unknown>> }) {
  const coffee = coffeeIn(match);
  if (!coffee) return null;
  return (
    <Stack gap={3}>
      {linesOf(coffee)
        .filter(Boolean)
        .map((line) => (
          <Text size={1} key={line}>
            <span dir="auto">{line}</span>
          </Text>
        ))}
    </Stack>
  );
}
