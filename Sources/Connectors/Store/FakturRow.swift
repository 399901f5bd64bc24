import Base
import Model

/// How a faktur stands in its row. Its document numbers and its submission carry the names the field uses.
enum FakturRow {
    static let columns: SQL = """
        id, type, invoice_no, invoice_date, currency, kurs, dpp, ppn, created_by, created_at, customer_id, wtax_amount,
        tax_code, payment_terms_days, project, department, remarks, faktur_no, faktur_date, doc_num, posting_date,
        user_code, account, submit_at, response_by, response_at, status, attachment, sap_submission_status,
        sap_submission_attempts, sap_submission_error, sap_submitted_at, sap_submitted_by, sap_doc_entry, sap_je_num,
        generation, version, set_aside
        """

    static func read(_ row: any SQLRow) throws(SQLError) -> Faktur {
        var reader = RowReader(row)
        var faktur = Faktur(
            id: FakturID(reader.integer()), type: try reader.word(), invoiceNo: reader.text(),
            invoiceDate: try reader.day(), currency: reader.text(), kurs: try reader.amount(),
            dpp: try reader.amount(), ppn: try reader.amount(), createdBy: reader.text(), createdAt: reader.moment())
        faktur.customer = reader.optionalInteger().map(CustomerID.init)
        faktur.wtaxAmount = try reader.amount()
        faktur.taxCode = reader.optionalText()
        faktur.paymentTermsDays = reader.optionalWhole()
        faktur.project = reader.optionalText()
        faktur.department = reader.optionalText()
        faktur.remarks = reader.text()
        faktur.fakturNo = reader.optionalText()
        faktur.fakturDate = try reader.optionalDay()
        faktur.docNum = reader.optionalInteger()
        faktur.postingDate = try reader.optionalDay()
        faktur.userCode = reader.optionalText()
        faktur.account = reader.optionalText()
        faktur.submitAt = reader.optionalMoment()
        faktur.responseBy = reader.optionalText()
        faktur.responseAt = reader.optionalMoment()
        faktur.status = try reader.word()
        faktur.attachment = reader.optionalText()
        faktur.submission.status = try reader.word()
        faktur.submission.attempts = reader.whole()
        faktur.submission.error = reader.optionalText()
        faktur.submission.submittedAt = reader.optionalMoment()
        faktur.submission.submittedBy = reader.optionalText()
        faktur.submission.docEntry = reader.optionalInteger()
        faktur.submission.journalNumber = reader.optionalInteger()
        faktur.generation = reader.whole()
        faktur.version = reader.whole()
        faktur.submission.isSetAside = reader.flag()
        return faktur
    }

    /// `columns`, and those that only the lists read.
    static let keptColumns: SQL = "\(columns), \(FakturKeys.columns)"

    /// The values of `keptColumns` in their order, for `VALUES (…)`.
    static func values(_ faktur: Faktur, id: Int64) -> SQL {
        """
        \(id), \(faktur.type.rawValue), \(faktur.invoiceNo), \(faktur.invoiceDate), \(faktur.currency), \(faktur.kurs),
        \(faktur.dpp), \(faktur.ppn), \(faktur.createdBy), \(faktur.createdAt), \(faktur.customer?.rawValue),
        \(faktur.wtaxAmount), \(faktur.taxCode), \(faktur.paymentTermsDays), \(faktur.project), \(faktur.department),
        \(faktur.remarks), \(faktur.fakturNo), \(faktur.fakturDate), \(faktur.docNum), \(faktur.postingDate),
        \(faktur.userCode), \(faktur.account), \(faktur.submitAt), \(faktur.responseBy), \(faktur.responseAt),
        \(faktur.status.rawValue), \(faktur.attachment), \(faktur.submission.status.rawValue),
        \(faktur.submission.attempts), \(faktur.submission.error), \(faktur.submission.submittedAt),
        \(faktur.submission.submittedBy), \(faktur.submission.docEntry), \(faktur.submission.journalNumber),
        \(faktur.generation), \(faktur.version), \(faktur.submission.isSetAside), \(FakturKeys(faktur).values)
        """
    }

    /// Everything but the id, who created it and when, and the version, for `SET …`.
    static func assignments(_ faktur: Faktur) -> SQL {
        """
        type = \(faktur.type.rawValue), invoice_no = \(faktur.invoiceNo), invoice_date = \(faktur.invoiceDate),
        currency = \(faktur.currency), kurs = \(faktur.kurs), dpp = \(faktur.dpp), ppn = \(faktur.ppn),
        customer_id = \(faktur.customer?.rawValue), wtax_amount = \(faktur.wtaxAmount), tax_code = \(faktur.taxCode),
        payment_terms_days = \(faktur.paymentTermsDays), project = \(faktur.project),
        department = \(faktur.department), remarks = \(faktur.remarks), faktur_no = \(faktur.fakturNo),
        faktur_date = \(faktur.fakturDate), doc_num = \(faktur.docNum), posting_date = \(faktur.postingDate),
        user_code = \(faktur.userCode), account = \(faktur.account), submit_at = \(faktur.submitAt),
        response_by = \(faktur.responseBy), response_at = \(faktur.responseAt), status = \(faktur.status.rawValue),
        attachment = \(faktur.attachment), sap_submission_status = \(faktur.submission.status.rawValue),
        sap_submission_attempts = \(faktur.submission.attempts), sap_submission_error = \(faktur.submission.error),
        sap_submitted_at = \(faktur.submission.submittedAt), sap_submitted_by = \(faktur.submission.submittedBy),
        sap_doc_entry = \(faktur.submission.docEntry), sap_je_num = \(faktur.submission.journalNumber),
        generation = \(faktur.generation), set_aside = \(faktur.submission.isSetAside), \(FakturKeys(faktur).assignments)
        """
    }
}
