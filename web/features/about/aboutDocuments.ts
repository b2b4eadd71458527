// What the pages for everyone ask of the API.
import { graphql } from '../../graphql.ts'

export const PublicLettersDocument = graphql(`
  query PublicLetters {
    publicLetters { year sentOn downloads { format url } }
  }
`)
