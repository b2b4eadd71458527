/**
 * The place names that stand in the texts of a signal. A place is no sure mark of a person, so the gate lets it through;
 * but the municipality of a client is not to be known, so whoever checks a signal answers for each place that is in it.
 */
import { deidentify } from './deidentify/deidentify.ts'
import type { Stretch } from './deidentify/span.ts'

/** The texts of a signal, in the order in which they are read. */
export const SIGNAL_TEXTS = ['title', 'narrative', 'harshEffect', 'wouldHaveHelped'] as const
export type SignalText = (typeof SIGNAL_TEXTS)[number]
export type SignalTexts = Readonly<Record<SignalText, string | null>>

/** Why a word that reads as a place may stay: it says nothing of where the client lives, or it is no place at all. */
export const PLACE_ANSWERS = ['not_of_client', 'no_place'] as const
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number]

/** A word in one of the texts that the detector reads as a place. */
export interface SeenPlace extends Stretch {
  readonly field: SignalText
}

export interface AnsweredPlace extends SeenPlace {
  readonly answer: PlaceAnswer
}

/** Every place in the texts, those the detector is unsure of included. */
export const placesIn = (texts: SignalTexts): readonly SeenPlace[] =>
  SIGNAL_TEXTS.flatMap((field) =>
    deidentify(texts[field] ?? '')
      .spans.filter(({ type }) => type === 'PLACE')
      .map(({ start, end }) => ({ field, start, end })),
  )

/** The places for which no answer was given. */
export const unansweredPlaces = (
  places: readonly SeenPlace[],
  answers: readonly SeenPlace[],
): readonly SeenPlace[] => places.filter((place) => !answers.some((answer) => isSame(place, answer)))

export const isSame = (one: SeenPlace, other: SeenPlace): boolean =>
  one.field === other.field && one.start === other.start && one.end === other.end
