// What the pages of the threads ask and send.
import { graphql } from '../../graphql.ts'

/** A change to the codebook may touch any thread, also one whose page tells of no change yet. */
export const THREAD_CACHE = { additionalTypenames: ['ThreadChange'] }

export const THREADS = graphql(`
  query Threads {
    threads {
      id label definition caseCount inUse
      children { id label definition caseCount inUse }
    }
  }
`)

export const THREAD = graphql(`
  query Thread($id: ID!) {
    thread(id: $id) {
      id label definition scopeNote inclusion exclusion example counterExample synonyms
      certainty source since until inUse version caseCount hasBundle
      parent { id label }
      children { id label caseCount inUse }
      caseCountsByYear { year count }
      mappedCounts { year today thatYear }
      movedTo { at caseCount to { id label } }
      movedFrom { at caseCount from { id label } }
      provisions { id shortCitation subject url regulation { id } }
      precedents { id kind identifier title summary outcome url }
      versions {
        version label definition scopeNote inclusion exclusion example counterExample synonyms reason changedAt
      }
    }
  }
`)

export const SAVE_THREAD = graphql(`
  mutation SaveThread($input: SaveThreadInput!) {
    saveThread(input: $input) { thread { id } problems { code path message } }
  }
`)

export const RETIRE_THREAD = graphql(`
  mutation RetireThread($id: ID!, $version: Int!, $reason: String!) {
    retireThread(id: $id, version: $version, reason: $reason) { thread { id } problems { message } }
  }
`)

export const CodebookVersionsDocument = graphql(`
  query CodebookVersions {
    codebookVersions { version since until reason threads { id label } }
  }
`)
