/// Dates, times, money and numbers as one language writes them.
///
/// Spaces inside a figure don't break over lines.
package struct Format: Sendable {
    /// The space that keeps a number and its unit on one line.
    static let space = "\u{00A0}"

    let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    var isEnglish: Bool { language == .en }

    /// A whole number with its thousands apart: 3 072, in English 3,072.
    package func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += isEnglish ? "," : Self.space }
            grouped.append(digit)
        }
        return (value < 0 ? "−" : "") + grouped
    }

    /// Cents as euros: 3 072,00 €, in English €3,072.00.
    package func money(cents: Int) -> String {
        let cents2 = String(cents.magnitude % 100)
        let whole = number(Int(clamping: cents.magnitude / 100))
        let amount = whole + (isEnglish ? "." : ",") + (cents2.count < 2 ? "0" : "") + cents2
        let sign = cents < 0 ? "−" : ""
        return isEnglish ? "\(sign)€\(amount)" : "\(sign)\(amount)\(Self.space)€"
    }

    /// Minutes as hours with at most two decimals, no trailing zeros: 255 is 4,25.
    package func hours(minutes: Int) -> String {
        let (whole, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        let hundredths = (rest * 100 + 30) / 60
        var decimals = hundredths < 10 ? "0\(hundredths)" : String(hundredths)
        while decimals.last == "0" { decimals.removeLast() }
        let sign = minutes < 0 ? "−" : ""
        return sign + String(whole) + (decimals.isEmpty ? "" : (isEnglish ? "." : ",") + decimals)
    }

    /// A number with at most two decimals: 4,2, in English 4.2.
    package func decimal(hundredths: Int) -> String {
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        var decimals = rest < 10 ? "0\(rest)" : String(rest)
        while decimals.last == "0" { decimals.removeLast() }
        let sign = hundredths < 0 ? "−" : ""
        return sign + String(whole) + (decimals.isEmpty ? "" : (isEnglish ? "." : ",") + decimals)
    }

    /// Minutes as hours with the unit: 4,25 h.
    package func hoursWithUnit(minutes: Int) -> String {
        hours(minutes: minutes) + Self.space + "h"
    }

    /// A whole per cent: 86 %, in English 86%.
    package func percent(_ value: Int) -> String {
        number(value) + (isEnglish ? "%" : Self.space + "%")
    }
}
