// One invented case for load tests: a signal, and how two coders read it. The same number gives the same case.
import * as codes from '#core/codes.ts'
import type { CodingFields, TagInput } from '#core/coding.ts'
import { provisionById } from '#core/law/reference.ts'
import * as personCodes from '#core/personCodes.ts'
import type { SignalInput } from '#core/signal.ts'
import type { ThreadReference } from '#usecases/loadReference.ts'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { type Chance, chanceFrom } from './random.ts'
import * as sentences from './sentences.nl.ts'

/** A signal with the coding that both coders give it. */
export interface SyntheticCase {
  readonly signal: SignalInput
  readonly fields: CodingFields
  readonly tags: readonly TagInput[]
}

const threads = THREAD_SEEDS.filter(({ parentId }) => parentId !== null)
/** A few threads come up often and most seldom, as in practice. */
const threadFor = (chance: Chance): ThreadReference | undefined =>
  threads[Math.floor(chance.next() ** 2 * threads.length)]

/** The case with this number, in this month (`2024-07`). */
export function syntheticCase(number: number, month: string): SyntheticCase {
  const chance = chanceFrom(number)
  const thread = threadFor(chance)
  const provisionIds = (thread?.provisionIds ?? []).filter((id) => provisionById(id)?.status === 'in_force')
  const regulationId = provisionById(provisionIds[0] ?? '')?.regulationId ?? 'pw'
  const signal: SignalInput = {
    reference: `PROEF-${number}`,
    title: `${thread?.label ?? 'Knelpunt'} (proefgeval ${number})`,
    narrative: narrativeOf(chance, thread),
    harshEffect: chance.pick(sentences.EFFECTS),
    wouldHaveHelped: chance.pick(sentences.HELP),
    period: month,
    province: chance.pick(personCodes.PROVINCES),
    municipalitySize: chance.pick(personCodes.MUNICIPALITY_SIZES),
    household: chance.pick(personCodes.HOUSEHOLDS),
    ageBand: chance.pick(personCodes.AGE_BANDS),
    benefit: chance.pick(personCodes.BENEFITS),
    regulationId,
    provisionIds: provisionIds.filter((id) => provisionById(id)?.regulationId === regulationId).slice(0, 1),
    causeHint: chance.pick(codes.CAUSE_HINTS),
    reporterType: chance.pick(['burger', 'professional', 'gemeente', 'clientenraad_lokaal']),
    goodPractice: chance.next() < 0.1,
    urgent: chance.next() < 0.05,
  }
  return { signal, fields: fieldsOf(chance), tags: tagsOf(chance, thread, provisionIds) }
}

function narrativeOf(chance: Chance, thread: ThreadReference | undefined): string {
  const words = thread?.keywords.slice(0, 3).join(', ') ?? ''
  return [
    chance.pick(sentences.OPENINGS),
    chance.pick(sentences.EVENTS),
    ...(words === '' ? [] : [`Het ging om ${words}.`]),
    ...(thread === undefined ? [] : [thread.definition]),
    chance.pick(sentences.EVENTS),
    chance.pick(sentences.TURNS),
  ].join(' ')
}

const settledCauses = codes.CAUSES.filter((cause) => cause !== 'nog_te_duiden')

function fieldsOf(chance: Chance): CodingFields {
  return {
    severity: chance.pick([0, 1, 2, 3, 4]),
    duration: chance.pick(codes.DURATIONS),
    grave: chance.pick(codes.TRAIT_ANSWERS),
    disproportionate: chance.pick(codes.TRAIT_ANSWERS),
    unintended: chance.pick(codes.TRAIT_ANSWERS),
    attributable: chance.pick(codes.TRAIT_ANSWERS),
    tailoring: chance.pick(codes.TAILORINGS),
    remedyKind: chance.pick(codes.REMEDY_KINDS),
    outcome: chance.pick(codes.OUTCOMES),
    note: 'Proefgeval voor een belastingproef.',
  }
}

function tagsOf(
  chance: Chance,
  thread: ThreadReference | undefined,
  provisionIds: readonly string[],
): readonly TagInput[] {
  const note = 'Volgt uit het hele verhaal.'
  const cause = settledCauses[Math.floor(chance.next() * settledCauses.length)] ?? 'samenloop'
  return [
    ...(thread === undefined ? [] : [{ kind: 'thread' as const, target: thread.id, main: true, note }]),
    ...provisionIds.slice(0, 2).map((target) => ({ kind: 'provision' as const, target, note })),
    { kind: 'cause', target: cause, main: true, note },
    { kind: 'effect', target: chance.pick(codes.EFFECTS), note },
    { kind: 'addressee', target: chance.pick(codes.ADDRESSEES), note },
  ]
}
