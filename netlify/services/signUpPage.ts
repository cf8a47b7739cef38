import type { CheerioAPI } from 'cheerio';
import type { Language } from '../../program/languages.ts';
import { issueText } from '../../program/messages/messages.ts';
import type { FormAnswers, FormIssue } from '../../program/sign-up/parseSignUp.ts';

/** Puts a person's answers back into the form. Names that the form does not have are left out. */
function keepAnswers(page: CheerioAPI, answers: FormAnswers): void {
  for (const element of page('#sign-up [name]').toArray()) {
    const control = page(element);
    const values = [answers[control.attr('name') ?? ''] ?? []].flat();
    const type = control.attr('type');
    if (type === 'hidden') continue;
    if (type === 'radio' || type === 'checkbox') {
      if (values.includes(control.attr('value') ?? '')) control.attr('checked', '');
      else control.removeAttr('checked');
    } else if (element.tagName === 'textarea') control.text(values[0] ?? '');
    else if (element.tagName === 'select') {
      for (const option of control.find('option').toArray()) {
        if (values.includes(page(option).attr('value') ?? '')) page(option).attr('selected', '');
        else page(option).removeAttr('selected');
      }
    } else control.attr('value', values[0] ?? '');
  }
}

/** Names one field as wrong, beside it and in the summary. */
function showIssue(page: CheerioAPI, field: string, text: string): void {
  const wrapper = page(`[data-field="${field}"]`).attr('data-wrong', '');
  page(`#${field}-error`).text(text).removeAttr('hidden');
  const control = wrapper.find('[data-first], input, select, textarea').first();
  const target = wrapper.is('fieldset') ? wrapper : control;
  target.attr(
    'aria-describedby',
    [target.attr('aria-describedby'), `${field}-error`].filter(Boolean).join(' '),
  );
  control.attr('aria-invalid', 'true');
  const link = page('<a></a>')
    .attr('href', `#${control.attr('id')}`)
    .text(text);
  page('[data-errors]').append(page('<li></li>').append(link));
}

/** Shows a hidden notice above the form and gives it the focus; the words before the title say so first. */
function announce(page: CheerioAPI, notice: string): void {
  page(notice).removeAttr('hidden').attr('autofocus', '');
  const prefix = page('#error-summary').attr('data-title-prefix') ?? '';
  page('title').text(prefix + page('title').text());
}

/** The Learn More page again: every answer kept, the summary on top, each wrong field named in the person's language. */
export function showIssues(
  page: CheerioAPI,
  answers: FormAnswers,
  issues: FormIssue[],
  language: Language,
): void {
  keepAnswers(page, answers);
  for (const { field, message } of issues) showIssue(page, field, issueText(field, message, language));
  announce(page, '#error-summary');
}

/** The Learn More page again with a notice of another kind: nothing was wrong with the answers, and they are kept. */
export function showNotice(
  page: CheerioAPI,
  answers: FormAnswers,
  notice: 'service-problem' | 'too-often',
): void {
  keepAnswers(page, answers);
  announce(page, `#${notice}`);
}
