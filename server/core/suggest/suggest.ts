/**
 * Suggests threads, provisions and kinds of cause for a case from its words alone: lexical matching in the manner of
 * Annif's MLLM (stems, compounds, the descriptions of the codebook, lay words), citations found, what usually goes
 * together, and what decided cases teach. Deterministic and offline; a person decides.
 */
import { causeOf } from './cues.ts'
import { type Candidate, SUGGESTIONS_MAX } from './evidence.ts'
import { chanceThat } from './learned/combine.ts'
import { type LearnedEvidence, learnedEvidence } from './learned/evidence.ts'
import type { PartWeights, SuggestionModel } from './learned/model.ts'
import { SHIPPED_MODEL } from './learned/shipped.ts'
import type { Lessons } from './lessons/lessons.ts'
import { lexicalReading } from './lexicalReading.ts'
import { reasonsIn } from './reasons.ts'
import type { CaseText, Catalogue, Reasoned, Suggestions } from './suggestion.ts'
import { provisionOfCode } from './suggestProvisions.ts'

/** Below this chance a code that only decided cases speak for is not worth a line. */
const LEARNED_ONLY_MIN = 0.1
/** A chance that is told as nothing is none. */
const CHANCE_MIN = 0.0005
/** From this weight on the words behind what was learned are told among the reasons. */
const TOLD_MIN = 0.25

interface Weighing<Target> {
  /** The words behind a suggestion as a person reads them. */
  readonly tell: ReturnType<typeof reasonsIn>
  readonly weights: PartWeights
  readonly candidates: readonly Candidate<Target>[]
  readonly learned: ReadonlyMap<string, LearnedEvidence>
  /** The target of a code that only decided cases speak for, or null when it cannot be suggested. */
  readonly targetOf: (code: string) => Target | null
}

const NO_EVIDENCE = { score: 0, spans: [] }

/** The candidates and the codes learned of, with the chance of each, best first. */
function weighed<Target>(weighing: Weighing<Target>): readonly (Target & Reasoned)[] {
  const { tell, weights, candidates, learned, targetOf } = weighing
  const known = new Set(candidates.map(({ code }) => code))
  const learnedOnly = [...learned.keys()].flatMap((code): Candidate<Target>[] => {
    const target = known.has(code) ? null : targetOf(code)
    return target === null ? [] : [{ code, target, evidence: NO_EVIDENCE }]
  })
  const most = candidates[0]?.evidence.score ?? 0
  return [...candidates, ...learnedOnly]
    .map(({ code, target, evidence }) => {
      const { likeCases = 0, weighedWords = 0, spans = [] } = learned.get(code) ?? {}
      const chance = chanceThat({ words: evidence.score, most, likeCases, weighedWords }, weights)
      const told = weights.likeCases * likeCases + weights.weighedWords * weighedWords >= TOLD_MIN
      return { code, target, chance, spans: told ? [...evidence.spans, ...spans] : evidence.spans }
    })
    .filter(({ code, chance, spans }) => {
      const least = known.has(code) ? CHANCE_MIN : LEARNED_ONLY_MIN
      return spans.length > 0 && chance >= least
    })
    .toSorted((a, b) => b.chance - a.chance || (a.code < b.code ? -1 : 1))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ target, chance, spans }) => ({
      ...target,
      score: Math.round(chance * 1000) / 1000,
      because: tell(spans),
      passages: spans.toSorted((a, b) => a.start - b.start),
    }))
}

/** At most ten threads, articles and causes for a case, best first, each with the words that led to it. */
export function suggest(
  input: CaseText,
  catalogue: Catalogue,
  { weights, learned }: SuggestionModel = SHIPPED_MODEL,
  lessons?: Lessons,
): Suggestions {
  const { read, thread, provision, cause } = lexicalReading(input, catalogue, lessons)
  const said = learned === null ? null : learnedEvidence([...read.titleWords, ...read.words], learned)
  const nothing = new Map<string, LearnedEvidence>()
  const tell = reasonsIn(input.text, read.tokens)
  const parents = new Set(catalogue.threads.map(({ parentId }) => parentId))
  return {
    threads: weighed({
      tell,
      weights: weights.thread,
      candidates: thread,
      learned: said?.thread ?? nothing,
      targetOf: (code) => catalogue.threads.find(({ id }) => id === code && !parents.has(id)) ?? null,
    }).map(({ id, label, score, because, passages }) => ({ id, label, score, because, passages })),
    provisions: weighed({
      tell,
      weights: weights.provision,
      candidates: provision,
      learned: said?.provision ?? nothing,
      targetOf: (code) => provisionOfCode(code, input.date),
    }),
    causes: weighed({
      tell,
      weights: weights.cause,
      candidates: cause,
      learned: said?.cause ?? nothing,
      targetOf: (code) => {
        const id = causeOf(code)
        return id === null ? null : { id }
      },
    }),
  }
}
