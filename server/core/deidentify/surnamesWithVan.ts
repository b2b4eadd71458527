/** Surnames with "van" that are towns as well, where the words before them leave no town: "met van Dongen", "van der Linden". */
import { COMMON, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import type { Page } from './page.ts'
import { keySign } from './signs.ts'
import type { Finding } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

/** No town stands behind these and "van". */
const BEFORE_PERSON = /^(?:volgens|bij|met|door|aan|namens|van|voor|tegen|ene|een|zekere)$/
const WITHIN = /^(?:de|den|der)$/

/** Whether the word of a town stands behind "van" as in a surname: behind another preposition, or behind "van der". */
export function isSurnameWithVan(text: string, tokens: readonly Token[], i: number): boolean {
  return vanBefore(text, tokens, i) !== undefined
}

/** The index of the "van" with which such a surname begins. */
function vanBefore(text: string, tokens: readonly Token[], i: number): number | undefined {
  let k = i - 1
  while (k > i - 3 && WITHIN.test(tokens[k]?.key ?? '')) k--
  if (tokens[k]?.text !== 'van' || !areAdjacent(text, tokens, k, i)) return undefined
  if (tokens[k + 1]?.key === 'der' && k + 1 < i) return k
  return BEFORE_PERSON.test(tokens[k - 1]?.key ?? '') && areAdjacent(text, tokens, k - 1, k) ? k : undefined
}

/** Whether single spaces part the words from `first` to `last`. */
function areAdjacent(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (text.slice(tokens[k]?.end, tokens[k + 1]?.start) !== ' ') return false
  return true
}

/** Behind these and "van" nothing but a surname stands, also in small letters: "volgens van dalen", "AAN VAN HALTEREN". */
const BEFORE_SURNAME = /^(?:volgens|bij|met|door|aan|namens|tegen)$/
/** "bij van toepassing", "met van oorsprong": set phrases with "van". */
const NO_SURNAME =
  /^(?:alles|alle|allerlei|al|die|dat|deze|dit|mij|mijn|hem|haar|ons|huis|harte|oorsprong|origine|rechtswege|overheidswege|gemeentewege|nature|oudsher|tevoren|toepassing|elders|buiten|binnen|boven|onderen|belang|plan|mening|kracht|invloed|week|jaar|maand|nu|toen|vroeger|vandaag|gisteren|daar|hier|wie|wat|welke|dag|tijd|alsnog|partijen|beiden|beide)$/
/** Whether the word, without a capital that means something, is the surname behind such a "van". */
function isLowSurname({ text, tokens }: Page, van: number, i: number): boolean {
  const [before, start, surname] = [tokens[van - 1], tokens[van], tokens[i]]
  if (!before || !start || !surname || surname.shape !== start.shape || surname.key.length < 3) return false
  if (!/^(?:lower|shouted)$/.test(surname.shape) || !BEFORE_SURNAME.test(before.key)) return false
  if (!areAdjacent(text, tokens, van - 1, i) || surname.kinds.spared || isDeterminer(surname.key))
    return false
  if (NO_SURNAME.test(surname.key)) return false
  // "er zit een foto bij van gips": these end a verb as well.
  if (surname.kinds.ordinary && surname.shape === 'lower' && /^(?:aan|bij|door)$/.test(before.key))
    return false
  if (!surname.kinds.name)
    return !surname.kinds.ordinary || /^(?:[.,;:)!?\n]|$)/.test(text.slice(surname.end, surname.end + 1))
  return !surname.kinds.ordinary || !COMMON.has(surname.key) || WORD_SURNAMES.has(surname.key)
}

const VAN = keySign((key) => key === 'van')

/** Such surnames among the free words, with their particles. */
export function findSurnamesWithVan(page: Page): Finding[] {
  const { text, tokens, at } = page
  return at(VAN).flatMap((van): Finding[] => {
    let i = van + 1
    while (i < van + 3 && WITHIN.test(tokens[i]?.key ?? '') && !isCapital(tokens[i])) i++
    const [start, surname] = [tokens[van], tokens[i]]
    if (!start?.free || !surname?.free) return []
    const isWritten =
      surname.shape === 'capital' &&
      surname.text.length > 2 &&
      !surname.kinds.spared &&
      vanBefore(text, tokens, i) === van
    if (!isWritten && !isLowSurname(page, van, i)) return []
    return [
      { start: start.start, end: surname.stemEnd, type: 'NAME', certainty: 'probable', reason: 'nameCue' },
    ]
  })
}
