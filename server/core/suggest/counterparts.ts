/**
 * Which benefit a case is about, and the like provisions of the acts on benefits: what is repayment in the Participatiewet
 * (article 58) is article 36 in the WW.
 */
import { remembered } from '#core/remembered.ts'
import { articleCodeOf } from './articles.ts'
import data from './counterparts.json' with { type: 'json' }
import type { Evidence } from './cueIndex.ts'
import type { ReadCase } from './evidence.ts'
import type { Word } from './words.ts'

const ASSISTANCE_ACT = 'pw'
const BENEFIT_ACTS = new Set(data.benefits.map(({ regulationId }) => regulationId))
/** Benefits that the municipality pays beside social assistance: that it is named says nothing against them. */
const BY_MUNICIPALITY = new Set(
  data.benefits.filter((benefit) => benefit.byMunicipality === true).map(({ regulationId }) => regulationId),
)
const ACTS_BY_WORD = new Map(
  data.benefits.flatMap(({ regulationId, words }) => words.map((word) => [word, regulationId] as const)),
)
/** From this length on a word also counts as the beginning of another: "werkloosheidsuitkering". */
const BEGINNING_MIN = 5
/** The name of who pays a benefit adds at most this much to a benefit that is named. */
const BODY_MOST = 2
/** When only who pays is named, each word that goes with one of the benefits adds this much to it, for at most so many words. */
const HINT = { adds: 0.7, most: 2 } as const
/** An article of the Participatiewet loses this much when a case is wholly about another benefit. */
const LOSS = 0.95
/** How much words for other benefits and for social assistance take from a benefit, and how much it lacks at first. */
const AGAINST = { others: 0.3, assistance: 0.5, unsure: 0.25 } as const

/** The benefit that a word names: by itself ("ww"), with a hyphen ("ww-uitkering") or as the beginning of a longer word. */
function actNamedBy(word: string): string | undefined {
  const [half = word] = word.split('-')
  const named = ACTS_BY_WORD.get(word) ?? ACTS_BY_WORD.get(half)
  if (named !== undefined) return named
  for (let length = word.length - 1; length >= BEGINNING_MIN; length--) {
    const act = ACTS_BY_WORD.get(word.slice(0, length))
    if (act !== undefined) return act
  }
  return undefined
}

/** What a word says of benefits. */
interface Named {
  readonly act: string | undefined
  /** Who pays, by their places in the list. */
  readonly bodies: readonly number[]
  readonly assistance: boolean
  readonly payer: boolean
}

const namedBy = remembered((word): Named => {
  const [half = word] = word.split('-')
  return {
    act: actNamedBy(word),
    bodies: data.bodies.flatMap(({ words }, at) => (words.includes(half) ? [at] : [])),
    assistance: data.assistance.named.some((name) => word.startsWith(name)),
    payer: data.assistance.payer.includes(word),
  }
})

function countsOf(words: readonly string[], named: readonly Named[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (act: string, count: number) => counts.set(act, (counts.get(act) ?? 0) + count)
  for (const { act } of named) if (act !== undefined) add(act, 1)
  const ofBodies = named.flatMap(({ bodies }) => bodies)
  for (const [at, { of, unnamed, hints }] of data.bodies.entries()) {
    const times = ofBodies.filter((body) => body === at).length
    if (times === 0) continue
    const known = of.filter((act) => counts.has(act))
    for (const act of known) add(act, Math.min(times, BODY_MOST))
    if (known.length > 0) continue
    for (const { regulationId, count } of unnamed) add(regulationId, count)
    for (const hint of hints) {
      const found = hint.words.filter((word) => words.includes(word)).length
      if (found > 0) add(hint.regulationId, HINT.adds * Math.min(found, HINT.most))
    }
  }
  return counts
}

/** How much a case may turn on an article of each act, from 0 to 1; acts that are on no benefit always count in full. */
export type ActShares = (regulationId: string) => number

/** How far a case is about each benefit, by the words for it beside those for others and for social assistance. */
export function actSharesIn({ text, title, words, titleWords }: ReadCase): ActShares {
  const written =
    (whole: string) =>
    ({ start, end }: Word) =>
      whole.slice(start, end).toLowerCase()
  const said = [...words.map(written(text)), ...titleWords.map(written(title))]
  const about = said.map(namedBy)
  const counts = countsOf(said, about)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const named = about.filter(({ assistance }) => assistance).length
  const paid = about.filter(({ payer }) => payer).length
  const shares = new Map(
    [...counts].map(([act, count]) => {
      const assistance = named + (BY_MUNICIPALITY.has(act) ? 0 : paid)
      const against = AGAINST.others * (all - count) + AGAINST.assistance * assistance + AGAINST.unsure
      return [act, count / (count + against)]
    }),
  )
  const most = Math.max(0, ...shares.values())
  return (act) => {
    if (act === ASSISTANCE_ACT) return 1 - LOSS * most
    return BENEFIT_ACTS.has(act) ? (shares.get(act) ?? 0) : 1
  }
}

const TOPICS = new Map(data.topics.map(({ of, provisions }) => [of, provisions]))

/** The evidence per provision, each given to its like in the other acts as well. */
export function withCounterparts(
  evidence: readonly (readonly [string, Evidence])[],
): readonly (readonly [string, Evidence])[] {
  return evidence.flatMap(([id, found]) =>
    [id, ...(TOPICS.get(id) ?? [])].map((each) => [each, found] as const),
  )
}

const ofArticle = (provisionIds: readonly string[]): string[] =>
  provisionIds.flatMap((id) => articleCodeOf(id) ?? [])

const TOPIC_OF_ARTICLE = new Map(
  data.topics
    .flatMap(({ of, provisions }) =>
      ofArticle([of]).flatMap((topic) => ofArticle(provisions).map((article) => [article, topic] as const)),
    )
    .toReversed(),
)

/** The article that stands for all its likes, under which they are learned of together: "PW 58" for "WW 36". */
export const topicOf = (article: string): string => TOPIC_OF_ARTICLE.get(article) ?? article
