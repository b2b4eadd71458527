/** What was found once is found everywhere: the words of a name, in any case, with small misspellings. */

import { isOneEditApart } from './edits.ts'
import { IMPERATIVES } from './lexicon/imperatives.ts'
import { FIRST_NAMES, PARTICLES, PERSONAL_VERBS, SHORT_FIRST } from './lexicon/nameCues.ts'
import { CLOSING_WORDS, DEPARTMENTS, REGIONS } from './lexicon/organisationWords.ts'
import { isDeterminer } from './lexicon.ts'
import { isAnybody, isNamedInSmall } from './namedInSmall.ts'
import { ADDRESS_FORM, saysHowOften } from './nameMarks.ts'
import { isRole } from './occupations.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Finding } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

const SIMILAR_MIN = 6

/** Whether a word is spared as a season, a month or a brand and is a surname as well. */
const isTwofold = ({ key, kinds }: Token): boolean => key.length === 2 || kinds.name

const NONE: ReadonlySet<string> = new Set()

interface Known {
  readonly finding: Finding
  /** The folded word of the name. */
  readonly word: string
  /** The particles of the name. */
  readonly particles: ReadonlySet<string>
  readonly ordinary: boolean
}

/** The words before the "@" that no dictionary has are the names of whoever the address belongs to. */
function addOwner(known: Map<string, Known>, { start, end }: Finding, words: readonly Token[]): void {
  const own: Finding = { start, end, type: 'NAME', certainty: 'probable', reason: 'nameAgain' }
  for (const { key, kinds } of words.slice(0, -2))
    if (key.length > 3 && !kinds.ordinary && !kinds.spared && !known.has(key))
      known.set(key, { finding: own, word: key, ordinary: false, particles: NONE })
}

/** The words of the findings of one kind, each with the finding it comes from. */
function knownWords(
  findings: readonly Finding[],
  tokensIn: (finding: Finding) => readonly Token[],
): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const finding of findings) {
    if (finding.type === 'EMAIL') addOwner(known, finding, tokensIn(finding))
    if (finding.certainty === 'check' || (finding.type !== 'NAME' && finding.type !== 'ORG_SMALL')) continue
    const words = tokensIn(finding)
    const small = words.filter(({ key }) => PARTICLES.has(key))
    const particles = small.length > 0 ? new Set(small.map(({ key }) => key)) : NONE
    const telling = finding.type === 'ORG_SMALL' ? words.filter(isDistinctive) : []
    for (const token of words) {
      const { key } = token
      if (
        key.length < 2 ||
        (key.length === 2 && token.shape !== 'capital' && !SHORT_FIRST.has(key)) ||
        PARTICLES.has(key) ||
        token.shape === 'number' ||
        (token.kinds.spared && !isTwofold(token) && !(finding.certainty === 'certain' && isCapital(token)))
      )
        continue
      if (
        finding.type === 'ORG_SMALL' &&
        (!isDistinctive(token) || (token.kinds.ordinary && telling.length > 1))
      )
        continue
      const old = known.get(key)
      if (!old || (old.finding.type === 'ORG_SMALL' && finding.type === 'NAME'))
        known.set(key, { finding, word: key, ordinary: token.kinds.ordinary, particles })
      for (const part of key.split('-'))
        if (part.length > 3 && !known.has(part))
          known.set(part, { finding, word: key, ordinary: token.kinds.ordinary, particles })
    }
  }
  return known
}

/** Whether a word of an organisation can stand for it: no kind of business and no small or closing word. */
const isDistinctive = (token: Token): boolean =>
  isCapital(token) &&
  token.key.length > 3 &&
  !isOrganisationKind(token.key) &&
  !CLOSING_WORDS.has(token.key) &&
  !DEPARTMENTS.has(token.key) &&
  !REGIONS.has(token.key)

/** The initials of every full name found, with and without its particles: "JdV" and "JV" for Jannie de Visser. */
function knownInitials(
  findings: readonly Finding[],
  tokensIn: (finding: Finding) => readonly Token[],
): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const finding of findings) {
    if (finding.type !== 'NAME' || finding.certainty === 'check') continue
    const words = tokensIn(finding).filter(({ shape }) => shape !== 'number')
    const names = words.filter(({ key }) => !PARTICLES.has(key))
    if (names.length < 2) continue
    const letters = (all: readonly Token[]) =>
      all.map(({ key, text }) => (PARTICLES.has(key) ? key[0] : text[0]?.toUpperCase())).join('')
    for (const form of [letters(words), letters(names), letters(words).toUpperCase()])
      if (form.length < 5 && form !== 'LS')
        known.set(form, { finding, word: names[0]?.key ?? '', ordinary: false, particles: NONE })
  }
  for (const finding of findings)
    if (finding.type === 'ORG_SMALL' && finding.certainty !== 'check')
      for (const form of lettersOfFirm(tokensIn(finding)))
        if (!known.has(form)) known.set(form, { finding, word: form, ordinary: false, particles: NONE })
  return known
}

/** What an organisation of more words is called for short: "SOZ" for Stichting Opvang Zuidrand, "RiF" for Rust in Financiën. */
function lettersOfFirm(words: readonly Token[]): readonly string[] {
  if (words.length < 2) return []
  const parts = words.flatMap(({ text, shape }) => (shape === 'number' ? [] : text.split('-')))
  const letters = parts.map((part) => part[0] ?? '').join('')
  const loud = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0] ?? '')
  const forms = [letters, letters.toUpperCase(), loud.join(''), loud.slice(1).join('')]
  return forms.filter(
    (form) => form.length >= LETTERS_MIN && form.length <= LETTERS_MAX && /\p{Lu}$/u.test(form),
  )
}
const LETTERS_MIN = 3
const LETTERS_MAX = 5

/** Further mentions, among the words still free, of names and organisations already found. */
export function findRepeats(
  tokens: readonly Token[],
  findings: readonly Finding[],
  tokensIn: (finding: Finding) => readonly Token[],
): Finding[] {
  const known = knownWords(findings, tokensIn)
  if (known.size === 0) return []
  const initials = knownInitials(findings, tokensIn)
  const rare = new Map<string, [string, Known][]>()
  for (const entry of known) {
    const [key, { ordinary }] = entry
    if (ordinary || key.length < SIMILAR_MIN) continue
    for (const letter of new Set([key.slice(0, 2), key.slice(-2)]))
      rare.set(letter, [...(rare.get(letter) ?? []), entry])
  }
  const starts = new Map<string, Known>()
  for (const [key, entry] of known)
    if (!entry.ordinary && key.length > 5 && entry.finding.type === 'NAME') starts.set(key.slice(0, 4), entry)
  const found: Finding[] = []
  tokens.forEach((token, i) => {
    if (!token.free || token.shape === 'number') return
    const match =
      (token.shape !== 'shouted' && !token.kinds.spared ? initials.get(token.text) : undefined) ??
      known.get(token.key) ??
      (token.key.endsWith('s') ? known.get(token.key.slice(0, -1)) : undefined) ??
      (token.plain ? undefined : (similar(token, rare) ?? shortened(token, starts))) ??
      (token.key.includes('-') ? known.get(token.key.split('-')[0] ?? '') : undefined)
    if (!match || (!initials.has(token.text) && !mayRepeat(tokens, i, token, match))) return
    const isShort = token.key.length === 2 && token.shape !== 'capital' && !SHORT_FIRST.has(token.key)
    if (isShort && !initials.has(token.text)) return
    found.push({
      start: startWithParticles(tokens, i, match),
      end: token.stemEnd,
      type: match.finding.type,
      certainty: match.ordinary ? 'probable' : match.finding.certainty,
      reason: match.finding.type === 'NAME' ? 'nameAgain' : 'organisation',
      ...(match.finding.child ? { child: true } : {}),
      ...(match.word === token.key ? {} : { of: match.word }),
    })
  })
  return found
}

/** Where a repeated surname begins: with the particles that it had before, or that carry a capital. */
function startWithParticles(tokens: readonly Token[], i: number, { finding, particles }: Known): number {
  let start = tokens[i]?.start ?? 0
  for (let k = i - 1; finding.type === 'NAME' && k >= i - 3; k--) {
    const [token, next] = [tokens[k], tokens[k + 1]]
    if (!token?.free || !next || next.start - token.end > 2 || !PARTICLES.has(token.key)) break
    if (!particles.has(token.key) && !(isCapital(token) && token.key === 'de')) break
    start = token.start
  }
  return start
}

/** An ordinary word repeats a name when it carries a capital, stands alone, or does what people do without a determiner. */
function mayRepeat(tokens: readonly Token[], i: number, token: Token, { ordinary }: Known): boolean {
  if (token.kinds.spared && token.key.length > 2)
    return (
      isCapital(token) &&
      (PERSONAL_VERBS.has(tokens[i + 1]?.key ?? '') ||
        ADDRESS_FORM.test(tokens[i - 1]?.key ?? '') ||
        isOutOfSeason(tokens[i - 1], token))
    )
  if (isThing(tokens[i - 1], token) || saysHowOften({ tokens }, i)) return false
  if ((!ordinary && !token.kinds.ordinary) || SHORT_FIRST.has(token.key)) return true
  // "die rijsdijk", of Nel Rijsdijk: a compound that no dictionary has is a name in this text.
  if (!token.kinds.listed && token.shape !== 'shouted' && !isDeterminer(tokens[i - 1]?.key ?? '')) return true
  if (isCapital(token)) return !token.opens || !ordinary || !token.kinds.ordinary || isSubject(tokens, i)
  const next = tokens[i + 1]
  if (token.opens && (!next || next.opens)) return true
  if (isNamedInSmall(tokens, i)) return true
  const before = tokens[i - 1]
  const acts = next !== undefined && next.start - token.end === 1 && PERSONAL_VERBS.has(next.key)
  const isInverted =
    before !== undefined &&
    token.start - before.end === 1 &&
    PERSONAL_VERBS.has(before.key) &&
    next?.start === token.end + 1 &&
    isDeterminer(next.key)
  // "als bakker heeft gewerkt": as what somebody does it.
  const asWhat =
    before?.key === 'als' && /^(?:heeft|had|is|was|werkt|werkte|werd|wordt)$/.test(next?.key ?? '')
  const isSaid = (acts && !asWhat && !isPredicate(tokens, i)) || isInverted
  return isSaid && token.kinds.name && !isDeterminer(before?.key ?? '')
}

/** "de dirk", "een boy", "geen Pool": a first name in small letters behind an article, any word behind "geen". */
const isThing = (before: Token | undefined, { key, kinds, shape }: Token): boolean =>
  (shape === 'lower' && FIRST_NAMES.has(key) && /^(?:de|het|een|t)$/.test(before?.key ?? '')) ||
  (before?.key === 'geen' && (kinds.ordinary || kinds.spared))

/** "kok is Harrie", "vrolijk werd ik niet", "die echt kok is": what somebody is said to be. */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:is|was|werd|wordt)$/.test(tokens[i + 1]?.key ?? '')) return false
  const behind = tokens[i + 2]
  const subject = [tokens[i - 1]?.key, tokens[i - 2]?.key].some((key) =>
    /^(?:er|die|ik|hij|zij|ze|wie)$/.test(key ?? ''),
  )
  return (
    subject ||
    (behind !== undefined && (isCapital(behind) || /^(?:ik|hij|zij|ze|geen|het)$/.test(behind.key)))
  )
}

/** Whether a word for a season, a month or a day that is a name in this text has none of the words before it that those have. */
function isOutOfSeason(before: Token | undefined, { key, opens, shape }: Token): boolean {
  const cue = before?.key ?? ''
  if (before?.shape === 'number' || OF_SEASON.test(cue)) return false
  if (/^(?:mei|april)$/.test(key)) return true
  return SEASON.test(key) && !opens && shape === 'capital' && !isDeterminer(cue) && !OF_DAY.test(cue)
}
const SEASON = /^(?:zomer|winter|herfst|lente|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/
const OF_SEASON = /^(?:in|van|eind|begin|half|medio|sinds|tot|vanaf|per|maand|rond|voor|na)$/
const OF_DAY = /^(?:op|afgelopen|vorige|volgende|komende|dus|en|of)$/

/** Whether a capital word that opens a sentence does what people do, or stands before a comma or a colon. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (!token || !next || PERSONAL_VERBS.has(next.key)) return true
  // "Wil je helpen", "Laat het los": a verb, before what it is said of.
  if (next.start - token.end === 1 && isSaidOf(token, next) && !isCapital(tokens[i + 2])) return false
  return (
    next.start - token.end !== 1 || !/^(?:op|in|van|voor|met|aan|bij|en|of|te|is|worden|zijn)$/.test(next.key)
  )
}

/** Whether a word that opens a sentence is a verb there: before a pronoun or a determiner, but for "Roos haar moeder". */
const isSaidOf = ({ key }: Token, { key: next }: Token): boolean =>
  PRONOUN.test(next) || (isDeterminer(next) && (IMPERATIVES.has(key) || !/^(?:haar|zijn|hun)$/.test(next)))
const PRONOUN = /^(?:ik|mij|me|je|jij|jou|u|hij|hem|ze|we|wij|ons|jullie|hen|er|maar|eens|even)$/

/** A name cut short or made small: "pris" and "prissie" for Priscilla. */
function shortened({ key, kinds }: Token, starts: ReadonlyMap<string, Known>): Known | undefined {
  if (kinds.ordinary || kinds.spared || !/^.{4}(?:i|y|ie|je|tje|ke|s|a|o)?$/.test(key)) return undefined
  return starts.get(key.slice(0, 4))
}

function similar(token: Token, rare: ReadonlyMap<string, readonly [string, Known][]>): Known | undefined {
  const { key, kinds } = token
  if (key.length < SIMILAR_MIN - 1 || kinds.ordinary || kinds.spared) return undefined
  for (const part of [key.slice(0, 2), key.slice(-2)])
    for (const [name, known] of rare.get(part) ?? []) if (isOneEditApart(name, key)) return known
  return undefined
}

/** Further mentions of the names that the words around them showed: of what may be a name, where they did not show it. */
export function findRepeatsOfTagged(
  tokens: readonly Token[],
  tagged: readonly Finding[],
  tokensIn: (finding: Finding) => readonly Token[],
): Finding[] {
  const names = tagged.filter(
    (finding) =>
      finding.type !== 'PLACE' &&
      tokensIn(finding).every((token) => isCapital(token) && !isAnybody(token) && !isRole(token.key)),
  )
  const taken = new Set(tagged.map(({ start }) => start))
  return findRepeats(tokens, names, tokensIn).filter(({ start }) => !taken.has(start))
}
