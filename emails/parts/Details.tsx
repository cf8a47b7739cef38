import type { ReactNode } from 'react';
import { oneLine } from '../../program/oneLine.ts';
import { Address } from './Action.tsx';
import { Outside, Say } from './Say.tsx';
import { STYLE } from './style.ts';

export interface Detail {
  label: string;
  value: string | undefined;
  /** Where the value leads: it is then a link. */
  href?: string;
}

function Value({ text, href }: { text: string; href: string | undefined }): ReactNode {
  if (href) return <Address href={href} text={text} />;
  return <Outside text={text} />;
}

/** What we know of someone or something, line by line. What we do not know is left out. */
export function Details({ details }: { details: readonly Detail[] }) {
  return (
    <ul style={STYLE.details} className="wash ink">
      {details.flatMap(({ label, value, href }) => {
        const text = oneLine(value ?? '');
        if (!text) return [];
        return (
          <li key={label} style={STYLE.detail}>
            <span style={STYLE.label} className="soft">
              <Say text={label} />:
            </span>{' '}
            <Value text={text} href={href} />
          </li>
        );
      })}
    </ul>
  );
}
