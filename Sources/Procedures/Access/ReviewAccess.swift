package import Casework
package import Register

/// Which rules grant what, as the office itself asks them.
package struct ReviewAccess: Inquiry {
    package static let action = Action.reviewAccess

    package init() {}

    package var subject: Subject { .office }

    package func answer(from register: some Reading, _ act: Act) throws -> [RoomActions] { Action.rooms }
}
