// The last look before anything is sent: text with a sure identifier stays in the tab, whichever form it comes from.
import { identifierLabels } from '#core/labels/identifiers.nl.ts'
import { askAboutSomeone } from './askAboutSomeone.ts'
import { askGate } from './reader.ts'

/** About people with an account: their own names, addresses and passwords belong in these. */
const ABOUT_ACCOUNTS = /^(?:login|loginAsDemo|addPerson|changePassword|(?:begin|confirm|end)SecondFactor)$/
/** The questions in which someone types words of their own. */
const TYPED_QUERY = /^(?:provisionSuggestions|search|precedentSearch)$/
/** What the program makes itself: codes of closed lists, months and quarters, and what stands in a field for ids or fingerprints. */
const NO_TEXT = /^(?:[A-Z_]+|\d{4}-(?:Q\d|\d\d))?$/
const MADE_FIELD = /^(?:id|\w+(?:Ids?|Hash))$/

/** A text in the variables of a request, with the way to it. */
export interface SentText {
  readonly path: readonly string[]
  readonly text: string
}

/** Sends a request to the API, or answers it here with what is wrong, in the shape of the server. */
export async function guardedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const { field, isMutation, variables } = parseRequest(init?.body)
  if (isMutation ? ABOUT_ACCOUNTS.test(field) : !TYPED_QUERY.test(field)) return fetch(input, init)
  const texts = textsIn(variables, [])
  if (texts.length === 0) return fetch(input, init)
  try {
    if (!isMutation)
      return (await askAboutSomeone(texts.map(({ text }) => text)))
        ? refusal('QUESTION_ABOUT_SOMEONE')
        : fetch(input, init)
    const problems = await identifiersIn(texts)
    if (problems.length === 0) return fetch(input, init)
    return Response.json({ data: { [field]: { problems } } })
  } catch {
    return refusal('READER_FAILED')
  }
}

const refusal = (code: string): Response => Response.json({ errors: [{ message: '', extensions: { code } }] })

/** The first field a request asks for, and its variables. */
function parseRequest(body: unknown): { field: string; isMutation: boolean; variables: unknown } {
  const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : null
  if (typeof parsed !== 'object' || parsed === null || !('query' in parsed))
    return { field: '', isMutation: false, variables: null }
  const [, kind = '', field = ''] = /^\s*(query|mutation)[^{]*\{\s*(\w+)/.exec(String(parsed.query)) ?? []
  return {
    field,
    isMutation: kind === 'mutation',
    variables: 'variables' in parsed ? parsed.variables : null,
  }
}

function textsIn(value: unknown, path: readonly string[]): readonly SentText[] {
  if (typeof value === 'string') return NO_TEXT.test(value) ? [] : [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => !MADE_FIELD.test(key))
    .flatMap(([key, inner]) => textsIn(inner, key === 'input' && path.length === 0 ? [] : [...path, key]))
}

/** Each identifier that still stands, named with its words: they are the sender's own and go nowhere. */
export async function identifiersIn(texts: readonly SentText[]) {
  const found = await askGate(texts.map(({ text }) => text))
  return texts.flatMap(({ path, text }, index) =>
    (found[index] ?? []).map(({ start, end, type }) => ({
      __typename: 'Problem',
      code: 'IDENTIFYING_DETAILS',
      path,
      message: `Er is niets verstuurd: in deze tekst staat nog een ${identifierLabels[type]}, ‘${text.slice(start, end)}’. Haal het weg en probeer het opnieuw.`,
      start: null,
      end: null,
    })),
  )
}
