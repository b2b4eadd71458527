// What the pages on changes to the threads ask and send.
import { graphql, type ResultOf } from '../../graphql.ts'

export const CHANGES = graphql(`
  query ThreadChanges {
    threadChanges {
      id kind state reason proposedAt decidedAt decisionReason
      movedCount openRetagCount
      thread { id label }
      into { id label }
      parts { id label }
      wordings {
        label definition scopeNote inclusion exclusion example counterExample synonyms parentId
      }
      case { id reference title }
      proposedBy { id name }
      decidedBy { id name }
    }
    retags {
      change { id }
      case { id reference title summary }
      from { id label }
      options { id label definition inclusion exclusion example counterExample }
    }
    unclearDecisions {
      at reason
      items { item label }
      case { id reference title }
      discussions {
        id date note
        change { id kind thread { label } wordings { label } }
        recordedBy { name }
      }
    }
  }
`)

export const DISCUSS = graphql(`
  mutation RecordDiscussion($input: DiscussionInput!) {
    recordDiscussion(input: $input) { decision { at } problems { code path message } }
  }
`)

export const PREVIEW = graphql(`
  query ThreadChangePreview($input: ThreadChangeInput!) {
    threadChangePreview(input: $input) {
      caseCount publishedCount draftLetterYears
      cases(first: 10) { id reference title }
      bottlenecks { id title }
      problems { code path message }
    }
  }
`)

export const PROPOSE = graphql(`
  mutation ProposeThreadChange($input: ThreadChangeInput!) {
    proposeThreadChange(input: $input) { change { id } problems { code path message } }
  }
`)

export const CHANGE = graphql(`
  mutation ChangeThread($input: ThreadChangeInput!) {
    changeThread(input: $input) { change { id } problems { code path message } }
  }
`)

export const DECIDE = graphql(`
  mutation DecideThreadChange($id: ID!, $accept: Boolean!, $reason: String!) {
    decideThreadChange(id: $id, accept: $accept, reason: $reason) {
      change { id state }
      problems { code path message }
    }
  }
`)

export const RETAG = graphql(`
  mutation RetagCase($changeId: ID!, $caseId: ID!, $threadId: ID!) {
    retagCase(changeId: $changeId, caseId: $caseId, threadId: $threadId) {
      case { id version }
      problems { code path message }
    }
  }
`)

/** A decision in which the chair found the codebook unclear. */
export type Unclear = NonNullable<ResultOf<typeof CHANGES>['unclearDecisions']>[number]

/** A change to the threads that was proposed or made. */
export type Change = NonNullable<ResultOf<typeof CHANGES>['threadChanges']>[number]
