import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';
import { TableDetails } from './TableDetails.tsx';
import type { GuestView } from './tableView.ts';

interface Press {
  action: string;
  text: string;
  isMain?: boolean;
}

const PRESSES: Partial<
  Record<
    GuestView['state'],
    readonly {
      action: string;
      name: 'accept' | 'again' | 'wait' | 'decline' | 'stopWaiting';
      isMain?: true;
    }[]
  >
> = {
  invited: [
    { action: 'accept', name: 'accept', isMain: true },
    { action: 'decline', name: 'decline' },
  ],
  'invited-full': [
    { action: 'accept', name: 'wait', isMain: true },
    { action: 'decline', name: 'decline' },
  ],
  declined: [{ action: 'accept', name: 'accept' }],
  'left-free': [{ action: 'accept', name: 'again' }],
  'left-full': [{ action: 'accept', name: 'wait' }],
  waiting: [{ action: 'decline', name: 'stopWaiting' }],
};

function Presses({ presses, reader }: { presses: readonly Press[]; reader: LinkReader }) {
  return (
    <form method="post" action={reader.action} className="acts">
      {presses.map(({ action, text, isMain }) => (
        <button
          type="submit"
          className={isMain ? 'btn' : 'btn alt'}
          name="action"
          value={action}
          key={action}
        >
          {text}
        </button>
      ))}
    </form>
  );
}

/** What a guest can do with an invitation: yes, no, wait, or give a place back. */
export function GuestBody({ view, reader }: { view: GuestView; reader: LinkReader }) {
  const { table: t } = messagesFor(reader.language);
  if (!('span' in view)) return null;
  const presses = PRESSES[view.state] ?? [];
  return (
    <>
      <TableDetails table={view} reader={reader} mayReach={view.state === 'coming'} />
      {presses.length > 0 && (
        <Presses
          presses={presses.map(({ name, ...press }) => ({ ...press, text: t[name] }))}
          reader={reader}
        />
      )}
      {view.state === 'coming' && (
        <>
          <p>{t.keep}</p>
          <details>
            <summary>{t.leave.summary}</summary>
            <p>{t.leave.note}</p>
            <Presses presses={[{ action: 'leave', text: t.leave.button }]} reader={reader} />
          </details>
        </>
      )}
    </>
  );
}
