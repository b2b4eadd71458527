// Dutch words for the kinds and states of regulations and provisions.
import type { ProvisionStatus, RegulationKind, RegulationStatus } from '#core/law/provision.ts'

const KINDS = {
  act: 'Wet',
  amending_act: 'Wijzigingswet',
  decree: 'Besluit (AMvB)',
  amending_decree: 'Wijzigingsbesluit',
  ministerial_regulation: 'Ministeriële regeling',
  scheme: 'Onderdeel van een andere wet',
  bill: 'Wetsvoorstel',
  eu_regulation: 'Europese verordening',
  treaty: 'Verdrag',
} as const satisfies Record<RegulationKind, string>

const STATES = {
  in_force: 'Geldt nu',
  spent: 'Uitgewerkt',
  repealed: 'Vervallen',
  proposed: 'Voorgesteld',
  nonexistent: 'Bestaat niet, maar wordt wel genoemd',
  not_yet_in_force: 'Geldt nog niet',
} as const satisfies Record<RegulationStatus | ProvisionStatus, string>

/** The label of a code from the API; a code that is not known here shows as it is. */
const labelIn = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code

export const kindLabel = (kind: string): string => labelIn(KINDS, kind)
export const stateLabel = (status: string): string => labelIn(STATES, status)
