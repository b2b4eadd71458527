// Writes XML: text and attribute values are escaped, what is markup already is said to be.
import { escaped } from '#core/xmlText.ts'

/** Text to be escaped, or markup made before. */
export type Xml = string | { readonly markup: string }

/** An element with its attributes and content; without content it is an empty element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Xml[]
): string {
  const opened = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.markup))
  if (children.length === 0) return `<${name}${opened.join('')}/>`
  return `<${name}${opened.join('')}>${inner.join('')}</${name}>`
}
