// Code generated from the corpus by server/corpus; DO NOT EDIT.

package lexicon

import "assay/wasm/claim"

// Names holds the agencies, actors, victims and techniques of the corpus.
var Names = NewTable(namesText, namesForms[:], namesSenses[:], namesEntries[:])

const namesText = "" +
	"$50 million address poisoning victim$68 million address poisoning victim$24 million stETH phishing victim$284 million so" +
	"cial engineering$91 million social engineering$282 million hardware$330 million bitcoin$32 million spWETH$55 million DAI" +
	"$27.3 million$243 million$LIBRA@spreekaway@tanuki42_@samczsun@tayvano_@zachxbt@bantgBCBRBIUNC5267BARIUMResupplyFiKaspers" +
	"ky GReATKaspersky LabKasperskyJayPegs AutomartASICCloberTheDAOSlush poolport-out scamsport-out scam금융감독원NXRAun" +
	"known vulnerabilitiesunknown attack vectorsunknown attack vectorunknown vulnerabilityUnknown MEVSUNRAY·FINANCESunray Fi" +
	"nanceSunrayvoice phishingaccess control failuresaccess control failureaccess controlsaccess-controlsaccess controlaccess" +
	"-controlMITRE CorporationMITRE ATT&CKMITRELithuanian Financial Crime Investigation ServiceReutersFixedFloatEU Anti-Money" +
	" Laundering Authorityeu's law enforcement agencyeu cybersecurity agencyeu markets watchdogeu police agencyEU CouncilTorn" +
	"adoCashBeosin EagleEyeBeosin AlertBeosinWSJRATGMEEMalone LamKyberSwap ElasticKyberSwapTransitSwapElrondBingXDEFIYIELDDeF" +
	"iYieldxExchangeHERMIT NEPTUNEHeather Morganinteger overflow or underflowsinteger overflow or underflowinteger underflows" +
	"integer overflowsinteger underflowinteger overflowAUSTRACAustracSHIBNomad BridgeNomad bridgeNomadDirector of National In" +
	"telligencedeployment errorsdeployment errorembezzlementsFSSVictim 2Yonhap News AgencyYonhap NewsYonhapFinNexusDangerousP" +
	"asswordLockBitSuppunderflowsBSTaccidental transfersaccidental transferMet PoliceMakina FinanceMakina日本政府pump and" +
	" dumpspump-and-dumpspump and dumppump-and-dumpPump.FunPump.funpump.funFinansinių nusikaltimų tyrimo tarnybaAPT38Rhysid" +
	"aOpentensor FoundationOpentensorreorgrecovery fraudrecovery scamsrecovery scamCageyChameleoncross-chain bridge exploitsc" +
	"ross-function reentranciescross-chain bridge exploitcross-function reentrancycross chain bridge hackscross-chain bridge " +
	"hackscross chain bridge hackcross-chain bridge hackcross-chain launderingcross-chain exploitscross-chain exploitcross-ch" +
	"ain replayscross-bridge hackscross-chain replaycross-bridge hackReserve Bank of IndiaLendHubLendhubNexus MutualTrickbot " +
	"LLCTrickBotTrickbotkeyloggersWhois Hacking TeamASDofficials in seoulKiloExWootradesandwich attackssandwich attackG-7CL0P" +
	"Cl0pBRONZE ATLASBronze AtlasSafeMoonSafemoonMaker vault ownerCetus ProtocolCetus CLMMCetus DEXCetususdc issuerNCETDx.app" +
	"금감원BigONEPoloniexForcountfraudulent investment schemesfraudulent investment schemefraudulent remote it workersfrau" +
	"dulent remote it workerfraudulent it workersAce DrainerMonetary Authority of SingaporeRUSIKorean Financial Services Comm" +
	"issionKorean Financial Supervisory ServiceKorean National Intelligence ServiceKorean Financial Intelligence Unitkorean s" +
	"tate intelligence agencykorean main intelligence agencyKorean National Police Agencykorean intelligence serviceskorean i" +
	"ntelligence serviceKorean Ministry of Justicekorean intelligence agencykorean main spy agencykorean top spy agencykorean" +
	" spy servicekorean spy agencykorean policeChris LarsenSILENT CHOLLIMASilent ChollimaSilent PushCIROMTIBundesanstalt für" +
	" Finanzdienstleistungsaufsichteip-7702 phishingCCIBHKMAHYIPSlock.itinformation stealersinformation stealerBlizz FinanceA" +
	"lpha Finance LabAlpha FinanceAlpha HomoraCanadian Security Intelligence Servicecanadian financial intelligence agencycan" +
	"adian signals intelligence agencyCanadian Center for Cyber SecurityCanadian Centre for Cyber Securitycanadian state inte" +
	"lligence agencyCanadian Center for CybersecurityCanadian Centre for Cybersecuritycanadian main intelligence agencycanadi" +
	"an intelligence servicescanadian intelligence servicecanadian intelligence agencycanadian main spy agencycanadian top sp" +
	"y agencycanadian spy servicecanadian spy agencycanadian policeGOLD DRAKEAkutarsdYdX V3dYdXfront-running and mev extracti" +
	"onsfront-running and mev extractionfront-end compromisesfront-end compromisefront end attacksfront-end attacksfront end " +
	"attackfront-end attackfront runningfront-runningApertureUSRJFSACenter for Strategic and International StudiesCenter for " +
	"Advanced Defence StudiesCenter for Advanced Defense StudiesCenter for a New American SecurityMirror Trading Internationa" +
	"lMirror ProtocolMirrorTreasury DepartmentTreasuryPlus Tokennigeria's anti-graft agencyDmitry KhoroshevINTERPOLInterpolin" +
	"vestment and romance scamsinvestment and romance scaminvestment fraudZeUSDLookOnChainLookonchainSwapNetGFTAvi Eisenbergc" +
	"anberra's financial intelligence agencycanberra's state intelligence agencycanberra's main intelligence agencycanberra's" +
	" intelligence servicescanberra's intelligence servicecanberra's corporate regulatorcanberra's domestic spy agencycanberr" +
	"a's intelligence agencycanberra's consumer watchdogcanberra's main spy agencycanberra's top spy agencycanberra's spy ser" +
	"vicecanberra's spy agencycanberra's policeLAWRENCIUMCosGiftoWhiteCobratransaction malleabilitiestransaction malleability" +
	"Sam SunMyCoin.HKMyCoinResearch and Analysis WingBilaxyIgor IgamberdievCover ProtocolHyperbridgeComisión Nacional del Me" +
	"rcado de ValoresUranium FinanceUraniumuninitialised proxiesuninitialised proxyHolovne Upravlinnya RozvidkyVOXELC4ADSbypa" +
	"ssed two-factor authenticationsbypassed two-factor authenticationTCCSeoul Southern District Prosecutors' OfficeSeoul Sou" +
	"thern District Prosecutors Officeseoul's financial intelligence unitseoul's state intelligence agencySeoul Metropolitan " +
	"Police Agencyseoul's internet security agencyseoul's main intelligence agencyseoul's largest crypto exchangeseoul's inte" +
	"lligence officialsSeoul Southern District Courtseoul's cyber security centreseoul's intelligence servicesSeoul Central D" +
	"istrict Courtseoul's intelligence serviceseoul's financial regulatorseoul's intelligence agencyseoul's financial watchdo" +
	"gSeoul Metropolitan Policeseoul's justice ministryseoul's main spy agencyseoul's top spy agencyseoul's prosecutorsseoul'" +
	"s spy serviceseoul's spy agencyseoul's officialsseoul's policeseoul policeSeoulR&AWflashloanBitzlatoIndexed FinanceIndex" +
	"edUNC1069MEVbotLiquid GlobalLiquidTRM Labs Inc.TRM LabsTRMFINRAspywareCyvers AlertsCyversWEFTIOCarlson Wagonlitadmin key" +
	" compromisesadmin key compromiseBithumb 2018Bithumb 2019BithumbLIBRA token buyersLibra memecoinLIBRAaustralia's financia" +
	"l intelligence agencyaustralia's state intelligence agencyaustralia's main intelligence agencyaustralia's intelligence s" +
	"ervicesaustralia's intelligence serviceaustralia's corporate regulatoraustralia's domestic spy agencyaustralia's intelli" +
	"gence agencyaustralia's consumer watchdogaustralia's main spy agencyaustralia's top spy agencyaustralia's spy serviceaus" +
	"tralia's spy agencyaustralia's policereentrancyManhattan District Attorney's Officemanhattan federal prosecutorsManhatta" +
	"n District Attorneymanhattan prosecutorsmanhattan us attorneyManhattan DAYapianCoinbinlaundering through mixers or chain" +
	" hoppingRailgun privacy protocolRAILGUNRailgunProject Investors IncUniversity of California San FranciscoOrganized Crime" +
	" and Corruption Reporting ProjectColonial PipelineETHTrustFundSpotOnChainSpotonchainScamSnifferYehor RudytsiaSBUDark Ang" +
	"elsDark SeoulCarter RohnTEMP.HermitimpersonationECBOFACUNSCSingCERTSFUNDNDXSpringtailrecursive callsrecursive callTruebi" +
	"t ProtocolTruebitPAID NetworkPaid NetworkPAIDHKPFQBridgeScream.shScreamCryptoChameleonspain's markets regulatorspain's p" +
	"oliceTayCTUASECUNC4899disappeared with fundsScam Center Strike ForceScam Centre Strike ForceScam SnifferMVDMolly WhiteJu" +
	"mpy PiscesA7 / A7A5A7 LLCA7GRBBitdefenderDMM BitcoinDMM GroupDMMCencoraMicrosoft Threat Intelligence CenterMicrosoft Thr" +
	"eat Intelligence CentreMicrosoft Digital Crimes UnitMicrosoft Threat IntelligenceMicrosoftre-entranciesre-entrancyThe Re" +
	"cordThe BlockThe ComThe DAOthe DAOEterbaseTelcoinDDoSInfernoDrainerECPeertecZachXBTzachxbtDOJDoJEURRSEBIEminence Finance" +
	"EminenceLCXsignature or transaction replayssignature or transaction replaysignature verification bypasssignature verific" +
	"ation flawssignature verification flawsignature malleabilitiessignature malleabilitysignature phishingsignature replayss" +
	"ignature replayEST SecurityTA444警視庁NATOpassword reusespassword reuseMedusaLockerCheckmarxSuperfortuneBetterBankSup" +
	"erfluidRoyal United Services InstituteRoyal Canadian Mounted PoliceRoyalParity TechnologiesParitymgnr.ioMGNRBlackSuitBla" +
	"ck ArtemisBlack BansheeBlack BastaBlack Suitconfidential un reportinfinite mintsinfinite mintVerus-Ethereum BridgeVerus " +
	"ProtocolVerus bridgeVerusBitcoin Savings and TrustBitcoin SheikhBitcoin DMMBitcoin FogSecurities and Exchange Commission" +
	" of ThailandSecurities and Exchange Board of IndiaSecurities and Exchange CommissionSecurities and Futures CommissionCyb" +
	"ersecurity and Infrastructure Security AgencyCybersecurity & Infrastructure Security AgencyCybersecurity Agency of Singa" +
	"poreDeltaPrime서울남부지검AMLCBleeping ComputerOpen Worldwide Application Security ProjectOpen ZeppelinxUSDTrader " +
	"TraitorHM Treasuryinfo-stealersinfo-stealerwash tradingSeneca ProtocolSenecaUPCXprofanity vulnerabilitiesprofanity vulne" +
	"rabilityGlassnode公安調査庁MNGOCyprus Securities and Exchange CommissionDarkSeoul국가사이버안보센터aeterni" +
	"ty11-country sanctions monitoring group11-nation sanctions monitoring teamHECO bridgeHeco BridgeHECO ChainHECOHecoGRUGen" +
	"iusAIPhilippines Securities and Exchange CommissionSecurity Council Committee established pursuant to resolution 1718Sec" +
	"urity Service of UkraineSecurity AllianceSecurity CouncilSecurity ServiceCCAFIllusory Systemsblockchain.infoBlockchain.c" +
	"omCRV/ETH poolBrazilian Federal Policebrazilian central bankbrazilian policeOokiZellicGemPadYoubit successor CoinbinYoub" +
	"itVerichainsbrasilia's central bankbrasilia's policeGoPlus SecurityGoPlusPublic Security Intelligence AgencyzkLendmanipu" +
	"lated signing interfacesmanipulated signing interfacemanipulated price oraclesmanipulated price oracleSFMBITPoint JapanB" +
	"itPoint JapanBITPointBitpointSwiss Financial Market Supervisory AuthoritySwiss Federal Office of Policeswiss financial r" +
	"egulatorswiss policePoEfirst depositor attacksfirst depositor attackGendarmerie nationaleGendarmeriesoft rugssoft rugLAB" +
	"YRINTH CHOLLIMALabyrinth ChollimaNansen.aiNansenRHO MarketsRho MarketsNorth Atlantic Treaty OrganisationNorth Atlantic T" +
	"reaty OrganizationNorth Korean military intelligenceNorth Korea sanctions committeeNorth Korean remote workersNorth Kore" +
	"an IT workersNorth Korea IT workersNorth KoreanNorth KoreaYahoFiscal Information and Investigation ServiceTurtle Dexpira" +
	"teat40Insikt GroupTorqueEstonian Foreign Intelligence Serviceestonian foreign intelligence serviceestonian state intelli" +
	"gence agencyestonian main intelligence agencyestonian intelligence servicesestonian intelligence serviceestonian intelli" +
	"gence agencyestonian main spy agencyestonian top spy agencyestonian spy serviceestonian spy agencyinfostealersHashDitBTC" +
	"-eBfVTA427validator or guardian key compromisesvalidator or guardian key compromisevalidator nodes compromisedvalidator " +
	"key compromisesvalidator key compromisetwitter account hackedtwitter hackstwitter hackdream jobsdream jobBEUROHCHRBitref" +
	"illThomson ReutersMistTrackLendfMeHundredFinance금융위원회rug pullsrug-pullsrug pullrug-pullDRIFT perpetualsDrift P" +
	"rotocolDrift TradeDriftTornado Cashtornado.cashTornadoEvoDeFi BridgeEVODeFiEvoDeFitayvanoCSSFBundeskriminalamtBlockSec P" +
	"halconBlockSec국가정보원Octo TempestDune AnalyticsDunesocial-media or messaging account takeoverssocial-media or me" +
	"ssaging account takeoversocial engineeringsocial-engineeringdns or domain hijacksdns or domain hijackdns hijackingdns sp" +
	"oofingdns attacksdns hijacksdns attackdns hijackNisosCrowdStrikeGenesis creditorDEUS FinanceDeus FinanceDEUS DAODeus DAO" +
	"DEUSExactly ProtocolExactlybeijing's state intelligence agencybeijing's main intelligence agencybeijing's intelligence s" +
	"ervicesbeijing's intelligence servicebeijing's intelligence agencybeijing's main spy agencybeijing's top spy agencybeiji" +
	"ng's central bankbeijing's spy servicebeijing's spy agencybeijing's policeSECCoinDCXCurioDAOTrust Wallet Chrome extensio" +
	"nTrust WalletEmsisoftbritish domestic intelligence agencybritish foreign intelligence agencybritish signals intelligence" +
	" agencybritish state intelligence agencybritish main intelligence agencybritish fraud reporting centrebritish cyber secu" +
	"rity agencybritish intelligence servicesbritish intelligence servicebritish financial regulatorbritish intelligence agen" +
	"cybritish financial watchdogbritish main spy agencybritish top spy agencybritish prosecutorsbritish spy servicebritish s" +
	"py agencybritish policebritish fbiPlayCrypttrojanized coding challengestrojanized coding challengetrojanized softwarestr" +
	"ojanized softwaretrojanized appstrojanized appCoinMarketCapSilk RoadAngelFernolaundered throughslaundered throughlaunder" +
	"ed viaslaundered viaBunny FinanceBUNNYBunnyODNIdiscord server compromiseddiscord hacksdiscord hackdatabase breachesdatab" +
	"ase breachФСБMeter PassportMeter.ioMeterbackdoorsConsenSys DiligenceConsensys DiligenceConsensysCybercrime Investigat" +
	"ion BureauCybercrime CenterCybercrime CentreTreasureDAOFuzzlandDFXFinanceOffice of the UN High Commissioner for Human Ri" +
	"ghtsOffice of the Director of National IntelligenceOffice of the New York State Attorney GeneralOffice of Financial Sanc" +
	"tions ImplementationOffice of the Comptroller of the CurrencyOffice of the National Cyber DirectorOffice of Foreign Asse" +
	"ts ControlMaiar ExchangeMaiar DEXMaiarkidnapJameson LoppTA505White House National Security CouncilWhite CobraWhite House" +
	"Amoebamultisig signer or signing-interface compromisesmultisig signer or signing-interface compromisemultisig compromise" +
	"smultisig compromisespear phishingspear-phishingJohn-Paul ThorbjornsenDangerous Passwordamerican deputy national securit" +
	"y advisor for cyberamerican financial crimes watchdogamerican intelligence officialsamerican derivatives regulatorameric" +
	"an federal investigatorsamerican intelligence agenciesamerican cyber defence agencyamerican cybersecurity agencyamerican" +
	" consumer watchdogamerican attorney generalamerican law enforcementamerican federal agentsamerican central bankamerican " +
	"cyber agencyamerican prosecutorsAmerican governmentamerican spy agencyamerican tax agencyamerican attorneysamerican lawm" +
	"akersamerican officialsamerican attorneyBlackMatterHumanity FoundationHumanity ProtocolHumanitySDNYOmm FinanceOmmKrebsOn" +
	"SecurityPaywardDaoMakerAstroportSANS Internet Storm CenterSANS Internet Storm CentreSANS InstituteSANSnorway's state int" +
	"elligence agencynorway's main intelligence agencynorway's intelligence servicesnorway's intelligence servicenorway's int" +
	"elligence agencynorway's main spy agencynorway's top spy agencynorway's spy servicenorway's spy agencynorway's policesys" +
	"tem breachessystem breachHarvard Belfer CenterHarvard Belfer Centrewellington's signals intelligence agencywellington's " +
	"state intelligence agencywellington's main intelligence agencywellington's intelligence serviceswellington's intelligenc" +
	"e servicewellington's intelligence agencywellington's main spy agencywellington's top spy agencywellington's spy service" +
	"wellington's spy agencyWBTC whalePatrick WardleCertus Onebritain's domestic intelligence agencybritain's foreign intelli" +
	"gence agencybritain's signals intelligence agencybritain's state intelligence agencybritain's main intelligence agencybr" +
	"itain's fraud reporting centrebritain's cyber security agencybritain's intelligence servicesbritain's intelligence servi" +
	"cebritain's financial regulatorbritain's intelligence agencybritain's financial watchdogbritain's main spy agencybritain" +
	"'s top spy agencybritain's prosecutorsbritain's spy servicebritain's spy agencybritain's policebritain's fbiDragonExCirc" +
	"le Internet FinancialCircle Internet GroupCircleFifth Circuit Court of AppealsFifth CircuitSpearbitCode4renaGwisin GangU" +
	"NC2970United States Attorney's Office for the Northern District of CaliforniaUnited States Attorney's Office for the Cen" +
	"tral District of CaliforniaUnited States Attorney's Office for the Southern District of New YorkUnited States Attorney's" +
	" Office for the Eastern District of New YorkUnited Nations Security Council sanctions committee on North KoreaUnited Sta" +
	"tes District Court for the Southern District of New YorkUnited States Attorney for the Southern District of New YorkUnit" +
	"ed States Attorney's Office for the District of ColumbiaUnited States Attorney for the Eastern District of New Yorkunite" +
	"d states's deputy national security advisor for cyberUnited States Treasury's Office of Foreign Assets ControlUnited Nat" +
	"ions Security Council 1718 Sanctions CommitteeUnited States Court of Appeals for the Fifth CircuitUnited States Attorney" +
	" for the District of ColumbiaUnited States Commodity Futures Trading CommissionUnited States Immigration and Customs Enf" +
	"orcementUnited Nations Security Council Panel of ExpertsUnited States Securities and Exchange CommissionUnited Nations P" +
	"anel of Experts on North KoreaUnited States Government Accountability OfficeUnited States Department of Homeland Securit" +
	"yUnited States Drug Enforcement AdministrationUnited States Federal Bureau of Investigationunited kingdom's domestic int" +
	"elligence agencyunited kingdom's foreign intelligence agencyunited kingdom's signals intelligence agencyUnited Nations P" +
	"anel of Experts on the DPRKunited kingdom's state intelligence agencyUnited States Defence Intelligence AgencyUnited Sta" +
	"tes Defense Intelligence Agencyunited kingdom's main intelligence agencyunited states's financial crimes watchdogUnited " +
	"Nations Office on Drugs and CrimeUnited States Department of the TreasuryUnited States National Security Councilunited a" +
	"rab emirates's crypto regulatorunited kingdom's fraud reporting centreUnited States Federal Trade CommissionUnited State" +
	"s National Security AgencyUnited States Scam Center Strike ForceUnited States Scam Centre Strike Forceunited kingdom's c" +
	"yber security agencyunited kingdom's intelligence servicesunited states's intelligence officialsunited kingdom's intelli" +
	"gence serviceunited nations drugs and crime agencyunited states's derivatives regulatorunited states's federal investiga" +
	"torsunited states's intelligence agenciesUnited States intelligence communityunited kingdom's financial regulatorunited " +
	"kingdom's intelligence agencyunited states's cyber defence agencyunited states's cybersecurity agencyUnited States Depar" +
	"tment of DefenceUnited States Department of DefenseUnited States Department of Justiceunited kingdom's financial watchdo" +
	"gUnited Nations Human Rights Officeunited states securities regulatorUnited States Department of StateUnited States Trea" +
	"sury Departmentunited nations sanctions monitorsunited states's consumer watchdogUnited States Justice Departmentunited " +
	"kingdom's main spy agencyunited states sanctions watchdogunited states's attorney generalUnited Nations Panel of Experts" +
	"United Nations Security Councilunited kingdom's top spy agencyunited nations panel of expertsunited states's law enforce" +
	"mentUnited States State Departmentunited states's federal agentsUnited States Federal ReserveUnited States Secret Servic" +
	"eunited kingdom's prosecutorsunited kingdom's spy serviceunited states's central bankunited states's cyber agencyUnited " +
	"States Cyber CommandUnited States Fifth CircuitUnited States Supreme Courtunited kingdom's spy agencyunited nations expe" +
	"rt panelunited states's prosecutorsunited states's spy agencyunited states's tax agencyUnited States Army reportunited s" +
	"tates's attorneysunited states's lawmakersunited states's officialsUnited States GovernmentUnited States governmentunite" +
	"d states's attorneyunited kingdom's policeunited nations monitorsUnited States CongressUnited States Treasuryunited nati" +
	"ons expertsunited nations reportUnited States Senateunited kingdom's fbiunited nations panelUnited States ArmyUnited Sta" +
	"tes DOJUnited States FBIUnited States SECUnited NationsKronos ResearchKronosCIASPARTANikkei AsiaNikkeiTeam FinanceTeam T" +
	"NTEgmont GroupNBCTFDefence Intelligence of UkraineDefence Intelligence AgencyInverse Finance FrontierInverse FinanceSonn" +
	"e FinanceSonneDappRadarpresale scamspresale scamEXMOExmoINSS대검찰청ComTA406IC3MEVstrojanised softwarestrojanised so" +
	"ftwaretrojanised appstrojanised appPolitieHorizon by HarmonyHorizon bridgeHorizonBinance hack October 2022Binance Invest" +
	"igationsBinance Security TeamBinance Smart ChainBinance bridgeBinanceTRACFINTracfinJinyong IT Cooperation CompanyVee Fin" +
	"anceVee.FinanceArthur CheongArthur_0xKokomo FinanceRedEyesMoby TradeMobyMM Finance CronosMM FinanceBancor NetworkBancorV" +
	"enus Protocol and Blizz FinanceVenus Protocol userVenus Core PoolVenus ProtocolVenus / BlizzVenus whaleVenus 121VenusEco" +
	"nomic and Financial Crimes CommissionSlovenian crypto-mining marketplaceSlovenian Cryptocurrency CompanySlovenian crypto" +
	"currency companyAged Libraunderflow연합뉴스nigerian anti-graft agencyGroup1238ight Finance8ightDAO8Base8baseDEXXShib" +
	"arium bridgeShibariumElephantMoneyValleySwapBunni V2BunniJPEXAlgo Capitallogic errorslogic errorlogic bugslogic bugHasta" +
	"ti GroupSCOTUSCNMFhired under false identitieshired under false identityCurioInvestBitfury Crystal한국인터넷진흥원" +
	"tallinn's foreign intelligence servicetallinn's state intelligence agencytallinn's main intelligence agencytallinn's int" +
	"elligence servicestallinn's intelligence servicetallinn's intelligence agencytallinn's main spy agencytallinn's top spy " +
	"agencytallinn's spy servicetallinn's spy agencyFei ProtocolFeiHarvest FinanceHarvestjapanese state intelligence agencyja" +
	"panese main intelligence agencyJapanese National Police Agencyjapanese public security agencyjapanese intelligence servi" +
	"cesjapanese cybersecurity centrejapanese intelligence serviceJapanese Ministry of Financejapanese financial regulatorjap" +
	"anese intelligence agencyjapanese financial watchdogJapanese Foreign MinistryJapanese exchange Liquidjapanese main spy a" +
	"gencyjapanese top spy agencyJapanese exchange DMMjapanese spy serviceJapanese governmentjapanese governmentjapanese spy " +
	"agencyjapanese officialsjapanese policeRari Capital / Fei ProtocolRari CapitalRari FuseRarisetapprovalforall scamssetapp" +
	"rovalforall scamBybit FintechByBitBybitpGALAHope Financecause under investigationscause under investigationcause not dis" +
	"closedUnitedHealth GroupUnitedHealthCoinEx GlobalCoinExarmed robberiesarmed robberySentinelOneCity of London Policemulti" +
	"-level marketingmulti-sig compromisesmulti-sig compromiseReaper GroupReaperSovrynFAMOUS CHOLLIMAFamous ChollimaOrmeus Gl" +
	"obalOrmeus CoinOrmeusExchange 1Exchange 2Exchange 4Tether OperationsTether HoldingsTether TreasuryTether LimitedTetherCh" +
	"osun Expo Joint VentureChosun ExpoLevyathan FinanceLevyathanFICOpenZeppelinItalian Finance Policeitalian tax policeinsuf" +
	"ficient validationsinsufficient validationSushiSwap MISOSushiSwapPolyNetworkbantgsafe{wallet} ui compromisessafe{wallet}" +
	" ui compromiseSafe Moonfrench state intelligence agencyfrench main intelligence agencyfrench cyber security agencyfrench" +
	" domestic intelligencefrench intelligence servicesFrench National Gendarmeriefrench foreign intelligencefrench intellige" +
	"nce servicefrench intelligence agencyfrench markets regulatorfrench main spy agencyfrench top spy agencyFrench Gendarmer" +
	"iefrench prosecutorsfrench spy servicefrench spy agencyfrench policeSapphire SleetTexas State Securities BoardJon Chang " +
	"HyokBalloonflykyiv's state intelligence agencykyiv's main intelligence agencykyiv's intelligence serviceskyiv's military" +
	" intelligencekyiv's intelligence servicekyiv's intelligence agencykyiv's security servicekyiv's main spy agencykyiv's to" +
	"p spy agencykyiv's spy servicekyiv's spy agencykyiv's policeCream Iron BankCream FinanceCREAMCreamSecondFiextortionsTony" +
	" Walkerransomware and extortionsransomware and extortionransomwareKonnirsETH bridgeNiceHashBundesamt für Sicherheit in " +
	"der InformationstechnikBundesamt für VerfassungsschutzBundesamt fur VerfassungsschutzBKAMorgan DF FintochBBC NewsBBCKei" +
	"shichoGerman Federal Criminal Police OfficeGerman Federal Intelligence Servicegerman domestic intelligence agencygerman " +
	"foreign intelligence agencygerman state intelligence agencygerman main intelligence agencygerman cyber security agencyge" +
	"rman domestic intelligencegerman intelligence servicesgerman intelligence servicegerman financial regulatorgerman intell" +
	"igence agencygerman financial watchdoggerman main spy agencygerman federal policegerman top spy agencygerman prosecutors" +
	"german spy servicegerman spy agencyGerman BSIHundred FinanceHundredBlue NoroffDoD Cyber Crime CenterDoD Cyber Crime Cent" +
	"reDoD Cybercrime CenterDoD Cybercrime CentreDoDBlackBastapretextingPeckShieldAlertLendf.MeKNOCKOUT SPIDERShiny HuntersAP" +
	"T45unchecked low-level callsunchecked external callsunchecked low-level callunchecked external callunchecked return valu" +
	"esunchecked return valueunchecked callsunchecked calltaiwanese state intelligence agencytaiwanese main intelligence agen" +
	"cytaiwanese intelligence servicestaiwanese intelligence servicetaiwanese intelligence agencytaiwanese main spy agencytai" +
	"wanese top spy agencytaiwanese spy servicetaiwanese spy agencytaiwanese policeIranian exchange NobitexIranianrugpullssig" +
	"ning interface manipulationssigning interface manipulationFlorence Finance Phishing AttackFlorence Financeprecision erro" +
	"rsprecision errorprecision lossit worker schemesit worker schemeit worker fraudIT workersbrute-forced private keysInfini" +
	" neobankInfiniOrion ProtocolOrion PoolsZabu FinanceGravity BridgeAPT43YoMixYomixBrian KrebsChatexSPOAngelXXVSHolyGh0stmi" +
	"xersSamourai WalletSamouraiDeFiLlamaDefiLlamaRed EyesOla FinanceOla.financeCOVELLITEAPT41OCCQuantstampCWT GlobalCWTChip " +
	"MixerCoinsquareCSEIslamic Revolutionary Guard CorpsBonqponzi or pyramid schemesponzi or pyramid schemeponzi schemesponzi" +
	" schemeponziNICKEL GLADSTONENICKEL TAPESTRYNickel TapestryNICKEL ACADEMYNICKEL ALLEYNickel AlleyAudiusGUACoinfirmPink Dr" +
	"ainerFrankResearcherDeceptiveDevelopmentaddress replacement malwaresaddress replacement malwareaddress poisoningaddress-" +
	"poisoningCPSBent Finance0x1E victim0x13e3820ktapus0vixdisgruntled employeesdisgruntled employeeclipboard hijackersclipbo" +
	"ard hijackingclipboard hijackerclipboard malwaresclipboard malwarespWETH phishing victim公安部Internet Crime Complain" +
	"t CenterInternet Crime Complaint CentreHuntress LabsHuntresshijacked accountshijacked websiteshijacked accounthijacked w" +
	"ebsitegermany's domestic intelligence agencygermany's foreign intelligence agencygermany's state intelligence agencygerm" +
	"any's main intelligence agencygermany's cyber security agencygermany's domestic intelligencegermany's intelligence servi" +
	"cesgermany's intelligence servicegermany's financial regulatorgermany's intelligence agencygermany's financial watchdogg" +
	"ermany's main spy agencygermany's federal policegermany's top spy agencygermany's prosecutorsgermany's spy servicegerman" +
	"y's spy agencyupgradeability flawsupgradeability flawZokyoAssociated PressCNA FinancialCNAChainSwapMyBitcoin.comMyBitcoi" +
	"nACSCVälisluureametBurgerSwapLockBit BlackLockBit 2.0LockBit 3.0LockBitLockbitOKExYieldBlox DAOYieldBlox외교부TA4563" +
	"server compromisesserver compromiseserver breachesserver breachTempleDAOTempledaoAutorité des marchés financiersResupp" +
	"ly FinanceResupplyinput validationsinput validationHyperNationunauthorized hot wallet withdrawalsunauthorized mintingEmi" +
	"ly HernandezAncilia Inc.Anciliaui compromisesui compromiseBitcurexPhalconbEarnFiDrug Enforcement AdministrationCentral O" +
	"ffice for Combating Internet CrimeCentral Bureau of InvestigationCentral Intelligence AgencyCentral Bank of Braziltake-h" +
	"ome coding test malwarestake-home coding test malwareAceDrainerukraine's state intelligence agencyukraine's main intelli" +
	"gence agencyukraine's intelligence servicesukraine's military intelligenceukraine's intelligence serviceukraine's intell" +
	"igence agencyukraine's security serviceukraine's main spy agencyukraine's top spy agencyukraine's spy serviceukraine's s" +
	"py agencyukraine's policepolyBUNNYCalifornia Department of Financial Protection and Innovationcalifornia's financial reg" +
	"ulatorMoldy PiscesIndian Computer Emergency Response TeamIndian Cyber Crime Coordination CenterIndian Cyber Crime Coordi" +
	"nation CentreIndian Cybercrime Coordination CenterIndian Cybercrime Coordination Centreindian foreign intelligence agenc" +
	"yindian state intelligence agencyindian main intelligence agencyindian financial crime agencyindian federal investigator" +
	"sindian intelligence servicesindian intelligence serviceIndian Intelligence Bureauindian intelligence agencyindian main " +
	"spy agencyindian top spy agencyindian central bankindian spy serviceindian spy agencyPrisma FinancePrismaEFISSodinbackdo" +
	"orBitClub Network operatorsBitClub NetworkBitClubImmunefiChaos LabsChaosEtterretningstjenestenBlackCatBlackcatNexerainsi" +
	"de jobsinside jobRyukInternational Consortium of Investigative JournalistsInternational Organisation of Securities Commi" +
	"ssionsInternational Organization of Securities CommissionsInternational Criminal Police OrganisationInternational Crimin" +
	"al Police OrganizationInternational Monetary FundkidnapsSwaprumAnatoly LegkodymovCaesars EntertainmentCaesars PalaceCaes" +
	"arsDaily NKFNXamerica's deputy national security advisor for cyberamerica's financial crimes watchdogamerica's intellige" +
	"nce officialsamerica's derivatives regulatoramerica's federal investigatorsamerica's intelligence agenciesamerica's cybe" +
	"r defence agencyamerica's cybersecurity agencyamerica's consumer watchdogamerica's attorney generalamerica's law enforce" +
	"mentamerica's federal agentsamerica's central bankamerica's cyber agencyamerica's prosecutorsamerica's spy agencyamerica" +
	"'s tax agencyamerica's attorneysamerica's lawmakersamerica's officialsamerica's attorneyBitgetCouncil of the European Un" +
	"ionCouncil of the EUPeriwinkle TempestDexible V2DexibleDuelBitsDuelbitsAgence nationale de la sécurité des systèmes d" +
	"'informationBedrock_DeFiBedrockJump CryptoCurve FinanceCurve DEXCurveEarth BakuKISAWired magazineWIREDWiredSpreekLahav 4" +
	"33Zach XBTREvil/SodinokibiREvilHTXCertoraEasy NetworkEASYQuillAuditsEDtaipei's state intelligence agencytaipei's main in" +
	"telligence agencytaipei's intelligence servicestaipei's intelligence servicetaipei's intelligence agencytaipei's main sp" +
	"y agencytaipei's top spy agencytaipei's spy servicetaipei's spy agencytaipei's policeZunami Protocol Flash Loan AttackZu" +
	"nami ProtocolBAYCextortionGCSBBanana GunAdept LibraFuzz LandVesper FinanceOCCRPfrontrunningBelt FinanceBeltBNDEmpires Xe" +
	"stonia's foreign intelligence serviceestonia's state intelligence agencyestonia's main intelligence agencyestonia's inte" +
	"lligence servicesestonia's intelligence serviceestonia's intelligence agencyestonia's main spy agencyestonia's top spy a" +
	"gencyestonia's spy serviceestonia's spy agencyThena market on Venuslos angeles federal prosecutorsgovernance takeoversgo" +
	"vernance takeoverIRA Financial TrustIRA FinancialDPRK information technology workersDPRK IT workersDPRK ITWDPRKhot walle" +
	"t key compromiseshot wallet key compromisehot wallets compromisedhot wallet compromiseshot wallet compromisehot wallets " +
	"drainedhot walletshot walletG7ConcentricFitrojansBelfer CenterBelfer CentreUXLINKUXLinkEleven Financeengland's domestic " +
	"intelligence agencyengland's foreign intelligence agencyengland's signals intelligence agencyengland's state intelligenc" +
	"e agencyengland's main intelligence agencyengland's fraud reporting centreengland's cyber security agencyengland's intel" +
	"ligence servicesengland's intelligence serviceengland's financial regulatorengland's intelligence agencyengland's financ" +
	"ial watchdogengland's main spy agencyengland's top spy agencyengland's prosecutorsengland's spy serviceengland's spy age" +
	"ncyengland's policeengland's fbiBitfinex seizureBitfinexCoin Telegraphcoin mixingShabakVoletAbracadabra FinanceAbracadab" +
	"ra MoneyAbracadabra SpellAbracadabra.moneyAbracadabraTrade Coin ClubTrade.iotrade.ioEraLendTAOOnyxDAOTrendAIUwU LendPARA" +
	"LUNIParaluniinsidersFinCENuninitialized contractsuninitialized contractuninitialized proxiesuninitialized proxyZK tokend" +
	"ouble extortionsdouble extortiondouble-spendingDouble Dragondouble spenddouble-spendCySECBlueberry ProtocolBlueBerrycred" +
	"ential stuffingCypheriumCL-STA-0240CL-STA-0241OtterSecponzisHelixEureka CryptoSentimentGarantexSagaEVMEurojustNSCUSDTDC3" +
	"GURSheep MarketplaceSheep MarketWo TokenCYBERCOMDODO AMMDODORCMPThorchain DEXTHORChainThreat Analysis GroupCongressDirec" +
	"torate-General for External SecurityDirectorate of EnforcementFWTBitcoinicaTibanneIBstorage collisionsstorage collisionT" +
	"hodexberlin's domestic intelligence agencyberlin's foreign intelligence agencyberlin's state intelligence agencyberlin's" +
	" main intelligence agencyberlin's cyber security agencyberlin's domestic intelligenceberlin's intelligence servicesberli" +
	"n's intelligence serviceberlin's financial regulatorberlin's intelligence agencyberlin's financial watchdogberlin's main" +
	" spy agencyberlin's federal policeberlin's top spy agencyberlin's prosecutorsberlin's spy serviceberlin's spy agencyleak" +
	"ed private keysleaked private keybantegJeandiel Serranoundisclosed vulnerabilitiesundisclosed vulnerabilitySluzhba Bezpe" +
	"ky Ukrayinydeputy attorney generalWormhole PortalWormhole bridgeWormholeNational Center of Incident Readiness and Strate" +
	"gy for Cyber SecurityNational Centre of Incident Readiness and Strategy for Cyber SecurityNational center of Incident re" +
	"adiness and Strategy for Cyber SecurityNational Center of Incident Readiness and Strategy for CybersecurityNational Cent" +
	"re of Incident Readiness and Strategy for CybersecurityNational center of Incident readiness and Strategy for Cybersecur" +
	"ityNational Computer Network Emergency Response Technical TeamNational Bureau for Counter-Terror Financing of IsraelNati" +
	"onal Computer Virus Emergency Response CenterNational Computer Virus Emergency Response CentreNational Cyber Security Ce" +
	"nter of South KoreaNational Cyber Security Centre of South KoreaNational Bureau for Counter Terror FinancingNational Cyb" +
	"ersecurity Center of South KoreaNational Cybersecurity Centre of South KoreaNational Intelligence Service of South Korea" +
	"National Cryptocurrency Enforcement TeamNational Cyber Security Center of KoreaNational Cyber Security Centre of KoreaNa" +
	"tional Cybersecurity Center of KoreaNational Cybersecurity Centre of KoreaNational Police Agency of South KoreaNational " +
	"Securities Market CommissionNational Bureau of InvestigationNational Police Agency of JapanNational Cyber Security Cente" +
	"rNational Cyber Security CentreNational Cyber Security OfficeNational Police Corps of SpainNational Cybersecurity Center" +
	"National Cybersecurity CentreNational Cybersecurity OfficeNational Intelligence ServiceNational Anti-Scam CenterNational" +
	" Anti-Scam CentreNational Security CouncilNational Security AgencyNational Security BureauNational Cyber DirectorNationa" +
	"l Police AgencyNational Crime AgencyNational GendarmerieNational PoliceOrigin ProtocolOrigin DollarMakinafiGovernment Co" +
	"mmunications Security BureauGovernment Communications HeadquartersGovernment Accountability OfficeGovernment of the Unit" +
	"ed StatesGovernment of South Koreagovernment of South KoreaGovernment of Japangovernment of JapanYu XianAfricryptCSAPick" +
	"le FinancePickleOktapusSecurelistCISACashioAppSouth Korean National Intelligence ServiceSouth Korea National Intelligenc" +
	"e Servicesouth korea's financial intelligence unitSouth Korean Ministry of Foreign Affairssouth korean financial intelli" +
	"gence unitsouth korea's state intelligence agencysouth korea's internet security agencysouth korea's main intelligence a" +
	"gencysouth korean state intelligence agencysouth korea's largest crypto exchangesouth korean internet security agencysou" +
	"th korean main intelligence agencysouth korea's intelligence officialssouth korean largest crypto exchangeSouth Korean N" +
	"ational Police Agencysouth korea's cyber security centresouth korea's intelligence servicessouth korean intelligence off" +
	"icialssouth korea's intelligence servicesouth korean cyber security centresouth korean intelligence servicessouth korea'" +
	"s financial regulatorsouth korea's intelligence agencysouth korean intelligence serviceSouth Korean Ministry of Justices" +
	"outh korea's financial watchdogsouth korean financial regulatorsouth korean intelligence agencysouth korean financial wa" +
	"tchdogSouth Korea's justice ministrysouth korea's justice ministrySouth Korean Foreign Ministrysouth korea's main spy ag" +
	"encysouth korean justice ministrysouth korea's top spy agencysouth korean main spy agencysouth korean top spy agencysout" +
	"h korea's prosecutorssouth korea's spy servicesouth korea's spy agencysouth korean prosecutorssouth korean spy serviceSo" +
	"uth Korean GovernmentSouth Korean governmentsouth korea's officialssouth korean governmentsouth korean spy agencysouth k" +
	"orean officialssouth korea's policesouth korean policeoverflowsclippersNCSC UKNCSC-NLNCSCrandom number manipulationsrand" +
	"om number manipulationLayerZero KelpDAOLayerZero LabsLayerZeroSBI CryptoSBI GroupBloomberg NewsBloombergUN Security Coun" +
	"cil sanctions committee on North KoreaUN Security Council 1718 Sanctions CommitteeUN Security Council Panel of ExpertsUN" +
	" Panel of Experts on North KoreaUN Panel of Experts on the DPRKUN Office on Drugs and Crimeun drugs and crime agencyUN H" +
	"uman Rights Officeun sanctions monitorsUN Panel of ExpertsUN Security Councilun panel of expertsun expert panelun monito" +
	"rsun expertsun reportun panelUNPhilippine National Bureau of InvestigationPhilippine Anti-Money Laundering CouncilPhilip" +
	"pine SECVanilla DrainerBISBNB Smart ChainBNB bridgeBNB ChaineXch.cxeXchBo ShenJimboChange HealthcareSecureworks Counter " +
	"Threat UnitSecureworksMoundwashington's deputy national security advisor for cyberwashington's financial crimes watchdog" +
	"washington's intelligence officialswashington's derivatives regulatorwashington's federal investigatorswashington's inte" +
	"lligence agencieswashington's cyber defence agencywashington's cybersecurity agencywashington's consumer watchdogwashing" +
	"ton's attorney generalwashington's law enforcementwashington's federal agentswashington's central bankwashington's cyber" +
	" agencywashington's prosecutorswashington's spy agencywashington's tax agencyWashington D.C. victimwashington's attorney" +
	"swashington's lawmakerswashington's officialswashington's attorneyWashingtonATK3SentinelLABSSentinelLabsArcadia FinanceA" +
	"rcadia V2DoSDepartment of Financial Protection and InnovationDepartment of Defence Cyber Crime CenterDepartment of Defen" +
	"ce Cyber Crime CentreDepartment of Defense Cyber Crime CenterDepartment of Defense Cyber Crime CentreDepartment of Defen" +
	"ce Cybercrime CenterDepartment of Defence Cybercrime CentreDepartment of Defense Cybercrime CenterDepartment of Defense " +
	"Cybercrime CentreDepartment of Foreign Affairs and TradeDepartment of Homeland SecurityDepartment of the TreasuryDepartm" +
	"ent of DefenceDepartment of DefenseDepartment of JusticeDepartment of StateDepartment of Warreplayed transactionsreplaye" +
	"d transactionBleepingComputerBeagleBoyzDoSsBadger DAOBadgerzero-day or server-side software exploitszero-day or server-s" +
	"ide software exploitzero-value transfer scamszero-value transfer scamzero-transfer phishingzero dayszero-dayszero dayzer" +
	"o-dayCarbanakdubai-based crypto exchangedubai's crypto regulatordubai crypto regulatorDubai Police ForceDubai PoliceSFCr" +
	"ead-only reentranciesread-only reentrancyStarfraudFortune 50 companyLNDFiVerfassungsschutzEBAComputer Incident Response " +
	"Center LuxembourgComputer Incident Response Centre LuxembourgComputer Emergency Response Team of UkraineAlchemix alETH p" +
	"oolAlchemixForce Bridgetelegram account hijackstelegram account hijackGatecoinCisco Talos Intelligence GroupCisco Talosa" +
	"ccount takeoversaccount takeoverBXHQubit FinanceQubit QBridgeQubitSuper Sushi SamuraiUNC4736BonqDAOAkropolisChainabuseTr" +
	"avelexRaydium AMMRaydiumWOOFi SwapWOOFiWooFiBitomat.plBitomatNSACovewareCapital CoinRoman SterlingovKFIUCantina Security" +
	"CantinaIOSCOsession hijackingshare inflation attacksshare inflation attackStrawberry Tempestmissing input validationsmis" +
	"sing permission checksmissing input validationmissing permission checkmissing access controlsmissing access controlMI6Tr" +
	"easure DAOTreasurespearphishingITWsFSCDGSIPoisonSeeddeepfakesTapiocaDAOBerachain BEXmoscow's state intelligence agencymo" +
	"scow's main intelligence agencymoscow's intelligence servicesmoscow's military intelligencemoscow's intelligence service" +
	"moscow's intelligence agencymoscow's security servicemoscow's main spy agencymoscow's top spy agencymoscow's spy service" +
	"moscow's spy agencyMoscowregistrar compromisesregistrar compromiseblind signingSwissBorgSwissborgStaked Stream USDVyperA" +
	"nyswap V3Anyswap38 NorthRim Jong HyokGrinexTenacious PungsanDailyNKDNIInstitute for National Security StrategyBitoPROBit" +
	"oProJustice DepartmentRussian Ministry of Internal Affairsrussian state intelligence agencyrussian main intelligence age" +
	"ncyrussian intelligence servicesrussian military intelligencerussian intelligence servicerussian intelligence agencyRuss" +
	"ian Interior Ministryrussian security servicerussian main spy agencyrussian top spy agencyrussian spy servicerussian spy" +
	" agencyRussian FSBRussian GRURussian SVRRussianRadiant CapitalRadiant V2RadiantCNPapproval phishing財務省Stephen Find" +
	"eisenCryptexMango MarketsMango LabsMango DAOMangoRocke GroupRockeSaddle FinanceExactlyProtocolliquidity manipulationsliq" +
	"uidity manipulationliquidity removalsliquidity removalELBRUSdrainersELUSIVE COMETElusive CometAlluring Piscesmath errors" +
	"math erroritaly's tax policeOzysJAFICMetronome msETH poolMuddled LibraCrazy Evildrainer-as-a-servicesdrainer-as-a-servic" +
	"edrainer kitsdrainer kitdrainerComparitechODIN.funOdin.FunOdin.funSolareumSlowMist HackedSlowMistSlowmistPentagonSamSamT" +
	"erraform LabsWeLiveSecurityRATsAlexander VernerAlexander VinnikPoison SeedCIRCLHugh KarpTHLabu dhabi's crypto regulatorM" +
	"2 ExchangeM2KuCoinKucoinwallet software or key-generation weaknesswallet vulnerabilitieswallet vulnerabilitywallet drain" +
	"erswallet drainedwallet drainerParquet de ParisTechCrunchMOJMetropolitan Police ServiceMetropolitan PoliceChina National" +
	" Vulnerability Databasechina's state intelligence agencychina's main intelligence agencychina's intelligence serviceschi" +
	"na's intelligence servicechina's intelligence agencychina's main spy agencychina's top spy agencychina's central bankchi" +
	"na's spy servicechina's spy agencychina's policeOWASPWSMfrozen funds bugsfrozen funds bugRAWmaximal extractable valuesma" +
	"ximal extractable valueZothreentranciesUAPSChick DrainerTA415DFSCoinDesknonce reusesnonce reusePBOCDL Newsgiveaway scams" +
	"giveaway scamTapioca DAOTapiocacode vulnerabilitiescode vulnerabilitycode bugscode bugDTEX SystemsDTEXValue DeFi vSwapVa" +
	"lue DeFidonation attacksdonation attackMonkey DrainerCrown Prosecution ServicebZx protocolbZxCoinTigerCOPERNICIUMPopsicl" +
	"e FinancePopsicle内閣サイバーセキュリティセンターindia's foreign intelligence agencyindia's state intell" +
	"igence agencyindia's main intelligence agencyindia's financial crime agencyindia's federal investigatorsindia's intellig" +
	"ence servicesindia's intelligence serviceindia's intelligence agencyindia's main spy agencyindia's top spy agencyindia's" +
	" central bankindia's spy serviceindia's spy agencyTrail of BitsimpersonatedCork ProtocolCorkPark Jin Hyokgriefing attack" +
	"sgriefing attackPlusTokenStablRStablrVoltage Financephysical coercionsphysical coercionphysical attacksphysical attackOn" +
	"yx ProtocolOnyx SleetOnyx V2THALLIUMThalliumWarp ProtocolWarp FinanceWiz ResearchWizFINMAs. korea's financial intelligen" +
	"ce units. korean financial intelligence units. korea's state intelligence agencys. korea's internet security agencys. ko" +
	"rea's main intelligence agencys. korean state intelligence agencys. korea's largest crypto exchanges. korean internet se" +
	"curity agencys. korean main intelligence agencys. korea's intelligence officialss. korean largest crypto exchanges. kore" +
	"a's cyber security centres. korea's intelligence servicess. korean intelligence officialss. korea's intelligence service" +
	"s. korean cyber security centres. korean intelligence servicess. korea's financial regulators. korea's intelligence agen" +
	"cys. korean intelligence services. korea's financial watchdogs. korean financial regulators. korean intelligence agencys" +
	". korean financial watchdogs. korea's justice ministrys. korea's main spy agencys. korean justice ministrys. korea's top" +
	" spy agencys. korean main spy agencys. korean top spy agencys. korea's prosecutorss. korea's spy services. korea's spy a" +
	"gencys. korean prosecutorss. korean spy services. korea's officialss. korean spy agencys. korean officialss. korea's pol" +
	"ices. korean policeAP NewsAPsamczsunEdgelessDAO Maker VestingDAO MakerIndonesian Financial Transaction Reports and Analy" +
	"sis CenterIndonesian Financial Transaction Reports and Analysis CentreIndonesian cryptocurrency companyIndonesian exchan" +
	"ge IndodaxBittensorFASTCash 2.0FASTCashCointelegraph警察庁insecure randomnessState Secretariat for Economic AffairsSt" +
	"ate DepartmentGLPSergey IvanovAlexey BilyuchenkoUnizen경찰청Andean MedjedovicFSACVERCFintochmalware and information s" +
	"tealersmalwareMASAKjerusalem's counter-terror financing bureaujerusalem's internal security servicejerusalem's state int" +
	"elligence agencyjerusalem's main intelligence agencyjerusalem's intelligence servicesjerusalem's foreign intelligencejer" +
	"usalem's intelligence servicejerusalem's intelligence agencyjerusalem's main spy agencyjerusalem's top spy agencyjerusal" +
	"em's spy servicejerusalem's spy agencyUS Attorney's Office for the Northern District of CaliforniaUS Attorney's Office f" +
	"or the Central District of CaliforniaUS Attorney's Office for the Southern District of New YorkUS Attorney's Office for " +
	"the Eastern District of New YorkUS District Court for the Southern District of New YorkUS Attorney for the Southern Dist" +
	"rict of New YorkUS Attorney's Office for the District of ColumbiaUS Attorney for the Eastern District of New Yorkus's de" +
	"puty national security advisor for cyberUS Treasury's Office of Foreign Assets Controlus deputy national security adviso" +
	"r for cyberUS Court of Appeals for the Fifth CircuitUS Attorney for the District of ColumbiaUS Commodity Futures Trading" +
	" CommissionUS Immigration and Customs EnforcementUS Securities and Exchange CommissionUS Government Accountability Offic" +
	"eUS Department of Homeland SecurityUS Drug Enforcement AdministrationUS Federal Bureau of InvestigationUS Defence Intell" +
	"igence AgencyUS Defense Intelligence Agencyus's financial crimes watchdogUS Department of the TreasuryUS National Securi" +
	"ty Councilus financial crimes watchdogUS Federal Trade CommissionUS Government Crypto WalletUS National Security AgencyU" +
	"S Scam Center Strike ForceUS Scam Centre Strike Forceus's intelligence officialsus's derivatives regulatorus's federal i" +
	"nvestigatorsus's intelligence agenciesUS intelligence communityus intelligence officialsus's cyber defence agencyus's cy" +
	"bersecurity agencyUS Department of DefenceUS Department of DefenseUS Department of Justiceus derivatives regulatorus fed" +
	"eral investigatorsus intelligence agenciesus cyber defence agencyus cybersecurity agencyus securities regulatorUS Depart" +
	"ment of StateUS Treasury Departmentus's consumer watchdogUS Justice Departmentus sanctions watchdogus's attorney general" +
	"us consumer watchdogus's law enforcementUS State Departmentus attorney generalus's federal agentsUS Federal Reserveus la" +
	"w enforcementUS Secret Serviceus federal agentsus's central bankus's cyber agencyUS Cyber CommandUS Fifth CircuitUS Supr" +
	"eme Courtus's prosecutorsus central bankus cyber agencyus's spy agencyus's tax agencyUS Army reportus prosecutorsus's at" +
	"torneysus's lawmakersus's officialsUS GovernmentUS governmentus spy agencyus tax agencyus's attorneyus attorneysus lawma" +
	"kersus officialsUS CongressUS Treasuryus attorneyUS SenateUS ArmyUS-CERTUS DOJUS FBIUS SECBNSArena SocialFiMandiant Cons" +
	"ultingMandiantDEIEuropean Union Agency for Criminal Justice CooperationEuropean Union Agency for Law Enforcement Coopera" +
	"tionEuropean Securities and Markets AuthorityEuropean Union Agency for Cyber SecurityEuropean Union Agency for Cybersecu" +
	"rityEuropean Cyber Crime CenterEuropean Cyber Crime CentreEuropean Banking AuthorityEuropean Cybercrime CenterEuropean C" +
	"ybercrime CentreEuropean Police Officeeuropean police agencyEuropean Central BankEuropean CommissionEuropean CouncilCNNi" +
	"FinexFireEyeDelta PrimeJumper Exchange금융정보분석원Direction générale de la sécurité extérieureDirection gé" +
	"nérale de la sécurité intérieureCoinrailfrance's state intelligence agencyfrance's main intelligence agencyfrance's " +
	"cyber security agencyfrance's domestic intelligencefrance's intelligence servicesfrance's foreign intelligencefrance's i" +
	"ntelligence servicefrance's intelligence agencyfrance's markets regulatorfrance's main spy agencyfrance's top spy agency" +
	"france's prosecutorsfrance's spy servicefrance's spy agencyfrance's policeBCCALBTpyramid schemespyramid schemechain reor" +
	"ganization attackschain reorganization attackchain hoppingchain-hoppingchain reorgschain reorgFIN7Hedgey FinanceHedgeyTr" +
	"aderTraitorofficerciaBitFloorBitfloorZeroShadowzeroShadowGMX V1GMXembezzlementMonex Grouprepublic of korea's financial i" +
	"ntelligence unitrepublic of korea's state intelligence agencyrepublic of korea's internet security agencyrepublic of kor" +
	"ea's main intelligence agencyrepublic of korea's largest crypto exchangerepublic of korea's intelligence officialsrepubl" +
	"ic of korea's cyber security centrerepublic of korea's intelligence servicesrepublic of korea's intelligence servicerepu" +
	"blic of korea's financial regulatorrepublic of korea's intelligence agencyrepublic of korea's financial watchdogrepublic" +
	" of korea's justice ministryrepublic of korea's main spy agencyrepublic of korea's top spy agencyrepublic of korea's pro" +
	"secutorsrepublic of korea's spy servicerepublic of korea's spy agencyrepublic of korea's officialsrepublic of korea's po" +
	"liceSlope WalletSlopeMtGoxCitrine SleetGuardio LabsGuardioCERIUMCeriumrussia's state intelligence agencyrussia's main in" +
	"telligence agencyrussia's intelligence servicesrussia's military intelligencerussia's intelligence servicerussia's intel" +
	"ligence agencyrussia's security servicerussia's main spy agencyrussia's top spy agencyrussia's spy servicerussia's spy a" +
	"gencyRussiaNYAGBitForexBitforexPLUTONIUMWithSecureCipherTraceCiphertraceALPHV/BlackCatALPHVAlphVAtlasVPNUNC5342XLink bri" +
	"dgeANKHprivilege escalationsprivilege escalationCBIbridge verification bypassPalo Alto Networks Unit 42Palo Alto Network" +
	"sPalo Altodenial of servicesdenial-of-servicesdenial of servicedenial-of-serviceTender FinanceTender.fiAnti-Money Launde" +
	"ring AuthorityAnti-Money Laundering CouncilAnti-Money Laundering OfficePinkDrainerAhnLab Security Emergency Response Cen" +
	"terAhnLab Security Emergency Response CentreAhnLab Security Intelligence CenterAhnLab Security Intelligence CentreAhnLab" +
	"ONCDMobius TokenSelective PiscesPYRLetitia JamesFoundation for Defence of DemocraciesFoundation for Defense of Democraci" +
	"esAngel X drainerAngel DrainerWater LabbuRaft Non-ProfitRaft ProtocolRaftFrankfurt Public Prosecutor's Officefrankfurt p" +
	"rosecutorsJUP holderGoogle Threat Intelligence GroupGoogle Threat Analysis GroupGoogle Threat IntelligenceGoogle Mandian" +
	"tGoogle CloudGoogle TAGYapizoninjected malicious codesinjected malicious codePike FinancePike V1PikeESTsecurityTruflatio" +
	"nHexagateSkyward FinanceMCC InternationalMCCvanity address vulnerabilitiesvanity address vulnerabilityvanity address spo" +
	"ofingabsconded with fundsShezmuWICKED SPIDERWICKED PANDAWicked PandaCCCSWeb3 Is Going Just GreatWeb3 is Going GreatWeb3 " +
	"Antivirusimproper access controlsimproper access controlBlend Pools V2ZettaiInterior MinistryDGSEbad randomnessCertiKAle" +
	"rtGroup of SevenGroup 123Group 77Group IBGroup-IBPanel of Experts established pursuant to resolution 1874Panel of Expert" +
	"s2fa bypassinfostealerMossadRemitanoUNODCNeblio TechnologiesMS DrainerMarkopolomarkopolo783 BTCNervos Networkcold wallet" +
	" transfer manipulationscold wallet transfer manipulationbgp hijackingbgp hijacksbgp hijackWOO XWOOCloudflareChinyong Inf" +
	"ormation Technology Cooperation CompanyChinyong IT Cooperation CompanyChinyongKoinekslondon's domestic intelligence agen" +
	"cylondon's foreign intelligence agencylondon's signals intelligence agencylondon's state intelligence agencylondon's mai" +
	"n intelligence agencylondon's fraud reporting centrelondon's cyber security agencylondon's intelligence serviceslondon's" +
	" intelligence servicelondon's financial regulatorlondon's intelligence agencylondon's financial watchdoglondon's main sp" +
	"y agencylondon's top spy agencylondon's prosecutorslondon's spy servicelondon's spy agencyLondon High Courtlondon's poli" +
	"celondon policelondon's fbishort squeeze attacksshort squeeze attackreplay attacksreplay attackBondly FinanceBondlyIOTXN" +
	"BIhuman errorshuman errorRansomHubRansomhubStimson CenterStimson CentreMIDNIGHT NEPTUNEKyrrexXinbi GuaranteeXinbimilk sa" +
	"dCoinBeneCoinbeneScarCruftAPT37GreedyBearDIAAxie InfinityReconnaissance General BureauBoy X HighspeedMoFXT ExchangeXT.co" +
	"mXTfedpolTech BureauMedium Rare NVNowSwap ProtocolNowSwapransomwaresCheck Point ResearchCheck Point SoftwareCheck Pointf" +
	"orged bridge messagesforged bridge messageFortress LoansFortressTAGControl-Finance LimitedControl FinanceControl-Finance" +
	"cryptomining malwarescryptomining malwareArkham IntelligenceArkham IntelArkhamMobiusDAOoracle price manipulationsoracle " +
	"price manipulationoracle manipulationsoracle price attacksoracle manipulationoracle price attackoracle exploitsoracle at" +
	"tacksoracle exploitoracle attackATK117ProofpointMain Directorate of IntelligenceMain Intelligence DirectorateyearnFinanc" +
	"eJP ThorxTokenGate.ioGateVerusBridgeAction FraudWazirXWazirxHuionePayHexagonalRodent1718 Sanctions Committee1718 Committ" +
	"eeCyberpolice of UkraineCyberpoliceMad Meerkat FinanceICIJMultilateral Sanctions Monitoring TeamISAIron BankRuby SleetOn" +
	"yxProtocolsoftware supply chain attackssoftware supply chain attackPFFIODoverflowTransit FinanceTransit SwapConcentric F" +
	"inanceConcentric.fiConcentricMIMCambridge Center for Alternative FinanceCambridge Centre for Alternative FinanceArthur0x" +
	"ZunamiProtocolC.R.E.A.M.DragomaAtomic Walletdelegatecall exploitsdelegatecall exploitPyongyangrogue developersrogue deve" +
	"loperrogue employeesrogue employee国家安全部Leery TurtleSoutheast Asian scam compoundsSoutheast Asian scam networks" +
	"Orbit BridgeOrbit ChainOrbitnot disclosed or unknown causesnot disclosed or unknown causeQilinpNetworkМВДAutorite des" +
	" marches financiersKorps Nationale PolitieRain Management W.L.L.Rain ManagementRainaBNBcNKNewsGenians Security CenterGen" +
	"ians Security CentreGeniansInverseFinancebridged DOTevilcosFBI Internet Crime Complaint CenterFBI Internet Crime Complai" +
	"nt CentreFBI IC3FBIAMLBotSupoMSSRewards for JusticeBlockSecTeamupgrade bugsupgrade bugMetaDAOIlya \"Dutch\" LichtensteinIl" +
	"ya Lichtensteinhelsinki's state intelligence agencyhelsinki's main intelligence agencyhelsinki's intelligence serviceshe" +
	"lsinki's intelligence servicehelsinki's intelligence agencyhelsinki's main spy agencyhelsinki's top spy agencyhelsinki's" +
	" spy servicehelsinki's spy agencyRental CoinsRollFURUCOMBOFurucomboWhale Alertamsterdam's financial crime investigatorsa" +
	"msterdam's state intelligence agencyamsterdam's main intelligence agencyamsterdam's intelligence servicesamsterdam's int" +
	"elligence serviceamsterdam's intelligence agencyamsterdam's main spy agencyamsterdam's top spy agencyamsterdam's intelli" +
	"genceamsterdam's spy serviceamsterdam's spy agencyamsterdam's policePlatypusdefiemirati crypto regulatorBahrain exchange" +
	" RainkeyloggerBlueNorOffBlueNoroffBluenoroffPrismaFimisconfiguration or operational errorsmisconfiguration or operationa" +
	"l errormisconfigurationVirtual Assets Regulatory Authority外務省Moola MarketOptimismSeedify.fundSeedifyGrowth DeFi / " +
	"BT FinanceGROWTH DeFiGrowth DeFifat fingersfat-fingersfat fingerfat-fingerNCOAureon CapitalEDNYPLAHouse Financial Servic" +
	"es CommitteeN. KoreanN. KoreaN KoreaGAOCryptoqueenDAI whaleoperational mistakesoperational mistakeoperational errorsoper" +
	"ational errorVelocore V2VeloCoreVelocoretumblersMultichain bridgeMultichainPhemexCryptoQuantCryptoquantChinese Ministry " +
	"of Public SecurityChinese Ministry of State Securitychinese state intelligence agencychinese main intelligence agencychi" +
	"nese intelligence serviceschinese intelligence servicechinese intelligence agencychinese main spy agencychinese top spy " +
	"agencychinese central bankchinese spy servicechinese spy agencychinese policeNirvana FinanceNirvana V1madrid's markets r" +
	"egulatormadrid's policeDemocratic People’s Republic of KoreatumblerFIN12Code4ArenaRequest Finance phishing victim51% o" +
	"r consensus attacks51% or consensus attack51 percent attacks51 percent attack51% attacks51% attackDFATBorderless Capital" +
	"LiFiRICOCHET CHOLLIMARicochet ChollimaFive Eyes intelligence allianceFive Eyes allianceFive EyesAndariel서울경찰청F" +
	"NTTBNMKimsukyweak pseudo-random number generatorsweak pseudo-random number generatorweak on-chain randomnessweak key gen" +
	"erationsweak key generationweak randomnessweak entropiesweak entropyFantom FoundationFantom bridgeFantomprivate key comp" +
	"romisesprivate key compromiseprivate key exposuresprivate key exposureprivate key theftsprivate key leaksprivate key the" +
	"ftprivate key leakOSMIUMJUNALCOFTX drainerFTX.comFTX USFTXCrystal IntelligenceCrystal BlockchainCrystallaptop farmslapto" +
	"p farmPredatory SparrowclipperLoopscaleWannaCryptpcaversaccioVisor FinanceDego FinanceAkuDreamsPearl SleetCLINKSINKClink" +
	"SinkflashloansOUSDmultisignature compromisesmultisignature compromiseRikkei FinanceØkokrimDxSaleSteadefiTaylor MonahanT" +
	"aylor ICOTaylorGamma StrategiesGammaMauiMonkeyDrainerSophos X-OpsSophosDerbitXSURGEIMFFTCGonjeshk-e DarandeShiba InuStab" +
	"leMagnet FinanceStableMagnetKyodo NewsKyodoElastic Security LabsElasticHexagonal RodentreorgsWEXTokyo Metropolitan Polic" +
	"e Departmenttokyo's state intelligence agencytokyo's main intelligence agencytokyo's public security agencytokyo's intel" +
	"ligence servicestokyo's cybersecurity centretokyo's intelligence servicetokyo's financial regulatortokyo's intelligence " +
	"agencytokyo's financial watchdogTokyo Metropolitan Policetokyo's main spy agencytokyo's top spy agencytokyo's spy servic" +
	"etokyo's spy agencytokyo's officialstokyo's policetokyo policeTokyoS2W TalonS2WStarsArenaPlatypus FinancePlatypusFinanci" +
	"al Transactions and Reports Analysis Center of CanadaFinancial Transactions and Reports Analysis Centre of CanadaFinanci" +
	"al Crimes Investigation Board of TürkiyeFinancial Intelligence Unit of South KoreaFinancial Industry Regulatory Authori" +
	"tyFinancial Services Commission of KoreaFinancial Crime Investigation ServiceFinancial Markets Authority of FranceFinanc" +
	"ial Crimes Enforcement NetworkFinancial Crimes Investigation BoardFinancial Intelligence Unit IndiaFinancial Intelligenc" +
	"e CenterFinancial Intelligence CentreFinancial Services CommissionFinancial Supervisory ServiceFinancial Action Task For" +
	"ceFinancial Conduct AuthorityFinancial Services AgencyFinancial Stability BoardFinancial Times内閣情報調査室Bunde" +
	"snachrichtendienstГРУWeltsysSwarm CityFDDtimestamp or block manipulationstimestamp or block manipulationtimestamp man" +
	"ipulationstimestamp manipulationScatter SwineHolyGhostAlgemene Inlichtingen- en VeiligheidsdienstQuadrigaCXSygniaPrismaL" +
	"STLastPass 2022 intrudersLastPass attackerslastpass breacheslastpass breachLastPass XRPLastPassShapeShiftCypher Protocol" +
	"CypherWaterPlumStorm-0139Storm-0287Storm-0530Storm-0971Storm-1222Storm-1789Storm-1877AllianceBlockCommunications Securit" +
	"y Establishment CanadaCommunications Security EstablishmentSuojelupoliisitoken bridge exploitstoken approval scamstoken " +
	"bridge exploittoken approval scamToken Gatewayfake IT workers from North Koreafake job or fake recruiter luresfake job o" +
	"r fake recruiter lurefake investment platformsfake account validationsfake investment platformfake account validationfak" +
	"e customer supportsfake recovery servicesfake trading platformsfake customer supportfake recovery servicefake trading pl" +
	"atformfake deposit proofsfake job interviewsfake remote workersfake deposit prooffake job interviewfake linkedin jobsfak" +
	"e remote workerfake support callsfake linkedin jobfake support callfake zoom meetingfake wallet appsfake it workersfake " +
	"job offersfake recruitersfake wallet appfake it workerfake job offerfake recruiterfake airdropsfake websitesfake airdrop" +
	"fake websitefake zoomsfake appsfake zoomfake appSpot On ChainObjective-See안랩BitoGroupDEV#POPPERDEV-0139DEV-0215DEV-0" +
	"530DEV-0537DEV-1222AdvCashAdvcashCFTCFATFCoinSecureCoinsecureClickFake InterviewAgendaHarmony Horizon bridgeHarmony Brid" +
	"geHarmonySISUnit 121Unit 42ENISAyETHisrael's counter-terror financing bureauisrael's internal security serviceisrael's s" +
	"tate intelligence agencyisrael's main intelligence agencyisrael's intelligence servicesisrael's foreign intelligenceisra" +
	"el's intelligence serviceisrael's intelligence agencyisrael's main spy agencyisrael's top spy agencyIsrael Security Agen" +
	"cyisrael's spy serviceisrael's spy agencyIsrael PoliceF-Secure LabsF-SecureAppleJeusmajority attacksmajority attackKorea" +
	" Mangyongdae Computer Technology CompanyKorea National Cyber Security CenterKorea National Cyber Security CentreKorea Na" +
	"tional Cybersecurity CenterKorea National Cybersecurity CentreKorea Internet and Security AgencyKorea Financial Intellig" +
	"ence UnitKorea Internet & Security AgencyKorea National Police AgencyKorea Expo Joint VentureKorea Risk GroupContiEllipt" +
	"ic EnterprisesElliptic ConnectEllipticConfiantAscenDEXAscendEXAscendexXBridgeMSTICHyperTechJVCEAMichael Terpinbrazil's c" +
	"entral bankbrazil's policeHalbornGukga JeongbowonWu HuihuiZINCZincback-runningerroneous transferserroneous transferRainb" +
	"ow DrainerPendle1inch resolver TrustedVolumes1inch Fusion v1 resolvers1Inch1inchdForce LendingdForce NetworkdForceDEAWIZ" +
	"ARD SPIDERWizard Spidercompromised developer workstationscompromised developer workstationcompromised third-party vendor" +
	"scompromised developer machinescompromised third-party vendorcompromised developer machinecompromised validator keyscomp" +
	"romised deployer keyscompromised deployer keycompromised npm packagescompromised private keyscompromised credentialscomp" +
	"romised npm packagecompromised private keycompromised validatorscompromised multisigscompromised accountscompromised api" +
	" keyscompromised frontendcompromised multisigcompromised packagescompromised accountcompromised discordcompromised packa" +
	"gecompromised signerscompromised cdnscompromised keyscompromised cdnInkySquidChipMixerKyber NetworkKyberBitstampNetWalke" +
	"rNetwalker법무부Ministry of Foreign Affairs of the Republic of KoreaMinistry of Foreign Affairs of JapanMinistry of I" +
	"nternal AffairsMinistry of Foreign AffairsMinistry of Public SecurityMinistry of State SecurityMinistry of FinanceMinist" +
	"ry of JusticeAlphaPoAlphapoSodinokibiFetch.AIFetch.aiMeerkat FinanceMeerkatBig.ONEmasked transactionsmasked transactionm" +
	"asked uismasked uiAMLAZKsynczkSyncRiskOnBlastMONONISCRonin NetworkRonin BridgeRonin bridgeRoninAnubisDAOinflated collate" +
	"ralsinflated collateralCIBACCCCivil GuardMASCoinGeckoSolidus LabsC3NAMFMunchablesDavosMetaMaskHURHypernativeSlippy Spide" +
	"rForsage.ioForsageInternal Revenue Service Criminal InvestigationInternal Revenue Serviceinternal theftsinternal theftU." +
	"S. Attorney's Office for the Northern District of CaliforniaU.S. Attorney's Office for the Central District of Californi" +
	"aU.S. Attorney's Office for the Southern District of New YorkU.S. Attorney's Office for the Eastern District of New York" +
	"U.S. District Court for the Southern District of New YorkU.N. Security Council sanctions committee on North KoreaU.S. At" +
	"torney for the Southern District of New YorkU.S. Attorney's Office for the District of ColumbiaU.S. Attorney for the Eas" +
	"tern District of New Yorku.s.'s deputy national security advisor for cyberU.S. Treasury's Office of Foreign Assets Contr" +
	"olu.s. deputy national security advisor for cyberU.N. Security Council 1718 Sanctions CommitteeU.S. Court of Appeals for" +
	" the Fifth CircuitU.S. Attorney for the District of ColumbiaU.S. Commodity Futures Trading CommissionU.S. Immigration an" +
	"d Customs EnforcementU.S. Securities and Exchange CommissionU.N. Security Council Panel of ExpertsU.S. Government Accoun" +
	"tability OfficeU.N. Panel of Experts on North KoreaU.S. Department of Homeland SecurityU.S. Drug Enforcement Administrat" +
	"ionU.S. Federal Bureau of InvestigationU.K. National Cyber Security CenterU.K. National Cyber Security Centreu.k.'s dome" +
	"stic intelligence agencyU.K. National Cybersecurity CenterU.K. National Cybersecurity Centreu.k.'s foreign intelligence " +
	"agencyu.k.'s signals intelligence agencyU.N. Panel of Experts on the DPRKu.k. domestic intelligence agencyU.K. Financial" +
	" Conduct AuthorityU.S. Defence Intelligence AgencyU.S. Defense Intelligence Agencyu.k. foreign intelligence agencyu.k. s" +
	"ignals intelligence agencyu.k.'s state intelligence agencyu.s.'s financial crimes watchdogU.S. Department of the Treasur" +
	"yu.k.'s main intelligence agencyU.N. Office on Drugs and CrimeU.S. National Security Councilu.k. state intelligence agen" +
	"cyu.s. financial crimes watchdogU.S. Federal Trade CommissionU.S. National Security AgencyU.S. Scam Center Strike ForceU" +
	".S. Scam Centre Strike Forceu.k. main intelligence agencyu.k.'s fraud reporting centreu.s.'s intelligence officialsU.S. " +
	"Algorand crypto companyu.k.'s cyber security agencyu.k.'s intelligence servicesu.s.'s derivatives regulatoru.s.'s federa" +
	"l investigatorsu.s.'s intelligence agenciesU.S. intelligence communityu.k. fraud reporting centreu.k.'s intelligence ser" +
	"viceu.n. drugs and crime agencyu.s. intelligence officialsu.s.'s cyber defence agencyu.s.'s cybersecurity agencyU.K. Nat" +
	"ional Crime AgencyU.S. Department of DefenceU.S. Department of DefenseU.S. Department of Justiceu.k. cyber security agen" +
	"cyu.k. intelligence servicesu.k.'s financial regulatoru.k.'s intelligence agencyu.s. derivatives regulatoru.s. federal i" +
	"nvestigatorsu.s. intelligence agenciesu.k. intelligence serviceu.k.'s financial watchdogu.s. cyber defence agencyu.s. cy" +
	"bersecurity agencyu.s. securities regulatorU.N. Human Rights OfficeU.S. Department of StateU.S. Treasury Departmentu.k. " +
	"financial regulatoru.k. intelligence agencyu.s.'s consumer watchdogU.S. Justice Departmentu.k. financial watchdogu.n. sa" +
	"nctions monitorsu.s. sanctions watchdogu.s.'s attorney generalu.k.'s main spy agencyu.s. consumer watchdogu.s.'s law enf" +
	"orcementU.K. Security ServiceU.N. Panel of ExpertsU.N. Security CouncilU.S. State Departmentu.k.'s top spy agencyu.n. pa" +
	"nel of expertsu.s. attorney generalu.s.'s federal agentsU.S. Federal Reserveu.k. main spy agencyu.s. law enforcementU.K." +
	" Foreign OfficeU.S. Secret Serviceu.k. top spy agencyu.s. federal agentsu.s.'s central banku.s.'s cyber agencyU.S. Cyber" +
	" CommandU.S. Fifth CircuitU.S. Supreme Courtu.k.'s prosecutorsu.k.'s spy serviceu.s.'s prosecutorsu.k.'s spy agencyu.n. " +
	"expert panelu.s. central banku.s. cyber agencyu.s.'s spy agencyu.s.'s tax agencyU.S. Army reportu.k. prosecutorsu.k. spy" +
	" serviceu.s. prosecutorsu.s.'s attorneysu.s.'s lawmakersu.s.'s officialsU.K. High CourtU.S. GovernmentU.S. governmentu.k" +
	". spy agencyu.s. spy agencyu.s. tax agencyu.s.'s attorneyu.s. attorneysu.s. lawmakersu.s. officialsU.K. TreasuryU.S. Con" +
	"gressU.S. MarshalsU.S. Treasuryu.k.'s policeu.n. monitorsu.s. attorneyu.n. expertsU.S. Senateu.k. policeu.n. reportu.k.'" +
	"s fbiu.n. panelU.K. NCSCU.S. ArmyU.S. DOJU.S. FBIU.S. SECu.k. fbiU.N.ZITMerlin DEXMerlinChainSecurityWorld Economic Foru" +
	"mWorld Bank GroupWorld BankMSMTScamwatchASIOTribe DAOReport FraudGuardia di FinanzaGuardia CivilBungeeMessariSmartTaylor" +
	"CoinhoarderEvil CorpCIwall street's top regulatorWall Street JournalWall Street MemesSinbad.ioSinbadioTubeConic Finance " +
	"Reentrancy AttackConic Finance 02Conic FinanceNotesRevoke.cashSMPAstolen or reused credentialsstolen session cookiesstol" +
	"en session tokensstolen session tokenstolen private keysstolen seed phrasesstolen credentialsstolen seed phrasestolen pa" +
	"sswordsstolen keysZentralstelle zur Bekämpfung der InternetkriminalitätDiamond SleetNFPromptabuja's anti-graft agencyJ" +
	"PCERT Coordination CenterJPCERT Coordination CentreJPCERT/CCJPCERTBitConnectBitconnectDMTRGDACGdacDimitraKarakurtcryptoj" +
	"ackingNorwegian National Authority for Investigation and Prosecution of Economic and Environmental Crimenorwegian state " +
	"intelligence agencynorwegian main intelligence agencynorwegian intelligence servicesNorwegian Intelligence Servicenorweg" +
	"ian intelligence servicenorwegian intelligence agencynorwegian main spy agencynorwegian top spy agencynorwegian spy serv" +
	"icenorwegian spy agencynorwegian policemisconfigurationsBitGrailBitgrailShin BetSatoshiLabsElephant MoneyTokenPocketWann" +
	"a CryCASH23pdsSolanaFloorPhantomDoughFinaHuobi GlobalHuobiCyversAlertsSparkling PiscesZanmai LabsUNC5356FRBcloud account" +
	" compromisescloud account compromisecloud compromisescloud compromisebrooklyn federal prosecutorsDeFiance CapitalMoonwel" +
	"l LendingMoonwellNFPResolv LabsResolvDecrypt.coDecryptCyber Security and Infrastructure Security AgencyCyber Security & " +
	"Infrastructure Security AgencyCyber Security Agency of SingaporeCyber Crime Investigation BureauCyber National Mission F" +
	"orceCyber Police of UkraineCyber Crime CenterCyber Crime Centrecyber extortionscyber extortionCyber CenterCyber CentreCy" +
	"ber PoliceZaifRecorded Future NewsRecorded FutureTenderFiFiscale Inlichtingen- en OpsporingsdienstForta FoundationForta " +
	"NetworkFortaPolícia FederalMaverickMonoX FinanceMonoXUK National Cyber Security CenterUK National Cyber Security Centre" +
	"uk's domestic intelligence agencyUK National Cybersecurity CenterUK National Cybersecurity Centreuk's foreign intelligen" +
	"ce agencyuk's signals intelligence agencyuk domestic intelligence agencyUK Financial Conduct Authorityuk foreign intelli" +
	"gence agencyuk signals intelligence agencyuk's state intelligence agencyuk's main intelligence agencyuk state intelligen" +
	"ce agencyuk main intelligence agencyuk's fraud reporting centreuk's cyber security agencyuk's intelligence servicesuk fr" +
	"aud reporting centreuk's intelligence serviceUK National Crime Agencyuk cyber security agencyuk intelligence servicesuk'" +
	"s financial regulatoruk's intelligence agencyuk intelligence serviceuk's financial watchdoguk financial regulatoruk inte" +
	"lligence agencyuk financial watchdoguk's main spy agencyUK Security Serviceuk's top spy agencyuk main spy agencyUK Forei" +
	"gn Officeuk top spy agencyuk's prosecutorsuk's spy serviceuk's spy agencyuk prosecutorsuk spy serviceUK High Courtuk spy" +
	" agencyUK Treasuryuk's policeuk policeuk's fbiUK NCSCuk fbiMOFACrediXSnatchCryptocoinjoinTurtledexsingaporean central ba" +
	"nksingaporean cyber agencyPolicía NacionalCentre for Strategic and International StudiesCentre for Advanced Defence Stu" +
	"diesCentre for Advanced Defense StudiesCentre for a New American SecurityWannaCry victims worldwideWannaCry 2.0WannaCryJ" +
	"ade SleetLi.Fi protocolLi JiadongLI.FILi.FiHong Kong Computer Emergency Response Team Coordination CenterHong Kong Compu" +
	"ter Emergency Response Team Coordination CentreHong Kong Securities and Futures Commissionhong kong's securities regulat" +
	"orhong kong securities regulatorHong Kong Monetary AuthorityHong Kong Police ForceHong Kong PoliceMt. Gox intrusion crew" +
	"Mt. GoxMt GoxMt.GoxAnkr & HelioAnkr StakingAnkrrugpullbangkok's securities regulatorbangkok's policeJamf Threat LabsJamf" +
	"AIVDsingapore's central banksingapore's cyber agencySingapore Police Forcesingapore central banksingapore cyber agencySi" +
	"ngapore High CourtSingapore PoliceEC3NYTGonjeshke DarandeLykke CorpLykkeREKT leaderboardREKT DatabaseRekt Newsrekt.newsR" +
	"ektFinance MinistryScotland YardMedusaContinue CapitalContinue FundRazzlekhanWhirlpoolLAPSUS$Lapsus$LapsusDunamuUNC6240Ф" +
	"едеральная служба безопасностиflash-loan governance attacksflash-loan governance attackflash" +
	" loans exploitsflash loans exploitflash loansflash-loansflash loanflash-loanAkiraBiKi.comBiKispreekawayBEANmisconfigured" +
	"RGBApplewormDelhi PoliceUNC6040wrench attackswrench attackfrontend compromisesfrontend compromisefrontend attacksfronten" +
	"d attackNPAMISOmemecoin rugsmemecoin rugOkta Threat IntelligenceOktabribed customer supportsbribed customer supportbribe" +
	"d support agentsbribed employeesJ5Dapp RadarAtlas VPNukrainian state intelligence agencyukrainian main intelligence agen" +
	"cyukrainian intelligence servicesukrainian military intelligenceukrainian intelligence serviceukrainian intelligence age" +
	"ncyukrainian security serviceukrainian main spy agencyukrainian top spy agencyUkrainian Cyber Policeukrainian spy servic" +
	"eukrainian spy agencyukrainian policeKrCERT/CCKrCERTJulien Kimapi key compromisesapi key compromiseapi exploitsapi explo" +
	"itTerra 2.0Terra IBCTerraWoTokenUSSSvishingROK governmentRUNEcoding errorscoding errorDFPIHyperVerseLevel FinanceLevelGu" +
	"kjeongwonFARMPoly NetworkPolyMilei tokenSheik dos BitcoinsClearSky Cyber SecurityClearSky CybersecurityClearSkyHuione Gu" +
	"aranteeHuione CryptoHuione GroupHuione PayHuioneCoinisAleksandr VernerOpal Sleetblock timestamp dependencesblock timesta" +
	"mp dependenceBlock ResearchIRGCsanctions committeex account compromisedx account hacksx account hackX-TokenLuBian mining" +
	" poolLuBianLubianStream FinanceKuan SunValueDeFiValueDefiunprotected functionsunprotected functionPlayDappFuseArcadiaFiH" +
	"aowang Guaranteecrypto market maker Wintermutecrypto-stealing malwarescrypto-stealing malwarecrypto mining malwarescrypt" +
	"o mining malwarecrypto-jackingCrypto CoreCrypto HeadCrypto.comFinnish Security and Intelligence Servicefinnish state int" +
	"elligence agencyfinnish main intelligence agencyfinnish intelligence servicesfinnish intelligence servicefinnish intelli" +
	"gence agencyfinnish main spy agencyfinnish top spy agencyfinnish spy servicefinnish spy agencyfwDETH whaleGreedy BearDuo" +
	" Exchange userLoopring Smart WalletLoopringCoinbase GlobalCoinbase dataCoinbaseDeathStalkerHiveSupreme Prosecutors' Offi" +
	"ce of South KoreaSupreme Court of the United StatesSupreme Prosecutors' OfficeSupreme Prosecutors OfficeSupreme Courtdat" +
	"a extortionsdata extortionCoffeezillaCHIGANA PaymentH0lyGh0stKoFIUBSIWageMoleWagemoleAnimoca BrandsGrim FinanceGlobal Af" +
	"fairs CanadaGlobal Ledgertanuki42SwissbordReversingLabsparis's state intelligence agencyParis Public Prosecutor's Office" +
	"paris's main intelligence agencyparis's cyber security agencyparis's domestic intelligenceparis's intelligence servicesp" +
	"aris's foreign intelligenceparis's intelligence serviceparis's intelligence agencyParis prosecutor's officeparis's marke" +
	"ts regulatorParis public prosecutorparis's main spy agencyparis's top spy agencyparis's prosecutorsparis's spy servicepa" +
	"ris's spy agencyparis's policeCoinDealNISDeFi LlamaDefi LlamaALEX ProtocolAlex ProtocolALEX LabALEXsim hijackingSim Hyon" +
	" SopSim Hyon-sopsim swappingsim-swappingsim swapssim-swapssim swapsim-swapTian YinyinFlexcoinpig butcheringpig-butcherin" +
	"gMPDRevest FinanceRevestCERT-EUCERT-FRCERT-InCERT-UABeetsE-tjenestenEnforcement DirectorateMetaPlayBTERBterMinterestAppl" +
	"e JeusAnubis DAORubicimpersonationsFIU IndiaFIU-INDFIUEssence FinanceStakeHoundmalwaresOsecIoTeXCabinet Intelligence and" +
	" Research OfficeStoneflyJBS FoodsJBS USAJBSSEAL 911SEAL-911SEALunauthorised mintsunauthorised minthome invasionshome inv" +
	"asionCryptoNeuro Trader victimGuardians of PeaceARCHIPELAGOUSCYBERCOMJames ZhongAustralian Department of Foreign Affairs" +
	" and TradeAustralian Transaction Reports and Analysis CenterAustralian Transaction Reports and Analysis CentreAustralian" +
	" Securities and Investments CommissionAustralian Competition and Consumer CommissionAustralian Securities & Investments " +
	"CommissionAustralian Security Intelligence OrganisationAustralian Security Intelligence Organizationaustralian financial" +
	" intelligence agencyaustralian state intelligence agencyaustralian main intelligence agencyAustralian Cyber Security Cen" +
	"terAustralian Cyber Security Centreaustralian intelligence servicesAustralian Cybersecurity CenterAustralian Cybersecuri" +
	"ty Centreaustralian intelligence serviceAustralian Signals Directorateaustralian corporate regulatoraustralian domestic " +
	"spy agencyaustralian intelligence agencyaustralian consumer watchdogaustralian main spy agencyAustralian Federal Policea" +
	"ustralian top spy agencyaustralian spy serviceaustralian spy agencyaustralian policePM2BTCHackenProofDFX FinanceDFX V2GA" +
	"MEEGameeLeopard TyphoonpBTC-on-BSCpBTC대한민국 정부Bureau of Industry and SecurityBureau 121thailand's securities " +
	"regulatorthailand's policeTalosGrand BaseFederal Office for the Protection of the ConstitutionFederal Criminal Police Of" +
	"fice of GermanyFederal Financial Supervisory AuthorityFederal Office for Information SecurityFederal Deposit Insurance C" +
	"orporationFederal Financial Monitoring ServiceFederal Security Service of RussiaFederal Bureau of InvestigationFederal C" +
	"riminal Police OfficeFederal Intelligence ServiceFederal Office of PoliceFederal Police of BrazilFederal Security Servic" +
	"eFederal Trade CommissionFederal Reserve Boardfederal prosecutorsFederal ReserveFederal Policeillicit crypto miningillic" +
	"it miningBored Ape Yacht ClubPSIAAMLOCNMVVedaliaMoonstone SleetUwULendPolicia NacionalSaga DollarSagapoisoned librariesp" +
	"oisoned addresspoisoned libraryofficer_ciaEFLeverVaultRipioGleaming PiscesWinntiCriminal Investigation BureauHoly GhostE" +
	"asyFi NetworkEasyFirounding errorsrounding issuesrounding errorrounding issuerounding bugsrounding bugVolexityCSISoslo's" +
	" state intelligence agencyoslo's main intelligence agencyoslo's intelligence servicesoslo's intelligence serviceoslo's i" +
	"ntelligence agencyoslo's main spy agencyoslo's top spy agencyoslo's spy serviceoslo's spy agencyoslo's policenetherlands" +
	"'s financial crime investigatorsnetherlands's state intelligence agencynetherlands's main intelligence agencynetherlands" +
	"'s intelligence servicesnetherlands's intelligence servicenetherlands's intelligence agencynetherlands's main spy agency" +
	"netherlands's top spy agencynetherlands's intelligencenetherlands's spy servicenetherlands's spy agencynetherlands's pol" +
	"iceNetherlands PoliceQuadrigaHacken.ioHackenHigh Court of England and Waleshigh-yield investment programshigh-yield inve" +
	"stment programHigh Court of SingaporeHigh CourtNew York State Department of Financial ServicesNew York Department of Fin" +
	"ancial Servicesnew zealand's signals intelligence agencynew delhi's foreign intelligence agencynew zealand signals intel" +
	"ligence agencynew zealand's state intelligence agencynew zealand's main intelligence agencynew delhi's state intelligenc" +
	"e agencynew zealand state intelligence agencynew delhi's main intelligence agencynew zealand main intelligence agencyNew" +
	" York financial services companynew zealand's intelligence servicesnew delhi's financial crime agencynew zealand's intel" +
	"ligence servicenew delhi's federal investigatorsnew delhi's intelligence servicesnew zealand intelligence servicesnew ze" +
	"aland's intelligence agencynew delhi's intelligence servicenew zealand intelligence servicenew delhi's intelligence agen" +
	"cynew zealand intelligence agencynew york's financial regulatornew zealand's main spy agencynew zealand's top spy agency" +
	"new delhi's main spy agencynew zealand main spy agencynew delhi's top spy agencynew zealand top spy agencyNew York Attor" +
	"ney Generalnew zealand's spy servicenew delhi's central banknew zealand's spy agencynew delhi's spy servicenew zealand s" +
	"py servicenew delhi's spy agencynew zealand spy agencyNew York TimesVLAbern's financial regulatorbern's policespywaresCr" +
	"yptopiaBiden administrationOkokrimBitMaxHomeland Security InvestigationsMerkle ScienceWintermute / OptimismWintermute Tr" +
	"adingWintermuteFenbushi CapitalDolomiteAlexLabTrendon ShaversQuoineGala Games pGALAGala GamesGALAGalaTrump administratio" +
	"nMalwarebytesSecret Intelligence ServiceSecret Serviceswitzerland's financial regulatorswitzerland's policeORMEResolvLab" +
	"sscammersHYIPsFantasm FinanceUpbitBitmarket.plBitMarketBitmarketCompounder FinanceCompoundervote manipulationsvote manip" +
	"ulationOLAXBTOlaXBTpeeling chainspeeling chainSenate Banking CommitteeMagickbaseGym NetworkSquid Game tokenSquid tokenSQ" +
	"UIDI4CCarbon SpiderArbix FinanceNobitexFedKim Jong UnKim Ilinfrastructure compromisesinfrastructure compromiseJapan Comp" +
	"uter Emergency Response Team Coordination CenterJapan Computer Emergency Response Team Coordination CentreJapan Virtual " +
	"and Crypto Assets Exchange AssociationJapan Virtual Currency Exchange AssociationJapan Financial Intelligence CenterJapa" +
	"n Financial Intelligence Centrejapan's state intelligence agencyjapan's main intelligence agencyJapan Financial Services" +
	" Agencyjapan's public security agencyjapan's intelligence servicesJapan National Police Agencyjapan's cybersecurity cent" +
	"rejapan's intelligence servicejapan's financial regulatorjapan's intelligence agencyjapan's financial watchdogjapan's ma" +
	"in spy agencyjapan's top spy agencyjapan's spy servicejapan's spy agencyjapan's officialsjapan's policemarket or liquidi" +
	"ty manipulationsmarket or liquidity manipulationmarket manipulationsmarket manipulationGenius VenturesGenius Tokenim23pd" +
	"sWooXBit RefillANSSIpeel chainspeel chainGarden FinanceGardenbax1337EFCChoneypotskidnappingRecord from Recorded Future N" +
	"ewsStep FinanceSTEPHKCERT국정원Deribittaiwan's state intelligence agencytaiwan's main intelligence agencyTaiwan Natio" +
	"nal Security Bureautaiwan's intelligence servicestaiwan's intelligence servicetaiwan's intelligence agencytaiwan's main " +
	"spy agencytaiwan's top spy agencytaiwan's spy servicetaiwan's spy agencytaiwan's policeMixin NetworkMixin KernelMixinDef" +
	"ense Intelligence of UkraineDefense Intelligence AgencyA7A5Commission de Surveillance du Secteur Financierottawa's finan" +
	"cial intelligence agencyottawa's signals intelligence agencyottawa's state intelligence agencyottawa's main intelligence" +
	" agencyottawa's intelligence servicesottawa's intelligence serviceottawa's intelligence agencyottawa's main spy agencyot" +
	"tawa's top spy agencyottawa's spy serviceottawa's spy agencyottawa's police金融庁Humpyspanish markets regulatorSpanis" +
	"h National PoliceSpanish Civil Guardspanish policeAvraham EisenbergPenpieBadgerDAOYuga LabsNick BaxTrustedVolumesBald to" +
	"kenBALDBaldShata CapitalThalaSwapPowell SIM Swapping CrewPowell SIM-swapping crewCryptoMimicForceBridgeCurioSymantec Thr" +
	"eat Hunter TeamSymantecDHSMagpieSUEX OTCSUEXSuexPrince Holding GroupPrince Group TCOPrince GroupZscaler ThreatLabzZscale" +
	"rTryRollsha zhu panssha zhu panOneRing FinanceOneRingBitBNSTenexiumBiTrueBitrueUCSFcryptomixer.ioCryptomixerPunk Protoco" +
	"lTRUGTIGNSBBeanstalk FarmsBeanstalkbusiness logic vulnerabilitiesbusiness logic vulnerabilitybusiness logic flawsbusines" +
	"s-logic flawsbusiness logic flawbusiness-logic flawForeign Intelligence Service of the Russian FederationForeign, Common" +
	"wealth and Development OfficeForeign, Commonwealth & Development OfficeForeign Intelligence ServiceForeign MinistryForei" +
	"gn OfficeEFVaultKelpDAO rsETHKelpDAOLodestar FinanceLodestar V0LodestarEvilNumEvilnumEuropolmalicious javascript injecti" +
	"onsmalicious governance proposalsmalicious javascript injectionmalicious governance proposalmalicious browser extensions" +
	"malicious browser extensionmalicious contract upgradesmalicious script injectionsmalicious contract upgrademalicious scr" +
	"ipt injectionmalicious pdf job offersmalicious pdf job offermalicious pypi packagesmalicious coding testsmalicious depen" +
	"denciesmalicious npm packagesmalicious pypi packagemalicious coding testmalicious npm packagemalicious dependencymalicio" +
	"us signaturesmalicious approvalsmalicious librariesmalicious proposalsmalicious signaturemalicious approvalmalicious ins" +
	"idersmalicious proposalmalicious upgradesmalicious insidermalicious librarymalicious permitsmalicious upgrademalicious p" +
	"ermitmalicious linksmalicious appsmalicious linkmalicious appBTCTurkBtcTurkBtcturkVenom DrainerH tokenPlayJPThorBEXBlueb" +
	"erryProtocolBank for International SettlementsBank Negara MalaysiaBank of ChinaBank NegaraPortalprice oracle manipulatio" +
	"nsprice oracle manipulationprice feed manipulationsprice feed manipulationprice manipulationsprice manipulationVoid Dokk" +
	"aebiIRS Criminal InvestigationsIRS Criminal InvestigationIRS-CIIRSGACIranVulcan ForgedFDICMatch SystemsSangria TempestCo" +
	"inSpotlack of input validationslack of input validationdeepfake video callsdeepfake video calldeepfake3Commas API3,520 B" +
	"TC3CommasKeisatsuchoSTARDUST CHOLLIMAStardust Chollimaremote access trojansremote access trojanRosfinmonitoringFreeway S" +
	"uperchargerFreewayTON DudeGRASS NEPTUNEKrebs on SecurityPUKCHONGPukchongFixed FloatHMTEuler FinanceEuler LabsEuler V1Eul" +
	"erCoins PaidSpartan ProtocolSpartanDutch Fiscal Information and Investigation ServiceDutch General Intelligence and Secu" +
	"rity ServiceDutch National Cyber Security CenterDutch National Cyber Security CentreDutch National Cybersecurity CenterD" +
	"utch National Cybersecurity Centredutch financial crime investigatorsdutch state intelligence agencydutch main intellige" +
	"nce agencydutch intelligence servicesdutch intelligence servicedutch intelligence agencyDutch National Policedutch main " +
	"spy agencydutch top spy agencydutch intelligencedutch spy servicedutch spy agencydutch policePhobosZKasino gamblingZKasi" +
	"noCertiK AlertCertiKCertikDDoSsBanco Central do BrasilIndodaxcoinjoinsproxy or upgrade flawsproxy or upgrade flawproxy v" +
	"ulnerabilitiesproxy vulnerabilityLazarus GroupLazarus APTLazarusUSDRJPEG'd pETH pooldistributed denial-of-servicesdistri" +
	"buted denial-of-servicePurpleBravoOperation Stolen PencilOperation GhostSecretoperation dream jobsOperation AppleJeusOpe" +
	"ration DarkSeouloperation dream jobOperation DaybreakOperation ErebusOperation TroyOptumIntelligence BureauTerraPort Fin" +
	"anceTerraport FinanceTerraportpoisoningGoxPurpleDeltaseed phrase compromisesseed phrase compromiseseed phrase theftsseed" +
	" phrase theftThreatLabzTerpinselfish miningBlender.ioBlenderSolana perpetuals exchange DriftSolana Slope WalletSolana wa" +
	"lletsCompound FinanceCompound LabsCompoundPancake BunnyChen Zhihacked accountshacked accounthacked discordAFPBitraceDe.F" +
	"i REKT DatabaseDe.FiQuill AuditsDonjonAkutar NFTAkutarOneCoinOnecoincontagious interview campaignscontagious interview c" +
	"ampaignContagious Interviewromance baitingromance scamsromance scamisraeli counter-terror financing bureauisraeli intern" +
	"al security serviceisraeli state intelligence agencyisraeli main intelligence agencyisraeli intelligence servicesisraeli" +
	" foreign intelligenceisraeli intelligence serviceisraeli intelligence agencyisraeli main spy agencyisraeli top spy agenc" +
	"yisraeli spy serviceisraeli spy agencyIsraeli PoliceVELVET CHOLLIMAVelvet Chollimaexit-scammingexit scamsexit-scamsexit " +
	"scamexit-scamINDRIK SPIDERIndrik SpiderMining Capital CoinNK NewsNK ProNKCashaaPancakeBunnyMPSSekoia.ioSekoiaSECOUnnamed" +
	" New York financial services companyUnnamed elderly US bitcoin holderUnnamed cryptocurrency companyUnnamed hardware-wall" +
	"et holderUnnamed Fortune 50 companyUnnamed staked-ether whaleUnnamed Genesis creditorUnnamed Hyperliquid userUnnamed bit" +
	"coin holderUnnamed multisig ownerUnnamed market makerUnnamed USDT holderUnnamed WBTC holderUnnamed DAI holderUnnamed JUP" +
	" holderUnnamed TON holderUnnamed investmentUnnamed MEV botUnnamed holderUnnamed victimPeckShield AlertPeckShield Inc.Pec" +
	"kShieldPeckshieldGYMNetworkBitMartBitmartMI5FSBMudit GuptaStake casinoStake.comStakeSocket Threat Research TeamSocket Se" +
	"curitySocket.techSocket.devSocketEmerald SleetSky MavisFTNCACoincheck IncCoincheckpredictable private keyspredictable ra" +
	"ndomnesshoneypot tokenshoneypot tokenhoneypotRipple chairman Chris LarsenRipple co-founderSherlock ProtocolSherlockBSC T" +
	"oken HubDWF LabsDWFYearn Financeyearn.financeYearn EtherYearn YDaiYearnCNASTrezor impersonation victimTrezorwebsite comp" +
	"romiseswebsite compromiseESET ResearchESETcontract upgrade attackscontract vulnerabilitiescontract upgrade attackcontrac" +
	"t vulnerabilitycontract logic flawscontract logic flawcontract exploitscontract exploitShinyHuntersFulcrumKraken Securit" +
	"y LabsKrakeninsider theft or abusesinsider theft or abuseinsider threatsinsider tradinginsider threatinsider jobsinsider" +
	" jobinsiderdomain name hijacksdomain name hijackdomain hijackingdomain hijacksdomain hijackCNCERT/CCCNCERTFINTRACFintrac" +
	"Blockaidposed as it workerssmart contract vulnerabilitiessmart contract vulnerabilitysmart contract exploitssmart-contra" +
	"ct exploitssmart contract exploitsmart-contract exploitsmart contract bugssmart contract bugNewRomanic Cyber Army TeamRD" +
	"NTBaFinSlow PiscesmixerKMCTCMASANMasanotc broker launderingPPATKGeneral Directorate for Internal SecurityGeneral Intelli" +
	"gence and Security ServiceGeneral Reconnaissance BureauHyperliquid traderHyperliquid userformer employeesformer employee" +
	"Chainalysis Inc.Chainalysislookalike addresspermit signature scamspermit signature scampermit phishingThai Cyber Crime I" +
	"nvestigation BureauThai Cybercrime Investigation BureauThai Anti-Money Laundering Officethai securities regulatorthai po" +
	"liceThai SECRobert Powellarbitrary call vulnerabilitiesarbitrary call vulnerabilityarbitrary external callsarbitrary ext" +
	"ernal callHyperCapitalHyperFundCryptoCorebEarn FibEarn.fibEarnindependent experts monitoring un sanctionsJoint Chiefs of" +
	" Global Tax Enforcementtheblock.coVARACoW SwapCoW DAOCow.fiCoinStatsNY Attorney GeneralAgave / HundredAgave FinanceAgave" +
	" DAOAgavegchq's cyber armGCHQIndrafinland's state intelligence agencyfinland's main intelligence agencyfinland's intelli" +
	"gence servicesfinland's intelligence servicefinland's intelligence agencyfinland's main spy agencyfinland's top spy agen" +
	"cyfinland's spy servicefinland's spy agencyRuja IgnatovaLedger DonjonLedger SASLedgerruggedHydra darknet marketHydra Mar" +
	"ketHydraholland's financial crime investigatorsholland's state intelligence agencyholland's main intelligence agencyholl" +
	"and's intelligence servicesholland's intelligence serviceholland's intelligence agencyholland's main spy agencyholland's" +
	" top spy agencyholland's intelligenceholland's spy serviceholland's spy agencyholland's policeusa's deputy national secu" +
	"rity advisor for cyberusa's financial crimes watchdogusa's intelligence officialsusa's derivatives regulatorusa's federa" +
	"l investigatorsusa's intelligence agenciesusa's cyber defence agencyusa's cybersecurity agencyusa's consumer watchdogusa" +
	"'s attorney generalusa's law enforcementusa's federal agentsusa's central bankusa's cyber agencyusa's prosecutorsusa's s" +
	"py agencyusa's tax agencyusa's attorneysusa's lawmakersusa's officialsusa's attorneyPak Jin HekFinikoHIDDEN COBRAHidden " +
	"CobraHidden Riskuae's crypto regulatorTeamTNTownership takeoversownership takeoverGdFStars ArenaScattered Lapsus$ Hunter" +
	"sScattered SpiderScattered SwineBalancer PoolsBalancer V2BalancerMatcha MetaMatcharelationship investment scamsrelations" +
	"hip investment scamHSIbZeroXhostile takeover of daoshostile takeover of daocanada's financial intelligence agencycanada'" +
	"s signals intelligence agencycanada's state intelligence agencycanada's main intelligence agencycanada's intelligence se" +
	"rvicescanada's intelligence servicecanada's intelligence agencycanada's main spy agencycanada's top spy agencycanada's s" +
	"py servicecanada's spy agencycanada's policeFlow blockchainFlow protocolFlowmev-boost exploitsmev-boost exploitmev bot e" +
	"xploitsmev bot exploitMEV BoostMEV botsMEV BotMEVEmpiresXKukka ChongbowonDedaubSagaxyzKNPAT3 Financial Crime UnitT3 FCUT" +
	"3+supply chain compromisessupply chain compromisesupply chainssupply chainCrema FinanceDough FinanceCoinsPaidCoinspaidRu" +
	"blevka TeamCommodity Futures Trading CommissionAUDIOmoney launderingarithmetic, rounding or precision errorsarithmetic, " +
	"rounding or precision errorarithmetic overflowsarithmetic overflowarithmetic errorsarithmetic errortrojanCryptsyGNUS.AIG" +
	"NUSphishingESMAThala LabsThalatime manipulationstime manipulationCashio DollarCashioLND.fiLNDice phishingICE HSIICENYDFS" +
	"SPFShakeeb AhmedOcelotDexreentrant callsreentrant callZignalyDarkSideDarksideRemixpointJINX-0164Jasper SleetOKX DEXOKX D" +
	"exOKXBrass TyphoonAPT-C-26APT-C-28APT 37APT 38APT 41APT 43APT-38rome's tax policeguardian key compromisesguardian key co" +
	"mpromiseGuardian of PeaceTrend MicroClopInferno Drainer ReloadedInferno DrainerInfernoSVRKelp DAOKelpUNC3944OFSIFCAFCDO"

var namesForms = [4952]Form{
	{0, 0, 61113, 36, 4}, {36, 1, 19847, 36, 4}, {72, 2, 32931, 33, 4}, {105, 3, 47995, 31, 4}, {136, 4, 36637, 30, 4}, {166, 5, 48357, 21, 4}, {187, 6, 42267, 20, 4}, {207, 7, 34653, 18, 4},
	{225, 8, 36405, 15, 4}, {240, 9, 44321, 13, 4}, {253, 10, 22067, 12, 4}, {265, 11, 60421, 6, 6}, {271, 12, 30081, 11, 4}, {282, 13, 30099, 10, 4}, {292, 14, 22289, 9, 4}, {301, 15, 33003, 9, 4},
	{310, 16, 26845, 8, 4}, {318, 17, 41355, 6, 6}, {324, 18, 0, 3, 2}, {327, 19, 0, 3, 2}, {330, 20, 0, 7, 2}, {337, 21, 0, 6, 2}, {343, 22, 0, 10, 2}, {353, 23, 56989, 15, 0},
	{368, 24, 52013, 13, 0}, {381, 25, 0, 9, 2}, {390, 26, 30657, 16, 2}, {406, 27, 0, 4, 2}, {410, 28, 0, 6, 2}, {416, 29, 0, 6, 2}, {422, 30, 13283, 10, 2}, {432, 31, 53039, 14, 5},
	{446, 32, 53039, 13, 7}, {459, 33, 0, 15, 6}, {474, 34, 0, 4, 2}, {478, 35, 45529, 23, 5}, {501, 36, 45363, 22, 5}, {523, 37, 45363, 21, 5}, {544, 38, 30319, 21, 5}, {565, 39, 10563, 11, 2},
	{576, 40, 36747, 15, 0}, {591, 41, 36747, 14, 0}, {605, 42, 0, 6, 2}, {611, 43, 7037, 14, 7}, {625, 44, 51515, 23, 5}, {648, 45, 51515, 22, 5}, {670, 46, 7503, 15, 5}, {685, 47, 7503, 15, 5},
	{700, 48, 51515, 14, 5}, {714, 49, 51515, 14, 7}, {728, 50, 237, 17, 0}, {745, 51, 21617, 12, 0}, {757, 52, 0, 5, 2}, {762, 53, 27259, 48, 2}, {810, 54, 0, 7, 2}, {817, 55, 0, 10, 2},
	{827, 57, 62855, 34, 0}, {861, 58, 13467, 27, 5}, {888, 59, 11979, 23, 5}, {911, 60, 63835, 19, 5}, {930, 61, 3873, 16, 5}, {946, 62, 49697, 10, 2}, {956, 63, 0, 11, 2}, {967, 64, 64977, 15, 0},
	{982, 65, 27473, 12, 0}, {994, 66, 0, 6, 2}, {1000, 67, 0, 3, 2}, {1003, 68, 0, 3, 2}, {1006, 69, 0, 4, 2}, {1010, 70, 17249, 10, 2}, {1020, 72, 25137, 17, 0}, {1037, 73, 0, 9, 2},
	{1046, 74, 0, 11, 2}, {1057, 75, 0, 6, 2}, {1063, 76, 0, 5, 2}, {1068, 77, 0, 9, 0}, {1077, 78, 0, 9, 2}, {1086, 79, 0, 9, 2}, {1095, 80, 18615, 14, 2}, {1109, 81, 65479, 14, 2},
	{1123, 82, 10833, 30, 5}, {1153, 83, 10833, 29, 5}, {1182, 84, 8363, 18, 5}, {1200, 85, 1925, 17, 5}, {1217, 86, 11131, 17, 5}, {1234, 87, 10833, 16, 7}, {1250, 88, 0, 7, 0}, {1257, 89, 0, 7, 2},
	{1264, 90, 0, 4, 2}, {1268, 91, 43677, 12, 0}, {1280, 92, 43677, 12, 0}, {1292, 93, 0, 5, 2}, {1297, 94, 48307, 33, 2}, {1330, 95, 22717, 17, 5}, {1347, 96, 31889, 16, 7}, {1363, 97, 0, 13, 7},
	{1376, 98, 0, 3, 2}, {1379, 99, 16373, 8, 2}, {1387, 100, 14181, 18, 0}, {1405, 101, 14181, 11, 0}, {1416, 102, 0, 6, 2}, {1422, 103, 0, 8, 2}, {1430, 104, 0, 17, 2}, {1447, 105, 0, 11, 2},
	{1458, 106, 0, 10, 7}, {1468, 107, 0, 3, 2}, {1471, 108, 32831, 20, 5}, {1491, 109, 59521, 19, 7}, {1510, 110, 3873, 10, 2}, {1520, 111, 36747, 14, 0}, {1534, 112, 0, 6, 2}, {1540, 113, 0, 12, 6},
	{1552, 114, 1741, 14, 5}, {1566, 115, 1741, 14, 5}, {1580, 116, 1741, 13, 5}, {1593, 117, 1741, 13, 5}, {1606, 118, 32605, 8, 0}, {1614, 119, 32605, 8, 0}, {1622, 120, 32605, 8, 6}, {1630, 121, 63647, 39, 2},
	{1669, 122, 0, 5, 2}, {1674, 123, 0, 7, 2}, {1681, 124, 39699, 21, 0}, {1702, 125, 0, 10, 2}, {1712, 126, 0, 5, 7}, {1717, 127, 27535, 14, 5}, {1731, 128, 34615, 14, 5}, {1745, 129, 17281, 13, 7},
	{1758, 130, 0, 14, 2}, {1772, 131, 62659, 27, 5}, {1799, 132, 27491, 27, 5}, {1826, 133, 62659, 26, 5}, {1852, 134, 27491, 25, 5}, {1877, 135, 62659, 24, 5}, {1901, 136, 62659, 24, 5}, {1925, 137, 62659, 23, 5},
	{1948, 138, 62659, 23, 5}, {1971, 139, 62659, 22, 5}, {1993, 140, 62659, 20, 5}, {2013, 141, 62659, 19, 5}, {2032, 142, 62659, 19, 5}, {2051, 143, 43677, 18, 5}, {2069, 144, 62659, 18, 5}, {2087, 145, 43677, 17, 7},
	{2104, 146, 40195, 21, 2}, {2125, 147, 0, 7, 0}, {2132, 148, 0, 7, 2}, {2139, 149, 16417, 12, 2}, {2151, 150, 17135, 12, 0}, {2163, 151, 0, 8, 0}, {2171, 152, 0, 8, 2}, {2179, 153, 0, 10, 7},
	{2189, 154, 22257, 18, 2}, {2207, 155, 0, 3, 2}, {2210, 156, 38203, 18, 7}, {2228, 157, 0, 6, 2}, {2234, 158, 0, 8, 2}, {2242, 159, 14201, 16, 5}, {2258, 160, 45363, 15, 7}, {2273, 161, 44321, 3, 2},
	{2276, 162, 0, 4, 0}, {2280, 163, 0, 4, 2}, {2284, 164, 17411, 12, 0}, {2296, 165, 17411, 12, 2}, {2308, 166, 0, 8, 0}, {2316, 167, 0, 8, 2}, {2324, 168, 51831, 17, 2}, {2341, 169, 34627, 14, 0},
	{2355, 170, 9441, 10, 0}, {2365, 171, 54213, 9, 0}, {2374, 172, 0, 5, 2}, {2379, 173, 41745, 11, 7}, {2390, 174, 0, 4, 2}, {2394, 175, 29001, 6, 2}, {2400, 176, 0, 9, 6}, {2409, 177, 0, 6, 2},
	{2415, 178, 0, 8, 2}, {2423, 180, 0, 8, 2}, {2431, 181, 24209, 29, 5}, {2460, 182, 24209, 28, 5}, {2488, 183, 22607, 28, 5}, {2516, 184, 22607, 27, 5}, {2543, 185, 60981, 21, 7}, {2564, 186, 3983, 11, 2},
	{2575, 187, 63875, 31, 2}, {2606, 188, 0, 4, 2}, {2610, 189, 27259, 36, 0}, {2646, 190, 27259, 36, 0}, {2682, 191, 55011, 36, 0}, {2718, 192, 27259, 34, 0}, {2752, 193, 6377, 32, 5}, {2784, 194, 27951, 31, 5},
	{2815, 195, 55011, 29, 0}, {2844, 196, 53939, 28, 5}, {2872, 197, 53939, 27, 5}, {2899, 198, 39865, 26, 0}, {2925, 199, 53939, 26, 5}, {2951, 200, 27951, 22, 5}, {2973, 201, 46081, 21, 5}, {2994, 202, 37645, 18, 5},
	{3012, 203, 37645, 17, 5}, {3029, 204, 3873, 13, 7}, {3042, 205, 53051, 12, 2}, {3054, 206, 53183, 15, 0}, {3069, 207, 53183, 15, 0}, {3084, 208, 24601, 11, 2}, {3095, 209, 0, 4, 2}, {3099, 210, 0, 3, 2},
	{3102, 211, 47831, 48, 2}, {3150, 212, 33921, 17, 7}, {3167, 213, 0, 4, 2}, {3171, 214, 0, 4, 2}, {3175, 215, 0, 4, 2}, {3179, 216, 60981, 8, 2}, {3187, 217, 40209, 20, 5}, {3207, 218, 18687, 19, 7},
	{3226, 219, 36747, 13, 2}, {3239, 220, 36747, 17, 0}, {3256, 221, 36747, 13, 0}, {3269, 222, 28867, 12, 2}, {3281, 223, 52791, 38, 0}, {3319, 224, 27259, 38, 5}, {3357, 225, 21889, 36, 5}, {3393, 226, 62955, 34, 0},
	{3427, 227, 12797, 34, 0}, {3461, 228, 6377, 34, 5}, {3495, 229, 62955, 33, 0}, {3528, 230, 12797, 33, 0}, {3561, 231, 27951, 33, 5}, {3594, 232, 53939, 30, 5}, {3624, 233, 53939, 29, 5}, {3653, 234, 53939, 28, 5},
	{3681, 235, 27951, 24, 5}, {3705, 236, 46081, 23, 5}, {3728, 237, 37645, 20, 5}, {3748, 238, 37645, 19, 5}, {3767, 240, 3873, 15, 7}, {3782, 241, 2903, 10, 2}, {3792, 242, 0, 7, 2}, {3799, 243, 7273, 7, 0},
	{3806, 244, 0, 4, 2}, {3810, 245, 1763, 33, 5}, {3843, 246, 1763, 32, 5}, {3875, 247, 60851, 21, 5}, {3896, 248, 60851, 20, 5}, {3916, 249, 60851, 17, 5}, {3933, 250, 60851, 17, 5}, {3950, 251, 60851, 16, 5},
	{3966, 252, 60851, 16, 5}, {3982, 253, 1763, 13, 5}, {3995, 254, 1763, 13, 7}, {4008, 255, 0, 8, 2}, {4016, 256, 0, 3, 2}, {4019, 257, 0, 4, 2}, {4023, 258, 9099, 46, 0}, {4069, 259, 9099, 35, 0},
	{4104, 260, 9099, 35, 0}, {4139, 261, 9099, 34, 2}, {4173, 262, 34641, 28, 0}, {4201, 263, 34627, 15, 0}, {4216, 265, 0, 6, 2}, {4222, 266, 64989, 19, 0}, {4241, 267, 0, 8, 2}, {4249, 269, 4399, 10, 2},
	{4259, 270, 13467, 27, 7}, {4286, 271, 7631, 16, 2}, {4302, 272, 0, 8, 0}, {4310, 273, 0, 8, 2}, {4318, 274, 1741, 28, 5}, {4346, 275, 1741, 27, 5}, {4373, 276, 27535, 16, 7}, {4389, 277, 0, 5, 2},
	{4394, 278, 0, 11, 0}, {4405, 279, 0, 11, 2}, {4416, 280, 0, 7, 2}, {4423, 281, 0, 3, 2}, {4426, 282, 51685, 13, 2}, {4439, 283, 13467, 40, 5}, {4479, 284, 13467, 36, 5}, {4515, 285, 13467, 35, 5},
	{4550, 286, 13467, 32, 5}, {4582, 287, 13467, 31, 5}, {4613, 288, 13467, 30, 5}, {4643, 289, 13467, 30, 5}, {4673, 290, 13467, 30, 5}, {4703, 291, 13467, 28, 5}, {4731, 292, 13467, 26, 5}, {4757, 293, 13467, 25, 5},
	{4782, 294, 13467, 22, 5}, {4804, 295, 13467, 21, 5}, {4825, 297, 13467, 17, 7}, {4842, 298, 0, 10, 2}, {4852, 299, 0, 3, 2}, {4855, 300, 0, 5, 2}, {4860, 301, 0, 10, 2}, {4870, 302, 37705, 26, 5},
	{4896, 303, 22923, 24, 7}, {4920, 304, 47703, 7, 2}, {4927, 305, 61187, 9, 0}, {4936, 306, 0, 6, 2}, {4942, 307, 1741, 26, 2}, {4968, 308, 0, 6, 2}, {4974, 309, 57461, 16, 2}, {4990, 310, 34627, 14, 2},
	{5004, 311, 0, 11, 2}, {5015, 312, 25329, 41, 2}, {5056, 313, 36747, 15, 0}, {5071, 314, 0, 7, 2}, {5078, 315, 30971, 21, 5}, {5099, 316, 64985, 19, 7}, {5118, 317, 9569, 28, 2}, {5146, 318, 0, 5, 2},
	{5151, 319, 0, 5, 2}, {5156, 320, 177, 35, 5}, {5191, 321, 177, 34, 7}, {5225, 322, 0, 3, 2}, {5228, 323, 35101, 43, 0}, {5271, 324, 35101, 42, 0}, {5313, 325, 13467, 35, 5}, {5348, 326, 13467, 33, 5},
	{5381, 327, 21733, 32, 0}, {5413, 328, 13467, 32, 5}, {5445, 329, 13467, 32, 5}, {5477, 330, 13467, 31, 5}, {5508, 331, 13467, 30, 5}, {5538, 332, 35101, 29, 0}, {5567, 333, 13467, 29, 5}, {5596, 334, 13467, 29, 5},
	{5625, 335, 25667, 28, 0}, {5653, 336, 13467, 28, 5}, {5681, 337, 13467, 27, 5}, {5708, 338, 13467, 27, 5}, {5735, 339, 13467, 26, 5}, {5761, 340, 21733, 25, 0}, {5786, 341, 13467, 24, 5}, {5810, 342, 13467, 23, 5},
	{5833, 343, 13467, 22, 5}, {5855, 344, 13467, 19, 5}, {5874, 346, 13467, 19, 5}, {5893, 347, 13467, 18, 5}, {5911, 348, 13467, 17, 5}, {5928, 349, 13467, 14, 5}, {5942, 350, 3873, 12, 5}, {5954, 351, 0, 5, 2},
	{5959, 352, 19687, 4, 2}, {5963, 353, 0, 9, 7}, {5972, 354, 0, 8, 2}, {5980, 355, 36747, 15, 0}, {5995, 356, 0, 7, 2}, {6002, 357, 0, 7, 2}, {6009, 358, 0, 6, 2}, {6015, 359, 62909, 13, 0},
	{6028, 360, 0, 6, 2}, {6034, 361, 60631, 13, 0}, {6047, 362, 60631, 8, 0}, {6055, 363, 0, 3, 2}, {6058, 364, 0, 5, 2}, {6063, 365, 0, 7, 7}, {6070, 366, 18301, 13, 0}, {6083, 367, 0, 6, 2},
	{6089, 368, 0, 3, 2}, {6092, 369, 0, 3, 2}, {6095, 370, 23565, 16, 2}, {6111, 371, 52425, 21, 5}, {6132, 372, 52425, 20, 7}, {6152, 373, 7525, 12, 0}, {6164, 374, 26593, 12, 0}, {6176, 375, 0, 7, 2},
	{6183, 380, 4399, 18, 0}, {6201, 381, 57905, 14, 0}, {6215, 382, 0, 5, 2}, {6220, 383, 13467, 41, 5}, {6261, 384, 13467, 37, 5}, {6298, 385, 13467, 36, 5}, {6334, 386, 13467, 33, 5}, {6367, 387, 13467, 32, 5},
	{6399, 388, 13467, 31, 5}, {6430, 389, 13467, 31, 5}, {6461, 390, 13467, 31, 5}, {6492, 391, 13467, 29, 5}, {6521, 392, 13467, 27, 5}, {6548, 393, 13467, 26, 5}, {6574, 394, 13467, 23, 5}, {6597, 395, 13467, 22, 5},
	{6619, 397, 13467, 18, 7}, {6637, 398, 0, 10, 7}, {6647, 399, 15489, 36, 0}, {6683, 400, 41193, 29, 5}, {6712, 401, 15489, 27, 0}, {6739, 402, 45691, 21, 5}, {6760, 403, 59753, 21, 5}, {6781, 404, 51491, 12, 2},
	{6793, 405, 0, 6, 2}, {6799, 406, 0, 7, 2}, {6806, 409, 11675, 42, 7}, {6848, 410, 56733, 24, 0}, {6872, 411, 0, 7, 0}, {6879, 412, 0, 7, 2}, {6886, 413, 12177, 21, 2}, {6907, 414, 48307, 38, 2},
	{6945, 415, 64323, 48, 2}, {6993, 416, 11663, 17, 2}, {7010, 417, 0, 12, 2}, {7022, 418, 0, 11, 0}, {7033, 419, 0, 11, 2}, {7044, 420, 0, 11, 2}, {7055, 421, 24535, 14, 2}, {7069, 422, 0, 3, 2},
	{7072, 423, 4125, 11, 0}, {7083, 424, 57239, 10, 2}, {7093, 425, 16709, 11, 2}, {7104, 426, 19339, 11, 2}, {7115, 427, 0, 13, 7}, {7128, 428, 0, 3, 2}, {7131, 429, 0, 4, 2}, {7135, 430, 0, 4, 2},
	{7139, 431, 0, 8, 2}, {7147, 432, 0, 5, 2}, {7152, 433, 0, 3, 2}, {7155, 434, 0, 10, 2}, {7165, 435, 42585, 15, 5}, {7180, 436, 25251, 14, 7}, {7194, 437, 34627, 16, 0}, {7210, 438, 0, 7, 2},
	{7217, 439, 37079, 12, 0}, {7229, 440, 37079, 12, 0}, {7241, 441, 0, 4, 2}, {7245, 442, 0, 4, 2}, {7249, 443, 0, 7, 2}, {7256, 444, 5783, 9, 0}, {7265, 445, 0, 6, 2}, {7271, 446, 0, 15, 2},
	{7286, 447, 13467, 25, 5}, {7311, 448, 13467, 14, 7}, {7325, 450, 0, 3, 2}, {7328, 451, 0, 3, 2}, {7331, 452, 0, 4, 2}, {7335, 453, 0, 7, 2}, {7342, 454, 46003, 22, 7}, {7364, 455, 62955, 24, 0},
	{7388, 456, 12797, 24, 0}, {7412, 457, 31003, 12, 2}, {7424, 458, 0, 3, 2}, {7427, 459, 31329, 11, 2}, {7438, 460, 36977, 12, 2}, {7450, 461, 34673, 9, 0}, {7459, 462, 17135, 6, 0}, {7465, 463, 0, 2, 2},
	{7467, 464, 0, 3, 2}, {7470, 465, 0, 11, 2}, {7481, 466, 317, 11, 0}, {7492, 467, 47331, 9, 0}, {7501, 468, 0, 3, 2}, {7504, 469, 0, 7, 2}, {7511, 470, 10853, 36, 0}, {7547, 471, 10853, 36, 0},
	{7583, 472, 6739, 29, 0}, {7612, 473, 10853, 29, 0}, {7641, 474, 0, 9, 2}, {7650, 475, 32325, 13, 5}, {7663, 476, 27555, 11, 7}, {7674, 477, 21051, 10, 0}, {7684, 478, 5989, 9, 0}, {7693, 479, 18039, 7, 0},
	{7700, 480, 29737, 7, 0}, {7707, 481, 29737, 7, 6}, {7714, 482, 0, 8, 2}, {7722, 483, 0, 7, 2}, {7729, 484, 0, 4, 2}, {7733, 485, 0, 14, 2}, {7747, 486, 0, 2, 2}, {7749, 487, 0, 7, 2},
	{7756, 488, 0, 7, 0}, {7763, 489, 0, 7, 6}, {7770, 490, 0, 3, 0}, {7773, 491, 0, 3, 2}, {7776, 492, 0, 4, 2}, {7780, 493, 0, 4, 2}, {7784, 494, 36747, 16, 0}, {7800, 495, 0, 8, 2},
	{7808, 496, 0, 3, 2}, {7811, 497, 28331, 32, 5}, {7843, 498, 28331, 31, 5}, {7874, 499, 63519, 29, 5}, {7903, 500, 63519, 28, 5}, {7931, 501, 63519, 27, 5}, {7958, 502, 37705, 24, 5}, {7982, 503, 22923, 22, 5},
	{8004, 504, 7037, 18, 5}, {8022, 505, 57059, 17, 5}, {8039, 506, 25899, 16, 7}, {8055, 507, 52791, 12, 2}, {8067, 508, 0, 5, 2}, {8072, 509, 0, 9, 6}, {8081, 510, 0, 4, 2}, {8085, 511, 23895, 15, 5},
	{8100, 512, 23427, 14, 7}, {8114, 513, 0, 12, 2}, {8126, 514, 0, 9, 2}, {8135, 515, 0, 12, 2}, {8147, 516, 0, 10, 2}, {8157, 517, 0, 10, 2}, {8167, 518, 33045, 31, 0}, {8198, 519, 10749, 29, 0},
	{8227, 520, 0, 5, 2}, {8232, 521, 52383, 19, 0}, {8251, 523, 0, 6, 2}, {8257, 525, 20153, 7, 4}, {8264, 526, 0, 4, 2}, {8268, 527, 0, 9, 2}, {8277, 528, 40253, 13, 0}, {8290, 529, 10417, 13, 0},
	{8303, 530, 13697, 11, 0}, {8314, 531, 21037, 10, 2}, {8324, 532, 18925, 22, 7}, {8346, 533, 47163, 14, 5}, {8360, 534, 29829, 13, 7}, {8373, 535, 34105, 21, 0}, {8394, 536, 34627, 14, 0}, {8408, 537, 43677, 12, 0},
	{8420, 538, 0, 5, 2}, {8425, 539, 28297, 25, 0}, {8450, 540, 10125, 14, 0}, {8464, 541, 10123, 11, 0}, {8475, 542, 43865, 11, 2}, {8486, 543, 1741, 46, 0}, {8532, 544, 1741, 38, 0}, {8570, 545, 1741, 34, 0},
	{8604, 547, 1741, 33, 2}, {8637, 548, 1741, 48, 0}, {8685, 549, 30569, 46, 0}, {8731, 550, 48813, 33, 2}, {8764, 551, 0, 10, 2}, {8774, 553, 0, 18, 6}, {8792, 554, 0, 4, 2}, {8796, 555, 20819, 17, 2},
	{8813, 556, 26557, 43, 0}, {8856, 557, 31483, 13, 2}, {8869, 558, 0, 4, 2}, {8873, 559, 26021, 14, 2}, {8887, 560, 22623, 11, 2}, {8898, 561, 40209, 13, 5}, {8911, 562, 18687, 12, 7}, {8923, 563, 34641, 12, 7},
	{8935, 564, 34627, 15, 0}, {8950, 565, 0, 6, 2}, {8956, 566, 0, 4, 2}, {8960, 567, 45529, 25, 5}, {8985, 568, 30319, 23, 7}, {9008, 569, 0, 9, 2}, {9017, 570, 0, 15, 6}, {9032, 571, 0, 4, 2},
	{9036, 572, 30897, 41, 2}, {9077, 573, 0, 9, 2}, {9086, 574, 0, 27, 6}, {9113, 575, 0, 9, 6}, {9122, 576, 48263, 37, 5}, {9159, 577, 51799, 35, 7}, {9194, 578, 43677, 11, 0}, {9205, 579, 43677, 11, 0},
	{9216, 580, 62659, 10, 0}, {9226, 581, 0, 4, 0}, {9230, 582, 0, 4, 2}, {9234, 583, 0, 3, 2}, {9237, 584, 0, 8, 2}, {9245, 585, 30897, 46, 2}, {9291, 586, 49697, 66, 0}, {9357, 587, 24385, 27, 0},
	{9384, 588, 30991, 17, 0}, {9401, 589, 49697, 16, 0}, {9417, 590, 24385, 16, 2}, {9433, 591, 0, 4, 2}, {9437, 592, 43313, 16, 2}, {9453, 593, 35879, 15, 4}, {9468, 594, 18039, 14, 2}, {9482, 595, 17369, 12, 2},
	{9494, 596, 41193, 24, 0}, {9518, 597, 25667, 22, 5}, {9540, 598, 3873, 16, 7}, {9556, 599, 0, 4, 2}, {9560, 600, 0, 6, 2}, {9566, 601, 0, 6, 2}, {9572, 602, 45309, 24, 0}, {9596, 603, 0, 6, 2},
	{9602, 605, 0, 10, 2}, {9612, 606, 13467, 23, 5}, {9635, 607, 13467, 17, 7}, {9652, 608, 52791, 15, 0}, {9667, 609, 0, 6, 2}, {9673, 610, 52791, 35, 2}, {9708, 611, 0, 6, 2}, {9714, 612, 24617, 30, 5},
	{9744, 613, 24617, 29, 5}, {9773, 614, 13385, 25, 5}, {9798, 615, 13385, 24, 7}, {9822, 616, 0, 3, 2}, {9825, 617, 19273, 14, 0}, {9839, 618, 19273, 14, 0}, {9853, 619, 0, 8, 0}, {9861, 620, 0, 8, 2},
	{9869, 621, 27259, 44, 0}, {9913, 622, 41193, 30, 0}, {9943, 623, 27259, 25, 5}, {9968, 624, 3873, 12, 7}, {9980, 625, 0, 3, 2}, {9983, 626, 12737, 23, 5}, {10006, 627, 12737, 22, 7}, {10028, 628, 49621, 21, 0},
	{10049, 629, 0, 11, 2}, {10060, 630, 36707, 9, 5}, {10069, 631, 47367, 8, 7}, {10077, 632, 53183, 18, 0}, {10095, 633, 53183, 18, 2}, {10113, 634, 10225, 9, 0}, {10122, 635, 0, 6, 2}, {10128, 636, 63835, 11, 0},
	{10139, 637, 63835, 11, 2}, {10150, 638, 48185, 34, 0}, {10184, 639, 48185, 34, 0}, {10218, 640, 24129, 34, 0}, {10252, 641, 53755, 31, 0}, {10283, 642, 24129, 27, 0}, {10310, 643, 24129, 23, 0}, {10333, 644, 53755, 22, 0},
	{10355, 645, 24129, 12, 0}, {10367, 646, 53755, 11, 2}, {10378, 647, 0, 4, 2}, {10382, 648, 22211, 44, 2}, {10426, 649, 54213, 10, 2}, {10436, 650, 0, 10, 6}, {10446, 651, 47331, 12, 2}, {10458, 652, 0, 6, 2},
	{10464, 653, 63287, 37, 0}, {10501, 654, 63287, 37, 5}, {10538, 655, 6377, 34, 5}, {10572, 656, 27951, 33, 5}, {10605, 657, 53939, 30, 5}, {10635, 658, 53939, 29, 5}, {10664, 659, 53939, 28, 5}, {10692, 660, 27951, 24, 5},
	{10716, 661, 46081, 23, 5}, {10739, 662, 37645, 20, 5}, {10759, 663, 37645, 19, 7}, {10778, 664, 0, 12, 7}, {10790, 665, 0, 7, 2}, {10797, 666, 35957, 5, 2}, {10802, 667, 0, 3, 2}, {10805, 668, 0, 5, 2},
	{10810, 669, 28331, 37, 5}, {10847, 670, 28331, 36, 5}, {10883, 671, 10293, 27, 5}, {10910, 672, 52425, 25, 5}, {10935, 673, 52425, 24, 7}, {10959, 674, 32087, 22, 5}, {10981, 675, 13905, 13, 5}, {10994, 676, 65319, 12, 7},
	{11006, 677, 60455, 10, 5}, {11016, 678, 5579, 9, 7}, {11025, 679, 0, 4, 2}, {11029, 680, 0, 5, 2}, {11034, 681, 0, 9, 2}, {11043, 683, 3213, 15, 2}, {11058, 684, 0, 9, 2}, {11067, 685, 0, 7, 2},
	{11074, 686, 0, 14, 2}, {11088, 687, 0, 15, 6}, {11103, 688, 17961, 9, 5}, {11112, 689, 17961, 9, 5}, {11121, 690, 3839, 8, 5}, {11129, 691, 3839, 8, 7}, {11137, 692, 46195, 16, 0}, {11153, 693, 34627, 14, 0},
	{11167, 695, 40331, 11, 0}, {11178, 696, 0, 5, 2}, {11183, 698, 46011, 12, 0}, {11195, 699, 46011, 12, 4}, {11207, 700, 0, 7, 2}, {11214, 701, 43677, 14, 0}, {11228, 702, 0, 7, 0}, {11235, 703, 0, 7, 2},
	{11242, 704, 0, 7, 6}, {11249, 705, 0, 4, 2}, {11253, 706, 0, 17, 2}, {11270, 707, 44961, 16, 0}, {11286, 708, 0, 8, 2}, {11294, 709, 0, 15, 6}, {11309, 710, 2517, 12, 2}, {11321, 711, 23797, 14, 0},
	{11335, 712, 0, 4, 2}, {11339, 713, 60551, 43, 5}, {11382, 714, 60551, 42, 5}, {11424, 715, 20267, 18, 5}, {11442, 716, 20267, 18, 7}, {11460, 717, 28331, 21, 5}, {11481, 718, 28331, 20, 5}, {11501, 719, 1779, 13, 5},
	{11514, 720, 11847, 12, 5}, {11526, 721, 14201, 11, 5}, {11537, 722, 36255, 11, 5}, {11548, 723, 45363, 10, 5}, {11558, 724, 5093, 10, 7}, {11568, 725, 0, 5, 2}, {11573, 726, 0, 11, 2}, {11584, 727, 13487, 16, 2},
	{11600, 728, 36747, 12, 0}, {11612, 731, 36747, 12, 0}, {11624, 732, 29737, 8, 0}, {11632, 734, 29737, 8, 0}, {11640, 737, 0, 4, 2}, {11644, 738, 34627, 16, 0}, {11660, 739, 0, 7, 2}, {11667, 740, 13467, 35, 5},
	{11702, 741, 13467, 34, 5}, {11736, 742, 13467, 31, 5}, {11767, 743, 13467, 30, 5}, {11797, 744, 13467, 29, 5}, {11826, 745, 13467, 25, 5}, {11851, 746, 13467, 24, 5}, {11875, 747, 13467, 22, 5}, {11897, 748, 13467, 21, 5},
	{11918, 749, 13467, 20, 5}, {11938, 750, 13467, 16, 7}, {11954, 751, 0, 3, 2}, {11957, 754, 0, 7, 2}, {11964, 755, 0, 8, 2}, {11972, 756, 39979, 29, 0}, {12001, 757, 39979, 12, 2}, {12013, 758, 0, 8, 2},
	{12021, 759, 40845, 36, 5}, {12057, 760, 63287, 35, 5}, {12092, 761, 21889, 35, 5}, {12127, 762, 6377, 33, 5}, {12160, 763, 27951, 32, 5}, {12192, 764, 27535, 30, 5}, {12222, 765, 35813, 29, 5}, {12251, 766, 53939, 29, 5},
	{12280, 767, 53939, 28, 5}, {12308, 768, 27259, 27, 5}, {12335, 769, 53939, 27, 5}, {12362, 770, 27259, 26, 5}, {12388, 771, 27951, 23, 5}, {12411, 772, 46081, 22, 5}, {12433, 773, 45691, 19, 5}, {12452, 774, 37645, 19, 5},
	{12471, 775, 37645, 18, 5}, {12489, 776, 3873, 14, 5}, {12503, 777, 15991, 11, 7}, {12514, 778, 0, 9, 2}, {12523, 779, 32355, 28, 5}, {12551, 780, 32355, 27, 5}, {12578, 781, 7411, 20, 5}, {12598, 782, 1275, 19, 5},
	{12617, 783, 21555, 15, 5}, {12632, 784, 29001, 14, 7}, {12646, 785, 0, 13, 2}, {12659, 786, 56675, 9, 2}, {12668, 787, 0, 10, 2}, {12678, 788, 29985, 18, 5}, {12696, 789, 11675, 17, 5}, {12713, 790, 64199, 14, 5},
	{12727, 791, 62005, 13, 7}, {12740, 792, 36747, 13, 0}, {12753, 793, 0, 5, 0}, {12758, 794, 0, 5, 2}, {12763, 795, 0, 4, 2}, {12767, 796, 9125, 26, 5}, {12793, 797, 13905, 13, 5}, {12806, 798, 65319, 12, 7},
	{12818, 799, 63235, 17, 5}, {12835, 800, 7339, 15, 7}, {12850, 801, 0, 6, 6}, {12856, 802, 24723, 14, 0}, {12870, 803, 20153, 8, 0}, {12878, 804, 0, 5, 2}, {12883, 805, 0, 9, 7}, {12892, 806, 13889, 19, 0},
	{12911, 807, 13889, 19, 0}, {12930, 808, 0, 9, 2}, {12939, 809, 49007, 31, 0}, {12970, 810, 62955, 17, 0}, {12987, 811, 12797, 17, 2}, {13004, 812, 0, 11, 2}, {13015, 813, 0, 8, 2}, {13023, 814, 0, 10, 2},
	{13033, 815, 48307, 51, 0}, {13084, 816, 48307, 47, 0}, {13131, 817, 48307, 45, 0}, {13176, 818, 48307, 44, 0}, {13220, 819, 48307, 41, 0}, {13261, 820, 48307, 37, 0}, {13298, 821, 48307, 32, 2}, {13330, 822, 19921, 14, 0},
	{13344, 823, 54213, 9, 0}, {13353, 824, 0, 5, 2}, {13358, 825, 0, 6, 7}, {13364, 826, 10349, 12, 2}, {13376, 827, 0, 5, 2}, {13381, 828, 55613, 37, 0}, {13418, 829, 55251, 11, 0}, {13429, 830, 55613, 11, 2},
	{13440, 831, 0, 6, 2}, {13446, 832, 15759, 48, 5}, {13494, 833, 15759, 47, 5}, {13541, 834, 37787, 20, 5}, {13561, 835, 35329, 19, 7}, {13580, 836, 7037, 14, 5}, {13594, 837, 7037, 14, 7}, {13608, 838, 2733, 22, 2},
	{13630, 839, 50469, 18, 2}, {13648, 840, 43531, 51, 5}, {13699, 841, 27259, 34, 5}, {13733, 842, 53939, 31, 5}, {13764, 843, 13203, 30, 5}, {13794, 844, 41193, 30, 5}, {13824, 845, 53939, 30, 5}, {13854, 846, 35813, 29, 5},
	{13883, 847, 11979, 29, 5}, {13912, 848, 7441, 26, 5}, {13938, 849, 15275, 25, 5}, {13963, 850, 15433, 24, 5}, {13987, 851, 41193, 23, 5}, {14010, 852, 25667, 21, 5}, {14031, 853, 35813, 21, 5}, {14052, 854, 45691, 20, 5},
	{14072, 855, 23557, 19, 0}, {14091, 856, 37645, 19, 5}, {14110, 857, 35167, 19, 5}, {14129, 858, 17579, 18, 5}, {14147, 859, 57535, 18, 5}, {14165, 860, 11187, 18, 5}, {14183, 863, 15275, 17, 7}, {14200, 864, 0, 11, 2},
	{14211, 865, 39699, 19, 0}, {14230, 866, 34627, 17, 0}, {14247, 867, 0, 8, 2}, {14255, 868, 0, 4, 2}, {14259, 869, 36747, 11, 0}, {14270, 870, 0, 3, 2}, {14273, 871, 0, 15, 2}, {14288, 872, 0, 7, 2},
	{14295, 873, 0, 8, 2}, {14303, 874, 0, 9, 2}, {14312, 875, 11273, 26, 0}, {14338, 876, 11273, 26, 0}, {14364, 877, 4031, 14, 0}, {14378, 878, 0, 4, 2}, {14382, 879, 13467, 34, 5}, {14416, 880, 13467, 33, 5},
	{14449, 881, 13467, 30, 5}, {14479, 882, 13467, 29, 5}, {14508, 883, 13467, 28, 5}, {14536, 884, 13467, 24, 5}, {14560, 885, 13467, 23, 5}, {14583, 886, 13467, 20, 5}, {14603, 887, 13467, 19, 5}, {14622, 888, 13467, 15, 7},
	{14637, 889, 63235, 15, 5}, {14652, 890, 7339, 13, 7}, {14665, 891, 27347, 21, 0}, {14686, 892, 27347, 21, 2}, {14707, 893, 13467, 40, 5}, {14747, 894, 13467, 38, 5}, {14785, 895, 13467, 37, 5}, {14822, 896, 13467, 34, 5},
	{14856, 897, 13467, 33, 5}, {14889, 898, 13467, 32, 5}, {14921, 899, 13467, 28, 5}, {14949, 900, 13467, 27, 5}, {14976, 901, 13467, 24, 5}, {15000, 902, 13467, 23, 7}, {15023, 903, 11307, 10, 2}, {15033, 904, 28059, 14, 2},
	{15047, 905, 18263, 10, 2}, {15057, 906, 13467, 38, 5}, {15095, 907, 13467, 37, 5}, {15132, 908, 13467, 37, 5}, {15169, 909, 13467, 35, 5}, {15204, 910, 13467, 34, 5}, {15238, 911, 13467, 32, 5}, {15270, 912, 13467, 31, 5},
	{15301, 913, 13467, 31, 5}, {15332, 914, 13467, 30, 5}, {15362, 915, 13467, 29, 5}, {15391, 916, 13467, 29, 5}, {15420, 917, 13467, 28, 5}, {15448, 918, 13467, 25, 5}, {15473, 919, 13467, 24, 5}, {15497, 920, 13467, 21, 5},
	{15518, 921, 13467, 21, 5}, {15539, 922, 13467, 20, 5}, {15559, 923, 13467, 16, 5}, {15575, 924, 13467, 13, 7}, {15588, 925, 0, 8, 2}, {15596, 926, 11273, 25, 0}, {15621, 927, 11273, 21, 0}, {15642, 928, 0, 6, 2},
	{15648, 929, 29035, 30, 0}, {15678, 930, 29035, 13, 2}, {15691, 931, 0, 8, 2}, {15699, 932, 0, 9, 2}, {15708, 933, 1509, 11, 2}, {15719, 934, 0, 7, 2}, {15726, 935, 3633, 71, 0}, {15797, 936, 3633, 70, 0},
	{15867, 937, 3633, 69, 0}, {15936, 938, 3633, 68, 0}, {16004, 939, 17425, 66, 0}, {16070, 940, 3633, 66, 0}, {16136, 941, 3633, 60, 0}, {16196, 942, 3633, 60, 0}, {16256, 943, 3633, 59, 0}, {16315, 944, 3633, 58, 5},
	{16373, 945, 3633, 57, 0}, {16430, 946, 17425, 56, 0}, {16486, 947, 3633, 52, 0}, {16538, 948, 3633, 51, 0}, {16589, 949, 3633, 50, 0}, {16639, 950, 3633, 49, 0}, {16688, 951, 17425, 48, 0}, {16736, 952, 3633, 48, 0},
	{16784, 953, 17425, 46, 0}, {16830, 954, 3633, 46, 0}, {16876, 955, 3633, 45, 0}, {16921, 956, 3633, 45, 0}, {16966, 957, 3633, 45, 0}, {17011, 958, 44185, 45, 5}, {17056, 959, 44185, 44, 5}, {17100, 960, 44185, 44, 5},
	{17144, 961, 17425, 43, 0}, {17187, 962, 44185, 42, 5}, {17229, 963, 3633, 41, 0}, {17270, 964, 3633, 41, 0}, {17311, 965, 44185, 41, 5}, {17352, 966, 3633, 41, 5}, {17393, 967, 17425, 40, 0}, {17433, 968, 3633, 40, 0},
	{17473, 969, 3633, 39, 0}, {17512, 970, 24471, 39, 5}, {17551, 971, 44185, 39, 5}, {17590, 972, 3633, 38, 0}, {17628, 973, 3633, 38, 0}, {17666, 974, 3633, 38, 0}, {17704, 975, 3633, 38, 0}, {17742, 976, 44185, 38, 5},
	{17780, 977, 44185, 38, 5}, {17818, 978, 3633, 38, 5}, {17856, 979, 44185, 37, 5}, {17893, 980, 17425, 37, 5}, {17930, 981, 3633, 37, 5}, {17967, 982, 3633, 37, 5}, {18004, 983, 3633, 37, 5}, {18041, 984, 3633, 36, 0},
	{18077, 985, 44185, 36, 5}, {18113, 986, 44185, 36, 5}, {18149, 987, 3633, 36, 5}, {18185, 988, 3633, 36, 5}, {18221, 989, 3633, 35, 0}, {18256, 990, 3633, 35, 0}, {18291, 991, 3633, 35, 0}, {18326, 992, 44185, 35, 5},
	{18361, 993, 17425, 34, 0}, {18395, 994, 3633, 34, 5}, {18429, 995, 3633, 33, 0}, {18462, 996, 3633, 33, 0}, {18495, 997, 17425, 33, 5}, {18528, 998, 3633, 33, 5}, {18561, 999, 3633, 32, 0}, {18593, 1000, 44185, 32, 5},
	{18625, 1001, 3633, 32, 5}, {18657, 1002, 3633, 32, 5}, {18689, 1003, 17425, 31, 0}, {18720, 1004, 17425, 31, 0}, {18751, 1005, 44185, 31, 5}, {18782, 1006, 17425, 31, 5}, {18813, 1007, 3633, 31, 5}, {18844, 1008, 3633, 30, 0},
	{18874, 1009, 3633, 30, 5}, {18904, 1010, 3633, 29, 0}, {18933, 1011, 3633, 28, 0}, {18961, 1012, 44185, 28, 5}, {18989, 1013, 44185, 28, 5}, {19017, 1014, 3633, 28, 5}, {19045, 1015, 3633, 28, 5}, {19073, 1016, 3633, 27, 0},
	{19100, 1017, 3633, 27, 0}, {19127, 1018, 3633, 27, 0}, {19154, 1019, 44185, 27, 5}, {19181, 1020, 17425, 27, 5}, {19208, 1021, 3633, 27, 5}, {19235, 1022, 3633, 26, 5}, {19261, 1023, 3633, 26, 5}, {19287, 1024, 3633, 25, 0},
	{19312, 1025, 3633, 25, 5}, {19337, 1026, 3633, 25, 5}, {19362, 1027, 3633, 25, 5}, {19387, 1030, 3633, 24, 0}, {19411, 1031, 3633, 24, 0}, {19435, 1032, 3633, 24, 5}, {19459, 1033, 44185, 23, 5}, {19482, 1034, 17425, 23, 5},
	{19505, 1035, 3633, 22, 0}, {19527, 1036, 3633, 22, 0}, {19549, 1037, 17425, 22, 5}, {19571, 1038, 17425, 21, 5}, {19592, 1039, 3633, 20, 0}, {19612, 1040, 44185, 20, 5}, {19632, 1041, 17425, 20, 5}, {19652, 1042, 3633, 18, 0},
	{19670, 1044, 3633, 17, 0}, {19687, 1045, 3633, 17, 0}, {19704, 1046, 3633, 17, 0}, {19721, 1047, 17425, 14, 2}, {19735, 1048, 8447, 15, 0}, {19750, 1049, 0, 6, 2}, {19756, 1050, 0, 3, 2}, {19759, 1051, 0, 6, 2},
	{19765, 1052, 51439, 11, 0}, {19776, 1053, 0, 6, 2}, {19782, 1054, 36747, 12, 0}, {19794, 1055, 63405, 8, 2}, {19802, 1056, 47331, 12, 2}, {19814, 1057, 0, 5, 2}, {19819, 1058, 53939, 31, 0}, {19850, 1059, 53939, 27, 2},
	{19877, 1060, 36747, 24, 0}, {19901, 1062, 36747, 15, 2}, {19916, 1064, 36747, 13, 0}, {19929, 1065, 0, 5, 2}, {19934, 1066, 0, 9, 2}, {19943, 1067, 34615, 13, 5}, {19956, 1068, 17281, 12, 7}, {19968, 1069, 0, 4, 0},
	{19972, 1070, 0, 4, 2}, {19976, 1071, 0, 4, 2}, {19980, 1072, 0, 12, 6}, {19992, 1073, 0, 3, 2}, {19995, 1074, 0, 5, 2}, {20000, 1075, 0, 3, 2}, {20003, 1076, 0, 4, 2}, {20007, 1077, 7411, 20, 5},
	{20027, 1078, 1275, 19, 5}, {20046, 1079, 21555, 15, 5}, {20061, 1080, 29001, 14, 7}, {20075, 1081, 0, 7, 2}, {20082, 1082, 21177, 18, 0}, {20100, 1083, 43677, 14, 0}, {20114, 1084, 0, 7, 2}, {20121, 1085, 65319, 25, 0},
	{20146, 1086, 23781, 22, 0}, {20168, 1087, 52791, 21, 0}, {20189, 1088, 46769, 19, 0}, {20208, 1089, 43677, 14, 0}, {20222, 1090, 0, 7, 2}, {20229, 1094, 0, 7, 0}, {20236, 1095, 0, 7, 2}, {20243, 1096, 60981, 30, 2},
	{20273, 1097, 36747, 11, 0}, {20284, 1098, 36747, 11, 2}, {20295, 1099, 43547, 13, 0}, {20308, 1100, 19585, 9, 2}, {20317, 1101, 36747, 14, 2}, {20331, 1102, 0, 7, 2}, {20338, 1103, 40331, 10, 0}, {20348, 1104, 0, 4, 2},
	{20352, 1105, 36747, 17, 0}, {20369, 1106, 36747, 10, 2}, {20379, 1107, 37079, 14, 0}, {20393, 1108, 0, 6, 2}, {20399, 1109, 34627, 32, 0}, {20431, 1110, 34627, 19, 0}, {20450, 1111, 31219, 15, 0}, {20465, 1112, 34627, 14, 0},
	{20479, 1116, 4615, 13, 0}, {20492, 1117, 11307, 11, 0}, {20503, 1118, 24153, 9, 0}, {20512, 1119, 0, 5, 2}, {20517, 1123, 1741, 40, 2}, {20557, 1124, 46561, 35, 0}, {20592, 1125, 52295, 32, 0}, {20624, 1126, 52295, 32, 2},
	{20656, 1127, 60421, 10, 2}, {20666, 1128, 0, 9, 7}, {20675, 1129, 0, 12, 6}, {20687, 1130, 62855, 26, 7}, {20713, 1131, 0, 8, 2}, {20721, 1132, 60591, 13, 4}, {20734, 1133, 54171, 8, 4}, {20742, 1134, 23181, 5, 4},
	{20747, 1135, 23181, 5, 6}, {20752, 1136, 0, 4, 2}, {20756, 1137, 43677, 16, 0}, {20772, 1138, 0, 9, 2}, {20781, 1139, 0, 13, 2}, {20794, 1140, 0, 10, 2}, {20804, 1141, 25323, 8, 0}, {20812, 1142, 0, 5, 2},
	{20817, 1143, 0, 4, 2}, {20821, 1144, 16815, 12, 2}, {20833, 1145, 22717, 12, 5}, {20845, 1146, 31889, 11, 5}, {20856, 1147, 62411, 10, 5}, {20866, 1148, 7535, 9, 7}, {20875, 1149, 47331, 13, 2}, {20888, 1150, 0, 6, 2},
	{20894, 1151, 0, 4, 2}, {20898, 1152, 21313, 28, 5}, {20926, 1153, 21313, 26, 7}, {20952, 1154, 0, 11, 2}, {20963, 1155, 62875, 15, 2}, {20978, 1156, 0, 24, 6}, {21002, 1157, 13467, 38, 5}, {21040, 1158, 13467, 35, 5},
	{21075, 1159, 13467, 34, 5}, {21109, 1160, 13467, 31, 5}, {21140, 1161, 13467, 30, 5}, {21170, 1162, 13467, 29, 5}, {21199, 1163, 13467, 25, 5}, {21224, 1164, 13467, 24, 5}, {21248, 1165, 13467, 21, 5}, {21269, 1166, 13467, 20, 7},
	{21289, 1167, 34627, 12, 0}, {21301, 1168, 0, 3, 2}, {21304, 1169, 36747, 15, 0}, {21319, 1170, 0, 7, 2}, {21326, 1171, 6377, 34, 5}, {21360, 1172, 27951, 33, 5}, {21393, 1173, 55011, 31, 0}, {21424, 1174, 3367, 31, 5},
	{21455, 1175, 53939, 30, 5}, {21485, 1176, 11979, 29, 5}, {21514, 1177, 53939, 29, 5}, {21543, 1178, 39865, 28, 0}, {21571, 1179, 27259, 28, 5}, {21599, 1180, 53939, 28, 5}, {21627, 1181, 27259, 27, 5}, {21654, 1182, 63287, 25, 0},
	{21679, 1183, 19921, 24, 0}, {21703, 1184, 27951, 24, 5}, {21727, 1185, 46081, 23, 5}, {21750, 1186, 19921, 21, 0}, {21771, 1187, 37645, 20, 5}, {21791, 1188, 23557, 19, 0}, {21810, 1189, 23557, 19, 5}, {21829, 1190, 37645, 19, 5},
	{21848, 1191, 11187, 18, 5}, {21866, 1192, 3873, 15, 7}, {21881, 1193, 16815, 27, 0}, {21908, 1194, 16815, 12, 0}, {21920, 1196, 61849, 9, 0}, {21929, 1197, 0, 4, 2}, {21933, 1198, 34615, 23, 5}, {21956, 1199, 17281, 22, 7},
	{21978, 1200, 47619, 13, 0}, {21991, 1201, 0, 5, 0}, {21996, 1202, 0, 5, 2}, {22001, 1204, 0, 5, 2}, {22006, 1205, 36747, 12, 2}, {22018, 1206, 21313, 26, 5}, {22044, 1207, 21313, 25, 5}, {22069, 1208, 61421, 19, 7},
	{22088, 1209, 47331, 18, 0}, {22106, 1210, 0, 12, 2}, {22118, 1211, 62909, 13, 0}, {22131, 1212, 0, 6, 2}, {22137, 1213, 16493, 15, 5}, {22152, 1214, 40005, 13, 7}, {22165, 1215, 0, 11, 2}, {22176, 1216, 48307, 21, 2},
	{22197, 1217, 33907, 21, 5}, {22218, 1218, 36181, 21, 5}, {22239, 1219, 36181, 20, 7}, {22259, 1220, 47331, 12, 0}, {22271, 1221, 0, 6, 2}, {22277, 1222, 0, 6, 2}, {22283, 1223, 53183, 15, 0}, {22298, 1224, 53183, 15, 2},
	{22313, 1225, 62909, 13, 0}, {22326, 1226, 40625, 11, 0}, {22337, 1227, 0, 6, 2}, {22343, 1228, 53959, 10, 0}, {22353, 1229, 16373, 10, 0}, {22363, 1230, 13159, 10, 2}, {22373, 1231, 22347, 17, 0}, {22390, 1232, 51779, 15, 0},
	{22405, 1233, 22623, 15, 0}, {22420, 1234, 14301, 14, 0}, {22434, 1235, 0, 6, 2}, {22440, 1237, 3927, 25, 0}, {22465, 1238, 3927, 11, 2}, {22476, 1239, 36747, 17, 0}, {22493, 1240, 0, 9, 2}, {22502, 1241, 0, 3, 2},
	{22505, 1242, 0, 12, 2}, {22517, 1243, 36747, 22, 0}, {22539, 1244, 35167, 18, 7}, {22557, 1245, 38889, 24, 5}, {22581, 1246, 60995, 23, 7}, {22604, 1247, 31885, 14, 0}, {22618, 1248, 0, 9, 2}, {22627, 1250, 0, 11, 2},
	{22638, 1252, 0, 5, 6}, {22643, 1253, 39979, 27, 5}, {22670, 1254, 39979, 26, 5}, {22696, 1255, 36323, 9, 2}, {22705, 1256, 6377, 32, 5}, {22737, 1257, 27951, 31, 5}, {22768, 1258, 35813, 28, 5}, {22796, 1259, 40845, 28, 5},
	{22824, 1260, 53939, 28, 5}, {22852, 1261, 55011, 27, 0}, {22879, 1262, 63287, 27, 5}, {22906, 1263, 53939, 27, 5}, {22933, 1264, 53939, 26, 5}, {22959, 1265, 63835, 24, 5}, {22983, 1266, 27951, 22, 5}, {23005, 1267, 46081, 21, 5},
	{23026, 1268, 7619, 18, 0}, {23044, 1269, 45691, 18, 5}, {23062, 1270, 37645, 18, 5}, {23080, 1271, 37645, 17, 5}, {23097, 1272, 3873, 13, 7}, {23110, 1273, 12815, 14, 2}, {23124, 1274, 6377, 28, 2}, {23152, 1275, 1181, 14, 2},
	{23166, 1276, 0, 10, 2}, {23176, 1277, 13467, 32, 5}, {23208, 1278, 13467, 31, 5}, {23239, 1279, 13467, 28, 5}, {23267, 1280, 13467, 28, 5}, {23295, 1281, 13467, 27, 5}, {23322, 1282, 13467, 26, 5}, {23348, 1283, 13467, 23, 5},
	{23371, 1284, 13467, 22, 5}, {23393, 1285, 13467, 21, 5}, {23414, 1286, 13467, 18, 5}, {23432, 1287, 13467, 17, 5}, {23449, 1288, 13467, 13, 7}, {23462, 1289, 41287, 15, 0}, {23477, 1290, 36747, 13, 0}, {23490, 1292, 0, 5, 0},
	{23495, 1294, 0, 5, 2}, {23500, 1295, 0, 8, 2}, {23508, 1296, 0, 10, 7}, {23518, 1297, 10159, 11, 2}, {23529, 1298, 1741, 25, 5}, {23554, 1299, 1741, 24, 5}, {23578, 1300, 0, 10, 7}, {23588, 1301, 0, 5, 2},
	{23593, 1302, 43677, 12, 2}, {23605, 1303, 0, 8, 2}, {23613, 1304, 47831, 52, 0}, {23665, 1305, 47831, 32, 0}, {23697, 1306, 31879, 31, 2}, {23728, 1307, 0, 3, 2}, {23731, 1308, 26785, 17, 2}, {23748, 1309, 14181, 8, 0},
	{23756, 1310, 0, 3, 2}, {23759, 1311, 0, 9, 2}, {23768, 1312, 41193, 37, 0}, {23805, 1313, 41193, 35, 0}, {23840, 1314, 40845, 35, 5}, {23875, 1315, 63287, 34, 5}, {23909, 1316, 6377, 32, 5}, {23941, 1317, 27951, 31, 5},
	{23972, 1318, 35813, 28, 5}, {24000, 1319, 40845, 28, 5}, {24028, 1320, 53939, 28, 5}, {24056, 1321, 53939, 27, 5}, {24083, 1322, 27259, 26, 5}, {24109, 1323, 53939, 26, 5}, {24135, 1324, 27259, 25, 5}, {24160, 1325, 27951, 22, 5},
	{24182, 1326, 41193, 21, 5}, {24203, 1327, 46081, 21, 5}, {24224, 1328, 45691, 18, 5}, {24242, 1329, 37645, 18, 5}, {24260, 1330, 37645, 17, 5}, {24277, 1331, 43269, 10, 2}, {24287, 1332, 36747, 15, 0}, {24302, 1334, 0, 7, 2},
	{24309, 1335, 43747, 11, 2}, {24320, 1336, 35813, 22, 0}, {24342, 1337, 35813, 22, 0}, {24364, 1338, 54549, 21, 0}, {24385, 1339, 54549, 21, 0}, {24406, 1340, 0, 3, 2}, {24409, 1341, 0, 10, 2}, {24419, 1342, 0, 10, 7},
	{24429, 1343, 0, 15, 2}, {24444, 1344, 63143, 8, 2}, {24452, 1345, 26053, 15, 2}, {24467, 1346, 20255, 13, 2}, {24480, 1347, 0, 5, 2}, {24485, 1348, 24895, 25, 5}, {24510, 1349, 8117, 24, 5}, {24534, 1350, 24895, 24, 5},
	{24558, 1351, 8117, 23, 5}, {24581, 1352, 22293, 23, 5}, {24604, 1353, 22293, 22, 5}, {24626, 1354, 42585, 15, 5}, {24641, 1355, 25251, 14, 7}, {24655, 1356, 6377, 35, 5}, {24690, 1357, 27951, 34, 5}, {24724, 1358, 53939, 31, 5},
	{24755, 1359, 53939, 30, 5}, {24785, 1360, 53939, 29, 5}, {24814, 1361, 27951, 25, 5}, {24839, 1362, 46081, 24, 5}, {24863, 1363, 37645, 21, 5}, {24884, 1364, 37645, 20, 5}, {24904, 1365, 3873, 16, 7}, {24920, 1366, 19921, 24, 0},
	{24944, 1367, 0, 7, 2}, {24951, 1368, 0, 8, 7}, {24959, 1369, 6487, 31, 5}, {24990, 1370, 6487, 30, 7}, {25020, 1371, 36747, 32, 0}, {25052, 1372, 36747, 16, 2}, {25068, 1373, 22717, 16, 5}, {25084, 1374, 31889, 15, 5},
	{25099, 1375, 34241, 14, 7}, {25113, 1376, 18531, 17, 5}, {25130, 1377, 18531, 16, 5}, {25146, 1378, 18531, 15, 5}, {25161, 1379, 52907, 10, 2}, {25171, 1380, 47409, 25, 7}, {25196, 1381, 56079, 14, 0}, {25210, 1382, 0, 6, 2},
	{25216, 1383, 34627, 14, 0}, {25230, 1384, 27405, 11, 2}, {25241, 1385, 36747, 12, 2}, {25253, 1386, 43677, 14, 2}, {25267, 1387, 0, 5, 2}, {25272, 1388, 0, 5, 0}, {25277, 1389, 0, 5, 2}, {25282, 1390, 25013, 11, 2},
	{25293, 1391, 0, 6, 2}, {25299, 1392, 0, 3, 2}, {25302, 1393, 0, 6, 2}, {25308, 1394, 0, 3, 2}, {25311, 1395, 0, 9, 2}, {25320, 1396, 0, 6, 7}, {25326, 1397, 39979, 15, 0}, {25341, 1398, 0, 8, 2},
	{25349, 1399, 0, 9, 0}, {25358, 1400, 0, 9, 2}, {25367, 1401, 31379, 8, 2}, {25375, 1402, 36747, 11, 0}, {25386, 1403, 36747, 11, 2}, {25397, 1404, 0, 9, 2}, {25406, 1405, 0, 5, 2}, {25411, 1406, 0, 3, 2},
	{25414, 1407, 0, 10, 2}, {25424, 1408, 62909, 10, 0}, {25434, 1409, 0, 3, 2}, {25437, 1410, 55241, 10, 2}, {25447, 1411, 0, 10, 2}, {25457, 1412, 0, 3, 2}, {25460, 1413, 36881, 33, 2}, {25493, 1414, 0, 4, 2},
	{25497, 1415, 28331, 24, 5}, {25521, 1416, 28331, 23, 5}, {25544, 1417, 7023, 13, 5}, {25557, 1418, 38185, 12, 5}, {25569, 1419, 0, 5, 7}, {25574, 1420, 11659, 16, 0}, {25590, 1421, 37903, 15, 0}, {25605, 1422, 37903, 15, 0},
	{25620, 1423, 29981, 14, 0}, {25634, 1424, 35447, 12, 0}, {25646, 1425, 35447, 12, 2}, {25658, 1426, 0, 6, 2}, {25664, 1427, 0, 3, 2}, {25667, 1428, 0, 8, 2}, {25675, 1429, 3983, 12, 2}, {25687, 1430, 0, 15, 2},
	{25702, 1431, 0, 20, 2}, {25722, 1432, 28033, 28, 5}, {25750, 1433, 28033, 27, 5}, {25777, 1434, 18385, 17, 5}, {25794, 1435, 18385, 17, 7}, {25811, 1436, 0, 3, 2}, {25814, 1437, 36747, 12, 2}, {25826, 1438, 13793, 11, 4},
	{25837, 1439, 62301, 8, 4}, {25845, 1440, 55237, 7, 4}, {25852, 1441, 25063, 4, 6}, {25856, 1442, 23203, 21, 5}, {25877, 1443, 42553, 20, 7}, {25897, 1444, 16147, 19, 5}, {25916, 1445, 1779, 19, 5}, {25935, 1446, 27583, 18, 5},
	{25953, 1447, 121, 18, 5}, {25971, 1448, 24857, 17, 7}, {25988, 1449, 7037, 22, 2}, {26010, 1450, 0, 9, 6}, {26019, 1451, 64323, 31, 0}, {26050, 1452, 64323, 31, 2}, {26081, 1453, 60631, 13, 0}, {26094, 1454, 0, 8, 2},
	{26102, 1455, 60035, 17, 5}, {26119, 1456, 11037, 17, 5}, {26136, 1457, 32087, 16, 5}, {26152, 1458, 2367, 16, 7}, {26168, 1459, 13467, 38, 5}, {26206, 1460, 13467, 37, 5}, {26243, 1461, 13467, 35, 5}, {26278, 1462, 13467, 34, 5},
	{26312, 1463, 13467, 31, 5}, {26343, 1464, 13467, 31, 5}, {26374, 1465, 13467, 31, 5}, {26405, 1466, 13467, 30, 5}, {26435, 1467, 13467, 29, 5}, {26464, 1468, 13467, 29, 5}, {26493, 1469, 13467, 28, 5}, {26521, 1470, 13467, 25, 5},
	{26546, 1471, 13467, 24, 5}, {26570, 1472, 13467, 24, 5}, {26594, 1473, 13467, 21, 5}, {26615, 1474, 13467, 21, 5}, {26636, 1475, 13467, 20, 7}, {26656, 1476, 60613, 20, 5}, {26676, 1477, 46493, 19, 7}, {26695, 1478, 0, 5, 2},
	{26700, 1479, 43013, 16, 2}, {26716, 1480, 27259, 13, 0}, {26729, 1481, 0, 3, 2}, {26732, 1482, 0, 9, 2}, {26741, 1483, 18039, 13, 0}, {26754, 1484, 0, 9, 2}, {26763, 1485, 0, 4, 2}, {26767, 1486, 0, 15, 2},
	{26782, 1487, 0, 10, 2}, {26792, 1488, 8529, 13, 0}, {26805, 1489, 16373, 11, 0}, {26816, 1490, 50747, 11, 0}, {26827, 1491, 0, 7, 0}, {26834, 1492, 0, 7, 2}, {26841, 1493, 0, 4, 2}, {26845, 1494, 29737, 13, 0},
	{26858, 1495, 0, 9, 2}, {26867, 1496, 0, 9, 6}, {26876, 1497, 0, 6, 2}, {26882, 1498, 37787, 18, 5}, {26900, 1499, 35329, 17, 5}, {26917, 1500, 63235, 15, 5}, {26932, 1501, 7339, 13, 7}, {26945, 1502, 0, 9, 0},
	{26954, 1503, 0, 9, 2}, {26963, 1504, 22353, 33, 2}, {26996, 1505, 36747, 16, 0}, {27012, 1506, 0, 8, 2}, {27020, 1507, 38889, 17, 5}, {27037, 1508, 60995, 16, 7}, {27053, 1509, 0, 11, 2}, {27064, 1510, 64633, 35, 5},
	{27099, 1511, 55517, 20, 7}, {27119, 1512, 23829, 15, 2}, {27134, 1513, 21839, 12, 0}, {27146, 1514, 0, 7, 2}, {27153, 1515, 37787, 14, 5}, {27167, 1516, 35329, 13, 7}, {27180, 1517, 0, 8, 2}, {27188, 1518, 0, 7, 2},
	{27195, 1519, 0, 7, 2}, {27202, 1520, 32577, 31, 2}, {27233, 1521, 24445, 43, 0}, {27276, 1522, 695, 31, 0}, {27307, 1523, 53939, 27, 0}, {27334, 1524, 40195, 22, 2}, {27356, 1525, 24095, 30, 5}, {27386, 1526, 24095, 29, 7},
	{27415, 1527, 0, 10, 2}, {27425, 1528, 13467, 35, 5}, {27460, 1529, 13467, 34, 5}, {27494, 1530, 13467, 31, 5}, {27525, 1531, 13467, 31, 5}, {27556, 1532, 13467, 30, 5}, {27586, 1533, 13467, 29, 5}, {27615, 1534, 13467, 26, 5},
	{27641, 1535, 13467, 25, 5}, {27666, 1536, 13467, 24, 5}, {27690, 1537, 13467, 21, 5}, {27711, 1538, 13467, 20, 5}, {27731, 1539, 13467, 16, 7}, {27747, 1540, 0, 9, 2}, {27756, 1541, 64989, 60, 0}, {27816, 1542, 13467, 32, 7},
	{27848, 1543, 36977, 12, 2}, {27860, 1544, 20819, 39, 0}, {27899, 1545, 35813, 38, 0}, {27937, 1546, 35813, 38, 0}, {27975, 1547, 54549, 37, 0}, {28012, 1548, 54549, 37, 0}, {28049, 1549, 63287, 34, 5}, {28083, 1550, 6377, 32, 5},
	{28115, 1551, 27951, 31, 5}, {28146, 1552, 27259, 29, 5}, {28175, 1553, 41193, 28, 5}, {28203, 1554, 53939, 28, 5}, {28231, 1555, 53939, 27, 5}, {28258, 1556, 53939, 26, 0}, {28284, 1557, 53939, 26, 5}, {28310, 1558, 27951, 22, 5},
	{28332, 1559, 46081, 21, 5}, {28353, 1560, 25667, 19, 5}, {28372, 1561, 37645, 18, 5}, {28390, 1562, 37645, 17, 7}, {28407, 1563, 36747, 14, 0}, {28421, 1564, 0, 6, 2}, {28427, 1565, 0, 4, 2}, {28431, 1566, 0, 5, 2},
	{28436, 1567, 0, 8, 7}, {28444, 1568, 37079, 25, 0}, {28469, 1569, 37079, 15, 0}, {28484, 1571, 0, 7, 2}, {28491, 1573, 0, 8, 2}, {28499, 1574, 60631, 10, 0}, {28509, 1575, 0, 5, 2}, {28514, 1576, 0, 22, 2},
	{28536, 1577, 0, 8, 0}, {28544, 1578, 0, 8, 2}, {28552, 1579, 0, 6, 2}, {28558, 1580, 60455, 11, 5}, {28569, 1581, 5579, 10, 7}, {28579, 1582, 0, 4, 2}, {28583, 1583, 34181, 53, 0}, {28636, 1584, 29285, 52, 0},
	{28688, 1585, 55289, 52, 0}, {28740, 1586, 21047, 42, 0}, {28782, 1587, 21047, 42, 0}, {28824, 1588, 47067, 27, 2}, {28851, 1589, 0, 7, 7}, {28858, 1590, 0, 7, 2}, {28865, 1591, 43751, 18, 2}, {28883, 1592, 62069, 21, 0},
	{28904, 1593, 38475, 14, 0}, {28918, 1594, 0, 7, 2}, {28925, 1595, 57973, 8, 2}, {28933, 1596, 0, 3, 2}, {28936, 1597, 13467, 52, 5}, {28988, 1598, 13467, 35, 5}, {29023, 1599, 13467, 32, 5}, {29055, 1600, 13467, 31, 5},
	{29086, 1601, 13467, 31, 5}, {29117, 1602, 13467, 31, 5}, {29148, 1603, 13467, 30, 5}, {29178, 1604, 13467, 30, 5}, {29208, 1605, 13467, 27, 5}, {29235, 1606, 13467, 26, 5}, {29261, 1607, 13467, 25, 5}, {29286, 1608, 13467, 24, 5},
	{29310, 1609, 13467, 22, 5}, {29332, 1610, 13467, 22, 5}, {29354, 1611, 13467, 21, 5}, {29375, 1612, 13467, 20, 5}, {29395, 1613, 13467, 20, 5}, {29415, 1614, 13467, 19, 5}, {29434, 1615, 13467, 19, 5}, {29453, 1616, 13467, 19, 5},
	{29472, 1619, 13467, 18, 7}, {29490, 1620, 0, 6, 2}, {29496, 1622, 48307, 29, 0}, {29525, 1623, 48307, 17, 2}, {29542, 1624, 2517, 18, 2}, {29560, 1625, 25323, 10, 0}, {29570, 1626, 0, 7, 2}, {29577, 1627, 0, 8, 0},
	{29585, 1628, 0, 8, 2}, {29593, 1629, 49621, 61, 2}, {29654, 1630, 6491, 12, 0}, {29666, 1631, 0, 7, 2}, {29673, 1632, 46561, 11, 2}, {29684, 1633, 36747, 13, 0}, {29697, 1634, 54213, 9, 0}, {29706, 1635, 0, 5, 2},
	{29711, 1636, 2043, 10, 2}, {29721, 1637, 0, 4, 2}, {29725, 1638, 32361, 14, 0}, {29739, 1639, 0, 5, 0}, {29744, 1640, 0, 5, 2}, {29749, 1641, 0, 6, 2}, {29755, 1642, 30477, 9, 2}, {29764, 1643, 11419, 8, 2},
	{29772, 1644, 9003, 16, 0}, {29788, 1645, 0, 5, 2}, {29793, 1646, 0, 3, 2}, {29796, 1649, 0, 7, 2}, {29803, 1650, 37079, 12, 0}, {29815, 1651, 0, 4, 2}, {29819, 1652, 0, 11, 2}, {29830, 1653, 0, 2, 2},
	{29832, 1654, 13467, 34, 5}, {29866, 1655, 13467, 33, 5}, {29899, 1656, 13467, 30, 5}, {29929, 1657, 13467, 29, 5}, {29958, 1658, 13467, 28, 5}, {29986, 1659, 13467, 24, 5}, {30010, 1660, 13467, 23, 5}, {30033, 1661, 13467, 20, 5},
	{30053, 1662, 13467, 19, 5}, {30072, 1663, 13467, 15, 7}, {30087, 1664, 34627, 33, 0}, {30120, 1665, 34627, 15, 2}, {30135, 1666, 0, 4, 2}, {30139, 1667, 0, 9, 7}, {30148, 1668, 0, 4, 2}, {30152, 1669, 1445, 10, 2},
	{30162, 1670, 60421, 11, 2}, {30173, 1671, 34577, 9, 2}, {30182, 1672, 36747, 14, 2}, {30196, 1673, 0, 5, 2}, {30201, 1674, 0, 12, 7}, {30213, 1675, 36747, 12, 0}, {30225, 1676, 0, 4, 2}, {30229, 1677, 0, 3, 2},
	{30232, 1678, 34989, 9, 2}, {30241, 1679, 13467, 38, 5}, {30279, 1680, 13467, 35, 5}, {30314, 1681, 13467, 34, 5}, {30348, 1682, 13467, 31, 5}, {30379, 1683, 13467, 30, 5}, {30409, 1684, 13467, 29, 5}, {30438, 1685, 13467, 25, 5},
	{30463, 1686, 13467, 24, 5}, {30487, 1687, 13467, 21, 5}, {30508, 1688, 13467, 20, 7}, {30528, 1689, 29461, 21, 2}, {30549, 1690, 28771, 31, 7}, {30580, 1691, 57217, 20, 5}, {30600, 1692, 20807, 19, 7}, {30619, 1693, 27259, 19, 0},
	{30638, 1694, 27259, 13, 2}, {30651, 1695, 22211, 35, 0}, {30686, 1696, 60981, 15, 0}, {30701, 1697, 40989, 8, 0}, {30709, 1698, 0, 4, 2}, {30713, 1699, 39979, 26, 5}, {30739, 1700, 39979, 25, 5}, {30764, 1701, 8817, 23, 5},
	{30787, 1702, 39979, 22, 5}, {30809, 1703, 39979, 21, 5}, {30830, 1704, 8817, 19, 5}, {30849, 1705, 8817, 11, 5}, {30860, 1706, 39979, 10, 7}, {30870, 1707, 0, 2, 2}, {30872, 1708, 0, 12, 2}, {30884, 1709, 0, 7, 7},
	{30891, 1710, 62955, 13, 0}, {30904, 1711, 12797, 13, 2}, {30917, 1712, 0, 6, 0}, {30923, 1713, 0, 6, 2}, {30929, 1714, 36747, 14, 2}, {30943, 1715, 13467, 38, 5}, {30981, 1716, 13467, 37, 5}, {31018, 1717, 13467, 37, 5},
	{31055, 1718, 13467, 35, 5}, {31090, 1719, 13467, 34, 5}, {31124, 1720, 13467, 32, 5}, {31156, 1721, 13467, 31, 5}, {31187, 1722, 13467, 31, 5}, {31218, 1723, 13467, 30, 5}, {31248, 1724, 13467, 29, 5}, {31277, 1725, 13467, 29, 5},
	{31306, 1726, 13467, 28, 5}, {31334, 1727, 13467, 25, 5}, {31359, 1728, 13467, 24, 5}, {31383, 1729, 13467, 21, 5}, {31404, 1730, 13467, 21, 5}, {31425, 1731, 13467, 20, 5}, {31445, 1732, 13467, 16, 5}, {31461, 1733, 13467, 13, 7},
	{31474, 1734, 7053, 16, 0}, {31490, 1735, 0, 8, 2}, {31498, 1736, 60853, 14, 0}, {31512, 1737, 61843, 11, 7}, {31523, 1738, 0, 6, 2}, {31529, 1739, 0, 5, 2}, {31534, 1740, 36747, 19, 0}, {31553, 1741, 40047, 17, 0},
	{31570, 1742, 16585, 17, 0}, {31587, 1745, 40047, 17, 0}, {31604, 1748, 0, 11, 2}, {31615, 1751, 40625, 15, 0}, {31630, 1752, 20153, 8, 0}, {31638, 1753, 20153, 8, 6}, {31646, 1754, 0, 7, 2}, {31653, 1755, 0, 3, 2},
	{31656, 1756, 0, 7, 2}, {31663, 1757, 0, 7, 2}, {31670, 1758, 27917, 8, 2}, {31678, 1759, 0, 8, 0}, {31686, 1760, 0, 8, 2}, {31694, 1761, 0, 8, 7}, {31702, 1762, 0, 6, 2}, {31708, 1763, 44715, 23, 5},
	{31731, 1764, 63311, 22, 5}, {31753, 1765, 30971, 21, 5}, {31774, 1766, 64985, 19, 7}, {31793, 1767, 4399, 8, 2}, {31801, 1768, 2905, 17, 5}, {31818, 1769, 57453, 16, 5}, {31834, 1770, 62137, 15, 5}, {31849, 1771, 14835, 13, 0},
	{31862, 1772, 62745, 12, 5}, {31874, 1773, 62745, 12, 7}, {31886, 1774, 0, 5, 2}, {31891, 1775, 34627, 18, 0}, {31909, 1776, 0, 9, 2}, {31918, 1777, 29095, 19, 7}, {31937, 1778, 0, 9, 2}, {31946, 1779, 35343, 11, 0},
	{31957, 1780, 35343, 11, 2}, {31968, 1781, 0, 8, 2}, {31976, 1782, 0, 6, 7}, {31982, 1783, 0, 5, 2}, {31987, 1784, 46561, 13, 2}, {32000, 1785, 0, 9, 2}, {32009, 1786, 0, 8, 2}, {32017, 1787, 0, 7, 2},
	{32024, 1788, 0, 8, 2}, {32032, 1789, 0, 3, 2}, {32035, 1790, 0, 4, 2}, {32039, 1791, 0, 3, 2}, {32042, 1792, 0, 3, 2}, {32045, 1793, 32249, 17, 0}, {32062, 1794, 29461, 12, 2}, {32074, 1795, 4399, 8, 2},
	{32082, 1796, 0, 8, 2}, {32090, 1797, 50925, 8, 0}, {32098, 1798, 0, 4, 2}, {32102, 1799, 0, 4, 2}, {32106, 1800, 54213, 13, 0}, {32119, 1803, 0, 9, 2}, {32128, 1807, 24135, 21, 2}, {32149, 1808, 0, 8, 2},
	{32157, 1809, 8215, 41, 0}, {32198, 1810, 48307, 26, 2}, {32224, 1811, 0, 3, 2}, {32227, 1812, 0, 10, 2}, {32237, 1814, 0, 7, 2}, {32244, 1816, 0, 2, 2}, {32246, 1817, 19819, 18, 5}, {32264, 1818, 25027, 17, 7},
	{32281, 1819, 0, 6, 2}, {32287, 1820, 13467, 37, 5}, {32324, 1821, 13467, 36, 5}, {32360, 1822, 13467, 34, 5}, {32394, 1823, 13467, 33, 5}, {32427, 1824, 13467, 30, 5}, {32457, 1825, 13467, 30, 5}, {32487, 1826, 13467, 30, 5},
	{32517, 1827, 13467, 29, 5}, {32546, 1828, 13467, 28, 5}, {32574, 1829, 13467, 28, 5}, {32602, 1830, 13467, 27, 5}, {32629, 1831, 13467, 24, 5}, {32653, 1832, 13467, 23, 5}, {32676, 1833, 13467, 23, 5}, {32699, 1834, 13467, 20, 5},
	{32719, 1835, 13467, 20, 5}, {32739, 1836, 13467, 19, 7}, {32758, 1837, 17053, 19, 5}, {32777, 1838, 17053, 18, 7}, {32795, 1839, 0, 6, 6}, {32801, 1840, 15271, 16, 2}, {32817, 1841, 45529, 27, 5}, {32844, 1842, 30319, 25, 7},
	{32869, 1843, 12409, 24, 2}, {32893, 1844, 15275, 23, 7}, {32916, 1845, 55563, 15, 0}, {32931, 1846, 43677, 15, 0}, {32946, 1847, 0, 8, 2}, {32954, 1848, 62955, 69, 0}, {33023, 1849, 12797, 69, 0}, {33092, 1850, 62955, 69, 0},
	{33161, 1851, 62955, 68, 0}, {33229, 1852, 12797, 68, 0}, {33297, 1853, 62955, 68, 0}, {33365, 1854, 20819, 59, 0}, {33424, 1855, 695, 54, 0}, {33478, 1856, 20819, 49, 0}, {33527, 1857, 20819, 49, 0}, {33576, 1858, 35813, 45, 0},
	{33621, 1859, 35813, 45, 0}, {33666, 1860, 695, 44, 0}, {33710, 1861, 11979, 44, 0}, {33754, 1862, 11979, 44, 0}, {33798, 1863, 53939, 44, 0}, {33842, 1864, 52295, 40, 0}, {33882, 1865, 35813, 39, 0}, {33921, 1866, 35813, 39, 0},
	{33960, 1867, 11979, 38, 0}, {33998, 1868, 11979, 38, 0}, {34036, 1869, 3873, 37, 0}, {34073, 1870, 30897, 37, 0}, {34110, 1871, 695, 32, 0}, {34142, 1872, 3873, 31, 0}, {34173, 1873, 35813, 30, 0}, {34203, 1876, 35813, 30, 0},
	{34233, 1879, 35813, 30, 0}, {34263, 1880, 3873, 30, 0}, {34293, 1881, 11979, 29, 0}, {34322, 1884, 11979, 29, 0}, {34351, 1887, 11979, 29, 0}, {34380, 1888, 53939, 29, 0}, {34409, 1889, 62855, 25, 0}, {34434, 1890, 62855, 25, 0},
	{34459, 1891, 52791, 25, 0}, {34484, 1892, 52791, 24, 0}, {34508, 1893, 52791, 24, 0}, {34532, 1894, 35813, 23, 0}, {34555, 1895, 3873, 22, 0}, {34577, 1897, 64323, 21, 0}, {34598, 1898, 7619, 20, 0}, {34618, 1899, 3873, 15, 2},
	{34633, 1900, 34627, 15, 0}, {34648, 1901, 34031, 13, 2}, {34661, 1902, 0, 8, 2}, {34669, 1903, 3399, 41, 0}, {34710, 1904, 3399, 38, 0}, {34748, 1905, 26779, 32, 0}, {34780, 1906, 48307, 31, 0}, {34811, 1907, 48307, 25, 0},
	{34836, 1908, 48307, 25, 4}, {34861, 1909, 48307, 19, 0}, {34880, 1910, 48307, 19, 6}, {34899, 1911, 18329, 7, 2}, {34906, 1912, 0, 9, 2}, {34915, 1913, 0, 3, 2}, {34918, 1914, 36747, 14, 0}, {34932, 1915, 0, 6, 2},
	{34938, 1916, 0, 7, 2}, {34945, 1917, 0, 10, 2}, {34955, 1918, 0, 4, 2}, {34959, 1919, 0, 9, 2}, {34968, 1920, 24129, 42, 0}, {35010, 1921, 53755, 41, 0}, {35051, 1922, 53755, 41, 5}, {35092, 1923, 24129, 40, 0},
	{35132, 1924, 24129, 40, 5}, {35172, 1925, 53755, 39, 5}, {35211, 1926, 53755, 38, 5}, {35249, 1927, 53755, 38, 5}, {35287, 1928, 24129, 38, 5}, {35325, 1929, 53755, 37, 5}, {35362, 1930, 24129, 37, 5}, {35399, 1931, 24129, 37, 5},
	{35436, 1932, 53755, 36, 5}, {35472, 1933, 24129, 36, 5}, {35508, 1934, 24129, 35, 0}, {35543, 1935, 53755, 35, 5}, {35578, 1936, 53755, 35, 5}, {35613, 1937, 24129, 35, 5}, {35648, 1938, 53755, 34, 5}, {35682, 1939, 24129, 34, 5},
	{35716, 1940, 24129, 34, 5}, {35750, 1941, 53755, 33, 5}, {35783, 1942, 53755, 33, 5}, {35816, 1943, 24129, 33, 5}, {35849, 1944, 24129, 32, 0}, {35881, 1945, 53755, 32, 5}, {35913, 1946, 24129, 32, 5}, {35945, 1947, 24129, 32, 5},
	{35977, 1948, 24129, 31, 5}, {36008, 1949, 53755, 30, 0}, {36038, 1950, 53755, 30, 5}, {36068, 1951, 24129, 29, 0}, {36097, 1952, 53755, 29, 5}, {36126, 1953, 24129, 29, 5}, {36155, 1954, 53755, 28, 5}, {36183, 1955, 24129, 28, 5},
	{36211, 1956, 24129, 27, 5}, {36238, 1957, 53755, 25, 5}, {36263, 1959, 53755, 25, 5}, {36288, 1960, 53755, 24, 5}, {36312, 1961, 24129, 24, 5}, {36336, 1963, 24129, 24, 5}, {36360, 1964, 24129, 23, 0}, {36383, 1965, 24129, 23, 0},
	{36406, 1966, 53755, 23, 5}, {36429, 1967, 24129, 23, 5}, {36452, 1968, 24129, 23, 5}, {36475, 1969, 24129, 22, 5}, {36497, 1970, 53755, 20, 5}, {36517, 1971, 24129, 19, 7}, {36536, 1972, 0, 9, 7}, {36545, 1973, 0, 8, 7},
	{36553, 1974, 7535, 7, 0}, {36560, 1975, 39925, 7, 0}, {36567, 1976, 0, 4, 2}, {36571, 1979, 16137, 27, 5}, {36598, 1980, 16137, 26, 7}, {36624, 1981, 16483, 17, 0}, {36641, 1982, 60631, 14, 0}, {36655, 1983, 0, 9, 2},
	{36664, 1984, 46561, 10, 0}, {36674, 1985, 47331, 9, 2}, {36683, 1986, 14181, 14, 0}, {36697, 1987, 0, 9, 2}, {36706, 1988, 52791, 54, 0}, {36760, 1989, 52791, 44, 0}, {36804, 1990, 52791, 36, 0}, {36840, 1991, 22741, 34, 0},
	{36874, 1992, 22741, 31, 0}, {36905, 1993, 24445, 28, 0}, {36933, 1994, 40031, 25, 5}, {36958, 1995, 22505, 22, 0}, {36980, 1996, 46325, 21, 5}, {37001, 1997, 22741, 19, 0}, {37020, 1998, 52791, 19, 0}, {37039, 1999, 22741, 19, 5},
	{37058, 2000, 57163, 15, 5}, {37073, 2001, 1995, 11, 5}, {37084, 2002, 26003, 10, 5}, {37094, 2003, 6403, 9, 5}, {37103, 2004, 22741, 8, 5}, {37111, 2005, 0, 2, 2}, {37113, 2006, 55011, 43, 0}, {37156, 2007, 62855, 40, 0},
	{37196, 2008, 43567, 14, 2}, {37210, 2009, 3983, 15, 2}, {37225, 2010, 0, 3, 2}, {37228, 2012, 46769, 15, 0}, {37243, 2013, 43677, 10, 0}, {37253, 2014, 62659, 9, 2}, {37262, 2015, 4853, 7, 0}, {37269, 2016, 0, 4, 2},
	{37273, 2017, 10917, 7, 2}, {37280, 2018, 0, 5, 2}, {37285, 2019, 16215, 17, 2}, {37302, 2020, 43911, 31, 0}, {37333, 2021, 0, 11, 2}, {37344, 2022, 0, 5, 2}, {37349, 2023, 13467, 55, 5}, {37404, 2024, 13467, 38, 5},
	{37442, 2025, 13467, 35, 5}, {37477, 2026, 13467, 34, 5}, {37511, 2027, 13467, 34, 5}, {37545, 2028, 13467, 34, 5}, {37579, 2029, 13467, 33, 5}, {37612, 2030, 13467, 33, 5}, {37645, 2031, 13467, 30, 5}, {37675, 2032, 13467, 29, 5},
	{37704, 2033, 13467, 28, 5}, {37732, 2034, 13467, 27, 5}, {37759, 2035, 13467, 25, 5}, {37784, 2036, 13467, 25, 5}, {37809, 2037, 13467, 24, 5}, {37833, 2038, 13467, 23, 5}, {37856, 2039, 13467, 23, 5}, {37879, 2040, 1583, 22, 0},
	{37901, 2041, 13467, 22, 5}, {37923, 2042, 13467, 22, 5}, {37945, 2043, 13467, 22, 5}, {37967, 2046, 13467, 21, 5}, {37988, 2047, 0, 10, 2}, {37998, 2049, 0, 4, 2}, {38002, 2050, 0, 12, 0}, {38014, 2051, 0, 12, 2},
	{38026, 2052, 36747, 15, 0}, {38041, 2053, 25323, 10, 2}, {38051, 2054, 0, 3, 2}, {38054, 2055, 48307, 49, 0}, {38103, 2056, 48307, 40, 0}, {38143, 2057, 48307, 40, 0}, {38183, 2058, 48307, 40, 0}, {38223, 2059, 48307, 40, 0},
	{38263, 2060, 48307, 39, 0}, {38302, 2061, 48307, 39, 0}, {38341, 2062, 48307, 39, 0}, {38380, 2063, 48307, 39, 0}, {38419, 2064, 48307, 39, 0}, {38458, 2065, 48307, 31, 0}, {38489, 2066, 48307, 26, 0}, {38515, 2067, 48307, 21, 0},
	{38536, 2068, 48307, 21, 0}, {38557, 2069, 48307, 21, 0}, {38578, 2070, 48307, 19, 0}, {38597, 2071, 48307, 17, 2}, {38614, 2072, 42995, 21, 5}, {38635, 2073, 61499, 20, 7}, {38655, 2074, 0, 16, 2}, {38671, 2075, 0, 10, 2},
	{38681, 2076, 0, 4, 2}, {38685, 2077, 29737, 10, 0}, {38695, 2078, 0, 6, 2}, {38701, 2079, 27923, 41, 5}, {38742, 2080, 27923, 40, 5}, {38782, 2081, 43515, 25, 5}, {38807, 2082, 43515, 24, 5}, {38831, 2083, 59521, 22, 5},
	{38853, 2084, 36541, 9, 5}, {38862, 2085, 36541, 9, 5}, {38871, 2086, 27923, 8, 5}, {38879, 2087, 27923, 8, 7}, {38887, 2088, 0, 8, 2}, {38895, 2089, 19579, 27, 5}, {38922, 2090, 13467, 24, 5}, {38946, 2091, 46561, 22, 5},
	{38968, 2092, 3873, 18, 0}, {38986, 2093, 3873, 12, 2}, {38998, 2094, 0, 3, 2}, {39001, 2095, 32077, 22, 5}, {39023, 2096, 32077, 20, 7}, {39043, 2097, 0, 9, 2}, {39052, 2098, 61113, 18, 2}, {39070, 2099, 0, 5, 2},
	{39075, 2100, 0, 17, 2}, {39092, 2101, 0, 3, 2}, {39095, 2102, 23521, 44, 0}, {39139, 2103, 23521, 44, 0}, {39183, 2104, 27417, 43, 2}, {39226, 2105, 12109, 19, 0}, {39245, 2106, 0, 8, 2}, {39253, 2107, 43677, 12, 2},
	{39265, 2108, 32087, 24, 5}, {39289, 2109, 32087, 23, 7}, {39312, 2110, 0, 8, 2}, {39320, 2111, 49349, 30, 0}, {39350, 2112, 49349, 11, 2}, {39361, 2113, 57217, 17, 5}, {39378, 2114, 20807, 16, 7}, {39394, 2115, 0, 3, 2},
	{39397, 2116, 36747, 13, 0}, {39410, 2117, 17791, 13, 0}, {39423, 2118, 0, 5, 2}, {39428, 2119, 14377, 19, 2}, {39447, 2120, 0, 7, 2}, {39454, 2121, 0, 7, 2}, {39461, 2122, 0, 9, 2}, {39470, 2123, 0, 10, 2},
	{39480, 2124, 0, 8, 2}, {39488, 2125, 50925, 11, 0}, {39499, 2126, 0, 7, 2}, {39506, 2127, 41191, 10, 0}, {39516, 2128, 0, 5, 0}, {39521, 2129, 0, 5, 2}, {39526, 2130, 30287, 10, 0}, {39536, 2131, 0, 7, 2},
	{39543, 2132, 0, 3, 2}, {39546, 2133, 0, 8, 2}, {39554, 2134, 40625, 12, 2}, {39566, 2135, 25417, 16, 2}, {39582, 2136, 0, 4, 2}, {39586, 2137, 52791, 16, 0}, {39602, 2138, 0, 7, 2}, {39609, 2139, 0, 5, 2},
	{39614, 2140, 1779, 17, 7}, {39631, 2141, 58205, 23, 5}, {39654, 2142, 58205, 22, 7}, {39676, 2143, 2517, 18, 2}, {39694, 2144, 963, 25, 5}, {39719, 2145, 20539, 25, 5}, {39744, 2146, 963, 24, 5}, {39768, 2147, 20539, 24, 5},
	{39792, 2148, 32525, 23, 5}, {39815, 2149, 32525, 22, 7}, {39837, 2150, 0, 3, 2}, {39840, 2151, 29737, 12, 0}, {39852, 2152, 0, 8, 2}, {39860, 2153, 0, 13, 7}, {39873, 2154, 0, 4, 2}, {39877, 2155, 0, 3, 2},
	{39880, 2156, 0, 4, 2}, {39884, 2157, 0, 10, 2}, {39894, 2158, 0, 9, 7}, {39903, 2159, 0, 10, 2}, {39913, 2160, 63851, 13, 2}, {39926, 2161, 13467, 34, 5}, {39960, 2162, 13467, 33, 5}, {39993, 2163, 13467, 30, 5},
	{40023, 2164, 13467, 30, 5}, {40053, 2165, 13467, 29, 5}, {40082, 2166, 13467, 28, 5}, {40110, 2167, 13467, 25, 5}, {40135, 2168, 13467, 24, 5}, {40159, 2169, 13467, 23, 5}, {40182, 2170, 13467, 20, 5}, {40202, 2171, 13467, 19, 5},
	{40221, 2172, 0, 6, 2}, {40227, 2173, 37787, 21, 5}, {40248, 2174, 35329, 20, 7}, {40268, 2175, 24617, 13, 7}, {40281, 2176, 0, 9, 0}, {40290, 2177, 0, 9, 2}, {40299, 2178, 46729, 17, 2}, {40316, 2179, 0, 5, 2},
	{40321, 2180, 7273, 10, 0}, {40331, 2181, 0, 7, 2}, {40338, 2183, 9895, 8, 6}, {40346, 2184, 26067, 13, 2}, {40359, 2185, 0, 6, 2}, {40365, 2186, 47299, 17, 2}, {40382, 2187, 0, 7, 2}, {40389, 2188, 0, 3, 2},
	{40392, 2189, 9099, 40, 2}, {40432, 2190, 0, 7, 0}, {40439, 2191, 0, 7, 2}, {40446, 2193, 64989, 18, 2}, {40464, 2194, 39865, 36, 0}, {40500, 2195, 6377, 33, 5}, {40533, 2196, 27951, 32, 5}, {40565, 2197, 53939, 29, 5},
	{40594, 2198, 35385, 29, 5}, {40623, 2199, 53939, 28, 5}, {40651, 2200, 53939, 27, 5}, {40678, 2201, 49929, 25, 0}, {40703, 2202, 52791, 24, 5}, {40727, 2203, 27951, 23, 5}, {40750, 2204, 46081, 22, 5}, {40772, 2205, 37645, 19, 5},
	{40791, 2206, 37645, 18, 5}, {40809, 2207, 5345, 11, 0}, {40820, 2208, 21551, 11, 0}, {40831, 2209, 28927, 11, 0}, {40842, 2210, 0, 7, 2}, {40849, 2211, 16815, 15, 0}, {40864, 2213, 25323, 10, 0}, {40874, 2215, 0, 7, 2},
	{40881, 2216, 0, 3, 2}, {40884, 2217, 7037, 17, 7}, {40901, 2218, 0, 9, 6}, {40910, 2219, 2753, 17, 2}, {40927, 2220, 0, 7, 2}, {40934, 2221, 63835, 13, 0}, {40947, 2222, 60631, 10, 0}, {40957, 2223, 29737, 9, 0},
	{40966, 2224, 0, 5, 2}, {40971, 2225, 47331, 11, 0}, {40982, 2226, 0, 5, 2}, {40987, 2227, 36747, 14, 2}, {41001, 2228, 0, 15, 2}, {41016, 2229, 28079, 23, 5}, {41039, 2230, 52069, 22, 5}, {41061, 2231, 54993, 18, 5},
	{41079, 2232, 30257, 17, 7}, {41096, 2233, 0, 6, 2}, {41102, 2234, 0, 8, 7}, {41110, 2235, 48457, 13, 0}, {41123, 2236, 48457, 13, 2}, {41136, 2237, 36977, 15, 2}, {41151, 2238, 22717, 11, 5}, {41162, 2239, 31889, 10, 7},
	{41172, 2240, 13467, 18, 7}, {41190, 2241, 0, 4, 2}, {41194, 2242, 0, 5, 2}, {41199, 2243, 10415, 20, 2}, {41219, 2244, 60421, 13, 2}, {41232, 2245, 16859, 10, 2}, {41242, 2246, 26347, 21, 5}, {41263, 2247, 26347, 20, 5},
	{41283, 2248, 33, 12, 5}, {41295, 2249, 13905, 11, 5}, {41306, 2250, 0, 7, 7}, {41313, 2251, 0, 11, 2}, {41324, 2252, 32605, 8, 0}, {41332, 2253, 32605, 8, 0}, {41340, 2254, 32605, 8, 2}, {41348, 2255, 0, 8, 2},
	{41356, 2256, 6883, 15, 0}, {41371, 2257, 0, 8, 0}, {41379, 2258, 0, 8, 2}, {41387, 2259, 0, 8, 2}, {41395, 2260, 0, 6, 2}, {41401, 2261, 60631, 14, 2}, {41415, 2263, 0, 14, 2}, {41429, 2264, 0, 4, 2},
	{41433, 2265, 28453, 16, 0}, {41449, 2266, 46413, 16, 2}, {41465, 2267, 5453, 11, 2}, {41476, 2268, 0, 5, 2}, {41481, 2269, 22045, 9, 2}, {41490, 2270, 0, 3, 2}, {41493, 2271, 7765, 28, 7}, {41521, 2272, 19921, 11, 0},
	{41532, 2273, 0, 2, 2}, {41534, 2274, 0, 6, 0}, {41540, 2276, 0, 6, 2}, {41546, 2278, 1275, 42, 5}, {41588, 2279, 45529, 22, 5}, {41610, 2280, 30319, 20, 5}, {41630, 2281, 22293, 15, 5}, {41645, 2282, 3983, 14, 5},
	{41659, 2283, 3983, 14, 7}, {41673, 2284, 44833, 16, 2}, {41689, 2285, 0, 10, 2}, {41699, 2286, 0, 3, 2}, {41702, 2287, 3873, 27, 0}, {41729, 2288, 3873, 19, 2}, {41748, 2289, 55011, 37, 0}, {41785, 2290, 13467, 33, 5},
	{41818, 2291, 13467, 32, 5}, {41850, 2292, 13467, 29, 5}, {41879, 2293, 13467, 28, 5}, {41907, 2294, 13467, 27, 5}, {41934, 2295, 13467, 23, 5}, {41957, 2296, 13467, 22, 5}, {41979, 2297, 13467, 20, 5}, {41999, 2298, 13467, 19, 5},
	{42018, 2299, 13467, 18, 5}, {42036, 2300, 13467, 14, 7}, {42050, 2301, 0, 5, 2}, {42055, 2302, 0, 3, 2}, {42058, 2303, 25041, 17, 5}, {42075, 2304, 25041, 16, 7}, {42091, 2305, 0, 3, 2}, {42094, 2306, 23509, 26, 5},
	{42120, 2307, 23509, 25, 7}, {42145, 2308, 0, 4, 2}, {42149, 2309, 0, 12, 7}, {42161, 2310, 0, 4, 2}, {42165, 2311, 3983, 13, 2}, {42178, 2312, 0, 5, 2}, {42183, 2313, 0, 3, 2}, {42186, 2314, 0, 8, 2},
	{42194, 2315, 23895, 12, 5}, {42206, 2316, 23427, 11, 7}, {42217, 2317, 0, 4, 2}, {42221, 2318, 14181, 7, 2}, {42228, 2319, 34615, 14, 5}, {42242, 2320, 17281, 13, 7}, {42255, 2321, 29737, 11, 0}, {42266, 2322, 0, 7, 2},
	{42273, 2323, 45529, 20, 5}, {42293, 2324, 30319, 18, 5}, {42311, 2325, 62411, 9, 5}, {42320, 2326, 7535, 8, 7}, {42328, 2327, 43313, 12, 0}, {42340, 2328, 0, 4, 2}, {42344, 2329, 6491, 16, 0}, {42360, 2330, 6491, 10, 2},
	{42370, 2333, 14201, 16, 5}, {42386, 2334, 45363, 15, 7}, {42401, 2335, 3983, 14, 2}, {42415, 2336, 50815, 25, 2}, {42440, 2337, 34627, 12, 0}, {42452, 2338, 0, 3, 2}, {42455, 2339, 0, 9, 2}, {42464, 2340, 0, 11, 2},
	{42475, 2341, 36747, 16, 0}, {42491, 2342, 0, 8, 2}, {42499, 2343, 0, 48, 6}, {42547, 2344, 13467, 35, 5}, {42582, 2345, 13467, 33, 5}, {42615, 2346, 13467, 32, 5}, {42647, 2347, 13467, 30, 5}, {42677, 2348, 13467, 29, 5},
	{42706, 2349, 13467, 29, 5}, {42735, 2350, 13467, 28, 5}, {42763, 2351, 13467, 27, 5}, {42790, 2352, 13467, 23, 5}, {42813, 2353, 13467, 22, 5}, {42835, 2354, 13467, 20, 5}, {42855, 2355, 13467, 19, 5}, {42874, 2356, 13467, 18, 7},
	{42892, 2357, 48307, 13, 2}, {42905, 2358, 0, 12, 7}, {42917, 2359, 34627, 13, 0}, {42930, 2360, 0, 4, 2}, {42934, 2361, 46157, 13, 2}, {42947, 2362, 14201, 16, 5}, {42963, 2363, 45363, 15, 7}, {42978, 2364, 0, 9, 2},
	{42987, 2365, 0, 6, 0}, {42993, 2366, 0, 6, 2}, {42999, 2367, 36747, 15, 2}, {43014, 2368, 7789, 18, 5}, {43032, 2369, 19325, 17, 5}, {43049, 2370, 14201, 16, 5}, {43065, 2371, 45363, 15, 7}, {43080, 2372, 34627, 13, 0},
	{43093, 2374, 12815, 10, 0}, {43103, 2375, 25323, 7, 2}, {43110, 2376, 0, 8, 0}, {43118, 2377, 0, 8, 2}, {43126, 2378, 34627, 13, 0}, {43139, 2379, 36747, 12, 2}, {43151, 2380, 8447, 12, 0}, {43163, 2381, 0, 3, 2},
	{43166, 2382, 0, 5, 2}, {43171, 2383, 53755, 38, 5}, {43209, 2384, 24129, 37, 5}, {43246, 2385, 53755, 36, 5}, {43282, 2386, 53755, 35, 5}, {43317, 2387, 53755, 35, 5}, {43352, 2388, 24129, 35, 5}, {43387, 2389, 53755, 34, 5},
	{43421, 2390, 24129, 34, 5}, {43455, 2391, 24129, 34, 5}, {43489, 2392, 53755, 33, 5}, {43522, 2393, 24129, 33, 5}, {43555, 2394, 53755, 32, 5}, {43587, 2395, 53755, 32, 5}, {43619, 2396, 24129, 32, 5}, {43651, 2397, 53755, 31, 5},
	{43682, 2398, 24129, 31, 5}, {43713, 2399, 24129, 31, 5}, {43744, 2400, 53755, 30, 5}, {43774, 2401, 53755, 30, 5}, {43804, 2402, 24129, 30, 5}, {43834, 2403, 53755, 29, 5}, {43863, 2404, 24129, 29, 5}, {43892, 2405, 24129, 29, 5},
	{43921, 2406, 24129, 28, 5}, {43949, 2407, 53755, 27, 5}, {43976, 2408, 53755, 26, 5}, {44002, 2409, 24129, 26, 5}, {44028, 2410, 53755, 25, 5}, {44053, 2411, 24129, 25, 5}, {44078, 2412, 24129, 24, 5}, {44102, 2413, 53755, 22, 5},
	{44124, 2415, 53755, 22, 5}, {44146, 2416, 53755, 21, 5}, {44167, 2417, 24129, 21, 5}, {44188, 2419, 24129, 21, 5}, {44209, 2420, 53755, 20, 5}, {44229, 2421, 24129, 20, 5}, {44249, 2422, 24129, 19, 5}, {44268, 2423, 53755, 17, 5},
	{44285, 2424, 24129, 16, 7}, {44301, 2425, 14181, 7, 0}, {44308, 2426, 0, 2, 2}, {44310, 2427, 0, 8, 6}, {44318, 2428, 0, 8, 2}, {44326, 2429, 38151, 17, 0}, {44343, 2430, 38151, 9, 2}, {44352, 2432, 27259, 60, 0},
	{44412, 2433, 27259, 60, 0}, {44472, 2434, 52295, 33, 0}, {44505, 2435, 19921, 27, 2}, {44532, 2436, 0, 9, 2}, {44541, 2438, 16373, 12, 0}, {44553, 2439, 0, 8, 2}, {44561, 2440, 0, 13, 2}, {44574, 2441, 0, 9, 6},
	{44583, 2442, 31401, 19, 7}, {44602, 2443, 30845, 38, 0}, {44640, 2444, 64989, 16, 2}, {44656, 2445, 0, 3, 2}, {44659, 2446, 65471, 13, 2}, {44672, 2447, 16379, 18, 2}, {44690, 2448, 0, 6, 2}, {44696, 2449, 0, 9, 6},
	{44705, 2450, 31151, 17, 2}, {44722, 2451, 0, 3, 2}, {44725, 2452, 0, 5, 2}, {44730, 2453, 0, 7, 2}, {44737, 2454, 1741, 32, 5}, {44769, 2455, 0, 7, 7}, {44776, 2456, 0, 5, 2}, {44781, 2457, 13467, 43, 5},
	{44824, 2458, 13467, 37, 5}, {44861, 2459, 13467, 37, 5}, {44898, 2460, 13467, 36, 5}, {44934, 2461, 13467, 33, 5}, {44967, 2462, 13467, 32, 5}, {44999, 2463, 13467, 32, 5}, {45031, 2464, 13467, 31, 5}, {45062, 2465, 13467, 27, 5},
	{45089, 2466, 13467, 26, 5}, {45115, 2467, 13467, 23, 5}, {45138, 2468, 13467, 22, 7}, {45160, 2469, 15275, 60, 0}, {45220, 2470, 15275, 59, 0}, {45279, 2471, 15275, 58, 0}, {45337, 2472, 15275, 57, 0}, {45394, 2473, 15489, 55, 0},
	{45449, 2474, 15275, 49, 0}, {45498, 2475, 15275, 49, 0}, {45547, 2476, 15275, 48, 0}, {45595, 2477, 13467, 47, 5}, {45642, 2478, 22623, 46, 0}, {45688, 2479, 43531, 45, 5}, {45733, 2480, 32747, 41, 0}, {45774, 2481, 15275, 40, 0},
	{45814, 2482, 36231, 39, 0}, {45853, 2483, 61911, 38, 0}, {45891, 2484, 30897, 37, 0}, {45928, 2485, 23557, 35, 0}, {45963, 2486, 64989, 34, 0}, {45997, 2487, 25911, 34, 0}, {46031, 2488, 41193, 34, 0}, {46065, 2489, 52381, 30, 0},
	{46095, 2490, 7325, 30, 0}, {46125, 2491, 13467, 30, 5}, {46155, 2492, 64989, 29, 0}, {46184, 2493, 55011, 28, 0}, {46212, 2494, 27259, 28, 5}, {46240, 2495, 41193, 27, 0}, {46267, 2496, 23557, 27, 0}, {46294, 2497, 55011, 27, 0},
	{46321, 2498, 17281, 27, 0}, {46348, 2499, 17281, 27, 0}, {46375, 2500, 13467, 27, 5}, {46402, 2501, 13467, 26, 5}, {46428, 2502, 13467, 26, 5}, {46454, 2503, 13467, 26, 5}, {46480, 2504, 53939, 25, 0}, {46505, 2505, 53939, 25, 5},
	{46530, 2506, 13467, 25, 5}, {46555, 2507, 13467, 25, 5}, {46580, 2508, 64989, 24, 0}, {46604, 2509, 64989, 24, 0}, {46628, 2510, 64989, 24, 0}, {46652, 2511, 13203, 24, 5}, {46676, 2512, 41193, 24, 5}, {46700, 2513, 53939, 24, 5},
	{46724, 2514, 35813, 23, 5}, {46747, 2515, 11979, 23, 5}, {46770, 2516, 30897, 23, 5}, {46793, 2517, 64989, 22, 0}, {46815, 2518, 22623, 22, 0}, {46837, 2519, 13467, 22, 5}, {46859, 2520, 36213, 21, 0}, {46880, 2521, 46325, 21, 5},
	{46901, 2522, 13467, 21, 5}, {46922, 2523, 7441, 20, 5}, {46942, 2524, 13467, 20, 5}, {46962, 2525, 6377, 19, 0}, {46981, 2526, 15275, 19, 5}, {47000, 2527, 13467, 19, 5}, {47019, 2528, 41193, 18, 0}, {47037, 2529, 15433, 18, 5},
	{47055, 2530, 44631, 17, 0}, {47072, 2531, 41193, 17, 5}, {47089, 2532, 13467, 17, 5}, {47106, 2533, 13467, 17, 5}, {47123, 2534, 35813, 16, 0}, {47139, 2535, 2145, 16, 0}, {47155, 2536, 45147, 16, 0}, {47171, 2537, 13467, 16, 5},
	{47187, 2538, 25667, 15, 5}, {47202, 2539, 35813, 15, 5}, {47217, 2540, 13467, 15, 5}, {47232, 2541, 13467, 15, 5}, {47247, 2542, 2107, 14, 0}, {47261, 2543, 45691, 14, 5}, {47275, 2544, 13467, 14, 5}, {47289, 2545, 13467, 14, 5},
	{47303, 2546, 13467, 14, 5}, {47317, 2549, 23557, 13, 0}, {47330, 2550, 23557, 13, 0}, {47343, 2552, 37645, 13, 5}, {47356, 2553, 35167, 13, 5}, {47369, 2554, 13467, 13, 5}, {47382, 2555, 17579, 12, 5}, {47394, 2556, 57535, 12, 5},
	{47406, 2557, 11187, 12, 5}, {47418, 2560, 33537, 11, 0}, {47429, 2561, 22623, 11, 0}, {47440, 2562, 15275, 11, 5}, {47451, 2563, 16009, 9, 0}, {47460, 2564, 2107, 7, 0}, {47467, 2566, 38975, 7, 0}, {47474, 2567, 7339, 6, 0},
	{47480, 2568, 15991, 6, 0}, {47486, 2569, 43567, 6, 2}, {47492, 2570, 0, 3, 2}, {47495, 2571, 37113, 14, 2}, {47509, 2572, 35197, 19, 0}, {47528, 2573, 0, 8, 2}, {47536, 2574, 0, 3, 2}, {47539, 2576, 51257, 54, 0},
	{47593, 2577, 51257, 53, 0}, {47646, 2578, 30897, 41, 0}, {47687, 2579, 51257, 40, 0}, {47727, 2580, 51257, 39, 0}, {47766, 2581, 35813, 27, 0}, {47793, 2582, 35813, 27, 0}, {47820, 2583, 3557, 26, 0}, {47846, 2584, 54549, 26, 0},
	{47872, 2585, 54549, 26, 0}, {47898, 2586, 3873, 22, 0}, {47920, 2587, 3873, 22, 5}, {47942, 2588, 25667, 21, 0}, {47963, 2589, 5415, 19, 0}, {47982, 2590, 49697, 16, 2}, {47998, 2591, 0, 3, 2}, {48001, 2592, 0, 6, 2},
	{48007, 2594, 0, 7, 2}, {48014, 2595, 7457, 11, 2}, {48025, 2597, 19921, 15, 2}, {48040, 2598, 0, 21, 6}, {48061, 2599, 30389, 49, 0}, {48110, 2600, 30389, 49, 2}, {48159, 2601, 0, 8, 2}, {48167, 2602, 13467, 34, 5},
	{48201, 2603, 13467, 33, 5}, {48234, 2604, 13467, 30, 5}, {48264, 2605, 13467, 30, 5}, {48294, 2606, 13467, 30, 5}, {48324, 2607, 13467, 29, 5}, {48353, 2608, 13467, 29, 5}, {48382, 2609, 13467, 28, 5}, {48410, 2610, 13467, 26, 5},
	{48436, 2611, 13467, 24, 5}, {48460, 2612, 13467, 23, 5}, {48483, 2613, 13467, 20, 5}, {48503, 2614, 13467, 20, 5}, {48523, 2615, 13467, 19, 5}, {48542, 2616, 13467, 15, 7}, {48557, 2617, 0, 3, 2}, {48560, 2618, 0, 4, 2},
	{48564, 2619, 7023, 15, 5}, {48579, 2620, 38185, 14, 7}, {48593, 2621, 64247, 28, 5}, {48621, 2622, 64247, 27, 5}, {48648, 2623, 26395, 13, 5}, {48661, 2624, 26395, 13, 5}, {48674, 2625, 3911, 12, 5}, {48686, 2626, 3443, 11, 7},
	{48697, 2627, 0, 4, 2}, {48701, 2628, 36747, 14, 0}, {48715, 2629, 0, 6, 2}, {48721, 2630, 0, 13, 2}, {48734, 2631, 0, 10, 6}, {48744, 2632, 0, 8, 0}, {48752, 2633, 0, 8, 2}, {48760, 2634, 0, 10, 0},
	{48770, 2635, 0, 10, 2}, {48780, 2636, 43371, 6, 0}, {48786, 2637, 0, 3, 2}, {48789, 2638, 0, 12, 7}, {48801, 2639, 47331, 11, 2}, {48812, 2640, 48307, 47, 5}, {48859, 2641, 48307, 45, 5}, {48904, 2642, 48307, 44, 5},
	{48948, 2643, 48307, 44, 5}, {48992, 2644, 48307, 43, 5}, {49035, 2645, 48307, 42, 5}, {49077, 2646, 48307, 41, 5}, {49118, 2647, 48307, 41, 5}, {49159, 2648, 48307, 40, 5}, {49199, 2649, 48307, 39, 5}, {49238, 2650, 48307, 39, 5},
	{49277, 2651, 48307, 38, 5}, {49315, 2652, 48307, 36, 5}, {49351, 2653, 48307, 35, 5}, {49386, 2654, 48307, 34, 5}, {49420, 2655, 48307, 31, 5}, {49451, 2657, 48307, 31, 5}, {49482, 2658, 48307, 30, 5}, {49512, 2659, 48307, 29, 5},
	{49541, 2660, 48307, 26, 7}, {49567, 2661, 39979, 12, 0}, {49579, 2662, 0, 5, 2}, {49584, 2663, 0, 5, 2}, {49589, 2665, 12815, 13, 2}, {49602, 2666, 60631, 12, 0}, {49614, 2667, 0, 7, 2}, {49621, 2668, 0, 6, 0},
	{49627, 2669, 0, 6, 2}, {49633, 2670, 13467, 34, 5}, {49667, 2671, 13467, 33, 5}, {49700, 2672, 13467, 30, 5}, {49730, 2673, 13467, 30, 5}, {49760, 2674, 13467, 29, 5}, {49789, 2675, 13467, 28, 5}, {49817, 2676, 13467, 25, 5},
	{49842, 2677, 13467, 24, 5}, {49866, 2678, 13467, 23, 5}, {49889, 2679, 13467, 20, 5}, {49909, 2680, 13467, 19, 5}, {49928, 2681, 0, 6, 2}, {49934, 2682, 0, 4, 2}, {49938, 2683, 0, 8, 0}, {49946, 2684, 0, 8, 2},
	{49954, 2685, 0, 9, 2}, {49963, 2686, 0, 10, 2}, {49973, 2687, 0, 11, 0}, {49984, 2688, 0, 11, 2}, {49995, 2689, 44415, 14, 0}, {50009, 2690, 0, 5, 0}, {50014, 2691, 0, 5, 2}, {50019, 2692, 0, 8, 2},
	{50027, 2693, 0, 7, 2}, {50034, 2694, 43677, 12, 2}, {50046, 2695, 0, 4, 2}, {50050, 2696, 11305, 21, 5}, {50071, 2697, 55627, 20, 7}, {50091, 2698, 0, 3, 2}, {50094, 2699, 63519, 26, 7}, {50120, 2700, 16751, 26, 0},
	{50146, 2701, 16751, 18, 0}, {50164, 2702, 16751, 9, 2}, {50173, 2703, 48307, 18, 5}, {50191, 2704, 48307, 18, 5}, {50209, 2705, 48307, 17, 5}, {50226, 2706, 48307, 17, 7}, {50243, 2707, 36747, 14, 0}, {50257, 2708, 41387, 9, 2},
	{50266, 2709, 40047, 31, 0}, {50297, 2710, 40047, 29, 0}, {50326, 2711, 40047, 28, 2}, {50354, 2712, 0, 11, 2}, {50365, 2713, 52791, 41, 0}, {50406, 2714, 52791, 41, 0}, {50447, 2715, 52791, 35, 0}, {50482, 2716, 52791, 35, 0},
	{50517, 2717, 0, 6, 2}, {50523, 2718, 0, 4, 2}, {50527, 2719, 4399, 12, 2}, {50539, 2720, 36977, 16, 2}, {50555, 2721, 0, 3, 2}, {50558, 2722, 25539, 13, 2}, {50571, 2723, 9099, 37, 0}, {50608, 2724, 9099, 37, 2},
	{50645, 2725, 34989, 15, 0}, {50660, 2726, 3983, 13, 2}, {50673, 2727, 10733, 11, 2}, {50684, 2728, 62509, 15, 0}, {50699, 2729, 34627, 13, 0}, {50712, 2730, 0, 4, 2}, {50716, 2731, 3367, 36, 0}, {50752, 2732, 45691, 21, 7},
	{50773, 2733, 54803, 10, 2}, {50783, 2734, 10853, 32, 0}, {50815, 2735, 10853, 28, 0}, {50843, 2736, 10853, 26, 0}, {50869, 2737, 62337, 15, 0}, {50884, 2738, 30161, 12, 0}, {50896, 2739, 5485, 10, 2}, {50906, 2740, 0, 7, 2},
	{50913, 2742, 52353, 24, 5}, {50937, 2743, 52353, 23, 7}, {50960, 2744, 36747, 12, 0}, {50972, 2745, 43371, 7, 0}, {50979, 2746, 0, 4, 2}, {50983, 2747, 0, 11, 2}, {50994, 2748, 0, 10, 2}, {51004, 2749, 0, 8, 2},
	{51012, 2750, 36747, 15, 2}, {51027, 2751, 62897, 17, 0}, {51044, 2752, 0, 3, 2}, {51047, 2753, 15685, 30, 5}, {51077, 2754, 15685, 28, 5}, {51105, 2755, 15685, 23, 7}, {51128, 2756, 46003, 20, 7}, {51148, 2757, 0, 6, 2},
	{51154, 2758, 26053, 13, 0}, {51167, 2759, 47473, 12, 0}, {51179, 2760, 47473, 12, 2}, {51191, 2761, 0, 4, 2}, {51195, 2762, 13495, 24, 0}, {51219, 2763, 13495, 19, 0}, {51238, 2764, 8007, 14, 2}, {51252, 2765, 32525, 24, 5},
	{51276, 2766, 32525, 23, 7}, {51299, 2767, 27405, 14, 2}, {51313, 2768, 0, 6, 2}, {51319, 2769, 39865, 17, 2}, {51336, 2770, 0, 4, 2}, {51340, 2771, 31401, 14, 7}, {51354, 2772, 0, 11, 2}, {51365, 2773, 48307, 14, 0},
	{51379, 2774, 23791, 9, 0}, {51388, 2775, 3521, 8, 0}, {51396, 2776, 58179, 8, 0}, {51404, 2777, 58179, 8, 2}, {51412, 2778, 48307, 56, 0}, {51468, 2779, 48307, 16, 2}, {51484, 2780, 54705, 10, 7}, {51494, 2781, 0, 11, 7},
	{51505, 2782, 0, 6, 2}, {51511, 2783, 0, 8, 2}, {51519, 2784, 0, 5, 2}, {51524, 2785, 52383, 19, 2}, {51543, 2786, 3983, 10, 2}, {51553, 2787, 0, 9, 0}, {51562, 2788, 0, 9, 6}, {51571, 2789, 26309, 7, 6},
	{51578, 2790, 37079, 14, 2}, {51592, 2791, 39979, 34, 5}, {51626, 2792, 39979, 33, 7}, {51659, 2793, 1779, 13, 5}, {51672, 2794, 36255, 11, 5}, {51683, 2795, 5093, 10, 7}, {51693, 2796, 34989, 5, 0}, {51698, 2797, 0, 3, 2},
	{51701, 2798, 0, 10, 2}, {51711, 2799, 22211, 51, 0}, {51762, 2800, 60981, 31, 0}, {51793, 2801, 0, 8, 2}, {51801, 2802, 0, 7, 2}, {51808, 2803, 13467, 37, 5}, {51845, 2804, 13467, 36, 5}, {51881, 2805, 13467, 36, 5},
	{51917, 2806, 13467, 34, 5}, {51951, 2807, 13467, 33, 5}, {51984, 2808, 13467, 31, 5}, {52015, 2809, 13467, 30, 5}, {52045, 2810, 13467, 30, 5}, {52075, 2811, 13467, 29, 5}, {52104, 2812, 13467, 28, 5}, {52132, 2813, 13467, 28, 5},
	{52160, 2814, 13467, 27, 5}, {52187, 2815, 13467, 24, 5}, {52211, 2816, 13467, 23, 5}, {52234, 2817, 13467, 20, 5}, {52254, 2818, 13467, 20, 5}, {52274, 2819, 13467, 19, 5}, {52293, 2820, 59607, 17, 0}, {52310, 2821, 13467, 15, 5},
	{52325, 2822, 3873, 13, 5}, {52338, 2823, 13467, 12, 7}, {52350, 2824, 36741, 21, 5}, {52371, 2825, 36741, 20, 7}, {52391, 2826, 14201, 14, 5}, {52405, 2827, 45363, 13, 7}, {52418, 2828, 36747, 14, 0}, {52432, 2829, 0, 6, 2},
	{52438, 2830, 0, 4, 2}, {52442, 2831, 0, 3, 2}, {52445, 2832, 22717, 12, 5}, {52457, 2833, 31889, 11, 7}, {52468, 2834, 0, 9, 0}, {52477, 2835, 0, 9, 2}, {52486, 2836, 62955, 14, 0}, {52500, 2837, 12797, 14, 2},
	{52514, 2838, 18615, 16, 2}, {52530, 2839, 0, 6, 2}, {52536, 2840, 16967, 15, 0}, {52551, 2841, 0, 5, 2}, {52556, 2842, 17275, 8, 7}, {52564, 2843, 0, 8, 0}, {52572, 2844, 0, 8, 2}, {52580, 2845, 0, 9, 2},
	{52589, 2846, 0, 5, 2}, {52594, 2847, 0, 10, 2}, {52604, 2848, 0, 3, 2}, {52607, 2849, 1683, 13, 2}, {52620, 2850, 8215, 29, 2}, {52649, 2851, 34989, 15, 2}, {52664, 2852, 0, 3, 2}, {52667, 2853, 19921, 11, 0},
	{52678, 2854, 18039, 6, 0}, {52684, 2855, 0, 2, 2}, {52686, 2856, 0, 6, 6}, {52692, 2857, 695, 11, 2}, {52703, 2858, 30427, 14, 2}, {52717, 2859, 34627, 16, 0}, {52733, 2860, 0, 7, 2}, {52740, 2861, 0, 11, 7},
	{52751, 2862, 32859, 20, 0}, {52771, 2863, 32859, 20, 0}, {52791, 2864, 32859, 11, 2}, {52802, 2865, 43677, 22, 5}, {52824, 2866, 43677, 21, 7}, {52845, 2867, 21823, 14, 0}, {52859, 2868, 0, 8, 2}, {52867, 2869, 0, 3, 2},
	{52870, 2870, 36747, 23, 0}, {52893, 2871, 36747, 15, 0}, {52908, 2872, 36747, 15, 2}, {52923, 2873, 121, 21, 5}, {52944, 2874, 24857, 20, 7}, {52964, 2875, 53939, 19, 0}, {52983, 2876, 30853, 12, 0}, {52995, 2877, 0, 6, 2},
	{53001, 2878, 0, 9, 2}, {53010, 2879, 13385, 26, 5}, {53036, 2880, 13385, 25, 5}, {53061, 2881, 28079, 20, 5}, {53081, 2882, 13385, 20, 5}, {53101, 2883, 52069, 19, 5}, {53120, 2884, 13385, 19, 5}, {53139, 2885, 20145, 15, 5},
	{53154, 2886, 14201, 14, 5}, {53168, 2887, 5047, 14, 5}, {53182, 2888, 45363, 13, 7}, {53195, 2889, 0, 6, 2}, {53201, 2890, 0, 10, 2}, {53211, 2891, 22419, 32, 0}, {53243, 2892, 53939, 29, 2}, {53272, 2893, 0, 12, 2},
	{53284, 2894, 63851, 7, 2}, {53291, 2895, 0, 6, 2}, {53297, 2897, 20153, 7, 0}, {53304, 2898, 0, 4, 2}, {53308, 2899, 0, 11, 2}, {53319, 2900, 27535, 12, 2}, {53331, 2901, 0, 6, 0}, {53337, 2902, 0, 6, 2},
	{53343, 2903, 0, 9, 2}, {53352, 2904, 0, 15, 2}, {53367, 2905, 46325, 24, 4}, {53391, 2906, 16301, 14, 6}, {53405, 2907, 48307, 22, 0}, {53427, 2908, 0, 11, 2}, {53438, 2909, 52083, 19, 2}, {53457, 2910, 0, 4, 2},
	{53461, 2911, 46325, 38, 2}, {53499, 2912, 0, 3, 2}, {53502, 2913, 40195, 9, 2}, {53511, 2914, 12815, 10, 2}, {53521, 2915, 0, 12, 2}, {53533, 2916, 62895, 29, 5}, {53562, 2917, 62895, 28, 7}, {53590, 2918, 0, 2, 2},
	{53592, 2919, 0, 4, 2}, {53596, 2920, 0, 8, 7}, {53604, 2921, 36747, 15, 0}, {53619, 2922, 41191, 12, 2}, {53631, 2923, 36747, 18, 0}, {53649, 2924, 41387, 13, 0}, {53662, 2925, 0, 10, 2}, {53672, 2926, 0, 3, 2},
	{53675, 2929, 62955, 40, 0}, {53715, 2930, 12797, 40, 2}, {53755, 2931, 0, 8, 2}, {53763, 2932, 0, 14, 2}, {53777, 2933, 44629, 10, 2}, {53787, 2935, 0, 7, 2}, {53794, 2936, 39979, 13, 2}, {53807, 2937, 20145, 21, 5},
	{53828, 2938, 5047, 20, 7}, {53848, 2939, 0, 9, 2}, {53857, 2940, 14515, 16, 5}, {53873, 2941, 10015, 15, 5}, {53888, 2942, 23203, 15, 5}, {53903, 2943, 42553, 14, 7}, {53917, 2944, 0, 15, 6}, {53932, 2945, 3337, 12, 2},
	{53944, 2946, 41019, 30, 0}, {53974, 2947, 41019, 29, 2}, {54003, 2948, 43677, 12, 0}, {54015, 2949, 62659, 11, 0}, {54026, 2950, 0, 5, 2}, {54031, 2951, 51051, 31, 5}, {54062, 2952, 51051, 30, 7}, {54092, 2953, 0, 5, 2},
	{54097, 2954, 0, 8, 2}, {54105, 2956, 0, 6, 6}, {54111, 2957, 22353, 31, 2}, {54142, 2958, 49621, 23, 2}, {54165, 2959, 43433, 22, 0}, {54187, 2960, 43433, 15, 0}, {54202, 2961, 0, 4, 2}, {54206, 2962, 0, 5, 2},
	{54211, 2963, 0, 6, 2}, {54217, 2964, 52791, 23, 0}, {54240, 2965, 52791, 23, 0}, {54263, 2966, 0, 7, 2}, {54270, 2967, 0, 14, 2}, {54284, 2968, 5523, 11, 6}, {54295, 2969, 0, 7, 6}, {54302, 2970, 11273, 35, 0},
	{54337, 2971, 11273, 35, 0}, {54372, 2972, 32479, 7, 0}, {54379, 2973, 0, 3, 2}, {54382, 2974, 0, 6, 2}, {54388, 2975, 0, 4, 2}, {54392, 2976, 0, 3, 2}, {54395, 2977, 9099, 19, 2}, {54414, 2978, 0, 12, 2},
	{54426, 2979, 62411, 12, 5}, {54438, 2980, 7535, 11, 7}, {54449, 2981, 0, 7, 2}, {54456, 2982, 51899, 25, 0}, {54481, 2983, 26451, 17, 2}, {54498, 2984, 13467, 36, 5}, {54534, 2985, 13467, 35, 5}, {54569, 2986, 13467, 32, 5},
	{54601, 2987, 13467, 31, 5}, {54632, 2988, 13467, 30, 5}, {54662, 2989, 13467, 26, 5}, {54688, 2990, 13467, 25, 5}, {54713, 2991, 13467, 22, 5}, {54735, 2992, 13467, 21, 7}, {54756, 2993, 57959, 12, 2}, {54768, 2994, 0, 4, 2},
	{54772, 2995, 0, 9, 0}, {54781, 2996, 0, 9, 2}, {54790, 2997, 27473, 11, 2}, {54801, 2998, 13467, 41, 5}, {54842, 2999, 13467, 37, 5}, {54879, 3000, 13467, 36, 5}, {54915, 3001, 13467, 33, 5}, {54948, 3002, 13467, 32, 5},
	{54980, 3003, 13467, 31, 5}, {55011, 3004, 13467, 27, 5}, {55038, 3005, 13467, 26, 5}, {55064, 3006, 13467, 24, 5}, {55088, 3007, 13467, 23, 5}, {55111, 3008, 13467, 22, 5}, {55133, 3009, 13467, 18, 7}, {55151, 3010, 0, 12, 2},
	{55163, 3011, 46561, 24, 7}, {55187, 3012, 19921, 21, 2}, {55208, 3013, 0, 9, 7}, {55217, 3014, 0, 10, 0}, {55227, 3015, 0, 10, 0}, {55237, 3016, 0, 10, 2}, {55247, 3017, 0, 8, 2}, {55255, 3018, 28331, 38, 5},
	{55293, 3019, 28331, 37, 5}, {55330, 3020, 0, 16, 7}, {55346, 3021, 34751, 35, 2}, {55381, 3022, 0, 9, 6}, {55390, 3023, 29461, 12, 2}, {55402, 3024, 0, 8, 2}, {55410, 3025, 10921, 12, 0}, {55422, 3026, 0, 7, 2},
	{55429, 3027, 6491, 24, 0}, {55453, 3028, 6491, 11, 0}, {55464, 3029, 6491, 11, 2}, {55475, 3030, 11445, 11, 5}, {55486, 3031, 11445, 11, 5}, {55497, 3032, 45821, 10, 5}, {55507, 3033, 45821, 10, 7}, {55517, 3034, 0, 3, 2},
	{55520, 3035, 16815, 14, 2}, {55534, 3036, 0, 4, 2}, {55538, 3037, 0, 3, 2}, {55541, 3038, 27259, 34, 2}, {55575, 3039, 24129, 9, 0}, {55584, 3040, 53755, 8, 0}, {55592, 3041, 53755, 7, 2}, {55599, 3042, 0, 3, 2},
	{55602, 3043, 0, 11, 2}, {55613, 3044, 11307, 9, 2}, {55622, 3045, 54537, 20, 5}, {55642, 3046, 13737, 19, 5}, {55661, 3047, 22717, 18, 5}, {55679, 3048, 31889, 17, 7}, {55696, 3049, 25323, 11, 0}, {55707, 3050, 0, 8, 0},
	{55715, 3051, 0, 8, 2}, {55723, 3052, 0, 8, 7}, {55731, 3053, 43677, 17, 0}, {55748, 3054, 0, 10, 2}, {55758, 3056, 0, 6, 2}, {55764, 3057, 0, 11, 0}, {55775, 3058, 0, 11, 2}, {55786, 3059, 39865, 35, 0},
	{55821, 3060, 39865, 34, 0}, {55855, 3061, 6377, 33, 5}, {55888, 3062, 27951, 32, 5}, {55920, 3063, 53939, 29, 5}, {55949, 3064, 53939, 28, 5}, {55977, 3065, 53939, 27, 5}, {56004, 3066, 27951, 23, 5}, {56027, 3067, 46081, 22, 5},
	{56049, 3068, 25667, 20, 5}, {56069, 3069, 37645, 19, 5}, {56088, 3070, 37645, 18, 5}, {56106, 3071, 3873, 14, 7}, {56120, 3072, 36747, 15, 0}, {56135, 3073, 43371, 10, 2}, {56145, 3074, 13467, 26, 5}, {56171, 3075, 13467, 15, 7},
	{56186, 3077, 46123, 39, 2}, {56225, 3078, 0, 7, 7}, {56232, 3079, 0, 5, 2}, {56237, 3080, 0, 10, 2}, {56247, 3081, 36747, 31, 2}, {56278, 3082, 28331, 24, 5}, {56302, 3083, 28331, 23, 5}, {56325, 3084, 15331, 18, 5},
	{56343, 3085, 15331, 17, 5}, {56360, 3086, 14201, 11, 5}, {56371, 3087, 45363, 10, 7}, {56381, 3088, 0, 4, 2}, {56385, 3089, 16815, 18, 2}, {56403, 3090, 0, 4, 2}, {56407, 3091, 53183, 17, 0}, {56424, 3092, 53183, 17, 2},
	{56441, 3093, 31379, 31, 0}, {56472, 3094, 31379, 18, 0}, {56490, 3095, 31379, 9, 2}, {56499, 3096, 0, 8, 2}, {56507, 3097, 0, 15, 6}, {56522, 3098, 0, 4, 2}, {56526, 3099, 0, 3, 2}, {56529, 3100, 0, 7, 2},
	{56536, 3101, 17915, 36, 5}, {56572, 3102, 17915, 35, 5}, {56607, 3103, 34989, 24, 5}, {56631, 3104, 52425, 20, 5}, {56651, 3105, 52425, 19, 5}, {56670, 3106, 31401, 15, 5}, {56685, 3107, 45023, 14, 5}, {56699, 3108, 9169, 12, 7},
	{56711, 3109, 39699, 17, 0}, {56728, 3110, 43677, 13, 0}, {56741, 3111, 0, 6, 2}, {56747, 3112, 52425, 23, 5}, {56770, 3113, 52425, 22, 5}, {56792, 3114, 52425, 21, 5}, {56813, 3115, 52425, 20, 5}, {56833, 3116, 52425, 18, 5},
	{56851, 3117, 52425, 17, 5}, {56868, 3118, 52425, 17, 5}, {56885, 3119, 52425, 16, 7}, {56901, 3120, 0, 6, 2}, {56907, 3121, 0, 7, 2}, {56914, 3122, 3983, 11, 0}, {56925, 3123, 18039, 7, 0}, {56932, 3124, 59753, 6, 0},
	{56938, 3125, 0, 3, 2}, {56941, 3126, 53939, 20, 0}, {56961, 3127, 13351, 18, 0}, {56979, 3128, 0, 7, 2}, {56986, 3129, 32615, 12, 5}, {56998, 3130, 18495, 11, 7}, {57009, 3131, 4755, 17, 2}, {57026, 3132, 0, 7, 7},
	{57033, 3133, 0, 9, 2}, {57042, 3134, 0, 10, 2}, {57052, 3135, 0, 12, 6}, {57064, 3136, 36747, 13, 2}, {57077, 3137, 36747, 12, 2}, {57089, 3138, 0, 9, 2}, {57098, 3139, 12815, 11, 2}, {57109, 3140, 0, 9, 0},
	{57118, 3141, 0, 9, 2}, {57127, 3142, 0, 10, 7}, {57137, 3143, 0, 4, 2}, {57141, 3144, 37787, 26, 5}, {57167, 3145, 35329, 25, 7}, {57192, 3146, 36747, 14, 2}, {57206, 3147, 0, 8, 6}, {57214, 3148, 0, 6, 2},
	{57220, 3149, 0, 8, 2}, {57228, 3150, 7565, 14, 0}, {57242, 3151, 21589, 10, 0}, {57252, 3152, 0, 6, 2}, {57258, 3153, 18969, 16, 0}, {57274, 3154, 0, 5, 2}, {57279, 3156, 0, 4, 2}, {57283, 3157, 0, 13, 2},
	{57296, 3158, 34989, 12, 0}, {57308, 3159, 0, 6, 2}, {57314, 3160, 0, 6, 2}, {57320, 3161, 0, 6, 2}, {57326, 3162, 0, 3, 2}, {57329, 3163, 0, 3, 2}, {57332, 3164, 35957, 18, 2}, {57350, 3165, 18571, 9, 2},
	{57359, 3166, 36747, 20, 0}, {57379, 3167, 0, 12, 2}, {57391, 3168, 14181, 10, 0}, {57401, 3169, 0, 5, 2}, {57406, 3170, 52791, 21, 0}, {57427, 3171, 0, 7, 2}, {57434, 3172, 34641, 16, 2}, {57450, 3173, 0, 6, 7},
	{57456, 3174, 0, 3, 2}, {57459, 3175, 21733, 36, 0}, {57495, 3176, 13467, 33, 5}, {57528, 3177, 13467, 32, 5}, {57560, 3178, 13467, 30, 5}, {57590, 3179, 13467, 29, 5}, {57619, 3180, 13467, 28, 5}, {57647, 3181, 13467, 28, 5},
	{57675, 3182, 13467, 27, 5}, {57702, 3183, 13467, 27, 5}, {57729, 3184, 13467, 26, 5}, {57755, 3185, 21733, 25, 0}, {57780, 3186, 13467, 23, 5}, {57803, 3187, 13467, 22, 5}, {57825, 3188, 13467, 19, 5}, {57844, 3189, 13467, 18, 5},
	{57862, 3190, 13467, 17, 5}, {57879, 3191, 13467, 14, 5}, {57893, 3192, 3873, 12, 5}, {57905, 3193, 0, 5, 2}, {57910, 3194, 21595, 9, 0}, {57919, 3195, 0, 3, 2}, {57922, 3196, 0, 10, 2}, {57932, 3197, 36747, 16, 0},
	{57948, 3199, 0, 8, 2}, {57956, 3200, 42995, 60, 0}, {58016, 3201, 42995, 60, 0}, {58076, 3202, 61577, 48, 0}, {58124, 3203, 53939, 42, 0}, {58166, 3204, 55609, 39, 0}, {58205, 3205, 45907, 38, 0}, {58243, 3206, 64323, 37, 0},
	{58280, 3207, 63835, 37, 0}, {58317, 3208, 61577, 36, 0}, {58353, 3209, 61577, 36, 0}, {58389, 3210, 53939, 33, 0}, {58422, 3211, 53939, 29, 0}, {58451, 3212, 53939, 29, 0}, {58480, 3213, 45907, 29, 0}, {58509, 3214, 61557, 29, 0},
	{58538, 3215, 50075, 27, 0}, {58565, 3216, 39353, 27, 0}, {58592, 3217, 45907, 25, 0}, {58617, 3218, 3847, 25, 0}, {58642, 3219, 9009, 15, 2}, {58657, 3220, 0, 21, 6}, {58678, 3221, 0, 23, 2}, {58701, 3222, 0, 6, 6},
	{58707, 3223, 0, 7, 2}, {58714, 3224, 61757, 10, 2}, {58724, 3225, 0, 3, 2}, {58727, 3226, 28331, 32, 5}, {58759, 3227, 28331, 31, 5}, {58790, 3228, 28079, 23, 5}, {58813, 3229, 52069, 22, 7}, {58835, 3230, 32979, 13, 2},
	{58848, 3231, 0, 9, 2}, {58857, 3232, 16009, 43, 2}, {58900, 3233, 0, 10, 2}, {58910, 3234, 0, 6, 2}, {58916, 3235, 0, 9, 2}, {58925, 3236, 56775, 23, 0}, {58948, 3237, 239, 18, 0}, {58966, 3238, 63235, 17, 5},
	{58983, 3239, 7339, 15, 5}, {58998, 3240, 51045, 12, 0}, {59010, 3241, 0, 8, 2}, {59018, 3243, 0, 10, 2}, {59028, 3244, 34627, 15, 0}, {59043, 3245, 0, 6, 2}, {59049, 3246, 0, 9, 2}, {59058, 3247, 11395, 10, 0},
	{59068, 3248, 52607, 10, 0}, {59078, 3249, 29731, 10, 0}, {59088, 3250, 41415, 10, 0}, {59098, 3251, 55053, 10, 0}, {59108, 3252, 31661, 10, 0}, {59118, 3253, 8425, 10, 2}, {59128, 3254, 0, 13, 2}, {59141, 3256, 52791, 44, 0},
	{59185, 3257, 52791, 37, 2}, {59222, 3258, 0, 14, 2}, {59236, 3259, 43677, 21, 5}, {59257, 3260, 27577, 20, 5}, {59277, 3261, 43677, 20, 5}, {59297, 3262, 27577, 19, 5}, {59316, 3263, 41539, 13, 2}, {59329, 3264, 60981, 32, 4},
	{59361, 3265, 5579, 32, 5}, {59393, 3266, 5579, 31, 5}, {59424, 3267, 24209, 25, 5}, {59449, 3268, 32087, 24, 5}, {59473, 3269, 24209, 24, 5}, {59497, 3270, 32087, 23, 5}, {59520, 3271, 21631, 22, 5}, {59542, 3272, 12777, 22, 5},
	{59564, 3273, 34641, 22, 5}, {59586, 3274, 21631, 21, 5}, {59607, 3275, 12777, 21, 5}, {59628, 3276, 34641, 21, 5}, {59649, 3277, 39111, 19, 5}, {59668, 3278, 5579, 19, 5}, {59687, 3279, 22607, 19, 5}, {59706, 3280, 39111, 18, 5},
	{59724, 3281, 5579, 18, 5}, {59742, 3282, 40403, 18, 5}, {59760, 3283, 22607, 18, 5}, {59778, 3284, 23861, 18, 5}, {59796, 3285, 40403, 17, 5}, {59813, 3286, 23861, 17, 5}, {59830, 3287, 16287, 17, 5}, {59847, 3288, 39979, 16, 5},
	{59863, 3289, 60981, 15, 5}, {59878, 3290, 5579, 15, 5}, {59893, 3291, 55863, 15, 5}, {59908, 3292, 39979, 15, 5}, {59923, 3293, 60981, 14, 5}, {59937, 3294, 5579, 14, 5}, {59951, 3295, 35165, 14, 5}, {59965, 3296, 9801, 13, 5},
	{59978, 3297, 11037, 13, 5}, {59991, 3298, 47387, 12, 5}, {60003, 3299, 2367, 12, 5}, {60015, 3300, 30407, 10, 5}, {60025, 3301, 21555, 9, 5}, {60034, 3302, 16287, 9, 5}, {60043, 3303, 29001, 8, 7}, {60051, 3304, 34989, 13, 2},
	{60064, 3305, 43203, 13, 2}, {60077, 3306, 0, 6, 6}, {60083, 3307, 0, 9, 2}, {60092, 3309, 7899, 10, 0}, {60102, 3310, 11395, 8, 0}, {60110, 3311, 48509, 8, 0}, {60118, 3312, 29731, 8, 0}, {60126, 3313, 32135, 8, 0},
	{60134, 3314, 55053, 8, 2}, {60142, 3315, 0, 7, 0}, {60149, 3316, 0, 7, 2}, {60156, 3317, 0, 4, 2}, {60160, 3318, 0, 4, 2}, {60164, 3319, 0, 10, 0}, {60174, 3320, 0, 10, 2}, {60184, 3321, 38723, 19, 2},
	{60203, 3322, 0, 6, 2}, {60209, 3323, 44721, 22, 0}, {60231, 3324, 43677, 14, 0}, {60245, 3325, 0, 7, 2}, {60252, 3326, 0, 3, 2}, {60255, 3327, 24153, 8, 0}, {60263, 3328, 59389, 7, 2}, {60270, 3329, 0, 5, 2},
	{60275, 3330, 0, 4, 2}, {60279, 3331, 13467, 40, 5}, {60319, 3332, 13467, 34, 5}, {60353, 3333, 13467, 34, 5}, {60387, 3334, 13467, 33, 5}, {60420, 3335, 13467, 30, 5}, {60450, 3336, 13467, 29, 5}, {60479, 3337, 13467, 29, 5},
	{60508, 3338, 13467, 28, 5}, {60536, 3339, 13467, 24, 5}, {60560, 3340, 13467, 23, 5}, {60583, 3341, 52791, 22, 0}, {60605, 3342, 13467, 20, 5}, {60625, 3343, 13467, 19, 5}, {60644, 3344, 3873, 13, 2}, {60657, 3345, 40925, 13, 0},
	{60670, 3346, 40925, 8, 2}, {60678, 3347, 0, 9, 2}, {60687, 3348, 14201, 16, 5}, {60703, 3349, 45363, 15, 7}, {60718, 3350, 10685, 45, 0}, {60763, 3351, 55011, 36, 0}, {60799, 3352, 55011, 36, 0}, {60835, 3353, 55011, 35, 0},
	{60870, 3354, 55011, 35, 0}, {60905, 3355, 11273, 34, 0}, {60939, 3356, 27259, 33, 0}, {60972, 3357, 11273, 32, 0}, {61004, 3358, 55011, 28, 0}, {61032, 3359, 3927, 24, 0}, {61056, 3360, 33033, 16, 2}, {61072, 3361, 0, 5, 2},
	{61077, 3362, 25839, 20, 0}, {61097, 3363, 49475, 16, 0}, {61113, 3364, 0, 8, 2}, {61121, 3365, 0, 8, 2}, {61129, 3366, 0, 8, 0}, {61137, 3367, 0, 8, 0}, {61145, 3368, 0, 8, 2}, {61153, 3369, 0, 7, 2},
	{61160, 3370, 0, 5, 2}, {61165, 3371, 0, 9, 2}, {61174, 3372, 0, 5, 2}, {61179, 3373, 37861, 14, 2}, {61193, 3374, 13467, 21, 5}, {61214, 3375, 13467, 15, 7}, {61229, 3376, 0, 7, 2}, {61236, 3377, 57543, 16, 2},
	{61252, 3378, 57201, 9, 2}, {61261, 3379, 0, 4, 0}, {61265, 3380, 0, 4, 2}, {61269, 3381, 1763, 12, 7}, {61281, 3382, 32831, 19, 5}, {61300, 3383, 59521, 18, 7}, {61318, 3384, 3983, 15, 2}, {61333, 3385, 0, 6, 2},
	{61339, 3386, 1251, 29, 4}, {61368, 3387, 1251, 25, 4}, {61393, 3388, 1251, 5, 4}, {61398, 3389, 1251, 5, 6}, {61403, 3390, 50391, 14, 0}, {61417, 3391, 37079, 14, 0}, {61431, 3392, 0, 6, 2}, {61437, 3394, 0, 3, 2},
	{61440, 3395, 26053, 13, 0}, {61453, 3396, 26053, 13, 2}, {61466, 3397, 10015, 34, 5}, {61500, 3398, 10015, 33, 5}, {61533, 3399, 61337, 31, 5}, {61564, 3400, 10015, 30, 5}, {61594, 3401, 61337, 30, 5}, {61624, 3402, 10015, 29, 5},
	{61653, 3403, 57821, 26, 5}, {61679, 3404, 24709, 25, 5}, {61704, 3405, 24709, 24, 5}, {61728, 3406, 11875, 24, 5}, {61752, 3407, 17053, 24, 5}, {61776, 3408, 2733, 23, 5}, {61799, 3409, 11875, 23, 5}, {61822, 3410, 17053, 23, 5},
	{61845, 3411, 60859, 22, 5}, {61867, 3412, 37549, 21, 5}, {61888, 3413, 60035, 20, 5}, {61908, 3414, 63041, 20, 5}, {61928, 3415, 40325, 20, 5}, {61948, 3416, 38047, 20, 5}, {61968, 3417, 10959, 20, 5}, {61988, 3418, 32087, 19, 5},
	{62007, 3419, 19327, 19, 5}, {62026, 3420, 45333, 19, 5}, {62045, 3421, 50133, 19, 5}, {62064, 3422, 38683, 16, 5}, {62080, 3423, 38553, 16, 5}, {62096, 3424, 52555, 15, 7}, {62111, 3425, 0, 9, 2}, {62120, 3426, 0, 9, 2},
	{62129, 3427, 37079, 13, 0}, {62142, 3428, 0, 5, 2}, {62147, 3429, 0, 8, 2}, {62155, 3430, 0, 9, 0}, {62164, 3431, 0, 9, 2}, {62173, 3432, 0, 9, 6}, {62182, 3433, 48307, 52, 0}, {62234, 3434, 48307, 36, 0},
	{62270, 3435, 48307, 28, 0}, {62298, 3436, 48307, 27, 0}, {62325, 3437, 48307, 27, 0}, {62352, 3438, 48307, 26, 0}, {62378, 3439, 48307, 19, 0}, {62397, 3440, 48307, 19, 2}, {62416, 3441, 0, 7, 0}, {62423, 3442, 0, 7, 2},
	{62430, 3443, 0, 10, 2}, {62440, 3444, 10225, 8, 0}, {62448, 3445, 10225, 8, 2}, {62456, 3446, 36747, 15, 0}, {62471, 3447, 0, 7, 2}, {62478, 3448, 18263, 7, 2}, {62485, 3449, 42995, 19, 5}, {62504, 3450, 61499, 18, 5},
	{62522, 3451, 24363, 10, 5}, {62532, 3452, 43631, 9, 7}, {62541, 3453, 0, 4, 2}, {62545, 3454, 0, 6, 0}, {62551, 3455, 0, 6, 2}, {62557, 3456, 0, 11, 2}, {62568, 3457, 0, 4, 2}, {62572, 3458, 0, 4, 2},
	{62576, 3459, 37079, 13, 0}, {62589, 3461, 43677, 12, 0}, {62601, 3463, 43677, 12, 0}, {62613, 3465, 0, 5, 2}, {62618, 3467, 0, 9, 2}, {62627, 3468, 56565, 20, 5}, {62647, 3469, 25091, 19, 7}, {62666, 3470, 0, 3, 2},
	{62669, 3471, 0, 4, 2}, {62673, 3472, 16095, 11, 2}, {62684, 3473, 0, 3, 2}, {62687, 3474, 0, 9, 2}, {62696, 3475, 60631, 12, 2}, {62708, 3476, 0, 3, 2}, {62711, 3477, 0, 3, 2}, {62714, 3478, 0, 10, 2},
	{62724, 3479, 0, 5, 2}, {62729, 3480, 0, 8, 2}, {62737, 3481, 0, 3, 2}, {62740, 3482, 0, 11, 2}, {62751, 3483, 26053, 13, 2}, {62764, 3484, 20153, 10, 0}, {62774, 3485, 0, 7, 2}, {62781, 3486, 51791, 47, 0},
	{62828, 3487, 51791, 24, 0}, {62852, 3488, 7849, 15, 5}, {62867, 3489, 13807, 14, 7}, {62881, 3490, 13467, 62, 0}, {62943, 3491, 13467, 61, 0}, {63004, 3492, 13467, 60, 0}, {63064, 3493, 13467, 59, 0}, {63123, 3494, 13467, 57, 0},
	{63180, 3495, 51055, 56, 0}, {63236, 3496, 13467, 51, 0}, {63287, 3497, 13467, 51, 0}, {63338, 3498, 13467, 50, 0}, {63388, 3499, 13467, 49, 5}, {63437, 3500, 13467, 48, 0}, {63485, 3501, 13467, 47, 5}, {63532, 3502, 51055, 46, 0},
	{63578, 3503, 13467, 43, 0}, {63621, 3504, 13467, 42, 0}, {63663, 3505, 13467, 41, 0}, {63704, 3506, 13467, 40, 0}, {63744, 3507, 13467, 39, 0}, {63783, 3508, 51055, 38, 0}, {63821, 3509, 13467, 37, 0}, {63858, 3510, 51055, 36, 0},
	{63894, 3511, 13467, 36, 0}, {63930, 3512, 13467, 36, 0}, {63966, 3513, 13467, 36, 0}, {64002, 3514, 26319, 35, 0}, {64037, 3515, 26319, 35, 0}, {64072, 3516, 26319, 35, 5}, {64107, 3517, 26319, 34, 0}, {64141, 3518, 26319, 34, 0},
	{64175, 3519, 26319, 34, 5}, {64209, 3520, 26319, 34, 5}, {64243, 3521, 51055, 33, 0}, {64276, 3522, 26319, 33, 5}, {64309, 3523, 26319, 32, 0}, {64341, 3524, 13467, 32, 0}, {64373, 3525, 13467, 32, 0}, {64405, 3526, 26319, 32, 5},
	{64437, 3527, 26319, 32, 5}, {64469, 3528, 26319, 32, 5}, {64501, 3529, 13467, 32, 5}, {64533, 3530, 13467, 31, 0}, {64564, 3531, 26319, 31, 5}, {64595, 3532, 51055, 30, 0}, {64625, 3533, 13467, 30, 0}, {64655, 3534, 26319, 30, 5},
	{64685, 3535, 13467, 30, 5}, {64715, 3536, 13467, 29, 0}, {64744, 3537, 13467, 29, 0}, {64773, 3538, 13467, 29, 0}, {64802, 3539, 13467, 29, 0}, {64831, 3540, 26319, 29, 5}, {64860, 3541, 26319, 29, 5}, {64889, 3542, 13467, 29, 5},
	{64918, 3543, 13467, 28, 0}, {64946, 3544, 26319, 28, 5}, {64974, 3545, 26319, 28, 5}, {65002, 3546, 13467, 28, 5}, {65030, 3547, 13467, 28, 5}, {65058, 3548, 13467, 28, 5}, {65086, 3549, 13467, 27, 0}, {65113, 3550, 26319, 27, 5},
	{65140, 3551, 26319, 27, 5}, {65167, 3552, 51055, 27, 5}, {65194, 3553, 13467, 27, 5}, {65221, 3554, 13467, 27, 5}, {65248, 3555, 13467, 27, 5}, {65275, 3556, 26319, 26, 0}, {65301, 3557, 13467, 26, 0}, {65327, 3558, 13467, 26, 0},
	{65353, 3559, 13467, 26, 0}, {65379, 3560, 26319, 26, 5}, {65405, 3561, 26319, 26, 5}, {65431, 3562, 26319, 26, 5}, {65457, 3563, 26319, 26, 5}, {65483, 3564, 13467, 26, 5}, {65509, 3565, 13467, 26, 5}, {65535, 3566, 13467, 26, 5},
	{65561, 3567, 26319, 25, 5}, {65586, 3568, 26319, 25, 5}, {65611, 3569, 13467, 25, 5}, {65636, 3570, 13467, 25, 5}, {65661, 3571, 13467, 25, 5}, {65686, 3572, 51055, 24, 0}, {65710, 3573, 13467, 24, 0}, {65734, 3574, 13467, 24, 0},
	{65758, 3575, 26319, 24, 5}, {65782, 3576, 26319, 24, 5}, {65806, 3577, 13467, 24, 5}, {65830, 3578, 13467, 23, 0}, {65853, 3579, 26319, 23, 5}, {65876, 3580, 51055, 23, 5}, {65899, 3581, 13467, 23, 5}, {65922, 3582, 13467, 23, 5},
	{65945, 3583, 26319, 22, 5}, {65967, 3584, 13467, 22, 5}, {65989, 3585, 13467, 22, 5}, {66011, 3586, 26319, 21, 0}, {66032, 3587, 51055, 21, 0}, {66053, 3588, 51055, 21, 0}, {66074, 3589, 13467, 21, 0}, {66095, 3590, 26319, 21, 5},
	{66116, 3591, 51055, 21, 5}, {66137, 3592, 13467, 21, 5}, {66158, 3593, 13467, 21, 5}, {66179, 3594, 13467, 20, 0}, {66199, 3595, 26319, 20, 5}, {66219, 3596, 13467, 20, 5}, {66239, 3597, 26319, 19, 0}, {66258, 3598, 13467, 19, 0},
	{66277, 3599, 26319, 19, 5}, {66296, 3600, 13467, 19, 5}, {66315, 3601, 13467, 19, 5}, {66334, 3602, 13467, 19, 5}, {66353, 3603, 13467, 18, 0}, {66371, 3604, 13467, 18, 0}, {66389, 3605, 13467, 18, 0}, {66407, 3606, 26319, 18, 5},
	{66425, 3607, 26319, 18, 5}, {66443, 3608, 13467, 18, 5}, {66461, 3609, 26319, 17, 5}, {66478, 3610, 51055, 17, 5}, {66495, 3611, 13467, 17, 5}, {66512, 3612, 13467, 17, 5}, {66529, 3613, 13467, 17, 5}, {66546, 3614, 13467, 17, 5},
	{66563, 3615, 13467, 16, 0}, {66579, 3616, 26319, 16, 5}, {66595, 3617, 26319, 16, 5}, {66611, 3618, 13467, 16, 5}, {66627, 3619, 13467, 16, 5}, {66643, 3620, 13467, 16, 5}, {66659, 3621, 13467, 16, 5}, {66675, 3624, 26319, 15, 0},
	{66690, 3625, 13467, 15, 0}, {66705, 3626, 13467, 15, 0}, {66720, 3628, 26319, 15, 5}, {66735, 3629, 13467, 15, 5}, {66750, 3630, 13467, 15, 5}, {66765, 3631, 13467, 15, 5}, {66780, 3632, 13467, 14, 5}, {66794, 3633, 13467, 14, 5},
	{66808, 3634, 13467, 14, 5}, {66822, 3637, 26319, 13, 0}, {66835, 3638, 13467, 13, 0}, {66848, 3639, 13467, 13, 0}, {66861, 3640, 13467, 13, 0}, {66874, 3641, 26319, 13, 5}, {66887, 3642, 51055, 13, 5}, {66900, 3643, 13467, 13, 5},
	{66913, 3644, 51055, 12, 5}, {66925, 3645, 13467, 11, 0}, {66936, 3646, 26319, 11, 5}, {66947, 3647, 51055, 11, 5}, {66958, 3648, 26319, 10, 5}, {66968, 3649, 51055, 10, 5}, {66978, 3650, 26319, 9, 0}, {66987, 3651, 13467, 9, 0},
	{66996, 3653, 13467, 8, 0}, {67004, 3654, 13467, 8, 0}, {67012, 3655, 13467, 8, 0}, {67020, 3656, 26319, 8, 5}, {67028, 3657, 51055, 4, 2}, {67032, 3658, 0, 3, 2}, {67035, 3659, 54213, 10, 0}, {67045, 3660, 0, 6, 2},
	{67051, 3661, 0, 13, 2}, {67064, 3662, 33005, 20, 0}, {67084, 3663, 40195, 16, 0}, {67100, 3664, 40195, 10, 2}, {67110, 3665, 0, 4, 2}, {67114, 3666, 0, 9, 2}, {67123, 3667, 0, 4, 2}, {67127, 3668, 29737, 9, 2},
	{67136, 3669, 27535, 12, 2}, {67148, 3670, 38175, 18, 0}, {67166, 3671, 10037, 13, 2}, {67179, 3672, 0, 6, 2}, {67185, 3673, 0, 7, 2}, {67192, 3674, 0, 11, 2}, {67203, 3675, 0, 11, 2}, {67214, 3676, 44359, 9, 2},
	{67223, 3677, 0, 2, 2}, {67225, 3678, 14813, 27, 5}, {67252, 3679, 14813, 19, 0}, {67271, 3680, 14813, 17, 2}, {67288, 3681, 20153, 9, 0}, {67297, 3682, 0, 6, 2}, {67303, 3683, 0, 6, 2}, {67309, 3684, 36747, 31, 0},
	{67340, 3685, 36747, 16, 0}, {67356, 3686, 36747, 13, 2}, {67369, 3687, 0, 5, 2}, {67374, 3688, 46011, 11, 2}, {67385, 3689, 0, 4, 2}, {67389, 3690, 28331, 28, 5}, {67417, 3691, 64279, 22, 5}, {67439, 3692, 64279, 21, 5},
	{67460, 3693, 64279, 20, 5}, {67480, 3694, 17053, 19, 5}, {67499, 3695, 5453, 19, 5}, {67518, 3696, 2733, 18, 5}, {67536, 3697, 5453, 18, 5}, {67554, 3698, 50841, 16, 5}, {67570, 3699, 38553, 11, 7}, {67581, 3700, 65285, 55, 2},
	{67636, 3701, 12815, 13, 2}, {67649, 3702, 0, 8, 2}, {67657, 3703, 13467, 25, 7}, {67682, 3704, 37339, 26, 0}, {67708, 3705, 37339, 26, 0}, {67734, 3706, 56195, 9, 0}, {67743, 3707, 0, 6, 2}, {67749, 3708, 0, 10, 0},
	{67759, 3709, 0, 10, 2}, {67769, 3710, 0, 4, 2}, {67773, 3711, 0, 4, 0}, {67777, 3712, 0, 4, 2}, {67781, 3713, 0, 7, 2}, {67788, 3714, 0, 8, 2}, {67796, 3715, 0, 13, 7}, {67809, 3716, 55011, 98, 0},
	{67907, 3717, 6377, 35, 5}, {67942, 3718, 27951, 34, 5}, {67976, 3719, 53939, 31, 5}, {68007, 3720, 53939, 30, 0}, {68037, 3721, 53939, 30, 5}, {68067, 3722, 53939, 29, 5}, {68096, 3723, 27951, 25, 5}, {68121, 3724, 46081, 24, 5},
	{68145, 3725, 37645, 21, 5}, {68166, 3726, 37645, 20, 5}, {68186, 3727, 3873, 16, 7}, {68202, 3728, 0, 17, 7}, {68219, 3729, 0, 8, 0}, {68227, 3730, 0, 8, 2}, {68235, 3731, 64577, 8, 2}, {68243, 3732, 0, 11, 2},
	{68254, 3733, 40047, 14, 2}, {68268, 3734, 0, 11, 2}, {68279, 3735, 27251, 9, 2}, {68288, 3736, 0, 4, 2}, {68292, 3737, 21123, 5, 6}, {68297, 3738, 0, 11, 2}, {68308, 3739, 0, 7, 2}, {68315, 3740, 0, 9, 2},
	{68324, 3741, 62909, 12, 0}, {68336, 3742, 0, 5, 2}, {68341, 3744, 0, 12, 2}, {68353, 3745, 36977, 16, 2}, {68369, 3746, 60631, 11, 2}, {68380, 3747, 0, 7, 2}, {68387, 3748, 0, 3, 2}, {68390, 3749, 32087, 25, 5},
	{68415, 3750, 32087, 24, 5}, {68439, 3751, 37787, 17, 5}, {68456, 3752, 35329, 16, 7}, {68472, 3753, 41193, 28, 7}, {68500, 3754, 16815, 16, 2}, {68516, 3755, 50391, 16, 0}, {68532, 3757, 0, 8, 2}, {68540, 3759, 0, 3, 2},
	{68543, 3760, 60631, 11, 0}, {68554, 3761, 0, 6, 2}, {68560, 3762, 36219, 10, 0}, {68570, 3763, 0, 7, 2}, {68577, 3764, 52791, 49, 0}, {68626, 3765, 52791, 47, 0}, {68673, 3766, 52791, 34, 0}, {68707, 3767, 64323, 32, 0},
	{68739, 3768, 55011, 28, 0}, {68767, 3769, 3873, 23, 0}, {68790, 3770, 64323, 18, 0}, {68808, 3771, 64323, 18, 0}, {68826, 3772, 2905, 16, 5}, {68842, 3773, 57453, 15, 5}, {68857, 3774, 62955, 12, 0}, {68869, 3775, 12797, 12, 0},
	{68881, 3776, 3873, 12, 2}, {68893, 3777, 0, 4, 2}, {68897, 3778, 44941, 20, 0}, {68917, 3779, 44941, 15, 2}, {68932, 3780, 0, 8, 2}, {68940, 3781, 16009, 41, 2}, {68981, 3782, 39699, 16, 0}, {68997, 3783, 37079, 13, 0},
	{69010, 3784, 0, 5, 2}, {69015, 3785, 41193, 16, 2}, {69031, 3786, 0, 8, 2}, {69039, 3787, 36747, 13, 0}, {69052, 3788, 0, 5, 2}, {69057, 3789, 55011, 33, 0}, {69090, 3790, 55011, 33, 0}, {69123, 3791, 13467, 33, 5},
	{69156, 3792, 55011, 32, 0}, {69188, 3793, 55011, 32, 0}, {69220, 3794, 13467, 32, 5}, {69252, 3795, 13467, 32, 5}, {69284, 3796, 40845, 31, 5}, {69315, 3797, 27259, 30, 0}, {69345, 3798, 63287, 30, 5}, {69375, 3799, 21889, 30, 5},
	{69405, 3800, 13467, 30, 5}, {69435, 3801, 13467, 29, 5}, {69464, 3802, 6377, 28, 5}, {69492, 3803, 27951, 27, 5}, {69519, 3804, 13467, 27, 5}, {69546, 3805, 13467, 26, 5}, {69572, 3806, 13467, 26, 5}, {69598, 3807, 27535, 25, 5},
	{69623, 3808, 13467, 25, 5}, {69648, 3809, 55011, 24, 0}, {69672, 3810, 35813, 24, 5}, {69696, 3811, 53939, 24, 5}, {69720, 3812, 13467, 24, 5}, {69744, 3813, 13467, 24, 5}, {69768, 3814, 53939, 23, 5}, {69791, 3815, 13467, 23, 5},
	{69814, 3816, 27259, 22, 5}, {69836, 3817, 53939, 22, 5}, {69858, 3818, 27259, 21, 5}, {69879, 3819, 13467, 20, 5}, {69899, 3820, 52791, 19, 0}, {69918, 3821, 13467, 19, 5}, {69937, 3822, 27951, 18, 5}, {69955, 3823, 63287, 17, 0},
	{69972, 3824, 46081, 17, 5}, {69989, 3825, 13467, 16, 5}, {70005, 3826, 13467, 16, 5}, {70021, 3827, 13467, 15, 5}, {70036, 3828, 45691, 14, 5}, {70050, 3829, 37645, 14, 5}, {70064, 3830, 59607, 13, 0}, {70077, 3831, 37645, 13, 5},
	{70090, 3832, 22623, 11, 0}, {70101, 3833, 13467, 11, 5}, {70112, 3834, 3873, 9, 5}, {70121, 3835, 13467, 8, 5}, {70129, 3836, 8059, 7, 0}, {70136, 3837, 15991, 6, 7}, {70142, 3838, 0, 4, 2}, {70146, 3840, 0, 6, 2},
	{70152, 3841, 0, 12, 2}, {70164, 3842, 0, 8, 7}, {70172, 3843, 0, 9, 2}, {70181, 3844, 25667, 24, 5}, {70205, 3845, 35813, 24, 7}, {70229, 3846, 25329, 17, 2}, {70246, 3847, 9099, 46, 0}, {70292, 3848, 9099, 35, 0},
	{70327, 3849, 9099, 35, 0}, {70362, 3850, 9099, 34, 2}, {70396, 3851, 40891, 26, 0}, {70422, 3852, 16373, 12, 0}, {70434, 3853, 0, 8, 2}, {70442, 3855, 12815, 10, 2}, {70452, 3856, 41387, 14, 0}, {70466, 3857, 4093, 10, 0},
	{70476, 3858, 41387, 5, 0}, {70481, 3859, 41387, 5, 2}, {70486, 3860, 57229, 62, 0}, {70548, 3861, 57229, 62, 0}, {70610, 3862, 57229, 43, 0}, {70653, 3863, 57229, 32, 5}, {70685, 3864, 57229, 30, 5}, {70715, 3865, 57229, 28, 0},
	{70743, 3866, 57229, 22, 0}, {70765, 3867, 57229, 16, 2}, {70781, 3868, 42385, 22, 0}, {70803, 3869, 42385, 7, 0}, {70810, 3871, 42385, 6, 0}, {70816, 3873, 42385, 6, 2}, {70822, 3874, 4255, 12, 0}, {70834, 3875, 32111, 12, 0},
	{70846, 3876, 0, 4, 2}, {70850, 3877, 0, 7, 7}, {70857, 3878, 13467, 30, 5}, {70887, 3879, 13467, 16, 7}, {70903, 3880, 10853, 16, 0}, {70919, 3881, 0, 4, 2}, {70923, 3882, 0, 4, 2}, {70927, 3883, 13467, 24, 5},
	{70951, 3884, 13467, 24, 5}, {70975, 3885, 3873, 22, 0}, {70997, 3886, 25667, 22, 5}, {71019, 3887, 35813, 22, 5}, {71041, 3888, 59607, 20, 0}, {71061, 3889, 3873, 16, 2}, {71077, 3890, 0, 3, 2}, {71080, 3891, 0, 3, 2},
	{71083, 3892, 51501, 17, 2}, {71100, 3893, 44359, 10, 0}, {71110, 3894, 0, 5, 2}, {71115, 3895, 45015, 16, 0}, {71131, 3896, 65355, 13, 0}, {71144, 3897, 14181, 9, 0}, {71153, 3898, 14181, 9, 4}, {71162, 3899, 0, 4, 2},
	{71166, 3900, 39865, 16, 2}, {71182, 3901, 32881, 13, 2}, {71195, 3902, 0, 6, 2}, {71201, 3903, 16815, 16, 0}, {71217, 3904, 10921, 13, 2}, {71230, 3905, 0, 10, 2}, {71240, 3906, 0, 9, 2}, {71249, 3907, 0, 7, 0},
	{71256, 3908, 0, 7, 0}, {71263, 3909, 0, 6, 2}, {71269, 3910, 0, 6, 2}, {71275, 3913, 0, 7, 2}, {71282, 3914, 45361, 60, 6}, {71342, 3915, 7703, 29, 5}, {71371, 3916, 7703, 28, 5}, {71399, 3917, 21823, 20, 5},
	{71419, 3918, 21823, 19, 5}, {71438, 3919, 21823, 11, 5}, {71449, 3920, 21823, 11, 5}, {71460, 3921, 7703, 10, 5}, {71470, 3922, 7703, 10, 7}, {71480, 3923, 0, 5, 2}, {71485, 3924, 18039, 8, 0}, {71493, 3925, 0, 4, 2},
	{71497, 3926, 0, 10, 6}, {71507, 3927, 0, 4, 2}, {71511, 3928, 0, 13, 7}, {71524, 3929, 0, 3, 2}, {71527, 3930, 0, 9, 2}, {71536, 3931, 3873, 12, 2}, {71548, 3932, 0, 7, 2}, {71555, 3933, 14201, 14, 5},
	{71569, 3934, 45363, 13, 7}, {71582, 3935, 37787, 20, 5}, {71602, 3936, 35329, 19, 5}, {71621, 3937, 14201, 16, 5}, {71637, 3938, 45363, 15, 7}, {71652, 3939, 0, 3, 2}, {71655, 3941, 0, 4, 2}, {71659, 3942, 36707, 13, 5},
	{71672, 3943, 47367, 12, 7}, {71684, 3944, 10853, 24, 0}, {71708, 3945, 0, 4, 2}, {71712, 3946, 21631, 24, 5}, {71736, 3947, 21631, 23, 5}, {71759, 3948, 23861, 21, 5}, {71780, 3949, 23203, 16, 7}, {71796, 3950, 0, 2, 2},
	{71798, 3951, 4587, 10, 2}, {71808, 3952, 31609, 9, 2}, {71817, 3953, 6377, 35, 5}, {71852, 3954, 27951, 34, 5}, {71886, 3955, 53939, 31, 5}, {71917, 3956, 35385, 31, 5}, {71948, 3957, 53939, 30, 5}, {71978, 3958, 53939, 29, 5},
	{72007, 3959, 52791, 26, 5}, {72033, 3960, 27951, 25, 5}, {72058, 3961, 46081, 24, 5}, {72082, 3962, 35813, 22, 0}, {72104, 3963, 37645, 21, 5}, {72125, 3964, 37645, 20, 5}, {72145, 3965, 3873, 16, 7}, {72161, 3966, 56195, 9, 0},
	{72170, 3967, 0, 6, 2}, {72176, 3968, 47945, 10, 2}, {72186, 3969, 52425, 19, 5}, {72205, 3970, 52425, 18, 5}, {72223, 3971, 20145, 12, 5}, {72235, 3972, 5047, 11, 7}, {72246, 3973, 16373, 9, 0}, {72255, 3974, 41815, 9, 0},
	{72264, 3975, 0, 5, 2}, {72269, 3976, 0, 7, 2}, {72276, 3977, 0, 4, 2}, {72280, 3978, 0, 7, 7}, {72287, 3979, 23557, 14, 2}, {72301, 3980, 0, 4, 2}, {72305, 3981, 22717, 13, 5}, {72318, 3982, 31889, 12, 7},
	{72330, 3983, 0, 4, 2}, {72334, 3984, 0, 10, 2}, {72344, 3985, 36747, 13, 0}, {72357, 3986, 0, 5, 2}, {72362, 3987, 0, 11, 2}, {72373, 3988, 0, 4, 2}, {72377, 3989, 37079, 12, 0}, {72389, 3991, 0, 4, 2},
	{72393, 3992, 4399, 11, 2}, {72404, 3993, 38473, 18, 2}, {72422, 3994, 35813, 23, 0}, {72445, 3995, 11979, 22, 0}, {72467, 3996, 0, 8, 2}, {72475, 3997, 16967, 16, 0}, {72491, 3998, 46561, 13, 0}, {72504, 3999, 47331, 12, 0},
	{72516, 4000, 8645, 10, 0}, {72526, 4001, 0, 6, 2}, {72532, 4002, 0, 6, 2}, {72538, 4003, 28453, 16, 2}, {72554, 4004, 12815, 10, 2}, {72564, 4005, 26571, 27, 5}, {72591, 4006, 26571, 26, 5}, {72617, 4007, 8447, 14, 2},
	{72631, 4008, 0, 4, 2}, {72635, 4009, 16301, 19, 6}, {72654, 4010, 32087, 21, 5}, {72675, 4011, 32087, 15, 5}, {72690, 4012, 32087, 14, 5}, {72704, 4013, 4399, 7, 2}, {72711, 4014, 63657, 18, 0}, {72729, 4015, 0, 6, 0},
	{72735, 4016, 0, 6, 2}, {72741, 4017, 36747, 14, 2}, {72755, 4018, 47703, 8, 2}, {72763, 4019, 0, 9, 0}, {72772, 4020, 0, 9, 2}, {72781, 4021, 48441, 21, 5}, {72802, 4022, 27491, 20, 7}, {72822, 4023, 0, 8, 2},
	{72830, 4024, 0, 4, 2}, {72834, 4025, 0, 9, 2}, {72843, 4026, 16967, 17, 2}, {72860, 4027, 29461, 30, 4}, {72890, 4028, 61713, 24, 5}, {72914, 4029, 61713, 23, 5}, {72937, 4030, 63657, 22, 5}, {72959, 4031, 63657, 21, 5},
	{72980, 4032, 25471, 14, 5}, {72994, 4033, 31219, 11, 0}, {73005, 4034, 56619, 11, 0}, {73016, 4035, 18039, 10, 2}, {73026, 4036, 52791, 41, 0}, {73067, 4037, 6377, 33, 5}, {73100, 4038, 27951, 32, 5}, {73132, 4039, 53939, 29, 5},
	{73161, 4040, 53939, 28, 5}, {73189, 4041, 53939, 27, 5}, {73216, 4042, 27951, 23, 5}, {73239, 4043, 46081, 22, 5}, {73261, 4044, 37645, 19, 5}, {73280, 4045, 37645, 18, 7}, {73298, 4046, 11307, 12, 2}, {73310, 4047, 5531, 11, 2},
	{73321, 4048, 19921, 17, 2}, {73338, 4049, 46769, 21, 0}, {73359, 4050, 0, 8, 2}, {73367, 4051, 62909, 15, 0}, {73382, 4052, 54671, 13, 0}, {73395, 4053, 0, 8, 2}, {73403, 4055, 0, 12, 2}, {73415, 4056, 0, 4, 2},
	{73419, 4057, 45691, 42, 0}, {73461, 4058, 32747, 34, 0}, {73495, 4059, 45691, 27, 0}, {73522, 4060, 45691, 26, 0}, {73548, 4061, 32747, 13, 2}, {73561, 4062, 2905, 15, 5}, {73576, 4063, 57453, 14, 7}, {73590, 4064, 0, 11, 2},
	{73601, 4065, 0, 3, 2}, {73604, 4066, 47559, 12, 2}, {73616, 4067, 0, 9, 2}, {73625, 4068, 0, 5, 2}, {73630, 4069, 0, 3, 2}, {73633, 4070, 0, 8, 0}, {73641, 4071, 0, 8, 2}, {73649, 4072, 19171, 14, 2},
	{73663, 4073, 36747, 12, 2}, {73675, 4074, 38895, 21, 0}, {73696, 4075, 38229, 13, 2}, {73709, 4076, 0, 8, 6}, {73717, 4077, 0, 9, 2}, {73726, 4078, 0, 13, 2}, {73739, 4079, 13467, 33, 5}, {73772, 4080, 3367, 32, 0},
	{73804, 4081, 13467, 32, 5}, {73836, 4082, 13467, 29, 5}, {73865, 4083, 13467, 29, 5}, {73894, 4084, 13467, 29, 5}, {73923, 4085, 13467, 28, 5}, {73951, 4086, 13467, 28, 5}, {73979, 4087, 13467, 27, 5}, {74006, 4088, 30363, 25, 0},
	{74031, 4089, 13467, 25, 5}, {74056, 4090, 3367, 23, 0}, {74079, 4091, 13467, 23, 5}, {74102, 4092, 13467, 22, 5}, {74124, 4093, 13467, 19, 5}, {74143, 4094, 13467, 19, 5}, {74162, 4095, 13467, 18, 5}, {74180, 4096, 13467, 14, 7},
	{74194, 4097, 0, 8, 2}, {74202, 4098, 0, 3, 2}, {74205, 4100, 9419, 10, 0}, {74215, 4101, 9419, 10, 2}, {74225, 4102, 34627, 13, 0}, {74238, 4103, 34627, 13, 0}, {74251, 4104, 52013, 8, 0}, {74259, 4106, 0, 4, 2},
	{74263, 4108, 1779, 13, 5}, {74276, 4109, 14857, 12, 0}, {74288, 4110, 14857, 12, 0}, {74300, 4111, 28157, 12, 5}, {74312, 4112, 28157, 12, 5}, {74324, 4113, 58525, 9, 5}, {74333, 4114, 58525, 9, 5}, {74342, 4115, 41191, 8, 5},
	{74350, 4116, 41191, 8, 7}, {74358, 4117, 18815, 11, 2}, {74369, 4118, 0, 8, 2}, {74377, 4119, 14821, 14, 5}, {74391, 4120, 14821, 14, 7}, {74405, 4121, 0, 3, 2}, {74408, 4122, 36747, 14, 0}, {74422, 4123, 0, 6, 2},
	{74428, 4124, 49359, 7, 0}, {74435, 4125, 10021, 7, 0}, {74442, 4126, 38203, 7, 0}, {74449, 4127, 56949, 7, 2}, {74456, 4128, 0, 5, 2}, {74461, 4129, 19647, 11, 2}, {74472, 4130, 22419, 23, 2}, {74495, 4131, 0, 8, 2},
	{74503, 4132, 0, 4, 0}, {74507, 4134, 0, 4, 2}, {74511, 4136, 0, 9, 2}, {74520, 4137, 8117, 10, 2}, {74530, 4138, 29737, 10, 2}, {74540, 4139, 0, 5, 2}, {74545, 4140, 0, 14, 7}, {74559, 4141, 22757, 9, 0},
	{74568, 4142, 54425, 7, 0}, {74575, 4143, 0, 3, 2}, {74578, 4145, 36747, 15, 2}, {74593, 4146, 0, 10, 2}, {74603, 4147, 0, 8, 7}, {74611, 4148, 0, 4, 2}, {74615, 4149, 0, 5, 2}, {74620, 4150, 53939, 40, 2},
	{74660, 4151, 0, 8, 2}, {74668, 4152, 34849, 9, 0}, {74677, 4153, 43753, 7, 0}, {74684, 4154, 0, 3, 2}, {74687, 4155, 29349, 8, 0}, {74695, 4156, 29349, 8, 0}, {74703, 4157, 0, 4, 2}, {74707, 4158, 47163, 18, 5},
	{74725, 4159, 29829, 17, 7}, {74742, 4160, 36157, 14, 5}, {74756, 4161, 5059, 13, 7}, {74769, 4162, 28997, 25, 2}, {74794, 4163, 48307, 18, 2}, {74812, 4164, 0, 11, 2}, {74823, 4165, 0, 10, 2}, {74833, 4166, 56781, 11, 2},
	{74844, 4167, 64989, 50, 0}, {74894, 4168, 61499, 50, 0}, {74944, 4169, 61499, 50, 0}, {74994, 4170, 30897, 48, 0}, {75042, 4171, 42151, 46, 0}, {75088, 4172, 30897, 46, 0}, {75134, 4173, 52791, 45, 0}, {75179, 4174, 52791, 45, 0},
	{75224, 4175, 27259, 40, 5}, {75264, 4176, 6377, 36, 5}, {75300, 4177, 27951, 35, 5}, {75335, 4178, 35813, 32, 0}, {75367, 4179, 35813, 32, 0}, {75399, 4180, 53939, 32, 5}, {75431, 4181, 11979, 31, 0}, {75462, 4182, 11979, 31, 0},
	{75493, 4183, 53939, 31, 5}, {75524, 4184, 21889, 30, 0}, {75554, 4185, 16217, 30, 5}, {75584, 4186, 40845, 30, 5}, {75614, 4187, 53939, 30, 5}, {75644, 4188, 7441, 28, 5}, {75672, 4189, 27951, 26, 5}, {75698, 4190, 41193, 25, 0},
	{75723, 4191, 46081, 25, 5}, {75748, 4192, 37645, 22, 5}, {75770, 4193, 37645, 21, 5}, {75791, 4195, 3873, 17, 7}, {75808, 4196, 0, 6, 2}, {75814, 4197, 0, 11, 2}, {75825, 4198, 36747, 11, 0}, {75836, 4199, 25323, 6, 2},
	{75842, 4200, 0, 5, 0}, {75847, 4201, 0, 5, 2}, {75852, 4202, 13977, 15, 2}, {75867, 4203, 34989, 11, 0}, {75878, 4204, 0, 4, 2}, {75882, 4205, 59803, 19, 6}, {75901, 4206, 48307, 31, 0}, {75932, 4207, 24153, 10, 2},
	{75942, 4208, 13467, 31, 5}, {75973, 4209, 13467, 17, 7}, {75990, 4210, 0, 5, 2}, {75995, 4211, 23181, 10, 2}, {76005, 4212, 24445, 53, 0}, {76058, 4213, 21047, 41, 0}, {76099, 4214, 27259, 39, 0}, {76138, 4215, 24445, 39, 0},
	{76177, 4216, 39111, 37, 0}, {76214, 4217, 27259, 36, 0}, {76250, 4218, 52791, 34, 0}, {76284, 4219, 695, 31, 0}, {76315, 4220, 21047, 30, 0}, {76345, 4221, 53939, 28, 0}, {76373, 4222, 24445, 24, 0}, {76397, 4223, 3873, 24, 0},
	{76421, 4224, 52791, 24, 0}, {76445, 4225, 40331, 24, 0}, {76469, 4226, 20931, 21, 0}, {76490, 4227, 45691, 19, 5}, {76509, 4228, 20931, 15, 0}, {76524, 4229, 3873, 14, 2}, {76538, 4230, 46561, 21, 5}, {76559, 4231, 63657, 14, 7},
	{76573, 4232, 63767, 20, 2}, {76593, 4233, 0, 4, 2}, {76597, 4234, 0, 4, 2}, {76601, 4235, 0, 4, 2}, {76605, 4236, 0, 7, 2}, {76612, 4237, 12815, 15, 2}, {76627, 4238, 0, 7, 2}, {76634, 4239, 25329, 16, 2},
	{76650, 4240, 34031, 11, 0}, {76661, 4241, 0, 4, 2}, {76665, 4242, 19463, 18, 5}, {76683, 4243, 15685, 16, 5}, {76699, 4244, 14711, 16, 7}, {76715, 4245, 62975, 11, 6}, {76726, 4246, 0, 12, 2}, {76738, 4247, 0, 5, 2},
	{76743, 4248, 36977, 15, 2}, {76758, 4249, 0, 6, 2}, {76764, 4250, 49007, 29, 2}, {76793, 4251, 54599, 10, 2}, {76803, 4252, 37079, 14, 0}, {76817, 4253, 0, 6, 2}, {76823, 4254, 22717, 15, 5}, {76838, 4255, 47121, 15, 5},
	{76853, 4256, 31889, 14, 5}, {76867, 4257, 56293, 14, 5}, {76881, 4258, 62411, 13, 5}, {76894, 4259, 7535, 12, 7}, {76906, 4260, 0, 8, 2}, {76914, 4261, 0, 4, 2}, {76918, 4263, 13467, 32, 5}, {76950, 4264, 13467, 31, 5},
	{76981, 4265, 13467, 28, 5}, {77009, 4266, 13467, 27, 5}, {77036, 4267, 13467, 26, 5}, {77062, 4268, 13467, 22, 5}, {77084, 4269, 13467, 21, 5}, {77105, 4270, 13467, 18, 5}, {77123, 4271, 13467, 17, 5}, {77140, 4272, 13467, 13, 7},
	{77153, 4273, 13467, 43, 5}, {77196, 4274, 13467, 39, 5}, {77235, 4275, 13467, 38, 5}, {77273, 4276, 13467, 35, 5}, {77308, 4277, 13467, 34, 5}, {77342, 4278, 13467, 33, 5}, {77375, 4279, 13467, 29, 5}, {77404, 4280, 13467, 28, 5},
	{77432, 4281, 13467, 26, 5}, {77458, 4282, 13467, 25, 5}, {77483, 4283, 13467, 24, 5}, {77507, 4284, 13467, 20, 5}, {77527, 4285, 3873, 18, 2}, {77545, 4286, 0, 8, 2}, {77553, 4287, 20153, 9, 0}, {77562, 4288, 0, 6, 2},
	{77568, 4289, 32747, 31, 0}, {77599, 4290, 10239, 30, 5}, {77629, 4291, 10239, 29, 5}, {77658, 4292, 32747, 23, 0}, {77681, 4293, 32747, 10, 2}, {77691, 4295, 44749, 47, 0}, {77738, 4296, 44749, 41, 0}, {77779, 4297, 20563, 41, 5},
	{77820, 4298, 10483, 39, 5}, {77859, 4299, 20563, 39, 5}, {77898, 4300, 20563, 39, 5}, {77937, 4301, 20563, 38, 5}, {77975, 4302, 10483, 37, 5}, {78012, 4303, 20563, 37, 5}, {78049, 4304, 10483, 36, 5}, {78085, 4305, 20563, 36, 5},
	{78121, 4306, 44749, 35, 0}, {78156, 4307, 20563, 35, 5}, {78191, 4308, 10483, 34, 5}, {78225, 4309, 20563, 34, 5}, {78259, 4310, 10483, 33, 5}, {78292, 4311, 10483, 33, 5}, {78325, 4312, 20563, 33, 5}, {78358, 4313, 20563, 33, 5},
	{78391, 4314, 10483, 32, 5}, {78423, 4315, 20563, 32, 5}, {78455, 4316, 10483, 31, 5}, {78486, 4317, 20563, 31, 5}, {78517, 4318, 44749, 30, 5}, {78547, 4319, 20563, 29, 5}, {78576, 4320, 20563, 28, 5}, {78604, 4321, 10483, 27, 5},
	{78631, 4322, 20563, 27, 5}, {78658, 4323, 10483, 26, 5}, {78684, 4324, 20563, 26, 5}, {78710, 4325, 44749, 25, 0}, {78735, 4326, 20563, 25, 5}, {78760, 4327, 10483, 24, 5}, {78784, 4328, 20563, 24, 5}, {78808, 4329, 10483, 23, 5},
	{78831, 4330, 20563, 23, 5}, {78854, 4331, 10483, 22, 5}, {78876, 4332, 20563, 22, 5}, {78898, 4333, 44749, 14, 2}, {78912, 4334, 0, 3, 2}, {78915, 4335, 13467, 26, 5}, {78941, 4336, 13467, 13, 7}, {78954, 4337, 0, 8, 7},
	{78962, 4338, 0, 9, 2}, {78971, 4339, 4905, 20, 2}, {78991, 4340, 0, 7, 2}, {78998, 4341, 0, 6, 2}, {79004, 4342, 52791, 32, 2}, {79036, 4343, 60623, 14, 2}, {79050, 4344, 52713, 21, 0}, {79071, 4345, 34641, 18, 0},
	{79089, 4346, 0, 10, 2}, {79099, 4348, 16815, 16, 2}, {79115, 4349, 0, 8, 2}, {79123, 4350, 0, 7, 2}, {79130, 4352, 25207, 15, 2}, {79145, 4353, 0, 6, 2}, {79151, 4354, 13657, 16, 0}, {79167, 4355, 13657, 10, 0},
	{79177, 4357, 0, 4, 0}, {79181, 4358, 0, 4, 2}, {79185, 4360, 4905, 20, 2}, {79205, 4361, 0, 12, 2}, {79217, 4362, 53939, 27, 0}, {79244, 4363, 24385, 14, 2}, {79258, 4364, 13467, 33, 5}, {79291, 4365, 13467, 20, 7},
	{79311, 4366, 0, 4, 2}, {79315, 4367, 0, 10, 2}, {79325, 4368, 0, 8, 6}, {79333, 4369, 0, 5, 2}, {79338, 4370, 36747, 15, 2}, {79353, 4371, 0, 5, 2}, {79358, 4374, 30287, 12, 0}, {79370, 4375, 0, 9, 0},
	{79379, 4376, 0, 9, 2}, {79388, 4377, 36747, 18, 0}, {79406, 4378, 0, 10, 2}, {79416, 4379, 28079, 18, 5}, {79434, 4380, 52069, 17, 7}, {79451, 4381, 0, 6, 0}, {79457, 4382, 0, 6, 2}, {79463, 4383, 59913, 14, 5},
	{79477, 4384, 62659, 13, 7}, {79490, 4385, 3557, 24, 2}, {79514, 4386, 0, 10, 2}, {79524, 4387, 37079, 11, 2}, {79535, 4388, 61859, 16, 0}, {79551, 4389, 4399, 11, 0}, {79562, 4390, 0, 5, 2}, {79567, 4391, 0, 3, 2},
	{79570, 4392, 26053, 13, 2}, {79583, 4393, 36747, 13, 2}, {79596, 4394, 0, 7, 2}, {79603, 4396, 0, 3, 2}, {79606, 4397, 26067, 11, 0}, {79617, 4398, 8763, 6, 2}, {79623, 4399, 37787, 26, 5}, {79649, 4400, 35329, 25, 7},
	{79674, 4401, 20819, 58, 0}, {79732, 4402, 20819, 58, 0}, {79790, 4403, 59925, 52, 0}, {79842, 4404, 59925, 43, 0}, {79885, 4405, 27259, 35, 0}, {79920, 4406, 27259, 35, 0}, {79955, 4407, 13467, 33, 5}, {79988, 4408, 13467, 32, 5},
	{80020, 4409, 27259, 31, 0}, {80051, 4410, 13467, 30, 5}, {80081, 4411, 13467, 29, 5}, {80110, 4412, 55011, 28, 0}, {80138, 4413, 13467, 28, 5}, {80166, 4414, 13467, 28, 5}, {80194, 4415, 13467, 27, 5}, {80221, 4416, 13467, 27, 5},
	{80248, 4417, 13467, 26, 5}, {80274, 4418, 13467, 23, 5}, {80297, 4419, 13467, 22, 5}, {80319, 4420, 13467, 19, 5}, {80338, 4421, 13467, 18, 5}, {80356, 4422, 13467, 17, 5}, {80373, 4423, 13467, 14, 7}, {80387, 4424, 28331, 33, 5},
	{80420, 4425, 28331, 32, 5}, {80452, 4426, 28079, 20, 5}, {80472, 4427, 52069, 19, 7}, {80491, 4428, 39513, 15, 0}, {80506, 4429, 4399, 12, 2}, {80518, 4430, 0, 7, 6}, {80525, 4431, 0, 4, 2}, {80529, 4432, 53429, 10, 2},
	{80539, 4433, 0, 5, 2}, {80544, 4434, 59913, 11, 5}, {80555, 4435, 62659, 10, 7}, {80565, 4436, 36747, 14, 0}, {80579, 4437, 0, 6, 2}, {80585, 4438, 0, 7, 6}, {80592, 4439, 0, 4, 2}, {80596, 4440, 0, 9, 7},
	{80605, 4441, 0, 10, 7}, {80615, 4442, 7123, 32, 2}, {80647, 4443, 36747, 12, 0}, {80659, 4444, 0, 4, 2}, {80663, 4445, 0, 6, 2}, {80669, 4446, 0, 9, 6}, {80678, 4447, 0, 7, 2}, {80685, 4448, 13467, 34, 5},
	{80719, 4449, 13467, 33, 5}, {80752, 4450, 55011, 31, 0}, {80783, 4451, 13467, 30, 5}, {80813, 4452, 13467, 29, 5}, {80842, 4453, 13467, 28, 5}, {80870, 4454, 13467, 24, 5}, {80894, 4455, 13467, 23, 5}, {80917, 4456, 13467, 20, 5},
	{80937, 4457, 13467, 19, 5}, {80956, 4458, 13467, 15, 7}, {80971, 4459, 37079, 13, 0}, {80984, 4460, 33785, 12, 0}, {80996, 4461, 0, 5, 2}, {81001, 4462, 53939, 31, 0}, {81032, 4463, 53939, 27, 2}, {81059, 4464, 0, 4, 2},
	{81063, 4465, 44833, 47, 2}, {81110, 4466, 13467, 38, 5}, {81148, 4467, 13467, 36, 5}, {81184, 4468, 13467, 34, 5}, {81218, 4469, 13467, 33, 5}, {81251, 4470, 13467, 30, 5}, {81281, 4471, 13467, 29, 5}, {81310, 4472, 13467, 28, 5},
	{81338, 4473, 13467, 24, 5}, {81362, 4474, 13467, 23, 5}, {81385, 4475, 13467, 20, 5}, {81405, 4476, 13467, 19, 5}, {81424, 4478, 13467, 15, 7}, {81439, 4479, 0, 9, 6}, {81448, 4480, 0, 5, 2}, {81453, 4481, 63835, 25, 5},
	{81478, 4482, 55011, 23, 0}, {81501, 4483, 10037, 19, 0}, {81520, 4484, 3873, 14, 7}, {81534, 4486, 51685, 17, 2}, {81551, 4487, 0, 6, 2}, {81557, 4488, 0, 9, 2}, {81566, 4489, 60631, 9, 2}, {81575, 4490, 4975, 8, 2},
	{81583, 4491, 0, 14, 2}, {81597, 4493, 4399, 10, 0}, {81607, 4494, 0, 4, 0}, {81611, 4495, 0, 4, 2}, {81615, 4496, 16815, 13, 2}, {81628, 4497, 0, 9, 2}, {81637, 4498, 35093, 24, 0}, {81661, 4499, 35093, 24, 2},
	{81685, 4500, 0, 11, 2}, {81696, 4501, 0, 11, 2}, {81707, 4502, 0, 5, 2}, {81712, 4503, 10853, 27, 0}, {81739, 4504, 0, 8, 2}, {81747, 4505, 0, 3, 2}, {81750, 4506, 0, 6, 2}, {81756, 4507, 41405, 8, 0},
	{81764, 4508, 0, 4, 0}, {81768, 4509, 0, 4, 2}, {81772, 4510, 60449, 20, 0}, {81792, 4511, 47331, 16, 0}, {81808, 4512, 47331, 12, 2}, {81820, 4513, 34783, 18, 0}, {81838, 4514, 0, 7, 2}, {81845, 4515, 0, 7, 2},
	{81852, 4516, 4463, 12, 5}, {81864, 4517, 4463, 11, 7}, {81875, 4518, 36747, 15, 0}, {81890, 4519, 0, 7, 2}, {81897, 4520, 0, 6, 2}, {81903, 4521, 0, 8, 2}, {81911, 4522, 0, 6, 0}, {81917, 4523, 0, 6, 2},
	{81923, 4525, 0, 4, 2}, {81927, 4526, 20153, 14, 4}, {81941, 4527, 0, 11, 2}, {81952, 4528, 34627, 13, 2}, {81965, 4529, 0, 3, 2}, {81968, 4530, 0, 4, 2}, {81972, 4531, 0, 3, 2}, {81975, 4532, 32615, 15, 0},
	{81990, 4533, 0, 9, 2}, {81999, 4534, 6979, 30, 5}, {82029, 4535, 6979, 28, 5}, {82057, 4536, 6979, 20, 5}, {82077, 4537, 6979, 20, 5}, {82097, 4538, 6979, 19, 5}, {82116, 4539, 6979, 19, 7}, {82135, 4540, 53939, 54, 0},
	{82189, 4541, 43849, 44, 0}, {82233, 4542, 43849, 42, 0}, {82275, 4543, 53939, 28, 0}, {82303, 4544, 39865, 16, 0}, {82319, 4546, 24445, 14, 2}, {82333, 4547, 0, 7, 2}, {82340, 4548, 19085, 13, 0}, {82353, 4549, 0, 7, 2},
	{82360, 4550, 36747, 16, 0}, {82376, 4551, 61419, 11, 0}, {82387, 4552, 0, 8, 2}, {82395, 4553, 0, 7, 0}, {82402, 4554, 0, 7, 2}, {82409, 4555, 0, 7, 2}, {82416, 4556, 44395, 31, 5}, {82447, 4557, 64145, 30, 5},
	{82477, 4558, 44395, 30, 5}, {82507, 4559, 64145, 29, 5}, {82536, 4560, 30791, 28, 5}, {82564, 4561, 30791, 27, 5}, {82591, 4562, 63311, 27, 5}, {82618, 4563, 26433, 27, 5}, {82645, 4564, 63311, 26, 5}, {82671, 4565, 26433, 26, 5},
	{82697, 4566, 56251, 24, 5}, {82721, 4567, 56251, 23, 5}, {82744, 4568, 4787, 23, 5}, {82767, 4569, 32355, 22, 5}, {82789, 4570, 12867, 22, 5}, {82811, 4571, 11875, 22, 5}, {82833, 4572, 4787, 22, 5}, {82855, 4573, 32355, 21, 5},
	{82876, 4574, 11875, 21, 5}, {82897, 4575, 48547, 20, 5}, {82917, 4576, 25107, 20, 5}, {82937, 4577, 31371, 19, 5}, {82956, 4578, 19463, 19, 5}, {82975, 4579, 28235, 19, 5}, {82994, 4580, 27731, 19, 5}, {83013, 4581, 27577, 18, 5},
	{83031, 4582, 20617, 18, 5}, {83049, 4583, 44371, 18, 5}, {83067, 4584, 12659, 18, 5}, {83085, 4585, 32501, 17, 5}, {83102, 4586, 14711, 17, 5}, {83119, 4587, 37647, 17, 5}, {83136, 4588, 63097, 17, 5}, {83153, 4589, 6487, 16, 5},
	{83169, 4590, 37783, 15, 5}, {83184, 4591, 21555, 14, 5}, {83198, 4592, 23663, 14, 5}, {83212, 4593, 29001, 13, 7}, {83225, 4594, 0, 7, 0}, {83232, 4596, 0, 7, 0}, {83239, 4598, 0, 7, 2}, {83246, 4600, 3983, 13, 2},
	{83259, 4601, 4399, 7, 2}, {83266, 4602, 0, 4, 2}, {83270, 4603, 0, 6, 2}, {83276, 4604, 0, 3, 2}, {83279, 4605, 0, 17, 2}, {83296, 4606, 9099, 34, 0}, {83330, 4607, 18665, 20, 0}, {83350, 4608, 48307, 13, 0},
	{83363, 4609, 18665, 11, 2}, {83374, 4610, 0, 6, 2}, {83380, 4611, 13013, 26, 5}, {83406, 4612, 13013, 25, 5}, {83431, 4613, 6423, 24, 5}, {83455, 4614, 6423, 23, 5}, {83478, 4615, 28079, 19, 5}, {83497, 4616, 52069, 18, 7},
	{83515, 4617, 27495, 13, 2}, {83528, 4618, 21047, 27, 0}, {83555, 4619, 21047, 26, 0}, {83581, 4620, 13439, 6, 0}, {83587, 4621, 0, 3, 2}, {83590, 4622, 0, 3, 2}, {83593, 4623, 0, 4, 2}, {83597, 4624, 58145, 13, 2},
	{83610, 4625, 0, 4, 2}, {83614, 4626, 43313, 13, 2}, {83627, 4627, 2517, 15, 2}, {83642, 4628, 0, 8, 2}, {83650, 4629, 48307, 25, 5}, {83675, 4630, 48307, 24, 7}, {83699, 4631, 44209, 20, 5}, {83719, 4632, 44209, 19, 5},
	{83738, 4633, 0, 8, 7}, {83746, 4634, 53473, 11, 4}, {83757, 4635, 50677, 9, 4}, {83766, 4636, 53473, 7, 6}, {83773, 4637, 0, 11, 2}, {83784, 4638, 53183, 17, 0}, {83801, 4639, 53183, 17, 2}, {83818, 4640, 32525, 21, 5},
	{83839, 4641, 32525, 20, 7}, {83859, 4642, 0, 16, 2}, {83875, 4643, 977, 20, 0}, {83895, 4644, 0, 7, 2}, {83902, 4645, 35017, 8, 2}, {83910, 4646, 18615, 13, 2}, {83923, 4647, 34989, 17, 2}, {83940, 4648, 0, 8, 0},
	{83948, 4649, 0, 8, 2}, {83956, 4650, 63555, 11, 2}, {83967, 4651, 0, 3, 2}, {83970, 4652, 36747, 13, 0}, {83983, 4653, 60631, 10, 0}, {83993, 4654, 43371, 8, 0}, {84001, 4655, 0, 5, 2}, {84006, 4656, 48973, 10, 2},
	{84016, 4657, 34627, 16, 0}, {84032, 4658, 0, 7, 2}, {84039, 4659, 38701, 50, 0}, {84089, 4660, 8215, 47, 0}, {84136, 4661, 55011, 36, 0}, {84172, 4662, 55011, 36, 0}, {84208, 4663, 55011, 35, 0}, {84243, 4664, 55011, 35, 0},
	{84278, 4665, 27259, 35, 5}, {84313, 4666, 6377, 31, 5}, {84344, 4667, 27951, 30, 5}, {84374, 4668, 53939, 27, 5}, {84401, 4669, 53939, 26, 5}, {84427, 4670, 53939, 25, 5}, {84452, 4671, 55011, 21, 0}, {84473, 4672, 27951, 21, 5},
	{84494, 4673, 46081, 20, 5}, {84514, 4674, 53939, 18, 5}, {84532, 4675, 37645, 17, 5}, {84549, 4676, 37645, 16, 5}, {84565, 4677, 3873, 12, 7}, {84577, 4678, 0, 6, 2}, {84583, 4679, 48317, 16, 0}, {84599, 4680, 0, 7, 2},
	{84606, 4681, 27473, 12, 0}, {84618, 4682, 0, 6, 0}, {84624, 4683, 0, 6, 2}, {84630, 4684, 0, 5, 2}, {84635, 4685, 25667, 23, 2}, {84658, 4686, 0, 7, 2}, {84665, 4688, 0, 9, 7}, {84674, 4689, 28331, 22, 5},
	{84696, 4690, 28331, 21, 5}, {84717, 4691, 45529, 21, 5}, {84738, 4692, 30319, 19, 7}, {84757, 4693, 47331, 13, 0}, {84770, 4694, 28275, 11, 0}, {84781, 4695, 0, 7, 2}, {84788, 4696, 0, 4, 2}, {84792, 4697, 1583, 16, 2},
	{84808, 4698, 59159, 30, 5}, {84838, 4699, 59159, 29, 7}, {84867, 4700, 0, 11, 2}, {84878, 4701, 18275, 23, 0}, {84901, 4702, 37663, 21, 0}, {84922, 4703, 81, 20, 5}, {84942, 4704, 56501, 19, 0}, {84961, 4705, 11967, 19, 0},
	{84980, 4706, 81, 19, 5}, {84999, 4707, 56203, 18, 0}, {85017, 4708, 36327, 16, 0}, {85033, 4709, 16841, 14, 2}, {85047, 4710, 0, 5, 2}, {85052, 4711, 695, 19, 2}, {85071, 4712, 36747, 17, 0}, {85088, 4713, 36747, 17, 0},
	{85105, 4714, 0, 9, 2}, {85114, 4715, 0, 9, 7}, {85123, 4716, 0, 3, 2}, {85126, 4717, 0, 11, 2}, {85137, 4718, 26069, 23, 5}, {85160, 4719, 26069, 22, 5}, {85182, 4720, 26069, 18, 5}, {85200, 4721, 26069, 17, 7},
	{85217, 4722, 0, 10, 2}, {85227, 4723, 0, 6, 2}, {85233, 4724, 63657, 14, 7}, {85247, 4725, 20153, 10, 0}, {85257, 4726, 0, 7, 2}, {85264, 4727, 46195, 32, 0}, {85296, 4728, 6419, 19, 0}, {85315, 4729, 8817, 14, 2},
	{85329, 4730, 36747, 16, 0}, {85345, 4733, 60631, 13, 0}, {85358, 4735, 0, 8, 2}, {85366, 4738, 6671, 13, 2}, {85379, 4739, 6641, 8, 2}, {85387, 4740, 60035, 15, 5}, {85402, 4741, 32087, 14, 5}, {85416, 4742, 19327, 14, 7},
	{85430, 4743, 0, 3, 2}, {85433, 4744, 0, 7, 2}, {85440, 4745, 41387, 19, 0}, {85459, 4746, 41387, 5, 2}, {85464, 4747, 44881, 12, 2}, {85476, 4748, 0, 6, 2}, {85482, 4749, 27251, 10, 0}, {85492, 4750, 0, 6, 2},
	{85498, 4751, 0, 7, 0}, {85505, 4752, 0, 7, 2}, {85512, 4753, 38723, 30, 5}, {85542, 4754, 38723, 29, 5}, {85571, 4755, 38723, 20, 2}, {85591, 4756, 12237, 15, 5}, {85606, 4757, 34615, 13, 5}, {85619, 4758, 17281, 12, 7},
	{85631, 4759, 43911, 39, 5}, {85670, 4760, 11273, 33, 5}, {85703, 4761, 6377, 33, 5}, {85736, 4762, 27951, 32, 5}, {85768, 4763, 53939, 29, 5}, {85797, 4764, 63287, 28, 5}, {85825, 4765, 53939, 28, 5}, {85853, 4766, 53939, 27, 5},
	{85880, 4767, 27951, 23, 5}, {85903, 4768, 46081, 22, 5}, {85925, 4769, 37645, 19, 5}, {85944, 4770, 37645, 18, 5}, {85962, 4771, 3873, 14, 2}, {85976, 4772, 53183, 15, 0}, {85991, 4773, 53183, 15, 2}, {86006, 4774, 40025, 13, 5},
	{86019, 4775, 34615, 10, 5}, {86029, 4776, 34615, 10, 5}, {86039, 4777, 17281, 9, 5}, {86048, 4778, 17281, 9, 7}, {86057, 4779, 26053, 13, 0}, {86070, 4780, 26053, 13, 2}, {86083, 4781, 16815, 19, 2}, {86102, 4782, 14181, 7, 0},
	{86109, 4783, 31311, 6, 0}, {86115, 4784, 0, 2, 2}, {86117, 4785, 0, 6, 2}, {86123, 4786, 0, 12, 2}, {86135, 4788, 0, 3, 2}, {86138, 4789, 20153, 9, 0}, {86147, 4790, 0, 6, 2}, {86153, 4791, 0, 4, 2},
	{86157, 4792, 11987, 43, 0}, {86200, 4793, 5149, 33, 0}, {86233, 4794, 52295, 30, 0}, {86263, 4795, 22833, 30, 0}, {86293, 4796, 47225, 26, 0}, {86319, 4797, 13523, 26, 0}, {86345, 4798, 17453, 24, 0}, {86369, 4799, 46637, 24, 0},
	{86393, 4800, 317, 22, 0}, {86415, 4801, 38047, 22, 0}, {86437, 4803, 29461, 20, 0}, {86457, 4804, 34913, 19, 0}, {86476, 4805, 11467, 19, 0}, {86495, 4806, 30827, 18, 0}, {86513, 4807, 25817, 18, 0}, {86531, 4808, 46445, 18, 0},
	{86549, 4809, 24209, 18, 0}, {86567, 4810, 10563, 15, 0}, {86582, 4811, 54803, 14, 0}, {86596, 4812, 9729, 14, 2}, {86610, 4819, 27473, 16, 0}, {86626, 4820, 21839, 15, 0}, {86641, 4821, 0, 10, 0}, {86651, 4822, 0, 10, 2},
	{86661, 4823, 0, 10, 2}, {86671, 4824, 0, 7, 0}, {86678, 4825, 0, 7, 2}, {86685, 4826, 0, 3, 2}, {86688, 4827, 0, 3, 2}, {86691, 4829, 54517, 11, 2}, {86702, 4830, 30411, 12, 0}, {86714, 4831, 18039, 9, 0},
	{86723, 4832, 0, 5, 2}, {86728, 4833, 10853, 27, 0}, {86755, 4834, 52791, 15, 0}, {86770, 4835, 60567, 11, 0}, {86781, 4836, 54575, 10, 0}, {86791, 4837, 0, 6, 2}, {86797, 4839, 12815, 13, 2}, {86810, 4840, 45887, 9, 2},
	{86819, 4842, 0, 2, 2}, {86821, 4843, 0, 3, 2}, {86824, 4844, 21839, 13, 0}, {86837, 4845, 0, 9, 2}, {86846, 4846, 17053, 24, 5}, {86870, 4847, 31401, 22, 7}, {86892, 4848, 63977, 15, 5}, {86907, 4849, 4399, 14, 5},
	{86921, 4850, 0, 8, 7}, {86929, 4851, 14007, 28, 0}, {86957, 4852, 36219, 17, 2}, {86974, 4853, 34627, 17, 0}, {86991, 4854, 0, 8, 2}, {86999, 4855, 4399, 13, 2}, {87012, 4856, 60631, 8, 0}, {87020, 4857, 0, 3, 2},
	{87023, 4858, 36747, 13, 0}, {87036, 4861, 36747, 13, 4}, {87049, 4863, 3535, 11, 0}, {87060, 4864, 44393, 10, 0}, {87070, 4865, 0, 5, 2}, {87075, 4866, 0, 4, 2}, {87079, 4867, 7039, 27, 0}, {87106, 4868, 0, 6, 2},
	{87112, 4869, 37787, 19, 5}, {87131, 4870, 35329, 18, 7}, {87149, 4871, 8447, 13, 0}, {87162, 4872, 0, 4, 2}, {87166, 4873, 63097, 24, 5}, {87190, 4874, 45529, 24, 5}, {87214, 4875, 63097, 23, 5}, {87237, 4876, 30319, 22, 5},
	{87259, 4877, 6979, 20, 5}, {87279, 4878, 6979, 19, 5}, {87298, 4879, 20145, 17, 5}, {87315, 4880, 5047, 16, 7}, {87331, 4881, 0, 12, 2}, {87343, 4882, 0, 7, 2}, {87350, 4883, 52791, 20, 0}, {87370, 4884, 0, 6, 2},
	{87376, 4885, 13807, 23, 5}, {87399, 4886, 13807, 22, 5}, {87421, 4887, 42015, 15, 5}, {87436, 4888, 34641, 15, 5}, {87451, 4889, 10853, 14, 5}, {87465, 4890, 60455, 12, 5}, {87477, 4891, 5579, 11, 5}, {87488, 4892, 0, 7, 7},
	{87495, 4893, 17845, 19, 5}, {87514, 4894, 17845, 18, 5}, {87532, 4895, 1779, 16, 5}, {87548, 4896, 36255, 14, 5}, {87562, 4897, 5093, 13, 7}, {87575, 4898, 56195, 9, 0}, {87584, 4899, 0, 6, 2}, {87590, 4900, 0, 7, 0},
	{87597, 4901, 0, 7, 2}, {87604, 4902, 0, 8, 2}, {87612, 4903, 26347, 19, 7}, {87631, 4904, 63311, 30, 5}, {87661, 4905, 63311, 28, 5}, {87689, 4906, 63311, 23, 5}, {87712, 4907, 63311, 23, 5}, {87735, 4908, 63311, 22, 5},
	{87757, 4909, 63311, 22, 5}, {87779, 4910, 63311, 19, 5}, {87798, 4911, 63311, 18, 7}, {87816, 4912, 35813, 26, 2}, {87842, 4913, 0, 4, 2}, {87846, 4914, 0, 5, 2}, {87851, 4915, 36977, 11, 2}, {87862, 4916, 0, 5, 7},
	{87867, 4917, 0, 5, 2}, {87872, 4918, 0, 5, 0}, {87877, 4919, 0, 5, 2}, {87882, 4920, 51351, 21, 7}, {87903, 4921, 0, 5, 2}, {87908, 4922, 22419, 41, 0}, {87949, 4923, 53939, 41, 0}, {87990, 4924, 64879, 29, 2},
	{88019, 4925, 28997, 18, 0}, {88037, 4926, 29363, 16, 2}, {88053, 4927, 23203, 16, 5}, {88069, 4928, 42553, 15, 7}, {88084, 4929, 21839, 16, 0}, {88100, 4930, 0, 11, 2}, {88111, 4931, 15685, 17, 7}, {88128, 4932, 27731, 22, 5},
	{88150, 4933, 27731, 21, 5}, {88171, 4934, 7037, 15, 7}, {88186, 4935, 35813, 37, 0}, {88223, 4936, 54549, 36, 0}, {88259, 4937, 62855, 33, 0}, {88292, 4938, 30897, 25, 5}, {88317, 4939, 3873, 11, 5}, {88328, 4940, 43567, 8, 2},
	{88336, 4941, 19745, 13, 2}, {88349, 4942, 25251, 30, 5}, {88379, 4943, 25251, 28, 5}, {88407, 4944, 8117, 24, 5}, {88431, 4945, 8117, 23, 7}, {88454, 4946, 0, 12, 2}, {88466, 4947, 0, 9, 2}, {88475, 4948, 0, 10, 2},
	{88485, 4949, 41387, 8, 0}, {88493, 4950, 41387, 8, 0}, {88501, 4951, 0, 5, 2}, {88506, 4952, 26003, 43, 7}, {88549, 4953, 55749, 38, 2}, {88587, 4954, 36219, 11, 6}, {88598, 4955, 0, 4, 2}, {88602, 4956, 41191, 8, 0},
	{88610, 4957, 29737, 7, 0}, {88617, 4958, 41387, 6, 2}, {88623, 4959, 0, 9, 2}, {88632, 4960, 15275, 19, 2}, {88651, 4961, 58223, 15, 0}, {88666, 4962, 36747, 13, 0}, {88679, 4963, 29737, 9, 0}, {88688, 4964, 0, 5, 2},
	{88693, 4965, 13467, 16, 5}, {88709, 4966, 0, 4, 2}, {88713, 4967, 0, 5, 2}, {88718, 4968, 13467, 35, 5}, {88753, 4969, 13467, 34, 5}, {88787, 4970, 13467, 31, 5}, {88818, 4971, 13467, 30, 5}, {88848, 4972, 13467, 29, 5},
	{88877, 4973, 13467, 25, 5}, {88902, 4974, 13467, 24, 5}, {88926, 4975, 13467, 21, 5}, {88947, 4976, 13467, 20, 7}, {88967, 4977, 265, 13, 2}, {88980, 4978, 25521, 13, 0}, {88993, 4979, 47321, 10, 0}, {89003, 4980, 0, 6, 2},
	{89009, 4981, 0, 6, 7}, {89015, 4982, 50949, 20, 0}, {89035, 4983, 29461, 12, 0}, {89047, 4984, 0, 5, 2}, {89052, 4985, 13467, 39, 5}, {89091, 4986, 13467, 35, 5}, {89126, 4987, 13467, 34, 5}, {89160, 4988, 13467, 31, 5},
	{89191, 4989, 13467, 30, 5}, {89221, 4990, 13467, 29, 5}, {89250, 4991, 13467, 25, 5}, {89275, 4992, 13467, 24, 5}, {89299, 4993, 13467, 22, 5}, {89321, 4994, 13467, 21, 5}, {89342, 4995, 13467, 20, 5}, {89362, 4996, 13467, 16, 7},
	{89378, 4997, 13467, 48, 5}, {89426, 4998, 13467, 31, 5}, {89457, 4999, 13467, 28, 5}, {89485, 5000, 13467, 27, 5}, {89512, 5001, 13467, 27, 5}, {89539, 5002, 13467, 27, 5}, {89566, 5003, 13467, 26, 5}, {89592, 5004, 13467, 26, 5},
	{89618, 5005, 13467, 23, 5}, {89641, 5006, 13467, 22, 5}, {89663, 5007, 13467, 21, 5}, {89684, 5008, 13467, 20, 5}, {89704, 5009, 13467, 18, 5}, {89722, 5010, 13467, 18, 5}, {89740, 5011, 13467, 17, 5}, {89757, 5012, 13467, 16, 5},
	{89773, 5013, 13467, 16, 5}, {89789, 5014, 13467, 15, 5}, {89804, 5015, 13467, 15, 5}, {89819, 5016, 13467, 15, 5}, {89834, 5019, 13467, 14, 7}, {89848, 5020, 46157, 11, 2}, {89859, 5021, 0, 6, 2}, {89865, 5022, 55251, 12, 0},
	{89877, 5023, 55251, 12, 0}, {89889, 5024, 33033, 11, 2}, {89900, 5025, 13467, 22, 7}, {89922, 5026, 0, 7, 2}, {89929, 5027, 57217, 19, 5}, {89948, 5028, 20807, 18, 7}, {89966, 5029, 0, 3, 2}, {89969, 5030, 25805, 11, 2},
	{89980, 5031, 64247, 25, 0}, {90005, 5032, 26053, 16, 0}, {90021, 5033, 32979, 15, 2}, {90036, 5034, 27405, 14, 0}, {90050, 5035, 25323, 11, 0}, {90061, 5037, 0, 8, 2}, {90069, 5039, 785, 11, 0}, {90080, 5040, 0, 6, 2},
	{90086, 5041, 24209, 29, 5}, {90115, 5042, 24209, 28, 7}, {90143, 5043, 0, 3, 2}, {90146, 5044, 0, 6, 2}, {90152, 5045, 20807, 24, 5}, {90176, 5046, 20807, 23, 7}, {90199, 5047, 13467, 38, 5}, {90237, 5048, 13467, 36, 5},
	{90273, 5049, 13467, 34, 5}, {90307, 5050, 13467, 33, 5}, {90340, 5051, 13467, 30, 5}, {90370, 5052, 13467, 29, 5}, {90399, 5053, 13467, 28, 5}, {90427, 5054, 13467, 24, 5}, {90451, 5055, 13467, 23, 5}, {90474, 5056, 13467, 20, 5},
	{90494, 5057, 13467, 19, 5}, {90513, 5059, 13467, 15, 7}, {90528, 5060, 13351, 15, 0}, {90543, 5061, 34627, 13, 0}, {90556, 5062, 0, 4, 2}, {90560, 5063, 18529, 18, 5}, {90578, 5064, 18529, 17, 5}, {90595, 5065, 15163, 16, 5},
	{90611, 5066, 15163, 15, 5}, {90626, 5067, 18529, 9, 0}, {90635, 5068, 4503, 8, 0}, {90643, 5069, 15163, 7, 0}, {90650, 5070, 0, 3, 2}, {90653, 5071, 0, 8, 2}, {90661, 5072, 583, 16, 2}, {90677, 5073, 0, 6, 2},
	{90683, 5074, 0, 7, 2}, {90690, 5075, 0, 4, 2}, {90694, 5076, 27259, 23, 0}, {90717, 5077, 61299, 6, 0}, {90723, 5078, 0, 3, 2}, {90726, 5079, 62659, 24, 5}, {90750, 5080, 62659, 23, 5}, {90773, 5081, 59913, 13, 5},
	{90786, 5082, 62659, 12, 7}, {90798, 5083, 36747, 13, 2}, {90811, 5084, 36747, 13, 2}, {90824, 5085, 0, 9, 0}, {90833, 5086, 0, 9, 2}, {90842, 5087, 25199, 13, 2}, {90855, 5088, 10567, 36, 2}, {90891, 5089, 0, 5, 2},
	{90896, 5090, 35615, 16, 7}, {90912, 5091, 46119, 40, 5}, {90952, 5092, 46119, 39, 5}, {90991, 5093, 1925, 20, 5}, {91011, 5094, 10833, 19, 5}, {91030, 5095, 22717, 17, 5}, {91047, 5096, 31889, 16, 7}, {91063, 5097, 0, 6, 7},
	{91069, 5098, 0, 7, 2}, {91076, 5099, 10225, 7, 0}, {91083, 5100, 0, 4, 2}, {91087, 5101, 0, 8, 7}, {91095, 5102, 0, 4, 2}, {91099, 5103, 60631, 10, 0}, {91109, 5104, 0, 5, 2}, {91114, 5105, 28079, 18, 5},
	{91132, 5106, 52069, 17, 7}, {91149, 5107, 34031, 13, 0}, {91162, 5108, 0, 6, 2}, {91168, 5109, 41387, 6, 0}, {91174, 5110, 0, 3, 2}, {91177, 5111, 7037, 12, 5}, {91189, 5112, 27203, 7, 0}, {91196, 5113, 0, 3, 2},
	{91199, 5114, 0, 5, 2}, {91204, 5115, 0, 3, 2}, {91207, 5116, 62987, 13, 2}, {91220, 5117, 0, 9, 2}, {91229, 5118, 42585, 15, 5}, {91244, 5119, 25251, 14, 7}, {91258, 5120, 0, 7, 2}, {91265, 5121, 0, 8, 0},
	{91273, 5122, 0, 8, 2}, {91281, 5123, 0, 10, 2}, {91291, 5124, 13813, 9, 2}, {91300, 5125, 12815, 12, 2}, {91312, 5126, 54213, 7, 0}, {91319, 5127, 54213, 7, 0}, {91326, 5128, 0, 3, 2}, {91329, 5130, 13977, 13, 2},
	{91342, 5131, 39171, 8, 0}, {91350, 5132, 39171, 8, 0}, {91358, 5133, 9947, 6, 0}, {91364, 5134, 57433, 6, 0}, {91370, 5135, 11903, 6, 0}, {91376, 5136, 41341, 6, 0}, {91382, 5137, 57433, 6, 2}, {91388, 5138, 13467, 17, 7},
	{91405, 5139, 52425, 24, 5}, {91429, 5140, 52425, 23, 5}, {91452, 5141, 48307, 17, 2}, {91469, 5142, 47803, 11, 2}, {91480, 5143, 0, 4, 2}, {91484, 5144, 3983, 24, 0}, {91508, 5145, 3983, 15, 0}, {91523, 5146, 0, 7, 2},
	{91530, 5147, 0, 3, 2}, {91533, 5148, 29737, 8, 0}, {91541, 5149, 0, 4, 2}, {91545, 5150, 0, 7, 2}, {91552, 5151, 0, 4, 2}, {91556, 5152, 0, 3, 2}, {91559, 5153, 0, 4, 2}, {91563, 5154, 0, 0, 2},
}

var namesSenses = [5154]Sense{
	{701, 0}, {682, 0}, {765, 0}, {622, 1}, {663, 1}, {622, 1}, {615, 1}, {733, 1},
	{694, 1}, {750, 1}, {625, 1}, {624, 0}, {356, 0}, {363, 0}, {324, 0}, {364, 0},
	{408, 0}, {24, 0}, {26, 1}, {314, 1}, {457, 0}, {425, 0}, {846, 0}, {224, 0},
	{224, 0}, {224, 0}, {977, 0}, {17, 1}, {1064, 1}, {690, 0}, {1085, 0}, {582, 0},
	{582, 0}, {171, 0}, {1039, 1}, {588, 0}, {588, 0}, {588, 0}, {588, 0}, {1031, 0},
	{988, 0}, {988, 0}, {988, 0}, {584, 0}, {541, 0}, {541, 0}, {541, 1}, {541, 0},
	{541, 1}, {541, 0}, {251, 0}, {251, 0}, {251, 0}, {165, 0}, {318, 0}, {757, 0},
	{989, 0}, {9, 0}, {144, 2}, {137, 2}, {139, 2}, {144, 2}, {141, 0}, {529, 0},
	{28, 0}, {28, 0}, {28, 0}, {405, 0}, {566, 1}, {804, 1}, {484, 0}, {625, 1},
	{704, 0}, {704, 0}, {746, 0}, {653, 1}, {708, 0}, {107, 0}, {107, 0}, {653, 0},
	{526, 0}, {469, 0}, {563, 0}, {563, 0}, {563, 0}, {563, 0}, {563, 0}, {563, 0},
	{21, 0}, {21, 0}, {1004, 1}, {633, 0}, {633, 0}, {633, 1}, {289, 0}, {568, 0},
	{568, 0}, {562, 0}, {171, 1}, {638, 0}, {407, 0}, {407, 0}, {407, 0}, {878, 0},
	{447, 0}, {483, 0}, {563, 1}, {915, 1}, {568, 0}, {568, 0}, {245, 0}, {951, 0},
	{951, 1}, {221, 0}, {567, 0}, {567, 0}, {567, 0}, {567, 0}, {1028, 0}, {1028, 0},
	{1028, 0}, {165, 0}, {424, 0}, {509, 0}, {870, 4}, {870, 0}, {547, 1}, {578, 0},
	{578, 0}, {578, 0}, {447, 0}, {545, 0}, {579, 0}, {545, 0}, {579, 0}, {545, 0},
	{545, 0}, {545, 0}, {545, 0}, {569, 0}, {545, 0}, {545, 0}, {581, 0}, {545, 0},
	{581, 0}, {545, 0}, {314, 0}, {907, 0}, {907, 0}, {872, 0}, {537, 0}, {537, 1},
	{537, 1}, {566, 0}, {481, 0}, {16, 1}, {229, 2}, {883, 0}, {759, 0}, {556, 0},
	{556, 0}, {174, 0}, {441, 0}, {441, 0}, {425, 0}, {425, 0}, {857, 0}, {857, 0},
	{694, 0}, {628, 0}, {628, 0}, {628, 0}, {628, 0}, {67, 2}, {268, 1}, {884, 0},
	{171, 0}, {752, 0}, {648, 0}, {1089, 0}, {604, 0}, {574, 0}, {574, 0}, {553, 0},
	{553, 0}, {553, 0}, {416, 0}, {240, 0}, {322, 0}, {170, 0}, {171, 0}, {274, 0},
	{227, 0}, {274, 2}, {274, 2}, {226, 0}, {274, 2}, {274, 2}, {255, 0}, {274, 2},
	{274, 2}, {274, 2}, {274, 2}, {274, 2}, {226, 2}, {638, 0}, {420, 0}, {420, 0},
	{346, 0}, {68, 1}, {600, 1}, {22, 0}, {543, 0}, {50, 1}, {196, 0}, {574, 0},
	{690, 4}, {566, 0}, {566, 0}, {781, 0}, {720, 0}, {720, 0}, {720, 0}, {97, 0},
	{160, 2}, {96, 2}, {49, 0}, {49, 0}, {96, 2}, {49, 0}, {49, 0}, {96, 2},
	{96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {97, 2},
	{315, 2}, {454, 0}, {729, 0}, {852, 0}, {852, 0}, {556, 0}, {556, 0}, {557, 0},
	{557, 0}, {557, 0}, {557, 0}, {557, 0}, {557, 0}, {556, 0}, {556, 0}, {816, 1},
	{763, 1}, {167, 0}, {98, 0}, {46, 0}, {46, 0}, {74, 0}, {600, 0}, {664, 0},
	{1025, 0}, {664, 1}, {389, 0}, {198, 1}, {389, 1}, {596, 0}, {130, 2}, {483, 0},
	{212, 0}, {212, 0}, {564, 1}, {564, 1}, {564, 0}, {866, 0}, {236, 0}, {236, 0},
	{816, 0}, {841, 1}, {426, 0}, {21, 2}, {16, 2}, {16, 2}, {16, 2}, {16, 2},
	{17, 2}, {18, 2}, {16, 2}, {2, 2}, {16, 2}, {16, 2}, {16, 2}, {16, 2},
	{18, 2}, {5, 2}, {495, 0}, {145, 1}, {841, 1}, {536, 0}, {581, 0}, {581, 0},
	{324, 0}, {614, 0}, {614, 0}, {313, 0}, {782, 0}, {208, 0}, {849, 0}, {996, 0},
	{76, 0}, {700, 0}, {700, 1}, {576, 0}, {576, 0}, {201, 0}, {656, 1}, {46, 0},
	{548, 0}, {548, 0}, {619, 1}, {342, 0}, {342, 0}, {227, 2}, {274, 2}, {341, 0},
	{225, 2}, {274, 2}, {382, 2}, {274, 2}, {340, 0}, {270, 2}, {274, 2}, {340, 0},
	{274, 2}, {170, 2}, {274, 2}, {171, 2}, {341, 0}, {255, 2}, {274, 2}, {274, 2},
	{342, 2}, {354, 2}, {274, 2}, {274, 2}, {229, 2}, {226, 2}, {341, 2}, {229, 1},
	{313, 0}, {555, 1}, {429, 0}, {800, 0}, {800, 1}, {447, 0}, {1031, 0}, {661, 0},
	{661, 1}, {375, 0}, {375, 0}, {375, 1}, {159, 0}, {566, 0}, {103, 0}, {103, 0},
	{398, 1}, {853, 1}, {940, 0}, {575, 0}, {575, 0}, {737, 1}, {791, 1}, {34, 0},
	{737, 0}, {791, 0}, {888, 0}, {889, 0}, {624, 0}, {624, 0}, {624, 1}, {21, 2},
	{16, 2}, {16, 2}, {16, 2}, {16, 2}, {17, 2}, {18, 2}, {16, 2}, {2, 2},
	{16, 2}, {16, 2}, {16, 2}, {16, 2}, {18, 2}, {5, 2}, {579, 0}, {239, 0},
	{330, 2}, {239, 0}, {330, 2}, {330, 2}, {239, 0}, {845, 4}, {758, 0}, {845, 0},
	{922, 0}, {569, 0}, {505, 0}, {505, 0}, {505, 1}, {848, 0}, {1071, 0}, {288, 0},
	{946, 0}, {1015, 0}, {355, 0}, {355, 0}, {328, 0}, {406, 0}, {326, 0}, {449, 0},
	{481, 1}, {501, 0}, {526, 0}, {584, 0}, {127, 1}, {290, 0}, {379, 0}, {95, 0},
	{1048, 0}, {800, 1}, {477, 0}, {579, 0}, {579, 0}, {755, 0}, {755, 1}, {749, 0},
	{749, 0}, {749, 1}, {197, 1}, {672, 0}, {727, 0}, {727, 1}, {446, 0}, {76, 2},
	{188, 2}, {306, 2}, {364, 1}, {337, 1}, {6, 0}, {530, 0}, {552, 0}, {327, 0},
	{327, 0}, {328, 0}, {262, 0}, {256, 0}, {420, 0}, {415, 0}, {415, 0}, {415, 1},
	{507, 1}, {33, 0}, {617, 0}, {617, 4}, {617, 1}, {676, 1}, {249, 0}, {249, 0},
	{249, 0}, {249, 0}, {249, 1}, {579, 0}, {579, 0}, {369, 1}, {368, 1}, {527, 0},
	{690, 0}, {690, 0}, {919, 0}, {1068, 1}, {550, 0}, {470, 0}, {143, 1}, {818, 4},
	{408, 0}, {408, 0}, {120, 1}, {120, 1}, {815, 1}, {332, 0}, {807, 0}, {807, 1},
	{875, 1}, {581, 0}, {581, 0}, {560, 0}, {560, 0}, {560, 0}, {581, 0}, {581, 0},
	{543, 0}, {581, 0}, {581, 0}, {140, 0}, {433, 0}, {370, 0}, {264, 0}, {548, 0},
	{548, 0}, {487, 0}, {62, 0}, {805, 0}, {927, 0}, {860, 1}, {322, 0}, {315, 0},
	{431, 1}, {639, 0}, {744, 0}, {639, 1}, {744, 1}, {766, 0}, {766, 1}, {431, 0},
	{481, 0}, {477, 0}, {430, 0}, {431, 1}, {378, 2}, {541, 0}, {541, 0}, {830, 0},
	{830, 0}, {830, 1}, {830, 1}, {915, 0}, {604, 0}, {617, 0}, {428, 0}, {334, 0},
	{332, 0}, {335, 0}, {333, 1}, {343, 0}, {69, 0}, {69, 0}, {95, 0}, {909, 0},
	{934, 0}, {342, 0}, {11, 1}, {39, 0}, {300, 0}, {298, 0}, {662, 0}, {530, 0},
	{198, 0}, {566, 0}, {566, 0}, {567, 0}, {903, 0}, {903, 1}, {681, 1}, {590, 0},
	{590, 0}, {180, 0}, {310, 0}, {652, 1}, {102, 0}, {420, 0}, {270, 0}, {744, 0},
	{259, 2}, {259, 2}, {668, 0}, {668, 1}, {668, 1}, {668, 1}, {668, 1}, {186, 0},
	{1066, 0}, {333, 0}, {377, 0}, {326, 0}, {331, 0}, {379, 1}, {247, 1}, {48, 1},
	{633, 4}, {698, 1}, {698, 1}, {687, 0}, {305, 0}, {26, 2}, {305, 2}, {695, 0},
	{409, 0}, {1024, 0}, {758, 0}, {845, 0}, {922, 0}, {395, 0}, {26, 2}, {305, 2},
	{184, 0}, {184, 0}, {310, 0}, {847, 0}, {570, 0}, {570, 0}, {571, 0}, {571, 0},
	{857, 1}, {735, 0}, {735, 0}, {735, 0}, {735, 0}, {158, 0}, {153, 0}, {158, 2},
	{153, 2}, {378, 1}, {544, 0}, {544, 0}, {178, 0}, {178, 1}, {580, 0}, {580, 0},
	{481, 1}, {481, 1}, {263, 0}, {263, 0}, {879, 0}, {879, 0}, {264, 0}, {264, 0},
	{507, 0}, {377, 1}, {452, 0}, {452, 0}, {452, 0}, {451, 0}, {451, 0}, {922, 4},
	{161, 0}, {998, 0}, {531, 0}, {316, 0}, {695, 1}, {131, 0}, {131, 2}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{566, 0}, {193, 0}, {434, 0}, {29, 0}, {477, 0}, {589, 0}, {589, 0}, {589, 0},
	{589, 0}, {589, 0}, {583, 0}, {583, 0}, {583, 0}, {554, 0}, {554, 0}, {651, 1},
	{293, 0}, {37, 0}, {995, 0}, {318, 0}, {250, 0}, {761, 0}, {891, 0}, {170, 0},
	{580, 0}, {580, 0}, {580, 0}, {580, 0}, {621, 1}, {121, 0}, {621, 0}, {621, 0},
	{121, 1}, {621, 1}, {529, 0}, {529, 0}, {529, 1}, {683, 0}, {683, 0}, {683, 0},
	{364, 0}, {99, 0}, {38, 0}, {41, 0}, {41, 0}, {274, 0}, {519, 0}, {124, 0},
	{124, 1}, {583, 0}, {583, 0}, {584, 0}, {584, 0}, {551, 0}, {551, 0}, {551, 0},
	{551, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {276, 0}, {91, 0}, {625, 0},
	{794, 0}, {901, 0}, {981, 0}, {901, 0}, {794, 0}, {901, 0}, {794, 0}, {901, 0},
	{981, 0}, {981, 1}, {886, 0}, {886, 1}, {260, 2}, {260, 2}, {260, 2}, {260, 2},
	{260, 2}, {260, 2}, {260, 2}, {302, 2}, {260, 2}, {260, 2}, {258, 2}, {333, 1},
	{334, 1}, {335, 1}, {710, 0}, {799, 0}, {894, 0}, {894, 0}, {135, 0}, {247, 2},
	{248, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2}, {269, 2}, {176, 2}, {176, 2},
	{148, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2}, {176, 2},
	{245, 2}, {267, 2}, {499, 0}, {554, 0}, {554, 0}, {585, 0}, {585, 0}, {566, 0},
	{566, 0}, {84, 0}, {595, 0}, {422, 0}, {569, 0}, {569, 0}, {569, 0}, {569, 0},
	{707, 0}, {707, 1}, {1002, 1}, {289, 0}, {583, 0}, {583, 0}, {583, 0}, {591, 0},
	{591, 0}, {169, 0}, {947, 0}, {947, 0}, {947, 1}, {566, 1}, {88, 0}, {88, 0},
	{246, 0}, {50, 0}, {106, 1}, {106, 1}, {1063, 0}, {173, 0}, {953, 0}, {293, 0},
	{289, 0}, {283, 0}, {292, 0}, {287, 0}, {297, 0}, {290, 0}, {653, 0}, {653, 0},
	{653, 0}, {573, 0}, {219, 0}, {441, 0}, {282, 0}, {536, 0}, {400, 0}, {425, 1},
	{570, 0}, {570, 0}, {570, 0}, {570, 0}, {572, 0}, {572, 0}, {1001, 0}, {447, 0},
	{282, 2}, {157, 2}, {289, 2}, {56, 2}, {147, 2}, {289, 2}, {69, 2}, {69, 2},
	{172, 2}, {120, 2}, {147, 2}, {147, 2}, {152, 2}, {69, 2}, {120, 2}, {387, 0},
	{63, 2}, {215, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2}, {120, 2},
	{450, 1}, {722, 0}, {722, 0}, {722, 1}, {330, 0}, {1034, 0}, {1034, 1}, {231, 0},
	{230, 0}, {890, 0}, {908, 1}, {325, 0}, {325, 0}, {325, 0}, {325, 1}, {278, 2},
	{278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2},
	{294, 2}, {591, 0}, {591, 0}, {27, 0}, {27, 0}, {177, 2}, {177, 2}, {177, 2},
	{177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {682, 0},
	{286, 0}, {616, 4}, {247, 2}, {248, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2},
	{269, 2}, {176, 2}, {176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2},
	{90, 2}, {176, 2}, {176, 2}, {245, 2}, {267, 2}, {887, 0}, {67, 0}, {67, 0},
	{67, 1}, {155, 0}, {155, 1}, {352, 0}, {78, 0}, {442, 0}, {526, 0}, {392, 0},
	{390, 0}, {330, 0}, {129, 0}, {377, 0}, {329, 0}, {330, 0}, {391, 0}, {129, 0},
	{282, 2}, {290, 0}, {377, 0}, {155, 0}, {391, 0}, {56, 0}, {206, 0}, {378, 0},
	{335, 0}, {378, 0}, {175, 0}, {117, 0}, {108, 0}, {147, 0}, {247, 2}, {248, 2},
	{176, 2}, {378, 1}, {176, 2}, {118, 0}, {118, 0}, {176, 2}, {157, 2}, {381, 0},
	{389, 0}, {282, 0}, {394, 2}, {4, 2}, {172, 0}, {280, 0}, {327, 0}, {327, 0},
	{269, 2}, {176, 2}, {289, 2}, {176, 2}, {381, 2}, {56, 2}, {147, 2}, {289, 2},
	{289, 0}, {148, 2}, {176, 2}, {69, 2}, {69, 2}, {386, 0}, {386, 0}, {120, 0},
	{148, 2}, {293, 0}, {335, 2}, {388, 0}, {389, 0}, {378, 2}, {172, 2}, {120, 0},
	{176, 2}, {290, 2}, {120, 2}, {378, 0}, {379, 0}, {176, 2}, {378, 2}, {147, 2},
	{388, 0}, {147, 2}, {152, 0}, {393, 0}, {90, 2}, {176, 2}, {152, 2}, {69, 2},
	{385, 0}, {155, 0}, {358, 0}, {176, 2}, {378, 2}, {120, 2}, {63, 2}, {215, 2},
	{383, 0}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2}, {387, 0}, {387, 0},
	{120, 2}, {245, 2}, {378, 2}, {384, 0}, {389, 0}, {378, 2}, {378, 2}, {384, 0},
	{267, 2}, {378, 2}, {386, 0}, {383, 1}, {120, 0}, {147, 0}, {335, 0}, {376, 0},
	{759, 0}, {759, 1}, {63, 0}, {741, 1}, {273, 0}, {273, 0}, {801, 0}, {525, 0},
	{132, 0}, {265, 0}, {201, 0}, {118, 1}, {802, 0}, {912, 0}, {802, 0}, {912, 0},
	{787, 0}, {787, 0}, {105, 0}, {580, 0}, {580, 0}, {838, 1}, {838, 1}, {211, 1},
	{354, 0}, {527, 1}, {493, 0}, {205, 0}, {556, 1}, {585, 0}, {585, 0}, {566, 0},
	{566, 0}, {307, 0}, {659, 0}, {659, 0}, {659, 1}, {608, 0}, {30, 0}, {30, 0},
	{608, 1}, {608, 0}, {30, 0}, {608, 4}, {894, 4}, {717, 1}, {371, 0}, {371, 0},
	{436, 0}, {728, 0}, {728, 0}, {1046, 0}, {1046, 0}, {954, 0}, {423, 0}, {997, 0},
	{997, 1}, {1026, 0}, {1026, 0}, {770, 0}, {770, 1}, {781, 0}, {820, 0}, {960, 0},
	{675, 0}, {781, 0}, {820, 4}, {960, 0}, {781, 0}, {820, 0}, {423, 0}, {675, 1},
	{781, 1}, {820, 1}, {960, 1}, {130, 0}, {684, 0}, {684, 0}, {684, 0}, {511, 0},
	{563, 1}, {407, 0}, {130, 2}, {423, 0}, {1042, 0}, {1042, 0}, {414, 0}, {414, 0},
	{742, 1}, {1004, 0}, {1004, 0}, {775, 0}, {683, 0}, {864, 0}, {864, 1}, {632, 1},
	{1020, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {481, 0}, {358, 0}, {385, 1},
	{553, 0}, {553, 0}, {799, 0}, {94, 0}, {225, 0}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {673, 0},
	{673, 1}, {731, 0}, {731, 1}, {68, 2}, {68, 2}, {279, 0}, {310, 2}, {68, 2},
	{275, 2}, {68, 2}, {252, 0}, {167, 2}, {68, 2}, {167, 2}, {253, 0}, {661, 0},
	{68, 2}, {68, 2}, {617, 0}, {68, 2}, {221, 0}, {253, 2}, {68, 2}, {221, 2},
	{279, 2}, {673, 0}, {673, 0}, {832, 0}, {673, 0}, {673, 1}, {543, 0}, {543, 0},
	{602, 4}, {602, 0}, {45, 0}, {602, 0}, {938, 0}, {1035, 0}, {588, 0}, {588, 0},
	{588, 0}, {777, 4}, {777, 1}, {679, 0}, {679, 0}, {573, 0}, {573, 0}, {339, 0},
	{71, 0}, {574, 1}, {570, 0}, {570, 0}, {423, 0}, {423, 1}, {1075, 0}, {457, 0},
	{457, 0}, {649, 0}, {649, 0}, {649, 0}, {627, 0}, {922, 0}, {719, 0}, {366, 0},
	{366, 0}, {740, 0}, {366, 0}, {366, 1}, {740, 1}, {438, 0}, {438, 0}, {1056, 0},
	{1056, 0}, {154, 1}, {298, 0}, {189, 0}, {189, 2}, {560, 0}, {560, 0}, {977, 0},
	{971, 0}, {977, 0}, {607, 0}, {930, 0}, {24, 0}, {570, 0}, {570, 0}, {857, 0},
	{115, 2}, {115, 2}, {14, 2}, {116, 2}, {115, 2}, {178, 0}, {115, 2}, {115, 2},
	{115, 2}, {8, 2}, {115, 2}, {115, 2}, {178, 0}, {301, 2}, {115, 2}, {115, 2},
	{178, 2}, {424, 1}, {367, 0}, {474, 0}, {499, 0}, {201, 2}, {201, 2}, {201, 2},
	{201, 2}, {201, 2}, {201, 2}, {326, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2},
	{101, 2}, {720, 0}, {644, 0}, {792, 0}, {644, 1}, {792, 1}, {644, 1}, {1003, 0},
	{577, 0}, {476, 0}, {577, 0}, {577, 0}, {577, 0}, {493, 0}, {620, 0}, {684, 0},
	{44, 0}, {29, 0}, {29, 0}, {38, 1}, {736, 0}, {25, 0}, {25, 0}, {370, 0},
	{38, 0}, {43, 0}, {29, 2}, {43, 2}, {29, 2}, {29, 2}, {44, 2}, {29, 2},
	{29, 2}, {29, 2}, {22, 2}, {29, 2}, {22, 2}, {29, 2}, {38, 2}, {29, 2},
	{411, 2}, {29, 2}, {29, 2}, {44, 0}, {891, 0}, {905, 0}, {905, 1}, {433, 0},
	{106, 0}, {106, 0}, {106, 0}, {106, 0}, {386, 1}, {430, 0}, {584, 0}, {304, 0},
	{761, 0}, {455, 0}, {521, 0}, {420, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0},
	{587, 0}, {587, 0}, {587, 0}, {587, 0}, {281, 2}, {281, 2}, {281, 2}, {281, 2},
	{281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {64, 2}, {665, 0}, {471, 0},
	{580, 0}, {570, 0}, {570, 0}, {1058, 0}, {1058, 0}, {544, 0}, {544, 0}, {544, 0},
	{553, 0}, {553, 0}, {553, 0}, {452, 1}, {590, 0}, {702, 0}, {702, 1}, {983, 0},
	{983, 0}, {974, 0}, {920, 0}, {477, 1}, {540, 0}, {540, 0}, {231, 0}, {435, 0},
	{354, 1}, {422, 1}, {675, 1}, {466, 0}, {569, 1}, {517, 0}, {517, 1}, {111, 0},
	{111, 0}, {423, 0}, {955, 0}, {955, 0}, {481, 0}, {425, 0}, {287, 1}, {311, 0},
	{940, 0}, {940, 1}, {437, 0}, {774, 0}, {96, 1}, {471, 0}, {651, 0}, {574, 0},
	{574, 0}, {574, 0}, {574, 0}, {574, 0}, {424, 0}, {457, 0}, {457, 0}, {481, 0},
	{442, 0}, {442, 0}, {906, 1}, {805, 1}, {82, 0}, {498, 0}, {208, 0}, {442, 0},
	{546, 0}, {546, 0}, {542, 0}, {542, 0}, {90, 1}, {1043, 0}, {682, 0}, {765, 0},
	{519, 0}, {1018, 0}, {562, 0}, {562, 0}, {546, 0}, {546, 1}, {546, 0}, {546, 0},
	{546, 0}, {733, 0}, {258, 0}, {205, 0}, {205, 0}, {200, 0}, {200, 0}, {583, 0},
	{557, 0}, {583, 0}, {557, 0}, {29, 2}, {43, 2}, {29, 2}, {29, 2}, {44, 2},
	{29, 2}, {29, 2}, {29, 2}, {22, 2}, {29, 2}, {22, 2}, {29, 2}, {38, 2},
	{29, 2}, {411, 2}, {29, 2}, {29, 2}, {576, 0}, {576, 0}, {412, 0}, {19, 0},
	{718, 0}, {718, 1}, {945, 0}, {1080, 0}, {1080, 0}, {3, 0}, {131, 0}, {885, 0},
	{483, 0}, {483, 0}, {483, 0}, {483, 0}, {483, 0}, {296, 0}, {844, 0}, {844, 0},
	{254, 0}, {455, 0}, {591, 0}, {591, 0}, {591, 0}, {591, 0}, {1005, 0}, {1005, 0},
	{8, 0}, {846, 0}, {846, 1}, {560, 0}, {560, 0}, {599, 0}, {559, 0}, {541, 0},
	{501, 0}, {13, 0}, {13, 0}, {557, 0}, {557, 0}, {1055, 0}, {41, 1}, {793, 0},
	{108, 0}, {411, 1}, {47, 0}, {63, 0}, {26, 0}, {554, 0}, {554, 0}, {416, 0},
	{201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {326, 2}, {201, 2},
	{201, 2}, {201, 2}, {201, 2}, {101, 2}, {1002, 0}, {114, 0}, {114, 2}, {423, 0},
	{52, 0}, {203, 0}, {203, 0}, {203, 0}, {203, 0}, {313, 2}, {204, 2}, {204, 2},
	{128, 2}, {47, 2}, {204, 2}, {204, 2}, {204, 0}, {204, 2}, {204, 2}, {204, 2},
	{314, 2}, {204, 2}, {204, 2}, {827, 0}, {827, 1}, {131, 1}, {508, 0}, {566, 1},
	{427, 0}, {427, 0}, {605, 0}, {427, 0}, {605, 0}, {210, 0}, {60, 0}, {431, 1},
	{278, 0}, {419, 0}, {419, 0}, {1039, 1}, {562, 0}, {562, 0}, {516, 0}, {207, 0},
	{213, 0}, {213, 0}, {212, 0}, {212, 0}, {209, 0}, {573, 0}, {986, 1}, {429, 0},
	{806, 0}, {806, 0}, {806, 1}, {104, 0}, {878, 1}, {282, 2}, {157, 2}, {289, 2},
	{56, 2}, {147, 2}, {289, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2},
	{147, 2}, {152, 2}, {69, 2}, {120, 2}, {63, 2}, {215, 2}, {120, 2}, {384, 2},
	{387, 2}, {389, 2}, {400, 2}, {120, 2}, {613, 0}, {656, 0}, {141, 0}, {141, 0},
	{537, 0}, {1022, 0}, {1022, 1}, {937, 1}, {937, 1}, {14, 0}, {1021, 0}, {1021, 1},
	{616, 4}, {687, 0}, {687, 0}, {687, 1}, {425, 0}, {225, 0}, {401, 0}, {401, 0},
	{401, 1}, {356, 1}, {216, 0}, {408, 0}, {508, 0}, {508, 0}, {668, 4}, {771, 1},
	{871, 1}, {55, 0}, {670, 0}, {670, 1}, {312, 0}, {128, 1}, {281, 2}, {281, 2},
	{281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {64, 2},
	{1012, 0}, {1012, 0}, {980, 1}, {577, 0}, {177, 0}, {979, 0}, {525, 0}, {173, 0},
	{966, 0}, {288, 0}, {556, 0}, {904, 0}, {904, 1}, {43, 0}, {657, 0}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {960, 0}, {390, 2}, {558, 0}, {558, 0}, {723, 0}, {723, 0}, {452, 0},
	{452, 0}, {452, 0}, {451, 0}, {575, 0}, {575, 0}, {559, 0}, {559, 0}, {559, 0},
	{559, 0}, {559, 1}, {559, 1}, {174, 0}, {1045, 0}, {566, 0}, {27, 0}, {27, 0},
	{711, 0}, {711, 0}, {941, 0}, {247, 2}, {248, 2}, {176, 2}, {176, 2}, {176, 2},
	{4, 2}, {269, 2}, {176, 2}, {176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2},
	{176, 2}, {90, 2}, {176, 2}, {176, 2}, {245, 2}, {267, 2}, {788, 1}, {678, 0},
	{85, 0}, {569, 0}, {345, 0}, {808, 0}, {817, 0}, {899, 0}, {817, 0}, {899, 0},
	{1036, 0}, {817, 0}, {899, 0}, {1036, 0}, {817, 1}, {899, 1}, {1036, 1}, {619, 0},
	{853, 0}, {853, 0}, {964, 0}, {870, 1}, {958, 0}, {373, 0}, {790, 0}, {1050, 0},
	{1050, 0}, {562, 1}, {157, 0}, {541, 0}, {541, 0}, {576, 0}, {576, 0}, {932, 0},
	{577, 0}, {577, 0}, {547, 0}, {425, 0}, {547, 0}, {547, 0}, {102, 0}, {1061, 0},
	{1061, 0}, {548, 0}, {861, 0}, {442, 0}, {457, 0}, {299, 0}, {574, 0}, {463, 1},
	{820, 0}, {1079, 1}, {460, 0}, {893, 1}, {142, 0}, {282, 1}, {740, 1}, {106, 0},
	{201, 1}, {660, 0}, {660, 0}, {603, 0}, {385, 0}, {1014, 0}, {1014, 1}, {315, 0},
	{837, 0}, {874, 0}, {931, 0}, {837, 1}, {874, 1}, {931, 1}, {1001, 1}, {183, 1},
	{384, 1}, {115, 0}, {128, 0}, {658, 1}, {1085, 0}, {1088, 0}, {611, 4}, {859, 4},
	{204, 1}, {576, 0}, {576, 0}, {598, 0}, {29, 2}, {43, 2}, {29, 2}, {29, 2},
	{44, 2}, {29, 2}, {29, 2}, {29, 2}, {22, 2}, {29, 2}, {22, 2}, {29, 2},
	{38, 2}, {29, 2}, {411, 2}, {29, 2}, {29, 2}, {575, 0}, {575, 0}, {24, 0},
	{484, 0}, {588, 0}, {588, 0}, {326, 0}, {120, 2}, {616, 0}, {616, 0}, {616, 1},
	{275, 0}, {275, 0}, {275, 0}, {275, 0}, {275, 0}, {275, 0}, {75, 0}, {265, 0},
	{100, 0}, {100, 0}, {270, 0}, {270, 0}, {265, 0}, {270, 0}, {270, 0}, {274, 0},
	{268, 0}, {270, 0}, {270, 0}, {270, 0}, {270, 0}, {226, 0}, {76, 0}, {266, 1},
	{279, 0}, {269, 1}, {270, 1}, {271, 1}, {269, 1}, {270, 1}, {271, 1}, {275, 0},
	{306, 0}, {269, 1}, {270, 1}, {271, 1}, {269, 1}, {270, 1}, {271, 1}, {275, 0},
	{274, 1}, {2, 0}, {2, 0}, {282, 1}, {280, 0}, {281, 1}, {297, 0}, {226, 1},
	{279, 1}, {267, 1}, {178, 0}, {306, 1}, {873, 0}, {873, 0}, {951, 0}, {177, 0},
	{176, 0}, {175, 0}, {387, 0}, {229, 0}, {229, 0}, {221, 0}, {221, 0}, {145, 0},
	{593, 0}, {95, 1}, {789, 0}, {789, 1}, {519, 0}, {224, 0}, {69, 0}, {697, 0},
	{274, 0}, {274, 0}, {227, 2}, {254, 0}, {227, 2}, {274, 2}, {225, 2}, {274, 2},
	{274, 2}, {382, 2}, {225, 2}, {274, 2}, {274, 2}, {382, 2}, {226, 0}, {270, 2},
	{274, 2}, {274, 2}, {274, 2}, {270, 2}, {274, 2}, {170, 2}, {274, 2}, {274, 2},
	{255, 0}, {171, 2}, {170, 2}, {274, 2}, {171, 2}, {255, 0}, {255, 2}, {254, 0},
	{274, 2}, {255, 2}, {274, 2}, {274, 2}, {274, 2}, {342, 2}, {354, 2}, {274, 2},
	{274, 2}, {342, 2}, {354, 2}, {274, 2}, {229, 0}, {229, 0}, {229, 2}, {254, 2},
	{274, 2}, {229, 2}, {226, 2}, {226, 2}, {563, 1}, {546, 1}, {269, 0}, {271, 0},
	{269, 1}, {270, 1}, {271, 1}, {561, 0}, {561, 0}, {620, 0}, {234, 0}, {234, 0},
	{784, 0}, {784, 0}, {42, 0}, {42, 0}, {377, 0}, {377, 0}, {378, 0}, {378, 0},
	{378, 1}, {381, 0}, {381, 2}, {293, 0}, {378, 2}, {378, 0}, {379, 0}, {378, 2},
	{378, 2}, {378, 2}, {378, 2}, {378, 2}, {378, 2}, {376, 1}, {266, 0}, {11, 0},
	{333, 0}, {532, 0}, {31, 1}, {32, 1}, {608, 1}, {608, 0}, {608, 1}, {456, 0},
	{456, 0}, {713, 0}, {882, 1}, {777, 0}, {337, 0}, {337, 0}, {672, 4}, {282, 2},
	{157, 2}, {289, 2}, {56, 2}, {147, 2}, {289, 2}, {69, 2}, {69, 2}, {172, 2},
	{120, 2}, {147, 2}, {147, 2}, {152, 2}, {69, 2}, {120, 2}, {63, 2}, {215, 2},
	{625, 0}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2}, {120, 2}, {387, 1},
	{400, 1}, {481, 0}, {339, 0}, {339, 0}, {994, 0}, {994, 0}, {550, 1}, {114, 0},
	{106, 0}, {106, 0}, {106, 0}, {106, 0}, {106, 0}, {106, 0}, {106, 0}, {106, 0},
	{113, 1}, {117, 0}, {389, 0}, {386, 1}, {386, 1}, {120, 0}, {388, 1}, {386, 0},
	{581, 0}, {581, 0}, {39, 0}, {424, 0}, {550, 1}, {650, 0}, {650, 1}, {591, 0},
	{591, 0}, {542, 0}, {542, 0}, {542, 0}, {591, 0}, {591, 0}, {591, 0}, {591, 0},
	{459, 0}, {45, 2}, {394, 2}, {394, 2}, {123, 0}, {123, 0}, {343, 1}, {579, 0},
	{579, 0}, {519, 0}, {676, 0}, {1069, 0}, {29, 1}, {125, 1}, {66, 0}, {66, 0},
	{53, 0}, {687, 0}, {900, 1}, {959, 0}, {583, 0}, {583, 0}, {1023, 0}, {70, 0},
	{70, 0}, {583, 0}, {583, 0}, {643, 1}, {672, 0}, {672, 0}, {672, 1}, {935, 0},
	{439, 0}, {651, 0}, {1019, 0}, {57, 0}, {1006, 0}, {948, 0}, {948, 0}, {863, 0},
	{863, 0}, {863, 0}, {1086, 0}, {1086, 0}, {280, 1}, {89, 0}, {686, 0}, {428, 0},
	{227, 1}, {352, 0}, {352, 1}, {213, 0}, {548, 0}, {544, 0}, {544, 0}, {479, 0},
	{560, 0}, {541, 0}, {560, 0}, {541, 0}, {541, 0}, {541, 0}, {248, 0}, {1063, 0},
	{1063, 1}, {572, 0}, {452, 1}, {170, 1}, {116, 0}, {500, 0}, {584, 0}, {936, 0},
	{646, 0}, {169, 2}, {169, 2}, {169, 2}, {186, 2}, {169, 2}, {169, 2}, {169, 2},
	{169, 2}, {169, 2}, {169, 2}, {169, 2}, {515, 1}, {551, 0}, {551, 0}, {570, 0},
	{715, 0}, {715, 0}, {662, 0}, {687, 1}, {876, 0}, {647, 0}, {876, 0}, {1, 0},
	{510, 0}, {462, 0}, {442, 0}, {104, 0}, {289, 1}, {211, 0}, {35, 0}, {35, 0},
	{829, 0}, {120, 0}, {262, 0}, {169, 2}, {169, 2}, {169, 2}, {186, 2}, {169, 2},
	{169, 2}, {262, 0}, {169, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 0},
	{186, 0}, {359, 0}, {515, 0}, {699, 0}, {943, 0}, {699, 0}, {943, 0}, {699, 1},
	{306, 1}, {543, 1}, {252, 0}, {79, 0}, {445, 0}, {652, 0}, {652, 0}, {652, 0},
	{652, 1}, {511, 1}, {511, 0}, {833, 0}, {886, 0}, {567, 0}, {567, 0}, {580, 0},
	{580, 0}, {459, 0}, {543, 1}, {453, 0}, {453, 0}, {433, 0}, {544, 0}, {544, 0},
	{189, 2}, {669, 4}, {218, 0}, {687, 0}, {519, 0}, {444, 0}, {543, 0}, {543, 0},
	{543, 0}, {543, 0}, {543, 1}, {86, 0}, {892, 0}, {892, 0}, {892, 0}, {1074, 1},
	{348, 0}, {348, 0}, {348, 0}, {386, 0}, {518, 0}, {664, 4}, {908, 4}, {138, 0},
	{566, 1}, {418, 0}, {434, 0}, {500, 0}, {66, 0}, {872, 0}, {760, 1}, {394, 2},
	{812, 0}, {812, 1}, {232, 0}, {623, 0}, {232, 0}, {623, 0}, {590, 0}, {590, 0},
	{590, 0}, {543, 0}, {543, 0}, {543, 0}, {301, 1}, {365, 0}, {255, 1}, {245, 0},
	{245, 0}, {75, 0}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2},
	{260, 2}, {302, 2}, {260, 2}, {260, 2}, {258, 2}, {300, 0}, {999, 1}, {550, 0},
	{550, 0}, {313, 1}, {556, 0}, {556, 0}, {866, 1}, {579, 0}, {445, 0}, {440, 0},
	{425, 0}, {284, 1}, {81, 0}, {590, 0}, {590, 0}, {302, 0}, {119, 0}, {564, 0},
	{564, 0}, {936, 0}, {936, 1}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {122, 0},
	{122, 0}, {834, 0}, {834, 0}, {843, 0}, {895, 0}, {544, 0}, {544, 0}, {488, 0},
	{90, 0}, {695, 0}, {695, 0}, {1082, 0}, {424, 0}, {786, 0}, {786, 1}, {275, 0},
	{313, 2}, {204, 2}, {204, 2}, {128, 2}, {47, 2}, {204, 2}, {204, 2}, {204, 2},
	{204, 2}, {204, 2}, {314, 2}, {204, 2}, {204, 2}, {372, 0}, {584, 0}, {824, 0},
	{824, 1}, {494, 0}, {550, 0}, {550, 0}, {596, 0}, {815, 0}, {815, 0}, {955, 0},
	{573, 1}, {573, 1}, {573, 0}, {573, 0}, {958, 0}, {1013, 0}, {420, 0}, {958, 0},
	{477, 0}, {477, 1}, {877, 0}, {877, 0}, {403, 0}, {403, 1}, {158, 0}, {227, 2},
	{227, 2}, {274, 2}, {225, 2}, {274, 2}, {274, 2}, {382, 2}, {225, 2}, {274, 2},
	{274, 2}, {382, 2}, {270, 2}, {274, 2}, {274, 2}, {274, 2}, {270, 2}, {274, 2},
	{170, 2}, {274, 2}, {274, 2}, {171, 2}, {170, 2}, {274, 2}, {171, 2}, {255, 2},
	{274, 2}, {255, 2}, {274, 2}, {274, 2}, {274, 2}, {342, 2}, {354, 2}, {274, 2},
	{274, 2}, {342, 2}, {354, 2}, {274, 2}, {229, 2}, {274, 2}, {229, 2}, {226, 2},
	{226, 2}, {19, 0}, {19, 1}, {324, 0}, {744, 1}, {952, 0}, {890, 0}, {952, 0},
	{308, 0}, {308, 0}, {764, 0}, {778, 0}, {870, 1}, {924, 1}, {458, 0}, {458, 0},
	{85, 0}, {279, 0}, {561, 0}, {336, 0}, {388, 1}, {714, 1}, {445, 0}, {418, 0},
	{1017, 1}, {226, 0}, {421, 0}, {167, 1}, {100, 0}, {736, 0}, {566, 0}, {566, 0},
	{241, 0}, {265, 2}, {345, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2},
	{257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {392, 0}, {390, 0}, {330, 0},
	{129, 0}, {329, 0}, {330, 0}, {391, 0}, {129, 0}, {282, 2}, {290, 0}, {282, 2},
	{155, 0}, {391, 0}, {56, 0}, {206, 0}, {335, 0}, {175, 0}, {117, 0}, {108, 0},
	{147, 0}, {118, 0}, {118, 0}, {157, 2}, {389, 0}, {282, 0}, {157, 2}, {172, 0},
	{788, 0}, {280, 0}, {327, 0}, {327, 0}, {289, 2}, {56, 2}, {147, 2}, {289, 2},
	{289, 0}, {289, 2}, {69, 2}, {69, 2}, {386, 0}, {386, 0}, {120, 0}, {56, 2},
	{147, 2}, {289, 2}, {69, 2}, {69, 2}, {335, 2}, {388, 0}, {389, 0}, {172, 2},
	{120, 0}, {290, 2}, {120, 2}, {172, 2}, {147, 2}, {388, 0}, {120, 2}, {147, 2},
	{152, 0}, {147, 2}, {393, 0}, {147, 2}, {152, 2}, {69, 2}, {385, 0}, {155, 0},
	{358, 0}, {120, 2}, {152, 2}, {69, 2}, {63, 2}, {215, 2}, {383, 0}, {120, 2},
	{120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2}, {387, 0}, {387, 0}, {788, 1},
	{63, 2}, {215, 2}, {120, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2},
	{384, 0}, {389, 0}, {120, 2}, {384, 0}, {386, 0}, {383, 1}, {69, 0}, {120, 0},
	{147, 0}, {335, 0}, {880, 1}, {987, 0}, {238, 0}, {238, 0}, {794, 1}, {901, 1},
	{142, 0}, {144, 0}, {139, 0}, {137, 0}, {137, 0}, {126, 0}, {126, 0}, {125, 0},
	{126, 0}, {126, 0}, {144, 0}, {144, 2}, {127, 0}, {143, 0}, {141, 1}, {77, 0},
	{678, 4}, {740, 4}, {162, 0}, {909, 0}, {934, 0}, {842, 0}, {227, 0}, {115, 0},
	{116, 0}, {719, 0}, {115, 2}, {115, 2}, {14, 2}, {116, 2}, {115, 2}, {115, 2},
	{115, 2}, {115, 2}, {8, 2}, {115, 2}, {115, 2}, {301, 2}, {115, 2}, {115, 2},
	{178, 2}, {597, 1}, {651, 1}, {574, 0}, {574, 0}, {547, 0}, {547, 0}, {569, 0},
	{569, 0}, {547, 0}, {547, 0}, {459, 0}, {709, 0}, {709, 0}, {530, 0}, {291, 0},
	{1083, 0}, {1083, 0}, {410, 0}, {410, 0}, {714, 0}, {714, 1}, {562, 0}, {609, 4},
	{227, 2}, {274, 2}, {225, 2}, {274, 2}, {382, 2}, {274, 2}, {270, 2}, {274, 2},
	{274, 2}, {170, 2}, {274, 2}, {171, 2}, {255, 2}, {274, 2}, {274, 2}, {342, 2},
	{354, 2}, {274, 2}, {274, 2}, {229, 2}, {226, 2}, {921, 0}, {921, 1}, {611, 0},
	{859, 0}, {439, 0}, {190, 0}, {190, 0}, {513, 0}, {513, 1}, {169, 2}, {169, 2},
	{169, 2}, {186, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 2},
	{169, 2}, {515, 1}, {283, 1}, {692, 0}, {692, 0}, {420, 0}, {402, 0}, {65, 0},
	{65, 0}, {419, 0}, {419, 0}, {419, 0}, {20, 0}, {442, 0}, {949, 0}, {689, 1},
	{541, 0}, {541, 0}, {47, 1}, {545, 0}, {380, 0}, {380, 0}, {380, 1}, {550, 0},
	{550, 0}, {550, 0}, {550, 0}, {1053, 0}, {1053, 0}, {9, 0}, {11, 1}, {12, 1},
	{498, 0}, {6, 0}, {6, 0}, {6, 0}, {6, 0}, {6, 0}, {297, 0}, {1011, 0},
	{526, 0}, {642, 1}, {283, 0}, {150, 0}, {150, 0}, {422, 0}, {422, 0}, {535, 0},
	{969, 0}, {969, 0}, {969, 1}, {411, 0}, {411, 2}, {967, 0}, {187, 0}, {183, 0},
	{187, 0}, {238, 0}, {187, 0}, {183, 0}, {845, 0}, {922, 0}, {557, 0}, {557, 0},
	{1052, 0}, {1052, 0}, {1052, 1}, {140, 0}, {916, 0}, {194, 0}, {985, 0}, {686, 0},
	{686, 1}, {590, 0}, {590, 0}, {542, 0}, {552, 0}, {933, 1}, {425, 0}, {425, 0},
	{425, 0}, {49, 1}, {256, 0}, {256, 0}, {397, 0}, {541, 0}, {541, 0}, {844, 0},
	{626, 4}, {262, 1}, {115, 0}, {561, 0}, {54, 0}, {174, 0}, {423, 0}, {481, 1},
	{185, 0}, {185, 0}, {378, 0}, {378, 1}, {548, 0}, {566, 0}, {257, 0}, {992, 0},
	{381, 0}, {710, 4}, {490, 0}, {485, 0}, {485, 0}, {663, 1}, {959, 1}, {570, 0},
	{570, 0}, {551, 0}, {551, 0}, {551, 0}, {811, 0}, {811, 1}, {73, 0}, {436, 0},
	{436, 0}, {436, 1}, {598, 0}, {247, 2}, {248, 2}, {176, 2}, {176, 2}, {176, 2},
	{4, 2}, {269, 2}, {176, 2}, {176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2},
	{176, 2}, {90, 2}, {176, 2}, {176, 2}, {136, 0}, {245, 2}, {245, 2}, {267, 2},
	{567, 0}, {567, 0}, {581, 0}, {581, 0}, {910, 0}, {910, 0}, {856, 1}, {266, 1},
	{568, 0}, {568, 0}, {506, 0}, {506, 0}, {1, 0}, {1, 0}, {447, 0}, {814, 0},
	{539, 0}, {539, 1}, {590, 0}, {654, 0}, {654, 0}, {423, 0}, {423, 0}, {461, 0},
	{118, 1}, {606, 0}, {507, 0}, {643, 0}, {252, 1}, {1049, 0}, {1049, 0}, {1049, 1},
	{153, 0}, {691, 0}, {716, 4}, {1078, 0}, {1078, 0}, {577, 0}, {61, 0}, {61, 0},
	{61, 0}, {545, 0}, {545, 0}, {982, 0}, {982, 1}, {183, 1}, {640, 0}, {640, 0},
	{640, 0}, {549, 0}, {549, 0}, {15, 0}, {15, 0}, {15, 1}, {1011, 0}, {571, 0},
	{571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0},
	{571, 0}, {424, 0}, {309, 0}, {201, 0}, {186, 0}, {828, 0}, {1001, 0}, {768, 0},
	{944, 0}, {627, 1}, {627, 1}, {830, 0}, {4, 0}, {626, 0}, {626, 0}, {467, 0},
	{464, 0}, {377, 0}, {377, 0}, {101, 0}, {101, 1}, {1026, 0}, {207, 0}, {259, 0},
	{345, 1}, {720, 0}, {513, 0}, {1013, 0}, {585, 0}, {585, 0}, {305, 1}, {161, 0},
	{563, 1}, {746, 0}, {746, 0}, {1045, 0}, {1045, 0}, {1045, 1}, {817, 1}, {899, 1},
	{1036, 1}, {48, 0}, {48, 0}, {1046, 0}, {1012, 0}, {644, 0}, {792, 0}, {962, 1},
	{655, 0}, {587, 0}, {587, 0}, {451, 1}, {562, 0}, {562, 0}, {562, 0}, {562, 0},
	{260, 0}, {447, 0}, {497, 0}, {497, 0}, {669, 0}, {669, 0}, {669, 1}, {588, 0},
	{588, 0}, {504, 0}, {821, 0}, {938, 0}, {262, 0}, {8, 0}, {307, 0}, {797, 0},
	{797, 0}, {797, 1}, {926, 0}, {277, 0}, {179, 0}, {179, 0}, {179, 0}, {912, 0},
	{996, 1}, {145, 0}, {205, 0}, {205, 0}, {205, 0}, {147, 0}, {10, 0}, {357, 0},
	{260, 1}, {388, 1}, {41, 0}, {576, 0}, {576, 0}, {973, 0}, {469, 0}, {469, 0},
	{357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2},
	{357, 2}, {604, 0}, {914, 1}, {809, 0}, {809, 0}, {399, 0}, {161, 2}, {7, 2},
	{7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2},
	{7, 2}, {307, 2}, {862, 0}, {394, 2}, {797, 0}, {566, 0}, {433, 1}, {433, 0},
	{433, 0}, {827, 0}, {568, 0}, {568, 0}, {568, 0}, {394, 0}, {253, 0}, {865, 0},
	{748, 1}, {1048, 0}, {1048, 1}, {1060, 0}, {1060, 0}, {1060, 0}, {568, 0}, {568, 0},
	{568, 0}, {568, 0}, {275, 1}, {453, 0}, {129, 0}, {734, 1}, {384, 0}, {451, 0},
	{451, 1}, {451, 0}, {175, 1}, {514, 0}, {694, 0}, {568, 0}, {568, 0}, {568, 0},
	{568, 0}, {897, 0}, {897, 1}, {897, 1}, {569, 1}, {647, 0}, {647, 1}, {876, 1},
	{680, 1}, {93, 0}, {93, 0}, {258, 0}, {260, 0}, {260, 2}, {260, 2}, {260, 2},
	{260, 2}, {260, 2}, {260, 2}, {260, 2}, {302, 2}, {260, 2}, {260, 2}, {258, 2},
	{963, 0}, {963, 0}, {76, 2}, {188, 2}, {306, 2}, {451, 0}, {569, 1}, {537, 0},
	{78, 0}, {984, 0}, {547, 0}, {547, 0}, {547, 0}, {547, 0}, {547, 0}, {547, 0},
	{113, 0}, {1020, 0}, {842, 0}, {423, 0}, {423, 0}, {164, 0}, {164, 0}, {164, 0},
	{420, 1}, {341, 0}, {165, 0}, {23, 1}, {477, 0}, {590, 0}, {590, 0}, {561, 0},
	{590, 0}, {590, 0}, {590, 1}, {590, 0}, {590, 0}, {881, 0}, {647, 0}, {881, 1},
	{575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0},
	{493, 0}, {301, 0}, {610, 0}, {610, 0}, {610, 0}, {610, 1}, {94, 0}, {94, 0},
	{94, 1}, {553, 0}, {553, 0}, {502, 0}, {546, 1}, {913, 1}, {534, 0}, {303, 0},
	{869, 0}, {803, 0}, {729, 0}, {495, 0}, {440, 0}, {440, 0}, {555, 1}, {873, 1},
	{570, 0}, {570, 0}, {1072, 0}, {294, 0}, {884, 0}, {1070, 1}, {364, 0}, {1057, 0},
	{1057, 1}, {942, 0}, {869, 1}, {942, 1}, {486, 1}, {488, 0}, {351, 0}, {351, 0},
	{747, 0}, {917, 0}, {209, 1}, {172, 1}, {502, 0}, {1004, 0}, {754, 0}, {754, 0},
	{233, 0}, {233, 0}, {133, 0}, {133, 1}, {464, 0}, {547, 1}, {434, 1}, {370, 0},
	{68, 2}, {68, 2}, {310, 2}, {68, 2}, {275, 2}, {68, 2}, {167, 2}, {68, 2},
	{167, 2}, {370, 0}, {68, 2}, {68, 2}, {68, 2}, {68, 2}, {221, 2}, {279, 2},
	{370, 2}, {221, 1}, {323, 0}, {323, 0}, {987, 0}, {862, 0}, {1009, 0}, {1009, 1},
	{160, 0}, {160, 0}, {241, 0}, {227, 0}, {159, 0}, {170, 0}, {165, 0}, {8, 0},
	{157, 0}, {241, 0}, {163, 0}, {154, 1}, {154, 1}, {170, 1}, {171, 0}, {146, 0},
	{148, 0}, {167, 0}, {168, 0}, {156, 0}, {68, 0}, {43, 0}, {186, 0}, {604, 0},
	{744, 0}, {150, 1}, {586, 0}, {586, 0}, {586, 0}, {586, 0}, {519, 0}, {466, 0},
	{7, 0}, {641, 0}, {360, 0}, {827, 0}, {480, 0}, {480, 0}, {548, 0}, {548, 0},
	{638, 1}, {480, 1}, {726, 1}, {1084, 0}, {1076, 0}, {1076, 1}, {442, 0}, {439, 0},
	{457, 0}, {466, 0}, {519, 0}, {439, 0}, {489, 0}, {457, 0}, {651, 0}, {1039, 0},
	{96, 0}, {96, 0}, {357, 0}, {545, 0}, {543, 0}, {545, 0}, {543, 0}, {996, 1},
	{452, 0}, {554, 0}, {554, 0}, {564, 0}, {560, 0}, {564, 0}, {560, 0}, {584, 0},
	{578, 0}, {564, 0}, {584, 0}, {578, 0}, {564, 0}, {545, 0}, {554, 0}, {553, 0},
	{545, 0}, {554, 0}, {554, 0}, {553, 0}, {584, 0}, {554, 0}, {584, 0}, {584, 0},
	{566, 0}, {553, 0}, {554, 0}, {554, 0}, {566, 0}, {553, 0}, {554, 0}, {554, 0},
	{572, 0}, {572, 0}, {572, 0}, {572, 0}, {584, 0}, {566, 0}, {584, 0}, {566, 0},
	{355, 0}, {286, 0}, {6, 0}, {35, 0}, {829, 0}, {442, 0}, {439, 0}, {495, 0},
	{466, 0}, {479, 0}, {439, 0}, {808, 1}, {808, 1}, {56, 0}, {146, 0}, {968, 0},
	{968, 0}, {442, 0}, {504, 1}, {659, 0}, {659, 0}, {659, 1}, {248, 1}, {481, 1},
	{380, 0}, {137, 0}, {854, 0}, {265, 2}, {345, 2}, {257, 2}, {257, 2}, {257, 2},
	{257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {345, 0}, {257, 2}, {257, 2},
	{216, 0}, {402, 0}, {402, 0}, {439, 0}, {547, 0}, {547, 0}, {478, 0}, {270, 0},
	{270, 0}, {270, 0}, {270, 0}, {225, 0}, {227, 0}, {225, 0}, {226, 0}, {438, 0},
	{228, 0}, {443, 1}, {134, 0}, {134, 0}, {134, 1}, {87, 0}, {674, 0}, {674, 0},
	{674, 0}, {1040, 0}, {249, 0}, {599, 0}, {223, 0}, {769, 0}, {26, 2}, {305, 2},
	{192, 0}, {274, 0}, {538, 0}, {481, 1}, {481, 1}, {556, 0}, {568, 0}, {568, 0},
	{440, 0}, {753, 4}, {898, 0}, {925, 0}, {925, 0}, {925, 0}, {961, 0}, {961, 0},
	{761, 0}, {961, 0}, {108, 1}, {537, 0}, {537, 0}, {585, 0}, {585, 0}, {585, 0},
	{585, 0}, {585, 0}, {585, 0}, {589, 0}, {575, 0}, {575, 0}, {585, 0}, {575, 0},
	{548, 0}, {585, 0}, {575, 0}, {589, 0}, {570, 0}, {548, 0}, {591, 0}, {557, 0},
	{570, 0}, {585, 0}, {548, 0}, {583, 0}, {585, 0}, {570, 0}, {585, 0}, {575, 0},
	{585, 0}, {423, 0}, {437, 0}, {704, 0}, {704, 1}, {923, 0}, {491, 0}, {491, 0},
	{255, 0}, {254, 0}, {253, 0}, {262, 1}, {254, 1}, {258, 1}, {260, 1}, {252, 1},
	{255, 1}, {688, 0}, {688, 0}, {508, 0}, {993, 0}, {993, 0}, {738, 0}, {738, 1},
	{752, 0}, {570, 0}, {570, 0}, {570, 0}, {570, 0}, {9, 1}, {932, 1}, {932, 1},
	{1065, 0}, {739, 1}, {275, 0}, {606, 0}, {825, 0}, {606, 0}, {825, 0}, {606, 0},
	{825, 0}, {606, 0}, {825, 0}, {689, 0}, {567, 0}, {567, 0}, {64, 1}, {2, 0},
	{188, 1}, {240, 1}, {83, 0}, {350, 0}, {178, 0}, {8, 1}, {685, 0}, {398, 1},
	{246, 0}, {201, 0}, {202, 0}, {479, 0}, {618, 0}, {618, 1}, {214, 0}, {215, 0},
	{562, 0}, {562, 0}, {392, 0}, {390, 0}, {330, 0}, {129, 0}, {329, 0}, {377, 0},
	{330, 0}, {391, 0}, {129, 0}, {282, 2}, {290, 0}, {282, 2}, {377, 0}, {155, 0},
	{391, 0}, {56, 0}, {206, 0}, {335, 0}, {378, 0}, {175, 0}, {378, 0}, {117, 0},
	{108, 0}, {147, 0}, {269, 0}, {269, 0}, {247, 2}, {269, 0}, {269, 0}, {248, 2},
	{176, 2}, {378, 1}, {247, 2}, {148, 0}, {118, 0}, {118, 0}, {248, 2}, {176, 2},
	{176, 2}, {157, 2}, {389, 0}, {176, 2}, {381, 0}, {282, 0}, {176, 2}, {157, 2},
	{172, 0}, {280, 0}, {327, 0}, {327, 0}, {176, 2}, {4, 2}, {289, 2}, {1020, 0},
	{269, 2}, {176, 2}, {56, 2}, {147, 2}, {289, 2}, {289, 0}, {4, 2}, {176, 2},
	{381, 2}, {289, 2}, {69, 2}, {69, 2}, {267, 0}, {386, 0}, {386, 0}, {120, 0},
	{269, 2}, {176, 2}, {148, 2}, {176, 2}, {56, 2}, {147, 2}, {289, 2}, {176, 2},
	{148, 2}, {69, 2}, {69, 2}, {335, 2}, {293, 0}, {388, 0}, {389, 0}, {148, 2},
	{176, 2}, {172, 2}, {120, 0}, {148, 2}, {378, 2}, {290, 2}, {120, 2}, {176, 2},
	{172, 2}, {147, 2}, {247, 0}, {378, 0}, {379, 0}, {388, 0}, {176, 2}, {378, 2},
	{120, 2}, {147, 2}, {152, 0}, {176, 2}, {147, 2}, {149, 0}, {393, 0}, {176, 2},
	{147, 2}, {152, 2}, {69, 2}, {385, 0}, {155, 0}, {358, 0}, {90, 2}, {176, 2},
	{120, 2}, {176, 2}, {378, 2}, {152, 2}, {69, 2}, {63, 2}, {215, 2}, {383, 0},
	{90, 2}, {176, 2}, {120, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2},
	{136, 0}, {387, 0}, {387, 0}, {788, 1}, {176, 2}, {63, 2}, {215, 2}, {120, 2},
	{120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2}, {198, 0}, {384, 0}, {788, 1},
	{389, 0}, {245, 2}, {378, 2}, {120, 2}, {378, 2}, {384, 0}, {245, 2}, {378, 2},
	{267, 2}, {378, 2}, {269, 0}, {386, 0}, {383, 1}, {120, 0}, {147, 0}, {335, 0},
	{267, 2}, {376, 0}, {411, 0}, {1038, 0}, {1038, 1}, {59, 0}, {398, 0}, {404, 0},
	{404, 0}, {259, 0}, {2, 0}, {18, 0}, {673, 0}, {4, 0}, {189, 0}, {188, 0},
	{970, 1}, {244, 0}, {1057, 0}, {698, 0}, {454, 0}, {214, 1}, {335, 2}, {405, 0},
	{999, 0}, {523, 0}, {523, 1}, {856, 0}, {972, 0}, {972, 0}, {972, 0}, {291, 1},
	{320, 0}, {341, 1}, {548, 0}, {548, 0}, {548, 0}, {548, 0}, {575, 0}, {575, 0},
	{548, 0}, {575, 0}, {548, 0}, {575, 0}, {411, 0}, {481, 0}, {839, 0}, {130, 2},
	{222, 0}, {222, 0}, {222, 0}, {222, 0}, {597, 0}, {597, 0}, {896, 1}, {818, 1},
	{818, 0}, {896, 1}, {475, 0}, {549, 0}, {294, 0}, {278, 2}, {278, 2}, {278, 2},
	{278, 0}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {294, 2},
	{568, 0}, {636, 0}, {636, 0}, {345, 0}, {374, 0}, {775, 0}, {746, 4}, {534, 0},
	{697, 1}, {0, 0}, {745, 0}, {921, 1}, {1032, 0}, {871, 0}, {771, 0}, {871, 0},
	{103, 0}, {477, 0}, {626, 4}, {446, 0}, {152, 1}, {591, 0}, {591, 0}, {591, 0},
	{591, 0}, {129, 2}, {1046, 1}, {1041, 0}, {1077, 0}, {1041, 1}, {1077, 1}, {839, 1},
	{763, 0}, {763, 1}, {109, 0}, {109, 1}, {69, 0}, {69, 0}, {95, 0}, {50, 0},
	{385, 0}, {101, 0}, {106, 1}, {106, 1}, {577, 0}, {577, 0}, {49, 1}, {49, 1},
	{101, 1}, {691, 0}, {369, 0}, {316, 0}, {1053, 0}, {161, 0}, {166, 0}, {166, 0},
	{166, 1}, {305, 0}, {868, 1}, {739, 0}, {739, 0}, {269, 0}, {269, 0}, {247, 2},
	{269, 0}, {269, 0}, {248, 2}, {176, 2}, {247, 2}, {148, 0}, {248, 2}, {176, 2},
	{176, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2}, {269, 2}, {176, 2}, {4, 2},
	{176, 2}, {267, 0}, {269, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2}, {148, 2},
	{148, 2}, {176, 2}, {148, 2}, {176, 2}, {247, 0}, {176, 2}, {176, 2}, {149, 0},
	{176, 2}, {90, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2}, {136, 0}, {176, 2},
	{198, 0}, {245, 2}, {245, 2}, {267, 2}, {269, 0}, {267, 2}, {253, 1}, {254, 1},
	{939, 0}, {433, 0}, {569, 0}, {998, 0}, {240, 2}, {95, 2}, {306, 0}, {98, 0},
	{46, 0}, {46, 0}, {74, 0}, {1087, 0}, {534, 0}, {534, 0}, {1087, 0}, {530, 0},
	{842, 0}, {482, 0}, {842, 0}, {842, 0}, {195, 0}, {195, 0}, {343, 0}, {343, 2},
	{343, 2}, {196, 0}, {197, 0}, {197, 0}, {418, 0}, {611, 0}, {859, 0}, {611, 0},
	{859, 0}, {611, 0}, {926, 0}, {926, 0}, {926, 1}, {580, 0}, {334, 2}, {50, 2},
	{220, 0}, {220, 0}, {7, 0}, {240, 2}, {95, 2}, {353, 0}, {240, 2}, {95, 2},
	{347, 0}, {353, 0}, {126, 1}, {285, 0}, {502, 0}, {779, 0}, {779, 0}, {317, 0},
	{107, 1}, {317, 0}, {317, 0}, {317, 1}, {252, 1}, {245, 0}, {487, 1}, {725, 0},
	{725, 0}, {469, 0}, {517, 1}, {479, 0}, {479, 0}, {479, 1}, {382, 0}, {703, 4},
	{724, 4}, {521, 0}, {169, 0}, {558, 0}, {558, 0}, {555, 0}, {555, 0}, {555, 0},
	{555, 0}, {555, 0}, {555, 0}, {417, 1}, {822, 0}, {822, 1}, {356, 0}, {634, 1},
	{568, 0}, {507, 1}, {481, 1}, {112, 0}, {521, 0}, {573, 0}, {573, 0}, {557, 0},
	{557, 0}, {557, 0}, {557, 0}, {226, 1}, {279, 1}, {977, 1}, {580, 0}, {580, 0},
	{295, 0}, {295, 0}, {562, 0}, {562, 0}, {562, 0}, {562, 0}, {217, 1}, {105, 0},
	{20, 0}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {326, 2},
	{201, 2}, {201, 2}, {101, 0}, {201, 2}, {201, 2}, {101, 2}, {225, 0}, {225, 0},
	{476, 0}, {591, 0}, {591, 0}, {591, 0}, {591, 0}, {908, 0}, {908, 0}, {908, 1},
	{603, 0}, {393, 0}, {584, 0}, {229, 0}, {837, 1}, {565, 0}, {565, 0}, {114, 0},
	{599, 0}, {1073, 0}, {1073, 1}, {274, 0}, {731, 1}, {607, 0}, {930, 0}, {607, 1},
	{624, 0}, {604, 0}, {72, 0}, {72, 0}, {72, 0}, {467, 0}, {467, 0}, {467, 0},
	{467, 0}, {467, 1}, {1010, 1}, {418, 0}, {493, 0}, {586, 0}, {586, 0}, {368, 0},
	{471, 0}, {377, 1}, {583, 0}, {583, 0}, {583, 0}, {944, 0}, {594, 0}, {594, 0},
	{594, 0}, {662, 0}, {820, 0}, {843, 0}, {895, 0}, {541, 0}, {541, 0}, {734, 0},
	{673, 1}, {994, 0}, {467, 0}, {637, 0}, {566, 0}, {566, 0}, {549, 0}, {549, 0},
	{549, 0}, {447, 0}, {92, 0}, {730, 0}, {357, 0}, {357, 2}, {357, 2}, {357, 2},
	{357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {725, 0}, {461, 0},
	{725, 0}, {929, 0}, {929, 0}, {80, 0}, {612, 1}, {80, 0}, {612, 1}, {455, 0},
	{465, 1}, {354, 0}, {358, 0}, {354, 0}, {354, 0}, {358, 1}, {577, 0}, {577, 0},
	{79, 0}, {785, 1}, {976, 0}, {466, 0}, {227, 0}, {44, 1}, {457, 0}, {457, 0},
	{804, 4}, {743, 0}, {181, 0}, {182, 0}, {363, 0}, {715, 0}, {319, 0}, {115, 2},
	{301, 0}, {115, 2}, {14, 2}, {116, 2}, {115, 2}, {115, 2}, {115, 2}, {115, 2},
	{301, 0}, {8, 2}, {301, 0}, {115, 2}, {115, 2}, {301, 2}, {115, 2}, {115, 2},
	{178, 2}, {706, 0}, {274, 1}, {278, 1}, {111, 0}, {111, 0}, {867, 0}, {949, 0},
	{867, 0}, {949, 0}, {867, 1}, {949, 1}, {582, 0}, {522, 0}, {522, 0}, {582, 0},
	{582, 0}, {582, 0}, {582, 0}, {582, 0}, {582, 0}, {528, 0}, {1081, 0}, {564, 0},
	{564, 0}, {370, 1}, {1029, 0}, {1029, 1}, {51, 0}, {14, 0}, {52, 0}, {53, 0},
	{646, 1}, {278, 0}, {128, 1}, {990, 0}, {1044, 1}, {1051, 1}, {1044, 0}, {1051, 0},
	{1062, 0}, {439, 1}, {689, 0}, {1059, 1}, {584, 0}, {163, 0}, {163, 0}, {163, 1},
	{227, 1}, {785, 0}, {677, 0}, {566, 0}, {299, 0}, {856, 1}, {68, 0}, {420, 0},
	{831, 0}, {831, 0}, {831, 1}, {331, 0}, {331, 0}, {331, 1}, {541, 0}, {541, 0},
	{573, 0}, {573, 0}, {826, 0}, {481, 0}, {477, 0}, {385, 0}, {472, 0}, {113, 0},
	{21, 0}, {21, 0}, {17, 0}, {2, 0}, {17, 0}, {18, 0}, {18, 0}, {21, 2},
	{16, 2}, {16, 2}, {3, 0}, {3, 0}, {16, 2}, {3, 0}, {3, 0}, {16, 2},
	{16, 0}, {17, 2}, {18, 2}, {16, 2}, {2, 2}, {16, 2}, {5, 0}, {16, 2},
	{16, 2}, {16, 2}, {18, 2}, {5, 2}, {445, 0}, {191, 0}, {953, 0}, {953, 0},
	{804, 0}, {804, 0}, {425, 0}, {821, 0}, {821, 0}, {229, 0}, {32, 0}, {481, 1},
	{334, 2}, {50, 2}, {70, 1}, {1047, 0}, {29, 0}, {38, 0}, {22, 0}, {44, 0},
	{151, 0}, {321, 0}, {169, 0}, {147, 0}, {38, 1}, {43, 1}, {153, 1}, {305, 0},
	{169, 0}, {172, 0}, {152, 0}, {120, 2}, {152, 0}, {305, 1}, {549, 0}, {549, 0},
	{980, 0}, {310, 0}, {12, 1}, {76, 0}, {493, 0}, {489, 0}, {790, 0}, {306, 0},
	{893, 0}, {893, 1}, {585, 0}, {542, 0}, {585, 0}, {291, 0}, {928, 0}, {850, 1},
	{439, 0}, {425, 1}, {64, 1}, {466, 1}, {670, 0}, {670, 0}, {544, 0}, {544, 0},
	{544, 0}, {544, 0}, {544, 0}, {544, 0}, {396, 0}, {97, 1}, {98, 1}, {278, 2},
	{278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2},
	{294, 2}, {161, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2},
	{7, 2}, {7, 2}, {7, 2}, {7, 2}, {307, 2}, {307, 0}, {641, 0}, {191, 0},
	{191, 0}, {136, 0}, {574, 0}, {574, 0}, {347, 0}, {136, 1}, {347, 1}, {284, 0},
	{284, 0}, {177, 2}, {313, 2}, {177, 2}, {177, 2}, {177, 2}, {204, 2}, {177, 2},
	{204, 2}, {177, 2}, {826, 0}, {177, 2}, {128, 2}, {177, 2}, {47, 2}, {204, 2},
	{177, 2}, {177, 2}, {204, 2}, {177, 2}, {204, 2}, {177, 2}, {284, 2}, {177, 2},
	{177, 2}, {204, 2}, {177, 2}, {204, 2}, {177, 2}, {283, 0}, {177, 2}, {314, 2},
	{177, 2}, {204, 2}, {177, 2}, {204, 2}, {177, 2}, {285, 0}, {131, 1}, {158, 2},
	{153, 2}, {566, 0}, {798, 0}, {400, 0}, {294, 0}, {674, 0}, {199, 0}, {243, 0},
	{748, 0}, {637, 0}, {637, 0}, {748, 0}, {713, 1}, {1037, 1}, {867, 0}, {949, 0},
	{531, 0}, {661, 0}, {938, 0}, {645, 0}, {780, 0}, {780, 1}, {645, 1}, {780, 1},
	{400, 0}, {237, 0}, {248, 0}, {393, 1}, {158, 2}, {153, 2}, {649, 1}, {763, 0},
	{497, 1}, {574, 0}, {1007, 0}, {382, 0}, {703, 0}, {724, 0}, {751, 0}, {751, 0},
	{751, 0}, {823, 0}, {823, 1}, {558, 0}, {558, 0}, {1027, 0}, {1027, 0}, {569, 0},
	{569, 0}, {384, 0}, {959, 4}, {1016, 0}, {965, 0}, {965, 0}, {965, 1}, {203, 1},
	{459, 0}, {840, 0}, {492, 0}, {665, 0}, {152, 1}, {451, 1}, {476, 1}, {591, 0},
	{591, 0}, {222, 0}, {222, 0}, {223, 0}, {223, 0}, {218, 0}, {218, 0}, {68, 2},
	{68, 2}, {167, 0}, {310, 2}, {68, 2}, {279, 0}, {275, 2}, {68, 2}, {167, 2},
	{68, 2}, {167, 2}, {68, 2}, {68, 2}, {68, 2}, {68, 2}, {221, 2}, {279, 2},
	{567, 0}, {567, 0}, {567, 0}, {567, 0}, {1066, 0}, {1066, 0}, {0, 0}, {811, 0},
	{995, 0}, {14, 0}, {569, 0}, {569, 0}, {836, 0}, {836, 1}, {272, 0}, {130, 0},
	{580, 1}, {573, 0}, {369, 0}, {745, 0}, {745, 1}, {195, 0}, {274, 0}, {747, 0},
	{281, 2}, {281, 2}, {281, 0}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2},
	{281, 2}, {281, 2}, {64, 2}, {629, 1}, {629, 1}, {629, 1}, {201, 0}, {118, 1},
	{415, 1}, {99, 0}, {160, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2},
	{96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {97, 2}, {315, 2}, {167, 0},
	{767, 1}, {76, 2}, {306, 0}, {188, 0}, {188, 2}, {306, 2}, {426, 0}, {753, 1},
	{650, 0}, {980, 0}, {272, 0}, {898, 0}, {925, 0}, {772, 0}, {772, 1}, {772, 1},
	{928, 0}, {760, 0}, {501, 0}, {501, 0}, {447, 0}, {959, 0}, {799, 1}, {361, 0},
	{361, 0}, {117, 1}, {753, 4}, {524, 0}, {524, 0}, {524, 0}, {503, 0}, {503, 0},
	{503, 0}, {413, 0}, {413, 0}, {914, 0}, {564, 0}, {564, 0}, {1054, 0}, {1054, 0},
	{880, 0}, {1030, 0}, {950, 0}, {773, 0}, {950, 0}, {1071, 1}, {448, 0}, {448, 0},
	{855, 0}, {755, 1}, {187, 0}, {281, 1}, {634, 0}, {634, 1}, {565, 0}, {565, 0},
	{565, 0}, {565, 0}, {565, 0}, {565, 0}, {359, 0}, {149, 0}, {149, 0}, {359, 1},
	{253, 1}, {254, 1}, {149, 1}, {928, 0}, {620, 0}, {620, 0}, {902, 0}, {902, 0},
	{902, 1}, {455, 0}, {455, 0}, {144, 0}, {557, 0}, {558, 0}, {557, 0}, {558, 0},
	{585, 0}, {585, 0}, {576, 0}, {557, 0}, {576, 0}, {557, 0}, {554, 0}, {554, 0},
	{585, 0}, {554, 0}, {585, 0}, {585, 0}, {585, 0}, {554, 0}, {585, 0}, {585, 0},
	{543, 0}, {543, 0}, {585, 0}, {558, 0}, {543, 0}, {543, 0}, {562, 0}, {558, 0},
	{576, 0}, {562, 0}, {585, 0}, {543, 0}, {576, 0}, {543, 0}, {572, 0}, {566, 0},
	{572, 0}, {566, 0}, {696, 0}, {705, 0}, {696, 0}, {705, 0}, {696, 0}, {705, 0},
	{533, 0}, {722, 0}, {499, 1}, {1001, 0}, {646, 1}, {1061, 0}, {31, 0}, {23, 0},
	{302, 1}, {23, 0}, {616, 1}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 1},
	{571, 1}, {442, 0}, {214, 0}, {214, 0}, {214, 0}, {215, 0}, {181, 1}, {471, 0},
	{642, 1}, {151, 0}, {242, 0}, {459, 0}, {1000, 0}, {560, 0}, {560, 0}, {584, 0},
	{584, 0}, {584, 0}, {776, 0}, {615, 1}, {776, 0}, {279, 0}, {424, 1}, {424, 1},
	{566, 0}, {566, 0}, {321, 0}, {658, 0}, {658, 1}, {810, 0}, {420, 0}, {231, 0},
	{530, 0}, {530, 0}, {757, 0}, {198, 1}, {630, 0}, {630, 4}, {630, 0}, {630, 1},
	{721, 0}, {741, 0}, {741, 1}, {161, 0}, {7, 0}, {271, 0}, {271, 0}, {271, 0},
	{271, 0}, {161, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {307, 0},
	{7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {307, 2}, {496, 1}, {732, 1},
	{732, 0}, {54, 0}, {54, 0}, {54, 0}, {550, 0}, {26, 0}, {764, 0}, {778, 0},
	{569, 0}, {576, 0}, {576, 0}, {576, 0}, {576, 0}, {481, 0}, {481, 0}, {481, 1},
	{815, 1}, {687, 0}, {550, 0}, {550, 0}, {442, 0}, {477, 0}, {481, 0}, {554, 0},
	{439, 0}, {481, 0}, {554, 0}, {423, 0}, {423, 0}, {481, 0}, {777, 1}, {204, 1},
	{957, 0}, {957, 0}, {957, 0}, {542, 1}, {611, 1}, {457, 0}, {575, 0}, {575, 0},
	{575, 0}, {575, 0}, {413, 0}, {769, 1}, {547, 0}, {432, 0}, {432, 1}, {621, 0},
	{921, 0}, {921, 0}, {667, 0}, {671, 0}, {767, 0}, {667, 0}, {671, 0}, {667, 1},
	{671, 1}, {767, 1}, {707, 0}, {503, 0}, {583, 0}, {583, 0}, {583, 0}, {5, 1},
	{36, 0}, {107, 0}, {107, 0}, {312, 0}, {235, 1}, {729, 0}, {729, 1}, {592, 0},
	{592, 0}, {554, 0}, {554, 0}, {442, 0}, {564, 0}, {564, 0}, {564, 0}, {265, 2},
	{345, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2},
	{257, 2}, {257, 2}, {257, 2}, {216, 0}, {477, 0}, {477, 0}, {552, 0}, {552, 0},
	{552, 0}, {552, 0}, {552, 0}, {454, 0}, {454, 0}, {686, 0}, {277, 0}, {228, 0},
	{451, 1}, {975, 0}, {707, 0}, {1002, 0}, {258, 1}, {338, 0}, {338, 0}, {336, 0},
	{826, 0}, {615, 0}, {819, 1}, {622, 1}, {676, 0}, {765, 0}, {625, 0}, {783, 0},
	{663, 1}, {984, 0}, {750, 1}, {813, 1}, {701, 0}, {682, 0}, {694, 0}, {967, 0},
	{810, 0}, {795, 1}, {1031, 1}, {733, 1}, {635, 1}, {666, 1}, {693, 1}, {756, 1},
	{796, 1}, {851, 1}, {911, 1}, {304, 0}, {304, 0}, {304, 0}, {304, 0}, {1016, 0},
	{631, 0}, {631, 0}, {247, 0}, {168, 1}, {169, 1}, {261, 0}, {716, 0}, {716, 0},
	{716, 1}, {349, 0}, {349, 0}, {970, 1}, {349, 0}, {349, 1}, {970, 1}, {477, 0},
	{606, 0}, {825, 4}, {156, 1}, {267, 1}, {609, 0}, {609, 0}, {590, 0}, {561, 0},
	{580, 0}, {580, 0}, {580, 1}, {638, 0}, {638, 0}, {344, 0}, {344, 1}, {608, 0},
	{712, 0}, {712, 1}, {828, 0}, {835, 0}, {854, 0}, {828, 0}, {835, 0}, {854, 0},
	{835, 0}, {854, 1}, {74, 0}, {622, 0}, {374, 0}, {557, 0}, {557, 0}, {138, 0},
	{138, 0}, {576, 0}, {565, 0}, {576, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0},
	{565, 0}, {521, 0}, {695, 1}, {230, 0}, {230, 1}, {562, 0}, {562, 0}, {562, 0},
	{562, 1}, {562, 0}, {562, 0}, {562, 0}, {562, 1}, {551, 0}, {551, 0}, {551, 0},
	{551, 0}, {551, 0}, {75, 0}, {75, 0}, {160, 0}, {160, 0}, {40, 0}, {553, 0},
	{565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0},
	{481, 0}, {699, 1}, {22, 0}, {530, 0}, {569, 1}, {478, 0}, {447, 0}, {447, 1},
	{569, 0}, {308, 0}, {116, 0}, {7, 1}, {507, 0}, {783, 0}, {783, 0}, {562, 1},
	{562, 1}, {58, 0}, {58, 0}, {542, 0}, {543, 0}, {543, 0}, {543, 0}, {50, 0},
	{50, 0}, {12, 0}, {334, 2}, {50, 2}, {334, 0}, {501, 0}, {560, 0}, {560, 0},
	{560, 0}, {560, 0}, {599, 0}, {599, 0}, {447, 0}, {793, 0}, {793, 0}, {793, 0},
	{378, 2}, {217, 0}, {368, 0}, {394, 1}, {1067, 0}, {1067, 0}, {1067, 0}, {1008, 0},
	{283, 0}, {918, 0}, {918, 0}, {918, 0}, {918, 1}, {269, 2}, {176, 0}, {502, 1},
	{357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2},
	{357, 2}, {514, 0}, {235, 0}, {235, 0}, {235, 1}, {580, 1}, {468, 0}, {468, 0},
	{468, 1}, {161, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2},
	{7, 2}, {7, 2}, {7, 2}, {7, 2}, {307, 2}, {282, 2}, {157, 2}, {289, 2},
	{56, 2}, {147, 2}, {289, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2},
	{147, 2}, {152, 2}, {69, 2}, {120, 2}, {63, 2}, {215, 2}, {120, 2}, {384, 2},
	{387, 2}, {389, 2}, {400, 2}, {120, 2}, {494, 0}, {601, 0}, {481, 0}, {481, 0},
	{433, 0}, {394, 2}, {525, 0}, {541, 0}, {541, 0}, {189, 1}, {987, 0}, {521, 0},
	{519, 0}, {519, 0}, {1033, 0}, {646, 0}, {1033, 0}, {646, 1}, {1033, 1}, {816, 0},
	{816, 1}, {564, 0}, {564, 0}, {199, 1}, {695, 4}, {558, 0}, {558, 0}, {160, 2},
	{96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2},
	{96, 2}, {96, 2}, {97, 2}, {315, 2}, {956, 1}, {956, 0}, {956, 1}, {556, 0},
	{556, 0}, {556, 0}, {556, 0}, {762, 0}, {762, 0}, {1031, 0}, {556, 1}, {657, 0},
	{274, 0}, {110, 0}, {893, 0}, {226, 0}, {362, 0}, {362, 0}, {362, 0}, {585, 0},
	{585, 0}, {585, 1}, {585, 1}, {858, 0}, {1032, 0}, {721, 0}, {721, 0}, {512, 0},
	{56, 0}, {906, 1}, {569, 0}, {544, 0}, {544, 0}, {563, 0}, {563, 0}, {544, 0},
	{544, 0}, {566, 0}, {848, 0}, {1066, 0}, {1066, 1}, {572, 0}, {139, 0}, {760, 0},
	{760, 1}, {586, 0}, {586, 0}, {697, 0}, {697, 0}, {1069, 0}, {1069, 1}, {543, 0},
	{199, 0}, {206, 1}, {284, 0}, {353, 1}, {520, 0}, {933, 0}, {579, 0}, {579, 0},
	{978, 1}, {450, 0}, {450, 1}, {735, 0}, {473, 0}, {457, 0}, {991, 0}, {991, 0},
	{296, 0}, {991, 4}, {425, 0}, {481, 0}, {423, 0}, {423, 0}, {424, 0}, {425, 0},
	{477, 0}, {424, 0}, {189, 2}, {589, 0}, {589, 0}, {420, 1}, {373, 0}, {441, 1},
	{470, 0}, {470, 0}, {470, 1}, {359, 1}, {620, 0}, {620, 1}, {519, 0}, {292, 0},
	{148, 1}, {149, 0},
}

var namesEntries = [1090]Entry{
	{"23pds", "23pds", "researcher", "CN", "", 0, 0, claim.Agency},
	{"38-north", "38 North", "research_institute", "US", "", 0, 0, claim.Agency},
	{"accc-au", "Australian Competition and Consumer Commission", "regulator", "AU", "", 0, 0, claim.Agency},
	{"acsc-au", "Australian Cyber Security Centre", "cert", "AU", "", 0, 0, claim.Agency},
	{"action-fraud-gb", "Action Fraud", "law_enforcement", "GB", "", 0, 0, claim.Agency},
	{"afp-au", "Australian Federal Police", "law_enforcement", "AU", "", 0, 0, claim.Agency},
	{"ahnlab", "AhnLab", "security_firm", "KR", "", 0, 0, claim.Agency},
	{"aivd-nl", "General Intelligence and Security Service", "intelligence", "NL", "", 0, 0, claim.Agency},
	{"amf-fr", "Autorité des marchés financiers", "regulator", "FR", "", 0, 0, claim.Agency},
	{"amla-eu", "Anti-Money Laundering Authority", "regulator", "", "", 0, 0, claim.Agency},
	{"amlbot", "AMLBot", "analytics", "", "", 0, 0, claim.Agency},
	{"amlc-ph", "Anti-Money Laundering Council", "sanctions", "PH", "", 0, 0, claim.Agency},
	{"amlo-th", "Anti-Money Laundering Office", "sanctions", "TH", "", 0, 0, claim.Agency},
	{"ancilia", "Ancilia", "security_firm", "US", "", 0, 0, claim.Agency},
	{"anssi-fr", "ANSSI", "cert", "FR", "", 0, 0, claim.Agency},
	{"arkham", "Arkham Intelligence", "analytics", "US", "", 0, 0, claim.Agency},
	{"asd-au", "Australian Signals Directorate", "intelligence", "AU", "", 0, 0, claim.Agency},
	{"asic-au", "Australian Securities and Investments Commission", "regulator", "AU", "", 0, 0, claim.Agency},
	{"asio-au", "Australian Security Intelligence Organisation", "intelligence", "AU", "", 0, 0, claim.Agency},
	{"associated-press", "Associated Press", "news", "US", "", 0, 0, claim.Agency},
	{"atlas-vpn", "Atlas VPN", "research_institute", "", "", 0, 0, claim.Agency},
	{"austrac-au", "Australian Transaction Reports and Analysis Centre", "sanctions", "AU", "", 0, 0, claim.Agency},
	{"bafin-de", "BaFin", "regulator", "DE", "", 0, 0, claim.Agency},
	{"bank-negara-my", "Bank Negara Malaysia", "regulator", "MY", "", 0, 0, claim.Agency},
	{"banteg", "banteg", "researcher", "", "", 0, 0, claim.Agency},
	{"bbc", "BBC", "news", "GB", "", 0, 0, claim.Agency},
	{"bcb-br", "Central Bank of Brazil", "regulator", "BR", "", 0, 0, claim.Agency},
	{"belfer-center", "Belfer Center", "research_institute", "US", "", 0, 0, claim.Agency},
	{"beosin", "Beosin", "security_firm", "SG", "", 0, 0, claim.Agency},
	{"bfv-de", "Bundesamt für Verfassungsschutz", "intelligence", "DE", "", 0, 0, claim.Agency},
	{"binance", "Binance", "other", "", "", 0, 0, claim.Agency},
	{"bis-basel", "Bank for International Settlements", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"bis-us", "Bureau of Industry and Security", "sanctions", "US", "", 0, 0, claim.Agency},
	{"bitdefender", "Bitdefender", "security_firm", "RO", "", 0, 0, claim.Agency},
	{"bithumb", "Bithumb", "other", "KR", "", 0, 0, claim.Agency},
	{"bitopro", "BitoPro", "other", "TW", "", 0, 0, claim.Agency},
	{"bitrace", "Bitrace", "analytics", "HK", "", 0, 0, claim.Agency},
	{"bitrefill", "Bitrefill", "other", "", "", 0, 0, claim.Agency},
	{"bka-de", "Bundeskriminalamt", "law_enforcement", "DE", "", 0, 0, claim.Agency},
	{"bleepingcomputer", "BleepingComputer", "news", "US", "", 0, 0, claim.Agency},
	{"blockaid", "Blockaid", "security_firm", "US", "", 0, 0, claim.Agency},
	{"blocksec", "BlockSec", "security_firm", "CN", "", 0, 0, claim.Agency},
	{"bloomberg", "Bloomberg", "news", "US", "", 0, 0, claim.Agency},
	{"bnd-de", "Bundesnachrichtendienst", "intelligence", "DE", "", 0, 0, claim.Agency},
	{"bsi-de", "Federal Office for Information Security", "cert", "DE", "", 0, 0, claim.Agency},
	{"bybit", "Bybit", "other", "AE", "", 0, 0, claim.Agency},
	{"c4ads", "C4ADS", "research_institute", "US", "", 0, 0, claim.Agency},
	{"cbi-in", "Central Bureau of Investigation", "law_enforcement", "IN", "", 0, 0, claim.Agency},
	{"ccaf", "Cambridge Centre for Alternative Finance", "research_institute", "GB", "", 0, 0, claim.Agency},
	{"cccs-ca", "Canadian Centre for Cyber Security", "cert", "CA", "", 0, 0, claim.Agency},
	{"ccib-th", "Cyber Crime Investigation Bureau", "law_enforcement", "TH", "", 0, 0, claim.Agency},
	{"cert-eu", "CERT-EU", "cert", "", "", 0, 0, claim.Agency},
	{"cert-in", "CERT-In", "cert", "IN", "", 0, 0, claim.Agency},
	{"cert-ua", "CERT-UA", "cert", "UA", "", 0, 0, claim.Agency},
	{"certik", "CertiK", "security_firm", "US", "", 0, 0, claim.Agency},
	{"certora", "Certora", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"cftc-us", "U.S. Commodity Futures Trading Commission", "regulator", "US", "", 0, 0, claim.Agency},
	{"chainabuse", "Chainabuse", "analytics", "US", "", 0, 0, claim.Agency},
	{"chainalysis", "Chainalysis", "analytics", "US", "", 0, 0, claim.Agency},
	{"chainsecurity", "ChainSecurity", "security_firm", "CH", "", 0, 0, claim.Agency},
	{"chaos-labs", "Chaos Labs", "security_firm", "US", "", 0, 0, claim.Agency},
	{"check-point", "Check Point Research", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"checkmarx", "Checkmarx", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"cia-us", "Central Intelligence Agency", "intelligence", "US", "", 0, 0, claim.Agency},
	{"cib-tw", "Criminal Investigation Bureau (Taiwan)", "law_enforcement", "TW", "", 0, 0, claim.Agency},
	{"ciphertrace", "CipherTrace", "analytics", "US", "", 0, 0, claim.Agency},
	{"circl-lu", "CIRCL", "cert", "LU", "", 0, 0, claim.Agency},
	{"circle", "Circle", "other", "US", "", 0, 0, claim.Agency},
	{"ciro-jp", "Cabinet Intelligence and Research Office", "intelligence", "JP", "", 0, 0, claim.Agency},
	{"cisa-us", "Cybersecurity and Infrastructure Security Agency", "cert", "US", "dhs-us", 0, 0, claim.Agency},
	{"cisco-talos", "Cisco Talos", "security_firm", "US", "", 0, 0, claim.Agency},
	{"city-of-london-police", "City of London Police", "law_enforcement", "GB", "", 0, 0, claim.Agency},
	{"clearsky", "ClearSky Cyber Security", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"cloudflare", "Cloudflare", "security_firm", "US", "", 0, 0, claim.Agency},
	{"cnas", "Center for a New American Security", "research_institute", "US", "", 0, 0, claim.Agency},
	{"cncert-cn", "CNCERT/CC", "cert", "CN", "", 0, 0, claim.Agency},
	{"cnmv-es", "National Securities Market Commission", "regulator", "ES", "", 0, 0, claim.Agency},
	{"cnn", "CNN", "news", "US", "", 0, 0, claim.Agency},
	{"code4rena", "Code4rena", "security_firm", "", "", 0, 0, claim.Agency},
	{"coffeezilla", "Coffeezilla", "researcher", "US", "", 0, 0, claim.Agency},
	{"coinbase", "Coinbase", "other", "US", "", 0, 0, claim.Agency},
	{"coindesk", "CoinDesk", "news", "US", "", 0, 0, claim.Agency},
	{"coinfirm", "Coinfirm", "analytics", "GB", "", 0, 0, claim.Agency},
	{"coingecko", "CoinGecko", "analytics", "MY", "", 0, 0, claim.Agency},
	{"coinmarketcap", "CoinMarketCap", "analytics", "US", "", 0, 0, claim.Agency},
	{"cointelegraph", "Cointelegraph", "news", "", "", 0, 0, claim.Agency},
	{"comparitech", "Comparitech", "research_institute", "GB", "", 0, 0, claim.Agency},
	{"confiant", "Confiant", "security_firm", "US", "", 0, 0, claim.Agency},
	{"consensys-diligence", "Consensys Diligence", "security_firm", "US", "", 0, 0, claim.Agency},
	{"coveware", "Coveware", "security_firm", "US", "", 0, 0, claim.Agency},
	{"cps-gb", "Crown Prosecution Service", "prosecutor", "GB", "", 0, 0, claim.Agency},
	{"crowdstrike", "CrowdStrike", "security_firm", "US", "", 0, 0, claim.Agency},
	{"crypto-head", "Crypto Head", "research_institute", "", "", 0, 0, claim.Agency},
	{"cryptoquant", "CryptoQuant", "analytics", "KR", "", 0, 0, claim.Agency},
	{"crystal-intelligence", "Crystal Intelligence", "analytics", "NL", "", 0, 0, claim.Agency},
	{"csa-sg", "Cyber Security Agency of Singapore", "cert", "SG", "", 0, 0, claim.Agency},
	{"cse-ca", "Communications Security Establishment Canada", "intelligence", "CA", "", 0, 0, claim.Agency},
	{"csis-ca", "Canadian Security Intelligence Service", "intelligence", "CA", "", 0, 0, claim.Agency},
	{"csis-us", "Center for Strategic and International Studies", "research_institute", "US", "", 0, 0, claim.Agency},
	{"cssf-lu", "Commission de Surveillance du Secteur Financier", "regulator", "LU", "", 0, 0, claim.Agency},
	{"cverc-cn", "National Computer Virus Emergency Response Center", "cert", "CN", "", 0, 0, claim.Agency},
	{"cyber-police-ua", "Cyber Police of Ukraine", "law_enforcement", "UA", "", 0, 0, claim.Agency},
	{"cysec-cy", "Cyprus Securities and Exchange Commission", "regulator", "CY", "", 0, 0, claim.Agency},
	{"cyvers", "Cyvers", "analytics", "IL", "", 0, 0, claim.Agency},
	{"daily-nk", "Daily NK", "news", "KR", "", 0, 0, claim.Agency},
	{"dappradar", "DappRadar", "analytics", "LT", "", 0, 0, claim.Agency},
	{"dc3-us", "Department of Defense Cyber Crime Center", "law_enforcement", "US", "", 0, 0, claim.Agency},
	{"de-fi", "De.Fi", "security_firm", "", "", 0, 0, claim.Agency},
	{"dea-us", "Drug Enforcement Administration", "law_enforcement", "US", "", 0, 0, claim.Agency},
	{"decrypt", "Decrypt", "news", "US", "", 0, 0, claim.Agency},
	{"dedaub", "Dedaub", "security_firm", "MT", "", 0, 0, claim.Agency},
	{"defillama", "DefiLlama", "analytics", "", "", 0, 0, claim.Agency},
	{"delhi-police-in", "Delhi Police", "law_enforcement", "IN", "", 0, 0, claim.Agency},
	{"dfat-au", "Department of Foreign Affairs and Trade", "sanctions", "AU", "", 0, 0, claim.Agency},
	{"dfpi-us", "California Department of Financial Protection and Innovation", "regulator", "US", "", 0, 0, claim.Agency},
	{"dgse-fr", "Directorate-General for External Security", "intelligence", "FR", "", 0, 0, claim.Agency},
	{"dgsi-fr", "General Directorate for Internal Security", "intelligence", "FR", "", 0, 0, claim.Agency},
	{"dhs-us", "Department of Homeland Security", "law_enforcement", "US", "", 0, 0, claim.Agency},
	{"dia-us", "Defense Intelligence Agency", "intelligence", "US", "", 0, 0, claim.Agency},
	{"dl-news", "DL News", "news", "", "", 0, 0, claim.Agency},
	{"doj-us", "U.S. Department of Justice", "prosecutor", "US", "", 0, 0, claim.Agency},
	{"drift", "Drift Protocol", "other", "", "", 0, 0, claim.Agency},
	{"dtex", "DTEX Systems", "security_firm", "US", "", 0, 0, claim.Agency},
	{"dubai-police-ae", "Dubai Police", "law_enforcement", "AE", "", 0, 0, claim.Agency},
	{"dune-analytics", "Dune Analytics", "analytics", "NO", "", 0, 0, claim.Agency},
	{"eba-eu", "European Banking Authority", "regulator", "", "", 0, 0, claim.Agency},
	{"ec3-europol", "European Cybercrime Centre", "law_enforcement", "", "", 0, 0, claim.Agency},
	{"ecb-eu", "European Central Bank", "regulator", "", "", 0, 0, claim.Agency},
	{"ed-in", "Enforcement Directorate", "law_enforcement", "IN", "", 0, 0, claim.Agency},
	{"edny-us", "U.S. Attorney's Office for the Eastern District of New York", "prosecutor", "US", "doj-us", 0, 0, claim.Agency},
	{"efcc-ng", "Economic and Financial Crimes Commission", "law_enforcement", "NG", "", 0, 0, claim.Agency},
	{"efis-ee", "Estonian Foreign Intelligence Service", "intelligence", "EE", "", 0, 0, claim.Agency},
	{"egmont-group", "Egmont Group", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"elastic-security-labs", "Elastic Security Labs", "security_firm", "US", "", 0, 0, claim.Agency},
	{"elliptic", "Elliptic", "analytics", "GB", "", 0, 0, claim.Agency},
	{"emsisoft", "Emsisoft", "security_firm", "NZ", "", 0, 0, claim.Agency},
	{"england-high-court", "High Court of England and Wales", "court", "GB", "", 0, 0, claim.Agency},
	{"enisa", "European Union Agency for Cybersecurity", "cert", "", "", 0, 0, claim.Agency},
	{"eset", "ESET", "security_firm", "SK", "", 0, 0, claim.Agency},
	{"esma-eu", "European Securities and Markets Authority", "regulator", "", "", 0, 0, claim.Agency},
	{"estsecurity", "ESTsecurity", "security_firm", "KR", "", 0, 0, claim.Agency},
	{"eu-council", "Council of the European Union", "sanctions", "", "", 0, 0, claim.Agency},
	{"eurojust", "Eurojust", "prosecutor", "", "", 0, 0, claim.Agency},
	{"european-commission", "European Commission", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"europol", "Europol", "law_enforcement", "", "", 0, 0, claim.Agency},
	{"evilcos", "Cos (Yu Xian)", "researcher", "CN", "", 0, 0, claim.Agency},
	{"fatf", "Financial Action Task Force", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"fbi-us", "Federal Bureau of Investigation", "law_enforcement", "US", "doj-us", 0, 0, claim.Agency},
	{"fca-gb", "Financial Conduct Authority", "regulator", "GB", "", 0, 0, claim.Agency},
	{"fcdo-gb", "Foreign, Commonwealth & Development Office", "sanctions", "GB", "", 0, 0, claim.Agency},
	{"fdd", "Foundation for Defense of Democracies", "research_institute", "US", "", 0, 0, claim.Agency},
	{"fdic-us", "Federal Deposit Insurance Corporation", "regulator", "US", "", 0, 0, claim.Agency},
	{"fed-us", "Federal Reserve Board", "regulator", "US", "", 0, 0, claim.Agency},
	{"fedpol-ch", "Federal Office of Police", "law_enforcement", "CH", "", 0, 0, claim.Agency},
	{"fic-za", "Financial Intelligence Centre (South Africa)", "sanctions", "ZA", "", 0, 0, claim.Agency},
	{"fifth-circuit-us", "U.S. Court of Appeals for the Fifth Circuit", "court", "US", "", 0, 0, claim.Agency},
	{"financial-times", "Financial Times", "news", "GB", "", 0, 0, claim.Agency},
	{"fincen-us", "Financial Crimes Enforcement Network", "sanctions", "US", "us-treasury", 0, 0, claim.Agency},
	{"finma-ch", "Swiss Financial Market Supervisory Authority", "regulator", "CH", "", 0, 0, claim.Agency},
	{"finra-us", "Financial Industry Regulatory Authority", "regulator", "US", "", 0, 0, claim.Agency},
	{"fintrac-ca", "Financial Transactions and Reports Analysis Centre of Canada", "sanctions", "CA", "", 0, 0, claim.Agency},
	{"fiod-nl", "Fiscal Information and Investigation Service", "law_enforcement", "NL", "", 0, 0, claim.Agency},
	{"fireeye", "FireEye", "security_firm", "US", "", 0, 0, claim.Agency},
	{"fiu-ind", "Financial Intelligence Unit India", "sanctions", "IN", "", 0, 0, claim.Agency},
	{"five-eyes", "Five Eyes", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"fntt-lt", "Financial Crime Investigation Service", "sanctions", "LT", "", 0, 0, claim.Agency},
	{"forta", "Forta Network", "security_firm", "", "", 0, 0, claim.Agency},
	{"fsa-jp", "Financial Services Agency", "regulator", "JP", "", 0, 0, claim.Agency},
	{"fsb-intl", "Financial Stability Board", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"fsb-ru", "Federal Security Service", "intelligence", "RU", "", 0, 0, claim.Agency},
	{"fsc-kr", "Financial Services Commission", "regulator", "KR", "", 0, 0, claim.Agency},
	{"fss-kr", "Financial Supervisory Service", "regulator", "KR", "", 0, 0, claim.Agency},
	{"ftc-us", "Federal Trade Commission", "regulator", "US", "", 0, 0, claim.Agency},
	{"fuzzland", "Fuzzland", "security_firm", "", "", 0, 0, claim.Agency},
	{"g7", "Group of Seven", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"gao-us", "Government Accountability Office", "other", "US", "", 0, 0, claim.Agency},
	{"gchq-gb", "Government Communications Headquarters", "intelligence", "GB", "", 0, 0, claim.Agency},
	{"gcsb-nz", "Government Communications Security Bureau", "intelligence", "NZ", "", 0, 0, claim.Agency},
	{"gendarmerie-fr", "National Gendarmerie", "law_enforcement", "FR", "", 0, 0, claim.Agency},
	{"genians", "Genians", "security_firm", "KR", "", 0, 0, claim.Agency},
	{"glassnode", "Glassnode", "analytics", "CH", "", 0, 0, claim.Agency},
	{"global-affairs-canada", "Global Affairs Canada", "sanctions", "CA", "", 0, 0, claim.Agency},
	{"global-ledger", "Global Ledger", "analytics", "CH", "", 0, 0, claim.Agency},
	{"google-tag", "Google Threat Analysis Group", "security_firm", "US", "", 0, 0, claim.Agency},
	{"goplus-security", "GoPlus Security", "security_firm", "", "", 0, 0, claim.Agency},
	{"group-ib", "Group-IB", "security_firm", "SG", "", 0, 0, claim.Agency},
	{"gru-ru", "Main Intelligence Directorate (GRU)", "intelligence", "RU", "", 0, 0, claim.Agency},
	{"gtig", "Google Threat Intelligence Group", "security_firm", "US", "", 0, 0, claim.Agency},
	{"guardia-civil-es", "Guardia Civil", "law_enforcement", "ES", "", 0, 0, claim.Agency},
	{"guardia-di-finanza-it", "Guardia di Finanza", "law_enforcement", "IT", "", 0, 0, claim.Agency},
	{"guardio", "Guardio Labs", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"hacken", "Hacken", "security_firm", "EE", "", 0, 0, claim.Agency},
	{"halborn", "Halborn", "security_firm", "US", "", 0, 0, claim.Agency},
	{"hashdit", "HashDit", "security_firm", "", "", 0, 0, claim.Agency},
	{"hexagate", "Hexagate", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"hkcert", "Hong Kong Computer Emergency Response Team Coordination Centre", "cert", "HK", "", 0, 0, claim.Agency},
	{"hkma-hk", "Hong Kong Monetary Authority", "regulator", "HK", "", 0, 0, claim.Agency},
	{"hkpf-hk", "Hong Kong Police Force", "law_enforcement", "HK", "", 0, 0, claim.Agency},
	{"hm-treasury-gb", "HM Treasury", "sanctions", "GB", "", 0, 0, claim.Agency},
	{"hsi-us", "Homeland Security Investigations", "law_enforcement", "US", "ice-us", 0, 0, claim.Agency},
	{"huntress", "Huntress", "security_firm", "US", "", 0, 0, claim.Agency},
	{"hur-ua", "Defence Intelligence of Ukraine", "intelligence", "UA", "", 0, 0, claim.Agency},
	{"hypernative", "Hypernative", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"i4c-in", "Indian Cybercrime Coordination Centre", "law_enforcement", "IN", "", 0, 0, claim.Agency},
	{"ib-in", "Intelligence Bureau (India)", "intelligence", "IN", "", 0, 0, claim.Agency},
	{"ic3-us", "Internet Crime Complaint Center", "law_enforcement", "US", "fbi-us", 0, 0, claim.Agency},
	{"ice-us", "U.S. Immigration and Customs Enforcement", "law_enforcement", "US", "dhs-us", 0, 0, claim.Agency},
	{"icij", "International Consortium of Investigative Journalists", "news", "US", "", 0, 0, claim.Agency},
	{"igor-igamberdiev", "Igor Igamberdiev", "researcher", "", "", 0, 0, claim.Agency},
	{"imf", "International Monetary Fund", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"immunefi", "Immunefi", "security_firm", "SG", "", 0, 0, claim.Agency},
	{"inss-kr", "Institute for National Security Strategy", "research_institute", "KR", "", 0, 0, claim.Agency},
	{"interpol", "Interpol", "law_enforcement", "", "", 0, 0, claim.Agency},
	{"iosco", "International Organization of Securities Commissions", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"irs-ci-us", "IRS Criminal Investigation", "law_enforcement", "US", "irs-us", 0, 0, claim.Agency},
	{"irs-us", "Internal Revenue Service", "regulator", "US", "us-treasury", 0, 0, claim.Agency},
	{"israel-police-il", "Israel Police", "law_enforcement", "IL", "", 0, 0, claim.Agency},
	{"j5-tax", "Joint Chiefs of Global Tax Enforcement", "law_enforcement", "", "", 0, 0, claim.Agency},
	{"jafic-jp", "Japan Financial Intelligence Center", "sanctions", "JP", "", 0, 0, claim.Agency},
	{"jameson-lopp", "Jameson Lopp", "researcher", "US", "", 0, 0, claim.Agency},
	{"jamf", "Jamf Threat Labs", "security_firm", "US", "", 0, 0, claim.Agency},
	{"jp-government", "Government of Japan", "other", "JP", "", 0, 0, claim.Agency},
	{"jpcert-cc", "JPCERT/CC", "cert", "JP", "", 0, 0, claim.Agency},
	{"jvcea-jp", "Japan Virtual and Crypto Assets Exchange Association", "regulator", "JP", "", 0, 0, claim.Agency},
	{"kaspersky", "Kaspersky", "security_firm", "RU", "", 0, 0, claim.Agency},
	{"kisa-kr", "Korea Internet & Security Agency", "cert", "KR", "", 0, 0, claim.Agency},
	{"knpa-kr", "Korean National Police Agency", "law_enforcement", "KR", "", 0, 0, claim.Agency},
	{"kofiu-kr", "Korea Financial Intelligence Unit", "sanctions", "KR", "", 0, 0, claim.Agency},
	{"korea-risk-group", "Korea Risk Group", "research_institute", "KR", "", 0, 0, claim.Agency},
	{"kr-government", "Government of South Korea", "other", "KR", "", 0, 0, claim.Agency},
	{"kraken", "Kraken", "other", "US", "", 0, 0, claim.Agency},
	{"krebs-on-security", "KrebsOnSecurity", "news", "US", "", 0, 0, claim.Agency},
	{"kucoin", "KuCoin", "other", "", "", 0, 0, claim.Agency},
	{"kyodo", "Kyodo News", "news", "JP", "", 0, 0, claim.Agency},
	{"layerzero", "LayerZero Labs", "other", "", "", 0, 0, claim.Agency},
	{"ledger", "Ledger", "security_firm", "FR", "", 0, 0, claim.Agency},
	{"lookonchain", "Lookonchain", "analytics", "", "", 0, 0, claim.Agency},
	{"malwarebytes", "Malwarebytes", "security_firm", "US", "", 0, 0, claim.Agency},
	{"mandiant", "Mandiant", "security_firm", "US", "", 0, 0, claim.Agency},
	{"manhattan-da", "Manhattan District Attorney", "prosecutor", "US", "", 0, 0, claim.Agency},
	{"mas-sg", "Monetary Authority of Singapore", "regulator", "SG", "", 0, 0, claim.Agency},
	{"masak-tr", "Financial Crimes Investigation Board", "sanctions", "TR", "", 0, 0, claim.Agency},
	{"match-systems", "Match Systems", "analytics", "", "", 0, 0, claim.Agency},
	{"merkle-science", "Merkle Science", "analytics", "SG", "", 0, 0, claim.Agency},
	{"messari", "Messari", "analytics", "US", "", 0, 0, claim.Agency},
	{"met-police-gb", "Metropolitan Police Service", "law_enforcement", "GB", "", 0, 0, claim.Agency},
	{"metamask", "MetaMask", "other", "US", "", 0, 0, claim.Agency},
	{"mi5-gb", "Security Service (MI5)", "intelligence", "GB", "", 0, 0, claim.Agency},
	{"mi6-gb", "Secret Intelligence Service (MI6)", "intelligence", "GB", "", 0, 0, claim.Agency},
	{"microsoft-threat-intelligence", "Microsoft Threat Intelligence", "security_firm", "US", "", 0, 0, claim.Agency},
	{"misttrack", "MistTrack", "analytics", "", "", 0, 0, claim.Agency},
	{"mitre", "MITRE", "research_institute", "US", "", 0, 0, claim.Agency},
	{"mof-jp", "Ministry of Finance (Japan)", "sanctions", "JP", "", 0, 0, claim.Agency},
	{"mofa-jp", "Ministry of Foreign Affairs of Japan", "sanctions", "JP", "", 0, 0, claim.Agency},
	{"mofa-kr", "Ministry of Foreign Affairs (South Korea)", "sanctions", "KR", "", 0, 0, claim.Agency},
	{"moj-kr", "Ministry of Justice (South Korea)", "prosecutor", "KR", "", 0, 0, claim.Agency},
	{"molly-white", "Molly White", "researcher", "US", "", 0, 0, claim.Agency},
	{"mossad-il", "Mossad", "intelligence", "IL", "", 0, 0, claim.Agency},
	{"mps-cn", "Ministry of Public Security (China)", "law_enforcement", "CN", "", 0, 0, claim.Agency},
	{"msmt", "Multilateral Sanctions Monitoring Team", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"mss-cn", "Ministry of State Security (China)", "intelligence", "CN", "", 0, 0, claim.Agency},
	{"mudit-gupta", "Mudit Gupta", "researcher", "IN", "", 0, 0, claim.Agency},
	{"mvd-ru", "Ministry of Internal Affairs (Russia)", "law_enforcement", "RU", "", 0, 0, claim.Agency},
	{"nansen", "Nansen", "analytics", "SG", "", 0, 0, claim.Agency},
	{"nato", "NATO", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"nbctf-il", "National Bureau for Counter Terror Financing", "sanctions", "IL", "", 0, 0, claim.Agency},
	{"nbi-ph", "National Bureau of Investigation (Philippines)", "law_enforcement", "PH", "", 0, 0, claim.Agency},
	{"nca-gb", "National Crime Agency", "law_enforcement", "GB", "", 0, 0, claim.Agency},
	{"ncet-us", "National Cryptocurrency Enforcement Team", "prosecutor", "US", "doj-us", 0, 0, claim.Agency},
	{"ncsc-gb", "National Cyber Security Centre", "cert", "GB", "", 0, 0, claim.Agency},
	{"ncsc-kr", "National Cyber Security Center (South Korea)", "cert", "KR", "", 0, 0, claim.Agency},
	{"ncsc-nl", "National Cyber Security Centre (Netherlands)", "cert", "NL", "", 0, 0, claim.Agency},
	{"nick-bax", "Nick Bax", "researcher", "US", "", 0, 0, claim.Agency},
	{"nikkei", "Nikkei", "news", "JP", "", 0, 0, claim.Agency},
	{"nis-kr", "National Intelligence Service", "intelligence", "KR", "", 0, 0, claim.Agency},
	{"nisc-jp", "National center of Incident readiness and Strategy for Cybersecurity", "cert", "JP", "", 0, 0, claim.Agency},
	{"nisos", "Nisos", "security_firm", "US", "", 0, 0, claim.Agency},
	{"nk-news", "NK News", "news", "KR", "", 0, 0, claim.Agency},
	{"norwegian-intelligence-service", "Norwegian Intelligence Service", "intelligence", "NO", "", 0, 0, claim.Agency},
	{"npa-jp", "National Police Agency (Japan)", "law_enforcement", "JP", "", 0, 0, claim.Agency},
	{"nsa-us", "National Security Agency", "intelligence", "US", "", 0, 0, claim.Agency},
	{"nsb-tw", "National Security Bureau", "intelligence", "TW", "", 0, 0, claim.Agency},
	{"nsc-us", "National Security Council (United States)", "other", "US", "", 0, 0, claim.Agency},
	{"ny-attorney-general", "New York Attorney General", "prosecutor", "US", "", 0, 0, claim.Agency},
	{"nydfs-us", "New York State Department of Financial Services", "regulator", "US", "", 0, 0, claim.Agency},
	{"nyt", "The New York Times", "news", "US", "", 0, 0, claim.Agency},
	{"objective-see", "Objective-See", "security_firm", "", "", 0, 0, claim.Agency},
	{"occ-us", "Office of the Comptroller of the Currency", "regulator", "US", "", 0, 0, claim.Agency},
	{"occrp", "Organized Crime and Corruption Reporting Project", "news", "", "", 0, 0, claim.Agency},
	{"odni-us", "Office of the Director of National Intelligence", "intelligence", "US", "", 0, 0, claim.Agency},
	{"ofac-us", "Office of Foreign Assets Control", "sanctions", "US", "us-treasury", 0, 0, claim.Agency},
	{"officer-cia", "officer_cia", "researcher", "", "", 0, 0, claim.Agency},
	{"ofsi-gb", "Office of Financial Sanctions Implementation", "sanctions", "GB", "", 0, 0, claim.Agency},
	{"ohchr", "UN Human Rights Office", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"okokrim-no", "Økokrim", "law_enforcement", "NO", "", 0, 0, claim.Agency},
	{"okta", "Okta", "security_firm", "US", "", 0, 0, claim.Agency},
	{"okx", "OKX", "other", "", "", 0, 0, claim.Agency},
	{"oncd-us", "Office of the National Cyber Director", "other", "US", "", 0, 0, claim.Agency},
	{"openzeppelin", "OpenZeppelin", "security_firm", "US", "", 0, 0, claim.Agency},
	{"ottersec", "OtterSec", "security_firm", "US", "", 0, 0, claim.Agency},
	{"owasp", "OWASP", "research_institute", "", "", 0, 0, claim.Agency},
	{"paris-prosecutor", "Paris Public Prosecutor's Office", "prosecutor", "FR", "", 0, 0, claim.Agency},
	{"pboc-cn", "People's Bank of China", "regulator", "CN", "", 0, 0, claim.Agency},
	{"pcaversaccio", "pcaversaccio", "researcher", "", "", 0, 0, claim.Agency},
	{"peckshield", "PeckShield", "security_firm", "CN", "", 0, 0, claim.Agency},
	{"policia-federal-br", "Federal Police of Brazil", "law_enforcement", "BR", "", 0, 0, claim.Agency},
	{"policia-nacional-es", "National Police Corps of Spain", "law_enforcement", "ES", "", 0, 0, claim.Agency},
	{"politie-nl", "Netherlands Police", "law_enforcement", "NL", "", 0, 0, claim.Agency},
	{"ppatk-id", "PPATK", "sanctions", "ID", "", 0, 0, claim.Agency},
	{"proofpoint", "Proofpoint", "security_firm", "US", "", 0, 0, claim.Agency},
	{"psia-jp", "Public Security Intelligence Agency", "intelligence", "JP", "", 0, 0, claim.Agency},
	{"quantstamp", "Quantstamp", "security_firm", "US", "", 0, 0, claim.Agency},
	{"quillaudits", "QuillAudits", "security_firm", "IN", "", 0, 0, claim.Agency},
	{"raw-in", "Research and Analysis Wing", "intelligence", "IN", "", 0, 0, claim.Agency},
	{"rbi-in", "Reserve Bank of India", "regulator", "IN", "", 0, 0, claim.Agency},
	{"rcmp-ca", "Royal Canadian Mounted Police", "law_enforcement", "CA", "", 0, 0, claim.Agency},
	{"recorded-future", "Recorded Future", "security_firm", "US", "", 0, 0, claim.Agency},
	{"rekt-news", "Rekt News", "news", "", "", 0, 0, claim.Agency},
	{"reuters", "Reuters", "news", "GB", "", 0, 0, claim.Agency},
	{"reversinglabs", "ReversingLabs", "security_firm", "US", "", 0, 0, claim.Agency},
	{"revoke-cash", "Revoke.cash", "security_firm", "", "", 0, 0, claim.Agency},
	{"rosfinmonitoring-ru", "Rosfinmonitoring", "sanctions", "RU", "", 0, 0, claim.Agency},
	{"rusi", "Royal United Services Institute", "research_institute", "GB", "", 0, 0, claim.Agency},
	{"s2w", "S2W", "security_firm", "KR", "", 0, 0, claim.Agency},
	{"samczsun", "samczsun", "researcher", "", "", 0, 0, claim.Agency},
	{"sans-isc", "SANS Internet Storm Center", "security_firm", "US", "", 0, 0, claim.Agency},
	{"sbu-ua", "Security Service of Ukraine", "intelligence", "UA", "", 0, 0, claim.Agency},
	{"scam-center-strike-force", "Scam Center Strike Force", "prosecutor", "US", "", 0, 0, claim.Agency},
	{"scam-sniffer", "Scam Sniffer", "security_firm", "", "", 0, 0, claim.Agency},
	{"sdny-court", "U.S. District Court for the Southern District of New York", "court", "US", "", 0, 0, claim.Agency},
	{"sdny-us", "U.S. Attorney's Office for the Southern District of New York", "prosecutor", "US", "doj-us", 0, 0, claim.Agency},
	{"seal-security-alliance", "Security Alliance (SEAL)", "security_firm", "", "", 0, 0, claim.Agency},
	{"sebi-in", "Securities and Exchange Board of India", "regulator", "IN", "", 0, 0, claim.Agency},
	{"sec-ph", "Securities and Exchange Commission (Philippines)", "regulator", "PH", "", 0, 0, claim.Agency},
	{"sec-th", "Securities and Exchange Commission of Thailand", "regulator", "TH", "", 0, 0, claim.Agency},
	{"sec-us", "U.S. Securities and Exchange Commission", "regulator", "US", "", 0, 0, claim.Agency},
	{"seco-ch", "State Secretariat for Economic Affairs", "sanctions", "CH", "", 0, 0, claim.Agency},
	{"secureworks", "Secureworks", "security_firm", "US", "", 0, 0, claim.Agency},
	{"sekoia", "Sekoia", "security_firm", "FR", "", 0, 0, claim.Agency},
	{"sentinelone", "SentinelOne", "security_firm", "US", "", 0, 0, claim.Agency},
	{"seoul-central-district-court", "Seoul Central District Court", "court", "KR", "", 0, 0, claim.Agency},
	{"seoul-metropolitan-police", "Seoul Metropolitan Police Agency", "law_enforcement", "KR", "", 0, 0, claim.Agency},
	{"seoul-southern-dpo", "Seoul Southern District Prosecutors' Office", "prosecutor", "KR", "", 0, 0, claim.Agency},
	{"sfc-hk", "Securities and Futures Commission", "regulator", "HK", "", 0, 0, claim.Agency},
	{"sherlock-audits", "Sherlock", "security_firm", "", "", 0, 0, claim.Agency},
	{"shin-bet-il", "Shin Bet", "intelligence", "IL", "", 0, 0, claim.Agency},
	{"silent-push", "Silent Push", "security_firm", "US", "", 0, 0, claim.Agency},
	{"singapore-high-court", "High Court of Singapore", "court", "SG", "", 0, 0, claim.Agency},
	{"slowmist", "SlowMist", "security_firm", "CN", "", 0, 0, claim.Agency},
	{"socket-security", "Socket", "security_firm", "US", "", 0, 0, claim.Agency},
	{"solidus-labs", "Solidus Labs", "analytics", "US", "", 0, 0, claim.Agency},
	{"sophos", "Sophos", "security_firm", "GB", "", 0, 0, claim.Agency},
	{"spearbit", "Spearbit", "security_firm", "", "", 0, 0, claim.Agency},
	{"spf-sg", "Singapore Police Force", "law_enforcement", "SG", "", 0, 0, claim.Agency},
	{"spo-kr", "Supreme Prosecutors' Office", "prosecutor", "KR", "", 0, 0, claim.Agency},
	{"spot-on-chain", "Spot On Chain", "analytics", "", "", 0, 0, claim.Agency},
	{"spreek", "Spreek", "researcher", "", "", 0, 0, claim.Agency},
	{"supo-fi", "Finnish Security and Intelligence Service", "intelligence", "FI", "", 0, 0, claim.Agency},
	{"supreme-court-us", "Supreme Court of the United States", "court", "US", "", 0, 0, claim.Agency},
	{"svr-ru", "Foreign Intelligence Service (Russia)", "intelligence", "RU", "", 0, 0, claim.Agency},
	{"sygnia", "Sygnia", "security_firm", "IL", "", 0, 0, claim.Agency},
	{"symantec", "Symantec", "security_firm", "US", "", 0, 0, claim.Agency},
	{"t3-fcu", "T3 Financial Crime Unit", "other", "", "", 0, 0, claim.Agency},
	{"tanuki42", "tanuki42", "researcher", "", "", 0, 0, claim.Agency},
	{"tayvano", "Taylor Monahan (tayvano)", "researcher", "US", "", 0, 0, claim.Agency},
	{"techcrunch", "TechCrunch", "news", "US", "", 0, 0, claim.Agency},
	{"tether", "Tether", "other", "", "", 0, 0, claim.Agency},
	{"texas-ssb", "Texas State Securities Board", "regulator", "US", "", 0, 0, claim.Agency},
	{"the-block", "The Block", "news", "US", "", 0, 0, claim.Agency},
	{"the-record", "The Record", "news", "US", "", 0, 0, claim.Agency},
	{"tokyo-mpd", "Tokyo Metropolitan Police Department", "law_enforcement", "JP", "", 0, 0, claim.Agency},
	{"tracfin-fr", "Tracfin", "sanctions", "FR", "", 0, 0, claim.Agency},
	{"trail-of-bits", "Trail of Bits", "security_firm", "US", "", 0, 0, claim.Agency},
	{"trend-micro", "Trend Micro", "security_firm", "JP", "", 0, 0, claim.Agency},
	{"trezor", "Trezor", "security_firm", "CZ", "", 0, 0, claim.Agency},
	{"trm-labs", "TRM Labs", "analytics", "US", "", 0, 0, claim.Agency},
	{"un", "United Nations", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"un-1718-committee", "UN Security Council 1718 Sanctions Committee", "intergovernmental", "", "un-security-council", 0, 0, claim.Agency},
	{"un-panel-of-experts-dprk", "UN Panel of Experts on the DPRK (1718 Committee)", "intergovernmental", "", "un-1718-committee", 0, 0, claim.Agency},
	{"un-security-council", "United Nations Security Council", "intergovernmental", "", "un", 0, 0, claim.Agency},
	{"unit-42", "Palo Alto Networks Unit 42", "security_firm", "US", "", 0, 0, claim.Agency},
	{"unodc", "United Nations Office on Drugs and Crime", "intergovernmental", "", "un", 0, 0, claim.Agency},
	{"upbit", "Upbit", "other", "KR", "", 0, 0, claim.Agency},
	{"us-army-atp-7-100-2", "U.S. Army (North Korean Tactics manual)", "other", "US", "", 0, 0, claim.Agency},
	{"us-congress", "United States Congress", "other", "US", "", 0, 0, claim.Agency},
	{"us-cyber-command", "United States Cyber Command", "intelligence", "US", "", 0, 0, claim.Agency},
	{"us-dod", "U.S. Department of Defense", "other", "US", "", 0, 0, claim.Agency},
	{"us-government", "Government of the United States", "other", "US", "", 0, 0, claim.Agency},
	{"us-state-department", "U.S. Department of State", "sanctions", "US", "", 0, 0, claim.Agency},
	{"us-treasury", "U.S. Department of the Treasury", "sanctions", "US", "", 0, 0, claim.Agency},
	{"usao-cdca", "U.S. Attorney's Office for the Central District of California", "prosecutor", "US", "doj-us", 0, 0, claim.Agency},
	{"usao-dc", "U.S. Attorney's Office for the District of Columbia", "prosecutor", "US", "doj-us", 0, 0, claim.Agency},
	{"usao-ndca", "U.S. Attorney's Office for the Northern District of California", "prosecutor", "US", "doj-us", 0, 0, claim.Agency},
	{"usss-us", "United States Secret Service", "law_enforcement", "US", "dhs-us", 0, 0, claim.Agency},
	{"vara-ae", "Virtual Assets Regulatory Authority", "regulator", "AE", "", 0, 0, claim.Agency},
	{"verichains", "Verichains", "security_firm", "VN", "", 0, 0, claim.Agency},
	{"volexity", "Volexity", "security_firm", "US", "", 0, 0, claim.Agency},
	{"web3antivirus", "Web3 Antivirus", "security_firm", "", "", 0, 0, claim.Agency},
	{"wef", "World Economic Forum", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"whale-alert", "Whale Alert", "analytics", "", "", 0, 0, claim.Agency},
	{"white-house", "White House", "other", "US", "", 0, 0, claim.Agency},
	{"wired", "WIRED", "news", "US", "", 0, 0, claim.Agency},
	{"withsecure", "WithSecure", "security_firm", "FI", "", 0, 0, claim.Agency},
	{"wiz", "Wiz", "security_firm", "US", "", 0, 0, claim.Agency},
	{"world-bank", "World Bank", "intergovernmental", "", "", 0, 0, claim.Agency},
	{"wsj", "The Wall Street Journal", "news", "US", "", 0, 0, claim.Agency},
	{"yehor-rudytsia", "Yehor Rudytsia", "researcher", "", "", 0, 0, claim.Agency},
	{"yonhap", "Yonhap News Agency", "news", "KR", "", 0, 0, claim.Agency},
	{"zachxbt", "ZachXBT", "researcher", "", "", 0, 0, claim.Agency},
	{"zellic", "Zellic", "security_firm", "US", "", 0, 0, claim.Agency},
	{"zeroshadow", "zeroShadow", "security_firm", "", "", 0, 0, claim.Agency},
	{"zit-de", "Central Office for Combating Internet Crime (ZIT)", "prosecutor", "DE", "", 0, 0, claim.Agency},
	{"zokyo", "Zokyo", "security_firm", "US", "", 0, 0, claim.Agency},
	{"zscaler", "Zscaler", "security_firm", "US", "", 0, 0, claim.Agency},
	{"8base", "8Base", "ransomware", "", "", 0, 0, claim.Actor},
	{"a7-network", "A7 / A7A5", "laundering_service", "RU", "", 0, 0, claim.Actor},
	{"ace-drainer", "Ace Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"akira-ransomware", "Akira", "ransomware", "", "", 0, 0, claim.Actor},
	{"alexey-bilyuchenko-mt-gox-crew", "Mt. Gox intrusion crew (Bilyuchenko and Verner)", "individual", "RU", "", 0, 0, claim.Actor},
	{"alphv-blackcat", "ALPHV/BlackCat", "ransomware", "RU", "", 0, 0, claim.Actor},
	{"andariel", "Andariel", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"andean-medjedovic", "Andean Medjedovic", "individual", "CA", "", 0, 0, claim.Actor},
	{"angel-drainer", "Angel Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"apt37", "APT37", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"apt38", "APT38", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"apt41", "APT41", "apt_group", "CN", "", 0, 0, claim.Actor},
	{"avraham-eisenberg", "Avraham Eisenberg", "individual", "US", "", 0, 0, claim.Actor},
	{"bitclub-network", "BitClub Network operators", "scam_network", "US", "", 0, 0, claim.Actor},
	{"bitcoin-fog", "Bitcoin Fog", "laundering_service", "", "", 0, 0, claim.Actor},
	{"bitzlato", "Bitzlato", "laundering_service", "HK", "", 0, 0, claim.Actor},
	{"black-basta", "Black Basta", "ransomware", "RU", "", 0, 0, claim.Actor},
	{"blacksuit-royal", "BlackSuit (Royal)", "ransomware", "", "", 0, 0, claim.Actor},
	{"blender-io", "Blender.io", "laundering_service", "", "", 0, 0, claim.Actor},
	{"bluenoroff", "BlueNoroff", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"btc-e", "BTC-e", "laundering_service", "RU", "", 0, 0, claim.Actor},
	{"chatex", "Chatex", "laundering_service", "LV", "", 0, 0, claim.Actor},
	{"chinyong-it", "Chinyong Information Technology Cooperation Company", "state_unit", "KP", "dprk", 0, 0, claim.Actor},
	{"chipmixer", "ChipMixer", "laundering_service", "VN", "", 0, 0, claim.Actor},
	{"chosun-expo", "Korea Expo Joint Venture (Chosun Expo)", "state_unit", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"citrine-sleet", "Citrine Sleet (AppleJeus)", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"clinksink", "CLINKSINK", "drainer", "", "", 0, 0, claim.Actor},
	{"clop", "Clop", "ransomware", "RU", "", 0, 0, claim.Actor},
	{"contagious-interview", "Contagious Interview", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"conti", "Conti", "ransomware", "RU", "wizard-spider", 0, 0, claim.Actor},
	{"crazy-evil", "Crazy Evil", "cybercrime_group", "RU", "", 0, 0, claim.Actor},
	{"cryptex", "Cryptex", "laundering_service", "RU", "", 0, 0, claim.Actor},
	{"cryptochameleon", "CryptoChameleon", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"cryptocore", "CryptoCore (UNC1069)", "apt_group", "KP", "bluenoroff", 0, 0, claim.Actor},
	{"cryptomixer", "Cryptomixer", "laundering_service", "", "", 0, 0, claim.Actor},
	{"dark-angels", "Dark Angels", "ransomware", "", "", 0, 0, claim.Actor},
	{"darkside", "DarkSide", "ransomware", "RU", "", 0, 0, claim.Actor},
	{"dprk", "North Korea", "state", "KP", "", 0, 0, claim.Actor},
	{"dprk-it-workers", "North Korean IT workers", "state_unit", "KP", "dprk", 0, 0, claim.Actor},
	{"elusive-comet", "ELUSIVE COMET", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"evil-corp", "Evil Corp", "cybercrime_group", "RU", "", 0, 0, claim.Actor},
	{"evilnum", "Evilnum", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"exch", "eXch", "laundering_service", "", "", 0, 0, claim.Actor},
	{"famous-chollima", "Famous Chollima (Wagemole)", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"fastcash", "FASTCash campaign", "cluster", "KP", "apt38", 0, 0, claim.Actor},
	{"fin7", "FIN7", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"garantex", "Garantex", "laundering_service", "RU", "", 0, 0, claim.Actor},
	{"greedybear", "GreedyBear", "cybercrime_group", "RU", "", 0, 0, claim.Actor},
	{"grinex", "Grinex", "laundering_service", "KG", "", 0, 0, claim.Actor},
	{"helix-mixer", "Helix (mixer)", "laundering_service", "US", "", 0, 0, claim.Actor},
	{"hexagonalrodent", "HexagonalRodent", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"hive-ransomware", "Hive", "ransomware", "", "", 0, 0, claim.Actor},
	{"holyghost", "H0lyGh0st", "ransomware", "KP", "dprk", 0, 0, claim.Actor},
	{"huione-group", "Huione Group", "laundering_service", "KH", "", 0, 0, claim.Actor},
	{"hydra-market", "Hydra Market", "laundering_service", "RU", "", 0, 0, claim.Actor},
	{"ilya-lichtenstein", "Ilya Lichtenstein", "individual", "US", "", 0, 0, claim.Actor},
	{"inferno-drainer", "Inferno Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"iran-irgc", "Islamic Revolutionary Guard Corps", "state", "IR", "", 0, 0, claim.Actor},
	{"james-zhong", "James Zhong", "individual", "US", "", 0, 0, claim.Actor},
	{"jinx-0164", "JINX-0164", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"jon-chang-hyok", "Jon Chang Hyok", "individual", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"karakurt", "Karakurt", "ransomware", "", "", 0, 0, claim.Actor},
	{"kim-il", "Kim Il", "individual", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"kimsuky", "Kimsuky", "apt_group", "KP", "reconnaissance-general-bureau", 0, 0, claim.Actor},
	{"korea-mangyongdae", "Korea Mangyongdae Computer Technology Company", "state_unit", "KP", "dprk", 0, 0, claim.Actor},
	{"lapsus", "LAPSUS$", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"lastpass-hackers", "LastPass 2022 intruders", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"lazarus-group", "Lazarus Group", "apt_group", "KP", "reconnaissance-general-bureau", 0, 0, claim.Actor},
	{"li-jiadong", "Li Jiadong", "individual", "CN", "", 0, 0, claim.Actor},
	{"lockbit", "LockBit", "ransomware", "RU", "", 0, 0, claim.Actor},
	{"malone-lam", "Malone Lam", "individual", "SG", "", 0, 0, claim.Actor},
	{"markopolo", "Markopolo", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"maui-ransomware", "Maui", "ransomware", "KP", "andariel", 0, 0, claim.Actor},
	{"medusa-ransomware", "Medusa", "ransomware", "", "", 0, 0, claim.Actor},
	{"monkey-drainer", "Monkey Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"moonstone-sleet", "Moonstone Sleet", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"ms-drainer", "MS Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"netwalker", "NetWalker", "ransomware", "", "", 0, 0, claim.Actor},
	{"nobitex", "Nobitex", "other", "IR", "", 0, 0, claim.Actor},
	{"opal-sleet", "Konni (Opal Sleet)", "apt_group", "KP", "apt37", 0, 0, claim.Actor},
	{"park-jin-hyok", "Park Jin Hyok", "individual", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"pearl-sleet", "Pearl Sleet", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"phobos", "Phobos", "ransomware", "", "", 0, 0, claim.Actor},
	{"pig-butchering-networks", "Southeast Asian scam networks", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"pink-drainer", "Pink Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"play-ransomware", "Play", "ransomware", "", "", 0, 0, claim.Actor},
	{"poisonseed", "PoisonSeed", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"powell-sim-swap-crew", "Powell SIM-swapping crew", "cybercrime_group", "US", "", 0, 0, claim.Actor},
	{"predatory-sparrow", "Predatory Sparrow", "hacktivist", "IL", "", 0, 0, claim.Actor},
	{"prince-group", "Prince Group", "cybercrime_group", "KH", "", 0, 0, claim.Actor},
	{"qilin", "Qilin", "ransomware", "", "", 0, 0, claim.Actor},
	{"railgun", "Railgun", "laundering_service", "", "", 0, 0, claim.Actor},
	{"ransomhub", "RansomHub", "ransomware", "", "", 0, 0, claim.Actor},
	{"reconnaissance-general-bureau", "Reconnaissance General Bureau", "state", "KP", "dprk", 0, 0, claim.Actor},
	{"revil", "REvil", "ransomware", "RU", "", 0, 0, claim.Actor},
	{"rhysida", "Rhysida", "ransomware", "", "", 0, 0, claim.Actor},
	{"rim-jong-hyok", "Rim Jong Hyok", "individual", "KP", "andariel", 0, 0, claim.Actor},
	{"rocke", "Rocke", "cybercrime_group", "CN", "", 0, 0, claim.Actor},
	{"rublevka-team", "Rublevka Team", "drainer", "RU", "", 0, 0, claim.Actor},
	{"ruby-sleet", "Ruby Sleet", "apt_group", "KP", "dprk", 0, 0, claim.Actor},
	{"ruja-ignatova", "Ruja Ignatova", "individual", "BG", "", 0, 0, claim.Actor},
	{"russia-state", "Russia (state-linked)", "state", "RU", "", 0, 0, claim.Actor},
	{"ryuk", "Ryuk", "ransomware", "RU", "wizard-spider", 0, 0, claim.Actor},
	{"samourai-wallet", "Samourai Wallet", "laundering_service", "US", "", 0, 0, claim.Actor},
	{"samsam", "SamSam", "ransomware", "IR", "", 0, 0, claim.Actor},
	{"scattered-spider", "Scattered Spider", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"shakeeb-ahmed", "Shakeeb Ahmed", "individual", "US", "", 0, 0, claim.Actor},
	{"shinyhunters", "ShinyHunters", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"sim-hyon-sop", "Sim Hyon Sop", "individual", "KP", "dprk", 0, 0, claim.Actor},
	{"sinbad-io", "Sinbad.io", "laundering_service", "", "", 0, 0, claim.Actor},
	{"suex", "SUEX", "laundering_service", "RU", "", 0, 0, claim.Actor},
	{"teamtnt", "TeamTNT", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"temp-hermit", "TEMP.Hermit", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"the-com", "The Com", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"tian-yinyin", "Tian Yinyin", "individual", "CN", "", 0, 0, claim.Actor},
	{"tornado-cash", "Tornado Cash", "laundering_service", "", "", 0, 0, claim.Actor},
	{"tradertraitor", "TraderTraitor", "apt_group", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"trendon-shavers", "Trendon Shavers", "individual", "US", "", 0, 0, claim.Actor},
	{"vanilla-drainer", "Vanilla Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"venom-drainer", "Venom Drainer", "drainer", "", "", 0, 0, claim.Actor},
	{"wannacry", "WannaCry", "ransomware", "KP", "lazarus-group", 0, 0, claim.Actor},
	{"water-labbu", "Water Labbu", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"whitecobra", "WhiteCobra", "cybercrime_group", "", "", 0, 0, claim.Actor},
	{"wizard-spider", "Wizard Spider (TrickBot)", "cybercrime_group", "RU", "", 0, 0, claim.Actor},
	{"wu-huihui", "Wu Huihui", "individual", "CN", "", 0, 0, claim.Actor},
	{"xinbi-guarantee", "Xinbi Guarantee", "laundering_service", "", "", 0, 0, claim.Actor},
	{"yomix", "YoMix", "laundering_service", "", "", 0, 0, claim.Actor},
	{"access-control", "Access-control flaw", "smart_contract", "", "", 0, 0, claim.Technique},
	{"address-poisoning", "Address poisoning", "social_engineering", "", "phishing", 0, 0, claim.Technique},
	{"approval-phishing", "Approval phishing (wallet drainer)", "social_engineering", "", "phishing", 0, 0, claim.Technique},
	{"arithmetic-error", "Arithmetic, rounding or precision error", "smart_contract", "", "", 0, 0, claim.Technique},
	{"bridge-exploit", "Cross-chain bridge exploit", "smart_contract", "", "", 0, 0, claim.Technique},
	{"clipboard-hijacking", "Clipboard hijacking (clipper malware)", "malware", "", "", 0, 0, claim.Technique},
	{"consensus-attack", "51% or consensus attack", "protocol", "", "", 0, 0, claim.Technique},
	{"credential-compromise", "Stolen or reused credentials", "key_compromise", "", "", 0, 0, claim.Technique},
	{"cryptojacking", "Cryptojacking", "malware", "", "", 0, 0, claim.Technique},
	{"denial-of-service", "Denial of service", "availability", "", "", 0, 0, claim.Technique},
	{"dns-hijack", "DNS or domain hijack", "infrastructure", "", "frontend-compromise", 0, 0, claim.Technique},
	{"exit-scam", "Exit scam", "fraud", "", "", 0, 0, claim.Technique},
	{"fake-it-worker", "Fraudulent remote IT worker", "insider", "", "social-engineering", 0, 0, claim.Technique},
	{"fake-job-offer", "Fake job or fake recruiter lure", "social_engineering", "", "social-engineering", 0, 0, claim.Technique},
	{"flash-loan-attack", "Flash-loan attack", "smart_contract", "", "", 0, 0, claim.Technique},
	{"front-running-mev", "Front-running and MEV extraction", "economic", "", "", 0, 0, claim.Technique},
	{"frontend-compromise", "Front-end compromise", "supply_chain", "", "", 0, 0, claim.Technique},
	{"governance-attack", "Governance attack", "economic", "", "", 0, 0, claim.Technique},
	{"hot-wallet-compromise", "Hot wallet compromise", "key_compromise", "", "private-key-compromise", 0, 0, claim.Technique},
	{"input-validation", "Missing input validation", "smart_contract", "", "", 0, 0, claim.Technique},
	{"insecure-randomness", "Insecure randomness", "smart_contract", "", "", 0, 0, claim.Technique},
	{"insider", "Insider theft or abuse", "insider", "", "", 0, 0, claim.Technique},
	{"integer-overflow", "Integer overflow or underflow", "smart_contract", "", "arithmetic-error", 0, 0, claim.Technique},
	{"investment-scam", "Investment and romance scam (pig butchering)", "fraud", "", "", 0, 0, claim.Technique},
	{"logic-error", "Business-logic flaw", "smart_contract", "", "", 0, 0, claim.Technique},
	{"malware-infostealer", "Malware and information stealers", "malware", "", "", 0, 0, claim.Technique},
	{"market-manipulation", "Market or liquidity manipulation", "economic", "", "", 0, 0, claim.Technique},
	{"misconfiguration", "Misconfiguration or operational error", "operational", "", "", 0, 0, claim.Technique},
	{"money-laundering-mixing", "Laundering through mixers or chain hopping", "laundering", "", "", 0, 0, claim.Technique},
	{"multisig-signer-compromise", "Multisig signer or signing-interface compromise", "key_compromise", "", "private-key-compromise", 0, 0, claim.Technique},
	{"oracle-manipulation", "Price oracle manipulation", "smart_contract", "", "", 0, 0, claim.Technique},
	{"phishing", "Phishing", "social_engineering", "", "", 0, 0, claim.Technique},
	{"physical-attack", "Physical coercion (wrench attack)", "physical", "", "", 0, 0, claim.Technique},
	{"ponzi-scheme", "Ponzi or pyramid scheme", "fraud", "", "", 0, 0, claim.Technique},
	{"private-key-compromise", "Private key compromise", "key_compromise", "", "", 0, 0, claim.Technique},
	{"proxy-upgrade-flaw", "Proxy or upgrade flaw", "smart_contract", "", "", 0, 0, claim.Technique},
	{"ransomware", "Ransomware and extortion", "extortion", "", "", 0, 0, claim.Technique},
	{"recovery-scam", "Recovery scam", "fraud", "", "", 0, 0, claim.Technique},
	{"reentrancy", "Reentrancy attack", "smart_contract", "", "", 0, 0, claim.Technique},
	{"rug-pull", "Rug pull", "fraud", "", "exit-scam", 0, 0, claim.Technique},
	{"signature-replay", "Signature or transaction replay", "smart_contract", "", "", 0, 0, claim.Technique},
	{"sim-swap", "SIM swapping", "social_engineering", "", "", 0, 0, claim.Technique},
	{"social-account-takeover", "Social-media or messaging account takeover", "social_engineering", "", "", 0, 0, claim.Technique},
	{"social-engineering", "Social engineering", "social_engineering", "", "", 0, 0, claim.Technique},
	{"supply-chain", "Supply-chain attack", "supply_chain", "", "", 0, 0, claim.Technique},
	{"timestamp-manipulation", "Timestamp or block manipulation", "smart_contract", "", "", 0, 0, claim.Technique},
	{"unchecked-external-call", "Unchecked external call", "smart_contract", "", "", 0, 0, claim.Technique},
	{"unknown", "Not disclosed or unknown cause", "other", "", "", 0, 0, claim.Technique},
	{"validator-key-compromise", "Validator or guardian key compromise", "key_compromise", "", "private-key-compromise", 0, 0, claim.Technique},
	{"wallet-software-vulnerability", "Wallet software or key-generation weakness", "key_compromise", "", "", 0, 0, claim.Technique},
	{"zero-day-exploit", "Zero-day or server-side software exploit", "infrastructure", "", "", 0, 0, claim.Technique},
	{"onecoin-2014", "OneCoin", "other", "", "ruja-ignatova", 20140101, 20190331, claim.Victim},
	{"africrypt-2021", "Africrypt", "other", "", "", 20210413, 20210413, claim.Victim},
	{"lubian-2020", "LuBian", "other", "", "", 20201228, 20201229, claim.Victim},
	{"silk-road-zhong-2012", "Silk Road", "other", "", "james-zhong", 20120919, 20120919, claim.Victim},
	{"plustoken-2019", "PlusToken", "wallet", "", "", 20180501, 20190627, claim.Victim},
	{"bitconnect-2018", "BitConnect", "other", "", "", 20161101, 20180117, claim.Victim},
	{"thodex-2021", "Thodex", "exchange", "", "", 20210422, 20210422, claim.Victim},
	{"hyperverse-2022", "HyperFund", "other", "", "", 20200601, 20221130, claim.Victim},
	{"mirror-trading-international-2020", "Mirror Trading International", "other", "", "", 20180501, 20210331, claim.Victim},
	{"finiko-2021", "Finiko", "other", "", "", 20191201, 20210831, claim.Victim},
	{"bybit-2025", "Bybit", "exchange", "", "tradertraitor", 20250221, 20250221, claim.Victim},
	{"wotoken-2020", "WoToken", "wallet", "", "", 20180701, 20191031, claim.Victim},
	{"bitcoin-sheikh-2022", "Rental Coins", "other", "", "", 20160101, 20221006, claim.Victim},
	{"bitclub-network-2019", "BitClub Network", "other", "", "bitclub-network", 20140401, 20191231, claim.Victim},
	{"ronin-2022", "Ronin Network", "bridge", "", "lazarus-group", 20220323, 20220323, claim.Victim},
	{"poly-network-2021", "Poly Network", "bridge", "", "", 20210810, 20210810, claim.Victim},
	{"bnb-bridge-2022", "BSC Token Hub (BNB Chain)", "bridge", "", "", 20221006, 20221006, claim.Victim},
	{"coincheck-2018", "Coincheck", "exchange", "", "", 20180126, 20180126, claim.Victim},
	{"ftx-2022", "FTX", "exchange", "", "", 20221111, 20221112, claim.Victim},
	{"mt-gox-2014", "Mt. Gox", "exchange", "", "", 20140224, 20140224, claim.Victim},
	{"coinbase-data-breach-2025", "Coinbase", "exchange", "", "", 20250515, 20250515, claim.Victim},
	{"bitget-2026", "Bitget", "exchange", "", "dprk", 20260924, 20260924, claim.Victim},
	{"mycoin-2015", "MyCoin", "exchange", "", "", 20150206, 20150206, claim.Victim},
	{"elderly-btc-holder-2025", "Unnamed elderly US bitcoin holder", "individual", "", "", 20250428, 20250428, claim.Victim},
	{"wormhole-2022", "Wormhole", "bridge", "", "", 20220202, 20220202, claim.Victim},
	{"dmm-bitcoin-2024", "DMM Bitcoin", "exchange", "", "tradertraitor", 20240531, 20240531, claim.Victim},
	{"forsage-2022", "Forsage", "other", "", "", 20200101, 20220801, claim.Victim},
	{"trade-coin-club-2018", "Trade Coin Club", "other", "", "", 20160101, 20181231, claim.Victim},
	{"kelpdao-2026", "Kelp DAO", "bridge", "", "tradertraitor", 20260418, 20260418, claim.Victim},
	{"drift-2026", "Drift Protocol", "dex", "", "citrine-sleet", 20260401, 20260401, claim.Victim},
	{"hardware-wallet-holder-jan-2026", "Unnamed hardware-wallet holder (Trezor support impersonation)", "individual", "", "", 20260110, 20260116, claim.Victim},
	{"kucoin-2020", "KuCoin", "exchange", "", "lazarus-group", 20200925, 20200926, claim.Victim},
	{"libra-token-2025", "LIBRA token buyers", "other", "", "", 20250214, 20250216, claim.Victim},
	{"genesis-creditor-2024", "Unnamed Genesis creditor", "individual", "", "malone-lam", 20240819, 20240819, claim.Victim},
	{"wazirx-2024", "WazirX", "exchange", "", "lazarus-group", 20240718, 20240718, claim.Victim},
	{"gate-io-2018", "Gate.io", "exchange", "", "lazarus-group", 20180421, 20180421, claim.Victim},
	{"cetus-2025", "Cetus", "dex", "", "", 20250522, 20250522, claim.Victim},
	{"mixin-2023", "Mixin Network", "wallet", "", "", 20230923, 20230923, claim.Victim},
	{"euler-2023", "Euler Finance", "lending", "", "", 20230313, 20230313, claim.Victim},
	{"bitmart-2021", "BitMart", "exchange", "", "", 20211204, 20211204, claim.Victim},
	{"jpex-2023", "JPEX", "exchange", "", "", 20230913, 20230929, claim.Victim},
	{"nomad-2022", "Nomad", "bridge", "", "", 20220801, 20220802, claim.Victim},
	{"beanstalk-2022", "Beanstalk", "stablecoin", "", "", 20220417, 20220417, claim.Victim},
	{"unnamed-theft-mar-2025", "Unnamed victim (March 2025)", "individual", "", "dprk", 20250314, 20250314, claim.Victim},
	{"bitgrail-2018", "BitGrail", "exchange", "", "", 20180208, 20180208, claim.Victim},
	{"wintermute-2022", "Wintermute", "other", "", "", 20220920, 20220920, claim.Victim},
	{"chris-larsen-2024", "Chris Larsen", "individual", "", "", 20240130, 20240130, claim.Victim},
	{"parity-nov-2017", "Parity Technologies", "wallet", "", "", 20171106, 20171106, claim.Victim},
	{"control-finance-2017", "Control-Finance", "other", "", "", 20170501, 20171031, claim.Victim},
	{"quadrigacx-2019", "QuadrigaCX", "exchange", "", "", 20181209, 20190131, claim.Victim},
	{"vulcan-forged-2021", "Vulcan Forged", "gaming", "", "", 20211212, 20211213, claim.Victim},
	{"bxh-2021", "Boy X Highspeed (BXH)", "dex", "", "", 20211030, 20211030, claim.Victim},
	{"cream-finance-oct-2021", "Cream Finance", "lending", "", "", 20211027, 20211027, claim.Victim},
	{"gala-games-2021", "Gala Games", "gaming", "", "", 20210101, 20210331, claim.Victim},
	{"balancer-2025", "Balancer", "dex", "", "", 20251103, 20251103, claim.Victim},
	{"multichain-2023", "Multichain", "bridge", "", "", 20230706, 20230710, claim.Victim},
	{"poloniex-2023", "Poloniex", "exchange", "", "lazarus-group", 20231110, 20231110, claim.Victim},
	{"ormeus-coin-2022", "Ormeus Coin", "other", "", "", 20170601, 20220308, claim.Victim},
	{"badger-dao-2021", "BadgerDAO", "yield", "", "", 20211202, 20211202, claim.Victim},
	{"bonqdao-2023", "BonqDAO", "lending", "", "", 20230201, 20230202, claim.Victim},
	{"mango-markets-2022", "Mango Markets", "dex", "", "avraham-eisenberg", 20221011, 20221011, claim.Victim},
	{"maiar-dex-2022", "Maiar Exchange", "dex", "", "", 20220605, 20220606, claim.Victim},
	{"coinbene-2019", "CoinBene", "exchange", "", "cryptocore", 20190325, 20190326, claim.Victim},
	{"atomic-wallet-2023", "Atomic Wallet", "wallet", "", "tradertraitor", 20230602, 20230603, claim.Victim},
	{"bitget-voxel-2025", "Bitget", "exchange", "", "", 20250420, 20250420, claim.Victim},
	{"empiresx-2022", "EmpiresX", "other", "", "", 20200901, 20220630, claim.Victim},
	{"freeway-2022", "Freeway", "yield", "", "", 20221023, 20221023, claim.Victim},
	{"harmony-horizon-2022", "Harmony Horizon bridge", "bridge", "", "lazarus-group", 20220623, 20220624, claim.Victim},
	{"sheep-marketplace-2013", "Sheep Marketplace", "other", "", "", 20131125, 20131201, claim.Victim},
	{"liquid-2021", "Liquid", "exchange", "", "lazarus-group", 20210818, 20210819, claim.Victim},
	{"stream-finance-2025", "Stream Finance", "yield", "", "", 20251103, 20251103, claim.Victim},
	{"btc-holder-aug-2025", "Unnamed bitcoin holder (August 2025)", "individual", "", "", 20250819, 20250819, claim.Victim},
	{"mirror-2021", "Mirror Protocol", "other", "", "", 20211008, 20211008, claim.Victim},
	{"nobitex-2025", "Nobitex", "exchange", "", "predatory-sparrow", 20250618, 20250618, claim.Victim},
	{"unnamed-theft-mar-2024", "Unnamed victim (March 2024)", "other", "", "dprk", 20240320, 20240320, claim.Victim},
	{"compound-liquidations-2020", "Compound", "lending", "", "", 20201126, 20201126, claim.Victim},
	{"heco-bridge-2023", "HECO bridge", "bridge", "", "lazarus-group", 20231122, 20231122, claim.Victim},
	{"orbit-chain-2023", "Orbit Chain", "bridge", "", "", 20231231, 20231231, claim.Victim},
	{"easyfi-2021", "EasyFi", "lending", "", "cryptocore", 20210419, 20210419, claim.Victim},
	{"compound-2021", "Compound", "lending", "", "", 20210929, 20211003, claim.Victim},
	{"qubit-2022", "Qubit Finance", "lending", "", "", 20220127, 20220128, claim.Victim},
	{"rari-fei-2022", "Rari Capital / Fei Protocol", "lending", "", "", 20220430, 20220430, claim.Victim},
	{"ascendex-2021", "AscendEX", "exchange", "", "", 20211211, 20211211, claim.Victim},
	{"venus-xvs-2021", "Venus Protocol", "lending", "", "", 20210518, 20210518, claim.Victim},
	{"dark-angels-payment-2024", "Unnamed Fortune 50 company", "other", "", "dark-angels", 20240301, 20240331, claim.Victim},
	{"stakehound-2021", "StakeHound", "yield", "", "", 20210429, 20210622, claim.Victim},
	{"bitfinex-2016", "Bitfinex", "exchange", "", "ilya-lichtenstein", 20160802, 20160802, claim.Victim},
	{"coinex-2023", "CoinEx", "exchange", "", "lazarus-group", 20230912, 20230912, claim.Victim},
	{"phemex-2025", "Phemex", "exchange", "", "tradertraitor", 20250123, 20250123, claim.Victim},
	{"upcx-2025", "UPCX", "payment", "", "", 20250401, 20250401, claim.Victim},
	{"wbtc-address-poisoning-2024", "Unnamed WBTC holder", "individual", "", "", 20240503, 20240503, claim.Victim},
	{"evodefi-2022", "EvoDeFi", "bridge", "", "", 20220607, 20220607, claim.Victim},
	{"nicehash-2017", "NiceHash", "payment", "", "lazarus-group", 20171206, 20171206, claim.Victim},
	{"munchables-2024", "Munchables", "gaming", "", "dprk-it-workers", 20240326, 20240326, claim.Victim},
	{"mining-capital-coin-2022", "Mining Capital Coin", "other", "", "", 20180101, 20220505, claim.Victim},
	{"curve-vyper-2023", "Curve Finance", "dex", "", "", 20230730, 20230730, claim.Victim},
	{"alphapo-2023", "AlphaPo", "payment", "", "tradertraitor", 20230722, 20230723, claim.Victim},
	{"anubisdao-2021", "AnubisDAO", "dao", "", "", 20211029, 20211029, claim.Victim},
	{"the-dao-2016", "The DAO", "dao", "", "", 20160617, 20160617, claim.Victim},
	{"zaif-2018", "Zaif", "exchange", "", "", 20180914, 20180914, claim.Victim},
	{"bitforex-2024", "BitForex", "exchange", "", "", 20240223, 20240223, claim.Victim},
	{"unnamed-theft-may-2021", "Unnamed victim (May 2021)", "other", "", "dprk", 20210512, 20210512, claim.Victim},
	{"dai-whale-phishing-2024", "Unnamed DAI holder", "individual", "", "", 20240820, 20240820, claim.Victim},
	{"bzx-nov-2021", "bZx", "lending", "", "cryptocore", 20211105, 20211105, claim.Victim},
	{"btcturk-2024", "BtcTurk", "exchange", "", "", 20240622, 20240622, claim.Victim},
	{"cashio-2022", "Cashio", "stablecoin", "", "", 20220323, 20220323, claim.Victim},
	{"coinhoarder-2018", "Blockchain.com users", "wallet", "", "", 20150201, 20180214, claim.Victim},
	{"radiant-capital-2024", "Radiant Capital", "lending", "", "citrine-sleet", 20241016, 20241016, claim.Victim},
	{"uranium-finance-2021", "Uranium Finance", "dex", "", "", 20210428, 20210428, claim.Victim},
	{"usdt-address-poisoning-2025", "Unnamed USDT holder", "individual", "", "", 20251219, 20251220, claim.Victim},
	{"infini-2025", "Infini", "stablecoin", "", "", 20250224, 20250224, claim.Victim},
	{"upbit-2019", "Upbit", "exchange", "", "lazarus-group", 20191127, 20191127, claim.Victim},
	{"kyberswap-2023", "KyberSwap", "dex", "", "andean-medjedovic", 20231122, 20231122, claim.Victim},
	{"btcturk-2025", "BtcTurk", "exchange", "", "tradertraitor", 20250814, 20250814, claim.Victim},
	{"coindeal-2023", "CoinDeal investors", "other", "", "", 20190101, 20221231, claim.Victim},
	{"pancakebunny-2021", "PancakeBunny", "yield", "", "", 20210519, 20210520, claim.Victim},
	{"bingx-2024", "BingX", "exchange", "", "dprk", 20240920, 20240920, claim.Victim},
	{"hedgey-2024", "Hedgey Finance", "other", "", "", 20240419, 20240419, claim.Victim},
	{"coindcx-2025", "CoinDCX", "exchange", "", "lazarus-group", 20250719, 20250719, claim.Victim},
	{"uxlink-2025", "UXLINK", "other", "", "cryptocore", 20250922, 20250922, claim.Victim},
	{"dwf-labs-2022", "DWF Labs", "other", "", "citrine-sleet", 20220922, 20220923, claim.Victim},
	{"bo-shen-2022", "Bo Shen", "individual", "", "", 20221110, 20221110, claim.Victim},
	{"gmx-2025", "GMX", "dex", "", "", 20250709, 20250709, claim.Victim},
	{"swissborg-2025", "SwissBorg", "yield", "", "", 20250908, 20250908, claim.Victim},
	{"stake-com-2023", "Stake.com", "gaming", "", "lazarus-group", 20230904, 20230904, claim.Victim},
	{"binance-2019", "Binance", "exchange", "", "", 20190507, 20190507, claim.Victim},
	{"cna-financial-2021", "CNA Financial", "other", "", "", 20210321, 20210321, claim.Victim},
	{"coinrail-2018", "Coinrail", "exchange", "", "lazarus-group", 20180610, 20180610, claim.Victim},
	{"alpha-homora-2021", "Alpha Finance", "yield", "", "", 20210213, 20210213, claim.Victim},
	{"coinspaid-2023", "CoinsPaid", "payment", "", "tradertraitor", 20230722, 20230722, claim.Victim},
	{"humanity-protocol-2026", "Humanity Protocol", "other", "", "dprk", 20260608, 20260609, claim.Victim},
	{"ira-financial-2022", "IRA Financial Trust", "custodian", "", "", 20220208, 20220208, claim.Victim},
	{"upbit-2025", "Upbit", "exchange", "", "lazarus-group", 20251127, 20251127, claim.Victim},
	{"fwdeth-phishing-2024", "Continue Capital", "individual", "", "angel-drainer", 20241011, 20241011, claim.Victim},
	{"lastpass-users-2023", "LastPass users", "individual", "", "", 20221201, 20241231, claim.Victim},
	{"scream-2022", "Scream", "lending", "", "", 20220515, 20220516, claim.Victim},
	{"vee-finance-2021", "Vee Finance", "lending", "", "", 20210920, 20210921, claim.Victim},
	{"akutars-2022", "Akutars", "nft", "", "", 20220422, 20220423, claim.Victim},
	{"crypto-com-2022", "Crypto.com", "exchange", "", "", 20220117, 20220117, claim.Victim},
	{"harvest-finance-2020", "Harvest Finance", "yield", "", "", 20201026, 20201026, claim.Victim},
	{"zkasino-2024", "ZKasino", "gaming", "", "", 20240420, 20240422, claim.Victim},
	{"spweth-phishing-2024", "Unnamed holder (spWETH)", "individual", "", "", 20240928, 20240928, claim.Victim},
	{"playdapp-2024", "PlayDapp", "gaming", "", "cryptocore", 20240209, 20240212, claim.Victim},
	{"bitpoint-2019", "BITPoint Japan", "exchange", "", "", 20190711, 20190711, claim.Victim},
	{"fintoch-2023", "Fintoch", "other", "", "", 20230522, 20230523, claim.Victim},
	{"bithumb-2018", "Bithumb", "exchange", "", "lazarus-group", 20180619, 20180620, claim.Victim},
	{"meerkat-finance-2021", "Meerkat Finance", "yield", "", "", 20210304, 20210304, claim.Victim},
	{"monox-2021", "MonoX", "dex", "", "", 20211130, 20211130, claim.Victim},
	{"tether-2017", "Tether", "stablecoin", "", "", 20171119, 20171119, claim.Victim},
	{"spartan-protocol-2021", "Spartan Protocol", "dex", "", "", 20210502, 20210502, claim.Victim},
	{"dexx-2024", "DEXX", "dex", "", "", 20241116, 20241116, claim.Victim},
	{"grim-finance-2021", "Grim Finance", "yield", "", "", 20211218, 20211219, claim.Victim},
	{"parity-jul-2017", "Parity Technologies", "wallet", "", "", 20170719, 20170719, claim.Victim},
	{"step-finance-2026", "Step Finance", "yield", "", "dprk", 20260131, 20260131, claim.Victim},
	{"transit-swap-2022", "Transit Swap", "dex", "", "", 20221001, 20221002, claim.Victim},
	{"deribit-2022", "Deribit", "exchange", "", "citrine-sleet", 20221101, 20221101, claim.Victim},
	{"wintermute-optimism-2022", "Wintermute / Optimism", "other", "", "", 20220605, 20220605, claim.Victim},
	{"paid-network-2021", "PAID Network", "other", "", "", 20210305, 20210305, claim.Victim},
	{"multisig-whale-dec-2025", "Unnamed multisig owner (December 2025)", "individual", "", "", 20251218, 20251218, claim.Victim},
	{"bitmarket-2019", "Bitmarket", "exchange", "", "", 20190708, 20190708, claim.Victim},
	{"bigone-2025", "BigONE", "exchange", "", "tradertraitor", 20250716, 20250716, claim.Victim},
	{"penpie-2024", "Penpie", "yield", "", "", 20240903, 20240903, claim.Victim},
	{"stablemagnet-2021", "StableMagnet", "dex", "", "", 20210623, 20210623, claim.Victim},
	{"truebit-2026", "Truebit Protocol", "other", "", "", 20260108, 20260109, claim.Victim},
	{"unnamed-theft-may-1-2026", "Unnamed victim (1 May 2026)", "other", "", "dprk", 20260501, 20260501, claim.Victim},
	{"fixedfloat-feb-2024", "FixedFloat", "exchange", "", "", 20240216, 20240216, claim.Victim},
	{"coinbin-2019", "Coinbin", "exchange", "", "", 20190220, 20190220, claim.Victim},
	{"kronos-research-2023", "Kronos Research", "other", "", "dprk", 20231118, 20231118, claim.Victim},
	{"thala-2024", "Thala", "dex", "", "", 20241115, 20241115, claim.Victim},
	{"lendf-me-2020", "Lendf.Me", "lending", "", "", 20200419, 20200419, claim.Victim},
	{"mev-bots-2023", "MEV bots", "other", "", "", 20230403, 20230403, claim.Victim},
	{"resolv-2026", "Resolv Labs", "stablecoin", "", "", 20260321, 20260322, claim.Victim},
	{"indodax-2018", "Indodax", "exchange", "", "lazarus-group", 20180901, 20180930, claim.Victim},
	{"steth-whale-phishing-2023", "Unnamed staked-ether whale", "individual", "", "", 20230906, 20230906, claim.Victim},
	{"mgnr-2021", "MGNR", "other", "", "cryptocore", 20211008, 20211008, claim.Victim},
	{"compound-governance-2024", "Compound", "dao", "", "", 20240728, 20240728, claim.Victim},
	{"xtoken-may-2021", "xToken", "yield", "", "", 20210512, 20210512, claim.Victim},
	{"michael-terpin-2018", "Michael Terpin", "individual", "", "", 20180107, 20180107, claim.Victim},
	{"bancor-2018", "Bancor", "dex", "", "dprk", 20180709, 20180709, claim.Victim},
	{"htx-nov-2023", "HTX", "exchange", "", "lazarus-group", 20231122, 20231122, claim.Victim},
	{"bald-2023", "BALD", "other", "", "", 20230731, 20230731, claim.Victim},
	{"bitrue-2023", "Bitrue", "exchange", "", "", 20230414, 20230414, claim.Victim},
	{"coinsquare-2021", "Coinsquare", "exchange", "", "dprk", 20210623, 20210623, claim.Victim},
	{"elephant-money-2022", "Elephant Money", "stablecoin", "", "", 20220412, 20220412, claim.Victim},
	{"3commas-2022", "3Commas users", "exchange", "", "", 20221001, 20221228, claim.Victim},
	{"change-healthcare-2024", "Change Healthcare", "other", "", "", 20240301, 20240301, claim.Victim},
	{"indodax-2024", "Indodax", "exchange", "", "lazarus-group", 20240910, 20240910, claim.Victim},
	{"lykke-2024", "Lykke", "exchange", "", "", 20240604, 20240604, claim.Victim},
	{"gala-games-2024", "Gala Games", "gaming", "", "", 20240520, 20240520, claim.Victim},
	{"venus-blizz-2022", "Venus Protocol and Blizz Finance", "lending", "", "", 20220512, 20220512, claim.Victim},
	{"bilaxy-2021", "Bilaxy", "exchange", "", "", 20210828, 20210828, claim.Victim},
	{"hyperliquid-user-2025", "Unnamed Hyperliquid user", "individual", "", "", 20251009, 20251010, claim.Victim},
	{"sbi-crypto-2025", "SBI Crypto", "other", "", "cryptocore", 20250924, 20250924, claim.Victim},
	{"essence-finance-2024", "Essence Finance", "stablecoin", "", "", 20241026, 20241026, claim.Victim},
	{"popsicle-finance-2021", "Popsicle Finance", "yield", "", "", 20210803, 20210803, claim.Victim},
	{"sonne-finance-2024", "Sonne Finance", "lending", "", "", 20240514, 20240514, claim.Victim},
	{"us-government-wallet-2024", "U.S. government wallet", "wallet", "", "", 20241024, 20241024, claim.Victim},
	{"pickle-finance-2020", "Pickle Finance", "yield", "", "", 20201121, 20201121, claim.Victim},
	{"uwu-lend-2024", "UwU Lend", "lending", "", "", 20240610, 20240613, claim.Victim},
	{"bithumb-2019", "Bithumb", "exchange", "", "dprk", 20190329, 20190329, claim.Victim},
	{"cream-finance-aug-2021", "Cream Finance", "lending", "", "", 20210830, 20210830, claim.Victim},
	{"bearn-2021", "bEarn Fi", "yield", "", "", 20210516, 20210516, claim.Victim},
	{"deus-apr-2022", "DEUS Finance", "stablecoin", "", "", 20220428, 20220428, claim.Victim},
	{"unnamed-platform-jun-2023", "Unnamed investment platform (June 2023)", "other", "", "dprk", 20230611, 20230611, claim.Victim},
	{"unnamed-theft-may-5-2026", "Unnamed victim (5 May 2026)", "other", "", "dprk", 20260505, 20260505, claim.Victim},
	{"rain-2024", "Rain", "exchange", "", "tradertraitor", 20240429, 20240429, claim.Victim},
	{"cryptopia-2019", "Cryptopia", "exchange", "", "", 20190114, 20190128, claim.Victim},
	{"curio-2024", "Curio", "dao", "", "", 20240323, 20240323, claim.Victim},
	{"indexed-finance-2021", "Indexed Finance", "yield", "", "andean-medjedovic", 20211014, 20211014, claim.Victim},
	{"team-finance-2022", "Team Finance", "other", "", "", 20221027, 20221027, claim.Victim},
	{"inverse-finance-apr-2022", "Inverse Finance", "lending", "", "", 20220402, 20220402, claim.Victim},
	{"dego-finance-2022", "Dego Finance", "nft", "", "", 20220209, 20220209, claim.Victim},
	{"gamee-2024", "GAMEE", "gaming", "", "", 20240122, 20240122, claim.Victim},
	{"superfortune-2026", "Superfortune", "other", "", "", 20260501, 20260531, claim.Victim},
	{"caesars-2023", "Caesars Entertainment", "other", "", "", 20230818, 20230914, claim.Victim},
	{"eminence-2020", "Eminence", "gaming", "", "", 20200928, 20200928, claim.Victim},
	{"advcash-2021", "Advcash", "payment", "", "dprk", 20210713, 20210713, claim.Victim},
	{"furucombo-2021", "Furucombo", "other", "", "", 20210227, 20210227, claim.Victim},
	{"ton-dude-2024", "Unnamed TON holder", "individual", "", "dprk", 20241125, 20241125, claim.Victim},
	{"woo-x-2025", "WOO X", "exchange", "", "dprk", 20250724, 20250724, claim.Victim},
	{"m2-2024", "M2", "exchange", "", "dprk", 20241031, 20241031, claim.Victim},
	{"unnamed-market-maker-jun-2021", "Unnamed market maker (June 2021)", "other", "", "dprk", 20210621, 20210621, claim.Victim},
	{"kyrrex-2024", "Kyrrex", "exchange", "", "dprk", 20240701, 20240701, claim.Victim},
	{"stablr-2026", "StablR", "stablecoin", "", "dprk", 20260524, 20260524, claim.Victim},
	{"swapnet-2026", "SwapNet", "dex", "", "", 20260125, 20260126, claim.Victim},
	{"abracadabra-mar-2025", "Abracadabra", "lending", "", "", 20250325, 20250325, claim.Victim},
	{"gdac-2023", "GDAC", "exchange", "", "", 20230409, 20230409, claim.Victim},
	{"unnamed-company-aug-2018", "Unnamed cryptocurrency company (August 2018)", "other", "", "dprk", 20180801, 20180831, claim.Victim},
	{"venus-user-2025", "Venus Protocol user", "individual", "", "lazarus-group", 20250902, 20250902, claim.Victim},
	{"pnetwork-2021", "pNetwork", "bridge", "", "", 20210919, 20210919, claim.Victim},
	{"biki-2019", "BiKi", "exchange", "", "dprk", 20190326, 20190326, claim.Victim},
	{"compounder-finance-2020", "Compounder Finance", "yield", "", "", 20201201, 20201201, claim.Victim},
	{"cork-2025", "Cork Protocol", "yield", "", "", 20250528, 20250528, claim.Victim},
	{"ronin-2024", "Ronin Network", "bridge", "", "", 20240806, 20240806, claim.Victim},
	{"new-york-financial-services-2020", "Unnamed New York financial services company", "custodian", "", "lazarus-group", 20200807, 20200807, claim.Victim},
	{"prisma-finance-2024", "Prisma Finance", "stablecoin", "", "", 20240328, 20240328, claim.Victim},
	{"yearn-finance-2023", "Yearn Finance", "yield", "", "", 20230413, 20230413, claim.Victim},
	{"bitopro-2025", "BitoPro", "exchange", "", "lazarus-group", 20250508, 20250508, claim.Victim},
	{"verus-bridge-2026", "Verus-Ethereum Bridge", "bridge", "", "", 20260517, 20260518, claim.Victim},
	{"jbs-2021", "JBS USA", "other", "", "revil", 20210530, 20210601, claim.Victim},
	{"rari-capital-2021", "Rari Capital", "lending", "", "", 20210508, 20210508, claim.Victim},
	{"saddle-finance-2022", "Saddle Finance", "dex", "", "", 20220430, 20220430, claim.Victim},
	{"value-defi-may-7-2021", "Value DeFi", "dex", "", "", 20210507, 20210507, claim.Victim},
	{"yearn-finance-2021", "Yearn Finance", "yield", "", "", 20210204, 20210204, claim.Victim},
	{"garden-2025", "Garden Finance", "bridge", "", "dprk", 20251030, 20251030, claim.Victim},
	{"thorchain-2026", "THORChain", "dex", "", "", 20260515, 20260515, claim.Victim},
	{"exmo-2020", "EXMO", "exchange", "", "dprk", 20201221, 20201221, claim.Victim},
	{"nfprompt-2024", "NFPrompt", "nft", "", "dprk", 20240313, 20240313, claim.Victim},
	{"arbix-finance-2022", "Arbix Finance", "yield", "", "", 20220104, 20220104, claim.Victim},
	{"gifto-2024", "Gifto", "other", "", "", 20241128, 20241128, claim.Victim},
	{"li-fi-2024", "LI.FI", "bridge", "", "", 20240716, 20240716, claim.Victim},
	{"value-defi-may-5-2021", "Value DeFi", "dex", "", "", 20210505, 20210505, claim.Victim},
	{"yieldblox-2026", "YieldBlox", "lending", "", "", 20260221, 20260222, claim.Victim},
	{"youbit-dec-2017", "Youbit", "exchange", "", "lazarus-group", 20171219, 20171219, claim.Victim},
	{"resupply-2025", "Resupply", "stablecoin", "", "", 20250625, 20250625, claim.Victim},
	{"zklend-2025", "zkLend", "lending", "", "", 20250211, 20250211, claim.Victim},
	{"cryptsy-2014", "Cryptsy", "exchange", "", "", 20140729, 20140729, claim.Victim},
	{"cover-protocol-2020", "Cover Protocol", "other", "", "", 20201228, 20201228, claim.Victim},
	{"ripio-2025", "Ripio", "exchange", "", "dprk", 20250217, 20250217, claim.Victim},
	{"unnamed-theft-dec-2025", "Unnamed victim (December 2025)", "other", "", "dprk", 20251210, 20251210, claim.Victim},
	{"dydx-2023", "dYdX", "dex", "", "", 20231117, 20231117, claim.Victim},
	{"trade-io-2018", "trade.io", "exchange", "", "dprk", 20181020, 20181020, claim.Victim},
	{"yearn-finance-2025", "Yearn Finance", "yield", "", "", 20251130, 20251130, claim.Victim},
	{"punk-protocol-2021", "Punk Protocol", "yield", "", "", 20210810, 20210810, claim.Victim},
	{"iotex-2026", "IoTeX", "bridge", "", "", 20260221, 20260221, claim.Victim},
	{"safemoon-2023", "SafeMoon", "other", "", "", 20230328, 20230328, claim.Victim},
	{"crema-finance-2022", "Crema Finance", "dex", "", "", 20220702, 20220702, claim.Victim},
	{"mt-gox-2011", "Mt. Gox", "exchange", "", "", 20110613, 20110619, claim.Victim},
	{"superfluid-2022", "Superfluid", "payment", "", "", 20220208, 20220208, claim.Victim},
	{"cypherium-2018", "Cypherium", "other", "", "dprk", 20180101, 20181231, claim.Victim},
	{"platypus-finance-feb-2023", "Platypus Finance", "stablecoin", "", "", 20230216, 20230216, claim.Victim},
	{"woofi-2024", "WooFi", "dex", "", "", 20240305, 20240305, claim.Victim},
	{"bunni-2025", "Bunni", "dex", "", "", 20250902, 20250902, claim.Victim},
	{"moola-market-2022", "Moola Market", "lending", "", "", 20221018, 20221018, claim.Victim},
	{"zoth-2025", "Zoth", "lending", "", "dprk", 20250321, 20250321, claim.Victim},
	{"alex-lab-2025", "ALEX", "dex", "", "", 20250606, 20250606, claim.Victim},
	{"maverick-2023", "Maverick", "other", "", "dprk", 20231026, 20231026, claim.Victim},
	{"visor-finance-2021", "Visor Finance", "yield", "", "", 20211221, 20211221, claim.Victim},
	{"bittensor-2024", "Bittensor", "wallet", "", "", 20240702, 20240702, claim.Victim},
	{"htx-sep-2023", "HTX", "exchange", "", "", 20230924, 20230924, claim.Victim},
	{"hugh-karp-2020", "Hugh Karp (Nexus Mutual)", "individual", "", "dprk", 20201214, 20201214, claim.Victim},
	{"origin-protocol-2020", "Origin Protocol", "stablecoin", "", "", 20201117, 20201117, claim.Victim},
	{"thorchain-22-jul-2021", "THORChain", "dex", "", "", 20210722, 20210722, claim.Victim},
	{"lcx-2022", "LCX", "exchange", "", "", 20220108, 20220108, claim.Victim},
	{"anyswap-2021", "Anyswap", "bridge", "", "", 20210710, 20210710, claim.Victim},
	{"warp-finance-2020", "Warp Finance", "lending", "", "", 20201217, 20201217, claim.Victim},
	{"finnexus-2021", "FinNexus", "other", "", "dprk", 20210517, 20210517, claim.Victim},
	{"rho-markets-2024", "Rho Markets", "lending", "", "", 20240719, 20240719, claim.Victim},
	{"bitbns-2022", "BitBNS", "exchange", "", "", 20220201, 20220201, claim.Victim},
	{"fantom-foundation-2023", "Fantom Foundation", "wallet", "", "dprk", 20231017, 20231017, claim.Victim},
	{"jimbos-protocol-2023", "Jimbo's Protocol", "dex", "", "", 20230528, 20230528, claim.Victim},
	{"kiloex-2025", "KiloEx", "dex", "", "", 20250414, 20250414, claim.Victim},
	{"dxsale-2026", "DxSale", "other", "", "", 20260528, 20260528, claim.Victim},
	{"burgerswap-2021", "BurgerSwap", "dex", "", "", 20210528, 20210528, claim.Victim},
	{"exactly-protocol-2023", "Exactly Protocol", "lending", "", "", 20230818, 20230818, claim.Victim},
	{"dragonex-2019", "DragonEx", "exchange", "", "lazarus-group", 20190324, 20190324, claim.Victim},
	{"bithumb-feb-2017", "Bithumb", "exchange", "", "dprk", 20170201, 20170228, claim.Victim},
	{"bithumb-jul-2017", "Bithumb", "exchange", "", "dprk", 20170629, 20170731, claim.Victim},
	{"dao-maker-aug-2021", "DAO Maker", "other", "", "dprk", 20210812, 20210812, claim.Victim},
	{"hundred-finance-2023", "Hundred Finance", "lending", "", "", 20230415, 20230415, claim.Victim},
	{"odin-fun-2025", "ODIN.fun", "dex", "", "", 20250812, 20250812, claim.Victim},
	{"saga-2026", "Saga", "other", "", "", 20260121, 20260121, claim.Victim},
	{"trust-wallet-2025", "Trust Wallet", "wallet", "", "", 20251224, 20251226, claim.Victim},
	{"value-defi-2020", "Value DeFi", "dex", "", "", 20201114, 20201114, claim.Victim},
	{"dimitra-2025", "Dimitra", "other", "", "dprk", 20250126, 20250126, claim.Victim},
	{"velocore-2024", "Velocore", "dex", "", "", 20240601, 20240601, claim.Victim},
	{"trustedvolumes-2026", "TrustedVolumes", "dex", "", "", 20260507, 20260507, claim.Victim},
	{"abracadabra-2024", "Abracadabra", "lending", "", "", 20240130, 20240130, claim.Victim},
	{"alchemix-2021", "Alchemix", "stablecoin", "", "", 20210616, 20210616, claim.Victim},
	{"deus-2023", "DEUS Finance", "stablecoin", "", "", 20230505, 20230505, claim.Victim},
	{"lodestar-finance-2022", "Lodestar Finance", "lending", "", "", 20221210, 20221210, claim.Victim},
	{"seneca-protocol-2024", "Seneca Protocol", "stablecoin", "", "", 20240228, 20240228, claim.Victim},
	{"belt-2021", "Belt", "yield", "", "", 20210529, 20210529, claim.Victim},
	{"hundred-finance-mar-2022", "Hundred Finance", "lending", "", "", 20220315, 20220315, claim.Victim},
	{"audius-2022", "Audius", "other", "", "", 20220723, 20220723, claim.Victim},
	{"lendhub-2023", "LendHub", "lending", "", "", 20230112, 20230112, claim.Victim},
	{"terra-ibc-2024", "Terra (Phoenix)", "other", "", "", 20240731, 20240731, claim.Victim},
	{"deltaprime-sep-2024", "DeltaPrime", "lending", "", "", 20240916, 20240916, claim.Victim},
	{"bondly-2021", "Bondly Finance", "other", "", "dprk", 20210714, 20210714, claim.Victim},
	{"unnamed-theft-apr-2026", "Unnamed victim (April 2026)", "other", "", "dprk", 20260409, 20260409, claim.Victim},
	{"inverse-finance-jun-2022", "Inverse Finance", "lending", "", "", 20220616, 20220616, claim.Victim},
	{"loopscale-2025", "Loopscale", "lending", "", "", 20250426, 20250426, claim.Victim},
	{"roll-2021", "Roll", "other", "", "", 20210314, 20210314, claim.Victim},
	{"bitcoin-savings-trust-2012", "Bitcoin Savings and Trust", "other", "", "trendon-shavers", 20110901, 20120828, claim.Victim},
	{"truflation-2024", "Truflation", "other", "", "cryptocore", 20240925, 20240925, claim.Victim},
	{"xsurge-2021", "XSURGE", "other", "", "", 20210816, 20210816, claim.Victim},
	{"agave-2022", "Agave", "lending", "", "", 20220315, 20220315, claim.Victim},
	{"eterbase-2020", "Eterbase", "exchange", "", "dprk", 20200907, 20200907, claim.Victim},
	{"gravity-bridge-2026", "Gravity Bridge", "bridge", "", "", 20260501, 20260531, claim.Victim},
	{"slope-2022", "Slope Wallet", "wallet", "", "", 20220802, 20220802, claim.Victim},
	{"youbit-apr-2017", "Youbit (Yapizon)", "exchange", "", "dprk", 20170422, 20170422, claim.Victim},
	{"bitstamp-2015", "Bitstamp", "exchange", "", "", 20150104, 20150105, claim.Victim},
	{"tao-founder-2025", "Bittensor founder", "individual", "", "dprk", 20250524, 20250524, claim.Victim},
	{"1inch-2025", "1inch Fusion v1 resolvers", "dex", "", "", 20250305, 20250305, claim.Victim},
	{"ankr-2022", "Ankr", "yield", "", "", 20221201, 20221201, claim.Victim},
	{"betterbank-2025", "BetterBank", "lending", "", "", 20250826, 20250826, claim.Victim},
	{"efvault-2023", "Shata Capital", "yield", "", "", 20230224, 20230224, claim.Victim},
	{"loopring-2024", "Loopring", "wallet", "", "", 20240609, 20240609, claim.Victim},
	{"poly-network-2023", "Poly Network", "bridge", "", "dprk", 20230701, 20230701, claim.Victim},
	{"thorchain-jul-2021", "THORChain", "dex", "", "", 20210715, 20210715, claim.Victim},
	{"zksync-2025", "ZKsync", "other", "", "", 20250415, 20250415, claim.Victim},
	{"shezmu-2024", "Shezmu", "stablecoin", "", "", 20240920, 20240920, claim.Victim},
	{"deltaprime-2024", "DeltaPrime", "lending", "", "", 20241111, 20241111, claim.Victim},
	{"super-sushi-samurai-2024", "Super Sushi Samurai", "gaming", "", "", 20240321, 20240321, claim.Victim},
	{"tapioca-2024", "Tapioca DAO", "lending", "", "contagious-interview", 20241018, 20241018, claim.Victim},
	{"duelbits-2024", "Duelbits", "gateway", "", "dprk", 20240213, 20240213, claim.Victim},
	{"pnetwork-2022", "pNetwork", "bridge", "", "", 20221103, 20221103, claim.Victim},
	{"credix-2025", "CrediX", "lending", "", "", 20250804, 20250804, claim.Victim},
	{"cwt-2020", "CWT Global", "other", "", "", 20200727, 20200728, claim.Victim},
	{"eleven-finance-2021", "Eleven Finance", "yield", "", "", 20210622, 20210622, claim.Victim},
	{"gamma-strategies-2024", "Gamma Strategies", "yield", "", "", 20240104, 20240104, claim.Victim},
	{"radiant-capital-jan-2024", "Radiant Capital", "lending", "", "", 20240102, 20240102, claim.Victim},
	{"xtoken-aug-2021", "xToken", "yield", "", "", 20210829, 20210829, claim.Victim},
	{"chainswap-2021", "ChainSwap", "bridge", "", "", 20210711, 20210711, claim.Victim},
	{"colonial-pipeline-2021", "Colonial Pipeline", "other", "", "darkside", 20210507, 20210508, claim.Victim},
	{"meter-2022", "Meter", "bridge", "", "", 20220205, 20220205, claim.Victim},
	{"raydium-2022", "Raydium", "dex", "", "", 20221216, 20221216, claim.Victim},
	{"alex-lab-2024", "ALEX Lab", "bridge", "", "dprk", 20240514, 20240514, claim.Victim},
	{"bitrue-2019", "Bitrue", "exchange", "", "", 20190627, 20190627, claim.Victim},
	{"makina-2026", "Makina Finance", "yield", "", "", 20260120, 20260120, claim.Victim},
	{"dao-maker-sep-2021", "DAO Maker", "other", "", "", 20210903, 20210903, claim.Victim},
	{"dfx-finance-2022", "DFX Finance", "dex", "", "", 20221110, 20221110, claim.Victim},
	{"kokomo-finance-2023", "Kokomo Finance", "lending", "", "", 20230323, 20230323, claim.Victim},
	{"voltage-finance-2022", "Voltage Finance", "lending", "", "", 20220331, 20220331, claim.Victim},
	{"flow-2025", "Flow", "other", "", "", 20251227, 20251227, claim.Victim},
	{"terraport-2023", "Terraport Finance", "dex", "", "dprk", 20230410, 20230410, claim.Victim},
	{"onyx-protocol-2024", "Onyx Protocol", "lending", "", "", 20240926, 20240926, claim.Victim},
	{"force-bridge-2025", "Force Bridge", "bridge", "", "", 20250602, 20250602, claim.Victim},
	{"venus-thena-2026", "Venus Protocol", "lending", "", "", 20260315, 20260315, claim.Victim},
	{"dforce-2023", "dForce", "lending", "", "", 20230209, 20230209, claim.Victim},
	{"dragoma-2022", "Dragoma", "gaming", "", "", 20220807, 20220807, claim.Victim},
	{"nirvana-finance-2022", "Nirvana Finance", "stablecoin", "", "", 20220728, 20220728, claim.Victim},
	{"eralend-2023", "EraLend", "lending", "", "", 20230725, 20230725, claim.Victim},
	{"squid-game-2021", "Squid Game token (SQUID)", "other", "", "", 20211101, 20211101, claim.Victim},
	{"vesper-finance-2021", "Vesper Finance", "yield", "", "", 20211102, 20211102, claim.Victim},
	{"jup-holder-2025", "Unnamed JUP holder", "individual", "", "dprk", 20250516, 20250516, claim.Victim},
	{"coinsecure-2018", "Coinsecure", "exchange", "", "dprk", 20180409, 20180409, claim.Victim},
	{"raft-2023", "Raft", "stablecoin", "", "", 20231110, 20231110, claim.Victim},
	{"socket-2024", "Socket", "bridge", "", "", 20240116, 20240116, claim.Victim},
	{"sushiswap-2023", "SushiSwap", "dex", "", "", 20230408, 20230408, claim.Victim},
	{"conic-finance-2023", "Conic Finance", "yield", "", "", 20230721, 20230721, claim.Victim},
	{"metadao-2021", "MetaDAO", "dao", "", "", 20211227, 20211227, claim.Victim},
	{"zabu-finance-2021", "Zabu Finance", "yield", "", "", 20210912, 20210912, claim.Victim},
	{"cashaa-2020", "Cashaa", "exchange", "", "", 20200710, 20200710, claim.Victim},
	{"gana-payment-2025", "GANA Payment", "payment", "", "", 20251120, 20251120, claim.Victim},
	{"miso-2021", "MISO (SushiSwap)", "other", "", "", 20210916, 20210916, claim.Victim},
	{"zignaly-2026", "Zignaly", "other", "", "dprk", 20260406, 20260406, claim.Victim},
	{"banana-gun-2024", "Banana Gun", "wallet", "", "", 20240919, 20240919, claim.Victim},
	{"bayc-instagram-2022", "Bored Ape Yacht Club", "nft", "", "", 20220425, 20220425, claim.Victim},
	{"deus-mar-2022", "DEUS Finance", "stablecoin", "", "", 20220315, 20220315, claim.Victim},
	{"fortress-2022", "Fortress", "lending", "", "", 20220508, 20220508, claim.Victim},
	{"orion-protocol-2023", "Orion Protocol", "dex", "", "", 20230202, 20230202, claim.Victim},
	{"singularity-request-2025", "Unnamed multisig owner", "individual", "", "dprk", 20250910, 20250910, claim.Victim},
	{"skyward-finance-2022", "Skyward Finance", "other", "", "", 20221101, 20221101, claim.Victim},
	{"swaprum-2023", "Swaprum", "dex", "", "", 20230518, 20230518, claim.Victim},
	{"stars-arena-2023", "Stars Arena", "other", "", "", 20231007, 20231007, claim.Victim},
	{"sunray-finance-2024", "Sunray Finance", "yield", "", "", 20241030, 20241030, claim.Victim},
	{"fixedfloat-apr-2024", "FixedFloat", "exchange", "", "", 20240401, 20240401, claim.Victim},
	{"metaplay-2022", "MetaPlay", "gaming", "", "dprk", 20220101, 20221231, claim.Victim},
	{"okx-dex-2023", "OKX DEX", "dex", "", "dprk", 20231212, 20231212, claim.Victim},
	{"remitano-2023", "Remitano", "exchange", "", "", 20230914, 20230914, claim.Victim},
	{"fetch-ai-2021", "Fetch.ai", "other", "", "dprk", 20210606, 20210814, claim.Victim},
	{"arcadia-finance-2025", "Arcadia Finance", "lending", "", "", 20250715, 20250715, claim.Victim},
	{"bitrefill-2026", "Bitrefill", "payment", "", "bluenoroff", 20260301, 20260301, claim.Victim},
	{"hyperbridge-2026", "Hyperbridge", "bridge", "", "", 20260413, 20260413, claim.Victim},
	{"moby-trade-2025", "Moby Trade", "dex", "", "", 20250108, 20250108, claim.Victim},
	{"turtledex-2021", "Turtledex", "dex", "", "", 20210316, 20210316, claim.Victim},
	{"wall-street-memes-2024", "Wall Street Memes", "other", "", "dprk", 20240204, 20240204, claim.Victim},
	{"coinspot-2023", "CoinSpot", "exchange", "", "", 20231108, 20231108, claim.Victim},
	{"jp-thor-2025", "John-Paul Thorbjornsen", "individual", "", "dprk", 20250909, 20250909, claim.Victim},
	{"pancakebunny-jul-2021", "PancakeBunny", "yield", "", "", 20210716, 20210716, claim.Victim},
	{"secondfi-2026", "SecondFi", "wallet", "", "", 20260623, 20260623, claim.Victim},
	{"shibarium-2025", "Shibarium", "bridge", "", "dprk", 20250912, 20250912, claim.Victim},
	{"templedao-2022", "TempleDAO", "yield", "", "", 20221011, 20221011, claim.Victim},
	{"travelex-2020", "Travelex", "other", "", "", 20191231, 20200131, claim.Victim},
	{"fantasm-finance-2022", "Fantasm Finance", "stablecoin", "", "", 20220309, 20220309, claim.Victim},
	{"coinstats-2024", "CoinStats", "wallet", "", "dprk", 20240622, 20240622, claim.Victim},
	{"platypus-finance-oct-2023", "Platypus Finance", "dex", "", "", 20231012, 20231012, claim.Victim},
	{"coinis-2017", "Coinis", "exchange", "", "dprk", 20170923, 20170923, claim.Victim},
	{"mobiusdao-2025", "MobiusDAO", "dao", "", "", 20250511, 20250511, claim.Victim},
	{"zunami-protocol-2023", "Zunami Protocol", "yield", "", "", 20230813, 20230813, claim.Victim},
	{"onyx-protocol-2023", "Onyx Protocol", "lending", "", "", 20231031, 20231031, claim.Victim},
	{"dodo-2021", "DODO", "dex", "", "", 20210308, 20210308, claim.Victim},
	{"ethtrustfund-2024", "ETHTrustFund", "dao", "", "", 20240716, 20240716, claim.Victim},
	{"gym-network-2022", "Gym Network", "yield", "", "", 20220608, 20220608, claim.Victim},
	{"unizen-2024", "Unizen", "dex", "", "", 20240308, 20240308, claim.Victim},
	{"0vix-2023", "0vix", "lending", "", "", 20230428, 20230428, claim.Victim},
	{"akropolis-2020", "Akropolis", "yield", "", "", 20201112, 20201112, claim.Victim},
	{"algo-capital-2019", "Algo Capital", "other", "", "lazarus-group", 20190925, 20190925, claim.Victim},
	{"bedrock-2024", "Bedrock", "yield", "", "", 20240927, 20240927, claim.Victim},
	{"dexible-2023", "Dexible", "dex", "", "", 20230217, 20230217, claim.Victim},
	{"gatecoin-2016", "Gatecoin", "exchange", "", "", 20160509, 20160512, claim.Victim},
	{"gempad-2024", "GemPad", "other", "", "", 20241217, 20241217, claim.Victim},
	{"mirror-2022", "Mirror Protocol", "lending", "", "", 20220530, 20220530, claim.Victim},
	{"mm-finance-2022", "MM Finance", "dex", "", "", 20220504, 20220504, claim.Victim},
	{"olaxbt-2025", "OLAXBT", "other", "", "dprk", 20250901, 20250901, claim.Victim},
	{"pump-fun-2024", "Pump.fun", "dex", "", "", 20240516, 20240516, claim.Victim},
	{"revest-finance-2022", "Revest Finance", "other", "", "", 20220327, 20220327, claim.Victim},
	{"tenexium-2026", "Tenexium", "lending", "", "dprk-it-workers", 20260101, 20260101, claim.Victim},
	{"mev-bot-nov-2023", "Unnamed MEV bot (November 2023)", "other", "", "", 20231107, 20231107, claim.Victim},
	{"dough-finance-2024", "Dough Finance", "lending", "", "", 20240712, 20240712, claim.Victim},
	{"balancer-2023", "Balancer", "dex", "", "", 20230827, 20230827, claim.Victim},
	{"omm-finance-2023", "Omm Finance", "lending", "", "", 20230121, 20230121, claim.Victim},
	{"hope-finance-2023", "Hope Finance", "other", "", "", 20230220, 20230220, claim.Victim},
	{"abracadabra-oct-2025", "Abracadabra", "lending", "", "", 20251004, 20251004, claim.Victim},
	{"dolomite-2024", "Dolomite", "lending", "", "", 20240320, 20240320, claim.Victim},
	{"merlin-dex-2023", "Merlin DEX", "dex", "", "", 20230425, 20230425, claim.Victim},
	{"nexera-2024", "Nexera", "other", "", "contagious-interview", 20240807, 20240807, claim.Victim},
	{"xbridge-2024", "XBridge", "bridge", "", "", 20240424, 20240424, claim.Victim},
	{"moonwell-2026", "Moonwell", "lending", "", "", 20260215, 20260215, claim.Victim},
	{"8ight-finance-2021", "8ight Finance", "dao", "", "", 20211206, 20211206, claim.Victim},
	{"bent-finance-2021", "Bent Finance", "yield", "", "", 20211221, 20211221, claim.Victim},
	{"bter-2015", "BTER", "exchange", "", "", 20150214, 20150214, claim.Victim},
	{"concentric-2024", "Concentric Finance", "yield", "", "dprk", 20240122, 20240122, claim.Victim},
	{"arthur-0x-2022", "Arthur Cheong", "individual", "", "bluenoroff", 20220322, 20220322, claim.Victim},
	{"grand-base-2024", "Grand Base", "other", "", "", 20240415, 20240415, claim.Victim},
	{"seedify-2025", "Seedify", "gaming", "", "contagious-interview", 20250923, 20250923, claim.Victim},
	{"xt-exchange-2024", "XT.com", "exchange", "", "dprk", 20241128, 20241128, claim.Victim},
	{"paraluni-2022", "PARALUNI", "dex", "", "", 20220313, 20220313, claim.Victim},
	{"bter-2014", "BTER", "exchange", "", "", 20140815, 20140815, claim.Victim},
	{"pike-finance-2024", "Pike Finance", "lending", "", "", 20240426, 20240426, claim.Victim},
	{"tender-fi-2023", "Tender.fi", "lending", "", "", 20230307, 20230307, claim.Victim},
	{"onering-2022", "OneRing", "yield", "", "", 20220321, 20220321, claim.Victim},
	{"bitcurex-2016", "Bitcurex", "exchange", "", "", 20161015, 20161015, claim.Victim},
	{"levyathan-2021", "Levyathan", "yield", "", "", 20210728, 20210728, claim.Victim},
	{"taylor-2018", "Taylor", "other", "", "dprk", 20180522, 20180522, claim.Victim},
	{"florence-finance-2023", "Florence Finance", "lending", "", "", 20231128, 20231128, claim.Victim},
	{"rubic-2022", "Rubic", "bridge", "", "", 20221225, 20221225, claim.Victim},
	{"growth-defi-bt-finance-2021", "Growth DeFi / BT Finance", "yield", "", "", 20210208, 20210208, claim.Victim},
	{"blueberry-2024", "Blueberry Protocol", "lending", "", "", 20240223, 20240223, claim.Victim},
	{"minterest-2024", "Minterest", "lending", "", "", 20240715, 20240715, claim.Victim},
	{"treasure-dao-2022", "Treasure DAO", "nft", "", "", 20220303, 20220303, claim.Victim},
	{"clober-2025", "Clober", "dex", "", "dprk", 20250614, 20250614, claim.Victim},
	{"riskonblast-2024", "RiskOnBlast", "gaming", "", "", 20240224, 20240224, claim.Victim},
	{"gnus-ai-2024", "GNUS.AI", "other", "", "", 20240505, 20240505, claim.Victim},
	{"cow-swap-2026", "CoW Swap", "dex", "", "", 20260414, 20260414, claim.Victim},
	{"telcoin-2023", "Telcoin", "wallet", "", "", 20231223, 20231223, claim.Victim},
	{"lnd-fi-2025", "LND", "lending", "", "dprk", 20250509, 20250515, claim.Victim},
	{"steadefi-2023", "Steadefi", "yield", "", "dprk", 20230807, 20230807, claim.Victim},
	{"ucsf-2020", "University of California San Francisco", "other", "", "", 20200601, 20200626, claim.Victim},
	{"rikkei-finance-2022", "Rikkei Finance", "lending", "", "", 20220415, 20220415, claim.Victim},
	{"level-finance-2023", "Level Finance", "dex", "", "", 20230501, 20230501, claim.Victim},
	{"solareum-2024", "Solareum", "wallet", "", "dprk-it-workers", 20240329, 20240329, claim.Victim},
	{"sovryn-2022", "Sovryn", "lending", "", "", 20221004, 20221004, claim.Victim},
	{"cypher-protocol-2023", "Cypher Protocol", "dex", "", "", 20230807, 20230807, claim.Victim},
	{"moonwell-2025", "Moonwell", "lending", "", "", 20251104, 20251104, claim.Victim},
	{"nowswap-protocol-2021", "NowSwap Protocol", "dex", "", "", 20210915, 20210915, claim.Victim},
	{"sentiment-2023", "Sentiment", "lending", "", "", 20230404, 20230404, claim.Victim},
	{"mybitcoin-2011", "MyBitcoin", "wallet", "", "", 20110729, 20110805, claim.Victim},
	{"flexcoin-2014", "Flexcoin", "wallet", "", "", 20140302, 20140302, claim.Victim},
	{"cointiger-2019", "CoinTiger", "exchange", "", "lazarus-group", 20190701, 20190701, claim.Victim},
	{"bitfloor-2012", "BitFloor", "exchange", "", "", 20120903, 20120904, claim.Victim},
	{"shapeshift-2016", "ShapeShift", "exchange", "", "", 20160314, 20160409, claim.Victim},
	{"linode-bitcoinica-mar-2012", "Bitcoinica", "exchange", "", "", 20120301, 20120301, claim.Victim},
	{"bitomat-2011", "Bitomat", "exchange", "", "", 20110726, 20110726, claim.Victim},
	{"wannacry-2017", "WannaCry victims worldwide", "other", "", "lazarus-group", 20170512, 20170512, claim.Victim},
	{"bitcoinica-may-2012", "Bitcoinica", "exchange", "", "", 20120511, 20120511, claim.Victim},
	{"poloniex-2014", "Poloniex", "exchange", "", "", 20140304, 20140304, claim.Victim},
}

// Units holds the currencies and tokens of the corpus; the class of an entry is its kind.
var Units = NewTable(unitsText, unitsForms[:], unitsSenses[:], unitsEntries[:])

const unitsText = "" +
	"$LIBRA$£¥֏؋৳฿៛₡₦₨₩₪₫€₭₮₱₲₴₸₹₺₼₽₾₿⃀AEDDigiByteUSTSBDBRLMDLZARLido Stake" +
	"d EtherLido staked etherLido DAO tokensLido Staked ETHLido DAOConvertible MarkSZLKyrgystani somsKyrgystani SomKyrgystani" +
	" somSHPDecentralandGMEE tokensGMEEKava tokensKAVAKavaWANElrond GoldPEPE tokensPEPEPepeKHRSynthetix tokensSynthetix USDSy" +
	"nthetixSHIBVerge coinsVergeXCDGHSGLMRmBTCICXKSMΞBeam coinsBEAMBeamFLR tokensFLRNEO tokensNEONeoMoonbeamSEI tokensSEISei" +
	"lumensNexus MutualBHDETHFI tokensETHFIwstETHSwedish kronorSwedish KronaSwedish kronasUSDGuyana DollarMaker tokensMakerUS" +
	"DCGELKYDKorean wonUZSshekelERNWonwonquidLDO円satsCanadian dollarsCanadian DollarCanadian dollarDYDX tokensDYDXdYdXCFUSR" +
	" tokensUSRSyrian poundsSyrian PoundSyrian poundBahamian dollarsBahamian DollarBahamian dollarRMBRBTCCosta Rican colónsC" +
	"osta Rican ColónCosta Rican colónCosta Rican ColonRial OmanirialQTUMQtumEl Salvador ColonBTGJMDBelarusian rublesBelaru" +
	"sian RubleBelarusian rubleGFT tokensGFTcbETHAVAXGiftoKaspaR$RBangladeshi takasBangladeshi TakaBangladeshi takaTerraClass" +
	"icUSDXINGuinean francsGuinean FrancGuinean francSmooth Love Potionliquid-staked ethergweiLibra memecoinLIBRA tokenLIBRAL" +
	"ibraNEM tokensNEM coinsNEMEGLDSurinam DollarSGDOKT tokensOKTMIOTALBPCore DAO tokenCORECoreSomEthersethersASTR tokensASTR" +
	"ZCashZcashzcashThe Graph tokensThe SandboxThe GraphKusamaCRCFLOKI tokensFloki InuFLOKIFlokiRootstock BitcoinRootstock RB" +
	"TCDenarEC$Pakistan RupeeSNXCKBCape Verdean escudosCape Verdean EscudoCape Verdean escudoBMDNamibia DollarForintforintPan" +
	"amanian balboasPanamanian BalboaPanamanian balboaBAKE tokensBAKESYSBolívar SoberanosBolívar SoberanoFGNEAR ProtocolNEA" +
	"R tokensNEARNearnearRWFBATBitcoin Satoshi VisionBitcoin CashBitcoin Goldbitcoin cashbitcoin goldBitcoin SVBitcoinbitcoin" +
	"DJFApeCoinApecoinKPWAlgorand tokensAlgorandArgentine pesosArgentine PesoArgentine pesoUPCXMNGO tokensMNGOOmni tokenOMNIV" +
	"ICGNFRs.RsOmiseGOCRVBrazilian reaisBrazilian realsBrazilian RealBrazilian realACATunisian dinarsTunisian DinarTunisian d" +
	"inarSwiss francsSwiss FrancSwiss francFirst Digital USDPAX GoldPax GoldNorth Korean WonNorth Korean wonNicaraguan córdo" +
	"basNicaraguan CórdobaNicaraguan córdobaMauritanian ouguiyasMauritanian OuguiyaMauritanian ouguiyaMozambican meticalsMo" +
	"zambican MeticalMozambican meticalSG$PLSEritrean nakfasEritrean NakfaEritrean nakfaBTCTurkmenistani ManatTurkmenistani m" +
	"anatGhana CediXTZrupeesNakfaUganda ShillingshekelsOmani rialsOmani RialOmani rialNPXS tokensNPXSdogwifhatBelize dollarsB" +
	"elize DollarBelize dollarMoroccan dirhamsMoroccan DirhamMoroccan dirhamBritish poundsBritish PoundBritish poundMalagasy " +
	"ariariesMalagasy AriaryMalagasy ariaryDjiboutian francsDjiboutian FrancDjiboutian francNZ$BUNNY tokensBUNNYKNC tokensKNC" +
	"Rwandan francsRwandan FrancRwandan francdirhamsIMXCayman Islands dollarsCayman Islands DollarCayman Islands dollarrealZi" +
	"mbabwean GoldZimbabwean goldAmerican dollarsAmerican dollarRON tokensRONRonÐTJSAstroportNXM tokensNXMZETAZetaWBTCBIFCir" +
	"cle USDPlasma tokenPlasma XPLUnited Arab Emirates DirhamUnited States dollarTajikistani somonisTajikistani SomoniTajikis" +
	"tani somoniPYUSDBinance CoinBinance coinBinance USDLuna ClassicLUNA tokensLuna tokensLUNALunaICPQtoncoinsBancor tokensBa" +
	"ncorToncoinNigerian nairasNigerian NairaNigerian nairaUniswapGuatemalan quetzalsGuatemalan QuetzalGuatemalan quetzalALGO" +
	"TTDJapanese YenJapanese yenSalvadoran colonesSalvadoran ColónSalvadoran colónMyanmar kyatsMyanmar KyatMyanmar kyatEthi" +
	"opian birrsEthiopian BirrEthiopian birrAruban FlorinAruban florinHTGLisk tokensLiskTurkish lirasTurkish LiraTurkish lira" +
	"Turkish lireBTTQatari riyalsQatari RiyalQatari riyalQatari RialEURCCordoba OroTether tokensTether GoldTether USDTetherSu" +
	"shiSwapSaudi riyalsSaudi RiyalSaudi riyalXLMETCBsKlaytn tokensAXSRwanda FrancVeChain tokensVeChainrsETHSCRTSaint Helena " +
	"PoundCronosBolivian bolivianosBolivian BolivianoBolivian bolivianoIranian rialsIranian RialIranian rialPENNano coinsNANO" +
	"NanonanoLEOUzbekistan SumUzbekistani SomUzbekistani somPYGPGKUPC tokensUPCKazakhstani tengesKazakhstani TengeKazakhstani" +
	" tengeDbKGSENJAudiusChilean pesosChilean PesoChilean peso0x tokens0xInternet Computer tokensInternet ComputercrvUSDNamib" +
	"ian dollarsNamibian DollarNamibian dollarStellar LumensStellar lumensStellarSCMXNPayPal USDMOPGBPmETHNOKPeruvian solesPe" +
	"ruvian SolPeruvian solBahraini dinarsBahraini DinarBahraini dinarCentral African CFA francsCentral African CFA FrancCent" +
	"ral African CFA francICON tokensICONMexican pesosMexican PesoMexican pesoUGXIndian rupeesIndian RupeeIndian rupeeRSDTRXA" +
	"ZNOSMOISKLilangeniBarbados DollarT$TellorSudanese poundsSudanese PoundSudanese poundDCRATOMHNLMRUXRBkorunaBAL tokensBALC" +
	"urve.Fi USD StablecoinCurve DAO tokensCurve DAOCurve USDRocket Pool ETHDongdongTMTRFALLJitoCELO tokensCELOCeloSAND token" +
	"sSANDrETHAWGAfghan AfghanisAfghan AfghaniKzA$Falkland Islands poundsFalkland Islands PoundFalkland Islands poundBNDLitec" +
	"oinlitecoinWancoinSolomon Islands dollarsSolomon Islands DollarSolomon Islands dollarMON tokensMONXAUTEVMOSEvmosOMG Netw" +
	"orkOMG tokensOMGTAOTaoFrax stablecoinFRAXFraxTezos tokensTezosEnjin CoinGourdeHaitian gourdesHaitian GourdeHaitian gourd" +
	"eZK tokensZKNZDVETMauritius RupeePulseChain PLSADAUSDTSiacoinTHORChainLekL£LCHFLYDImmutable X tokensImmutableMKRJupiter" +
	"LRCSouth Sudanese poundsSouth Sudanese PoundSouth Sudanese poundSouth African RandSouth African randSouth Korean WonSout" +
	"h Korean wonPhilippine pesosPhilippine PesoPhilippine pesoBNB tokensBNBFTMIDRSyscoinBTNDASH tokensDash coinsDASHDashdash" +
	"RAY tokensRAYsatoshiskroneLempiraSSPKMFsatUSD CoinUSD₮USD $USDUAHDogecoindogecoinLSKIPWanchain tokenLao KipTakatakakro" +
	"naPAXGRaydiumHYPE tokensHYPE元Tron tokensTRONTronKCSMYRVatuXBTCongolese francsCongolese FrancCongolese francDanish kron" +
	"erDanish KroneDanish kroneleiSTX tokensSTXBerachainstaked etherBERA tokensBERABSDGNO tokensGNOSTRK tokensSTRKIRRRussian " +
	"roublesRussian roubleRussian rublesRussian RubleRussian rubleAzerbaijani manatsAzerbaijani ManatAzerbaijani manatIceland" +
	" KronaPound Sterlingpound sterlingpoundCambodian rielsCambodian RielCambodian rielMangoMGAIcelandic krónurIcelandic Kró" +
	"naIcelandic krónaPyth NetworkPYTH tokensPYTHDecentralized USDYFIzłVenezuelan bolívarsVenezuelan BolívarVenezuelan bo" +
	"lívarYuan RenminbiyuanDobraKuCoin SharesKuCoin TokenBolivianoTomoChain tokentezBurundi FrancfilecoinsSARDecredSwazi ema" +
	"langeniSwazi LilangeniSwazi lilangenicmETHQNT tokensQNTPancakeSwap tokensPancakeSwapS$SPolygon Ecosystem TokenPolygon to" +
	"kensPolygonIndonesian rupiahsIndonesian RupiahIndonesian rupiahBittensor tokensBittensorTFUEL人民币FETAlbanian lekëA" +
	"lbanian LekAlbanian lekPKRUS dollarsUS DollarUS dollarUS$Kenyan shillingsKenyan ShillingKenyan shillingAUDSteem tokensST" +
	"EEMSteemSRDBYNWETHroublePa’angaOasisPOLMMKGMX tokensGMXGlimmer tokensLeoneBermudian DollarUruguayan pesosUruguayan Pes" +
	"oUruguayan pesopesosBotswanan pulasBotswanan PulaBotswanan pulaRpUSDeYERCFX tokensCFXTrinidad and Tobago DollarTrinidad " +
	"& Tobago dollarsTrinidad & Tobago DollarTrinidad & Tobago dollarJODzlotysLAKSUI tokensSui tokensSUISuiPYRSpecial Drawing" +
	" Rightsspecial drawing rightsCDFJUP tokensJUPSurinamese dollarsSurinamese DollarSurinamese dollarpounds sterlingpoundseu" +
	"rosMANA tokensMANAMonacoinWeiweiFr.FrMalawi KwachahbarsHedera tokensHederaxDai tokensxDAIxDaiKKMfinneyliraGrin coinsGRIN" +
	"GringrinAngolan kwanzasAngolan KwanzaAngolan kwanzaNervos CKBNXT coinNXTNxtCardano tokensCardanocardanoFILIOTXSFr.SUSHI " +
	"tokensSUSHISushiHonduran lempirasHonduran LempiraHonduran lempiraOKB tokensOKBBUSDFlareAxie Infinity ShardsAxie shardsMO" +
	"NAMonaXAFFDUSDAU$VictionMoonriverGuaraniMURSerbian dinarsSerbian DinarSerbian dinarZRXHungarian forintsHungarian ForintH" +
	"ungarian forintDOGEZWGJP¥IQDfrancsTerraUSDMADQuantINRCFA Franc BCEAOCFA Franc BEACENS tokensENSrupeeStarknetKRWGnosisBa" +
	"htbahtXVGMIMPulseMongolian tugriksMongolian TugrikMongolian tugrikC$LotiXOFGYDOMRmillibitcoinDGBDhMagic Internet MoneyNe" +
	"palese rupeesNepalese RupeeNepalese rupeerublesBone ShibaSwapBONE tokenBONEMETIS tokensMETISMetisLarilariBakeryTokenYeny" +
	"enQuetzalParaguayan guaranisParaguayan GuaraniParaguayan guaraniEmirati dirhamPapua New Guinean KinaPapua New Guinean ki" +
	"nadogecoinsSonic tokensSonicMantle Restaked EtherMantle Staked EtherMantle restaked ETHMantle staked etherMantleAugur to" +
	"kensAugurILSOptimismkrSierra Leonean leonesSierra Leonean LeoneSierra Leonean leoneEUR €EURPLA tokensPLABOBBalboaHryvn" +
	"iahryvniadai stablecoinDAIDaitethersAfghaniMX$Chinese YuanChinese yuanONE tokensONECanto tokenCANTOCantoAzerbaijan Manat" +
	"KWDLiberian dollarsLiberian DollarLiberian dollarMozambique MeticalStory IP tokenEGPFantom tokensFantomBrunei dollarsBru" +
	"nei DollarBrunei dollarFTX tokensFTX TokenSOLSolETHdollarVanuatu vatusVanuatu VatuVanuatu vatusatoshishiba inu tokensShi" +
	"ba InuXNO tokensXNOYemeni rialsYemeni RialYemeni rialUNUS SED LEOOP tokensOPPundi XCOPJordanian dinarsJordanian DinarJor" +
	"danian dinarMauritian rupeesMauritian RupeeMauritian rupeeXPLMonadEgyptian poundsEgyptian PoundEgyptian poundDZDWLDCZKlo" +
	"onieKShSLEMWKHTRufiyaaBitcoinsbitcoinsUSTCMoneromoneroHarmony ONEHarmonyŁMalaysian ringgitsMalaysian RinggitMalaysian r" +
	"inggitF\u202fCFAGB£MOVR tokensMOVRSTNVietnamese DongVietnamese dongIraqi dinarsIraqi DinarIraqi dinarBytomSandboxGRTTZSPEN" +
	"DLE tokensPENDLEPendle1inch tokens1INCH1inchGibraltar poundsGibraltar PoundGibraltar poundBasic Attention TokenLUNCGTQKy" +
	"ber Network CrystalKyber NetworkSão Tomé & Príncipe dobrasSão Tomé & Príncipe DobraSão Tomé & Príncipe dobraGeo" +
	"rgian larisGeorgian LariGeorgian lariFetch.ai tokensFetch.aiBosnia-Herzegovina convertible marksBosnia-Herzegovina Conve" +
	"rtible MarkBosnia-Herzegovina convertible markASTRO tokensASTROBLUR tokensBLURBlurZKsyncTHBLebanese poundsLebanese Pound" +
	"Lebanese poundQARRoninTongan PaʻangaTongan paʻangaTHETA tokensTheta FuelTHETAThetaPulaTelosCFP francsCFP FrancCFP fran" +
	"cPeso UruguayopesoUNI tokensUNIMacedonian denariMacedonian DenarMacedonian denarPABU.S. dollarsU.S. dollarU.S.$COMP toke" +
	"nsCOMPWest African CFA francsWest African CFA FrancWest African CFA francSYPVNDJPYHK$TrueUSDtomanTurkmenistan New ManatC" +
	"NYSeychellois rupeesSeychellois RupeeSeychellois rupeeEast Caribbean dollarsEast Caribbean DollarEast Caribbean dollarCa" +
	"bo Verde EscudoHBARBurundian francsBurundian FrancBurundian francRandrandRVNZetaChain ZETAFilecoinNorwegian kronerNorweg" +
	"ian KroneNorwegian kroneTUSDFTTComorian francsComorian FrancComorian francHuobi TokenlamportMKDZilliqa tokensZilliqaDKKT" +
	"anzanian shillingsTanzanian ShillingTanzanian shillingResolv USDMZNDjibouti FrancBitTorrent tokensBitTorrentSomali shill" +
	"ingsSomali ShillingSomali shillingAlgerian dinarsAlgerian DinarAlgerian dinarLaotian kipsLaotian KipLaotian kipTugrikRen" +
	"der tokensRenderTLOS tokensTLOSXEMAAVE tokensAAVEAaveBBDAMDHong Kong dollarsHong Kong DollarHong Kong dollarCAKE tokensC" +
	"AKECakeTrue USDONTZECSingapore dollarsSingapore DollarSingapore dollarAOAVEDPolkadot tokensPolkadotNgultrumWrapped liqui" +
	"d staked Ether 2.0Wrapped Staked Etherwrapped staked etherWrapped EthereumWrapped Bitcoinwrapped bitcoinWrapped Etherwra" +
	"pped etherwrapped stETHwrapped BTCwrapped ETHINJ tokensINJJamaican dollarsJamaican DollarJamaican dollarshillingZimbabwe" +
	" GoldMVRMATIC tokensMatic tokensMATICMaticXDC tokensXDCUkrainian hryvniasUkrainian HryvniaUkrainian hryvniaRaiBlocksRave" +
	"ncoinTerra Luna ClassicTerra ClassicTerra USDTerrahryvniasUSDDTronixWSTRUNE tokensRUNERuneLUSDVUVEOS tokensEOSETBLibyan " +
	"dinarsLibyan DinarLibyan dinarBDTArbitrumtomansUYUPLNTRYPlayDappCN¥Fuse tokenFUSEFuseGhanaian cedisGhanaian CediGhanaia" +
	"n cediether classicether.fiEtheretherXPFCrypto.com CoinRUBCosmos tokensCosmosLoopring tokensLoopringCoinbase Wrapped Sta" +
	"ked ETHEuroCoinalgosBAMbucksDominican pesosDominican PesoDominican pesoNISWorldcoinsterlingE£KLAYFiji DollarFijian doll" +
	"arsFijian DollarFijian dollarFCFAJTO tokensJTOIoTeX tokensIoTeXGIPLTCOuguiyaCRO tokensCROAustralian dollarsAustralian Do" +
	"llarAustralian dollarreaisGAMEEriyalgrandKuwaiti dinarsKuwaiti DinarKuwaiti dinarSamoan TalaSamoan talaBhutanese ngultru" +
	"msBhutanese NgultrumBhutanese ngultrumlamportsdirhamroublesKaia tokensKAIAKaiaNew Zealand dollarsNew Israeli SheqelNew T" +
	"aiwan dollarsNew Zealand DollarNew Zealand dollarNew Taiwan DollarNew Taiwan dollarPPatacaMalawian kwachasMalawian Kwach" +
	"aMalawian kwachaColombian pesosColombian PesoColombian pesoRMNPRAptos tokensAptosKESGALA tokensGALAGalaXMRTRUMP memecoin" +
	"TRUMPSecret Network tokenSecretChiliz tokensChilizlitecoinsROSE tokensROSERoseTRB tokensTRBSri Lankan rupeesSri Lankan R" +
	"upeeSri Lankan rupeeSri Lanka RupeeAstarMoldovan LeuMoldovan leiMoldovan leuRomanian LeuRomanian leiRomanian leuSquid Ga" +
	"me tokenSQUID coinSQUIDSquidBCHInjectiveLRDTOPstETHPolish zlotysPolish ZlotyPolish zlotyEthereum Name ServiceEthereum Cl" +
	"assicEthereumethereumrialsZambian kwachasZambian KwachaZambian kwachaAPEIOTA tokensIOTAFKPSVCLINK tokensLINKLinkSDGHKDPH" +
	"PTaiwan dollarsTaiwan dollarMixin tokenMixinA7A5KwanzaUgandan shillingsUgandan ShillingUgandan shillingAcala tokenAcalaL" +
	"esotho lotisLesotho LotiLesotho lotiPakistani rupeesPakistani RupeePakistani rupeeDOTSomoniARB tokensARBKZTSeychelles Ru" +
	"peeRupiahrupiahLSLDhsEthena's USDeEthena USDeEthenaCHZVESSLPTalaSCRTengetengeTWDgreenbacksNeon EVM tokenNeon tokenNEONNe" +
	"onNT$ZILKelpDAO Restaked ETHKelpDAO restaked ETHArZlotyzlotyXDRArmenian dramsArmenian DramArmenian dramBermudan dollarsB" +
	"ermudan DollarBermudan dollarVulcan Forged tokenVulcan Forged PYRNIOrenminbiCADTONMacanese patacasMacanese PatacaMacanes" +
	"e patacaNairanairaGuyanaese dollarsGuyanaese DollarGuyanaese dollarBTMkronorRNDR원MultiversXSolana tokenssolana tokensS" +
	"olanaCompoundWEMIX tokensWEMIXCFPFAvalanche tokensAvalancheCVEOsmosis tokensOsmosisOntology tokensOntologyBONK tokensBON" +
	"KBonkTNDIsraeli new shekelsIsraeli New ShekelIsraeli new shekelIsraeli shekelsIsraeli shekelNADPancakeBunnyBZDGambian da" +
	"lasisGambian DalasiGambian dalasiEuro CoinEuroeuroCUPFJDFtRipple tokensRippleKčBNTfranckroneryearn.financeYearn tokensK" +
	"inaWIFCzech korunasCzech KorunaCzech crownsCzech korunaWAVES tokensWaves tokensWAVESWavesmillibitcoinsARSSmart BitcoinSO" +
	"SDalasiGH₵HyperliquidThai BahtThai bahtRielrielDOPStacksChainlink tokensChainlinkCA$UAE dirhamsUAE DirhamUAE dirhamGMD" +
	"Cuban pesosCuban PesoCuban pesoBarbadian dollarsBarbadian DollarBarbadian dollarAFNruble-backed stablecoin A7A5rubleSt. " +
	"Helena poundsSt. Helena PoundSt. Helena poundConfluxBalancerKASXRPFLOW tokensFLOWFlowMNT tokensMNTBSVREPMaldivian rufiya" +
	"asMaldivian RufiyaaMaldivian rufiyaaAUDIO tokensAUDIOHUFSEKZMWdollarsNGNCLPringgitBWPLKRAPTOfficial TrumpKelp rsETHKyatk" +
	"yatbuckENA tokensENAgreenbackLiquity USD"

var unitsForms = [1557]Form{
	{0, 0, 60421, 6, 4}, {6, 1, 0, 1, 6}, {7, 30, 0, 2, 6}, {9, 36, 0, 2, 6}, {11, 38, 0, 2, 6}, {13, 39, 0, 2, 6}, {15, 40, 0, 3, 6}, {18, 41, 0, 3, 6},
	{21, 42, 0, 3, 6}, {24, 43, 0, 3, 6}, {27, 44, 0, 3, 6}, {30, 45, 0, 3, 6}, {33, 46, 0, 3, 6}, {36, 48, 0, 3, 6}, {39, 49, 0, 3, 6}, {42, 50, 0, 3, 6},
	{45, 51, 0, 3, 6}, {48, 52, 0, 3, 6}, {51, 53, 0, 3, 6}, {54, 54, 0, 3, 6}, {57, 55, 0, 3, 6}, {60, 56, 0, 3, 6}, {63, 57, 0, 3, 6}, {66, 58, 0, 3, 6},
	{69, 59, 0, 3, 6}, {72, 60, 0, 3, 6}, {75, 61, 0, 3, 6}, {78, 62, 0, 3, 6}, {81, 63, 0, 3, 6}, {84, 64, 0, 3, 2}, {87, 65, 0, 8, 2}, {95, 66, 0, 3, 2},
	{98, 67, 0, 3, 2}, {101, 68, 0, 3, 2}, {104, 69, 0, 3, 2}, {107, 70, 0, 3, 2}, {110, 71, 13523, 17, 0}, {127, 72, 13523, 17, 0}, {144, 73, 29737, 15, 0}, {159, 74, 13523, 15, 0},
	{174, 75, 29737, 8, 2}, {182, 76, 1881, 16, 2}, {198, 77, 0, 3, 2}, {201, 78, 43999, 15, 0}, {216, 79, 57871, 14, 0}, {230, 80, 57871, 14, 2}, {244, 81, 0, 3, 2}, {247, 82, 0, 12, 2},
	{259, 83, 63977, 11, 0}, {270, 84, 0, 4, 2}, {274, 85, 63977, 11, 0}, {285, 86, 0, 4, 0}, {289, 87, 0, 4, 2}, {293, 88, 0, 3, 2}, {296, 89, 19667, 11, 2}, {307, 90, 63977, 11, 0},
	{318, 91, 0, 4, 0}, {322, 92, 0, 4, 2}, {326, 93, 0, 3, 2}, {329, 94, 63977, 16, 0}, {345, 95, 10439, 13, 0}, {358, 96, 0, 9, 2}, {367, 97, 0, 4, 2}, {371, 98, 57959, 11, 0},
	{382, 99, 0, 5, 2}, {387, 100, 0, 3, 2}, {390, 101, 0, 3, 2}, {393, 102, 0, 4, 2}, {397, 103, 0, 4, 2}, {401, 104, 0, 3, 2}, {404, 105, 0, 3, 2}, {407, 106, 0, 2, 6},
	{409, 107, 57959, 10, 0}, {419, 108, 0, 4, 0}, {423, 109, 0, 4, 2}, {427, 110, 63977, 10, 0}, {437, 111, 0, 3, 2}, {440, 112, 63977, 10, 0}, {450, 113, 0, 3, 0}, {453, 114, 0, 3, 2},
	{456, 115, 0, 8, 2}, {464, 116, 63977, 10, 0}, {474, 117, 0, 3, 0}, {477, 118, 0, 3, 2}, {480, 119, 0, 6, 6}, {486, 120, 16417, 12, 2}, {498, 121, 0, 3, 2}, {501, 122, 63977, 12, 0},
	{513, 123, 0, 5, 2}, {518, 124, 0, 6, 2}, {524, 125, 51299, 14, 0}, {538, 126, 7925, 13, 0}, {551, 127, 7925, 13, 2}, {564, 128, 0, 4, 2}, {568, 129, 34031, 13, 2}, {581, 130, 63977, 12, 0},
	{593, 131, 0, 5, 2}, {598, 132, 0, 4, 2}, {602, 133, 0, 3, 2}, {605, 134, 0, 3, 2}, {608, 135, 18497, 10, 2}, {618, 136, 0, 3, 2}, {621, 137, 0, 6, 6}, {627, 138, 0, 3, 2},
	{630, 139, 0, 3, 0}, {633, 140, 0, 3, 6}, {636, 141, 0, 4, 6}, {640, 142, 0, 3, 2}, {643, 143, 0, 3, 6}, {646, 144, 0, 4, 6}, {650, 145, 65191, 16, 0}, {666, 146, 34031, 15, 0},
	{681, 147, 34031, 15, 2}, {696, 148, 63977, 11, 0}, {707, 149, 0, 4, 0}, {711, 150, 0, 4, 2}, {715, 151, 0, 2, 2}, {717, 152, 63977, 10, 0}, {727, 153, 0, 3, 2}, {730, 154, 40769, 13, 0},
	{743, 155, 46729, 12, 0}, {755, 156, 46729, 12, 2}, {767, 157, 65191, 16, 0}, {783, 158, 34031, 15, 0}, {798, 159, 34031, 15, 2}, {813, 160, 0, 3, 2}, {816, 161, 0, 4, 2}, {820, 162, 28231, 19, 0},
	{839, 163, 28231, 18, 0}, {857, 164, 28231, 18, 0}, {875, 165, 28231, 17, 2}, {892, 166, 33577, 10, 0}, {902, 167, 0, 4, 6}, {906, 168, 0, 4, 0}, {910, 169, 0, 4, 2}, {914, 170, 1519, 17, 2},
	{931, 171, 0, 3, 2}, {934, 172, 0, 3, 2}, {937, 173, 31073, 17, 0}, {954, 174, 30605, 16, 0}, {970, 175, 30605, 16, 2}, {986, 176, 63977, 10, 0}, {996, 177, 0, 3, 2}, {999, 178, 0, 5, 2},
	{1004, 179, 0, 4, 2}, {1008, 180, 0, 5, 2}, {1013, 181, 0, 5, 2}, {1018, 182, 0, 2, 0}, {1020, 183, 0, 1, 2}, {1021, 184, 11953, 17, 0}, {1038, 185, 63369, 16, 0}, {1054, 186, 63369, 16, 2},
	{1070, 187, 0, 15, 2}, {1085, 188, 0, 3, 2}, {1088, 189, 59367, 14, 0}, {1102, 190, 58901, 13, 0}, {1115, 191, 58901, 13, 2}, {1128, 192, 61655, 18, 2}, {1146, 193, 13523, 19, 6}, {1165, 194, 0, 4, 6},
	{1169, 195, 57905, 14, 0}, {1183, 196, 4399, 11, 0}, {1194, 197, 0, 5, 0}, {1199, 198, 0, 5, 2}, {1204, 199, 63977, 10, 0}, {1214, 200, 57959, 9, 0}, {1223, 201, 0, 3, 2}, {1226, 202, 0, 4, 2},
	{1230, 203, 34031, 14, 2}, {1244, 204, 0, 3, 2}, {1247, 205, 63977, 10, 0}, {1257, 206, 0, 3, 2}, {1260, 207, 0, 5, 2}, {1265, 208, 0, 3, 2}, {1268, 209, 29737, 14, 0}, {1282, 210, 0, 4, 0},
	{1286, 211, 0, 4, 2}, {1290, 212, 0, 3, 2}, {1293, 213, 0, 6, 0}, {1299, 214, 0, 6, 6}, {1305, 215, 63977, 11, 0}, {1316, 216, 0, 4, 2}, {1320, 217, 0, 5, 0}, {1325, 218, 0, 5, 0},
	{1330, 219, 0, 5, 6}, {1335, 220, 28093, 16, 0}, {1351, 221, 54989, 11, 0}, {1362, 222, 28093, 9, 2}, {1371, 223, 0, 6, 2}, {1377, 224, 0, 3, 2}, {1380, 225, 63977, 12, 0}, {1392, 226, 18571, 9, 0},
	{1401, 227, 0, 5, 0}, {1406, 228, 0, 5, 2}, {1411, 229, 317, 17, 0}, {1428, 230, 39415, 14, 2}, {1442, 231, 0, 5, 2}, {1447, 232, 0, 3, 2}, {1450, 233, 25659, 14, 2}, {1464, 234, 0, 3, 2},
	{1467, 235, 0, 3, 2}, {1470, 236, 39687, 20, 0}, {1490, 237, 39687, 19, 0}, {1509, 238, 39687, 19, 2}, {1528, 239, 0, 3, 2}, {1531, 240, 34031, 14, 2}, {1545, 241, 0, 6, 0}, {1551, 242, 0, 6, 6},
	{1557, 243, 18545, 18, 0}, {1575, 244, 52921, 17, 0}, {1592, 245, 52921, 17, 2}, {1609, 246, 63977, 11, 0}, {1620, 247, 0, 4, 2}, {1624, 248, 0, 3, 2}, {1627, 249, 1595, 18, 0}, {1645, 250, 15907, 17, 2},
	{1662, 252, 0, 2, 2}, {1664, 253, 34627, 13, 0}, {1677, 254, 63977, 11, 0}, {1688, 255, 0, 4, 0}, {1692, 256, 0, 4, 0}, {1696, 257, 0, 4, 6}, {1700, 258, 0, 3, 2}, {1703, 259, 0, 3, 2},
	{1706, 260, 45125, 22, 0}, {1728, 261, 46011, 12, 0}, {1740, 262, 19667, 12, 0}, {1752, 263, 46011, 12, 4}, {1764, 264, 19667, 12, 4}, {1776, 265, 15245, 10, 0}, {1786, 266, 0, 7, 0}, {1793, 267, 0, 7, 6},
	{1800, 268, 0, 3, 2}, {1803, 269, 0, 7, 0}, {1810, 270, 0, 7, 2}, {1817, 271, 0, 3, 2}, {1820, 272, 63977, 15, 0}, {1835, 273, 0, 8, 2}, {1843, 274, 2225, 15, 0}, {1858, 275, 53641, 14, 0},
	{1872, 276, 53641, 14, 2}, {1886, 277, 0, 4, 2}, {1890, 278, 63977, 11, 0}, {1901, 279, 0, 4, 2}, {1905, 280, 4399, 10, 0}, {1915, 281, 0, 4, 2}, {1919, 282, 0, 3, 2}, {1922, 283, 0, 3, 2},
	{1925, 284, 0, 3, 0}, {1928, 285, 0, 2, 2}, {1930, 290, 0, 7, 2}, {1937, 291, 0, 3, 2}, {1940, 292, 18943, 15, 0}, {1955, 293, 10611, 15, 0}, {1970, 294, 62027, 14, 0}, {1984, 295, 62027, 14, 2},
	{1998, 296, 0, 3, 2}, {2001, 297, 18839, 15, 0}, {2016, 298, 24799, 14, 0}, {2030, 299, 24799, 14, 2}, {2044, 300, 59367, 12, 0}, {2056, 301, 58901, 11, 0}, {2067, 302, 58901, 11, 2}, {2078, 303, 6739, 17, 2},
	{2095, 304, 19667, 8, 0}, {2103, 305, 19667, 8, 2}, {2111, 306, 24129, 16, 0}, {2127, 307, 24129, 16, 2}, {2143, 308, 6171, 20, 0}, {2163, 309, 7153, 19, 0}, {2182, 310, 7153, 19, 2}, {2201, 311, 54297, 20, 0},
	{2221, 312, 19923, 19, 0}, {2240, 313, 19923, 19, 2}, {2259, 314, 24875, 19, 0}, {2278, 315, 49611, 18, 0}, {2296, 316, 49611, 18, 2}, {2314, 317, 0, 3, 2}, {2317, 318, 0, 3, 2}, {2320, 319, 4383, 15, 0},
	{2335, 320, 3915, 14, 0}, {2349, 321, 3915, 14, 2}, {2363, 322, 0, 3, 2}, {2366, 323, 57633, 19, 0}, {2385, 324, 57633, 19, 2}, {2404, 325, 28375, 10, 2}, {2414, 326, 0, 3, 2}, {2417, 327, 0, 6, 6},
	{2423, 330, 0, 5, 2}, {2428, 331, 28569, 15, 2}, {2443, 332, 0, 7, 6}, {2450, 333, 3953, 11, 0}, {2461, 334, 55369, 10, 0}, {2471, 335, 55369, 10, 2}, {2481, 336, 63977, 11, 0}, {2492, 337, 0, 4, 2},
	{2496, 338, 0, 9, 6}, {2505, 339, 65191, 14, 0}, {2519, 340, 34031, 13, 0}, {2532, 341, 34031, 13, 2}, {2545, 342, 3707, 16, 0}, {2561, 343, 38081, 15, 0}, {2576, 344, 38081, 15, 2}, {2591, 345, 40769, 14, 0},
	{2605, 346, 46729, 13, 0}, {2618, 347, 46729, 13, 2}, {2631, 348, 54447, 17, 0}, {2648, 349, 12605, 15, 0}, {2663, 350, 12605, 15, 2}, {2678, 351, 59367, 17, 0}, {2695, 352, 58901, 16, 0}, {2711, 353, 58901, 16, 2},
	{2727, 354, 0, 3, 2}, {2730, 355, 63977, 12, 0}, {2742, 356, 0, 5, 2}, {2747, 357, 63977, 10, 0}, {2757, 358, 0, 3, 2}, {2760, 359, 59367, 14, 0}, {2774, 360, 58901, 13, 0}, {2787, 361, 58901, 13, 2},
	{2800, 362, 0, 7, 6}, {2807, 363, 0, 3, 2}, {2810, 364, 4953, 22, 0}, {2832, 365, 4953, 21, 0}, {2853, 366, 4953, 21, 2}, {2874, 367, 0, 4, 6}, {2878, 368, 19667, 15, 0}, {2893, 369, 19667, 15, 2},
	{2908, 370, 65191, 16, 0}, {2924, 371, 34031, 15, 2}, {2939, 372, 63977, 10, 0}, {2949, 373, 0, 3, 0}, {2952, 375, 0, 3, 2}, {2955, 376, 0, 2, 6}, {2957, 377, 0, 3, 2}, {2960, 378, 0, 9, 2},
	{2969, 379, 63977, 10, 0}, {2979, 380, 0, 3, 2}, {2982, 381, 0, 4, 0}, {2986, 382, 0, 4, 2}, {2990, 383, 0, 4, 2}, {2994, 384, 0, 3, 2}, {2997, 385, 10439, 10, 2}, {3007, 386, 4399, 12, 0},
	{3019, 387, 22333, 10, 2}, {3029, 388, 24471, 27, 0}, {3056, 389, 3633, 20, 2}, {3076, 390, 713, 19, 0}, {3095, 391, 31875, 18, 0}, {3113, 392, 31875, 18, 2}, {3131, 393, 0, 5, 2}, {3136, 394, 40625, 12, 0},
	{3148, 395, 40625, 12, 0}, {3160, 396, 10439, 11, 2}, {3171, 397, 55695, 12, 0}, {3183, 398, 63977, 11, 0}, {3194, 399, 63977, 11, 0}, {3205, 400, 0, 4, 0}, {3209, 401, 0, 4, 2}, {3213, 402, 0, 3, 2},
	{3216, 403, 0, 1, 2}, {3217, 404, 0, 8, 6}, {3225, 405, 63977, 13, 0}, {3238, 406, 0, 6, 2}, {3244, 407, 0, 7, 2}, {3251, 408, 36955, 15, 0}, {3266, 409, 36487, 14, 0}, {3280, 410, 36487, 14, 2},
	{3294, 411, 0, 7, 2}, {3301, 412, 24441, 19, 0}, {3320, 413, 62029, 18, 0}, {3338, 414, 62029, 18, 2}, {3356, 415, 0, 4, 2}, {3360, 416, 0, 3, 2}, {3363, 417, 58273, 12, 0}, {3375, 418, 58273, 12, 2},
	{3387, 419, 37863, 18, 0}, {3405, 420, 64643, 17, 0}, {3422, 421, 64643, 17, 2}, {3439, 422, 46017, 13, 0}, {3452, 423, 28683, 12, 0}, {3464, 424, 28683, 12, 2}, {3476, 425, 42675, 15, 0}, {3491, 426, 28555, 14, 0},
	{3505, 427, 28555, 14, 2}, {3519, 428, 11885, 13, 0}, {3532, 429, 11885, 13, 2}, {3545, 430, 0, 3, 2}, {3548, 431, 63977, 11, 0}, {3559, 432, 0, 4, 2}, {3563, 433, 42985, 13, 0}, {3576, 434, 28865, 12, 0},
	{3588, 435, 28865, 12, 0}, {3600, 436, 39601, 12, 2}, {3612, 437, 0, 3, 2}, {3615, 438, 26711, 13, 0}, {3628, 439, 26245, 12, 0}, {3640, 440, 26245, 12, 0}, {3652, 441, 55369, 11, 2}, {3663, 442, 0, 4, 2},
	{3667, 443, 9789, 11, 2}, {3678, 444, 63977, 13, 0}, {3691, 445, 19667, 11, 0}, {3702, 446, 10439, 10, 0}, {3712, 447, 0, 6, 2}, {3718, 448, 0, 9, 2}, {3727, 449, 26711, 12, 0}, {3739, 450, 26245, 11, 0},
	{3750, 451, 26245, 11, 2}, {3761, 452, 0, 3, 2}, {3764, 453, 0, 3, 2}, {3767, 454, 0, 2, 2}, {3769, 455, 63977, 13, 2}, {3782, 456, 0, 3, 2}, {3785, 457, 58901, 12, 2}, {3797, 458, 63977, 14, 0},
	{3811, 459, 0, 7, 2}, {3818, 460, 0, 5, 2}, {3823, 461, 0, 4, 2}, {3827, 462, 55635, 18, 2}, {3845, 463, 0, 6, 2}, {3851, 464, 62441, 19, 0}, {3870, 465, 60483, 18, 0}, {3888, 466, 60483, 18, 2},
	{3906, 467, 3953, 13, 0}, {3919, 468, 55369, 12, 0}, {3931, 469, 55369, 12, 2}, {3943, 470, 0, 3, 2}, {3946, 471, 57959, 10, 0}, {3956, 472, 0, 4, 0}, {3960, 473, 0, 4, 0}, {3964, 475, 0, 4, 6},
	{3968, 476, 0, 3, 2}, {3971, 477, 15115, 14, 2}, {3985, 478, 57871, 15, 0}, {4000, 479, 57871, 15, 2}, {4015, 480, 0, 3, 2}, {4018, 481, 0, 3, 2}, {4021, 482, 63977, 10, 0}, {4031, 483, 0, 3, 2},
	{4034, 484, 28937, 18, 0}, {4052, 485, 34897, 17, 0}, {4069, 486, 34897, 17, 2}, {4086, 487, 0, 2, 2}, {4088, 488, 0, 3, 2}, {4091, 489, 0, 3, 2}, {4094, 490, 0, 6, 2}, {4100, 491, 2225, 13, 0},
	{4113, 492, 53641, 12, 0}, {4125, 493, 53641, 12, 2}, {4137, 494, 34989, 9, 4}, {4146, 495, 34989, 2, 6}, {4148, 496, 20819, 24, 0}, {4172, 497, 20819, 17, 2}, {4189, 498, 0, 6, 2}, {4195, 499, 65191, 16, 0},
	{4211, 500, 34031, 15, 0}, {4226, 501, 34031, 15, 2}, {4241, 502, 33709, 14, 0}, {4255, 503, 33709, 14, 0}, {4269, 504, 0, 7, 2}, {4276, 505, 0, 2, 2}, {4278, 506, 0, 3, 2}, {4281, 507, 10439, 10, 2},
	{4291, 508, 0, 3, 2}, {4294, 509, 0, 3, 2}, {4297, 510, 0, 4, 2}, {4301, 511, 0, 3, 2}, {4304, 512, 23937, 14, 0}, {4318, 513, 25285, 12, 0}, {4330, 514, 25285, 12, 2}, {4342, 515, 18839, 15, 0},
	{4357, 516, 24799, 14, 0}, {4371, 517, 24799, 14, 2}, {4385, 518, 38351, 26, 0}, {4411, 519, 38351, 25, 0}, {4436, 520, 38351, 25, 2}, {4461, 521, 63977, 11, 0}, {4472, 522, 0, 4, 2}, {4476, 523, 2225, 13, 0},
	{4489, 524, 53641, 12, 0}, {4501, 525, 53641, 12, 2}, {4513, 526, 0, 3, 2}, {4516, 527, 26127, 13, 0}, {4529, 528, 25659, 12, 0}, {4541, 529, 25659, 12, 2}, {4553, 530, 0, 3, 2}, {4556, 531, 0, 3, 2},
	{4559, 532, 0, 3, 2}, {4562, 533, 0, 4, 2}, {4566, 534, 0, 3, 2}, {4569, 535, 0, 9, 2}, {4578, 536, 34031, 15, 2}, {4593, 537, 0, 2, 2}, {4595, 538, 0, 6, 2}, {4601, 539, 40769, 15, 0},
	{4616, 540, 46729, 14, 0}, {4630, 541, 46729, 14, 2}, {4644, 542, 0, 3, 2}, {4647, 543, 0, 4, 2}, {4651, 544, 0, 3, 2}, {4654, 545, 0, 3, 2}, {4657, 546, 0, 3, 2}, {4660, 547, 0, 6, 6},
	{4666, 548, 63977, 10, 0}, {4676, 549, 0, 3, 2}, {4679, 550, 41387, 23, 0}, {4702, 551, 29737, 16, 0}, {4718, 552, 29737, 9, 0}, {4727, 553, 10439, 9, 2}, {4736, 554, 13283, 15, 2}, {4751, 555, 0, 4, 0},
	{4755, 556, 0, 4, 6}, {4759, 557, 0, 3, 2}, {4762, 558, 0, 2, 2}, {4764, 559, 0, 3, 2}, {4767, 560, 0, 4, 2}, {4771, 561, 63977, 11, 0}, {4782, 562, 0, 4, 0}, {4786, 563, 0, 4, 2},
	{4790, 564, 63977, 11, 0}, {4801, 565, 0, 4, 2}, {4805, 566, 0, 4, 2}, {4809, 567, 0, 3, 2}, {4812, 568, 22819, 15, 0}, {4827, 569, 60405, 14, 2}, {4841, 570, 0, 2, 2}, {4843, 571, 0, 2, 2},
	{4845, 572, 4953, 23, 0}, {4868, 573, 4953, 22, 0}, {4890, 574, 4953, 22, 2}, {4912, 575, 0, 3, 2}, {4915, 576, 0, 8, 0}, {4923, 577, 0, 8, 6}, {4931, 578, 0, 7, 2}, {4938, 579, 4953, 23, 0},
	{4961, 580, 4953, 22, 0}, {4983, 581, 4953, 22, 2}, {5005, 582, 63977, 10, 0}, {5015, 583, 0, 3, 2}, {5018, 584, 0, 4, 2}, {5022, 585, 0, 5, 0}, {5027, 586, 0, 5, 2}, {5032, 587, 37079, 11, 0},
	{5043, 588, 63977, 10, 0}, {5053, 589, 0, 3, 2}, {5056, 590, 0, 3, 0}, {5059, 591, 0, 3, 2}, {5062, 592, 15979, 15, 0}, {5077, 593, 0, 4, 0}, {5081, 594, 0, 4, 2}, {5085, 595, 63977, 12, 0},
	{5097, 596, 0, 5, 2}, {5102, 597, 40625, 10, 2}, {5112, 598, 0, 6, 2}, {5118, 599, 11585, 15, 0}, {5133, 600, 42747, 14, 0}, {5147, 601, 42747, 14, 2}, {5161, 602, 63977, 9, 0}, {5170, 603, 0, 2, 2},
	{5172, 605, 0, 3, 2}, {5175, 606, 0, 3, 2}, {5178, 607, 25659, 15, 2}, {5193, 608, 7805, 14, 2}, {5207, 609, 0, 3, 2}, {5210, 610, 0, 4, 2}, {5214, 611, 0, 7, 2}, {5221, 612, 0, 9, 2},
	{5230, 613, 0, 3, 2}, {5233, 614, 0, 3, 0}, {5236, 615, 0, 1, 2}, {5237, 616, 0, 3, 2}, {5240, 617, 0, 3, 2}, {5243, 618, 34989, 18, 0}, {5261, 619, 0, 9, 2}, {5270, 620, 0, 3, 2},
	{5273, 621, 0, 7, 2}, {5280, 622, 0, 3, 2}, {5283, 623, 53103, 21, 0}, {5304, 624, 53103, 20, 0}, {5324, 625, 53103, 20, 0}, {5344, 626, 38351, 18, 0}, {5362, 627, 38351, 18, 0}, {5380, 628, 24129, 16, 0},
	{5396, 629, 24129, 16, 2}, {5412, 630, 2225, 16, 0}, {5428, 631, 53641, 15, 0}, {5443, 632, 53641, 15, 2}, {5458, 633, 63977, 10, 0}, {5468, 634, 0, 3, 2}, {5471, 635, 0, 3, 2}, {5474, 636, 0, 3, 2},
	{5477, 637, 0, 7, 2}, {5484, 638, 0, 3, 2}, {5487, 639, 63977, 11, 0}, {5498, 640, 57959, 10, 0}, {5508, 641, 0, 4, 0}, {5512, 642, 0, 4, 0}, {5516, 643, 0, 4, 6}, {5520, 644, 63977, 10, 0},
	{5530, 645, 0, 3, 2}, {5533, 646, 0, 8, 6}, {5541, 647, 0, 5, 6}, {5546, 649, 0, 7, 2}, {5553, 650, 0, 3, 2}, {5556, 651, 0, 3, 2}, {5559, 652, 0, 3, 6}, {5562, 653, 40625, 8, 0},
	{5570, 654, 0, 6, 0}, {5576, 655, 0, 5, 0}, {5581, 656, 0, 3, 2}, {5584, 657, 0, 3, 2}, {5587, 658, 0, 8, 0}, {5595, 659, 0, 8, 6}, {5603, 660, 0, 3, 2}, {5606, 661, 0, 2, 2},
	{5608, 662, 4399, 14, 2}, {5622, 663, 14631, 7, 2}, {5629, 664, 0, 4, 0}, {5633, 665, 0, 4, 6}, {5637, 666, 0, 5, 6}, {5642, 667, 0, 4, 2}, {5646, 668, 0, 7, 2}, {5653, 669, 63977, 11, 0},
	{5664, 670, 0, 4, 2}, {5668, 671, 0, 3, 6}, {5671, 672, 63977, 11, 0}, {5682, 673, 0, 4, 0}, {5686, 674, 0, 4, 2}, {5690, 675, 0, 3, 2}, {5693, 676, 0, 3, 2}, {5696, 677, 0, 4, 2},
	{5700, 678, 0, 3, 2}, {5703, 679, 59367, 16, 0}, {5719, 680, 58901, 15, 0}, {5734, 681, 58901, 15, 2}, {5749, 682, 61329, 13, 0}, {5762, 683, 3913, 12, 0}, {5774, 684, 3913, 12, 2}, {5786, 685, 0, 3, 6},
	{5789, 686, 63977, 10, 0}, {5799, 687, 0, 3, 2}, {5802, 688, 0, 9, 2}, {5811, 689, 3535, 12, 6}, {5823, 690, 63977, 11, 0}, {5834, 691, 0, 4, 2}, {5838, 692, 0, 3, 2}, {5841, 693, 63977, 10, 0},
	{5851, 694, 0, 3, 2}, {5854, 695, 63977, 11, 0}, {5865, 696, 0, 4, 2}, {5869, 697, 0, 3, 2}, {5872, 698, 25183, 15, 0}, {5887, 699, 59557, 14, 0}, {5901, 700, 31073, 14, 0}, {5915, 701, 30605, 13, 0},
	{5928, 702, 30605, 13, 2}, {5941, 703, 48461, 18, 0}, {5959, 704, 57633, 17, 0}, {5976, 705, 57633, 17, 2}, {5993, 706, 7925, 13, 2}, {6006, 707, 58191, 14, 0}, {6020, 708, 58191, 14, 4}, {6034, 709, 0, 5, 6},
	{6039, 710, 3227, 15, 0}, {6054, 711, 54643, 14, 0}, {6068, 712, 54643, 14, 2}, {6082, 713, 0, 5, 2}, {6087, 714, 0, 3, 2}, {6090, 715, 53957, 17, 0}, {6107, 716, 43135, 16, 0}, {6123, 717, 43135, 16, 2},
	{6139, 718, 37079, 12, 0}, {6151, 719, 63977, 11, 0}, {6162, 720, 0, 4, 2}, {6166, 721, 10439, 17, 2}, {6183, 722, 0, 3, 2}, {6186, 723, 0, 3, 6}, {6189, 724, 63475, 20, 0}, {6209, 725, 7331, 19, 0},
	{6228, 726, 7331, 19, 2}, {6247, 727, 34067, 13, 0}, {6260, 728, 0, 4, 6}, {6264, 729, 0, 5, 2}, {6269, 730, 51009, 13, 0}, {6282, 731, 4399, 12, 2}, {6294, 732, 0, 9, 2}, {6303, 733, 4399, 15, 2},
	{6318, 734, 0, 3, 6}, {6321, 735, 58901, 13, 2}, {6334, 736, 0, 9, 6}, {6343, 737, 0, 3, 2}, {6346, 738, 0, 6, 2}, {6352, 739, 44831, 16, 0}, {6368, 740, 58129, 15, 0}, {6383, 741, 58129, 15, 2},
	{6398, 742, 0, 5, 2}, {6403, 743, 63977, 10, 0}, {6413, 744, 0, 3, 2}, {6416, 745, 63977, 18, 0}, {6434, 746, 0, 11, 2}, {6445, 747, 0, 2, 0}, {6447, 748, 0, 1, 2}, {6448, 749, 43437, 23, 0},
	{6471, 750, 63977, 14, 0}, {6485, 751, 0, 7, 2}, {6492, 753, 12901, 18, 0}, {6510, 754, 47275, 17, 0}, {6527, 755, 47275, 17, 2}, {6544, 756, 63977, 16, 0}, {6560, 757, 0, 9, 2}, {6569, 758, 0, 5, 2},
	{6574, 759, 0, 9, 6}, {6583, 760, 0, 3, 2}, {6586, 761, 15997, 14, 0}, {6600, 762, 10953, 12, 0}, {6612, 763, 10953, 12, 2}, {6624, 764, 0, 3, 2}, {6627, 765, 65191, 10, 0}, {6637, 766, 34031, 9, 0},
	{6646, 767, 34031, 9, 0}, {6655, 768, 0, 3, 2}, {6658, 769, 64397, 16, 0}, {6674, 770, 28569, 15, 0}, {6689, 771, 28569, 15, 2}, {6704, 772, 0, 3, 2}, {6707, 773, 63977, 12, 0}, {6719, 774, 0, 5, 0},
	{6724, 775, 0, 5, 2}, {6729, 776, 0, 3, 2}, {6732, 777, 0, 3, 2}, {6735, 778, 0, 4, 2}, {6739, 779, 0, 6, 6}, {6745, 780, 10973, 9, 2}, {6754, 781, 0, 5, 2}, {6759, 782, 0, 3, 2},
	{6762, 783, 0, 3, 2}, {6765, 784, 63977, 10, 0}, {6775, 785, 0, 3, 2}, {6778, 786, 63977, 14, 2}, {6792, 787, 0, 5, 2}, {6797, 788, 34031, 16, 2}, {6813, 789, 2225, 15, 0}, {6828, 790, 53641, 14, 0},
	{6842, 791, 53641, 14, 2}, {6856, 792, 0, 5, 6}, {6861, 797, 4819, 15, 0}, {6876, 798, 56235, 14, 0}, {6890, 799, 56235, 14, 2}, {6904, 800, 0, 2, 2}, {6906, 801, 0, 4, 2}, {6910, 802, 0, 3, 2},
	{6913, 803, 63977, 10, 0}, {6923, 804, 0, 3, 2}, {6926, 805, 1741, 26, 0}, {6952, 806, 40391, 25, 0}, {6977, 807, 40391, 24, 0}, {7001, 808, 40391, 24, 2}, {7025, 809, 0, 3, 2}, {7028, 810, 0, 6, 6},
	{7034, 811, 0, 3, 2}, {7037, 812, 63977, 10, 0}, {7047, 813, 63977, 10, 0}, {7057, 814, 0, 3, 0}, {7060, 815, 0, 3, 2}, {7063, 816, 0, 3, 2}, {7066, 817, 29423, 22, 0}, {7088, 818, 29423, 22, 6},
	{7110, 819, 0, 3, 2}, {7113, 820, 63977, 10, 0}, {7123, 821, 0, 3, 2}, {7126, 822, 65191, 18, 0}, {7144, 823, 34031, 17, 0}, {7161, 824, 34031, 17, 2}, {7178, 825, 58191, 15, 4}, {7193, 826, 0, 6, 6},
	{7199, 827, 0, 5, 6}, {7204, 828, 63977, 11, 0}, {7215, 829, 0, 4, 2}, {7219, 830, 0, 8, 2}, {7227, 831, 0, 3, 0}, {7230, 832, 0, 3, 6}, {7233, 833, 0, 3, 0}, {7236, 834, 0, 2, 2},
	{7238, 835, 29923, 13, 2}, {7251, 836, 0, 5, 6}, {7256, 837, 63977, 13, 0}, {7269, 838, 0, 6, 2}, {7275, 839, 63977, 11, 0}, {7286, 840, 0, 4, 0}, {7290, 841, 0, 4, 2}, {7294, 842, 0, 1, 2},
	{7295, 843, 0, 2, 2}, {7297, 844, 0, 6, 6}, {7303, 845, 0, 4, 6}, {7307, 846, 57959, 10, 0}, {7317, 847, 0, 4, 0}, {7321, 848, 0, 4, 0}, {7325, 849, 0, 4, 6}, {7329, 850, 59385, 15, 0},
	{7344, 851, 25011, 14, 0}, {7358, 852, 25011, 14, 2}, {7372, 853, 59463, 10, 2}, {7382, 854, 40625, 8, 0}, {7390, 855, 0, 3, 0}, {7393, 856, 0, 3, 2}, {7396, 857, 63977, 14, 0}, {7410, 858, 0, 7, 0},
	{7417, 859, 0, 7, 6}, {7424, 860, 0, 3, 2}, {7427, 861, 0, 4, 2}, {7431, 862, 0, 4, 2}, {7435, 863, 63977, 12, 0}, {7447, 864, 0, 5, 0}, {7452, 865, 0, 5, 2}, {7457, 866, 49995, 17, 0},
	{7474, 867, 5981, 16, 0}, {7490, 868, 5981, 16, 2}, {7506, 869, 63977, 10, 0}, {7516, 870, 0, 3, 2}, {7519, 871, 0, 4, 2}, {7523, 872, 0, 5, 2}, {7528, 873, 1683, 20, 0}, {7548, 874, 19243, 11, 2},
	{7559, 875, 0, 4, 0}, {7563, 876, 0, 4, 2}, {7567, 877, 0, 3, 2}, {7570, 878, 0, 5, 2}, {7575, 879, 0, 3, 2}, {7578, 880, 0, 7, 2}, {7585, 881, 0, 9, 2}, {7594, 882, 0, 7, 2},
	{7601, 883, 0, 3, 2}, {7604, 884, 18839, 14, 0}, {7618, 885, 24799, 13, 0}, {7631, 886, 24799, 13, 2}, {7644, 887, 0, 3, 2}, {7647, 888, 40593, 17, 0}, {7664, 889, 9431, 16, 0}, {7680, 890, 9431, 16, 2},
	{7696, 891, 0, 4, 2}, {7700, 892, 0, 3, 2}, {7703, 893, 0, 4, 2}, {7707, 894, 0, 3, 2}, {7710, 895, 0, 6, 6}, {7716, 896, 0, 8, 2}, {7724, 897, 0, 3, 2}, {7727, 898, 0, 5, 2},
	{7732, 899, 0, 3, 2}, {7735, 900, 58901, 15, 0}, {7750, 901, 58901, 14, 2}, {7764, 902, 63977, 10, 0}, {7774, 903, 0, 3, 2}, {7777, 904, 0, 5, 6}, {7782, 907, 0, 8, 2}, {7790, 908, 0, 3, 2},
	{7793, 909, 0, 6, 2}, {7799, 910, 0, 4, 0}, {7803, 911, 0, 4, 6}, {7807, 912, 0, 3, 2}, {7810, 913, 0, 3, 2}, {7813, 914, 0, 5, 2}, {7818, 915, 33623, 17, 0}, {7835, 916, 2463, 16, 0},
	{7851, 917, 2463, 16, 2}, {7867, 918, 0, 2, 2}, {7869, 920, 0, 4, 2}, {7873, 921, 0, 3, 2}, {7876, 922, 0, 3, 2}, {7879, 923, 0, 3, 2}, {7882, 924, 0, 12, 6}, {7894, 925, 0, 3, 2},
	{7897, 926, 0, 2, 2}, {7899, 927, 11273, 20, 2}, {7919, 928, 26127, 15, 0}, {7934, 929, 25659, 14, 0}, {7948, 930, 25659, 14, 2}, {7962, 931, 0, 6, 6}, {7968, 932, 36113, 14, 0}, {7982, 933, 4399, 10, 0},
	{7992, 934, 0, 4, 2}, {7996, 935, 63977, 12, 0}, {8008, 936, 0, 5, 0}, {8013, 937, 0, 5, 2}, {8018, 938, 0, 4, 0}, {8022, 939, 0, 4, 6}, {8026, 940, 0, 11, 2}, {8037, 941, 0, 3, 0},
	{8040, 942, 0, 3, 6}, {8043, 943, 0, 7, 2}, {8050, 944, 65291, 19, 0}, {8069, 945, 56621, 18, 0}, {8087, 946, 56621, 18, 2}, {8105, 947, 38081, 14, 2}, {8119, 948, 11987, 22, 0}, {8141, 949, 11987, 22, 2},
	{8163, 950, 0, 9, 6}, {8172, 951, 63977, 12, 0}, {8184, 952, 0, 5, 2}, {8189, 953, 60227, 21, 0}, {8210, 954, 13523, 19, 0}, {8229, 955, 60227, 19, 0}, {8248, 956, 13523, 19, 0}, {8267, 957, 0, 6, 2},
	{8273, 958, 63977, 12, 0}, {8285, 959, 0, 5, 2}, {8290, 960, 0, 3, 2}, {8293, 961, 0, 8, 2}, {8301, 962, 0, 2, 6}, {8303, 966, 11175, 21, 0}, {8324, 967, 11175, 20, 0}, {8344, 968, 11175, 20, 2},
	{8364, 969, 0, 7, 0}, {8371, 970, 0, 3, 2}, {8374, 971, 63977, 10, 0}, {8384, 972, 0, 3, 2}, {8387, 973, 0, 3, 2}, {8390, 974, 0, 6, 2}, {8396, 975, 0, 7, 0}, {8403, 976, 0, 7, 6},
	{8410, 977, 15979, 14, 4}, {8424, 978, 0, 3, 0}, {8427, 979, 0, 3, 2}, {8430, 980, 0, 7, 6}, {8437, 981, 0, 7, 2}, {8444, 982, 0, 3, 2}, {8447, 983, 29515, 12, 0}, {8459, 984, 29515, 12, 2},
	{8471, 985, 63977, 10, 0}, {8481, 986, 0, 3, 2}, {8484, 987, 4399, 11, 0}, {8495, 988, 0, 5, 0}, {8500, 989, 0, 5, 2}, {8505, 990, 57633, 16, 2}, {8521, 991, 0, 3, 2}, {8524, 992, 65191, 16, 0},
	{8540, 993, 34031, 15, 0}, {8555, 994, 34031, 15, 2}, {8570, 995, 49611, 18, 2}, {8588, 996, 2105, 14, 2}, {8602, 997, 0, 3, 2}, {8605, 998, 63977, 13, 0}, {8618, 999, 0, 6, 2}, {8624, 1000, 65191, 14, 0},
	{8638, 1001, 34031, 13, 0}, {8651, 1002, 34031, 13, 2}, {8664, 1003, 63977, 10, 0}, {8674, 1004, 4399, 9, 2}, {8683, 1005, 0, 3, 0}, {8686, 1006, 0, 3, 2}, {8689, 1007, 0, 3, 2}, {8692, 1008, 0, 6, 6},
	{8698, 1009, 28021, 13, 0}, {8711, 1010, 13899, 12, 0}, {8723, 1011, 13899, 12, 2}, {8735, 1012, 0, 7, 6}, {8742, 1013, 18571, 16, 4}, {8758, 1014, 18571, 9, 2}, {8767, 1015, 63977, 10, 0}, {8777, 1016, 0, 3, 2},
	{8780, 1017, 3953, 12, 0}, {8792, 1018, 55369, 11, 0}, {8803, 1019, 55369, 11, 2}, {8814, 1020, 10617, 12, 2}, {8826, 1021, 63977, 9, 0}, {8835, 1022, 0, 2, 2}, {8837, 1023, 34989, 7, 2}, {8844, 1024, 0, 3, 2},
	{8847, 1025, 18839, 16, 0}, {8863, 1026, 24799, 15, 0}, {8878, 1027, 24799, 15, 2}, {8893, 1028, 26127, 16, 0}, {8909, 1029, 25659, 15, 0}, {8924, 1030, 25659, 15, 2}, {8939, 1031, 0, 3, 2}, {8942, 1032, 0, 5, 2},
	{8947, 1033, 40769, 15, 0}, {8962, 1034, 46729, 14, 0}, {8976, 1035, 46729, 14, 2}, {8990, 1036, 0, 3, 2}, {8993, 1037, 0, 3, 2}, {8996, 1038, 0, 3, 2}, {8999, 1039, 0, 6, 6}, {9005, 1040, 0, 3, 2},
	{9008, 1041, 0, 3, 2}, {9011, 1042, 0, 3, 2}, {9014, 1043, 0, 2, 2}, {9016, 1044, 0, 7, 2}, {9023, 1045, 0, 8, 0}, {9031, 1046, 0, 8, 6}, {9039, 1047, 0, 4, 2}, {9043, 1048, 0, 6, 0},
	{9049, 1049, 0, 6, 6}, {9055, 1050, 18263, 11, 0}, {9066, 1051, 0, 7, 2}, {9073, 1052, 0, 2, 6}, {9075, 1053, 19197, 18, 0}, {9093, 1054, 59997, 17, 0}, {9110, 1055, 59997, 17, 2}, {9127, 1056, 51585, 7, 2},
	{9134, 1057, 0, 4, 2}, {9138, 1058, 63977, 11, 0}, {9149, 1059, 0, 4, 2}, {9153, 1060, 0, 3, 2}, {9156, 1061, 48559, 15, 0}, {9171, 1062, 48559, 15, 2}, {9186, 1063, 18839, 12, 0}, {9198, 1064, 24799, 11, 0},
	{9209, 1065, 24799, 11, 2}, {9220, 1066, 0, 5, 2}, {9225, 1067, 0, 7, 2}, {9232, 1068, 0, 3, 2}, {9235, 1069, 0, 3, 2}, {9238, 1070, 63977, 13, 0}, {9251, 1071, 0, 6, 0}, {9257, 1072, 0, 6, 2},
	{9263, 1073, 1251, 12, 4}, {9275, 1074, 1251, 5, 4}, {9280, 1075, 1251, 5, 6}, {9285, 1076, 40769, 16, 0}, {9301, 1077, 46729, 15, 0}, {9316, 1078, 46729, 15, 2}, {9331, 1079, 7245, 21, 2}, {9352, 1080, 0, 4, 2},
	{9356, 1081, 0, 3, 2}, {9359, 1082, 37079, 21, 0}, {9380, 1083, 37079, 13, 2}, {9393, 1084, 20909, 29, 0}, {9422, 1085, 20909, 28, 0}, {9450, 1086, 20909, 28, 2}, {9478, 1087, 12239, 14, 0}, {9492, 1088, 63655, 13, 0},
	{9505, 1089, 63655, 13, 2}, {9518, 1090, 10225, 15, 0}, {9533, 1091, 10225, 8, 2}, {9541, 1092, 2463, 36, 0}, {9577, 1093, 2463, 35, 0}, {9612, 1094, 2463, 35, 2}, {9647, 1095, 63977, 12, 0}, {9659, 1096, 0, 5, 2},
	{9664, 1097, 63977, 11, 0}, {9675, 1098, 0, 4, 0}, {9679, 1099, 0, 4, 2}, {9683, 1100, 0, 6, 2}, {9689, 1101, 0, 3, 2}, {9692, 1102, 40769, 15, 0}, {9707, 1103, 46729, 14, 0}, {9721, 1104, 46729, 14, 2},
	{9735, 1105, 0, 3, 2}, {9738, 1106, 0, 5, 2}, {9743, 1107, 9437, 15, 0}, {9758, 1108, 9437, 15, 2}, {9773, 1109, 63977, 12, 0}, {9785, 1110, 1259, 10, 0}, {9795, 1111, 0, 5, 0}, {9800, 1112, 0, 5, 2},
	{9805, 1113, 0, 4, 2}, {9809, 1114, 0, 5, 2}, {9814, 1115, 59367, 10, 0}, {9824, 1116, 58901, 9, 0}, {9833, 1117, 58901, 9, 2}, {9842, 1118, 55763, 13, 0}, {9855, 1119, 0, 4, 6}, {9859, 1124, 63977, 10, 0},
	{9869, 1125, 0, 3, 2}, {9872, 1126, 37275, 17, 0}, {9889, 1127, 31457, 16, 0}, {9905, 1128, 31457, 16, 2}, {9921, 1129, 0, 3, 2}, {9924, 1130, 13467, 12, 0}, {9936, 1131, 13467, 11, 0}, {9947, 1132, 13467, 5, 2},
	{9952, 1133, 63977, 11, 0}, {9963, 1134, 0, 4, 2}, {9967, 1135, 38351, 23, 0}, {9990, 1136, 38351, 22, 0}, {10012, 1137, 38351, 22, 2}, {10034, 1138, 0, 3, 2}, {10037, 1139, 0, 3, 2}, {10040, 1140, 0, 3, 2},
	{10043, 1141, 0, 3, 2}, {10046, 1142, 0, 7, 2}, {10053, 1143, 0, 5, 6}, {10058, 1144, 11987, 22, 2}, {10080, 1145, 0, 3, 2}, {10083, 1146, 26127, 18, 0}, {10101, 1147, 25659, 17, 0}, {10118, 1148, 25659, 17, 2},
	{10135, 1149, 11271, 22, 0}, {10157, 1150, 11271, 21, 0}, {10178, 1151, 11271, 21, 2}, {10199, 1152, 39289, 17, 2}, {10216, 1153, 0, 4, 2}, {10220, 1154, 59367, 16, 0}, {10236, 1155, 58901, 15, 0}, {10251, 1156, 58901, 15, 2},
	{10266, 1157, 0, 4, 0}, {10270, 1158, 0, 4, 6}, {10274, 1159, 0, 3, 2}, {10277, 1160, 65353, 14, 2}, {10291, 1161, 0, 8, 2}, {10299, 1162, 61329, 16, 0}, {10315, 1163, 3913, 15, 0}, {10330, 1164, 3913, 15, 2},
	{10345, 1165, 0, 4, 2}, {10349, 1166, 0, 3, 2}, {10352, 1167, 59367, 15, 0}, {10367, 1168, 58901, 14, 0}, {10381, 1169, 58901, 14, 2}, {10395, 1170, 4399, 11, 2}, {10406, 1171, 0, 7, 6}, {10413, 1172, 0, 3, 2},
	{10416, 1173, 63977, 14, 0}, {10430, 1174, 0, 7, 2}, {10437, 1175, 0, 3, 2}, {10440, 1176, 64397, 19, 0}, {10459, 1177, 28569, 18, 0}, {10477, 1178, 28569, 18, 2}, {10495, 1179, 10439, 10, 2}, {10505, 1180, 0, 3, 2},
	{10508, 1181, 58901, 14, 2}, {10522, 1182, 63977, 17, 0}, {10539, 1183, 0, 10, 2}, {10549, 1184, 64397, 16, 0}, {10565, 1185, 28569, 15, 0}, {10580, 1186, 28569, 15, 2}, {10595, 1187, 18839, 15, 0}, {10610, 1188, 24799, 14, 0},
	{10624, 1189, 24799, 14, 2}, {10638, 1190, 759, 12, 0}, {10650, 1191, 14631, 11, 0}, {10661, 1192, 14631, 11, 2}, {10672, 1193, 0, 6, 2}, {10678, 1194, 63977, 13, 0}, {10691, 1195, 0, 6, 2}, {10697, 1196, 63977, 11, 0},
	{10708, 1197, 0, 4, 2}, {10712, 1198, 0, 3, 2}, {10715, 1199, 63977, 11, 0}, {10726, 1200, 0, 4, 0}, {10730, 1201, 0, 4, 2}, {10734, 1202, 0, 3, 2}, {10737, 1203, 0, 3, 2}, {10740, 1204, 57229, 17, 0},
	{10757, 1205, 57229, 16, 0}, {10773, 1206, 57229, 16, 2}, {10789, 1207, 63977, 11, 0}, {10800, 1208, 0, 4, 0}, {10804, 1209, 0, 4, 2}, {10808, 1210, 10439, 8, 2}, {10816, 1211, 0, 3, 2}, {10819, 1212, 0, 3, 2},
	{10822, 1213, 65191, 17, 0}, {10839, 1214, 34031, 16, 0}, {10855, 1215, 34031, 16, 2}, {10871, 1216, 0, 3, 2}, {10874, 1217, 0, 3, 2}, {10877, 1218, 63977, 15, 0}, {10892, 1219, 0, 8, 2}, {10900, 1220, 0, 8, 2},
	{10908, 1221, 53047, 31, 0}, {10939, 1222, 13523, 20, 0}, {10959, 1223, 13523, 20, 4}, {10979, 1224, 34105, 16, 0}, {10995, 1225, 317, 15, 0}, {11010, 1226, 317, 15, 4}, {11025, 1227, 3535, 13, 0}, {11038, 1228, 3535, 13, 4},
	{11051, 1229, 35411, 13, 4}, {11064, 1230, 26309, 11, 4}, {11075, 1231, 17369, 11, 6}, {11086, 1232, 63977, 10, 0}, {11096, 1233, 0, 3, 2}, {11099, 1234, 65191, 16, 0}, {11115, 1235, 34031, 15, 0}, {11130, 1236, 34031, 15, 2},
	{11145, 1237, 0, 8, 6}, {11153, 1238, 19667, 13, 2}, {11166, 1239, 0, 3, 2}, {11169, 1240, 63977, 12, 0}, {11181, 1241, 63977, 12, 0}, {11193, 1242, 0, 5, 0}, {11198, 1243, 0, 5, 2}, {11203, 1244, 63977, 10, 0},
	{11213, 1245, 0, 3, 2}, {11216, 1246, 44459, 18, 0}, {11234, 1247, 53129, 17, 0}, {11251, 1248, 53129, 17, 2}, {11268, 1249, 0, 9, 2}, {11277, 1250, 0, 9, 2}, {11286, 1251, 9615, 18, 0}, {11304, 1252, 55695, 13, 0},
	{11317, 1253, 10439, 9, 0}, {11326, 1254, 0, 5, 2}, {11331, 1255, 0, 8, 6}, {11339, 1256, 0, 4, 2}, {11343, 1257, 0, 6, 2}, {11349, 1258, 0, 3, 2}, {11352, 1259, 63977, 11, 0}, {11363, 1260, 0, 4, 0},
	{11367, 1261, 0, 4, 2}, {11371, 1262, 0, 4, 2}, {11375, 1263, 0, 3, 2}, {11378, 1264, 63977, 10, 0}, {11388, 1265, 0, 3, 2}, {11391, 1266, 0, 3, 2}, {11394, 1267, 18839, 13, 0}, {11407, 1268, 24799, 12, 0},
	{11419, 1269, 24799, 12, 2}, {11431, 1270, 0, 3, 2}, {11434, 1271, 0, 8, 2}, {11442, 1272, 0, 6, 6}, {11448, 1273, 0, 3, 2}, {11451, 1274, 0, 3, 2}, {11454, 1275, 0, 3, 2}, {11457, 1276, 0, 8, 2},
	{11465, 1277, 0, 4, 2}, {11469, 1278, 4399, 10, 0}, {11479, 1279, 0, 4, 0}, {11483, 1280, 0, 4, 2}, {11487, 1281, 45709, 14, 0}, {11501, 1282, 28375, 13, 0}, {11514, 1283, 28375, 13, 2}, {11527, 1284, 55695, 13, 4},
	{11540, 1285, 41387, 8, 4}, {11548, 1286, 0, 5, 0}, {11553, 1287, 0, 5, 6}, {11558, 1288, 0, 3, 2}, {11561, 1289, 18039, 15, 2}, {11576, 1290, 0, 3, 2}, {11579, 1291, 63977, 13, 0}, {11592, 1292, 0, 6, 2},
	{11598, 1293, 63977, 15, 0}, {11613, 1294, 0, 8, 2}, {11621, 1295, 16265, 27, 2}, {11648, 1296, 0, 8, 2}, {11656, 1297, 0, 5, 6}, {11661, 1298, 0, 3, 2}, {11664, 1299, 0, 5, 6}, {11669, 1300, 2225, 15, 0},
	{11684, 1301, 53641, 14, 0}, {11698, 1302, 53641, 14, 2}, {11712, 1303, 0, 3, 2}, {11715, 1304, 0, 9, 2}, {11724, 1305, 0, 8, 6}, {11732, 1306, 0, 3, 2}, {11735, 1307, 0, 4, 2}, {11739, 1308, 34031, 11, 2},
	{11750, 1309, 65191, 14, 0}, {11764, 1310, 34031, 13, 0}, {11777, 1311, 34031, 13, 2}, {11790, 1312, 0, 4, 2}, {11794, 1313, 63977, 10, 0}, {11804, 1314, 0, 3, 2}, {11807, 1315, 63977, 12, 0}, {11819, 1316, 0, 5, 2},
	{11824, 1317, 0, 3, 2}, {11827, 1318, 0, 3, 2}, {11830, 1319, 0, 7, 2}, {11837, 1320, 63977, 10, 0}, {11847, 1321, 0, 3, 2}, {11850, 1322, 65191, 18, 0}, {11868, 1323, 34031, 17, 0}, {11885, 1324, 34031, 17, 2},
	{11902, 1325, 0, 5, 6}, {11907, 1326, 0, 5, 2}, {11912, 1327, 0, 5, 6}, {11917, 1328, 0, 5, 6}, {11922, 1329, 18839, 14, 0}, {11936, 1330, 24799, 13, 0}, {11949, 1331, 24799, 13, 2}, {11962, 1332, 30419, 11, 0},
	{11973, 1333, 30419, 11, 2}, {11984, 1334, 18045, 19, 0}, {12003, 1335, 20231, 18, 0}, {12021, 1336, 20231, 18, 2}, {12039, 1337, 0, 8, 6}, {12047, 1338, 0, 6, 6}, {12053, 1339, 0, 7, 6}, {12060, 1340, 63977, 11, 0},
	{12071, 1341, 0, 4, 0}, {12075, 1342, 0, 4, 2}, {12079, 1343, 20563, 19, 0}, {12098, 1344, 23131, 18, 0}, {12116, 1345, 23813, 18, 0}, {12134, 1346, 20563, 18, 0}, {12152, 1347, 20563, 18, 0}, {12170, 1348, 23813, 17, 0},
	{12187, 1349, 23813, 17, 2}, {12204, 1350, 0, 1, 2}, {12205, 1351, 0, 6, 2}, {12211, 1352, 64299, 16, 0}, {12227, 1353, 29923, 15, 0}, {12242, 1354, 29923, 15, 2}, {12257, 1355, 2225, 15, 0}, {12272, 1356, 53641, 14, 0},
	{12286, 1357, 53641, 14, 2}, {12300, 1358, 0, 2, 2}, {12302, 1359, 0, 3, 2}, {12305, 1360, 63977, 12, 0}, {12317, 1361, 0, 5, 2}, {12322, 1362, 0, 3, 2}, {12325, 1363, 63977, 11, 0}, {12336, 1364, 0, 4, 0},
	{12340, 1365, 0, 4, 2}, {12344, 1366, 0, 3, 2}, {12347, 1367, 57905, 14, 0}, {12361, 1368, 0, 5, 2}, {12366, 1369, 37079, 20, 0}, {12386, 1370, 0, 6, 2}, {12392, 1371, 63977, 13, 0}, {12405, 1372, 0, 6, 2},
	{12411, 1373, 0, 9, 6}, {12420, 1374, 63977, 11, 0}, {12431, 1375, 0, 4, 0}, {12435, 1376, 0, 4, 2}, {12439, 1377, 63977, 10, 0}, {12449, 1378, 0, 3, 2}, {12452, 1379, 36317, 17, 0}, {12469, 1380, 36317, 16, 0},
	{12485, 1381, 36317, 16, 0}, {12501, 1382, 3619, 15, 2}, {12516, 1383, 0, 5, 2}, {12521, 1384, 9137, 12, 0}, {12533, 1385, 11315, 12, 0}, {12545, 1386, 9137, 12, 2}, {12557, 1387, 9137, 12, 0}, {12569, 1388, 11315, 12, 0},
	{12581, 1389, 9137, 12, 2}, {12593, 1390, 61859, 16, 0}, {12609, 1391, 40625, 10, 0}, {12619, 1392, 0, 5, 0}, {12624, 1393, 0, 5, 2}, {12629, 1394, 0, 3, 2}, {12632, 1395, 0, 9, 2}, {12641, 1396, 0, 3, 2},
	{12644, 1397, 0, 3, 2}, {12647, 1398, 0, 5, 2}, {12652, 1399, 15871, 13, 0}, {12665, 1400, 15403, 12, 0}, {12677, 1401, 15403, 12, 2}, {12689, 1402, 17845, 21, 0}, {12710, 1403, 55695, 16, 0}, {12726, 1404, 0, 8, 0},
	{12734, 1405, 0, 8, 6}, {12742, 1406, 0, 5, 6}, {12747, 1407, 64299, 15, 0}, {12762, 1408, 29923, 14, 0}, {12776, 1409, 29923, 14, 2}, {12790, 1410, 0, 3, 2}, {12793, 1411, 63977, 11, 0}, {12804, 1412, 0, 4, 2},
	{12808, 1413, 0, 3, 2}, {12811, 1414, 0, 3, 2}, {12814, 1415, 63977, 11, 0}, {12825, 1416, 0, 4, 0}, {12829, 1417, 0, 4, 2}, {12833, 1418, 0, 3, 2}, {12836, 1419, 0, 3, 2}, {12839, 1420, 0, 3, 2},
	{12842, 1421, 65191, 14, 0}, {12856, 1422, 34031, 13, 2}, {12869, 1423, 4399, 11, 0}, {12880, 1424, 0, 5, 2}, {12885, 1425, 0, 4, 2}, {12889, 1426, 0, 6, 2}, {12895, 1427, 64397, 17, 0}, {12912, 1428, 28569, 16, 0},
	{12928, 1429, 28569, 16, 2}, {12944, 1430, 4399, 11, 0}, {12955, 1431, 0, 5, 2}, {12960, 1432, 21339, 13, 0}, {12973, 1433, 7217, 12, 0}, {12985, 1434, 7217, 12, 2}, {12997, 1435, 26127, 16, 0}, {13013, 1436, 25659, 15, 0},
	{13028, 1437, 25659, 15, 2}, {13043, 1438, 0, 3, 2}, {13046, 1439, 0, 6, 2}, {13052, 1440, 63977, 10, 0}, {13062, 1441, 0, 3, 2}, {13065, 1442, 0, 3, 2}, {13068, 1443, 25659, 16, 2}, {13084, 1444, 0, 6, 0},
	{13090, 1445, 0, 6, 6}, {13096, 1446, 0, 3, 2}, {13099, 1447, 0, 3, 2}, {13102, 1448, 13467, 13, 0}, {13115, 1449, 11037, 11, 0}, {13126, 1450, 0, 6, 2}, {13132, 1451, 0, 3, 2}, {13135, 1452, 0, 3, 2},
	{13138, 1453, 0, 3, 2}, {13141, 1454, 0, 4, 2}, {13145, 1455, 0, 3, 2}, {13148, 1456, 0, 5, 0}, {13153, 1457, 0, 5, 6}, {13158, 1458, 0, 3, 2}, {13161, 1459, 0, 10, 6}, {13171, 1460, 13131, 14, 0},
	{13185, 1461, 4399, 10, 0}, {13195, 1462, 0, 4, 0}, {13199, 1463, 0, 4, 2}, {13203, 1464, 0, 3, 2}, {13206, 1465, 0, 3, 2}, {13209, 1466, 60227, 20, 0}, {13229, 1467, 60227, 20, 2}, {13249, 1468, 0, 2, 2},
	{13251, 1469, 0, 5, 0}, {13256, 1470, 0, 5, 6}, {13261, 1471, 0, 3, 2}, {13264, 1472, 26997, 14, 0}, {13278, 1473, 12877, 13, 0}, {13291, 1474, 12877, 13, 2}, {13304, 1475, 65191, 16, 0}, {13320, 1476, 34031, 15, 0},
	{13335, 1477, 34031, 15, 2}, {13350, 1478, 58145, 19, 0}, {13369, 1479, 58145, 17, 2}, {13386, 1480, 0, 3, 2}, {13389, 1481, 0, 8, 6}, {13397, 1482, 0, 3, 2}, {13400, 1483, 0, 3, 2}, {13403, 1484, 46681, 16, 0},
	{13419, 1485, 15519, 15, 0}, {13434, 1486, 15519, 15, 2}, {13449, 1487, 0, 5, 0}, {13454, 1488, 0, 5, 6}, {13459, 1489, 65191, 17, 0}, {13476, 1490, 34031, 16, 0}, {13492, 1491, 34031, 16, 2}, {13508, 1492, 0, 3, 2},
	{13511, 1493, 0, 6, 6}, {13517, 1494, 0, 4, 2}, {13521, 1495, 0, 3, 6}, {13524, 1496, 0, 10, 2}, {13534, 1497, 63977, 13, 0}, {13547, 1498, 63977, 13, 4}, {13560, 1499, 0, 6, 2}, {13566, 1500, 0, 8, 2},
	{13574, 1501, 63977, 12, 0}, {13586, 1502, 0, 5, 2}, {13591, 1503, 0, 4, 2}, {13595, 1504, 63977, 16, 0}, {13611, 1505, 0, 9, 2}, {13620, 1506, 0, 3, 2}, {13623, 1507, 63977, 14, 0}, {13637, 1508, 0, 7, 2},
	{13644, 1509, 63977, 15, 0}, {13659, 1510, 0, 8, 2}, {13667, 1511, 63977, 11, 0}, {13678, 1512, 0, 4, 0}, {13682, 1513, 0, 4, 2}, {13686, 1514, 0, 3, 2}, {13689, 1515, 11987, 19, 0}, {13708, 1516, 11987, 18, 0},
	{13726, 1517, 11987, 18, 0}, {13744, 1518, 44621, 15, 0}, {13759, 1519, 10247, 14, 2}, {13773, 1520, 0, 3, 2}, {13776, 1521, 0, 12, 2}, {13788, 1522, 0, 3, 2}, {13791, 1523, 41687, 15, 0}, {13806, 1524, 10525, 14, 0},
	{13820, 1525, 10525, 14, 2}, {13834, 1526, 40625, 9, 0}, {13843, 1527, 0, 4, 0}, {13847, 1528, 0, 4, 6}, {13851, 1529, 0, 3, 2}, {13854, 1530, 0, 3, 2}, {13857, 1531, 0, 2, 2}, {13859, 1532, 63977, 13, 0},
	{13872, 1533, 0, 6, 2}, {13878, 1534, 0, 3, 2}, {13881, 1535, 0, 3, 2}, {13884, 1536, 0, 5, 6}, {13889, 1537, 0, 6, 6}, {13895, 1539, 36747, 13, 4}, {13908, 1540, 63977, 12, 2}, {13920, 1541, 0, 4, 2},
	{13924, 1542, 0, 3, 2}, {13927, 1543, 51289, 13, 0}, {13940, 1544, 16915, 12, 0}, {13952, 1545, 12765, 12, 0}, {13964, 1546, 16915, 12, 2}, {13976, 1547, 63977, 12, 0}, {13988, 1548, 63977, 12, 0}, {14000, 1549, 0, 5, 0},
	{14005, 1550, 0, 5, 2}, {14010, 1551, 0, 13, 6}, {14023, 1552, 0, 3, 2}, {14026, 1553, 317, 13, 2}, {14039, 1554, 0, 3, 2}, {14042, 1555, 0, 6, 2}, {14048, 1556, 0, 5, 2}, {14053, 1557, 0, 11, 2},
	{14064, 1558, 16287, 9, 0}, {14073, 1559, 16287, 9, 2}, {14082, 1560, 0, 4, 0}, {14086, 1561, 0, 4, 6}, {14090, 1562, 0, 3, 2}, {14093, 1563, 0, 6, 2}, {14099, 1564, 63977, 16, 0}, {14115, 1565, 0, 9, 2},
	{14124, 1566, 0, 3, 2}, {14127, 1567, 3707, 11, 0}, {14138, 1568, 38081, 10, 0}, {14148, 1569, 38081, 10, 2}, {14158, 1570, 0, 3, 2}, {14161, 1571, 2225, 11, 0}, {14172, 1572, 53641, 10, 0}, {14182, 1573, 53641, 10, 2},
	{14192, 1574, 65191, 17, 0}, {14209, 1575, 34031, 16, 0}, {14225, 1576, 34031, 16, 2}, {14241, 1577, 0, 3, 2}, {14244, 1578, 22949, 28, 4}, {14272, 1579, 0, 5, 6}, {14277, 1580, 55635, 17, 0}, {14294, 1581, 55635, 16, 0},
	{14310, 1582, 55635, 16, 2}, {14326, 1583, 0, 7, 2}, {14333, 1584, 0, 8, 2}, {14341, 1585, 0, 3, 2}, {14344, 1586, 0, 3, 2}, {14347, 1587, 63977, 11, 0}, {14358, 1588, 0, 4, 0}, {14362, 1589, 0, 4, 2},
	{14366, 1590, 63977, 10, 0}, {14376, 1591, 0, 3, 2}, {14379, 1593, 0, 3, 2}, {14382, 1594, 0, 3, 2}, {14385, 1595, 43283, 18, 0}, {14403, 1596, 18547, 17, 0}, {14420, 1597, 18547, 17, 2}, {14437, 1598, 63977, 12, 0},
	{14449, 1599, 0, 5, 2}, {14454, 1600, 0, 3, 2}, {14457, 1601, 0, 3, 2}, {14460, 1602, 0, 3, 2}, {14463, 1603, 0, 7, 6}, {14470, 1604, 0, 3, 2}, {14473, 1605, 0, 3, 2}, {14476, 1606, 0, 7, 6},
	{14483, 1607, 0, 3, 2}, {14486, 1608, 0, 3, 2}, {14489, 1609, 0, 3, 2}, {14492, 1610, 33441, 14, 2}, {14506, 1611, 19085, 10, 2}, {14516, 1612, 0, 4, 0}, {14520, 1613, 0, 4, 6}, {14524, 1614, 0, 4, 6},
	{14528, 1615, 63977, 10, 0}, {14538, 1616, 0, 3, 2}, {14541, 1617, 0, 9, 6}, {14550, 1618, 10439, 11, 2}, {14561, 1619, 0, 0, 2},
}

var unitsSenses = [1619]Sense{
	{179, 0}, {14, 0}, {18, 0}, {28, 0}, {36, 0}, {38, 0}, {44, 0}, {55, 0},
	{56, 0}, {66, 0}, {70, 0}, {76, 0}, {86, 0}, {108, 0}, {133, 0}, {135, 0},
	{154, 0}, {172, 0}, {183, 0}, {214, 0}, {217, 0}, {229, 0}, {276, 0}, {283, 0},
	{292, 0}, {320, 0}, {322, 0}, {328, 0}, {335, 0}, {355, 0}, {109, 0}, {118, 0},
	{122, 0}, {285, 0}, {293, 0}, {303, 0}, {68, 0}, {156, 0}, {9, 0}, {6, 0},
	{30, 0}, {308, 0}, {165, 0}, {72, 0}, {222, 0}, {246, 0}, {168, 0}, {169, 0},
	{144, 0}, {341, 0}, {101, 0}, {174, 0}, {204, 0}, {245, 0}, {251, 0}, {324, 0},
	{173, 0}, {147, 0}, {319, 0}, {23, 0}, {268, 0}, {119, 0}, {46, 0}, {164, 0},
	{5, 0}, {82, 0}, {334, 0}, {276, 0}, {43, 0}, {194, 0}, {372, 0}, {295, 0},
	{295, 0}, {177, 0}, {295, 0}, {177, 0}, {26, 0}, {305, 0}, {164, 0}, {164, 0},
	{164, 0}, {285, 0}, {192, 0}, {125, 0}, {125, 0}, {161, 0}, {161, 0}, {161, 0},
	{343, 1}, {90, 0}, {243, 0}, {243, 1}, {243, 1}, {165, 0}, {288, 0}, {300, 0},
	{288, 0}, {284, 0}, {369, 0}, {369, 1}, {355, 0}, {121, 0}, {123, 0}, {198, 0},
	{142, 0}, {170, 0}, {99, 0}, {31, 0}, {31, 1}, {31, 1}, {112, 0}, {112, 0},
	{220, 0}, {220, 1}, {220, 1}, {123, 0}, {281, 0}, {281, 1}, {281, 1}, {361, 0},
	{227, 1}, {33, 0}, {100, 0}, {100, 0}, {352, 0}, {282, 0}, {282, 0}, {282, 0},
	{300, 0}, {133, 0}, {201, 0}, {201, 1}, {329, 0}, {119, 1}, {172, 0}, {169, 0},
	{336, 0}, {144, 0}, {96, 0}, {169, 0}, {169, 0}, {118, 0}, {177, 0}, {156, 0},
	{275, 1}, {56, 0}, {56, 0}, {56, 0}, {88, 0}, {88, 0}, {88, 1}, {166, 0},
	{333, 0}, {333, 0}, {303, 0}, {303, 0}, {303, 0}, {44, 0}, {44, 0}, {44, 0},
	{68, 0}, {259, 0}, {72, 0}, {72, 0}, {72, 0}, {72, 0}, {234, 0}, {152, 1},
	{257, 0}, {257, 0}, {302, 0}, {47, 0}, {154, 0}, {54, 0}, {54, 0}, {54, 0},
	{120, 0}, {120, 0}, {59, 0}, {20, 0}, {120, 0}, {160, 0}, {43, 0}, {372, 0},
	{30, 0}, {30, 0}, {30, 0}, {334, 0}, {360, 1}, {127, 0}, {127, 0}, {127, 0},
	{287, 0}, {295, 0}, {132, 0}, {179, 0}, {179, 0}, {179, 1}, {179, 1}, {359, 0},
	{359, 0}, {359, 1}, {90, 0}, {292, 0}, {283, 0}, {231, 0}, {231, 0}, {148, 0},
	{176, 0}, {71, 0}, {71, 1}, {71, 1}, {164, 0}, {99, 0}, {99, 0}, {15, 0},
	{15, 0}, {373, 0}, {373, 0}, {373, 0}, {130, 0}, {273, 0}, {130, 0}, {170, 0},
	{72, 0}, {110, 0}, {110, 0}, {110, 1}, {110, 0}, {259, 0}, {259, 0}, {200, 0},
	{355, 0}, {246, 0}, {288, 0}, {65, 0}, {77, 0}, {77, 0}, {77, 0}, {36, 0},
	{217, 0}, {139, 0}, {139, 0}, {239, 0}, {239, 0}, {239, 0}, {24, 0}, {24, 1},
	{304, 1}, {337, 0}, {337, 0}, {338, 0}, {127, 0}, {219, 0}, {219, 0}, {219, 1},
	{219, 1}, {219, 1}, {271, 0}, {27, 1}, {45, 0}, {29, 0}, {47, 0}, {29, 0},
	{47, 0}, {45, 0}, {46, 0}, {46, 0}, {83, 0}, {11, 0}, {11, 0}, {168, 0},
	{7, 0}, {7, 0}, {14, 0}, {14, 0}, {14, 0}, {327, 0}, {203, 0}, {203, 0},
	{233, 0}, {233, 1}, {340, 1}, {127, 0}, {147, 0}, {147, 0}, {181, 0}, {211, 0},
	{225, 0}, {246, 0}, {232, 0}, {74, 0}, {43, 0}, {43, 0}, {43, 0}, {43, 0},
	{3, 0}, {313, 0}, {313, 0}, {313, 0}, {63, 0}, {63, 0}, {63, 0}, {104, 0},
	{240, 0}, {240, 0}, {168, 0}, {168, 0}, {223, 0}, {223, 0}, {223, 0}, {210, 0},
	{210, 0}, {210, 0}, {216, 0}, {216, 0}, {216, 0}, {283, 0}, {249, 1}, {96, 0},
	{96, 0}, {96, 0}, {46, 0}, {312, 0}, {312, 0}, {121, 0}, {368, 0}, {147, 1},
	{181, 1}, {246, 1}, {96, 0}, {325, 0}, {144, 0}, {234, 0}, {234, 0}, {234, 0},
	{226, 0}, {226, 0}, {349, 0}, {55, 0}, {55, 0}, {55, 0}, {191, 0}, {191, 0},
	{191, 0}, {118, 0}, {118, 0}, {118, 0}, {197, 0}, {197, 0}, {197, 0}, {83, 0},
	{83, 0}, {83, 0}, {229, 0}, {51, 0}, {51, 1}, {167, 0}, {167, 0}, {271, 0},
	{271, 0}, {271, 0}, {5, 0}, {145, 0}, {172, 0}, {172, 0}, {172, 0}, {43, 1},
	{379, 0}, {379, 0}, {328, 0}, {328, 0}, {264, 0}, {263, 1}, {264, 1}, {264, 1},
	{85, 0}, {310, 0}, {16, 1}, {227, 0}, {227, 0}, {374, 1}, {374, 1}, {345, 0},
	{34, 0}, {329, 0}, {366, 0}, {366, 0}, {5, 0}, {328, 0}, {310, 0}, {310, 0},
	{310, 0}, {254, 0}, {37, 0}, {37, 0}, {52, 0}, {188, 0}, {187, 0}, {187, 0},
	{187, 1}, {187, 1}, {141, 1}, {131, 0}, {314, 0}, {39, 0}, {39, 0}, {314, 0},
	{222, 0}, {222, 0}, {222, 0}, {326, 1}, {131, 0}, {131, 0}, {131, 0}, {7, 1},
	{320, 0}, {156, 0}, {156, 0}, {302, 0}, {302, 0}, {302, 0}, {202, 0}, {202, 0},
	{202, 0}, {97, 0}, {97, 0}, {97, 0}, {21, 0}, {21, 0}, {138, 0}, {184, 0},
	{184, 0}, {319, 0}, {319, 0}, {319, 0}, {319, 0}, {50, 1}, {255, 0}, {255, 0},
	{255, 0}, {255, 0}, {102, 0}, {223, 0}, {332, 0}, {354, 0}, {332, 0}, {332, 1},
	{301, 0}, {274, 0}, {274, 0}, {274, 0}, {361, 0}, {98, 1}, {40, 0}, {159, 0},
	{22, 0}, {271, 0}, {339, 0}, {339, 0}, {267, 0}, {279, 0}, {285, 0}, {73, 0},
	{40, 0}, {40, 0}, {40, 0}, {152, 0}, {152, 0}, {152, 0}, {241, 1}, {218, 0},
	{218, 1}, {218, 1}, {363, 1}, {218, 1}, {178, 1}, {336, 0}, {336, 0}, {336, 0},
	{251, 0}, {244, 0}, {327, 0}, {327, 0}, {173, 0}, {173, 0}, {173, 0}, {296, 0},
	{164, 0}, {93, 0}, {19, 1}, {66, 0}, {66, 0}, {66, 0}, {378, 0}, {378, 0},
	{141, 0}, {141, 0}, {75, 0}, {217, 0}, {217, 0}, {217, 0}, {361, 0}, {361, 0},
	{361, 1}, {277, 1}, {214, 0}, {254, 0}, {208, 1}, {118, 0}, {195, 0}, {224, 0},
	{241, 0}, {241, 0}, {241, 0}, {33, 0}, {33, 0}, {33, 0}, {353, 0}, {353, 0},
	{353, 0}, {142, 0}, {142, 0}, {214, 0}, {214, 0}, {214, 0}, {325, 0}, {147, 0},
	{147, 0}, {147, 0}, {266, 0}, {318, 0}, {23, 0}, {238, 0}, {153, 0}, {305, 0},
	{28, 0}, {315, 0}, {316, 1}, {280, 0}, {280, 0}, {280, 0}, {81, 0}, {17, 1},
	{136, 0}, {210, 0}, {218, 0}, {78, 1}, {25, 0}, {25, 1}, {75, 0}, {74, 0},
	{74, 0}, {75, 0}, {261, 0}, {341, 0}, {341, 0}, {312, 0}, {271, 0}, {8, 1},
	{157, 0}, {61, 0}, {61, 0}, {61, 1}, {273, 0}, {273, 1}, {261, 0}, {21, 0},
	{6, 0}, {6, 0}, {10, 0}, {18, 0}, {109, 0}, {109, 0}, {109, 0}, {38, 0},
	{186, 0}, {186, 0}, {343, 0}, {276, 0}, {276, 0}, {276, 0}, {206, 0}, {206, 1},
	{354, 0}, {103, 0}, {103, 0}, {232, 0}, {232, 0}, {232, 1}, {306, 1}, {306, 1},
	{113, 0}, {113, 0}, {113, 1}, {368, 0}, {368, 0}, {93, 0}, {138, 0}, {138, 0},
	{138, 0}, {138, 0}, {376, 0}, {377, 0}, {376, 1}, {229, 0}, {339, 1}, {211, 0},
	{249, 0}, {4, 1}, {332, 0}, {277, 0}, {269, 0}, {8, 0}, {176, 0}, {136, 0},
	{63, 0}, {190, 0}, {145, 0}, {145, 0}, {201, 0}, {158, 0}, {182, 0}, {293, 0},
	{293, 0}, {293, 0}, {372, 0}, {372, 0}, {169, 0}, {169, 0}, {245, 0}, {245, 0},
	{245, 0}, {37, 0}, {37, 0}, {114, 0}, {143, 0}, {304, 0}, {49, 0}, {80, 0},
	{80, 0}, {80, 1}, {80, 1}, {80, 1}, {258, 0}, {258, 1}, {275, 0}, {84, 1},
	{224, 1}, {136, 0}, {293, 0}, {166, 0}, {275, 1}, {329, 0}, {332, 0}, {328, 0},
	{328, 0}, {324, 0}, {85, 0}, {85, 0}, {184, 0}, {150, 1}, {343, 0}, {174, 0},
	{30, 0}, {30, 0}, {282, 1}, {240, 0}, {258, 0}, {140, 0}, {140, 1}, {68, 0},
	{318, 0}, {318, 1}, {318, 1}, {162, 0}, {215, 0}, {342, 0}, {46, 0}, {60, 0},
	{60, 0}, {60, 0}, {84, 0}, {84, 0}, {84, 0}, {263, 0}, {298, 0}, {298, 0},
	{32, 0}, {295, 0}, {32, 0}, {32, 0}, {44, 0}, {128, 0}, {128, 0}, {297, 0},
	{297, 0}, {152, 0}, {268, 0}, {268, 0}, {268, 0}, {268, 0}, {268, 0}, {23, 0},
	{23, 0}, {23, 0}, {153, 0}, {118, 0}, {118, 0}, {118, 1}, {165, 0}, {165, 0},
	{165, 0}, {203, 0}, {197, 1}, {153, 0}, {153, 0}, {153, 0}, {253, 0}, {253, 0},
	{253, 0}, {330, 0}, {371, 0}, {248, 0}, {338, 0}, {338, 0}, {338, 0}, {68, 0},
	{68, 0}, {296, 0}, {162, 0}, {162, 0}, {40, 0}, {340, 0}, {368, 0}, {34, 0},
	{106, 0}, {274, 1}, {81, 0}, {305, 0}, {305, 0}, {305, 0}, {67, 0}, {256, 0},
	{256, 0}, {57, 0}, {57, 0}, {283, 0}, {272, 1}, {250, 0}, {250, 0}, {193, 1},
	{250, 1}, {143, 0}, {143, 0}, {143, 0}, {306, 0}, {306, 0}, {307, 0}, {68, 0},
	{105, 0}, {8, 0}, {8, 0}, {8, 0}, {246, 0}, {328, 0}, {328, 0}, {328, 0},
	{328, 0}, {163, 0}, {163, 0}, {163, 0}, {18, 1}, {294, 0}, {294, 1}, {294, 0},
	{292, 0}, {54, 0}, {348, 0}, {268, 0}, {315, 0}, {265, 0}, {250, 1}, {202, 0},
	{126, 0}, {126, 1}, {123, 0}, {286, 0}, {36, 0}, {335, 0}, {335, 0}, {335, 0},
	{14, 1}, {66, 1}, {70, 1}, {214, 1}, {245, 1}, {53, 0}, {53, 0}, {53, 0},
	{143, 0}, {331, 0}, {370, 0}, {62, 0}, {62, 0}, {320, 0}, {320, 0}, {320, 0},
	{320, 0}, {155, 0}, {248, 0}, {174, 1}, {299, 0}, {299, 0}, {299, 1}, {299, 1},
	{252, 1}, {358, 0}, {358, 0}, {60, 0}, {158, 0}, {158, 1}, {292, 0}, {292, 0},
	{292, 0}, {118, 0}, {118, 1}, {101, 0}, {192, 0}, {192, 1}, {207, 0}, {346, 1},
	{346, 0}, {63, 0}, {63, 0}, {213, 0}, {134, 0}, {134, 0}, {134, 0}, {356, 0},
	{356, 0}, {356, 1}, {202, 0}, {26, 0}, {107, 1}, {319, 1}, {129, 0}, {129, 1},
	{129, 1}, {129, 1}, {10, 0}, {10, 0}, {10, 0}, {65, 0}, {228, 0}, {228, 1},
	{228, 1}, {4, 0}, {4, 1}, {4, 0}, {106, 1}, {149, 0}, {63, 0}, {301, 0},
	{301, 1}, {301, 1}, {136, 0}, {136, 0}, {136, 0}, {230, 0}, {230, 0}, {52, 0},
	{112, 0}, {22, 0}, {22, 0}, {207, 1}, {207, 1}, {353, 0}, {104, 0}, {18, 0},
	{340, 0}, {209, 0}, {251, 0}, {211, 1}, {266, 0}, {266, 0}, {266, 0}, {378, 0},
	{139, 0}, {139, 0}, {139, 0}, {85, 1}, {379, 0}, {156, 0}, {151, 0}, {63, 1},
	{334, 0}, {191, 1}, {256, 1}, {147, 0}, {364, 0}, {353, 0}, {94, 0}, {94, 1},
	{147, 1}, {181, 1}, {246, 1}, {297, 0}, {169, 0}, {128, 0}, {308, 0}, {308, 0},
	{369, 0}, {199, 1}, {249, 0}, {204, 0}, {204, 0}, {204, 0}, {56, 0}, {223, 0},
	{185, 0}, {364, 0}, {133, 0}, {234, 0}, {198, 0}, {82, 0}, {5, 0}, {199, 0},
	{225, 0}, {225, 0}, {225, 0}, {268, 0}, {41, 0}, {41, 0}, {41, 1}, {196, 0},
	{196, 0}, {196, 0}, {119, 0}, {119, 0}, {24, 0}, {156, 0}, {156, 0}, {131, 0},
	{251, 0}, {251, 0}, {251, 0}, {5, 0}, {244, 0}, {244, 0}, {85, 0}, {272, 0},
	{272, 1}, {67, 0}, {195, 0}, {67, 0}, {195, 0}, {205, 1}, {260, 0}, {260, 0},
	{144, 0}, {237, 0}, {84, 0}, {153, 0}, {224, 0}, {282, 0}, {286, 0}, {286, 0},
	{286, 0}, {101, 0}, {101, 0}, {247, 0}, {247, 1}, {40, 1}, {239, 0}, {324, 0},
	{324, 0}, {79, 0}, {79, 1}, {79, 0}, {332, 0}, {6, 0}, {214, 0}, {68, 0},
	{68, 0}, {235, 0}, {235, 1}, {58, 0}, {58, 1}, {58, 1}, {23, 0}, {171, 0},
	{183, 0}, {183, 0}, {183, 0}, {216, 0}, {150, 0}, {91, 0}, {114, 0}, {114, 0},
	{38, 0}, {38, 0}, {38, 0}, {115, 0}, {115, 0}, {289, 1}, {241, 0}, {99, 0},
	{328, 1}, {342, 0}, {342, 0}, {342, 0}, {275, 0}, {284, 0}, {284, 0}, {363, 0},
	{363, 0}, {370, 0}, {370, 0}, {370, 0}, {178, 0}, {237, 0}, {237, 1}, {226, 1},
	{70, 0}, {155, 0}, {155, 0}, {155, 0}, {211, 0}, {211, 0}, {211, 0}, {366, 0},
	{206, 0}, {91, 0}, {91, 0}, {91, 0}, {89, 0}, {350, 0}, {78, 0}, {56, 0},
	{163, 0}, {286, 1}, {213, 0}, {137, 1}, {212, 0}, {46, 0}, {46, 0}, {334, 0},
	{362, 0}, {362, 0}, {235, 0}, {235, 1}, {186, 0}, {215, 0}, {215, 0}, {215, 0},
	{364, 0}, {118, 0}, {209, 0}, {209, 0}, {296, 0}, {341, 0}, {341, 0}, {151, 0},
	{151, 0}, {151, 0}, {48, 0}, {273, 1}, {130, 0}, {323, 0}, {242, 0}, {242, 0},
	{242, 1}, {0, 0}, {0, 0}, {0, 1}, {122, 0}, {122, 0}, {122, 0}, {27, 0},
	{188, 0}, {131, 0}, {167, 0}, {167, 0}, {296, 0}, {296, 0}, {296, 0}, {119, 0},
	{119, 0}, {119, 0}, {105, 0}, {105, 0}, {26, 0}, {26, 0}, {26, 0}, {16, 0},
	{16, 1}, {35, 0}, {35, 1}, {35, 1}, {376, 0}, {308, 0}, {176, 0}, {176, 0},
	{176, 0}, {255, 0}, {264, 0}, {315, 0}, {315, 0}, {309, 0}, {307, 0}, {309, 1},
	{309, 1}, {53, 0}, {311, 0}, {365, 0}, {365, 0}, {365, 0}, {335, 0}, {14, 1},
	{66, 1}, {70, 1}, {214, 1}, {245, 1}, {326, 0}, {326, 1}, {200, 0}, {200, 0},
	{200, 0}, {239, 0}, {328, 0}, {328, 0}, {328, 0}, {69, 0}, {69, 1}, {364, 0},
	{364, 0}, {364, 0}, {303, 0}, {341, 0}, {156, 0}, {135, 0}, {321, 0}, {152, 0},
	{312, 0}, {68, 0}, {278, 0}, {278, 0}, {278, 0}, {355, 0}, {355, 0}, {355, 0},
	{77, 0}, {134, 0}, {34, 0}, {34, 0}, {34, 0}, {372, 0}, {372, 0}, {270, 0},
	{374, 0}, {106, 0}, {224, 0}, {224, 0}, {224, 0}, {321, 0}, {115, 0}, {166, 0},
	{166, 0}, {166, 0}, {137, 0}, {175, 0}, {200, 0}, {375, 0}, {375, 0}, {84, 0},
	{323, 0}, {323, 0}, {323, 0}, {333, 1}, {216, 0}, {83, 0}, {50, 0}, {50, 0},
	{290, 0}, {290, 0}, {290, 0}, {89, 0}, {89, 0}, {89, 0}, {174, 0}, {174, 0},
	{174, 0}, {204, 0}, {262, 0}, {262, 1}, {311, 0}, {311, 0}, {359, 0}, {2, 0},
	{2, 0}, {2, 1}, {28, 0}, {9, 1}, {135, 0}, {135, 0}, {135, 0}, {57, 0},
	{57, 1}, {57, 1}, {321, 0}, {236, 1}, {373, 0}, {283, 0}, {283, 0}, {283, 0},
	{10, 0}, {337, 0}, {87, 0}, {87, 1}, {49, 0}, {352, 0}, {352, 0}, {352, 0},
	{348, 0}, {345, 0}, {345, 0}, {348, 0}, {348, 0}, {352, 0}, {345, 0}, {348, 0},
	{146, 0}, {146, 0}, {154, 0}, {154, 0}, {154, 0}, {163, 1}, {379, 0}, {212, 0},
	{193, 0}, {193, 0}, {193, 0}, {193, 1}, {357, 0}, {357, 0}, {324, 0}, {324, 0},
	{324, 0}, {218, 0}, {270, 0}, {188, 0}, {188, 0}, {334, 0}, {187, 1}, {324, 0},
	{330, 0}, {318, 0}, {351, 0}, {269, 0}, {269, 1}, {269, 1}, {189, 0}, {342, 0},
	{95, 0}, {95, 1}, {97, 0}, {190, 0}, {190, 0}, {190, 0}, {30, 0}, {13, 0},
	{152, 0}, {335, 0}, {248, 0}, {319, 1}, {247, 1}, {68, 0}, {116, 0}, {116, 1},
	{116, 1}, {121, 0}, {121, 0}, {121, 0}, {98, 0}, {100, 0}, {99, 0}, {99, 0},
	{365, 0}, {73, 0}, {268, 0}, {17, 0}, {17, 1}, {182, 0}, {182, 0}, {59, 0},
	{102, 0}, {7, 0}, {26, 1}, {328, 1}, {86, 0}, {86, 0}, {86, 0}, {144, 1},
	{350, 0}, {118, 0}, {91, 0}, {159, 0}, {108, 0}, {108, 0}, {108, 0}, {108, 0},
	{353, 0}, {157, 0}, {157, 0}, {149, 0}, {149, 0}, {122, 1}, {186, 0}, {210, 0},
	{73, 0}, {73, 0}, {18, 0}, {18, 0}, {18, 0}, {43, 0}, {125, 1}, {274, 1},
	{328, 1}, {171, 0}, {171, 0}, {171, 0}, {351, 0}, {351, 0}, {49, 0}, {49, 0},
	{49, 0}, {175, 0}, {5, 0}, {268, 0}, {159, 0}, {159, 0}, {159, 0}, {229, 0},
	{144, 0}, {322, 0}, {229, 0}, {229, 0}, {322, 0}, {322, 0}, {53, 0}, {208, 0},
	{213, 0}, {213, 0}, {213, 0}, {70, 0}, {70, 0}, {70, 0}, {215, 0}, {225, 0},
	{12, 0}, {12, 0}, {163, 0}, {117, 0}, {117, 1}, {117, 1}, {362, 0}, {317, 0},
	{317, 1}, {279, 0}, {279, 0}, {64, 0}, {64, 0}, {186, 0}, {265, 0}, {265, 1},
	{265, 1}, {316, 0}, {316, 0}, {181, 0}, {181, 0}, {181, 0}, {181, 0}, {15, 0},
	{194, 0}, {194, 0}, {194, 0}, {263, 0}, {263, 0}, {263, 0}, {291, 0}, {291, 0},
	{291, 1}, {291, 1}, {29, 0}, {146, 0}, {183, 0}, {315, 1}, {295, 0}, {248, 0},
	{248, 0}, {248, 0}, {94, 0}, {98, 0}, {99, 0}, {99, 0}, {152, 1}, {377, 0},
	{377, 0}, {377, 0}, {11, 1}, {148, 0}, {148, 1}, {109, 0}, {302, 0}, {180, 0},
	{180, 1}, {180, 1}, {280, 0}, {135, 0}, {245, 0}, {322, 0}, {322, 0}, {360, 0},
	{360, 0}, {1, 0}, {10, 0}, {325, 0}, {325, 0}, {325, 0}, {3, 0}, {3, 0},
	{185, 0}, {185, 0}, {185, 0}, {246, 0}, {246, 0}, {246, 0}, {87, 1}, {310, 0},
	{13, 0}, {13, 1}, {173, 0}, {278, 0}, {143, 0}, {143, 0}, {185, 0}, {5, 0},
	{331, 0}, {331, 0}, {92, 0}, {64, 0}, {338, 0}, {287, 1}, {351, 0}, {278, 0},
	{173, 0}, {173, 0}, {322, 0}, {328, 0}, {221, 0}, {221, 0}, {221, 1}, {221, 1},
	{322, 0}, {375, 0}, {267, 0}, {267, 0}, {197, 0}, {248, 0}, {248, 0}, {358, 0},
	{9, 0}, {9, 0}, {9, 0}, {36, 0}, {36, 0}, {36, 0}, {252, 0}, {252, 0},
	{223, 0}, {68, 0}, {56, 1}, {314, 1}, {208, 0}, {208, 0}, {208, 0}, {222, 0},
	{222, 0}, {133, 0}, {133, 0}, {133, 0}, {48, 0}, {282, 1}, {262, 0}, {169, 0},
	{90, 0}, {289, 0}, {289, 0}, {289, 1}, {69, 1}, {347, 0}, {347, 0}, {365, 0},
	{20, 0}, {20, 1}, {77, 1}, {238, 0}, {238, 0}, {236, 0}, {236, 0}, {42, 0},
	{42, 1}, {42, 1}, {313, 0}, {144, 0}, {144, 0}, {144, 0}, {144, 0}, {144, 0},
	{217, 1}, {51, 1}, {55, 0}, {124, 0}, {124, 0}, {124, 0}, {102, 0}, {101, 0},
	{101, 0}, {76, 1}, {108, 0}, {139, 0}, {367, 0}, {367, 1}, {78, 0}, {39, 0},
	{63, 1}, {84, 1}, {224, 1}, {371, 0}, {371, 0}, {244, 0}, {349, 0}, {78, 0},
	{78, 0}, {78, 0}, {78, 0}, {344, 0}, {344, 0}, {344, 1}, {344, 1}, {198, 0},
	{14, 1}, {259, 0}, {290, 1}, {124, 0}, {121, 0}, {140, 0}, {308, 0}, {308, 0},
	{165, 0}, {165, 0}, {86, 0}, {298, 1}, {180, 0}, {180, 1}, {56, 0}, {5, 0},
	{5, 0}, {5, 0}, {124, 0}, {76, 0}, {76, 0}, {76, 0}, {28, 0}, {28, 0},
	{28, 0}, {6, 0}, {1, 0}, {268, 0}, {285, 0}, {285, 0}, {285, 0}, {62, 0},
	{25, 1}, {160, 1}, {367, 0}, {111, 0}, {111, 1}, {111, 1}, {205, 0}, {204, 0},
	{205, 0}, {45, 0}, {260, 1}, {212, 0}, {212, 0}, {212, 0}, {19, 0}, {19, 1},
	{139, 0}, {282, 1}, {377, 0}, {328, 1}, {222, 0}, {66, 0}, {215, 0}, {53, 0},
	{181, 0}, {12, 1}, {317, 0}, {267, 0}, {202, 0}, {202, 0}, {328, 1}, {92, 0},
	{92, 0}, {328, 0}, {189, 0},
}

var unitsEntries = [380]Entry{
	{"1inch", "1inch", "token", "", "", 0, 0, 0},
	{"a7a5", "A7A5", "stablecoin", "", "", 0, 0, 0},
	{"aave", "Aave", "token", "", "", 0, 0, 0},
	{"aca", "Acala", "crypto", "", "", 0, 0, 0},
	{"ada", "Cardano", "crypto", "", "", 0, 0, 0},
	{"aed", "United Arab Emirates Dirham", "fiat", "", "", 0, 0, 0},
	{"afn", "Afghan Afghani", "fiat", "", "", 0, 0, 0},
	{"algo", "Algorand", "crypto", "", "", 0, 0, 0},
	{"all", "Albanian Lek", "fiat", "", "", 0, 0, 0},
	{"amd", "Armenian Dram", "fiat", "", "", 0, 0, 0},
	{"aoa", "Angolan Kwanza", "fiat", "", "", 0, 0, 0},
	{"ape", "ApeCoin", "token", "", "", 0, 0, 0},
	{"apt", "Aptos", "crypto", "", "", 0, 0, 0},
	{"arb", "Arbitrum", "token", "", "", 0, 0, 0},
	{"ars", "Argentine Peso", "fiat", "", "", 0, 0, 0},
	{"astr", "Astar", "crypto", "", "", 0, 0, 0},
	{"astro", "Astroport", "token", "", "", 0, 0, 0},
	{"atom", "Cosmos", "crypto", "", "", 0, 0, 0},
	{"aud", "Australian Dollar", "fiat", "", "", 0, 0, 0},
	{"audio", "Audius", "token", "", "", 0, 0, 0},
	{"avax", "Avalanche", "crypto", "", "", 0, 0, 0},
	{"awg", "Aruban Florin", "fiat", "", "", 0, 0, 0},
	{"axs", "Axie Infinity Shards", "token", "", "", 0, 0, 0},
	{"azn", "Azerbaijani Manat", "fiat", "", "", 0, 0, 0},
	{"bake", "BakeryToken", "token", "", "", 0, 0, 0},
	{"bal", "Balancer", "token", "", "", 0, 0, 0},
	{"bam", "Bosnia-Herzegovina Convertible Mark", "fiat", "", "", 0, 0, 0},
	{"bat", "Basic Attention Token", "token", "", "", 0, 0, 0},
	{"bbd", "Barbadian Dollar", "fiat", "", "", 0, 0, 0},
	{"bch", "Bitcoin Cash", "crypto", "", "", 0, 0, 0},
	{"bdt", "Bangladeshi Taka", "fiat", "", "", 0, 0, 0},
	{"beam-coin", "Beam", "crypto", "", "", 0, 0, 0},
	{"bera", "Berachain", "crypto", "", "", 0, 0, 0},
	{"bhd", "Bahraini Dinar", "fiat", "", "", 0, 0, 0},
	{"bif", "Burundian Franc", "fiat", "", "", 0, 0, 0},
	{"blur", "Blur", "token", "", "", 0, 0, 0},
	{"bmd", "Bermudan Dollar", "fiat", "", "", 0, 0, 0},
	{"bnb", "BNB", "crypto", "", "", 0, 0, 0},
	{"bnd", "Brunei Dollar", "fiat", "", "", 0, 0, 0},
	{"bnt", "Bancor", "token", "", "", 0, 0, 0},
	{"bob", "Bolivian Boliviano", "fiat", "", "", 0, 0, 0},
	{"bone", "Bone ShibaSwap", "crypto", "", "", 0, 0, 0},
	{"bonk", "Bonk", "token", "", "", 0, 0, 0},
	{"brl", "Brazilian Real", "fiat", "", "", 0, 0, 0},
	{"bsd", "Bahamian Dollar", "fiat", "", "", 0, 0, 0},
	{"bsv", "Bitcoin SV", "crypto", "", "", 0, 0, 0},
	{"btc", "Bitcoin", "crypto", "", "", 0, 0, 0},
	{"btg", "Bitcoin Gold", "crypto", "", "", 0, 0, 0},
	{"btm", "Bytom", "crypto", "", "", 0, 0, 0},
	{"btn", "Bhutanese Ngultrum", "fiat", "", "", 0, 0, 0},
	{"btt", "BitTorrent", "token", "", "", 0, 0, 0},
	{"bunny", "PancakeBunny", "token", "", "", 0, 0, 0},
	{"busd", "Binance USD", "stablecoin", "", "", 0, 0, 0},
	{"bwp", "Botswanan Pula", "fiat", "", "", 0, 0, 0},
	{"byn", "Belarusian Ruble", "fiat", "", "", 0, 0, 0},
	{"bzd", "Belize Dollar", "fiat", "", "", 0, 0, 0},
	{"cad", "Canadian Dollar", "fiat", "", "", 0, 0, 0},
	{"cake", "PancakeSwap", "token", "", "", 0, 0, 0},
	{"canto", "Canto", "crypto", "", "", 0, 0, 0},
	{"cbeth", "Coinbase Wrapped Staked ETH", "token", "", "", 0, 0, 0},
	{"cdf", "Congolese Franc", "fiat", "", "", 0, 0, 0},
	{"celo", "Celo", "crypto", "", "", 0, 0, 0},
	{"cfx", "Conflux", "crypto", "", "", 0, 0, 0},
	{"chf", "Swiss Franc", "fiat", "", "", 0, 0, 0},
	{"chz", "Chiliz", "crypto", "", "", 0, 0, 0},
	{"ckb", "Nervos CKB", "crypto", "", "", 0, 0, 0},
	{"clp", "Chilean Peso", "fiat", "", "", 0, 0, 0},
	{"cmeth", "Mantle Restaked Ether", "token", "", "", 0, 0, 0},
	{"cny", "Chinese Yuan", "fiat", "", "", 0, 0, 0},
	{"comp", "Compound", "token", "", "", 0, 0, 0},
	{"cop", "Colombian Peso", "fiat", "", "", 0, 0, 0},
	{"core", "Core DAO token", "crypto", "", "", 0, 0, 0},
	{"crc", "Costa Rican Colón", "fiat", "", "", 0, 0, 0},
	{"cro", "Cronos", "crypto", "", "", 0, 0, 0},
	{"crv", "Curve DAO", "token", "", "", 0, 0, 0},
	{"crvusd", "Curve USD", "stablecoin", "", "", 0, 0, 0},
	{"cup", "Cuban Peso", "fiat", "", "", 0, 0, 0},
	{"cve", "Cape Verdean Escudo", "fiat", "", "", 0, 0, 0},
	{"czk", "Czech Koruna", "fiat", "", "", 0, 0, 0},
	{"dai", "Dai", "stablecoin", "", "", 0, 0, 0},
	{"dash", "Dash", "crypto", "", "", 0, 0, 0},
	{"dcr", "Decred", "crypto", "", "", 0, 0, 0},
	{"dgb", "DigiByte", "crypto", "", "", 0, 0, 0},
	{"djf", "Djiboutian Franc", "fiat", "", "", 0, 0, 0},
	{"dkk", "Danish Krone", "fiat", "", "", 0, 0, 0},
	{"doge", "Dogecoin", "crypto", "", "", 0, 0, 0},
	{"dop", "Dominican Peso", "fiat", "", "", 0, 0, 0},
	{"dot", "Polkadot", "crypto", "", "", 0, 0, 0},
	{"dydx", "dYdX", "token", "", "", 0, 0, 0},
	{"dzd", "Algerian Dinar", "fiat", "", "", 0, 0, 0},
	{"egld", "MultiversX", "crypto", "", "", 0, 0, 0},
	{"egp", "Egyptian Pound", "fiat", "", "", 0, 0, 0},
	{"ena", "Ethena", "token", "", "", 0, 0, 0},
	{"enj", "Enjin Coin", "token", "", "", 0, 0, 0},
	{"ens", "Ethereum Name Service", "token", "", "", 0, 0, 0},
	{"eos", "EOS", "crypto", "", "", 0, 0, 0},
	{"ern", "Eritrean Nakfa", "fiat", "", "", 0, 0, 0},
	{"etb", "Ethiopian Birr", "fiat", "", "", 0, 0, 0},
	{"etc", "Ethereum Classic", "crypto", "", "", 0, 0, 0},
	{"eth", "Ether", "crypto", "", "", 0, 0, 0},
	{"ethfi", "ether.fi", "token", "", "", 0, 0, 0},
	{"eur", "Euro", "fiat", "", "", 0, 0, 0},
	{"eurc", "Euro Coin", "stablecoin", "", "", 0, 0, 0},
	{"evmos", "Evmos", "crypto", "", "", 0, 0, 0},
	{"fdusd", "First Digital USD", "stablecoin", "", "", 0, 0, 0},
	{"fet", "Fetch.ai", "token", "", "", 0, 0, 0},
	{"fil", "Filecoin", "crypto", "", "", 0, 0, 0},
	{"finney", "finney", "crypto_subunit", "", "", 0, 0, 0},
	{"fjd", "Fijian Dollar", "fiat", "", "", 0, 0, 0},
	{"fkp", "Falkland Islands Pound", "fiat", "", "", 0, 0, 0},
	{"floki", "Floki", "token", "", "", 0, 0, 0},
	{"flow", "Flow", "crypto", "", "", 0, 0, 0},
	{"flr", "Flare", "crypto", "", "", 0, 0, 0},
	{"frax", "Frax", "stablecoin", "", "", 0, 0, 0},
	{"ftm", "Fantom", "crypto", "", "", 0, 0, 0},
	{"ftt", "FTX Token", "token", "", "", 0, 0, 0},
	{"fuse", "Fuse", "crypto", "", "", 0, 0, 0},
	{"gala", "Gala", "token", "", "", 0, 0, 0},
	{"gbp", "British Pound", "fiat", "", "", 0, 0, 0},
	{"gel", "Georgian Lari", "fiat", "", "", 0, 0, 0},
	{"gft", "Gifto", "token", "", "", 0, 0, 0},
	{"ghs", "Ghanaian Cedi", "fiat", "", "", 0, 0, 0},
	{"gip", "Gibraltar Pound", "fiat", "", "", 0, 0, 0},
	{"glmr", "Moonbeam", "crypto", "", "", 0, 0, 0},
	{"gmd", "Gambian Dalasi", "fiat", "", "", 0, 0, 0},
	{"gmee", "GAMEE", "token", "", "", 0, 0, 0},
	{"gmx", "GMX", "token", "", "", 0, 0, 0},
	{"gnf", "Guinean Franc", "fiat", "", "", 0, 0, 0},
	{"gno", "Gnosis", "token", "", "", 0, 0, 0},
	{"grin", "Grin", "crypto", "", "", 0, 0, 0},
	{"grt", "The Graph", "token", "", "", 0, 0, 0},
	{"gtq", "Guatemalan Quetzal", "fiat", "", "", 0, 0, 0},
	{"gwei", "gwei", "crypto_subunit", "", "", 0, 0, 0},
	{"gyd", "Guyanaese Dollar", "fiat", "", "", 0, 0, 0},
	{"hbar", "Hedera", "crypto", "", "", 0, 0, 0},
	{"hkd", "Hong Kong Dollar", "fiat", "", "", 0, 0, 0},
	{"hnl", "Honduran Lempira", "fiat", "", "", 0, 0, 0},
	{"ht", "Huobi Token", "token", "", "", 0, 0, 0},
	{"htg", "Haitian Gourde", "fiat", "", "", 0, 0, 0},
	{"huf", "Hungarian Forint", "fiat", "", "", 0, 0, 0},
	{"hype", "Hyperliquid", "crypto", "", "", 0, 0, 0},
	{"icp", "Internet Computer", "crypto", "", "", 0, 0, 0},
	{"icx", "ICON", "crypto", "", "", 0, 0, 0},
	{"idr", "Indonesian Rupiah", "fiat", "", "", 0, 0, 0},
	{"ils", "Israeli New Shekel", "fiat", "", "", 0, 0, 0},
	{"imx", "Immutable", "token", "", "", 0, 0, 0},
	{"inj", "Injective", "crypto", "", "", 0, 0, 0},
	{"inr", "Indian Rupee", "fiat", "", "", 0, 0, 0},
	{"iota", "IOTA", "crypto", "", "", 0, 0, 0},
	{"iotx", "IoTeX", "crypto", "", "", 0, 0, 0},
	{"ip", "Story IP token", "crypto", "", "", 0, 0, 0},
	{"iqd", "Iraqi Dinar", "fiat", "", "", 0, 0, 0},
	{"irr", "Iranian Rial", "fiat", "", "", 0, 0, 0},
	{"isk", "Icelandic Króna", "fiat", "", "", 0, 0, 0},
	{"jmd", "Jamaican Dollar", "fiat", "", "", 0, 0, 0},
	{"jod", "Jordanian Dinar", "fiat", "", "", 0, 0, 0},
	{"jpy", "Japanese Yen", "fiat", "", "", 0, 0, 0},
	{"jto", "Jito", "token", "", "", 0, 0, 0},
	{"jup", "Jupiter", "token", "", "", 0, 0, 0},
	{"kaia", "Kaia", "crypto", "", "", 0, 0, 0},
	{"kas", "Kaspa", "crypto", "", "", 0, 0, 0},
	{"kava", "Kava", "crypto", "", "", 0, 0, 0},
	{"kcs", "KuCoin Token", "token", "", "", 0, 0, 0},
	{"kes", "Kenyan Shilling", "fiat", "", "", 0, 0, 0},
	{"kgs", "Kyrgystani Som", "fiat", "", "", 0, 0, 0},
	{"khr", "Cambodian Riel", "fiat", "", "", 0, 0, 0},
	{"kmf", "Comorian Franc", "fiat", "", "", 0, 0, 0},
	{"knc", "Kyber Network", "token", "", "", 0, 0, 0},
	{"kpw", "North Korean Won", "fiat", "", "", 0, 0, 0},
	{"krw", "South Korean Won", "fiat", "", "", 0, 0, 0},
	{"ksm", "Kusama", "crypto", "", "", 0, 0, 0},
	{"kwd", "Kuwaiti Dinar", "fiat", "", "", 0, 0, 0},
	{"kyd", "Cayman Islands Dollar", "fiat", "", "", 0, 0, 0},
	{"kzt", "Kazakhstani Tenge", "fiat", "", "", 0, 0, 0},
	{"lak", "Laotian Kip", "fiat", "", "", 0, 0, 0},
	{"lamport", "lamport", "crypto_subunit", "", "", 0, 0, 0},
	{"lbp", "Lebanese Pound", "fiat", "", "", 0, 0, 0},
	{"ldo", "Lido DAO", "token", "", "", 0, 0, 0},
	{"leo", "UNUS SED LEO", "token", "", "", 0, 0, 0},
	{"libra-memecoin", "Libra memecoin", "token", "", "", 0, 0, 0},
	{"link", "Chainlink", "token", "", "", 0, 0, 0},
	{"lkr", "Sri Lankan Rupee", "fiat", "", "", 0, 0, 0},
	{"lrc", "Loopring", "token", "", "", 0, 0, 0},
	{"lrd", "Liberian Dollar", "fiat", "", "", 0, 0, 0},
	{"lsk", "Lisk", "crypto", "", "", 0, 0, 0},
	{"lsl", "Lesotho Loti", "fiat", "", "", 0, 0, 0},
	{"ltc", "Litecoin", "crypto", "", "", 0, 0, 0},
	{"luna", "Terra", "crypto", "", "", 0, 0, 0},
	{"lunc", "Terra Classic", "crypto", "", "", 0, 0, 0},
	{"lusd", "Liquity USD", "stablecoin", "", "", 0, 0, 0},
	{"lyd", "Libyan Dinar", "fiat", "", "", 0, 0, 0},
	{"mad", "Moroccan Dirham", "fiat", "", "", 0, 0, 0},
	{"mana", "Decentraland", "token", "", "", 0, 0, 0},
	{"matic", "Polygon (MATIC)", "crypto", "", "", 0, 0, 0},
	{"mdl", "Moldovan Leu", "fiat", "", "", 0, 0, 0},
	{"meth", "Mantle Staked Ether", "token", "", "", 0, 0, 0},
	{"metis", "Metis", "crypto", "", "", 0, 0, 0},
	{"mga", "Malagasy Ariary", "fiat", "", "", 0, 0, 0},
	{"millibitcoin", "millibitcoin", "crypto_subunit", "", "", 0, 0, 0},
	{"mim", "Magic Internet Money", "stablecoin", "", "", 0, 0, 0},
	{"mkd", "Macedonian Denar", "fiat", "", "", 0, 0, 0},
	{"mkr", "Maker", "token", "", "", 0, 0, 0},
	{"mmk", "Myanmar Kyat", "fiat", "", "", 0, 0, 0},
	{"mngo", "Mango", "token", "", "", 0, 0, 0},
	{"mnt", "Mongolian Tugrik", "fiat", "", "", 0, 0, 0},
	{"mnt-crypto", "Mantle", "crypto", "", "", 0, 0, 0},
	{"mon", "Monad", "crypto", "", "", 0, 0, 0},
	{"mona", "Monacoin", "crypto", "", "", 0, 0, 0},
	{"mop", "Macanese Pataca", "fiat", "", "", 0, 0, 0},
	{"movr", "Moonriver", "crypto", "", "", 0, 0, 0},
	{"mru", "Mauritanian Ouguiya", "fiat", "", "", 0, 0, 0},
	{"mur", "Mauritian Rupee", "fiat", "", "", 0, 0, 0},
	{"mvr", "Maldivian Rufiyaa", "fiat", "", "", 0, 0, 0},
	{"mwk", "Malawian Kwacha", "fiat", "", "", 0, 0, 0},
	{"mxn", "Mexican Peso", "fiat", "", "", 0, 0, 0},
	{"myr", "Malaysian Ringgit", "fiat", "", "", 0, 0, 0},
	{"mzn", "Mozambican Metical", "fiat", "", "", 0, 0, 0},
	{"nad", "Namibian Dollar", "fiat", "", "", 0, 0, 0},
	{"nano", "Nano", "crypto", "", "", 0, 0, 0},
	{"near", "NEAR Protocol", "crypto", "", "", 0, 0, 0},
	{"neo", "Neo", "crypto", "", "", 0, 0, 0},
	{"neon", "Neon EVM token", "crypto", "", "", 0, 0, 0},
	{"ngn", "Nigerian Naira", "fiat", "", "", 0, 0, 0},
	{"nio", "Nicaraguan Córdoba", "fiat", "", "", 0, 0, 0},
	{"nok", "Norwegian Krone", "fiat", "", "", 0, 0, 0},
	{"npr", "Nepalese Rupee", "fiat", "", "", 0, 0, 0},
	{"npxs", "Pundi X", "token", "", "", 0, 0, 0},
	{"nxm", "Nexus Mutual", "token", "", "", 0, 0, 0},
	{"nxt", "NXT", "crypto", "", "", 0, 0, 0},
	{"nzd", "New Zealand Dollar", "fiat", "", "", 0, 0, 0},
	{"okb", "OKB", "token", "", "", 0, 0, 0},
	{"okt", "OKT", "crypto", "", "", 0, 0, 0},
	{"omg", "OMG Network", "token", "", "", 0, 0, 0},
	{"omni", "Omni token", "crypto", "", "", 0, 0, 0},
	{"omr", "Omani Rial", "fiat", "", "", 0, 0, 0},
	{"one-harmony", "Harmony", "crypto", "", "", 0, 0, 0},
	{"ont", "Ontology", "crypto", "", "", 0, 0, 0},
	{"op", "Optimism", "token", "", "", 0, 0, 0},
	{"osmo", "Osmosis", "crypto", "", "", 0, 0, 0},
	{"pab", "Panamanian Balboa", "fiat", "", "", 0, 0, 0},
	{"paxg", "PAX Gold", "token", "", "", 0, 0, 0},
	{"pen", "Peruvian Sol", "fiat", "", "", 0, 0, 0},
	{"pendle", "Pendle", "token", "", "", 0, 0, 0},
	{"pepe", "Pepe", "token", "", "", 0, 0, 0},
	{"pgk", "Papua New Guinean Kina", "fiat", "", "", 0, 0, 0},
	{"php", "Philippine Peso", "fiat", "", "", 0, 0, 0},
	{"pkr", "Pakistani Rupee", "fiat", "", "", 0, 0, 0},
	{"pla", "PlayDapp", "token", "", "", 0, 0, 0},
	{"pln", "Polish Zloty", "fiat", "", "", 0, 0, 0},
	{"pls", "Pulse", "crypto", "", "", 0, 0, 0},
	{"pol", "Polygon Ecosystem Token", "crypto", "", "", 0, 0, 0},
	{"pyg", "Paraguayan Guarani", "fiat", "", "", 0, 0, 0},
	{"pyr", "Vulcan Forged PYR", "crypto", "", "", 0, 0, 0},
	{"pyth", "Pyth Network", "token", "", "", 0, 0, 0},
	{"pyusd", "PayPal USD", "stablecoin", "", "", 0, 0, 0},
	{"qar", "Qatari Riyal", "fiat", "", "", 0, 0, 0},
	{"qnt", "Quant", "token", "", "", 0, 0, 0},
	{"qtum", "Qtum", "crypto", "", "", 0, 0, 0},
	{"ray", "Raydium", "token", "", "", 0, 0, 0},
	{"rbtc", "Smart Bitcoin", "crypto", "", "", 0, 0, 0},
	{"rep", "Augur", "token", "", "", 0, 0, 0},
	{"reth", "Rocket Pool ETH", "token", "", "", 0, 0, 0},
	{"rndr", "Render", "token", "", "", 0, 0, 0},
	{"ron", "Romanian Leu", "fiat", "", "", 0, 0, 0},
	{"ron-crypto", "Ronin", "crypto", "", "", 0, 0, 0},
	{"rose", "Oasis", "crypto", "", "", 0, 0, 0},
	{"rsd", "Serbian Dinar", "fiat", "", "", 0, 0, 0},
	{"rseth", "KelpDAO Restaked ETH", "token", "", "", 0, 0, 0},
	{"rub", "Russian Ruble", "fiat", "", "", 0, 0, 0},
	{"rune", "THORChain", "crypto", "", "", 0, 0, 0},
	{"rvn", "Ravencoin", "crypto", "", "", 0, 0, 0},
	{"rwf", "Rwandan Franc", "fiat", "", "", 0, 0, 0},
	{"s-sonic", "Sonic", "crypto", "", "", 0, 0, 0},
	{"sand", "The Sandbox", "token", "", "", 0, 0, 0},
	{"sar", "Saudi Riyal", "fiat", "", "", 0, 0, 0},
	{"satoshi", "satoshi", "crypto_subunit", "", "", 0, 0, 0},
	{"sbd", "Solomon Islands Dollar", "fiat", "", "", 0, 0, 0},
	{"sc", "Siacoin", "crypto", "", "", 0, 0, 0},
	{"scr", "Seychellois Rupee", "fiat", "", "", 0, 0, 0},
	{"scrt", "Secret", "crypto", "", "", 0, 0, 0},
	{"sdg", "Sudanese Pound", "fiat", "", "", 0, 0, 0},
	{"sei", "Sei", "crypto", "", "", 0, 0, 0},
	{"sek", "Swedish Krona", "fiat", "", "", 0, 0, 0},
	{"sgd", "Singapore Dollar", "fiat", "", "", 0, 0, 0},
	{"shib", "Shiba Inu", "token", "", "", 0, 0, 0},
	{"shp", "St. Helena Pound", "fiat", "", "", 0, 0, 0},
	{"sle", "Sierra Leonean Leone", "fiat", "", "", 0, 0, 0},
	{"slp", "Smooth Love Potion", "token", "", "", 0, 0, 0},
	{"snx", "Synthetix", "token", "", "", 0, 0, 0},
	{"sol", "Solana", "crypto", "", "", 0, 0, 0},
	{"sos", "Somali Shilling", "fiat", "", "", 0, 0, 0},
	{"squid", "Squid Game token", "token", "", "", 0, 0, 0},
	{"srd", "Surinamese Dollar", "fiat", "", "", 0, 0, 0},
	{"ssp", "South Sudanese Pound", "fiat", "", "", 0, 0, 0},
	{"steem", "Steem", "crypto", "", "", 0, 0, 0},
	{"steth", "Lido Staked Ether", "token", "", "", 0, 0, 0},
	{"stn", "São Tomé & Príncipe Dobra", "fiat", "", "", 0, 0, 0},
	{"strk", "Starknet", "crypto", "", "", 0, 0, 0},
	{"stx", "Stacks", "crypto", "", "", 0, 0, 0},
	{"sui", "Sui", "crypto", "", "", 0, 0, 0},
	{"susd", "Synthetix USD", "stablecoin", "", "", 0, 0, 0},
	{"sushi", "SushiSwap", "token", "", "", 0, 0, 0},
	{"svc", "Salvadoran Colón", "fiat", "", "", 0, 0, 0},
	{"syp", "Syrian Pound", "fiat", "", "", 0, 0, 0},
	{"sys", "Syscoin", "crypto", "", "", 0, 0, 0},
	{"szl", "Swazi Lilangeni", "fiat", "", "", 0, 0, 0},
	{"tao", "Bittensor", "crypto", "", "", 0, 0, 0},
	{"tfuel", "Theta Fuel", "crypto", "", "", 0, 0, 0},
	{"thb", "Thai Baht", "fiat", "", "", 0, 0, 0},
	{"theta", "Theta", "crypto", "", "", 0, 0, 0},
	{"tjs", "Tajikistani Somoni", "fiat", "", "", 0, 0, 0},
	{"tlos", "Telos", "crypto", "", "", 0, 0, 0},
	{"tmt", "Turkmenistani Manat", "fiat", "", "", 0, 0, 0},
	{"tnd", "Tunisian Dinar", "fiat", "", "", 0, 0, 0},
	{"ton", "Toncoin", "crypto", "", "", 0, 0, 0},
	{"top", "Tongan Paʻanga", "fiat", "", "", 0, 0, 0},
	{"trb", "Tellor", "token", "", "", 0, 0, 0},
	{"trump", "Official Trump", "token", "", "", 0, 0, 0},
	{"trx", "TRON", "crypto", "", "", 0, 0, 0},
	{"try", "Turkish Lira", "fiat", "", "", 0, 0, 0},
	{"ttd", "Trinidad & Tobago Dollar", "fiat", "", "", 0, 0, 0},
	{"tusd", "TrueUSD", "stablecoin", "", "", 0, 0, 0},
	{"twd", "New Taiwan Dollar", "fiat", "", "", 0, 0, 0},
	{"tzs", "Tanzanian Shilling", "fiat", "", "", 0, 0, 0},
	{"uah", "Ukrainian Hryvnia", "fiat", "", "", 0, 0, 0},
	{"ugx", "Ugandan Shilling", "fiat", "", "", 0, 0, 0},
	{"uni", "Uniswap", "token", "", "", 0, 0, 0},
	{"upc", "UPCX", "token", "", "", 0, 0, 0},
	{"usd", "US Dollar", "fiat", "", "", 0, 0, 0},
	{"usdc", "USD Coin", "stablecoin", "", "", 0, 0, 0},
	{"usdd", "Decentralized USD", "stablecoin", "", "", 0, 0, 0},
	{"usde", "Ethena USDe", "stablecoin", "", "", 0, 0, 0},
	{"usdt", "Tether", "stablecoin", "", "", 0, 0, 0},
	{"usr", "Resolv USD", "token", "", "", 0, 0, 0},
	{"ust", "TerraUSD", "stablecoin", "", "", 0, 0, 0},
	{"uyu", "Uruguayan Peso", "fiat", "", "", 0, 0, 0},
	{"uzs", "Uzbekistani Som", "fiat", "", "", 0, 0, 0},
	{"ved", "Bolívar Soberano", "fiat", "", "", 0, 0, 0},
	{"ves", "Venezuelan Bolívar", "fiat", "", "", 0, 0, 0},
	{"vet", "VeChain", "crypto", "", "", 0, 0, 0},
	{"vic", "Viction", "crypto", "", "", 0, 0, 0},
	{"vnd", "Vietnamese Dong", "fiat", "", "", 0, 0, 0},
	{"vuv", "Vanuatu Vatu", "fiat", "", "", 0, 0, 0},
	{"wan", "Wancoin", "crypto", "", "", 0, 0, 0},
	{"waves", "Waves", "crypto", "", "", 0, 0, 0},
	{"wbtc", "Wrapped Bitcoin", "wrapped", "", "", 0, 0, 0},
	{"wei", "wei", "crypto_subunit", "", "", 0, 0, 0},
	{"wemix", "WEMIX", "crypto", "", "", 0, 0, 0},
	{"weth", "Wrapped Ether", "wrapped", "", "", 0, 0, 0},
	{"wif", "dogwifhat", "token", "", "", 0, 0, 0},
	{"wld", "Worldcoin", "token", "", "", 0, 0, 0},
	{"wst", "Samoan Tala", "fiat", "", "", 0, 0, 0},
	{"wsteth", "Wrapped Staked Ether", "token", "", "", 0, 0, 0},
	{"xaf", "Central African CFA Franc", "fiat", "", "", 0, 0, 0},
	{"xaut", "Tether Gold", "token", "", "", 0, 0, 0},
	{"xcd", "East Caribbean Dollar", "fiat", "", "", 0, 0, 0},
	{"xdai", "xDai", "crypto", "", "", 0, 0, 0},
	{"xdc", "XDC", "crypto", "", "", 0, 0, 0},
	{"xdr", "Special Drawing Rights", "fiat", "", "", 0, 0, 0},
	{"xem", "NEM", "crypto", "", "", 0, 0, 0},
	{"xin", "Mixin", "crypto", "", "", 0, 0, 0},
	{"xlm", "Stellar Lumens", "crypto", "", "", 0, 0, 0},
	{"xmr", "Monero", "crypto", "", "", 0, 0, 0},
	{"xno", "Nano", "token", "", "", 0, 0, 0},
	{"xof", "West African CFA Franc", "fiat", "", "", 0, 0, 0},
	{"xpf", "CFP Franc", "fiat", "", "", 0, 0, 0},
	{"xpl", "Plasma XPL", "crypto", "", "", 0, 0, 0},
	{"xrp", "XRP", "crypto", "", "", 0, 0, 0},
	{"xtz", "Tezos", "crypto", "", "", 0, 0, 0},
	{"xvg", "Verge", "crypto", "", "", 0, 0, 0},
	{"yer", "Yemeni Rial", "fiat", "", "", 0, 0, 0},
	{"yfi", "yearn.finance", "token", "", "", 0, 0, 0},
	{"zar", "South African Rand", "fiat", "", "", 0, 0, 0},
	{"zec", "Zcash", "crypto", "", "", 0, 0, 0},
	{"zeta", "Zeta", "crypto", "", "", 0, 0, 0},
	{"zil", "Zilliqa", "crypto", "", "", 0, 0, 0},
	{"zk", "ZKsync", "token", "", "", 0, 0, 0},
	{"zmw", "Zambian Kwacha", "fiat", "", "", 0, 0, 0},
	{"zrx", "0x", "token", "", "", 0, 0, 0},
	{"zwg", "Zimbabwean Gold", "fiat", "", "", 0, 0, 0},
}

var unitFacts = [380]Unit{
	{"1INCH", 0, false},
	{"A7A5", 0, false},
	{"AAVE", 0, false},
	{"ACA", 0, false},
	{"ADA", 0, false},
	{"AED", 0, true},
	{"AFN", 0, true},
	{"ALGO", 0, false},
	{"ALL", 0, true},
	{"AMD", 0, true},
	{"AOA", 0, true},
	{"APE", 0, false},
	{"APT", 0, false},
	{"ARB", 0, false},
	{"ARS", 0, true},
	{"ASTR", 0, false},
	{"ASTRO", 0, false},
	{"ATOM", 0, false},
	{"AUD", 0, true},
	{"AUDIO", 0, false},
	{"AVAX", 0, false},
	{"AWG", 0, true},
	{"AXS", 0, false},
	{"AZN", 0, true},
	{"BAKE", 0, false},
	{"BAL", 0, false},
	{"BAM", 0, true},
	{"BAT", 0, false},
	{"BBD", 0, true},
	{"BCH", 0, false},
	{"BDT", 0, true},
	{"BEAM", 0, false},
	{"BERA", 0, false},
	{"BHD", 0, true},
	{"BIF", 0, true},
	{"BLUR", 0, false},
	{"BMD", 0, true},
	{"BNB", 0, false},
	{"BND", 0, true},
	{"BNT", 0, false},
	{"BOB", 0, true},
	{"BONE", 0, false},
	{"BONK", 0, false},
	{"BRL", 0, true},
	{"BSD", 0, true},
	{"BSV", 0, false},
	{"BTC", 0, false},
	{"BTG", 0, false},
	{"BTM", 0, false},
	{"BTN", 0, true},
	{"BTT", 0, false},
	{"BUNNY", 0, false},
	{"BUSD", 0, false},
	{"BWP", 0, true},
	{"BYN", 0, true},
	{"BZD", 0, true},
	{"CAD", 0, true},
	{"CAKE", 0, false},
	{"CANTO", 0, false},
	{"cbETH", 0, false},
	{"CDF", 0, true},
	{"CELO", 0, false},
	{"CFX", 0, false},
	{"CHF", 0, true},
	{"CHZ", 0, false},
	{"CKB", 0, false},
	{"CLP", 0, true},
	{"cmETH", 0, false},
	{"CNY", 0, true},
	{"COMP", 0, false},
	{"COP", 0, true},
	{"CORE", 0, false},
	{"CRC", 0, true},
	{"CRO", 0, false},
	{"CRV", 0, false},
	{"crvUSD", 0, false},
	{"CUP", 0, true},
	{"CVE", 0, true},
	{"CZK", 0, true},
	{"DAI", 0, false},
	{"DASH", 0, false},
	{"DCR", 0, false},
	{"DGB", 0, false},
	{"DJF", 0, true},
	{"DKK", 0, true},
	{"DOGE", 0, false},
	{"DOP", 0, true},
	{"DOT", 0, false},
	{"DYDX", 0, false},
	{"DZD", 0, true},
	{"EGLD", 0, false},
	{"EGP", 0, true},
	{"ENA", 0, false},
	{"ENJ", 0, false},
	{"ENS", 0, false},
	{"EOS", 0, false},
	{"ERN", 0, true},
	{"ETB", 0, true},
	{"ETC", 0, false},
	{"ETH", 0, false},
	{"ETHFI", 0, false},
	{"EUR", 0, true},
	{"EURC", 0, false},
	{"EVMOS", 0, false},
	{"FDUSD", 0, false},
	{"FET", 0, false},
	{"FIL", 0, false},
	{"ETH", -1, false},
	{"FJD", 0, true},
	{"FKP", 0, true},
	{"FLOKI", 0, false},
	{"FLOW", 0, false},
	{"FLR", 0, false},
	{"FRAX", 0, false},
	{"FTM", 0, false},
	{"FTT", 0, false},
	{"FUSE", 0, false},
	{"GALA", 0, false},
	{"GBP", 0, true},
	{"GEL", 0, true},
	{"GFT", 0, false},
	{"GHS", 0, true},
	{"GIP", 0, true},
	{"GLMR", 0, false},
	{"GMD", 0, true},
	{"GMEE", 0, false},
	{"GMX", 0, false},
	{"GNF", 0, true},
	{"GNO", 0, false},
	{"GRIN", 0, false},
	{"GRT", 0, false},
	{"GTQ", 0, true},
	{"ETH", 9, false},
	{"GYD", 0, true},
	{"HBAR", 0, false},
	{"HKD", 0, true},
	{"HNL", 0, true},
	{"HT", 0, false},
	{"HTG", 0, true},
	{"HUF", 0, true},
	{"HYPE", 0, false},
	{"ICP", 0, false},
	{"ICX", 0, false},
	{"IDR", 0, true},
	{"ILS", 0, true},
	{"IMX", 0, false},
	{"INJ", 0, false},
	{"INR", 0, true},
	{"IOTA", 0, false},
	{"IOTX", 0, false},
	{"IP", 0, false},
	{"IQD", 0, true},
	{"IRR", 0, true},
	{"ISK", 0, true},
	{"JMD", 0, true},
	{"JOD", 0, true},
	{"JPY", 0, true},
	{"JTO", 0, false},
	{"JUP", 0, false},
	{"KAIA", 0, false},
	{"KAS", 0, false},
	{"KAVA", 0, false},
	{"KCS", 0, false},
	{"KES", 0, true},
	{"KGS", 0, true},
	{"KHR", 0, true},
	{"KMF", 0, true},
	{"KNC", 0, false},
	{"KPW", 0, true},
	{"KRW", 0, true},
	{"KSM", 0, false},
	{"KWD", 0, true},
	{"KYD", 0, true},
	{"KZT", 0, true},
	{"LAK", 0, true},
	{"SOL", -1, false},
	{"LBP", 0, true},
	{"LDO", 0, false},
	{"LEO", 0, false},
	{"LIBRA", 0, false},
	{"LINK", 0, false},
	{"LKR", 0, true},
	{"LRC", 0, false},
	{"LRD", 0, true},
	{"LSK", 0, false},
	{"LSL", 0, true},
	{"LTC", 0, false},
	{"LUNA", 0, false},
	{"LUNC", 0, false},
	{"LUSD", 0, false},
	{"LYD", 0, true},
	{"MAD", 0, true},
	{"MANA", 0, false},
	{"MATIC", 0, false},
	{"MDL", 0, true},
	{"mETH", 0, false},
	{"METIS", 0, false},
	{"MGA", 0, true},
	{"BTC", 3, false},
	{"MIM", 0, false},
	{"MKD", 0, true},
	{"MKR", 0, false},
	{"MMK", 0, true},
	{"MNGO", 0, false},
	{"MNT", 0, true},
	{"MNT", 0, false},
	{"MON", 0, false},
	{"MONA", 0, false},
	{"MOP", 0, true},
	{"MOVR", 0, false},
	{"MRU", 0, true},
	{"MUR", 0, true},
	{"MVR", 0, true},
	{"MWK", 0, true},
	{"MXN", 0, true},
	{"MYR", 0, true},
	{"MZN", 0, true},
	{"NAD", 0, true},
	{"NANO", 0, false},
	{"NEAR", 0, false},
	{"NEO", 0, false},
	{"NEON", 0, false},
	{"NGN", 0, true},
	{"NIO", 0, true},
	{"NOK", 0, true},
	{"NPR", 0, true},
	{"NPXS", 0, false},
	{"NXM", 0, false},
	{"NXT", 0, false},
	{"NZD", 0, true},
	{"OKB", 0, false},
	{"OKT", 0, false},
	{"OMG", 0, false},
	{"OMNI", 0, false},
	{"OMR", 0, true},
	{"ONE", 0, false},
	{"ONT", 0, false},
	{"OP", 0, false},
	{"OSMO", 0, false},
	{"PAB", 0, true},
	{"PAXG", 0, false},
	{"PEN", 0, true},
	{"PENDLE", 0, false},
	{"PEPE", 0, false},
	{"PGK", 0, true},
	{"PHP", 0, true},
	{"PKR", 0, true},
	{"PLA", 0, false},
	{"PLN", 0, true},
	{"PLS", 0, false},
	{"POL", 0, false},
	{"PYG", 0, true},
	{"PYR", 0, false},
	{"PYTH", 0, false},
	{"PYUSD", 0, false},
	{"QAR", 0, true},
	{"QNT", 0, false},
	{"QTUM", 0, false},
	{"RAY", 0, false},
	{"RBTC", 0, false},
	{"REP", 0, false},
	{"rETH", 0, false},
	{"RNDR", 0, false},
	{"RON", 0, true},
	{"RON", 0, false},
	{"ROSE", 0, false},
	{"RSD", 0, true},
	{"rsETH", 0, false},
	{"RUB", 0, true},
	{"RUNE", 0, false},
	{"RVN", 0, false},
	{"RWF", 0, true},
	{"S", 0, false},
	{"SAND", 0, false},
	{"SAR", 0, true},
	{"BTC", 8, false},
	{"SBD", 0, true},
	{"SC", 0, false},
	{"SCR", 0, true},
	{"SCRT", 0, false},
	{"SDG", 0, true},
	{"SEI", 0, false},
	{"SEK", 0, true},
	{"SGD", 0, true},
	{"SHIB", 0, false},
	{"SHP", 0, true},
	{"SLE", 0, true},
	{"SLP", 0, false},
	{"SNX", 0, false},
	{"SOL", 0, false},
	{"SOS", 0, true},
	{"SQUID", 0, false},
	{"SRD", 0, true},
	{"SSP", 0, true},
	{"STEEM", 0, false},
	{"stETH", 0, false},
	{"STN", 0, true},
	{"STRK", 0, false},
	{"STX", 0, false},
	{"SUI", 0, false},
	{"sUSD", 0, false},
	{"SUSHI", 0, false},
	{"SVC", 0, true},
	{"SYP", 0, true},
	{"SYS", 0, false},
	{"SZL", 0, true},
	{"TAO", 0, false},
	{"TFUEL", 0, false},
	{"THB", 0, true},
	{"THETA", 0, false},
	{"TJS", 0, true},
	{"TLOS", 0, false},
	{"TMT", 0, true},
	{"TND", 0, true},
	{"TON", 0, false},
	{"TOP", 0, true},
	{"TRB", 0, false},
	{"TRUMP", 0, false},
	{"TRX", 0, false},
	{"TRY", 0, true},
	{"TTD", 0, true},
	{"TUSD", 0, false},
	{"TWD", 0, true},
	{"TZS", 0, true},
	{"UAH", 0, true},
	{"UGX", 0, true},
	{"UNI", 0, false},
	{"UPC", 0, false},
	{"USD", 0, true},
	{"USDC", 0, false},
	{"USDD", 0, false},
	{"USDe", 0, false},
	{"USDT", 0, false},
	{"USR", 0, false},
	{"USTC", 0, false},
	{"UYU", 0, true},
	{"UZS", 0, true},
	{"VED", 0, true},
	{"VES", 0, true},
	{"VET", 0, false},
	{"VIC", 0, false},
	{"VND", 0, true},
	{"VUV", 0, true},
	{"WAN", 0, false},
	{"WAVES", 0, false},
	{"WBTC", 0, false},
	{"ETH", 18, false},
	{"WEMIX", 0, false},
	{"WETH", 0, false},
	{"WIF", 0, false},
	{"WLD", 0, false},
	{"WST", 0, true},
	{"wstETH", 0, false},
	{"XAF", 0, true},
	{"XAUT", 0, false},
	{"XCD", 0, true},
	{"xDAI", 0, false},
	{"XDC", 0, false},
	{"XDR", 0, true},
	{"XEM", 0, false},
	{"XIN", 0, false},
	{"XLM", 0, false},
	{"XMR", 0, false},
	{"XNO", 0, false},
	{"XOF", 0, true},
	{"XPF", 0, true},
	{"XPL", 0, false},
	{"XRP", 0, false},
	{"XTZ", 0, false},
	{"XVG", 0, false},
	{"YER", 0, true},
	{"YFI", 0, false},
	{"ZAR", 0, true},
	{"ZEC", 0, false},
	{"ZETA", 0, false},
	{"ZIL", 0, false},
	{"ZK", 0, false},
	{"ZMW", 0, true},
	{"ZRX", 0, false},
	{"ZWG", 0, true},
}

// Places holds the states by name, adjective and capital; the class of an entry says which.
var Places = NewTable(placesText, placesForms[:], placesSenses[:], placesEntries[:])

const placesText = "" +
	"LithuanianSwedishBelgianKoreanCanadianNigeriaBelarusianCanberraIndonesiaSeoulBangladeshiAustraliaSpainBratislavaPakistan" +
	"CambodiaCyprusPhilippinesBrazilianBrasiliaSwissNorth KoreanNorth KoreaLisbonPretoriaEstonianBeijingBritishAmericanNorway" +
	"WellingtonBritainUnited Arab EmiratesUnited KingdomUnited StatesSlovenianNigerianTallinnJapaneseTurkishWarsawItalianFren" +
	"chKyivAustrianGermanTaiwaneseIranianCzechiaGermanyUkraineMexicanIndianAmericaTaipeiHanoiLuxembourgEstoniaBucharestDPRKEn" +
	"glandIslamabadSlovakBerlinDhakaBelgiumAustriaSouth AfricanSouth AfricaSouth KoreanSouth KoreaPhilippineWashingtonDubaiPo" +
	"rtuguesePolandBelarusMoscowIrishVietnamRussianCambodianItalyAbu DhabiChinaIndiaS. KoreanS. KoreaIndonesianManilaJerusale" +
	"mUSFranceBangladeshRepublic of KoreaRussiaPortugalTürkiyeLondonMalaysiaLatvianAnkaraPyongyangStockholmHelsinkiAmsterdam" +
	"EmiratiN. KoreanN. KoreaN KoreaChineseMadridCypriotViennaLatviaTehranTokyoVilniusMalaysianIsraelVietnameseBrazilIrelandM" +
	"exico CityMexicoU.K.U.S.AbujaNorwegianUKSingaporeanHong KongRomaniaBangkokSingaporeUkrainianPhnom PenhSloveniaFinnishPar" +
	"isSwedenAustralianThailandOsloNetherlandsFilipinoNew ZealandNew DelhiBernSwitzerlandRomanianJapanPolishMinskTaiwanOttawa" +
	"PakistaniSpanishIranNicosiaDutchSlovakiaIsraeliRigaKuala LumpurCzech RepublicCzechPragueThaiFinlandHollandUSAUAETurkeyLj" +
	"ubljanaCanadaLithuaniaDublinRomeJakarta"

var placesForms = [181]Form{
	{0, 0, 0, 10, 2}, {10, 1, 0, 7, 2}, {17, 2, 0, 7, 2}, {24, 3, 0, 6, 2}, {30, 4, 0, 8, 2}, {38, 5, 0, 7, 2}, {45, 6, 0, 10, 2}, {55, 7, 0, 8, 2},
	{63, 8, 0, 9, 2}, {72, 9, 0, 5, 2}, {77, 10, 0, 11, 2}, {88, 11, 0, 9, 2}, {97, 12, 0, 5, 2}, {102, 13, 0, 10, 2}, {112, 14, 0, 8, 2}, {120, 15, 0, 8, 2},
	{128, 16, 0, 6, 2}, {134, 17, 0, 11, 2}, {145, 18, 0, 9, 2}, {154, 19, 0, 8, 2}, {162, 20, 0, 5, 2}, {167, 21, 24129, 12, 0}, {179, 22, 53755, 11, 2}, {190, 23, 0, 6, 2},
	{196, 24, 0, 8, 2}, {204, 25, 0, 8, 2}, {212, 26, 0, 7, 2}, {219, 27, 0, 7, 2}, {226, 28, 0, 8, 2}, {234, 29, 0, 6, 2}, {240, 30, 0, 10, 2}, {250, 31, 0, 7, 2},
	{257, 32, 24471, 20, 0}, {277, 33, 44185, 14, 0}, {291, 34, 3633, 13, 2}, {304, 35, 0, 9, 2}, {313, 36, 0, 8, 2}, {321, 37, 0, 7, 2}, {328, 38, 0, 8, 2}, {336, 39, 0, 7, 2},
	{343, 40, 0, 6, 2}, {349, 41, 0, 7, 2}, {356, 42, 0, 6, 2}, {362, 43, 0, 4, 2}, {366, 44, 0, 8, 2}, {374, 45, 0, 6, 2}, {380, 46, 0, 9, 2}, {389, 47, 0, 7, 2},
	{396, 48, 0, 7, 2}, {403, 49, 0, 7, 2}, {410, 50, 0, 7, 2}, {417, 51, 0, 7, 2}, {424, 52, 0, 6, 2}, {430, 53, 0, 7, 2}, {437, 54, 0, 6, 2}, {443, 55, 0, 5, 2},
	{448, 56, 0, 10, 2}, {458, 58, 0, 7, 2}, {465, 59, 0, 9, 2}, {474, 60, 0, 4, 2}, {478, 61, 0, 7, 2}, {485, 62, 0, 9, 2}, {494, 63, 0, 6, 2}, {500, 64, 0, 6, 2},
	{506, 65, 0, 5, 2}, {511, 66, 0, 7, 2}, {518, 67, 0, 7, 2}, {525, 68, 38351, 13, 0}, {538, 69, 3977, 12, 0}, {550, 70, 24129, 12, 0}, {562, 71, 53755, 11, 2}, {573, 72, 0, 10, 2},
	{583, 73, 0, 10, 2}, {593, 74, 0, 5, 2}, {598, 76, 0, 10, 2}, {608, 77, 0, 6, 2}, {614, 78, 0, 7, 2}, {621, 79, 0, 6, 2}, {627, 80, 0, 5, 2}, {632, 81, 0, 7, 2},
	{639, 82, 0, 7, 2}, {646, 83, 0, 9, 2}, {655, 84, 0, 5, 2}, {660, 85, 7765, 9, 2}, {669, 86, 0, 5, 2}, {674, 87, 0, 5, 2}, {679, 88, 24129, 9, 0}, {688, 89, 53755, 8, 2},
	{696, 90, 0, 10, 2}, {706, 91, 0, 6, 2}, {712, 92, 0, 9, 2}, {721, 93, 0, 2, 2}, {723, 95, 0, 6, 2}, {729, 96, 0, 10, 2}, {739, 97, 48307, 17, 2}, {756, 98, 0, 6, 2},
	{762, 99, 0, 8, 2}, {770, 100, 0, 8, 2}, {778, 101, 0, 6, 2}, {784, 102, 0, 8, 2}, {792, 103, 0, 7, 2}, {799, 104, 0, 6, 2}, {805, 105, 0, 9, 2}, {814, 106, 0, 9, 2},
	{823, 107, 0, 8, 2}, {831, 108, 0, 9, 2}, {840, 109, 0, 7, 2}, {847, 110, 24129, 9, 0}, {856, 111, 53755, 8, 0}, {864, 112, 53755, 7, 2}, {871, 113, 0, 7, 2}, {878, 114, 0, 6, 2},
	{884, 115, 0, 7, 2}, {891, 116, 0, 6, 2}, {897, 117, 0, 6, 2}, {903, 118, 0, 6, 2}, {909, 119, 0, 5, 2}, {914, 120, 0, 7, 2}, {921, 121, 0, 9, 2}, {930, 122, 0, 6, 2},
	{936, 123, 0, 10, 2}, {946, 124, 0, 6, 2}, {952, 125, 0, 7, 2}, {959, 126, 61757, 11, 0}, {970, 127, 0, 6, 2}, {976, 128, 26319, 4, 0}, {980, 130, 13467, 4, 2}, {984, 132, 0, 5, 2},
	{989, 133, 0, 9, 2}, {998, 134, 0, 2, 2}, {1000, 136, 0, 11, 2}, {1011, 137, 57229, 9, 2}, {1020, 139, 0, 7, 2}, {1027, 140, 0, 7, 2}, {1034, 141, 0, 9, 2}, {1043, 143, 0, 9, 2},
	{1052, 144, 19375, 10, 2}, {1062, 145, 0, 8, 2}, {1070, 146, 0, 7, 2}, {1077, 147, 0, 5, 2}, {1082, 148, 0, 6, 2}, {1088, 149, 0, 10, 2}, {1098, 150, 0, 8, 2}, {1106, 151, 0, 4, 2},
	{1110, 152, 0, 11, 2}, {1121, 153, 0, 8, 2}, {1129, 154, 20563, 11, 0}, {1140, 156, 10483, 9, 2}, {1149, 157, 0, 4, 2}, {1153, 158, 0, 11, 2}, {1164, 159, 0, 8, 2}, {1172, 160, 0, 5, 2},
	{1177, 161, 0, 6, 2}, {1183, 162, 0, 5, 2}, {1188, 163, 0, 6, 2}, {1194, 164, 0, 6, 2}, {1200, 165, 0, 9, 2}, {1209, 166, 0, 7, 2}, {1216, 167, 0, 4, 2}, {1220, 168, 0, 7, 2},
	{1227, 169, 0, 5, 2}, {1232, 170, 0, 8, 2}, {1240, 171, 0, 7, 2}, {1247, 172, 0, 4, 2}, {1251, 173, 1685, 12, 2}, {1263, 174, 18677, 14, 0}, {1277, 175, 0, 5, 2}, {1282, 176, 0, 6, 2},
	{1288, 177, 0, 4, 2}, {1292, 178, 0, 7, 2}, {1299, 179, 0, 7, 2}, {1306, 180, 0, 3, 2}, {1309, 181, 0, 3, 2}, {1312, 182, 0, 6, 2}, {1318, 183, 0, 9, 2}, {1327, 184, 0, 6, 2},
	{1333, 185, 0, 9, 2}, {1342, 186, 0, 6, 2}, {1348, 187, 0, 4, 2}, {1352, 188, 0, 7, 2}, {1359, 189, 0, 0, 2},
}

var placesSenses = [189]Sense{
	{76, 0}, {64, 0}, {44, 0}, {1, 0}, {147, 0}, {158, 0}, {32, 0}, {142, 0},
	{134, 0}, {2, 0}, {120, 0}, {140, 0}, {54, 0}, {94, 0}, {116, 0}, {128, 0},
	{81, 0}, {137, 0}, {150, 0}, {151, 0}, {46, 0}, {4, 0}, {3, 0}, {59, 0},
	{157, 0}, {73, 0}, {17, 0}, {10, 0}, {7, 0}, {66, 0}, {145, 0}, {9, 0},
	{110, 0}, {9, 0}, {6, 0}, {96, 0}, {159, 0}, {74, 0}, {13, 0}, {102, 0},
	{62, 0}, {52, 0}, {38, 0}, {30, 0}, {49, 0}, {35, 0}, {19, 0}, {108, 0},
	{89, 0}, {34, 0}, {28, 0}, {153, 0}, {114, 0}, {6, 0}, {20, 0}, {127, 0},
	{84, 0}, {85, 0}, {72, 0}, {100, 0}, {3, 0}, {9, 0}, {118, 0}, {93, 0},
	{36, 0}, {121, 0}, {43, 0}, {48, 0}, {156, 0}, {155, 0}, {1, 0}, {0, 0},
	{138, 0}, {8, 0}, {110, 0}, {111, 0}, {58, 0}, {60, 0}, {31, 0}, {27, 0},
	{87, 0}, {125, 0}, {26, 0}, {129, 0}, {51, 0}, {112, 0}, {15, 0}, {113, 0},
	{1, 0}, {0, 0}, {135, 0}, {139, 0}, {106, 0}, {6, 0}, {7, 0}, {37, 0},
	{119, 0}, {0, 0}, {25, 0}, {57, 0}, {101, 0}, {11, 0}, {131, 0}, {79, 0},
	{103, 0}, {5, 0}, {65, 0}, {71, 0}, {42, 0}, {111, 0}, {4, 0}, {3, 0},
	{3, 0}, {16, 0}, {56, 0}, {82, 0}, {50, 0}, {78, 0}, {109, 0}, {14, 0},
	{77, 0}, {132, 0}, {104, 0}, {126, 0}, {149, 0}, {86, 0}, {154, 0}, {152, 0},
	{9, 0}, {10, 0}, {6, 0}, {7, 0}, {160, 0}, {67, 0}, {9, 0}, {10, 0},
	{24, 0}, {21, 0}, {22, 0}, {98, 0}, {124, 0}, {23, 0}, {24, 0}, {29, 0},
	{130, 0}, {95, 0}, {70, 0}, {39, 0}, {63, 0}, {141, 0}, {122, 0}, {68, 0},
	{40, 0}, {138, 0}, {143, 0}, {144, 0}, {115, 0}, {47, 0}, {45, 0}, {99, 0},
	{12, 0}, {61, 0}, {33, 0}, {18, 0}, {148, 0}, {117, 0}, {55, 0}, {107, 0},
	{83, 0}, {41, 0}, {92, 0}, {105, 0}, {80, 0}, {133, 0}, {89, 0}, {90, 0},
	{91, 0}, {123, 0}, {69, 0}, {40, 0}, {6, 0}, {110, 0}, {101, 0}, {97, 0},
	{146, 0}, {75, 0}, {88, 0}, {53, 0}, {136, 0},
}

var placesEntries = [161]Entry{
	{"KR", "South Korea", "name", "", "", 0, 0, 0},
	{"KR", "South Korea", "adjective", "", "", 0, 0, 0},
	{"KR", "South Korea", "capital", "", "", 0, 0, 0},
	{"KP", "North Korea", "name", "", "", 0, 0, 0},
	{"KP", "North Korea", "adjective", "", "", 0, 0, 0},
	{"KP", "North Korea", "capital", "", "", 0, 0, 0},
	{"US", "United States", "name", "", "", 0, 0, 0},
	{"US", "United States", "adjective", "", "", 0, 0, 0},
	{"US", "United States", "capital", "", "", 0, 0, 0},
	{"GB", "United Kingdom", "name", "", "", 0, 0, 0},
	{"GB", "United Kingdom", "adjective", "", "", 0, 0, 0},
	{"GB", "United Kingdom", "capital", "", "", 0, 0, 0},
	{"JP", "Japan", "name", "", "", 0, 0, 0},
	{"JP", "Japan", "adjective", "", "", 0, 0, 0},
	{"JP", "Japan", "capital", "", "", 0, 0, 0},
	{"CN", "China", "name", "", "", 0, 0, 0},
	{"CN", "China", "adjective", "", "", 0, 0, 0},
	{"CN", "China", "capital", "", "", 0, 0, 0},
	{"TW", "Taiwan", "name", "", "", 0, 0, 0},
	{"TW", "Taiwan", "adjective", "", "", 0, 0, 0},
	{"TW", "Taiwan", "capital", "", "", 0, 0, 0},
	{"HK", "Hong Kong", "name", "", "", 0, 0, 0},
	{"HK", "Hong Kong", "adjective", "", "", 0, 0, 0},
	{"SG", "Singapore", "name", "", "", 0, 0, 0},
	{"SG", "Singapore", "adjective", "", "", 0, 0, 0},
	{"RU", "Russia", "name", "", "", 0, 0, 0},
	{"RU", "Russia", "adjective", "", "", 0, 0, 0},
	{"RU", "Russia", "capital", "", "", 0, 0, 0},
	{"UA", "Ukraine", "name", "", "", 0, 0, 0},
	{"UA", "Ukraine", "adjective", "", "", 0, 0, 0},
	{"UA", "Ukraine", "capital", "", "", 0, 0, 0},
	{"BY", "Belarus", "name", "", "", 0, 0, 0},
	{"BY", "Belarus", "adjective", "", "", 0, 0, 0},
	{"BY", "Belarus", "capital", "", "", 0, 0, 0},
	{"DE", "Germany", "name", "", "", 0, 0, 0},
	{"DE", "Germany", "adjective", "", "", 0, 0, 0},
	{"DE", "Germany", "capital", "", "", 0, 0, 0},
	{"FR", "France", "name", "", "", 0, 0, 0},
	{"FR", "France", "adjective", "", "", 0, 0, 0},
	{"FR", "France", "capital", "", "", 0, 0, 0},
	{"NL", "Netherlands", "name", "", "", 0, 0, 0},
	{"NL", "Netherlands", "adjective", "", "", 0, 0, 0},
	{"NL", "Netherlands", "capital", "", "", 0, 0, 0},
	{"BE", "Belgium", "name", "", "", 0, 0, 0},
	{"BE", "Belgium", "adjective", "", "", 0, 0, 0},
	{"CH", "Switzerland", "name", "", "", 0, 0, 0},
	{"CH", "Switzerland", "adjective", "", "", 0, 0, 0},
	{"CH", "Switzerland", "capital", "", "", 0, 0, 0},
	{"AT", "Austria", "name", "", "", 0, 0, 0},
	{"AT", "Austria", "adjective", "", "", 0, 0, 0},
	{"AT", "Austria", "capital", "", "", 0, 0, 0},
	{"IT", "Italy", "name", "", "", 0, 0, 0},
	{"IT", "Italy", "adjective", "", "", 0, 0, 0},
	{"IT", "Italy", "capital", "", "", 0, 0, 0},
	{"ES", "Spain", "name", "", "", 0, 0, 0},
	{"ES", "Spain", "adjective", "", "", 0, 0, 0},
	{"ES", "Spain", "capital", "", "", 0, 0, 0},
	{"PT", "Portugal", "name", "", "", 0, 0, 0},
	{"PT", "Portugal", "adjective", "", "", 0, 0, 0},
	{"PT", "Portugal", "capital", "", "", 0, 0, 0},
	{"PL", "Poland", "name", "", "", 0, 0, 0},
	{"PL", "Poland", "adjective", "", "", 0, 0, 0},
	{"PL", "Poland", "capital", "", "", 0, 0, 0},
	{"SE", "Sweden", "name", "", "", 0, 0, 0},
	{"SE", "Sweden", "adjective", "", "", 0, 0, 0},
	{"SE", "Sweden", "capital", "", "", 0, 0, 0},
	{"NO", "Norway", "name", "", "", 0, 0, 0},
	{"NO", "Norway", "adjective", "", "", 0, 0, 0},
	{"NO", "Norway", "capital", "", "", 0, 0, 0},
	{"FI", "Finland", "name", "", "", 0, 0, 0},
	{"FI", "Finland", "adjective", "", "", 0, 0, 0},
	{"FI", "Finland", "capital", "", "", 0, 0, 0},
	{"EE", "Estonia", "name", "", "", 0, 0, 0},
	{"EE", "Estonia", "adjective", "", "", 0, 0, 0},
	{"EE", "Estonia", "capital", "", "", 0, 0, 0},
	{"LT", "Lithuania", "name", "", "", 0, 0, 0},
	{"LT", "Lithuania", "adjective", "", "", 0, 0, 0},
	{"LT", "Lithuania", "capital", "", "", 0, 0, 0},
	{"LV", "Latvia", "name", "", "", 0, 0, 0},
	{"LV", "Latvia", "adjective", "", "", 0, 0, 0},
	{"LV", "Latvia", "capital", "", "", 0, 0, 0},
	{"CY", "Cyprus", "name", "", "", 0, 0, 0},
	{"CY", "Cyprus", "adjective", "", "", 0, 0, 0},
	{"CY", "Cyprus", "capital", "", "", 0, 0, 0},
	{"LU", "Luxembourg", "name", "", "", 0, 0, 0},
	{"LU", "Luxembourg", "adjective", "", "", 0, 0, 0},
	{"IE", "Ireland", "name", "", "", 0, 0, 0},
	{"IE", "Ireland", "adjective", "", "", 0, 0, 0},
	{"IE", "Ireland", "capital", "", "", 0, 0, 0},
	{"CZ", "Czech Republic", "name", "", "", 0, 0, 0},
	{"CZ", "Czech Republic", "adjective", "", "", 0, 0, 0},
	{"CZ", "Czech Republic", "capital", "", "", 0, 0, 0},
	{"SK", "Slovakia", "name", "", "", 0, 0, 0},
	{"SK", "Slovakia", "adjective", "", "", 0, 0, 0},
	{"SK", "Slovakia", "capital", "", "", 0, 0, 0},
	{"SI", "Slovenia", "name", "", "", 0, 0, 0},
	{"SI", "Slovenia", "adjective", "", "", 0, 0, 0},
	{"SI", "Slovenia", "capital", "", "", 0, 0, 0},
	{"RO", "Romania", "name", "", "", 0, 0, 0},
	{"RO", "Romania", "adjective", "", "", 0, 0, 0},
	{"RO", "Romania", "capital", "", "", 0, 0, 0},
	{"TR", "Turkey", "name", "", "", 0, 0, 0},
	{"TR", "Turkey", "adjective", "", "", 0, 0, 0},
	{"TR", "Turkey", "capital", "", "", 0, 0, 0},
	{"IL", "Israel", "name", "", "", 0, 0, 0},
	{"IL", "Israel", "adjective", "", "", 0, 0, 0},
	{"IL", "Israel", "capital", "", "", 0, 0, 0},
	{"IR", "Iran", "name", "", "", 0, 0, 0},
	{"IR", "Iran", "adjective", "", "", 0, 0, 0},
	{"IR", "Iran", "capital", "", "", 0, 0, 0},
	{"AE", "United Arab Emirates", "name", "", "", 0, 0, 0},
	{"AE", "United Arab Emirates", "adjective", "", "", 0, 0, 0},
	{"AE", "United Arab Emirates", "capital", "", "", 0, 0, 0},
	{"IN", "India", "name", "", "", 0, 0, 0},
	{"IN", "India", "adjective", "", "", 0, 0, 0},
	{"IN", "India", "capital", "", "", 0, 0, 0},
	{"PK", "Pakistan", "name", "", "", 0, 0, 0},
	{"PK", "Pakistan", "adjective", "", "", 0, 0, 0},
	{"PK", "Pakistan", "capital", "", "", 0, 0, 0},
	{"BD", "Bangladesh", "name", "", "", 0, 0, 0},
	{"BD", "Bangladesh", "adjective", "", "", 0, 0, 0},
	{"BD", "Bangladesh", "capital", "", "", 0, 0, 0},
	{"TH", "Thailand", "name", "", "", 0, 0, 0},
	{"TH", "Thailand", "adjective", "", "", 0, 0, 0},
	{"TH", "Thailand", "capital", "", "", 0, 0, 0},
	{"VN", "Vietnam", "name", "", "", 0, 0, 0},
	{"VN", "Vietnam", "adjective", "", "", 0, 0, 0},
	{"VN", "Vietnam", "capital", "", "", 0, 0, 0},
	{"KH", "Cambodia", "name", "", "", 0, 0, 0},
	{"KH", "Cambodia", "adjective", "", "", 0, 0, 0},
	{"KH", "Cambodia", "capital", "", "", 0, 0, 0},
	{"MY", "Malaysia", "name", "", "", 0, 0, 0},
	{"MY", "Malaysia", "adjective", "", "", 0, 0, 0},
	{"MY", "Malaysia", "capital", "", "", 0, 0, 0},
	{"ID", "Indonesia", "name", "", "", 0, 0, 0},
	{"ID", "Indonesia", "adjective", "", "", 0, 0, 0},
	{"ID", "Indonesia", "capital", "", "", 0, 0, 0},
	{"PH", "Philippines", "name", "", "", 0, 0, 0},
	{"PH", "Philippines", "adjective", "", "", 0, 0, 0},
	{"PH", "Philippines", "capital", "", "", 0, 0, 0},
	{"AU", "Australia", "name", "", "", 0, 0, 0},
	{"AU", "Australia", "adjective", "", "", 0, 0, 0},
	{"AU", "Australia", "capital", "", "", 0, 0, 0},
	{"NZ", "New Zealand", "name", "", "", 0, 0, 0},
	{"NZ", "New Zealand", "adjective", "", "", 0, 0, 0},
	{"NZ", "New Zealand", "capital", "", "", 0, 0, 0},
	{"CA", "Canada", "name", "", "", 0, 0, 0},
	{"CA", "Canada", "adjective", "", "", 0, 0, 0},
	{"CA", "Canada", "capital", "", "", 0, 0, 0},
	{"BR", "Brazil", "name", "", "", 0, 0, 0},
	{"BR", "Brazil", "adjective", "", "", 0, 0, 0},
	{"BR", "Brazil", "capital", "", "", 0, 0, 0},
	{"MX", "Mexico", "name", "", "", 0, 0, 0},
	{"MX", "Mexico", "adjective", "", "", 0, 0, 0},
	{"MX", "Mexico", "capital", "", "", 0, 0, 0},
	{"ZA", "South Africa", "name", "", "", 0, 0, 0},
	{"ZA", "South Africa", "adjective", "", "", 0, 0, 0},
	{"ZA", "South Africa", "capital", "", "", 0, 0, 0},
	{"NG", "Nigeria", "name", "", "", 0, 0, 0},
	{"NG", "Nigeria", "adjective", "", "", 0, 0, 0},
	{"NG", "Nigeria", "capital", "", "", 0, 0, 0},
}
