import { Card, Stack, Text } from '@sanity/ui';
import { styled } from 'styled-components';
import { differences, type Piece } from '../../../program/watch/differences.ts';
import type { Finding } from '../../../program/watch/source.ts';

const Beside = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  & > * { flex: 1 1 15rem; min-width: 0; }
  & del, & ins { font-weight: 600; text-decoration-thickness: 2px; }
`;

function Words({ pieces, as: Mark }: { pieces: readonly Piece[]; as: 'del' | 'ins' }) {
  return pieces.map(({ text, isOther }, index) =>
    // Pieces of a text that does not change have no name but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: as said
    isOther ? <Mark key={index}>{text}</Mark> : <span key={index}>{text}</span>,
  );
}

function Side({
  title,
  tone,
  pieces,
  as,
}: {
  title: string;
  tone: 'default' | 'caution';
  pieces: readonly Piece[];
  as: 'del' | 'ins';
}) {
  return (
    <Card border radius={2} padding={3} tone={tone}>
      <Stack gap={3}>
        <Text size={1} muted weight="medium">
          {title}
        </Text>
        <Text size={1} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          <Words pieces={pieces} as={as} />
        </Text>
      </Stack>
    </Card>
  );
}

/** The old words and the new side by side, with those that differ marked; the old alone where there are no new ones. */
export function SaidBefore({ finding: { before, now } }: { finding: Finding }) {
  if (before === '') return null;
  const both = differences(before, now ?? before);
  return (
    <Beside>
      <Side title="It said" tone="default" pieces={both.before} as="del" />
      {now && <Side title="It says now" tone="caution" pieces={both.now} as="ins" />}
    </Beside>
  );
}
