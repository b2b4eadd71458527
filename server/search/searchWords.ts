// What a question is read by: the threads of the collection, which people change while the server runs.
import type { DutchAnalysis } from '#core/search/analysis.ts'
import { buildThesaurus, type Thesaurus } from '#core/search/thesaurus.ts'
import { createTopicReader, type TopicReader, type TopicThread } from '#core/search/topics.ts'

/** What an index works by. */
export interface SearchKnowledge {
  readonly analysis: DutchAnalysis
  /** The threads as they are now; the same array as long as none has changed. */
  readonly threads: () => readonly TopicThread[]
}

/** The words of the threads, ready to read a question by. */
export interface SearchWords {
  readonly threads: readonly TopicThread[]
  readonly thesaurus: Thesaurus
  readonly topics: TopicReader
}

/** Makes the words ready, and again when a thread has changed. */
export function searchWords({ analysis, threads }: SearchKnowledge): () => SearchWords {
  let ready: SearchWords | undefined
  return () => {
    const now = threads()
    if (ready?.threads !== now)
      ready = {
        threads: now,
        thesaurus: buildThesaurus(analysis, now),
        topics: createTopicReader(now),
      }
    return ready
  }
}
