import { AddIcon } from '@sanity/icons/Add';
import { Stack, Text } from '@sanity/ui';
import { activitiesIn } from '../../../program/activities.ts';
import { Section } from '../card/Section.tsx';
import { AskButton } from '../confirm-dialog/AskButton.tsx';
import { ActivityForm } from './ActivityForm.tsx';
import { ActivityRow } from './ActivityRow.tsx';

/** What staff did with somebody, the newest first, and what is next. */
export function Activities({ id, activities }: { id: string; activities: unknown }) {
  const entries = activitiesIn(activities);
  return (
    <Section
      title="Activities"
      act={
        <AskButton
          text="Add"
          aria-label="Add an activity"
          icon={AddIcon}
          mode="bleed"
          header="Add an activity"
        >
          {(close) => <ActivityForm id={id} onClose={close} />}
        </AskButton>
      }
    >
      {entries.length === 0 ? (
        <Text size={1} muted>
          None yet
        </Text>
      ) : (
        <Stack as="ol" gap={4} padding={0} margin={0} style={{ listStyle: 'none' }}>
          {entries.map((entry) => (
            <ActivityRow key={entry._key} id={id} entry={entry} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
