/** Names that an aside gives away: "mees, mijn broertje", "Zilver of zo", "Pronk van handhaving". */
import { KIN } from './lexicon/kin.ts'
import { COMMON, TWOFOLD_FIRST, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { markName, type NameSheet } from './nameMarks.ts'
import { matchesNear } from './page.ts'
import { keySign, type Sign, sign } from './signs.ts'
import { firstEndingAfter, isCapital, type Token } from './tokens.ts'

/** "mees, mijn broertje": who somebody is, behind the name. */
const IS_KIN = keySign((key) => KIN.has(key))
const BEFORE_KIN = new RegExp(
  `(?<![\\p{L}\\d'-])(\\p{L}[\\p{L}'-]{1,20}), (?:mijn|mn|m'n|zijn|z'n|zn|haar|d'r|onze?|hun) (?:oudste |jongste |kleine )?(?:${[...KIN].join('|')})(?![\\p{L}-])`,
  'gu',
)
/** "Zilver of zo": who says it does not know the name for sure. */
const OR = keySign((key) => key === 'of')
const OR_SO = /(?<=[,(] ?)(\p{Lu}[\p{L}'-]{1,30}) of (?:zo|zoiets|iets dergelijks)(?!\p{L})/gu
/** "Pronk van handhaving. vroeg": who opens a sentence, and where they work. */
const OFFICE =
  'handhaving|toezicht|schuldhulp|schuldhulpverlening|inkomen|bezwaar|terugvordering|incasso|burgerzaken|werk|zorg|jeugd|wmo|leerplicht|participatie|debiteuren|intake|sociale zaken|juridisch|juridische zaken|de gemeente|het wijkteam|het buurtteam|de balie|het loket'
const AT_OFFICE = keySign((key) => OFFICE_WORDS.has(key))
const OFFICE_WORDS = new Set(OFFICE.split('|').map((words) => words.replace(/^.* /, '')))
const OF_OFFICE = new RegExp(
  `(?<=(?:^|[.!?\\n]) ?)(\\p{Lu}[\\p{L}'-]{1,30}) (?:van|bij) (?:${OFFICE})(?![\\p{L}-])`,
  'gu',
)

/** "Die inspectrice, Zilver of zo": who does something. */
const ACTOR = /(?:trice|ster|ent|ente|eur|euse|er|arts|juf|meester|dame|heer|man|vrouw)$/

/** Whether people are called so, whatever else the word means. */
function mayBeCalled({ key, kinds, shape, free }: Token): boolean {
  if (!free || isDeterminer(key)) return false
  if (TWOFOLD_FIRST.has(key)) return true
  if (shape === 'lower') return kinds.name && !kinds.ordinary && !kinds.spared && !COMMON.has(key)
  return (kinds.name && !kinds.spared) || WORD_SURNAMES.has(key) || key === 'mei'
}

/** "ik ben roos, zonder achternaam graag". */
const MYSELF = /(?<=(?<!\p{L})(?:[Ii]k ben|[Ii]k heet|[Mm]ijn naam is) )(\p{Ll}{3,12})(?=[,.] )/gu
const OF_MYSELF = sign(/^(?:ben|heet|naam)$/i)

const ASIDES: readonly (readonly [RegExp, Sign])[] = [
  [BEFORE_KIN, IS_KIN],
  [OR_SO, OR],
  [MYSELF, OF_MYSELF],
  [OF_OFFICE, AT_OFFICE],
]
const REACH = { behind: 60, ahead: 20 }

/** "MIJN NAAM IS GRIETJE VISSER GEBOREN": in capitals, where the surname is a word as any other. */
const SHOUTED_SELF =
  /(?<=(?<!\p{L})(?:NAAM IS|IK BEN|IK HEET) )(\p{Lu}{2,20}) \p{Lu}{3,20}(?=[,.;!]| (?:GEBOREN|GEB|UIT|EN)(?!\p{L}))/gu
const SHOUTS = sign(/^(?:NAAM|BEN|HEET)$/)

function markShouted(sheet: NameSheet): void {
  for (const { index } of matchesNear(sheet, SHOUTED_SELF, sheet.at(SHOUTS), { behind: 4, ahead: 60 })) {
    const i = firstEndingAfter(sheet.tokens, index)
    const first = sheet.tokens[i]
    if (!first || (first.kinds.ordinary && !TWOFOLD_FIRST.has(first.key)) || first.kinds.spared) continue
    markName(sheet, i, 'probable', 'nameCue')
    markName(sheet, i + 1, 'probable', 'nameNext')
  }
}

/** Marks the names that what is said of them gives away. */
export function markAside(sheet: NameSheet): void {
  markShouted(sheet)
  for (const [pattern, word] of ASIDES)
    for (const { index } of matchesNear(sheet, pattern, sheet.at(word), REACH)) {
      const i = firstEndingAfter(sheet.tokens, index)
      const token = sheet.tokens[i]
      const led = isCapital(token) && ACTOR.test(sheet.tokens[i - 1]?.key ?? '') && !token.kinds.spared
      if (token && (mayBeCalled(token) || (led && pattern === OR_SO)))
        markName(sheet, i, 'probable', 'nameCue')
    }
}
