import type { Kind } from '../../program/import/targets.ts';
import { type MadeCell, workbook } from './workbook.fixture.ts';

/** A spreadsheet as somebody might keep one, and what a person sees in it. */
export interface Hostile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** By sheet: what its rows are about, how many of them are somebody, and what each column is ('' for nothing of ours). */
  sheets: { kind: Kind; rows: number; columns: string[] }[];
}

const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const marked = (text: string) => utf8(`\uFEFF${text}`);

/** Windows' letters: of those outside Latin-1 the few that names here need. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  Š: 0x8a,
  š: 0x9a,
  Ž: 0x8e,
  ž: 0x9e,
  '’': 0x92,
  '–': 0x96,
};
const windows = (text: string) =>
  new Uint8Array(Array.from(text, (letter) => WINDOWS[letter] ?? letter.charCodeAt(0)));
function utf16(text: string, isMarked = true) {
  const units = Array.from(isMarked ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

const lines = (...rows: string[]) => `${rows.join('\r\n')}\r\n`;
const one = (kind: Kind, rows: number, columns: string) => [
  { kind, rows, columns: columns.split(' ').map((name) => (name === '-' ? '' : name)) },
];
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The same file as a workbook of one sheet. */
const sheet = (rows: MadeCell[][], merged: string[] = [], name = 'Sheet1') =>
  workbook([{ name, rows, merged }]);

export const CORPUS: readonly Hostile[] = [
  {
    name: 'plain English',
    bytes: utf8(
      lines(
        'First name,Last name,Email,Phone,ZIP,Field,Profession,Degree,Years of experience,English',
        'Amra,Kovač (example),amra.c1@example.org,314-555-0118,63110,Nursing,Registered nurse,Bachelor,9,Professional',
        'Carlos,Quintero (example),carlos.c1@example.org,(314) 555-0119,63116,Engineering,Civil engineer,Master,12,Fluent',
      ),
    ),
    sheets: one(
      'participants',
      2,
      'givenName familyName email phone postcode field profession degree yearsOfExperience english',
    ),
  },
  {
    name: 'short heads, as people write them',
    bytes: utf8(
      lines(
        'First,Last,E-mail,Cell,Zip Code,Job,Yrs exp,Edu level,Eng level,Notes',
        'Amra,Kovač (example),amra.c2@example.org,3145550118,63110,Nurse,10+,BSc,Good,calls after five',
      ),
    ),
    sheets: one(
      'participants',
      1,
      'givenName familyName email phone postcode profession yearsOfExperience degree english notes',
    ),
  },
  {
    name: 'French, semicolons, Windows letters',
    bytes: windows(
      lines(
        'Prénom;Nom;Courriel;Téléphone;Code postal;Profession;Domaine;Diplôme;Anglais;Langues;Années d’expérience;Date d’inscription',
        'Amélie;Müller (example);amelie.c3@example.org;314 555 0120;63110;Infirmière;Santé;Licence;Courant;Français, Arabe;6 ans;13/02/2025',
        'Jean;Šimon (example);jean.c3@example.org;;63116;Ingénieur;Ingénierie;Maîtrise;Intermédiaire;Français et Bosniaque;11;03/04/2025',
      ),
    ),
    sheets: one(
      'participants',
      2,
      'givenName familyName email phone postcode profession field degree english languages yearsOfExperience signedUpAt',
    ),
  },
  {
    name: 'Spanish',
    bytes: marked(
      lines(
        'Nombre,Apellidos,Correo electrónico,Celular,Código postal,Profesión,Título,Años de experiencia,Inglés,Idiomas,Notas',
        'María José,Arce (example),maria.c4@example.org,314 555 0121,63104,Abogada,Licenciatura,7,Avanzado,Español,',
      ),
    ),
    sheets: one(
      'participants',
      1,
      'givenName familyName email phone postcode profession degree yearsOfExperience english languages notes',
    ),
  },
  {
    name: 'one column for the name, family name first',
    bytes: utf8(
      lines(
        'Name,Email address,Mobile,Occupation',
        '"Kovač (example), Amra",amra.c5@example.org,314-555-0118,Nurse',
        '"Quintero (example), Carlos",carlos.c5@example.org,314-555-0119,Engineer',
      ),
    ),
    sheets: one('participants', 2, 'familyName+givenName email phone profession'),
  },
  {
    name: 'one column for the name, given name first, tabs',
    bytes: utf8(
      lines(
        'Full Name\tEmail\tPhone number\tJob title',
        'Amra Kovač (example)\tamra.c6@example.org\t3145550118\tNurse',
      ),
    ),
    sheets: one('participants', 1, 'givenName+familyName email phone profession'),
  },
  {
    name: 'a title, an empty row and a date above the heads',
    bytes: utf8(
      lines(
        'International Program – participants,,,',
        'As of March 2025,,,',
        ',,,',
        'First Name,Surname,Email,Postcode',
        'Amra,Kovač (example),amra.c7@example.org,63110',
        ',,,',
        'Carlos,Quintero (example),carlos.c7@example.org,63116',
        'Total,2,,',
      ),
    ),
    sheets: one('participants', 2, 'givenName familyName email postcode'),
  },
  {
    name: 'merged heads over two rows',
    bytes: sheet(
      [
        ['Participant', null, 'Contact', null, 'Background', null, null],
        ['First', 'Last', 'Email', 'Tel.', 'Degree', 'Years', 'English'],
        ['Amra', 'Kovač (example)', 'amra.c8@example.org', 3145550118, 'Master', 9, 'Fluent'],
        ['Carlos', 'Quintero (example)', 'carlos.c8@example.org', 3145550119, 'PhD', 12, 'Good'],
      ],
      ['A1:B1', 'C1:D1', 'E1:G1'],
    ),
    sheets: one('participants', 2, 'givenName familyName email phone degree yearsOfExperience english'),
  },
  {
    name: 'a workbook with days and numbers',
    bytes: sheet([
      ['Given name', 'Family name', 'E-Mail', 'ZIP', 'Date of intake', 'Consent date', 'Years exp.'],
      ['Amra', 'Kovač (example)', 'amra.c9@example.org', 63110, day('2025-03-04'), day('2025-03-05'), 9],
    ]),
    sheets: one(
      'participants',
      1,
      'givenName familyName email postcode signedUpAt consentedAt yearsOfExperience',
    ),
  },
  {
    name: 'what must never be kept',
    bytes: utf8(
      lines(
        'First name,Last name,Email,Date of birth,Nationality,Visa status,A-number,SSN,Gender,Work authorized?,Born outside US?',
        'Amra,Kovač (example),amra.c10@example.org,1990-01-01,Bosnian,Refugee,A000000000,000-00-0000,F,Yes,Y',
      ),
    ),
    sheets: one('participants', 1, 'givenName familyName email - - - - - - workPermission bornOutsideUS'),
  },
  {
    name: 'UTF-16 as Excel saves “Unicode text”',
    bytes: utf16(
      lines(
        'First name\tLast name\tEmail\tLanguages spoken',
        'Selin\tAydın (example)\tselin.c11@example.org\tTurkish; English',
      ),
    ),
    sheets: one('participants', 1, 'givenName familyName email languages'),
  },
  {
    name: 'UTF-16 without its mark',
    bytes: utf16(lines('First name,Last name,Email', 'Selin,Aydin (example),selin.c12@example.org'), false),
    sheets: one('participants', 1, 'givenName familyName email'),
  },
  {
    name: 'connectors',
    bytes: utf8(
      lines(
        'Name,Email,Company,Title,Fields,Industry,Max per month,Max per year,ZIP,Status',
        'Tom Brandt (example),tom.c13@example.org,Aircraft maker,Program manager,Engineering; Business,Aerospace,2,12,63105,Active',
        'Renée Tolliver (example),renee.c13@example.org,Law firm,Partner,Law,Law,1,3,63101,On leave',
      ),
    ),
    sheets: one(
      'connectors',
      2,
      'givenName+familyName email organisation role fields industries monthlyCapacity yearlyCapacity postcode status',
    ),
  },
  {
    name: 'volunteers, in other words',
    bytes: utf8(
      lines(
        'Volunteer first name,Volunteer last name,Work email,Employer,Position,Area of expertise,How many people per year?,Paused until',
        'Tom,Brandt (example),tom.c14@example.org,Aircraft maker,Engineer,Engineering,6,2027-01-15',
      ),
    ),
    sheets: one(
      'connectors',
      1,
      'givenName familyName email organisation role fields yearlyCapacity pausedUntil',
    ),
  },
  {
    name: 'people, connectors and matches in one workbook',
    bytes: workbook([
      {
        name: 'Matches',
        rows: [
          ['Participant', 'Connector', 'Introduced on', 'Met?', 'Outcome', 'Comments'],
          [
            'amra.c15@example.org',
            'Tom Brandt (example)',
            day('2025-04-01'),
            day('2025-04-10'),
            'Job in field',
            'went well',
          ],
        ],
      },
      {
        name: 'Participants',
        rows: [
          ['Name', 'Email'],
          ['Amra Kovač (example)', 'amra.c15@example.org'],
        ],
      },
      {
        name: 'Connectors',
        rows: [
          ['Name', 'Email', 'Organization'],
          ['Tom Brandt (example)', 'tom.c15@example.org', 'Aircraft maker'],
        ],
      },
    ]),
    sheets: [
      {
        kind: 'matches',
        rows: 1,
        columns: ['participantEmail', 'connectorName', 'introducedAt', 'metOn', 'outcome', 'notes'],
      },
      { kind: 'participants', rows: 1, columns: ['givenName+familyName', 'email'] },
      { kind: 'connectors', rows: 1, columns: ['givenName+familyName', 'email', 'organisation'] },
    ],
  },
  {
    name: 'no heads at all',
    bytes: utf8(
      lines(
        'Amra Kovač,amra.c16@example.org,314-555-0118,63110',
        'Carlos Quintero,carlos.c16@example.org,314-555-0119,63116',
      ),
    ),
    sheets: one('participants', 2, 'givenName+familyName email phone postcode'),
  },
  {
    name: 'a sum, and the heads again on each page',
    bytes: utf8(
      lines(
        'First,Last,Email,Years',
        'Amra,Kovač (example),amra.c17@example.org,9',
        'First,Last,Email,Years',
        'Carlos,Quintero (example),carlos.c17@example.org,12',
        'Total:,,,21',
        ',,,',
      ),
    ),
    sheets: one('participants', 2, 'givenName familyName email yearsOfExperience'),
  },
  {
    name: 'a quotation mark that is never closed',
    bytes: utf8(
      lines(
        'First,Last,Email,Notes',
        'Amra,Kovač (example),amra.c18@example.org,"likes tea',
        'Carlos,Quintero (example),carlos.c18@example.org,fine',
      ),
    ),
    sheets: one('participants', 2, 'givenName familyName email notes'),
  },
  {
    name: 'cells of several lines and commas within',
    bytes: utf8(
      lines(
        'First,Last,Email,Goal',
        'Amra,Kovač (example),amra.c19@example.org,"Work in a hospital,\nthen study"',
      ),
    ),
    sheets: one('participants', 1, 'givenName familyName email goal'),
  },
  {
    name: 'days that only one row tells apart',
    bytes: utf8(
      lines(
        'First,Last,Email,Signed up,Consent given on',
        'Amra,Kovač (example),amra.c20@example.org,03/04/2025,3 April 2025',
        'Carlos,Quintero (example),carlos.c20@example.org,25/04/2025,25-Apr-25',
      ),
    ),
    sheets: one('participants', 2, 'givenName familyName email signedUpAt consentedAt'),
  },
  {
    name: 'a form’s export, with questions for heads',
    bytes: utf8(
      lines(
        'Timestamp,What is your first name?,What is your last name?,What is your email address?,What is your highest degree?,How many years of experience do you have?,How well do you speak English?,Were you born outside the US?,How did you hear about us?,What do you hope for?',
        '2025-03-04 10:22:31,Amra,Kovač (example),amra.c21@example.org,Bachelor,9,Fluent,Yes,A friend,A job in nursing',
      ),
    ),
    sheets: one(
      'participants',
      1,
      'signedUpAt givenName familyName email degree yearsOfExperience english bornOutsideUS heardFrom goal',
    ),
  },
  {
    name: 'columns that are nobody’s, and two addresses',
    bytes: utf8(
      lines(
        'ID,First Name,Middle,Last Name,Email,Alternate email,Home phone,Cell phone,Street,City,State,Zip,Case manager,Emergency contact',
        '17,Amra,M,Kovač (example),amra.c22@example.org,other.c22@example.org,314-555-0100,314-555-0118,1 Main,St. Louis,MO,63110,Robin,Ana',
      ),
    ),
    sheets: one('participants', 1, '- givenName - familyName email - - phone - - - postcode - -'),
  },
  {
    name: 'a status, and whom they were matched with',
    bytes: utf8(
      lines(
        'Participant,Email,Status,Matched with,Match date,Date met,Result',
        'Amra Kovač (example),amra.c23@example.org,Introduced,Tom Brandt (example),4/1/2025,4/20/2025,Interview',
        'Carlos Quintero (example),carlos.c23@example.org,On hold,,,,',
      ),
    ),
    sheets: one(
      'participants',
      2,
      'givenName+familyName email status connectorName introducedAt metOn outcome',
    ),
  },
  {
    name: 'consents as ticks',
    bytes: utf8(
      lines(
        'First,Last,Email,Consent,Follow-up OK?,Story OK?,May share phone',
        'Amra,Kovač (example),amra.c24@example.org,x,yes,no,y',
        'Carlos,Quintero (example),carlos.c24@example.org,,,,',
      ),
    ),
    sheets: one(
      'participants',
      2,
      'givenName familyName email consent consentFollowUp consentStory consentPhone',
    ),
  },
  {
    name: 'Excel’s own first line',
    bytes: utf8(lines('sep=;', 'First;Last;Email', 'Amra;Kovač (example);amra.c25@example.org')),
    sheets: one('participants', 1, 'givenName familyName email'),
  },
  {
    name: 'empty columns before and between',
    bytes: sheet([
      [null, null, null, null, null],
      [null, 'First', null, 'Last', 'E-mail'],
      [null, 'Amra', null, 'Kovač (example)', 'amra.c26@example.org'],
    ]),
    sheets: one('participants', 1, '- givenName - familyName email'),
  },
  {
    name: 'nom et prénom',
    bytes: windows(
      lines(
        'Nom et prénom;Adresse électronique;Portable;Métier;Niveau d’études;Statut',
        'Dupont Amélie;amelie.c27@example.org;0612345678;Infirmière;Licence;en attente',
      ),
    ),
    sheets: one('participants', 1, 'familyName+givenName email phone profession degree status'),
  },
  {
    name: 'French connectors',
    bytes: marked(
      lines(
        'Prénom;Nom;Courriel;Entreprise;Poste;Domaine;Langues;Disponible à partir du',
        'Renée;Tolliver (example);renee.c28@example.org;Cabinet;Avocate;Droit;Français;',
      ),
    ),
    sheets: one('connectors', 1, 'givenName familyName email organisation role fields languages pausedUntil'),
  },
  {
    name: 'matches by name',
    bytes: utf8(
      lines(
        'Mentee;Mentor;Intro date;Status;What came of it',
        'Amra Kovač (example);Tom Brandt (example);2025-04-01;met;got a job',
      ),
    ),
    sheets: one('matches', 1, 'participantName connectorName introducedAt matchStatus outcome'),
  },
  {
    name: 'days as the numbers of Excel, ZIP codes with a decimal',
    bytes: utf8(
      lines(
        'First name|Last name|Email|Zip|Registered',
        'Amra|Kovač (example)|amra.c30@example.org|63110.0|45720',
      ),
    ),
    sheets: one('participants', 1, 'givenName familyName email postcode signedUpAt'),
  },
];
