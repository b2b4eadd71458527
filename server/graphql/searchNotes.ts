// What the user should know of an answer, in words.
import { CONCEPTS_MAX } from '#core/search/planQuery.ts'
import type { SearchNote } from '#search/search.ts'

const NOTES = {
  ENGINE_AWAY:
    'De vaste zoekmachine is even niet bereikbaar of nog niet bijgewerkt. U ziet de resultaten van de ingebouwde zoekmachine.',
  SOME_WORDS_MISSING: 'Niet in elke casus staan al uw woorden. Casussen met een deel ervan staan onderaan.',
  WORD_MISSING: 'Uw woord staat niet in elke casus. Casussen die er alleen op lijken, staan onderaan.',
  QUERY_SHORTENED: `Uw vraag was lang. Er is gezocht op de eerste ${CONCEPTS_MAX} woorden die iets zeggen.`,
  SPELLING_CORRECTED: 'Een woord kwam niet voor. Er is ook gezocht op het woord dat er het meest op lijkt.',
  ACT_REPEALED:
    'U noemt een artikel van een wet die niet meer geldt. Rode Draad weet niet welk artikel ervoor in de plaats kwam. Zoek ook op het onderwerp, of op het artikel van de wet van nu.',
} as const satisfies Record<SearchNote, string>

export const noteText = (note: SearchNote): string => NOTES[note]
