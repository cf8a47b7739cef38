import { describe, expect, it } from 'vitest';
import { mailDomainFindings } from './mailDomain.ts';

const SPF = { 'send.mail.example.org': ['v=spf1 include:amazonses.com ~all'] };

/** A DNS that knows these names. */
const dns = (known: Record<string, string[]>) => async (name: string) => {
  const texts = known[name];
  if (texts) return texts;
  throw Object.assign(new Error(name), { code: 'ENODATA' });
};
const look = async (known: Record<string, string[]>) =>
  (await mailDomainFindings('mail.example.org', dns(known))).map(
    ({ severity, what }) => `${severity} ${what}`,
  );

describe('the domain of the letters', () => {
  it('is right with DMARC that refuses, at its own name or at the one above, and SPF where Resend asks', async () => {
    for (const name of ['_dmarc.mail.example.org', '_dmarc.example.org']) {
      const found = await look({ ...SPF, [name]: ['v=DMARC1; p=reject; rua=mailto:a@example.org'] });
      expect(found).toEqual([expect.stringMatching(/^ok DMARC/), expect.stringMatching(/^ok SPF/)]);
    }
  });

  it('is wrong without DMARC, and only watched over with p=none', async () => {
    expect((await look(SPF))[0]).toMatch(/^wrong .*no DMARC/);
    expect((await look({ ...SPF, '_dmarc.example.org': ['other', 'v=DMARC1;p=none'] }))[0]).toMatch(/^warn/);
    expect((await look({ '_dmarc.example.org': ['v=DMARC1; p=quarantine'] }))[1]).toMatch(/^warn no SPF/);
  });

  it('is not known where no DNS answers, which is nobody’s fault', async () => {
    const silent = async () => {
      throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' });
    };
    expect(await mailDomainFindings('mail.example.org', silent)).toMatchObject([{ severity: 'unknown' }]);
  });
});
