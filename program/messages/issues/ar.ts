import type { Issues } from './en.ts';

const names = {
  givenName: {
    missing: 'اكتب اسمك الأول أو اسم العائلة',
    tooLong: 'يجب ألا يزيد الاسم الأول على 100 حرف',
  },
  familyName: { tooLong: 'يجب ألا يزيد اسم العائلة على 100 حرف' },
};
const email = {
  missing: 'اكتب بريدك الإلكتروني',
  invalid: 'اكتب بريدًا إلكترونيًا مثل name@example.org',
  tooLong: 'يجب ألا يزيد البريد الإلكتروني على 254 حرفًا',
};
const phone = { tooLong: 'يجب ألا يزيد رقم الهاتف على 40 حرفًا' };
const postcode = {
  missing: 'اكتب رمزك البريدي (ZIP)',
  invalid: 'اكتب رمزًا بريديًا من خمسة أرقام، مثل 63110',
};
const field = { choose: 'اختر مجال عملك' };
const profession = { missing: 'اكتب مهنتك', tooLong: 'يجب ألا تزيد المهنة على 120 حرفًا' };
const yearsOfExperience = {
  missing: 'اكتب عدد سنوات عملك في مجالك',
  invalid: 'يجب أن تكون سنوات الخبرة عددًا صحيحًا من 0 إلى 60',
};
const english = { choose: 'اختر مستواك في اللغة الإنجليزية' };
const languages = { choose: 'اختر لغات من القائمة' };
const goal = { tooLong: 'يجب ألا يزيد ما تأمله على 500 حرف' };
const organisation = { missing: 'اكتب أين تعمل', tooLong: 'يجب ألا يزيد مكان العمل على 120 حرفًا' };
const role = { missing: 'اكتب ما هو عملك', tooLong: 'يجب ألا يزيد وصف عملك على 120 حرفًا' };
const monthlyCapacity = {
  missing: 'اختر عدد الأشخاص في الشهر الواحد',
  invalid: 'يجب أن يكون عدد الأشخاص في الشهر عددًا صحيحًا من 1 إلى 4',
};
const yearlyCapacity = {
  missing: 'اكتب عدد الأشخاص في السنة الواحدة',
  invalid: 'يجب أن يكون عدد الأشخاص في السنة عددًا صحيحًا من 1 إلى 24',
};
const word = { tooLong: 'يجب ألا يزيد ما تكتبه لنا على 500 حرف' };
const pauseUntil = {
  missing: 'اكتب اليوم الذي تريد التوقف حتى حلوله',
  invalid: 'اكتب يومًا بين الغد وسنة من الآن',
};

/** Arabic. Not yet checked by a native reader. */
export const issues: Issues = {
  general: {
    missing: 'أجب عن هذا السؤال',
    invalid: 'أعط إجابة واحدة عن هذا السؤال، على شكل نص',
    tooLong: 'اختصر هذه الإجابة',
    choose: 'اختر إحدى الإجابات',
    needed: 'ضع علامة في هذا المربع',
  },
  'learn-more': {
    ...names,
    email,
    phone,
    postcode,
    field,
    profession,
    degree: { choose: 'اختر أعلى شهادة لديك' },
    yearsOfExperience,
    english,
    languages,
    bornOutsideUS: { choose: 'أخبرنا هل وُلدت خارج الولايات المتحدة' },
    workPermission: { choose: 'اختر إجابة عن تصريح العمل' },
    goal,
    heardFrom: { tooLong: 'يجب ألا تزيد إجابة كيف سمعت عنا على 120 حرفًا' },
    consent: { needed: 'ضع علامة في المربع لنحتفظ بإجاباتك ونبحث لك عن Connector' },
  },
  'become-a-connector': {
    ...names,
    email,
    phone,
    organisation,
    role,
    field,
    fields: { choose: 'اختر مجالات من القائمة' },
    industries: { tooLong: 'يجب ألا تزيد القطاعات على 120 حرفًا' },
    languages,
    postcode,
    monthlyCapacity,
    yearlyCapacity,
    why: { tooLong: 'يجب ألا تزيد إجابة لماذا تريد ذلك على 500 حرف' },
    consent: { needed: 'ضع علامة في المربع لنحتفظ بإجاباتك ونستطيع أن نسألك' },
  },
  'refer-someone': {
    partnerName: { missing: 'اكتب اسمك', tooLong: 'يجب ألا يزيد اسمك على 100 حرف' },
    organisation: { missing: 'اكتب اسم مؤسستك', tooLong: 'يجب ألا يزيد اسم المؤسسة على 120 حرفًا' },
    partnerEmail: email,
    personGivenName: {
      missing: 'اكتب الاسم الأول للشخص',
      tooLong: 'يجب ألا يزيد الاسم الأول على 100 حرف',
    },
    personFamilyName: { tooLong: 'يجب ألا يزيد اسم العائلة على 100 حرف' },
    personEmail: { ...email, missing: 'اكتب البريد الإلكتروني للشخص' },
    field: { choose: 'اختر مجال عمل الشخص' },
    note: { tooLong: 'يجب ألا يزيد ما ينبغي أن نعرفه على 500 حرف' },
    personAgreed: { needed: 'اسأل الشخص أولًا. ضع علامة في المربع عندما يوافق' },
  },
  rsvp: {
    givenName: { missing: 'اكتب اسمك الأول', tooLong: names.givenName.tooLong },
    familyName: names.familyName,
    email,
    people: { invalid: 'يجب أن يكون عدد الأشخاص عددًا صحيحًا من 1 إلى 6' },
    needs: { tooLong: 'يجب ألا يزيد ما تحتاج إليه على 300 حرف' },
    consent: { needed: 'ضع علامة في المربع لنحتفظ بإجاباتك إلى ما بعد الفعالية' },
  },
  answer: {
    answer: { choose: 'اختر إجابتك' },
    declineReason: { choose: 'اختر سببًا' },
    declineWord: { tooLong: 'يجب ألا يزيد ما تضيفه على 300 حرف' },
    question: { missing: 'اكتب ما تود معرفته', tooLong: 'يجب ألا يزيد سؤالك على 500 حرف' },
    pauseUntil,
  },
  'follow-up': {
    met: { choose: 'أخبرنا هل التقيتما' },
    notMetReason: { choose: 'اختر لماذا لم تلتقيا' },
    word,
    referral: { choose: 'اختر إلى أين وصلت مع هذا الشخص' },
    contactName: { tooLong: 'يجب ألا يزيد الاسم على 100 حرف' },
    role: { missing: 'اكتب ما هو عمل هذا الشخص', tooLong: 'يجب ألا يزيد وصف العمل على 120 حرفًا' },
    organisation: {
      missing: 'اكتب أين يعمل هذا الشخص',
      tooLong: 'يجب ألا يزيد اسم المؤسسة على 120 حرفًا',
    },
    contactEmail: { ...email, missing: 'اكتب البريد الإلكتروني للشخص الذي يمكننا أن نسأله' },
    outcome: { choose: 'اختر الجملة الأنسب' },
    still: { choose: 'أخبرنا هل ما زلت تريد مقابلة Connector' },
  },
  invite: { answer: { choose: 'أخبرنا هل تريد أن تصبح Connector' } },
  'my-record': {
    action: { choose: 'اختر ما تريد أن تفعله' },
    pauseUntil,
    ...names,
    phone,
    postcode,
    field,
    profession,
    yearsOfExperience,
    english,
    languages,
    goal,
    organisation,
    role,
    monthlyCapacity,
    yearlyCapacity,
  },
};
