import { Stack, Text } from '@sanity/ui';
import { styled } from 'styled-components';
import { historyLines } from '../form/historyLine.ts';
import { Section } from './Section.tsx';

const Lines = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  display: grid;
  gap: 1.25rem;
  border-inline-start: 1px solid var(--card-border-color);
  & li { padding-inline-start: 1rem; }
`;

/** What happened to a record, the newest first: that is what staff look for. `statusWords` names the states. */
export function History({
  history,
  statusWords,
}: {
  history: unknown;
  statusWords: Readonly<Record<string, string>>;
}) {
  const lines = historyLines(history, statusWords).toReversed();
  return (
    <Section title="History">
      {lines.length === 0 ? (
        <Text size={1} muted>
          Nothing yet
        </Text>
      ) : (
        <Lines>
          {lines.map(({ key, title, subtitle }) => (
            <li key={key}>
              <Stack gap={3}>
                <Text size={1}>{title}</Text>
                <Text size={1} muted dir="auto" style={{ overflowWrap: 'anywhere' }}>
                  {subtitle}
                </Text>
              </Stack>
            </li>
          ))}
        </Lines>
      )}
    </Section>
  );
}
