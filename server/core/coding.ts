// What a coder fills in and what may be lacking in it.
import type * as codes from './codes.ts'
import type { LifeEvent } from './personCodes.ts'
import { type Problem, problem } from './problem.ts'

/** What a tag points at, and the passage (UTF-16 offsets in the narrative, end exclusive) that carries it. */
export interface TagInput {
  readonly kind: codes.TagKind
  /** The id of a thread or provision, or the code of a cause, effect or addressee. */
  readonly target: string
  readonly main?: boolean | null
  readonly passageStart?: number | null
  readonly passageEnd?: number | null
  /** Needed when no passage carries the tag (impliciet). */
  readonly note?: string | null
}

/** The kinds of tag of which one weighs most. */
export const MAIN_KINDS: readonly codes.TagKind[] = ['thread', 'cause']

/** The codebook fields beside the tags; empty while a coder is not there yet. */
export interface CodingFields {
  readonly severity?: number | null
  readonly duration?: codes.Duration | null
  readonly amountBand?: codes.AmountBand | null
  readonly grave?: codes.TraitAnswer | null
  readonly disproportionate?: codes.TraitAnswer | null
  readonly unintended?: codes.TraitAnswer | null
  readonly attributable?: codes.TraitAnswer | null
  readonly tailoring?: codes.Tailoring | null
  readonly remedyKind?: codes.RemedyKind | null
  readonly outcome?: codes.Outcome | null
  readonly legalGround?: codes.LegalGround | null
  /** The degree of blame in the eyes of who decided (verwijt); never the coder's own judgement. */
  readonly culpability?: codes.Culpability | null
  readonly enforcementPhase?: codes.EnforcementPhase | null
  /** True for keeping harm from happening (preventief), false for stepping in afterwards (repressief). */
  readonly preventive?: boolean | null
  readonly lifeEvents?: readonly LifeEvent[] | null
  /** The coder is not sure and wants someone to look again (twijfel). */
  readonly doubt?: boolean | null
  readonly note?: string | null
}

/** How many coders, each of another organisation, have to be done before a case is decided. */
export const CODERS_NEEDED = 2

/** One main cause and at most three beside it (codeboek, aard van de oorzaak). */
const SIDE_CAUSES_MAX = 3

const REQUIRED_FIELDS = [
  'severity',
  'grave',
  'disproportionate',
  'unintended',
  'attributable',
  'remedyKind',
] as const satisfies readonly (keyof CodingFields)[]

/** The scale of severity (ernst): 0 no measurable effect, 4 disruptive. */
const SEVERITY_MAX = 4

/** What is wrong with fields that are filled in: a severity beyond the scale. Closed lists are kept by the contract. */
export function checkFields({ severity }: CodingFields): readonly Problem[] {
  const onScale =
    severity == null || (Number.isInteger(severity) && severity >= 0 && severity <= SEVERITY_MAX)
  return onScale ? [] : [problem('UNKNOWN_VALUE', 'severity')]
}

/**
 * What is wrong with tags whatever their number: a passage outside the text, an unknown code is for the database.
 * `narrativeLength` is in UTF-16 code units.
 */
export function checkPassages(tags: readonly TagInput[], narrativeLength: number): readonly Problem[] {
  return tags.flatMap(({ passageStart, passageEnd }, index) => {
    if (passageStart == null && passageEnd == null) return []
    const inText =
      passageStart != null &&
      passageEnd != null &&
      passageStart >= 0 &&
      passageEnd > passageStart &&
      passageEnd <= narrativeLength
    return inText ? [] : [problem('PASSAGE_OUT_OF_RANGE', 'tags', String(index))]
  })
}

/**
 * What a coding still lacks before it may be called done (codeboek, hoofdstuk 11): a main thread, one main cause that is
 * settled, an effect, an addressee, severity, the four traits and the kind of solution. A provision may be absent when
 * the note says that none can be pointed out.
 */
export function missingFromCoding(fields: CodingFields, tags: readonly TagInput[]): readonly Problem[] {
  const of = (kind: codes.TagKind) => tags.filter((tag) => tag.kind === kind)
  const mains = (kind: codes.TagKind) => of(kind).filter((tag) => tag.main === true)
  const lacking: string[] = REQUIRED_FIELDS.filter((field) => fields[field] == null)
  if (mains('thread').length !== 1) lacking.push('thread')
  if (mains('cause').length !== 1 || of('cause').length > 1 + SIDE_CAUSES_MAX) lacking.push('cause')
  if (of('cause').some((tag) => tag.main === true && tag.target === 'nog_te_duiden')) lacking.push('cause')
  if (of('effect').length === 0) lacking.push('effect')
  if (of('addressee').length === 0) lacking.push('addressee')
  if (of('provision').length === 0 && !fields.note?.trim()) lacking.push('provision')
  return [...new Set(lacking)].map((field) => problem('INCOMPLETE_CODING', field))
}
