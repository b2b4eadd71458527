/**
 * Capitalised words that identify nobody and so stay in the text: national bodies, acts and their short names,
 * countries, provinces, peoples, feasts, illnesses, brands known to everyone, and forms of address. Our own list.
 */

/** Words after which a noun rather than a name is to be expected. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "de het een deze dit die dat mijn zijn haar ons onze jullie hun uw je geen elke elk iedere ieder welke welk zo'n alle beide enkele sommige veel weinig".split(
    ' ',
  ),
)

/** Folded or not; separated by white space. */
export const SPARED = `
afw aanw inz gespr voorz voorl besch doorverw uitschr getek handtek anon rekeningnr dossiernr relatienr inschrijfkaartnr klantnr telefoonnr behand onderhoudspl
ict longcovid stand-still standstill antw betr klantmgr woonpl omschr huisnr toev faxnummer mon tue wed thu fri sat sun pdf docx xlsx jpg png zorgverz
prinsjesdag chanoeka sikh sikhs sikhtempel boeddhist hindoe pharos mantelzorgnl kbvg melkertbaan melkertbanen iederin trimbos vilans voedselbank voedselbanken babyspullen schadefonds geweldsmisdrijven memorie toelichting rechten mens kcc lifeline alo alo-kop ierse iers litouwse litouws letse estse gronings groningse limburgse limburgs brabantse brabants zeeuwse zeeuws drentse drents twentse twents friese nederlansk amsterdamse amsterdams rotterdamse haagse utrechtse surinamers surinamer
uwv svb vng cak duo ind coa cjib szw vws bzk jenv ocw ezk fin lcr nla inspectie slb iwi cbs cpb scp ciz cvz zin nza knb rvo rdw ggd ggz ro rvr crvb abrvs hr eu vn evrm echr avg gdpr bsn digid iban bic kvk btw
brp gba suwi suwinet bkr vtlb kot lkb cao aio aow anw wao waz wia iva wga wajong ww zw wazo akw kgb wkb wlz wmo zvw awb awir awr bw rv wgs wsnp msnp nvvk pw bbz ioaw ioaz iow tw wi wwb abw bijstandswet participatiewet
toeslagenwet ziektewet werkloosheidswet jeugdwet huurtoeslag zorgtoeslag kindgebonden vreemdelingenwet gemeentewet grondwet woningwet opiumwet algemene wet bestuursrecht wetboek burgerlijk gemeente gemeenten gemeentes gemeentelijke
tozo tonk now tvl stap sw wsw iro srg roc mbo hbo wo vmbo havo vwo vso pro nt2 cv ov nhg psz pgb zzp zzp'er sgr bjz cjg ok ots voogdij sar svp pip lhbti hiv adhd add ptss ass nah cvs me als ms copd burnout corona covid covid-19 long-covid
uitvoeringsinstituut werknemersverzekeringen sociale verzekeringsbank belastingdienst toeslagen dienst uitvoering onderwijs immigratie- naturalisatiedienst kamer koophandel landelijke clientenraad cliëntenraad
arbeidsinspectie nederlandse rijksoverheid overheid ministerie ministeries minister staatssecretaris kabinet tweede eerste kamerleden regering rijk rijks provincie provinciale staten raad state rechtbank gerechtshof hof hoge centrale beroep kantonrechter ombudsman nationale kinderombudsman rekenkamer
signaleringsteam stimulansz divosa movisie nibud humanitas schuldhulpmaatje vluchtelingenwerk slachtofferhulp kledingbank leger heils rode kruis halt reclassering jeugdzorg jeugdbescherming veilig thuis juridisch loket rechtswinkel vakbond fnv cnv vcp unie anbo kbo
college burgemeester wethouders wethouder gemeenteraad werk inkomen zorg jeugd wijkteam sociaal domein participatie team afdeling bezwaar bezwaarschriftencommissie werkplein werkgeversservicepunt klantcontactcentrum zaken sozawe gemeentehuis stadskantoor stadhuis stadsdeel
nederland holland nederlander nederlanders nederlands hollandse europa europese europees eu-burger afrika azie amerika zuid-amerika noord-amerika benelux randstad caribisch caribische schengen midden-oosten
belgie duitsland frankrijk luxemburg engeland groot-brittannie brittannie verenigd koninkrijk schotland ierland spanje portugal italie griekenland oostenrijk zwitserland denemarken zweden noorwegen finland ijsland polen tsjechie slowakije hongarije roemenie bulgarije kroatie servie bosnie slovenie macedonie albanie kosovo montenegro moldavie oekraine rusland wit-rusland estland letland litouwen turkije cyprus malta
marokko algerije tunesie libie egypte soedan zuid-soedan eritrea ethiopie somalie kenia oeganda tanzania rwanda burundi congo kameroen nigeria ghana togo benin ivoorkust liberia sierra leone guinee gambia senegal mali niger burkina faso kaapverdie angola mozambique zambia zimbabwe zuid-afrika madagaskar
syrie irak iran libanon jordanie israel palestina gaza jemen saoedi-arabie koeweit qatar dubai emiraten afghanistan pakistan india bangladesh nepal sri lanka china tibet hongkong taiwan japan korea noord-korea zuid-korea mongolie vietnam laos cambodja thailand birma myanmar maleisie singapore indonesie filipijnen armenie azerbeidzjan georgie kazachstan oezbekistan tsjetsjenie koerdistan
suriname curacao aruba bonaire sint-maarten saba statia antillen brazilie argentinie chili peru colombia venezuela ecuador bolivia uruguay paraguay mexico cuba haiti jamaica dominicaanse republiek verenigde usa vs canada australie nieuw-zeeland joegoslavie sovjet-unie
drenthe flevoland friesland fryslan gelderland limburg noord-brabant brabant noord-holland zuid-holland zeeland overijssel twente achterhoek veluwe betuwe waddeneilanden
syrier syriers syrische marokkaan marokkanen turk turken turks turkse pool pools poolse arabisch arabische tigrinya tigrigna dari farsi pashtu urdu hindi sranan papiaments papiamento berber tamazight tarifit riffijns somali amhaars koerdisch sorani kurmanji engels engelse duits duitse frans franse spaans spaanse portugees portugese italiaans italiaanse russisch russische oekraiens oekraiense roma sinti afghaan afghaanse eritreeer eritrese surinaams surinaamse antilliaan antilliaanse curacaose ghanees ghanese chinees chinese vietnamees bulgaar bulgaarse roemeen roemeense hindoestaans hindoestaanse javaans creools molukse fries grieks griekse hongaars indisch indische indonesisch iraans iraanse iraaks iraakse somalier somalische ethiopisch nigeriaans
islam islamitisch moslim moslims moslima christen christelijk katholiek protestant joods jood joden joodse bijbel koran god allah jezus kerk ramadan suikerfeest offerfeest eid pasen paas pinksteren hemelvaart hemelvaartsdag kerst kerstmis kerstdag kerstavond sinterklaas sint koningsdag bevrijdingsdag oudjaar nieuwjaar nieuwjaarsdag valentijnsdag moederdag vaderdag keti koti divali diwali holi carnaval newroz ashura biecht
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente zomer herfst winter
alzheimer parkinson crohn asperger down tourette lyme hodgkin graves korsakov hashimoto huntington menière meniere ehlers danlos wernicke korsakoff bechterew sjogren dupuytren duchenne marfan pfeiffer raynaud scheuermann
melkert bismarck ziekenfonds keynes balkenende balkenendenorm treeknorm gini pareto kappa poisson farrington
whatsapp facebook instagram tiktok snapchat twitter linkedin youtube google gmail hotmail outlook microsoft teams zoom skype excel word powerpoint windows apple iphone ipad samsung android netflix spotify videoland ziggo kpn t-mobile odido vodafone tele2 lebara lycamobile 
marktplaats vinted bol bol.com coolblue wehkamp zalando amazon aliexpress shein temu ikea hema action kruidvat etos albert heijn ah jumbo lidl aldi plus     gamma praxis karwei blokker primark zeeman xenos wibra h&m c&a mcdonald's mcdonalds kfc domino's starbucks thuisbezorgd uber ubereats deliveroo bolt picnic flink gorillas airbnb booking tikkie paypal klarna afterpay riverty billink in3 bunq knab revolut ing rabobank rabo abn amro sns asn volksbank triodos regiobank
eneco essent vattenfall nuon greenchoice budget energiedirect oxxio vitens evides water waternet pwn dunea stedin liander enexis alliander postnl dhl dpd ups gls ns gvb ret htm connexxion arriva qbuzz keolis syntus transavia klm schiphol ov-chipkaart
makro sligro kwantum intertoys intratuin pearle specsavers kwik-fit halfords carglass decathlon mediamarkt scapino ryanair easyjet flixbus valys
tempo-team adecco manpower  start people timing   youngcapital indeed temper
cz vgz menzis zilveren achmea ditzo unive univé fbto interpolis aegon nn nationale-nederlanden delta lloyd asr dsw onvz ohra centraal beheer zorgverzekeraar allianz abp pfzw pensioenfonds volkswagen vw golf polo opel corsa astra ford fiesta focus toyota yaris aygo fiat  panda peugeot renault  twingo citroen kia picanto hyundai mercedes bmw audi volvo mazda suzuki nissan seat skoda dacia vespa piaggio gazelle batavus
dhr mevr mw mevrouw meneer mijnheer heer heren dames dame mr drs ir prof dr bc   msc bsc jr sr cc bcc re fw fwd ps nb pm tel fax mob gsm mail email e-mail sms app appje apps website internet wifi u uw ik jij je we wij zij hij ze ja nee oke okay hoi hallo hai hey dag goedemorgen goedemiddag goedenavond goeiemorgen beste geachte lieve groet groeten groetjes gr mvg vr vriendelijke hartelijke bedankt dank alvast sorry help aub
klant klanten client cliënt belanghebbende belanghebbenden betrokkene betrokkenen appellant appellante eiser eiseres verweerder verzoeker verzoekster consulent klantmanager casemanager jobcoach bewindvoerder curator mentor inwoner burger aanvrager indiener melder partner kind kinderen gezin huishouden moeder vader
onderwerp datum van aan betreft kenmerk bijlage bijlagen verzonden naam adres woonplaats telefoon geboren geboortedatum postcode nummer omschrijving status reden verslag notitie rapport rapportage gesprek intake melding signaal casus advies conclusie aanleiding situatie achtergrond vervolg actie acties afspraak afspraken besluit beschikking brief telefonisch huisbezoek
tilburgse leidse binnenhof catshuis
pc laptop tv dvd usb id id-kaart vog vpn pin bv nv vof iq eq ic ehbo huisarts dna apk wa kb mb gb
from to sent subject hi cl cons reknr rek telnr echtg lrk bron duur eigenaar oplossingsrichting leeswijzer samenvatting partijen griffierecht werkgever soort bedrag behandelaar gezinslid relatie leeftijd kenteken volgnr voornaam achternaam tekst school geb
rb gkb mee cedris nidos lbio dariuz isd anwb rivm afm dnb acm igj om politie kmar dji ribw nen iso togs nowo huurcommissie geschillencommissie kifid inlichtingenbureau belastingtelefoon kredietbank zorgkantoor zorginstituut leergeld oranjefonds kinderhulp jeugdfonds schuldenlab schuldenlabnl kansfonds patientenfederatie consumentenbond vereniging eigenhuis woonbond aedes hvo salvation unhcr unicef who oecd oeso eurostat frontex wsp uwv-werkbedrijf werkbedrijf ioaw/ioaz wijkagent wijkverpleging leerplicht
lingala swahili wolof bambara hausa yoruba igbo twi fula mandinka kikongo kinyarwanda kirundi oromo bilen tigre saho koreaans japans mandarijn kantonees thais tagalog tamil bengaals punjabi nepalees pashto turkmeens oezbeeks servisch kroatisch bosnisch albanees sloveens slowaaks tsjechisch lets estisch fins zweeds noors deens ijslands latijn hebreeuws esperanto
chromebook minecraft fortnite roblox playstation xbox nintendo lego noordzee waddenzee ijsselmeer rooms-katholiek handreiking protocol beleidsregel beleidsregels
wft wkkgz wvggz wzd wpg wbp uavg wob woo wmcz wtcg wml waadi wab wfz sv awgb wgbh vb rwn ivrk bupo eavg wwft wnt wnb wro wabo wtza wtmo wetten
mijnoverheid mijnuwv mijntoeslagen mijngemeente mijnpensioenoverzicht mijnduo werkmap stapcv midden-nederland
amvb mvt
q1 q2 q3 q4 kwartaal  nr blz art artt lid jo juncto sub stb stcrt trb ecli nvt tbv ivm tav adhv mbt obv ipv etc enz bijv zgn ca incl excl   ev
reclamant reclamante opposant opposante rekwirant rekwirante requestrant comparant comparante geintimeerde vz secr notul bewindv hoogachtend groetend xx xxx xxxx grtz thnx thx tnx oja ohja enja nouja jaja neehoor
oekr marok surin eritr afgh nederl antill somal roem bulg duitsl pw-er wajonger
rooo bitcoin ethereum handt bankrek bankreknr vnummer v-nummer vnr sarnami kiswahili bahasa overzicht fatbike fatbikes swapfiets ebike e-bike e-bikes lenovo hp asus acer huawei xiaomi marlboro telegram chatgpt discord pinterest galaxy
vca riec leidraad richtlijn invordering livewords tolkentelefoon tvcn concorde radboudumc umcg umcu umc lumc amc vumc mumc erasmusmc papiamentu
unibet betcity bet365 bitvavo coinbase binance kln wpl bezwaarde bezwaarden
unieburger unieburgers evt wg clnr vanacht klachtenbrief klachtenbrieven kamerlid schuldeiser schuldeisers teamcoordinator teamcoordinatoren okee zzper zzpers zzp-er wallet wallets kl grolsch jupiler warsteiner moneygram remitly worldremit sendwave paysafecard neteller skrill anycoin litebit betmgm leovegas tipico colombiaan colombianen
jysk formido welkoop aktiesport daka bershka uniqlo dekamarkt vomar nettorama takko hunkemöller rituals nrc eenvandaag nieuwsuur npo rtl sbs reddit quora wikipedia twitch onlyfans badoo tinder parship grindr
caiway youfone simyo hollandsnieuwe degiro greenwheels mywheels snapcar europcar senseo nespresso zanussi aeg medirisk ergatis arboned
nuffic sumup zettle adyen stasi gestapo webchat livechat chatsessie sadaqa zakat zakaat iftar stadspas meedoenpas minimapas handelsregister
burgergeld kindergeld wohngeld elterngeld arbeitslosengeld krankengeld grundsicherung jobcenter familienkasse finanzamt rentenversicherung
suite suite4 civision sharepoint zaaksysteem acture kika basic-fit basicfit soza sozas
`
