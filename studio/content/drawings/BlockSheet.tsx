import type { ReactNode } from 'react';
import { LIGHT } from '../../../theme/theme.ts';

/** A small sheet of the site's paper, on which a block is drawn. It stays paper in the dark, so that the drawing looks like the page. */
export function BlockSheet({ children }: { children: ReactNode }) {
  return (
    // As large as the bar allows, and no wider in its line than the words need.
    <svg
      viewBox="0 0 36 24"
      aria-hidden="true"
      style={{ width: 30, minWidth: 30, height: 20, margin: '-6px -3px', verticalAlign: 'middle' }}
    >
      <rect x="0.5" y="0.5" width="35" height="23" rx="2.5" fill={LIGHT.paper} stroke={LIGHT.edge} />
      {children}
    </svg>
  );
}
