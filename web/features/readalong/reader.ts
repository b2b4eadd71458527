// The one reader of the tab: it asks the worker and gives its answers. Texts go no further than that worker.
import type { Decisions } from '#core/deidentify/decisions.ts'
import type { IdentifierFinding } from '#core/deidentify/gate.ts'
import type { Span } from '#core/deidentify/span.ts'

type Texts = readonly string[]

/**
 * `read` asks for the marks of texts that belong together, `seal` for what the gate would refuse in each, `words` for the
 * words in them that are nobody's and that many stories use, `seldom` for those that few use, `names` for the whole name
 * in each question of a few words.
 */
export type ReaderRequest = { readonly turn: number; readonly texts: Texts } & (
  | { readonly kind: 'read'; readonly decisions: Decisions }
  | { readonly kind: 'seal' | 'words' | 'seldom' | 'names' }
)
/** An answer per text, in the order of the request; the words are those of all texts. */
export type ReaderAnswer = { readonly turn: number } & (
  | { readonly kind: 'read'; readonly spans: readonly (readonly Span[])[] }
  | { readonly kind: 'seal'; readonly found: readonly (readonly IdentifierFinding[])[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'names'; readonly names: readonly string[] }
)

/** The reader could not start or broke off; the words of the failure stay out of it, since they could hold text. */
class ReaderBroken extends Error {}

interface Waiting {
  readonly give: (answer: ReaderAnswer) => void
  readonly fail: () => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | null = null
let turns = 0

function start(): Worker {
  const started = new Worker(new URL('./deidentifyWorker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
    waiting.get(data.turn)?.give(data)
    waiting.delete(data.turn)
  })
  started.addEventListener('error', (event) => {
    // Else the browser writes it to the console.
    event.preventDefault()
    for (const { fail } of waiting.values()) fail()
    waiting.clear()
    started.terminate()
    worker = null
  })
  return started
}

function ask(request: (turn: number) => ReaderRequest): Promise<ReaderAnswer> {
  worker ??= start()
  const reader = worker
  turns += 1
  const turn = turns
  return new Promise((resolve, reject) => {
    waiting.set(turn, { give: resolve, fail: () => reject(new ReaderBroken()) })
    reader.postMessage(request(turn))
  })
}

/** The marks of texts that belong together. */
export async function askMarks(texts: Texts, decisions: Decisions): Promise<readonly (readonly Span[])[]> {
  const answer = await ask((turn) => ({ kind: 'read', turn, texts, decisions }))
  return answer.kind === 'read' ? answer.spans : []
}

/** What the gate would refuse in each text. */
export async function askGate(texts: Texts): Promise<readonly (readonly IdentifierFinding[])[]> {
  const answer = await ask((turn) => ({ kind: 'seal', turn, texts }))
  return answer.kind === 'seal' ? answer.found : []
}

/** The words of texts that are nobody's and that many stories use, out of their order; or those that few use. */
export async function askWords(kind: 'words' | 'seldom', texts: Texts): Promise<readonly string[]> {
  const answer = await ask((turn) => ({ kind, turn, texts }))
  return answer.kind === 'words' ? answer.words : []
}

/** The whole name that stands in each question of a few words; empty where none does. */
export async function askNames(questions: Texts): Promise<readonly string[]> {
  const answer = await ask((turn) => ({ kind: 'names', turn, texts: questions }))
  return answer.kind === 'names' ? answer.names : []
}
