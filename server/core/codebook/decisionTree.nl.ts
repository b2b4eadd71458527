// How coders come to the same cause: the questions in their order.

/** The order of questions by which coders come to the same cause. */
export const causeDecisionTree = [
  'Is de beslissing volgens de geldende regel onjuist? Kies “Fout in de beslissing”. Wist de uitvoerder het zelf al? Kies “Eigen kennis niet gebruikt”.',
  'Liet de regel geen andere uitkomst toe? Kies “Wet zelf te hard” of “Lokale regel te streng”. Ontbreekt juist een uitweg: “Geen ruimte voor maatwerk”.',
  'Liet de regel wel een andere uitkomst toe? Wist men het niet: “Ruimte niet herkend”. Wist men niet hoe: “Ruimte niet bruikbaar”. Belette een systeem het: “Systeem of proces”. Koos men anders: “Maatwerk niet geboden”.',
  'Ontstaat het gevolg alleen doordat twee of meer regelingen samenkomen? Kies “Samenloop van regelingen”.',
  'Had tijdig contact of uitleg het voorkomen? Voeg “Te weinig uitleg of preventie” of “Verwachting te hoog” toe, in de regel niet als hoofdoorzaak.',
] as const
