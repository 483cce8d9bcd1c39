/// What can be filled into a text of the library, written in braces: `{first_day}`.
package enum TextField: String, Sendable, CaseIterable {
    case service, provider, units, client
    case firstDay = "first_day"
    case lastDay = "last_day"
    case daysPerWeek = "days_per_week"
    case value

    package var written: String { "{" + rawValue + "}" }

    /// The names in braces that no field has, in the order of the text.
    package static func unknown(in text: String) -> [String] {
        var unknown: [String] = []
        for piece in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts.first ?? "")
            if parts.count < 2 || TextField(rawValue: name) == nil, !unknown.contains(name) { unknown.append(name) }
        }
        return unknown
    }

    /// The text with its fields filled; a field that nothing is known of stays as it is written.
    package static func fill(_ text: String, with values: [TextField: String]) -> String {
        var pieces = text.split(separator: "{", omittingEmptySubsequences: false).map(String.init)
        guard let first = pieces.first else { return text }
        pieces.removeFirst()
        return pieces.reduce(into: first) { made, piece in
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let field = TextField(rawValue: parts[0]), let value = values[field] else {
                return made += "{" + piece
            }
            made += value + parts[1]
        }
    }
}

extension DecisionDraft {
    /// What a text of the library is filled with, in each language.
    ///
    /// - Parameters:
    ///   - form: the service's name
    ///   - place: the provider and its site
    ///   - value: the voucher's value
    package func filled(
        _ text: Wording, for client: Client, form: Wording?, place: String?, value: Money?
    ) -> Wording {
        Wording(
            fi: TextField.fill(text.fi, with: values(client, form?.fi, place, value, decimal: ",")),
            sv: TextField.fill(text.sv, with: values(client, form?.sv, place, value, decimal: ",")),
            en: TextField.fill(text.en, with: values(client, form?.en, place, value, decimal: ".")))
    }

    private func values(
        _ client: Client, _ form: String?, _ place: String?, _ value: Money?, decimal: String
    ) -> [TextField: String] {
        var values: [TextField: String] = [.client: client.name]
        values[.service] = form
        values[.provider] = place
        values[.firstDay] = firstDay.map(Self.written)
        values[.lastDay] = lastDay.map(Self.written)
        values[.daysPerWeek] = daysPerWeek.map(String.init)
        values[.units] = grantedUnits.map(String.init)
        values[.value] = value.map { money in
            let (euros, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
            return String(euros) + decimal + String(String(100 + cents).dropFirst()) + " €"
        }
        return values
    }

    private static func written(_ day: Day) -> String {
        let parts = day.parts
        return String(parts.day) + "." + String(parts.month) + "." + String(parts.year)
    }
}
