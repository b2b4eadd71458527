// What the pages of the letter ask of the API, and what they tell it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const LettersDocument = graphql(`
  query Letters {
    letters {
      id year status currentVersion frozenAt
      versions { number createdAt reason author { id name } }
    }
  }
`)

export const LetterDocument = graphql(`
  query Letter($year: Int!, $version: Int) {
    letter(year: $year) {
      id year status currentVersion frozenAt contentHash
      downloads { format url }
      staleNumbers { numberId question was now }
      caseChanges { withdrawn at }
      versions { number createdAt reason author { id name } }
      version(number: $version) {
        number createdAt reason
        author { id name }
        head { to from date reference subject contact }
        sections {
          id heading level
          blocks {
            id kind
            paragraphs { id edited runs { text numberId } }
            table { caption columns rows { cells { text numberId } } }
          }
        }
      }
    }
  }
`)

export const LetterNumberDocument = graphql(`
  query LetterNumber($letterId: ID!, $version: Int!, $numberId: ID!) {
    letterNumber(letterId: $letterId, version: $version, numberId: $numberId) {
      id question shown note
      cases { id reference title period outcome }
    }
  }
`)

export const DraftLetterDocument = graphql(`
  mutation DraftLetter($year: Int!) {
    draftLetter(year: $year) {
      letter { id year status currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const EditLetterDocument = graphql(`
  mutation EditLetter($input: EditLetterInput!) {
    editLetter(input: $input) {
      letter { id year currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const FreezeLetterDocument = graphql(`
  mutation FreezeLetter($year: Int!, $version: Int!) {
    freezeLetter(year: $year, version: $version) {
      letter { id year status currentVersion frozenAt contentHash }
      problems { code message path start end identifier }
    }
  }
`)

/** A letter as its page shows it. */
export type ShownLetter = NonNullable<ResultOf<typeof LetterDocument>['letter']>
/** One version of its text. */
export type ShownVersion = NonNullable<ShownLetter['version']>
export type ShownSection = ShownVersion['sections'][number]
export type ShownBlock = ShownSection['blocks'][number]
export type ShownParagraph = ShownBlock['paragraphs'][number]
export type ShownRun = ShownParagraph['runs'][number]
