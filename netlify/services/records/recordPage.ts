import type { CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../locales/locales.ts';
import type { FormAnswers } from '../../../program/sign-up/parseForm.ts';
import type { Environment } from '../../environment.ts';
import { keepAnswers } from '../forms/formPage.ts';
import { programLake } from '../lake.ts';
import { fillDay } from '../linkPages/linkPages.ts';
import { fetchPage } from '../pages.ts';

const recordSchema = z.looseObject({ _id: z.string(), language: z.enum(LANGUAGES).catch('en') });

/** A person's own record, and the form they once filled in: its words and choices name what is kept. */
export interface OwnRecord {
  id: string;
  holder: 'participant' | 'connector';
  language: Language;
  /** The language the reader chose. */
  shown: Language;
  answers: FormAnswers;
  form: CheerioAPI;
}

/** Values as a form holds them. What no form asks (states, times, references) is not among them. */
function asAnswers(document: Record<string, unknown>): FormAnswers {
  const answers: FormAnswers = {};
  for (const [name, value] of Object.entries(document)) {
    if (typeof value === 'string') answers[name] = value;
    else if (typeof value === 'number') answers[name] = String(value);
    else if (value === true) answers[name] = 'yes';
    else if (Array.isArray(value)) answers[name] = value.filter((item) => typeof item === 'string');
  }
  return answers;
}

/** Reads the record behind a link, and the form in the language the reader chose; nothing when it is gone. */
export async function readOwnRecord(
  env: Environment,
  id: string,
  chosen: (onRecord: Language) => Language,
): Promise<OwnRecord | undefined> {
  const document = await programLake(env).getDocument(id);
  if (!document) return undefined;
  const record = recordSchema.parse(document);
  const holder = id.startsWith('connector.') ? 'connector' : 'participant';
  const path = holder === 'connector' ? '/become-a-connector/' : '/learn-more/';
  const answers = asAnswers(record);
  // The form asks for one field of work and for more; the record keeps them together.
  if (holder === 'connector' && Array.isArray(answers.fields)) answers.field = answers.fields[0] ?? '';
  const shown = chosen(record.language);
  return { id, holder, language: record.language, shown, answers, form: await fetchPage(env, path, shown) };
}

/** What the form says of a value: the words of the choice, or the value itself where a person wrote it. */
function wordsOf(form: CheerioAPI, field: string, value: string): string {
  const wrapper = form(`[data-field="${field}"]`);
  const option = wrapper.find('option').filter((_, each) => form(each).attr('value') === value);
  if (option.length > 0) return option.text().trim();
  const choice = wrapper
    .find('input[type="radio"], input[type="checkbox"]')
    .filter((_, each) => form(each).attr('value') === value);
  if (choice.length === 0) return value;
  const isTick = wrapper.find('input').length === 1;
  return isTick
    ? '✓'
    : wrapper
        .find(`label[for="${choice.attr('id')}"]`)
        .text()
        .trim();
}

/** Each question of the form that has an answer on record: its words, and the answer's. */
function rowsOf({ form, answers }: OwnRecord): { label: string; value: string }[] {
  return form('[data-field]')
    .toArray()
    .flatMap((element) => {
      const wrapper = form(element);
      const field = wrapper.attr('data-field') ?? '';
      const values = [answers[field] ?? []].flat().filter((value) => value !== '');
      const name = wrapper.find('legend, label').first().clone();
      name.find('span').remove();
      return values.length === 0
        ? []
        : [
            {
              label: name.text().trim(),
              value: values.map((value) => wordsOf(form, field, value)).join(', '),
            },
          ];
    });
}

/** Fills the page with what is kept, and the form for corrections with what can be corrected. */
export function fillRecord(page: CheerioAPI, record: OwnRecord): void {
  const list = page('[data-record]');
  const row = list.find('template[data-row]');
  const html = row.html() ?? '';
  row.remove();
  for (const { label, value } of rowsOf(record)) {
    const item = page(html);
    item.find('[data-slot="label"]').text(label);
    item.find('[data-slot="value"]').text(value);
    list.append(item);
  }
  page(`[data-for]:not([data-for="${record.holder}"])`).remove();
  keepAnswers(page, 'form[data-action="correct"]', record.answers);
  const { pauseUntil } = record.answers;
  if (typeof pauseUntil === 'string') fillDay(page, 'pauseUntil', pauseUntil, record.shown);
}
