// Invented cases on checks and privacy, work and participation, and co-operation in the chain.
import type { CaseSeed } from '../caseSeed.ts'

export const CONTROLE_EN_KETEN: readonly CaseSeed[] = [
  {
    key: 'tandenborstels-tellen',
    period: '2021-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Onverwacht bezoek, kasten open',
        text: `Er stonden twee mensen voor de deur. Ze zeiden dat ik mocht weigeren, maar dat mijn uitkering dan niet kon worden vastgesteld. Ik liet ze
          binnen. Ze telden tandenborstels, keken in de wasmand en maakten foto’s van de slaapkamer. Mijn dochter van acht was ziek thuis
          en zat op de trap. Er was een tip dat mijn ex hier woonde. Hij woont in een andere provincie. Ik kreeg later een brief met één
          regel: het onderzoek is afgerond. Mijn dochter vraagt nog steeds of die mensen terugkomen.`,
        effect: 'Angst bij een kind en een geschonden gevoel van veiligheid.',
        helped: 'Eerst een gesprek op kantoor met papieren over het adres van de vader.',
        hint: 'uitvoering',
        provisions: ['pw-art-53a-lid-2', 'evrm-art-8-lid-1'],
      },
    ],
    coding: {
      threads: {
        huisbezoek: 'Ze telden tandenborstels, keken in de wasmand en maakten foto’s van de slaapkamer',
        'wantrouwende-bejegening': 'dat mijn uitkering dan niet kon worden vastgesteld',
        'gezamenlijke-huishouding': 'Er was een tip dat mijn ex hier woonde',
      },
      provisions: { 'pw-art-53a-lid-2': 'dat ik mocht weigeren', 'evrm-art-8-lid-1': 'keken in de wasmand' },
      causes: {
        maatwerk_niet_geboden: '~Een lichter middel was voorhanden.',
        bejegening: 'Ze telden tandenborstels',
      },
      effects: {
        vertrouwen: 'Mijn dochter vraagt nog steeds of die mensen terugkomen',
        kinderen: 'Mijn dochter van acht was ziek thuis',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'score-zonder-uitleg',
    period: '2022-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Derde heronderzoek in drie jaar, gekozen door een lijst',
        text: `Een moeder kreeg voor de derde keer in drie jaar een volledig heronderzoek. Haar buren met bijstand nooit. Zij vroeg waarom. Na aandringen hoorde zij dat
          een computermodel de lijst maakt, met kenmerken als verhuizingen, gezin en taal. Welke bij haar meetelden kon niemand zeggen. Er is nooit
          iets gevonden. Iedere keer kost het haar weken om alles te verzamelen. Het model is intussen stilgelegd, maar zij heeft geen
          antwoord op de vraag of zij eruit is gehaald om wie zij is.`,
        effect: 'Herhaalde controle zonder uitleg en het gevoel verdacht te zijn.',
        helped: 'Openheid over het model en een mens die beoordeelt of controle nodig is.',
        hint: 'uitvoering',
        provisions: ['avg-art-22-lid-1', 'avg-art-35-lid-1'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Selectiemodellen voor heronderzoek',
        text: `Bij een inventarisatie is vastgesteld dat enkele gemeenten een selectiemodel voor heronderzoek gebruikten zonder beoordeling van de gevolgen voor
          gegevensbescherming. Uitkomsten van eerdere controles werden weer gebruikt om het model te voeden. Daardoor kan een eerdere keuze zichzelf
          bevestigen. Een uitleg per persoon was niet mogelijk.`,
        effect: 'Risico op ongelijke behandeling zonder verantwoording.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'risicoprofilering-en-algoritmen': 'een computermodel de lijst maakt',
        'onnodige-uitvraag': 'Iedere keer kost het haar weken om alles te verzamelen',
        'motivering-en-kenbaarheid': 'Welke bij haar meetelden kon niemand zeggen',
      },
      provisions: {
        'avg-art-35-lid-1': '~Een beoordeling vooraf ontbrak volgens het tweede signaal.',
        'avg-art-22-lid-1': 'een computermodel de lijst maakt',
      },
      causes: { systeem_of_proces: 'een computermodel de lijst maakt' },
      effects: { vertrouwen: 'of zij eruit is gehaald om wie zij is' },
      addressees: ['gemeente', 'bzk'],
      severity: 2,
      duration: 'jaren',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'beleid',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'uitgeschreven-op-reis',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Ten onrechte uitgeschreven, uitkering stopt vanzelf',
        text: `Een wijkagent trof cliënt twee keer niet thuis. Burgerzaken schreef hem uit als vertrokken. Automatisch stopten bijstand, huurtoeslag en zorgverzekering.
          Cliënt was gewoon thuis, maar is doof en hoort de bel niet. Dat staat in zijn dossier bij de Wmo van dezelfde gemeente. Het kostte ons vijf weken
          om alles terug te draaien, want elk onderdeel wachtte op een besluit van een ander. De premie van de verzekering moest hij met een
          boete alsnog betalen.`,
        effect: 'Vijf weken zonder inkomen en verzekering door een fout in de registratie.',
        helped: 'Een brief of een bezoek door iemand die hem kent, voor de uitschrijving.',
        hint: 'uitvoering',
        provisions: ['brp-art-2-22', 'pw-art-40-lid-2'],
      },
    ],
    coding: {
      threads: {
        'onjuiste-registratie': 'Burgerzaken schreef hem uit als vertrokken',
        'tussen-wal-en-schip': 'elk onderdeel wachtte op een besluit van een ander',
        'samenloop-toeslagen': 'Automatisch stopten bijstand, huurtoeslag en zorgverzekering',
      },
      provisions: {
        'brp-art-2-22': 'Burgerzaken schreef hem uit als vertrokken',
        'pw-art-40-lid-2': 'Automatisch stopten bijstand',
      },
      causes: {
        gegevens_onjuist: 'Burgerzaken schreef hem uit als vertrokken',
        signaal_genegeerd: 'Dat staat in zijn dossier bij de Wmo van dezelfde gemeente',
        keten: 'elk onderdeel wachtte op een besluit van een ander',
      },
      effects: {
        inkomen: 'Automatisch stopten bijstand',
        zorg: 'De premie van de verzekering',
        schulden: 'met een boete alsnog betalen',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          signaal_genegeerd: 'Dat staat in zijn dossier bij de Wmo van dezelfde gemeente',
          gegevens_onjuist: 'Burgerzaken schreef hem uit als vertrokken',
        },
        effects: { inkomen: 'Automatisch stopten bijstand', zorg: 'De premie van de verzekering' },
      },
      reason:
        'Alle gevolgen vloeien voort uit de onjuiste uitschrijving. Dat men beter kon weten is een nevenoorzaak.',
      threads: {
        adds: { 'fout-van-de-overheid': 'Burgerzaken schreef hem uit als vertrokken' },
        reason: 'De fout zit in de registratie. Die draad is preciezer.',
      },
    },
  },
  {
    key: 'rugpijn-magazijn',
    period: '2023-Q4',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'Goedgekeurd door een arts die mij nooit zag',
        text: `Ik heb twee keer een hernia gehad en kan niet lang staan. De keuring ging per telefoon en duurde twaalf minuten. De conclusie was: acht uur per dag, lopen en
          staan afgewisseld. Ik werd in een magazijn gezet. Na vier dagen lag ik plat. Toen ik mij ziek meldde, dreigde een maatregel. Mijn fysiotherapeut
          schreef een brief, die mocht niet meetellen omdat hij geen arts is. Ik wil best werken, zittend en een paar uur. Daar is nooit naar
          gevraagd.`,
        effect: 'Lichamelijke terugslag en dreiging met een maatregel.',
        helped: 'Een echte keuring en kijken naar wat wel kan.',
        hint: 'uitvoering',
        provisions: ['pw-art-9-lid-1-ond-b', 'pw-art-6b'],
      },
    ],
    coding: {
      threads: {
        'medische-beperking-niet-erkend': 'De keuring ging per telefoon en duurde twaalf minuten',
        'arbeidsverplichting-past-niet': 'Ik werd in een magazijn gezet',
      },
      provisions: {
        'pw-art-9-lid-1-ond-b': 'Ik werd in een magazijn gezet',
        'pw-art-6b': '~Vaststelling van een urenbeperking is niet aangeboden.',
      },
      causes: { beslisfout: 'De keuring ging per telefoon', bejegening: 'Daar is nooit naar gevraagd' },
      effects: {
        gezondheid: 'Na vier dagen lag ik plat',
        werk: 'Ik wil best werken, zittend en een paar uur',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    state: 'withdrawn',
    withdrawnBecause:
      'De indiener liet weten dat de betrokkene zich herkende en de casus niet gedeeld wil zien.',
  },
  {
    key: 'twee-jaar-afschriften',
    period: '2024-Q2',
    law: 'pw',
    who: ['single', '27_44', null],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Vierentwintig maanden afschriften bij een gewone aanvraag',
        text: `Bij een aanvraag zonder bijzonderheden vroeg de gemeente om afschriften van alle rekeningen over vierentwintig maanden, met uitleg bij iedere betaling boven de
          vijftig euro. Cliënte is net weg bij een partner die het geld beheerde en kan niet bij die rekening. Zij leverde drie maanden in en een verklaring van de
          opvang. De aanvraag werd buiten behandeling gesteld. Er is niet uitgelegd waarom drie maanden niet genoeg waren om het recht vast te stellen. De
          opvang schoot haar eten voor.`,
        effect: 'Geen inkomen na een vlucht, omdat haar ex de papieren heeft.',
        helped: 'Alleen vragen wat nodig is voor dit geval.',
        hint: 'uitvoering',
        provisions: ['pw-art-53a-lid-1', 'awb-art-4-5-lid-1', 'avg-art-5-lid-1-ond-c'],
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Standaardlijst vraagt meer dan wij gebruiken',
        text: `Onze lijst met bewijsstukken is in de loop der jaren steeds langer geworden. Bij een proef keken wij wat toetsers werkelijk gebruiken. Van de achttien soorten
          stukken waren er zes nodig voor het besluit. De rest blijft staan omdat niemand zich bevoegd voelt om te schrappen.`,
        effect: 'Mensen haken af op een lijst die niet nodig is.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'onnodige-uitvraag': 'afschriften van alle rekeningen over vierentwintig maanden',
        aanvraagdrempel: 'De aanvraag werd buiten behandeling gesteld',
        'bewijslast-bij-burger': 'kan niet bij die rekening',
        'maatwerkruimte-onbenut': 'een verklaring van de opvang',
      },
      provisions: {
        'pw-art-53a-lid-1': 'afschriften van alle rekeningen over vierentwintig maanden',
        'awb-art-4-5-lid-1': 'De aanvraag werd buiten behandeling gesteld',
        'avg-art-5-lid-1-ond-c': 'waarom drie maanden niet genoeg waren',
      },
      causes: {
        lokale_regel_te_streng: 'vierentwintig maanden',
        maatwerk_niet_geboden: 'een verklaring van de opvang',
      },
      effects: {
        inkomen: 'De opvang schoot haar eten voor',
        rechtsbescherming: 'De aanvraag werd buiten behandeling gesteld',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          beslisfout: 'waarom drie maanden niet genoeg waren',
          lokale_regel_te_streng: 'vierentwintig maanden',
        },
      },
      reason:
        'De toetser volgde een lijst die voor iedereen geldt. De lijst is te zwaar, de fout zit niet in deze ene beslissing.',
      threads: {
        adds: { 'wantrouwende-bejegening': 'met uitleg bij iedere betaling boven de vijftig euro' },
        reason: 'Veel vragen is nog geen wantrouwen. Daarvoor is er de draad over onnodig uitvragen.',
      },
    },
  },
  {
    key: 'papier-prikken',
    period: '2024-Q3',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Vrijwilligerswerk telt niet, papier prikken wel',
        text: `Ik ben eenenzestig en geef al zes jaar taalles aan nieuwkomers, vijftien uur per week. De gemeente wil een tegenprestatie. Mijn taallessen tellen niet mee,
          want die had ik zelf gekozen. Nu moet ik twee ochtenden in een hesje papier prikken in mijn eigen buurt, waar mijn leerlingen mij zien. Ik heb niets tegen
          schoonmaken. Maar dit voelt als een straf en ik heb er twee lesgroepen voor moeten laten vallen. In de verordening staat
          dat bestaand vrijwilligerswerk mee kan tellen, zei een raadslid.`,
        effect: 'Zinvol vrijwilligerswerk verdwijnt en iemand voelt zich vernederd.',
        helped: 'De taallessen als tegenprestatie aanmerken.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-9-lid-1-ond-c', 'pw-art-8a-lid-1'],
      },
    ],
    coding: {
      threads: {
        tegenprestatie: 'De gemeente wil een tegenprestatie',
        'maatwerkruimte-onbenut': 'dat bestaand vrijwilligerswerk mee kan tellen',
        'wantrouwende-bejegening': 'dit voelt als een straf',
      },
      provisions: {
        'pw-art-9-lid-1-ond-c': 'De gemeente wil een tegenprestatie',
        'pw-art-8a-lid-1': 'In de verordening staat',
      },
      causes: { ruimte_niet_herkend: 'want die had ik zelf gekozen' },
      effects: {
        werk: 'ik heb er twee lesgroepen voor moeten laten vallen',
        vertrouwen: 'dit voelt als een straf',
      },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'maanden',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'beschut-werk-wachtlijst',
    period: '2024-Q4',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Groningen', '50k_100k'],
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Indicatie beschut werk, maar het quotum is vol',
        text: `Een man met een indicatie voor beschut werk staat bij ons ruim twee jaar op een wachtlijst. Het aantal plekken dat wij moeten bieden is bereikt en voor meer is er
          geen budget. Intussen gelden voor hem gewoon de verplichtingen van de bijstand, met gesprekken waarin hij moet uitleggen waarom hij geen
          werk vindt. Hij wil niets liever. Een werkgever wilde hem nemen met loonkostensubsidie, maar wie een indicatie beschut heeft krijgt bij ons geen
          loonwaardemeting. Dat is onze eigen regel, niet de wet.`,
        effect: 'Jaren thuis zitten terwijl er een werkgever klaarstond.',
        helped: 'De lokale regel over loonwaarde schrappen en plekken overnemen van buurgemeenten.',
        hint: 'uitvoering',
        provisions: ['pw-art-10b-lid-1', 'pw-art-10d-lid-1'],
      },
    ],
    coding: {
      threads: {
        'werken-met-arbeidsbeperking': 'Een man met een indicatie voor beschut werk',
        uitvoeringsvoorwaarden: 'voor meer is er geen budget',
        'arbeidsverplichting-past-niet': 'gelden voor hem gewoon de verplichtingen van de bijstand',
      },
      provisions: {
        'pw-art-10b-lid-1': 'Een man met een indicatie voor beschut werk',
        'pw-art-10d-lid-1': 'krijgt bij ons geen loonwaardemeting',
      },
      causes: {
        systeem_of_proces: 'voor meer is er geen budget',
        lokale_regel_te_streng: 'Dat is onze eigen regel, niet de wet',
      },
      effects: { werk: 'Hij wil niets liever', geestelijk: '~Hij zit al ruim twee jaar thuis.' },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'jaren',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          lokale_regel_te_streng: 'Dat is onze eigen regel, niet de wet',
          systeem_of_proces: 'voor meer is er geen budget',
        },
      },
      reason:
        'Zonder de vaste aantallen en het budget had hij allang een plek gehad. De lokale regel blokkeert alleen de omweg.',
    },
  },
  {
    key: 'waterverbruik',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Zuinig met water is verdacht',
        text: `Cliënte kreeg een onderzoek omdat haar waterverbruik laag is. Zij doucht bij het zwembad waar zij vrijwilliger is en wast bij haar buurvrouw, om geld te sparen.
          De gemeente had haar verbruik in bulk opgevraagd bij het waterbedrijf, samen met dat van alle adressen met bijstand. Er volgde een huisbezoek op
          een avond. Zij was thuis, met haar kat. Het onderzoek is gesloten, maar het verslag blijft in het dossier. Wij vroegen op welke grond de gegevens van
          iedereen zijn opgevraagd. Daar hebben wij geen antwoord op gekregen.`,
        effect: 'Onrust en een blijvend verslag door een bulkvergelijking.',
        helped: 'Alleen gegevens opvragen als er een reden is bij die persoon.',
        hint: 'uitvoering',
        provisions: ['pw-art-64-lid-1', 'avg-art-5-lid-1-ond-c', 'pw-art-53a-lid-2'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Verbruiksgegevens als selectiemiddel',
        text: `Gebruik van verbruiksgegevens is toegestaan bij een concreet vermoeden. Bij een gemeente is vastgesteld dat gegevens over alle klanten tegelijk zijn
          opgevraagd en vergeleken met een grenswaarde. De onderbouwing van die waarde ontbrak. De werkwijze is na bespreking gestopt.`,
        effect: 'Controle zonder individuele aanleiding.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        gegevensuitwisseling: 'had haar verbruik in bulk opgevraagd bij het waterbedrijf',
        huisbezoek: 'Er volgde een huisbezoek op een avond',
        'risicoprofilering-en-algoritmen': 'samen met dat van alle adressen met bijstand',
        'wantrouwende-bejegening': 'Cliënte kreeg een onderzoek omdat haar waterverbruik laag is',
      },
      provisions: {
        'pw-art-64-lid-1': 'had haar verbruik in bulk opgevraagd',
        'avg-art-5-lid-1-ond-c': 'op welke grond de gegevens van iedereen zijn opgevraagd',
        'pw-art-53a-lid-2': 'Er volgde een huisbezoek',
      },
      causes: { beslisfout: 'op welke grond de gegevens van iedereen zijn opgevraagd' },
      effects: { vertrouwen: 'het verslag blijft in het dossier' },
      addressees: ['gemeente', 'bzk'],
      severity: 1,
      duration: 'weken',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'signaal-in-een-la',
    period: '2025-Q3',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: [null, '100k_250k'],
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Vijf keer gemeld dat een regel averechts werkt',
        text: `Wij korten de bijstand van mensen die in een kliniek worden opgenomen al na een maand naar de norm voor een inrichting. Hun huur loopt door. Ik zie daardoor steeds
          huurachterstanden na een behandeling. Ik heb dit vijf keer gemeld in ons werkoverleg en bij de beleidsafdeling. Er is een signalenlijst, die
          wordt elk kwartaal besproken. Mijn melding staat erop met als status besproken. Er gebeurt niets en ik krijg geen bericht. Nu meld ik het hier.
          Het raakt bij ons naar schatting twintig mensen per jaar.
          Laatst kwam er een nieuwe collega die hetzelfde opviel. Ik betrapte mijzelf erop dat ik zei: dat is hier nu eenmaal zo. Dat is het moment waarop
          ik besloot het ergens anders te melden. Niet om iemand zwart te maken, mijn leidinggevende vindt het ook vervelend, maar omdat niemand
          zich eigenaar voelt.`,
        effect: 'Mensen verliezen hun huis na een behandeling; de melder haakt bijna af.',
        helped: 'Terugkoppelen wat er met een melding gebeurt, en de regel per geval afstemmen.',
        hint: 'uitvoering',
        provisions: ['pw-art-23', 'pw-art-18-lid-1'],
      },
    ],
    coding: {
      threads: {
        'signaal-zonder-opvolging': 'Ik heb dit vijf keer gemeld',
        'maatwerkruimte-onbenut': 'al na een maand naar de norm voor een inrichting',
        uitsluitingsgronden: 'de norm voor een inrichting',
      },
      provisions: { 'pw-art-23': 'de norm voor een inrichting', 'pw-art-18-lid-1': 'Hun huur loopt door' },
      causes: {
        maatwerk_niet_geboden: 'al na een maand naar de norm voor een inrichting',
        signaal_genegeerd: 'Mijn melding staat erop met als status besproken',
      },
      effects: {
        wonen: 'huurachterstanden na een behandeling',
        schulden: 'huurachterstanden na een behandeling',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'honderdvijftig-klanten',
    period: '2025-Q4',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: [null, '50k_100k'],
    signals: [
      {
        from: 'dienst-droomwaarde',
        by: 'professional',
        title: 'Honderdvijftig inwoners per klantmanager',
        text: `Ik heb honderdvijftig inwoners in mijn bestand. Maatwerk vraagt dat je iemand kent. Dat lukt mij bij vijftien. Voor een afwijking van de standaard moet ik een
          notitie schrijven van twee kanten, met een paraaf van de kwaliteitsmedewerker en de teamleider. Dat kost een halve dag. Een standaardbesluit kost
          drie minuten. Het gevolg laat zich raden. Collega’s die veel maatwerk doen, halen hun aantallen niet en worden daarop aangesproken. Niemand wil
          dit, en toch is het zo ingericht.`,
        effect: 'Inwoners krijgen standaardbesluiten waar maatwerk nodig is.',
        helped: 'Afwijken net zo makkelijk maken als volgen.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-1'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Uitvoeringskosten en tijd voor maatwerk',
        text: `Leden geven aan dat het uitvoeringsbudget niet meegroeit met wat van professionals wordt gevraagd. De ruimte in de wet wordt groter, de tijd per inwoner niet. Zij vrezen
          dat de nieuwe regels daardoor weinig veranderen voor de inwoner. Een norm voor het aantal inwoners per medewerker bestaat niet.`,
        effect: 'Ruimte in de wet bereikt de inwoner niet.',
        hint: 'uitvoering',
      },
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Medewerkers zeggen ons dat zij geen tijd hebben',
        text: `In ons overleg zeggen klantmanagers eerlijk dat zij voor een gesprek geen tijd hebben. Zij vinden dat zelf ook erg. Onze achterban merkt vooral dat
          beslissingen standaard zijn en dat bellen niet lukt. Wij vragen het college om kleinere bestanden.`,
        effect: 'Geen gesprek, geen maatwerk.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        uitvoeringsvoorwaarden: 'halen hun aantallen niet en worden daarop aangesproken',
        'maatwerkruimte-onbenut':
          'Voor een afwijking van de standaard moet ik een notitie schrijven van twee kanten',
        'geen-persoonlijk-contact': 'Dat lukt mij bij vijftien',
        'vakmanschap-en-casuistiek': 'Maatwerk vraagt dat je iemand kent',
      },
      provisions: { 'pw-art-18-lid-1': 'Voor een afwijking van de standaard' },
      causes: { systeem_of_proces: 'Dat kost een halve dag' },
      effects: { rechtsbescherming: 'Een standaardbesluit kost drie minuten' },
      addressees: ['gemeente', 'szw', 'vng'],
      severity: 2,
      duration: 'jaren',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'gegevens-verwisseld',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Inkomen van een naamgenoot aan het verkeerde dossier gekoppeld',
        text: `De bijstand van cliënt werd stopgezet omdat hij een fulltime baan zou hebben in een stad waar hij nooit komt. Het bleek te gaan om een naamgenoot die op dezelfde
          dag is geboren. De koppeling was met de hand gemaakt. Cliënt moest bewijzen dat hij daar niet werkt, wat niet valt te bewijzen. Pas toen het bedrijf
          een foto van de echte werknemer stuurde, ging het balletje rollen. De uitkering is hersteld. In drie andere systemen staat hij nog steeds als
          werkend.`,
        effect: 'Zes weken geen inkomen door een verwisseling.',
        helped: 'Bij twijfel zelf bij de bron nagaan.',
        hint: 'uitvoering',
        provisions: ['pw-art-54-lid-1', 'awb-art-3-2'],
      },
    ],
    coding: {
      threads: {
        'onjuiste-registratie': 'Het bleek te gaan om een naamgenoot',
        'bewijslast-bij-burger': 'Cliënt moest bewijzen dat hij daar niet werkt',
        gegevensuitwisseling: 'In drie andere systemen staat hij nog steeds als werkend',
      },
      provisions: {
        'awb-art-3-2': 'De koppeling was met de hand gemaakt',
        'pw-art-54-lid-1': 'De bijstand van cliënt werd stopgezet',
      },
      causes: {
        gegevens_onjuist: 'De koppeling was met de hand gemaakt',
        keten: 'In drie andere systemen staat hij nog steeds als werkend',
      },
      effects: { inkomen: 'De bijstand van cliënt werd stopgezet' },
      addressees: ['gemeente', 'uwv'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
    state: 'decided',
  },
  {
    key: 'algoritme-aanvraagroute',
    period: '2026-Q3',
    law: 'pw',
    who: ['single', '45_59', null],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Aanvragen worden gesorteerd, wij weten niet waarop',
        text: `De gemeente laat een programma bepalen of een aanvraag langs de snelle of de uitgebreide route gaat. Een vrouw van wie de buurvrouw de snelle route kreeg, kwam zelf in de
          uitgebreide, met een gesprek en extra stukken. Haar situatie leek hetzelfde, alleen haar achternaam en wijk verschillen. In het register van
          algoritmen staat het programma niet.`,
        effect: 'Zes weken langer wachten zonder te weten waarom.',
        helped: 'Openheid over de kenmerken en een mens die de route kan wijzigen.',
        hint: 'uitvoering',
        provisions: ['avg-art-22-lid-1'],
      },
    ],
    coding: {
      threads: {
        'risicoprofilering-en-algoritmen':
          'een programma bepalen of een aanvraag langs de snelle of de uitgebreide route gaat',
        aanvraagdrempel: 'met een gesprek en extra stukken',
      },
      provisions: { 'avg-art-22-lid-1': 'een programma bepalen' },
      causes: { systeem_of_proces: 'een programma bepalen' },
      effects: { inkomen: '~De aanvraag duurde zes weken langer.' },
      addressees: ['gemeente', 'bzk'],
      severity: 1,
      traits: ['nee', 'ja', 'ja', 'onduidelijk'],
      tailoring: 'onbekend',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
    state: 'uncoded',
  },
]
