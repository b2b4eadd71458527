// Teaches from labelled texts by ridge regression: which features of a text go with which code.

import { ridgeOf } from '#core/suggest/learned/ridge.ts'
import { rounded } from '#core/suggest/learned/vectors.ts'
import { type Features, isOfClasses } from '#core/suggest/lessons/features.ts'
import type { Taught } from '#core/suggest/lessons/taught.ts'

/** A text to learn from: its features, how far each code is right, and how much the text counts. */
export interface Lesson {
  readonly features: Features
  readonly codes: ReadonlyMap<string, number>
  readonly weight: number
}

/** What was taught, and what each lesson would have been given without itself. */
export interface Teaching {
  readonly taught: Taught
  readonly unseen: readonly ReadonlyMap<string, number>[]
}

interface Vectors {
  readonly names: readonly string[]
  readonly rarity: readonly number[]
  /** Per lesson: index of the feature and its value. */
  readonly rows: readonly (readonly (readonly [feature: number, value: number])[])[]
}

/** How much a class of words says beside a word that is as rare. */
const CLASS_HEFT = 0.7

/** Two things that stand together, of which one may be a class. */
const isPair = (name: string): boolean => name.includes(' ')

function vectorsOf(lessons: readonly Lesson[], { textsMin, pairsMin }: Manner): Vectors {
  const spread = new Map<string, number>()
  for (const { features } of lessons)
    for (const name of features.keys()) spread.set(name, (spread.get(name) ?? 0) + 1)
  const kept = [...spread]
    .filter(([name, count]) => count >= (isPair(name) ? pairsMin : textsMin))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rarity = kept.map(([name, count]) =>
    rounded((isOfClasses(name) ? CLASS_HEFT : 1) * Math.log((lessons.length + 1) / (count + 1))),
  )
  const indexOf = new Map(kept.map(([name], index) => [name, index]))
  const rows = lessons.map(({ features }) => {
    const own = [...features.keys()].flatMap((name) => indexOf.get(name) ?? [])
    const length = Math.sqrt(own.reduce((sum, index) => sum + (rarity[index] ?? 0) ** 2, 0)) || 1
    return own.map((index) => [index, (rarity[index] ?? 0) / length] as const)
  })
  return { names: kept.map(([name]) => name), rarity, rows }
}

function likenessOf({ names, rows }: Vectors): Float64Array[] {
  const inLessons: (readonly [lesson: number, value: number])[][] = names.map(() => [])
  for (const [lesson, row] of rows.entries())
    for (const [feature, value] of row) inLessons[feature]?.push([lesson, value])
  return rows.map((row) => {
    const likeness = new Float64Array(rows.length)
    for (const [feature, value] of row)
      for (const [other, theirs] of inLessons[feature] ?? [])
        likeness[other] = (likeness[other] ?? 0) + value * theirs
    return likeness
  })
}

/** A feature without weights stays: it counts for the length of a text. */
function featureWeights(
  { names, rarity, rows }: Vectors,
  lessonWeights: readonly Float64Array[],
  weightMin: number,
): Taught['features'] {
  const sums = names.map(() => new Float64Array(lessonWeights.length))
  for (const [lesson, row] of rows.entries())
    for (const [feature, value] of row)
      for (const [code, weights] of lessonWeights.entries()) {
        const own = sums[feature]
        if (own !== undefined) own[code] = (own[code] ?? 0) + value * (weights[lesson] ?? 0)
      }
  return Object.fromEntries(
    names.flatMap((name, feature) => {
      const pairs = [...(sums[feature] ?? [])].flatMap((weight, code) =>
        Math.abs(weight) < weightMin ? [] : [code, Math.round(weight * 1000) / 1000],
      )
      return [[name, [rarity[feature] ?? 0, ...pairs]] as const]
    }),
  )
}

/** How firmly to teach one kind of code. */
export interface Manner {
  /** How much the weights are held back. */
  readonly strength: number
  /** In how many texts a feature must stand. */
  readonly textsMin: number
  /** In how many texts a pair of words must stand. */
  readonly pairsMin: number
  /** Weights below this are left out. */
  readonly weightMin: number
}

/** Teaches which features go with which code. */
export function taughtBy(lessons: readonly Lesson[], manner: Manner): Teaching {
  const { strength, weightMin } = manner
  const codes = [...new Set(lessons.flatMap((lesson) => [...lesson.codes.keys()]))].sort()
  const vectors = vectorsOf(lessons, manner)
  const ridge = ridgeOf(
    likenessOf(vectors),
    lessons.map(({ weight }) => strength / weight),
  )
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0)
  const shares = codes.map((code) =>
    rounded(lessons.reduce((sum, lesson) => sum + lesson.weight * (lesson.codes.get(code) ?? 0), 0) / total),
  )
  const wanted = codes.map((code, index) =>
    Float64Array.from(lessons, (lesson) => (lesson.codes.get(code) ?? 0) - (shares[index] ?? 0)),
  )
  const lessonWeights = wanted.map((values) => ridge.weightsFor(values))
  const without = wanted.map((values, index) => ridge.withoutItself(values, lessonWeights[index] ?? values))
  return {
    taught: { codes, shares, features: featureWeights(vectors, lessonWeights, weightMin) },
    unseen: lessons.map(
      (_, lesson) =>
        new Map(codes.map((code, index) => [code, (without[index]?.[lesson] ?? 0) + (shares[index] ?? 0)])),
    ),
  }
}
