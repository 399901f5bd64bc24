import Base
import CommandLine
import Configuration
import Curl
import InvenTree
import Model
import OrderIntake

extension Examining {
    /// What the doctor sees of the order book.
    func inventree(_ settings: Settings) async -> [Diagnosis] {
        guard settings.namesInvenTree else { return [.off("InvenTree", .orderBookNotSet)] }
        let transport = CurlTransport(settings.inventreeCurl)
        let findings: [Diagnosis]
        do throws(Failure) {
            let book = try settings.orderBook(
                over: transport, keys: NoBookKeys(), log: settings.log(isService: false, time: time), time: time)
            findings = await book.examine(currency: settings.ordersCurrency).map(Diagnosis.init)
        } catch {
            findings = [Diagnosis("inventree.url", error)]
        }
        await transport.close()
        return findings
    }
}

extension Diagnosis {
    init(_ finding: BookFinding) {
        guard let failure = finding.failure else {
            self.init(.fine, "InvenTree", finding.question + ".")
            return
        }
        self.init(
            finding.grade == .warning ? .warning : .problem, finding.question,
            "\(failure.summary) \(failure.cause) [\(failure.code.rawValue)]", remedy: failure.advice)
    }
}
