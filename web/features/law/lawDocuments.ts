// What the pages of the law ask.
import { graphql } from '../../graphql.ts'

export const REGULATION_LIST = graphql(`
  query Regulations {
    regulations { id name abbreviation kind department status aliases provisions { caseCount } }
  }
`)

export const REGULATION = graphql(`
  query Regulation($id: ID!) {
    node(id: $id) {
      ... on Regulation {
        id name citationTitle abbreviation aliases bwbId kind department status note certainty source url
        provisions {
          id article paragraph part shortCitation subject url status amendedBy futureChange harshEffect note
          certainty caseCount
          threads { id label }
          precedents { id kind identifier title summary outcome url }
        }
      }
    }
  }
`)
