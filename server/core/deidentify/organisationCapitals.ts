/** The words with capitals around a kind of organisation or a closing word that belong to its name. */
import { isFunction, SAYS_HOW } from './officialWords.ts'
import { isOrdinaryOpening } from './organisationExtent.ts'
import { JOINER, joined } from './organisationJoins.ts'
import { isCapital, type Token } from './tokens.ts'

const ALSO =
  /^(?:budget|budgetbeheer|beheer|advies|begeleiding|coaching|training|opleiding|zorg|wonen|welzijn|onderhoud|verhuur|verkoop|service|techniek|montage|inkomensbeheer|mentorschap|bewind|administratie)$/

/** The last of the words with capitals that go on behind a closing word: "Schild Security Academie". */
export function capitalsAfter(text: string, tokens: readonly Token[], i: number): number {
  let last = i
  while (last < i + 3 && joined(text, tokens[last], tokens[last + 1])) {
    const next = tokens[last + 1]
    const beyond = tokens[last + 2]
    // "Oldenbeuving Bewind en Budget": one more of what closes a name.
    if (next?.text === 'en' && isCapital(beyond) && beyond.free && joined(text, next, beyond)) {
      if (!ALSO.test(beyond.key)) break
      last += 2
      continue
    }
    if (!isCapital(next) || !next.free || next.opens || next.kinds.name) break
    last++
  }
  return last
}

/** The first of the words with capitals that lead up to a kind with a capital: "Spectrum College Noord". */
export function capitalsBefore(text: string, tokens: readonly Token[], i: number): number {
  let first = i
  while (first > i - 3 && joined(text, tokens[first - 1], tokens[first])) {
    const previous = tokens[first - 1]
    if (!isCapital(previous) || !previous.free || previous.kinds.spared || JOINER.has(previous.key)) break
    if (isOrdinaryOpening(previous) || isFunction(previous.key) || SAYS_HOW.test(previous.key)) break
    first--
  }
  return first
}
