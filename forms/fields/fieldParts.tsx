import type { ReactNode } from 'react';

/** What every question of a form says around its control. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: string | undefined;
  /** The language of label, hint and choices, where it is not that of the page. */
  lang?: string | undefined;
  /** The words after the label of a question that may be left out. */
  optional?: string | undefined;
  /** The sentence that says what to mend. */
  error?: string | undefined;
}

/** The class of the box around a question: one that must be mended stands out. */
export const fieldClass = ({ error }: FieldProps, layout?: string) =>
  ['field', layout, error && 'wrong'].filter(Boolean).join(' ');

/** The ids of hint and error. */
export const describedBy = ({ name, hint, error }: FieldProps) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;

/** What a control that must be mended says to a screen reader. */
export const invalid = ({ error }: FieldProps) => (error ? true : undefined);

/** Words that may be in another language than the page, and are then marked so. */
export function InLanguage({ lang, children }: { lang: string | undefined; children: ReactNode }) {
  return lang ? <bdi lang={lang}>{children}</bdi> : children;
}

/** The name of a question, and whether it may be left out. */
export function LabelText({ label, lang, optional }: Pick<FieldProps, 'label' | 'lang' | 'optional'>) {
  return (
    <>
      <InLanguage lang={lang}>{label}</InLanguage>
      {optional && <span> {optional}</span>}
    </>
  );
}

/** Hint and error, directly before the control. */
export function Explanation({
  name,
  hint,
  lang,
  error,
}: Pick<FieldProps, 'name' | 'hint' | 'lang' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          <InLanguage lang={lang}>{hint}</InLanguage>
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
