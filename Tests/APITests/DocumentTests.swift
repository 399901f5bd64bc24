import Base
import HTTPServer
import Model
import TestSupport
import Testing

@testable import API

/// The OpenAPI document against the routes it was written from.
@Suite struct DocumentTests {
    @Test func `every route is in the document, with every answer it may give`() async throws {
        let office = try await APIOffice()
        let answer = try await office.ask("GET", "/api/openapi.json", as: nil)
        #expect(answer.status == 200 && answer.json["openapi"]?.text == "3.1.0")
        for route in office.face.table.routes {
            let operation = answer.json["paths"]?[route.path.text]?[route.method.rawValue.lowercased()]
            #expect(operation?["operationId"]?.text == route.name)
            let documented = operation?["responses"]?.object?.names ?? []
            #expect(Set(documented) == Set(route.allAnswers.map { String($0.status) }), "\(route.name)")
        }
    }

    @Test func `no two routes share a name or a place, and every reference leads somewhere`() async throws {
        let office = try await APIOffice()
        let routes = office.face.table.routes
        #expect(Set(routes.map(\.name)).count == routes.count)
        #expect(Set(routes.map { "\($0.method.rawValue) \($0.path.text)" }).count == routes.count)
        let document = try await office.ask("GET", "/api/openapi.json", as: nil)
        let schemas = Set(document.json["components"]?["schemas"]?.object?.names ?? [])
        for match in document.response.text.matches(of: /"\$ref":"#\/components\/schemas\/(\w+)"/) {
            #expect(schemas.contains(String(match.1)), "\(match.1)")
        }
    }

    @Test func `the document names the address others reach the service at`() async throws {
        var settings = APISettings(version: "1.2.3")
        settings.publicURL = "https://tieout.example.com"
        let office = try await APIOffice(settings: settings)
        let document = try await office.ask("GET", "/api/openapi.json", as: nil)
        #expect(document.json["servers"]?[0]?["url"]?.text == "https://tieout.example.com")
    }

    @Test func `every parameter in a path is declared, and every declared one stands there`() async throws {
        let office = try await APIOffice()
        for route in office.face.table.routes {
            let named = route.path.text.matches(of: /\{(\w+)\}/).map { String($0.1) }
            #expect(named == route.declarations(in: .path).map(\.name), "\(route.name)")
        }
    }
}
