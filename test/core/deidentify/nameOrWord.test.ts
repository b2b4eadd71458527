/** A sign that somebody's name stands there wins from what else the word is: of another language, a car, a body, a set phrase. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  ['initials', 'Klant M. Salam kwam langs.', 'Klant [PERSOON-1] kwam langs.'],
  ['initials', 'Toen kwam J. Still binnen.', 'Toen kwam [PERSOON-1] binnen.'],
  ['initials', 'Toen kwam K. Good binnen.', 'Toen kwam [PERSOON-1] binnen.'],
  ['initials', 'Het ging om P. Lord en niemand anders.', 'Het ging om [PERSOON-1] en niemand anders.'],
  ['a role', 'Client P. Most belde.', 'Client [PERSOON-1] belde.'],
  ['a role', 'Klant R. Brother kwam niet.', 'Klant [PERSOON-1] kwam niet.'],
  ['a first name', 'Fatima Mubarak is ziek.', '[PERSOON-1] is ziek.'],
  ['kin', 'Mijn zoon Salam is ziek.', 'Mijn zoon [KIND-1] is ziek.'],
  ['kin', 'mijn man mubarak kwam niet.', 'mijn man [PERSOON-1] kwam niet.'],
  ['kin', 'Mijn dochter Zafira is ziek.', 'Mijn dochter [KIND-1] is ziek.'],
  ['an introduction', 'Mijn moeder heet Salaam.', 'Mijn moeder heet [PERSOON-1].'],
  ['an introduction', 'Ik ben Salam en ik woon hier.', 'Ik ben [PERSOON-1] en ik woon hier.'],
  ['the label of a field', 'Aan: Good', 'Aan: [PERSOON-1]'],
  ['what people do', 'Ned belde gisteren.', '[PERSOON-1] belde gisteren.'],
  ['what people do', 'Zafira belde gisteren.', '[PERSOON-1] belde gisteren.'],
  ['what people do', 'Swift belde mij gisteren.', '[PERSOON-1] belde mij gisteren.'],
  ['what people do', 'Clio zei dat het goed was.', '[PERSOON-1] zei dat het goed was.'],
  [
    'a list of names',
    'Ik werk samen met Darija aan een brief.',
    'Ik werk samen met [PERSOON-1] aan een brief.',
  ],
  ['a list of names', 'Ik sprak mubarak bij de balie.', 'Ik sprak [PERSOON-1] bij de balie.'],
  ['a list of names', 'Thank you Mubarak voor de hulp.', 'Thank you [PERSOON-1] voor de hulp.'],
  ['a kind of house', 'Zij woont in woongroep Veilig Thuis.', 'Zij woont in [ORGANISATIE-1].'],
  [
    'a kind of business',
    'Hij werkt bij Cafe De Friesland in Sneek.',
    'Hij werkt bij [ORGANISATIE-1] in [GEMEENTE, 20.000-50.000 inwoners].',
  ],
  [
    'a surname',
    'Wij aten bij restaurant Van der Valk in Vught.',
    'Wij aten bij [ORGANISATIE-1] in [GEMEENTE, 20.000-50.000 inwoners].',
  ],
  [
    'a school',
    'Mijn dochter zit op basisschool Antoni van Leeuwenhoek.',
    'Mijn dochter zit op [ORGANISATIE-1].',
  ],
  [
    'a preposition',
    'Straks een gesprek met ter haar en een stagiair.',
    'Straks een gesprek met [PERSOON-1] en een stagiair.',
  ],
  [
    'the same name elsewhere',
    'Ik belde met ter haar. Morgen een gesprek, ter haar en een stagiair erbij.',
    'Ik belde met [PERSOON-1]. Morgen een gesprek, [PERSOON-1] en een stagiair erbij.',
  ],
  ['a capital read as a small l', 'Wij bellen met lbrahim morgen.', 'Wij bellen met [PERSOON-1] morgen.'],
])('takes out a name that is shown by %s: %s', (_, written, outcome) => {
  expect(deidentify(written).text).toBe(outcome)
})

test.each([
  'Thank you very much mevrouw.',
  'God bless you, ik wacht al lang.',
  'Salaam, ik wacht al lang op een brief.',
  'Hij reed een oude Clio uit 2004.',
  'De Meriva staat stil.',
  'Hij rijdt in een Opel Zafira uit 2010.',
  'Zij spreekt alleen Darija.',
  'Zij spreekt port/ned.',
  'Ik spreek Arabisch of Darija met mijn buren.',
  'Zij belde met Slachtofferhulp Nederland.',
  'Als lgbti persoon word ik niet gezien.',
  'Er zijn lvbers bij ons.',
  'Hij is lsdverslaafd.',
  'Een lsbeer stond op de dijk.',
  'De lngang was dicht.',
  'Hij moest het ter hark nemen.',
  'Het water stond tot ten dam.',
  'Ik heb bakker gebeld.',
  'Ik heb boer gesproken.',
  'Wij zitten bij doelgroep B en leeftijdsgroep C.',
])('leaves a word where no name is shown: %s', (written) => {
  expect(deidentify(written).text).toBe(written)
})

test('takes a letter behind a word that only ends as a row does for no grade', () => {
  expect(deidentify('Zij stonden in rij K te wachten.').text).toBe('Zij stonden in rij K te wachten.')
  expect(deidentify('Ik ben vrij K en dat was het.').text).not.toContain(' K ')
})

test.each([
  ['ik ben Mollie', 'Mollie'],
  ['Hoi Mollie, hoe gaat het', 'Mollie'],
  ['Mollie van Dam belde', 'Mollie'],
  ['mijn klasgenoot Mollie is ook gekort', 'Mollie'],
  ['Mijn kind Mollie is ziek', 'Mollie'],
  ['J. Schoonenberg', 'Schoonenberg'],
  ['De familie Schoonenberg woont hier', 'Schoonenberg'],
  ['Dossier Schoonenberg', 'Schoonenberg'],
  ['mijn advocaat Schoonenberg zei dat', 'Schoonenberg'],
  ['Sanne Schoonenberg belde', 'Schoonenberg'],
  ['Mijn zoon Wise is ziek', 'Wise'],
  ['Ik heb Wise gevraagd om te helpen', 'Wise'],
  ['Bin en Doan wonen samen', 'Doan'],
  ['Mien en Joe wonen samen', 'Joe'],
  ['Doan Bist belde', 'Doan'],
  ['Aan Oes heb ik niets verteld', 'Oes'],
  ['Ik kan Hest niet bereiken', 'Hest'],
  ['Bin, Doan en Mut zijn mijn kinderen', 'Mut'],
  ['Mijn zonen heten B en W.', 'B en W'],
  ['Met vriendelijke groet, B en W', 'B en W'],
  ['Mijn kinderen B en W zijn ziek', 'B en W'],
])(
  'what is a brand, a body or a word of a dialect elsewhere goes where it may be a name: "%s"',
  (text, hidden) => {
    expect(deidentify(text).text).not.toContain(hidden)
  },
)

test.each(['Wat hest doe doan, mien jong', 'Bin joe doar al west?', 'Het college van B en W besloot.'])(
  '"%s" stays where the words beside it show what it is',
  (text) => {
    expect(deidentify(text).text).toBe(text)
  },
)
