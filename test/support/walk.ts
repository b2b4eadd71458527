// Steps of the way of a signal, for tests that need to stand somewhere along it.
import { ALL_IN_ORDER, confirmed } from '#core/checklist.ts'
import type { CodingFields, TagInput } from '#core/coding.ts'
import type { SignalInput } from '#core/signal.ts'
import { caseReference, findCase } from '#db/cases.ts'
import { findSignal } from '#db/signals.ts'
import { placesOfSignal } from '#seeds/signalSteps.ts'
import { adjudicateCase } from '#usecases/adjudicateCase.ts'
import { checkSignal } from '#usecases/checkSignal.ts'
import { publishCase } from '#usecases/publishCase.ts'
import { saveCoding } from '#usecases/saveCoding.ts'
import { submitSignal } from '#usecases/submitSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { goodSignal, type Part, type TestHouse, value } from './house.ts'

/** A coding in which nothing is lacking. */
export const FIELDS: CodingFields = {
  severity: 3,
  duration: 'maanden',
  grave: 'ja',
  disproportionate: 'ja',
  unintended: 'ja',
  attributable: 'ja',
  tailoring: 'geweigerd',
  remedyKind: 'regelgeving',
  outcome: 'niet_opgelost',
}
export const TAGS: readonly TagInput[] = [
  { kind: 'thread', target: 'giften-in-natura', main: true, passageStart: 0, passageEnd: 20 },
  { kind: 'provision', target: 'pw-art-31-lid-2-ond-m', main: true, note: 'Giften' },
  { kind: 'cause', target: 'maatwerk_niet_geboden', main: true, note: 'Er was ruimte' },
  { kind: 'effect', target: 'schulden', note: 'Een schuld' },
  { kind: 'addressee', target: 'szw', note: 'De wet' },
]

export const submitted = (
  house: TestHouse,
  change: Partial<SignalInput> = {},
  by: Part = 'council',
): string => value(submitSignal(house, house.cast[by], goodSignal(change)))

export function checked(house: TestHouse, change: Partial<SignalInput> = {}, by: Part = 'council'): string {
  const id = submitted(house, change, by)
  value(checkSignal(house, house.cast.coderVng, confirming(house, id)))
  return id
}

/** A new case of one signal, waiting for its coders. */
export function opened(house: TestHouse, change: Partial<SignalInput> = {}, by: Part = 'council'): string {
  const id = checked(house, change, by)
  const { caseId } = value(
    triageSignal(house, house.cast.coderVng, {
      id,
      version: 2,
      outcome: 'new_case',
      checklist: confirmed('triage'),
    }),
  )
  if (!caseId) throw new Error('triage opened no case')
  return caseId
}

/** Codes the case as one coder; a `change` makes the coders differ. */
export const coded = (
  house: TestHouse,
  caseId: string,
  by: Part,
  change: CodingFields = {},
  tags = TAGS,
): string =>
  value(
    saveCoding(house, house.cast[by], {
      caseId,
      version: 0,
      fields: { ...FIELDS, ...change },
      tags,
      done: true,
      checklist: confirmed('code'),
    }),
  )

export function decided(house: TestHouse, change: Partial<SignalInput> = {}): string {
  const caseId = opened(house, change)
  coded(house, caseId, 'coderVng')
  coded(house, caseId, 'coderNla')
  return caseId
}

export function disputed(house: TestHouse, change: Partial<SignalInput> = {}): string {
  const caseId = opened(house, change)
  coded(house, caseId, 'coderVng')
  coded(house, caseId, 'coderNla', { severity: 2 })
  return caseId
}

/** The chair decides, with a reason for each item on which the coders differ. */
export const adjudicated = (
  house: TestHouse,
  caseId: string,
  items: readonly string[] = ['severity'],
): string =>
  value(
    adjudicateCase(house, house.cast.chair, {
      caseId,
      version: versionOf(house, caseId),
      fields: FIELDS,
      tags: TAGS,
      reason: 'Het gevolg hield maanden aan.',
      reasons: items.map((item) => ({ item, reason: 'De schuld liep op.' })),
    }),
  )

export function published(house: TestHouse, change: Partial<SignalInput> = {}): string {
  const caseId = decided(house, change)
  const version = versionOf(house, caseId)
  return value(publishCase(house, house.cast.chair, { id: caseId, version, ...PUBLISHING }))
}

/** The check of a signal that is sent back; the reason goes with it. */
export const sendingBack = (house: TestHouse, id: string) =>
  ({
    id,
    version: 1,
    contentHash: hashOf(house, id),
    confirmed: false,
    answers: { ...ALL_IN_ORDER, combinatie_niet_herleidbaar: false },
  }) as const

/** The check of a signal that is confirmed, with why it can although the collection of a test is small. */
export const confirming = (house: TestHouse, id: string) =>
  ({
    id,
    version: 1,
    contentHash: hashOf(house, id),
    confirmed: true,
    answers: ALL_IN_ORDER,
    places: placesOfSignal(house.db, id),
    note: 'Dit komt in Nederland veel voor.',
  }) as const

/** Why a case may be published although the collection of a test is small. */
export const COMMON = { ground: 'common', reason: 'Dit komt in Nederland veel voor.' } as const
/** What publishing asks for beside the case. */
export const PUBLISHING = { exception: COMMON, checklist: confirmed('publish') } as const

/** The fingerprint of the texts of a signal as they are now. */
export const hashOf = (house: TestHouse, signalId: string): string =>
  findSignal(house.db, signalId)?.contentHash ?? ''

export const versionOf = (house: TestHouse, caseId: string): number =>
  findCase(house.db, caseId)?.version ?? 0

/** The reference by which everybody names the case. */
export function referenceOf(house: TestHouse, caseId: string): string {
  const row = findCase(house.db, caseId)
  return row ? caseReference(row) : ''
}
