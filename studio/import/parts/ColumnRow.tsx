import { Badge, Box, Card, Flex, Select, Stack, Text } from '@sanity/ui';
import type { Column } from '../../../program/import/columns.ts';
import { isTarget, type Kind, TARGETS, TARGETS_OF, type Target } from '../../../program/import/targets.ts';
import { isNothing } from '../../../program/import/values.ts';

interface ColumnRowProps {
  column: Column;
  kind: Kind;
  cells: readonly string[];
  choose: (targets: readonly Target[]) => void;
}

const GIVEN_FIRST = 'givenName familyName';
const FAMILY_FIRST = 'familyName givenName';

/** How many of the cells are shown. */
const SAMPLES = 3;

/** One column: its head, some of its cells, and what it is taken for. */
export function ColumnRow({ column: { head, targets, sure, never }, kind, cells, choose }: ColumnRowProps) {
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
          <Flex flex={2} gap={3} align="center" style={{ minWidth: 220 }}>
            <Box flex={1}>
              <Select
                fontSize={1}
                aria-label={`“${head}” is`}
                value={targets.join(' ')}
                onChange={({ currentTarget }) => choose(currentTarget.value.split(' ').filter(isTarget))}
              >
                <option value="">Not taken over</option>
                {kind !== 'matches' && <option value={GIVEN_FIRST}>Whole name, given name first</option>}
                {kind !== 'matches' && <option value={FAMILY_FIRST}>Whole name, family name first</option>}
                {TARGETS_OF[kind].map((target) => (
                  <option key={target} value={target}>
                    {TARGETS[target]}
                  </option>
                ))}
              </Select>
            </Box>
            {targets.length > 0 && !sure && <Badge tone="caution">perhaps</Badge>}
          </Flex>
        )}
      </Flex>
    </Card>
  );
}
