// What is found in a text, in a few signs each, for tests to compare.
import { findCitations } from '#core/citations/findCitations.ts'

/** "PW 58 l8", "~PW 17" when the act was not named with it; other sources by their kind and number. */
export function inShort(text: string): string[] {
  return findCitations(text).map((found) => {
    switch (found.kind) {
      case 'provision': {
        const levels = [
          ...found.paragraphs.map((each) => `l${each}`),
          ...found.parts.map((each) => `o${each}`),
        ]
        return [`${found.inferred ? '~' : ''}${found.law} ${found.article}`, ...levels].join(' ')
      }
      case 'law':
        return `wet ${found.law}`
      case 'ecli':
        return found.ecli
      case 'kamerstuk':
        return `${found.dossier}/${found.number}`
      case 'handelingen':
        return `${found.annex ? 'Aanhangsel ' : ''}${found.year} ${found.number}`
      default:
        return found.kind
    }
  })
}
