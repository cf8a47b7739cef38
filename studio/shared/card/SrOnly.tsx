import type { ComponentProps } from 'react';

/** For screen readers only. @sanity/ui's own hides itself from them as well. */
export function SrOnly(props: ComponentProps<'div'>) {
  return (
    <div
      {...props}
      style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
    />
  );
}
