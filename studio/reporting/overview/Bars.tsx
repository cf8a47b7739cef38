import { numberInWords } from '../../../locales/dates.ts';
import { useChartColours } from './chartColors.ts';

export interface Bar {
  label: string;
  value: number;
  /** Said behind the number: "(55 %)", "days". */
  note: string;
}

const ROW = 44;
const BAR = 14;

/**
 * Bars under each other, each with its words above it, so that a long one never runs into the chart. The same numbers
 * stand in the table beside it; whoever does not see the chart hears what it shows.
 */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const [colour] = useChartColours();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const said = bars.map(({ label: name, value, note }) => `${name}: ${value} ${note}`.trim()).join('; ');
  return (
    <svg
      role="img"
      aria-label={`${label}. ${said}`}
      width="100%"
      height={bars.length * ROW}
      fontSize="13"
      fill="currentColor"
      style={{ overflow: 'visible' }}
    >
      {bars.map(({ label: name, value, note }, at) => (
        <g key={name} transform={`translate(0 ${at * ROW})`}>
          <text y="13">{name}</text>
          <text x="100%" y="13" textAnchor="end">
            <tspan fontWeight="600">{numberInWords(value, 'en')}</tspan>
            {note && <tspan fillOpacity="0.75"> {note}</tspan>}
          </text>
          <rect y="20" width="100%" height={BAR} rx="2" fill="currentColor" fillOpacity="0.08" />
          <rect y="20" width={`${(100 * value) / most}%`} height={BAR} rx="2" fill={colour} />
        </g>
      ))}
    </svg>
  );
}
