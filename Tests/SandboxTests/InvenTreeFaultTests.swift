import Base
import Curl
import InvenTreeSandbox
import SQLite
import TestSupport
import Testing

/// Every fault does what its sentence says, and the stand-in works on a port.
@Suite struct InvenTreeFaultTests {
    /// Posts one order under the fault; says what came back and how many orders there are then.
    private func posting(
        _ fault: InvenTreeFault
    ) async throws -> (outcome: InvenTreeOutcome, orders: Int64, desk: InvenTreeDesk) {
        let desk = try await InvenTreeDesk()
        try await desk.send("POST", "/api/company/", ["name": "Client", "is_customer": true])
        try await desk.standIn.add(InvenTreeFaultRule(fault))
        let outcome = await desk.outcome("POST", "/api/order/so/", ["customer": 1, "description": "SERIE=A;NUMAR=1"])
        return (outcome, try await desk.count("SELECT count(*) FROM sales_order"), desk)
    }

    @Test(arguments: [
        (InvenTreeFault.commitThenDrop, 1), (.dropBeforeCommit, 0), (.lateCommit, 0), (.workerRecycle, 0),
    ])
    func `a dropped connection says nothing about the order`(fault: InvenTreeFault, orders: Int) async throws {
        let result = try await posting(fault)
        guard case .hangUp = result.outcome else { throw NoAnswer() }
        #expect(result.orders == Int64(orders))
    }

    @Test(arguments: [
        (InvenTreeFault.gateway502Before, 502, 0), (.gateway502After, 502, 1), (.gateway504Before, 504, 0),
        (.gateway504After, 504, 1), (.server500Before, 500, 0), (.server500After, 500, 1), (.throttled429, 429, 0),
        (.numbering400, 400, 0), (.numbering500, 500, 0),
    ])
    func `an error says nothing about the order`(fault: InvenTreeFault, status: Int, orders: Int) async throws {
        let result = try await posting(fault)
        guard case .answer(let response, _) = result.outcome else { throw NoAnswer() }
        #expect(response.status == status)
        #expect((response.headers["Retry-After"] == "2") == (status == 429))
        #expect(result.orders == Int64(orders))
    }

    @Test func `a late commit appears after somebody looked`() async throws {
        let result = try await posting(.lateCommit)
        #expect(try await result.desk.send("GET", "/api/order/so/").json.list?.isEmpty == true)
        result.desk.time.advance(seconds: 2)
        #expect(try await result.desk.send("GET", "/api/order/so/").json.list?.count == 1)
    }

    @Test func `a cut answer has half its bytes, a slow one comes late`() async throws {
        guard case .cut(let response, let bytes) = try await posting(.truncatedAnswer).outcome else { throw NoAnswer() }
        #expect(response.status == 201 && bytes == response.body.count / 2)
        guard case .answer(_, delayMilliseconds: 2000) = try await posting(.slowAnswer).outcome else {
            throw NoAnswer()
        }
    }

    @Test func `two workers make the third request wait`() async throws {
        var options = InvenTreeOptions()
        options.serviceTimes = ServiceTimes(everyRequestMilliseconds: 40)
        let desk = try await InvenTreeDesk(options)
        var delays: [Int64] = []
        for _ in 1...3 {
            if case .answer(_, let delay) = await desk.outcome("GET", "/api/company/") { delays.append(delay) }
        }
        #expect(delays == [40, 40, 80])
    }

    @Test func `many at once are served one after the other, and none is lost`() async throws {
        let desk = try await InvenTreeDesk()
        try await desk.orderOne()
        await withTaskGroup { group in
            for number in 1...40 {
                group.addTask {
                    _ = await desk.outcome(
                        "POST", "/api/order/so-line/", ["order": 1, "part": 1, "quantity": JSON(number)])
                }
            }
        }
        #expect(try await desk.count("SELECT count(*) FROM sales_order_line") == 40)
        #expect(try await desk.send("GET", "/api/order/so/1/").json["line_items"] == 40)
    }

    @Test func `faults are switched on from outside, and a wrong name gets a hint`() async throws {
        let desk = try await InvenTreeDesk()
        let wrong = try await desk.send("POST", "/sandbox/faults", ["fault": "comit-then-drop"], authorization: nil)
        #expect(wrong.status == 400)
        #expect(wrong.json["error"]?.text?.contains("Did you mean 'commit-then-drop'?") == true)
        #expect(
            try await desk.send("POST", "/sandbox/faults", ["fault": "slow-answer"], authorization: nil).status == 201)
        try await desk.send("POST", "/sandbox/reset", authorization: nil)
        #expect(try await desk.send("GET", "/sandbox/faults", authorization: nil).json["faults"] == [])
    }

    @Test func `a client creates a company over a real socket`() async throws {
        let standIn = try await InvenTreeStandIn(
            database: try await SQLiteDatabase.inMemory(), time: SystemTime(), randomness: SystemRandomness())
        let server = InvenTreeServer(standIn, port: 0, time: SystemTime())
        try server.start()
        let transport = CurlTransport()
        let request = HTTPRequest(
            "POST", "http://127.0.0.1:\(try #require(server.port))/api/company/",
            headers: ["Authorization": InvenTreeDesk.intake, "Content-Type": "application/json"],
            body: JSON.object(["name": "Țesătoria", "is_customer": true]).bytes)
        let response = try await transport.send(request, limits: HTTPLimits())
        #expect(response.status == 201)
        #expect(try JSON(parsing: response.body)["name"] == "Țesătoria")
        await transport.close()
        await server.stop()
    }
}
