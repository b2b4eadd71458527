/** The placeholders that stand for what was removed: one grammar for writing them and for leaving them alone. */

import { DATE_PLACEHOLDER } from './datePlaceholders.ts'
import { SIZE_CLASSES } from './lexicon/municipalities.ts'
import type { IdentifierType } from './span.ts'

/** The kinds of which a text may hold several, told apart by a number. */
export const NUMBERED = ['PERSOON', 'KIND', 'ORGANISATIE'] as const

/** The placeholder of every type that is neither numbered nor computed. */
export const FIXED: Readonly<Record<Exclude<IdentifierType, 'NAME' | 'ORG_SMALL' | 'DATE'>, string>> = {
  BSN: '[BSN]',
  DATE_OF_BIRTH: '[GEBOORTEDATUM]',
  ADDRESS: '[ADRES]',
  POSTCODE: '[POSTCODE]',
  PLACE: '[PLAATS]',
  PHONE: '[TELEFOON]',
  EMAIL: '[E-MAIL]',
  IBAN: '[IBAN]',
  LICENSE_PLATE: '[KENTEKEN]',
  DOSSIER: '[DOSSIERNUMMER]',
  KVK: '[KVK]',
  URL_HANDLE: '[WEBADRES]',
  AGE_90PLUS: '[LEEFTIJD 90+]',
}

const literal = (text: string) => text.replace(/[[\]+.]/g, '\\$&')

/** Every placeholder that is written, and nothing else in brackets. */
export const PLACEHOLDER = new RegExp(
  [
    ...Object.values(FIXED).map(literal),
    `\\[(?:${NUMBERED.join('|')})-\\d{1,5}\\]`,
    `\\[GEMEENTE(?:, (?:${SIZE_CLASSES.map(literal).join('|')}))?\\]`,
    DATE_PLACEHOLDER,
  ].join('|'),
  'g',
)

const SIZED = new RegExp(`\\[GEMEENTE, (?:${SIZE_CLASSES.map(literal).join('|')})\\]`, 'g')

/**
 * The text with only the word left of each municipality. Its size stands in a field with a rule of its own; in a text
 * everyone who may read it would learn it, and so would search, the letter and every export.
 */
export const withoutSizes = (text: string): string => text.replace(SIZED, '[GEMEENTE]')
