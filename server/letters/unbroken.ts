// The name of a bottleneck stays on one line in a word processor, which would else break it at its hyphen.
import type { Part, SectionParts } from './letterParts.ts'

/** “K-9” with a hyphen that does not break. */
const unbroken = (text: string): string => text.replace(/\bK-(?=\d)/g, 'K\u2011')

const unbrokenPart = (part: Part): Part => {
  if (part.kind === 'picture')
    return { ...part, caption: part.caption === null ? null : unbroken(part.caption) }
  if (part.kind === 'list') return { ...part, items: part.items.map(unbroken) }
  if (part.kind !== 'table') return { ...part, text: unbroken(part.text) }
  return {
    ...part,
    caption: unbroken(part.caption),
    columns: part.columns.map(unbroken),
    rows: part.rows.map((cells) => cells.map(unbroken)),
  }
}

/** Sections of which no name of a bottleneck is broken over lines. */
export const withUnbrokenNames = (sections: readonly SectionParts[]): readonly SectionParts[] =>
  sections.map((section) => ({
    ...section,
    heading: unbroken(section.heading),
    parts: section.parts.map(unbrokenPart),
  }))
