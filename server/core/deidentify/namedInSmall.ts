/** Names of a text that stand further on without a capital and are words as well: "Toen werd roosje ziek", "ik sprak met bos." */
import { COMMON_WORDS } from './lexicon/commonWords.ts'
import { KIN, KIN_WORDS } from './lexicon/kin.ts'
import { PERSONAL_VERBS, REACHED, TITLES } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { isRole } from './occupations.ts'
import type { Token } from './tokens.ts'

/** Before these somebody stands, when the clause closes behind it; what something is made of stands behind "van". */
const OF_PERSON = /^(?:met|bij|door|namens|volgens)$/
/** Before these somebody does something, or is to be asked: "kan bos niet", "stuur kok een mail". */
const ASKED = /^(?:kan|kon|mag|mocht|wou|weet|zegt|zei|stuur|mail|app|bel|vraag|ziet|hoort|helpt|vindt)$/
const OCCUPATION = /^(?:worden|zijn|blijven|geweest|geworden)$/
/** What only people do: "snoep wou niet kijken". */
const SAYS = /^(?:zegt|zei|wou|belt|belde|vraagt|vroeg|mailt|mailde|appt|appte|schrijft|schreef)$/
const GOES_ON =
  /^(?:en|of|maar|dat|over|om|omdat|die|want|erbij|op|gebeld|gesproken|gemaild|geappt|gehoord|gekregen)$/
/** Words that stand between a determiner and a name, and describe nothing: "aan de hand van roosje". */
const JOINS =
  /^(?:met|van|bij|door|aan|naar|voor|over|tegen|tot|uit|en|of|dat|als|dan|toen|namens|volgens|om)$/

/** A word for whoever has a part in the matter, and one that such texts are full of. */
export const isAnybody = ({ key }: Token): boolean =>
  KIN_WORDS.has(key) || TITLES.has(key) || COMMON_WORDS.has(key) || isDeterminer(key)

/** Whether a determiner, or one and an adjective, or a number makes the word a noun: "een mooi roosje", "twee roosje". */
function isNoun(before: Token | undefined, second: Token | undefined): boolean {
  if (!before) return false
  if (isDeterminer(before.key) || before.shape === 'number') return true
  if (!second || !isDeterminer(second.key) || before.shape !== 'lower') return false
  return (
    before.kinds.ordinary &&
    !JOINS.test(before.key) &&
    !KIN.has(before.key) &&
    !isRole(before.key) &&
    !PERSONAL_VERBS.has(before.key)
  )
}

/**
 * Whether word `i`, an ordinary word in small letters that is a name elsewhere in the text, is that name here. A first name made
 * small is rare as a word, and is one only behind a determiner; other words are names where somebody has to stand.
 */
export function isNamedInSmall(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (token?.shape !== 'lower' || isAnybody(token)) return false
  if (token.opens && next && next.start - token.end === 1 && SAYS.test(next.key)) return true
  if (!token.kinds.name || isNoun(before, tokens[i - 2])) return false
  if (token.kinds.pet) return true
  if (!before || token.start - before.end !== 1) return false
  if (KIN.has(before.key)) return !next || next.start - token.end !== 1 || PERSONAL_VERBS.has(next.key)
  const closes = !next || next.start - token.end > 1
  if (ASKED.test(before.key) && !OCCUPATION.test(next?.key ?? '')) return true
  if (before.key === 'bij' && isRole(token.key)) return false
  if (OF_PERSON.test(before.key)) return closes || GOES_ON.test(next.key) || PERSONAL_VERBS.has(next.key)
  return !closes && REACHED.has(next.key)
}
