import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useId, useState } from 'react';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { linkPage } from './linkPage.ts';
import { PageRow } from './PageRow.tsx';
import { pagesFor } from './pagesFor.ts';
import type { PublicPage } from './readPages.ts';
import { useLinking } from './useLinking.ts';

/** More than fit at once are found by their name. */
const SHOWN = 20;

interface ChoosePageProps {
  connectorId: string;
  linked: string;
  pages: readonly PublicPage[];
  onClose: () => void;
}

/** Every public page by name, to find and to link. Those of other connectors are shown, and not to be had. */
export function ChoosePage({ connectorId, linked, pages, onClose }: ChoosePageProps) {
  const [typed, setTyped] = useState('');
  const { isBusy, problem, run } = useOnce();
  const linking = useLinking(connectorId);
  const toast = useToast();
  const field = useId();
  const found = pagesFor(pages, typed);
  const link = ({ id, name }: PublicPage) =>
    run(async () => {
      await linkPage(linking, id);
      toast.push({ status: 'success', title: `Linked to the page of ${name}` });
      onClose();
    });
  return (
    <Stack gap={4}>
      <Stack gap={3}>
        <Text as="label" htmlFor={field} size={1} weight="medium">
          Find by name
        </Text>
        <TextInput
          id={field}
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Stack>
      {problem && <Problem text={problem} />}
      <Stack as="ul" gap={2} padding={0} margin={0} style={{ listStyle: 'none' }} aria-label="Public pages">
        {found.slice(0, SHOWN).map((page) => (
          <PageRow
            key={page.id}
            page={page}
            isLinked={page.id === linked}
            owner={page.linkedTo.find(({ id }) => id !== connectorId)?.name}
            isBusy={isBusy}
            onChoose={() => link(page)}
          />
        ))}
      </Stack>
      <Text size={1} muted role="status">
        {found.length === 0 && (pages.length === 0 ? 'There are no pages yet.' : 'No page has such a name.')}
        {found.length > SHOWN && `And ${found.length - SHOWN} more: type a part of the name.`}
      </Text>
      <Flex justify="flex-end">
        <Button mode="bleed" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
      </Flex>
    </Stack>
  );
}
