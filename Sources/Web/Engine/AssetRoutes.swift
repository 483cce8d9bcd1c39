import HTTPTypes
import Pages

/// Styles, scripts and drawings, answered from memory.
enum AssetRoutes {
    static let routes: [Route] = [
        .get("/assets/:name", nil, door: .open) { visit in
            guard let asset = visit.house.printer.assets[visit.parameters["name"] ?? ""] else {
                return .empty(.notFound)
            }
            return .asset(asset)
        }
    ]
}
