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
import { rankThreads } from './suggestThreads.ts'

/** The candidates of each kind, best first, at most ten. */
export interface LexicalReading {
  readonly read: ReadCase
  readonly thread: readonly Candidate<CatalogueThread>[]
  readonly provision: readonly Candidate<ProvisionTarget>[]
  readonly cause: readonly Candidate<{ readonly id: Cause }>[]
}

/** Reads a case against the threads of the codebook. */
export function lexicalReading(
  input: CaseText,
  catalogue: Catalogue,
  lessons: Lessons = LESSONS,
): LexicalReading {
  const read = readCase(input)
  const options = input.date === undefined ? {} : { date: input.date }
  const citations = findCitations(input.text, options).filter((citation) => citation.kind === 'provision')
  const pointedAt = evidenceIn(read, PROVISION_INDEX)
  const subject = subjectFeatures(read)
  const ranked = rankThreads(
    read,
    citations,
    pointedAt,
    catalogue,
    evidenceOfLessons(subject, lessons.thread),
  )
  const articles = {
    taught: evidenceOfLessons(subject, lessons.provision),
    weights: lessons.provisionWeights,
  }
  return {
    read,
    thread: ranked.map(({ thread, evidence }) => ({ code: thread.id, target: thread, evidence })),
    provision: suggestProvisions(read, citations, pointedAt, ranked, articles, input.date),
    cause: suggestCauses(read, ranked, lessons),
  }
}
