// The title of each message, in plain Dutch. It names a number, never a text of a signal or case.
import type { NotificationKind } from './notification.ts'

interface Words {
  /** The number or name of the thing, as `S-7KQ2X`, `2025-0412` or `derde kwartaal 2026`; null when the reader may not see the thing. */
  readonly name: string | null
  /** How many, or which year; null when the kind of message counts nothing. */
  readonly number: number | null
}

const signal = ({ name }: Words): string => (name === null ? 'een signaal' : `signaal ${name}`)
const theCase = ({ name }: Words): string => (name === null ? 'een casus' : `casus ${name}`)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const TITLES = {
  question_asked: (words) => `Het team heeft een vraag over ${signal(words)}`,
  question_answered: (words) => `Uw vraag over ${signal(words)} is beantwoord`,
  question_closed: (words) => `De vraag over ${signal(words)} hoeft niet meer beantwoord te worden`,
  signal_returned: (words) => `${capital(signal(words))} is teruggestuurd: maak de tekst anoniemer`,
  signal_declined: (words) => `${capital(signal(words))} is niet voor dit team; lees waar u wel terechtkunt`,
  signal_linked: (words) => `${capital(signal(words))} maakt nu deel uit van een casus`,
  case_published: (words) => `Een casus met uw signaal is gepubliceerd: ${theCase(words)}`,
  case_withdrawn: (words) => `Een casus met uw signaal is ingetrokken: ${theCase(words)}`,
  case_merged: (words) => `${capital(theCase(words))} is samengevoegd met een andere casus`,
  case_split: (words) => `${capital(theCase(words))} is gesplitst in twee casussen`,
  case_in_letter: (words) =>
    `De knelpuntenbrief over ${words.number ?? 'dit jaar'} gebruikt ${theCase(words)}, met een signaal van u`,
  decided_otherwise: (words) => `De voorzitter besliste anders dan u over ${theCase(words)}`,
  codebook_discussed: (words) => `Wat in het codeboek onduidelijk was bij ${theCase(words)}, is besproken`,
  work_handed_over: () => 'Een collega heeft werk aan u overgedragen',
  search_hits: ({ name, number }) =>
    `${number === 1 ? 'Er is 1 nieuwe casus' : `Er zijn ${number ?? 0} nieuwe casussen`} bij uw zoekvraag ${name === null ? '' : `“${name}”`}`.trimEnd(),
  warnings_found: ({ number }) =>
    number === 1 ? 'Er is 1 nieuw vroegsignaal' : `Er zijn ${number ?? 0} nieuwe vroegsignalen`,
  feedback_ready: ({ name }) =>
    `Uw terugkoppeling over ${name === null ? 'het vorige kwartaal' : `het ${name}`} staat klaar bij Rapporten`,
} as const satisfies Record<NotificationKind, (words: Words) => string>

/** What a message says, in one line. */
export const notificationTitle = (kind: NotificationKind, words: Words): string => TITLES[kind](words)
