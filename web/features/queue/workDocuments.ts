// The work that waits for the viewer, with its terms.
import { graphql, type ResultOf } from '../../graphql.ts'

export const WAITING = graphql(`
  query Waiting($step: WorkStep, $first: Int!, $after: String) {
    viewer {
      person { id }
      load { step waiting overdue }
      waiting(step: $step, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            step since dueOn overdue urgent skipped
            handedOverBy { id name }
            signal { id code title status actions }
            case { id reference title kind status }
          }
        }
      }
    }
  }
`)

export const COLLEAGUES = graphql(`
  query Colleagues($step: WorkStep) {
    viewer {
      person { id }
      absence { until deputy { id name } }
      colleagues(step: $step) { id name }
    }
  }
`)

export const SKIP_WORK = graphql(`
  mutation SkipWork($step: WorkStep!, $subjectId: ID!, $reason: String!, $toPersonId: ID) {
    skipWork(step: $step, subjectId: $subjectId, reason: $reason, toPersonId: $toPersonId) {
      viewer { person { id } }
      problems { code message path start end identifier }
    }
  }
`)

export const SET_ABSENCE = graphql(`
  mutation SetAbsence($until: String, $deputyId: ID) {
    setAbsence(until: $until, deputyId: $deputyId) {
      viewer { person { id } }
      problems { message }
    }
  }
`)

/** What waits changes with every step taken, whatever the type of its answer. */
export const WORK_CACHE = { additionalTypenames: ['SkipWorkPayload', 'Signal', 'Case', 'Coding'] }

export type WorkItem = NonNullable<ResultOf<typeof WAITING>['viewer']>['waiting']['edges'][number]['node']
