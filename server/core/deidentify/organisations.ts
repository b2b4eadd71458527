/** Finds small organisations: a kind of business or institution followed by its name, or a legal form after it. */
import type { Finding } from './span.ts'
import { isCapital, type Token } from './tokens.ts'

const KIND =
  /^(?:stichting|vereniging|bakkerij|bakker|slagerij|slager|garage|autobedrijf|autogarage|autoschade|school|basisschool|brede|obs|cbs|kbs|pcbs|scholengemeenschap|lyceum|gymnasium|mavo|college|huisartsenpraktijk|huisartspraktijk|huisartsenpost|tandartspraktijk|tandarts|apotheek|kerk|moskee|synagoge|tempel|kerkgemeente|parochie|vv|fc|sv|rkvv|rksv|sc|hv|tc|cafe|eetcafe|eetcafeetje|restaurant|eethuis|pizzeria|cafetaria|snackbar|lunchroom|grillroom|shoarmazaak|kapsalon|kapper|kapperszaak|barbershop|supermarkt|buurtsuper|toko|winkel|kringloopwinkel|kringloop|boekhandel|drogisterij|schoonmaakbedrijf|uitzendbureau|detacheringsbureau|advocatenkantoor|advocaten|notariskantoor|notaris|accountantskantoor|administratiekantoor|boekhoudkantoor|bewindvoerderskantoor|bewindvoeringskantoor|bewindskantoor|budgetbeheer|incassobureau|deurwaarderskantoor|gerechtsdeurwaarder|gerechtsdeurwaarders|kinderdagverblijf|kinderopvang|kdv|bso|peuterspeelzaal|peuteropvang|creche|zorginstelling|zorgboerderij|zorgbureau|zorgbedrijf|verpleeghuis|verzorgingshuis|woonzorgcentrum|woonzorggroep|zorgcentrum|verzorgingstehuis|bejaardentehuis|hospice|kliniek|praktijk|fysiotherapie|fysiotherapiepraktijk|psychologenpraktijk|gezondheidscentrum|buurthuis|wijkcentrum|wijkgebouw|buurtcentrum|dorpshuis|inloophuis|jongerencentrum|opvang|opvanghuis|opvanglocatie|noodopvang|camping|vakantiepark|bungalowpark|recreatiepark|hotel|pension|hostel|herberg|manege|sportschool|fitnesscentrum|zwemschool|dansschool|muziekschool|rijschool|autorijschool|taalschool|woningcorporatie|woningbouwvereniging|woningstichting|wooncorporatie|woningbouw|wbv|verhuurder|verhuisbedrijf|bouwbedrijf|aannemersbedrijf|aannemer|loodgietersbedrijf|installatiebedrijf|schildersbedrijf|klusbedrijf|stucadoorsbedrijf|hoveniersbedrijf|hovenier|transportbedrijf|transport|taxibedrijf|taxi|koeriersbedrijf|koeriersdienst|stomerij|wasserij|fietsenwinkel|rijwielhandel|bloemenwinkel|bloemist|viswinkel|visboer|groenteboer|nagelstudio|nagelsalon|schoonheidssalon|salon|zonnestudio|studio|atelier|kwekerij|tuincentrum|tuinderij|boerderij|melkveebedrijf|loonbedrijf|manegebedrijf|zwemclub|voetbalclub|voetbalvereniging|sportvereniging|sportclub|tennisvereniging|muziekvereniging|harmonie|fanfare|buurtvereniging|speeltuinvereniging|thuiszorg|thuiszorgorganisatie|makelaar|makelaardij|makelaarskantoor|drukkerij|uitgeverij|webshop|webwinkel|webwinkeltje|eenmanszaak|bedrijf|bedrijfje|firma|fa|pi|penitentiaire|gastouderbureau|zwembad|diaconie|woonstichting|buurtteam|taalschool|eetkraam|pluktuin|speeltuin|weeshuis|internaat|uitvaartonderneming|uitvaartcentrum|zorggroep|welzijnsorganisatie|welzijnswerk|leerwerkbedrijf|werkbedrijf|reintegratiebureau|re-integratiebureau|loopbaanbureau|coachingsbureau|adviesbureau|ingenieursbureau|schuldhulpbureau|beschermingsbewind|bewindvoering|mentorschap|houthandel|bouwmarkt|metaalbedrijf|fabriek|steenfabriek|koekfabriek|visverwerker|distributiecentrum|magazijn|poetsbedrijf|glazenwasser|glazenwassersbedrijf|theater|bioscoop|museum|bibliotheek|speelgoedwinkel|kledingwinkel|kledingzaak|schoenenzaak|modezaak|juwelier|opticien|dierenkliniek|dierenarts|dierenartspraktijk|dierenasiel|dierenwinkel|ijssalon|koffiebar|koffiehuis|theehuis|bar|kroeg|club|discotheek|feestzaal|partycentrum|zalencentrum|cateringbedrijf|catering|pluimveebedrijf|champignonkwekerij|slachterij|belwinkel|telefoonwinkel|avondwinkel|nachtwinkel|wasstraat|carwash|autoverhuur|autohandel|autorijschool)$/
const KIND_ENDING =
  /.{3,}(?:bedrijf|praktijk|school|winkel|kantoor|bureau|stichting|vereniging|handel|salon|kliniek|centrum|zaak|opvang|kwekerij|makelij|corporatie|groothandel|instelling)$/
const LEGAL_FORM =
  /^(?:bv|nv|vof|cv|holding|beheer|zonen|zn|co|partners|advocaten|advocatuur|bewind|bewindvoering|bewindvoeringen|bewindvoerders|schoonmaak|schoonmaakdiensten|transport|transporten|bouw|groep|zorg|zorggroep|pleegzorg|jeugdhulp|schilderwerken|tegelwerken|timmerwerken|bouwwerken|nails|beauty|hair|taxi's|groenten|fruit|bloembollen|thuiszorg|services|service|logistics|logistiek|uitzendbureau|uitzendbureaus|uitzendgroep|installatietechniek|kinderopvang|administratie|administraties|consultancy|coaching|dienstverlening|techniek|horeca|catering|trading|import|export|cleaning|facilitair|makelaars|makelaardij|notarissen|accountants|fysiotherapie|tandartsen|automaterialen|autos|montage|onderhoud|personeelsdiensten|flex|payroll|budgetbeheer|incasso|deurwaarders|gerechtsdeurwaarders|kappers|mode|juweliers|optiek|bloemen|interieur|keukens|vloeren|dakwerken|klussen|hoveniers|tuinen|verhuizingen|taxi|rijopleiding|wonen|welzijn)$/
const JOINER = new Set([
  'de',
  'het',
  't',
  'van',
  'der',
  'den',
  'en',
  'op',
  'voor',
  'la',
  'le',
  'el',
  'al',
  'and',
  'the',
  'of',
])
const WITHIN = /^[ '’‘"“”&.,+-]{1,4}$/
const NEEDS_KIND_OF_WORK = new Set([
  'bakker',
  'slager',
  'kapper',
  'school',
  'kerk',
  'zaak',
  'bar',
  'club',
  'taxi',
  'winkel',
  'bedrijf',
  'praktijk',
  'college',
  'brede',
  'opvang',
  'transport',
  'harmonie',
  'tandarts',
  'notaris',
  'aannemer',
  'makelaar',
  'opticien',
  'juwelier',
  'hovenier',
  'bloemist',
  'verhuurder',
  'thuiszorg',
])
const QUOTED = /["“„‘']((?:De |Het |'t )?\p{Lu}[\p{L}\d'’&. -]{1,40}?)["”’']/gu
const NAMED_SO =
  /(?:stichting|winkel|zaak|bedrijf|school|café|cafe|restaurant|salon|club|vereniging|centrum|praktijk|opvang|genaamd|heet|naam|bij|voor|van)\s*:?\s*$/i
const CAMEL = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u

const organisation = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'ORG_SMALL',
  certainty: 'probable',
  reason: 'organisation',
})

const joined = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  WITHIN.test(text.slice(left.end, right.start)) &&
  !/\.\s|,/.test(text.slice(left.end, right.start))

/** The last word of the name that follows the kind of organisation at `i`; `i` itself when none does. */
function nameAfter(text: string, tokens: readonly Token[], i: number): number {
  let last = i
  for (let k = i + 1; k <= i + 7 && joined(text, tokens[k - 1], tokens[k]); k++) {
    const token = tokens[k]
    if (!token?.free) break
    if (isCapital(token)) {
      if (token.kinds.spared && !JOINER.has(token.key) && last === i) break
      if (!JOINER.has(token.key) || isCapital(tokens[k + 1])) last = k
    } else if (token.shape === 'number' ? last === i || token.text.length > 4 : !JOINER.has(token.key)) break
  }
  if (last > i) return last
  const next = tokens[i + 1]
  const lowerName =
    next?.free && next.shape === 'lower' && !next.kinds.ordinary && (next.kinds.name || next.kinds.maybeName)
  return lowerName && joined(text, tokens[i], next) ? i + 1 : i
}

/** The first word of the name that a legal form or trade word at `i` closes; `i` when nothing precedes it. */
function nameBefore(text: string, tokens: readonly Token[], i: number): number {
  let first = i
  for (let k = i - 1; k >= i - 5 && joined(text, tokens[k], tokens[k + 1]); k--) {
    const token = tokens[k]
    if (!token?.free) break
    const opensOrdinary = token.opens && token.kinds.ordinary && !token.kinds.name
    if (isCapital(token) && !token.kinds.spared && !opensOrdinary) first = k
    else if (!JOINER.has(token.key) || !isCapital(tokens[k - 1])) break
    if (token.opens) break
  }
  return first
}

function quotedNames(text: string): Finding[] {
  return [...text.matchAll(QUOTED)]
    .filter((match) => NAMED_SO.test(text.slice(Math.max(0, match.index - 20), match.index)))
    .map((match) => organisation(match.index + 1, match.index + match[0].length - 1))
}

/** The small organisations among the free words. */
export function findOrganisations(text: string, tokens: readonly Token[]): Finding[] {
  const found = quotedNames(text)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token?.free) continue
    const isKind = KIND.test(token.key) || KIND_ENDING.test(token.key)
    const last = isKind ? nameAfter(text, tokens, i) : i
    if (last > i && !(NEEDS_KIND_OF_WORK.has(token.key) && token.opens && token.kinds.name)) {
      found.push(organisation(token.start, tokens[last]?.stemEnd ?? token.end))
      i = last
      continue
    }
    const form = token.shape !== 'lower' || /^(?:bv|vof|nv)$/.test(token.key)
    if (form && !token.opens && LEGAL_FORM.test(token.key)) {
      const first = nameBefore(text, tokens, i)
      if (first < i) found.push(organisation(tokens[first]?.start ?? token.start, token.end))
    } else if (CAMEL.test(token.text) && !token.kinds.spared && !token.kinds.name)
      found.push(organisation(token.start, token.stemEnd))
    else if (isCapital(token) && !token.opens && /^(?:de|het|t)$/.test(token.key) && isTradeName(tokens, i)) {
      const end = nameAfter(text, tokens, i)
      if (end > i) found.push(organisation(token.start, tokens[end]?.stemEnd ?? token.end))
    }
  }
  return [...found, ...dottedForms(text)]
}

/** Whether "De" with a capital within a sentence begins a trade name rather than a surname. */
function isTradeName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  const previous = tokens[i - 1]
  return (
    isCapital(next) &&
    next.free &&
    !next.kinds.spared &&
    !isCapital(previous) &&
    /^(?:bij|van|in|op|via|naar|voor|door|tot|met|aan)$/.test(previous?.key ?? '')
  )
}

const DOTTED =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d'’&-]*|&)(?: (?:\p{Lu}[\p{L}\d'’&.-]*|&|en|van|de|der|den)){0,5},? (?:B\.V\.?|N\.V\.?|V\.O\.F\.?|v\.o\.f\.?|b\.v\.?|C\.V\.?)(?![\p{L}])/gu

/** Names closed by a legal form written with dots. */
const dottedForms = (text: string): Finding[] =>
  [...text.matchAll(DOTTED)].map((match) => organisation(match.index, match.index + match[0].length))
