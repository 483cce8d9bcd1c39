import Foundation
import Testing

/// A room is named alike on every floor, so that a path is a whole address. This is the one list.
@Suite struct RoomTests {
    static let rooms: Set<String> = [
        "Kernel", "Rulebook", "Clients", "Organisations", "Access", "Needs", "Consents", "Plans", "Decisions",
        "Providers", "Periods", "Days", "Reports", "Months", "Outcomes", "Messages", "Worklist", "Statistics", "Trail",
        "OwnPath",
        "Meetings", "Record", "Network", "Editions",
        "Groups", "Placements",
        "Prints", "Attachments", "Lists",
    ]

    /// Machinery of a floor, about no subject of the field.
    static let machinery: Set<String> = ["Office", "Front", "Layout", "Engine"]

    /// Rooms that only one floor has.
    static let own: [String: Set<String>] = [
        "Casework": ["Facts", "RuleKinds", "ClientRules", "PlanRules", "DecisionRules", "DayRules", "ReportRules"],
        "Register": ["Migrations"],
        "Pages": ["Templates", "Words", "Assets"],
        "Web": ["API"],
        "polku": ["Settings", "Commands", "Bench", "Demo"],
        "Simulator": ["Town", "Story"],
    ]

    static func rooms(of floor: String) -> Set<String> {
        rooms.union(machinery).union(own[floor] ?? [])
    }

    @Test func `every folder of a floor is a room of the list`() throws {
        for floor in try folders(of: "Sources") where floor != "CLibPQ" {
            let allowed = Self.rooms(of: floor)
            for room in try folders(of: "Sources/\(floor)") {
                #expect(allowed.contains(room), "Sources/\(floor)/\(room) is no room of the list")
            }
        }
    }

    @Test func `tests stand in the rooms of what they test`() throws {
        for target in try folders(of: "Tests") where target.hasSuffix("Tests") {
            let floor = String(target.dropLast("Tests".count))
            let allowed = Self.rooms(of: floor == "Polku" ? "polku" : floor).union(["Golden"])
            for room in try folders(of: "Tests/\(target)") {
                #expect(allowed.contains(room), "Tests/\(target)/\(room) is no room of the list")
            }
        }
    }

    @Test func `templates and words carry the names of rooms`() throws {
        let allowed = Set(Self.rooms.union(Self.machinery).union(["Parts"]).map { $0.lowercased() })
        for folder in try folders(of: "Sources/Pages/Templates") {
            #expect(allowed.contains(folder.lowercased()), "Templates/\(folder)")
        }
        for file in try files(under: "Sources/Pages/Words", endingIn: ".json") {
            let room = file.name.split(separator: ".").first.map { $0.lowercased() } ?? ""
            #expect(allowed.contains(room), "Words/\(file.name)")
        }
    }
}

/// The names of the folders directly inside a folder of the repository.
private func folders(of place: String) throws -> [String] {
    let inside = try FileManager.default.contentsOfDirectory(
        at: root.appendingPathComponent(place), includingPropertiesForKeys: [.isDirectoryKey])
    return try inside.filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
        .map(\.lastPathComponent).filter { !$0.hasPrefix(".") && $0 != "__pycache__" }.sorted()
}
