/** Words without a capital behind a person that are names as well, but not in that place: "mevrouw houdt", "mijn zoon wil niet". */
import { STRONG_FORMS } from '../dutch/strongVerbs.ts'
import { PERSONAL_VERBS, WORD_SURNAMES } from './lexicon/nameCues.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { ADDRESS_FORM, adjoins, type NameSheet } from './nameMarks.ts'

/** Behind these a person is spoken of, and no verb follows: "gebeld met mevrouw koos". */
const PREPOSITION = /^(?:aan|bij|door|met|naar|namens|tegen|tot|van|via|volgens|voor)$/
/** Behind a verb that opens the sentence with them: "bij de notaris hoorde zij". */
const SUBJECT = /^(?:hij|zij|ze|ik|wij|we|het|de|een|mijn|haar|zijn|onze|ons)$/
const SOFT: Readonly<Record<string, string>> = { f: 'v', s: 'z' }

/** "houdt", "kent", "verwijst", "laat": a verb in the present, by the spellings its infinitive can have. */
const isPresent = (word: string): boolean => /t$/.test(word) && [word.slice(0, -1), word].some(isStem)

function isStem(stem: string): boolean {
  if (stem.length < 2) return false
  const last = stem.at(-1) ?? ''
  const open = stem.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  const soft = SOFT[last]
  const stems = [
    stem,
    open,
    stem + last,
    ...(soft ? [stem.slice(0, -1) + soft, open.slice(0, -1) + soft] : []),
  ]
  return stems.some((each) => isOrdinaryWord(`${each}en`))
}

const isFiniteVerb = (word: string): boolean =>
  PERSONAL_VERBS.has(word) || STRONG_FORMS.has(word) || isPresent(word)

/** Words of the grammar, and of time and number, that are on lists of names as well. */
const GRAMMAR = new Set(
  'elke dan hem per meer hebben ons willen boven achter pas kunnen lang langer jaren keer anders later extra tien elf twaalf honderd'.split(
    ' ',
  ),
)

/** "dhr slot", "mevrouw poot": a surname that is a noun, however much it looks like a verb. */
const isNounOfSurname = (key: string): boolean =>
  WORD_SURNAMES.has(key) && !/^(?:leest|brandt|laat|vroeg)$/.test(key)

/** Whether word `k`, behind the person named by word `i`, is no name but goes on with what that person does. */
export function goesOnBehind(sheet: NameSheet, i: number, k: number): boolean {
  const { tokens } = sheet
  const token = tokens[k]
  if (token?.shape !== 'lower' || !token.kinds.ordinary) return false
  if (k > i + 1) return token.key === 'dat'
  if (isNounOfSurname(token.key) && ADDRESS_FORM.test(tokens[i]?.key ?? '')) return false
  const next = adjoins(sheet, k) ? (tokens[k + 1]?.key ?? '') : ''
  const isSpokenOf = [tokens[i - 1], tokens[i - 2]].some((before) => PREPOSITION.test(before?.key ?? ''))
  if (PERSONAL_VERBS.has(next) || (isSpokenOf && !SUBJECT.test(next))) return false
  if (sheet.text[token.end] === ',' && !PERSONAL_VERBS.has(token.key)) return false
  return isFiniteVerb(token.key) || GRAMMAR.has(token.key)
}
