import type { ReactNode } from 'react';

/** A part of a page that is printed: it is not broken over two columns. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences one below the other, numbered where their order counts. */
export function Points({ texts, isOrdered = false }: { texts: readonly string[]; isOrdered?: boolean }) {
  const items = texts.map((text) => <li key={text}>{text}</li>);
  return isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

export interface Row {
  label: string;
  value: string | undefined;
  /** Where the value leads. */
  href?: string;
}

/** What is known of somebody, line by line. What is not known is left out. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="card">
      {rows.flatMap(({ label, value, href }) =>
        value
          ? [
              <div key={label}>
                <dt>{label}</dt>
                <dd>{href ? <a href={href}>{value}</a> : <bdi>{value}</bdi>}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}
