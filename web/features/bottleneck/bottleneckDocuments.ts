// What the pages of bottlenecks ask of the API, and what they tell it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const BottlenecksDocument = graphql(`
  query Bottlenecks {
    bottlenecks {
      id number title kind stage addressee remedyKind priority disclosure firstYear
      provisions { id regulation { id name abbreviation } }
      evidence { cases sources lastPeriod }
      steps { year yearStatus }
    }
    priorities { rows { place bottleneck { id } } }
  }
`)

export const BottleneckDocument = graphql(`
  query Bottleneck($id: ID!) {
    bottleneck(id: $id) {
      id number version title kind stage description whoItHits cause remedy remedyKind addressee feasibility feasibilityBy
      priority priorityReason disclosure firstYear
      threads { id label }
      provisions { id citation shortCitation subject url regulation { id name abbreviation } }
      evidence {
        cases sources rulings provinces municipalitySizes firstPeriod lastPeriod severities
        organisationKinds { kind count }
        otherKinds { count }
        byYear { year count }
        trend { year now before direction }
        effects { effect count }
        coverage { kindsReporting kindsActive sourcesActive sourcesRegistered }
        reportingEvents { cases event { id kind what firstDay lastDay } }
      }
      steps { id at year stage yearStatus evidence source withoutCases byLetter }
      withdrawnSteps { id at year stage yearStatus evidence source withdrawal { at reason } }
      withdrawal { at reason }
      responses { id kind date body citation }
      minorityNotes { id organisationKind body own }
      lawChange {
        inForceFrom description
        provision { id citation }
        counts { before after expectation { expected low high } }
      }
      warning { id countMonth sentence }
      cases { id reference title period kind severity outcome }
    }
  }
`)

export const SaveBottleneckDocument = graphql(`
  mutation SaveBottleneck($input: SaveBottleneckInput!) {
    saveBottleneck(input: $input) {
      bottleneck { id number version }
      problems { code message path start end identifier }
    }
  }
`)

export const RecordStepDocument = graphql(`
  mutation RecordStep($input: RecordStepInput!) {
    recordStep(input: $input) {
      bottleneck { id stage version steps { id at year stage yearStatus evidence source withoutCases byLetter } }
      problems { code message path start end identifier }
    }
  }
`)

export const WithdrawStepDocument = graphql(`
  mutation WithdrawStep($input: WithdrawStepInput!) {
    withdrawStep(input: $input) {
      bottleneck {
        id stage version
        steps { id at year stage yearStatus evidence source withoutCases byLetter }
        withdrawnSteps { id at year stage yearStatus evidence source withdrawal { at reason } }
      }
      problems { code message path start end identifier }
    }
  }
`)

export const WithdrawBottleneckDocument = graphql(`
  mutation WithdrawBottleneck($input: WithdrawBottleneckInput!) {
    withdrawBottleneck(input: $input) {
      bottleneck { id version withdrawal { at reason } }
      problems { code message path start end identifier }
    }
  }
`)

export const RecordResponseDocument = graphql(`
  mutation RecordResponse($input: RecordResponseInput!) {
    recordResponse(input: $input) {
      bottleneck { id responses { id kind date body citation } }
      problems { code message path start end identifier }
    }
  }
`)

export const SaveMinorityNoteDocument = graphql(`
  mutation SaveMinorityNote($input: MinorityNoteInput!) {
    saveMinorityNote(input: $input) {
      bottleneck { id minorityNotes { id organisationKind body own } }
      problems { code message path start end identifier }
    }
  }
`)

/** A bottleneck as its page shows it. */
export type ShownBottleneck = NonNullable<ResultOf<typeof BottleneckDocument>['bottleneck']>
