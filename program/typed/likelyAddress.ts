import { distance } from './distance.ts';

const words = (text: string) => text.split(' ');

/** Where most people have their mail. A domain that is nearly one of these is likely meant to be it. */
const MAIL_DOMAINS = [
  ...words('gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com icloud.com'),
  ...words('protonmail.com proton.me comcast.net sbcglobal.net bellsouth.net charter.net verizon.net'),
  ...words('yahoo.es hotmail.es outlook.es yahoo.fr hotmail.fr outlook.fr'),
];

/** Those, and real domains that are nearly one of them: nobody is asked about these. */
const IN_USE = [
  ...MAIL_DOMAINS,
  ...words('mail.com email.com live.com aol.com gmx.com gmx.net me.com mac.com'),
];

/** Endings that do not exist, each with the one that fingers make it of. */
const WRONG_ENDINGS = {
  com: words('con cmo ocm comm coom xom vom cpm cim comn c0m'),
  net: words('ner nte nett met'),
  org: words('ogr rog orgg otg prg'),
  edu: words('eud deu edi eduu'),
};

const ENDINGS = new Map(
  Object.entries(WRONG_ENDINGS).flatMap(([right, wrong]) => wrong.map((ending) => [ending, right] as const)),
);

/** A domain in two: before the last dot, and after it. */
function halves(domain: string): [name: string, ending: string] {
  const place = domain.lastIndexOf('.');
  return place < 0 ? [domain, ''] : [domain.slice(0, place), domain.slice(place + 1)];
}

/** Whether somebody who typed one domain likely meant the other: one slip in the name, or in `.com`. */
function isNearly(typed: string, known: string): boolean {
  const [[name, ending], [knownName, knownEnding]] = [halves(typed), halves(known)];
  if (ending === '') return distance(name, knownName) <= 1 || distance(name, known) <= 1;
  if (ending === knownEnding) return distance(name, knownName) <= 1;
  return name === knownName && knownEnding === 'com' && distance(ending, 'com') <= 1;
}

function likelyDomain(domain: string): string {
  if (IN_USE.includes(domain)) return domain;
  const [name, ending] = halves(domain);
  const mended = ENDINGS.has(ending) ? `${name}.${ENDINGS.get(ending)}` : domain;
  return IN_USE.includes(mended) ? mended : (MAIL_DOMAINS.find((known) => isNearly(mended, known)) ?? mended);
}

/**
 * The address that somebody likely meant, where the domain is nearly one that many people have; nothing where it is not.
 * It is a question to ask, never a reason to refuse. `address` as it stands after `cleanAddress`.
 */
export function likelyAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const likely = at < 1 || domain.length > 80 ? domain : likelyDomain(domain);
  return likely === domain ? undefined : `${address.slice(0, at)}@${likely}`;
}
