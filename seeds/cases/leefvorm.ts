// Invented cases on household, family and housing (leefvorm, huishouden en wonen).
import type { CaseSeed } from '../caseSeed.ts'

export const LEEFVORM: readonly CaseSeed[] = [
  {
    key: 'kostendeler-eenentwintig',
    period: '2021-Q2',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Op zijn verjaardag ging ik tweehonderd euro achteruit',
        text: `Toen mijn zoon eenentwintig werd, ging mijn bijstand met meer dan tweehonderd euro per maand omlaag. Hij werkt in een
          fietsenwinkel voor een paar uur per week en zoekt vast werk. Volgens de wet kan hij nu meebetalen aan de huur, maar hij
          heeft het geld niet. We kregen er elke dag ruzie over. Hij slaapt nu bij een vriend op de bank, zodat ik mijn uitkering
          houd. Ik had liever dat hij thuis was. Ik weet dat een kind geen kostenpost is, maar zo voelt het wel.`,
        effect: 'Een jongvolwassene verlaat het huis zonder eigen woonplek.',
        helped: 'De norm pas laten gelden als een kind echt kan meebetalen.',
        hint: 'wet',
        provisions: ['pw-art-22a-lid-1'],
      },
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Jongeren worden thuis weggestuurd om de norm',
        text: `In ons jongerenteam zien wij jongeren zonder vast adres van wie de ouders bijstand hebben. Bij doorvragen blijkt vaak
          dat zij weg moesten vanwege de lagere norm van hun ouder. Wij kunnen tijdelijk afstemmen, maar dat staat niet in onze
          beleidsregel en wordt dus zelden gedaan.`,
        effect: 'Jongeren raken dakloos door een norm.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        kostendelersnorm: 'ging mijn bijstand met meer dan tweehonderd euro per maand omlaag',
        'dakloos-en-briefadres': 'Hij slaapt nu bij een vriend op de bank',
      },
      provisions: { 'pw-art-22a-lid-1': 'ging mijn bijstand met meer dan tweehonderd euro per maand omlaag' },
      causes: { wet_te_hard: 'Volgens de wet kan hij nu meebetalen aan de huur' },
      effects: {
        gezin: 'We kregen er elke dag ruzie over',
        wonen: 'Hij slaapt nu bij een vriend op de bank',
      },
      addressees: ['szw'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'vriend-drie-nachten',
    period: '2021-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Gelderland', '20k_50k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Oude relatie leidt vanzelf tot gezamenlijke huishouding',
        text: `Cliënte woonde twee jaar geleden samen. Na de breuk bleef haar ex voor de kinderen een deel van de week bij haar slapen,
          op een matras in de woonkamer. Omdat zij korter dan twee jaar geleden als gehuwd golden, nam het college aan dat zij weer
          een gezamenlijke huishouding voerden, zonder te kijken of zij voor elkaar zorgden. Dat is volgens de wet onweerlegbaar. De
          bijstand is ingetrokken en wordt teruggevorderd. Een vader die zijn kinderen wil zien, wordt hier zelf het
          bewijs.`,
        effect: 'Geen inkomen meer voor een gezin en een vader die wegblijft bij zijn kinderen.',
        helped: 'De mogelijkheid om aan te tonen dat er geen huishouding is.',
        hint: 'wet',
        provisions: ['pw-art-3-lid-4-ond-a'],
      },
    ],
    coding: {
      threads: {
        'gezamenlijke-huishouding': 'nam het college aan dat zij weer een gezamenlijke huishouding voerden',
        'alleenstaande-ouders-en-scheiding':
          'bleef haar ex voor de kinderen een deel van de week bij haar slapen',
        'maatwerkruimte-ontbreekt-in-wet': 'Dat is volgens de wet onweerlegbaar',
      },
      provisions: { 'pw-art-3-lid-4-ond-a': 'Omdat zij korter dan twee jaar geleden als gehuwd golden' },
      causes: { maatwerk_onmogelijk: 'Dat is volgens de wet onweerlegbaar' },
      effects: { inkomen: 'De bijstand is ingetrokken', kinderen: 'Een vader die zijn kinderen wil zien' },
      addressees: ['szw'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: { causes: { wet_te_hard: 'Dat is volgens de wet onweerlegbaar' } },
      reason:
        'Het vermoeden zelf is te begrijpen; het gaat mis doordat tegenbewijs is uitgesloten. Juist de uitweg ontbreekt.',
      threads: {
        leaves: ['maatwerkruimte-ontbreekt-in-wet'],
        adds: { 'bewijslast-bij-burger': 'zonder te kijken of zij voor elkaar zorgden' },
        reason:
          'Zij krijgt geen kans om iets te bewijzen. Dat is geen bewijslast, maar een wet zonder uitweg.',
      },
    },
  },
  {
    key: 'briefadres-geweigerd',
    period: '2022-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Brabant', 'gt_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Zonder adres geen uitkering, zonder uitkering geen adres',
        text: `Na de scheiding sliep ik in mijn auto en bij kennissen. Ik vroeg een briefadres. Dat kon pas als ik liet zien dat ik in de
          stad verbleef. Bewijs had ik niet, want slapen in je auto geeft geen bonnetje. Voor bijstand moest ik eerst een briefadres
          hebben. Drie loketten stuurden mij naar elkaar, elf weken lang. Een straatpastor belde toen iemand hogerop en dezelfde middag
          was het geregeld. Ik vraag me af hoe het gaat met mensen die geen straatpastor kennen.`,
        effect: 'Elf weken zonder inkomen, zorgverzekering en post.',
        helped: 'Bijstand en briefadres in één gesprek behandelen.',
        hint: 'uitvoering',
        provisions: ['brp-art-2-23', 'pw-art-41-lid-2'],
      },
      {
        from: 'lcr',
        by: 'lcr',
        title: 'Eisen aan regiobinding bij briefadres',
        text: `Uit onze achterban horen wij dat gemeenten voor een briefadres om bewijs van verblijf of binding met de regio vragen. Dakloze
          mensen kunnen dat zelden leveren. Zonder inschrijving stokken bijstand, zorgverzekering en schuldhulp. De plicht om bij
          ontbreken van een adres zelf in te schrijven wordt weinig gebruikt.`,
        effect: 'Dakloze mensen staan buiten alle voorzieningen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'Voor bijstand moest ik eerst een briefadres hebben',
        'tussen-wal-en-schip': 'Drie loketten stuurden mij naar elkaar',
        'bewijslast-bij-burger': 'slapen in je auto geeft geen bonnetje',
      },
      provisions: {
        'brp-art-2-23': 'Ik vroeg een briefadres',
        'pw-art-41-lid-2': 'Voor bijstand moest ik eerst een briefadres hebben',
      },
      causes: {
        keten: 'Drie loketten stuurden mij naar elkaar',
        lokale_regel_te_streng: 'Dat kon pas als ik liet zien dat ik in de stad verbleef',
      },
      effects: {
        inkomen: 'elf weken lang',
        wonen: 'sliep ik in mijn auto',
        zorg: '~Zonder inschrijving geen zorgverzekering.',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'kostendeler-mantelzorg-zus',
    period: '2022-Q3',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Wie voor haar zus zorgt, wordt gekort',
        text: `Cliënte trok in bij haar zus met een spierziekte, die anders naar een instelling moest. Daardoor deelt zij volgens de wet
          haar kosten en daalde haar bijstand. Ook de zus gaat achteruit in haar eigen uitkering. Samen hebben zij vierhonderd euro per
          maand minder, terwijl zij de samenleving een verpleeghuisbed besparen. De consulent begreep het en zocht naar een
          uitzondering, maar vond er geen die past. Cliënte overweegt weer een eigen kamer te huren en haar zus aan de
          thuiszorg over te laten.`,
        effect: 'Mantelzorg wordt financieel onmogelijk.',
        helped: 'Een uitzondering voor wie inwoont om intensief te zorgen.',
        hint: 'wet',
        provisions: ['pw-art-22a-lid-1', 'pw-art-18-lid-1'],
      },
    ],
    coding: {
      threads: {
        'mantelzorg-en-onderdak': 'trok in bij haar zus met een spierziekte',
        kostendelersnorm: 'Daardoor deelt zij volgens de wet haar kosten',
        'maatwerkruimte-ontbreekt-in-wet': 'maar vond er geen die past',
      },
      provisions: {
        'pw-art-22a-lid-1': 'Daardoor deelt zij volgens de wet haar kosten',
        'pw-art-18-lid-1': 'zocht naar een uitzondering',
      },
      causes: {
        wet_te_hard: 'Daardoor deelt zij volgens de wet haar kosten',
        samenloop: 'Ook de zus gaat achteruit in haar eigen uitkering',
      },
      effects: {
        inkomen: 'vierhonderd euro per maand minder',
        zorg: 'haar zus aan de thuiszorg over te laten',
      },
      addressees: ['szw', 'vws'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'kostendeler-zevenentwintig',
    period: '2023-Q2',
    law: 'pw',
    who: ['cost_sharing', '60_aow', 'bijstand'],
    where: ['Utrecht', '50k_100k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'clientenraad_lokaal',
        title: 'Dochter met autisme van achtentwintig telt nu mee',
        text: `De leeftijd voor het delen van kosten ging dit jaar naar zevenentwintig. Voor veel gezinnen is dat een zegen. Maar bij een
          moeder in onze achterban woont een dochter van achtentwintig met autisme. Zij wacht al vier jaar op begeleid wonen en heeft
          alleen een kleine Wajong. Tot nu toe paste de gemeente de norm aan, want de dochter kan niet echt delen. Nu is gezegd dat de
          wet net is versoepeld en dat er dus geen reden voor een uitzondering meer is. Het gezin gaat er honderden euro’s op achteruit.`,
        effect: 'Honderden euro’s minder door een vervallen uitzondering.',
        helped: 'Blijven afstemmen zolang er geen passende woonplek is.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-19a-lid-1', 'pw-art-18-lid-1'],
      },
    ],
    coding: {
      threads: {
        kostendelersnorm: 'De leeftijd voor het delen van kosten ging dit jaar naar zevenentwintig',
        'maatwerkruimte-onbenut': 'dat er dus geen reden voor een uitzondering meer is',
      },
      provisions: {
        'pw-art-19a-lid-1': 'De leeftijd voor het delen van kosten',
        'pw-art-18-lid-1': 'Tot nu toe paste de gemeente de norm aan',
      },
      causes: {
        maatwerk_niet_geboden: 'dat er dus geen reden voor een uitzondering meer is',
        keten: 'Zij wacht al vier jaar op begeleid wonen',
      },
      effects: { inkomen: 'Het gezin gaat er honderden euro’s op achteruit' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: { wet_te_hard: 'Zij wacht al vier jaar op begeleid wonen' },
        remedy: 'regelgeving',
        addressees: ['szw'],
      },
      reason:
        'De gemeente paste eerder zelf afstemming toe en kon dat blijven doen. De ruimte is er dus en is bewust niet meer gegeven.',
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: { 'maatwerkruimte-ontbreekt-in-wet': 'dat de wet net is versoepeld' },
        reason: 'Wat de gemeente eerder wel kon, kan zij nog. De ruimte is er en wordt niet benut.',
      },
    },
  },
  {
    key: 'slapen-om-te-bewaken',
    period: '2023-Q2',
    law: 'brp',
    who: ['single', '27_44', null],
    where: ['Gelderland', '100k_250k'],
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Zij woont er wel, maar mag zich er niet inschrijven',
        text: `Een vrouw woont tijdelijk in een leeg schoolgebouw via een leegstandsbureau. In haar contract staat dat zij er slaapt om het gebouw te
          bewaken en dat zij zich er niet mag inschrijven. Voor burgerzaken woont zij er en moet zij zich inschrijven. Voor het bureau
          verliest zij dan haar plek. Een briefadres kreeg zij niet, want zij heeft een woning. Bijstand kreeg zij niet, want haar adres
          klopte niet. Alle drie de formulieren waren juist ingevuld. Ik heb ons eigen kantoor als briefadres opgegeven, wat niet mag, en
          erbij gezet dat ik het weer zou doen.`,
        effect: 'Weken zonder bijstand door drie regels die elkaar uitsluiten.',
        helped: 'Een briefadres geven als inschrijven iemand zijn plek kost.',
        hint: 'samenloop',
        provisions: ['brp-art-2-23', 'pw-art-40-lid-2'],
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'Een briefadres kreeg zij niet, want zij heeft een woning',
        'tussen-wal-en-schip': 'Alle drie de formulieren waren juist ingevuld',
      },
      provisions: {
        'brp-art-2-23': 'Een briefadres kreeg zij niet, want zij heeft een woning',
        'pw-art-40-lid-2': 'Bijstand kreeg zij niet, want haar adres klopte niet',
        'brp-art-2-38': 'Voor burgerzaken woont zij er en moet zij zich inschrijven',
      },
      causes: {
        keten: 'Alle drie de formulieren waren juist ingevuld',
        samenloop: 'Voor het bureau verliest zij dan haar plek',
      },
      effects: { inkomen: 'Bijstand kreeg zij niet', wonen: 'verliest zij dan haar plek' },
      addressees: ['bzk', 'gemeente'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'beleid',
      outcome: 'deels_opgelost',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'partner-zonder-verblijf',
    period: '2023-Q4',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Gezin van vier leeft van de helft van de norm',
        text: `De vrouw van cliënt wacht op een verblijfsvergunning. Zij telt voor de bijstand niet mee, zodat hij met twee kleine kinderen
          de helft van de norm voor een paar ontvangt. Voor het kindgebonden budget geldt zij juist wel als partner, dus krijgt hij de
          verhoging voor alleenstaande ouders niet. Zo valt het gezin tussen twee regels. De gemeente geeft soms bijzondere bijstand,
          maar elke keer opnieuw op aanvraag. De jongste kreeg melkpoeder van het wijkteam.`,
        effect: 'Vier mensen leven maanden op een half minimum.',
        helped: 'De norm aanvullen met het bedrag dat door de partner wegvalt.',
        hint: 'samenloop',
        provisions: ['pw-art-24'],
      },
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Partner telt voor de een wel en voor de ander niet',
        text: `Als inkomensconsulent reken ik voor gezinnen met een partner zonder recht uit wat zij ontvangen. Door het verschil tussen
          bijstand en toeslagen ontstaat een gat van enkele honderden euro’s per maand. Wij vullen dat aan uit bijzondere bijstand, maar
          die is daar niet voor bedoeld en vraagt veel werk.`,
        effect: 'Een structureel inkomensgat voor gezinnen met kinderen.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'niet-rechthebbende-partner': 'Zij telt voor de bijstand niet mee',
        'samenloop-toeslagen': 'Voor het kindgebonden budget geldt zij juist wel als partner',
      },
      provisions: { 'pw-art-24': 'de helft van de norm voor een paar ontvangt' },
      causes: { samenloop: 'Zo valt het gezin tussen twee regels' },
      effects: {
        inkomen: 'de helft van de norm voor een paar ontvangt',
        kinderen: 'De jongste kreeg melkpoeder van het wijkteam',
      },
      addressees: ['szw', 'fin'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
      ground: 'afstemming',
    },
  },
  {
    key: 'co-ouder-halve-week',
    period: '2024-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Drenthe', '50k_100k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Mijn kinderen zijn de helft van de week bij mij, maar tellen nergens',
        text: `Na de scheiding hebben we co-ouderschap, precies half om half. De kinderen staan bij mijn ex ingeschreven, dus krijgt zij
          het kindgebonden budget en de toeslagen. Ik heb bijstand als alleenstaande. In mijn week koop ik eten, schoenen en betaal ik
          het zwembad. De gemeente kan de bijstand voor co-ouders aanpassen, las ik. Mijn klantmanager kende dat niet en vroeg of ik het
          niet met mijn ex kon regelen. Dat is nu juist het probleem, wij praten niet meer. Ik laat de kinderen soms een dag eerder gaan.`,
        effect: 'Kinderen zijn korter bij hun vader omdat er geen geld is.',
        helped: 'De afstemming voor co-ouders kennen en toepassen.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-18-lid-1'],
      },
    ],
    coding: {
      threads: {
        'alleenstaande-ouders-en-scheiding': 'Na de scheiding hebben we co-ouderschap',
        'maatwerkruimte-onbenut': 'Mijn klantmanager kende dat niet',
        'samenloop-toeslagen': 'dus krijgt zij het kindgebonden budget en de toeslagen',
      },
      provisions: { 'pw-art-18-lid-1': 'De gemeente kan de bijstand voor co-ouders aanpassen' },
      causes: {
        ruimte_niet_herkend: 'Mijn klantmanager kende dat niet',
        samenloop: 'dus krijgt zij het kindgebonden budget',
      },
      effects: {
        kinderen: 'Ik laat de kinderen soms een dag eerder gaan',
        inkomen: 'Ik heb bijstand als alleenstaande',
      },
      addressees: ['gemeente', 'fin'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
    },
  },
  {
    key: 'wekelijks-post-halen',
    period: '2024-Q1',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Een dag te laat bij het loket en het briefadres vervalt',
        text: `Cliënt heeft een briefadres bij de gemeente en moet daarvoor iedere week op een vast uur zijn post halen. Hij maakt schoon op
          wisselende tijden en slaapt in de garagebox van een neef. Drie keer kwam hij een dag te laat. Het briefadres is beëindigd
          en twee weken later ook de aanvullende bijstand, omdat er geen adres meer was. Zijn zorgverzekeraar schreef hem uit. Voor een
          nieuw briefadres moet hij laten zien waar hij slaapt, en de neef durft dat niet te verklaren. Hij is nu ook zijn baan
          kwijt, want bij drie loketten moest hij overdag wachten.`,
        effect: 'Adres, bijstand, zorgverzekering en werk kwijt om drie gemiste momenten.',
        helped: 'Bellen als iemand zijn post niet haalt, en een tweede uur in de avond.',
        hint: 'uitvoering',
        provisions: ['brp-art-2-23'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'Het briefadres is beëindigd',
        'tussen-wal-en-schip': 'bij drie loketten moest hij overdag wachten',
        'maatwerkruimte-onbenut': 'Drie keer kwam hij een dag te laat',
      },
      provisions: {
        'brp-art-2-23': 'Het briefadres is beëindigd',
        'pw-art-41-lid-2': 'omdat er geen adres meer was',
      },
      causes: {
        lokale_regel_te_streng: 'iedere week op een vast uur zijn post halen',
        keten: 'Zijn zorgverzekeraar schreef hem uit',
      },
      effects: {
        inkomen: 'twee weken later ook de aanvullende bijstand',
        werk: 'Hij is nu ook zijn baan kwijt',
        zorg: 'Zijn zorgverzekeraar schreef hem uit',
      },
      addressees: ['gemeente', 'bzk'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'aow-alleen-of-samen',
    period: '2024-Q2',
    law: 'aow',
    who: ['single', 'aow', 'anders'],
    where: ['Fryslân', '50k_100k'],
    signals: [
      {
        from: 'svb',
        by: 'professional',
        title: 'Vriendschap op leeftijd wordt als samenwonen gezien',
        text: `Een weduwe en een weduwnaar eten vier avonden per week samen en zorgen voor elkaar als een van beiden ziek is. Zij hebben
          ieder een eigen huurwoning met eigen lasten. De regels over twee woningen zijn in onze uitleg ruim genoeg, maar in dit geval
          woog het logboek van de thuiszorg mee, waarin steeds het andere adres stond. Wij stelden een gezamenlijke huishouding vast en
          vorderden anderhalf jaar terug. In bezwaar is dat herzien. De onrust had niet gehoeven als wij eerder waren langsgegaan.`,
        effect: 'Maanden onrust en een dreigende terugvordering bij twee oude mensen.',
        helped: 'Eerst een gesprek, dan pas een besluit.',
        hint: 'uitvoering',
        provisions: ['aow-art-17a-lid-2', 'aow-art-24-lid-1'],
      },
    ],
    coding: {
      threads: {
        'gezamenlijke-huishouding': 'Wij stelden een gezamenlijke huishouding vast',
        terugvorderingsplicht: 'vorderden anderhalf jaar terug',
        'geen-persoonlijk-contact': 'als wij eerder waren langsgegaan',
      },
      provisions: {
        'aow-art-17a-lid-2': 'Wij stelden een gezamenlijke huishouding vast',
        'aow-art-24-lid-1': 'vorderden anderhalf jaar terug',
      },
      causes: { beslisfout: 'De regels over twee woningen zijn in onze uitleg ruim genoeg' },
      effects: {
        geestelijk: 'De onrust had niet gehoeven',
        vertrouwen: '~Zorg voor elkaar voelde als een fout.',
      },
      addressees: ['svb'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: false,
    },
  },
  {
    key: 'logeren-bij-dochter',
    period: '2024-Q4',
    law: 'pw',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Overijssel', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Drie maanden bij zieke dochter, uitkering geblokkeerd',
        text: `Een vrouw van begin zestig logeerde drie maanden bij haar dochter in een andere gemeente, die een chemokuur kreeg en twee
          kleuters heeft. Haar eigen huis hield zij aan. De gemeente zag laag waterverbruik en blokkeerde de bijstand, omdat haar
          hoofdverblijf niet meer klopte. Zij had het gemeld bij de receptie, daar is geen notitie van. Bij de dochter dreigde ook nog
          een korting wegens inwoning. Nu rijdt zij elke avond veertig minuten naar huis om daar te slapen.`,
        effect: 'Inkomen geblokkeerd terwijl zij voor een doodzieke dochter zorgde.',
        helped: 'Tijdelijk verblijf voor mantelzorg als zodanig erkennen.',
        hint: 'wet',
        provisions: ['pw-art-40-lid-2', 'pw-art-54-lid-1'],
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Mantelzorg elders past niet in onze regels over verblijf',
        text: `Wie een paar maanden bij een ziek familielid gaat zorgen, raakt bij ons in de knel met de regels over verblijf en soms met de
          kostendelersnorm van het familielid. Er is een wetsvoorstel dat dit regelt. Tot die tijd verschilt het per medewerker.`,
        effect: 'Mensen stoppen met zorgen of zwijgen erover.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'mantelzorg-en-onderdak': 'logeerde drie maanden bij haar dochter',
        'maatwerkruimte-onbenut': 'Haar eigen huis hield zij aan',
        kostendelersnorm: 'een korting wegens inwoning',
        'onjuiste-registratie': 'Zij had het gemeld bij de receptie, daar is geen notitie van',
      },
      provisions: {
        'pw-art-54-lid-1': 'blokkeerde de bijstand',
        'pw-art-40-lid-2': 'omdat haar hoofdverblijf niet meer klopte',
      },
      causes: { maatwerk_niet_geboden: 'blokkeerde de bijstand', wet_te_hard: 'een korting wegens inwoning' },
      effects: {
        inkomen: 'blokkeerde de bijstand',
        gezin: 'Nu rijdt zij elke avond veertig minuten naar huis',
      },
      addressees: ['gemeente', 'szw'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: { wet_te_hard: 'omdat haar hoofdverblijf niet meer klopte' },
        effects: { inkomen: 'blokkeerde de bijstand' },
        addressees: ['szw'],
      },
      reason:
        'Tijdelijk verblijf elders verandert het hoofdverblijf niet vanzelf. De gemeente kon anders beslissen; de korting bij de dochter komt wel uit de wet.',
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: { 'maatwerkruimte-ontbreekt-in-wet': 'omdat haar hoofdverblijf niet meer klopte' },
        reason: 'De gemeente had haar eigen huis als hoofdverblijf kunnen blijven zien.',
      },
    },
  },
  {
    key: 'student-als-huurder',
    period: '2025-Q1',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Kamerhuurder telt dubbel: als kostendeler en als inkomen',
        text: `Cliënte verhuurt een kamer om haar huur te kunnen betalen, met een contract en een gewone prijs. De huurder zou dus geen
          kostendeler zijn. De gemeente vond de huurprijs te laag om zakelijk te zijn en paste de kostendelersnorm toe. Tegelijk werd
          de huur als inkomen afgetrokken. Beide tegelijk kan niet, maar het systeem telde ze op. Het duurde vijf maanden voor iemand
          de dubbeltelling zag. De huurder was intussen vertrokken, zij had de kamer leeg en een achterstand.`,
        effect: 'Vijf maanden dubbele korting en een huurachterstand.',
        helped: 'Een uitleg op papier van de berekening.',
        hint: 'uitvoering',
        provisions: ['pw-art-19a-lid-1', 'pw-art-33-lid-4'],
      },
    ],
    coding: {
      threads: {
        kostendelersnorm: 'paste de kostendelersnorm toe',
        'motivering-en-kenbaarheid': 'Het duurde vijf maanden voor iemand de dubbeltelling zag',
        'complexe-regels': 'Beide tegelijk kan niet',
      },
      provisions: {
        'pw-art-19a-lid-1': 'De huurder zou dus geen kostendeler zijn',
        'pw-art-33-lid-4': 'Tegelijk werd de huur als inkomen afgetrokken',
      },
      causes: { beslisfout: 'Beide tegelijk kan niet', systeem_of_proces: 'het systeem telde ze op' },
      effects: {
        inkomen: 'Tegelijk werd de huur als inkomen afgetrokken',
        wonen: 'zij had de kamer leeg en een achterstand',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    state: 'withdrawn',
    // After the first reading of the letter over its year, so that the draft shows a number that has moved.
    withdrawnAfter: [608, 612],
    withdrawnBecause:
      'De indiener meldde na publicatie dat de dubbeltelling in deze zaak niet vaststaat; de feiten kloppen niet genoeg.',
  },
  {
    key: 'klaar-voor-ontslag',
    period: '2025-Q1',
    law: 'brp',
    who: ['single', '45_59', null],
    where: ['Overijssel', '100k_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'naaste_of_belangenbehartiger',
        title: 'Klaar voor ontslag uit de kliniek, geen gemeente die hem kent',
        text: `Als verpleegkundige op een gesloten afdeling mag ik iemand niet zonder plek op straat zetten. Toch gebeurde dat. Een man was na drie
          maanden klaar voor ontslag. Zijn kamer was opgezegd. De gemeente waar de kliniek staat vond dat hij er niet woonde. De gemeente van
          zijn oude kamer had hem uitgeschreven. Voor een briefadres wilde de ene een bewijs van verblijf bij ons, en dat geven wij niet
          vanwege de privacy. Hij bleef elf dagen langer, op kosten van de zorg. Toen hij wegging, ging hij met een plastic tas en een afspraak
          over drie weken.`,
        effect: 'Dakloos uit een kliniek, zonder adres en zonder inkomen.',
        helped: 'Voor het ontslag afspreken welke gemeente het briefadres geeft.',
        hint: 'samenloop',
        provisions: ['brp-art-2-23', 'pw-art-42'],
        urgent: true,
      },
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Wij horen het pas als iemand al buiten staat',
        text: `Een kliniek mag ons niet bellen zonder toestemming en vraagt die toestemming vaak te laat. Dan zit iemand ineens bij ons in de hal met
          een brief van een arts. Wij zouden graag twee weken eerder weten dat iemand nergens heen kan.`,
        effect: 'Mensen komen zonder voorbereiding op straat.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'Voor een briefadres wilde de ene een bewijs van verblijf bij ons',
        'tussen-wal-en-schip': 'De gemeente van zijn oude kamer had hem uitgeschreven',
        gegevensuitwisseling: 'dat geven wij niet vanwege de privacy',
      },
      provisions: {
        'brp-art-2-23': 'Voor een briefadres wilde de ene een bewijs van verblijf bij ons',
        'pw-art-42': 'vond dat hij er niet woonde',
      },
      causes: { keten: 'De gemeente waar de kliniek staat vond dat hij er niet woonde' },
      effects: { wonen: 'met een plastic tas', zorg: 'Hij bleef elf dagen langer' },
      addressees: ['bzk', 'gemeente', 'vws'],
      severity: 4,
      duration: 'weken',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'zoon-terug-uit-detentie',
    period: '2025-Q2',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Zoon mag na detentie niet thuis wonen van de norm',
        text: `Een moeder wilde haar zoon van negenentwintig na zijn detentie een half jaar in huis nemen, zodat hij rustig een woning en
          werk kon zoeken. De reclassering vond dat het beste plan. De kostendelersnorm zou haar bijna driehonderd euro per maand
          kosten. In een gemeente verderop wordt in zulke gevallen een half jaar afgestemd. Hier kon dat niet, want er was geen
          beleidsregel. De zoon ging naar de daklozenopvang en stond na drie weken weer voor de rechter.`,
        effect: 'Een terugval doordat onderdak bij familie onbetaalbaar werd.',
        helped: 'Tijdelijk afstemmen, met de reclassering aan tafel.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-22a-lid-1', 'pw-art-18-lid-1'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Tijdelijke inwoning en de kostendelersnorm',
        text: `Bij tijdelijke opvang in een noodsituatie mogen gemeenten de norm afstemmen. Dat is al jaren zo en is een aantal keren
          aan gemeenten uitgelegd. Toch horen wij nog dat medewerkers zonder beleidsregel niet durven. Kleine gemeenten noemen de
          angst voor precedenten.`,
        effect: 'Tijdelijke opvang bij familie gaat niet door.',
        hint: 'maatwerk_niet_benut',
      },
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Inwoning na detentie strandt op de norm',
        text: `Wij zien het vaker: ouders met bijstand kunnen een volwassen kind niet opvangen na detentie of opname. De norm daalt meteen.
          Een verzoek om afstemming wordt afgewezen met de zin dat het kind kan meebetalen. Dat kind heeft dan nog nergens recht op.`,
        effect: 'Volwassen kinderen in nood belanden op straat.',
        hint: 'maatwerk_niet_benut',
      },
    ],
    coding: {
      threads: {
        kostendelersnorm: 'De kostendelersnorm zou haar bijna driehonderd euro per maand kosten',
        'maatwerkruimte-onbenut': 'Hier kon dat niet, want er was geen beleidsregel',
        'verschillen-tussen-gemeenten':
          'In een gemeente verderop wordt in zulke gevallen een half jaar afgestemd',
        'dakloos-en-briefadres': 'De zoon ging naar de daklozenopvang',
      },
      provisions: {
        'pw-art-22a-lid-1': 'De kostendelersnorm',
        'pw-art-18-lid-1': 'wordt in zulke gevallen een half jaar afgestemd',
      },
      causes: {
        ruimte_niet_bruikbaar: 'Hier kon dat niet, want er was geen beleidsregel',
        wet_te_hard: 'bijna driehonderd euro per maand',
      },
      effects: {
        wonen: 'De zoon ging naar de daklozenopvang',
        gezin: 'wilde haar zoon van negenentwintig na zijn detentie een half jaar in huis nemen',
      },
      addressees: ['gemeente', 'vng', 'jenv'],
      severity: 4,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: {
        causes: {
          ruimte_niet_herkend: 'want er was geen beleidsregel',
          wet_te_hard: 'bijna driehonderd euro per maand',
        },
      },
      reason:
        'De medewerker wist dat afstemmen elders gebeurt; hij wist niet hoe hij het zonder beleidsregel moest verantwoorden.',
      threads: {
        leaves: ['maatwerkruimte-onbenut'],
        adds: { 'maatwerkruimte-ontbreekt-in-wet': 'bijna driehonderd euro per maand' },
        reason: 'Een gemeente verderop doet het met dezelfde wet wel. De ruimte is er dus.',
      },
    },
  },
  {
    key: 'bakje-achter-de-balie',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '20k_50k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Mijn post ligt achter een balie die dicht is als ik werk',
        text: `Mijn briefadres is de gemeente zelf. Mijn post ligt daar in een bakje achter de balie en die is open op werkdagen van negen tot twaalf.
          In het voorjaar had ik eindelijk werk bij een hovenier, elke dag van zeven tot vier. Een collega vragen om mijn post te halen mocht
          niet zonder machtiging, en die moest ik zelf komen tekenen, tussen negen en twaalf. In het bakje lag een oproep met een
          termijn. Mijn aanvulling is ingetrokken omdat ik niet reageerde. De brief waarin dat stond, lag in hetzelfde bakje.`,
        effect: 'Aanvulling kwijt door post die hij niet kon halen omdat hij werkte.',
        helped: 'Post doorsturen naar de telefoon of een avond per week open.',
        hint: 'uitvoering',
        provisions: ['pw-art-54-lid-4', 'brp-art-2-23'],
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'Mijn briefadres is de gemeente zelf',
        'maatwerkruimte-onbenut': 'Mijn aanvulling is ingetrokken omdat ik niet reageerde',
        'geen-persoonlijk-contact': 'De brief waarin dat stond, lag in hetzelfde bakje',
      },
      provisions: {
        'pw-art-54-lid-4': 'Mijn aanvulling is ingetrokken omdat ik niet reageerde',
        'brp-art-2-23': 'Mijn briefadres is de gemeente zelf',
      },
      causes: {
        systeem_of_proces: 'die is open op werkdagen van negen tot twaalf',
        maatwerk_niet_geboden: 'die moest ik zelf komen tekenen',
      },
      effects: { inkomen: 'Mijn aanvulling is ingetrokken', werk: '~Werken en post halen gaan niet samen.' },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
    dissent: {
      coder: 2,
      instead: { severity: 3 },
      reason: 'De aanvulling is later deels hersteld en hij had loon. Merkbaar nadeel past beter dan zwaar.',
    },
  },
  {
    key: 'opvang-andere-regio',
    period: '2025-Q3',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Utrecht', 'gt_250k'],
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Dakloze jongere tussen twee gemeenten',
        text: `Een meisje van negentien slaapt steeds ergens anders, in twee gemeenten. Gemeente een zegt dat zij daar niet verblijft, gemeente
          twee dat zij daar geen binding heeft. Over en weer worden bezwaren geschreven. Ik heb voorgesteld dat wij alvast betalen en
          het daarna uitzoeken, daar is een regel voor. Mijn manager was bang dat wij er dan aan vastzitten. Na negen weken heeft het
          jongerenteam uit een potje leefgeld gegeven. Zij is niet meer op school geweest.`,
        effect: 'Negen weken zonder inkomen en school voor een dakloze jongere.',
        helped: 'De eerste gemeente die haar spreekt, betaalt alvast.',
        hint: 'uitvoering',
        provisions: ['pw-art-42', 'brp-art-2-23'],
        urgent: true,
      },
      {
        from: 'cr-fictiehoven',
        by: 'burger',
        title: 'Ik was van niemand',
        text: `Toen ik thuis weg moest sliep ik bij vriendinnen, soms hier, soms een stad verderop. Elke gemeente zei dat ik bij de ander moest
          zijn. Ik had geen adres, dus geen post, dus wist ik nooit wat er was besloten. Op mijn stage vroegen ze om een adres voor het
          contract. Toen ben ik gestopt.`,
        effect: 'Opleiding afgebroken, geen inkomen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'slaapt steeds ergens anders, in twee gemeenten',
        'tussen-wal-en-schip': 'Over en weer worden bezwaren geschreven',
        jongerennorm: 'Een meisje van negentien',
      },
      provisions: {
        'pw-art-42': 'daar is een regel voor',
        'brp-art-2-23': 'gemeente twee dat zij daar geen binding heeft',
      },
      causes: {
        keten: 'Over en weer worden bezwaren geschreven',
        maatwerk_niet_geboden: 'Mijn manager was bang dat wij er dan aan vastzitten',
      },
      effects: {
        inkomen: 'Na negen weken',
        wonen: 'slaapt steeds ergens anders',
        werk: 'Zij is niet meer op school geweest',
      },
      addressees: ['gemeente', 'vng'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'alimentatie-moet-u-vragen',
    period: '2025-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Flevoland', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Ik moet alimentatie eisen van een man voor wie ik vluchtte',
        text: `Ik woon op een geheim adres met mijn dochter. De gemeente verplicht mij om kinderalimentatie te vragen bij de rechter, anders
          wordt mijn bijstand verlaagd. Dan weet hij via de stukken in welke regio ik zit. Ik legde dit uit en kreeg als antwoord dat de
          verplichting voor iedereen geldt en dat ik een advocaat kan nemen. Mijn begeleider van de opvang heeft drie brieven geschreven.
          De gemeente kan het ook zelf verhalen of ervan afzien, zegt zij. Ik slaap weer slecht.`,
        effect: 'Dreiging dat een gewelddadige ex het adres vindt, of verlies van inkomen.',
        helped: 'Bij geweld afzien van deze verplichting.',
        hint: 'maatwerk_niet_benut',
        provisions: ['pw-art-56-lid-1', 'pw-art-61'],
        urgent: true,
      },
    ],
    coding: {
      threads: {
        'alleenstaande-ouders-en-scheiding': 'verplicht mij om kinderalimentatie te vragen bij de rechter',
        'maatwerkruimte-onbenut': 'De gemeente kan het ook zelf verhalen of ervan afzien',
        'motivering-en-kenbaarheid': 'dat de verplichting voor iedereen geldt',
      },
      provisions: {
        'pw-art-56-lid-1': 'verplicht mij om kinderalimentatie te vragen bij de rechter',
        'pw-art-61': 'De gemeente kan het ook zelf verhalen',
      },
      causes: { maatwerk_niet_geboden: 'dat de verplichting voor iedereen geldt' },
      effects: { geestelijk: 'Ik slaap weer slecht', gezin: 'Ik woon op een geheim adres met mijn dochter' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
    },
  },
  {
    key: 'inwonen-voor-zorg-oud-stel',
    period: '2026-Q1',
    law: 'pw',
    who: ['couple', '60_aow', 'bijstand'],
    where: ['Gelderland', '20k_50k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Nieuwe regel voor zorgbehoefte geeft ruimte en vragen',
        text: `Sinds dit jaar hoeft samenwonen vanwege zorg niet meer tot een gezamenlijke huishouding te leiden. Dat is mooi. Bij een man die
          zijn vriendin met dementie in huis nam, vroeg onze toetser echter om een indicatie voor langdurige zorg. Die heeft zij niet,
          want zij staat op een wachtlijst. In de toelichting lees ik dat een arts of wijkverpleegkundige de zorgbehoefte ook mag
          aantonen. De werkinstructie noemt alleen de indicatie. Wij hebben de aanvraag aangehouden tot de instructie
          is aangepast.`,
        effect: 'Maanden onzekerheid over inkomen bij intensieve zorg.',
        helped: 'De werkinstructie gelijktrekken met de toelichting op de wet.',
        hint: 'uitvoering',
        provisions: ['pw-art-3-lid-2-ond-a'],
      },
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Ik zorg voor haar en nu moet er een papier zijn',
        text: `Ik hoorde op de radio dat je mag samenwonen als je voor iemand zorgt. Mijn vriendin herkent soms de keuken niet meer. Bij de gemeente
          willen ze een papier dat wij nog niet hebben, de wachttijd is vijf maanden. Ik slaap nu op een luchtbed en doe net of ik thuis
          woon. Daar word ik onrustig van.`,
        effect: 'Zorgen in het geheim, uit angst voor de uitkering.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'mantelzorg-en-onderdak': 'samenwonen vanwege zorg',
        'gezamenlijke-huishouding': 'niet meer tot een gezamenlijke huishouding te leiden',
        'bewijslast-bij-burger': 'vroeg onze toetser echter om een indicatie voor langdurige zorg',
        'vakmanschap-en-casuistiek': 'De werkinstructie noemt alleen de indicatie',
        'maatwerkruimte-onbenut':
          'In de toelichting lees ik dat een arts of wijkverpleegkundige de zorgbehoefte ook mag aantonen',
      },
      provisions: {
        'pw-art-3-lid-2-ond-a':
          'Sinds dit jaar hoeft samenwonen vanwege zorg niet meer tot een gezamenlijke huishouding te leiden',
      },
      causes: { lokale_regel_te_streng: 'De werkinstructie noemt alleen de indicatie' },
      effects: {
        zorg: 'die zijn vriendin met dementie in huis nam',
        geestelijk: '~De man leeft in onzekerheid.',
      },
      addressees: ['gemeente'],
      severity: 2,
      duration: 'maanden',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'kop-kindgebonden-budget',
    period: '2026-Q2',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '100k_250k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Nieuwe ophoging bij partner zonder recht wordt niet toegepast',
        text: `Sinds dit jaar moet de gemeente de norm ophogen als iemand een partner heeft zonder recht en daardoor geld bij het kindgebonden
          budget misloopt. Cliënt vroeg erom. De gemeente zei dat het systeem dit nog niet kan berekenen en dat hij in het najaar een
          nabetaling krijgt. Intussen leeft hij met drie kinderen op de oude norm. Een voorschot was volgens de medewerker niet mogelijk
          omdat de hoogte niet vaststond. Wij hielpen hem aan een lening bij een noodfonds.`,
        effect: 'Een wettelijk recht dat maanden niet wordt uitbetaald.',
        helped: 'Een handmatig voorschot tot het systeem klaar is.',
        hint: 'uitvoering',
        provisions: ['pw-art-24a', 'pw-art-24'],
      },
    ],
    coding: {
      threads: {
        'niet-rechthebbende-partner': 'een partner heeft zonder recht',
        'samenloop-toeslagen': 'geld bij het kindgebonden budget misloopt',
        uitvoeringsvoorwaarden: 'dat het systeem dit nog niet kan berekenen',
      },
      provisions: { 'pw-art-24a': 'moet de gemeente de norm ophogen' },
      causes: {
        systeem_of_proces: 'dat het systeem dit nog niet kan berekenen',
        ruimte_niet_herkend: 'Een voorschot was volgens de medewerker niet mogelijk',
      },
      effects: {
        inkomen: 'Intussen leeft hij met drie kinderen op de oude norm',
        schulden: 'een lening bij een noodfonds',
      },
      addressees: ['gemeente', 'vng'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
    state: 'decided',
  },
]
