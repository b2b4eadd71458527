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
