// Text as it may stand in XML and HTML.
import { withPlainCharacters } from './plainCharacters.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that can stand between tags and in an attribute, and is well-formed whatever it holds. */
export const escaped = (text: string): string =>
  withPlainCharacters(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
