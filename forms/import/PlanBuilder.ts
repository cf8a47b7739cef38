import { importKey } from '../../program/import/importDocument.ts';
import type { Kind, Target } from '../../program/import/targets.ts';
import { matchId } from '../../program/matches/match.ts';
import { ORGANIZATION_FIELD } from '../../program/partners/organization.ts';
import { isSameName } from '../../program/partners/suggestOrganizations.ts';
import { weakReference } from '../../program/references.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { rowKey } from './choices.ts';
import type { Existing, ExistingPerson } from './existing.ts';
import {
  type Importing,
  importedConnector,
  importedMatch,
  importedParticipant,
  type NewDocument,
  type Values,
} from './importedRecords.ts';
import type { ImportedSheet } from './importedSheet.ts';
import type { Fill, RowDouble } from './importPlan.ts';
import { labelOf, People } from './people.ts';
import type { ReadRow } from './readRow.ts';

/** A row that was read, and the sheet it stands in. */
export interface PlannedRow extends ReadRow {
  sheet: number;
  kind: Kind;
  columns: ImportedSheet['columns'];
}

type Who = 'participant' | 'connector';

const WHO: Readonly<Record<Who, { email: Target; name: Target; title: string }>> = {
  participant: { email: 'participantEmail', name: 'participantName', title: 'participant' },
  connector: { email: 'connectorEmail', name: 'connectorName', title: 'Connector' },
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** States of a match in which the two were never introduced. */
const NOT_INTRODUCED = ['declined', 'expired', 'cancelled'];

/** What a row is compared by, with who is there. */
function compared(_id: string, _type: Who, values: Values): ExistingPerson {
  const [field] = Array.isArray(values.fields) ? values.fields : [values.field];
  const of = (name: Target) => text(values[name]);
  return {
    ...{ _id, _type, email: of('email'), phone: of('phone'), postcode: of('postcode'), field: text(field) },
    ...{ givenName: of('givenName'), familyName: of('familyName'), otherEmails: [] },
  };
}

/** Takes one row after the other: knows who is there by then, and what will be written. */
export class PlanBuilder {
  readonly documents: NewDocument[] = [];
  readonly fills: Fill[] = [];
  readonly doubles: RowDouble[] = [];
  readonly #people: People;
  readonly #matches: Set<string>;
  readonly #partners: Existing['partners'];
  readonly #importing: Importing;

  constructor(existing: Existing, importing: Importing, written: ReadonlySet<string>) {
    this.#people = new People(existing.people.filter(({ _id }) => !written.has(_id)));
    this.#matches = new Set(existing.matches.filter((id) => !written.has(id)));
    this.#partners = existing.partners;
    this.#importing = importing;
  }

  /** Adds the person of a row; whoever is there already is left out unless staff say otherwise. Gives the id of the record. */
  addPerson({ sheet, row, values }: PlannedRow, type: Who): string {
    const key = `${importKey(this.#importing.entered.import)}-${rowKey(sheet, row)}`;
    const person = compared(`${type}.${key}`, type, values);
    const isMatched =
      this.names({ values }, 'connector') && !NOT_INTRODUCED.includes(text(values.matchStatus));
    const document =
      type === 'participant'
        ? { ...importedParticipant(key, values, this.#importing, isMatched), ...this.#cameBy(values) }
        : importedConnector(key, values, this.#importing);
    const double = this.#people.doubleOf(person);
    if (double) {
      const asked = this.#importing.choices.doubles[rowKey(sheet, row)] ?? 'leave-out';
      // One address is one record: such a row is left out or completes the other.
      const address = comparableAddress(person.email);
      const isOneAddress = [double.email, ...double.otherEmails].some(
        (one) => comparableAddress(one) === address,
      );
      const isAbove = double.row !== undefined;
      const choice =
        (asked === 'take' && isOneAddress) || (asked === 'fill' && isAbove) ? 'leave-out' : asked;
      const same = double.row === undefined ? { id: double._id, name: labelOf(double) } : { row: double.row };
      this.doubles.push({ sheet, row, name: labelOf(person), with: same, choice });
      if (choice === 'fill') this.fills.push({ id: double._id, document });
      if (choice !== 'take') return double._id;
    }
    this.documents.push(document);
    this.#people.add({ ...person, row });
    return document._id;
  }

  /** The organization that a row names, as the record keeps it. */
  #cameBy({ partner }: Values) {
    const organization = this.#partners.find(({ name }) => isSameName(name, text(partner)));
    return organization ? { [ORGANIZATION_FIELD]: weakReference(organization._id) } : {};
  }

  /** Sees to it that the organization of a row is one of ours; where it is none, the row gets a mistake. */
  checkPartner(row: PlannedRow): void {
    const said = text(row.values.partner);
    if (!said || Object.keys(this.#cameBy(row.values)).length > 0) return;
    row.mistakes.push({
      ...{ sheet: row.sheet, row: row.row, target: 'partner', found: said, isChoice: false },
      column: row.columns.find(({ targets }) => targets.includes('partner'))?.head ?? '',
      message: `“${said}” is no partner organization in the program. Add it there first, or write another.`,
    });
  }

  /** Whether a row says who the participant, or the connector, of a match is. */
  names({ values }: Pick<PlannedRow, 'values'>, who: Who): boolean {
    return Boolean(values[WHO[who].email] || values[WHO[who].name]);
  }

  /** Who is meant in a row about a match; where it is nobody, or several, the row gets a mistake. */
  findWho(row: PlannedRow, who: Who): string | undefined {
    const { email, name, title } = WHO[who];
    const [address, called] = [text(row.values[email]), text(row.values[name])];
    const found = this.#people.find(who, { email: address, name: called });
    if (found.length === 1) return found[0]?._id;
    const target = address || !called ? email : name;
    const said = address || called;
    const several = `Several people are called “${said}”: write the email address of the right one.`;
    const nobody = said
      ? `“${said}” is no ${title} in this file or in the program.`
      : `There is no ${title}.`;
    row.mistakes.push({
      ...{ sheet: row.sheet, row: row.row, target, found: said, isChoice: false },
      column: row.columns.find(({ targets }) => targets.includes(target))?.head ?? '',
      message: found.length > 1 ? several : nobody,
    });
    return undefined;
  }

  /** Adds the match of two people. Gives its id where there is one already. */
  addMatch({ values }: PlannedRow, participant: string, connector: string): string | undefined {
    const id = matchId(participant, connector);
    if (this.#matches.has(id)) return id;
    this.#matches.add(id);
    this.documents.push(importedMatch({ participant, connector }, values, this.#importing));
    return undefined;
  }
}
