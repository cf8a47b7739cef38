import { Select, Stack, Text, TextInput } from '@sanity/ui';
import { type ReactNode, useId } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../../../locales/locales.ts';
import { useProgramSettings } from '../../shared/clients/useProgramSettings.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { siteLanguageWords } from '../../shared/labels/languages.ts';
import type { DoorEvent } from './doorEvents.ts';

/** What is printed: a sheet to sign, or name tags, so many to a sheet of paper. */
const PAPERS = ['sheet', 'tags-8', 'tags-10'] as const;
export type Paper = (typeof PAPERS)[number];
const paperWords: Record<Paper, string> = {
  sheet: 'Sign-in sheet',
  'tags-8': 'Name tags, 8 to a sheet',
  'tags-10': 'Name tags, 10 to a sheet',
};

export interface DoorChoice {
  /** The address of the event; empty for the next one. */
  slug: string;
  language: Language;
  paper: Paper;
  /** Lines for people who come without having signed up. */
  walkIns: number;
}

const MOST_WALK_INS = 60;

interface ChooseDoorProps {
  events: readonly DoorEvent[];
  choice: DoorChoice;
  choose: (choice: DoorChoice) => void;
}

/** Which event, what is printed, and in which language. */
export function ChooseDoor({ events, choice, choose }: ChooseDoorProps) {
  const { languages = LANGUAGES } = useProgramSettings() ?? {};
  return (
    <Stack gap={4}>
      <Choose
        label="Event"
        value={choice.slug}
        choose={(slug) => choose({ ...choice, slug })}
        options={events.map(({ slug, title, startsAt }) => [slug, `${title} · ${dayInWords(startsAt)}`])}
      />
      <Choose
        label="To print"
        value={choice.paper}
        choose={(value) => choose({ ...choice, paper: PAPERS.find((one) => one === value) ?? 'sheet' })}
        options={PAPERS.map((paper) => [paper, paperWords[paper]])}
      />
      <Choose
        label="Language of the paper"
        value={choice.language}
        choose={(language) => isLanguage(language) && choose({ ...choice, language })}
        options={languages.map((language) => [language, siteLanguageWords[language] ?? language])}
      />
      {choice.paper === 'sheet' && (
        <Field label="Lines for people who did not sign up">
          {(id) => (
            <TextInput
              id={id}
              type="number"
              min={0}
              max={MOST_WALK_INS}
              value={choice.walkIns}
              onChange={({ currentTarget: { valueAsNumber } }) =>
                choose({ ...choice, walkIns: Math.min(MOST_WALK_INS, Math.max(0, valueAsNumber || 0)) })
              }
            />
          )}
        </Field>
      )}
    </Stack>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {children(id)}
    </Stack>
  );
}

interface ChooseProps {
  label: string;
  value: string;
  choose: (value: string) => void;
  options: readonly (readonly [string, string])[];
}

function Choose({ label, value, choose, options }: ChooseProps) {
  return (
    <Field label={label}>
      {(id) => (
        <Select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map(([key, title]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
