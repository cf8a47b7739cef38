/** A whole name in its two parts. */
export interface NameParts {
  givenName: string;
  familyName: string;
}

const words = (text: string) => text.trim().split(/\s+/);

/** Words that belong to the family name after them. */
const PARTICLES = /^(?:al|el|bin|ibn|abu|de|del|della|di|da|dos|la|le|van|von|der|den|st\.?)$/i;

/** What stands before a name and is none. */
const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle|sr|sra|srta)\.?\s+/i;

/**
 * A whole name in its two parts. A comma stands after the family name; without one the last word is it, with the small
 * words before it, or the first where the column writes family names first.
 */
export function splitName(text: string, isFamilyFirst = false): NameParts {
  const name = text.trim().replace(TITLES, '');
  const comma = name.indexOf(',');
  if (comma >= 0) return { familyName: name.slice(0, comma).trim(), givenName: name.slice(comma + 1).trim() };
  const all = words(name);
  if (all.length < 2) return { givenName: name, familyName: '' };
  if (isFamilyFirst) return { familyName: all[0] ?? '', givenName: all.slice(1).join(' ') };
  // What stands in brackets belongs to the word before it.
  let at = all.length - 1;
  while (at > 1 && (all[at] ?? '').startsWith('(')) at -= 1;
  while (at > 1 && PARTICLES.test(all[at - 1] ?? '')) at -= 1;
  return { givenName: all.slice(0, at).join(' '), familyName: all.slice(at).join(' ') };
}

/** Whether a column of whole names writes the family name first: most of its cells have a comma. */
export function isFamilyFirst(column: readonly string[]): boolean {
  const filled = column.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter((cell) => /^[^,]+,[^,]+$/.test(cell)).length > filled.length / 2;
}
