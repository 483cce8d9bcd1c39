/// The identity of a subject; two kinds of identity can't be mixed up.
package struct ID<Subject>: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
}

extension ID: CustomStringConvertible {
    package var description: String { rawValue }
}
