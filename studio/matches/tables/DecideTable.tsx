import { Text } from '@sanity/ui';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { decideTable } from './writeTable.ts';

const DECISIONS = {
  'take-back': {
    text: 'Take the offer back',
    header: 'Take this table back?',
    follows: 'Nobody has heard of it yet, and nobody is written to.',
    done: 'The table is taken back',
    tone: 'critical',
  },
  comes: {
    text: 'They come',
    header: 'Does the Connector come?',
    follows:
      'Their calendar said no, and you asked them. Nobody is written to. It stands under Today no longer.',
    done: 'Noted',
    tone: 'primary',
  },
  cancel: {
    text: 'Call it off',
    header: 'Call this table off?',
    follows:
      'The Connector, everybody who comes, waits or was invited gets an email. Who had a place is ready for another Connector.',
    done: 'The table is called off',
    tone: 'critical',
  },
  keep: {
    text: 'It takes place with few',
    header: 'Does it take place with few people?',
    follows: 'Nobody is written to. It stands under Today no longer.',
    done: 'Noted',
    tone: 'primary',
  },
} as const;

/** A decision of staff about a table, asked about before it is done. */
export function DecideTable({ id, what }: { id: string; what: keyof typeof DECISIONS }) {
  const client = useProgramClient();
  const by = useStaffName();
  const { text, header, follows, done, tone } = DECISIONS[what];
  return (
    <AskButton text={text} mode="ghost" tone={tone} header={header}>
      {(close) => (
        <AskForm
          act={text}
          tone={tone}
          isReady
          run={() => decideTable(client, id, what === 'take-back' ? 'cancel' : what, by)}
          done={done}
          onClose={close}
        >
          <Text size={1}>{follows}</Text>
        </AskForm>
      )}
    </AskButton>
  );
}
