// How the board of bottlenecks is laid out: what it can be grouped and narrowed by.
import { BOTTLENECK_STAGES } from '#core/codes.ts'
import { bottleneckStageLabels } from '#core/labels/workflow.nl.ts'
import type { ResultOf } from '../../graphql.ts'
import { label } from '../../labels.ts'
import type { BottlenecksDocument } from './bottleneckDocuments.ts'

type Answer = ResultOf<typeof BottlenecksDocument>

/** A bottleneck with its place in the order of the team. */
export type Listed = Answer['bottlenecks'][number] & { readonly place: number }

/** Gives each bottleneck its place: by the published formula, or as the chair decided. */
export function withPlaces({ bottlenecks, priorities }: Answer): readonly Listed[] {
  const places = new Map(priorities.rows.map(({ place, bottleneck }) => [bottleneck.id, place]))
  return bottlenecks.map((each) => ({ ...each, place: places.get(each.id) ?? bottlenecks.length }))
}

const PARAMS = ['fase', 'geadresseerde', 'wet', 'jaar'] as const
type Param = (typeof PARAMS)[number]

/** The address of the board: by what it is grouped, and what it is narrowed to. */
export type BoardParams = { readonly groep?: string } & { readonly [param in Param]?: string }

/** Reads the address; anything it does not know is left out. */
export const parseBoard = (raw: Readonly<Record<string, unknown>>): BoardParams =>
  Object.fromEntries(
    (['groep', ...PARAMS] as const).flatMap((name) => {
      const value = raw[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )

interface Grouping {
  readonly param: Param
  readonly name: string
  readonly valuesOf: (listed: Listed) => readonly string[]
  readonly labelOf: (value: string) => string
}

const STAGES = BOTTLENECK_STAGES.map((stage) => stage.toUpperCase())
const NO_LAW = 'Geen bepaling'

/** The state of the last year that was reported; null before the first step. */
export const statusOf = ({ steps }: Pick<Listed, 'steps'>) =>
  steps.toSorted((a, b) => a.year - b.year).at(-1)?.yearStatus ?? null

/** What the board can be grouped by. A bottleneck on two laws stands in two columns. */
export const GROUPINGS: readonly [Grouping, ...Grouping[]] = [
  {
    param: 'fase',
    name: 'Stap',
    valuesOf: ({ stage }) => [stage],
    labelOf: (value) => stageLabel(value),
  },
  {
    param: 'geadresseerde',
    name: 'Wie het kan oplossen',
    valuesOf: ({ addressee }) => [label('addressee', addressee)],
    labelOf: (value) => value,
  },
  {
    param: 'wet',
    name: 'Wet',
    valuesOf: ({ provisions }) => {
      const names = [...new Set(provisions.map(({ regulation }) => regulation.name))]
      return names.length > 0 ? names : [NO_LAW]
    },
    labelOf: (value) => value,
  },
  {
    param: 'jaar',
    name: 'Jaar van de eerste melding',
    valuesOf: ({ firstYear }) => [String(firstYear)],
    labelOf: (value) => value,
  },
]

const stageLabel = (value: string): string => {
  const stage = BOTTLENECK_STAGES.find((each) => each.toUpperCase() === value)
  return stage ? bottleneckStageLabels[stage] : value
}

export const groupingOf = ({ groep }: BoardParams): Grouping =>
  GROUPINGS.find(({ param }) => param === groep) ?? GROUPINGS[0]

/** Whether a bottleneck is among what was asked for. */
export const fits = (listed: Listed, params: BoardParams): boolean =>
  GROUPINGS.every(({ param, valuesOf }) => {
    const wanted = params[param]
    return wanted === undefined || valuesOf(listed).includes(wanted)
  })

/** The values there are, steps in the order of life and everything else by name. */
export function valuesFor(all: readonly Listed[], param: Param): readonly string[] {
  const grouping = GROUPINGS.find((each) => each.param === param) ?? GROUPINGS[0]
  const values = [...new Set(all.flatMap(grouping.valuesOf))]
  return param === 'fase'
    ? STAGES.filter((stage) => values.includes(stage))
    : values.sort((a, b) => a.localeCompare(b, 'nl'))
}

/** The columns of the board with their cards, each in the order of the team. */
export const columnsOf = (shown: readonly Listed[], { param, valuesOf }: Grouping) =>
  valuesFor(shown, param).map((value) => ({
    value,
    cards: shown.filter((listed) => valuesOf(listed).includes(value)).toSorted((a, b) => a.place - b.place),
  }))
