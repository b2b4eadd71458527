// What comes in as a signal, and the rules its texts pass before they are stored.
import type * as codes from './codes.ts'
import { type SealedText, seal } from './deidentify/gate.ts'
import { cleanText } from './import/cleanText.ts'
import { type Period, parsePeriod } from './period.ts'
import type * as personCodes from './personCodes.ts'
import type { Problem } from './problem.ts'
import { ok, type Result, refused } from './result.ts'
import {
  lengthProblem,
  NARRATIVE_CHARS_MAX,
  NARRATIVE_CHARS_MIN,
  TEXT_CHARS_MAX,
  TITLE_CHARS_MAX,
} from './textLength.ts'

/** A signal as it comes in: nothing in it is trusted yet. */
export interface SignalInput {
  /** The sender's own reference (kenmerk); each is used once within an organisation. */
  readonly reference?: string | null
  readonly title: string
  readonly narrative: string
  readonly harshEffect: string
  readonly wouldHaveHelped?: string | null
  readonly period: string
  readonly province?: personCodes.Province | null
  readonly municipalitySize?: personCodes.MunicipalitySize | null
  readonly household?: personCodes.Household | null
  readonly ageBand?: personCodes.AgeBand | null
  readonly benefit?: personCodes.Benefit | null
  readonly circumstance?: personCodes.Circumstance | null
  readonly regulationId?: string | null
  readonly provisionIds?: readonly string[] | null
  readonly causeHint?: codes.CauseHint | null
  readonly reporterType: codes.ReporterType
  readonly goodPractice?: boolean | null
  readonly urgent?: boolean | null
  /** What the sender says of published cases that look like it. */
  readonly likenesses?: readonly SaidLikeness[] | null
}

/** What a sender says of one case. */
export interface SaidLikeness {
  readonly caseId: string
  readonly likeness: codes.Likeness
}

/** The texts of a signal after the gate. */
export interface SealedSignal {
  readonly reference: SealedText | null
  readonly title: SealedText
  readonly narrative: SealedText
  readonly harshEffect: SealedText
  readonly wouldHaveHelped: SealedText | null
  readonly period: Period
}

/**
 * The browser takes identifying details out before sending and shows the sender what it took. Here is looked again
 * and refused rather than replaced: text changed behind the sender's back is not theirs. Every problem is reported at once.
 */
export function parseSignal(input: SignalInput, today: string): Result<SealedSignal, Problem> {
  const problems: Problem[] = []
  const keep = <T>(result: Result<T, Problem>): T | null => {
    if (result.ok) return result.value
    problems.push(...result.problems)
    return null
  }
  const reference = keep(sealOptional(input.reference, 'reference', TITLE_CHARS_MAX))
  const title = keep(sealRequired(input.title, 'title', 1, TITLE_CHARS_MAX))
  const narrative = keep(sealRequired(input.narrative, 'narrative', NARRATIVE_CHARS_MIN, NARRATIVE_CHARS_MAX))
  const harshEffect = keep(sealRequired(input.harshEffect, 'harshEffect', 1, TEXT_CHARS_MAX))
  const wouldHaveHelped = keep(sealOptional(input.wouldHaveHelped, 'wouldHaveHelped', TEXT_CHARS_MAX))
  const period = keep(parsePeriod(input.period, today, 'period'))
  if (title === null || narrative === null || harshEffect === null || period === null || problems.length > 0)
    return { ok: false, problems }
  return ok({ reference, title, narrative, harshEffect, wouldHaveHelped, period })
}

/** Cleans a text, checks its length and passes it through the gate; `path` is the field it came from. */
export function sealRequired(
  text: string,
  path: string,
  min: number,
  max: number,
): Result<SealedText, Problem> {
  const clean = cleanText(text)
  const wrong = lengthProblem(clean.text, path, min, max)
  if (wrong) return refused(wrong)
  const sealed = seal(clean.text)
  if (sealed.ok) return sealed
  return {
    ok: false,
    problems: sealed.problems.map(({ start, end, type }) => ({
      code: 'IDENTIFYING_DETAILS' as const,
      path: [path],
      // Positions are given in the text as it was sent, with what was cleaned away counted.
      ...clean.spanAsSent(start, end),
      identifier: type,
    })),
  }
}

/** As `sealRequired`, for a text that may be left out. */
export const sealOptional = (
  text: string | null | undefined,
  path: string,
  max: number = TEXT_CHARS_MAX,
): Result<SealedText | null, Problem> =>
  text == null || text.trim() === '' ? ok(null) : sealRequired(text, path, 1, max)
