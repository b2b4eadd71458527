/** Runs every detector over a text in the order in which they may claim words, and settles what overlaps. */
import { findAcrossLines } from './acrossLines.ts'
import { findAddress } from './address.ts'
import { findAddressAgain } from './addressAgain.ts'
import { withinSentence } from './addressBounds.ts'
import { wholeAddress } from './addressParts.ts'
import { findAge } from './age.ts'
import { findBesidePlaceholders } from './besidePlaceholders.ts'
import { findBsn } from './bsn.ts'
import { type DatedFinding, findDates } from './dates.ts'
import { type Decisions, findGiven, keeper } from './decisions.ts'
import { findDossier } from './dossier.ts'
import { findEmail } from './email.ts'
import { findEnumerated } from './enumerated.ts'
import { findGroupedFigures } from './groupedFigures.ts'
import { readTokens } from './guestWords.ts'
import {
  findAboveTown,
  findBeforeTown,
  findHomes,
  findHouseNumbers,
  findNumbered,
  findPlainStreets,
} from './homes.ts'
import { findIban } from './iban.ts'
import { findKvk } from './kvk.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { findMixedNumbers } from './mixedNumbers.ts'
import { findNames } from './names.ts'
import { findOddReferences } from './oddReferences.ts'
import { findOrganisations } from './organisations.ts'
import { openPage, type Page } from './page.ts'
import { findPersons } from './persons.ts'
import { findPhone } from './phone.ts'
import { findPlaces } from './places.ts'
import { findPlate } from './plate.ts'
import { findPostcode } from './postcode.ts'
import { findRepeats, findRepeatsOfTagged } from './propagate.ts'
import { placeholderStretches, protectedStretches } from './protect.ts'
import { foundBy, type Reading } from './reading.ts'
import { findReferences } from './references.ts'
import { findRegionalBodies } from './regionalBodies.ts'
import { resolve } from './resolve.ts'
import { findTagged } from './sentenceTagger.ts'
import { type Finding, type IdentifierType, isSure, type Stretch } from './span.ts'
import { findSpokenHouses } from './spokenHouses.ts'
import { findDictated } from './spokenNumbers.ts'
import { type Cell, findCells } from './tables.ts'
import { claim, firstEndingAfter, isCapital, type Token } from './tokens.ts'
import { findWeb } from './web.ts'
import { wholeNames } from './wholeNames.ts'
import { findInRow } from './wordsInRow.ts'

/** Types whose own rules already keep out of amounts and references. */
const UNGUARDED: ReadonlySet<IdentifierType> = new Set(['AGE_90PLUS', 'ADDRESS', 'POSTCODE'])

/** What a check tells. */
const CHECKED = [findIban, findBsn, findKvk, findPhone]

/** Where people live, by the words around it. */
const HOMES = [
  findHomes,
  findNumbered,
  findHouseNumbers,
  findPlainStreets,
  findAboveTown,
  findBeforeTown,
  findSpokenHouses,
]

/** What is found by shape and cue, and keeps out of amounts and references to the law. */
const SOFT = [
  findPlate,
  findPostcode,
  findDates,
  findDossier,
  findReferences,
  findOddReferences,
  findGroupedFigures,
  findMixedNumbers,
  findWeb,
  findAge,
  findDictated,
]

/** The finding up to the first of the stretches that begins within it; undefined when one covers its start. */
function outside<F extends Finding>(stretches: readonly Stretch[], finding: F): F | undefined {
  const touching = stretches.filter(({ start, end }) => start < finding.end && end > finding.start)
  if (touching.length === 0) return finding
  const end = Math.min(...touching.map(({ start }) => start))
  return end > finding.start && finding.type === 'DATE' ? { ...finding, end } : undefined
}

/** Groups stretches by the thousand characters they begin or end in, so that looking one up stays cheap. */
function byBlock(stretches: readonly Stretch[]): (stretch: Stretch) => readonly Stretch[] {
  const blocks = new Map<number, Stretch[]>()
  for (const stretch of stretches)
    for (let block = stretch.start >> 10; block <= stretch.end >> 10; block++) {
      const list = blocks.get(block)
      if (list) list.push(stretch)
      else blocks.set(block, [stretch])
    }
  return ({ start, end }) => {
    const first = blocks.get(start >> 10) ?? []
    return start >> 10 === end >> 10 ? first : [...first, ...(blocks.get(end >> 10) ?? [])]
  }
}

/** Everything in the text that may identify someone: sorted, without overlap, never inside a placeholder. */
export function* detecting(text: string, decisions: Decisions): Reading<DatedFinding[]> {
  const placeholders = placeholderStretches(text)
  const tokens = readTokens(text)
  yield
  const page = openPage(text, tokens, placeholders)
  const guarded = protectedStretches(page, placeholders)
  yield
  const { checked, soft } = yield* findShaped(page, guarded)
  const persons = findPersons(page)
  claim(tokens, [...checked, ...soft, ...guarded])
  yield
  const keep = keeper(text, decisions.kept ?? [])
  const words = yield* findWords(page, decisions, [...checked, ...soft])
  const names = [...words.map(keep), ...persons]
  const emails = checked.filter(({ type }) => type === 'EMAIL')
  const inWords = (stretch: Stretch) => tokensIn(tokens, stretch)
  const repeats = claimed(tokens, findRepeats(tokens, [...emails, ...names], inWords))
  yield
  const tagged = findTagged(page)
  const more = findRepeatsOfTagged(tokens, tagged, inWords)
  yield
  const inRow = findInRow(page)
  yield
  const wholes = wholeNames(text, tokens, [...names, ...[...repeats, ...tagged, ...more].map(keep)])
  yield
  const all = [
    ...checked,
    ...soft.map(keep),
    ...wholes,
    ...inRow.map(keep),
    ...findBesidePlaceholders(text).map(keep),
  ]
  return resolve(text, all, placeholders)
}

/** What is checked or has a shape of its own, and apart from it what keeps out of the stretches that are guarded. */
function* findShaped(
  page: Page,
  guarded: readonly Stretch[],
): Reading<{ checked: DatedFinding[]; soft: DatedFinding[] }> {
  const { text } = page
  const near = byBlock(guarded)
  const onLines: readonly Finding[] = [...findEmail(text), ...(yield* foundBy(CHECKED, page))]
  const checked = [...onLines, ...findAcrossLines(text, onLines)]
  yield
  const shaped: readonly DatedFinding[] = yield* foundBy<Page, DatedFinding>(SOFT, page)
  const addresses = [...findEnumerated(text, shaped), ...findAddress(page, isOrdinaryWord)]
  yield
  const homes = [...addresses, ...(yield* foundBy(HOMES, page))]
  const soft = [...shaped, ...homes, ...findAddressAgain(text, homes)]
    .flatMap((finding) => withinSentence(text, finding))
    .map((finding) => wholeAddress(text, finding))
    .flatMap((finding) =>
      isSure(finding) || UNGUARDED.has(finding.type) ? finding : (outside(near(finding), finding) ?? []),
    )
  yield
  return { checked, soft }
}

/** What the words themselves tell, each kind among the words that those before it left free; `found` was found before. */
function* findWords(page: Page, { known = [] }: Decisions, found: readonly Finding[]): Reading<Finding[]> {
  const { text, tokens } = page
  const cells = findCells(text)
  const columns = claimed(tokens, readCells(text, tokens, cells))
  const given = claimed(tokens, findGiven(tokens, known, found))
  yield
  const regional = claimed(tokens, findRegionalBodies(page))
  const organisations = claimed(tokens, findOrganisations(page))
  yield
  const places = claimed(tokens, findPlaces(page))
  yield
  const names = claimed(tokens, findNames(page, cells))
  yield
  return [...given, ...columns, ...regional, ...organisations, ...places, ...names]
}

/** The cells of tables that are an identifier as a whole; those with names are read word by word. */
function readCells(text: string, tokens: readonly Token[], cells: readonly Cell[]): Finding[] {
  return cells.flatMap(({ start, end, type }) => {
    if (type === 'NAME' || end - start > CELL_MAX) return []
    const words = tokensIn(tokens, { start, end }).filter(({ free }) => free)
    const number = OF_FIGURES.get(type)
    const telling = number
      ? number.test(text.slice(start, end))
      : type === 'PLACE' ||
        /^(?:de|het|'t) /.test(text.slice(start, end)) ||
        words.some(
          (word) =>
            word.shape !== 'number' && !word.kinds.spared && (isCapital(word) || !word.kinds.ordinary),
        )
    return telling ? [{ start, end, type, certainty: 'probable' as const, reason: 'column' as const }] : []
  })
}

/** A number of four figures, or of fewer with marks or capitals; "101" alone only counts the rows. */
const OWN_NUMBER = /\d{4}|\d{3}.*\D|\D.*\d{3}|[A-Z].*\d\d/

/** What a cell holds below a heading that promises figures; a day of birth may be written with a word, and is told by its year too. */
const OF_FIGURES: ReadonlyMap<IdentifierType, RegExp> = new Map([
  ['PHONE', OWN_NUMBER],
  ['DOSSIER', OWN_NUMBER],
  ['DATE_OF_BIRTH', /^(?=.{2,30}$).*\d{2}/],
  ['BSN', /(?:\d[ .-]?){7}/],
  ['IBAN', /(?:\d[ .-]?){6}/],
])

/** A cell with more than this is a story, not an identifier. */
const CELL_MAX = 60

/** Claims the words of the findings, except those a person only has to look at. */
function claimed<F extends DatedFinding>(tokens: readonly Token[], findings: readonly F[]): readonly F[] {
  claim(
    tokens,
    findings.filter(({ certainty }) => certainty !== 'check'),
  )
  return findings
}

function tokensIn(tokens: readonly Token[], { start, end }: Stretch): readonly Token[] {
  const first = firstEndingAfter(tokens, start)
  let last = first
  while ((tokens[last]?.start ?? end) < end) last++
  return tokens.slice(first, last)
}
