// Invented sentences from which texts for load tests are put together; nobody real is meant.

export const OPENINGS = [
  'Een alleenstaande moeder kreeg een brief die zij niet begreep.',
  'Een man van in de vijftig vroeg om hulp bij het loket.',
  'Een jongen zonder vast adres meldde zich bij het wijkteam.',
  'Een echtpaar leeft van een uitkering met een kleine aanvulling.',
  'Een vrouw die voor haar zieke ouder zorgt, belde het spreekuur.',
  'Een student met een beperking zocht uitleg over zijn aanvraag.',
  'Een gezin met drie kinderen kwam na een verhuizing in de knel.',
  'Een uitzendkracht met wisselende uren raakte het overzicht kwijt.',
] as const

export const EVENTS = [
  'De gemeente vroeg bewijsstukken op die al in het dossier zaten.',
  'De uitkering werd stilgezet voordat iemand had gebeld.',
  'Het besluit noemde geen reden en verwees naar een bijlage die ontbrak.',
  'De medewerker zei dat het systeem geen uitzondering toelaat.',
  'Er volgde een terugvordering over twee jaar.',
  'De aanvraag bleef negen weken liggen.',
  'Een bedrag van familie werd als inkomen geteld.',
  'Twee instanties verwezen naar elkaar en niemand besliste.',
  'De hersteltermijn liep af in de vakantie van de bewindvoerder.',
  'Bij het huisbezoek werd een verklaring opgeschreven die niet klopte.',
  'De verrekening gebeurde met een gemiddelde over een half jaar.',
  'De inhouding en het beslag kwamen in dezelfde maand.',
] as const

export const TURNS = [
  'Niemand vroeg hoe het met de kinderen ging.',
  'Pas na een klacht keek een ander naar het dossier.',
  'Een collega van kwaliteit zag later dat het anders had gekund.',
  'De uitleg kwam in woorden die betrokkene niet kende.',
  'Het formulier had er geen vakje voor.',
  'In een andere gemeente gaat dit anders.',
  'Een voorschot had dit voorkomen.',
  'Het bezwaar werd gegrond verklaard, maar de schuld bleef staan.',
] as const

export const EFFECTS = [
  'Weken zonder inkomen en een achterstand in de huur.',
  'Een schuld die niet meer in te lopen is.',
  'Slapeloze nachten en een conflict in de familie.',
  'De baan werd opgezegd omdat het niet te overzien was.',
  'Medicijnen zijn niet opgehaald.',
  'Betrokkene durft niets meer te vragen.',
] as const

export const HELP = [
  'Eerst bellen, dan beslissen.',
  'Eén medewerker die het hele dossier kent.',
  'De termijn verlengen als daar een goede reden voor is.',
  'Kijken naar wat iemand echt overhoudt.',
  'Een brief in gewone woorden.',
] as const
