import Base
import HTTPServer

/// Reads what a route declares from a request, and gathers everything that is wrong with it.
struct CallReading {
    let route: Route
    let request: HTTPServerRequest
    private(set) var values: [String: [any Sendable]] = [:]
    private var problems: [RequestProblem] = []

    init(_ route: Route, _ request: HTTPServerRequest) {
        self.route = route
        self.request = request
    }

    /// Throws 400 for the query and for what is no JSON, 404 for the path, 415 for the media type, 422 for members.
    mutating func read(path: [String: String]) throws(Refusal) {
        for declaration in route.declarations(in: .path) {
            do throws(WrongValue) {
                values[declaration.key] = [try declaration.fromText(path[declaration.name] ?? "")]
            } catch { throw .nothingThere(request.target.rawPath) }
        }
        readQuery()
        for declaration in route.declarations(in: .header) {
            if let text = request.headers[declaration.name] { read(declaration, [text]) }
        }
        guard problems.isEmpty else { throw .wrongParameters(problems) }
        try readBody()
    }

    // MARK: - The query

    private mutating func readQuery() {
        let declared = route.declarations(in: .query)
        var seen: Set<String> = []
        for item in request.target.query.items where !declared.contains(where: { $0.name == item.name }) {
            guard seen.insert(item.name).inserted else { continue }
            let meant = Similarity.suggestion(for: item.name, among: declared.map(\.name))
            problems.append(RequestProblem(item.name, "is no parameter here", remedy: "\(meant)Leave it out."))
        }
        for declaration in declared { read(declaration, request.target.query.all(declaration.name)) }
    }

    private mutating func read(_ declaration: Declaration, _ texts: [String]) {
        guard texts.count <= (declaration.repeats ? Limits.repeatedParametersMax : 1) else {
            let remedy = declaration.repeats ? "Give fewer." : "Give it once."
            return problems.append(RequestProblem(declaration.name, "is given too often", remedy: remedy))
        }
        for text in texts {
            do throws(WrongValue) { values[declaration.key, default: []].append(try declaration.fromText(text)) } catch
            {
                problems.append(RequestProblem(declaration.name, error.predicate, remedy: error.remedy))
            }
        }
    }

    // MARK: - The body

    private mutating func readBody() throws(Refusal) {
        guard let body = route.body else {
            guard request.body.isEmpty else { throw .bodyNotWanted }
            return
        }
        if request.body.isEmpty, !body.isRequired { return }
        guard mediaType == body.mediaType else { throw .mediaType(body.mediaType) }
        guard case .json(let members) = body.content else { return }
        let json: JSON
        do throws(JSONError) { json = try JSON(parsing: request.body) } catch { throw .notJSON(error, request.body) }
        guard let object = json.object else {
            throw .wrongMembers([RequestProblem("", "is no JSON object", remedy: "Send an object, in braces.")])
        }
        read(object, members)
        if problems.isEmpty, !members.isEmpty, object.isEmpty, body.isRequired {
            problems.append(RequestProblem("", "holds nothing", remedy: "Name what is to be changed."))
        }
        guard problems.isEmpty else { throw .wrongMembers(problems) }
    }

    private mutating func read(_ object: JSONObject, _ members: [Declaration]) {
        for name in object.names where !members.contains(where: { $0.name == name }) {
            let meant = Similarity.suggestion(for: name, among: members.map(\.name))
            problems.append(RequestProblem(name, "is no member here", remedy: "\(meant)Leave it out."))
        }
        for member in members {
            guard let json = object[member.name] else {
                if member.isRequired {
                    problems.append(RequestProblem(member.name, "is missing", remedy: "Fill it in."))
                }
                continue
            }
            do throws(WrongValue) { values[member.key] = [try member.fromJSON(json)] } catch {
                problems.append(RequestProblem(member.name, error.predicate, remedy: error.remedy))
            }
        }
    }

    /// Without its parameters: `application/json; charset=utf-8` is `application/json`.
    private var mediaType: String {
        let given = request.headers["Content-Type"] ?? ""
        return String(given.prefix { $0 != ";" }.filter { $0 != " " }).lowercased()
    }
}
