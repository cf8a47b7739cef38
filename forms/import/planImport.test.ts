import { describe, expect, test } from 'vitest';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { matchSchema } from '../../program/matches/match.ts';
import { participantSchema } from '../../program/participants/participant.ts';
import { cellKey, type ImportChoices, NO_CHOICES, rowKey, valueKey } from './choices.ts';
import type { Existing } from './existing.ts';
import { importedSheet } from './importedSheet.ts';
import { leftOutTable } from './leftOutTable.ts';
import { planImport } from './planImport.ts';

const NOBODY: Existing = { people: [], matches: [], partners: [] };
const AT = '2026-11-28T12:00:00.000Z';

const sheet = (text: string) =>
  importedSheet({ name: '', rows: text.split('\n').map((line) => line.split(',')) });

function plan(texts: string | string[], choices: Partial<ImportChoices> = {}, existing = NOBODY) {
  const entered = { source: 'spreadsheet', by: 'Robin (example)', at: AT, import: 'import.k' } as const;
  const sheets = [texts].flat().map(sheet);
  return planImport(sheets, existing, {
    entered,
    rules: { regionPostcodes: ['631'] },
    choices: { ...NO_CHOICES, ...choices },
  });
}

const HEADS =
  'First,Last,Email,Phone,ZIP,Field,Degree,Work permit,Born outside US,Consent,Consent date,Status';
const AMRA =
  'Amra,Kovač (example),Amra@Example.org,314-555-0118,63110,Nursing,Master,Yes,Yes,yes,3/4/2025,Ready';

test('a row becomes a record that the program reads, and says who brought it', () => {
  const [document] = plan(`${HEADS}\n${AMRA}`).documents;
  expect(document).toMatchObject({
    _id: 'participant.k-1-2',
    status: 'ready',
    email: 'Amra@Example.org',
    emailLower: 'amra@example.org',
    eligibility: 'eligible',
    consentedAt: '2025-03-04T12:00:00.000Z',
    consentSource: 'spreadsheet',
    entered: { source: 'spreadsheet', by: 'Robin (example)', at: AT, import: 'import.k' },
    history: [{ who: 'staff', by: 'Robin (example)', from: '', to: 'ready', letter: 'none' }],
  });
  expect(participantSchema.safeParse({ ...document, _rev: '1' }).success).toBe(true);
});

describe('nothing is invented', () => {
  test('of what no column says nothing is kept, no consent either, and it is to be talked about', () => {
    const [document] = plan('First,Last,Email\nAmra,Kovač (example),amra@example.org').documents;
    expect(document).toMatchObject({
      status: 'received',
      eligibility: 'talk',
      consentFollowUp: false,
      consentStory: false,
    });
    expect(document).not.toHaveProperty('consentedAt');
    expect(document).not.toHaveProperty('field');
    expect(document).not.toHaveProperty('signedUpAt');
  });

  test('a consent that staff say all gave is that of those of whom no column says otherwise', () => {
    const given = { given: ['consent', 'consentFollowUp'] as const, on: '2025-01-02' };
    const { documents } = plan(
      'First,Last,Email,Consent,Follow-up OK?\nA,B (example),a@example.org,no,no\nC,D (example),c@example.org,,',
      {
        consents: given,
      },
    );
    expect(documents.map(({ consentedAt, consentFollowUp }) => [consentedAt, consentFollowUp])).toEqual([
      [undefined, false],
      ['2025-01-02T12:00:00.000Z', true],
    ]);
  });

  test('that somebody may not work here is not kept', () => {
    const { documents, mistakes } = plan('First,Last,Email,Work permit\nA,B (example),a@example.org,No');
    expect(mistakes).toEqual([]);
    expect(documents[0]).not.toHaveProperty('workPermission');
    expect(JSON.stringify(documents)).not.toContain('"work-permission","no"');
    expect(documents[0]).toMatchObject({ unmet: [], toDiscuss: expect.arrayContaining(['work-permission']) });
  });

  test('what is never asked does not come in, not even as a note', () => {
    const { documents } = plan(
      'First,Last,Email,Date of birth,Visa,SSN,Notes\nA,B (example),a@example.org,1990-01-01,H1B,000-00-0000,calls',
    );
    const all = JSON.stringify(documents);
    for (const secret of ['1990', 'H1B', '000-00']) expect(all).not.toContain(secret);
    expect(all).toContain('calls');
  });
});

describe('mistakes', () => {
  const bad =
    'First,Last,Email,Years,Field\nA,B (example),a at example,many,Basket weaving\n,,c@example.org,3,Nursing';

  test('name the row, the column and the text that was found', () => {
    const { mistakes, leftOut, ready } = plan(bad);
    expect(mistakes.map(({ row, column, found }) => [row, column, found])).toEqual([
      [2, 'Email', 'a at example'],
      [2, 'Years', 'many'],
      [2, 'Field', 'Basket weaving'],
      [3, 'First', ''],
    ]);
    expect([leftOut.length, ready]).toEqual([2, 0]);
  });

  test('are mended cell by cell, or once for a value', () => {
    const { documents, unknown } = plan(bad, {
      mended: {
        [cellKey(0, 2, 'email')]: 'a@example.org',
        [cellKey(0, 2, 'yearsOfExperience')]: '',
        [cellKey(0, 3, 'givenName')]: 'Xiu (example)',
      },
      values: { [valueKey(0, 'field', 'basket WEAVING')]: 'arts-media' },
    });
    expect(documents).toMatchObject([{ field: 'arts-media' }, { givenName: 'Xiu (example)' }]);
    expect(documents[0]).not.toHaveProperty('yearsOfExperience');
    // What was decided can still be seen and changed.
    expect(unknown).toMatchObject([{ text: 'Basket weaving', rows: 1 }]);
  });

  test('may be left out of all rows at once, but for who it is', () => {
    const { documents, mistakes } = plan(bad.replace('a at example', 'a@example.org'), {
      leaveUnreadable: true,
    });
    expect(documents).toHaveLength(1);
    expect(mistakes.map(({ row }) => row)).toEqual([3]);
  });

  test('are listed with their rows as a file to mend and import again', () => {
    const sheets = [sheet(bad)];
    const { columns, rows } = leftOutTable(sheets, plan(bad));
    expect(columns.slice(-2)).toEqual(['Row', 'Why it was left out']);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['A', 'B (example)', 'a at example'],
      ['', '', 'c@example.org'],
    ]);
  });
});

describe('doubles', () => {
  const there = (change: object) => ({
    people: [
      {
        ...{
          _id: 'participant.x',
          _type: 'participant' as const,
          givenName: 'AMRA',
          familyName: 'Kovac (example)',
        },
        ...{ email: '', otherEmails: [], phone: '', postcode: '', field: '', ...change },
      },
    ],
    matches: [],
    partners: [],
  });

  test.each([
    ['the address', { givenName: 'Z', email: 'AMRA@example.org' }],
    ['the name and the telephone', { phone: '+1 (314) 555-0118' }],
    ['the name, ZIP code and field', { postcode: '63110', field: 'nursing' }],
  ])('by %s', (_by, change) => {
    const { doubles, documents } = plan(`${HEADS}\n${AMRA}`, {}, there(change));
    expect(doubles).toMatchObject([{ row: 2, with: { id: 'participant.x' }, choice: 'leave-out' }]);
    expect(documents).toEqual([]);
  });

  test('not by the name alone', () => {
    expect(plan(`${HEADS}\n${AMRA}`, {}, there({})).doubles).toEqual([]);
  });

  test('within the file the first row is taken', () => {
    const { doubles, documents } = plan(`${HEADS}\n${AMRA}\n${AMRA}`);
    expect(doubles).toMatchObject([{ row: 3, with: { row: 2 } }]);
    expect(documents).toHaveLength(1);
  });

  test('are taken where staff say so, but never two of one address', () => {
    const doubles = { [rowKey(0, 2)]: 'take' as const };
    expect(plan(`${HEADS}\n${AMRA}`, { doubles }, there({ phone: '3145550118' })).documents).toHaveLength(1);
    expect(plan(`${HEADS}\n${AMRA}`, { doubles }, there({ email: 'amra@example.org' })).documents).toEqual(
      [],
    );
  });

  test('a row may complete the record that is there', () => {
    const doubles = { [rowKey(0, 2)]: 'fill' as const };
    const { fills, documents, leftOut } = plan(
      `${HEADS}\n${AMRA}`,
      { doubles },
      there({ phone: '3145550118' }),
    );
    expect(fills).toMatchObject([{ id: 'participant.x', document: { postcode: '63110' } }]);
    expect([documents, leftOut]).toEqual([[], []]);
  });
});

describe('matches of long ago', () => {
  const people = 'First,Last,Email\nAmra,Kovač (example),amra@example.org\nXiu,Lin (example),xiu@example.org';
  const connectors = 'Name,Email,Organization\nTom Brandt (example),tom@example.org,Aircraft maker';

  test('find their people by address or name, whatever the order of the sheets', () => {
    const matches =
      'Participant,Connector,Introduced on,Outcome,Date of outcome\n"Amra Kovač (example)",tom@example.org,2025-04-01,Job,2025-07-15\nXiu Lin (example),Tom Brandt (example),,,';
    const { documents, mistakes } = plan([matches.replaceAll('"', ''), people, connectors]);
    expect(mistakes).toEqual([]);
    const found = documents.filter(({ _type }) => _type === 'match');
    expect(found).toMatchObject([
      {
        _id: 'match.k-2-2-k-3-2',
        status: 'met',
        introducedAt: '2025-04-01T12:00:00.000Z',
        outcomes: [{ day: 90, outcome: 'job' }],
        history: [{ letter: 'none' }],
      },
      { status: 'introduced' },
    ]);
    expect(found[1]).not.toHaveProperty('introducedAt');
    for (const document of documents) {
      const schema = { match: matchSchema, participant: participantSchema, connector: connectorSchema }[
        document._type
      ];
      expect(schema?.safeParse({ ...document, _rev: '1' }).success).toBe(true);
    }
  });

  test('whom nobody knows is a mistake of the row', () => {
    const { mistakes, leftOut } = plan([
      'Participant,Connector,Introduced on\namra@example.org,Nobody Known,2025-04-01',
      people,
      connectors,
    ]);
    expect(mistakes.map(({ message }) => message)).toEqual([
      '“Nobody Known” is no Connector in this file or in the program.',
    ]);
    expect(leftOut).toEqual([{ sheet: 0, row: 2 }]);
  });

  test('of two people of one name it is asked which', () => {
    const twice = `${people}\nAmra,Kovač (example),other@example.org`;
    const { mistakes } = plan([
      'Participant,Connector\nAmra Kovač (example),tom@example.org',
      twice,
      connectors,
    ]);
    expect(mistakes.map(({ message }) => message)).toEqual([
      'Several people are called “Amra Kovač (example)”: write the email address of the right one.',
    ]);
  });

  test('a match that is there is not written again', () => {
    const existing = { people: [], matches: ['match.k-1-2-k-2-2'], partners: [] };
    const { doubles } = plan(
      [people, connectors, 'Participant,Connector\namra@example.org,tom@example.org'],
      {},
      existing,
    );
    expect(doubles).toMatchObject([{ sheet: 2, row: 2, with: { id: 'match.k-1-2-k-2-2' } }]);
  });
});

describe('the partner organization by which somebody came', () => {
  const partners = [{ _id: 'partnerOrganization.l', name: 'The Library (example)' }];
  const rows = (partner: string) => `${HEADS},Partner organization\n${AMRA},${partner}`;
  const planned = (partner: string, choices = {}) => plan(rows(partner), choices, { ...NOBODY, partners });

  test('is that of the same name, and no cell says none', () => {
    expect(planned('library EXAMPLE').documents).toMatchObject([
      { partnerOrganization: { _ref: 'partnerOrganization.l', _weak: true } },
    ]);
    expect(planned('').documents[0]).not.toHaveProperty('partnerOrganization');
  });

  test('that nobody knows is a mistake to mend, and is left out only when staff say so', () => {
    const unknown = planned('Branch');
    expect(unknown.documents).toEqual([]);
    expect(unknown.mistakes).toMatchObject([
      { target: 'partner', found: 'Branch', column: 'Partner organization' },
    ]);
    expect(planned('Branch', { leaveUnreadable: true }).documents).toHaveLength(1);
  });
});
