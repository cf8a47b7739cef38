import { Card, Flex, Stack, Text } from '@sanity/ui';
import type { ImportPlan } from '../../../forms/import/importPlan.ts';
import { targetTitle } from '../../../program/import/targets.ts';
import { Choose } from '../../reporting/overview/Choose.tsx';
import { Section } from '../../shared/card/Section.tsx';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';
import { choicesOf } from './words.ts';

interface UnknownValuesProps {
  store: ImportStore;
  session: ImportSession;
  plan: ImportPlan;
}

/** How many values are asked for at once. */
const MOST = 40;

/** What stands in a list for leaving a value out. */
const LEAVE = '(leave)';

/** Words in the file that are none of our choices: what each means is chosen once, for all rows. */
export function UnknownValues({ store, session, plan }: UnknownValuesProps) {
  const { sheets, choices, own } = session;
  const { unknown } = plan;
  const shown = unknown.slice(0, MOST);
  if (shown.length === 0) return null;
  const choose = (key: string, value: string) => {
    const { [key]: _before, ...others } = choices.values;
    store.choose({ values: value === '' ? others : { ...others, [key]: value === LEAVE ? '' : value } });
  };
  return (
    <Section
      title="Words that we do not know"
      hint="Choose what each means. It counts for every row that says it."
    >
      <Card border radius={3} padding={4}>
        <Stack gap={4}>
          {shown.map(({ key, sheet, target, text, rows }) => {
            const kind = sheets[sheet]?.kind;
            const chosen = choices.values[key];
            return (
              <Flex key={key} gap={4} align="flex-end" wrap="wrap">
                <Stack flex={1} gap={2} style={{ minWidth: 220 }}>
                  <Choose
                    label={`“${text}” as ${targetTitle(target, own)} (${rows === 1 ? '1 row' : `${rows} rows`})`}
                    all="Not decided: these rows wait"
                    value={chosen === '' ? LEAVE : (chosen ?? '')}
                    choose={(value) => choose(key, value)}
                    options={[
                      { value: LEAVE, title: 'Leave it out' },
                      ...(kind && kind !== 'nothing' ? choicesOf(target, kind, own) : []),
                    ]}
                  />
                </Stack>
              </Flex>
            );
          })}
          {unknown.length > MOST && (
            <Text size={1} muted>
              … and {unknown.length - MOST} more: their rows wait, and are listed at the end.
            </Text>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
