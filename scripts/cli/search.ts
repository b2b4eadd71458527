// `npx rodedraad search`: indexes the texts of a file for as long as it runs, and answers questions over them.
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { meilisearchDocuments } from '#search/meilisearchDocuments.ts'
import { type PlainDocument, type Searcher, searchDocuments } from '#search/searchDocuments.ts'
import { readConfig } from '#server/config.ts'
import { THREAD_SEEDS } from '../../seeds/threads.ts'
import { CommandError, type Invocation } from './command.ts'
import { answerLines, linesOf } from './jsonLines.ts'
import { showProgress } from './progress.ts'

const Options = z.object({
  docs: z.coerce.string(),
  engine: z.enum(['fts', 'meilisearch']).default('fts'),
  limit: z.coerce.number().int().min(1).max(1000).default(10),
})
const Question = z.object({ id: z.json().optional(), query: z.string() })
const Document = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  text: z.string(),
})

export async function run({ options }: Invocation): Promise<void> {
  const given = Options.safeParse(options)
  if (!given.success)
    throw new CommandError(
      'Geef met --docs het bestand, met --engine fts of meilisearch en met --limit een getal van 1 tot 1000. Zie npx rodedraad search --help.',
    )
  const { docs, engine, limit } = given.data
  const searcher = await openSearcher(engine, documentsIn(docs))
  try {
    // A question without words asks for nothing; a list of all texts would seem to answer it.
    await answerLines(Question, async ({ id, query }) => ({
      id,
      hits: query.trim() === '' ? [] : await searcher.search(query, limit),
    }))
  } finally {
    await searcher.close()
  }
}

function openSearcher(
  engine: 'fts' | 'meilisearch',
  documents: AsyncIterable<PlainDocument>,
): Promise<Searcher> {
  if (engine === 'fts') return searchDocuments(documents, THREAD_SEEDS)
  const { meilisearch } = readConfig(process.env)
  if (meilisearch === null)
    throw new CommandError('Voor --engine meilisearch zijn MEILI_URL en MEILI_KEY nodig.')
  return meilisearchDocuments(documents, THREAD_SEEDS, meilisearch)
}

async function* documentsIn(path: string): AsyncGenerator<PlainDocument> {
  const progress = showProgress('Teksten gelezen')
  let number = 0
  for await (const line of linesOf(createReadStream(path))) {
    number += 1
    if (line?.trim() !== '') yield documentOf(line, number)
    progress.step(number)
  }
  progress.end()
}

function documentOf(line: string | null, number: number): PlainDocument {
  try {
    const { id, title, text } = Document.parse(JSON.parse(line ?? ''))
    return title ? { id, title, text } : { id, text }
  } catch {
    throw new CommandError(`Regel ${number} van het bestand met teksten is geen {"id", "title", "text"}.`)
  }
}
