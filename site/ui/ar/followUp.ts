import type { FollowUpWords } from '../en/followUp.ts';

/** Words of the pages that ask what came of it, in Arabic, formal. Not yet checked by a native reader. */
export const followUp: FollowUpWords = {
  states: {
    participant: {
      title: 'هل قابلت Connector الخاص بك؟',
      text: [
        'قبل أسبوعين عرّفناك على {connectorName}.',
        'أخبرنا من فضلك كيف كان اللقاء. يستغرق ذلك دقيقة واحدة، وكل إجابة مقبولة.',
      ],
    },
    connector: {
      title: 'هل تقابلتما؟',
      text: [
        'قبل أسبوعين عرّفناك على {participantName}.',
        'أخبرنا من فضلك كيف كان اللقاء. يمكنك هنا أيضًا إضافة الأشخاص الذين ذكرتهم.',
      ],
    },
    outcome: {
      title: 'ماذا تغيّر منذ ذلك الوقت؟',
      text: [
        'عدد الأيام منذ قابلت Connector الخاص بك: {days}.',
        'اختر الجملة الأقرب إلى حالك. «لا شيء بعد» إجابة جيدة أيضًا، فهي تساعدنا على أن نعمل بشكل أفضل.',
      ],
    },
    'still-interested': {
      title: 'هل ما زلت تريد مقابلة Connector؟',
      text: [
        'لم نجد بعد Connector المناسب لك، ونعتذر عن طول الانتظار.',
        'إذا قلت نعم نواصل البحث ونسألك مرة أخرى بعد ثلاثة أشهر. وإذا قلت لا نتوقف، ويمكنك العودة في أي وقت.',
      ],
    },
    done: {
      title: 'شكرًا. وصلتنا إجابتك',
      text: [
        'لا تحتاج إلى فعل شيء آخر الآن. إذا بقي شيء مفتوحًا نسألك لاحقًا.',
        'هل ضغطت الزر الخطأ؟ افتح الرابط من رسالتنا مرة أخرى أو اكتب إلينا.',
      ],
    },
  },
  reasons: {
    participant: {
      'no-answer': 'كتبتُ ولم يصل رد',
      'no-time': 'لم نجد وقتًا',
      'no-show-participant': 'لم أستطع الحضور',
      'no-show-connector': 'لم يحضر Connector',
      other: 'سبب آخر',
    },
    connector: {
      'no-answer': 'لم تصلني رسالة من الشخص الآخر',
      'no-time': 'لم نجد وقتًا',
      'no-show-participant': 'لم يحضر الشخص الآخر',
      'no-show-connector': 'لم أستطع الحضور',
      other: 'سبب آخر',
    },
  },
  met: { yes: 'نعم، تقابلنا', 'not-yet': 'ليس بعد، لكننا سنتقابل', no: 'لا، ولا ننوي ذلك' },
  outcomes: {
    interview: 'أُجريت معي مقابلة عمل',
    'job-in-field': 'لدي عمل في مجالي',
    job: 'لدي عمل في مجال آخر',
    study: 'أدرس أو أستعد للحصول على ترخيص',
    other: 'نتج عن ذلك شيء آخر',
    none: 'لا شيء بعد',
  },
  still: { yes: 'نعم، واصلوا البحث', no: 'لا، توقفوا' },
  referralsTitle: 'الأشخاص الذين ذكرهم Connector',
  referralsNote: 'أنت تكتب إليهم بنفسك. هنا تخبرنا فقط إلى أين وصلت.',
  referral: {
    legend: 'إلى أين وصلت مع هذا الشخص؟',
    contacted: 'كتبتُ أو اتصلتُ',
    met: 'تحدثنا معًا',
    unreachable: 'لم أستطع الوصول إلى هذا الشخص',
  },
  namesTitle: 'الأشخاص الذين ذكرتهم',
  namesNote:
    'الهدف ثلاثة أسماء، واسم واحد بداية جيدة. اترك ما لا تحتاج إليه فارغًا. يمكنك فتح هذا الرابط مرة أخرى وإضافة المزيد.',
  nameLegend: 'الشخص {number}',
  send: 'أرسل إجابتي',
  labels: {
    met: 'هل تقابلتما؟',
    notMetReason: 'إذا لم تتقابلا: ما السبب؟',
    word: 'هل تريد أن تخبرنا بالمزيد؟',
    outcome: 'أي جملة هي الأقرب إلى حالك اليوم؟',
    contactName: 'الاسم',
    role: 'العمل',
    organisation: 'المؤسسة',
    contactEmail: 'البريد الإلكتروني',
    consentToBeAsked: 'يوافق هذا الشخص على أن تسألوه هل يريد أن يصبح Connector.',
  },
  hints: {
    word: 'يقرأ هذا المنسقون فقط. حتى 500 حرف.',
    contactName: 'فقط إذا وافق الشخص على أن نعرفه. وإلا فاتركه فارغًا.',
    role: 'مثال: رئيسة تمريض، مهندس مدني',
    contactEmail: 'فقط إذا وافق الشخص على أن نعرفه.',
  },
};
