/** What each kind of identifier is called. */
import type { IdentifierType } from '#core/deidentify/span.ts'

export const identifierLabels = {
  NAME: 'naam',
  BSN: 'burgerservicenummer',
  DATE_OF_BIRTH: 'geboortedatum',
  DATE: 'datum',
  ADDRESS: 'adres',
  POSTCODE: 'postcode',
  PLACE: 'plaats',
  PHONE: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  IBAN: 'bankrekeningnummer',
  LICENSE_PLATE: 'kenteken',
  DOSSIER: 'dossiernummer',
  KVK: 'KVK-nummer',
  ORG_SMALL: 'kleine organisatie',
  URL_HANDLE: 'webadres of gebruikersnaam',
  AGE_90PLUS: 'zeer hoge leeftijd',
} as const satisfies Record<IdentifierType, string>
