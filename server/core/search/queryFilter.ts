/** What the fields of a question ask for, as a filter: wet:pw artikel:58 draad:giften jaar:2023..2025 oorzaak:wet. */
import type { CaseFilter } from '#core/caseFilter.ts'
import { CAUSES, EFFECTS } from '#core/codes.ts'
import { fold } from '#core/deidentify/fold.ts'
import { groupBy } from '#core/groupBy.ts'
import { isUnder } from '#core/law/provisionLevels.ts'
import { PROVISIONS, REGULATIONS } from '#core/law/reference.ts'
import type { QueryField, QueryPiece } from './queryLanguage.ts'
import type { ThreadWords } from './thesaurus.ts'

/** A question with its fields made into a filter; fields that mean nothing here are read as words. */
export interface ReadQuestion {
  readonly pieces: readonly QueryPiece[]
  readonly filter: CaseFilter
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
  const acts = pieces.flatMap((piece) =>
    piece.kind === 'field' && piece.field === 'wet' ? regulationsCalled(piece.value) : [],
  )
  const words: QueryPiece[] = []
  const asked = new Map<string, readonly (string | number)[]>()
  for (const piece of pieces) {
    const found = piece.kind === 'field' ? filterOf(piece.field, piece.value, acts, threads) : null
    if (found === null) words.push(asWords(piece))
    // As everywhere within a field, any value will do.
    else
      for (const [field, values] of Object.entries(found))
        asked.set(field, [...new Set([...(asked.get(field) ?? []), ...values])])
  }
  return { pieces: words, ...narrowed(given, asked, threads) }
}

/** A field that was named twice is asked once: someone may paste it a hundred times. */
function withoutRepeats(pieces: readonly QueryPiece[]): readonly QueryPiece[] {
  const named = new Set<string>()
  return pieces.filter((piece) => {
    if (piece.kind !== 'field') return true
    const before = named.size
    return named.add(`${piece.field}:${piece.value}`).size > before
  })
}

const asWords = (piece: QueryPiece): QueryPiece =>
  piece.kind !== 'field'
    ? piece
    : {
        kind: 'words',
        text: piece.field === 'artikel' ? `artikel ${piece.value}` : piece.value,
        excluded: false,
      }

/** The filter of one field, or null when its value names nothing known. */
function filterOf(
  field: QueryField,
  value: string,
  acts: readonly string[],
  threads: readonly ThreadWords[],
): CaseFilter | null {
  const found = {
    wet: () => ({ regulationIds: acts }),
    artikel: () => ({ provisionIds: provisionsNumbered(value, acts) }),
    draad: () => ({ threadIds: threadsCalled(value, threads) }),
    jaar: () => ({ years: yearsIn(value) }),
    oorzaak: () => ({ causes: CAUSES.filter((cause) => cause.includes(fold(value))) }),
    effect: () => ({ effects: EFFECTS.filter((effect) => effect.includes(fold(value))) }),
  }[field]()
  return value !== '' && Object.values(found).some((values) => values.length > 0) ? found : null
}

/** The acts by each of their names. */
const REGULATIONS_BY_NAME = groupBy(
  REGULATIONS.flatMap(({ id, name, citationTitle, abbreviation, aliases }) =>
    [...new Set([id, name, citationTitle, abbreviation ?? '', ...aliases].map(fold))].map((called) => ({
      id,
      called,
    })),
  ),
  ({ called }) => called,
)

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
function namesOfThreads(threads: readonly ThreadWords[]): readonly NamedThread[] {
  const known = namesKnown.get(threads)
  if (known !== undefined) return known
  const made = threads.map(({ id, label, synonyms }) => ({ id, names: [id, label, ...synonyms].map(fold) }))
  namesKnown.set(threads, made)
  return made
}

/** "2024", "2023..2025", "2023.." and "..2025". */
function yearsIn(value: string): number[] {
  const [, from = '', dots, until = ''] = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value) ?? []
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
