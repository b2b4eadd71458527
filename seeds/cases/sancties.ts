// Invented cases on fines and reductions (boetes en maatregelen).
import type { CaseSeed } from '../caseSeed.ts'

export const SANCTIES: readonly CaseSeed[] = [
  {
    key: 'sollicitatie-in-ziekenhuis',
    period: '2021-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Maand zonder uitkering omdat ik in het ziekenhuis lag',
        text: `Ik moest vier keer per week solliciteren. In de zomer werd ik plotseling opgenomen met een longontsteking, bijna drie
          weken. Ik had mijn telefoon bij me maar geen fut. Toen ik thuiskwam lag er een brief: een maand geen uitkering omdat ik
          niet had gesolliciteerd. Ik heb de ontslagbrief van het ziekenhuis laten zien. Ze zeiden dat ik me had moeten
          afmelden. De wet is honderd procent, daar kunnen wij niets aan doen. Mijn buurvrouw heeft mij een maand te eten
          gegeven.`,
        effect: 'Een maand geen inkomen tijdens herstel van een ernstige ziekte.',
        helped: 'Geen maatregel als iemand er niets aan kon doen; dat staat al in de wet.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-5', 'pw-art-18-lid-9'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'De wet is honderd procent, daar kunnen wij niets aan doen',
        'maatwerkruimte-onbenut': 'Ze zeiden dat ik me had moeten afmelden',
      },
      provisions: {
        'pw-art-18-lid-9': 'Ik had mijn telefoon bij me maar geen fut',
        'pw-art-18-lid-5': 'een maand geen uitkering',
      },
      causes: {
        beslisfout: 'Ik heb de ontslagbrief van het ziekenhuis laten zien',
        ruimte_niet_herkend: 'daar kunnen wij niets aan doen',
      },
      effects: { inkomen: 'een maand geen uitkering', gezondheid: 'werd ik plotseling opgenomen' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'gemist-gesprek-kinderen',
    period: '2022-Q2',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'clientenraad_lokaal',
        title: 'Gezin van vier zonder inkomen na gemiste training',
        text: `Een moeder van drie kinderen miste twee keer een verplichte training. De eerste keer was een kind ziek, de tweede keer
          lag de oproep bij de buren. Zij kreeg een verlaging van honderd procent voor een maand. Bij de beslissing is alleen naar
          haar gedrag gekeken. Dat er drie kinderen van moeten eten, staat niet in het besluit. De school belde ons omdat de
          jongste zonder brood kwam. De gemeente zei dat de verlaging over twee maanden kon worden gespreid, maar dat had
          niemand haar verteld.`,
        effect: 'Drie kinderen in een huis waar een maand geen inkomen is.',
        helped: 'Vooraf kijken wat een maatregel met de kinderen doet.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-5', 'pw-art-18-lid-10'],
      },
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Collega’s boeken een gemist gesprek liever niet',
        text: `Wij weten dat een gemiste afspraak al snel een maand geen geld betekent. Daarom noteren collega’s soms dat iemand zich
          had afgemeld, ook als dat niet zo is. Dat is goed bedoeld maar niet eerlijk: wie een strenge consulent treft, wordt wel
          gekort. De maatregel is zo zwaar dat wij hem ontwijken.`,
        effect: 'Willekeur tussen inwoners, omdat de maatregel niet past.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'sanctie-treft-gezin': 'Dat er drie kinderen van moeten eten, staat niet in het besluit',
        'uniforme-maatregelen': 'een verlaging van honderd procent voor een maand',
        'maatwerkruimte-onbenut': 'Bij de beslissing is alleen naar haar gedrag gekeken',
      },
      provisions: {
        'pw-art-18-lid-5': 'een verlaging van honderd procent voor een maand',
        'pw-art-18-lid-10': 'Bij de beslissing is alleen naar haar gedrag gekeken',
      },
      causes: {
        maatwerk_niet_geboden: 'Bij de beslissing is alleen naar haar gedrag gekeken',
        wet_te_hard: 'een verlaging van honderd procent',
      },
      effects: { kinderen: 'de jongste zonder brood kwam', inkomen: 'een verlaging van honderd procent' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          wet_te_hard: 'een verlaging van honderd procent',
          maatwerk_niet_geboden: 'Bij de beslissing is alleen naar haar gedrag gekeken',
        },
      },
      reason:
        'Bij dringende redenen moet de maatregel worden afgestemd. Die toets is overgeslagen, daarom staat het niet bieden van maatwerk voorop.',
    },
  },
  {
    key: 'boete-en-terugvordering',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Gelderland', '20k_50k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Terugvordering, boete en verlaging voor hetzelfde',
        text: `Cliënt paste op het huis van een vriend en kreeg daarvoor kost en inwoning. Hij meldde dat niet. De gemeente vordert
          terug wegens te lage kosten, legt een boete op omdat hij het niet meldde en verlaagt de uitkering een maand omdat hij
          in die tijd minder solliciteerde. Ieder besluit kwam van een andere afdeling, met eigen termijn en eigen
          bezwaarformulier. Opgeteld verliest hij meer dan vier maanden bijstand. Niemand heeft naar het totaal gekeken. De
          rechtbank ziet straks drie losse zaken.`,
        effect: 'Drie straffen voor één feit; opgeteld vier maanden inkomen.',
        helped: 'Een afweging van het geheel voordat de besluiten uitgaan.',
        hint: 'uitvoering',
        provisions: ['pw-art-18a-lid-1', 'pw-art-58-lid-1', 'awb-art-5-46-lid-2'],
      },
    ],
    coding: {
      threads: {
        'stapeling-van-sancties': 'Niemand heeft naar het totaal gekeken',
        terugvorderingsplicht: 'De gemeente vordert terug wegens te lage kosten',
        'drempel-bezwaar-en-klacht': 'met eigen termijn en eigen bezwaarformulier',
        'maatwerkruimte-onbenut': 'Niemand heeft naar het totaal gekeken',
      },
      provisions: {
        'pw-art-18a-lid-1': 'legt een boete op omdat hij het niet meldde',
        'pw-art-58-lid-1': 'De gemeente vordert terug',
        'awb-art-5-46-lid-2': 'Niemand heeft naar het totaal gekeken',
      },
      causes: {
        keten: 'Ieder besluit kwam van een andere afdeling',
        maatwerk_niet_geboden: 'Niemand heeft naar het totaal gekeken',
      },
      effects: {
        schulden: 'Opgeteld verliest hij meer dan vier maanden bijstand',
        rechtsbescherming: 'De rechtbank ziet straks drie losse zaken',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'taaleis-analfabeet',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Utrecht', '100k_250k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Verlaging wegens taal voor een vrouw die nooit naar school ging',
        text: `Een vrouw die als kind nooit naar school is geweest, kreeg een verlaging omdat zij de taaltoets niet haalde. Zij volgt
          al twee jaar trouw les bij een vrijwilligersgroep. De docent zegt dat zij op haar niveau vooruitgaat. De gemeente telt
          alleen erkende cursussen en vond dat zij zich niet genoeg inspande. De brief over de verlaging was vier kanten tekst.
          Zij dacht dat het een uitnodiging was. Onze vrijwilliger las hem pas voor toen de huur niet kon worden betaald.`,
        effect: 'Zes maanden twintig procent minder, voor iemand die haar best doet.',
        helped: 'De vrijwillige lessen als inspanning erkennen en de brief mondeling uitleggen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18b-lid-9', 'pw-art-18b-lid-6'],
      },
      {
        from: 'nla',
        by: 'arbeidsinspectie',
        title: 'Taaleis wordt wisselend toegepast',
        text: `Uit gesprekken met gemeenten blijkt dat de verlaging wegens onvoldoende taal zelden wordt toegepast. Waar dat wel
          gebeurt, is de beoordeling van de inspanning niet uniform. Een enkele gemeente beperkt zich tot erkende cursussen.
          De wet spreekt van bereidheid en voortgang en stelt die eis niet.`,
        effect: 'Verschil in uitkomst bij gelijke inspanning.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'taal-en-laaggeletterdheid': 'als kind nooit naar school is geweest',
        'sanctie-disproportioneel': 'kreeg een verlaging omdat zij de taaltoets niet haalde',
        'onduidelijke-communicatie': 'De brief over de verlaging was vier kanten tekst',
      },
      provisions: {
        'pw-art-18b-lid-6': 'De gemeente telt alleen erkende cursussen',
        'pw-art-18b-lid-9': 'kreeg een verlaging',
      },
      causes: {
        lokale_regel_te_streng: 'De gemeente telt alleen erkende cursussen',
        doenvermogen: 'Zij dacht dat het een uitnodiging was',
      },
      effects: { inkomen: 'kreeg een verlaging', wonen: 'toen de huur niet kon worden betaald' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
    },
  },
  {
    key: 'maatregel-paniekaanval',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Ik durfde de deur niet uit en kreeg een maand niets',
        text: `Ik heb sinds mijn studie paniekaanvallen. De gemeente stuurde mij naar een werkplek in een groot magazijn. De eerste
          dag stond ik buiten en kon ik niet naar binnen. De tweede dag ook niet. Op de derde dag kwam het besluit: een maand geen
          uitkering wegens weigeren van een voorziening. Mijn begeleider van de ggz belde nog, maar de klantmanager zei dat er geen
          medische verklaring in het dossier zat. Die mogen ze zelf opvragen als ik teken. Dat formulier had niemand mij
          gegeven.`,
        effect: 'Een maand zonder inkomen en een terugval in angst.',
        helped: 'Na de eerste dag bellen, en de begeleider geloven.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-4-ond-h', 'pw-art-18-lid-9'],
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Maatregel zonder te vragen waarom iemand wegbleef',
        text: `Een jonge vrouw kreeg een verlaging van honderd procent zonder te zijn gehoord. Volgens het besluit was zij twee keer
          gebeld met een anoniem nummer. Zij neemt dan niet op, dat is deel van haar klachten. Wij kregen het ongedaan, na zeven
          weken.`,
        effect: 'Zeven weken zonder geld voor een jongere in behandeling.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'een maand geen uitkering wegens weigeren van een voorziening',
        'medische-beperking-niet-erkend': 'dat er geen medische verklaring in het dossier zat',
        'maatwerkruimte-onbenut': 'Mijn begeleider van de ggz belde nog',
        'doenvermogen-overschat': 'De eerste dag stond ik buiten en kon ik niet naar binnen',
      },
      provisions: {
        'pw-art-18-lid-9': 'De eerste dag stond ik buiten en kon ik niet naar binnen',
        'pw-art-18-lid-4-ond-h': 'wegens weigeren van een voorziening',
      },
      causes: {
        maatwerk_niet_geboden: 'de klantmanager zei dat er geen medische verklaring in het dossier zat',
        doenvermogen: 'kon ik niet naar binnen',
      },
      effects: {
        inkomen: 'een maand geen uitkering',
        geestelijk: 'Ik heb sinds mijn studie paniekaanvallen',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'boete-late-alimentatie',
    period: '2024-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Boete na grillige alimentatie',
        text: `De ex-man van cliënte betaalt soms alimentatie, soms maanden niet, dan weer drie maanden ineens. Zij meldde de
          betalingen samen, eens per kwartaal, omdat zij pas dan wist wat het was. De gemeente ziet dat als te laat melden en legt een
          boete op van vijftig procent. Dat zij zelf ieder kwartaal een overzicht maakte, heet in het besluit onvoldoende. Zij was
          juist trots op haar overzicht. De boete is hoger dan de alimentatie van een maand.`,
        effect: 'Boete voor een moeder die een onbetrouwbare betaler moet bijhouden.',
        helped: 'Een afspraak over een vast moment van melden.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18a-lid-1', 'pw-art-17-lid-1'],
      },
    ],
    coding: {
      threads: {
        'sanctie-disproportioneel': 'De boete is hoger dan de alimentatie van een maand',
        'vergissing-versus-fraude':
          'Dat zij zelf ieder kwartaal een overzicht maakte, heet in het besluit onvoldoende',
        'alleenstaande-ouders-en-scheiding':
          'De ex-man van cliënte betaalt soms alimentatie, soms maanden niet',
        'reikwijdte-inlichtingenplicht': 'omdat zij pas dan wist wat het was',
      },
      provisions: {
        'pw-art-18a-lid-1': 'een boete op van vijftig procent',
        'pw-art-17-lid-1': 'De gemeente ziet dat als te laat melden',
      },
      causes: {
        maatwerk_niet_geboden: 'heet in het besluit onvoldoende',
        communicatie_of_preventie: '~Een afspraak over het meldmoment ontbrak.',
      },
      effects: {
        schulden: 'een boete op van vijftig procent',
        vertrouwen: 'Zij was juist trots op haar overzicht',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'evenredigheid',
    },
    dissent: {
      coder: 1,
      instead: {
        severity: 1,
        outcome: 'opgelost_binnen_regels',
        effects: { schulden: 'een boete op van vijftig procent' },
      },
      reason: 'De boete is verlaagd maar niet vervallen. Voor dit huishouden is dat nog een merkbaar nadeel.',
      threads: {
        adds: { 'doenvermogen-overschat': 'omdat zij pas dan wist wat het was' },
        reason: 'Zij kon melden en deed het ook. Zij las de regel anders.',
      },
    },
  },
  {
    key: 'ww-sollicitaties-te-weinig',
    period: '2024-Q4',
    law: 'ww',
    who: ['single', '45_59', 'ww'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Kwart van mijn WW ingehouden om één ontbrekende sollicitatie',
        text: `In de maand dat ik mijn huis moest ontruimen na de scheiding, heb ik drie keer gesolliciteerd in plaats van vier keer.
          Ik vulde het eerlijk in. Vier maanden werd er een kwart ingehouden. Als ik een verzonnen bedrijf had ingevuld, was er niets
          gebeurd, dat weet iedereen. Bij de telefoniste kreeg ik begrip, maar de maatregel stond vast en van de scheiding was niets
          genoteerd. Ik had het wel twee keer verteld aan mijn adviseur.`,
        effect: 'Vier maanden een kwart minder inkomen, terwijl zij eerlijk was.',
        helped: 'Kijken naar de omstandigheden in die maand.',
        hint: 'maatwerk_niet_benut',
        provisions: ['ww-art-27-lid-3'],
      },
    ],
    coding: {
      threads: {
        'sanctie-disproportioneel': 'Vier maanden werd er een kwart ingehouden',
        'arbeidsverplichting-past-niet': 'heb ik drie keer gesolliciteerd in plaats van vier keer',
        'maatwerkruimte-onbenut': 'van de scheiding was niets genoteerd',
      },
      provisions: { 'ww-art-27-lid-3': 'Vier maanden werd er een kwart ingehouden' },
      causes: {
        signaal_genegeerd: 'Ik had het wel twee keer verteld aan mijn adviseur',
        maatwerk_niet_geboden: 'de maatregel stond vast',
      },
      effects: {
        inkomen: 'een kwart ingehouden',
        wonen: 'mijn huis moest ontruimen',
        vertrouwen: 'Als ik een verzonnen bedrijf had ingevuld, was er niets gebeurd',
      },
      addressees: ['uwv'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'derde-keer-drie-maanden',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Limburg', '100k_250k'],
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Herhaling leidt tot drie maanden zonder geld',
        text: `Een man met schulden en een beginnende verslaving verscheen voor de derde keer binnen een jaar niet bij een traject.
          Volgens de wet is het dan drie maanden honderd procent. Als klantmanager weet ik zeker dat hij daardoor zijn kamer
          verliest en nog verder wegzakt. De wet geeft mij alleen de zin over dringende redenen en onze juristen vinden dat dakloos
          raken daar niet vanzelf onder valt. Wij hebben de maatregel opgelegd. Hij slaapt nu in de opvang, die per nacht
          meer kost dan zijn uitkering.
          Vier jaar geleden mochten wij in zo’n geval zelf kiezen, bijvoorbeeld dertig procent en een huisbezoek met de verslavingszorg. Dat
          werkte niet altijd, maar vaker dan dit. Ik schrijf dit niet om de man vrij te pleiten, hij had kunnen bellen. Ik schrijf het omdat ik zelf het
          besluit heb getekend en wist wat er zou gebeuren.`,
        effect: 'Dakloos geworden door een voorgeschreven maatregel.',
        helped: 'De hoogte en duur zelf mogen bepalen, naar wat werkt.',
        hint: 'wet',
        provisions: ['pw-art-18-lid-7', 'pw-art-18-lid-10'],
      },
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Maatregel duwt mensen de opvang in',
        text: `In de nachtopvang spreken wij mannen die geen uitkering hebben door een maatregel van drie maanden. Zij verloren eerst
          hun kamer. De opvang mag hen niet inschrijven, dus daarna begint de ellende met het adres. Het kost de samenleving
          veel meer dan het oplevert.`,
        effect: 'Dakloosheid als gevolg van een sanctie.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Volgens de wet is het dan drie maanden honderd procent',
        'dakloos-en-briefadres': 'Hij slaapt nu in de opvang',
        'maatwerkruimte-onbenut': 'De wet geeft mij alleen de zin over dringende redenen',
        'zorg-versus-handhaving': 'nog verder wegzakt',
      },
      provisions: {
        'pw-art-18-lid-7': 'drie maanden honderd procent',
        'pw-art-18-lid-10': 'de zin over dringende redenen',
      },
      causes: {
        wet_te_hard: 'Volgens de wet is het dan drie maanden honderd procent',
        ruimte_niet_bruikbaar: 'onze juristen vinden dat dakloos raken daar niet vanzelf onder valt',
      },
      effects: { wonen: 'zijn kamer verliest', inkomen: 'drie maanden honderd procent' },
      addressees: ['szw', 'gemeente'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          ruimte_niet_bruikbaar: 'onze juristen vinden dat dakloos raken daar niet vanzelf onder valt',
          wet_te_hard: 'Volgens de wet is het dan drie maanden honderd procent',
        },
      },
      reason:
        'De voorgeschreven duur van drie maanden brengt het gevolg teweeg, ook bij een goede toepassing. De onzekerheid over de noodklep staat ernaast.',
      unclear: true,
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: {
          'maatwerkruimte-ontbreekt-in-wet': 'De wet geeft mij alleen de zin over dringende redenen',
          'dringende-redenen-te-eng': 'onze juristen vinden dat dakloos raken daar niet vanzelf onder valt',
        },
        reason:
          'Er staat een noodklep in de wet, hoe smal ook. De omschrijving van de draden zegt niet waar de grens ligt.',
      },
    },
  },
  {
    key: 'boete-bij-psychose',
    period: '2025-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Boete voor niet melden tijdens gedwongen opname',
        text: `Cliënt werd gedwongen opgenomen met een psychose. In die weken stortte een vriend zijn deel van een gezamenlijk
          abonnement op zijn rekening en liep een vakantiebaantje door. Niets daarvan is gemeld. Het college legt een boete op wegens
          normale verwijtbaarheid, want er was geen bewindvoerder. In het boeterapport staat de opname niet, hoewel de gemeente
          die zelf regelde via haar eigen meldpunt zorg. De boete is na bezwaar ingetrokken. Dat het eigen meldpunt en de
          boeteambtenaar elkaar niet kennen, is het werkelijke probleem.`,
        effect: 'Een boete voor gedrag tijdens een psychose, met spanning en terugval als gevolg.',
        helped: 'Voor het opleggen van een boete iemand spreken.',
        hint: 'uitvoering',
        provisions: ['awb-art-5-41', 'boetebesluit-art-2a-lid-2-ond-b'],
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'een boete op wegens normale verwijtbaarheid',
        'doenvermogen-overschat': 'werd gedwongen opgenomen met een psychose',
        'zorg-versus-handhaving': 'Dat het eigen meldpunt en de boeteambtenaar elkaar niet kennen',
      },
      provisions: {
        'awb-art-5-41': '~Zonder verwijt geen boete.',
        'boetebesluit-art-2a-lid-2-ond-b': 'werd gedwongen opgenomen met een psychose',
      },
      causes: {
        beslisfout: 'wegens normale verwijtbaarheid, want er was geen bewindvoerder',
        keten: 'Dat het eigen meldpunt en de boeteambtenaar elkaar niet kennen',
      },
      effects: {
        geestelijk: 'gedwongen opgenomen met een psychose',
        vertrouwen: '~De boete schaadde het vertrouwen in de hulp.',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
    },
  },
  {
    key: 'kleding-en-houding',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Zuid-Holland', '50k_100k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Maatregel omdat zij haar jas niet uitdeed',
        text: `Een jonge vrouw kreeg een maatregel omdat zij op een bedrijfsbezoek haar jas aanhield en weinig zei. Volgens de
          begeleider belemmerde haar gedrag de kans op werk. Zij draagt die jas omdat zij littekens heeft die zij niet wil laten zien,
          dat durfde zij in de groep niet te zeggen. Het verslag spreekt van een negatieve houding. Er is geen gesprek onder vier ogen
          geweest. De klachtenfunctionaris vond dat een maatregel hier nooit had mogen volgen, maar kan besluiten niet
          terugdraaien.`,
        effect: 'Een maand zonder inkomen en diep gekrenkt.',
        helped: 'Eén gesprek onder vier ogen.',
        hint: 'uitvoering',
        provisions: ['pw-art-18-lid-4-ond-g', 'pw-art-18-lid-9'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'Een jonge vrouw kreeg een maatregel',
        'wantrouwende-bejegening': 'Het verslag spreekt van een negatieve houding',
        'geen-persoonlijk-contact': 'Er is geen gesprek onder vier ogen geweest',
      },
      provisions: { 'pw-art-18-lid-4-ond-g': 'belemmerde haar gedrag de kans op werk' },
      causes: {
        bejegening: 'Het verslag spreekt van een negatieve houding',
        beslisfout: 'een maatregel hier nooit had mogen volgen',
      },
      effects: {
        inkomen: 'kreeg een maatregel',
        geestelijk: 'omdat zij littekens heeft die zij niet wil laten zien',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
    state: 'disputed',
    dissent: {
      coder: 1,
      instead: { causes: { beslisfout: 'een maatregel hier nooit had mogen volgen' }, severity: 2 },
    },
  },
]
