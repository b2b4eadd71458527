/** What the words of a case alone say for every thread, article and cause, before anything learned is weighed in. */
import { findCitations } from '#core/citations/findCitations.ts'
import type { Cause } from '#core/codes.ts'
import { PROVISION_INDEX } from './cues.ts'
import { type Candidate, evidenceIn, type ReadCase, readCase } from './evidence.ts'
import { subjectFeatures } from './lessons/features.ts'
import { LESSONS, type Lessons } from './lessons/lessons.ts'
import { evidenceOfLessons } from './lessons/taught.ts'
import { suggestCauses } from './suggestCauses.ts'
import type { CaseText, Catalogue, CatalogueThread } from './suggestion.ts'
import { type ProvisionTarget, suggestProvisions } from './suggestProvisions.ts'
import { type RankedThread, rankThreads } from './suggestThreads.ts'

/** What a text is about: its threads and articles, best first, at most ten of each. */
export interface SubjectReading {
  readonly read: ReadCase
  readonly threads: readonly RankedThread[]
  readonly provision: readonly Candidate<ProvisionTarget>[]
}

/** The candidates of each kind, best first, at most ten. */
export interface LexicalReading extends Pick<SubjectReading, 'read' | 'provision'> {
  readonly thread: readonly Candidate<CatalogueThread>[]
  readonly cause: readonly Candidate<{ readonly id: Cause }>[]
}

/** Reads what a text is about, in the threads of the codebook and in articles. */
export function subjectReading(
  input: CaseText,
  catalogue: Catalogue,
  lessons: Lessons = LESSONS,
): SubjectReading {
  const read = readCase(input)
  const options = { tokens: read.tokens, ...(input.date === undefined ? {} : { date: input.date }) }
  const citations = findCitations(input.text, options).filter((citation) => citation.kind === 'provision')
  const pointedAt = evidenceIn(read, PROVISION_INDEX)
  const subject = subjectFeatures(read, lessons.known)
  const taught = evidenceOfLessons(subject, lessons.thread)
  const threads = rankThreads(read, citations, pointedAt, catalogue, taught)
  const articles = {
    taught: evidenceOfLessons(subject, lessons.provision),
    usualTopics: lessons.usualTopics,
    weights: lessons.provisionWeights,
  }
  return {
    read,
    threads,
    provision: suggestProvisions(read, citations, pointedAt, threads, articles, input.date),
  }
}

/** Reads a case against the threads of the codebook. */
export function lexicalReading(
  input: CaseText,
  catalogue: Catalogue,
  lessons: Lessons = LESSONS,
): LexicalReading {
  const { read, threads, provision } = subjectReading(input, catalogue, lessons)
  return {
    read,
    thread: threads.map(({ thread, evidence }) => ({ code: thread.id, target: thread, evidence })),
    provision,
    cause: suggestCauses(read, threads, lessons),
  }
}
