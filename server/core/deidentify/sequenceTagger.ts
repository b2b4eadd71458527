/**
 * Reads the words of a text as one row: which begin an organisation or go on with it, which name a person or a place, and which
 * say nothing of anybody. An averaged structured perceptron (Collins 2002) over features hashed into a small table (Weinberger
 * e.a. 2009), decoded by Viterbi. Trained by scripts/lexicons/trainRow.ts on our own invented texts; weighed in
 * docs/adr/0074-words-read-as-a-row.md.
 */
import { remembered } from '../remembered.ts'
import { decodeBase64 } from './bloom.ts'
import { COMMON_WORDS } from './lexicon/commonWords.ts'
import { ROW_MOVES, ROW_SCALE, ROW_WEIGHTS } from './lexicon/row.ts'
import { isDeterminer, KIND_COUNT, kindBits } from './lexicon.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { IdentifierType } from './span.ts'
import type { Shape, Token } from './tokens.ts'

/** What a word can be: nothing, the first of an organisation, a further one, a person's, a place's or a street's. */
export const ROW_LABELS = ['nothing', 'begins', 'goesOn', 'name', 'place'] as const
export const NOTHING = 0
export const BEGINS = 1
export const GOES_ON = 2
const LABEL_COUNT = ROW_LABELS.length
/** Weights a place: one for each label but the first. */
export const WIDTH = LABEL_COUNT - 1
const TYPE_OF: readonly (IdentifierType | undefined)[] = [
  undefined,
  'ORG_SMALL',
  'ORG_SMALL',
  'NAME',
  'PLACE',
]

/** How many places the table has, a power of two; each has a weight for every label but the first, whose weight is none. */
export const ROW_SIZE = 131_072

/** Mixes a number into a hash (the finish of MurmurHash3). */
function mixed(hash: number, value: number): number {
  let x = Math.imul(hash ^ value, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** FNV-1a over the letters of a word from one place to another. */
function hashOf(word: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** What the letters of a word say, in numbers. */
interface Letters {
  readonly key: number
  readonly begin3: number
  readonly end3: number
  readonly end4: number
  readonly end5: number
  /** Whether the word announces an organisation, determines, is one of every day, or none of these. */
  readonly part: number
}

/** What is said of a word, each made once for all features it stands in. */
interface Said extends Letters {
  readonly kind: number
  readonly opens: number
  readonly start: number
  readonly end: number
}

const SHAPES: Readonly<Record<Shape, number>> = { lower: 1, capital: 2, capitals: 3, shouted: 4, number: 5 }
const NUMBER_KEY = hashOf('0', 0, 1)

const lettersOf = remembered((key): Letters => {
  const { length } = key
  return {
    key: hashOf(key, 0, length),
    begin3: hashOf(key, 0, Math.min(3, length)),
    end3: hashOf(key, Math.max(0, length - 3), length),
    end4: hashOf(key, Math.max(0, length - 4), length),
    end5: hashOf(key, Math.max(0, length - 5), length),
    part: isOrganisationKind(key) ? 1 : isDeterminer(key) ? 2 : COMMON_WORDS.has(key) ? 3 : 4,
  }
})

function said({ key: word, shape, opens, kinds, start, end }: Token): Said {
  const { key, begin3, end3, end4, end5, part } = lettersOf(word)
  return {
    key: shape === 'number' ? NUMBER_KEY : key,
    begin3,
    end3,
    end4,
    end5,
    part,
    kind: SHAPES[shape] * KIND_COUNT + kindBits(kinds),
    opens: opens ? 1 : 2,
    start,
    end,
  }
}

/** Before the first word and behind the last. */
const NOBODY: Said = {
  key: 7,
  begin3: 7,
  end3: 7,
  end4: 7,
  end5: 7,
  kind: 7,
  part: 7,
  opens: 7,
  start: 0,
  end: 0,
}

/** The first two signs between two words but spaces, as a number. */
function betweenThem(text: string, from: number, to: number): number {
  let hash = 1
  let signs = 0
  for (let i = from; i < to && signs < 2; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) continue
    hash = hash * 65_536 + code
    signs++
  }
  return hash | 0
}

/** How a text is written: in capitals, without them, with few, or as is usual. */
function writingOf(tokens: readonly Token[]): number {
  let [capital, shouted] = [0, 0]
  for (const { shape } of tokens) {
    if (shape === 'capital') capital++
    else if (shape === 'capitals' || shape === 'shouted') shouted++
  }
  if (shouted > tokens.length / 2) return 1
  return capital < tokens.length * 0.02 ? 2 : capital < tokens.length * 0.08 ? 3 : 4
}

/** How much is said of each word. */
const FEATURE_COUNT = 42

/**
 * The places in the table of all that is said of each word, one word after the other: itself, three words on either side, and
 * what stands between.
 */
export function rowFeatures(text: string, tokens: readonly Token[]): Int32Array {
  const row = tokens.map(said)
  const places = new Int32Array(row.length * FEATURE_COUNT)
  const writing = writingOf(tokens)
  const at = (i: number): Said => row[i] ?? NOBODY
  row.forEach((own, i) => {
    const [third, second, last] = [at(i - 3), at(i - 2), at(i - 1)]
    const [next, after, afterThat] = [at(i + 1), at(i + 2), at(i + 3)]
    const left = betweenThem(text, last.end, own.start)
    const right = betweenThem(text, own.end, i + 1 < row.length ? next.start : own.end + 2)
    const { kind, key } = own
    let to = i * FEATURE_COUNT
    places[to++] = place(1, 0)
    places[to++] = place(2, key)
    places[to++] = place(3, own.end3)
    places[to++] = place(4, own.end4)
    places[to++] = place(5, own.end5)
    places[to++] = place(6, own.begin3)
    places[to++] = place(7, kind)
    places[to++] = place(8, kind * 4 + own.opens)
    places[to++] = place(9, own.part)
    places[to++] = place(10, last.key)
    places[to++] = place(11, next.key)
    places[to++] = place(12, second.key)
    places[to++] = place(13, after.key)
    places[to++] = place(14, last.kind)
    places[to++] = place(15, next.kind)
    places[to++] = place(16, second.kind)
    places[to++] = place(17, after.kind)
    places[to++] = place(18, mixed(last.key, kind))
    places[to++] = place(19, mixed(next.key, kind))
    places[to++] = place(20, mixed(last.key, next.key))
    places[to++] = place(21, mixed(mixed(last.kind, kind), next.kind))
    places[to++] = place(22, mixed(second.key, last.key))
    places[to++] = place(23, mixed(mixed(second.key, last.key), kind))
    places[to++] = place(24, mixed(next.key, after.key))
    places[to++] = place(25, mixed(left, kind))
    places[to++] = place(26, mixed(right, kind))
    places[to++] = place(27, mixed(left, right))
    places[to++] = place(28, mixed(left, last.key))
    places[to++] = place(29, mixed(last.part, kind))
    places[to++] = place(30, mixed(second.part * 8 + last.part, kind))
    places[to++] = place(31, mixed(next.part, kind))
    places[to++] = place(32, last.end4)
    places[to++] = place(33, mixed(last.end4, kind))
    places[to++] = place(34, next.end4)
    places[to++] = place(35, third.key)
    places[to++] = place(36, afterThat.key)
    places[to++] = place(37, mixed(own.end3, last.key))
    places[to++] = place(38, mixed(own.end3, next.key))
    places[to++] = place(39, mixed(mixed(second.kind, last.kind), kind))
    places[to++] = place(40, mixed(mixed(kind, next.kind), after.kind))
    places[to++] = place(41, mixed(writing, kind))
    places[to++] = place(42, mixed(mixed(writing, kind), last.kind))
  })
  return places
}

const place = (feature: number, value: number): number =>
  mixed(Math.imul(feature, 0x9e3779b9), value) & (ROW_SIZE - 1)

/** How much each label gains at each place of the table, and from one label to the next. */
export interface RowWeights {
  /** Four numbers a place, for every label but the first. */
  readonly table: Int8Array | Float32Array
  /** One line of numbers for each label, with what is gained from it to every other. */
  readonly moves: Float64Array | readonly number[]
}

/**
 * What each of `size` words is, by the best way through the row (Viterbi), and how much it gains by that over nothing; as many
 * features stand there for each.
 */
export function bestRow(
  features: Int32Array,
  size: number,
  { table, moves }: RowWeights,
): { labels: number[]; gains: number[] } {
  const own = ownScores(features, size, table)
  const scores = new Float64Array(size * LABEL_COUNT)
  const from = new Uint8Array(size * LABEL_COUNT)
  for (let i = 0; i < size; i++) {
    const base = i * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = i === 0 && label !== GOES_ON ? 0 : Number.NEGATIVE_INFINITY
      for (let before = 0; i > 0 && before < LABEL_COUNT; before++) {
        if (label === GOES_ON && before !== BEGINS && before !== GOES_ON) continue
        const score = (scores[base - LABEL_COUNT + before] ?? 0) + (moves[before * LABEL_COUNT + label] ?? 0)
        if (score <= best) continue
        best = score
        from[base + label] = before
      }
      scores[base + label] = best + (own[base + label] ?? 0)
    }
  }
  const labels = new Array<number>(size).fill(NOTHING)
  const end = (size - 1) * LABEL_COUNT
  let label = 0
  for (let other = 1; size > 0 && other < LABEL_COUNT; other++)
    if ((scores[end + other] ?? 0) > (scores[end + label] ?? 0)) label = other
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * LABEL_COUNT + label] ?? NOTHING
  }
  return { labels, gains: labels.map((each, i) => own[i * LABEL_COUNT + each] ?? 0) }
}

/** What each word gains by each label, by its own features. */
function ownScores(features: Int32Array, size: number, table: RowWeights['table']): Float64Array {
  const own = new Float64Array(size * LABEL_COUNT)
  const count = features.length / size
  for (let i = 0; i < size; i++) {
    const base = i * LABEL_COUNT
    for (let k = i * count; k < (i + 1) * count; k++) {
      const at = (features[k] ?? 0) * WIDTH
      for (let label = 1; label < LABEL_COUNT; label++)
        own[base + label] = (own[base + label] ?? 0) + (table[at + label - 1] ?? 0)
    }
  }
  return own
}

/** Words that belong together, by their first and last, with what they are and how much they gain together. */
export interface Stretched {
  readonly first: number
  readonly last: number
  readonly type: IdentifierType
  readonly gain: number
}

/** The stretches of a row: an organisation from its beginning on, and persons' and places' words side by side. */
export function stretchesOf(labels: readonly number[], gains: readonly number[]): Stretched[] {
  const found: Stretched[] = []
  labels.forEach((label, i) => {
    const type = TYPE_OF[label]
    if (!type) return
    const gain = gains[i] ?? 0
    const before = found.at(-1)
    if (before?.last === i - 1 && before.type === type && label !== BEGINS)
      found.splice(-1, 1, { ...before, last: i, gain: before.gain + gain })
    else found.push({ first: i, last: i, type, gain })
  })
  return found
}

let kept: RowWeights | undefined

/** What the words of a text are; a gain of 1 is what one example taught. */
export function readRow(text: string, tokens: readonly Token[]): Stretched[] {
  kept ??= { table: new Int8Array(decodeBase64(ROW_WEIGHTS)), moves: ROW_MOVES }
  const { labels, gains } = bestRow(rowFeatures(text, tokens), tokens.length, kept)
  return stretchesOf(labels, gains).map((one) => ({ ...one, gain: one.gain / ROW_SCALE }))
}
