/** Finds small organisations that stand beside the word for what they are: "kapsalon aan huis (Knip & Kwebbel)". */
import { isOrganisationKind } from './organisationKinds.ts'
import type { Page } from './page.ts'
import { keySign } from './signs.ts'
import type { Stretch } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

/** How many words may stand between the kind and the name beside it, and in the name. */
const APART_MAX = 3
const NAME_MAX = 6
const SMALL = new Set('de het t en op van voor der den in met aan bij d r'.split(' '))
const KINDS_BESIDE = new Set(
  'kraam marktkraam foodtruck kantoor clubje clubhuis bedrijfje winkeltje zaakje eenmanszaak webshop praktijkje viskraam buurtkamer inloop'.split(
    ' ',
  ),
)
const KIND = keySign((key) => KINDS_BESIDE.has(key) || isOrganisationKind(key))

const isArticle = ({ key, shape }: Token): boolean => shape === 'lower' && /^(?:de|het|t)$/.test(key)

/** The words of a name from `i` on: capitals with small words between them; undefined when a number or a claimed word is in it. */
function nameFrom({ text, tokens }: Page, i: number, close: RegExp): Stretch | undefined {
  let last = -1
  let capitals = 0
  for (let k = i; k < i + NAME_MAX; k++) {
    const token = tokens[k]
    if (!token?.free || token.shape === 'number') break
    if (k > i && !/^(?: | ?& ?|-| ?')$/.test(text.slice(tokens[k - 1]?.end, token.start))) break
    if (
      !isCapital(token) &&
      !SMALL.has(token.key) &&
      !text.slice(token.end, token.end + 3).includes('&') &&
      text[token.start - 2] !== '&'
    )
      break
    if (isCapital(token)) capitals++
    last = k
  }
  const [first, end] = [tokens[i], tokens[last]]
  if (!first || !end || !close.test(text.slice(end.end, end.end + 2))) return undefined
  const ampersand = text.slice(first.start, end.end).includes('&')
  const words = tokens.slice(i, last + 1)
  const person = words.some((word) => word.kinds.name && !word.kinds.ordinary && !ampersand)
  const own = words.filter((word) => !isArticle(word))
  const body = own.length === 1 && (own[0]?.kinds.spared || own[0]?.shape === 'capitals')
  if (
    person ||
    body ||
    (capitals < 1 && !ampersand) ||
    (capitals === 1 && words.length === 1 && first.opens && first.kinds.ordinary)
  )
    return undefined
  return { start: first.start - (text[first.start - 1] === "'" ? 1 : 0), end: end.end }
}

/** The names in brackets or between commas behind a word for a kind, as stretches. */
export function findBeside(page: Page): Stretch[] {
  const { text, tokens } = page
  return page.at(KIND).flatMap((i) => {
    for (let k = i + 1; k <= i + 1 + APART_MAX; k++) {
      const gap = text.slice(tokens[k - 1]?.end, tokens[k]?.start ?? 0)
      if (/^ \(['"]?$/.test(gap)) return nameFrom(page, k, /^[),]/) ?? []
      if (
        /^, ['"]?$/.test(gap) &&
        (tokens[k]?.key === 'de' || tokens[k]?.key === 'het' || isCapital(tokens[k + 1]))
      )
        return nameFrom(page, k, /^(?:[,(.]| \()/) ?? []
      if (gap !== ' ') return []
    }
    return []
  })
}

const NO_KIND_BY_ITSELF = new Set(
  'school kerk zaak club winkel bedrijf praktijk bank dienst gemeente zorg'.split(' '),
)
const CLOSED = /^(?:["']?[.,;:)\n]|$| (?:in|te|uit)(?!\p{L}))/u

/** "De Kleine Beer kinderopvang", "van Beek bewindvoering": a name that the word for a kind closes in small letters. */
function nameClosedBy({ text, tokens }: Page, i: number): Stretch | undefined {
  const kind = tokens[i]
  if (!kind?.free || kind.shape !== 'lower' || NO_KIND_BY_ITSELF.has(kind.key)) return undefined
  if (!CLOSED.test(text.slice(kind.end, kind.end + 5))) return undefined
  let first = i
  for (let k = i - 1; k >= i - NAME_MAX; k--) {
    const token = tokens[k]
    if (!token?.free || !/^(?: | ?& ?)$/.test(text.slice(token.end, tokens[k + 1]?.start))) break
    if (token.key === 'van' && tokens[k - 1]?.kinds.name) break
    if (isCapital(token) ? token.kinds.spared && !SMALL.has(token.key) : !LEADING.test(token.key)) break
    if (isCapital(token) || (k < i - 1 && isCapital(tokens[k + 1]))) first = k
  }
  const words = tokens.slice(first, i)
  const led = LEADING.test(words[0]?.key ?? '') || text.slice(words[0]?.start, kind.start).includes('&')
  const opens = words[0]?.opens && !isCapital(words[1])
  return words.length > 1 && led && !opens
    ? { start: words[0]?.start ?? kind.start, end: kind.end }
    : undefined
}
const LEADING = /^(?:de|het|van|ter|ten|te|den|der|el|al)$/

/** The names that end with a word for a kind without a capital. */
export const findClosed = (page: Page): Stretch[] => page.at(KIND).flatMap((i) => nameClosedBy(page, i) ?? [])

/** "TEN HAVE GRONDVERZET (KVK 04.99.31.58)": capitals right before the number in the register of trade. */
const BEFORE_NUMBER =
  /(?<![\p{L}\d'-])((?:\p{Lu}[\p{L}'&-]*)(?: (?:\p{Lu}[\p{L}'&-]*|&|en|van|de|het|op|in)){0,5}),? ?[(,] ?(?:KVK|KvK|Kvk|kvk)(?!\p{L})/gu

/** The names right before "(KvK". */
export const findRegistered = ({ text }: Page): Stretch[] =>
  /k(?:v|V)k/i.test(text)
    ? [...text.matchAll(BEFORE_NUMBER)].map(({ index, 1: name = '' }) => ({
        start: index,
        end: index + name.length,
      }))
    : []
