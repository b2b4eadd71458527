/** Surnames with "van" that are towns as well, where the words before them leave no town: "met van Dongen", "van der Linden". */
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

const VAN = keySign((key) => key === 'van')

/** Such surnames among the free words, with their particles. */
export function findSurnamesWithVan({ text, tokens, at }: Page): Finding[] {
  return at(VAN).flatMap((van): Finding[] => {
    let i = van + 1
    while (i < van + 3 && WITHIN.test(tokens[i]?.key ?? '') && !isCapital(tokens[i])) i++
    const [start, surname] = [tokens[van], tokens[i]]
    if (!start?.free || !surname?.free || surname.shape !== 'capital' || surname.text.length < 3) return []
    if (surname.kinds.spared || vanBefore(text, tokens, i) !== van) return []
    return [
      { start: start.start, end: surname.stemEnd, type: 'NAME', certainty: 'probable', reason: 'nameCue' },
    ]
  })
}
