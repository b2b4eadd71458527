// A search for cases as it stands in an address: the same words for the page, the export and whatever else takes a link.
import type { CaseFilter } from './caseFilter.ts'
import * as codes from './codes.ts'
import { enumKey } from './enumKey.ts'

/** The fields of the filter that hold a list of values; each is one word in the address, values joined by commas. */
export const LIST_FIELDS = [
  'threadIds',
  'regulationIds',
  'provisionIds',
  'years',
  'causes',
  'effects',
  'outcomes',
  'legalGrounds',
  'severities',
  'addressees',
  'kinds',
  'organisationKinds',
  'precedentIds',
  'statuses',
] as const satisfies readonly (keyof CaseFilter)[]
/** One field of the filter that holds a list. */
export type ListField = (typeof LIST_FIELDS)[number]

/** The orders in which found cases can be given, as they stand in an address. */
export const ADDRESS_SORTS = ['RELEVANCE', 'NEWEST', 'OLDEST'] as const

/** A search as an address asks for it. */
export interface CaseSearch {
  readonly words: string
  readonly filter: CaseFilter
  readonly sort: (typeof ADDRESS_SORTS)[number]
}

const SEVERITY_MAX = 4

/** Reads the words of an address; anything that is not known is left out. */
export function readCaseAddress(address: Readonly<Record<string, unknown>>): CaseSearch {
  const text = (name: string): string => {
    const value = address[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const values = (field: ListField): readonly string[] => text(field).split(',').filter(Boolean)
  const among = <Code extends string>(field: ListField, list: readonly Code[]): readonly Code[] =>
    list.filter((code) => values(field).includes(enumKey(code)))
  const numbers = (field: ListField): readonly number[] => values(field).map(Number).filter(Number.isInteger)
  const severityMin = Number(text('severityMin') || Number.NaN)
  return {
    words: text('words'),
    sort: ADDRESS_SORTS.find((sort) => sort === text('sort')) ?? 'RELEVANCE',
    filter: {
      threadIds: values('threadIds'),
      regulationIds: values('regulationIds'),
      provisionIds: values('provisionIds'),
      precedentIds: values('precedentIds'),
      years: numbers('years'),
      severities: numbers('severities'),
      causes: among('causes', codes.CAUSES),
      effects: among('effects', codes.EFFECTS),
      outcomes: among('outcomes', codes.OUTCOMES),
      legalGrounds: among('legalGrounds', codes.LEGAL_GROUNDS),
      addressees: among('addressees', codes.ADDRESSEES),
      kinds: among('kinds', codes.CASE_KINDS),
      organisationKinds: among('organisationKinds', codes.ORGANISATION_KINDS),
      statuses: among('statuses', codes.CASE_STATUSES),
      severityMin: severityMin >= 0 && severityMin <= SEVERITY_MAX ? severityMin : null,
    },
  }
}
