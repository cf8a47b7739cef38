import type { Written } from '../written.ts';
import { classes, JOB_CENTER, SCAMS } from './shared.ts';

/** Teaching, in French. */
export const teaching: Written = {
  title: 'L’enseignement au Missouri',
  summary:
    'Comment une enseignante ou un enseignant, après des études hors des États-Unis, peut demander le certificat du Missouri, étape par étape.',
  authority: 'l’administration des écoles (DESE)',
  otherAuthority: 'l’Illinois State Board of Education',
  beforeYouPay: [
    'Demandez à DESE, l’administration des écoles de l’État, quelles agences d’évaluation elle accepte. Le rapport d’une autre agence coûte de l’argent et risque de ne pas compter.',
    'Ne donnez pas votre numéro de sécurité sociale (Social Security number) à une école à l’étranger. N’envoyez pas votre seul original : DESE garde ce qu’elle reçoit.',
    ...SCAMS,
  ],
  firstSteps: [
    'Appelez DESE ou écrivez-lui : {phone}, {email}. Demandez comment elle verra votre cas et quelles agences d’évaluation elle accepte.',
    'Demandez à vos universités comment elles envoient les relevés officiels (transcripts), et à vos écoles des lettres sur votre travail.',
    `Lisez dans le guide en anglais ce qui concerne le certificat de remplacement (substitute teacher) : vous pourrez peut-être bientôt enseigner. ${JOB_CENTER}`,
  ],
  steps: {
    ask: [
      'Demandez à DESE comment elle verra votre cas',
      'Avant de commander des documents, dites quel diplôme vous avez, quelles matières et quels âges vous avez enseignés, et si vous avez un certificat d’un autre pays.',
    ],
    transcripts: [
      'Réunissez vos relevés officiels',
      'Demandez à chaque université où vous avez étudié, et combien d’exemplaires il vous faut, car l’agence et DESE peuvent vouloir chacune le leur.',
    ],
    evaluation: [
      'Faites évaluer votre diplôme',
      'Envoyez vos relevés à une agence que DESE accepte, et vérifiez avant de payer que le rapport aura toutes les parties que DESE demande ; il coûte {evaluation-cost} et prend {evaluation-time}.',
    ],
    apply: [
      'Déposez votre demande à DESE',
      'Le formulaire s’appelle Application for Non-Missouri Graduates et il est aussi pour vous ; il coûte {fee}, et cet argent n’est pas rendu.',
    ],
    fingerprints: [
      'Donnez vos empreintes digitales',
      'Demandez d’abord à DESE son code d’enregistrement, car avec un mauvais code le résultat et votre argent partent vers un autre bureau ; prix : {check-cost}.',
    ],
    tests: [
      'Réussissez les examens que DESE vous indique',
      'Attendez que DESE vous dise quels examens Praxis il vous faut ; selon la matière, le prix est de {test-cost}.',
    ],
    certificate: [
      'Recevez votre certificat et trouvez une école',
      'Les écoles publiques recrutent par district, et chaque district a sa propre liste de postes.',
    ],
  },
  otherSteps: {
    apply: [
      'Demandez la Professional Educator License',
      'Ouvrez un compte dans le système ELIS, faites évaluer vos études matière par matière et déposez la demande, qui coûte {il-fee} ; dernier délai officiel connu : {il-time}.',
    ],
    tests: [
      'Réussissez les examens de l’Illinois',
      'Demandez quel examen de votre matière il vous faut, et si vous devez aussi réussir edTPA, où vous montrez comment vous enseignez ; un examen coûte {il-test-cost}, et le résultat arrive à l’État en {il-score-time} au plus.',
    ],
  },
  help: [classes('dites que vous avez besoin d’anglais pour travailler dans une école.')],
};
