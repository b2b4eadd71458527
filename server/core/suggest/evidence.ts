/** Gathers what a case text says for each subject, and puts it into words a person can check. */
import { type Token, tokensOf } from '#core/citations/tokens.ts'
import { type CueHit, type CueIndex, cueHits, type Evidence, weighHits } from './cueIndex.ts'
import type { CaseText } from './suggestion.ts'
import { type Word, wordsOf } from './words.ts'

/** The words of a case, cut once for all indexes. */
export interface ReadCase {
  readonly text: string
  readonly title: string
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly titleWords: readonly Word[]
}

/** Cuts the text and the title of a case into words. */
export function readCase({ text, title = '' }: CaseText): ReadCase {
  const tokens = tokensOf(text)
  return { text, title, tokens, words: wordsOf(tokens), titleWords: wordsOf(tokensOf(title)) }
}

/** A word in the title counts for this much of one in the text, on top of it. */
const TITLE_WEIGHT = 0.8

function bySubject(hits: readonly CueHit[]): ReadonlyMap<string, readonly CueHit[]> {
  const groups = new Map<string, CueHit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.subject)
    if (group === undefined) groups.set(hit.subject, [hit])
    else group.push(hit)
  }
  return groups
}

/** The evidence per subject: words of the text with their places, words of the title without. */
export function evidenceIn(read: ReadCase, index: CueIndex): ReadonlyMap<string, Evidence> {
  const evidence = new Map<string, Evidence>()
  for (const [subject, hits] of bySubject(cueHits(read.words, index))) evidence.set(subject, weighHits(hits))
  for (const [subject, hits] of bySubject(cueHits(read.titleWords, index))) {
    const body = evidence.get(subject) ?? { score: 0, spans: [] }
    evidence.set(subject, { score: body.score + TITLE_WEIGHT * weighHits(hits).score, spans: body.spans })
  }
  return evidence
}

/** Something that may be suggested, with the words of the text that speak for it. */
export interface Candidate<Target> {
  /** By what it is counted: a thread, an article ("PW 58"), a cause. */
  readonly code: string
  readonly target: Target
  readonly evidence: Evidence
}

/** At most this many suggestions of a kind are given. */
export const SUGGESTIONS_MAX = 10

/** Something with a score. */
interface Scored {
  readonly evidence: Pick<Evidence, 'score'>
  readonly name: string
}

const byStrength = (a: Scored, b: Scored): number =>
  b.evidence.score - a.evidence.score || (a.name < b.name ? -1 : 1)

/** The subjects with the most evidence, best first; equal evidence in the order of their names. */
export function ranked<Subject extends Scored>(subjects: readonly Subject[]): readonly Subject[] {
  const best: Subject[] = []
  for (const subject of subjects) {
    if (!(subject.evidence.score > 0)) continue
    let at = best.length
    for (
      let other = best[at - 1];
      other !== undefined && byStrength(subject, other) < 0;
      other = best[at - 1]
    )
      at--
    if (at === SUGGESTIONS_MAX) continue
    best.splice(at, 0, subject)
    if (best.length > SUGGESTIONS_MAX) best.pop()
  }
  return best
}
