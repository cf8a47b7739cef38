import type { MouseEvent, ReactNode } from 'react';
import { useRouter } from 'sanity/router';

interface WorkspaceLinkProps {
  /** Where it leads, from the beginning of the address: "/program/matching". */
  path: string;
  children: ReactNode;
  className?: string;
  /** What else is to be done when it is followed here. */
  onFollow?: () => void;
}

/** A link to a place in this Studio: it leads there without loading anew, and opens in another tab as any link does. */
export function WorkspaceLink({ path, children, className, onFollow }: WorkspaceLinkProps) {
  const { navigateUrl } = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFollow?.();
    navigateUrl({ path });
  };
  return (
    <a href={path} className={className} onClick={follow}>
      {children}
    </a>
  );
}
