import { Box, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { personName } from '../../shared/card/personName.ts';
import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { DoubleRow } from './DoubleRow.tsx';
import { useDoubles } from './useDoubles.ts';

/** Everybody who perhaps stands here twice. Nothing is merged by itself: staff ask, compare, and make one record of two. */
export function DoublesList() {
  const { groups, problem } = useDoubles();
  return (
    <Box padding={4} overflow="auto" height="fill">
      <Stack gap={5}>
        {problem && <Problem text={problem} />}
        {!groups && !problem && (
          <Flex gap={3} align="center" role="status">
            <Spinner muted />
            <Text muted>Comparing everyone …</Text>
          </Flex>
        )}
        {groups?.length === 0 && (
          <Text size={1} muted>
            Nobody seems to stand here twice.
          </Text>
        )}
        {groups?.map((group) => (
          <Section key={group[0]?._id} title={group[0] ? personName(group[0]) : ''}>
            <Rows empty="">
              {group.map((person) => (
                <DoubleRow
                  key={person._id}
                  person={person}
                  mergeInto={group.find(({ _type }) => _type === person._type)?._id}
                />
              ))}
            </Rows>
          </Section>
        ))}
      </Stack>
    </Box>
  );
}
