// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let enumerations = """
        enum AssesseeTypeEnum atCompany=C atOthers=P
        enum AssetStatusEnum New=N Active=A Inactive=I
        enum AutomaticPostingEnum apNo=N apInterestAndFee=B apInterestOnly=I apFeeOnly=F
        enum BoAccountTypes at_Revenues=I at_Expenses=E at_Other=N
        enum BoAdEpnsDistribMethods
        aedm_None=N aedm_Quantity=Q aedm_Volume=V aedm_Weight=W aedm_Equally=E aedm_RowTotal=T
        enum BoAdEpnsTaxTypes aext_NormalTax=Y aext_NoTax=N aext_UseTax=U
        enum BoAddressType bo_ShipTo=S bo_BillTo=B
        enum BoBaselineDate bld_PostingDate=P bld_SystemDate=S bld_TaxDate=T bld_ClosingDate=C
        enum BoBpAccountTypes
        bpat_General=M bpat_DownPayment=D bpat_AssetsAccount=A bpat_Receivable=R bpat_Payable=P bpat_OnCollection=C
        bpat_Presentation=S bpat_AssetsPayable=Y bpat_Discounted=I bpat_Unpaid=U bpat_OpenDebts=O bpat_Domestic=M
        bpat_Foreign=F bpat_CashDiscountInterim=H bpat_ExchangeRateInterim=E
        enum BoCardCompanyTypes cCompany=C cPrivate=I cGovernment=G cEmployee=E
        enum BoCardTypes cCustomer=C cSupplier=S cLid=L
        enum BoCorInvItemStatus ciis_Was=W ciis_ShouldBe=S
        enum BoDocItemType dit_Item=4 dit_Resource=290
        enum BoDocLineType dlt_Regular=R dlt_Alternative=A
        enum BoDocSpecialLineType dslt_Text=T dslt_Subtotal=S
        enum BoDocSummaryTypes dNoSummary=N dByItems=I dByDocuments=D
        enum BoDocWhsUpdateTypes dwh_No=N dwh_OrdersFromVendors=O dwh_CustomerOrders=C dwh_Consignment=G dwh_Stock=I
        enum BoDocumentLinePickStatus dlps_Picked=Y dlps_NotPicked=N dlps_ReleasedForPicking=R dlps_PartiallyPicked=P
        enum BoDocumentSubType
        bod_None=-- bod_InvoiceExempt=IE bod_DebitMemo=DN bod_Bill=IB bod_ExemptBill=EB bod_PurchaseDebitMemo=DM
        bod_ExportInvoice=IX bod_GSTTaxInvoice=GA bod_GSTDebitMemo=GD bod_RefundVoucher=RV
        enum BoDocumentTypes dDocument_Items=I dDocument_Service=S
        enum BoExpenseOperationTypeEnum
        bo_ExpOpType_ProfessionalServices=P bo_ExpOpType_RentingAssets=R bo_ExpOpType_Others=O bo_ExpOpType_None=
        enum BoFatherCardTypes cPayments_sum=P cDelivery_sum=D
        enum BoFieldTypes db_Alpha=A db_Memo=M db_Numeric=N db_Date=D db_Float=B
        enum BoFldSubTypes
        st_None= st_Address=? st_Phone=# st_Time=T st_Rate=R st_Sum=S st_Price=P st_Quantity=Q st_Percentage=%
        st_Measurement=M st_Link=B st_Image=I st_Checkbox
        enum BoGLMethods glm_WH=W glm_ItemClass=C glm_ItemLevel=L
        enum BoGSTRegnTypeEnum
        invalid gstRegularTDSISD=1 gstCasualTaxablePerson=2 gstCompositionLevy=3 gstGoverDepartPSU=4
        gstNonResidentTaxablePerson=5 gstUNAgencyEmbassy=6
        enum BoGenderTypes gt_Female=F gt_Male=M gt_Undefined=E gt_Masked=*
        enum BoInterimDocTypes boidt_None=0 boidt_ExchangeRate=1 boidt_CashDiscount=2
        enum BoInventorySystem bis_MovingAverage=A bis_Standard=S bis_FIFO=F bis_SNB=B
        enum BoIssueMethod im_Backflush=B im_Manual=M
        enum BoItemTreeTypes iNotATree=N iAssemblyTree=A iSalesTree=S iProductionTree=P iTemplateTree=T iIngredient=I
        enum BoMRPComponentWarehouse bomcw_BOM=B bomcw_Parent=P
        enum BoMYFTypeEnum myft_WholesaleSales myft_RetailSales myft_WholesalePurchases myft_OtherExpenseTransactions
        enum BoManageMethod bomm_OnEveryTransaction=A bomm_OnReleaseOnly=R
        enum BoMaterialTypes
        mt_GoodsForReseller=0 mt_FinishedGoods=1 mt_GoodsInProcess=2 mt_RawMaterial=3 mt_Package=4 mt_SubProduct=5
        mt_IntermediateMaterial=6 mt_ConsumerMaterial=7 mt_FixedAsset=8 mt_Service=9 mt_OtherInput=10 mt_Other=99
        enum BoObjectTypes
        oChartOfAccounts=1 oBusinessPartners=2 oBanks=3 oItems=4 oVatGroups=5 oPriceLists=6 oSpecialPrices=7
        oItemProperties=8 oBusinessPartnerGroups=10 oUsers=12 oInvoices=13 oCreditNotes=14 oDeliveryNotes=15 oReturns=16
        oOrders=17 oPurchaseInvoices=18 oPurchaseCreditNotes=19 oPurchaseDeliveryNotes=20 oPurchaseReturns=21
        oPurchaseOrders=22 oQuotations=23 oIncomingPayments=24 oJournalVouchers=28 oJournalEntries=30 oStockTakings=31
        oContacts=33 oCreditCards=36 oCurrencyCodes=37 oPaymentTermsTypes=40 oBankPages=42 oManufacturers=43
        oVendorPayments=46 oLandedCostsCodes=48 oShippingTypes=49 oLengthMeasures=50 oWeightMeasures=51 oItemGroups=52
        oSalesPersons=53 oCustomsGroups=56 oChecksforPayment=57 oInventoryGenEntry=59 oInventoryGenExit=60 oWarehouses=64
        oCommissionGroups=65 oProductTrees=66 oStockTransfer=67 oWorkOrders=68 oCreditPaymentMethods=70
        oCreditCardPayments=71 oAlternateCatNum=73 oBudget=77 oBudgetDistribution=78 oMessages=81 oBudgetScenarios=91
        oUserDefaultGroups=93 oSalesOpportunities=97 oSalesStages=101 oActivityTypes=103 oActivityLocations=104
        oDrafts=112 oDeductionTaxHierarchies=116 oDeductionTaxGroups=117 oAdditionalExpenses=125 oSalesTaxAuthorities=126
        oSalesTaxAuthoritiesTypes=127 oSalesTaxCodes=128 oQueryCategories=134 oFactoringIndicators=138
        oPaymentsDrafts=140 oAccountSegmentations=142 oAccountSegmentationCategories=143 oWarehouseLocations=144
        oForms1099=145 oInventoryCycles=146 oWizardPaymentMethods=147 oBPPriorities=150 oDunningLetters=151
        oUserFields=152 oUserTables=153 oPickLists=156 oPaymentRunExport=158 oUserQueries=160 oMaterialRevaluation=162
        oCorrectionPurchaseInvoice=163 oCorrectionPurchaseInvoiceReversal=164 oCorrectionInvoice=165
        oCorrectionInvoiceReversal=166 oContractTemplates=170 oEmployeesInfo=171 oCustomerEquipmentCards=176
        oWithholdingTaxCodes=178 oBillOfExchangeTransactions=182 oKnowledgeBaseSolutions=189 oServiceContracts=190
        oServiceCalls=191 oUserKeys=193 oQueue=194 oSalesForecast=198 oTerritories=200 oIndustries=201
        oProductionOrders=202 oDownPayments=203 oPurchaseDownPayments=204 oPackagesTypes=205 oUserObjectsMD=206
        oTeams=211 oRelationships=212 oUserPermissionTree=214 oActivityStatus=217 oChooseFromList=218
        oFormattedSearches=219 oAttachments2=221 oUserLanguages=223 oMultiLanguageTranslations=224
        oDynamicSystemStrings=229 oHouseBankAccounts=231 oBusinessPlaces=247 oLocalEra=250 oNotaFiscalCFOP=258
        oNotaFiscalCST=259 oNotaFiscalUsage=260 oClosingDateProcedure=261 oBPFiscalRegistryID=278 oSalesTaxInvoice=280
        oPurchaseTaxInvoice=281 oPurchaseQuotations=540000006 oStockTransferDraft=1179
        oInventoryTransferRequest=1250000001 oPurchaseRequest=1470000113 oReturnRequest=234000031
        oGoodsReturnRequest=234000032 oSelfInvoice oSelfCreditMemo
        enum BoOpenIncPayment oip_No=N oip_Cash=3 oip_Checks=1 oip_Credit=4 oip_BankTransfer=2
        enum BoPayTermDueTypes pdt_MonthEnd=E pdt_HalfMonth=H pdt_MonthStart=Y pdt_None=N
        enum BoPlanningSystem bop_MRP=M bop_None=N
        enum BoProcurementMethod bom_Buy=B bom_Make=M
        enum BoServicePaymentMethods spmAccreditedToBankAccount=A spmBankTransfer=B spmOther=X
        enum BoServiceSupplyMethods ssmImmediate=I ssmToMoreResumptions=R
        enum BoSoStatus so_Open=O so_Closed=C
        enum BoStatus bost_Open=O bost_Close=C bost_Paid=P bost_Delivered=D
        enum BoTaxOnInstallmentsTypeEnum toiProportionally toiTaxInFirst toiTaxInFirstOnly
        enum BoTaxPostAccEnum tpa_Default=N tpa_SalesTaxAccount=R tpa_PurchaseTaxAccount=P
        enum BoTaxRoundingRuleTypes trr_RoundDown=F trr_RoundUp=C trr_RoundOff=R trr_CompanyDefault=D
        enum BoTaxTypes tt_Yes=Y tt_No=N tt_UseTax=U tt_OffsetTax=O
        enum BoTransactionTypeEnum botrntComplete=C botrntReject=R
        enum BoVatCategoryEnum bovcInputTax=I bovcOutputTax=O
        enum BoVatStatus vExempted=N vLiable=Y vEC=E
        enum BoYesNoEnum tNO=N tYES=Y
        enum BoYesNoNoneEnum boNO boYES boNONE
        enum CancelStatusEnum csYes=Y csNo=N csCancellation=C
        enum ClosingOptionEnum coByCurrentSystemDate=1 coByOriginalDocumentDate=2 coBySpecifiedDate=3
        enum CommissionTradeTypeEnum ct_Empty=E ct_SalesAgent=S ct_PurchaseAgent=P ct_Consignor=C
        enum CurrenciesDecimalsEnum
        cd1Digit=1 cd2Digits=2 cd3Digits=3 cd4Digits=4 cd5Digits=5 cd6Digits=6 cdDefault=-1 cdWithoutDecimals=0
        enum DiscountGroupBaseObjectEnum
        dgboNone=-1 dgboItemGroups=52 dgboItemProperties=8 dgboManufacturer=43 dgboItems=4
        enum DiscountGroupRelationsEnum
        dgrLowestDiscount=L dgrHighestDiscount=H dgrAverageDiscount=A dgrDiscountTotals=S dgrMultipliedDiscount=M
        enum DocumentAuthorizationStatusEnum
        dasWithout=- dasPending=W dasApproved=Y dasRejected=N dasGenerated=P dasGeneratedbyAuthorizer=A dasCancelled=C
        enum DocumentDeliveryTypeEnum ddtNoneSeleted=0 ddtCreateOnlineDocument=1 ddtPostToAribaNetwork=2
        enum DocumentPriceSourceEnum
        dpsSpecialPricesForBusinessPartner=Y dpsManual=N dpsActivePriceListDiscountGroups=W dpsActivePriceList=R
        dpsInactivePriceList=U dpsBlanketAgreement=A dpsPeriodAndVolumeDiscounts=P
        dpsPeriodAndVolumeDiscountsDiscountGroups=Q dpsInactivePriceListDiscountGroups=V
        dpsNewSpecialPricesForBusinessPartner=9 dpsNewActivePriceListDiscountGroups=7 dpsNewActivePriceList=2
        dpsNewInactivePriceList=5 dpsNewBlanketAgreement=! dpsNewPeriodAndVolumeDiscounts=0
        dpsNewPeriodAndVolumeDiscountsDiscountGroups=1 dpsNewInactivePriceListDiscountGroups=6
        enum DownPaymentTypeEnum dptRequest=N dptInvoice=Y
        enum ECDPostingTypeEnum ecdNormal=N ecdStatement=E
        enum EDocGenerationTypeEnum edocGenerate=G edocGenerateLater=L edocNotRelevant=N
        enum EDocStatusEnum edoc_New=N edoc_Pending=P edoc_Sent=S edoc_Error=E edoc_Ok=C
        enum EDocTypeEnum edocFE edocFCE
        enum EWBSupplyTypeEnum ewb_st_Inward=I ewb_st_Outward=O
        enum EWBTransactionTypeEnum
        ewb_tt_Regular ewb_tt_BillToShipTo ewb_tt_BillFromDispathFrom ewb_tt_CombinationOfBillAndShip
        enum EffectivePriceEnum epDefaultPriority=D epLowestPrice=L epHighestPrice=H
        enum ElecCommStatusEnum ecsApproved=0 ecsPendingApproval=1 ecsRejected=2
        enum ElectronicDocGenTypeEnum edgt_NotRelevant=N edgt_Generate=G edgt_GenerateLater=L
        enum ElectronicDocProtocolCodeEnum
        edpc_Invalid=0 edpc_GEN=1 edpc_EET=2 edpc_CFDI=3 edpc_FPA=4 edpc_MTD=5 edpc_EWB edpc_PEPPOL edpc_HOI edpc_MYF
        edpc_EIS edpc_IIS edpc_IIS_Annual edpc_DIGIPOORT edpc_EBooks edpc_DOX edpc_RTIE edpc_EBilling edpc_TaxService
        edpc_AFE edpc_DocSign edpc_KSeF edpc_GSTReturn edpc_PTDocSign edpc_SkatDK edpc_EII edpc_NFe edpc_PTeInvoicing
        enum ExemptionMaxAmountValidationTypeEnum emaIndividual=I emaAccumulated=A
        enum FolioLetterEnum
        fLetterA=A fLetterB=B fLetterC=C fLetterE=E fLetterM=M fLetterR=R fLetterT fLetterX fLetterEMPTY
        enum GSTTaxCategoryEnum gtc_Regular=R gtc_NilRated=N gtc_Exempt=E
        enum GSTTransactionTypeEnum gsttrantyp_BillOfSupply=-- gsttrantyp_GSTTaxInvoice=GA gsttrantyp_GSTDebitMemo=GD
        enum GeneratedAssetStatusEnum gasOpen=O gasClosed=C
        enum ImportOrExportTypeEnum
        et_IpmortsOrExports=E et_SEZ_Developer=S et_SEZ_Unit=U et_Deemed_ImportsOrExports=D
        enum IssuePrimarilyByEnum ipbSerialAndBatchNumbers=0 ipbBinLocations=1
        enum ItemClassEnum itcService=1 itcMaterial=2
        enum ItemTypeEnum itItems=I itLabor=L itTravel=T itFixedAssets=F
        enum ItemUoMTypeEnum iutPurchasing=P iutSales=S iutInventory=I
        enum LineTypeEnum ltDocument ltRounding=R ltVat=H
        enum LinkReferenceTypeEnum lrt_00 lrt_01 lrt_02 lrt_03 lrt_04 lrt_05 lrt_06 lrt_07 lrt_08 lrt_MX_08 lrt_MX_09
        enum OperationCode347Enum
        ocGoodsOrServiciesAcquisitions=A ocPublicEntitiesAcquisitions=D ocTravelAgenciesPurchases=G
        ocSalesOrServicesRevenues=B ocPublicSubsidies=E ocTravelAgenciesSales=F
        enum OperationCodeTypeEnum
        octSummaryInvoicesEntry=A octSummaryReceiptsEntry=B octInvoicewithSeveralVATRates=C octCorrectionInvoice=D
        octDueVATPendingInvoiceIssuance=E octExpensesIncurredbyTravelAgentforCustomers=F
        octSpecialRegulationforVATGroup=G octSpecialRegulationforGoldInvestment=H octReverseChargeProcedure=I
        octUnsummarizedReceipts=J octIdentificationofErrorTransactions=K
        octTransactionswithEntrepreneursIssuingReceiptsforAgriculturalCompensation=X
        octServiceInvoicingbyTravelAgenciesonBehalfofThirdParties=N octBusinessOfficeRental=R octSubsidies=S
        octIncomingPaymentsforIndustrialandIntellectualPropertyRights=T octInsuranceTransactions=U
        octPurchasesfromTravelAgencies=V octTransactionsSubjecttoProductionServiceandImportTaxesinCeutaandMelilla=W
        enum PaymentMeansTypeEnum pmtNotAssigned= pmtChecks=CHK pmtBankTransfer=BTR pmtCash=CAS pmtCreditCard=CRD
        enum PriceModeDocumentEnum pmdNet=N pmdGross=G pmdNetAndGross=M
        enum PriceModeEnum pmNet=N pmGross=G
        enum PrintStatusEnum psNo=N psYes=Y psAmended=A
        enum ReferencedObjectTypeEnum
        rot_ExternalDocument rot_SalesQuotation rot_SalesOrder rot_DeliveryNotes rot_ReturnRequest rot_Return
        rot_DownPaymentIncoming rot_SalesInvoice rot_SalesCreditNote rot_CorrectionSalesInvoice rot_SalesTaxInvoice
        rot_PurchaseQuotation rot_PurchaseOrder rot_GoodsReceiptPO rot_GoodsReturnRequest rot_GoodsReturn
        rot_DownPaymentOutgoing rot_PurchaseInvoice rot_PurchaseCreditNote rot_CorrectionPurchaseInvoice
        rot_PurchaseTaxInvoice rot_LandedCosts rot_IncomingPayments rot_JournalEntry rot_ProductionOrder
        rot_InternalReconciliation rot_OriginalInvoice rot_OriginalARDownPayment rot_PurchaseRequest rot_GoodsReceipt
        rot_GoodsIssue rot_InventoryTransferRequest rot_InventoryTransfer rot_ChecksforPayment rot_MaterialRevaluation
        rot_InventoryCounting rot_InventoryPosting rot_OutgoingPayments
        enum RelatedDocumentTypeEnum rdt_Payment rdt_Reconciliation
        enum Report349CodeListEnum r349cA=2 r349cE=1 r349cEmpty=0 r349cH=7 r349cI=5 r349cM=6 r349cS=4 r349cT=3
        enum ResidenceNumberTypeEnum
        rntSpanishFiscalID=1 rntVATRegistrationNumber=2 rntPassport=3 rntFiscalIDIssuedbytheResidenceCountry=4
        rntCertificateofFiscalResidence=5 rntOtherDocument=6
        enum RoundingSysEnum
        rsNoRounding=0 rsRoundToFiveHundredth=4 rsRoundToOne=2 rsRoundToTen=3 rsRoundToTenHundredth=1
        enum SAFTProductTypeEnum saftpt_Products saftpt_Services saftpt_Other saftpt_Taxes
        enum SAFTTaxCodeEnum safttc_ReducedTax safttc_MiddleTax safttc_NormalTax safttc_Exempt safttt_Others
        enum SAFTTransactionTypeEnum
        safttt_Default safttt_Normal safttt_AdjustmentsofTheTaxPeriod safttt_MeasurementofResults safttt_Adjustment
        safttt_DoNotExport
        enum SEPASequenceTypeEnum sstOOFF=OOFF sstFRST=FRST sstRCUR=RCUR sstFNAL=FNAL
        enum SOIExcisableTypeEnum se_Excisable=1 se_Exemption=2 se_PaidToOther=3 se_NotExcisable=4
        enum SPEDContabilAccountPurposeCode
        spedContasDeAtivo=01 spedContasDePassivo=02 spedPatrimonioLiquido=03 spedContasDeResultado=04
        spedContasDeCompensacao=05 spedOutras=09
        enum ShaamGroupEnum
        sgServicesAndAsset=1 sgAgriculturalProducts=2 sgInsuranceCommissions=3 sgWHTaxInstructions=4
        sgInterestExchangeRateDiffs=5 sgRentalFees
        enum SpecialProductTypeEnum sptMT=MT sptIO=IO
        enum TaxTypeBlackListEnum ttblExcluded=E ttblExempt=X ttblNonSubject=S ttblNotTaxable=N ttblTaxable=T
        enum TransTypesEnum
        ttAllTransactions=-1 ttOpeningBalance=-2 ttClosingBalance=-3 ttARInvoice=13 ttARCredItnote=14 ttDelivery=15
        ttReturn=16 ttAPInvoice=18 ttAPCreditNote=19 ttPurchaseDeliveryNote=20 ttPurchaseReturn=21 ttReceipt=24
        ttDeposit=25 ttJournalEntry=30 ttVendorPayment=46 ttChequesForPayment=57 ttStockList=58
        ttGeneralReceiptToStock=59 ttGeneralReleaseFromStock=60 ttTransferBetweenWarehouses=67 ttWorkInstructions=68
        ttLandedCosts=69 ttDeferredDeposit=76 ttCorrectionInvoice=132 ttInventoryValuation=162 ttAPCorrectionInvoice=163
        ttAPCorrectionInvoiceReversal=164 ttARCorrectionInvoice=165 ttARCorrectionInvoiceReversal=166
        ttBoETransaction=182 ttProductionOrder=202 ttDownPayment=203 ttPurchaseDownPayment=204
        ttInternalReconciliation=321 ttInventoryPosting ttInventoryOpeningBalance
        enum TypeOfAdvancedRulesEnum toarGeneral=A toarWarehouse=W toarItemGroup=C
        enum TypeOfOperationEnum tooProfessionalServices=P tooRentingAssets=R tooOthers=O
        enum UDFLinkedSystemObjectTypesEnum
        ulNone ulChartOfAccounts=1 ulBusinessPartners=2 ulBanks=3 ulItems=4 ulUsers=12 ulInvoices=13 ulCreditNotes=14
        ulDeliveryNotes=15 ulReturns=16 ulOrders=17 ulPurchaseInvoices=18 ulPurchaseCreditNotes=19
        ulPurchaseDeliveryNotes=20 ulPurchaseReturns=21 ulPurchaseOrders=22 ulQuotations=23 ulIncomingPayments=24
        ulDepositsService=25 ulJournalEntries=30 ulContacts=33 ulVendorPayments=46 ulChecksforPayment=57
        ulInventoryGenEntry=59 ulInventoryGenExit=60 ulWarehouses=64 ulProductTrees=66 ulStockTransfer=67
        ulSalesOpportunities=97 ulDrafts=112 ulMaterialRevaluation=162 ulEmployeesInfo=171 ulCustomerEquipmentCards=176
        ulServiceContracts=190 ulServiceCalls=191 ulProductionOrders=202 ulInventoryTransferRequest=1250000001
        ulBlanketAgreementsService=1250000025 ulProjectManagementService=234000021 ulReturnRequest=234000031
        ulGoodsReturnRequest=234000032 ulSalesEmployee ulLocations ulStates ulResources ulUnitsofMeasure ulPaymentTerms
        enum VatGroupsTaxRegionEnum vgtrPT=PT vgtrPT_AC=PT-AC vgtrPT_MA=PT-MA
        enum WithholdingTaxCodeBaseTypeEnum wtcbt_Gross=G wtcbt_Net=N wtcbt_VAT=V
        enum WithholdingTaxCodeCategoryEnum wtcc_Invoice=I wtcc_Payment=P
        enum WithholdingTypeEnum wt_VatWithholding=V wt_IncomeTaxWithholding=I
        """
}
