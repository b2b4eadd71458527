// What the page of the order asks of the API, and what it tells it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const PRIORITIES = graphql(`
  query Priorities {
    priorities {
      year
      weights { severity extent growth sources feasibility yearsOpen }
      rows { place formulaPlace score reason parts { part value } bottleneck { id number title } }
      shifts { part factor tau moved }
    }
  }
`)

export const SET_WEIGHTS = graphql(`
  mutation SetPriorityWeights($input: PriorityWeightsInput!) {
    setPriorityWeights(input: $input) { priorities { year } problems { code message path } }
  }
`)

export const GIVE_PLACE = graphql(`
  mutation GivePriorityPlace($input: PriorityPlaceInput!) {
    givePriorityPlace(input: $input) { priorities { year } problems { code message path } }
  }
`)

export type Priorities = ResultOf<typeof PRIORITIES>['priorities']
export type Row = Priorities['rows'][number]
