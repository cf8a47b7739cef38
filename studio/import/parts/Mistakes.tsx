import { Button, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { cellKey } from '../../../forms/import/choices.ts';
import type { ImportPlan } from '../../../forms/import/importPlan.ts';
import { Section } from '../../shared/card/Section.tsx';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';
import { MendCell } from './MendCell.tsx';

const PAGE = 25;

/** What cannot be read, by row, each with a box to put it right in place. */
export function Mistakes({
  store,
  session,
  plan,
}: {
  store: ImportStore;
  session: ImportSession;
  plan: ImportPlan;
}) {
  const id = useId();
  const [pages, setPages] = useState(1);
  const { choices, sheets } = session;
  const mistakes = plan.mistakes.filter(({ isChoice }) => !isChoice);
  const isLeaving = choices.leaveUnreadable;
  if (mistakes.length === 0 && !isLeaving) return null;
  const mend = (key: string, text: string) => store.choose({ mended: { ...choices.mended, [key]: text } });
  return (
    <Section
      title={mistakes.length === 0 ? 'Nothing left to put right' : `To put right: ${mistakes.length}`}
      hint="A row comes in once it can be read. Correct it here, or leave it: it is listed at the end, and you can import it later."
    >
      <Flex gap={3} align="center">
        <Checkbox
          id={id}
          checked={isLeaving}
          onChange={({ currentTarget }) => store.choose({ leaveUnreadable: currentTarget.checked })}
        />
        <Text as="label" htmlFor={id} size={1}>
          Take these rows without what cannot be read. Who has no name or no email address still waits.
        </Text>
      </Flex>
      {mistakes.length > 0 && (
        <Card border radius={3} padding={4}>
          <Stack gap={4}>
            {mistakes.slice(0, pages * PAGE).map((mistake) => (
              <MendCell
                key={cellKey(mistake.sheet, mistake.row, mistake.target)}
                mistake={mistake}
                own={session.own}
                sheet={sheets.length > 1 ? (sheets[mistake.sheet]?.name ?? '') : ''}
                mend={(text) => mend(cellKey(mistake.sheet, mistake.row, mistake.target), text)}
              />
            ))}
            {mistakes.length > pages * PAGE && (
              <Flex>
                <Button
                  mode="ghost"
                  text={`Show ${Math.min(PAGE, mistakes.length - pages * PAGE)} more of ${mistakes.length - pages * PAGE}`}
                  onClick={() => setPages(pages + 1)}
                />
              </Flex>
            )}
          </Stack>
        </Card>
      )}
    </Section>
  );
}
