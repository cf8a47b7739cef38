import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAddresses } from '../../local/stack/addresses.ts';
import { productEnvironment } from '../../local/stack/environment.ts';
import { expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { openStudio } from './studio.ts';

const GUIDE = 'guide-nursing';
const staff = lake.withConfig({ token: 'local-staff' });

/** A page of an office on this machine, whose fee can be changed. */
async function officePage() {
  const state = { fee: '$150' };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else
      response.end(
        `<nav>${Date.now()}</nav><h1>Fees</h1><table><tr><td>Application for a license<td>${state.fee}<tr><td>Renewal<td>$80<tr><td>Paper forms<td>$20</table>`,
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, url: `http://${host}/fees`, state, close: () => server.close() };
}

/** Reads the page as a person at the command line does. */
function watch({ host, url }: { host: string; url: string }): Promise<string> {
  const env = productEnvironment(readAddresses(process.env), 'http://127.0.0.1:9/build_hooks/local');
  return new Promise((done, fail) => {
    const child = spawn('node', ['cloud/watchFacts.ts', '--all', url], {
      env: { ...process.env, ...env, SOURCES_NOT_PUBLIC: host },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    child.once('exit', (code) => (code === 0 ? done(said) : fail(new Error(said))));
  });
}

test('a page says another fee: staff see both, press “still right”, and name another passage', async ({
  studio: page,
}) => {
  const office = await officePage();
  const { step, fact } = await lake.fetch<{ step: string; fact: Record<string, unknown> & { _key: string } }>(
    '*[_id == $id][0]{ "step": steps[count(facts) > 0][0]._key, "fact": steps[count(facts) > 0][0].facts[0] }',
    { id: GUIDE },
  );
  const place = `steps[_key=="${step}"].facts[_key=="${fact._key}"]`;
  const ours = {
    ...fact,
    label: 'Fee for the license',
    value: '$150',
    certainty: 'A',
    checkedOn: '2026-11-01',
  };
  await staff
    .patch(GUIDE)
    .set({ [place]: { ...ours, sourceName: 'The office (example)', sourceUrl: office.url } })
    .commit();
  const kept = () =>
    lake.fetch<Record<string, string> | null>(
      '*[_type == "sourceWatch" && url == $url][0]{ "exact": passages[0].quotes[0].exact, "finding": passages[0].finding.kind, "named": passages[0].named.words, "by": decisions[-1].by, "act": decisions[-1].act }',
      { url: office.url },
    );
  try {
    expect(await watch(office)).toContain('1 pages, 1 facts, 0 for staff to look at');
    office.state.fee = '$175';
    expect(await watch(office)).toContain('now: Application for a license $175');

    await openStudio(page, 'content/structure');
    await page.getByRole('link', { name: 'Changed sources' }).click();
    const changed = page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ hasText: 'The office (example)' })
      .last();
    await expect(changed.getByText('The page says something else now.')).toBeVisible();
    await expect(changed.locator('del')).toHaveText('$150');
    await expect(changed.locator('ins')).toHaveText('$175');
    await page.getByRole('button', { name: 'Still right' }).first().click();
    await expect.poll(async () => (await kept())?.act).toBe('still-right');
    expect(await kept()).toMatchObject({
      exact: 'Application for a license $175',
      finding: null,
      by: 'Robin Staff (example)',
    });
    expect(await lake.fetch(`*[_id == $id][0].${place}.checkedOn`, { id: GUIDE })).not.toContain(
      '2026-11-01',
    );

    office.state.fee = '$180';
    await watch(office);
    await page.getByRole('button', { name: 'Watch another passage' }).first().click();
    await page.getByRole('textbox', { name: 'Words of the page that say the fact' }).fill('Paper forms $20');
    await page.getByRole('button', { name: 'Watch these words' }).click();
    await expect.poll(async () => (await kept())?.named).toBe('Paper forms $20');
    await expect(page.getByText('Named by Robin Staff (example)')).toBeVisible();
    await watch(office);
    expect(await kept()).toMatchObject({ exact: 'Paper forms $20', named: null, finding: null });
  } finally {
    await staff
      .patch(GUIDE)
      .set({ [place]: fact })
      .commit();
    await staff.delete({ query: '*[_type == "sourceWatch" && url == $url]', params: { url: office.url } });
    office.close();
  }
});
