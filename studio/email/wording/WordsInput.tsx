import { Card, Stack, Text } from '@sanity/ui';
import { type StringInputProps, useFormValue } from 'sanity';
import { rewordingOf } from '../../../emails/letters.ts';
import { LOCALES, languageOrDefault } from '../../../locales/locales.ts';
import { placeholdersOf, requiredIn, WORDING_PARTS } from '../../../program/wording/parts.ts';
import { problemsOf } from '../../../program/wording/problems.ts';

/** A part of a letter to write in, in the direction of its language; under it what is wrong, and what may stand in braces. */
export function WordsInput(props: StringInputProps) {
  const rewording = rewordingOf(useFormValue(['kind']));
  const language = languageOrDefault(useFormValue(['language']));
  const part = WORDING_PARTS.find((each) => each === props.path.at(-1));
  if (!part || !rewording) return props.renderDefault(props);
  const required = requiredIn(rewording, part);
  const problems = problemsOf(rewording, part, props.value ?? '');
  const names = placeholdersOf(rewording, part).map((name) => `{${name}}`);
  return (
    <Stack gap={3}>
      <div lang={language} dir={LOCALES[language].language.direction}>
        {props.renderDefault(props)}
      </div>
      {problems.length > 0 && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1} dir="auto">
            {problems.join(' ')}
          </Text>
        </Card>
      )}
      <Text size={1} muted>
        We fill in {names.join(', ')}. {required && `{${required}} must stay.`}
      </Text>
    </Stack>
  );
}
