/** The ways in which a word, or several as one concept, may be said, each with how sure it is that this is meant. */
import type { WordTerms } from './analysis.ts'
import type { Atom, Concept, Variant } from './plan.ts'
import type { Wording } from './thesaurus.ts'

/** How sure each kind of wording is that it means what was typed. */
const WEIGHTS = { parts: 0.85, alone: 0.4 } as const

export const atomOf = (stem: string): Atom => ({ stem })

export const synonym = ({ stems, weight }: Wording): Variant => ({
  atoms: stems.map(atomOf),
  weight,
  typed: false,
})

export const stemOfFirst = ([variant]: readonly Variant[]): string => variant?.atoms[0]?.stem ?? ''

/** A word as a whole, in all its parts, and less surely each part of it. */
export function variantsOf({ stem, parts, joins }: WordTerms): Variant[] {
  const whole = { atoms: [atomOf(stem)], weight: 1, typed: true }
  const apart = parts.length < 2 ? [] : [{ atoms: parts.map(atomOf), weight: WEIGHTS.parts, typed: true }]
  const less = [...joins, ...parts].map((part) => ({
    atoms: [atomOf(part)],
    weight: WEIGHTS.alone,
    typed: false,
  }))
  return [whole, ...apart, ...less]
}

/** Words that are one concept together; each of them alone still says a little. */
export function together(words: readonly Concept[], others: readonly Variant[]): Concept {
  const [single] = words
  if (single !== undefined && words.length === 1)
    return { ...single, variants: [...single.variants, ...others] }
  const atoms = words.flatMap(({ variants }) => variants[0]?.atoms ?? [])
  return {
    kind: 'word',
    typed: words.map(({ typed }) => typed).join(' '),
    importance: Math.max(...words.map(({ importance }) => importance)) * (1 + 0.5 * (words.length - 1)),
    variants: [
      { atoms, weight: 1, typed: true },
      ...others,
      ...words.flatMap(({ variants }) =>
        variants.map((variant) => ({ ...variant, weight: variant.weight * WEIGHTS.alone })),
      ),
    ],
  }
}
