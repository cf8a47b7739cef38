import { useEffect } from 'react';
import { type LayoutProps, usePerspective, useSetPerspective } from 'sanity';
import { createGlobalStyle } from 'styled-components';
import { Notices } from '../notices/Notices.tsx';
import { NamedFieldsLayout } from '../own-questions/NamedFieldsLayout.tsx';

/** The choice of a perspective in the bar, and above a record every chip but the first, which says “Private”. */
const OneVersion = createGlobalStyle`
  [data-testid='studio-navbar'] [data-ui='ReleasesNav'],
  [data-testid='document-perspective-list'] > :not(:first-child) { display: none; }
`;

/**
 * The frame of a workspace whose documents have one version: they are written as they are edited, so a choice between
 * Draft and Published would offer nothing. `drafts: { enabled: false }` is not the way: it selects the published
 * perspective, in which the Studio (6.19) makes every form read-only, live-edit types included. An address that names
 * that perspective is led back for the same reason.
 */
export function OneVersionLayout(props: LayoutProps) {
  const { selectedPerspectiveName } = usePerspective();
  const setPerspective = useSetPerspective();
  useEffect(() => {
    if (selectedPerspectiveName) setPerspective('drafts');
  }, [selectedPerspectiveName, setPerspective]);
  return (
    <>
      <OneVersion />
      <Notices />
      <NamedFieldsLayout {...props} />
    </>
  );
}
