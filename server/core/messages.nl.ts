// The Dutch sentence for each problem a user can put right.
import { inFigures } from './dutch/numerals.ts'
import type { Problem, ProblemCode } from './problem.ts'

/** What is wrong and what to do about it, in plain Dutch, for each problem a user can put right. */
const MESSAGES = {
  REQUIRED: 'Vul dit veld in.',
  TEXT_TOO_SHORT: 'Deze tekst is te kort. Vertel in minstens 40 tekens wat er gebeurde.',
  TEXT_TOO_LONG: 'Deze tekst is te lang. Kort hem in.',
  IDENTIFYING_DETAILS:
    'In deze tekst staat nog iets waaraan iemand te herkennen is. Haal het weg en probeer het opnieuw.',
  UNKNOWN_VALUE: 'Deze waarde kennen wij niet. Kies een waarde uit de lijst.',
  NUMBER_OUT_OF_RANGE: 'Vul een heel getal in dat hier past.',
  PERIOD_NOT_RECOGNISED:
    'Wij herkennen deze periode niet. Schrijf een maand als 2024-07 of een kwartaal als 2024-Q3.',
  PERIOD_IMPOSSIBLE: 'Deze datum of periode bestaat niet of past niet bij dit jaar. Controleer hem.',
  PERIOD_IN_FUTURE: 'Deze datum of periode ligt in de toekomst. Vul in wanneer het gebeurde.',
  YEAR_IMPOSSIBLE: 'Vul een jaar in van 2000 of later, tot en met dit jaar.',
  UNKNOWN_REGULATION: 'Deze wet kennen wij niet. Kies een wet uit de lijst, of laat het veld leeg.',
  UNKNOWN_PROVISION: 'Dit artikel bestaat niet in deze wet, of niet in die periode. Controleer het nummer.',
  UNKNOWN_THREAD: 'Deze rode draad bestaat niet of is niet meer in gebruik. Kies een andere.',
  REFERENCE_USED: 'Dit kenmerk of deze naam is al gebruikt. Kies een andere.',
  SENT_BEFORE:
    'Dit signaal was al bij ons aangekomen, zoals u het de vorige keer verstuurde. Wat u daarna veranderde, is niet bewaard. Is het nu beter? Trek het vorige dan in bij Mijn signalen en verstuur dit nog een keer.',
  RETAGS_OPEN: 'Er wachten nog casussen van deze draad op een nieuwe draad. Deel die eerst in.',
  NOT_FOUND: 'Dit is niet gevonden. Misschien is het verwijderd, of mag u het niet zien.',
  CONFLICT:
    'Iemand anders heeft dit intussen gewijzigd. Laad de pagina opnieuw; uw tekst blijft staan tot u dat doet.',
  WRONG_STATE: 'Dit kan nu niet meer, want de status is veranderd. Laad de pagina opnieuw.',
  NOT_PUBLIC:
    'Deze tekst geeft prijs hoe regels worden misbruikt, of is vertrouwelijk. Pas eerst de tekst en de openbaarheid aan.',
  NOT_COARSER: 'Dit is niet grover dan wat er stond. Gegevens kunnen alleen grover worden, nooit fijner.',
  COMBINATION_TOO_RARE:
    'Te weinig mensen passen op deze beschrijving om haar te publiceren. Maak gegevens grover, of geef een reden waarom het toch kan.',
  COMBINATION_UNEXPLAINED:
    'Op deze beschrijving passen te weinig mensen. Maak gegevens grover, of leg uit waarom het toch kan.',
  TEXT_CHANGED: 'De tekst is veranderd nadat u hem las. Laad de pagina opnieuw en lees de nieuwe tekst.',
  OWN_ROLE: 'U kunt uzelf geen rol geven. Vraag het een andere beheerder.',
  OWN_WORK: 'U hebt deze casus zelf geduid. Laat een andere voorzitter beslissen.',
  SAME_ORGANISATION: 'Dit moet iemand van een andere organisatie doen.',
  PLACE_UNANSWERED:
    'In de tekst is iets gemarkeerd. Zeg bij elke markering waarom die mag blijven, of stuur het signaal terug.',
  CHECKLIST_INCOMPLETE:
    'Loop eerst alle punten van de controlelijst na. Is de lijst net veranderd, laad dan de pagina opnieuw.',
  INCOMPLETE_CODING: 'Dit is nog nodig om af te ronden.',
  SPLIT_INCOMPLETE: 'Kies signalen zo dat beide casussen er minstens één hebben.',
  PASSAGE_OUT_OF_RANGE: 'De gekozen passage valt buiten de tekst. Kies de passage opnieuw.',
  STEP_OUT_OF_ORDER:
    'Deze stap kan nog niet. De volgorde is: vermoeden, bevestigd, in een brief, reactie, wijziging, effect gemeten.',
  STEP_BEFORE_LAST:
    'Er is al een stap over een later jaar vastgelegd. Klopt dat jaar niet, neem die stap dan terug.',
  STEP_NOT_LAST: 'Alleen de laatste stap kan worden teruggenomen. Ververs de pagina.',
  STEP_BY_LETTER: 'Een vastgestelde brief berust op deze stap. Daarom blijft hij staan.',
  BEFORE_FIRST_YEAR:
    'Dit ligt voor het jaar waarin het knelpunt voor het eerst is gemeld. Controleer het jaar, of pas bij het knelpunt het jaar van de eerste melding aan.',
  AFTER_FIRST_STEP: 'Over een eerder jaar is al een stap vastgelegd. Kies dat jaar, of een jaar ervoor.',
  NOT_IN_LETTER_YET:
    'Het ministerie kan pas antwoorden als het knelpunt in een brief stond. Leg eerst de stap ‘In een brief’ vast, of controleer de datum.',
  BEFORE_FIRST_LETTER: 'De datum ligt vóór de eerste brief waarin dit knelpunt stond. Kies een latere dag.',
  STOOD_IN_LETTER:
    'Dit knelpunt staat in een vastgestelde brief, of er is al een stap van een brief vastgelegd. Het blijft daarom staan.',
  WITHOUT_CASES:
    'Onder dit knelpunt ligt nog geen gepubliceerde casus. Koppel er een, of schrijf op waarom het toch bevestigd wordt.',
  STATE_DOES_NOT_FIT:
    'Deze stand past niet bij de stap. “Opgelost” kan pas na een wijziging, “nieuw” alleen in het eerste jaar.',
  YEAR_NOT_CLOSED: 'Dit jaar is nog niet voorbij. Een brief kan over een jaar dat is afgelopen.',
  YEAR_WITHOUT_CASES:
    'Over dit jaar zijn geen casussen gepubliceerd. Kies een ander jaar, of publiceer eerst casussen.',
  LETTER_FROZEN: 'Deze brief is vastgesteld en verandert niet meer.',
  STALE_NUMBERS: 'Er zijn getallen die nu anders uitvallen. Vernieuw eerst de cijfers.',
  STALE_QUOTES:
    'Er zijn citaten die niet meer kloppen met de casus. Vernieuw de brief, en haal weg wat is vervallen.',
  PLACEHOLDERS_LEFT: 'Er staat nog een invulplek in de tekst, zoals [PERSOON-1]. Schrijf de zin anders.',
  NUMBERS_TYPED:
    'Er staan getallen in die iemand typte en die niemand telde. Zet er een telling in, schrijf waar het getal vandaan komt, of haal het weg.',
  COUNTS_IN_DOUBT:
    'Van een of meer verborgen aantallen is niet bewezen dat niemand ze kan uitrekenen. De voorzitter kan de brief met een reden vaststellen.',
  BOTTLENECK_SECRET:
    'De brief vertelt over een knelpunt dat intussen niet meer openbaar mag zijn. Vernieuw de brief, en haal weg wat er nog over staat, ook in andere vorm, zoals ‘knelpunt 7’ voor K-7. Gaat het om een ander getal? Schrijf dat dan in woorden.',
  BOTTLENECKS_LEFT_OUT: 'De brief noemt een openbaar knelpunt nog niet. Vernieuw eerst de brief.',
  COMMENTS_OPEN: 'Er staan nog opmerkingen open. Handel die eerst af.',
  SIGNATURES_MISSING: 'Nog niet alle partners zijn akkoord met elk hoofdstuk.',
  PARAGRAPH_KEPT: 'Alleen een alinea die u zelf hebt toegevoegd, kunt u weghalen.',
  NUMBER_CHANGED: 'De getallen en citaten in deze alinea liggen vast. Laat ze staan zoals ze zijn.',
  LOGIN_FAILED: 'Het e-mailadres of het wachtwoord klopt niet.',
  PASSWORD_WRONG: 'Dit wachtwoord klopt niet.',
  ONLY_ON_SITE: 'Dit kan niet met een sleutel. Log zelf in op de site.',
  CODE_NEEDED: 'Vul ook de code van uw app in, of een herstelcode.',
  CODE_WRONG: 'Deze code klopt niet of is al gebruikt. Neem de code die uw app nu toont.',
  TOO_MANY_ATTEMPTS: 'Te veel pogingen. Wacht een kwartier en probeer het opnieuw.',
  PASSWORD_TOO_WEAK: 'Kies een wachtwoord van minstens 12 tekens, met genoeg verschillende tekens.',
  EMAIL_IN_USE: 'Er is al een account met dit e-mailadres.',
  DEMO_OFF: 'Inloggen zonder wachtwoord kan alleen in de demo.',
  MUTE_END_IMPOSSIBLE: 'Kies een dag vanaf vandaag, en hooguit een jaar vooruit.',
  LAST_BEFORE_FIRST: 'De laatste dag ligt vóór de eerste. Kies een dag erna, of dezelfde dag.',
  EVENT_TOO_FAR:
    'Kies een laatste dag die hooguit drie maanden vooruit ligt. Duurt het langer, pas de dag dan later aan.',
  EVENT_TOO_LONG: 'Dit duurt langer dan een jaar. Kies een eerdere laatste dag.',
  DAY_BEFORE_DECISION: 'De dag ligt voor het besluit. Kies de dag van het besluit, of een latere.',
  CHANGE_REJECTED: 'Dit voorstel is afgewezen, dus er volgde geen verandering uit. Kies een ander, of geen.',
  RECORDED_ALREADY: 'Deze bespreking is al vastgelegd. U kunt er wel iets anders aan toevoegen.',
} as const satisfies Record<ProblemCode, string>

/** The Dutch sentence for a problem; it never holds the offending text, at most where it stands. */
export function messageOf({ code, start, end, length, expected, now, named }: Problem): string {
  if (now !== undefined)
    return `Dit kan nu niet, want de status is “${now}”. Het kan alleen bij: ${expected?.map((state) => `“${state}”`).join(', ') ?? ''}.`
  if (length !== undefined)
    return `Deze tekst is te lang: er passen ${inFigures(length.max)} tekens, en dit zijn er ${inFigures(length.is)}. Kort hem in.`
  const place =
    start === undefined || end === undefined ? '' : ` Kijk naar teken ${start + 1} tot en met ${end}.`
  const choice = expected?.length ? ` Toegestaan: ${expected.join(', ')}.` : ''
  const about = named?.length ? ` Het gaat om: ${named.join(', ')}.` : ''
  return `${MESSAGES[code]}${place}${choice}${about}`
}
