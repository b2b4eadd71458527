/**
 * How fast the embedded engine searches and rebuilds: `BENCH_CASES=100000 npm run bench searchSpeed`. Texts are made
 * from invented sentences and words of the dictionary, common ones often; beside each figure stands the bare FTS5
 * question with the same terms on the same machine in the same run. Questions made to take long come last.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { OUTCOMES } from '#core/codes.ts'
import { PROVISIONS } from '#core/law/reference.ts'
import { type SearchDocument, TAG_FIELDS, type TagField } from '#core/search/document.ts'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { openDatabase } from '../../server/db/client.ts'
import { dictionaryWords, dutchAnalysis } from '../../server/search/dictionary.ts'
import { openSqliteSearchIndex } from '../../server/search/sqliteSearchIndex.ts'
import { warmUp } from '../../server/search/warmUp.ts'
import { type Chance, chanceFrom } from '../synthetic/random.ts'
import * as sentences from '../synthetic/sentences.nl.ts'
import { benchHostileQuestions } from './hostileQuestions.ts'
import { judgedQueries } from './search.ts'

const WORDS_PER_TEXT = 80
const FACETS: readonly TagField[] = TAG_FIELDS.slice(0, 8)
const BATCH = 1_000
const HELD_MAX = 200_000

/** A rank from 0, the lower ones often: Zipf's law with exponent 1, by inversion. */
const zipf = (chance: Chance, ranks: number): number => Math.floor(ranks ** chance.next()) - 1

function documentNumbered(number: number, words: readonly string[]): SearchDocument {
  const chance = chanceFrom(number)
  const thread = THREAD_SEEDS[Math.floor(chance.next() ** 2 * THREAD_SEEDS.length)]
  const provision = PROVISIONS[number % PROVISIONS.length]
  const drawn = Array.from({ length: WORDS_PER_TEXT }, () => words[zipf(chance, words.length)] ?? '')
  const narrative = [
    chance.pick(sentences.OPENINGS),
    chance.pick(sentences.EVENTS),
    drawn.slice(0, WORDS_PER_TEXT / 2).join(' '),
    thread?.keywords.slice(0, 3).join(', ') ?? '',
    chance.pick(sentences.TURNS),
    drawn.slice(WORDS_PER_TEXT / 2).join(' '),
  ].join('. ')
  const year = String(2021 + (number % 6))
  return {
    kind: 'case',
    id: `c${number}`,
    status: 'published',
    date: `${year}-0${1 + (number % 9)}-01T00:00:00.000Z`,
    texts: {
      title: thread?.label ?? '',
      summary: chance.pick(sentences.EFFECTS),
      narrative,
      labels: thread?.label ?? '',
    },
    tags: {
      threadIds: thread === undefined ? [] : [thread.id],
      provisionIds: provision === undefined ? [] : [provision.id],
      regulationIds: provision === undefined ? [] : [provision.regulationId],
      years: [year],
      outcomes: [chance.pick(OUTCOMES)],
    },
    severity: number % 5,
  }
}

export function* batchesOf(cases: number, words: readonly string[]): Generator<SearchDocument[]> {
  for (let first = 0; first < cases; first += BATCH)
    yield Array.from({ length: Math.min(BATCH, cases - first) }, (_, at) =>
      documentNumbered(first + at, words),
    )
}

/** Fisher and Yates: the same seed gives the same order, so that which words are common is left to chance. */
function shuffled(words: readonly string[], chance: Chance): readonly string[] {
  const order = [...words]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance.next() * (at + 1))
    ;[order[at], order[other]] = [order[other] ?? '', order[at] ?? '']
  }
  return order
}

/** Milliseconds of processor time, which other work on the machine disturbs less than the clock. */
interface Timing {
  readonly p50: number
  readonly p95: number
}

async function timed(questions: readonly string[], ask: (words: string) => unknown): Promise<Timing> {
  const times: number[] = []
  for (const words of questions) {
    const start = process.cpuUsage()
    await ask(words)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** The same words put to an FTS5 table as people make one, best twenty by its own bm25. */
function bareQuestion(
  connection: BetterSqlite3.Database,
  batches: Iterable<readonly SearchDocument[]>,
): (words: string) => unknown {
  const analysis = dutchAnalysis()
  connection.exec("create virtual table bare using fts5(terms, content='')")
  const insert = connection.prepare('insert into bare (terms) values (?)')
  connection.transaction(() => {
    for (const batch of batches)
      for (const { texts } of batch)
        insert.run(
          Object.values(texts)
            .flatMap((text) => analysis.analyse(text).map(({ terms }) => terms.stem))
            .join(' '),
        )
  })()
  const find = connection
    .prepare('select rowid from bare where bare match ? order by bm25(bare) limit 20')
    .pluck()
  return (words) => {
    const stems = analysis.analyse(words).filter(({ stopWord }) => !stopWord)
    return stems.length === 0 ? [] : find.all(stems.map(({ terms }) => `"${terms.stem}"`).join(' OR '))
  }
}

/** What someone sees appear while typing: the question after every third letter. */
const whileTyping = (questions: readonly string[]): string[] =>
  questions.flatMap((words) =>
    Array.from({ length: Math.ceil(words.length / 3) }, (_, at) => words.slice(0, 3 * (at + 1))),
  )

/** Prints the figures, of an index in a file that is opened as the program opens it. */
export async function benchSearchSpeed(cases = 20_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'search-speed-'))
  const { $client: connection } = openDatabase(join(folder, 'collection.sqlite'))
  try {
    await measureSpeed(connection, cases)
  } finally {
    connection.close()
    rmSync(folder, { recursive: true })
  }
}

async function measureSpeed(connection: BetterSqlite3.Database, cases: number): Promise<void> {
  const knowledge = { analysis: dutchAnalysis(), threads: () => THREAD_SEEDS }
  const index = openSqliteSearchIndex(connection, knowledge)
  const words = shuffled(dictionaryWords(), chanceFrom(1))
  // Made beforehand, so that what is timed is indexing alone, unless there are too many for the memory.
  const isLarge = cases > HELD_MAX
  const batches = isLarge
    ? { [Symbol.iterator]: () => batchesOf(cases, words) }
    : [...batchesOf(cases, words)]
  for (const round of isLarge ? ['making the texts included'] : ['first time', 'with the words known']) {
    const [start, from] = [process.cpuUsage(), performance.now()]
    await index.rebuild(batches)
    const { user, system } = process.cpuUsage(start)
    const rate = (seconds: number) => `${seconds.toFixed(1)} s (${Math.round(cases / seconds)} cases/s)`
    const [byClock, ofProcessor] = [(performance.now() - from) / 1000, (user + system) / 1e6]
    console.log(
      `${cases} cases rebuilt, ${round}: ${rate(byClock)} by the clock, ${rate(ofProcessor)} of processor time`,
    )
  }

  const questions = [...judgedQueries('develop'), ...judgedQueries('heldout')].map(({ query }) => query)
  const base = { kind: 'case', visible: ['published'], limit: 20 } as const
  const bare = bareQuestion(connection, batches)
  const rows: Record<string, Timing> = {}
  await warmUp(connection, index, knowledge, new AbortController().signal)
  rows['search with eight facets, each question for the first time'] = await timed(questions, (asked) =>
    index.search({ ...base, words: asked, facets: FACETS }),
  )
  rows['bare FTS5, same stems'] = await timed(questions, bare)
  rows['search with eight facets'] = await timed(questions, (asked) =>
    index.search({ ...base, words: asked, facets: FACETS }),
  )
  rows['facets and a filter'] = await timed(questions, (asked) =>
    index.search({ ...base, words: asked, facets: FACETS, filter: { regulationIds: ['pw'] } }),
  )
  rows['while typing'] = await timed(whileTyping(questions), (asked) =>
    index.search({ ...base, limit: 8, words: asked }),
  )
  printSpeed(rows)
  await benchHostileQuestions(words, (asked) => index.search({ ...base, words: asked, facets: FACETS }))
}

function printSpeed(rows: Readonly<Record<string, Timing>>): void {
  const bareP95 = rows['bare FTS5, same stems']?.p95 ?? 1
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, { p50, p95 }]) => [
        name,
        { 'p50 ms': p50.toFixed(1), 'p95 ms': p95.toFixed(1), 'p95 / bare': (p95 / bareP95).toFixed(2) },
      ]),
    ),
  )
}
