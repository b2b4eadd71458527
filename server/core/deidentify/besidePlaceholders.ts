/**
 * Finds what the outcome of a first reading shows to belong to what went: a number between a place and an address, the
 * town behind an address, the letters of whoever wrote a reference, the trade behind a name.
 */
import { fold } from './fold.ts'
import { CLOSING_WORDS } from './lexicon/organisationWords.ts'
import { isOrdinaryWord } from './lexicon.ts'
import { isTrade } from './organisationsByTrade.ts'
import { isListedPlace } from './places.ts'
import { type Finding, findAll, type IdentifierType, whole } from './span.ts'

const BESIDE: readonly { pattern: RegExp; type: IdentifierType; holds?: (written: string) => boolean }[] = [
  {
    pattern:
      /(?<=\[(?:PLAATS|ADRES|PERSOON-\d{1,3}|ORGANISATIE-\d{1,3})\] )\d{1,4}(?: ?[a-h])?(?=,?[ \n]\[(?:ADRES|POSTCODE)\])/g,
    type: 'ADDRESS',
  },
  {
    pattern: /(?<=\[ADRES\],? (?:in|te) )\p{L}[\p{L}'-]{2,}(?=[.,;:)!?\n]|$)/gu,
    type: 'PLACE',
    holds: (written) => !isOrdinaryWord(written) || isListedPlace(written.toLowerCase()),
  },
  // "Arjan Ouwehand 060690": the day of birth as counters write it behind a name.
  {
    pattern:
      /(?<=\[(?:PERSOON|KIND)-\d{1,3}\],? )(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d(?![\p{L}\d%]|[.,-]\d)/gu,
    type: 'DATE_OF_BIRTH',
  },
  // "Nour Shaheen (K4410)": the code by which a file knows somebody.
  {
    pattern: /(?<=\[(?:PERSOON|KIND)-\d{1,3}\] \()\p{Lu}{1,3}[- ]?\d{3,6}(?=[),])/gu,
    type: 'DOSSIER',
  },
  { pattern: /(?<=\[DOSSIERNUMMER\])[-/]\p{L}{1,4}(?![\p{L}\d])/gu, type: 'DOSSIER' },
  {
    pattern:
      /(?<=(?<!\p{L})(?:bij|van|via|door|naar|met) \[PERSOON-\d{1,3}\] )(?:uitvaart\p{L}*|advoca(?:ten|tuur)|notariaat|notarissen|makelaars|makelaardij|bewindvoering|bewind|accountants|juristen|kinderopvang|fysiotherapie|tandartsen|deurwaarders|(?:budget|inkomens)beheer)(?!\p{L})/giu,
    type: 'ORG_SMALL',
  },
  // "DOOR TEN HAVE GRONDVERZET": where capitals say nothing, any trade behind somebody.
  {
    pattern:
      /(?<=(?<!\p{L})(?:BIJ|VAN|VIA|DOOR|NAAR|MET|WERKGEVER|VERHUURDER) \[PERSOON-\d{1,3}\] )\p{Lu}{4,}(?!\p{L})/gu,
    type: 'ORG_SMALL',
    holds: (written) => CLOSING_WORDS.has(fold(written)) || isTrade(fold(written)),
  },
]

/** What stands beside a placeholder and belongs to it. */
export const findBesidePlaceholders = (text: string): Finding[] =>
  !text.includes('[')
    ? []
    : BESIDE.flatMap(({ pattern, type, holds }) =>
        findAll(text, pattern, (match) =>
          holds && !holds(match[0])
            ? undefined
            : { ...whole(match), type, certainty: 'probable', reason: 'surroundings' },
        ),
      )
