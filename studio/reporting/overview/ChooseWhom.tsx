import { Grid } from '@sanity/ui';
import { yearOf } from '../../../program/clock/day.ts';
import type { Choice } from '../../../program/overview/funnel.ts';
import type { Choices } from '../../../program/overview/overview.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';
import { Choose } from './Choose.tsx';
import { periodInWords } from './words.ts';

interface ChooseWhomProps {
  choices: Choices;
  choice: Choice;
  choose: (choice: Choice) => void;
}

/** Which people to count: by the year or month of their sign-up, by field, by partner. */
export function ChooseWhom({ choices: { months, fields, partners }, choice, choose }: ChooseWhomProps) {
  const years = [...new Set(months.map((month) => yearOf(month)))];
  const narrow = (key: keyof Choice) => (value: string) => {
    const { [key]: _before, ...rest } = choice;
    choose(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <Grid gridTemplateColumns={[1, 1, 3]} gap={4}>
      <Choose
        label="Signed up in"
        all="Any month"
        value={choice.period ?? ''}
        choose={narrow('period')}
        options={[...years, ...months].map((value) => ({ value, title: periodInWords(value) }))}
      />
      <Choose
        label="Field"
        all="Every field"
        value={choice.field ?? ''}
        choose={narrow('field')}
        options={fields.map((value) => ({ value, title: fieldInWords(value) }))}
      />
      <Choose
        label="Partner"
        all="With or without a partner"
        value={choice.partner ?? ''}
        choose={narrow('partner')}
        options={partners.map((value) => ({ value, title: value }))}
      />
    </Grid>
  );
}
