// What the page of a precedent asks of the API.
import { graphql, type ResultOf } from '../../graphql.ts'

export const PRECEDENT = graphql(`
  query Precedent($id: ID!) {
    node(id: $id) {
      ... on Precedent {
        id kind identifier precedentTitle: title summary outcome date certainty url caseCount
        threads { id label }
        provisions { id shortCitation subject regulation { id } }
        cases(first: 10) { id reference title outcome legalGround }
      }
    }
  }
`)

export const STANDS_BESIDE = graphql(`
  query StandsBeside($id: ID!, $caseId: ID!) {
    node(id: $id) { ... on Precedent { id standsBeside(caseId: $caseId) } }
  }
`)

export const LINK_PRECEDENT = graphql(`
  mutation LinkPrecedent($caseId: ID!, $precedentId: ID!, $beside: Boolean!) {
    linkPrecedent(caseId: $caseId, precedentId: $precedentId, beside: $beside) {
      case { id precedents { id } }
      problems { code message path start end identifier }
    }
  }
`)

type Found = NonNullable<ResultOf<typeof PRECEDENT>['node']>
/** A precedent as its page shows it. */
export type PrecedentShown = Extract<Found, { precedentTitle: string }>
