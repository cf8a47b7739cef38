import { Button } from '@sanity/ui';
import { useRouter } from 'sanity/router';
import type { Audience } from '../../../../program/messages/message.ts';
import { keyOf } from '../../../../program/references.ts';
import { beginMessage } from '../../../email/writing/writeMessage.ts';
import { useProgramClient } from '../../../shared/clients/useProgramClient.ts';
import { useMe } from '../../../shared/clients/useStaff.ts';
import { useOnce } from '../../../shared/decisions/useOnce.ts';
import { Problem } from '../../../shared/error-card/Problem.tsx';

interface WriteManyProps {
  audience: Audience;
  ids: readonly string[];
  isBusy: boolean;
}

/** "Write" to the chosen: begins a message to them and opens it. Nobody gets anything yet. */
export function WriteMany({ audience, ids, isBusy }: WriteManyProps) {
  const client = useProgramClient();
  const me = useMe();
  const { navigateUrl } = useRouter();
  const once = useOnce();
  const begin = () =>
    once.run(async () => {
      const key = crypto.randomUUID().replaceAll('-', '');
      const who = { audience, purpose: 'news' as const, readers: ids, by: me?.name };
      navigateUrl({ path: `/program/write/${keyOf(await beginMessage(client, { key, ...who }))}` });
    });
  return (
    <>
      <Button
        mode="ghost"
        fontSize={1}
        padding={2}
        text="Write"
        disabled={isBusy || once.isBusy}
        onClick={begin}
      />
      {once.problem && <Problem text={once.problem} />}
    </>
  );
}
