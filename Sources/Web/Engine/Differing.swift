extension Visit {
    /// The fields of the form whose stored value is another than what was typed, with the stored value.
    func differing(from stored: [String: [String]]) -> [String: String] {
        stored.filter { name, values in
            let typed = form.values(name).filter { !$0.isEmpty }
            return typed != values.filter { !$0.isEmpty }
        }.mapValues { $0.isEmpty ? "–" : $0.joined(separator: ", ") }
    }
}
