/** For each profession its name, then other words for it, British and American. Many are alternate titles of O*NET. */
export const EN = {
  'registered-nurse':
    'Registered nurse | RN | nurse | staff nurse | general nurse | hospital nurse | ward nurse | ward sister | charge nurse | clinical nurse | ICU nurse | critical care nurse | emergency nurse | pediatric nurse | surgical nurse | operating room nurse | theatre nurse | scrub nurse | psychiatric nurse | mental health nurse | school nurse | public health nurse | district nurse | nurse manager | head nurse | nursing officer | nursing sister',
  'practical-nurse':
    'Licensed practical nurse | LPN | practical nurse | vocational nurse | LVN | enrolled nurse | assistant nurse',
  'nursing-assistant':
    'Nursing assistant | CNA | certified nursing assistant | nurse aide | nursing aide | nurse assistant | patient care technician | patient care assistant | health care assistant | healthcare assistant | orderly | nursing auxiliary | auxiliary nurse | caregiver in a nursing home',
  'home-care-aide':
    'Home care aide | home health aide | personal care aide | caregiver | carer | care worker | home carer | caretaker of elderly people | elderly care worker | direct support professional | companion',
  midwife: 'Midwife | nurse midwife | certified nurse midwife | CNM | obstetric nurse | birth attendant',
  physician:
    'Physician | doctor | medical doctor | MD | general practitioner | GP | family doctor | family physician | surgeon | general surgeon | internist | internal medicine doctor | pediatrician | cardiologist | gynecologist | obstetrician | anesthesiologist | anaesthetist | psychiatrist | neurologist | radiologist | dermatologist | ophthalmologist | orthopedic surgeon | oncologist | urologist | hospital doctor | resident doctor | house officer | medical officer | pathologist | ENT doctor',
  dentist:
    'Dentist | dental surgeon | DDS | DMD | orthodontist | oral surgeon | dental doctor | tooth doctor',
  pharmacist:
    'Pharmacist | hospital pharmacist | community pharmacist | clinical pharmacist | retail pharmacist | dispensing chemist | druggist | PharmD | apothecary | pharmacy doctor',
  'pharmacy-technician':
    'Pharmacy technician | pharmacy assistant | dispensary assistant | pharmacy clerk | pharmacy tech | dispenser',
  'physical-therapist':
    'Physical therapist | PT | physiotherapist | physio | physical therapy | kinesiotherapist | rehabilitation therapist',
  'occupational-therapist': 'Occupational therapist | OT | occupational therapy | ergotherapist',
  psychologist:
    'Psychologist | clinical psychologist | counseling psychologist | school psychologist | psychotherapist | child psychologist',
  'laboratory-scientist':
    'Medical laboratory scientist | medical technologist | laboratory technician | lab technician | medical lab technician | clinical laboratory technologist | biomedical scientist | lab tech | medical laboratory technologist | laboratory analyst | microbiology technologist | phlebotomist',
  'radiologic-technologist':
    'Radiologic technologist | radiographer | X-ray technician | x ray tech | radiology technician | MRI technologist | CT technologist | sonographer | ultrasound technician | imaging technologist',
  veterinarian:
    'Veterinarian | vet | veterinary surgeon | animal doctor | veterinary doctor | DVM | veterinary physician',
  optometrist: 'Optometrist | optician | eye doctor | ophthalmic optician | doctor of optometry',
  'dental-hygienist':
    'Dental hygienist | dental assistant | dental nurse | oral hygienist | dental technician',
  paramedic:
    'Paramedic | EMT | emergency medical technician | ambulance driver | ambulance technician | ambulance officer | first responder',
  'medical-assistant':
    'Medical assistant | clinic assistant | medical office assistant | doctor’s assistant | medical secretary | medical receptionist | medical biller | medical coder',
  dietitian: 'Dietitian | dietician | nutritionist | clinical nutritionist | clinical dietitian',
  'respiratory-therapist': 'Respiratory therapist | respiratory care practitioner | inhalation therapist',
  'speech-therapist':
    'Speech-language pathologist | speech therapist | speech and language therapist | speech pathologist | logopedist | audiologist',
  'school-teacher':
    'School teacher | teacher | schoolteacher | primary school teacher | elementary school teacher | secondary school teacher | high school teacher | middle school teacher | math teacher | maths teacher | science teacher | English teacher | history teacher | physics teacher | chemistry teacher | biology teacher | language teacher | substitute teacher | supply teacher | special education teacher | art teacher | music teacher | geography teacher | PE teacher | physical education teacher | class teacher | head teacher | school principal | schoolmaster | ESL teacher',
  'child-care-worker':
    'Child care worker | childcare worker | preschool teacher | kindergarten teacher | nursery teacher | early childhood teacher | early childhood educator | daycare worker | day care teacher | nanny | babysitter | nursery nurse | childminder | educator in a kindergarten',
  'college-teacher':
    'College teacher | professor | lecturer | university lecturer | university teacher | assistant professor | associate professor | college instructor | university professor | academic | adjunct',
  'teaching-assistant':
    'Teaching assistant | teacher aide | teacher’s aide | paraprofessional | classroom assistant | teacher assistant | school aide | paraeducator',
  engineer:
    'Engineer | professional engineer | PE | chartered engineer | graduate engineer | engineering | project engineer | environmental engineer | petroleum engineer | biomedical engineer | aerospace engineer | mining engineer | materials engineer | agricultural engineer | quality engineer',
  'civil-engineer':
    'Civil engineer | structural engineer | construction engineer | road engineer | bridge engineer | site engineer | geotechnical engineer | highway engineer | water engineer | hydraulic engineer | transportation engineer',
  'mechanical-engineer':
    'Mechanical engineer | machine engineer | design engineer | automotive engineer | HVAC engineer | maintenance engineer | machine design engineer | mechanical design engineer',
  'electrical-engineer':
    'Electrical engineer | electronics engineer | power engineer | telecommunications engineer | telecom engineer | electronic engineer | control engineer | electrotechnical engineer | automation engineer',
  'chemical-engineer': 'Chemical engineer | process engineer | chemical process engineer',
  'industrial-engineer':
    'Industrial engineer | production engineer | manufacturing engineer | process improvement engineer | operations engineer',
  architect:
    'Architect | building architect | landscape architect | architectural designer | interior architect | urban planner | draftsman',
  'land-surveyor':
    'Land surveyor | surveyor | geodesist | surveying engineer | geodetic engineer | cadastral surveyor',
  'software-developer':
    'Software developer | software engineer | programmer | computer programmer | coder | web developer | developer | front-end developer | back-end developer | full stack developer | mobile developer | app developer | Java developer | Python developer | IT specialist | IT engineer | computer engineer | QA engineer | software tester | devops engineer | information technology | computer scientist | informatics engineer',
  'system-administrator':
    'System administrator | network administrator | sysadmin | network engineer | systems engineer | IT administrator | server administrator | cloud engineer | database administrator | cyber security analyst | information security analyst',
  'it-support':
    'IT support technician | computer technician | help desk technician | IT technician | desktop support | computer repair technician | technical support specialist | computer operator',
  'data-scientist':
    'Data scientist | data analyst | statistician | business intelligence analyst | machine learning engineer | data engineer | actuary',
  chemist:
    'Research chemist | chemist | analytical chemist | chemistry scientist | laboratory chemist | materials scientist',
  biologist:
    'Biologist | microbiologist | molecular biologist | biochemist | geneticist | research scientist | life scientist | biotechnologist | research associate | ecologist',
  accountant:
    'Accountant | auditor | CPA | certified public accountant | chartered accountant | tax accountant | cost accountant | management accountant | tax consultant | senior accountant | financial accountant | ACCA',
  bookkeeper:
    'Bookkeeper | accounting clerk | payroll clerk | accounts clerk | accounts payable clerk | book keeper | accounting assistant',
  'financial-analyst':
    'Financial analyst | banker | bank manager | loan officer | bank officer | economist | investment analyst | finance manager | credit analyst | bank employee | bank teller',
  'human-resources':
    'Human resources specialist | HR specialist | HR manager | recruiter | personnel officer | personnel manager | talent acquisition specialist | human resources manager',
  manager:
    'Business manager | manager | general manager | project manager | operations manager | business administrator | office manager | administrator | business owner | entrepreneur | logistics manager | supply chain manager | business analyst | product manager | store manager',
  'marketing-specialist':
    'Marketing specialist | marketing manager | market research analyst | digital marketer | social media manager | advertising specialist | public relations specialist | brand manager',
  'retail-salesperson':
    'Salesperson | sales assistant | shop assistant | retail salesperson | sales associate | cashier | sales representative | sales manager | salesman | saleswoman | shopkeeper | shop worker | store clerk',
  lawyer:
    'Lawyer | attorney | solicitor | barrister | advocate | legal counsel | judge | prosecutor | attorney at law | legal adviser | notary | jurist',
  paralegal: 'Paralegal | legal assistant | law clerk | legal secretary',
  'social-worker':
    'Social worker | case manager | case worker | caseworker | clinical social worker | LCSW | LMSW | child protection worker | youth worker | welfare worker',
  counselor:
    'Counselor | mental health counselor | counsellor | therapist | school counselor | guidance counselor | family therapist | marriage counselor | addiction counselor | LPC',
  translator:
    'Interpreter and translator | translator | interpreter | medical interpreter | court interpreter | language interpreter | simultaneous interpreter',
  'community-health-worker':
    'Community health worker | health educator | health promoter | community worker | public health worker | patient navigator | promotora',
  journalist:
    'Journalist | reporter | news editor | editor | writer | news anchor | broadcaster | correspondent | author',
  'graphic-designer':
    'Graphic designer | designer | web designer | illustrator | UX designer | UI designer | art director | animator | visual designer | fashion designer',
  electrician:
    'Electrician | electrical technician | industrial electrician | electrical fitter | master electrician | journeyman electrician | electric worker',
  plumber: 'Plumber | pipefitter | pipe fitter | plumbing technician | gas fitter | steamfitter | pipelayer',
  carpenter:
    'Carpenter | joiner | cabinet maker | cabinetmaker | woodworker | furniture maker | finish carpenter',
  welder: 'Welder | welding technician | metalworker | solderer | MIG welder | TIG welder | metal worker',
  'auto-mechanic':
    'Auto mechanic | car mechanic | automotive technician | mechanic | motor mechanic | diesel mechanic | vehicle mechanic | automobile mechanic | car repairman | auto electrician',
  'hvac-technician':
    'HVAC technician | heating and cooling technician | refrigeration technician | air conditioning technician | AC technician | refrigeration mechanic | heating engineer | fridge technician',
  machinist:
    'Machinist | CNC operator | CNC machinist | lathe operator | tool and die maker | turner | milling operator | machine operator',
  'construction-worker':
    'Construction worker | builder | construction laborer | bricklayer | mason | tiler | house painter | roofer | building worker | construction foreman | plasterer | stonemason | tile setter | bricklayer and mason',
  'truck-driver':
    'Truck driver | lorry driver | CDL driver | heavy truck driver | delivery driver | long haul driver | tractor trailer driver | HGV driver | driver',
  'bus-driver': 'Bus driver | coach driver | school bus driver | transit driver | tram driver',
  hairdresser:
    'Hairdresser | barber | cosmetologist | hair stylist | hairstylist | beautician | beauty therapist | nail technician | manicurist | makeup artist | esthetician',
  cook: 'Cook | chef | head chef | line cook | kitchen chef | sous chef | kitchen worker | restaurant cook | food preparation worker | pastry chef',
  tailor:
    'Tailor | seamstress | dressmaker | sewing machine operator | sewer | alterations tailor | garment worker',
} as const;
