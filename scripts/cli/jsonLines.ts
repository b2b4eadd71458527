// JSON Lines in, JSON Lines out: an answer for each line, in order, without holding more in memory than one line or what came together.
import { once } from 'node:events'
import { type ZodError, type ZodType, z } from 'zod'

/** The longest line that is read; a longer one is answered with an error and skipped. */
const LINE_CHARS_MAX = 64 * 1024 * 1024

/** A text with the day from which it is to be read, YYYY-MM-DD. */
export const DatedText = z.object({ id: z.json().optional(), text: z.string(), date: z.iso.date().nullish() })

/** A line of input, or null for one that is too long to read. */
type Line = string | null

/**
 * Answers each line of stdin by a line on stdout. A line that is not what `schema` describes, or that `answer` cannot
 * answer, gets `{"error": …}` in its place, with its `id` where that can be read; the error never repeats a text.
 */
export async function answerLines<T>(
  schema: ZodType<T>,
  answer: (question: T) => object | Promise<object>,
): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    const read = readLine(line, schema)
    await writeLine('error' in read ? read : await answer(read.question))
  }
}

/** The same, where lines that came together are better answered together; `answers` gives one for each, in order. */
export async function answerTogether<T>(
  schema: ZodType<T>,
  answers: (questions: readonly T[]) => readonly object[],
): Promise<void> {
  for await (const lines of linesTogether(process.stdin)) {
    const all = lines.map((line) => readLine(line, schema))
    const answered = answers(all.flatMap((read) => ('error' in read ? [] : [read.question]))).values()
    for (const read of all) {
      if ('error' in read) {
        await writeLine(read)
        continue
      }
      const { done, value } = answered.next()
      if (done) throw new Error('fewer answers than questions')
      await writeLine(value)
    }
  }
}

/** What a line asks, or what is wrong with it and which line that was. */
function readLine<T>(line: Line, schema: ZodType<T>): { question: T } | { id?: unknown; error: string } {
  if (line === null) return { error: 'Deze regel is te lang.' }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: line.trim() === '' ? 'Deze regel is leeg.' : 'Deze regel is geen JSON.' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'Deze regel is geen JSON-object: zet de velden tussen accolades.' }
  const question = schema.safeParse(value)
  if (question.success) return { question: question.data }
  return { ...('id' in value ? { id: value.id } : {}), error: faultsOf(question.error) }
}

/** Names the fields at fault, a field within another as `options.b`, and those that do not exist apart from the others. */
function faultsOf({ issues }: ZodError): string {
  const wrong = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [] : [fieldAt(issue.path)]))
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => fieldAt(FIELD_NAME.test(key) ? [...issue.path, key] : issue.path))
      : [],
  )
  return [
    ...(wrong.length > 0 ? [`Deze velden ontbreken of kloppen niet: ${listed(wrong)}.`] : []),
    ...(unknown.length > 0 ? [`Deze velden bestaan niet: ${listed(unknown)}.`] : []),
  ].join(' ')
}

/** A key that is no name may be a piece of text, which is not repeated. */
const FIELD_NAME = /^[a-z]\w{0,39}$/i

/** A place in a list is the list. */
function fieldAt(path: readonly PropertyKey[]): string {
  const inList = path.findIndex((step) => typeof step === 'number')
  return (inList < 0 ? path : path.slice(0, inList)).join('.') || 'object'
}

const listed = (fields: readonly string[]): string => [...new Set(fields)].join(', ')

/** The lines of a stream of UTF-8, with or without a byte order mark, ended by LF or CRLF. */
export async function* linesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Line> {
  for await (const lines of linesTogether(stream)) yield* lines
}

/** The same, those together of which the ends came together: with a file some 64 kB, with somebody who types one line. */
async function* linesTogether(stream: AsyncIterable<unknown>): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder()
  const line = new LineBuffer()
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue
    const lines: Line[] = []
    let text = decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      line.add(text.slice(0, end))
      lines.push(line.take())
      text = text.slice(end + 1)
    }
    line.add(text)
    yield lines
  }
  line.add(decoder.decode())
  if (!line.isEmpty) yield [line.take()]
}

/** Gathers the pieces of one line, and lets go of them once the line is too long. */
class LineBuffer {
  #pieces: string[] = []
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(piece: string): void {
    this.#length += piece.length
    if (this.#length > LINE_CHARS_MAX) this.#pieces = []
    else this.#pieces.push(piece)
  }

  take(): Line {
    const line = this.#length > LINE_CHARS_MAX ? null : this.#pieces.join('').replace(/\r$/, '')
    this.#pieces = []
    this.#length = 0
    return line
  }
}

/** Writes an object as a line, and waits while the reader is behind. */
async function writeLine(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}
