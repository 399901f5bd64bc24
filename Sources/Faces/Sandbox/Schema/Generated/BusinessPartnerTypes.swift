// Part of the sandbox's table of entity types; see SchemaText.swift for the notation and where it comes from.
extension SchemaText {
    static let businessPartnerTypes = """
        type BusinessPartner key=CardCode open
        CardCode:s15 CardName:s100 CardType:BoCardTypes=C GroupCode:i Address:s100 ZipCode:s20 MailAddress:s100
        MailZipCode:s20 Phone1:s50 Phone2:s50 Fax:s50 ContactPerson:s90 Notes:s100 PayTermsGrpCode:i=-1 CreditLimit:d
        MaxCommitment:d DiscountPercent:d VatLiable:BoVatStatus=Y FederalTaxID:s32 DeductibleAtSource:BoYesNoEnum=N
        DeductionPercent:d DeductionValidUntil:t PriceListNum:i IntrestRatePercent:d CommissionPercent:d
        CommissionGroupCode:i=0 FreeText:s SalesPersonCode:i=-1 Currency:s3 RateDiffAccount:s15 Cellular:s50
        AvarageLate:i City:s100 County:s100 Country:s3 MailCity:s100 MailCounty:s100 MailCountry:s3 EmailAddress:s100
        Picture:s200 DefaultAccount:s50 DefaultBranch:s50 DefaultBankCode:s30=-1 AdditionalID:s64 Pager:s30
        FatherCard:s15 CardForeignName:s100 FatherType:BoFatherCardTypes=P DeductionOffice:s10 ExportCode:s8 MinIntrest:d
        CurrentAccountBalance:d! OpenDeliveryNotesBalance:d! OpenOrdersBalance:d! OpenChecksBalance:d VatGroup:s8
        ShippingType:i Password:s32 Indicator:s2 IBAN:s50 CreditCardCode:i=-1 CreditCardNum:s64 CreditCardExpiration:t
        DebitorAccount:s15 OpenOpportunities:i! Valid:BoYesNoEnum=N ValidFrom:t ValidTo:t ValidRemarks:s30
        Frozen:BoYesNoEnum=N FrozenFrom:t FrozenTo:t FrozenRemarks:s30 Block:s100 BillToState:s3 ShipToState:s3
        ExemptNum:s50 Priority:i=-1 FormCode1099:i Box1099:s20 PeymentMethodCode:s15=-1 BackOrder:BoYesNoEnum=Y
        PartialDelivery:BoYesNoEnum=Y BlockDunning:BoYesNoEnum=N BankCountry:s3 HouseBank:s30=-1 HouseBankCountry:s3
        HouseBankAccount:s50 ShipToDefault:s50 DunningLevel:i! DunningDate:t! CollectionAuthorization:BoYesNoEnum=N
        DME:s5 InstructionKey:s30 SinglePayment:BoYesNoEnum=N ISRBillerID:s9 PaymentBlock:BoYesNoEnum=N
        ReferenceDetails:s20 HouseBankBranch:s50 OwnerIDNumber:s15 PaymentBlockDescription:i=-1 TaxExemptionLetterNum:s50
        MaxAmountOfExemption:d ExemptionValidityDateFrom:t ExemptionValidityDateTo:t LinkedBusinessPartner:s15
        LastMultiReconciliationNum:i DeferredTax:BoYesNoEnum Equalization:BoYesNoEnum=N
        SubjectToWithholdingTax:BoYesNoNoneEnum CertificateNumber:s20 ExpirationDate:t NationalInsuranceNum:s20
        AccrualCriteria:BoYesNoEnum=N WTCode:s4 BillToBuildingFloorRoom:s DownPaymentClearAct:s15 ChannelBP:s15
        DefaultTechnician:i BilltoDefault:s50 CustomerBillofExchangDisc:s15 Territory:i ShipToBuildingFloorRoom:s
        CustomerBillofExchangPres:s15 ProjectCode:s20 VatGroupLatinAmerica:s8 DunningTerm:s25 Website:s100
        OtherReceivablePayable:s15 BillofExchangeonCollection:s15 CompanyPrivate:BoCardCompanyTypes=C LanguageCode:i
        UnpaidBillofExchange:s15 WithholdingTaxDeductionGroup:i=-1 ClosingDateProcedureNumber:i Profession:s50
        BankChargesAllocationCode:s3 TaxRoundingRule:BoTaxRoundingRuleTypes=D Properties1:BoYesNoEnum=N
        Properties2:BoYesNoEnum=N Properties3:BoYesNoEnum=N Properties4:BoYesNoEnum=N Properties5:BoYesNoEnum=N
        Properties6:BoYesNoEnum=N Properties7:BoYesNoEnum=N Properties8:BoYesNoEnum=N Properties9:BoYesNoEnum=N
        Properties10:BoYesNoEnum=N Properties11:BoYesNoEnum=N Properties12:BoYesNoEnum=N Properties13:BoYesNoEnum=N
        Properties14:BoYesNoEnum=N Properties15:BoYesNoEnum=N Properties16:BoYesNoEnum=N Properties17:BoYesNoEnum=N
        Properties18:BoYesNoEnum=N Properties19:BoYesNoEnum=N Properties20:BoYesNoEnum=N Properties21:BoYesNoEnum=N
        Properties22:BoYesNoEnum=N Properties23:BoYesNoEnum=N Properties24:BoYesNoEnum=N Properties25:BoYesNoEnum=N
        Properties26:BoYesNoEnum=N Properties27:BoYesNoEnum=N Properties28:BoYesNoEnum=N Properties29:BoYesNoEnum=N
        Properties30:BoYesNoEnum=N Properties31:BoYesNoEnum=N Properties32:BoYesNoEnum=N Properties33:BoYesNoEnum=N
        Properties34:BoYesNoEnum=N Properties35:BoYesNoEnum=N Properties36:BoYesNoEnum=N Properties37:BoYesNoEnum=N
        Properties38:BoYesNoEnum=N Properties39:BoYesNoEnum=N Properties40:BoYesNoEnum=N Properties41:BoYesNoEnum=N
        Properties42:BoYesNoEnum=N Properties43:BoYesNoEnum=N Properties44:BoYesNoEnum=N Properties45:BoYesNoEnum=N
        Properties46:BoYesNoEnum=N Properties47:BoYesNoEnum=N Properties48:BoYesNoEnum=N Properties49:BoYesNoEnum=N
        Properties50:BoYesNoEnum=N Properties51:BoYesNoEnum=N Properties52:BoYesNoEnum=N Properties53:BoYesNoEnum=N
        Properties54:BoYesNoEnum=N Properties55:BoYesNoEnum=N Properties56:BoYesNoEnum=N Properties57:BoYesNoEnum=N
        Properties58:BoYesNoEnum=N Properties59:BoYesNoEnum=N Properties60:BoYesNoEnum=N Properties61:BoYesNoEnum=N
        Properties62:BoYesNoEnum=N Properties63:BoYesNoEnum=N Properties64:BoYesNoEnum=N CompanyRegistrationNumber:s32
        VerificationNumber:s32 DiscountBaseObject:DiscountGroupBaseObjectEnum=-1
        DiscountRelations:DiscountGroupRelationsEnum=L TypeReport:AssesseeTypeEnum=C ThresholdOverlook:BoYesNoEnum=N
        SurchargeOverlook:BoYesNoEnum=N Remark1:i ConCerti:s20 DownPaymentInterimAccount:s15
        OperationCode347:OperationCode347Enum InsuranceOperation347:BoYesNoEnum=N HierarchicalDeduction:BoYesNoEnum=Y
        ShaamGroup:ShaamGroupEnum=1 WithholdingTaxCertified:BoYesNoEnum=N BookkeepingCertified:BoYesNoEnum=N
        PlanningGroup:s10 Affiliate:BoYesNoEnum=N Industry:i VatIDNum:s32 DatevAccount:s9
        DatevFirstDataEntry:BoYesNoEnum=Y UseShippedGoodsAccount:BoYesNoEnum=Y GTSRegNo:s20 GTSBankAccountNo:s80
        GTSBillingAddrTel:s80 ETaxWebSite:i HouseBankIBAN:s50! VATRegistrationNumber:s32 RepresentativeName:s15
        IndustryType:s BusinessType:s Series:i AutomaticPosting:AutomaticPostingEnum=N InterestAccount:s15 FeeAccount:s15
        CampaignNumber:i AliasName:s DefaultBlanketAgreementNumber:i EffectiveDiscount:DiscountGroupRelationsEnum=L
        NoDiscounts:BoYesNoEnum=N EffectivePrice:EffectivePriceEnum=D
        EffectivePriceConsidersPriceBeforeDiscount:BoYesNoEnum GlobalLocationNumber:s50 EDISenderID:s50
        EDIRecipientID:s50 ResidenNumber:ResidenceNumberTypeEnum=1 RelationshipCode:s2 RelationshipDateFrom:t
        RelationshipDateTill:t UnifiedFederalTaxID:s32 AttachmentEntry:i TypeOfOperation:TypeOfOperationEnum
        EndorsableChecksFromBP:BoYesNoEnum=Y AcceptsEndorsedChecks:BoYesNoEnum=N OwnerCode:i
        BlockSendingMarketingContent:BoYesNoEnum=N AgentCode:s32 PriceMode:PriceModeEnum
        EDocGenerationType:EDocGenerationTypeEnum EDocStreet:s38 EDocStreetNumber:s4 EDocBuildingNumber:i EDocZipCode:s10
        EDocCity:s48 EDocCountry:s3 EDocDistrict:s3 EDocRepresentativeFirstName:s20 EDocRepresentativeSurname:s36
        EDocRepresentativeCompany:s36 EDocRepresentativeFiscalCode:s16 EDocRepresentativeAdditionalId:s28
        EDocPECAddress:s254 IPACodeForPA:s32 UpdateDate:t! UpdateTime:c!
        ExemptionMaxAmountValidationType:ExemptionMaxAmountValidationTypeEnum=I ECommerceMerchantID:s15
        UseBillToAddrToDetermineTax:BoYesNoEnum=N CreateDate:t! CreateTime:c! DefaultTransporterEntry:i
        DefaultTransporterLineNumber:i FCERelevant:BoYesNoEnum FCEValidateBaseDelivery:BoYesNoEnum MainUsage:i
        EBooksVATExemptionCause:i LegalText:s254 DataVersion:i ExchangeRateForIncomingPayment:BoYesNoEnum
        ExchangeRateForOutgoingPayment:BoYesNoEnum CertificateDetails:s DefaultCurrency:s EORINumber:s17
        FCEAsPaymentMeans:BoYesNoEnum NotRelevantForMonthlyInvoice:BoYesNoEnum ElectronicProtocols:[ElectronicProtocol]
        BPAddresses:[BPAddress] ContactEmployees:[ContactEmployee]
        BPAccountReceivablePaybleCollection:[BPAccountReceivablePayble] BPPaymentMethods:[BPPaymentMethod]
        BPWithholdingTaxCollection:[BPWithholdingTax] BPPaymentDates:[BPPaymentDate]
        BPBranchAssignment:[BPBranchAssignmentItem] BPBankAccounts:[BPBankAccount]
        BPFiscalTaxIDCollection:[BPFiscalTaxID] DiscountGroups:[DiscountGroup] BPIntrastatExtension:BPIntrastatExtension
        BPBlockSendingMarketingContents:[BPBlockSendingMarketingContent] BPCurrenciesCollection:[BPCurrencies]
        type BPAddress open
        AddressName:s Street:s Block:s ZipCode:s City:s County:s Country:s State:s FederalTaxID:s TaxCode:s
        BuildingFloorRoom:s AddressType:BoAddressType=S AddressName2:s AddressName3:s TypeOfAddress:s StreetNo:s BPCode:s
        RowNum:i GlobalLocationNumber:s Nationality:s TaxOffice:s GSTIN:s GstType:BoGSTRegnTypeEnum CreateDate:t!
        CreateTime:c! MYFType:BoMYFTypeEnum TaasEnabled:BoYesNoEnum
        type ContactEmployee open
        CardCode:s Name:s Position:s Address:s Phone1:s Phone2:s MobilePhone:s Fax:s E_Mail:s Pager:s Remarks1:s
        Remarks2:s Password:s InternalCode:i PlaceOfBirth:s DateOfBirth:t Gender:BoGenderTypes=E Profession:s Title:s
        CityOfBirth:s Active:BoYesNoEnum=Y FirstName:s MiddleName:s LastName:s EmailGroupCode:s
        BlockSendingMarketingContent:BoYesNoEnum=N CreateDate:t! CreateTime:c! UpdateDate:t! UpdateTime:c!
        ConnectedAddressName:s ConnectedAddressType:BoAddressType ForeignCountry:s
        ContactEmployeeBlockSendingMarketingContents:[ContactEmployeeBlockSendingMarketingContent]
        type BPAccountReceivablePayble open
        AccountType:BoBpAccountTypes=M AccountCode:s BPCode:s
        type BPPaymentMethod open
        PaymentMethodCode:s RowNumber:i BPCode:s
        type BPWithholdingTax open
        WTCode:s BPCode:s!
        type BPPaymentDate open
        PaymentDate:s BPCode:s!
        type BPBranchAssignmentItem open
        BPCode:s! BPLID:i DisabledForBP:BoYesNoEnum=N
        type BPBankAccount open
        LogInstance:i=0 UserNo4:s BPCode:s County:s State:s UserNo2:s IBAN:s ZipCode:s City:s Block:s Branch:s Country:s
        Street:s ControlKey:s UserNo3:s BankCode:s AccountNo:s UserNo1:s InternalKey:i BuildingFloorRoom:s BIK:s
        AccountName:s CorrespondentAccount:s Phone:s Fax:s CustomerIdNumber:s=0 ISRBillerID:s ISRType:i=2 BICSwiftCode:s
        ABARoutingNumber:s MandateID:s SignatureDate:t MandateExpDate:t SEPASeqType:SEPASequenceTypeEnum
        type BPFiscalTaxID open
        Address:s CNAECode:i TaxId0:s TaxId1:s TaxId2:s TaxId3:s TaxId4:s TaxId5:s TaxId6:s TaxId7:s TaxId8:s TaxId9:s
        TaxId10:s TaxId11:s BPCode:s! AddrType:BoAddressType!=S TaxId12:s TaxId13:s AToRetrNFe:BoYesNoEnum TaxId14:s
        type DiscountGroup
        ObjectEntry:s DiscountPercentage:d BPCode:s! BaseObjectType:DiscountGroupBaseObjectEnum!
        type BPIntrastatExtension
        CardCode:s TransportMode:i Incoterms:i NatureOfTransactions:i StatisticalProcedure:i CustomsProcedure:i
        PortOfEntryOrExit:i DomesticOrForeignID:s IntrastatRelevant:BoYesNoEnum=N
        type BPBlockSendingMarketingContent
        CardCode:s CommunicationMediaId:i Choose:BoYesNoEnum
        type BPCurrencies open
        CurrencyCode:s Include:BoYesNoEnum
        type ContactEmployeeBlockSendingMarketingContent
        ContactEmployeeAbsEntry:i CommunicationMediaId:i Choose:BoYesNoEnum CardCode:s ContactPersonName:s
        """
}
