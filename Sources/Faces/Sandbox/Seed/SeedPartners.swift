import Base

extension Seed {
    /// The customers of the sample files, and three that show what can be wrong with a customer.
    func plantPartners() throws(ServiceLayerError) {
        let customers = [
            ("PT Graha Panca Karsa", "HO", 1), ("PT Sinar Mas Tunggal", "HO", 1), ("CV Maju Jaya", "022C", 2),
            ("PT Bumi Lestari", "022C", -1), ("PT Nusantara Abadi", "HO", 2), ("UD Berkah", "017C", -1),
            ("PT Tambang Raya", "HO", 1), ("PT Samudera Biru", "HO", 1), ("CV Karya Mandiri", "022C", 2),
            ("PT Cahaya Timur", "022C", 2),
        ]
        for (number, customer) in customers.enumerated() {
            let withholds = number < 2
            try plantPartner(
                "C0000\(number)", customer.0,
                [
                    "ProjectCode": JSON(customer.1), "PayTermsGrpCode": JSON(customer.2),
                    "FederalTaxID": JSON("00123456780\(number)1000"),
                    "SubjectToWithholdingTax": withholds ? "boYES" : "boNO",
                    "BPWithholdingTaxCollection": withholds ? [["WTCode": "P23"], ["WTCode": "P42"]] : [],
                ])
        }
        try plantPartner("C00090", "PT Beku Sentosa (frozen)", ["Frozen": "tYES", "Valid": "tNO"])
        try plantPartner("C00091", "CV Tidak Aktif (inactive)", ["Frozen": "tNO", "Valid": "tNO"])
        try plantPartner(
            "V00000", "PT Pemasok Utama", ["CardType": "cSupplier", "DebitorAccount": "2110-001"])
    }

    private func plantPartner(
        _ code: String, _ name: String, _ more: JSONObject
    ) throws(ServiceLayerError) {
        var partner: JSONObject = [
            "CardCode": JSON(code), "CardName": JSON(name), "CardType": "cCustomer", "GroupCode": 100,
            "Currency": "##", "PayTermsGrpCode": -1, "Country": "ID", "Valid": "tYES", "Frozen": "tNO",
            "DebitorAccount": JSON(CompanyCodes.receivableAccount), "CreateDate": "2024-01-02",
            "UpdateDate": "2024-01-02",
        ]
        for member in more.members { partner[member.name] = member.value }
        try plant(.businessPartners, code, partner)
    }
}
