interface Place {
  place: string;
  address?: string | null | undefined;
}

/** Where an event is, on one line: the name of the place, and its address where there is one. */
export const whereOf = ({ place, address }: Place): string => [place, address].filter(Boolean).join(', ');

/**
 * A map of the address, of which nobody is asked before somebody presses it; nothing where staff gave no address.
 * OpenStreetMap, because it builds no profile of who looks.
 */
export function mapPage({ address }: Pick<Place, 'address'>): string | undefined {
  if (!address) return undefined;
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address.replace(/\s+/g, ' ') })}`;
}
