/** Tells the dates of acts, rulings and papers, which everybody may know, from those of a person. */

const ENTRY =
  /\b(?:in werking|inwerkingtreding|ingevoerd|wetswijziging|wet van|staatsblad|stb|stcrt|staatscourant|kamerbrief|kamerstuk)\b/

/** A date on which an act began or changed. */
const LAW_AFTER =
  /^[^.\n]{0,40}\b\p{L}*(?:wet|regeling|besluit)\b[^.\n]{0,24}\b(?:ingevoerd|in werking|van kracht|gewijzigd|vervallen|afgeschaft)|^ (?:geldt|gelden|gold|golden) (?:de|het|een|dat|voor)/u

/** A ruling by a court's own number, which only the parties know it by: those of others are cited by their ECLI. */
const OWN_RULING =
  /^,? ?\(?(?:met )?(?:het )?(?:(?:zaak)?(?:nr|nummer|nrs)|kenmerk)\b\.?:? ?[a-z]{2,4} \d{2} ?\/ ?\d{2,5}(?!.*ecli)/

/** Whether the words before and behind a date make it that of an act, a ruling or a paper. */
export function isPublic(head: string, tail: string): boolean {
  if (
    /(?:\bwet van|\bbesluit van de \w+ van|\bregeling van|\bkamerbrief van|\bbrief van de (?:minister|staatssecretaris)[\w ]* van|\bstb\.?|\bstcrt\.?)\s*$/.test(
      head,
    )
  )
    return true
  if (OWN_RULING.test(tail) && /\brechtbank [\p{L} -]+ (?:van |d\.d\. |op )$/u.test(head)) return false
  if (
    /\b(?:crvb|hoge raad|centrale raad(?: van beroep)?|raad van state|abrvs|afdeling bestuursrechtspraak|hof van justitie|rb\.?|hr|rechtbank (?:den haag|[\p{L}-]+)|ehrm),? (?:van |d\.d\. )?$/u.test(
      head,
    )
  )
    return true
  if (/^[,;:)\s]*(?:ecli:|\(ecli|stb\.?|stcrt\.?|kamerstukken)/.test(tail)) return true
  return (
    (ENTRY.test(head.slice(-45)) &&
      /\b(?:wet|participatiewet|besluit|regeling|wijziging|werking|artikel)\b/.test(head)) ||
    /^ ?(?:in werking|ingevoerd|van kracht)/.test(tail) ||
    LAW_AFTER.test(tail)
  )
}
