/// SQL text with its values bound beside it; an interpolated value is never part of the text.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    package enum Piece: Sendable {
        case text(String)
        case value(Value)
        /// Values with commas between, as one piece: lists of hundreds are asked for on many pages.
        case list([Value])
    }

    package enum Value: Sendable, Equatable {
        case null
        case integer(Int)
        case text(String)
    }

    package private(set) var pieces: [Piece]

    package init(stringLiteral value: String) { pieces = [.text(value)] }
    package init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    package struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        package mutating func appendLiteral(_ literal: String) { pieces.append(.text(literal)) }
        package mutating func appendInterpolation(_ value: some SQLValue) { pieces.append(.value(value.sqlValue)) }
        package mutating func appendInterpolation(_ value: (some SQLValue)?) {
            pieces.append(.value(value?.sqlValue ?? .null))
        }
        package mutating func appendInterpolation(raw sql: SQL) { pieces += sql.pieces }
        /// A list of values for `IN (…)`; an empty list matches nothing.
        ///
        /// The last value is repeated until there are 1, 2, 4, 8 … of them, which matches the same: lists of all
        /// lengths then share a few texts, and the engines keep a few prepared statements instead of one for each.
        package mutating func appendInterpolation(list values: [some SQLValue]) {
            guard let last = values.last?.sqlValue else { return pieces.append(.text("NULL")) }
            var count = 1
            while count < values.count { count *= 2 }
            let padding = repeatElement(last, count: count - values.count)
            pieces.append(.list(values.map(\.sqlValue) + padding))
        }
    }

    /// The text with placeholders as an engine numbers them, and the values in order.
    func rendered(placeholder: (Int) -> String) -> (text: String, values: [Value]) {
        var text = ""
        var values: [Value] = []
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .value(let value):
                values.append(value)
                text += placeholder(values.count)
            case .list(let list):
                values.reserveCapacity(values.count + list.count)
                for (index, value) in list.enumerated() {
                    values.append(value)
                    if index > 0 { text += ", " }
                    text += placeholder(values.count)
                }
            }
        }
        return (text, values)
    }

    /// The parts one after another with `separator` between.
    package static func joined(_ parts: [SQL], by separator: String) -> SQL {
        var joined = SQL(stringLiteral: "")
        for (index, part) in parts.enumerated() {
            if index > 0 { joined.pieces.append(.text(separator)) }
            joined.pieces += part.pieces
        }
        return joined
    }
}

/// A domain value that a column can hold.
package protocol SQLValue {
    var sqlValue: SQL.Value { get }
}

/// A row by column name.
package protocol SQLRow {
    func text(_ column: String) -> String?
    func integer(_ column: String) -> Int?
}

/// What the register holds cannot be read back: a fault, never a refusal.
package struct MalformedRow: Error {
    package let column: String
}

/// A constraint of the register stood against a write.
package enum Collision: Error, Equatable {
    /// The same thing is there already.
    case duplicate
    /// Two stretches of time that may not overlap would; the name says which.
    case overlap(String)
    /// A row that others point to, or that points to nothing.
    case reference
    /// A value outside what its column allows.
    case outOfBounds
}
