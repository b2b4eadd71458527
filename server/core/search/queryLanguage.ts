/**
 * Reads what someone typed in the search box: words, "exacte zin", OF, -niet, and fields such as wet:pw jaar:2023..2025.
 * Nothing is a mistake: what does not fit the language is read as words.
 */

/** The fields that can be named in the search box. */
const QUERY_FIELDS = ['wet', 'artikel', 'draad', 'jaar', 'oorzaak', 'effect'] as const
/** One field of the search box. */
export type QueryField = (typeof QUERY_FIELDS)[number]

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
  | { readonly kind: 'field'; readonly field: QueryField; readonly value: string }

/** Longer questions are cut off: nobody types them, and pasted text is for "lijkt op". */
export const QUERY_LENGTH_MAX = 1_000

const PIECE =
  /(?<not>-)?"(?<phrase>[^"]*)"?|(?<field>\p{L}+):(?:"(?<quoted>[^"]*)"?|(?<value>[^\s"]+))|(?<word>[^\s"]+)/gu
const OPERATOR = /^(?:OF|OR)$/

/** A question with its fields as plain words, for texts that carry no tags to filter on. */
export const withoutFields = (query: string): string =>
  query.replace(/\bartikel:/giu, 'artikel ').replace(/\b(?:wet|draad|jaar|oorzaak|effect):/giu, '')

/** The pieces of a question in order; neighbouring words stay one piece. */
export function parseQuery(query: string): readonly QueryPiece[] {
  const pieces: QueryPiece[] = []
  let alternatives = false
  for (const { groups = {} } of query.slice(0, QUERY_LENGTH_MAX).matchAll(PIECE)) {
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
  return pieces
}

function pieceOf(groups: Readonly<Record<string, string | undefined>>): QueryPiece {
  const { phrase, not, field, quoted, value, word = '' } = groups
  if (phrase !== undefined) return { kind: 'phrase', text: phrase, excluded: not !== undefined }
  const named = QUERY_FIELDS.find((candidate) => candidate === field?.toLowerCase())
  const text = quoted ?? value ?? ''
  if (named !== undefined) return { kind: 'field', field: named, value: text }
  if (field !== undefined) return { kind: 'words', text: `${field} ${text}`, excluded: false }
  const excluded = /^-\p{L}/u.test(word)
  return { kind: 'words', text: excluded ? word.slice(1) : word, excluded }
}

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
