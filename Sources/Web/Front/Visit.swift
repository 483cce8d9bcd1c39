package import Casework
import Foundation
package import HTTPTypes
package import Pages
package import Procedures

/// One request as a route meets it: who comes, in which language, with which parameters and fields.
package struct Visit: Sendable {
    package let house: House
    package let path: String
    package let parameters: [String: String]
    package let query: FormInput
    package let form: FormInput
    /// The body of an API request.
    package let body: [UInt8]
    package let headers: HTTPFields
    package let language: Language
    /// "light" or "dark" when the reader has chosen.
    package let theme: String?
    /// The signed-in person; nil behind an open door.
    package let visitor: Worker?
    package let session: Session?
    /// The mark that forms on the answered page carry.
    package let csrf: String
    /// The number of the request in the log.
    package let reference: String

    package var words: Words { house.printer.words.in(language) }
    package var office: Office { house.office }
    package var today: Day { house.office.today }

    /// The path with what the query asked for, so that the page in another language is the same page; without the
    /// language itself and the word of what was just done.
    var address: String {
        var parts = URLComponents()
        parts.path = path
        let kept = query.all.filter { name, value in
            name == "to" ? KeptForm.next(value) != nil : name != "lang" && name != "done"
        }
        if !kept.isEmpty { parts.queryItems = kept.map { URLQueryItem(name: $0.name, value: $0.value) } }
        return parts.string ?? path
    }

    /// The signed-in person.
    ///
    /// - Throws: `SignInNeeded` behind an open door, which becomes the sign-in page
    package var worker: Worker {
        get throws {
            guard let visitor else { throw SignInNeeded() }
            return visitor
        }
    }

    /// The identity in the address under this name.
    ///
    /// - Throws: `Refusal.notFound` when the address doesn't hold one
    package func id<Subject>(_ name: String, of: Subject.Type = Subject.self) throws -> ID<Subject> {
        guard let text = parameters[name], (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ ($0 >= 48 && $0 <= 57) || ($0 >= 97 && $0 <= 122) || $0 == 45 || $0 == 46 })
        else { throw Refusal.notFound(name) }
        return ID(rawValue: text)
    }

    /// The guards of a new form: a fresh one-time key, and the version of what is edited.
    package func guards(version: Int? = nil) -> Guards {
        Guards(key: form["_key"].isEmpty ? house.newKey() : form["_key"], version: version)
    }

    /// The one-time key that came with the form, or as `Idempotency-Key` with an API request; nil when there is none.
    package var key: String? {
        let header = HTTPField.Name("Idempotency-Key").flatMap { headers[$0] } ?? ""
        let key = form["_key"].isEmpty ? header : form["_key"]
        return key.isEmpty || key.utf8.count > 100 ? nil : key
    }

    /// The version of what was edited, as the form carried it or `If-Match` named it.
    package var version: Int? {
        let seen = form["_version"].isEmpty ? (headers[.ifMatch] ?? "").filter(\.isNumber) : form["_version"]
        return Int(seen.prefix(12)).flatMap { (1...1_000_000_000).contains($0) ? $0 : nil }
    }

    /// Carries a procedure out for the signed-in person under the form's key.
    package func carryOut<P: Procedure>(_ procedure: P) async throws -> P.Outcome {
        defer { if let visitor { house.pressing.forget(visitor) } }
        let draft = form["_draft"]
        return try await house.office.carryOut(procedure, as: worker, key: key, draft: draft.isEmpty ? nil : draft)
    }

    /// Asks for the signed-in person.
    package func ask<I: Inquiry>(_ inquiry: I) async throws -> I.Answer {
        try await house.office.ask(inquiry, as: worker)
    }
}

/// The session is over or was never opened.
package struct SignInNeeded: Error {}
