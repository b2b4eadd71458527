// Dutch labels of the codebook: what coders say about a case.
import type { ChecklistItem, ChecklistPoint, ChecklistStep } from '../checklist.ts'
import type * as codes from '../codes.ts'
import type { PlaceAnswer } from '../signalPlaces.ts'

/** Why it went wrong. */
export const causeLabels = {
  wet_te_hard: 'Wet zelf te hard',
  maatwerk_onmogelijk: 'Geen ruimte voor maatwerk',
  lokale_regel_te_streng: 'Lokale regel te streng',
  ruimte_niet_herkend: 'Ruimte niet herkend',
  ruimte_niet_bruikbaar: 'Ruimte niet bruikbaar',
  maatwerk_niet_geboden: 'Maatwerk niet geboden',
  beslisfout: 'Fout in de beslissing',
  signaal_genegeerd: 'Eigen kennis niet gebruikt',
  systeem_of_proces: 'Systeem of proces',
  samenloop: 'Samenloop van regelingen',
  communicatie_of_preventie: 'Te weinig uitleg of preventie',
  doenvermogen: 'Verwachting te hoog',
  gegevens_onjuist: 'Registratie of koppeling onjuist',
  keten: 'Keten werkt niet samen',
  bejegening: 'Bejegening',
  handhaafbaarheid: 'Instrument schiet tekort',
  nog_te_duiden: 'Nog te duiden',
} as const satisfies Record<codes.Cause, string>

/** What a submitter thinks the cause was. */
export const causeHintLabels = {
  wet: 'De wet of regel zelf',
  maatwerkruimte_ontbreekt: 'Er was geen ruimte voor maatwerk',
  maatwerk_niet_benut: 'Er was ruimte, maar die is niet gebruikt',
  uitvoering: 'De manier waarop het is uitgevoerd',
  samenloop: 'Regelingen die elkaar in de weg zitten',
  communicatie: 'Te weinig of onduidelijke uitleg',
} as const satisfies Record<codes.CauseHint, string>

/** What it did to the person. */
export const effectLabels = {
  inkomen: 'Inkomen weg of onder het bestaansminimum',
  schulden: 'Schulden of betalingsachterstand',
  wonen: 'Wonen in gevaar',
  gezondheid: 'Lichamelijke gezondheid',
  geestelijk: 'Geestelijke gezondheid, stress of angst',
  gezin: 'Relatie, gezin of familie',
  kinderen: 'Kinderen geraakt',
  werk: 'Werk, re-integratie of onderwijs belemmerd',
  zorg: 'Zorg of voorzieningen niet bereikbaar',
  vertrouwen: 'Vertrouwen in de overheid geschaad',
  rechtsbescherming: 'Recht of termijn verloren',
} as const satisfies Record<codes.Effect, string>

/** How long it lasted. */
export const durationLabels = {
  eenmalig: 'Eenmalig',
  weken: 'Weken',
  maanden: 'Maanden',
  jaren: 'Jaren',
  blijvend: 'Blijvend',
} as const satisfies Record<codes.Duration, string>

/** The amount at stake, in classes. */
export const amountBandLabels = {
  tot_500: 'Tot € 500',
  tot_2500: '€ 500 tot € 2.500',
  tot_10000: '€ 2.500 tot € 10.000',
  tot_25000: '€ 10.000 tot € 25.000',
  tot_100000: '€ 25.000 tot € 100.000',
  meer: 'Meer dan € 100.000',
  onbekend: 'Onbekend',
} as const satisfies Record<codes.AmountBand, string>

/** How heavy the effect was, by its number 0 to 4. */
export const severityLabels = {
  0: 'Geen meetbaar gevolg',
  1: 'Hinder',
  2: 'Merkbaar nadeel',
  3: 'Zwaar',
  4: 'Ontwrichtend',
} as const satisfies Record<0 | 1 | 2 | 3 | 4, string>

/** The four traits of a harsh effect. */
export const traitLabels = {
  ernstig: 'Ernstig',
  onevenredig: 'Onevenredig',
  onbedoeld: 'Onbedoeld',
  toerekenbaar: 'Toe te rekenen aan regel of uitvoering',
} as const satisfies Record<codes.Trait, string>

/** The question behind each trait. */
export const traitQuestions = {
  ernstig: 'Raakt het een kern van iemands bestaan: inkomen, wonen, gezin of gezondheid?',
  onevenredig: 'Is het gevolg zwaarder dan het doel van de regel rechtvaardigt?',
  onbedoeld: 'Past het gevolg niet bij wat de regel wilde bereiken?',
  toerekenbaar: 'Komt het uit de regel, de uitvoering of een combinatie van regels?',
} as const satisfies Record<codes.Trait, string>

export const traitAnswerLabels = {
  ja: 'Ja',
  nee: 'Nee',
  onduidelijk: 'Onduidelijk',
} as const satisfies Record<codes.TraitAnswer, string>

/** What happened with the room for tailoring. */
export const tailoringLabels = {
  niet_mogelijk: 'Niet mogelijk',
  mogelijk_niet_gevraagd: 'Mogelijk, niet gevraagd',
  geweigerd: 'Gevraagd en geweigerd',
  geboden: 'Geboden',
  onbekend: 'Onbekend',
} as const satisfies Record<codes.Tailoring, string>

/** The kind of solution. */
export const remedyKindLabels = {
  beleid: 'Beleid',
  regelgeving: 'Regelgeving',
  uitvoering: 'Uitvoering',
} as const satisfies Record<codes.RemedyKind, string>

/** Who can carry out the solution. */
export const addresseeLabels = {
  szw: 'Ministerie van SZW',
  ocw: 'Ministerie van OCW',
  vws: 'Ministerie van VWS',
  bzk: 'Ministerie van BZK',
  jenv: 'Ministerie van JenV',
  fin: 'Ministerie van Financiën',
  gemeente: 'Gemeenten',
  vng: 'VNG',
  uwv: 'UWV',
  svb: 'SVB',
  dienst_toeslagen: 'Dienst Toeslagen',
  duo: 'DUO',
  cjib: 'CJIB',
  arbeidsinspectie: 'Nederlandse Arbeidsinspectie',
  maatwerkloket: 'Landelijk Maatwerkloket Multiproblematiek',
  anders: 'Een andere organisatie',
} as const satisfies Record<codes.Addressee, string>

/** How it ended for the person. */
export const outcomeLabels = {
  opgelost_binnen_regels: 'Opgelost binnen de regels',
  deels_opgelost: 'Deels opgelost',
  niet_opgelost: 'Niet opgelost',
  loopt_nog: 'Loopt nog',
  onbekend: 'Onbekend',
} as const satisfies Record<codes.Outcome, string>

/** The ground on which it was solved within the rules. */
export const legalGroundLabels = {
  afstemming: 'Afstemming op de persoon',
  dringende_redenen: 'Dringende redenen',
  zeer_dringende_redenen: 'Zeer dringende redenen',
  hardheidsclausule: 'Hardheidsclausule',
  afwijken_van_beleidsregel: 'Afwijken van een beleidsregel',
  evenredigheid: 'Evenredigheid',
  informele_oplossing: 'Informele oplossing',
} as const satisfies Record<codes.LegalGround, string>

/** To what degree the person was to blame, in the eyes of who decided. */
export const culpabilityLabels = {
  geen: 'Geen verwijt',
  verminderd: 'Verminderd verwijtbaar',
  normaal: 'Normaal verwijtbaar',
  grove_schuld: 'Grove schuld',
  opzet: 'Opzet',
  onbekend: 'Onbekend',
} as const satisfies Record<codes.Culpability, string>

/** The elements of enforcement (hoogwaardig handhaven). */
export const enforcementPhaseLabels = {
  informeren_op_maat: 'Informeren op maat',
  dienstverlening: 'Dienstverlening',
  controle_op_maat: 'Controle op maat',
  sanctioneren: 'Sanctioneren',
} as const satisfies Record<codes.EnforcementPhase, string>

/** What was decided before, by whom. */
export const precedentKindLabels = {
  ruling: 'Rechterlijke uitspraak',
  ombudsman: 'Rapport van de ombudsman',
  policy_rule: 'Beleidsregel',
} as const satisfies Record<codes.PrecedentKind, string>

/** How sure it is: read in a source, or professional knowledge. */
export const certaintyLabels = {
  zeker: 'Zeker: staat in een gelezen bron',
  aannemelijk: 'Aannemelijk: vakkennis, niet in een bron nagelezen',
} as const satisfies Record<codes.Certainty, string>

/** What the second pair of eyes looks at before an anonymisation is confirmed. */
export const checklistItemLabels = {
  geen_namen: 'Er staan geen namen in van mensen',
  geen_contactgegevens: 'Er staan geen adressen, telefoonnummers of e-mailadressen in',
  geen_nummers: 'Er staan geen BSN, rekeningnummer, kenteken of dossiernummer in',
  geen_plaats_of_kleine_organisatie: 'Er staan geen plaatsnaam en geen kleine organisatie in',
  geen_precieze_data: 'Er staan geen precieze data in',
  combinatie_niet_herleidbaar: 'Ook de combinatie van feiten wijst niet naar één persoon',
  marks_bekeken: 'Ik heb elke zin gelezen en alle gemarkeerde plaatsen bekeken',
} as const satisfies Record<ChecklistItem, string>

/** What the second pair of eyes answers for what is marked. */
export const placeAnswerLabels = {
  not_of_client: 'Mag blijven: dit zegt niet wie de cliënt is of waar die woont',
  no_place: 'Mag blijven: dit is geen naam, plaats of nummer',
} as const satisfies Record<PlaceAnswer, string>

/** What is confirmed at the end of a step, as the one who does it says it. */
export const checklistPointLabels = {
  over_een_regel: 'Het gaat over een regel die hard of juist goed uitpakt, niet alleen over één klacht',
  casus_gezocht: 'Ik heb gezocht of er al een casus is waarin hetzelfde gebeurde',
  genoeg_om_te_duiden: 'Er staat genoeg in om labels te kiezen; anders stel ik eerst een vraag',
  tekst_gelezen: 'Ik heb de hele tekst gelezen, ook wat had geholpen',
  passages_dragen: 'Bij elk label laat de passage of de notitie zien waarom het past',
  andere_oorzaak_gewogen: 'Ik heb gekeken of een andere hoofdoorzaak beter past',
  herlezen_als_buur: 'Ik heb titel, samenvatting en verhaal gelezen met de ogen van een buur of collega',
  niet_in_het_nieuws: 'Wie dit zoekt op internet, vindt geen bericht over deze persoon',
  labels_volgen_uit_tekst: 'De labels volgen uit de tekst die lezers te zien krijgen',
} as const satisfies Record<ChecklistPoint, string>

/** The steps that end with a check list. */
export const checklistStepLabels = {
  triage: 'Beoordelen',
  code: 'Duiden',
  publish: 'Publiceren',
} as const satisfies Record<ChecklistStep, string>
