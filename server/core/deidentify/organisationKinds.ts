/** Which words name a kind of business or institution: listed ones, and compounds that end in such a word. */

import { remembered } from '../remembered.ts'
import { ORGANISATION_KINDS } from './lexicon/organisationWords.ts'

const HEADS =
  /^.{3,}(?:bedrijf|bedrijfje|praktijk|school|winkel|winkeltje|boetiek|boutique|villa|makers|kantoor|bureau|buro|stichting|vereniging|handel|handelaar|salon|kliniek|centrum|centrale|zaak|opvang|kwekerij|bakkerij|slagerij|makerij|drukkerij|brouwerij|wasserij|houderij|tuinderij|boerderij|visserij|weverij|smederij|sloperij|spuiterij|makelij|makelaardij|corporatie|cooperatie|instelling|huis|oord|gasthof|hoeve|punt|team|teams|zorg|woonvorm|groep|restaurant|cafe|bar|bistro|keuken|kamer|hotel|pension|park|camping|markt|garage|fabriek|werkplaats|atelier|studio|galerie|theater|museum|koor|orkest|club|kerk|kapel|moskee|tempel|gemeente|parochie|college|lyceum|academie|opleiding|speelzaal|dagverblijf|creche|internaat|campus|dienst|bank|fonds|loket|dealer|verhuur|boer|steun|besteding|bewind|voering|advocaten|notariaat|tehuis|asiel|kiosk|toko|terminal|depot|balie|klankbord|brigade|beheer|onderneming|kraam|unie|agent|erij|ij|bewindvoerders|praktijken|cooperatief|koeriers|transporten|diensten|service|veiling|kas|kassen|werf|maatjes|netwerk|kring|hulp|vereeniging|kapper|spreekuur|raadslieden|collectief|montage|transport|gilde|kommisje|feriening|bond|gemeenschap|weekblad|dorpsblad|krant|genootschap|koerier|techniek|exploitatie|verwerker|wasstraat|wasplaats|poets|terrein|artsenpost|optiek|audicien|kantine)$/
/** Words with such an ending that name no business, or one that everybody shares. */
const NO_KIND =
  /^(?:thuis|(?:whats)?app-?groep)$|(?:woord|akkoord|hoord|moord|boord|beoord|werkterrein|vakterrein|stoord|[eia]erbij|aarbij|voorbij|wachtrij|wij|partij|bladzij|stempel)$|(?:^|.)(?:nachtdienst|avonddienst|middagdienst|dagdienst|ploegendienst|wachtkamer|spreekkamer|postkamer|achterhuis|tuinhuis|wagenpark|procentpunt|vensterbank|toonbank|mensenhandel|wijkagent|zorgkantoor|koophandel|schadefonds|bejaardenthuis|gemeentehuis|stadhuis|raadhuis|verhuis|huurhuis|koophuis|woonhuis|ouderhuis|rijtjeshuis|ziekenhuiszorg|jeugdzorg|gezondheidszorg|mantelzorg|nazorg|voorzorg|bezorg|verzorg|spoedzorg|jeugdgezondheidszorg|ouderenzorg|knelpunt|standpunt|uitgangspunt|aandachtspunt|agendapunt|pluspunt|minpunt|verbeterpunt|oogpunt|tijdpunt|hoogtepunt|dieptepunt|middelpunt|kernpunt|startpunt|eindpunt|actiepunt|geschilpunt|peilpunt|rechtszaak|strafzaak|oorzaak|noodzaak|hoofdzaak|bijzaak|uitvoering|invoering|toevoering|wooncorporatie|burgergemeente|deelgemeente|woongemeente|centrumgemeente|randgemeente|buurgemeente|regiogemeente|studio|belastingdienst|overheidsdienst|loondienst|krijgsdienst|arbeidsmarkt|huizenmarkt|woningmarkt|vlooienmarkt|rommelmarkt|zwembad|slaapkamer|huiskamer|woonkamer|eenkamer|badkamer|huwelijksgemeenschap|rechtsgemeenschap|goederengemeenschap|levensgemeenschap|volksgemeenschap|woongemeenschap|zolderkamer|studentenkamer|kinderkamer|logeerkamer|rekenkamer|meerkamer|doelgroep|werkgroep|leeftijdsgroep|beroepsgroep|inkomensgroep|risicogroep|vermogensgroep|bevolkingsgroep|spaarbank|zitbank|rechtbank|slaapbank|databank|hoekbank|verzekeringsbank|kredietbank|volksbank|pensioenfonds|ondersteun|afsteun|signaleringsteam|schilderij|batterij|loterij|inventarisverhuur|openbaar|rechtbankzaak|verhandel|behandel|mishandel|huishandel|onderhandel|dagbesteding|tijdsbesteding|vrijetijdsbesteding|aanbesteding|dagopvang|noodopvang|crisisopvang|kinderopvang|vrouwenopvang|nachtopvang)$/
/** Of the above, those that are still a kind when a name follows. */
const KIND_AFTER_ALL =
  /^(?:wooncorporatie|.*studio|zwembad|dagbesteding|.*opvang|ouderenzorg|kredietbank|.{4,}werkgroep)$/

/** "buurtver. De Drie Haringen", "woningcorp. Vestia": kinds that people cut short with a dot. */
export const KIND_CUT_SHORT =
  /^(?:(?:woning|woon)(?:corp|corpo|bouwver|st)|(?:buurt|sport|voetbal|speeltuin|oranje|muziek|huurders|bewoners|tennis|gym|zwem|korfbal|ijs|toneel|volkstuin|winkeliers|ondernemers|zang)ver|uitzendb(?:ur)?|basissch|kinderdagverbl|(?:adv|not)kant|(?:huisarts(?:en)?|tandarts(?:en)?|fysio)pr(?:akt)?)$/

/** The endings of compounds that are a name by themselves when written with a capital: "de Pauluskerk". */
const NAMED_HEADS =
  /^(?:(?:sint|st)-.{3,}|baptisten|pinkster|evangelie|kerk|moeder|wijk|dom|cantorij)gemeente$|^.{3,}(?:school|kerk|parochie|kapel|moskee|huis|oord|hoeve|college|lyceum|kliniek|theater|bakkerij|winkel|gasthof|kring|poort)$/

/** Whether a folded word, written with a capital within a sentence, is the name of an institution by itself. */
export const isInstitutionByItself = (key: string): boolean =>
  key.length > 8 && NAMED_HEADS.test(key) && !NO_KIND.test(key) && !ORGANISATION_KINDS.has(key)

/** "Voorhof-kerk": a capital, small letters and a house of worship, that no brand or body of the state leads. */
export const isHyphened = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}-(?:\p{Lu}\p{Ll}+)?(?:kerk|kapel|moskee|gemeente|parochie|school|huis|hoeve)$/u.test(word)

/** "kienclubke", "koortje": small words for what people form together or keep, as they say them. */
const MADE_SMALL =
  /^.{0,20}(?:club|koor|kerk|winkel|bedrijf|cafe|kraam|school|praktijk|hotel|bakkerij)(?:t?je|s?ke)$/

/** No word for a kind is longer. */
const KIND_CHARS_MAX = 40

/** Whether a folded word is a kind of business or institution, by itself or as the last part of a compound. */
export const isOrganisationKind = remembered((key) => {
  if (ORGANISATION_KINDS.has(key) || KIND_CUT_SHORT.test(key)) return true
  if (key.length < 7 || key.length > KIND_CHARS_MAX) return false
  if (MADE_SMALL.test(key)) return true
  return HEADS.test(key) && (!NO_KIND.test(key) || KIND_AFTER_ALL.test(key))
})
