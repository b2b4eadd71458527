/** Chooses the placeholder of each finding: numbered and consistent, so that the story can still be followed. */
import type { DatedFinding } from './dates.ts'
import { fold } from './fold.ts'
import { PARTICLES } from './lexicon/nameCues.ts'
import { FIXED, NUMBERED } from './placeholders.ts'
import { sizeOfPlace } from './places.ts'
import type { IdentifierType } from './span.ts'

type Kind = (typeof NUMBERED)[number]

/** Gives out numbers per kind, after the numbers that placeholders in the text already have. */
function numbering(text: string): (kind: Kind) => number {
  const last = new Map<Kind, number>()
  for (const kind of NUMBERED) {
    if (!text.includes(`[${kind}-`)) continue
    const used = [...text.matchAll(new RegExp(`\\[${kind}-(\\d{1,5})\\]`, 'g'))].map((match) =>
      Number(match[1]),
    )
    last.set(kind, Math.max(0, ...used))
  }
  return (kind) => {
    const next = (last.get(kind) ?? 0) + 1
    last.set(kind, next)
    return next
  }
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && word !== 's' && !PARTICLES.has(word))

/** The same person keeps the same placeholder: whoever shares a first name or surname mentioned before. */
function labels(text: string): (name: string, kind: Kind) => string {
  const next = numbering(text)
  const byWord = new Map<string, string>()
  return (name, kind) => {
    const scope = kind === 'ORGANISATIE' ? 'o:' : 'p:'
    const words = wordsOf(name)
    const keys = (words.length > 0 ? words : [fold(name)]).map((word) => scope + word)
    const known = byWord.get(keys[0] ?? '') ?? (keys.length === 1 ? undefined : fullNameKnown(keys, byWord))
    const label = known ?? `[${kind}-${next(kind)}]`
    for (const key of keys) if (!byWord.has(key)) byWord.set(key, label)
    return label
  }
}

/** A longer name is a person met before when all its words that were met belong to that one. */
function fullNameKnown(keys: readonly string[], byWord: ReadonlyMap<string, string>): string | undefined {
  const met = new Set(keys.map((key) => byWord.get(key)))
  const [only] = met
  return met.size === 1 ? only : undefined
}

const fixed = (type: IdentifierType): string | undefined =>
  type === 'NAME' || type === 'ORG_SMALL' || type === 'DATE' ? undefined : FIXED[type]

/** The replacement of each finding, in order. A finding that asks a person to look is replaced by itself. */
export function replacements(text: string, findings: readonly DatedFinding[]): string[] {
  const label = labels(text)
  return findings.map((finding) => {
    const found = text.slice(finding.start, finding.end)
    if (finding.certainty === 'check') return found
    if (finding.type === 'NAME') return label(found, finding.child ? 'KIND' : 'PERSOON')
    if (finding.type === 'ORG_SMALL') return label(found, 'ORGANISATIE')
    if (finding.type === 'DATE')
      return finding.month ? `[${[finding.month, finding.year].filter(Boolean).join(' ')}]` : '[datum]'
    const size = finding.type === 'PLACE' ? sizeOfPlace(found) : undefined
    return size ? `[GEMEENTE, ${size}]` : (fixed(finding.type) ?? '[datum]')
  })
}
