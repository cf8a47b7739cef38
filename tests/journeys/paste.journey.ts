import { expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { openStudio } from './studio.ts';
import { wordDocument } from './wordDocument.ts';

const DRAFT = 'drafts.article-pasted';
const staff = lake.withConfig({ token: 'local-staff' });

interface Block {
  _type: string;
  style: string;
  listItem?: string;
  level?: number;
  markDefs: { _type: string; href: string }[];
  children: { _type: string; text: string; marks: string[] }[];
}

test.afterEach(() => staff.delete(DRAFT));

test('a hundred kilobytes from Word come in word for word, as our blocks alone, and what stayed behind is said', async ({
  studio: page,
}) => {
  const { html, words } = wordDocument(100_000);
  await staff.createOrReplace({ _id: DRAFT, _type: 'article', language: 'en', title: 'Pasted (example)' });
  await openStudio(page, 'content/intent/edit/id=article-pasted;type=article;path=body/');
  const field = page.getByTestId('field-body');
  await field.getByRole('textbox').first().click({ timeout: 60_000 });
  // What Word puts on the clipboard, through a real copy and a real paste.
  await page.evaluate((word) => {
    const copy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', word);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', copy, { once: true, capture: true });
  }, html);
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');

  await expect(page.getByText(/\d+ pictures were left out/)).toBeVisible();
  await expect(page.getByText(/\d+ tables came in as lines/)).toBeVisible();
  await expect(page.getByText(/That is a long text: about [\d,]+ words/)).toBeVisible();
  const saved = () => lake.fetch<Block[] | null>('*[_id == $id][0].body', { id: DRAFT });
  const wordsOf = (body: Block[] | null) =>
    (body ?? []).flatMap(({ children }) =>
      children
        .map(({ text }) => text)
        .join('')
        .split(/\s+/)
        .filter(Boolean),
    );
  await expect.poll(async () => wordsOf(await saved())).toEqual(words);

  const body = (await saved()) ?? [];
  const kinds = (of: (block: Block) => (string | undefined)[]) => [...new Set(body.flatMap(of))].toSorted();
  expect(kinds(({ _type }) => [_type])).toEqual(['block']);
  expect(kinds(({ style }) => [style])).toEqual(['h2', 'normal']);
  expect(kinds(({ listItem = '', level = '' }) => [`${listItem}${level}`])).toEqual([
    '',
    'bullet1',
    'bullet2',
    'number1',
  ]);
  expect(kinds(({ markDefs }) => markDefs.map(({ _type }) => _type))).toEqual(['link']);
  expect(
    body.flatMap(({ markDefs }) => markDefs).every(({ href }) => href.startsWith('https://office')),
  ).toBe(true);

  await page.keyboard.type(' And on.');
  await expect.poll(async () => wordsOf(await saved()).slice(-2)).toEqual(['And', 'on.']);
});
