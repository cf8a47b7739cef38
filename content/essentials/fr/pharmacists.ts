import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Pharmacy, in French. */
export const pharmacists: Written = {
  title: 'La pharmacie au Missouri',
  summary:
    'Comment une pharmacienne ou un pharmacien, après des études hors des États-Unis, peut travailler dès maintenant dans une pharmacie et obtenir la licence du Missouri.',
  authority: 'l’ordre des pharmaciens (Board of Pharmacy)',
  otherAuthority: 'l’administration de l’Illinois (IDFPR)',
  beforeYouPay: [
    'Réussissez d’abord le test d’anglais. Payez le certificat seulement quand tous vos papiers peuvent arriver : les frais ne sont pas rendus.',
    ...SCAMS,
  ],
  firstSteps: [
    'Lisez la première étape du bulletin de la NABP et notez les scores d’anglais qui valent aujourd’hui.',
    'Demandez à votre faculté et au bureau qui vous a donné votre licence comment ils envoient des papiers sous enveloppe fermée. C’est souvent le plus long.',
    'Demandez à deux pharmacies un travail de préparateur (pharmacy technician). Appelez un centre d’emploi (job center) avant de payer quoi que ce soit : le numéro est plus bas.',
  ],
  steps: {
    english: [
      'Réussissez d’abord le TOEFL iBT',
      'Tout le monde le passe, dans un centre d’examen et non à la maison, pour {toefl-fee} ; demandez le score à la NABP, car il a changé.',
    ],
    certificate: [
      'Demandez le certificat FPGEC',
      'Il coûte {fpgec-fee} et l’examen des papiers prend {review} ; la société ECE évalue votre diplôme, et votre nom doit être partout le même.',
    ],
    fpgee: [
      'Réussissez l’examen FPGEE',
      'Il n’a lieu qu’une fois par an, coûte {fpgee-fee}, et le résultat prend {fpgee-result}.',
    ],
    board: [
      'Demandez l’évaluation de l’ordre des pharmaciens',
      'Avec le certificat, envoyez la demande d’évaluation préliminaire pour {evaluation-fee} et demandez quelles heures de pratique comptent : {phone}.',
    ],
    hours: [
      'Faites vos heures comme interne (intern pharmacist)',
      'Prenez d’abord la licence d’interne pour {intern-fee} et demandez à être payé, car il faut {hours} à plein temps.',
    ],
    exams: [
      'Réussissez le NAPLEX et le MPJE',
      'L’un porte sur la pharmacie et coûte {naplex-fee} ; l’autre porte sur la loi du Missouri, et sa demande coûte {mpje-application}.',
    ],
    license: [
      'Demandez la licence du Missouri',
      'La demande se fait avant les examens : {license-fee} pour la licence, {service-fee} pour le système MoPro et {check-cost} pour les empreintes.',
    ],
  },
  otherSteps: {
    hours: [
      'Faites approuver vos heures avant de commencer',
      'Dans l’Illinois, un pharmacien vous forme selon un plan approuvé d’avance ; il faut {il-hours} à plein temps.',
    ],
    apply: [
      'Déposez la demande et réussissez le NAPLEX et l’examen de droit',
      'La demande coûte {il-fee}, et une licence du Missouri ne suffit pas dans l’Illinois.',
    ],
  },
  help: [classes('demandez l’anglais pour parler avec des patients.')],
};
