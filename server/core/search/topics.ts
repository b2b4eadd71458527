/**
 * What a question or a text is about, in threads and articles: a bridge where people and files say the same thing in other
 * words ("controleurs in mijn slaapkamer" and "een onaangekondigd huisbezoek"). The tag suggester carries it, by its lay
 * words and by what labelled texts taught it.
 */
import { groupBy } from '#core/groupBy.ts'
import { remembered } from '#core/remembered.ts'
import { articleCodeOf } from '#core/suggest/articles.ts'
import { topicOf } from '#core/suggest/counterparts.ts'
import { threadIndex } from '#core/suggest/cues.ts'
import { evidenceIn, readCase } from '#core/suggest/evidence.ts'
import { type SubjectReading, subjectReading } from '#core/suggest/lexicalReading.ts'
import type { CatalogueThread } from '#core/suggest/suggestion.ts'
import type { AnalysedWord } from './analysis.ts'
import type { SearchDocument } from './document.ts'

/** A thread with the words by which it is recognised and with which it is explained. */
export type TopicThread = CatalogueThread

/** A thread or article a question is about. */
export interface Topic {
  readonly kind: 'thread' | 'article'
  /** The id of the thread, or the code of the article that stands for its likes in other acts ("PW 58"). */
  readonly id: string
  /**
   * Its share of what was said: all threads together weigh at most 1, and all articles at most 2. The less a question says,
   * the less they weigh.
   */
  readonly weight: number
}

/** Tells what is said in threads and articles. */
export interface TopicReader {
  /**
   * What a question is about, threads before articles, each heaviest first. Articles it names, by their codes ("PW 58"), are what
   * it is about, whatever its words would say.
   */
  ofQuestion(question: string, named?: readonly string[]): readonly Topic[]
  /** What a text without tags is about, most likely first. */
  ofText(text: string, title?: string): Required<Pick<SearchDocument['tags'], 'threadIds' | 'provisionIds'>>
}

const THREADS_OF_QUESTION_MAX = 6
const ARTICLES_OF_QUESTION_MAX = 4
const TOPICS_OF_TEXT_MAX = 3

/** Below this evidence (two plain lay words, see `cues.ts`) a text is not about a thread. */
const TEXT_EVIDENCE_MIN = 2

/** The evidence at which a question's threads weigh half of what they can. */
const QUESTION_EVIDENCE_HALF = 2

/** So much of a question is read for its articles: what is longer says no more clearly what it is about. */
const QUESTION_READ_MAX = 300

/** The odds at which an article is as likely as that none is meant: by the best mean over six sets, all but fifth hand (docs/search.md). */
const NO_ARTICLE_ODDS = { question: 1600, text: 400 } as const

/** What is less likely is left out, of a question and of a text. */
const ARTICLE_CHANCE_MIN = 0.05

/** Stands in no question. */
const BETWEEN_NAMED = '\n'

/** A certain article weighs this much: it says more precisely than a thread what a question is about. */
const ARTICLE_WEIGHT = 2

/** Prepares the reader for these threads; main themes are too wide to be what a question is about. */
export function createTopicReader(threads: readonly TopicThread[]): TopicReader {
  const parents = new Set(threads.map(({ parentId }) => parentId))
  const index = threadIndex(threads.filter(({ id }) => !parents.has(id)))
  // Cases and rulings are asked the same question right after each other.
  let last: { readonly question: string; readonly topics: readonly Topic[] } = { question: '', topics: [] }
  return {
    ofQuestion: (words, named = []) => {
      const question = [words, ...named].join(BETWEEN_NAMED)
      if (question === last.question) return last.topics
      const said = [...evidenceIn(readCase({ text: words }), index)]
        .map(([id, { score }]) => ({ id, score }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, THREADS_OF_QUESTION_MAX)
      const most = said.reduce((sum, { score }) => sum + score, 0) + QUESTION_EVIDENCE_HALF
      const articles =
        named.length > 0
          ? [...new Set(named.map(topicOf))].map((id, _, all) => ({ id, chance: 1 / all.length }))
          : likelyArticles(
              subjectReading({ text: words.slice(0, QUESTION_READ_MAX) }, { threads }),
              NO_ARTICLE_ODDS.question,
            )
      const topics = [
        ...said.map(({ id, score }): Topic => ({ kind: 'thread', id, weight: score / most })),
        ...articles
          .slice(0, ARTICLES_OF_QUESTION_MAX)
          .map(({ id, chance }): Topic => ({ kind: 'article', id, weight: ARTICLE_WEIGHT * chance })),
      ]
      last = { question, topics }
      return topics
    },
    ofText: (text, title) => {
      const reading = subjectReading(title === undefined ? { text } : { text, title }, { threads })
      return {
        threadIds: reading.threads
          .slice(0, TOPICS_OF_TEXT_MAX)
          .filter(({ evidence }) => evidence.score >= TEXT_EVIDENCE_MIN)
          .map(({ thread }) => thread.id),
        provisionIds: likelyArticles(reading, NO_ARTICLE_ODDS.text)
          .slice(0, TOPICS_OF_TEXT_MAX)
          .flatMap(({ provisionId }) => provisionId ?? []),
      }
    },
  }
}

/** The articles a text is about, with their likes in other acts taken together, most likely first. */
function likelyArticles({ provision }: SubjectReading, noneOdds: number) {
  const found = [...groupBy(provision, ({ code }) => topicOf(code))].map(([id, likes]) => ({
    id,
    provisionId: likes[0]?.target.provisionId ?? null,
    odds: likes.reduce((sum, { evidence }) => sum + Math.exp(evidence.score), 0),
  }))
  const all = found.reduce((sum, { odds }) => sum + odds, noneOdds)
  return found
    .map(({ id, provisionId, odds }) => ({ id, provisionId, chance: odds / all }))
    .filter(({ chance }) => chance >= ARTICLE_CHANCE_MIN)
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1))
}

/** The term of the index that stands for a thread or article. Terms hold letters and digits only. */
export const topicTerm = ({ kind, id }: Pick<Topic, 'kind' | 'id'>): string =>
  `${kind === 'thread' ? 'draad' : 'onderwerp'}${id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`

/** The terms of everything a document was tagged with, each once. */
export function topicTermsOf({
  threadIds = [],
  provisionIds = [],
}: SearchDocument['tags']): readonly string[] {
  const terms = [...threadIds.map(threadTerm), ...provisionIds.map(articleTerm)]
  return [...new Set(terms.filter((term) => term !== NO_TERM))]
}

const NO_TERM = ''
const threadTerm = remembered((id) => topicTerm({ kind: 'thread', id }))
/** Of the article that a provision is of, if it is of one. */
const articleTerm = remembered((provisionId) => {
  const code = articleCodeOf(provisionId)
  return code === null ? NO_TERM : topicTerm({ kind: 'article', id: topicOf(code) })
})

/** A topic as a word of a document: found by its term, and no word of its text. */
export const topicWord = (term: string): AnalysedWord => ({
  word: term,
  start: 0,
  end: 0,
  stopWord: false,
  pieces: [],
  cited: true,
  terms: { stem: term, parts: [], joins: [] },
})
