/** What a reader decided on words of a text: which are identifiers after all, and which may stay. */
import { fold } from './fold.ts'
import { normalise } from './normalise.ts'
import type { Certainty, Finding, IdentifierType, Stretch } from './span.ts'
import { type Token, tokenise } from './tokens.ts'

/** Words that a reader pointed out, with what they are. */
export interface KnownIdentifier {
  readonly text: string
  readonly type: IdentifierType
}

/** `known` is taken out wherever it stands; `kept` stays, unless the detector is certain of it. */
export interface Decisions {
  readonly known?: readonly KnownIdentifier[]
  readonly kept?: readonly string[]
}

/** The words of a phrase as texts are searched for them: their number and spelling count, what lies between does not. */
const keysOf = (phrase: string): readonly string[] => tokenise(normalise(phrase).text).map(({ key }) => key)

/** Every place where the words pointed out stand, except inside a longer stretch that is taken out as a whole. */
export function findGiven(
  tokens: readonly Token[],
  known: readonly KnownIdentifier[],
  wholes: readonly (Stretch & { readonly certainty: Certainty })[],
): Finding[] {
  const phrases = known.map(({ text, type }) => ({ keys: keysOf(text), type }))
  if (phrases.length === 0) return []
  const removed = wholes.filter(({ certainty }) => certainty !== 'check')
  return tokens
    .flatMap((token, i) =>
      phrases.flatMap(({ keys, type }): Finding[] => {
        if (keys.length === 0 || keys.some((key, k) => tokens[i + k]?.key !== key)) return []
        const end = tokens[i + keys.length - 1]?.stemEnd ?? token.stemEnd
        return [{ start: token.start, end, type, certainty: 'certain', reason: 'given' }]
      }),
    )
    .filter(({ start, end }) => !removed.some((whole) => isWithin({ start, end }, whole)))
}

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

/** Turns a finding on a word that the reader keeps into one that removes nothing. */
export function keeper(text: string, kept: readonly string[]): <F extends Finding>(finding: F) => F {
  const words = new Set(kept.map((word) => bare(normalise(word).text)))
  if (words.size === 0) return (finding) => finding
  return (finding) =>
    finding.certainty === 'probable' && words.has(bare(text.slice(finding.start, finding.end)))
      ? { ...finding, certainty: 'check', reason: 'kept' }
      : finding
}

const bare = (words: string): string => fold(words).replace(/\s+/g, ' ').trim()
