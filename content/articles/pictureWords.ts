import type { Language } from '../../locales/locales.ts';

export type PictureName = 'growth' | 'share' | 'quarter' | 'local' | 'status' | 'priority';

interface Words {
  headline: string;
  line: string;
  alternative: string;
}

/** What each picture says in each language. No native reader has checked the translations. */
export const PICTURE_WORDS: Record<PictureName, Partial<Record<Language, Words>>> = {
  growth: {
    en: {
      headline: '159,710',
      line: 'people born abroad lived in the St. Louis region in 2023. A year before they were 129,604.',
      alternative:
        'Born abroad in the St. Louis region: 118,936 people in 2014, 129,559 in 2015, 129,604 in 2022 and 159,710 in 2023. Four columns; the years between 2015 and 2022 are left empty.',
    },
    es: {
      headline: '159,710',
      line: 'personas nacidas en el extranjero vivían en la región de St. Louis en 2023. Un año antes eran 129,604.',
      alternative:
        'Personas nacidas en el extranjero en la región de St. Louis: 118,936 en 2014, 129,559 en 2015, 129,604 en 2022 y 159,710 en 2023. Cuatro columnas; los años entre 2015 y 2022 quedan vacíos.',
    },
    bs: {
      headline: '159.710',
      line: 'ljudi rođenih u inostranstvu živjelo je 2023. u regiji St. Louis. Godinu ranije bilo ih je 129.604.',
      alternative:
        'Rođeni u inostranstvu u regiji St. Louis: 118.936 ljudi 2014, 129.559 ljudi 2015, 129.604 ljudi 2022. i 159.710 ljudi 2023. Četiri stupca; godine između 2015. i 2022. ostaju prazne.',
    },
    ar: {
      headline: '159,710',
      line: 'أشخاص وُلدوا في الخارج كانوا يعيشون في منطقة سانت لويس عام 2023. وكان عددهم قبل ذلك بعام 129,604.',
      alternative:
        'المولودون في الخارج في منطقة سانت لويس: 118,936 في 2014، و129,559 في 2015، و129,604 في 2022، و159,710 في 2023. أربعة أعمدة، والسنوات بين 2015 و2022 فارغة.',
    },
    fr: {
      headline: '159 710',
      line: 'personnes nées à l’étranger vivaient dans la région de Saint-Louis en 2023. Un an plus tôt, elles étaient 129 604.',
      alternative:
        'Personnes nées à l’étranger dans la région de Saint-Louis : 118 936 en 2014, 129 559 en 2015, 129 604 en 2022 et 159 710 en 2023. Quatre colonnes ; les années entre 2015 et 2022 restent vides.',
    },
  },
  share: {
    en: {
      headline: '5.7%',
      line: 'of the people in the St. Louis region were born abroad in 2023.',
      alternative:
        'A hundred tiles, of which not quite six are colored: 5.7 percent of the people in the St. Louis region were born abroad in 2023.',
    },
    es: {
      headline: '5.7%',
      line: 'de las personas de la región de St. Louis habían nacido en el extranjero en 2023.',
      alternative:
        'Cien teselas, de las que casi seis están coloreadas: el 5.7 por ciento de las personas de la región de St. Louis habían nacido en el extranjero en 2023.',
    },
    bs: {
      headline: '5,7 %',
      line: 'ljudi u regiji St. Louis bilo je 2023. rođeno u inostranstvu.',
      alternative:
        'Sto pločica, od kojih je skoro šest obojeno: 5,7 posto ljudi u regiji St. Louis bilo je 2023. rođeno u inostranstvu.',
    },
    ar: {
      headline: '5.7%',
      line: 'من سكان منطقة سانت لويس وُلدوا في الخارج، بحسب بيانات عام 2023.',
      alternative:
        'مئة قطعة فسيفساء، منها ست قطع ملوّنة تقريبًا: 5.7 بالمئة من سكان منطقة سانت لويس وُلدوا في الخارج، بحسب بيانات عام 2023.',
    },
    fr: {
      headline: '5,7 %',
      line: 'des habitants de la région de Saint-Louis étaient nés à l’étranger en 2023.',
      alternative:
        'Cent carreaux, dont presque six sont colorés : 5,7 pour cent des habitants de la région de Saint-Louis étaient nés à l’étranger en 2023.',
    },
  },
  quarter: {
    en: {
      headline: '1 in 4',
      line: 'immigrants with a college degree in the United States had a low-skilled job, or none. Data of 2009 to 2013.',
      alternative:
        'A hundred tiles, of which twenty-five are colored: in 2009 to 2013 one in four immigrants with a college degree in the United States had a low-skilled job, or none.',
    },
    es: {
      headline: '1 de cada 4',
      line: 'inmigrantes con título universitario en Estados Unidos tenía un trabajo poco calificado, o ninguno. Datos de 2009 a 2013.',
      alternative:
        'Cien teselas, de las que veinticinco están coloreadas: de 2009 a 2013, uno de cada cuatro inmigrantes con título universitario en Estados Unidos tenía un trabajo poco calificado, o ninguno.',
    },
    bs: {
      headline: '1 od 4',
      line: 'doseljenika s fakultetom u SAD-u radio je posao ispod svoje struke ili nije imao posla. Podaci od 2009. do 2013.',
      alternative:
        'Sto pločica, od kojih je dvadeset pet obojeno: od 2009. do 2013. jedan od četiri doseljenika s fakultetom u SAD-u radio je posao ispod svoje struke ili nije imao posla.',
    },
    ar: {
      headline: '1 من كل 4',
      line: 'مهاجرين من حملة الشهادات الجامعية في الولايات المتحدة عمل دون مؤهلاته أو بلا عمل. بيانات 2009 إلى 2013.',
      alternative:
        'مئة قطعة فسيفساء، منها خمس وعشرون ملوّنة: بين 2009 و2013 كان واحد من كل أربعة مهاجرين من حملة الشهادات الجامعية في الولايات المتحدة يعمل دون مؤهلاته أو بلا عمل.',
    },
    fr: {
      headline: '1 sur 4',
      line: 'des immigrés diplômés de l’université aux États-Unis avait un emploi peu qualifié, ou aucun. Données de 2009 à 2013.',
      alternative:
        'Cent carreaux, dont vingt-cinq sont colorés : de 2009 à 2013, un immigré diplômé de l’université sur quatre aux États-Unis avait un emploi peu qualifié, ou aucun.',
    },
  },
  local: {
    en: {
      headline: 'Almost 10,000',
      line: 'people trained abroad worked below their training in St. Louis. Data of 2016.',
      alternative:
        'A person with a diploma in the hand: almost 10,000 people trained abroad worked below their training in St. Louis, by data of 2016.',
    },
    es: {
      headline: 'Casi 10,000',
      line: 'personas formadas en el extranjero trabajaban por debajo de su formación en St. Louis. Datos de 2016.',
      alternative:
        'Una persona con un diploma en la mano: casi 10,000 personas formadas en el extranjero trabajaban por debajo de su formación en St. Louis, según datos de 2016.',
    },
    bs: {
      headline: 'Skoro 10.000',
      line: 'ljudi školovanih u inostranstvu radilo je u St. Louisu ispod svoje struke. Podaci iz 2016.',
      alternative:
        'Osoba s diplomom u ruci: skoro 10.000 ljudi školovanih u inostranstvu radilo je u St. Louisu ispod svoje struke, prema podacima iz 2016.',
    },
    ar: {
      headline: 'قرابة 10,000',
      line: 'شخص ممن تعلّموا مهنتهم في الخارج عملوا دون مؤهلاتهم في سانت لويس. بيانات عام 2016.',
      alternative:
        'شخص يحمل شهادة في يده: ما يقارب 10,000 شخص ممن تعلّموا مهنتهم في الخارج عملوا دون مؤهلاتهم في سانت لويس، بحسب بيانات عام 2016.',
    },
    fr: {
      headline: 'Près de 10 000',
      line: 'personnes formées à l’étranger travaillaient en dessous de leur formation à Saint-Louis. Données de 2016.',
      alternative:
        'Une personne, un diplôme à la main : près de 10 000 personnes formées à l’étranger travaillaient en dessous de leur formation à Saint-Louis, selon des données de 2016.',
    },
  },
  status: {
    en: {
      headline: 'No end date',
      line: 'Refugees and people granted asylum may work without an end, whatever date is on the card.',
      alternative:
        'A house with columns: refugees and people granted asylum may work without an end, whatever date is on the card.',
    },
    es: {
      headline: 'Sin fecha final',
      line: 'Las personas refugiadas o con asilo concedido pueden trabajar sin límite, diga lo que diga la fecha de la tarjeta.',
      alternative:
        'Una casa con columnas: las personas refugiadas o con asilo concedido pueden trabajar sin límite de tiempo, diga lo que diga la fecha de la tarjeta.',
    },
    bs: {
      headline: 'Bez krajnjeg datuma',
      line: 'Izbjeglice i osobe kojima je odobren azil smiju raditi bez roka, koji god datum stajao na kartici.',
      alternative:
        'Kuća sa stubovima: izbjeglice i osobe kojima je odobren azil smiju raditi bez roka, koji god datum stajao na kartici.',
    },
    ar: {
      headline: 'بلا تاريخ انتهاء',
      line: 'يحق للاجئين ولمن مُنحوا اللجوء العمل بلا نهاية محددة، مهما كان التاريخ المكتوب على البطاقة.',
      alternative:
        'بيت ذو أعمدة: يحق للاجئين ولمن مُنحوا اللجوء العمل بلا نهاية محددة، مهما كان التاريخ المكتوب على البطاقة.',
    },
    fr: {
      headline: 'Sans date de fin',
      line: 'Les réfugiés et les personnes ayant obtenu l’asile peuvent travailler sans limite, quelle que soit la date sur la carte.',
      alternative:
        'Une maison à colonnes : les réfugiés et les personnes ayant obtenu l’asile peuvent travailler sans limite de temps, quelle que soit la date sur la carte.',
    },
  },
  priority: {
    en: {
      headline: 'First in line',
      line: 'Federal law puts people with low income or low basic skills, English learners among them, first for Adult money.',
      alternative:
        'Three people at a round table: federal law puts people on public assistance, with low income or with low basic skills, English learners among them, first for Adult money of WIOA.',
    },
    es: {
      headline: 'Primero en la fila',
      line: 'La ley federal da prioridad a personas con bajos ingresos o pocas destrezas básicas, también a quienes aprenden inglés.',
      alternative:
        'Tres personas en una mesa redonda: la ley federal pone primero, para el dinero de adultos de WIOA, a quienes reciben asistencia pública, tienen bajos ingresos o pocas destrezas básicas, también a quienes aprenden inglés.',
    },
    bs: {
      headline: 'Prvi na redu',
      line: 'Savezni zakon daje prednost ljudima s malim primanjima ili slabijim osnovnim vještinama, i onima koji uče engleski.',
      alternative:
        'Tri osobe za okruglim stolom: savezni zakon za novac za odrasle iz WIOA stavlja na prvo mjesto one koji primaju javnu pomoć, imaju mala primanja ili slabije osnovne vještine, među njima i one koji uče engleski.',
    },
    ar: {
      headline: 'الأولوية أولًا',
      line: 'القانون الاتحادي يعطي الأولوية لذوي الدخل المنخفض أو المهارات الأساسية المحدودة، ومنهم متعلّمو الإنجليزية.',
      alternative:
        'ثلاثة أشخاص حول طاولة مستديرة: القانون الاتحادي يعطي الأولوية في أموال البالغين من WIOA لمن يتلقون المساعدة العامة أو ذوي الدخل المنخفض أو المهارات الأساسية المحدودة، ومنهم متعلّمو الإنجليزية.',
    },
    fr: {
      headline: 'En premier',
      line: 'La loi fédérale donne la priorité aux personnes à faible revenu ou de faible niveau de base, dont celles qui apprennent l’anglais.',
      alternative:
        'Trois personnes autour d’une table ronde : la loi fédérale place en premier, pour les fonds adultes de WIOA, les personnes aidées par l’État, à faible revenu ou de faible niveau de base, dont celles qui apprennent l’anglais.',
    },
  },
};
