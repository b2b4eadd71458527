// Writes what follows from the schema modules: the one schema.graphql that is reviewed as the contract, and the
// resolver types; and the register of algorithms, which follows from the parameters in the code. `--check` writes nothing and fails when a committed file is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import {
  buildASTSchema,
  concatAST,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
} from 'graphql'
import { runningParameters } from '../server/core/algorithms/parameters.ts'
import { registerFile } from '../server/core/algorithms/register.ts'
import { RESOLVER_CONFIG } from '../server/graphql/codegenConfig.ts'

const MODULES = new URL('../server/graphql/schema/', import.meta.url)
const CONTRACT = new URL('../server/graphql/schema.graphql', import.meta.url)
const TYPES = new URL('../server/graphql/generated.ts', import.meta.url)

const REGISTER = new URL('../algoritmeregister.json', import.meta.url)

const documents = readdirSync(MODULES)
  .sort()
  .map((file) => parse(readFileSync(new URL(file, MODULES), 'utf8')))
const schema = lexicographicSortSchema(buildASTSchema(concatAST(documents)))
const errors = validateSchema(schema)
if (errors.length > 0) throw new AggregateError(errors, errors.map((error) => error.message).join('\n'))
const contract = `${printSchema(schema)}\n`

const types = (
  await codegen({
    filename: 'generated.ts',
    schema: parse(contract),
    documents: [],
    config: RESOLVER_CONFIG,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  })
)
  // The plugin re-exports our own types as values, which strict module syntax refuses.
  .replaceAll(/^export \{ (\w+) \};$/gm, 'export type { $1 };')

const written = [
  [CONTRACT, contract],
  [TYPES, `// Generated from schema.graphql by scripts/generate.ts; do not edit.\n${types}`],
  [REGISTER, registerFile(runningParameters())],
] as const
for (const [file, content] of written) {
  if (!process.argv.includes('--check')) writeFileSync(file, content)
  else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${file.pathname} loopt achter: draai "npm run generate" en bekijk het verschil.`)
    process.exitCode = 1
  }
}
