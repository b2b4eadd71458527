/** What an office itself has stays when officials write it with a capital; what stands beside a town or a name goes. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  'De Beleidsmedewerker zegt dat de Adviesraad pas in mei bijeenkomt.',
  'Mijn vraag ligt bij de Kwaliteitscoördinator en die is met verlof.',
  'Het Inlichtingenformulier en het Uitstroomplan ontbreken in de map.',
  'Zij kreeg een oproep van Team Fraudepreventie en Handhaving.',
  'De Werkgroep Inburgering heeft een voorstel gedaan over reiskosten.',
  'Volgens de Handhavingsmedewerker is de Stichting daar niet aan gebonden.',
  'De Vereniging heeft geen personeel en de Bezwaarcommissie weet dat.',
  'Wij spraken de Directeur Sociaal Domein over de Verordening Maatschappelijke Ondersteuning.',
  'Hij woont nu zelfstandig met Beschermd Wonen als vangnet.',
  'Het staat niet in Suite4, dus de Rechtmatigheidsconsulent ziet niets.',
])('%s', (text) => {
  expect(deidentify(text).text).toBe(text)
})

test.each([
  ['Zij is lid van Adviesraad Minima Wolvega.', 'Wolvega'],
  ['De Werkgroep Kleurrijk Almelo vergadert maandelijks.', 'Almelo'],
  ['Stichting Rozenhaag heeft haar opgevangen.', 'Rozenhaag'],
])('%s', (text, word) => {
  expect(deidentify(text).text).not.toContain(word)
})
