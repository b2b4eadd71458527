// A small HTTP server that takes documents and tasks as Meilisearch documents it, and fails as told. It does not search.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/** How the server behaves for now. */
export type Mood =
  | 'well'
  /** The connection is cut, as when the server is stopped. */
  | 'gone'
  /** Too busy: 503. */
  | 'busy'
  /** Takes the documents and then fails the task. */
  | 'failing-tasks'
  /** Never answers. */
  | 'silent'
  /** The key is wrong: 403. */
  | 'forbidding'

const Records = z.array(z.object({ key: z.string(), kind: z.string(), id: z.string(), digest: z.string() }))
const Named = z.object({ uid: z.string() })
const Swaps = z.array(z.object({ indexes: z.array(z.string()) }))
type StoredRecord = z.infer<typeof Records>[number]

export class FailingServer {
  mood: Mood = 'well'
  requests = 0
  /** How many of them were questions. */
  searches = 0
  /** Turns well by itself after this many requests. */
  recoversAfter = Number.POSITIVE_INFINITY
  /** Is killed, as with `kill -9`, when it has stored this many documents: the rest of the batch is lost with it. */
  killedAfter = Number.POSITIVE_INFINITY
  /** By index, what was stored. */
  readonly indexes = new Map<string, Map<string, StoredRecord>>()
  /** What the index of the collection holds. */
  get stored(): Map<string, StoredRecord> {
    return this.indexes.get('rodedraad') ?? new Map()
  }

  #index(uid: string): Map<string, StoredRecord> {
    const index = this.indexes.get(uid) ?? new Map<string, StoredRecord>()
    this.indexes.set(uid, index)
    if (!this.#madeAt.has(index)) this.#madeAt.set(index, String(++this.#made))
    return index
  }

  /** The settings that were sent, by index. */
  readonly settings = new Map<string, unknown>()
  /** What was asked of the last key that was made. */
  keyAsked: unknown = null
  /** Says that a swap is taken and does not do it. */
  refusesSwaps = false
  readonly #madeAt = new WeakMap<Map<string, StoredRecord>, string>()
  #made = 0
  /** The tasks of swaps: hidden from a key for some indexes, as they belong to no single one. */
  readonly #swaps = new Set<number>()
  #tasks = 0
  #written = 0
  readonly #failed = new Set<number>()
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then((body) => {
      if (body === 'cut') return request.socket.destroy()
      if (body === 'wait') return
      response.writeHead(body.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body.json))
    })
  })

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address: AddressInfo | string | null = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the test server has no port')
    return `http://127.0.0.1:${address.port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; json: unknown } | 'cut' | 'wait'> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body: unknown = chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString())
    this.requests += 1
    if (this.requests > this.recoversAfter) this.mood = 'well'
    if (this.mood === 'gone') return 'cut'
    if (this.mood === 'silent') return 'wait'
    if (this.mood === 'busy') return { status: 503, json: error('too_many_search_requests') }
    if (this.mood === 'forbidding') return { status: 403, json: error('invalid_api_key') }
    return this.#obey(request.method ?? '', request.url ?? '', body)
  }

  #obey(method: string, url: string, body: unknown): { status: number; json: unknown } | 'cut' {
    const path = new URL(url, 'http://localhost').pathname
    if (/\/(multi-search|search|facet-search)$/.test(path)) this.searches += 1
    const asked = /^\/tasks\/(\d+)$/.exec(path)?.[1]
    if (asked !== undefined && this.#swaps.has(Number(asked)))
      return { status: 404, json: error('task_not_found') }
    if (asked !== undefined) return { status: 200, json: this.#task(Number(asked)) }
    const uid = /^\/indexes\/([^/]+)/.exec(path)?.[1] ?? ''
    if (method === 'GET' && path.endsWith('/documents')) return { status: 200, json: this.#page(uid, url) }
    if (method === 'GET' && path === `/indexes/${uid}`)
      return this.indexes.has(uid)
        ? { status: 200, json: { uid, createdAt: this.#madeAt.get(this.#index(uid)) ?? '' } }
        : { status: 404, json: error('index_not_found') }
    if (method === 'POST' && path === '/keys') {
      this.keyAsked = body
      return { status: 201, json: { key: 'a-key-with-few-rights' } }
    }
    const task = ++this.#tasks
    if (path === '/swap-indexes') this.#swaps.add(task)
    if (this.mood === 'failing-tasks') this.#failed.add(task)
    else if (!this.#change(method, path, uid, body)) return 'cut'
    return {
      status: 202,
      json: { taskUid: task, indexUid: uid, status: 'enqueued', type: 'any', enqueuedAt: '' },
    }
  }

  /** Does what was asked at once; false when the server was killed over it. */
  #change(method: string, path: string, uid: string, body: unknown): boolean {
    if (path.endsWith('/documents'))
      for (const record of Records.parse(body)) {
        if (this.#written >= this.killedAfter) {
          this.mood = 'gone'
          this.killedAfter = Number.POSITIVE_INFINITY
          return false
        }
        this.#index(uid).set(record.key, record)
        this.#written += 1
      }
    else if (path === '/indexes') this.#index(Named.parse(body).uid)
    else if (path.endsWith('/documents/delete-batch'))
      for (const key of z.array(z.string()).parse(body)) this.#index(uid).delete(key)
    else if (path.endsWith('/settings')) this.settings.set(uid, body)
    else if (method === 'DELETE') this.indexes.delete(uid)
    else if (path === '/swap-indexes' && !this.refusesSwaps) {
      const [[one = '', other = ''] = []] = Swaps.parse(body).map(({ indexes }) => indexes)
      const [first, second] = [this.#index(one), this.#index(other)]
      this.indexes.set(one, second).set(other, first)
    }
    return true
  }

  #task(uid: number) {
    const failed = this.#failed.has(uid)
    return {
      uid,
      status: failed ? 'failed' : 'succeeded',
      error: failed ? error('no_space_left_on_device') : null,
    }
  }

  #page(uid: string, url: string) {
    const offset = Number(new URL(url, 'http://localhost').searchParams.get('offset') ?? 0)
    const all = [...this.#index(uid).values()].map(({ kind, id, digest }) => ({ kind, id, digest }))
    return { results: all.slice(offset, offset + 1_000), total: all.length, offset, limit: 1_000 }
  }
}

const error = (code: string) => ({ message: code, code, type: 'system', link: '' })
