import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doorList, doorVisitSchema, inSheets, nameTags } from './doorList.ts';

const visit = (givenName: string, familyName: string | null, more: object = {}) =>
  doorVisitSchema.parse({
    ...{ _id: `rsvp.${givenName}${familyName}`, status: 'coming', givenName, familyName },
    ...more,
  });
const names = (...asked: Parameters<typeof doorList>) =>
  doorList(...asked).map(({ givenName, familyName }) => `${familyName}, ${givenName}`);

it('who is expected stands by family name, as the alphabet of the language has it', () => {
  const visits = [
    visit('Zana', 'Čolić'),
    visit('Omar', 'Haddad'),
    visit('Amal', 'Haddad'),
    visit('Ana', 'Đurić'),
    visit('Bora', 'Dedić'),
    visit('Ida', null),
    visit('ليلى', 'الحسن'),
  ];
  expect(names(visits, 'en')).toEqual([
    'Čolić, Zana',
    'Dedić, Bora',
    'Đurić, Ana',
    'Haddad, Amal',
    'Haddad, Omar',
    ', Ida',
    'الحسن, ليلى',
  ]);
  expect(names(visits, 'ar')[0]).toBe('الحسن, ليلى');
});

it('nobody stands there who only waits, has not confirmed, or gave the place back', () => {
  const others = ['held', 'waiting', 'cancelled', 'a-new-state'].map((status) =>
    visit(status, 'Other', { status }),
  );
  expect(names([...others, visit('Amal', 'Haddad')], 'en')).toEqual(['Haddad, Amal']);
  expect(doorList(others, 'en')).toEqual([]);
});

it('neither needs nor addresses come to the door', () => {
  const parsed = visit('Amal', 'Haddad', { email: 'amal@example.org', needs: 'A ramp' });
  expect(Object.keys(parsed).toSorted()).toEqual(['_id', 'familyName', 'givenName', 'people', 'status']);
});

it('everybody has a tag, and who comes along one to write on', () => {
  const guests = doorList([visit('Amal', 'Haddad', { people: 3 }), visit('', 'Kovač')], 'en');
  expect(nameTags(guests)).toEqual([
    { key: 'rsvp.AmalHaddad', givenName: 'Amal', familyName: 'Haddad' },
    { key: 'rsvp.AmalHaddad 1', guestOf: 'Amal Haddad' },
    { key: 'rsvp.AmalHaddad 2', guestOf: 'Amal Haddad' },
    { key: 'rsvp.Kovač', givenName: 'Kovač', familyName: '' },
  ]);
});

it('there are as many tags as people, each once, in sheets of which only the last may have room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 40 }),
      fc.constantFrom(8, 10),
      (parties, perSheet) => {
        const visits = parties.map((people, at) => visit(`Guest ${at}`, 'Example', { people }));
        const tags = nameTags(doorList(visits, 'en'));
        expect(tags).toHaveLength(parties.reduce((sum, people) => sum + people, 0));
        expect(new Set(tags.map(({ key }) => key)).size).toBe(tags.length);
        const sheets = inSheets(tags, perSheet);
        expect(sheets.flat()).toEqual(tags);
        for (const sheet of sheets.slice(0, -1)) expect(sheet).toHaveLength(perSheet);
      },
    ),
  );
});
