import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Information technology, in French. */
export const informationTechnology: Written = {
  title: 'L’informatique au Missouri',
  summary:
    'Comment une personne qui a appris la programmation, les réseaux ou l’assistance hors des États-Unis trouve un premier emploi à St. Louis. Aucune licence n’est nécessaire.',
  authority: 'l’employeur',
  otherAuthority: 'l’employeur',
  beforeYouPay: [
    'Il ne faut pas de licence, et souvent pas d’évaluation non plus. N’achetez pas de long cours avant de savoir ce que demandent les offres d’emploi près de chez vous.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lisez de nombreuses offres pour un seul type de travail et comptez les outils et les certificats qu’elles nomment.',
    'Mettez un de vos travaux là où d’autres peuvent l’ouvrir. Ensuite, demandez un café avec un Connector et montrez-le.',
    JOB_CENTER,
  ],
  steps: {
    aim: [
      'Choisissez un type de travail et comptez ce qu’il demande',
      'Aucun État ne demande de licence ici ; apprenez ce qui revient le plus souvent dans les offres, et rien d’autre.',
    ],
    degree: [
      'Montrez votre diplôme, si les offres en demandent un',
      'Ne commandez un rapport que si un employeur le veut ; le plus court (Document-by-Document) suffit pour un emploi et prend {evaluation-time}.',
    ],
    portfolio: [
      'Mettez trois travaux là où d’autres peuvent les ouvrir',
      'Le code va sur GitHub ; ne montrez rien qui appartient à un ancien employeur, et écrivez un CV d’une page en anglais, sans photo ni âge.',
    ],
    certificate: [
      'Passez un certificat que les offres nomment',
      'Le premier coûte {first-exam} ; étudiez d’abord avec les leçons gratuites et demandez à un centre d’emploi de payer.',
    ],
    training: [
      'Laissez quelqu’un d’autre payer la formation',
      'Allez dans un centre d’emploi avant de signer quoi que ce soit, et demandez aux écoles gratuites qui elles prennent ; le cours de LaunchCode dure {launchcode-time}.',
    ],
    apprenticeship: [
      'Cherchez un apprentissage (apprenticeship)',
      'C’est un emploi payé avec des cours ; écrivez au bureau de l’État : {office}.',
    ],
    apply: [
      'Posez votre candidature, et ne payez personne pour un emploi',
      'C’est l’employeur qui paie une agence honnête ; méfiez-vous de qui vend « formation et placement » ou met dans votre CV un travail que vous n’avez pas fait.',
    ],
  },
  otherSteps: {
    training: [
      'Demandez au centre d’emploi de votre comté',
      'Il n’y a pas de licence dans l’Illinois non plus, et chaque comté a son propre centre d’emploi.',
    ],
    apprenticeship: [
      'Cherchez un apprentissage (apprenticeship)',
      'C’est un emploi payé avec des cours, comme au Missouri ; la page Apprenticeship Illinois a une partie pour qui cherche du travail.',
    ],
  },
  help: [classes('demandez à vous exercer aux appels et aux courriels du travail.')],
};
