// The contract keeps one shape: mutations, connections, lists and enums are each made in one way.
import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { enums } from '#server/graphql/resolvers/enums.ts'
import { resolvers } from '#server/graphql/resolvers.ts'

const schema = buildSchema(
  readFileSync(new URL('../../server/graphql/schema.graphql', import.meta.url), 'utf8'),
)
const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {})
const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__'),
)

describe('every mutation', () => {
  test.each(fieldsOf(schema.getMutationType()).map(({ name, type }) => [name, type] as const))(
    '%s answers with its thing or its problems',
    (_, type) => {
      const payload = getNamedType(type)
      if (!isNonNullType(type) || !isObjectType(payload))
        throw new Error('a payload is an object and always there')
      const [problems, ...values] = fieldsOf(payload).sort(
        (a, b) => Number(b.name === 'problems') - Number(a.name === 'problems'),
      )
      expect(String(problems?.type)).toBe('[Problem!]!')
      expect(values.length).toBeGreaterThan(0)
      expect(values.filter((field) => isNonNullType(field.type))).toEqual([])
    },
  )

  test('has a resolver, and so has every query', () => {
    const named = (type: GraphQLObjectType | null | undefined) =>
      fieldsOf(type)
        .map(({ name }) => name)
        .sort()
    expect(Object.keys(resolvers.Mutation).sort()).toEqual(named(schema.getMutationType()))
    expect(Object.keys(resolvers.Query).sort()).toEqual(named(schema.getQueryType()))
  })
})

test('every connection has edges, a cursor, page info and a total', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(3)
  for (const connection of connections) {
    if (!isObjectType(connection)) continue
    expect(Object.keys(connection.getFields())).toEqual(
      expect.arrayContaining(['edges', 'pageInfo', 'totalCount']),
    )
  }
})

test('every enum of the codebook in the contract has just the codes of the codebook', () => {
  const unlike = Object.entries(enums).filter(([name, codes]) => {
    const type = schema.getType(name)
    const inContract = isEnumType(type) ? type.getValues().map((value) => value.name) : []
    return inContract.sort().join() !== Object.keys(codes).sort().join()
  })
  expect(unlike.map(([name]) => name)).toEqual([])
})

test('a list in the contract never holds holes', () => {
  const holes = objects.flatMap((type) =>
    isObjectType(type)
      ? fieldsOf(type)
          .filter((field) => {
            const list = isNonNullType(field.type) ? field.type.ofType : field.type
            return isListType(list) && !isNonNullType(list.ofType)
          })
          .map((field) => `${type.name}.${field.name}`)
      : [],
  )
  expect(holes).toEqual([])
})
