// Puts together the lessons that come with the program, from texts labelled by several hands.

import { findCitations } from '#core/citations/findCitations.ts'
import { causeGuides } from '#core/codebook/causes.nl.ts'
import { CAUSES } from '#core/codes.ts'
import { articleCode } from '#core/suggest/articles.ts'
import { topicOf } from '#core/suggest/counterparts.ts'
import type { Evidence } from '#core/suggest/cueIndex.ts'
import { PROVISION_INDEX } from '#core/suggest/cues.ts'
import { evidenceIn, type ReadCase, readCase } from '#core/suggest/evidence.ts'
import { rounded } from '#core/suggest/learned/vectors.ts'
import { mayBePart, subjectFeatures, tellingFeatures } from '#core/suggest/lessons/features.ts'
import { CAUSE_PARTS, type Lessons, PROVISION_PARTS } from '#core/suggest/lessons/lessons.ts'
import type { Taught } from '#core/suggest/lessons/taught.ts'
import type { UsualTopics } from '#core/suggest/lessons/usualTopics.ts'
import { type ArticleSpoken, spokenForArticles } from '#core/suggest/provisionEvidence.ts'
import { spokenForCauses } from '#core/suggest/suggestCauses.ts'
import { type RankedThread, rankThreads } from '#core/suggest/suggestThreads.ts'
import { THREAD_SEEDS } from '#seeds/threads.ts'
import { type CaseSummary, caseSummaries, type Split } from '../bench/suggest.ts'
import sentences from './causeExamples.json' with { type: 'json' }
import { type Contest, firstRight, type Rival } from './firstRight.ts'
import { onRecord } from './onRecord.ts'
import { type Lesson, type Manner, type Teaching, taughtBy } from './taughtBy.ts'
import told from './toldCauses.json' with { type: 'json' }
import { usualIn } from './usualIn.ts'
import written from './written.json' with { type: 'json' }

/** The splits that are learned from, by the hand that wrote them; each hand weighs the same in what counts for how much. */
export const HANDS = {
  house: ['develop', 'second-develop', 'heldout', 'later'],
  blind: ['blind'],
  travel: ['travel', 'second-travel'],
  stated: ['stated', 'second-stated'],
  voices: ['voices-1'],
  desks: ['voices-2'],
  letters: ['voices-3'],
  counters: ['voices-4'],
  registers: ['voices-5'],
  benches: ['voices-6'],
  doors: ['voices-7'],
  kitchens: ['voices-8'],
  councils: ['voices-9'],
  advisers: ['voices-10'],
  families: ['voices-11'],
  corridors: ['voices-12'],
  porches: ['voices-13'],
} as const satisfies Record<string, readonly Split[]>

/** How much a text of each origin counts: texts written to teach more, but not for causes, and single sentences less. */
const COUNTS = { summary: 1, written: 2, sentence: 0.2 } as const
/** How much a tag beside the main one counts. */
const BESIDE = 0.5
const MANNER = {
  thread: { strength: 0.5, textsMin: 1, pairsMin: 2, weightMin: 0.03 },
  provision: { strength: 0.3, textsMin: 2, pairsMin: 2, weightMin: 0.03 },
  cause: { strength: 0.6, textsMin: 2, pairsMin: 2, weightMin: 0.015 },
} as const satisfies Record<string, Manner>

interface Labelled {
  readonly gold: Pick<CaseSummary, 'text' | 'threads' | 'provisions' | 'causes'>
  readonly weight: number
}

const gradedCodes = (codes: readonly string[]): ReadonlyMap<string, number> =>
  new Map(codes.toReversed().map((code) => [code, code === codes[0] ? 1 : BESIDE]))

type Known = Lessons['known']

const threadLesson = ({ gold, weight }: Labelled, known: Known): Lesson => ({
  features: subjectFeatures(readCase(gold), known),
  codes: gradedCodes(gold.threads.filter((id) => THREAD_SEEDS.some((thread) => thread.id === id))),
  weight,
})

const topicsOf = ({ provisions }: Labelled['gold']): readonly string[] => [
  ...new Set(provisions.map((provision) => topicOf(articleCode(provision)))),
]

const provisionLesson = ({ gold, weight }: Labelled, known: Known): Lesson => ({
  features: subjectFeatures(readCase(gold), known),
  codes: gradedCodes(topicsOf(gold)),
  weight,
})

const causeLesson = ({ gold, weight }: Labelled, known: Known): Lesson => ({
  features: tellingFeatures(readCase(gold), known),
  codes: gradedCodes(gold.causes.filter((cause) => cause !== 'nog_te_duiden')),
  weight: Math.min(COUNTS.summary, weight),
})

/** Single sentences that say what went wrong, which have no thread. */
const SENTENCES: readonly Labelled[] = CAUSES.filter((cause) => cause !== 'nog_te_duiden').flatMap((cause) =>
  [...sentences[cause], causeGuides[cause].example].map((text) => ({
    gold: { text, threads: [], provisions: [], causes: [cause] },
    weight: COUNTS.sentence,
  })),
)

/** Texts written to teach causes only, in many words for each. */
const TOLD: readonly Labelled[] = told.map(({ text, causes }) => ({
  gold: { text, threads: [], provisions: [], causes },
  weight: COUNTS.summary,
}))

/** What a text would have been given without itself, by code. */
type Unseen = ReadonlyMap<string, Evidence>

/** A text with the threads found in it, given what was taught by others. */
interface Read {
  readonly gold: Labelled['gold']
  readonly read: ReadCase
  readonly pointedAt: ReadonlyMap<string, Evidence>
  readonly threads: readonly RankedThread[]
}

function reading(gold: Labelled['gold'], taught: Unseen): Read {
  const read = readCase(gold)
  const citations = findCitations(gold.text).filter((citation) => citation.kind === 'provision')
  const pointedAt = evidenceIn(read, PROVISION_INDEX)
  const threads = rankThreads(read, citations, pointedAt, { threads: THREAD_SEEDS }, taught)
  return { gold, read, pointedAt, threads }
}

const causeRivals = (
  { gold, read, threads }: Read,
  evidence: Unseen,
  taught: Pick<Taught, 'codes' | 'shares'>,
): readonly Rival[] =>
  spokenForCauses(read, threads, evidence, taught).map(({ cause, values }) => ({
    values,
    right: gold.causes.includes(cause),
  }))

/** Only the strongest of the articles are rivals; the others hardly ever come first. */
const RIVALS_MAX = 80
const strength = ({ values }: Pick<ArticleSpoken, 'values'>) => values.reduce((sum, value) => sum + value, 0)

function articleRivals(
  { gold, read, pointedAt, threads }: Read,
  taught: Unseen,
  usualTopics: UsualTopics,
): readonly Rival[] {
  const right = ({ code }: ArticleSpoken) =>
    gold.provisions.some((provision) => articleCode(provision) === code)
  return spokenForArticles(read, pointedAt, threads, { taught, usualTopics })
    .articles.toSorted((a, b) => Number(right(b)) - Number(right(a)) || strength(b) - strength(a))
    .slice(0, RIVALS_MAX)
    .map((spoken) => ({ values: spoken.values, right: right(spoken) }))
}

const asEvidence = (scores: ReadonlyMap<string, number> = new Map()): Unseen =>
  new Map([...scores].map(([code, score]) => [code, { score, spans: [] }]))

function provisionWeights(contests: readonly Contest[]): Lessons['provisionWeights'] {
  const weights = firstRight(contests, PROVISION_PARTS.length).map(rounded)
  const [words = 0, typical = 0, usual = 0, taught = 0, act = 0] = weights
  return { words, typical, usual, taught, act }
}

function causeWeights(contests: readonly Contest[]): Lessons['causeWeights'] {
  const weights = firstRight(contests, CAUSE_PARTS.length).map(rounded)
  const [usualShort = 0, taughtShort = 0, taughtFull = 0] = weights
  return { usualShort, taughtShort, taughtFull }
}

/** In so many texts a word must stand to be looked for inside other words. */
const KNOWN_MIN = 2

function knownWords(texts: readonly Labelled[]): ReadonlySet<string> {
  const spread = new Map<string, number>()
  for (const { gold } of texts) {
    const stems = readCase(gold).words.flatMap(({ stem, counts }) =>
      counts && mayBePart(stem) ? [stem] : [],
    )
    for (const stem of new Set(stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  }
  return new Set([...spread].flatMap(([stem, count]) => (count >= KNOWN_MIN ? [stem] : [])).toSorted())
}

interface FromHand extends Labelled {
  readonly hand: string
}

function labelledTexts(leftOut: (split: Split, id: string) => boolean): readonly FromHand[] {
  const summaries = Object.entries(HANDS).flatMap(([hand, splits]) =>
    splits.flatMap((split) =>
      caseSummaries(split)
        .filter(({ id }) => !leftOut(split, id))
        .map((gold) => ({ gold, hand, weight: COUNTS.summary })),
    ),
  )
  return [
    ...summaries,
    ...onRecord(written).map((gold) => ({ gold, hand: 'written', weight: COUNTS.written })),
  ]
}

/** The lessons of all texts, or without those left out to measure by. */
export function lessonsFrom(leftOut: (split: Split, id: string) => boolean = () => false): Lessons {
  const texts = labelledTexts(leftOut)
  const known = knownWords(texts)
  const taughtFrom = (from: readonly Labelled[], lesson: typeof threadLesson, manner: Manner) =>
    taughtBy(
      from.map((text) => lesson(text, known)),
      manner,
    )
  const threads = taughtFrom(texts, threadLesson, MANNER.thread)
  const provisions = taughtFrom(texts, provisionLesson, MANNER.provision)
  const causes = taughtFrom([...texts, ...TOLD, ...SENTENCES], causeLesson, MANNER.cause)
  const counted = texts.map(({ gold }) => ({ threads: gold.threads, topics: topicsOf(gold) }))
  const readings = texts.map(({ gold }, index) => reading(gold, asEvidence(threads.unseen[index])))
  const contests = (
    rivalsOf: (read: Read, taught: Unseen, index: number) => readonly Rival[],
    { unseen }: Teaching,
  ) =>
    texts.flatMap(({ hand }, index): readonly Contest[] => {
      const rivals = readings
        .slice(index, index + 1)
        .flatMap((read) => rivalsOf(read, asEvidence(unseen[index]), index))
      const counts = 1 / texts.filter((other) => other.hand === hand).length
      return rivals.some(({ right }) => right) ? [{ rivals, counts }] : []
    })
  const ofArticles = contests(
    (read, taught, index) => articleRivals(read, taught, usualIn(counted, index)),
    provisions,
  )
  const ofCauses = contests((read, evidence) => causeRivals(read, evidence, causes.taught), causes)
  return {
    known,
    thread: threads.taught,
    provision: provisions.taught,
    usualTopics: usualIn(counted),
    provisionWeights: provisionWeights(ofArticles),
    cause: causes.taught,
    causeWeights: causeWeights(ofCauses),
  }
}
