/** What people number and nobody lives at: levels, classes at school, parts of papers and what is paid. Our own list. */

const NUMBERED =
  /^(?:artikel|lid|nummer|pagina|blad|bladzijde|kolom|rubriek|alinea|aflevering|bijlage|kamer|route|lijn|stap|level|maat|box|type|model|functie|hoofdstuk|tabel|klas|deel|dag|kind|persoon|mavo|havo|vwo|vmbo|mbo|hbo|windows|android|covid|npo|radio|top|agenda|versie|loket|kwartaal|huur|gas|licht|stroom|boete|bedrag|schuld|borg)$|(?:fase|groep|team|niveau|schaal|klasse|categorie|trede|score|tarief|termijn|jaar|formulier|paragraaf|toeslag|uitkering|premie|kosten|verzekering)$/

/** Whether a folded word before a number says what is numbered or paid, and no street. */
export const isNumberedThing = (key: string): boolean => NUMBERED.test(key)
