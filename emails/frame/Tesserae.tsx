import { TESSERAE } from '../parts/style.ts';

/** The band of tiles at the head of every letter. It says nothing: readers of text and of screens skip it. */
export function Tesserae() {
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={2} aria-hidden="true">
      <tbody>
        <tr>
          {TESSERAE.map(({ place, color }) => (
            <td
              key={place}
              height={8}
              style={{ backgroundColor: color, lineHeight: '8px', fontSize: 1, padding: 0 }}
            >
              {'\u00a0'}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
