// Requests as somebody makes them who wants the server to stumble: every field of the contract, filled with the wrong things.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** A question with its variables. */
export interface HostileRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const schema = buildSchema(
  readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'),
)

const TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '%00%2e%2e/',
  "'; drop table cases; --",
  '") OR NEAR(a b) *',
  '"'.repeat(50),
  '{{cases.2025}} {{',
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '[PERSOON-1] [[[[',
  'a'.repeat(5_000),
  'eerste lid '.repeat(400),
  '2025-Q1',
  '9999-99',
  '\u202egnirts\u200b',
]
const NUMBERS = [0, 1, -1, 2, 100, 101, 2025, 2_147_483_647, -2_147_483_648]

/** Values for an argument; now and then of another kind than was asked for. */
function valueFor(type: GraphQLInputType, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueFor(type.ofType, ids, depth)
  if (isListType(type)) return fc.array(valueFor(type.ofType, ids, depth), { maxLength: 3 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type))
    return depth === 0
      ? fc.constant(null)
      : fc.record(
          Object.fromEntries(
            Object.values(type.getFields()).map(({ name, type: own }) => [
              name,
              valueFor(own, ids, depth - 1),
            ]),
          ),
        )
  if (type.name === 'Int') return fc.constantFrom(...NUMBERS)
  if (type.name === 'Boolean') return fc.boolean()
  return type.name === 'ID' ? fc.constantFrom(...ids, ...TEXTS) : fc.constantFrom(...TEXTS)
}

/** Everything of a type that takes no argument, down to a depth. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return 'getFields' in named ? '{ __typename id }' : ''
  const fields = Object.values(named.getFields()).filter(
    (field) => field.args.length === 0 && (depth > 0 || !('getFields' in getNamedType(field.type))),
  )
  return `{ __typename ${fields.map((field) => `${field.name} ${selectionOf(field.type, depth - 1)}`).join(' ')} }`
}

function requestFor(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  ids: readonly string[],
): fc.Arbitrary<HostileRequest> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const operation = `${kind} ${declared && `(${declared})`} { ${field.name} ${passed && `(${passed})`}`
  const query = `${operation} ${selectionOf(field.type, 2)} }`
  return fc
    .record(Object.fromEntries(field.args.map(({ name, type }) => [name, valueFor(type, ids, 2)])))
    .map((variables) => ({ query, variables }))
}

/** Any question or change of the contract; `ids` are things that exist. */
export function hostileRequests(ids: readonly string[]): fc.Arbitrary<HostileRequest> {
  const fieldsOf = (kind: 'query' | 'mutation') =>
    Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {})
      .filter(({ name }) => name !== 'login')
      .map((field) => requestFor(kind, field, ids))
  return fc.oneof(...fieldsOf('query'), ...fieldsOf('mutation'))
}

/** Addresses, methods and headers outside the API. */
export const hostileVisits = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
  path: fc.constantFrom(
    '/brieven/2025/versies/1.docx',
    '/brieven/2025x/versies/1.html',
    '/brieven/1e400/versies/999999.json',
    '/brieven/2025/versies/..%2f..%2fpackage.json',
    '/brieven/%E0%A4%A/versies/1.html',
    '/..%2f..%2f..%2fetc/passwd',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%00',
    '/%00',
    '//example.com/%2e%2e',
    '/import',
    '/graphql',
    '/graphql?query={viewer{roles}}',
    '/gezond',
  ),
  type: fc.constantFrom(
    'application/json',
    'text/csv',
    'application/json; charset=nope',
    'multipart/form-data',
    '',
  ),
  body: fc.constantFrom(
    '',
    'null',
    '[]',
    '{"query":1}',
    '{"query":"{',
    '[{"query":"{viewer{roles}}"}]',
    'PK\u0003\u0004',
    'a;b\n"',
  ),
  encoding: fc.constantFrom('', 'gzip', 'br', 'nope'),
})
