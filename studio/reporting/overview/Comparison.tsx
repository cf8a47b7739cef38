import { Box } from '@sanity/ui';
import { GROUPINGS, type Group, type Grouping } from '../../../program/overview/funnel.ts';
import { Choose } from './Choose.tsx';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { groupTable } from './tables.ts';
import { groupingWords } from './words.ts';

interface ComparisonProps {
  groups: readonly Group[];
  by: Grouping;
  compareBy: (by: Grouping) => void;
}

/** The same steps side by side: by month, by field or by partner. */
export function Comparison({ groups, by, compareBy }: ComparisonProps) {
  const choose = (value: string) => {
    const grouping = GROUPINGS.find((each) => each === value);
    if (grouping) compareBy(grouping);
  };
  return (
    <Figure
      title="Compared"
      says="People at each step, by what they have in common. A partner is known where somebody there told us of the person under the same address."
      csv={groupTable(groups, by)}
      empty={groups.length === 0 ? 'There is nobody to compare yet.' : undefined}
    >
      <Box style={{ maxWidth: '16rem' }}>
        <Choose
          label="Compare by"
          value={by}
          choose={choose}
          options={GROUPINGS.map((value) => ({ value, title: groupingWords[value] }))}
        />
      </Box>
      <DataTable key={by} table={groupTable(groups, by)} label={`People by ${groupingWords[by]}`} />
    </Figure>
  );
}
