import { encode } from 'uqr';

interface Props {
  /** What a camera reads. */
  text: string;
  /** What the picture is called for who does not see it. */
  label: string;
}

/** White around the signs, in their own measure: cameras need four. */
const QUIET = 4;

/**
 * A text as a QR code, drawn as one path. It bears a fold or a stain (15 % of it may be lost), and stands on white by
 * night too: many cameras read no other.
 */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  const side = size + 2 * QUIET;
  return (
    <svg viewBox={`0 0 ${side} ${side}`} className="qr" role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${side}v${side}h-${side}z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}
