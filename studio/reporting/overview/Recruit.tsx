import { Flex, Spinner, Text } from '@sanity/ui';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { Bars } from './Bars.tsx';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { helpBeside, kindOf, recruitTable } from './recruitTable.ts';
import { useRecruit } from './useRecruit.ts';

const TITLE = 'Which Connectors to look for';
const SAYS =
  'For each kind, what one Connector more would add in the coming months: more people introduced, and people who fit each other better. The first is 100 %. It is worked out from who came in the last year and who waits, and it is a guess.';
const TOO_FEW = 'Too few people have come yet to say: this needs at least eight in a year.';
/** Kinds that are shown: a city looks for two or three at a time. */
const MOST = 8;

/** Whom to recruit, the greatest help first, each with a sentence for the letter that asks. */
export function Recruit() {
  const { wanted, problem } = useRecruit();
  const shown = wanted?.slice(0, MOST) ?? [];
  const table = recruitTable(shown);
  if (problem) return <Problem text={`Which Connectors to look for could not be worked out. ${problem}`} />;
  if (!wanted)
    return (
      <Flex gap={3} align="center" role="status">
        <Spinner muted />
        <Text size={1} muted>
          Working out which Connectors to look for …
        </Text>
      </Flex>
    );
  const bars = shown.map((one) => ({
    label: kindOf(one),
    value: helpBeside(one, shown),
    note: '%',
  }));
  return (
    <Figure
      title={TITLE}
      says={SAYS}
      csv={table}
      empty={shown.length === 0 ? TOO_FEW : undefined}
      chart={<Bars bars={bars} label="How much one such Connector would help, beside the first" />}
    >
      <DataTable table={table} label={`${TITLE}, as a table`} />
    </Figure>
  );
}
