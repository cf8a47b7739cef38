import type { Span } from '../../locales/dates.ts';
import type { CoffeePlace } from '../../program/coffee/coffee.ts';
import type { Field } from '../../program/fields.ts';
import type { FilledForm } from '../fields/filledForm.ts';

/** When and where a table is, of which field, and for how many. */
export interface ShownTable {
  connector: string;
  /** Work and organization of the connector, where they are known. */
  role: string;
  organisation: string;
  field: Field;
  seats: number;
  span: Span;
  zone: string;
  place: CoffeePlace;
}

/** What a guest sees behind the link of an invitation. */
export type GuestView =
  | ({ state: 'invited' | 'invited-full' | 'declined' | 'left-free' | 'left-full' } & ShownTable)
  | ({ state: 'coming' } & ShownTable)
  | ({ state: 'waiting'; number: number } & ShownTable)
  | { state: 'left' | 'taken-back' | 'too-late' | 'cancelled' | 'over' | 'not-free' };

/** Somebody at the table, by the key of the seat. */
export interface ShownGuest {
  key: string;
  name: string;
  hasMet: boolean;
}

/** What a connector sees of their own table, and where they offer one. */
export type HostView =
  | { state: 'offer'; filled?: FilledForm | undefined }
  | ({
      state: 'host' | 'opened' | 'moved';
      guests: readonly ShownGuest[];
      waiting: number;
      invited: number;
      /** Whether their calendar said that they cannot come. */
      isDeclined: boolean;
      filled?: FilledForm | undefined;
    } & ShownTable)
  | {
      state: 'host-over';
      guests: readonly ShownGuest[];
      /** Whether it has begun and is not over: somebody may be on their way. */
      isRunning: boolean;
    }
  | { state: 'told' | 'late'; guests: readonly ShownGuest[] }
  | { state: 'host-cancelled' | 'not-active' };

export type TableView = GuestView | HostView;
