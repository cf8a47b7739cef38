import { isWallTime, type WallTime } from '../../program/clock/wallTime.ts';
import { digits } from './text.ts';

const TYPED = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap])?\.?m?\.?$/i;

/** Hours that no afternoon has been named for, and that are the afternoon all the same: nobody has a coffee at four in the morning. */
const MORNING_FROM = 6;

/** A time of day as a browser sends it, or as people write it where the browser has no field for times. */
function asWallTime(text: string): WallTime {
  if (isWallTime(text)) return text;
  const [, hours = '', minutes = '00', half] = TYPED.exec(text) ?? [];
  if (hours === '') return text;
  const hour = Number(hours);
  const isNamed = half !== undefined;
  if (isNamed && (hour < 1 || hour > 12)) return text;
  const isAfternoon = isNamed ? half.toLowerCase() === 'p' : hour > 0 && hour < MORNING_FROM;
  const inDay = isNamed ? (hour % 12) + (isAfternoon ? 12 : 0) : hour + (isAfternoon ? 12 : 0);
  return `${String(inDay).padStart(2, '0')}:${minutes}`;
}

/** A time of day; empty where nothing is written. */
export const wallTime = digits()
  .transform(asWallTime)
  .refine((typed) => typed === '' || isWallTime(typed), 'invalid');
