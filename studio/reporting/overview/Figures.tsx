import { Card, Heading, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { numberInWords } from '../../../locales/dates.ts';
import type { Choice, Grouping } from '../../../program/overview/funnel.ts';
import { overviewOf } from '../../../program/overview/overview.ts';
import { ChooseWhom } from './ChooseWhom.tsx';
import { Comparison } from './Comparison.tsx';
import { Connectors } from './Connectors.tsx';
import { Funnel } from './Funnel.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Recruit } from './Recruit.tsx';
import { Referrals } from './Referrals.tsx';
import type { Read } from './useOverview.ts';
import { Waiting } from './Waiting.tsx';

/** Every figure, of the people chosen; then those that are of everyone. */
export function Figures({ read: { records, everyone, at } }: { read: Read }) {
  const [choice, setChoice] = useState<Choice>({});
  const [by, setBy] = useState<Grouping>('month');
  const overview = useMemo(
    () => overviewOf(records, everyone, choice, by, at),
    [records, everyone, choice, by, at],
  );
  return (
    <Stack gap={6}>
      <Card border radius={3} padding={4} as="section" aria-label="Whom to count">
        <Stack gap={4}>
          <ChooseWhom choices={everyone.choices} choice={choice} choose={setChoice} />
          <Text size={1} role="status">
            {overview.people === 1 ? '1 person' : `${numberInWords(overview.people, 'en')} people`}
          </Text>
        </Stack>
      </Card>
      <Funnel steps={overview.funnel} />
      <Waiting waits={overview.waits} />
      <Outcomes outcomes={overview.outcomes} />
      <Comparison groups={overview.groups} by={by} compareBy={setBy} />
      <Heading as="h2" size={1} muted>
        Of everyone, whomever you have chosen above
      </Heading>
      <Connectors connectors={everyone.connectors} />
      <Recruit />
      <Referrals chains={everyone.chains} depths={everyone.depths} />
    </Stack>
  );
}
