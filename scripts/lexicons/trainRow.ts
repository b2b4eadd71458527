/**
 * Trains the tagger that reads the words of a text as a row: `npx tsx scripts/lexicons/trainRow.ts` writes
 * server/core/deidentify/lexicon/row.ts, to be formatted. It learns from the develop parts of our own invented texts only; the held-out and
 * sealed parts are never read. A third of the texts come once more in small letters, half with placeholders for what
 * identifies, in which nothing is left to find, and all twice more with other names, places and organisations of the same texts in
 * place of their own (mention replacement, Dai & Adel 2020), so that what stands around them is learnt. The same texts give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { encodeBase64 } from '../../server/core/deidentify/bloom.ts'
import { readTokens } from '../../server/core/deidentify/guestWords.ts'
import { normalise } from '../../server/core/deidentify/normalise.ts'
import {
  BEGINS,
  bestRow,
  GOES_ON,
  NOTHING,
  ROW_LABELS,
  ROW_SIZE,
  type RowWeights,
  rowFeatures,
  WIDTH,
} from '../../server/core/deidentify/sequenceTagger.ts'
import type { Token } from '../../server/core/deidentify/tokens.ts'
import { type GoldSpan, type GoldText, goldTexts, PARTS } from '../bench/goldTexts.ts'
import { randomFrom, shuffle } from './chance.ts'

const EPOCHS = 5
/** How often each text comes with other mentions. */
const EXCHANGES = 2
const SEED = 20_261_130
const LABELS = ROW_LABELS.length
const NAME = ROW_LABELS.indexOf('name')
const PLACE = ROW_LABELS.indexOf('place')

/** A street is where someone lives, so it is learnt as a place. */
const LABEL_OF: Readonly<Record<string, number>> = {
  NAME,
  PLACE,
  ADDRESS: PLACE,
  ORG_SMALL: BEGINS,
}
/** What takes the place of what identifies. */
const PLACEHOLDER_OF: Readonly<Record<string, string>> = {
  NAME: '[PERSOON-1]',
  PLACE: '[PLAATS]',
  ADDRESS: '[ADRES]',
  ORG_SMALL: '[ORGANISATIE-1]',
  DATE: '[maart 2024]',
  DOSSIER: '[DOSSIERNUMMER]',
}

interface Example {
  readonly features: Int32Array
  readonly labels: readonly number[]
}

function labelOf(token: Token, before: Token | undefined, spans: readonly GoldSpan[]): number {
  const gold = spans.find(
    ({ type, start, end }) => LABEL_OF[type] !== undefined && start < token.end && end > token.start,
  )
  const label = LABEL_OF[gold?.type ?? ''] ?? NOTHING
  return label === BEGINS && gold && before && gold.start < before.end ? GOES_ON : label
}

/** The words of a text with what they are; none when the text is not read letter for letter. */
function exampleOf({ text, spans }: Pick<GoldText, 'text' | 'spans'>): Example[] {
  const plain = normalise(text).text
  if (plain.length !== text.length) return []
  const tokens = readTokens(plain)
  const labels = tokens.map((token, i) => labelOf(token, tokens[i - 1], spans))
  return [{ features: rowFeatures(plain, tokens), labels }]
}

const isGold = ({ type }: GoldSpan): boolean => type !== 'KEEP'

/** The text as it comes out, with nothing left to find. */
function replaced({ text, spans }: GoldText): Pick<GoldText, 'text' | 'spans'> {
  let [out, at] = ['', 0]
  for (const span of spans.filter(isGold)) {
    out += text.slice(at, span.start) + (PLACEHOLDER_OF[span.type] ?? `[${span.type}]`)
    at = span.end
  }
  return { text: out + text.slice(at), spans: [] }
}

const inSmall = ({ text, spans }: Pick<GoldText, 'text' | 'spans'>): Pick<GoldText, 'text' | 'spans'> => {
  const small = text.toLowerCase()
  return small.length === text.length ? { text: small, spans } : { text, spans }
}

/** What identifies in all texts, by its type; each once. */
function mentionsOf(texts: readonly GoldText[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, Set<string>>()
  for (const { text, spans } of texts)
    for (const { type, start, end } of spans)
      if (LABEL_OF[type] !== undefined)
        all.set(type, (all.get(type) ?? new Set()).add(text.slice(start, end)))
  return new Map([...all].map(([type, mentions]) => [type, [...mentions]]))
}

/** The text with other mentions in place of its own, in small letters where those were. */
function exchanged(
  { text, spans }: GoldText,
  mentions: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): Pick<GoldText, 'text' | 'spans'> {
  let [out, at] = ['', 0]
  const moved = spans.map((span): GoldSpan => {
    const own = text.slice(span.start, span.end)
    const others = mentions.get(span.type) ?? [own]
    const other = others[Math.floor(random() * others.length)] ?? own
    out += text.slice(at, span.start)
    const start = out.length
    out += own === own.toLowerCase() ? other.toLowerCase() : other
    at = span.end
    return { ...span, start, end: out.length }
  })
  return { text: out + text.slice(at), spans: moved }
}

function examplesOf(texts: readonly GoldText[]): Example[] {
  const mentions = mentionsOf(texts)
  const random = randomFrom(SEED)
  return texts.flatMap((text, i) => {
    const others = Array.from({ length: EXCHANGES }, () => exchanged(text, mentions, random))
    return [
      ...exampleOf(text),
      ...(i % 3 === 0 ? exampleOf(inSmall(text)) : []),
      ...(i % 2 === 0 ? exampleOf(replaced(text)) : []),
      ...others.flatMap((other, k) => [
        ...exampleOf(other),
        ...((i + k) % 3 === 1 ? exampleOf(inSmall(other)) : []),
      ]),
    ]
  })
}

/** The structured perceptron, averaged over all its steps (Collins 2002). */
function trainRow(examples: readonly Example[]): { table: Float32Array; moves: Float64Array } {
  const order = [...examples]
  const random = randomFrom(SEED)
  const [table, total] = [new Float32Array(ROW_SIZE * WIDTH), new Float32Array(ROW_SIZE * WIDTH)]
  const [moves, movesTotal] = [new Float64Array(LABELS * LABELS), new Float64Array(LABELS * LABELS)]
  const now: RowWeights = { table, moves }
  let step = 1
  const learn = (
    all: Float32Array | Float64Array,
    sums: Float32Array | Float64Array,
    at: number,
    by: number,
  ) => {
    all[at] = (all[at] ?? 0) + by
    sums[at] = (sums[at] ?? 0) + by * step
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    let wrong = 0
    for (const { features, labels } of order) {
      const { labels: said } = bestRow(features, labels.length, now)
      const count = features.length / labels.length
      labels.forEach((right, i) => {
        const own = said[i] ?? NOTHING
        if (own !== right) {
          wrong++
          for (const place of features.subarray(i * count, (i + 1) * count)) {
            if (right !== NOTHING) learn(table, total, place * WIDTH + right - 1, 1)
            if (own !== NOTHING) learn(table, total, place * WIDTH + own - 1, -1)
          }
        }
        const [rightBefore, ownBefore] = [labels[i - 1], said[i - 1]]
        if (rightBefore === undefined || ownBefore === undefined) return
        if (own === right && ownBefore === rightBefore) return
        learn(moves, movesTotal, rightBefore * LABELS + right, 1)
        learn(moves, movesTotal, ownBefore * LABELS + own, -1)
      })
      step++
    }
    console.log(`Round ${epoch + 1}: ${wrong} words wrong`)
  }
  return {
    table: table.map((weight, i) => weight - (total[i] ?? 0) / step),
    moves: moves.map((weight, i) => weight - (movesTotal[i] ?? 0) / step),
  }
}

/** Weights in one byte each, and by what they were multiplied; the few largest are cut off. */
function inBytes({ table, moves }: { table: Float32Array; moves: Float64Array }) {
  const sorted = table.map(Math.abs).sort()
  const largest = sorted[Math.floor(sorted.length * 0.9999)] ?? 1
  const scale = 127 / largest
  const byte = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * scale)))
  return {
    scale,
    table: Int8Array.from(table, byte),
    moves: [...moves].map((weight) => Math.round(weight * scale)),
  }
}

function write(): void {
  const texts = PARTS.filter((part) => part.endsWith('develop')).flatMap((part) => goldTexts(part))
  const { scale, table, moves } = inBytes(trainRow(examplesOf(texts)))
  writeFileSync(
    new URL('../../server/core/deidentify/lexicon/row.ts', import.meta.url),
    `/**
 * The weights of the tagger that reads words as a row, ${WIDTH} bytes at each of ${ROW_SIZE} places. Made by
 * scripts/lexicons/trainRow.ts from our own invented texts.
 */

/** What a weight was multiplied by. */
export const ROW_SCALE = ${scale.toFixed(6)}

/** What is gained from each label to every other, a line for each. */
export const ROW_MOVES: readonly number[] = ${JSON.stringify(moves)}

/** The weights in base64 without padding. */
export const ROW_WEIGHTS =
  '${encodeBase64(new Uint8Array(table.buffer))}'
`,
  )
}

write()
