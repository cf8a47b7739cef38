import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { LINK_PATHS } from '../../program/links.ts';
import reach from '../functions/reach.ts';
import { erase } from '../services/records/erasure.ts';
import { agreedMatch, coffeePage, offeredMatch } from './coffee.fixture.ts';
import { addIntroduced, kindsAbout, NOW } from './introduced.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { states } = messagesFor('en').reach;
const read = (id: string) => services.program.getDocument(id);
const kinds = async (match: string) => {
  await services.moment();
  return (await kindsAbout(services.program, match)).filter((kind) => kind.startsWith('reach'));
};

/** The page of who cannot reach the connector, or what its choice leads to. */
async function reachPage(match: string, action?: string, purpose: 'reach' | 'coffee' = 'reach') {
  const token = await tokenFor(purpose, match, NOW);
  const init = action === undefined ? {} : { method: 'POST', body: new URLSearchParams({ action }) };
  const address = `${services.siteUrl}/${LINK_PATHS.reach}/${token}`;
  const response = await inFull(reach)(new Request(address, init), { token });
  const $ = load(await response.text());
  return { status: response.status, h1: $('h1').text(), $ };
}
const introduced = () => addIntroduced(services.program, 8);

describe('who cannot reach the connector', () => {
  it('has four choices, and the first message at hand', async () => {
    const { match } = await introduced();
    const page = await reachPage(match);
    expect([page.status, page.h1]).toEqual([200, states.choose.title]);
    const actions = page
      .$('main [name=action]')
      .toArray()
      .map((one) => page.$(one).attr('value'));
    expect(actions).toEqual(['write', 'staff', 'another']);
    expect(page.$('main a[href^="/prepare/"]').length).toBe(1);
  });

  it('has the connector written to once, with the address, however often it is pressed', async () => {
    const { match, participant, connector } = await introduced();
    for (let press = 0; press < 2; press += 1)
      expect((await reachPage(match, 'write')).h1).toBe(states.wrote.title);
    expect(await kinds(match)).toEqual(['reach-connector']);
    const to = (await read(connector))?.email;
    const letter = (await services.letters()).find((one) => one.to.includes(to));
    expect(letter?.text).toContain((await read(participant))?.email);
    expect(await read(match)).toMatchObject({ status: 'introduced', reach: { wroteAt: expect.any(String) } });
    const again = await reachPage(match);
    expect(again.$('[value=write]').length).toBe(0);
    expect(again.$('[value=staff]').length).toBe(1);
  });

  it('has staff see it, from the first time on', async () => {
    const { match } = await introduced();
    expect((await reachPage(match, 'staff')).h1).toBe(states.staff.title);
    const first = (await read(match))?.reach;
    expect((await reachPage(match, 'staff')).h1).toBe(states.staff.title);
    expect((await read(match))?.reach).toEqual(first);
    expect(await kinds(match)).toEqual([]);
  });

  it('may rather meet another: the participant is ready again, the connector does not wait', async () => {
    const { match, participant } = await introduced();
    expect((await reachPage(match, 'another')).h1).toBe(states.another.title);
    expect(await read(match)).toMatchObject({ status: 'not-met', notMetReason: 'no-answer' });
    expect(await read(participant)).toMatchObject({ status: 'ready' });
    for (const action of ['another', 'write', 'staff'])
      expect((await reachPage(match, action)).h1).toBe(states.closed.title);
    expect(await kinds(match)).toEqual(['reach-ended']);
  });

  it('does nothing by a form that asks for nothing', async () => {
    const { match } = await introduced();
    for (const action of ['', 'erase', 'how']) {
      const page = await reachPage(match, action);
      expect([page.status, page.h1]).toEqual([200, states.choose.title]);
    }
    expect(await read(match)).not.toHaveProperty('reach');
  });

  it('finds nothing to choose where a time is on offer or agreed on, or somebody is gone', async () => {
    for (const { match } of [await offeredMatch(services), await agreedMatch(services)]) {
      expect((await reachPage(match)).h1).toBe(states.closed.title);
      expect((await reachPage(match, 'another')).h1).toBe(states.closed.title);
      expect((await read(match))?.status).toBe('introduced');
    }
    const gone = await agreedMatch(services);
    await erase(gone.env, gone.connector, NOW);
    expect((await reachPage(gone.match)).h1).toBe(states.closed.title);
  });

  it('comes from the page of a coffee whose two write to each other; a connector does not', async () => {
    const { match } = await offeredMatch(services);
    const written = await coffeePage(services, 'coffee', match, { action: 'write' });
    expect(written.$('a[href^="/reach/"]').length).toBe(1);
    expect((await reachPage(match, undefined, 'coffee')).h1).toBe(states.choose.title);
    const other = await coffeePage(services, 'coffee-connector', match);
    expect(other.$('a[href^="/reach/"]').length).toBe(0);
  });
});
