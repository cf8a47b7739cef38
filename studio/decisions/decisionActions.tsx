import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import type { DocumentActionComponent, DocumentActionProps } from 'sanity';
import { useProgramClient } from '../useProgramClient.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { decide } from './decide.ts';
import { type Decision, type Desk, isOffered, statusOf } from './desk.ts';

/** A button for each decision of a desk. It is there only in the states that the decision can be taken in. */
export function decisionActions<Status extends string>(desk: Desk<Status>): DocumentActionComponent[] {
  return desk.decisions.map((decision) => decisionAction(desk, decision));
}

function decisionAction<Status extends string>(
  desk: Desk<Status>,
  decision: Decision<Status>,
): DocumentActionComponent {
  const { label, icon, tone, follows, noteNeeded = false } = decision;
  return function useDecision({ id, published }: DocumentActionProps) {
    // The state in which the dialog was opened: it stays open, with its note, when somebody else moves the record.
    const [seen, setSeen] = useState<Status>();
    const client = useProgramClient();
    const toast = useToast();
    const status = statusOf(desk, published);
    if (!seen && !(status && isOffered(desk, decision, status))) return null;
    const close = () => setSeen(undefined);
    const confirm = async (note: string) => {
      if (!seen) return;
      await decide(client, desk, { id, decision, seen, note });
      toast.push({ status: 'success', title: `Now in “${desk.words[decision.to]}”` });
      close();
    };
    return {
      label,
      icon,
      tone,
      onHandle: () => setSeen(status),
      dialog: seen !== undefined && {
        type: 'dialog',
        header: `${label}?`,
        onClose: close,
        content: <DecisionForm {...{ label, tone, follows, noteNeeded, confirm }} onClose={close} />,
      },
    };
  };
}
