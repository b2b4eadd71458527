// What the meter of the combination asks of the API.
import { graphql, type ResultOf } from '../../graphql.ts'

export const SignalRiskDocument = graphql(`
  query SignalRisk($id: ID!, $after: [CoarseningInput!]) {
    signal(id: $id) {
      id
      coarsenings { field label fromLabel choices { to label } }
      risk(after: $after) {
        placeCounted
        inside { needed people band reached reachable steps { field label to toLabel people } }
        published { needed people band reached reachable steps { field label to toLabel people } }
      }
    }
  }
`)

export const CaseRiskDocument = graphql(`
  query CaseRisk($id: ID!, $after: [CoarseningInput!]) {
    case(id: $id) {
      id
      coarsenings { field label fromLabel choices { to label } }
      risk(after: $after) {
        placeCounted
        inside { needed people band reached reachable steps { field label to toLabel people } }
        published { needed people band reached reachable steps { field label to toLabel people } }
      }
    }
  }
`)

export const CombinationRiskDocument = graphql(`
  query CombinationRisk($input: CombinationInput!) {
    combinationRisk(input: $input) {
      placeCounted
      inside { needed people band reached reachable steps { field label to toLabel people } }
      published { needed people band reached reachable steps { field label to toLabel people } }
    }
  }
`)

/** What the meter says. */
export type Risk = ResultOf<typeof CombinationRiskDocument>['combinationRisk']
export type Goal = Risk['inside']
/** A field that can be made coarser, with what it can become. */
export type Choice = NonNullable<ResultOf<typeof SignalRiskDocument>['signal']>['coarsenings'][number]
export type Field = Choice['field']
