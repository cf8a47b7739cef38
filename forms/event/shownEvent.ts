/** What a page says of an event to somebody who is coming to it. */
export interface ShownEvent {
  slug: string;
  title: string;
  startsAt: string;
  endsAt: string;
  place: string;
  address?: string | null | undefined;
  /** How many people fit in; nothing where there is no limit. */
  capacity?: number | null | undefined;
}
