// Linked data written down without a library: things with properties, as JSON-LD and as Turtle.

/** A value: a text in Dutch, another thing by its address, a date, or a plain text. */
export type Value =
  | { readonly text: string }
  | { readonly address: string }
  | { readonly day: string }
  | { readonly plain: string }

/** A thing by its address, with its kind and properties by their short names, as in `skos:prefLabel`. */
export interface Thing {
  readonly address: string
  readonly kind: string
  readonly properties: readonly (readonly [name: string, value: Value])[]
}

/** The short names in use and what they stand for. */
const PREFIXES = {
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The things as one JSON-LD document. */
export const asJsonLd = (things: readonly Thing[]): string =>
  `${JSON.stringify({ '@context': PREFIXES, '@graph': things.map(jsonThing) }, null, 2)}\n`

function jsonThing({ address, kind, properties }: Thing) {
  const values = new Map<string, object[]>()
  for (const [name, value] of properties) values.set(name, [...(values.get(name) ?? []), jsonValue(value)])
  return {
    '@id': address,
    '@type': kind,
    ...Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all])),
  }
}

function jsonValue(value: Value): object {
  if ('address' in value) return { '@id': value.address }
  if ('day' in value) return { '@value': value.day, '@type': 'xsd:date' }
  return 'text' in value ? { '@value': value.text, '@language': 'nl' } : { '@value': value.plain }
}

/** The things in Turtle. */
export function asTurtle(things: readonly Thing[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`)
  const statements = things.map(({ address, kind, properties }) =>
    [
      `${iri(address)} a ${kind}`,
      ...properties.map(([name, value]) => `  ${name} ${turtleValue(value)}`),
    ].join(' ;\n'),
  )
  return `${prefixes.join('\n')}\n\n${statements.map((statement) => `${statement} .\n`).join('\n')}`
}

function turtleValue(value: Value): string {
  if ('address' in value) return iri(value.address)
  if ('day' in value) return `${literal(value.day)}^^xsd:date`
  return 'text' in value ? `${literal(value.text)}@nl` : literal(value.plain)
}

/** An address without a sign that would end it. */
const iri = (address: string): string =>
  `<${address.replace(/[\s<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const literal = (text: string): string => `"${text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`
