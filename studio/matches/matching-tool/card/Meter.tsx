import { Box } from '@sanity/ui';

/** How much of something is taken, as a bar: a solid part, and a lighter one for what would be added. Decoration only. */
export function Meter({ taken, added = 0, of }: { taken: number; added?: number; of: number }) {
  const share = (part: number) => `${of > 0 ? Math.min(100, (100 * part) / of) : 100}%`;
  const bar = (width: string, opacity: number) => (
    <div
      style={{
        position: 'absolute',
        insetBlock: 0,
        insetInlineStart: 0,
        width,
        opacity,
        borderRadius: 3,
        background: 'var(--card-badge-primary-dot-color)',
      }}
    />
  );
  return (
    <Box
      aria-hidden="true"
      style={{
        position: 'relative',
        height: 6,
        borderRadius: 3,
        overflow: 'hidden',
        background: 'var(--card-muted-bg-color)',
      }}
    >
      {bar(share(taken + added), 0.45)}
      {bar(share(taken), 1)}
    </Box>
  );
}
