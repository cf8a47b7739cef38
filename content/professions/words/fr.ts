import type { Words } from '../types.ts';

/** Pour chaque métier son nom, puis d’autres mots par lesquels on le cherche, au féminin et au masculin. */
export const FR: Words = {
  'registered-nurse':
    'Infirmière diplômée | infirmière | infirmier | infirmière diplômée d’État | IDE | infirmier de bloc opératoire | infirmière anesthésiste | infirmière puéricultrice | infirmier major | cadre infirmier | infirmier en chef | soins infirmiers',
  'practical-nurse':
    'Infirmière auxiliaire autorisée | infirmière auxiliaire | infirmier auxiliaire | infirmier breveté',
  'nursing-assistant':
    'Aide-soignante | aide-soignant | assistante en soins | agent hospitalier | préposé aux bénéficiaires | brancardier | auxiliaire de soins',
  'home-care-aide':
    'Auxiliaire de vie | aide à domicile | aide aux personnes âgées | auxiliaire de vie sociale | garde-malade | accompagnant de personnes âgées',
  midwife: 'Sage-femme | sage femme | maïeuticien | accoucheuse | infirmière accoucheuse',
  physician:
    'Médecin | docteur | docteure | médecin généraliste | chirurgien | chirurgienne | pédiatre | cardiologue | gynécologue | anesthésiste | psychiatre | médecin de famille | interne en médecine | dermatologue | ophtalmologue | neurologue | docteur en médecine | médecin spécialiste | radiologue | généraliste',
  dentist:
    'Dentiste | chirurgien-dentiste | chirurgienne-dentiste | orthodontiste | docteur en chirurgie dentaire',
  pharmacist:
    'Pharmacienne | pharmacien | pharmacien hospitalier | docteur en pharmacie | pharmacien d’officine',
  'pharmacy-technician':
    'Préparatrice en pharmacie | préparateur en pharmacie | technicien en pharmacie | vendeur en pharmacie',
  'physical-therapist':
    'Kinésithérapeute | masseur-kinésithérapeute | physiothérapeute | kiné | physiothérapie | kinésithérapie',
  'occupational-therapist': 'Ergothérapeute | ergothérapie',
  psychologist: 'Psychologue | psychologue clinicien | psychothérapeute | psychologue scolaire',
  'laboratory-scientist':
    'Technicienne de laboratoire médical | technicien de laboratoire | laborantin | laborantine | technicien biomédical de laboratoire | technologiste de laboratoire médical | technicien d’analyses biomédicales | biologiste médical | préleveur',
  'radiologic-technologist':
    'Manipulatrice en radiologie | manipulateur radio | technicien en radiologie | manipulateur en électroradiologie médicale | technologue en radiologie | échographiste',
  veterinarian: 'Vétérinaire | docteur vétérinaire | médecin vétérinaire',
  optometrist: 'Optométriste | opticien | opticienne | opticien lunetier',
  'dental-hygienist': 'Hygiéniste dentaire | assistante dentaire | assistant dentaire | prothésiste dentaire',
  paramedic:
    'Ambulancière paramédicale | ambulancier | ambulancière | secouriste | technicien ambulancier | urgentiste ambulancier',
  'medical-assistant': 'Assistante médicale | secrétaire médicale | assistant médical | secrétaire médical',
  dietitian: 'Diététicienne | diététicien | nutritionniste | diététicien nutritionniste',
  'respiratory-therapist': 'Inhalothérapeute | thérapeute respiratoire',
  'speech-therapist': 'Orthophoniste | logopède | audiologiste | audioprothésiste',
  'school-teacher':
    'Enseignante | enseignant | institutrice | instituteur | professeur des écoles | professeur | professeure | prof de maths | professeur de mathématiques | professeur de lycée | maître d’école | maîtresse d’école | professeur d’anglais | professeur de français | professeur de physique | professeur de collège | enseignant du secondaire | directeur d’école | professeur d’histoire | professeur de sport | enseignant spécialisé',
  'child-care-worker':
    'Éducatrice de jeunes enfants | éducateur de jeunes enfants | maîtresse de maternelle | nourrice | assistante maternelle | garde d’enfants | auxiliaire de puériculture | puéricultrice de crèche | éducatrice de la petite enfance | animatrice de crèche',
  'college-teacher':
    'Professeure d’université | professeur d’université | maître de conférences | enseignant-chercheur | chargé de cours | assistant à l’université | enseignant universitaire',
  'teaching-assistant':
    'Assistante d’enseignement | assistant d’éducation | aide enseignant | auxiliaire de vie scolaire | AESH | surveillant',
  engineer:
    'Ingénieure | ingénieur | ingénierie | ingénieur en environnement | ingénieur des mines | ingénieur agronome | ingénieur pétrolier | ingénieur biomédical | ingénieur de projet | ingénieur d’État | ingénieur aéronautique',
  'civil-engineer':
    'Ingénieure en génie civil | ingénieur en génie civil | ingénieur civil | génie civil | ingénieur en structures | ingénieur BTP | ingénieur des travaux publics | ingénieur des ponts et chaussées | conducteur de travaux',
  'mechanical-engineer':
    'Ingénieure mécanique | ingénieur mécanicien | ingénieur en génie mécanique | ingénieur mécanique | génie mécanique | ingénieur de maintenance',
  'electrical-engineer':
    'Ingénieure électrique | ingénieur électricien | ingénieur en électronique | ingénieur électrique | génie électrique | ingénieur en électrotechnique | ingénieur télécoms | ingénieur en télécommunications | ingénieur automaticien',
  'chemical-engineer':
    'Ingénieure chimiste | ingénieur chimiste | ingénieur en génie chimique | ingénieur procédés | génie chimique',
  'industrial-engineer':
    'Ingénieure industrielle | ingénieur industriel | ingénieur de production | génie industriel | ingénieur en génie industriel',
  architect:
    'Architecte | architecte paysagiste | architecte d’intérieur | urbaniste | dessinateur en bâtiment',
  'land-surveyor': 'Géomètre | géomètre topographe | arpenteur | topographe | géomètre-expert',
  'software-developer':
    'Développeuse de logiciels | développeur | programmeur | programmeuse | ingénieur logiciel | développeur web | informaticien | informaticienne | ingénieur informatique | analyste programmeur | ingénieur en informatique | développeuse',
  'system-administrator':
    'Administratrice de systèmes | administrateur systèmes | administrateur réseau | ingénieur réseau | ingénieur systèmes | administrateur de bases de données | expert en cybersécurité',
  'it-support':
    'Technicienne de support informatique | technicien informatique | support informatique | technicien de maintenance informatique | dépanneur informatique',
  'data-scientist':
    'Scientifique des données | analyste de données | statisticien | statisticienne | data analyst | ingénieur de données | actuaire',
  chemist: 'Chimiste de recherche | chimiste | chimiste analyste',
  biologist:
    'Biologiste | microbiologiste | biochimiste | biotechnologiste | généticien | chercheur en biologie | biologiste moléculaire',
  accountant:
    'Comptable | expert-comptable | auditeur | auditrice | commissaire aux comptes | expert comptable | contrôleur de gestion | comptable agréé',
  bookkeeper:
    'Aide-comptable | teneur de livres | assistant comptable | gestionnaire de paie | commis comptable',
  'financial-analyst':
    'Analyste financière | analyste financier | banquier | économiste | employé de banque | conseiller bancaire | directeur financier | chargé de clientèle bancaire | caissier de banque',
  'human-resources':
    'Spécialiste des ressources humaines | ressources humaines | recruteur | recruteuse | responsable du personnel | responsable RH | DRH',
  manager:
    'Gestionnaire d’entreprise | gérant | directeur | directrice | chef de projet | gestionnaire | administrateur d’entreprise | entrepreneur | chef d’entreprise | responsable logistique | directeur général | manager',
  'marketing-specialist':
    'Spécialiste du marketing | responsable marketing | chargé de communication | chargée de marketing | publicitaire | attaché de presse | chef de produit',
  'retail-salesperson':
    'Vendeuse | vendeur | commercial | caissière | caissier | représentant commercial | commerçant | vendeur en magasin | commerciale | technico-commercial',
  lawyer:
    'Avocate | avocat | juriste | magistrat | juge | notaire | conseiller juridique | procureur | huissier de justice',
  paralegal:
    'Assistante juridique | assistant juridique | parajuriste | clerc de notaire | secrétaire juridique',
  'social-worker':
    'Travailleuse sociale | travailleur social | assistante sociale | assistant social | intervenant social | assistant de service social',
  counselor:
    'Conseillère en santé mentale | conseiller | conseiller d’orientation | thérapeute familial | psychopédagogue | conseiller en toxicomanie | conseillère conjugale',
  translator:
    'Interprète et traductrice | traducteur | traductrice | interprète | traducteur assermenté | interprète médical | interprète de conférence',
  'community-health-worker':
    'Agente de santé communautaire | agent de santé communautaire | éducateur sanitaire | relais communautaire | médiatrice de santé',
  journalist:
    'Journaliste | reporter | rédacteur | rédactrice | correspondant de presse | écrivain | présentateur de journal | rédacteur en chef',
  'graphic-designer':
    'Graphiste | designer graphique | illustrateur | webdesigner | infographiste | styliste | directeur artistique | concepteur graphique',
  electrician:
    'Électricienne | électricien | électricien en bâtiment | électromécanicien | électrotechnicien',
  plumber: 'Plombière | plombier | plombier chauffagiste | tuyauteur | installateur sanitaire',
  carpenter: 'Menuisière | menuisier | charpentier | ébéniste | menuisier ébéniste',
  welder: 'Soudeuse | soudeur | chaudronnier | métallier | serrurier métallier | ferronnier',
  'auto-mechanic':
    'Mécanicienne automobile | mécanicien | mécanicien automobile | garagiste | mécanicien auto | mécano | mécanicien diesel | électricien automobile',
  'hvac-technician':
    'Technicienne en chauffage et climatisation | frigoriste | technicien en climatisation | chauffagiste | technicien frigoriste | climaticien',
  machinist:
    'Machiniste | tourneur | fraiseur | opérateur CNC | usineur | tourneur fraiseur | opérateur de machine | conducteur de machine',
  'construction-worker':
    'Ouvrière du bâtiment | maçon | ouvrier du bâtiment | carreleur | peintre en bâtiment | couvreur | plâtrier | manœuvre | ouvrier de chantier | chef de chantier',
  'truck-driver':
    'Conductrice de camion | chauffeur routier | camionneur | conducteur de camion | chauffeur poids lourd | chauffeur | chauffeur livreur | routier | livreur',
  'bus-driver':
    'Conductrice d’autobus | chauffeur de bus | conducteur de bus | conducteur d’autobus | chauffeur de car | conducteur de tramway',
  hairdresser:
    'Coiffeuse | coiffeur | barbier | esthéticienne | cosmétologue | manucure | maquilleuse | prothésiste ongulaire',
  cook: 'Cuisinière | cuisinier | chef cuisinier | chef de cuisine | commis de cuisine | aide de cuisine | pâtissier | pâtissière',
  tailor: 'Couturière | tailleur | couturier | mécanicienne en confection | retoucheuse | modéliste',
};
