// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let itemTypes = """
        type Item key=ItemCode open
        ItemCode:s50 ItemName:s200 ForeignName:s200 ItemsGroupCode:i=100 CustomsGroupCode:i=-1 SalesVATGroup:s8
        BarCode:s254 VatLiable:BoYesNoEnum=Y PurchaseItem:BoYesNoEnum=Y SalesItem:BoYesNoEnum=Y
        InventoryItem:BoYesNoEnum=Y IncomeAccount:s ExemptIncomeAccount:s ExpanseAccount:s Mainsupplier:s15
        SupplierCatalogNo:s50 DesiredInventory:d MinInventory:d Picture:s User_Text:s SerialNum:s CommissionPercent:d
        CommissionSum:d CommissionGroup:i=0 TreeType:BoItemTreeTypes=N AssetItem:BoYesNoEnum=N DataExportCode:s
        Manufacturer:i=-1 QuantityOnStock:d! QuantityOrderedFromVendors:d! QuantityOrderedByCustomers:d!
        ManageSerialNumbers:BoYesNoEnum=N ManageBatchNumbers:BoYesNoEnum=N Valid:BoYesNoEnum=N ValidFrom:t ValidTo:t
        ValidRemarks:s Frozen:BoYesNoEnum=N FrozenFrom:t FrozenTo:t FrozenRemarks:s SalesUnit:s100 SalesItemsPerUnit:d
        SalesPackagingUnit:s SalesQtyPerPackUnit:d SalesUnitLength:d SalesLengthUnit:i SalesUnitWidth:d SalesWidthUnit:i
        SalesUnitHeight:d SalesHeightUnit:i SalesUnitVolume:d SalesVolumeUnit:i SalesUnitWeight:d SalesWeightUnit:i
        PurchaseUnit:s100 PurchaseItemsPerUnit:d PurchasePackagingUnit:s PurchaseQtyPerPackUnit:d PurchaseUnitLength:d
        PurchaseLengthUnit:i PurchaseUnitWidth:d PurchaseWidthUnit:i PurchaseUnitHeight:d PurchaseHeightUnit:i
        PurchaseUnitVolume:d PurchaseVolumeUnit:i PurchaseUnitWeight:d PurchaseWeightUnit:i PurchaseVATGroup:s8
        SalesFactor1:d SalesFactor2:d SalesFactor3:d SalesFactor4:d PurchaseFactor1:d PurchaseFactor2:d PurchaseFactor3:d
        PurchaseFactor4:d MovingAveragePrice:d! ForeignRevenuesAccount:s ECRevenuesAccount:s ForeignExpensesAccount:s
        ECExpensesAccount:s AvgStdPrice:d DefaultWarehouse:s8 ShipType:i GLMethod:BoGLMethods=W TaxType:BoTaxTypes=Y
        MaxInventory:d ManageStockByWarehouse:BoYesNoEnum PurchaseHeightUnit1:i PurchaseUnitHeight1:d
        PurchaseLengthUnit1:i PurchaseUnitLength1:d PurchaseWeightUnit1:i PurchaseUnitWeight1:d PurchaseWidthUnit1:i
        PurchaseUnitWidth1:d SalesHeightUnit1:i SalesUnitHeight1:d SalesLengthUnit1:i SalesUnitLength1:d
        SalesWeightUnit1:i SalesUnitWeight1:d SalesWidthUnit1:i SalesUnitWidth1:d
        ForceSelectionOfSerialNumber:BoYesNoEnum=Y ManageSerialNumbersOnReleaseOnly:BoYesNoEnum=N WTLiable:BoYesNoEnum=Y
        CostAccountingMethod:BoInventorySystem SWW:s16 WarrantyTemplate:s IndirectTax:BoYesNoEnum=N ArTaxCode:s8
        ApTaxCode:s8 BaseUnitName:s ItemCountryOrg:s IssueMethod:BoIssueMethod SRIAndBatchManageMethod:BoManageMethod=R
        IsPhantom:BoYesNoEnum=N InventoryUOM:s100 PlanningSystem:BoPlanningSystem=N
        ProcurementMethod:BoProcurementMethod=B ComponentWarehouse:BoMRPComponentWarehouse=B OrderIntervals:i
        OrderMultiple:d LeadTime:i MinOrderQuantity:d ItemType:ItemTypeEnum=I ItemClass:ItemClassEnum=2
        OutgoingServiceCode:i=-1 IncomingServiceCode:i=-1 ServiceGroup:i=-1 NCMCode:i=-1 MaterialType:BoMaterialTypes=1
        MaterialGroup:i=-1 ProductSource:s=0 Properties1:BoYesNoEnum=N Properties2:BoYesNoEnum=N
        Properties3:BoYesNoEnum=N Properties4:BoYesNoEnum=N Properties5:BoYesNoEnum=N Properties6:BoYesNoEnum=N
        Properties7:BoYesNoEnum=N Properties8:BoYesNoEnum=N Properties9:BoYesNoEnum=N Properties10:BoYesNoEnum=N
        Properties11:BoYesNoEnum=N Properties12:BoYesNoEnum=N Properties13:BoYesNoEnum=N Properties14:BoYesNoEnum=N
        Properties15:BoYesNoEnum=N Properties16:BoYesNoEnum=N Properties17:BoYesNoEnum=N Properties18:BoYesNoEnum=N
        Properties19:BoYesNoEnum=N Properties20:BoYesNoEnum=N Properties21:BoYesNoEnum=N Properties22:BoYesNoEnum=N
        Properties23:BoYesNoEnum=N Properties24:BoYesNoEnum=N Properties25:BoYesNoEnum=N Properties26:BoYesNoEnum=N
        Properties27:BoYesNoEnum=N Properties28:BoYesNoEnum=N Properties29:BoYesNoEnum=N Properties30:BoYesNoEnum=N
        Properties31:BoYesNoEnum=N Properties32:BoYesNoEnum=N Properties33:BoYesNoEnum=N Properties34:BoYesNoEnum=N
        Properties35:BoYesNoEnum=N Properties36:BoYesNoEnum=N Properties37:BoYesNoEnum=N Properties38:BoYesNoEnum=N
        Properties39:BoYesNoEnum=N Properties40:BoYesNoEnum=N Properties41:BoYesNoEnum=N Properties42:BoYesNoEnum=N
        Properties43:BoYesNoEnum=N Properties44:BoYesNoEnum=N Properties45:BoYesNoEnum=N Properties46:BoYesNoEnum=N
        Properties47:BoYesNoEnum=N Properties48:BoYesNoEnum=N Properties49:BoYesNoEnum=N Properties50:BoYesNoEnum=N
        Properties51:BoYesNoEnum=N Properties52:BoYesNoEnum=N Properties53:BoYesNoEnum=N Properties54:BoYesNoEnum=N
        Properties55:BoYesNoEnum=N Properties56:BoYesNoEnum=N Properties57:BoYesNoEnum=N Properties58:BoYesNoEnum=N
        Properties59:BoYesNoEnum=N Properties60:BoYesNoEnum=N Properties61:BoYesNoEnum=N Properties62:BoYesNoEnum=N
        Properties63:BoYesNoEnum=N Properties64:BoYesNoEnum=N AutoCreateSerialNumbersOnRelease:BoYesNoEnum=N
        DNFEntry:i=-1 GTSItemSpec:s GTSItemTaxCategory:s FuelID:i=-1 BeverageTableCode:s BeverageGroupCode:s
        BeverageCommercialBrandCode:i=-1 Series:i ToleranceDays:i TypeOfAdvancedRules:TypeOfAdvancedRulesEnum=A
        IssuePrimarilyBy:IssuePrimarilyByEnum NoDiscounts:BoYesNoEnum=N AssetClass:s AssetGroup:s InventoryNumber:s
        Technician:i Employee:i Location:i AssetStatus:AssetStatusEnum!=N CapitalizationDate:t
        StatisticalAsset:BoYesNoEnum=N Cession:BoYesNoEnum=N DeactivateAfterUsefulLife:BoYesNoEnum=N
        ManageByQuantity:BoYesNoEnum!=N UoMGroupEntry:i InventoryUoMEntry:i DefaultSalesUoMEntry:i
        DefaultPurchasingUoMEntry:i DepreciationGroup:s AssetSerialNumber:s InventoryWeight:d InventoryWeightUnit:i
        InventoryWeight1:d InventoryWeightUnit1:i DefaultCountingUnit:s CountingItemsPerUnit:d! DefaultCountingUoMEntry:i
        Excisable:BoYesNoEnum=N ChapterID:i=-1 ScsCode:s SpProdType:SpecialProductTypeEnum ProdStdCost:d
        InCostRollup:BoYesNoEnum=Y VirtualAssetItem:BoYesNoEnum=N EnforceAssetSerialNumbers:BoYesNoEnum=N
        AttachmentEntry:i LinkedResource:s! UpdateDate:t! UpdateTime:c! GSTRelevnt:BoYesNoEnum=N SACEntry:i=-1
        GSTTaxCategory:GSTTaxCategoryEnum=R ServiceCategoryEntry:i=-1 CapitalGoodsOnHoldPercent:d
        CapitalGoodsOnHoldLimit:d AssessableValue:d AssVal4WTR:d SOIExcisable:SOIExcisableTypeEnum=4 TNVED:s
        ImportedItem:BoYesNoEnum=N PricingUnit:i CreateDate:t! CreateTime:c! NVECode:s CtrSealQty:d CESTCode:i
        LegalText:s DataVersion:i CreateQRCodeFrom:s TraceableItem:BoYesNoEnum CommodityClassification:i
        WeightOfRecycledPlastic:d PlasticPackageTaxCategory:s PlasticPackageExemptionReasonForPurchase:s
        PlasticPackageExemptionReasonForProduction:s SAFTProductType:SAFTProductTypeEnum ItemPrices:[ItemPrice]
        ItemWarehouseInfoCollection:[ItemWarehouseInfo] ItemPreferredVendors:[ItemPreferredVendor]
        ItemLocalizationInfos:[ItemLocalizationInfo] ItemProjects:[ItemProject]
        ItemDistributionRules:[ItemDistributionRule] ItemAttributeGroups:[ItemAttributeGroups]
        ItemDepreciationParameters:[ItemDepreciationParameter] ItemPeriodControls:[ItemPeriodControl]
        ItemUnitOfMeasurementCollection:[ItemUnitOfMeasurement] ItemBarCodeCollection:[ItemBarCode]
        ItemIntrastatExtension:ItemIntrastatExtension
        type ItemPrice open
        PriceList:i Price:d Currency:s AdditionalPrice1:d AdditionalCurrency1:s AdditionalPrice2:d AdditionalCurrency2:s
        BasePriceList:i Factor:d UoMPrices:[UoMPrice]
        type ItemWarehouseInfo open
        MinimalStock:d MaximalStock:d MinimalOrder:d StandardAveragePrice:d Locked:BoYesNoEnum=N InventoryAccount:s
        CostAccount:s TransferAccount:s RevenuesAccount:s VarienceAccount:s DecreasingAccount:s IncreasingAccount:s
        ReturningAccount:s ExpensesAccount:s EURevenuesAccount:s EUExpensesAccount:s ForeignRevenueAcc:s
        ForeignExpensAcc:s ExemptIncomeAcc:s PriceDifferenceAcc:s WarehouseCode:s InStock:d! Committed:d! Ordered:d!
        CountedQuantity:d! WasCounted:BoYesNoEnum!=N UserSignature:i! Counted:d! ExpenseClearingAct:s PurchaseCreditAcc:s
        EUPurchaseCreditAcc:s ForeignPurchaseCreditAcc:s SalesCreditAcc:s SalesCreditEUAcc:s ExemptedCredits:s
        SalesCreditForeignAcc:s ExpenseOffsettingAccount:s WipAccount:s ExchangeRateDifferencesAcct:s GoodsClearingAcct:s
        NegativeInventoryAdjustmentAccount:s CostInflationOffsetAccount:s GLDecreaseAcct:s GLIncreaseAcct:s
        PAReturnAcct:s PurchaseAcct:s PurchaseOffsetAcct:s ShippedGoodsAccount:s StockInflationOffsetAccount:s
        StockInflationAdjustAccount:s VATInRevenueAccount:s WipVarianceAccount:s CostInflationAccount:s
        WHIncomingCenvatAccount:s WHOutgoingCenvatAccount:s StockInTransitAccount:s WipOffsetProfitAndLossAccount:s
        InventoryOffsetProfitAndLossAccount:s DefaultBin:i DefaultBinEnforced:BoYesNoEnum=N PurchaseBalanceAccount:s
        ItemCode:s! IndEscala:BoYesNoEnum CNJPMan:s ItemCycleCounts:[ItemCycleCount]
        type ItemPreferredVendor open
        BPCode:s
        type ItemLocalizationInfo open
        ItemCode:s! IncomeNature:s
        type ItemProject
        LineNumber:i! ValidFrom:t ValidTo:t Project:s
        type ItemDistributionRule
        LineNumber:i! ValidFrom:t ValidTo:t DistributionRule:s DistributionRule2:s DistributionRule3:s
        DistributionRule4:s DistributionRule5:s
        type ItemAttributeGroups
        Attribute1:s Attribute2:s Attribute3:s Attribute4:s Attribute5:s Attribute6:s Attribute7:s Attribute8:s
        Attribute9:s Attribute10:s Attribute11:s Attribute12:s Attribute13:s Attribute14:s Attribute15:s Attribute16:s
        Attribute17:s Attribute18:s Attribute19:s Attribute20:s Attribute21:s Attribute22:s Attribute23:s Attribute24:s
        Attribute25:s Attribute26:s Attribute27:s Attribute28:s Attribute29:s Attribute30:s Attribute31:s Attribute32:s
        Attribute33:i Attribute34:i Attribute35:i Attribute36:i Attribute37:i Attribute38:i Attribute39:i Attribute40:i
        Attribute41:i Attribute42:i Attribute43:t Attribute44:t Attribute45:t Attribute46:t Attribute47:t Attribute48:d
        Attribute49:d Attribute50:d Attribute51:d Attribute52:d Attribute53:d Attribute54:d Attribute55:d Attribute56:d
        Attribute57:d Attribute58:d Attribute59:d Attribute60:d Attribute61:d Attribute62:d Attribute63:d Attribute64:d
        type ItemDepreciationParameter
        FiscalYear:s DepreciationArea:s DepreciationStartDate:t DepreciationEndDate:t! UsefulLife:i RemainingLife:d!
        DepreciationType:s TotalUnitsInUsefulLife:i RemainingUnits:i! StandardUnits:i!
        type ItemPeriodControl
        FiscalYear:s DepreciationArea:s SubPeriod:i DepreciationStatus:BoYesNoEnum=Y Factor:d ActualUnits:i
        type ItemUnitOfMeasurement open
        UoMType:ItemUoMTypeEnum=P UoMEntry:i DefaultBarcode:i DefaultPackage:i Length1:d Length1Unit:i Length2:d
        Length2Unit:i Width1:d Width1Unit:i Width2:d Width2Unit:i Height1:d Height1Unit:i Height2:d Height2Unit:i
        Volume:d VolumeUnit:i Weight1:d Weight1Unit:i Weight2:d Weight2Unit:i ItemUoMPackageCollection:[ItemUoMPackage]
        type ItemBarCode open
        AbsEntry:i UoMEntry:i Barcode:s FreeText:s
        type ItemIntrastatExtension
        ItemCode:s! CommodityCode:i SupplementaryUnit:i FactorOfSupplementaryUnit:d ImportRegionState:i
        ExportRegionState:i ImportNatureOfTransaction:i ExportNatureOfTransaction:i ImportStatisticalProcedure:i
        ExportStatisticalProcedure:i CountryOfOrigin:s ServiceCode:i Type:BoDocumentTypes=I
        ServiceSupplyMethod:BoServiceSupplyMethods=I ServicePaymentMethod:BoServicePaymentMethods=X ImportRegionCountry:s
        ExportRegionCountry:s UseWeightInCalculation:BoYesNoEnum=Y IntrastatRelevant:BoYesNoEnum=N StatisticalCode:s!
        type UoMPrice open
        PriceList:i UoMEntry:i ReduceBy:d Price:d Currency:s AdditionalReduceBy1:d AdditionalPrice1:d
        AdditionalCurrency1:s AdditionalReduceBy2:d AdditionalPrice2:d AdditionalCurrency2:s Auto:BoYesNoEnum=Y
        type ItemCycleCount open
        CycleCode:i Alert:BoYesNoEnum=N NextCountingDate:t AlertTime:c DestinationUser:i WarehouseCode:s
        type ItemUoMPackage open
        UoMType:ItemUoMTypeEnum=P UoMEntry:i PackageTypeEntry:i Length1:d Length1Unit:i Length2:d Length2Unit:i Width1:d
        Width1Unit:i Width2:d Width2Unit:i Height1:d Height1Unit:i Height2:d Height2Unit:i Volume:d VolumeUnit:i
        Weight1:d Weight1Unit:i Weight2:d Weight2Unit:i QuantityPerPackage:d
        """
}
