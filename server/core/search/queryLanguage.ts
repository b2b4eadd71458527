/**
 * Reads what someone typed in the search box: words, "exacte zin", OF, -niet, rulings by their ECLI, and fields such as
 * wet:pw -jaar:2023..2025. Nothing is a mistake: what does not fit the language is read as words.
 */
import { rulingsNamed } from './rulingsNamed.ts'
import { isStopWord } from './stopWords.ts'

/** The fields of the search box, by each name they can be given. */
export const QUERY_FIELDS = {
  wet: 'wet',
  artikel: 'artikel',
  draad: 'draad',
  jaar: 'jaar',
  oorzaak: 'oorzaak',
  effect: 'effect',
  gevolg: 'effect',
} as const
/** One field of the search box; a ruling needs no name. */
export type QueryField = (typeof QUERY_FIELDS)[keyof typeof QUERY_FIELDS] | 'uitspraak'

/** A word, or an exact phrase, that will do beside others. */
export interface QueryOption {
  readonly kind: 'words' | 'phrase'
  readonly text: string
}

/** A piece of the question. */
export type QueryPiece =
  | { readonly kind: 'words'; readonly text: string; readonly excluded: boolean }
  | { readonly kind: 'phrase'; readonly text: string; readonly excluded: boolean }
  /** Of these any will do ("boete OF waarschuwing"). */
  | { readonly kind: 'either'; readonly options: readonly QueryOption[] }
  | {
      readonly kind: 'field'
      readonly field: QueryField
      readonly value: string
      readonly excluded: boolean
    }

/** Longer questions are cut off: nobody types them, and pasted text is for "lijkt op". */
export const QUERY_LENGTH_MAX = 1_000

const PIECE =
  /(?<not>-)?(?:"(?<phrase>[^"]*)"?|(?<field>\p{L}+):(?:"(?<quoted>[^"]*)"?|(?<value>[^\s"]+)))|(?<word>[^\s"]+)/gu
const OPERATOR = /^(?:OF|OR)$/

/** A question with its fields as plain words, for texts that carry no tags to filter on. */
export const withoutFields = (query: string): string =>
  query
    .replace(/(?<!\S)-artikel:([^\s"]+)/giu, '-"artikel $1"')
    .replace(/\bartikel:/giu, 'artikel ')
    .replace(/\b(?:wet|draad|jaar|oorzaak|effect|gevolg):/giu, '')

/** A field as it was typed, whether or not there is one of that name. */
export interface TypedField {
  readonly typed: string
  /** Where it begins in the question, in UTF-16 code units. */
  readonly start: number
  readonly called: string
  /** Undefined when there is no such field. */
  readonly field: QueryField | undefined
  readonly value: string
  readonly excluded: boolean
}

/** The pieces of a question as they were typed, each at its own place, and the rulings it names. */
function readPieces(query: string) {
  const { rest, rulings } = withoutRulings(query.slice(0, QUERY_LENGTH_MAX))
  return { typed: rest.matchAll(PIECE), rulings }
}

/** The fields of a question in order; what has no letter or digit behind the colon ("https://"), or is called by a small word ("let op:"), is none. */
export function fieldsIn(query: string): readonly TypedField[] {
  return [...readPieces(query).typed].flatMap(({ 0: typed, index: start, groups = {} }): TypedField[] => {
    const { field: called, quoted, value = quoted ?? '', not } = groups
    if (called === undefined || !isField(called, value)) return []
    const field = fieldCalled(called.toLowerCase())
    return [{ typed, start, called, field, value, excluded: not !== undefined }]
  })
}

const isField = (called: string, value: string): boolean =>
  !isStopWord(called.toLowerCase()) && /^[.\p{L}\p{N}]/u.test(value)

/** The pieces of a question in order; neighbouring words stay one piece. */
export function parseQuery(query: string): readonly QueryPiece[] {
  const pieces: QueryPiece[] = []
  let alternatives = false
  const { typed, rulings } = readPieces(query)
  for (const { groups = {} } of typed) {
    if (groups.word !== undefined && OPERATOR.test(groups.word)) {
      alternatives = pieces.length > 0
      continue
    }
    const piece = pieceOf(groups)
    const last = pieces.at(-1)
    if (alternatives && last !== undefined) pieces.splice(-1, 1, ...either(last, piece))
    else if (last?.kind === 'words' && piece.kind === 'words' && !last.excluded && !piece.excluded)
      pieces.splice(-1, 1, { ...last, text: `${last.text} ${piece.text}` })
    else pieces.push(piece)
    alternatives = false
  }
  return [...pieces, ...rulings]
}

/** The rulings a question names, and the question with blanks in their place. */
function withoutRulings(query: string): { readonly rest: string; readonly rulings: readonly QueryPiece[] } {
  const rulings: QueryPiece[] = []
  let rest = ''
  let read = 0
  for (const { start, end, ecli } of rulingsNamed(query)) {
    const [before = '', not] = /^(.*?)(-?)(?:uitspraak:"?)?$/su.exec(query.slice(read, start))?.slice(1) ?? []
    rulings.push({ kind: 'field', field: 'uitspraak', value: ecli, excluded: not !== '' })
    rest += before.padEnd(end - read)
    read = end
  }
  return { rest: rest + query.slice(read), rulings }
}

function pieceOf(groups: Readonly<Record<string, string | undefined>>): QueryPiece {
  const { phrase, not, field, quoted, value, word = '' } = groups
  if (phrase !== undefined) return { kind: 'phrase', text: phrase.trim(), excluded: not !== undefined }
  const text = quoted ?? value ?? ''
  if (field !== undefined) {
    const named = fieldCalled(field.toLowerCase())
    const excluded = not !== undefined
    if (named !== undefined) return { kind: 'field', field: named, value: text, excluded }
    // Of a field that does not exist only the value is looked for: its name says nothing of a case, and may look like a word.
    return { kind: 'words', text: isField(field, text) ? text : `${field} ${text}`, excluded }
  }
  const excluded = /^-\p{L}/u.test(word)
  return { kind: 'words', text: excluded ? word.slice(1) : word, excluded }
}

const fieldCalled = (name: string): QueryField | undefined =>
  Object.entries(QUERY_FIELDS).find(([called]) => called === name)?.[1]

/** OF binds the word or phrase before it and the one after it, no more: "hoge boete OF waarschuwing" still asks for hoge. */
function either(before: QueryPiece, after: QueryPiece): readonly QueryPiece[] {
  if (after.kind === 'field' || after.kind === 'either' || after.excluded) return [before, after]
  const option: QueryOption = { kind: after.kind, text: after.text }
  if (before.kind === 'either') return [{ kind: 'either', options: [...before.options, option] }]
  if (before.kind === 'field' || before.excluded) return [before, after]
  if (before.kind === 'phrase')
    return [{ kind: 'either', options: [{ kind: 'phrase', text: before.text }, option] }]
  const words = before.text.split(' ')
  const rest = words.slice(0, -1).join(' ')
  const found: QueryPiece = {
    kind: 'either',
    options: [{ kind: 'words', text: words.at(-1) ?? '' }, option],
  }
  return rest === '' ? [found] : [{ kind: 'words', text: rest, excluded: false }, found]
}
