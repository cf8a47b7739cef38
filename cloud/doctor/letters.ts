import { Resend } from 'resend';
import type { Environment } from '../../netlify/environment.ts';
import { type Finding, look, ok, unknown, warn, wrong } from './finding.ts';
import { mailDomainFindings } from './mailDomain.ts';

const domainOf = (from: string) => /@([^\s>]+)/.exec(from)?.[1]?.toLowerCase() ?? '';

async function domain(env: Environment): Promise<Finding[]> {
  const name = domainOf(env.LETTERS_FROM);
  const resend = new Resend(env.RESEND_API_KEY, env.RESEND_BASE_URL ? { baseUrl: env.RESEND_BASE_URL } : {});
  const { data, error } = await resend.domains.list();
  if (error?.name === 'restricted_api_key')
    return [
      ok('the key of Resend may only send, as it should'),
      unknown(`the domain ${name} was not looked at`, 'See that it is verified at resend.com/domains.'),
    ];
  if (error) return [wrong(`Resend refuses: ${error.message}`, 'Check RESEND_API_KEY.')];
  const known = data.data.find((one) => one.name === name);
  if (known?.status === 'verified')
    return [
      ok(`Resend may send from ${name}`),
      warn('the key of Resend may do more than send', 'Make a key with “Sending access” for the functions.'),
    ];
  return [
    wrong(
      `Resend may not send from ${name}${known ? ` (${known.status})` : ''}`,
      'Add the domain at resend.com/domains and set the records it shows at your DNS.',
    ),
  ];
}

/** What the DNS says; not asked where letters go to a mailbox on this machine, which no DNS knows. */
async function inDnsFindings({ RESEND_BASE_URL, LETTERS_FROM }: Environment): Promise<Finding[]> {
  if (!RESEND_BASE_URL) return mailDomainFindings(domainOf(LETTERS_FROM));
  const what = 'the DNS of the emails’ domain was not asked: RESEND_BASE_URL is not Resend’s own';
  return [unknown(what, 'In production leave RESEND_BASE_URL empty.')];
}

/** Whether letters go out, and to whom. */
export async function letterFindings(env: Environment): Promise<Finding[]> {
  if (env.PROGRAM_MODE === 'demonstration')
    return [ok('a demonstration: nobody is written to, and the mail service is never asked')];
  const [first] = env.LETTERS_TO;
  const recipients =
    first === '*'
      ? ok('emails go to everyone')
      : env.STAGING
        ? ok(`a staging deploy: emails go only to ${env.LETTERS_TO.length} addresses or domains`)
        : warn(
            first ? `emails go only to ${env.LETTERS_TO.length} addresses or domains` : 'emails go to nobody',
            'In production set LETTERS_TO=*. Anywhere else this is right.',
          );
  const [service, inDns] = await Promise.all([
    look('Resend', 'Check RESEND_API_KEY.', () => domain(env)),
    inDnsFindings(env),
  ]);
  return [...service, ...inDns, recipients];
}
