/** Finds the names of people: marks words by form and by cue, widens each mark, and joins the marked words. */

import { markAddressed } from './addressedInSmall.ts'
import { isOfBody } from './bodies.ts'
import { markFirstNamesAsWords } from './firstNamesAsWords.ts'
import {
  COMMON,
  FIRST_NAMES,
  INITIAL,
  PARTICLES,
  PERSONAL_VERBS,
  ROLES,
  STRONG_PARTICLES,
  TITLES,
  TWOFOLD_FIRST,
} from './lexicon/nameCues.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { adjoins, couldBeName, isOfActor, markName, type NameSheet } from './nameMarks.ts'
import { markAside } from './namesAside.ts'
import { markByCue } from './namesByCue.ts'
import { markByForm } from './namesByForm.ts'
import { lowerPersons, markChatters, personInitials } from './namesInChat.ts'
import { markCell } from './namesInFields.ts'
import { markListed } from './namesInMinutes.ts'
import { markInPassing, spelledNames, toldNames } from './namesInPassing.ts'
import type { Page } from './page.ts'
import { isWhereabouts } from './places.ts'
import { findSigners } from './signatures.ts'
import type { Finding } from './span.ts'
import { isSurnameBehind } from './surnamesBehind.ts'
import { markSurnamesInSmall } from './surnamesInSmall.ts'
import { findSurnamesWithVan } from './surnamesWithVan.ts'
import type { Cell } from './tables.ts'
import { isCapital, type Token } from './tokens.ts'

const INITIALS_BEFORE = new RegExp(
  String.raw`(?:^|[\s(:,/"'|>-])((?:${INITIAL}[ -]?){1,6}\(?|\p{Lu}{1,3} |v\.? ?d\.? ?|v/d |vd |v\. ?|(?:\p{Lu}\. ?){1,4}v\.?'?t ?)$`,
  'u',
)
const LOWER_INITIALS_BEFORE =
  /(?:^|[\s:(])((?!o\.a|d\.d|e\.d|i\.o|o\.b|z\.o|m\.i|a\.s|n\.a|t\.n|s\.v|m\.u|p\.a|i\.p)(?:[a-z]\.){1,4} ?)$/
const INITIALS_AFTER =
  /^, ?(?:(?:\p{Lu}|Ph|Th|Sj|Tj)\.[ -]?){1,5}(?: ?(?:van|von|de|der|den|ten|ter|te|het|'t|el|al|la|las|los|le|du|del|da|dos|das|in|op|VAN|DE|DER|DEN|TEN|TER|TE|EL|AL)(?![\p{L}]))*/u
const ONE_LETTER =
  /^ (?:v\.? ?(?:d\.? ?)?)?\p{Lu}\.?(?![\p{L}\d.])(?:\p{Lu}\.)*|^ [a-z]\.(?![\p{L}\d])|^ (?:(?:van|de|der|den|el|al|ten|ter|VAN|DE|DER|DEN|EL|AL|TEN|TER) ){1,3}(?:\p{Lu}\p{Ll}?|\p{Ll})\.(?![\p{L}\d])/u
/** "Wit, Adrie de.": the particle of a surname that stands first. */
const PARTICLE_AFTER = /^ (?:van(?: (?:de|den|der|het|'t))?|de|den|ter|ten)(?= ?(?:[.;,)|\n]|$))/u
const INITIALS_END = /(?:^|[\s(])(?:\p{Lu}\.)+ ?$/u
const WITHIN_NAME = /^(?:[ ]{1,2}|-| ?- ?|\.? '| ')$/
const adjoinsInName = (sheet: NameSheet, left: number): boolean =>
  adjoins(sheet, left) || adjoins(sheet, left, WITHIN_NAME)

/** Particles that on their own are a preposition: "Sarpong in Holendrecht". */
const PREPOSITIONS = new Set(['in', 'op', 'uit', 'onder', 'te', 'do', 'lo'])

/** Takes in the words that belong to a marked one: surnames after first names, particles between them. */
function widen(sheet: NameSheet): void {
  const { tokens, marks } = sheet
  for (let i = 0; i < tokens.length; i++) {
    const mark = marks[i]
    if (!mark || mark.certainty === 'check') continue
    let next = i + 1
    while (adjoinsInName(sheet, next - 1) && PARTICLES.has(tokens[next]?.key ?? '') && next < i + 4) next++
    const [first, token] = [tokens[i], tokens[next]]
    const onlyPreposition = next === i + 2 && PREPOSITIONS.has(tokens[i + 1]?.key ?? '')
    if (!first || !token || onlyPreposition || !adjoinsInName(sheet, next - 1)) continue
    const particles = tokens.slice(i + 1, next).map(({ key }) => key)
    if (isWhereabouts(particles, token.key)) continue
    if (isOfBody(particles, token, adjoins(sheet, next) ? tokens[next + 1] : undefined)) continue
    const sign = sheet.text.slice(token.end, token.end + 1)
    if (isSurnameBehind({ first, mark, particles, token, next: tokens[next + 1], sign })) {
      for (let k = i + 1; k <= next; k++) markName(sheet, k, mark.certainty, 'nameNext', mark.child)
      i = next - 1
    }
  }
}

/** Words for peoples and places that are also first names. */
const PEOPLE_AND_NAME = new Set(['frans', 'israel', 'jordan', 'maarten'])

/** Takes in what stands before a marked word: particles of the surname and a first name no list knows. */
function widenLeft(sheet: NameSheet): void {
  const { tokens, marks } = sheet
  for (let i = tokens.length - 1; i > 0; i--) {
    const mark = marks[i]
    const token = tokens[i]
    if (!mark || mark.certainty === 'check' || !token || !adjoinsInName(sheet, i - 1)) continue
    const previous = tokens[i - 1]
    if (!previous || marks[i - 1]?.certainty === 'certain') continue
    const next = adjoins(sheet, i) ? tokens[i + 1] : undefined
    if (isOfBody([tokens[i - 2]?.key ?? '', previous.key], token, next)) continue
    if (PARTICLES.has(previous.key) && previous.free) {
      const pair = tokens[i - 2]
      const several = PARTICLES.has(pair?.key ?? '') && adjoinsInName(sheet, i - 2)
      const acts = PERSONAL_VERBS.has(tokens[i + 1]?.key ?? '')
      const capitalised =
        isCapital(previous) && (!previous.opens || token.kinds.ordinary || acts || previous.key === 'de')
      const surname =
        previous.key === 'de' &&
        previous.shape === 'lower' &&
        isCapital(token) &&
        token.kinds.name &&
        mark.reason !== 'nameCapital'
      if (
        STRONG_PARTICLES.has(previous.key) ||
        INITIALS_END.test(sheet.text.slice(Math.max(0, previous.start - 16), previous.start)) ||
        several ||
        capitalised ||
        surname ||
        (previous.opens && isCapital(token) && token.kinds.name && !isFirstNameOnly(token)) ||
        (previous.shape === 'shouted' && /^, ?\p{L}/u.test(sheet.text.slice(token.end, token.end + 3))) ||
        (previous.key === 'van' &&
          token.kinds.ordinary &&
          isCapital(token) &&
          !marks[i + 1] &&
          !isFirstNameOnly(token))
      )
        markName(sheet, i - 1, mark.certainty, 'nameNext', mark.child)
      if (several && /^(?:van|in|op|uit|de)$/.test(pair?.key ?? ''))
        markName(sheet, i - 2, mark.certainty, 'nameNext', mark.child)
    } else if (
      (couldBeName(previous) ||
        (previous.free && PEOPLE_AND_NAME.has(previous.key) && isCapital(previous))) &&
      isCapital(token) &&
      !(
        previous.opens &&
        !isOfActor(sheet, i - 1) &&
        (COMMON.has(previous.key) ||
          ROLES.has(previous.key) ||
          TITLES.has(previous.key) ||
          (previous.kinds.ordinary && !previous.kinds.name))
      ) &&
      previous.text.length > 1 &&
      (!(previous.kinds.ordinary && !previous.kinds.name) || isOfActor(sheet, i - 1))
    )
      markName(sheet, i - 1, mark.certainty, 'nameNext', mark.child)
  }
}

/** "van Roos", "Van Bep krijg ik": hardly anybody has these behind a particle. */
const isFirstNameOnly = ({ key }: Token): boolean => TWOFOLD_FIRST.has(key) || FIRST_NAMES.has(key)

/** The marked words as findings: neighbours make one name, with the initials around it. */
function join(sheet: NameSheet): Finding[] {
  const { text, tokens, marks } = sheet
  const found: Finding[] = []
  for (let i = 0; i < tokens.length; i++) {
    const mark = marks[i]
    const first = tokens[i]
    if (!mark || !first) continue
    if (mark.certainty === 'check') {
      found.push({
        start: first.start,
        end: first.stemEnd,
        type: 'NAME',
        certainty: 'check',
        reason: mark.reason,
      })
      continue
    }
    let last = i
    const inName = () =>
      marks[last + 1] !== undefined &&
      marks[last + 1]?.certainty !== 'check' &&
      marks[last + 1]?.child === mark.child
    for (;;) {
      if (inName() && adjoinsInName(sheet, last)) last++
      else if (isBridged(sheet, last)) last += 2
      else break
    }
    const whole = marks.slice(i, last + 1)
    const certain = whole.some((each) => each?.certainty === 'certain')
    found.push({
      start: startWithInitials(text, first),
      end: endWithInitials(text, tokens[last] ?? first),
      type: 'NAME',
      certainty: certain ? 'certain' : 'probable',
      reason: whole.find((each) => each?.certainty === 'certain')?.reason ?? mark.reason,
      ...(mark.child ? { child: true } : {}),
    })
    i = last
  }
  return found
}

/** Whether a small word or a lone capital parts two words of one name: "Tjon A Fat", "fatna ben haddou". */
function isBridged(sheet: NameSheet, last: number): boolean {
  const [between, next] = [sheet.tokens[last + 1], sheet.tokens[last + 2]]
  const mark = sheet.marks[last + 2]
  if (!between?.free || !next || !mark || mark.certainty === 'check') return false
  if (!adjoins(sheet, last) || !adjoins(sheet, last + 1)) return false
  return (
    STRONG_PARTICLES.has(between.key) || /^(?:ben|v|vd)$/.test(between.key) || /^\p{Lu}$/u.test(between.text)
  )
}

function startWithInitials(text: string, first: Token): number {
  const apostrophe = /^[ts]$/.test(first.key) && /['’]/.test(text[first.start - 1] ?? '') ? 1 : 0
  const head = text.slice(Math.max(0, first.start - 24), first.start)
  const lowerInitials = first.shape === 'lower' ? LOWER_INITIALS_BEFORE.exec(head)?.[1] : undefined
  const initials = INITIALS_BEFORE.exec(head)?.[1] ?? lowerInitials ?? ''
  const bare = /^\p{Lu}+ $/u.test(initials)
  return (
    first.start -
    apostrophe -
    (bare && (initials.length > 2 || /^[UI] /.test(initials)) ? 0 : initials.length)
  )
}

/** Where a name ends, with what is turned behind it; "De Vries, J. de Vries" are two that follow each other. */
function endWithInitials(text: string, last: Token): number {
  const tail = text.slice(last.end, last.end + 30)
  const turned = INITIALS_AFTER.exec(tail)?.[0]
  const isNext =
    turned !== undefined && / \p{L}+$/u.test(turned) && /^ \p{Lu}\p{L}/u.test(tail.slice(turned.length))
  const after = (isNext ? undefined : turned) ?? PARTICLE_AFTER.exec(tail)?.[0] ?? ONE_LETTER.exec(tail)?.[0]
  const junior = /^,? (?:jr|sr|junior|senior)(?:\.|(?!\p{L}))/iu.exec(tail)?.[0].length ?? 0
  if (junior > 0) return last.end + junior
  return after === undefined ? last.stemEnd : last.end + after.trimEnd().length
}

/** The names among the free words; `check` findings only ask a person to look. */
export function findNames(page: Page, cells: readonly Cell[]): Finding[] {
  const sheet: NameSheet = { ...page, marks: new Array(page.tokens.length) }
  markByCue(sheet)
  const addressed = markAddressed(sheet)
  for (const { start, end, type } of cells)
    if (type === 'NAME' && end - start < 50) markCell(sheet, start, end)
  markByForm(sheet, isOrdinaryWord)
  markFirstNamesAsWords(sheet)
  markChatters(sheet)
  markInPassing(sheet)
  markSurnamesInSmall(sheet)
  markAside(sheet)
  markListed(sheet)
  widen(sheet)
  widenLeft(sheet)
  return [
    ...join(sheet),
    ...addressed,
    ...personInitials(page),
    ...lowerPersons(page, isOrdinaryWord),
    ...spelledNames(page),
    ...toldNames(page),
    ...findSigners(page),
    ...findSurnamesWithVan(page),
  ]
}
