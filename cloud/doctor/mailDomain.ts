import { Resolver } from 'node:dns/promises';
import { type Finding, ok, unknown, warn, wrong } from './finding.ts';

/** Asks for the texts that the DNS keeps under a name. Throws where it cannot be asked, or has none. */
export type AskTexts = (name: string) => Promise<string[]>;

const askDns: AskTexts = async (name) => {
  const resolver = new Resolver({ timeout: 3000, tries: 1 });
  return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
};

/** What the DNS says when there is nothing under a name. */
const NOTHING = ['ENOTFOUND', 'ENODATA'];
const isNothing = (error: unknown) =>
  error instanceof Error && 'code' in error && NOTHING.includes(String(error.code));

/** A domain and those above it, down to the one that was bought: what holds for it is said at one of them. */
function domainsFrom(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
}

async function textAt(names: readonly string[], begins: string, ask: AskTexts): Promise<string | undefined> {
  for (const name of names) {
    const texts = await ask(name).catch((error: unknown) => {
      if (isNothing(error)) return [];
      throw error;
    });
    const text = texts.find((one) => one.toLowerCase().startsWith(begins));
    if (text) return text;
  }
  return undefined;
}

const POLICY = /;\s*p\s*=\s*(none|quarantine|reject)/i;

function dmarcFinding(text: string | undefined): Finding {
  if (!text)
    return wrong(
      'the domain of the emails has no DMARC record: large mailboxes may turn them away',
      'Set a TXT record at _dmarc.<your domain>: v=DMARC1; p=none; rua=mailto:<your address>',
    );
  const policy = POLICY.exec(text)?.[1]?.toLowerCase();
  if (policy === 'quarantine' || policy === 'reject')
    return ok(`DMARC: others cannot write in your name (p=${policy})`);
  return warn(
    'DMARC is only watching (p=none): anybody can write in your name',
    'When its reports show nothing of yours refused for two weeks, set p=quarantine.',
  );
}

/** What the DNS says about the domain that letters come from: that it is known (SPF at the name Resend sends by), and DMARC. */
export async function mailDomainFindings(domain: string, ask: AskTexts = askDns): Promise<Finding[]> {
  try {
    const dmarc = await textAt(
      domainsFrom(domain).map((name) => `_dmarc.${name}`),
      'v=dmarc1',
      ask,
    );
    const spf = await textAt([`send.${domain}`, domain], 'v=spf1', ask);
    const known = spf
      ? ok('SPF: the domain says who sends for it')
      : warn('no SPF record was found at the name Resend asks for', 'Set the records at resend.com/domains.');
    return [dmarcFinding(dmarc), known];
  } catch {
    return [
      unknown('the DNS of the emails’ domain could not be asked', 'Run this again where there is a network.'),
    ];
  }
}
