/** The zones of North America in which people read the time, from east to west (IANA). */
const NORTH_AMERICA = [
  'America/St_Johns',
  'America/Halifax',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
] as const;

/** The zones that somebody can offer a time in: the program's own first. */
export function zonesFor(timeZone: string): [string, ...string[]] {
  return [timeZone, ...NORTH_AMERICA.filter((zone) => zone !== timeZone)];
}
