/** Why something was marked, in one short Dutch sentence for the person who reads along. */
export const REASONS = {
  bsn: 'Dit is een geldig burgerservicenummer.',
  bsnCue: 'Dit nummer staat bij het woord BSN.',
  iban: 'Dit is een bankrekeningnummer.',
  accountCue: 'Dit nummer staat bij het woord rekening.',
  email: 'Dit is een e-mailadres.',
  web: 'Dit is een webadres of een naam op sociale media.',
  phone: 'Dit is een telefoonnummer.',
  phoneCue: 'Dit nummer staat bij een woord voor telefoon.',
  postcode: 'Dit is een postcode.',
  plate: 'Dit is een kenteken.',
  date: 'Een precieze dag kan iemand herkenbaar maken; de maand blijft staan.',
  birth: 'Dit is een geboortedatum.',
  age: 'Een leeftijd van 90 jaar of ouder komt weinig voor.',
  dossierCue: 'Dit nummer hoort bij een dossier, zaak of document.',
  dossierShape: 'Dit ziet eruit als een nummer van een dossier of document.',
  kvk: 'Dit is een nummer van de Kamer van Koophandel of de Belastingdienst.',
  street: 'Dit is een straat of adres.',
  place: 'Dit is een plaats.',
  placeCue: 'Dit woord staat op de plek van een plaatsnaam.',
  organisation: 'Dit is de naam van een kleine organisatie of een bedrijf.',
  nameKnown: 'Deze naam staat in de namenlijst.',
  nameCue: 'Hiervoor staat een woord dat een naam aankondigt.',
  nameInitials: 'Dit is een naam met voorletters.',
  nameCapital: 'Dit woord heeft een hoofdletter en is geen gewoon woord.',
  nameNext: 'Dit hoort bij de naam ernaast.',
  nameAgain: 'Deze naam staat ook ergens anders in de tekst.',
  nameGiven: 'Deze naam is door een lezer aangewezen.',
  lookAgain: 'Kijk of dit woord een naam is.',
} as const

/** Which sentence explains a mark. */
export type ReasonCode = keyof typeof REASONS
