import type { Words } from '../types.ts';

/** Za svako zanimanje ime i druge riječi: bosanski, hrvatski i srpski, za žene i muškarce. */
export const BS: Words = {
  'registered-nurse':
    'Medicinska sestra | medicinski tehničar | diplomirana medicinska sestra | viša medicinska sestra | sestra | glavna sestra | bolničarka | instrumentarka | prvostupnica sestrinstva | sestrinstvo | magistra sestrinstva | bachelor sestrinstva | dipl. med. sestra',
  'practical-nurse':
    'Medicinska sestra s licencom LPN | medicinska sestra opšteg smjera | medicinska sestra općeg smjera | medicinska sestra srednja škola | medicinska sestra tehničar',
  'nursing-assistant':
    'Bolničar | njegovateljica | negovateljica | njegovatelj | pomoćna medicinska sestra | bolnički pomoćnik | medicinski asistent u staračkom domu',
  'home-care-aide':
    'Njegovateljica u kući | njega starih | gerontodomaćica | njegovateljica starih osoba | kućna njega | geronto domaćica | pomoć u kući',
  midwife: 'Babica | primalja | akušerka | ginekološko-akušerska sestra | diplomirana babica',
  physician:
    'Ljekarka | ljekar | doktor medicine | doktor | doktorica | liječnik | liječnica | lekar | lekarka | hirurg | kirurg | pedijatar | kardiolog | ginekolog | anesteziolog | psihijatar | porodični ljekar | obiteljski liječnik | internista | neurolog | dermatolog | oftalmolog | ortoped | radiolog | doktorka',
  dentist:
    'Stomatologinja | stomatolog | zubar | zubarka | doktor stomatologije | doktor dentalne medicine | ortodont',
  pharmacist:
    'Farmaceutkinja | farmaceut | apotekar | apotekarka | ljekarnik | ljekarnica | magistar farmacije | magistra farmacije | mr. ph. | diplomirani farmaceut',
  'pharmacy-technician': 'Farmaceutski tehničar | farmaceutska tehničarka | apotekarski tehničar',
  'physical-therapist':
    'Fizioterapeutkinja | fizioterapeut | fizioterapeutski tehničar | viši fizioterapeut | fizijatar terapeut | fizikalni terapeut | kineziterapeut',
  'occupational-therapist': 'Radna terapeutkinja | radni terapeut | radna terapija',
  psychologist:
    'Psihologinja | psiholog | klinički psiholog | psihoterapeut | školski psiholog | diplomirani psiholog',
  'laboratory-scientist':
    'Laboratorijska tehničarka | laboratorijski tehničar | laborant | laborantica | laborantkinja | medicinski laborant | medicinski biohemičar | inženjer medicinske laboratorijske dijagnostike | sanitarno-laboratorijski inženjer',
  'radiologic-technologist':
    'Radiološka tehničarka | radiološki tehničar | radiolog tehničar | rendgen tehničar | inženjer medicinske radiologije | rentgen tehničar | radiološki tehnolog',
  veterinarian:
    'Veterinarka | veterinar | doktor veterinarske medicine | doktor veterine | diplomirani veterinar',
  optometrist: 'Optometristica | optometrist | optičar | očni optičar | optometar | optičarka',
  'dental-hygienist':
    'Dentalna higijeničarka | zubna asistentica | zubni tehničar | stomatološka sestra | dentalni asistent | zubna asistentkinja',
  paramedic:
    'Bolničar hitne pomoći | paramedik | tehničar hitne pomoći | vozač hitne pomoći | hitna pomoć | spasilac',
  'medical-assistant':
    'Medicinska asistentica | medicinska sekretarica | asistent u ordinaciji | medicinski administrator',
  dietitian:
    'Nutricionistica | nutricionist | dijetetičar | nutricionista | nutricionistkinja | dijetetičarka',
  'respiratory-therapist': 'Respiratorni terapeut | terapeut disanja | respiratorna terapeutkinja',
  'speech-therapist': 'Logopedica | logoped | logopetkinja | logopedinja | audiolog | defektolog logoped',
  'school-teacher':
    'Nastavnica | nastavnik | učiteljica | učitelj | profesor razredne nastave | nastavnik matematike | nastavnica engleskog | profesor | profesorica | profesorka | nastavnik fizike | nastavnik hemije | nastavnik biologije | nastavnik historije | profesor matematike | prosvjetni radnik | profesor engleskog jezika | nastavnik tjelesnog | direktor škole | učiteljica razredne nastave | profesor istorije | profesor historije | profesorica historije',
  'child-care-worker':
    'Odgajateljica | odgajatelj | vaspitačica | vaspitač | dadilja | odgojiteljica | teta u vrtiću | odgojitelj predškolske djece | čuvanje djece | vaspitačica u obdaništu',
  'college-teacher':
    'Univerzitetska profesorica | univerzitetski profesor | docent | sveučilišni profesor | asistent na fakultetu | profesor na fakultetu | predavač | viši asistent',
  'teaching-assistant': 'Asistentica u nastavi | asistent u nastavi | pomoćnik u nastavi | pomoćni nastavnik',
  engineer:
    'Inženjerka | inženjer | diplomirani inženjer | dipl. ing. | inženjer zaštite okoline | rudarski inženjer | inženjer metalurgije | inženjer agronomije | inženjer tehnologije | inžinjer',
  'civil-engineer':
    'Građevinska inženjerka | građevinski inženjer | dipl. ing. građevine | građevinar | statičar | inženjer građevinarstva | diplomirani građevinski inženjer | projektant konstrukcija',
  'mechanical-engineer':
    'Mašinska inženjerka | mašinski inženjer | inženjer mašinstva | strojarski inženjer | inženjer strojarstva | diplomirani mašinski inženjer | strojar | dipl. ing. mašinstva',
  'electrical-engineer':
    'Inženjerka elektrotehnike | inženjer elektrotehnike | elektroinženjer | diplomirani inženjer elektrotehnike | inženjer elektronike | inženjer telekomunikacija | elektro inženjer | inženjer automatike',
  'chemical-engineer':
    'Inženjerka hemije | inženjer hemije | hemijski inženjer | kemijski inženjer | inženjer hemijske tehnologije | tehnolog hemijski',
  'industrial-engineer':
    'Industrijska inženjerka | industrijski inženjer | inženjer proizvodnje | inženjer industrijskog inženjerstva',
  architect:
    'Arhitektica | arhitekt | arhitekta | diplomirani inženjer arhitekture | pejzažni arhitekt | urbanista | arhitektkinja',
  'land-surveyor': 'Geodetkinja | geodeta | geometar | inženjer geodezije | geodetski inženjer',
  'software-developer':
    'Programerka | programer | softverski inženjer | informatičar | inženjer informatike | web programer | razvojni inženjer | developer | inženjer računarstva | diplomirani informatičar | informatičarka',
  'system-administrator':
    'Administratorka sistema | sistem administrator | administrator mreže | mrežni inženjer | administrator sustava | administrator baza podataka',
  'it-support':
    'Tehničarka za računare | tehničar računarstva | serviser računara | IT podrška | tehnička podrška | računarski tehničar',
  'data-scientist':
    'Analitičarka podataka | analitičar podataka | statističar | statističarka | data scientist | aktuar',
  chemist: 'Hemičarka | hemičar | kemičar | kemičarka | diplomirani hemičar',
  biologist:
    'Biologinja | biolog | mikrobiolog | molekularni biolog | biohemičar | biotehnolog | genetičar | biokemičar',
  accountant:
    'Računovođa | računovotkinja | revizor | ovlašteni računovođa | porezni savjetnik | certificirani računovođa | diplomirani ekonomista računovodstva | knjigovođa revizor',
  bookkeeper: 'Knjigovotkinja | knjigovođa | knjigovodstvo | referent računovodstva | obračun plata',
  'financial-analyst':
    'Finansijska analitičarka | finansijski analitičar | ekonomista | bankar | bankarska službenica | financijski analitičar | diplomirani ekonomista | bankarski službenik | ekonomist | kreditni službenik',
  'human-resources':
    'Stručnjakinja za ljudske resurse | ljudski resursi | kadrovska služba | kadrovik | referent za kadrove | HR menadžer',
  manager:
    'Menadžerka | menadžer | direktor | poslovođa | voditelj projekta | rukovodilac | preduzetnik | poduzetnik | upravitelj | menadžer projekta | vlasnik firme | poslovni administrator',
  'marketing-specialist':
    'Stručnjakinja za marketing | marketing menadžer | marketing | stručnjak za marketing | odnosi s javnošću | reklama i marketing',
  'retail-salesperson':
    'Prodavačica | prodavač | trgovac | trgovkinja | kasirka | kasir | komercijalista | prodajni predstavnik | trgovac u prodavnici | blagajnica',
  lawyer:
    'Advokatica | advokat | odvjetnik | pravnik | pravnica | diplomirani pravnik | sudija | sudac | tužilac | notar | odvjetnica | javni bilježnik',
  paralegal: 'Pravna asistentica | pravni asistent | pravni sekretar | advokatski pripravnik',
  'social-worker':
    'Socijalna radnica | socijalni radnik | diplomirani socijalni radnik | socijalni rad | voditelj slučaja',
  counselor:
    'Savjetnica za mentalno zdravlje | savjetnik | pedagog | školski pedagog | terapeut | savjetovatelj | porodični terapeut | savetnik | pedagogica',
  translator:
    'Prevoditeljica | prevodilac | prevoditelj | tumač | sudski tumač | sudski prevodilac | simultani prevodilac | prevoditeljka',
  'community-health-worker':
    'Zdravstvena radnica u zajednici | patronažna sestra zajednice | zdravstveni edukator | zdravstveni radnik u zajednici',
  journalist:
    'Novinarka | novinar | reporter | urednik | urednica | dopisnik | pisac | spisateljica | voditelj vijesti',
  'graphic-designer':
    'Grafička dizajnerica | grafički dizajner | dizajner | dizajnerica | ilustrator | web dizajner | modni dizajner',
  electrician:
    'Električarka | električar | elektroinstalater | elektrotehničar | elektromonter | industrijski električar',
  plumber:
    'Vodoinstalaterka | vodoinstalater | instalater vode | plinoinstalater | instalater grijanja i vode',
  carpenter: 'Stolarka | stolar | tesar | drvodjelac | majstor za namještaj',
  welder: 'Zavarivačica | zavarivač | varilac | bravar | bravar zavarivač | varioc',
  'auto-mechanic':
    'Automehaničarka | automehaničar | mehaničar | auto mehaničar | autoelektričar | dizel mehaničar',
  'hvac-technician':
    'Serviserka klima uređaja | serviser klima uređaja | monter grijanja | rashladni tehničar | instalater klime | frigo mehaničar | serviser klime',
  machinist:
    'Tokarka | tokar | CNC operater | glodač | strugar | metalostrugar | mašinista | rukovalac mašinama | mašinbravar',
  'construction-worker':
    'Građevinska radnica | građevinski radnik | zidar | keramičar | moler | soboslikar | fasader | krovopokrivač | radnik na građevini | armirač | gipsar',
  'truck-driver':
    'Vozačica kamiona | vozač kamiona | kamiondžija | šofer | vozač | vozač teretnih vozila | šofer kamiona | dostavljač',
  'bus-driver': 'Vozačica autobusa | vozač autobusa | šofer autobusa | vozač tramvaja',
  hairdresser: 'Frizerka | frizer | brijač | kozmetičarka | kozmetičar | manikirka | šminkerka | vlasuljar',
  cook: 'Kuharica | kuhar | kuvar | kuvarica | šef kuhinje | glavni kuhar | pomoćni kuhar | slastičar | poslastičar',
  tailor: 'Krojačica | krojač | šnajderica | šnajder | šnajderka | radnica u konfekciji | švelja',
};
