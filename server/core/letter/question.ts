// Says in Dutch what a number of a letter counts.
import type { CaseKind } from '../codes.ts'
import { provisionName } from '../dutch/provisionName.ts'
import { LABELS } from '../labels.nl.ts'
import { type CountQuery, type Facet, NONE } from './countQuery.ts'
import type { LetterFacts } from './facts.ts'

/** Dutch names of the values of a facet. */
export type Names = (facet: Facet, value: string) => string

const FACET_WORDS = {
  kind: 'soort',
  theme: 'hoofdthema',
  thread: 'rode draad',
  regulation: 'regeling',
  provision: 'bepaling',
  cause: 'oorzaak',
  mainCause: 'hoofdoorzaak',
  effect: 'gevolg',
  addressee: 'geadresseerde',
  heavy: 'zwaar of ontwrichtend',
  severity: 'ernst',
  tailoring: 'maatwerk',
  amount: 'bedrag',
  province: 'provincie',
  bottleneck: 'knelpunt',
  organisationKind: 'soort indiener',
  reporterType: 'bron',
  stage: 'stand',
  status: 'stand in het werk',
  referral: 'verwezen naar',
} as const satisfies Record<Facet, string>

/** What became of a signal, in four groups. */
export const STAGE_LABELS = {
  linked: 'Opgenomen in een casus',
  open: 'Nog in behandeling',
  declined: 'Niet voor dit team, met verwijzing',
  withdrawn: 'Ingetrokken door de indiener',
} as const

/** How a case is named in a table of kinds. */
const KIND_LABELS = {
  harsh_effect: 'Hard gevolg',
  threat: 'Dreigend hard gevolg',
  good_practice: 'Goed voorbeeld',
} as const satisfies Record<CaseKind, string>

const CODE_LABELS: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  kind: KIND_LABELS,
  cause: LABELS.cause,
  mainCause: LABELS.cause,
  effect: LABELS.effect,
  addressee: LABELS.addressee,
  severity: LABELS.severity,
  tailoring: LABELS.tailoring,
  amount: LABELS.amountBand,
  organisationKind: LABELS.organisationKind,
  reporterType: LABELS.reporterType,
  stage: STAGE_LABELS,
  status: LABELS.signalStatus,
  referral: LABELS.referral,
}

const NONE_LABELS: Partial<Record<Facet, string>> = {
  provision: 'Geen bepaling aan te wijzen',
  regulation: 'Geen bepaling aan te wijzen',
  province: 'Onbekend',
}

/** The names of threads, laws and bottlenecks in these facts, and of all codes. */
export function namesOf(facts: LetterFacts): Names {
  const shortNames = new Map(
    facts.regulations.map(({ id, name, abbreviation }) => [id, abbreviation ?? name]),
  )
  const names = new Map<string, string>([
    ...facts.threads.flatMap(({ id, label }): [string, string][] => [
      [`thread ${id}`, label],
      [`theme ${id}`, label],
    ]),
    ...facts.regulations.map(({ id, name }): [string, string] => [`regulation ${id}`, name]),
    ...facts.provisions.map((provision): [string, string] => [
      `provision ${provision.id}`,
      `${provisionName(provision)} ${shortNames.get(provision.regulationId) ?? ''}`.trim(),
    ]),
  ])
  return (facet, value) =>
    names.get(`${facet} ${value}`) ??
    CODE_LABELS[facet]?.[value] ??
    (value === NONE ? (NONE_LABELS[facet] ?? 'Onbekend') : value)
}

const COUNTED = {
  cases: 'gepubliceerde casussen',
  signals: 'ontvangen signalen',
  sources: 'verschillende indieners achter de casussen',
} as const

/** A question in words, as `gepubliceerde casussen in 2025 met rode draad “Kostendelersnorm”`. */
export function questionOf({ of, years: [from, to], where }: CountQuery, names: Names): string {
  const when = from === to ? `in ${from}` : `van ${from} tot en met ${to}`
  const narrowing = where.map(([facet, value]) => `${FACET_WORDS[facet]} “${names(facet, value)}”`)
  return [`${COUNTED[of]} ${when}`, ...(narrowing.length > 0 ? ['met', narrowing.join(' en ')] : [])].join(
    ' ',
  )
}
