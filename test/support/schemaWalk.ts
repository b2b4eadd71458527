// Asks everything the contract offers: each query and mutation with many values for its arguments, and every field of what it
// answers, as deep as types do not repeat themselves.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** What is put in for arguments, by the type they ask for. */
export interface Pool {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
  readonly numbers: readonly number[]
  /** Of a closed list at most so many values are tried. */
  readonly codesMax: number
  readonly flags: readonly boolean[]
}

const DEPTHS = { Query: [4, 3, 2], Mutation: [2] } as const
/** How often a type may stand within itself. */
const WITHIN_ITSELF_MAX = 1

/**
 * Every question the type of this name offers at the top, as whole operations. Each is given more than once, the deepest
 * first: what costs more than the server allows is to be asked less deep.
 */
export function questionsOf(
  schema: GraphQLSchema,
  root: 'Query' | 'Mutation',
  pool: Pool,
): readonly (readonly string[])[] {
  const type = schema.getType(root)
  if (!isObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    const answers = DEPTHS[root].map((depth) =>
      isLeafType(named) ? '' : ` { ${selection(schema, named.name, [], depth)} }`,
    )
    // What is asked by its id, and each list once, is asked about in full; lists with a filter about what is in them.
    return argumentLists(field, pool).map((given, index) =>
      answers
        .slice(index === 0 || isAboutOne(field) ? 0 : 1)
        .concat(answers.slice(-1))
        .map((answer) => `${root.toLowerCase()} { ${field.name}${given}${answer} }`),
    )
  })
}

const isAboutOne = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => getNamedType(type).name === 'ID')

function selection(schema: GraphQLSchema, name: string, path: readonly string[], depth: number): string {
  const type = schema.getType(name)
  if (isUnionType(type) || isInterfaceType(type)) {
    const possible = schema.getPossibleTypes(type)
    return possible
      .map((each) => `... on ${each.name} { ${selection(schema, each.name, path, depth)} }`)
      .concat('__typename')
      .join(' ')
  }
  if (!isObjectType(type)) return '__typename'
  const within = [...path, name]
  const fields = Object.values(type.getFields()).flatMap((field) =>
    fieldSelection(schema, field, within, depth),
  )
  return ['__typename', ...aliased(fields, name)].join(' ')
}

/** Two types behind one interface may give a field of one name another shape, so each gets a name of its own. */
const aliased = (fields: readonly string[], name: string): readonly string[] =>
  fields.map((field) => `${name}_${/^\w+/.exec(field)?.[0]}: ${field}`)

function fieldSelection(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  path: readonly string[],
  depth: number,
): readonly string[] {
  const named = getNamedType(field.type)
  const given = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : ''
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return []
  if (isLeafType(named)) return [`${field.name}${given}`]
  const repeats = path.filter((name) => name === named.name).length
  if (depth <= 1 || repeats > WITHIN_ITSELF_MAX) return []
  return [`${field.name}${given} { ${selection(schema, named.name, path, depth - 1)} }`]
}

/** Lists of arguments in which one argument at a time takes each of its values. */
function argumentLists(field: GraphQLField<unknown, unknown>, pool: Pool): readonly string[] {
  const base = field.args.filter(isAsked).map((arg) => `${arg.name}: ${first(valuesFor(arg, pool))}`)
  const lists = field.args.flatMap((arg) =>
    valuesFor(arg, pool).map((value) => [
      ...base.filter((each) => !each.startsWith(`${arg.name}:`)),
      `${arg.name}: ${value}`,
    ]),
  )
  return [...new Set([base, ...lists].map((list) => (list.length > 0 ? `(${list.join(', ')})` : '')))]
}

const isAsked = (arg: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(arg.type) && arg.defaultValue === undefined

const first = (values: readonly string[]): string => values[0] ?? 'null'

function valuesFor(
  { name, type }: GraphQLArgument | GraphQLInputField,
  pool: Pool,
  depth = 3,
): readonly string[] {
  if (name === 'first') return ['10']
  if (name === 'after') return ['null']
  return valuesOf(type, pool, depth)
}

function valuesOf(type: GraphQLInputType, pool: Pool, depth: number): readonly string[] {
  const bare = getNullableType(type)
  if (isListType(bare)) return ['[]', ...valuesOf(bare.ofType, pool, depth).map((value) => `[${value}]`)]
  if (isEnumType(bare))
    return bare
      .getValues()
      .slice(0, pool.codesMax)
      .map(({ name }) => name)
  if (isInputObjectType(bare))
    return depth === 0 ? [] : objectsOf(Object.values(bare.getFields()), pool, depth)
  if (!('name' in bare)) return []
  if (bare.name === 'ID') return pool.ids.map((id) => JSON.stringify(id))
  if (bare.name === 'Int' || bare.name === 'Float') return pool.numbers.map(String)
  if (bare.name === 'Boolean') return pool.flags.map(String)
  return pool.texts.map((text) => JSON.stringify(text))
}

function objectsOf(fields: readonly GraphQLInputField[], pool: Pool, depth: number): readonly string[] {
  const base = fields
    .filter(isAsked)
    .map((field) => `${field.name}: ${first(valuesFor(field, pool, depth - 1))}`)
  const variants = fields.flatMap((field) =>
    valuesFor(field, pool, depth - 1).map((value) =>
      [...base.filter((each) => !each.startsWith(`${field.name}:`)), `${field.name}: ${value}`].join(', '),
    ),
  )
  return [...new Set([base.join(', '), ...variants])].map((inside) => `{ ${inside} }`)
}
