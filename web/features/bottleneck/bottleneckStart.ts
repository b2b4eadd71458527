// What a new bottleneck begins with when it is made from a thread, a provision, cases or a warning: the address says which.
import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { graphql } from '../../graphql.ts'
import { type BottleneckFields, emptyForm } from './bottleneckFields.ts'
import { commonTo, firstYearOf } from './fromCases.ts'

/** The address: ids of threads and provisions and references of cases, with commas between; and the warning it comes from. */
export interface StartParams {
  readonly draad?: string
  readonly bepaling?: string
  readonly casus?: string
  readonly vroegsignaal?: string
}

const NAMES = ['draad', 'bepaling', 'casus', 'vroegsignaal'] as const

/** Reads the address; anything it does not know is left out. */
export const parseStart = (raw: Readonly<Record<string, unknown>>): StartParams =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = raw[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )

/** More cases than this make an address that browsers cut off. */
const CASES_MAX = 50
/** A thread brings its newest cases along; the others can be added by hand. */
const THREAD = graphql(`
  query BottleneckThread($id: ID!, $filter: CaseFilter) {
    thread(id: $id) { id label definition provisions { id shortCitation } }
    search(words: "", filter: $filter, sort: NEWEST, first: 50) { edges { node { case { id reference title publishedAt } } } }
  }
`)
const PROVISION = graphql(`
  query BottleneckProvision($id: ID!) {
    provision(id: $id) { id shortCitation }
  }
`)

/** A case with what a bottleneck made from it can begin with. */
const CASE = graphql(`
  query BottleneckCase($reference: String!) {
    case(reference: $reference) {
      id reference title publishedAt
      tags { thread { id label } provision { id shortCitation } }
    }
  }
`)

const listOf = (words: string | undefined): readonly string[] => [
  ...new Set((words ?? '').split(',').filter((word) => word !== '')),
]

/** The form to begin with; null while it is being looked up. What cannot be found is left out. */
export function useStart(params: StartParams): BottleneckFields | null {
  const client = useClient()
  const [start, setStart] = useState<BottleneckFields | null>(null)
  const { draad, bepaling, casus } = params
  useEffect(() => {
    let gone = false
    void lookUp(client, {
      ...(draad ? { draad } : {}),
      ...(bepaling ? { bepaling } : {}),
      ...(casus ? { casus } : {}),
    }).then((found) => {
      if (!gone) setStart(found)
    })
    return () => {
      gone = true
    }
  }, [client, draad, bepaling, casus])
  return start
}

async function lookUp(client: Client, { draad, bepaling, casus }: StartParams): Promise<BottleneckFields> {
  const references = listOf(casus).slice(0, CASES_MAX)
  const [threads, provisions, cases] = await Promise.all([
    Promise.all(
      listOf(draad).map((id) => client.query(THREAD, { id, filter: { threadIds: [id] } }).toPromise()),
    ),
    Promise.all(listOf(bepaling).map((id) => client.query(PROVISION, { id }).toPromise())),
    Promise.all(references.map((reference) => client.query(CASE, { reference }).toPromise())),
  ])
  const found = threads.flatMap(({ data }) => (data?.thread ? [data.thread] : []))
  const ofThreads = threads.flatMap(({ data }) => data?.search.edges.map(({ node }) => node.case) ?? [])
  const chosen = cases.flatMap(({ data }) => (data?.case ? [data.case] : []))
  // Cases that were chosen are the evidence; only without a choice a thread brings its own.
  const brought = references.length > 0 ? chosen : ofThreads
  const named = provisions.flatMap(({ data }) => (data?.provision ? [data.provision] : []))
  const tagged = chosen.map(({ tags }) => tags ?? [])
  const threadsSeen = commonTo(tagged.map((tags) => tags.flatMap(({ thread }) => thread ?? [])))
  const provisionsSeen = commonTo(tagged.map((tags) => tags.flatMap(({ provision }) => provision ?? [])))
  return {
    ...emptyForm,
    description: found[0]?.definition ?? '',
    firstYear: firstYearOf(brought) ?? emptyForm.firstYear,
    threads: once([...found, ...threadsSeen]).map(({ id, label }) => ({ id, label })),
    provisions: once([...named, ...found.flatMap((thread) => thread.provisions), ...provisionsSeen]).map(
      ({ id, shortCitation }) => ({ id, label: shortCitation }),
    ),
    cases: once(brought).map(({ id, reference, title }) => ({
      id,
      label: `${reference} ${title}`,
    })),
  }
}

const once = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
]
