import Model

extension FakturColumn {
    /// Above its column: a list is narrow.
    var heading: Phrase { self == .invoiceDate ? .fieldDate : name }

    var name: Phrase {
        switch self {
        case .id: .numberWord
        case .type: .fieldType
        case .status, .submission: .fieldStatus
        case .customerCode: .fieldCustomerCode
        case .customerName: .fieldCustomer
        case .invoiceNo: .fieldInvoiceNo
        case .invoiceDate: .fieldInvoiceDate
        case .currency: .fieldCurrency
        case .kurs: .fieldKurs
        case .dpp: .fieldDPP
        case .ppn: .fieldPPN
        case .wtaxAmount: .fieldWtax
        case .taxCode: .fieldTaxCode
        case .paymentTermsDays: .fieldTerms
        case .project: .fieldProject
        case .department: .fieldDepartment
        case .account: .fieldAccount
        case .fakturNo: .fieldFakturNo
        case .fakturDate: .fieldFakturDate
        case .docNum: .fieldDocNum
        case .postingDate: .fieldPostingDate
        case .remarks: .fieldRemarks
        case .createdBy: .fieldEnteredBy
        case .createdAt: .columnEnteredAt
        case .total: .fieldTotal
        case .docEntry: .columnDocEntry
        case .journalNumber: .fieldJournal
        case .postedBy: .columnPostedBy
        case .postedAt: .columnPostedAt
        case .answeredBy: .fieldAnsweredBy
        case .answeredAt: .columnAnsweredAt
        }
    }
}
