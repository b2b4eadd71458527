/** Words for goods, work and places that announce a small business where a name follows at once, folded. Our own lists. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is sold, made or done, and where one meets: "bij witgoed Meppelink", "zaal De Olde Smederij". */
export const TRADES = set(`
witgoed bruingoed textiel textielen confectie speelgoed speelgoederen meubel meubelen meubels tapijt tapijten vloeren keukens badkamers sanitair tegels verf verven behang
gordijnen stoffen fournituren handwerken leder lederwaren schoenen mode herenmode damesmode kindermode bruidsmode juwelen brillen optiek orthopedie bloemen planten zaden zaaigoed
pootgoed plantgoed pluimvee eieren vee veevoer veevoeder veevoeders diervoeder diervoeders voeders kunstmest landbouwmachines landbouwwerktuigen mechanisatie fietsen tweewielers
rijwielen rijwiel bromfietsen scooters motoren caravans auto's automobielen watersport ruitersport dierensport muziek drukwerk drukwerken elektro elektra installatie installaties
verwarming kaas vis groente groenten fruit aardappelen vlees brood banket zuivel wijn wijnen dranken tabak schroot metalen hout bouwmaterialen ijzerwaren gereedschappen glas
antiek brocante curiosa tweedehands tuinen tuinhout loonwerk grondwerk straatwerk metselwerk timmerwerk schilderwerk tegelwerk stucwerk schoonmaak glasbewassing verhuizingen
transport koeriers expeditie montage catering horeca wok sushi pizza kebab roti friet patat ijs broodjes haring oliebollen zaal lokaal theetuin boomgaard
slijter dakdekker rietdekker stukadoor lasser smid tuinder uitgever antiquair installateur
`)

/** What such words end in: "tandtechniek", "stalinrichting", "fietsreparatie", "woonzorghof", "afhaalchinees". */
export const TRADE_ENDS =
  /^.{3,}(?:techniek|technieken|inrichting|inrichtingen|reparatie|reparaties|ontruiming|ontruimingen|transport|voeder|voeders|bouw|teelt|mode|meubelen|meubels|stoffen|goed|loods|hal|hof|hofje|paleis|wereld|land|shop|store|outlet|markt|tent|zaal|lokaal|chinees|lounge|gilde|ensemble|gezelschap|soos|korps|corps|molen|erf|flat|laboratorium|reiniging|sloop|installaties|installatie|onderhoud|werken|isolatie|materialen|machines|vlees|waren|planten|bloemen|bomen|bollen|sport|team)$/

/** Words with such an ending that announce nobody's business. */
export const NO_TRADE =
  /(?:^|.)(?:gerechtshof|kerkhof|arbeidsmarkt|woningmarkt|huizenmarkt|huurmarkt|buitenland|binnenland|platteland|vaderland|moederland|thuisland|geboorteland|eiland|nederland|woningbouw|nieuwbouw|hoogbouw|opbouw|afbouw|ombouw|aanbouw|verbouw|gebouw|achteruitgang|goed|herinrichting|woninginrichting|onderhoud|levensonderhoud|rechtszaal|zittingszaal|wachtzaal|wijkteam|buurteam|leefwereld|buitenwereld|denkwereld)$/
