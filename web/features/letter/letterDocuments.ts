// What the pages of the letter ask of the API, and what they tell it.
import { graphql, type ResultOf } from '../../graphql.ts'

export const LettersDocument = graphql(`
  query Letters {
    letters {
      id year stage status currentVersion frozenAt
      versions { number createdAt reason author { id name } }
    }
    yearsWithoutLetter
  }
`)

export const LetterDocument = graphql(`
  query Letter($year: Int!, $version: Int) {
    letter(year: $year) {
      id year stage status currentVersion frozenAt contentHash signingFor
      steps { stage version day note recordedBy { id name } }
      nextSteps { step obstacles }
      toldBefore { question low high }
      secretBottlenecks
      comments { id paragraphId replyTo body at writtenBy { id name } resolvedAt resolvedBy { id name } }
      chapters { id heading contentHash signOffs { partner state dissent at signedBy { id name } } }
      downloads { format url }
      annex { url }
      staleNumbers { numberId question was now }
      staleQuotes { reference was now }
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
            paragraphs { id edited own dissent runs { text numberId quoteOf url } }
            table { caption columns rows { cells { text numberId quoteOf url } } }
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
      bottlenecks { id number title }
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

export const MoveLetterDocument = graphql(`
  mutation MoveLetter($input: MoveLetterInput!) {
    moveLetter(input: $input) {
      letter { id year stage currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const LetterRenewalDocument = graphql(`
  query LetterRenewal($year: Int!) {
    letterRenewal(year: $year) {
      summary
      numbers { numberId question was now }
      texts { id heading before after }
      tables { id heading caption kind reordered rows { head kind cells { column was now } } }
    }
  }
`)

export const LetterComparisonDocument = graphql(`
  query LetterComparison($year: Int!, $from: Int, $to: Int) {
    letter(year: $year) {
      id year currentVersion
      versions { number createdAt reason author { id name } }
    }
    letterComparison(year: $year, from: $from, to: $to) {
      summary
      numbers { numberId question was now }
      texts { id heading before after }
      tables { id heading caption kind reordered rows { head kind cells { column was now } } }
    }
  }
`)

export const SignLetterDocument = graphql(`
  mutation SignLetter($input: SignLetterInput!) {
    signLetter(input: $input) {
      letter { id year currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const CommentOnLetterDocument = graphql(`
  mutation CommentOnLetter($input: LetterCommentInput!) {
    commentOnLetter(input: $input) {
      letter { id year currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const ResolveLetterCommentDocument = graphql(`
  mutation ResolveLetterComment($year: Int!, $commentId: ID!, $resolved: Boolean!) {
    resolveLetterComment(year: $year, commentId: $commentId, resolved: $resolved) {
      letter { id year currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const LetterSourcesDocument = graphql(`
  query LetterSources($year: Int!, $version: Int!) {
    letter(year: $year) {
      id
      version(number: $version) {
        number
        numbers { id question shown }
        quotes { reference text }
      }
    }
  }
`)

export const QuotedCaseDocument = graphql(`
  query QuotedCase($reference: String!) {
    case(reference: $reference) { id title period outcome }
  }
`)

export const AddLetterParagraphDocument = graphql(`
  mutation AddLetterParagraph($input: AddLetterParagraphInput!) {
    addLetterParagraph(input: $input) {
      letter { id year currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const RemoveLetterParagraphDocument = graphql(`
  mutation RemoveLetterParagraph($input: RemoveLetterParagraphInput!) {
    removeLetterParagraph(input: $input) {
      letter { id year currentVersion }
      problems { code message path start end identifier }
    }
  }
`)

export const FreezeLetterDocument = graphql(`
  mutation FreezeLetter($year: Int!, $version: Int!, $reason: String) {
    freezeLetter(year: $year, version: $version, reason: $reason) {
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
/** The numbers and quotes a version has. */
export type ShownSources = NonNullable<
  NonNullable<ResultOf<typeof LetterSourcesDocument>['letter']>['version']
>
export type ShownRun = ShownParagraph['runs'][number]
export type ShownStep = ShownLetter['nextSteps'][number]
/** What differs between two versions. */
export type ShownComparison = NonNullable<ResultOf<typeof LetterRenewalDocument>['letterRenewal']>
export type ShownChapter = ShownLetter['chapters'][number]
export type ShownComment = ShownLetter['comments'][number]
