/**
 * Which benefit a case is about, and the like provisions of the acts on benefits: what is repayment in the Participatiewet
 * (article 58) is article 36 in the WW.
 */
import { provisionById } from '#core/law/reference.ts'
import { articleCodeOf } from './articles.ts'
import data from './counterparts.json' with { type: 'json' }
import type { Evidence } from './cueIndex.ts'
import type { ReadCase } from './evidence.ts'
import { stemOf, type Word } from './words.ts'

const ASSISTANCE_ACT = 'pw'
const ASSISTANCE = new Set(data.assistance.map(stemOf))
const BENEFIT_ACTS = new Set(data.benefits.map(({ regulationId }) => regulationId))
const ACTS_BY_WORD = new Map(
  data.benefits.flatMap(({ regulationId, words }) => words.map((word) => [word, regulationId] as const)),
)
/** From this length on a word also counts as the beginning of another: "werkloosheidsuitkering". */
const BEGINNING_MIN = 5
/** The name of who pays a benefit adds at most this much to a benefit that is named. */
const BODY_MOST = 2
/** An article of the Participatiewet loses this much when a case is wholly about another benefit. */
const LOSS = 0.6

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

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (act: string, count: number) => counts.set(act, (counts.get(act) ?? 0) + count)
  for (const word of words) {
    const act = actNamedBy(word)
    if (act !== undefined) add(act, 1)
  }
  for (const body of data.bodies) {
    const named = words.filter((word) => body.words.includes(word)).length
    if (named === 0) continue
    const known = body.of.filter((act) => counts.has(act))
    for (const act of known) add(act, Math.min(named, BODY_MOST))
    if (known.length === 0) for (const [act, count] of Object.entries(body.unnamed)) add(act, count)
  }
  return counts
}

/** How much a case may turn on an article of each act, from 0 to 1; acts that are on no benefit always count in full. */
export type ActShares = (regulationId: string) => number

/** How far a case is about each benefit, by the words for it beside those for social assistance. */
export function actSharesIn({ text, title, words, titleWords }: ReadCase): ActShares {
  const written =
    (whole: string) =>
    ({ start, end }: Word) =>
      whole.slice(start, end).toLowerCase()
  const counts = countsOf([...words.map(written(text)), ...titleWords.map(written(title))])
  const assistance = [...words, ...titleWords].filter(({ stem }) => ASSISTANCE.has(stem)).length
  const shares = new Map([...counts].map(([act, count]) => [act, count / (count + assistance / 2 + 0.25)]))
  const most = Math.max(0, ...shares.values())
  return (act) => {
    if (act === ASSISTANCE_ACT) return 1 - LOSS * most
    return BENEFIT_ACTS.has(act) ? (shares.get(act) ?? 0) : 1
  }
}

const TOPICS = new Map(data.topics.map(({ of, provisions }) => [of, provisions]))

/** The evidence per provision, each given to its like in the other acts as well, as far as the case turns on the act. */
export function withCounterparts(
  shares: ActShares,
  evidence: readonly (readonly [string, Evidence])[],
): readonly (readonly [string, Evidence])[] {
  return evidence.flatMap(([id, { score, spans }]) =>
    [id, ...(TOPICS.get(id) ?? [])].flatMap((each): [string, Evidence][] => {
      const share = shares(provisionById(each)?.regulationId ?? '')
      return share === 0 ? [] : [[each, { score: score * share, spans }]]
    }),
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
