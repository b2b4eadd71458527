// What the page of a case asks of the API, and what it tells it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const CaseDocument = graphql(`
  query CasePage($reference: String!) {
    case(reference: $reference) {
      id reference version status kind title summary narrative wouldHaveHelped period publishedAt createdAt withdrawnAt
      namedLaw { regulations { id name } provisions { id citation regulation { id } } }
      disclosure signalCount organisationKinds codingsDone actions
      province municipalitySize household ageBand benefit circumstance
      severity duration amountBand grave disproportionate unintended attributable
      tailoring remedyKind outcome legalGround
      tags {
        kind label main note passageStart passageEnd cause effect addressee
        thread { id label }
        provision { id citation shortCitation url }
      }
      precedents { id kind title identifier date outcome summary certainty }
      similar(first: 12) {
        differentOutcome
        shared
        case { id reference title period outcome legalGround tailoring status }
      }
      signals { id code title status period organisationKind }
      firstReceivedAt
      mergedInto { id reference }
      mergedFrom { id reference }
      splitFrom { id reference }
      splitInto { id reference }
      relations { kind case { id reference } }
      decision { at by codebookUnclear reason reasons { item label reason } discussions { id date note change { id kind thread { label } wordings { label } } recordedBy { name } } }
      versions { version changedAt reason }
      stepChecks { step version points at by { id name } }
    }
  }
`)

export const ReconsideredDocument = graphql(`
  query Reconsidered($reference: String!) {
    reconsidered(reference: $reference)
  }
`)

export const PublishCaseDocument = graphql(`
  mutation PublishCase(
    $id: ID!, $version: Int!, $exception: PublicationExceptionInput, $checklist: ConfirmationInput
  ) {
    publishCase(id: $id, version: $version, exception: $exception, checklist: $checklist) {
      case { id status version publishedAt actions stepChecks { step version points at by { id name } } }
      problems { code message path start end identifier }
    }
  }
`)

export const WithdrawCaseDocument = graphql(`
  mutation WithdrawCase($id: ID!, $version: Int!, $ground: TakeBackGround!, $reason: String!) {
    withdrawCase(id: $id, version: $version, ground: $ground, reason: $reason) {
      case { id status version actions withdrawnAt }
      problems { code message path start end identifier }
    }
  }
`)

export const ReopenCaseDocument = graphql(`
  mutation ReopenCase($id: ID!, $version: Int!, $reason: String!) {
    reopenCase(id: $id, version: $version, reason: $reason) {
      case { id status version actions versions { version changedAt reason } }
      problems { code message path start end identifier }
    }
  }
`)

export const CoarsenCaseDocument = graphql(`
  mutation CoarsenCase($input: CoarsenCaseInput!) {
    coarsenCase(input: $input) {
      case { id version title summary narrative wouldHaveHelped period province municipalitySize household ageBand benefit circumstance }
      problems { code message path start end identifier }
    }
  }
`)

export const EditCaseDocument = graphql(`
  mutation EditCase($input: EditCaseInput!) {
    editCase(input: $input) {
      case {
        id version title summary narrative period disclosure
        versions { version changedAt reason }
      }
      problems { code message path start end identifier }
    }
  }
`)

/** A case as its page shows it. */
export type ShownCase = NonNullable<ResultOf<typeof CaseDocument>['case']>
