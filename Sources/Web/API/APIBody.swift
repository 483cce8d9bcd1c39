import Casework
import Foundation
import HTTPTypes
import Pages

/// The JSON object of a request, handed on as the form of the same use case, so that pages and API are read alike.
struct APIBody {
    let members: [String: Any]

    /// - Throws: `APIProblem.unreadable` when the body isn't one JSON object
    init(_ visit: Visit) throws {
        guard let parsed = try? JSONSerialization.jsonObject(with: Data(visit.body)),
            let members = parsed as? [String: Any]
        else { throw APIProblem.unreadable(visit.words.text("front.api.not_an_object")) }
        self.members = members
    }

    /// The members as fields named as the API names them.
    ///
    /// A list of texts is sent many times; a flag is "yes" or absent; an object's members are `name.member`.
    var form: FormInput { FormInput(fields { $0 }) }

    /// The members as fields of a form that writes its names with underscores.
    var underscoredForm: FormInput { FormInput(fields(Self.underscored)) }

    private func fields(_ name: (String) -> String) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        for (key, value) in members.sorted(by: { $0.key < $1.key }) { Self.flatten(name(key), value, &fields) }
        return fields
    }

    private static func flatten(_ name: String, _ value: Any, _ fields: inout [(name: String, value: String)]) {
        switch value {
        case let text as String: fields.append((name, text))
        case let number as NSNumber:
            if isFlag(number) {
                if number.boolValue { fields.append((name, "yes")) }
            } else {
                fields.append((name, number.stringValue))
            }
        case let list as [Any]:
            for item in list.prefix(500) { flatten(name, item, &fields) }
        case let object as [String: Any]:
            for (key, item) in object.sorted(by: { $0.key < $1.key }) { flatten(name + "." + key, item, &fields) }
        default: break
        }
    }

    /// Telling a JSON flag from a JSON number, which Foundation hands over as the same type.
    private static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

    /// `firstDay` as `first_day`.
    static func underscored(_ name: String) -> String {
        name.reduce(into: "") { text, letter in
            if letter.isUppercase { text += "_" + letter.lowercased() } else { text.append(letter) }
        }
    }

    /// `first_day` as `firstDay`.
    static func camelCased(_ name: String) -> String {
        let parts = name.split(separator: "_")
        guard let first = parts.first else { return name }
        return parts.dropFirst().reduce(String(first)) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}
