/** Names of those who speak: a word that no list has, right before what only people do. */
import { WORD_SURNAMES } from './lexicon/nameCues.ts'
import { isDeterminer, isOrdinaryWord } from './lexicon.ts'
import { adjoins, lowerName, markName, type NameSheet } from './nameMarks.ts'
import { nameShape } from './nameShape.ts'
import { keySign } from './signs.ts'
import type { Token } from './tokens.ts'
import { isTypingError } from './typingErrors.ts'

/** Verbs of saying, which only people do. */
const SAYING = new Set(
  'zegt zei zeg belt belde mailt mailde appt appte vertelt vertelde vraagt vroeg antwoordt antwoordde meldt meldde schreef schrijft huilt huilde lacht lachte snapt snapte vindt vond denkt dacht wist hoopt hoopte stuurde verdient verdiende trouwde woont woonde'.split(
    ' ',
  ),
)

const SAYS = keySign((key) => SAYING.has(key))

/** "shurensly belde": a lower-case word no list has, right before what only people do. */
export function markSpeakers(sheet: NameSheet): void {
  for (const says of sheet.at(SAYS)) {
    const i = says - 1
    const token = sheet.tokens[i]
    if (!token || !adjoins(sheet, i)) continue
    if (token.free && token.shape === 'lower' && WORD_SURNAMES.has(token.key) && token.opens)
      markName(sheet, i, 'probable', 'nameCue')
    if (token.free && token.shape === 'capital' && token.opens && isSurnameOfPlace(token))
      markName(sheet, i, 'probable', 'nameCue')
    if (!lowerName(token) || token.key.length < 4) continue
    const determined = isDeterminer(sheet.tokens[i - 1]?.key ?? '') && adjoins(sheet, i - 1)
    if (!determined && !isTypingError(token.key, isOrdinaryWord) && nameShape(token.key) > UNLIKELY)
      markName(sheet, i, 'probable', 'nameCue')
  }
}

/** "Nieuwenhuis vraagt": an adjective and a place in one word, which no dictionary has. */
const isSurnameOfPlace = ({ key, kinds }: Token): boolean =>
  !kinds.listed && !kinds.spared && SURNAME_OF_PLACE.test(key)
const SURNAME_OF_PLACE =
  /^(?:nieuwe?|oude?|groot|grote|groen|hoogen?|hooge|lange?|korte?|nije?|olde?|witte?|zwarte?|oost|west|noord|zuid|boven|midden|achter|onder|ter|ver)(?:en|er|n)?(?:huis|huizen|huijzen|berge?|velde?|horst|burg|kamp|hof|brinke?|hout|dijke?|beeke?|boer|meyer|meijer|laer|laar)$/

/** Log-odds of the model of what names look like below which a word is taken for a typing error. */
const UNLIKELY = -3
