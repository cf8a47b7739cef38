import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Accounting, in French. */
export const accountants: Written = {
  title: 'La comptabilité au Missouri',
  summary:
    'Comment une ou un comptable, après des études hors des États-Unis, peut travailler au Missouri et obtenir la licence d’expert-comptable (CPA).',
  authority: 'l’ordre des comptables (Board of Accountancy)',
  otherAuthority: 'l’office des examens de l’Illinois (Board of Examiners)',
  beforeYouPay: [
    'Cherchez d’abord à savoir si votre travail demande la licence. Si oui, attendez que l’ordre des comptables (Board of Accountancy) dise quelle évaluation il accepte et combien d’heures d’études vous manquent. Les règles changent dans les deux États.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lisez quelques offres d’emploi et comptez celles qui demandent la licence (CPA). Ensuite, demandez un café avec un Connector : vous pouvez travailler en comptabilité pendant vos études.',
    'Appelez l’ordre des comptables (Board of Accountancy) : {phone}. Demandez quelle évaluation il accepte, et si la voie plus courte est déjà dans la loi.',
    'Demandez à votre université les relevés de chaque année d’études. Appelez un centre d’emploi (job center) avant de payer une évaluation, un cours ou un examen : le numéro est plus bas.',
  ],
  steps: {
    decide: [
      'Cherchez à savoir si votre travail demande une licence',
      'Vous pouvez déjà travailler en comptabilité ; la licence sert à signer des audits et à porter le titre de CPA.',
    ],
    ask: [
      'Demandez à l’ordre ce qu’il lui faut de vous',
      'Dites où vous avez étudié et quel diplôme vous avez, et demandez quelle évaluation l’ordre accepte et si votre travail à l’étranger compte.',
    ],
    law: [
      'Comparez vos études avec ce que demandent les règles',
      'L’examen demande moins d’heures d’études que la licence ; avant de payer un cours, demandez si la règle a déjà changé.',
    ],
    'licensed-abroad': [
      'Vous avez un titre professionnel étranger ? Demandez l’examen unique',
      'Les membres de certains ordres passent un seul examen (IQEX) au lieu de quatre, au prix de {iqex-fee} ; demandez d’abord à l’État.',
    ],
    evaluation: [
      'Faites évaluer votre diplôme',
      'Le rapport de NIES coûte {evaluation-cost} et prend {evaluation-time} ; votre université doit envoyer les documents.',
    ],
    exam: [
      'Inscrivez-vous à l’examen CPA et réussissez ses quatre parties',
      'Payez une partie à la fois, quand vous pouvez bientôt la passer ; les quatre coûtent {exam-fee}.',
    ],
    experience: [
      'Travaillez un an et faites-le confirmer par un CPA',
      'Cette année peut se faire avant, pendant ou après l’examen ; demandez si le travail à l’étranger compte.',
    ],
    ethics: ['Suivez le cours d’éthique', 'Il se suit à la maison, avec le livre, et coûte {ethics-fee}.'],
    apply: [
      'Demandez la licence',
      'Envoyez le formulaire Initial Application avec vos relevés et la preuve de l’année de travail ; les frais sont de {license-fee}.',
    ],
    keep: [
      'Recevez votre licence et gardez-la valable',
      'Signalez à l’ordre tout changement de nom ou d’adresse, continuez à apprendre et gardez-en les preuves.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Faites évaluer votre diplôme pour l’Illinois',
      'Déposez la demande à l’office des examens (Board of Examiners) et payez le rapport à NIES ; il n’est pas nécessaire de vivre dans l’Illinois.',
    ],
    exam: [
      'Réussissez l’examen et le cours d’éthique',
      'Demandez l’examen à l’office des examens, puis payez chaque partie à NASBA.',
    ],
    apply: [
      'Demandez la licence',
      'L’administration de l’Illinois (IDFPR) la donne quand votre travail est confirmé ; les frais sont de {il-license-fee}.',
    ],
  },
  help: [classes('dites que vous avez besoin d’anglais pour le travail de bureau.')],
};
