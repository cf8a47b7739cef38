import type { WorkforceWords } from '../en/workforce.ts';

/** Words of the public education and its pages to print, in Arabic, formal. Not yet checked by a native reader. */
export const workforce: WorkforceWords = {
  title: 'لمجالس القوى العاملة وأصحاب العمل',
  lead: 'يعيش في {city} مهاجرون من أصحاب الكفاءات، ويعمل كثير منهم في أعمال أدنى بكثير من تأهيلهم. هنا ما يمكنك أن تفعله، مع التواريخ والمصادر.',
  audiencesTitle: 'ماذا تجد هنا',
  audiences: {
    boards: {
      title: 'أنت عضو في مجلس للقوى العاملة',
      text: 'ما يسمح به القانون الاتحادي اليوم، وما يمكنكم أن تقرروه.',
    },
    practitioners: {
      title: 'أنت تعمل مع من يأتون إليك',
      text: 'في مركز عمل أو كلية أو مكتبة أو وكالة.',
    },
    employers: {
      title: 'أنت صاحب عمل',
      text: 'كيف تقابل أشخاصًا من مجالك موجودين هنا الآن.',
    },
    reporters: {
      title: 'أنت صحفي',
      text: 'أرقام مع مصادرها، وما لا تشمله.',
    },
  },
  articlesTitle: 'مقالات',
  noArticles: 'ستكون المقالات الأولى هنا قريبًا.',
  toolkitTitle: 'صفحات للطباعة',
  toolkitLead: 'تتسع كل منها في ورقة واحدة من قياس Letter. افتحها واطبعها. انسخها وأعطها لغيرك.',
  onePage: 'ورقة واحدة',
  eventsTitle: 'الفعاليات القادمة',
  allEvents: 'كل الفعاليات',
  callTitle: 'تحدث مع شخص',
  call: 'هل تريد أن ترشّح شخصًا أو تدعونا أو تسأل عن معنى قاعدة في حالة ما؟ اتصل بالرقم {phone} أو اكتب إلى {email}. لا تذكر في البداية اسم أي شخص من فضلك.',
  refer: 'رشّح شخصًا',
  join: 'كن Connector',
  feed: 'أخبار المقالات والفعاليات (RSS)',
  asOf: 'الوضع في {date}',
  asOfNote:
    'تتغير القواعد والأرقام. تجد مع كل منها يوم تحققنا منها. كلمة «مؤكد» تعني: نص رسمي، أو مصدران متفقان.',
  readNext: 'اقرأ أيضًا',
  backTo: 'كل المقالات وصفحات الطباعة',
  certainty: { A: 'مؤكد', B: 'مصدر واحد' },
  goTo: 'انتقل إلى السؤال {number}',
  question: 'السؤال {number}',
  standing: { yes: 'يمكنك', no: 'ليس بهذا', ask: 'اسأل أولًا' },
  sheetCall: 'هل لديك أسئلة؟ اتصل بالرقم {phone} أو اكتب إلى {email}.',
};
