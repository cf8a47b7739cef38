import { SrOnly } from '../../../shared/card/SrOnly.tsx';

/** Says what happened to those who do not see it. */
export function Live({ text, nth }: { text: string; nth: number }) {
  return (
    <SrOnly role="status">
      {/* A new element each time, so that the same sentence is said again. */}
      <span key={nth}>{text}</span>
    </SrOnly>
  );
}
