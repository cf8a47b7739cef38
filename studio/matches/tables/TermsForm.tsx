import { useId, useState } from 'react';
import { offering } from '../../../forms/offeredFields.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import { parseTable } from '../../../forms/table/parseTable.ts';
import { tableQuestions } from '../../../forms/table/questions.ts';
import type { GroupCoffee } from '../../../program/groupCoffee/groupCoffee.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { useOwnSettings } from '../../shared/own-questions/useOwnSettings.ts';
import { askedAs, emptyAnswers, mistakesOf } from '../../shared/questions/asked.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { agreedOf, moveTable, offerTable } from './writeTable.ts';

interface Props {
  connectorId: string;
  /** The table that is moved; nothing where one is offered. */
  table?: GroupCoffee;
}

/** Staff offer a table in a Connector's name, or move one. */
export function TermsButton(props: Props) {
  const text = props.table ? 'Move it' : 'Offer a table';
  return (
    <AskButton
      text={text}
      mode="ghost"
      header={props.table ? 'Move the table' : 'A table for several people'}
    >
      {(close) => <TermsForm {...props} onClose={close} />}
    </AskButton>
  );
}

function TermsForm({ connectorId, table, onClose }: Props & { onClose: () => void }) {
  const client = useProgramClient();
  const by = useStaffName();
  const id = useId();
  const { timeZone } = rightNow();
  const questions = offering(tableQuestions({ isNew: !table, timeZone, language: 'en' }), useOwnSettings());
  const [answers, setAnswers] = useState<FormAnswers>(emptyAnswers(questions));
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const refuse = (found: Record<string, string>): never => {
    setMistakes(found);
    focusFirst(id, found);
    throw new NotFilledIn();
  };
  const write = async () => {
    const agreed = await agreedOf(client, connectorId);
    const parsed = parseTable(answers, {
      ...{ now: new Date(), timeZone, agreed },
      ...(table && { id: table._id }),
    });
    if (!parsed.ok) return refuse(mistakesOf('coffee', questions, parsed.issues));
    const { field, ...terms } = parsed.value;
    if (!table && !field)
      return refuse(mistakesOf('coffee', questions, [{ field: 'tableField', message: 'choose' }]));
    const done = table
      ? await moveTable(client, table._id, terms, by)
      : await offerTable(client, connectorId, { ...terms, field: field ?? 'other' }, by);
    if (done === 'taken') refuse(mistakesOf('coffee', questions, [{ field: 'hour', message: 'choose' }]));
    setMistakes({});
  };
  return (
    <AskForm
      act={table ? 'Move it' : 'Offer this table'}
      tone="primary"
      isReady
      run={write}
      done={table ? 'Moved' : 'Offered'}
      onClose={onClose}
    >
      <Questions {...{ id, answers, mistakes }} asked={askedAs('coffee', questions)} change={setAnswers} />
    </AskForm>
  );
}
