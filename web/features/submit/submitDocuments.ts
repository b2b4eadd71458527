// What the form asks of the API and what it sends.
import { graphql } from '../../graphql.ts'

export const SUBMIT_SIGNAL = graphql(`
  mutation SubmitSignal($input: SubmitSignalInput!, $draftId: ID!) {
    submitSignal(input: $input, draftId: $draftId) {
      signal { id code }
      problems { code path message start end }
    }
  }
`)

export const REVISE_SIGNAL = graphql(`
  mutation ReviseSignal($id: ID!, $version: Int!, $input: SubmitSignalInput!) {
    reviseSignal(id: $id, version: $version, input: $input) {
      signal { id code }
      problems { code path message start end }
    }
  }
`)

export const REGULATIONS = graphql(`
  query RegulationChoices {
    regulations { id name abbreviation aliases }
  }
`)

export const PROVISION_SUGGESTIONS = graphql(`
  query ProvisionSuggestions($text: String!) {
    provisionSuggestions(text: $text, first: 40) { id shortCitation subject regulation { id } }
  }
`)

export const RETURNED_SIGNAL = graphql(`
  query ReturnedSignal($id: ID!) {
    signal(id: $id) {
      id code version status actions
      title narrative harshEffect wouldHaveHelped reference period
      province municipalitySize household ageBand benefit circumstance causeHint reporterType goodPractice urgent
      regulation { id name abbreviation }
      provisions { id shortCitation }
      likenesses { likeness case { id reference title summary outcome } }
      messages { kind body at fromTeam }
    }
  }
`)

/** At most three: more is not read while writing. */
export const LOOK_ALIKES = graphql(`
  query LookAlikesOfStory($words: [String!]!, $provisionIds: [ID!]) {
    looksLikeWords(words: $words, provisionIds: $provisionIds, first: 3) {
      cases {
        shared
        case { id reference title summary outcome }
      }
    }
  }
`)
