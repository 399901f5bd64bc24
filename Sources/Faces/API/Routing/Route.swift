import Base
import HTTPServer
import Model

/// One thing a program can ask for: where, who may, what it carries, what is answered, and by whom. The router serves by
/// this description, and the OpenAPI document is written from it.
package struct Route: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST", patch = "PATCH" }

    enum Access: Sendable {
        /// For everybody who can reach the port.
        case open
        /// For tokens whose role has the permission.
        case needs(Permission)
    }

    typealias Handler = @Sendable (Call) async throws(Failure) -> Reply

    let method: Method
    let path: PathTemplate
    /// Unique, for generated clients: `runJob`.
    let name: String
    /// What it does, in one sentence.
    let sentence: String
    let topic: String
    let access: Access
    let parameters: [Declaration]
    let body: BodyForm?
    /// The answers of its own; those every route may give are added by `allAnswers`.
    let answers: [Answer]
    /// Statuses of its own refusals, besides those its access, parameters and body bring about.
    let refusals: Set<Int>
    let handle: Handler

    init(
        _ method: Method, _ path: PathTemplate, _ name: String, _ sentence: String, topic: String, _ access: Access,
        parameters: [Declaration] = [], body: BodyForm? = nil, answers: [Answer], refusals: Set<Int> = [],
        _ handle: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.name = name
        self.sentence = sentence
        self.topic = topic
        self.access = access
        self.parameters = parameters
        self.body = body
        self.answers = answers
        self.refusals = refusals
        self.handle = handle
    }

    func declarations(in place: Declaration.Place) -> [Declaration] { parameters.filter { $0.place == place } }

    /// Every answer that may leave for this route. An answer that is not among them is a defect, and logged as one.
    var allAnswers: [Answer] {
        var statuses = refusals.union([400, 500, 503])
        if case .needs = access { statuses.formUnion([401, 403, 429]) }
        if !declarations(in: .path).isEmpty { statuses.insert(404) }
        statuses.insert(413)
        if let body {
            statuses.insert(415)
            if case .json = body.content { statuses.insert(422) }
        }
        return answers + statuses.subtracting(answers.map(\.status)).sorted().map(Answer.refusal)
    }
}

/// What a request's body holds.
struct BodyForm: Sendable {
    enum Content: Sendable {
        /// An object of these members and no others.
        case json([Declaration])
        case csv
        case pdf
    }

    let content: Content
    /// Without one, the request is sent with no body at all.
    let isRequired: Bool

    static func json(_ members: Declaration..., isRequired: Bool = true) -> BodyForm {
        BodyForm(content: .json(members), isRequired: isRequired)
    }

    static let csv = BodyForm(content: .csv, isRequired: true)
    static let pdf = BodyForm(content: .pdf, isRequired: true)

    var mediaType: String {
        switch content {
        case .json: "application/json"
        case .csv: "text/csv"
        case .pdf: "application/pdf"
        }
    }

    var schema: Schema {
        switch content {
        case .json(let members):
            var object = Schema.object(
                members.map { ($0.name, $0.sentence, $0.schema, $0.isRequired) }, isClosed: true)
            if isRequired, !members.isEmpty, !members.contains(where: \.isRequired) {
                var json = object.json
                json["minProperties"] = 1
                object = Schema(json, named: object.named)
            }
            return object
        case .csv: return Schema.text
        case .pdf: return Schema.anything
        }
    }
}
