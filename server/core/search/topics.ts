/**
 * What a question or a text is about, in threads: a bridge where people and files say the same thing in other words
 * ("controleurs in mijn slaapkamer" and "een onaangekondigd huisbezoek"). The lay words of the suggester carry it.
 */
import { threadIndex } from '#core/suggest/cues.ts'
import { evidenceIn, readCase } from '#core/suggest/evidence.ts'
import type { CatalogueThread } from '#core/suggest/suggestion.ts'
import type { AnalysedWord } from './analysis.ts'
import type { ThreadWords } from './thesaurus.ts'

/** A thread with the words by which it is recognised and with which it is explained. */
export type TopicThread = ThreadWords & Pick<CatalogueThread, 'parentId' | 'definition' | 'keywords'>

/** A thread a question is about; `weight` is its share of what was said, and all weights together are at most 1. */
export interface Topic {
  readonly threadId: string
  readonly weight: number
}

/** Tells what is said in threads. */
export interface TopicReader {
  /** The threads a question is about, heaviest first; the less it says, the less they weigh. */
  ofQuestion(question: string): readonly Topic[]
  /** The threads a text without tags is about, heaviest first. */
  ofText(text: string, title?: string): readonly string[]
}

const TOPICS_OF_QUESTION_MAX = 6
const TOPICS_OF_TEXT_MAX = 3

/** Below this evidence (two plain lay words, see `cues.ts`) a text is not about a thread. */
const TEXT_EVIDENCE_MIN = 2

/** The evidence at which a question's topics weigh half of what they can. */
const QUESTION_EVIDENCE_HALF = 2

/** Prepares the reader for these threads; main themes are too wide to be what a question is about. */
export function createTopicReader(threads: readonly TopicThread[]): TopicReader {
  const parents = new Set(threads.map(({ parentId }) => parentId))
  const index = threadIndex(threads.filter(({ id }) => !parents.has(id)))
  const evidence = (text: string, title?: string) =>
    [...evidenceIn(readCase(title === undefined ? { text } : { text, title }), index)]
      .map(([threadId, { score }]) => ({ threadId, score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.threadId < b.threadId ? -1 : 1))
  return {
    ofQuestion: (question) => {
      const found = evidence(question).slice(0, TOPICS_OF_QUESTION_MAX)
      const total = found.reduce((sum, { score }) => sum + score, 0)
      const most = total + QUESTION_EVIDENCE_HALF
      return found.map(({ threadId, score }) => ({ threadId, weight: score / most }))
    },
    ofText: (text, title) =>
      evidence(text, title)
        .slice(0, TOPICS_OF_TEXT_MAX)
        .filter(({ score }) => score >= TEXT_EVIDENCE_MIN)
        .map(({ threadId }) => threadId),
  }
}

/** The term of the index that stands for a thread. Terms hold letters and digits only. */
export const topicTerm = (threadId: string): string => `draad${threadId.replace(/[^\p{L}\p{N}]/gu, '')}`

/** A thread as a word of a document: found by its term, and no word of its text. */
export const topicWord = (threadId: string): AnalysedWord => ({
  word: topicTerm(threadId),
  start: 0,
  end: 0,
  stopWord: false,
  pieces: [],
  cited: true,
  terms: { stem: topicTerm(threadId), parts: [], joins: [] },
})
