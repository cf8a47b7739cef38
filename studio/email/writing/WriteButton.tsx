import { EditIcon } from '@sanity/icons/Edit';
import { Button } from '@sanity/ui';
import { useRef } from 'react';
import { useRouter } from 'sanity/router';
import type { Audience } from '../../../program/messages/message.ts';
import { keyOf } from '../../../program/references.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { beginMessage } from './writeMessage.ts';

const freshKey = () => crypto.randomUUID().replaceAll('-', '');

/** "Write" on a card: begins a message to this one person, about their own matter, and opens it. */
export function WriteButton({ id, audience }: { id: string; audience: Audience }) {
  const client = useProgramClient();
  const me = useMe();
  const { navigateUrl } = useRouter();
  const { isBusy, problem, run } = useOnce();
  // Pressed twice, it is one message.
  const key = useRef(freshKey());
  const begin = () =>
    run(async () => {
      const who = { audience, purpose: 'own-matter' as const, readers: [id], by: me?.name };
      const message = await beginMessage(client, { key: key.current, ...who });
      key.current = freshKey();
      navigateUrl({ path: `/program/write/${keyOf(message)}` });
    });
  return (
    <>
      <Button
        mode="ghost"
        fontSize={1}
        padding={2}
        icon={EditIcon}
        text="Write"
        loading={isBusy}
        onClick={begin}
      />
      {problem && <Problem text={problem} />}
    </>
  );
}
