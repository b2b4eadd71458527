/**
 * Trains the tagger that reads a word between its neighbours: `npx tsx scripts/lexicons/trainTagger.ts` writes
 * server/core/deidentify/lexicon/tagger.ts. It learns from the develop parts of our own invented texts only; the
 * held-out and sealed parts are never read. Each text also comes in varied copies (varied.ts), which weigh less. The
 * same texts give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { encodeBase64 } from '../../server/core/deidentify/bloom.ts'
import { readTokens } from '../../server/core/deidentify/guestWords.ts'
import { normalise } from '../../server/core/deidentify/normalise.ts'
import {
  featuresOf,
  isCandidate,
  TABLE_SIZE,
  TAGGED_TYPES,
  type TaggedType,
} from '../../server/core/deidentify/sentenceTagger.ts'
import { type GoldText, goldTexts, PARTS } from '../bench/goldTexts.ts'
import { randomFrom, shuffle } from './chance.ts'
import { poolsOf, varied } from './varied.ts'

const COPIES = 3
const COPY_WEIGHT = 0.5
const EPOCHS = 8
const RATE = 0.15
const DECAY = 1e-4
const SEED = 20_261_128
/** So many are trained, each on copies and in an order of its own, and averaged: one alone owes much to chance. */
const RUNS = 6
const SEED_STEP = 7_919

interface Example {
  readonly features: readonly number[]
  readonly type: TaggedType | null
  readonly weight: number
}

/** A street is where someone lives, so it is learnt as a place. */
const TYPE_OF: Readonly<Record<string, TaggedType>> = {
  NAME: 'NAME',
  PLACE: 'PLACE',
  ADDRESS: 'PLACE',
  ORG_SMALL: 'ORG_SMALL',
}

function examplesIn({ text, spans }: GoldText, weight: number): Example[] {
  const plain = normalise(text).text
  if (plain.length !== text.length) return []
  const tokens = readTokens(plain)
  return tokens.flatMap((token, at) => {
    if (!isCandidate(token)) return []
    const gold = spans.find(
      ({ type, start, end }) => TYPE_OF[type] !== undefined && start < token.end && end > token.start,
    )
    return [{ features: featuresOf(plain, tokens, at), type: TYPE_OF[gold?.type ?? ''] ?? null, weight }]
  })
}

/** The words of the texts and of their varied copies. */
function examples(random: () => number): Example[] {
  const texts = PARTS.filter((part) => part.endsWith('develop')).flatMap((part) => goldTexts(part))
  const pools = poolsOf(texts)
  return texts.flatMap((text) => [
    ...examplesIn(text, 1),
    ...Array.from({ length: COPIES }, () => examplesIn(varied(text, pools, random), COPY_WEIGHT)).flat(),
  ])
}

/** Logistic regression by stochastic gradient with a rate per weight (AdaGrad: Duchi e.a. 2011). */
function train(all: readonly Example[], wanted: TaggedType, random: () => number): Float64Array {
  const weights = new Float64Array(TABLE_SIZE)
  const squares = new Float64Array(TABLE_SIZE).fill(1e-6)
  const order = [...all]
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const { features, type, weight } of order) {
      const sum = features.reduce((total, place) => total + (weights[place] ?? 0), 0)
      const error = weight * (1 / (1 + Math.exp(-sum)) - (type === wanted ? 1 : 0))
      for (const place of features) {
        const gradient = error + DECAY * (weights[place] ?? 0)
        squares[place] = (squares[place] ?? 0) + gradient * gradient
        weights[place] = (weights[place] ?? 0) - (RATE * gradient) / Math.sqrt(squares[place] ?? 1)
      }
    }
  }
  return weights
}

/** The weights of each type, averaged over the runs. */
function average(): Float64Array[] {
  const sums = TAGGED_TYPES.map(() => new Float64Array(TABLE_SIZE))
  for (let run = 0; run < RUNS; run++) {
    const random = randomFrom(SEED + run * SEED_STEP)
    const all = examples(random)
    TAGGED_TYPES.forEach((type, at) => {
      train(all, type, random).forEach((weight, place) => {
        const sum = sums[at]
        if (sum) sum[place] = (sum[place] ?? 0) + weight / RUNS
      })
    })
    console.log(
      `${all.length} words, of which ${all.filter(({ type }) => type !== null).length} identify someone`,
    )
  }
  return sums
}

const learnt = average()
const largest = Math.max(...learnt.flatMap((weights) => [...weights].map(Math.abs)))
const scale = 127 / largest
const bytes = Int8Array.from(
  learnt.flatMap((weights) => [...weights]),
  (weight) => Math.round(weight * scale),
)
writeFileSync(
  new URL('../../server/core/deidentify/lexicon/tagger.ts', import.meta.url),
  `/**
 * The weights of the tagger that reads a word between its neighbours, ${TAGGED_TYPES.length} tables of ${TABLE_SIZE} bytes. Made by
 * scripts/lexicons/trainTagger.ts from our own invented texts.
 */

/** What a weight is divided by. */
export const TAGGER_SCALE = ${scale.toFixed(6)}

/** The weights in base64 without padding, in the order of \`TAGGED_TYPES\`. */
export const TAGGER_WEIGHTS = '${encodeBase64(new Uint8Array(bytes.buffer))}'
`,
)
