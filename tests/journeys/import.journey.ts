import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { workbook } from '../import/workbook.fixture.ts';
import { seriousIn } from './axe.ts';
import { expect, test } from './journey.ts';
import { lettersTo } from './mailbox.ts';
import { program, runDaily } from './staff.ts';
import { openImport, openStudio } from './studio.ts';

/* What staff kept in a spreadsheet comes in, is put right on the way, and goes again without a trace. */

const run = Date.now().toString(36);
const at = (name: string) => `${name}-${run}@example.org`;

const FILE = workbook([
  {
    name: 'People',
    rows: [
      ['Our participants 2025', null, null, null, null, null, null],
      ['First', 'Last', 'E-mail', 'Yrs exp', 'Field', 'Status', 'Connector', 'Introduced on'],
      [
        'Amra',
        'Kovač (example)',
        at('amra'),
        9,
        'Nursing',
        'Introduced',
        `Tom Brandt-${run} (example)`,
        '2025-04-01',
      ],
      [
        'Carlos',
        'Quintero (example)',
        at('carlos').replace('@', ' at '),
        12,
        'Engineering',
        'New',
        null,
        null,
      ],
      ['Xiu', 'Lin (example)', at('xiu'), 4, 'Basket weaving', 'New', null, null],
      ['Xiu', 'Lin (example)', at('xiu').toUpperCase(), 4, 'Science', 'New', null, null],
      ['Total', null, null, 25, null, null, null],
    ],
  },
  {
    name: 'Connectors',
    rows: [
      ['Name', 'Email', 'Company', 'Fields'],
      [`Tom Brandt-${run} (example)`, at('tom'), 'Aircraft maker', 'Engineering'],
    ],
  },
]);

const EMAILS = ['amra', 'carlos', 'xiu', 'tom'].map(at);
const written = () =>
  program.fetch<{ email: string; _id: string }[]>(
    '*[_type in ["participant", "connector"] && emailLower in $emails]{_id, email}',
    { emails: EMAILS },
  );
const everything = () =>
  program.fetch<unknown[]>('*[defined(entered.import) || _type == "import"] | order(_id)');

async function choose(page: Page) {
  await openImport(page);
  await page
    .getByLabel('Choose a spreadsheet')
    .setInputFiles({ name: 'people.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(FILE) });
  await expect(page.getByRole('heading', { name: 'Sheet “People”: 4 rows' })).toBeVisible();
}

const plan = (page: Page) => page.getByTestId('import-plan');

test('a spreadsheet comes in, put right on the way; nobody is written to; and it goes without a trace', async ({
  studio: page,
}) => {
  const before = await everything();
  await choose(page);
  await expect(page.getByText('Passed over, because nobody stands there: row 7 (a sum).')).toBeVisible();
  await expect(page.getByRole('combobox', { name: '“Yrs exp” is' })).toHaveValue('yearsOfExperience');
  await expect(plan(page)).toHaveText(
    '2 participants, 1 Connector, 1 match will come in; 2 rows left out, listed; nobody is written to.',
  );
  expect(await seriousIn(page)).toEqual([]);

  // By keyboard: the address is put right where it stands.
  await page.getByRole('textbox', { name: 'Row 4, E-mail' }).fill(at('carlos'));
  await page.keyboard.press('Enter');
  await page
    .getByRole('combobox', { name: '“Basket weaving” as Field (1 row)' })
    .selectOption('Arts, design and media');
  await expect(page.getByRole('heading', { name: 'Perhaps here already: 1' })).toBeVisible();
  await expect(plan(page)).toHaveText(
    '3 participants, 1 Connector, 1 match will come in; 1 row left out, listed; nobody is written to.',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the rows left out (1)' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('The same person as in row 5.');

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByTestId('import-result')).toHaveText(
    '3 participants, 1 Connector, 1 match came in. Nobody was written to.',
  );
  expect((await written()).map(({ email }) => email).toSorted()).toEqual(EMAILS.toSorted());
  await runDaily();
  for (const email of EMAILS) expect(await lettersTo(email)).toEqual([]);

  const { _id = '' } = (await written()).find(({ email }) => email === at('amra')) ?? {};
  await openStudio(page, `program/intent/edit/id=${_id};type=participant/`);
  await expect(
    page.getByText('This record came by an import. The program writes to nobody about it'),
  ).toBeVisible();

  await choose(page);
  await expect(page.getByText(/This very file was imported by Robin Staff \(example\)/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Take back: 3 participants, 1 Connector, 1 match/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(written).toEqual([]);
  expect(await everything()).toEqual(before);
});
