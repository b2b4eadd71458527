/** Words for goods, work and places that announce a small business where a name follows at once, folded. Our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is sold, made or done, where one meets and by whom; compounds that end in one of four letters or more count as well. */
export const TRADES = set(`
doehetzelf doe-het-zelf ijzerhandel witgoed bruingoed textiel textielen confectie speelgoed speelgoederen meubel meubelen meubels tapijt tapijten vloeren keukens badkamers sanitair tegels verf verven behang
gordijnen stoffen fournituren handwerken leder lederwaren schoenen mode juwelen brillen hoortoestellen optiek orthopedie bloemen planten zaden zaaigoed pootgoed plantgoed bollen
bomen pluimvee eieren vee veevoer veevoeder veevoeders voeder voeders kunstmest machines werktuigen mechanisatie fietsen tweewielers rijwielen rijwiel scooters motoren caravans
auto's automobielen onderdelen banden watersport ruitersport dierensport dierenvoeding elektro elektra elektronica installatie installaties verwarming zonnepanelen kozijnen
kaas vis groente groenten fruit aardappelen vlees vleeswaren brood banket gebak zuivel wijn wijnen dranken tabak natuursteen grafstenen schroot metalen bouwmaterialen ijzerwaren
gereedschappen verpakkingen antiek antiquariaat brocante curiosa tweedehands tuinen tuinhout drukwerk drukwerken parfumerie horlogerie
loonwerk grondwerk straatwerk metselwerk timmerwerk schilderwerk tegelwerk stucwerk dakwerken tegelwerken bouwwerken schoonmaak glasbewassing verhuizingen transport vervoer koeriers
expeditie logistiek techniek technieken montage inrichting reparatie reparaties ontruiming ontruimingen sanering isolatie reiniging bestrijding ontstopping bewerking constructie
schadeherstel stalling verzorging teelt sloop bouw catering horeca assurantien hypotheken therapie acupunctuur osteopathie chiropractie orthodontie pedicure massage
wok sushi pizza kebab roti friet patat frietkot broodjes haring oliebollen snackkar viskar ijskar soepbus resto casino sauna zwemparadijs logement herberg hofje
zaal lokaal loods hal tent theetuin boomgaard bollenschuur moestuin dorpstuin zorgtuin voedselbos landwinkel molen erf flat buitenplaats trekkershut woonschip partyschip passantenhaven
wijkraad dorpsraad bewonerscommissie bewonersgroep buurtcomite streekblad radiostation speelgoedbibliotheek dierenambulance beurs lab laboratorium
slijter dakdekker rietdekker stukadoor lasser smid tuinder uitgever antiquair installateur glaszetter glazenier goudsmid klokkenmaker slotenmaker schoorsteenveger melkrijder elektricien
zonwering zonweringen automatisering uitvaart uitvaarten recycling veilingen scheepvaart visserij staal beton laswerk lasbedrijf grondverzet
sklep delikatesy bakkal firin firini kasap kasabi kuafor manav pastane pastanesi lokanta lokantasi market marketi warung restoran apteka panaderia boucherie boulangerie osteria gelateria bodega
barbier audicien fotograaf vioolbouwer orgelbouwer pruikenmaker specialist podoloog haptonoom
telefonie telecom kleding sleutelmaker tandheelkunde tandartsen volkstuin congregatie jamaat vve studentenhuisvesting woontoren opleider rijopleider stratenmaker cateraar patissier
snackcar snackwagen frietwagen viswagen ijswagen kaaswagen dispuut jaarclub societeit asiel passantenverblijf
`)

/** Words that announce a business as the end of a compound only: "woonzorghof", "tapijtpaleis", "afhaalchinees". */
export const TRADE_ENDS = set(
  'werken service verhuur zetters dekkers bedekking styling goed hof hal advies administratie chirurgie paleis wereld land shop store outlet markt chinees lounge ensemble gezelschap soos korps corps fanfare locatie ruimte team onderhoud waren materialen sport firma verwerking verwerkers telers begeleiding huisvesting partners instituut',
)

/** Words with such an ending that announce nobody's business. */
export const NO_TRADE =
  /(?:gerechtshof|kerkhof|(?:arbeids|woning|huizen|huur)markt|(?:buiten|binnen|platte|vader|moeder|thuis|herkomst|geboorte|vaste|ei|neder)land|(?:woning|nieuw|hoog|op|af|om|aan|ver)bouw|(?:jeugd|her|woning|straf)inrichting|levensonderhoud|(?:recht|zitting|wacht|raad)s?zaal|(?:wijk|buurt)team|(?:leef|buiten|denk)wereld|(?:spaar|erf|te|vast|on)goed|(?:leef|werk|speel|kook|opslag)ruimte|(?:bodem|ziektekosten|zorg|mantel|ouderen)verzorging|werktechniek|(?:gegevens|rouw|trauma|informatie|beeld|data)verwerking|(?:levens|huwelijks|toeslag|keten|samenwerkings|gespreks|contract|ex|ex-|fiscale?)partners)$/
