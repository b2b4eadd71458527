// Invented cases on the concurrence of schemes (samenloop van regelingen), many outside the Participatiewet.
import type { CaseSeed } from '../caseSeed.ts'

export const SAMENLOOP: readonly CaseSeed[] = [
  {
    key: 'corona-steun-terug',
    period: '2021-Q4',
    law: null,
    who: ['couple', '45_59', 'bbz'],
    where: ['Utrecht', '50k_100k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Steun voor zelfstandige volledig terug door een uitgestelde factuur',
        text: `Een fotografe kreeg in de coronatijd steun voor levensonderhoud. In april ontving zij betaling voor een klus van het jaar ervoor.
          Omdat wij inkomen toerekenen aan de maand van ontvangst, had zij die maand te veel en moet zij alles over die maand en de twee
          volgende terugbetalen. Had de klant op tijd betaald, dan was er niets aan de hand. Ze vroeg of het niet over de goede periode kon. De
          tijdelijke regeling is zo snel gemaakt dat er geen ruimte in zit. Haar man is intussen ook zonder opdrachten.`,
        effect: 'Terugbetaling van steun door de datum van een betaling.',
        helped: 'Inkomen toerekenen aan de periode waarin het is verdiend.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        zelfstandigen: 'kreeg in de coronatijd steun voor levensonderhoud',
        terugvorderingsplicht: 'moet zij alles over die maand en de twee volgende terugbetalen',
        'complexe-regels': 'Omdat wij inkomen toerekenen aan de maand van ontvangst',
      },
      provisions: {},
      causes: { maatwerk_onmogelijk: 'dat er geen ruimte in zit' },
      effects: { schulden: 'moet zij alles over die maand en de twee volgende terugbetalen' },
      addressees: ['szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
      note: 'De tijdelijke regeling voor zelfstandigen is vervallen en staat niet in de lijst; er is geen bepaling aan te wijzen.',
    },
  },
  {
    key: 'geen-partners-meer-aankruisen',
    period: '2022-Q2',
    law: 'huurtoeslag',
    who: ['single', '60_aow', 'bijstand'],
    where: ['Zeeland', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Mijn vrouw in het verpleeghuis en op papier nog partner',
        text: `Mijn vrouw is jong dement geworden en woont in een verpleeghuis. Voor de bijstand ben ik alleen, want zij komt niet meer thuis. Voor de
          toeslagen waren wij nog partners, dus werd haar uitkering bij mijn inkomen geteld en verviel mijn huurtoeslag. Ik kon
          kiezen om geen partners meer te zijn. Zo heet dat op het formulier en ik kon het niet invullen. Wij zijn meer dan dertig jaar
          getrouwd. Een vrijwilliger heeft het ten slotte voor mij aangekruist. Toen bleek dat het niet gold voor het jaar dat voorbij
          was. Over dat jaar moest ik alles terugbetalen.`,
        effect: 'Een jaar huurtoeslag terug, bovenop het verdriet.',
        helped: 'Bij een opname zelf bellen en uitleggen wat er te kiezen valt, met andere woorden.',
        hint: 'samenloop',
        provisions: ['awir-art-26-lid-1'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'Voor de toeslagen waren wij nog partners',
        'onduidelijke-communicatie': 'Zo heet dat op het formulier en ik kon het niet invullen',
      },
      provisions: { 'awir-art-26-lid-1': 'Over dat jaar moest ik alles terugbetalen' },
      causes: {
        samenloop: 'Voor de bijstand ben ik alleen',
        communicatie_of_preventie: 'Zo heet dat op het formulier',
      },
      effects: { schulden: 'moest ik alles terugbetalen', geestelijk: 'ik kon het niet invullen' },
      addressees: ['fin', 'dienst_toeslagen'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'onduidelijk'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'alleenverdiener-gat',
    period: '2022-Q4',
    law: 'wia',
    who: ['couple_with_children', '45_59', 'wia'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Met WIA minder te besteden dan met bijstand',
        text: `Een gezin leeft van de WIA-uitkering van vader met een toeslag tot het minimum. Moeder heeft geen inkomen. Bruto komt het uit op de
          bijstand, maar door de belasting en een hoger toetsinkomen krijgen zij veel lagere toeslagen dan een gezin in de bijstand. Wij rekenden
          drie keer, het scheelt ruim tweehonderd euro per maand. De gemeente kan met bijzondere bijstand helpen, maar de aanvraag is ingewikkeld en
          mensen geloven niet dat zij recht hebben. Niemand heeft iets fout gedaan en toch zakt dit gezin door de bodem.`,
        effect: 'Jarenlang onder het sociaal minimum door het samenspel van regels.',
        helped: 'Een vaste tegemoetkoming zonder aanvraag.',
        hint: 'samenloop',
        provisions: ['pw-art-35-lid-1'],
      },
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Ik snap niet waarom wij minder hebben dan de buren',
        text: `Onze buren hebben bijstand, wij een WIA met toeslag. We hebben dezelfde huur en even veel kinderen. Toch houden zij elke maand meer over. Bij
          het UWV zeggen ze dat ik naar toeslagen moet en daar zeggen ze dat mijn inkomen te hoog is. Mijn inkomen is het minimum.`,
        effect: 'Onder het minimum en nergens een loket.',
        hint: 'samenloop',
      },
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Wij kunnen alleenverdieners niet vinden',
        text: `Voor deze groep mogen wij bijzondere bijstand geven. Wij weten alleen niet wie het zijn, want zij zijn geen klant bij ons. Van de
          geschatte honderd huishoudens in onze gemeente hebben elf zich gemeld. Gegevens van UWV en toeslagen mogen wij niet naast elkaar leggen.`,
        effect: 'De meeste huishoudens krijgen niets.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        alleenverdieners: 'Bruto komt het uit op de bijstand',
        'samenloop-toeslagen': 'krijgen zij veel lagere toeslagen',
        'niet-gebruik': 'mensen geloven niet dat zij recht hebben',
      },
      provisions: { 'pw-art-35-lid-1': 'De gemeente kan met bijzondere bijstand helpen' },
      causes: { samenloop: 'Niemand heeft iets fout gedaan en toch zakt dit gezin door de bodem' },
      effects: {
        inkomen: 'ruim tweehonderd euro per maand',
        kinderen: '~Het gaat om een gezin met kinderen.',
      },
      addressees: ['szw', 'fin'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'gat-na-ww',
    period: '2023-Q2',
    law: 'ww',
    who: ['single', '45_59', 'ww'],
    where: ['Noord-Holland', '50k_100k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Zes weken niets tussen WW en bijstand',
        text: `De WW betaalt achteraf en de bijstand ook. Mijn laatste WW kwam in het begin van de maand, mijn eerste bijstand zes weken later. De laatste WW
          werd ook nog als inkomen in de eerste bijstandsmaand gezien, dus die eerste maand was bijna nul. Ik had me een maand van tevoren
          gemeld, maar dat mocht nog niet van het systeem. Iedereen wist op welke dag mijn WW stopte, dat staat in alle computers. Mijn
          huurbaas heeft een aanmaning gestuurd met vijftig euro kosten.`,
        effect: 'Zes weken zonder inkomen op een moment dat vooraf bekend was.',
        helped: 'Eerder kunnen aanvragen en een overbrugging.',
        hint: 'samenloop',
        provisions: ['pw-art-44-lid-1', 'pw-art-32-lid-2'],
      },
    ],
    coding: {
      threads: {
        'samenloop-uitkeringen': 'mijn eerste bijstand zes weken later',
        'wachttijd-en-voorschot': 'dat mocht nog niet van het systeem',
        'tussen-wal-en-schip': 'Iedereen wist op welke dag mijn WW stopte',
      },
      provisions: {
        'pw-art-44-lid-1': 'Ik had me een maand van tevoren gemeld',
        'pw-art-32-lid-2': 'als inkomen in de eerste bijstandsmaand gezien',
      },
      causes: {
        samenloop: 'De WW betaalt achteraf en de bijstand ook',
        systeem_of_proces: 'dat mocht nog niet van het systeem',
      },
      effects: {
        inkomen: 'die eerste maand was bijna nul',
        schulden: 'Mijn huurbaas heeft een aanmaning gestuurd',
      },
      addressees: ['szw', 'uwv', 'gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          systeem_of_proces: 'dat mocht nog niet van het systeem',
          samenloop: 'De WW betaalt achteraf en de bijstand ook',
        },
      },
      reason: 'Elke regeling betaalt op zichzelf volgens de regels. Het gat ontstaat pas in de combinatie.',
    },
  },
  {
    key: 'achttien-en-nog-op-school',
    period: '2023-Q2',
    law: 'wkb',
    who: ['single_parent', '45_59', 'bijstand'],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Alles stopt als je kind achttien wordt, en niets begint',
        text: `Toen mijn dochter achttien werd, stopten de kinderbijslag en het kindgebonden budget, en ging de alimentatie naar haar. Zij zit nog
          twee jaar op het mbo. Mijn bijstand veranderde niet, want daarvoor telde zij al niet meer mee als kind. Studiefinanciering krijgt
          zij pas vanaf het nieuwe kwartaal. In dat gat van zeven weken ging ik bijna vijfhonderd euro per maand achteruit. Ik heb
          vier loketten gebeld. Ieder had een dag waarop iets stopt en niemand een dag waarop iets begint. De consulent stelde voor dat mijn
          dochter meer ging werken in de supermarkt.`,
        effect: 'Weken te weinig geld voor een moeder en een dochter op school.',
        helped: 'Een brief een half jaar van tevoren met alle data onder elkaar.',
        hint: 'samenloop',
        provisions: ['wkb-art-2'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'stopten de kinderbijslag en het kindgebonden budget',
        'alleenstaande-ouders-en-scheiding': 'ging de alimentatie naar haar',
        'tussen-wal-en-schip': 'Ieder had een dag waarop iets stopt en niemand een dag waarop iets begint',
      },
      provisions: { 'wkb-art-2': 'stopten de kinderbijslag en het kindgebonden budget' },
      causes: {
        samenloop: 'Ieder had een dag waarop iets stopt',
        communicatie_of_preventie: 'Ik heb vier loketten gebeld',
      },
      effects: { inkomen: 'bijna vijfhonderd euro per maand achteruit' },
      addressees: ['szw', 'fin', 'ocw'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'ja'],
      tailoring: 'onbekend',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'bbz-goed-half-jaar',
    period: '2023-Q3',
    law: 'bbz2004',
    who: ['single', '27_44', 'bbz'],
    where: ['Gelderland', '50k_100k'],
    signals: [
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Goed tweede halfjaar, alle bijstand wordt lening',
        text: `Een timmerman had na een ongeluk vijf maanden Bbz nodig. Daarna trok zijn bedrijf aan. Bij de vaststelling kijken wij naar het hele boekjaar,
          dus ook naar de goede maanden waarin hij geen bijstand had. Zijn jaarinkomen kwam net boven de norm en daarmee moet bijna alles terug.
          In de maanden dat hij niets had, leefde hij op het minimum. Hij zegt dat hij beter stil had kunnen zitten. Vaak is dit in de
          regels wel bedoeld, maar hij had geen reserve en net een busje gekocht.`,
        effect: 'Wie zijn bedrijf redt, betaalt de steun terug die hij nodig had.',
        helped: 'De goede maanden niet meerekenen als er een duidelijke breuk is.',
        hint: 'wet',
        provisions: ['bbz2004-art-12-lid-2-ond-c', 'bbz2004-art-11-lid-2'],
      },
    ],
    coding: {
      threads: {
        zelfstandigen: 'Bij de vaststelling kijken wij naar het hele boekjaar',
        'complexe-regels': 'Zijn jaarinkomen kwam net boven de norm',
      },
      provisions: {
        'bbz2004-art-12-lid-2-ond-c': 'daarmee moet bijna alles terug',
        'bbz2004-art-11-lid-2': 'Bij de vaststelling kijken wij naar het hele boekjaar',
      },
      causes: { wet_te_hard: 'Bij de vaststelling kijken wij naar het hele boekjaar' },
      effects: {
        schulden: 'daarmee moet bijna alles terug',
        werk: 'Hij zegt dat hij beter stil had kunnen zitten',
      },
      addressees: ['szw'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['onduidelijk', 'ja', 'onduidelijk', 'ja'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'kamer-zonder-keuken',
    period: '2023-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Utrecht', 'gt_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'burger',
        title: 'Voor een kamer geen huurtoeslag en ook geen woonkostentoeslag',
        text: `Na de scheiding vond ik een kamer met een gedeelde keuken, zeshonderdtwintig euro. Huurtoeslag krijg je niet voor een kamer. De
          gemeente heeft een woonkostentoeslag voor wie geen huurtoeslag kan krijgen. Die werd geweigerd, want huurtoeslag gaat voor en ik
          moest maar verhuizen naar iets waar die wel voor bestaat. Op zo’n woning wacht je hier negen jaar. Na huur en zorgpremie houd
          ik honderdnegentig euro per maand over. Mijn dochter slaapt om het weekend op een matras naast mijn bed en noemt het
          kamperen. Ik laat het maar zo.`,
        effect: 'Een vader die maandenlang van honderdnegentig euro leeft.',
        helped: 'Woonkostentoeslag geven zolang er geen andere woning is.',
        hint: 'samenloop',
        provisions: ['pw-art-15-lid-1', 'pw-art-35-lid-1'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'Huurtoeslag krijg je niet voor een kamer',
        'bijzondere-bijstand': 'Die werd geweigerd, want huurtoeslag gaat voor',
        'alleenstaande-ouders-en-scheiding': 'Na de scheiding vond ik een kamer met een gedeelde keuken',
      },
      provisions: {
        'pw-art-15-lid-1': 'want huurtoeslag gaat voor',
        'pw-art-35-lid-1': 'De gemeente heeft een woonkostentoeslag',
      },
      causes: {
        samenloop: 'Huurtoeslag krijg je niet voor een kamer',
        lokale_regel_te_streng: 'ik moest maar verhuizen',
      },
      effects: { inkomen: 'honderdnegentig euro per maand over', wonen: 'een kamer met een gedeelde keuken' },
      addressees: ['gemeente', 'bzk'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
    },
    dissent: {
      coder: 2,
      instead: {
        causes: {
          lokale_regel_te_streng: 'ik moest maar verhuizen',
          samenloop: 'Huurtoeslag krijg je niet voor een kamer',
        },
      },
      reason:
        'De lokale regel sluit het gat niet, maar zij maakte het niet. Het ontstaat doordat de ene regeling naar de andere wijst.',
    },
  },
  {
    key: 'oproepwerk-loont-niet',
    period: '2024-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Overijssel', '50k_100k'],
    signals: [
      {
        from: 'cr-schijnbergen',
        by: 'burger',
        title: 'Ik werk en heb elke maand minder zekerheid',
        text: `Ik werk op oproep in een verzorgingshuis. Mijn loon komt halverwege de maand erna, soms krijg ik vierwekenloon, soms per maand. De gemeente
          kort een schatting en rekent later na. Het gevolg: de ene maand krijg ik te weinig en bel ik de huurbaas, de andere maand moet ik
          terugbetalen. De vrijlating was na een half jaar op. Sinds ik werk heb ik rood gestaan, daarvoor nooit. Mijn leidinggevende wil mij
          meer uren geven, ik durf het niet. Niemand kan uitrekenen wat ik overhoud.`,
        effect: 'Rood staan door te werken, en geen extra uren durven nemen.',
        helped: 'Eén bedrag per maand en een potje voor schommelingen.',
        hint: 'wet',
        provisions: ['pw-art-31-lid-2-ond-n', 'pw-art-32-lid-1'],
      },
      {
        from: 'vng',
        by: 'vng',
        title: 'Verrekening van wisselend loon',
        text: `Gemeenten melden dat parttime werk met wisselend loon in de bijstand vooral correcties oplevert. Zij verrekenen, vorderen terug en betalen na. In
          sommige gemeenten is een app in gebruik waarmee het loon sneller bekend is. De regels zelf vragen om precisie per maand. Een
          buffer is pas voorzien bij een volgende stap van de wetswijziging.`,
        effect: 'Werken vanuit bijstand wordt onzeker en onaantrekkelijk.',
        hint: 'wet',
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'De gemeente kort een schatting en rekent later na',
        'complexe-regels': 'Niemand kan uitrekenen wat ik overhoud',
        terugvorderingsplicht: 'de andere maand moet ik terugbetalen',
      },
      provisions: {
        'pw-art-32-lid-1': 'De gemeente kort een schatting',
        'pw-art-31-lid-2-ond-n': 'De vrijlating was na een half jaar op',
        'pw-art-58-lid-4': 'rekent later na',
      },
      causes: {
        wet_te_hard: 'De vrijlating was na een half jaar op',
        systeem_of_proces: 'De gemeente kort een schatting en rekent later na',
      },
      effects: {
        inkomen: 'de ene maand krijg ik te weinig',
        werk: 'ik durf het niet',
        schulden: 'Sinds ik werk heb ik rood gestaan',
      },
      addressees: ['szw', 'gemeente'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
      preventive: false,
    },
  },
  {
    key: 'cursus-zonder-traject',
    period: '2024-Q1',
    law: 'wko',
    who: ['couple_with_children', '27_44', 'ww'],
    where: ['Noord-Holland', '100k_250k'],
    signals: [
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Opleiding verkeerd geboekt, opvangtoeslag terug',
        text: `Mijn vrouw verloor haar baan en kreeg WW. We wisten dat de opvangtoeslag dan nog drie maanden doorloopt. In maand drie begon zij aan een
          opleiding die het UWV had goedgekeurd, dus zou de toeslag blijven. Maar het UWV boekte haar opleiding als een cursus zonder
          traject, en daarvoor geldt dat niet. Dat hoorden we een jaar later van de toeslagen, met een rekening van tweeënveertighonderd
          euro. Het UWV wil de boeking niet veranderen omdat die tijd voorbij is. De toeslagen mogen alleen kijken naar wat het UWV heeft
          geboekt. Zij heeft haar diploma en wij hebben de opvang opgezegd.`,
        effect: 'Een schuld van duizenden euro’s door één verkeerd vakje.',
        helped: 'Een verkeerde boeking achteraf herstellen.',
        hint: 'samenloop',
        provisions: ['awir-art-26-lid-1'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'Dat hoorden we een jaar later van de toeslagen',
        'tussen-wal-en-schip': 'De toeslagen mogen alleen kijken naar wat het UWV heeft geboekt',
        'geen-herstel-na-fout': 'Het UWV wil de boeking niet veranderen omdat die tijd voorbij is',
      },
      provisions: { 'awir-art-26-lid-1': 'een rekening van tweeënveertighonderd euro' },
      causes: {
        keten: 'De toeslagen mogen alleen kijken naar wat het UWV heeft geboekt',
        gegevens_onjuist: 'het UWV boekte haar opleiding als een cursus zonder traject',
      },
      effects: { schulden: 'tweeënveertighonderd euro', kinderen: 'wij hebben de opvang opgezegd' },
      addressees: ['uwv', 'dienst_toeslagen'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'huurtoeslag-zoon-stage',
    period: '2024-Q2',
    law: 'huurtoeslag',
    who: ['single_parent', '45_59', 'toeslag'],
    where: ['Noord-Brabant', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Stagevergoeding van zoon kost moeder haar huurtoeslag',
        text: `De zoon van cliënte vond een betaalde stage en verdiende voor het eerst. Hij woont thuis en is boven de drieëntwintig. Zijn inkomen telt nu mee
          voor de huurtoeslag, terwijl hij voor de kostendelersnorm juist nog niet meetelt. Zij wist het ene wel, het andere niet.
          Over het hele jaar moet zij bijna drieduizend euro huurtoeslag terugbetalen. De zoon wil het wel betalen maar zijn stage is voorbij. Een
          verzoek om matiging is afgewezen zonder naar de twee regelingen samen te kijken.`,
        effect: 'Een terugvordering groter dan wat de zoon overhield aan zijn stage.',
        helped: 'Matigen omdat het gezin er nooit van heeft geprofiteerd, en vooraf waarschuwen.',
        hint: 'samenloop',
        provisions: ['awir-art-26-lid-1', 'awir-art-26-lid-2'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'Zijn inkomen telt nu mee voor de huurtoeslag',
        terugvorderingsplicht: 'bijna drieduizend euro huurtoeslag terugbetalen',
        'onduidelijke-communicatie': 'Zij wist het ene wel, het andere niet',
        'maatwerkruimte-onbenut': 'Een verzoek om matiging is afgewezen',
      },
      provisions: {
        'awir-art-26-lid-1': 'bijna drieduizend euro huurtoeslag terugbetalen',
        'awir-art-26-lid-2': 'Een verzoek om matiging is afgewezen',
      },
      causes: {
        samenloop: 'zonder naar de twee regelingen samen te kijken',
        maatwerk_niet_geboden: 'Een verzoek om matiging is afgewezen',
      },
      effects: { schulden: 'bijna drieduizend euro', gezin: 'De zoon wil het wel betalen' },
      addressees: ['dienst_toeslagen', 'fin'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
      preventive: false,
    },
  },
  {
    key: 'terugbetaald-en-toch-rijk',
    period: '2024-Q2',
    law: 'awir',
    who: ['single', '27_44', 'bijstand'],
    where: ['Groningen', '100k_250k'],
    signals: [
      {
        from: 'advocaten-verzonnenveld',
        by: 'naaste_of_belangenbehartiger',
        title: 'Bijstand terugbetaald, toeslag over dat jaar blijft kwijt',
        text: `In een jaar ontving cliënt te veel bijstand. Twee jaar later betaalde hij dat in één keer bruto terug, met hulp van zijn ouders.
          Voor de toeslagen blijft het oude jaar staan zoals het was: een inkomen dat hij achteraf nooit heeft gehad. De terugbetaling
          verlaagt alleen het inkomen van het jaar waarin hij betaalt, en in dat jaar had hij toch al recht op het meeste. Zo verloor hij
          zeventienhonderd euro aan zorgtoeslag en huurtoeslag. De gemeente wijst naar de fiscus, de fiscus naar de wet. Allebei
          hebben zij gelijk, en allebei houden zij iets over.`,
        effect: 'Wie alles terugbetaalt, raakt daarnaast zijn toeslagen over dat jaar kwijt.',
        helped: 'Een herrekening van de toeslagen als bijstand is terugbetaald.',
        hint: 'samenloop',
        provisions: ['awir-art-26-lid-1', 'pw-art-58-lid-1'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'Voor de toeslagen blijft het oude jaar staan zoals het was',
        'complexe-regels': 'De gemeente wijst naar de fiscus, de fiscus naar de wet',
      },
      provisions: {
        'awir-art-26-lid-1': 'Zo verloor hij zeventienhonderd euro aan zorgtoeslag en huurtoeslag',
        'pw-art-58-lid-1': 'betaalde hij dat in één keer bruto terug',
      },
      causes: { samenloop: 'een inkomen dat hij achteraf nooit heeft gehad' },
      effects: { inkomen: 'zeventienhonderd euro' },
      addressees: ['fin', 'szw'],
      severity: 2,
      duration: 'eenmalig',
      amount: 'tot_2500',
      traits: ['nee', 'ja', 'ja', 'onduidelijk'],
      tailoring: 'niet_mogelijk',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'drie-dagen-op-haar-naam',
    period: '2024-Q2',
    law: 'huurtoeslag',
    who: ['single', '45_59', 'wajong'],
    where: ['Zuid-Holland', '50k_100k'],
    signals: [
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Geld stond drie dagen op haar naam, huurtoeslag een jaar weg',
        text: `Cliënte staat onder bewind en erfde een klein deel van het huis van haar ouders. De notaris betaalde eind december uit. De
          bewindvoerder maakte het geld begin januari over aan de aannemer van haar aangepaste badkamer. Op de eerste dag van het jaar stond
          het dus op haar naam, drie dagen lang. Daarmee had zij dat hele jaar te veel vermogen en moest alle huurtoeslag terug, bijna
          vierduizend euro. De notaris had ook een week later kunnen betalen. Niemand die erbij betrokken was, dacht aan die
          datum, ook de bewindvoerder niet.`,
        effect: 'Een schuld van duizenden euro’s door één datum.',
        helped:
          'Bij de afwikkeling van een erfenis wijzen op de peildatum, en matigen als het geld al een bestemming had.',
        hint: 'samenloop',
        provisions: ['awir-art-26-lid-1', 'awir-art-26-lid-2'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'moest alle huurtoeslag terug',
        vermogenstoets: 'Daarmee had zij dat hele jaar te veel vermogen',
        'schadevergoeding-en-nabetaling': 'erfde een klein deel van het huis van haar ouders',
      },
      provisions: {
        'awir-art-26-lid-1': 'moest alle huurtoeslag terug',
        'awir-art-26-lid-2': '~Matigen omdat het geld een bestemming had, is niet overwogen.',
      },
      causes: {
        wet_te_hard: 'Daarmee had zij dat hele jaar te veel vermogen',
        communicatie_of_preventie: 'Niemand die erbij betrokken was, dacht aan die datum',
      },
      effects: { schulden: 'bijna vierduizend euro' },
      addressees: ['fin', 'dienst_toeslagen'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'nee'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    dissent: {
      coder: 1,
      instead: { severity: 2, traits: ['ja', 'ja', 'ja', 'onduidelijk'] },
      reason: 'Vierduizend euro is voor iemand met een Wajong en onder bewind een zware last.',
    },
  },
  {
    key: 'winst-van-het-verkeerde-jaar',
    period: '2024-Q2',
    law: 'bbz2004',
    who: ['single', '45_59', 'bbz'],
    where: ['Zuid-Holland', '100k_250k'],
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Bbz wordt een schuld omdat de jaarcijfers te laat kwamen',
        text: `Een zelfstandig stukadoor leefde acht maanden van Bbz terwijl hij herstelde van een operatie. Zoals altijd was het eerst een lening. Of
          hij een deel mocht houden, hangt af van zijn jaarcijfers, en die moest hij binnen een half jaar leveren. Zijn boekhouder was zelf
          ziek. Toen de cijfers kwamen, waren ze zeven weken te laat en wees ons systeem alle omzetting af. Het gaat om negenduizend
          euro. Uit de cijfers blijkt dat hij zes van de acht maanden niets verdiende. Ik heb het als herzieningsverzoek opnieuw
          ingediend. Mijn teamleider vindt dat ik daarmee een termijn omzeil. Dat klopt, en ik zou willen dat het niet nodig was.`,
        effect: 'Een schuld van duizenden euro’s voor maanden waarin er recht op bijstand was.',
        helped: 'De cijfers beoordelen, ook als ze te laat zijn en de reden klopt.',
        hint: 'uitvoering',
        provisions: ['bbz2004-art-11-lid-2', 'bbz2004-art-12-lid-1'],
      },
    ],
    coding: {
      threads: {
        zelfstandigen: 'Of hij een deel mocht houden, hangt af van zijn jaarcijfers',
        'maatwerkruimte-onbenut': 'wees ons systeem alle omzetting af',
        uitvoeringsvoorwaarden: 'Mijn teamleider vindt dat ik daarmee een termijn omzeil',
      },
      provisions: {
        'bbz2004-art-11-lid-2': 'die moest hij binnen een half jaar leveren',
        'bbz2004-art-12-lid-1': 'wees ons systeem alle omzetting af',
      },
      causes: {
        systeem_of_proces: 'wees ons systeem alle omzetting af',
        ruimte_niet_bruikbaar: 'Mijn teamleider vindt dat ik daarmee een termijn omzeil',
      },
      effects: { schulden: 'negenduizend euro' },
      addressees: ['gemeente'],
      severity: 3,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'pgb-dochter-inkomen',
    period: '2024-Q3',
    law: 'wmo2015',
    who: ['cost_sharing', '27_44', 'bijstand'],
    where: ['Limburg', '50k_100k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Betaald worden voor zorg die ik altijd al gaf',
        text: `Ik zorg voor mijn vader met een hersenletsel. De Wmo gaf hem een pgb en de consulent zei dat hij mij daaruit kon betalen. Fijn, dacht ik. Maar
          de sociale dienst trekt het helemaal van mijn bijstand af en eist dat ik daarnaast werk zoek voor de rest van de week. Voor mijn vader
          ben ik dag en nacht nodig. Als ik stop, komt er een bureau dat drie keer zo duur is. Binnen hetzelfde stadhuis weten ze niet van elkaar
          wat ze vragen. We hebben het pgb nu teruggegeven, ik doe het weer voor niets.`,
        effect: 'Zorg levert niets op en botst met de arbeidsplicht; het pgb is ingeleverd.',
        helped: 'Wmo en werk en inkomen samen aan tafel en ontheffing voor de zorguren.',
        hint: 'samenloop',
        provisions: ['pw-art-9-lid-2', 'pw-art-32-lid-1'],
      },
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Wmo-consulent en klantmanager geven tegengesteld advies',
        text: `In het keukentafelgesprek bied ik een pgb voor het netwerk aan. Pas later hoor ik dat iemand daardoor in de bijstand wordt gekort en
          sollicitatieplicht houdt. Mijn collega van inkomen mag ontheffing geven voor zorgtaken, maar krijgt het verslag van mij niet te zien.
          Zo geven wij met de ene hand en nemen met de andere.`,
        effect: 'Mantelzorgers haken af.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'pgb-en-zorg': 'De Wmo gaf hem een pgb',
        'arbeidsverplichting-past-niet': 'eist dat ik daarnaast werk zoek voor de rest van de week',
        'tussen-wal-en-schip': 'Binnen hetzelfde stadhuis weten ze niet van elkaar wat ze vragen',
      },
      provisions: {
        'pw-art-9-lid-2': 'eist dat ik daarnaast werk zoek',
        'pw-art-32-lid-1': 'trekt het helemaal van mijn bijstand af',
      },
      causes: {
        samenloop: 'trekt het helemaal van mijn bijstand af',
        keten: 'Binnen hetzelfde stadhuis weten ze niet van elkaar wat ze vragen',
      },
      effects: {
        zorg: 'We hebben het pgb nu teruggegeven',
        inkomen: 'trekt het helemaal van mijn bijstand af',
      },
      addressees: ['gemeente', 'vws', 'szw'],
      severity: 2,
      duration: 'jaren',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'niet_opgelost',
    },
  },
  {
    key: 'jaaropgave-te-hoog',
    period: '2024-Q3',
    law: 'awir',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Foute jaaropgave van de gemeente, toeslagen teruggevraagd',
        text: `Ik had een half jaar bijstand en daarna een baan. Op de jaaropgave van de gemeente stond een vol jaar. Ik belde meteen en ze zagen
          de fout, er zou een nieuwe komen. Die kwam na zeven maanden. Intussen had de Belastingdienst de foute cijfers al en kreeg ik een
          rekening: kindgebonden budget terug, zorgtoeslag terug, bij elkaar eenentwintighonderd euro. Er werd al verrekend voordat iemand
          naar het nieuwe papier had gekeken. Mijn baas vroeg waarom ik huilde op de werkvloer. Achteraf is het rechtgezet, behalve de
          kosten van de aanmaning, want die waren volgens de regels terecht.`,
        effect: 'Maanden te weinig geld door een fout die op de eerste dag was gemeld.',
        helped: 'Een fout in de jaaropgave binnen een week herstellen en zelf doorgeven.',
        hint: 'uitvoering',
        provisions: ['awir-art-30-lid-1'],
      },
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Herstel van een jaaropgave gaat één keer per jaar mee',
        text: `Correcties op jaaropgaven gaan bij ons in één bestand, in het najaar. Tot die tijd staat bij de fiscus wat wij eerst hebben gestuurd. Wij
          weten dat toeslagen daarop worden berekend. Tussendoor een los bestand sturen kan, maar dan moet iemand dat met de hand maken.`,
        effect: 'Bekende fouten werken maanden door in toeslagen.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'kindgebonden budget terug, zorgtoeslag terug',
        'fout-van-de-overheid': 'Op de jaaropgave van de gemeente stond een vol jaar',
        'onjuiste-registratie': 'Intussen had de Belastingdienst de foute cijfers al',
      },
      provisions: {
        'awir-art-30-lid-1': 'Er werd al verrekend voordat iemand naar het nieuwe papier had gekeken',
        'awir-art-26-lid-1': 'bij elkaar eenentwintighonderd euro',
      },
      causes: {
        gegevens_onjuist: 'Op de jaaropgave van de gemeente stond een vol jaar',
        systeem_of_proces: 'Die kwam na zeven maanden',
      },
      effects: { inkomen: 'Er werd al verrekend', geestelijk: 'waarom ik huilde op de werkvloer' },
      addressees: ['gemeente', 'dienst_toeslagen'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
    },
  },
  {
    key: 'huisje-van-ouders',
    period: '2024-Q4',
    law: 'aio',
    who: ['couple', 'aow', 'aio'],
    where: ['Zuid-Holland', 'gt_250k'],
    signals: [
      {
        from: 'lcr',
        by: 'naaste_of_belangenbehartiger',
        title: 'Onverdeeld huisje in een ver dorp leidt tot beëindiging van de AIO',
        text: `Mijn ouders hebben een onvolledige AOW en daarom een aanvulling. Na het overlijden van mijn grootvader staat een lemen huisje in een bergdorp
          op naam van negen erfgenamen. Het is onbewoonbaar en niemand koopt het. De SVB liet het taxeren en rekende het deel van mijn
          vader als vermogen, met terugvordering over vijf jaar. Hij wist niet dat hij mede-eigenaar was. Bewijs dat hij er niets mee kan,
          moet hij zelf uit dat land halen. Hij is oud en schaamt zich zo dat hij niet meer naar de moskee gaat.
          Wij hebben als kinderen aangeboden om afstand te doen van het huisje, desnoods voor niets. Dat mocht niet, want dan
          zou hij vermogen weggeven. We kregen een lijst met stempels die nodig zijn van een kadaster dat maar twee dagen per week open is, op een dag
          reizen van het dorp.`,
        effect: 'Aanvulling gestopt en een schuld voor bezit waar hij niets aan heeft.',
        helped: 'Kijken of iemand werkelijk over het bezit kan beschikken.',
        hint: 'uitvoering',
        provisions: ['pw-art-47a', 'pw-art-34-lid-1'],
      },
      {
        from: 'svb',
        by: 'professional',
        title: 'Vermogensonderzoek buiten Europa raakt vaak oude familiegrond',
        text: `Bij onderzoek naar bezit in het buitenland stuiten wij regelmatig op onverdeelde familiegrond. De waarde op papier en de mogelijkheid om er geld
          van te maken liggen ver uit elkaar. Onze werkinstructie vraagt de klant om bewijs. Voor ouderen is dat bijna niet te doen. Wij pleiten
          voor een lichtere toets bij kleine aandelen.`,
        effect: 'Ouderen verliezen inkomen door bezit dat niets oplevert.',
        hint: 'uitvoering',
      },
    ],
    coding: {
      threads: {
        'onvolledige-aow-en-aio': 'hebben een onvolledige AOW en daarom een aanvulling',
        'grensoverschrijdende-situatie': 'een lemen huisje in een bergdorp',
        'bewijslast-bij-burger': 'moet hij zelf uit dat land halen',
        vermogenstoets: 'rekende het deel van mijn vader als vermogen',
        terugvorderingsplicht: 'met terugvordering over vijf jaar',
      },
      provisions: {
        'pw-art-47a': 'daarom een aanvulling',
        'pw-art-34-lid-1': 'rekende het deel van mijn vader als vermogen',
      },
      causes: {
        maatwerk_niet_geboden: 'Het is onbewoonbaar en niemand koopt het',
        doenvermogen: 'moet hij zelf uit dat land halen',
      },
      effects: {
        schulden: 'met terugvordering over vijf jaar',
        geestelijk: 'schaamt zich zo dat hij niet meer naar de moskee gaat',
        inkomen: '~De aanvulling is beëindigd.',
      },
      addressees: ['svb', 'szw'],
      severity: 4,
      duration: 'jaren',
      amount: 'tot_100000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'beleid',
      outcome: 'loopt_nog',
      preventive: false,
    },
    dissent: {
      coder: 1,
      instead: {
        severity: 3,
        causes: {
          ruimte_niet_bruikbaar: 'Het is onbewoonbaar en niemand koopt het',
          doenvermogen: 'moet hij zelf uit dat land halen',
        },
        effects: {
          schulden: 'met terugvordering over vijf jaar',
          geestelijk: 'schaamt zich zo dat hij niet meer naar de moskee gaat',
        },
      },
      reason:
        'De SVB wist dat het huisje onverkoopbaar was en koos toch voor meetellen. Geen inkomen meer en een schuld van jaren is ontwrichtend.',
      threads: {
        leaves: ['bewijslast-bij-burger'],
        adds: {
          'maatwerkruimte-ontbreekt-in-wet': 'want dan zou hij vermogen weggeven',
          'doenvermogen-overschat': 'moet hij zelf uit dat land halen',
        },
        reason:
          'Dat hij het bewijs zelf moet halen, is precies de bewijslast. Of hij dat kan, staat er niet.',
      },
    },
  },
  {
    key: 'alleenverdiener-niet-gevonden',
    period: '2025-Q1',
    law: 'pw',
    who: ['couple', '60_aow', 'wia'],
    where: ['Drenthe', '20k_50k'],
    signals: [
      {
        from: 'cr-nergenshuizen',
        by: 'burger',
        title: 'Nieuwe tegemoetkoming, maar onze naam stond niet op de lijst',
        text: `Er is nu een vaste tegemoetkoming voor mensen zoals wij, met een uitkering en een partner zonder inkomen. De Belastingdienst maakt een lijst en
          de gemeente betaalt. Wij stonden er niet op omdat mijn vrouw een klein nabestaandenpensioen had in het peiljaar, nu niet meer. De
          gemeente zei dat wij dan zelf mochten aanvragen, maar daarvoor was een berekening nodig die zij niet hadden. Een vriend van de
          vakbond maakte hem. Het gaat om honderden euro’s. Er zullen er veel zijn zonder zo’n vriend.`,
        effect: 'Een jaar zonder tegemoetkoming waar recht op is.',
        helped: 'Een rekenhulp en iemand die meekijkt.',
        hint: 'uitvoering',
        provisions: ['pw-art-78gg'],
      },
    ],
    coding: {
      threads: {
        alleenverdieners: 'een uitkering en een partner zonder inkomen',
        'niet-gebruik': 'Er zullen er veel zijn zonder zo’n vriend',
        gegevensuitwisseling: 'De Belastingdienst maakt een lijst',
      },
      provisions: { 'pw-art-78gg': 'een vaste tegemoetkoming' },
      causes: {
        systeem_of_proces: 'daarvoor was een berekening nodig die zij niet hadden',
        gegevens_onjuist: 'een klein nabestaandenpensioen had in het peiljaar',
      },
      effects: { inkomen: 'Het gaat om honderden euro’s' },
      addressees: ['gemeente', 'fin'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['onduidelijk', 'ja', 'ja', 'ja'],
      tailoring: 'mogelijk_niet_gevraagd',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'wia-wachten-partner',
    period: '2025-Q2',
    law: 'wia',
    who: ['couple_with_children', '27_44', 'wia'],
    where: ['Flevoland', '100k_250k'],
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Wachten op de WIA-keuring zonder inkomen',
        text: `Na twee jaar ziekte loopt het loon van cliënt af. De WIA-beoordeling laat elf maanden op zich wachten. Het UWV geeft een voorschot, maar dat is
          gebaseerd op een lager loon omdat een bonus niet was doorgegeven. De gemeente weigert aanvullende bijstand, want er is een
          voorliggende voorziening. Die voorziening is er nu juist niet. Het gezin leeft van geleend geld en is bang dat ook het voorschot terug
          moet. Het is onze vierde zaak van dit soort in een jaar.`,
        effect: 'Bijna een jaar onzekerheid en schulden door wachten op een keuring.',
        helped: 'Aanvulling geven totdat de uitkering werkelijk betaalt.',
        hint: 'samenloop',
        provisions: ['pw-art-15-lid-1', 'wia-art-77-lid-1'],
      },
      {
        from: 'uwv',
        by: 'uwv',
        title: 'Achterstand in medische beoordelingen',
        text: `Door een tekort aan verzekeringsartsen wachten mensen lang op hun WIA-besluit. Wij betalen voorschotten om de klap op te vangen. Die kunnen te
          laag zijn, of later te hoog blijken. Gemeenten zien ons voorschot als voorliggend en vullen niet aan. Over die grens zijn geen
          landelijke afspraken.`,
        effect: 'Mensen in afwachting van een besluit komen tussen twee kassen terecht.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'samenloop-uitkeringen': 'er is een voorliggende voorziening',
        'wachttijd-en-voorschot': 'De WIA-beoordeling laat elf maanden op zich wachten',
        'tussen-wal-en-schip': 'Die voorziening is er nu juist niet',
        'maatwerkruimte-onbenut': 'De gemeente weigert aanvullende bijstand',
      },
      provisions: {
        'pw-art-15-lid-1': 'er is een voorliggende voorziening',
        'wia-art-77-lid-1': 'bang dat ook het voorschot terug moet',
      },
      causes: {
        keten: 'Die voorziening is er nu juist niet',
        systeem_of_proces: 'De WIA-beoordeling laat elf maanden op zich wachten',
      },
      effects: {
        inkomen: 'Het gezin leeft van geleend geld',
        schulden: 'Het gezin leeft van geleend geld',
        geestelijk: 'is bang dat ook het voorschot terug moet',
      },
      addressees: ['uwv', 'szw', 'gemeente'],
      severity: 3,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'uitvoering',
      outcome: 'loopt_nog',
    },
  },
  {
    key: 'opvangtoeslag-ziek',
    period: '2025-Q3',
    law: 'wko',
    who: ['single_parent', '27_44', 'toeslag'],
    where: ['Noord-Holland', 'gt_250k'],
    signals: [
      {
        from: 'cr-voorbeeldstad',
        by: 'burger',
        title: 'Opvangtoeslag terug omdat ik te ziek was om te werken',
        text: `Ik kreeg borstkanker en zat in de ziektewet. Mijn kinderen gingen naar de opvang, dat was hun enige rust. Toen mijn contract afliep en ik in de
          bijstand kwam, telde ik niet meer als werkend. Ik wist dat niet, ik lag aan een infuus. Na een jaar kwam de terugvordering, bijna
          achtduizend euro. De gemeente had de opvang op medische gronden kunnen betalen, zei de maatschappelijk werkster, maar daarvoor was het te
          laat. De mevrouw van toeslagen heeft uiteindelijk tweederde kwijtgescholden. Zij belde zelf. Dat vond ik bijzonder.
          Wat ik anders zou willen, is dat iemand bij de start van de bijstand een lijstje naloopt: opvang, huur, zorg, school. Ik had het
          niet kunnen bedenken, maar ik had wel ja of nee kunnen zeggen. De behandeling is nu voorbij. Ik ben er nog, de kinderen ook, en ik
          begin volgende maand met een paar uur werk.`,
        effect: 'Een grote schuld tijdens een levensbedreigende ziekte, later deels kwijtgescholden.',
        helped: 'Bij de aanvraag van bijstand vragen naar de kinderopvang.',
        hint: 'samenloop',
        provisions: ['awir-art-26-lid-2'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'telde ik niet meer als werkend',
        'doenvermogen-overschat': 'ik lag aan een infuus',
        'preventie-en-voorlichting': 'Ik wist dat niet',
        terugvorderingsplicht: 'Na een jaar kwam de terugvordering',
      },
      provisions: {
        'awir-art-26-lid-1': 'Na een jaar kwam de terugvordering',
        'awir-art-26-lid-2': 'tweederde kwijtgescholden',
      },
      causes: { samenloop: 'telde ik niet meer als werkend', doenvermogen: 'ik lag aan een infuus' },
      effects: { schulden: 'bijna achtduizend euro', kinderen: 'dat was hun enige rust' },
      addressees: ['dienst_toeslagen', 'gemeente'],
      severity: 2,
      duration: 'maanden',
      amount: 'tot_10000',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'deels_opgelost',
      ground: 'evenredigheid',
      preventive: false,
    },
    dissent: {
      coder: 2,
      instead: { severity: 3, effects: { schulden: 'bijna achtduizend euro' } },
      reason:
        'Na de kwijtschelding resteert een merkbaar nadeel. De ernst wordt gemeten naar wat overblijft, zo spraken wij eerder af.',
      unclear: true,
      threads: {
        leaves: ['doenvermogen-overschat'],
        adds: { 'dringende-redenen-te-eng': 'uiteindelijk tweederde kwijtgescholden' },
        reason: 'Wie aan een infuus ligt, zoekt geen regels op. De noodklep is hier juist wel gebruikt.',
      },
    },
  },
  {
    key: 'nareis-gezin',
    period: '2025-Q4',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Overijssel', '20k_50k'],
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Gezin komt na, uitkering en toeslagen lopen maanden achter',
        text: `Een statushouder kreeg na twee jaar zijn vrouw en drie kinderen bij zich. Voor de bijstand telde zijn vrouw mee vanaf de eerste dag, maar haar
          vergunning liet negen weken op zich wachten. In die tijd kreeg hij minder dan daarvoor als alleenstaande, met vier mensen meer. De
          toeslagen stopten omdat zij toeslagpartner was zonder nummer. Wij betalen in het begin de vaste lasten uit zijn uitkering en die
          inhouding liep gewoon door. Ik heb drie keer bijzondere bijstand geboekt om eten mogelijk te maken.`,
        effect: 'Een gezin met drie kinderen leeft wekenlang van bijna niets.',
        helped: 'Bij gezinshereniging een vast overbruggingsbedrag.',
        hint: 'samenloop',
        provisions: ['pw-art-56a', 'pw-art-24'],
      },
      {
        from: 'cr-nergenshuizen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Vier stoelen erbij en minder geld',
        text: `Als vrijwilliger begeleid ik een vader die eindelijk zijn gezin bij zich heeft. In de eerste maanden ging zijn inkomen omlaag. De school vroeg om een ouderbijdrage, de kinderen hadden geen winterjas. Wij hebben
          in de kerk geld opgehaald. Van de gemeente begrijp ik dat ook zij niet sneller kunnen.`,
        effect: 'Een gezin begint zijn nieuwe leven in armoede.',
        hint: 'samenloop',
      },
    ],
    coding: {
      threads: {
        'statushouders-en-inburgering':
          'Een statushouder kreeg na twee jaar zijn vrouw en drie kinderen bij zich',
        'niet-rechthebbende-partner': 'haar vergunning liet negen weken op zich wachten',
        'samenloop-toeslagen': 'De toeslagen stopten omdat zij toeslagpartner was zonder nummer',
      },
      provisions: {
        'pw-art-24': 'minder dan daarvoor als alleenstaande',
        'pw-art-56a': 'Wij betalen in het begin de vaste lasten uit zijn uitkering',
      },
      causes: {
        samenloop: 'De toeslagen stopten omdat zij toeslagpartner was zonder nummer',
        systeem_of_proces: 'die inhouding liep gewoon door',
      },
      effects: { inkomen: 'met vier mensen meer', kinderen: '~Drie kinderen leven mee van te weinig.' },
      addressees: ['szw', 'fin', 'jenv'],
      severity: 3,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'regelgeving',
      outcome: 'deels_opgelost',
      ground: 'afstemming',
    },
  },
  {
    key: 'wachten-op-buffer',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Fryslân', '20k_50k'],
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Oproepkracht wacht op het bufferbudget van volgend jaar',
        text: `Een man werkt elk seizoen in de glastuinbouw en heeft in de winter bijstand. Door de verrekening zit hij in februari steeds op nul. Vanaf volgend
          jaar komt er een buffer voor wisselend inkomen, las hij in de huis-aan-huiskrant. De gemeente zei dat hij er nu niets aan heeft. Wij
          vroegen of de gemeente met bijzondere bijstand kon overbruggen. Het college vindt dat onnodig, omdat er een oplossing aankomt. De
          oplossing is er dus wel, maar niet deze winter.`,
        effect: 'Elke winter een maand zonder geld.',
        helped: 'Overbruggen tot de nieuwe regel ingaat.',
        hint: 'wet',
        provisions: ['pw-art-32-lid-1', 'pw-art-58-lid-4'],
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'Door de verrekening zit hij in februari steeds op nul',
        'bijzondere-bijstand': 'met bijzondere bijstand kon overbruggen',
        'maatwerkruimte-onbenut': 'Het college vindt dat onnodig',
      },
      provisions: { 'pw-art-58-lid-4': 'Door de verrekening zit hij in februari steeds op nul' },
      causes: {
        wet_te_hard: 'Door de verrekening zit hij in februari steeds op nul',
        maatwerk_niet_geboden: 'Het college vindt dat onnodig',
      },
      effects: { inkomen: 'zit hij in februari steeds op nul' },
      addressees: ['szw', 'gemeente'],
      severity: 2,
      duration: 'weken',
      amount: 'tot_2500',
      traits: ['ja', 'ja', 'ja', 'ja'],
      tailoring: 'geweigerd',
      remedy: 'regelgeving',
      outcome: 'niet_opgelost',
    },
    state: 'disputed',
    dissent: {
      coder: 2,
      instead: { causes: { maatwerk_niet_geboden: 'Het college vindt dat onnodig' }, remedy: 'uitvoering' },
    },
  },
]
