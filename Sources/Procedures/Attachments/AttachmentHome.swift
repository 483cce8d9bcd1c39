package import Casework
import Register

/// What files may belong to, and by whose rights: a file is read by those who may read its home and added by those
/// who may write it.
package protocol AttachmentHome: Sendable {
    static var reading: Action { get }
    static var adding: Action { get }
    static func subject(_ id: String) -> Subject
}

/// A consent on paper, scanned.
package enum ConsentFiles: AttachmentHome {
    package static var reading: Action { .listConsents }
    package static var adding: Action { .recordConsent }
    package static func subject(_ id: String) -> Subject { .consent(ID(rawValue: id)) }
}

/// A period's contract on paper, scanned.
package enum PeriodFiles: AttachmentHome {
    package static var reading: Action { .openPeriod }
    package static var adding: Action { .makeContract }
    package static func subject(_ id: String) -> Subject { .period(ID(rawValue: id)) }
}

/// What belongs to the client's own file.
package enum ClientFiles: AttachmentHome {
    package static var reading: Action { .editClient }
    package static var adding: Action { .editClient }
    package static func subject(_ id: String) -> Subject { .client(ID(rawValue: id)) }
}

/// An organisation's dossier.
package enum OrganisationFiles: AttachmentHome {
    package static var reading: Action { .openOrganisation }
    package static var adding: Action { .editOrganisation }
    package static func subject(_ id: String) -> Subject { .organisation(ID(rawValue: id)) }
}

extension Act {
    /// A provider sees the files of its own periods alone, whatever other orders it has of the client.
    func mustHold(_ subject: Subject, _ action: Action, _ register: some Reading) throws {
        if case .period(let id) = subject { _ = try period(id, for: action, in: register) }
    }
}
