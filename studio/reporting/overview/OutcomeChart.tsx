import { Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { OUTCOMES } from '../../../program/matches/match.ts';
import type { OutcomesAt } from '../../../program/overview/outcomes.ts';
import { outcomeWords } from '../../shared/labels/matches.ts';
import { useChartColours } from './chartColors.ts';

const ROW = 52;

/** What each bar is cut into: the answers, then those who gave none, hatched because they are no answer. */
function partsOf({ counts, unknown }: OutcomesAt, colours: readonly string[], hatch: string) {
  return [
    ...OUTCOMES.map((outcome, at) => ({
      key: outcome,
      name: outcomeWords[outcome],
      count: counts[outcome],
      fill: colours[at] ?? 'currentColor',
    })),
    { key: 'unknown', name: 'No answer', count: unknown, fill: hatch },
  ];
}

/** One bar to each time we ask, as long for ten people as for a hundred: it shows shares, the table numbers. */
export function OutcomeChart({ outcomes }: { outcomes: readonly OutcomesAt[] }) {
  const colours = useChartColours();
  const hatchId = useId();
  const hatch = `url(#${hatchId})`;
  const said = outcomes
    .map(({ day, asked, answered }) => `after ${day} days, ${answered} of ${asked} asked answered`)
    .join('; ');
  const [legend] = outcomes;
  return (
    <Stack gap={4}>
      <svg
        role="img"
        aria-label={`What came of it: ${said}. The table gives each answer.`}
        width="100%"
        height={outcomes.length * ROW}
        fontSize="13"
        fill="currentColor"
      >
        <defs>
          <pattern
            id={hatchId}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill="currentColor" fillOpacity="0.08" />
            <rect width="2" height="6" fill="currentColor" fillOpacity="0.45" />
          </pattern>
        </defs>
        {outcomes.map((each, row) => {
          let from = 0;
          return (
            <g key={each.day} transform={`translate(0 ${row * ROW})`}>
              <text y="13">After {each.day} days</text>
              <text x="100%" y="13" textAnchor="end" fillOpacity="0.75">
                {each.answered} of {each.asked} answered
              </text>
              <rect y="20" width="100%" height="20" fill="currentColor" fillOpacity="0.08" />
              {partsOf(each, colours, hatch).map(({ key, count, fill }) => {
                const width = each.asked === 0 ? 0 : (100 * count) / each.asked;
                const x = from;
                from += width;
                return <rect key={key} x={`${x}%`} y="20" width={`${width}%`} height="20" fill={fill} />;
              })}
            </g>
          );
        })}
      </svg>
      <Flex wrap="wrap" gap={3} as="ul" padding={0} margin={0} style={{ listStyle: 'none' }}>
        {legend &&
          partsOf(legend, colours, hatch).map(({ key, name, fill }) => (
            <Flex as="li" key={key} align="center" gap={2}>
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" fill={fill} />
              </svg>
              <Text size={1}>{name}</Text>
            </Flex>
          ))}
      </Flex>
    </Stack>
  );
}
