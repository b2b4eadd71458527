/** Words that announce or close the name of a small organisation, folded. Our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Kinds of business and institution, after which their name follows. */
export const ORGANISATION_KINDS = set(`
mandir masjid mesjid camii mosque gurudwara pagode vihara ashram dargah sjoel godshuis gebedsruimte priorij schutterij gilde schuttersgilde steelband drumband brassband showband toneelgroep theatergroep jeugdsoos ouderensoos bs gbs odbs volksuniversiteit jeugddorp kinderdorp vakantiedorp kroegje cafeetje barretje theehuisje tsjerke feriening skoalle kommisje
mfa woonst wst baptistengem kerkgem maatsch huisartsen rouwcafe
wasserette hengelsport optiek verloskundigen wijkzorg uitzendburo clubje toneelclubje zangclubje voetbalclubje friture foodtruck kraam marktkraam bloemsierkunst drogist fysio moestuin shoarma grondverzet zorgaanbieder gurdwara winkeltje zaakje ateliertje praktijkje bakkerijtje restaurantje mfc landgoed huize residentie woonoord complex appartementencomplex serviceflat seniorenflat seniorencomplex zorgflat verzorgingsflat flat pkn werkplein buurthub hub leerhuis ontmoetingsplek ontmoetingsplaats uitvaarthuis rouwcentrum academie academy massagesalon kinderclub voetbalschool vakschool mboschool hogeschool steunfonds noodfonds wooninitiatief ouderinitiatief imkerij wijngaard pluimveehouderij melkveehouderij varkenshouderij glastuinbouwbedrijf visafslag cafébar danscafe eetlokaal koffietent strandtent strandpaviljoen paviljoen kantine sporthal gymzaal sportpark bowlingcentrum speelhal speelparadijs pcbs stg pinkstergemeente kerkgenootschap geloofsgemeente evangeliegemeente fietsenmaker schoenmaker meubelmaker loodgieter rijwielzaak kaasboer poelier slijterij tankstation benzinestation stichting vereniging bakkerij bakker slagerij slager garage autobedrijf autogarage autoschade school basisschool brede obs cbs kbs
scholengemeenschap lyceum gymnasium mavo college huisartsenpraktijk huisartspraktijk huisartsenpost tandartspraktijk tandarts apotheek kerk moskee
synagoge tempel kerkgemeente parochie vv fc sv rkvv rksv sc hv tc begrafenisonderneming uitvaartverzorging uitvaartverzorger gkb broodje viskraam kredietunie church cafe eetcafe eetcafeetje restaurant eethuis pizzeria cafetaria snackbar lunchroom
grillroom shoarmazaak kapsalon kapper kapperszaak barbershop supermarkt buurtsuper toko winkel kringloopwinkel kringloop boekhandel drogisterij
schoonmaakbedrijf uitzendbureau detacheringsbureau advocatenkantoor advocaten notariskantoor notaris accountantskantoor administratiekantoor
boekhoudkantoor bewindvoerderskantoor bewindvoeringskantoor bewindskantoor budgetbeheer incassobureau deurwaarderskantoor gerechtsdeurwaarder
gerechtsdeurwaarders kinderdagverblijf kinderopvang kdv bso peuterspeelzaal peuteropvang creche zorginstelling zorgboerderij zorgbureau zorgbedrijf
verpleeghuis verzorgingshuis woonzorgcentrum woonzorggroep zorgcentrum verzorgingstehuis bejaardentehuis hospice kliniek praktijk fysiotherapie
fysiotherapiepraktijk psychologenpraktijk gezondheidscentrum buurthuis wijkcentrum wijkgebouw buurtcentrum dorpshuis inloophuis jongerencentrum opvang
opvanghuis opvanglocatie noodopvang camping vakantiepark bungalowpark recreatiepark hotel pension hostel herberg manege sportschool fitnesscentrum
zwemschool dansschool muziekschool rijschool autorijschool taalschool woningcorporatie woningbouwvereniging woningstichting wooncorporatie woningbouw
wbv verhuurder verhuisbedrijf bouwbedrijf aannemersbedrijf aannemer loodgietersbedrijf installatiebedrijf schildersbedrijf klusbedrijf
stucadoorsbedrijf hoveniersbedrijf hovenier transportbedrijf transport taxibedrijf taxi koeriersbedrijf koeriersdienst stomerij wasserij fietsenwinkel
rijwielhandel bloemenwinkel bloemist viswinkel visboer groenteboer nagelstudio nagelsalon schoonheidssalon salon zonnestudio studio atelier kwekerij
tuincentrum tuinderij boerderij melkveebedrijf loonbedrijf manegebedrijf zwemclub voetbalclub voetbalvereniging sportvereniging sportclub
tennisvereniging muziekvereniging harmonie fanfare buurtvereniging speeltuinvereniging thuiszorg thuiszorgorganisatie makelaar makelaardij
makelaarskantoor drukkerij uitgeverij webshop webwinkel webwinkeltje eenmanszaak bedrijf bedrijfje firma fa pi penitentiaire gastouderbureau zwembad
diaconie woonstichting buurtteam eetkraam pluktuin speeltuin weeshuis internaat uitvaartonderneming uitvaartcentrum zorggroep welzijnsorganisatie
welzijnswerk leerwerkbedrijf werkbedrijf reintegratiebureau re-integratiebureau loopbaanbureau coachingsbureau adviesbureau ingenieursbureau
schuldhulpbureau beschermingsbewind bewindvoering mentorschap houthandel bouwmarkt metaalbedrijf fabriek steenfabriek koekfabriek visverwerker
distributiecentrum magazijn poetsbedrijf glazenwasser glazenwassersbedrijf theater bioscoop museum bibliotheek speelgoedwinkel kledingwinkel
kledingzaak schoenenzaak modezaak juwelier opticien dierenkliniek dierenarts dierenartspraktijk dierenasiel dierenwinkel ijssalon koffiebar koffiehuis
theehuis bar kroeg club discotheek feestzaal partycentrum zalencentrum cateringbedrijf catering pluimveebedrijf champignonkwekerij slachterij
belwinkel telefoonwinkel avondwinkel nachtwinkel wasstraat carwash autoverhuur autohandel
roc mbo vavo praktijkonderwijs isk park asiel inloop haringkar frietkar tandartsen kinderartsen medisch vso so sbo pro-school proschool praktijkschool ikc rkbs cbo obo kindcentrum integraal peutergroep kinderboerderij zorghoeve zorgvilla zorghuis pleeghuis gezinshuis logeerhuis blijfhuis
tehuis asielzoekerscentrum azc noodopvanglocatie woongroep woonvorm woonlocatie zorglocatie woonhof woonzorg woonzorgpark servicepunt steunpunt jeugdpunt wijkpunt
inlooppunt wijkteam jeugdteam gebiedsteam gebiedsteams kernteam regieteam dorpsteam ouderenteam schakelteam voedselbank kledingbank speelgoedbank kinderkledingbank repaircafe
weggeefwinkel brasserie bistro gasthof taverne trattoria eetkamer eetzaal eetcafetaria wokrestaurant frietkraam frituur patatzaak broodjeszaak
kebabzaak doner traiteur chocolaterie patisserie banketbakkerij ijsboer kapel klooster abdij kathedraal basiliek stal ruiterschool dojo judoschool gym
fitness turnvereniging korfbalvereniging atletiekvereniging zwemvereniging carnavalsvereniging toneelvereniging scouting koor orkest jeugdhonk jongerenhonk
poppodium galerie kiosk rederij werf jachthaven scheepswerf veehouderij akkerbouwbedrijf maatschap crematorium begraafplaats uitvaartzorg mediationbureau
rechtsbijstandskantoor notariaat cooperatie buurtcooperatie woongenootschap dagbesteding dagopvang dagcentrum activiteitencentrum buurtkamer
ontmoetingscentrum huiskamerproject leerwerkplek werkplaats loods tankshop autowasserij carrosserie bandenservice kinderfysiotherapie logopedie
logopediepraktijk podotherapie mondzorg verloskundigenpraktijk kraamzorg kraambureau thuiszorgbureau pgb-bureau vastgoed beheerkantoor
uitzendburootje payrollbedrijf detacheerder koffiezaak theeschenkerij kookstudio naaiatelier kleermakerij kleermaker stoffeerderij meubelzaak
raadslieden gebr gebroeders woningbouwver boekhouding woonwinkel bedrijvencentrum wijkhuis buurthuiskamer speelotheek peuterspeelgroep deurwaarders notarissen accountants makelaars
`)

/** Kinds whose name may follow without a capital, after an article: "stichting de brug". */
export const NAMED_WITH_ARTICLE = set(`
stichting basisschool verpleeghuis verzorgingshuis zorgcentrum woonzorgcentrum camping cafe restaurant zorgboerderij speeltuin hospice peuterspeelzaal
kinderdagverblijf kdv bso hotel buurthuis wijkcentrum dorpshuis obs cbs opvang manege bakkerij slagerij garage autobedrijf snackbar cafetaria eethuis
kapsalon huisartsenpraktijk boerderij kwekerij apotheek kringloop kringloopwinkel vereniging gezondheidscentrum pension eetkamer brasserie bistro herberg taverne
gasthof gezinshuis pleeghuis woongroep woonvorm kinderopvang kinderboerderij ikc vso lunchroom eetcafe jachthaven buurtkamer inloophuis wijkteam buurtteam voedselbank
college lyceum mbo roc vmbo weggeefwinkel praktijkschool kroeg dagbesteding dagopvang atelier zwembad scouting stal tuincentrum bloemenwinkel
`)

/** Legal forms and trades that close a name: "Jansen Transport", "De Wit Bewindvoering". */
export const CLOSING_WORDS = set(`
inkomensbeheer budgetcoaching mentorschap uitzenden detachering assembly chapel church ministry ministries fellowship congregation mobiliteit schuldhulpverlening zorgdiensten installaties installatie elektra vastgoed verzekeringen reizen sport events media design drukwerk vis vlees kaas brood banket meubelen stoffering bv nv vof cv holding beheer zonen zn co partners advocaten advocatuur bewind bewindvoering bewindvoeringen bewindvoerders schoonmaak
schoonmaakdiensten transport transporten bouw groep zorg zorggroep pleegzorg jeugdhulp schilderwerken tegelwerken timmerwerken bouwwerken nails beauty
hair taxi's groenten fruit bloembollen thuiszorg services service logistics logistiek uitzendbureau uitzendbureaus uitzendgroep installatietechniek
kinderopvang administratie administraties consultancy coaching dienstverlening techniek horeca catering trading import export cleaning facilitair
makelaars makelaardij notarissen accountants fysiotherapie tandartsen automaterialen autos montage onderhoud personeelsdiensten flex payroll
budgetbeheer incasso deurwaarders gerechtsdeurwaarders kappers mode juweliers optiek bloemen interieur keukens vloeren dakwerken klussen hoveniers
tuinen verhuizingen taxi rijopleiding wonen welzijn uitzendburo express koeriers solutions supplies bikes foods food kitchen barbers barbershop bakery nagelstudio slagers bakkers tweewielers fietsen auto's autobedrijf garage training trainingen opleidingen advies zorgverlening thuisbegeleiding begeleiding jeugdzorgplus mediation recruitment staffing security beveiliging webdesign fotografie film productions producties muziek dance yoga fitness wellness massage pedicure tattoo hovenier stukadoors loodgieters schilders interieurs zonwering legal lawyers juristen letselschade rijschool autorijschool lunchroom snackbar pizzeria grillroom
`)

/** Parts of an office rather than names: "team Inkomen". */
export const DEPARTMENTS = set(`
inkomen werk zorg jeugd handhaving schulden schuldhulp schuldhulpverlening bezwaar burgerzaken participatie bijstand minimabeleid minima wmo leerplicht
inburgering toegang intake poort activering terugvordering debiteuren welzijn samenleving dienstverlening maatschappelijke maatschappelijk
`)

/** Regions that stay by themselves and are the name of whatever kind of business stands before them. */
export const REGIONS = set(`
achterhoek betuwe veluwe twente drenthe flevoland friesland gelderland limburg brabant zeeland groningen overijssel randstad noord-brabant noord-holland
zuid-holland midden-nederland noord zuid oost west centrum midden nederland holland
`)

/** Words of the grammar that, with a capital behind a kind of business, begin a new sentence rather than a name. */
export const SENTENCE_OPENERS = set(`
de het een dit dat deze die ik jij je u hij zij ze wij we jullie mijn jouw uw zijn haar ons onze hun er hier daar nu toen dan daarna daarom dus maar want en of
als omdat terwijl hoewel wanneer wie wat waar waarom hoe op in na van voor met bij om tot sinds vanaf naar uit aan door te is was heeft had kan moet mag wil zou
niet geen ook wel nog al toch misschien helaas gelukkig eerst later elke alle sommige
`)

/** Kinds that are common words, so that a lower-case word behind them is no name by itself. */
export const NEEDS_KIND_OF_WORK = set(`
bakker slager kapper school kerk zaak bar club taxi winkel bedrijf praktijk college brede opvang transport harmonie tandarts notaris aannemer makelaar opticien juwelier hovenier bloemist verhuurder thuiszorg
`)
