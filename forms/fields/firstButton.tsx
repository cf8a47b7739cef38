/**
 * The button that a browser presses where a reader types Enter: the first one of a form in the order of the page. It
 * stands, unseen, before buttons that do something else with the form.
 */
export const firstButton = (form: string) => (
  <input type="submit" form={form} className="first" tabIndex={-1} aria-hidden="true" />
);
