import Mustache

/// One input of a form: what it is called, what was typed, and what is wrong with it.
package struct FormField: Sendable {
    package enum Kind: Sendable, Equatable {
        case text, email, telephone, password, search
        /// A file; its form is sent in parts.
        case file
        case date, time, month
        case number
        /// Euros or hours with decimals; a comma or a point is accepted.
        case decimal
        case area(rows: Int)
        case select, radios
        /// Many choices of which any number may be chosen; sent under one name many times.
        case checkboxes
        /// One box; its label stands beside it, and it sends `value` "yes" when ticked.
        case checkbox
        case hidden
        /// Shown and sent back, not editable.
        case readOnly
    }

    /// One choice of a select, radios or checkboxes.
    package struct Option: Sendable {
        let value: String
        let label: String
        let hint: String?

        package init(_ value: String, _ label: String, hint: String? = nil) {
            self.value = value
            self.label = label
            self.hint = hint
        }
    }

    package let name: String
    package let label: String
    package var kind: Kind
    /// What was typed or is suggested; for checkboxes use `values`.
    package var value: String
    package var values: Set<String> = []
    package var hint: String?
    package var error: String?
    /// What the register holds now, when someone else changed it meanwhile: shown beside what was typed.
    package var stored: String?
    package var isOptional = false
    package var options: [Option] = []
    /// The unit after the input: "€", "h".
    package var unit: String?
    package var autocomplete: String?
    package var maxLength: Int?

    package init(
        _ name: String, _ label: String, _ kind: Kind = .text, value: String = "", hint: String? = nil,
        error: String? = nil, isOptional: Bool = false, options: [Option] = [], unit: String? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.value = value
        self.hint = hint
        self.error = error
        self.isOptional = isOptional
        self.options = options
        self.unit = unit
    }

    /// The element's id, which the error summary links to.
    package var id: String { Self.id(of: name) }

    /// The id of the element that a field of this name is.
    static func id(of name: String) -> String {
        "f-" + String(name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" })
    }

    /// Whether it fits beside others on one line.
    package var isShort: Bool {
        switch kind {
        case .date, .time, .month, .number, .decimal: true
        case .readOnly: unit != nil
        default: false
        }
    }
}

extension FormField: MustacheParent {
    package func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "name": self.name
        case "label": label
        case "value": value
        case "hint": Absent.or(hint)
        case "error": Absent.or(error)
        case "stored": Absent.or(stored)
        case "isOptional": isOptional
        case "unit": Absent.or(unit)
        case "autocomplete": Absent.or(autocomplete)
        case "maxLength": Absent.or(maxLength)
        case "describedBy": Absent.or(describedBy)
        case "options": shownOptions
        default: childOfKind(named: name)
        }
    }

    private func childOfKind(named name: String) -> Any? {
        switch name {
        case "isInput": inputType != nil
        case "type": Absent.or(inputType)
        case "inputMode": Absent.or(inputMode)
        case "isNumeric": isShort
        case "isArea": rows != nil
        case "rows": Absent.or(rows)
        case "isSelect": kind == .select
        case "isGroup": kind == .radios || kind == .checkboxes
        case "groupType": kind == .radios ? "radio" : "checkbox"
        case "isCheck": kind == .checkbox
        case "isTicked": kind == .checkbox && value == "yes"
        case "isHidden": kind == .hidden
        case "isReadOnly": kind == .readOnly
        default: nil
        }
    }

    private var describedBy: String? {
        let parts = [(hint, "-hint"), (stored, "-stored"), (error, "-error")].filter { $0.0 != nil }
        return parts.isEmpty ? nil : parts.map { id + $0.1 }.joined(separator: " ")
    }

    private var rows: Int? {
        if case .area(let rows) = kind { rows } else { nil }
    }

    private var inputType: String? {
        switch kind {
        case .text, .date, .number, .decimal, .time, .month, .readOnly: "text"
        case .email: "email"
        case .telephone: "tel"
        case .password: "password"
        case .search: "search"
        case .file: "file"
        default: nil
        }
    }

    private var inputMode: String? {
        switch kind {
        case .number: "numeric"
        case .decimal, .date: "decimal"
        default: nil
        }
    }

    private var shownOptions: [SceneNode] {
        options.enumerated().map { index, option in
            SceneNode(children: [
                "value": option.value, "label": option.label, "hint": Absent.or(option.hint),
                "isChosen": kind == .checkboxes ? values.contains(option.value) : option.value == value,
                "optionID": index == 0 ? id : "\(id)-\(index)",
            ])
        }
    }
}

/// What a form holds when it is drawn: what was typed or is suggested, what is wrong, and what the register has now.
package struct Entered: Sendable {
    private let values: [String: [String]]
    private let errors: [String: String]
    private let stored: [String: String]

    /// - Parameters:
    ///   - errors: what is wrong at a field, in words
    ///   - stored: the register's value of a field that somebody else changed meanwhile, in words
    package init(values: [String: [String]], errors: [String: String] = [:], stored: [String: String] = [:]) {
        self.values = values
        self.errors = errors
        self.stored = stored
    }

    package func value(_ field: String) -> String { values[field]?.first ?? "" }

    /// The field with its value, its error and the stored value filled in.
    package func filled(_ field: FormField) -> FormField {
        var field = field
        if field.kind == .checkboxes {
            field.values = Set(values[field.name] ?? [])
        } else {
            field.value = value(field.name)
        }
        field.error = errors[field.name]
        field.stored = stored[field.name]
        return field
    }
}
