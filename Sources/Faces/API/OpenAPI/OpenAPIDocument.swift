import Base
import HTTPServer
import Model

/// The service described for programs (OpenAPI 3.1), written from the routes that serve.
struct OpenAPIDocument: Sendable {
    private let table: RouteTable
    private let settings: APISettings

    init(_ table: RouteTable, _ settings: APISettings) {
        self.table = table
        self.settings = settings
    }

    /// Serves the document, and stands in it.
    var route: Route {
        let described = RouteTable(routes: table.routes + [route(serving: .null)])
        return route(serving: OpenAPIDocument(described, settings).json)
    }

    private func route(serving document: JSON) -> Route {
        Route(
            .get, "/api/openapi.json", "describe", "Describes everything this service answers.", topic: "Watching",
            .open, answers: [.json(Schema(["type": "object"]), "This document.")]
        ) { _ throws(Failure) in .json(document) }
    }

    private var json: JSON {
        var schemas: [String: JSON] = [:]
        var paths = JSONObject()
        for route in table.routes {
            var path = paths[route.path.text] ?? [:]
            path[route.method.rawValue.lowercased()] = describe(route, &schemas)
            paths[route.path.text] = path
        }
        var components = JSONObject()
        for (name, schema) in schemas.sorted(by: { $0.key < $1.key }) { components.append(name, schema) }
        var document: JSON = [
            "openapi": "3.1.0",
            "info": [
                "title": "Tieout", "version": JSON(settings.version),
                "description": "Moves invoices between business applications and ERPs exactly once.",
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
        ]
        if !settings.publicURL.isEmpty { document["servers"] = [["url": JSON(settings.publicURL)]] }
        document["paths"] = .object(paths)
        document["components"] = [
            "schemas": .object(components),
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
        ]
        return document
    }

    private func describe(_ route: Route, _ schemas: inout [String: JSON]) -> JSON {
        var operation: JSON = [
            "operationId": JSON(route.name), "summary": JSON(route.sentence), "tags": [JSON(route.topic)],
        ]
        switch route.access {
        case .open: operation["security"] = []
        case .needs(let permission):
            operation["description"] = JSON("Needs a token whose role includes \(permission.rawValue).")
            operation["security"] = [["token": []]]
        }
        let parameters = route.parameters.filter { $0.place != .body }
        if !parameters.isEmpty { operation["parameters"] = .array(parameters.map(describe)) }
        if let body = route.body {
            schemas.merge(body.schema.named) { _, new in new }
            operation["requestBody"] = [
                "required": JSON(body.isRequired),
                "content": .object([body.mediaType: ["schema": body.schema.json]]),
            ]
        }
        var responses = JSONObject()
        for answer in route.allAnswers {
            schemas.merge(answer.schema.named) { _, new in new }
            responses[String(answer.status)] = describe(answer)
        }
        operation["responses"] = .object(responses)
        return operation
    }

    private func describe(_ parameter: Declaration) -> JSON {
        var json: JSON = [
            "name": JSON(parameter.name), "in": JSON(parameter.place.rawValue),
            "description": JSON(parameter.sentence), "required": JSON(parameter.isRequired),
            "schema": parameter.schema.json,
        ]
        if parameter.repeats {
            var schema = parameter.schema.json
            schema["maxItems"] = JSON(Limits.repeatedParametersMax)
            json["schema"] = schema
            json["style"] = "form"
            json["explode"] = true
        }
        return json
    }

    private func describe(_ answer: Answer) -> JSON {
        var json: JSON = [
            "description": JSON(answer.sentence),
            "content": .object([answer.mediaType: ["schema": answer.schema.json]]),
        ]
        if !answer.headers.isEmpty {
            var headers = JSONObject()
            for header in answer.headers {
                headers[header.name] = ["description": JSON(header.sentence), "schema": ["type": "string"]]
            }
            json["headers"] = .object(headers)
        }
        return json
    }
}
