/** What a question asks in a field that does not exist, or with a value the field does not know, and what was probably meant. */
import { CAUSES, EFFECTS } from '#core/codes.ts'
import { fold } from '#core/deidentify/fold.ts'
import { LABELS } from '#core/labels.nl.ts'
import {
  actsIn,
  CAUSES_HINTED,
  filterOf,
  hasMore,
  isLeftOut,
  namesOfThreads,
  REGULATIONS_BY_NAME,
  spelt,
} from './queryFilter.ts'
import { fieldsIn, parseQuery, QUERY_FIELDS, type QueryField, type TypedField } from './queryLanguage.ts'
import { distanceFrom, editsAllowed } from './spelling.ts'
import type { ThreadWords } from './thesaurus.ts'

/** A field of a question that filters nothing. */
export interface UnreadField {
  /** As it stands in the question. */
  readonly typed: string
  /** Where it begins in the question, each time it was typed. */
  readonly starts: readonly number[]
  readonly called: string
  readonly value: string
  /** Null when there is no field of this name. */
  readonly field: QueryField | null
  /** The field as it was probably meant, in the language of the question; null when nothing is near. */
  readonly meant: string | null
  /** Whether the question goes on without it; its words are looked for otherwise. */
  readonly leftOut: boolean
}

const RULING_NAMES: ReadonlySet<string> = new Set(['uitspraak', 'ecli'])

/** No more are told of: someone may paste a hundred. */
const UNREAD_MAX = 3

/** The fields of a question that filter nothing, each once, in order. */
export function unreadFields(query: string, threads: readonly ThreadWords[]): readonly UnreadField[] {
  const fields = fieldsIn(query)
  const acts = actsIn(fields)
  const asksMore = hasMore(parseQuery(query), acts, threads)
  const unread = new Map<string, UnreadField>()
  for (const one of fields) {
    const { typed, start, called, field, value } = one
    const key = fold(typed)
    const same = unread.get(key)
    if (same !== undefined) unread.set(key, { ...same, starts: [...same.starts, start] })
    if (same !== undefined || unread.size === UNREAD_MAX) continue
    if (field !== undefined && filterOf({ field, value }, acts, threads) !== null) continue
    // Names that people try for a ruling, which is read by its number alone.
    const itsField = field ?? (RULING_NAMES.has(fold(called)) ? 'uitspraak' : null)
    const meant = meantBy(one, threads)
    const leftOut = asksMore && isLeftOut(field)
    unread.set(key, { typed, starts: [start], called, value, field: itsField, meant, leftOut })
  }
  return [...unread.values()]
}

function meantBy(
  { called, field, value, excluded }: TypedField,
  threads: readonly ThreadWords[],
): string | null {
  const not = excluded ? '-' : ''
  if (field === undefined) {
    const name = nearest(called, Object.keys(QUERY_FIELDS))
    return name === null ? null : `${not}${name}:${quoted(value)}`
  }
  const meant = field === 'jaar' ? turned(value) : nearest(value, namesIn(field, threads))
  return meant === null ? null : `${not}${called}:${quoted(meant)}`
}

const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value)

/** "2025..2023" goes the wrong way round. */
function turned(years: string): string | null {
  const [, from = '', until = ''] = /^(\d{4})(?:\.\.|[-–])(\d{4})$/.exec(years) ?? []
  return from > until ? `${until}..${from}` : null
}

/** What the values of a field are called, each word of a name included, as part of a name will do. */
function namesIn(field: QueryField, threads: readonly ThreadWords[]): readonly string[] {
  const names = {
    wet: () => [...REGULATIONS_BY_NAME.keys()],
    draad: () => withTheirWords(namesOfThreads(threads).flatMap((thread) => thread.names)),
    oorzaak: () =>
      withTheirWords([...CAUSES, ...Object.values(LABELS.cause), ...Object.keys(CAUSES_HINTED)].map(spelt)),
    effect: () => withTheirWords([...EFFECTS, ...Object.values(LABELS.effect)].map(spelt)),
    artikel: () => [],
    jaar: () => [],
    uitspraak: () => [],
  }
  return names[field]()
}

const withTheirWords = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, ...name.split(' ')])

/** The name that is the least edits off; of these the first in the alphabet. */
function nearest(asked: string, names: readonly string[]): string | null {
  const word = spelt(asked)
  const distanceOf = distanceFrom(word)
  let least = editsAllowed(word.length)
  let found: string | null = null
  for (const name of names.toSorted()) {
    const distance = distanceOf(name, least)
    if (distance > least || (found !== null && distance === least)) continue
    least = distance
    found = name
  }
  return found
}
