// How the resolver types follow from the schema: which row stands behind each type.
export const RESOLVER_CONFIG = {
  useTypeImports: true,
  enumsAsTypes: true,
  scalars: { DateTime: { input: 'string', output: 'string' }, ID: { input: 'string', output: 'string' } },
}
