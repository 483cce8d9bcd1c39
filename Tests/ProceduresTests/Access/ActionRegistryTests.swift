import Casework
import Foundation
import Procedures
import Testing

@Suite struct ActionRegistryTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The names of the actions that the rooms' files declare.
    private static func declared() throws -> [String] {
        let folder = root.appendingPathComponent("Sources/Procedures")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
        return try paths.filter { $0.hasSuffix("Actions.swift") }.flatMap { path in
            try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                .matches(of: /package static let \w+(?:: Action)? =\s*Action\(\s*"([a-z_.]+)"/)
                .map { String($0.output.1) }
        }
    }

    @Test func `every act that a room declares stands in the list that the security review shows`() throws {
        let (declared, listed) = (try Self.declared(), Action.all.map(\.name))
        #expect(declared.count > 20)
        #expect(Set(declared).subtracting(listed).sorted() == [], "add to Procedures/Access/ActionRegistry.swift")
        #expect(Set(listed).subtracting(declared).sorted() == [], "listed, but declared in no *Actions.swift")
        #expect(Set(listed).count == listed.count)
    }

    @Test func `every act is granted by some rule`() {
        for action in Action.all {
            #expect(!action.grants.isEmpty, "\(action.name)")
            #expect(action.grants.allSatisfy { !$0.roles.isEmpty }, "\(action.name)")
        }
    }

    @Test func `a client is granted only their own path and the rules`() {
        let theirs = Action.all.filter { !$0.grounds(for: .client).isEmpty }
        let shared: Set<String> = ["rulebook.read", "draft.save", "draft.read", "draft.discard"]
        #expect(theirs.allSatisfy { $0.name.hasPrefix("own.") || shared.contains($0.name) })
        for action in Action.all where action.name.hasPrefix("own.") {
            #expect(action.grants == [Grant([.client], on: .oneself)], "\(action.name)")
        }
    }

    @Test func `those who look after people and the trail see no client's content`() {
        // What one has typed oneself and not sent is read by nobody else.
        let allowed: Set<String> = ["trail.name", "draft.save", "draft.read", "draft.discard"]
        for action in Action.all where !allowed.contains(action.name) {
            for role in [Role.mainUser, .privacyOfficer] {
                let grounds = action.grounds(for: role)
                let room = action.name.prefix { $0 != "." }
                if ["user", "role", "organisation", "access", "rulebook", "trail", "notice"].contains(room) { continue }
                #expect(grounds.isEmpty, "\(action.name) for \(role.rawValue)")
            }
        }
    }
}
