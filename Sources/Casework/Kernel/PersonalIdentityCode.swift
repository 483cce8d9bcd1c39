/// A Finnish personal identity code (henkilötunnus), checked: date, century sign, number and check character.
///
/// Since 2023 the century sign is a part of the identity (two people may share the other ten characters), so all
/// eleven are kept and compared. It is an attribute that may change, never a key; no gender is read from it. It
/// doesn't tell itself to a log: read `text` where the code is really meant.
package struct PersonalIdentityCode: Hashable, Sendable {
    /// The eleven characters in upper case.
    package let text: String
    /// The date of birth the code tells.
    package let birthDate: Day
    /// Whether the individual number is 900–999, given only to people who don't exist.
    package let isArtificial: Bool

    /// Reads a code in either case, with spaces or another kind of dash; nil when any part is wrong.
    package init?(_ text: String) {
        guard let bytes = PersonalIdentityCode.normalised(text), bytes.count == 11 else { return nil }
        let code = String(decoding: bytes, as: UTF8.self)
        guard let century = PersonalIdentityCode.century(of: bytes[6]),
            let date = Int(digits: code.prefix(6)),
            let number = Int(digits: code.dropFirst(7).prefix(3)), number >= 2,
            let birthDate = Day.valid(century + date % 100, date / 100 % 100, date / 10_000),
            bytes[10] == PersonalIdentityCode.checkCharacters[(date * 1_000 + number) % 31]
        else { return nil }
        self.text = code
        self.birthDate = birthDate
        isArtificial = number >= 900
    }

    private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

    /// The first year of the century a sign stands for; the additional signs are from the decree of 2023.
    private static func century(of sign: UInt8) -> Int? {
        switch Character(Unicode.Scalar(sign)) {
        case "+": 1_800
        case "-", "Y", "X", "W", "V", "U": 1_900
        case "A", "B", "C", "D", "E", "F": 2_000
        default: nil
        }
    }

    /// The characters in upper case without spaces, dashes of other kinds made plain; nil beyond ASCII.
    private static func normalised(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for character in text where !character.isWhitespace {
            let plain: Character = "–−‐‑".contains(character) ? "-" : character
            guard let byte = plain.asciiValue, bytes.count < 11 else { return nil }
            bytes.append((97...122).contains(byte) ? byte - 32 : byte)
        }
        return bytes
    }
}

extension PersonalIdentityCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Never the code itself.
    package var description: String { "(identity code)" }
    /// Never the code itself.
    package var debugDescription: String { description }
    /// No parts to look into.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
