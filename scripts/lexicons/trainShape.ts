/**
 * Trains the model of what names look like: `npx tsx scripts/lexicons/trainShape.ts` writes
 * server/core/deidentify/lexicon/shape.ts and prints how it does on a tenth of the names and words kept apart. The
 * names are those of the lexicons; the words are those of the dictionary, each also with a random typing error.
 */
import { writeFileSync } from 'node:fs'
import { encodeBase64 } from '../../server/core/deidentify/bloom.ts'
import { fold } from '../../server/core/deidentify/fold.ts'
import { eachRun, SHAPE_SIZE } from '../../server/core/deidentify/nameShape.ts'
import { randomFrom, shuffle } from './chance.ts'
import { OWN_NAMES } from './ownNames.ts'
import { broadNames, ordinaryWords, surelyNames } from './sources.ts'

const EPOCHS = 4
const RATE = 0.08
const DECAY = 1e-6
const SCALE = 24
const LETTERS = 'etaonirsldkghvmubcpjwzf'

const random = randomFrom(20_241_123)

function mistyped(word: string): string {
  const at = Math.floor(random() * word.length)
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e'
  const kind = Math.floor(random() * 3)
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
  return word.slice(0, at) + letter + word.slice(at + 1)
}

interface Example {
  readonly word: string
  readonly name: boolean
}

function examples(): Example[] {
  const words = ordinaryWords()
  const own = OWN_NAMES.split('\n').flatMap((line) => line.replace(/^[^:]*:/, '').split(/[\s-]+/))
  const names = new Set([...surelyNames(), ...own.map(fold), ...broadNames()])
  const isFit = (word: string): boolean => /^[a-z]{4,20}$/.test(word)
  const named = [...names]
    .filter((name) => isFit(name) && !words.has(name))
    .map((word) => ({ word, name: true }))
  const plain = [...words]
    .filter(isFit)
    .flatMap((word) => [
      { word, name: false },
      ...(random() < 0.5 ? [{ word: mistyped(word), name: false }] : []),
    ])
  return [...named, ...plain]
}

function train(all: readonly Example[]): Float64Array {
  const weights = new Float64Array(SHAPE_SIZE)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch)
    for (const { word, name } of all) {
      const places: number[] = []
      eachRun(word, (place) => places.push(place))
      const sum = places.reduce((total, place) => total + (weights[place] ?? 0), 0)
      const error = (name ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const place of places) weights[place] = (weights[place] ?? 0) * (1 - DECAY) + rate * error
    }
  }
  return weights
}

const all = shuffle(examples(), random)
const kept = all.slice(0, Math.floor(all.length / 10))
const weights = train(all.slice(kept.length))
const rounded = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))))
const score = (word: string): number => {
  let sum = 0
  eachRun(word, (place) => {
    sum += rounded[place] ?? 0
  })
  return sum / SCALE
}
for (const edge of [0, 1, 2, 3, 4, 5, 6]) {
  const rate = (name: boolean): string => {
    const own = kept.filter((example) => example.name === name)
    return ((own.filter(({ word }) => score(word) > edge).length / own.length) * 100).toFixed(1)
  }
  console.log(
    `above ${edge}: ${rate(true)} % of unseen names, ${rate(false)} % of unseen words and typing errors`,
  )
}
writeFileSync(
  new URL('../../server/core/deidentify/lexicon/shape.ts', import.meta.url),
  `/**
 * The weights of the model of what names look like, ${SHAPE_SIZE} of one byte. Made by scripts/lexicons/trainShape.ts
 * from the names and words of the lexicons.
 */

/** What a weight is divided by. */
export const SHAPE_SCALE = ${SCALE}

/** The weights in base64 without padding. */
export const SHAPE_WEIGHTS = '${encodeBase64(new Uint8Array(rounded.buffer))}'
`,
)
