// Bounds on what one request may ask, so that no query can keep the server busy for others.
import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from './context.ts'
import { requestError } from './requestError.ts'

/** Deepest nesting of fields; the app's own deepest query has 9, the introspection of GraphiQL 15. */
const DEPTH_MAX = 15
/** Fields to resolve at most, where a list counts as often as `first` asks for. */
const COST_MAX = 30_000
/** Fields at the top of a mutation: each is a write. */
const MUTATIONS_MAX = 10

interface Request {
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** Refuses, before anything is resolved, an operation that asks for more than the bounds. */
export const limits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation) checkLimits({ document, variables: request.variables ?? {} }, operation)
      },
    }
  },
}

/** Throws when the operation is too deep, too wide or writes too often; the message names the bound. */
function checkLimits(request: Request, operation: OperationDefinitionNode): void {
  if (operation.operation === 'mutation' && operation.selectionSet.selections.length > MUTATIONS_MAX)
    throw requestError(`Ten hoogste ${MUTATIONS_MAX} wijzigingen tegelijk.`)
  if (costOf(request, operation.selectionSet, 1, 1) > COST_MAX)
    throw requestError(
      `Deze vraag vraagt meer dan ${COST_MAX} velden op. Splits hem, of vraag met "first" minder tegelijk.`,
    )
}

/** Walks through fragments as often as they are used; stops as soon as a bound is passed. */
function costOf(request: Request, { selections }: SelectionSetNode, depth: number, times: number): number {
  if (depth > DEPTH_MAX) throw requestError(`Deze vraag gaat dieper dan ${DEPTH_MAX} lagen. Splits hem.`)
  let cost = 0
  for (const selection of selections) {
    if (cost > COST_MAX) return cost
    if (selection.kind === Kind.FIELD) {
      cost += times
      const within = times * firstOf(request, selection)
      if (selection.selectionSet) cost += costOf(request, selection.selectionSet, depth + 1, within)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += costOf(request, selection.selectionSet, depth, times)
    } else {
      const fragment = request.document.definitions.find(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
      )
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION)
        cost += costOf(request, fragment.selectionSet, depth, times)
    }
  }
  return cost
}

/** How many things a field with `first` gives at most; 1 for a field without. */
function firstOf({ variables }: Request, field: FieldNode): number {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value
  if (!value) return 1
  const first =
    value.kind === Kind.VARIABLE ? variables[value.name.value] : value.kind === Kind.INT ? value.value : 1
  return Math.max(1, Number(first) || 1)
}

/** Refused before anything is resolved, so the request itself was wrong and not the server. */
