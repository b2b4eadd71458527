// Puts together the lessons that come with the program, from texts labelled by several hands.

import { findCitations } from '#core/citations/findCitations.ts'
import { causeGuides } from '#core/codebook/causes.nl.ts'
import { CAUSES } from '#core/codes.ts'
import type { Evidence } from '#core/suggest/cueIndex.ts'
import { PROVISION_INDEX } from '#core/suggest/cues.ts'
import { evidenceIn, readCase } from '#core/suggest/evidence.ts'
import { rounded } from '#core/suggest/learned/vectors.ts'
import { subjectFeatures, tellingFeatures } from '#core/suggest/lessons/features.ts'
import {
  CAUSE_PARTS,
  type CausePart,
  type CauseWeights,
  type Lessons,
} from '#core/suggest/lessons/lessons.ts'
import { spokenForCauses } from '#core/suggest/suggestCauses.ts'
import { rankThreads } from '#core/suggest/suggestThreads.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { type CaseSummary, caseSummaries, type Split } from '../bench/suggest.ts'
import sentences from './causeExamples.json' with { type: 'json' }
import { type Contest, firstRight, type Rival } from './firstRight.ts'
import { type Lesson, type Manner, taughtBy } from './taughtBy.ts'
import written from './written.json' with { type: 'json' }

/** The splits that are learned from, by the hand that wrote them; each hand weighs the same in what counts for how much. */
const HANDS = {
  house: ['develop', 'second-develop', 'heldout', 'later'],
  blind: ['blind'],
  travel: ['travel', 'sealed'],
  stated: ['stated'],
} as const satisfies Record<string, readonly Split[]>

/** How much a text of each origin counts: texts written to teach more, single sentences less. */
const COUNTS = { summary: 1, written: 2, sentence: 0.2 } as const
/** How much a tag beside the main one counts. */
const BESIDE = 0.5
const MANNER = {
  thread: { strength: 0.5, textsMin: 1, weightMin: 0.015 },
  cause: { strength: 1, textsMin: 2, weightMin: 0.006 },
} as const satisfies Record<string, Manner>

interface Labelled {
  readonly gold: Pick<CaseSummary, 'text' | 'threads' | 'causes'>
  readonly weight: number
}

const gradedCodes = (codes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(codes.toReversed().map((code) => [code, code === codes[0] ? 1 : BESIDE]))

const threadLesson = ({ gold, weight }: Labelled): Lesson => ({
  features: subjectFeatures(readCase(gold)),
  codes: gradedCodes(gold.threads.filter((id) => THREAD_SEEDS.some((thread) => thread.id === id))),
  weight,
})

const causeLesson = ({ gold, weight }: Labelled): Lesson => ({
  features: tellingFeatures(readCase(gold)),
  codes: gradedCodes(gold.causes.filter((cause) => cause !== 'nog_te_duiden')),
  weight,
})

/** Single sentences that say what went wrong, which have no thread. */
const SENTENCES: readonly Labelled[] = CAUSES.filter((cause) => cause !== 'nog_te_duiden').flatMap((cause) =>
  [...sentences[cause], causeGuides[cause].example].map((text) => ({
    gold: { text, threads: [], causes: [cause] },
    weight: COUNTS.sentence,
  })),
)

/** What speaks for every cause in a text, given what was taught by others. */
function spokenIn(
  gold: Labelled['gold'],
  threads: Lessons['thread'],
  taught: ReadonlyMap<string, Evidence>,
): readonly Rival[] {
  const read = readCase(gold)
  const citations = findCitations(gold.text).filter((citation) => citation.kind === 'provision')
  const pointedAt = evidenceIn(read, PROVISION_INDEX)
  const ranked = rankThreads(read, citations, pointedAt, { threads: THREAD_SEEDS }, threads)
  return spokenForCauses(read, ranked, taught).map(({ cause, values }) => ({
    values,
    right: gold.causes.includes(cause),
  }))
}

const asEvidence = (scores: ReadonlyMap<string, number>): ReadonlyMap<string, Evidence> =>
  new Map([...scores].map(([code, score]) => [code, { score, spans: [] }]))

function causeWeights(contests: readonly Contest[], causes: readonly string[]): CauseWeights {
  const { weights, handicaps } = firstRight(contests, CAUSE_PARTS.length, causes.length)
  const weightOf = (part: CausePart) => rounded(weights[CAUSE_PARTS.indexOf(part)] ?? 0)
  return {
    usualShort: weightOf('usualShort'),
    usualFull: weightOf('usualFull'),
    said: weightOf('said'),
    taughtShort: weightOf('taughtShort'),
    taughtFull: weightOf('taughtFull'),
    beforehand: Object.fromEntries(causes.map((cause, at) => [cause, rounded(handicaps[at] ?? 0)])),
  }
}

/** The lessons of all texts, or without those left out to measure by. */
export function lessonsFrom(leftOut: (split: Split, id: string) => boolean = () => false): Lessons {
  const summaries = Object.entries(HANDS).flatMap(([hand, splits]) =>
    splits.flatMap((split) =>
      caseSummaries(split)
        .filter(({ id }) => !leftOut(split, id))
        .map((gold) => ({ gold, hand, weight: COUNTS.summary })),
    ),
  )
  const own = written.map((gold) => ({ gold, hand: 'written', weight: COUNTS.written }))
  const withThread = [...summaries, ...own]
  const threads = taughtBy(withThread.map(threadLesson), MANNER.thread)
  const causes = taughtBy([...withThread, ...SENTENCES].map(causeLesson), MANNER.cause)
  const taughtCauses = CAUSES.filter((cause) => cause !== 'nog_te_duiden')
  const contests = withThread.map(({ gold, hand }, index) => ({
    rivals: spokenIn(gold, threads.taught, asEvidence(causes.unseen[index] ?? new Map())),
    counts: 1 / withThread.filter((other) => other.hand === hand).length,
  }))
  return { thread: threads.taught, cause: causes.taught, causeWeights: causeWeights(contests, taughtCauses) }
}
