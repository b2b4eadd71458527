// A signal while it is being written. It holds raw text, so it lives in the memory of the tab and nowhere else.
import { inFigures } from '#core/dutch/numerals.ts'
import { enumKey } from '#core/enumKey.ts'
import { MUNICIPALITY_SIZES, PROVINCES } from '#core/personCodes.ts'
import { sizeBeside } from '#core/risk/municipalities.ts'
import {
  NARRATIVE_CHARS_MAX,
  NARRATIVE_CHARS_MIN,
  TEXT_CHARS_MAX,
  TITLE_CHARS_MAX,
} from '#core/textLength.ts'
import type { EnumOf, VariablesOf } from '../../graphql.ts'
import { type EnumCode, enumOrNull, provinceOrNull } from '../../labels.ts'
import type { FieldProblem } from '../../ui/fieldProblem.ts'
import { isTooLong } from '../../ui/roomLeft.ts'
import type { SUBMIT_SIGNAL } from './submitDocuments.ts'

/** The fields in which people write in their own words; each is read along and sent without identifiers. */
export const TEXT_FIELDS = ['title', 'narrative', 'harshEffect', 'wouldHaveHelped', 'reference'] as const
export type TextField = (typeof TEXT_FIELDS)[number]
export type PerField<Value> = Readonly<Record<TextField, Value>>
export type Texts = PerField<string>

/** Something for each text field. */
export const perField = <Value>(make: (field: TextField) => Value): PerField<Value> => ({
  title: make('title'),
  narrative: make('narrative'),
  harshEffect: make('harshEffect'),
  wouldHaveHelped: make('wouldHaveHelped'),
  reference: make('reference'),
})

/** The most that fits in each text, in characters. */
export const TEXT_MAX: PerField<number> = {
  title: TITLE_CHARS_MAX,
  narrative: NARRATIVE_CHARS_MAX,
  harshEffect: TEXT_CHARS_MAX,
  wouldHaveHelped: TEXT_CHARS_MAX,
  reference: TITLE_CHARS_MAX,
}

export interface ChosenProvision {
  readonly id: string
  readonly citation: string
}

/** What the sender fills in; an empty text is a choice not made. */
export interface Draft {
  readonly texts: Texts
  readonly urgent: '' | 'ja' | 'nee'
  readonly goodPractice: '' | 'hard' | 'goed'
  readonly year: string
  /** A month 01 to 12, or a quarter Q1 to Q4. */
  readonly part: string
  readonly regulation: ChosenRegulation | null
  readonly provisions: readonly ChosenProvision[]
  readonly household: string
  readonly ageBand: string
  readonly benefit: string
  readonly circumstance: string
  readonly province: string
  readonly municipalitySize: string
  readonly causeHint: string
  readonly reporterType: string
  readonly likenesses: readonly Likeness[]
}

/** What is told of the person in broad classes. */
export const PERSON_FIELDS = [
  'household',
  'ageBand',
  'benefit',
  'province',
  'municipalitySize',
  'circumstance',
] as const satisfies readonly (keyof Draft)[]

/** The fields in which something is chosen. */
export const CHOICE_FIELDS = [
  'urgent',
  'goodPractice',
  'year',
  'part',
  'regulation',
  'provisions',
  'household',
  'ageBand',
  'benefit',
  'circumstance',
  'province',
  'municipalitySize',
  'causeHint',
  'reporterType',
] as const satisfies readonly (keyof Draft)[]

/** A published case that looks like the story. */
export interface AlikeCase {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly summary: string
  readonly outcome: EnumCode<'outcome'>
}

/** What the sender says of such a case. */
interface Likeness {
  readonly case: AlikeCase
  readonly likeness: EnumCode<'likeness'>
}

export interface ChosenRegulation {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
}

export const EMPTY_DRAFT: Draft = {
  texts: perField(() => ''),
  urgent: '',
  goodPractice: '',
  year: '',
  part: '',
  regulation: null,
  provisions: [],
  household: '',
  ageBand: '',
  benefit: '',
  circumstance: '',
  province: '',
  municipalitySize: '',
  causeHint: '',
  reporterType: '',
  likenesses: [],
}

/** The id of the control of a field, for labels and for links in the error summary. */
export const fieldId = (field: keyof Draft | TextField): string => `signaal-${field}`

/** What is missing or too long before the signal can be looked over; the server decides on everything else. */
export function missingIn(draft: Draft): readonly FieldProblem[] {
  const needs: readonly (readonly [boolean, keyof Draft | TextField, string])[] = [
    [draft.urgent === '', 'urgent', 'Geef aan of er nu een termijn loopt of een ontruiming dreigt.'],
    [draft.goodPractice === '', 'goodPractice', 'Kies of u een hard gevolg of een goed voorbeeld meldt.'],
    [blank(draft.texts.title), 'title', 'Geef het signaal een titel.'],
    tooLong(draft, 'title'),
    [
      draft.texts.narrative.trim().length < NARRATIVE_CHARS_MIN,
      'narrative',
      `Vertel in minstens ${NARRATIVE_CHARS_MIN} tekens wat er is gebeurd.`,
    ],
    tooLong(draft, 'narrative'),
    [blank(draft.texts.harshEffect), 'harshEffect', 'Vertel wat het gevolg was.'],
    tooLong(draft, 'harshEffect'),
    tooLong(draft, 'wouldHaveHelped'),
    [draft.year === '', 'year', 'Kies het jaar waarin het gebeurde.'],
    [draft.part === '', 'part', 'Kies de maand of het kwartaal.'],
    [draft.reporterType === '', 'reporterType', 'Kies wie dit heeft gezien of meegemaakt.'],
    tooLong(draft, 'reference'),
  ]
  return needs.filter(([wrong]) => wrong).map(([, field, message]) => ({ fieldId: fieldId(field), message }))
}

const tooLong = ({ texts }: Draft, field: TextField): readonly [boolean, TextField, string] => [
  isTooLong(texts[field], TEXT_MAX[field]),
  field,
  `Maak deze tekst korter: er passen ${inFigures(TEXT_MAX[field])} tekens.`,
]

const blank = (text: string): boolean => text.trim() === ''

/** The size class that is sent beside the province: a wider one, or none, where the two would name the municipality. */
export function sizeSent({ province, municipalitySize }: Draft): EnumCode<'municipalitySize'> | null {
  const chosen = MUNICIPALITY_SIZES.find((size) => enumKey(size) === municipalitySize) ?? null
  const kept = sizeBeside(PROVINCES.find((name) => enumKey(name) === province) ?? null, chosen)
  return kept === null ? null : enumOrNull('municipalitySize', enumKey(kept))
}

type SignalInput = VariablesOf<typeof SUBMIT_SIGNAL>['input']

/** The signal as it is sent: the texts are those without identifiers, never those of the draft. */
export function toInput(draft: Draft, clean: Texts, reporterType: EnumOf<'ReporterType'>): SignalInput {
  return {
    title: clean.title,
    narrative: clean.narrative,
    harshEffect: clean.harshEffect,
    wouldHaveHelped: blank(clean.wouldHaveHelped) ? null : clean.wouldHaveHelped,
    reference: blank(clean.reference) ? null : clean.reference,
    period: `${draft.year}-${draft.part}`,
    regulationId: draft.regulation?.id ?? null,
    provisionIds: draft.provisions.map(({ id }) => id),
    household: enumOrNull('household', draft.household),
    ageBand: enumOrNull('ageBand', draft.ageBand),
    benefit: enumOrNull('benefit', draft.benefit),
    circumstance: enumOrNull('circumstance', draft.circumstance),
    province: provinceOrNull(draft.province),
    municipalitySize: sizeSent(draft),
    causeHint: enumOrNull('causeHint', draft.causeHint),
    reporterType,
    goodPractice: draft.goodPractice === 'goed',
    urgent: draft.urgent === 'ja',
    likenesses: draft.likenesses.map((said) => ({ caseId: said.case.id, likeness: said.likeness })),
  }
}
