// Invented cases of the spring of 2026 on wages that came in late at the municipality: a rise that was judged right.
import type { CaseSeed } from '../caseSeed.ts'

export const LOONGEGEVENS: readonly CaseSeed[] = [
  {
    key: 'loon-in-de-wachtrij',
    period: '2026-04',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Vijf maanden loon in een keer van mij teruggevraagd',
        text: `Ik werk in de kantine van een school en stuur elke maand mijn loonstrook op. In april kreeg ik een brief dat mijn loon van vijf
          maanden nog verrekend moest worden. De stroken stonden gewoon in hun systeem, in een wachtrij. Nu houden ze alles in een
          keer in en heb ik deze maand nog geen tweehonderd euro. Ik had het moeten merken, zeggen ze. Maar mijn uitkering is elke
          maand anders, hoe zie je dan dat hij te hoog is?`,
        effect: 'Een maand bijna geen geld door verwerking die maanden te laat was.',
        helped: 'Elke maand verrekenen, en anders in kleine delen.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-4'],
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'mijn loon van vijf maanden nog verrekend moest worden',
        'fout-van-de-overheid': 'De stroken stonden gewoon in hun systeem',
      },
      provisions: {
        'pw-art-58-lid-4': 'Nu houden ze alles in een keer in',
        'pw-art-58-lid-2-ond-e': 'Ik had het moeten merken, zeggen ze',
      },
      causes: { signaal_genegeerd: 'in een wachtrij' },
      effects: { inkomen: 'heb ik deze maand nog geen tweehonderd euro' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'uitzendkracht-elke-week',
    period: '2026-04',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Weeklonen komen pas na een kwartaal bij de gemeente binnen',
        text: `Cliënt pakt dozen in via een uitzendbureau en wordt per week betaald. De gemeente haalt de lonen nu zelf op uit de
          polisadministratie en vraagt geen stroken meer, een verbetering op papier. De gegevens komen alleen eens per kwartaal
          binnen. Tot die tijd loopt de bijstand door alsof hij niets verdient. Daarna volgt een vordering, dit keer ruim
          zestienhonderd euro. Hij belde twee keer met de vraag of het wel klopte en kreeg te horen dat het vanzelf
          goed kwam.`,
        effect: 'Telkens een nieuwe schuld bij wie werkt, ook al vroeg hij ernaar.',
        helped: 'Een schatting inhouden en later gelijktrekken.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-4', 'pw-art-58-lid-2-ond-e'],
      },
      {
        from: 'gem-fictiehoven',
        by: 'gemeente',
        title: 'Wij zien dezelfde vertraging bij het ophalen van lonen',
        text: `Bij ons liep de levering in het eerste kwartaal elf weken achter. Van de mensen met wisselend werk kreeg een op de vier
          een vordering. Wij mogen die kwijtschelden als het onze fout is, maar het systeem kent die keuze niet en
          maakt de brief zelf op.`,
        effect: 'Vorderingen bij mensen die alles goed deden.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'Tot die tijd loopt de bijstand door alsof hij niets verdient',
        'fout-van-de-overheid': 'kreeg te horen dat het vanzelf goed kwam',
      },
      provisions: {
        'pw-art-58-lid-4': 'De gegevens komen alleen eens per kwartaal binnen',
        'pw-art-58-lid-2-ond-e': 'Daarna volgt een vordering',
      },
      causes: { keten: 'haalt de lonen nu zelf op uit de polisadministratie' },
      effects: {
        schulden: 'dit keer ruim zestienhonderd euro',
        werk: '~Werken levert elk kwartaal een schuld op.',
      },
      addressees: ['gemeente', 'uwv'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
  {
    key: 'vakantiegeld-dubbel',
    period: '2026-04',
    law: 'pw',
    who: ['couple_with_children', '45_59', 'bijstand'],
    where: ['Groningen', 'lt_20k'],
    signals: [
      {
        from: 'dienst-droomwaarde',
        by: 'professional',
        title: 'Een loonbericht dat twee keer werd gelezen',
        text: `Een vader werkt twaalf uur als conciërge. Zijn loon van de winter kwam pas in maart door en werd toen twee keer
          geboekt, eerst door het systeem en daarna door een collega die de achterstand wegwerkte. Het gezin kreeg over april
          niets. Ik ontdekte het toen moeder belde dat de huur niet was afgeschreven. Herstellen kon pas bij de volgende
          betaaldag. Met een noodbetaling overbrugden wij twee weken, de incassokosten bleven voor hen.`,
        effect: 'Een gezin een maand zonder bijstand door dubbel geboekt loon.',
        helped: 'Een controle voordat een uitkering op nul uitkomt.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-4'],
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'werd toen twee keer geboekt',
        'fout-van-de-overheid': 'door een collega die de achterstand wegwerkte',
      },
      provisions: {
        'pw-art-58-lid-4': 'Zijn loon van de winter kwam pas in maart door',
        'pw-art-58-lid-2-ond-e': '~Er was betaald wat achteraf te veel heette.',
      },
      causes: { beslisfout: 'werd toen twee keer geboekt' },
      effects: { inkomen: 'Het gezin kreeg over april niets', schulden: 'de incassokosten bleven voor hen' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      preventive: false,
    },
  },
  {
    key: 'baan-opgezegd-om-brieven',
    period: '2026-04',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'clientenraad_lokaal',
        title: 'Zij zegde haar baan op om van de brieven af te zijn',
        text: `Een vrouw maakt acht uur per week schoon in een verzorgingshuis. Sinds het najaar kwam haar loon steeds later in
          de berekening en kreeg zij vier herzieningen, elk met een ander bedrag. Onze raad heeft de brieven naast elkaar
          gelegd; wij kwamen er niet uit en haar klantmanager evenmin. In april heeft zij ontslag genomen. Zonder werk
          weet ze tenminste wat er op de rekening komt, zei zij. Zo jaagt de gemeente mensen weg van het werk dat zij
          zegt te willen.`,
        effect: 'Een vrouw gaf haar werk op omdat zij haar inkomen niet meer kon volgen.',
        helped: 'Een vast bedrag per maand met een eindafrekening.',
        hint: 'uitvoering',
        provisions: ['pw-art-58-lid-4', 'awb-art-3-46'],
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'Zonder werk weet ze tenminste wat er op de rekening komt',
        'fout-van-de-overheid': 'kwam haar loon steeds later in de berekening',
        'motivering-en-kenbaarheid': 'wij kwamen er niet uit en haar klantmanager evenmin',
      },
      provisions: {
        'pw-art-58-lid-4': 'kreeg zij vier herzieningen',
        'pw-art-58-lid-2-ond-e': 'elk met een ander bedrag',
        'awb-art-3-46': 'wij kwamen er niet uit en haar klantmanager evenmin',
      },
      causes: { systeem_of_proces: 'kwam haar loon steeds later in de berekening' },
      effects: { werk: 'heeft zij ontslag genomen' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
]
