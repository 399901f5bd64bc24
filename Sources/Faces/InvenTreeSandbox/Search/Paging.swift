import Base

/// With a limit a list comes in pages, without one as a bare array, whatever the offset.
enum Paging {
    static func reply(_ list: [JSON], _ request: ServiceRequest) -> JSON {
        guard let limit = request.query["limit"].flatMap({ Int($0) }), limit > 0 else { return .array(list) }
        let offset = max(0, request.query["offset"].flatMap { Int($0) } ?? 0)
        let (end, tooFar) = offset.addingReportingOverflow(limit)
        let page = offset < list.count ? Array(list[offset..<(tooFar ? list.count : min(list.count, end))]) : []
        let next = !tooFar && end < list.count ? link(request, limit, end) : nil
        let previous = offset > 0 ? link(request, limit, offset - limit > 0 ? offset - limit : nil) : nil
        return [
            "count": JSON(list.count), "next": JSON(next), "previous": JSON(previous), "results": .array(page),
        ]
    }

    private static func link(_ request: ServiceRequest, _ limit: Int, _ offset: Int?) -> String {
        let query = request.query.replacing(["limit": String(limit), "offset": offset.map { String($0) }])
        return "\(request.address)?\(query)"
    }
}
