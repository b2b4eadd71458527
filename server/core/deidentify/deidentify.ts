/**
 * Takes out of a Dutch text what points to a person and keeps the story: the same code runs in the browser
 * while someone types and on the server. It proposes; a person reads along (docs/deidentification.md).
 */
import type { DatedFinding } from './dates.ts'
import { detect } from './detect.ts'
import { normalise } from './normalise.ts'
import { REASONS } from './reasons.nl.ts'
import { replacements } from './replace.ts'
import { resolve } from './resolve.ts'
import type { Span } from './span.ts'

/** The text without identifiers, and the marks that explain it, sorted and without overlap. */
export interface Deidentification {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Rounds after which a text is taken as settled; in practice the second round already finds nothing. */
const ROUNDS_MAX = 6

/**
 * Finds and replaces identifiers. `knownNames` are names a reader pointed out; they are replaced everywhere.
 * A replacement can change what its neighbours look like, so the outcome is read again until nothing more is
 * found: running the function on its own outcome changes nothing.
 */
export function deidentify(
  text: string,
  options: { readonly knownNames?: readonly string[] } = {},
): Deidentification {
  const knownNames = options.knownNames ?? []
  const { text: plain, toInput } = normalise(text)
  let findings = detect(plain, knownNames)
  for (let round = 1; round < ROUNDS_MAX; round++) {
    const more = foundInOutcome(plain, findings, knownNames)
    if (more.length === 0) break
    findings = resolve(plain, [...findings.filter(({ certainty }) => certainty !== 'check'), ...more], [])
  }
  const replaced = replacements(plain, findings)
  const spans = findings.map(({ start, end, type, certainty, reason }, i) => ({
    start: toInput(start),
    end: toInput(end),
    type,
    replacement: certainty === 'check' ? text.slice(toInput(start), toInput(end)) : (replaced[i] ?? ''),
    reason: REASONS[reason],
    certainty,
  }))
  return { text: apply(text, spans), spans }
}

/** The text with each stretch replaced. */
function apply(text: string, spans: readonly { start: number; end: number; replacement: string }[]): string {
  let outcome = ''
  let at = 0
  for (const { start, end, replacement } of spans) {
    outcome += text.slice(at, start) + replacement
    at = end
  }
  return outcome + text.slice(at)
}

/** What the detectors find in the outcome of these findings, as findings in the text itself. */
function foundInOutcome(
  text: string,
  findings: readonly DatedFinding[],
  knownNames: readonly string[],
): DatedFinding[] {
  const removed = findings.filter(({ certainty }) => certainty !== 'check')
  if (removed.length === 0) return []
  const replaced = replacements(text, removed)
  const spans = removed.map(({ start, end }, i) => ({ start, end, replacement: replaced[i] ?? '' }))
  const outcome = apply(text, spans)
  let shift = 0
  let at = 0
  return detect(outcome, knownNames)
    .filter(({ certainty }) => certainty !== 'check')
    .map((finding) => {
      for (
        let span = spans[at];
        span && span.start + shift + span.replacement.length <= finding.start;
        span = spans[++at]
      )
        shift += span.replacement.length - (span.end - span.start)
      return { ...finding, start: finding.start - shift, end: finding.end - shift }
    })
}
