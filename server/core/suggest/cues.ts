/** The words by which threads and provisions are recognised, from `cues.json` and the codebook. */
import { CAUSES, type Cause } from '#core/codes.ts'
import type { Provision } from '#core/law/provision.ts'
import { PROVISIONS } from '#core/law/reference.ts'
import { type Cue, type CueIndex, indexCues } from './cueIndex.ts'
import rows from './cues.json' with { type: 'json' }
import type { CatalogueThread } from './suggestion.ts'
import { stemsOf } from './words.ts'

/** What one cue of each kind adds to a score. */
const WEIGHTS = {
  strong: 3,
  plain: 1.8,
  weak: 0.6,
  against: -2,
  described: 2.2,
  defined: 0.35,
  subject: 1.2,
} as const

const cuesFor = (subject: string, phrases: readonly string[], weight: number): Cue[] =>
  phrases.map((phrase) => ({ subject, phrase, weight }))

/** A thread as far as it is recognised by words. */
type DescribedThread = Pick<CatalogueThread, 'id' | 'label' | 'synonyms' | 'keywords' | 'definition'>

function describedCues(thread: DescribedThread): Cue[] {
  const described = [thread.label, ...thread.synonyms, ...thread.keywords]
  return [
    ...cuesFor(thread.id, described, WEIGHTS.described),
    ...cuesFor(thread.id, stemmableWords(thread.definition), WEIGHTS.defined),
  ]
}

/** The words of a definition that are long enough to mean something by themselves. */
function stemmableWords(definition: string): string[] {
  return definition.split(/[^\p{L}-]+/u).filter((word) => word.length > 5 && stemsOf(word).length > 0)
}

/** The index of the cues of these threads; a thread without cues of its own still has its descriptions. */
export function threadIndex(threads: readonly DescribedThread[]): CueIndex {
  const ids = new Set(threads.map((thread) => thread.id))
  const lay = rows.threads
    .filter((row) => ids.has(row.threadId))
    .flatMap((row) => [
      ...cuesFor(row.threadId, row.strong, WEIGHTS.strong),
      ...cuesFor(row.threadId, row.plain, WEIGHTS.plain),
      ...cuesFor(row.threadId, row.weak, WEIGHTS.weak),
      ...cuesFor(row.threadId, row.against, WEIGHTS.against),
    ])
  return indexCues([...lay, ...threads.flatMap(describedCues)])
}

const strongAndWeak = (
  subject: string,
  row: { strong: readonly string[]; weak: readonly string[] },
): Cue[] => [
  ...cuesFor(subject, row.strong, WEIGHTS.strong),
  ...cuesFor(subject, row.weak, WEIGHTS.weak * 1.5),
]

/** The words of what a provision is about and of the harsh effect it is known for. */
function subjectCues(provision: Provision): Cue[] {
  return [
    ...cuesFor(provision.id, stemmableWords(provision.subject), WEIGHTS.subject),
    ...cuesFor(provision.id, stemmableWords(provision.harshEffect ?? ''), WEIGHTS.defined),
  ]
}

/** The index of the words that point at a provision, by provision id. */
export const PROVISION_INDEX: CueIndex = indexCues([
  ...rows.provisions.flatMap((row) => strongAndWeak(row.provisionId, row)),
  ...PROVISIONS.filter((provision) => provision.status === 'in_force').flatMap(subjectCues),
])

/** The code of a cause, or null for a word that is none. */
export const causeOf = (code: string): Cause | null => CAUSES.find((cause) => cause === code) ?? null

const causesByThread = new Map(rows.threads.map((row) => [row.threadId, row.causes]))

/** The causes that usually go with a thread, most usual first; empty for a thread we know nothing of. */
export function usualCauses(threadId: string): readonly string[] {
  return causesByThread.get(threadId) ?? []
}
