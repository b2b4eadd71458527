// Merging, taking apart and splitting cases, and what a merge would do.
import { graphql } from '../../../graphql.ts'

export const FIND_CASE = graphql(`
  query CaseToMerge($reference: String!) {
    case(reference: $reference) { id reference version title summary actions }
  }
`)

export const MERGE_PREVIEW = graphql(`
  query MergePreview($caseId: ID!, $intoId: ID!) {
    mergePreview(caseId: $caseId, intoId: $intoId) {
      signalsMoved signalsShared signalsAfter codingsKept bottlenecks precedents firstReceivedAt letterYears
      leavesSearch canRelabel
    }
  }
`)

export const SPLIT_PREVIEW = graphql(`
  query SplitPreview($caseId: ID!, $moving: [ID!]!, $shared: [ID!]!) {
    splitPreview(caseId: $caseId, movingSignalIds: $moving, sharedSignalIds: $shared) {
      signalsLeft signalsNew firstReceivedAt codingsKept bottlenecks precedents letterYears canRelabel
    }
  }
`)

export const RELATE_CASES = graphql(`
  mutation RelateCases($caseId: ID!, $otherId: ID!, $relation: CaseRelationKind) {
    relateCases(caseId: $caseId, otherId: $otherId, relation: $relation) {
      case { id relations { kind case { id reference } } }
      problems { code message path start end identifier }
    }
  }
`)

export const MERGE_CASES = graphql(`
  mutation MergeCases($input: MergeCasesInput!) {
    mergeCases(input: $input) {
      case { id reference version status }
      problems { code message path start end identifier }
    }
  }
`)

export const UNMERGE_CASE = graphql(`
  mutation UnmergeCase($id: ID!, $version: Int!, $reason: String!) {
    unmergeCase(id: $id, version: $version, reason: $reason) {
      case { id version status actions }
      problems { code message path start end identifier }
    }
  }
`)

export const SPLIT_CASE = graphql(`
  mutation SplitCase($input: SplitCaseInput!) {
    splitCase(input: $input) {
      case { id reference version status }
      problems { code message path start end identifier }
    }
  }
`)
