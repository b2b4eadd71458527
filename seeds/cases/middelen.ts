// Invented cases on means, gifts and assets (middelen, giften en vermogen).
import type { CaseSeed } from '../caseSeed.ts'

export const MIDDELEN: readonly CaseSeed[] = [
  {
    key: 'tas-boodschappen',
    period: '2021-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '20k_50k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Mijn moeder deed boodschappen en ik moet drie jaar terugbetalen',
        text: `Mijn moeder kwam elke zaterdag langs met een tas boodschappen, omdat ik anders de laatste week van
          de maand niets had. Ik wist niet dat ik dat moest melden, het was brood en beleg. Na een gesprek over
          mijn afschriften vond de gemeente dat ik te weinig geld uitgaf aan eten. Alles is over drie jaar
          teruggevorderd, berekend met een tabel voor voeding, ruim zesduizend euro. Ze zeiden dat de wet geen
          andere keus laat als je iets niet hebt doorgegeven. Ik durf nu geen appeltaart meer aan te nemen en
          los elke maand af van mijn bijstand.
          Het ergste vind ik dat mijn moeder zich schuldig voelt. Zij heeft de gemeente een brief geschreven dat het haar idee was
          en dat ik er niets aan kon doen. Wat mij zou helpen, is dat iemand een keer aan tafel komt zitten en vraagt hoe het gaat.`,
        effect: 'Een schuld van duizenden euro’s en schaamte tegenover familie, om eten dat nodig was.',
        helped: 'Een gesprek vooraf over wat je moet melden, en een grens waaronder hulp met eten vrij is.',
        hint: 'wet',
        provisions: ['pw-art-58-lid-1', 'pw-art-17-lid-1'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Leden vragen om een grens voor hulp in natura',
        text: `Verschillende gemeenten leggen ons de vraag voor hoe zij om moeten gaan met boodschappen die familie
          betaalt. Zij lezen de terugvorderingsplicht zo dat er geen keuze is zodra niet is gemeld. Sommige
          gebruiken de normen voor voeding als rekenhulp, andere laten het lopen. Beide groepen voelen zich er niet
          goed bij en vragen om duidelijkheid van de wetgever.`,
        effect: 'Ongelijke behandeling en terugvorderingen die niemand zo bedoeld heeft.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'giften-in-natura': 'elke zaterdag langs met een tas boodschappen',
        terugvorderingsplicht: 'dat de wet geen andere keus laat als je iets niet hebt doorgegeven',
      },
      provisions: {
        'pw-art-58-lid-1': 'Alles is over drie jaar teruggevorderd',
        'pw-art-17-lid-1': 'Ik wist niet dat ik dat moest melden',
      },
      causes: {
        wet_te_hard: 'dat de wet geen andere keus laat',
        communicatie_of_preventie: 'Ik wist niet dat ik dat moest melden',
      },
      effects: { schulden: 'ruim zesduizend euro', gezin: 'Ik durf nu geen appeltaart meer aan te nemen' },
      addressees: ['szw'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'spaarpot-kind',
    period: '2021-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Verjaardagsgeld op de spaarrekening van een kind telt mee',
        text: `Op ons spreekuur kwam een alleenstaande moeder met twee kinderen. Opa stort bij iedere verjaardag en
          met Sinterklaas vijftig euro op de spaarrekening van de kinderen, voor later. Bij een heronderzoek zijn
          alle stortingen van vier jaar opgeteld en als inkomen van moeder gezien. Zij kreeg een herziening en een
          waarschuwing. De consulent zei het ook vervelend te vinden, maar volgens de werkinstructie is een
          bijschrijving een bijschrijving. In de beleidsregel staat nochtans dat cadeaus voor kinderen mogen.`,
        effect: 'Moeder moet het spaargeld van haar kinderen aan de gemeente betalen.',
        helped: 'De eigen beleidsregel toepassen en eerst bellen met de moeder.',
        hint: 'uitvoering',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Spaargeld van kinderen valt onder de ouder',
        text: `Bij een heronderzoek tellen wij stortingen op een kinderrekening mee bij de ouder, ook als het om kleine cadeaus gaat. Onze beleidsregel
          noemt cadeaus juist als vrij. Die regel staat alleen in het besluit van het college en niet in het werkproces, dus vindt bijna niemand hem.
          Ik heb gevraagd om het proces aan te passen.`,
        effect: 'Kinderen verliezen hun spaargeld door een proces dat de eigen regel niet kent.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'bij iedere verjaardag en met Sinterklaas vijftig euro',
        'vakmanschap-en-casuistiek': 'volgens de werkinstructie is een bijschrijving een bijschrijving',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'In de beleidsregel staat nochtans dat cadeaus voor kinderen mogen',
      },
      causes: {
        beslisfout: 'In de beleidsregel staat nochtans dat cadeaus voor kinderen mogen',
        ruimte_niet_herkend: 'De consulent zei het ook vervelend te vinden',
      },
      effects: { kinderen: 'op de spaarrekening van de kinderen', schulden: 'Zij kreeg een herziening' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    dissent: {
      coder: 2,
      instead: { causes: { ruimte_niet_herkend: 'De consulent zei het ook vervelend te vinden' } },
      reason:
        'De beleidsregel gaf al de uitkomst; er is dus een regel onjuist toegepast en niet alleen ruimte gemist.',
    },
  },
  {
    key: 'autoverzekering-vader',
    period: '2022-Q2',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Vader betaalt de autoverzekering en dat heet inkomen',
        text: `Cliënt woont afgelegen en heeft zijn oude auto nodig voor de dialyse van zijn zoon, drie keer per week.
          Zijn vader betaalt al jaren de verzekering, rechtstreeks aan de maatschappij. De gemeente merkt dit nu aan
          als periodieke steun en trekt het maandelijks af van de bijstand. Over het verleden komt er een
          terugvordering. Wij wezen op de bijzondere omstandigheden en op de mogelijkheid om de bijstand af te
          stemmen. Het antwoord was dat de medische reis via de verzekeraar moet, maar die vergoedt deze rit niet.`,
        effect: 'Minder te besteden, de auto staat op het spel en daarmee het vervoer van een ziek kind.',
        helped: 'De bijdrage zien als het besparen van kosten die de bijstand anders zelf zou moeten dragen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m', 'pw-art-18-lid-1'],
      },
      {
        from: 'cr-nergenshuizen',
        by: 'clientenraad_lokaal',
        title: 'Vaste hulp van ouders wordt gekort',
        text: `Een man vertelt dat zijn vader een vaste last betaalt omdat het gezin zonder auto niet naar het ziekenhuis
          kan. De hulp wordt nu als inkomen gezien. In onze regio rijdt na zessen geen bus. Het voelt voor hem alsof
          hij gestraft wordt omdat hij familie heeft die wil helpen.`,
        effect: 'Hulp van familie wordt niet meer aangenomen, de zorg voor het kind komt in gevaar.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'giften-regelmatig': 'merkt dit nu aan als periodieke steun',
        'maatwerkruimte-onbenut': 'op de mogelijkheid om de bijstand af te stemmen',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'merkt dit nu aan als periodieke steun',
        'pw-art-18-lid-1': 'de mogelijkheid om de bijstand af te stemmen',
      },
      causes: {
        maatwerk_niet_geboden: 'Wij wezen op de bijzondere omstandigheden',
        keten: 'maar die vergoedt deze rit niet',
      },
      effects: {
        inkomen: 'trekt het maandelijks af van de bijstand',
        kinderen: 'voor de dialyse van zijn zoon',
      },
      addressees: ['gemeente', 'vws'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'afstemming',
    },
  },
  {
    key: 'diaconie-energie',
    period: '2022-Q4',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'naaste_of_belangenbehartiger',
        title: 'Kerk betaalt de gasrekening, gemeente trekt het af',
        text: `Door de gestegen prijzen kon een vrouw haar gasrekening niet meer betalen. De diaconie schoot eenmalig
          negenhonderd euro toe, zodat zij niet werd afgesloten. Omdat het bedrag op haar rekening is gestort, ziet de
          gemeente het als middel en is haar bijstand in een maand bijna op nul gezet. In de gemeente hiernaast is
          een gift tot twaalfhonderd euro per jaar vrij, hier wordt per geval gekeken en kent niemand de maatstaf.
          De huur is daardoor niet betaald.`,
        effect: 'Hulp om afsluiting te voorkomen leidde tot een huurachterstand.',
        helped: 'Een landelijke grens voor giften en een telefoontje voordat de bijstand wordt stilgezet.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'De diaconie schoot eenmalig negenhonderd euro toe',
        'verschillen-tussen-gemeenten':
          'In de gemeente hiernaast is een gift tot twaalfhonderd euro per jaar vrij',
        'motivering-en-kenbaarheid': 'kent niemand de maatstaf',
        'maatwerkruimte-onbenut': 'hier wordt per geval gekeken',
      },
      provisions: { 'pw-art-31-lid-2-ond-m': 'ziet de gemeente het als middel' },
      causes: {
        maatwerk_niet_geboden: 'hier wordt per geval gekeken',
        communicatie_of_preventie: 'kent niemand de maatstaf',
      },
      effects: {
        inkomen: 'haar bijstand in een maand bijna op nul gezet',
        wonen: 'De huur is daardoor niet betaald',
      },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 1,
      instead: { causes: { lokale_regel_te_streng: 'hier wordt per geval gekeken' } },
      reason:
        'Er is geen strenge lokale regel; er is juist geen regel en de ruimte per geval is niet gebruikt.',
    },
  },
  {
    key: 'betaalverzoek-etentje',
    period: '2023-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Betaalverzoeken van vriendinnen opgeteld als inkomen',
        text: `Een vrouw schiet voor haar vriendinnengroep soms de boodschappen of een pizza voor en vraagt het met een
          betaalverzoek terug. Bij een onderzoek zijn achttien maanden afschriften nagekeken. Elke bijschrijving met
          een kleine omschrijving telde als inkomen, ook die waar een grotere afschrijving tegenover stond. Zij moet
          per bedrag aantonen wat het was. De bonnen heeft zij natuurlijk niet meer. Pas in bezwaar, met verklaringen
          van vier vriendinnen, is tweederde geschrapt. De rest blijft staan wegens gebrek aan bewijs.`,
        effect: 'Maanden stress en een restschuld voor geld dat nooit van haar was.',
        helped: 'Bij- en afschrijvingen naast elkaar leggen voordat iets inkomen wordt genoemd.',
        hint: 'uitvoering',
        provisions: ['pw-art-54-lid-3', 'pw-art-53a-lid-1'],
      },
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Ik moest bewijzen dat een pizza een pizza was',
        text: `Bij de gemeente moest ik tientallen betaalverzoeken uitleggen van bedragen onder de twintig euro. Ik heb
          nachten door mijn telefoon gezocht naar appjes. Wat ik niet meer kon vinden, moest ik terugbetalen. Ik betaal
          nu niets meer voor anderen en ga niet meer mee uit eten.`,
        effect: 'Schuld, en zij trekt zich terug uit haar vriendengroep.',
        hint: 'uitvoering',
      },
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Onze werkwijze bij bijschrijvingen past niet meer bij deze tijd',
        text: `Als toetser zie ik dossiers waarin iedere kleine bijschrijving is opgeteld. Onze instructie stamt uit de
          tijd van papieren afschriften. Mensen betalen nu met hun telefoon en rekenen achteraf met elkaar af. De
          instructie geeft geen ruimte om dat als gewoon betalingsverkeer te zien, dus iedereen telt op.`,
        effect: 'Terugvorderingen over geld dat geen inkomen is, en veel bezwaren.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'leningen-en-bijschrijvingen': 'Elke bijschrijving met een kleine omschrijving telde als inkomen',
        'bewijslast-bij-burger': 'Zij moet per bedrag aantonen wat het was',
      },
      provisions: {
        'pw-art-54-lid-3': '~De herziening over achttien maanden rust op dit lid.',
        'pw-art-53a-lid-1': 'Zij moet per bedrag aantonen wat het was',
      },
      causes: {
        systeem_of_proces: 'Elke bijschrijving met een kleine omschrijving telde als inkomen',
        beslisfout: 'ook die waar een grotere afschrijving tegenover stond',
      },
      effects: {
        schulden: 'De rest blijft staan wegens gebrek aan bewijs',
        geestelijk: '~De gang door bezwaar duurde maanden.',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'zwemles-van-oma',
    period: '2023-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Groningen', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Zwemles van oma wordt op mijn uitkering gekort',
        text: `Mijn moeder betaalt de zwemles van mijn zoon, veertig euro per maand, rechtstreeks aan het zwembad. Het is een afspraak tussen oma
          en kleinkind. Bij de controle vroegen ze hoe ik die les betaalde. Nu gaat er veertig euro per maand van mijn uitkering af, want dat
          bespaar ik. Zonder oma had hij niet gezwommen, er valt dus niets te besparen. Dat zei ik ook. Er bestaat een potje voor
          zwemles, kreeg ik als antwoord, dat had ik moeten aanvragen. Daar was ik al voor afgewezen, hij is te oud. Hij heeft nu zijn eerste
          diploma en gaat voorlopig niet verder.`,
        effect: 'Een kind stopt met zwemles omdat hulp van oma wordt gekort.',
        helped: 'Hulp voor een kind buiten beschouwing laten.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'giften-regelmatig': 'veertig euro per maand, rechtstreeks aan het zwembad',
        'maatwerkruimte-onbenut': 'Dat zei ik ook',
        'wantrouwende-bejegening': 'Bij de controle vroegen ze hoe ik die les betaalde',
      },
      provisions: { 'pw-art-31-lid-2-ond-m': 'Het is een afspraak tussen oma en kleinkind' },
      causes: {
        maatwerk_niet_geboden: 'Nu gaat er veertig euro per maand van mijn uitkering af',
        beslisfout: 'er valt dus niets te besparen',
      },
      effects: {
        kinderen: 'gaat voorlopig niet verder',
        inkomen: 'veertig euro per maand van mijn uitkering af',
      },
      addressees: ['gemeente', 'szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'smartengeld-ongeval',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Smartengeld na ongeval grotendeels als vermogen aangemerkt',
        text: `Namens cliënt is bezwaar gemaakt tegen beëindiging van de bijstand. Na een verkeersongeval ontving hij een
          vergoeding voor immateriële schade en voor hulp in huis in de komende jaren. Het college heeft het bedrag
          boven een zelf bepaald deel aangemerkt als vermogen boven de grens. Daarmee moet hij eerst zijn smartengeld
          opeten. Er is niet gekeken naar de bestemming van de vergoeding en naar de blijvende beperking. De
          motivering bestaat uit een verwijzing naar de vermogensgrens.`,
        effect: 'Vergoeding voor blijvend letsel moet worden gebruikt voor het dagelijks leven.',
        helped: 'Per onderdeel van de vergoeding beoordelen wat verantwoord is om vrij te laten.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m', 'pw-art-34-lid-2-ond-e'],
      },
      {
        from: 'lcr',
        by: 'lcr',
        title: 'Schadevergoeding telt per gemeente anders',
        text: `Wij krijgen meldingen over letselschade en bijstand. De ene gemeente laat smartengeld geheel vrij, de andere
          een derde, een enkele niets. Mensen weten bij de schikking niet waar zij aan toe zijn en advocaten raden soms
          af om bijstand aan te vragen. Een landelijke lijn ontbreekt.`,
        effect: 'Mensen met letsel verliezen hun vergoeding of vragen geen bijstand aan.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'schadevergoeding-en-nabetaling': 'een vergoeding voor immateriële schade en voor hulp in huis',
        vermogenstoets: 'aangemerkt als vermogen boven de grens',
        'motivering-en-kenbaarheid': 'De motivering bestaat uit een verwijzing naar de vermogensgrens',
        'maatwerkruimte-onbenut': 'niet gekeken naar de bestemming van de vergoeding',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'niet gekeken naar de bestemming van de vergoeding',
        'pw-art-34-lid-2-ond-e': 'een vergoeding voor immateriële schade',
      },
      causes: {
        maatwerk_niet_geboden: 'Er is niet gekeken naar de bestemming van de vergoeding',
        ruimte_niet_bruikbaar: 'boven een zelf bepaald deel',
      },
      effects: { inkomen: 'beëindiging van de bijstand', gezondheid: 'de blijvende beperking' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'blijvend',
      amount: 'tot_100000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'erfenis-oude-schuld',
    period: '2023-Q4',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Limburg', '20k_50k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'De erfenis was al weg aan schulden, de bijstand kwam later terug',
        text: `Mijn tante liet mij een klein bedrag na. De notaris deed er anderhalf jaar over. Toen het geld kwam, heb ik
          mijn huurschuld en de tandarts betaald, want de deurwaarder stond klaar. Daarna kwam de gemeente: vanaf de dag
          van haar overlijden had ik recht op de erfenis, dus de bijstand van die anderhalf jaar moest terug. Dat ik er
          niet bij kon, maakte niet uit. Ik had het netjes gemeld. Nu heb ik geen huurschuld meer maar wel een schuld
          bij de gemeente die twee keer zo hoog is.`,
        effect: 'Een nieuwe, hogere schuld nadat oude schulden juist waren afgelost.',
        helped: 'Meteen bij het melden uitleg over de terugvordering, zodat ik het geld apart had gehouden.',
        hint: 'wet',
        provisions: ['pw-art-58-lid-2-ond-f', 'pw-art-34-lid-1-ond-b'],
      },
    ],
    coding: {
      threads: {
        'schadevergoeding-en-nabetaling': 'vanaf de dag van haar overlijden had ik recht op de erfenis',
        'onduidelijke-communicatie': 'Ik had het netjes gemeld',
        'maatwerkruimte-onbenut': 'Dat ik er niet bij kon, maakte niet uit',
      },
      provisions: {
        'pw-art-58-lid-2-ond-f': 'de bijstand van die anderhalf jaar moest terug',
        'pw-art-34-lid-1-ond-b': 'vanaf de dag van haar overlijden had ik recht op de erfenis',
      },
      causes: {
        communicatie_of_preventie: '~Bij de melding is niet gewaarschuwd dat het geld apart moest blijven.',
        maatwerk_niet_geboden: 'Dat ik er niet bij kon, maakte niet uit',
      },
      effects: { schulden: 'een schuld bij de gemeente die twee keer zo hoog is' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'onduidelijk', 'onduidelijk', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        severity: 2,
        causes: { wet_te_hard: 'vanaf de dag van haar overlijden had ik recht op de erfenis' },
      },
      reason:
        'De terugvordering is hier een bevoegdheid, geen plicht. Het ging mis bij de uitleg na de melding. Het bedrag maakt de ernst 3.',
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: {
          'maatwerkruimte-ontbreekt-in-wet': 'had ik recht op de erfenis',
          terugvorderingsplicht: 'dus de bijstand van die anderhalf jaar moest terug',
        },
        reason: 'Terugvorderen mag hier, maar hoeft niet. Er was dus ruimte.',
      },
    },
  },
  {
    key: 'inzameling-uitvaart',
    period: '2024-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'clientenraad_lokaal',
        title: 'Inzameling voor de begrafenis van een kind telt als gift',
        text: `Na het overlijden van haar kind zamelden collega’s van haar zus geld in voor de uitvaart. Het geld kwam op de
          rekening van de moeder en ging dezelfde week naar de uitvaartondernemer. Twee maanden later kreeg zij een
          brief dat de ontvangst niet was gemeld en dat het bedrag boven de lokale giftengrens wordt verrekend. De
          brief begon met de kop onderzoek rechtmatigheid. Er had iemand kunnen bellen, de gemeente wist van het
          overlijden. Na tussenkomst van onze raad is alles ingetrokken.`,
        effect: 'Een rouwende moeder werd aangeschreven alsof zij iets had verzwegen.',
        helped: 'Iemand die belt, en bijzondere bijstand voor de uitvaart wijzen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m'],
        urgent: true,
      },
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Automatische brief na een bijschrijving',
        text: `De brief aan deze moeder is door het systeem gemaakt op grond van een bijschrijving boven een drempel. Er
          zit geen stap in waarin iemand het dossier opent. Wij hebben de terugvordering ingetrokken en excuses
          gemaakt, maar de brief was al gelezen. De stap is inmiddels aangevraagd bij de leverancier.`,
        effect: 'Onnodig verdriet door een geautomatiseerde brief.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'zamelden collega’s van haar zus geld in voor de uitvaart',
        'wantrouwende-bejegening': 'De brief begon met de kop onderzoek rechtmatigheid',
        'geen-persoonlijk-contact': 'Er had iemand kunnen bellen',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'boven de lokale giftengrens',
        'pw-art-17-lid-1': 'de ontvangst niet was gemeld',
      },
      causes: {
        systeem_of_proces: '~De brief ging uit zonder dat iemand het dossier had geopend.',
        bejegening: 'De brief begon met de kop onderzoek rechtmatigheid',
        signaal_genegeerd: 'de gemeente wist van het overlijden',
      },
      effects: {
        geestelijk: 'Na het overlijden van haar kind',
        vertrouwen: 'kreeg zij een brief dat de ontvangst niet was gemeld',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    dissent: {
      coder: 1,
      instead: { causes: { signaal_genegeerd: 'de gemeente wist van het overlijden' } },
      reason:
        'Het systeem maakte de brief zonder menselijke stap; dat is de hoofdoorzaak. Het bekende overlijden staat ernaast.',
      threads: {
        leaves: ['wantrouwende-bejegening'],
        reason: 'Een brief over rechtmatigheid na een uitvaart maakt iemand verdacht.',
      },
    },
  },
  {
    key: 'zus-zorgpremie',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Groningen', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'clientenraad_lokaal',
        title: 'Zus betaalt de zorgpremie en de bijstand gaat omlaag',
        text: `Een man met een psychische kwetsbaarheid raakte steeds achter met zijn zorgpremie. Zijn zus besloot die
          maandelijks rechtstreeks te betalen, zodat de achterstand niet verder opliep. De gemeente heeft het ontdekt
          bij een overzicht van de verzekeraar en rekent het als vast inkomen, met terugwerkende kracht over twee jaar.
          Hij begrijpt niet waarom hulp die schulden voorkomt een nieuwe schuld oplevert. Een budgetbeheerder had de
          gemeente zelf geld gekost. Over dringende redenen is met geen woord gesproken.`,
        effect: 'Een terugvordering van twee jaar en de zus durft niet meer te helpen.',
        helped: 'Zien dat deze hulp schulden voorkwam, en daarop afstemmen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m', 'pw-art-58-lid-8'],
      },
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Familiehulp bij vaste lasten levert terugvordering op',
        text: `Wij stonden een cliënt bij van wie een familielid de zorgverzekering betaalde. Er is teruggevorderd zonder
          dat zijn psychische toestand is betrokken. In het besluit staat alleen dat de gevolgen niet onaanvaardbaar
          zijn. Dat is een standaardzin die wij in ieder besluit tegenkomen.`,
        effect: 'Nieuwe schuld bij iemand die net uit de problemen was.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'giften-regelmatig': 'Zijn zus besloot die maandelijks rechtstreeks te betalen',
        'maatwerkruimte-onbenut': 'hulp die schulden voorkomt een nieuwe schuld oplevert',
        'dringende-redenen-te-eng': 'Over dringende redenen is met geen woord gesproken',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'rekent het als vast inkomen',
        'pw-art-58-lid-8': 'Over dringende redenen is met geen woord gesproken',
      },
      causes: {
        maatwerk_niet_geboden: 'Over dringende redenen is met geen woord gesproken',
        doenvermogen: 'raakte steeds achter met zijn zorgpremie',
      },
      effects: {
        schulden: 'met terugwerkende kracht over twee jaar',
        gezin: '~De zus helpt uit angst niet meer.',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'dierenarts-buurvrouw',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Noord-Holland', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Buurvrouw betaalt de dierenarts en ik moet het inleveren',
        text: `Mijn oude kat had een ontsteking en ik kon de dierenarts niet betalen. De buurvrouw heeft hem meegenomen, afgerekend
          en niet gezegd wat het kostte. Dat vond ik mooi van haar. Bij het heronderzoek zag de mevrouw op mijn afschriften
          geen enkele rekening voor de kat, en ze vroeg hoe dat kon. Ik vertelde het. Twee weken later kwam er een brief:
          zeshonderdveertig euro bespaarde kosten, in drie maanden in te houden. Een huisdier is volgens hen niet noodzakelijk, dus
          wie ervoor betaalt, geeft mij iets. Mijn buurvrouw biedt nu aan om dat ook te betalen. Dan begint het weer opnieuw.`,
        effect:
          'Drie maanden ruim tweehonderd euro minder, om een rekening die de cliënt zelf nooit heeft gezien.',
        helped: 'Vragen of hier iets is bespaard dat van de uitkering betaald had kunnen worden.',
        hint: 'uitvoering',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'giften-in-natura': 'zeshonderdveertig euro bespaarde kosten',
        'maatwerkruimte-onbenut': '~Een gift mag buiten beschouwing blijven; dat is niet bekeken.',
      },
      provisions: { 'pw-art-31-lid-2-ond-m': 'wie ervoor betaalt, geeft mij iets' },
      causes: {
        beslisfout: 'Een huisdier is volgens hen niet noodzakelijk',
        maatwerk_niet_geboden: 'in drie maanden in te houden',
      },
      effects: { inkomen: 'in drie maanden in te houden', vertrouwen: 'Dan begint het weer opnieuw' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'lening-borgsom',
    period: '2024-Q2',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Lening van broer voor de borg gezien als inkomen',
        text: `Na een relatiebreuk kreeg een moeder snel een woning aangeboden, mits zij borg en eerste huur betaalde.
          Bijzondere bijstand zou zes weken duren, haar broer leende haar het geld. Er staat een mailtje tegenover met de
          afspraak dat zij vijftig euro per maand aflost, en dat doet zij. De gemeente erkent alleen een lening met een
          vooraf ondertekend contract en een vast schema. Het bedrag is als inkomen van die maand gezien. Zij moet het
          nu twee keer terugbetalen, aan haar broer en aan de gemeente.`,
        effect: 'Dubbele terugbetaling, terwijl zij een dakloze periode wist te voorkomen.',
        helped: 'Aanwijzingen voor de lening in hun geheel wegen, ook een mail en de aflossingen.',
        hint: 'uitvoering',
        provisions: ['pw-art-31-lid-1', 'pw-art-32-lid-1'],
      },
    ],
    coding: {
      threads: {
        'leningen-en-bijschrijvingen': 'haar broer leende haar het geld',
        'bewijslast-bij-burger': 'erkent alleen een lening met een vooraf ondertekend contract',
        'wachttijd-en-voorschot': 'Bijzondere bijstand zou zes weken duren',
      },
      provisions: {
        'pw-art-31-lid-1': 'Het bedrag is als inkomen van die maand gezien',
        'pw-art-32-lid-1': 'Het bedrag is als inkomen van die maand gezien',
      },
      causes: {
        lokale_regel_te_streng: 'erkent alleen een lening met een vooraf ondertekend contract',
        systeem_of_proces: 'Bijzondere bijstand zou zes weken duren',
      },
      effects: { schulden: 'twee keer terugbetalen', kinderen: '~Het gaat om een huishouden met kinderen.' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'contributie-kwijtgescholden',
    period: '2024-Q2',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Voetbalclub scheldt contributie kwijt, systeem eist een bedrag',
        text: `Een gezin op mijn spreekuur kan de contributie van drie kinderen niet opbrengen. De club scheldt die al jaren kwijt, en
          een trainer neemt de jongste in de zomer mee op kamp. De vader vertelde het trots. In ons systeem kan ik kiezen uit
          loon, alimentatie, uitkering en overige periodieke middelen in natura. Het woord gift staat er niet tussen. Ik heb het veld
          leeg gelaten, waarna het dossier drie keer terugkwam van de toetser. Uiteindelijk is er honderdtachtig euro geboekt om van
          de foutmelding af te zijn. De vader heeft de kinderen van voetbal gehaald.`,
        effect: 'Drie kinderen niet meer op voetbal, om een bedrag dat het systeem nodig had.',
        helped: 'Een keuze in het systeem om een gift buiten beschouwing te laten.',
        hint: 'uitvoering',
      },
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Ouders vertellen niet meer dat de club helpt',
        text: `Wij horen van ouders dat zij op het gesprek niet meer durven te zeggen dat een vereniging of een school iets kwijtscheldt. Het
          gaat om zwemlessen, een schoolreis, een tweedehands trompet. Niemand wordt er rijker van en toch zijn zij bang voor de brief.`,
        effect: 'Kinderen missen hulp omdat ouders haar niet durven aan te nemen.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'giften-in-natura': 'De club scheldt die al jaren kwijt',
        uitvoeringsvoorwaarden: 'waarna het dossier drie keer terugkwam van de toetser',
        'maatwerkruimte-onbenut': 'Het woord gift staat er niet tussen',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': '~Kwijtschelding door een club kan als gift buiten beschouwing blijven.',
        'pw-art-33-lid-1': 'overige periodieke middelen in natura',
      },
      causes: {
        systeem_of_proces: 'om van de foutmelding af te zijn',
        ruimte_niet_bruikbaar: 'Ik heb het veld leeg gelaten',
      },
      effects: { kinderen: 'De vader heeft de kinderen van voetbal gehaald' },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: { severity: 1 },
      reason: 'Het bedrag is klein, maar drie kinderen sporten niet meer. Dat is een merkbaar nadeel.',
    },
  },
  {
    key: 'verkoop-babykleding',
    period: '2024-Q3',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Utrecht', '50k_100k'],
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Verkoop van babykleren door handhaving opgepakt als handel',
        text: `Als klantmanager kreeg ik een melding van onze afdeling handhaving: een gezin verkocht in een jaar tachtig
          kleine dingen via een verkoopsite, vooral kleding en speelgoed waar de kinderen uit waren gegroeid. Het ging om
          een paar honderd euro. De regel is dat handel gemeld moet worden en volgens handhaving was dit door het aantal
          handel. Ik vond van niet. Omdat de zaak al was ingeboekt, kreeg het gezin toch een gesprek met twee
          rapporteurs en een aankondiging van een boete. Pas de kwaliteitstoetser haalde die eraf.`,
        effect: 'Een gezin was weken bang voor een boete om tweedehands kleertjes.',
        helped:
          'Eerst overleg tussen klantmanager en handhaving, en een duidelijke grens tussen opruimen en handel.',
        hint: 'uitvoering',
        provisions: ['pw-art-17-lid-1', 'pw-art-18a-lid-1'],
      },
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Wanneer is verkopen van oude spullen inkomen?',
        text: `In onze klankbordgroep vertellen drie mensen dat zij niets meer via internet durven te verkopen. Op de
          website staat alleen dat inkomsten uit handel gemeld moeten worden. Wat handel is, staat er niet bij. Zij
          zetten bruikbare spullen nu liever bij het grofvuil.`,
        effect: 'Mensen laten een kleine legale bijverdienste liggen uit angst.',
        hint: 'communicatie',
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'een aankondiging van een boete',
        'leningen-en-bijschrijvingen': 'verkocht in een jaar tachtig kleine dingen via een verkoopsite',
        'zorg-versus-handhaving': 'Ik vond van niet',
        'reikwijdte-inlichtingenplicht': 'De regel is dat handel gemeld moet worden',
      },
      provisions: {
        'pw-art-17-lid-1': 'De regel is dat handel gemeld moet worden',
        'pw-art-18a-lid-1': 'een aankondiging van een boete',
      },
      causes: {
        systeem_of_proces: 'Omdat de zaak al was ingeboekt',
        communicatie_of_preventie: 'volgens handhaving was dit door het aantal handel',
      },
      effects: { vertrouwen: 'een gesprek met twee rapporteurs', geestelijk: '~Het gezin was weken bang.' },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
      preventive: false,
    },
  },
  {
    key: 'tante-fruit-en-taxi',
    period: '2024-Q3',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Overijssel', '20k_50k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Steun van tante tijdens ziekte geheel teruggevorderd',
        text: `Cliënte was twee jaar ernstig ziek. Haar tante maakte elke maand vijfenzeventig euro over, met als omschrijving fruit en
          taxi. Gemeld is dat niet, cliënte lag meer in het ziekenhuis dan thuis. Bij het heronderzoek zijn de bedragen opgeteld tot
          achttienhonderd euro en volledig teruggevorderd. Op ons beroep op dringende redenen kwam één zin terug: ziekte is geen
          onaanvaardbaar gevolg van de terugvordering. Dat is waar, het is de oorzaak. Naar de oorzaak wordt in deze gemeente niet
          gekeken. De tante is zelf op leeftijd en durft geen bloemen meer te laten bezorgen.`,
        effect:
          'Een schuld van achttienhonderd euro voor steun in de zwaarste jaren, en een tante die zich terugtrekt.',
        helped: 'Eerst vragen waar het geld voor was en waarom het niet is gemeld.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m', 'pw-art-58-lid-8'],
      },
    ],
    coding: {
      threads: {
        'giften-regelmatig': 'Haar tante maakte elke maand vijfenzeventig euro over',
        'dringende-redenen-te-eng': 'Naar de oorzaak wordt in deze gemeente niet gekeken',
        terugvorderingsplicht: 'volledig teruggevorderd',
        'doenvermogen-overschat': 'cliënte lag meer in het ziekenhuis dan thuis',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'met als omschrijving fruit en taxi',
        'pw-art-58-lid-1': 'volledig teruggevorderd',
        'pw-art-58-lid-8': 'Op ons beroep op dringende redenen kwam één zin terug',
      },
      causes: {
        maatwerk_niet_geboden: 'Op ons beroep op dringende redenen kwam één zin terug',
        doenvermogen: 'Gemeld is dat niet',
      },
      effects: { schulden: 'achttienhonderd euro', gezin: 'durft geen bloemen meer te laten bezorgen' },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          wet_te_hard: 'volledig teruggevorderd',
          maatwerk_niet_geboden: 'Op ons beroep op dringende redenen kwam één zin terug',
        },
      },
      reason:
        'De plicht kwam uit de wet, maar er was een noodklep en zelfs vooraf een keuze: steun bij ziekte mag vrij blijven.',
      unclear: true,
    },
  },
  {
    key: 'bon-van-het-dorpshuis',
    period: '2024-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Fryslân', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Een bon voor vrijwilligers is een gift en gaat eraf',
        text: `Ik breng al jaren de maaltijden van het dorpshuis rond. Geld wil ik er niet voor. Met kerst en in de zomer krijgen alle
          vrijwilligers een bon van de supermarkt, vijftig euro per keer. Ik zette hem netjes op mijn formulier, want zo ben ik.
          Nu wordt hij ingehouden. Een vrijwilligersvergoeding mag wel, zegt de gemeente, maar dan moet het per uur zijn en op
          een lijst staan. Een bon is een gift en daarvoor staat de grens hier op nul. Het dorpshuis wil mij nu een uurvergoeding
          geven die precies zo hoog is als de bon. Dan mag het.`,
        effect: 'Honderd euro minder in het jaar en een vrijwilliger die zich betrapt voelt.',
        helped: 'Een kleine attentie vrij laten, zonder lijst.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-k', 'pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'Een bon is een gift en daarvoor staat de grens hier op nul',
        'maatwerkruimte-onbenut': 'Nu wordt hij ingehouden',
        'complexe-regels': 'dan moet het per uur zijn en op een lijst staan',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'Een bon is een gift',
        'pw-art-31-lid-2-ond-k': 'Een vrijwilligersvergoeding mag wel',
      },
      causes: { lokale_regel_te_streng: 'daarvoor staat de grens hier op nul' },
      effects: { vertrouwen: '~Wie eerlijk opgeeft, krijgt minder.', inkomen: 'Nu wordt hij ingehouden' },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'eenmalig',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'auto-boven-grens',
    period: '2024-Q4',
    law: 'pw',
    who: ['couple', '45_59', 'bijstand'],
    where: ['Fryslân', 'lt_20k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Aangepaste auto maakt bijstand onmogelijk',
        text: `Een echtpaar vroeg bijstand aan nadat hun bedrijf was gestopt. Zij rijdt in een rolstoel, de auto heeft een
          lift en is op papier meer waard dan de gemeente vrijlaat. De aanvraag werd afgewezen, eerst moest de auto
          worden verkocht. Zonder auto komt zij de deur niet uit, want de regiotaxi neemt haar stoel niet mee. Een
          bezit dat gezien de omstandigheden noodzakelijk is mag buiten beschouwing blijven, maar volgens de brief geldt
          het lokale bedrag voor iedereen. Zij leefden vier maanden van geleend geld.`,
        effect: 'Vier maanden geen inkomen, en de dreiging een noodzakelijk hulpmiddel te verliezen.',
        helped: 'De auto zien als noodzakelijk hulpmiddel in plaats van als bezit met een prijs.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-34-lid-2-ond-a'],
      },
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Aangepaste vervoermiddelen als vermogen',
        text: `Ons beleid noemt één bedrag voor auto’s. Bij aangepaste vervoermiddelen levert dat vreemde uitkomsten op: een lift of rolstoelplateau
          verhoogt de waarde, maar de eigenaar kan niet zonder. Ik heb twee keer mogen afwijken nadat iemand bezwaar maakte. Wie geen bezwaar maakt, verkoopt
          zijn auto.`,
        effect: 'Mensen met een beperking verliezen hun vervoer.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        vermogenstoets: 'op papier meer waard dan de gemeente vrijlaat',
        'maatwerkruimte-onbenut':
          'Een bezit dat gezien de omstandigheden noodzakelijk is mag buiten beschouwing blijven',
      },
      provisions: { 'pw-art-34-lid-2-ond-a': 'Een bezit dat gezien de omstandigheden noodzakelijk is' },
      causes: {
        lokale_regel_te_streng: 'volgens de brief geldt het lokale bedrag voor iedereen',
        ruimte_niet_herkend: 'mag buiten beschouwing blijven',
      },
      effects: {
        inkomen: 'Zij leefden vier maanden van geleend geld',
        zorg: 'Zonder auto komt zij de deur niet uit',
      },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { maatwerk_niet_geboden: 'volgens de brief geldt het lokale bedrag voor iedereen' },
      },
      reason:
        'Het lokale bedrag is als harde grens opgeschreven, terwijl de wet naar noodzaak vraagt. De regel is dus te streng.',
    },
  },
  {
    key: 'giftengrens-verhuizing',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '18_26', 'bijstand'],
    where: ['Zuid-Holland', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Zelfde gift, andere gemeente, ander besluit',
        text: `Mijn ouders geven mij met kerst en op mijn verjaardag samen achthonderd euro. In mijn vorige gemeente mocht
          dat, daar was een gift tot twaalfhonderd euro per jaar vrij. Na mijn verhuizing gaf ik het netjes door. Hier
          geldt een grens van een paar honderd euro en moest ik de rest inleveren. Ik vroeg waarom. Het antwoord was dat
          elke gemeente eigen beleid heeft. Ik heb niets anders gedaan dan vorig jaar. Er komt een landelijke regel, zei
          de medewerker, maar daar mocht zij nog niet op vooruitlopen.`,
        effect: 'Minder inkomen en het gevoel dat je rechten afhangen van je postcode.',
        helped: 'Alvast handelen naar de nieuwe landelijke grens, zoals andere gemeenten doen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Raad adviseert gelijke giftengrens, college wacht af',
        text: `Wij adviseerden het college om alvast aan te sluiten bij de grens die de wet straks kent. Het college
          antwoordde te wachten op de inwerkingtreding. In de buurgemeenten is die stap wel gezet. Intussen leveren
          mensen hier giften in die een straat verderop vrij zijn.`,
        effect: 'Ongelijke behandeling van gelijke gevallen in dezelfde regio.',
        hint: 'maatwerk_niet_benut',
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Vooruitlopen op de landelijke giftengrens',
        text: `Gemeenten vragen of zij mogen vooruitlopen op de vrijlating van giften uit het wetsvoorstel. Het kan binnen de
          huidige bevoegdheid, want het college beoordeelt wat verantwoord is. Toch aarzelen juristen, omdat een
          beleidsregel ook weer moet worden ingetrokken. De praktijk loopt daardoor uiteen.`,
        effect: 'Inwoners krijgen per gemeente een andere uitkomst.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'met kerst en op mijn verjaardag samen achthonderd euro',
        'verschillen-tussen-gemeenten': 'In mijn vorige gemeente mocht dat',
        'maatwerkruimte-onbenut': 'daar mocht zij nog niet op vooruitlopen',
      },
      provisions: { 'pw-art-31-lid-2-ond-m': 'Hier geldt een grens van een paar honderd euro' },
      causes: {
        lokale_regel_te_streng: 'Hier geldt een grens van een paar honderd euro',
        ruimte_niet_bruikbaar: 'daar mocht zij nog niet op vooruitlopen',
      },
      effects: {
        inkomen: 'moest ik de rest inleveren',
        vertrouwen: 'Ik heb niets anders gedaan dan vorig jaar',
      },
      addressees: ['gemeente', 'szw'],
      severity: 1,
      duration: 'eenmalig',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'krediethypotheek-dak',
    period: '2025-Q1',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Bijstand als lening op een huis dat niemand kan verkopen',
        text: `Een weduwe van begin zestig woont in een boerderijtje met een lekkend dak. Op papier is er overwaarde boven de
          vrijlating, dus kreeg zij haar bijstand als lening met hypotheek. Het huis is door de staat ervan feitelijk
          onverkoopbaar en een bank leent haar niets. Elke maand groeit haar schuld aan ons. De wet zegt dat verkopen of
          bezwaren niet hoeft als dat in redelijkheid niet kan worden verlangd, maar ons beleid kent alleen een
          rekensom met de geschatte waarde. Ik heb geen plek in het systeem om daarvan af te wijken.`,
        effect: 'Een groeiende schuld op een huis dat alleen onderdak is.',
        helped: 'Ruimte in beleid en systeem om bij een onverkoopbaar huis bijstand om niet te geven.',
        hint: 'uitvoering',
        provisions: ['pw-art-50-lid-1', 'pw-art-50-lid-2'],
      },
    ],
    coding: {
      threads: {
        vermogenstoets: 'Op papier is er overwaarde boven de vrijlating',
        uitvoeringsvoorwaarden: 'Ik heb geen plek in het systeem om daarvan af te wijken',
        'maatwerkruimte-onbenut':
          'verkopen of bezwaren niet hoeft als dat in redelijkheid niet kan worden verlangd',
      },
      provisions: {
        'pw-art-50-lid-1': 'als dat in redelijkheid niet kan worden verlangd',
        'pw-art-50-lid-2': 'haar bijstand als lening met hypotheek',
      },
      causes: {
        systeem_of_proces: 'Ik heb geen plek in het systeem om daarvan af te wijken',
        lokale_regel_te_streng: 'ons beleid kent alleen een rekensom',
      },
      effects: { schulden: 'Elke maand groeit haar schuld', wonen: 'een lekkend dak' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'rijles-voor-de-bezorger',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Flevoland', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Rijlessen van de ouders tellen als gift, ook al leidde het tot werk',
        text: `Onze zoon kon een baan krijgen als bezorger, mits hij binnen vier maanden een rijbewijs had. De gemeente wilde de lessen niet betalen,
          dus hebben wij als ouders de rijschool betaald. Dat kostte vierentwintighonderd euro, alles wat we hadden. Hij meldde het zelf. Nu heet het een
          gift boven de grens en moet hij het terugbetalen uit zijn eerste loon. De consulent zei dat zij het buiten beschouwing had kunnen
          laten als hij het van tevoren had gevraagd. Hij is van de uitkering af, de gemeente is blij. Wij hadden het geld blijkbaar
          beter in een oude sok kunnen stoppen.`,
        effect: 'Een schuld bij de start van werk, om lessen die de uitkering overbodig maakten.',
        helped: 'Achteraf ook beoordelen of een gift verantwoord is.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'Nu heet het een gift boven de grens',
        'maatwerkruimte-onbenut': 'zij het buiten beschouwing had kunnen laten',
        'preventie-en-voorlichting': 'als hij het van tevoren had gevraagd',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'zij het buiten beschouwing had kunnen laten',
        'pw-art-58-lid-2-ond-f': 'moet hij het terugbetalen uit zijn eerste loon',
        'pw-art-58-lid-8': '~Afzien om dringende redenen is niet overwogen.',
      },
      causes: {
        maatwerk_niet_geboden: 'zij het buiten beschouwing had kunnen laten',
        communicatie_of_preventie: 'als hij het van tevoren had gevraagd',
      },
      effects: { schulden: 'terugbetalen uit zijn eerste loon', gezin: 'alles wat we hadden' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: { causes: { ruimte_niet_herkend: 'als hij het van tevoren had gevraagd' } },
      reason: 'De consulent kende de ruimte en zei dat ook. Zij koos ervoor haar achteraf niet te gebruiken.',
    },
  },
  {
    key: 'oma-kookt',
    period: '2025-Q3',
    law: 'pw',
    who: ['single_parent', '18_26', 'bijstand'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Omdat ik bij oma eet, krijg ik minder',
        text: `Drie avonden per week eet ik met mijn dochtertje bij haar oma. Zij wil er niets voor hebben. In het gesprek op
          het stadhuis vroegen ze hoe ik rondkwam en toen heb ik dat gewoon verteld. Nu staat er in de brief dat ik kosten
          bespaar en dat mijn uitkering wordt verlaagd. Ze zeggen dat het volgend jaar anders wordt, maar dat ze nu de
          huidige wet moeten volgen. De verlaging is tachtig euro per maand. Ik ga er niet meer heen, mijn dochter
          snapt er niks van.`,
        effect: 'Een verlaging van de bijstand en een band tussen kind en oma die onder druk staat.',
        helped: 'Gewoon familiebezoek niet als besparing tellen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-1', 'pw-art-33-lid-1'],
      },
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Mee-eten bij familie leidt tot verlaging',
        text: `Een jonge moeder eet regelmatig mee bij haar schoonmoeder. De gemeente verlaagt de bijstand wegens lagere
          kosten. In bezwaar voeren wij aan dat afstemming er is om mensen recht te doen en niet om maaltijden te tellen.
          De bezwaarcommissie adviseert het besluit te herroepen, het college heeft nog niet beslist.`,
        effect: 'Structureel minder inkomen en minder familiecontact.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        'giften-in-natura': 'eet ik met mijn dochtertje bij haar oma',
        'maatwerkruimte-onbenut': 'dat ze nu de huidige wet moeten volgen',
        'wantrouwende-bejegening': 'vroegen ze hoe ik rondkwam',
      },
      provisions: {
        'pw-art-18-lid-1': 'mijn uitkering wordt verlaagd',
        'pw-art-33-lid-1': 'dat ik kosten bespaar',
      },
      causes: {
        maatwerk_niet_geboden: 'dat ze nu de huidige wet moeten volgen',
        ruimte_niet_herkend: '~Afstemming is niet bedoeld om gewone maaltijden te tellen.',
      },
      effects: { inkomen: 'tachtig euro per maand', gezin: 'mijn dochter snapt er niks van' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
    dissent: {
      coder: 1,
      instead: { severity: 3, effects: { inkomen: 'tachtig euro per maand' } },
      reason: 'Het bedrag is beperkt en het bezwaar loopt nog; merkbaar nadeel past beter dan zwaar.',
      threads: {
        leaves: ['wantrouwende-bejegening'],
        reason: 'Een eerlijk antwoord in een gesprek werd tegen haar gebruikt. Dat is wantrouwen.',
      },
    },
  },
  {
    key: 'negentig-euro-van-vier-kinderen',
    period: '2025-Q3',
    law: 'aio',
    who: ['couple', 'aow', 'aio'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'svb',
        by: 'professional',
        title: 'Vier kinderen helpen hun ouders en de aanvulling gaat omlaag',
        text: `Een ouder echtpaar met een aanvulling van ons kreeg van hun vier kinderen elke maand samen negentig euro, voor de telefoon, een bril
          in termijnen en de taxi naar het ziekenhuis. De dochter vertelde het toen zij mij iets heel anders vroeg. Volgens onze instructie
          is steun die elke maand terugkomt inkomen. Een keer per jaar duizend euro had gemogen. Over twee jaar moet ik terugvorderen. Ik
          wilde daar om dringende redenen van afzien, maar hulp van kinderen staat niet bij de voorbeelden. Ik heb het de dochter
          uitgelegd en hoorde zelf hoe dat klonk: alsof ik haar leerde de regels te ontwijken. De zaak staat nu op de agenda van onze
          werkplaats.`,
        effect: 'Hulp van kinderen aan hun ouders wordt een schuld van de ouders.',
        helped: 'Kijken naar het bedrag over het hele jaar en niet naar de regelmaat.',
        hint: 'wet',
        provisions: ['pw-art-31-lid-2-ond-m', 'pw-art-47a'],
      },
    ],
    coding: {
      threads: {
        'giften-regelmatig': 'steun die elke maand terugkomt inkomen',
        'onvolledige-aow-en-aio': 'een aanvulling van ons',
        'complexe-regels': 'Een keer per jaar duizend euro had gemogen',
        terugvorderingsplicht: 'Over twee jaar moet ik terugvorderen',
        'dringende-redenen-te-eng': 'hulp van kinderen staat niet bij de voorbeelden',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'Een keer per jaar duizend euro had gemogen',
        'pw-art-47a': 'een aanvulling van ons',
        'pw-art-58-lid-1': 'Over twee jaar moet ik terugvorderen',
        'pw-art-58-lid-8': 'om dringende redenen van afzien',
      },
      causes: {
        lokale_regel_te_streng: 'Volgens onze instructie',
        wet_te_hard: '~De wet noemt geen bedrag en laat het aan de uitvoerder.',
      },
      effects: {
        schulden: 'Over twee jaar moet ik terugvorderen',
        gezin: '~De kinderen kunnen hun ouders niet meer helpen.',
      },
      addressees: ['svb', 'szw'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
  {
    key: 'noodfonds-als-ontvangst',
    period: '2025-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Hulp bij de energierekening door het systeem als gift geboekt',
        text: `Cliënte kreeg een bijdrage van het tijdelijke noodfonds voor energie. Het geld ging naar haar leverancier, die haar daarna een teveel aan
          voorschot terugstortte. Die terugstorting heet in het programma van de gemeente ‘ontvangst derden’ en wordt vanzelf als gift
          geboekt. Haar uitkering was die maand zeshonderd euro lager. Bellen hielp niet: de medewerker las voor wat er op haar scherm
          stond. Wij stuurden de brief van het fonds mee, waarin staat dat de bijdrage niet hoort mee te tellen. Na vijf weken is het
          hersteld. Het vinkje dat de fout maakte, staat volgens de medewerker nog aan.`,
        effect: 'Een maand zonder huur en boodschappen, omdat een vinkje aanstond.',
        helped: 'Laten narekenen door een mens voordat er wordt ingehouden.',
        hint: 'uitvoering',
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Automatisch boeken gaat voor iedereen tegelijk fout',
        text: `Wij gebruiken hetzelfde programma. Alles wat niet van een bekende afzender komt, boekt het als gift of als inkomen. Wij kunnen het per
          persoon terugzetten, maar de regel zelf kan alleen de leverancier aanpassen. Ons verzoek staat op een lijst voor volgend jaar.`,
        effect: 'Elke maand dezelfde fout bij andere mensen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'wordt vanzelf als gift geboekt',
        uitvoeringsvoorwaarden: 'Die terugstorting heet in het programma van de gemeente',
        'geen-herstel-na-fout': 'Het vinkje dat de fout maakte, staat volgens de medewerker nog aan',
      },
      provisions: { 'pw-art-31-lid-2-ond-m': 'dat de bijdrage niet hoort mee te tellen' },
      causes: {
        systeem_of_proces: 'wordt vanzelf als gift geboekt',
        beslisfout: 'Haar uitkering was die maand zeshonderd euro lager',
      },
      effects: { inkomen: 'zeshonderd euro lager' },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'nabetaling-wia',
    period: '2025-Q4',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Nabetaling gaat naar de gemeente, toeslagen zien een hoog jaarinkomen',
        text: `Cliënte wachtte twintig maanden op haar WIA-besluit en leefde van bijstand. Toen zij gelijk kreeg, ging de
          nabetaling bijna geheel naar de gemeente, want zij had te veel bijstand gehad. Dat begrijpt zij. Maar voor de
          Belastingdienst telt de hele nabetaling als inkomen van dit jaar. Haar huurtoeslag en zorgtoeslag moeten nu
          terug, terwijl zij nooit meer geld heeft gehad dan een minimum. Ieder loket zegt dat zijn eigen berekening
          klopt. De herrekening die mogelijk is bij nabetalingen kende niemand.`,
        effect: 'Een schuld bij toeslagen door inkomen dat zij zelf nooit in handen had.',
        helped: 'Eén loket dat bij een nabetaling alle gevolgen doorrekent en wijst op herrekening.',
        hint: 'samenloop',
        provisions: ['pw-art-58-lid-2-ond-f', 'pw-art-32-lid-2', 'awir-art-26-lid-1'],
      },
      {
        from: 'uwv',
        by: 'uwv',
        title: 'Nabetalingen na late beoordeling werken door bij anderen',
        text: `Door de achterstand bij de medische beoordeling doen wij vaker nabetalingen over een lange periode. Het geld gaat
          naar de gemeente die bijstand gaf. Wij horen dat mensen daarna bij toeslagen in de problemen komen. Ons systeem
          geeft in één regel het jaar van betaling door, niet de jaren waar het bij hoort.`,
        effect: 'Terugvorderingen elders die wij niet zien aankomen.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'Haar huurtoeslag en zorgtoeslag moeten nu terug',
        'schadevergoeding-en-nabetaling': 'ging de nabetaling bijna geheel naar de gemeente',
        'tussen-wal-en-schip': 'Ieder loket zegt dat zijn eigen berekening klopt',
      },
      provisions: {
        'pw-art-58-lid-2-ond-f': 'want zij had te veel bijstand gehad',
        'awir-art-26-lid-1': 'Haar huurtoeslag en zorgtoeslag moeten nu terug',
      },
      causes: {
        samenloop: 'Ieder loket zegt dat zijn eigen berekening klopt',
        communicatie_of_preventie: 'De herrekening die mogelijk is bij nabetalingen kende niemand',
      },
      effects: {
        schulden: 'Haar huurtoeslag en zorgtoeslag moeten nu terug',
        geestelijk: '~Zij zit klem tussen drie loketten.',
      },
      addressees: ['dienst_toeslagen', 'uwv', 'szw'],
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
    key: 'beugel-van-opa',
    period: '2026-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Utrecht', '100k_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Opa betaalde de beugel, nu zitten we boven de grens',
        text: `Dit jaar mag je twaalfhonderd euro aan giften krijgen zonder gedoe, dat vind ik een grote opluchting. Maar mijn
          vader betaalde in januari de beugel van mijn zoon en daarmee zit ik er in één keer overheen. Alles wat we de
          rest van het jaar krijgen, moet ik nu melden en wordt per keer bekeken. De medewerker zei dat het een grens is
          en geen maximum, en dat zij nog niet weten hoe ze het stuk erboven beoordelen. Ik houd een schriftje bij,
          ook van de tas met appels.`,
        effect: 'Opnieuw onzekerheid en administratie, nu boven de nieuwe grens.',
        helped: 'Medische kosten voor een kind buiten de grens laten of meteen verantwoord noemen.',
        hint: 'wet',
        provisions: ['pw-art-31-lid-2-ond-m', 'pw-art-18-lid-8bis'],
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Boven de nieuwe giftengrens is geen houvast',
        text: `Sinds de nieuwe vrijlating is het grootste deel van onze discussies weg. Voor giften daarboven moeten wij nog
          steeds beoordelen of het verantwoord is. Collega’s vragen om voorbeelden. Wij hebben zelf een lijstje gemaakt,
          maar weten dat andere gemeenten het anders doen.`,
        effect: 'Onzekerheid bij inwoners en medewerkers, en nieuwe verschillen.',
        hint: 'maatwerkruimte_ontbreekt',
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'mijn vader betaalde in januari de beugel van mijn zoon',
        'motivering-en-kenbaarheid': 'dat zij nog niet weten hoe ze het stuk erboven beoordelen',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'Dit jaar mag je twaalfhonderd euro aan giften krijgen',
        'pw-art-18-lid-8bis': 'ook van de tas met appels',
      },
      causes: {
        ruimte_niet_bruikbaar: 'dat zij nog niet weten hoe ze het stuk erboven beoordelen',
        communicatie_of_preventie: 'ook van de tas met appels',
      },
      effects: { vertrouwen: 'Ik houd een schriftje bij', kinderen: 'de beugel van mijn zoon' },
      addressees: ['szw', 'gemeente'],
      severity: 1,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'onduidelijk', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'grens-als-plafond',
    period: '2026-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Giftengrens wordt uitgelegd als plafond',
        text: `Een man kreeg van zijn voetbalvereniging een elektrische fiets nadat de zijne was gestolen. Met eerdere giften kwam
          hij op ongeveer zestienhonderd euro. De consulent zei dat alles boven de twaalfhonderd wordt verrekend, punt.
          Dat boven de grens nog per geval moet worden bekeken of de gift verantwoord is, staat niet in de werkinstructie.
          Met de fiets haalt hij zijn vrijwilligerswerk, de bus is te duur. Na een telefoontje van onze raad kijkt de
          gemeente er opnieuw naar.`,
        effect: 'Dreigende verrekening van een fiets die meedoen mogelijk maakt.',
        helped: 'Een werkinstructie die zegt dat er boven de grens nog ruimte is.',
        hint: 'uitvoering',
        provisions: ['pw-art-31-lid-2-ond-m'],
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'kreeg van zijn voetbalvereniging een elektrische fiets',
        'maatwerkruimte-onbenut': 'boven de grens nog per geval moet worden bekeken',
        'vakmanschap-en-casuistiek': 'staat niet in de werkinstructie',
      },
      provisions: { 'pw-art-31-lid-2-ond-m': 'alles boven de twaalfhonderd wordt verrekend' },
      causes: { ruimte_niet_herkend: 'staat niet in de werkinstructie' },
      effects: {
        werk: 'Met de fiets haalt hij zijn vrijwilligerswerk',
        inkomen: 'alles boven de twaalfhonderd wordt verrekend',
      },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
    state: 'disputed',
    dissent: {
      coder: 2,
      instead: {
        causes: {
          maatwerk_niet_geboden: 'De consulent zei dat alles boven de twaalfhonderd wordt verrekend',
        },
      },
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: { 'maatwerkruimte-ontbreekt-in-wet': 'alles boven de twaalfhonderd wordt verrekend' },
      },
    },
  },
]
