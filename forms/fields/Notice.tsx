import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  isFirst?: boolean;
  children: ReactNode;
}

/**
 * A notice above a form, with the focus. The alert is a child of what is focused: otherwise VoiceOver reads the heading
 * twice (nhsuk-frontend#1035). Of several notices the first has the focus.
 */
export function Notice({ id, title, isFirst = true, children }: Props) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back with something to say; that is where reading begins.
    <div className="notice" id={id} tabIndex={-1} autoFocus={isFirst}>
      <div role="alert">
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
