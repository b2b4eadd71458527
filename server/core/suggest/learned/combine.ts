/** Weighs everything that speaks for a code into one chance. */
import { chanceOf, type Fit } from './logistic.ts'
import { PARTS, type PartWeights } from './model.ts'

/** What speaks for a code: evidence in words, the most any code of its kind has, and what decided cases say. */
export interface Spoken {
  readonly words: number
  readonly most: number
  readonly likeCases: number
  readonly weighedWords: number
}

/** The values of the parts, in the order of `PARTS`. */
export const valuesOf = ({ words, most, likeCases, weighedWords }: Spoken): readonly number[] => [
  Math.log1p(Math.max(0, words)),
  most === 0 ? 0 : Math.max(0, words) / most,
  likeCases,
  weighedWords,
]

/** Weights as a fit. */
export const fitOf = (weights: PartWeights): Fit => ({
  base: weights.base,
  weights: PARTS.map((part) => weights[part]),
})

/** The chance, from 0 to 1, that a coder would give the code. */
export const chanceThat = (spoken: Spoken, weights: PartWeights): number =>
  chanceOf(fitOf(weights), valuesOf(spoken))
