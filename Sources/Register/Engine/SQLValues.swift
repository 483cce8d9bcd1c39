package import Casework

extension Int: SQLValue { package var sqlValue: SQL.Value { .integer(self) } }
extension String: SQLValue { package var sqlValue: SQL.Value { .text(self) } }
extension Bool: SQLValue { package var sqlValue: SQL.Value { .integer(self ? 1 : 0) } }
extension Day: SQLValue { package var sqlValue: SQL.Value { .text(description) } }
extension Month: SQLValue { package var sqlValue: SQL.Value { .text(description) } }
extension Money: SQLValue { package var sqlValue: SQL.Value { .integer(cents) } }
extension Minutes: SQLValue { package var sqlValue: SQL.Value { .integer(value) } }
extension ID: SQLValue { package var sqlValue: SQL.Value { .text(rawValue) } }
extension SQLValue where Self: RawRepresentable, RawValue == String {
    package var sqlValue: SQL.Value { .text(rawValue) }
}

extension SQLRow {
    package func id<Subject>(_ column: String, of: Subject.Type = Subject.self) throws -> ID<Subject> {
        ID(rawValue: try string(column))
    }

    package func idIfAny<Subject>(_ column: String, of: Subject.Type = Subject.self) -> ID<Subject>? {
        text(column).map { ID(rawValue: $0) }
    }

    package func string(_ column: String) throws -> String { try require(text(column), column) }
    package func int(_ column: String) throws -> Int { try require(integer(column), column) }
    package func flag(_ column: String) throws -> Bool { try int(column) != 0 }
    package func day(_ column: String) throws -> Day { try require(text(column).flatMap { Day($0) }, column) }
    package func dayIfAny(_ column: String) throws -> Day? {
        try text(column).map { try require(Day($0), column) }
    }
    package func money(_ column: String) throws -> Money { Money(cents: try int(column)) }

    package func code<Code: RawRepresentable>(_ column: String) throws -> Code where Code.RawValue == String {
        try require(text(column).flatMap(Code.init(rawValue:)), column)
    }

    private func require<Value>(_ value: Value?, _ column: String) throws -> Value {
        guard let value else { throw MalformedRow(column: column) }
        return value
    }
}
