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
	"gSeoul Metropolitan Policeseoul's justice ministryseoul's main spy agencyseoul's top spy agencyseoul's authoritiesseoul'" +
	"s prosecutorsseoul's spy serviceseoul's spy agencyseoul's officialsseoul's policeseoul policeSeoulR&AWflashloanBitzlatoI" +
	"ndexed FinanceIndexedUNC1069MEVbotLiquid GlobalLiquidTRM Labs Inc.TRM LabsTRMFINRAspywareCyvers AlertsCyversWEFTIOCarlso" +
	"n Wagonlitadmin key compromisesadmin key compromiseBithumb 2018Bithumb 2019BithumbLIBRA token buyersLibra memecoinLIBRAa" +
	"ustralia's financial intelligence agencyaustralia's state intelligence agencyaustralia's main intelligence agencyaustral" +
	"ia's intelligence servicesaustralia's intelligence serviceaustralia's corporate regulatoraustralia's domestic spy agency" +
	"australia's intelligence agencyaustralia's consumer watchdogaustralia's main spy agencyaustralia's top spy agencyaustral" +
	"ia's spy serviceaustralia's spy agencyaustralia's policereentrancyManhattan District Attorney's Officemanhattan federal " +
	"prosecutorsManhattan District Attorneymanhattan prosecutorsmanhattan us attorneyManhattan DAYapianCoinbinlaundering thro" +
	"ugh mixers or chain hoppingRailgun privacy protocolRAILGUNRailgunProject Investors IncUniversity of California San Franc" +
	"iscoOrganized Crime and Corruption Reporting ProjectColonial PipelineETHTrustFundSpotOnChainSpotonchainScamSnifferYehor " +
	"RudytsiaSBUDark AngelsDark SeoulCarter RohnTEMP.HermitimpersonationECBOFACUNSCSingCERTSFUNDNDXSpringtailrecursive callsr" +
	"ecursive callTruebit ProtocolTruebitPAID NetworkPaid NetworkPAIDHKPFQBridgeScream.shScreamCryptoChameleonspain's markets" +
	" regulatorspain's policeTayCTUASECUNC4899disappeared with fundsScam Center Strike ForceScam Centre Strike ForceScam Snif" +
	"ferMVDMolly WhiteJumpy PiscesA7 / A7A5A7 LLCA7GRBBitdefenderDMM BitcoinDMM GroupDMMCencoraMicrosoft Threat Intelligence " +
	"CenterMicrosoft Threat Intelligence CentreMicrosoft Digital Crimes UnitMicrosoft Threat IntelligenceMicrosoftre-entranci" +
	"esre-entrancyThe RecordThe BlockThe ComThe DAOthe DAOEterbaseTelcoinDDoSInfernoDrainerECPeertecZachXBTzachxbtDOJDoJEURRS" +
	"EBIEminence FinanceEminenceLCXsignature or transaction replayssignature or transaction replaysignature verification bypa" +
	"sssignature verification flawssignature verification flawsignature malleabilitiessignature malleabilitysignature phishin" +
	"gsignature replayssignature replayEST SecurityTA444警視庁NATOpassword reusespassword reuseMedusaLockerCheckmarxSuperf" +
	"ortuneBetterBankSuperfluidRoyal United Services InstituteRoyal Canadian Mounted PoliceRoyalParity TechnologiesParitymgnr" +
	".ioMGNRBlackSuitBlack ArtemisBlack BansheeBlack BastaBlack Suitconfidential un reportinfinite mintsinfinite mintVerus-Et" +
	"hereum BridgeVerus ProtocolVerus bridgeVerusBitcoin Savings and TrustBitcoin SheikhBitcoin DMMBitcoin FogSecurities and " +
	"Exchange Commission of ThailandSecurities and Exchange Board of IndiaSecurities and Exchange CommissionSecurities and Fu" +
	"tures CommissionCybersecurity and Infrastructure Security AgencyCybersecurity & Infrastructure Security AgencyCybersecur" +
	"ity Agency of SingaporeDeltaPrime서울남부지검AMLCBleeping ComputerOpen Worldwide Application Security ProjectOpen " +
	"ZeppelinxUSDTrader TraitorHM Treasuryinfo-stealersinfo-stealerwash tradingSeneca ProtocolSenecaUPCXprofanity vulnerabili" +
	"tiesprofanity vulnerabilityGlassnode公安調査庁MNGOCyprus Securities and Exchange CommissionDarkSeoul국가사이버" +
	"안보센터aeternity11-country sanctions monitoring group11-nation sanctions monitoring teamHECO bridgeHeco BridgeHECO " +
	"ChainHECOHecoGRUGeniusAIPhilippines Securities and Exchange CommissionSecurity Council Committee established pursuant to" +
	" resolution 1718Security Service of UkraineSecurity AllianceSecurity CouncilSecurity ServiceCCAFIllusory Systemsblockcha" +
	"in.infoBlockchain.comCRV/ETH poolBrazilian Federal Policebrazilian central bankbrazilian policeOokiZellicGemPadYoubit su" +
	"ccessor CoinbinYoubitVerichainsbrasilia's central bankbrasilia's policeGoPlus SecurityGoPlusPublic Security Intelligence" +
	" AgencyzkLendmanipulated signing interfacesmanipulated signing interfacemanipulated price oraclesmanipulated price oracl" +
	"eSFMBITPoint JapanBitPoint JapanBITPointBitpointSwiss Financial Market Supervisory AuthoritySwiss Federal Office of Poli" +
	"ceswiss financial regulatorswiss policePoEfirst depositor attacksfirst depositor attackGendarmerie nationaleGendarmeries" +
	"oft rugssoft rugLABYRINTH CHOLLIMALabyrinth ChollimaNansen.aiNansenRHO MarketsRho MarketsNorth Atlantic Treaty Organisat" +
	"ionNorth Atlantic Treaty OrganizationNorth Korean military intelligenceNorth Korea sanctions committeeNorth Korean remot" +
	"e workersNorth Korean IT workersNorth Korea IT workersNorth KoreanNorth KoreaYahoFiscal Information and Investigation Se" +
	"rviceTurtle Dexpirateat40Insikt GroupTorqueEstonian Foreign Intelligence Serviceestonian foreign intelligence serviceest" +
	"onian state intelligence agencyestonian main intelligence agencyestonian intelligence servicesestonian intelligence serv" +
	"iceestonian intelligence agencyestonian main spy agencyestonian top spy agencyestonian spy serviceestonian spy agencyinf" +
	"ostealersHashDitBTC-eBfVTA427validator or guardian key compromisesvalidator or guardian key compromisevalidator nodes co" +
	"mpromisedvalidator key compromisesvalidator key compromisetwitter account hackedtwitter hackstwitter hackdream jobsdream" +
	" jobBEUROHCHRBitrefillThomson ReutersMistTrackLendfMeHundredFinance금융위원회rug pullsrug-pullsrug pullrug-pullDRIF" +
	"T perpetualsDrift ProtocolDrift TradeDriftTornado Cashtornado.cashTornadoEvoDeFi BridgeEVODeFiEvoDeFitayvanoCSSFBundeskr" +
	"iminalamtBlockSec PhalconBlockSec국가정보원Octo TempestDune AnalyticsDunesocial-media or messaging account takeover" +
	"ssocial-media or messaging account takeoversocial engineeringsocial-engineeringdns or domain hijacksdns or domain hijack" +
	"dns hijackingdns spoofingdns attacksdns hijacksdns attackdns hijackNisosCrowdStrikeGenesis creditorDEUS FinanceDeus Fina" +
	"nceDEUS DAODeus DAODEUSExactly ProtocolExactlybeijing's state intelligence agencybeijing's main intelligence agencybeiji" +
	"ng's intelligence servicesbeijing's intelligence servicebeijing's intelligence agencybeijing's main spy agencybeijing's " +
	"top spy agencybeijing's central bankbeijing's spy servicebeijing's spy agencybeijing's policeSECCoinDCXCurioDAOTrust Wal" +
	"let Chrome extensionTrust WalletEmsisoftbritish domestic intelligence agencybritish foreign intelligence agencybritish s" +
	"ignals intelligence agencybritish state intelligence agencybritish main intelligence agencybritish fraud reporting centr" +
	"ebritish cyber security agencybritish intelligence servicesbritish sanctions authoritiesbritish intelligence servicebrit" +
	"ish financial regulatorbritish intelligence agencybritish financial watchdogbritish main spy agencybritish top spy agenc" +
	"ybritish prosecutorsbritish spy servicebritish spy agencybritish policebritish fbiPlayCrypttrojanized coding challengest" +
	"rojanized coding challengetrojanized softwarestrojanized softwaretrojanized appstrojanized appCoinMarketCapSilk RoadAnge" +
	"lFernolaundered throughslaundered throughlaundered viaslaundered viaBunny FinanceBUNNYBunnyODNIdiscord server compromise" +
	"ddiscord hacksdiscord hackdatabase breachesdatabase breachФСБMeter PassportMeter.ioMeterbackdoorsConsenSys DiligenceC" +
	"onsensys DiligenceConsensysCybercrime Investigation BureauCybercrime CenterCybercrime CentreTreasureDAOFuzzlandDFXFinanc" +
	"eOffice of the UN High Commissioner for Human RightsOffice of the Director of National IntelligenceOffice of the New Yor" +
	"k State Attorney GeneralOffice of Financial Sanctions ImplementationOffice of the Comptroller of the CurrencyOffice of t" +
	"he National Cyber DirectorOffice of Foreign Assets ControlMaiar ExchangeMaiar DEXMaiarkidnapJameson LoppTA505White House" +
	" National Security CouncilWhite CobraWhite HouseAmoebamultisig signer or signing-interface compromisesmultisig signer or" +
	" signing-interface compromisemultisig compromisesmultisig compromisespear phishingspear-phishingJohn-Paul ThorbjornsenDa" +
	"ngerous Passwordamerican deputy national security advisor for cyberamerican financial crimes watchdogamerican intelligen" +
	"ce officialsamerican derivatives regulatoramerican federal investigatorsamerican intelligence agenciesamerican sanctions" +
	" authoritiesamerican cyber defence agencyamerican cybersecurity agencyamerican consumer watchdogamerican attorney genera" +
	"lamerican law enforcementamerican tax authoritiesamerican federal agentsamerican central bankamerican cyber agencyameric" +
	"an authoritiesamerican prosecutorsAmerican governmentamerican spy agencyamerican tax agencyamerican attorneysamerican la" +
	"wmakersamerican officialsamerican attorneyBlackMatterHumanity FoundationHumanity ProtocolHumanitySDNYOmm FinanceOmmKrebs" +
	"OnSecurityPaywardDaoMakerAstroportSANS Internet Storm CenterSANS Internet Storm CentreSANS InstituteSANSnorway's state i" +
	"ntelligence agencynorway's main intelligence agencynorway's intelligence servicesnorway's intelligence servicenorway's i" +
	"ntelligence agencynorway's main spy agencynorway's top spy agencynorway's spy servicenorway's spy agencynorway's polices" +
	"ystem breachessystem breachHarvard Belfer CenterHarvard Belfer Centrewellington's signals intelligence agencywellington'" +
	"s state intelligence agencywellington's main intelligence agencywellington's intelligence serviceswellington's intellige" +
	"nce servicewellington's intelligence agencywellington's main spy agencywellington's top spy agencywellington's spy servi" +
	"cewellington's spy agencyWBTC whalePatrick WardleCertus Onebritain's domestic intelligence agencybritain's foreign intel" +
	"ligence agencybritain's signals intelligence agencybritain's state intelligence agencybritain's main intelligence agency" +
	"britain's fraud reporting centrebritain's cyber security agencybritain's intelligence servicesbritain's sanctions author" +
	"itiesbritain's intelligence servicebritain's financial regulatorbritain's intelligence agencybritain's financial watchdo" +
	"gbritain's main spy agencybritain's top spy agencybritain's prosecutorsbritain's spy servicebritain's spy agencybritain'" +
	"s policebritain's fbiDragonExCircle Internet FinancialCircle Internet GroupCircleFifth Circuit Court of AppealsFifth Cir" +
	"cuitSpearbitCode4renaGwisin GangUNC2970United States Attorney's Office for the Northern District of CaliforniaUnited Sta" +
	"tes Attorney's Office for the Central District of CaliforniaUnited States Attorney's Office for the Southern District of" +
	" New YorkUnited States Attorney's Office for the Eastern District of New YorkUnited Nations Security Council sanctions c" +
	"ommittee on North KoreaUnited States District Court for the Southern District of New YorkUnited States Attorney for the " +
	"Southern District of New YorkUnited States Attorney's Office for the District of ColumbiaUnited States Attorney for the " +
	"Eastern District of New Yorkunited states's deputy national security advisor for cyberUnited States Treasury's Office of" +
	" Foreign Assets ControlUnited Nations Security Council 1718 Sanctions CommitteeUnited States Court of Appeals for the Fi" +
	"fth CircuitUnited States Attorney for the District of ColumbiaUnited States Commodity Futures Trading CommissionUnited S" +
	"tates Immigration and Customs EnforcementUnited Nations Security Council Panel of ExpertsUnited States Securities and Ex" +
	"change CommissionUnited Nations Panel of Experts on North KoreaUnited States Government Accountability OfficeUnited Stat" +
	"es Department of Homeland SecurityUnited States Drug Enforcement AdministrationUnited States Federal Bureau of Investiga" +
	"tionunited kingdom's domestic intelligence agencyunited kingdom's foreign intelligence agencyunited kingdom's signals in" +
	"telligence agencyUnited Nations Panel of Experts on the DPRKunited kingdom's state intelligence agencyUnited States Defe" +
	"nce Intelligence AgencyUnited States Defense Intelligence Agencyunited kingdom's main intelligence agencyunited states's" +
	" financial crimes watchdogUnited Nations Office on Drugs and CrimeUnited States Department of the TreasuryUnited States " +
	"National Security Councilunited arab emirates's crypto regulatorunited kingdom's fraud reporting centreUnited States Fed" +
	"eral Trade CommissionUnited States National Security AgencyUnited States Scam Center Strike ForceUnited States Scam Cent" +
	"re Strike Forceunited kingdom's cyber security agencyunited kingdom's intelligence servicesunited kingdom's sanctions au" +
	"thoritiesunited states's intelligence officialsunited kingdom's intelligence serviceunited nations drugs and crime agenc" +
	"yunited states's derivatives regulatorunited states's federal investigatorsunited states's intelligence agenciesunited s" +
	"tates's sanctions authoritiesUnited States intelligence communityunited kingdom's financial regulatorunited kingdom's in" +
	"telligence agencyunited states's cyber defence agencyunited states's cybersecurity agencyUnited States Department of Def" +
	"enceUnited States Department of DefenseUnited States Department of Justiceunited kingdom's financial watchdogUnited Nati" +
	"ons Human Rights Officeunited states securities regulatorUnited States Department of StateUnited States Treasury Departm" +
	"entunited nations sanctions monitorsunited states's consumer watchdogUnited States Justice Departmentunited kingdom's ma" +
	"in spy agencyunited states sanctions watchdogunited states's attorney generalUnited Nations Panel of ExpertsUnited Natio" +
	"ns Security Councilunited kingdom's top spy agencyunited nations panel of expertsunited states's law enforcementunited s" +
	"tates's tax authoritiesUnited States State Departmentunited states's federal agentsUnited States Federal ReserveUnited S" +
	"tates Secret Serviceunited kingdom's prosecutorsunited kingdom's spy serviceunited states's central bankunited states's " +
	"cyber agencyUnited States Cyber CommandUnited States Fifth CircuitUnited States Supreme Courtunited kingdom's spy agency" +
	"united nations expert panelunited states's authoritiesunited states's prosecutorsunited states's spy agencyunited states" +
	"'s tax agencyUnited States Army reportunited states's attorneysunited states's lawmakersunited states's officialsUnited " +
	"States GovernmentUnited States governmentunited states's attorneyunited kingdom's policeunited nations monitorsUnited St" +
	"ates CongressUnited States Treasuryunited nations expertsunited nations reportUnited States Senateunited kingdom's fbiun" +
	"ited nations panelUnited States ArmyUnited States DOJUnited States FBIUnited States SECUnited NationsKronos ResearchKron" +
	"osCIASPARTANikkei AsiaNikkeiTeam FinanceTeam TNTEgmont GroupNBCTFDefence Intelligence of UkraineDefence Intelligence Age" +
	"ncyInverse Finance FrontierInverse FinanceSonne FinanceSonneDappRadarpresale scamspresale scamEXMOExmoINSS대검찰청Co" +
	"mTA406IC3MEVstrojanised softwarestrojanised softwaretrojanised appstrojanised appPolitieHorizon by HarmonyHorizon bridge" +
	"HorizonBinance hack October 2022Binance InvestigationsBinance Security TeamBinance Smart ChainBinance bridgeBinanceTRACF" +
	"INTracfinJinyong IT Cooperation CompanyVee FinanceVee.FinanceArthur CheongArthur_0xKokomo FinanceRedEyesMoby TradeMobyMM" +
	" Finance CronosMM FinanceBancor NetworkBancorVenus Protocol and Blizz FinanceVenus Protocol userVenus Core PoolVenus Pro" +
	"tocolVenus / BlizzVenus whaleVenus 121VenusEconomic and Financial Crimes CommissionSlovenian crypto-mining marketplaceSl" +
	"ovenian Cryptocurrency CompanySlovenian cryptocurrency companyAged Libraunderflow연합뉴스nigerian anti-graft agencyG" +
	"roup1238ight Finance8ightDAO8Base8baseDEXXShibarium bridgeShibariumElephantMoneyValleySwapBunni V2BunniJPEXAlgo Capitall" +
	"ogic errorslogic errorlogic bugslogic bugHastati GroupSCOTUSCNMFhired under false identitieshired under false identityCu" +
	"rioInvestBitfury Crystal한국인터넷진흥원tallinn's foreign intelligence servicetallinn's state intelligence agenc" +
	"ytallinn's main intelligence agencytallinn's intelligence servicestallinn's intelligence servicetallinn's intelligence a" +
	"gencytallinn's main spy agencytallinn's top spy agencytallinn's spy servicetallinn's spy agencyFei ProtocolFeiHarvest Fi" +
	"nanceHarvestjapanese state intelligence agencyjapanese main intelligence agencyJapanese National Police Agencyjapanese p" +
	"ublic security agencyjapanese intelligence servicesjapanese cybersecurity centrejapanese intelligence serviceJapanese Mi" +
	"nistry of Financejapanese financial regulatorjapanese intelligence agencyjapanese financial watchdogJapanese Foreign Min" +
	"istryJapanese exchange Liquidjapanese main spy agencyjapanese top spy agencyJapanese exchange DMMjapanese authoritiesjap" +
	"anese spy serviceJapanese governmentjapanese governmentjapanese spy agencyjapanese officialsjapanese policeRari Capital " +
	"/ Fei ProtocolRari CapitalRari FuseRarisetapprovalforall scamssetapprovalforall scamBybit FintechByBitBybitpGALAHope Fin" +
	"ancecause under investigationscause under investigationcause not disclosedUnitedHealth GroupUnitedHealthCoinEx GlobalCoi" +
	"nExarmed robberiesarmed robberySentinelOneCity of London Policemulti-level marketingmulti-sig compromisesmulti-sig compr" +
	"omiseReaper GroupReaperSovrynFAMOUS CHOLLIMAFamous ChollimaOrmeus GlobalOrmeus CoinOrmeusExchange 1Exchange 2Exchange 4T" +
	"ether OperationsTether HoldingsTether TreasuryTether LimitedTetherChosun Expo Joint VentureChosun ExpoLevyathan FinanceL" +
	"evyathanFICOpenZeppelinItalian Finance Policeitalian tax policeinsufficient validationsinsufficient validationSushiSwap " +
	"MISOSushiSwapPolyNetworkbantgsafe{wallet} ui compromisessafe{wallet} ui compromiseSafe Moonfrench state intelligence age" +
	"ncyfrench main intelligence agencyfrench cyber security agencyfrench domestic intelligencefrench intelligence servicesFr" +
	"ench National Gendarmeriefrench foreign intelligencefrench intelligence servicefrench intelligence agencyfrench markets " +
	"regulatorfrench main spy agencyfrench top spy agencyFrench Gendarmeriefrench prosecutorsfrench spy servicefrench spy age" +
	"ncyfrench policeSapphire SleetTexas State Securities BoardJon Chang HyokBalloonflykyiv's state intelligence agencykyiv's" +
	" main intelligence agencykyiv's intelligence serviceskyiv's military intelligencekyiv's intelligence servicekyiv's intel" +
	"ligence agencykyiv's security servicekyiv's main spy agencykyiv's top spy agencykyiv's spy servicekyiv's spy agencykyiv'" +
	"s policeCream Iron BankCream FinanceCREAMCreamSecondFiextortionsTony Walkerransomware and extortionsransomware and extor" +
	"tionransomwareKonnirsETH bridgeNiceHashBundesamt für Sicherheit in der InformationstechnikBundesamt für Verfassungssch" +
	"utzBundesamt fur VerfassungsschutzBKAMorgan DF FintochBBC NewsBBCKeishichoGerman Federal Criminal Police OfficeGerman Fe" +
	"deral Intelligence Servicegerman domestic intelligence agencygerman foreign intelligence agencygerman state intelligence" +
	" agencygerman main intelligence agencygerman cyber security agencygerman domestic intelligencegerman intelligence servic" +
	"esgerman intelligence servicegerman financial regulatorgerman intelligence agencygerman financial watchdoggerman main sp" +
	"y agencygerman federal policegerman top spy agencygerman authoritiesgerman prosecutorsgerman spy servicegerman spy agenc" +
	"yGerman BSIHundred FinanceHundredBlue NoroffDoD Cyber Crime CenterDoD Cyber Crime CentreDoD Cybercrime CenterDoD Cybercr" +
	"ime CentreDoDBlackBastapretextingPeckShieldAlertLendf.MeKNOCKOUT SPIDERShiny HuntersAPT45unchecked low-level callsunchec" +
	"ked external callsunchecked low-level callunchecked external callunchecked return valuesunchecked return valueunchecked " +
	"callsunchecked calltaiwanese state intelligence agencytaiwanese main intelligence agencytaiwanese intelligence servicest" +
	"aiwanese intelligence servicetaiwanese intelligence agencytaiwanese main spy agencytaiwanese top spy agencytaiwanese spy" +
	" servicetaiwanese spy agencytaiwanese policeIranian exchange NobitexIranianrugpullssigning interface manipulationssignin" +
	"g interface manipulationFlorence Finance Phishing AttackFlorence Financeprecision errorsprecision errorprecision lossit " +
	"worker schemesit worker schemeit worker fraudIT workersbrute-forced private keysInfini neobankInfiniOrion ProtocolOrion " +
	"PoolsZabu FinanceGravity BridgeAPT43YoMixYomixBrian KrebsChatexSPOAngelXXVSHolyGh0stmixersSamourai WalletSamouraiDeFiLla" +
	"maDefiLlamaRed EyesOla FinanceOla.financeCOVELLITEAPT41OCCQuantstampCWT GlobalCWTChip MixerCoinsquareCSEIslamic Revoluti" +
	"onary Guard CorpsBonqponzi or pyramid schemesponzi or pyramid schemeponzi schemesponzi schemeponziNICKEL GLADSTONENICKEL" +
	" TAPESTRYNickel TapestryNICKEL ACADEMYNICKEL ALLEYNickel AlleyAudiusGUACoinfirmPink DrainerFrankResearcherDeceptiveDevel" +
	"opmentaddress replacement malwaresaddress replacement malwareaddress poisoningaddress-poisoningCPSBent Finance0x1E victi" +
	"m0x13e3820ktapus0vixdisgruntled employeesdisgruntled employeeclipboard hijackersclipboard hijackingclipboard hijackercli" +
	"pboard malwaresclipboard malwarespWETH phishing victim公安部Internet Crime Complaint CenterInternet Crime Complaint C" +
	"entreHuntress LabsHuntresshijacked accountshijacked websiteshijacked accounthijacked websitegermany's domestic intellige" +
	"nce agencygermany's foreign intelligence agencygermany's state intelligence agencygermany's main intelligence agencygerm" +
	"any's cyber security agencygermany's domestic intelligencegermany's intelligence servicesgermany's intelligence serviceg" +
	"ermany's financial regulatorgermany's intelligence agencygermany's financial watchdoggermany's main spy agencygermany's " +
	"federal policegermany's top spy agencygermany's authoritiesgermany's prosecutorsgermany's spy servicegermany's spy agenc" +
	"yupgradeability flawsupgradeability flawZokyoAssociated PressCNA FinancialCNAChainSwapMyBitcoin.comMyBitcoinACSCVälislu" +
	"ureametBurgerSwapLockBit BlackLockBit 2.0LockBit 3.0LockBitLockbitOKExYieldBlox DAOYieldBlox외교부TA4563server compro" +
	"misesserver compromiseserver breachesserver breachTempleDAOTempledaoAutorité des marchés financiersResupply FinanceRes" +
	"upplyinput validationsinput validationHyperNationunauthorized hot wallet withdrawalsunauthorized mintingEmily HernandezA" +
	"ncilia Inc.Anciliaui compromisesui compromiseBitcurexPhalconbEarnFiDrug Enforcement AdministrationCentral Office for Com" +
	"bating Internet CrimeCentral Bureau of InvestigationCentral Intelligence AgencyCentral Bank of Braziltake-home coding te" +
	"st malwarestake-home coding test malwareAceDrainerukraine's state intelligence agencyukraine's main intelligence agencyu" +
	"kraine's intelligence servicesukraine's military intelligenceukraine's intelligence serviceukraine's intelligence agency" +
	"ukraine's security serviceukraine's main spy agencyukraine's top spy agencyukraine's spy serviceukraine's spy agencyukra" +
	"ine's policepolyBUNNYCalifornia Department of Financial Protection and Innovationcalifornia's financial regulatorMoldy P" +
	"iscesIndian Computer Emergency Response TeamIndian Cyber Crime Coordination CenterIndian Cyber Crime Coordination Centre" +
	"Indian Cybercrime Coordination CenterIndian Cybercrime Coordination Centreindian foreign intelligence agencyindian state" +
	" intelligence agencyindian main intelligence agencyindian financial crime agencyindian federal investigatorsindian intel" +
	"ligence servicesindian intelligence serviceIndian Intelligence Bureauindian intelligence agencyindian main spy agencyind" +
	"ian top spy agencyindian central bankindian spy serviceindian spy agencyPrisma FinancePrismaEFISSodinbackdoorBitClub Net" +
	"work operatorsBitClub NetworkBitClubImmunefiChaos LabsChaosEtterretningstjenestenBlackCatBlackcatNexerainside jobsinside" +
	" jobRyukInternational Consortium of Investigative JournalistsInternational Organisation of Securities CommissionsInterna" +
	"tional Organization of Securities CommissionsInternational Criminal Police OrganisationInternational Criminal Police Org" +
	"anizationInternational Monetary FundkidnapsSwaprumAnatoly LegkodymovCaesars EntertainmentCaesars PalaceCaesarsDaily NKFN" +
	"Xamerica's deputy national security advisor for cyberamerica's financial crimes watchdogamerica's intelligence officials" +
	"america's derivatives regulatoramerica's federal investigatorsamerica's intelligence agenciesamerica's sanctions authori" +
	"tiesamerica's cyber defence agencyamerica's cybersecurity agencyamerica's consumer watchdogamerica's attorney generalame" +
	"rica's law enforcementamerica's tax authoritiesamerica's federal agentsamerica's central bankamerica's cyber agencyameri" +
	"ca's authoritiesamerica's prosecutorsamerica's spy agencyamerica's tax agencyamerica's attorneysamerica's lawmakersameri" +
	"ca's officialsamerica's attorneyBitgetCouncil of the European UnionCouncil of the EUPeriwinkle TempestDexible V2DexibleD" +
	"uelBitsDuelbitsAgence nationale de la sécurité des systèmes d'informationBedrock_DeFiBedrockJump CryptoCurve FinanceC" +
	"urve DEXCurveEarth BakuKISAWired magazineWIREDWiredSpreekLahav 433Zach XBTREvil/SodinokibiREvilHTXCertoraEasy NetworkEAS" +
	"YQuillAuditsEDtaipei's state intelligence agencytaipei's main intelligence agencytaipei's intelligence servicestaipei's " +
	"intelligence servicetaipei's intelligence agencytaipei's main spy agencytaipei's top spy agencytaipei's spy servicetaipe" +
	"i's spy agencytaipei's policeZunami Protocol Flash Loan AttackZunami ProtocolBAYCextortionGCSBBanana GunAdept LibraFuzz " +
	"LandVesper FinanceOCCRPfrontrunningBelt FinanceBeltBNDEmpires Xestonia's foreign intelligence serviceestonia's state int" +
	"elligence agencyestonia's main intelligence agencyestonia's intelligence servicesestonia's intelligence serviceestonia's" +
	" intelligence agencyestonia's main spy agencyestonia's top spy agencyestonia's spy serviceestonia's spy agencyThena mark" +
	"et on Venuslos angeles federal prosecutorsgovernance takeoversgovernance takeoverIRA Financial TrustIRA FinancialDPRK in" +
	"formation technology workersDPRK IT workersDPRK ITWDPRKhot wallet key compromiseshot wallet key compromisehot wallets co" +
	"mpromisedhot wallet compromiseshot wallet compromisehot wallets drainedhot walletshot walletG7ConcentricFitrojansBelfer " +
	"CenterBelfer CentreUXLINKUXLinkEleven Financeengland's domestic intelligence agencyengland's foreign intelligence agency" +
	"england's signals intelligence agencyengland's state intelligence agencyengland's main intelligence agencyengland's frau" +
	"d reporting centreengland's cyber security agencyengland's intelligence servicesengland's sanctions authoritiesengland's" +
	" intelligence serviceengland's financial regulatorengland's intelligence agencyengland's financial watchdogengland's mai" +
	"n spy agencyengland's top spy agencyengland's prosecutorsengland's spy serviceengland's spy agencyengland's policeenglan" +
	"d's fbiBitfinex seizureBitfinexCoin Telegraphcoin mixingShabakVoletAbracadabra FinanceAbracadabra MoneyAbracadabra Spell" +
	"Abracadabra.moneyAbracadabraTrade Coin ClubTrade.iotrade.ioEraLendTAOOnyxDAOTrendAIUwU LendPARALUNIParaluniinsidersFinCE" +
	"Nuninitialized contractsuninitialized contractuninitialized proxiesuninitialized proxyZK tokendouble extortionsdouble ex" +
	"tortiondouble-spendingDouble Dragondouble spenddouble-spendCySECBlueberry ProtocolBlueBerrycredential stuffingCypheriumC" +
	"L-STA-0240CL-STA-0241OtterSecponzisHelixEureka CryptoSentimentGarantexSagaEVMEurojustNSCUSDTDC3GURSheep MarketplaceSheep" +
	" MarketWo TokenCYBERCOMDODO AMMDODORCMPThorchain DEXTHORChainThreat Analysis GroupCongressDirectorate-General for Extern" +
	"al SecurityDirectorate of EnforcementFWTBitcoinicaTibanneIBstorage collisionsstorage collisionThodexberlin's domestic in" +
	"telligence agencyberlin's foreign intelligence agencyberlin's state intelligence agencyberlin's main intelligence agency" +
	"berlin's cyber security agencyberlin's domestic intelligenceberlin's intelligence servicesberlin's intelligence serviceb" +
	"erlin's financial regulatorberlin's intelligence agencyberlin's financial watchdogberlin's main spy agencyberlin's feder" +
	"al policeberlin's top spy agencyberlin's authoritiesberlin's prosecutorsberlin's spy serviceberlin's spy agencyleaked pr" +
	"ivate keysleaked private keybantegJeandiel Serranoundisclosed vulnerabilitiesundisclosed vulnerabilitySluzhba Bezpeky Uk" +
	"rayinydeputy attorney generalWormhole PortalWormhole bridgeWormholeNational Center of Incident Readiness and Strategy fo" +
	"r Cyber SecurityNational Centre of Incident Readiness and Strategy for Cyber SecurityNational center of Incident readine" +
	"ss and Strategy for Cyber SecurityNational Center of Incident Readiness and Strategy for CybersecurityNational Centre of" +
	" Incident Readiness and Strategy for CybersecurityNational center of Incident readiness and Strategy for CybersecurityNa" +
	"tional Computer Network Emergency Response Technical TeamNational Bureau for Counter-Terror Financing of IsraelNational " +
	"Computer Virus Emergency Response CenterNational Computer Virus Emergency Response CentreNational Cyber Security Center " +
	"of South KoreaNational Cyber Security Centre of South KoreaNational Bureau for Counter Terror FinancingNational Cybersec" +
	"urity Center of South KoreaNational Cybersecurity Centre of South KoreaNational Intelligence Service of South KoreaNatio" +
	"nal Cryptocurrency Enforcement TeamNational Cyber Security Center of KoreaNational Cyber Security Centre of KoreaNationa" +
	"l Cybersecurity Center of KoreaNational Cybersecurity Centre of KoreaNational Police Agency of South KoreaNational Secur" +
	"ities Market CommissionNational Bureau of InvestigationNational Police Agency of JapanNational Cyber Security CenterNati" +
	"onal Cyber Security CentreNational Cyber Security OfficeNational Police Corps of SpainNational Cybersecurity CenterNatio" +
	"nal Cybersecurity CentreNational Cybersecurity OfficeNational Intelligence ServiceNational Anti-Scam CenterNational Anti" +
	"-Scam CentreNational Security CouncilNational Security AgencyNational Security BureauNational Cyber DirectorNational Pol" +
	"ice AgencyNational Crime AgencyNational GendarmerieNational PoliceOrigin ProtocolOrigin DollarMakinafiGovernment Communi" +
	"cations Security BureauGovernment Communications HeadquartersGovernment Accountability OfficeGovernment of the United St" +
	"atesGovernment of South Koreagovernment of South KoreaGovernment of Japangovernment of JapanYu XianAfricryptCSAPickle Fi" +
	"nancePickleOktapusSecurelistCISACashioAppSouth Korean National Intelligence ServiceSouth Korea National Intelligence Ser" +
	"vicesouth korea's financial intelligence unitSouth Korean Ministry of Foreign Affairssouth korean financial intelligence" +
	" unitsouth korea's state intelligence agencysouth korea's internet security agencysouth korea's main intelligence agency" +
	"south korean state intelligence agencysouth korea's largest crypto exchangesouth korean internet security agencysouth ko" +
	"rean main intelligence agencysouth korea's intelligence officialssouth korean largest crypto exchangeSouth Korean Nation" +
	"al Police Agencysouth korea's cyber security centresouth korea's intelligence servicessouth korean intelligence official" +
	"ssouth korea's intelligence servicesouth korean cyber security centresouth korean intelligence servicessouth korea's fin" +
	"ancial regulatorsouth korea's intelligence agencysouth korean intelligence serviceSouth Korean Ministry of Justicesouth " +
	"korea's financial watchdogsouth korean financial regulatorsouth korean intelligence agencysouth korean financial watchdo" +
	"gSouth Korea's justice ministrysouth korea's justice ministrySouth Korean Foreign Ministrysouth korea's main spy agencys" +
	"outh korean justice ministrysouth korea's top spy agencysouth korean main spy agencysouth korean top spy agencysouth kor" +
	"ea's authoritiessouth korea's prosecutorssouth korea's spy servicesouth korea's spy agencysouth korean authoritiessouth " +
	"korean prosecutorssouth korean spy serviceSouth Korean GovernmentSouth Korean governmentsouth korea's officialssouth kor" +
	"ean governmentsouth korean spy agencysouth korean officialssouth korea's policesouth korean policeoverflowsclippersNCSC " +
	"UKNCSC-NLNCSCrandom number manipulationsrandom number manipulationLayerZero KelpDAOLayerZero LabsLayerZeroSBI CryptoSBI " +
	"GroupBloomberg NewsBloombergUN Security Council sanctions committee on North KoreaUN Security Council 1718 Sanctions Com" +
	"mitteeUN Security Council Panel of ExpertsUN Panel of Experts on North KoreaUN Panel of Experts on the DPRKUN Office on " +
	"Drugs and Crimeun drugs and crime agencyUN Human Rights Officeun sanctions monitorsUN Panel of ExpertsUN Security Counci" +
	"lun panel of expertsun expert panelun monitorsun expertsun reportun panelUNPhilippine National Bureau of InvestigationPh" +
	"ilippine Anti-Money Laundering CouncilPhilippine SECVanilla DrainerBISBNB Smart ChainBNB bridgeBNB ChaineXch.cxeXchBo Sh" +
	"enJimboChange HealthcareSecureworks Counter Threat UnitSecureworksMoundwashington's deputy national security advisor for" +
	" cyberwashington's financial crimes watchdogwashington's intelligence officialswashington's derivatives regulatorwashing" +
	"ton's federal investigatorswashington's intelligence agencieswashington's sanctions authoritieswashington's cyber defenc" +
	"e agencywashington's cybersecurity agencywashington's consumer watchdogwashington's attorney generalwashington's law enf" +
	"orcementwashington's tax authoritieswashington's federal agentswashington's central bankwashington's cyber agencywashing" +
	"ton's authoritieswashington's prosecutorswashington's spy agencywashington's tax agencyWashington D.C. victimwashington'" +
	"s attorneyswashington's lawmakerswashington's officialswashington's attorneyWashingtonATK3SentinelLABSSentinelLabsArcadi" +
	"a FinanceArcadia V2DoSDepartment of Financial Protection and InnovationDepartment of Defence Cyber Crime CenterDepartmen" +
	"t of Defence Cyber Crime CentreDepartment of Defense Cyber Crime CenterDepartment of Defense Cyber Crime CentreDepartmen" +
	"t of Defence Cybercrime CenterDepartment of Defence Cybercrime CentreDepartment of Defense Cybercrime CenterDepartment o" +
	"f Defense Cybercrime CentreDepartment of Foreign Affairs and TradeDepartment of Homeland SecurityDepartment of the Treas" +
	"uryDepartment of DefenceDepartment of DefenseDepartment of JusticeDepartment of StateDepartment of Warreplayed transacti" +
	"onsreplayed transactionBleepingComputerBeagleBoyzDoSsBadger DAOBadgerzero-day or server-side software exploitszero-day o" +
	"r server-side software exploitzero-value transfer scamszero-value transfer scamzero-transfer phishingzero dayszero-daysz" +
	"ero dayzero-dayCarbanakdubai-based crypto exchangedubai's crypto regulatordubai crypto regulatorDubai Police ForceDubai " +
	"PoliceSFCread-only reentranciesread-only reentrancyStarfraudFortune 50 companyLNDFiVerfassungsschutzEBAComputer Incident" +
	" Response Center LuxembourgComputer Incident Response Centre LuxembourgComputer Emergency Response Team of UkraineAlchem" +
	"ix alETH poolAlchemixForce Bridgetelegram account hijackstelegram account hijackGatecoinCisco Talos Intelligence GroupCi" +
	"sco Talosaccount takeoversaccount takeoverBXHQubit FinanceQubit QBridgeQubitSuper Sushi SamuraiUNC4736BonqDAOAkropolisCh" +
	"ainabuseTravelexRaydium AMMRaydiumWOOFi SwapWOOFiWooFiBitomat.plBitomatNSACovewareCapital CoinRoman SterlingovKFIUCantin" +
	"a SecurityCantinaIOSCOsession hijackingshare inflation attacksshare inflation attackStrawberry Tempestmissing input vali" +
	"dationsmissing permission checksmissing input validationmissing permission checkmissing access controlsmissing access co" +
	"ntrolMI6Treasure DAOTreasurespearphishingITWsFSCDGSIPoisonSeeddeepfakesTapiocaDAOBerachain BEXmoscow's state intelligenc" +
	"e agencymoscow's main intelligence agencymoscow's intelligence servicesmoscow's military intelligencemoscow's intelligen" +
	"ce servicemoscow's intelligence agencymoscow's security servicemoscow's main spy agencymoscow's top spy agencymoscow's s" +
	"py servicemoscow's spy agencyMoscowregistrar compromisesregistrar compromiseblind signingSwissBorgSwissborgStaked Stream" +
	" USDVyperAnyswap V3Anyswap38 NorthRim Jong HyokGrinexTenacious PungsanDailyNKDNIInstitute for National Security Strategy" +
	"BitoPROBitoProJustice DepartmentRussian Ministry of Internal Affairsrussian state intelligence agencyrussian main intell" +
	"igence agencyrussian intelligence servicesrussian military intelligencerussian intelligence servicerussian intelligence " +
	"agencyRussian Interior Ministryrussian security servicerussian main spy agencyrussian top spy agencyrussian spy servicer" +
	"ussian spy agencyRussian FSBRussian GRURussian SVRRussianRadiant CapitalRadiant V2RadiantCNPapproval phishing財務省St" +
	"ephen FindeisenCryptexMango MarketsMango LabsMango DAOMangoRocke GroupRockeSaddle FinanceExactlyProtocolliquidity manipu" +
	"lationsliquidity manipulationliquidity removalsliquidity removalELBRUSdrainersELUSIVE COMETElusive CometAlluring Piscesm" +
	"ath errorsmath erroritaly's tax policeOzysJAFICMetronome msETH poolMuddled LibraCrazy Evildrainer-as-a-servicesdrainer-a" +
	"s-a-servicedrainer kitsdrainer kitdrainerComparitechODIN.funOdin.FunOdin.funSolareumSlowMist HackedSlowMistSlowmistPenta" +
	"gonSamSamTerraform LabsWeLiveSecurityRATsAlexander VernerAlexander VinnikPoison SeedCIRCLHugh KarpTHLabu dhabi's crypto " +
	"regulatorM2 ExchangeM2KuCoinKucoinwallet software or key-generation weaknesswallet vulnerabilitieswallet vulnerabilitywa" +
	"llet drainerswallet drainedwallet drainerParquet de ParisTechCrunchMOJMetropolitan Police ServiceMetropolitan PoliceChin" +
	"a National Vulnerability Databasechina's state intelligence agencychina's main intelligence agencychina's intelligence s" +
	"erviceschina's intelligence servicechina's intelligence agencychina's main spy agencychina's top spy agencychina's centr" +
	"al bankchina's spy servicechina's spy agencychina's policeOWASPWSMfrozen funds bugsfrozen funds bugRAWmaximal extractabl" +
	"e valuesmaximal extractable valueZothreentranciesUAPSChick DrainerTA415DFSCoinDesknonce reusesnonce reusePBOCDL Newsgive" +
	"away scamsgiveaway scamTapioca DAOTapiocacode vulnerabilitiescode vulnerabilitycode bugscode bugDTEX SystemsDTEXValue De" +
	"Fi vSwapValue DeFidonation attacksdonation attackMonkey DrainerCrown Prosecution ServicebZx protocolbZxCoinTigerCOPERNIC" +
	"IUMPopsicle FinancePopsicle内閣サイバーセキュリティセンターindia's foreign intelligence agencyindia's st" +
	"ate intelligence agencyindia's main intelligence agencyindia's financial crime agencyindia's federal investigatorsindia'" +
	"s intelligence servicesindia's intelligence serviceindia's intelligence agencyindia's main spy agencyindia's top spy age" +
	"ncyindia's central bankindia's spy serviceindia's spy agencyTrail of BitsimpersonatedCork ProtocolCorkPark Jin Hyokgrief" +
	"ing attacksgriefing attackPlusTokenStablRStablrVoltage Financephysical coercionsphysical coercionphysical attacksphysica" +
	"l attackOnyx ProtocolOnyx SleetOnyx V2THALLIUMThalliumWarp ProtocolWarp FinanceWiz ResearchWizFINMAs. korea's financial " +
	"intelligence units. korean financial intelligence units. korea's state intelligence agencys. korea's internet security a" +
	"gencys. korea's main intelligence agencys. korean state intelligence agencys. korea's largest crypto exchanges. korean i" +
	"nternet security agencys. korean main intelligence agencys. korea's intelligence officialss. korean largest crypto excha" +
	"nges. korea's cyber security centres. korea's intelligence servicess. korean intelligence officialss. korea's intelligen" +
	"ce services. korean cyber security centres. korean intelligence servicess. korea's financial regulators. korea's intelli" +
	"gence agencys. korean intelligence services. korea's financial watchdogs. korean financial regulators. korean intelligen" +
	"ce agencys. korean financial watchdogs. korea's justice ministrys. korea's main spy agencys. korean justice ministrys. k" +
	"orea's top spy agencys. korean main spy agencys. korean top spy agencys. korea's authoritiess. korea's prosecutorss. kor" +
	"ea's spy services. korea's spy agencys. korean authoritiess. korean prosecutorss. korean spy services. korea's officials" +
	"s. korean spy agencys. korean officialss. korea's polices. korean policeAP NewsAPsamczsunEdgelessDAO Maker VestingDAO Ma" +
	"kerIndonesian Financial Transaction Reports and Analysis CenterIndonesian Financial Transaction Reports and Analysis Cen" +
	"treIndonesian cryptocurrency companyIndonesian exchange IndodaxBittensorFASTCash 2.0FASTCashCointelegraph警察庁insecu" +
	"re randomnessState Secretariat for Economic AffairsState DepartmentGLPSergey IvanovAlexey BilyuchenkoUnizen경찰청Ande" +
	"an MedjedovicFSACVERCFintochmalware and information stealersmalwareMASAKjerusalem's counter-terror financing bureaujerus" +
	"alem's internal security servicejerusalem's state intelligence agencyjerusalem's main intelligence agencyjerusalem's int" +
	"elligence servicesjerusalem's foreign intelligencejerusalem's intelligence servicejerusalem's intelligence agencyjerusal" +
	"em's main spy agencyjerusalem's top spy agencyjerusalem's spy servicejerusalem's spy agencyUS Attorney's Office for the " +
	"Northern District of CaliforniaUS Attorney's Office for the Central District of CaliforniaUS Attorney's Office for the S" +
	"outhern District of New YorkUS Attorney's Office for the Eastern District of New YorkUS District Court for the Southern " +
	"District of New YorkUS Attorney for the Southern District of New YorkUS Attorney's Office for the District of ColumbiaUS" +
	" Attorney for the Eastern District of New Yorkus's deputy national security advisor for cyberUS Treasury's Office of For" +
	"eign Assets Controlus deputy national security advisor for cyberUS Court of Appeals for the Fifth CircuitUS Attorney for" +
	" the District of ColumbiaUS Commodity Futures Trading CommissionUS Immigration and Customs EnforcementUS Securities and " +
	"Exchange CommissionUS Government Accountability OfficeUS Department of Homeland SecurityUS Drug Enforcement Administrati" +
	"onUS Federal Bureau of InvestigationUS Defence Intelligence AgencyUS Defense Intelligence Agencyus's financial crimes wa" +
	"tchdogUS Department of the TreasuryUS National Security Councilus financial crimes watchdogUS Federal Trade CommissionUS" +
	" Government Crypto WalletUS National Security AgencyUS Scam Center Strike ForceUS Scam Centre Strike Forceus's intellige" +
	"nce officialsus's derivatives regulatorus's federal investigatorsus's intelligence agenciesus's sanctions authoritiesUS " +
	"intelligence communityus intelligence officialsus's cyber defence agencyus's cybersecurity agencyUS Department of Defenc" +
	"eUS Department of DefenseUS Department of Justiceus derivatives regulatorus federal investigatorsus intelligence agencie" +
	"sus sanctions authoritiesus cyber defence agencyus cybersecurity agencyus securities regulatorUS Department of StateUS T" +
	"reasury Departmentus's consumer watchdogUS Justice Departmentus sanctions watchdogus's attorney generalus consumer watch" +
	"dogus's law enforcementus's tax authoritiesUS State Departmentus attorney generalus's federal agentsUS Federal Reserveus" +
	" law enforcementus tax authoritiesUS Secret Serviceus federal agentsus's central bankus's cyber agencyUS Cyber CommandUS" +
	" Fifth CircuitUS Supreme Courtus's authoritiesus's prosecutorsus central bankus cyber agencyus's spy agencyus's tax agen" +
	"cyUS Army reportus authoritiesus prosecutorsus's attorneysus's lawmakersus's officialsUS GovernmentUS governmentus spy a" +
	"gencyus tax agencyus's attorneyus attorneysus lawmakersus officialsUS CongressUS Treasuryus attorneyUS SenateUS ArmyUS-C" +
	"ERTUS DOJUS FBIUS SECBNSArena SocialFiMandiant ConsultingMandiantDEIEuropean Union Agency for Criminal Justice Cooperati" +
	"onEuropean Union Agency for Law Enforcement CooperationEuropean Securities and Markets AuthorityEuropean Union Agency fo" +
	"r Cyber SecurityEuropean Union Agency for CybersecurityEuropean Cyber Crime CenterEuropean Cyber Crime CentreEuropean Ba" +
	"nking AuthorityEuropean Cybercrime CenterEuropean Cybercrime CentreEuropean Police Officeeuropean police agencyEuropean " +
	"Central BankEuropean CommissionEuropean CouncilCNNiFinexFireEyeDelta PrimeJumper Exchange금융정보분석원Direction " +
	"générale de la sécurité extérieureDirection générale de la sécurité intérieureCoinrailfrance's state intellige" +
	"nce agencyfrance's main intelligence agencyfrance's cyber security agencyfrance's domestic intelligencefrance's intellig" +
	"ence servicesfrance's foreign intelligencefrance's intelligence servicefrance's intelligence agencyfrance's markets regu" +
	"latorfrance's main spy agencyfrance's top spy agencyfrance's prosecutorsfrance's spy servicefrance's spy agencyfrance's " +
	"policeBCCALBTpyramid schemespyramid schemechain reorganization attackschain reorganization attackchain hoppingchain-hopp" +
	"ingchain reorgschain reorgFIN7Hedgey FinanceHedgeyTraderTraitorofficerciaBitFloorBitfloorZeroShadowzeroShadowGMX V1GMXem" +
	"bezzlementMonex Grouprepublic of korea's financial intelligence unitrepublic of korea's state intelligence agencyrepubli" +
	"c of korea's internet security agencyrepublic of korea's main intelligence agencyrepublic of korea's largest crypto exch" +
	"angerepublic of korea's intelligence officialsrepublic of korea's cyber security centrerepublic of korea's intelligence " +
	"servicesrepublic of korea's intelligence servicerepublic of korea's financial regulatorrepublic of korea's intelligence " +
	"agencyrepublic of korea's financial watchdogrepublic of korea's justice ministryrepublic of korea's main spy agencyrepub" +
	"lic of korea's top spy agencyrepublic of korea's authoritiesrepublic of korea's prosecutorsrepublic of korea's spy servi" +
	"cerepublic of korea's spy agencyrepublic of korea's officialsrepublic of korea's policeSlope WalletSlopeMtGoxCitrine Sle" +
	"etGuardio LabsGuardioCERIUMCeriumrussia's state intelligence agencyrussia's main intelligence agencyrussia's intelligenc" +
	"e servicesrussia's military intelligencerussia's intelligence servicerussia's intelligence agencyrussia's security servi" +
	"cerussia's main spy agencyrussia's top spy agencyrussia's spy servicerussia's spy agencyRussiaNYAGBitForexBitforexPLUTON" +
	"IUMWithSecureCipherTraceCiphertraceALPHV/BlackCatALPHVAlphVAtlasVPNUNC5342XLink bridgeANKHprivilege escalationsprivilege" +
	" escalationCBIbridge verification bypassPalo Alto Networks Unit 42Palo Alto NetworksPalo Altodenial of servicesdenial-of" +
	"-servicesdenial of servicedenial-of-serviceTender FinanceTender.fiAnti-Money Laundering AuthorityAnti-Money Laundering C" +
	"ouncilAnti-Money Laundering OfficePinkDrainerAhnLab Security Emergency Response CenterAhnLab Security Emergency Response" +
	" CentreAhnLab Security Intelligence CenterAhnLab Security Intelligence CentreAhnLabONCDMobius TokenSelective PiscesPYRLe" +
	"titia JamesFoundation for Defence of DemocraciesFoundation for Defense of DemocraciesAngel X drainerAngel DrainerWater L" +
	"abbuRaft Non-ProfitRaft ProtocolRaftFrankfurt Public Prosecutor's Officefrankfurt prosecutorsJUP holderGoogle Threat Int" +
	"elligence GroupGoogle Threat Analysis GroupGoogle Threat IntelligenceGoogle MandiantGoogle CloudGoogle TAGYapizoninjecte" +
	"d malicious codesinjected malicious codePike FinancePike V1PikeESTsecurityTruflationHexagateSkyward FinanceMCC Internati" +
	"onalMCCvanity address vulnerabilitiesvanity address vulnerabilityvanity address spoofingabsconded with fundsShezmuWICKED" +
	" SPIDERWICKED PANDAWicked PandaCCCSWeb3 Is Going Just GreatWeb3 is Going GreatWeb3 Antivirusimproper access controlsimpr" +
	"oper access controlBlend Pools V2ZettaiInterior MinistryDGSEbad randomnessCertiKAlertGroup of SevenGroup 123Group 77Grou" +
	"p IBGroup-IBPanel of Experts established pursuant to resolution 1874Panel of Experts2fa bypassinfostealerMossadRemitanoU" +
	"NODCNeblio TechnologiesMS DrainerMarkopolomarkopolo783 BTCNervos Networkcold wallet transfer manipulationscold wallet tr" +
	"ansfer manipulationbgp hijackingbgp hijacksbgp hijackWOO XWOOCloudflareChinyong Information Technology Cooperation Compa" +
	"nyChinyong IT Cooperation CompanyChinyongKoinekslondon's domestic intelligence agencylondon's foreign intelligence agenc" +
	"ylondon's signals intelligence agencylondon's state intelligence agencylondon's main intelligence agencylondon's fraud r" +
	"eporting centrelondon's cyber security agencylondon's intelligence serviceslondon's sanctions authoritieslondon's intell" +
	"igence servicelondon's financial regulatorlondon's intelligence agencylondon's financial watchdoglondon's main spy agenc" +
	"ylondon's top spy agencylondon's prosecutorslondon's spy servicelondon's spy agencyLondon High Courtlondon's policelondo" +
	"n policelondon's fbishort squeeze attacksshort squeeze attackreplay attacksreplay attackBondly FinanceBondlyIOTXNBIhuman" +
	" errorshuman errorRansomHubRansomhubStimson CenterStimson CentreMIDNIGHT NEPTUNEKyrrexXinbi GuaranteeXinbimilk sadCoinBe" +
	"neCoinbeneScarCruftAPT37GreedyBearDIAAxie InfinityReconnaissance General BureauBoy X HighspeedMoFXT ExchangeXT.comXTfedp" +
	"olTech BureauMedium Rare NVNowSwap ProtocolNowSwapransomwaresCheck Point ResearchCheck Point SoftwareCheck Pointforged b" +
	"ridge messagesforged bridge messageFortress LoansFortressTAGControl-Finance LimitedControl FinanceControl-Financecryptom" +
	"ining malwarescryptomining malwareArkham IntelligenceArkham IntelArkhamMobiusDAOoracle price manipulationsoracle price m" +
	"anipulationoracle manipulationsoracle price attacksoracle manipulationoracle price attackoracle exploitsoracle attacksor" +
	"acle exploitoracle attackATK117ProofpointMain Directorate of IntelligenceMain Intelligence DirectorateyearnFinanceJP Tho" +
	"rxTokenGate.ioGateVerusBridgeAction FraudWazirXWazirxHuionePayHexagonalRodent1718 Sanctions Committee1718 CommitteeCyber" +
	"police of UkraineCyberpoliceMad Meerkat FinanceICIJMultilateral Sanctions Monitoring TeamISAIron BankRuby SleetOnyxProto" +
	"colsoftware supply chain attackssoftware supply chain attackPFFIODoverflowTransit FinanceTransit SwapConcentric FinanceC" +
	"oncentric.fiConcentricMIMCambridge Center for Alternative FinanceCambridge Centre for Alternative FinanceArthur0xZunamiP" +
	"rotocolC.R.E.A.M.DragomaAtomic Walletdelegatecall exploitsdelegatecall exploitPyongyangrogue developersrogue developerro" +
	"gue employeesrogue employee国家安全部Leery TurtleSoutheast Asian scam compoundsSoutheast Asian scam networksOrbit B" +
	"ridgeOrbit ChainOrbitnot disclosed or unknown causesnot disclosed or unknown causeQilinpNetworkМВДAutorite des marche" +
	"s financiersKorps Nationale PolitieRain Management W.L.L.Rain ManagementRainaBNBcNKNewsGenians Security CenterGenians Se" +
	"curity CentreGeniansInverseFinancebridged DOTevilcosFBI Internet Crime Complaint CenterFBI Internet Crime Complaint Cent" +
	"reFBI IC3FBIAMLBotSupoMSSRewards for JusticeBlockSecTeamupgrade bugsupgrade bugMetaDAOIlya \"Dutch\" LichtensteinIlya Lich" +
	"tensteinhelsinki's state intelligence agencyhelsinki's main intelligence agencyhelsinki's intelligence serviceshelsinki'" +
	"s intelligence servicehelsinki's intelligence agencyhelsinki's main spy agencyhelsinki's top spy agencyhelsinki's spy se" +
	"rvicehelsinki's spy agencyRental CoinsRollFURUCOMBOFurucomboWhale Alertamsterdam's financial crime investigatorsamsterda" +
	"m's state intelligence agencyamsterdam's main intelligence agencyamsterdam's intelligence servicesamsterdam's intelligen" +
	"ce serviceamsterdam's intelligence agencyamsterdam's main spy agencyamsterdam's top spy agencyamsterdam's intelligenceam" +
	"sterdam's spy serviceamsterdam's spy agencyamsterdam's policePlatypusdefiemirati crypto regulatorBahrain exchange Rainke" +
	"yloggerBlueNorOffBlueNoroffBluenoroffPrismaFimisconfiguration or operational errorsmisconfiguration or operational error" +
	"misconfigurationVirtual Assets Regulatory Authority外務省Moola MarketOptimismSeedify.fundSeedifyGrowth DeFi / BT Fina" +
	"nceGROWTH DeFiGrowth DeFifat fingersfat-fingersfat fingerfat-fingerNCOAureon CapitalEDNYPLAHouse Financial Services Comm" +
	"itteeN. KoreanN. KoreaN KoreaGAOCryptoqueenDAI whaleoperational mistakesoperational mistakeoperational errorsoperational" +
	" errorVelocore V2VeloCoreVelocoretumblersMultichain bridgeMultichainPhemexCryptoQuantCryptoquantChinese Ministry of Publ" +
	"ic SecurityChinese Ministry of State Securitychinese state intelligence agencychinese main intelligence agencychinese in" +
	"telligence serviceschinese intelligence servicechinese intelligence agencychinese main spy agencychinese top spy agencyc" +
	"hinese central bankchinese spy servicechinese spy agencychinese policeNirvana FinanceNirvana V1madrid's markets regulato" +
	"rmadrid's policeDemocratic People’s Republic of KoreatumblerFIN12Code4ArenaRequest Finance phishing victim51% or conse" +
	"nsus attacks51% or consensus attack51 percent attacks51 percent attack51% attacks51% attackDFATBorderless CapitalLiFiRIC" +
	"OCHET CHOLLIMARicochet ChollimaFive Eyes intelligence allianceFive Eyes allianceFive EyesAndariel서울경찰청FNTTBNMK" +
	"imsukyweak pseudo-random number generatorsweak pseudo-random number generatorweak on-chain randomnessweak key generation" +
	"sweak key generationweak randomnessweak entropiesweak entropyFantom FoundationFantom bridgeFantomprivate key compromises" +
	"private key compromiseprivate key exposuresprivate key exposureprivate key theftsprivate key leaksprivate key theftpriva" +
	"te key leakOSMIUMJUNALCOFTX drainerFTX.comFTX USFTXCrystal IntelligenceCrystal BlockchainCrystallaptop farmslaptop farmP" +
	"redatory SparrowclipperLoopscaleWannaCryptpcaversaccioVisor FinanceDego FinanceAkuDreamsPearl SleetCLINKSINKClinkSinkfla" +
	"shloansOUSDmultisignature compromisesmultisignature compromiseRikkei FinanceØkokrimDxSaleSteadefiTaylor MonahanTaylor I" +
	"COTaylorGamma StrategiesGammaMauiMonkeyDrainerSophos X-OpsSophosDerbitXSURGEIMFFTCGonjeshk-e DarandeShiba InuStableMagne" +
	"t FinanceStableMagnetKyodo NewsKyodoElastic Security LabsElasticHexagonal RodentreorgsWEXTokyo Metropolitan Police Depar" +
	"tmenttokyo's state intelligence agencytokyo's main intelligence agencytokyo's public security agencytokyo's intelligence" +
	" servicestokyo's cybersecurity centretokyo's intelligence servicetokyo's financial regulatortokyo's intelligence agencyt" +
	"okyo's financial watchdogTokyo Metropolitan Policetokyo's main spy agencytokyo's top spy agencytokyo's authoritiestokyo'" +
	"s spy servicetokyo's spy agencytokyo's officialstokyo's policetokyo policeTokyoS2W TalonS2WStarsArenaPlatypus FinancePla" +
	"typusFinancial Transactions and Reports Analysis Center of CanadaFinancial Transactions and Reports Analysis Centre of C" +
	"anadaFinancial Crimes Investigation Board of TürkiyeFinancial Intelligence Unit of South KoreaFinancial Industry Regula" +
	"tory AuthorityFinancial Services Commission of KoreaFinancial Crime Investigation ServiceFinancial Markets Authority of " +
	"FranceFinancial Crimes Enforcement NetworkFinancial Crimes Investigation BoardFinancial Intelligence Unit IndiaFinancial" +
	" Intelligence CenterFinancial Intelligence CentreFinancial Services CommissionFinancial Supervisory ServiceFinancial Act" +
	"ion Task ForceFinancial Conduct AuthorityFinancial Services AgencyFinancial Stability BoardFinancial Times内閣情報調" +
	"査室BundesnachrichtendienstГРУWeltsysSwarm CityFDDtimestamp or block manipulationstimestamp or block manipulationti" +
	"mestamp manipulationstimestamp manipulationScatter SwineHolyGhostAlgemene Inlichtingen- en VeiligheidsdienstQuadrigaCXSy" +
	"gniaPrismaLSTLastPass 2022 intrudersLastPass attackerslastpass breacheslastpass breachLastPass XRPLastPassShapeShiftCyph" +
	"er ProtocolCypherWaterPlumStorm-0139Storm-0287Storm-0530Storm-0971Storm-1222Storm-1789Storm-1877AllianceBlockCommunicati" +
	"ons Security Establishment CanadaCommunications Security EstablishmentSuojelupoliisitoken bridge exploitstoken approval " +
	"scamstoken bridge exploittoken approval scamToken Gatewayfake IT workers from North Koreafake job or fake recruiter lure" +
	"sfake job or fake recruiter lurefake investment platformsfake account validationsfake investment platformfake account va" +
	"lidationfake customer supportsfake recovery servicesfake trading platformsfake customer supportfake recovery servicefake" +
	" trading platformfake deposit proofsfake job interviewsfake remote workersfake deposit prooffake job interviewfake linke" +
	"din jobsfake remote workerfake support callsfake linkedin jobfake support callfake zoom meetingfake wallet appsfake it w" +
	"orkersfake job offersfake recruitersfake wallet appfake it workerfake job offerfake recruiterfake airdropsfake websitesf" +
	"ake airdropfake websitefake zoomsfake appsfake zoomfake appSpot On ChainObjective-See안랩BitoGroupDEV#POPPERDEV-0139DE" +
	"V-0215DEV-0530DEV-0537DEV-1222AdvCashAdvcashCFTCFATFCoinSecureCoinsecureClickFake InterviewAgendaHarmony Horizon bridgeH" +
	"armony BridgeHarmonySISUnit 121Unit 42ENISAyETHisrael's counter-terror financing bureauisrael's internal security servic" +
	"eisrael's state intelligence agencyisrael's main intelligence agencyisrael's intelligence servicesisrael's foreign intel" +
	"ligenceisrael's intelligence serviceisrael's intelligence agencyisrael's main spy agencyisrael's top spy agencyIsrael Se" +
	"curity Agencyisrael's spy serviceisrael's spy agencyIsrael PoliceF-Secure LabsF-SecureAppleJeusmajority attacksmajority " +
	"attackKorea Mangyongdae Computer Technology CompanyKorea National Cyber Security CenterKorea National Cyber Security Cen" +
	"treKorea National Cybersecurity CenterKorea National Cybersecurity CentreKorea Internet and Security AgencyKorea Financi" +
	"al Intelligence UnitKorea Internet & Security AgencyKorea National Police AgencyKorea Expo Joint VentureKorea Risk Group" +
	"ContiElliptic EnterprisesElliptic ConnectEllipticConfiantAscenDEXAscendEXAscendexXBridgeMSTICHyperTechJVCEAMichael Terpi" +
	"nbrazil's central bankbrazil's policeHalbornGukga JeongbowonWu HuihuiZINCZincback-runningerroneous transferserroneous tr" +
	"ansferRainbow DrainerPendle1inch resolver TrustedVolumes1inch Fusion v1 resolvers1Inch1inchdForce LendingdForce Networkd" +
	"ForceDEAWIZARD SPIDERWizard Spidercompromised developer workstationscompromised developer workstationcompromised third-p" +
	"arty vendorscompromised developer machinescompromised third-party vendorcompromised developer machinecompromised validat" +
	"or keyscompromised deployer keyscompromised deployer keycompromised npm packagescompromised private keyscompromised cred" +
	"entialscompromised npm packagecompromised private keycompromised validatorscompromised multisigscompromised accountscomp" +
	"romised api keyscompromised frontendcompromised multisigcompromised packagescompromised accountcompromised discordcompro" +
	"mised packagecompromised signerscompromised cdnscompromised keyscompromised cdnInkySquidChipMixerKyber NetworkKyberBitst" +
	"ampNetWalkerNetwalker법무부Ministry of Foreign Affairs of the Republic of KoreaMinistry of Foreign Affairs of JapanMi" +
	"nistry of Internal AffairsMinistry of Foreign AffairsMinistry of Public SecurityMinistry of State SecurityMinistry of Fi" +
	"nanceMinistry of JusticeAlphaPoAlphapoSodinokibiFetch.AIFetch.aiMeerkat FinanceMeerkatBig.ONEmasked transactionsmasked t" +
	"ransactionmasked uismasked uiAMLAZKsynczkSyncRiskOnBlastMONONISCRonin NetworkRonin BridgeRonin bridgeRoninAnubisDAOinfla" +
	"ted collateralsinflated collateralCIBACCCCivil GuardMASCoinGeckoSolidus LabsC3NAMFMunchablesDavosMetaMaskHURHypernativeS" +
	"lippy SpiderForsage.ioForsageInternal Revenue Service Criminal InvestigationInternal Revenue Serviceinternal theftsinter" +
	"nal theftU.S. Attorney's Office for the Northern District of CaliforniaU.S. Attorney's Office for the Central District o" +
	"f CaliforniaU.S. Attorney's Office for the Southern District of New YorkU.S. Attorney's Office for the Eastern District " +
	"of New YorkU.S. District Court for the Southern District of New YorkU.N. Security Council sanctions committee on North K" +
	"oreaU.S. Attorney for the Southern District of New YorkU.S. Attorney's Office for the District of ColumbiaU.S. Attorney " +
	"for the Eastern District of New Yorku.s.'s deputy national security advisor for cyberU.S. Treasury's Office of Foreign A" +
	"ssets Controlu.s. deputy national security advisor for cyberU.N. Security Council 1718 Sanctions CommitteeU.S. Court of " +
	"Appeals for the Fifth CircuitU.S. Attorney for the District of ColumbiaU.S. Commodity Futures Trading CommissionU.S. Imm" +
	"igration and Customs EnforcementU.S. Securities and Exchange CommissionU.N. Security Council Panel of ExpertsU.S. Govern" +
	"ment Accountability OfficeU.N. Panel of Experts on North KoreaU.S. Department of Homeland SecurityU.S. Drug Enforcement " +
	"AdministrationU.S. Federal Bureau of InvestigationU.K. National Cyber Security CenterU.K. National Cyber Security Centre" +
	"u.k.'s domestic intelligence agencyU.K. National Cybersecurity CenterU.K. National Cybersecurity Centreu.k.'s foreign in" +
	"telligence agencyu.k.'s signals intelligence agencyU.N. Panel of Experts on the DPRKu.k. domestic intelligence agencyU.K" +
	". Financial Conduct AuthorityU.S. Defence Intelligence AgencyU.S. Defense Intelligence Agencyu.k. foreign intelligence a" +
	"gencyu.k. signals intelligence agencyu.k.'s state intelligence agencyu.s.'s financial crimes watchdogU.S. Department of " +
	"the Treasuryu.k.'s main intelligence agencyU.N. Office on Drugs and CrimeU.S. National Security Councilu.k. state intell" +
	"igence agencyu.s. financial crimes watchdogU.S. Federal Trade CommissionU.S. National Security AgencyU.S. Scam Center St" +
	"rike ForceU.S. Scam Centre Strike Forceu.k. main intelligence agencyu.k.'s fraud reporting centreu.s.'s intelligence off" +
	"icialsU.S. Algorand crypto companyu.k.'s cyber security agencyu.k.'s intelligence servicesu.k.'s sanctions authoritiesu." +
	"s.'s derivatives regulatoru.s.'s federal investigatorsu.s.'s intelligence agenciesu.s.'s sanctions authoritiesU.S. intel" +
	"ligence communityu.k. fraud reporting centreu.k.'s intelligence serviceu.n. drugs and crime agencyu.s. intelligence offi" +
	"cialsu.s.'s cyber defence agencyu.s.'s cybersecurity agencyU.K. National Crime AgencyU.S. Department of DefenceU.S. Depa" +
	"rtment of DefenseU.S. Department of Justiceu.k. cyber security agencyu.k. intelligence servicesu.k. sanctions authoritie" +
	"su.k.'s financial regulatoru.k.'s intelligence agencyu.s. derivatives regulatoru.s. federal investigatorsu.s. intelligen" +
	"ce agenciesu.s. sanctions authoritiesu.k. intelligence serviceu.k.'s financial watchdogu.s. cyber defence agencyu.s. cyb" +
	"ersecurity agencyu.s. securities regulatorU.N. Human Rights OfficeU.S. Department of StateU.S. Treasury Departmentu.k. f" +
	"inancial regulatoru.k. intelligence agencyu.s.'s consumer watchdogU.S. Justice Departmentu.k. financial watchdogu.n. san" +
	"ctions monitorsu.s. sanctions watchdogu.s.'s attorney generalu.k.'s main spy agencyu.s. consumer watchdogu.s.'s law enfo" +
	"rcementu.s.'s tax authoritiesU.K. Security ServiceU.N. Panel of ExpertsU.N. Security CouncilU.S. State Departmentu.k.'s " +
	"top spy agencyu.n. panel of expertsu.s. attorney generalu.s.'s federal agentsU.S. Federal Reserveu.k. main spy agencyu.s" +
	". law enforcementu.s. tax authoritiesU.K. Foreign OfficeU.S. Secret Serviceu.k. top spy agencyu.s. federal agentsu.s.'s " +
	"central banku.s.'s cyber agencyU.S. Cyber CommandU.S. Fifth CircuitU.S. Supreme Courtu.k.'s prosecutorsu.k.'s spy servic" +
	"eu.s.'s authoritiesu.s.'s prosecutorsu.k.'s spy agencyu.n. expert panelu.s. central banku.s. cyber agencyu.s.'s spy agen" +
	"cyu.s.'s tax agencyU.S. Army reportu.k. prosecutorsu.k. spy serviceu.s. authoritiesu.s. prosecutorsu.s.'s attorneysu.s.'" +
	"s lawmakersu.s.'s officialsU.K. High CourtU.S. GovernmentU.S. governmentu.k. spy agencyu.s. spy agencyu.s. tax agencyu.s" +
	".'s attorneyu.s. attorneysu.s. lawmakersu.s. officialsU.K. TreasuryU.S. CongressU.S. MarshalsU.S. Treasuryu.k.'s policeu" +
	".n. monitorsu.s. attorneyu.n. expertsU.S. Senateu.k. policeu.n. reportu.k.'s fbiu.n. panelU.K. NCSCU.S. ArmyU.S. DOJU.S." +
	" FBIU.S. SECu.k. fbiU.N.ZITMerlin DEXMerlinChainSecurityWorld Economic ForumWorld Bank GroupWorld BankMSMTScamwatchASIOT" +
	"ribe DAOReport FraudGuardia di FinanzaGuardia CivilBungeeMessariSmartTaylorCoinhoarderEvil CorpCIwall street's top regul" +
	"atorWall Street JournalWall Street MemesSinbad.ioSinbadioTubeConic Finance Reentrancy AttackConic Finance 02Conic Financ" +
	"eNotesRevoke.cashSMPAstolen or reused credentialsstolen session cookiesstolen session tokensstolen session tokenstolen p" +
	"rivate keysstolen seed phrasesstolen credentialsstolen seed phrasestolen passwordsstolen keysZentralstelle zur Bekämpfu" +
	"ng der InternetkriminalitätDiamond SleetNFPromptabuja's anti-graft agencyJPCERT Coordination CenterJPCERT Coordination " +
	"CentreJPCERT/CCJPCERTBitConnectBitconnectDMTRGDACGdacDimitraKarakurtcryptojackingNorwegian National Authority for Invest" +
	"igation and Prosecution of Economic and Environmental Crimenorwegian state intelligence agencynorwegian main intelligenc" +
	"e agencynorwegian intelligence servicesNorwegian Intelligence Servicenorwegian intelligence servicenorwegian intelligenc" +
	"e agencynorwegian main spy agencynorwegian top spy agencynorwegian spy servicenorwegian spy agencynorwegian policemiscon" +
	"figurationsBitGrailBitgrailShin BetSatoshiLabsElephant MoneyTokenPocketWanna CryCASH23pdsSolanaFloorPhantomDoughFinaHuob" +
	"i GlobalHuobiCyversAlertsSparkling PiscesZanmai LabsUNC5356FRBcloud account compromisescloud account compromisecloud com" +
	"promisescloud compromisebrooklyn federal prosecutorsDeFiance CapitalMoonwell LendingMoonwellNFPResolv LabsResolvDecrypt." +
	"coDecryptCyber Security and Infrastructure Security AgencyCyber Security & Infrastructure Security AgencyCyber Security " +
	"Agency of SingaporeCyber Crime Investigation BureauCyber National Mission ForceCyber Police of UkraineCyber Crime Center" +
	"Cyber Crime Centrecyber extortionscyber extortionCyber CenterCyber CentreCyber PoliceZaifRecorded Future NewsRecorded Fu" +
	"tureTenderFiFiscale Inlichtingen- en OpsporingsdienstForta FoundationForta NetworkFortaPolícia FederalMaverickMonoX Fin" +
	"anceMonoXUK National Cyber Security CenterUK National Cyber Security Centreuk's domestic intelligence agencyUK National " +
	"Cybersecurity CenterUK National Cybersecurity Centreuk's foreign intelligence agencyuk's signals intelligence agencyuk d" +
	"omestic intelligence agencyUK Financial Conduct Authorityuk foreign intelligence agencyuk signals intelligence agencyuk'" +
	"s state intelligence agencyuk's main intelligence agencyuk state intelligence agencyuk main intelligence agencyuk's frau" +
	"d reporting centreuk's cyber security agencyuk's intelligence servicesuk's sanctions authoritiesuk fraud reporting centr" +
	"euk's intelligence serviceUK National Crime Agencyuk cyber security agencyuk intelligence servicesuk sanctions authoriti" +
	"esuk's financial regulatoruk's intelligence agencyuk intelligence serviceuk's financial watchdoguk financial regulatoruk" +
	" intelligence agencyuk financial watchdoguk's main spy agencyUK Security Serviceuk's top spy agencyuk main spy agencyUK " +
	"Foreign Officeuk top spy agencyuk's prosecutorsuk's spy serviceuk's spy agencyuk prosecutorsuk spy serviceUK High Courtu" +
	"k spy agencyUK Treasuryuk's policeuk policeuk's fbiUK NCSCuk fbiMOFACrediXSnatchCryptocoinjoinTurtledexsingaporean centr" +
	"al banksingaporean cyber agencyPolicía NacionalCentre for Strategic and International StudiesCentre for Advanced Defenc" +
	"e StudiesCentre for Advanced Defense StudiesCentre for a New American SecurityWannaCry victims worldwideWannaCry 2.0Wann" +
	"aCryJade SleetLi.Fi protocolLi JiadongLI.FILi.FiHong Kong Computer Emergency Response Team Coordination CenterHong Kong " +
	"Computer Emergency Response Team Coordination CentreHong Kong Securities and Futures Commissionhong kong's securities re" +
	"gulatorhong kong securities regulatorHong Kong Monetary AuthorityHong Kong Police ForceHong Kong PoliceMt. Gox intrusion" +
	" crewMt. GoxMt GoxMt.GoxAnkr & HelioAnkr StakingAnkrrugpullbangkok's securities regulatorbangkok's policeJamf Threat Lab" +
	"sJamfAIVDsingapore's central banksingapore's cyber agencySingapore Police Forcesingapore central banksingapore cyber age" +
	"ncySingapore High CourtSingapore PoliceEC3NYTGonjeshke DarandeLykke CorpLykkeREKT leaderboardREKT DatabaseRekt Newsrekt." +
	"newsRektFinance MinistryScotland YardMedusaContinue CapitalContinue FundRazzlekhanWhirlpoolLAPSUS$Lapsus$LapsusDunamuUNC" +
	"6240Федеральная служба безопасностиflash-loan governance attacksflash-loan governance attac" +
	"kflash loans exploitsflash loans exploitflash loansflash-loansflash loanflash-loanAkiraBiKi.comBiKispreekawayBEANmisconf" +
	"iguredRGBApplewormDelhi PoliceUNC6040wrench attackswrench attackfrontend compromisesfrontend compromisefrontend attacksf" +
	"rontend attackNPAMISOmemecoin rugsmemecoin rugOkta Threat IntelligenceOktabribed customer supportsbribed customer suppor" +
	"tbribed support agentsbribed employeesJ5Dapp RadarAtlas VPNukrainian state intelligence agencyukrainian main intelligenc" +
	"e agencyukrainian intelligence servicesukrainian military intelligenceukrainian intelligence serviceukrainian intelligen" +
	"ce agencyukrainian security serviceukrainian main spy agencyukrainian top spy agencyUkrainian Cyber Policeukrainian spy " +
	"serviceukrainian spy agencyukrainian policeKrCERT/CCKrCERTJulien Kimapi key compromisesapi key compromiseapi exploitsapi" +
	" exploitTerra 2.0Terra IBCTerraWoTokenUSSSvishingROK governmentRUNEcoding errorscoding errorDFPIHyperVerseLevel FinanceL" +
	"evelGukjeongwonFARMPoly NetworkPolyMilei tokenSheik dos BitcoinsClearSky Cyber SecurityClearSky CybersecurityClearSkyHui" +
	"one GuaranteeHuione CryptoHuione GroupHuione PayHuioneCoinisAleksandr VernerOpal Sleetblock timestamp dependencesblock t" +
	"imestamp dependenceBlock ResearchIRGCsanctions committeex account compromisedx account hacksx account hackX-TokenLuBian " +
	"mining poolLuBianLubianStream FinanceKuan SunValueDeFiValueDefiunprotected functionsunprotected functionPlayDappFuseArca" +
	"diaFiHaowang Guaranteecrypto market maker Wintermutecrypto-stealing malwarescrypto-stealing malwarecrypto mining malware" +
	"scrypto mining malwarecrypto-jackingCrypto CoreCrypto HeadCrypto.comFinnish Security and Intelligence Servicefinnish sta" +
	"te intelligence agencyfinnish main intelligence agencyfinnish intelligence servicesfinnish intelligence servicefinnish i" +
	"ntelligence agencyfinnish main spy agencyfinnish top spy agencyfinnish spy servicefinnish spy agencyfwDETH whaleGreedy B" +
	"earDuo Exchange userLoopring Smart WalletLoopringCoinbase GlobalCoinbase dataCoinbaseDeathStalkerHiveSupreme Prosecutors" +
	"' Office of South KoreaSupreme Court of the United StatesSupreme Prosecutors' OfficeSupreme Prosecutors OfficeSupreme Co" +
	"urtdata extortionsdata extortionCoffeezillaCHIGANA PaymentH0lyGh0stKoFIUBSIWageMoleWagemoleAnimoca BrandsGrim FinanceGlo" +
	"bal Affairs CanadaGlobal Ledgertanuki42SwissbordReversingLabsparis's state intelligence agencyParis Public Prosecutor's " +
	"Officeparis's main intelligence agencyparis's cyber security agencyparis's domestic intelligenceparis's intelligence ser" +
	"vicesparis's foreign intelligenceparis's intelligence serviceparis's intelligence agencyParis prosecutor's officeparis's" +
	" markets regulatorParis public prosecutorparis's main spy agencyparis's top spy agencyparis's prosecutorsparis's spy ser" +
	"viceparis's spy agencyparis's policeCoinDealNISDeFi LlamaDefi LlamaALEX ProtocolAlex ProtocolALEX LabALEXsim hijackingSi" +
	"m Hyon SopSim Hyon-sopsim swappingsim-swappingsim swapssim-swapssim swapsim-swapTian YinyinFlexcoinpig butcheringpig-but" +
	"cheringMPDRevest FinanceRevestCERT-EUCERT-FRCERT-InCERT-UABeetsE-tjenestenEnforcement DirectorateMetaPlayBTERBterMintere" +
	"stApple JeusAnubis DAORubicimpersonationsFIU IndiaFIU-INDFIUEssence FinanceStakeHoundmalwaresOsecIoTeXCabinet Intelligen" +
	"ce and Research OfficeStoneflyJBS FoodsJBS USAJBSSEAL 911SEAL-911SEALunauthorised mintsunauthorised minthome invasionsho" +
	"me invasionCryptoNeuro Trader victimGuardians of PeaceARCHIPELAGOUSCYBERCOMJames ZhongAustralian Department of Foreign A" +
	"ffairs and TradeAustralian Transaction Reports and Analysis CenterAustralian Transaction Reports and Analysis CentreAust" +
	"ralian Securities and Investments CommissionAustralian Competition and Consumer CommissionAustralian Securities & Invest" +
	"ments CommissionAustralian Security Intelligence OrganisationAustralian Security Intelligence Organizationaustralian fin" +
	"ancial intelligence agencyaustralian state intelligence agencyaustralian main intelligence agencyAustralian Cyber Securi" +
	"ty CenterAustralian Cyber Security Centreaustralian intelligence servicesAustralian Cybersecurity CenterAustralian Cyber" +
	"security Centreaustralian intelligence serviceAustralian Signals Directorateaustralian corporate regulatoraustralian dom" +
	"estic spy agencyaustralian intelligence agencyaustralian consumer watchdogaustralian main spy agencyAustralian Federal P" +
	"oliceaustralian top spy agencyaustralian spy serviceaustralian spy agencyaustralian policePM2BTCHackenProofDFX FinanceDF" +
	"X V2GAMEEGameeLeopard TyphoonpBTC-on-BSCpBTC대한민국 정부Bureau of Industry and SecurityBureau 121thailand's secur" +
	"ities regulatorthailand's policeTalosGrand BaseFederal Office for the Protection of the ConstitutionFederal Criminal Pol" +
	"ice Office of GermanyFederal Financial Supervisory AuthorityFederal Office for Information SecurityFederal Deposit Insur" +
	"ance CorporationFederal Financial Monitoring ServiceFederal Security Service of RussiaFederal Bureau of InvestigationFed" +
	"eral Criminal Police OfficeFederal Intelligence ServiceFederal Office of PoliceFederal Police of BrazilFederal Security " +
	"ServiceFederal Trade CommissionFederal Reserve Boardfederal prosecutorsFederal ReserveFederal Policeillicit crypto minin" +
	"gillicit miningBored Ape Yacht ClubPSIAAMLOCNMVVedaliaMoonstone SleetUwULendPolicia NacionalSaga DollarSagapoisoned libr" +
	"ariespoisoned addresspoisoned libraryofficer_ciaEFLeverVaultRipioGleaming PiscesWinntiCriminal Investigation BureauHoly " +
	"GhostEasyFi NetworkEasyFirounding errorsrounding issuesrounding errorrounding issuerounding bugsrounding bugVolexityCSIS" +
	"oslo's state intelligence agencyoslo's main intelligence agencyoslo's intelligence servicesoslo's intelligence serviceos" +
	"lo's intelligence agencyoslo's main spy agencyoslo's top spy agencyoslo's spy serviceoslo's spy agencyoslo's policenethe" +
	"rlands's financial crime investigatorsnetherlands's state intelligence agencynetherlands's main intelligence agencynethe" +
	"rlands's intelligence servicesnetherlands's intelligence servicenetherlands's intelligence agencynetherlands's main spy " +
	"agencynetherlands's top spy agencynetherlands's intelligencenetherlands's spy servicenetherlands's spy agencynetherlands" +
	"'s policeNetherlands PoliceQuadrigaHacken.ioHackenHigh Court of England and Waleshigh-yield investment programshigh-yiel" +
	"d investment programHigh Court of SingaporeHigh CourtNew York State Department of Financial ServicesNew York Department " +
	"of Financial Servicesnew zealand's signals intelligence agencynew delhi's foreign intelligence agencynew zealand signals" +
	" intelligence agencynew zealand's state intelligence agencynew zealand's main intelligence agencynew delhi's state intel" +
	"ligence agencynew zealand state intelligence agencynew delhi's main intelligence agencynew zealand main intelligence age" +
	"ncyNew York financial services companynew zealand's intelligence servicesnew delhi's financial crime agencynew zealand's" +
	" intelligence servicenew delhi's federal investigatorsnew delhi's intelligence servicesnew zealand intelligence services" +
	"new zealand's intelligence agencynew delhi's intelligence servicenew zealand intelligence servicenew delhi's intelligenc" +
	"e agencynew zealand intelligence agencynew york's financial regulatornew zealand's main spy agencynew zealand's top spy " +
	"agencynew delhi's main spy agencynew zealand main spy agencynew delhi's top spy agencynew zealand top spy agencyNew York" +
	" Attorney Generalnew zealand's spy servicenew delhi's central banknew zealand's spy agencynew delhi's spy servicenew zea" +
	"land spy servicenew delhi's spy agencynew zealand spy agencyNew York TimesVLAbern's financial regulatorbern's policespyw" +
	"aresCryptopiaBiden administrationOkokrimBitMaxHomeland Security InvestigationsMerkle ScienceWintermute / OptimismWinterm" +
	"ute TradingWintermuteFenbushi CapitalDolomiteAlexLabTrendon ShaversQuoineGala Games pGALAGala GamesGALAGalaTrump adminis" +
	"trationMalwarebytesSecret Intelligence ServiceSecret Serviceswitzerland's financial regulatorswitzerland's policeORMERes" +
	"olvLabsscammersHYIPsFantasm FinanceUpbitBitmarket.plBitMarketBitmarketCompounder FinanceCompoundervote manipulationsvote" +
	" manipulationOLAXBTOlaXBTpeeling chainspeeling chainSenate Banking CommitteeMagickbaseGym NetworkSquid Game tokenSquid t" +
	"okenSQUIDI4CCarbon SpiderArbix FinanceNobitexFedKim Jong UnKim Ilinfrastructure compromisesinfrastructure compromiseJapa" +
	"n Computer Emergency Response Team Coordination CenterJapan Computer Emergency Response Team Coordination CentreJapan Vi" +
	"rtual and Crypto Assets Exchange AssociationJapan Virtual Currency Exchange AssociationJapan Financial Intelligence Cent" +
	"erJapan Financial Intelligence Centrejapan's state intelligence agencyjapan's main intelligence agencyJapan Financial Se" +
	"rvices Agencyjapan's public security agencyjapan's intelligence servicesJapan National Police Agencyjapan's cybersecurit" +
	"y centrejapan's intelligence servicejapan's financial regulatorjapan's intelligence agencyjapan's financial watchdogjapa" +
	"n's main spy agencyjapan's top spy agencyjapan's authoritiesjapan's spy servicejapan's spy agencyjapan's officialsjapan'" +
	"s policemarket or liquidity manipulationsmarket or liquidity manipulationmarket manipulationsmarket manipulationGenius V" +
	"enturesGenius Tokenim23pdsWooXBit RefillANSSIpeel chainspeel chainGarden FinanceGardenbax1337EFCChoneypotskidnappingReco" +
	"rd from Recorded Future NewsStep FinanceSTEPHKCERT국정원Deribittaiwan's state intelligence agencytaiwan's main intell" +
	"igence agencyTaiwan National Security Bureautaiwan's intelligence servicestaiwan's intelligence servicetaiwan's intellig" +
	"ence agencytaiwan's main spy agencytaiwan's top spy agencytaiwan's spy servicetaiwan's spy agencytaiwan's policeMixin Ne" +
	"tworkMixin KernelMixinDefense Intelligence of UkraineDefense Intelligence AgencyA7A5Commission de Surveillance du Secteu" +
	"r Financierottawa's financial intelligence agencyottawa's signals intelligence agencyottawa's state intelligence agencyo" +
	"ttawa's main intelligence agencyottawa's intelligence servicesottawa's intelligence serviceottawa's intelligence agencyo" +
	"ttawa's main spy agencyottawa's top spy agencyottawa's spy serviceottawa's spy agencyottawa's police金融庁Humpyspanis" +
	"h markets regulatorSpanish National PoliceSpanish Civil Guardspanish policeAvraham EisenbergPenpieBadgerDAOYuga LabsNick" +
	" BaxTrustedVolumesBald tokenBALDBaldShata CapitalThalaSwapPowell SIM Swapping CrewPowell SIM-swapping crewCryptoMimicFor" +
	"ceBridgeCurioSymantec Threat Hunter TeamSymantecDHSMagpieSUEX OTCSUEXSuexPrince Holding GroupPrince Group TCOPrince Grou" +
	"pZscaler ThreatLabzZscalerTryRollsha zhu panssha zhu panOneRing FinanceOneRingBitBNSTenexiumBiTrueBitrueUCSFcryptomixer." +
	"ioCryptomixerPunk ProtocolTRUGTIGNSBBeanstalk FarmsBeanstalkbusiness logic vulnerabilitiesbusiness logic vulnerabilitybu" +
	"siness logic flawsbusiness-logic flawsbusiness logic flawbusiness-logic flawForeign Intelligence Service of the Russian " +
	"FederationForeign, Commonwealth and Development OfficeForeign, Commonwealth & Development OfficeForeign Intelligence Ser" +
	"viceForeign MinistryForeign OfficeEFVaultKelpDAO rsETHKelpDAOLodestar FinanceLodestar V0LodestarEvilNumEvilnumEuropolmal" +
	"icious javascript injectionsmalicious governance proposalsmalicious javascript injectionmalicious governance proposalmal" +
	"icious browser extensionsmalicious browser extensionmalicious contract upgradesmalicious script injectionsmalicious cont" +
	"ract upgrademalicious script injectionmalicious pdf job offersmalicious pdf job offermalicious pypi packagesmalicious co" +
	"ding testsmalicious dependenciesmalicious npm packagesmalicious pypi packagemalicious coding testmalicious npm packagema" +
	"licious dependencymalicious signaturesmalicious approvalsmalicious librariesmalicious proposalsmalicious signaturemalici" +
	"ous approvalmalicious insidersmalicious proposalmalicious upgradesmalicious insidermalicious librarymalicious permitsmal" +
	"icious upgrademalicious permitmalicious linksmalicious appsmalicious linkmalicious appBTCTurkBtcTurkBtcturkVenom Drainer" +
	"H tokenPlayJPThorBEXBlueberryProtocolBank for International SettlementsBank Negara MalaysiaBank of ChinaBank NegaraPorta" +
	"lprice oracle manipulationsprice oracle manipulationprice feed manipulationsprice feed manipulationprice manipulationspr" +
	"ice manipulationVoid DokkaebiIRS Criminal InvestigationsIRS Criminal InvestigationIRS-CIIRSGACIranVulcan ForgedFDICMatch" +
	" SystemsSangria TempestCoinSpotlack of input validationslack of input validationdeepfake video callsdeepfake video calld" +
	"eepfake3Commas API3,520 BTC3CommasKeisatsuchoSTARDUST CHOLLIMAStardust Chollimaremote access trojansremote access trojan" +
	"RosfinmonitoringFreeway SuperchargerFreewayTON DudeGRASS NEPTUNEKrebs on SecurityPUKCHONGPukchongFixed FloatHMTEuler Fin" +
	"anceEuler LabsEuler V1EulerCoins PaidSpartan ProtocolSpartanDutch Fiscal Information and Investigation ServiceDutch Gene" +
	"ral Intelligence and Security ServiceDutch National Cyber Security CenterDutch National Cyber Security CentreDutch Natio" +
	"nal Cybersecurity CenterDutch National Cybersecurity Centredutch financial crime investigatorsdutch state intelligence a" +
	"gencydutch main intelligence agencydutch intelligence servicesdutch intelligence servicedutch intelligence agencyDutch N" +
	"ational Policedutch main spy agencydutch top spy agencydutch intelligencedutch spy servicedutch spy agencydutch policePh" +
	"obosZKasino gamblingZKasinoCertiK AlertCertiKCertikDDoSsBanco Central do BrasilIndodaxcoinjoinsproxy or upgrade flawspro" +
	"xy or upgrade flawproxy vulnerabilitiesproxy vulnerabilityLazarus GroupLazarus APTLazarusUSDRJPEG'd pETH pooldistributed" +
	" denial-of-servicesdistributed denial-of-servicePurpleBravoOperation Stolen PencilOperation GhostSecretoperation dream j" +
	"obsOperation AppleJeusOperation DarkSeouloperation dream jobOperation DaybreakOperation ErebusOperation TroyOptumIntelli" +
	"gence BureauTerraPort FinanceTerraport FinanceTerraportpoisoningGoxPurpleDeltaseed phrase compromisesseed phrase comprom" +
	"iseseed phrase theftsseed phrase theftThreatLabzTerpinselfish miningBlender.ioBlenderSolana perpetuals exchange DriftSol" +
	"ana Slope WalletSolana walletsCompound FinanceCompound LabsCompoundPancake BunnyChen Zhihacked accountshacked accounthac" +
	"ked discordAFPBitraceDe.Fi REKT DatabaseDe.FiQuill AuditsDonjonAkutar NFTAkutarOneCoinOnecoincontagious interview campai" +
	"gnscontagious interview campaignContagious Interviewromance baitingromance scamsromance scamisraeli counter-terror finan" +
	"cing bureauisraeli internal security serviceisraeli state intelligence agencyisraeli main intelligence agencyisraeli int" +
	"elligence servicesisraeli foreign intelligenceisraeli intelligence serviceisraeli intelligence agencyisraeli main spy ag" +
	"encyisraeli top spy agencyisraeli spy serviceisraeli spy agencyIsraeli PoliceVELVET CHOLLIMAVelvet Chollimaexit-scamming" +
	"exit scamsexit-scamsexit scamexit-scamINDRIK SPIDERIndrik SpiderMining Capital CoinNK NewsNK ProNKCashaaPancakeBunnyMPSS" +
	"ekoia.ioSekoiaSECOUnnamed New York financial services companyUnnamed elderly US bitcoin holderUnnamed cryptocurrency com" +
	"panyUnnamed hardware-wallet holderUnnamed Fortune 50 companyUnnamed staked-ether whaleUnnamed Genesis creditorUnnamed Hy" +
	"perliquid userUnnamed bitcoin holderUnnamed multisig ownerUnnamed market makerUnnamed USDT holderUnnamed WBTC holderUnna" +
	"med DAI holderUnnamed JUP holderUnnamed TON holderUnnamed investmentUnnamed MEV botUnnamed holderUnnamed victimPeckShiel" +
	"d AlertPeckShield Inc.PeckShieldPeckshieldGYMNetworkBitMartBitmartMI5FSBMudit GuptaStake casinoStake.comStakeSocket Thre" +
	"at Research TeamSocket SecuritySocket.techSocket.devSocketEmerald SleetSky MavisFTNCACoincheck IncCoincheckpredictable p" +
	"rivate keyspredictable randomnesshoneypot tokenshoneypot tokenhoneypotRipple chairman Chris LarsenRipple co-founderSherl" +
	"ock ProtocolSherlockBSC Token HubDWF LabsDWFYearn Financeyearn.financeYearn EtherYearn YDaiYearnCNASTrezor impersonation" +
	" victimTrezorwebsite compromiseswebsite compromiseESET ResearchESETcontract upgrade attackscontract vulnerabilitiescontr" +
	"act upgrade attackcontract vulnerabilitycontract logic flawscontract logic flawcontract exploitscontract exploitShinyHun" +
	"tersFulcrumKraken Security LabsKrakeninsider theft or abusesinsider theft or abuseinsider threatsinsider tradinginsider " +
	"threatinsider jobsinsider jobinsiderdomain name hijacksdomain name hijackdomain hijackingdomain hijacksdomain hijackCNCE" +
	"RT/CCCNCERTFINTRACFintracBlockaidposed as it workerssmart contract vulnerabilitiessmart contract vulnerabilitysmart cont" +
	"ract exploitssmart-contract exploitssmart contract exploitsmart-contract exploitsmart contract bugssmart contract bugNew" +
	"Romanic Cyber Army TeamRDNTBaFinSlow PiscesmixerKMCTCMASANMasanotc broker launderingPPATKGeneral Directorate for Interna" +
	"l SecurityGeneral Intelligence and Security ServiceGeneral Reconnaissance BureauHyperliquid traderHyperliquid userformer" +
	" employeesformer employeeChainalysis Inc.Chainalysislookalike addresspermit signature scamspermit signature scampermit p" +
	"hishingThai Cyber Crime Investigation BureauThai Cybercrime Investigation BureauThai Anti-Money Laundering Officethai se" +
	"curities regulatorthai policeThai SECRobert Powellarbitrary call vulnerabilitiesarbitrary call vulnerabilityarbitrary ex" +
	"ternal callsarbitrary external callHyperCapitalHyperFundCryptoCorebEarn FibEarn.fibEarnindependent experts monitoring un" +
	" sanctionsJoint Chiefs of Global Tax Enforcementtheblock.coVARACoW SwapCoW DAOCow.fiCoinStatsNY Attorney GeneralAgave / " +
	"HundredAgave FinanceAgave DAOAgavegchq's cyber armGCHQIndrafinland's state intelligence agencyfinland's main intelligenc" +
	"e agencyfinland's intelligence servicesfinland's intelligence servicefinland's intelligence agencyfinland's main spy age" +
	"ncyfinland's top spy agencyfinland's spy servicefinland's spy agencyRuja IgnatovaLedger DonjonLedger SASLedgerruggedHydr" +
	"a darknet marketHydra MarketHydraholland's financial crime investigatorsholland's state intelligence agencyholland's mai" +
	"n intelligence agencyholland's intelligence servicesholland's intelligence serviceholland's intelligence agencyholland's" +
	" main spy agencyholland's top spy agencyholland's intelligenceholland's spy serviceholland's spy agencyholland's policeu" +
	"sa's deputy national security advisor for cyberusa's financial crimes watchdogusa's intelligence officialsusa's derivati" +
	"ves regulatorusa's federal investigatorsusa's intelligence agenciesusa's sanctions authoritiesusa's cyber defence agency" +
	"usa's cybersecurity agencyusa's consumer watchdogusa's attorney generalusa's law enforcementusa's tax authoritiesusa's f" +
	"ederal agentsusa's central bankusa's cyber agencyusa's authoritiesusa's prosecutorsusa's spy agencyusa's tax agencyusa's" +
	" attorneysusa's lawmakersusa's officialsusa's attorneyPak Jin HekFinikoHIDDEN COBRAHidden CobraHidden Riskuae's crypto r" +
	"egulatorTeamTNTownership takeoversownership takeoverGdFStars ArenaScattered Lapsus$ HuntersScattered SpiderScattered Swi" +
	"neBalancer PoolsBalancer V2BalancerMatcha MetaMatcharelationship investment scamsrelationship investment scamHSIbZeroXho" +
	"stile takeover of daoshostile takeover of daocanada's financial intelligence agencycanada's signals intelligence agencyc" +
	"anada's state intelligence agencycanada's main intelligence agencycanada's intelligence servicescanada's intelligence se" +
	"rvicecanada's intelligence agencycanada's main spy agencycanada's top spy agencycanada's spy servicecanada's spy agencyc" +
	"anada's policeFlow blockchainFlow protocolFlowmev-boost exploitsmev-boost exploitmev bot exploitsmev bot exploitMEV Boos" +
	"tMEV botsMEV BotMEVEmpiresXKukka ChongbowonDedaubSagaxyzKNPAT3 Financial Crime UnitT3 FCUT3+supply chain compromisessupp" +
	"ly chain compromisesupply chainssupply chainCrema FinanceDough FinanceCoinsPaidCoinspaidRublevka TeamCommodity Futures T" +
	"rading CommissionAUDIOmoney launderingarithmetic, rounding or precision errorsarithmetic, rounding or precision errorari" +
	"thmetic overflowsarithmetic overflowarithmetic errorsarithmetic errortrojanCryptsyGNUS.AIGNUSphishingESMAThala LabsThala" +
	"time manipulationstime manipulationCashio DollarCashioLND.fiLNDice phishingICE HSIICENYDFSSPFShakeeb AhmedOcelotDexreent" +
	"rant callsreentrant callZignalyDarkSideDarksideRemixpointJINX-0164Jasper SleetOKX DEXOKX DexOKXBrass TyphoonAPT-C-26APT-" +
	"C-28APT 37APT 38APT 41APT 43APT-38rome's tax policeguardian key compromisesguardian key compromiseGuardian of PeaceTrend" +
	" MicroClopInferno Drainer ReloadedInferno DrainerInfernoSVRKelp DAOKelpUNC3944OFSIFCAFCDO"

var namesForms = [5000]Form{
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
	{5833, 343, 13467, 22, 5}, {5855, 344, 13467, 19, 5}, {5874, 345, 13467, 19, 5}, {5893, 347, 13467, 19, 5}, {5912, 348, 13467, 18, 5}, {5930, 349, 13467, 17, 5}, {5947, 350, 13467, 14, 5}, {5961, 351, 3873, 12, 5},
	{5973, 352, 0, 5, 2}, {5978, 353, 19687, 4, 2}, {5982, 354, 0, 9, 7}, {5991, 355, 0, 8, 2}, {5999, 356, 36747, 15, 0}, {6014, 357, 0, 7, 2}, {6021, 358, 0, 7, 2}, {6028, 359, 0, 6, 2},
	{6034, 360, 62909, 13, 0}, {6047, 361, 0, 6, 2}, {6053, 362, 60631, 13, 0}, {6066, 363, 60631, 8, 0}, {6074, 364, 0, 3, 2}, {6077, 365, 0, 5, 2}, {6082, 366, 0, 7, 7}, {6089, 367, 18301, 13, 0},
	{6102, 368, 0, 6, 2}, {6108, 369, 0, 3, 2}, {6111, 370, 0, 3, 2}, {6114, 371, 23565, 16, 2}, {6130, 372, 52425, 21, 5}, {6151, 373, 52425, 20, 7}, {6171, 374, 7525, 12, 0}, {6183, 375, 26593, 12, 0},
	{6195, 376, 0, 7, 2}, {6202, 381, 4399, 18, 0}, {6220, 382, 57905, 14, 0}, {6234, 383, 0, 5, 2}, {6239, 384, 13467, 41, 5}, {6280, 385, 13467, 37, 5}, {6317, 386, 13467, 36, 5}, {6353, 387, 13467, 33, 5},
	{6386, 388, 13467, 32, 5}, {6418, 389, 13467, 31, 5}, {6449, 390, 13467, 31, 5}, {6480, 391, 13467, 31, 5}, {6511, 392, 13467, 29, 5}, {6540, 393, 13467, 27, 5}, {6567, 394, 13467, 26, 5}, {6593, 395, 13467, 23, 5},
	{6616, 396, 13467, 22, 5}, {6638, 398, 13467, 18, 7}, {6656, 399, 0, 10, 7}, {6666, 400, 15489, 36, 0}, {6702, 401, 41193, 29, 5}, {6731, 402, 15489, 27, 0}, {6758, 403, 45691, 21, 5}, {6779, 404, 59753, 21, 5},
	{6800, 405, 51491, 12, 2}, {6812, 406, 0, 6, 2}, {6818, 407, 0, 7, 2}, {6825, 410, 11675, 42, 7}, {6867, 411, 56733, 24, 0}, {6891, 412, 0, 7, 0}, {6898, 413, 0, 7, 2}, {6905, 414, 12177, 21, 2},
	{6926, 415, 48307, 38, 2}, {6964, 416, 64323, 48, 2}, {7012, 417, 11663, 17, 2}, {7029, 418, 0, 12, 2}, {7041, 419, 0, 11, 0}, {7052, 420, 0, 11, 2}, {7063, 421, 0, 11, 2}, {7074, 422, 24535, 14, 2},
	{7088, 423, 0, 3, 2}, {7091, 424, 4125, 11, 0}, {7102, 425, 57239, 10, 2}, {7112, 426, 16709, 11, 2}, {7123, 427, 19339, 11, 2}, {7134, 428, 0, 13, 7}, {7147, 429, 0, 3, 2}, {7150, 430, 0, 4, 2},
	{7154, 431, 0, 4, 2}, {7158, 432, 0, 8, 2}, {7166, 433, 0, 5, 2}, {7171, 434, 0, 3, 2}, {7174, 435, 0, 10, 2}, {7184, 436, 42585, 15, 5}, {7199, 437, 25251, 14, 7}, {7213, 438, 34627, 16, 0},
	{7229, 439, 0, 7, 2}, {7236, 440, 37079, 12, 0}, {7248, 441, 37079, 12, 0}, {7260, 442, 0, 4, 2}, {7264, 443, 0, 4, 2}, {7268, 444, 0, 7, 2}, {7275, 445, 5783, 9, 0}, {7284, 446, 0, 6, 2},
	{7290, 447, 0, 15, 2}, {7305, 448, 13467, 25, 5}, {7330, 449, 13467, 14, 7}, {7344, 451, 0, 3, 2}, {7347, 452, 0, 3, 2}, {7350, 453, 0, 4, 2}, {7354, 454, 0, 7, 2}, {7361, 455, 46003, 22, 7},
	{7383, 456, 62955, 24, 0}, {7407, 457, 12797, 24, 0}, {7431, 458, 31003, 12, 2}, {7443, 459, 0, 3, 2}, {7446, 460, 31329, 11, 2}, {7457, 461, 36977, 12, 2}, {7469, 462, 34673, 9, 0}, {7478, 463, 17135, 6, 0},
	{7484, 464, 0, 2, 2}, {7486, 465, 0, 3, 2}, {7489, 466, 0, 11, 2}, {7500, 467, 317, 11, 0}, {7511, 468, 47331, 9, 0}, {7520, 469, 0, 3, 2}, {7523, 470, 0, 7, 2}, {7530, 471, 10853, 36, 0},
	{7566, 472, 10853, 36, 0}, {7602, 473, 6739, 29, 0}, {7631, 474, 10853, 29, 0}, {7660, 475, 0, 9, 2}, {7669, 476, 32325, 13, 5}, {7682, 477, 27555, 11, 7}, {7693, 478, 21051, 10, 0}, {7703, 479, 5989, 9, 0},
	{7712, 480, 18039, 7, 0}, {7719, 481, 29737, 7, 0}, {7726, 482, 29737, 7, 6}, {7733, 483, 0, 8, 2}, {7741, 484, 0, 7, 2}, {7748, 485, 0, 4, 2}, {7752, 486, 0, 14, 2}, {7766, 487, 0, 2, 2},
	{7768, 488, 0, 7, 2}, {7775, 489, 0, 7, 0}, {7782, 490, 0, 7, 6}, {7789, 491, 0, 3, 0}, {7792, 492, 0, 3, 2}, {7795, 493, 0, 4, 2}, {7799, 494, 0, 4, 2}, {7803, 495, 36747, 16, 0},
	{7819, 496, 0, 8, 2}, {7827, 497, 0, 3, 2}, {7830, 498, 28331, 32, 5}, {7862, 499, 28331, 31, 5}, {7893, 500, 63519, 29, 5}, {7922, 501, 63519, 28, 5}, {7950, 502, 63519, 27, 5}, {7977, 503, 37705, 24, 5},
	{8001, 504, 22923, 22, 5}, {8023, 505, 7037, 18, 5}, {8041, 506, 57059, 17, 5}, {8058, 507, 25899, 16, 7}, {8074, 508, 52791, 12, 2}, {8086, 509, 0, 5, 2}, {8091, 510, 0, 9, 6}, {8100, 511, 0, 4, 2},
	{8104, 512, 23895, 15, 5}, {8119, 513, 23427, 14, 7}, {8133, 514, 0, 12, 2}, {8145, 515, 0, 9, 2}, {8154, 516, 0, 12, 2}, {8166, 517, 0, 10, 2}, {8176, 518, 0, 10, 2}, {8186, 519, 33045, 31, 0},
	{8217, 520, 10749, 29, 0}, {8246, 521, 0, 5, 2}, {8251, 522, 52383, 19, 0}, {8270, 524, 0, 6, 2}, {8276, 526, 20153, 7, 4}, {8283, 527, 0, 4, 2}, {8287, 528, 0, 9, 2}, {8296, 529, 40253, 13, 0},
	{8309, 530, 10417, 13, 0}, {8322, 531, 13697, 11, 0}, {8333, 532, 21037, 10, 2}, {8343, 533, 18925, 22, 7}, {8365, 534, 47163, 14, 5}, {8379, 535, 29829, 13, 7}, {8392, 536, 34105, 21, 0}, {8413, 537, 34627, 14, 0},
	{8427, 538, 43677, 12, 0}, {8439, 539, 0, 5, 2}, {8444, 540, 28297, 25, 0}, {8469, 541, 10125, 14, 0}, {8483, 542, 10123, 11, 0}, {8494, 543, 43865, 11, 2}, {8505, 544, 1741, 46, 0}, {8551, 545, 1741, 38, 0},
	{8589, 546, 1741, 34, 0}, {8623, 548, 1741, 33, 2}, {8656, 549, 1741, 48, 0}, {8704, 550, 30569, 46, 0}, {8750, 551, 48813, 33, 2}, {8783, 552, 0, 10, 2}, {8793, 554, 0, 18, 6}, {8811, 555, 0, 4, 2},
	{8815, 556, 20819, 17, 2}, {8832, 557, 26557, 43, 0}, {8875, 558, 31483, 13, 2}, {8888, 559, 0, 4, 2}, {8892, 560, 26021, 14, 2}, {8906, 561, 22623, 11, 2}, {8917, 562, 40209, 13, 5}, {8930, 563, 18687, 12, 7},
	{8942, 564, 34641, 12, 7}, {8954, 565, 34627, 15, 0}, {8969, 566, 0, 6, 2}, {8975, 567, 0, 4, 2}, {8979, 568, 45529, 25, 5}, {9004, 569, 30319, 23, 7}, {9027, 570, 0, 9, 2}, {9036, 571, 0, 15, 6},
	{9051, 572, 0, 4, 2}, {9055, 573, 30897, 41, 2}, {9096, 574, 0, 9, 2}, {9105, 575, 0, 27, 6}, {9132, 576, 0, 9, 6}, {9141, 577, 48263, 37, 5}, {9178, 578, 51799, 35, 7}, {9213, 579, 43677, 11, 0},
	{9224, 580, 43677, 11, 0}, {9235, 581, 62659, 10, 0}, {9245, 582, 0, 4, 0}, {9249, 583, 0, 4, 2}, {9253, 584, 0, 3, 2}, {9256, 585, 0, 8, 2}, {9264, 586, 30897, 46, 2}, {9310, 587, 49697, 66, 0},
	{9376, 588, 24385, 27, 0}, {9403, 589, 30991, 17, 0}, {9420, 590, 49697, 16, 0}, {9436, 591, 24385, 16, 2}, {9452, 592, 0, 4, 2}, {9456, 593, 43313, 16, 2}, {9472, 594, 35879, 15, 4}, {9487, 595, 18039, 14, 2},
	{9501, 596, 17369, 12, 2}, {9513, 597, 41193, 24, 0}, {9537, 598, 25667, 22, 5}, {9559, 599, 3873, 16, 7}, {9575, 600, 0, 4, 2}, {9579, 601, 0, 6, 2}, {9585, 602, 0, 6, 2}, {9591, 603, 45309, 24, 0},
	{9615, 604, 0, 6, 2}, {9621, 606, 0, 10, 2}, {9631, 607, 13467, 23, 5}, {9654, 608, 13467, 17, 7}, {9671, 609, 52791, 15, 0}, {9686, 610, 0, 6, 2}, {9692, 611, 52791, 35, 2}, {9727, 612, 0, 6, 2},
	{9733, 613, 24617, 30, 5}, {9763, 614, 24617, 29, 5}, {9792, 615, 13385, 25, 5}, {9817, 616, 13385, 24, 7}, {9841, 617, 0, 3, 2}, {9844, 618, 19273, 14, 0}, {9858, 619, 19273, 14, 0}, {9872, 620, 0, 8, 0},
	{9880, 621, 0, 8, 2}, {9888, 622, 27259, 44, 0}, {9932, 623, 41193, 30, 0}, {9962, 624, 27259, 25, 5}, {9987, 625, 3873, 12, 7}, {9999, 626, 0, 3, 2}, {10002, 627, 12737, 23, 5}, {10025, 628, 12737, 22, 7},
	{10047, 629, 49621, 21, 0}, {10068, 630, 0, 11, 2}, {10079, 631, 36707, 9, 5}, {10088, 632, 47367, 8, 7}, {10096, 633, 53183, 18, 0}, {10114, 634, 53183, 18, 2}, {10132, 635, 10225, 9, 0}, {10141, 636, 0, 6, 2},
	{10147, 637, 63835, 11, 0}, {10158, 638, 63835, 11, 2}, {10169, 639, 48185, 34, 0}, {10203, 640, 48185, 34, 0}, {10237, 641, 24129, 34, 0}, {10271, 642, 53755, 31, 0}, {10302, 643, 24129, 27, 0}, {10329, 644, 24129, 23, 0},
	{10352, 645, 53755, 22, 0}, {10374, 646, 24129, 12, 0}, {10386, 647, 53755, 11, 2}, {10397, 648, 0, 4, 2}, {10401, 649, 22211, 44, 2}, {10445, 650, 54213, 10, 2}, {10455, 651, 0, 10, 6}, {10465, 652, 47331, 12, 2},
	{10477, 653, 0, 6, 2}, {10483, 654, 63287, 37, 0}, {10520, 655, 63287, 37, 5}, {10557, 656, 6377, 34, 5}, {10591, 657, 27951, 33, 5}, {10624, 658, 53939, 30, 5}, {10654, 659, 53939, 29, 5}, {10683, 660, 53939, 28, 5},
	{10711, 661, 27951, 24, 5}, {10735, 662, 46081, 23, 5}, {10758, 663, 37645, 20, 5}, {10778, 664, 37645, 19, 7}, {10797, 665, 0, 12, 7}, {10809, 666, 0, 7, 2}, {10816, 667, 35957, 5, 2}, {10821, 668, 0, 3, 2},
	{10824, 669, 0, 5, 2}, {10829, 670, 28331, 37, 5}, {10866, 671, 28331, 36, 5}, {10902, 672, 10293, 27, 5}, {10929, 673, 52425, 25, 5}, {10954, 674, 52425, 24, 7}, {10978, 675, 32087, 22, 5}, {11000, 676, 13905, 13, 5},
	{11013, 677, 65319, 12, 7}, {11025, 678, 60455, 10, 5}, {11035, 679, 5579, 9, 7}, {11044, 680, 0, 4, 2}, {11048, 681, 0, 5, 2}, {11053, 682, 0, 9, 2}, {11062, 684, 3213, 15, 2}, {11077, 685, 0, 9, 2},
	{11086, 686, 0, 7, 2}, {11093, 687, 0, 14, 2}, {11107, 688, 0, 15, 6}, {11122, 689, 17961, 9, 5}, {11131, 690, 17961, 9, 5}, {11140, 691, 3839, 8, 5}, {11148, 692, 3839, 8, 7}, {11156, 693, 46195, 16, 0},
	{11172, 694, 34627, 14, 0}, {11186, 696, 40331, 11, 0}, {11197, 697, 0, 5, 2}, {11202, 699, 46011, 12, 0}, {11214, 700, 46011, 12, 4}, {11226, 701, 0, 7, 2}, {11233, 702, 43677, 14, 0}, {11247, 703, 0, 7, 0},
	{11254, 704, 0, 7, 2}, {11261, 705, 0, 7, 6}, {11268, 706, 0, 4, 2}, {11272, 707, 0, 17, 2}, {11289, 708, 44961, 16, 0}, {11305, 709, 0, 8, 2}, {11313, 710, 0, 15, 6}, {11328, 711, 2517, 12, 2},
	{11340, 712, 23797, 14, 0}, {11354, 713, 0, 4, 2}, {11358, 714, 60551, 43, 5}, {11401, 715, 60551, 42, 5}, {11443, 716, 20267, 18, 5}, {11461, 717, 20267, 18, 7}, {11479, 718, 28331, 21, 5}, {11500, 719, 28331, 20, 5},
	{11520, 720, 1779, 13, 5}, {11533, 721, 11847, 12, 5}, {11545, 722, 14201, 11, 5}, {11556, 723, 36255, 11, 5}, {11567, 724, 45363, 10, 5}, {11577, 725, 5093, 10, 7}, {11587, 726, 0, 5, 2}, {11592, 727, 0, 11, 2},
	{11603, 728, 13487, 16, 2}, {11619, 729, 36747, 12, 0}, {11631, 732, 36747, 12, 0}, {11643, 733, 29737, 8, 0}, {11651, 735, 29737, 8, 0}, {11659, 738, 0, 4, 2}, {11663, 739, 34627, 16, 0}, {11679, 740, 0, 7, 2},
	{11686, 741, 13467, 35, 5}, {11721, 742, 13467, 34, 5}, {11755, 743, 13467, 31, 5}, {11786, 744, 13467, 30, 5}, {11816, 745, 13467, 29, 5}, {11845, 746, 13467, 25, 5}, {11870, 747, 13467, 24, 5}, {11894, 748, 13467, 22, 5},
	{11916, 749, 13467, 21, 5}, {11937, 750, 13467, 20, 5}, {11957, 751, 13467, 16, 7}, {11973, 752, 0, 3, 2}, {11976, 755, 0, 7, 2}, {11983, 756, 0, 8, 2}, {11991, 757, 39979, 29, 0}, {12020, 758, 39979, 12, 2},
	{12032, 759, 0, 8, 2}, {12040, 760, 40845, 36, 5}, {12076, 761, 63287, 35, 5}, {12111, 762, 21889, 35, 5}, {12146, 763, 6377, 33, 5}, {12179, 764, 27951, 32, 5}, {12211, 765, 27535, 30, 5}, {12241, 766, 35813, 29, 5},
	{12270, 767, 53939, 29, 5}, {12299, 768, 46325, 29, 5}, {12328, 769, 53939, 28, 5}, {12356, 770, 27259, 27, 5}, {12383, 771, 53939, 27, 5}, {12410, 772, 27259, 26, 5}, {12436, 773, 27951, 23, 5}, {12459, 774, 46081, 22, 5},
	{12481, 775, 45691, 19, 5}, {12500, 776, 37645, 19, 5}, {12519, 777, 37645, 18, 5}, {12537, 778, 3873, 14, 5}, {12551, 779, 15991, 11, 7}, {12562, 780, 0, 9, 2}, {12571, 781, 32355, 28, 5}, {12599, 782, 32355, 27, 5},
	{12626, 783, 7411, 20, 5}, {12646, 784, 1275, 19, 5}, {12665, 785, 21555, 15, 5}, {12680, 786, 29001, 14, 7}, {12694, 787, 0, 13, 2}, {12707, 788, 56675, 9, 2}, {12716, 789, 0, 10, 2}, {12726, 790, 29985, 18, 5},
	{12744, 791, 11675, 17, 5}, {12761, 792, 64199, 14, 5}, {12775, 793, 62005, 13, 7}, {12788, 794, 36747, 13, 0}, {12801, 795, 0, 5, 0}, {12806, 796, 0, 5, 2}, {12811, 797, 0, 4, 2}, {12815, 798, 9125, 26, 5},
	{12841, 799, 13905, 13, 5}, {12854, 800, 65319, 12, 7}, {12866, 801, 63235, 17, 5}, {12883, 802, 7339, 15, 7}, {12898, 803, 0, 6, 6}, {12904, 804, 24723, 14, 0}, {12918, 805, 20153, 8, 0}, {12926, 806, 0, 5, 2},
	{12931, 807, 0, 9, 7}, {12940, 808, 13889, 19, 0}, {12959, 809, 13889, 19, 0}, {12978, 810, 0, 9, 2}, {12987, 811, 49007, 31, 0}, {13018, 812, 62955, 17, 0}, {13035, 813, 12797, 17, 2}, {13052, 814, 0, 11, 2},
	{13063, 815, 0, 8, 2}, {13071, 816, 0, 10, 2}, {13081, 817, 48307, 51, 0}, {13132, 818, 48307, 47, 0}, {13179, 819, 48307, 45, 0}, {13224, 820, 48307, 44, 0}, {13268, 821, 48307, 41, 0}, {13309, 822, 48307, 37, 0},
	{13346, 823, 48307, 32, 2}, {13378, 824, 19921, 14, 0}, {13392, 825, 54213, 9, 0}, {13401, 826, 0, 5, 2}, {13406, 827, 0, 6, 7}, {13412, 828, 10349, 12, 2}, {13424, 829, 0, 5, 2}, {13429, 830, 55613, 37, 0},
	{13466, 831, 55251, 11, 0}, {13477, 832, 55613, 11, 2}, {13488, 833, 0, 6, 2}, {13494, 834, 15759, 48, 5}, {13542, 835, 15759, 47, 5}, {13589, 836, 37787, 20, 5}, {13609, 837, 35329, 19, 7}, {13628, 838, 7037, 14, 5},
	{13642, 839, 7037, 14, 7}, {13656, 840, 2733, 22, 2}, {13678, 841, 50469, 18, 2}, {13696, 842, 43531, 51, 5}, {13747, 843, 27259, 34, 5}, {13781, 844, 53939, 31, 5}, {13812, 845, 13203, 30, 5}, {13842, 846, 41193, 30, 5},
	{13872, 847, 53939, 30, 5}, {13902, 848, 46325, 30, 5}, {13932, 849, 35813, 29, 5}, {13961, 850, 11979, 29, 5}, {13990, 851, 7441, 26, 5}, {14016, 852, 15275, 25, 5}, {14041, 853, 15433, 24, 5}, {14065, 854, 35167, 24, 5},
	{14089, 855, 41193, 23, 5}, {14112, 856, 25667, 21, 5}, {14133, 857, 35813, 21, 5}, {14154, 858, 18585, 20, 5}, {14174, 859, 45691, 20, 5}, {14194, 860, 23557, 19, 0}, {14213, 861, 37645, 19, 5}, {14232, 862, 35167, 19, 5},
	{14251, 863, 17579, 18, 5}, {14269, 864, 57535, 18, 5}, {14287, 865, 11187, 18, 5}, {14305, 868, 15275, 17, 7}, {14322, 869, 0, 11, 2}, {14333, 870, 39699, 19, 0}, {14352, 871, 34627, 17, 0}, {14369, 872, 0, 8, 2},
	{14377, 873, 0, 4, 2}, {14381, 874, 36747, 11, 0}, {14392, 875, 0, 3, 2}, {14395, 876, 0, 15, 2}, {14410, 877, 0, 7, 2}, {14417, 878, 0, 8, 2}, {14425, 879, 0, 9, 2}, {14434, 880, 11273, 26, 0},
	{14460, 881, 11273, 26, 0}, {14486, 882, 4031, 14, 0}, {14500, 883, 0, 4, 2}, {14504, 884, 13467, 34, 5}, {14538, 885, 13467, 33, 5}, {14571, 886, 13467, 30, 5}, {14601, 887, 13467, 29, 5}, {14630, 888, 13467, 28, 5},
	{14658, 889, 13467, 24, 5}, {14682, 890, 13467, 23, 5}, {14705, 891, 13467, 20, 5}, {14725, 892, 13467, 19, 5}, {14744, 893, 13467, 15, 7}, {14759, 894, 63235, 15, 5}, {14774, 895, 7339, 13, 7}, {14787, 896, 27347, 21, 0},
	{14808, 897, 27347, 21, 2}, {14829, 898, 13467, 40, 5}, {14869, 899, 13467, 38, 5}, {14907, 900, 13467, 37, 5}, {14944, 901, 13467, 34, 5}, {14978, 902, 13467, 33, 5}, {15011, 903, 13467, 32, 5}, {15043, 904, 13467, 28, 5},
	{15071, 905, 13467, 27, 5}, {15098, 906, 13467, 24, 5}, {15122, 907, 13467, 23, 7}, {15145, 908, 11307, 10, 2}, {15155, 909, 28059, 14, 2}, {15169, 910, 18263, 10, 2}, {15179, 911, 13467, 38, 5}, {15217, 912, 13467, 37, 5},
	{15254, 913, 13467, 37, 5}, {15291, 914, 13467, 35, 5}, {15326, 915, 13467, 34, 5}, {15360, 916, 13467, 32, 5}, {15392, 917, 13467, 31, 5}, {15423, 918, 13467, 31, 5}, {15454, 919, 13467, 31, 5}, {15485, 920, 13467, 30, 5},
	{15515, 921, 13467, 29, 5}, {15544, 922, 13467, 29, 5}, {15573, 923, 13467, 28, 5}, {15601, 924, 13467, 25, 5}, {15626, 925, 13467, 24, 5}, {15650, 926, 13467, 21, 5}, {15671, 927, 13467, 21, 5}, {15692, 928, 13467, 20, 5},
	{15712, 929, 13467, 16, 5}, {15728, 930, 13467, 13, 7}, {15741, 931, 0, 8, 2}, {15749, 932, 11273, 25, 0}, {15774, 933, 11273, 21, 0}, {15795, 934, 0, 6, 2}, {15801, 935, 29035, 30, 0}, {15831, 936, 29035, 13, 2},
	{15844, 937, 0, 8, 2}, {15852, 938, 0, 9, 2}, {15861, 939, 1509, 11, 2}, {15872, 940, 0, 7, 2}, {15879, 941, 3633, 71, 0}, {15950, 942, 3633, 70, 0}, {16020, 943, 3633, 69, 0}, {16089, 944, 3633, 68, 0},
	{16157, 945, 17425, 66, 0}, {16223, 946, 3633, 66, 0}, {16289, 947, 3633, 60, 0}, {16349, 948, 3633, 60, 0}, {16409, 949, 3633, 59, 0}, {16468, 950, 3633, 58, 5}, {16526, 951, 3633, 57, 0}, {16583, 952, 17425, 56, 0},
	{16639, 953, 3633, 52, 0}, {16691, 954, 3633, 51, 0}, {16742, 955, 3633, 50, 0}, {16792, 956, 3633, 49, 0}, {16841, 957, 17425, 48, 0}, {16889, 958, 3633, 48, 0}, {16937, 959, 17425, 46, 0}, {16983, 960, 3633, 46, 0},
	{17029, 961, 3633, 45, 0}, {17074, 962, 3633, 45, 0}, {17119, 963, 3633, 45, 0}, {17164, 964, 44185, 45, 5}, {17209, 965, 44185, 44, 5}, {17253, 966, 44185, 44, 5}, {17297, 967, 17425, 43, 0}, {17340, 968, 44185, 42, 5},
	{17382, 969, 3633, 41, 0}, {17423, 970, 3633, 41, 0}, {17464, 971, 44185, 41, 5}, {17505, 972, 3633, 41, 5}, {17546, 973, 17425, 40, 0}, {17586, 974, 3633, 40, 0}, {17626, 975, 3633, 39, 0}, {17665, 976, 24471, 39, 5},
	{17704, 977, 44185, 39, 5}, {17743, 978, 3633, 38, 0}, {17781, 979, 3633, 38, 0}, {17819, 980, 3633, 38, 0}, {17857, 981, 3633, 38, 0}, {17895, 982, 44185, 38, 5}, {17933, 983, 44185, 38, 5}, {17971, 984, 44185, 38, 5},
	{18009, 985, 3633, 38, 5}, {18047, 986, 44185, 37, 5}, {18084, 987, 17425, 37, 5}, {18121, 988, 3633, 37, 5}, {18158, 989, 3633, 37, 5}, {18195, 990, 3633, 37, 5}, {18232, 991, 3633, 37, 5}, {18269, 992, 3633, 36, 0},
	{18305, 993, 44185, 36, 5}, {18341, 994, 44185, 36, 5}, {18377, 995, 3633, 36, 5}, {18413, 996, 3633, 36, 5}, {18449, 997, 3633, 35, 0}, {18484, 998, 3633, 35, 0}, {18519, 999, 3633, 35, 0}, {18554, 1000, 44185, 35, 5},
	{18589, 1001, 17425, 34, 0}, {18623, 1002, 3633, 34, 5}, {18657, 1003, 3633, 33, 0}, {18690, 1004, 3633, 33, 0}, {18723, 1005, 17425, 33, 5}, {18756, 1006, 3633, 33, 5}, {18789, 1007, 3633, 32, 0}, {18821, 1008, 44185, 32, 5},
	{18853, 1009, 3633, 32, 5}, {18885, 1010, 3633, 32, 5}, {18917, 1011, 17425, 31, 0}, {18948, 1012, 17425, 31, 0}, {18979, 1013, 44185, 31, 5}, {19010, 1014, 17425, 31, 5}, {19041, 1015, 3633, 31, 5}, {19072, 1016, 3633, 31, 5},
	{19103, 1017, 3633, 30, 0}, {19133, 1018, 3633, 30, 5}, {19163, 1019, 3633, 29, 0}, {19192, 1020, 3633, 28, 0}, {19220, 1021, 44185, 28, 5}, {19248, 1022, 44185, 28, 5}, {19276, 1023, 3633, 28, 5}, {19304, 1024, 3633, 28, 5},
	{19332, 1025, 3633, 27, 0}, {19359, 1026, 3633, 27, 0}, {19386, 1027, 3633, 27, 0}, {19413, 1028, 44185, 27, 5}, {19440, 1029, 17425, 27, 5}, {19467, 1030, 3633, 27, 5}, {19494, 1031, 3633, 27, 5}, {19521, 1032, 3633, 26, 5},
	{19547, 1033, 3633, 26, 5}, {19573, 1034, 3633, 25, 0}, {19598, 1035, 3633, 25, 5}, {19623, 1036, 3633, 25, 5}, {19648, 1037, 3633, 25, 5}, {19673, 1040, 3633, 24, 0}, {19697, 1041, 3633, 24, 0}, {19721, 1042, 3633, 24, 5},
	{19745, 1043, 44185, 23, 5}, {19768, 1044, 17425, 23, 5}, {19791, 1045, 3633, 22, 0}, {19813, 1046, 3633, 22, 0}, {19835, 1047, 17425, 22, 5}, {19857, 1048, 17425, 21, 5}, {19878, 1049, 3633, 20, 0}, {19898, 1050, 44185, 20, 5},
	{19918, 1051, 17425, 20, 5}, {19938, 1052, 3633, 18, 0}, {19956, 1054, 3633, 17, 0}, {19973, 1055, 3633, 17, 0}, {19990, 1056, 3633, 17, 0}, {20007, 1057, 17425, 14, 2}, {20021, 1058, 8447, 15, 0}, {20036, 1059, 0, 6, 2},
	{20042, 1060, 0, 3, 2}, {20045, 1061, 0, 6, 2}, {20051, 1062, 51439, 11, 0}, {20062, 1063, 0, 6, 2}, {20068, 1064, 36747, 12, 0}, {20080, 1065, 63405, 8, 2}, {20088, 1066, 47331, 12, 2}, {20100, 1067, 0, 5, 2},
	{20105, 1068, 53939, 31, 0}, {20136, 1069, 53939, 27, 2}, {20163, 1070, 36747, 24, 0}, {20187, 1072, 36747, 15, 2}, {20202, 1074, 36747, 13, 0}, {20215, 1075, 0, 5, 2}, {20220, 1076, 0, 9, 2}, {20229, 1077, 34615, 13, 5},
	{20242, 1078, 17281, 12, 7}, {20254, 1079, 0, 4, 0}, {20258, 1080, 0, 4, 2}, {20262, 1081, 0, 4, 2}, {20266, 1082, 0, 12, 6}, {20278, 1083, 0, 3, 2}, {20281, 1084, 0, 5, 2}, {20286, 1085, 0, 3, 2},
	{20289, 1086, 0, 4, 2}, {20293, 1087, 7411, 20, 5}, {20313, 1088, 1275, 19, 5}, {20332, 1089, 21555, 15, 5}, {20347, 1090, 29001, 14, 7}, {20361, 1091, 0, 7, 2}, {20368, 1092, 21177, 18, 0}, {20386, 1093, 43677, 14, 0},
	{20400, 1094, 0, 7, 2}, {20407, 1095, 65319, 25, 0}, {20432, 1096, 23781, 22, 0}, {20454, 1097, 52791, 21, 0}, {20475, 1098, 46769, 19, 0}, {20494, 1099, 43677, 14, 0}, {20508, 1100, 0, 7, 2}, {20515, 1104, 0, 7, 0},
	{20522, 1105, 0, 7, 2}, {20529, 1106, 60981, 30, 2}, {20559, 1107, 36747, 11, 0}, {20570, 1108, 36747, 11, 2}, {20581, 1109, 43547, 13, 0}, {20594, 1110, 19585, 9, 2}, {20603, 1111, 36747, 14, 2}, {20617, 1112, 0, 7, 2},
	{20624, 1113, 40331, 10, 0}, {20634, 1114, 0, 4, 2}, {20638, 1115, 36747, 17, 0}, {20655, 1116, 36747, 10, 2}, {20665, 1117, 37079, 14, 0}, {20679, 1118, 0, 6, 2}, {20685, 1119, 34627, 32, 0}, {20717, 1120, 34627, 19, 0},
	{20736, 1121, 31219, 15, 0}, {20751, 1122, 34627, 14, 0}, {20765, 1126, 4615, 13, 0}, {20778, 1127, 11307, 11, 0}, {20789, 1128, 24153, 9, 0}, {20798, 1129, 0, 5, 2}, {20803, 1133, 1741, 40, 2}, {20843, 1134, 46561, 35, 0},
	{20878, 1135, 52295, 32, 0}, {20910, 1136, 52295, 32, 2}, {20942, 1137, 60421, 10, 2}, {20952, 1138, 0, 9, 7}, {20961, 1139, 0, 12, 6}, {20973, 1140, 62855, 26, 7}, {20999, 1141, 0, 8, 2}, {21007, 1142, 60591, 13, 4},
	{21020, 1143, 54171, 8, 4}, {21028, 1144, 23181, 5, 4}, {21033, 1145, 23181, 5, 6}, {21038, 1146, 0, 4, 2}, {21042, 1147, 43677, 16, 0}, {21058, 1148, 0, 9, 2}, {21067, 1149, 0, 13, 2}, {21080, 1150, 0, 10, 2},
	{21090, 1151, 25323, 8, 0}, {21098, 1152, 0, 5, 2}, {21103, 1153, 0, 4, 2}, {21107, 1154, 16815, 12, 2}, {21119, 1155, 22717, 12, 5}, {21131, 1156, 31889, 11, 5}, {21142, 1157, 62411, 10, 5}, {21152, 1158, 7535, 9, 7},
	{21161, 1159, 47331, 13, 2}, {21174, 1160, 0, 6, 2}, {21180, 1161, 0, 4, 2}, {21184, 1162, 21313, 28, 5}, {21212, 1163, 21313, 26, 7}, {21238, 1164, 0, 11, 2}, {21249, 1165, 62875, 15, 2}, {21264, 1166, 0, 24, 6},
	{21288, 1167, 13467, 38, 5}, {21326, 1168, 13467, 35, 5}, {21361, 1169, 13467, 34, 5}, {21395, 1170, 13467, 31, 5}, {21426, 1171, 13467, 30, 5}, {21456, 1172, 13467, 29, 5}, {21485, 1173, 13467, 25, 5}, {21510, 1174, 13467, 24, 5},
	{21534, 1175, 13467, 21, 5}, {21555, 1176, 13467, 20, 7}, {21575, 1177, 34627, 12, 0}, {21587, 1178, 0, 3, 2}, {21590, 1179, 36747, 15, 0}, {21605, 1180, 0, 7, 2}, {21612, 1181, 6377, 34, 5}, {21646, 1182, 27951, 33, 5},
	{21679, 1183, 55011, 31, 0}, {21710, 1184, 3367, 31, 5}, {21741, 1185, 53939, 30, 5}, {21771, 1186, 11979, 29, 5}, {21800, 1187, 53939, 29, 5}, {21829, 1188, 39865, 28, 0}, {21857, 1189, 27259, 28, 5}, {21885, 1190, 53939, 28, 5},
	{21913, 1191, 27259, 27, 5}, {21940, 1192, 63287, 25, 0}, {21965, 1193, 19921, 24, 0}, {21989, 1194, 27951, 24, 5}, {22013, 1195, 46081, 23, 5}, {22036, 1196, 19921, 21, 0}, {22057, 1197, 18585, 20, 5}, {22077, 1199, 37645, 20, 5},
	{22097, 1200, 23557, 19, 0}, {22116, 1201, 23557, 19, 5}, {22135, 1202, 37645, 19, 5}, {22154, 1203, 11187, 18, 5}, {22172, 1204, 3873, 15, 7}, {22187, 1205, 16815, 27, 0}, {22214, 1206, 16815, 12, 0}, {22226, 1208, 61849, 9, 0},
	{22235, 1209, 0, 4, 2}, {22239, 1210, 34615, 23, 5}, {22262, 1211, 17281, 22, 7}, {22284, 1212, 47619, 13, 0}, {22297, 1213, 0, 5, 0}, {22302, 1214, 0, 5, 2}, {22307, 1216, 0, 5, 2}, {22312, 1217, 36747, 12, 2},
	{22324, 1218, 21313, 26, 5}, {22350, 1219, 21313, 25, 5}, {22375, 1220, 61421, 19, 7}, {22394, 1221, 47331, 18, 0}, {22412, 1222, 0, 12, 2}, {22424, 1223, 62909, 13, 0}, {22437, 1224, 0, 6, 2}, {22443, 1225, 16493, 15, 5},
	{22458, 1226, 40005, 13, 7}, {22471, 1227, 0, 11, 2}, {22482, 1228, 48307, 21, 2}, {22503, 1229, 33907, 21, 5}, {22524, 1230, 36181, 21, 5}, {22545, 1231, 36181, 20, 7}, {22565, 1232, 47331, 12, 0}, {22577, 1233, 0, 6, 2},
	{22583, 1234, 0, 6, 2}, {22589, 1235, 53183, 15, 0}, {22604, 1236, 53183, 15, 2}, {22619, 1237, 62909, 13, 0}, {22632, 1238, 40625, 11, 0}, {22643, 1239, 0, 6, 2}, {22649, 1240, 53959, 10, 0}, {22659, 1241, 16373, 10, 0},
	{22669, 1242, 13159, 10, 2}, {22679, 1243, 22347, 17, 0}, {22696, 1244, 51779, 15, 0}, {22711, 1245, 22623, 15, 0}, {22726, 1246, 14301, 14, 0}, {22740, 1247, 0, 6, 2}, {22746, 1249, 3927, 25, 0}, {22771, 1250, 3927, 11, 2},
	{22782, 1251, 36747, 17, 0}, {22799, 1252, 0, 9, 2}, {22808, 1253, 0, 3, 2}, {22811, 1254, 0, 12, 2}, {22823, 1255, 36747, 22, 0}, {22845, 1256, 35167, 18, 7}, {22863, 1257, 38889, 24, 5}, {22887, 1258, 60995, 23, 7},
	{22910, 1259, 31885, 14, 0}, {22924, 1260, 0, 9, 2}, {22933, 1262, 0, 11, 2}, {22944, 1264, 0, 5, 6}, {22949, 1265, 39979, 27, 5}, {22976, 1266, 39979, 26, 5}, {23002, 1267, 36323, 9, 2}, {23011, 1268, 6377, 32, 5},
	{23043, 1269, 27951, 31, 5}, {23074, 1270, 35813, 28, 5}, {23102, 1271, 40845, 28, 5}, {23130, 1272, 53939, 28, 5}, {23158, 1273, 55011, 27, 0}, {23185, 1274, 63287, 27, 5}, {23212, 1275, 53939, 27, 5}, {23239, 1276, 53939, 26, 5},
	{23265, 1277, 63835, 24, 5}, {23289, 1278, 27951, 22, 5}, {23311, 1279, 46081, 21, 5}, {23332, 1280, 7619, 18, 0}, {23350, 1281, 45691, 18, 5}, {23368, 1282, 37645, 18, 5}, {23386, 1283, 37645, 17, 5}, {23403, 1284, 3873, 13, 7},
	{23416, 1285, 12815, 14, 2}, {23430, 1286, 6377, 28, 2}, {23458, 1287, 1181, 14, 2}, {23472, 1288, 0, 10, 2}, {23482, 1289, 13467, 32, 5}, {23514, 1290, 13467, 31, 5}, {23545, 1291, 13467, 28, 5}, {23573, 1292, 13467, 28, 5},
	{23601, 1293, 13467, 27, 5}, {23628, 1294, 13467, 26, 5}, {23654, 1295, 13467, 23, 5}, {23677, 1296, 13467, 22, 5}, {23699, 1297, 13467, 21, 5}, {23720, 1298, 13467, 18, 5}, {23738, 1299, 13467, 17, 5}, {23755, 1300, 13467, 13, 7},
	{23768, 1301, 41287, 15, 0}, {23783, 1302, 36747, 13, 0}, {23796, 1304, 0, 5, 0}, {23801, 1306, 0, 5, 2}, {23806, 1307, 0, 8, 2}, {23814, 1308, 0, 10, 7}, {23824, 1309, 10159, 11, 2}, {23835, 1310, 1741, 25, 5},
	{23860, 1311, 1741, 24, 5}, {23884, 1312, 0, 10, 7}, {23894, 1313, 0, 5, 2}, {23899, 1314, 43677, 12, 2}, {23911, 1315, 0, 8, 2}, {23919, 1316, 47831, 52, 0}, {23971, 1317, 47831, 32, 0}, {24003, 1318, 31879, 31, 2},
	{24034, 1319, 0, 3, 2}, {24037, 1320, 26785, 17, 2}, {24054, 1321, 14181, 8, 0}, {24062, 1322, 0, 3, 2}, {24065, 1323, 0, 9, 2}, {24074, 1324, 41193, 37, 0}, {24111, 1325, 41193, 35, 0}, {24146, 1326, 40845, 35, 5},
	{24181, 1327, 63287, 34, 5}, {24215, 1328, 6377, 32, 5}, {24247, 1329, 27951, 31, 5}, {24278, 1330, 35813, 28, 5}, {24306, 1331, 40845, 28, 5}, {24334, 1332, 53939, 28, 5}, {24362, 1333, 53939, 27, 5}, {24389, 1334, 27259, 26, 5},
	{24415, 1335, 53939, 26, 5}, {24441, 1336, 27259, 25, 5}, {24466, 1337, 27951, 22, 5}, {24488, 1338, 41193, 21, 5}, {24509, 1339, 46081, 21, 5}, {24530, 1340, 18585, 18, 5}, {24548, 1341, 45691, 18, 5}, {24566, 1342, 37645, 18, 5},
	{24584, 1343, 37645, 17, 5}, {24601, 1344, 43269, 10, 2}, {24611, 1345, 36747, 15, 0}, {24626, 1347, 0, 7, 2}, {24633, 1348, 43747, 11, 2}, {24644, 1349, 35813, 22, 0}, {24666, 1350, 35813, 22, 0}, {24688, 1351, 54549, 21, 0},
	{24709, 1352, 54549, 21, 0}, {24730, 1353, 0, 3, 2}, {24733, 1354, 0, 10, 2}, {24743, 1355, 0, 10, 7}, {24753, 1356, 0, 15, 2}, {24768, 1357, 63143, 8, 2}, {24776, 1358, 26053, 15, 2}, {24791, 1359, 20255, 13, 2},
	{24804, 1360, 0, 5, 2}, {24809, 1361, 24895, 25, 5}, {24834, 1362, 8117, 24, 5}, {24858, 1363, 24895, 24, 5}, {24882, 1364, 8117, 23, 5}, {24905, 1365, 22293, 23, 5}, {24928, 1366, 22293, 22, 5}, {24950, 1367, 42585, 15, 5},
	{24965, 1368, 25251, 14, 7}, {24979, 1369, 6377, 35, 5}, {25014, 1370, 27951, 34, 5}, {25048, 1371, 53939, 31, 5}, {25079, 1372, 53939, 30, 5}, {25109, 1373, 53939, 29, 5}, {25138, 1374, 27951, 25, 5}, {25163, 1375, 46081, 24, 5},
	{25187, 1376, 37645, 21, 5}, {25208, 1377, 37645, 20, 5}, {25228, 1378, 3873, 16, 7}, {25244, 1379, 19921, 24, 0}, {25268, 1380, 0, 7, 2}, {25275, 1381, 0, 8, 7}, {25283, 1382, 6487, 31, 5}, {25314, 1383, 6487, 30, 7},
	{25344, 1384, 36747, 32, 0}, {25376, 1385, 36747, 16, 2}, {25392, 1386, 22717, 16, 5}, {25408, 1387, 31889, 15, 5}, {25423, 1388, 34241, 14, 7}, {25437, 1389, 18531, 17, 5}, {25454, 1390, 18531, 16, 5}, {25470, 1391, 18531, 15, 5},
	{25485, 1392, 52907, 10, 2}, {25495, 1393, 47409, 25, 7}, {25520, 1394, 56079, 14, 0}, {25534, 1395, 0, 6, 2}, {25540, 1396, 34627, 14, 0}, {25554, 1397, 27405, 11, 2}, {25565, 1398, 36747, 12, 2}, {25577, 1399, 43677, 14, 2},
	{25591, 1400, 0, 5, 2}, {25596, 1401, 0, 5, 0}, {25601, 1402, 0, 5, 2}, {25606, 1403, 25013, 11, 2}, {25617, 1404, 0, 6, 2}, {25623, 1405, 0, 3, 2}, {25626, 1406, 0, 6, 2}, {25632, 1407, 0, 3, 2},
	{25635, 1408, 0, 9, 2}, {25644, 1409, 0, 6, 7}, {25650, 1410, 39979, 15, 0}, {25665, 1411, 0, 8, 2}, {25673, 1412, 0, 9, 0}, {25682, 1413, 0, 9, 2}, {25691, 1414, 31379, 8, 2}, {25699, 1415, 36747, 11, 0},
	{25710, 1416, 36747, 11, 2}, {25721, 1417, 0, 9, 2}, {25730, 1418, 0, 5, 2}, {25735, 1419, 0, 3, 2}, {25738, 1420, 0, 10, 2}, {25748, 1421, 62909, 10, 0}, {25758, 1422, 0, 3, 2}, {25761, 1423, 55241, 10, 2},
	{25771, 1424, 0, 10, 2}, {25781, 1425, 0, 3, 2}, {25784, 1426, 36881, 33, 2}, {25817, 1427, 0, 4, 2}, {25821, 1428, 28331, 24, 5}, {25845, 1429, 28331, 23, 5}, {25868, 1430, 7023, 13, 5}, {25881, 1431, 38185, 12, 5},
	{25893, 1432, 0, 5, 7}, {25898, 1433, 11659, 16, 0}, {25914, 1434, 37903, 15, 0}, {25929, 1435, 37903, 15, 0}, {25944, 1436, 29981, 14, 0}, {25958, 1437, 35447, 12, 0}, {25970, 1438, 35447, 12, 2}, {25982, 1439, 0, 6, 2},
	{25988, 1440, 0, 3, 2}, {25991, 1441, 0, 8, 2}, {25999, 1442, 3983, 12, 2}, {26011, 1443, 0, 15, 2}, {26026, 1444, 0, 20, 2}, {26046, 1445, 28033, 28, 5}, {26074, 1446, 28033, 27, 5}, {26101, 1447, 18385, 17, 5},
	{26118, 1448, 18385, 17, 7}, {26135, 1449, 0, 3, 2}, {26138, 1450, 36747, 12, 2}, {26150, 1451, 13793, 11, 4}, {26161, 1452, 62301, 8, 4}, {26169, 1453, 55237, 7, 4}, {26176, 1454, 25063, 4, 6}, {26180, 1455, 23203, 21, 5},
	{26201, 1456, 42553, 20, 7}, {26221, 1457, 16147, 19, 5}, {26240, 1458, 1779, 19, 5}, {26259, 1459, 27583, 18, 5}, {26277, 1460, 121, 18, 5}, {26295, 1461, 24857, 17, 7}, {26312, 1462, 7037, 22, 2}, {26334, 1463, 0, 9, 6},
	{26343, 1464, 64323, 31, 0}, {26374, 1465, 64323, 31, 2}, {26405, 1466, 60631, 13, 0}, {26418, 1467, 0, 8, 2}, {26426, 1468, 60035, 17, 5}, {26443, 1469, 11037, 17, 5}, {26460, 1470, 32087, 16, 5}, {26476, 1471, 2367, 16, 7},
	{26492, 1472, 13467, 38, 5}, {26530, 1473, 13467, 37, 5}, {26567, 1474, 13467, 35, 5}, {26602, 1475, 13467, 34, 5}, {26636, 1476, 13467, 31, 5}, {26667, 1477, 13467, 31, 5}, {26698, 1478, 13467, 31, 5}, {26729, 1479, 13467, 30, 5},
	{26759, 1480, 13467, 29, 5}, {26788, 1481, 13467, 29, 5}, {26817, 1482, 13467, 28, 5}, {26845, 1483, 13467, 25, 5}, {26870, 1484, 13467, 24, 5}, {26894, 1485, 13467, 24, 5}, {26918, 1486, 13467, 21, 5}, {26939, 1487, 13467, 21, 5},
	{26960, 1488, 13467, 21, 5}, {26981, 1489, 13467, 20, 7}, {27001, 1490, 60613, 20, 5}, {27021, 1491, 46493, 19, 7}, {27040, 1492, 0, 5, 2}, {27045, 1493, 43013, 16, 2}, {27061, 1494, 27259, 13, 0}, {27074, 1495, 0, 3, 2},
	{27077, 1496, 0, 9, 2}, {27086, 1497, 18039, 13, 0}, {27099, 1498, 0, 9, 2}, {27108, 1499, 0, 4, 2}, {27112, 1500, 0, 15, 2}, {27127, 1501, 0, 10, 2}, {27137, 1502, 8529, 13, 0}, {27150, 1503, 16373, 11, 0},
	{27161, 1504, 50747, 11, 0}, {27172, 1505, 0, 7, 0}, {27179, 1506, 0, 7, 2}, {27186, 1507, 0, 4, 2}, {27190, 1508, 29737, 13, 0}, {27203, 1509, 0, 9, 2}, {27212, 1510, 0, 9, 6}, {27221, 1511, 0, 6, 2},
	{27227, 1512, 37787, 18, 5}, {27245, 1513, 35329, 17, 5}, {27262, 1514, 63235, 15, 5}, {27277, 1515, 7339, 13, 7}, {27290, 1516, 0, 9, 0}, {27299, 1517, 0, 9, 2}, {27308, 1518, 22353, 33, 2}, {27341, 1519, 36747, 16, 0},
	{27357, 1520, 0, 8, 2}, {27365, 1521, 38889, 17, 5}, {27382, 1522, 60995, 16, 7}, {27398, 1523, 0, 11, 2}, {27409, 1524, 64633, 35, 5}, {27444, 1525, 55517, 20, 7}, {27464, 1526, 23829, 15, 2}, {27479, 1527, 21839, 12, 0},
	{27491, 1528, 0, 7, 2}, {27498, 1529, 37787, 14, 5}, {27512, 1530, 35329, 13, 7}, {27525, 1531, 0, 8, 2}, {27533, 1532, 0, 7, 2}, {27540, 1533, 0, 7, 2}, {27547, 1534, 32577, 31, 2}, {27578, 1535, 24445, 43, 0},
	{27621, 1536, 695, 31, 0}, {27652, 1537, 53939, 27, 0}, {27679, 1538, 40195, 22, 2}, {27701, 1539, 24095, 30, 5}, {27731, 1540, 24095, 29, 7}, {27760, 1541, 0, 10, 2}, {27770, 1542, 13467, 35, 5}, {27805, 1543, 13467, 34, 5},
	{27839, 1544, 13467, 31, 5}, {27870, 1545, 13467, 31, 5}, {27901, 1546, 13467, 30, 5}, {27931, 1547, 13467, 29, 5}, {27960, 1548, 13467, 26, 5}, {27986, 1549, 13467, 25, 5}, {28011, 1550, 13467, 24, 5}, {28035, 1551, 13467, 21, 5},
	{28056, 1552, 13467, 20, 5}, {28076, 1553, 13467, 16, 7}, {28092, 1554, 0, 9, 2}, {28101, 1555, 64989, 60, 0}, {28161, 1556, 13467, 32, 7}, {28193, 1557, 36977, 12, 2}, {28205, 1558, 20819, 39, 0}, {28244, 1559, 35813, 38, 0},
	{28282, 1560, 35813, 38, 0}, {28320, 1561, 54549, 37, 0}, {28357, 1562, 54549, 37, 0}, {28394, 1563, 63287, 34, 5}, {28428, 1564, 6377, 32, 5}, {28460, 1565, 27951, 31, 5}, {28491, 1566, 27259, 29, 5}, {28520, 1567, 41193, 28, 5},
	{28548, 1568, 53939, 28, 5}, {28576, 1569, 53939, 27, 5}, {28603, 1570, 53939, 26, 0}, {28629, 1571, 53939, 26, 5}, {28655, 1572, 27951, 22, 5}, {28677, 1573, 46081, 21, 5}, {28698, 1574, 25667, 19, 5}, {28717, 1575, 37645, 18, 5},
	{28735, 1576, 37645, 17, 7}, {28752, 1577, 36747, 14, 0}, {28766, 1578, 0, 6, 2}, {28772, 1579, 0, 4, 2}, {28776, 1580, 0, 5, 2}, {28781, 1581, 0, 8, 7}, {28789, 1582, 37079, 25, 0}, {28814, 1583, 37079, 15, 0},
	{28829, 1585, 0, 7, 2}, {28836, 1587, 0, 8, 2}, {28844, 1588, 60631, 10, 0}, {28854, 1589, 0, 5, 2}, {28859, 1590, 0, 22, 2}, {28881, 1591, 0, 8, 0}, {28889, 1592, 0, 8, 2}, {28897, 1593, 0, 6, 2},
	{28903, 1594, 60455, 11, 5}, {28914, 1595, 5579, 10, 7}, {28924, 1596, 0, 4, 2}, {28928, 1597, 34181, 53, 0}, {28981, 1598, 29285, 52, 0}, {29033, 1599, 55289, 52, 0}, {29085, 1600, 21047, 42, 0}, {29127, 1601, 21047, 42, 0},
	{29169, 1602, 47067, 27, 2}, {29196, 1603, 0, 7, 7}, {29203, 1604, 0, 7, 2}, {29210, 1605, 43751, 18, 2}, {29228, 1606, 62069, 21, 0}, {29249, 1607, 38475, 14, 0}, {29263, 1608, 0, 7, 2}, {29270, 1609, 57973, 8, 2},
	{29278, 1610, 0, 3, 2}, {29281, 1611, 13467, 52, 5}, {29333, 1612, 13467, 35, 5}, {29368, 1613, 13467, 32, 5}, {29400, 1614, 13467, 31, 5}, {29431, 1615, 13467, 31, 5}, {29462, 1616, 13467, 31, 5}, {29493, 1617, 13467, 31, 5},
	{29524, 1618, 13467, 30, 5}, {29554, 1619, 13467, 30, 5}, {29584, 1620, 13467, 27, 5}, {29611, 1621, 13467, 26, 5}, {29637, 1622, 13467, 25, 5}, {29662, 1623, 13467, 25, 5}, {29687, 1624, 13467, 24, 5}, {29711, 1625, 13467, 22, 5},
	{29733, 1626, 13467, 22, 5}, {29755, 1627, 13467, 21, 5}, {29776, 1628, 13467, 21, 5}, {29797, 1629, 13467, 20, 5}, {29817, 1630, 13467, 20, 5}, {29837, 1631, 13467, 19, 5}, {29856, 1632, 13467, 19, 5}, {29875, 1633, 13467, 19, 5},
	{29894, 1636, 13467, 18, 7}, {29912, 1637, 0, 6, 2}, {29918, 1639, 48307, 29, 0}, {29947, 1640, 48307, 17, 2}, {29964, 1641, 2517, 18, 2}, {29982, 1642, 25323, 10, 0}, {29992, 1643, 0, 7, 2}, {29999, 1644, 0, 8, 0},
	{30007, 1645, 0, 8, 2}, {30015, 1646, 49621, 61, 2}, {30076, 1647, 6491, 12, 0}, {30088, 1648, 0, 7, 2}, {30095, 1649, 46561, 11, 2}, {30106, 1650, 36747, 13, 0}, {30119, 1651, 54213, 9, 0}, {30128, 1652, 0, 5, 2},
	{30133, 1653, 2043, 10, 2}, {30143, 1654, 0, 4, 2}, {30147, 1655, 32361, 14, 0}, {30161, 1656, 0, 5, 0}, {30166, 1657, 0, 5, 2}, {30171, 1658, 0, 6, 2}, {30177, 1659, 30477, 9, 2}, {30186, 1660, 11419, 8, 2},
	{30194, 1661, 9003, 16, 0}, {30210, 1662, 0, 5, 2}, {30215, 1663, 0, 3, 2}, {30218, 1666, 0, 7, 2}, {30225, 1667, 37079, 12, 0}, {30237, 1668, 0, 4, 2}, {30241, 1669, 0, 11, 2}, {30252, 1670, 0, 2, 2},
	{30254, 1671, 13467, 34, 5}, {30288, 1672, 13467, 33, 5}, {30321, 1673, 13467, 30, 5}, {30351, 1674, 13467, 29, 5}, {30380, 1675, 13467, 28, 5}, {30408, 1676, 13467, 24, 5}, {30432, 1677, 13467, 23, 5}, {30455, 1678, 13467, 20, 5},
	{30475, 1679, 13467, 19, 5}, {30494, 1680, 13467, 15, 7}, {30509, 1681, 34627, 33, 0}, {30542, 1682, 34627, 15, 2}, {30557, 1683, 0, 4, 2}, {30561, 1684, 0, 9, 7}, {30570, 1685, 0, 4, 2}, {30574, 1686, 1445, 10, 2},
	{30584, 1687, 60421, 11, 2}, {30595, 1688, 34577, 9, 2}, {30604, 1689, 36747, 14, 2}, {30618, 1690, 0, 5, 2}, {30623, 1691, 0, 12, 7}, {30635, 1692, 36747, 12, 0}, {30647, 1693, 0, 4, 2}, {30651, 1694, 0, 3, 2},
	{30654, 1695, 34989, 9, 2}, {30663, 1696, 13467, 38, 5}, {30701, 1697, 13467, 35, 5}, {30736, 1698, 13467, 34, 5}, {30770, 1699, 13467, 31, 5}, {30801, 1700, 13467, 30, 5}, {30831, 1701, 13467, 29, 5}, {30860, 1702, 13467, 25, 5},
	{30885, 1703, 13467, 24, 5}, {30909, 1704, 13467, 21, 5}, {30930, 1705, 13467, 20, 7}, {30950, 1706, 29461, 21, 2}, {30971, 1707, 28771, 31, 7}, {31002, 1708, 57217, 20, 5}, {31022, 1709, 20807, 19, 7}, {31041, 1710, 27259, 19, 0},
	{31060, 1711, 27259, 13, 2}, {31073, 1712, 22211, 35, 0}, {31108, 1713, 60981, 15, 0}, {31123, 1714, 40989, 8, 0}, {31131, 1715, 0, 4, 2}, {31135, 1716, 39979, 26, 5}, {31161, 1717, 39979, 25, 5}, {31186, 1718, 8817, 23, 5},
	{31209, 1719, 39979, 22, 5}, {31231, 1720, 39979, 21, 5}, {31252, 1721, 8817, 19, 5}, {31271, 1722, 8817, 11, 5}, {31282, 1723, 39979, 10, 7}, {31292, 1724, 0, 2, 2}, {31294, 1725, 0, 12, 2}, {31306, 1726, 0, 7, 7},
	{31313, 1727, 62955, 13, 0}, {31326, 1728, 12797, 13, 2}, {31339, 1729, 0, 6, 0}, {31345, 1730, 0, 6, 2}, {31351, 1731, 36747, 14, 2}, {31365, 1732, 13467, 38, 5}, {31403, 1733, 13467, 37, 5}, {31440, 1734, 13467, 37, 5},
	{31477, 1735, 13467, 35, 5}, {31512, 1736, 13467, 34, 5}, {31546, 1737, 13467, 32, 5}, {31578, 1738, 13467, 31, 5}, {31609, 1739, 13467, 31, 5}, {31640, 1740, 13467, 31, 5}, {31671, 1741, 13467, 30, 5}, {31701, 1742, 13467, 29, 5},
	{31730, 1743, 13467, 29, 5}, {31759, 1744, 13467, 28, 5}, {31787, 1745, 13467, 25, 5}, {31812, 1746, 13467, 24, 5}, {31836, 1747, 13467, 21, 5}, {31857, 1748, 13467, 21, 5}, {31878, 1749, 13467, 20, 5}, {31898, 1750, 13467, 16, 5},
	{31914, 1751, 13467, 13, 7}, {31927, 1752, 7053, 16, 0}, {31943, 1753, 0, 8, 2}, {31951, 1754, 60853, 14, 0}, {31965, 1755, 61843, 11, 7}, {31976, 1756, 0, 6, 2}, {31982, 1757, 0, 5, 2}, {31987, 1758, 36747, 19, 0},
	{32006, 1759, 40047, 17, 0}, {32023, 1760, 16585, 17, 0}, {32040, 1763, 40047, 17, 0}, {32057, 1766, 0, 11, 2}, {32068, 1769, 40625, 15, 0}, {32083, 1770, 20153, 8, 0}, {32091, 1771, 20153, 8, 6}, {32099, 1772, 0, 7, 2},
	{32106, 1773, 0, 3, 2}, {32109, 1774, 0, 7, 2}, {32116, 1775, 0, 7, 2}, {32123, 1776, 27917, 8, 2}, {32131, 1777, 0, 8, 0}, {32139, 1778, 0, 8, 2}, {32147, 1779, 0, 8, 7}, {32155, 1780, 0, 6, 2},
	{32161, 1781, 44715, 23, 5}, {32184, 1782, 63311, 22, 5}, {32206, 1783, 30971, 21, 5}, {32227, 1784, 64985, 19, 7}, {32246, 1785, 4399, 8, 2}, {32254, 1786, 2905, 17, 5}, {32271, 1787, 57453, 16, 5}, {32287, 1788, 62137, 15, 5},
	{32302, 1789, 14835, 13, 0}, {32315, 1790, 62745, 12, 5}, {32327, 1791, 62745, 12, 7}, {32339, 1792, 0, 5, 2}, {32344, 1793, 34627, 18, 0}, {32362, 1794, 0, 9, 2}, {32371, 1795, 29095, 19, 7}, {32390, 1796, 0, 9, 2},
	{32399, 1797, 35343, 11, 0}, {32410, 1798, 35343, 11, 2}, {32421, 1799, 0, 8, 2}, {32429, 1800, 0, 6, 7}, {32435, 1801, 0, 5, 2}, {32440, 1802, 46561, 13, 2}, {32453, 1803, 0, 9, 2}, {32462, 1804, 0, 8, 2},
	{32470, 1805, 0, 7, 2}, {32477, 1806, 0, 8, 2}, {32485, 1807, 0, 3, 2}, {32488, 1808, 0, 4, 2}, {32492, 1809, 0, 3, 2}, {32495, 1810, 0, 3, 2}, {32498, 1811, 32249, 17, 0}, {32515, 1812, 29461, 12, 2},
	{32527, 1813, 4399, 8, 2}, {32535, 1814, 0, 8, 2}, {32543, 1815, 50925, 8, 0}, {32551, 1816, 0, 4, 2}, {32555, 1817, 0, 4, 2}, {32559, 1818, 54213, 13, 0}, {32572, 1821, 0, 9, 2}, {32581, 1825, 24135, 21, 2},
	{32602, 1826, 0, 8, 2}, {32610, 1827, 8215, 41, 0}, {32651, 1828, 48307, 26, 2}, {32677, 1829, 0, 3, 2}, {32680, 1830, 0, 10, 2}, {32690, 1832, 0, 7, 2}, {32697, 1834, 0, 2, 2}, {32699, 1835, 19819, 18, 5},
	{32717, 1836, 25027, 17, 7}, {32734, 1837, 0, 6, 2}, {32740, 1838, 13467, 37, 5}, {32777, 1839, 13467, 36, 5}, {32813, 1840, 13467, 34, 5}, {32847, 1841, 13467, 33, 5}, {32880, 1842, 13467, 30, 5}, {32910, 1843, 13467, 30, 5},
	{32940, 1844, 13467, 30, 5}, {32970, 1845, 13467, 29, 5}, {32999, 1846, 13467, 28, 5}, {33027, 1847, 13467, 28, 5}, {33055, 1848, 13467, 27, 5}, {33082, 1849, 13467, 24, 5}, {33106, 1850, 13467, 23, 5}, {33129, 1851, 13467, 23, 5},
	{33152, 1852, 13467, 20, 5}, {33172, 1853, 13467, 20, 5}, {33192, 1854, 13467, 20, 5}, {33212, 1855, 13467, 19, 7}, {33231, 1856, 17053, 19, 5}, {33250, 1857, 17053, 18, 7}, {33268, 1858, 0, 6, 6}, {33274, 1859, 15271, 16, 2},
	{33290, 1860, 45529, 27, 5}, {33317, 1861, 30319, 25, 7}, {33342, 1862, 12409, 24, 2}, {33366, 1863, 15275, 23, 7}, {33389, 1864, 55563, 15, 0}, {33404, 1865, 43677, 15, 0}, {33419, 1866, 0, 8, 2}, {33427, 1867, 62955, 69, 0},
	{33496, 1868, 12797, 69, 0}, {33565, 1869, 62955, 69, 0}, {33634, 1870, 62955, 68, 0}, {33702, 1871, 12797, 68, 0}, {33770, 1872, 62955, 68, 0}, {33838, 1873, 20819, 59, 0}, {33897, 1874, 695, 54, 0}, {33951, 1875, 20819, 49, 0},
	{34000, 1876, 20819, 49, 0}, {34049, 1877, 35813, 45, 0}, {34094, 1878, 35813, 45, 0}, {34139, 1879, 695, 44, 0}, {34183, 1880, 11979, 44, 0}, {34227, 1881, 11979, 44, 0}, {34271, 1882, 53939, 44, 0}, {34315, 1883, 52295, 40, 0},
	{34355, 1884, 35813, 39, 0}, {34394, 1885, 35813, 39, 0}, {34433, 1886, 11979, 38, 0}, {34471, 1887, 11979, 38, 0}, {34509, 1888, 3873, 37, 0}, {34546, 1889, 30897, 37, 0}, {34583, 1890, 695, 32, 0}, {34615, 1891, 3873, 31, 0},
	{34646, 1892, 35813, 30, 0}, {34676, 1895, 35813, 30, 0}, {34706, 1898, 35813, 30, 0}, {34736, 1899, 3873, 30, 0}, {34766, 1900, 11979, 29, 0}, {34795, 1903, 11979, 29, 0}, {34824, 1906, 11979, 29, 0}, {34853, 1907, 53939, 29, 0},
	{34882, 1908, 62855, 25, 0}, {34907, 1909, 62855, 25, 0}, {34932, 1910, 52791, 25, 0}, {34957, 1911, 52791, 24, 0}, {34981, 1912, 52791, 24, 0}, {35005, 1913, 35813, 23, 0}, {35028, 1914, 3873, 22, 0}, {35050, 1916, 64323, 21, 0},
	{35071, 1917, 7619, 20, 0}, {35091, 1918, 3873, 15, 2}, {35106, 1919, 34627, 15, 0}, {35121, 1920, 34031, 13, 2}, {35134, 1921, 0, 8, 2}, {35142, 1922, 3399, 41, 0}, {35183, 1923, 3399, 38, 0}, {35221, 1924, 26779, 32, 0},
	{35253, 1925, 48307, 31, 0}, {35284, 1926, 48307, 25, 0}, {35309, 1927, 48307, 25, 4}, {35334, 1928, 48307, 19, 0}, {35353, 1929, 48307, 19, 6}, {35372, 1930, 18329, 7, 2}, {35379, 1931, 0, 9, 2}, {35388, 1932, 0, 3, 2},
	{35391, 1933, 36747, 14, 0}, {35405, 1934, 0, 6, 2}, {35411, 1935, 0, 7, 2}, {35418, 1936, 0, 10, 2}, {35428, 1937, 0, 4, 2}, {35432, 1938, 0, 9, 2}, {35441, 1939, 24129, 42, 0}, {35483, 1940, 53755, 41, 0},
	{35524, 1941, 53755, 41, 5}, {35565, 1942, 24129, 40, 0}, {35605, 1943, 24129, 40, 5}, {35645, 1944, 53755, 39, 5}, {35684, 1945, 53755, 38, 5}, {35722, 1946, 53755, 38, 5}, {35760, 1947, 24129, 38, 5}, {35798, 1948, 53755, 37, 5},
	{35835, 1949, 24129, 37, 5}, {35872, 1950, 24129, 37, 5}, {35909, 1951, 53755, 36, 5}, {35945, 1952, 24129, 36, 5}, {35981, 1953, 24129, 35, 0}, {36016, 1954, 53755, 35, 5}, {36051, 1955, 53755, 35, 5}, {36086, 1956, 24129, 35, 5},
	{36121, 1957, 53755, 34, 5}, {36155, 1958, 24129, 34, 5}, {36189, 1959, 24129, 34, 5}, {36223, 1960, 53755, 33, 5}, {36256, 1961, 53755, 33, 5}, {36289, 1962, 24129, 33, 5}, {36322, 1963, 24129, 32, 0}, {36354, 1964, 53755, 32, 5},
	{36386, 1965, 24129, 32, 5}, {36418, 1966, 24129, 32, 5}, {36450, 1967, 24129, 31, 5}, {36481, 1968, 53755, 30, 0}, {36511, 1969, 53755, 30, 5}, {36541, 1970, 24129, 29, 0}, {36570, 1971, 53755, 29, 5}, {36599, 1972, 24129, 29, 5},
	{36628, 1973, 53755, 28, 5}, {36656, 1974, 24129, 28, 5}, {36684, 1975, 24129, 27, 5}, {36711, 1976, 53755, 25, 5}, {36736, 1977, 53755, 25, 5}, {36761, 1979, 53755, 25, 5}, {36786, 1980, 53755, 24, 5}, {36810, 1981, 24129, 24, 5},
	{36834, 1982, 24129, 24, 5}, {36858, 1984, 24129, 24, 5}, {36882, 1985, 24129, 23, 0}, {36905, 1986, 24129, 23, 0}, {36928, 1987, 53755, 23, 5}, {36951, 1988, 24129, 23, 5}, {36974, 1989, 24129, 23, 5}, {36997, 1990, 24129, 22, 5},
	{37019, 1991, 53755, 20, 5}, {37039, 1992, 24129, 19, 7}, {37058, 1993, 0, 9, 7}, {37067, 1994, 0, 8, 7}, {37075, 1995, 7535, 7, 0}, {37082, 1996, 39925, 7, 0}, {37089, 1997, 0, 4, 2}, {37093, 2000, 16137, 27, 5},
	{37120, 2001, 16137, 26, 7}, {37146, 2002, 16483, 17, 0}, {37163, 2003, 60631, 14, 0}, {37177, 2004, 0, 9, 2}, {37186, 2005, 46561, 10, 0}, {37196, 2006, 47331, 9, 2}, {37205, 2007, 14181, 14, 0}, {37219, 2008, 0, 9, 2},
	{37228, 2009, 52791, 54, 0}, {37282, 2010, 52791, 44, 0}, {37326, 2011, 52791, 36, 0}, {37362, 2012, 22741, 34, 0}, {37396, 2013, 22741, 31, 0}, {37427, 2014, 24445, 28, 0}, {37455, 2015, 40031, 25, 5}, {37480, 2016, 22505, 22, 0},
	{37502, 2017, 46325, 21, 5}, {37523, 2018, 22741, 19, 0}, {37542, 2019, 52791, 19, 0}, {37561, 2020, 22741, 19, 5}, {37580, 2021, 57163, 15, 5}, {37595, 2022, 1995, 11, 5}, {37606, 2023, 26003, 10, 5}, {37616, 2024, 6403, 9, 5},
	{37625, 2025, 22741, 8, 5}, {37633, 2026, 0, 2, 2}, {37635, 2027, 55011, 43, 0}, {37678, 2028, 62855, 40, 0}, {37718, 2029, 43567, 14, 2}, {37732, 2030, 3983, 15, 2}, {37747, 2031, 0, 3, 2}, {37750, 2033, 46769, 15, 0},
	{37765, 2034, 43677, 10, 0}, {37775, 2035, 62659, 9, 2}, {37784, 2036, 4853, 7, 0}, {37791, 2037, 0, 4, 2}, {37795, 2038, 10917, 7, 2}, {37802, 2039, 0, 5, 2}, {37807, 2040, 16215, 17, 2}, {37824, 2041, 43911, 31, 0},
	{37855, 2042, 0, 11, 2}, {37866, 2043, 0, 5, 2}, {37871, 2044, 13467, 55, 5}, {37926, 2045, 13467, 38, 5}, {37964, 2046, 13467, 35, 5}, {37999, 2047, 13467, 34, 5}, {38033, 2048, 13467, 34, 5}, {38067, 2049, 13467, 34, 5},
	{38101, 2050, 13467, 34, 5}, {38135, 2051, 13467, 33, 5}, {38168, 2052, 13467, 33, 5}, {38201, 2053, 13467, 30, 5}, {38231, 2054, 13467, 29, 5}, {38260, 2055, 13467, 28, 5}, {38288, 2056, 13467, 28, 5}, {38316, 2057, 13467, 27, 5},
	{38343, 2058, 13467, 25, 5}, {38368, 2059, 13467, 25, 5}, {38393, 2060, 13467, 24, 5}, {38417, 2061, 13467, 24, 5}, {38441, 2062, 13467, 23, 5}, {38464, 2063, 13467, 23, 5}, {38487, 2064, 1583, 22, 0}, {38509, 2065, 13467, 22, 5},
	{38531, 2066, 13467, 22, 5}, {38553, 2067, 13467, 22, 5}, {38575, 2070, 13467, 21, 5}, {38596, 2071, 0, 10, 2}, {38606, 2073, 0, 4, 2}, {38610, 2074, 0, 12, 0}, {38622, 2075, 0, 12, 2}, {38634, 2076, 36747, 15, 0},
	{38649, 2077, 25323, 10, 2}, {38659, 2078, 0, 3, 2}, {38662, 2079, 48307, 49, 0}, {38711, 2080, 48307, 40, 0}, {38751, 2081, 48307, 40, 0}, {38791, 2082, 48307, 40, 0}, {38831, 2083, 48307, 40, 0}, {38871, 2084, 48307, 39, 0},
	{38910, 2085, 48307, 39, 0}, {38949, 2086, 48307, 39, 0}, {38988, 2087, 48307, 39, 0}, {39027, 2088, 48307, 39, 0}, {39066, 2089, 48307, 31, 0}, {39097, 2090, 48307, 26, 0}, {39123, 2091, 48307, 21, 0}, {39144, 2092, 48307, 21, 0},
	{39165, 2093, 48307, 21, 0}, {39186, 2094, 48307, 19, 0}, {39205, 2095, 48307, 17, 2}, {39222, 2096, 42995, 21, 5}, {39243, 2097, 61499, 20, 7}, {39263, 2098, 0, 16, 2}, {39279, 2099, 0, 10, 2}, {39289, 2100, 0, 4, 2},
	{39293, 2101, 29737, 10, 0}, {39303, 2102, 0, 6, 2}, {39309, 2103, 27923, 41, 5}, {39350, 2104, 27923, 40, 5}, {39390, 2105, 43515, 25, 5}, {39415, 2106, 43515, 24, 5}, {39439, 2107, 59521, 22, 5}, {39461, 2108, 36541, 9, 5},
	{39470, 2109, 36541, 9, 5}, {39479, 2110, 27923, 8, 5}, {39487, 2111, 27923, 8, 7}, {39495, 2112, 0, 8, 2}, {39503, 2113, 19579, 27, 5}, {39530, 2114, 13467, 24, 5}, {39554, 2115, 46561, 22, 5}, {39576, 2116, 3873, 18, 0},
	{39594, 2117, 3873, 12, 2}, {39606, 2118, 0, 3, 2}, {39609, 2119, 32077, 22, 5}, {39631, 2120, 32077, 20, 7}, {39651, 2121, 0, 9, 2}, {39660, 2122, 61113, 18, 2}, {39678, 2123, 0, 5, 2}, {39683, 2124, 0, 17, 2},
	{39700, 2125, 0, 3, 2}, {39703, 2126, 23521, 44, 0}, {39747, 2127, 23521, 44, 0}, {39791, 2128, 27417, 43, 2}, {39834, 2129, 12109, 19, 0}, {39853, 2130, 0, 8, 2}, {39861, 2131, 43677, 12, 2}, {39873, 2132, 32087, 24, 5},
	{39897, 2133, 32087, 23, 7}, {39920, 2134, 0, 8, 2}, {39928, 2135, 49349, 30, 0}, {39958, 2136, 49349, 11, 2}, {39969, 2137, 57217, 17, 5}, {39986, 2138, 20807, 16, 7}, {40002, 2139, 0, 3, 2}, {40005, 2140, 36747, 13, 0},
	{40018, 2141, 17791, 13, 0}, {40031, 2142, 0, 5, 2}, {40036, 2143, 14377, 19, 2}, {40055, 2144, 0, 7, 2}, {40062, 2145, 0, 7, 2}, {40069, 2146, 0, 9, 2}, {40078, 2147, 0, 10, 2}, {40088, 2148, 0, 8, 2},
	{40096, 2149, 50925, 11, 0}, {40107, 2150, 0, 7, 2}, {40114, 2151, 41191, 10, 0}, {40124, 2152, 0, 5, 0}, {40129, 2153, 0, 5, 2}, {40134, 2154, 30287, 10, 0}, {40144, 2155, 0, 7, 2}, {40151, 2156, 0, 3, 2},
	{40154, 2157, 0, 8, 2}, {40162, 2158, 40625, 12, 2}, {40174, 2159, 25417, 16, 2}, {40190, 2160, 0, 4, 2}, {40194, 2161, 52791, 16, 0}, {40210, 2162, 0, 7, 2}, {40217, 2163, 0, 5, 2}, {40222, 2164, 1779, 17, 7},
	{40239, 2165, 58205, 23, 5}, {40262, 2166, 58205, 22, 7}, {40284, 2167, 2517, 18, 2}, {40302, 2168, 963, 25, 5}, {40327, 2169, 20539, 25, 5}, {40352, 2170, 963, 24, 5}, {40376, 2171, 20539, 24, 5}, {40400, 2172, 32525, 23, 5},
	{40423, 2173, 32525, 22, 7}, {40445, 2174, 0, 3, 2}, {40448, 2175, 29737, 12, 0}, {40460, 2176, 0, 8, 2}, {40468, 2177, 0, 13, 7}, {40481, 2178, 0, 4, 2}, {40485, 2179, 0, 3, 2}, {40488, 2180, 0, 4, 2},
	{40492, 2181, 0, 10, 2}, {40502, 2182, 0, 9, 7}, {40511, 2183, 0, 10, 2}, {40521, 2184, 63851, 13, 2}, {40534, 2185, 13467, 34, 5}, {40568, 2186, 13467, 33, 5}, {40601, 2187, 13467, 30, 5}, {40631, 2188, 13467, 30, 5},
	{40661, 2189, 13467, 29, 5}, {40690, 2190, 13467, 28, 5}, {40718, 2191, 13467, 25, 5}, {40743, 2192, 13467, 24, 5}, {40767, 2193, 13467, 23, 5}, {40790, 2194, 13467, 20, 5}, {40810, 2195, 13467, 19, 5}, {40829, 2196, 0, 6, 2},
	{40835, 2197, 37787, 21, 5}, {40856, 2198, 35329, 20, 7}, {40876, 2199, 24617, 13, 7}, {40889, 2200, 0, 9, 0}, {40898, 2201, 0, 9, 2}, {40907, 2202, 46729, 17, 2}, {40924, 2203, 0, 5, 2}, {40929, 2204, 7273, 10, 0},
	{40939, 2205, 0, 7, 2}, {40946, 2207, 9895, 8, 6}, {40954, 2208, 26067, 13, 2}, {40967, 2209, 0, 6, 2}, {40973, 2210, 47299, 17, 2}, {40990, 2211, 0, 7, 2}, {40997, 2212, 0, 3, 2}, {41000, 2213, 9099, 40, 2},
	{41040, 2214, 0, 7, 0}, {41047, 2215, 0, 7, 2}, {41054, 2217, 64989, 18, 2}, {41072, 2218, 39865, 36, 0}, {41108, 2219, 6377, 33, 5}, {41141, 2220, 27951, 32, 5}, {41173, 2221, 53939, 29, 5}, {41202, 2222, 35385, 29, 5},
	{41231, 2223, 53939, 28, 5}, {41259, 2224, 53939, 27, 5}, {41286, 2225, 49929, 25, 0}, {41311, 2226, 52791, 24, 5}, {41335, 2227, 27951, 23, 5}, {41358, 2228, 46081, 22, 5}, {41380, 2229, 37645, 19, 5}, {41399, 2230, 37645, 18, 5},
	{41417, 2231, 5345, 11, 0}, {41428, 2232, 21551, 11, 0}, {41439, 2233, 28927, 11, 0}, {41450, 2234, 0, 7, 2}, {41457, 2235, 16815, 15, 0}, {41472, 2237, 25323, 10, 0}, {41482, 2239, 0, 7, 2}, {41489, 2240, 0, 3, 2},
	{41492, 2241, 7037, 17, 7}, {41509, 2242, 0, 9, 6}, {41518, 2243, 2753, 17, 2}, {41535, 2244, 0, 7, 2}, {41542, 2245, 63835, 13, 0}, {41555, 2246, 60631, 10, 0}, {41565, 2247, 29737, 9, 0}, {41574, 2248, 0, 5, 2},
	{41579, 2249, 47331, 11, 0}, {41590, 2250, 0, 5, 2}, {41595, 2251, 36747, 14, 2}, {41609, 2252, 0, 15, 2}, {41624, 2253, 28079, 23, 5}, {41647, 2254, 52069, 22, 5}, {41669, 2255, 54993, 18, 5}, {41687, 2256, 30257, 17, 7},
	{41704, 2257, 0, 6, 2}, {41710, 2258, 0, 8, 7}, {41718, 2259, 48457, 13, 0}, {41731, 2260, 48457, 13, 2}, {41744, 2261, 36977, 15, 2}, {41759, 2262, 22717, 11, 5}, {41770, 2263, 31889, 10, 7}, {41780, 2264, 13467, 18, 7},
	{41798, 2265, 0, 4, 2}, {41802, 2266, 0, 5, 2}, {41807, 2267, 10415, 20, 2}, {41827, 2268, 60421, 13, 2}, {41840, 2269, 16859, 10, 2}, {41850, 2270, 26347, 21, 5}, {41871, 2271, 26347, 20, 5}, {41891, 2272, 33, 12, 5},
	{41903, 2273, 13905, 11, 5}, {41914, 2274, 0, 7, 7}, {41921, 2275, 0, 11, 2}, {41932, 2276, 32605, 8, 0}, {41940, 2277, 32605, 8, 0}, {41948, 2278, 32605, 8, 2}, {41956, 2279, 0, 8, 2}, {41964, 2280, 6883, 15, 0},
	{41979, 2281, 0, 8, 0}, {41987, 2282, 0, 8, 2}, {41995, 2283, 0, 8, 2}, {42003, 2284, 0, 6, 2}, {42009, 2285, 60631, 14, 2}, {42023, 2287, 0, 14, 2}, {42037, 2288, 0, 4, 2}, {42041, 2289, 28453, 16, 0},
	{42057, 2290, 46413, 16, 2}, {42073, 2291, 5453, 11, 2}, {42084, 2292, 0, 5, 2}, {42089, 2293, 22045, 9, 2}, {42098, 2294, 0, 3, 2}, {42101, 2295, 7765, 28, 7}, {42129, 2296, 19921, 11, 0}, {42140, 2297, 0, 2, 2},
	{42142, 2298, 0, 6, 0}, {42148, 2300, 0, 6, 2}, {42154, 2302, 1275, 42, 5}, {42196, 2303, 45529, 22, 5}, {42218, 2304, 30319, 20, 5}, {42238, 2305, 22293, 15, 5}, {42253, 2306, 3983, 14, 5}, {42267, 2307, 3983, 14, 7},
	{42281, 2308, 44833, 16, 2}, {42297, 2309, 0, 10, 2}, {42307, 2310, 0, 3, 2}, {42310, 2311, 3873, 27, 0}, {42337, 2312, 3873, 19, 2}, {42356, 2313, 55011, 37, 0}, {42393, 2314, 13467, 33, 5}, {42426, 2315, 13467, 32, 5},
	{42458, 2316, 13467, 29, 5}, {42487, 2317, 13467, 28, 5}, {42515, 2318, 13467, 27, 5}, {42542, 2319, 13467, 23, 5}, {42565, 2320, 13467, 22, 5}, {42587, 2321, 13467, 20, 5}, {42607, 2322, 13467, 19, 5}, {42626, 2323, 13467, 18, 5},
	{42644, 2324, 13467, 14, 7}, {42658, 2325, 0, 5, 2}, {42663, 2326, 0, 3, 2}, {42666, 2327, 25041, 17, 5}, {42683, 2328, 25041, 16, 7}, {42699, 2329, 0, 3, 2}, {42702, 2330, 23509, 26, 5}, {42728, 2331, 23509, 25, 7},
	{42753, 2332, 0, 4, 2}, {42757, 2333, 0, 12, 7}, {42769, 2334, 0, 4, 2}, {42773, 2335, 3983, 13, 2}, {42786, 2336, 0, 5, 2}, {42791, 2337, 0, 3, 2}, {42794, 2338, 0, 8, 2}, {42802, 2339, 23895, 12, 5},
	{42814, 2340, 23427, 11, 7}, {42825, 2341, 0, 4, 2}, {42829, 2342, 14181, 7, 2}, {42836, 2343, 34615, 14, 5}, {42850, 2344, 17281, 13, 7}, {42863, 2345, 29737, 11, 0}, {42874, 2346, 0, 7, 2}, {42881, 2347, 45529, 20, 5},
	{42901, 2348, 30319, 18, 5}, {42919, 2349, 62411, 9, 5}, {42928, 2350, 7535, 8, 7}, {42936, 2351, 43313, 12, 0}, {42948, 2352, 0, 4, 2}, {42952, 2353, 6491, 16, 0}, {42968, 2354, 6491, 10, 2}, {42978, 2357, 14201, 16, 5},
	{42994, 2358, 45363, 15, 7}, {43009, 2359, 3983, 14, 2}, {43023, 2360, 50815, 25, 2}, {43048, 2361, 34627, 12, 0}, {43060, 2362, 0, 3, 2}, {43063, 2363, 0, 9, 2}, {43072, 2364, 0, 11, 2}, {43083, 2365, 36747, 16, 0},
	{43099, 2366, 0, 8, 2}, {43107, 2367, 0, 48, 6}, {43155, 2368, 13467, 35, 5}, {43190, 2369, 13467, 33, 5}, {43223, 2370, 13467, 32, 5}, {43255, 2371, 13467, 30, 5}, {43285, 2372, 13467, 29, 5}, {43314, 2373, 13467, 29, 5},
	{43343, 2374, 13467, 28, 5}, {43371, 2375, 13467, 27, 5}, {43398, 2376, 13467, 23, 5}, {43421, 2377, 13467, 22, 5}, {43443, 2378, 13467, 20, 5}, {43463, 2379, 13467, 19, 5}, {43482, 2380, 13467, 18, 7}, {43500, 2381, 48307, 13, 2},
	{43513, 2382, 0, 12, 7}, {43525, 2383, 34627, 13, 0}, {43538, 2384, 0, 4, 2}, {43542, 2385, 46157, 13, 2}, {43555, 2386, 14201, 16, 5}, {43571, 2387, 45363, 15, 7}, {43586, 2388, 0, 9, 2}, {43595, 2389, 0, 6, 0},
	{43601, 2390, 0, 6, 2}, {43607, 2391, 36747, 15, 2}, {43622, 2392, 7789, 18, 5}, {43640, 2393, 19325, 17, 5}, {43657, 2394, 14201, 16, 5}, {43673, 2395, 45363, 15, 7}, {43688, 2396, 34627, 13, 0}, {43701, 2398, 12815, 10, 0},
	{43711, 2399, 25323, 7, 2}, {43718, 2400, 0, 8, 0}, {43726, 2401, 0, 8, 2}, {43734, 2402, 34627, 13, 0}, {43747, 2403, 36747, 12, 2}, {43759, 2404, 8447, 12, 0}, {43771, 2405, 0, 3, 2}, {43774, 2406, 0, 5, 2},
	{43779, 2407, 53755, 38, 5}, {43817, 2408, 24129, 37, 5}, {43854, 2409, 53755, 36, 5}, {43890, 2410, 53755, 35, 5}, {43925, 2411, 53755, 35, 5}, {43960, 2412, 24129, 35, 5}, {43995, 2413, 53755, 34, 5}, {44029, 2414, 24129, 34, 5},
	{44063, 2415, 24129, 34, 5}, {44097, 2416, 53755, 33, 5}, {44130, 2417, 24129, 33, 5}, {44163, 2418, 53755, 32, 5}, {44195, 2419, 53755, 32, 5}, {44227, 2420, 24129, 32, 5}, {44259, 2421, 53755, 31, 5}, {44290, 2422, 24129, 31, 5},
	{44321, 2423, 24129, 31, 5}, {44352, 2424, 53755, 30, 5}, {44382, 2425, 53755, 30, 5}, {44412, 2426, 24129, 30, 5}, {44442, 2427, 53755, 29, 5}, {44471, 2428, 24129, 29, 5}, {44500, 2429, 24129, 29, 5}, {44529, 2430, 24129, 28, 5},
	{44557, 2431, 53755, 27, 5}, {44584, 2432, 53755, 26, 5}, {44610, 2433, 24129, 26, 5}, {44636, 2434, 53755, 25, 5}, {44661, 2435, 24129, 25, 5}, {44686, 2436, 24129, 24, 5}, {44710, 2437, 53755, 22, 5}, {44732, 2438, 53755, 22, 5},
	{44754, 2440, 53755, 22, 5}, {44776, 2441, 53755, 21, 5}, {44797, 2442, 24129, 21, 5}, {44818, 2443, 24129, 21, 5}, {44839, 2445, 24129, 21, 5}, {44860, 2446, 53755, 20, 5}, {44880, 2447, 24129, 20, 5}, {44900, 2448, 24129, 19, 5},
	{44919, 2449, 53755, 17, 5}, {44936, 2450, 24129, 16, 7}, {44952, 2451, 14181, 7, 0}, {44959, 2452, 0, 2, 2}, {44961, 2453, 0, 8, 6}, {44969, 2454, 0, 8, 2}, {44977, 2455, 38151, 17, 0}, {44994, 2456, 38151, 9, 2},
	{45003, 2458, 27259, 60, 0}, {45063, 2459, 27259, 60, 0}, {45123, 2460, 52295, 33, 0}, {45156, 2461, 19921, 27, 2}, {45183, 2462, 0, 9, 2}, {45192, 2464, 16373, 12, 0}, {45204, 2465, 0, 8, 2}, {45212, 2466, 0, 13, 2},
	{45225, 2467, 0, 9, 6}, {45234, 2468, 31401, 19, 7}, {45253, 2469, 30845, 38, 0}, {45291, 2470, 64989, 16, 2}, {45307, 2471, 0, 3, 2}, {45310, 2472, 65471, 13, 2}, {45323, 2473, 16379, 18, 2}, {45341, 2474, 0, 6, 2},
	{45347, 2475, 0, 9, 6}, {45356, 2476, 31151, 17, 2}, {45373, 2477, 0, 3, 2}, {45376, 2478, 0, 5, 2}, {45381, 2479, 0, 7, 2}, {45388, 2480, 1741, 32, 5}, {45420, 2481, 0, 7, 7}, {45427, 2482, 0, 5, 2},
	{45432, 2483, 13467, 43, 5}, {45475, 2484, 13467, 37, 5}, {45512, 2485, 13467, 37, 5}, {45549, 2486, 13467, 36, 5}, {45585, 2487, 13467, 33, 5}, {45618, 2488, 13467, 32, 5}, {45650, 2489, 13467, 32, 5}, {45682, 2490, 13467, 31, 5},
	{45713, 2491, 13467, 27, 5}, {45740, 2492, 13467, 26, 5}, {45766, 2493, 13467, 23, 5}, {45789, 2494, 13467, 22, 7}, {45811, 2495, 15275, 60, 0}, {45871, 2496, 15275, 59, 0}, {45930, 2497, 15275, 58, 0}, {45988, 2498, 15275, 57, 0},
	{46045, 2499, 15489, 55, 0}, {46100, 2500, 15275, 49, 0}, {46149, 2501, 15275, 49, 0}, {46198, 2502, 15275, 48, 0}, {46246, 2503, 13467, 47, 5}, {46293, 2504, 22623, 46, 0}, {46339, 2505, 43531, 45, 5}, {46384, 2506, 32747, 41, 0},
	{46425, 2507, 15275, 40, 0}, {46465, 2508, 36231, 39, 0}, {46504, 2509, 61911, 38, 0}, {46542, 2510, 30897, 37, 0}, {46579, 2511, 23557, 35, 0}, {46614, 2512, 64989, 34, 0}, {46648, 2513, 25911, 34, 0}, {46682, 2514, 41193, 34, 0},
	{46716, 2515, 52381, 30, 0}, {46746, 2516, 7325, 30, 0}, {46776, 2517, 13467, 30, 5}, {46806, 2518, 64989, 29, 0}, {46835, 2519, 55011, 28, 0}, {46863, 2520, 27259, 28, 5}, {46891, 2521, 41193, 27, 0}, {46918, 2522, 23557, 27, 0},
	{46945, 2523, 55011, 27, 0}, {46972, 2524, 17281, 27, 0}, {46999, 2525, 17281, 27, 0}, {47026, 2526, 13467, 27, 5}, {47053, 2527, 13467, 26, 5}, {47079, 2528, 13467, 26, 5}, {47105, 2529, 13467, 26, 5}, {47131, 2530, 13467, 26, 5},
	{47157, 2531, 53939, 25, 0}, {47182, 2532, 53939, 25, 5}, {47207, 2533, 13467, 25, 5}, {47232, 2534, 13467, 25, 5}, {47257, 2535, 64989, 24, 0}, {47281, 2536, 64989, 24, 0}, {47305, 2537, 64989, 24, 0}, {47329, 2538, 13203, 24, 5},
	{47353, 2539, 41193, 24, 5}, {47377, 2540, 53939, 24, 5}, {47401, 2541, 46325, 24, 5}, {47425, 2542, 35813, 23, 5}, {47448, 2543, 11979, 23, 5}, {47471, 2544, 30897, 23, 5}, {47494, 2545, 64989, 22, 0}, {47516, 2546, 22623, 22, 0},
	{47538, 2547, 13467, 22, 5}, {47560, 2548, 36213, 21, 0}, {47581, 2549, 46325, 21, 5}, {47602, 2550, 13467, 21, 5}, {47623, 2551, 7441, 20, 5}, {47643, 2552, 13467, 20, 5}, {47663, 2553, 13467, 20, 5}, {47683, 2554, 6377, 19, 0},
	{47702, 2555, 15275, 19, 5}, {47721, 2556, 13467, 19, 5}, {47740, 2557, 41193, 18, 0}, {47758, 2558, 15433, 18, 5}, {47776, 2559, 35167, 18, 5}, {47794, 2560, 44631, 17, 0}, {47811, 2561, 41193, 17, 5}, {47828, 2562, 13467, 17, 5},
	{47845, 2563, 13467, 17, 5}, {47862, 2564, 35813, 16, 0}, {47878, 2565, 2145, 16, 0}, {47894, 2566, 45147, 16, 0}, {47910, 2567, 13467, 16, 5}, {47926, 2568, 13467, 16, 5}, {47942, 2569, 25667, 15, 5}, {47957, 2570, 35813, 15, 5},
	{47972, 2571, 13467, 15, 5}, {47987, 2572, 13467, 15, 5}, {48002, 2573, 2107, 14, 0}, {48016, 2574, 18585, 14, 5}, {48030, 2575, 45691, 14, 5}, {48044, 2576, 13467, 14, 5}, {48058, 2577, 13467, 14, 5}, {48072, 2578, 13467, 14, 5},
	{48086, 2581, 23557, 13, 0}, {48099, 2582, 23557, 13, 0}, {48112, 2584, 37645, 13, 5}, {48125, 2585, 35167, 13, 5}, {48138, 2586, 13467, 13, 5}, {48151, 2587, 17579, 12, 5}, {48163, 2588, 57535, 12, 5}, {48175, 2589, 11187, 12, 5},
	{48187, 2592, 33537, 11, 0}, {48198, 2593, 22623, 11, 0}, {48209, 2594, 15275, 11, 5}, {48220, 2595, 16009, 9, 0}, {48229, 2596, 2107, 7, 0}, {48236, 2598, 38975, 7, 0}, {48243, 2599, 7339, 6, 0}, {48249, 2600, 15991, 6, 0},
	{48255, 2601, 43567, 6, 2}, {48261, 2602, 0, 3, 2}, {48264, 2603, 37113, 14, 2}, {48278, 2604, 35197, 19, 0}, {48297, 2605, 0, 8, 2}, {48305, 2606, 0, 3, 2}, {48308, 2608, 51257, 54, 0}, {48362, 2609, 51257, 53, 0},
	{48415, 2610, 30897, 41, 0}, {48456, 2611, 51257, 40, 0}, {48496, 2612, 51257, 39, 0}, {48535, 2613, 35813, 27, 0}, {48562, 2614, 35813, 27, 0}, {48589, 2615, 3557, 26, 0}, {48615, 2616, 54549, 26, 0}, {48641, 2617, 54549, 26, 0},
	{48667, 2618, 3873, 22, 0}, {48689, 2619, 3873, 22, 5}, {48711, 2620, 25667, 21, 0}, {48732, 2621, 5415, 19, 0}, {48751, 2622, 49697, 16, 2}, {48767, 2623, 0, 3, 2}, {48770, 2624, 0, 6, 2}, {48776, 2626, 0, 7, 2},
	{48783, 2627, 7457, 11, 2}, {48794, 2629, 19921, 15, 2}, {48809, 2630, 0, 21, 6}, {48830, 2631, 30389, 49, 0}, {48879, 2632, 30389, 49, 2}, {48928, 2633, 0, 8, 2}, {48936, 2634, 13467, 34, 5}, {48970, 2635, 13467, 33, 5},
	{49003, 2636, 13467, 30, 5}, {49033, 2637, 13467, 30, 5}, {49063, 2638, 13467, 30, 5}, {49093, 2639, 13467, 29, 5}, {49122, 2640, 13467, 29, 5}, {49151, 2641, 13467, 28, 5}, {49179, 2642, 13467, 26, 5}, {49205, 2643, 13467, 24, 5},
	{49229, 2644, 13467, 23, 5}, {49252, 2645, 13467, 20, 5}, {49272, 2646, 13467, 20, 5}, {49292, 2647, 13467, 19, 5}, {49311, 2648, 13467, 15, 7}, {49326, 2649, 0, 3, 2}, {49329, 2650, 0, 4, 2}, {49333, 2651, 7023, 15, 5},
	{49348, 2652, 38185, 14, 7}, {49362, 2653, 64247, 28, 5}, {49390, 2654, 64247, 27, 5}, {49417, 2655, 26395, 13, 5}, {49430, 2656, 26395, 13, 5}, {49443, 2657, 3911, 12, 5}, {49455, 2658, 3443, 11, 7}, {49466, 2659, 0, 4, 2},
	{49470, 2660, 36747, 14, 0}, {49484, 2661, 0, 6, 2}, {49490, 2662, 0, 13, 2}, {49503, 2663, 0, 10, 6}, {49513, 2664, 0, 8, 0}, {49521, 2665, 0, 8, 2}, {49529, 2666, 0, 10, 0}, {49539, 2667, 0, 10, 2},
	{49549, 2668, 43371, 6, 0}, {49555, 2669, 0, 3, 2}, {49558, 2670, 0, 12, 7}, {49570, 2671, 47331, 11, 2}, {49581, 2672, 48307, 47, 5}, {49628, 2673, 48307, 45, 5}, {49673, 2674, 48307, 44, 5}, {49717, 2675, 48307, 44, 5},
	{49761, 2676, 48307, 43, 5}, {49804, 2677, 48307, 42, 5}, {49846, 2678, 48307, 41, 5}, {49887, 2679, 48307, 41, 5}, {49928, 2680, 48307, 40, 5}, {49968, 2681, 48307, 39, 5}, {50007, 2682, 48307, 39, 5}, {50046, 2683, 48307, 38, 5},
	{50084, 2684, 48307, 36, 5}, {50120, 2685, 48307, 35, 5}, {50155, 2686, 48307, 34, 5}, {50189, 2687, 48307, 31, 5}, {50220, 2688, 48307, 31, 5}, {50251, 2690, 48307, 31, 5}, {50282, 2691, 48307, 30, 5}, {50312, 2692, 48307, 29, 5},
	{50341, 2693, 48307, 26, 7}, {50367, 2694, 39979, 12, 0}, {50379, 2695, 0, 5, 2}, {50384, 2696, 0, 5, 2}, {50389, 2698, 12815, 13, 2}, {50402, 2699, 60631, 12, 0}, {50414, 2700, 0, 7, 2}, {50421, 2701, 0, 6, 0},
	{50427, 2702, 0, 6, 2}, {50433, 2703, 13467, 34, 5}, {50467, 2704, 13467, 33, 5}, {50500, 2705, 13467, 30, 5}, {50530, 2706, 13467, 30, 5}, {50560, 2707, 13467, 29, 5}, {50589, 2708, 13467, 28, 5}, {50617, 2709, 13467, 25, 5},
	{50642, 2710, 13467, 24, 5}, {50666, 2711, 13467, 23, 5}, {50689, 2712, 13467, 20, 5}, {50709, 2713, 13467, 19, 5}, {50728, 2714, 0, 6, 2}, {50734, 2715, 0, 4, 2}, {50738, 2716, 0, 8, 0}, {50746, 2717, 0, 8, 2},
	{50754, 2718, 0, 9, 2}, {50763, 2719, 0, 10, 2}, {50773, 2720, 0, 11, 0}, {50784, 2721, 0, 11, 2}, {50795, 2722, 44415, 14, 0}, {50809, 2723, 0, 5, 0}, {50814, 2724, 0, 5, 2}, {50819, 2725, 0, 8, 2},
	{50827, 2726, 0, 7, 2}, {50834, 2727, 43677, 12, 2}, {50846, 2728, 0, 4, 2}, {50850, 2729, 11305, 21, 5}, {50871, 2730, 55627, 20, 7}, {50891, 2731, 0, 3, 2}, {50894, 2732, 63519, 26, 7}, {50920, 2733, 16751, 26, 0},
	{50946, 2734, 16751, 18, 0}, {50964, 2735, 16751, 9, 2}, {50973, 2736, 48307, 18, 5}, {50991, 2737, 48307, 18, 5}, {51009, 2738, 48307, 17, 5}, {51026, 2739, 48307, 17, 7}, {51043, 2740, 36747, 14, 0}, {51057, 2741, 41387, 9, 2},
	{51066, 2742, 40047, 31, 0}, {51097, 2743, 40047, 29, 0}, {51126, 2744, 40047, 28, 2}, {51154, 2745, 0, 11, 2}, {51165, 2746, 52791, 41, 0}, {51206, 2747, 52791, 41, 0}, {51247, 2748, 52791, 35, 0}, {51282, 2749, 52791, 35, 0},
	{51317, 2750, 0, 6, 2}, {51323, 2751, 0, 4, 2}, {51327, 2752, 4399, 12, 2}, {51339, 2753, 36977, 16, 2}, {51355, 2754, 0, 3, 2}, {51358, 2755, 25539, 13, 2}, {51371, 2756, 9099, 37, 0}, {51408, 2757, 9099, 37, 2},
	{51445, 2758, 34989, 15, 0}, {51460, 2759, 3983, 13, 2}, {51473, 2760, 10733, 11, 2}, {51484, 2761, 62509, 15, 0}, {51499, 2762, 34627, 13, 0}, {51512, 2763, 0, 4, 2}, {51516, 2764, 3367, 36, 0}, {51552, 2765, 45691, 21, 7},
	{51573, 2766, 54803, 10, 2}, {51583, 2767, 10853, 32, 0}, {51615, 2768, 10853, 28, 0}, {51643, 2769, 10853, 26, 0}, {51669, 2770, 62337, 15, 0}, {51684, 2771, 30161, 12, 0}, {51696, 2772, 5485, 10, 2}, {51706, 2773, 0, 7, 2},
	{51713, 2775, 52353, 24, 5}, {51737, 2776, 52353, 23, 7}, {51760, 2777, 36747, 12, 0}, {51772, 2778, 43371, 7, 0}, {51779, 2779, 0, 4, 2}, {51783, 2780, 0, 11, 2}, {51794, 2781, 0, 10, 2}, {51804, 2782, 0, 8, 2},
	{51812, 2783, 36747, 15, 2}, {51827, 2784, 62897, 17, 0}, {51844, 2785, 0, 3, 2}, {51847, 2786, 15685, 30, 5}, {51877, 2787, 15685, 28, 5}, {51905, 2788, 15685, 23, 7}, {51928, 2789, 46003, 20, 7}, {51948, 2790, 0, 6, 2},
	{51954, 2791, 26053, 13, 0}, {51967, 2792, 47473, 12, 0}, {51979, 2793, 47473, 12, 2}, {51991, 2794, 0, 4, 2}, {51995, 2795, 13495, 24, 0}, {52019, 2796, 13495, 19, 0}, {52038, 2797, 8007, 14, 2}, {52052, 2798, 32525, 24, 5},
	{52076, 2799, 32525, 23, 7}, {52099, 2800, 27405, 14, 2}, {52113, 2801, 0, 6, 2}, {52119, 2802, 39865, 17, 2}, {52136, 2803, 0, 4, 2}, {52140, 2804, 31401, 14, 7}, {52154, 2805, 0, 11, 2}, {52165, 2806, 48307, 14, 0},
	{52179, 2807, 23791, 9, 0}, {52188, 2808, 3521, 8, 0}, {52196, 2809, 58179, 8, 0}, {52204, 2810, 58179, 8, 2}, {52212, 2811, 48307, 56, 0}, {52268, 2812, 48307, 16, 2}, {52284, 2813, 54705, 10, 7}, {52294, 2814, 0, 11, 7},
	{52305, 2815, 0, 6, 2}, {52311, 2816, 0, 8, 2}, {52319, 2817, 0, 5, 2}, {52324, 2818, 52383, 19, 2}, {52343, 2819, 3983, 10, 2}, {52353, 2820, 0, 9, 0}, {52362, 2821, 0, 9, 6}, {52371, 2822, 26309, 7, 6},
	{52378, 2823, 37079, 14, 2}, {52392, 2824, 39979, 34, 5}, {52426, 2825, 39979, 33, 7}, {52459, 2826, 1779, 13, 5}, {52472, 2827, 36255, 11, 5}, {52483, 2828, 5093, 10, 7}, {52493, 2829, 34989, 5, 0}, {52498, 2830, 0, 3, 2},
	{52501, 2831, 0, 10, 2}, {52511, 2832, 22211, 51, 0}, {52562, 2833, 60981, 31, 0}, {52593, 2834, 0, 8, 2}, {52601, 2835, 0, 7, 2}, {52608, 2836, 13467, 37, 5}, {52645, 2837, 13467, 36, 5}, {52681, 2838, 13467, 36, 5},
	{52717, 2839, 13467, 34, 5}, {52751, 2840, 13467, 33, 5}, {52784, 2841, 13467, 31, 5}, {52815, 2842, 13467, 30, 5}, {52845, 2843, 13467, 30, 5}, {52875, 2844, 13467, 30, 5}, {52905, 2845, 13467, 29, 5}, {52934, 2846, 13467, 28, 5},
	{52962, 2847, 13467, 28, 5}, {52990, 2848, 13467, 27, 5}, {53017, 2849, 13467, 24, 5}, {53041, 2850, 13467, 23, 5}, {53064, 2851, 13467, 20, 5}, {53084, 2852, 13467, 20, 5}, {53104, 2853, 13467, 19, 5}, {53123, 2854, 59607, 17, 0},
	{53140, 2855, 13467, 15, 5}, {53155, 2856, 3873, 13, 5}, {53168, 2857, 13467, 12, 7}, {53180, 2858, 36741, 21, 5}, {53201, 2859, 36741, 20, 7}, {53221, 2860, 14201, 14, 5}, {53235, 2861, 45363, 13, 7}, {53248, 2862, 36747, 14, 0},
	{53262, 2863, 0, 6, 2}, {53268, 2864, 0, 4, 2}, {53272, 2865, 0, 3, 2}, {53275, 2866, 22717, 12, 5}, {53287, 2867, 31889, 11, 7}, {53298, 2868, 0, 9, 0}, {53307, 2869, 0, 9, 2}, {53316, 2870, 62955, 14, 0},
	{53330, 2871, 12797, 14, 2}, {53344, 2872, 18615, 16, 2}, {53360, 2873, 0, 6, 2}, {53366, 2874, 16967, 15, 0}, {53381, 2875, 0, 5, 2}, {53386, 2876, 17275, 8, 7}, {53394, 2877, 0, 8, 0}, {53402, 2878, 0, 8, 2},
	{53410, 2879, 0, 9, 2}, {53419, 2880, 0, 5, 2}, {53424, 2881, 0, 10, 2}, {53434, 2882, 0, 3, 2}, {53437, 2883, 1683, 13, 2}, {53450, 2884, 8215, 29, 2}, {53479, 2885, 34989, 15, 2}, {53494, 2886, 0, 3, 2},
	{53497, 2887, 19921, 11, 0}, {53508, 2888, 18039, 6, 0}, {53514, 2889, 0, 2, 2}, {53516, 2890, 0, 6, 6}, {53522, 2891, 695, 11, 2}, {53533, 2892, 30427, 14, 2}, {53547, 2893, 34627, 16, 0}, {53563, 2894, 0, 7, 2},
	{53570, 2895, 0, 11, 7}, {53581, 2896, 32859, 20, 0}, {53601, 2897, 32859, 20, 0}, {53621, 2898, 32859, 11, 2}, {53632, 2899, 43677, 22, 5}, {53654, 2900, 43677, 21, 7}, {53675, 2901, 21823, 14, 0}, {53689, 2902, 0, 8, 2},
	{53697, 2903, 0, 3, 2}, {53700, 2904, 36747, 23, 0}, {53723, 2905, 36747, 15, 0}, {53738, 2906, 36747, 15, 2}, {53753, 2907, 121, 21, 5}, {53774, 2908, 24857, 20, 7}, {53794, 2909, 53939, 19, 0}, {53813, 2910, 30853, 12, 0},
	{53825, 2911, 0, 6, 2}, {53831, 2912, 0, 9, 2}, {53840, 2913, 13385, 26, 5}, {53866, 2914, 13385, 25, 5}, {53891, 2915, 28079, 20, 5}, {53911, 2916, 13385, 20, 5}, {53931, 2917, 52069, 19, 5}, {53950, 2918, 13385, 19, 5},
	{53969, 2919, 20145, 15, 5}, {53984, 2920, 14201, 14, 5}, {53998, 2921, 5047, 14, 5}, {54012, 2922, 45363, 13, 7}, {54025, 2923, 0, 6, 2}, {54031, 2924, 0, 10, 2}, {54041, 2925, 22419, 32, 0}, {54073, 2926, 53939, 29, 2},
	{54102, 2927, 0, 12, 2}, {54114, 2928, 63851, 7, 2}, {54121, 2929, 0, 6, 2}, {54127, 2931, 20153, 7, 0}, {54134, 2932, 0, 4, 2}, {54138, 2933, 0, 11, 2}, {54149, 2934, 27535, 12, 2}, {54161, 2935, 0, 6, 0},
	{54167, 2936, 0, 6, 2}, {54173, 2937, 0, 9, 2}, {54182, 2938, 0, 15, 2}, {54197, 2939, 46325, 24, 4}, {54221, 2940, 16301, 14, 6}, {54235, 2941, 48307, 22, 0}, {54257, 2942, 0, 11, 2}, {54268, 2943, 52083, 19, 2},
	{54287, 2944, 0, 4, 2}, {54291, 2945, 46325, 38, 2}, {54329, 2946, 0, 3, 2}, {54332, 2947, 40195, 9, 2}, {54341, 2948, 12815, 10, 2}, {54351, 2949, 0, 12, 2}, {54363, 2950, 62895, 29, 5}, {54392, 2951, 62895, 28, 7},
	{54420, 2952, 0, 2, 2}, {54422, 2953, 0, 4, 2}, {54426, 2954, 0, 8, 7}, {54434, 2955, 36747, 15, 0}, {54449, 2956, 41191, 12, 2}, {54461, 2957, 36747, 18, 0}, {54479, 2958, 41387, 13, 0}, {54492, 2959, 0, 10, 2},
	{54502, 2960, 0, 3, 2}, {54505, 2963, 62955, 40, 0}, {54545, 2964, 12797, 40, 2}, {54585, 2965, 0, 8, 2}, {54593, 2966, 0, 14, 2}, {54607, 2967, 44629, 10, 2}, {54617, 2969, 0, 7, 2}, {54624, 2970, 39979, 13, 2},
	{54637, 2971, 20145, 21, 5}, {54658, 2972, 5047, 20, 7}, {54678, 2973, 0, 9, 2}, {54687, 2974, 14515, 16, 5}, {54703, 2975, 10015, 15, 5}, {54718, 2976, 23203, 15, 5}, {54733, 2977, 42553, 14, 7}, {54747, 2978, 0, 15, 6},
	{54762, 2979, 3337, 12, 2}, {54774, 2980, 41019, 30, 0}, {54804, 2981, 41019, 29, 2}, {54833, 2982, 43677, 12, 0}, {54845, 2983, 62659, 11, 0}, {54856, 2984, 0, 5, 2}, {54861, 2985, 51051, 31, 5}, {54892, 2986, 51051, 30, 7},
	{54922, 2987, 0, 5, 2}, {54927, 2988, 0, 8, 2}, {54935, 2990, 0, 6, 6}, {54941, 2991, 22353, 31, 2}, {54972, 2992, 49621, 23, 2}, {54995, 2993, 43433, 22, 0}, {55017, 2994, 43433, 15, 0}, {55032, 2995, 0, 4, 2},
	{55036, 2996, 0, 5, 2}, {55041, 2997, 0, 6, 2}, {55047, 2998, 52791, 23, 0}, {55070, 2999, 52791, 23, 0}, {55093, 3000, 0, 7, 2}, {55100, 3001, 0, 14, 2}, {55114, 3002, 5523, 11, 6}, {55125, 3003, 0, 7, 6},
	{55132, 3004, 11273, 35, 0}, {55167, 3005, 11273, 35, 0}, {55202, 3006, 32479, 7, 0}, {55209, 3007, 0, 3, 2}, {55212, 3008, 0, 6, 2}, {55218, 3009, 0, 4, 2}, {55222, 3010, 0, 3, 2}, {55225, 3011, 9099, 19, 2},
	{55244, 3012, 0, 12, 2}, {55256, 3013, 62411, 12, 5}, {55268, 3014, 7535, 11, 7}, {55279, 3015, 0, 7, 2}, {55286, 3016, 51899, 25, 0}, {55311, 3017, 26451, 17, 2}, {55328, 3018, 13467, 36, 5}, {55364, 3019, 13467, 35, 5},
	{55399, 3020, 13467, 32, 5}, {55431, 3021, 13467, 31, 5}, {55462, 3022, 13467, 30, 5}, {55492, 3023, 13467, 26, 5}, {55518, 3024, 13467, 25, 5}, {55543, 3025, 13467, 22, 5}, {55565, 3026, 13467, 21, 7}, {55586, 3027, 57959, 12, 2},
	{55598, 3028, 0, 4, 2}, {55602, 3029, 0, 9, 0}, {55611, 3030, 0, 9, 2}, {55620, 3031, 27473, 11, 2}, {55631, 3032, 13467, 41, 5}, {55672, 3033, 13467, 37, 5}, {55709, 3034, 13467, 36, 5}, {55745, 3035, 13467, 33, 5},
	{55778, 3036, 13467, 32, 5}, {55810, 3037, 13467, 31, 5}, {55841, 3038, 13467, 27, 5}, {55868, 3039, 13467, 26, 5}, {55894, 3040, 13467, 24, 5}, {55918, 3041, 13467, 23, 5}, {55941, 3042, 13467, 22, 5}, {55963, 3043, 13467, 18, 7},
	{55981, 3044, 0, 12, 2}, {55993, 3045, 46561, 24, 7}, {56017, 3046, 19921, 21, 2}, {56038, 3047, 0, 9, 7}, {56047, 3048, 0, 10, 0}, {56057, 3049, 0, 10, 0}, {56067, 3050, 0, 10, 2}, {56077, 3051, 0, 8, 2},
	{56085, 3052, 28331, 38, 5}, {56123, 3053, 28331, 37, 5}, {56160, 3054, 0, 16, 7}, {56176, 3055, 34751, 35, 2}, {56211, 3056, 0, 9, 6}, {56220, 3057, 29461, 12, 2}, {56232, 3058, 0, 8, 2}, {56240, 3059, 10921, 12, 0},
	{56252, 3060, 0, 7, 2}, {56259, 3061, 6491, 24, 0}, {56283, 3062, 6491, 11, 0}, {56294, 3063, 6491, 11, 2}, {56305, 3064, 11445, 11, 5}, {56316, 3065, 11445, 11, 5}, {56327, 3066, 45821, 10, 5}, {56337, 3067, 45821, 10, 7},
	{56347, 3068, 0, 3, 2}, {56350, 3069, 16815, 14, 2}, {56364, 3070, 0, 4, 2}, {56368, 3071, 0, 3, 2}, {56371, 3072, 27259, 34, 2}, {56405, 3073, 24129, 9, 0}, {56414, 3074, 53755, 8, 0}, {56422, 3075, 53755, 7, 2},
	{56429, 3076, 0, 3, 2}, {56432, 3077, 0, 11, 2}, {56443, 3078, 11307, 9, 2}, {56452, 3079, 54537, 20, 5}, {56472, 3080, 13737, 19, 5}, {56491, 3081, 22717, 18, 5}, {56509, 3082, 31889, 17, 7}, {56526, 3083, 25323, 11, 0},
	{56537, 3084, 0, 8, 0}, {56545, 3085, 0, 8, 2}, {56553, 3086, 0, 8, 7}, {56561, 3087, 43677, 17, 0}, {56578, 3088, 0, 10, 2}, {56588, 3090, 0, 6, 2}, {56594, 3091, 0, 11, 0}, {56605, 3092, 0, 11, 2},
	{56616, 3093, 39865, 35, 0}, {56651, 3094, 39865, 34, 0}, {56685, 3095, 6377, 33, 5}, {56718, 3096, 27951, 32, 5}, {56750, 3097, 53939, 29, 5}, {56779, 3098, 53939, 28, 5}, {56807, 3099, 53939, 27, 5}, {56834, 3100, 27951, 23, 5},
	{56857, 3101, 46081, 22, 5}, {56879, 3102, 25667, 20, 5}, {56899, 3103, 37645, 19, 5}, {56918, 3104, 37645, 18, 5}, {56936, 3105, 3873, 14, 7}, {56950, 3106, 36747, 15, 0}, {56965, 3107, 43371, 10, 2}, {56975, 3108, 13467, 26, 5},
	{57001, 3109, 13467, 15, 7}, {57016, 3111, 46123, 39, 2}, {57055, 3112, 0, 7, 7}, {57062, 3113, 0, 5, 2}, {57067, 3114, 0, 10, 2}, {57077, 3115, 36747, 31, 2}, {57108, 3116, 28331, 24, 5}, {57132, 3117, 28331, 23, 5},
	{57155, 3118, 15331, 18, 5}, {57173, 3119, 15331, 17, 5}, {57190, 3120, 14201, 11, 5}, {57201, 3121, 45363, 10, 7}, {57211, 3122, 0, 4, 2}, {57215, 3123, 16815, 18, 2}, {57233, 3124, 0, 4, 2}, {57237, 3125, 53183, 17, 0},
	{57254, 3126, 53183, 17, 2}, {57271, 3127, 31379, 31, 0}, {57302, 3128, 31379, 18, 0}, {57320, 3129, 31379, 9, 2}, {57329, 3130, 0, 8, 2}, {57337, 3131, 0, 15, 6}, {57352, 3132, 0, 4, 2}, {57356, 3133, 0, 3, 2},
	{57359, 3134, 0, 7, 2}, {57366, 3135, 17915, 36, 5}, {57402, 3136, 17915, 35, 5}, {57437, 3137, 34989, 24, 5}, {57461, 3138, 52425, 20, 5}, {57481, 3139, 52425, 19, 5}, {57500, 3140, 31401, 15, 5}, {57515, 3141, 45023, 14, 5},
	{57529, 3142, 9169, 12, 7}, {57541, 3143, 39699, 17, 0}, {57558, 3144, 43677, 13, 0}, {57571, 3145, 0, 6, 2}, {57577, 3146, 52425, 23, 5}, {57600, 3147, 52425, 22, 5}, {57622, 3148, 52425, 21, 5}, {57643, 3149, 52425, 20, 5},
	{57663, 3150, 52425, 18, 5}, {57681, 3151, 52425, 17, 5}, {57698, 3152, 52425, 17, 5}, {57715, 3153, 52425, 16, 7}, {57731, 3154, 0, 6, 2}, {57737, 3155, 0, 7, 2}, {57744, 3156, 3983, 11, 0}, {57755, 3157, 18039, 7, 0},
	{57762, 3158, 59753, 6, 0}, {57768, 3159, 0, 3, 2}, {57771, 3160, 53939, 20, 0}, {57791, 3161, 13351, 18, 0}, {57809, 3162, 0, 7, 2}, {57816, 3163, 32615, 12, 5}, {57828, 3164, 18495, 11, 7}, {57839, 3165, 4755, 17, 2},
	{57856, 3166, 0, 7, 7}, {57863, 3167, 0, 9, 2}, {57872, 3168, 0, 10, 2}, {57882, 3169, 0, 12, 6}, {57894, 3170, 36747, 13, 2}, {57907, 3171, 36747, 12, 2}, {57919, 3172, 0, 9, 2}, {57928, 3173, 12815, 11, 2},
	{57939, 3174, 0, 9, 0}, {57948, 3175, 0, 9, 2}, {57957, 3176, 0, 10, 7}, {57967, 3177, 0, 4, 2}, {57971, 3178, 37787, 26, 5}, {57997, 3179, 35329, 25, 7}, {58022, 3180, 36747, 14, 2}, {58036, 3181, 0, 8, 6},
	{58044, 3182, 0, 6, 2}, {58050, 3183, 0, 8, 2}, {58058, 3184, 7565, 14, 0}, {58072, 3185, 21589, 10, 0}, {58082, 3186, 0, 6, 2}, {58088, 3187, 18969, 16, 0}, {58104, 3188, 0, 5, 2}, {58109, 3190, 0, 4, 2},
	{58113, 3191, 0, 13, 2}, {58126, 3192, 34989, 12, 0}, {58138, 3193, 0, 6, 2}, {58144, 3194, 0, 6, 2}, {58150, 3195, 0, 6, 2}, {58156, 3196, 0, 3, 2}, {58159, 3197, 0, 3, 2}, {58162, 3198, 35957, 18, 2},
	{58180, 3199, 18571, 9, 2}, {58189, 3200, 36747, 20, 0}, {58209, 3201, 0, 12, 2}, {58221, 3202, 14181, 10, 0}, {58231, 3203, 0, 5, 2}, {58236, 3204, 52791, 21, 0}, {58257, 3205, 0, 7, 2}, {58264, 3206, 34641, 16, 2},
	{58280, 3207, 0, 6, 7}, {58286, 3208, 0, 3, 2}, {58289, 3209, 21733, 36, 0}, {58325, 3210, 13467, 33, 5}, {58358, 3211, 13467, 32, 5}, {58390, 3212, 13467, 30, 5}, {58420, 3213, 13467, 29, 5}, {58449, 3214, 13467, 28, 5},
	{58477, 3215, 13467, 28, 5}, {58505, 3216, 13467, 27, 5}, {58532, 3217, 13467, 27, 5}, {58559, 3218, 13467, 26, 5}, {58585, 3219, 21733, 25, 0}, {58610, 3220, 13467, 23, 5}, {58633, 3221, 13467, 22, 5}, {58655, 3222, 13467, 19, 5},
	{58674, 3224, 13467, 19, 5}, {58693, 3225, 13467, 18, 5}, {58711, 3226, 13467, 17, 5}, {58728, 3227, 13467, 14, 5}, {58742, 3228, 3873, 12, 5}, {58754, 3229, 0, 5, 2}, {58759, 3230, 21595, 9, 0}, {58768, 3231, 0, 3, 2},
	{58771, 3232, 0, 10, 2}, {58781, 3233, 36747, 16, 0}, {58797, 3235, 0, 8, 2}, {58805, 3236, 42995, 60, 0}, {58865, 3237, 42995, 60, 0}, {58925, 3238, 61577, 48, 0}, {58973, 3239, 53939, 42, 0}, {59015, 3240, 55609, 39, 0},
	{59054, 3241, 45907, 38, 0}, {59092, 3242, 64323, 37, 0}, {59129, 3243, 63835, 37, 0}, {59166, 3244, 61577, 36, 0}, {59202, 3245, 61577, 36, 0}, {59238, 3246, 53939, 33, 0}, {59271, 3247, 53939, 29, 0}, {59300, 3248, 53939, 29, 0},
	{59329, 3249, 45907, 29, 0}, {59358, 3250, 61557, 29, 0}, {59387, 3251, 50075, 27, 0}, {59414, 3252, 39353, 27, 0}, {59441, 3253, 45907, 25, 0}, {59466, 3254, 3847, 25, 0}, {59491, 3255, 9009, 15, 2}, {59506, 3256, 0, 21, 6},
	{59527, 3257, 0, 23, 2}, {59550, 3258, 0, 6, 6}, {59556, 3259, 0, 7, 2}, {59563, 3260, 61757, 10, 2}, {59573, 3261, 0, 3, 2}, {59576, 3262, 28331, 32, 5}, {59608, 3263, 28331, 31, 5}, {59639, 3264, 28079, 23, 5},
	{59662, 3265, 52069, 22, 7}, {59684, 3266, 32979, 13, 2}, {59697, 3267, 0, 9, 2}, {59706, 3268, 16009, 43, 2}, {59749, 3269, 0, 10, 2}, {59759, 3270, 0, 6, 2}, {59765, 3271, 0, 9, 2}, {59774, 3272, 56775, 23, 0},
	{59797, 3273, 239, 18, 0}, {59815, 3274, 63235, 17, 5}, {59832, 3275, 7339, 15, 5}, {59847, 3276, 51045, 12, 0}, {59859, 3277, 0, 8, 2}, {59867, 3279, 0, 10, 2}, {59877, 3280, 34627, 15, 0}, {59892, 3281, 0, 6, 2},
	{59898, 3282, 0, 9, 2}, {59907, 3283, 11395, 10, 0}, {59917, 3284, 52607, 10, 0}, {59927, 3285, 29731, 10, 0}, {59937, 3286, 41415, 10, 0}, {59947, 3287, 55053, 10, 0}, {59957, 3288, 31661, 10, 0}, {59967, 3289, 8425, 10, 2},
	{59977, 3290, 0, 13, 2}, {59990, 3292, 52791, 44, 0}, {60034, 3293, 52791, 37, 2}, {60071, 3294, 0, 14, 2}, {60085, 3295, 43677, 21, 5}, {60106, 3296, 27577, 20, 5}, {60126, 3297, 43677, 20, 5}, {60146, 3298, 27577, 19, 5},
	{60165, 3299, 41539, 13, 2}, {60178, 3300, 60981, 32, 4}, {60210, 3301, 5579, 32, 5}, {60242, 3302, 5579, 31, 5}, {60273, 3303, 24209, 25, 5}, {60298, 3304, 32087, 24, 5}, {60322, 3305, 24209, 24, 5}, {60346, 3306, 32087, 23, 5},
	{60369, 3307, 21631, 22, 5}, {60391, 3308, 12777, 22, 5}, {60413, 3309, 34641, 22, 5}, {60435, 3310, 21631, 21, 5}, {60456, 3311, 12777, 21, 5}, {60477, 3312, 34641, 21, 5}, {60498, 3313, 39111, 19, 5}, {60517, 3314, 5579, 19, 5},
	{60536, 3315, 22607, 19, 5}, {60555, 3316, 39111, 18, 5}, {60573, 3317, 5579, 18, 5}, {60591, 3318, 40403, 18, 5}, {60609, 3319, 22607, 18, 5}, {60627, 3320, 23861, 18, 5}, {60645, 3321, 40403, 17, 5}, {60662, 3322, 23861, 17, 5},
	{60679, 3323, 16287, 17, 5}, {60696, 3324, 39979, 16, 5}, {60712, 3325, 60981, 15, 5}, {60727, 3326, 5579, 15, 5}, {60742, 3327, 55863, 15, 5}, {60757, 3328, 39979, 15, 5}, {60772, 3329, 60981, 14, 5}, {60786, 3330, 5579, 14, 5},
	{60800, 3331, 35165, 14, 5}, {60814, 3332, 9801, 13, 5}, {60827, 3333, 11037, 13, 5}, {60840, 3334, 47387, 12, 5}, {60852, 3335, 2367, 12, 5}, {60864, 3336, 30407, 10, 5}, {60874, 3337, 21555, 9, 5}, {60883, 3338, 16287, 9, 5},
	{60892, 3339, 29001, 8, 7}, {60900, 3340, 34989, 13, 2}, {60913, 3341, 43203, 13, 2}, {60926, 3342, 0, 6, 6}, {60932, 3343, 0, 9, 2}, {60941, 3345, 7899, 10, 0}, {60951, 3346, 11395, 8, 0}, {60959, 3347, 48509, 8, 0},
	{60967, 3348, 29731, 8, 0}, {60975, 3349, 32135, 8, 0}, {60983, 3350, 55053, 8, 2}, {60991, 3351, 0, 7, 0}, {60998, 3352, 0, 7, 2}, {61005, 3353, 0, 4, 2}, {61009, 3354, 0, 4, 2}, {61013, 3355, 0, 10, 0},
	{61023, 3356, 0, 10, 2}, {61033, 3357, 38723, 19, 2}, {61052, 3358, 0, 6, 2}, {61058, 3359, 44721, 22, 0}, {61080, 3360, 43677, 14, 0}, {61094, 3361, 0, 7, 2}, {61101, 3362, 0, 3, 2}, {61104, 3363, 24153, 8, 0},
	{61112, 3364, 59389, 7, 2}, {61119, 3365, 0, 5, 2}, {61124, 3366, 0, 4, 2}, {61128, 3367, 13467, 40, 5}, {61168, 3368, 13467, 34, 5}, {61202, 3369, 13467, 34, 5}, {61236, 3370, 13467, 33, 5}, {61269, 3371, 13467, 30, 5},
	{61299, 3372, 13467, 29, 5}, {61328, 3373, 13467, 29, 5}, {61357, 3374, 13467, 28, 5}, {61385, 3375, 13467, 24, 5}, {61409, 3376, 13467, 23, 5}, {61432, 3377, 52791, 22, 0}, {61454, 3378, 13467, 20, 5}, {61474, 3379, 13467, 19, 5},
	{61493, 3380, 3873, 13, 2}, {61506, 3381, 40925, 13, 0}, {61519, 3382, 40925, 8, 2}, {61527, 3383, 0, 9, 2}, {61536, 3384, 14201, 16, 5}, {61552, 3385, 45363, 15, 7}, {61567, 3386, 10685, 45, 0}, {61612, 3387, 55011, 36, 0},
	{61648, 3388, 55011, 36, 0}, {61684, 3389, 55011, 35, 0}, {61719, 3390, 55011, 35, 0}, {61754, 3391, 11273, 34, 0}, {61788, 3392, 27259, 33, 0}, {61821, 3393, 11273, 32, 0}, {61853, 3394, 55011, 28, 0}, {61881, 3395, 3927, 24, 0},
	{61905, 3396, 33033, 16, 2}, {61921, 3397, 0, 5, 2}, {61926, 3398, 25839, 20, 0}, {61946, 3399, 49475, 16, 0}, {61962, 3400, 0, 8, 2}, {61970, 3401, 0, 8, 2}, {61978, 3402, 0, 8, 0}, {61986, 3403, 0, 8, 0},
	{61994, 3404, 0, 8, 2}, {62002, 3405, 0, 7, 2}, {62009, 3406, 0, 5, 2}, {62014, 3407, 0, 9, 2}, {62023, 3408, 0, 5, 2}, {62028, 3409, 37861, 14, 2}, {62042, 3410, 13467, 21, 5}, {62063, 3411, 13467, 15, 7},
	{62078, 3412, 0, 7, 2}, {62085, 3413, 57543, 16, 2}, {62101, 3414, 57201, 9, 2}, {62110, 3415, 0, 4, 0}, {62114, 3416, 0, 4, 2}, {62118, 3417, 1763, 12, 7}, {62130, 3418, 32831, 19, 5}, {62149, 3419, 59521, 18, 7},
	{62167, 3420, 3983, 15, 2}, {62182, 3421, 0, 6, 2}, {62188, 3422, 1251, 29, 4}, {62217, 3423, 1251, 25, 4}, {62242, 3424, 1251, 5, 4}, {62247, 3425, 1251, 5, 6}, {62252, 3426, 50391, 14, 0}, {62266, 3427, 37079, 14, 0},
	{62280, 3428, 0, 6, 2}, {62286, 3430, 0, 3, 2}, {62289, 3431, 26053, 13, 0}, {62302, 3432, 26053, 13, 2}, {62315, 3433, 10015, 34, 5}, {62349, 3434, 10015, 33, 5}, {62382, 3435, 61337, 31, 5}, {62413, 3436, 10015, 30, 5},
	{62443, 3437, 61337, 30, 5}, {62473, 3438, 10015, 29, 5}, {62502, 3439, 57821, 26, 5}, {62528, 3440, 24709, 25, 5}, {62553, 3441, 24709, 24, 5}, {62577, 3442, 11875, 24, 5}, {62601, 3443, 17053, 24, 5}, {62625, 3444, 2733, 23, 5},
	{62648, 3445, 11875, 23, 5}, {62671, 3446, 17053, 23, 5}, {62694, 3447, 60859, 22, 5}, {62716, 3448, 37549, 21, 5}, {62737, 3449, 60035, 20, 5}, {62757, 3450, 63041, 20, 5}, {62777, 3451, 40325, 20, 5}, {62797, 3452, 38047, 20, 5},
	{62817, 3453, 10959, 20, 5}, {62837, 3454, 32087, 19, 5}, {62856, 3455, 19327, 19, 5}, {62875, 3456, 45333, 19, 5}, {62894, 3457, 50133, 19, 5}, {62913, 3458, 38683, 16, 5}, {62929, 3459, 38553, 16, 5}, {62945, 3460, 52555, 15, 7},
	{62960, 3461, 0, 9, 2}, {62969, 3462, 0, 9, 2}, {62978, 3463, 37079, 13, 0}, {62991, 3464, 0, 5, 2}, {62996, 3465, 0, 8, 2}, {63004, 3466, 0, 9, 0}, {63013, 3467, 0, 9, 2}, {63022, 3468, 0, 9, 6},
	{63031, 3469, 48307, 52, 0}, {63083, 3470, 48307, 36, 0}, {63119, 3471, 48307, 28, 0}, {63147, 3472, 48307, 27, 0}, {63174, 3473, 48307, 27, 0}, {63201, 3474, 48307, 26, 0}, {63227, 3475, 48307, 19, 0}, {63246, 3476, 48307, 19, 2},
	{63265, 3477, 0, 7, 0}, {63272, 3478, 0, 7, 2}, {63279, 3479, 0, 10, 2}, {63289, 3480, 10225, 8, 0}, {63297, 3481, 10225, 8, 2}, {63305, 3482, 36747, 15, 0}, {63320, 3483, 0, 7, 2}, {63327, 3484, 18263, 7, 2},
	{63334, 3485, 42995, 19, 5}, {63353, 3486, 61499, 18, 5}, {63371, 3487, 24363, 10, 5}, {63381, 3488, 43631, 9, 7}, {63390, 3489, 0, 4, 2}, {63394, 3490, 0, 6, 0}, {63400, 3491, 0, 6, 2}, {63406, 3492, 0, 11, 2},
	{63417, 3493, 0, 4, 2}, {63421, 3494, 0, 4, 2}, {63425, 3495, 37079, 13, 0}, {63438, 3497, 43677, 12, 0}, {63450, 3499, 43677, 12, 0}, {63462, 3501, 0, 5, 2}, {63467, 3503, 0, 9, 2}, {63476, 3504, 56565, 20, 5},
	{63496, 3505, 25091, 19, 7}, {63515, 3506, 0, 3, 2}, {63518, 3507, 0, 4, 2}, {63522, 3508, 16095, 11, 2}, {63533, 3509, 0, 3, 2}, {63536, 3510, 0, 9, 2}, {63545, 3511, 60631, 12, 2}, {63557, 3512, 0, 3, 2},
	{63560, 3513, 0, 3, 2}, {63563, 3514, 0, 10, 2}, {63573, 3515, 0, 5, 2}, {63578, 3516, 0, 8, 2}, {63586, 3517, 0, 3, 2}, {63589, 3518, 0, 11, 2}, {63600, 3519, 26053, 13, 2}, {63613, 3520, 20153, 10, 0},
	{63623, 3521, 0, 7, 2}, {63630, 3522, 51791, 47, 0}, {63677, 3523, 51791, 24, 0}, {63701, 3524, 7849, 15, 5}, {63716, 3525, 13807, 14, 7}, {63730, 3526, 13467, 62, 0}, {63792, 3527, 13467, 61, 0}, {63853, 3528, 13467, 60, 0},
	{63913, 3529, 13467, 59, 0}, {63972, 3530, 13467, 57, 0}, {64029, 3531, 51055, 56, 0}, {64085, 3532, 13467, 51, 0}, {64136, 3533, 13467, 51, 0}, {64187, 3534, 13467, 50, 0}, {64237, 3535, 13467, 49, 5}, {64286, 3536, 13467, 48, 0},
	{64334, 3537, 13467, 47, 5}, {64381, 3538, 51055, 46, 0}, {64427, 3539, 13467, 43, 0}, {64470, 3540, 13467, 42, 0}, {64512, 3541, 13467, 41, 0}, {64553, 3542, 13467, 40, 0}, {64593, 3543, 13467, 39, 0}, {64632, 3544, 51055, 38, 0},
	{64670, 3545, 13467, 37, 0}, {64707, 3546, 51055, 36, 0}, {64743, 3547, 13467, 36, 0}, {64779, 3548, 13467, 36, 0}, {64815, 3549, 13467, 36, 0}, {64851, 3550, 26319, 35, 0}, {64886, 3551, 26319, 35, 0}, {64921, 3552, 26319, 35, 5},
	{64956, 3553, 26319, 34, 0}, {64990, 3554, 26319, 34, 0}, {65024, 3555, 26319, 34, 5}, {65058, 3556, 26319, 34, 5}, {65092, 3557, 51055, 33, 0}, {65125, 3558, 26319, 33, 5}, {65158, 3559, 26319, 32, 0}, {65190, 3560, 13467, 32, 0},
	{65222, 3561, 13467, 32, 0}, {65254, 3562, 26319, 32, 5}, {65286, 3563, 26319, 32, 5}, {65318, 3564, 26319, 32, 5}, {65350, 3565, 13467, 32, 5}, {65382, 3566, 13467, 31, 0}, {65413, 3567, 26319, 31, 5}, {65444, 3568, 51055, 30, 0},
	{65474, 3569, 13467, 30, 0}, {65504, 3570, 26319, 30, 5}, {65534, 3571, 13467, 30, 5}, {65564, 3572, 13467, 29, 0}, {65593, 3573, 13467, 29, 0}, {65622, 3574, 13467, 29, 0}, {65651, 3575, 13467, 29, 0}, {65680, 3576, 26319, 29, 5},
	{65709, 3577, 26319, 29, 5}, {65738, 3578, 13467, 29, 5}, {65767, 3579, 13467, 28, 0}, {65795, 3580, 26319, 28, 5}, {65823, 3581, 26319, 28, 5}, {65851, 3582, 26319, 28, 5}, {65879, 3583, 13467, 28, 5}, {65907, 3584, 13467, 28, 5},
	{65935, 3585, 13467, 28, 5}, {65963, 3586, 13467, 28, 5}, {65991, 3587, 13467, 27, 0}, {66018, 3588, 26319, 27, 5}, {66045, 3589, 26319, 27, 5}, {66072, 3590, 51055, 27, 5}, {66099, 3591, 13467, 27, 5}, {66126, 3592, 13467, 27, 5},
	{66153, 3593, 13467, 27, 5}, {66180, 3594, 26319, 26, 0}, {66206, 3595, 13467, 26, 0}, {66232, 3596, 13467, 26, 0}, {66258, 3597, 13467, 26, 0}, {66284, 3598, 26319, 26, 5}, {66310, 3599, 26319, 26, 5}, {66336, 3600, 26319, 26, 5},
	{66362, 3601, 26319, 26, 5}, {66388, 3602, 26319, 26, 5}, {66414, 3603, 13467, 26, 5}, {66440, 3604, 13467, 26, 5}, {66466, 3605, 13467, 26, 5}, {66492, 3606, 13467, 26, 5}, {66518, 3607, 26319, 25, 5}, {66543, 3608, 26319, 25, 5},
	{66568, 3609, 13467, 25, 5}, {66593, 3610, 13467, 25, 5}, {66618, 3611, 13467, 25, 5}, {66643, 3612, 51055, 24, 0}, {66667, 3613, 13467, 24, 0}, {66691, 3614, 13467, 24, 0}, {66715, 3615, 26319, 24, 5}, {66739, 3616, 26319, 24, 5},
	{66763, 3617, 13467, 24, 5}, {66787, 3618, 13467, 23, 0}, {66810, 3619, 26319, 23, 5}, {66833, 3620, 51055, 23, 5}, {66856, 3621, 13467, 23, 5}, {66879, 3622, 13467, 23, 5}, {66902, 3623, 26319, 22, 5}, {66924, 3624, 13467, 22, 5},
	{66946, 3625, 13467, 22, 5}, {66968, 3626, 13467, 22, 5}, {66990, 3627, 26319, 21, 0}, {67011, 3628, 51055, 21, 0}, {67032, 3629, 51055, 21, 0}, {67053, 3630, 13467, 21, 0}, {67074, 3631, 26319, 21, 5}, {67095, 3632, 51055, 21, 5},
	{67116, 3633, 13467, 21, 5}, {67137, 3634, 13467, 21, 5}, {67158, 3635, 13467, 20, 0}, {67178, 3636, 26319, 20, 5}, {67198, 3637, 13467, 20, 5}, {67218, 3638, 13467, 20, 5}, {67238, 3639, 26319, 19, 0}, {67257, 3640, 13467, 19, 0},
	{67276, 3641, 26319, 19, 5}, {67295, 3642, 13467, 19, 5}, {67314, 3643, 13467, 19, 5}, {67333, 3644, 13467, 19, 5}, {67352, 3645, 13467, 18, 0}, {67370, 3646, 13467, 18, 0}, {67388, 3647, 13467, 18, 0}, {67406, 3648, 26319, 18, 5},
	{67424, 3649, 26319, 18, 5}, {67442, 3650, 13467, 18, 5}, {67460, 3651, 13467, 18, 5}, {67478, 3652, 26319, 17, 5}, {67495, 3653, 51055, 17, 5}, {67512, 3654, 13467, 17, 5}, {67529, 3655, 13467, 17, 5}, {67546, 3656, 13467, 17, 5},
	{67563, 3657, 13467, 17, 5}, {67580, 3658, 13467, 16, 0}, {67596, 3659, 26319, 16, 5}, {67612, 3660, 26319, 16, 5}, {67628, 3661, 13467, 16, 5}, {67644, 3662, 13467, 16, 5}, {67660, 3663, 13467, 16, 5}, {67676, 3664, 13467, 16, 5},
	{67692, 3665, 13467, 16, 5}, {67708, 3668, 26319, 15, 0}, {67723, 3669, 13467, 15, 0}, {67738, 3670, 13467, 15, 0}, {67753, 3672, 26319, 15, 5}, {67768, 3673, 13467, 15, 5}, {67783, 3674, 13467, 15, 5}, {67798, 3675, 13467, 15, 5},
	{67813, 3676, 13467, 14, 5}, {67827, 3677, 13467, 14, 5}, {67841, 3678, 13467, 14, 5}, {67855, 3681, 26319, 13, 0}, {67868, 3682, 13467, 13, 0}, {67881, 3683, 13467, 13, 0}, {67894, 3684, 13467, 13, 0}, {67907, 3685, 26319, 13, 5},
	{67920, 3686, 51055, 13, 5}, {67933, 3687, 13467, 13, 5}, {67946, 3688, 51055, 12, 5}, {67958, 3689, 13467, 11, 0}, {67969, 3690, 26319, 11, 5}, {67980, 3691, 51055, 11, 5}, {67991, 3692, 26319, 10, 5}, {68001, 3693, 51055, 10, 5},
	{68011, 3694, 26319, 9, 0}, {68020, 3695, 13467, 9, 0}, {68029, 3697, 13467, 8, 0}, {68037, 3698, 13467, 8, 0}, {68045, 3699, 13467, 8, 0}, {68053, 3700, 26319, 8, 5}, {68061, 3701, 51055, 4, 2}, {68065, 3702, 0, 3, 2},
	{68068, 3703, 54213, 10, 0}, {68078, 3704, 0, 6, 2}, {68084, 3705, 0, 13, 2}, {68097, 3706, 33005, 20, 0}, {68117, 3707, 40195, 16, 0}, {68133, 3708, 40195, 10, 2}, {68143, 3709, 0, 4, 2}, {68147, 3710, 0, 9, 2},
	{68156, 3711, 0, 4, 2}, {68160, 3712, 29737, 9, 2}, {68169, 3713, 27535, 12, 2}, {68181, 3714, 38175, 18, 0}, {68199, 3715, 10037, 13, 2}, {68212, 3716, 0, 6, 2}, {68218, 3717, 0, 7, 2}, {68225, 3718, 0, 11, 2},
	{68236, 3719, 0, 11, 2}, {68247, 3720, 44359, 9, 2}, {68256, 3721, 0, 2, 2}, {68258, 3722, 14813, 27, 5}, {68285, 3723, 14813, 19, 0}, {68304, 3724, 14813, 17, 2}, {68321, 3725, 20153, 9, 0}, {68330, 3726, 0, 6, 2},
	{68336, 3727, 0, 6, 2}, {68342, 3728, 36747, 31, 0}, {68373, 3729, 36747, 16, 0}, {68389, 3730, 36747, 13, 2}, {68402, 3731, 0, 5, 2}, {68407, 3732, 46011, 11, 2}, {68418, 3733, 0, 4, 2}, {68422, 3734, 28331, 28, 5},
	{68450, 3735, 64279, 22, 5}, {68472, 3736, 64279, 21, 5}, {68493, 3737, 64279, 20, 5}, {68513, 3738, 17053, 19, 5}, {68532, 3739, 5453, 19, 5}, {68551, 3740, 2733, 18, 5}, {68569, 3741, 5453, 18, 5}, {68587, 3742, 50841, 16, 5},
	{68603, 3743, 38553, 11, 7}, {68614, 3744, 65285, 55, 2}, {68669, 3745, 12815, 13, 2}, {68682, 3746, 0, 8, 2}, {68690, 3747, 13467, 25, 7}, {68715, 3748, 37339, 26, 0}, {68741, 3749, 37339, 26, 0}, {68767, 3750, 56195, 9, 0},
	{68776, 3751, 0, 6, 2}, {68782, 3752, 0, 10, 0}, {68792, 3753, 0, 10, 2}, {68802, 3754, 0, 4, 2}, {68806, 3755, 0, 4, 0}, {68810, 3756, 0, 4, 2}, {68814, 3757, 0, 7, 2}, {68821, 3758, 0, 8, 2},
	{68829, 3759, 0, 13, 7}, {68842, 3760, 55011, 98, 0}, {68940, 3761, 6377, 35, 5}, {68975, 3762, 27951, 34, 5}, {69009, 3763, 53939, 31, 5}, {69040, 3764, 53939, 30, 0}, {69070, 3765, 53939, 30, 5}, {69100, 3766, 53939, 29, 5},
	{69129, 3767, 27951, 25, 5}, {69154, 3768, 46081, 24, 5}, {69178, 3769, 37645, 21, 5}, {69199, 3770, 37645, 20, 5}, {69219, 3771, 3873, 16, 7}, {69235, 3772, 0, 17, 7}, {69252, 3773, 0, 8, 0}, {69260, 3774, 0, 8, 2},
	{69268, 3775, 64577, 8, 2}, {69276, 3776, 0, 11, 2}, {69287, 3777, 40047, 14, 2}, {69301, 3778, 0, 11, 2}, {69312, 3779, 27251, 9, 2}, {69321, 3780, 0, 4, 2}, {69325, 3781, 21123, 5, 6}, {69330, 3782, 0, 11, 2},
	{69341, 3783, 0, 7, 2}, {69348, 3784, 0, 9, 2}, {69357, 3785, 62909, 12, 0}, {69369, 3786, 0, 5, 2}, {69374, 3788, 0, 12, 2}, {69386, 3789, 36977, 16, 2}, {69402, 3790, 60631, 11, 2}, {69413, 3791, 0, 7, 2},
	{69420, 3792, 0, 3, 2}, {69423, 3793, 32087, 25, 5}, {69448, 3794, 32087, 24, 5}, {69472, 3795, 37787, 17, 5}, {69489, 3796, 35329, 16, 7}, {69505, 3797, 41193, 28, 7}, {69533, 3798, 16815, 16, 2}, {69549, 3799, 50391, 16, 0},
	{69565, 3801, 0, 8, 2}, {69573, 3803, 0, 3, 2}, {69576, 3804, 60631, 11, 0}, {69587, 3805, 0, 6, 2}, {69593, 3806, 36219, 10, 0}, {69603, 3807, 0, 7, 2}, {69610, 3808, 52791, 49, 0}, {69659, 3809, 52791, 47, 0},
	{69706, 3810, 52791, 34, 0}, {69740, 3811, 64323, 32, 0}, {69772, 3812, 55011, 28, 0}, {69800, 3813, 3873, 23, 0}, {69823, 3814, 64323, 18, 0}, {69841, 3815, 64323, 18, 0}, {69859, 3816, 2905, 16, 5}, {69875, 3817, 57453, 15, 5},
	{69890, 3818, 62955, 12, 0}, {69902, 3819, 12797, 12, 0}, {69914, 3820, 3873, 12, 2}, {69926, 3821, 0, 4, 2}, {69930, 3822, 44941, 20, 0}, {69950, 3823, 44941, 15, 2}, {69965, 3824, 0, 8, 2}, {69973, 3825, 16009, 41, 2},
	{70014, 3826, 39699, 16, 0}, {70030, 3827, 37079, 13, 0}, {70043, 3828, 0, 5, 2}, {70048, 3829, 41193, 16, 2}, {70064, 3830, 0, 8, 2}, {70072, 3831, 36747, 13, 0}, {70085, 3832, 0, 5, 2}, {70090, 3833, 55011, 33, 0},
	{70123, 3834, 55011, 33, 0}, {70156, 3835, 13467, 33, 5}, {70189, 3836, 55011, 32, 0}, {70221, 3837, 55011, 32, 0}, {70253, 3838, 13467, 32, 5}, {70285, 3839, 13467, 32, 5}, {70317, 3840, 40845, 31, 5}, {70348, 3841, 27259, 30, 0},
	{70378, 3842, 63287, 30, 5}, {70408, 3843, 21889, 30, 5}, {70438, 3844, 13467, 30, 5}, {70468, 3845, 13467, 29, 5}, {70497, 3846, 6377, 28, 5}, {70525, 3847, 27951, 27, 5}, {70552, 3848, 13467, 27, 5}, {70579, 3849, 13467, 26, 5},
	{70605, 3850, 13467, 26, 5}, {70631, 3851, 13467, 26, 5}, {70657, 3852, 27535, 25, 5}, {70682, 3853, 13467, 25, 5}, {70707, 3854, 55011, 24, 0}, {70731, 3855, 35813, 24, 5}, {70755, 3856, 53939, 24, 5}, {70779, 3857, 46325, 24, 5},
	{70803, 3858, 13467, 24, 5}, {70827, 3859, 13467, 24, 5}, {70851, 3860, 53939, 23, 5}, {70874, 3861, 13467, 23, 5}, {70897, 3862, 27259, 22, 5}, {70919, 3863, 53939, 22, 5}, {70941, 3864, 27259, 21, 5}, {70962, 3865, 13467, 20, 5},
	{70982, 3866, 52791, 19, 0}, {71001, 3867, 13467, 19, 5}, {71020, 3868, 27951, 18, 5}, {71038, 3869, 63287, 17, 0}, {71055, 3870, 46081, 17, 5}, {71072, 3871, 13467, 16, 5}, {71088, 3872, 13467, 16, 5}, {71104, 3873, 13467, 15, 5},
	{71119, 3874, 45691, 14, 5}, {71133, 3875, 37645, 14, 5}, {71147, 3876, 59607, 13, 0}, {71160, 3877, 37645, 13, 5}, {71173, 3878, 22623, 11, 0}, {71184, 3879, 13467, 11, 5}, {71195, 3880, 3873, 9, 5}, {71204, 3881, 13467, 8, 5},
	{71212, 3882, 8059, 7, 0}, {71219, 3883, 15991, 6, 7}, {71225, 3884, 0, 4, 2}, {71229, 3886, 0, 6, 2}, {71235, 3887, 0, 12, 2}, {71247, 3888, 0, 8, 7}, {71255, 3889, 0, 9, 2}, {71264, 3890, 25667, 24, 5},
	{71288, 3891, 35813, 24, 7}, {71312, 3892, 25329, 17, 2}, {71329, 3893, 9099, 46, 0}, {71375, 3894, 9099, 35, 0}, {71410, 3895, 9099, 35, 0}, {71445, 3896, 9099, 34, 2}, {71479, 3897, 40891, 26, 0}, {71505, 3898, 16373, 12, 0},
	{71517, 3899, 0, 8, 2}, {71525, 3901, 12815, 10, 2}, {71535, 3902, 41387, 14, 0}, {71549, 3903, 4093, 10, 0}, {71559, 3904, 41387, 5, 0}, {71564, 3905, 41387, 5, 2}, {71569, 3906, 57229, 62, 0}, {71631, 3907, 57229, 62, 0},
	{71693, 3908, 57229, 43, 0}, {71736, 3909, 57229, 32, 5}, {71768, 3910, 57229, 30, 5}, {71798, 3911, 57229, 28, 0}, {71826, 3912, 57229, 22, 0}, {71848, 3913, 57229, 16, 2}, {71864, 3914, 42385, 22, 0}, {71886, 3915, 42385, 7, 0},
	{71893, 3917, 42385, 6, 0}, {71899, 3919, 42385, 6, 2}, {71905, 3920, 4255, 12, 0}, {71917, 3921, 32111, 12, 0}, {71929, 3922, 0, 4, 2}, {71933, 3923, 0, 7, 7}, {71940, 3924, 13467, 30, 5}, {71970, 3925, 13467, 16, 7},
	{71986, 3926, 10853, 16, 0}, {72002, 3927, 0, 4, 2}, {72006, 3928, 0, 4, 2}, {72010, 3929, 13467, 24, 5}, {72034, 3930, 13467, 24, 5}, {72058, 3931, 3873, 22, 0}, {72080, 3932, 25667, 22, 5}, {72102, 3933, 35813, 22, 5},
	{72124, 3934, 59607, 20, 0}, {72144, 3935, 3873, 16, 2}, {72160, 3936, 0, 3, 2}, {72163, 3937, 0, 3, 2}, {72166, 3938, 51501, 17, 2}, {72183, 3939, 44359, 10, 0}, {72193, 3940, 0, 5, 2}, {72198, 3941, 45015, 16, 0},
	{72214, 3942, 65355, 13, 0}, {72227, 3943, 14181, 9, 0}, {72236, 3944, 14181, 9, 4}, {72245, 3945, 0, 4, 2}, {72249, 3946, 39865, 16, 2}, {72265, 3947, 32881, 13, 2}, {72278, 3948, 0, 6, 2}, {72284, 3949, 16815, 16, 0},
	{72300, 3950, 10921, 13, 2}, {72313, 3951, 0, 10, 2}, {72323, 3952, 0, 9, 2}, {72332, 3953, 0, 7, 0}, {72339, 3954, 0, 7, 0}, {72346, 3955, 0, 6, 2}, {72352, 3956, 0, 6, 2}, {72358, 3959, 0, 7, 2},
	{72365, 3960, 45361, 60, 6}, {72425, 3961, 7703, 29, 5}, {72454, 3962, 7703, 28, 5}, {72482, 3963, 21823, 20, 5}, {72502, 3964, 21823, 19, 5}, {72521, 3965, 21823, 11, 5}, {72532, 3966, 21823, 11, 5}, {72543, 3967, 7703, 10, 5},
	{72553, 3968, 7703, 10, 7}, {72563, 3969, 0, 5, 2}, {72568, 3970, 18039, 8, 0}, {72576, 3971, 0, 4, 2}, {72580, 3972, 0, 10, 6}, {72590, 3973, 0, 4, 2}, {72594, 3974, 0, 13, 7}, {72607, 3975, 0, 3, 2},
	{72610, 3976, 0, 9, 2}, {72619, 3977, 3873, 12, 2}, {72631, 3978, 0, 7, 2}, {72638, 3979, 14201, 14, 5}, {72652, 3980, 45363, 13, 7}, {72665, 3981, 37787, 20, 5}, {72685, 3982, 35329, 19, 5}, {72704, 3983, 14201, 16, 5},
	{72720, 3984, 45363, 15, 7}, {72735, 3985, 0, 3, 2}, {72738, 3987, 0, 4, 2}, {72742, 3988, 36707, 13, 5}, {72755, 3989, 47367, 12, 7}, {72767, 3990, 10853, 24, 0}, {72791, 3991, 0, 4, 2}, {72795, 3992, 21631, 24, 5},
	{72819, 3993, 21631, 23, 5}, {72842, 3994, 23861, 21, 5}, {72863, 3995, 23203, 16, 7}, {72879, 3996, 0, 2, 2}, {72881, 3997, 4587, 10, 2}, {72891, 3998, 31609, 9, 2}, {72900, 3999, 6377, 35, 5}, {72935, 4000, 27951, 34, 5},
	{72969, 4001, 53939, 31, 5}, {73000, 4002, 35385, 31, 5}, {73031, 4003, 53939, 30, 5}, {73061, 4004, 53939, 29, 5}, {73090, 4005, 52791, 26, 5}, {73116, 4006, 27951, 25, 5}, {73141, 4007, 46081, 24, 5}, {73165, 4008, 35813, 22, 0},
	{73187, 4009, 37645, 21, 5}, {73208, 4010, 37645, 20, 5}, {73228, 4011, 3873, 16, 7}, {73244, 4012, 56195, 9, 0}, {73253, 4013, 0, 6, 2}, {73259, 4014, 47945, 10, 2}, {73269, 4015, 52425, 19, 5}, {73288, 4016, 52425, 18, 5},
	{73306, 4017, 20145, 12, 5}, {73318, 4018, 5047, 11, 7}, {73329, 4019, 16373, 9, 0}, {73338, 4020, 41815, 9, 0}, {73347, 4021, 0, 5, 2}, {73352, 4022, 0, 7, 2}, {73359, 4023, 0, 4, 2}, {73363, 4024, 0, 7, 7},
	{73370, 4025, 23557, 14, 2}, {73384, 4026, 0, 4, 2}, {73388, 4027, 22717, 13, 5}, {73401, 4028, 31889, 12, 7}, {73413, 4029, 0, 4, 2}, {73417, 4030, 0, 10, 2}, {73427, 4031, 36747, 13, 0}, {73440, 4032, 0, 5, 2},
	{73445, 4033, 0, 11, 2}, {73456, 4034, 0, 4, 2}, {73460, 4035, 37079, 12, 0}, {73472, 4037, 0, 4, 2}, {73476, 4038, 4399, 11, 2}, {73487, 4039, 38473, 18, 2}, {73505, 4040, 35813, 23, 0}, {73528, 4041, 11979, 22, 0},
	{73550, 4042, 0, 8, 2}, {73558, 4043, 16967, 16, 0}, {73574, 4044, 46561, 13, 0}, {73587, 4045, 47331, 12, 0}, {73599, 4046, 8645, 10, 0}, {73609, 4047, 0, 6, 2}, {73615, 4048, 0, 6, 2}, {73621, 4049, 28453, 16, 2},
	{73637, 4050, 12815, 10, 2}, {73647, 4051, 26571, 27, 5}, {73674, 4052, 26571, 26, 5}, {73700, 4053, 8447, 14, 2}, {73714, 4054, 0, 4, 2}, {73718, 4055, 16301, 19, 6}, {73737, 4056, 32087, 21, 5}, {73758, 4057, 32087, 15, 5},
	{73773, 4058, 32087, 14, 5}, {73787, 4059, 4399, 7, 2}, {73794, 4060, 63657, 18, 0}, {73812, 4061, 0, 6, 0}, {73818, 4062, 0, 6, 2}, {73824, 4063, 36747, 14, 2}, {73838, 4064, 47703, 8, 2}, {73846, 4065, 0, 9, 0},
	{73855, 4066, 0, 9, 2}, {73864, 4067, 48441, 21, 5}, {73885, 4068, 27491, 20, 7}, {73905, 4069, 0, 8, 2}, {73913, 4070, 0, 4, 2}, {73917, 4071, 0, 9, 2}, {73926, 4072, 16967, 17, 2}, {73943, 4073, 29461, 30, 4},
	{73973, 4074, 61713, 24, 5}, {73997, 4075, 61713, 23, 5}, {74020, 4076, 63657, 22, 5}, {74042, 4077, 63657, 21, 5}, {74063, 4078, 25471, 14, 5}, {74077, 4079, 31219, 11, 0}, {74088, 4080, 56619, 11, 0}, {74099, 4081, 18039, 10, 2},
	{74109, 4082, 52791, 41, 0}, {74150, 4083, 6377, 33, 5}, {74183, 4084, 27951, 32, 5}, {74215, 4085, 53939, 29, 5}, {74244, 4086, 53939, 28, 5}, {74272, 4087, 53939, 27, 5}, {74299, 4088, 27951, 23, 5}, {74322, 4089, 46081, 22, 5},
	{74344, 4090, 37645, 19, 5}, {74363, 4091, 37645, 18, 7}, {74381, 4092, 11307, 12, 2}, {74393, 4093, 5531, 11, 2}, {74404, 4094, 19921, 17, 2}, {74421, 4095, 46769, 21, 0}, {74442, 4096, 0, 8, 2}, {74450, 4097, 62909, 15, 0},
	{74465, 4098, 54671, 13, 0}, {74478, 4099, 0, 8, 2}, {74486, 4101, 0, 12, 2}, {74498, 4102, 0, 4, 2}, {74502, 4103, 45691, 42, 0}, {74544, 4104, 32747, 34, 0}, {74578, 4105, 45691, 27, 0}, {74605, 4106, 45691, 26, 0},
	{74631, 4107, 32747, 13, 2}, {74644, 4108, 2905, 15, 5}, {74659, 4109, 57453, 14, 7}, {74673, 4110, 0, 11, 2}, {74684, 4111, 0, 3, 2}, {74687, 4112, 47559, 12, 2}, {74699, 4113, 0, 9, 2}, {74708, 4114, 0, 5, 2},
	{74713, 4115, 0, 3, 2}, {74716, 4116, 0, 8, 0}, {74724, 4117, 0, 8, 2}, {74732, 4118, 19171, 14, 2}, {74746, 4119, 36747, 12, 2}, {74758, 4120, 38895, 21, 0}, {74779, 4121, 38229, 13, 2}, {74792, 4122, 0, 8, 6},
	{74800, 4123, 0, 9, 2}, {74809, 4124, 0, 13, 2}, {74822, 4125, 13467, 33, 5}, {74855, 4126, 3367, 32, 0}, {74887, 4127, 13467, 32, 5}, {74919, 4128, 13467, 29, 5}, {74948, 4129, 13467, 29, 5}, {74977, 4130, 13467, 29, 5},
	{75006, 4131, 13467, 28, 5}, {75034, 4132, 13467, 28, 5}, {75062, 4133, 13467, 27, 5}, {75089, 4134, 30363, 25, 0}, {75114, 4135, 13467, 25, 5}, {75139, 4136, 3367, 23, 0}, {75162, 4137, 13467, 23, 5}, {75185, 4138, 13467, 22, 5},
	{75207, 4139, 13467, 19, 5}, {75226, 4140, 13467, 19, 5}, {75245, 4141, 13467, 18, 5}, {75263, 4142, 13467, 14, 7}, {75277, 4143, 0, 8, 2}, {75285, 4144, 0, 3, 2}, {75288, 4146, 9419, 10, 0}, {75298, 4147, 9419, 10, 2},
	{75308, 4148, 34627, 13, 0}, {75321, 4149, 34627, 13, 0}, {75334, 4150, 52013, 8, 0}, {75342, 4152, 0, 4, 2}, {75346, 4154, 1779, 13, 5}, {75359, 4155, 14857, 12, 0}, {75371, 4156, 14857, 12, 0}, {75383, 4157, 28157, 12, 5},
	{75395, 4158, 28157, 12, 5}, {75407, 4159, 58525, 9, 5}, {75416, 4160, 58525, 9, 5}, {75425, 4161, 41191, 8, 5}, {75433, 4162, 41191, 8, 7}, {75441, 4163, 18815, 11, 2}, {75452, 4164, 0, 8, 2}, {75460, 4165, 14821, 14, 5},
	{75474, 4166, 14821, 14, 7}, {75488, 4167, 0, 3, 2}, {75491, 4168, 36747, 14, 0}, {75505, 4169, 0, 6, 2}, {75511, 4170, 49359, 7, 0}, {75518, 4171, 10021, 7, 0}, {75525, 4172, 38203, 7, 0}, {75532, 4173, 56949, 7, 2},
	{75539, 4174, 0, 5, 2}, {75544, 4175, 19647, 11, 2}, {75555, 4176, 22419, 23, 2}, {75578, 4177, 0, 8, 2}, {75586, 4178, 0, 4, 0}, {75590, 4180, 0, 4, 2}, {75594, 4182, 0, 9, 2}, {75603, 4183, 8117, 10, 2},
	{75613, 4184, 29737, 10, 2}, {75623, 4185, 0, 5, 2}, {75628, 4186, 0, 14, 7}, {75642, 4187, 22757, 9, 0}, {75651, 4188, 54425, 7, 0}, {75658, 4189, 0, 3, 2}, {75661, 4191, 36747, 15, 2}, {75676, 4192, 0, 10, 2},
	{75686, 4193, 0, 8, 7}, {75694, 4194, 0, 4, 2}, {75698, 4195, 0, 5, 2}, {75703, 4196, 53939, 40, 2}, {75743, 4197, 0, 8, 2}, {75751, 4198, 34849, 9, 0}, {75760, 4199, 43753, 7, 0}, {75767, 4200, 0, 3, 2},
	{75770, 4201, 29349, 8, 0}, {75778, 4202, 29349, 8, 0}, {75786, 4203, 0, 4, 2}, {75790, 4204, 47163, 18, 5}, {75808, 4205, 29829, 17, 7}, {75825, 4206, 36157, 14, 5}, {75839, 4207, 5059, 13, 7}, {75852, 4208, 28997, 25, 2},
	{75877, 4209, 48307, 18, 2}, {75895, 4210, 0, 11, 2}, {75906, 4211, 0, 10, 2}, {75916, 4212, 56781, 11, 2}, {75927, 4213, 64989, 50, 0}, {75977, 4214, 61499, 50, 0}, {76027, 4215, 61499, 50, 0}, {76077, 4216, 30897, 48, 0},
	{76125, 4217, 42151, 46, 0}, {76171, 4218, 30897, 46, 0}, {76217, 4219, 52791, 45, 0}, {76262, 4220, 52791, 45, 0}, {76307, 4221, 27259, 40, 5}, {76347, 4222, 6377, 36, 5}, {76383, 4223, 27951, 35, 5}, {76418, 4224, 35813, 32, 0},
	{76450, 4225, 35813, 32, 0}, {76482, 4226, 53939, 32, 5}, {76514, 4227, 11979, 31, 0}, {76545, 4228, 11979, 31, 0}, {76576, 4229, 53939, 31, 5}, {76607, 4230, 21889, 30, 0}, {76637, 4231, 16217, 30, 5}, {76667, 4232, 40845, 30, 5},
	{76697, 4233, 53939, 30, 5}, {76727, 4234, 7441, 28, 5}, {76755, 4235, 27951, 26, 5}, {76781, 4236, 41193, 25, 0}, {76806, 4237, 46081, 25, 5}, {76831, 4238, 37645, 22, 5}, {76853, 4239, 37645, 21, 5}, {76874, 4241, 3873, 17, 7},
	{76891, 4242, 0, 6, 2}, {76897, 4243, 0, 11, 2}, {76908, 4244, 36747, 11, 0}, {76919, 4245, 25323, 6, 2}, {76925, 4246, 0, 5, 0}, {76930, 4247, 0, 5, 2}, {76935, 4248, 13977, 15, 2}, {76950, 4249, 34989, 11, 0},
	{76961, 4250, 0, 4, 2}, {76965, 4251, 59803, 19, 6}, {76984, 4252, 48307, 31, 0}, {77015, 4253, 24153, 10, 2}, {77025, 4254, 13467, 31, 5}, {77056, 4255, 13467, 17, 7}, {77073, 4256, 0, 5, 2}, {77078, 4257, 23181, 10, 2},
	{77088, 4258, 24445, 53, 0}, {77141, 4259, 21047, 41, 0}, {77182, 4260, 27259, 39, 0}, {77221, 4261, 24445, 39, 0}, {77260, 4262, 39111, 37, 0}, {77297, 4263, 27259, 36, 0}, {77333, 4264, 52791, 34, 0}, {77367, 4265, 695, 31, 0},
	{77398, 4266, 21047, 30, 0}, {77428, 4267, 53939, 28, 0}, {77456, 4268, 24445, 24, 0}, {77480, 4269, 3873, 24, 0}, {77504, 4270, 52791, 24, 0}, {77528, 4271, 40331, 24, 0}, {77552, 4272, 20931, 21, 0}, {77573, 4273, 45691, 19, 5},
	{77592, 4274, 20931, 15, 0}, {77607, 4275, 3873, 14, 2}, {77621, 4276, 46561, 21, 5}, {77642, 4277, 63657, 14, 7}, {77656, 4278, 63767, 20, 2}, {77676, 4279, 0, 4, 2}, {77680, 4280, 0, 4, 2}, {77684, 4281, 0, 4, 2},
	{77688, 4282, 0, 7, 2}, {77695, 4283, 12815, 15, 2}, {77710, 4284, 0, 7, 2}, {77717, 4285, 25329, 16, 2}, {77733, 4286, 34031, 11, 0}, {77744, 4287, 0, 4, 2}, {77748, 4288, 19463, 18, 5}, {77766, 4289, 15685, 16, 5},
	{77782, 4290, 14711, 16, 7}, {77798, 4291, 62975, 11, 6}, {77809, 4292, 0, 12, 2}, {77821, 4293, 0, 5, 2}, {77826, 4294, 36977, 15, 2}, {77841, 4295, 0, 6, 2}, {77847, 4296, 49007, 29, 2}, {77876, 4297, 54599, 10, 2},
	{77886, 4298, 37079, 14, 0}, {77900, 4299, 0, 6, 2}, {77906, 4300, 22717, 15, 5}, {77921, 4301, 47121, 15, 5}, {77936, 4302, 31889, 14, 5}, {77950, 4303, 56293, 14, 5}, {77964, 4304, 62411, 13, 5}, {77977, 4305, 7535, 12, 7},
	{77989, 4306, 0, 8, 2}, {77997, 4307, 0, 4, 2}, {78001, 4309, 13467, 32, 5}, {78033, 4310, 13467, 31, 5}, {78064, 4311, 13467, 28, 5}, {78092, 4312, 13467, 27, 5}, {78119, 4313, 13467, 26, 5}, {78145, 4314, 13467, 22, 5},
	{78167, 4315, 13467, 21, 5}, {78188, 4316, 13467, 18, 5}, {78206, 4317, 13467, 17, 5}, {78223, 4318, 13467, 13, 7}, {78236, 4319, 13467, 43, 5}, {78279, 4320, 13467, 39, 5}, {78318, 4321, 13467, 38, 5}, {78356, 4322, 13467, 35, 5},
	{78391, 4323, 13467, 34, 5}, {78425, 4324, 13467, 33, 5}, {78458, 4325, 13467, 29, 5}, {78487, 4326, 13467, 28, 5}, {78515, 4327, 13467, 26, 5}, {78541, 4328, 13467, 25, 5}, {78566, 4329, 13467, 24, 5}, {78590, 4330, 13467, 20, 5},
	{78610, 4331, 3873, 18, 2}, {78628, 4332, 0, 8, 2}, {78636, 4333, 20153, 9, 0}, {78645, 4334, 0, 6, 2}, {78651, 4335, 32747, 31, 0}, {78682, 4336, 10239, 30, 5}, {78712, 4337, 10239, 29, 5}, {78741, 4338, 32747, 23, 0},
	{78764, 4339, 32747, 10, 2}, {78774, 4341, 44749, 47, 0}, {78821, 4342, 44749, 41, 0}, {78862, 4343, 20563, 41, 5}, {78903, 4344, 10483, 39, 5}, {78942, 4345, 20563, 39, 5}, {78981, 4346, 20563, 39, 5}, {79020, 4347, 20563, 38, 5},
	{79058, 4348, 10483, 37, 5}, {79095, 4349, 20563, 37, 5}, {79132, 4350, 10483, 36, 5}, {79168, 4351, 20563, 36, 5}, {79204, 4352, 44749, 35, 0}, {79239, 4353, 20563, 35, 5}, {79274, 4354, 10483, 34, 5}, {79308, 4355, 20563, 34, 5},
	{79342, 4356, 10483, 33, 5}, {79375, 4357, 10483, 33, 5}, {79408, 4358, 20563, 33, 5}, {79441, 4359, 20563, 33, 5}, {79474, 4360, 10483, 32, 5}, {79506, 4361, 20563, 32, 5}, {79538, 4362, 10483, 31, 5}, {79569, 4363, 20563, 31, 5},
	{79600, 4364, 44749, 30, 5}, {79630, 4365, 20563, 29, 5}, {79659, 4366, 20563, 28, 5}, {79687, 4367, 10483, 27, 5}, {79714, 4368, 20563, 27, 5}, {79741, 4369, 10483, 26, 5}, {79767, 4370, 20563, 26, 5}, {79793, 4371, 44749, 25, 0},
	{79818, 4372, 20563, 25, 5}, {79843, 4373, 10483, 24, 5}, {79867, 4374, 20563, 24, 5}, {79891, 4375, 10483, 23, 5}, {79914, 4376, 20563, 23, 5}, {79937, 4377, 10483, 22, 5}, {79959, 4378, 20563, 22, 5}, {79981, 4379, 44749, 14, 2},
	{79995, 4380, 0, 3, 2}, {79998, 4381, 13467, 26, 5}, {80024, 4382, 13467, 13, 7}, {80037, 4383, 0, 8, 7}, {80045, 4384, 0, 9, 2}, {80054, 4385, 4905, 20, 2}, {80074, 4386, 0, 7, 2}, {80081, 4387, 0, 6, 2},
	{80087, 4388, 52791, 32, 2}, {80119, 4389, 60623, 14, 2}, {80133, 4390, 52713, 21, 0}, {80154, 4391, 34641, 18, 0}, {80172, 4392, 0, 10, 2}, {80182, 4394, 16815, 16, 2}, {80198, 4395, 0, 8, 2}, {80206, 4396, 0, 7, 2},
	{80213, 4398, 25207, 15, 2}, {80228, 4399, 0, 6, 2}, {80234, 4400, 13657, 16, 0}, {80250, 4401, 13657, 10, 0}, {80260, 4403, 0, 4, 0}, {80264, 4404, 0, 4, 2}, {80268, 4406, 4905, 20, 2}, {80288, 4407, 0, 12, 2},
	{80300, 4408, 53939, 27, 0}, {80327, 4409, 24385, 14, 2}, {80341, 4410, 13467, 33, 5}, {80374, 4411, 13467, 20, 7}, {80394, 4412, 0, 4, 2}, {80398, 4413, 0, 10, 2}, {80408, 4414, 0, 8, 6}, {80416, 4415, 0, 5, 2},
	{80421, 4416, 36747, 15, 2}, {80436, 4417, 0, 5, 2}, {80441, 4420, 30287, 12, 0}, {80453, 4421, 0, 9, 0}, {80462, 4422, 0, 9, 2}, {80471, 4423, 36747, 18, 0}, {80489, 4424, 0, 10, 2}, {80499, 4425, 28079, 18, 5},
	{80517, 4426, 52069, 17, 7}, {80534, 4427, 0, 6, 0}, {80540, 4428, 0, 6, 2}, {80546, 4429, 59913, 14, 5}, {80560, 4430, 62659, 13, 7}, {80573, 4431, 3557, 24, 2}, {80597, 4432, 0, 10, 2}, {80607, 4433, 37079, 11, 2},
	{80618, 4434, 61859, 16, 0}, {80634, 4435, 4399, 11, 0}, {80645, 4436, 0, 5, 2}, {80650, 4437, 0, 3, 2}, {80653, 4438, 26053, 13, 2}, {80666, 4439, 36747, 13, 2}, {80679, 4440, 0, 7, 2}, {80686, 4442, 0, 3, 2},
	{80689, 4443, 26067, 11, 0}, {80700, 4444, 8763, 6, 2}, {80706, 4445, 37787, 26, 5}, {80732, 4446, 35329, 25, 7}, {80757, 4447, 20819, 58, 0}, {80815, 4448, 20819, 58, 0}, {80873, 4449, 59925, 52, 0}, {80925, 4450, 59925, 43, 0},
	{80968, 4451, 27259, 35, 0}, {81003, 4452, 27259, 35, 0}, {81038, 4453, 13467, 33, 5}, {81071, 4454, 13467, 32, 5}, {81103, 4455, 27259, 31, 0}, {81134, 4456, 13467, 30, 5}, {81164, 4457, 13467, 29, 5}, {81193, 4458, 55011, 28, 0},
	{81221, 4459, 13467, 28, 5}, {81249, 4460, 13467, 28, 5}, {81277, 4461, 13467, 27, 5}, {81304, 4462, 13467, 27, 5}, {81331, 4463, 13467, 26, 5}, {81357, 4464, 13467, 23, 5}, {81380, 4465, 13467, 22, 5}, {81402, 4466, 13467, 19, 5},
	{81421, 4468, 13467, 19, 5}, {81440, 4469, 13467, 18, 5}, {81458, 4470, 13467, 17, 5}, {81475, 4471, 13467, 14, 7}, {81489, 4472, 28331, 33, 5}, {81522, 4473, 28331, 32, 5}, {81554, 4474, 28079, 20, 5}, {81574, 4475, 52069, 19, 7},
	{81593, 4476, 39513, 15, 0}, {81608, 4477, 4399, 12, 2}, {81620, 4478, 0, 7, 6}, {81627, 4479, 0, 4, 2}, {81631, 4480, 53429, 10, 2}, {81641, 4481, 0, 5, 2}, {81646, 4482, 59913, 11, 5}, {81657, 4483, 62659, 10, 7},
	{81667, 4484, 36747, 14, 0}, {81681, 4485, 0, 6, 2}, {81687, 4486, 0, 7, 6}, {81694, 4487, 0, 4, 2}, {81698, 4488, 0, 9, 7}, {81707, 4489, 0, 10, 7}, {81717, 4490, 7123, 32, 2}, {81749, 4491, 36747, 12, 0},
	{81761, 4492, 0, 4, 2}, {81765, 4493, 0, 6, 2}, {81771, 4494, 0, 9, 6}, {81780, 4495, 0, 7, 2}, {81787, 4496, 13467, 34, 5}, {81821, 4497, 13467, 33, 5}, {81854, 4498, 55011, 31, 0}, {81885, 4499, 13467, 30, 5},
	{81915, 4500, 13467, 29, 5}, {81944, 4501, 13467, 28, 5}, {81972, 4502, 13467, 24, 5}, {81996, 4503, 13467, 23, 5}, {82019, 4504, 13467, 20, 5}, {82039, 4505, 13467, 19, 5}, {82058, 4506, 13467, 15, 7}, {82073, 4507, 37079, 13, 0},
	{82086, 4508, 33785, 12, 0}, {82098, 4509, 0, 5, 2}, {82103, 4510, 53939, 31, 0}, {82134, 4511, 53939, 27, 2}, {82161, 4512, 0, 4, 2}, {82165, 4513, 44833, 47, 2}, {82212, 4514, 13467, 38, 5}, {82250, 4515, 13467, 36, 5},
	{82286, 4516, 13467, 34, 5}, {82320, 4517, 13467, 33, 5}, {82353, 4518, 13467, 30, 5}, {82383, 4519, 13467, 29, 5}, {82412, 4520, 13467, 28, 5}, {82440, 4521, 13467, 24, 5}, {82464, 4522, 13467, 23, 5}, {82487, 4523, 13467, 20, 5},
	{82507, 4524, 13467, 19, 5}, {82526, 4526, 13467, 15, 7}, {82541, 4527, 0, 9, 6}, {82550, 4528, 0, 5, 2}, {82555, 4529, 63835, 25, 5}, {82580, 4530, 55011, 23, 0}, {82603, 4531, 10037, 19, 0}, {82622, 4532, 3873, 14, 7},
	{82636, 4534, 51685, 17, 2}, {82653, 4535, 0, 6, 2}, {82659, 4536, 0, 9, 2}, {82668, 4537, 60631, 9, 2}, {82677, 4538, 4975, 8, 2}, {82685, 4539, 0, 14, 2}, {82699, 4541, 4399, 10, 0}, {82709, 4542, 0, 4, 0},
	{82713, 4543, 0, 4, 2}, {82717, 4544, 16815, 13, 2}, {82730, 4545, 0, 9, 2}, {82739, 4546, 35093, 24, 0}, {82763, 4547, 35093, 24, 2}, {82787, 4548, 0, 11, 2}, {82798, 4549, 0, 11, 2}, {82809, 4550, 0, 5, 2},
	{82814, 4551, 10853, 27, 0}, {82841, 4552, 0, 8, 2}, {82849, 4553, 0, 3, 2}, {82852, 4554, 0, 6, 2}, {82858, 4555, 41405, 8, 0}, {82866, 4556, 0, 4, 0}, {82870, 4557, 0, 4, 2}, {82874, 4558, 60449, 20, 0},
	{82894, 4559, 47331, 16, 0}, {82910, 4560, 47331, 12, 2}, {82922, 4561, 34783, 18, 0}, {82940, 4562, 0, 7, 2}, {82947, 4563, 0, 7, 2}, {82954, 4564, 4463, 12, 5}, {82966, 4565, 4463, 11, 7}, {82977, 4566, 36747, 15, 0},
	{82992, 4567, 0, 7, 2}, {82999, 4568, 0, 6, 2}, {83005, 4569, 0, 8, 2}, {83013, 4570, 0, 6, 0}, {83019, 4571, 0, 6, 2}, {83025, 4573, 0, 4, 2}, {83029, 4574, 20153, 14, 4}, {83043, 4575, 0, 11, 2},
	{83054, 4576, 34627, 13, 2}, {83067, 4577, 0, 3, 2}, {83070, 4578, 0, 4, 2}, {83074, 4579, 0, 3, 2}, {83077, 4580, 32615, 15, 0}, {83092, 4581, 0, 9, 2}, {83101, 4582, 6979, 30, 5}, {83131, 4583, 6979, 28, 5},
	{83159, 4584, 6979, 20, 5}, {83179, 4585, 6979, 20, 5}, {83199, 4586, 6979, 19, 5}, {83218, 4587, 6979, 19, 7}, {83237, 4588, 53939, 54, 0}, {83291, 4589, 43849, 44, 0}, {83335, 4590, 43849, 42, 0}, {83377, 4591, 53939, 28, 0},
	{83405, 4592, 39865, 16, 0}, {83421, 4594, 24445, 14, 2}, {83435, 4595, 0, 7, 2}, {83442, 4596, 19085, 13, 0}, {83455, 4597, 0, 7, 2}, {83462, 4598, 36747, 16, 0}, {83478, 4599, 61419, 11, 0}, {83489, 4600, 0, 8, 2},
	{83497, 4601, 0, 7, 0}, {83504, 4602, 0, 7, 2}, {83511, 4603, 0, 7, 2}, {83518, 4604, 44395, 31, 5}, {83549, 4605, 64145, 30, 5}, {83579, 4606, 44395, 30, 5}, {83609, 4607, 64145, 29, 5}, {83638, 4608, 30791, 28, 5},
	{83666, 4609, 30791, 27, 5}, {83693, 4610, 63311, 27, 5}, {83720, 4611, 26433, 27, 5}, {83747, 4612, 63311, 26, 5}, {83773, 4613, 26433, 26, 5}, {83799, 4614, 56251, 24, 5}, {83823, 4615, 56251, 23, 5}, {83846, 4616, 4787, 23, 5},
	{83869, 4617, 32355, 22, 5}, {83891, 4618, 12867, 22, 5}, {83913, 4619, 11875, 22, 5}, {83935, 4620, 4787, 22, 5}, {83957, 4621, 32355, 21, 5}, {83978, 4622, 11875, 21, 5}, {83999, 4623, 48547, 20, 5}, {84019, 4624, 25107, 20, 5},
	{84039, 4625, 31371, 19, 5}, {84058, 4626, 19463, 19, 5}, {84077, 4627, 28235, 19, 5}, {84096, 4628, 27731, 19, 5}, {84115, 4629, 27577, 18, 5}, {84133, 4630, 20617, 18, 5}, {84151, 4631, 44371, 18, 5}, {84169, 4632, 12659, 18, 5},
	{84187, 4633, 32501, 17, 5}, {84204, 4634, 14711, 17, 5}, {84221, 4635, 37647, 17, 5}, {84238, 4636, 63097, 17, 5}, {84255, 4637, 6487, 16, 5}, {84271, 4638, 37783, 15, 5}, {84286, 4639, 21555, 14, 5}, {84300, 4640, 23663, 14, 5},
	{84314, 4641, 29001, 13, 7}, {84327, 4642, 0, 7, 0}, {84334, 4644, 0, 7, 0}, {84341, 4646, 0, 7, 2}, {84348, 4648, 3983, 13, 2}, {84361, 4649, 4399, 7, 2}, {84368, 4650, 0, 4, 2}, {84372, 4651, 0, 6, 2},
	{84378, 4652, 0, 3, 2}, {84381, 4653, 0, 17, 2}, {84398, 4654, 9099, 34, 0}, {84432, 4655, 18665, 20, 0}, {84452, 4656, 48307, 13, 0}, {84465, 4657, 18665, 11, 2}, {84476, 4658, 0, 6, 2}, {84482, 4659, 13013, 26, 5},
	{84508, 4660, 13013, 25, 5}, {84533, 4661, 6423, 24, 5}, {84557, 4662, 6423, 23, 5}, {84580, 4663, 28079, 19, 5}, {84599, 4664, 52069, 18, 7}, {84617, 4665, 27495, 13, 2}, {84630, 4666, 21047, 27, 0}, {84657, 4667, 21047, 26, 0},
	{84683, 4668, 13439, 6, 0}, {84689, 4669, 0, 3, 2}, {84692, 4670, 0, 3, 2}, {84695, 4671, 0, 4, 2}, {84699, 4672, 58145, 13, 2}, {84712, 4673, 0, 4, 2}, {84716, 4674, 43313, 13, 2}, {84729, 4675, 2517, 15, 2},
	{84744, 4676, 0, 8, 2}, {84752, 4677, 48307, 25, 5}, {84777, 4678, 48307, 24, 7}, {84801, 4679, 44209, 20, 5}, {84821, 4680, 44209, 19, 5}, {84840, 4681, 0, 8, 7}, {84848, 4682, 53473, 11, 4}, {84859, 4683, 50677, 9, 4},
	{84868, 4684, 53473, 7, 6}, {84875, 4685, 0, 11, 2}, {84886, 4686, 53183, 17, 0}, {84903, 4687, 53183, 17, 2}, {84920, 4688, 32525, 21, 5}, {84941, 4689, 32525, 20, 7}, {84961, 4690, 0, 16, 2}, {84977, 4691, 977, 20, 0},
	{84997, 4692, 0, 7, 2}, {85004, 4693, 35017, 8, 2}, {85012, 4694, 18615, 13, 2}, {85025, 4695, 34989, 17, 2}, {85042, 4696, 0, 8, 0}, {85050, 4697, 0, 8, 2}, {85058, 4698, 63555, 11, 2}, {85069, 4699, 0, 3, 2},
	{85072, 4700, 36747, 13, 0}, {85085, 4701, 60631, 10, 0}, {85095, 4702, 43371, 8, 0}, {85103, 4703, 0, 5, 2}, {85108, 4704, 48973, 10, 2}, {85118, 4705, 34627, 16, 0}, {85134, 4706, 0, 7, 2}, {85141, 4707, 38701, 50, 0},
	{85191, 4708, 8215, 47, 0}, {85238, 4709, 55011, 36, 0}, {85274, 4710, 55011, 36, 0}, {85310, 4711, 55011, 35, 0}, {85345, 4712, 55011, 35, 0}, {85380, 4713, 27259, 35, 5}, {85415, 4714, 6377, 31, 5}, {85446, 4715, 27951, 30, 5},
	{85476, 4716, 53939, 27, 5}, {85503, 4717, 53939, 26, 5}, {85529, 4718, 53939, 25, 5}, {85554, 4719, 55011, 21, 0}, {85575, 4720, 27951, 21, 5}, {85596, 4721, 46081, 20, 5}, {85616, 4722, 53939, 18, 5}, {85634, 4723, 37645, 17, 5},
	{85651, 4724, 37645, 16, 5}, {85667, 4725, 3873, 12, 7}, {85679, 4726, 0, 6, 2}, {85685, 4727, 48317, 16, 0}, {85701, 4728, 0, 7, 2}, {85708, 4729, 27473, 12, 0}, {85720, 4730, 0, 6, 0}, {85726, 4731, 0, 6, 2},
	{85732, 4732, 0, 5, 2}, {85737, 4733, 25667, 23, 2}, {85760, 4734, 0, 7, 2}, {85767, 4736, 0, 9, 7}, {85776, 4737, 28331, 22, 5}, {85798, 4738, 28331, 21, 5}, {85819, 4739, 45529, 21, 5}, {85840, 4740, 30319, 19, 7},
	{85859, 4741, 47331, 13, 0}, {85872, 4742, 28275, 11, 0}, {85883, 4743, 0, 7, 2}, {85890, 4744, 0, 4, 2}, {85894, 4745, 1583, 16, 2}, {85910, 4746, 59159, 30, 5}, {85940, 4747, 59159, 29, 7}, {85969, 4748, 0, 11, 2},
	{85980, 4749, 18275, 23, 0}, {86003, 4750, 37663, 21, 0}, {86024, 4751, 81, 20, 5}, {86044, 4752, 56501, 19, 0}, {86063, 4753, 11967, 19, 0}, {86082, 4754, 81, 19, 5}, {86101, 4755, 56203, 18, 0}, {86119, 4756, 36327, 16, 0},
	{86135, 4757, 16841, 14, 2}, {86149, 4758, 0, 5, 2}, {86154, 4759, 695, 19, 2}, {86173, 4760, 36747, 17, 0}, {86190, 4761, 36747, 17, 0}, {86207, 4762, 0, 9, 2}, {86216, 4763, 0, 9, 7}, {86225, 4764, 0, 3, 2},
	{86228, 4765, 0, 11, 2}, {86239, 4766, 26069, 23, 5}, {86262, 4767, 26069, 22, 5}, {86284, 4768, 26069, 18, 5}, {86302, 4769, 26069, 17, 7}, {86319, 4770, 0, 10, 2}, {86329, 4771, 0, 6, 2}, {86335, 4772, 63657, 14, 7},
	{86349, 4773, 20153, 10, 0}, {86359, 4774, 0, 7, 2}, {86366, 4775, 46195, 32, 0}, {86398, 4776, 6419, 19, 0}, {86417, 4777, 8817, 14, 2}, {86431, 4778, 36747, 16, 0}, {86447, 4781, 60631, 13, 0}, {86460, 4783, 0, 8, 2},
	{86468, 4786, 6671, 13, 2}, {86481, 4787, 6641, 8, 2}, {86489, 4788, 60035, 15, 5}, {86504, 4789, 32087, 14, 5}, {86518, 4790, 19327, 14, 7}, {86532, 4791, 0, 3, 2}, {86535, 4792, 0, 7, 2}, {86542, 4793, 41387, 19, 0},
	{86561, 4794, 41387, 5, 2}, {86566, 4795, 44881, 12, 2}, {86578, 4796, 0, 6, 2}, {86584, 4797, 27251, 10, 0}, {86594, 4798, 0, 6, 2}, {86600, 4799, 0, 7, 0}, {86607, 4800, 0, 7, 2}, {86614, 4801, 38723, 30, 5},
	{86644, 4802, 38723, 29, 5}, {86673, 4803, 38723, 20, 2}, {86693, 4804, 12237, 15, 5}, {86708, 4805, 34615, 13, 5}, {86721, 4806, 17281, 12, 7}, {86733, 4807, 43911, 39, 5}, {86772, 4808, 11273, 33, 5}, {86805, 4809, 6377, 33, 5},
	{86838, 4810, 27951, 32, 5}, {86870, 4811, 53939, 29, 5}, {86899, 4812, 63287, 28, 5}, {86927, 4813, 53939, 28, 5}, {86955, 4814, 53939, 27, 5}, {86982, 4815, 27951, 23, 5}, {87005, 4816, 46081, 22, 5}, {87027, 4817, 37645, 19, 5},
	{87046, 4818, 37645, 18, 5}, {87064, 4819, 3873, 14, 2}, {87078, 4820, 53183, 15, 0}, {87093, 4821, 53183, 15, 2}, {87108, 4822, 40025, 13, 5}, {87121, 4823, 34615, 10, 5}, {87131, 4824, 34615, 10, 5}, {87141, 4825, 17281, 9, 5},
	{87150, 4826, 17281, 9, 7}, {87159, 4827, 26053, 13, 0}, {87172, 4828, 26053, 13, 2}, {87185, 4829, 16815, 19, 2}, {87204, 4830, 14181, 7, 0}, {87211, 4831, 31311, 6, 0}, {87217, 4832, 0, 2, 2}, {87219, 4833, 0, 6, 2},
	{87225, 4834, 0, 12, 2}, {87237, 4836, 0, 3, 2}, {87240, 4837, 20153, 9, 0}, {87249, 4838, 0, 6, 2}, {87255, 4839, 0, 4, 2}, {87259, 4840, 11987, 43, 0}, {87302, 4841, 5149, 33, 0}, {87335, 4842, 52295, 30, 0},
	{87365, 4843, 22833, 30, 0}, {87395, 4844, 47225, 26, 0}, {87421, 4845, 13523, 26, 0}, {87447, 4846, 17453, 24, 0}, {87471, 4847, 46637, 24, 0}, {87495, 4848, 317, 22, 0}, {87517, 4849, 38047, 22, 0}, {87539, 4851, 29461, 20, 0},
	{87559, 4852, 34913, 19, 0}, {87578, 4853, 11467, 19, 0}, {87597, 4854, 30827, 18, 0}, {87615, 4855, 25817, 18, 0}, {87633, 4856, 46445, 18, 0}, {87651, 4857, 24209, 18, 0}, {87669, 4858, 10563, 15, 0}, {87684, 4859, 54803, 14, 0},
	{87698, 4860, 9729, 14, 2}, {87712, 4867, 27473, 16, 0}, {87728, 4868, 21839, 15, 0}, {87743, 4869, 0, 10, 0}, {87753, 4870, 0, 10, 2}, {87763, 4871, 0, 10, 2}, {87773, 4872, 0, 7, 0}, {87780, 4873, 0, 7, 2},
	{87787, 4874, 0, 3, 2}, {87790, 4875, 0, 3, 2}, {87793, 4877, 54517, 11, 2}, {87804, 4878, 30411, 12, 0}, {87816, 4879, 18039, 9, 0}, {87825, 4880, 0, 5, 2}, {87830, 4881, 10853, 27, 0}, {87857, 4882, 52791, 15, 0},
	{87872, 4883, 60567, 11, 0}, {87883, 4884, 54575, 10, 0}, {87893, 4885, 0, 6, 2}, {87899, 4887, 12815, 13, 2}, {87912, 4888, 45887, 9, 2}, {87921, 4890, 0, 2, 2}, {87923, 4891, 0, 3, 2}, {87926, 4892, 21839, 13, 0},
	{87939, 4893, 0, 9, 2}, {87948, 4894, 17053, 24, 5}, {87972, 4895, 31401, 22, 7}, {87994, 4896, 63977, 15, 5}, {88009, 4897, 4399, 14, 5}, {88023, 4898, 0, 8, 7}, {88031, 4899, 14007, 28, 0}, {88059, 4900, 36219, 17, 2},
	{88076, 4901, 34627, 17, 0}, {88093, 4902, 0, 8, 2}, {88101, 4903, 4399, 13, 2}, {88114, 4904, 60631, 8, 0}, {88122, 4905, 0, 3, 2}, {88125, 4906, 36747, 13, 0}, {88138, 4909, 36747, 13, 4}, {88151, 4911, 3535, 11, 0},
	{88162, 4912, 44393, 10, 0}, {88172, 4913, 0, 5, 2}, {88177, 4914, 0, 4, 2}, {88181, 4915, 7039, 27, 0}, {88208, 4916, 0, 6, 2}, {88214, 4917, 37787, 19, 5}, {88233, 4918, 35329, 18, 7}, {88251, 4919, 8447, 13, 0},
	{88264, 4920, 0, 4, 2}, {88268, 4921, 63097, 24, 5}, {88292, 4922, 45529, 24, 5}, {88316, 4923, 63097, 23, 5}, {88339, 4924, 30319, 22, 5}, {88361, 4925, 6979, 20, 5}, {88381, 4926, 6979, 19, 5}, {88400, 4927, 20145, 17, 5},
	{88417, 4928, 5047, 16, 7}, {88433, 4929, 0, 12, 2}, {88445, 4930, 0, 7, 2}, {88452, 4931, 52791, 20, 0}, {88472, 4932, 0, 6, 2}, {88478, 4933, 13807, 23, 5}, {88501, 4934, 13807, 22, 5}, {88523, 4935, 42015, 15, 5},
	{88538, 4936, 34641, 15, 5}, {88553, 4937, 10853, 14, 5}, {88567, 4938, 60455, 12, 5}, {88579, 4939, 5579, 11, 5}, {88590, 4940, 0, 7, 7}, {88597, 4941, 17845, 19, 5}, {88616, 4942, 17845, 18, 5}, {88634, 4943, 1779, 16, 5},
	{88650, 4944, 36255, 14, 5}, {88664, 4945, 5093, 13, 7}, {88677, 4946, 56195, 9, 0}, {88686, 4947, 0, 6, 2}, {88692, 4948, 0, 7, 0}, {88699, 4949, 0, 7, 2}, {88706, 4950, 0, 8, 2}, {88714, 4951, 26347, 19, 7},
	{88733, 4952, 63311, 30, 5}, {88763, 4953, 63311, 28, 5}, {88791, 4954, 63311, 23, 5}, {88814, 4955, 63311, 23, 5}, {88837, 4956, 63311, 22, 5}, {88859, 4957, 63311, 22, 5}, {88881, 4958, 63311, 19, 5}, {88900, 4959, 63311, 18, 7},
	{88918, 4960, 35813, 26, 2}, {88944, 4961, 0, 4, 2}, {88948, 4962, 0, 5, 2}, {88953, 4963, 36977, 11, 2}, {88964, 4964, 0, 5, 7}, {88969, 4965, 0, 5, 2}, {88974, 4966, 0, 5, 0}, {88979, 4967, 0, 5, 2},
	{88984, 4968, 51351, 21, 7}, {89005, 4969, 0, 5, 2}, {89010, 4970, 22419, 41, 0}, {89051, 4971, 53939, 41, 0}, {89092, 4972, 64879, 29, 2}, {89121, 4973, 28997, 18, 0}, {89139, 4974, 29363, 16, 2}, {89155, 4975, 23203, 16, 5},
	{89171, 4976, 42553, 15, 7}, {89186, 4977, 21839, 16, 0}, {89202, 4978, 0, 11, 2}, {89213, 4979, 15685, 17, 7}, {89230, 4980, 27731, 22, 5}, {89252, 4981, 27731, 21, 5}, {89273, 4982, 7037, 15, 7}, {89288, 4983, 35813, 37, 0},
	{89325, 4984, 54549, 36, 0}, {89361, 4985, 62855, 33, 0}, {89394, 4986, 30897, 25, 5}, {89419, 4987, 3873, 11, 5}, {89430, 4988, 43567, 8, 2}, {89438, 4989, 19745, 13, 2}, {89451, 4990, 25251, 30, 5}, {89481, 4991, 25251, 28, 5},
	{89509, 4992, 8117, 24, 5}, {89533, 4993, 8117, 23, 7}, {89556, 4994, 0, 12, 2}, {89568, 4995, 0, 9, 2}, {89577, 4996, 0, 10, 2}, {89587, 4997, 41387, 8, 0}, {89595, 4998, 41387, 8, 0}, {89603, 4999, 0, 5, 2},
	{89608, 5000, 26003, 43, 7}, {89651, 5001, 55749, 38, 2}, {89689, 5002, 36219, 11, 6}, {89700, 5003, 0, 4, 2}, {89704, 5004, 41191, 8, 0}, {89712, 5005, 29737, 7, 0}, {89719, 5006, 41387, 6, 2}, {89725, 5007, 0, 9, 2},
	{89734, 5008, 15275, 19, 2}, {89753, 5009, 58223, 15, 0}, {89768, 5010, 36747, 13, 0}, {89781, 5011, 29737, 9, 0}, {89790, 5012, 0, 5, 2}, {89795, 5013, 13467, 16, 5}, {89811, 5014, 0, 4, 2}, {89815, 5015, 0, 5, 2},
	{89820, 5016, 13467, 35, 5}, {89855, 5017, 13467, 34, 5}, {89889, 5018, 13467, 31, 5}, {89920, 5019, 13467, 30, 5}, {89950, 5020, 13467, 29, 5}, {89979, 5021, 13467, 25, 5}, {90004, 5022, 13467, 24, 5}, {90028, 5023, 13467, 21, 5},
	{90049, 5024, 13467, 20, 7}, {90069, 5025, 265, 13, 2}, {90082, 5026, 25521, 13, 0}, {90095, 5027, 47321, 10, 0}, {90105, 5028, 0, 6, 2}, {90111, 5029, 0, 6, 7}, {90117, 5030, 50949, 20, 0}, {90137, 5031, 29461, 12, 0},
	{90149, 5032, 0, 5, 2}, {90154, 5033, 13467, 39, 5}, {90193, 5034, 13467, 35, 5}, {90228, 5035, 13467, 34, 5}, {90262, 5036, 13467, 31, 5}, {90293, 5037, 13467, 30, 5}, {90323, 5038, 13467, 29, 5}, {90352, 5039, 13467, 25, 5},
	{90377, 5040, 13467, 24, 5}, {90401, 5041, 13467, 22, 5}, {90423, 5042, 13467, 21, 5}, {90444, 5043, 13467, 20, 5}, {90464, 5044, 13467, 16, 7}, {90480, 5045, 13467, 48, 5}, {90528, 5046, 13467, 31, 5}, {90559, 5047, 13467, 28, 5},
	{90587, 5048, 13467, 27, 5}, {90614, 5049, 13467, 27, 5}, {90641, 5050, 13467, 27, 5}, {90668, 5051, 13467, 27, 5}, {90695, 5052, 13467, 26, 5}, {90721, 5053, 13467, 26, 5}, {90747, 5054, 13467, 23, 5}, {90770, 5055, 13467, 22, 5},
	{90792, 5056, 13467, 21, 5}, {90813, 5057, 13467, 21, 5}, {90834, 5058, 13467, 20, 5}, {90854, 5059, 13467, 18, 5}, {90872, 5060, 13467, 18, 5}, {90890, 5061, 13467, 17, 5}, {90907, 5062, 13467, 17, 5}, {90924, 5063, 13467, 16, 5},
	{90940, 5064, 13467, 16, 5}, {90956, 5065, 13467, 15, 5}, {90971, 5066, 13467, 15, 5}, {90986, 5067, 13467, 15, 5}, {91001, 5070, 13467, 14, 7}, {91015, 5071, 46157, 11, 2}, {91026, 5072, 0, 6, 2}, {91032, 5073, 55251, 12, 0},
	{91044, 5074, 55251, 12, 0}, {91056, 5075, 33033, 11, 2}, {91067, 5076, 13467, 22, 7}, {91089, 5077, 0, 7, 2}, {91096, 5078, 57217, 19, 5}, {91115, 5079, 20807, 18, 7}, {91133, 5080, 0, 3, 2}, {91136, 5081, 25805, 11, 2},
	{91147, 5082, 64247, 25, 0}, {91172, 5083, 26053, 16, 0}, {91188, 5084, 32979, 15, 2}, {91203, 5085, 27405, 14, 0}, {91217, 5086, 25323, 11, 0}, {91228, 5088, 0, 8, 2}, {91236, 5090, 785, 11, 0}, {91247, 5091, 0, 6, 2},
	{91253, 5092, 24209, 29, 5}, {91282, 5093, 24209, 28, 7}, {91310, 5094, 0, 3, 2}, {91313, 5095, 0, 6, 2}, {91319, 5096, 20807, 24, 5}, {91343, 5097, 20807, 23, 7}, {91366, 5098, 13467, 38, 5}, {91404, 5099, 13467, 36, 5},
	{91440, 5100, 13467, 34, 5}, {91474, 5101, 13467, 33, 5}, {91507, 5102, 13467, 30, 5}, {91537, 5103, 13467, 29, 5}, {91566, 5104, 13467, 28, 5}, {91594, 5105, 13467, 24, 5}, {91618, 5106, 13467, 23, 5}, {91641, 5107, 13467, 20, 5},
	{91661, 5108, 13467, 19, 5}, {91680, 5110, 13467, 15, 7}, {91695, 5111, 13351, 15, 0}, {91710, 5112, 34627, 13, 0}, {91723, 5113, 0, 4, 2}, {91727, 5114, 18529, 18, 5}, {91745, 5115, 18529, 17, 5}, {91762, 5116, 15163, 16, 5},
	{91778, 5117, 15163, 15, 5}, {91793, 5118, 18529, 9, 0}, {91802, 5119, 4503, 8, 0}, {91810, 5120, 15163, 7, 0}, {91817, 5121, 0, 3, 2}, {91820, 5122, 0, 8, 2}, {91828, 5123, 583, 16, 2}, {91844, 5124, 0, 6, 2},
	{91850, 5125, 0, 7, 2}, {91857, 5126, 0, 4, 2}, {91861, 5127, 27259, 23, 0}, {91884, 5128, 61299, 6, 0}, {91890, 5129, 0, 3, 2}, {91893, 5130, 62659, 24, 5}, {91917, 5131, 62659, 23, 5}, {91940, 5132, 59913, 13, 5},
	{91953, 5133, 62659, 12, 7}, {91965, 5134, 36747, 13, 2}, {91978, 5135, 36747, 13, 2}, {91991, 5136, 0, 9, 0}, {92000, 5137, 0, 9, 2}, {92009, 5138, 25199, 13, 2}, {92022, 5139, 10567, 36, 2}, {92058, 5140, 0, 5, 2},
	{92063, 5141, 35615, 16, 7}, {92079, 5142, 46119, 40, 5}, {92119, 5143, 46119, 39, 5}, {92158, 5144, 1925, 20, 5}, {92178, 5145, 10833, 19, 5}, {92197, 5146, 22717, 17, 5}, {92214, 5147, 31889, 16, 7}, {92230, 5148, 0, 6, 7},
	{92236, 5149, 0, 7, 2}, {92243, 5150, 10225, 7, 0}, {92250, 5151, 0, 4, 2}, {92254, 5152, 0, 8, 7}, {92262, 5153, 0, 4, 2}, {92266, 5154, 60631, 10, 0}, {92276, 5155, 0, 5, 2}, {92281, 5156, 28079, 18, 5},
	{92299, 5157, 52069, 17, 7}, {92316, 5158, 34031, 13, 0}, {92329, 5159, 0, 6, 2}, {92335, 5160, 41387, 6, 0}, {92341, 5161, 0, 3, 2}, {92344, 5162, 7037, 12, 5}, {92356, 5163, 27203, 7, 0}, {92363, 5164, 0, 3, 2},
	{92366, 5165, 0, 5, 2}, {92371, 5166, 0, 3, 2}, {92374, 5167, 62987, 13, 2}, {92387, 5168, 0, 9, 2}, {92396, 5169, 42585, 15, 5}, {92411, 5170, 25251, 14, 7}, {92425, 5171, 0, 7, 2}, {92432, 5172, 0, 8, 0},
	{92440, 5173, 0, 8, 2}, {92448, 5174, 0, 10, 2}, {92458, 5175, 13813, 9, 2}, {92467, 5176, 12815, 12, 2}, {92479, 5177, 54213, 7, 0}, {92486, 5178, 54213, 7, 0}, {92493, 5179, 0, 3, 2}, {92496, 5181, 13977, 13, 2},
	{92509, 5182, 39171, 8, 0}, {92517, 5183, 39171, 8, 0}, {92525, 5184, 9947, 6, 0}, {92531, 5185, 57433, 6, 0}, {92537, 5186, 11903, 6, 0}, {92543, 5187, 41341, 6, 0}, {92549, 5188, 57433, 6, 2}, {92555, 5189, 13467, 17, 7},
	{92572, 5190, 52425, 24, 5}, {92596, 5191, 52425, 23, 5}, {92619, 5192, 48307, 17, 2}, {92636, 5193, 47803, 11, 2}, {92647, 5194, 0, 4, 2}, {92651, 5195, 3983, 24, 0}, {92675, 5196, 3983, 15, 0}, {92690, 5197, 0, 7, 2},
	{92697, 5198, 0, 3, 2}, {92700, 5199, 29737, 8, 0}, {92708, 5200, 0, 4, 2}, {92712, 5201, 0, 7, 2}, {92719, 5202, 0, 4, 2}, {92723, 5203, 0, 3, 2}, {92726, 5204, 0, 4, 2}, {92730, 5205, 0, 0, 2},
}

var namesSenses = [5205]Sense{
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
	{229, 2}, {342, 2}, {354, 2}, {274, 2}, {274, 2}, {229, 2}, {226, 2}, {341, 2},
	{229, 1}, {313, 0}, {555, 1}, {429, 0}, {800, 0}, {800, 1}, {447, 0}, {1031, 0},
	{661, 0}, {661, 1}, {375, 0}, {375, 0}, {375, 1}, {159, 0}, {566, 0}, {103, 0},
	{103, 0}, {398, 1}, {853, 1}, {940, 0}, {575, 0}, {575, 0}, {737, 1}, {791, 1},
	{34, 0}, {737, 0}, {791, 0}, {888, 0}, {889, 0}, {624, 0}, {624, 0}, {624, 1},
	{21, 2}, {16, 2}, {16, 2}, {16, 2}, {16, 2}, {17, 2}, {18, 2}, {16, 2},
	{2, 2}, {16, 2}, {16, 2}, {16, 2}, {16, 2}, {18, 2}, {5, 2}, {579, 0},
	{239, 0}, {330, 2}, {239, 0}, {330, 2}, {330, 2}, {239, 0}, {845, 4}, {758, 0},
	{845, 0}, {922, 0}, {569, 0}, {505, 0}, {505, 0}, {505, 1}, {848, 0}, {1071, 0},
	{288, 0}, {946, 0}, {1015, 0}, {355, 0}, {355, 0}, {328, 0}, {406, 0}, {326, 0},
	{449, 0}, {481, 1}, {501, 0}, {526, 0}, {584, 0}, {127, 1}, {290, 0}, {379, 0},
	{95, 0}, {1048, 0}, {800, 1}, {477, 0}, {579, 0}, {579, 0}, {755, 0}, {755, 1},
	{749, 0}, {749, 0}, {749, 1}, {197, 1}, {672, 0}, {727, 0}, {727, 1}, {446, 0},
	{76, 2}, {188, 2}, {306, 2}, {364, 1}, {337, 1}, {6, 0}, {530, 0}, {552, 0},
	{327, 0}, {327, 0}, {328, 0}, {262, 0}, {256, 0}, {420, 0}, {415, 0}, {415, 0},
	{415, 1}, {507, 1}, {33, 0}, {617, 0}, {617, 4}, {617, 1}, {676, 1}, {249, 0},
	{249, 0}, {249, 0}, {249, 0}, {249, 1}, {579, 0}, {579, 0}, {369, 1}, {368, 1},
	{527, 0}, {690, 0}, {690, 0}, {919, 0}, {1068, 1}, {550, 0}, {470, 0}, {143, 1},
	{818, 4}, {408, 0}, {408, 0}, {120, 1}, {120, 1}, {815, 1}, {332, 0}, {807, 0},
	{807, 1}, {875, 1}, {581, 0}, {581, 0}, {560, 0}, {560, 0}, {560, 0}, {581, 0},
	{581, 0}, {543, 0}, {581, 0}, {581, 0}, {140, 0}, {433, 0}, {370, 0}, {264, 0},
	{548, 0}, {548, 0}, {487, 0}, {62, 0}, {805, 0}, {927, 0}, {860, 1}, {322, 0},
	{315, 0}, {431, 1}, {639, 0}, {744, 0}, {639, 1}, {744, 1}, {766, 0}, {766, 1},
	{431, 0}, {481, 0}, {477, 0}, {430, 0}, {431, 1}, {378, 2}, {541, 0}, {541, 0},
	{830, 0}, {830, 0}, {830, 1}, {830, 1}, {915, 0}, {604, 0}, {617, 0}, {428, 0},
	{334, 0}, {332, 0}, {335, 0}, {333, 1}, {343, 0}, {69, 0}, {69, 0}, {95, 0},
	{909, 0}, {934, 0}, {342, 0}, {11, 1}, {39, 0}, {300, 0}, {298, 0}, {662, 0},
	{530, 0}, {198, 0}, {566, 0}, {566, 0}, {567, 0}, {903, 0}, {903, 1}, {681, 1},
	{590, 0}, {590, 0}, {180, 0}, {310, 0}, {652, 1}, {102, 0}, {420, 0}, {270, 0},
	{744, 0}, {259, 2}, {259, 2}, {668, 0}, {668, 1}, {668, 1}, {668, 1}, {668, 1},
	{186, 0}, {1066, 0}, {333, 0}, {377, 0}, {326, 0}, {331, 0}, {379, 1}, {247, 1},
	{48, 1}, {633, 4}, {698, 1}, {698, 1}, {687, 0}, {305, 0}, {26, 2}, {305, 2},
	{695, 0}, {409, 0}, {1024, 0}, {758, 0}, {845, 0}, {922, 0}, {395, 0}, {26, 2},
	{305, 2}, {184, 0}, {184, 0}, {310, 0}, {847, 0}, {570, 0}, {570, 0}, {571, 0},
	{571, 0}, {857, 1}, {735, 0}, {735, 0}, {735, 0}, {735, 0}, {158, 0}, {153, 0},
	{158, 2}, {153, 2}, {378, 1}, {544, 0}, {544, 0}, {178, 0}, {178, 1}, {580, 0},
	{580, 0}, {481, 1}, {481, 1}, {263, 0}, {263, 0}, {879, 0}, {879, 0}, {264, 0},
	{264, 0}, {507, 0}, {377, 1}, {452, 0}, {452, 0}, {452, 0}, {451, 0}, {451, 0},
	{922, 4}, {161, 0}, {998, 0}, {531, 0}, {316, 0}, {695, 1}, {131, 0}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {566, 0}, {193, 0}, {434, 0}, {29, 0}, {477, 0}, {589, 0}, {589, 0},
	{589, 0}, {589, 0}, {589, 0}, {583, 0}, {583, 0}, {583, 0}, {554, 0}, {554, 0},
	{651, 1}, {293, 0}, {37, 0}, {995, 0}, {318, 0}, {250, 0}, {761, 0}, {891, 0},
	{170, 0}, {580, 0}, {580, 0}, {580, 0}, {580, 0}, {621, 1}, {121, 0}, {621, 0},
	{621, 0}, {121, 1}, {621, 1}, {529, 0}, {529, 0}, {529, 1}, {683, 0}, {683, 0},
	{683, 0}, {364, 0}, {99, 0}, {38, 0}, {41, 0}, {41, 0}, {274, 0}, {519, 0},
	{124, 0}, {124, 1}, {583, 0}, {583, 0}, {584, 0}, {584, 0}, {551, 0}, {551, 0},
	{551, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {276, 0}, {91, 0},
	{625, 0}, {794, 0}, {901, 0}, {981, 0}, {901, 0}, {794, 0}, {901, 0}, {794, 0},
	{901, 0}, {981, 0}, {981, 1}, {886, 0}, {886, 1}, {260, 2}, {260, 2}, {260, 2},
	{260, 2}, {260, 2}, {260, 2}, {260, 2}, {302, 2}, {260, 2}, {260, 2}, {258, 2},
	{333, 1}, {334, 1}, {335, 1}, {710, 0}, {799, 0}, {894, 0}, {894, 0}, {135, 0},
	{247, 2}, {248, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2}, {269, 2}, {176, 2},
	{292, 2}, {176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2}, {90, 2},
	{176, 2}, {176, 2}, {245, 2}, {267, 2}, {499, 0}, {554, 0}, {554, 0}, {585, 0},
	{585, 0}, {566, 0}, {566, 0}, {84, 0}, {595, 0}, {422, 0}, {569, 0}, {569, 0},
	{569, 0}, {569, 0}, {707, 0}, {707, 1}, {1002, 1}, {289, 0}, {583, 0}, {583, 0},
	{583, 0}, {591, 0}, {591, 0}, {169, 0}, {947, 0}, {947, 0}, {947, 1}, {566, 1},
	{88, 0}, {88, 0}, {246, 0}, {50, 0}, {106, 1}, {106, 1}, {1063, 0}, {173, 0},
	{953, 0}, {293, 0}, {289, 0}, {283, 0}, {292, 0}, {287, 0}, {297, 0}, {290, 0},
	{653, 0}, {653, 0}, {653, 0}, {573, 0}, {219, 0}, {441, 0}, {282, 0}, {536, 0},
	{400, 0}, {425, 1}, {570, 0}, {570, 0}, {570, 0}, {570, 0}, {572, 0}, {572, 0},
	{1001, 0}, {447, 0}, {282, 2}, {157, 2}, {289, 2}, {56, 2}, {147, 2}, {289, 2},
	{290, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2}, {214, 2}, {147, 2},
	{152, 2}, {69, 2}, {387, 2}, {120, 2}, {387, 0}, {63, 2}, {215, 2}, {120, 2},
	{384, 2}, {387, 2}, {389, 2}, {400, 2}, {120, 2}, {450, 1}, {722, 0}, {722, 0},
	{722, 1}, {330, 0}, {1034, 0}, {1034, 1}, {231, 0}, {230, 0}, {890, 0}, {908, 1},
	{325, 0}, {325, 0}, {325, 0}, {325, 1}, {278, 2}, {278, 2}, {278, 2}, {278, 2},
	{278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {294, 2}, {591, 0}, {591, 0},
	{27, 0}, {27, 0}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2},
	{177, 2}, {177, 2}, {177, 2}, {177, 2}, {682, 0}, {286, 0}, {616, 4}, {247, 2},
	{248, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2}, {269, 2}, {176, 2}, {292, 2},
	{176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2},
	{176, 2}, {245, 2}, {267, 2}, {887, 0}, {67, 0}, {67, 0}, {67, 1}, {155, 0},
	{155, 1}, {352, 0}, {78, 0}, {442, 0}, {526, 0}, {392, 0}, {390, 0}, {330, 0},
	{129, 0}, {377, 0}, {329, 0}, {330, 0}, {391, 0}, {129, 0}, {282, 2}, {290, 0},
	{377, 0}, {155, 0}, {391, 0}, {56, 0}, {206, 0}, {378, 0}, {335, 0}, {378, 0},
	{175, 0}, {117, 0}, {108, 0}, {147, 0}, {247, 2}, {248, 2}, {176, 2}, {378, 1},
	{176, 2}, {118, 0}, {118, 0}, {176, 2}, {157, 2}, {381, 0}, {389, 0}, {282, 0},
	{394, 2}, {4, 2}, {172, 0}, {280, 0}, {327, 0}, {327, 0}, {269, 2}, {176, 2},
	{292, 2}, {289, 2}, {176, 2}, {381, 2}, {56, 2}, {147, 2}, {289, 2}, {290, 2},
	{289, 0}, {148, 2}, {176, 2}, {69, 2}, {69, 2}, {386, 0}, {386, 0}, {120, 0},
	{148, 2}, {293, 0}, {335, 2}, {388, 0}, {389, 0}, {378, 2}, {172, 2}, {120, 0},
	{176, 2}, {290, 2}, {120, 2}, {378, 0}, {379, 0}, {176, 2}, {378, 2}, {147, 2},
	{214, 2}, {388, 0}, {147, 2}, {152, 0}, {393, 0}, {90, 2}, {176, 2}, {152, 2},
	{69, 2}, {385, 0}, {155, 0}, {358, 0}, {176, 2}, {378, 2}, {387, 2}, {120, 2},
	{63, 2}, {215, 2}, {383, 0}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2},
	{387, 0}, {387, 0}, {120, 2}, {245, 2}, {378, 2}, {384, 0}, {389, 0}, {378, 2},
	{378, 2}, {384, 0}, {267, 2}, {378, 2}, {386, 0}, {383, 1}, {120, 0}, {147, 0},
	{335, 0}, {376, 0}, {759, 0}, {759, 1}, {63, 0}, {741, 1}, {273, 0}, {273, 0},
	{801, 0}, {525, 0}, {132, 0}, {265, 0}, {201, 0}, {118, 1}, {802, 0}, {912, 0},
	{802, 0}, {912, 0}, {787, 0}, {787, 0}, {105, 0}, {580, 0}, {580, 0}, {838, 1},
	{838, 1}, {211, 1}, {354, 0}, {527, 1}, {493, 0}, {205, 0}, {556, 1}, {585, 0},
	{585, 0}, {566, 0}, {566, 0}, {307, 0}, {659, 0}, {659, 0}, {659, 1}, {608, 0},
	{30, 0}, {30, 0}, {608, 1}, {608, 0}, {30, 0}, {608, 4}, {894, 4}, {717, 1},
	{371, 0}, {371, 0}, {436, 0}, {728, 0}, {728, 0}, {1046, 0}, {1046, 0}, {954, 0},
	{423, 0}, {997, 0}, {997, 1}, {1026, 0}, {1026, 0}, {770, 0}, {770, 1}, {781, 0},
	{820, 0}, {960, 0}, {675, 0}, {781, 0}, {820, 4}, {960, 0}, {781, 0}, {820, 0},
	{423, 0}, {675, 1}, {781, 1}, {820, 1}, {960, 1}, {130, 0}, {684, 0}, {684, 0},
	{684, 0}, {511, 0}, {563, 1}, {407, 0}, {130, 2}, {423, 0}, {1042, 0}, {1042, 0},
	{414, 0}, {414, 0}, {742, 1}, {1004, 0}, {1004, 0}, {775, 0}, {683, 0}, {864, 0},
	{864, 1}, {632, 1}, {1020, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {481, 0},
	{358, 0}, {385, 1}, {553, 0}, {553, 0}, {799, 0}, {94, 0}, {225, 0}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {673, 0}, {673, 1}, {731, 0}, {731, 1}, {68, 2}, {68, 2}, {279, 0},
	{310, 2}, {68, 2}, {275, 2}, {68, 2}, {252, 0}, {167, 2}, {68, 2}, {167, 2},
	{253, 0}, {661, 0}, {68, 2}, {68, 2}, {617, 0}, {221, 2}, {279, 2}, {68, 2},
	{221, 0}, {253, 2}, {68, 2}, {221, 2}, {279, 2}, {673, 0}, {673, 0}, {832, 0},
	{673, 0}, {673, 1}, {543, 0}, {543, 0}, {602, 4}, {602, 0}, {45, 0}, {602, 0},
	{938, 0}, {1035, 0}, {588, 0}, {588, 0}, {588, 0}, {777, 4}, {777, 1}, {679, 0},
	{679, 0}, {573, 0}, {573, 0}, {339, 0}, {71, 0}, {574, 1}, {570, 0}, {570, 0},
	{423, 0}, {423, 1}, {1075, 0}, {457, 0}, {457, 0}, {649, 0}, {649, 0}, {649, 0},
	{627, 0}, {922, 0}, {719, 0}, {366, 0}, {366, 0}, {740, 0}, {366, 0}, {366, 1},
	{740, 1}, {438, 0}, {438, 0}, {1056, 0}, {1056, 0}, {154, 1}, {298, 0}, {189, 0},
	{189, 2}, {560, 0}, {560, 0}, {977, 0}, {971, 0}, {977, 0}, {607, 0}, {930, 0},
	{24, 0}, {570, 0}, {570, 0}, {857, 0}, {115, 2}, {115, 2}, {14, 2}, {116, 2},
	{115, 2}, {178, 0}, {115, 2}, {115, 2}, {115, 2}, {8, 2}, {115, 2}, {115, 2},
	{178, 0}, {301, 2}, {115, 2}, {115, 2}, {178, 2}, {424, 1}, {367, 0}, {474, 0},
	{499, 0}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {326, 2},
	{201, 2}, {201, 2}, {201, 2}, {201, 2}, {101, 2}, {720, 0}, {644, 0}, {792, 0},
	{644, 1}, {792, 1}, {644, 1}, {1003, 0}, {577, 0}, {476, 0}, {577, 0}, {577, 0},
	{577, 0}, {493, 0}, {620, 0}, {684, 0}, {44, 0}, {29, 0}, {29, 0}, {38, 1},
	{736, 0}, {25, 0}, {25, 0}, {370, 0}, {38, 0}, {43, 0}, {29, 2}, {43, 2},
	{29, 2}, {29, 2}, {44, 2}, {29, 2}, {29, 2}, {29, 2}, {22, 2}, {29, 2},
	{22, 2}, {29, 2}, {38, 2}, {29, 2}, {38, 2}, {411, 2}, {29, 2}, {29, 2},
	{44, 0}, {891, 0}, {905, 0}, {905, 1}, {433, 0}, {106, 0}, {106, 0}, {106, 0},
	{106, 0}, {386, 1}, {430, 0}, {584, 0}, {304, 0}, {761, 0}, {455, 0}, {521, 0},
	{420, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0},
	{587, 0}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2},
	{281, 2}, {281, 2}, {64, 2}, {665, 0}, {471, 0}, {580, 0}, {570, 0}, {570, 0},
	{1058, 0}, {1058, 0}, {544, 0}, {544, 0}, {544, 0}, {553, 0}, {553, 0}, {553, 0},
	{452, 1}, {590, 0}, {702, 0}, {702, 1}, {983, 0}, {983, 0}, {974, 0}, {920, 0},
	{477, 1}, {540, 0}, {540, 0}, {231, 0}, {435, 0}, {354, 1}, {422, 1}, {675, 1},
	{466, 0}, {569, 1}, {517, 0}, {517, 1}, {111, 0}, {111, 0}, {423, 0}, {955, 0},
	{955, 0}, {481, 0}, {425, 0}, {287, 1}, {311, 0}, {940, 0}, {940, 1}, {437, 0},
	{774, 0}, {96, 1}, {471, 0}, {651, 0}, {574, 0}, {574, 0}, {574, 0}, {574, 0},
	{574, 0}, {424, 0}, {457, 0}, {457, 0}, {481, 0}, {442, 0}, {442, 0}, {906, 1},
	{805, 1}, {82, 0}, {498, 0}, {208, 0}, {442, 0}, {546, 0}, {546, 0}, {542, 0},
	{542, 0}, {90, 1}, {1043, 0}, {682, 0}, {765, 0}, {519, 0}, {1018, 0}, {562, 0},
	{562, 0}, {546, 0}, {546, 1}, {546, 0}, {546, 0}, {546, 0}, {733, 0}, {258, 0},
	{205, 0}, {205, 0}, {200, 0}, {200, 0}, {583, 0}, {557, 0}, {583, 0}, {557, 0},
	{29, 2}, {43, 2}, {29, 2}, {29, 2}, {44, 2}, {29, 2}, {29, 2}, {29, 2},
	{22, 2}, {29, 2}, {22, 2}, {29, 2}, {38, 2}, {29, 2}, {38, 2}, {411, 2},
	{29, 2}, {29, 2}, {576, 0}, {576, 0}, {412, 0}, {19, 0}, {718, 0}, {718, 1},
	{945, 0}, {1080, 0}, {1080, 0}, {3, 0}, {131, 0}, {885, 0}, {483, 0}, {483, 0},
	{483, 0}, {483, 0}, {483, 0}, {296, 0}, {844, 0}, {844, 0}, {254, 0}, {455, 0},
	{591, 0}, {591, 0}, {591, 0}, {591, 0}, {1005, 0}, {1005, 0}, {8, 0}, {846, 0},
	{846, 1}, {560, 0}, {560, 0}, {599, 0}, {559, 0}, {541, 0}, {501, 0}, {13, 0},
	{13, 0}, {557, 0}, {557, 0}, {1055, 0}, {41, 1}, {793, 0}, {108, 0}, {411, 1},
	{47, 0}, {63, 0}, {26, 0}, {554, 0}, {554, 0}, {416, 0}, {201, 2}, {201, 2},
	{201, 2}, {201, 2}, {201, 2}, {201, 2}, {326, 2}, {201, 2}, {201, 2}, {201, 2},
	{201, 2}, {101, 2}, {1002, 0}, {114, 0}, {114, 2}, {423, 0}, {52, 0}, {203, 0},
	{203, 0}, {203, 0}, {203, 0}, {313, 2}, {204, 2}, {204, 2}, {128, 2}, {47, 2},
	{204, 2}, {204, 2}, {204, 0}, {204, 2}, {204, 2}, {204, 2}, {314, 2}, {204, 2},
	{204, 2}, {827, 0}, {827, 1}, {131, 1}, {508, 0}, {566, 1}, {427, 0}, {427, 0},
	{605, 0}, {427, 0}, {605, 0}, {210, 0}, {60, 0}, {431, 1}, {278, 0}, {419, 0},
	{419, 0}, {1039, 1}, {562, 0}, {562, 0}, {516, 0}, {207, 0}, {213, 0}, {213, 0},
	{212, 0}, {212, 0}, {209, 0}, {573, 0}, {986, 1}, {429, 0}, {806, 0}, {806, 0},
	{806, 1}, {104, 0}, {878, 1}, {282, 2}, {157, 2}, {289, 2}, {56, 2}, {147, 2},
	{289, 2}, {290, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2}, {214, 2},
	{147, 2}, {152, 2}, {69, 2}, {387, 2}, {120, 2}, {63, 2}, {215, 2}, {120, 2},
	{384, 2}, {387, 2}, {389, 2}, {400, 2}, {120, 2}, {613, 0}, {656, 0}, {141, 0},
	{141, 0}, {537, 0}, {1022, 0}, {1022, 1}, {937, 1}, {937, 1}, {14, 0}, {1021, 0},
	{1021, 1}, {616, 4}, {687, 0}, {687, 0}, {687, 1}, {425, 0}, {225, 0}, {401, 0},
	{401, 0}, {401, 1}, {356, 1}, {216, 0}, {408, 0}, {508, 0}, {508, 0}, {668, 4},
	{771, 1}, {871, 1}, {55, 0}, {670, 0}, {670, 1}, {312, 0}, {128, 1}, {281, 2},
	{281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2},
	{64, 2}, {1012, 0}, {1012, 0}, {980, 1}, {577, 0}, {177, 0}, {979, 0}, {525, 0},
	{173, 0}, {966, 0}, {288, 0}, {556, 0}, {904, 0}, {904, 1}, {43, 0}, {657, 0},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {131, 2}, {960, 0}, {390, 2}, {558, 0}, {558, 0}, {723, 0}, {723, 0},
	{452, 0}, {452, 0}, {452, 0}, {451, 0}, {575, 0}, {575, 0}, {559, 0}, {559, 0},
	{559, 0}, {559, 0}, {559, 1}, {559, 1}, {174, 0}, {1045, 0}, {566, 0}, {27, 0},
	{27, 0}, {711, 0}, {711, 0}, {941, 0}, {247, 2}, {248, 2}, {176, 2}, {176, 2},
	{176, 2}, {4, 2}, {269, 2}, {176, 2}, {292, 2}, {176, 2}, {148, 2}, {176, 2},
	{148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2}, {176, 2}, {245, 2}, {267, 2},
	{788, 1}, {678, 0}, {85, 0}, {569, 0}, {345, 0}, {808, 0}, {817, 0}, {899, 0},
	{817, 0}, {899, 0}, {1036, 0}, {817, 0}, {899, 0}, {1036, 0}, {817, 1}, {899, 1},
	{1036, 1}, {619, 0}, {853, 0}, {853, 0}, {964, 0}, {870, 1}, {958, 0}, {373, 0},
	{790, 0}, {1050, 0}, {1050, 0}, {562, 1}, {157, 0}, {541, 0}, {541, 0}, {576, 0},
	{576, 0}, {932, 0}, {577, 0}, {577, 0}, {547, 0}, {425, 0}, {547, 0}, {547, 0},
	{102, 0}, {1061, 0}, {1061, 0}, {548, 0}, {861, 0}, {442, 0}, {457, 0}, {299, 0},
	{574, 0}, {463, 1}, {820, 0}, {1079, 1}, {460, 0}, {893, 1}, {142, 0}, {282, 1},
	{740, 1}, {106, 0}, {201, 1}, {660, 0}, {660, 0}, {603, 0}, {385, 0}, {1014, 0},
	{1014, 1}, {315, 0}, {837, 0}, {874, 0}, {931, 0}, {837, 1}, {874, 1}, {931, 1},
	{1001, 1}, {183, 1}, {384, 1}, {115, 0}, {128, 0}, {658, 1}, {1085, 0}, {1088, 0},
	{611, 4}, {859, 4}, {204, 1}, {576, 0}, {576, 0}, {598, 0}, {29, 2}, {43, 2},
	{29, 2}, {29, 2}, {44, 2}, {29, 2}, {29, 2}, {29, 2}, {22, 2}, {29, 2},
	{22, 2}, {29, 2}, {38, 2}, {29, 2}, {38, 2}, {411, 2}, {29, 2}, {29, 2},
	{575, 0}, {575, 0}, {24, 0}, {484, 0}, {588, 0}, {588, 0}, {326, 0}, {120, 2},
	{616, 0}, {616, 0}, {616, 1}, {275, 0}, {275, 0}, {275, 0}, {275, 0}, {275, 0},
	{275, 0}, {75, 0}, {265, 0}, {100, 0}, {100, 0}, {270, 0}, {270, 0}, {265, 0},
	{270, 0}, {270, 0}, {274, 0}, {268, 0}, {270, 0}, {270, 0}, {270, 0}, {270, 0},
	{226, 0}, {76, 0}, {266, 1}, {279, 0}, {269, 1}, {270, 1}, {271, 1}, {269, 1},
	{270, 1}, {271, 1}, {275, 0}, {306, 0}, {269, 1}, {270, 1}, {271, 1}, {269, 1},
	{270, 1}, {271, 1}, {275, 0}, {274, 1}, {2, 0}, {2, 0}, {282, 1}, {280, 0},
	{281, 1}, {297, 0}, {226, 1}, {279, 1}, {267, 1}, {178, 0}, {306, 1}, {873, 0},
	{873, 0}, {951, 0}, {177, 0}, {176, 0}, {175, 0}, {387, 0}, {229, 0}, {229, 0},
	{221, 0}, {221, 0}, {145, 0}, {593, 0}, {95, 1}, {789, 0}, {789, 1}, {519, 0},
	{224, 0}, {69, 0}, {697, 0}, {274, 0}, {274, 0}, {227, 2}, {254, 0}, {227, 2},
	{274, 2}, {225, 2}, {274, 2}, {274, 2}, {382, 2}, {225, 2}, {274, 2}, {274, 2},
	{382, 2}, {226, 0}, {270, 2}, {274, 2}, {274, 2}, {274, 2}, {270, 2}, {274, 2},
	{170, 2}, {274, 2}, {274, 2}, {255, 0}, {171, 2}, {170, 2}, {274, 2}, {171, 2},
	{255, 0}, {255, 2}, {254, 0}, {274, 2}, {255, 2}, {274, 2}, {274, 2}, {274, 2},
	{229, 2}, {342, 2}, {354, 2}, {274, 2}, {274, 2}, {229, 2}, {342, 2}, {354, 2},
	{274, 2}, {229, 0}, {229, 0}, {229, 2}, {254, 2}, {274, 2}, {229, 2}, {226, 2},
	{226, 2}, {563, 1}, {546, 1}, {269, 0}, {271, 0}, {269, 1}, {270, 1}, {271, 1},
	{561, 0}, {561, 0}, {620, 0}, {234, 0}, {234, 0}, {784, 0}, {784, 0}, {42, 0},
	{42, 0}, {377, 0}, {377, 0}, {378, 0}, {378, 0}, {378, 1}, {381, 0}, {381, 2},
	{293, 0}, {378, 2}, {378, 0}, {379, 0}, {378, 2}, {378, 2}, {378, 2}, {378, 2},
	{378, 2}, {378, 2}, {376, 1}, {266, 0}, {11, 0}, {333, 0}, {532, 0}, {31, 1},
	{32, 1}, {608, 1}, {608, 0}, {608, 1}, {456, 0}, {456, 0}, {713, 0}, {882, 1},
	{777, 0}, {337, 0}, {337, 0}, {672, 4}, {282, 2}, {157, 2}, {289, 2}, {56, 2},
	{147, 2}, {289, 2}, {290, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2},
	{214, 2}, {147, 2}, {152, 2}, {69, 2}, {387, 2}, {120, 2}, {63, 2}, {215, 2},
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
	{274, 2}, {255, 2}, {274, 2}, {274, 2}, {274, 2}, {229, 2}, {342, 2}, {354, 2},
	{274, 2}, {274, 2}, {229, 2}, {342, 2}, {354, 2}, {274, 2}, {229, 2}, {274, 2},
	{229, 2}, {226, 2}, {226, 2}, {19, 0}, {19, 1}, {324, 0}, {744, 1}, {952, 0},
	{890, 0}, {952, 0}, {308, 0}, {308, 0}, {764, 0}, {778, 0}, {870, 1}, {924, 1},
	{458, 0}, {458, 0}, {85, 0}, {279, 0}, {561, 0}, {336, 0}, {388, 1}, {714, 1},
	{445, 0}, {418, 0}, {1017, 1}, {226, 0}, {421, 0}, {167, 1}, {100, 0}, {736, 0},
	{566, 0}, {566, 0}, {241, 0}, {265, 2}, {345, 2}, {257, 2}, {257, 2}, {257, 2},
	{257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {392, 0},
	{390, 0}, {330, 0}, {129, 0}, {329, 0}, {330, 0}, {391, 0}, {129, 0}, {282, 2},
	{290, 0}, {282, 2}, {155, 0}, {391, 0}, {56, 0}, {206, 0}, {335, 0}, {175, 0},
	{117, 0}, {108, 0}, {147, 0}, {118, 0}, {118, 0}, {157, 2}, {389, 0}, {282, 0},
	{157, 2}, {172, 0}, {788, 0}, {280, 0}, {327, 0}, {327, 0}, {289, 2}, {56, 2},
	{147, 2}, {289, 2}, {290, 2}, {289, 0}, {289, 2}, {69, 2}, {69, 2}, {386, 0},
	{386, 0}, {120, 0}, {56, 2}, {147, 2}, {289, 2}, {290, 2}, {69, 2}, {69, 2},
	{335, 2}, {388, 0}, {389, 0}, {172, 2}, {120, 0}, {290, 2}, {120, 2}, {172, 2},
	{147, 2}, {214, 2}, {388, 0}, {120, 2}, {147, 2}, {152, 0}, {147, 2}, {214, 2},
	{393, 0}, {147, 2}, {152, 2}, {69, 2}, {385, 0}, {155, 0}, {358, 0}, {387, 2},
	{120, 2}, {152, 2}, {69, 2}, {63, 2}, {215, 2}, {383, 0}, {387, 2}, {120, 2},
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
	{274, 2}, {170, 2}, {274, 2}, {171, 2}, {255, 2}, {274, 2}, {274, 2}, {229, 2},
	{342, 2}, {354, 2}, {274, 2}, {274, 2}, {229, 2}, {226, 2}, {921, 0}, {921, 1},
	{611, 0}, {859, 0}, {439, 0}, {190, 0}, {190, 0}, {513, 0}, {513, 1}, {169, 2},
	{169, 2}, {169, 2}, {186, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 2}, {169, 2},
	{169, 2}, {169, 2}, {515, 1}, {283, 1}, {692, 0}, {692, 0}, {420, 0}, {402, 0},
	{65, 0}, {65, 0}, {419, 0}, {419, 0}, {419, 0}, {20, 0}, {442, 0}, {949, 0},
	{689, 1}, {541, 0}, {541, 0}, {47, 1}, {545, 0}, {380, 0}, {380, 0}, {380, 1},
	{550, 0}, {550, 0}, {550, 0}, {550, 0}, {1053, 0}, {1053, 0}, {9, 0}, {11, 1},
	{12, 1}, {498, 0}, {6, 0}, {6, 0}, {6, 0}, {6, 0}, {6, 0}, {297, 0},
	{1011, 0}, {526, 0}, {642, 1}, {283, 0}, {150, 0}, {150, 0}, {422, 0}, {422, 0},
	{535, 0}, {969, 0}, {969, 0}, {969, 1}, {411, 0}, {411, 2}, {967, 0}, {187, 0},
	{183, 0}, {187, 0}, {238, 0}, {187, 0}, {183, 0}, {845, 0}, {922, 0}, {557, 0},
	{557, 0}, {1052, 0}, {1052, 0}, {1052, 1}, {140, 0}, {916, 0}, {194, 0}, {985, 0},
	{686, 0}, {686, 1}, {590, 0}, {590, 0}, {542, 0}, {552, 0}, {933, 1}, {425, 0},
	{425, 0}, {425, 0}, {49, 1}, {256, 0}, {256, 0}, {397, 0}, {541, 0}, {541, 0},
	{844, 0}, {626, 4}, {262, 1}, {115, 0}, {561, 0}, {54, 0}, {174, 0}, {423, 0},
	{481, 1}, {185, 0}, {185, 0}, {378, 0}, {378, 1}, {548, 0}, {566, 0}, {257, 0},
	{992, 0}, {381, 0}, {710, 4}, {490, 0}, {485, 0}, {485, 0}, {663, 1}, {959, 1},
	{570, 0}, {570, 0}, {551, 0}, {551, 0}, {551, 0}, {811, 0}, {811, 1}, {73, 0},
	{436, 0}, {436, 0}, {436, 1}, {598, 0}, {247, 2}, {248, 2}, {176, 2}, {176, 2},
	{176, 2}, {4, 2}, {269, 2}, {176, 2}, {292, 2}, {176, 2}, {148, 2}, {176, 2},
	{148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2}, {176, 2}, {136, 0}, {245, 2},
	{245, 2}, {267, 2}, {567, 0}, {567, 0}, {581, 0}, {581, 0}, {910, 0}, {910, 0},
	{856, 1}, {266, 1}, {568, 0}, {568, 0}, {506, 0}, {506, 0}, {1, 0}, {1, 0},
	{447, 0}, {814, 0}, {539, 0}, {539, 1}, {590, 0}, {654, 0}, {654, 0}, {423, 0},
	{423, 0}, {461, 0}, {118, 1}, {606, 0}, {507, 0}, {643, 0}, {252, 1}, {1049, 0},
	{1049, 0}, {1049, 1}, {153, 0}, {691, 0}, {716, 4}, {1078, 0}, {1078, 0}, {577, 0},
	{61, 0}, {61, 0}, {61, 0}, {545, 0}, {545, 0}, {982, 0}, {982, 1}, {183, 1},
	{640, 0}, {640, 0}, {640, 0}, {549, 0}, {549, 0}, {15, 0}, {15, 0}, {15, 1},
	{1011, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0},
	{571, 0}, {571, 0}, {571, 0}, {424, 0}, {309, 0}, {201, 0}, {186, 0}, {828, 0},
	{1001, 0}, {768, 0}, {944, 0}, {627, 1}, {627, 1}, {830, 0}, {4, 0}, {626, 0},
	{626, 0}, {467, 0}, {464, 0}, {377, 0}, {377, 0}, {101, 0}, {101, 1}, {1026, 0},
	{207, 0}, {259, 0}, {345, 1}, {720, 0}, {513, 0}, {1013, 0}, {585, 0}, {585, 0},
	{305, 1}, {161, 0}, {563, 1}, {746, 0}, {746, 0}, {1045, 0}, {1045, 0}, {1045, 1},
	{817, 1}, {899, 1}, {1036, 1}, {48, 0}, {48, 0}, {1046, 0}, {1012, 0}, {644, 0},
	{792, 0}, {962, 1}, {655, 0}, {587, 0}, {587, 0}, {451, 1}, {562, 0}, {562, 0},
	{562, 0}, {562, 0}, {260, 0}, {447, 0}, {497, 0}, {497, 0}, {669, 0}, {669, 0},
	{669, 1}, {588, 0}, {588, 0}, {504, 0}, {821, 0}, {938, 0}, {262, 0}, {8, 0},
	{307, 0}, {797, 0}, {797, 0}, {797, 1}, {926, 0}, {277, 0}, {179, 0}, {179, 0},
	{179, 0}, {912, 0}, {996, 1}, {145, 0}, {205, 0}, {205, 0}, {205, 0}, {147, 0},
	{10, 0}, {357, 0}, {260, 1}, {388, 1}, {41, 0}, {576, 0}, {576, 0}, {973, 0},
	{469, 0}, {469, 0}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2},
	{357, 2}, {357, 2}, {357, 2}, {604, 0}, {914, 1}, {809, 0}, {809, 0}, {399, 0},
	{161, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2},
	{7, 2}, {7, 2}, {7, 2}, {307, 2}, {862, 0}, {394, 2}, {797, 0}, {566, 0},
	{433, 1}, {433, 0}, {433, 0}, {827, 0}, {568, 0}, {568, 0}, {568, 0}, {394, 0},
	{253, 0}, {865, 0}, {748, 1}, {1048, 0}, {1048, 1}, {1060, 0}, {1060, 0}, {1060, 0},
	{568, 0}, {568, 0}, {568, 0}, {568, 0}, {275, 1}, {453, 0}, {129, 0}, {734, 1},
	{384, 0}, {451, 0}, {451, 1}, {451, 0}, {175, 1}, {514, 0}, {694, 0}, {568, 0},
	{568, 0}, {568, 0}, {568, 0}, {897, 0}, {897, 1}, {897, 1}, {569, 1}, {647, 0},
	{647, 1}, {876, 1}, {680, 1}, {93, 0}, {93, 0}, {258, 0}, {260, 0}, {260, 2},
	{260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {302, 2}, {260, 2},
	{260, 2}, {258, 2}, {963, 0}, {963, 0}, {76, 2}, {188, 2}, {306, 2}, {451, 0},
	{569, 1}, {537, 0}, {78, 0}, {984, 0}, {547, 0}, {547, 0}, {547, 0}, {547, 0},
	{547, 0}, {547, 0}, {113, 0}, {1020, 0}, {842, 0}, {423, 0}, {423, 0}, {164, 0},
	{164, 0}, {164, 0}, {420, 1}, {341, 0}, {165, 0}, {23, 1}, {477, 0}, {590, 0},
	{590, 0}, {561, 0}, {590, 0}, {590, 0}, {590, 1}, {590, 0}, {590, 0}, {881, 0},
	{647, 0}, {881, 1}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0},
	{575, 0}, {575, 0}, {493, 0}, {301, 0}, {610, 0}, {610, 0}, {610, 0}, {610, 1},
	{94, 0}, {94, 0}, {94, 1}, {553, 0}, {553, 0}, {502, 0}, {546, 1}, {913, 1},
	{534, 0}, {303, 0}, {869, 0}, {803, 0}, {729, 0}, {495, 0}, {440, 0}, {440, 0},
	{555, 1}, {873, 1}, {570, 0}, {570, 0}, {1072, 0}, {294, 0}, {884, 0}, {1070, 1},
	{364, 0}, {1057, 0}, {1057, 1}, {942, 0}, {869, 1}, {942, 1}, {486, 1}, {488, 0},
	{351, 0}, {351, 0}, {747, 0}, {917, 0}, {209, 1}, {172, 1}, {502, 0}, {1004, 0},
	{754, 0}, {754, 0}, {233, 0}, {233, 0}, {133, 0}, {133, 1}, {464, 0}, {547, 1},
	{434, 1}, {370, 0}, {68, 2}, {68, 2}, {310, 2}, {68, 2}, {275, 2}, {68, 2},
	{167, 2}, {68, 2}, {167, 2}, {370, 0}, {68, 2}, {68, 2}, {221, 2}, {279, 2},
	{68, 2}, {68, 2}, {221, 2}, {279, 2}, {370, 2}, {221, 1}, {323, 0}, {323, 0},
	{987, 0}, {862, 0}, {1009, 0}, {1009, 1}, {160, 0}, {160, 0}, {241, 0}, {227, 0},
	{159, 0}, {170, 0}, {165, 0}, {8, 0}, {157, 0}, {241, 0}, {163, 0}, {154, 1},
	{154, 1}, {170, 1}, {171, 0}, {146, 0}, {148, 0}, {167, 0}, {168, 0}, {156, 0},
	{68, 0}, {43, 0}, {186, 0}, {604, 0}, {744, 0}, {150, 1}, {586, 0}, {586, 0},
	{586, 0}, {586, 0}, {519, 0}, {466, 0}, {7, 0}, {641, 0}, {360, 0}, {827, 0},
	{480, 0}, {480, 0}, {548, 0}, {548, 0}, {638, 1}, {480, 1}, {726, 1}, {1084, 0},
	{1076, 0}, {1076, 1}, {442, 0}, {439, 0}, {457, 0}, {466, 0}, {519, 0}, {439, 0},
	{489, 0}, {457, 0}, {651, 0}, {1039, 0}, {96, 0}, {96, 0}, {357, 0}, {545, 0},
	{543, 0}, {545, 0}, {543, 0}, {996, 1}, {452, 0}, {554, 0}, {554, 0}, {564, 0},
	{560, 0}, {564, 0}, {560, 0}, {584, 0}, {578, 0}, {564, 0}, {584, 0}, {578, 0},
	{564, 0}, {545, 0}, {554, 0}, {553, 0}, {545, 0}, {554, 0}, {554, 0}, {553, 0},
	{584, 0}, {554, 0}, {584, 0}, {584, 0}, {566, 0}, {553, 0}, {554, 0}, {554, 0},
	{566, 0}, {553, 0}, {554, 0}, {554, 0}, {572, 0}, {572, 0}, {572, 0}, {572, 0},
	{584, 0}, {566, 0}, {584, 0}, {566, 0}, {355, 0}, {286, 0}, {6, 0}, {35, 0},
	{829, 0}, {442, 0}, {439, 0}, {495, 0}, {466, 0}, {479, 0}, {439, 0}, {808, 1},
	{808, 1}, {56, 0}, {146, 0}, {968, 0}, {968, 0}, {442, 0}, {504, 1}, {659, 0},
	{659, 0}, {659, 1}, {248, 1}, {481, 1}, {380, 0}, {137, 0}, {854, 0}, {265, 2},
	{345, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2},
	{257, 2}, {345, 0}, {257, 2}, {257, 2}, {216, 0}, {402, 0}, {402, 0}, {439, 0},
	{547, 0}, {547, 0}, {478, 0}, {270, 0}, {270, 0}, {270, 0}, {270, 0}, {225, 0},
	{227, 0}, {225, 0}, {226, 0}, {438, 0}, {228, 0}, {443, 1}, {134, 0}, {134, 0},
	{134, 1}, {87, 0}, {674, 0}, {674, 0}, {674, 0}, {1040, 0}, {249, 0}, {599, 0},
	{223, 0}, {769, 0}, {26, 2}, {305, 2}, {192, 0}, {274, 0}, {538, 0}, {481, 1},
	{481, 1}, {556, 0}, {568, 0}, {568, 0}, {440, 0}, {753, 4}, {898, 0}, {925, 0},
	{925, 0}, {925, 0}, {961, 0}, {961, 0}, {761, 0}, {961, 0}, {108, 1}, {537, 0},
	{537, 0}, {585, 0}, {585, 0}, {585, 0}, {585, 0}, {585, 0}, {585, 0}, {589, 0},
	{575, 0}, {575, 0}, {585, 0}, {575, 0}, {548, 0}, {585, 0}, {575, 0}, {589, 0},
	{570, 0}, {548, 0}, {591, 0}, {557, 0}, {570, 0}, {585, 0}, {548, 0}, {583, 0},
	{585, 0}, {570, 0}, {585, 0}, {575, 0}, {585, 0}, {423, 0}, {437, 0}, {704, 0},
	{704, 1}, {923, 0}, {491, 0}, {491, 0}, {255, 0}, {254, 0}, {253, 0}, {262, 1},
	{254, 1}, {258, 1}, {260, 1}, {252, 1}, {255, 1}, {688, 0}, {688, 0}, {508, 0},
	{993, 0}, {993, 0}, {738, 0}, {738, 1}, {752, 0}, {570, 0}, {570, 0}, {570, 0},
	{570, 0}, {9, 1}, {932, 1}, {932, 1}, {1065, 0}, {739, 1}, {275, 0}, {606, 0},
	{825, 0}, {606, 0}, {825, 0}, {606, 0}, {825, 0}, {606, 0}, {825, 0}, {689, 0},
	{567, 0}, {567, 0}, {64, 1}, {2, 0}, {188, 1}, {240, 1}, {83, 0}, {350, 0},
	{178, 0}, {8, 1}, {685, 0}, {398, 1}, {246, 0}, {201, 0}, {202, 0}, {479, 0},
	{618, 0}, {618, 1}, {214, 0}, {215, 0}, {562, 0}, {562, 0}, {392, 0}, {390, 0},
	{330, 0}, {129, 0}, {329, 0}, {377, 0}, {330, 0}, {391, 0}, {129, 0}, {282, 2},
	{290, 0}, {282, 2}, {377, 0}, {155, 0}, {391, 0}, {56, 0}, {206, 0}, {335, 0},
	{378, 0}, {175, 0}, {378, 0}, {117, 0}, {108, 0}, {147, 0}, {269, 0}, {269, 0},
	{247, 2}, {269, 0}, {269, 0}, {248, 2}, {176, 2}, {378, 1}, {247, 2}, {148, 0},
	{118, 0}, {118, 0}, {248, 2}, {176, 2}, {176, 2}, {157, 2}, {389, 0}, {176, 2},
	{381, 0}, {282, 0}, {176, 2}, {157, 2}, {172, 0}, {280, 0}, {327, 0}, {327, 0},
	{176, 2}, {4, 2}, {289, 2}, {1020, 0}, {269, 2}, {176, 2}, {292, 2}, {56, 2},
	{147, 2}, {289, 2}, {290, 2}, {289, 0}, {4, 2}, {176, 2}, {381, 2}, {289, 2},
	{69, 2}, {69, 2}, {267, 0}, {386, 0}, {386, 0}, {120, 0}, {269, 2}, {176, 2},
	{292, 2}, {148, 2}, {176, 2}, {56, 2}, {147, 2}, {289, 2}, {290, 2}, {176, 2},
	{148, 2}, {69, 2}, {69, 2}, {335, 2}, {293, 0}, {388, 0}, {389, 0}, {148, 2},
	{176, 2}, {172, 2}, {120, 0}, {148, 2}, {378, 2}, {290, 2}, {120, 2}, {176, 2},
	{172, 2}, {147, 2}, {214, 2}, {247, 0}, {378, 0}, {379, 0}, {388, 0}, {176, 2},
	{378, 2}, {120, 2}, {147, 2}, {152, 0}, {176, 2}, {147, 2}, {214, 2}, {149, 0},
	{393, 0}, {176, 2}, {147, 2}, {152, 2}, {69, 2}, {385, 0}, {155, 0}, {358, 0},
	{90, 2}, {176, 2}, {387, 2}, {120, 2}, {176, 2}, {378, 2}, {152, 2}, {69, 2},
	{63, 2}, {215, 2}, {383, 0}, {90, 2}, {176, 2}, {387, 2}, {120, 2}, {120, 2},
	{384, 2}, {387, 2}, {389, 2}, {400, 2}, {136, 0}, {387, 0}, {387, 0}, {788, 1},
	{176, 2}, {63, 2}, {215, 2}, {120, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2},
	{400, 2}, {198, 0}, {384, 0}, {788, 1}, {389, 0}, {245, 2}, {378, 2}, {120, 2},
	{378, 2}, {384, 0}, {245, 2}, {378, 2}, {267, 2}, {378, 2}, {269, 0}, {386, 0},
	{383, 1}, {120, 0}, {147, 0}, {335, 0}, {267, 2}, {376, 0}, {411, 0}, {1038, 0},
	{1038, 1}, {59, 0}, {398, 0}, {404, 0}, {404, 0}, {259, 0}, {2, 0}, {18, 0},
	{673, 0}, {4, 0}, {189, 0}, {188, 0}, {970, 1}, {244, 0}, {1057, 0}, {698, 0},
	{454, 0}, {214, 1}, {335, 2}, {405, 0}, {999, 0}, {523, 0}, {523, 1}, {856, 0},
	{972, 0}, {972, 0}, {972, 0}, {291, 1}, {320, 0}, {341, 1}, {548, 0}, {548, 0},
	{548, 0}, {548, 0}, {575, 0}, {575, 0}, {548, 0}, {575, 0}, {548, 0}, {575, 0},
	{411, 0}, {481, 0}, {839, 0}, {130, 2}, {222, 0}, {222, 0}, {222, 0}, {222, 0},
	{597, 0}, {597, 0}, {896, 1}, {818, 1}, {818, 0}, {896, 1}, {475, 0}, {549, 0},
	{294, 0}, {278, 2}, {278, 2}, {278, 2}, {278, 0}, {278, 2}, {278, 2}, {278, 2},
	{278, 2}, {278, 2}, {278, 2}, {294, 2}, {568, 0}, {636, 0}, {636, 0}, {345, 0},
	{374, 0}, {775, 0}, {746, 4}, {534, 0}, {697, 1}, {0, 0}, {745, 0}, {921, 1},
	{1032, 0}, {871, 0}, {771, 0}, {871, 0}, {103, 0}, {477, 0}, {626, 4}, {446, 0},
	{152, 1}, {591, 0}, {591, 0}, {591, 0}, {591, 0}, {129, 2}, {1046, 1}, {1041, 0},
	{1077, 0}, {1041, 1}, {1077, 1}, {839, 1}, {763, 0}, {763, 1}, {109, 0}, {109, 1},
	{69, 0}, {69, 0}, {95, 0}, {50, 0}, {385, 0}, {101, 0}, {106, 1}, {106, 1},
	{577, 0}, {577, 0}, {49, 1}, {49, 1}, {101, 1}, {691, 0}, {369, 0}, {316, 0},
	{1053, 0}, {161, 0}, {166, 0}, {166, 0}, {166, 1}, {305, 0}, {868, 1}, {739, 0},
	{739, 0}, {269, 0}, {269, 0}, {247, 2}, {269, 0}, {269, 0}, {248, 2}, {176, 2},
	{247, 2}, {148, 0}, {248, 2}, {176, 2}, {176, 2}, {176, 2}, {176, 2}, {176, 2},
	{4, 2}, {269, 2}, {176, 2}, {292, 2}, {4, 2}, {176, 2}, {267, 0}, {269, 2},
	{176, 2}, {292, 2}, {148, 2}, {176, 2}, {176, 2}, {148, 2}, {148, 2}, {176, 2},
	{148, 2}, {176, 2}, {247, 0}, {176, 2}, {176, 2}, {149, 0}, {176, 2}, {90, 2},
	{176, 2}, {176, 2}, {90, 2}, {176, 2}, {136, 0}, {176, 2}, {198, 0}, {245, 2},
	{245, 2}, {267, 2}, {269, 0}, {267, 2}, {253, 1}, {254, 1}, {939, 0}, {433, 0},
	{569, 0}, {998, 0}, {240, 2}, {95, 2}, {306, 0}, {98, 0}, {46, 0}, {46, 0},
	{74, 0}, {1087, 0}, {534, 0}, {534, 0}, {1087, 0}, {530, 0}, {842, 0}, {482, 0},
	{842, 0}, {842, 0}, {195, 0}, {195, 0}, {343, 0}, {343, 2}, {343, 2}, {196, 0},
	{197, 0}, {197, 0}, {418, 0}, {611, 0}, {859, 0}, {611, 0}, {859, 0}, {611, 0},
	{926, 0}, {926, 0}, {926, 1}, {580, 0}, {334, 2}, {50, 2}, {220, 0}, {220, 0},
	{7, 0}, {240, 2}, {95, 2}, {353, 0}, {240, 2}, {95, 2}, {347, 0}, {353, 0},
	{126, 1}, {285, 0}, {502, 0}, {779, 0}, {779, 0}, {317, 0}, {107, 1}, {317, 0},
	{317, 0}, {317, 1}, {252, 1}, {245, 0}, {487, 1}, {725, 0}, {725, 0}, {469, 0},
	{517, 1}, {479, 0}, {479, 0}, {479, 1}, {382, 0}, {703, 4}, {724, 4}, {521, 0},
	{169, 0}, {558, 0}, {558, 0}, {555, 0}, {555, 0}, {555, 0}, {555, 0}, {555, 0},
	{555, 0}, {417, 1}, {822, 0}, {822, 1}, {356, 0}, {634, 1}, {568, 0}, {507, 1},
	{481, 1}, {112, 0}, {521, 0}, {573, 0}, {573, 0}, {557, 0}, {557, 0}, {557, 0},
	{557, 0}, {226, 1}, {279, 1}, {977, 1}, {580, 0}, {580, 0}, {295, 0}, {295, 0},
	{562, 0}, {562, 0}, {562, 0}, {562, 0}, {217, 1}, {105, 0}, {20, 0}, {201, 2},
	{201, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {326, 2}, {201, 2}, {201, 2},
	{101, 0}, {201, 2}, {201, 2}, {101, 2}, {225, 0}, {225, 0}, {476, 0}, {591, 0},
	{591, 0}, {591, 0}, {591, 0}, {908, 0}, {908, 0}, {908, 1}, {603, 0}, {393, 0},
	{584, 0}, {229, 0}, {837, 1}, {565, 0}, {565, 0}, {114, 0}, {599, 0}, {1073, 0},
	{1073, 1}, {274, 0}, {731, 1}, {607, 0}, {930, 0}, {607, 1}, {624, 0}, {604, 0},
	{72, 0}, {72, 0}, {72, 0}, {467, 0}, {467, 0}, {467, 0}, {467, 0}, {467, 1},
	{1010, 1}, {418, 0}, {493, 0}, {586, 0}, {586, 0}, {368, 0}, {471, 0}, {377, 1},
	{583, 0}, {583, 0}, {583, 0}, {944, 0}, {594, 0}, {594, 0}, {594, 0}, {662, 0},
	{820, 0}, {843, 0}, {895, 0}, {541, 0}, {541, 0}, {734, 0}, {673, 1}, {994, 0},
	{467, 0}, {637, 0}, {566, 0}, {566, 0}, {549, 0}, {549, 0}, {549, 0}, {447, 0},
	{92, 0}, {730, 0}, {357, 0}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2},
	{357, 2}, {357, 2}, {357, 2}, {357, 2}, {725, 0}, {461, 0}, {725, 0}, {929, 0},
	{929, 0}, {80, 0}, {612, 1}, {80, 0}, {612, 1}, {455, 0}, {465, 1}, {354, 0},
	{358, 0}, {354, 0}, {354, 0}, {358, 1}, {577, 0}, {577, 0}, {79, 0}, {785, 1},
	{976, 0}, {466, 0}, {227, 0}, {44, 1}, {457, 0}, {457, 0}, {804, 4}, {743, 0},
	{181, 0}, {182, 0}, {363, 0}, {715, 0}, {319, 0}, {115, 2}, {301, 0}, {115, 2},
	{14, 2}, {116, 2}, {115, 2}, {115, 2}, {115, 2}, {115, 2}, {301, 0}, {8, 2},
	{301, 0}, {115, 2}, {115, 2}, {301, 2}, {115, 2}, {115, 2}, {178, 2}, {706, 0},
	{274, 1}, {278, 1}, {111, 0}, {111, 0}, {867, 0}, {949, 0}, {867, 0}, {949, 0},
	{867, 1}, {949, 1}, {582, 0}, {522, 0}, {522, 0}, {582, 0}, {582, 0}, {582, 0},
	{582, 0}, {582, 0}, {582, 0}, {528, 0}, {1081, 0}, {564, 0}, {564, 0}, {370, 1},
	{1029, 0}, {1029, 1}, {51, 0}, {14, 0}, {52, 0}, {53, 0}, {646, 1}, {278, 0},
	{128, 1}, {990, 0}, {1044, 1}, {1051, 1}, {1044, 0}, {1051, 0}, {1062, 0}, {439, 1},
	{689, 0}, {1059, 1}, {584, 0}, {163, 0}, {163, 0}, {163, 1}, {227, 1}, {785, 0},
	{677, 0}, {566, 0}, {299, 0}, {856, 1}, {68, 0}, {420, 0}, {831, 0}, {831, 0},
	{831, 1}, {331, 0}, {331, 0}, {331, 1}, {541, 0}, {541, 0}, {573, 0}, {573, 0},
	{826, 0}, {481, 0}, {477, 0}, {385, 0}, {472, 0}, {113, 0}, {21, 0}, {21, 0},
	{17, 0}, {2, 0}, {17, 0}, {18, 0}, {18, 0}, {21, 2}, {16, 2}, {16, 2},
	{3, 0}, {3, 0}, {16, 2}, {3, 0}, {3, 0}, {16, 2}, {16, 0}, {17, 2},
	{18, 2}, {16, 2}, {2, 2}, {16, 2}, {5, 0}, {16, 2}, {16, 2}, {16, 2},
	{18, 2}, {5, 2}, {445, 0}, {191, 0}, {953, 0}, {953, 0}, {804, 0}, {804, 0},
	{425, 0}, {821, 0}, {821, 0}, {229, 0}, {32, 0}, {481, 1}, {334, 2}, {50, 2},
	{70, 1}, {1047, 0}, {29, 0}, {38, 0}, {22, 0}, {44, 0}, {151, 0}, {321, 0},
	{169, 0}, {147, 0}, {38, 1}, {43, 1}, {153, 1}, {305, 0}, {169, 0}, {172, 0},
	{152, 0}, {120, 2}, {152, 0}, {305, 1}, {549, 0}, {549, 0}, {980, 0}, {310, 0},
	{12, 1}, {76, 0}, {493, 0}, {489, 0}, {790, 0}, {306, 0}, {893, 0}, {893, 1},
	{585, 0}, {542, 0}, {585, 0}, {291, 0}, {928, 0}, {850, 1}, {439, 0}, {425, 1},
	{64, 1}, {466, 1}, {670, 0}, {670, 0}, {544, 0}, {544, 0}, {544, 0}, {544, 0},
	{544, 0}, {544, 0}, {396, 0}, {97, 1}, {98, 1}, {278, 2}, {278, 2}, {278, 2},
	{278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {294, 2}, {161, 2},
	{7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2},
	{7, 2}, {7, 2}, {307, 2}, {307, 0}, {641, 0}, {191, 0}, {191, 0}, {136, 0},
	{574, 0}, {574, 0}, {347, 0}, {136, 1}, {347, 1}, {284, 0}, {284, 0}, {177, 2},
	{313, 2}, {177, 2}, {177, 2}, {177, 2}, {204, 2}, {177, 2}, {204, 2}, {177, 2},
	{826, 0}, {177, 2}, {128, 2}, {177, 2}, {47, 2}, {204, 2}, {177, 2}, {177, 2},
	{204, 2}, {177, 2}, {204, 2}, {177, 2}, {284, 2}, {177, 2}, {177, 2}, {204, 2},
	{177, 2}, {204, 2}, {177, 2}, {283, 0}, {177, 2}, {314, 2}, {177, 2}, {204, 2},
	{177, 2}, {204, 2}, {177, 2}, {285, 0}, {131, 1}, {158, 2}, {153, 2}, {566, 0},
	{798, 0}, {400, 0}, {294, 0}, {674, 0}, {199, 0}, {243, 0}, {748, 0}, {637, 0},
	{637, 0}, {748, 0}, {713, 1}, {1037, 1}, {867, 0}, {949, 0}, {531, 0}, {661, 0},
	{938, 0}, {645, 0}, {780, 0}, {780, 1}, {645, 1}, {780, 1}, {400, 0}, {237, 0},
	{248, 0}, {393, 1}, {158, 2}, {153, 2}, {649, 1}, {763, 0}, {497, 1}, {574, 0},
	{1007, 0}, {382, 0}, {703, 0}, {724, 0}, {751, 0}, {751, 0}, {751, 0}, {823, 0},
	{823, 1}, {558, 0}, {558, 0}, {1027, 0}, {1027, 0}, {569, 0}, {569, 0}, {384, 0},
	{959, 4}, {1016, 0}, {965, 0}, {965, 0}, {965, 1}, {203, 1}, {459, 0}, {840, 0},
	{492, 0}, {665, 0}, {152, 1}, {451, 1}, {476, 1}, {591, 0}, {591, 0}, {222, 0},
	{222, 0}, {223, 0}, {223, 0}, {218, 0}, {218, 0}, {68, 2}, {68, 2}, {167, 0},
	{310, 2}, {68, 2}, {279, 0}, {275, 2}, {68, 2}, {167, 2}, {68, 2}, {167, 2},
	{68, 2}, {68, 2}, {221, 2}, {279, 2}, {68, 2}, {68, 2}, {221, 2}, {279, 2},
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
	{56, 2}, {147, 2}, {289, 2}, {290, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2},
	{147, 2}, {214, 2}, {147, 2}, {152, 2}, {69, 2}, {387, 2}, {120, 2}, {63, 2},
	{215, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2}, {120, 2}, {494, 0},
	{601, 0}, {481, 0}, {481, 0}, {433, 0}, {394, 2}, {525, 0}, {541, 0}, {541, 0},
	{189, 1}, {987, 0}, {521, 0}, {519, 0}, {519, 0}, {1033, 0}, {646, 0}, {1033, 0},
	{646, 1}, {1033, 1}, {816, 0}, {816, 1}, {564, 0}, {564, 0}, {199, 1}, {695, 4},
	{558, 0}, {558, 0}, {160, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2},
	{96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {97, 2}, {315, 2}, {956, 1},
	{956, 0}, {956, 1}, {556, 0}, {556, 0}, {556, 0}, {556, 0}, {762, 0}, {762, 0},
	{1031, 0}, {556, 1}, {657, 0}, {274, 0}, {110, 0}, {893, 0}, {226, 0}, {362, 0},
	{362, 0}, {362, 0}, {585, 0}, {585, 0}, {585, 1}, {585, 1}, {858, 0}, {1032, 0},
	{721, 0}, {721, 0}, {512, 0}, {56, 0}, {906, 1}, {569, 0}, {544, 0}, {544, 0},
	{563, 0}, {563, 0}, {544, 0}, {544, 0}, {566, 0}, {848, 0}, {1066, 0}, {1066, 1},
	{572, 0}, {139, 0}, {760, 0}, {760, 1}, {586, 0}, {586, 0}, {697, 0}, {697, 0},
	{1069, 0}, {1069, 1}, {543, 0}, {199, 0}, {206, 1}, {284, 0}, {353, 1}, {520, 0},
	{933, 0}, {579, 0}, {579, 0}, {978, 1}, {450, 0}, {450, 1}, {735, 0}, {473, 0},
	{457, 0}, {991, 0}, {991, 0}, {296, 0}, {991, 4}, {425, 0}, {481, 0}, {423, 0},
	{423, 0}, {424, 0}, {425, 0}, {477, 0}, {424, 0}, {189, 2}, {589, 0}, {589, 0},
	{420, 1}, {373, 0}, {441, 1}, {470, 0}, {470, 0}, {470, 1}, {359, 1}, {620, 0},
	{620, 1}, {519, 0}, {292, 0}, {148, 1}, {149, 0},
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
