import { Badge, Box, Card, Flex, Select, Stack, Text } from '@sanity/ui';
import type { Column } from '../../../program/import/columns.ts';
import type { DayOrder } from '../../../program/import/dates.ts';
import { targetsOf } from '../../../program/import/own.ts';
import { DAYS, isTarget, type Kind, targetTitle } from '../../../program/import/targets.ts';
import { isNothing } from '../../../program/import/values.ts';
import type { OwnQuestion } from '../../../program/ownQuestions/ownQuestion.ts';

interface ColumnRowProps {
  column: Column;
  kind: Kind;
  cells: readonly string[];
  /** The city's own questions. */
  own: readonly OwnQuestion[];
  choose: (change: Partial<Pick<Column, 'targets' | 'dayOrder'>>) => void;
}

const ORDERS: Readonly<Record<DayOrder, string>> = {
  'month-first': 'Month first: 3/31/2026',
  'day-first': 'Day first: 31/3/2026',
  unknown: 'Both orders stand here',
};

const isOrder = (text: string): text is DayOrder => Object.hasOwn(ORDERS, text);

const GIVEN_FIRST = 'givenName familyName';
const FAMILY_FIRST = 'familyName givenName';

/** How many of the cells are shown. */
const SAMPLES = 3;

/** One column: its head, some of its cells, and what it is taken for. */
export function ColumnRow({ column, kind, cells, own, choose }: ColumnRowProps) {
  const { head, targets, sure, never, dayOrder } = column;
  const isDay = targets.some((target) => DAYS.has(target));
  const samples = [...new Set(cells.filter((cell) => !isNothing(cell)))].slice(0, SAMPLES);
  return (
    <Card as="li" borderBottom padding={3}>
      <Flex gap={4} align="center" wrap="wrap">
        <Stack gap={2} flex={2} style={{ minWidth: 180 }}>
          <Text size={1} weight="semibold" dir="auto">
            {head}
          </Text>
          <Text size={1} muted dir="auto" textOverflow="ellipsis">
            {never ? 'Not shown' : samples.join(' · ') || 'Empty'}
          </Text>
        </Stack>
        {never ? (
          <Box flex={2} style={{ minWidth: 220 }}>
            <Text size={1}>Never kept: we do not ask for it, and it does not come in.</Text>
          </Box>
        ) : (
          <Flex flex={2} gap={3} align="center" wrap="wrap" style={{ minWidth: 220 }}>
            <Box flex={1} style={{ minWidth: 200 }}>
              <Select
                fontSize={1}
                aria-label={`“${head}” is`}
                value={targets.join(' ')}
                onChange={({ currentTarget }) =>
                  choose({ targets: currentTarget.value.split(' ').filter(isTarget) })
                }
              >
                <option value="">Not taken over</option>
                {kind !== 'matches' && <option value={GIVEN_FIRST}>Whole name, given name first</option>}
                {kind !== 'matches' && <option value={FAMILY_FIRST}>Whole name, family name first</option>}
                {targetsOf(kind, own).map((target) => (
                  <option key={target} value={target}>
                    {targetTitle(target, own)}
                  </option>
                ))}
              </Select>
            </Box>
            {isDay && (
              <Box flex={1} style={{ minWidth: 200 }}>
                <Select
                  fontSize={1}
                  aria-label={`The days of “${head}” are written`}
                  value={dayOrder}
                  onChange={({ currentTarget }) => {
                    if (isOrder(currentTarget.value)) choose({ dayOrder: currentTarget.value });
                  }}
                >
                  {Object.entries(ORDERS)
                    .filter(([order]) => order !== 'unknown' || dayOrder === 'unknown')
                    .map(([order, title]) => (
                      <option key={order} value={order}>
                        {title}
                      </option>
                    ))}
                </Select>
              </Box>
            )}
            {targets.length > 0 && !sure && <Badge tone="caution">perhaps</Badge>}
          </Flex>
        )}
      </Flex>
    </Card>
  );
}
