import { isFieldQuestion } from '../../../forms/offeredFields.ts';
import type { Question, RecordUse } from '../../../forms/question.ts';
import { fieldChoices } from '../labels/fieldsOfWork.ts';
import { choicesOf } from '../questions/asked.ts';
import { type FieldPlace, keptChoice, keptChoices, keptNumber, keptText, keptTick } from './keptFields.ts';

function askedField(question: Question, { title, holds }: RecordUse, place: FieldPlace) {
  const { name, control } = question;
  const field = { name, title, ...place };
  if (holds === 'number') return keptNumber(field);
  switch (control.kind) {
    case 'select':
    case 'radios':
      return keptChoice({ ...field, list: isFieldQuestion(question) ? fieldChoices : choicesOf(control) });
    case 'checkboxes':
      return keptChoices({ ...field, list: choicesOf(control) });
    case 'tick':
      return keptTick(field);
    default:
      return keptText(field);
  }
}

/** The answers to a form as fields of its record, read only: those of one part of the record, or all of them. */
export function askedFields(questions: readonly Question[], place: FieldPlace = {}, part?: string) {
  return questions.flatMap((question) => {
    const { record } = question;
    return record && (part === undefined || record.part === part)
      ? [askedField(question, record, place)]
      : [];
  });
}
