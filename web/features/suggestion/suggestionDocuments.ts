// What the page about the suggestions asks.
import { graphql } from '../../graphql.ts'

export const SUGGESTION_QUALITY = graphql(`
  query SuggestionQuality {
    suggestionQuality {
      model { version cases trainedAt }
      bands { kind from suggested accepted }
      codes { kind target label suggested accepted meanScore }
    }
  }
`)
