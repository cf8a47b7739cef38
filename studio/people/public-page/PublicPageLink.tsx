import { Flex, Stack, Text } from '@sanity/ui';
import { z } from 'zod';
import { onSiteIn, pageBeginning } from '../../../program/connectors/onSite.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { ChoosePageButton } from './ChoosePageButton.tsx';
import { CreatePageButton } from './CreatePageButton.tsx';
import { LinkedPage } from './LinkedPage.tsx';
import { OwnWords } from './OwnWords.tsx';
import { UnlinkPageButton } from './UnlinkPageButton.tsx';
import { usePages } from './usePages.ts';

const text = z.string().nullish().catch(undefined);

const connectorSchema = z.object({
  _id: z.string(),
  bio: text.transform((bio) => bio ?? ''),
  bioBy: text.transform((by) => by ?? ''),
});

/** A connector's page in the public dataset: how it stands, the way to it, and buttons to link and unlink one. */
export function PublicPageLink({ connector }: { connector: Readonly<Record<string, unknown>> }) {
  const { _id: connectorId, bio, bioBy } = connectorSchema.parse(connector);
  const words = onSiteIn(connector);
  const { pages, problem, readAgain } = usePages(bio);
  return (
    <Stack gap={3} role="group" aria-label="Public page">
      <Text size={1} muted>
        Public page
      </Text>
      {bio ? (
        <LinkedPage pageId={bio} pages={pages} connectorId={connectorId} by={bioBy} />
      ) : (
        <Text size={2} muted>
          None
        </Text>
      )}
      {words && <OwnWords words={words} pageId={bio} connectorId={connectorId} />}
      {problem && <Problem text={problem} act="Read again" onAct={readAgain} />}
      <Flex gap={2} wrap="wrap">
        <ChoosePageButton connectorId={connectorId} linked={bio} pages={pages} />
        {!bio && <CreatePageButton connectorId={connectorId} beginning={pageBeginning(connector)} />}
        {bio && <UnlinkPageButton connectorId={connectorId} />}
      </Flex>
    </Stack>
  );
}
