/**
 * Measures the de-identifier on the evaluation set: `npm run bench deidentify [part …]`, or `npx tsx
 * scripts/bench/deidentify.ts [--misses] [part …]`. `--misses` lists what went wrong in the develop parts; the held-out and the sealed parts are only ever counted. All but
 * the first and the held-out part are each of another author, who had not seen the detectors nor the others.
 */
import { pathToFileURL } from 'node:url'
import { deidentify } from '#core/deidentify/deidentify.ts'
import { IDENTIFIER_TYPES, type IdentifierType, type Span } from '#core/deidentify/span.ts'
import { type GoldPart, type GoldText, goldTexts, PARTS } from './goldTexts.ts'

/** How one type did. Leak is the share of letters and digits of gold spans that stays readable. */
export interface TypeScore {
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly leak: number
}

/** How a part of the set did. */
export interface Score {
  readonly perType: ReadonlyMap<IdentifierType, TypeScore>
  readonly all: TypeScore
  /** Share of texts in which something of an identifier stays readable. */
  readonly textsWithLeak: number
  /** Share of the letters and digits outside gold spans that were removed. */
  readonly overRemoved: number
  /** Share of hard negatives of which anything was removed. */
  readonly negativesTouched: number
}

interface Tally {
  gold: number
  covered: number
  goldLetters: number
  leaked: number
  found: number
  right: number
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\d]/u.test(character ?? '')
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** Gives the marks of a text. */
type Detector = (text: string) => readonly Span[]

/** What a set of texts looks like to the detector, with the misses of each text. */
export function measure(
  texts: readonly GoldText[],
  detector: Detector = (text) => deidentify(text).spans,
): { score: Score; misses: string[] } {
  const tallies = new Map<string, Tally>()
  const tally = (type: string): Tally => {
    const own = tallies.get(type) ?? { gold: 0, covered: 0, goldLetters: 0, leaked: 0, found: 0, right: 0 }
    tallies.set(type, own)
    return own
  }
  const sums = { leaky: 0, other: 0, otherRemoved: 0, negatives: 0, touched: 0 }
  const misses: string[] = []
  for (const gold of texts) {
    const spans = detector(gold.text).filter(({ certainty }) => certainty !== 'check')
    const removed = new Uint8Array(gold.text.length)
    for (const { start, end } of spans) removed.fill(1, start, end)
    sums.leaky += tallyText(gold, spans, removed, tally, sums, misses) ? 1 : 0
  }
  const scoreOf = (own: Tally): TypeScore => ({
    gold: own.gold,
    precision: share(own.right, own.found),
    recall: share(own.covered, own.gold),
    leak: share(own.leaked, own.goldLetters),
  })
  const each = IDENTIFIER_TYPES.map((type) => tally(type))
  const all = each.reduce((a, b) => ({
    gold: a.gold + b.gold,
    covered: a.covered + b.covered,
    goldLetters: a.goldLetters + b.goldLetters,
    leaked: a.leaked + b.leaked,
    found: a.found + b.found,
    right: a.right + b.right,
  }))
  const perType = new Map(IDENTIFIER_TYPES.map((type) => [type, scoreOf(tally(type))] as const))
  return {
    score: {
      perType,
      all: scoreOf(all),
      textsWithLeak: share(sums.leaky, texts.length),
      overRemoved: share(sums.otherRemoved, sums.other),
      negativesTouched: share(sums.touched, sums.negatives),
    },
    misses,
  }
}

/** Adds one text to the tallies; true when something of an identifier stays readable. */
function tallyText(
  { id, text, spans: gold }: GoldText,
  spans: readonly Span[],
  removed: Uint8Array,
  tally: (type: string) => Tally,
  sums: { other: number; otherRemoved: number; negatives: number; touched: number },
  misses: string[],
): boolean {
  let leaky = false
  const identifying = gold.filter(({ type }) => type !== 'KEEP')
  const inGold = new Uint8Array(text.length)
  for (const { start, end, type } of gold) {
    if (type === 'KEEP') {
      sums.negatives++
      if (removed.subarray(start, end).some(Boolean)) {
        sums.touched++
        misses.push(`${id} touched  ${text.slice(start, end)}`)
      }
      continue
    }
    const own = tally(type)
    inGold.fill(1, start, end)
    let left = 0
    for (let i = start; i < end; i++) {
      if (!isLetter(text[i])) continue
      own.goldLetters++
      if (!removed[i]) left++
    }
    own.gold++
    own.leaked += left
    if (left === 0) own.covered++
    else {
      leaky = true
      misses.push(
        `${id} ${type} leaks ${left}: ${text.slice(start, end)} | ${text.slice(Math.max(0, start - 30), end + 20)}`,
      )
    }
  }
  let extra = ''
  for (let i = 0; i < text.length; i++) {
    if (inGold[i] || !isLetter(text[i])) continue
    sums.other++
    if (removed[i]) {
      sums.otherRemoved++
      extra += text[i]
    } else if (extra && !extra.endsWith(' ')) extra += ' '
  }
  if (extra.trim()) misses.push(`${id} extra    ${extra}`)
  for (const span of spans) {
    const own = tally(span.type)
    own.found++
    if (identifying.some((stretch) => overlap(stretch, span))) own.right++
  }
  return leaky
}

/** Megabytes of text per second of processor time. */
function measureSpeed(texts: readonly GoldText[]): number {
  const one = texts.map(({ text }) => text).join('\n\n')
  const text = one.repeat(Math.ceil(1_000_000 / one.length)).slice(0, 1_000_000)
  deidentify(one)
  const start = process.cpuUsage()
  deidentify(text)
  const { user, system } = process.cpuUsage(start)
  return 1_000_000 / (user + system)
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(8)

function report(name: string, { perType, all, ...rest }: Score): string {
  const row = (label: string, { gold, precision, recall, leak }: TypeScore): string =>
    `${label.padEnd(14)}${String(gold).padStart(5)}${percent(precision)}${percent(recall)}${percent(leak)}`
  return [
    `${name.padEnd(15)}gold    prec.  covered    leak`,
    ...[...perType].map(([type, score]) => row(type, score)),
    row('all', all),
    `texts with any leak ${percent(rest.textsWithLeak)}, other characters removed ${percent(rest.overRemoved)}, hard negatives touched ${percent(rest.negativesTouched)}`,
    '',
  ].join('\n')
}

/** What was missed in these parts may never be looked at. */
export const CLOSED: ReadonlySet<GoldPart> = new Set([
  'heldout',
  'sealed-fourth',
  'sealed-sixth',
  'sealed-twenty-fourth',
  'sealed-twenty-ninth',
  'sealed-thirty-second',
  'sealed-thirty-seventh',
  'sealed-fortieth',
  'sealed-forty-fourth',
  'sealed-forty-ninth',
])

/** Prints how the de-identifier does on every part of the evaluation set, and how fast it is. */
export function benchDeidentify(options: { misses?: boolean; parts?: readonly GoldPart[] } = {}): void {
  for (const part of options.parts ?? PARTS) {
    const { score, misses } = measure(goldTexts(part))
    console.log(report(part, score))
    if (options.misses && !CLOSED.has(part)) console.log(`${misses.join('\n')}\n`)
  }
  console.log(`${measureSpeed(goldTexts('develop')).toFixed(2)} MB/s`)
}

/** The parts that are named, in the order of the set; all of them when none is. A word that is no part is given back. */
export function partsNamed(words: readonly string[]): readonly GoldPart[] | string {
  const unknown = words.find((word) => !PARTS.some((part) => part === word))
  if (unknown !== undefined) return unknown
  return PARTS.filter((part) => words.length === 0 || words.includes(part))
}

/** Measures the parts that are named, or says which word names none; false then. */
export function benchNamedParts(words: readonly string[], misses = false): boolean {
  const parts = partsNamed(words)
  if (typeof parts === 'string') {
    console.error(`Er is geen deel "${parts}". Kies uit: ${PARTS.join(', ')}.`)
    return false
  }
  benchDeidentify({ misses, parts })
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2).filter((word) => word !== '--misses')
  if (!benchNamedParts(words, process.argv.includes('--misses'))) process.exitCode = 1
}
