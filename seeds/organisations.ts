/**
 * The organisations and people of the demo. LCR, VNG, NLA, SZW, UWV and SVB exist; every other organisation, every
 * municipality and every person is invented, and their names say so.
 */
import type { OrganisationKind, Role } from '#core/codes.ts'

interface OrganisationSeed {
  readonly name: string
  readonly kind: OrganisationKind
}

export const ORGANISATIONS = {
  lcr: { name: 'Landelijke Cliëntenraad', kind: 'lcr' },
  vng: { name: 'Vereniging van Nederlandse Gemeenten', kind: 'vng' },
  nla: { name: 'Nederlandse Arbeidsinspectie', kind: 'nla' },
  szw: { name: 'Ministerie van Sociale Zaken en Werkgelegenheid', kind: 'szw' },
  'cr-voorbeeldstad': { name: 'Cliëntenraad Voorbeeldstad', kind: 'client_council' },
  'cr-schijnbergen': { name: 'Adviesraad Sociaal Domein Schijnbergen', kind: 'client_council' },
  'cr-nergenshuizen': { name: 'Cliëntenraad Werk en Inkomen Nergenshuizen', kind: 'client_council' },
  'cr-denkbeeldrecht': { name: 'Participatieraad Denkbeeldrecht', kind: 'client_council' },
  'cr-fictiehoven': { name: 'Cliëntenplatform Fictiehoven', kind: 'client_council' },
  'cr-droomwaarde': { name: 'Adviesraad Participatie Droomwaarde', kind: 'client_council' },
  'gem-voorbeeldstad': { name: 'Gemeente Voorbeeldstad', kind: 'municipality' },
  'gem-verzonnenveld': { name: 'Gemeente Verzonnenveld', kind: 'municipality' },
  'gem-nergenshuizen': { name: 'Gemeente Nergenshuizen', kind: 'municipality' },
  'gem-denkbeeldrecht': { name: 'Gemeente Denkbeeldrecht', kind: 'municipality' },
  'gem-proefwoude': { name: 'Gemeente Proefwoude', kind: 'municipality' },
  'gem-fictiehoven': { name: 'Gemeente Fictiehoven', kind: 'municipality' },
  'dienst-droomwaarde': { name: 'Sociale Dienst Droomwaarde', kind: 'municipality' },
  uwv: { name: 'UWV', kind: 'executive_agency' },
  svb: { name: 'Sociale Verzekeringsbank', kind: 'executive_agency' },
  'raad-voorbeeldstad': { name: 'Sociaal Raadslieden Voorbeeldstad', kind: 'advisory' },
  'raad-proefwoude': { name: 'Sociaal Raadslieden Proefwoude', kind: 'advisory' },
  'advocaten-verzonnenveld': { name: 'Advocatencollectief Verzonnenveld', kind: 'advisory' },
  universiteit: { name: 'Universiteit Voorbeeldstad', kind: 'research' },
  beheer: { name: 'Beheer Rode Draad', kind: 'operations' },
} as const satisfies Record<string, OrganisationSeed>

export type OrganisationKey = keyof typeof ORGANISATIONS

/** The moment the collection begins: organisations and people stand in it from here on. */
export const FOUNDED_AT = '2021-03-01T09:00:00.000Z'

/** A demo person; the address ends in a domain that cannot exist. */
export interface PersonSeed {
  readonly key: string
  readonly name: string
  readonly organisation: OrganisationKey
  readonly roles: readonly Role[]
}

const person = (
  key: string,
  name: string,
  organisation: OrganisationKey,
  ...roles: readonly Role[]
): PersonSeed => ({
  key,
  name,
  organisation,
  roles,
})

/** The first person with a role is the one whom the demo logs in as that role. */
export const PEOPLE: readonly PersonSeed[] = [
  person('iris.indiener', 'Iris Indiener', 'cr-voorbeeldstad', 'submitter'),
  person('victor.voorbeeld', 'Victor Voorbeeld', 'gem-voorbeeldstad', 'submitter'),
  person('dirk.duider', 'Dirk Duider', 'vng', 'coder'),
  person('noor.naduider', 'Noor Naduider', 'nla', 'coder'),
  person('lot.leesmee', 'Lot Leesmee', 'lcr', 'coder'),
  person('vera.voorzitter', 'Vera Voorzitter', 'lcr', 'chair'),
  person('bas.beleid', 'Bas Beleid', 'vng', 'drafter'),
  person('olga.onderzoek', 'Olga Onderzoek', 'universiteit', 'researcher'),
  person('ben.beheer', 'Ben Beheer', 'beheer', 'admin'),
  person('meelezer.ministerie', 'Meelezer Ministerie', 'szw', 'researcher'),
  person('landelijk.meldpunt', 'Landelijk Meldpunt', 'lcr', 'submitter'),
  person('gemeentelijk.meldpunt', 'Gemeentelijk Meldpunt', 'vng', 'submitter'),
  person('meldpunt.inspectie', 'Meldpunt Inspectie', 'nla', 'submitter'),
  person('sjaan.schijn', 'Sjaan Schijn', 'cr-schijnbergen', 'submitter'),
  person('nico.nergens', 'Nico Nergens', 'cr-nergenshuizen', 'submitter'),
  person('dina.denkbeeld', 'Dina Denkbeeld', 'cr-denkbeeldrecht', 'submitter'),
  person('fenna.fictie', 'Fenna Fictie', 'cr-fictiehoven', 'submitter'),
  person('dirk.droom', 'Dirk Droom', 'cr-droomwaarde', 'submitter'),
  person('vigo.verzonnen', 'Vigo Verzonnen', 'gem-verzonnenveld', 'submitter'),
  person('nel.nergens', 'Nel Nergens', 'gem-nergenshuizen', 'submitter'),
  person('daan.denkbeeld', 'Daan Denkbeeld', 'gem-denkbeeldrecht', 'submitter'),
  person('petra.proef', 'Petra Proef', 'gem-proefwoude', 'submitter'),
  person('ferre.fictie', 'Ferre Fictie', 'gem-fictiehoven', 'submitter'),
  person('dora.droom', 'Dora Droom', 'dienst-droomwaarde', 'submitter'),
  person('ursula.uitvoering', 'Ursula Uitvoering', 'uwv', 'submitter'),
  person('stan.sociaal', 'Stan Sociaal', 'svb', 'submitter'),
  person('ria.raad', 'Ria Raad', 'raad-voorbeeldstad', 'submitter'),
  person('peer.raad', 'Peer Raad', 'raad-proefwoude', 'submitter'),
  person('sanne.samenhang', 'Sanne Samenhang', 'szw', 'drafter'),
  person('anna.advocaat', 'Anna Advocaat', 'advocaten-verzonnenveld', 'submitter'),
]

/** The login name of a demo person. */
export const emailOf = ({ key }: PersonSeed): string => `${key}@voorbeeld.example`
