/** Names of a text that stand further on without a capital and are words as well: "Toen werd roosje ziek", "ik sprak met bos." */
import { KIN } from './lexicon/kin.ts'
import { PERSONAL_VERBS } from './lexicon/nameCues.ts'
import { isDeterminer } from './lexicon.ts'
import { isRole } from './occupations.ts'
import type { Token } from './tokens.ts'

/** Before these somebody stands, when the clause closes behind it; what something is made of stands behind "van". */
const OF_PERSON = /^(?:met|bij|door|namens|volgens)$/
/** What is done to people, behind who it is done to: "ik heb kok gebeld". */
const REACHED =
  /^(?:gebeld|gesproken|gemaild|geappt|gezien|geholpen|bezocht|ontmoet|gevraagd|bereikt|teruggebeld|uitgenodigd)$/
const GOES_ON =
  /^(?:en|of|maar|dat|over|om|omdat|die|want|erbij|op|gebeld|gesproken|gemaild|geappt|gehoord|gekregen)$/
/** Words that stand between a determiner and a name, and describe nothing: "aan de hand van roosje". */
const JOINS =
  /^(?:met|van|bij|door|aan|naar|voor|over|tegen|tot|uit|en|of|dat|als|dan|toen|namens|volgens|om)$/

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
  if (token?.shape !== 'lower' || !token.kinds.name || isNoun(before, tokens[i - 2])) return false
  if (token.kinds.pet) return true
  if (!before || token.start - before.end !== 1) return false
  if (KIN.has(before.key)) return !next || next.start - token.end !== 1 || PERSONAL_VERBS.has(next.key)
  const closes = !next || next.start - token.end > 1
  if (before.key === 'bij' && isRole(token.key)) return false
  if (OF_PERSON.test(before.key)) return closes || GOES_ON.test(next.key) || PERSONAL_VERBS.has(next.key)
  return !closes && REACHED.test(next.key)
}
