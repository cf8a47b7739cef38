import type { CheerioAPI } from 'cheerio';
import type { FormAnswers, FormIssue } from '../../../program/sign-up/parseForm.ts';

/** Puts a person's answers back into a form. Names that the form does not have are left out. */
export function keepAnswers(page: CheerioAPI, form: string, answers: FormAnswers): void {
  for (const element of page(`${form} [name]`).toArray()) {
    const control = page(element);
    const values = [answers[control.attr('name') ?? ''] ?? []].flat();
    const type = control.attr('type');
    if (control.attr('name') === 'lang' || type === 'submit' || control.is('button')) continue;
    if (type === 'radio' || type === 'checkbox') {
      if (values.includes(control.attr('value') ?? '')) control.attr('checked', '');
      else control.removeAttr('checked');
    } else if (control.is('textarea')) control.text(values[0] ?? '');
    else if (control.is('select')) {
      for (const option of control.find('option').toArray()) {
        if (values.includes(page(option).attr('value') ?? '')) page(option).attr('selected', '');
        else page(option).removeAttr('selected');
      }
    } else if (type !== 'hidden' || values.length > 0) control.attr('value', values[0] ?? '');
  }
}

/** Names one field as wrong, beside it and in the summary. */
function showIssue(page: CheerioAPI, form: string, field: string, text: string): void {
  const wrapper = page(form).find(`[data-field="${field}"]`).attr('data-wrong', '');
  const error = wrapper.find('[data-error]').first().text(text).removeAttr('hidden');
  const control = wrapper.find('[data-first], input, select, textarea').first();
  const target = wrapper.is('fieldset') ? wrapper : control;
  const described = [target.attr('aria-describedby'), error.attr('id')].filter(Boolean).join(' ');
  if (described) target.attr('aria-describedby', described);
  control.attr('aria-invalid', 'true');
  wrapper.closest('details').attr('open', '');
  const link = page('<a></a>')
    .attr('href', `#${control.attr('id') ?? ''}`)
    .text(text);
  page('[data-errors]').append(page('<li></li>').append(link));
}

/** Shows a hidden notice above the form and gives it the focus; the words before the title say so first. */
function announce(page: CheerioAPI, notice: string): void {
  page(notice).removeAttr('hidden').attr('autofocus', '');
  const prefix = page('#error-summary').attr('data-title-prefix') ?? '';
  page('title').text(prefix + page('title').text());
}

/** A form again: every answer kept, the summary on top, each wrong field named. `words` says an issue in the person's language. */
export function showIssues(
  page: CheerioAPI,
  form: string,
  answers: FormAnswers,
  issues: FormIssue[],
  words: (issue: FormIssue) => string,
): void {
  keepAnswers(page, form, answers);
  for (const issue of issues) showIssue(page, form, issue.field, words(issue));
  announce(page, '#error-summary');
}

/** A form again with a notice of another kind: nothing was wrong with the answers, and they are kept. */
export function showNotice(
  page: CheerioAPI,
  form: string,
  answers: FormAnswers,
  notice: 'service-problem' | 'too-often' | 'rsvp-full' | 'rsvp-closed' | 'rsvp-past',
): void {
  keepAnswers(page, form, answers);
  announce(page, `#${notice}`);
}
