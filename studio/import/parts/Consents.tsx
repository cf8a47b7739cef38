import { Card, Checkbox, Flex, Grid, Stack, Text, TextInput } from '@sanity/ui';
import { useId } from 'react';
import type { ConsentName } from '../../../forms/import/choices.ts';
import { TARGETS } from '../../../program/import/targets.ts';
import { Choose } from '../../reporting/overview/Choose.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { connectorStatusWords } from '../../shared/labels/connectors.ts';
import { participantStatusWords } from '../../shared/labels/participants.ts';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';

const CONSENTS: readonly ConsentName[] = ['consent', 'consentFollowUp', 'consentStory'];

function ConsentTick({
  name,
  store,
  session,
}: {
  name: ConsentName;
  store: ImportStore;
  session: ImportSession;
}) {
  const id = useId();
  const { consents } = session.choices;
  return (
    <Flex gap={3} align="center">
      <Checkbox
        id={id}
        checked={consents.given.includes(name)}
        onChange={({ currentTarget }) => {
          const others = consents.given.filter((one) => one !== name);
          store.choose({
            consents: { ...consents, given: currentTarget.checked ? [...others, name] : others },
          });
        }}
      />
      <Text as="label" htmlFor={id} size={1}>
        {TARGETS[name]}
      </Text>
    </Flex>
  );
}

/** What everybody agreed to, and where everybody stands, for what no column says. What is not known counts as not given. */
export function Consents({ store, session }: { store: ImportStore; session: ImportSession }) {
  const id = useId();
  const { choices, sheets } = session;
  const has = (kind: string) => sheets.some((sheet) => sheet.kind === kind);
  if (!has('participants') && !has('connectors')) return null;
  const { consents, statuses } = choices;
  return (
    <Section
      title="What no column says"
      hint="For everybody of whom the file does not say it. Tick only what you have on paper or in a form: what nobody knows counts as not given."
    >
      <Card border radius={3} padding={4}>
        <Stack gap={4}>
          {CONSENTS.map((name) => (
            <ConsentTick key={name} name={name} store={store} session={session} />
          ))}
          {consents.given.includes('consent') && (
            <Stack gap={2}>
              <Text as="label" htmlFor={id} size={1} muted>
                They agreed on
              </Text>
              <TextInput
                id={id}
                type="date"
                value={consents.on ?? ''}
                onChange={({ currentTarget }) =>
                  store.choose({ consents: { ...consents, on: currentTarget.value || undefined } })
                }
              />
            </Stack>
          )}
          <Grid gridTemplateColumns={[1, 1, 2]} gap={4}>
            {has('participants') && (
              <Choose
                label="Participants without a state are"
                value={statuses.participants}
                options={(['received', 'ready', 'on-hold'] as const).map((value) => ({
                  value,
                  title: participantStatusWords[value],
                }))}
                choose={(value) => {
                  if (value === 'received' || value === 'ready' || value === 'on-hold')
                    store.choose({ statuses: { ...statuses, participants: value } });
                }}
              />
            )}
            {has('connectors') && (
              <Choose
                label="Connectors without a state are"
                value={statuses.connectors}
                options={(['active', 'applied'] as const).map((value) => ({
                  value,
                  title: connectorStatusWords[value],
                }))}
                choose={(value) => {
                  if (value === 'active' || value === 'applied')
                    store.choose({ statuses: { ...statuses, connectors: value } });
                }}
              />
            )}
          </Grid>
        </Stack>
      </Card>
    </Section>
  );
}
