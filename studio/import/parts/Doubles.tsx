import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { type DoubleChoice, rowKey } from '../../../forms/import/choices.ts';
import type { ImportPlan, RowDouble } from '../../../forms/import/importPlan.ts';
import { Choose } from '../../reporting/overview/Choose.tsx';
import { Section } from '../../shared/card/Section.tsx';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';

const PAGE = 25;

const CHOICES: Readonly<Record<DoubleChoice, string>> = {
  'leave-out': 'Leave this row out',
  fill: 'Complete the record that is here, only where it has nothing',
  take: 'Take it anyway: another person',
};

/** What can be done with a double: nothing is completed by a row above, and one address is one record. */
const optionsFor = ({ with: other, name }: RowDouble) =>
  (['leave-out', ...('id' in other && name !== '' ? ['fill' as const] : []), 'take'] as const).map(
    (value) => ({
      value,
      title: CHOICES[value],
    }),
  );

/** Rows about somebody who is here already, or stands above in the file. Left out unless staff say otherwise. */
export function Doubles({
  store,
  session,
  plan,
}: {
  store: ImportStore;
  session: ImportSession;
  plan: ImportPlan;
}) {
  const [pages, setPages] = useState(1);
  const { choices } = session;
  const { doubles } = plan;
  if (doubles.length === 0) return null;
  const choose = (changed: Record<string, DoubleChoice>) =>
    store.choose({ doubles: { ...choices.doubles, ...changed } });
  const isHere = doubles.filter(({ with: other, name }) => 'id' in other && name !== '');
  return (
    <Section
      title={`Perhaps here already: ${doubles.length}`}
      hint="The same address, or the same name with the same telephone, mailbox, or postal code and field. They are left out unless you decide otherwise."
    >
      {isHere.length > 1 && (
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            text={`Complete all ${isHere.length} records that are here, where they have nothing`}
            onClick={() =>
              choose(
                Object.fromEntries(isHere.map(({ sheet, row }) => [rowKey(sheet, row), 'fill' as const])),
              )
            }
          />
        </Flex>
      )}
      <Card border radius={3} padding={4}>
        <Stack gap={4}>
          {doubles.slice(0, pages * PAGE).map((double) => {
            const { sheet, row, name, with: other, choice } = double;
            const key = rowKey(sheet, row);
            const same = 'row' in other ? `the same as row ${other.row}` : `here already as ${other.name}`;
            return (
              <Choose
                key={key}
                label={[`Row ${row}`, name].filter(Boolean).join(', ').concat(`: ${same}`)}
                options={optionsFor(double)}
                value={choice}
                choose={(value) => {
                  const chosen = optionsFor(double).find((option) => option.value === value)?.value;
                  if (chosen) choose({ [key]: chosen });
                }}
              />
            );
          })}
          {doubles.length > pages * PAGE && (
            <Flex>
              <Button
                mode="ghost"
                text={`Show more of ${doubles.length}`}
                onClick={() => setPages(pages + 1)}
              />
            </Flex>
          )}
          <Text size={1} muted>
            Who has the same address as somebody else is one record here, so such a row can be left out or
            completed, not taken.
          </Text>
        </Stack>
      </Card>
    </Section>
  );
}
