/** Settles which finding owns each character, so that spans never overlap and nothing found is left uncovered. */
import { type Finding, type IdentifierType, isSure, type Stretch } from './span.ts'

/**
 * Who wins where findings overlap, after what a reader pointed out and after what surely points to one person:
 * checked numbers before shapes, shapes before words.
 */
const RANK: Readonly<Record<IdentifierType, number>> = {
  EMAIL: 0,
  IBAN: 1,
  KVK: 2,
  BSN: 3,
  PHONE: 4,
  LICENSE_PLATE: 5,
  DATE_OF_BIRTH: 6,
  DATE: 7,
  POSTCODE: 8,
  URL_HANDLE: 9,
  ADDRESS: 10,
  DOSSIER: 11,
  AGE_90PLUS: 12,
  ORG_SMALL: 13,
  PLACE: 14,
  NAME: 15,
}

/** What a winner left of a loser and tells nothing. */
const SMALL = /^(?:(?:aan|op|in|de|het|van|en|bij|te|naar|uit|den|der|of|met|voor)(?: |$))+$/i

const SURENESS = { certain: 0, probable: 1, check: 2 } as const

/** Findings without overlap, sorted by start; a loser keeps the part that the winner left, if a letter is in it. */
export function resolve<F extends Finding>(
  text: string,
  findings: readonly F[],
  closed: readonly Stretch[],
): F[] {
  const coversSure = sureWithin(findings)
  const raised = findings.map(
    (finding): F => (coversSure(finding.type, finding) ? { ...finding, certainty: 'certain' } : finding),
  )
  const order = raised.sort(
    (a, b) =>
      Number(a.reason !== 'given') - Number(b.reason !== 'given') ||
      Number(a.certainty === 'check') - Number(b.certainty === 'check') ||
      Number(isSure(b)) - Number(isSure(a)) ||
      RANK[a.type] - RANK[b.type] ||
      b.end - b.start - (a.end - a.start) ||
      SURENESS[a.certainty] - SURENESS[b.certainty] ||
      a.start - b.start,
  )
  const owner = new Int32Array(text.length).fill(-1)
  for (const { start, end } of closed) owner.fill(-2, start, end)
  order.forEach((finding, index) => {
    for (let i = finding.start; i < finding.end; i++) if (owner[i] === -1) owner[i] = index
  })
  return stretches(text, owner, findings).flatMap(({ start, end, index }) => {
    const winner = order[index]
    if (!winner || (end - start < winner.end - winner.start && SMALL.test(text.slice(start, end)))) return []
    const certainty = coversSure(winner.type, { start, end }) ? 'certain' : winner.certainty
    return [{ ...winner, start, end, certainty }]
  })
}

/** Whether a stretch holds a certain finding of a kind: a longer reading is no less sure than one that it covers. */
function sureWithin(findings: readonly Finding[]): (type: IdentifierType, stretch: Stretch) => boolean {
  const ends = new Map<IdentifierType, Map<number, number>>()
  for (const { type, start, end, certainty } of findings) {
    if (certainty !== 'certain') continue
    const ofType = ends.get(type) ?? new Map<number, number>()
    ofType.set(start, Math.min(end, ofType.get(start) ?? end))
    ends.set(type, ofType)
  }
  return (type, { start, end }) => {
    const ofType = ends.get(type)
    if (!ofType) return false
    for (let i = start; i < end; i++) if ((ofType.get(i) ?? Number.POSITIVE_INFINITY) <= end) return true
    return false
  }
}

/** The runs of one owner within the findings, without spaces and punctuation at their ends. */
function stretches(
  text: string,
  owner: Int32Array,
  findings: readonly Stretch[],
): { start: number; end: number; index: number }[] {
  const runs: { start: number; end: number; index: number }[] = []
  let i = 0
  for (const finding of [...findings].sort((a, b) => a.start - b.start))
    for (i = Math.max(i, finding.start); i < finding.end; ) {
      const index = owner[i] ?? -1
      let end = i + 1
      while (end < owner.length && owner[end] === index) end++
      const run = text.slice(i, end)
      if (index >= 0 && /[\p{L}\d]/u.test(run)) {
        const lead = run.search(/[^\s,;:|]/)
        const tail = /[^\s,;:|]$/.test(run) ? 0 : run.length - run.replace(/[\s,;:|]+$/, '').length
        runs.push({ start: i + lead, end: end - tail, index })
      }
      i = end
    }
  return runs
}
