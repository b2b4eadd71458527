// Whether a thread goes together with provisions and acts more often than chance explains, as the team is told.
import {
  ASSOCIATION_MEASURES,
  type Association,
  associationOf,
  associationSentence,
  TOGETHER_MIN,
} from '#core/warning/association.ts'
import { findPrior, pairTable, pairTables } from '#db/pairTables.ts'
import { findThreadProvisions } from '#db/threads.ts'
import { todayOf } from '#usecases/deps.ts'
import type { Context } from './context.ts'
import { shortCitation } from './provisionLabel.ts'
import { sure } from './sure.ts'

/** How many of a thread are shown: the clearest ones. */
const SHOWN_MAX = 10

/** What ratios are drawn towards: fitted once for a month; what is retagged counts from the next. */
const priorOf = ({ deps }: Context) => findPrior(deps.db, `${todayOf(deps).slice(0, 7)}-01`)

/** A thread with one provision; null when there are too few cases to say anything. */
export function associationWith(context: Context, threadId: string, provisionId: string) {
  const found = associationOf(pairTable(context.deps.db, threadId, provisionId), priorOf(context))
  return found ? shown(context, threadId, { kind: 'provision', id: provisionId }, found) : null
}

/** The pairs of a thread that differ from what is usual, the clearest first. */
export function associationsOf(context: Context, threadId: string) {
  const prior = priorOf(context)
  return Promise.all(
    pairTables(context.deps.db, threadId, TOGETHER_MIN)
      .flatMap((table) => {
        const found = associationOf(table, prior)
        return found && found.verdict !== 'chance' ? [{ table, found }] : []
      })
      .toSorted((a, b) => distance(b.found) - distance(a.found))
      .slice(0, SHOWN_MAX)
      .map(({ table, found }) => shown(context, threadId, table, found)),
  )
}

/** How far the careful bound lies from nothing special. */
const distance = ({ verdict, measures: { ebgm } }: Association): number =>
  Math.abs(Math.log2((verdict === 'less' ? ebgm.high : ebgm.low) ?? 1))

interface Target {
  readonly kind: 'provision' | 'regulation'
  readonly id: string
}

async function shown({ deps, loaders }: Context, threadId: string, { kind, id }: Target, found: Association) {
  const thread = sure(await loaders.thread.load(threadId))
  const provision = kind === 'provision' ? sure(await loaders.provision.load(id)) : null
  const regulation = sure(await loaders.regulation.load(provision?.regulationId ?? id))
  const name = provision ? shortCitation(provision, regulation) : regulation.citationTitle
  return {
    provision,
    regulation,
    together: found.together,
    expected: found.expected,
    sentence: associationSentence(found, thread.label, name),
    inCodebook: findThreadProvisions(deps.db, [threadId]).some(({ provisionId }) => provisionId === id),
    measures: ASSOCIATION_MEASURES.map((measure) => ({
      measure: MEASURES[measure],
      ...found.measures[measure],
    })),
  }
}

const MEASURES = { ebgm: 'EBGM', prr: 'PRR', ror: 'ROR', ic: 'IC' } as const
