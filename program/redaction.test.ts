import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redactContacts } from './redaction.ts';

test.each([
  'amina@example.org',
  'Amina.Hassan+jobs@mail.example.org',
  'https://example.org/amina?x=1',
  'www.example.org/cv',
  'linkedin.com/in/amina-example',
  't.me/amina_example',
  'amina-example.com',
  'my.cv.example.me',
  'evil．com',
  '@amina_example',
  '(314) 555-0142',
  '+387 33 555 014',
  '314.555.0142',
  '٣١٤٥٥٥٠١٤٢',
])('%s is taken out, whatever stands around it', (contact) => {
  expect(redactContacts(contact)).not.toMatch(/\p{L}|\p{Nd}/u);
  expect(redactContacts(`Find me: ${contact}, please`)).toMatch(/^Find me: \[…\],? ?please$/);
});

test.each([
  'nurse 2012-2019',
  'Teacher (2003 – 2011), then 2012/2019',
  'from 09/2012 to 05/2019',
  '01.09.2012 - 31.05.2019',
  '٢٠١٢-٢٠١٩',
  '8 years, 40 hours a week, 1,500 patients',
  'ASP.NET and Node.js developer',
  'B.Com, M.Sc., Ph.D. in St.Louis, U.S.',
  'a salary of $120,000',
])('%s stays as it is', (text) => {
  expect(redactContacts(text)).toBe(text);
});

test('one’s own name is taken out, in part, in capitals and with an ending', () => {
  const names = ['Amina', 'Will Hassan (example)'];
  const told = 'I am Amina Hassan. AMINA’s goal, for example, is a hospital, and amina will get there: Will!';
  expect(redactContacts(told, names)).toBe(
    'I am […] […]. […] goal, for example, is a hospital, and […] will get there: […]!',
  );
  expect(redactContacts('اسمي أمينة', ['أمينة'])).toBe('اسمي […]');
  expect(redactContacts('Aminata works in Aminabad', names)).toBe('Aminata works in Aminabad');
});

test('whatever the text, taking out once is enough, and a name without letters takes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const once = redactContacts(text, ['', ' ', '(example)']);
      expect(redactContacts(once, ['', ' '])).toBe(once);
    }),
  );
});
