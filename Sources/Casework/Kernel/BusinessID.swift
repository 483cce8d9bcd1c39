/// A Finnish business id (Y-tunnus), checked: seven digits and a check digit, written `2345678-0`.
package struct BusinessID: Hashable, Sendable {
    /// The eight digits, without the dash.
    package let digits: String

    /// Reads `2345678-0`, also without the dash, as a VAT number, or an old one of six digits; nil when it isn't one.
    package init?(_ text: String) {
        var text = text.trimmed.uppercased()
        if text.hasPrefix("FI") { text.removeFirst(2) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 1 || (parts.count == 2 && parts[1].count == 1) else { return nil }
        guard let number = Int(digits: parts.joined(), count: parts.count == 2 ? 7...8 : 8...8),
            number % 10 == BusinessID.checkDigit(of: number / 10)
        else { return nil }
        digits = number.padded(to: 8)
    }

    /// The id as it is written: `2345678-0`.
    package var text: String { "\(digits.dropLast())-\(digits.suffix(1))" }

    /// The VAT number made of the id: `FI23456780`.
    package var vatNumber: String { "FI" + digits }

    /// The electronic trading partner id (OVT) of the business itself: `003723456780`.
    package var ovt: String { "0037" + digits }

    /// The OVT of one unit of the business; nil unless the suffix is one to five ASCII letters or digits.
    package func ovt(suffix: String) -> String? {
        guard (1...5).contains(suffix.utf8.count),
            suffix.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else { return nil }
        return ovt + suffix.uppercased()
    }

    /// The check digit of the seven-digit base; nil for a base that is never issued.
    private static func checkDigit(of base: Int) -> Int? {
        var (rest, sum) = (base, 0)
        for weight in [2, 4, 8, 5, 10, 9, 7] {
            sum += rest % 10 * weight
            rest /= 10
        }
        let remainder = sum % 11
        return remainder == 0 ? 0 : remainder == 1 ? nil : 11 - remainder
    }
}

extension BusinessID: LosslessStringConvertible, Codable {
    /// The id as it is written, as in `text`.
    package var description: String { text }
    package init(from decoder: any Decoder) throws { self = try decoder.lossless("business id") }
    package func encode(to encoder: any Encoder) throws { try encoder.lossless(self) }
}
