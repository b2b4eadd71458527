// Invented cases of good practice: prevention or tailoring that avoided harm within the existing rules.
import type { CaseSeed } from '../caseSeed.ts'

export const GOEDE_VOORBEELDEN: readonly CaseSeed[] = [
  {
    key: 'casustafel-ontruiming',
    period: '2022-Q3',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Utrecht', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Casustafel voorkomt ontruiming van een gezin',
        text: `Een gezin met drie kinderen had een vonnis tot ontruiming door een huurachterstand na een terugvordering. Aan onze casustafel zaten inkomen, schuldhulp, de corporatie en het
          wijkteam. De inhouding is drie maanden stilgezet, de corporatie stelde uit en er kwam budgetbeheer. Alles paste binnen wat er al mocht, alleen had elk van ons los van elkaar nee gezegd.
          De kinderen zijn op dezelfde school gebleven. Na een jaar is de achterstand weg. De tafel kostte ons samen anderhalf
          uur.
          Wat wij leerden: begin met de vraag wat er minimaal nodig is om deze maand door te komen en zoek daarna pas uit wie wat betaalt. En laat de inwoner erbij zitten.
          De moeder wist zelf het beste welke afspraak zij kon nakomen en welke niet.`,
        effect: 'Ontruiming van een gezin met drie kinderen is voorkomen.',
        helped: 'Eén gesprek met iedereen die iets te zeggen heeft.',
        provisions: ['pw-art-18-lid-1'],
      },
      {
        from: 'raad-proefwoude',
        by: 'naaste_of_belangenbehartiger',
        title: 'Eén tafel in plaats van vijf loketten',
        text: `Voor een cliënte met een ontruimingsvonnis liepen wij vijf loketten af. Toen haar klantmanager een gezamenlijk gesprek regelde, was het in een ochtend opgelost. Zij zat er zelf bij en kon haar
          verhaal één keer doen. Dat laatste vond zij het belangrijkst.`,
        effect: 'Huis behouden en weer vertrouwen.',
      },
    ],
    coding: {
      threads: {
        'invordering-en-bestaansminimum': 'De inhouding is drie maanden stilgezet',
        'tussen-wal-en-schip': 'alleen had elk van ons los van elkaar nee gezegd',
      },
      provisions: { 'pw-art-60-lid-3': 'De inhouding is drie maanden stilgezet' },
      causes: { keten: 'alleen had elk van ons los van elkaar nee gezegd' },
      effects: {
        wonen: 'een vonnis tot ontruiming',
        kinderen: 'De kinderen zijn op dezelfde school gebleven',
      },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'weken',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'bellen-bij-signaal',
    period: '2023-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Binnen een week bellen na een loonsignaal',
        text: `Wij bellen sinds kort iedereen van wie een loonsignaal binnenkomt, binnen een week. Bij een vrouw die net in een bakkerij was begonnen, bleek het formulier zoekgeraakt. Zij schrok, stuurde dezelfde dag haar
          loonstrook en er was honderdtien euro te veel betaald. Die is meteen verrekend. Vroeger had dit signaal maanden gelegen. Dan was het duizend euro of meer geweest, met een boete erbij.
          Het telefoontje duurde vijf minuten. Wij boeken dit niet als overtreding.`,
        effect: 'Een grote terugvordering en een boete zijn voorkomen.',
        helped: 'Snel bellen.',
        provisions: ['pw-art-17-lid-1'],
      },
    ],
    coding: {
      threads: {
        'preventie-en-voorlichting': 'Wij bellen sinds kort iedereen van wie een loonsignaal binnenkomt',
        'vergissing-versus-fraude': 'Wij boeken dit niet als overtreding',
      },
      provisions: { 'pw-art-17-lid-1': 'bleek het formulier zoekgeraakt' },
      causes: { communicatie_of_preventie: 'Vroeger had dit signaal maanden gelegen' },
      effects: { schulden: 'Dan was het duizend euro of meer geweest' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'eenmalig',
      amount: 'tot_500',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'svb-bedoeling',
    period: '2023-Q4',
    law: 'aio',
    who: ['single', 'aow', 'aio'],
    where: ['Zuid-Holland', 'gt_250k'],
    good: true,
    signals: [
      {
        from: 'svb',
        by: 'svb',
        title: 'Langer bij een stervende zus dan de regels toelaten',
        text: `Een vrouw met AIO reisde naar haar stervende zus in het buitenland en bleef twee weken langer dan mag, omdat de begrafenis was uitgesteld. Volgens de regel stopte haar aanvulling over die weken. In onze werkplaats voor
          maatwerk legden wij de vraag anders: wat is hier de bedoeling? Zij had haar vaste lasten, was telefonisch bereikbaar en gaf alles door. Wij hebben bijstand wegens zeer dringende redenen gegeven voor de huur. Het
          besluit is vastgelegd als voorbeeld voor collega’s.`,
        effect: 'Huurachterstand bij een rouwende vrouw is voorkomen.',
        helped: 'Ruimte om naar de bedoeling te kijken.',
        provisions: ['pw-art-13-lid-4', 'pw-art-16-lid-1'],
      },
    ],
    coding: {
      threads: {
        'verblijf-buitenland-en-vakantie': 'bleef twee weken langer dan mag',
        'onvolledige-aow-en-aio': 'Een vrouw met AIO',
      },
      provisions: {
        'pw-art-16-lid-1': 'bijstand wegens zeer dringende redenen',
        'pw-art-13-lid-4': 'bleef twee weken langer dan mag',
      },
      causes: { wet_te_hard: 'Volgens de regel stopte haar aanvulling over die weken' },
      effects: { inkomen: 'Volgens de regel stopte haar aanvulling' },
      addressees: ['svb'],
      severity: 0,
      duration: 'weken',
      amount: 'tot_500',
      traits: ['nee', 'nee', 'nee', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'zeer_dringende_redenen',
      preventive: true,
    },
  },
  {
    key: 'uwv-maatwerkplaats',
    period: '2024-Q1',
    law: 'ww',
    who: ['single', '45_59', 'ww'],
    where: ['Noord-Holland', '100k_250k'],
    good: true,
    signals: [
      {
        from: 'uwv',
        by: 'uwv',
        title: 'Terugvordering WW gehalveerd om eigen aandeel',
        text: `Een man meldde twee keer dat zijn WW te hoog was. Wij reageerden te laat, het bedrag liep op. Onze maatwerkplaats keek naar het hele verhaal en niet alleen naar de gevolgen. Wij hebben de helft laten vervallen en voor de
          rest een regeling getroffen die past bij zijn loon. Hij kreeg een telefoontje met uitleg en een excuus, daarna pas de brief. Hij zei dat het excuus hem meer waard was dan het geld. De
          werkwijze is sindsdien opgenomen in de instructie van ons team.`,
        effect: 'Een onredelijke schuld is gehalveerd en het vertrouwen hersteld.',
        helped: 'De oorzaak meewegen en excuses maken.',
        provisions: ['ww-art-36-lid-6'],
      },
    ],
    coding: {
      threads: {
        'dringende-redenen-te-eng': 'Wij hebben de helft laten vervallen',
        'fout-van-de-overheid': 'Wij reageerden te laat',
        'geen-herstel-na-fout': 'een telefoontje met uitleg en een excuus',
      },
      provisions: { 'ww-art-36-lid-6': 'Wij hebben de helft laten vervallen' },
      causes: { signaal_genegeerd: 'Een man meldde twee keer dat zijn WW te hoog was' },
      effects: {
        schulden: 'het bedrag liep op',
        vertrouwen: 'dat het excuus hem meer waard was dan het geld',
      },
      addressees: ['uwv'],
      severity: 1,
      duration: 'maanden',
      amount: 'tot_2500',
      traits: ['nee', 'nee', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'dringende_redenen',
    },
  },
  {
    key: 'brand-bij-buren',
    period: '2024-Q2',
    law: 'pw',
    who: ['cost_sharing', '27_44', 'bijstand'],
    where: ['Fryslân', '20k_50k'],
    good: true,
    signals: [
      {
        from: 'dienst-droomwaarde',
        by: 'professional',
        title: 'Norm afgestemd voor opvang na brand',
        text: `Na een brand trok een bevriend gezin tijdelijk in bij een vrouw met bijstand. Volgens de letter waren er vijf maanden lang meer volwassenen om kosten mee te delen. Ik heb de bijstand afgestemd op grond van de bijzondere omstandigheden, want het
          gezin had niets meer en deelde niets. Mijn teamleider vroeg naar een beleidsregel. Die is er niet en dat hoeft ook niet, de wet vraagt dat wij naar het geval kijken. De motivering was één
          alinea. Iedere keer dat ik dit vertel, zegt een collega: mag dat?`,
        effect: 'Opvang van een dakloos gezin werd niet gestraft.',
        helped: 'Weten dat afstemmen zonder beleidsregel mag.',
        provisions: ['pw-art-18-lid-1', 'pw-art-22a-lid-1'],
      },
      {
        from: 'cr-droomwaarde',
        by: 'clientenraad_lokaal',
        title: 'Zo kan het ook na een ramp',
        text: `Een vrouw uit onze raad ving een gezin op na een brand en hield haar volle bijstand. Zij had zich al voorbereid op een korting en wilde het gezin toch helpen. Dat de gemeente zelf belde om te zeggen dat het goed zat, heeft in het
          dorp veel betekend.`,
        effect: 'Solidariteit werd beloond in plaats van gekort.',
      },
    ],
    coding: {
      threads: {
        kostendelersnorm: 'meer volwassenen om kosten mee te delen',
        'maatwerkruimte-onbenut': 'Iedere keer dat ik dit vertel, zegt een collega: mag dat?',
      },
      provisions: {
        'pw-art-18-lid-1': 'Ik heb de bijstand afgestemd op grond van de bijzondere omstandigheden',
        'pw-art-22a-lid-1': 'meer volwassenen om kosten mee te delen',
      },
      causes: { ruimte_niet_herkend: 'Iedere keer dat ik dit vertel, zegt een collega: mag dat?' },
      effects: {
        inkomen: 'Volgens de letter waren er vijf maanden lang meer volwassenen',
        wonen: 'Na een brand trok een bevriend gezin tijdelijk in',
      },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'maanden',
      traits: ['nee', 'nee', 'nee', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
    },
  },
  {
    key: 'gesprek-in-plaats-van-boete',
    period: '2024-Q3',
    law: 'pw',
    who: ['couple', '27_44', 'bijstand'],
    where: ['Noord-Brabant', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Waarschuwing met gesprek werkt beter dan een boete',
        text: `Een stel vergat te melden dat zij via een app maaltijden bezorgden. Het ging om een paar honderd euro in twee maanden. De regels laten een waarschuwing toe als het de eerste keer is en het bedrag beperkt blijft. Wij nodigden hen uit,
          legden uit hoe zij hun inkomsten per week kunnen doorgeven en spraken een vast moment af. Zij werken nu samen twintig uur en melden altijd op tijd. In de oude situatie waren zij gestopt met bezorgen. Ons team telt tegenwoordig ook
          wat er goed gaat.`,
        effect: 'Een boete en het stoppen met werk zijn voorkomen.',
        helped: 'Uitleg en een vast meldmoment.',
        provisions: ['pw-art-18a-lid-4'],
      },
    ],
    coding: {
      threads: {
        'vergissing-versus-fraude': 'Een stel vergat te melden',
        'preventie-en-voorlichting': 'legden uit hoe zij hun inkomsten per week kunnen doorgeven',
      },
      provisions: { 'pw-art-18a-lid-4': 'De regels laten een waarschuwing toe' },
      causes: { communicatie_of_preventie: 'legden uit hoe zij hun inkomsten per week kunnen doorgeven' },
      effects: { werk: 'In de oude situatie waren zij gestopt met bezorgen' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'eenmalig',
      amount: 'tot_500',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
      preventive: true,
    },
  },
  {
    key: 'leefgeld-in-zoektermijn',
    period: '2024-Q4',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Utrecht', '100k_250k'],
    good: true,
    signals: [
      {
        from: 'gem-denkbeeldrecht',
        by: 'professional',
        title: 'Zoektermijn gevuld met hulp en leefgeld',
        text: `De zoektermijn konden wij niet overslaan. Wat wel kon: op dag één een coach, een plek om te slapen en leefgeld uit een jongerenfonds dat niet meetelt. Een meisje van eenentwintig dat van bank naar bank ging, kreeg in die vier weken een
          briefadres, een huisarts en een stage. Na de termijn lag de aanvraag klaar en ging de uitkering in vanaf de melding. Ons fonds is klein, maar per jongere goedkoper dan de opvang. Wij delen de aanpak graag
          met andere gemeenten.`,
        effect: 'Een dakloze jongere raakte niet uit beeld in de zoektermijn.',
        helped: 'Hulp en leefgeld vanaf de eerste dag.',
        provisions: ['pw-art-41-lid-4'],
      },
      {
        from: 'cr-denkbeeldrecht',
        by: 'burger',
        title: 'Ze geloofden me gewoon',
        text: `Ik had al drie loketten gehad. Hier vroeg iemand waar ik die nacht sliep en daarna pas om papieren. Ik kreeg een kaart met geld voor eten en een nummer dat ik ook ’s avonds mocht bellen. Na vier weken had ik een adres. Ik doe nu een opleiding in de
          zorg.`,
        effect: 'Van dakloos naar opleiding in enkele maanden.',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'De zoektermijn konden wij niet overslaan',
        'dakloos-en-briefadres': 'dat van bank naar bank ging',
      },
      provisions: { 'pw-art-41-lid-4': 'De zoektermijn konden wij niet overslaan' },
      causes: { maatwerk_onmogelijk: 'De zoektermijn konden wij niet overslaan' },
      effects: { inkomen: 'leefgeld uit een jongerenfonds', werk: 'een stage' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'weken',
      traits: ['nee', 'nee', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    dissent: {
      coder: 2,
      instead: { outcome: 'deels_opgelost' },
      reason:
        'Voor deze jongere is alles opgelost binnen wat mocht. Dat de wet zelf nog bleef, hoort bij het knelpunt en niet bij de afloop.',
    },
  },
  {
    key: 'toeslag-zonder-aanvraag',
    period: '2025-Q1',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: [null, '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Inkomenstoeslag betaald zonder formulier',
        text: `Wie langer dan drie jaar bijstand heeft en aan de voorwaarden voldoet, krijgt bij ons de individuele inkomenstoeslag nu vanzelf. Wij sturen een kaart: u krijgt dit bedrag, klopt er iets niet, bel ons. Het gebruik ging van ruim de helft naar bijna iedereen. De
          jurist twijfelde of een aanvraag verplicht was. Wij vragen nu met de kaart om een akkoord dat ook stilzwijgend mag. Een man belde om te vragen of het een valstrik was. Dat zegt genoeg over hoe wij eerst
          werkten.`,
        effect: 'Honderden inwoners krijgen waar zij recht op hebben.',
        helped: 'Eigen gegevens gebruiken om te geven in plaats van om te controleren.',
        provisions: ['pw-art-36-lid-1'],
      },
    ],
    coding: {
      threads: {
        'niet-gebruik': 'Het gebruik ging van ruim de helft naar bijna iedereen',
        'inkomenstoeslag-en-studietoeslag': 'de individuele inkomenstoeslag nu vanzelf',
      },
      provisions: { 'pw-art-36-lid-1': 'de individuele inkomenstoeslag' },
      causes: { systeem_of_proces: '~Het formulier was de drempel die is weggenomen.' },
      effects: { inkomen: 'u krijgt dit bedrag', vertrouwen: 'of het een valstrik was' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'jaren',
      amount: 'tot_500',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'kaartje-voor-een-gift',
    period: '2025-Q1',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Gelderland', '20k_50k'],
    good: true,
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Giften vrij tot het bedrag dat volgend jaar landelijk geldt',
        text: `Volgend jaar is een gift tot twaalfhonderd euro per jaar landelijk vrij. Wij vonden het raar om dit jaar nog mensen te korten
          voor iets wat straks mag. De wet laat nu al toe dat wij een gift buiten beschouwing laten als dat verantwoord is. Het college heeft
          daarom een beleidsregel van één bladzijde vastgesteld met hetzelfde bedrag. Een moeder kreeg van haar oude buren zevenhonderd
          euro voor schoolspullen en een bed. Zij meldde het op een kaartje. Wij stuurden een kaartje terug: dank voor het melden, u
          hoeft niets te doen.`,
        effect: 'Een korting van zevenhonderd euro voorkomen, en een moeder die blijft melden.',
        provisions: ['pw-art-31-lid-2-ond-m', 'awb-art-4-81-lid-1'],
      },
    ],
    coding: {
      threads: {
        'giften-incidenteel': 'van haar oude buren zevenhonderd euro voor schoolspullen en een bed',
        'verschillen-tussen-gemeenten': '~Elders wordt dezelfde gift dit jaar nog gekort.',
      },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'een gift buiten beschouwing laten als dat verantwoord is',
        'awb-art-4-81-lid-1': 'een beleidsregel van één bladzijde vastgesteld',
      },
      causes: { lokale_regel_te_streng: '~De oude beleidsregel liet minder vrij dan de wet toestaat.' },
      effects: { vertrouwen: 'Zij meldde het op een kaartje' },
      addressees: ['gemeente', 'vng'],
      severity: 0,
      duration: 'eenmalig',
      amount: 'tot_2500',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
      preventive: true,
    },
  },
  {
    key: 'kaart-met-de-datum',
    period: '2025-Q1',
    law: 'ww',
    who: ['single', '45_59', 'ww'],
    where: ['Overijssel', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'uwv',
        by: 'professional',
        title: 'In de bibliotheek telt de eerste poging als aanvraag',
        text: `In drie bibliotheken zit één ochtend per week iemand van ons. Wie daar een aanvraag begint en niet verder komt, krijgt een kaart
          met de datum. Die datum geldt als dag van aanvraag, ook als het formulier later pas af is. Een vrouw die twintig jaar in een wasserij
          had gewerkt, kwam drie keer terug omdat het portaal haar werkgever niet herkende. Haar WW ging in op de dag van haar eerste kaart. Dat
          scheelde haar twee weken inkomen. Ons scheelde het een bezwaar en ongeveer zeven telefoontjes.`,
        effect: 'Twee weken inkomen behouden voor iemand die niet handig is met een computer.',
        provisions: ['awb-art-2-1-lid-1'],
      },
    ],
    coding: {
      threads: {
        'digitale-drempel': 'omdat het portaal haar werkgever niet herkende',
        'geen-terugwerkende-kracht': 'Die datum geldt als dag van aanvraag',
        aanvraagdrempel: 'Wie daar een aanvraag begint en niet verder komt',
      },
      provisions: {
        'awb-art-2-1-lid-1': 'zit één ochtend per week iemand van ons',
        'suwi-art-30c-lid-2': 'ook als het formulier later pas af is',
      },
      causes: { systeem_of_proces: 'omdat het portaal haar werkgever niet herkende' },
      effects: { inkomen: 'scheelde haar twee weken inkomen' },
      addressees: ['uwv'],
      severity: 0,
      duration: 'eenmalig',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
  },
  {
    key: 'rolstoelbus-inzameling',
    period: '2025-Q2',
    law: 'pw',
    who: ['couple_with_children', '27_44', 'bijstand'],
    where: ['Drenthe', '20k_50k'],
    good: true,
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Inzameling voor een rolstoelbus niet meegeteld',
        text: `Een dorp zamelde vijftienduizend euro in voor een rolstoelbus voor een meisje met een spierziekte. Haar ouders hebben bijstand. Volgens onze beleidsregel is een gift boven de grens inkomen of vermogen. Wij zijn daarvan afgeweken, want een
          beleidsregel mag niet leiden tot een gevolg dat niemand wil. De bus is noodzakelijk, de Wmo hoeft nu niets te betalen en het geld ging rechtstreeks naar de garage. In het besluit staat één zin over waarom dit geval anders is. De
          wethouder wilde op de foto, de ouders niet.`,
        effect: 'Een noodzakelijke voorziening kon doorgaan zonder verlies van bijstand.',
        helped: 'Durven afwijken van eigen beleid.',
        provisions: ['pw-art-31-lid-2-ond-m', 'awb-art-4-84'],
      },
    ],
    coding: {
      threads: { 'giften-incidenteel': 'Een dorp zamelde vijftienduizend euro in' },
      provisions: {
        'pw-art-31-lid-2-ond-m': 'Volgens onze beleidsregel is een gift boven de grens inkomen of vermogen',
        'awb-art-4-84': 'Wij zijn daarvan afgeweken',
      },
      causes: {
        lokale_regel_te_streng: 'Volgens onze beleidsregel is een gift boven de grens inkomen of vermogen',
      },
      effects: { zorg: 'De bus is noodzakelijk', kinderen: 'een meisje met een spierziekte' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'eenmalig',
      amount: 'tot_25000',
      traits: ['nee', 'nee', 'nee', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afwijken_van_beleidsregel',
    },
  },
  {
    key: 'toeslagen-belt-zelf',
    period: '2025-Q2',
    law: 'awir',
    who: ['single_parent', '27_44', 'toeslag'],
    where: ['Limburg', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'raad-voorbeeldstad',
        by: 'naaste_of_belangenbehartiger',
        title: 'Grote terugvordering gematigd na een zienswijze',
        text: `Bij cliënte dreigde een terugvordering van ruim vierduizend euro kindgebonden budget, omdat haar ex zich ongemerkt weer op haar adres had ingeschreven. Dienst Toeslagen vroeg vooraf om haar kant van het verhaal. Er belde iemand, die doorvroeg en
          zelf bij de gemeente naging hoe het zat. De inschrijving is met terugwerkende kracht verbeterd en de terugvordering ging niet door.`,
        effect: 'Een onterechte schuld is voorkomen.',
        helped: 'Vooraf vragen in plaats van achteraf herstellen.',
        provisions: ['awir-art-26b-lid-1', 'awir-art-26-lid-2'],
      },
    ],
    coding: {
      threads: {
        'onjuiste-registratie': 'omdat haar ex zich ongemerkt weer op haar adres had ingeschreven',
        'samenloop-toeslagen': 'ruim vierduizend euro kindgebonden budget',
        'geen-persoonlijk-contact': 'Er belde iemand, die doorvroeg',
      },
      provisions: { 'awir-art-26b-lid-1': 'Dienst Toeslagen vroeg vooraf om haar kant van het verhaal' },
      causes: { gegevens_onjuist: 'omdat haar ex zich ongemerkt weer op haar adres had ingeschreven' },
      effects: { schulden: 'een terugvordering van ruim vierduizend euro' },
      addressees: ['dienst_toeslagen'],
      severity: 0,
      duration: 'weken',
      amount: 'tot_10000',
      traits: ['nee', 'nee', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'gezocht-met-de-mentor',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '18_26', null],
    where: ['Groningen', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'De zoektermijn loopt al op school',
        text: `Leerlingen van het praktijkonderwijs melden zich bij ons in hun laatste schoolweken, samen met hun mentor. De vier weken lopen dan
          terwijl zij nog op school zitten en stage lopen. Zoeken doen zij met de stagebegeleider, die er een half blad over schrijft.
          Een jongen die in een fietsenmakerij stond, had op de dag van zijn diploma zijn aanvraag klaar en kreeg vanaf zijn eerste
          vrije dag geld. Zijn stage is daarna een baan geworden. De wet vraagt vier weken zoeken na de melding. Er staat nergens dat je
          daarvoor eerst thuis moet zitten.`,
        effect: 'Geen gat van vier weken tussen school en uitkering.',
        provisions: ['pw-art-41-lid-4', 'pw-art-7a'],
      },
      {
        from: 'cr-nergenshuizen',
        by: 'naaste_of_belangenbehartiger',
        title: 'Onze dochter wist in mei al waar zij aan toe was',
        text: `Onze dochter leert moeilijk en wij zagen op tegen de zomer. De mentor had alles al met de gemeente besproken. Zij hoefde in juli niet naar
          een balie, er kwam een mevrouw op school. Dat had van ons ook vijf jaar eerder gemogen, bij haar broer.`,
        effect: 'Rust in een gezin in plaats van vier weken spanning.',
      },
    ],
    coding: {
      threads: {
        vierwekenzoektermijn: 'De vier weken lopen dan terwijl zij nog op school zitten',
        'preventie-en-voorlichting': 'melden zich bij ons in hun laatste schoolweken',
      },
      provisions: {
        'pw-art-41-lid-4': 'De wet vraagt vier weken zoeken na de melding',
        'pw-art-7a': '~De gemeente ondersteunt jongeren die van school komen.',
      },
      causes: { maatwerk_onmogelijk: '~De termijn zelf kon niet worden overgeslagen.' },
      effects: {
        inkomen: 'kreeg vanaf zijn eerste vrije dag geld',
        werk: 'Zijn stage is daarna een baan geworden',
      },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'eenmalig',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'eerst-langsrijden',
    period: '2025-Q2',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Gelderland', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-proefwoude',
        by: 'professional',
        title: 'Eerst een bezoek met koekjes, dan pas denken aan een maatregel',
        text: `Een vrouw verscheen drie keer niet op de werkplaats. Vroeger lag er dan een besluit op haar mat. Nu rijdt bij ons eerst iemand
          langs met een pak koekjes. Het bleek dat zij de bus niet meer in durfde sinds iemand haar daar had bedreigd. Dat had zij niet
          opgeschreven omdat zij zich schaamde. Er was dus geen verwijt, en dan mag je volgens de wet geen maatregel opleggen. Zij werkt nu op
          een plek waar zij naartoe kan lopen. Wij hebben in een jaar elf van zulke bezoeken gedaan en twee maatregelen opgelegd. Het
          jaar ervoor waren het er negentien.`,
        effect: 'Een maand zonder inkomen voorkomen, en een werkplek gevonden die past.',
        provisions: ['pw-art-18-lid-9'],
      },
    ],
    coding: {
      threads: {
        'uniforme-maatregelen': 'twee maatregelen opgelegd',
        'geen-persoonlijk-contact': 'Nu rijdt bij ons eerst iemand langs',
        'preventie-en-voorlichting': 'Wij hebben in een jaar elf van zulke bezoeken gedaan',
      },
      provisions: { 'pw-art-18-lid-9': 'Er was dus geen verwijt' },
      causes: { maatwerk_niet_geboden: 'Vroeger lag er dan een besluit op haar mat' },
      effects: { werk: 'Zij werkt nu op een plek waar zij naartoe kan lopen' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'eenmalig',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
      preventive: true,
    },
  },
  {
    key: 'lijstje-bij-de-start',
    period: '2025-Q2',
    law: 'awir',
    who: ['couple', '27_44', 'bijstand'],
    where: ['Utrecht', '20k_50k'],
    good: true,
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Bij elke nieuwe uitkering samen de toeslagen nalopen',
        text: `Op voorstel van onze raad loopt de gemeente bij elke nieuwe uitkering samen met de klant een lijstje na op de site van de
          toeslagen. Wat is het inkomen straks, wie staat er ingeschreven, gaat er iemand naar de opvang. Wijzigen duurt vier minuten. Een
          stel dat van WW naar bijstand ging, bleek nog opvangtoeslag te krijgen voor een dag die zij niet meer gebruikten. Dat was over
          een half jaar een schuld van dertienhonderd euro geworden. De medewerkers waren eerst tegen, het is niet hun regeling. Nu vragen zij
          zelf om een tweede lijstje, voor mensen die gaan samenwonen.`,
        effect: 'Een terugvordering van toeslag voorkomen voordat zij ontstond.',
        provisions: ['awir-art-26-lid-1'],
      },
    ],
    coding: {
      threads: {
        'samenloop-toeslagen': 'bleek nog opvangtoeslag te krijgen voor een dag die zij niet meer gebruikten',
        'preventie-en-voorlichting': 'samen met de klant een lijstje na',
      },
      provisions: { 'awir-art-26-lid-1': 'een schuld van dertienhonderd euro geworden' },
      causes: { communicatie_of_preventie: 'De medewerkers waren eerst tegen, het is niet hun regeling' },
      effects: { schulden: 'een schuld van dertienhonderd euro geworden' },
      addressees: ['gemeente', 'dienst_toeslagen'],
      severity: 0,
      duration: 'eenmalig',
      amount: 'tot_2500',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'grove-schuld-herzien',
    period: '2025-Q3',
    law: 'wgs',
    who: ['single', '45_59', 'bijstand'],
    where: ['Groningen', '50k_100k'],
    good: true,
    signals: [
      {
        from: 'gem-nergenshuizen',
        by: 'professional',
        title: 'Oude kwalificatie herzien, schuldregeling mogelijk',
        text: `Een man kon geen schuldregeling krijgen door een oude boete met het stempel grove schuld. Onze jurist las het dossier opnieuw. In het boeterapport stond dat hij toen in een crisis zat en met begeleiding leefde. Naar de maatstaven van nu was
          dat verminderd verwijtbaar. Het college kwam uit eigen beweging terug op de kwalificatie, niet op de vordering zelf. Daarmee mocht de regeling. Binnen een half jaar had hij een akkoord van alle schuldeisers. Hij noemde het de eerste brief van de gemeente die hij heeft
          ingelijst.`,
        effect: 'Na jaren uitzicht op een schuldenvrij leven.',
        helped: 'Opnieuw kijken met de kennis van nu.',
        provisions: ['pw-art-60c', 'wgs-art-3-lid-3'],
      },
    ],
    coding: {
      threads: {
        'fraudevordering-blokkeert-schuldregeling': 'kon geen schuldregeling krijgen door een oude boete',
        'geen-herstel-na-fout': 'Het college kwam uit eigen beweging terug op de kwalificatie',
      },
      provisions: {
        'pw-art-60c': 'Daarmee mocht de regeling',
        'boetebesluit-art-2a-lid-2-ond-b': 'dat verminderd verwijtbaar',
      },
      causes: { beslisfout: 'Naar de maatstaven van nu was dat verminderd verwijtbaar' },
      effects: { schulden: 'een akkoord van alle schuldeisers' },
      addressees: ['gemeente'],
      severity: 1,
      duration: 'jaren',
      amount: 'tot_25000',
      traits: ['nee', 'nee', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'evenredigheid',
    },
  },
  {
    key: 'adres-op-dag-een',
    period: '2025-Q3',
    law: 'brp',
    who: ['single', '27_44', null],
    where: ['Zuid-Holland', 'gt_250k'],
    good: true,
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Wie het eerst iemand ziet, regelt adres en geld',
        text: `Wie zich bij ons dakloos meldt, krijgt dezelfde dag een briefadres bij de gemeente. Wij zoeken daarna pas uit waar iemand vandaan
          komt. De afspraak met zes buurgemeenten is simpel: wie het eerst iemand ziet, regelt alles voor drie maanden, en verrekenen doen
          wij twee keer per jaar. Een vrouw die al weken in haar auto sliep had om elf uur een adres en om vier uur een voorschot. In het
          eerste jaar ging het om ruim tachtig mensen. Dat er mensen van buiten op af zouden komen, is niet gebeurd. De verrekening
          kwam bijna op nul uit.`,
        effect: 'Weken zonder adres en inkomen voorkomen.',
        provisions: ['brp-art-2-23', 'pw-art-42'],
      },
      {
        from: 'cr-voorbeeldstad',
        by: 'clientenraad_lokaal',
        title: 'Eén loket en niemand die verwijst',
        text: `Leden van onze raad die zelf dakloos zijn geweest, hebben het loket getest. Zij kregen alle drie op dezelfde dag een adres. Wat hun het meest
          opviel: er werd niet gevraagd om bewijs van ellende. Wel of zij al gegeten hadden.`,
        effect: 'Mensen durven weer naar de gemeente te gaan.',
      },
    ],
    coding: {
      threads: {
        'dakloos-en-briefadres': 'krijgt dezelfde dag een briefadres bij de gemeente',
        'tussen-wal-en-schip': 'wie het eerst iemand ziet, regelt alles voor drie maanden',
      },
      provisions: {
        'brp-art-2-23': 'krijgt dezelfde dag een briefadres bij de gemeente',
        'pw-art-42': 'verrekenen doen wij twee keer per jaar',
        'pw-art-52-lid-1': 'om vier uur een voorschot',
      },
      causes: { keten: 'De afspraak met zes buurgemeenten is simpel' },
      effects: { inkomen: 'om vier uur een voorschot', wonen: 'had om elf uur een adres' },
      addressees: ['gemeente', 'bzk'],
      severity: 0,
      duration: 'eenmalig',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'brieventeam',
    period: '2025-Q4',
    law: 'pw',
    who: [null, null, 'bijstand'],
    where: [null, '100k_250k'],
    good: true,
    signals: [
      {
        from: 'cr-fictiehoven',
        by: 'clientenraad_lokaal',
        title: 'Ervaringsdeskundigen schrijven mee aan brieven',
        text: `Zes leden van onze raad lezen sinds dit jaar alle standaardbrieven van de sociale dienst voordat ze in gebruik gaan. De brief over terugvordering begint nu met het bedrag, de reden in twee zinnen en een telefoonnummer van een mens. Het aantal telefoontjes met de vraag wat er
          staat halveerde. Er komen wel meer bezwaren binnen, en die zijn vaker terecht. De gemeente ziet dat als winst, want fouten komen eerder boven. Wij krijgen een vergoeding die niet wordt
          verrekend.`,
        effect: 'Mensen begrijpen hun besluit en gebruiken hun rechten.',
        helped: 'Lezers laten meeschrijven.',
        provisions: ['awb-art-3-46', 'pw-art-47'],
      },
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Minder vragen, betere bezwaren',
        text: `Sinds het brieventeam meeleest, gaan bezwaren over de kern en niet meer over onbegrip. Wij herstelden daardoor een rekenfout die bij veertig mensen speelde. De drempel om te reageren is lager en dat willen wij ook.`,
        effect: 'Een fout bij veertig mensen kwam vroeg aan het licht.',
      },
    ],
    coding: {
      threads: {
        'onduidelijke-communicatie': 'De brief over terugvordering begint nu met het bedrag',
        'drempel-bezwaar-en-klacht': 'Er komen wel meer bezwaren binnen',
        'preventie-en-voorlichting': '~Lezen vooraf voorkomt onbegrip achteraf.',
      },
      provisions: {
        'awb-art-3-46': 'de reden in twee zinnen',
        'pw-art-47': 'Zes leden van onze raad lezen sinds dit jaar alle standaardbrieven',
      },
      causes: { communicatie_of_preventie: 'met de vraag wat er staat' },
      effects: { rechtsbescherming: 'Er komen wel meer bezwaren binnen' },
      addressees: ['gemeente'],
      severity: 0,
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'vast-bedrag-oproep',
    period: '2025-Q4',
    law: 'pw',
    who: ['single_parent', '27_44', 'bijstand'],
    where: ['Overijssel', '100k_250k'],
    good: true,
    signals: [
      {
        from: 'gem-fictiehoven',
        by: 'professional',
        title: 'Vast bedrag per maand bij oproepwerk',
        text: `Voor wie wisselend werkt, spreken wij een vast gemiddelde af per kwartaal. Aan het eind rekenen wij één keer af, en een verschil tot tweehonderd euro laten wij lopen omdat het innen meer kost. Een moeder in de thuiszorg stond door de maandelijkse verrekening steeds rood. Sinds
          de afspraak werkt zij zes uur per week meer. De accountant keurde het goed nadat wij hadden opgeschreven waarom. Wij wachten niet op het bufferbudget van de nieuwe wet, maar kijken er wel naar uit.`,
        effect: 'Rust in het inkomen en meer uren werk.',
        helped: 'Afspreken per kwartaal en kleine verschillen laten gaan.',
        provisions: ['pw-art-32-lid-1', 'pw-art-18-lid-1'],
      },
    ],
    coding: {
      threads: {
        'verrekening-en-bijverdienen': 'spreken wij een vast gemiddelde af per kwartaal',
        'maatwerkruimte-onbenut': 'Wij wachten niet op het bufferbudget van de nieuwe wet',
      },
      provisions: {
        'pw-art-18-lid-1': 'spreken wij een vast gemiddelde af per kwartaal',
        'pw-art-32-lid-1': 'de maandelijkse verrekening',
      },
      causes: { wet_te_hard: 'stond door de maandelijkse verrekening steeds rood' },
      effects: {
        werk: 'Sinds de afspraak werkt zij zes uur per week meer',
        inkomen: 'stond door de maandelijkse verrekening steeds rood',
      },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'maanden',
      amount: 'tot_500',
      traits: ['nee', 'nee', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'beleid',
      outcome: 'opgelost_binnen_regels',
      ground: 'afstemming',
    },
    dissent: {
      coder: 1,
      instead: { causes: { systeem_of_proces: 'stond door de maandelijkse verrekening steeds rood' } },
      reason:
        'De verrekening per maand volgt uit de wet; de gemeente vond een weg eromheen. De oorzaak blijft de regel.',
    },
  },
  {
    key: 'terug-tot-melding-maatschappelijk-werk',
    period: '2026-Q1',
    law: 'pw',
    who: ['single', '45_59', 'bijstand'],
    where: ['Gelderland', '100k_250k'],
    good: true,
    signals: [
      {
        from: 'gem-verzonnenveld',
        by: 'professional',
        title: 'Drie maanden terug zonder strijd',
        text: `Een man lag weken in het ziekenhuis na een beroerte en had niets aangevraagd. Zijn WW was afgelopen. De nieuwe regel laat toe om tot drie maanden terug te gaan als dat nodig is. Wij vroegen één verklaring van het ziekenhuis en keken naar de stand van zijn
          rekening. Meer was niet nodig. De huur kon net op tijd worden betaald.`,
        effect: 'Huurachterstand na een beroerte is voorkomen.',
        helped: 'De nieuwe regel direct en ruim toepassen.',
        provisions: ['pw-art-44-lid-5'],
      },
    ],
    coding: {
      threads: {
        'geen-terugwerkende-kracht': 'om tot drie maanden terug te gaan als dat nodig is',
        'doenvermogen-overschat': 'Een man lag weken in het ziekenhuis na een beroerte',
      },
      provisions: { 'pw-art-44-lid-5': 'De nieuwe regel laat toe om tot drie maanden terug te gaan' },
      causes: { doenvermogen: 'had niets aangevraagd' },
      effects: { wonen: 'De huur kon net op tijd worden betaald' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'weken',
      amount: 'tot_10000',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
      preventive: true,
    },
  },
  {
    key: 'mantelzorg-geen-kostendeler',
    period: '2026-Q2',
    law: 'pw',
    who: ['cost_sharing', '45_59', 'bijstand'],
    where: ['Zeeland', '20k_50k'],
    good: true,
    signals: [
      {
        from: 'cr-droomwaarde',
        by: 'burger',
        title: 'Ik mocht bij mijn moeder slapen zonder korting',
        text: `Mijn moeder brak haar heup en is al vergeetachtig. Ik slaap vier maanden bij haar. Vroeger kostte dat je uitkering, dus ik was bang om het te melden. Mijn klantmanager zei meteen dat er sinds dit jaar een uitzondering is voor intensieve mantelzorg en dat mijn moeder
          ook niets merkt. Ik hoefde alleen een briefje van de wijkverpleging te laten zien. Ik heb gehuild van opluchting. In de wachtkamer heb ik het verteld aan een man die stiekem bij zijn vader slaapt. Die gaat het nu ook
          melden.`,
        effect: 'Zorg voor een moeder zonder verlies van inkomen.',
        helped: 'Een klantmanager die de nieuwe regel kent.',
        provisions: ['pw-art-22a-lid-4', 'pw-art-40-lid-3-ond-d'],
      },
    ],
    coding: {
      threads: {
        'mantelzorg-en-onderdak': 'Ik slaap vier maanden bij haar',
        kostendelersnorm: 'Vroeger kostte dat je uitkering',
      },
      provisions: {
        'pw-art-22a-lid-4': 'een uitzondering is voor intensieve mantelzorg',
        'pw-art-40-lid-3-ond-d': '~Het adres in de registratie bleef gelijk.',
      },
      causes: { communicatie_of_preventie: 'dus ik was bang om het te melden' },
      effects: { zorg: 'Mijn moeder brak haar heup' },
      addressees: ['gemeente'],
      severity: 0,
      duration: 'maanden',
      traits: ['nee', 'nee', 'nee', 'nee'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'informele_oplossing',
    },
    state: 'decided',
  },
  {
    key: 'doorbreek-team',
    period: '2026-Q3',
    law: 'pw',
    who: ['single', '27_44', 'bijstand'],
    where: ['Noord-Brabant', 'gt_250k'],
    good: true,
    signals: [
      {
        from: 'gem-voorbeeldstad',
        by: 'professional',
        title: 'Detentie van vijf weken, huis behouden',
        text: `Na een eerdere ontruiming spraken wij met de gevangenis en de corporatie af dat een korte straf binnen drie dagen bij ons wordt gemeld. Bij een vrouw die vijf weken moest zitten, betaalden wij de huur uit bijzondere bijstand wegens zeer dringende redenen. Haar hond ging naar een
          pension via het wijkteam. Bij vrijlating had zij huis, sleutel en afspraak. De kosten waren een fractie van een plek in de opvang. De jurist vindt het nog spannend en wil een uitspraak
          zien.`,
        effect: 'Dakloosheid na een korte straf is voorkomen.',
        helped: 'Een snelle melding en de noodklep durven gebruiken.',
        provisions: ['pw-art-16-lid-1', 'pw-art-13-lid-1-ond-a'],
      },
    ],
    coding: {
      threads: {
        uitsluitingsgronden: 'een korte straf',
        'dakloos-en-briefadres': 'Bij vrijlating had zij huis',
      },
      provisions: {
        'pw-art-16-lid-1': 'wegens zeer dringende redenen',
        'pw-art-13-lid-1-ond-a': 'een korte straf',
      },
      causes: { wet_te_hard: 'wil een uitspraak zien' },
      effects: { wonen: 'Bij vrijlating had zij huis' },
      addressees: ['gemeente'],
      severity: 0,
      traits: ['nee', 'nee', 'ja', 'ja'],
      tailoring: 'geboden',
      remedy: 'uitvoering',
      outcome: 'opgelost_binnen_regels',
      ground: 'zeer_dringende_redenen',
      preventive: true,
    },
    state: 'uncoded',
  },
]
