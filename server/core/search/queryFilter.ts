/** What the fields of a question ask for, as a filter: wet:pw artikel:58 draad:giften jaar:2023..2025 oorzaak:wet. */
import type { CaseFilter } from '#core/caseFilter.ts'
import { CAUSES, EFFECTS } from '#core/codes.ts'
import { fold } from '#core/deidentify/fold.ts'
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

/** Takes the fields out of a question and narrows the given filter by them. */
export function readFields(
  pieces: readonly QueryPiece[],
  given: CaseFilter,
  threads: readonly ThreadWords[],
): ReadQuestion {
  const acts = pieces.flatMap((piece) =>
    piece.kind === 'field' && piece.field === 'wet' ? regulationsCalled(piece.value) : [],
  )
  let question: ReadQuestion = { pieces: [], filter: given, impossible: false }
  for (const piece of pieces) {
    const asked = piece.kind === 'field' ? filterOf(piece.field, piece.value, acts, threads) : null
    question =
      asked === null
        ? { ...question, pieces: [...question.pieces, asWords(piece)] }
        : { ...question, ...narrowed(question, asked) }
  }
  return question
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

function regulationsCalled(value: string): string[] {
  const asked = fold(value)
  return REGULATIONS.filter(({ id, name, citationTitle, abbreviation, aliases }) =>
    [id, name, citationTitle, abbreviation ?? '', ...aliases].some((called) => fold(called) === asked),
  ).map(({ id }) => id)
}

const provisionsNumbered = (article: string, acts: readonly string[]): string[] =>
  PROVISIONS.filter(
    (provision) =>
      provision.article.toLowerCase() === article.toLowerCase() &&
      (acts.length === 0 || acts.includes(provision.regulationId)),
  ).map(({ id }) => id)

function threadsCalled(value: string, threads: readonly ThreadWords[]): string[] {
  const asked = fold(value)
  return threads
    .filter(({ id, label, synonyms }) =>
      [id, label, ...synonyms].some((called) => fold(called).includes(asked)),
    )
    .map(({ id }) => id)
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

/** What both filters let through. */
function narrowed(
  { filter, impossible }: ReadQuestion,
  asked: CaseFilter,
): Pick<ReadQuestion, 'filter' | 'impossible'> {
  const both: Record<string, readonly unknown[]> = {}
  let nothing = impossible
  for (const [field, values] of Object.entries(asked)) {
    const before: readonly unknown[] = Object.entries(filter).find(([name]) => name === field)?.[1] ?? []
    const shared = before.length === 0 ? values : values.filter((value: unknown) => before.includes(value))
    both[field] = shared
    nothing ||= shared.length === 0
  }
  return { filter: { ...filter, ...both }, impossible: nothing }
}
