// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let documentLineTypes = """
        type DocumentLine open
        LineNum:i ItemCode:s50 ItemDescription:s200 Quantity:d ShipDate:t Price:d PriceAfterVAT:d Currency:s3 Rate:d
        DiscountPercent:d VendorNum:s50 SerialNum:s17 WarehouseCode:s8 SalesPersonCode:i CommisionPercent:d
        TreeType:BoItemTreeTypes=N AccountCode:s15 UseBaseUnits:BoYesNoEnum=N SupplierCatNum:s50 CostingCode:s8
        ProjectCode:s20 BarCode:s254 VatGroup:s8 Height1:d Hight1Unit:i Height2:d Height2Unit:i Lengh1:d Lengh1Unit:i
        Lengh2:d Lengh2Unit:i Weight1:d Weight1Unit:i Weight2:d Weight2Unit:i Factor1:d Factor2:d Factor3:d Factor4:d
        BaseType:i=-1 BaseEntry:i BaseLine:i Volume:d VolumeUnit:i Width1:d Width1Unit:i Width2:d Width2Unit:i
        Address:s254 TaxCode:s8 TaxType:BoTaxTypes TaxLiable:BoYesNoEnum PickStatus:BoYesNoEnum PickQuantity:d!
        PickListIdNumber:i! OriginalItem:s50! BackOrder:BoYesNoEnum FreeText:s100 ShippingMethod:i=-1 POTargetNum:i!
        POTargetEntry:s! POTargetRowNum:i! CorrectionInvoiceItem:BoCorInvItemStatus=S CorrInvAmountToStock:d
        CorrInvAmountToDiffAcct:d AppliedTax:d! AppliedTaxFC:d! AppliedTaxSC:d! WTLiable:BoYesNoEnum
        DeferredTax:BoYesNoEnum=N EqualizationTaxPercent:d! TotalEqualizationTax:d! TotalEqualizationTaxFC:d!
        TotalEqualizationTaxSC:d! NetTaxAmount:d! NetTaxAmountFC:d! NetTaxAmountSC:d! MeasureUnit:s100
        UnitsOfMeasurment:d LineTotal:d TaxPercentagePerRow:d TaxTotal:d ConsumerSalesForecast:BoYesNoEnum ExciseAmount:d
        TaxPerUnit:d! TotalInclTax:d! CountryOrg:s3 SWW:s16 TransactionType:BoTransactionTypeEnum
        DistributeExpense:BoYesNoEnum RowTotalFC:d RowTotalSC:d! LastBuyInmPrice:d! LastBuyDistributeSumFc:d!
        LastBuyDistributeSumSc:d! LastBuyDistributeSum:d! StockDistributesumForeign:d! StockDistributesumSystem:d!
        StockDistributesum:d! StockInmPrice:d! PickStatusEx:BoDocumentLinePickStatus!=N TaxBeforeDPM:d! TaxBeforeDPMFC:d!
        TaxBeforeDPMSC:d! CFOPCode:s6 CSTCode:s6 Usage:i TaxOnly:BoYesNoEnum VisualOrder:i BaseOpenQuantity:d!
        UnitPrice:d LineStatus:BoStatus PackageQuantity:d Text:s100! LineType:BoDocLineType=R COGSCostingCode:s8
        COGSAccountCode:s15 ChangeAssemlyBoMWarehouse:s GrossBuyPrice:d GrossBase:i GrossProfitTotalBasePrice:d
        CostingCode2:s8 CostingCode3:s8 CostingCode4:s8 CostingCode5:s8 ItemDetails:s LocationCode:i ActualDeliveryDate:t
        RemainingOpenQuantity:d! OpenAmount:d! OpenAmountFC:d! OpenAmountSC:d! ExLineNo:s10 RequiredDate:t
        RequiredQuantity:d COGSCostingCode2:s8 COGSCostingCode3:s8 COGSCostingCode4:s8 COGSCostingCode5:s8 CSTforIPI:s2
        CSTforPIS:s2 CSTforCOFINS:s2 CreditOriginCode:s WithoutInventoryMovement:BoYesNoEnum=N AgreementNo:i
        AgreementRowNumber:i ActualBaseEntry:i ActualBaseLine:i DocEntry:i! Surpluses:d DefectAndBreakup:d Shortages:d
        ConsiderQuantity:BoYesNoEnum=N PartialRetirement:BoYesNoEnum=N RetirementQuantity:d RetirementAPC:d
        ThirdParty:BoYesNoEnum=N PoNum:s PoItmNum:i ExpenseType:s4 ReceiptNumber:s50
        ExpenseOperationType:BoExpenseOperationTypeEnum FederalTaxID:s32 GrossProfit:d GrossProfitFC:d GrossProfitSC:d
        PriceSource:DocumentPriceSourceEnum!=N EnableReturnCost:BoYesNoEnum=N ReturnCost:d LineVendor:s15 ReturnAction:i
        ReturnReason:i StgSeqNum:i! StgEntry:i! StgDesc:s100! UoMEntry:i=0 UoMCode:s20! InventoryQuantity:d
        RemainingOpenInventoryQuantity:d! ParentLineNum:i Incoterms:i=0 TransportMode:i=0 NatureOfTransaction:i
        DestinationCountryForImport:s DestinationRegionForImport:i OriginCountryForExport:s OriginRegionForExport:i
        ItemType:BoDocItemType!=4 ChangeInventoryQuantityIndependently:BoYesNoEnum=N FreeOfChargeBP:BoYesNoEnum=N
        SACEntry:i HSNEntry:i GrossPrice:d GrossTotal:d GrossTotalFC:d GrossTotalSC:d! NCMCode:i=-1 NVECode:s
        IndEscala:BoYesNoEnum CtrSealQty:d CNJPMan:s CESTCode:i UFFiscalBenefitCode:s ReverseCharge:BoYesNoEnum
        ShipToCode:s50 ShipToDescription:s254 ShipFromCode:s50 ShipFromDescription:s254 OwnerCode:i ExternalCalcTaxRate:d
        ExternalCalcTaxAmount:d ExternalCalcTaxAmountFC:d ExternalCalcTaxAmountSC:d StandardItemIdentification:i
        CommodityClassification:i WeightOfRecycledPlastic:d PlasticPackageExemptionReason:s LegalText:s254 Cig:i Cup:i
        UnencumberedReason:i CUSplit:BoYesNoEnum ListNum:i RecognizedTaxCode:s LineTaxJurisdictions:[LineTaxJurisdiction]
        GeneratedAssets:[GeneratedAsset] EBooksDetails:[EBooksDetail]
        DocumentLineAdditionalExpenses:[DocumentLineAdditionalExpense] WithholdingTaxLines:[WithholdingTaxLine]
        SerialNumbers:[SerialNumber] BatchNumbers:[BatchNumber] DocumentLinesBinAllocations:[DocumentLinesBinAllocation]
        ExportProcesses:[ExportProcess] CCDNumbers:[CCDNumber] ImportProcesses:[ImportProcess]
        type LineTaxJurisdiction open
        JurisdictionCode:s JurisdictionType:i TaxAmount:d TaxAmountSC:d! TaxAmountFC:d! TaxRate:d! DocEntry:i!
        LineNumber:i=-1 RowSequence:i! ExternalCalcTaxRate:d ExternalCalcTaxAmount:d ExternalCalcTaxAmountFC:d
        ExternalCalcTaxAmountSC:d BaseSum:d TaxInPrice:BoYesNoEnum NonDeductiblePercent:d TaxOnReserveInvoice:BoYesNoEnum
        Exempt:BoYesNoEnum Unencumbered:BoYesNoEnum
        type GeneratedAsset
        DocEntry:i! LineNumber:i VisualOrder:i! AssetCode:s Status:GeneratedAssetStatusEnum!=O Remarks:s SerialNumber:s
        amount:d! amountSC:d!
        type EBooksDetail open
        IncomeClassificationType:i IncomeClassificationCategory:i ExpensesClassificationType:i
        ExpensesClassificationCategory:i NetValueLC:d NetValueFC:d NetValueSC:d VatCategory:i WithheldPercentCategory:i
        WithheldAmountLC:d WithheldAmountFC:d WithheldAmountSC:d VatClassificationType:i VatClassificationCategory:i
        VATExemptionCause:i RecType:i StampDutyCategory:i OtherTaxesCategory:i FeesCategory:i
        type DocumentLineAdditionalExpense open
        LineNumber:i GroupCode:i ExpenseCode:i LineTotal:d LineTotalFC:d! LineTotalSys:d! PaidToDate:d! PaidToDateFC:d!
        PaidToDateSys:d! TaxLiable:BoYesNoEnum=Y VatGroup:s TaxPercent:d TaxSum:d TaxSumFC:d! TaxSumSys:d!
        DeductibleTaxSum:d DeductibleTaxSumFC:d! DeductibleTaxSumSys:d! AquisitionTax:BoYesNoEnum!=N TaxCode:s
        TaxType:BoAdEpnsTaxTypes=Y TaxPaid:d! TaxPaidFC:d! TaxPaidSys:d! EqualizationTaxPercent:d EqualizationTaxSum:d
        EqualizationTaxFC:d! EqualizationTaxSys:d! TaxTotalSum:d! TaxTotalSumFC:d! TaxTotalSumSys:d! WTLiable:BoYesNoEnum
        BaseGroup:i=-1 DistributionRule:s Project:s DistributionRule2:s DistributionRule3:s DistributionRule4:s
        DistributionRule5:s ExternalCalcTaxRate:d ExternalCalcTaxAmount:d ExternalCalcTaxAmountFC:d
        ExternalCalcTaxAmountSC:d CUSplit:BoYesNoEnum LineExpenseTaxJurisdictions:[LineExpenseTaxJurisdiction]
        LineFreightEBooksDetails:[LineFreightEBooksDetail]
        type WithholdingTaxLine open
        WTCode:s WTAmountSys:d WTAmountFC:d WTAmount:d WithholdingType:s! TaxableAmountinSys:d TaxableAmountFC:d
        TaxableAmount:d RoundingType:s! Rate:d! Criteria:s! Category:s! BaseType:s! AppliedWTAmountSys:d
        AppliedWTAmountFC:d AppliedWTAmount:d GLAccount:s! LineNum:i! BaseDocEntry:i=-1 BaseDocLine:i BaseDocType:i=-1
        BaseDocumentReference:i! Status:BoStatus!=O TargetAbsEntry:i!=-1 TargetDocumentType:i! CSTCodeIncoming:s
        CSTCodeOutgoing:s Doc1LineNum:i
        type SerialNumber open
        ManufacturerSerialNumber:s InternalSerialNumber:s ExpiryDate:t ManufactureDate:t ReceptionDate:t WarrantyStart:t
        WarrantyEnd:t Location:s Notes:s BatchID:s SystemSerialNumber:i BaseLineNumber:i Quantity:d TrackingNote:i
        TrackingNoteLine:i ItemCode:s
        type BatchNumber open
        BatchNumberProperty:s ManufacturerSerialNumber:s InternalSerialNumber:s ExpiryDate:t ManufacturingDate:t
        AddmisionDate:t Location:s Notes:s Quantity:d BaseLineNumber:i TrackingNote:i TrackingNoteLine:i ItemCode:s
        SystemSerialNumber:i
        type DocumentLinesBinAllocation open
        BinAbsEntry:i Quantity:d AllowNegativeQuantity:BoYesNoEnum=N SerialAndBatchNumbersBaseLine:i=-1 BaseLineNumber:i
        type ExportProcess
        LineNumber:i ExportationDocumentTypeCode:i ExportationDeclarationNumber:i ExportationDeclarationDate:t
        ExportationNatureCode:i ExportationRegistryNumber:i ExportationRegistryDate:t LadingBillNumber:s LadingBillDate:t
        MerchandiseLeftCustomsDate:t LadingBillTypeCode:i DrawbackSuspensionRegime:s NatureOfExport:s
        QuantityOfExportedItems:d AdditionalItemSequentialNumber:i
        type CCDNumber open
        TrackingNote:i TrackingNoteLine:i CCDNumberProperty:s Quantity:d CountryOfOrigin:s SubLineNumber:i
        DocumentEntry:i BaseLineNumber:i ChildNumber:i
        type ImportProcess
        LineNumber:i ImportationDocumentTypeCode:s ImportationDocumentNumber:s DateOfRegistry_DI_DSI_DA:t
        CustomsClearanceDate:t DrawbackRegimeConcessionAccountNumber:s AdditionalNumber:s AdditionalItemDiscountValue:d
        DrawbackSuspensionRegime:s TypeOfImport:s AdditionalFreightToNavyAuthority:d AdditionalItemSequentialNumber:i
        type LineExpenseTaxJurisdiction open
        JurisdictionCode:s JurisdictionType:i TaxAmount:d TaxAmountSC:d! TaxAmountFC:d! TaxRate:d! DocEntry:i!
        LineNumber:i=-1 RowSequence:i! ExternalCalcTaxRate:d ExternalCalcTaxAmount:d ExternalCalcTaxAmountFC:d
        ExternalCalcTaxAmountSC:d
        type LineFreightEBooksDetail open
        IncomeClassificationType:i IncomeClassificationCategory:i ExpensesClassificationType:i
        ExpensesClassificationCategory:i NetValueLC:d NetValueFC:d NetValueSC:d VatCategory:i WithheldPercentCategory:i
        WithheldAmountLC:d WithheldAmountFC:d WithheldAmountSC:d VatClassificationType:i VatClassificationCategory:i
        VATExemptionCause:i
        """
}
