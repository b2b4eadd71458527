// Two people changed the same bottleneck: what each of them changed, and what comes of it once it is chosen whose words stay.
import { isEnum, label } from '../../labels.ts'
import { FIELD_NAMES } from './bottleneckFaults.ts'
import { type BottleneckFields, CHOICES, emptyForm, type Linked } from './bottleneckFields.ts'

type Value = string | readonly Linked[]

/** A field that somebody else changed, as people read it. */
export interface Difference {
  readonly name: string
  /** What the field is called in the form. */
  readonly called: string
  readonly theirs: string
  /** What stands beside it: what the writer made of it, or where the writer left it alone what it was. */
  readonly beside: string
}

interface Differences {
  /** Changed by both, and not to the same. */
  readonly both: readonly Difference[]
  /** Changed by the other only, or a list of which what both changed goes together. */
  readonly theirsOnly: readonly Difference[]
}

/** What the other changed since `start`, where `mine` is what the writer made of it. */
export function differencesOf(
  start: BottleneckFields,
  theirs: BottleneckFields,
  mine: BottleneckFields,
): Differences {
  const [then, now, written] = [valuesOf(start), valuesOf(theirs), valuesOf(mine)]
  const changed = [...now].flatMap(([name, value]) => {
    const [was, own] = [then.get(name) ?? '', written.get(name) ?? '']
    if (isSame(value, was) || isSame(value, own)) return []
    const isBoth = typeof value === 'string' && !isSame(own, was)
    const words = (of: Value) => readable(name, of)
    return [{ isBoth, told: toldOf(name, words(value), words(isBoth ? own : was)) }]
  })
  const those = (both: boolean) => changed.flatMap(({ isBoth, told }) => (isBoth === both ? told : []))
  return { both: those(true), theirsOnly: those(false) }
}

/**
 * The form with what both changed, on top of what the other saved. Of a text that both changed the writer's stays, unless its
 * name is among `giveWay`; of a list what was added stays added and what was taken off stays off.
 */
export function merged(
  start: BottleneckFields,
  theirs: BottleneckFields,
  mine: BottleneckFields,
  giveWay: ReadonlySet<string>,
): BottleneckFields {
  const [then, now] = [valuesOf(start), valuesOf(theirs)]
  const ownTexts = [...valuesOf(mine)].flatMap(([name, own]) => {
    const value = now.get(name) ?? ''
    if (typeof own !== 'string') return []
    return isSame(own, then.get(name) ?? '') || giveWay.has(name) ? [[name, value]] : [[name, own]]
  })
  return {
    ...mine,
    ...Object.fromEntries(ownTexts),
    threads: together(start.threads, theirs.threads, mine.threads),
    provisions: together(start.provisions, theirs.provisions, mine.provisions),
    cases: together(start.cases, theirs.cases, mine.cases),
    version: theirs.version,
  }
}

/** Whether the other changed nothing of the form: recording a step counts as a change as well. */
export function isUntouched(start: BottleneckFields, theirs: BottleneckFields): boolean {
  const then = valuesOf(start)
  return [...valuesOf(theirs)].every(([name, value]) => isSame(value, then.get(name) ?? ''))
}

/** What is filled in, by field; a bottleneck that was read holds more than its form. */
function valuesOf(form: BottleneckFields): ReadonlyMap<string, Value> {
  const { id: _, version: __, warningId: ___, threads, provisions, cases, ...texts } = form
  const typed = Object.entries(texts).flatMap(([name, value]): readonly [string, Value][] =>
    Object.hasOwn(emptyForm, name) && typeof value === 'string' ? [[name, value]] : [],
  )
  return new Map<string, Value>([
    ...typed,
    ['threads', threads],
    ['provisions', provisions],
    ['cases', cases],
  ])
}

const isSame = (one: Value, other: Value): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : keysOf(one) === keysOf(other)

const keysOf = (linked: readonly Linked[]): string =>
  linked
    .map(({ id }) => id)
    .toSorted()
    .join(' ')

function together(
  start: readonly Linked[],
  theirs: readonly Linked[],
  mine: readonly Linked[],
): readonly Linked[] {
  const has = (list: readonly Linked[], { id }: Linked) => list.some((each) => each.id === id)
  const kept = theirs.filter((each) => has(mine, each) || !has(start, each))
  return [...kept, ...mine.filter((each) => !has(theirs, each) && !has(start, each))]
}

const LISTS: Readonly<Record<string, string>> = {
  threads: FIELD_NAMES.threadIds,
  provisions: FIELD_NAMES.provisionIds,
  cases: FIELD_NAMES.caseIds,
}

const toldOf = (name: string, theirs: string, beside: string): Difference => ({
  name,
  called: LISTS[name] ?? new Map(Object.entries(FIELD_NAMES)).get(name) ?? name,
  theirs,
  beside,
})

/** A value as people read it: a choice by its label, a list by the names in it. */
function readable(name: string, value: Value): string {
  if (typeof value !== 'string') return value.map(({ label: words }) => words).join('; ') || 'geen'
  const choice = CHOICES.find((each) => each.name === name)
  return choice && isEnum(choice.list, value) ? label(choice.list, value) : value || 'leeg'
}
