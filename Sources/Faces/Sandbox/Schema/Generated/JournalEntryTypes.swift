// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let journalEntryTypes = """
        type JournalEntry key=JdtNum open
        ReferenceDate:t Memo:s254 Reference:s100 Reference2:s100 TransactionCode:s4 ProjectCode:s20 TaxDate:t JdtNum:i!
        Indicator:s2 UseAutoStorno:BoYesNoEnum=N StornoDate:t VatDate:t Series:i=0 StampTax:BoYesNoEnum=N DueDate:t
        AutoVAT:BoYesNoEnum=N Number:i! FolioNumber:i! FolioPrefixString:s4! ReportEU:BoYesNoEnum=N
        Report347:BoYesNoEnum=N Printed:PrintStatusEnum!=N LocationCode:i OriginalJournal:TransTypesEnum!=-1 Original:i!
        BaseReference:s11! BlockDunningLetter:BoYesNoEnum=N AutomaticWT:BoYesNoEnum=N WTSum:d! WTSumSC:d! WTSumFC:d!
        SignatureInputMessage:s! SignatureDigest:s! CertificationNumber:s50! PrivateKeyVersion:i!
        Corisptivi:BoYesNoEnum=N Reference3:s100 DocumentType:s60 DeferredTax:BoYesNoEnum=N BlanketAgreementNumber:i!
        OperationCode:OperationCodeTypeEnum ResidenceNumberType:ResidenceNumberTypeEnum=1
        ECDPostingType:ECDPostingTypeEnum=N ExposedTransNumber:i PointOfIssueCode:s5! Letter:FolioLetterEnum!
        FolioNumberFrom:i! FolioNumberTo:i! IsCostCenterTransfer:BoYesNoEnum=N ReportingSectionControlStatementVAT:s3
        ExcludeFromTaxReportControlStatementVAT:BoYesNoEnum=N SAPPassport:s Cig:i Cup:i AdjustTransaction:BoYesNoEnum
        AttachmentEntry:i SAFTTransactionType:SAFTTransactionTypeEnum AllocationNumberIL:s
        JournalEntryLines:[JournalEntryLine] WithholdingTaxDataCollection:[WithholdingTaxData]
        ElectronicProtocols:[ElectronicProtocol]
        type JournalEntryLine open
        Line_ID:i=0 AccountCode:s15 Debit:d Credit:d FCDebit:d FCCredit:d FCCurrency:s3 DueDate:t ShortName:s15
        ContraAccount:s15 LineMemo:s254 ReferenceDate1:t ReferenceDate2:t Reference1:s100 Reference2:s100 ProjectCode:s20
        CostingCode:s8 TaxDate:t BaseSum:d TaxGroup:s8 DebitSys:d CreditSys:d VatDate:t VatLine:BoYesNoEnum=N
        SystemBaseAmount:d VatAmount:d SystemVatAmount:d GrossValue:d AdditionalReference:s100 CheckAbs:i!
        CostingCode2:s8 CostingCode3:s8 CostingCode4:s8 TaxCode:s8 TaxPostAccount:BoTaxPostAccEnum=N CostingCode5:s8
        LocationCode:i ControlAccount:s15 EqualizationTaxAmount:d! SystemEqualizationTaxAmount:d! TotalTax:d!
        SystemTotalTax:d! WTLiable:BoYesNoEnum=N WTRow:BoYesNoEnum=N PaymentBlock:BoYesNoEnum=N BlockReason:i
        FederalTaxID:s32 BPLID:i BPLName:s100! VATRegNum:s32! PaymentOrdered:BoYesNoEnum!=N ExposedTransNumber:i
        DocumentArray:i! DocumentLine:i! CostElementCode:s20 Cig:i Cup:i IncomeClassificationCategory:i
        IncomeClassificationType:i ExpensesClassificationCategory:i ExpensesClassificationType:i
        VATClassificationCategory:i VATClassificationType:i VATExemptionCause:i CashFlowAssignments:[CashFlowAssignment]
        type CashFlowAssignment open
        CashFlowAssignmentsID:i! CashFlowLineItemID:i Credit:d PaymentMeans:PaymentMeansTypeEnum CheckNumber:s AmountLC:d
        AmountFC:d JDTLineId:i JDTId:i
        """
}
