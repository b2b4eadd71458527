/**
 * Brings an inflected word back to the form that stands in the dictionary, where the Snowball stemmer by itself does
 * not: "gekort" and "korting" to "korten", "boetes" to "boete", "kinderen" to "kind". A guess counts only when the
 * dictionary has it, so unknown words stay as they are.
 */

import { STRONG_FORMS } from '../dutch/strongVerbs.ts'
import type { Lexicon } from './lexicon.ts'

// The prefixes of Dutch verbs: the dictionary may list only the bare verb.
const PREFIX =
  /^(?:aan|achter|af|be|bij|binnen|boven|buiten|door|goed|her|in|kwijt|leeg|los|mee|mis|na|neer|om|onder|ont|op|over|rond|samen|stop|tegen|terug|thuis|toe|uit|vast|ver|vol|voor|voort|vrij|weg|zwart)/

const SOFT: Readonly<Record<string, string>> = { f: 'v', s: 'z' }

type Rule = (word: string, lexicon: Lexicon) => string | undefined

/** The verb that has this stem, whatever its spelling: "woon" wonen, "stop" stoppen, "leef" leven. */
export function infinitiveOf(stem: string, lexicon: Lexicon): string | undefined {
  if (stem.length < 3) return undefined
  const last = stem.at(-1) ?? ''
  const open = stem.replace(/([aeou])\1([^aeiou])$/, '$1$2')
  const candidates = [`${stem}en`, `${open}en`, `${stem}${last}en`]
  const soft = SOFT[last]
  if (soft !== undefined) candidates.push(`${stem.slice(0, -1)}${soft}en`, `${open.slice(0, -1)}${soft}en`)
  return candidates.find((verb) => isVerb(verb, lexicon))
}

function isVerb(verb: string, lexicon: Lexicon): boolean {
  if (lexicon.isInfinitive(verb)) return true
  const bare = verb.replace(PREFIX, '')
  return bare !== verb && bare.length >= 5 && lexicon.isInfinitive(bare)
}

const deverbal: Rule = (word, lexicon) =>
  /ing(?:en)?$/.test(word) ? infinitiveOf(word.replace(/ing(?:en)?$/, ''), lexicon) : undefined

/** "teruggevorderd" is terug + ge + vorder + d; "gemeld" has its d from the stem. */
const participle: Rule = (word, lexicon) => {
  const match = /^([a-z]*?)ge([a-z]{3,}[dt])e?$/.exec(word)
  if (match === null || (word.endsWith('e') && lexicon.isEntry(word))) return undefined
  const [, prefix = '', rest = ''] = match
  if (prefix.replace(PREFIX, '') !== '') return undefined
  return infinitiveOf(prefix + rest, lexicon) ?? infinitiveOf(prefix + rest.slice(0, -1), lexicon)
}

/** "betaald", "verhuisde": no ge- where another prefix stands. */
const prefixedPast: Rule = (word, lexicon) =>
  /^(?:be|ver|ont|her|er)[a-z]{3,}[dt]e?$/.test(word)
    ? infinitiveOf(word.replace(/[dt]e?$/, ''), lexicon)
    : undefined

const strong: Rule = (word) => {
  const direct = STRONG_FORMS.get(word)
  if (direct !== undefined) return direct
  const prefix = PREFIX.exec(word)?.[0] ?? ''
  const bare = STRONG_FORMS.get(word.slice(prefix.length))
  return prefix === '' || bare === undefined ? undefined : prefix + bare
}

/** "woont", "woonde", "woonden"; not "markt" or "giften", which are nouns, nor "kwijtschelden", which has its d from the stem. */
const conjugated: Rule = (word, lexicon) => {
  if (
    word.length < 5 ||
    isVerb(word, lexicon) ||
    lexicon.isEntry(word) ||
    lexicon.isEntry(word.replace(/en?$/, ''))
  )
    return undefined
  const match = /^(.+?)(?:t|[dt]en?)$/.exec(word)
  return match?.[1] === undefined ? undefined : infinitiveOf(match[1], lexicon)
}

/** "inwonende", "werkend". */
const present: Rule = (word, lexicon) => {
  const stem = /^(.{4,})ende?$/.exec(word)?.[1]
  return stem === undefined
    ? undefined
    : (infinitiveOf(stem, lexicon) ?? infinitiveOf(doubled(stem), lexicon))
}

/** The stem of a verb whose vowel is written double in a closed syllable: "won" of wonend is "woon". */
const doubled = (stem: string): string => stem.replace(/([aeou])([^aeiou])$/, '$1$1$2')

const singular =
  (pattern: RegExp): Rule =>
  (word, lexicon) => {
    const stem = pattern.exec(word)?.[1]
    return stem !== undefined && !lexicon.isInfinitive(word) && lexicon.isEntry(stem) ? stem : undefined
  }

const RULES: readonly Rule[] = [
  deverbal,
  strong,
  participle,
  prefixedPast,
  conjugated,
  present,
  singular(/^(.{3,})eren$/),
  singular(/^(.{3,})s$/),
  singular(/^(.{3,}?)[tp]?jes?$/),
]

/** The dictionary form of a folded word, or the word itself. */
export function baseForm(word: string, lexicon: Lexicon): string {
  if (word.length < 3 || lexicon.isInfinitive(word)) return word
  for (const rule of RULES) {
    const form = rule(word, lexicon)
    if (form !== undefined) return form
  }
  return word
}
