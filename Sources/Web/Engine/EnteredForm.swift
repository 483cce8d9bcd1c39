import Casework
import Pages

extension Visit {
    /// What the form holds now: what was typed when it came back, else what is suggested.
    func entered(
        _ suggested: [String: [String]] = [:], problems: [Problem] = [], stored: [String: String] = [:]
    ) -> Entered {
        let errors = Dictionary(problems.map { ($0.field, words.problem($0)) }) { first, _ in first }
        guard !form.all.isEmpty else { return Entered(values: suggested, errors: errors, stored: stored) }
        var values: [String: [String]] = [:]
        for field in form.all { values[field.name, default: []].append(field.value) }
        return Entered(values: values, errors: errors, stored: stored)
    }

    /// Codes as the choices of a field, in the reader's language.
    func options(_ codes: [CodeList.Code]) -> [FormField.Option] {
        codes.map { FormField.Option($0.code, $0.name.in(language)) }
    }
}
