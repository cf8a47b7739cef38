import type { ReactNode } from 'react';

/**
 * A notice above a form, with the focus. The alert is a child of what is focused: otherwise VoiceOver reads the heading
 * twice (nhsuk-frontend#1035).
 */
export function Notice({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back with something to say; that is where reading begins.
    <div className="notice" id={id} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
