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
	"-controlMITRE CorporationMITRE ATT&CKMITRELithuanian Financial Crime Investigation ServiceSatish KumbhaniReutersFixedFlo" +
	"atEU Anti-Money Laundering Authorityeu's law enforcement agencyeu cybersecurity agencyeu markets watchdogeu police agenc" +
	"yEU CouncilTornadoCashBeosin EagleEyeBeosin AlertBeosinWSJRATGMEEMalone LamKyberSwap ElasticKyberSwapTransitSwapElrondBi" +
	"ngXDEFIYIELDDeFiYieldxExchangeHERMIT NEPTUNEHeather Morganinteger overflow or underflowsinteger overflow or underflowint" +
	"eger underflowsinteger overflowsinteger underflowinteger overflowAUSTRACAustracSHIBNomad BridgeNomad bridgeNomadDirector" +
	" of National Intelligencedeployment errorsdeployment errorembezzlementsFSSVictim 2Yonhap News AgencyYonhap NewsYonhapFin" +
	"NexusDangerousPasswordLockBitSuppunderflowsBSTaccidental transfersaccidental transferMet PoliceMakina FinanceMakina日本" +
	"政府pump and dumpspump-and-dumpspump and dumppump-and-dumpPump.FunPump.funpump.funFinansinių nusikaltimų tyrimo tarn" +
	"ybaAPT38RhysidaOpentensor FoundationOpentensorreorgrecovery fraudrecovery scamsrecovery scamCageyChameleoncross-chain br" +
	"idge exploitscross-function reentranciescross-chain bridge exploitcross-function reentrancycross chain bridge hackscross" +
	"-chain bridge hackscross chain bridge hackcross-chain bridge hackcross-chain launderingcross-chain exploitscross-chain e" +
	"xploitcross-chain replayscross-bridge hackscross-chain replaycross-bridge hackReserve Bank of IndiaLendHubLendhubNexus M" +
	"utualTrickbot LLCTrickBotTrickbotkeyloggersWhois Hacking TeamASDofficials in seoulKiloExWootradesandwich attackssandwich" +
	" attackG-7CL0PCl0pBRONZE ATLASBronze AtlasGolden BoysSafeMoonSafemoonMaker vault ownerCetus ProtocolCetus CLMMCetus DEXC" +
	"etususdc issuerNCETDx.app금감원BigONEPoloniexForcountfraudulent investment schemesfraudulent investment schemefraudul" +
	"ent remote it workersfraudulent remote it workerfraudulent it workersAce DrainerMonetary Authority of SingaporeRUSIKorea" +
	"n Financial Services CommissionKorean Financial Supervisory ServiceKorean National Intelligence ServiceKorean Financial " +
	"Intelligence Unitkorean state intelligence agencykorean main intelligence agencyKorean National Police Agencykorean inte" +
	"lligence serviceskorean intelligence serviceKorean Ministry of Justicekorean intelligence agencykorean main spy agencyko" +
	"rean top spy agencykorean spy servicekorean spy agencykorean policeChris LarsenSILENT CHOLLIMASilent ChollimaSilent Push" +
	"CIROMTIBundesanstalt für Finanzdienstleistungsaufsichteip-7702 phishingCCIBHKMAHYIPSlock.itinformation stealersinformat" +
	"ion stealerJustin SunBlizz FinanceAlpha Finance LabAlpha FinanceAlpha HomoraCanadian Security Intelligence Servicecanadi" +
	"an financial intelligence agencycanadian signals intelligence agencyCanadian Center for Cyber SecurityCanadian Centre fo" +
	"r Cyber Securitycanadian state intelligence agencyCanadian Center for CybersecurityCanadian Centre for Cybersecuritycana" +
	"dian main intelligence agencycanadian intelligence servicescanadian intelligence servicecanadian intelligence agencycana" +
	"dian main spy agencycanadian top spy agencycanadian spy servicecanadian spy agencycanadian policeGOLD DRAKEAkutarsdYdX V" +
	"3dYdXfront-running and mev extractionsfront-running and mev extractionfront-end compromisesfront-end compromisefront end" +
	" attacksfront-end attacksfront end attackfront-end attackfront runningfront-runningApertureUSRJFSACenter for Strategic a" +
	"nd International StudiesCenter for Advanced Defence StudiesCenter for Advanced Defense StudiesCenter for a New American " +
	"SecurityMirror Trading InternationalMirror ProtocolMirrorTreasury DepartmentTreasuryPlus Tokennigeria's anti-graft agenc" +
	"yDmitry KhoroshevINTERPOLInterpolLiminal Custodyinvestment and romance scamsinvestment and romance scaminvestment fraudZ" +
	"eUSDLookOnChainLookonchainSwapNetGFTAvi Eisenbergcanberra's financial intelligence agencycanberra's state intelligence a" +
	"gencycanberra's main intelligence agencycanberra's intelligence servicescanberra's intelligence servicecanberra's corpor" +
	"ate regulatorcanberra's domestic spy agencycanberra's intelligence agencycanberra's consumer watchdogcanberra's main spy" +
	" agencycanberra's top spy agencycanberra's spy servicecanberra's spy agencycanberra's policeLAWRENCIUMCosGiftoWhiteCobra" +
	"transaction malleabilitiestransaction malleabilitySam SunMyCoin.HKMyCoinResearch and Analysis WingBilaxyIgor Igamberdiev" +
	"Cover ProtocolHyperbridgeComisión Nacional del Mercado de ValoresUranium FinanceUraniumuninitialised proxiesuninitialis" +
	"ed proxyHolovne Upravlinnya RozvidkyVOXELC4ADSbypassed two-factor authenticationsbypassed two-factor authenticationTCCSe" +
	"oul Southern District Prosecutors' OfficeSeoul Southern District Prosecutors Officeseoul's financial intelligence unitse" +
	"oul's state intelligence agencySeoul Metropolitan Police Agencyseoul's internet security agencyseoul's main intelligence" +
	" agencyseoul's largest crypto exchangeseoul's intelligence officialsSeoul Southern District Courtseoul's cyber security " +
	"centreseoul's intelligence servicesSeoul Central District Courtseoul's intelligence serviceseoul's financial regulatorse" +
	"oul's intelligence agencyseoul's financial watchdogSeoul Metropolitan Policeseoul's justice ministryseoul's main spy age" +
	"ncyseoul's top spy agencyseoul's authoritiesseoul's prosecutorsseoul's spy serviceseoul's spy agencyseoul's officialsseo" +
	"ul's policeseoul policeSeoulR&AWflashloanBitzlatoIndexed FinanceIndexedUNC1069MEVbotLiquid GlobalLiquidTRM Labs Inc.TRM " +
	"LabsTRMFINRAspywareCyvers AlertsCyversWEFTIOCarlson Wagonlitadmin key compromisesadmin key compromiseBithumb 2018Bithumb" +
	" 2019BithumbLIBRA token buyersLibra memecoinLIBRAaustralia's financial intelligence agencyaustralia's state intelligence" +
	" agencyaustralia's main intelligence agencyaustralia's intelligence servicesaustralia's intelligence serviceaustralia's " +
	"corporate regulatoraustralia's domestic spy agencyaustralia's intelligence agencyaustralia's consumer watchdogaustralia'" +
	"s main spy agencyaustralia's top spy agencyaustralia's spy serviceaustralia's spy agencyaustralia's policereentrancyManh" +
	"attan District Attorney's Officemanhattan federal prosecutorsManhattan District Attorneymanhattan prosecutorsmanhattan u" +
	"s attorneyManhattan DAYapianCoinbinlaundering through mixers or chain hoppingRailgun privacy protocolRAILGUNRailgunProje" +
	"ct Investors IncUniversity of California San FranciscoOrganized Crime and Corruption Reporting ProjectColonial PipelineE" +
	"THTrustFundSpotOnChainSpotonchainScamSnifferYehor RudytsiaSBUDark Angels ransomDark AngelsDark SeoulCarter RohnTEMP.Herm" +
	"itimpersonationECBOFACUNSCSingCERTSFUNDNDXSpringtailrecursive callsrecursive callTruebit ProtocolTruebitPAID NetworkPaid" +
	" NetworkPAIDHKPFQBridgeScream.shScreamCryptoChameleonspain's markets regulatorspain's policeTayCTUASECUNC4899disappeared" +
	" with fundsScam Center Strike ForceScam Centre Strike ForceScam SnifferMVDMolly WhiteJumpy PiscesA7 / A7A5A7 LLCA7GRBBit" +
	"defenderDMM BitcoinDMM GroupDMMCencoraMicrosoft Threat Intelligence CenterMicrosoft Threat Intelligence CentreMicrosoft " +
	"Digital Crimes UnitMicrosoft Threat IntelligenceMicrosoftre-entranciesre-entrancyThe RecordThe BlockThe ComThe DAOthe DA" +
	"OEterbaseTelcoinLinodeDDoSInfernoDrainerECPeertecZachXBTzachxbtDOJDoJEURRSEBIEminence FinanceEminenceLCXsignature or tra" +
	"nsaction replayssignature or transaction replaysignature verification bypasssignature verification flawssignature verifi" +
	"cation flawsignature malleabilitiessignature malleabilitysignature phishingsignature replayssignature replayEST Security" +
	"TA444警視庁NATOpassword reusespassword reuseMedusaLockerCheckmarxSuperfortuneBetterBankSuperfluidRoyal United Service" +
	"s InstituteRoyal Canadian Mounted PoliceRoyalParity TechnologiesParitymgnr.ioMGNRBlackSuitBlack ArtemisBlack BansheeBlac" +
	"k BastaBlack Suitconfidential un reportGerald Cotteninfinite mintsinfinite mintVerus-Ethereum BridgeVerus ProtocolVerus " +
	"bridgeVerusBitcoin Savings and TrustBitcoin SheikhBitcoin DMMBitcoin FogSecurities and Exchange Commission of ThailandSe" +
	"curities and Exchange Board of IndiaSecurities and Exchange CommissionSecurities and Futures CommissionCybersecurity and" +
	" Infrastructure Security AgencyCybersecurity & Infrastructure Security AgencyCybersecurity Agency of SingaporeDeltaPrime" +
	"서울남부지검AMLCBleeping ComputerOpen Worldwide Application Security ProjectOpen ZeppelinxUSDTrader TraitorHM Trea" +
	"suryinfo-stealersinfo-stealerwash tradingSeneca ProtocolSenecaUPCXprofanity vulnerabilitiesprofanity vulnerabilityGlassn" +
	"ode公安調査庁MNGOCyprus Securities and Exchange CommissionDarkSeoul국가사이버안보센터aeternity11-country s" +
	"anctions monitoring group11-nation sanctions monitoring teamHECO bridgeHeco BridgeHECO ChainHECOHecoGRUGeniusAIPhilippin" +
	"es Securities and Exchange CommissionSecurity Council Committee established pursuant to resolution 1718Security Service " +
	"of UkraineSecurity AllianceSecurity CouncilSecurity ServiceCCAFIllusory Systemsblockchain.infoBlockchain.comCRV/ETH pool" +
	"Brazilian Federal Policebrazilian central bankbrazilian policeOokiZellicGemPadYoubit successor CoinbinYoubitVerichainsbr" +
	"asilia's central bankbrasilia's policeGoPlus SecurityGoPlusPublic Security Intelligence AgencyzkLendmanipulated signing " +
	"interfacesmanipulated signing interfacemanipulated price oraclesmanipulated price oracleSFMBITPoint JapanBitPoint JapanB" +
	"ITPointBitpointSwiss Financial Market Supervisory AuthoritySwiss Federal Office of Policeswiss financial regulatorswiss " +
	"policePoEfirst depositor attacksfirst depositor attackGendarmerie nationaleGendarmeriesoft rugssoft rugLABYRINTH CHOLLIM" +
	"ALabyrinth ChollimaNansen.aiNansenRHO MarketsRho MarketsNorth Atlantic Treaty OrganisationNorth Atlantic Treaty Organiza" +
	"tionNorth Korean military intelligenceNorth Korea sanctions committeeNorth Korean remote workersNorth Korean IT workersN" +
	"orth Korea IT workersNorth KoreanNorth KoreaYahoFiscal Information and Investigation ServiceTurtle Dexpirateat40Insikt G" +
	"roupTorqueEstonian Foreign Intelligence Serviceestonian foreign intelligence serviceestonian state intelligence agencyes" +
	"tonian main intelligence agencyestonian intelligence servicesestonian intelligence serviceestonian intelligence agencyes" +
	"tonian main spy agencyestonian top spy agencyestonian spy serviceestonian spy agencyinfostealersHashDitBTC-eBfVTA427vali" +
	"dator or guardian key compromisesvalidator or guardian key compromisevalidator nodes compromisedvalidator key compromise" +
	"svalidator key compromisetwitter account hackedtwitter hackstwitter hackdream jobsdream jobBEUROHCHRBitrefillThomson Reu" +
	"tersMistTrackLendfMeHundredFinance금융위원회Kelsier Venturesrug pullsrug-pullsrug pullrug-pullDRIFT perpetualsDrift" +
	" ProtocolDrift TradeDriftTornado Cashtornado.cashTornadoEvoDeFi BridgeEVODeFiEvoDeFitayvanoCSSFBundeskriminalamtBlockSec" +
	" PhalconBlockSec국가정보원Octo TempestDune AnalyticsDunesocial-media or messaging account takeoverssocial-media or " +
	"messaging account takeoversocial engineeringsocial-engineeringdns or domain hijacksdns or domain hijackdns hijackingdns " +
	"spoofingdns attacksdns hijacksdns attackdns hijackNisosCrowdStrikeGenesis creditorDEUS FinanceDeus FinanceDEUS DAODeus D" +
	"AODEUSExactly ProtocolExactlybeijing's state intelligence agencybeijing's main intelligence agencybeijing's intelligence" +
	" servicesbeijing's intelligence servicebeijing's intelligence agencybeijing's main spy agencybeijing's top spy agencybei" +
	"jing's central bankbeijing's spy servicebeijing's spy agencybeijing's policeSECCoinDCXCurioDAOTrust Wallet Chrome extens" +
	"ionTrust WalletEmsisoftbritish domestic intelligence agencybritish foreign intelligence agencybritish signals intelligen" +
	"ce agencybritish state intelligence agencybritish main intelligence agencybritish fraud reporting centrebritish cyber se" +
	"curity agencybritish intelligence servicesbritish sanctions authoritiesbritish intelligence servicebritish financial reg" +
	"ulatorbritish intelligence agencybritish financial watchdogbritish main spy agencybritish top spy agencybritish prosecut" +
	"orsbritish spy servicebritish spy agencybritish policebritish fbiPlayCrypttrojanized coding challengestrojanized coding " +
	"challengetrojanized softwarestrojanized softwaretrojanized appstrojanized appCoinMarketCapSilk RoadAngelFernolaundered t" +
	"hroughslaundered throughlaundered viaslaundered viaBunny FinanceBUNNYBunnyODNIdiscord server compromiseddiscord hacksdis" +
	"cord hackdatabase breachesdatabase breachФСБMeter PassportMeter.ioMeterbackdoorsConsenSys DiligenceConsensys Diligenc" +
	"eConsensysCybercrime Investigation BureauCybercrime CenterCybercrime CentreTreasureDAOFuzzlandDFXFinanceOffice of the UN" +
	" High Commissioner for Human RightsOffice of the Director of National IntelligenceOffice of the New York State Attorney " +
	"GeneralOffice of Financial Sanctions ImplementationOffice of the Comptroller of the CurrencyOffice of the National Cyber" +
	" DirectorOffice of Foreign Assets ControlMaiar ExchangeMaiar DEXMaiarkidnapJameson LoppTA505White House National Securit" +
	"y CouncilWhite CobraWhite HouseAmoebamultisig signer or signing-interface compromisesmultisig signer or signing-interfac" +
	"e compromisemultisig compromisesmultisig compromisespear phishingspear-phishingJohn-Paul ThorbjornsenDangerous Passworda" +
	"merican deputy national security advisor for cyberamerican financial crimes watchdogamerican intelligence officialsameri" +
	"can derivatives regulatoramerican federal investigatorsamerican intelligence agenciesamerican sanctions authoritiesameri" +
	"can cyber defence agencyamerican cybersecurity agencyamerican consumer watchdogamerican attorney generalamerican law enf" +
	"orcementamerican tax authoritiesamerican federal agentsamerican central bankamerican cyber agencyamerican authoritiesame" +
	"rican prosecutorsAmerican governmentamerican spy agencyamerican tax agencyamerican attorneysamerican lawmakersamerican o" +
	"fficialsamerican attorneyBlackMatterHumanity FoundationHumanity ProtocolHumanitySDNYOmm FinanceOmmKrebsOnSecurityPayward" +
	"DaoMakerAstroportSANS Internet Storm CenterSANS Internet Storm CentreSANS InstituteSANSnorway's state intelligence agenc" +
	"ynorway's main intelligence agencynorway's intelligence servicesnorway's intelligence servicenorway's intelligence agenc" +
	"ynorway's main spy agencynorway's top spy agencynorway's spy servicenorway's spy agencynorway's policesystem breachessys" +
	"tem breachHarvard Belfer CenterHarvard Belfer Centrewellington's signals intelligence agencywellington's state intellige" +
	"nce agencywellington's main intelligence agencywellington's intelligence serviceswellington's intelligence servicewellin" +
	"gton's intelligence agencywellington's main spy agencywellington's top spy agencywellington's spy servicewellington's sp" +
	"y agencyWBTC whalePatrick WardleCertus Onebritain's domestic intelligence agencybritain's foreign intelligence agencybri" +
	"tain's signals intelligence agencybritain's state intelligence agencybritain's main intelligence agencybritain's fraud r" +
	"eporting centrebritain's cyber security agencybritain's intelligence servicesbritain's sanctions authoritiesbritain's in" +
	"telligence servicebritain's financial regulatorbritain's intelligence agencybritain's financial watchdogbritain's main s" +
	"py agencybritain's top spy agencybritain's prosecutorsbritain's spy servicebritain's spy agencybritain's policebritain's" +
	" fbiDragonExCircle Internet FinancialCircle Internet GroupCircleFifth Circuit Court of AppealsFifth CircuitSpearbitCode4" +
	"renaGwisin GangUNC2970United States Attorney's Office for the Northern District of CaliforniaUnited States Attorney's Of" +
	"fice for the Central District of CaliforniaUnited States Attorney's Office for the Southern District of New YorkUnited S" +
	"tates Attorney's Office for the Eastern District of New YorkUnited Nations Security Council sanctions committee on North" +
	" KoreaUnited States District Court for the Southern District of New YorkUnited States Attorney for the Southern District" +
	" of New YorkUnited States Attorney's Office for the District of ColumbiaUnited States Attorney for the Eastern District " +
	"of New Yorkunited states's deputy national security advisor for cyberUnited States Treasury's Office of Foreign Assets C" +
	"ontrolUnited Nations Security Council 1718 Sanctions CommitteeUnited States Court of Appeals for the Fifth CircuitUnited" +
	" States Attorney for the District of ColumbiaUnited States Commodity Futures Trading CommissionUnited States Immigration" +
	" and Customs EnforcementUnited Nations Security Council Panel of ExpertsUnited States Securities and Exchange Commission" +
	"United Nations Panel of Experts on North KoreaUnited States Government Accountability OfficeUnited States Department of " +
	"Homeland SecurityUnited States Drug Enforcement AdministrationUnited States Federal Bureau of Investigationunited kingdo" +
	"m's domestic intelligence agencyunited kingdom's foreign intelligence agencyunited kingdom's signals intelligence agency" +
	"United Nations Panel of Experts on the DPRKunited kingdom's state intelligence agencyUnited States Defence Intelligence " +
	"AgencyUnited States Defense Intelligence Agencyunited kingdom's main intelligence agencyunited states's financial crimes" +
	" watchdogUnited Nations Office on Drugs and CrimeUnited States Department of the TreasuryUnited States National Security" +
	" Councilunited arab emirates's crypto regulatorunited kingdom's fraud reporting centreUnited States Federal Trade Commis" +
	"sionUnited States National Security AgencyUnited States Scam Center Strike ForceUnited States Scam Centre Strike Forceun" +
	"ited kingdom's cyber security agencyunited kingdom's intelligence servicesunited kingdom's sanctions authoritiesunited s" +
	"tates's intelligence officialsunited kingdom's intelligence serviceunited nations drugs and crime agencyunited states's " +
	"derivatives regulatorunited states's federal investigatorsunited states's intelligence agenciesunited states's sanctions" +
	" authoritiesUnited States intelligence communityunited kingdom's financial regulatorunited kingdom's intelligence agency" +
	"united states's cyber defence agencyunited states's cybersecurity agencyUnited States Department of DefenceUnited States" +
	" Department of DefenseUnited States Department of Justiceunited kingdom's financial watchdogUnited Nations Human Rights " +
	"Officeunited states securities regulatorUnited States Department of StateUnited States Treasury Departmentunited nations" +
	" sanctions monitorsunited states's consumer watchdogUnited States Justice Departmentunited kingdom's main spy agencyunit" +
	"ed states sanctions watchdogunited states's attorney generalUnited Nations Panel of ExpertsUnited Nations Security Counc" +
	"ilunited kingdom's top spy agencyunited nations panel of expertsunited states's law enforcementunited states's tax autho" +
	"ritiesUnited States State Departmentunited states's federal agentsUnited States Federal ReserveUnited States Secret Serv" +
	"iceunited kingdom's prosecutorsunited kingdom's spy serviceunited states's central bankunited states's cyber agencyUnite" +
	"d States Cyber CommandUnited States Fifth CircuitUnited States Supreme Courtunited kingdom's spy agencyunited nations ex" +
	"pert panelunited states's authoritiesunited states's prosecutorsunited states's spy agencyunited states's tax agencyUnit" +
	"ed States Army reportunited states's attorneysunited states's lawmakersunited states's officialsUnited States Government" +
	"United States governmentunited states's attorneyunited kingdom's policeunited nations monitorsUnited States CongressUnit" +
	"ed States Treasuryunited nations expertsunited nations reportUnited States Senateunited kingdom's fbiunited nations pane" +
	"lUnited States ArmyUnited States DOJUnited States FBIUnited States SECUnited NationsKronos ResearchKronosCIASPARTANikkei" +
	" AsiaNikkeiTeam FinanceTeam TNTEgmont GroupNBCTFDefence Intelligence of UkraineDefence Intelligence AgencyInverse Financ" +
	"e FrontierInverse FinanceSonne FinanceSonneDappRadarpresale scamspresale scamEXMOExmoINSS대검찰청ComTA406IC3MEVstroj" +
	"anised softwarestrojanised softwaretrojanised appstrojanised appPolitieHorizon by HarmonyHorizon bridgeHorizonBinance ha" +
	"ck October 2022Binance InvestigationsBinance Security TeamBinance Smart ChainBinance bridgeBinanceTRACFINTracfinJinyong " +
	"IT Cooperation CompanyVee FinanceVee.FinanceArthur CheongArthur_0xKokomo FinanceRedEyesMoby TradeMobyMM Finance CronosMM" +
	" FinanceBancor NetworkBancorVenus Protocol and Blizz FinanceVenus Protocol userVenus Core PoolVenus ProtocolVenus / Bliz" +
	"zVenus whaleVenus 121VenusEconomic and Financial Crimes CommissionSlovenian crypto-mining marketplaceSlovenian Cryptocur" +
	"rency CompanySlovenian cryptocurrency companyAged Libraunderflow연합뉴스nigerian anti-graft agencyGroup1238ight Fina" +
	"nce8ightDAO8Base8baseDEXXShibarium bridgeShibariumElephantMoneyValleySwapBunni V2BunniJPEXAlgo Capitallogic errorslogic " +
	"errorlogic bugslogic bugHastati GroupSCOTUSCNMFhired under false identitieshired under false identityCurioInvestBitfury " +
	"Crystal한국인터넷진흥원tallinn's foreign intelligence servicetallinn's state intelligence agencytallinn's main i" +
	"ntelligence agencytallinn's intelligence servicestallinn's intelligence servicetallinn's intelligence agencytallinn's ma" +
	"in spy agencytallinn's top spy agencytallinn's spy servicetallinn's spy agencyFei ProtocolFeiHarvest FinanceHarvestjapan" +
	"ese state intelligence agencyjapanese main intelligence agencyJapanese National Police Agencyjapanese public security ag" +
	"encyjapanese intelligence servicesjapanese cybersecurity centrejapanese intelligence serviceJapanese Ministry of Finance" +
	"japanese financial regulatorjapanese intelligence agencyjapanese financial watchdogJapanese Foreign MinistryJapanese exc" +
	"hange Liquidjapanese main spy agencyjapanese top spy agencyJapanese exchange DMMjapanese authoritiesjapanese spy service" +
	"Japanese governmentjapanese governmentjapanese spy agencyjapanese officialsjapanese policeRari Capital / Fei ProtocolRar" +
	"i CapitalRari FuseRarisetapprovalforall scamssetapprovalforall scamBybit FintechByBitBybitpGALAHope Financecause under i" +
	"nvestigationscause under investigationcause not disclosedUnitedHealth GroupUnitedHealthCoinEx GlobalCoinExarmed robberie" +
	"sarmed robberySentinelOneCity of London Policemulti-level marketingmulti-sig compromisesmulti-sig compromiseReaper Group" +
	"ReaperSovrynFAMOUS CHOLLIMAFamous ChollimaOrmeus GlobalOrmeus CoinOrmeusExchange 1Exchange 2Exchange 4Tether OperationsT" +
	"ether HoldingsTether TreasuryTether LimitedTetherChosun Expo Joint VentureChosun ExpoLevyathan FinanceLevyathanFICOpenZe" +
	"ppelinItalian Finance Policeitalian tax policeinsufficient validationsinsufficient validationSushiSwap MISOSushiSwapPoly" +
	"Networkbantgsafe{wallet} ui compromisessafe{wallet} ui compromiseSafe Moonfrench state intelligence agencyfrench main in" +
	"telligence agencyfrench cyber security agencyfrench domestic intelligencefrench intelligence servicesFrench National Gen" +
	"darmeriefrench foreign intelligencefrench intelligence servicefrench intelligence agencyfrench markets regulatorfrench m" +
	"ain spy agencyfrench top spy agencyFrench Gendarmeriefrench prosecutorsfrench spy servicefrench spy agencyfrench policeS" +
	"apphire SleetTexas State Securities BoardJon Chang HyokBalloonflykyiv's state intelligence agencykyiv's main intelligenc" +
	"e agencykyiv's intelligence serviceskyiv's military intelligencekyiv's intelligence servicekyiv's intelligence agencykyi" +
	"v's security servicekyiv's main spy agencykyiv's top spy agencykyiv's spy servicekyiv's spy agencykyiv's policeCream Iro" +
	"n BankCream FinanceCREAMCreamSecondFiextortionsTony Walkerransomware and extortionsransomware and extortionransomwareKon" +
	"nirsETH bridgeNiceHashPeraire-Bueno brothersBundesamt für Sicherheit in der InformationstechnikBundesamt für Verfassun" +
	"gsschutzBundesamt fur VerfassungsschutzBKAMorgan DF FintochBBC NewsBBCKeishichoGerman Federal Criminal Police OfficeGerm" +
	"an Federal Intelligence Servicegerman domestic intelligence agencygerman foreign intelligence agencygerman state intelli" +
	"gence agencygerman main intelligence agencygerman cyber security agencygerman domestic intelligencegerman intelligence s" +
	"ervicesgerman intelligence servicegerman financial regulatorgerman intelligence agencygerman financial watchdoggerman ma" +
	"in spy agencygerman federal policegerman top spy agencygerman authoritiesgerman prosecutorsgerman spy servicegerman spy " +
	"agencyGerman BSIHundred FinanceHundredBlue NoroffDoD Cyber Crime CenterDoD Cyber Crime CentreDoD Cybercrime CenterDoD Cy" +
	"bercrime CentreDoDBlackBastapretextingPeckShieldAlertLendf.MeKNOCKOUT SPIDERShiny HuntersAPT45unchecked low-level callsu" +
	"nchecked external callsunchecked low-level callunchecked external callunchecked return valuesunchecked return valueunche" +
	"cked callsunchecked calltaiwanese state intelligence agencytaiwanese main intelligence agencytaiwanese intelligence serv" +
	"icestaiwanese intelligence servicetaiwanese intelligence agencytaiwanese main spy agencytaiwanese top spy agencytaiwanes" +
	"e spy servicetaiwanese spy agencytaiwanese policeIranian exchange NobitexIranianrugpullssigning interface manipulationss" +
	"igning interface manipulationFlorence Finance Phishing AttackFlorence Financeprecision errorsprecision errorprecision lo" +
	"ssit worker schemesit worker schemeit worker fraudIT workersbrute-forced private keysInfini neobankInfiniOrion ProtocolO" +
	"rion PoolsZabu FinanceGravity BridgeAPT43YoMixYomixBrian KrebsChatexSPOAngelXXVSHolyGh0stmixersSamourai WalletSamouraiDe" +
	"FiLlamaDefiLlamaRed EyesOla FinanceOla.financeCOVELLITEAPT41OCCQuantstampCWT GlobalCWTChip MixerCoinsquareCSEIslamic Rev" +
	"olutionary Guard CorpsBonqponzi or pyramid schemesponzi or pyramid schemeponzi schemesponzi schemeponziNICKEL GLADSTONEN" +
	"ICKEL TAPESTRYNickel TapestryNICKEL ACADEMYNICKEL ALLEYNickel AlleyAudiusGUACoinfirmPink DrainerFrankResearcherDeceptive" +
	"Developmentaddress replacement malwaresaddress replacement malwareaddress poisoningaddress-poisoningCPSBent Finance0x1E " +
	"victim0x13e3820ktapus0vix0xdisgruntled employeesdisgruntled employeeclipboard hijackersclipboard hijackingclipboard hija" +
	"ckerclipboard malwaresclipboard malwarespWETH phishing victim公安部Internet Crime Complaint CenterInternet Crime Comp" +
	"laint CentreHuntress LabsHuntresshijacked accountshijacked websiteshijacked accounthijacked websitegermany's domestic in" +
	"telligence agencygermany's foreign intelligence agencygermany's state intelligence agencygermany's main intelligence age" +
	"ncygermany's cyber security agencygermany's domestic intelligencegermany's intelligence servicesgermany's intelligence s" +
	"ervicegermany's financial regulatorgermany's intelligence agencygermany's financial watchdoggermany's main spy agencyger" +
	"many's federal policegermany's top spy agencygermany's authoritiesgermany's prosecutorsgermany's spy servicegermany's sp" +
	"y agencyupgradeability flawsupgradeability flawZokyoAssociated PressCNA FinancialCNAChainSwapMyBitcoin.comMyBitcoinACSCV" +
	"älisluureametBurgerSwapLockBit BlackLockBit 2.0LockBit 3.0LockBitLockbitOKExYieldBlox DAOYieldBlox외교부TA4563server" +
	" compromisesserver compromiseserver breachesserver breachTempleDAOTempledaoAutorité des marchés financiersResupply Fin" +
	"anceResupplyinput validationsinput validationHyperNationunauthorized hot wallet withdrawalsunauthorized mintingEmily Her" +
	"nandezAncilia Inc.Anciliaui compromisesui compromiseBitcurexPhalconbEarnFiDrug Enforcement AdministrationCentral Office " +
	"for Combating Internet CrimeCentral Bureau of InvestigationCentral Intelligence AgencyCentral Bank of Braziltake-home co" +
	"ding test malwarestake-home coding test malwareAceDrainerukraine's state intelligence agencyukraine's main intelligence " +
	"agencyukraine's intelligence servicesukraine's military intelligenceukraine's intelligence serviceukraine's intelligence" +
	" agencyukraine's security serviceukraine's main spy agencyukraine's top spy agencyukraine's spy serviceukraine's spy age" +
	"ncyukraine's policeMr. White HatpolyBUNNYCalifornia Department of Financial Protection and Innovationcalifornia's financ" +
	"ial regulatorMoldy PiscesIndian Computer Emergency Response TeamIndian Cyber Crime Coordination CenterIndian Cyber Crime" +
	" Coordination CentreIndian Cybercrime Coordination CenterIndian Cybercrime Coordination Centreindian foreign intelligenc" +
	"e agencyindian state intelligence agencyindian main intelligence agencyindian financial crime agencyindian federal inves" +
	"tigatorsindian intelligence servicesindian intelligence serviceIndian Intelligence Bureauindian intelligence agencyindia" +
	"n main spy agencyindian top spy agencyindian central bankindian spy serviceindian spy agencyPrisma FinancePrismaEFISSodi" +
	"nbackdoorBitClub Network operatorsBitClub NetworkBitClubImmunefiChaos LabsChaosEtterretningstjenestenBlackCatBlackcatNex" +
	"erainside jobsinside jobRyukInternational Consortium of Investigative JournalistsInternational Organisation of Securitie" +
	"s CommissionsInternational Organization of Securities CommissionsInternational Criminal Police OrganisationInternational" +
	" Criminal Police OrganizationInternational Monetary FundkidnapsSwaprumAnatoly LegkodymovCaesars EntertainmentCaesars Pal" +
	"aceCaesarsAmeer CajeeDaily NKFNXamerica's deputy national security advisor for cyberamerica's financial crimes watchdoga" +
	"merica's intelligence officialsamerica's derivatives regulatoramerica's federal investigatorsamerica's intelligence agen" +
	"ciesamerica's sanctions authoritiesamerica's cyber defence agencyamerica's cybersecurity agencyamerica's consumer watchd" +
	"ogamerica's attorney generalamerica's law enforcementamerica's tax authoritiesamerica's federal agentsamerica's central " +
	"bankamerica's cyber agencyamerica's authoritiesamerica's prosecutorsamerica's spy agencyamerica's tax agencyamerica's at" +
	"torneysamerica's lawmakersamerica's officialsamerica's attorneyBitgetCouncil of the European UnionCouncil of the EUPeriw" +
	"inkle TempestDexible V2DexibleDuelBitsDuelbitsAgence nationale de la sécurité des systèmes d'informationBedrock_DeFiB" +
	"edrockJump CryptoCurve FinanceCurve DEXCurveEarth BakuKISAWired magazineWIREDWiredSpreekLahav 433Zach XBTREvil/Sodinokib" +
	"iREvilHTXdevops199CertoraEasy NetworkEASYQuillAuditsEDtaipei's state intelligence agencytaipei's main intelligence agenc" +
	"ytaipei's intelligence servicestaipei's intelligence servicetaipei's intelligence agencytaipei's main spy agencytaipei's" +
	" top spy agencytaipei's spy servicetaipei's spy agencytaipei's policeZunami Protocol Flash Loan AttackZunami ProtocolBAY" +
	"CProposal 62extortionGCSBBanana GunAdept LibraFuzz LandVesper FinanceFrancisley Valdevino da SilvaOCCRPfrontrunningBelt " +
	"FinanceBeltBNDEmpires Xestonia's foreign intelligence serviceestonia's state intelligence agencyestonia's main intellige" +
	"nce agencyestonia's intelligence servicesestonia's intelligence serviceestonia's intelligence agencyestonia's main spy a" +
	"gencyestonia's top spy agencyestonia's spy serviceestonia's spy agencyThena market on Venuslos angeles federal prosecuto" +
	"rsgovernance takeoversgovernance takeoverIRA Financial TrustIRA FinancialDPRK information technology workersDPRK IT work" +
	"ersDPRK ITWDPRKhot wallet key compromiseshot wallet key compromisehot wallets compromisedhot wallet compromiseshot walle" +
	"t compromisehot wallets drainedhot walletshot walletG7ConcentricFitrojansBelfer CenterBelfer CentreUXLINKUXLinkEleven Fi" +
	"nanceengland's domestic intelligence agencyengland's foreign intelligence agencyengland's signals intelligence agencyeng" +
	"land's state intelligence agencyengland's main intelligence agencyengland's fraud reporting centreengland's cyber securi" +
	"ty agencyengland's intelligence servicesengland's sanctions authoritiesengland's intelligence serviceengland's financial" +
	" regulatorengland's intelligence agencyengland's financial watchdogengland's main spy agencyengland's top spy agencyengl" +
	"and's prosecutorsengland's spy serviceengland's spy agencyengland's policeengland's fbiBitfinex seizureBitfinexCoin Tele" +
	"graphcoin mixingShabakVoletAbracadabra FinanceAbracadabra MoneyAbracadabra SpellAbracadabra.moneyAbracadabraTrade Coin C" +
	"lubTrade.iotrade.ioEraLendTAOOnyxDAOTrendAIUwU LendPARALUNIParaluniinsidersFinCENuninitialized contractsuninitialized co" +
	"ntractuninitialized proxiesuninitialized proxyZK tokendouble extortionsdouble extortiondouble-spendingDouble Dragondoubl" +
	"e spenddouble-spendCySECBlueberry ProtocolBlueBerrycredential stuffingCypheriumCL-STA-0240CL-STA-0241OtterSecponzisHelix" +
	"Eureka CryptoSentimentGarantexSagaEVMEurojustNSCUSDTDC3GURSheep MarketplaceSheep MarketWo TokenCYBERCOMDODO AMMDODORCMPT" +
	"horchain DEXTHORChainThreat Analysis GroupCongressDirectorate-General for External SecurityDirectorate of EnforcementFWT" +
	"BitcoinicaTibanneIBstorage collisionsstorage collisionThodexberlin's domestic intelligence agencyberlin's foreign intell" +
	"igence agencyberlin's state intelligence agencyberlin's main intelligence agencyberlin's cyber security agencyberlin's d" +
	"omestic intelligenceberlin's intelligence servicesberlin's intelligence serviceberlin's financial regulatorberlin's inte" +
	"lligence agencyberlin's financial watchdogberlin's main spy agencyberlin's federal policeberlin's top spy agencyberlin's" +
	" authoritiesberlin's prosecutorsberlin's spy serviceberlin's spy agencyleaked private keysleaked private keybantegJeandi" +
	"el Serranoundisclosed vulnerabilitiesundisclosed vulnerabilitySluzhba Bezpeky Ukrayinydeputy attorney generalWormhole Po" +
	"rtalWormhole bridgeWormholeNational Center of Incident Readiness and Strategy for Cyber SecurityNational Centre of Incid" +
	"ent Readiness and Strategy for Cyber SecurityNational center of Incident readiness and Strategy for Cyber SecurityNation" +
	"al Center of Incident Readiness and Strategy for CybersecurityNational Centre of Incident Readiness and Strategy for Cyb" +
	"ersecurityNational center of Incident readiness and Strategy for CybersecurityNational Computer Network Emergency Respon" +
	"se Technical TeamNational Bureau for Counter-Terror Financing of IsraelNational Computer Virus Emergency Response Center" +
	"National Computer Virus Emergency Response CentreNational Cyber Security Center of South KoreaNational Cyber Security Ce" +
	"ntre of South KoreaNational Bureau for Counter Terror FinancingNational Cybersecurity Center of South KoreaNational Cybe" +
	"rsecurity Centre of South KoreaNational Intelligence Service of South KoreaNational Cryptocurrency Enforcement TeamNatio" +
	"nal Cyber Security Center of KoreaNational Cyber Security Centre of KoreaNational Cybersecurity Center of KoreaNational " +
	"Cybersecurity Centre of KoreaNational Police Agency of South KoreaNational Securities Market CommissionNational Bureau o" +
	"f InvestigationNational Police Agency of JapanNational Cyber Security CenterNational Cyber Security CentreNational Cyber" +
	" Security OfficeNational Police Corps of SpainNational Cybersecurity CenterNational Cybersecurity CentreNational Cyberse" +
	"curity OfficeNational Intelligence ServiceNational Anti-Scam CenterNational Anti-Scam CentreNational Security CouncilNat" +
	"ional Security AgencyNational Security BureauNational Cyber DirectorNational Police AgencyNational Crime AgencyNational " +
	"GendarmerieNational PoliceOrigin ProtocolOrigin DollarMakinafiGovernment Communications Security BureauGovernment Commun" +
	"ications HeadquartersGovernment Accountability OfficeGovernment of the United StatesGovernment of South Koreagovernment " +
	"of South KoreaGovernment of Japangovernment of JapanYu XianAfricryptCSAPickle FinancePickleOktapusSecurelistCISACashioAp" +
	"pSouth Korean National Intelligence ServiceSouth Korea National Intelligence Servicesouth korea's financial intelligence" +
	" unitSouth Korean Ministry of Foreign Affairssouth korean financial intelligence unitsouth korea's state intelligence ag" +
	"encysouth korea's internet security agencysouth korea's main intelligence agencysouth korean state intelligence agencyso" +
	"uth korea's largest crypto exchangesouth korean internet security agencysouth korean main intelligence agencysouth korea" +
	"'s intelligence officialssouth korean largest crypto exchangeSouth Korean National Police Agencysouth korea's cyber secu" +
	"rity centresouth korea's intelligence servicessouth korean intelligence officialssouth korea's intelligence servicesouth" +
	" korean cyber security centresouth korean intelligence servicessouth korea's financial regulatorsouth korea's intelligen" +
	"ce agencysouth korean intelligence serviceSouth Korean Ministry of Justicesouth korea's financial watchdogsouth korean f" +
	"inancial regulatorsouth korean intelligence agencysouth korean financial watchdogSouth Korea's justice ministrysouth kor" +
	"ea's justice ministrySouth Korean Foreign Ministrysouth korea's main spy agencysouth korean justice ministrysouth korea'" +
	"s top spy agencysouth korean main spy agencysouth korean top spy agencysouth korea's authoritiessouth korea's prosecutor" +
	"ssouth korea's spy servicesouth korea's spy agencysouth korean authoritiessouth korean prosecutorssouth korean spy servi" +
	"ceSouth Korean GovernmentSouth Korean governmentsouth korea's officialssouth korean governmentsouth korean spy agencysou" +
	"th korean officialssouth korea's policesouth korean policeoverflowsclippersNCSC UKNCSC-NLNCSCrandom number manipulations" +
	"random number manipulationLayerZero KelpDAOLayerZero LabsLayerZeroSBI CryptoSBI GroupBloomberg NewsBloombergUN Security " +
	"Council sanctions committee on North KoreaUN Security Council 1718 Sanctions CommitteeUN Security Council Panel of Exper" +
	"tsUN Panel of Experts on North KoreaUN Panel of Experts on the DPRKUN Office on Drugs and Crimeun drugs and crime agency" +
	"UN Human Rights Officeun sanctions monitorsUN Panel of ExpertsUN Security Councilun panel of expertsun expert panelun mo" +
	"nitorsun expertsun reportun panelUNPhilippine National Bureau of InvestigationPhilippine Anti-Money Laundering CouncilPh" +
	"ilippine SECFireblocksVanilla DrainerBISBNB Smart ChainBNB bridgeBNB ChaineXch.cxeXchBo ShenJimboChange HealthcareSecure" +
	"works Counter Threat UnitSecureworksMoundwashington's deputy national security advisor for cyberwashington's financial c" +
	"rimes watchdogwashington's intelligence officialswashington's derivatives regulatorwashington's federal investigatorswas" +
	"hington's intelligence agencieswashington's sanctions authoritieswashington's cyber defence agencywashington's cybersecu" +
	"rity agencywashington's consumer watchdogwashington's attorney generalwashington's law enforcementwashington's tax autho" +
	"ritieswashington's federal agentswashington's central bankwashington's cyber agencywashington's authoritieswashington's " +
	"prosecutorswashington's spy agencywashington's tax agencyWashington D.C. victimwashington's attorneyswashington's lawmak" +
	"erswashington's officialswashington's attorneyWashingtonATK3SentinelLABSSentinelLabsArcadia FinanceArcadia V2DoSDepartme" +
	"nt of Financial Protection and InnovationDepartment of Defence Cyber Crime CenterDepartment of Defence Cyber Crime Centr" +
	"eDepartment of Defense Cyber Crime CenterDepartment of Defense Cyber Crime CentreDepartment of Defence Cybercrime Center" +
	"Department of Defence Cybercrime CentreDepartment of Defense Cybercrime CenterDepartment of Defense Cybercrime CentreDep" +
	"artment of Foreign Affairs and TradeDepartment of Homeland SecurityDepartment of the TreasuryDepartment of DefenceDepart" +
	"ment of DefenseDepartment of JusticeDepartment of StateDepartment of Warreplayed transactionsreplayed transactionFaruk F" +
	"atih OzerBleepingComputerBeagleBoyzBitGoDoSsBadger DAOBadgerzero-day or server-side software exploitszero-day or server-" +
	"side software exploitzero-value transfer scamszero-value transfer scamzero-transfer phishingzero dayszero-dayszero dayze" +
	"ro-dayCarbanakdubai-based crypto exchangedubai's crypto regulatordubai crypto regulatorDubai Police ForceDubai PoliceSFC" +
	"read-only reentranciesread-only reentrancyStarfraudFortune 50 companyLNDFiVerfassungsschutzEBAComputer Incident Response" +
	" Center LuxembourgComputer Incident Response Centre LuxembourgComputer Emergency Response Team of UkraineAlchemix alETH " +
	"poolAlchemixForce Bridgetelegram account hijackstelegram account hijackGatecoinCisco Talos Intelligence GroupCisco Talos" +
	"account takeoversaccount takeoverBXHQubit FinanceQubit QBridgeQubitSuper Sushi SamuraiUNC4736BonqDAOAkropolisChainabuseT" +
	"ravelexRaydium AMMRaydiumWOOFi SwapWOOFiWooFiBitomat.plBitomatNSACovewareCapital CoinRoman SterlingovKFIUCantina Securit" +
	"yCantinaIOSCOsession hijackingshare inflation attacksshare inflation attackStrawberry Tempestmissing input validationsmi" +
	"ssing permission checksmissing input validationmissing permission checkmissing access controlsmissing access controlMI6K" +
	"ilnTreasure DAOTreasurespearphishingITWsFSCDGSIPoisonSeeddeepfakesTapiocaDAOBerachain BEXmoscow's state intelligence age" +
	"ncymoscow's main intelligence agencymoscow's intelligence servicesmoscow's military intelligencemoscow's intelligence se" +
	"rvicemoscow's intelligence agencymoscow's security servicemoscow's main spy agencymoscow's top spy agencymoscow's spy se" +
	"rvicemoscow's spy agencyMoscowregistrar compromisesregistrar compromiseblind signingSwissBorgSwissborgStaked Stream USDV" +
	"yperAnyswap V3Anyswap38 NorthRim Jong HyokGrinexTenacious PungsanDailyNKDNIInstitute for National Security StrategyBitoP" +
	"ROBitoProJustice DepartmentRussian Ministry of Internal Affairsrussian state intelligence agencyrussian main intelligenc" +
	"e agencyrussian intelligence servicesrussian military intelligencerussian intelligence servicerussian intelligence agenc" +
	"yRussian Interior Ministryrussian security servicerussian main spy agencyrussian top spy agencyrussian spy servicerussia" +
	"n spy agencyRussian FSBRussian GRURussian SVRRussianRadiant CapitalRadiant V2RadiantCNPapproval phishing財務省Stephen" +
	" FindeisenCryptexMango MarketsMango LabsMango DAOMangoRocke GroupRockeSaddle FinanceExactlyProtocolliquidity manipulatio" +
	"nsliquidity manipulationliquidity removalsliquidity removalELBRUSdrainersELUSIVE COMETElusive CometAlluring Piscesmath e" +
	"rrorsmath erroritaly's tax policeOzysJAFICMetronome msETH poolMuddled LibraCrazy Evildrainer-as-a-servicesdrainer-as-a-s" +
	"ervicedrainer kitsdrainer kitdrainerComparitechODIN.funOdin.FunOdin.funSolareumSlowMist HackedSlowMistSlowmistPentagonSa" +
	"mSamTerraform LabsWeLiveSecurityRATsAlexander VernerAlexander VinnikPoison SeedCIRCLHugh KarpTHLabu dhabi's crypto regul" +
	"atorM2 ExchangeM2KuCoinKucoinwallet software or key-generation weaknesswallet vulnerabilitieswallet vulnerabilitywallet " +
	"drainerswallet drainedwallet drainerParquet de ParisTechCrunchMOJMetropolitan Police ServiceMetropolitan PoliceChina Nat" +
	"ional Vulnerability Databasechina's state intelligence agencychina's main intelligence agencychina's intelligence servic" +
	"eschina's intelligence servicechina's intelligence agencychina's main spy agencychina's top spy agencychina's central ba" +
	"nkchina's spy servicechina's spy agencychina's policeOWASPWSMfrozen funds bugsfrozen funds bugRAWmaximal extractable val" +
	"uesmaximal extractable valueZothreentranciesUAPSChick DrainerTA415DFSCoinDesknonce reusesnonce reusePBOCDL Newsgiveaway " +
	"scamsgiveaway scamTapioca DAOTapiocacode vulnerabilitiescode vulnerabilitycode bugscode bugDTEX SystemsDTEXValue DeFi vS" +
	"wapValue DeFidonation attacksdonation attackMonkey DrainerCrown Prosecution ServicebZx protocolbZxCoinTigerCOPERNICIUMPo" +
	"psicle FinancePopsicle内閣サイバーセキュリティセンターindia's foreign intelligence agencyindia's state i" +
	"ntelligence agencyindia's main intelligence agencyindia's financial crime agencyindia's federal investigatorsindia's int" +
	"elligence servicesindia's intelligence serviceindia's intelligence agencyindia's main spy agencyindia's top spy agencyin" +
	"dia's central bankindia's spy serviceindia's spy agencyTrail of BitsimpersonatedCork ProtocolCorkPark Jin Hyokgriefing a" +
	"ttacksgriefing attackPlusTokenStablRStablrVoltage Financephysical coercionsphysical coercionphysical attacksphysical att" +
	"ackOnyx ProtocolOnyx SleetOnyx V2THALLIUMThalliumWarp ProtocolWarp FinanceWiz ResearchWizFINMAs. korea's financial intel" +
	"ligence units. korean financial intelligence units. korea's state intelligence agencys. korea's internet security agency" +
	"s. korea's main intelligence agencys. korean state intelligence agencys. korea's largest crypto exchanges. korean intern" +
	"et security agencys. korean main intelligence agencys. korea's intelligence officialss. korean largest crypto exchanges." +
	" korea's cyber security centres. korea's intelligence servicess. korean intelligence officialss. korea's intelligence se" +
	"rvices. korean cyber security centres. korean intelligence servicess. korea's financial regulators. korea's intelligence" +
	" agencys. korean intelligence services. korea's financial watchdogs. korean financial regulators. korean intelligence ag" +
	"encys. korean financial watchdogs. korea's justice ministrys. korea's main spy agencys. korean justice ministrys. korea'" +
	"s top spy agencys. korean main spy agencys. korean top spy agencys. korea's authoritiess. korea's prosecutorss. korea's " +
	"spy services. korea's spy agencys. korean authoritiess. korean prosecutorss. korean spy services. korea's officialss. ko" +
	"rean spy agencys. korean officialss. korea's polices. korean policeAP NewsAPsamczsunEdgelessDAO Maker VestingDAO MakerIn" +
	"donesian Financial Transaction Reports and Analysis CenterIndonesian Financial Transaction Reports and Analysis CentreIn" +
	"donesian cryptocurrency companyIndonesian exchange IndodaxBittensorFASTCash 2.0FASTCashCointelegraph警察庁insecure ra" +
	"ndomnessState Secretariat for Economic AffairsState DepartmentGLPSergey IvanovAlexey BilyuchenkoUnizen경찰청Andean Me" +
	"djedovicFSACVERCFintochmalware and information stealersmalwareMASAKjerusalem's counter-terror financing bureaujerusalem'" +
	"s internal security servicejerusalem's state intelligence agencyjerusalem's main intelligence agencyjerusalem's intellig" +
	"ence servicesjerusalem's foreign intelligencejerusalem's intelligence servicejerusalem's intelligence agencyjerusalem's " +
	"main spy agencyjerusalem's top spy agencyjerusalem's spy servicejerusalem's spy agencyUS Attorney's Office for the North" +
	"ern District of CaliforniaUS Attorney's Office for the Central District of CaliforniaUS Attorney's Office for the Southe" +
	"rn District of New YorkUS Attorney's Office for the Eastern District of New YorkUS District Court for the Southern Distr" +
	"ict of New YorkUS Attorney for the Southern District of New YorkUS Attorney's Office for the District of ColumbiaUS Atto" +
	"rney for the Eastern District of New Yorkus's deputy national security advisor for cyberUS Treasury's Office of Foreign " +
	"Assets Controlus deputy national security advisor for cyberUS Court of Appeals for the Fifth CircuitUS Attorney for the " +
	"District of ColumbiaUS Commodity Futures Trading CommissionUS Immigration and Customs EnforcementUS Securities and Excha" +
	"nge CommissionUS Government Accountability OfficeUS Department of Homeland SecurityUS Drug Enforcement AdministrationUS " +
	"Federal Bureau of InvestigationUS Defence Intelligence AgencyUS Defense Intelligence Agencyus's financial crimes watchdo" +
	"gUS Department of the TreasuryUS National Security Councilus financial crimes watchdogUS Federal Trade CommissionUS Gove" +
	"rnment Crypto WalletUS National Security AgencyUS Scam Center Strike ForceUS Scam Centre Strike Forceus's intelligence o" +
	"fficialsus's derivatives regulatorus's federal investigatorsus's intelligence agenciesus's sanctions authoritiesUS intel" +
	"ligence communityus intelligence officialsus's cyber defence agencyus's cybersecurity agencyUS Department of DefenceUS D" +
	"epartment of DefenseUS Department of Justiceus derivatives regulatorus federal investigatorsus intelligence agenciesus s" +
	"anctions authoritiesus cyber defence agencyus cybersecurity agencyus securities regulatorUS Department of StateUS Treasu" +
	"ry Departmentus's consumer watchdogUS Justice Departmentus sanctions watchdogus's attorney generalus consumer watchdogus" +
	"'s law enforcementus's tax authoritiesUS State Departmentus attorney generalus's federal agentsUS Federal Reserveus law " +
	"enforcementus tax authoritiesUS Secret Serviceus federal agentsus's central bankus's cyber agencyUS Cyber CommandUS Fift" +
	"h CircuitUS Supreme Courtus's authoritiesus's prosecutorsus central bankus cyber agencyus's spy agencyus's tax agencyUS " +
	"Army reportus authoritiesus prosecutorsus's attorneysus's lawmakersus's officialsUS GovernmentUS governmentus spy agency" +
	"us tax agencyus's attorneyus attorneysus lawmakersus officialsUS CongressUS Treasuryus attorneyUS SenateUS ArmyUS-CERTUS" +
	" DOJUS FBIUS SECBNSArena SocialFiMandiant ConsultingMandiantDEIEuropean Union Agency for Criminal Justice CooperationEur" +
	"opean Union Agency for Law Enforcement CooperationEuropean Securities and Markets AuthorityEuropean Union Agency for Cyb" +
	"er SecurityEuropean Union Agency for CybersecurityEuropean Cyber Crime CenterEuropean Cyber Crime CentreEuropean Banking" +
	" AuthorityEuropean Cybercrime CenterEuropean Cybercrime CentreEuropean Police Officeeuropean police agencyEuropean Centr" +
	"al BankEuropean CommissionEuropean CouncilCNNiFinexFireEyeDelta PrimeJumper Exchange금융정보분석원Direction géné" +
	"rale de la sécurité extérieureDirection générale de la sécurité intérieureCoinrailfrance's state intelligence ag" +
	"encyfrance's main intelligence agencyfrance's cyber security agencyfrance's domestic intelligencefrance's intelligence s" +
	"ervicesfrance's foreign intelligencefrance's intelligence servicefrance's intelligence agencyfrance's markets regulatorf" +
	"rance's main spy agencyfrance's top spy agencyfrance's prosecutorsfrance's spy servicefrance's spy agencyfrance's police" +
	"BCCALBTpyramid schemespyramid schemechain reorganization attackschain reorganization attackchain hoppingchain-hoppingcha" +
	"in reorgschain reorgFIN7Hedgey FinanceHedgeyTraderTraitorofficerciaBitFloorBitfloorZeroShadowzeroShadowGMX V1GMXembezzle" +
	"mentMonex Grouprepublic of korea's financial intelligence unitrepublic of korea's state intelligence agencyrepublic of k" +
	"orea's internet security agencyrepublic of korea's main intelligence agencyrepublic of korea's largest crypto exchangere" +
	"public of korea's intelligence officialsrepublic of korea's cyber security centrerepublic of korea's intelligence servic" +
	"esrepublic of korea's intelligence servicerepublic of korea's financial regulatorrepublic of korea's intelligence agency" +
	"republic of korea's financial watchdogrepublic of korea's justice ministryrepublic of korea's main spy agencyrepublic of" +
	" korea's top spy agencyrepublic of korea's authoritiesrepublic of korea's prosecutorsrepublic of korea's spy servicerepu" +
	"blic of korea's spy agencyrepublic of korea's officialsrepublic of korea's policeSlope WalletSlopeMtGoxCitrine SleetGuar" +
	"dio LabsGuardioCERIUMCeriumrussia's state intelligence agencyrussia's main intelligence agencyrussia's intelligence serv" +
	"icesrussia's military intelligencerussia's intelligence servicerussia's intelligence agencyrussia's security serviceruss" +
	"ia's main spy agencyrussia's top spy agencyrussia's spy servicerussia's spy agencyRussiaNYAGBitForexBitforexPLUTONIUMWit" +
	"hSecureCipherTraceCiphertraceALPHV/BlackCatALPHVAlphVAtlasVPNUNC5342XLink bridgeANKHprivilege escalationsprivilege escal" +
	"ationCBIbridge verification bypassPalo Alto Networks Unit 42Palo Alto NetworksPalo Altodenial of servicesdenial-of-servi" +
	"cesdenial of servicedenial-of-serviceTender FinanceTender.fiAnti-Money Laundering AuthorityAnti-Money Laundering Council" +
	"Anti-Money Laundering OfficePinkDrainerAhnLab Security Emergency Response CenterAhnLab Security Emergency Response Centr" +
	"eAhnLab Security Intelligence CenterAhnLab Security Intelligence CentreAhnLabONCDMobius TokenSui FoundationSelective Pis" +
	"cesPYRLetitia JamesFoundation for Defence of DemocraciesFoundation for Defense of DemocraciesAngel X drainerAngel Draine" +
	"rWater LabbuRaft Non-ProfitRaft ProtocolRaftFrankfurt Public Prosecutor's Officefrankfurt prosecutorsJUP holderGoogle Th" +
	"reat Intelligence GroupGoogle Threat Analysis GroupGoogle Threat IntelligenceGoogle MandiantGoogle CloudGoogle TAGYapizo" +
	"ninjected malicious codesinjected malicious codePike FinancePike V1PikeESTsecurityTruflationHexagateSkyward FinanceMCC I" +
	"nternationalMCCvanity address vulnerabilitiesvanity address vulnerabilityvanity address spoofingabsconded with fundsShez" +
	"muWICKED SPIDERWICKED PANDAWicked PandaCCCSWeb3 Is Going Just GreatWeb3 is Going GreatWeb3 Antivirusimproper access cont" +
	"rolsimproper access controlBlend Pools V2ZettaiInterior MinistryDGSEbad randomnessCertiKAlertGroup of SevenGroup 123Grou" +
	"p 77Group IBGroup-IBPanel of Experts established pursuant to resolution 1874Panel of Experts2fa bypassinfostealerMossadR" +
	"emitanoUNODCNeblio TechnologiesMS DrainerMarkopolomarkopolo783 BTCNervos Networkcold wallet transfer manipulationscold w" +
	"allet transfer manipulationcold walletscold walletbgp hijackingbgp hijacksbgp hijackWOO XWOOCloudflareChinyong Informati" +
	"on Technology Cooperation CompanyChinyong IT Cooperation CompanyChinyongKoinekslondon's domestic intelligence agencylond" +
	"on's foreign intelligence agencylondon's signals intelligence agencylondon's state intelligence agencylondon's main inte" +
	"lligence agencylondon's fraud reporting centrelondon's cyber security agencylondon's intelligence serviceslondon's sanct" +
	"ions authoritieslondon's intelligence servicelondon's financial regulatorlondon's intelligence agencylondon's financial " +
	"watchdoglondon's main spy agencylondon's top spy agencylondon's prosecutorslondon's spy servicelondon's spy agencyLondon" +
	" High Courtlondon's policelondon policelondon's fbishort squeeze attacksshort squeeze attackreplay attacksreplay attackB" +
	"ondly FinanceBondlyIOTXNBIhuman errorshuman errorRansomHubRansomhubStimson CenterStimson CentreMIDNIGHT NEPTUNEKyrrexXin" +
	"bi GuaranteeXinbimilk sadCoinBeneCoinbeneScarCruftAPT37GreedyBearDIAAxie InfinityReconnaissance General BureauBoy X High" +
	"speedMoFXT ExchangeXT.comXTfedpolTech BureauMedium Rare NVNowSwap ProtocolNowSwapransomwaresCheck Point ResearchCheck Po" +
	"int SoftwareCheck Pointforged bridge messagesforged bridge messageFortress LoansFortressTAGControl-Finance LimitedContro" +
	"l FinanceControl-Financecryptomining malwarescryptomining malwareArkham IntelligenceArkham IntelArkhamMobiusDAOoracle pr" +
	"ice manipulationsoracle price manipulationoracle manipulationsoracle price attacksoracle manipulationoracle price attack" +
	"oracle exploitsoracle attacksoracle exploitoracle attackATK117ProofpointMain Directorate of IntelligenceMain Intelligenc" +
	"e DirectorateyearnFinanceJP ThorxTokenGate.ioGateVerusBridgeAction FraudWazirXWazirxHuionePayHexagonalRodent1718 Sanctio" +
	"ns Committee1718 CommitteeFrancesco FiranoCyberpolice of UkraineCyberpoliceGincoMad Meerkat FinanceICIJMultilateral Sanc" +
	"tions Monitoring TeamISAIron BankRuby SleetOnyxProtocolsoftware supply chain attackssoftware supply chain attackPFFIODov" +
	"erflowTransit FinanceTransit SwapConcentric FinanceConcentric.fiConcentricWright ThurstonMIMCambridge Center for Alterna" +
	"tive FinanceCambridge Centre for Alternative FinanceArthur0xZunamiProtocolC.R.E.A.M.DragomaAtomic Walletdelegatecall exp" +
	"loitsdelegatecall exploitPyongyangrogue developersrogue developerrogue employeesrogue employee国家安全部Leery Turtl" +
	"eSoutheast Asian scam compoundsSoutheast Asian scam networksOrbit BridgeOrbit ChainOrbitnot disclosed or unknown causesn" +
	"ot disclosed or unknown causeQilinpNetworkМВДAutorite des marches financiersKorps Nationale PolitieRain Management W." +
	"L.L.Rain ManagementRainaBNBcNKNewsGenians Security CenterGenians Security CentreGeniansInverseFinancebridged DOTevilcosF" +
	"BI Internet Crime Complaint CenterFBI Internet Crime Complaint CentreFBI IC3FBIAMLBotSupoMSSRewards for JusticeBlockSecT" +
	"eamupgrade bugsupgrade bugMetaDAOIlya \"Dutch\" LichtensteinIlya Lichtensteinhelsinki's state intelligence agencyhelsinki'" +
	"s main intelligence agencyhelsinki's intelligence serviceshelsinki's intelligence servicehelsinki's intelligence agencyh" +
	"elsinki's main spy agencyhelsinki's top spy agencyhelsinki's spy servicehelsinki's spy agencyRental CoinsRollFURUCOMBOFu" +
	"rucomboWhale Alertamsterdam's financial crime investigatorsamsterdam's state intelligence agencyamsterdam's main intelli" +
	"gence agencyamsterdam's intelligence servicesamsterdam's intelligence serviceamsterdam's intelligence agencyamsterdam's " +
	"main spy agencyamsterdam's top spy agencyamsterdam's intelligenceamsterdam's spy serviceamsterdam's spy agencyamsterdam'" +
	"s policePlatypusdefiemirati crypto regulatorBahrain exchange RainkeyloggerBlueNorOffBlueNoroffBluenoroffPrismaFimisconfi" +
	"guration or operational errorsmisconfiguration or operational errormisconfigurationVirtual Assets Regulatory Authority外" +
	"務省Moola MarketOptimismSeedify.fundSeedifyGrowth DeFi / BT FinanceGROWTH DeFiGrowth DeFifat fingersfat-fingersfat fin" +
	"gerfat-fingerNCOAureon CapitalEDNYPLAHouse Financial Services CommitteeN. KoreanN. KoreaN KoreaGAOCryptoqueenDAI whaleop" +
	"erational mistakesoperational mistakeoperational errorsoperational errorVelocore V2VeloCoreVelocoretumblersMultichain br" +
	"idgeMultichainPhemexCryptoQuantCryptoquantChinese Ministry of Public SecurityChinese Ministry of State Securitychinese s" +
	"tate intelligence agencychinese main intelligence agencychinese intelligence serviceschinese intelligence servicechinese" +
	" intelligence agencychinese main spy agencychinese top spy agencychinese central bankchinese spy servicechinese spy agen" +
	"cychinese policeNirvana FinanceNirvana V1madrid's markets regulatormadrid's policeDemocratic People’s Republic of Kore" +
	"atumblerFIN12Code4ArenaRequest Finance phishing victim51% or consensus attacks51% or consensus attack51 percent attacks5" +
	"1 percent attack51% attacks51% attackDFATBorderless CapitalLiFiRICOCHET CHOLLIMARicochet ChollimaFive Eyes intelligence " +
	"allianceFive Eyes allianceFive EyesAndariel서울경찰청FNTTBNMKimsukyweak pseudo-random number generatorsweak pseudo-" +
	"random number generatorweak on-chain randomnessweak key generationsweak key generationweak randomnessweak entropiesweak " +
	"entropyFantom FoundationFantom bridgeFantomprivate key compromisesprivate key compromiseprivate key exposuresprivate key" +
	" exposureprivate key theftsprivate key leaksprivate key theftprivate key leakOSMIUMJUNALCOFTX drainerFTX.comFTX USFTXCry" +
	"stal IntelligenceCrystal BlockchainCrystallaptop farmslaptop farmPredatory SparrowclipperLoopscaleWannaCryptpcaversaccio" +
	"Visor FinanceDego FinanceAkuDreamsPearl SleetCLINKSINKClinkSinkflashloansOUSDmultisignature compromisesmultisignature co" +
	"mpromiseRikkei FinanceØkokrimDxSaleSteadefiTaylor MonahanTaylor ICOTaylorGamma StrategiesGammaMauiMonkeyDrainerSophos X" +
	"-OpsSophosDerbitXSURGEIMFFTCGonjeshk-e DarandeShiba InuStableMagnet FinanceStableMagnetKyodo NewsKyodoElastic Security L" +
	"absElasticHexagonal RodentreorgsWEXTokyo Metropolitan Police Departmenttokyo's state intelligence agencytokyo's main int" +
	"elligence agencytokyo's public security agencytokyo's intelligence servicestokyo's cybersecurity centretokyo's intellige" +
	"nce servicetokyo's financial regulatortokyo's intelligence agencytokyo's financial watchdogTokyo Metropolitan Policetoky" +
	"o's main spy agencytokyo's top spy agencytokyo's authoritiestokyo's spy servicetokyo's spy agencytokyo's officialstokyo'" +
	"s policetokyo policeTokyoS2W TalonS2WStarsArenaPlatypus FinancePlatypusFinancial Transactions and Reports Analysis Cente" +
	"r of CanadaFinancial Transactions and Reports Analysis Centre of CanadaFinancial Crimes Investigation Board of TürkiyeF" +
	"inancial Intelligence Unit of South KoreaFinancial Industry Regulatory AuthorityFinancial Services Commission of KoreaFi" +
	"nancial Crime Investigation ServiceFinancial Markets Authority of FranceFinancial Crimes Enforcement NetworkFinancial Cr" +
	"imes Investigation BoardFinancial Intelligence Unit IndiaFinancial Intelligence CenterFinancial Intelligence CentreFinan" +
	"cial Services CommissionFinancial Supervisory ServiceFinancial Action Task ForceFinancial Conduct AuthorityFinancial Ser" +
	"vices AgencyFinancial Stability BoardFinancial Times内閣情報調査室BundesnachrichtendienstГРУWeltsysSwarm CityF" +
	"DDtimestamp or block manipulationstimestamp or block manipulationtimestamp manipulationstimestamp manipulationScatter Sw" +
	"ineHolyGhostAlgemene Inlichtingen- en VeiligheidsdienstQuadrigaCXSygniaPrismaLSTLastPass 2022 intrudersLastPass attacker" +
	"slastpass breacheslastpass breachLastPass XRPLastPassShapeShiftCypher ProtocolCypherWaterPlumStorm-0139Storm-0287Storm-0" +
	"530Storm-0971Storm-1222Storm-1789Storm-1877AllianceBlockCommunications Security Establishment CanadaCommunications Secur" +
	"ity EstablishmentSuojelupoliisitoken bridge exploitstoken approval scamstoken bridge exploittoken approval scamToken Gat" +
	"ewayfake IT workers from North Koreafake job or fake recruiter luresfake job or fake recruiter lurefake investment platf" +
	"ormsfake account validationsfake investment platformfake account validationfake customer supportsfake recovery servicesf" +
	"ake trading platformsfake customer supportfake recovery servicefake trading platformfake deposit proofsfake job intervie" +
	"wsfake remote workersfake deposit prooffake job interviewfake linkedin jobsfake remote workerfake support callsfake link" +
	"edin jobfake support callfake zoom meetingfake wallet appsfake it workersfake job offersfake recruitersfake wallet appfa" +
	"ke it workerfake job offerfake recruiterfake airdropsfake websitesfake airdropfake websitefake zoomsfake appsfake zoomfa" +
	"ke appSpot On ChainObjective-See안랩BitoGroupDEV#POPPERDEV-0139DEV-0215DEV-0530DEV-0537DEV-1222AdvCashAdvcashCFTCFATFC" +
	"oinSecureCoinsecureClickFake InterviewAgendaHarmony Horizon bridgeHarmony BridgeHarmonySISUnit 121Unit 42ENISAyETHisrael" +
	"'s counter-terror financing bureauisrael's internal security serviceisrael's state intelligence agencyisrael's main inte" +
	"lligence agencyisrael's intelligence servicesisrael's foreign intelligenceisrael's intelligence serviceisrael's intellig" +
	"ence agencyisrael's main spy agencyisrael's top spy agencyIsrael Security Agencyisrael's spy serviceisrael's spy agencyI" +
	"srael PoliceF-Secure LabsF-SecureAppleJeusmajority attacksmajority attackKorea Mangyongdae Computer Technology CompanyKo" +
	"rea National Cyber Security CenterKorea National Cyber Security CentreKorea National Cybersecurity CenterKorea National " +
	"Cybersecurity CentreKorea Internet and Security AgencyKorea Financial Intelligence UnitKorea Internet & Security AgencyK" +
	"orea National Police AgencyKorea Expo Joint VentureKorea Risk GroupContiElliptic EnterprisesElliptic ConnectEllipticConf" +
	"iantAscenDEXAscendEXAscendexXBridgeMSTICHyperTechJVCEAMichael Terpinbrazil's central bankbrazil's policeHalbornGukga Jeo" +
	"ngbowonWu HuihuiZINCZincback-runningerroneous transferserroneous transferRainbow DrainerPendle1inch resolver TrustedVolu" +
	"mes1inch Fusion v1 resolvers1Inch1inchdForce LendingdForce NetworkdForceDEAWIZARD SPIDERWizard Spidercompromised develop" +
	"er workstationscompromised developer workstationcompromised third-party vendorscompromised developer machinescompromised" +
	" third-party vendorcompromised developer machinecompromised validator keyscompromised deployer keyscompromised deployer " +
	"keycompromised npm packagescompromised private keyscompromised credentialscompromised npm packagecompromised private key" +
	"compromised validatorscompromised multisigscompromised accountscompromised api keyscompromised frontendcompromised multi" +
	"sigcompromised packagescompromised accountcompromised discordcompromised packagecompromised signerscompromised cdnscompr" +
	"omised keyscompromised cdnInkySquidChipMixerKyber NetworkKyberBitstampNetWalkerNetwalker법무부Ministry of Foreign Aff" +
	"airs of the Republic of KoreaMinistry of Foreign Affairs of JapanMinistry of Internal AffairsMinistry of Foreign Affairs" +
	"Ministry of Public SecurityMinistry of State SecurityMinistry of FinanceMinistry of JusticeAlphaPoAlphapoSodinokibiFetch" +
	".AIFetch.aiMeerkat FinanceMeerkatBig.ONEmasked transactionsmasked transactionmasked uismasked uiAMLAZKsynczkSyncRiskOnBl" +
	"astMONONISCRonin NetworkRonin BridgeRonin bridgeRoninAnubisDAOinflated collateralsinflated collateralCIBACCCCivil GuardM" +
	"ASCoinGeckoSolidus LabsC3NAMFMunchablesDavosMetaMaskHURHypernativeSlippy SpiderForsage.ioForsageInternal Revenue Service" +
	" Criminal InvestigationInternal Revenue Serviceinternal theftsinternal theftU.S. Attorney's Office for the Northern Dist" +
	"rict of CaliforniaU.S. Attorney's Office for the Central District of CaliforniaU.S. Attorney's Office for the Southern D" +
	"istrict of New YorkU.S. Attorney's Office for the Eastern District of New YorkU.S. District Court for the Southern Distr" +
	"ict of New YorkU.N. Security Council sanctions committee on North KoreaU.S. Attorney for the Southern District of New Yo" +
	"rkU.S. Attorney's Office for the District of ColumbiaU.S. Attorney for the Eastern District of New Yorku.s.'s deputy nat" +
	"ional security advisor for cyberU.S. Treasury's Office of Foreign Assets Controlu.s. deputy national security advisor fo" +
	"r cyberU.N. Security Council 1718 Sanctions CommitteeU.S. Court of Appeals for the Fifth CircuitU.S. Attorney for the Di" +
	"strict of ColumbiaU.S. Commodity Futures Trading CommissionU.S. Immigration and Customs EnforcementU.S. Securities and E" +
	"xchange CommissionU.N. Security Council Panel of ExpertsU.S. Government Accountability OfficeU.N. Panel of Experts on No" +
	"rth KoreaU.S. Department of Homeland SecurityU.S. Drug Enforcement AdministrationU.S. Federal Bureau of InvestigationU.K" +
	". National Cyber Security CenterU.K. National Cyber Security Centreu.k.'s domestic intelligence agencyU.K. National Cybe" +
	"rsecurity CenterU.K. National Cybersecurity Centreu.k.'s foreign intelligence agencyu.k.'s signals intelligence agencyU." +
	"N. Panel of Experts on the DPRKu.k. domestic intelligence agencyU.K. Financial Conduct AuthorityU.S. Defence Intelligenc" +
	"e AgencyU.S. Defense Intelligence Agencyu.k. foreign intelligence agencyu.k. signals intelligence agencyu.k.'s state int" +
	"elligence agencyu.s.'s financial crimes watchdogU.S. Department of the Treasuryu.k.'s main intelligence agencyU.N. Offic" +
	"e on Drugs and CrimeU.S. National Security Councilu.k. state intelligence agencyu.s. financial crimes watchdogU.S. Feder" +
	"al Trade CommissionU.S. National Security AgencyU.S. Scam Center Strike ForceU.S. Scam Centre Strike Forceu.k. main inte" +
	"lligence agencyu.k.'s fraud reporting centreu.s.'s intelligence officialsU.S. Algorand crypto companyu.k.'s cyber securi" +
	"ty agencyu.k.'s intelligence servicesu.k.'s sanctions authoritiesu.s.'s derivatives regulatoru.s.'s federal investigator" +
	"su.s.'s intelligence agenciesu.s.'s sanctions authoritiesU.S. intelligence communityu.k. fraud reporting centreu.k.'s in" +
	"telligence serviceu.n. drugs and crime agencyu.s. intelligence officialsu.s.'s cyber defence agencyu.s.'s cybersecurity " +
	"agencyU.K. National Crime AgencyU.S. Department of DefenceU.S. Department of DefenseU.S. Department of Justiceu.k. cyber" +
	" security agencyu.k. intelligence servicesu.k. sanctions authoritiesu.k.'s financial regulatoru.k.'s intelligence agency" +
	"u.s. derivatives regulatoru.s. federal investigatorsu.s. intelligence agenciesu.s. sanctions authoritiesu.k. intelligenc" +
	"e serviceu.k.'s financial watchdogu.s. cyber defence agencyu.s. cybersecurity agencyu.s. securities regulatorU.N. Human " +
	"Rights OfficeU.S. Department of StateU.S. Treasury Departmentu.k. financial regulatoru.k. intelligence agencyu.s.'s cons" +
	"umer watchdogU.S. Justice Departmentu.k. financial watchdogu.n. sanctions monitorsu.s. sanctions watchdogu.s.'s attorney" +
	" generalu.k.'s main spy agencyu.s. consumer watchdogu.s.'s law enforcementu.s.'s tax authoritiesU.K. Security ServiceU.N" +
	". Panel of ExpertsU.N. Security CouncilU.S. State Departmentu.k.'s top spy agencyu.n. panel of expertsu.s. attorney gene" +
	"ralu.s.'s federal agentsU.S. Federal Reserveu.k. main spy agencyu.s. law enforcementu.s. tax authoritiesU.K. Foreign Off" +
	"iceU.S. Secret Serviceu.k. top spy agencyu.s. federal agentsu.s.'s central banku.s.'s cyber agencyU.S. Cyber CommandU.S." +
	" Fifth CircuitU.S. Supreme Courtu.k.'s prosecutorsu.k.'s spy serviceu.s.'s authoritiesu.s.'s prosecutorsu.k.'s spy agenc" +
	"yu.n. expert panelu.s. central banku.s. cyber agencyu.s.'s spy agencyu.s.'s tax agencyU.S. Army reportu.k. prosecutorsu." +
	"k. spy serviceu.s. authoritiesu.s. prosecutorsu.s.'s attorneysu.s.'s lawmakersu.s.'s officialsU.K. High CourtU.S. Govern" +
	"mentU.S. governmentu.k. spy agencyu.s. spy agencyu.s. tax agencyu.s.'s attorneyu.s. attorneysu.s. lawmakersu.s. official" +
	"sU.K. TreasuryU.S. CongressU.S. MarshalsU.S. Treasuryu.k.'s policeu.n. monitorsu.s. attorneyu.n. expertsU.S. Senateu.k. " +
	"policeu.n. reportu.k.'s fbiu.n. panelU.K. NCSCU.S. ArmyU.S. DOJU.S. FBIU.S. SECu.k. fbiU.N.ZITMerlin DEXMerlinChainSecur" +
	"ityWorld Economic ForumWorld Bank GroupWorld BankMSMTScamwatchASIOTribe DAOReport FraudGuardia di FinanzaGuardia CivilBu" +
	"ngeeMessariSmartTaylorCoinhoarderEvil CorpCIwall street's top regulatorWall Street JournalWall Street MemesSinbad.ioSinb" +
	"adioTubeConic Finance Reentrancy AttackConic Finance 02Conic FinanceNotesRevoke.cashSMPAstolen or reused credentialsstol" +
	"en session cookiesstolen session tokensstolen session tokenstolen private keysstolen seed phrasesstolen credentialsstole" +
	"n seed phrasestolen passwordsstolen keysZentralstelle zur Bekämpfung der InternetkriminalitätDiamond SleetNFPromptabuj" +
	"a's anti-graft agencyJPCERT Coordination CenterJPCERT Coordination CentreJPCERT/CCJPCERTBitConnectBitconnectDMTRGDACGdac" +
	"DimitraKarakurtcryptojackingNorwegian National Authority for Investigation and Prosecution of Economic and Environmental" +
	" Crimenorwegian state intelligence agencynorwegian main intelligence agencynorwegian intelligence servicesNorwegian Inte" +
	"lligence Servicenorwegian intelligence servicenorwegian intelligence agencynorwegian main spy agencynorwegian top spy ag" +
	"encynorwegian spy servicenorwegian spy agencynorwegian policemisconfigurationsBitGrailBitgrailShin BetSatoshiLabsElephan" +
	"t MoneyTokenPocketWanna CryCASH23pdsSolanaFloorPhantomDoughFinaHuobi GlobalHuobiCyversAlertsSparkling PiscesZanmai LabsU" +
	"NC5356FRBcloud account compromisescloud account compromisecloud compromisescloud compromisebrooklyn federal prosecutorsD" +
	"eFiance CapitalMoonwell LendingMoonwellNFPResolv LabsResolvDecrypt.coDecryptCyber Security and Infrastructure Security A" +
	"gencyCyber Security & Infrastructure Security AgencyCyber Security Agency of SingaporeCyber Crime Investigation BureauCy" +
	"ber National Mission ForceCyber Police of UkraineCyber Crime CenterCyber Crime Centrecyber extortionscyber extortionCybe" +
	"r CenterCyber CentreCyber PoliceZaifRecorded Future NewsRecorded FutureTenderFiFiscale Inlichtingen- en Opsporingsdienst" +
	"Forta FoundationForta NetworkFortaPolícia FederalMaverickMonoX FinanceMonoXUK National Cyber Security CenterUK National" +
	" Cyber Security Centreuk's domestic intelligence agencyUK National Cybersecurity CenterUK National Cybersecurity Centreu" +
	"k's foreign intelligence agencyuk's signals intelligence agencyuk domestic intelligence agencyUK Financial Conduct Autho" +
	"rityuk foreign intelligence agencyuk signals intelligence agencyuk's state intelligence agencyuk's main intelligence age" +
	"ncyuk state intelligence agencyuk main intelligence agencyuk's fraud reporting centreuk's cyber security agencyuk's inte" +
	"lligence servicesuk's sanctions authoritiesuk fraud reporting centreuk's intelligence serviceUK National Crime Agencyuk " +
	"cyber security agencyuk intelligence servicesuk sanctions authoritiesuk's financial regulatoruk's intelligence agencyuk " +
	"intelligence serviceuk's financial watchdoguk financial regulatoruk intelligence agencyuk financial watchdoguk's main sp" +
	"y agencyUK Security Serviceuk's top spy agencyuk main spy agencyUK Foreign Officeuk top spy agencyuk's prosecutorsuk's s" +
	"py serviceuk's spy agencyuk prosecutorsuk spy serviceUK High Courtuk spy agencyUK Treasuryuk's policeuk policeuk's fbiUK" +
	" NCSCuk fbiMOFACrediXSnatchCryptocoinjoinTurtledexsingaporean central banksingaporean cyber agencyPolicía NacionalCentr" +
	"e for Strategic and International StudiesCentre for Advanced Defence StudiesCentre for Advanced Defense StudiesCentre fo" +
	"r a New American SecurityWannaCry victims worldwideWannaCry 2.0WannaCryJade SleetLi.Fi protocolLi JiadongLI.FILi.FiHong " +
	"Kong Computer Emergency Response Team Coordination CenterHong Kong Computer Emergency Response Team Coordination CentreH" +
	"ong Kong Securities and Futures Commissionhong kong's securities regulatorhong kong securities regulatorHong Kong Moneta" +
	"ry AuthorityHong Kong Police ForceHong Kong PoliceMt. Gox intrusion crewMt. GoxMt GoxMt.GoxAnkr & HelioAnkr StakingAnkrr" +
	"ugpullbangkok's securities regulatorbangkok's policeJamf Threat LabsJamfAIVDsingapore's central banksingapore's cyber ag" +
	"encySingapore Police Forcesingapore central banksingapore cyber agencySingapore High CourtSingapore PoliceEC3NYTGonjeshk" +
	"e DarandeLykke CorpLykkeREKT leaderboardREKT DatabaseRekt Newsrekt.newsRektFinance MinistryScotland YardMedusaContinue C" +
	"apitalContinue FundRazzlekhanWhirlpoolLAPSUS$Lapsus$LapsusDunamuUNC6240Федеральная служба безопас" +
	"ностиflash-loan governance attacksflash-loan governance attackflash loans exploitsflash loans exploitflash loansfla" +
	"sh-loansflash loanflash-loanAkiraBiKi.comBiKispreekawayBEANmisconfiguredRGBApplewormDelhi PoliceUNC6040wrench attackswre" +
	"nch attackfrontend compromisesfrontend compromisefrontend attacksfrontend attackNPAMISOmemecoin rugsmemecoin rugOkta Thr" +
	"eat IntelligenceOktabribed customer supportsbribed customer supportbribed support agentsbribed employeesJ5Dapp RadarAtla" +
	"s VPNukrainian state intelligence agencyukrainian main intelligence agencyukrainian intelligence servicesukrainian milit" +
	"ary intelligenceukrainian intelligence serviceukrainian intelligence agencyukrainian security serviceukrainian main spy " +
	"agencyukrainian top spy agencyUkrainian Cyber Policeukrainian spy serviceukrainian spy agencyukrainian policeKrCERT/CCKr" +
	"CERTJulien Kimapi key compromisesapi key compromiseapi exploitsapi exploitTerra 2.0Terra IBCTerraWoTokenUSSSvishingROK g" +
	"overnmentRUNEcoding errorscoding errorDFPIHyperVerseLevel FinanceLevelGukjeongwonFARMPoly NetworkPolyMilei tokenSheik do" +
	"s BitcoinsClearSky Cyber SecurityClearSky CybersecurityClearSkyHuione GuaranteeHuione CryptoHuione GroupHuione PayHuione" +
	"CoinisAleksandr VernerOpal Sleetblock timestamp dependencesblock timestamp dependenceBlock ResearchIRGCsanctions committ" +
	"eex account compromisedx account hacksx account hackX-TokenLuBian mining poolLuBianLubianStream FinanceKuan SunValueDeFi" +
	"ValueDefiunprotected functionsunprotected functionPlayDappFuseArcadiaFiHaowang Guaranteecrypto market maker Wintermutecr" +
	"ypto-stealing malwarescrypto-stealing malwarecrypto mining malwarescrypto mining malwarecrypto-jackingCrypto CoreCrypto " +
	"HeadCrypto.comFinnish Security and Intelligence Servicefinnish state intelligence agencyfinnish main intelligence agency" +
	"finnish intelligence servicesfinnish intelligence servicefinnish intelligence agencyfinnish main spy agencyfinnish top s" +
	"py agencyfinnish spy servicefinnish spy agencyfwDETH whaleGreedy BearDuo Exchange userLoopring Smart WalletLoopringCoinb" +
	"ase GlobalCoinbase dataCoinbaseDeathStalkerHiveSupreme Prosecutors' Office of South KoreaSupreme Court of the United Sta" +
	"tesSupreme Prosecutors' OfficeSupreme Prosecutors OfficeSupreme Courtdata extortionsdata extortionCoffeezillaCHIGANA Pay" +
	"mentH0lyGh0stKoFIUBSIWageMoleWagemoleAnimoca BrandsGrim FinanceGlobal Affairs CanadaGlobal Ledgertanuki42SwissbordRevers" +
	"ingLabsparis's state intelligence agencyParis Public Prosecutor's Officeparis's main intelligence agencyparis's cyber se" +
	"curity agencyparis's domestic intelligenceparis's intelligence servicesparis's foreign intelligenceparis's intelligence " +
	"serviceparis's intelligence agencyParis prosecutor's officeparis's markets regulatorParis public prosecutorparis's main " +
	"spy agencyparis's top spy agencyparis's prosecutorsparis's spy serviceparis's spy agencyparis's policeCoinDealNISDeFi Ll" +
	"amaDefi LlamaALEX ProtocolAlex ProtocolALEX LabALEXsim hijackingSim Hyon SopSim Hyon-sopsim swappingsim-swappingsim swap" +
	"ssim-swapssim swapsim-swapTian YinyinFlexcoinpig butcheringpig-butcheringMPDRevest FinanceRevestCERT-EUCERT-FRCERT-InCER" +
	"T-UABeetsE-tjenestenEnforcement DirectorateMetaPlayBTERBterMinterestApple JeusAnubis DAORubicimpersonationsFIU IndiaFIU-" +
	"INDFIUEssence FinanceStakeHoundmalwaresOsecIoTeXCabinet Intelligence and Research OfficeStoneflyJBS FoodsJBS USAJBSSEAL " +
	"911SEAL-911SEALunauthorised mintsunauthorised minthome invasionshome invasionCryptoNeuro Trader victimGuardians of Peace" +
	"ARCHIPELAGOUSCYBERCOMJames ZhongAustralian Department of Foreign Affairs and TradeAustralian Transaction Reports and Ana" +
	"lysis CenterAustralian Transaction Reports and Analysis CentreAustralian Securities and Investments CommissionAustralian" +
	" Competition and Consumer CommissionAustralian Securities & Investments CommissionAustralian Security Intelligence Organ" +
	"isationAustralian Security Intelligence Organizationaustralian financial intelligence agencyaustralian state intelligenc" +
	"e agencyaustralian main intelligence agencyAustralian Cyber Security CenterAustralian Cyber Security Centreaustralian in" +
	"telligence servicesAustralian Cybersecurity CenterAustralian Cybersecurity Centreaustralian intelligence serviceAustrali" +
	"an Signals Directorateaustralian corporate regulatoraustralian domestic spy agencyaustralian intelligence agencyaustrali" +
	"an consumer watchdogaustralian main spy agencyAustralian Federal Policeaustralian top spy agencyaustralian spy serviceau" +
	"stralian spy agencyaustralian policePM2BTCHackenProofDFX FinanceDFX V2GAMEEGameeLeopard TyphoonpBTC-on-BSCpBTC대한민국" +
	" 정부Bureau of Industry and SecurityBureau 121thailand's securities regulatorthailand's policeTalosGrand BaseFederal O" +
	"ffice for the Protection of the ConstitutionFederal Criminal Police Office of GermanyFederal Financial Supervisory Autho" +
	"rityFederal Office for Information SecurityFederal Deposit Insurance CorporationFederal Financial Monitoring ServiceFede" +
	"ral Security Service of RussiaFederal Bureau of InvestigationFederal Criminal Police OfficeFederal Intelligence ServiceF" +
	"ederal Office of PoliceFederal Police of BrazilFederal Security ServiceFederal Trade CommissionFederal Reserve Boardfede" +
	"ral prosecutorsFederal ReserveFederal Policeillicit crypto miningillicit miningBored Ape Yacht ClubPSIAAMLOCNMVVedaliaMo" +
	"onstone SleetUwULendPolicia NacionalSaga DollarSagapoisoned librariespoisoned addresspoisoned libraryofficer_ciaEFLeverV" +
	"aultRipioGleaming PiscesWinntiCriminal Investigation BureauHoly GhostEasyFi NetworkEasyFirounding errorsrounding issuesr" +
	"ounding errorrounding issuerounding bugsrounding bugVolexityCSISoslo's state intelligence agencyoslo's main intelligence" +
	" agencyoslo's intelligence servicesoslo's intelligence serviceoslo's intelligence agencyoslo's main spy agencyoslo's top" +
	" spy agencyoslo's spy serviceoslo's spy agencyoslo's policenetherlands's financial crime investigatorsnetherlands's stat" +
	"e intelligence agencynetherlands's main intelligence agencynetherlands's intelligence servicesnetherlands's intelligence" +
	" servicenetherlands's intelligence agencynetherlands's main spy agencynetherlands's top spy agencynetherlands's intellig" +
	"encenetherlands's spy servicenetherlands's spy agencynetherlands's policeNetherlands PoliceQuadrigaHacken.ioHackenHigh C" +
	"ourt of England and Waleshigh-yield investment programshigh-yield investment programHigh Court of SingaporeHigh CourtNew" +
	" York State Department of Financial ServicesNew York Department of Financial Servicesnew zealand's signals intelligence " +
	"agencynew delhi's foreign intelligence agencynew zealand signals intelligence agencynew zealand's state intelligence age" +
	"ncynew zealand's main intelligence agencynew delhi's state intelligence agencynew zealand state intelligence agencynew d" +
	"elhi's main intelligence agencynew zealand main intelligence agencyNew York financial services companynew zealand's inte" +
	"lligence servicesnew delhi's financial crime agencynew zealand's intelligence servicenew delhi's federal investigatorsne" +
	"w delhi's intelligence servicesnew zealand intelligence servicesnew zealand's intelligence agencynew delhi's intelligenc" +
	"e servicenew zealand intelligence servicenew delhi's intelligence agencynew zealand intelligence agencynew york's financ" +
	"ial regulatornew zealand's main spy agencynew zealand's top spy agencynew delhi's main spy agencynew zealand main spy ag" +
	"encynew delhi's top spy agencynew zealand top spy agencyNew York Attorney Generalnew zealand's spy servicenew delhi's ce" +
	"ntral banknew zealand's spy agencynew delhi's spy servicenew zealand spy servicenew delhi's spy agencynew zealand spy ag" +
	"encyNew York TimesVLAbern's financial regulatorbern's policespywaresCryptopiaBiden administrationOkokrimBitMaxHomeland S" +
	"ecurity InvestigationsMerkle ScienceWintermute / OptimismWintermute TradingWintermuteFenbushi CapitalDolomiteAlexLabTren" +
	"don ShaversQuoineGala Games pGALAGala GamesGALAGalaTrump administrationMalwarebytesSecret Intelligence ServiceSecret Ser" +
	"viceswitzerland's financial regulatorswitzerland's policeORMEResolvLabsscammersHYIPsFantasm FinanceUpbitBitmarket.plBitM" +
	"arketBitmarketCompounder FinanceCompoundervote manipulationsvote manipulationOLAXBTOlaXBTpeeling chainspeeling chainSena" +
	"te Banking CommitteeMagickbaseGym NetworkSquid Game tokenSquid tokenSQUIDI4CCarbon SpiderArbix FinanceNobitexFedKim Jong" +
	" UnKim Ilinfrastructure compromisesinfrastructure compromiseJapan Computer Emergency Response Team Coordination CenterJa" +
	"pan Computer Emergency Response Team Coordination CentreJapan Virtual and Crypto Assets Exchange AssociationJapan Virtua" +
	"l Currency Exchange AssociationJapan Financial Intelligence CenterJapan Financial Intelligence Centrejapan's state intel" +
	"ligence agencyjapan's main intelligence agencyJapan Financial Services Agencyjapan's public security agencyjapan's intel" +
	"ligence servicesJapan National Police Agencyjapan's cybersecurity centrejapan's intelligence servicejapan's financial re" +
	"gulatorjapan's intelligence agencyjapan's financial watchdogjapan's main spy agencyjapan's top spy agencyjapan's authori" +
	"tiesjapan's spy servicejapan's spy agencyjapan's officialsjapan's policemarket or liquidity manipulationsmarket or liqui" +
	"dity manipulationmarket manipulationsmarket manipulationGenius VenturesGenius Tokenim23pdsWooXBit RefillANSSIpeel chains" +
	"peel chainGarden FinanceGardenbax1337EFCChoneypotskidnappingRecord from Recorded Future NewsStep FinanceSTEPHKCERT국정" +
	"원Deribittaiwan's state intelligence agencytaiwan's main intelligence agencyTaiwan National Security Bureautaiwan's int" +
	"elligence servicestaiwan's intelligence servicetaiwan's intelligence agencytaiwan's main spy agencytaiwan's top spy agen" +
	"cytaiwan's spy servicetaiwan's spy agencytaiwan's policeMixin NetworkMixin KernelMixinDefense Intelligence of UkraineDef" +
	"ense Intelligence AgencyA7A5Commission de Surveillance du Secteur Financierottawa's financial intelligence agencyottawa'" +
	"s signals intelligence agencyottawa's state intelligence agencyottawa's main intelligence agencyottawa's intelligence se" +
	"rvicesottawa's intelligence serviceottawa's intelligence agencyottawa's main spy agencyottawa's top spy agencyottawa's s" +
	"py serviceottawa's spy agencyottawa's police金融庁Humpyspanish markets regulatorSpanish National PoliceSpanish Civil " +
	"Guardspanish policeAvraham EisenbergPenpieBadgerDAOYuga LabsNick BaxTrustedVolumesBald tokenBALDBaldShata CapitalThalaSw" +
	"apPowell SIM Swapping CrewPowell SIM-swapping crewCryptoMimicForceBridgeCurioSymantec Threat Hunter TeamSymantecDHSMagpi" +
	"eSUEX OTCSUEXSuexPrince Holding GroupPrince Group TCOPrince GroupZscaler ThreatLabzZscalerTryRollsha zhu panssha zhu pan" +
	"OneRing FinanceOneRingBitBNSTenexiumBiTrueBitrueUCSFcryptomixer.ioCryptomixerPunk ProtocolTRUGTIGNSBAnkitt GaurBeanstalk" +
	" FarmsBeanstalkbusiness logic vulnerabilitiesbusiness logic vulnerabilitybusiness logic flawsbusiness-logic flawsbusines" +
	"s logic flawbusiness-logic flawForeign Intelligence Service of the Russian FederationForeign, Commonwealth and Developme" +
	"nt OfficeForeign, Commonwealth & Development OfficeForeign Intelligence ServiceForeign MinistryForeign OfficeEFVaultKelp" +
	"DAO rsETHKelpDAOLodestar FinanceLodestar V0LodestarEvilNumEvilnumEuropolmalicious javascript injectionsmalicious governa" +
	"nce proposalsmalicious javascript injectionmalicious governance proposalmalicious browser extensionsmalicious browser ex" +
	"tensionmalicious contract upgradesmalicious script injectionsmalicious contract upgrademalicious script injectionmalicio" +
	"us pdf job offersmalicious pdf job offermalicious pypi packagesmalicious coding testsmalicious dependenciesmalicious npm" +
	" packagesmalicious pypi packagemalicious coding testmalicious npm packagemalicious dependencymalicious signaturesmalicio" +
	"us approvalsmalicious librariesmalicious proposalsmalicious signaturemalicious approvalmalicious insidersmalicious propo" +
	"salmalicious upgradesmalicious insidermalicious librarymalicious permitsmalicious upgrademalicious permitmalicious links" +
	"malicious appsmalicious linkmalicious appBTCTurkBtcTurkBtcturkVenom DrainerH tokenPlayJPThorBEXBlueberryProtocolBank for" +
	" International SettlementsBank Negara MalaysiaBank of ChinaBank NegaraPortalprice oracle manipulationsprice oracle manip" +
	"ulationprice feed manipulationsprice feed manipulationprice manipulationsprice manipulationVoid DokkaebiIRS Criminal Inv" +
	"estigationsIRS Criminal InvestigationIRS-CIIRSGACIranVulcan ForgedFDICMatch SystemsSangria TempestCoinSpotlack of input " +
	"validationslack of input validationdeepfake video callsdeepfake video calldeepfake3Commas API3,520 BTC3CommasKeisatsucho" +
	"STARDUST CHOLLIMAStardust Chollimaremote access trojansremote access trojanRosfinmonitoringFreeway SuperchargerFreewayTO" +
	"N DudeGRASS NEPTUNEKrebs on SecurityPUKCHONGPukchongFixed FloatHMTEuler FinanceEuler LabsEuler V1EulerCoins PaidSpartan " +
	"ProtocolSpartanDutch Fiscal Information and Investigation ServiceDutch General Intelligence and Security ServiceDutch Na" +
	"tional Cyber Security CenterDutch National Cyber Security CentreDutch National Cybersecurity CenterDutch National Cybers" +
	"ecurity Centredutch financial crime investigatorsdutch state intelligence agencydutch main intelligence agencydutch inte" +
	"lligence servicesdutch intelligence servicedutch intelligence agencyDutch National Policedutch main spy agencydutch top " +
	"spy agencydutch intelligencedutch spy servicedutch spy agencydutch policePhobosZKasino gamblingZKasinoCertiK AlertCertiK" +
	"CertikDDoSsBanco Central do BrasilIndodaxcoinjoinsproxy or upgrade flawsproxy or upgrade flawproxy vulnerabilitiesproxy " +
	"vulnerabilityLazarus GroupLazarus APTLazarusUSDRJPEG'd pETH pooldistributed denial-of-servicesdistributed denial-of-serv" +
	"icePurpleBravoOperation Stolen PencilOperation GhostSecretoperation dream jobsOperation AppleJeusOperation DarkSeouloper" +
	"ation dream jobOperation DaybreakOperation ErebusOperation PoyaisOperation TroyOptumIntelligence BureauTerraPort Finance" +
	"Terraport FinanceTerraportpoisoningGoxPurpleDeltaseed phrase compromisesseed phrase compromiseseed phrase theftsseed phr" +
	"ase theftThreatLabzTerpinselfish miningBlender.ioBlenderSolana perpetuals exchange DriftSolana Slope WalletSolana wallet" +
	"sCompound FinanceCompound LabsCompoundPancake BunnyChen Zhihacked accountshacked accounthacked discordAFPBitraceDe.Fi RE" +
	"KT DatabaseDe.FiQuill AuditsDonjonAkutar NFTAkutarOneCoinOnecoincontagious interview campaignscontagious interview campa" +
	"ignContagious Interviewromance baitingromance scamsromance scamisraeli counter-terror financing bureauisraeli internal s" +
	"ecurity serviceisraeli state intelligence agencyisraeli main intelligence agencyisraeli intelligence servicesisraeli for" +
	"eign intelligenceisraeli intelligence serviceisraeli intelligence agencyisraeli main spy agencyisraeli top spy agencyisr" +
	"aeli spy serviceisraeli spy agencyIsraeli PoliceVELVET CHOLLIMAVelvet Chollimaexit-scammingexit scamsexit-scamsexit scam" +
	"exit-scamINDRIK SPIDERIndrik SpiderMining Capital CoinNK NewsNK ProNKCashaaPancakeBunnyMPSSekoia.ioSekoiaSECOUnnamed New" +
	" York financial services companyUnnamed elderly US bitcoin holderUnnamed cryptocurrency companyUnnamed hardware-wallet h" +
	"olderUnnamed Fortune 50 companyUnnamed staked-ether whaleUnnamed Genesis creditorUnnamed Hyperliquid userUnnamed bitcoin" +
	" holderUnnamed multisig ownerUnnamed market makerUnnamed USDT holderUnnamed WBTC holderUnnamed DAI holderUnnamed JUP hol" +
	"derUnnamed TON holderUnnamed investmentUnnamed MEV botUnnamed holderUnnamed victimPeckShield AlertPeckShield Inc.PeckShi" +
	"eldPeckshieldGYMNetworkBitMartBitmartMI5FSBMudit GuptaStake casinoStake.comStakeSocket Threat Research TeamSocket Securi" +
	"tySocket.techSocket.devSocketEmerald SleetSky MavisFTNCACoincheck IncCoincheckpredictable private keyspredictable random" +
	"nesshoneypot tokenshoneypot tokenhoneypotRipple chairman Chris LarsenRipple co-founderRippleSherlock ProtocolSherlockBSC" +
	" Token HubDWF LabsDWFYearn Financeyearn.financeYearn EtherYearn YDaiYearnCNASTrezor impersonation victimTrezorwebsite co" +
	"mpromiseswebsite compromiseESET ResearchESETcontract upgrade attackscontract vulnerabilitiescontract upgrade attackcontr" +
	"act vulnerabilitycontract logic flawscontract logic flawcontract exploitscontract exploitShinyHuntersFulcrumKraken Secur" +
	"ity LabsKrakeninsider theft or abusesinsider theft or abuseinsider threatsinsider tradinginsider threatinsider jobsinsid" +
	"er jobinsiderdomain name hijacksdomain name hijackdomain hijackingdomain hijacksdomain hijackCNCERT/CCCNCERTFINTRACFintr" +
	"acBlockaidposed as it workerssmart contract vulnerabilitiessmart contract vulnerabilitysmart contract exploitssmart-cont" +
	"ract exploitssmart contract exploitsmart-contract exploitsmart contract bugssmart contract bugNewRomanic Cyber Army Team" +
	"RDNTBaFinSlow PiscesRaees CajeemixerKMCTCMASANMasanotc broker launderingPPATKGeneral Directorate for Internal SecurityGe" +
	"neral Intelligence and Security ServiceGeneral Reconnaissance BureauHyperliquid traderHyperliquid userHyperliquidformer " +
	"employeesformer employeeChainalysis Inc.Chainalysislookalike addresspermit signature scamspermit signature scampermit ph" +
	"ishingThai Cyber Crime Investigation BureauThai Cybercrime Investigation BureauThai Anti-Money Laundering Officethai sec" +
	"urities regulatorthai policeThai SECRobert Powellarbitrary call vulnerabilitiesarbitrary call vulnerabilityarbitrary ext" +
	"ernal callsarbitrary external callHyperCapitalHyperFundCryptoCorebEarn FibEarn.fibEarnindependent experts monitoring un " +
	"sanctionsJoint Chiefs of Global Tax Enforcementtheblock.coVARACoW SwapCoW DAOCow.fiCoinStatsNY Attorney GeneralAgave / H" +
	"undredAgave FinanceAgave DAOAgavegchq's cyber armGCHQIndrafinland's state intelligence agencyfinland's main intelligence" +
	" agencyfinland's intelligence servicesfinland's intelligence servicefinland's intelligence agencyfinland's main spy agen" +
	"cyfinland's top spy agencyfinland's spy servicefinland's spy agencyRuja IgnatovaLedger DonjonLedger SASLedgerruggedHydra" +
	" darknet marketHydra MarketHydraholland's financial crime investigatorsholland's state intelligence agencyholland's main" +
	" intelligence agencyholland's intelligence servicesholland's intelligence serviceholland's intelligence agencyholland's " +
	"main spy agencyholland's top spy agencyholland's intelligenceholland's spy serviceholland's spy agencyholland's policeus" +
	"a's deputy national security advisor for cyberusa's financial crimes watchdogusa's intelligence officialsusa's derivativ" +
	"es regulatorusa's federal investigatorsusa's intelligence agenciesusa's sanctions authoritiesusa's cyber defence agencyu" +
	"sa's cybersecurity agencyusa's consumer watchdogusa's attorney generalusa's law enforcementusa's tax authoritiesusa's fe" +
	"deral agentsusa's central bankusa's cyber agencyusa's authoritiesusa's prosecutorsusa's spy agencyusa's tax agencyusa's " +
	"attorneysusa's lawmakersusa's officialsusa's attorneyPak Jin HekFinikoHIDDEN COBRAHidden CobraHidden Riskuae's crypto re" +
	"gulatorTeamTNTownership takeoversownership takeoverGdFStars ArenaScattered Lapsus$ HuntersScattered SpiderScattered Swin" +
	"eBalancer PoolsBalancer V2BalancerMatcha MetaMatcharelationship investment scamsrelationship investment scamHSIbZeroXhos" +
	"tile takeover of daoshostile takeover of daocanada's financial intelligence agencycanada's signals intelligence agencyca" +
	"nada's state intelligence agencycanada's main intelligence agencycanada's intelligence servicescanada's intelligence ser" +
	"vicecanada's intelligence agencycanada's main spy agencycanada's top spy agencycanada's spy servicecanada's spy agencyca" +
	"nada's policeFlow blockchainFlow protocolFlowmev-boost exploitsmev-boost exploitmev bot exploitsmev bot exploitMEV Boost" +
	"MEV botsMEV BotMEVEmpiresXKukka ChongbowonDedaubSagaxyzKNPAT3 Financial Crime UnitT3 FCUT3+supply chain compromisessuppl" +
	"y chain compromisesupply chainssupply chainCrema FinanceDough FinanceCoinsPaidCoinspaidRublevka TeamCommodity Futures Tr" +
	"ading CommissionAUDIOmoney launderingarithmetic, rounding or precision errorsarithmetic, rounding or precision errorarit" +
	"hmetic overflowsarithmetic overflowarithmetic errorsarithmetic errortrojanCryptsyGNUS.AIGNUSphishingESMAThala LabsThalat" +
	"ime manipulationstime manipulationCashio DollarCashioLND.fiLNDice phishingICE HSIICENYDFSSPFShakeeb AhmedOcelotDexreentr" +
	"ant callsreentrant callZignalyDarkSideDarksideRemixpointGeminiJINX-0164Jasper SleetOKX DEXOKX DexOKXBrass TyphoonAPT-C-2" +
	"6APT-C-28APT 37APT 38APT 41APT 43APT-38rome's tax policeguardian key compromisesguardian key compromiseGuardian of Peace" +
	"Trend MicroClopInferno Drainer ReloadedInferno DrainerInfernoSVRKelp DAOKelpUNC3944OFSIFCAFCDO"

var namesForms = [5031]Form{
	{0, 0, 61113, 36, 4}, {36, 1, 19847, 36, 4}, {72, 2, 32931, 33, 4}, {105, 3, 47995, 31, 4}, {136, 4, 36637, 30, 4}, {166, 5, 48357, 21, 4}, {187, 6, 42267, 20, 4}, {207, 7, 34653, 18, 4},
	{225, 8, 36405, 15, 4}, {240, 9, 44321, 13, 4}, {253, 10, 22067, 12, 4}, {265, 11, 60421, 6, 6}, {271, 12, 30081, 11, 4}, {282, 13, 30099, 10, 4}, {292, 14, 22289, 9, 4}, {301, 15, 33003, 9, 4},
	{310, 16, 26845, 8, 4}, {318, 17, 41355, 6, 6}, {324, 18, 0, 3, 2}, {327, 19, 0, 3, 2}, {330, 20, 0, 7, 2}, {337, 21, 0, 6, 2}, {343, 22, 0, 10, 2}, {353, 23, 56989, 15, 0},
	{368, 24, 52013, 13, 0}, {381, 25, 0, 9, 2}, {390, 26, 30657, 16, 2}, {406, 27, 0, 4, 2}, {410, 28, 0, 6, 2}, {416, 29, 0, 6, 2}, {422, 30, 13283, 10, 2}, {432, 31, 53039, 14, 5},
	{446, 32, 53039, 13, 7}, {459, 33, 0, 15, 6}, {474, 34, 0, 4, 2}, {478, 35, 45529, 23, 5}, {501, 36, 45363, 22, 5}, {523, 37, 45363, 21, 5}, {544, 38, 30319, 21, 5}, {565, 39, 10563, 11, 2},
	{576, 40, 36747, 15, 0}, {591, 41, 36747, 14, 0}, {605, 42, 0, 6, 2}, {611, 43, 7037, 14, 7}, {625, 44, 51515, 23, 5}, {648, 45, 51515, 22, 5}, {670, 46, 7503, 15, 5}, {685, 47, 7503, 15, 5},
	{700, 48, 51515, 14, 5}, {714, 49, 51515, 14, 7}, {728, 50, 237, 17, 0}, {745, 51, 21617, 12, 0}, {757, 52, 0, 5, 2}, {762, 53, 27259, 48, 2}, {810, 54, 60841, 15, 2}, {825, 55, 0, 7, 2},
	{832, 56, 0, 10, 2}, {842, 58, 62855, 34, 0}, {876, 59, 13467, 27, 5}, {903, 60, 11979, 23, 5}, {926, 61, 63835, 19, 5}, {945, 62, 3873, 16, 5}, {961, 63, 49697, 10, 2}, {971, 64, 0, 11, 2},
	{982, 65, 64977, 15, 0}, {997, 66, 27473, 12, 0}, {1009, 67, 0, 6, 2}, {1015, 68, 0, 3, 2}, {1018, 69, 0, 3, 2}, {1021, 70, 0, 4, 2}, {1025, 71, 17249, 10, 2}, {1035, 73, 25137, 17, 0},
	{1052, 74, 0, 9, 2}, {1061, 75, 0, 11, 2}, {1072, 76, 0, 6, 2}, {1078, 77, 0, 5, 2}, {1083, 78, 0, 9, 0}, {1092, 79, 0, 9, 2}, {1101, 80, 0, 9, 2}, {1110, 81, 18615, 14, 2},
	{1124, 82, 65479, 14, 2}, {1138, 83, 10833, 30, 5}, {1168, 84, 10833, 29, 5}, {1197, 85, 8363, 18, 5}, {1215, 86, 1925, 17, 5}, {1232, 87, 11131, 17, 5}, {1249, 88, 10833, 16, 7}, {1265, 89, 0, 7, 0},
	{1272, 90, 0, 7, 2}, {1279, 91, 0, 4, 2}, {1283, 92, 43677, 12, 0}, {1295, 93, 43677, 12, 0}, {1307, 94, 0, 5, 2}, {1312, 95, 48307, 33, 2}, {1345, 96, 22717, 17, 5}, {1362, 97, 31889, 16, 7},
	{1378, 98, 0, 13, 7}, {1391, 99, 0, 3, 2}, {1394, 100, 16373, 8, 2}, {1402, 101, 14181, 18, 0}, {1420, 102, 14181, 11, 0}, {1431, 103, 0, 6, 2}, {1437, 104, 0, 8, 2}, {1445, 105, 0, 17, 2},
	{1462, 106, 0, 11, 2}, {1473, 107, 0, 10, 7}, {1483, 108, 0, 3, 2}, {1486, 109, 32831, 20, 5}, {1506, 110, 59521, 19, 7}, {1525, 111, 3873, 10, 2}, {1535, 112, 36747, 14, 0}, {1549, 113, 0, 6, 2},
	{1555, 114, 0, 12, 6}, {1567, 115, 1741, 14, 5}, {1581, 116, 1741, 14, 5}, {1595, 117, 1741, 13, 5}, {1608, 118, 1741, 13, 5}, {1621, 119, 32605, 8, 0}, {1629, 120, 32605, 8, 0}, {1637, 121, 32605, 8, 6},
	{1645, 122, 63647, 39, 2}, {1684, 123, 0, 5, 2}, {1689, 124, 0, 7, 2}, {1696, 125, 39699, 21, 0}, {1717, 126, 0, 10, 2}, {1727, 127, 0, 5, 7}, {1732, 128, 27535, 14, 5}, {1746, 129, 34615, 14, 5},
	{1760, 130, 17281, 13, 7}, {1773, 131, 0, 14, 2}, {1787, 132, 62659, 27, 5}, {1814, 133, 27491, 27, 5}, {1841, 134, 62659, 26, 5}, {1867, 135, 27491, 25, 5}, {1892, 136, 62659, 24, 5}, {1916, 137, 62659, 24, 5},
	{1940, 138, 62659, 23, 5}, {1963, 139, 62659, 23, 5}, {1986, 140, 62659, 22, 5}, {2008, 141, 62659, 20, 5}, {2028, 142, 62659, 19, 5}, {2047, 143, 62659, 19, 5}, {2066, 144, 43677, 18, 5}, {2084, 145, 62659, 18, 5},
	{2102, 146, 43677, 17, 7}, {2119, 147, 40195, 21, 2}, {2140, 148, 0, 7, 0}, {2147, 149, 0, 7, 2}, {2154, 150, 16417, 12, 2}, {2166, 151, 17135, 12, 0}, {2178, 152, 0, 8, 0}, {2186, 153, 0, 8, 2},
	{2194, 154, 0, 10, 7}, {2204, 155, 22257, 18, 2}, {2222, 156, 0, 3, 2}, {2225, 157, 38203, 18, 7}, {2243, 158, 0, 6, 2}, {2249, 159, 0, 8, 2}, {2257, 160, 14201, 16, 5}, {2273, 161, 45363, 15, 7},
	{2288, 162, 44321, 3, 2}, {2291, 163, 0, 4, 0}, {2295, 164, 0, 4, 2}, {2299, 165, 17411, 12, 0}, {2311, 166, 17411, 12, 2}, {2323, 167, 36365, 11, 2}, {2334, 168, 0, 8, 0}, {2342, 169, 0, 8, 2},
	{2350, 170, 51831, 17, 2}, {2367, 171, 34627, 14, 0}, {2381, 172, 9441, 10, 0}, {2391, 173, 54213, 9, 0}, {2400, 174, 0, 5, 2}, {2405, 175, 41745, 11, 7}, {2416, 176, 0, 4, 2}, {2420, 177, 29001, 6, 2},
	{2426, 178, 0, 9, 6}, {2435, 179, 0, 6, 2}, {2441, 180, 0, 8, 2}, {2449, 182, 0, 8, 2}, {2457, 183, 24209, 29, 5}, {2486, 184, 24209, 28, 5}, {2514, 185, 22607, 28, 5}, {2542, 186, 22607, 27, 5},
	{2569, 187, 60981, 21, 7}, {2590, 188, 3983, 11, 2}, {2601, 189, 63875, 31, 2}, {2632, 190, 0, 4, 2}, {2636, 191, 27259, 36, 0}, {2672, 192, 27259, 36, 0}, {2708, 193, 55011, 36, 0}, {2744, 194, 27259, 34, 0},
	{2778, 195, 6377, 32, 5}, {2810, 196, 27951, 31, 5}, {2841, 197, 55011, 29, 0}, {2870, 198, 53939, 28, 5}, {2898, 199, 53939, 27, 5}, {2925, 200, 39865, 26, 0}, {2951, 201, 53939, 26, 5}, {2977, 202, 27951, 22, 5},
	{2999, 203, 46081, 21, 5}, {3020, 204, 37645, 18, 5}, {3038, 205, 37645, 17, 5}, {3055, 206, 3873, 13, 7}, {3068, 207, 53051, 12, 2}, {3080, 208, 53183, 15, 0}, {3095, 209, 53183, 15, 0}, {3110, 210, 24601, 11, 2},
	{3121, 211, 0, 4, 2}, {3125, 212, 0, 3, 2}, {3128, 213, 47831, 48, 2}, {3176, 214, 33921, 17, 7}, {3193, 215, 0, 4, 2}, {3197, 216, 0, 4, 2}, {3201, 217, 0, 4, 2}, {3205, 218, 60981, 8, 2},
	{3213, 219, 40209, 20, 5}, {3233, 220, 18687, 19, 7}, {3252, 221, 47703, 10, 2}, {3262, 225, 36747, 13, 2}, {3275, 226, 36747, 17, 0}, {3292, 227, 36747, 13, 0}, {3305, 228, 28867, 12, 2}, {3317, 229, 52791, 38, 0},
	{3355, 230, 27259, 38, 5}, {3393, 231, 21889, 36, 5}, {3429, 232, 62955, 34, 0}, {3463, 233, 12797, 34, 0}, {3497, 234, 6377, 34, 5}, {3531, 235, 62955, 33, 0}, {3564, 236, 12797, 33, 0}, {3597, 237, 27951, 33, 5},
	{3630, 238, 53939, 30, 5}, {3660, 239, 53939, 29, 5}, {3689, 240, 53939, 28, 5}, {3717, 241, 27951, 24, 5}, {3741, 242, 46081, 23, 5}, {3764, 243, 37645, 20, 5}, {3784, 244, 37645, 19, 5}, {3803, 246, 3873, 15, 7},
	{3818, 247, 2903, 10, 2}, {3828, 248, 0, 7, 2}, {3835, 249, 7273, 7, 0}, {3842, 250, 0, 4, 2}, {3846, 251, 1763, 33, 5}, {3879, 252, 1763, 32, 5}, {3911, 253, 60851, 21, 5}, {3932, 254, 60851, 20, 5},
	{3952, 255, 60851, 17, 5}, {3969, 256, 60851, 17, 5}, {3986, 257, 60851, 16, 5}, {4002, 258, 60851, 16, 5}, {4018, 259, 1763, 13, 5}, {4031, 260, 1763, 13, 7}, {4044, 261, 0, 8, 2}, {4052, 262, 0, 3, 2},
	{4055, 263, 0, 4, 2}, {4059, 264, 9099, 46, 0}, {4105, 265, 9099, 35, 0}, {4140, 266, 9099, 35, 0}, {4175, 267, 9099, 34, 2}, {4209, 268, 34641, 28, 0}, {4237, 269, 34627, 15, 0}, {4252, 271, 0, 6, 2},
	{4258, 272, 64989, 19, 0}, {4277, 273, 0, 8, 2}, {4285, 275, 4399, 10, 2}, {4295, 276, 13467, 27, 7}, {4322, 277, 7631, 16, 2}, {4338, 278, 0, 8, 0}, {4346, 279, 0, 8, 2}, {4354, 280, 17261, 15, 2},
	{4369, 281, 1741, 28, 5}, {4397, 282, 1741, 27, 5}, {4424, 283, 27535, 16, 7}, {4440, 284, 0, 5, 2}, {4445, 285, 0, 11, 0}, {4456, 286, 0, 11, 2}, {4467, 287, 0, 7, 2}, {4474, 288, 0, 3, 2},
	{4477, 289, 51685, 13, 2}, {4490, 290, 13467, 40, 5}, {4530, 291, 13467, 36, 5}, {4566, 292, 13467, 35, 5}, {4601, 293, 13467, 32, 5}, {4633, 294, 13467, 31, 5}, {4664, 295, 13467, 30, 5}, {4694, 296, 13467, 30, 5},
	{4724, 297, 13467, 30, 5}, {4754, 298, 13467, 28, 5}, {4782, 299, 13467, 26, 5}, {4808, 300, 13467, 25, 5}, {4833, 301, 13467, 22, 5}, {4855, 302, 13467, 21, 5}, {4876, 304, 13467, 17, 7}, {4893, 305, 0, 10, 2},
	{4903, 306, 0, 3, 2}, {4906, 307, 0, 5, 2}, {4911, 308, 0, 10, 2}, {4921, 309, 37705, 26, 5}, {4947, 310, 22923, 24, 7}, {4971, 311, 47703, 7, 2}, {4978, 312, 61187, 9, 0}, {4987, 313, 0, 6, 2},
	{4993, 314, 1741, 26, 2}, {5019, 315, 0, 6, 2}, {5025, 316, 57461, 16, 2}, {5041, 317, 34627, 14, 2}, {5055, 318, 0, 11, 2}, {5066, 319, 25329, 41, 2}, {5107, 320, 36747, 15, 0}, {5122, 321, 0, 7, 2},
	{5129, 322, 30971, 21, 5}, {5150, 323, 64985, 19, 7}, {5169, 324, 9569, 28, 2}, {5197, 325, 0, 5, 2}, {5202, 326, 0, 5, 2}, {5207, 327, 177, 35, 5}, {5242, 328, 177, 34, 7}, {5276, 329, 0, 3, 2},
	{5279, 330, 35101, 43, 0}, {5322, 331, 35101, 42, 0}, {5364, 332, 13467, 35, 5}, {5399, 333, 13467, 33, 5}, {5432, 334, 21733, 32, 0}, {5464, 335, 13467, 32, 5}, {5496, 336, 13467, 32, 5}, {5528, 337, 13467, 31, 5},
	{5559, 338, 13467, 30, 5}, {5589, 339, 35101, 29, 0}, {5618, 340, 13467, 29, 5}, {5647, 341, 13467, 29, 5}, {5676, 342, 25667, 28, 0}, {5704, 343, 13467, 28, 5}, {5732, 344, 13467, 27, 5}, {5759, 345, 13467, 27, 5},
	{5786, 346, 13467, 26, 5}, {5812, 347, 21733, 25, 0}, {5837, 348, 13467, 24, 5}, {5861, 349, 13467, 23, 5}, {5884, 350, 13467, 22, 5}, {5906, 351, 13467, 19, 5}, {5925, 352, 13467, 19, 5}, {5944, 354, 13467, 19, 5},
	{5963, 355, 13467, 18, 5}, {5981, 356, 13467, 17, 5}, {5998, 357, 13467, 14, 5}, {6012, 358, 3873, 12, 5}, {6024, 359, 0, 5, 2}, {6029, 360, 19687, 4, 2}, {6033, 361, 0, 9, 7}, {6042, 362, 0, 8, 2},
	{6050, 363, 36747, 15, 0}, {6065, 364, 0, 7, 2}, {6072, 365, 0, 7, 2}, {6079, 366, 0, 6, 2}, {6085, 367, 62909, 13, 0}, {6098, 368, 0, 6, 2}, {6104, 369, 60631, 13, 0}, {6117, 370, 60631, 8, 0},
	{6125, 371, 0, 3, 2}, {6128, 372, 0, 5, 2}, {6133, 373, 0, 7, 7}, {6140, 374, 18301, 13, 0}, {6153, 375, 0, 6, 2}, {6159, 376, 0, 3, 2}, {6162, 377, 0, 3, 2}, {6165, 378, 23565, 16, 2},
	{6181, 379, 52425, 21, 5}, {6202, 380, 52425, 20, 7}, {6222, 381, 7525, 12, 0}, {6234, 382, 26593, 12, 0}, {6246, 383, 0, 7, 2}, {6253, 388, 4399, 18, 0}, {6271, 389, 57905, 14, 0}, {6285, 390, 0, 5, 2},
	{6290, 391, 13467, 41, 5}, {6331, 392, 13467, 37, 5}, {6368, 393, 13467, 36, 5}, {6404, 394, 13467, 33, 5}, {6437, 395, 13467, 32, 5}, {6469, 396, 13467, 31, 5}, {6500, 397, 13467, 31, 5}, {6531, 398, 13467, 31, 5},
	{6562, 399, 13467, 29, 5}, {6591, 400, 13467, 27, 5}, {6618, 401, 13467, 26, 5}, {6644, 402, 13467, 23, 5}, {6667, 403, 13467, 22, 5}, {6689, 405, 13467, 18, 7}, {6707, 406, 0, 10, 7}, {6717, 407, 15489, 36, 0},
	{6753, 408, 41193, 29, 5}, {6782, 409, 15489, 27, 0}, {6809, 410, 45691, 21, 5}, {6830, 411, 59753, 21, 5}, {6851, 412, 51491, 12, 2}, {6863, 413, 0, 6, 2}, {6869, 414, 0, 7, 2}, {6876, 417, 11675, 42, 7},
	{6918, 418, 56733, 24, 0}, {6942, 419, 0, 7, 0}, {6949, 420, 0, 7, 2}, {6956, 421, 12177, 21, 2}, {6977, 422, 48307, 38, 2}, {7015, 423, 64323, 48, 2}, {7063, 424, 11663, 17, 2}, {7080, 425, 0, 12, 2},
	{7092, 426, 0, 11, 0}, {7103, 427, 0, 11, 2}, {7114, 428, 0, 11, 2}, {7125, 429, 24535, 14, 2}, {7139, 430, 0, 3, 2}, {7142, 431, 4125, 18, 0}, {7160, 432, 4125, 11, 0}, {7171, 433, 57239, 10, 2},
	{7181, 434, 16709, 11, 2}, {7192, 435, 19339, 11, 2}, {7203, 436, 0, 13, 7}, {7216, 437, 0, 3, 2}, {7219, 438, 0, 4, 2}, {7223, 439, 0, 4, 2}, {7227, 440, 0, 8, 2}, {7235, 441, 0, 5, 2},
	{7240, 442, 0, 3, 2}, {7243, 443, 0, 10, 2}, {7253, 444, 42585, 15, 5}, {7268, 445, 25251, 14, 7}, {7282, 446, 34627, 16, 0}, {7298, 447, 0, 7, 2}, {7305, 448, 37079, 12, 0}, {7317, 449, 37079, 12, 0},
	{7329, 450, 0, 4, 2}, {7333, 451, 0, 4, 2}, {7337, 452, 0, 7, 2}, {7344, 453, 5783, 9, 0}, {7353, 454, 0, 6, 2}, {7359, 455, 0, 15, 2}, {7374, 456, 13467, 25, 5}, {7399, 457, 13467, 14, 7},
	{7413, 459, 0, 3, 2}, {7416, 460, 0, 3, 2}, {7419, 461, 0, 4, 2}, {7423, 462, 0, 7, 2}, {7430, 463, 46003, 22, 7}, {7452, 464, 62955, 24, 0}, {7476, 465, 12797, 24, 0}, {7500, 466, 31003, 12, 2},
	{7512, 467, 0, 3, 2}, {7515, 468, 31329, 11, 2}, {7526, 469, 36977, 12, 2}, {7538, 470, 34673, 9, 0}, {7547, 471, 17135, 6, 0}, {7553, 472, 0, 2, 2}, {7555, 473, 0, 3, 2}, {7558, 474, 0, 11, 2},
	{7569, 475, 317, 11, 0}, {7580, 476, 47331, 9, 0}, {7589, 477, 0, 3, 2}, {7592, 478, 0, 7, 2}, {7599, 479, 10853, 36, 0}, {7635, 480, 10853, 36, 0}, {7671, 481, 6739, 29, 0}, {7700, 482, 10853, 29, 0},
	{7729, 483, 0, 9, 2}, {7738, 484, 32325, 13, 5}, {7751, 485, 27555, 11, 7}, {7762, 486, 21051, 10, 0}, {7772, 487, 5989, 9, 0}, {7781, 488, 18039, 7, 0}, {7788, 489, 29737, 7, 0}, {7795, 490, 29737, 7, 6},
	{7802, 491, 0, 8, 2}, {7810, 492, 0, 7, 2}, {7817, 493, 0, 6, 2}, {7823, 494, 0, 4, 2}, {7827, 495, 0, 14, 2}, {7841, 496, 0, 2, 2}, {7843, 497, 0, 7, 2}, {7850, 498, 0, 7, 0},
	{7857, 499, 0, 7, 6}, {7864, 500, 0, 3, 0}, {7867, 501, 0, 3, 2}, {7870, 502, 0, 4, 2}, {7874, 503, 0, 4, 2}, {7878, 504, 36747, 16, 0}, {7894, 505, 0, 8, 2}, {7902, 506, 0, 3, 2},
	{7905, 507, 28331, 32, 5}, {7937, 508, 28331, 31, 5}, {7968, 509, 63519, 29, 5}, {7997, 510, 63519, 28, 5}, {8025, 511, 63519, 27, 5}, {8052, 512, 37705, 24, 5}, {8076, 513, 22923, 22, 5}, {8098, 514, 7037, 18, 5},
	{8116, 515, 57059, 17, 5}, {8133, 516, 25899, 16, 7}, {8149, 517, 52791, 12, 2}, {8161, 518, 0, 5, 2}, {8166, 519, 0, 9, 6}, {8175, 520, 0, 4, 2}, {8179, 521, 23895, 15, 5}, {8194, 522, 23427, 14, 7},
	{8208, 523, 0, 12, 2}, {8220, 524, 0, 9, 2}, {8229, 525, 0, 12, 2}, {8241, 526, 0, 10, 2}, {8251, 527, 0, 10, 2}, {8261, 528, 33045, 31, 0}, {8292, 529, 10749, 29, 0}, {8321, 530, 0, 5, 2},
	{8326, 531, 52383, 19, 0}, {8345, 533, 0, 6, 2}, {8351, 535, 20153, 7, 4}, {8358, 536, 0, 4, 2}, {8362, 537, 0, 9, 2}, {8371, 538, 40253, 13, 0}, {8384, 539, 10417, 13, 0}, {8397, 540, 13697, 11, 0},
	{8408, 541, 21037, 10, 2}, {8418, 542, 18925, 22, 7}, {8440, 543, 56483, 13, 2}, {8453, 544, 47163, 14, 5}, {8467, 545, 29829, 13, 7}, {8480, 546, 34105, 21, 0}, {8501, 547, 34627, 14, 0}, {8515, 548, 43677, 12, 0},
	{8527, 549, 0, 5, 2}, {8532, 550, 28297, 25, 0}, {8557, 551, 10125, 14, 0}, {8571, 552, 10123, 11, 0}, {8582, 553, 43865, 11, 2}, {8593, 554, 1741, 46, 0}, {8639, 555, 1741, 38, 0}, {8677, 556, 1741, 34, 0},
	{8711, 558, 1741, 33, 2}, {8744, 559, 1741, 48, 0}, {8792, 560, 30569, 46, 0}, {8838, 561, 48813, 33, 2}, {8871, 562, 0, 10, 2}, {8881, 564, 0, 18, 6}, {8899, 565, 0, 4, 2}, {8903, 566, 20819, 17, 2},
	{8920, 567, 26557, 43, 0}, {8963, 568, 31483, 13, 2}, {8976, 569, 0, 4, 2}, {8980, 570, 26021, 14, 2}, {8994, 571, 22623, 11, 2}, {9005, 572, 40209, 13, 5}, {9018, 573, 18687, 12, 7}, {9030, 574, 34641, 12, 7},
	{9042, 575, 34627, 15, 0}, {9057, 576, 0, 6, 2}, {9063, 577, 0, 4, 2}, {9067, 578, 45529, 25, 5}, {9092, 579, 30319, 23, 7}, {9115, 580, 0, 9, 2}, {9124, 581, 0, 15, 6}, {9139, 582, 0, 4, 2},
	{9143, 583, 30897, 41, 2}, {9184, 584, 0, 9, 2}, {9193, 585, 0, 27, 6}, {9220, 586, 0, 9, 6}, {9229, 587, 48263, 37, 5}, {9266, 588, 51799, 35, 7}, {9301, 589, 43677, 11, 0}, {9312, 590, 43677, 11, 0},
	{9323, 591, 62659, 10, 0}, {9333, 592, 0, 4, 0}, {9337, 593, 0, 4, 2}, {9341, 594, 0, 3, 2}, {9344, 595, 0, 8, 2}, {9352, 596, 30897, 46, 2}, {9398, 597, 49697, 66, 0}, {9464, 598, 24385, 27, 0},
	{9491, 599, 30991, 17, 0}, {9508, 600, 49697, 16, 0}, {9524, 601, 24385, 16, 2}, {9540, 602, 0, 4, 2}, {9544, 603, 43313, 16, 2}, {9560, 604, 35879, 15, 4}, {9575, 605, 18039, 14, 2}, {9589, 606, 17369, 12, 2},
	{9601, 607, 41193, 24, 0}, {9625, 608, 25667, 22, 5}, {9647, 609, 3873, 16, 7}, {9663, 610, 0, 4, 2}, {9667, 611, 0, 6, 2}, {9673, 612, 0, 6, 2}, {9679, 613, 45309, 24, 0}, {9703, 614, 0, 6, 2},
	{9709, 616, 0, 10, 2}, {9719, 617, 13467, 23, 5}, {9742, 618, 13467, 17, 7}, {9759, 619, 52791, 15, 0}, {9774, 620, 0, 6, 2}, {9780, 621, 52791, 35, 2}, {9815, 622, 0, 6, 2}, {9821, 623, 24617, 30, 5},
	{9851, 624, 24617, 29, 5}, {9880, 625, 13385, 25, 5}, {9905, 626, 13385, 24, 7}, {9929, 627, 0, 3, 2}, {9932, 628, 19273, 14, 0}, {9946, 629, 19273, 14, 0}, {9960, 630, 0, 8, 0}, {9968, 631, 0, 8, 2},
	{9976, 632, 27259, 44, 0}, {10020, 633, 41193, 30, 0}, {10050, 634, 27259, 25, 5}, {10075, 635, 3873, 12, 7}, {10087, 636, 0, 3, 2}, {10090, 637, 12737, 23, 5}, {10113, 638, 12737, 22, 7}, {10135, 639, 49621, 21, 0},
	{10156, 640, 0, 11, 2}, {10167, 641, 36707, 9, 5}, {10176, 642, 47367, 8, 7}, {10184, 643, 53183, 18, 0}, {10202, 644, 53183, 18, 2}, {10220, 645, 10225, 9, 0}, {10229, 646, 0, 6, 2}, {10235, 647, 63835, 11, 0},
	{10246, 648, 63835, 11, 2}, {10257, 649, 48185, 34, 0}, {10291, 650, 48185, 34, 0}, {10325, 651, 24129, 34, 0}, {10359, 652, 53755, 31, 0}, {10390, 653, 24129, 27, 0}, {10417, 654, 24129, 23, 0}, {10440, 655, 53755, 22, 0},
	{10462, 656, 24129, 12, 0}, {10474, 657, 53755, 11, 2}, {10485, 658, 0, 4, 2}, {10489, 659, 22211, 44, 2}, {10533, 660, 54213, 10, 2}, {10543, 661, 0, 10, 6}, {10553, 663, 47331, 12, 2}, {10565, 664, 0, 6, 2},
	{10571, 665, 63287, 37, 0}, {10608, 666, 63287, 37, 5}, {10645, 667, 6377, 34, 5}, {10679, 668, 27951, 33, 5}, {10712, 669, 53939, 30, 5}, {10742, 670, 53939, 29, 5}, {10771, 671, 53939, 28, 5}, {10799, 672, 27951, 24, 5},
	{10823, 673, 46081, 23, 5}, {10846, 674, 37645, 20, 5}, {10866, 675, 37645, 19, 7}, {10885, 676, 0, 12, 7}, {10897, 677, 0, 7, 2}, {10904, 678, 35957, 5, 2}, {10909, 679, 0, 3, 2}, {10912, 680, 0, 5, 2},
	{10917, 681, 28331, 37, 5}, {10954, 682, 28331, 36, 5}, {10990, 683, 10293, 27, 5}, {11017, 684, 52425, 25, 5}, {11042, 685, 52425, 24, 7}, {11066, 686, 32087, 22, 5}, {11088, 687, 13905, 13, 5}, {11101, 688, 65319, 12, 7},
	{11113, 689, 60455, 10, 5}, {11123, 690, 5579, 9, 7}, {11132, 691, 0, 4, 2}, {11136, 692, 0, 5, 2}, {11141, 693, 0, 9, 2}, {11150, 695, 3213, 15, 2}, {11165, 696, 0, 9, 2}, {11174, 697, 0, 7, 2},
	{11181, 698, 0, 14, 2}, {11195, 699, 0, 15, 6}, {11210, 700, 39513, 16, 2}, {11226, 701, 17961, 9, 5}, {11235, 702, 17961, 9, 5}, {11244, 703, 3839, 8, 5}, {11252, 704, 3839, 8, 7}, {11260, 705, 46195, 16, 0},
	{11276, 706, 34627, 14, 0}, {11290, 708, 40331, 11, 0}, {11301, 709, 0, 5, 2}, {11306, 711, 46011, 12, 0}, {11318, 712, 46011, 12, 4}, {11330, 713, 0, 7, 2}, {11337, 714, 43677, 14, 0}, {11351, 715, 0, 7, 0},
	{11358, 716, 0, 7, 2}, {11365, 717, 0, 7, 6}, {11372, 718, 0, 4, 2}, {11376, 719, 0, 17, 2}, {11393, 720, 44961, 16, 0}, {11409, 721, 0, 8, 2}, {11417, 722, 0, 15, 6}, {11432, 723, 2517, 12, 2},
	{11444, 724, 23797, 14, 0}, {11458, 725, 0, 4, 2}, {11462, 726, 60551, 43, 5}, {11505, 727, 60551, 42, 5}, {11547, 728, 20267, 18, 5}, {11565, 729, 20267, 18, 7}, {11583, 730, 28331, 21, 5}, {11604, 731, 28331, 20, 5},
	{11624, 732, 1779, 13, 5}, {11637, 733, 11847, 12, 5}, {11649, 734, 14201, 11, 5}, {11660, 735, 36255, 11, 5}, {11671, 736, 45363, 10, 5}, {11681, 737, 5093, 10, 7}, {11691, 738, 0, 5, 2}, {11696, 739, 0, 11, 2},
	{11707, 740, 13487, 16, 2}, {11723, 741, 36747, 12, 0}, {11735, 744, 36747, 12, 0}, {11747, 745, 29737, 8, 0}, {11755, 747, 29737, 8, 0}, {11763, 750, 0, 4, 2}, {11767, 751, 34627, 16, 0}, {11783, 752, 0, 7, 2},
	{11790, 753, 13467, 35, 5}, {11825, 754, 13467, 34, 5}, {11859, 755, 13467, 31, 5}, {11890, 756, 13467, 30, 5}, {11920, 757, 13467, 29, 5}, {11949, 758, 13467, 25, 5}, {11974, 759, 13467, 24, 5}, {11998, 760, 13467, 22, 5},
	{12020, 761, 13467, 21, 5}, {12041, 762, 13467, 20, 5}, {12061, 763, 13467, 16, 7}, {12077, 764, 0, 3, 2}, {12080, 767, 0, 7, 2}, {12087, 768, 0, 8, 2}, {12095, 769, 39979, 29, 0}, {12124, 770, 39979, 12, 2},
	{12136, 771, 0, 8, 2}, {12144, 772, 40845, 36, 5}, {12180, 773, 63287, 35, 5}, {12215, 774, 21889, 35, 5}, {12250, 775, 6377, 33, 5}, {12283, 776, 27951, 32, 5}, {12315, 777, 27535, 30, 5}, {12345, 778, 35813, 29, 5},
	{12374, 779, 53939, 29, 5}, {12403, 780, 46325, 29, 5}, {12432, 781, 53939, 28, 5}, {12460, 782, 27259, 27, 5}, {12487, 783, 53939, 27, 5}, {12514, 784, 27259, 26, 5}, {12540, 785, 27951, 23, 5}, {12563, 786, 46081, 22, 5},
	{12585, 787, 45691, 19, 5}, {12604, 788, 37645, 19, 5}, {12623, 789, 37645, 18, 5}, {12641, 790, 3873, 14, 5}, {12655, 791, 15991, 11, 7}, {12666, 792, 0, 9, 2}, {12675, 793, 32355, 28, 5}, {12703, 794, 32355, 27, 5},
	{12730, 795, 7411, 20, 5}, {12750, 796, 1275, 19, 5}, {12769, 797, 21555, 15, 5}, {12784, 798, 29001, 14, 7}, {12798, 799, 0, 13, 2}, {12811, 800, 56675, 9, 2}, {12820, 801, 0, 10, 2}, {12830, 802, 29985, 18, 5},
	{12848, 803, 11675, 17, 5}, {12865, 804, 64199, 14, 5}, {12879, 805, 62005, 13, 7}, {12892, 806, 36747, 13, 0}, {12905, 807, 0, 5, 0}, {12910, 808, 0, 5, 2}, {12915, 809, 0, 4, 2}, {12919, 810, 9125, 26, 5},
	{12945, 811, 13905, 13, 5}, {12958, 812, 65319, 12, 7}, {12970, 813, 63235, 17, 5}, {12987, 814, 7339, 15, 7}, {13002, 815, 0, 6, 6}, {13008, 816, 24723, 14, 0}, {13022, 817, 20153, 8, 0}, {13030, 818, 0, 5, 2},
	{13035, 819, 0, 9, 7}, {13044, 820, 13889, 19, 0}, {13063, 821, 13889, 19, 0}, {13082, 822, 0, 9, 2}, {13091, 823, 49007, 31, 0}, {13122, 824, 62955, 17, 0}, {13139, 825, 12797, 17, 2}, {13156, 826, 0, 11, 2},
	{13167, 827, 0, 8, 2}, {13175, 828, 0, 10, 2}, {13185, 829, 48307, 51, 0}, {13236, 830, 48307, 47, 0}, {13283, 831, 48307, 45, 0}, {13328, 832, 48307, 44, 0}, {13372, 833, 48307, 41, 0}, {13413, 834, 48307, 37, 0},
	{13450, 835, 48307, 32, 2}, {13482, 836, 19921, 14, 0}, {13496, 837, 54213, 9, 0}, {13505, 838, 0, 5, 2}, {13510, 839, 0, 6, 7}, {13516, 840, 10349, 12, 2}, {13528, 841, 0, 5, 2}, {13533, 842, 55613, 37, 0},
	{13570, 843, 55251, 11, 0}, {13581, 844, 55613, 11, 2}, {13592, 845, 0, 6, 2}, {13598, 846, 15759, 48, 5}, {13646, 847, 15759, 47, 5}, {13693, 848, 37787, 20, 5}, {13713, 849, 35329, 19, 7}, {13732, 850, 7037, 14, 5},
	{13746, 851, 7037, 14, 7}, {13760, 852, 2733, 22, 2}, {13782, 853, 50469, 18, 2}, {13800, 854, 43531, 51, 5}, {13851, 855, 27259, 34, 5}, {13885, 856, 53939, 31, 5}, {13916, 857, 13203, 30, 5}, {13946, 858, 41193, 30, 5},
	{13976, 859, 53939, 30, 5}, {14006, 860, 46325, 30, 5}, {14036, 861, 35813, 29, 5}, {14065, 862, 11979, 29, 5}, {14094, 863, 7441, 26, 5}, {14120, 864, 15275, 25, 5}, {14145, 865, 15433, 24, 5}, {14169, 866, 35167, 24, 5},
	{14193, 867, 41193, 23, 5}, {14216, 868, 25667, 21, 5}, {14237, 869, 35813, 21, 5}, {14258, 870, 18585, 20, 5}, {14278, 871, 45691, 20, 5}, {14298, 872, 23557, 19, 0}, {14317, 873, 37645, 19, 5}, {14336, 874, 35167, 19, 5},
	{14355, 875, 17579, 18, 5}, {14373, 876, 57535, 18, 5}, {14391, 877, 11187, 18, 5}, {14409, 880, 15275, 17, 7}, {14426, 881, 0, 11, 2}, {14437, 882, 39699, 19, 0}, {14456, 883, 34627, 17, 0}, {14473, 884, 0, 8, 2},
	{14481, 885, 0, 4, 2}, {14485, 886, 36747, 11, 0}, {14496, 887, 0, 3, 2}, {14499, 888, 0, 15, 2}, {14514, 889, 0, 7, 2}, {14521, 890, 0, 8, 2}, {14529, 891, 0, 9, 2}, {14538, 892, 11273, 26, 0},
	{14564, 893, 11273, 26, 0}, {14590, 894, 4031, 14, 0}, {14604, 895, 0, 4, 2}, {14608, 896, 13467, 34, 5}, {14642, 897, 13467, 33, 5}, {14675, 898, 13467, 30, 5}, {14705, 899, 13467, 29, 5}, {14734, 900, 13467, 28, 5},
	{14762, 901, 13467, 24, 5}, {14786, 902, 13467, 23, 5}, {14809, 903, 13467, 20, 5}, {14829, 904, 13467, 19, 5}, {14848, 905, 13467, 15, 7}, {14863, 906, 63235, 15, 5}, {14878, 907, 7339, 13, 7}, {14891, 908, 27347, 21, 0},
	{14912, 909, 27347, 21, 2}, {14933, 910, 13467, 40, 5}, {14973, 911, 13467, 38, 5}, {15011, 912, 13467, 37, 5}, {15048, 913, 13467, 34, 5}, {15082, 914, 13467, 33, 5}, {15115, 915, 13467, 32, 5}, {15147, 916, 13467, 28, 5},
	{15175, 917, 13467, 27, 5}, {15202, 918, 13467, 24, 5}, {15226, 919, 13467, 23, 7}, {15249, 920, 11307, 10, 2}, {15259, 921, 28059, 14, 2}, {15273, 922, 18263, 10, 2}, {15283, 923, 13467, 38, 5}, {15321, 924, 13467, 37, 5},
	{15358, 925, 13467, 37, 5}, {15395, 926, 13467, 35, 5}, {15430, 927, 13467, 34, 5}, {15464, 928, 13467, 32, 5}, {15496, 929, 13467, 31, 5}, {15527, 930, 13467, 31, 5}, {15558, 931, 13467, 31, 5}, {15589, 932, 13467, 30, 5},
	{15619, 933, 13467, 29, 5}, {15648, 934, 13467, 29, 5}, {15677, 935, 13467, 28, 5}, {15705, 936, 13467, 25, 5}, {15730, 937, 13467, 24, 5}, {15754, 938, 13467, 21, 5}, {15775, 939, 13467, 21, 5}, {15796, 940, 13467, 20, 5},
	{15816, 941, 13467, 16, 5}, {15832, 942, 13467, 13, 7}, {15845, 943, 0, 8, 2}, {15853, 944, 11273, 25, 0}, {15878, 945, 11273, 21, 0}, {15899, 946, 0, 6, 2}, {15905, 947, 29035, 30, 0}, {15935, 948, 29035, 13, 2},
	{15948, 949, 0, 8, 2}, {15956, 950, 0, 9, 2}, {15965, 951, 1509, 11, 2}, {15976, 952, 0, 7, 2}, {15983, 953, 3633, 71, 0}, {16054, 954, 3633, 70, 0}, {16124, 955, 3633, 69, 0}, {16193, 956, 3633, 68, 0},
	{16261, 957, 17425, 66, 0}, {16327, 958, 3633, 66, 0}, {16393, 959, 3633, 60, 0}, {16453, 960, 3633, 60, 0}, {16513, 961, 3633, 59, 0}, {16572, 962, 3633, 58, 5}, {16630, 963, 3633, 57, 0}, {16687, 964, 17425, 56, 0},
	{16743, 965, 3633, 52, 0}, {16795, 966, 3633, 51, 0}, {16846, 967, 3633, 50, 0}, {16896, 968, 3633, 49, 0}, {16945, 969, 17425, 48, 0}, {16993, 970, 3633, 48, 0}, {17041, 971, 17425, 46, 0}, {17087, 972, 3633, 46, 0},
	{17133, 973, 3633, 45, 0}, {17178, 974, 3633, 45, 0}, {17223, 975, 3633, 45, 0}, {17268, 976, 44185, 45, 5}, {17313, 977, 44185, 44, 5}, {17357, 978, 44185, 44, 5}, {17401, 979, 17425, 43, 0}, {17444, 980, 44185, 42, 5},
	{17486, 981, 3633, 41, 0}, {17527, 982, 3633, 41, 0}, {17568, 983, 44185, 41, 5}, {17609, 984, 3633, 41, 5}, {17650, 985, 17425, 40, 0}, {17690, 986, 3633, 40, 0}, {17730, 987, 3633, 39, 0}, {17769, 988, 24471, 39, 5},
	{17808, 989, 44185, 39, 5}, {17847, 990, 3633, 38, 0}, {17885, 991, 3633, 38, 0}, {17923, 992, 3633, 38, 0}, {17961, 993, 3633, 38, 0}, {17999, 994, 44185, 38, 5}, {18037, 995, 44185, 38, 5}, {18075, 996, 44185, 38, 5},
	{18113, 997, 3633, 38, 5}, {18151, 998, 44185, 37, 5}, {18188, 999, 17425, 37, 5}, {18225, 1000, 3633, 37, 5}, {18262, 1001, 3633, 37, 5}, {18299, 1002, 3633, 37, 5}, {18336, 1003, 3633, 37, 5}, {18373, 1004, 3633, 36, 0},
	{18409, 1005, 44185, 36, 5}, {18445, 1006, 44185, 36, 5}, {18481, 1007, 3633, 36, 5}, {18517, 1008, 3633, 36, 5}, {18553, 1009, 3633, 35, 0}, {18588, 1010, 3633, 35, 0}, {18623, 1011, 3633, 35, 0}, {18658, 1012, 44185, 35, 5},
	{18693, 1013, 17425, 34, 0}, {18727, 1014, 3633, 34, 5}, {18761, 1015, 3633, 33, 0}, {18794, 1016, 3633, 33, 0}, {18827, 1017, 17425, 33, 5}, {18860, 1018, 3633, 33, 5}, {18893, 1019, 3633, 32, 0}, {18925, 1020, 44185, 32, 5},
	{18957, 1021, 3633, 32, 5}, {18989, 1022, 3633, 32, 5}, {19021, 1023, 17425, 31, 0}, {19052, 1024, 17425, 31, 0}, {19083, 1025, 44185, 31, 5}, {19114, 1026, 17425, 31, 5}, {19145, 1027, 3633, 31, 5}, {19176, 1028, 3633, 31, 5},
	{19207, 1029, 3633, 30, 0}, {19237, 1030, 3633, 30, 5}, {19267, 1031, 3633, 29, 0}, {19296, 1032, 3633, 28, 0}, {19324, 1033, 44185, 28, 5}, {19352, 1034, 44185, 28, 5}, {19380, 1035, 3633, 28, 5}, {19408, 1036, 3633, 28, 5},
	{19436, 1037, 3633, 27, 0}, {19463, 1038, 3633, 27, 0}, {19490, 1039, 3633, 27, 0}, {19517, 1040, 44185, 27, 5}, {19544, 1041, 17425, 27, 5}, {19571, 1042, 3633, 27, 5}, {19598, 1043, 3633, 27, 5}, {19625, 1044, 3633, 26, 5},
	{19651, 1045, 3633, 26, 5}, {19677, 1046, 3633, 25, 0}, {19702, 1047, 3633, 25, 5}, {19727, 1048, 3633, 25, 5}, {19752, 1049, 3633, 25, 5}, {19777, 1052, 3633, 24, 0}, {19801, 1053, 3633, 24, 0}, {19825, 1054, 3633, 24, 5},
	{19849, 1055, 44185, 23, 5}, {19872, 1056, 17425, 23, 5}, {19895, 1057, 3633, 22, 0}, {19917, 1058, 3633, 22, 0}, {19939, 1059, 17425, 22, 5}, {19961, 1060, 17425, 21, 5}, {19982, 1061, 3633, 20, 0}, {20002, 1062, 44185, 20, 5},
	{20022, 1063, 17425, 20, 5}, {20042, 1064, 3633, 18, 0}, {20060, 1066, 3633, 17, 0}, {20077, 1067, 3633, 17, 0}, {20094, 1068, 3633, 17, 0}, {20111, 1069, 17425, 14, 2}, {20125, 1070, 8447, 15, 0}, {20140, 1071, 0, 6, 2},
	{20146, 1072, 0, 3, 2}, {20149, 1073, 0, 6, 2}, {20155, 1074, 51439, 11, 0}, {20166, 1075, 0, 6, 2}, {20172, 1076, 36747, 12, 0}, {20184, 1077, 63405, 8, 2}, {20192, 1078, 47331, 12, 2}, {20204, 1079, 0, 5, 2},
	{20209, 1080, 53939, 31, 0}, {20240, 1081, 53939, 27, 2}, {20267, 1082, 36747, 24, 0}, {20291, 1084, 36747, 15, 2}, {20306, 1086, 36747, 13, 0}, {20319, 1087, 0, 5, 2}, {20324, 1088, 0, 9, 2}, {20333, 1089, 34615, 13, 5},
	{20346, 1090, 17281, 12, 7}, {20358, 1091, 0, 4, 0}, {20362, 1092, 0, 4, 2}, {20366, 1093, 0, 4, 2}, {20370, 1094, 0, 12, 6}, {20382, 1095, 0, 3, 2}, {20385, 1096, 0, 5, 2}, {20390, 1097, 0, 3, 2},
	{20393, 1098, 0, 4, 2}, {20397, 1099, 7411, 20, 5}, {20417, 1100, 1275, 19, 5}, {20436, 1101, 21555, 15, 5}, {20451, 1102, 29001, 14, 7}, {20465, 1103, 0, 7, 2}, {20472, 1104, 21177, 18, 0}, {20490, 1105, 43677, 14, 0},
	{20504, 1106, 0, 7, 2}, {20511, 1107, 65319, 25, 0}, {20536, 1108, 23781, 22, 0}, {20558, 1109, 52791, 21, 0}, {20579, 1110, 46769, 19, 0}, {20598, 1111, 43677, 14, 0}, {20612, 1112, 0, 7, 2}, {20619, 1116, 0, 7, 0},
	{20626, 1117, 0, 7, 2}, {20633, 1118, 60981, 30, 2}, {20663, 1119, 36747, 11, 0}, {20674, 1120, 36747, 11, 2}, {20685, 1121, 43547, 13, 0}, {20698, 1122, 19585, 9, 2}, {20707, 1123, 36747, 14, 2}, {20721, 1124, 0, 7, 2},
	{20728, 1125, 40331, 10, 0}, {20738, 1126, 0, 4, 2}, {20742, 1127, 36747, 17, 0}, {20759, 1128, 36747, 10, 2}, {20769, 1129, 37079, 14, 0}, {20783, 1130, 0, 6, 2}, {20789, 1131, 34627, 32, 0}, {20821, 1132, 34627, 19, 0},
	{20840, 1133, 31219, 15, 0}, {20855, 1134, 34627, 14, 0}, {20869, 1138, 4615, 13, 0}, {20882, 1139, 11307, 11, 0}, {20893, 1140, 24153, 9, 0}, {20902, 1141, 0, 5, 2}, {20907, 1145, 1741, 40, 2}, {20947, 1146, 46561, 35, 0},
	{20982, 1147, 52295, 32, 0}, {21014, 1148, 52295, 32, 2}, {21046, 1149, 60421, 10, 2}, {21056, 1150, 0, 9, 7}, {21065, 1151, 0, 12, 6}, {21077, 1152, 62855, 26, 7}, {21103, 1153, 0, 8, 2}, {21111, 1154, 60591, 13, 4},
	{21124, 1155, 54171, 8, 4}, {21132, 1156, 23181, 5, 4}, {21137, 1157, 23181, 5, 6}, {21142, 1158, 0, 4, 2}, {21146, 1159, 43677, 16, 0}, {21162, 1160, 0, 9, 2}, {21171, 1161, 0, 13, 2}, {21184, 1162, 0, 10, 2},
	{21194, 1163, 25323, 8, 0}, {21202, 1164, 0, 5, 2}, {21207, 1165, 0, 4, 2}, {21211, 1166, 16815, 12, 2}, {21223, 1167, 22717, 12, 5}, {21235, 1168, 31889, 11, 5}, {21246, 1169, 62411, 10, 5}, {21256, 1170, 7535, 9, 7},
	{21265, 1171, 47331, 13, 2}, {21278, 1172, 0, 6, 2}, {21284, 1173, 0, 4, 2}, {21288, 1174, 21313, 28, 5}, {21316, 1175, 21313, 26, 7}, {21342, 1176, 0, 11, 2}, {21353, 1177, 62875, 15, 2}, {21368, 1178, 0, 24, 6},
	{21392, 1179, 13467, 38, 5}, {21430, 1180, 13467, 35, 5}, {21465, 1181, 13467, 34, 5}, {21499, 1182, 13467, 31, 5}, {21530, 1183, 13467, 30, 5}, {21560, 1184, 13467, 29, 5}, {21589, 1185, 13467, 25, 5}, {21614, 1186, 13467, 24, 5},
	{21638, 1187, 13467, 21, 5}, {21659, 1188, 13467, 20, 7}, {21679, 1189, 34627, 12, 0}, {21691, 1190, 0, 3, 2}, {21694, 1191, 36747, 15, 0}, {21709, 1192, 0, 7, 2}, {21716, 1193, 6377, 34, 5}, {21750, 1194, 27951, 33, 5},
	{21783, 1195, 55011, 31, 0}, {21814, 1196, 3367, 31, 5}, {21845, 1197, 53939, 30, 5}, {21875, 1198, 11979, 29, 5}, {21904, 1199, 53939, 29, 5}, {21933, 1200, 39865, 28, 0}, {21961, 1201, 27259, 28, 5}, {21989, 1202, 53939, 28, 5},
	{22017, 1203, 27259, 27, 5}, {22044, 1204, 63287, 25, 0}, {22069, 1205, 19921, 24, 0}, {22093, 1206, 27951, 24, 5}, {22117, 1207, 46081, 23, 5}, {22140, 1208, 19921, 21, 0}, {22161, 1209, 18585, 20, 5}, {22181, 1211, 37645, 20, 5},
	{22201, 1212, 23557, 19, 0}, {22220, 1213, 23557, 19, 5}, {22239, 1214, 37645, 19, 5}, {22258, 1215, 11187, 18, 5}, {22276, 1216, 3873, 15, 7}, {22291, 1217, 16815, 27, 0}, {22318, 1218, 16815, 12, 0}, {22330, 1220, 61849, 9, 0},
	{22339, 1221, 0, 4, 2}, {22343, 1222, 34615, 23, 5}, {22366, 1223, 17281, 22, 7}, {22388, 1224, 47619, 13, 0}, {22401, 1225, 0, 5, 0}, {22406, 1226, 0, 5, 2}, {22411, 1228, 0, 5, 2}, {22416, 1229, 36747, 12, 2},
	{22428, 1230, 21313, 26, 5}, {22454, 1231, 21313, 25, 5}, {22479, 1232, 61421, 19, 7}, {22498, 1233, 47331, 18, 0}, {22516, 1234, 0, 12, 2}, {22528, 1235, 62909, 13, 0}, {22541, 1236, 0, 6, 2}, {22547, 1237, 16493, 15, 5},
	{22562, 1238, 40005, 13, 7}, {22575, 1239, 0, 11, 2}, {22586, 1240, 48307, 21, 2}, {22607, 1241, 33907, 21, 5}, {22628, 1242, 36181, 21, 5}, {22649, 1243, 36181, 20, 7}, {22669, 1244, 47331, 12, 0}, {22681, 1245, 0, 6, 2},
	{22687, 1246, 0, 6, 2}, {22693, 1247, 53183, 15, 0}, {22708, 1248, 53183, 15, 2}, {22723, 1249, 62909, 13, 0}, {22736, 1250, 40625, 11, 0}, {22747, 1251, 0, 6, 2}, {22753, 1252, 53959, 10, 0}, {22763, 1253, 16373, 10, 0},
	{22773, 1254, 13159, 10, 2}, {22783, 1255, 22347, 17, 0}, {22800, 1256, 51779, 15, 0}, {22815, 1257, 22623, 15, 0}, {22830, 1258, 14301, 14, 0}, {22844, 1259, 0, 6, 2}, {22850, 1261, 3927, 25, 0}, {22875, 1262, 3927, 11, 2},
	{22886, 1263, 36747, 17, 0}, {22903, 1264, 0, 9, 2}, {22912, 1265, 0, 3, 2}, {22915, 1266, 0, 12, 2}, {22927, 1267, 36747, 22, 0}, {22949, 1268, 35167, 18, 7}, {22967, 1269, 38889, 24, 5}, {22991, 1270, 60995, 23, 7},
	{23014, 1271, 31885, 14, 0}, {23028, 1272, 0, 9, 2}, {23037, 1274, 0, 11, 2}, {23048, 1276, 0, 5, 6}, {23053, 1277, 39979, 27, 5}, {23080, 1278, 39979, 26, 5}, {23106, 1279, 36323, 9, 2}, {23115, 1280, 6377, 32, 5},
	{23147, 1281, 27951, 31, 5}, {23178, 1282, 35813, 28, 5}, {23206, 1283, 40845, 28, 5}, {23234, 1284, 53939, 28, 5}, {23262, 1285, 55011, 27, 0}, {23289, 1286, 63287, 27, 5}, {23316, 1287, 53939, 27, 5}, {23343, 1288, 53939, 26, 5},
	{23369, 1289, 63835, 24, 5}, {23393, 1290, 27951, 22, 5}, {23415, 1291, 46081, 21, 5}, {23436, 1292, 7619, 18, 0}, {23454, 1293, 45691, 18, 5}, {23472, 1294, 37645, 18, 5}, {23490, 1295, 37645, 17, 5}, {23507, 1296, 3873, 13, 7},
	{23520, 1297, 12815, 14, 2}, {23534, 1298, 6377, 28, 2}, {23562, 1299, 1181, 14, 2}, {23576, 1300, 0, 10, 2}, {23586, 1301, 13467, 32, 5}, {23618, 1302, 13467, 31, 5}, {23649, 1303, 13467, 28, 5}, {23677, 1304, 13467, 28, 5},
	{23705, 1305, 13467, 27, 5}, {23732, 1306, 13467, 26, 5}, {23758, 1307, 13467, 23, 5}, {23781, 1308, 13467, 22, 5}, {23803, 1309, 13467, 21, 5}, {23824, 1310, 13467, 18, 5}, {23842, 1311, 13467, 17, 5}, {23859, 1312, 13467, 13, 7},
	{23872, 1313, 41287, 15, 0}, {23887, 1314, 36747, 13, 0}, {23900, 1316, 0, 5, 0}, {23905, 1318, 0, 5, 2}, {23910, 1319, 0, 8, 2}, {23918, 1320, 0, 10, 7}, {23928, 1321, 10159, 11, 2}, {23939, 1322, 1741, 25, 5},
	{23964, 1323, 1741, 24, 5}, {23988, 1324, 0, 10, 7}, {23998, 1325, 0, 5, 2}, {24003, 1326, 43677, 12, 2}, {24015, 1327, 0, 8, 2}, {24023, 1328, 51103, 22, 2}, {24045, 1329, 47831, 52, 0}, {24097, 1330, 47831, 32, 0},
	{24129, 1331, 31879, 31, 2}, {24160, 1332, 0, 3, 2}, {24163, 1333, 26785, 17, 2}, {24180, 1334, 14181, 8, 0}, {24188, 1335, 0, 3, 2}, {24191, 1336, 0, 9, 2}, {24200, 1337, 41193, 37, 0}, {24237, 1338, 41193, 35, 0},
	{24272, 1339, 40845, 35, 5}, {24307, 1340, 63287, 34, 5}, {24341, 1341, 6377, 32, 5}, {24373, 1342, 27951, 31, 5}, {24404, 1343, 35813, 28, 5}, {24432, 1344, 40845, 28, 5}, {24460, 1345, 53939, 28, 5}, {24488, 1346, 53939, 27, 5},
	{24515, 1347, 27259, 26, 5}, {24541, 1348, 53939, 26, 5}, {24567, 1349, 27259, 25, 5}, {24592, 1350, 27951, 22, 5}, {24614, 1351, 41193, 21, 5}, {24635, 1352, 46081, 21, 5}, {24656, 1353, 18585, 18, 5}, {24674, 1354, 45691, 18, 5},
	{24692, 1355, 37645, 18, 5}, {24710, 1356, 37645, 17, 5}, {24727, 1357, 43269, 10, 2}, {24737, 1358, 36747, 15, 0}, {24752, 1360, 0, 7, 2}, {24759, 1361, 43747, 11, 2}, {24770, 1362, 35813, 22, 0}, {24792, 1363, 35813, 22, 0},
	{24814, 1364, 54549, 21, 0}, {24835, 1365, 54549, 21, 0}, {24856, 1366, 0, 3, 2}, {24859, 1367, 0, 10, 2}, {24869, 1368, 0, 10, 7}, {24879, 1369, 0, 15, 2}, {24894, 1370, 63143, 8, 2}, {24902, 1371, 26053, 15, 2},
	{24917, 1372, 20255, 13, 2}, {24930, 1373, 0, 5, 2}, {24935, 1374, 24895, 25, 5}, {24960, 1375, 8117, 24, 5}, {24984, 1376, 24895, 24, 5}, {25008, 1377, 8117, 23, 5}, {25031, 1378, 22293, 23, 5}, {25054, 1379, 22293, 22, 5},
	{25076, 1380, 42585, 15, 5}, {25091, 1381, 25251, 14, 7}, {25105, 1382, 6377, 35, 5}, {25140, 1383, 27951, 34, 5}, {25174, 1384, 53939, 31, 5}, {25205, 1385, 53939, 30, 5}, {25235, 1386, 53939, 29, 5}, {25264, 1387, 27951, 25, 5},
	{25289, 1388, 46081, 24, 5}, {25313, 1389, 37645, 21, 5}, {25334, 1390, 37645, 20, 5}, {25354, 1391, 3873, 16, 7}, {25370, 1392, 19921, 24, 0}, {25394, 1393, 0, 7, 2}, {25401, 1394, 0, 8, 7}, {25409, 1395, 6487, 31, 5},
	{25440, 1396, 6487, 30, 7}, {25470, 1397, 36747, 32, 0}, {25502, 1398, 36747, 16, 2}, {25518, 1399, 22717, 16, 5}, {25534, 1400, 31889, 15, 5}, {25549, 1401, 34241, 14, 7}, {25563, 1402, 18531, 17, 5}, {25580, 1403, 18531, 16, 5},
	{25596, 1404, 18531, 15, 5}, {25611, 1405, 52907, 10, 2}, {25621, 1406, 47409, 25, 7}, {25646, 1407, 56079, 14, 0}, {25660, 1408, 0, 6, 2}, {25666, 1409, 34627, 14, 0}, {25680, 1410, 27405, 11, 2}, {25691, 1411, 36747, 12, 2},
	{25703, 1412, 43677, 14, 2}, {25717, 1413, 0, 5, 2}, {25722, 1414, 0, 5, 0}, {25727, 1415, 0, 5, 2}, {25732, 1416, 25013, 11, 2}, {25743, 1417, 0, 6, 2}, {25749, 1418, 0, 3, 2}, {25752, 1419, 0, 6, 2},
	{25758, 1420, 0, 3, 2}, {25761, 1421, 0, 9, 2}, {25770, 1422, 0, 6, 7}, {25776, 1423, 39979, 15, 0}, {25791, 1424, 0, 8, 2}, {25799, 1425, 0, 9, 0}, {25808, 1426, 0, 9, 2}, {25817, 1427, 31379, 8, 2},
	{25825, 1428, 36747, 11, 0}, {25836, 1429, 36747, 11, 2}, {25847, 1430, 0, 9, 2}, {25856, 1431, 0, 5, 2}, {25861, 1432, 0, 3, 2}, {25864, 1433, 0, 10, 2}, {25874, 1434, 62909, 10, 0}, {25884, 1435, 0, 3, 2},
	{25887, 1436, 55241, 10, 2}, {25897, 1437, 0, 10, 2}, {25907, 1438, 0, 3, 2}, {25910, 1439, 36881, 33, 2}, {25943, 1440, 0, 4, 2}, {25947, 1441, 28331, 24, 5}, {25971, 1442, 28331, 23, 5}, {25994, 1443, 7023, 13, 5},
	{26007, 1444, 38185, 12, 5}, {26019, 1445, 0, 5, 7}, {26024, 1446, 11659, 16, 0}, {26040, 1447, 37903, 15, 0}, {26055, 1448, 37903, 15, 0}, {26070, 1449, 29981, 14, 0}, {26084, 1450, 35447, 12, 0}, {26096, 1451, 35447, 12, 2},
	{26108, 1452, 0, 6, 2}, {26114, 1453, 0, 3, 2}, {26117, 1454, 0, 8, 2}, {26125, 1455, 3983, 12, 2}, {26137, 1456, 0, 15, 2}, {26152, 1457, 0, 20, 2}, {26172, 1458, 28033, 28, 5}, {26200, 1459, 28033, 27, 5},
	{26227, 1460, 18385, 17, 5}, {26244, 1461, 18385, 17, 7}, {26261, 1462, 0, 3, 2}, {26264, 1463, 36747, 12, 2}, {26276, 1464, 13793, 11, 4}, {26287, 1465, 62301, 8, 4}, {26295, 1466, 55237, 7, 4}, {26302, 1467, 25063, 4, 4},
	{26306, 1468, 34989, 2, 6}, {26308, 1469, 23203, 21, 5}, {26329, 1470, 42553, 20, 7}, {26349, 1471, 16147, 19, 5}, {26368, 1472, 1779, 19, 5}, {26387, 1473, 27583, 18, 5}, {26405, 1474, 121, 18, 5}, {26423, 1475, 24857, 17, 7},
	{26440, 1476, 7037, 22, 2}, {26462, 1477, 0, 9, 6}, {26471, 1478, 64323, 31, 0}, {26502, 1479, 64323, 31, 2}, {26533, 1480, 60631, 13, 0}, {26546, 1481, 0, 8, 2}, {26554, 1482, 60035, 17, 5}, {26571, 1483, 11037, 17, 5},
	{26588, 1484, 32087, 16, 5}, {26604, 1485, 2367, 16, 7}, {26620, 1486, 13467, 38, 5}, {26658, 1487, 13467, 37, 5}, {26695, 1488, 13467, 35, 5}, {26730, 1489, 13467, 34, 5}, {26764, 1490, 13467, 31, 5}, {26795, 1491, 13467, 31, 5},
	{26826, 1492, 13467, 31, 5}, {26857, 1493, 13467, 30, 5}, {26887, 1494, 13467, 29, 5}, {26916, 1495, 13467, 29, 5}, {26945, 1496, 13467, 28, 5}, {26973, 1497, 13467, 25, 5}, {26998, 1498, 13467, 24, 5}, {27022, 1499, 13467, 24, 5},
	{27046, 1500, 13467, 21, 5}, {27067, 1501, 13467, 21, 5}, {27088, 1502, 13467, 21, 5}, {27109, 1503, 13467, 20, 7}, {27129, 1504, 60613, 20, 5}, {27149, 1505, 46493, 19, 7}, {27168, 1506, 0, 5, 2}, {27173, 1507, 43013, 16, 2},
	{27189, 1508, 27259, 13, 0}, {27202, 1509, 0, 3, 2}, {27205, 1510, 0, 9, 2}, {27214, 1511, 18039, 13, 0}, {27227, 1512, 0, 9, 2}, {27236, 1513, 0, 4, 2}, {27240, 1514, 0, 15, 2}, {27255, 1515, 0, 10, 2},
	{27265, 1516, 8529, 13, 0}, {27278, 1517, 16373, 11, 0}, {27289, 1518, 50747, 11, 0}, {27300, 1519, 0, 7, 0}, {27307, 1520, 0, 7, 2}, {27314, 1521, 0, 4, 2}, {27318, 1522, 29737, 13, 0}, {27331, 1523, 0, 9, 2},
	{27340, 1524, 0, 9, 6}, {27349, 1525, 0, 6, 2}, {27355, 1526, 37787, 18, 5}, {27373, 1527, 35329, 17, 5}, {27390, 1528, 63235, 15, 5}, {27405, 1529, 7339, 13, 7}, {27418, 1530, 0, 9, 0}, {27427, 1531, 0, 9, 2},
	{27436, 1532, 22353, 33, 2}, {27469, 1533, 36747, 16, 0}, {27485, 1534, 0, 8, 2}, {27493, 1535, 38889, 17, 5}, {27510, 1536, 60995, 16, 7}, {27526, 1537, 0, 11, 2}, {27537, 1538, 64633, 35, 5}, {27572, 1539, 55517, 20, 7},
	{27592, 1540, 23829, 15, 2}, {27607, 1541, 21839, 12, 0}, {27619, 1542, 0, 7, 2}, {27626, 1543, 37787, 14, 5}, {27640, 1544, 35329, 13, 7}, {27653, 1545, 0, 8, 2}, {27661, 1546, 0, 7, 2}, {27668, 1547, 0, 7, 2},
	{27675, 1548, 32577, 31, 2}, {27706, 1549, 24445, 43, 0}, {27749, 1550, 695, 31, 0}, {27780, 1551, 53939, 27, 0}, {27807, 1552, 40195, 22, 2}, {27829, 1553, 24095, 30, 5}, {27859, 1554, 24095, 29, 7}, {27888, 1555, 0, 10, 2},
	{27898, 1556, 13467, 35, 5}, {27933, 1557, 13467, 34, 5}, {27967, 1558, 13467, 31, 5}, {27998, 1559, 13467, 31, 5}, {28029, 1560, 13467, 30, 5}, {28059, 1561, 13467, 29, 5}, {28088, 1562, 13467, 26, 5}, {28114, 1563, 13467, 25, 5},
	{28139, 1564, 13467, 24, 5}, {28163, 1565, 13467, 21, 5}, {28184, 1566, 13467, 20, 5}, {28204, 1567, 13467, 16, 7}, {28220, 1568, 31329, 13, 2}, {28233, 1569, 0, 9, 2}, {28242, 1570, 64989, 60, 0}, {28302, 1571, 13467, 32, 7},
	{28334, 1572, 36977, 12, 2}, {28346, 1573, 20819, 39, 0}, {28385, 1574, 35813, 38, 0}, {28423, 1575, 35813, 38, 0}, {28461, 1576, 54549, 37, 0}, {28498, 1577, 54549, 37, 0}, {28535, 1578, 63287, 34, 5}, {28569, 1579, 6377, 32, 5},
	{28601, 1580, 27951, 31, 5}, {28632, 1581, 27259, 29, 5}, {28661, 1582, 41193, 28, 5}, {28689, 1583, 53939, 28, 5}, {28717, 1584, 53939, 27, 5}, {28744, 1585, 53939, 26, 0}, {28770, 1586, 53939, 26, 5}, {28796, 1587, 27951, 22, 5},
	{28818, 1588, 46081, 21, 5}, {28839, 1589, 25667, 19, 5}, {28858, 1590, 37645, 18, 5}, {28876, 1591, 37645, 17, 7}, {28893, 1592, 36747, 14, 0}, {28907, 1593, 0, 6, 2}, {28913, 1594, 0, 4, 2}, {28917, 1595, 0, 5, 2},
	{28922, 1596, 0, 8, 7}, {28930, 1597, 37079, 25, 0}, {28955, 1598, 37079, 15, 0}, {28970, 1600, 0, 7, 2}, {28977, 1602, 0, 8, 2}, {28985, 1603, 60631, 10, 0}, {28995, 1604, 0, 5, 2}, {29000, 1605, 0, 22, 2},
	{29022, 1606, 0, 8, 0}, {29030, 1607, 0, 8, 2}, {29038, 1608, 0, 6, 2}, {29044, 1609, 60455, 11, 5}, {29055, 1610, 5579, 10, 7}, {29065, 1611, 0, 4, 2}, {29069, 1612, 34181, 53, 0}, {29122, 1613, 29285, 52, 0},
	{29174, 1614, 55289, 52, 0}, {29226, 1615, 21047, 42, 0}, {29268, 1616, 21047, 42, 0}, {29310, 1617, 47067, 27, 2}, {29337, 1618, 0, 7, 7}, {29344, 1619, 0, 7, 2}, {29351, 1620, 43751, 18, 2}, {29369, 1621, 62069, 21, 0},
	{29390, 1622, 38475, 14, 0}, {29404, 1623, 0, 7, 2}, {29411, 1624, 54585, 11, 2}, {29422, 1625, 57973, 8, 2}, {29430, 1626, 0, 3, 2}, {29433, 1627, 13467, 52, 5}, {29485, 1628, 13467, 35, 5}, {29520, 1629, 13467, 32, 5},
	{29552, 1630, 13467, 31, 5}, {29583, 1631, 13467, 31, 5}, {29614, 1632, 13467, 31, 5}, {29645, 1633, 13467, 31, 5}, {29676, 1634, 13467, 30, 5}, {29706, 1635, 13467, 30, 5}, {29736, 1636, 13467, 27, 5}, {29763, 1637, 13467, 26, 5},
	{29789, 1638, 13467, 25, 5}, {29814, 1639, 13467, 25, 5}, {29839, 1640, 13467, 24, 5}, {29863, 1641, 13467, 22, 5}, {29885, 1642, 13467, 22, 5}, {29907, 1643, 13467, 21, 5}, {29928, 1644, 13467, 21, 5}, {29949, 1645, 13467, 20, 5},
	{29969, 1646, 13467, 20, 5}, {29989, 1647, 13467, 19, 5}, {30008, 1648, 13467, 19, 5}, {30027, 1649, 13467, 19, 5}, {30046, 1652, 13467, 18, 7}, {30064, 1653, 0, 6, 2}, {30070, 1655, 48307, 29, 0}, {30099, 1656, 48307, 17, 2},
	{30116, 1657, 2517, 18, 2}, {30134, 1658, 25323, 10, 0}, {30144, 1659, 0, 7, 2}, {30151, 1660, 0, 8, 0}, {30159, 1661, 0, 8, 2}, {30167, 1662, 49621, 61, 2}, {30228, 1663, 6491, 12, 0}, {30240, 1664, 0, 7, 2},
	{30247, 1665, 46561, 11, 2}, {30258, 1666, 36747, 13, 0}, {30271, 1667, 54213, 9, 0}, {30280, 1668, 0, 5, 2}, {30285, 1669, 2043, 10, 2}, {30295, 1670, 0, 4, 2}, {30299, 1671, 32361, 14, 0}, {30313, 1672, 0, 5, 0},
	{30318, 1673, 0, 5, 2}, {30323, 1674, 0, 6, 2}, {30329, 1675, 30477, 9, 2}, {30338, 1676, 11419, 8, 2}, {30346, 1677, 9003, 16, 0}, {30362, 1678, 0, 5, 2}, {30367, 1679, 0, 3, 2}, {30370, 1682, 0, 9, 6},
	{30379, 1683, 0, 7, 2}, {30386, 1684, 37079, 12, 0}, {30398, 1685, 0, 4, 2}, {30402, 1686, 0, 11, 2}, {30413, 1687, 0, 2, 2}, {30415, 1688, 13467, 34, 5}, {30449, 1689, 13467, 33, 5}, {30482, 1690, 13467, 30, 5},
	{30512, 1691, 13467, 29, 5}, {30541, 1692, 13467, 28, 5}, {30569, 1693, 13467, 24, 5}, {30593, 1694, 13467, 23, 5}, {30616, 1695, 13467, 20, 5}, {30636, 1696, 13467, 19, 5}, {30655, 1697, 13467, 15, 7}, {30670, 1698, 34627, 33, 0},
	{30703, 1699, 34627, 15, 2}, {30718, 1700, 0, 4, 2}, {30722, 1701, 62603, 11, 2}, {30733, 1702, 0, 9, 7}, {30742, 1703, 0, 4, 2}, {30746, 1704, 1445, 10, 2}, {30756, 1705, 60421, 11, 2}, {30767, 1706, 34577, 9, 2},
	{30776, 1707, 36747, 14, 2}, {30790, 1708, 20347, 29, 2}, {30819, 1709, 0, 5, 2}, {30824, 1710, 0, 12, 7}, {30836, 1711, 36747, 12, 0}, {30848, 1712, 0, 4, 2}, {30852, 1713, 0, 3, 2}, {30855, 1714, 34989, 9, 2},
	{30864, 1715, 13467, 38, 5}, {30902, 1716, 13467, 35, 5}, {30937, 1717, 13467, 34, 5}, {30971, 1718, 13467, 31, 5}, {31002, 1719, 13467, 30, 5}, {31032, 1720, 13467, 29, 5}, {31061, 1721, 13467, 25, 5}, {31086, 1722, 13467, 24, 5},
	{31110, 1723, 13467, 21, 5}, {31131, 1724, 13467, 20, 7}, {31151, 1725, 29461, 21, 2}, {31172, 1726, 28771, 31, 7}, {31203, 1727, 57217, 20, 5}, {31223, 1728, 20807, 19, 7}, {31242, 1729, 27259, 19, 0}, {31261, 1730, 27259, 13, 2},
	{31274, 1731, 22211, 35, 0}, {31309, 1732, 60981, 15, 0}, {31324, 1733, 40989, 8, 0}, {31332, 1734, 0, 4, 2}, {31336, 1735, 39979, 26, 5}, {31362, 1736, 39979, 25, 5}, {31387, 1737, 8817, 23, 5}, {31410, 1738, 39979, 22, 5},
	{31432, 1739, 39979, 21, 5}, {31453, 1740, 8817, 19, 5}, {31472, 1741, 8817, 11, 5}, {31483, 1742, 39979, 10, 7}, {31493, 1743, 0, 2, 2}, {31495, 1744, 0, 12, 2}, {31507, 1745, 0, 7, 7}, {31514, 1746, 62955, 13, 0},
	{31527, 1747, 12797, 13, 2}, {31540, 1748, 0, 6, 0}, {31546, 1749, 0, 6, 2}, {31552, 1750, 36747, 14, 2}, {31566, 1751, 13467, 38, 5}, {31604, 1752, 13467, 37, 5}, {31641, 1753, 13467, 37, 5}, {31678, 1754, 13467, 35, 5},
	{31713, 1755, 13467, 34, 5}, {31747, 1756, 13467, 32, 5}, {31779, 1757, 13467, 31, 5}, {31810, 1758, 13467, 31, 5}, {31841, 1759, 13467, 31, 5}, {31872, 1760, 13467, 30, 5}, {31902, 1761, 13467, 29, 5}, {31931, 1762, 13467, 29, 5},
	{31960, 1763, 13467, 28, 5}, {31988, 1764, 13467, 25, 5}, {32013, 1765, 13467, 24, 5}, {32037, 1766, 13467, 21, 5}, {32058, 1767, 13467, 21, 5}, {32079, 1768, 13467, 20, 5}, {32099, 1769, 13467, 16, 5}, {32115, 1770, 13467, 13, 7},
	{32128, 1771, 7053, 16, 0}, {32144, 1772, 0, 8, 2}, {32152, 1773, 60853, 14, 0}, {32166, 1774, 61843, 11, 7}, {32177, 1775, 0, 6, 2}, {32183, 1776, 0, 5, 2}, {32188, 1777, 36747, 19, 0}, {32207, 1778, 40047, 17, 0},
	{32224, 1779, 16585, 17, 0}, {32241, 1782, 40047, 17, 0}, {32258, 1785, 0, 11, 2}, {32269, 1788, 40625, 15, 0}, {32284, 1789, 20153, 8, 0}, {32292, 1790, 20153, 8, 6}, {32300, 1791, 0, 7, 2}, {32307, 1792, 0, 3, 2},
	{32310, 1793, 0, 7, 2}, {32317, 1794, 0, 7, 2}, {32324, 1795, 27917, 8, 2}, {32332, 1796, 0, 8, 0}, {32340, 1797, 0, 8, 2}, {32348, 1798, 0, 8, 7}, {32356, 1799, 0, 6, 2}, {32362, 1800, 44715, 23, 5},
	{32385, 1801, 63311, 22, 5}, {32407, 1802, 30971, 21, 5}, {32428, 1803, 64985, 19, 7}, {32447, 1804, 4399, 8, 2}, {32455, 1805, 2905, 17, 5}, {32472, 1806, 57453, 16, 5}, {32488, 1807, 62137, 15, 5}, {32503, 1808, 14835, 13, 0},
	{32516, 1809, 62745, 12, 5}, {32528, 1810, 62745, 12, 7}, {32540, 1811, 0, 5, 2}, {32545, 1812, 34627, 18, 0}, {32563, 1813, 0, 9, 2}, {32572, 1814, 29095, 19, 7}, {32591, 1815, 0, 9, 2}, {32600, 1816, 35343, 11, 0},
	{32611, 1817, 35343, 11, 2}, {32622, 1818, 0, 8, 2}, {32630, 1819, 0, 6, 7}, {32636, 1820, 0, 5, 2}, {32641, 1821, 46561, 13, 2}, {32654, 1822, 0, 9, 2}, {32663, 1823, 0, 8, 2}, {32671, 1824, 0, 7, 2},
	{32678, 1825, 0, 8, 2}, {32686, 1826, 0, 3, 2}, {32689, 1827, 0, 4, 2}, {32693, 1828, 0, 3, 2}, {32696, 1829, 0, 3, 2}, {32699, 1830, 32249, 17, 0}, {32716, 1831, 29461, 12, 2}, {32728, 1832, 4399, 8, 2},
	{32736, 1833, 0, 8, 2}, {32744, 1834, 50925, 8, 0}, {32752, 1835, 0, 4, 2}, {32756, 1836, 0, 4, 2}, {32760, 1837, 54213, 13, 0}, {32773, 1840, 0, 9, 2}, {32782, 1844, 24135, 21, 2}, {32803, 1845, 0, 8, 2},
	{32811, 1846, 8215, 41, 0}, {32852, 1847, 48307, 26, 2}, {32878, 1848, 0, 3, 2}, {32881, 1849, 0, 10, 2}, {32891, 1851, 0, 7, 2}, {32898, 1853, 0, 2, 2}, {32900, 1854, 19819, 18, 5}, {32918, 1855, 25027, 17, 7},
	{32935, 1856, 0, 6, 2}, {32941, 1857, 13467, 37, 5}, {32978, 1858, 13467, 36, 5}, {33014, 1859, 13467, 34, 5}, {33048, 1860, 13467, 33, 5}, {33081, 1861, 13467, 30, 5}, {33111, 1862, 13467, 30, 5}, {33141, 1863, 13467, 30, 5},
	{33171, 1864, 13467, 29, 5}, {33200, 1865, 13467, 28, 5}, {33228, 1866, 13467, 28, 5}, {33256, 1867, 13467, 27, 5}, {33283, 1868, 13467, 24, 5}, {33307, 1869, 13467, 23, 5}, {33330, 1870, 13467, 23, 5}, {33353, 1871, 13467, 20, 5},
	{33373, 1872, 13467, 20, 5}, {33393, 1873, 13467, 20, 5}, {33413, 1874, 13467, 19, 7}, {33432, 1875, 17053, 19, 5}, {33451, 1876, 17053, 18, 7}, {33469, 1877, 0, 6, 6}, {33475, 1878, 15271, 16, 2}, {33491, 1879, 45529, 27, 5},
	{33518, 1880, 30319, 25, 7}, {33543, 1881, 12409, 24, 2}, {33567, 1882, 15275, 23, 7}, {33590, 1883, 55563, 15, 0}, {33605, 1884, 43677, 15, 0}, {33620, 1885, 0, 8, 2}, {33628, 1886, 62955, 69, 0}, {33697, 1887, 12797, 69, 0},
	{33766, 1888, 62955, 69, 0}, {33835, 1889, 62955, 68, 0}, {33903, 1890, 12797, 68, 0}, {33971, 1891, 62955, 68, 0}, {34039, 1892, 20819, 59, 0}, {34098, 1893, 695, 54, 0}, {34152, 1894, 20819, 49, 0}, {34201, 1895, 20819, 49, 0},
	{34250, 1896, 35813, 45, 0}, {34295, 1897, 35813, 45, 0}, {34340, 1898, 695, 44, 0}, {34384, 1899, 11979, 44, 0}, {34428, 1900, 11979, 44, 0}, {34472, 1901, 53939, 44, 0}, {34516, 1902, 52295, 40, 0}, {34556, 1903, 35813, 39, 0},
	{34595, 1904, 35813, 39, 0}, {34634, 1905, 11979, 38, 0}, {34672, 1906, 11979, 38, 0}, {34710, 1907, 3873, 37, 0}, {34747, 1908, 30897, 37, 0}, {34784, 1909, 695, 32, 0}, {34816, 1910, 3873, 31, 0}, {34847, 1911, 35813, 30, 0},
	{34877, 1914, 35813, 30, 0}, {34907, 1917, 35813, 30, 0}, {34937, 1918, 3873, 30, 0}, {34967, 1919, 11979, 29, 0}, {34996, 1922, 11979, 29, 0}, {35025, 1925, 11979, 29, 0}, {35054, 1926, 53939, 29, 0}, {35083, 1927, 62855, 25, 0},
	{35108, 1928, 62855, 25, 0}, {35133, 1929, 52791, 25, 0}, {35158, 1930, 52791, 24, 0}, {35182, 1931, 52791, 24, 0}, {35206, 1932, 35813, 23, 0}, {35229, 1933, 3873, 22, 0}, {35251, 1935, 64323, 21, 0}, {35272, 1936, 7619, 20, 0},
	{35292, 1937, 3873, 15, 2}, {35307, 1938, 34627, 15, 0}, {35322, 1939, 34031, 13, 2}, {35335, 1940, 0, 8, 2}, {35343, 1941, 3399, 41, 0}, {35384, 1942, 3399, 38, 0}, {35422, 1943, 26779, 32, 0}, {35454, 1944, 48307, 31, 0},
	{35485, 1945, 48307, 25, 0}, {35510, 1946, 48307, 25, 4}, {35535, 1947, 48307, 19, 0}, {35554, 1948, 48307, 19, 6}, {35573, 1949, 18329, 7, 2}, {35580, 1950, 0, 9, 2}, {35589, 1951, 0, 3, 2}, {35592, 1952, 36747, 14, 0},
	{35606, 1953, 0, 6, 2}, {35612, 1954, 0, 7, 2}, {35619, 1955, 0, 10, 2}, {35629, 1956, 0, 4, 2}, {35633, 1957, 0, 9, 2}, {35642, 1958, 24129, 42, 0}, {35684, 1959, 53755, 41, 0}, {35725, 1960, 53755, 41, 5},
	{35766, 1961, 24129, 40, 0}, {35806, 1962, 24129, 40, 5}, {35846, 1963, 53755, 39, 5}, {35885, 1964, 53755, 38, 5}, {35923, 1965, 53755, 38, 5}, {35961, 1966, 24129, 38, 5}, {35999, 1967, 53755, 37, 5}, {36036, 1968, 24129, 37, 5},
	{36073, 1969, 24129, 37, 5}, {36110, 1970, 53755, 36, 5}, {36146, 1971, 24129, 36, 5}, {36182, 1972, 24129, 35, 0}, {36217, 1973, 53755, 35, 5}, {36252, 1974, 53755, 35, 5}, {36287, 1975, 24129, 35, 5}, {36322, 1976, 53755, 34, 5},
	{36356, 1977, 24129, 34, 5}, {36390, 1978, 24129, 34, 5}, {36424, 1979, 53755, 33, 5}, {36457, 1980, 53755, 33, 5}, {36490, 1981, 24129, 33, 5}, {36523, 1982, 24129, 32, 0}, {36555, 1983, 53755, 32, 5}, {36587, 1984, 24129, 32, 5},
	{36619, 1985, 24129, 32, 5}, {36651, 1986, 24129, 31, 5}, {36682, 1987, 53755, 30, 0}, {36712, 1988, 53755, 30, 5}, {36742, 1989, 24129, 29, 0}, {36771, 1990, 53755, 29, 5}, {36800, 1991, 24129, 29, 5}, {36829, 1992, 53755, 28, 5},
	{36857, 1993, 24129, 28, 5}, {36885, 1994, 24129, 27, 5}, {36912, 1995, 53755, 25, 5}, {36937, 1996, 53755, 25, 5}, {36962, 1998, 53755, 25, 5}, {36987, 1999, 53755, 24, 5}, {37011, 2000, 24129, 24, 5}, {37035, 2001, 24129, 24, 5},
	{37059, 2003, 24129, 24, 5}, {37083, 2004, 24129, 23, 0}, {37106, 2005, 24129, 23, 0}, {37129, 2006, 53755, 23, 5}, {37152, 2007, 24129, 23, 5}, {37175, 2008, 24129, 23, 5}, {37198, 2009, 24129, 22, 5}, {37220, 2010, 53755, 20, 5},
	{37240, 2011, 24129, 19, 7}, {37259, 2012, 0, 9, 7}, {37268, 2013, 0, 8, 7}, {37276, 2014, 7535, 7, 0}, {37283, 2015, 39925, 7, 0}, {37290, 2016, 0, 4, 2}, {37294, 2019, 16137, 27, 5}, {37321, 2020, 16137, 26, 7},
	{37347, 2021, 16483, 17, 0}, {37364, 2022, 60631, 14, 0}, {37378, 2024, 0, 9, 2}, {37387, 2025, 46561, 10, 0}, {37397, 2026, 47331, 9, 2}, {37406, 2027, 14181, 14, 0}, {37420, 2028, 0, 9, 2}, {37429, 2029, 52791, 54, 0},
	{37483, 2030, 52791, 44, 0}, {37527, 2031, 52791, 36, 0}, {37563, 2032, 22741, 34, 0}, {37597, 2033, 22741, 31, 0}, {37628, 2034, 24445, 28, 0}, {37656, 2035, 40031, 25, 5}, {37681, 2036, 22505, 22, 0}, {37703, 2037, 46325, 21, 5},
	{37724, 2038, 22741, 19, 0}, {37743, 2039, 52791, 19, 0}, {37762, 2040, 22741, 19, 5}, {37781, 2041, 57163, 15, 5}, {37796, 2042, 1995, 11, 5}, {37807, 2043, 26003, 10, 5}, {37817, 2044, 6403, 9, 5}, {37826, 2045, 22741, 8, 5},
	{37834, 2046, 0, 2, 2}, {37836, 2047, 55011, 43, 0}, {37879, 2048, 62855, 40, 0}, {37919, 2049, 43567, 14, 2}, {37933, 2050, 0, 10, 2}, {37943, 2051, 3983, 15, 2}, {37958, 2052, 0, 3, 2}, {37961, 2054, 46769, 15, 0},
	{37976, 2055, 43677, 10, 0}, {37986, 2056, 62659, 9, 2}, {37995, 2057, 4853, 7, 0}, {38002, 2058, 0, 4, 2}, {38006, 2059, 10917, 7, 2}, {38013, 2060, 0, 5, 2}, {38018, 2061, 16215, 17, 2}, {38035, 2062, 43911, 31, 0},
	{38066, 2063, 0, 11, 2}, {38077, 2064, 0, 5, 2}, {38082, 2065, 13467, 55, 5}, {38137, 2066, 13467, 38, 5}, {38175, 2067, 13467, 35, 5}, {38210, 2068, 13467, 34, 5}, {38244, 2069, 13467, 34, 5}, {38278, 2070, 13467, 34, 5},
	{38312, 2071, 13467, 34, 5}, {38346, 2072, 13467, 33, 5}, {38379, 2073, 13467, 33, 5}, {38412, 2074, 13467, 30, 5}, {38442, 2075, 13467, 29, 5}, {38471, 2076, 13467, 28, 5}, {38499, 2077, 13467, 28, 5}, {38527, 2078, 13467, 27, 5},
	{38554, 2079, 13467, 25, 5}, {38579, 2080, 13467, 25, 5}, {38604, 2081, 13467, 24, 5}, {38628, 2082, 13467, 24, 5}, {38652, 2083, 13467, 23, 5}, {38675, 2084, 13467, 23, 5}, {38698, 2085, 1583, 22, 0}, {38720, 2086, 13467, 22, 5},
	{38742, 2087, 13467, 22, 5}, {38764, 2088, 13467, 22, 5}, {38786, 2091, 13467, 21, 5}, {38807, 2092, 0, 10, 2}, {38817, 2094, 0, 4, 2}, {38821, 2095, 0, 12, 0}, {38833, 2096, 0, 12, 2}, {38845, 2097, 36747, 15, 0},
	{38860, 2098, 25323, 10, 2}, {38870, 2099, 0, 3, 2}, {38873, 2100, 48307, 49, 0}, {38922, 2101, 48307, 40, 0}, {38962, 2102, 48307, 40, 0}, {39002, 2103, 48307, 40, 0}, {39042, 2104, 48307, 40, 0}, {39082, 2105, 48307, 39, 0},
	{39121, 2106, 48307, 39, 0}, {39160, 2107, 48307, 39, 0}, {39199, 2108, 48307, 39, 0}, {39238, 2109, 48307, 39, 0}, {39277, 2110, 48307, 31, 0}, {39308, 2111, 48307, 26, 0}, {39334, 2112, 48307, 21, 0}, {39355, 2113, 48307, 21, 0},
	{39376, 2114, 48307, 21, 0}, {39397, 2115, 48307, 19, 0}, {39416, 2116, 48307, 17, 2}, {39433, 2117, 42995, 21, 5}, {39454, 2118, 61499, 20, 7}, {39474, 2119, 65317, 16, 2}, {39490, 2120, 0, 16, 2}, {39506, 2121, 0, 10, 2},
	{39516, 2122, 0, 5, 2}, {39521, 2123, 0, 4, 2}, {39525, 2124, 29737, 10, 0}, {39535, 2125, 0, 6, 2}, {39541, 2126, 27923, 41, 5}, {39582, 2127, 27923, 40, 5}, {39622, 2128, 43515, 25, 5}, {39647, 2129, 43515, 24, 5},
	{39671, 2130, 59521, 22, 5}, {39693, 2131, 36541, 9, 5}, {39702, 2132, 36541, 9, 5}, {39711, 2133, 27923, 8, 5}, {39719, 2134, 27923, 8, 7}, {39727, 2135, 0, 8, 2}, {39735, 2136, 19579, 27, 5}, {39762, 2137, 13467, 24, 5},
	{39786, 2138, 46561, 22, 5}, {39808, 2139, 3873, 18, 0}, {39826, 2140, 3873, 12, 2}, {39838, 2141, 0, 3, 2}, {39841, 2142, 32077, 22, 5}, {39863, 2143, 32077, 20, 7}, {39883, 2144, 0, 9, 2}, {39892, 2145, 61113, 18, 2},
	{39910, 2146, 0, 5, 2}, {39915, 2147, 0, 17, 2}, {39932, 2148, 0, 3, 2}, {39935, 2149, 23521, 44, 0}, {39979, 2150, 23521, 44, 0}, {40023, 2151, 27417, 43, 2}, {40066, 2152, 12109, 19, 0}, {40085, 2153, 0, 8, 2},
	{40093, 2154, 43677, 12, 2}, {40105, 2155, 32087, 24, 5}, {40129, 2156, 32087, 23, 7}, {40152, 2157, 0, 8, 2}, {40160, 2158, 49349, 30, 0}, {40190, 2159, 49349, 11, 2}, {40201, 2160, 57217, 17, 5}, {40218, 2161, 20807, 16, 7},
	{40234, 2162, 0, 3, 2}, {40237, 2163, 36747, 13, 0}, {40250, 2164, 17791, 13, 0}, {40263, 2165, 0, 5, 2}, {40268, 2166, 14377, 19, 2}, {40287, 2167, 0, 7, 2}, {40294, 2168, 0, 7, 2}, {40301, 2169, 0, 9, 2},
	{40310, 2170, 0, 10, 2}, {40320, 2171, 0, 8, 2}, {40328, 2172, 50925, 11, 0}, {40339, 2173, 0, 7, 2}, {40346, 2174, 41191, 10, 0}, {40356, 2175, 0, 5, 0}, {40361, 2176, 0, 5, 2}, {40366, 2177, 30287, 10, 0},
	{40376, 2178, 0, 7, 2}, {40383, 2179, 0, 3, 2}, {40386, 2180, 0, 8, 2}, {40394, 2181, 40625, 12, 2}, {40406, 2182, 25417, 16, 2}, {40422, 2183, 0, 4, 2}, {40426, 2184, 52791, 16, 0}, {40442, 2185, 0, 7, 2},
	{40449, 2186, 0, 5, 2}, {40454, 2187, 1779, 17, 7}, {40471, 2188, 58205, 23, 5}, {40494, 2189, 58205, 22, 7}, {40516, 2190, 2517, 18, 2}, {40534, 2191, 963, 25, 5}, {40559, 2192, 20539, 25, 5}, {40584, 2193, 963, 24, 5},
	{40608, 2194, 20539, 24, 5}, {40632, 2195, 32525, 23, 5}, {40655, 2196, 32525, 22, 7}, {40677, 2197, 0, 3, 2}, {40680, 2198, 0, 4, 2}, {40684, 2199, 29737, 12, 0}, {40696, 2200, 0, 8, 2}, {40704, 2201, 0, 13, 7},
	{40717, 2202, 0, 4, 2}, {40721, 2203, 0, 3, 2}, {40724, 2204, 0, 4, 2}, {40728, 2205, 0, 10, 2}, {40738, 2206, 0, 9, 7}, {40747, 2207, 0, 10, 2}, {40757, 2208, 63851, 13, 2}, {40770, 2209, 13467, 34, 5},
	{40804, 2210, 13467, 33, 5}, {40837, 2211, 13467, 30, 5}, {40867, 2212, 13467, 30, 5}, {40897, 2213, 13467, 29, 5}, {40926, 2214, 13467, 28, 5}, {40954, 2215, 13467, 25, 5}, {40979, 2216, 13467, 24, 5}, {41003, 2217, 13467, 23, 5},
	{41026, 2218, 13467, 20, 5}, {41046, 2219, 13467, 19, 5}, {41065, 2220, 0, 6, 2}, {41071, 2221, 37787, 21, 5}, {41092, 2222, 35329, 20, 7}, {41112, 2223, 24617, 13, 7}, {41125, 2224, 0, 9, 0}, {41134, 2225, 0, 9, 2},
	{41143, 2226, 46729, 17, 2}, {41160, 2227, 0, 5, 2}, {41165, 2228, 7273, 10, 0}, {41175, 2229, 0, 7, 2}, {41182, 2231, 9895, 8, 6}, {41190, 2232, 26067, 13, 2}, {41203, 2233, 0, 6, 2}, {41209, 2234, 47299, 17, 2},
	{41226, 2235, 0, 7, 2}, {41233, 2236, 0, 3, 2}, {41236, 2237, 9099, 40, 2}, {41276, 2238, 0, 7, 0}, {41283, 2239, 0, 7, 2}, {41290, 2241, 64989, 18, 2}, {41308, 2242, 39865, 36, 0}, {41344, 2243, 6377, 33, 5},
	{41377, 2244, 27951, 32, 5}, {41409, 2245, 53939, 29, 5}, {41438, 2246, 35385, 29, 5}, {41467, 2247, 53939, 28, 5}, {41495, 2248, 53939, 27, 5}, {41522, 2249, 49929, 25, 0}, {41547, 2250, 52791, 24, 5}, {41571, 2251, 27951, 23, 5},
	{41594, 2252, 46081, 22, 5}, {41616, 2253, 37645, 19, 5}, {41635, 2254, 37645, 18, 5}, {41653, 2255, 5345, 11, 0}, {41664, 2256, 21551, 11, 0}, {41675, 2257, 28927, 11, 0}, {41686, 2258, 0, 7, 2}, {41693, 2259, 16815, 15, 0},
	{41708, 2261, 25323, 10, 0}, {41718, 2263, 0, 7, 2}, {41725, 2264, 0, 3, 2}, {41728, 2265, 7037, 17, 7}, {41745, 2266, 0, 9, 6}, {41754, 2267, 2753, 17, 2}, {41771, 2268, 0, 7, 2}, {41778, 2269, 63835, 13, 0},
	{41791, 2270, 60631, 10, 0}, {41801, 2271, 29737, 9, 0}, {41810, 2272, 0, 5, 2}, {41815, 2273, 47331, 11, 0}, {41826, 2274, 0, 5, 2}, {41831, 2275, 36747, 14, 2}, {41845, 2276, 0, 15, 2}, {41860, 2277, 28079, 23, 5},
	{41883, 2278, 52069, 22, 5}, {41905, 2279, 54993, 18, 5}, {41923, 2280, 30257, 17, 7}, {41940, 2281, 0, 6, 2}, {41946, 2282, 0, 8, 7}, {41954, 2283, 48457, 13, 0}, {41967, 2284, 48457, 13, 2}, {41980, 2285, 36977, 15, 2},
	{41995, 2286, 22717, 11, 5}, {42006, 2287, 31889, 10, 7}, {42016, 2288, 13467, 18, 7}, {42034, 2289, 0, 4, 2}, {42038, 2290, 0, 5, 2}, {42043, 2291, 10415, 20, 2}, {42063, 2292, 60421, 13, 2}, {42076, 2293, 16859, 10, 2},
	{42086, 2294, 26347, 21, 5}, {42107, 2295, 26347, 20, 5}, {42127, 2296, 33, 12, 5}, {42139, 2297, 13905, 11, 5}, {42150, 2298, 0, 7, 7}, {42157, 2299, 0, 11, 2}, {42168, 2300, 32605, 8, 0}, {42176, 2301, 32605, 8, 0},
	{42184, 2302, 32605, 8, 2}, {42192, 2303, 0, 8, 2}, {42200, 2304, 6883, 15, 0}, {42215, 2305, 0, 8, 0}, {42223, 2306, 0, 8, 2}, {42231, 2307, 0, 8, 2}, {42239, 2308, 0, 6, 2}, {42245, 2309, 60631, 14, 2},
	{42259, 2311, 0, 14, 2}, {42273, 2312, 0, 4, 2}, {42277, 2313, 28453, 16, 0}, {42293, 2314, 46413, 16, 2}, {42309, 2315, 5453, 11, 2}, {42320, 2316, 0, 5, 2}, {42325, 2317, 22045, 9, 2}, {42334, 2318, 0, 3, 2},
	{42337, 2319, 7765, 28, 7}, {42365, 2320, 19921, 11, 0}, {42376, 2321, 0, 2, 2}, {42378, 2322, 0, 6, 0}, {42384, 2324, 0, 6, 2}, {42390, 2326, 1275, 42, 5}, {42432, 2327, 45529, 22, 5}, {42454, 2328, 30319, 20, 5},
	{42474, 2329, 22293, 15, 5}, {42489, 2330, 3983, 14, 5}, {42503, 2331, 3983, 14, 7}, {42517, 2332, 44833, 16, 2}, {42533, 2333, 0, 10, 2}, {42543, 2334, 0, 3, 2}, {42546, 2335, 3873, 27, 0}, {42573, 2336, 3873, 19, 2},
	{42592, 2337, 55011, 37, 0}, {42629, 2338, 13467, 33, 5}, {42662, 2339, 13467, 32, 5}, {42694, 2340, 13467, 29, 5}, {42723, 2341, 13467, 28, 5}, {42751, 2342, 13467, 27, 5}, {42778, 2343, 13467, 23, 5}, {42801, 2344, 13467, 22, 5},
	{42823, 2345, 13467, 20, 5}, {42843, 2346, 13467, 19, 5}, {42862, 2347, 13467, 18, 5}, {42880, 2348, 13467, 14, 7}, {42894, 2349, 0, 5, 2}, {42899, 2350, 0, 3, 2}, {42902, 2351, 25041, 17, 5}, {42919, 2352, 25041, 16, 7},
	{42935, 2353, 0, 3, 2}, {42938, 2354, 23509, 26, 5}, {42964, 2355, 23509, 25, 7}, {42989, 2356, 0, 4, 2}, {42993, 2357, 0, 12, 7}, {43005, 2358, 0, 4, 2}, {43009, 2359, 3983, 13, 2}, {43022, 2360, 0, 5, 2},
	{43027, 2361, 0, 3, 2}, {43030, 2362, 0, 8, 2}, {43038, 2363, 23895, 12, 5}, {43050, 2364, 23427, 11, 7}, {43061, 2365, 0, 4, 2}, {43065, 2366, 14181, 7, 2}, {43072, 2367, 34615, 14, 5}, {43086, 2368, 17281, 13, 7},
	{43099, 2369, 29737, 11, 0}, {43110, 2370, 0, 7, 2}, {43117, 2371, 45529, 20, 5}, {43137, 2372, 30319, 18, 5}, {43155, 2373, 62411, 9, 5}, {43164, 2374, 7535, 8, 7}, {43172, 2375, 43313, 12, 0}, {43184, 2376, 0, 4, 2},
	{43188, 2377, 6491, 16, 0}, {43204, 2378, 6491, 10, 2}, {43214, 2381, 14201, 16, 5}, {43230, 2382, 45363, 15, 7}, {43245, 2383, 3983, 14, 2}, {43259, 2384, 50815, 25, 2}, {43284, 2385, 34627, 12, 0}, {43296, 2386, 0, 3, 2},
	{43299, 2387, 0, 9, 2}, {43308, 2388, 0, 11, 2}, {43319, 2389, 36747, 16, 0}, {43335, 2390, 0, 8, 2}, {43343, 2391, 0, 48, 6}, {43391, 2392, 13467, 35, 5}, {43426, 2393, 13467, 33, 5}, {43459, 2394, 13467, 32, 5},
	{43491, 2395, 13467, 30, 5}, {43521, 2396, 13467, 29, 5}, {43550, 2397, 13467, 29, 5}, {43579, 2398, 13467, 28, 5}, {43607, 2399, 13467, 27, 5}, {43634, 2400, 13467, 23, 5}, {43657, 2401, 13467, 22, 5}, {43679, 2402, 13467, 20, 5},
	{43699, 2403, 13467, 19, 5}, {43718, 2404, 13467, 18, 7}, {43736, 2405, 48307, 13, 2}, {43749, 2406, 0, 12, 7}, {43761, 2407, 34627, 13, 0}, {43774, 2408, 0, 4, 2}, {43778, 2409, 46157, 13, 2}, {43791, 2410, 14201, 16, 5},
	{43807, 2411, 45363, 15, 7}, {43822, 2412, 0, 9, 2}, {43831, 2413, 0, 6, 0}, {43837, 2414, 0, 6, 2}, {43843, 2415, 36747, 15, 2}, {43858, 2416, 7789, 18, 5}, {43876, 2417, 19325, 17, 5}, {43893, 2418, 14201, 16, 5},
	{43909, 2419, 45363, 15, 7}, {43924, 2420, 34627, 13, 0}, {43937, 2422, 12815, 10, 0}, {43947, 2423, 25323, 7, 2}, {43954, 2424, 0, 8, 0}, {43962, 2425, 0, 8, 2}, {43970, 2426, 34627, 13, 0}, {43983, 2427, 36747, 12, 2},
	{43995, 2428, 8447, 12, 0}, {44007, 2429, 0, 3, 2}, {44010, 2430, 0, 5, 2}, {44015, 2431, 53755, 38, 5}, {44053, 2432, 24129, 37, 5}, {44090, 2433, 53755, 36, 5}, {44126, 2434, 53755, 35, 5}, {44161, 2435, 53755, 35, 5},
	{44196, 2436, 24129, 35, 5}, {44231, 2437, 53755, 34, 5}, {44265, 2438, 24129, 34, 5}, {44299, 2439, 24129, 34, 5}, {44333, 2440, 53755, 33, 5}, {44366, 2441, 24129, 33, 5}, {44399, 2442, 53755, 32, 5}, {44431, 2443, 53755, 32, 5},
	{44463, 2444, 24129, 32, 5}, {44495, 2445, 53755, 31, 5}, {44526, 2446, 24129, 31, 5}, {44557, 2447, 24129, 31, 5}, {44588, 2448, 53755, 30, 5}, {44618, 2449, 53755, 30, 5}, {44648, 2450, 24129, 30, 5}, {44678, 2451, 53755, 29, 5},
	{44707, 2452, 24129, 29, 5}, {44736, 2453, 24129, 29, 5}, {44765, 2454, 24129, 28, 5}, {44793, 2455, 53755, 27, 5}, {44820, 2456, 53755, 26, 5}, {44846, 2457, 24129, 26, 5}, {44872, 2458, 53755, 25, 5}, {44897, 2459, 24129, 25, 5},
	{44922, 2460, 24129, 24, 5}, {44946, 2461, 53755, 22, 5}, {44968, 2462, 53755, 22, 5}, {44990, 2464, 53755, 22, 5}, {45012, 2465, 53755, 21, 5}, {45033, 2466, 24129, 21, 5}, {45054, 2467, 24129, 21, 5}, {45075, 2469, 24129, 21, 5},
	{45096, 2470, 53755, 20, 5}, {45116, 2471, 24129, 20, 5}, {45136, 2472, 24129, 19, 5}, {45155, 2473, 53755, 17, 5}, {45172, 2474, 24129, 16, 7}, {45188, 2475, 14181, 7, 0}, {45195, 2476, 0, 2, 2}, {45197, 2477, 0, 8, 6},
	{45205, 2478, 0, 8, 2}, {45213, 2479, 38151, 17, 0}, {45230, 2480, 38151, 9, 2}, {45239, 2482, 27259, 60, 0}, {45299, 2483, 27259, 60, 0}, {45359, 2484, 52295, 33, 0}, {45392, 2485, 19921, 27, 2}, {45419, 2486, 0, 9, 2},
	{45428, 2488, 16373, 12, 0}, {45440, 2489, 0, 8, 2}, {45448, 2490, 0, 13, 2}, {45461, 2491, 0, 9, 6}, {45470, 2492, 31401, 19, 7}, {45489, 2493, 30845, 38, 0}, {45527, 2494, 64989, 16, 2}, {45543, 2495, 0, 3, 2},
	{45546, 2496, 65471, 13, 2}, {45559, 2497, 16379, 18, 2}, {45577, 2498, 0, 6, 2}, {45583, 2499, 0, 9, 6}, {45592, 2500, 31151, 17, 2}, {45609, 2501, 0, 3, 2}, {45612, 2502, 0, 5, 2}, {45617, 2503, 0, 7, 2},
	{45624, 2504, 1741, 32, 5}, {45656, 2505, 0, 7, 7}, {45663, 2506, 0, 5, 2}, {45668, 2507, 13467, 43, 5}, {45711, 2508, 13467, 37, 5}, {45748, 2509, 13467, 37, 5}, {45785, 2510, 13467, 36, 5}, {45821, 2511, 13467, 33, 5},
	{45854, 2512, 13467, 32, 5}, {45886, 2513, 13467, 32, 5}, {45918, 2514, 13467, 31, 5}, {45949, 2515, 13467, 27, 5}, {45976, 2516, 13467, 26, 5}, {46002, 2517, 13467, 23, 5}, {46025, 2518, 13467, 22, 7}, {46047, 2519, 15275, 60, 0},
	{46107, 2520, 15275, 59, 0}, {46166, 2521, 15275, 58, 0}, {46224, 2522, 15275, 57, 0}, {46281, 2523, 15489, 55, 0}, {46336, 2524, 15275, 49, 0}, {46385, 2525, 15275, 49, 0}, {46434, 2526, 15275, 48, 0}, {46482, 2527, 13467, 47, 5},
	{46529, 2528, 22623, 46, 0}, {46575, 2529, 43531, 45, 5}, {46620, 2530, 32747, 41, 0}, {46661, 2531, 15275, 40, 0}, {46701, 2532, 36231, 39, 0}, {46740, 2533, 61911, 38, 0}, {46778, 2534, 30897, 37, 0}, {46815, 2535, 23557, 35, 0},
	{46850, 2536, 64989, 34, 0}, {46884, 2537, 25911, 34, 0}, {46918, 2538, 41193, 34, 0}, {46952, 2539, 52381, 30, 0}, {46982, 2540, 7325, 30, 0}, {47012, 2541, 13467, 30, 5}, {47042, 2542, 64989, 29, 0}, {47071, 2543, 55011, 28, 0},
	{47099, 2544, 27259, 28, 5}, {47127, 2545, 41193, 27, 0}, {47154, 2546, 23557, 27, 0}, {47181, 2547, 55011, 27, 0}, {47208, 2548, 17281, 27, 0}, {47235, 2549, 17281, 27, 0}, {47262, 2550, 13467, 27, 5}, {47289, 2551, 13467, 26, 5},
	{47315, 2552, 13467, 26, 5}, {47341, 2553, 13467, 26, 5}, {47367, 2554, 13467, 26, 5}, {47393, 2555, 53939, 25, 0}, {47418, 2556, 53939, 25, 5}, {47443, 2557, 13467, 25, 5}, {47468, 2558, 13467, 25, 5}, {47493, 2559, 64989, 24, 0},
	{47517, 2560, 64989, 24, 0}, {47541, 2561, 64989, 24, 0}, {47565, 2562, 13203, 24, 5}, {47589, 2563, 41193, 24, 5}, {47613, 2564, 53939, 24, 5}, {47637, 2565, 46325, 24, 5}, {47661, 2566, 35813, 23, 5}, {47684, 2567, 11979, 23, 5},
	{47707, 2568, 30897, 23, 5}, {47730, 2569, 64989, 22, 0}, {47752, 2570, 22623, 22, 0}, {47774, 2571, 13467, 22, 5}, {47796, 2572, 36213, 21, 0}, {47817, 2573, 46325, 21, 5}, {47838, 2574, 13467, 21, 5}, {47859, 2575, 7441, 20, 5},
	{47879, 2576, 13467, 20, 5}, {47899, 2577, 13467, 20, 5}, {47919, 2578, 6377, 19, 0}, {47938, 2579, 15275, 19, 5}, {47957, 2580, 13467, 19, 5}, {47976, 2581, 41193, 18, 0}, {47994, 2582, 15433, 18, 5}, {48012, 2583, 35167, 18, 5},
	{48030, 2584, 44631, 17, 0}, {48047, 2585, 41193, 17, 5}, {48064, 2586, 13467, 17, 5}, {48081, 2587, 13467, 17, 5}, {48098, 2588, 35813, 16, 0}, {48114, 2589, 2145, 16, 0}, {48130, 2590, 45147, 16, 0}, {48146, 2591, 13467, 16, 5},
	{48162, 2592, 13467, 16, 5}, {48178, 2593, 25667, 15, 5}, {48193, 2594, 35813, 15, 5}, {48208, 2595, 13467, 15, 5}, {48223, 2596, 13467, 15, 5}, {48238, 2597, 2107, 14, 0}, {48252, 2598, 18585, 14, 5}, {48266, 2599, 45691, 14, 5},
	{48280, 2600, 13467, 14, 5}, {48294, 2601, 13467, 14, 5}, {48308, 2602, 13467, 14, 5}, {48322, 2605, 23557, 13, 0}, {48335, 2606, 23557, 13, 0}, {48348, 2608, 37645, 13, 5}, {48361, 2609, 35167, 13, 5}, {48374, 2610, 13467, 13, 5},
	{48387, 2611, 17579, 12, 5}, {48399, 2612, 57535, 12, 5}, {48411, 2613, 11187, 12, 5}, {48423, 2616, 33537, 11, 0}, {48434, 2617, 22623, 11, 0}, {48445, 2618, 15275, 11, 5}, {48456, 2619, 16009, 9, 0}, {48465, 2620, 2107, 7, 0},
	{48472, 2622, 38975, 7, 0}, {48479, 2623, 7339, 6, 0}, {48485, 2624, 15991, 6, 0}, {48491, 2625, 43567, 6, 2}, {48497, 2626, 0, 3, 2}, {48500, 2627, 37113, 14, 2}, {48514, 2628, 35197, 19, 0}, {48533, 2629, 0, 8, 2},
	{48541, 2630, 0, 3, 2}, {48544, 2632, 51257, 54, 0}, {48598, 2633, 51257, 53, 0}, {48651, 2634, 30897, 41, 0}, {48692, 2635, 51257, 40, 0}, {48732, 2636, 51257, 39, 0}, {48771, 2637, 35813, 27, 0}, {48798, 2638, 35813, 27, 0},
	{48825, 2639, 3557, 26, 0}, {48851, 2640, 54549, 26, 0}, {48877, 2641, 54549, 26, 0}, {48903, 2642, 3873, 22, 0}, {48925, 2643, 3873, 22, 5}, {48947, 2644, 25667, 21, 0}, {48968, 2645, 5415, 19, 0}, {48987, 2646, 49697, 16, 2},
	{49003, 2647, 0, 3, 2}, {49006, 2648, 0, 6, 2}, {49012, 2650, 0, 7, 2}, {49019, 2651, 7457, 11, 2}, {49030, 2653, 19921, 15, 2}, {49045, 2654, 0, 21, 6}, {49066, 2655, 30389, 49, 0}, {49115, 2656, 30389, 49, 2},
	{49164, 2657, 0, 8, 2}, {49172, 2658, 13467, 34, 5}, {49206, 2659, 13467, 33, 5}, {49239, 2660, 13467, 30, 5}, {49269, 2661, 13467, 30, 5}, {49299, 2662, 13467, 30, 5}, {49329, 2663, 13467, 29, 5}, {49358, 2664, 13467, 29, 5},
	{49387, 2665, 13467, 28, 5}, {49415, 2666, 13467, 26, 5}, {49441, 2667, 13467, 24, 5}, {49465, 2668, 13467, 23, 5}, {49488, 2669, 13467, 20, 5}, {49508, 2670, 13467, 20, 5}, {49528, 2671, 13467, 19, 5}, {49547, 2672, 13467, 15, 7},
	{49562, 2673, 0, 3, 2}, {49565, 2674, 0, 4, 2}, {49569, 2675, 7023, 15, 5}, {49584, 2676, 38185, 14, 7}, {49598, 2677, 64247, 28, 5}, {49626, 2678, 64247, 27, 5}, {49653, 2679, 26395, 13, 5}, {49666, 2680, 26395, 13, 5},
	{49679, 2681, 3911, 12, 5}, {49691, 2682, 3443, 11, 7}, {49702, 2683, 0, 4, 2}, {49706, 2684, 36747, 14, 0}, {49720, 2685, 0, 6, 2}, {49726, 2686, 0, 13, 2}, {49739, 2687, 0, 10, 6}, {49749, 2688, 0, 8, 0},
	{49757, 2689, 0, 8, 2}, {49765, 2690, 0, 10, 0}, {49775, 2691, 0, 10, 2}, {49785, 2692, 43371, 6, 0}, {49791, 2693, 0, 3, 2}, {49794, 2694, 0, 12, 7}, {49806, 2695, 47331, 11, 2}, {49817, 2696, 48307, 47, 5},
	{49864, 2697, 48307, 45, 5}, {49909, 2698, 48307, 44, 5}, {49953, 2699, 48307, 44, 5}, {49997, 2700, 48307, 43, 5}, {50040, 2701, 48307, 42, 5}, {50082, 2702, 48307, 41, 5}, {50123, 2703, 48307, 41, 5}, {50164, 2704, 48307, 40, 5},
	{50204, 2705, 48307, 39, 5}, {50243, 2706, 48307, 39, 5}, {50282, 2707, 48307, 38, 5}, {50320, 2708, 48307, 36, 5}, {50356, 2709, 48307, 35, 5}, {50391, 2710, 48307, 34, 5}, {50425, 2711, 48307, 31, 5}, {50456, 2712, 48307, 31, 5},
	{50487, 2714, 48307, 31, 5}, {50518, 2715, 48307, 30, 5}, {50548, 2716, 48307, 29, 5}, {50577, 2717, 48307, 26, 7}, {50603, 2718, 39979, 12, 0}, {50615, 2719, 0, 5, 2}, {50620, 2720, 0, 5, 2}, {50625, 2722, 12815, 13, 2},
	{50638, 2723, 60631, 12, 0}, {50650, 2724, 0, 7, 2}, {50657, 2725, 0, 6, 0}, {50663, 2726, 0, 6, 2}, {50669, 2727, 13467, 34, 5}, {50703, 2728, 13467, 33, 5}, {50736, 2729, 13467, 30, 5}, {50766, 2730, 13467, 30, 5},
	{50796, 2731, 13467, 29, 5}, {50825, 2732, 13467, 28, 5}, {50853, 2733, 13467, 25, 5}, {50878, 2734, 13467, 24, 5}, {50902, 2735, 13467, 23, 5}, {50925, 2736, 13467, 20, 5}, {50945, 2737, 13467, 19, 5}, {50964, 2738, 0, 6, 2},
	{50970, 2739, 0, 4, 2}, {50974, 2740, 0, 8, 0}, {50982, 2741, 0, 8, 2}, {50990, 2742, 0, 9, 2}, {50999, 2743, 0, 10, 2}, {51009, 2744, 0, 11, 0}, {51020, 2745, 0, 11, 2}, {51031, 2746, 44415, 14, 0},
	{51045, 2747, 0, 5, 0}, {51050, 2748, 0, 5, 2}, {51055, 2749, 0, 8, 2}, {51063, 2750, 0, 7, 2}, {51070, 2751, 43677, 12, 2}, {51082, 2752, 0, 4, 2}, {51086, 2753, 11305, 21, 5}, {51107, 2754, 55627, 20, 7},
	{51127, 2755, 0, 3, 2}, {51130, 2756, 63519, 26, 7}, {51156, 2757, 16751, 26, 0}, {51182, 2758, 16751, 18, 0}, {51200, 2759, 16751, 9, 2}, {51209, 2760, 48307, 18, 5}, {51227, 2761, 48307, 18, 5}, {51245, 2762, 48307, 17, 5},
	{51262, 2763, 48307, 17, 7}, {51279, 2764, 36747, 14, 0}, {51293, 2765, 41387, 9, 2}, {51302, 2766, 40047, 31, 0}, {51333, 2767, 40047, 29, 0}, {51362, 2768, 40047, 28, 2}, {51390, 2769, 0, 11, 2}, {51401, 2770, 52791, 41, 0},
	{51442, 2771, 52791, 41, 0}, {51483, 2772, 52791, 35, 0}, {51518, 2773, 52791, 35, 0}, {51553, 2774, 0, 6, 2}, {51559, 2775, 0, 4, 2}, {51563, 2776, 4399, 12, 2}, {51575, 2777, 39699, 14, 2}, {51589, 2778, 36977, 16, 2},
	{51605, 2779, 0, 3, 2}, {51608, 2780, 25539, 13, 2}, {51621, 2781, 9099, 37, 0}, {51658, 2782, 9099, 37, 2}, {51695, 2783, 34989, 15, 0}, {51710, 2784, 3983, 13, 2}, {51723, 2785, 10733, 11, 2}, {51734, 2786, 62509, 15, 0},
	{51749, 2787, 34627, 13, 0}, {51762, 2788, 0, 4, 2}, {51766, 2789, 3367, 36, 0}, {51802, 2790, 45691, 21, 7}, {51823, 2791, 54803, 10, 2}, {51833, 2792, 10853, 32, 0}, {51865, 2793, 10853, 28, 0}, {51893, 2794, 10853, 26, 0},
	{51919, 2795, 62337, 15, 0}, {51934, 2796, 30161, 12, 0}, {51946, 2797, 5485, 10, 2}, {51956, 2798, 0, 7, 2}, {51963, 2800, 52353, 24, 5}, {51987, 2801, 52353, 23, 7}, {52010, 2802, 36747, 12, 0}, {52022, 2803, 43371, 7, 0},
	{52029, 2804, 0, 4, 2}, {52033, 2805, 0, 11, 2}, {52044, 2806, 0, 10, 2}, {52054, 2807, 0, 8, 2}, {52062, 2808, 36747, 15, 2}, {52077, 2809, 62897, 17, 0}, {52094, 2810, 0, 3, 2}, {52097, 2811, 15685, 30, 5},
	{52127, 2812, 15685, 28, 5}, {52155, 2813, 15685, 23, 7}, {52178, 2814, 46003, 20, 7}, {52198, 2815, 0, 6, 2}, {52204, 2816, 26053, 13, 0}, {52217, 2817, 47473, 12, 0}, {52229, 2818, 47473, 12, 2}, {52241, 2819, 0, 4, 2},
	{52245, 2820, 13495, 24, 0}, {52269, 2821, 13495, 19, 0}, {52288, 2822, 8007, 14, 2}, {52302, 2823, 32525, 24, 5}, {52326, 2824, 32525, 23, 7}, {52349, 2825, 27405, 14, 2}, {52363, 2826, 0, 6, 2}, {52369, 2827, 39865, 17, 2},
	{52386, 2828, 0, 4, 2}, {52390, 2829, 31401, 14, 7}, {52404, 2830, 0, 11, 2}, {52415, 2831, 48307, 14, 0}, {52429, 2832, 23791, 9, 0}, {52438, 2833, 3521, 8, 0}, {52446, 2834, 58179, 8, 0}, {52454, 2835, 58179, 8, 2},
	{52462, 2836, 48307, 56, 0}, {52518, 2837, 48307, 16, 2}, {52534, 2838, 54705, 10, 7}, {52544, 2839, 0, 11, 7}, {52555, 2840, 0, 6, 2}, {52561, 2841, 0, 8, 2}, {52569, 2842, 0, 5, 2}, {52574, 2843, 52383, 19, 2},
	{52593, 2844, 3983, 10, 2}, {52603, 2845, 0, 9, 0}, {52612, 2846, 0, 9, 6}, {52621, 2847, 26309, 7, 6}, {52628, 2848, 37079, 14, 2}, {52642, 2849, 39979, 34, 5}, {52676, 2850, 39979, 33, 5}, {52709, 2851, 8817, 12, 5},
	{52721, 2852, 39979, 11, 7}, {52732, 2853, 1779, 13, 5}, {52745, 2854, 36255, 11, 5}, {52756, 2855, 5093, 10, 7}, {52766, 2856, 34989, 5, 0}, {52771, 2857, 0, 3, 2}, {52774, 2858, 0, 10, 2}, {52784, 2859, 22211, 51, 0},
	{52835, 2860, 60981, 31, 0}, {52866, 2861, 0, 8, 2}, {52874, 2862, 0, 7, 2}, {52881, 2863, 13467, 37, 5}, {52918, 2864, 13467, 36, 5}, {52954, 2865, 13467, 36, 5}, {52990, 2866, 13467, 34, 5}, {53024, 2867, 13467, 33, 5},
	{53057, 2868, 13467, 31, 5}, {53088, 2869, 13467, 30, 5}, {53118, 2870, 13467, 30, 5}, {53148, 2871, 13467, 30, 5}, {53178, 2872, 13467, 29, 5}, {53207, 2873, 13467, 28, 5}, {53235, 2874, 13467, 28, 5}, {53263, 2875, 13467, 27, 5},
	{53290, 2876, 13467, 24, 5}, {53314, 2877, 13467, 23, 5}, {53337, 2878, 13467, 20, 5}, {53357, 2879, 13467, 20, 5}, {53377, 2880, 13467, 19, 5}, {53396, 2881, 59607, 17, 0}, {53413, 2882, 13467, 15, 5}, {53428, 2883, 3873, 13, 5},
	{53441, 2884, 13467, 12, 7}, {53453, 2885, 36741, 21, 5}, {53474, 2886, 36741, 20, 7}, {53494, 2887, 14201, 14, 5}, {53508, 2888, 45363, 13, 7}, {53521, 2889, 36747, 14, 0}, {53535, 2890, 0, 6, 2}, {53541, 2891, 0, 4, 2},
	{53545, 2892, 0, 3, 2}, {53548, 2893, 22717, 12, 5}, {53560, 2894, 31889, 11, 7}, {53571, 2895, 0, 9, 0}, {53580, 2896, 0, 9, 2}, {53589, 2897, 62955, 14, 0}, {53603, 2898, 12797, 14, 2}, {53617, 2899, 18615, 16, 2},
	{53633, 2900, 0, 6, 2}, {53639, 2901, 16967, 15, 0}, {53654, 2902, 0, 5, 2}, {53659, 2903, 17275, 8, 7}, {53667, 2904, 0, 8, 0}, {53675, 2905, 0, 8, 2}, {53683, 2906, 0, 9, 2}, {53692, 2907, 0, 5, 2},
	{53697, 2908, 0, 10, 2}, {53707, 2909, 0, 3, 2}, {53710, 2910, 1683, 13, 2}, {53723, 2911, 8215, 29, 2}, {53752, 2912, 34989, 15, 2}, {53767, 2913, 0, 3, 2}, {53770, 2914, 19921, 11, 0}, {53781, 2915, 18039, 6, 0},
	{53787, 2916, 0, 2, 2}, {53789, 2917, 0, 6, 6}, {53795, 2918, 695, 11, 2}, {53806, 2919, 30427, 14, 2}, {53820, 2920, 34627, 16, 0}, {53836, 2921, 0, 7, 2}, {53843, 2922, 0, 11, 7}, {53854, 2923, 32859, 20, 0},
	{53874, 2924, 32859, 20, 0}, {53894, 2925, 32859, 11, 2}, {53905, 2926, 43677, 22, 5}, {53927, 2927, 43677, 21, 7}, {53948, 2928, 21823, 14, 0}, {53962, 2929, 0, 8, 2}, {53970, 2930, 0, 3, 2}, {53973, 2931, 36747, 23, 0},
	{53996, 2932, 36747, 15, 0}, {54011, 2933, 36747, 15, 2}, {54026, 2934, 121, 21, 5}, {54047, 2935, 24857, 20, 7}, {54067, 2936, 53939, 19, 0}, {54086, 2937, 30853, 12, 0}, {54098, 2938, 0, 6, 2}, {54104, 2939, 0, 9, 2},
	{54113, 2940, 13385, 26, 5}, {54139, 2941, 13385, 25, 5}, {54164, 2942, 28079, 20, 5}, {54184, 2943, 13385, 20, 5}, {54204, 2944, 52069, 19, 5}, {54223, 2945, 13385, 19, 5}, {54242, 2946, 20145, 15, 5}, {54257, 2947, 14201, 14, 5},
	{54271, 2948, 5047, 14, 5}, {54285, 2949, 45363, 13, 7}, {54298, 2950, 0, 6, 2}, {54304, 2951, 0, 10, 2}, {54314, 2952, 22419, 32, 0}, {54346, 2953, 53939, 29, 2}, {54375, 2954, 0, 12, 2}, {54387, 2955, 63851, 7, 2},
	{54394, 2956, 0, 6, 2}, {54400, 2958, 20153, 7, 0}, {54407, 2959, 0, 4, 2}, {54411, 2960, 0, 11, 2}, {54422, 2961, 27535, 12, 2}, {54434, 2962, 0, 6, 0}, {54440, 2963, 0, 6, 2}, {54446, 2964, 0, 9, 2},
	{54455, 2965, 0, 15, 2}, {54470, 2966, 46325, 24, 4}, {54494, 2967, 16301, 14, 6}, {54508, 2968, 3835, 16, 2}, {54524, 2969, 48307, 22, 0}, {54546, 2970, 0, 11, 2}, {54557, 2971, 0, 5, 2}, {54562, 2972, 52083, 19, 2},
	{54581, 2973, 0, 4, 2}, {54585, 2974, 46325, 38, 2}, {54623, 2975, 0, 3, 2}, {54626, 2976, 40195, 9, 2}, {54635, 2977, 12815, 10, 2}, {54645, 2978, 0, 12, 2}, {54657, 2979, 62895, 29, 5}, {54686, 2980, 62895, 28, 7},
	{54714, 2981, 0, 2, 2}, {54716, 2982, 0, 4, 2}, {54720, 2983, 0, 8, 7}, {54728, 2984, 36747, 15, 0}, {54743, 2985, 41191, 12, 2}, {54755, 2986, 36747, 18, 0}, {54773, 2987, 41387, 13, 0}, {54786, 2988, 0, 10, 2},
	{54796, 2989, 60235, 15, 2}, {54811, 2990, 0, 3, 2}, {54814, 2993, 62955, 40, 0}, {54854, 2994, 12797, 40, 2}, {54894, 2995, 0, 8, 2}, {54902, 2996, 0, 14, 2}, {54916, 2997, 44629, 10, 2}, {54926, 2999, 0, 7, 2},
	{54933, 3000, 39979, 13, 2}, {54946, 3001, 20145, 21, 5}, {54967, 3002, 5047, 20, 7}, {54987, 3003, 0, 9, 2}, {54996, 3004, 14515, 16, 5}, {55012, 3005, 10015, 15, 5}, {55027, 3006, 23203, 15, 5}, {55042, 3007, 42553, 14, 7},
	{55056, 3008, 0, 15, 6}, {55071, 3009, 3337, 12, 2}, {55083, 3010, 41019, 30, 0}, {55113, 3011, 41019, 29, 2}, {55142, 3012, 43677, 12, 0}, {55154, 3013, 62659, 11, 0}, {55165, 3014, 0, 5, 2}, {55170, 3015, 51051, 31, 5},
	{55201, 3016, 51051, 30, 7}, {55231, 3017, 0, 5, 2}, {55236, 3018, 0, 8, 2}, {55244, 3020, 0, 6, 6}, {55250, 3021, 22353, 31, 2}, {55281, 3022, 49621, 23, 2}, {55304, 3023, 43433, 22, 0}, {55326, 3024, 43433, 15, 0},
	{55341, 3025, 0, 4, 2}, {55345, 3026, 0, 5, 2}, {55350, 3027, 0, 6, 2}, {55356, 3028, 52791, 23, 0}, {55379, 3029, 52791, 23, 0}, {55402, 3030, 0, 7, 2}, {55409, 3031, 0, 14, 2}, {55423, 3032, 5523, 11, 6},
	{55434, 3033, 0, 7, 6}, {55441, 3034, 11273, 35, 0}, {55476, 3035, 11273, 35, 0}, {55511, 3036, 32479, 7, 0}, {55518, 3037, 0, 3, 2}, {55521, 3038, 0, 6, 2}, {55527, 3039, 0, 4, 2}, {55531, 3040, 0, 3, 2},
	{55534, 3041, 9099, 19, 2}, {55553, 3042, 0, 12, 2}, {55565, 3043, 62411, 12, 5}, {55577, 3044, 7535, 11, 7}, {55588, 3045, 0, 7, 2}, {55595, 3046, 51899, 25, 0}, {55620, 3047, 26451, 17, 2}, {55637, 3048, 13467, 36, 5},
	{55673, 3049, 13467, 35, 5}, {55708, 3050, 13467, 32, 5}, {55740, 3051, 13467, 31, 5}, {55771, 3052, 13467, 30, 5}, {55801, 3053, 13467, 26, 5}, {55827, 3054, 13467, 25, 5}, {55852, 3055, 13467, 22, 5}, {55874, 3056, 13467, 21, 7},
	{55895, 3057, 57959, 12, 2}, {55907, 3058, 0, 4, 2}, {55911, 3059, 0, 9, 0}, {55920, 3060, 0, 9, 2}, {55929, 3061, 27473, 11, 2}, {55940, 3062, 13467, 41, 5}, {55981, 3063, 13467, 37, 5}, {56018, 3064, 13467, 36, 5},
	{56054, 3065, 13467, 33, 5}, {56087, 3066, 13467, 32, 5}, {56119, 3067, 13467, 31, 5}, {56150, 3068, 13467, 27, 5}, {56177, 3069, 13467, 26, 5}, {56203, 3070, 13467, 24, 5}, {56227, 3071, 13467, 23, 5}, {56250, 3072, 13467, 22, 5},
	{56272, 3073, 13467, 18, 7}, {56290, 3074, 0, 12, 2}, {56302, 3075, 46561, 24, 7}, {56326, 3076, 19921, 21, 2}, {56347, 3077, 0, 9, 7}, {56356, 3078, 0, 10, 0}, {56366, 3079, 0, 10, 0}, {56376, 3080, 0, 10, 2},
	{56386, 3081, 0, 8, 2}, {56394, 3082, 28331, 38, 5}, {56432, 3083, 28331, 37, 5}, {56469, 3084, 0, 16, 7}, {56485, 3085, 34751, 35, 2}, {56520, 3086, 0, 9, 6}, {56529, 3087, 29461, 12, 2}, {56541, 3088, 0, 8, 2},
	{56549, 3089, 10921, 12, 0}, {56561, 3090, 0, 7, 2}, {56568, 3091, 6491, 24, 0}, {56592, 3092, 6491, 11, 0}, {56603, 3093, 6491, 11, 2}, {56614, 3094, 11445, 11, 5}, {56625, 3095, 11445, 11, 5}, {56636, 3096, 45821, 10, 5},
	{56646, 3097, 45821, 10, 7}, {56656, 3098, 0, 3, 2}, {56659, 3099, 16815, 14, 2}, {56673, 3100, 0, 4, 2}, {56677, 3101, 0, 3, 2}, {56680, 3102, 27259, 34, 2}, {56714, 3103, 24129, 9, 0}, {56723, 3104, 53755, 8, 0},
	{56731, 3105, 53755, 7, 2}, {56738, 3106, 0, 3, 2}, {56741, 3107, 0, 11, 2}, {56752, 3109, 11307, 9, 2}, {56761, 3110, 54537, 20, 5}, {56781, 3111, 13737, 19, 5}, {56800, 3112, 22717, 18, 5}, {56818, 3113, 31889, 17, 7},
	{56835, 3114, 25323, 11, 0}, {56846, 3115, 0, 8, 0}, {56854, 3116, 0, 8, 2}, {56862, 3117, 0, 8, 7}, {56870, 3118, 43677, 17, 0}, {56887, 3119, 0, 10, 2}, {56897, 3121, 0, 6, 2}, {56903, 3122, 0, 11, 0},
	{56914, 3123, 0, 11, 2}, {56925, 3124, 39865, 35, 0}, {56960, 3125, 39865, 34, 0}, {56994, 3126, 6377, 33, 5}, {57027, 3127, 27951, 32, 5}, {57059, 3128, 53939, 29, 5}, {57088, 3129, 53939, 28, 5}, {57116, 3130, 53939, 27, 5},
	{57143, 3131, 27951, 23, 5}, {57166, 3132, 46081, 22, 5}, {57188, 3133, 25667, 20, 5}, {57208, 3134, 37645, 19, 5}, {57227, 3135, 37645, 18, 5}, {57245, 3136, 3873, 14, 7}, {57259, 3137, 36747, 15, 0}, {57274, 3138, 43371, 10, 2},
	{57284, 3139, 13467, 26, 5}, {57310, 3140, 13467, 15, 7}, {57325, 3142, 46123, 39, 2}, {57364, 3143, 0, 7, 7}, {57371, 3144, 0, 5, 2}, {57376, 3145, 0, 10, 2}, {57386, 3146, 36747, 31, 2}, {57417, 3147, 28331, 24, 5},
	{57441, 3148, 28331, 23, 5}, {57464, 3149, 15331, 18, 5}, {57482, 3150, 15331, 17, 5}, {57499, 3151, 14201, 11, 5}, {57510, 3152, 45363, 10, 7}, {57520, 3153, 0, 4, 2}, {57524, 3154, 16815, 18, 2}, {57542, 3155, 0, 4, 2},
	{57546, 3156, 53183, 17, 0}, {57563, 3157, 53183, 17, 2}, {57580, 3158, 31379, 31, 0}, {57611, 3159, 31379, 18, 0}, {57629, 3160, 31379, 9, 2}, {57638, 3161, 0, 8, 2}, {57646, 3162, 0, 15, 6}, {57661, 3163, 0, 4, 2},
	{57665, 3164, 0, 3, 2}, {57668, 3165, 0, 7, 2}, {57675, 3166, 17915, 36, 5}, {57711, 3167, 17915, 35, 5}, {57746, 3168, 34989, 24, 5}, {57770, 3169, 52425, 20, 5}, {57790, 3170, 52425, 19, 5}, {57809, 3171, 31401, 15, 5},
	{57824, 3172, 45023, 14, 5}, {57838, 3173, 9169, 12, 7}, {57850, 3174, 39699, 17, 0}, {57867, 3175, 43677, 13, 0}, {57880, 3176, 0, 6, 2}, {57886, 3177, 52425, 23, 5}, {57909, 3178, 52425, 22, 5}, {57931, 3179, 52425, 21, 5},
	{57952, 3180, 52425, 20, 5}, {57972, 3181, 52425, 18, 5}, {57990, 3182, 52425, 17, 5}, {58007, 3183, 52425, 17, 5}, {58024, 3184, 52425, 16, 7}, {58040, 3185, 0, 6, 2}, {58046, 3186, 0, 7, 2}, {58053, 3187, 3983, 11, 0},
	{58064, 3188, 18039, 7, 0}, {58071, 3189, 59753, 6, 0}, {58077, 3190, 0, 3, 2}, {58080, 3191, 53939, 20, 0}, {58100, 3192, 13351, 18, 0}, {58118, 3193, 0, 7, 2}, {58125, 3194, 32615, 12, 5}, {58137, 3195, 18495, 11, 7},
	{58148, 3196, 4755, 17, 2}, {58165, 3197, 0, 7, 7}, {58172, 3198, 0, 9, 2}, {58181, 3199, 0, 10, 2}, {58191, 3200, 0, 12, 6}, {58203, 3201, 36747, 13, 2}, {58216, 3202, 36747, 12, 2}, {58228, 3203, 0, 9, 2},
	{58237, 3204, 12815, 11, 2}, {58248, 3205, 0, 9, 0}, {58257, 3206, 0, 9, 2}, {58266, 3207, 0, 10, 7}, {58276, 3208, 0, 4, 2}, {58280, 3209, 37787, 26, 5}, {58306, 3210, 35329, 25, 7}, {58331, 3211, 36747, 14, 2},
	{58345, 3212, 0, 8, 6}, {58353, 3213, 0, 6, 2}, {58359, 3214, 0, 8, 2}, {58367, 3215, 7565, 14, 0}, {58381, 3216, 21589, 10, 0}, {58391, 3217, 0, 6, 2}, {58397, 3218, 18969, 16, 0}, {58413, 3219, 0, 5, 2},
	{58418, 3221, 0, 4, 2}, {58422, 3222, 0, 13, 2}, {58435, 3223, 34989, 12, 0}, {58447, 3224, 0, 6, 2}, {58453, 3225, 0, 6, 2}, {58459, 3226, 0, 6, 2}, {58465, 3227, 0, 3, 2}, {58468, 3228, 0, 3, 2},
	{58471, 3229, 35957, 18, 2}, {58489, 3230, 18571, 9, 2}, {58498, 3231, 36747, 20, 0}, {58518, 3232, 0, 12, 2}, {58530, 3233, 14181, 10, 0}, {58540, 3234, 0, 5, 2}, {58545, 3235, 52791, 21, 0}, {58566, 3236, 0, 7, 2},
	{58573, 3237, 34641, 16, 2}, {58589, 3238, 0, 6, 7}, {58595, 3239, 0, 3, 2}, {58598, 3240, 21733, 36, 0}, {58634, 3241, 13467, 33, 5}, {58667, 3242, 13467, 32, 5}, {58699, 3243, 13467, 30, 5}, {58729, 3244, 13467, 29, 5},
	{58758, 3245, 13467, 28, 5}, {58786, 3246, 13467, 28, 5}, {58814, 3247, 13467, 27, 5}, {58841, 3248, 13467, 27, 5}, {58868, 3249, 13467, 26, 5}, {58894, 3250, 21733, 25, 0}, {58919, 3251, 13467, 23, 5}, {58942, 3252, 13467, 22, 5},
	{58964, 3253, 13467, 19, 5}, {58983, 3255, 13467, 19, 5}, {59002, 3256, 13467, 18, 5}, {59020, 3257, 13467, 17, 5}, {59037, 3258, 13467, 14, 5}, {59051, 3259, 3873, 12, 5}, {59063, 3260, 0, 5, 2}, {59068, 3261, 21595, 9, 0},
	{59077, 3262, 0, 3, 2}, {59080, 3263, 0, 10, 2}, {59090, 3264, 36747, 16, 0}, {59106, 3266, 0, 8, 2}, {59114, 3267, 42995, 60, 0}, {59174, 3268, 42995, 60, 0}, {59234, 3269, 61577, 48, 0}, {59282, 3270, 53939, 42, 0},
	{59324, 3271, 55609, 39, 0}, {59363, 3272, 45907, 38, 0}, {59401, 3273, 64323, 37, 0}, {59438, 3274, 63835, 37, 0}, {59475, 3275, 61577, 36, 0}, {59511, 3276, 61577, 36, 0}, {59547, 3277, 53939, 33, 0}, {59580, 3278, 53939, 29, 0},
	{59609, 3279, 53939, 29, 0}, {59638, 3280, 45907, 29, 0}, {59667, 3281, 61557, 29, 0}, {59696, 3282, 50075, 27, 0}, {59723, 3283, 39353, 27, 0}, {59750, 3284, 45907, 25, 0}, {59775, 3285, 3847, 25, 0}, {59800, 3286, 9009, 15, 2},
	{59815, 3287, 0, 21, 6}, {59836, 3288, 0, 23, 2}, {59859, 3289, 0, 6, 6}, {59865, 3290, 0, 7, 2}, {59872, 3291, 61757, 10, 2}, {59882, 3292, 0, 3, 2}, {59885, 3293, 28331, 32, 5}, {59917, 3294, 28331, 31, 5},
	{59948, 3295, 28079, 23, 5}, {59971, 3296, 52069, 22, 7}, {59993, 3297, 32979, 13, 2}, {60006, 3298, 0, 9, 2}, {60015, 3299, 16009, 43, 2}, {60058, 3300, 0, 10, 2}, {60068, 3301, 0, 6, 2}, {60074, 3302, 0, 9, 2},
	{60083, 3303, 56775, 23, 0}, {60106, 3304, 239, 18, 0}, {60124, 3305, 63235, 17, 5}, {60141, 3306, 7339, 15, 5}, {60156, 3307, 51045, 12, 0}, {60168, 3308, 0, 8, 2}, {60176, 3310, 0, 10, 2}, {60186, 3311, 34627, 15, 0},
	{60201, 3312, 0, 6, 2}, {60207, 3313, 0, 9, 2}, {60216, 3314, 11395, 10, 0}, {60226, 3315, 52607, 10, 0}, {60236, 3316, 29731, 10, 0}, {60246, 3317, 41415, 10, 0}, {60256, 3318, 55053, 10, 0}, {60266, 3319, 31661, 10, 0},
	{60276, 3320, 8425, 10, 2}, {60286, 3321, 0, 13, 2}, {60299, 3323, 52791, 44, 0}, {60343, 3324, 52791, 37, 2}, {60380, 3325, 0, 14, 2}, {60394, 3326, 43677, 21, 5}, {60415, 3327, 27577, 20, 5}, {60435, 3328, 43677, 20, 5},
	{60455, 3329, 27577, 19, 5}, {60474, 3330, 41539, 13, 2}, {60487, 3331, 60981, 32, 4}, {60519, 3332, 5579, 32, 5}, {60551, 3333, 5579, 31, 5}, {60582, 3334, 24209, 25, 5}, {60607, 3335, 32087, 24, 5}, {60631, 3336, 24209, 24, 5},
	{60655, 3337, 32087, 23, 5}, {60678, 3338, 21631, 22, 5}, {60700, 3339, 12777, 22, 5}, {60722, 3340, 34641, 22, 5}, {60744, 3341, 21631, 21, 5}, {60765, 3342, 12777, 21, 5}, {60786, 3343, 34641, 21, 5}, {60807, 3344, 39111, 19, 5},
	{60826, 3345, 5579, 19, 5}, {60845, 3346, 22607, 19, 5}, {60864, 3347, 39111, 18, 5}, {60882, 3348, 5579, 18, 5}, {60900, 3349, 40403, 18, 5}, {60918, 3350, 22607, 18, 5}, {60936, 3351, 23861, 18, 5}, {60954, 3352, 40403, 17, 5},
	{60971, 3353, 23861, 17, 5}, {60988, 3354, 16287, 17, 5}, {61005, 3355, 39979, 16, 5}, {61021, 3356, 60981, 15, 5}, {61036, 3357, 5579, 15, 5}, {61051, 3358, 55863, 15, 5}, {61066, 3359, 39979, 15, 5}, {61081, 3360, 60981, 14, 5},
	{61095, 3361, 5579, 14, 5}, {61109, 3362, 35165, 14, 5}, {61123, 3363, 9801, 13, 5}, {61136, 3364, 11037, 13, 5}, {61149, 3365, 47387, 12, 5}, {61161, 3366, 2367, 12, 5}, {61173, 3367, 30407, 10, 5}, {61183, 3368, 21555, 9, 5},
	{61192, 3369, 16287, 9, 5}, {61201, 3370, 29001, 8, 7}, {61209, 3371, 34989, 13, 2}, {61222, 3372, 43203, 13, 2}, {61235, 3373, 0, 6, 6}, {61241, 3374, 0, 9, 2}, {61250, 3376, 7899, 10, 0}, {61260, 3377, 11395, 8, 0},
	{61268, 3378, 48509, 8, 0}, {61276, 3379, 29731, 8, 0}, {61284, 3380, 32135, 8, 0}, {61292, 3381, 55053, 8, 2}, {61300, 3382, 0, 7, 0}, {61307, 3383, 0, 7, 2}, {61314, 3384, 0, 4, 2}, {61318, 3385, 0, 4, 2},
	{61322, 3386, 0, 10, 0}, {61332, 3387, 0, 10, 2}, {61342, 3388, 38723, 19, 2}, {61361, 3389, 0, 6, 2}, {61367, 3390, 44721, 22, 0}, {61389, 3391, 43677, 14, 0}, {61403, 3392, 0, 7, 2}, {61410, 3393, 0, 3, 2},
	{61413, 3394, 24153, 8, 0}, {61421, 3395, 59389, 7, 2}, {61428, 3396, 0, 5, 2}, {61433, 3397, 0, 4, 2}, {61437, 3398, 13467, 40, 5}, {61477, 3399, 13467, 34, 5}, {61511, 3400, 13467, 34, 5}, {61545, 3401, 13467, 33, 5},
	{61578, 3402, 13467, 30, 5}, {61608, 3403, 13467, 29, 5}, {61637, 3404, 13467, 29, 5}, {61666, 3405, 13467, 28, 5}, {61694, 3406, 13467, 24, 5}, {61718, 3407, 13467, 23, 5}, {61741, 3408, 52791, 22, 0}, {61763, 3409, 13467, 20, 5},
	{61783, 3410, 13467, 19, 5}, {61802, 3411, 3873, 13, 2}, {61815, 3412, 40925, 13, 0}, {61828, 3413, 40925, 8, 2}, {61836, 3414, 0, 9, 2}, {61845, 3415, 14201, 16, 5}, {61861, 3416, 45363, 15, 7}, {61876, 3417, 10685, 45, 0},
	{61921, 3418, 55011, 36, 0}, {61957, 3419, 55011, 36, 0}, {61993, 3420, 55011, 35, 0}, {62028, 3421, 55011, 35, 0}, {62063, 3422, 11273, 34, 0}, {62097, 3423, 27259, 33, 0}, {62130, 3424, 11273, 32, 0}, {62162, 3425, 55011, 28, 0},
	{62190, 3426, 3927, 24, 0}, {62214, 3427, 33033, 16, 2}, {62230, 3428, 0, 5, 2}, {62235, 3429, 25839, 20, 0}, {62255, 3430, 49475, 16, 0}, {62271, 3431, 0, 8, 2}, {62279, 3432, 0, 8, 2}, {62287, 3433, 0, 8, 0},
	{62295, 3434, 0, 8, 0}, {62303, 3435, 0, 8, 2}, {62311, 3436, 0, 7, 2}, {62318, 3437, 0, 5, 2}, {62323, 3438, 0, 9, 2}, {62332, 3439, 0, 5, 2}, {62337, 3440, 37861, 14, 2}, {62351, 3441, 13467, 21, 5},
	{62372, 3442, 13467, 15, 7}, {62387, 3443, 0, 7, 2}, {62394, 3444, 57543, 16, 2}, {62410, 3445, 57201, 9, 2}, {62419, 3446, 0, 4, 0}, {62423, 3447, 0, 4, 2}, {62427, 3448, 1763, 12, 7}, {62439, 3449, 32831, 19, 5},
	{62458, 3450, 59521, 18, 7}, {62476, 3451, 3983, 15, 2}, {62491, 3452, 0, 6, 2}, {62497, 3453, 1251, 29, 4}, {62526, 3454, 1251, 25, 4}, {62551, 3455, 1251, 5, 4}, {62556, 3456, 1251, 5, 6}, {62561, 3457, 50391, 14, 0},
	{62575, 3458, 37079, 14, 0}, {62589, 3459, 0, 6, 2}, {62595, 3461, 0, 3, 2}, {62598, 3462, 26053, 13, 0}, {62611, 3463, 26053, 13, 2}, {62624, 3464, 10015, 34, 5}, {62658, 3465, 10015, 33, 5}, {62691, 3466, 61337, 31, 5},
	{62722, 3467, 10015, 30, 5}, {62752, 3468, 61337, 30, 5}, {62782, 3469, 10015, 29, 5}, {62811, 3470, 57821, 26, 5}, {62837, 3471, 24709, 25, 5}, {62862, 3472, 24709, 24, 5}, {62886, 3473, 11875, 24, 5}, {62910, 3474, 17053, 24, 5},
	{62934, 3475, 2733, 23, 5}, {62957, 3476, 11875, 23, 5}, {62980, 3477, 17053, 23, 5}, {63003, 3478, 60859, 22, 5}, {63025, 3479, 37549, 21, 5}, {63046, 3480, 60035, 20, 5}, {63066, 3481, 63041, 20, 5}, {63086, 3482, 40325, 20, 5},
	{63106, 3483, 38047, 20, 5}, {63126, 3484, 10959, 20, 5}, {63146, 3485, 32087, 19, 5}, {63165, 3486, 19327, 19, 5}, {63184, 3487, 45333, 19, 5}, {63203, 3488, 50133, 19, 5}, {63222, 3489, 38683, 16, 5}, {63238, 3490, 38553, 16, 5},
	{63254, 3491, 52555, 15, 7}, {63269, 3492, 0, 9, 2}, {63278, 3493, 0, 9, 2}, {63287, 3494, 37079, 13, 0}, {63300, 3495, 0, 5, 2}, {63305, 3496, 0, 8, 2}, {63313, 3497, 0, 9, 0}, {63322, 3498, 0, 9, 2},
	{63331, 3499, 0, 9, 6}, {63340, 3500, 48307, 52, 0}, {63392, 3501, 48307, 36, 0}, {63428, 3502, 48307, 28, 0}, {63456, 3503, 48307, 27, 0}, {63483, 3504, 48307, 27, 0}, {63510, 3505, 48307, 26, 0}, {63536, 3506, 48307, 19, 0},
	{63555, 3507, 48307, 19, 2}, {63574, 3508, 0, 7, 0}, {63581, 3509, 0, 7, 2}, {63588, 3510, 0, 10, 2}, {63598, 3511, 10225, 8, 0}, {63606, 3512, 10225, 8, 2}, {63614, 3513, 36747, 15, 0}, {63629, 3514, 0, 7, 2},
	{63636, 3515, 18263, 7, 2}, {63643, 3516, 42995, 19, 5}, {63662, 3517, 61499, 18, 5}, {63680, 3518, 24363, 10, 5}, {63690, 3519, 43631, 9, 7}, {63699, 3520, 0, 4, 2}, {63703, 3521, 0, 6, 0}, {63709, 3522, 0, 6, 2},
	{63715, 3523, 0, 11, 2}, {63726, 3524, 0, 4, 2}, {63730, 3525, 0, 4, 2}, {63734, 3526, 37079, 13, 0}, {63747, 3528, 43677, 12, 0}, {63759, 3530, 43677, 12, 0}, {63771, 3532, 0, 5, 2}, {63776, 3534, 0, 9, 2},
	{63785, 3535, 56565, 20, 5}, {63805, 3536, 25091, 19, 7}, {63824, 3537, 0, 3, 2}, {63827, 3538, 0, 4, 2}, {63831, 3539, 16095, 11, 2}, {63842, 3540, 0, 3, 2}, {63845, 3541, 0, 9, 2}, {63854, 3542, 60631, 12, 2},
	{63866, 3543, 0, 3, 2}, {63869, 3544, 0, 3, 2}, {63872, 3545, 0, 10, 2}, {63882, 3546, 0, 5, 2}, {63887, 3547, 0, 8, 2}, {63895, 3548, 0, 3, 2}, {63898, 3549, 0, 11, 2}, {63909, 3550, 26053, 13, 2},
	{63922, 3551, 20153, 10, 0}, {63932, 3552, 0, 7, 2}, {63939, 3553, 51791, 47, 0}, {63986, 3554, 51791, 24, 0}, {64010, 3555, 7849, 15, 5}, {64025, 3556, 13807, 14, 7}, {64039, 3557, 13467, 62, 0}, {64101, 3558, 13467, 61, 0},
	{64162, 3559, 13467, 60, 0}, {64222, 3560, 13467, 59, 0}, {64281, 3561, 13467, 57, 0}, {64338, 3562, 51055, 56, 0}, {64394, 3563, 13467, 51, 0}, {64445, 3564, 13467, 51, 0}, {64496, 3565, 13467, 50, 0}, {64546, 3566, 13467, 49, 5},
	{64595, 3567, 13467, 48, 0}, {64643, 3568, 13467, 47, 5}, {64690, 3569, 51055, 46, 0}, {64736, 3570, 13467, 43, 0}, {64779, 3571, 13467, 42, 0}, {64821, 3572, 13467, 41, 0}, {64862, 3573, 13467, 40, 0}, {64902, 3574, 13467, 39, 0},
	{64941, 3575, 51055, 38, 0}, {64979, 3576, 13467, 37, 0}, {65016, 3577, 51055, 36, 0}, {65052, 3578, 13467, 36, 0}, {65088, 3579, 13467, 36, 0}, {65124, 3580, 13467, 36, 0}, {65160, 3581, 26319, 35, 0}, {65195, 3582, 26319, 35, 0},
	{65230, 3583, 26319, 35, 5}, {65265, 3584, 26319, 34, 0}, {65299, 3585, 26319, 34, 0}, {65333, 3586, 26319, 34, 5}, {65367, 3587, 26319, 34, 5}, {65401, 3588, 51055, 33, 0}, {65434, 3589, 26319, 33, 5}, {65467, 3590, 26319, 32, 0},
	{65499, 3591, 13467, 32, 0}, {65531, 3592, 13467, 32, 0}, {65563, 3593, 26319, 32, 5}, {65595, 3594, 26319, 32, 5}, {65627, 3595, 26319, 32, 5}, {65659, 3596, 13467, 32, 5}, {65691, 3597, 13467, 31, 0}, {65722, 3598, 26319, 31, 5},
	{65753, 3599, 51055, 30, 0}, {65783, 3600, 13467, 30, 0}, {65813, 3601, 26319, 30, 5}, {65843, 3602, 13467, 30, 5}, {65873, 3603, 13467, 29, 0}, {65902, 3604, 13467, 29, 0}, {65931, 3605, 13467, 29, 0}, {65960, 3606, 13467, 29, 0},
	{65989, 3607, 26319, 29, 5}, {66018, 3608, 26319, 29, 5}, {66047, 3609, 13467, 29, 5}, {66076, 3610, 13467, 28, 0}, {66104, 3611, 26319, 28, 5}, {66132, 3612, 26319, 28, 5}, {66160, 3613, 26319, 28, 5}, {66188, 3614, 13467, 28, 5},
	{66216, 3615, 13467, 28, 5}, {66244, 3616, 13467, 28, 5}, {66272, 3617, 13467, 28, 5}, {66300, 3618, 13467, 27, 0}, {66327, 3619, 26319, 27, 5}, {66354, 3620, 26319, 27, 5}, {66381, 3621, 51055, 27, 5}, {66408, 3622, 13467, 27, 5},
	{66435, 3623, 13467, 27, 5}, {66462, 3624, 13467, 27, 5}, {66489, 3625, 26319, 26, 0}, {66515, 3626, 13467, 26, 0}, {66541, 3627, 13467, 26, 0}, {66567, 3628, 13467, 26, 0}, {66593, 3629, 26319, 26, 5}, {66619, 3630, 26319, 26, 5},
	{66645, 3631, 26319, 26, 5}, {66671, 3632, 26319, 26, 5}, {66697, 3633, 26319, 26, 5}, {66723, 3634, 13467, 26, 5}, {66749, 3635, 13467, 26, 5}, {66775, 3636, 13467, 26, 5}, {66801, 3637, 13467, 26, 5}, {66827, 3638, 26319, 25, 5},
	{66852, 3639, 26319, 25, 5}, {66877, 3640, 13467, 25, 5}, {66902, 3641, 13467, 25, 5}, {66927, 3642, 13467, 25, 5}, {66952, 3643, 51055, 24, 0}, {66976, 3644, 13467, 24, 0}, {67000, 3645, 13467, 24, 0}, {67024, 3646, 26319, 24, 5},
	{67048, 3647, 26319, 24, 5}, {67072, 3648, 13467, 24, 5}, {67096, 3649, 13467, 23, 0}, {67119, 3650, 26319, 23, 5}, {67142, 3651, 51055, 23, 5}, {67165, 3652, 13467, 23, 5}, {67188, 3653, 13467, 23, 5}, {67211, 3654, 26319, 22, 5},
	{67233, 3655, 13467, 22, 5}, {67255, 3656, 13467, 22, 5}, {67277, 3657, 13467, 22, 5}, {67299, 3658, 26319, 21, 0}, {67320, 3659, 51055, 21, 0}, {67341, 3660, 51055, 21, 0}, {67362, 3661, 13467, 21, 0}, {67383, 3662, 26319, 21, 5},
	{67404, 3663, 51055, 21, 5}, {67425, 3664, 13467, 21, 5}, {67446, 3665, 13467, 21, 5}, {67467, 3666, 13467, 20, 0}, {67487, 3667, 26319, 20, 5}, {67507, 3668, 13467, 20, 5}, {67527, 3669, 13467, 20, 5}, {67547, 3670, 26319, 19, 0},
	{67566, 3671, 13467, 19, 0}, {67585, 3672, 26319, 19, 5}, {67604, 3673, 13467, 19, 5}, {67623, 3674, 13467, 19, 5}, {67642, 3675, 13467, 19, 5}, {67661, 3676, 13467, 18, 0}, {67679, 3677, 13467, 18, 0}, {67697, 3678, 13467, 18, 0},
	{67715, 3679, 26319, 18, 5}, {67733, 3680, 26319, 18, 5}, {67751, 3681, 13467, 18, 5}, {67769, 3682, 13467, 18, 5}, {67787, 3683, 26319, 17, 5}, {67804, 3684, 51055, 17, 5}, {67821, 3685, 13467, 17, 5}, {67838, 3686, 13467, 17, 5},
	{67855, 3687, 13467, 17, 5}, {67872, 3688, 13467, 17, 5}, {67889, 3689, 13467, 16, 0}, {67905, 3690, 26319, 16, 5}, {67921, 3691, 26319, 16, 5}, {67937, 3692, 13467, 16, 5}, {67953, 3693, 13467, 16, 5}, {67969, 3694, 13467, 16, 5},
	{67985, 3695, 13467, 16, 5}, {68001, 3696, 13467, 16, 5}, {68017, 3699, 26319, 15, 0}, {68032, 3700, 13467, 15, 0}, {68047, 3701, 13467, 15, 0}, {68062, 3703, 26319, 15, 5}, {68077, 3704, 13467, 15, 5}, {68092, 3705, 13467, 15, 5},
	{68107, 3706, 13467, 15, 5}, {68122, 3707, 13467, 14, 5}, {68136, 3708, 13467, 14, 5}, {68150, 3709, 13467, 14, 5}, {68164, 3712, 26319, 13, 0}, {68177, 3713, 13467, 13, 0}, {68190, 3714, 13467, 13, 0}, {68203, 3715, 13467, 13, 0},
	{68216, 3716, 26319, 13, 5}, {68229, 3717, 51055, 13, 5}, {68242, 3718, 13467, 13, 5}, {68255, 3719, 51055, 12, 5}, {68267, 3720, 13467, 11, 0}, {68278, 3721, 26319, 11, 5}, {68289, 3722, 51055, 11, 5}, {68300, 3723, 26319, 10, 5},
	{68310, 3724, 51055, 10, 5}, {68320, 3725, 26319, 9, 0}, {68329, 3726, 13467, 9, 0}, {68338, 3728, 13467, 8, 0}, {68346, 3729, 13467, 8, 0}, {68354, 3730, 13467, 8, 0}, {68362, 3731, 26319, 8, 5}, {68370, 3732, 51055, 4, 2},
	{68374, 3733, 0, 3, 2}, {68377, 3734, 54213, 10, 0}, {68387, 3735, 0, 6, 2}, {68393, 3736, 0, 13, 2}, {68406, 3737, 33005, 20, 0}, {68426, 3738, 40195, 16, 0}, {68442, 3739, 40195, 10, 2}, {68452, 3740, 0, 4, 2},
	{68456, 3741, 0, 9, 2}, {68465, 3742, 0, 4, 2}, {68469, 3743, 29737, 9, 2}, {68478, 3744, 27535, 12, 2}, {68490, 3745, 38175, 18, 0}, {68508, 3746, 10037, 13, 2}, {68521, 3747, 0, 6, 2}, {68527, 3748, 0, 7, 2},
	{68534, 3749, 0, 11, 2}, {68545, 3750, 0, 11, 2}, {68556, 3751, 44359, 9, 2}, {68565, 3752, 0, 2, 2}, {68567, 3753, 14813, 27, 5}, {68594, 3754, 14813, 19, 0}, {68613, 3755, 14813, 17, 2}, {68630, 3756, 20153, 9, 0},
	{68639, 3757, 0, 6, 2}, {68645, 3758, 0, 6, 2}, {68651, 3759, 36747, 31, 0}, {68682, 3760, 36747, 16, 0}, {68698, 3761, 36747, 13, 2}, {68711, 3762, 0, 5, 2}, {68716, 3763, 46011, 11, 2}, {68727, 3764, 0, 4, 2},
	{68731, 3765, 28331, 28, 5}, {68759, 3766, 64279, 22, 5}, {68781, 3767, 64279, 21, 5}, {68802, 3768, 64279, 20, 5}, {68822, 3769, 17053, 19, 5}, {68841, 3770, 5453, 19, 5}, {68860, 3771, 2733, 18, 5}, {68878, 3772, 5453, 18, 5},
	{68896, 3773, 50841, 16, 5}, {68912, 3774, 38553, 11, 7}, {68923, 3775, 65285, 55, 2}, {68978, 3776, 12815, 13, 2}, {68991, 3777, 0, 8, 2}, {68999, 3778, 13467, 25, 7}, {69024, 3779, 37339, 26, 0}, {69050, 3780, 37339, 26, 0},
	{69076, 3781, 56195, 9, 0}, {69085, 3782, 0, 6, 2}, {69091, 3783, 0, 10, 0}, {69101, 3784, 0, 10, 2}, {69111, 3785, 0, 4, 2}, {69115, 3786, 0, 4, 0}, {69119, 3787, 0, 4, 2}, {69123, 3788, 0, 7, 2},
	{69130, 3789, 0, 8, 2}, {69138, 3790, 0, 13, 7}, {69151, 3791, 55011, 98, 0}, {69249, 3792, 6377, 35, 5}, {69284, 3793, 27951, 34, 5}, {69318, 3794, 53939, 31, 5}, {69349, 3795, 53939, 30, 0}, {69379, 3796, 53939, 30, 5},
	{69409, 3797, 53939, 29, 5}, {69438, 3798, 27951, 25, 5}, {69463, 3799, 46081, 24, 5}, {69487, 3800, 37645, 21, 5}, {69508, 3801, 37645, 20, 5}, {69528, 3802, 3873, 16, 7}, {69544, 3803, 0, 17, 7}, {69561, 3804, 0, 8, 0},
	{69569, 3805, 0, 8, 2}, {69577, 3806, 64577, 8, 2}, {69585, 3807, 0, 11, 2}, {69596, 3808, 40047, 14, 2}, {69610, 3809, 0, 11, 2}, {69621, 3810, 27251, 9, 2}, {69630, 3811, 0, 4, 2}, {69634, 3812, 21123, 5, 6},
	{69639, 3813, 0, 11, 2}, {69650, 3814, 0, 7, 2}, {69657, 3815, 0, 9, 2}, {69666, 3816, 62909, 12, 0}, {69678, 3817, 0, 5, 2}, {69683, 3819, 0, 12, 2}, {69695, 3820, 36977, 16, 2}, {69711, 3821, 60631, 11, 2},
	{69722, 3822, 0, 7, 2}, {69729, 3823, 0, 3, 2}, {69732, 3824, 32087, 25, 5}, {69757, 3825, 32087, 24, 5}, {69781, 3826, 37787, 17, 5}, {69798, 3827, 35329, 16, 7}, {69814, 3828, 41193, 28, 7}, {69842, 3829, 16815, 16, 2},
	{69858, 3830, 50391, 16, 0}, {69874, 3832, 0, 8, 2}, {69882, 3834, 0, 3, 2}, {69885, 3835, 60631, 11, 0}, {69896, 3836, 0, 6, 2}, {69902, 3837, 36219, 10, 0}, {69912, 3838, 0, 7, 2}, {69919, 3839, 52791, 49, 0},
	{69968, 3840, 52791, 47, 0}, {70015, 3841, 52791, 34, 0}, {70049, 3842, 64323, 32, 0}, {70081, 3843, 55011, 28, 0}, {70109, 3844, 3873, 23, 0}, {70132, 3845, 64323, 18, 0}, {70150, 3846, 64323, 18, 0}, {70168, 3847, 2905, 16, 5},
	{70184, 3848, 57453, 15, 5}, {70199, 3849, 62955, 12, 0}, {70211, 3850, 12797, 12, 0}, {70223, 3851, 3873, 12, 2}, {70235, 3852, 0, 4, 2}, {70239, 3853, 44941, 20, 0}, {70259, 3854, 44941, 15, 2}, {70274, 3855, 0, 8, 2},
	{70282, 3856, 16009, 41, 2}, {70323, 3857, 39699, 16, 0}, {70339, 3858, 37079, 13, 0}, {70352, 3859, 0, 5, 2}, {70357, 3860, 41193, 16, 2}, {70373, 3861, 0, 8, 2}, {70381, 3862, 36747, 13, 0}, {70394, 3863, 0, 5, 2},
	{70399, 3864, 55011, 33, 0}, {70432, 3865, 55011, 33, 0}, {70465, 3866, 13467, 33, 5}, {70498, 3867, 55011, 32, 0}, {70530, 3868, 55011, 32, 0}, {70562, 3869, 13467, 32, 5}, {70594, 3870, 13467, 32, 5}, {70626, 3871, 40845, 31, 5},
	{70657, 3872, 27259, 30, 0}, {70687, 3873, 63287, 30, 5}, {70717, 3874, 21889, 30, 5}, {70747, 3875, 13467, 30, 5}, {70777, 3876, 13467, 29, 5}, {70806, 3877, 6377, 28, 5}, {70834, 3878, 27951, 27, 5}, {70861, 3879, 13467, 27, 5},
	{70888, 3880, 13467, 26, 5}, {70914, 3881, 13467, 26, 5}, {70940, 3882, 13467, 26, 5}, {70966, 3883, 27535, 25, 5}, {70991, 3884, 13467, 25, 5}, {71016, 3885, 55011, 24, 0}, {71040, 3886, 35813, 24, 5}, {71064, 3887, 53939, 24, 5},
	{71088, 3888, 46325, 24, 5}, {71112, 3889, 13467, 24, 5}, {71136, 3890, 13467, 24, 5}, {71160, 3891, 53939, 23, 5}, {71183, 3892, 13467, 23, 5}, {71206, 3893, 27259, 22, 5}, {71228, 3894, 53939, 22, 5}, {71250, 3895, 27259, 21, 5},
	{71271, 3896, 13467, 20, 5}, {71291, 3897, 52791, 19, 0}, {71310, 3898, 13467, 19, 5}, {71329, 3899, 27951, 18, 5}, {71347, 3900, 63287, 17, 0}, {71364, 3901, 46081, 17, 5}, {71381, 3902, 13467, 16, 5}, {71397, 3903, 13467, 16, 5},
	{71413, 3904, 13467, 15, 5}, {71428, 3905, 45691, 14, 5}, {71442, 3906, 37645, 14, 5}, {71456, 3907, 59607, 13, 0}, {71469, 3908, 37645, 13, 5}, {71482, 3909, 22623, 11, 0}, {71493, 3910, 13467, 11, 5}, {71504, 3911, 3873, 9, 5},
	{71513, 3912, 13467, 8, 5}, {71521, 3913, 8059, 7, 0}, {71528, 3914, 15991, 6, 7}, {71534, 3915, 0, 4, 2}, {71538, 3917, 0, 6, 2}, {71544, 3918, 0, 12, 2}, {71556, 3919, 0, 8, 7}, {71564, 3920, 0, 9, 2},
	{71573, 3921, 25667, 24, 5}, {71597, 3922, 35813, 24, 7}, {71621, 3923, 25329, 17, 2}, {71638, 3924, 9099, 46, 0}, {71684, 3925, 9099, 35, 0}, {71719, 3926, 9099, 35, 0}, {71754, 3927, 9099, 34, 2}, {71788, 3928, 40891, 26, 0},
	{71814, 3929, 16373, 12, 0}, {71826, 3930, 0, 8, 2}, {71834, 3932, 12815, 10, 2}, {71844, 3933, 41387, 14, 0}, {71858, 3934, 4093, 10, 0}, {71868, 3935, 41387, 5, 0}, {71873, 3936, 41387, 5, 2}, {71878, 3937, 57229, 62, 0},
	{71940, 3938, 57229, 62, 0}, {72002, 3939, 57229, 43, 0}, {72045, 3940, 57229, 32, 5}, {72077, 3941, 57229, 30, 5}, {72107, 3942, 57229, 28, 0}, {72135, 3943, 57229, 22, 0}, {72157, 3944, 57229, 16, 2}, {72173, 3945, 42385, 22, 0},
	{72195, 3946, 42385, 7, 0}, {72202, 3948, 42385, 6, 0}, {72208, 3950, 42385, 6, 2}, {72214, 3951, 4255, 12, 0}, {72226, 3952, 32111, 12, 0}, {72238, 3953, 0, 4, 2}, {72242, 3954, 0, 7, 7}, {72249, 3955, 13467, 30, 5},
	{72279, 3956, 13467, 16, 7}, {72295, 3957, 10853, 16, 0}, {72311, 3958, 0, 4, 2}, {72315, 3959, 0, 4, 2}, {72319, 3960, 13467, 24, 5}, {72343, 3961, 13467, 24, 5}, {72367, 3962, 3873, 22, 0}, {72389, 3963, 25667, 22, 5},
	{72411, 3964, 35813, 22, 5}, {72433, 3965, 59607, 20, 0}, {72453, 3966, 3873, 16, 2}, {72469, 3967, 0, 3, 2}, {72472, 3968, 0, 3, 2}, {72475, 3969, 51501, 17, 2}, {72492, 3970, 44359, 10, 0}, {72502, 3971, 0, 5, 2},
	{72507, 3972, 45015, 16, 0}, {72523, 3973, 65355, 13, 0}, {72536, 3974, 14181, 9, 0}, {72545, 3975, 14181, 9, 4}, {72554, 3976, 0, 4, 2}, {72558, 3977, 39865, 16, 2}, {72574, 3978, 32881, 13, 2}, {72587, 3979, 0, 6, 2},
	{72593, 3980, 16815, 16, 0}, {72609, 3981, 10921, 13, 2}, {72622, 3982, 0, 10, 2}, {72632, 3983, 0, 9, 2}, {72641, 3984, 0, 7, 0}, {72648, 3985, 0, 7, 0}, {72655, 3986, 0, 6, 2}, {72661, 3987, 0, 6, 2},
	{72667, 3990, 0, 7, 2}, {72674, 3991, 45361, 60, 6}, {72734, 3992, 7703, 29, 5}, {72763, 3993, 7703, 28, 5}, {72791, 3994, 21823, 20, 5}, {72811, 3995, 21823, 19, 5}, {72830, 3996, 21823, 11, 5}, {72841, 3997, 21823, 11, 5},
	{72852, 3998, 7703, 10, 5}, {72862, 3999, 7703, 10, 7}, {72872, 4000, 0, 5, 2}, {72877, 4001, 18039, 8, 0}, {72885, 4002, 0, 4, 2}, {72889, 4003, 0, 10, 6}, {72899, 4004, 0, 4, 2}, {72903, 4005, 0, 13, 7},
	{72916, 4006, 0, 3, 2}, {72919, 4007, 0, 9, 2}, {72928, 4008, 3873, 12, 2}, {72940, 4009, 0, 7, 2}, {72947, 4010, 14201, 14, 5}, {72961, 4011, 45363, 13, 7}, {72974, 4012, 37787, 20, 5}, {72994, 4013, 35329, 19, 5},
	{73013, 4014, 14201, 16, 5}, {73029, 4015, 45363, 15, 7}, {73044, 4016, 0, 3, 2}, {73047, 4018, 0, 4, 2}, {73051, 4019, 36707, 13, 5}, {73064, 4020, 47367, 12, 7}, {73076, 4021, 10853, 24, 0}, {73100, 4022, 0, 4, 2},
	{73104, 4023, 21631, 24, 5}, {73128, 4024, 21631, 23, 5}, {73151, 4025, 23861, 21, 5}, {73172, 4026, 23203, 16, 7}, {73188, 4027, 0, 2, 2}, {73190, 4028, 4587, 10, 2}, {73200, 4029, 31609, 9, 2}, {73209, 4030, 6377, 35, 5},
	{73244, 4031, 27951, 34, 5}, {73278, 4032, 53939, 31, 5}, {73309, 4033, 35385, 31, 5}, {73340, 4034, 53939, 30, 5}, {73370, 4035, 53939, 29, 5}, {73399, 4036, 52791, 26, 5}, {73425, 4037, 27951, 25, 5}, {73450, 4038, 46081, 24, 5},
	{73474, 4039, 35813, 22, 0}, {73496, 4040, 37645, 21, 5}, {73517, 4041, 37645, 20, 5}, {73537, 4042, 3873, 16, 7}, {73553, 4043, 56195, 9, 0}, {73562, 4044, 0, 6, 2}, {73568, 4045, 47945, 10, 2}, {73578, 4046, 52425, 19, 5},
	{73597, 4047, 52425, 18, 5}, {73615, 4048, 20145, 12, 5}, {73627, 4049, 5047, 11, 7}, {73638, 4050, 16373, 9, 0}, {73647, 4051, 41815, 9, 0}, {73656, 4052, 0, 5, 2}, {73661, 4053, 0, 7, 2}, {73668, 4054, 0, 4, 2},
	{73672, 4055, 0, 7, 7}, {73679, 4056, 23557, 14, 2}, {73693, 4057, 0, 4, 2}, {73697, 4058, 22717, 13, 5}, {73710, 4059, 31889, 12, 7}, {73722, 4060, 0, 4, 2}, {73726, 4061, 0, 10, 2}, {73736, 4062, 36747, 13, 0},
	{73749, 4063, 0, 5, 2}, {73754, 4064, 0, 11, 2}, {73765, 4065, 0, 4, 2}, {73769, 4066, 37079, 12, 0}, {73781, 4068, 0, 4, 2}, {73785, 4069, 4399, 11, 2}, {73796, 4070, 38473, 18, 2}, {73814, 4071, 35813, 23, 0},
	{73837, 4072, 11979, 22, 0}, {73859, 4073, 0, 8, 2}, {73867, 4074, 16967, 16, 0}, {73883, 4075, 46561, 13, 0}, {73896, 4076, 47331, 12, 0}, {73908, 4077, 8645, 10, 0}, {73918, 4078, 0, 6, 2}, {73924, 4079, 0, 6, 2},
	{73930, 4080, 28453, 16, 2}, {73946, 4081, 12815, 10, 2}, {73956, 4082, 26571, 27, 5}, {73983, 4083, 26571, 26, 5}, {74009, 4084, 8447, 14, 2}, {74023, 4085, 0, 4, 2}, {74027, 4086, 16301, 19, 6}, {74046, 4087, 32087, 21, 5},
	{74067, 4088, 32087, 15, 5}, {74082, 4089, 32087, 14, 5}, {74096, 4090, 4399, 7, 2}, {74103, 4091, 63657, 18, 0}, {74121, 4092, 0, 6, 0}, {74127, 4093, 0, 6, 2}, {74133, 4094, 36747, 14, 2}, {74147, 4095, 47703, 8, 2},
	{74155, 4096, 0, 9, 0}, {74164, 4097, 0, 9, 2}, {74173, 4098, 48441, 21, 5}, {74194, 4099, 27491, 20, 7}, {74214, 4100, 0, 8, 2}, {74222, 4101, 0, 4, 2}, {74226, 4102, 0, 9, 2}, {74235, 4103, 16967, 17, 2},
	{74252, 4104, 29461, 30, 4}, {74282, 4105, 61713, 24, 5}, {74306, 4106, 61713, 23, 5}, {74329, 4107, 63657, 22, 5}, {74351, 4108, 63657, 21, 5}, {74372, 4109, 25471, 14, 5}, {74386, 4110, 31219, 11, 0}, {74397, 4111, 56619, 11, 0},
	{74408, 4112, 18039, 10, 2}, {74418, 4113, 52791, 41, 0}, {74459, 4114, 6377, 33, 5}, {74492, 4115, 27951, 32, 5}, {74524, 4116, 53939, 29, 5}, {74553, 4117, 53939, 28, 5}, {74581, 4118, 53939, 27, 5}, {74608, 4119, 27951, 23, 5},
	{74631, 4120, 46081, 22, 5}, {74653, 4121, 37645, 19, 5}, {74672, 4122, 37645, 18, 7}, {74690, 4123, 11307, 12, 2}, {74702, 4124, 5531, 11, 2}, {74713, 4125, 19921, 17, 2}, {74730, 4126, 46769, 21, 0}, {74751, 4127, 0, 8, 2},
	{74759, 4128, 62909, 15, 0}, {74774, 4129, 54671, 13, 0}, {74787, 4130, 0, 8, 2}, {74795, 4132, 0, 12, 2}, {74807, 4133, 0, 4, 2}, {74811, 4134, 45691, 42, 0}, {74853, 4135, 32747, 34, 0}, {74887, 4136, 45691, 27, 0},
	{74914, 4137, 45691, 26, 0}, {74940, 4138, 32747, 13, 2}, {74953, 4139, 2905, 15, 5}, {74968, 4140, 57453, 14, 7}, {74982, 4141, 0, 11, 2}, {74993, 4142, 0, 3, 2}, {74996, 4143, 47559, 12, 2}, {75008, 4144, 0, 9, 2},
	{75017, 4145, 0, 5, 2}, {75022, 4146, 0, 3, 2}, {75025, 4147, 0, 8, 0}, {75033, 4148, 0, 8, 2}, {75041, 4149, 19171, 14, 2}, {75055, 4150, 36747, 12, 2}, {75067, 4151, 38895, 21, 0}, {75088, 4152, 38229, 13, 2},
	{75101, 4153, 0, 8, 6}, {75109, 4154, 0, 9, 2}, {75118, 4155, 0, 13, 2}, {75131, 4156, 13467, 33, 5}, {75164, 4157, 3367, 32, 0}, {75196, 4158, 13467, 32, 5}, {75228, 4159, 13467, 29, 5}, {75257, 4160, 13467, 29, 5},
	{75286, 4161, 13467, 29, 5}, {75315, 4162, 13467, 28, 5}, {75343, 4163, 13467, 28, 5}, {75371, 4164, 13467, 27, 5}, {75398, 4165, 30363, 25, 0}, {75423, 4166, 13467, 25, 5}, {75448, 4167, 3367, 23, 0}, {75471, 4168, 13467, 23, 5},
	{75494, 4169, 13467, 22, 5}, {75516, 4170, 13467, 19, 5}, {75535, 4171, 13467, 19, 5}, {75554, 4172, 13467, 18, 5}, {75572, 4173, 13467, 14, 7}, {75586, 4174, 0, 8, 2}, {75594, 4175, 0, 3, 2}, {75597, 4177, 9419, 10, 0},
	{75607, 4178, 9419, 10, 2}, {75617, 4179, 34627, 13, 0}, {75630, 4180, 34627, 13, 0}, {75643, 4181, 52013, 8, 0}, {75651, 4183, 0, 4, 2}, {75655, 4185, 1779, 13, 5}, {75668, 4186, 14857, 12, 0}, {75680, 4187, 14857, 12, 0},
	{75692, 4188, 28157, 12, 5}, {75704, 4189, 28157, 12, 5}, {75716, 4190, 58525, 9, 5}, {75725, 4191, 58525, 9, 5}, {75734, 4192, 41191, 8, 5}, {75742, 4193, 41191, 8, 7}, {75750, 4194, 18815, 11, 2}, {75761, 4195, 0, 8, 2},
	{75769, 4196, 14821, 14, 5}, {75783, 4197, 14821, 14, 7}, {75797, 4198, 0, 3, 2}, {75800, 4199, 36747, 14, 0}, {75814, 4200, 0, 6, 2}, {75820, 4201, 49359, 7, 0}, {75827, 4202, 10021, 7, 0}, {75834, 4203, 38203, 7, 0},
	{75841, 4204, 56949, 7, 2}, {75848, 4205, 0, 5, 2}, {75853, 4206, 19647, 11, 2}, {75864, 4207, 22419, 23, 2}, {75887, 4208, 0, 8, 2}, {75895, 4209, 0, 4, 0}, {75899, 4211, 0, 4, 2}, {75903, 4213, 0, 9, 2},
	{75912, 4214, 8117, 10, 2}, {75922, 4215, 29737, 10, 2}, {75932, 4216, 0, 5, 2}, {75937, 4217, 0, 14, 7}, {75951, 4218, 22757, 9, 0}, {75960, 4219, 54425, 7, 0}, {75967, 4220, 0, 3, 2}, {75970, 4222, 36747, 15, 2},
	{75985, 4223, 0, 10, 2}, {75995, 4224, 0, 8, 7}, {76003, 4225, 0, 4, 2}, {76007, 4226, 0, 5, 2}, {76012, 4227, 53939, 40, 2}, {76052, 4228, 0, 8, 2}, {76060, 4229, 34849, 9, 0}, {76069, 4230, 43753, 7, 0},
	{76076, 4231, 0, 3, 2}, {76079, 4232, 29349, 8, 0}, {76087, 4233, 29349, 8, 0}, {76095, 4234, 0, 4, 2}, {76099, 4235, 47163, 18, 5}, {76117, 4236, 29829, 17, 7}, {76134, 4237, 36157, 14, 5}, {76148, 4238, 5059, 13, 7},
	{76161, 4239, 28997, 25, 2}, {76186, 4240, 48307, 18, 2}, {76204, 4241, 0, 11, 2}, {76215, 4242, 0, 10, 2}, {76225, 4243, 56781, 11, 2}, {76236, 4245, 64989, 50, 0}, {76286, 4246, 61499, 50, 0}, {76336, 4247, 61499, 50, 0},
	{76386, 4248, 30897, 48, 0}, {76434, 4249, 42151, 46, 0}, {76480, 4250, 30897, 46, 0}, {76526, 4251, 52791, 45, 0}, {76571, 4252, 52791, 45, 0}, {76616, 4253, 27259, 40, 5}, {76656, 4254, 6377, 36, 5}, {76692, 4255, 27951, 35, 5},
	{76727, 4256, 35813, 32, 0}, {76759, 4257, 35813, 32, 0}, {76791, 4258, 53939, 32, 5}, {76823, 4259, 11979, 31, 0}, {76854, 4260, 11979, 31, 0}, {76885, 4261, 53939, 31, 5}, {76916, 4262, 21889, 30, 0}, {76946, 4263, 16217, 30, 5},
	{76976, 4264, 40845, 30, 5}, {77006, 4265, 53939, 30, 5}, {77036, 4266, 7441, 28, 5}, {77064, 4267, 27951, 26, 5}, {77090, 4268, 41193, 25, 0}, {77115, 4269, 46081, 25, 5}, {77140, 4270, 37645, 22, 5}, {77162, 4271, 37645, 21, 5},
	{77183, 4273, 3873, 17, 7}, {77200, 4274, 0, 6, 2}, {77206, 4275, 0, 11, 2}, {77217, 4276, 36747, 11, 0}, {77228, 4277, 25323, 6, 2}, {77234, 4278, 0, 5, 0}, {77239, 4279, 0, 5, 2}, {77244, 4280, 13977, 15, 2},
	{77259, 4281, 34989, 11, 0}, {77270, 4282, 0, 4, 2}, {77274, 4283, 59803, 19, 6}, {77293, 4284, 48307, 31, 0}, {77324, 4285, 24153, 10, 2}, {77334, 4286, 13467, 31, 5}, {77365, 4287, 13467, 17, 7}, {77382, 4288, 0, 5, 2},
	{77387, 4289, 23181, 10, 2}, {77397, 4290, 24445, 53, 0}, {77450, 4291, 21047, 41, 0}, {77491, 4292, 27259, 39, 0}, {77530, 4293, 24445, 39, 0}, {77569, 4294, 39111, 37, 0}, {77606, 4295, 27259, 36, 0}, {77642, 4296, 52791, 34, 0},
	{77676, 4297, 695, 31, 0}, {77707, 4298, 21047, 30, 0}, {77737, 4299, 53939, 28, 0}, {77765, 4300, 24445, 24, 0}, {77789, 4301, 3873, 24, 0}, {77813, 4302, 52791, 24, 0}, {77837, 4303, 40331, 24, 0}, {77861, 4304, 20931, 21, 0},
	{77882, 4305, 45691, 19, 5}, {77901, 4306, 20931, 15, 0}, {77916, 4307, 3873, 14, 2}, {77930, 4308, 46561, 21, 5}, {77951, 4309, 63657, 14, 7}, {77965, 4310, 63767, 20, 2}, {77985, 4311, 0, 4, 2}, {77989, 4312, 0, 4, 2},
	{77993, 4313, 0, 4, 2}, {77997, 4314, 0, 7, 2}, {78004, 4315, 12815, 15, 2}, {78019, 4316, 0, 7, 2}, {78026, 4317, 25329, 16, 2}, {78042, 4318, 34031, 11, 0}, {78053, 4319, 0, 4, 2}, {78057, 4320, 19463, 18, 5},
	{78075, 4321, 15685, 16, 5}, {78091, 4322, 14711, 16, 7}, {78107, 4323, 62975, 11, 6}, {78118, 4324, 0, 12, 2}, {78130, 4325, 0, 5, 2}, {78135, 4326, 36977, 15, 2}, {78150, 4327, 0, 6, 2}, {78156, 4328, 49007, 29, 2},
	{78185, 4329, 54599, 10, 2}, {78195, 4330, 37079, 14, 0}, {78209, 4331, 0, 6, 2}, {78215, 4332, 22717, 15, 5}, {78230, 4333, 47121, 15, 5}, {78245, 4334, 31889, 14, 5}, {78259, 4335, 56293, 14, 5}, {78273, 4336, 62411, 13, 5},
	{78286, 4337, 7535, 12, 7}, {78298, 4338, 0, 8, 2}, {78306, 4339, 0, 4, 2}, {78310, 4341, 13467, 32, 5}, {78342, 4342, 13467, 31, 5}, {78373, 4343, 13467, 28, 5}, {78401, 4344, 13467, 27, 5}, {78428, 4345, 13467, 26, 5},
	{78454, 4346, 13467, 22, 5}, {78476, 4347, 13467, 21, 5}, {78497, 4348, 13467, 18, 5}, {78515, 4349, 13467, 17, 5}, {78532, 4350, 13467, 13, 7}, {78545, 4351, 13467, 43, 5}, {78588, 4352, 13467, 39, 5}, {78627, 4353, 13467, 38, 5},
	{78665, 4354, 13467, 35, 5}, {78700, 4355, 13467, 34, 5}, {78734, 4356, 13467, 33, 5}, {78767, 4357, 13467, 29, 5}, {78796, 4358, 13467, 28, 5}, {78824, 4359, 13467, 26, 5}, {78850, 4360, 13467, 25, 5}, {78875, 4361, 13467, 24, 5},
	{78899, 4362, 13467, 20, 5}, {78919, 4363, 3873, 18, 2}, {78937, 4364, 0, 8, 2}, {78945, 4365, 20153, 9, 0}, {78954, 4366, 0, 6, 2}, {78960, 4367, 32747, 31, 0}, {78991, 4368, 10239, 30, 5}, {79021, 4369, 10239, 29, 5},
	{79050, 4370, 32747, 23, 0}, {79073, 4371, 32747, 10, 2}, {79083, 4373, 44749, 47, 0}, {79130, 4374, 44749, 41, 0}, {79171, 4375, 20563, 41, 5}, {79212, 4376, 10483, 39, 5}, {79251, 4377, 20563, 39, 5}, {79290, 4378, 20563, 39, 5},
	{79329, 4379, 20563, 38, 5}, {79367, 4380, 10483, 37, 5}, {79404, 4381, 20563, 37, 5}, {79441, 4382, 10483, 36, 5}, {79477, 4383, 20563, 36, 5}, {79513, 4384, 44749, 35, 0}, {79548, 4385, 20563, 35, 5}, {79583, 4386, 10483, 34, 5},
	{79617, 4387, 20563, 34, 5}, {79651, 4388, 10483, 33, 5}, {79684, 4389, 10483, 33, 5}, {79717, 4390, 20563, 33, 5}, {79750, 4391, 20563, 33, 5}, {79783, 4392, 10483, 32, 5}, {79815, 4393, 20563, 32, 5}, {79847, 4394, 10483, 31, 5},
	{79878, 4395, 20563, 31, 5}, {79909, 4396, 44749, 30, 5}, {79939, 4397, 20563, 29, 5}, {79968, 4398, 20563, 28, 5}, {79996, 4399, 10483, 27, 5}, {80023, 4400, 20563, 27, 5}, {80050, 4401, 10483, 26, 5}, {80076, 4402, 20563, 26, 5},
	{80102, 4403, 44749, 25, 0}, {80127, 4404, 20563, 25, 5}, {80152, 4405, 10483, 24, 5}, {80176, 4406, 20563, 24, 5}, {80200, 4407, 10483, 23, 5}, {80223, 4408, 20563, 23, 5}, {80246, 4409, 10483, 22, 5}, {80268, 4410, 20563, 22, 5},
	{80290, 4411, 44749, 14, 2}, {80304, 4412, 0, 3, 2}, {80307, 4413, 13467, 26, 5}, {80333, 4414, 13467, 13, 7}, {80346, 4415, 0, 8, 7}, {80354, 4416, 0, 9, 2}, {80363, 4417, 4905, 20, 2}, {80383, 4418, 0, 7, 2},
	{80390, 4419, 0, 6, 2}, {80396, 4420, 52791, 32, 2}, {80428, 4421, 60623, 14, 2}, {80442, 4422, 52713, 21, 0}, {80463, 4423, 34641, 18, 0}, {80481, 4424, 0, 10, 2}, {80491, 4426, 16815, 16, 2}, {80507, 4427, 0, 8, 2},
	{80515, 4428, 0, 7, 2}, {80522, 4430, 25207, 15, 2}, {80537, 4432, 0, 6, 2}, {80543, 4433, 13657, 16, 0}, {80559, 4434, 13657, 10, 0}, {80569, 4436, 0, 4, 0}, {80573, 4437, 0, 4, 2}, {80577, 4439, 4905, 20, 2},
	{80597, 4440, 0, 12, 2}, {80609, 4441, 53939, 27, 0}, {80636, 4442, 24385, 14, 2}, {80650, 4443, 13467, 33, 5}, {80683, 4444, 13467, 20, 7}, {80703, 4445, 0, 4, 2}, {80707, 4446, 0, 10, 2}, {80717, 4447, 0, 8, 6},
	{80725, 4448, 0, 5, 2}, {80730, 4449, 36747, 15, 2}, {80745, 4450, 0, 5, 2}, {80750, 4453, 30287, 12, 0}, {80762, 4454, 0, 9, 0}, {80771, 4455, 0, 9, 2}, {80780, 4456, 36747, 18, 0}, {80798, 4457, 0, 10, 2},
	{80808, 4458, 28079, 18, 5}, {80826, 4459, 52069, 17, 7}, {80843, 4460, 0, 6, 0}, {80849, 4461, 0, 6, 2}, {80855, 4462, 59913, 14, 5}, {80869, 4463, 62659, 13, 7}, {80882, 4464, 3557, 24, 2}, {80906, 4465, 0, 10, 2},
	{80916, 4466, 37079, 11, 2}, {80927, 4467, 61859, 16, 0}, {80943, 4468, 4399, 11, 0}, {80954, 4469, 0, 5, 2}, {80959, 4470, 0, 3, 2}, {80962, 4471, 26053, 13, 2}, {80975, 4472, 36747, 13, 2}, {80988, 4473, 0, 7, 2},
	{80995, 4475, 0, 3, 2}, {80998, 4476, 26067, 11, 0}, {81009, 4477, 8763, 6, 2}, {81015, 4478, 37787, 26, 5}, {81041, 4479, 35329, 25, 7}, {81066, 4480, 20819, 58, 0}, {81124, 4481, 20819, 58, 0}, {81182, 4482, 59925, 52, 0},
	{81234, 4483, 59925, 43, 0}, {81277, 4484, 27259, 35, 0}, {81312, 4485, 27259, 35, 0}, {81347, 4486, 13467, 33, 5}, {81380, 4487, 13467, 32, 5}, {81412, 4488, 27259, 31, 0}, {81443, 4489, 13467, 30, 5}, {81473, 4490, 13467, 29, 5},
	{81502, 4491, 55011, 28, 0}, {81530, 4492, 13467, 28, 5}, {81558, 4493, 13467, 28, 5}, {81586, 4494, 13467, 27, 5}, {81613, 4495, 13467, 27, 5}, {81640, 4496, 13467, 26, 5}, {81666, 4497, 13467, 23, 5}, {81689, 4498, 13467, 22, 5},
	{81711, 4499, 13467, 19, 5}, {81730, 4501, 13467, 19, 5}, {81749, 4502, 13467, 18, 5}, {81767, 4503, 13467, 17, 5}, {81784, 4504, 13467, 14, 7}, {81798, 4505, 28331, 33, 5}, {81831, 4506, 28331, 32, 5}, {81863, 4507, 28079, 20, 5},
	{81883, 4508, 52069, 19, 7}, {81902, 4509, 39513, 15, 0}, {81917, 4510, 4399, 12, 2}, {81929, 4511, 0, 7, 6}, {81936, 4512, 0, 4, 2}, {81940, 4513, 53429, 10, 2}, {81950, 4514, 0, 5, 2}, {81955, 4515, 59913, 11, 5},
	{81966, 4516, 62659, 10, 7}, {81976, 4517, 36747, 14, 0}, {81990, 4518, 0, 6, 2}, {81996, 4519, 0, 7, 6}, {82003, 4520, 0, 4, 2}, {82007, 4521, 0, 9, 7}, {82016, 4522, 0, 10, 7}, {82026, 4523, 7123, 32, 2},
	{82058, 4524, 36747, 12, 0}, {82070, 4525, 0, 4, 2}, {82074, 4526, 0, 6, 2}, {82080, 4527, 0, 9, 6}, {82089, 4528, 0, 7, 2}, {82096, 4529, 13467, 34, 5}, {82130, 4530, 13467, 33, 5}, {82163, 4531, 55011, 31, 0},
	{82194, 4532, 13467, 30, 5}, {82224, 4533, 13467, 29, 5}, {82253, 4534, 13467, 28, 5}, {82281, 4535, 13467, 24, 5}, {82305, 4536, 13467, 23, 5}, {82328, 4537, 13467, 20, 5}, {82348, 4538, 13467, 19, 5}, {82367, 4539, 13467, 15, 7},
	{82382, 4540, 37079, 13, 0}, {82395, 4541, 33785, 12, 0}, {82407, 4542, 0, 5, 2}, {82412, 4543, 53939, 31, 0}, {82443, 4544, 53939, 27, 2}, {82470, 4545, 0, 4, 2}, {82474, 4546, 44833, 47, 2}, {82521, 4547, 13467, 38, 5},
	{82559, 4548, 13467, 36, 5}, {82595, 4549, 13467, 34, 5}, {82629, 4550, 13467, 33, 5}, {82662, 4551, 13467, 30, 5}, {82692, 4552, 13467, 29, 5}, {82721, 4553, 13467, 28, 5}, {82749, 4554, 13467, 24, 5}, {82773, 4555, 13467, 23, 5},
	{82796, 4556, 13467, 20, 5}, {82816, 4557, 13467, 19, 5}, {82835, 4559, 13467, 15, 7}, {82850, 4560, 0, 9, 6}, {82859, 4561, 0, 5, 2}, {82864, 4562, 63835, 25, 5}, {82889, 4563, 55011, 23, 0}, {82912, 4564, 10037, 19, 0},
	{82931, 4565, 3873, 14, 7}, {82945, 4567, 51685, 17, 2}, {82962, 4568, 0, 6, 2}, {82968, 4569, 0, 9, 2}, {82977, 4570, 60631, 9, 2}, {82986, 4571, 4975, 8, 2}, {82994, 4572, 0, 14, 2}, {83008, 4574, 4399, 10, 0},
	{83018, 4575, 0, 4, 0}, {83022, 4576, 0, 4, 2}, {83026, 4577, 16815, 13, 2}, {83039, 4578, 0, 9, 2}, {83048, 4579, 35093, 24, 0}, {83072, 4580, 35093, 24, 2}, {83096, 4581, 0, 11, 2}, {83107, 4582, 0, 11, 2},
	{83118, 4583, 0, 5, 2}, {83123, 4584, 10853, 27, 0}, {83150, 4585, 0, 8, 2}, {83158, 4586, 0, 3, 2}, {83161, 4587, 0, 6, 2}, {83167, 4588, 41405, 8, 0}, {83175, 4589, 0, 4, 0}, {83179, 4590, 0, 4, 2},
	{83183, 4591, 60449, 20, 0}, {83203, 4592, 47331, 16, 0}, {83219, 4593, 47331, 12, 2}, {83231, 4595, 34783, 18, 0}, {83249, 4596, 0, 7, 2}, {83256, 4597, 0, 7, 2}, {83263, 4598, 4463, 12, 5}, {83275, 4599, 4463, 11, 7},
	{83286, 4600, 36747, 15, 0}, {83301, 4601, 0, 7, 2}, {83308, 4602, 0, 6, 2}, {83314, 4603, 0, 8, 2}, {83322, 4604, 0, 6, 0}, {83328, 4605, 0, 6, 2}, {83334, 4607, 0, 4, 2}, {83338, 4608, 20153, 14, 4},
	{83352, 4609, 0, 11, 2}, {83363, 4610, 34627, 13, 2}, {83376, 4611, 0, 3, 2}, {83379, 4612, 0, 4, 2}, {83383, 4613, 0, 3, 2}, {83386, 4614, 46147, 11, 2}, {83397, 4615, 32615, 15, 0}, {83412, 4616, 0, 9, 2},
	{83421, 4617, 6979, 30, 5}, {83451, 4618, 6979, 28, 5}, {83479, 4619, 6979, 20, 5}, {83499, 4620, 6979, 20, 5}, {83519, 4621, 6979, 19, 5}, {83538, 4622, 6979, 19, 7}, {83557, 4623, 53939, 54, 0}, {83611, 4624, 43849, 44, 0},
	{83655, 4625, 43849, 42, 0}, {83697, 4626, 53939, 28, 0}, {83725, 4627, 39865, 16, 0}, {83741, 4629, 24445, 14, 2}, {83755, 4630, 0, 7, 2}, {83762, 4631, 19085, 13, 0}, {83775, 4632, 0, 7, 2}, {83782, 4633, 36747, 16, 0},
	{83798, 4634, 61419, 11, 0}, {83809, 4635, 0, 8, 2}, {83817, 4636, 0, 7, 0}, {83824, 4637, 0, 7, 2}, {83831, 4638, 0, 7, 2}, {83838, 4639, 44395, 31, 5}, {83869, 4640, 64145, 30, 5}, {83899, 4641, 44395, 30, 5},
	{83929, 4642, 64145, 29, 5}, {83958, 4643, 30791, 28, 5}, {83986, 4644, 30791, 27, 5}, {84013, 4645, 63311, 27, 5}, {84040, 4646, 26433, 27, 5}, {84067, 4647, 63311, 26, 5}, {84093, 4648, 26433, 26, 5}, {84119, 4649, 56251, 24, 5},
	{84143, 4650, 56251, 23, 5}, {84166, 4651, 4787, 23, 5}, {84189, 4652, 32355, 22, 5}, {84211, 4653, 12867, 22, 5}, {84233, 4654, 11875, 22, 5}, {84255, 4655, 4787, 22, 5}, {84277, 4656, 32355, 21, 5}, {84298, 4657, 11875, 21, 5},
	{84319, 4658, 48547, 20, 5}, {84339, 4659, 25107, 20, 5}, {84359, 4660, 31371, 19, 5}, {84378, 4661, 19463, 19, 5}, {84397, 4662, 28235, 19, 5}, {84416, 4663, 27731, 19, 5}, {84435, 4664, 27577, 18, 5}, {84453, 4665, 20617, 18, 5},
	{84471, 4666, 44371, 18, 5}, {84489, 4667, 12659, 18, 5}, {84507, 4668, 32501, 17, 5}, {84524, 4669, 14711, 17, 5}, {84541, 4670, 37647, 17, 5}, {84558, 4671, 63097, 17, 5}, {84575, 4672, 6487, 16, 5}, {84591, 4673, 37783, 15, 5},
	{84606, 4674, 21555, 14, 5}, {84620, 4675, 23663, 14, 5}, {84634, 4676, 29001, 13, 7}, {84647, 4677, 0, 7, 0}, {84654, 4679, 0, 7, 0}, {84661, 4681, 0, 7, 2}, {84668, 4683, 3983, 13, 2}, {84681, 4684, 4399, 7, 2},
	{84688, 4685, 0, 4, 2}, {84692, 4686, 0, 6, 2}, {84698, 4687, 0, 3, 2}, {84701, 4688, 0, 17, 2}, {84718, 4689, 9099, 34, 0}, {84752, 4690, 18665, 20, 0}, {84772, 4691, 48307, 13, 0}, {84785, 4692, 18665, 11, 2},
	{84796, 4693, 0, 6, 2}, {84802, 4694, 13013, 26, 5}, {84828, 4695, 13013, 25, 5}, {84853, 4696, 6423, 24, 5}, {84877, 4697, 6423, 23, 5}, {84900, 4698, 28079, 19, 5}, {84919, 4699, 52069, 18, 7}, {84937, 4700, 27495, 13, 2},
	{84950, 4701, 21047, 27, 0}, {84977, 4702, 21047, 26, 0}, {85003, 4703, 13439, 6, 0}, {85009, 4704, 0, 3, 2}, {85012, 4705, 0, 3, 2}, {85015, 4706, 0, 4, 2}, {85019, 4707, 58145, 13, 2}, {85032, 4708, 0, 4, 2},
	{85036, 4709, 43313, 13, 2}, {85049, 4710, 2517, 15, 2}, {85064, 4711, 0, 8, 2}, {85072, 4712, 48307, 25, 5}, {85097, 4713, 48307, 24, 7}, {85121, 4714, 44209, 20, 5}, {85141, 4715, 44209, 19, 5}, {85160, 4716, 0, 8, 7},
	{85168, 4717, 53473, 11, 4}, {85179, 4718, 50677, 9, 4}, {85188, 4719, 53473, 7, 6}, {85195, 4720, 0, 11, 2}, {85206, 4721, 53183, 17, 0}, {85223, 4722, 53183, 17, 2}, {85240, 4723, 32525, 21, 5}, {85261, 4724, 32525, 20, 7},
	{85281, 4725, 0, 16, 2}, {85297, 4726, 977, 20, 0}, {85317, 4727, 0, 7, 2}, {85324, 4728, 35017, 8, 2}, {85332, 4729, 18615, 13, 2}, {85345, 4730, 34989, 17, 2}, {85362, 4731, 0, 8, 0}, {85370, 4732, 0, 8, 2},
	{85378, 4733, 63555, 11, 2}, {85389, 4734, 0, 3, 2}, {85392, 4735, 36747, 13, 0}, {85405, 4736, 60631, 10, 0}, {85415, 4737, 43371, 8, 0}, {85423, 4738, 0, 5, 2}, {85428, 4739, 48973, 10, 2}, {85438, 4740, 34627, 16, 0},
	{85454, 4741, 0, 7, 2}, {85461, 4742, 38701, 50, 0}, {85511, 4743, 8215, 47, 0}, {85558, 4744, 55011, 36, 0}, {85594, 4745, 55011, 36, 0}, {85630, 4746, 55011, 35, 0}, {85665, 4747, 55011, 35, 0}, {85700, 4748, 27259, 35, 5},
	{85735, 4749, 6377, 31, 5}, {85766, 4750, 27951, 30, 5}, {85796, 4751, 53939, 27, 5}, {85823, 4752, 53939, 26, 5}, {85849, 4753, 53939, 25, 5}, {85874, 4754, 55011, 21, 0}, {85895, 4755, 27951, 21, 5}, {85916, 4756, 46081, 20, 5},
	{85936, 4757, 53939, 18, 5}, {85954, 4758, 37645, 17, 5}, {85971, 4759, 37645, 16, 5}, {85987, 4760, 3873, 12, 7}, {85999, 4761, 0, 6, 2}, {86005, 4762, 48317, 16, 0}, {86021, 4763, 0, 7, 2}, {86028, 4764, 27473, 12, 0},
	{86040, 4765, 0, 6, 0}, {86046, 4766, 0, 6, 2}, {86052, 4767, 0, 5, 2}, {86057, 4768, 25667, 23, 2}, {86080, 4769, 0, 7, 2}, {86087, 4771, 0, 9, 7}, {86096, 4772, 28331, 22, 5}, {86118, 4773, 28331, 21, 5},
	{86139, 4774, 45529, 21, 5}, {86160, 4775, 30319, 19, 7}, {86179, 4776, 47331, 13, 0}, {86192, 4777, 28275, 11, 0}, {86203, 4778, 0, 7, 2}, {86210, 4779, 0, 4, 2}, {86214, 4780, 1583, 16, 2}, {86230, 4781, 59159, 30, 5},
	{86260, 4782, 59159, 29, 7}, {86289, 4783, 0, 11, 2}, {86300, 4784, 18275, 23, 0}, {86323, 4785, 37663, 21, 0}, {86344, 4786, 81, 20, 5}, {86364, 4787, 56501, 19, 0}, {86383, 4788, 11967, 19, 0}, {86402, 4789, 81, 19, 5},
	{86421, 4790, 56203, 18, 0}, {86439, 4791, 36327, 16, 0}, {86455, 4792, 16519, 16, 0}, {86471, 4793, 16841, 14, 2}, {86485, 4794, 0, 5, 2}, {86490, 4795, 695, 19, 2}, {86509, 4796, 36747, 17, 0}, {86526, 4797, 36747, 17, 0},
	{86543, 4798, 0, 9, 2}, {86552, 4799, 0, 9, 7}, {86561, 4800, 0, 3, 2}, {86564, 4801, 0, 11, 2}, {86575, 4802, 26069, 23, 5}, {86598, 4803, 26069, 22, 5}, {86620, 4804, 26069, 18, 5}, {86638, 4805, 26069, 17, 7},
	{86655, 4806, 0, 10, 2}, {86665, 4807, 0, 6, 2}, {86671, 4808, 63657, 14, 7}, {86685, 4809, 20153, 10, 0}, {86695, 4810, 0, 7, 2}, {86702, 4811, 46195, 32, 0}, {86734, 4812, 6419, 19, 0}, {86753, 4813, 8817, 14, 2},
	{86767, 4814, 36747, 16, 0}, {86783, 4817, 60631, 13, 0}, {86796, 4819, 0, 8, 2}, {86804, 4822, 6671, 13, 2}, {86817, 4823, 6641, 8, 2}, {86825, 4824, 60035, 15, 5}, {86840, 4825, 32087, 14, 5}, {86854, 4826, 19327, 14, 7},
	{86868, 4827, 0, 3, 2}, {86871, 4828, 0, 7, 2}, {86878, 4829, 41387, 19, 0}, {86897, 4830, 41387, 5, 2}, {86902, 4831, 44881, 12, 2}, {86914, 4832, 0, 6, 2}, {86920, 4833, 27251, 10, 0}, {86930, 4834, 0, 6, 2},
	{86936, 4835, 0, 7, 0}, {86943, 4836, 0, 7, 2}, {86950, 4837, 38723, 30, 5}, {86980, 4838, 38723, 29, 5}, {87009, 4839, 38723, 20, 2}, {87029, 4840, 12237, 15, 5}, {87044, 4841, 34615, 13, 5}, {87057, 4842, 17281, 12, 7},
	{87069, 4843, 43911, 39, 5}, {87108, 4844, 11273, 33, 5}, {87141, 4845, 6377, 33, 5}, {87174, 4846, 27951, 32, 5}, {87206, 4847, 53939, 29, 5}, {87235, 4848, 63287, 28, 5}, {87263, 4849, 53939, 28, 5}, {87291, 4850, 53939, 27, 5},
	{87318, 4851, 27951, 23, 5}, {87341, 4852, 46081, 22, 5}, {87363, 4853, 37645, 19, 5}, {87382, 4854, 37645, 18, 5}, {87400, 4855, 3873, 14, 2}, {87414, 4856, 53183, 15, 0}, {87429, 4857, 53183, 15, 2}, {87444, 4858, 40025, 13, 5},
	{87457, 4859, 34615, 10, 5}, {87467, 4860, 34615, 10, 5}, {87477, 4861, 17281, 9, 5}, {87486, 4862, 17281, 9, 7}, {87495, 4863, 26053, 13, 0}, {87508, 4864, 26053, 13, 2}, {87521, 4865, 16815, 19, 2}, {87540, 4866, 14181, 7, 0},
	{87547, 4867, 31311, 6, 0}, {87553, 4868, 0, 2, 2}, {87555, 4869, 0, 6, 2}, {87561, 4870, 0, 12, 2}, {87573, 4872, 0, 3, 2}, {87576, 4873, 20153, 9, 0}, {87585, 4874, 0, 6, 2}, {87591, 4875, 0, 4, 2},
	{87595, 4876, 11987, 43, 0}, {87638, 4877, 5149, 33, 0}, {87671, 4878, 52295, 30, 0}, {87701, 4879, 22833, 30, 0}, {87731, 4880, 47225, 26, 0}, {87757, 4881, 13523, 26, 0}, {87783, 4882, 17453, 24, 0}, {87807, 4883, 46637, 24, 0},
	{87831, 4884, 317, 22, 0}, {87853, 4885, 38047, 22, 0}, {87875, 4887, 29461, 20, 0}, {87895, 4888, 34913, 19, 0}, {87914, 4889, 11467, 19, 0}, {87933, 4890, 30827, 18, 0}, {87951, 4891, 25817, 18, 0}, {87969, 4892, 46445, 18, 0},
	{87987, 4893, 24209, 18, 0}, {88005, 4894, 10563, 15, 0}, {88020, 4895, 54803, 14, 0}, {88034, 4896, 9729, 14, 2}, {88048, 4903, 27473, 16, 0}, {88064, 4904, 21839, 15, 0}, {88079, 4905, 0, 10, 0}, {88089, 4906, 0, 10, 2},
	{88099, 4907, 0, 10, 2}, {88109, 4908, 0, 7, 0}, {88116, 4909, 0, 7, 2}, {88123, 4910, 0, 3, 2}, {88126, 4911, 0, 3, 2}, {88129, 4913, 54517, 11, 2}, {88140, 4914, 30411, 12, 0}, {88152, 4915, 18039, 9, 0},
	{88161, 4916, 0, 5, 2}, {88166, 4917, 10853, 27, 0}, {88193, 4918, 52791, 15, 0}, {88208, 4919, 60567, 11, 0}, {88219, 4920, 54575, 10, 0}, {88229, 4921, 0, 6, 2}, {88235, 4923, 12815, 13, 2}, {88248, 4924, 45887, 9, 2},
	{88257, 4926, 0, 2, 2}, {88259, 4927, 0, 3, 2}, {88262, 4928, 21839, 13, 0}, {88275, 4929, 0, 9, 2}, {88284, 4930, 17053, 24, 5}, {88308, 4931, 31401, 22, 7}, {88330, 4932, 63977, 15, 5}, {88345, 4933, 4399, 14, 5},
	{88359, 4934, 0, 8, 7}, {88367, 4935, 14007, 28, 0}, {88395, 4936, 36219, 17, 0}, {88412, 4937, 0, 6, 2}, {88418, 4938, 34627, 17, 0}, {88435, 4939, 0, 8, 2}, {88443, 4940, 4399, 13, 2}, {88456, 4941, 60631, 8, 0},
	{88464, 4942, 0, 3, 2}, {88467, 4943, 36747, 13, 0}, {88480, 4946, 36747, 13, 4}, {88493, 4948, 3535, 11, 0}, {88504, 4949, 44393, 10, 0}, {88514, 4950, 0, 5, 2}, {88519, 4951, 0, 4, 2}, {88523, 4952, 7039, 27, 0},
	{88550, 4953, 0, 6, 2}, {88556, 4954, 37787, 19, 5}, {88575, 4955, 35329, 18, 7}, {88593, 4956, 8447, 13, 0}, {88606, 4957, 0, 4, 2}, {88610, 4958, 63097, 24, 5}, {88634, 4959, 45529, 24, 5}, {88658, 4960, 63097, 23, 5},
	{88681, 4961, 30319, 22, 5}, {88703, 4962, 6979, 20, 5}, {88723, 4963, 6979, 19, 5}, {88742, 4964, 20145, 17, 5}, {88759, 4965, 5047, 16, 7}, {88775, 4966, 0, 12, 2}, {88787, 4967, 0, 7, 2}, {88794, 4968, 52791, 20, 0},
	{88814, 4969, 0, 6, 2}, {88820, 4970, 13807, 23, 5}, {88843, 4971, 13807, 22, 5}, {88865, 4972, 42015, 15, 5}, {88880, 4973, 34641, 15, 5}, {88895, 4974, 10853, 14, 5}, {88909, 4975, 60455, 12, 5}, {88921, 4976, 5579, 11, 5},
	{88932, 4977, 0, 7, 7}, {88939, 4978, 17845, 19, 5}, {88958, 4979, 17845, 18, 5}, {88976, 4980, 1779, 16, 5}, {88992, 4981, 36255, 14, 5}, {89006, 4982, 5093, 13, 7}, {89019, 4983, 56195, 9, 0}, {89028, 4984, 0, 6, 2},
	{89034, 4985, 0, 7, 0}, {89041, 4986, 0, 7, 2}, {89048, 4987, 0, 8, 2}, {89056, 4988, 26347, 19, 7}, {89075, 4989, 63311, 30, 5}, {89105, 4990, 63311, 28, 5}, {89133, 4991, 63311, 23, 5}, {89156, 4992, 63311, 23, 5},
	{89179, 4993, 63311, 22, 5}, {89201, 4994, 63311, 22, 5}, {89223, 4995, 63311, 19, 5}, {89242, 4996, 63311, 18, 7}, {89260, 4997, 35813, 26, 2}, {89286, 4998, 0, 4, 2}, {89290, 4999, 0, 5, 2}, {89295, 5000, 36977, 11, 2},
	{89306, 5001, 54585, 11, 2}, {89317, 5002, 0, 5, 7}, {89322, 5003, 0, 5, 2}, {89327, 5004, 0, 5, 0}, {89332, 5005, 0, 5, 2}, {89337, 5006, 51351, 21, 7}, {89358, 5007, 0, 5, 2}, {89363, 5008, 22419, 41, 0},
	{89404, 5009, 53939, 41, 0}, {89445, 5010, 64879, 29, 2}, {89474, 5011, 28997, 18, 0}, {89492, 5012, 29363, 16, 0}, {89508, 5013, 0, 11, 2}, {89519, 5014, 23203, 16, 5}, {89535, 5015, 42553, 15, 7}, {89550, 5016, 21839, 16, 0},
	{89566, 5017, 0, 11, 2}, {89577, 5018, 15685, 17, 7}, {89594, 5019, 27731, 22, 5}, {89616, 5020, 27731, 21, 5}, {89637, 5021, 7037, 15, 7}, {89652, 5022, 35813, 37, 0}, {89689, 5023, 54549, 36, 0}, {89725, 5024, 62855, 33, 0},
	{89758, 5025, 30897, 25, 5}, {89783, 5026, 3873, 11, 5}, {89794, 5027, 43567, 8, 2}, {89802, 5028, 19745, 13, 2}, {89815, 5029, 25251, 30, 5}, {89845, 5030, 25251, 28, 5}, {89873, 5031, 8117, 24, 5}, {89897, 5032, 8117, 23, 7},
	{89920, 5033, 0, 12, 2}, {89932, 5034, 0, 9, 2}, {89941, 5035, 0, 10, 2}, {89951, 5036, 41387, 8, 0}, {89959, 5037, 41387, 8, 0}, {89967, 5038, 0, 5, 2}, {89972, 5039, 26003, 43, 7}, {90015, 5040, 55749, 38, 2},
	{90053, 5041, 36219, 11, 6}, {90064, 5042, 0, 4, 2}, {90068, 5043, 41191, 8, 0}, {90076, 5044, 29737, 7, 0}, {90083, 5045, 41387, 6, 2}, {90089, 5046, 0, 9, 2}, {90098, 5047, 15275, 19, 2}, {90117, 5048, 58223, 15, 0},
	{90132, 5049, 36747, 13, 0}, {90145, 5050, 29737, 9, 0}, {90154, 5051, 0, 5, 2}, {90159, 5052, 13467, 16, 5}, {90175, 5053, 0, 4, 2}, {90179, 5054, 0, 5, 2}, {90184, 5055, 13467, 35, 5}, {90219, 5056, 13467, 34, 5},
	{90253, 5057, 13467, 31, 5}, {90284, 5058, 13467, 30, 5}, {90314, 5059, 13467, 29, 5}, {90343, 5060, 13467, 25, 5}, {90368, 5061, 13467, 24, 5}, {90392, 5062, 13467, 21, 5}, {90413, 5063, 13467, 20, 7}, {90433, 5064, 265, 13, 2},
	{90446, 5066, 25521, 13, 0}, {90459, 5067, 47321, 10, 0}, {90469, 5068, 0, 6, 2}, {90475, 5069, 0, 6, 7}, {90481, 5070, 50949, 20, 0}, {90501, 5071, 29461, 12, 0}, {90513, 5072, 0, 5, 2}, {90518, 5073, 13467, 39, 5},
	{90557, 5074, 13467, 35, 5}, {90592, 5075, 13467, 34, 5}, {90626, 5076, 13467, 31, 5}, {90657, 5077, 13467, 30, 5}, {90687, 5078, 13467, 29, 5}, {90716, 5079, 13467, 25, 5}, {90741, 5080, 13467, 24, 5}, {90765, 5081, 13467, 22, 5},
	{90787, 5082, 13467, 21, 5}, {90808, 5083, 13467, 20, 5}, {90828, 5084, 13467, 16, 7}, {90844, 5085, 13467, 48, 5}, {90892, 5086, 13467, 31, 5}, {90923, 5087, 13467, 28, 5}, {90951, 5088, 13467, 27, 5}, {90978, 5089, 13467, 27, 5},
	{91005, 5090, 13467, 27, 5}, {91032, 5091, 13467, 27, 5}, {91059, 5092, 13467, 26, 5}, {91085, 5093, 13467, 26, 5}, {91111, 5094, 13467, 23, 5}, {91134, 5095, 13467, 22, 5}, {91156, 5096, 13467, 21, 5}, {91177, 5097, 13467, 21, 5},
	{91198, 5098, 13467, 20, 5}, {91218, 5099, 13467, 18, 5}, {91236, 5100, 13467, 18, 5}, {91254, 5101, 13467, 17, 5}, {91271, 5102, 13467, 17, 5}, {91288, 5103, 13467, 16, 5}, {91304, 5104, 13467, 16, 5}, {91320, 5105, 13467, 15, 5},
	{91335, 5106, 13467, 15, 5}, {91350, 5107, 13467, 15, 5}, {91365, 5110, 13467, 14, 7}, {91379, 5111, 46157, 11, 2}, {91390, 5112, 0, 6, 2}, {91396, 5113, 55251, 12, 0}, {91408, 5114, 55251, 12, 0}, {91420, 5115, 33033, 11, 2},
	{91431, 5116, 13467, 22, 7}, {91453, 5117, 0, 7, 2}, {91460, 5118, 57217, 19, 5}, {91479, 5119, 20807, 18, 7}, {91497, 5120, 0, 3, 2}, {91500, 5121, 25805, 11, 2}, {91511, 5122, 64247, 25, 0}, {91536, 5123, 26053, 16, 0},
	{91552, 5124, 32979, 15, 2}, {91567, 5125, 27405, 14, 0}, {91581, 5126, 25323, 11, 0}, {91592, 5128, 0, 8, 2}, {91600, 5130, 785, 11, 0}, {91611, 5131, 0, 6, 2}, {91617, 5132, 24209, 29, 5}, {91646, 5133, 24209, 28, 7},
	{91674, 5134, 0, 3, 2}, {91677, 5135, 0, 6, 2}, {91683, 5136, 20807, 24, 5}, {91707, 5137, 20807, 23, 7}, {91730, 5138, 13467, 38, 5}, {91768, 5139, 13467, 36, 5}, {91804, 5140, 13467, 34, 5}, {91838, 5141, 13467, 33, 5},
	{91871, 5142, 13467, 30, 5}, {91901, 5143, 13467, 29, 5}, {91930, 5144, 13467, 28, 5}, {91958, 5145, 13467, 24, 5}, {91982, 5146, 13467, 23, 5}, {92005, 5147, 13467, 20, 5}, {92025, 5148, 13467, 19, 5}, {92044, 5150, 13467, 15, 7},
	{92059, 5151, 13351, 15, 0}, {92074, 5152, 34627, 13, 0}, {92087, 5153, 0, 4, 2}, {92091, 5154, 18529, 18, 5}, {92109, 5155, 18529, 17, 5}, {92126, 5156, 15163, 16, 5}, {92142, 5157, 15163, 15, 5}, {92157, 5158, 18529, 9, 0},
	{92166, 5159, 4503, 8, 0}, {92174, 5160, 15163, 7, 0}, {92181, 5161, 0, 3, 2}, {92184, 5162, 0, 8, 2}, {92192, 5163, 583, 16, 2}, {92208, 5164, 0, 6, 2}, {92214, 5165, 0, 7, 2}, {92221, 5166, 0, 4, 2},
	{92225, 5167, 27259, 23, 0}, {92248, 5168, 61299, 6, 0}, {92254, 5169, 0, 3, 2}, {92257, 5170, 62659, 24, 5}, {92281, 5171, 62659, 23, 5}, {92304, 5172, 59913, 13, 5}, {92317, 5173, 62659, 12, 7}, {92329, 5174, 36747, 13, 2},
	{92342, 5175, 36747, 13, 2}, {92355, 5176, 0, 9, 0}, {92364, 5177, 0, 9, 2}, {92373, 5178, 25199, 13, 2}, {92386, 5179, 10567, 36, 2}, {92422, 5180, 0, 5, 2}, {92427, 5181, 35615, 16, 7}, {92443, 5182, 46119, 40, 5},
	{92483, 5183, 46119, 39, 5}, {92522, 5184, 1925, 20, 5}, {92542, 5185, 10833, 19, 5}, {92561, 5186, 22717, 17, 5}, {92578, 5187, 31889, 16, 7}, {92594, 5188, 0, 6, 7}, {92600, 5189, 0, 7, 2}, {92607, 5190, 10225, 7, 0},
	{92614, 5191, 0, 4, 2}, {92618, 5192, 0, 8, 7}, {92626, 5193, 0, 4, 2}, {92630, 5194, 60631, 10, 0}, {92640, 5195, 0, 5, 2}, {92645, 5196, 28079, 18, 5}, {92663, 5197, 52069, 17, 7}, {92680, 5198, 34031, 13, 0},
	{92693, 5199, 0, 6, 2}, {92699, 5200, 41387, 6, 0}, {92705, 5201, 0, 3, 2}, {92708, 5202, 7037, 12, 5}, {92720, 5203, 27203, 7, 0}, {92727, 5204, 0, 3, 2}, {92730, 5205, 0, 5, 2}, {92735, 5206, 0, 3, 2},
	{92738, 5207, 62987, 13, 2}, {92751, 5208, 0, 9, 2}, {92760, 5209, 42585, 15, 5}, {92775, 5210, 25251, 14, 7}, {92789, 5211, 0, 7, 2}, {92796, 5212, 0, 8, 0}, {92804, 5213, 0, 8, 2}, {92812, 5214, 0, 10, 2},
	{92822, 5215, 0, 6, 2}, {92828, 5216, 13813, 9, 2}, {92837, 5217, 12815, 12, 2}, {92849, 5218, 54213, 7, 0}, {92856, 5219, 54213, 7, 0}, {92863, 5220, 0, 3, 2}, {92866, 5222, 13977, 13, 2}, {92879, 5223, 39171, 8, 0},
	{92887, 5224, 39171, 8, 0}, {92895, 5225, 9947, 6, 0}, {92901, 5226, 57433, 6, 0}, {92907, 5227, 11903, 6, 0}, {92913, 5228, 41341, 6, 0}, {92919, 5229, 57433, 6, 2}, {92925, 5230, 13467, 17, 7}, {92942, 5231, 52425, 24, 5},
	{92966, 5232, 52425, 23, 5}, {92989, 5233, 48307, 17, 2}, {93006, 5234, 47803, 11, 2}, {93017, 5235, 0, 4, 2}, {93021, 5236, 3983, 24, 0}, {93045, 5237, 3983, 15, 0}, {93060, 5238, 0, 7, 2}, {93067, 5239, 0, 3, 2},
	{93070, 5240, 29737, 8, 0}, {93078, 5241, 0, 4, 2}, {93082, 5242, 0, 7, 2}, {93089, 5243, 0, 4, 2}, {93093, 5244, 0, 3, 2}, {93096, 5245, 0, 4, 2}, {93100, 5246, 0, 0, 2},
}

var namesSenses = [5246]Sense{
	{701, 0}, {682, 0}, {765, 0}, {622, 1}, {663, 1}, {622, 1}, {615, 1}, {733, 1},
	{694, 1}, {750, 1}, {625, 1}, {624, 0}, {356, 0}, {363, 0}, {324, 0}, {364, 0},
	{408, 0}, {24, 0}, {26, 1}, {314, 1}, {457, 0}, {425, 0}, {846, 0}, {224, 0},
	{224, 0}, {224, 0}, {977, 0}, {17, 1}, {1064, 1}, {690, 0}, {1085, 0}, {582, 0},
	{582, 0}, {171, 0}, {1039, 1}, {588, 0}, {588, 0}, {588, 0}, {588, 0}, {1031, 0},
	{988, 0}, {988, 0}, {988, 0}, {584, 0}, {541, 0}, {541, 0}, {541, 1}, {541, 0},
	{541, 1}, {541, 0}, {251, 0}, {251, 0}, {251, 0}, {165, 0}, {597, 0}, {318, 0},
	{757, 0}, {989, 0}, {9, 0}, {144, 2}, {137, 2}, {139, 2}, {144, 2}, {141, 0},
	{529, 0}, {28, 0}, {28, 0}, {28, 0}, {405, 0}, {566, 1}, {804, 1}, {484, 0},
	{625, 1}, {704, 0}, {704, 0}, {746, 0}, {653, 1}, {708, 0}, {107, 0}, {107, 0},
	{653, 0}, {526, 0}, {469, 0}, {563, 0}, {563, 0}, {563, 0}, {563, 0}, {563, 0},
	{563, 0}, {21, 0}, {21, 0}, {1004, 1}, {633, 0}, {633, 0}, {633, 1}, {289, 0},
	{568, 0}, {568, 0}, {562, 0}, {171, 1}, {638, 0}, {407, 0}, {407, 0}, {407, 0},
	{878, 0}, {447, 0}, {483, 0}, {563, 1}, {915, 1}, {568, 0}, {568, 0}, {245, 0},
	{951, 0}, {951, 1}, {221, 0}, {567, 0}, {567, 0}, {567, 0}, {567, 0}, {1028, 0},
	{1028, 0}, {1028, 0}, {165, 0}, {424, 0}, {509, 0}, {870, 4}, {870, 0}, {547, 1},
	{578, 0}, {578, 0}, {578, 0}, {447, 0}, {545, 0}, {579, 0}, {545, 0}, {579, 0},
	{545, 0}, {545, 0}, {545, 0}, {545, 0}, {569, 0}, {545, 0}, {545, 0}, {581, 0},
	{545, 0}, {581, 0}, {545, 0}, {314, 0}, {907, 0}, {907, 0}, {872, 0}, {537, 0},
	{537, 1}, {537, 1}, {566, 0}, {481, 0}, {16, 1}, {229, 2}, {883, 0}, {759, 0},
	{556, 0}, {556, 0}, {174, 0}, {441, 0}, {441, 0}, {425, 0}, {425, 0}, {767, 0},
	{857, 0}, {857, 0}, {694, 0}, {628, 0}, {628, 0}, {628, 0}, {628, 0}, {67, 2},
	{268, 1}, {884, 0}, {171, 0}, {752, 0}, {648, 0}, {1089, 0}, {604, 0}, {574, 0},
	{574, 0}, {553, 0}, {553, 0}, {553, 0}, {416, 0}, {240, 0}, {322, 0}, {170, 0},
	{171, 0}, {274, 0}, {227, 0}, {274, 2}, {274, 2}, {226, 0}, {274, 2}, {274, 2},
	{255, 0}, {274, 2}, {274, 2}, {274, 2}, {274, 2}, {274, 2}, {226, 2}, {638, 0},
	{420, 0}, {420, 0}, {346, 0}, {68, 1}, {600, 1}, {22, 0}, {543, 0}, {50, 1},
	{196, 0}, {574, 0}, {690, 4}, {566, 0}, {566, 0}, {648, 4}, {668, 4}, {771, 4},
	{871, 4}, {781, 0}, {720, 0}, {720, 0}, {720, 0}, {97, 0}, {160, 2}, {96, 2},
	{49, 0}, {49, 0}, {96, 2}, {49, 0}, {49, 0}, {96, 2}, {96, 2}, {96, 2},
	{96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {97, 2}, {315, 2}, {454, 0},
	{729, 0}, {852, 0}, {852, 0}, {556, 0}, {556, 0}, {557, 0}, {557, 0}, {557, 0},
	{557, 0}, {557, 0}, {557, 0}, {556, 0}, {556, 0}, {816, 1}, {763, 1}, {167, 0},
	{98, 0}, {46, 0}, {46, 0}, {74, 0}, {600, 0}, {664, 0}, {1025, 0}, {664, 1},
	{389, 0}, {198, 1}, {389, 1}, {596, 0}, {130, 2}, {483, 0}, {212, 0}, {212, 0},
	{626, 4}, {564, 1}, {564, 1}, {564, 0}, {866, 0}, {236, 0}, {236, 0}, {816, 0},
	{841, 1}, {426, 0}, {21, 2}, {16, 2}, {16, 2}, {16, 2}, {16, 2}, {17, 2},
	{18, 2}, {16, 2}, {2, 2}, {16, 2}, {16, 2}, {16, 2}, {16, 2}, {18, 2},
	{5, 2}, {495, 0}, {145, 1}, {841, 1}, {536, 0}, {581, 0}, {581, 0}, {324, 0},
	{614, 0}, {614, 0}, {313, 0}, {782, 0}, {208, 0}, {849, 0}, {996, 0}, {76, 0},
	{700, 0}, {700, 1}, {576, 0}, {576, 0}, {201, 0}, {656, 1}, {46, 0}, {548, 0},
	{548, 0}, {619, 1}, {342, 0}, {342, 0}, {227, 2}, {274, 2}, {341, 0}, {225, 2},
	{274, 2}, {382, 2}, {274, 2}, {340, 0}, {270, 2}, {274, 2}, {340, 0}, {274, 2},
	{170, 2}, {274, 2}, {171, 2}, {341, 0}, {255, 2}, {274, 2}, {274, 2}, {229, 2},
	{342, 2}, {354, 2}, {274, 2}, {274, 2}, {229, 2}, {226, 2}, {341, 2}, {229, 1},
	{313, 0}, {555, 1}, {429, 0}, {800, 0}, {800, 1}, {447, 0}, {1031, 0}, {661, 0},
	{661, 1}, {375, 0}, {375, 0}, {375, 1}, {159, 0}, {566, 0}, {103, 0}, {103, 0},
	{398, 1}, {853, 1}, {940, 0}, {575, 0}, {575, 0}, {737, 1}, {791, 1}, {34, 0},
	{737, 0}, {791, 0}, {888, 0}, {889, 0}, {624, 0}, {624, 0}, {624, 1}, {21, 2},
	{16, 2}, {16, 2}, {16, 2}, {16, 2}, {17, 2}, {18, 2}, {16, 2}, {2, 2},
	{16, 2}, {16, 2}, {16, 2}, {16, 2}, {18, 2}, {5, 2}, {579, 0}, {239, 0},
	{330, 2}, {239, 0}, {330, 2}, {330, 2}, {239, 0}, {845, 4}, {758, 0}, {845, 0},
	{922, 0}, {569, 0}, {505, 0}, {505, 0}, {505, 1}, {848, 0}, {1071, 0}, {288, 0},
	{946, 0}, {1015, 0}, {355, 0}, {355, 0}, {328, 0}, {406, 0}, {326, 0}, {676, 0},
	{449, 0}, {481, 1}, {501, 0}, {526, 0}, {584, 0}, {127, 1}, {290, 0}, {379, 0},
	{95, 0}, {1048, 0}, {800, 1}, {477, 0}, {579, 0}, {579, 0}, {755, 0}, {755, 1},
	{749, 0}, {749, 0}, {749, 1}, {197, 1}, {672, 0}, {727, 0}, {727, 1}, {446, 0},
	{76, 2}, {188, 2}, {306, 2}, {364, 1}, {337, 1}, {6, 0}, {530, 0}, {552, 0},
	{327, 0}, {327, 0}, {328, 0}, {262, 0}, {256, 0}, {420, 0}, {415, 0}, {415, 0},
	{415, 1}, {507, 1}, {33, 0}, {617, 0}, {617, 4}, {617, 1}, {676, 1}, {249, 0},
	{249, 0}, {249, 0}, {249, 0}, {249, 1}, {579, 0}, {579, 0}, {369, 1}, {368, 1},
	{527, 0}, {690, 0}, {690, 0}, {919, 0}, {1068, 1}, {1085, 1}, {550, 0}, {470, 0},
	{143, 1}, {818, 4}, {408, 0}, {408, 0}, {120, 1}, {120, 1}, {815, 1}, {332, 0},
	{807, 0}, {807, 1}, {875, 1}, {581, 0}, {581, 0}, {560, 0}, {560, 0}, {560, 0},
	{581, 0}, {581, 0}, {543, 0}, {581, 0}, {581, 0}, {140, 0}, {433, 0}, {370, 0},
	{264, 0}, {548, 0}, {548, 0}, {487, 0}, {62, 0}, {805, 0}, {927, 0}, {860, 1},
	{322, 0}, {315, 0}, {431, 1}, {639, 0}, {744, 0}, {639, 1}, {744, 1}, {766, 0},
	{766, 1}, {431, 0}, {481, 0}, {477, 0}, {430, 0}, {431, 1}, {378, 2}, {641, 0},
	{541, 0}, {541, 0}, {830, 0}, {830, 0}, {830, 1}, {830, 1}, {915, 0}, {604, 0},
	{617, 0}, {428, 0}, {334, 0}, {332, 0}, {335, 0}, {333, 1}, {343, 0}, {69, 0},
	{69, 0}, {95, 0}, {909, 0}, {934, 0}, {342, 0}, {11, 1}, {39, 0}, {300, 0},
	{298, 0}, {662, 0}, {530, 0}, {198, 0}, {566, 0}, {566, 0}, {567, 0}, {903, 0},
	{903, 1}, {681, 1}, {590, 0}, {590, 0}, {180, 0}, {310, 0}, {652, 1}, {102, 0},
	{420, 0}, {270, 0}, {744, 0}, {259, 2}, {259, 2}, {668, 0}, {668, 1}, {668, 1},
	{668, 1}, {668, 1}, {186, 0}, {1066, 0}, {333, 0}, {377, 0}, {326, 0}, {331, 0},
	{379, 1}, {247, 1}, {48, 1}, {633, 4}, {698, 1}, {698, 1}, {687, 0}, {305, 0},
	{26, 2}, {305, 2}, {695, 0}, {409, 0}, {1024, 0}, {758, 0}, {845, 0}, {922, 0},
	{395, 0}, {26, 2}, {305, 2}, {184, 0}, {184, 0}, {310, 0}, {847, 0}, {570, 0},
	{570, 0}, {571, 0}, {571, 0}, {857, 1}, {735, 0}, {735, 0}, {735, 0}, {735, 0},
	{158, 0}, {153, 0}, {158, 2}, {153, 2}, {378, 1}, {544, 0}, {544, 0}, {178, 0},
	{178, 1}, {580, 0}, {580, 0}, {481, 1}, {481, 1}, {263, 0}, {263, 0}, {879, 0},
	{879, 0}, {264, 0}, {264, 0}, {507, 0}, {377, 1}, {452, 0}, {452, 0}, {452, 0},
	{451, 0}, {451, 0}, {922, 4}, {161, 0}, {998, 0}, {531, 0}, {915, 0}, {316, 0},
	{695, 1}, {131, 0}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {566, 0}, {193, 0}, {434, 0}, {29, 0},
	{477, 0}, {589, 0}, {589, 0}, {589, 0}, {589, 0}, {589, 0}, {583, 0}, {583, 0},
	{583, 0}, {554, 0}, {554, 0}, {651, 1}, {293, 0}, {37, 0}, {995, 0}, {318, 0},
	{250, 0}, {761, 0}, {891, 0}, {170, 0}, {624, 4}, {580, 0}, {580, 0}, {580, 0},
	{580, 0}, {621, 1}, {121, 0}, {621, 0}, {621, 0}, {121, 1}, {621, 1}, {529, 0},
	{529, 0}, {529, 1}, {683, 0}, {683, 0}, {683, 0}, {364, 0}, {99, 0}, {38, 0},
	{41, 0}, {41, 0}, {274, 0}, {519, 0}, {124, 0}, {124, 1}, {583, 0}, {583, 0},
	{584, 0}, {584, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0},
	{551, 0}, {551, 0}, {276, 0}, {91, 0}, {625, 0}, {794, 0}, {901, 0}, {981, 0},
	{901, 0}, {794, 0}, {901, 0}, {794, 0}, {901, 0}, {981, 0}, {981, 1}, {886, 0},
	{886, 1}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2},
	{302, 2}, {260, 2}, {260, 2}, {258, 2}, {333, 1}, {334, 1}, {335, 1}, {710, 0},
	{799, 0}, {894, 0}, {894, 0}, {135, 0}, {247, 2}, {248, 2}, {176, 2}, {176, 2},
	{176, 2}, {4, 2}, {269, 2}, {176, 2}, {292, 2}, {176, 2}, {148, 2}, {176, 2},
	{148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2}, {176, 2}, {245, 2}, {267, 2},
	{499, 0}, {554, 0}, {554, 0}, {585, 0}, {585, 0}, {566, 0}, {566, 0}, {84, 0},
	{595, 0}, {422, 0}, {569, 0}, {569, 0}, {569, 0}, {569, 0}, {707, 0}, {707, 1},
	{1002, 1}, {289, 0}, {583, 0}, {583, 0}, {583, 0}, {591, 0}, {591, 0}, {169, 0},
	{947, 0}, {947, 0}, {947, 1}, {566, 1}, {88, 0}, {88, 0}, {246, 0}, {50, 0},
	{106, 1}, {106, 1}, {1063, 0}, {173, 0}, {953, 0}, {293, 0}, {289, 0}, {283, 0},
	{292, 0}, {287, 0}, {297, 0}, {290, 0}, {653, 0}, {653, 0}, {653, 0}, {573, 0},
	{219, 0}, {441, 0}, {282, 0}, {536, 0}, {400, 0}, {425, 1}, {570, 0}, {570, 0},
	{570, 0}, {570, 0}, {572, 0}, {572, 0}, {1001, 0}, {447, 0}, {282, 2}, {157, 2},
	{289, 2}, {56, 2}, {147, 2}, {289, 2}, {290, 2}, {69, 2}, {69, 2}, {172, 2},
	{120, 2}, {147, 2}, {214, 2}, {147, 2}, {152, 2}, {69, 2}, {387, 2}, {120, 2},
	{387, 0}, {63, 2}, {215, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2},
	{120, 2}, {450, 1}, {722, 0}, {722, 0}, {722, 1}, {330, 0}, {1034, 0}, {1034, 1},
	{231, 0}, {230, 0}, {890, 0}, {908, 1}, {325, 0}, {325, 0}, {325, 0}, {325, 1},
	{278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2}, {278, 2},
	{278, 2}, {294, 2}, {591, 0}, {591, 0}, {27, 0}, {27, 0}, {177, 2}, {177, 2},
	{177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2}, {177, 2},
	{682, 0}, {286, 0}, {616, 4}, {247, 2}, {248, 2}, {176, 2}, {176, 2}, {176, 2},
	{4, 2}, {269, 2}, {176, 2}, {292, 2}, {176, 2}, {148, 2}, {176, 2}, {148, 2},
	{176, 2}, {176, 2}, {90, 2}, {176, 2}, {176, 2}, {245, 2}, {267, 2}, {887, 0},
	{67, 0}, {67, 0}, {67, 1}, {155, 0}, {155, 1}, {352, 0}, {78, 0}, {442, 0},
	{526, 0}, {392, 0}, {390, 0}, {330, 0}, {129, 0}, {377, 0}, {329, 0}, {330, 0},
	{391, 0}, {129, 0}, {282, 2}, {290, 0}, {377, 0}, {155, 0}, {391, 0}, {56, 0},
	{206, 0}, {378, 0}, {335, 0}, {378, 0}, {175, 0}, {117, 0}, {108, 0}, {147, 0},
	{247, 2}, {248, 2}, {176, 2}, {378, 1}, {176, 2}, {118, 0}, {118, 0}, {176, 2},
	{157, 2}, {381, 0}, {389, 0}, {282, 0}, {394, 2}, {4, 2}, {172, 0}, {280, 0},
	{327, 0}, {327, 0}, {269, 2}, {176, 2}, {292, 2}, {289, 2}, {176, 2}, {381, 2},
	{56, 2}, {147, 2}, {289, 2}, {290, 2}, {289, 0}, {148, 2}, {176, 2}, {69, 2},
	{69, 2}, {386, 0}, {386, 0}, {120, 0}, {148, 2}, {293, 0}, {335, 2}, {388, 0},
	{389, 0}, {378, 2}, {172, 2}, {120, 0}, {176, 2}, {290, 2}, {120, 2}, {378, 0},
	{379, 0}, {176, 2}, {378, 2}, {147, 2}, {214, 2}, {388, 0}, {147, 2}, {152, 0},
	{393, 0}, {90, 2}, {176, 2}, {152, 2}, {69, 2}, {385, 0}, {155, 0}, {358, 0},
	{176, 2}, {378, 2}, {387, 2}, {120, 2}, {63, 2}, {215, 2}, {383, 0}, {120, 2},
	{384, 2}, {387, 2}, {389, 2}, {400, 2}, {387, 0}, {387, 0}, {120, 2}, {245, 2},
	{378, 2}, {384, 0}, {389, 0}, {378, 2}, {378, 2}, {384, 0}, {267, 2}, {378, 2},
	{386, 0}, {383, 1}, {120, 0}, {147, 0}, {335, 0}, {376, 0}, {759, 0}, {759, 1},
	{63, 0}, {741, 1}, {273, 0}, {273, 0}, {801, 0}, {525, 0}, {132, 0}, {265, 0},
	{201, 0}, {118, 1}, {802, 0}, {912, 0}, {802, 0}, {912, 0}, {787, 0}, {787, 0},
	{105, 0}, {580, 0}, {580, 0}, {838, 1}, {838, 1}, {211, 1}, {354, 0}, {527, 1},
	{493, 0}, {205, 0}, {556, 1}, {585, 0}, {585, 0}, {566, 0}, {566, 0}, {307, 0},
	{659, 0}, {659, 0}, {659, 1}, {608, 0}, {30, 0}, {30, 0}, {608, 1}, {608, 0},
	{30, 0}, {608, 4}, {894, 4}, {717, 1}, {371, 0}, {371, 0}, {436, 0}, {728, 0},
	{728, 0}, {1046, 0}, {1046, 0}, {954, 0}, {423, 0}, {997, 0}, {997, 1}, {1026, 0},
	{1026, 0}, {770, 0}, {770, 1}, {781, 0}, {820, 0}, {960, 0}, {675, 0}, {781, 0},
	{820, 4}, {960, 0}, {781, 0}, {820, 0}, {423, 0}, {675, 1}, {781, 1}, {820, 1},
	{960, 1}, {130, 0}, {684, 0}, {684, 0}, {684, 0}, {511, 0}, {563, 1}, {407, 0},
	{130, 2}, {423, 0}, {1042, 0}, {1042, 0}, {414, 0}, {414, 0}, {742, 1}, {1004, 0},
	{1004, 0}, {775, 0}, {683, 0}, {864, 0}, {864, 1}, {632, 1}, {1020, 0}, {565, 0},
	{565, 0}, {565, 0}, {565, 0}, {481, 0}, {358, 0}, {385, 1}, {553, 0}, {553, 0},
	{799, 0}, {94, 0}, {225, 0}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {673, 0}, {673, 1}, {731, 0},
	{731, 1}, {68, 2}, {68, 2}, {279, 0}, {310, 2}, {68, 2}, {275, 2}, {68, 2},
	{252, 0}, {167, 2}, {68, 2}, {167, 2}, {253, 0}, {661, 0}, {68, 2}, {68, 2},
	{617, 0}, {221, 2}, {279, 2}, {68, 2}, {221, 0}, {253, 2}, {68, 2}, {221, 2},
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
	{762, 0}, {44, 0}, {29, 0}, {29, 0}, {38, 1}, {736, 0}, {25, 0}, {25, 0},
	{370, 0}, {38, 0}, {43, 0}, {29, 2}, {43, 2}, {29, 2}, {29, 2}, {44, 2},
	{29, 2}, {29, 2}, {29, 2}, {22, 2}, {29, 2}, {22, 2}, {29, 2}, {38, 2},
	{29, 2}, {38, 2}, {411, 2}, {29, 2}, {29, 2}, {44, 0}, {891, 0}, {905, 0},
	{905, 1}, {433, 0}, {106, 0}, {106, 0}, {106, 0}, {106, 0}, {386, 1}, {430, 0},
	{584, 0}, {304, 0}, {761, 0}, {455, 0}, {521, 0}, {420, 0}, {587, 0}, {587, 0},
	{587, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0}, {587, 0}, {281, 2}, {281, 2},
	{281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {64, 2},
	{665, 0}, {471, 0}, {580, 0}, {570, 0}, {570, 0}, {1058, 0}, {1058, 0}, {544, 0},
	{544, 0}, {544, 0}, {553, 0}, {553, 0}, {553, 0}, {452, 1}, {590, 0}, {702, 0},
	{702, 1}, {983, 0}, {983, 0}, {974, 0}, {920, 0}, {477, 1}, {540, 0}, {540, 0},
	{231, 0}, {435, 0}, {354, 1}, {422, 1}, {675, 1}, {466, 0}, {569, 1}, {517, 0},
	{517, 1}, {111, 0}, {111, 0}, {423, 0}, {955, 0}, {955, 0}, {481, 0}, {425, 0},
	{287, 1}, {311, 0}, {940, 0}, {940, 1}, {437, 0}, {774, 0}, {96, 1}, {471, 0},
	{651, 0}, {574, 0}, {574, 0}, {574, 0}, {574, 0}, {574, 0}, {424, 0}, {457, 0},
	{457, 0}, {481, 0}, {442, 0}, {442, 0}, {906, 1}, {805, 1}, {82, 0}, {498, 0},
	{208, 0}, {442, 0}, {546, 0}, {546, 0}, {542, 0}, {542, 0}, {90, 1}, {1043, 0},
	{682, 0}, {765, 0}, {519, 0}, {1018, 0}, {816, 4}, {562, 0}, {562, 0}, {546, 0},
	{546, 1}, {546, 0}, {546, 0}, {546, 0}, {733, 0}, {258, 0}, {205, 0}, {205, 0},
	{200, 0}, {200, 0}, {583, 0}, {557, 0}, {583, 0}, {557, 0}, {29, 2}, {43, 2},
	{29, 2}, {29, 2}, {44, 2}, {29, 2}, {29, 2}, {29, 2}, {22, 2}, {29, 2},
	{22, 2}, {29, 2}, {38, 2}, {29, 2}, {38, 2}, {411, 2}, {29, 2}, {29, 2},
	{576, 0}, {576, 0}, {412, 0}, {19, 0}, {718, 0}, {718, 1}, {945, 0}, {1080, 0},
	{1080, 0}, {3, 0}, {131, 0}, {885, 0}, {483, 0}, {483, 0}, {483, 0}, {483, 0},
	{483, 0}, {296, 0}, {844, 0}, {844, 0}, {254, 0}, {455, 0}, {591, 0}, {591, 0},
	{591, 0}, {591, 0}, {1005, 0}, {1005, 0}, {8, 0}, {846, 0}, {846, 1}, {560, 0},
	{560, 0}, {599, 0}, {559, 0}, {541, 0}, {501, 0}, {13, 0}, {13, 0}, {557, 0},
	{557, 0}, {1055, 0}, {41, 1}, {793, 0}, {108, 0}, {411, 1}, {47, 0}, {63, 0},
	{26, 0}, {554, 0}, {554, 0}, {416, 0}, {201, 2}, {201, 2}, {201, 2}, {201, 2},
	{201, 2}, {201, 2}, {326, 2}, {201, 2}, {201, 2}, {201, 2}, {201, 2}, {101, 2},
	{607, 0}, {1002, 0}, {114, 0}, {114, 2}, {423, 0}, {52, 0}, {203, 0}, {203, 0},
	{203, 0}, {203, 0}, {313, 2}, {204, 2}, {204, 2}, {128, 2}, {47, 2}, {204, 2},
	{204, 2}, {204, 0}, {204, 2}, {204, 2}, {204, 2}, {314, 2}, {204, 2}, {204, 2},
	{827, 0}, {827, 1}, {131, 1}, {508, 0}, {566, 1}, {427, 0}, {427, 0}, {605, 0},
	{427, 0}, {605, 0}, {210, 0}, {60, 0}, {431, 1}, {278, 0}, {419, 0}, {419, 0},
	{1039, 1}, {562, 0}, {562, 0}, {516, 0}, {207, 0}, {213, 0}, {213, 0}, {212, 0},
	{212, 0}, {209, 0}, {573, 0}, {986, 1}, {429, 0}, {806, 0}, {806, 0}, {806, 1},
	{593, 0}, {104, 0}, {878, 1}, {282, 2}, {157, 2}, {289, 2}, {56, 2}, {147, 2},
	{289, 2}, {290, 2}, {69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2}, {214, 2},
	{147, 2}, {152, 2}, {69, 2}, {387, 2}, {120, 2}, {63, 2}, {215, 2}, {120, 2},
	{384, 2}, {387, 2}, {389, 2}, {400, 2}, {120, 2}, {613, 0}, {656, 0}, {141, 0},
	{141, 0}, {537, 0}, {1022, 0}, {1022, 1}, {937, 1}, {937, 1}, {14, 0}, {1021, 0},
	{1021, 1}, {616, 4}, {687, 0}, {687, 0}, {687, 1}, {425, 0}, {225, 0}, {401, 0},
	{401, 0}, {401, 1}, {356, 1}, {216, 0}, {408, 0}, {508, 0}, {508, 0}, {668, 4},
	{771, 1}, {871, 1}, {639, 0}, {55, 0}, {670, 0}, {670, 1}, {312, 0}, {128, 1},
	{281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2}, {281, 2},
	{281, 2}, {64, 2}, {1012, 0}, {1012, 0}, {980, 1}, {671, 0}, {577, 0}, {177, 0},
	{979, 0}, {525, 0}, {173, 0}, {966, 0}, {604, 0}, {288, 0}, {556, 0}, {904, 0},
	{904, 1}, {43, 0}, {657, 0}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2},
	{131, 2}, {131, 2}, {131, 2}, {131, 2}, {131, 2}, {960, 0}, {390, 2}, {558, 0},
	{558, 0}, {723, 0}, {723, 0}, {452, 0}, {452, 0}, {452, 0}, {451, 0}, {575, 0},
	{575, 0}, {559, 0}, {559, 0}, {559, 0}, {559, 0}, {559, 1}, {559, 1}, {174, 0},
	{1045, 0}, {566, 0}, {27, 0}, {27, 0}, {711, 0}, {711, 0}, {941, 0}, {247, 2},
	{248, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2}, {269, 2}, {176, 2}, {292, 2},
	{176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2},
	{176, 2}, {245, 2}, {267, 2}, {788, 1}, {678, 0}, {85, 0}, {569, 0}, {345, 0},
	{808, 0}, {817, 0}, {899, 0}, {817, 0}, {899, 0}, {1036, 0}, {817, 0}, {899, 0},
	{1036, 0}, {817, 1}, {899, 1}, {1036, 1}, {619, 0}, {853, 0}, {853, 0}, {964, 0},
	{870, 1}, {958, 0}, {373, 0}, {790, 0}, {1050, 0}, {1050, 0}, {562, 1}, {157, 0},
	{541, 0}, {541, 0}, {576, 0}, {576, 0}, {932, 0}, {577, 0}, {577, 0}, {547, 0},
	{425, 0}, {547, 0}, {547, 0}, {102, 0}, {1061, 0}, {1061, 0}, {548, 0}, {861, 0},
	{442, 0}, {457, 0}, {299, 0}, {574, 0}, {463, 1}, {820, 0}, {1079, 1}, {460, 0},
	{893, 1}, {142, 0}, {282, 1}, {740, 1}, {106, 0}, {201, 1}, {660, 0}, {660, 0},
	{603, 0}, {385, 0}, {1014, 0}, {1014, 1}, {315, 0}, {837, 0}, {874, 0}, {931, 0},
	{837, 1}, {874, 1}, {931, 1}, {1001, 1}, {183, 1}, {384, 1}, {115, 0}, {128, 0},
	{658, 1}, {1085, 0}, {1088, 0}, {611, 4}, {859, 4}, {204, 1}, {576, 0}, {576, 0},
	{598, 0}, {29, 2}, {43, 2}, {29, 2}, {29, 2}, {44, 2}, {29, 2}, {29, 2},
	{29, 2}, {22, 2}, {29, 2}, {22, 2}, {29, 2}, {38, 2}, {29, 2}, {38, 2},
	{411, 2}, {29, 2}, {29, 2}, {575, 0}, {575, 0}, {24, 0}, {484, 0}, {588, 0},
	{588, 0}, {326, 0}, {120, 2}, {616, 0}, {616, 0}, {616, 1}, {275, 0}, {275, 0},
	{275, 0}, {275, 0}, {275, 0}, {275, 0}, {75, 0}, {265, 0}, {100, 0}, {100, 0},
	{270, 0}, {270, 0}, {265, 0}, {270, 0}, {270, 0}, {274, 0}, {268, 0}, {270, 0},
	{270, 0}, {270, 0}, {270, 0}, {226, 0}, {76, 0}, {266, 1}, {279, 0}, {269, 1},
	{270, 1}, {271, 1}, {269, 1}, {270, 1}, {271, 1}, {275, 0}, {306, 0}, {269, 1},
	{270, 1}, {271, 1}, {269, 1}, {270, 1}, {271, 1}, {275, 0}, {274, 1}, {2, 0},
	{2, 0}, {282, 1}, {280, 0}, {281, 1}, {297, 0}, {226, 1}, {279, 1}, {267, 1},
	{178, 0}, {306, 1}, {873, 0}, {873, 0}, {951, 0}, {177, 0}, {176, 0}, {175, 0},
	{387, 0}, {229, 0}, {229, 0}, {221, 0}, {221, 0}, {145, 0}, {593, 0}, {95, 1},
	{789, 0}, {789, 1}, {519, 0}, {224, 0}, {69, 0}, {697, 0}, {274, 0}, {274, 0},
	{227, 2}, {254, 0}, {227, 2}, {274, 2}, {225, 2}, {274, 2}, {274, 2}, {382, 2},
	{225, 2}, {274, 2}, {274, 2}, {382, 2}, {226, 0}, {270, 2}, {274, 2}, {274, 2},
	{274, 2}, {270, 2}, {274, 2}, {170, 2}, {274, 2}, {274, 2}, {255, 0}, {171, 2},
	{170, 2}, {274, 2}, {171, 2}, {255, 0}, {255, 2}, {254, 0}, {274, 2}, {255, 2},
	{274, 2}, {274, 2}, {274, 2}, {229, 2}, {342, 2}, {354, 2}, {274, 2}, {274, 2},
	{229, 2}, {342, 2}, {354, 2}, {274, 2}, {229, 0}, {229, 0}, {229, 2}, {254, 2},
	{274, 2}, {229, 2}, {226, 2}, {226, 2}, {563, 1}, {546, 1}, {269, 0}, {271, 0},
	{269, 1}, {270, 1}, {271, 1}, {561, 0}, {561, 0}, {620, 0}, {234, 0}, {620, 4},
	{234, 0}, {784, 0}, {784, 0}, {42, 0}, {42, 0}, {377, 0}, {377, 0}, {378, 0},
	{378, 0}, {378, 1}, {381, 0}, {381, 2}, {293, 0}, {378, 2}, {378, 0}, {379, 0},
	{378, 2}, {378, 2}, {378, 2}, {378, 2}, {378, 2}, {378, 2}, {376, 1}, {266, 0},
	{11, 0}, {333, 0}, {677, 1}, {532, 0}, {31, 1}, {32, 1}, {608, 1}, {608, 0},
	{608, 1}, {456, 0}, {456, 0}, {713, 0}, {882, 1}, {777, 0}, {337, 0}, {337, 0},
	{672, 4}, {282, 2}, {157, 2}, {289, 2}, {56, 2}, {147, 2}, {289, 2}, {290, 2},
	{69, 2}, {69, 2}, {172, 2}, {120, 2}, {147, 2}, {214, 2}, {147, 2}, {152, 2},
	{69, 2}, {387, 2}, {120, 2}, {63, 2}, {215, 2}, {625, 0}, {120, 2}, {384, 2},
	{387, 2}, {389, 2}, {400, 2}, {120, 2}, {387, 1}, {400, 1}, {481, 0}, {339, 0},
	{339, 0}, {994, 0}, {994, 0}, {550, 1}, {114, 0}, {106, 0}, {106, 0}, {106, 0},
	{106, 0}, {106, 0}, {106, 0}, {106, 0}, {106, 0}, {113, 1}, {117, 0}, {389, 0},
	{386, 1}, {386, 1}, {120, 0}, {388, 1}, {386, 0}, {581, 0}, {581, 0}, {598, 0},
	{39, 0}, {424, 0}, {678, 4}, {550, 1}, {650, 0}, {650, 1}, {591, 0}, {591, 0},
	{542, 0}, {542, 0}, {542, 0}, {591, 0}, {591, 0}, {591, 0}, {591, 0}, {459, 0},
	{45, 2}, {394, 2}, {394, 2}, {123, 0}, {123, 0}, {343, 1}, {579, 0}, {579, 0},
	{519, 0}, {676, 0}, {1069, 0}, {29, 1}, {125, 1}, {66, 0}, {66, 0}, {53, 0},
	{687, 0}, {900, 1}, {959, 0}, {583, 0}, {583, 0}, {1023, 0}, {70, 0}, {70, 0},
	{583, 0}, {583, 0}, {643, 1}, {672, 0}, {672, 0}, {672, 1}, {935, 0}, {439, 0},
	{651, 0}, {1019, 0}, {57, 0}, {1006, 0}, {948, 0}, {948, 0}, {863, 0}, {863, 0},
	{863, 0}, {1086, 0}, {1086, 0}, {280, 1}, {89, 0}, {686, 0}, {428, 0}, {227, 1},
	{352, 0}, {352, 1}, {213, 0}, {548, 0}, {544, 0}, {544, 0}, {479, 0}, {560, 0},
	{541, 0}, {560, 0}, {541, 0}, {541, 0}, {541, 0}, {248, 0}, {715, 1}, {1063, 0},
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
	{1011, 0}, {628, 4}, {526, 0}, {642, 1}, {283, 0}, {150, 0}, {150, 0}, {422, 0},
	{422, 0}, {535, 0}, {969, 0}, {969, 0}, {969, 1}, {411, 0}, {411, 2}, {967, 0},
	{187, 0}, {183, 0}, {187, 0}, {238, 0}, {187, 0}, {183, 0}, {845, 0}, {922, 0},
	{557, 0}, {557, 0}, {1052, 0}, {1052, 0}, {1052, 1}, {140, 0}, {916, 0}, {194, 0},
	{985, 0}, {686, 0}, {686, 1}, {590, 0}, {590, 0}, {542, 0}, {552, 0}, {933, 1},
	{425, 0}, {425, 0}, {425, 0}, {49, 1}, {256, 0}, {256, 0}, {397, 0}, {541, 0},
	{541, 0}, {844, 0}, {626, 4}, {262, 1}, {115, 0}, {561, 0}, {54, 0}, {174, 0},
	{423, 0}, {481, 1}, {185, 0}, {185, 0}, {378, 0}, {378, 1}, {548, 0}, {566, 0},
	{257, 0}, {992, 0}, {381, 0}, {710, 4}, {490, 0}, {485, 0}, {485, 0}, {663, 1},
	{959, 1}, {570, 0}, {570, 0}, {570, 1}, {570, 1}, {551, 0}, {551, 0}, {551, 0},
	{811, 0}, {811, 1}, {73, 0}, {436, 0}, {436, 0}, {436, 1}, {598, 0}, {247, 2},
	{248, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2}, {269, 2}, {176, 2}, {292, 2},
	{176, 2}, {148, 2}, {176, 2}, {148, 2}, {176, 2}, {176, 2}, {90, 2}, {176, 2},
	{176, 2}, {136, 0}, {245, 2}, {245, 2}, {267, 2}, {567, 0}, {567, 0}, {581, 0},
	{581, 0}, {910, 0}, {910, 0}, {856, 1}, {266, 1}, {568, 0}, {568, 0}, {506, 0},
	{506, 0}, {1, 0}, {1, 0}, {447, 0}, {814, 0}, {539, 0}, {539, 1}, {590, 0},
	{654, 0}, {654, 0}, {423, 0}, {423, 0}, {461, 0}, {118, 1}, {606, 0}, {507, 0},
	{643, 0}, {252, 1}, {1049, 0}, {1049, 0}, {1049, 1}, {153, 0}, {691, 0}, {716, 4},
	{1078, 0}, {1078, 0}, {577, 0}, {61, 0}, {61, 0}, {61, 0}, {545, 0}, {545, 0},
	{982, 0}, {982, 1}, {183, 1}, {640, 0}, {640, 0}, {640, 0}, {549, 0}, {549, 0},
	{15, 0}, {15, 0}, {15, 1}, {1011, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0},
	{571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {571, 0}, {424, 0}, {309, 0},
	{201, 0}, {186, 0}, {828, 0}, {1001, 0}, {768, 0}, {944, 0}, {627, 1}, {627, 1},
	{830, 0}, {4, 0}, {626, 0}, {626, 0}, {467, 0}, {464, 0}, {377, 0}, {377, 0},
	{636, 0}, {101, 0}, {101, 1}, {617, 4}, {1026, 0}, {207, 0}, {259, 0}, {345, 1},
	{720, 0}, {513, 0}, {1013, 0}, {585, 0}, {585, 0}, {305, 1}, {161, 0}, {563, 1},
	{746, 0}, {746, 0}, {1045, 0}, {1045, 0}, {1045, 1}, {645, 0}, {817, 1}, {899, 1},
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
	{451, 1}, {451, 0}, {175, 1}, {514, 0}, {592, 0}, {694, 0}, {568, 0}, {568, 0},
	{568, 0}, {568, 0}, {897, 0}, {897, 1}, {897, 1}, {569, 1}, {647, 0}, {647, 1},
	{876, 1}, {680, 1}, {93, 0}, {93, 0}, {258, 0}, {260, 0}, {260, 2}, {260, 2},
	{260, 2}, {260, 2}, {260, 2}, {260, 2}, {260, 2}, {302, 2}, {260, 2}, {260, 2},
	{258, 2}, {963, 0}, {963, 0}, {76, 2}, {188, 2}, {306, 2}, {451, 0}, {569, 1},
	{537, 0}, {78, 0}, {984, 0}, {547, 0}, {547, 0}, {547, 0}, {547, 0}, {547, 0},
	{547, 0}, {113, 0}, {1020, 0}, {842, 0}, {423, 0}, {423, 0}, {164, 0}, {164, 0},
	{164, 0}, {420, 1}, {341, 0}, {165, 0}, {23, 1}, {477, 0}, {590, 0}, {590, 0},
	{561, 0}, {590, 0}, {590, 0}, {590, 1}, {590, 0}, {590, 0}, {881, 0}, {647, 0},
	{881, 1}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0},
	{575, 0}, {493, 0}, {301, 0}, {610, 0}, {610, 0}, {610, 0}, {610, 1}, {94, 0},
	{94, 0}, {94, 1}, {553, 0}, {553, 0}, {502, 0}, {546, 1}, {913, 1}, {534, 0},
	{303, 0}, {869, 0}, {803, 0}, {729, 0}, {495, 0}, {440, 0}, {440, 0}, {555, 1},
	{873, 1}, {570, 0}, {570, 0}, {1072, 0}, {294, 0}, {884, 0}, {1070, 1}, {364, 0},
	{1057, 0}, {1057, 1}, {942, 0}, {869, 1}, {942, 1}, {486, 1}, {488, 0}, {351, 0},
	{351, 0}, {747, 0}, {917, 0}, {209, 1}, {172, 1}, {502, 0}, {1004, 0}, {754, 0},
	{754, 0}, {233, 0}, {233, 0}, {133, 0}, {133, 1}, {464, 0}, {547, 1}, {434, 1},
	{370, 0}, {68, 2}, {68, 2}, {310, 2}, {68, 2}, {275, 2}, {68, 2}, {167, 2},
	{68, 2}, {167, 2}, {370, 0}, {68, 2}, {68, 2}, {221, 2}, {279, 2}, {68, 2},
	{68, 2}, {221, 2}, {279, 2}, {370, 2}, {221, 1}, {323, 0}, {323, 0}, {987, 0},
	{862, 0}, {1009, 0}, {1009, 1}, {160, 0}, {160, 0}, {241, 0}, {227, 0}, {159, 0},
	{170, 0}, {165, 0}, {8, 0}, {157, 0}, {241, 0}, {163, 0}, {154, 1}, {154, 1},
	{170, 1}, {171, 0}, {146, 0}, {148, 0}, {167, 0}, {168, 0}, {156, 0}, {68, 0},
	{43, 0}, {186, 0}, {604, 0}, {744, 0}, {150, 1}, {586, 0}, {586, 0}, {586, 0},
	{586, 0}, {519, 0}, {466, 0}, {7, 0}, {641, 0}, {360, 0}, {827, 0}, {480, 0},
	{480, 0}, {548, 0}, {548, 0}, {638, 1}, {480, 1}, {726, 1}, {1084, 0}, {1076, 0},
	{1076, 1}, {442, 0}, {439, 0}, {457, 0}, {466, 0}, {519, 0}, {439, 0}, {489, 0},
	{457, 0}, {651, 0}, {1039, 0}, {96, 0}, {96, 0}, {357, 0}, {545, 0}, {543, 0},
	{545, 0}, {543, 0}, {996, 1}, {452, 0}, {554, 0}, {554, 0}, {564, 0}, {560, 0},
	{564, 0}, {560, 0}, {584, 0}, {578, 0}, {564, 0}, {584, 0}, {578, 0}, {564, 0},
	{545, 0}, {554, 0}, {553, 0}, {545, 0}, {554, 0}, {554, 0}, {553, 0}, {584, 0},
	{554, 0}, {584, 0}, {584, 0}, {566, 0}, {553, 0}, {554, 0}, {554, 0}, {566, 0},
	{553, 0}, {554, 0}, {554, 0}, {572, 0}, {572, 0}, {572, 0}, {572, 0}, {584, 0},
	{566, 0}, {584, 0}, {566, 0}, {355, 0}, {286, 0}, {6, 0}, {35, 0}, {829, 0},
	{442, 0}, {439, 0}, {495, 0}, {466, 0}, {479, 0}, {439, 0}, {808, 1}, {808, 1},
	{56, 0}, {146, 0}, {968, 0}, {968, 0}, {442, 0}, {504, 1}, {659, 0}, {659, 0},
	{659, 1}, {248, 1}, {481, 1}, {380, 0}, {137, 0}, {854, 0}, {265, 2}, {345, 2},
	{257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2},
	{345, 0}, {257, 2}, {257, 2}, {216, 0}, {402, 0}, {402, 0}, {439, 0}, {547, 0},
	{547, 0}, {478, 0}, {270, 0}, {270, 0}, {270, 0}, {270, 0}, {225, 0}, {227, 0},
	{225, 0}, {226, 0}, {438, 0}, {228, 0}, {443, 1}, {134, 0}, {134, 0}, {134, 1},
	{87, 0}, {674, 0}, {674, 0}, {674, 0}, {1040, 0}, {249, 0}, {599, 0}, {223, 0},
	{769, 0}, {26, 2}, {305, 2}, {192, 0}, {274, 0}, {538, 0}, {481, 1}, {481, 1},
	{556, 0}, {568, 0}, {568, 0}, {440, 0}, {753, 4}, {898, 0}, {925, 0}, {925, 0},
	{925, 0}, {961, 0}, {961, 0}, {761, 0}, {961, 0}, {108, 1}, {537, 0}, {537, 0},
	{585, 0}, {585, 0}, {585, 0}, {585, 0}, {585, 0}, {585, 0}, {589, 0}, {575, 0},
	{575, 0}, {585, 0}, {575, 0}, {548, 0}, {585, 0}, {575, 0}, {589, 0}, {570, 0},
	{548, 0}, {591, 0}, {557, 0}, {570, 0}, {585, 0}, {548, 0}, {583, 0}, {585, 0},
	{570, 0}, {585, 0}, {575, 0}, {585, 0}, {423, 0}, {437, 0}, {704, 0}, {704, 1},
	{923, 0}, {491, 0}, {491, 0}, {255, 0}, {254, 0}, {253, 0}, {262, 1}, {254, 1},
	{258, 1}, {260, 1}, {252, 1}, {255, 1}, {688, 0}, {688, 0}, {508, 0}, {993, 0},
	{993, 0}, {738, 0}, {738, 1}, {752, 0}, {570, 0}, {570, 0}, {570, 0}, {570, 0},
	{9, 1}, {932, 1}, {932, 1}, {1065, 0}, {739, 1}, {275, 0}, {606, 0}, {825, 0},
	{606, 0}, {825, 0}, {606, 0}, {825, 0}, {606, 0}, {825, 0}, {689, 0}, {567, 0},
	{567, 0}, {64, 1}, {2, 0}, {188, 1}, {240, 1}, {83, 0}, {350, 0}, {178, 0},
	{8, 1}, {685, 0}, {398, 1}, {246, 0}, {201, 0}, {202, 0}, {479, 0}, {618, 0},
	{618, 1}, {214, 0}, {215, 0}, {562, 0}, {562, 0}, {392, 0}, {390, 0}, {330, 0},
	{129, 0}, {329, 0}, {377, 0}, {330, 0}, {391, 0}, {129, 0}, {282, 2}, {290, 0},
	{282, 2}, {377, 0}, {155, 0}, {391, 0}, {56, 0}, {206, 0}, {335, 0}, {378, 0},
	{175, 0}, {378, 0}, {117, 0}, {108, 0}, {147, 0}, {269, 0}, {269, 0}, {247, 2},
	{269, 0}, {269, 0}, {248, 2}, {176, 2}, {378, 1}, {247, 2}, {148, 0}, {118, 0},
	{118, 0}, {248, 2}, {176, 2}, {176, 2}, {157, 2}, {389, 0}, {176, 2}, {381, 0},
	{282, 0}, {176, 2}, {157, 2}, {172, 0}, {280, 0}, {327, 0}, {327, 0}, {176, 2},
	{4, 2}, {289, 2}, {1020, 0}, {269, 2}, {176, 2}, {292, 2}, {56, 2}, {147, 2},
	{289, 2}, {290, 2}, {289, 0}, {4, 2}, {176, 2}, {381, 2}, {289, 2}, {69, 2},
	{69, 2}, {267, 0}, {386, 0}, {386, 0}, {120, 0}, {269, 2}, {176, 2}, {292, 2},
	{148, 2}, {176, 2}, {56, 2}, {147, 2}, {289, 2}, {290, 2}, {176, 2}, {148, 2},
	{69, 2}, {69, 2}, {335, 2}, {293, 0}, {388, 0}, {389, 0}, {148, 2}, {176, 2},
	{172, 2}, {120, 0}, {148, 2}, {378, 2}, {290, 2}, {120, 2}, {176, 2}, {172, 2},
	{147, 2}, {214, 2}, {247, 0}, {378, 0}, {379, 0}, {388, 0}, {176, 2}, {378, 2},
	{120, 2}, {147, 2}, {152, 0}, {176, 2}, {147, 2}, {214, 2}, {149, 0}, {393, 0},
	{176, 2}, {147, 2}, {152, 2}, {69, 2}, {385, 0}, {155, 0}, {358, 0}, {90, 2},
	{176, 2}, {387, 2}, {120, 2}, {176, 2}, {378, 2}, {152, 2}, {69, 2}, {63, 2},
	{215, 2}, {383, 0}, {90, 2}, {176, 2}, {387, 2}, {120, 2}, {120, 2}, {384, 2},
	{387, 2}, {389, 2}, {400, 2}, {136, 0}, {387, 0}, {387, 0}, {788, 1}, {176, 2},
	{63, 2}, {215, 2}, {120, 2}, {120, 2}, {384, 2}, {387, 2}, {389, 2}, {400, 2},
	{198, 0}, {384, 0}, {788, 1}, {389, 0}, {245, 2}, {378, 2}, {120, 2}, {378, 2},
	{384, 0}, {245, 2}, {378, 2}, {267, 2}, {378, 2}, {269, 0}, {386, 0}, {383, 1},
	{120, 0}, {147, 0}, {335, 0}, {267, 2}, {376, 0}, {411, 0}, {1038, 0}, {1038, 1},
	{59, 0}, {398, 0}, {404, 0}, {404, 0}, {259, 0}, {2, 0}, {18, 0}, {673, 0},
	{4, 0}, {189, 0}, {188, 0}, {970, 1}, {244, 0}, {1057, 0}, {698, 0}, {454, 0},
	{214, 1}, {335, 2}, {405, 0}, {999, 0}, {523, 0}, {523, 1}, {856, 0}, {972, 0},
	{972, 0}, {972, 0}, {291, 1}, {320, 0}, {341, 1}, {548, 0}, {548, 0}, {548, 0},
	{548, 0}, {575, 0}, {575, 0}, {548, 0}, {575, 0}, {548, 0}, {575, 0}, {411, 0},
	{481, 0}, {839, 0}, {130, 2}, {222, 0}, {222, 0}, {222, 0}, {222, 0}, {597, 0},
	{597, 0}, {896, 1}, {818, 1}, {818, 0}, {896, 1}, {475, 0}, {549, 0}, {294, 0},
	{278, 2}, {278, 2}, {278, 2}, {278, 0}, {278, 2}, {278, 2}, {278, 2}, {278, 2},
	{278, 2}, {278, 2}, {294, 2}, {568, 0}, {636, 0}, {636, 0}, {345, 0}, {374, 0},
	{775, 0}, {746, 4}, {534, 0}, {697, 1}, {0, 0}, {745, 0}, {921, 1}, {1032, 0},
	{871, 0}, {771, 0}, {871, 0}, {103, 0}, {477, 0}, {626, 4}, {446, 0}, {152, 1},
	{591, 0}, {591, 0}, {591, 0}, {591, 0}, {129, 2}, {1046, 1}, {1041, 0}, {1077, 0},
	{1041, 1}, {1077, 1}, {839, 1}, {763, 0}, {763, 1}, {109, 0}, {109, 1}, {69, 0},
	{69, 0}, {95, 0}, {50, 0}, {385, 0}, {101, 0}, {106, 1}, {106, 1}, {577, 0},
	{577, 0}, {49, 1}, {49, 1}, {101, 1}, {691, 0}, {369, 0}, {316, 0}, {1053, 0},
	{161, 0}, {166, 0}, {166, 0}, {166, 1}, {305, 0}, {868, 1}, {739, 0}, {739, 0},
	{269, 0}, {269, 0}, {247, 2}, {269, 0}, {269, 0}, {248, 2}, {176, 2}, {247, 2},
	{148, 0}, {248, 2}, {176, 2}, {176, 2}, {176, 2}, {176, 2}, {176, 2}, {4, 2},
	{269, 2}, {176, 2}, {292, 2}, {4, 2}, {176, 2}, {267, 0}, {269, 2}, {176, 2},
	{292, 2}, {148, 2}, {176, 2}, {176, 2}, {148, 2}, {148, 2}, {176, 2}, {148, 2},
	{176, 2}, {247, 0}, {176, 2}, {176, 2}, {149, 0}, {176, 2}, {90, 2}, {176, 2},
	{176, 2}, {90, 2}, {176, 2}, {136, 0}, {176, 2}, {198, 0}, {245, 2}, {245, 2},
	{267, 2}, {269, 0}, {267, 2}, {253, 1}, {254, 1}, {939, 0}, {433, 0}, {569, 0},
	{998, 0}, {240, 2}, {95, 2}, {306, 0}, {98, 0}, {46, 0}, {46, 0}, {74, 0},
	{1087, 0}, {534, 0}, {534, 0}, {1087, 0}, {530, 0}, {842, 0}, {482, 0}, {842, 0},
	{842, 0}, {195, 0}, {195, 0}, {343, 0}, {343, 2}, {343, 2}, {196, 0}, {197, 0},
	{197, 0}, {418, 0}, {611, 0}, {859, 0}, {611, 0}, {859, 0}, {611, 0}, {926, 0},
	{926, 0}, {926, 1}, {580, 0}, {334, 2}, {50, 2}, {220, 0}, {220, 0}, {7, 0},
	{240, 2}, {95, 2}, {353, 0}, {240, 2}, {95, 2}, {347, 0}, {353, 0}, {126, 1},
	{285, 0}, {502, 0}, {779, 0}, {779, 0}, {317, 0}, {107, 1}, {317, 0}, {317, 0},
	{317, 1}, {252, 1}, {245, 0}, {487, 1}, {725, 0}, {725, 0}, {469, 0}, {517, 1},
	{479, 0}, {479, 0}, {479, 1}, {382, 0}, {703, 4}, {724, 4}, {521, 0}, {169, 0},
	{558, 0}, {558, 0}, {555, 0}, {555, 0}, {555, 0}, {555, 0}, {555, 0}, {555, 0},
	{417, 1}, {822, 0}, {822, 1}, {356, 0}, {634, 1}, {568, 0}, {507, 1}, {481, 1},
	{112, 0}, {521, 0}, {573, 0}, {573, 0}, {557, 0}, {557, 0}, {557, 0}, {557, 0},
	{226, 1}, {279, 1}, {977, 1}, {580, 0}, {580, 0}, {295, 0}, {295, 0}, {562, 0},
	{562, 0}, {562, 0}, {562, 0}, {217, 1}, {105, 0}, {20, 0}, {201, 2}, {201, 2},
	{201, 2}, {201, 2}, {201, 2}, {201, 2}, {326, 2}, {201, 2}, {201, 2}, {101, 0},
	{201, 2}, {201, 2}, {101, 2}, {225, 0}, {225, 0}, {476, 0}, {591, 0}, {591, 0},
	{591, 0}, {591, 0}, {908, 0}, {908, 0}, {908, 1}, {603, 0}, {393, 0}, {584, 0},
	{229, 0}, {837, 1}, {565, 0}, {565, 0}, {114, 0}, {599, 0}, {1073, 0}, {1073, 1},
	{274, 0}, {731, 1}, {607, 0}, {930, 0}, {607, 1}, {624, 0}, {604, 0}, {72, 0},
	{72, 0}, {72, 0}, {467, 0}, {467, 0}, {467, 0}, {467, 0}, {467, 1}, {1010, 1},
	{418, 0}, {493, 0}, {586, 0}, {586, 0}, {368, 0}, {471, 0}, {377, 1}, {583, 0},
	{583, 0}, {583, 0}, {944, 0}, {594, 0}, {594, 0}, {594, 0}, {662, 0}, {820, 0},
	{843, 0}, {895, 0}, {541, 0}, {541, 0}, {734, 0}, {673, 1}, {994, 0}, {467, 0},
	{637, 0}, {566, 0}, {566, 0}, {549, 0}, {549, 0}, {549, 0}, {447, 0}, {92, 0},
	{730, 0}, {357, 0}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2},
	{357, 2}, {357, 2}, {357, 2}, {725, 0}, {461, 0}, {725, 0}, {929, 0}, {929, 0},
	{80, 0}, {612, 1}, {80, 0}, {612, 1}, {455, 0}, {465, 1}, {354, 0}, {358, 0},
	{354, 0}, {354, 0}, {358, 1}, {577, 0}, {577, 0}, {79, 0}, {785, 1}, {976, 0},
	{466, 0}, {227, 0}, {44, 1}, {457, 0}, {457, 0}, {804, 4}, {743, 0}, {181, 0},
	{182, 0}, {363, 0}, {715, 0}, {319, 0}, {115, 2}, {301, 0}, {115, 2}, {14, 2},
	{116, 2}, {115, 2}, {115, 2}, {115, 2}, {115, 2}, {301, 0}, {8, 2}, {301, 0},
	{115, 2}, {115, 2}, {301, 2}, {115, 2}, {115, 2}, {178, 2}, {706, 0}, {274, 1},
	{278, 1}, {111, 0}, {111, 0}, {867, 0}, {949, 0}, {867, 0}, {949, 0}, {867, 1},
	{949, 1}, {582, 0}, {522, 0}, {522, 0}, {582, 0}, {582, 0}, {582, 0}, {582, 0},
	{582, 0}, {582, 0}, {528, 0}, {1081, 0}, {564, 0}, {564, 0}, {370, 1}, {1029, 0},
	{1029, 1}, {51, 0}, {14, 0}, {52, 0}, {53, 0}, {646, 1}, {278, 0}, {128, 1},
	{990, 0}, {1044, 1}, {1051, 1}, {1044, 0}, {1051, 0}, {1062, 0}, {439, 1}, {689, 0},
	{1059, 1}, {584, 0}, {163, 0}, {163, 0}, {163, 1}, {227, 1}, {785, 0}, {677, 0},
	{566, 0}, {299, 0}, {856, 1}, {68, 0}, {420, 0}, {831, 0}, {831, 0}, {831, 1},
	{331, 0}, {331, 0}, {331, 1}, {541, 0}, {541, 0}, {573, 0}, {573, 0}, {826, 0},
	{481, 0}, {477, 0}, {385, 0}, {472, 0}, {595, 0}, {113, 0}, {21, 0}, {21, 0},
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
	{637, 0}, {748, 0}, {713, 1}, {1037, 1}, {867, 0}, {949, 0}, {531, 0}, {915, 0},
	{661, 0}, {938, 0}, {645, 0}, {780, 0}, {780, 1}, {645, 1}, {780, 1}, {400, 0},
	{237, 0}, {248, 0}, {393, 1}, {158, 2}, {153, 2}, {649, 1}, {763, 0}, {497, 1},
	{574, 0}, {1007, 0}, {382, 0}, {703, 0}, {724, 0}, {751, 0}, {751, 0}, {751, 0},
	{823, 0}, {823, 1}, {558, 0}, {558, 0}, {1027, 0}, {1027, 0}, {569, 0}, {569, 0},
	{384, 0}, {959, 4}, {1016, 0}, {965, 0}, {965, 0}, {965, 1}, {203, 1}, {459, 0},
	{840, 0}, {492, 0}, {665, 0}, {152, 1}, {451, 1}, {476, 1}, {591, 0}, {591, 0},
	{222, 0}, {222, 0}, {223, 0}, {223, 0}, {218, 0}, {218, 0}, {68, 2}, {68, 2},
	{167, 0}, {310, 2}, {68, 2}, {279, 0}, {275, 2}, {68, 2}, {167, 2}, {68, 2},
	{167, 2}, {68, 2}, {68, 2}, {221, 2}, {279, 2}, {68, 2}, {68, 2}, {221, 2},
	{279, 2}, {567, 0}, {567, 0}, {567, 0}, {567, 0}, {1066, 0}, {1066, 0}, {0, 0},
	{811, 0}, {995, 0}, {14, 0}, {569, 0}, {569, 0}, {836, 0}, {836, 1}, {272, 0},
	{130, 0}, {580, 1}, {573, 0}, {369, 0}, {745, 0}, {745, 1}, {195, 0}, {274, 0},
	{747, 0}, {281, 2}, {281, 2}, {281, 0}, {281, 2}, {281, 2}, {281, 2}, {281, 2},
	{281, 2}, {281, 2}, {281, 2}, {64, 2}, {629, 1}, {629, 1}, {629, 1}, {201, 0},
	{118, 1}, {415, 1}, {99, 0}, {160, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2},
	{96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {96, 2}, {97, 2}, {315, 2},
	{167, 0}, {767, 1}, {76, 2}, {306, 0}, {188, 0}, {188, 2}, {306, 2}, {426, 0},
	{753, 1}, {650, 0}, {980, 0}, {272, 0}, {898, 0}, {925, 0}, {772, 0}, {772, 1},
	{772, 1}, {928, 0}, {760, 0}, {501, 0}, {501, 0}, {447, 0}, {959, 0}, {799, 1},
	{361, 0}, {361, 0}, {117, 1}, {753, 4}, {524, 0}, {524, 0}, {524, 0}, {503, 0},
	{503, 0}, {503, 0}, {594, 4}, {413, 0}, {413, 0}, {914, 0}, {564, 0}, {564, 0},
	{1054, 0}, {1054, 0}, {880, 0}, {1030, 0}, {950, 0}, {773, 0}, {950, 0}, {1071, 1},
	{448, 0}, {448, 0}, {855, 0}, {755, 1}, {187, 0}, {281, 1}, {670, 0}, {634, 0},
	{634, 1}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {359, 0},
	{149, 0}, {149, 0}, {359, 1}, {253, 1}, {254, 1}, {149, 1}, {928, 0}, {620, 0},
	{620, 0}, {902, 0}, {902, 0}, {902, 1}, {455, 0}, {455, 0}, {144, 0}, {557, 0},
	{558, 0}, {557, 0}, {558, 0}, {585, 0}, {585, 0}, {576, 0}, {557, 0}, {576, 0},
	{557, 0}, {554, 0}, {554, 0}, {585, 0}, {554, 0}, {585, 0}, {585, 0}, {585, 0},
	{554, 0}, {585, 0}, {585, 0}, {543, 0}, {543, 0}, {585, 0}, {558, 0}, {543, 0},
	{543, 0}, {562, 0}, {558, 0}, {576, 0}, {562, 0}, {585, 0}, {543, 0}, {576, 0},
	{543, 0}, {572, 0}, {566, 0}, {572, 0}, {566, 0}, {696, 0}, {705, 0}, {696, 0},
	{705, 0}, {696, 0}, {705, 0}, {533, 0}, {722, 0}, {499, 1}, {1001, 0}, {646, 1},
	{1061, 0}, {31, 0}, {23, 0}, {302, 1}, {23, 0}, {616, 1}, {571, 0}, {571, 0},
	{571, 0}, {571, 0}, {571, 1}, {571, 1}, {442, 0}, {214, 0}, {214, 0}, {214, 0},
	{215, 0}, {181, 1}, {471, 0}, {642, 1}, {151, 0}, {242, 0}, {459, 0}, {1000, 0},
	{560, 0}, {560, 0}, {584, 0}, {584, 0}, {584, 0}, {776, 0}, {615, 1}, {776, 0},
	{279, 0}, {424, 1}, {424, 1}, {566, 0}, {566, 0}, {321, 0}, {658, 0}, {658, 1},
	{810, 0}, {420, 0}, {231, 0}, {530, 0}, {530, 0}, {757, 0}, {198, 1}, {630, 0},
	{630, 4}, {630, 0}, {630, 1}, {721, 0}, {741, 0}, {741, 1}, {161, 0}, {7, 0},
	{271, 0}, {271, 0}, {271, 0}, {271, 0}, {161, 2}, {7, 2}, {7, 2}, {7, 2},
	{7, 2}, {7, 2}, {307, 0}, {7, 2}, {7, 2}, {7, 2}, {7, 2}, {7, 2},
	{307, 2}, {496, 1}, {732, 1}, {732, 0}, {54, 0}, {54, 0}, {54, 0}, {550, 0},
	{26, 0}, {764, 0}, {778, 0}, {569, 0}, {576, 0}, {576, 0}, {576, 0}, {576, 0},
	{481, 0}, {481, 0}, {481, 1}, {815, 1}, {687, 0}, {550, 0}, {550, 0}, {442, 0},
	{477, 0}, {481, 0}, {554, 0}, {439, 0}, {481, 0}, {554, 0}, {423, 0}, {423, 0},
	{604, 0}, {481, 0}, {777, 1}, {204, 1}, {957, 0}, {957, 0}, {957, 0}, {542, 1},
	{611, 1}, {457, 0}, {575, 0}, {575, 0}, {575, 0}, {575, 0}, {413, 0}, {769, 1},
	{547, 0}, {432, 0}, {432, 1}, {621, 0}, {921, 0}, {921, 0}, {667, 0}, {671, 0},
	{767, 0}, {667, 0}, {671, 0}, {667, 1}, {671, 1}, {767, 1}, {707, 0}, {503, 0},
	{583, 0}, {583, 0}, {583, 0}, {5, 1}, {36, 0}, {107, 0}, {107, 0}, {312, 0},
	{235, 1}, {729, 0}, {729, 1}, {592, 0}, {592, 0}, {554, 0}, {554, 0}, {442, 0},
	{564, 0}, {564, 0}, {564, 0}, {265, 2}, {345, 2}, {257, 2}, {257, 2}, {257, 2},
	{257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {257, 2}, {216, 0},
	{477, 0}, {477, 0}, {552, 0}, {552, 0}, {552, 0}, {552, 0}, {552, 0}, {454, 0},
	{454, 0}, {686, 0}, {277, 0}, {228, 0}, {451, 1}, {975, 0}, {707, 0}, {1002, 0},
	{258, 1}, {338, 0}, {338, 0}, {336, 0}, {826, 0}, {615, 0}, {819, 1}, {622, 1},
	{676, 0}, {765, 0}, {625, 0}, {783, 0}, {663, 1}, {984, 0}, {750, 1}, {813, 1},
	{701, 0}, {682, 0}, {694, 0}, {967, 0}, {810, 0}, {795, 1}, {1031, 1}, {733, 1},
	{635, 1}, {666, 1}, {693, 1}, {756, 1}, {796, 1}, {851, 1}, {911, 1}, {304, 0},
	{304, 0}, {304, 0}, {304, 0}, {1016, 0}, {631, 0}, {631, 0}, {247, 0}, {168, 1},
	{169, 1}, {261, 0}, {716, 0}, {716, 0}, {716, 1}, {349, 0}, {349, 0}, {970, 1},
	{349, 0}, {349, 1}, {970, 1}, {477, 0}, {606, 0}, {825, 4}, {156, 1}, {267, 1},
	{609, 0}, {609, 0}, {590, 0}, {561, 0}, {580, 0}, {580, 0}, {580, 1}, {638, 0},
	{638, 0}, {638, 4}, {344, 0}, {344, 1}, {608, 0}, {712, 0}, {712, 1}, {828, 0},
	{835, 0}, {854, 0}, {828, 0}, {835, 0}, {854, 0}, {835, 0}, {854, 1}, {74, 0},
	{622, 0}, {374, 0}, {557, 0}, {557, 0}, {138, 0}, {138, 0}, {576, 0}, {565, 0},
	{576, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {521, 0}, {695, 1},
	{230, 0}, {230, 1}, {562, 0}, {562, 0}, {562, 0}, {562, 1}, {562, 0}, {562, 0},
	{562, 0}, {562, 1}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {551, 0}, {75, 0},
	{75, 0}, {160, 0}, {160, 0}, {40, 0}, {553, 0}, {565, 0}, {565, 0}, {565, 0},
	{565, 0}, {565, 0}, {565, 0}, {565, 0}, {565, 0}, {481, 0}, {699, 1}, {22, 0},
	{530, 0}, {593, 0}, {569, 1}, {478, 0}, {447, 0}, {447, 1}, {569, 0}, {308, 0},
	{116, 0}, {7, 1}, {507, 0}, {783, 0}, {783, 0}, {783, 5}, {562, 1}, {562, 1},
	{58, 0}, {58, 0}, {542, 0}, {543, 0}, {543, 0}, {543, 0}, {50, 0}, {50, 0},
	{12, 0}, {334, 2}, {50, 2}, {334, 0}, {501, 0}, {560, 0}, {560, 0}, {560, 0},
	{560, 0}, {599, 0}, {599, 0}, {447, 0}, {793, 0}, {793, 0}, {793, 0}, {378, 2},
	{217, 0}, {368, 0}, {394, 1}, {1067, 0}, {1067, 0}, {1067, 0}, {1008, 0}, {283, 0},
	{918, 0}, {918, 0}, {918, 0}, {918, 1}, {269, 2}, {176, 0}, {502, 1}, {357, 2},
	{357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2}, {357, 2},
	{514, 0}, {592, 0}, {235, 0}, {235, 0}, {235, 1}, {580, 1}, {468, 0}, {468, 0},
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
	{933, 0}, {579, 0}, {579, 0}, {978, 1}, {450, 0}, {450, 1}, {735, 0}, {723, 1},
	{473, 0}, {457, 0}, {991, 0}, {991, 0}, {296, 0}, {991, 4}, {425, 0}, {481, 0},
	{423, 0}, {423, 0}, {424, 0}, {425, 0}, {477, 0}, {424, 0}, {189, 2}, {589, 0},
	{589, 0}, {420, 1}, {373, 0}, {441, 1}, {470, 0}, {470, 0}, {470, 1}, {359, 1},
	{620, 0}, {620, 1}, {519, 0}, {292, 0}, {148, 1}, {149, 0},
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
