import { Box, Button, Card, Dialog, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { type ReactNode, useState } from 'react';
import { styled } from 'styled-components';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useStaffName } from '../clients/useStaffName.ts';
import { CRITERIA } from '../labels/participants.ts';
import { NextInList } from '../work-lists/NextInList.tsx';
import { type Added, DecisionForm } from './DecisionForm.tsx';
import { decide } from './decide.ts';
import { type Decision, isOffered, refusedIn, type StatusActions, statusOf } from './statusActions.ts';
import { UndoBar } from './UndoBar.tsx';

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
  &:empty {
    display: none;
  }
`;

interface DecisionsProps<Status extends string> {
  id: string;
  actions: StatusActions<Status>;
  document: Readonly<Record<string, unknown>>;
  /** Buttons that do more than move the record: they come first. */
  before?: ReactNode;
  after?: ReactNode;
}

interface Open<Status extends string> {
  decision: Decision<Status>;
  /** The state in which the dialog was opened: it stays open, with its note, when somebody else moves the record. */
  seen: Status;
}

/** What staff can decide about a record, as buttons on its card; and why the rest cannot be decided now. */
export function Decisions<Status extends string>({
  id,
  actions,
  document,
  before,
  after,
}: DecisionsProps<Status>) {
  const [open, setOpen] = useState<Open<Status>>();
  const [isDecided, setDecided] = useState(false);
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const status = statusOf(actions, document);
  if (!status) return null;
  const offered = actions.decisions.filter((decision) => isOffered(actions, decision, status));
  const refused = refusedIn(actions, status);
  const waits = actions.waits[status];
  const confirm = async ({ decision, seen }: Open<Status>, added: Added) => {
    await decide(client, actions, { id, decision, seen, by, ...added });
    toast.push({ status: 'success', title: `Now in “${actions.words[decision.to]}”` });
    setOpen(undefined);
    setDecided(true);
  };
  return (
    <Card border radius={3} padding={4} as="section" aria-label="What to decide">
      <Stack gap={4}>
        <UndoBar id={id} document={document} />
        <NextInList id={id} isDecided={isDecided} />
        {waits && <Text size={1}>{waits}</Text>}
        <Buttons>
          {before}
          {offered.map((decision) => (
            <Button
              key={decision.label}
              text={decision.label}
              icon={decision.icon}
              tone={decision.tone}
              mode="ghost"
              onClick={() => setOpen({ decision, seen: status })}
            />
          ))}
          {after}
        </Buttons>
        {refused.length > 0 && offered.length > 0 && (
          <details>
            <Text as="summary" size={1} muted style={{ cursor: 'pointer' }}>
              What cannot be decided now, and why
            </Text>
            <Stack as="ul" gap={3} paddingTop={3} paddingLeft={4} margin={0}>
              {refused.map((sentence) => (
                <Text as="li" key={sentence} size={1} muted>
                  {sentence}
                </Text>
              ))}
            </Stack>
          </details>
        )}
      </Stack>
      {open && (
        <Dialog id="decision" header={`${open.decision.label}?`} onClose={() => setOpen(undefined)} width={1}>
          <Box padding={4}>
            <DecisionForm
              decision={open.decision}
              unmet={unmetOf(document)}
              confirm={(added) => confirm(open, added)}
              onClose={() => setOpen(undefined)}
            />
          </Box>
        </Dialog>
      )}
    </Card>
  );
}

/** The criteria that the answers do not meet. */
function unmetOf({ unmet }: Readonly<Record<string, unknown>>) {
  const kept: unknown[] = Array.isArray(unmet) ? unmet : [];
  return CRITERIA.filter((criterion) => kept.includes(criterion));
}
