/** Finds the references told on behind one: "KAN 11-b en KAN 11-c". What is built like it, and only joined to it, is one too. */
import type { Finding, Stretch } from './span.ts'

const JOINER = /(?:,? (?:en|of|&|plus)|[,;]| ?\/) ?/uy
/** "221907 (of 221970)": the same number as somebody else remembers it, most of its first figures alike. */
const OR_ELSE = /,? \(?of (\d{4,12})(?![\p{L}\d]|[.,-]\d)/uy
const CLOSES = /(?![\p{L}\d]|[.,-]\d)/uy

/** How a reference is built: which of its characters are figures, capitals and small letters. */
const build = (written: string): string =>
  written
    .replace(/\d/g, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')

/** What follows a reference after a joining word or mark and is built like it. */
function nextAlike(text: string, { end }: Finding, like: string): Finding | undefined {
  JOINER.lastIndex = end
  const start = end + (JOINER.exec(text)?.[0].length ?? 0)
  CLOSES.lastIndex = start + like.length
  if (start === end || build(text.slice(start, start + like.length)) !== like || !CLOSES.test(text))
    return undefined
  return { start, end: start + like.length, type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' }
}

/** The figures that somebody is in doubt of behind figures that are a reference. */
function inDoubt(text: string, { start, end }: Finding): Finding[] {
  OR_ELSE.lastIndex = end
  const [all = '', figures = ''] = OR_ELSE.exec(text) ?? []
  const half = Math.floor(figures.length / 2)
  const alike = figures.length === end - start && text.startsWith(figures.slice(0, half), start)
  if (all === '' || !alike) return []
  const from = end + all.length - figures.length
  return [
    { start: from, end: end + all.length, type: 'DOSSIER', certainty: 'probable', reason: 'dossierShape' },
  ]
}

/** "CR-12": letters, a mark and a few figures, as whoever counts cases gives them. */
const IN_SERIES = /^([A-Z]{2,5}[-.])\d{1,4}$/

/** The other numbers of a series of which one was found: "de casus met nummer CR-12 gaat terug; CR-15 blijft". */
function inSeries(text: string, written: string): Finding[] {
  const lead = IN_SERIES.exec(written)?.[1]
  if (lead === undefined || text.indexOf(lead) === text.lastIndexOf(lead)) return []
  const series = new RegExp(
    `(?<![\\p{L}\\d.-])${lead.replace('.', '\\.')}\\d{1,4}(?![\\p{L}\\d]|[.,-]\\d)`,
    'gu',
  )
  return [...text.matchAll(series)].map(({ 0: own, index }) => ({
    start: index,
    end: index + own.length,
    type: 'DOSSIER',
    certainty: 'probable',
    reason: 'dossierShape',
  }))
}

const place = ({ start, end }: Stretch): string => `${start}-${end}`

/**
 * The references that go on behind those found; figures alone may as well be an amount. What was found already goes on
 * by itself, so that a long row is walked through once.
 */
export function findEnumerated(text: string, findings: readonly Finding[]): Finding[] {
  const found: Finding[] = []
  const known = new Set(findings.filter(({ type }) => type === 'DOSSIER').map(place))
  for (const finding of findings) {
    if (finding.type !== 'DOSSIER') continue
    const written = text.slice(finding.start, finding.end)
    found.push(...inDoubt(text, finding), ...inSeries(text, written))
    const like = build(written)
    if (!/9/.test(like) || !/A/.test(like)) continue
    for (
      let next = nextAlike(text, finding, like);
      next && !known.has(place(next));
      next = nextAlike(text, next, like)
    ) {
      known.add(place(next))
      found.push(next)
    }
  }
  return found
}
