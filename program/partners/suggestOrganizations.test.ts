import { expect, it } from 'vitest';
import { suggestOrganizations } from './suggestOrganizations.ts';

const organization = (_id: string, name: string, website = '', addresses: string[] = []) => ({
  ...{ _id: `partnerOrganization.${_id}`, name, website, addresses },
});
const library = organization('library', 'The Šćepan Library (example)', 'https://www.library.example/visit');
const college = organization('college', 'College (example)', '', ['dean@college.example']);
const known = [college, library];

const idsFor = (organisation: string, partnerEmail: string) =>
  suggestOrganizations({ organisation, partnerEmail }, known).map(({ _id, why }) => [
    _id.replace('partnerOrganization.', ''),
    why,
  ]);

it.each([
  ['the same name', 'The Šćepan Library (example)', 'a@elsewhere.example', [['library', 'name']]],
  ['the same name, spelled plainly', 'scepan library, example', 'a@elsewhere.example', [['library', 'name']]],
  ['the host of its website', 'Branch', 'a@library.example', [['library', 'domain']]],
  ['a host below its website', 'Branch', 'a@staff.library.example', [['library', 'domain']]],
  ['the domain of a contact', 'Nursing school', 'rosa@College.example', [['college', 'domain']]],
  ['a domain that only ends alike', 'Branch', 'a@otherlibrary.example', []],
  ['a part of the name', 'Library', 'a@elsewhere.example', []],
  ['nothing written', '', '', []],
])('suggests by %s', (_what, organisation, partnerEmail, expected) => {
  expect(idsFor(organisation, partnerEmail)).toEqual(expected);
});

it('the name comes before the domain', () => {
  expect(idsFor('College example', 'a@library.example')).toEqual([
    ['college', 'name'],
    ['library', 'domain'],
  ]);
});

it('an address at a mail service for everybody says nothing', () => {
  const other = organization('other', 'Other (example)', 'gmail.com', ['other@gmail.com']);
  expect(suggestOrganizations({ organisation: '', partnerEmail: 'rosa@gmail.com' }, [other])).toEqual([]);
});
