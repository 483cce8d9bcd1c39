import Casework
import Foundation
import HTTPTypes
import Pages

/// The JSON object of a request, read field by field, with what is wrong collected at each field.
struct APIBody {
    private let members: [String: Any]
    private(set) var problems: [Problem] = []

    /// - Throws: `APIProblem.unreadable` when the body isn't one JSON object
    init(_ visit: Visit) throws {
        guard let parsed = try? JSONSerialization.jsonObject(with: Data(visit.body)),
            let members = parsed as? [String: Any]
        else { throw APIProblem.unreadable(visit.words.text("front.api.not_an_object")) }
        self.members = members
    }

    /// The fields as a form would have sent them, so that the API and the pages are read by the same readers.
    ///
    /// A list of texts is sent many times; a flag is "yes" or absent; a list of objects is flattened as
    /// `name.0.field`.
    var form: FormInput {
        var fields: [(name: String, value: String)] = []
        for (name, value) in members.sorted(by: { $0.key < $1.key }) { Self.flatten(name, value, &fields) }
        return FormInput(fields)
    }

    private static func flatten(_ name: String, _ value: Any, _ fields: inout [(name: String, value: String)]) {
        switch value {
        case let text as String: fields.append((name, text))
        case let number as NSNumber:
            if CFBooleanLike.isFlag(number) {
                if number.boolValue { fields.append((name, "yes")) }
            } else {
                fields.append((name, number.stringValue))
            }
        case let list as [Any]:
            for (index, item) in list.enumerated() {
                flatten(item is [String: Any] ? "\(name).\(index)" : name, item, &fields)
            }
        case let object as [String: Any]:
            for (key, item) in object.sorted(by: { $0.key < $1.key }) { flatten(name + "." + key, item, &fields) }
        default: break
        }
    }
}

/// Telling a JSON flag from a JSON number, which Foundation hands over as the same type.
private enum CFBooleanLike {
    static func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
