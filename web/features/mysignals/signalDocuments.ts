// The signals of one's own organisation, and what can be done with them.
import { graphql } from '../../graphql.ts'

export const MY_SIGNALS = graphql(`
  query MySignals($filter: SignalFilter, $after: String) {
    signals(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id code title reference status submittedAt urgent } }
    }
  }
`)

export const MY_SIGNAL = graphql(`
  query MySignal($id: ID!) {
    signal(id: $id) {
      id code reference status title narrative harshEffect wouldHaveHelped
      period province municipalitySize household ageBand benefit circumstance causeHint reporterType
      goodPractice urgent submittedAt channel actions
      regulation { id name }
      provisions { id shortCitation }
      messages { kind body at fromTeam }
      cases { id reference title status }
      likenesses { likeness case { id reference } }
    }
  }
`)

export const ANSWER_QUESTION = graphql(`
  mutation AnswerQuestion($id: ID!, $answer: String!) {
    answerQuestion(id: $id, answer: $answer) {
      signal { id status }
      problems { code path message start end }
    }
  }
`)

export const WITHDRAW_SIGNAL = graphql(`
  mutation WithdrawSignal($id: ID!) {
    withdrawSignal(id: $id) {
      signal { id status }
      problems { message }
    }
  }
`)
