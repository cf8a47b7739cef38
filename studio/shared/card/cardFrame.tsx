import { Box, Spinner, Stack } from '@sanity/ui';
import type { ComponentType } from 'react';
import type { SchemaType } from 'sanity';
import { useConnectionState } from 'sanity';
import type { UserViewComponent } from 'sanity/structure';
import { Problem } from '../error-card/Problem.tsx';
import { type Live, useLive } from '../subscriptions/useLive.ts';
import { ABOUT, type About } from './about.ts';
import { Gone } from './Gone.tsx';
import { HeldNote } from './HeldNote.tsx';

/** What a card is made of: the record as it stands, and what else is kept about it. */
export interface CardProps {
  id: string;
  document: Readonly<Record<string, unknown>>;
  schemaType: SchemaType;
  /** Undefined until it is read. */
  about: About | undefined;
}

/** A card as a view of a document: it waits for the record, and says so when there is none or when reading failed. */
export function cardView(Content: ComponentType<CardProps>): UserViewComponent {
  return function CardView({ documentId, document: { displayed, published }, schemaType }) {
    const connection = useConnectionState(documentId, schemaType.name);
    const about = useLive(ABOUT, documentId);
    if (!published && connection === 'connecting') {
      return (
        <Box padding={5}>
          <Spinner muted />
        </Box>
      );
    }
    if (!published) {
      return <Gone id={documentId} type={schemaType.name} />;
    }
    return (
      <Box padding={[4, 4, 5]}>
        <Stack gap={5}>
          <Unread about={about} />
          <HeldNote record={published} />
          <Content
            key={documentId}
            id={documentId}
            document={{ ...displayed }}
            schemaType={schemaType}
            about={about.value}
          />
        </Stack>
      </Box>
    );
  };
}

function Unread({ about: { problem } }: { about: Live<About> }) {
  if (!problem) return null;
  return <Problem text={`What belongs to this record could not be read. ${problem}`} />;
}
