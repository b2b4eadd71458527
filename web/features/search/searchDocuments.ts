// What searching asks of the API, and what it tells it.
import { graphql } from '../../graphql.ts'

export const SearchDocument = graphql(`
  query SearchCases($words: String!, $filter: CaseFilter, $sort: SearchSort, $after: String, $explain: Boolean) {
    search(words: $words, filter: $filter, sort: $sort, after: $after, first: 20, explain: $explain) {
      totalCount
      didYouMean
      notes
      partialFrom
      pageInfo { hasNextPage endCursor }
      facets { field label values { value label count parent } }
      precedents { id kind title identifier date outcome summary certainty }
      edges {
        node {
          why { kind asked found share }
          snippets { field text highlights { start end } }
          case {
            id reference title summary period kind status outcome severity
            threads { id label }
            provisions { id shortCitation }
          }
        }
      }
    }
  }
`)

export const CaseTitlesDocument = graphql(`
  query CaseTitles($words: String!, $filter: CaseFilter) {
    search(words: $words, filter: $filter, first: 8) {
      edges { node { case { id reference title } } }
    }
  }
`)

export const SavedSearchesDocument = graphql(`
  query SavedSearches {
    viewer {
      savedSearches {
        id name words filter newHits createdAt
        hits(first: 10) { isNew words foundAt case { id reference title } }
      }
    }
  }
`)

export const SaveSearchDocument = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      savedSearch { id name words filter newHits createdAt }
      problems { code message path start end identifier }
    }
  }
`)

export const DeleteSavedSearchDocument = graphql(`
  mutation DeleteSavedSearch($id: ID!) {
    deleteSavedSearch(id: $id) {
      savedSearch { id }
      problems { code message path start end identifier }
    }
  }
`)

export const MarkSearchSeenDocument = graphql(`
  mutation MarkSearchSeen($id: ID!) {
    markSearchSeen(id: $id) {
      savedSearch { id newHits hits(first: 10) { isNew words foundAt case { id reference title } } }
      problems { code message path start end identifier }
    }
  }
`)

export const PrecedentSearchDocument = graphql(`
  query PrecedentSearch($words: String!, $filter: PrecedentFilter, $after: String) {
    precedentSearch(words: $words, filter: $filter, after: $after, first: 20) {
      totalCount
      pageInfo { hasNextPage endCursor }
      kinds { value label count }
      edges { node { id kind title identifier date outcome summary certainty } }
    }
  }
`)
