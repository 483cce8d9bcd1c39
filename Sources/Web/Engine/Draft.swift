import Casework
import Pages
import Procedures

/// What a form shows: what was typed, or else what is stored, with what is wrong at each field.
///
/// When someone else changed the same thing meanwhile, the stored value stands beside the typed one.
struct Draft: Sendable {
    /// A choice of a select: its code and its words.
    typealias Choice = (value: String, label: String)

    let start: [String: String]
    let words: Words
    private let input: FormInput?
    private let problems: [Problem]
    private let isStale: Bool

    /// A form that nobody has typed in yet.
    init(_ start: [String: String] = [:], words: Words) {
        self.start = start
        self.words = words
        input = nil
        problems = []
        isStale = false
    }

    /// The same form after a refusal.
    ///
    /// - Throws: the refusal itself when no change of what was typed would mend it
    init(_ start: [String: String] = [:], again refusal: Refusal, _ visit: Visit) throws {
        self.start = start
        words = visit.words
        input = visit.form
        switch refusal {
        case .invalid(let found):
            problems = found
            isStale = false
        case .stale:
            problems = []
            isStale = true
        default: throw refusal
        }
    }

    func value(_ name: String) -> String { input?[name] ?? start[name] ?? "" }

    /// A field with what was typed, its problem and, when it was changed meanwhile, the stored value.
    func field(
        _ name: String, _ label: String, _ kind: FormField.Kind = .text, hint: String? = nil, isOptional: Bool = false,
        choices: [Choice] = [], unit: String? = nil
    ) -> FormField {
        var field = FormField(
            name, label, kind, value: value(name), hint: hint, error: problems.at(name).map { words.problem($0) },
            isOptional: isOptional, options: choices.map { FormField.Option($0.value, $0.label) }, unit: unit)
        let kept = start[name] ?? ""
        if isStale, kept != value(name) { field.stored = choices.first { $0.value == kept }?.label ?? kept }
        return field
    }

    /// Problems at none of the fields, in words.
    func others(than fields: [FormField]) -> [String] {
        let names = Set(fields.map(\.name))
        var others = problems.filter { !names.contains($0.field) }.map { words.problem($0) }
        if isStale { others.append(words.problem(Problem("", "changed"))) }
        return others
    }

    /// A whole form with one section of these fields.
    func page(
        _ title: String, _ visit: Visit, to action: String, _ fields: [FormField], button: String, cancel: String,
        subject: String? = nil, intro: String? = nil, version: Int? = nil, terms: [Term] = [], notes: [Note] = []
    ) -> FormPage {
        FormPage(
            title: title, action: action, guards: visit.guards(version: version),
            sections: fields.isEmpty ? [] : [FormSection(fields: fields)],
            buttons: [Button(button), Button(words.name(of: "layout.button", "cancel"), to: cancel, .quiet)],
            subject: subject, intro: intro, notes: notes, terms: terms, problems: others(than: fields))
    }
}

extension Typed {
    /// An e-mail address; one that may be left out is empty.
    mutating func email(_ field: String, isOptional: Bool = false) -> String {
        let text = input[field]
        if text.isEmpty, !isOptional { note(Problem(field, "required")) }
        if !text.isEmpty, !EmailAddress.isWritten(text) { note(Problem(field, "email")) }
        return text
    }

    /// Days from one that must be there to one that may be left open.
    mutating func days(_ first: String, _ last: String) -> DateRange? {
        let (from, to) = (day(first), dayIfAny(last))
        guard let from else { return nil }
        if let range = DateRange(first: from, last: to) { return range }
        note(Problem(last, "ends_before"))
        return nil
    }
}

extension Visit {
    /// The version of what was edited.
    ///
    /// - Throws: `Refusal.stale` when the form carried none
    var expectedVersion: Int {
        get throws {
            guard let version else { throw Refusal.stale(current: 0) }
            return version
        }
    }
}
