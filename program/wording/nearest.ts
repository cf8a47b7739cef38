import { distance } from '../typed/distance.ts';

/** Longer than any name that is meant to be one of ours: not compared. */
const LONGEST = 40;

/** Which of the names somebody may have meant: “nmae” and “Name” mean “name”, and “connectorName” “connector”. */
export function nearest<Name extends string>(written: string, names: readonly Name[]): Name | undefined {
  const meant = written.trim().toLowerCase();
  if (meant === '' || meant.length > LONGEST) return undefined;
  const [best] = names
    .map((name) => ({ name, away: distance(meant, name) }))
    .filter(({ name, away }) => away <= (name.length > 4 ? 2 : 1) || meant.startsWith(name))
    .toSorted((one, other) => one.away - other.away);
  return best?.name;
}
