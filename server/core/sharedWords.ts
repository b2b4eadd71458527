/**
 * The 3034 words that at least 8 of our own invented stories, by at least 5 authors, have in common. Made by
 * scripts/lexicons/sharedWords.ts.
 */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  `
aanbod aandacht aandeel aangaat aangebeld aangeboden aangegeven aangehouden aangekomen aangekondigd aangemeld aangemerkt aangenomen aangepast
aangepaste aangesproken aangetekend aangetoond aangetroffen aangevraagd aangevuld aangewezen aangezegd aangifte aanhanger aanhouden aanleiding
aanleveren aanmaning aanmaningen aanmerking aannemelijk aannemen aanpak aanpassen aanrijding aanslag aanspraak aansprakelijk aanspreken aantal
aantekening aantekeningen aantonen aantoonbaar aanvaard aanvaarden aanvang aanvraag aanvraagformulier aanvragen aanvrager aanvullen aanvullend
aanvullende aanvulling aanwezig aanwijzingen aanzien aardappels aardig aardige accent account accountant acht achteraf achtergrond achterkant
achterstand achteruit achterwege achtste achtte achttien achttiende actie administratie administratief adres adresonderzoek adressen advertenties
advies adviseerde adviseert adviseren adviseur advocaat afbetaling afdeling afgegeven afgehandeld afgekeurd afgelopen afgelost afgemeld afgerond
afgeschaft afgesloten afgesproken afgetrokken afgeweken afgewezen afgezien afkomst afkomstig afloop aflossen aflossing afschrift afschriften
afsluiting afspraak afspraken afstemmen afstemming aftrek afwachting afweging afwezig afwijken afwijzing afwisselend afzien agenda akkoord akte aldaar
aldus algemeen algemene alimentatie alinea allang allebei alleenstaand alleenstaande alleenstaandennorm allemaal alles alsnog alsof alstublieft altijd
alvast alweer ambassade ambtenaar ambtshalve analfabeet anderen anderhalf andersom angst anoniem anonieme antikraak antwoord antwoordde antwoorden
antwoordt apart aparte appartement appen appje arbeid arbeidsdeskundige arbeidsongeschikt arbeidsongeschiktheidsuitkering arbeidsplicht
arbeidsvermogen arbeidsverplichtingen archief armoede artikel artsen astma autisme auto automatisch automatische avond avonden baan baantje babyuitzet
badkamer bakje bakkerij balans balie band bandje bank bankafschrift bankafschriften bankpas bankrekening basis basisregistratie beantwoord bedacht
bedankt bedden bedoel bedoeld bedoeling bedoelt bedraagt bedrag bedragen bedrijf bedrijfje bedrijfsarts bedrijfskapitaal bedroeg beeld been beetje
begeleid begeleider begeleiding begeleidster begin beginnen begint begon begonnen begrafenis begraven begreep begrepen begrijp begrijpen begrijpt
begrip behalve behandelaar behandeld behandelen behandeling beheer beheerde beheerder beheerrekening behoud beide beiden bejegening bekeken bekend
bekijken bekostigd belang belanghebbende belastbaar belasting belastingdienst belde belden beleefd beleid beleidsregel beleidsregels beller beloofd
belooft belt beltegoed benadelingsbedrag bene benzine beoordeeld beoordelen beoordeling bepaald bepaalde bepaalt bepalen bepaling beperking beperkt
beperkte bereid bereik bereikbaar bereiken bereikt berekend berekening bericht berichten beriep beroep beroerte bescherming beschikbaar beschikken
beschikking beschouwing beschut besef beslag beslagvrije beslissen beslissing beslist beslistermijn besloten besluit besluiten besparing bespreken
besproken bestaan bestaat bestand bestelbus bestemd bestemming bestond bestuur bestuurlijke bestuursrecht betaal betaald betaalde betaalt betalen
betaling betalingen betalingsregeling betekent beter betreft betrof betrokken betrokkene betwist bevallen bevalling bevat bevestigd bevestigde
bevestigen bevestiging bevestigt bevindingen bevoegd bevoegdheid bewaard bewaart bewaren bewijs bewijslast bewijsstukken bewijzen bewind bewindvoerder
bewindvoering bewoner bewoners bewoning bewoonster bewust bezig bezit bezocht bezoek bezoeken bezorgd bezorger bezwaar bezwaarcommissie bezwaarschrift
bezwaarschriften bezwaarschriftencommissie beëindigd beëindigde beëindigen beëindiging bibliotheek bieb bieden biedt bijbaan bijdrage bijdragen
bijeenkomst bijgehouden bijgestaan bijgevoegd bijhouden bijlage bijna bijschrijving bijschrijvingen bijspringen bijstand bijstandsgerechtigde
bijstandsnorm bijstandsuitkering bijstandsverlening bijverdienen bijzonder bijzondere bijzonderheden binnenkwam blad bladzijde bladzijden bleef bleek
bleven blijf blijft blijkbaar blijkt blijven blijvend bloedverwanten boedel boek boeken boekhouder boekhouding boekjaar boerderij boete boetes bonnen
bonnetje bonnetjes boodschappen bord borg bouw bovenaan bovendien bracht brak breng brengen brengt brief briefadres briefje brieven brievenbus broeder
broer broertje bron brood bruiloft brutering budget budgetbeheer buiten buitenland buitenlandse bureau burgemeester burgerservicenummer burgerzaken
busje buurgemeente buurthuis buurvrouw cadeau camping caravan casemanager casus casusoverleg cautie cent centrumgemeente chauffeur check checken chef
cijfer cijfers circa client clientenraad cliënt cliënte cliënten cliëntenraad cliëntnummer cliëntondersteuner club coach code collectieve collega
college commerciële commissie compleet computer concept conclusie concrete conform consent consulent consulente consulenten contact contactpersoon
contract contributie controle controleur controleurs convenant corporatie correct correctie coulance coördinator crematie crisis curator cursus daalde
daaraan daarbij daarboven daardoor daarin daarmee daarna daarnaast daarop daarover daarvan daarvoor dacht dachten dagbesteding dagelijks dagen dagloon
dagwaarde dakloos dakloze dames dank datalek datum december deed deel deelde deelden deels deelt definitieve degene dekt dementerende dementie denk
denken denkt depressie dertien dertig desondanks destijds detentie deur deurwaarder dezelfde dezen diaconie diaken dialyse dicht diende dienst
diensten dienstverband dient dierenarts diezelfde digitaal digitale ding dingen dinsdag diploma direct directeur directie discriminatie discussie
distributiecentrum docent dochter dochters dochtertje document doei doel doet dokter doktersassistente dominee donderdag dood doof doorbetaald doordat
doorgaf doorgegeven doorgestuurd doorgeven doorgezet doorliep doorsturen doorverwezen doorzetten doos dorp dossier dossiers douchen doucht dozen
draagkracht draagt draaien draait dragen dreigde dreigt drempel drie driehonderd driemaal drieën dringende drinken drinkt droeg druk dubbel dubbele
duidelijk duizend duren durf durfde durft duur duurde duurt duurzaam dwangbevel dwangsom echte echter echtgenoot echtgenote echtpaar echtscheiding
eenmaal eenmalig eenmalige eenmanszaak eentje eerder eerdere eerlijk eerst eerste eieren eigen eigenaar eigenlijk eind einde eindelijk eindigde
eindigt eisen eist eiste elkaar elkaars energie energieleverancier energierekening energietoeslag enige enkel enkele envelop enveloppen epilepsie
eraan eraf erbij erfde erfdeel erfenis erfgenaam erfgenamen erkend erkende erkent ermee ernaar ernaast ernstig ernstige erom eronder erop erover eruit
ervan ervaring ervoor eten euro evaluatie evenmin examen excuses excuus facebook factuur failliet faillissement familie februari feitelijk feiten
fiets fietsen fietsenmaker fijn filmpje financiële flat folder fonds forma formeel formulier formulieren foto fout fouten fraude fraudeur
fraudevordering fulltime functie functies gaan gaat gang garage gaten gaven geacht geachte geadviseerd geannuleerd geanonimiseerd gebaseerd gebeld
gebeurd gebeurde gebeurt gebit gebleken gebleven geblokkeerd geboekt gebonden geboorte geboortedatum geboren gebouw gebracht gebrek gebreke gebroken
gebruik gebruikelijk gebruikelijke gebruiken gebruikt gebruikte gecontroleerd gedaan gedacht gedateerd gedeeld gedeeltelijk gedoe geduld gedupeerde
gedurende geef geeft gegaan gegeten gegeven gegevens gegrond gehaald gehad gehalveerd gehandicapte geheel geheim geholpen gehoor gehoorapparaat
gehoord gehouden gehuild gehuwd gehuwden gehuwdennorm gekeken gekocht gekomen gekort gekozen gekregen gelachen gelaten geld gelden geldig geldlening
geldt geleden geleefd geleend gelegd gelet geleverd gelezen gelijk geloof geloofde gelooft gelopen geloven geluk gelukt gemaakt gemachtigd gemachtigde
gemaild gemeente gemeentehuis gemeentelijke gemeenten gemeenteraad gemeld gemelde gemeten gemiddeld gemiddelde gemist gemiste gemoeten gemotiveerd
genoeg genoemd genomen genoteerd geopend geopereerd gepakt gepensioneerd geplaatst gepland geprobeerd geraakt gereageerd gereden gereedschap geregeld
geregistreerd gerekend gericht gerust gescand geschat gescheiden geschil geschonden geschorst geschrapt geschreven geslagen geslapen gesloten
gesolliciteerd gespaard gespeld gesprek gesprekken gesproken gestaakt gestaan gestart gesteld gestolen gestopt gestort gestraft gestuurd getaxeerd
getekend geteld getoetst getrouwd getuige getuigen gevaar geval gevallen gevangenis gevestigd gevlucht gevolg gevolgd gevolgen gevonden gevraagd
gewacht geweest geweigerd geweld gewerkt geweten gewezen gewijzigd gewone gewonnen gewoon gewoond geworden gezamenlijk gezamenlijke gezegd gezet
gezeten gezien gezin gezinnen gezinshereniging gezocht geërfd geïnformeerd gift giften ging gingen gister gisteren goed goedemiddag goedemorgen
goedkoper goeie goeiemorgen gold gooide gordijnen goud graad graag graden grap grapje grappig gratis grens griep griffier griffierecht grijze groeit
groente groep groepsapp groet groeten groetjes grond gronden grondslag grote grotendeels grove haal haalbaar haalde haalt haar haast haha hahaha halen
half halfjaar hallo halve halverwege handel handen handgeschreven handhaver handhavers handhaving handmatig handreiking handschrift handtekening
hangen hangt hanteert hard harde hardheid hardheidsclausule hardop hart havo heen heette heffingskorting helaas hele helemaal helft help helpen helpt
herbeoordeling herberekening heren herenkleding herinnering herkeuring herkomst hernia heronderzoek herroepen hersenbloeding herseninfarct
hersenletsel herstel hersteld herstellen hersteltermijn herzien herziening hetgeen hetzelfde heup hield hielp hierbij hieronder hierover hiervan
hiervoor hing hobby hoefde hoeft hoeveel hoewel hoger hogere honderd hoofd hoofdelijk hoofdstuk hoofdverblijf hoog hoogachting hoogte hooguit hoor
hoorden hoort hoorzitting horen hotel houd houden huilde huilen huilend huilt huis huisarts huisbaas huisbezoek huisbezoeken huisgenoot huishoudelijke
huishouden huishouding huisje huisnummer huisuitzetting hulp hulpverlener huren huur huurachterstand huurcontract huurder huurschuld huurt huurtoeslag
huurwoning huwelijk hypotheek idee idem identiteitsbewijs ieder iedere iedereen immateriële inboedel inburgering incasso inclusief inderdaad indicatie
indienen individuele ineens info informatie ingang ingangsdatum ingebracht ingebrekestelling ingediend ingehouden ingekomen ingeleverd ingelicht
ingeschreven ingesproken ingesteld ingestuurd ingeteerd ingetrokken ingevoerd ingevolge ingevuld ingezet inhoud inhoudelijk inhouding inkomen inkomend
inkomensconsulent inkomenstoeslag inkomensverbetering inkomsten inkomstenformulier inleverde inleveren inlichtingen inlichtingenformulier
inlichtingenplicht inloggen inloop inloopspreekuur inmiddels inpakken inpakker inrichting inrichtingskosten inschakelen inschrijven inschrijving
inspecteur insta instantie instanties instellen instelling insuline intake interen intern interne internet intervisie intrekken intrekking intussen
invordering invullen inwonende inwoner inwoners inzage inzake inzet inzien jaar jaarcijfers jaarinkomen jaarlijks jaarlijkse jaarnorm jaaropgave
jaarrekening jaarstukken jaarverslag januari jarenlang jarig jeugd jeugdhulp jeugdzorg jobcoach jongeman jongens jonger jongere jongeren jongerencoach
jongerenloket jongerennorm jongerenwerker juffrouw juist juiste juni juridisch juridische jurist juristen kaart kaartje kachel kadaster kalenderjaar
kamer kamerhuur kamers kamertje kanaal kanker kans kantine kantjes kantonrechter kantoor kapot kapotte kapper kapsalon kapster kast keek keken kelder
kenmerk kennelijk kennen kennissen kenteken kerk kerst kerstpakket keuken keukentafel keurig keuring keuringsarts keuze kids kiezen kijk kijken kijkt
kilometer kind kinderalimentatie kinderbijslag kinderkleding kinderopvang kinderopvangtoeslag kinderwagen kindgebonden kindje kindpakket klaar klacht
klachten klachtencoördinator klagen klant klanten klantenservice klantmanager klantmanagers klantnummer klas kleding kleindochter kleine kleinkind
kleinkinderen kleinzoon kleren kliniek klinkt klok klooster kloppen klopt klopte knie knieën knippen kocht koek koelkast koffie koken kolom komt kook
kookt koop koopt koorts kopen kopie koppeling korting kortte kost kosten kostendeler kostendelers kostendelersnorm kostgeld kostte kotter koud kraait
kraam kracht krant krat krediet kredietbank krediethypotheek kreeg kregen krijg krijgen krijgt kringloop krom kuub kwaad kwaliteit
kwaliteitsmedewerker kwam kwamen kwart kwartaal kwartier kwestie kwetsbare kwijt kwijtgescholden kwijtschelding laag laatst laatste lachen lacht
lachte lage lagen lager lagere land landelijk landelijke langdurig langs langskomen langzaam laptop lasser last lasten lastig late laten later latere
leden leef leefde leefgeld leeft leeftijd leeg leenbijstand leent leerlingen leert lees leesbaar legde lege leggen legitimatie legt leidde
leidinggevende leidt lekt lenen lening leningen leraar leren lessen letsel letterlijk letters leuk leven levend levensbewijs levensonderhoud
levensvatbaar leverancier leverde leveren levert lezen lezer licht lichte lief liefde liefst liep liepen liever lieverd lift liggen ligplaats lijkt
lijn lijst lijstje locatie logeert logeren logisch lokale loket loonaangifte loonbeslag loonkostensubsidie loonstroken loonstrook loonwaarde
loonwaardemeting loop loopt lopen lopende lossen lost loste luidt luiers luistert lukt luxe maakt maakte maal maaltijd maaltijden maand maandag
maandelijks maandelijkse maanden maandenlang maart maat maatje maatregel maatregelen maatschappelijk maatwerk machine machtiging magazijn mail
mailadres mailde mailen mails mailt mailtje makelaar maken mannen mantelzorg mantelzorger marktplaats matigen matras maximaal maximum mede medebewoner
mededeling medewerker medewerkers medewerking medewerkster medicijnen medisch medische meedoen meegegeven meegemaakt meegenomen meegeteld meegewerkt
meegewogen meekijken meende meenemen meent meerdere meestal meeste meetellen meetelt meewerken meid meisje meld meldde melden melder melding meldingen
meldingsdatum meldplicht meldpunt meldt memo mensen mentor merkt merkte meteen meten meter meubels mezelf middag middel middelen mijne minder
mindering minderjarige minima minimum minimumloon minister ministerie minnelijk minuten misschien missen mist miste mobiel mocht mochten model moeder
moeders moeilijk moesten mogelijk mogelijkheid mogen moment mondeling monteur mooie morgen moskee motivering motor muur naam naast
nabestaandenuitkering nabetaald nabetaling nacht nachtdienst nachten nachtopvang nachts nadat nadeel nagaan nagekeken nagelopen nagelstudio nagerekend
nagevraagd najaar nakijken nakomen nalatenschap namelijk namen namens nareis nationaliteit natura natuurlijk nauwelijks navraag navragen neem neemt
negatief negen negentien nemen nergens netjes netto nicht nichtje niemand nieuwe nieuws nihil niveau noch nodig noem noemde noemen noemt nogmaals nood
noodfonds noodzaak noodzakelijk noodzakelijke nooit norm normaal normale notaris noteerde noteert noteren notitie notulen notulist november
nulurencontract nummer nummers objectief ochtend ochtenden ochtends offerte officieel ogen oktober ombudsman omgezet omhoog omlaag omschrijving
omstandigheden omstandigheid omvang omzet onaangekondigd onafhankelijk onbekend onbekende onbetaald onbetaalde onderbouwd onderbouwing onderdeel
ondergetekende onderhoudsplichtig ondernemer onderneming onderscheid ondertekend onderwerp onderwijs onderzocht onderzoek onderzoeken onduidelijk
onevenredig ongedaan ongegrond ongeluk ongeopend ongeveer ongewijzigd onjuist onleesbaar online onrechte onredelijk onroerend ontbijt ontbrak
ontbreekt ontbreken ontdekt ontdekte ontheffing ontkent ontruiming ontslag ontslagbrief ontslagen ontstaan ontstaat ontstond ontvangen ontvangst
ontvangstbevestiging ontvangt ontving ontvingen onvoldoende onvolledig onvolledige onweerlegbaar onwil onzin oogpunt ooit oordeel oordeelde oorlog
oorspronkelijk opbrengst opdracht opdrachten opeens opeisbaar open openbaar openbare openen openstaande opent operatie opeten opgaf opgave opgebouwd
opgegeven opgehaald opgehangen opgeheven opgelegd opgelost opgelucht opgemaakt opgenomen opgepakt opgeroepen opgeschort opgeschreven opgesteld
opgestuurd opgeteld opgeven opgevraagd opgezegd opgezocht ophalen opleiding opmerking opname opnemen opnieuw oppas oprecht oproep oproepen
oproepkracht opschorting opschrijven opvang opvragen opzet opzoeken orde organisatie oude ouder ouderbijdrage oudere ouderen ouderenadviseur ouders
oudste overal overbrugging overdag overdracht overeenkomst overgaan overgang overgedragen overgelegd overgemaakt overgenomen overgeslagen overgetypt
overheid overige overigens overleden overleed overleg overleggen overlijden overlijdensakte overmacht overmaken overschreden overschrijding overstuur
overtreding overwaarde overweegt overwogen overzicht paar pagina pakken pakket pakketten pakt pand paniek papier papieren paraaf parkeren particulier
partij partijen partner partners partnertoeslag parttime pasje passen past paste pastoor pastorie patiënt pauze peildatum penningmeester pensioen
pensioenfonds pensioentje perceel percentage periode periodieke personen persoonlijk persoonlijke persoonsgebonden pijn plaats plaatse plaatsen
plaatste plan plastic plat platform pleegvergoeding pleegzorg plek plekken plicht plus poetst polisadministratie politie pols portaal portiek positief
postadres postbode postcode potje potlood praat praktijk praten precies premie prijs prikken print printer privacy privé probeer proberen probleem
problemen procederen procedure procent proceskosten proef proefplaatsing programma protocol provincie psychiater psychische psycholoog psychose punt
raad raadslid raadslieden raadsman raadsvrouw raakt raakte raam raar rapport rapportage rapporteur reactie reageerde reageert reageren receptie
recherche rechercheur recht rechtbank rechten rechtmatig rechtmatigheid rechtsbijstand rechtspraak rechtstreeks rechtswinkel recidive reclame
reclassering redactie redelijk redelijke redelijkerwijs reden redenen referentie regel regelde regelen regeling regelingen regels regelt regen regio
regiobinding register registratie reisde reiskosten reizen reken rekende rekenen rekening rekeningen rekeningnummer rekent relatie rente renteloze
reserveren respect rest restant restaurant resterende resultaat retour reuma revalidatie richtlijn rijbewijs rijd rijden rijdt rijk rijles rijlessen
rijst risico roepnaam rolstoel rond rood rooster rouw rugklachten ruim ruimte rust rustig ruzie salam salaris saldo samen samenloop samensteller
samenvatting samenwonen samenwonend samenwoning saneringskrediet scan schaam schaamt schaamte schade schadevergoeding schat schatte schatten schatting
scheelt scheiden scheiding schending schenken schenking scherm schiet schip schoenen scholing school schoolreis schoolspullen schoonmaak
schoonmaakster schoonmoeder schoonvader schoonzoon schoonzus schorten schouder schreef schreeuwen schrift schriftelijk schriftelijke schriftje schrijf
schrijft schrijven schrok schuld schuldeisers schulden schuldhulp schuldhulpverlener schuldhulpverlening schuldig schuldregeling schuldsanering
scooter scootmobiel screenshot secretariaat secretaris seizoen september serieus signaal signaalteam signalen simpel sinds sindsdien site situatie
slaap slaapkamer slaapt slaat slachterij slachtoffer slag slapen slecht slechte slechthorend slechts sleutel sloeg sloot sluit sluiten smartengeld
snap snappen snapt sociaal sociale socialezekerheidswetten soep sollicitatie sollicitatieplicht sollicitaties solliciteert solliciteren soms soort
sorry sorteren spaarde spaargeld spaarrekening sparen specificatie speelde speelgoed speelt spierziekte spijt spoed sportschool sprak sprake spraken
spreek spreekkamer spreekt spreekuur spreiden spreken spullen staan staande staat stacaravan stadhuis stadskantoor stage stagevergoeding stagiair
stagiaire stand standaard standaardbrief standpunt stap stapel start starten station status statushouder statushouders steekproef stel stelde stellen
stelt stem stemmen stempel sterkte sterven stervende steun stichting stiefvader stierf stil stilte stoep stond stonden stookkosten stop stopgezet
stoppen stopt stopte storing stort storten storting stortingen stortte straf straks stratenmaker streep streng stress strijd strook stroom structureel
structurele studeer studeert student studenten studie studiefinanciering studieschuld studietoeslag stuk stukadoor stukje stukken sturen stuur stuurde
stuurt succes suiker syndroom systeem taak taal taaleis taalles taalmaatje taalniveau taalschool taaltoets taart tabel tachtig tafel tandarts tanden
tandenborstels tante tassen taxateur taxatie taxeren taxi taxichauffeur team teamleider teammanager technisch tegelijk tegemoetkoming tegenover
tegenprestatie tehuis teken tekende tekenen tekent tekort tekst telde telden telefonisch telefonische telefoon telefoonnummer telefoontje telkens
tellen teller telt tenminste tenzij terecht termijn termijnen terug terugbellen terugbelverzoek terugbetaald terugbetalen terugbetaling terugdraaien
teruggebeld teruggebracht teruggedraaid teruggestort teruggestuurd teruggeven teruggevorderd terugkeer terugkomst terugvorderen terugvordering
terugvorderingen terugwerkende terwijl teveel tevens tevoren thans thee thuis thuiszorg ticket tiende tientje tijd tijdelijk tijdelijke tijdig tillen
titel toegang toegekend toegepast toegestaan toegewezen toegezegd toekennen toekenning toelichting toepassen toepassing toeslag toeslagen
toeslagpartner toestand toestel toestemming toets toeval toevoeging toezicht toezichthouder toezichthouders tolk tolken tolkt tonen toonde toont
totaal trainer training traject tranen traplift treft trein trekken trekt trof trok trots trouw trouwens tuinman tussen tussenkomst tussentijd twaalf
twee tweede tweedehands tweeling tweemaal tweeën twijfel twintig typefout typen typt uitbetaald uitbetaling uitdraai uitdrukkelijk uiteindelijk
uiterlijk uitgaven uitgegeven uitgelegd uitgenodigd uitgerekend uitgeschreven uitgesloten uitgetypt uitgevoerd uitgewerkt uitgezet uitgezocht
uitkering uitkeringen uitkomst uitleg uitleggen uitnodiging uitschrijven uitschrijving uitsluitend uitsluiting uitspraak uitspraken uitstel uitstroom
uittreksel uitvaart uitvoerder uitvoerders uitvoering uitzendbureau uitzendkracht uitzicht uitzoeken uitzondering uren vacatures vader vakantie
vakantiegeld vakantietoeslag vakbond vaker vakje vallen valt vanavond vandaag vandaan vandaar vanmiddag vanochtend vanwege vanzelf vast vaste
vastgelegd vastgesteld vasthouden vaststellen vaststelling veertien veertig vent veranderd veranderen verandert verantwoord verantwoordelijk
verantwoordelijkheid verantwoorden verbaasd verband verbergen verbetering verbiedt verbleef verblijf verblijfsrecht verblijfsvergunning verblijft
verblijven verboden verbonden verbroken verdeeld verder verdere verderop verdien verdiend verdiende verdienen verdient verdieping verdrag verdringing
vereniging vergadering vergat vergeet vergelijkbare vergeten vergissing vergoed vergoeden vergoeding vergoedt vergunning verhaal verhalen verhoogd
verhoor verhouding verhuisd verhuisde verhuist verhuizen verhuizing verhuur verhuurder verhuurt verjaardag verjaring verkeerd verkeerde verklaar
verklaard verklaarde verklaart verklaren verklaring verklaringen verkocht verkoop verkoopt verkopen verlaagd verlaagde verlaagt verlagen verlaging
verlaten verleend verleende verlengd verlengen verlenging verliep verlies verliest verliet verliezen verlof verloor verlopen verloren vermeld
vermelding vermeldt verminderde vermoedelijk vermoeden vermogen vermogensgrens vernietigd veronderstelling verordening verpleeghuis verpleegkunde
verplicht verplichte verplichting verrekend verrekende verrekenen verrekening verrekent verricht verscheen verschenen verschijnen verschil
verschillende verschoonbaar versie verslag versleten verstaan verstandelijk verstandelijke verstrekken verstrekt verstrekte verstuurd vertaald
vertaalt vertalen vertaler vertaling vertegenwoordiger vertel verteld vertelde vertellen vertelt vertrek vertrok vertrokken vertrouwelijk vertrouwen
vervallen vervalt vervangen verviel vervoer vervolg vervolgens verwacht verwarming verwees verwerkt verwezen verwijs verwijt verwijtbaar
verwijtbaarheid verwijten verwijzen verwijzing verzekeraar verzekerd verzekering verzekeringsarts verzending verzocht verzoek verzoeken verzoekt
verzonden verzorg verzorgd verzorgde verzorgen verzorgt verzuim verzweeg verzwegen viel vier vierde vijf vijfde vijftien vijftig vind vinden vindt
vingers vinkje vissen vlek vloer vlucht voedselbank voel voelde voelt voer voeren voert voertuig voetbal voicemail voldaan voldoen voldoende volgde
volgen volgend volgende volgens volgorde volgt volkstuin volledig volledige volstaat voltijds voluit volwassen volwassene volwassenen vond vonden
vonnis voogd vooraf voorbeeld voorbeelden voordat voordeur voorgelegd voorgelezen voorgeschoten voorgesteld voorjaar voorkomen voorlezing voorliggend
voorliggende voorlopig voorlopige voormalig voormalige voorman voornemen voorschieten voorschot voorschotten voorstel voortaan vooruit voorwaarde
voorwaarden voorziening voorzieningenrechter voorzitter vorderde vorderen vordering vorderingen vordert voren vorig vorige vorm vouwen vraag vraagje
vraagt vragen vreest vriend vriendelijk vriendelijke vrienden vriendin vriendinnen vrije vrijgelaten vrijgesteld vrijlaten vrijlating vrijstelling
vrijwel vrijwillig vrijwilliger vrijwilligers vrijwilligersvergoeding vrijwilligerswerk vrijwilligster vroegen vroeger vroegere vroegsignalering vrouw
vrouwen vrouwenopvang vulde vullen vult waard waarde waardeerbare waarheen waarmee waarna waarneming waarnemingen waaronder waarop waarover
waarschijnlijk waarschuwing waaruit waarvoor wacht wachten wachtkamer wachtlijst wachtte wachttijd wachtwoord wagen warm warme wasmachine wasmand
wasserij wast waterschap waterverbruik website wederzijdse weduwe weduwnaar week weekend weer wees weet wegens weggegaan weggelopen weggestuurd
weigerde weigeren weigering weigert weinig wekelijks weken weleens welkom wenst wereld werk werkcoach werkdagen werkelijk werken werkende werker
werkgever werkgroep werkinstructie werkloos werknemer werkplaats werkplek werkster werkt werkte werkzaam werkzaamheden weten wetgever wethouder
wethouders wettelijk wettelijke wetten wezen whatsapp wijkagent wijken wijkteam wijkverpleegkundige wijst wijze wijzen wijzigen wijziging
wijzigingsformulier wikkelaar wilden winst winterjas wisselend wisselende wist wisten woensdag wonen wonend wonende woning woningbouw woningcorporatie
woon woonadres woonde woonkosten woonkostentoeslag woonlasten woonplaats woonsituatie woont woord woorden zaak zaaknummer zaal zaaltje zagen zake
zakelijke zaken zakgeld zaliger zaten zaterdag zaterdagen zegen zeggen zegt zeiden zeker zekere zekerheid zelden zelfde zelfs zelfstandig zelfstandige
zelfstandigen zesde zestien zestig zette zeven zeventien zeventig zichtbaar zichzelf ziek zieke ziekengeld ziekenhuis ziekte ziektewet zien zienswijze
ziet zijne zitten zittend zitting zodat zodra zoek zoeken zoekperiode zoekt zoektermijn zoektijd zogenaamd zoiets zolang zolder zomaar zondag zoon
zoontje zorg zorgbehoefte zorgen zorgkantoor zorgpremie zorgt zorgtoeslag zorgverzekeraar zorgverzekering zoveel zover zulke zusje zussen zuster zwaar
zwager zwanger zwangerschap zwangerschapsverlof zware zwarte zwemles
`
    .trim()
    .split(/\s+/),
)
