import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Engineering, in French. */
export const engineering: Written = {
  title: 'L’ingénierie au Missouri',
  summary:
    'Comment une ingénieure ou un ingénieur, après des études hors des États-Unis, peut travailler au Missouri, et obtenir la licence là où le travail la demande.',
  authority: 'l’ordre des ingénieurs (engineering board)',
  otherAuthority: 'l’administration de l’Illinois (IDFPR)',
  beforeYouPay: [
    'Cherchez d’abord à savoir si votre travail demande une licence : ici, la plupart n’en ont pas. Si oui, attendez que l’ordre des ingénieurs (engineering board) demande une évaluation.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lisez quelques offres d’emploi de votre domaine et comptez celles qui demandent une licence : la plupart n’en demandent pas. Ensuite, demandez un café avec un Connector.',
    'Vous avez besoin de la licence ? Appelez l’ordre des ingénieurs (engineering board) ou écrivez-lui : {phone}, {email}. Demandez quelle voie vous est ouverte.',
    'Demandez à votre université les descriptions officielles de vos cours. Appelez un centre d’emploi (job center) avant de payer une évaluation ou un examen : le numéro est plus bas.',
  ],
  steps: {
    decide: [
      'Cherchez à savoir si votre travail demande une licence',
      'Sans licence, vous pouvez travailler pour une entreprise, mais ne vous dites pas Professional Engineer et n’offrez pas vos services au public sous ce nom.',
    ],
    ask: [
      'Demandez à l’ordre quelle voie vous est ouverte',
      'Dites où vous avez étudié, quel diplôme vous avez, combien de temps vous avez travaillé et si vous avez une licence d’un autre pays, et demandez quelle évaluation il veut.',
    ],
    law: [
      'Comparez votre situation avec ce que demande la loi',
      'La loi demande des études, de l’expérience et deux examens ; l’ordre décide comment cela s’applique à une personne formée à l’étranger.',
    ],
    evaluation: [
      'Faites évaluer votre diplôme',
      'Ne commandez pas le rapport de NCEES avant que l’ordre le demande ; il coûte {evaluation-cost}, prend {evaluation-time} et peut dire qu’il manque quelque chose, à compléter plus tard.',
    ],
    fe: [
      'Réussissez l’examen FE',
      'Il porte sur tout ce qu’on étudie en ingénierie, se passe sur ordinateur et coûte {fe-fee} ; délai du résultat : {fe-result}.',
    ],
    pe: [
      'Réussissez l’examen PE',
      'Vous n’avez pas à attendre d’avoir toutes les années de travail : demandez à l’ordre comment il vous admet à l’examen ; prix : {pe-fee} ; délai du résultat : {pe-result}.',
    ],
    experience: [
      'Prouvez vos années de travail et déposez votre demande',
      'Demandez à l’ordre si votre travail à l’étranger compte et qui doit le confirmer ; les frais de service sont de {service-fee}, et la réponse prend {decision-time}.',
    ],
    keep: [
      'Recevez votre licence et gardez-la valable',
      'Signalez à l’ordre tout changement de nom ou d’adresse, continuez à apprendre et gardez-en les preuves.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Faites évaluer votre diplôme et montrez votre anglais',
      'Dans l’Illinois, toute personne avec un diplôme étranger a besoin de l’évaluation de NCEES, qui coûte {il-cost}.',
    ],
    apply: [
      'Réussissez les deux examens et déposez votre demande',
      'D’abord les examens FE et PE et les années de travail, ensuite la demande ; demandez si le travail à l’étranger compte.',
    ],
  },
  help: [classes('dites que vous avez besoin d’anglais pour le travail technique.')],
};
