/** Warnings about people who want only the money. */
export const SCAMS = [
  'لا يطلب صاحب عمل نزيه مالًا مقابل وظيفة. ولا يستطيع أحد أن يبيع ترخيصًا أو نجاحًا في امتحان.',
  'كاتب العدل (notario أو notary) ليس محاميًا في هذا البلد. في مسائل الهجرة يُرجع إلى محامٍ أو إلى ممثل معتمد من وزارة العدل (Department of Justice).',
  'من المهم عدم التوقيع على استمارة فارغة، وعدم ترك الوثائق الأصلية عند أحد. للإبلاغ عن الاحتيال: ReportFraud.ftc.gov.',
] as const;

/** The third step of the first week. */
export const JOB_CENTER =
  'الاتصال بمركز توظيف (job center) قبل دفع أي مبلغ، فقد يدفع ثمن التقييم والامتحانات والترخيص. الرقم أدناه.';

/** Classes of English. `ask`: what to ask for there. */
export const classes = (ask: string) =>
  `في دروس الإنجليزية: ${ask} تغيّرت القواعد حول من يحق له التسجيل، فيجب السؤال أولًا.`;
