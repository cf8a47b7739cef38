import type { ReportGrouping } from '../../../program/reports/happenings.ts';
import type { PeriodRule } from '../../../program/reports/period.ts';
import { TEXTS } from '../../shared/clients/environment.ts';

/** What a report says, to staff and in print: the words of the email that carries one. */
export const reportTexts = TEXTS.emails.letters['staff-report'];

export const ruleWords: Record<PeriodRule, string> = {
  'this-quarter': 'This quarter',
  'last-quarter': 'Last quarter',
  'this-year': 'This year',
  'last-year': 'Last year',
  'this-month': 'This month',
  'last-month': 'Last month',
};

/** When a report with a rule is emailed; undefined where it is not over when it is counted. */
export const mailedWords: Partial<Record<PeriodRule, string>> = {
  'last-quarter': 'each time a quarter is over',
  'last-year': 'each time a year is over',
  'last-month': 'each time a month is over',
};

export const groupingWords: Record<ReportGrouping, string> = {
  month: 'Month',
  field: 'Field',
  partner: 'Partner',
  language: 'Language of our emails',
  area: 'Area (postal code)',
  owner: 'Owner',
};

/** What a division needs to be understood. */
export const groupingNotes: Record<ReportGrouping, string> = {
  month: 'Each thing in the month in which it happened.',
  field: 'The field of the participant.',
  partner: 'A partner is known where somebody there told us of the person under the same address.',
  language: 'The language in which we write to the participant.',
  area: 'The part of the participant’s postal code that neighbors share.',
  owner: 'Who of you looks after the participant. It is never printed or emailed.',
};
