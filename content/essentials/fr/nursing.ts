import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Nursing, in French. */
export const nursing: Written = {
  title: 'Les soins infirmiers au Missouri',
  summary:
    'Comment une infirmière ou un infirmier, après des études hors des États-Unis, peut obtenir la licence du Missouri (registered nurse, RN), étape par étape.',
  authority: 'l’ordre infirmier (Board of Nursing)',
  otherAuthority: 'l’administration de l’Illinois (IDFPR)',
  beforeYouPay: [
    'Attendez que l’ordre infirmier (Board of Nursing) vous dise quelle évaluation de diplôme il accepte. Un mauvais rapport coûte de l’argent et risque de ne pas compter.',
    ...SCAMS,
  ],
  firstSteps: [
    'Appelez l’ordre infirmier (Board of Nursing) ou écrivez-lui : {phone}, {email}. Demandez quelle évaluation de diplôme et quel test d’anglais il accepte dans votre cas.',
    'Demandez à votre école et au bureau qui vous a donné votre licence à l’étranger comment ils envoient les documents officiels. C’est souvent le plus long.',
    JOB_CENTER,
  ],
  steps: {
    ask: [
      'Demandez à l’ordre infirmier ce qu’il attend de vous',
      'Dites où vous avez étudié, quel diplôme vous avez et si vous avez une licence d’un autre pays ; demandez aussi si vos papiers pour vivre et travailler ici suffisent pour la licence.',
    ],
    law: [
      'Comparez votre situation avec ce que demande la loi',
      'Lisez les conditions avant de dépenser de l’argent ; l’ordre infirmier décide comment elles s’appliquent à une personne formée à l’étranger.',
    ],
    evaluation: [
      'Faites évaluer vos études',
      'Commandez le rapport seulement quand l’ordre infirmier vous a dit quelle société et quel type de rapport il accepte ; prix connu : {evaluation-cost} ; délai dans une société : {evaluation-time}.',
    ],
    english: [
      'Montrez que vous savez l’anglais',
      'Demandez à l’ordre infirmier quels tests il accepte et avec quel score, et si vos études comptent dans le cas où elles étaient en anglais ; délai du résultat : {english-time}.',
    ],
    apply: [
      'Déposez votre demande',
      'Demandez la licence par examen (license by examination) dans le système en ligne MoPro, avec des frais de service de {service-fee} ; posez la question à l’ordre infirmier avant de payer un notaire.',
    ],
    fingerprints: [
      'Donnez vos empreintes digitales',
      'Demandez d’abord à l’ordre infirmier son numéro d’enregistrement, car avec un mauvais numéro le résultat et votre argent partent vers un autre bureau ; prix : {check-cost}.',
    ],
    exam: [
      'Inscrivez-vous à l’examen NCLEX-RN et réussissez-le',
      'Vous vous inscrivez auprès de la société Pearson pour {exam-fee}, l’ordre infirmier confirme que vous pouvez le passer, et vous le passez sur ordinateur dans un centre d’examen.',
    ],
    keep: [
      'Recevez votre licence et gardez-la valable',
      'Renouvelez-la à temps et signalez à l’ordre infirmier tout changement de nom ou d’adresse ; une licence pour plusieurs États (multistate) ne vaut pas dans l’Illinois.',
    ],
  },
  otherSteps: {
    evaluation: [
      'Faites évaluer vos études et votre licence',
      'L’Illinois a sa propre administration et ses propres règles ; si vous pensez travailler des deux côtés du fleuve, choisissez une évaluation que les deux États acceptent ; délai dans une société : {il-evaluation-time}.',
    ],
    apply: [
      'Déposez votre demande, donnez vos empreintes et réussissez le NCLEX-RN',
      'La demande va à l’administration ou à sa société d’examen et coûte {il-fee} ; selon les derniers chiffres connus, la moitié des personnes ont attendu la licence {il-time} ou moins ; l’inscription à l’examen se fait comme au Missouri.',
    ],
  },
  help: [classes('dites que vous avez besoin d’anglais pour les métiers de la santé.')],
};
