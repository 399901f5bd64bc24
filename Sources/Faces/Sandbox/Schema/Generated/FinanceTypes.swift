// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let financeTypes = """
        type VatGroup key=Code open
        Code:s8 Name:s50 Category:BoVatCategoryEnum=O TaxAccount:s15 EU:BoYesNoEnum=N TriangularDeal:s
        AcquisitionReverse:BoYesNoEnum=N NonDeduct:d AcquisitionTax:s15 GoodsShipment:s NonDeductAcc:s15
        DeferredTaxAcc:s15 Correction:BoYesNoEnum=N VatCorrection:s8 EqualizationTaxAccount:s ServiceSupply:s
        Inactive:BoYesNoEnum=N TaxTypeBlackList:TaxTypeBlackListEnum=E Report349Code:Report349CodeListEnum=0
        VATInRevenueAccount:s DownPaymentTaxOffsetAccount:s CashDiscountAccount:s VATDeductibleAccount:s
        TaxRegion:VatGroupsTaxRegionEnum=PT AcquisitionReverseCorrespondingTaxCode:s EBooksVatCategory:i
        TaxExemptionReason:s SAFTTaxCode:SAFTTaxCodeEnum EBooksVatExemptionCause:i EBooksVatExpClassType:i
        EBooksVatExpClassCategory:i VatGroups_Lines:[VatGroups_Line]
        type VatGroups_Line open
        Effectivefrom:t Rate:d EqualizationTax:d DatevCode:i
        type SalesTaxCode key=Code open
        ValidForAR:BoYesNoEnum=Y ValidForAP:BoYesNoEnum=Y UserSignature:i! Rate:d! Name:s100 Freight:BoYesNoEnum=N
        Code:s8 IsItemLevel:BoYesNoEnum=N Inactive:BoYesNoEnum=N FADebit:BoYesNoEnum=N
        SalesTaxCodes_Lines:[SalesTaxCodes_Line]
        type SalesTaxCodes_Line open
        STATaxOnTaxType:i STATaxonTaxCode:s STCCode:s! STAType:i STACode:s RowNumber:i!=0 EffectiveRate:d!
        type Project key=Code open
        Code:s20 Name:s100 ValidFrom:t ValidTo:t Active:BoYesNoEnum=Y
        type ChartOfAccount key=Code open
        Code:s15 Name:s100 Balance:d! CashAccount:BoYesNoEnum=N BudgetAccount:BoYesNoEnum=N ActiveAccount:BoYesNoEnum=Y
        PrimaryAccount:BoYesNoEnum! AccountLevel:i!=2 DataExportCode:s10 FatherAccountKey:s15 ExternalCode:s
        RateConversion:BoYesNoEnum=Y TaxLiableAccount:BoYesNoEnum=N TaxExemptAccount:BoYesNoEnum=N ExternalReconNo:i!
        InternalReconNo:i! AccountType:BoAccountTypes=N AcctCurrency:s3 Balance_syscurr:d! Balance_FrgnCurr:d!
        Protected:BoYesNoEnum=N ReconciledAccount:BoYesNoEnum=N LiableForAdvances:BoYesNoEnum=Y ForeignName:s Details:s
        ProjectCode:s RevaluationCoordinated:BoYesNoEnum=N LockManualTransaction:BoYesNoEnum=N FormatCode:s
        AllowChangeVatGroup:BoYesNoEnum=Y DefaultVatGroup:s Category:i TransactionCode:s LoadingType:BoYesNoEnum=N
        LoadingFactorCode:s LoadingFactorCode2:s LoadingFactorCode3:s LoadingFactorCode4:s LoadingFactorCode5:s
        PlanningLevel:s DatevAccount:s DatevAutoAccount:BoYesNoEnum=N DatevFirstDataEntry:BoYesNoEnum=Y
        AllowMultipleLinking:BoYesNoEnum=N ProjectRelevant:BoYesNoEnum=N DistributionRuleRelevant:BoYesNoEnum=N
        DistributionRule2Relevant:BoYesNoEnum=N DistributionRule3Relevant:BoYesNoEnum=N
        DistributionRule4Relevant:BoYesNoEnum=N DistributionRule5Relevant:BoYesNoEnum=N BPLID:i BPLName:s! VATRegNum:s!
        AccountPurposeCode:SPEDContabilAccountPurposeCode ReferentialAccountCode:s ValidFor:BoYesNoEnum=N ValidFrom:t
        ValidTo:t ValidRemarks:s FrozenFor:BoYesNoEnum=N FrozenFrom:t FrozenTo:t FrozenRemarks:s
        BlockManualPosting:BoYesNoEnum=N CashFlowRelevant:BoYesNoEnum=N PCN874ReportRelevant:BoYesNoEnum=N
        PrimaryClosingAccount:s CostAccountingOnly:BoYesNoEnum=N CostElementRelevant:BoYesNoEnum=N CostElementCode:s
        StandardAccountCode:s TaxonomyCode:s IncomeClassificationCategory:i IncomeClassificationType:i
        ExpenseClassificationCategory:i ExpenseClassificationType:i OfficialAccountCode:s
        type ProfitCenter key=CenterCode open
        CenterCode:s CenterName:s GroupCode:s InWhichDimension:i=1 CostCenterType:s EffectiveFrom:t EffectiveTo:t
        Active:BoYesNoEnum=Y CenterOwner:i
        type Currency key=Code open
        Code:s Name:s DocumentsCode:s InternationalDescription:s HundredthName:s EnglishName:s EnglishHundredthName:s
        PluralInternationalDescription:s PluralHundredthName:s PluralEnglishName:s PluralEnglishHundredthName:s
        Decimals:CurrenciesDecimalsEnum=-1 Rounding:RoundingSysEnum=0 RoundingInPayment:BoYesNoEnum=N
        MaxIncomingAmtDiff:d MaxOutgoingAmtDiff:d MaxIncomingAmtDiffPercent:d MaxOutgoingAmtDiffPercent:d
        type PaymentTermsType key=GroupNumber open
        GroupNumber:i! PaymentTermsGroupName:s StartFrom:BoPayTermDueTypes=N NumberOfAdditionalMonths:i=0
        NumberOfAdditionalDays:i=0 CreditLimit:d GeneralDiscount:d InterestOnArrears:d PriceListNo:i LoadLimit:d
        OpenReceipt:BoOpenIncPayment=N DiscountCode:s DunningCode:s BaselineDate:BoBaselineDate=T NumberOfInstallments:i!
        NumberOfToleranceDays:i
        type WithholdingTaxCode key=WTCode open
        WTCode:s4 WTName:s50 Category:WithholdingTaxCodeCategoryEnum=I WithholdingType:WithholdingTypeEnum=I
        EffectiveDate:t Rate:d BaseType:WithholdingTaxCodeBaseTypeEnum=N BaseAmount:d Account:s15 OfficialCode:s20
        Inactive:BoYesNoEnum=N WithholdingTaxCodes_Lines:[WithholdingTaxCodes_Line]
        type WithholdingTaxCodes_Line open
        WTCode:s4! Effectivefrom:t Rate:d
        """
}
