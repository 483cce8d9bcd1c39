package import Casework
import Testing

/// The refusal that something ends with; a test fails when it ends otherwise.
package func refusal(_ body: () async throws -> Void) async -> Refusal? {
    do {
        try await body()
        Issue.record("it was not refused")
    } catch let refusal as Refusal {
        return refusal
    } catch {
        Issue.record("it failed otherwise: \(error)")
    }
    return nil
}

extension Refusal {
    /// The fields with the codes of what is wrong with them, when that was the reason.
    package var problems: [String] {
        if case .invalid(let problems) = self { problems.map { $0.field + ":" + $0.code } } else { [] }
    }

    /// Whether the reader had no ground.
    package var isForWantOfGround: Bool {
        if case .notPermitted = self { true } else { false }
    }

    /// Whether someone else was first.
    package var isStale: Bool {
        if case .stale = self { true } else { false }
    }
}

extension Refusal {
    /// What wasn't found, when that was the reason.
    package var missing: String? {
        if case .notFound(let what) = self { what } else { nil }
    }

    /// What the act collided with, when that was the reason.
    package var conflict: String? {
        if case .conflict(let what) = self { what } else { nil }
    }
}
