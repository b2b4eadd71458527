// What kind of work or club a name is of goes with the name, whatever compound says so; what the story is about stays.
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['Ze werkt bij scheepsreparatie Boelhouwer voor acht uur.', 'scheepsreparatie Boelhouwer'],
  ['Hij komt van het praktijkonderwijs De Delta en zoekt werk.', 'praktijkonderwijs De Delta'],
  ['Gebeld met Kelly (jongerenwerk Steiger) over de huur.', 'jongerenwerk Steiger'],
  ['Mijn man zit in revalidatiehuis Zonnehof en ik red het niet.', 'revalidatiehuis Zonnehof'],
  ['Zij staat ingeschreven via kunstencollectief Okkerse.', 'kunstencollectief Okkerse'],
])('%s', (text, whole) => {
  for (const word of whole.split(' ')) expect(deidentify(text).text).not.toContain(word)
})

test.each([
  ['Zij sprak over huurachterstand met mevrouw Boelhouwer.', 'huurachterstand'],
  ['Het ging bij intakegesprek Boelhouwer over de norm.', 'intakegesprek'],
  ['De brief kwam van klantmanager Boelhouwer.', 'klantmanager'],
  ['Hij is van achternaam Boelhouwer.', 'achternaam'],
  ['Wij wachten op woningtoewijzing. Boelhouwer belt terug.', 'woningtoewijzing'],
])('%s keeps %s', (text, word) => {
  expect(deidentify(text).text).toContain(word)
})

test.each([
  ['Mijn ticket is boekingsnr R7KQ2M van de bus.', 'R7KQ2M'],
  ['Mijn schuld (DEB 400812) wil ik aflossen.', 'DEB 400812'],
  ['Het gaat om dossier 3.119.402 bij de deurwaarder.', '3.119.402'],
  ['nr | klant | wat\n1180 | Amanuel W. | taal', '1180'],
  ['Bezoeker: Arjan Ouwehand 060690', '060690'],
])('%s loses its number', (text, number) => {
  expect(deidentify(text).text).not.toContain(number)
})

test.each([
  ['Het bedrijf werkt volgens ISO 27001 en NEN 7510.', 'ISO 27001'],
  ['De vordering is 3.119.402 euro.', '3.119.402 euro'],
  ['nr | klant | wat\n101 | Amanuel W. | taal', '101'],
])('%s keeps %s', (text, words) => {
  expect(deidentify(text).text).toContain(words)
})
