/** Words that announce a name, and words that live within names. Our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles and forms of address: what follows is a name, however it is written. */
export const TITLES = set(`
mevrouw mevr mevrw mvr mvrouw mw mej mnr mejuffrouw meneer menheer mijnheer dhr heer hr heren fam familie juffrouw juf meester dokter dr drs mr ir ing prof professor
tante oom ome oma opa zr br mgr jhr jonkheer baron barones imam dominee ds pastoor pater zuster broeder sjeik wethouder burgemeester rechter advocaat notaris
`)

/** Roles cut short, behind which people put a dot. */
export const ROLES_CUT_SHORT = set(
  'insp rech coll brig toezichth vrijw secr notul wnd begel bewindv stag klantmgr',
)

/** Roles and kin: what follows is a name when it is written like one. */
export const ROLES: ReadonlySet<string> = new Set([
  ...ROLES_CUT_SHORT,
  ...set(`
pake beppe heit mem omke muoike buorman buorfrou muike
vz wijkver kapelaan diaken ouderling voorganger koster schipper
consulent consulente klantmanager casemanager casemanageres contactpersoon bewindvoerder bewindvoerster mentor curator begeleider begeleidster jobcoach coach trajectbegeleider woonbegeleider
huisarts arts psycholoog psychiater therapeut hulpverlener hulpverleenster verpleegkundige wijkverpleegkundige maatschappelijk werker werkster ambtenaar medewerker medewerkster inkomensconsulent werkconsulent
inspecteur sociaal-rechercheur rechercheur handhaver deurwaarder tolk vrijwilliger vrijwilligster stagiaire stagiair teamleider leidinggevende manager directeur directrice chef baas werkgever collega
buurman buurvrouw buur buren vriend vriendin vriendje ex exman ex-man exvrouw ex-vrouw partner echtgenoot echtgenote man vrouw verloofde huisgenoot kamergenoot
zoon zoons zoontje dochter dochters dochtertje kind kinderen kids baby peuter kleuter jongen meisje meid tweeling kleinzoon kleindochter kleinkind kleinkinderen pleegkind pleegzoon pleegdochter stiefzoon stiefdochter
broer broertje broers zus zusje zussen zuster nicht achternicht achterneef tweelingbroer tweelingzus halfbroer halfzus pleegmoeder pleegvader stiefmoeder stiefvader stiefbroer stiefzus ex-partner expartner ex-vriend exvriend ex-vriendin weduwe weduwnaar neven nichten moeder mama mam vader papa pap ouders neef neefje nichtje schoonzus schoonbroer schoonmoeder schoonvader schoonzoon schoondochter oma opa
client klant belanghebbende betrokkene appellant appellante reclamant reclamante opposant opposante rekwirant rekwirante comparant comparante geintimeerde verzoeker verzoekster eiser eiseres bezwaarmaker inwoner inwoonster bewoner bewoonster huurder verhuurder gemachtigde raadsman raadsvrouw ondergetekende slachtoffer verdachte
jongere jongvolwassene jeugdige patient cursist deelnemer deelneemster kandidaat leerling student statushouder vluchteling asielzoeker inburgeraar bijstandsmoeder werknemer werkneemster uitkeringsgerechtigde gebruiker vriendinnetje buurjongen buurmeisje oppas secretaris voorzitter notulist logopedist fysiotherapeut advocate jurist juriste sociaal-raadsman sociaal-raadsvrouw raadslid casusregisseur regisseur opbouwwerker buurtwerker ouderenadviseur schuldhulpverlener budgetcoach wijkcoach leerplichtambtenaar gezinsvoogd voogd jeugdbeschermer reclasseringswerker ervaringsdeskundige taalmaatje maatje budgetmaatje administrateur boekhouder accountant uitvoerder voorman ploegbaas aanvrager aanvraagster kostendeler kostganger medebewoner onderhuurder mantelzorger leerkracht docent docente leraar lerares mentrix penningmeester collegas kennis
`),
])

/** Who holds an office, also where someone writes it with a capital: "MENEER DE WETHOUDER", "de Rechter". */
export const OFFICE_HOLDER =
  /^(?:wethouder|burgemeester|rechter|voorzitter|directeur|directrice|notaris|minister|staatssecretaris|griffier|ambtenaar|inspecteur|consulente?|deurwaarder|advocaat|president)$/

/** Words right before someone's own name. */
export const INTRODUCTIONS = set(
  'roepn voorn voornm achtern heet heette heten heete genaamd genoemd roepnaam geheten voornaam achternaam meisjesnaam geboortenaam',
)

/** Turns of phrase right before a name, with the space behind them. */
export const OWN_NAME =
  /\b(?:mijn naam is|mn naam is|m'n naam is|(?:achter|voor|roep|meisjes)?naam is|ik ben|ik heet|spreekt u met|je spreekt met|u spreekt met|met|groetjes van|namens|ondergetekende,?|noemen (?:me|mij|hem|haar|we|ze)|noemt (?:me|mij|hem|haar)|kortweg|oftewel|alias|ook wel|gesproken met|gebeld met|gemaild met|contact met|gesprek met|afspraak met|p\/a|t\.a\.v\.|tav|c\/o|vraag naar|vragen naar|doorgegeven door|ik sprak|volgens|aldus|i\.o\.v\.|door) $/i

/** Words that open a message to someone. */
export const GREETINGS = set(
  'beste hoi hallo lieve dag geachte hi hey hee goedemorgen goedemiddag goedenavond salam salaam selam merhaba',
)

/** Words after which the writer signs. */
export const FAREWELLS = set(
  'groet groeten groetjes mvg gr grtjes grtjs groetn groetjs gr8 grt hoogachtend liefs xx xxx bedankt dank dankjewel groetend',
)

/** One initial with its point, as the source of a pattern: one letter, or the two or three that people write. */
export const INITIAL = String.raw`(?:\p{Lu}|Ph|Th|Ch|Chr|Joh|IJ|Sj|Tj|Fr|Jac)\.`

/** Particles within surnames. */
export const PARTICLES = set(
  "van de der den het t ten ter te 't op in uit onder el al ben bin ibn bint abu abou ait ou von zu da di do dos das del della la le les du des st sint d l tjin lo vd",
)

/** Particles that rarely are anything else, so that a capital after them is a surname. */
export const STRONG_PARTICLES = set('der den ten ter el bin ibn bint abu abou ait von del della dos')

/** Verbs that people do; a word before one of them at the start of a sentence may well be a name. */
export const PERSONAL_VERBS = set(`
is was heeft had hebt belt belde mailt mailde appt appte zegt zei vertelt vertelde vraagt vroeg werkt werkte woont woonde wil wilde kan kon moet moest mag mocht krijgt kreeg gaat ging komt kwam wordt werd
ontvangt ontving meldt meldde denkt dacht vindt vond voelt voelde leeft leefde slaapt sliep betaalt betaalde leent leende studeert volgt volgde zit zat staat stond doet deed weet wist geeft gaf neemt nam ziet zag hoort hoorde
schrijft schreef stuurt stuurde tekent tekende reageert reageerde verblijft verbleef verzorgt verzorgde helpt hielp huurt huurde overleed trouwde scheidde kookt past paste snapt snapte begrijpt begreep legt legde probeert probeerde
trekt trok gooit gooide pakt pakte vertrekt vertrok verhuist verhuisde solliciteert solliciteerde stopt stopte begint begon eet at drinkt dronk leest las lacht lachte kijkt keek luistert luisterde antwoordt antwoordde bevestigt bevestigde adviseert adviseerde verwijst verwees noemt noemde verklaart verklaarde geeft-aan controleert controleerde informeert informeerde regelt regelde bespreekt besprak herhaalt herhaalde toont toonde ervaart ervoer lijdt leed rookt rookte zoekt zocht verdwijnt verdween logeert logeerde lijkt leek blijft bleef loopt liep ligt lag houdt hield heette zwijgt zweeg schreeuwt schreeuwde weigert weigerde accepteert accepteerde wacht wachtte dient diende vult vulde koopt kocht verkoopt verkocht rekent rekende bezoekt bezocht ontkent ontkende erkent erkende beaamt beaamde zoent mist miste vreest vreesde hoopt hoopte zorgt zorgde brengt bracht haalt haalde rijdt reed spreekt sprak verdient verdiende verloor verliest durft durfde huilt huilde schrok schaamt schaamde heet zal zou
opent opende belooft beloofde meent meende oppert opperde noteert noteerde benadrukt benadrukte concludeert concludeerde rapporteert rapporteerde gelooft geloofde stemt stemde
`)

/** What is done to people, right behind who it is done to: "ik heb kok gebeld". */
export const REACHED = set(`
gebeld teruggebeld opgebeld gesproken aangesproken gemaild gemailed geappt gewhatsappt gesmst gezien geholpen bezocht ontmoet gevraagd bereikt uitgenodigd ingelicht
`)

/** Common words that are also on a list of names; in lower case they are never one. */
export const COMMON = set(`
de het een en van in is dat te op ik je niet voor met zijn die was hij er aan ook maar om had heb heeft bij dan nog zo wat wel uit door naar ze we als hebben dit kan geen deze of mijn nu al over moet zou toch tot worden werd
wil wilde goed goede echt veel vaak soms mee men man vrouw kind jong jonge oud oude klein groot lang kort hoog laag laat vroeg vroeger jaar dag week maand tijd huis thuis werk geld brief baan kok kon mag mocht wist zal
gaat ging komt kwam doet deed ziet zag weet geeft gaf neemt nam blijft bleef lijkt leek krijgt kreeg stond zit zat ligt lag loopt liep staat wordt ben bent waren geweest iets niets alles alle allen ander andere anders
hier daar waar wie wanneer hoe waarom want omdat terwijl toen sinds tegen onder boven achter tussen zonder binnen buiten samen alleen alweer weer verder later eerder net pas juist zeker misschien helaas gelukkig blij boos ziek moe bang
open dicht vol leeg rijk arm warm koud nieuw nieuwe beste best meer minder meest minst twee drie vier vijf zes zeven acht negen tien eerst eerste laatste volgende vorige zelf elkaar iemand niemand mensen kinderen ouders vader moeder broer zus zoon dochter
mei roos bos berg dijk dam bron hof kamp veld zee land stad dorp straat weg plein markt sport voet hand hoofd hart oog oor mond neus been rug buik bed stoel tafel kast deur raam muur dak vloer trap kamer keuken
post bank winkel school kerk molen toren brug boot auto fiets trein bus jas broek rok schoen hoed bril ring ketting goud zilver rood groen blauw geel wit zwart bruin grijs paars roze oranje
bakker slager visser kapper boer schoenmaker smit schipper timmerman meester koning keizer prins graaf ridder bisschop paus monnik non koster wever snijder schilder tuinman huisman vries vrij vrije mens heer dame gast vriend buur
vast los recht krom scherp bot sterk zwak hard zacht snel langzaam stil druk rustig mooi lelijk fijn erg heel half dubbel enkel paar stuk deel kant eind begin midden rand punt lijn kring bol blok staal steen hout glas papier
rente schuld boete loon salaris belasting uitkering toeslag mark bas wim rob bo roy tim joy iris sterre jet pien mees storm beer wolf vos haas leeuw valk arend vink zwaan spreeuw mol bever
sta sla ga kom zie doe mis bel mail app lees leer leen leg pak zoek vind houd wens hoop vrees zorg help past gelden rest grond vraag antwoord reden oorzaak gevolg keer maal
`)

/** First names that the dictionary also has as words, which this kind of text hardly uses: names in any case. */
export const FIRST_NAMES = set(`
albert sjir sjeng zwaantje ank egge hadj hadji haci thomas jonas wout maxim dries maarten maxime adam nick axel jonathan benjamin jack wouter jan rik hannes klaas hendrik steven rob emir koen tommy wim arend lio peter roman nelson henry robbert kris chris jozef mark piet juan joe kelvin
bono joel nolle frank geert clement lev jon sharon sem lies gus ken raf rani jade siena kai wies dewi jari tara noa noah mats mika luca liv yara amy ilse ellis carmen bianca monica jessica angelica alexa veronica sara fleur eva ellen   kelly karen mira rachel mara mina jasmijn gloria tiffany marjolein aurora medina rosa madeleine esther ruby amanda helen clarisse kaatje liesje violette griet alma
amaryllis erica gemma violet anita madison mary sema marina teddy bobby valentijn joke iris mies riet kees demi nel jet han hans dirk kim amber joost bart bob daan freek henk jaap joris kevin lars loes louis luuk marcel marieke niels otto
joop loek boy guus sjaak sjaan bep anneke ria patrick pieter paul petra ronald ruud sander simon stef stefan teun theo tim timo tom truus ton willem willemijn yvonne tineke corrie mieke trees gerrit gijs coen bram cor aad bertha berta dora clara martha maria johanna johannes jacob
jules julia julian lea linda lisa lotte manon marian  mia mila mona nina nora olivia oscar paula philip robin ruben sandra sarah silvia sofie sophie tessa tina vera victor viola wendy yasmin judith barbara beatrix bernadette lammert barend fokje joep riek hoessein benedicta
beau lou aaltje ava aya bente daisy donna fiep mirre mirte abel abraham boet faas flip krijn loet maren rico rowan tibbe tuur miep babs aagje toos rozemarijn gon nova
`)

/** First names that are ordinary words as well. */
export const TWOFOLD_FIRST = set(`
roos koos wil ferry lot dien ster fee puck pip merel fleur iris jasmijn mees storm joy faith hope luz max jan mark bas wim rob tim bo roy sterre lente hein
ab gijs cas teun bram noor linde lieve toon job pier raaf lux kee tij ger cis
`)

/** First names of two letters that no text in small letters has as a word. */
export const SHORT_FIRST = set('mo bo ko')

/** Surnames that are ordinary words; right after a first name without a capital they are surnames. */
export const WORD_SURNAMES = set(`
timmer stevens bouwman slot pot poot potter schutte schuur veen vlas vonk waal wezel wiel winkel bijl boom bruin doorn duin heuvel jonker kemp laan leest lint loos mast plas ploeg reus scheer spiegel tromp
zeeman pool blokker mulder spaan bakker visser smit smid kok vos bos meijer groen wit zwart kroon koning prins kuiper kuipers schipper slager timmerman dekker brouwer molenaar
wolf haan hoek dijk berg veld vink valk schouten peters willems bakkers blom bloem graaf hertog ridder bisschop keizer mol haas leeuw arend
snoek baars zalm spijker kramer koster wever snijder snijders schilder schoenmaker boer boon pronk goedhart 
stam beek poel kamp hof poort jager jagers visscher krijger monnik abt paap pape schout drost baljuw griffioen draak engel engelen duivel heilig vroom zoet zuur bitter droog nat vroeg laat princen vorst keurvorst sultan kalf os ossen koe bontekoe ruiter ruiters mulders meester meesters maas vries jong ouden
hamers sluis blok storm zon maan ster winter zomer haven brand brands broek schoen kool kolen peer appel bal ballen stoel trap hek muis konijn ezel paard bok ram lam schaap buffel valkenier spruit tak takken loof roos rozen bloemen tulp narcis hulst braam bramen linde linden eik eiken els elzen berk berken popel wilg kers nagel nagels kist ketel bot vis kraai kraan kuijper kuijpers vogel vogels spreeuw mees buis brandt vermeer kars 
`)

/** Of the surnames that are words, those for what somebody is and for animals: of these there is none without a determiner. */
export const BEARERS = set(`
mulder bakker visser smit smid kok vos kuiper schipper slager timmerman dekker brouwer molenaar wolf haan valk vink graaf hertog ridder bisschop keizer mol haas leeuw arend
snoek kramer koster wever snijder schilder schoenmaker boer jager visscher krijger monnik abt paap drost baljuw griffioen draak sultan ruiter meester koning prins meijer vogel mees spreeuw
`)

/** Of them, those in the plural, of which the verb says that it is one person: "snijders kwam niet". */
export const BEARERS_IN_PLURAL = set(`
bakkers kuipers jagers snijders mulders meesters ruiters schippers slagers dekkers brouwers kramers kosters wevers schilders vogels
`)
