import { ownFormOf } from '../../../../forms/own/form.ts';
import { type OwnSettings, ownKey, ownQuestions } from '../../../../forms/own/questions.ts';
import type { Question } from '../../../../forms/question.ts';
import type { FormName } from '../../../../forms/texts.ts';
import { choicesOf } from '../../../shared/questions/asked.ts';
import type { List, SourceColumn } from './list.ts';

/** The forms by which the people of a list came. */
const FORMS: Readonly<Record<string, FormName>> = {
  participant: 'learn-more',
  connector: 'become-a-connector',
};

function columnOf({ name, control, record }: Question): SourceColumn {
  const words =
    'choices' in control
      ? Object.fromEntries(choicesOf(control).map(({ value, title }) => [value, title]))
      : undefined;
  return {
    key: name,
    title: record?.title ?? name,
    groq: `(ownAnswers[question == "${ownKey(name)}"] | order(at desc))[0].values`,
    ...(words ? { kind: 'choice', words, narrowedBy: 'choice' } : { kind: 'text' }),
  };
}

/** A list with a column for each of the city's own questions, before what staff arrange among themselves. */
export function withOwnColumns(list: List, own: OwnSettings): List {
  const form = ownFormOf(FORMS[list.key] ?? 'my-record');
  const columns = form ? ownQuestions(own, form).map(columnOf) : [];
  if (columns.length === 0) return list;
  const at = list.columns.findIndex(({ key }) => key === 'owner');
  return { ...list, columns: [...list.columns.slice(0, at), ...columns, ...list.columns.slice(at)] };
}
