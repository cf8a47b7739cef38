import { entry, MISSOURI, said } from './entry.ts';
import { HELPER_SOURCES as SOURCES } from './sources.ts';

/** Who helps with immigration law, with settling in, and with health. */
export const PEOPLE_HELPERS = [
  entry('international-institute', {
    name: 'International Institute of St. Louis',
    purposes: ['settling-in', 'work', 'english'],
    ...MISSOURI,
    about: said(
      'Help for immigrants and refugees, and career help for people with credentials from other countries.',
      SOURCES.institute,
    ),
    in: {
      es: 'Ayuda para inmigrantes y refugiados, y orientación profesional para personas con títulos de otros países.',
      bs: 'Pomoć za imigrante i izbjeglice, i savjeti o zanimanju za ljude s diplomama iz drugih zemalja.',
      ar: 'مساعدة للمهاجرين واللاجئين، وإرشاد مهني لأصحاب الشهادات من بلدان أخرى.',
      fr: 'Aide aux immigrés et aux réfugiés, et conseil de carrière pour les diplômés d’autres pays.',
    },
    address: said('3401 Arsenal Street, St. Louis', SOURCES.institute, 'A'),
  }),
  entry('mica-project', {
    name: 'MICA Project',
    purposes: ['immigration-law'],
    ...MISSOURI,
    about: said(
      'Immigration lawyers and accredited representatives for people with low income. Fees depend on income.',
      SOURCES.mica,
    ),
    in: {
      es: 'Abogados de inmigración y representantes acreditados para personas con bajos ingresos. El precio depende de los ingresos.',
      bs: 'Advokati za imigraciono pravo i ovlašteni zastupnici za ljude s malim primanjima. Cijena zavisi od primanja.',
      ar: 'محامو هجرة وممثلون معتمدون لأصحاب الدخل المحدود. الرسوم بحسب الدخل.',
      fr: 'Avocats en immigration et représentants accrédités pour les personnes à faible revenu. Le prix dépend du revenu.',
    },
    address: said('Cherokee Street, St. Louis', SOURCES.micaPlace),
    website: 'https://www.mica-project.org/',
  }),
  entry('legal-services-eastern-missouri', {
    name: 'Legal Services of Eastern Missouri',
    purposes: ['immigration-law'],
    ...MISSOURI,
    about: said(
      'Free lawyers in civil matters for people with low income, immigrant and refugee families among them.',
      SOURCES.legalServices,
      'A',
    ),
    in: {
      es: 'Abogados gratuitos en asuntos civiles para personas con bajos ingresos, también familias inmigrantes y refugiadas.',
      bs: 'Besplatni advokati u građanskim stvarima za ljude s malim primanjima, i za imigrantske i izbjegličke porodice.',
      ar: 'محامون مجانًا في القضايا المدنية لأصحاب الدخل المحدود، ومنهم أسر المهاجرين واللاجئين.',
      fr: 'Avocats gratuits en matière civile pour les personnes à faible revenu, dont les familles immigrées et réfugiées.',
    },
  }),
  entry('catholic-legal-assistance', {
    name: 'Catholic Legal Assistance Ministry, St. Francis Community Services',
    purposes: ['immigration-law'],
    ...MISSOURI,
    about: said(
      'Free legal help for people with an income of at most 150 percent of the federal poverty level, immigrants among them.',
      SOURCES.catholicLegal,
    ),
    in: {
      es: 'Ayuda legal gratuita para personas con ingresos de hasta el 150 por ciento del nivel federal de pobreza, también inmigrantes.',
      bs: 'Besplatna pravna pomoć za ljude čija su primanja najviše 150 posto saveznog praga siromaštva, i za imigrante.',
      ar: 'مساعدة قانونية مجانية لمن لا يزيد دخله على 150 في المئة من خط الفقر الفدرالي، ومنهم المهاجرون.',
      fr: 'Aide juridique gratuite jusqu’à 150 pour cent du seuil fédéral de pauvreté, aussi pour les immigrés.',
    },
  }),
  entry('accredited-representatives', {
    name: 'US Department of Justice: recognized organizations and accredited representatives',
    purposes: ['immigration-law'],
    about: said(
      'Official lists, by state, of organizations that may help with immigration papers. Look here before you pay anybody. A “notario” is not on it.',
      SOURCES.accredited,
      'A',
    ),
    in: {
      es: 'Listas oficiales, por estado, de organizaciones que pueden ayudar con papeles de inmigración. Consulte antes de pagar. Un “notario” no puede hacerlo.',
      bs: 'Službeni spiskovi, po saveznim državama, organizacija koje smiju pomagati oko imigracionih papira. Pogledajte prije nego što platite. Notar to ne smije.',
      ar: 'قوائم رسمية، بحسب الولاية، للمؤسسات التي يحق لها المساعدة في أوراق الهجرة. يُراجَع قبل الدفع لأي شخص. كاتب العدل لا يحق له ذلك.',
      fr: 'Listes officielles, par État, des organisations qui peuvent aider pour les papiers d’immigration. À consulter avant de payer. Un notaire ne le peut pas ici.',
    },
    website: SOURCES.accredited.sourceUrl,
  }),
  entry('casa-de-salud', {
    name: 'Casa de Salud',
    purposes: ['health'],
    ...MISSOURI,
    about: said(
      'A clinic for people from other countries without insurance, for a flat fee. It also found counselors for them.',
      SOURCES.casa,
    ),
    in: {
      es: 'Clínica para personas de otros países sin seguro, por una tarifa fija. También les buscaba apoyo psicológico.',
      bs: 'Klinika za ljude iz drugih zemalja bez osiguranja, po stalnoj cijeni. Pomagala je i da nađu savjetovanje.',
      ar: 'عيادة للقادمين من بلدان أخرى بلا تأمين، برسم ثابت. وساعدت أيضًا في إيجاد دعم نفسي.',
      fr: 'Clinique pour les personnes venues d’ailleurs sans assurance, à prix fixe. Elle leur trouvait aussi un soutien psychologique.',
    },
    address: said('3200 Chouteau Avenue, St. Louis', SOURCES.casaPlace),
  }),
];
