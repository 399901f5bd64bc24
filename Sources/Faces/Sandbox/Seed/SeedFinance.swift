import Base

extension Seed {
    /// Currencies, exchange rates and posting periods.
    func plantMoney() throws(ServiceLayerError) {
        let currencies = [
            ("IDR", "Rupiah"), ("USD", "US Dollar"), ("SGD", "Singapore Dollar"), ("AUD", "Australian Dollar"),
            ("EUR", "Euro"), ("JPY", "Yen"), ("GBP", "Pound Sterling"),
        ]
        for (code, name) in currencies {
            try plant(
                .currencies, code,
                [
                    "Code": JSON(code), "Name": JSON(name), "DocumentsCode": JSON(code),
                    "InternationalDescription": JSON(name), "EnglishName": JSON(name),
                ])
        }
        // The rates of the sample fakturs, for every day of three years. Nobody ever entered one for the pound.
        for (currency, rate) in [
            ("USD", "16345.500000"), ("SGD", "12187.250000"), ("AUD", "10533.750000"), ("EUR", "17680.250000"),
            ("JPY", "108.500000"),
        ] {
            try tables.change(
                """
                INSERT INTO exchange_rate (currency, day, rate)
                WITH RECURSIVE calendar (day) AS (
                    SELECT '2024-01-01' UNION ALL
                    SELECT date(day, '+1 day') FROM calendar WHERE day < '2026-12-31')
                SELECT \(currency), day, \(rate) FROM calendar
                """)
        }
        for (category, year) in (2024...2026).enumerated() {
            for month in 1...12 { try plantPeriod(category: category + 1, year: year, month: month) }
        }
        try plant(
            .paymentTerms, [(1, "30 hari", 30), (2, "45 hari", 45), (3, "15 hari", 15)])
    }

    /// The books of 2024 are closed.
    private func plantPeriod(category: Int, year: Int, month: Int) throws(ServiceLayerError) {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return }
        let last = first.adding(days: CalendarDate.days(inMonth: month, of: year) - 1)
        let code = String(first.description.prefix(7))
        try tables.change(
            """
            INSERT INTO posting_period (category, code, first_day, last_day, status)
            VALUES (\(category), \(code), \(first), \(last), \(year == 2024 ? "ltLocked" : "ltUnlocked"))
            """)
    }

    private func plant(
        _ set: EntitySet, _ terms: [(number: Int64, name: String, days: Int)]
    ) throws(ServiceLayerError) {
        for term in terms {
            try plant(
                set, set.rowKey(term.number),
                [
                    "GroupNumber": JSON(term.number), "PaymentTermsGroupName": JSON(term.name),
                    "NumberOfAdditionalMonths": 0, "NumberOfAdditionalDays": JSON(term.days),
                ])
        }
    }

    /// VAT11 carries rate 0, because the two-line faktur brings its VAT as a line of its own; PPN11 and PPN12 compute.
    func plantTaxes() throws(ServiceLayerError) {
        for (code, name, rate) in [
            ("VAT11", "PPN on a line of its own", "0"), ("PPN11", "PPN 11 %", "11"), ("PPN12", "PPN 12 %", "12"),
            ("VAT10", "PPN 10 % (inactive)", "10"),
        ] {
            let inactive: JSON = code == "VAT10" ? "tYES" : "tNO"
            try plant(
                .salesTaxCodes, code,
                [
                    "Code": JSON(code), "Name": JSON(name), "Rate": .number(rate), "ValidForAR": "tYES",
                    "ValidForAP": "tYES", "Inactive": inactive,
                    "SalesTaxCodes_Lines": [["STACode": JSON(code), "RowNumber": 0, "EffectiveRate": .number(rate)]],
                ])
            try plant(
                .vatGroups, code,
                [
                    "Code": JSON(code), "Name": JSON(name), "Category": "bovcOutputTax", "Inactive": inactive,
                    "TaxAccount": JSON(CompanyCodes.vatAccount),
                    "VatGroups_Lines": [["Effectivefrom": "2022-04-01", "Rate": .number(rate)]],
                ])
        }
        for (code, name, rate) in [("P23", "PPh 23", "2"), ("P42", "PPh 4 (2)", "10")] {
            try plant(
                .withholdingTaxCodes, code,
                [
                    "WTCode": JSON(code), "WTName": JSON(name), "Rate": .number(rate), "Category": "wtcc_Invoice",
                    "WithholdingType": "wt_IncomeTaxWithholding", "BaseType": "wtcbt_Net", "Account": "1150-001",
                    "EffectiveDate": "2022-01-01",
                ])
        }
    }

    /// Accounts, projects and cost centres.
    func plantAccounts() throws(ServiceLayerError) {
        let accounts = [
            ("1000-000", "Aset (title)"), ("1110-001", "Bank IDR"), ("1110-002", "Bank USD"),
            (CompanyCodes.receivableAccount, "Piutang usaha"), ("1150-001", "PPh 23 dibayar di muka"),
            ("2110-001", "Utang usaha"), (CompanyCodes.vatAccount, "PPN keluaran"),
            (CompanyCodes.revenueAccount, "Pendapatan penjualan"), ("4100-002", "Pendapatan jasa"),
            ("4100-009", "Pendapatan lama (frozen)"), ("7100-001", "Selisih kurs"),
        ]
        for (code, name) in accounts {
            let frozen = code == "4100-009"
            try plant(
                .accounts, code,
                [
                    "Code": JSON(code), "Name": JSON(name), "AcctCurrency": "##",
                    "ActiveAccount": code == "1000-000" ? "tNO" : "tYES", "ValidFor": frozen ? "tNO" : "tYES",
                    "FrozenFor": frozen ? "tYES" : "tNO",
                ])
        }
        try plant(
            .projects,
            [("HO", "Head Office"), ("022C", "Proyek 022C"), ("017C", "Proyek 017C"), ("021C", "Proyek 021C")],
            nameProperty: "Name", ["Active": "tYES", "ValidFrom": "2024-01-01"])
        try plant(.projects, [("001X", "Proyek lama (inactive)")], nameProperty: "Name", ["Active": "tNO"])
        try plant(
            .profitCenters,
            [("10", "Accounting"), ("20", "Operations"), ("30", "Sales"), ("40", "Plant"), ("50", "Logistics")],
            nameProperty: "CenterName", ["InWhichDimension": 1, "EffectiveFrom": "2024-01-01", "Active": "tYES"])
        try plant(
            .profitCenters, [("90", "Closed")], nameProperty: "CenterName",
            ["InWhichDimension": 1, "EffectiveFrom": "2024-01-01", "Active": "tNO"])
    }
}
