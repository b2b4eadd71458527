/**
 * The places in the texts of a signal where the detector reads something that may point to a person. What is not sure, as the
 * name of a town, a small organisation or a person in passing, the gate lets through; so whoever checks a signal answers for
 * each of them, whatever kind it is taken for.
 */
import { deidentify } from './deidentify/deidentify.ts'
import type { Span, Stretch } from './deidentify/span.ts'

/** The texts of a signal, in the order in which they are read. */
export const SIGNAL_TEXTS = ['title', 'narrative', 'harshEffect', 'wouldHaveHelped'] as const
export type SignalText = (typeof SIGNAL_TEXTS)[number]
export type SignalTexts = Readonly<Record<SignalText, string | null>>

/** Why what is marked may stay: it tells neither who the client is nor where they live, or it is not what it was taken for. */
export const PLACE_ANSWERS = ['not_of_client', 'no_place'] as const
export type PlaceAnswer = (typeof PLACE_ANSWERS)[number]

/** What the detector marks in one of the texts. */
export interface SeenPlace extends Stretch {
  readonly field: SignalText
}

export interface AnsweredPlace extends SeenPlace {
  readonly answer: PlaceAnswer
}

/** Every place that is marked in the texts, those the detector is unsure of included, with what it is taken for and why. */
export const placesIn = (texts: SignalTexts): readonly (SeenPlace & Pick<Span, 'type' | 'reason'>)[] =>
  SIGNAL_TEXTS.flatMap((field) =>
    deidentify(texts[field] ?? '').spans.map(({ start, end, type, reason }) => ({
      field,
      start,
      end,
      type,
      reason,
    })),
  )

/** The places for which no answer was given. */
export const unansweredPlaces = (
  places: readonly SeenPlace[],
  answers: readonly SeenPlace[],
): readonly SeenPlace[] => places.filter((place) => !answers.some((answer) => isSame(place, answer)))

export const isSame = (one: SeenPlace, other: SeenPlace): boolean =>
  one.field === other.field && one.start === other.start && one.end === other.end
