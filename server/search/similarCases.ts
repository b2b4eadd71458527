/**
 * Cases like a given one, or like a text somebody is writing: what they share counts by how rare it is, and a case that
 * shares nothing rare is left out. What is shared is named, so that a person can judge the likeness.
 */
import type { Database as Connection } from 'better-sqlite3'
import type { CaseStatus } from '#core/codes.ts'
import { provisionLevels } from '#core/law/provisionLevels.ts'
import { EVERYDAY_WORDS } from '#core/search/everydayWords.ts'
import { rarity } from '#core/search/rank.ts'
import { dutchAnalysis } from './dictionary.ts'
import { type SqliteStore, storeOf } from './sqliteStore.ts'

/** Something two cases have in common: the id of a thread or provision, or a word as it stands in the first. */
export interface SharedFeature {
  readonly kind: 'thread' | 'provision' | 'word'
  readonly value: string
}

/** A case that is like another. */
export interface SimilarCase {
  readonly caseId: string
  /** 0 to 1: how much of what is rare in the one is shared by the other. */
  readonly score: number
  /** The rarest first. */
  readonly shared: readonly SharedFeature[]
}

/** What a case or text is compared by, and the rows that have it too. */
interface Feature extends SharedFeature {
  readonly rows: readonly number[]
  readonly weight: number
}

/** What coders decided says more than a word, and what a case is about more than the article it is under. */
const KIND_WEIGHTS = { thread: 3, provision: 1.5, word: 0.75 } as const

/** What the same main thread counts for, on top of the thread itself. */
const MAIN_WEIGHT = 2

/** A case that shares less than this part of what the most alike one shares is not named beside it. */
const WEAK_SHARE = 0.4

/** How many of the rarest words of a text count. */
const WORDS_MAX = 12

/** A feature is rare when at most this share of the cases in sight has it (or three cases, in a small collection). */
const RARE_SHARE = 0.15
const RARE_CASES = 3

/** A word that more cases hold than this is not looked at further, however large the collection. */
const WORD_CASES_MAX = 2_000

/** So many characters of a text are compared, some ten pages: what is pasted behind them changes little and takes as long again. */
const CHARS_COMPARED_MAX = 30_000

const SHARED_SHOWN_MAX = 6

/** The thread a case is about most of all, and every case that is about it most of all. */
export interface MainThread {
  readonly threadId: string
  readonly caseIds: readonly string[]
}

/** Cases like the one with this id, most alike first; only cases in these states. */
export function similarToCase(
  database: { readonly $client: Connection },
  caseId: string,
  visible: readonly CaseStatus[],
  limit: number,
  about?: MainThread,
): readonly SimilarCase[] {
  const store = freshStore(database.$client)
  const row = store.rowOf({ kind: 'case', id: caseId })
  if (row === undefined) return []
  const inSight = casesInSight(store, visible)
  const texts = store.idAndTexts(row)?.texts
  const features = [
    ...tagFeatures(store, row, inSight),
    ...(about ? [mainThread(store, about, inSight)] : []),
    ...wordFeatures(store, `${texts?.title} ${texts?.summary} ${texts?.narrative}`, inSight),
  ]
  return mostAlike(store, features, inSight, limit, row)
}

/** A text that is being written, with the articles its writer names and the threads it seems to be about. */
export interface WrittenText {
  readonly text: string
  readonly provisionIds: readonly string[]
  readonly threadIds: readonly string[]
}

/** Cases like a text that is being written. */
export function similarToText(
  database: { readonly $client: Connection },
  { text, provisionIds, threadIds }: WrittenText,
  visible: readonly CaseStatus[],
  limit: number,
): readonly SimilarCase[] {
  const store = freshStore(database.$client)
  const inSight = casesInSight(store, visible)
  const having = (
    kind: 'thread' | 'provision',
    field: 'threadIds' | 'provisionIds',
    values: readonly string[],
  ) => featuresOf(kind, store.columns.rowsHaving(values, field, inSight.rows), inSight)
  const features = [
    ...having('thread', 'threadIds', threadIds),
    ...having('provision', 'provisionIds', [...new Set(provisionIds.flatMap(provisionLevels))]),
    ...wordFeatures(store, text, inSight),
  ]
  return mostAlike(store, features, inSight, limit, undefined)
}

function freshStore(connection: Connection): SqliteStore {
  const store = storeOf(connection, dutchAnalysis())
  store.refresh()
  return store
}

/** The cases that the viewer may see, one by one. */
interface CasesInSight {
  readonly rows: readonly number[]
  readonly has: (row: number) => boolean
}

function casesInSight(store: SqliteStore, visible: readonly CaseStatus[]): CasesInSight {
  const { rows, has } = store.columns.sight({ kind: 'case', visible })
  return { rows: [...rows.keys()].filter(has), has }
}

function tagFeatures(store: SqliteStore, row: number, sight: CasesInSight): Feature[] {
  const shared = (field: 'threadIds' | 'provisionIds') => store.columns.rowsSharing(row, field, sight.rows)
  return [
    ...featuresOf('thread', shared('threadIds'), sight),
    ...featuresOf('provision', shared('provisionIds'), sight),
  ]
}

/** Being about the same thread most of all, on top of having it. */
function mainThread(store: SqliteStore, { threadId, caseIds }: MainThread, sight: CasesInSight): Feature {
  const rows = caseIds.flatMap((id) => store.rowOf({ kind: 'case', id }) ?? []).filter(sight.has)
  return {
    kind: 'thread',
    value: threadId,
    rows,
    weight: MAIN_WEIGHT * rarity(sight.rows.length, rows.length),
  }
}

const featuresOf = (
  kind: 'thread' | 'provision',
  sharing: ReadonlyMap<string, readonly number[]>,
  sight: CasesInSight,
): Feature[] =>
  [...sharing].map(([value, rows]) => {
    const feature = featureOf(kind, value, rows, sight)
    // An article and its paragraph together count for no more than the paragraph.
    const above = nearestAbove(value, sharing)
    return above === undefined
      ? feature
      : { ...feature, weight: feature.weight - featureOf(kind, value, above, sight).weight }
  })

/** The rows of the next place above a provision, as far as it is among these. */
function nearestAbove(id: string, sharing: ReadonlyMap<string, readonly number[]>) {
  const above = [...sharing].filter(
    ([value]) => id.startsWith(`${value}-art-`) || provisionLevels(id).slice(1).includes(value),
  )
  return above.sort(([a], [b]) => b.length - a.length)[0]?.[1]
}

/**
 * What stands for something that was taken out, as [PERSOON-1], with the word that announces it, as in "Mail: [E-MAIL]" or
 * "kenmerk [DOSSIERNUMMER]": nobody's case is like another's by that.
 */
const PLACEHOLDERS =
  /(?:(?<!\p{L})\p{L}+(?:[.:][^\S\n]?|[^\S\n](?=\[(?:DOSSIERNUMMER|E-MAIL|TELEFOON|BSN|IBAN|KVK|WEBADRES)\])))?\[\p{Lu}[^\]\n]*\]/gu

let everyday: ReadonlySet<string> | undefined

/** A number in words, folded: "twaalfhonderd", "vijfendertigste", "tweeduizend". */
const NUMBER_IN_WORDS =
  /^(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|tach|negen|twin)(?:tien|tig)|honderd|duizend|miljoen|en)+(?:de|ste)?$/

/** Whether two stories may both have the word without being alike: a number, or a word of every day. */
function saysNothing(word: string, stem: string): boolean {
  everyday ??= new Set(
    dutchAnalysis()
      .analyse(EVERYDAY_WORDS)
      .flatMap(({ word: form, terms }) => [form, terms.stem]),
  )
  return /\d/.test(word) || NUMBER_IN_WORDS.test(word) || everyday.has(word) || everyday.has(stem)
}

function wordFeatures(store: SqliteStore, text: string, sight: CasesInSight): Feature[] {
  const byStem = new Map<string, string>()
  const compared = text.slice(0, CHARS_COMPARED_MAX).replace(PLACEHOLDERS, ' ')
  for (const { stopWord, terms, word } of dutchAnalysis().analyse(compared))
    if (!stopWord && word.length >= 4 && !byStem.has(terms.stem) && !saysNothing(word, terms.stem))
      byStem.set(terms.stem, word)
  // A word that more rows hold than may share something rare says nothing, so no more of them are read.
  const most = Math.min(WORD_CASES_MAX, Math.floor(rareMax(sight))) + 1
  const rowsOf = (stem: string) => {
    // Rows out of sight must not take the place of rows in sight, so more are read until there are enough, or no more.
    for (let limit = readFor(most, store, sight); ; limit *= 2) {
      const rows = store.someRowsOfStem(stem, limit)
      const seen = rows.filter(sight.has)
      if (seen.length >= most || rows.length < limit) return seen
    }
  }
  return [...byStem]
    .map(([stem, word]) => featureOf('word', word, rowsOf(stem), sight))
    .filter(({ rows }) => rows.length > 0 && rows.length < most)
    .sort((a, b) => b.weight - a.weight || (a.value < b.value ? -1 : 1))
    .slice(0, WORDS_MAX)
}

/** How many rows likely hold so many in sight, and some more; never none, also where nothing is kept yet. */
const readFor = (most: number, { columns }: SqliteStore, { rows }: CasesInSight): number =>
  Math.max(most, Math.ceil((1.1 * most * columns.count) / Math.max(1, rows.length)))

const featureOf = (
  kind: Feature['kind'],
  value: string,
  rows: readonly number[],
  sight: CasesInSight,
): Feature => ({
  kind,
  value,
  rows,
  weight: KIND_WEIGHTS[kind] * rarity(sight.rows.length, rows.length),
})

/** The most cases that may share a feature for it to be rare. */
const rareMax = ({ rows }: CasesInSight): number => Math.max(RARE_CASES, rows.length * RARE_SHARE)

function mostAlike(
  store: SqliteStore,
  features: readonly Feature[],
  sight: CasesInSight,
  limit: number,
  self: number | undefined,
): SimilarCase[] {
  const rareEnough = rareMax(sight)
  const scores = new Float64Array(store.columns.rowsEnd)
  const sharesRare = new Uint8Array(store.columns.rowsEnd)
  for (const { rows, weight } of features)
    for (const row of rows) {
      scores[row] = (scores[row] ?? 0) + weight
      if (rows.length <= rareEnough) sharesRare[row] = 1
    }
  const total = features.reduce((sum, { weight }) => sum + weight, 0)
  const alike = sight.rows
    .filter((row) => row !== self && sharesRare[row] === 1)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  const weak = (scores[alike[0] ?? 0] ?? 0) * WEAK_SHARE
  return alike
    .filter((row) => (scores[row] ?? 0) >= weak)
    .slice(0, limit)
    .flatMap((row) => {
      const caseId = store.idAndTexts(row)?.id
      if (caseId === undefined) return []
      return [{ caseId, score: (scores[row] ?? 0) / total, shared: sharedOf(features, row, rareEnough) }]
    })
}

/** What the row shares: rare things and articles; an article is not named beside its own paragraph. */
function sharedOf(features: readonly Feature[], row: number, rareEnough: number): SharedFeature[] {
  const shared = features
    .filter(({ rows, value }) => (rows.length <= rareEnough || value.includes('-art-')) && rows.includes(row))
    .sort((a, b) => KIND_WEIGHTS[b.kind] - KIND_WEIGHTS[a.kind] || b.weight - a.weight)
  return shared
    .filter(({ value }) => !shared.some((other) => other.value.startsWith(`${value}-`)))
    .filter(({ value }, at, all) => all.findIndex((other) => other.value === value) === at)
    .slice(0, SHARED_SHOWN_MAX)
    .map(({ kind, value }) => ({ kind, value }))
}
