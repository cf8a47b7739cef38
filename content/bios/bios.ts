import type { Field } from '../../program/fields.ts';

interface Person {
  slug: string;
  name: string;
  field: Field;
  role: string;
  organisation: string;
  languages: string[];
  askMeAbout: string[];
  bio: string;
  /** The portrait in `portraits/`, in words. */
  photoAlt: string;
}

/** Six fictional connectors. Each name says so, and `example` makes the page say so too. */
const PEOPLE: Person[] = [
  {
    slug: 'amira-hadzic',
    name: 'Amira Hadžić',
    field: 'nursing',
    role: 'Nurse manager',
    organisation: 'a teaching hospital',
    languages: ['bs'],
    askMeAbout: ['How a hospital hires nurses', 'The first year on a ward', 'NCLEX-RN preparation'],
    bio: 'Amira came from Tuzla as a nurse and began here as a patient care technician. Today she leads a ward of thirty nurses and sits in interviews every month.',
    photoAlt: 'A mosaic of a woman with brown hair in a bun and a blue blouse, before gold tiles.',
  },
  {
    slug: 'daniel-okafor',
    name: 'Daniel Okafor',
    field: 'engineering',
    role: 'Senior structural engineer',
    organisation: 'an engineering office',
    languages: ['fr'],
    askMeAbout: ['Work with and without a license', 'The FE and PE exams', 'A portfolio that is read'],
    bio: 'Daniel studied civil engineering in Enugu and Lille. He designs bridges, and he knows which offices near the river are growing.',
    photoAlt: 'A mosaic of a man with short black hair and blue glasses, before light blue tiles.',
  },
  {
    slug: 'lucia-restrepo',
    name: 'Lucía Restrepo',
    field: 'teaching',
    role: 'School principal',
    organisation: 'a public school district',
    languages: ['es'],
    askMeAbout: ['Certificates for teachers', 'Substitute teaching', 'How schools read an application'],
    bio: 'Lucía taught mathematics in Medellín and started in Missouri as a substitute teacher. She has led two schools and hires teachers each spring.',
    photoAlt: 'A mosaic of a woman with long black hair and a green blouse, before rose tiles.',
  },
  {
    slug: 'wei-zhang',
    name: 'Wei Zhang',
    field: 'science',
    role: 'Laboratory director',
    organisation: 'a plant science institute',
    languages: ['zh'],
    askMeAbout: ['From a university to a company', 'Grants and permits', 'Who is who in plant science'],
    bio: 'Wei is a plant biologist. She moved from research to a young company and back, and she likes to explain how the two differ.',
    photoAlt: 'A mosaic of a person with short black hair, glasses and a yellow sweater, before green tiles.',
  },
  {
    slug: 'samir-haddad',
    name: 'Samir Haddad',
    field: 'information-technology',
    role: 'Director of software',
    organisation: 'a health technology company',
    languages: ['ar', 'fr'],
    askMeAbout: ['Technical interviews', 'Local meetups worth an evening', 'Remote work or office'],
    bio: 'Samir wrote his first programs in Beirut. He has hired more than forty engineers here, half of them from other countries.',
    photoAlt: 'A mosaic of a man with gray hair and a beard, in a blue shirt, before sand-colored tiles.',
  },
  {
    slug: 'priya-raman',
    name: 'Priya Raman',
    field: 'accounting-finance',
    role: 'Finance director',
    organisation: 'a food company',
    languages: ['hi', 'te'],
    askMeAbout: ['CPA or no CPA', 'Banks, companies and audit firms', 'Salary questions'],
    bio: 'Priya was a chartered accountant in Chennai. She passed the CPA exam while she worked in payroll, and now leads a team of twelve.',
    photoAlt: 'A mosaic of a woman with long black hair and a terracotta blouse, before green tiles.',
  },
];

/** The public pages of the example connectors. */
export function connectorBios() {
  return PEOPLE.map(({ slug, name, ...person }) => ({
    _id: `connector-bio-${slug}`,
    _type: 'connectorBio',
    name: `${name} (example)`,
    slug: { _type: 'slug', current: slug },
    ...person,
    example: true,
  }));
}
