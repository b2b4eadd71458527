// What the work queue asks of the API, and what it tells it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const SignalDocument = graphql(`
  query SignalAtWork($id: ID!) {
    signal(id: $id) {
      id code version contentHash status title narrative harshEffect wouldHaveHelped period urgent goodPractice
      organisationKind reporterType causeHint benefit circumstance household ageBand municipalitySize province
      channel submittedAt actions
      organisation { id name }
      regulation { id name }
      provisions { id citation }
      marks { field start end type reason }
      rareWords { word reason }
      messages { at body fromTeam kind }
      checks { confirmed at contentHash checklistVersion placesKept notInOrder note by { id name } }
      stepChecks { step version points at by { id name } }
      cases { id reference title }
      likenesses { likeness case { id reference title summary period status outcome } }
    }
  }
`)

export const CheckSignalDocument = graphql(`
  mutation CheckSignal($input: CheckSignalInput!) {
    checkSignal(input: $input) {
      signal { id status version }
      problems { code message path start end identifier }
    }
  }
`)

export const TriageSignalDocument = graphql(`
  mutation TriageSignal($input: TriageSignalInput!) {
    triageSignal(input: $input) {
      signal { id status version cases { id reference title } stepChecks { step version points at by { id name } } }
      problems { code message path start end identifier }
    }
  }
`)

export const LookAlikesDocument = graphql(`
  query LookAlikes($text: String!) {
    looksLike(text: $text, first: 5) {
      cases {
        shared
        case { id reference title summary period status outcome }
      }
    }
  }
`)

export const CaseByReferenceDocument = graphql(`
  query CaseByReference($reference: String!) {
    case(reference: $reference) { id reference title summary period status outcome }
  }
`)

/** A signal as the pages that check and triage it see it. */
export type SignalAtWork = NonNullable<ResultOf<typeof SignalDocument>['signal']>
