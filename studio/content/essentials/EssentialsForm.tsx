import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { insert, type ObjectInputProps, setIfMissing } from 'sanity';
import { z } from 'zod';
import { essentialPieces } from '../../../program/content/essentials.ts';
import { behind, namedFacts } from './behind.ts';
import { useEnglishGuide } from './englishGuide.ts';

const WHY = {
  changed: 'the English text has changed since',
  missing: 'is not translated yet',
  gone: 'is no longer in the English guide: remove it',
} as const;

/** Every name in braces in what staff have written, wherever it stands. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return essentialPieces(value).flatMap(({ fact }) => fact ?? []);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}

const opened = z.looseObject({ guide: z.looseObject({ _ref: z.string() }) });

/** The form of essentials; above it what is behind the English guide, and which facts can be named. */
export function EssentialsForm(props: ObjectInputProps) {
  const guide = useEnglishGuide(props.value);
  const parts = guide && opened.safeParse(props.value).success ? behind(props.value, guide) : [];
  const facts = guide ? namedFacts(guide) : [];
  const missing = parts.filter(({ why }) => why === 'missing');
  const unknown = guide ? namesIn(props.value).filter((name) => !facts.some(({ key }) => key === name)) : [];
  const addSteps = () =>
    props.onChange(
      ['steps', 'otherSteps'].flatMap((field) => {
        const keys = missing
          .filter(({ part }) => part.startsWith(`${field}.`))
          .map(({ part }) => part.slice(field.length + 1));
        const rows = keys.map((step) => ({ _key: step, _type: 'essentialStep', step }));
        return rows.length === 0 ? [] : [setIfMissing([], [field]), insert(rows, 'after', [field, -1])];
      }),
    );
  return (
    <Stack gap={5}>
      {(parts.length > 0 || unknown.length > 0) && (
        <Card tone="caution" border padding={4} radius={2} role="status">
          <Stack gap={4}>
            <Text size={1} weight="medium">
              Readers are told where this is behind the English guide:
            </Text>
            <Stack gap={3} as="ul" padding={0}>
              {parts.map(({ part, name, why }) => (
                <Flex as="li" key={part}>
                  <Text size={1}>
                    “{name}” {WHY[why]}
                  </Text>
                </Flex>
              ))}
              {unknown.map((name) => (
                <Flex as="li" key={name}>
                  <Text size={1}>{`{${name}}`} is no fact of the guide: readers are told whom to ask</Text>
                </Flex>
              ))}
            </Stack>
            {missing.length > 0 && (
              <Flex>
                <Button mode="ghost" text="Add the missing steps" onClick={addSteps} />
              </Flex>
            )}
            <Text size={1} muted>
              Once all of it says what the English says: “English compared” in the menu beside Publish
            </Text>
          </Stack>
        </Card>
      )}
      {facts.length > 0 && (
        <Card border padding={4} radius={2}>
          <details>
            <summary>Facts that you can name</summary>
            <Stack gap={3} as="ul" paddingTop={4} padding={0}>
              {facts.map(({ key, name }) => (
                <Text as="li" size={1} key={key}>
                  <code>{`{${key}}`}</code> {name}
                </Text>
              ))}
            </Stack>
          </details>
        </Card>
      )}
      {props.renderDefault(props)}
    </Stack>
  );
}
