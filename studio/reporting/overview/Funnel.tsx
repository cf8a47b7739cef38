import { Stack, Text } from '@sanity/ui';
import type { Step } from '../../../program/overview/funnel.ts';
import { Bars } from './Bars.tsx';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { definedFunnelTable, funnelTable } from './tables.ts';
import { stepWords } from './words.ts';

/** How far people come, each step with what it counts and of whom. */
export function Funnel({ steps }: { steps: readonly Step[] }) {
  const isEmpty = steps.every(({ count }) => count === 0);
  const bars = steps.map(({ key, count, percent }) => ({
    label: stepWords[key].name,
    value: count,
    note: percent === undefined ? '' : `(${percent} %)`,
  }));
  return (
    <Figure
      title="How far people come"
      says="Each step is a part of the one before it, the last one of those whom we have asked."
      csv={definedFunnelTable(steps)}
      empty={isEmpty ? 'Nobody has signed up yet, or nobody of those you have chosen.' : undefined}
      chart={<Bars bars={bars} label="How far people come" />}
    >
      <DataTable table={funnelTable(steps)} label="How far people come, as a table" />
      <details>
        <Text as="summary" size={1} muted style={{ cursor: 'pointer' }}>
          What each step counts
        </Text>
        <Stack gap={3} paddingTop={3}>
          {steps.map(({ key }) => (
            <Text as="div" key={key} size={1}>
              <span>
                <strong>{stepWords[key].name}.</strong> {stepWords[key].counts}
                {stepWords[key].of && ` Per cent of ${stepWords[key].of}.`}
              </span>
            </Text>
          ))}
        </Stack>
      </details>
    </Figure>
  );
}
