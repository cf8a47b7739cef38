import { Card, Container, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { IntentLink } from 'sanity/router';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { languageLabel } from '../../shared/labels/languages.ts';
import type { ToCheck } from './toCheck.ts';
import { toCheckOf } from './toCheckSource.ts';

const SECTIONS = [
  {
    kind: 'behind',
    title: 'Behind the English guide',
    none: 'The essentials of every guide say what the guide says.',
  },
  { kind: 'unchecked', title: 'Nobody has read them yet', none: 'Every translation has been read.' },
  { kind: 'older', title: 'English has changed since', none: 'No English page has changed since its check.' },
] as const;

function Row({ id, type, title, language, why }: ToCheck) {
  return (
    <Card border radius={2} padding={3}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          <IntentLink intent="edit" params={{ id, type }}>
            {title || 'Page without a title'}
          </IntentLink>
        </Text>
        <Text size={1} muted>
          {languageLabel(language)}
          {why.kind === 'older' &&
            ` · checked ${dayInWords(why.checkedOn)}, English changed ${dayInWords(why.changedOn)}`}
          {why.kind === 'behind' && ` · ${why.parts.map((part) => `“${part}”`).join(', ')}`}
        </Text>
      </Stack>
    </Card>
  );
}

function Lists({ translations }: { translations: readonly ToCheck[] }) {
  return (
    <Stack gap={5}>
      <Text size={1} muted>
        Someone who reads both languages well compares the two pages, and then presses “I checked this
        translation” in the menu beside Publish. Readers see the name.
      </Text>
      {SECTIONS.map(({ kind, title, none }) => {
        const listed = translations.filter(({ why }) => why.kind === kind);
        return (
          <Stack key={kind} gap={3} as="section">
            <Heading as="h2" size={1}>
              {title} ({listed.length})
            </Heading>
            {listed.length === 0 && (
              <Text size={1} muted>
                {none}
              </Text>
            )}
            {listed.map((one) => (
              <Row key={one.id} {...one} />
            ))}
          </Stack>
        );
      })}
    </Stack>
  );
}

/** "Translations to check": pages in other languages that somebody who reads them well should read. */
export function ToCheckPane() {
  const { subscribe, current } = toCheckOf(useDocumentStore());
  const { translations, problem } = useSyncExternalStore(subscribe, current);
  return (
    <Card height="fill" overflow="auto">
      <Container width={2} padding={4}>
        <Stack gap={4}>
          {problem !== undefined && <Problem text={problemInWords(problem)} />}
          {translations ? <Lists translations={translations} /> : problem === undefined && <Spinner muted />}
        </Stack>
      </Container>
    </Card>
  );
}
