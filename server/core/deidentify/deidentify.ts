/**
 * Takes out of a Dutch text what points to a person and keeps the story: the same code runs in the browser
 * while someone types and on the server. It proposes; a person reads along (docs/deidentification.md).
 */
import type { DatedFinding } from './dates.ts'
import type { Decisions } from './decisions.ts'
import { detecting } from './detect.ts'
import { normalise } from './normalise.ts'
import { type Reading, readAlone, readSideBySide } from './reading.ts'
import { REASONS } from './reasons.nl.ts'
import { replacements } from './replace.ts'
import { resolve } from './resolve.ts'
import type { Mapped } from './scans.ts'
import type { Span, Stretch } from './span.ts'

/** The text without identifiers, and the marks that explain it, sorted and without overlap. */
export interface Deidentification {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Rounds after which a text is taken as settled; in practice the second round already finds nothing. */
const ROUNDS_MAX = 6

/**
 * Finds and replaces identifiers, after what a reader decided on words of the text.
 * A replacement can change what its neighbours look like, so the outcome is read again until nothing more is
 * found: running the function on its own outcome changes nothing.
 */
export function deidentify(text: string, decisions: Decisions = {}): Deidentification {
  return readAlone(deidentifying(text, decisions))
}

/** The same of many texts, each by itself, in less time. */
export const deidentifyAll = (texts: readonly string[]): Deidentification[] =>
  readSideBySide(texts.map((text) => () => deidentifying(text, {})))

function* deidentifying(text: string, decisions: Decisions): Reading<Deidentification> {
  const read = normalise(text)
  yield
  const found = yield* detecting(read.text, decisions)
  return yield* withoutFound(text, read, found, decisions)
}

/** The text without what was found in it and what shows once that is gone; `read` is the text as the rules read it. */
function* withoutFound(
  text: string,
  read: Mapped,
  found: DatedFinding[],
  decisions: Decisions,
): Reading<Deidentification> {
  const { spans, outcome } = yield* settled(text, read, found, decisions)
  const written = apply(text, spans)
  yield
  const reread = normalise(written)
  if (reread.text === outcome) return { text: written, spans }
  // What a scanner misread shows from its neighbours, of which some are gone: read what is written now as well.
  const apart = yield* foundInOutcome(reread.text, [], [], linesApart(reread.text, outcome), decisions)
  const again = yield* withoutFound(written, reread, apart, decisions)
  return { text: again.text, spans: together(spans, again.spans) }
}

/** The marks of a text, and its outcome in plain text, of which the lines around what was replaced were read again. */
function* settled(
  text: string,
  { text: plain, toInput }: Mapped,
  found: DatedFinding[],
  decisions: Decisions,
): Reading<{ spans: Span[]; outcome: string }> {
  let findings = found
  let replaced = replacements(plain, findings)
  let changed: readonly DatedFinding[] = findings.filter(({ certainty }) => certainty !== 'check')
  for (let round = 1; round < ROUNDS_MAX && changed.length > 0; round++) {
    yield
    changed = yield* foundInOutcome(plain, findings, replaced, changed, decisions)
    if (changed.length === 0) break
    findings = resolve(plain, [...findings, ...changed], [])
    replaced = replacements(plain, findings)
  }
  const spans = findings.map(({ start, end, type, certainty, reason }, i) => ({
    start: toInput(start),
    end: toInput(end),
    type,
    replacement: certainty === 'check' ? text.slice(toInput(start), toInput(end)) : (replaced[i] ?? ''),
    reason: REASONS[reason],
    certainty,
  }))
  return { spans, outcome: apply(plain, replacing(findings, replaced)) }
}

/** The marks of a text and those of its outcome, as marks of the text; what goes takes the place of what asked for a look. */
function together(spans: readonly Span[], ofOutcome: readonly Span[]): Span[] {
  const toText = backFrom(spans)
  const more = ofOutcome
    .filter(({ certainty }) => certainty !== 'check')
    .map((span) => ({ ...span, start: toText(span.start), end: toText(span.end) }))
  const left = spans.filter(
    ({ certainty, start, end }) =>
      certainty !== 'check' || !more.some((span) => span.start < end && span.end > start),
  )
  return [...left, ...more].sort((a, b) => a.start - b.start)
}

/** A stretch and what takes its place. */
interface Replacing extends Stretch {
  readonly replacement: string
}

/** What the findings replace; those that ask for a look replace nothing. */
const replacing = (findings: readonly DatedFinding[], replaced: readonly string[]): Replacing[] =>
  findings.flatMap(({ start, end, certainty }, i) =>
    certainty === 'check' ? [] : { start, end, replacement: replaced[i] ?? '' },
  )

/** The text with each stretch replaced. */
function apply(text: string, spans: readonly Replacing[]): string {
  let outcome = ''
  let at = 0
  for (const { start, end, replacement } of spans) {
    outcome += text.slice(at, start) + replacement
    at = end
  }
  return outcome + text.slice(at)
}

/** The lines of a text that another has otherwise; all of it when they have not as many lines. */
function linesApart(text: string, other: string): Stretch[] {
  const others = other.split('\n')
  const lines = text.split('\n')
  if (lines.length !== others.length) return [{ start: 0, end: text.length }]
  let end = -1
  return lines.flatMap((line, i) => {
    const start = end + 1
    end = start + line.length
    return line === others[i] ? [] : { start, end }
  })
}

/** How many lines on either side of a replacement may read differently because of it. */
const LINES_AROUND = 4

/** The lines around the stretches, without overlap and sorted. */
function linesAround(text: string, stretches: readonly Stretch[]): Stretch[] {
  const regions: { start: number; end: number }[] = []
  for (const stretch of stretches) {
    if (regions.at(-1)?.end === text.length) break
    let { start, end } = stretch
    for (let i = 0; i < LINES_AROUND && start > 0; i++) start = text.lastIndexOf('\n', start - 2) + 1
    for (let i = 0; i < LINES_AROUND && end < text.length; i++) {
      const next = text.indexOf('\n', end + 1)
      end = next < 0 ? text.length : next
    }
    const last = regions.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else regions.push({ start, end })
  }
  return regions
}

/**
 * What the detectors find in the outcome of these findings, as findings in the text itself. Only the lines around
 * `changed`, the findings of the last round, are read again: elsewhere the outcome is what was read before.
 */
function* foundInOutcome(
  text: string,
  findings: readonly DatedFinding[],
  replaced: readonly string[],
  changed: readonly Stretch[],
  decisions: Decisions,
): Reading<DatedFinding[]> {
  const spans = replacing(findings, replaced)
  const found: DatedFinding[] = []
  let first = 0
  for (const region of linesAround(text, changed)) {
    while ((spans[first]?.end ?? text.length) <= region.start) first++
    let last = first
    while ((spans[last]?.start ?? region.end) < region.end) last++
    const own = spans.slice(first, last).map((span) => ({
      ...span,
      start: Math.max(0, span.start - region.start),
      end: span.end - region.start,
    }))
    first = last
    for (const finding of yield* foundAgain(text.slice(region.start, region.end), own, decisions))
      found.push({ ...finding, start: finding.start + region.start, end: finding.end + region.start })
  }
  return found
}

/** What the detectors find in a text with these stretches replaced, as findings in the text before that. */
function* foundAgain(
  text: string,
  spans: readonly Replacing[],
  decisions: Decisions,
): Reading<DatedFinding[]> {
  const toText = backFrom(spans)
  const found = yield* detecting(apply(text, spans), decisions)
  return found
    .filter(({ certainty }) => certainty !== 'check')
    .map((finding) => ({ ...finding, start: toText(finding.start), end: toText(finding.end) }))
}

/** From offsets in the outcome, asked in rising order and never within a replacement, to those in the text before it. */
function backFrom(spans: readonly Replacing[]): (offset: number) => number {
  let shift = 0
  let at = 0
  return (offset) => {
    for (
      let span = spans[at];
      span && span.start + shift + span.replacement.length <= offset;
      span = spans[++at]
    )
      shift += span.replacement.length - (span.end - span.start)
    return offset - shift
  }
}
