import { known, neither } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

const page = { certainty: 'B', volatility: 'medium' } as const;

export const UNLICENSED_JOBS = [
  item(
    'assistant',
    'Medical assistant',
    ['You measure, draw blood and prepare patients in a clinic. Do not call yourself a doctor there.'],
    [
      known('assistant-pay', 'Half earn more than', '$44,200 a year', SOURCES.assistants, {
        ...page,
        note: 'In the whole country.',
        amount: neither('usd'),
      }),
      known(
        'assistant-school',
        'Who trains you',
        'Washington University has a paid apprenticeship',
        SOURCES.apprentices,
        page,
      ),
    ],
  ),
  item(
    'technician',
    'Patient care technician',
    ['You work beside nurses, and see how a hospital here runs.'],
    [
      known('technician-school', 'Who trains you', 'Mercy, in 175 hours', SOURCES.technicians, {
        ...page,
        volatility: 'high',
      }),
    ],
  ),
  item('research', 'Clinical research coordinator', [
    'You run studies with patients at a university. Programs like to see it, and doctors there can write for you.',
  ]),
  item('interpreter', 'Medical interpreter, or medical scribe', [
    'You know the words in two languages, or write down what a doctor finds.',
  ]),
];

export const OTHER_CAREERS = [
  item('public', 'Public health and health teaching', [
    'Health departments and clinics look for people who know diseases and speak with families.',
  ]),
  item('company', 'Work for a company or college', [
    'Drug safety, medical writing, insurance, teaching, data: many ask for your degree and no license.',
  ]),
  item('other-license', 'Another license', [
    'Some doctors train again as a nurse, physician assistant or laboratory scientist. It takes years, so compare first.',
  ]),
];
