/** Numbers the people and organisations of a text: the same one keeps the same placeholder, a child is a child. */

import { remembered } from '../remembered.ts'
import { fold } from './fold.ts'
import { PARTICLES, PERSONAL_VERBS } from './lexicon/nameCues.ts'
import { NUMBERED } from './placeholders.ts'
import { before, type Finding } from './span.ts'

type Kind = (typeof NUMBERED)[number]

/** Someone the text names, or an organisation; its kind may turn out at a later mention. */
interface Named {
  kind: Kind
  label?: string
}

/** Gives out numbers per kind, after the numbers that placeholders in the text already have. */
function numbering(text: string): (kind: Kind) => number {
  const last = new Map<Kind, number>()
  for (const kind of NUMBERED) {
    if (!text.includes(`[${kind}-`)) continue
    const used = [...text.matchAll(new RegExp(`\\[${kind}-(\\d{1,5})\\]`, 'g'))].map((match) =>
      Number(match[1]),
    )
    last.set(
      kind,
      used.reduce((most, number) => Math.max(most, number), 0),
    )
  }
  return (kind) => {
    const next = (last.get(kind) ?? 0) + 1
    last.set(kind, next)
    return next
  }
}

const wordsOf = remembered((name): readonly string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && word !== 's' && !PARTICLES.has(word)),
)

/** Forms of address that only grown-ups have: "mevrouw Yilmaz" is not the child Ali Yilmaz. */
const GROWN_UP =
  /\b(?:mevrouw|mevr\.?|mw\.?|mvr\.?|meneer|mijnheer|dhr\.?|heer|dokter|dr\.?|mr\.?|moeder|vader|opa|oma|oom|tante) $/

/** "dochter van 12 heet", "zoon (7) genaamd": a word for a child with an age before the name. */
const CHILD_AGED =
  /(?:dochter|zoon|kind|baby|peuter|kleuter)(?:tje|je)?,? \(?(?:van )?\d{1,2}(?: jaar)?\)?,? (?:die )?(?:heet|genaamd|met de naam) $/i
/** What stands between a child with its age and the next: "Ilyas (7) en Noa". */
const NEXT_CHILD = /^ \(\d{1,2}(?: (?:jaar|jr\.?|mnd))?\)(?:,? en|,| &) $/i

/** "De baby, Noor, slaapt": a child and its name between commas. */
const CHILD_BESIDE =
  /\b(?:de|het|een|mijn|zijn|haar|ons|onze|hun|uw|je|jouw) (?:(?:jongste|oudste|enige|kleine|pasgeboren) )?(?:klein|pleeg|stief)?(?:dochter|zoon|kind|baby|peuter|kleuter)(?:tje|je)?, $/i

/** Whether a name is a child's: by the word for it, or because it stands in a row with a child whose age is told. */
const isChild = (text: string, finding: Finding, last: Finding | undefined): boolean =>
  finding.child === true ||
  (finding.type === 'NAME' &&
    (CHILD_AGED.test(before(text, finding.start, 48)) ||
      (text[finding.end] === ',' && CHILD_BESIDE.test(before(text, finding.start, 48))) ||
      (last?.child === true && NEXT_CHILD.test(text.slice(last.end, finding.start)))))

/** Whom each name means: whoever shares a first name or surname mentioned before is the same. */
function people(text: string, findings: readonly Finding[]): Map<Finding, Named> {
  const byWord = new Map<string, Named>()
  const children = new Set(
    findings.flatMap((finding, i) =>
      isChild(text, finding, findings[i - 1]) ? keysOf(text, finding).slice(0, 1) : [],
    ),
  )
  const found = new Map<Finding, Named>()
  for (const finding of findings) {
    if (finding.certainty === 'check' || (finding.type !== 'NAME' && finding.type !== 'ORG_SMALL')) continue
    const keys = keysOf(text, finding)
    const grownUp = finding.type === 'NAME' && GROWN_UP.test(before(text, finding.start, 12))
    const known =
      (grownUp ? byWord.get(`grown-up ${keys[0]}`) : undefined) ??
      sameAs(keys, byWord) ??
      (isOwner(text, finding, grownUp) ? byWord.get(keys[0]?.slice(0, -1) ?? '') : undefined)
    const own =
      known && !(grownUp && known.kind === 'KIND')
        ? known
        : { kind: kindOf(finding, !grownUp && children.has(keys[0] ?? '')) }
    const written = finding.of === undefined ? [] : keysOf(text, { ...finding, of: undefined })
    for (const key of [...keys, ...written]) {
      if (!byWord.has(key)) byWord.set(key, own)
      if (grownUp) byWord.set(`grown-up ${key}`, own)
    }
    found.set(finding, own)
  }
  return found
}

/** "Jans moeder": whether a name stands with the ending of whose something is, right before what is theirs. */
const isOwner = (text: string, { start, end, type }: Finding, grownUp: boolean): boolean =>
  type === 'NAME' &&
  !grownUp &&
  /^\p{Lu}\p{L}+s$/u.test(text.slice(start, end)) &&
  OWNED.test(text.slice(end, end + 24)) &&
  !PERSONAL_VERBS.has(/^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1] ?? '')
const OWNED =
  /^ (?!(?:en|of|van|de|het|een|in|op|met|bij|die|dat|ook|niet|zelf|daar|toen|haar|zijn|mij|ons)(?!\p{L}))\p{Ll}{3,}/u

const kindOf = ({ type }: Finding, child: boolean): Kind =>
  type === 'ORG_SMALL' ? 'ORGANISATIE' : child ? 'KIND' : 'PERSOON'

/** The words under which a name is known; a misspelt one goes by the name it stands for. */
function keysOf(
  text: string,
  { start, end, type, of }: Pick<Finding, 'start' | 'end' | 'type'> & { of?: string | undefined },
): string[] {
  const written = of ?? text.slice(start, end)
  const words = wordsOf(written)
  const scope = type === 'ORG_SMALL' ? 'o:' : 'p:'
  return (words.length > 0 ? words : [fold(written)]).map((word) => scope + word)
}

/** The one met before under the first word, or under all the words that were met. */
function sameAs(keys: readonly string[], byWord: ReadonlyMap<string, Named>): Named | undefined {
  const first = byWord.get(keys[0] ?? '')
  if (first || keys.length === 1) return first
  const met = new Set(keys.map((key) => byWord.get(key)))
  const [only] = met
  return met.size === 1 ? only : undefined
}

/** The placeholder of every name and organisation among the findings. */
export function labelNames(text: string, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const next = numbering(text)
  const labels = new Map<Finding, string>()
  for (const [finding, named] of people(text, findings)) {
    named.label ??= `[${named.kind}-${next(named.kind)}]`
    labels.set(finding, named.label)
  }
  return labels
}
