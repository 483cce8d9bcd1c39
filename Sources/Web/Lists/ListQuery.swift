import Casework
import Foundation

/// What narrows a list, as its address says it: the fields that the list knows, and nothing else.
struct ListQuery: Equatable {
    let list: SavedFilter.List
    let fields: [URLQueryItem]

    /// The fields of each list.
    private static func names(of list: SavedFilter.List) -> [String] {
        switch list {
        case .clients: ["q", "scope", "state"]
        case .decisions: ["selection", "form", "provider"]
        case .worklist: ["turn", "matter", "provider"]
        }
    }

    /// Reads the fields that were sent; a client's identity code or telephone number is left out, since no address may
    /// hold one.
    init(_ list: SavedFilter.List, _ input: FormInput, today: Day) {
        self.list = list
        fields = Self.names(of: list).compactMap { name in
            let value = String(input[name].prefix(100))
            if value.isEmpty { return nil }
            if name == "q" {
                var search = ClientSearch()
                search.read(value, today: today)
                if search.isByNumber { return nil }
            }
            return URLQueryItem(name: name, value: value)
        }
    }

    /// After the question mark of an address.
    var text: String {
        var parts = URLComponents()
        parts.queryItems = fields.isEmpty ? nil : fields
        return parts.percentEncodedQuery?.replacingOccurrences(of: "+", with: "%2B") ?? ""
    }
}
