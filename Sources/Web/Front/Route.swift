package import Casework
package import HTTPTypes

/// One address of the site with everything that must be decided about it: the census test holds each to exactly one
/// action, trail, stance against forged forms and body limit.
package struct Route: Sendable {
    /// Who may knock.
    package enum Door: Sendable, Equatable {
        /// Anyone: sign-in, help, assets.
        case open
        /// A signed-in person; the office decides the rest.
        case signedIn
        /// A program with a token, or a signed-in person's browser reading.
        case api
    }

    /// What the trail keeps of a visit.
    package enum Trail: String, Sendable {
        case none, read, write
        case door = "sign_in"
    }

    /// How a forged request is told from a true one.
    package enum Stance: String, Sendable {
        /// Nothing changes, so nothing can be forged.
        case safe
        /// The form carries the session's mark.
        case mark
        /// The request carries a token that a browser never sends by itself.
        case token
    }

    package let method: HTTPRequest.Method
    /// The address; a part that begins with a colon is a parameter.
    package let path: String
    package let door: Door
    /// The action that the office asks grounds for; nil only where the door is open or the session itself is meant.
    package let action: Action?
    package let trail: Trail
    package let stance: Stance
    /// The most bytes that are read of a body.
    package let bodyLimit: Int
    package let handle: @Sendable (Visit) async throws -> Answer

    /// A page or file to read.
    package static func get(
        _ path: String, _ action: Action?, door: Door = .signedIn,
        _ handle: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(
            method: .get, path: path, door: door, action: action, trail: action == nil ? .none : .read, stance: .safe,
            bodyLimit: 0, handle: handle)
    }

    /// A form that is sent. A form that only checks (`trail: .read`) changes nothing and still carries the mark.
    package static func post(
        _ path: String, _ action: Action?, door: Door = .signedIn, trail: Trail = .write, bodyLimit: Int = 256 * 1024,
        _ handle: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(
            method: .post, path: path, door: door, action: action, trail: trail, stance: .mark, bodyLimit: bodyLimit,
            handle: handle)
    }

    /// A request of the API.
    package static func api(
        _ method: HTTPRequest.Method, _ path: String, _ action: Action?, trail: Trail? = nil,
        bodyLimit: Int = 256 * 1024, _ handle: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        let trail = trail ?? (action == nil ? .none : method == .get ? .read : .write)
        return Route(
            method: method, path: path, door: .api, action: action, trail: trail,
            stance: method == .get ? .safe : .token, bodyLimit: method == .get ? 0 : bodyLimit, handle: handle)
    }

    /// Whether a path of the site is this route's.
    func matches(_ path: Substring) -> Bool {
        let mine = self.path.split(separator: "/")
        let asked = path.split(separator: "/")
        return mine.count == asked.count && zip(mine, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
}
