import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Medicine, in French. */
export const physicians: Written = {
  title: 'La médecine au Missouri',
  summary:
    'Comment un médecin formé hors des États-Unis peut travailler dès maintenant dans la santé, et obtenir à la fin la licence du Missouri.',
  authority: 'l’ordre des médecins (Board of Healing Arts)',
  otherAuthority: 'l’administration de l’Illinois (IDFPR)',
  beforeYouPay: [
    'Ne payez personne pour une place de résidence. Ne payez un stage dans une clinique que lorsque deux programmes vous ont dit qu’il compte.',
    ...SCAMS,
  ],
  firstSteps: [
    'Cherchez votre faculté dans l’annuaire mondial (World Directory of Medical Schools). Sa page dit si l’ECFMG l’accepte.',
    'Notez l’année de votre diplôme, vos examens et la dernière fois que vous avez soigné des patients. Montrez-le à un médecin d’ici : demandez un café avec un Connector.',
    JOB_CENTER,
  ],
  steps: {
    school: [
      'Cherchez votre faculté et comptez vos années',
      'Beaucoup de programmes veulent un diplôme et une pratique récents ; sinon, posez la question à deux programmes avant de payer des examens.',
    ],
    account: [
      'Inscrivez-vous auprès de l’ECFMG et faites vérifier votre diplôme',
      'L’inscription se fait en ligne et coûte {ecfmg-fee} ; l’ECFMG demande à votre faculté si le diplôme est vrai.',
    ],
    exams: [
      'Réussissez les examens Step 1 et Step 2 CK',
      'Le premier coûte {step-one} et le second {step-two} ; réservez seulement quand vous réussissez bien les questions d’entraînement gratuites, car un échec reste dans votre dossier.',
    ],
    pathway: [
      'Choisissez une voie (Pathway) et réussissez l’OET',
      'Tout le monde passe l’OET, même après des études en anglais ; la voie et le certificat coûtent {pathway-fee}.',
    ],
    residency: [
      'Demandez une place de résidence',
      'On demande en septembre et on a la réponse en mars ; en plus des demandes ({applications}), il faut payer {token} à l’ECFMG et {match-fee} au Match.',
    ],
    assistant: [
      'Pas de place ? Renseignez-vous sur la licence de médecin assistant (assistant physician)',
      'Le Missouri permet à certaines personnes sans résidence de soigner avec un médecin là où les médecins manquent ; un délai court depuis l’examen, alors demandez tôt.',
    ],
    training: [
      'Terminez la résidence et réussissez le Step 3',
      'Vous êtes payé et vous soignez sous surveillance ; le dernier examen coûte {step-three}.',
    ],
    license: [
      'Demandez la licence du Missouri',
      'Les facultés et les hôpitaux envoient vos papiers à l’ordre ({phone}), vous donnez vos empreintes pour {check-cost}, et la lecture prend {decision-time}.',
    ],
  },
  otherSteps: {
    residency: [
      'Faites la résidence dans l’Illinois',
      'Le certificat de l’ECFMG, les examens et le Match sont les mêmes qu’au Missouri.',
    ],
    limited: [
      'Ou renseignez-vous sur la licence pour les diplômés de l’étranger',
      'Il existe une voie sans résidence : un hôpital ou une clinique vous parraine et vous surveille, puis vous travaillez là où il y a peu de médecins.',
    ],
    apply: [
      'Demandez la licence complète',
      'La licence du Missouri ne suffit pas dans l’Illinois, et celle de l’Illinois prend {il-time}.',
    ],
  },
  help: [classes('demandez l’anglais pour parler avec des patients.')],
};
