import Base

/// Operations that belong to no entity set. The real server takes functions by POST with their parameters in the
/// body; GET works for those without parameters.
extension SandboxService {
    func function(_ name: String, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        guard request.method == "POST" || request.method == "GET" else { throw .unrecognizedPath }
        let parameters = try request.json()
        switch name {
        case "SBOBobService_GetLocalCurrency": return scalar(JSON(Company.localCurrency), type: "Edm.String", request)
        case "SBOBobService_GetSystemCurrency": return scalar(JSON(Company.systemCurrency), type: "Edm.String", request)
        case "SBOBobService_GetCurrencyRate": return try currencyRate(parameters, request)
        case "SBOBobService_SetCurrencyRate": return try setCurrencyRate(parameters)
        case "SBOBobService_GetDueDate": return try dueDate(parameters, request)
        case "CompanyService_GetCompanyInfo": return envelope("CompanyInfo", companyInfo, request)
        case "CompanyService_GetAdminInfo": return envelope("AdminInfo", adminInfo, request)
        case "CompanyService_GetPeriods": return list("PeriodCategoryParams", try periodCategories(), request)
        case "CompanyService_GetPeriod":
            return envelope("PeriodCategory", try periodCategory(parameters["PeriodCategoryParams"]), request)
        case "CompanyService_GetFinancePeriods":
            return list("FinancePeriod", try financePeriods(parameters["PeriodCategoryParams"], request), request)
        case "CompanyService_GetFinancePeriod":
            return try financePeriod(parameters["FinancePeriodParams"], request)
        case "DraftsService_SaveDraftToDocument": return try postDraft(parameters)
        default: throw .unrecognizedPath
        }
    }

    private func list(_ type: String, _ rows: [JSON], _ request: ServiceRequest) -> Answer {
        envelope("Collection(\(type))", ["value": .array(rows)], request)
    }

    private func envelope(_ type: String, _ value: JSONObject, _ request: ServiceRequest) -> Answer {
        let context = context("SAPB1.\(type)", request)
        var body: JSONObject = [context.name: context.value]
        for member in value.members { body.append(member.name, member.value) }
        return Answer(200, .json(.object(body)))
    }

    // MARK: Currencies and dates

    private func currencyRate(_ parameters: JSON, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        let currency = parameters["Currency"]?.text ?? ""
        guard let date = parameters["Date"]?.scalarText.flatMap(CalendarDate.init(serviceLayer:)) else {
            throw .badValue("Date", of: "SBOBobService_GetCurrencyRate")
        }
        guard let rate = try company.rate(of: currency, on: date) else { throw .noRateStored(currency) }
        return scalar(.number(rate.text(minimumPlaces: 1)), type: "Edm.Double", request)
    }

    private func setCurrencyRate(_ parameters: JSON) throws(ServiceLayerError) -> Answer {
        guard let currency = parameters["Currency"]?.text, try company.master(.currencies, currency) != nil,
            let date = parameters["RateDate"]?.scalarText.flatMap(CalendarDate.init(serviceLayer:)),
            let rate = parameters["Rate"]?.amount, !rate.isZero, !rate.isNegative
        else { throw .badValue("Rate", of: "SBOBobService_SetCurrencyRate") }
        try company.setRate(rate, of: currency, on: date)
        return .noContent
    }

    private func dueDate(_ parameters: JSON, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        guard let partner = try company.master(.businessPartners, parameters["CardCode"]?.text) else {
            throw .noMatchingRecord
        }
        guard let date = parameters["RefDate"]?.scalarText.flatMap(CalendarDate.init(serviceLayer:)) else {
            throw .badValue("RefDate", of: "SBOBobService_GetDueDate")
        }
        let group = partner["PayTermsGrpCode"]?.integer ?? -1
        let terms = group < 0 ? nil : try company.master(.paymentTerms, String(group))
        let due = date.adding(days: Int(terms?["NumberOfAdditionalDays"]?.integer ?? 0))
        return scalar(JSON(due), type: "Edm.String", request)
    }

    // MARK: The company

    private var companyInfo: JSONObject {
        [
            "Version": 1_000_190, "CompanyName": "PT Tieout Demo (sandbox)", "EnableExpensesManagement": "tNO",
            "BaseDateForExchangeRate": "bdr_PostingDate", "EnableSharingSeries": "tNO",
            "EnableTransactionNotification": company.options.refusesDuplicateReferences ? "tYES" : "tNO",
            "Localization": "Indonesia",
        ]
    }

    private var adminInfo: JSONObject {
        [
            "CompanyName": "PT Tieout Demo (sandbox)", "Country": "ID", "LocalCurrency": JSON(Company.localCurrency),
            "SystemCurrency": JSON(Company.systemCurrency), "FederalTaxID": "0012345678901000",
            "TotalsAccuracy": 2, "PriceAccuracy": 6, "RateAccuracy": 6, "QuantityAccuracy": 6,
            "DirectIndirectRate": "tYES",
        ]
    }

    // MARK: Posting periods

    private func periodCategories() throws(ServiceLayerError) -> [JSON] {
        var seen: Set<Int64> = []
        return try company.periods().filter { seen.insert($0.category).inserted }.map { period in
            [
                "AbsoluteEntry": JSON(period.category), "PeriodCategory": JSON(String(period.first.year)),
                "PeriodName": JSON(String(period.first.year)),
            ]
        }
    }

    private func periodCategory(_ key: JSON?) throws(ServiceLayerError) -> JSONObject {
        let entry = key?["AbsoluteEntry"]?.integer
        guard let first = try company.periods().first(where: { $0.category == entry }) else { throw .noMatchingRecord }
        return [
            "AbsoluteEntry": JSON(first.category), "PeriodCategory": JSON(String(first.first.year)),
            "PeriodName": JSON(String(first.first.year)), "SubPeriodType": "spt_Months", "NumberOfPeriods": 12,
            "BeginningofFinancialYear": JSON(first.first), "FinancialYear": JSON(String(first.first.year)),
        ]
    }

    private func financePeriods(_ key: JSON?, _ request: ServiceRequest) throws(ServiceLayerError) -> [JSON] {
        let entry = key?["AbsoluteEntry"]?.integer
        return try company.periods().filter { entry == nil || $0.category == entry }
            .map { .object(financePeriod($0, request)) }
    }

    private func financePeriod(_ key: JSON?, _ request: ServiceRequest) throws(ServiceLayerError) -> Answer {
        let entry = key?["AbsoluteEntry"]?.integer
        guard let period = try company.periods().first(where: { $0.entry == entry }) else { throw .noMatchingRecord }
        return envelope("FinancePeriod", financePeriod(period, request), request)
    }

    private func financePeriod(_ period: Company.PostingPeriod, _ request: ServiceRequest) -> JSONObject {
        let time = request.version == .v2 ? "T00:00:00Z" : ""
        let (first, last) = (JSON("\(period.first)\(time)"), JSON("\(period.last)\(time)"))
        return [
            "AbsoluteEntry": JSON(period.entry), "PeriodCode": JSON(period.code), "PeriodName": JSON(period.code),
            "PostingDateFrom": first, "PostingDateTo": last, "ValueDateFrom": first, "ValueDateTo": last,
            "TaxDateFrom": first, "TaxDateTo": last, "ActiveforFeed": "tYES",
            "Locked": period.status == "ltLocked" ? "tYES" : "tNO", "AdditionalSubPeriods": "tNO",
            "PeriodIndicator": JSON(String(period.code.prefix(4))), "SubNum": JSON(period.first.month),
            "PeriodStatus": JSON(period.status),
        ]
    }

    // MARK: Drafts

    private func postDraft(_ parameters: JSON) throws(ServiceLayerError) -> Answer {
        guard let entry = parameters["Document"]?["DocEntry"]?.integer else { throw .noMatchingRecord }
        _ = try company.postDraft(entry)
        return .noContent
    }
}
