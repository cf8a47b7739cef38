import type { Kind } from '../../program/import/targets.ts';

/** A spreadsheet as form tools, mailing lists and customer databases write it, and what a person sees in it. */
export interface Exported {
  name: string;
  text: string;
  kind: Kind;
  /** Each column by its head, and what it is: '' for nothing of ours. */
  columns: readonly (readonly [head: string, target: string])[];
}

/** What each begins with, and a line for each column: its head, what it is, and its cells. */
const LINES = `
= participants: a form of Google, participants
Timestamp | signedUpAt | 3/4/2025 14:22:01 | 3/5/2025 9:02:44
Full name (as on your ID) | givenName+familyName | HADDAD Rania | Ömer Yıldız
Best email for you | email | rania.e1@example.org | omer.e1@example.org
WhatsApp number | phone | +1 (314) 555-0118 | 314 555 0119
Which of these best describes your profession? | profession | Registered Nurse | Civil Engineer
How long have you worked in this field? | yearsOfExperience | 6 years | More than 10 years
What is your highest level of education? | degree | Bachelor's degree (4 years) | Master's
How would you describe your English? | english | Intermediate (B1) | Advanced (C1)
What languages do you speak besides English? | languages | Arabic; French | Turkish
In what ZIP code do you live? | postcode | 63116 | 63104
What are you hoping to get from the program? | goal | Meet nurses | Find a job
I agree that my information is stored | consent | I agree | I agree
May we share your phone number with your connector? | consentPhone | No | Yes
= participants: a form of Microsoft, participants
ID |  | 1 | 2
Start time | signedUpAt | 3/4/25 10:01:22 | 3/5/25 11:01:22
Completion time |  | 3/4/25 10:05:00 | 3/5/25 11:05:00
Email |  | anonymous | anonymous
Name |  |  |
What is your first name? | givenName | Sara | Binh
What is your last name? | familyName | Tesfaye | Tran
What email should we use? | email | sara.e2@example.org | binh.e2@example.org
What is your phone number? | phone | 3145550150 | 3145550151
What field do you work in? | field | Accounting and finance | IT
How many years of professional experience do you have? | yearsOfExperience | 6 | 3
How well do you speak English? | english | Very well | Not well
Were you born outside the United States? | bornOutsideUS | Yes | Yes
Do you have permission to work in the U.S.? | workPermission | Yes | Yes
What is your ZIP code? | postcode | 63130 | 63110
How did you hear about us? | heardFrom | International Institute | Friend
= connectors: contacts of Salesforce, connectors
Contact ID |  | 0031x | 0032x
Account Name | organisation | Webster (example) | Gateway (example)
First Name | givenName | Joan | Ahmad
Last Name | familyName | Miller | Noori
Title | role | Professor of Nursing | Director
Email | email | joan.e3@example.org | ahmad.e3@example.org
Phone | phone | (314) 555-0133 | (314) 555-0134
Mailing Street |  | 1 Main | 2 Main
Mailing City |  | St. Louis | St. Louis
Mailing Zip/Postal Code | postcode | 63119 | 63104
Lead Source |  | Event | Web
Created Date | signedUpAt | 3-Mar-25 | 15-Apr-25
Contact Owner |  | Staff One | Staff One
Record Type |  | Mentor | Mentor
Email Opt Out |  | 0 | 1
= matches: who met whom, as kept by hand
Mentee | participantName | Rania Haddad | Omer Yildiz
Mentor | connectorName | Joan Miller | Ahmad Noori
Match date | introducedAt | March 3, 2025 | March 4, 2025
Date of 1st meeting | metOn | Mar. 10, 2025 |
Status | matchStatus | Completed | No response
Got a job? | outcome | Yes | No
= matches: who met whom, met said by yes and no
Participant | participantName | Rania Haddad | Ömer Yıldız | Sara Tesfaye
Participant email | participantEmail | rania.e1@example.org | omer.e1@example.org | sara.e2@example.org
Connector | connectorName | Carol O'Neil | Bob Smith | Bob Smith
Connector email | connectorEmail | carol.e5@example.org | bob.e5@example.org | bob.e5@example.org
Introduced | introducedAt | 2025-01-15 | 2025-02-15 | 2025-02-20
Met? | matchStatus | Y | no show | N
Outcome | outcome | Hired as RN |  |
Notes | notes | great talk |  |
= participants: an agency’s intake list
First Name | givenName | Li
Middle |  | M
Last Name | familyName | Wei
Email 1 | email | li.e6@example.org
Email 2 |  | li2.e6@example.org
Home phone |  | 3145550100
Cell phone | phone | 3145550101
Immigration status |  | Asylee
Country of birth |  | China
DOB |  | 1/2/1980
SSN last 4 |  | 1234
Gender |  | F
Field | field | IT
Eligible to work in US | workPermission | Yes
Referral source | heardFrom | Friend
Case manager |  | Pat
= connectors: connectors, as kept by hand
Connector name | givenName+familyName | Pat Q. Public | Kees van der Berg
Org | organisation | Org (example) | Org (example)
Role | role | Director | Engineer
Email | email | pat.e7@example.org | kees.e7@example.org
Field of expertise | fields | Marketing & Sales | Engineering, IT
Will meet up to ___ newcomers per month | monthlyCapacity | 2 | 1
Start date | signedUpAt | 1/15/2024 | 1/20/2024
Status | status | Active | On Leave (back 9/1)
Comments | notes |  | hates coffee
= participants: a base of Airtable, participants
Name | givenName+familyName | Ana Pop | Deng Garang
Email Address | email | ana.e8@example.org | deng.e8@example.org
Mobile Number | phone | 314-555-0160 | 314-555-0161
Professional Background | profession | Secondary school teacher | Accountant
Career Field | field | Education | Finance
Highest Education Completed | degree | Master's Degree | Bachelor
English Proficiency | english | Proficient | Fluent
Native Language | languages | Romanian | Arabic
Career Goals | goal | Teach again |
Stage | status | Introduced | New
Assigned Connector | connectorName | Joan Miller |
Date Introduced | introducedAt | 2025-04-02 |
Coordinator |  | Robin | Robin
Last Modified |  | 2025-05-01 10:00 | 2025-05-01 10:00
= connectors: a form of Google, connectors
Timestamp | signedUpAt | 3/4/2025 14:22:01 | 3/4/2025 15:00:41
Email Address | email | maria.e9@example.org | sam.e9@example.org
Your name | givenName+familyName | Maria Lopez | Sam Green
Where do you work? | organisation | Bank (example) | Clinic (example)
What is your job title? | role | Vice president | Nurse manager
Which fields do you know people in? (check all that apply) | fields | Accounting and finance, Business and management | Nursing
How many newcomers could you meet with each month? | monthlyCapacity | 1 | 2
Do you speak any languages other than English? | languages | Spanish |
Why do you want to become a connector? | why | I was helped once | To give back
Phone (optional) | phone | 314-555-0170 |
Anything else you would like us to know? | notes |  | Only mornings
= participants: a mailing list, nothing but names and addresses
Email Address | email | lena.e10@example.org
First Name | givenName | Lena
Last Name | familyName | Hoff
Address |  |
Phone Number | phone | 3145550180
MEMBER_RATING |  | 2
OPTIN_TIME | signedUpAt | 2024-11-02 10:12:13
OPTIN_IP |  | 203.0.113.4
LATITUDE |  | 38.6
TAGS |  | nurse
= participants: a survey with questions for heads
Respondent ID |  | 118
Date Created | signedUpAt | 04/02/2025 09:00:00 AM
IP Address |  | 203.0.113.9
First name: | givenName | Yusuf
Family name (surname): | familyName | Ali
E-mail: | email | yusuf.e11@example.org
What was your occupation in your home country? | profession | Pharmacist
What kind of work are you looking for now? | goal | Work in a pharmacy
Number of years in that occupation | yearsOfExperience | 8
Level of English (reading, writing, speaking) | english | Good
Which language do you prefer for our emails? | lang | Arabic
Are you legally allowed to work in the United States? | workPermission | Yes
Can we contact you in six months to see how you are doing? | consentFollowUp | Yes
= participants: a Canadian list, in French
Prénom | givenName | Élodie | Amadou
Nom | familyName | Nguéma | Diallo
Adresse courriel | email | elodie.e12@example.org | amadou.e12@example.org
Cellulaire | phone | 902 555-0120 | 902 555-0121
Domaine professionnel | field | Santé | Finance
Profession exercée | profession | Infirmière | Comptable
Plus haut diplôme obtenu | degree | Licence | Maîtrise
Nombre d’années d’expérience | yearsOfExperience | 8 | 3
Niveau d’anglais | english | Intermédiaire | Avancé
Autres langues | languages | Français | Français
Statut au Canada |  | Résident permanent | Réfugié
Date de la demande | signedUpAt | 2025-01-31 | 2025-02-02
Comment avez-vous entendu parler de nous ? | heardFrom | Ami |
Remarques | notes |  | Rappeler
= participants: guests of an event, sold as tickets
Order # |  | 991
Order Date | signedUpAt | 2025-03-01
First Name | givenName | Noor
Surname | familyName | Aziz
Email | email | noor.e13@example.org
Quantity |  | 1
Ticket Type |  | Free
Job Title | profession | Lab technician
Cell Phone | phone | 314-555-0188
= connectors: a list of volunteers
Volunteer | givenName+familyName | Gail Stone | Hugo Lind
Employer | organisation | Hospital (example) | Plant (example)
Position | role | Director of nursing | Engineer
Work email | email | gail.e14@example.org | hugo.e14@example.org
Work phone | phone | 314-555-0190 | 314-555-0191
Industry | industries | Healthcare | Manufacturing
Years in industry | experience | 20 | 9
Max matches/yr | yearlyCapacity | 4 | 2
On break until | pausedUntil |  | 2026-12-01
Date joined | signedUpAt | 2023-02-01 | 2024-02-01
Active (Y/N) | status | Y | N
= participants: names with their own last letters
LASTNAME | familyName | DIAZ
FIRSTNAME | givenName | ELENA
EMAIL_ADDR | email | elena.e15@example.org
PHONE1 | phone | 3145550101
PHONE2 |  |
ZIP5 | postcode | 63118
OCCUP | profession | ARCHITECT
EDUC_LEVEL | degree | BACHELORS
ENG_LEVEL | english | BASIC
LANG1 | languages | Spanish
LANG2 | languages | Portuguese
DT_ENROLLED | signedUpAt | 20250301
CASE_NO |  | A-17
= connectors: connectors of Halifax
Connector First Name | givenName | Anne
Connector Last Name | familyName | Roy
Company / Organization | organisation | Port (example)
Job Title | role | Manager
Email | email | anne.e16@example.org
Direct line | phone | 902 555-0101
Sector | industries | Finance
Areas of expertise | fields | Accounting
Connectees per year | yearlyCapacity | 4
Date became a connector | signedUpAt | 2020-03-01
= matches: matches of Halifax
Connectee | participantName | Ana Pop | Li Wei
Connector | connectorName | Anne Roy | Anne Roy
Date of introduction | introducedAt | 2024-01-02 | 2024-02-02
Meeting held (Y/N) | matchStatus | Y | N
# of referrals given |  | 3 | 0
Employment outcome | outcome | Job in field | None
= matches: matches, in French
Candidat | participantName | Ana Pop
Courriel du candidat | participantEmail | ana.e8@example.org
Connecteur | connectorName | Anne Roy
Date de mise en relation | introducedAt | 31/01/2024
Date de la rencontre | metOn | 10/02/2024
Suites | outcome | Entrevue
État | matchStatus | Rencontrés
= matches: matches, in Spanish
Participante | participantName | Ana Pop
Conector | connectorName | Anne Roy
Fecha de presentación | introducedAt | 31/01/2024
¿Se reunieron? | matchStatus | Sí
Resultado | outcome | Entrevista
= connectors: connectors, as a board lists them
Connector | givenName+familyName | Ann Roe | Ben Poe
Affiliation | organisation | Clinic (example) | Bank (example)
Mail | email | ann.e17@example.org | ben.e17@example.org
Limit | monthlyCapacity | 1 | 2
Since | signedUpAt | 2021-01-02 | 2022-03-04
Currently accepting? | status | Yes | No
Expertise | fields | Law | Science
= participants: a form that talks
# |  | k2
What’s your first name? | givenName | Ana
And your last name? | familyName | Pop
What is your email address? | email | ana.e18@example.org
What did you do for work before you came here? | profession | Teacher
For how many years? | yearsOfExperience | 5
What degree do you have? | degree | Bachelor's
How good is your English? | english | Good
Tell us what help you need | goal | Find a job
Can you work legally in the US? | workPermission | Yes
Submitted At | signedUpAt | 2025-01-02 10:00:00
= matches: outcomes told by staff
Client name | participantName | Ana Pop
Connector name | connectorName | Joan Miller
Intro sent | introducedAt | 4/2/2025
Coffee date | metOn | 4/12/2025
Result of coffee | outcome | Interview
Result date | outcomeOn | 5/1/2025
Comments | notes | went well
`;

const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function exported(block: string): Exported {
  const [first = '', ...lines] = block.trim().split('\n');
  const [kind = '', name = ''] = first.split(': ');
  if (kind !== 'participants' && kind !== 'connectors' && kind !== 'matches')
    throw new Error(`${kind} is no kind`);
  const columns = lines.map((line) => line.split('|').map((part) => part.trim()));
  const rows = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => quoted(column[row] ?? '')).join(','),
  );
  // The second row of each column is what it is, which no spreadsheet says.
  const text = rows.filter((_, row) => row !== 1).join('\r\n');
  return { name, kind, text, columns: columns.map(([head = '', target = '']) => [head, target]) };
}

export const EXPORTS: readonly Exported[] = LINES.split('\n= ').slice(1).map(exported);
