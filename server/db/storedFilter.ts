// Reads a filter that was stored as JSON; what the codebook no longer knows is dropped instead of trusted.
import { z } from 'zod'
import type { CaseFilter } from '#core/caseFilter.ts'
import * as codes from '#core/codes.ts'

const some = <const List extends readonly [string, ...string[]]>(list: List) =>
  z.array(z.enum(list)).nullish()
const ids = z.array(z.string()).nullish()

const STORED_FILTER = z
  .object({
    statuses: some(codes.CASE_STATUSES),
    kinds: some(codes.CASE_KINDS),
    regulationIds: ids,
    provisionIds: ids,
    threadIds: ids,
    years: z.array(z.number().int()).nullish(),
    causes: some(codes.CAUSES),
    effects: some(codes.EFFECTS),
    organisationKinds: some(codes.ORGANISATION_KINDS),
    addressees: some(codes.ADDRESSEES),
    outcomes: some(codes.OUTCOMES),
    legalGrounds: some(codes.LEGAL_GROUNDS),
    precedentIds: ids,
    severities: z.array(z.number().int()).nullish(),
    severityMin: z.number().int().nullish(),
  })
  .catch({})

/** The stored filter, or one that lets everything through when it cannot be read. */
export const readStoredFilter = (json: string): CaseFilter =>
  withoutEmpty(STORED_FILTER.parse(JSON.parse(json)))

const withoutEmpty = (filter: z.infer<typeof STORED_FILTER>): CaseFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
