// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let documentTypes = """
        type Document key=DocEntry open
        DocEntry:i! DocNum:i DocType:BoDocumentTypes=I HandWritten:BoYesNoEnum Printed:PrintStatusEnum=N DocDate:t
        DocDueDate:t CardCode:s15 CardName:s100 Address:s254 NumAtCard:s100 DocTotal:d AttachmentEntry:i DocCurrency:s3
        DocRate:d Reference1:s11 Reference2:s11 Comments:s254 JournalMemo:s254 PaymentGroupCode:i DocTime:c
        SalesPersonCode:i TransportationCode:i=-1 Confirmed:BoYesNoEnum=Y ImportFileNum:i SummeryType:BoDocSummaryTypes
        ContactPersonCode:i ShowSCN:BoYesNoEnum Series:i TaxDate:t PartialSupply:BoYesNoEnum=Y
        DocObjectCode:BoObjectTypes ShipToCode:s50 Indicator:s2 FederalTaxID:s32 DiscountPercent:d PaymentReference:s27
        CreationDate:t! UpdateDate:t! FinancialPeriod:i! UserSign:i TransNum:i! VatSum:d! VatSumSys:d! VatSumFc:d!
        NetProcedure:BoYesNoEnum!=N DocTotalFc:d DocTotalSys:d! Form1099:i Box1099:s20 RevisionPo:BoYesNoEnum=N
        RequriedDate:t CancelDate:t BlockDunning:BoYesNoEnum=N Submitted:BoYesNoEnum!=N Segment:i!=0
        PickStatus:BoYesNoEnum!=N Pick:BoYesNoEnum=N PaymentMethod:s15 PaymentBlock:BoYesNoEnum=N PaymentBlockEntry:i
        CentralBankIndicator:s15 MaximumCashDiscount:BoYesNoEnum=N Reserve:BoYesNoEnum!=N Project:s20
        ExemptionValidityDateFrom:t ExemptionValidityDateTo:t WareHouseUpdateType:BoDocWhsUpdateTypes
        Rounding:BoYesNoEnum=N ExternalCorrectedDocNum:s25 InternalCorrectedDocNum:i NextCorrectingDocument:i!
        DeferredTax:BoYesNoEnum TaxExemptionLetterNum:s50 WTApplied:d! WTAppliedFC:d!
        BillOfExchangeReserved:BoYesNoEnum!=N AgentCode:s32 WTAppliedSC:d! TotalEqualizationTax:d!
        TotalEqualizationTaxFC:d! TotalEqualizationTaxSC:d! NumberOfInstallments:i=1
        ApplyTaxOnFirstInstallment:BoYesNoEnum TaxOnInstallments:BoTaxOnInstallmentsTypeEnum WTNonSubjectAmount:d!
        WTNonSubjectAmountSC:d! WTNonSubjectAmountFC:d! WTExemptedAmount:d! WTExemptedAmountSC:d! WTExemptedAmountFC:d!
        BaseAmount:d! BaseAmountSC:d! BaseAmountFC:d! WTAmount:d! WTAmountSC:d! WTAmountFC:d! VatDate:t DocumentsOwner:i
        FolioPrefixString:s4 FolioNumber:i DocumentSubType:BoDocumentSubType=-- BPChannelCode:s15 BPChannelContact:i
        Address2:s254 DocumentStatus:BoStatus!=O PeriodIndicator:s10! PayToCode:s50 ManualNumber:s20
        UseShpdGoodsAct:BoYesNoEnum=N IsPayToBank:BoYesNoEnum PayToBankCountry:s3 PayToBankCode:s30
        PayToBankAccountNo:s50 PayToBankBranch:s50 BPL_IDAssignedToInvoice:i DownPayment:d ReserveInvoice:BoYesNoEnum=N
        LanguageCode:i TrackingNumber:s30 PickRemark:s254 ClosingDate:t SequenceCode:i SequenceSerial:i SeriesString:s3
        SubSeriesString:s3 SequenceModel:s6=0 UseCorrectionVATGroup:BoYesNoEnum=N TotalDiscount:d! DownPaymentAmount:d
        DownPaymentPercentage:d DownPaymentType:DownPaymentTypeEnum=Y DownPaymentAmountSC:d DownPaymentAmountFC:d
        VatPercent:d ServiceGrossProfitPercent:d OpeningRemarks:s ClosingRemarks:s RoundingDiffAmount:d
        RoundingDiffAmountFC:d! RoundingDiffAmountSC:d! Cancelled:BoYesNoEnum!=N SignatureInputMessage:s!
        SignatureDigest:s! CertificationNumber:s50! PrivateKeyVersion:i! ControlAccount:s15
        InsuranceOperation347:BoYesNoEnum=N ArchiveNonremovableSalesQuotation:BoYesNoEnum=N GTSChecker:i GTSPayee:i
        ExtraMonth:i ExtraDays:i CashDiscountDateOffset:i=0 StartFrom:BoPayTermDueTypes NTSApproved:BoYesNoEnum=N
        ETaxWebSite:i ETaxNumber:s50 NTSApprovedNumber:s50 EDocGenerationType:EDocGenerationTypeEnum=N EDocSeries:i
        EDocNum:s50 EDocExportFormat:i EDocStatus:EDocStatusEnum=C EDocErrorCode:s50 EDocErrorMessage:s
        DownPaymentStatus:BoSoStatus=O GroupSeries:i GroupNumber:i GroupHandWritten:BoYesNoEnum=N
        ReopenOriginalDocument:BoYesNoEnum ReopenManuallyClosedOrCanceledDocument:BoYesNoEnum
        CreateOnlineQuotation:BoYesNoEnum=N POSEquipmentNumber:s20 POSManufacturerSerialNumber:s20 POSCashierNumber:i
        ApplyCurrentVATRatesForDownPaymentsToDraw:BoYesNoEnum=N ClosingOption:ClosingOptionEnum=1 SpecifiedClosingDate:t
        OpenForLandedCosts:BoYesNoEnum=Y AuthorizationStatus:DocumentAuthorizationStatusEnum! TotalDiscountFC:d!
        TotalDiscountSC:d! RelevantToGTS:BoYesNoEnum=N BPLName:s100! VATRegNum:s32! AnnualInvoiceDeclarationReference:i
        Supplier:s Releaser:i Receiver:i BlanketAgreementNumber:i IsAlteration:BoYesNoEnum=N
        CancelStatus:CancelStatusEnum!=N AssetValueDate:t Requester:s RequesterName:s RequesterBranch:i
        RequesterDepartment:i RequesterEmail:s SendNotification:BoYesNoEnum ReqType:i=12 ReqCode:s
        InvoicePayment:BoYesNoEnum DocumentDelivery:DocumentDeliveryTypeEnum AuthorizationCode:s StartDeliveryDate:t
        StartDeliveryTime:c EndDeliveryDate:t EndDeliveryTime:c VehiclePlate:s ATDocumentType:s
        ElecCommStatus:ElecCommStatusEnum ElecCommMessage:s! ReuseDocumentNum:BoYesNoEnum=N
        ReuseNotaFiscalNum:BoYesNoEnum=N PrintSEPADirect:BoYesNoEnum=N FiscalDocNum:s POSDailySummaryNo:i POSReceiptNo:i
        PointOfIssueCode:s Letter:FolioLetterEnum FolioNumberFrom:i FolioNumberTo:i InterimType:BoInterimDocTypes=0
        RelatedType:i=-1 RelatedEntry:i SAPPassport:s DocumentTaxID:s DateOfReportingControlStatementVAT:t
        ReportingSectionControlStatementVAT:s ExcludeFromTaxReportControlStatementVAT:BoYesNoEnum=N POS_CashRegister:i
        UpdateTime:c! CreateQRCodeFrom:s PriceMode:PriceModeDocumentEnum DownPaymentTrasactionID:s OriginalRefNo:s
        OriginalRefDate:t Revision:BoYesNoEnum=N GSTTransactionType:GSTTransactionTypeEnum OriginalCreditOrDebitNo:s
        OriginalCreditOrDebitDate:t ECommerceOperator:s ECommerceGSTIN:s TaxInvoiceNo:s TaxInvoiceDate:t ShipFrom:s50!
        CommissionTrade:CommissionTradeTypeEnum=E CommissionTradeReturn:BoYesNoEnum=N
        UseBillToAddrToDetermineTax:BoYesNoEnum IssuingReason:i=1 Cig:i Cup:i EDocType:EDocTypeEnum
        FCEAsPaymentMeans:BoYesNoEnum PaidToDate:d PaidToDateFC:d PaidToDateSys:d FatherCard:s15
        FatherType:BoFatherCardTypes ShipState:s ShipPlace:s CustOffice:s FCI:s AddLegIn:s LegTextF:i DANFELgTxt:s
        DataVersion:i LastPageFolioNumber:i InventoryStatus:BoStatus PlasticPackagingTaxRelevant:BoYesNoEnum
        NotRelevantForMonthlyInvoice:BoYesNoEnum Document_ApprovalRequests:[Document_ApprovalRequest]
        DocumentLines:[DocumentLine] EWayBillDetails:EWayBillDetails ElectronicProtocols:[ElectronicProtocol]
        DocumentAdditionalExpenses:[DocumentAdditionalExpense] DocumentDistributedExpenses:[DocumentDistributedExpense]
        WithholdingTaxDataWTXCollection:[WithholdingTaxDataWTX] WithholdingTaxDataCollection:[WithholdingTaxData]
        DocumentPackages:[DocumentPackage] DocumentSpecialLines:[DocumentSpecialLine]
        DocumentInstallments:[DocumentInstallment] DownPaymentsToDraw:[DownPaymentToDraw] TaxExtension:TaxExtension
        AddressExtension:AddressExtension DocumentReferences:[DocumentReference] BaseType:i BaseEntry:i
        IndFinal:BoYesNoEnum AllocationNumberIL:s SOIWizardId:i
        type Document_ApprovalRequest
        ApprovalTemplatesID:i Remarks:s ApprovalTemplatesName:s ActiveForUpdate:BoYesNoEnum
        type EWayBillDetails
        DocEntry:i! SupplyType:EWBSupplyTypeEnum SubType:i DocumentType:s TransportationMode:i Distance:d
        TransporterDocNo:s TransporterDocDate:t VehicleType:s VehicleNo:s EWayBillNo:s EWayBillDate:t BillFromName:s
        BillFromGSTIN:s BillFromStateGSTCode:s DispatchFromAddress1:s DispatchFromAddress2:s DispatchFromZipCode:s
        DispatchFromStateGSTCode:s BillToName:s BillToGSTIN:s BillToStateGSTCode:s ShipToAddress1:s ShipToAddress2:s
        ShipToZipCode:s ShipToStateGSTCode:s MainHSNEntry:i DispatchFromPlace:s ShipToPlace:s TransporterID:s
        TransporterName:s EWayBillExpirationDate:t TransporterEntry:i TransporterLineNumber:i
        TransactionType:EWBTransactionTypeEnum
        type ElectronicProtocol
        ProtocolCode:ElectronicDocProtocolCodeEnum GenerationType:ElectronicDocGenTypeEnum=N MappingID:i
        TestingMode:BoYesNoEnum=N Confirmation:s EDocType:i CFDiCancellationReason:s CFDiCancellationResponse:s
        RelatedDocuments:[RelatedDocument] EBooksRelevant:BoYesNoEnum EBooksMARK:s EBooksMARKofNegative:s
        EBooksInvoiceType:s EBooksInvoiceTypeofNegative:s EBillingIRN:s EETPKP:s EETBKP:s SignatureInputMessage:s
        SignatureDigest:s FechaTimbrado:s SelloSAT:s PaymentMethod:s RfcProvCertif:s NoCertificadoSAT:s
        FPASequenceNumber:i FPASendDateSDI:t FPAProgressivo:s ProtocolDescription:s CFDiExport:s EBillingAckNo:s
        EBillingAckDt:s EBillingSignedInvoice:s EBillingSignedQRCode:s EBillingResponseStatus:s
        CFDiCancellationReference:s EBooksQRCodePath:s EBooksQRCodePathofNegative:s
        type DocumentAdditionalExpense open
        ExpenseCode:i LineTotal:d LineTotalFC:d! LineTotalSys:d! PaidToDate:d! PaidToDateFC:d! PaidToDateSys:d! Remarks:s
        DistributionMethod:BoAdEpnsDistribMethods TaxLiable:BoYesNoEnum=Y VatGroup:s TaxPercent:d TaxSum:d TaxSumFC:d!
        TaxSumSys:d! DeductibleTaxSum:d DeductibleTaxSumFC:d! DeductibleTaxSumSys:d! AquisitionTax:BoYesNoEnum!=N
        TaxCode:s TaxType:BoAdEpnsTaxTypes=Y TaxPaid:d! TaxPaidFC:d! TaxPaidSys:d! EqualizationTaxPercent:d
        EqualizationTaxSum:d EqualizationTaxFC:d! EqualizationTaxSys:d! TaxTotalSum:d! TaxTotalSumFC:d! TaxTotalSumSys:d!
        BaseDocEntry:i=-1 BaseDocLine:i BaseDocType:i BaseDocumentReference:i! LineNum:i!=-1
        LastPurchasePrice:BoYesNoEnum Status:BoStatus!=O Stock:BoYesNoEnum TargetAbsEntry:i!=-1 TargetType:i!
        WTLiable:BoYesNoEnum DistributionRule:s Project:s DistributionRule2:s DistributionRule3:s DistributionRule4:s
        DistributionRule5:s LineGross:d LineGrossSys:d! LineGrossFC:d! ExternalCalcTaxRate:d ExternalCalcTaxAmount:d
        ExternalCalcTaxAmountFC:d ExternalCalcTaxAmountSC:d CUSplit:BoYesNoEnum
        DocExpenseTaxJurisdictions:[DocExpenseTaxJurisdiction] DocFreightEBooksDetails:[DocFreightEBooksDetail]
        type DocumentDistributedExpense
        type WithholdingTaxDataWTX open
        WTAmountSys:d WTAmountFC:d WTAmount:d WithholdingType:s!=V TaxableAmountinSys:d TaxableAmountFC:d TaxableAmount:d
        Rate:d Category:s!=P BaseType:s!=N AppliedWTAmountSys:d! AppliedWTAmountFC:d! AppliedWTAmount:d! GLAccount:s!
        LineNum:i! BaseDocEntry:i!=-1 BaseDocLine:i!=-1 BaseDocType:s!=-1 WTAbsId:s ExemptRate:d BaseNetAmountSys:d!
        BaseNetAmountFC:d! BaseNetAmount:d! BaseVatmountSys:d! BaseVatmountFC:d! BaseVatmount:d! AccumBaseAmountSys:d!
        AccumBaseAmountFC:d! AccumBaseAmount:d! AccumWTaxAmountSys:d! AccumWTaxAmountFC:d! AccumWTaxAmount:d!
        type WithholdingTaxData open
        WTCode:s WTAmountSys:d WTAmountFC:d WTAmount:d WithholdingType:s! TaxableAmountinSys:d TaxableAmountFC:d
        TaxableAmount:d RoundingType:s! Rate:d! Criteria:s! Category:s! BaseType:s! AppliedWTAmountSys:d
        AppliedWTAmountFC:d AppliedWTAmount:d GLAccount:s! LineNum:i! BaseDocEntry:i=-1 BaseDocLine:i BaseDocType:i
        BaseDocumentReference:i! Status:BoStatus!=O TargetAbsEntry:i!=-1 TargetDocumentType:i!
        type DocumentPackage open
        Number:i Type:s TotalWeight:d! Units:i DocumentPackageItems:[DocumentPackageItem]
        type DocumentSpecialLine
        LineNum:i! AfterLineNumber:i OrderNumber:i! LineType:BoDocSpecialLineType Subtotal:d! LineText:s SubtotalFC:d!
        SubtotalSC:d! TaxAmount:d! TaxAmountFC:d! TaxAmountSC:d! Freight1:d! Freight1FC:d! Freight1SC:d! Freight2:d!
        Freight2FC:d! Freight2SC:d! Freight3:d! Freight3FC:d! Freight3SC:d! GrossTotal:d! GrossTotalFC:d! GrossTotalSC:d!
        type DocumentInstallment open
        DueDate:t Percentage:d Total:d LastDunningDate:t! DunningLevel:i=0 TotalFC:d InstallmentId:i!=1
        PaymentOrdered:BoYesNoEnum!=N
        type DownPaymentToDraw
        DocEntry:i PostingDate:t! DueDate:t! Name:s! Details:s! AmountToDraw:d DownPaymentType:DownPaymentTypeEnum!=Y
        AmountToDrawFC:d AmountToDrawSC:d DocInternalID:i! RowNum:i! DocNumber:i! Tax:d! TaxFC:d! TaxSC:d!
        GrossAmountToDraw:d GrossAmountToDrawFC:d GrossAmountToDrawSC:d IsGrossLine:BoYesNoEnum!=N
        DownPaymentsToDrawDetails:[DownPaymentToDrawDetails]
        type TaxExtension
        TaxId0:s TaxId1:s TaxId2:s TaxId3:s TaxId4:s TaxId5:s TaxId6:s TaxId7:s TaxId8:s TaxId9:s State:s County:s
        Incoterms:s Vehicle:s VehicleState:s NFRef:s Carrier:s PackQuantity:i PackDescription:s Brand:s ShipUnitNo:i
        NetWeight:d GrossWeight:d StreetS:s BlockS:s BuildingS:s CityS:s ZipCodeS:s CountyS:s StateS:s CountryS:s
        StreetB:s BlockB:s BuildingB:s CityB:s ZipCodeB:s CountyB:s StateB:s CountryB:s ImportOrExport:BoYesNoEnum
        MainUsage:i GlobalLocationNumberS:s GlobalLocationNumberB:s TaxId12:s TaxId13:s BillOfEntryNo:s BillOfEntryDate:t
        OriginalBillOfEntryNo:s OriginalBillOfEntryDate:t ImportOrExportType:ImportOrExportTypeEnum=E PortCode:s
        DocEntry:i! BoEValue:d ClaimRefund:BoYesNoEnum DifferentialOfTaxRate:i IsIGSTAccount:BoYesNoEnum TaxId14:s
        type AddressExtension open
        ShipToStreet:s ShipToStreetNo:s ShipToBlock:s ShipToBuilding:s ShipToCity:s ShipToZipCode:s ShipToCounty:s
        ShipToState:s ShipToCountry:s ShipToAddressType:s BillToStreet:s BillToStreetNo:s BillToBlock:s BillToBuilding:s
        BillToCity:s BillToZipCode:s BillToCounty:s BillToState:s BillToCountry:s BillToAddressType:s
        ShipToGlobalLocationNumber:s BillToGlobalLocationNumber:s ShipToAddress2:s ShipToAddress3:s BillToAddress2:s
        BillToAddress3:s PlaceOfSupply:s PurchasePlaceOfSupply:s DocEntry:i! GoodsIssuePlaceBP:s GoodsIssuePlaceCNPJ:s
        GoodsIssuePlaceCPF:s GoodsIssuePlaceStreet:s GoodsIssuePlaceStreetNo:s GoodsIssuePlaceBuilding:s
        GoodsIssuePlaceZip:s GoodsIssuePlaceBlock:s GoodsIssuePlaceCity:s GoodsIssuePlaceCounty:s GoodsIssuePlaceState:s
        GoodsIssuePlaceCountry:s GoodsIssuePlacePhone:s GoodsIssuePlaceEMail:s GoodsIssuePlaceDepartureDate:t
        DeliveryPlaceBP:s DeliveryPlaceCNPJ:s DeliveryPlaceCPF:s DeliveryPlaceStreet:s DeliveryPlaceStreetNo:s
        DeliveryPlaceBuilding:s DeliveryPlaceZip:s DeliveryPlaceBlock:s DeliveryPlaceCity:s DeliveryPlaceCounty:s
        DeliveryPlaceState:s DeliveryPlaceCountry:s DeliveryPlacePhone:s DeliveryPlaceEMail:s
        DeliveryPlaceDepartureDate:t
        type DocumentReference
        DocEntry:i LineNumber:i RefDocEntr:i RefDocNum:i ExtDocNum:s RefObjType:ReferencedObjectTypeEnum AccessKey:s
        IssueDate:t IssuerCNPJ:s IssuerCode:s Model:s Series:s Number:i RefAccKey:s RefAmount:d SubSeries:s Remark:s
        LinkRefTyp:LinkReferenceTypeEnum
        type RelatedDocument
        DocType:RelatedDocumentTypeEnum AbsEntry:i UUID:s
        type DocExpenseTaxJurisdiction open
        JurisdictionCode:s JurisdictionType:i TaxAmount:d TaxAmountSC:d! TaxAmountFC:d! TaxRate:d! DocEntry:i!
        LineNumber:i=-1 RowSequence:i! ExternalCalcTaxRate:d ExternalCalcTaxAmount:d ExternalCalcTaxAmountFC:d
        ExternalCalcTaxAmountSC:d
        type DocFreightEBooksDetail open
        IncomeClassificationType:i IncomeClassificationCategory:i ExpensesClassificationType:i
        ExpensesClassificationCategory:i NetValueLC:d NetValueFC:d NetValueSC:d VatCategory:i WithheldPercentCategory:i
        WithheldAmountLC:d WithheldAmountFC:d WithheldAmountSC:d VatClassificationType:i VatClassificationCategory:i
        VATExemptionCause:i
        type DocumentPackageItem open
        PackageNumber:i ItemCode:s Quantity:d UoMEntry:i=0 MeasureUnit:s! UnitsOfMeasurement:d=0
        type DownPaymentToDrawDetails
        DocInternalID:i! RowNum:i SeqNum:i! DocEntry:i! VatGroupCode:s VatPercent:d! AmountToDraw:d AmountToDrawFC:d
        AmountToDrawSC:d Tax:d TaxFC:d TaxSC:d IsGrossLine:BoYesNoEnum!=N GrossAmountToDraw:d GrossAmountToDrawFC:d
        GrossAmountToDrawSC:d LineType:LineTypeEnum=D TaxAdjust:BoYesNoEnum!=N
        """
}
