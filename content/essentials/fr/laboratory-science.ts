import type { Written } from '../written.ts';
import { classes, SCAMS } from './shared.ts';

/** Laboratory science, in French. */
export const laboratoryScience: Written = {
  title: 'Le laboratoire médical au Missouri',
  summary:
    'Comment une personne formée au travail de laboratoire hors des États-Unis peut commencer dans un laboratoire ici et obtenir le certificat que demandent les hôpitaux.',
  authority: 'l’organisme qui donne le certificat',
  otherAuthority: 'l’organisme qui donne le certificat',
  beforeYouPay: [
    'Il ne faut pas de licence. Ne commandez pas d’évaluation avant de savoir quel organisme vous choisissez et quelles agences il accepte.',
    ...SCAMS,
  ],
  firstSteps: [
    'Demandez à deux laboratoires quel certificat ils veulent, et si vous pouvez commencer comme assistante ou assistant, ou par les prises de sang.',
    'Cherchez votre voie avec l’assistant en ligne d’ASCP avant de payer une évaluation.',
    'Demandez relevés et lettres à votre école et à vos laboratoires. Appelez un centre d’emploi (job center) avant de payer quoi que ce soit : le numéro est plus bas.',
  ],
  steps: {
    law: [
      'Voyez ce que demande la loi, et ce que demandent les hôpitaux',
      'Le Missouri ne demande pas de licence ; les règles fédérales disent quelles études exige chaque analyse, et la plupart des hôpitaux veulent aussi un certificat.',
    ],
    ask: [
      'Demandez à deux laboratoires quel certificat ils veulent',
      'Dites où vous avez étudié et dans quels domaines vous avez travaillé, et demandez s’ils acceptent le certificat pour les personnes formées à l’étranger (ASCPi).',
    ],
    route: [
      'Trouvez la voie vers l’examen qui vous convient',
      'Une voie réunit diplôme, formation et années de travail ; trouvez-la avant de payer une évaluation.',
    ],
    evaluation: [
      'Faites évaluer votre diplôme',
      'Seules comptent les agences de la liste de l’organisme choisi ; le rapport coûte {evaluation-cost} et doit nommer chaque cours.',
    ],
    exam: [
      'Inscrivez-vous à l’examen et réussissez-le',
      'Les frais d’ASCP sont de {exam-fee} ; l’examen se passe sur ordinateur, dans un centre d’examen.',
    ],
    missing: [
      'S’il manque quelque chose, complétez près d’ici',
      'Vous pouvez suivre des cours isolés ou le programme de technicien (MLT) du collège communautaire de la ville : {program}.',
    ],
  },
  otherSteps: {
    exam: [
      'Passez le même certificat',
      'Il n’y a pas de licence dans l’Illinois non plus, et le même certificat vaut sur les deux rives ; les frais sont de {il-fee}.',
    ],
    money: [
      'Demandez au centre d’emploi de votre comté de payer',
      'Allez-y avant de payer l’évaluation ou l’examen.',
    ],
  },
  help: [classes('dites que vous avez besoin d’anglais pour le travail dans la santé.')],
};
