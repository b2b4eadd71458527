// What the coding screen and the adjudication ask of the API, and what they tell it.
import { graphql } from '../../../graphql.ts'

export const CodingFieldsFragment = graphql(`
  fragment CodingFields on Coding {
    id version done severity duration amountBand grave disproportionate unintended attributable
    tailoring remedyKind outcome legalGround culpability enforcementPhase preventive lifeEvents doubt note
    tags {
      kind label main note passageStart passageEnd cause effect addressee
      thread { id }
      provision { id }
    }
  }
`)

export const CaseToCodeDocument = graphql(
  `
  query CaseToCode($reference: String!) {
    case(reference: $reference) {
      id reference status kind title summary narrative wouldHaveHelped period benefit household
      namedLaw { regulations { id name } provisions { id citation regulation { id } } }
      signalCount organisationKinds codingsDone actions
      myCoding { ...CodingFields }
      suggestions {
        threads { kind target label score because }
        provisions { kind target label score because }
        causes { kind target label score because }
      }
    }
  }
`,
  [CodingFieldsFragment],
)

export const ThreadChoicesDocument = graphql(`
  query ThreadChoices {
    threads {
      id label
      children {
        id label definition scopeNote inclusion exclusion example counterExample synonyms inUse
        movedTo { to { id } }
      }
    }
  }
`)

export const ProvisionChoicesDocument = graphql(`
  query ProvisionChoices($text: String!, $caseId: ID) {
    provisionSuggestions(text: $text, first: 8, caseId: $caseId) { id shortCitation citation subject }
  }
`)

export const SaveCodingDocument = graphql(
  `
  mutation SaveCoding($input: SaveCodingInput!) {
    saveCoding(input: $input) {
      coding { ...CodingFields }
      problems { code message path start end identifier }
    }
  }
`,
  [CodingFieldsFragment],
)

export const NextToCodeDocument = graphql(`
  query NextToCode {
    nextToCode { id reference }
  }
`)

export const CaseToDecideDocument = graphql(
  `
  query CaseToDecide($reference: String!) {
    case(reference: $reference) {
      id reference version status kind title summary narrative wouldHaveHelped period signalCount
      namedLaw { regulations { id name } provisions { id citation regulation { id } } }
      organisationKinds codingsDone actions
      suggestions {
        threads { kind target label score because }
        provisions { kind target label score because }
        causes { kind target label score because }
      }
      codings {
        ...CodingFields
        coder { id name }
        organisation { id name kind }
        stepChecks { step version points at by { id name } }
      }
    }
  }
`,
  [CodingFieldsFragment],
)

export const AdjudicateDocument = graphql(`
  mutation Adjudicate($input: AdjudicateInput!) {
    adjudicateCase(input: $input) {
      case { id reference status version }
      problems { code message path start end identifier }
    }
  }
`)
