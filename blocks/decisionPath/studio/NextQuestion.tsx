import { Select } from '@sanity/ui';
import { type StringInputProps, set, unset, useFormValue } from 'sanity';
import { questionsAround } from './checkAnswer.ts';

/** The question that an answer leads to, chosen by its words. Only later questions are offered. */
export function NextQuestion({ elementProps, value, path, onChange, readOnly }: StringInputProps) {
  const document = useFormValue([]);
  const questions = questionsAround(document, path);
  const own = questions?.all.findIndex(({ key }) => key === questions.own) ?? -1;
  const later = questions?.all.slice(own + 1) ?? [];
  const isUnknown = value && !later.some(({ key }) => key === value);
  return (
    <Select
      {...elementProps}
      value={value ?? ''}
      readOnly={readOnly}
      onChange={({ currentTarget }) => onChange(currentTarget.value ? set(currentTarget.value) : unset())}
    >
      <option value="">The path ends with this answer</option>
      {later.map(({ key, words }) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
      {isUnknown && <option value={value}>A question that is not there any more, or stands before</option>}
    </Select>
  );
}
