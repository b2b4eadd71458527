// Bounds on what one request may ask, so that no query can keep the server busy for others.
import type { ApolloServerPlugin } from '@apollo/server'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { NARRATIVE_CHARS_MAX } from '#core/textLength.ts'
import type { Context } from './context.ts'
import { weightOf } from './heavyFields.ts'
import { requestError } from './requestError.ts'

/** Deepest nesting of fields; the app's own deepest query has 9, the introspection of GraphiQL 15. */
const DEPTH_MAX = 15
/** Fields to resolve at most, where a list counts as often as `first` asks for and a heavy field for many. */
const COST_MAX = 30_000
/** What a list without `first` counts for: most are short, but a list within a list within a list is not. */
const LIST_LENGTH = 5
/** Fields at the top of a mutation: each is a write. */
const MUTATIONS_MAX = 10
/** Values in all lists of the variables together; SQLite binds no more than 32,766. */
const LISTED_VALUES_MAX = 5_000

interface Request {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The variables as sent, with the defaults of the operation under them. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Refuses, before anything is resolved, an operation that asks for more than the bounds. */
export const limits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return
        const fragments = new Map(
          document.definitions.flatMap((definition): [string, FragmentDefinitionNode][] =>
            definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
          ),
        )
        const variables = { ...defaultsOf(operation), ...request.variables }
        checkLimits({ schema, fragments, variables }, operation)
      },
    }
  },
}

/** Throws when the operation is too deep, too wide, writes too often or lists too much; the message names the bound. */
function checkLimits(request: Request, operation: OperationDefinitionNode): void {
  if (listedValues(request.variables) > LISTED_VALUES_MAX)
    throw requestError(`Stuur in lijsten ten hoogste ${LISTED_VALUES_MAX} waarden tegelijk.`)
  if (
    operation.operation === 'mutation' &&
    fieldsIn(request, operation.selectionSet, MUTATIONS_MAX) > MUTATIONS_MAX
  )
    throw requestError(`Ten hoogste ${MUTATIONS_MAX} wijzigingen tegelijk.`)
  const root = request.schema.getRootType(operation.operation)
  if (costOf(request, operation.selectionSet, { type: root, depth: 1, times: 1 }) > COST_MAX)
    throw requestError(
      `Deze vraag vraagt meer dan ${COST_MAX} velden op. Splits hem, of vraag met "first" minder tegelijk.`,
    )
}

/** The whole numbers an operation gives its variables when they are not sent. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )

/** How many values stand in lists, however deep. */
function listedValues(variables: unknown): number {
  let count = 0
  const waiting: unknown[] = [variables]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    const inside: readonly unknown[] = Object.values(value)
    if (Array.isArray(value)) count += inside.length
    if (count > LISTED_VALUES_MAX) return count
    for (const each of inside) waiting.push(each)
  }
  return count
}

/** How many fields a selection holds itself, also by way of fragments; stops counting beyond `most`. */
function fieldsIn(request: Request, { selections }: SelectionSetNode, most: number): number {
  let fields = 0
  for (const selection of selections) {
    if (fields > most) return fields
    const within =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? request.fragments.get(selection.name.value)?.selectionSet
        : selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : undefined
    fields += within ? fieldsIn(request, within, most) : 1
  }
  return fields
}

/** Where in the question a selection stands: on what type, how deep, and how often it is resolved. */
interface Place {
  readonly type: GraphQLNamedType | undefined | null
  readonly depth: number
  readonly times: number
}

/** Walks through fragments as often as they are used; stops as soon as a bound is passed. */
function costOf(request: Request, { selections }: SelectionSetNode, place: Place): number {
  if (place.depth > DEPTH_MAX)
    throw requestError(`Deze vraag gaat dieper dan ${DEPTH_MAX} lagen. Splits hem.`)
  let cost = 0
  for (const selection of selections) {
    if (cost > COST_MAX) return cost
    if (selection.kind === Kind.FIELD) {
      cost += place.times * weightOf(place.type?.name, selection.name.value)
      if (selection.selectionSet)
        cost += costOf(request, selection.selectionSet, placeWithin(request, selection, place))
    } else {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : request.fragments.get(selection.name.value)
      const condition = fragment?.typeCondition?.name.value
      const type = condition === undefined ? place.type : request.schema.getType(condition)
      if (fragment) cost += costOf(request, fragment.selectionSet, { ...place, type })
    }
  }
  return cost
}

/** What stands within a field is resolved once for each thing the field gives. */
function placeWithin(request: Request, field: FieldNode, { type, depth, times }: Place): Place {
  const definition = type && 'getFields' in type ? type.getFields()[field.name.value] : undefined
  if (!definition || !('args' in definition) || type?.name.startsWith('__'))
    return { type: null, depth: depth + 1, times }
  const written = String(definition.type)
  const first = definition.args.find(({ name }) => name === 'first')
  const isShortList = written.startsWith('[') && !type?.name.endsWith('Connection')
  const given = first ? firstOf(request, field, first.defaultValue) : isShortList ? LIST_LENGTH : 1
  const within = request.schema.getType(written.replace(/[[\]!]/g, ''))
  return { type: within, depth: depth + 1, times: times * given }
}

/** How many things a field with `first` gives at most. */
function firstOf({ variables }: Request, field: FieldNode, fallback: unknown): number {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value
  const sent =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value?.kind === Kind.INT
        ? value.value
        : null
  return Math.max(1, Number(sent ?? fallback) || 1)
}

/** A text to be read at once; refuses one that no signal could hold, because reading takes longer than its length. */
export function readable(text: string): string {
  if (text.length > NARRATIVE_CHARS_MAX)
    throw requestError(`Deze tekst is te lang. Stuur ten hoogste ${NARRATIVE_CHARS_MAX} tekens tegelijk.`)
  return text
}
