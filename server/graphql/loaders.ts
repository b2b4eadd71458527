// One batch per kind of row and request, so that a page of cases costs a handful of statements, not one per case.
import DataLoader from 'dataloader'
import { groupBy } from '#core/groupBy.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { Actor } from '#core/permissions.ts'
import { hasBundle } from '#db/bundleFacts.ts'
import { countCasesByProvision, countCasesByThread } from '#db/caseCounts.ts'
import { countSignalsOfCases, findCasesOfSignals, findSignalsOfCases } from '#db/cases.ts'
import type { Database } from '#db/client.ts'
import { findDiscussions } from '#db/codebookDiscussions.ts'
import { findPlaces } from '#db/codingPlaces.ts'
import { findPlans } from '#db/codingPlans.ts'
import {
  findCaseTags,
  findCodings,
  findCodingTags,
  findDecisionReasons,
  findDecisions,
  findLifeEvents,
} from '#db/codings.ts'
import {
  findPrecedentProvisions,
  findPrecedents,
  findPrecedentsOfProvisions,
  findPrecedentThreads,
  findProvisions,
  findRegulations,
} from '#db/law.ts'
import { composedOn } from '#db/letters.ts'
import { findMemberships, findOrganisations, findPeople, findTellableKinds } from '#db/people.ts'
import { findSearchHits } from '#db/savedSearches.ts'
import { findPeopleWithSecondFactor } from '#db/secondFactors.ts'
import {
  findChecksOfSignals,
  findLikenessesOfSignals,
  findMessagesOfSignals,
  findProvisionsOfSignals,
} from '#db/signalDetails.ts'
import { findStepChecks } from '#db/stepChecks.ts'
import { findMappings, findMoveRows, findOpenRetags, findThreadChangesById } from '#db/threadChanges.ts'
import { findThreadProvisions, findThreads } from '#db/threads.ts'
import { findAlarmMonths, findSaidOfAlarms } from '#db/warningAlarms.ts'

/** Loads one row per id, in one statement for all ids asked for at once. */
const byId = <T extends { readonly id: string }>(find: (ids: readonly string[]) => readonly T[]) =>
  new DataLoader<string, T | null>(async (ids) => {
    const rows = new Map(find(ids).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  })

/** Loads the rows that belong to each key, in one statement for all keys asked for at once. */
const groupedBy = <T>(find: (keys: readonly string[]) => readonly T[], keyOf: (row: T) => string) =>
  new DataLoader<string, readonly T[]>(async (keys) => {
    const rows = new Map<string, T[]>(keys.map((key) => [key, []]))
    for (const row of find(keys)) rows.get(keyOf(row))?.push(row)
    return keys.map((key) => rows.get(key) ?? [])
  })

/** The same for rows that hold their key themselves. */
const grouped = <Key extends string, T extends Readonly<Record<Key, string>>>(
  find: (keys: readonly string[]) => readonly T[],
  key: Key,
) => groupedBy(find, (row) => row[key])

/** Works something out for each id at most once in a request, however often it is asked for. */
const perId = <T>(workOut: (id: string) => T) => new DataLoader<string, T>(async (ids) => ids.map(workOut))

/** Computes something at most once in a request. */
const once = <T>(compute: () => T): (() => T) => {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

/** Composes the letter over a year at most once in a request; `today` is YYYY-MM-DD. */
function composedOnce(db: Database): (year: number, today: string) => LetterDraft {
  const composed = new Map<string, LetterDraft>()
  return (year, today) => {
    const draft = composed.get(`${year} ${today}`) ?? composedOn(db, year, today)
    composed.set(`${year} ${today}`, draft)
    return draft
  }
}

/** The whole thesaurus, read at most once in a request, and its threads by id. */
function threadLoaders(db: Database) {
  const allThreads = once(() => findThreads(db))
  return { allThreads, thread: byId(allThreads) }
}

/** The loaders of one request. */
export const createLoaders = (db: Database, viewer: Actor | null) => ({
  ...threadLoaders(db),
  regulation: byId((ids) => findRegulations(db, ids)),
  provision: byId((ids) => findProvisions(db, ids)),
  threadChange: byId((ids) => findThreadChangesById(db, ids)),
  precedent: byId((ids) => findPrecedents(db, ids)),
  organisation: byId(() => findOrganisations(db)),
  person: byId(() => findPeople(db)),
  peopleWithSecondFactor: once(() => findPeopleWithSecondFactor(db)),
  saidOfAlarms: once(() => findSaidOfAlarms(db)),
  monthsOfAlarms: once(() => findAlarmMonths(db)),
  tellableKinds: once(() => new Set(findTellableKinds(db))),
  hasBundle: perId((threadId) => hasBundle(db, threadId)),
  memberships: groupedBy(
    (ids) => findMemberships(db, ids),
    ({ membership }) => membership.personId,
  ),
  provisionsOfThread: grouped((ids) => findThreadProvisions(db, ids), 'threadId'),
  tagsOfCase: grouped((ids) => findCaseTags(db, ids), 'caseId'),
  tagsOfCoding: grouped((ids) => findCodingTags(db, ids), 'codingId'),
  codingsOfCase: grouped((ids) => findCodings(db, ids), 'caseId'),
  planOfCase: grouped((ids) => findPlans(db, ids), 'caseId'),
  placeOfCase: grouped((ids) => (viewer ? findPlaces(db, viewer, ids) : []), 'id'),
  decisionOfCase: grouped((ids) => findDecisions(db, ids), 'caseId'),
  discussionsOfCase: grouped((ids) => findDiscussions(db, ids), 'caseId'),
  provisionsOfPrecedent: grouped((ids) => findPrecedentProvisions(db, ids), 'precedentId'),
  threadsOfPrecedent: grouped((ids) => findPrecedentThreads(db, ids), 'precedentId'),
  precedentsOfProvision: grouped((ids) => findPrecedentsOfProvisions(db, ids), 'provisionId'),
  reasonsOfDecision: grouped((ids) => findDecisionReasons(db, ids), 'caseId'),
  hitsOfSavedSearch: groupedBy(
    (ids) => findSearchHits(db, ids),
    ({ hit }) => hit.searchId,
  ),
  signalsOfCase: grouped((ids) => findSignalsOfCases(db, ids), 'caseId'),
  signalCountOfCase: grouped((ids) => countSignalsOfCases(db, ids), 'caseId'),
  casesOfSignal: grouped((ids) => findCasesOfSignals(db, ids), 'signalId'),
  stepChecksOf: grouped((ids) => findStepChecks(db, ids), 'subjectId'),
  checksOfSignal: grouped((ids) => findChecksOfSignals(db, ids), 'signalId'),
  provisionsOfSignal: grouped((ids) => findProvisionsOfSignals(db, ids), 'signalId'),
  likenessesOfSignal: grouped((ids) => findLikenessesOfSignals(db, ids), 'signalId'),
  messagesOfSignal: grouped((ids) => findMessagesOfSignals(db, ids), 'signalId'),
  lifeEventsOfCase: grouped((ids) => findLifeEvents(db, ids), 'caseId'),
  composedLetter: composedOnce(db),
  movedByChange: once(() => groupBy(findMoveRows(db), ({ changeId }) => changeId)),
  openRetags: once(() => findOpenRetags(db)),
  threadMappings: once(() => findMappings(db)),
  caseCountsByThread: once(() => countCasesByThread(db)),
  caseCountsByProvision: once(() => countCasesByProvision(db)),
})

export type Loaders = ReturnType<typeof createLoaders>
