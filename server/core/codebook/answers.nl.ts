// The codebook on the answers of a coding: what each means, with an invented case where that helps.
import type * as codes from '../codes.ts'
import type { LifeEvent } from '../personCodes.ts'
import type { CodeGuide } from './guide.ts'

type Entry = Partial<CodeGuide> & Pick<CodeGuide, 'inclusion'>

const only = (inclusion: string): Entry => ({ inclusion })

export const severityGuides = {
  0: only('Er is geen gevolg te merken.'),
  1: only('Gedoe of vertraging, zonder schade.'),
  2: only('Dagen tot weken, of tientallen tot honderden euro’s.'),
  3: only('Maanden lang, of duizenden euro’s.'),
  4: only('Het leven staat op zijn kop, zoals bij ontruiming of uithuisplaatsing.'),
} as const satisfies Record<0 | 1 | 2 | 3 | 4, Entry>

export const traitGuides = {
  ernstig: {
    inclusion: 'Het raakt inkomen, wonen, gezin of gezondheid in de kern.',
    exclusion: 'Het is vervelend, maar het gewone leven gaat door.',
    example: 'Drie maanden geen inkomen.',
    counterExample: 'Een brief die een week te laat komt.',
  },
  onevenredig: {
    inclusion: 'Het gevolg is zwaarder dan het doel van de regel rechtvaardigt.',
    exclusion: 'Het gevolg is zwaar, maar past bij wat er gebeurde.',
    example: 'Duizenden euro’s terug om een vergeten formulier.',
    counterExample: 'Terugbetalen van loon dat bewust niet is gemeld.',
  },
  onbedoeld: {
    inclusion: 'Wie de regel maakte, wilde dit niet.',
    exclusion: 'De regel is juist hiervoor gemaakt.',
    example: 'Wie onderdak biedt aan een dakloze neef, verliest een deel van de uitkering.',
    counterExample: 'Wie samenwoont, krijgt minder dan twee mensen alleen.',
  },
  toerekenbaar: {
    inclusion: 'Het komt uit de regel, de uitvoering of een combinatie van regels.',
    exclusion: 'Het komt van elders, zoals een werkgever of een ziekte.',
    example: 'De korting volgt uit het besluit.',
    counterExample: 'De verhuurder verhoogt de huur.',
  },
} as const satisfies Record<codes.Trait, Entry>

export const tailoringGuides = {
  niet_mogelijk: only('De regels lieten geen andere uitkomst toe.'),
  mogelijk_niet_gevraagd: only('Het kon, maar niemand vroeg of dacht eraan.'),
  geweigerd: only('Het is gevraagd en niet gegeven.'),
  geboden: only('Er is een oplossing op maat gegeven.'),
  onbekend: only('De tekst zegt er niets over.'),
} as const satisfies Record<codes.Tailoring, Entry>

export const remedyGuides = {
  beleid: only('Een ander beleid of een andere beleidsregel is genoeg; de wet kan blijven.'),
  regelgeving: only('De wet, het besluit of de verordening moet anders.'),
  uitvoering: only('De regel is goed; de manier van werken moet anders.'),
} as const satisfies Record<codes.RemedyKind, Entry>

export const outcomeGuides = {
  opgelost_binnen_regels: only('Het is goed gekomen, met de regels die er waren.'),
  deels_opgelost: only('Een deel is hersteld, een deel bleef.'),
  niet_opgelost: only('Het gevolg bleef zoals het was.'),
  loopt_nog: only('Er loopt nog een besluit, bezwaar of gesprek.'),
  onbekend: only('De tekst zegt niet hoe het afliep.'),
} as const satisfies Record<codes.Outcome, Entry>

export const legalGroundGuides = {
  afstemming: only('De uitkering of plicht is aangepast aan deze persoon.'),
  dringende_redenen: only('Om dringende redenen is er minder of niets teruggevraagd of opgelegd.'),
  zeer_dringende_redenen: only('Er is bijstand gegeven aan wie er anders geen recht op had.'),
  hardheidsclausule: only('De regel zelf noemt een uitweg voor harde gevallen, en die is gebruikt.'),
  afwijken_van_beleidsregel: only('Van een eigen beleidsregel is afgeweken om bijzondere omstandigheden.'),
  evenredigheid: only('Het besluit is aangepast omdat het gevolg niet in verhouding stond.'),
  informele_oplossing: only('Het is zonder besluit opgelost, bijvoorbeeld met een telefoontje.'),
} as const satisfies Record<codes.LegalGround, Entry>

export const culpabilityGuides = {
  geen: only('Wie besliste, vond dat de persoon er niets aan kon doen.'),
  verminderd: only('Wie besliste, vond het minder verwijtbaar dan gewoonlijk.'),
  normaal: only('Wie besliste, zag geen reden voor meer of minder verwijt.'),
  grove_schuld: only('Wie besliste, vond het ernstig nalatig.'),
  opzet: only('Wie besliste, vond dat het met opzet was.'),
  onbekend: only('De tekst zegt er niets over.'),
} as const satisfies Record<codes.Culpability, Entry>

export const phaseGuides = {
  informeren_op_maat: only('Uitleg vooraf over rechten en plichten.'),
  dienstverlening: only('Hulp om het goed te doen, zoals meekijken bij een formulier.'),
  controle_op_maat: only('Nagaan of het klopt: huisbezoek, bestandscontrole, opvragen van stukken.'),
  sanctioneren: only('Boete, maatregel of terugvordering.'),
} as const satisfies Record<codes.EnforcementPhase, Entry>

export const lifeEventGuides = {
  baanverlies: only('Werk of opdrachten vielen weg.'),
  scheiding: only('Een relatie eindigde.'),
  overlijden_naaste: only('Iemand dichtbij stierf.'),
  ziekte: only('Iemand werd of was lichamelijk ziek. Schrijf nooit welke ziekte.'),
  psychisch: only('Psychische klachten speelden mee. Schrijf nooit welke.'),
  beperking: only('Een beperking speelde mee. Schrijf nooit welke.'),
  schulden: only('Er waren al schulden toen het gebeurde.'),
  geboorte_of_gezin: only('Een kind kwam, of het gezin veranderde.'),
  verhuizing: only('Iemand verhuisde of verloor een woning.'),
  taal: only('Nederlands lezen of spreken was moeilijk.'),
  laaggeletterd: only('Lezen en schrijven was moeilijk.'),
  digitaal: only('Digitaal regelen lukte niet.'),
  geen: only('De tekst maakt duidelijk dat er niets bijzonders speelde.'),
  onbekend: only('De tekst zegt er niets over.'),
} as const satisfies Record<LifeEvent, Entry>

export const durationGuides = {
  eenmalig: only('Eén keer, zonder vervolg.'),
  weken: only('Korter dan een maand of twee.'),
  maanden: only('Langer dan weken, korter dan een jaar.'),
  jaren: only('Een jaar of langer, maar het houdt op.'),
  blijvend: only('Het gaat niet meer over, zoals een verloren recht.'),
} as const satisfies Record<codes.Duration, Entry>
