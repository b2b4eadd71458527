/**
 * The whole name of a person in a question of a few words, in any case: "jannie kamphuis", "wim bos". In so few words no grammar
 * tells a name from a word, so that only a first name beside a surname counts, and whoever asks is asked back.
 */
import { fold } from './fold.ts'
import { COMMON, FIRST_NAMES, PARTICLES, TWOFOLD_FIRST, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { wordKinds } from './lexicon.ts'
import { monthName } from './months.ts'

/** Particles that a surname begins with; "in", "op" and "uit" only join the words of a question. */
const PARTICLE = /^(?:van|von|de|der|den|het|'t|ten|ter|te|el|al|ben|bin|la|du|di|da|vd|v\.d\.|v\/d)$/
const INITIAL = /^[a-z]\.?$/
/** First names that are words nobody asks with before a surname. */
const RARE_AS_WORDS = /^(?:els|ed|ad|mo)$/
/** How surnames end that are put together of two words, and that no list holds. */
const ENDS_AS_SURNAME =
  /(?:huis|huizen|kamp|veld|velde|berg|burg|dijk|horst|hof|mans?|laar|brink|beek|broek|bos|bosch|hoek|poel|maker|boer|wijk|kerk|stein|meijer)$/
const WORD = /[\p{L}'’.-]+(?:\/d\.?)?/gu

interface Asked {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** The first whole name that stands in a question, as it stands there. */
export function fullNameAsked(question: string): string | undefined {
  const words = [...question.matchAll(WORD)].map(
    ({ 0: word, index }): Asked => ({ key: fold(word), start: index, end: index + word.length }),
  )
  for (const [i, first] of words.entries()) {
    const lead = leadBehind(words, i)
    const last = words[i + lead + 1]
    if (last && isOne(question, words.slice(i, i + lead + 2)) && isFullName(first.key, lead, last.key))
      return question.slice(first.start, last.end)
  }
  return undefined
}

/** How many particles follow on word `i`. */
function leadBehind(words: readonly Asked[], i: number): number {
  let lead = 0
  while (lead < 3 && joins(words[i + lead + 1]?.key ?? '')) lead++
  return lead
}

const joins = (word: string): boolean => PARTICLE.test(word) || INITIAL.test(word)

/** Nothing but spaces between the words. */
const isOne = (question: string, words: readonly Asked[]): boolean =>
  words.every((word, i) => i === 0 || /^\s+$/.test(question.slice(words[i - 1]?.end ?? 0, word.start)))

function isFullName(first: string, lead: number, last: string): boolean {
  if (last.length < 3 || PARTICLES.has(last)) return false
  const { name, listed, spared } = wordKinds(last)
  if (spared) return false
  if (lead > 0 && (name || WORD_SURNAMES.has(last))) return isFirstName(first) || isWordAndName(first)
  // Behind a first name and a particle only a word of every day is no surname.
  if (lead > 0) return isFirstName(first) && !COMMON.has(last)
  const isSurname = WORD_SURNAMES.has(last) || (!listed && (name || ENDS_AS_SURNAME.test(last)))
  return isSurname && (isFirstName(first) || (isWordAndName(first) && !isAskedWith(first)))
}

/** "willem-alexander" is as good as "willem". */
function isFirstName(word: string): boolean {
  const [head = word] = word.split('-')
  if (FIRST_NAMES.has(head)) return true
  const { name, listed, spared } = wordKinds(head)
  return head.length > 2 && name && !listed && !spared && !TWOFOLD_FIRST.has(head)
}

const isWordAndName = (word: string): boolean =>
  TWOFOLD_FIRST.has(word) || RARE_AS_WORDS.test(word) || monthName(word) !== undefined

/** Words and months that questions are full of; "jan" and "wim" are names first. */
const isAskedWith = (word: string): boolean =>
  (COMMON.has(word) || monthName(word) !== undefined) && !/^(?:jan|wim)$/.test(word)
