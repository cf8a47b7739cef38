import type { Addresses } from './addresses.ts';

/** The table of addresses, and what to try first. `preview` is the port of the preview, which shows the gallery too. */
export function addressTable({ site, studio, lake, mailbox }: Addresses, preview: number): string {
  const rows = [
    ['The site', `http://localhost:${site}`, 'read the nursing guide; sign up under Learn More'],
    ['The mailbox', `http://localhost:${mailbox}`, 'the email is there; open the link in it and confirm'],
    ['The Studio: people', `http://localhost:${studio}/program`, 'the sign-up is under “To screen”'],
    [
      'The Studio: content',
      `http://localhost:${studio}/content`,
      'change the guide’s title, publish, and reload the site',
    ],
    [
      'The preview',
      `http://localhost:${studio}/content/preview`,
      'click a heading of the page, type, and see the page follow',
    ],
    [
      'The gallery',
      `http://localhost:${preview}/gallery/`,
      'every email, form and block in each language, by day and by night',
    ],
    ['The Content Lake', `http://localhost:${lake}`, 'Sanity’s HTTP API, project mosaic'],
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const lines = rows.map(
    ([what = '', where = '', first = '']) =>
      `  ${what.padEnd(width(0))}  ${where.padEnd(width(1))}  ${first}`,
  );
  return [
    '',
    ...lines,
    '',
    '  Sign in to the Studio with one click on an example member of staff. There are no passwords.',
    '',
  ].join('\n');
}
