/** What people number and nobody lives at: levels, classes at school, parts of papers and what is paid. Our own list. */

const NUMBERED =
  /^(?:artikel|lid|nummer|pagina|blad|bladzijde|kolom|rubriek|alinea|aflevering|bijlage|kamer|route|lijn|stap|level|maat|box|type|model|functie|hoofdstuk|tabel|klas|deel|dag|kind|persoon|mavo|havo|vwo|vmbo|mbo|hbo|windows|android|covid|npo|radio|top|agenda|versie|loket|kwartaal|huur|gas|licht|stroom|boete|bedrag|schuld|borg)$|(?:fase|groep|team|niveau|schaal|klasse|categorie|trede|score|tarief|termijn|jaar|formulier|paragraaf|toeslag|uitkering|premie|kosten|verzekering)$/

/** Whether a folded word before a number says what is numbered or paid, and no street. */
export const isNumberedThing = (key: string): boolean => NUMBERED.test(key)

/** Acts and papers ("Vordering 2", "Bezwaarschrift 1") and what is lent and bought ("Koelkast 12"): streets are called after none of them. */
const ACT_OR_GOODS =
  /(?:.{3}ing|heid|[ai]tie|schrift|brief|nota|oproep|verzoek|bewijs|afspraak|bericht|vonnis|kast|machine|vriezer|droger|fornuis|toestel|apparaat)$/
/** Such words of which streets are called all the same. */
const STREETS = /(?:wetering|kring|wending|vesting|schering|landing|kruising)$/

/** Whether a folded ordinary word is one for an act, a paper or goods; names end so too ("Aveling"). */
export const isActOrGoods = (key: string): boolean => ACT_OR_GOODS.test(key) && !STREETS.test(key)

/** Words before a number that are no street: times, small words of the grammar, what is counted. */
const NO_STREET =
  /^(?:sinds|vanaf|eind|begin|half|medio|zomer|winter|herfst|lente|voorjaar|najaar|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|samen|ruim|bijna|ongeveer|circa|meer|minder|zeker|maar|slechts|alle|deze|onze|totaal|tussen|voor|rond|tegen|over|onder|boven|maximaal|minimaal|blok|lokaal|toch|daar|hier|toen|dagen|euro|mijn|haar|zijn|hun|twee|drie|vier|eerste|laatste|betaal|verdien|krijg)$/

/** Whether no street is called so: a word of the grammar, or for what is numbered. */
export const isNoStreet = (key: string): boolean => NO_STREET.test(key) || isNumberedThing(key)
