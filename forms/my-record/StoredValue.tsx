import type { ReactNode } from 'react';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A value as it is stored, in whatever depth, to be read line by line. */
export function StoredValue({ value }: { value: unknown }): ReactNode {
  if (Array.isArray(value) && value.some(isGroup))
    return value.map((item, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: what is stored has no other name here, and never moves
      <section key={place}>
        <StoredValue value={item} />
      </section>
    ));
  if (Array.isArray(value)) return value.join(', ');
  if (!isGroup(value)) return <bdi>{String(value ?? '')}</bdi>;
  return (
    <dl>
      {Object.entries(value).map(([name, inner]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <StoredValue value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
