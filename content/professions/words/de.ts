import type { Words } from '../types.ts';

/** Für jeden Beruf sein Name und andere Wörter dafür, auch aus Österreich und der Schweiz. */
export const DE: Words = {
  'registered-nurse':
    'Krankenpflegerin | Krankenschwester | Krankenpfleger | Pflegefachfrau | Pflegefachmann | Gesundheits- und Krankenpflegerin | Gesundheits- und Krankenpfleger | examinierte Krankenschwester | diplomierte Krankenschwester | Kinderkrankenschwester | OP-Schwester | Intensivpfleger | Stationsschwester | Oberschwester | diplomierte Pflegefachfrau | Pflegefachkraft',
  'practical-nurse': 'Pflegefachassistentin | Pflegefachassistent | Pflegeassistentin | Pflegeassistent',
  'nursing-assistant':
    'Pflegehelferin | Pflegehelfer | Krankenpflegehelfer | Krankenpflegehelferin | Altenpflegehelfer | Pflegehilfskraft',
  'home-care-aide':
    'Altenpflegerin | Altenpfleger | Seniorenbetreuerin | Haushaltshilfe in der Pflege | Betreuungskraft | Alltagsbegleiter',
  midwife: 'Hebamme | Entbindungspfleger | Geburtshelferin',
  physician:
    'Ärztin | Arzt | Hausarzt | Hausärztin | Allgemeinarzt | Allgemeinmediziner | Chirurg | Chirurgin | Kinderarzt | Kinderärztin | Kardiologe | Frauenarzt | Gynäkologe | Anästhesist | Psychiater | Internist | Facharzt | Assistenzarzt | Doktor der Medizin | Oberarzt | Augenarzt | Hautarzt | Neurologe | Orthopäde | Radiologe | Mediziner | Doktor',
  dentist: 'Zahnärztin | Zahnarzt | Kieferorthopäde | Kieferchirurg',
  pharmacist: 'Apothekerin | Apotheker | Pharmazeut | Pharmazeutin',
  'pharmacy-technician':
    'Pharmazeutisch-technische Assistentin | PTA | Apothekenhelferin | pharmazeutisch-kaufmännische Angestellte | Apothekenhelfer',
  'physical-therapist':
    'Physiotherapeutin | Physiotherapeut | Krankengymnast | Krankengymnastin | Physiotherapie',
  'occupational-therapist': 'Ergotherapeutin | Ergotherapeut | Beschäftigungstherapeut',
  psychologist: 'Psychologin | Psychologe | Psychotherapeut | Psychotherapeutin | Schulpsychologe',
  'laboratory-scientist':
    'Medizinische Technologin für Laboratoriumsanalytik | MTA | MTLA | medizinisch-technische Assistentin | Laborant | Laborantin | medizinisch-technischer Laborassistent | biomedizinische Analytikerin',
  'radiologic-technologist':
    'Medizinische Technologin für Radiologie | MTRA | Röntgenassistentin | Röntgenassistent | Radiologieassistent | Radiologietechnologe',
  veterinarian: 'Tierärztin | Tierarzt | Veterinär | Tiermediziner',
  optometrist: 'Optometristin | Augenoptiker | Optiker | Optometrist | Augenoptikerin | Optikerin',
  'dental-hygienist':
    'Dentalhygienikerin | zahnmedizinische Fachangestellte | Zahnarzthelferin | Zahntechniker | Zahnarztassistentin',
  paramedic:
    'Notfallsanitäterin | Rettungssanitäter | Notfallsanitäter | Rettungsassistent | Sanitäter | Krankenwagenfahrer',
  'medical-assistant':
    'Medizinische Fachangestellte | Arzthelferin | MFA | Arzthelfer | Ordinationsassistentin | Sprechstundenhilfe | Arztsekretärin',
  dietitian:
    'Diätassistentin | Diätassistent | Ernährungsberater | Ernährungsberaterin | Diätologe | Ernährungswissenschaftler',
  'respiratory-therapist': 'Atmungstherapeutin | Atmungstherapeut | Atemtherapeut',
  'speech-therapist': 'Logopädin | Logopäde | Sprachtherapeut | Sprachtherapeutin | Audiologe',
  'school-teacher':
    'Lehrerin | Lehrer | Grundschullehrer | Grundschullehrerin | Gymnasiallehrer | Mathelehrer | Mathematiklehrer | Volksschullehrer | Hauptschullehrer | Englischlehrer | Realschullehrer | Lehrkraft | Sonderpädagoge | Sportlehrer | Schulleiter | Deutschlehrer | Physiklehrer',
  'child-care-worker':
    'Erzieherin | Erzieher | Kindergärtnerin | Kinderpflegerin | Tagesmutter | Kindergartenpädagogin | Kinderbetreuerin | Kindermädchen | Kita-Fachkraft | Kinderfrau',
  'college-teacher':
    'Hochschullehrerin | Professor | Professorin | Dozent | Dozentin | Universitätsdozent | Hochschullehrer | Privatdozent | wissenschaftlicher Mitarbeiter',
  'teaching-assistant':
    'Schulbegleiterin | Schulbegleiter | Schulassistent | Lehrassistent | Unterrichtshilfe | pädagogische Assistenz',
  engineer:
    'Ingenieurin | Ingenieur | Diplom-Ingenieur | Dipl.-Ing. | Umweltingenieur | Bergbauingenieur | Agraringenieur | Projektingenieur | Medizintechniker | Ingenieurwesen | Erdölingenieur | Wirtschaftsingenieur für Projekte',
  'civil-engineer':
    'Bauingenieurin | Bauingenieur | Tiefbauingenieur | Statiker | Tragwerksplaner | Bauleiter | Straßenbauingenieur | Diplom-Bauingenieur',
  'mechanical-engineer':
    'Maschinenbauingenieurin | Maschinenbauingenieur | Maschinenbauer | Maschineningenieur | Konstrukteur | Fahrzeugingenieur',
  'electrical-engineer':
    'Elektroingenieurin | Elektroingenieur | Elektrotechniker | Elektronikingenieur | Nachrichtentechniker | Diplom-Ingenieur Elektrotechnik | Ingenieur für Elektrotechnik | Automatisierungsingenieur',
  'chemical-engineer': 'Chemieingenieurin | Chemieingenieur | Verfahrenstechniker | Verfahrensingenieur',
  'industrial-engineer':
    'Wirtschaftsingenieurin | Wirtschaftsingenieur | Produktionsingenieur | Fertigungsingenieur',
  architect: 'Architektin | Architekt | Landschaftsarchitekt | Innenarchitekt | Stadtplaner | Bauzeichner',
  'land-surveyor':
    'Vermessungsingenieurin | Vermessungsingenieur | Vermesser | Geodät | Geometer | Vermessungstechniker',
  'software-developer':
    'Softwareentwicklerin | Softwareentwickler | Programmierer | Programmiererin | Informatiker | Informatikerin | Webentwickler | Fachinformatiker für Anwendungsentwicklung | Softwareingenieur | Anwendungsentwickler | Entwickler | Diplom-Informatiker',
  'system-administrator':
    'Systemadministratorin | Systemadministrator | Netzwerkadministrator | Fachinformatiker für Systemintegration | Datenbankadministrator | Netzwerktechniker | IT-Sicherheitsexperte',
  'it-support':
    'IT-Supporterin | Computertechniker | IT-Support | IT-Techniker | EDV-Techniker | Helpdesk-Mitarbeiter | PC-Techniker',
  'data-scientist':
    'Datenwissenschaftlerin | Datenanalyst | Statistiker | Datenwissenschaftler | Statistikerin | Aktuar',
  chemist: 'Chemikerin | Chemiker | Diplom-Chemiker',
  biologist:
    'Biologin | Biologe | Mikrobiologe | Biochemiker | Biotechnologe | Genetiker | Diplom-Biologe | Molekularbiologe',
  accountant:
    'Wirtschaftsprüferin | Wirtschaftsprüfer | Buchprüfer | Steuerberater | Steuerberaterin | Bilanzbuchhalter | Revisor | Controller',
  bookkeeper:
    'Buchhalterin | Buchhalter | Finanzbuchhalter | Lohnbuchhalter | Lohnbuchhalterin | Steuerfachangestellte | Finanzbuchhalterin',
  'financial-analyst':
    'Finanzanalystin | Finanzanalyst | Bankkaufmann | Bankkauffrau | Banker | Volkswirt | Ökonom | Bankangestellter | Kreditberater | Betriebswirt',
  'human-resources':
    'Personalreferentin | Personalreferent | Personalmanager | Personalberater | Recruiter | Personalsachbearbeiter | Personalleiter',
  manager:
    'Managerin | Manager | Geschäftsführer | Projektleiter | Projektmanager | Unternehmer | Abteilungsleiter | Betriebsleiter | Filialleiter | Kaufmann | Logistikleiter | Unternehmerin',
  'marketing-specialist':
    'Marketingfachfrau | Marketingmanager | Marketing | Werbekaufmann | Marktforscher | PR-Berater | Marketingfachmann | Werbefachmann',
  'retail-salesperson':
    'Verkäuferin | Verkäufer | Kassiererin | Kassierer | Einzelhandelskaufmann | Einzelhandelskauffrau | Vertreter | Vertriebsmitarbeiter | Handelsvertreter | Verkaufsleiter',
  lawyer:
    'Rechtsanwältin | Rechtsanwalt | Anwalt | Anwältin | Jurist | Juristin | Richter | Staatsanwalt | Notar | Volljurist',
  paralegal:
    'Rechtsanwaltsfachangestellte | Rechtsanwaltsgehilfin | Anwaltsgehilfin | Rechtspfleger | Notarfachangestellte',
  'social-worker':
    'Sozialarbeiterin | Sozialarbeiter | Sozialpädagoge | Sozialpädagogin | Fallmanager | Streetworker',
  counselor:
    'Beraterin für seelische Gesundheit | Familientherapeut | Suchtberater | Schulberater | Eheberater | Lebensberater | psychosozialer Berater',
  translator:
    'Dolmetscherin und Übersetzerin | Dolmetscher | Übersetzer | Übersetzerin | Dolmetscherin | vereidigter Dolmetscher | Gerichtsdolmetscher | Konferenzdolmetscher',
  'community-health-worker':
    'Gesundheitslotsin | Gesundheitslotse | Gesundheitsberater | Gemeindegesundheitshelfer | Gesundheitsförderin',
  journalist:
    'Journalistin | Journalist | Reporter | Redakteur | Redakteurin | Korrespondent | Schriftsteller | Nachrichtensprecher',
  'graphic-designer':
    'Grafikdesignerin | Grafikdesigner | Grafiker | Mediengestalter | Webdesigner | Illustrator | Modedesigner | Grafikerin',
  electrician:
    'Elektrikerin | Elektriker | Elektroinstallateur | Elektroniker | Elektromeister | Betriebselektriker | Elektromonteur',
  plumber:
    'Klempnerin | Klempner | Installateur | Anlagenmechaniker für Sanitär | Sanitärinstallateur | Rohrleger | Gas-Wasser-Installateur | Spengler',
  carpenter: 'Tischlerin | Tischler | Schreiner | Zimmermann | Zimmerer | Möbeltischler | Schreinerin',
  welder: 'Schweißerin | Schweißer | Schlosser | Metallbauer | Schweisser',
  'auto-mechanic':
    'Kfz-Mechatronikerin | Kfz-Mechaniker | Automechaniker | Kfz-Mechatroniker | Mechaniker | Autoschlosser | Kraftfahrzeugmechaniker',
  'hvac-technician':
    'Kälteanlagenbauerin | Heizungsbauer | Kältetechniker | Klimatechniker | Heizungsinstallateur | Lüftungstechniker | Mechatroniker für Kältetechnik',
  machinist:
    'Zerspanungsmechanikerin | Zerspanungsmechaniker | Dreher | Fräser | CNC-Dreher | Maschinenbediener | Werkzeugmacher | CNC-Fräser | Industriemechaniker',
  'construction-worker':
    'Bauarbeiterin | Bauarbeiter | Maurer | Fliesenleger | Dachdecker | Polier | Stuckateur | Bauhelfer | Malergeselle | Maler und Lackierer',
  'truck-driver':
    'Lkw-Fahrerin | Lkw-Fahrer | Lastwagenfahrer | Kraftfahrer | Berufskraftfahrer | Fernfahrer | Fahrer | Lieferfahrer | Trucker | Lastkraftwagenfahrer',
  'bus-driver': 'Busfahrerin | Busfahrer | Omnibusfahrer | Buschauffeur | Straßenbahnfahrer | Schulbusfahrer',
  hairdresser: 'Friseurin | Friseur | Frisör | Frisörin | Kosmetikerin | Barbier | Visagistin | Coiffeuse',
  cook: 'Köchin | Koch | Küchenchef | Chefkoch | Küchenhilfe | Konditor | Beikoch | Konditorin',
  tailor: 'Schneiderin | Schneider | Näherin | Änderungsschneider | Damenschneiderin | Herrenschneider',
};
