/// What kind of value a parameter of a rule takes.
package enum ParameterType: Equatable, Sendable {
    /// A whole number within the range.
    case integer(ClosedRange<Int>)
    case flag
    case day
    /// One of the named words, or any code when none are named.
    case code([String])
    case codes
    /// For each code, in order, the codes it allows.
    case codesByCode
    /// The name of a fact of this type.
    case fact(FactType)
}

/// One parameter that a rule kind takes.
package struct ParameterEntry: Equatable, Sendable {
    package let name: String
    package let type: ParameterType
    package let isRequired: Bool

    package init(_ name: String, _ type: ParameterType, required: Bool = true) {
        self.name = name
        self.type = type
        isRequired = required
    }

    /// A required count from one up to a sensible bound.
    package static func count(_ name: String, required: Bool = true) -> ParameterEntry {
        ParameterEntry(name, .integer(0...1_000_000), required: required)
    }
}

/// The value of one parameter as a rulebook gives it.
package enum ParameterValue: Equatable, Sendable {
    case integer(Int)
    case flag(Bool)
    case day(Day)
    case code(String)
    case codes([String])
    case codesByCode([CodesForCode])
    case fact(Fact)
}

/// The codes that one code allows: for a benefit, the plan kinds it asks for.
package struct CodesForCode: Equatable, Sendable {
    package let code: String
    package let allowed: [String]

    package init(code: String, allowed: [String]) {
        self.code = code
        self.allowed = allowed
    }
}

/// The parameters of one rule, already proved against the entries of its kind.
package struct Parameters: Equatable, Sendable {
    package let values: [String: ParameterValue]

    package init(_ values: [String: ParameterValue]) { self.values = values }

    package func integer(_ name: String) -> Int? {
        guard case .integer(let integer) = values[name] else { return nil }
        return integer
    }

    package func flag(_ name: String) -> Bool? {
        guard case .flag(let flag) = values[name] else { return nil }
        return flag
    }

    package func day(_ name: String) -> Day? {
        guard case .day(let day) = values[name] else { return nil }
        return day
    }

    package func code(_ name: String) -> String? {
        guard case .code(let code) = values[name] else { return nil }
        return code
    }

    package func codes(_ name: String) -> [String]? {
        guard case .codes(let codes) = values[name] else { return nil }
        return codes
    }

    package func codesByCode(_ name: String) -> [CodesForCode]? {
        guard case .codesByCode(let list) = values[name] else { return nil }
        return list
    }

    package func fact(_ name: String) -> Fact? {
        guard case .fact(let fact) = values[name] else { return nil }
        return fact
    }
}
