import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { weakReference } from '../../program/references.ts';
import { readEnvironment } from '../environment.ts';
import referSomeone from '../functions/refer-someone.ts';
import referred from '../functions/referred.ts';
import signUp from '../functions/sign-up.ts';
import thanks from '../functions/thanks.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const CODE = 'abcdefghjkmn';
const LIST = [
  'Name, Email, Field',
  'Huda Noor, huda@college.example, Teaching',
  'Bilal Karimovic\tbilal@college.example\tpharmacist',
  'Huda Again, HUDA@college.example',
  'Pat, pat@college.example',
  'Sara Lind <sara@college.example>',
].join('\n');
const FORM = {
  ...{ partnerName: 'Pat Miller (example)', organisation: 'College (example)' },
  ...{ partnerEmail: 'pat@college.example', field: 'nursing', personGivenName: 'Omar' },
  ...{
    personFamilyName: 'Said (example)',
    personEmail: 'omar@college.example',
    personAgreed: 'yes',
    lang: 'en',
  },
};

async function send(form: Record<string, string>) {
  const body = new URLSearchParams(form);
  const response = await inFull(referSomeone)(
    new Request(`${services.siteUrl}/api/refer-someone`, { method: 'POST', body }),
  );
  return { response, $: load(await response.text()) };
}
type Referral = Record<string, unknown> & { _id: string };
const referralsOf = async (partnerEmail: string) => {
  const query =
    '*[_type == "partnerReferral" && partnerEmail == $partnerEmail] | order(coalesce(inList, 0) asc)';
  return services.program.fetch<Referral[]>(query, { partnerEmail });
};
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));
const open = async (id: string) => {
  const token = await tokenFor('referred', id, new Date());
  const response = await inFull(referred)(new Request(`${services.siteUrl}/referred/${token}`), { token });
  return { response, $: load(await response.text()) };
};

it('a list that cannot be read comes back whole, and names its lines; nothing is kept', async () => {
  const morePeople = 'Huda Noor, huda@list.example\nnobody\nBilal, bilal@list.example, x@list.example';
  const { response, $ } = await send({ ...FORM, partnerEmail: 'list@college.example', morePeople });
  expect(response.status).toBe(422);
  expect($('[href="#morePeople"]').text()).toMatch(/line 2, 3$/);
  expect($('[name=morePeople]').text()).toBe(morePeople);
  expect(await referralsOf('list@college.example')).toEqual([]);
});

it('one form tells of several people, each with a record of their own, once however often it is sent', async () => {
  for (const _again of [1, 2]) expect((await send({ ...FORM, morePeople: LIST })).response.status).toBe(303);
  const kept = await referralsOf(FORM.partnerEmail);
  expect(kept.map(({ personEmail, field, note, inList }) => [personEmail, field, note, inList])).toEqual(
    [
      ['omar@college.example', 'nursing', '', undefined],
      ['huda@college.example', 'teaching', '', 2],
      ['bilal@college.example', 'nursing', 'pharmacist', 3],
      ['sara@college.example', 'nursing', '', 6],
    ]
      .map((row) => row.map((cell) => cell ?? null))
      .map((row) => row.map((cell) => cell ?? undefined)),
  );
  expect(kept[0]?.leftOut).toMatchObject([
    { line: 4, why: 'twice' },
    { line: 5, why: 'own' },
  ]);
});

it('the partner reads whom we took, what not and why, with a link for each and no word that was typed', async () => {
  const [letter, ...more] = await lettersTo(FORM.partnerEmail);
  expect(more).toEqual([]);
  const text = `${letter?.text}`;
  expect(text).toContain('O. S.');
  expect(text).toContain('H. N. · Teaching and education · line 2 of your list');
  expect(text).toContain('Line 4: this address stood in your form before.');
  expect(text).toContain('Line 5: this is your own address.');
  expect(new Set(text.match(/\/referred\/[\w.-]+/g)).size).toBe(4);
  for (const typed of ['Omar', 'Huda', 'Karimovic', 'pharmacist', 'Miller', 'huda@', 'sara@'])
    expect(`${letter?.html} ${text}`).not.toContain(typed);
  for (const person of ['omar', 'huda', 'bilal', 'sara'])
    expect(await lettersTo(`${person}@college.example`)).toEqual([]);
});

it('the link of a person fills in what the partner wrote, keeps nothing, and carries the partner’s code', async () => {
  const { program } = services;
  const [, huda] = await referralsOf(FORM.partnerEmail);
  const organization = {
    _id: 'partnerOrganization.several',
    _type: 'partnerOrganization',
    name: 'College (example)',
  };
  await program.create({ ...organization, linkCode: CODE });
  await program
    .patch(`${huda?._id}`)
    .set({ partnerOrganization: weakReference(organization._id) })
    .commit();
  const before = await program.fetch('count(*)');
  const { response, $ } = await open(`${huda?._id}`);
  expect(response.status).toBe(200);
  const filled = (name: string) => $(`form#sign-up [name=${name}]`).val();
  expect(['givenName', 'familyName', 'email', 'field', 'via'].map(filled)).toEqual([
    ...['Huda', 'Noor', 'huda@college.example', 'teaching', CODE],
  ]);
  expect($('[name=consent]').attr('checked')).toBeUndefined();
  expect(await program.fetch('count(*)')).toBe(before);
});

it('the link fills in nothing once the person signed up, was erased, or staff closed it', async () => {
  const { program } = services;
  const [, huda, bilal, sara] = (await referralsOf(FORM.partnerEmail)).map(({ _id }) => _id);
  const form = answersOf({ email: 'huda@college.example', via: CODE });
  await inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body: new URLSearchParams(form) }),
  );
  const participant = '*[_type == "participant" && emailLower == "huda@college.example"][0]._id';
  await program
    .patch(await program.fetch<string>(participant))
    .set({ status: 'received' })
    .commit();
  await program.fetch('count(*)');
  await noteSignedUp(readEnvironment(), new Date());
  await program.patch(`${bilal}`).set({ status: 'closed' }).commit();
  await program.delete(`${sara}`);
  for (const id of [huda, bilal, sara]) {
    const { response, $ } = await open(`${id}`);
    expect([response.status, $('form#sign-up [name=email]').val() ?? '']).toEqual([200, '']);
  }
});

it('a partner who puts their own address right takes the list along', async () => {
  const wrong = 'wrong@college.example';
  const { response } = await send({ ...FORM, partnerEmail: wrong, morePeople: LIST });
  const path = response.headers.get('location') ?? '';
  const body = new URLSearchParams({ action: 'correct', email: 'right@college.example' });
  const token = path.split('/').at(-1) ?? '';
  await inFull(thanks)(new Request(`${services.siteUrl}${path}`, { method: 'POST', body }), { token });
  const addresses = async (partner: string) =>
    (await referralsOf(partner)).map(({ personEmail }) => personEmail);
  expect(await addresses(wrong)).toEqual([]);
  expect(await addresses('right@college.example')).toEqual([
    ...['omar@college.example', 'huda@college.example', 'bilal@college.example'],
    ...['pat@college.example', 'sara@college.example'],
  ]);
});
