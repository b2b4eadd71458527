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

export const LETTER_ORDERS = graphql(`
  query LetterOrders {
    letterOrders { year settledAt bottlenecks { id number title } settled { id } }
  }
`)

export const SETTLE_ORDER = graphql(`
  mutation SettleLetterOrder($input: SettleOrderInput!) {
    settleLetterOrder(input: $input) { orders { year settledAt } problems { code message path } }
  }
`)

export type OpenOrder = ResultOf<typeof LETTER_ORDERS>['letterOrders'][number]
