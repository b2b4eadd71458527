/**
 * Questions made to take long, a few dozen of each kind, and what they take of the processor: the first time, and the least
 * of a few tries, each a little different from the last, as the memory of the process is cleared in some of them.
 */
import { PROVISIONS, REGULATIONS, shortNameOf } from '#core/law/reference.ts'
import { leastProcessorMs, unreadBefore } from '../../test/support/processorTime.ts'
import { type Chance, chanceFrom } from '../synthetic/random.ts'

const OF_A_KIND = 25
const SEED = 77
/** A question that takes this many milliseconds is tried again. */
const ANSWER_MS_MAX = 100

/** The most frequent words of the texts that are long enough to say something. */
const COMMON_WORDS = 60
const KNOWN_WORDS = 20_000
const MISSPELT_LENGTH_MIN = 7
const LONG_QUESTION = 100_000
const RANDOM_LENGTH_MAX = 400

/** Letters, digits, signs, controls and characters outside the first plane. */
const CHARACTERS = [
  0x00, 0x20, 0x22, 0x27, 0x2a, 0x2d, 0x3a, 0x41, 0x61, 0xe9, 0x301, 0x3b1, 0x4e2d, 0x1f600,
] as const
const SIGNS = [
  '\u0000',
  '"',
  '*',
  '(',
  ')',
  '-',
  ':',
  ' OF ',
  ' AND NEAR/2 ',
  '\u202E',
  '\u200F',
  '\u202C',
  '\u0301',
] as const

/** Makes one question of a kind. */
type Maker = () => string

function kindsOf(words: readonly string[], chance: Chance): Readonly<Record<string, Maker>> {
  const from = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor(chance.next() * list.length)] ?? otherwise
  const many = (count: number, make: Maker, between = ' ') =>
    Array.from({ length: count }, make).join(between)
  const long = words.filter(({ length }) => length >= MISSPELT_LENGTH_MIN)
  const common = words.slice(0, COMMON_WORDS).filter(({ length }) => length > 3)
  const known = words.slice(0, KNOWN_WORDS)
  const article = ({ article: number, regulationId }: (typeof PROVISIONS)[number]): string => {
    const act = REGULATIONS.find(({ id }) => id === regulationId)
    return `artikel ${number} ${act === undefined ? '' : shortNameOf(act)}`
  }
  const provisions = PROVISIONS.map(article)
  const common24 = (between: string) => many(24, () => from(common, ''), between)
  const acts = REGULATIONS.map(shortNameOf)
  return {
    '60 misspelt words': () => many(60, () => misspelt(from(long, ''), chance)),
    '60 articles of the list of provisions': () => many(60, () => from(provisions, '')),
    '60 articles of one act': () => {
      const act = from(acts, '')
      return many(60, () => `artikel ${1 + Math.floor(chance.next() * 400)} ${act}`)
    },
    'two dozen common words': () => common24(' '),
    'the same joined by OF': () => common24(' OF '),
    '250 known words': () => many(250, () => from(known, '')),
    '100 kB': () => `${many(2, () => from(long, ''))} `.repeat(LONG_QUESTION).slice(0, LONG_QUESTION),
    'random strings': () =>
      many(Math.ceil(chance.next() * RANDOM_LENGTH_MAX), () => randomCharacter(chance), ''),
    'NUL, operators, right-to-left marks': () =>
      many(60, () => `${chance.pick(SIGNS)}${from(known, '')}`, ''),
  }
}

/** A letter left out, or two that changed places. */
function misspelt(word: string, chance: Chance): string {
  const at = 1 + Math.floor(chance.next() * (word.length - 2))
  const [before, one, other, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ]
  return chance.next() < 0.5 ? before + other + after : before + other + one + after
}

/** One of the characters, or one that stands a little behind it. */
const randomCharacter = (chance: Chance): string =>
  String.fromCodePoint(chance.pick(CHARACTERS) + Math.floor(chance.next() * 10))

/** What questions of one kind took, in milliseconds of processor time. */
interface KindTiming {
  readonly first: readonly number[]
  readonly least: readonly number[]
}

async function timedKind(make: Maker, ask: (words: string) => Promise<unknown>): Promise<KindTiming> {
  const [first, least]: [number[], number[]] = [[], []]
  for (const words of Array.from({ length: OF_A_KIND }, make)) {
    const tries: number[] = []
    await leastProcessorMs(ANSWER_MS_MAX, async (attempt) => {
      const start = process.cpuUsage()
      await ask(unreadBefore(words, attempt))
      const { user, system } = process.cpuUsage(start)
      tries.push((user + system) / 1000)
    })
    first.push(tries[0] ?? 0)
    least.push(Math.min(...tries))
  }
  return { first, least }
}

/** Prints p95 and the slowest of each kind; `words` are those of the texts, the most frequent first. */
export async function benchHostileQuestions(
  words: readonly string[],
  ask: (words: string) => Promise<unknown>,
): Promise<void> {
  const rows: Record<string, Record<string, string>> = {}
  for (const [kind, make] of Object.entries(kindsOf(words, chanceFrom(SEED)))) {
    const { first, least } = await timedKind(make, ask)
    rows[kind] = {
      'first p95 ms': shareOf(first, 0.95),
      'first slowest': shareOf(first, 1),
      'least p95 ms': shareOf(least, 0.95),
      'least slowest': shareOf(least, 1),
    }
  }
  console.table(rows)
}

function shareOf(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
}
