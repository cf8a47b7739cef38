import { describe, expect, it, test } from 'vitest';
import { isAddress } from './address.ts';
import { cleanAddress } from './clean.ts';
import { likelyAddress } from './likelyAddress.ts';

const WRONG = [
  ...[
    'a..b@example.org',
    'x@example..org',
    '.a@example.org',
    'a.@example.org',
    'a@.example.org',
    'a@example.org.',
  ],
  ...[
    'a@example',
    'a@localhost',
    'a@example.o',
    'a@[192.0.2.1]',
    'a@192.0.2.1',
    'a@example.123',
    'a@-example.org',
  ],
  ...[
    'a@example-.org',
    'a b@example.org',
    '"a b"@example.org',
    'a@b@example.org',
    '@example.org',
    'a@',
    'a',
    '',
  ],
  ...[
    'Amina <a@example.org>',
    'a@example.org, b@example.org',
    'a@exam ple.org',
    'a@example_x.org',
    'ä@example.org',
  ],
  ...['a@exämple.org', `${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(64)}.org`],
  `a@${Array.from({ length: 63 }, () => 'abc').join('.')}.org`,
];

const RIGHT = [
  ...[
    'amina@example.org',
    'Amina.Haddad+jobs@mail.example.co.uk',
    "o'neill@example.org",
    'a@example.technology',
  ],
  ...['a_b-c@example-site.org', '1@2.example.org', `${'a'.repeat(64)}@example.org`, 'a@xn--exmple-cua.org'],
];

describe('an address', () => {
  test.each(WRONG)('“%s” is refused', (address) => {
    expect(isAddress(cleanAddress(address))).toBe(false);
  });

  test.each(RIGHT)('“%s” is taken', (address) => {
    expect(isAddress(cleanAddress(address))).toBe(true);
  });
});

describe('the address that somebody likely meant', () => {
  test.each([
    ['gmail.con', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['gmial.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['gmail', 'gmail.com'],
    ['GMAIL.CMO', 'gmail.com'],
    ['hotnail.com', 'hotmail.com'],
    ['hotnail', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['icoud.com', 'icloud.com'],
    ['hotmial.es', 'hotmail.es'],
    ['example.cmo', 'example.com'],
    ['example.ogr', 'example.org'],
    ['slu.eud', 'slu.edu'],
  ])('at %s is at %s', (typed, meant) => {
    expect(likelyAddress(`Ana.Ruiz@${typed}`)).toBe(`Ana.Ruiz@${meant}`);
  });

  it('is the one typed, where the domain is known or like no other', () => {
    for (const domain of [
      'gmail.com',
      'mail.com',
      'email.com',
      'live.com',
      'me.com',
      'gmx.net',
      'hotmail.se',
      'yahoo.ca',
    ])
      expect(likelyAddress(`ana@${domain}`), domain).toBeUndefined();
    for (const domain of [
      'example.org',
      'slu.edu',
      'wustl.edu',
      'outlook.de',
      'hotmail.co.uk',
      'company.co',
      'x'.repeat(200),
    ])
      expect(likelyAddress(`ana@${domain}`), domain).toBeUndefined();
    for (const typed of ['', 'ana', '@gmail.con', 'ana@']) expect(likelyAddress(typed)).toBeUndefined();
  });
});
