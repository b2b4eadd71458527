/** Carries what points at the Participatiewet over to the like provision of the benefit the case is about. */
import { provisionById } from '#core/law/reference.ts'
import data from './counterparts.json' with { type: 'json' }
import type { Evidence } from './cueIndex.ts'
import type { ReadCase } from './evidence.ts'
import { stemOf } from './words.ts'

/** How far a case is about each benefit, from 0 to 1, by the words for it beside those for social assistance. */
type Shares = ReadonlyMap<string, number>

const BENEFITS = data.benefits.map(({ regulationId, words }) => ({
  regulationId,
  stems: new Set(words.map(stemOf)),
}))
const ASSISTANCE = new Set(data.assistance.map(stemOf))
const TOPICS = new Map(data.topics.map(({ of, provisions }) => [of, provisions]))

function sharesIn({ words, titleWords }: ReadCase): Shares {
  const stems = [...words, ...titleWords].map(({ stem }) => stem)
  const assistance = stems.filter((stem) => ASSISTANCE.has(stem)).length
  const shares = BENEFITS.map(({ regulationId, stems: own }): [string, number] => {
    const named = stems.filter((stem) => own.has(stem)).length
    return [regulationId, named === 0 ? 0 : named / (named + assistance / 2)]
  })
  return new Map(shares)
}

/** How much of its evidence a provision of the Participatiewet loses when the case is wholly about another benefit. */
const LOSS = 0.6

/**
 * The evidence per provision with that for the Participatiewet shared out: a case about WW that speaks of repayment
 * points at article 36 WW as well, and the more so the less it speaks of assistance or a municipality.
 */
export function withCounterparts(
  read: ReadCase,
  evidence: readonly (readonly [string, Evidence])[],
): readonly (readonly [string, Evidence])[] {
  const shares = sharesIn(read)
  return evidence.flatMap(([id, found]) => {
    const counterparts = (TOPICS.get(id) ?? []).flatMap((other): [string, Evidence][] => {
      const share = shares.get(provisionById(other)?.regulationId ?? '') ?? 0
      return share === 0 ? [] : [[other, { score: found.score * share, spans: found.spans }]]
    })
    const taken = Math.max(0, ...counterparts.map(([, { score }]) => score))
    const kept = { score: Math.max(0, found.score - LOSS * taken), spans: found.spans }
    return [[id, kept] as const, ...counterparts]
  })
}
