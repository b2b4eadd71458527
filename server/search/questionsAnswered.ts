/**
 * Which kept questions a document answers, and by which words of it: each document is searched by itself, so that the
 * answer does not depend on what else is in the collection or on which engine it runs.
 */
import BetterSqlite3 from 'better-sqlite3'
import type { CaseFilter } from '#core/caseFilter.ts'
import type { SearchDocument } from '#core/search/document.ts'
import { dutchAnalysis } from './dictionary.ts'
import type { SearchAnswer } from './search.ts'
import type { SearchKnowledge } from './searchWords.ts'
import { openSqliteSearchIndex } from './sqliteSearchIndex.ts'
import { createSearchTables } from './sqliteTables.ts'

/** A question as somebody kept it. */
export interface KeptQuestion {
  readonly id: string
  readonly words: string
  readonly filter: CaseFilter
}

/** A question that a document answers. */
export interface AnsweredQuestion {
  readonly questionId: string
  readonly documentId: string
  /** The words of the document that were asked for, as they stand in it; none when only a filter was kept. */
  readonly words: readonly string[]
}

/** The questions each document answers in full: a document that lacks one of the words is no news. */
export async function questionsAnswered(
  documents: readonly SearchDocument[],
  questions: readonly KeptQuestion[],
  threads: SearchKnowledge['threads'],
): Promise<readonly AnsweredQuestion[]> {
  const connection = new BetterSqlite3(':memory:')
  createSearchTables(connection)
  const index = openSqliteSearchIndex(connection, { analysis: dutchAnalysis(), threads })
  const answered: AnsweredQuestion[] = []
  for (const document of documents) {
    const { kind, id, status } = document
    await index.put([document])
    for (const { id: questionId, words, filter } of questions) {
      const answer = await index.search({ words, kind, visible: [status], filter, limit: 1, explain: true })
      if (inFull(answer)) answered.push({ questionId, documentId: id, words: foundWords(answer) })
    }
    await index.remove([{ kind, id }])
  }
  connection.close()
  return answered
}

const NOT_IN_FULL = ['SOME_WORDS_MISSING', 'WORD_MISSING', 'SPELLING_CORRECTED'] as const

/** Alone in its index a document is also found by part of the words, or by a word that only looks like one of them. */
const inFull = ({ hits, notes }: SearchAnswer): boolean =>
  hits.length > 0 && !NOT_IN_FULL.some((note) => notes.includes(note))

const foundWords = ({ hits }: SearchAnswer): readonly string[] => [
  ...new Set(hits.flatMap(({ why }) => why.flatMap(({ found }) => found))),
]
