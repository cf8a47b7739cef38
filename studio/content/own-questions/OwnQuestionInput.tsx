import { Card, Flex, Select, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { type ObjectInputProps, set, unset } from 'sanity';
import { ownQuestionsAsked } from '../../../forms/own/questions.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, LOCALES } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import {
  askedInLanguage,
  missingIn,
  type OwnQuestion,
  ownQuestionSchema,
} from '../../../program/ownQuestions/ownQuestion.ts';
import { COUNTRY } from '../../shared/clients/environment.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { siteLanguageChoices, siteLanguageWords } from '../../shared/labels/languages.ts';

/** A question of the city's own in the settings: its fields, how people will read it, and the way to end it. */
export function OwnQuestionInput(props: ObjectInputProps) {
  const { value, onChange, readOnly } = props;
  const question = ownQuestionSchema.safeParse(value).data;
  return (
    <Stack gap={5}>
      {props.renderDefault(props)}
      {question && (
        <Card border radius={3} padding={4}>
          <Stack gap={5}>
            <Preview question={question} />
            {!readOnly && (
              <Ending
                endedAt={question.endedAt}
                end={() => onChange(set(new Date().toISOString(), ['endedAt']))}
                ask={() => onChange(unset(['endedAt']))}
              />
            )}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

/** The question as the form will ask it, in each language, and in which of them words are missing. */
function Preview({ question }: { question: OwnQuestion }) {
  const [language, setLanguage] = useState<Language>(DEFAULT_LANGUAGE);
  const id = useId();
  const missing = missingIn(question);
  const form = question.askedIn[0] ?? 'learn-more';
  const [asked] = ownQuestionsAsked({ ownQuestions: [{ ...question, endedAt: null }] }, form);
  const texts = asked?.texts?.(language);
  const shown = askedInLanguage(question, language);
  const messages = messagesFor(language, COUNTRY);
  const choices = asked && 'choices' in asked.control ? Object.entries(asked.control.choices(messages)) : [];
  const { optional } = messages.forms;
  return (
    <Stack gap={4}>
      <Flex gap={3} align="center" wrap="wrap">
        <Text as="label" htmlFor={id} size={1} weight="medium">
          As people will read it, in
        </Text>
        <Select
          id={id}
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((one) => one === event.currentTarget.value);
            if (chosen) setLanguage(chosen);
          }}
        >
          {siteLanguageChoices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.title}
            </option>
          ))}
        </Select>
      </Flex>
      <Card
        tone="transparent"
        padding={4}
        radius={2}
        lang={shown}
        dir={LOCALES[language].language.direction}
        data-testid="own-question-preview"
      >
        <Stack gap={3}>
          <Text size={2} weight="medium" dir="auto">
            {texts?.label} {asked?.optional && optional}
          </Text>
          {texts?.hint && (
            <Text size={1} muted dir="auto">
              {texts.hint}
            </Text>
          )}
          {choices.map(([key, words]) => (
            <Text key={key} size={1} dir="auto">
              ○ {words}
            </Text>
          ))}
        </Stack>
      </Card>
      <Text size={1} muted>
        {missing.length === 0
          ? 'Words in every language.'
          : `Words are missing in ${missing.length} of ${LANGUAGES.length} languages: ${missing.map((one) => siteLanguageWords[one]).join(', ')}. There the whole question is asked in English.`}
      </Text>
    </Stack>
  );
}

function Ending({
  endedAt,
  end,
  ask,
}: {
  endedAt: string | null | undefined;
  end: () => void;
  ask: () => void;
}) {
  if (endedAt)
    return (
      <Flex gap={4} align="center" wrap="wrap">
        <Text size={1} weight="medium">
          Ended {momentInWords(endedAt)}: nobody is asked any more. The answers stay readable.
        </Text>
        <AskButton text="Ask it again" mode="ghost" header="Ask this question again?">
          {(close) => (
            <AskForm act="Ask it again" tone="primary" isReady run={async () => ask()} onClose={close}>
              <Text size={2}>Once you have published the settings, the form asks it again.</Text>
            </AskForm>
          )}
        </AskButton>
      </Flex>
    );
  return (
    <div>
      <AskButton text="End this question" tone="caution" mode="ghost" header="End this question?">
        {(close) => (
          <AskForm act="End it" tone="caution" isReady run={async () => end()} onClose={close}>
            <Text size={2}>
              Once you have published the settings, nobody is asked any more. The answers that people gave
              stay on their cards and pages, in lists and files, for as long as they are kept.
            </Text>
          </AskForm>
        )}
      </AskButton>
    </div>
  );
}
