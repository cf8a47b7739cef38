import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LETTER, startTestOutbox, type TestOutbox } from '../testOutbox.fixture.ts';

let fixture: TestOutbox;
beforeEach(async () => {
  fixture = await startTestOutbox();
});
afterEach(() => fixture.end());

const open = (path: string, init?: RequestInit) =>
  fetch(`${fixture.outbox.url}${path}`, { redirect: 'manual', ...init });
const page = async (path: string) => (await open(path)).text();
const send = async (more: object = {}) =>
  (await fixture.resend.emails.send({ ...LETTER, ...more })).data?.id ?? '';

describe('the mailbox page', () => {
  it('says what to try while it is empty', async () => {
    const text = await page('/');
    expect(text).toContain('No letters yet');
    expect(text).toContain('bounced@example.org');
    expect(text).not.toContain('Empty the mailbox');
  });

  it('lists letters with their state in words', async () => {
    await send();
    await send({ to: 'suppressed@example.org' });
    const text = await page('/');
    expect(text).toContain('2 letters');
    expect(text).toContain('amina@example.org');
    expect(text).toMatch(/>(Sent|Delivered)</);
    expect(text).toContain('>Suppressed<');
  });

  it('finds the letters of one person', async () => {
    await send();
    await send({ to: 'Omar (example) <omar@example.org>', subject: 'For Omar' });
    const text = await page('/?to=omar');
    expect(text).toContain('1 letter of 2 letters');
    expect(text).toContain('For Omar');
    expect(text).not.toContain('amina@example.org');
  });

  it('turns its pages', async () => {
    for (let index = 0; index < 55; index += 1) await send({ subject: `Letter number ${index}.` });
    const first = await page('/');
    expect(first).toContain('Letter number 54.');
    expect(first).not.toContain('Letter number 4.');
    const older = /href="(\/\?older=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await page(older);
    expect(second).toContain('Letter number 4.');
    expect(second).toContain('Newest letters');
  });

  it('shows nothing of a letter as markup of its own', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const id = await send({ subject: evil, text: evil, from: `"'>&quot; <program@example.org>` });
    for (const tab of ['letter', 'text', 'headers', 'source']) {
      expect(await page(`/mailbox/${id}?tab=${tab}&to=${encodeURIComponent('"><script>')}`)).not.toMatch(
        /<img|"><script/,
      );
    }
  });

  it('lets nothing in from elsewhere, and is framed by nobody', async () => {
    const policy = (await open('/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('says when a letter is no longer there', async () => {
    const answer = await open('/mailbox/11111111-1111-4111-8111-111111111111');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This letter is not here');
  });
});

describe('a letter', () => {
  const arabic =
    '<!doctype html><html lang="ar" dir="rtl"><head><title>x</title></head><body><a href="https://example.org/yes">نعم</a></body></html>';

  it('stands in a frame without scripts, forms or an origin', async () => {
    const id = await send({ html: arabic });
    const text = await page(`/mailbox/${id}`);
    expect(text).toContain(`src="/mailbox/${id}/letter"`);
    expect(text).toMatch(/sandbox="allow-popups [^"]*"/);
    expect(text).not.toMatch(/sandbox="[^"]*allow-(scripts|forms|same-origin)/);
    const framed = await open(`/mailbox/${id}/letter`);
    const policy = framed.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups');
    expect(policy).not.toContain('script-src');
  });

  it('keeps its own language and direction, and its links lead outside the frame', async () => {
    const id = await send({ html: arabic, subject: 'تأكيد' });
    const framed = await page(`/mailbox/${id}/letter`);
    expect(framed).toMatch(/^<!doctype html><html lang="ar" dir="rtl"><head><base target="_blank">/);
    expect(await page(`/mailbox/${id}`)).toContain('<h1><bdi lang="ar">تأكيد</bdi></h1>');
  });

  it('cannot ask the browser to fetch ahead', async () => {
    const html =
      '<LINK rel=prefetch href="https://example.org/a"><li<link>nk rel=preconnect href="https://example.org/b">';
    expect(await page(`/mailbox/${await send({ html })}/letter`)).not.toMatch(/<link/i);
  });

  it('can be read as text with links, as headers and as source', async () => {
    const text = 'Confirm: https://example.org/confirm/abc. Thank you';
    const id = await send({ html: arabic, text, headers: { 'X-Program': 'test' } });
    expect(await page(`/mailbox/${id}?tab=text`)).toContain(
      'href="https://example.org/confirm/abc" target="_blank"',
    );
    const headers = await page(`/mailbox/${id}?tab=headers`);
    expect(headers).toContain('X-Program');
    expect(headers).toContain('email.sent');
    expect(await page(`/mailbox/${id}?tab=source`)).toContain('&lt;html lang=&quot;ar&quot;');
  });

  it('leads to the newer and the older one, within what was searched for', async () => {
    const oldest = await send();
    await send({ to: 'omar@example.org' });
    const newest = await send();
    const text = await page(`/mailbox/${newest}?to=amina`);
    expect(text).toContain(`<a rel="next" href="/mailbox/${oldest}?to=amina">Older</a>`);
    expect(text).toContain('<span>Newer</span>');
  });

  it('gives its attachments to be saved, never to be opened here', async () => {
    const id = await send({
      attachments: [{ filename: 'قهوة.html', content: Buffer.from('<script>1</script>') }],
    });
    expect(await page(`/mailbox/${id}`)).toContain('قهوة.html');
    const answer = await open(`/mailbox/${id}/attachments/0`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%D9/);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(await answer.text()).toBe('<script>1</script>');
  });
});

describe('emptying the mailbox by hand', () => {
  const empty = (token: string) =>
    open('/mailbox/empty', { method: 'POST', body: new URLSearchParams({ token }) });

  it('works from the page itself', async () => {
    await send();
    const token = /name="token" value="([^"]+)"/.exec(await page('/'))?.[1] ?? '';
    const answer = await empty(token);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(await page('/')).toContain('No letters yet');
  });

  it('does not work from anywhere else', async () => {
    await send();
    await empty('guessed');
    expect(await page('/')).toContain('1 letter');
  });
});
