/** What the fields of a question ask for, as a filter: wet:pw artikel:58 -draad:giften jaar:2023..2025 oorzaak:wet. */
import type { CaseFilter } from '#core/caseFilter.ts'
import { CAUSES, type Cause, type CauseHint, EFFECTS } from '#core/codes.ts'
import { fold } from '#core/deidentify/fold.ts'
import { groupBy } from '#core/groupBy.ts'
import { LABELS } from '#core/labels.nl.ts'
import { isUnder } from '#core/law/provisionLevels.ts'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import type { QueryField, QueryPiece } from './queryLanguage.ts'
import type { ThreadWords } from './thesaurus.ts'

/** A question with its fields made into a filter; of fields that mean nothing here see `isLeftOut`. */
export interface ReadQuestion {
  readonly pieces: readonly QueryPiece[]
  readonly filter: CaseFilter
  /** What has any of these values is left out. */
  readonly without: CaseFilter
  /** Whether the fields and the given filter exclude each other, so that nothing can be found. */
  readonly impossible: boolean
}

const YEAR_MIN = 1996
const YEAR_MAX = 2100

/** A thread with the theme it falls under. */
type ThreadInTree = ThreadWords & { readonly parentId: string | null }

/** Takes the fields out of a question and narrows the given filter by them. */
export function readFields(
  asPieces: readonly QueryPiece[],
  given: CaseFilter,
  threads: readonly ThreadInTree[],
): ReadQuestion {
  const pieces = withoutRepeats(asPieces)
  const acts = actsIn(pieces.filter((piece) => piece.kind === 'field'))
  const asksMore = hasMore(pieces, acts, threads)
  const words: QueryPiece[] = []
  const asked: FieldValues = new Map()
  const barred: FieldValues = new Map()
  for (const piece of pieces) {
    const found = piece.kind === 'field' ? filterOf(piece, acts, threads) : null
    if (found === null) words.push(...asWords(piece, asksMore))
    // As everywhere within a field, any value will do.
    else
      for (const [field, values] of Object.entries(found)) {
        const known = piece.kind === 'field' && piece.excluded ? barred : asked
        known.set(field, [...new Set([...(known.get(field) ?? []), ...values])])
      }
  }
  return { pieces: words, without: Object.fromEntries(barred), ...narrowed(given, asked, threads) }
}

/**
 * Whether a value that its field does not know is left out, where more is asked: as a word hardly any text would hold it. An
 * article is cited by number also where the list does not have it.
 */
export const isLeftOut = (field: QueryField | undefined): boolean =>
  field !== undefined && field !== 'artikel'

/** Whether a question asks anything besides fields with values they do not know. */
export const hasMore = (
  pieces: readonly QueryPiece[],
  acts: readonly string[],
  threads: readonly ThreadWords[],
): boolean => pieces.some((piece) => piece.kind !== 'field' || filterOf(piece, acts, threads) !== null)

/** The acts that a question is narrowed to. */
export const actsIn = (
  fields: readonly {
    readonly field: QueryField | undefined
    readonly value: string
    readonly excluded: boolean
  }[],
): readonly string[] =>
  fields.flatMap(({ field, value, excluded }) =>
    field === 'wet' && !excluded ? regulationsCalled(value) : [],
  )

type FieldValues = Map<string, readonly (string | number)[]>

/** A field that was named twice is asked once: someone may paste it a hundred times. */
function withoutRepeats(pieces: readonly QueryPiece[]): readonly QueryPiece[] {
  const named = new Set<string>()
  return pieces.filter((piece) => {
    if (piece.kind !== 'field') return true
    const before = named.size
    return named.add(`${piece.excluded} ${piece.field}:${piece.value}`).size > before
  })
}

function asWords(piece: QueryPiece, asksMore: boolean): readonly QueryPiece[] {
  if (piece.kind !== 'field') return [piece]
  if (asksMore && isLeftOut(piece.field)) return []
  const text = piece.field === 'artikel' ? `artikel ${piece.value}` : piece.value
  return [{ kind: 'words', text, excluded: piece.excluded }]
}

/** The filter of one field, or null when its value names nothing known; `acts` are those the question names. */
export function filterOf(
  { field, value }: { readonly field: QueryField; readonly value: string },
  acts: readonly string[],
  threads: readonly ThreadWords[],
): CaseFilter | null {
  const found = {
    wet: () => ({ regulationIds: regulationsCalled(value) }),
    artikel: () => ({ provisionIds: provisionsNumbered(value, acts) }),
    draad: () => ({ threadIds: threadsCalled(value, threads) }),
    jaar: () => ({ years: yearsIn(value) }),
    oorzaak: () => ({
      causes: [...new Set([...codesCalled(value, CAUSES, LABELS.cause), ...hintedCauses(value)])],
    }),
    effect: () => ({ effects: codesCalled(value, EFFECTS, LABELS.effect) }),
    uitspraak: () => ({ precedentIds: [value] }),
  }[field]()
  return value !== '' && Object.values(found).some((values) => values.length > 0) ? found : null
}

/** The acts by each of their names. */
export const REGULATIONS_BY_NAME = groupBy(
  REGULATIONS.flatMap(({ id, name, citationTitle, abbreviation, aliases }) =>
    [...new Set([id, name, citationTitle, abbreviation ?? '', ...aliases].map(fold))].map((called) => ({
      id,
      called,
    })),
  ),
  ({ called }) => called,
)

/** A name as it can be compared: "wet_te_hard" and "Wet te hard" are the same. */
export const spelt = (name: string): string => fold(name).replaceAll('_', ' ')

/** The codes whose name, in the codebook or on screen, holds the words asked for from the beginning of a word. */
const codesCalled = <Code extends string>(
  value: string,
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): Code[] =>
  codes.filter((code) => [code, labels[code]].some((name) => ` ${spelt(name)}`.includes(` ${spelt(value)}`)))

/** What a submitter says of the cause, in the finer codes of the team. */
export const CAUSES_HINTED: Readonly<Record<CauseHint, readonly Cause[]>> = {
  wet: ['wet_te_hard'],
  maatwerkruimte_ontbreekt: ['maatwerk_onmogelijk'],
  maatwerk_niet_benut: ['ruimte_niet_herkend', 'ruimte_niet_bruikbaar', 'maatwerk_niet_geboden'],
  uitvoering: ['beslisfout', 'signaal_genegeerd', 'systeem_of_proces', 'gegevens_onjuist', 'bejegening'],
  samenloop: ['samenloop'],
  communicatie: ['communicatie_of_preventie'],
}

const hintedCauses = (value: string): readonly Cause[] =>
  Object.entries(CAUSES_HINTED).find(([hint]) => spelt(hint) === spelt(value))?.[1] ?? []

const regulationsCalled = (value: string): string[] =>
  (REGULATIONS_BY_NAME.get(fold(value)) ?? []).map(({ id }) => id)

const provisionsNumbered = (article: string, acts: readonly string[]): string[] =>
  PROVISIONS.filter(
    (provision) =>
      provision.article.toLowerCase() === article.toLowerCase() &&
      (acts.length === 0 || acts.includes(provision.regulationId)),
  ).map(({ id }) => id)

function threadsCalled(value: string, threads: readonly ThreadWords[]): string[] {
  const asked = fold(value)
  return namesOfThreads(threads)
    .filter(({ names }) => names.some((called) => called.includes(asked)))
    .map(({ id }) => id)
}

interface NamedThread {
  readonly id: string
  readonly names: readonly string[]
}

const namesKnown = new WeakMap<readonly ThreadWords[], readonly NamedThread[]>()

/** The names of the threads, folded once. */
export function namesOfThreads(threads: readonly ThreadWords[]): readonly NamedThread[] {
  const known = namesKnown.get(threads)
  if (known !== undefined) return known
  const made = threads.map(({ id, label, synonyms }) => ({ id, names: [id, label, ...synonyms].map(fold) }))
  namesKnown.set(threads, made)
  return made
}

/** "2024", "2023..2025", "2023-2025", "2023.." and "..2025". */
function yearsIn(value: string): number[] {
  const [, from = '', dots, until = ''] = /^(\d{4})?(\.\.|[-–])?(\d{4})?$/.exec(value) ?? []
  if (from === '' && until === '') return []
  const first = Math.max(YEAR_MIN, from === '' ? YEAR_MIN : Number(from))
  const last = Math.min(
    YEAR_MAX,
    until === '' ? (dots === undefined ? Number(from) : YEAR_MAX) : Number(until),
  )
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** What both filters let through. In a tree that is the lower of two values that stand above each other. */
function narrowed(
  given: CaseFilter,
  asked: ReadonlyMap<string, readonly (string | number)[]>,
  threads: readonly ThreadInTree[],
): Pick<ReadQuestion, 'filter' | 'impossible'> {
  const both: Record<string, readonly unknown[]> = {}
  for (const [field, values] of asked) {
    const before: readonly (string | number)[] =
      Object.entries(given).find(([name]) => name === field)?.[1] ?? []
    const holds = holdsIn(field, threads)
    const lower = [
      ...values.filter((value) => before.some((chosen) => holds(chosen, value))),
      ...before.filter((chosen) => values.some((value) => holds(value, chosen))),
    ]
    both[field] = before.length === 0 ? values : [...new Set(lower)]
  }
  return { filter: { ...given, ...both }, impossible: Object.values(both).some(({ length }) => length === 0) }
}

/** Whether a value of the field stands for another one. */
function holdsIn(field: string, threads: readonly ThreadInTree[]) {
  const themeOf = (id: string | number) => threads.find((thread) => thread.id === id)?.parentId
  return (above: string | number, value: string | number): boolean =>
    above === value ||
    (field === 'provisionIds' && isUnder(String(value), String(above))) ||
    (field === 'threadIds' && themeOf(value) === above)
}
