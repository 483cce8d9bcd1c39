import Casework
import Foundation
import Testing
import polku

/// `polku rulebook check`: each mistake is told with its place and its mending.
@Suite struct RulebookCheckTests {
    static let sound = """
        id: koe
        layer: county
        authority: Koealue
        source: {title: Koe, date: 2024-01-01}
        in_force_from: 2024-01-01
        rules:
          - id: days
            kind: days_per_week
            severity: block
            parameters: {max_days: 4}
            citation: {document: Koe, paragraph: 1 §}
            message: {fi: "Liikaa: {days}.", sv: "För mycket: {days}.", en: "Too many: {days}."}
            examples:
              - {facts: {days_per_week: 4}, expect: passes}
              - {facts: {days_per_week: 5}, expect: finding}
        """

    private func check(_ texts: String...) throws -> CommandOutcome {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try texts.enumerated().map { index, text in
            let file = folder.appendingPathComponent("koe\(index).yaml")
            try Data(text.utf8).write(to: file)
            return file
        }
        return RulebookCheck.run(files, shownAs: files.map(\.lastPathComponent))
    }

    private func complaint(changing old: String, to new: String) throws -> String {
        #expect(Self.sound.contains(old))
        let outcome = try check(Self.sound.replacingOccurrences(of: old, with: new))
        #expect(outcome.code == 1)
        return outcome.complaint
    }

    @Test func `a sound file passes and tells what it holds`() throws {
        let outcome = try check(Self.sound)
        #expect(outcome.code == 0 && outcome.complaint.isEmpty)
        #expect(outcome.output == "koe@2024-01-01: 1 rules, 2 examples, 0 assumed – all well")
    }

    @Test(arguments: [
        ("layer: county", "layr: county", "koe0.yaml:2:1: unknown key layr in the rulebook – did you mean layer?"),
        (
            "kind: days_per_week", "kind: days_per_weak",
            "koe0.yaml:8:11: unknown kind days_per_weak – did you mean days_per_week?"
        ),
        (", en: \"Too many: {days}.\"}", "}", "koe0.yaml:12:14: message has no text in en – add en: …"),
        (
            "    citation: {document: Koe, paragraph: 1 §}\n", "",
            "koe0.yaml:7:5: the rule has no citation – add the key citation"
        ),
        (
            "in_force_from: 2024-01-01", "in_force_from: 2024-02-30",
            "koe0.yaml:5:16: in_force_from is not a day that exists – write it as 2026-01-31"
        ),
        ("{max_days: 4}", "{max_days: neljä}", "koe0.yaml:10:28: max_days is not a whole number from 0 to 7"),
        (
            "{max_days: 4}", "{max_days: 99999999999999999999}",
            "koe0.yaml:10:28: max_days is not a whole number from 0 to 7"
        ),
        (
            "{max_days: 4}", "{min_days: 5, max_days: 4}",
            "koe0.yaml:10:17: the lower bound 5 is above the upper bound 4"
        ),
        ("{max_days: 4}", "{}", "koe0.yaml:10:17: neither a lower nor an upper bound is given"),
        (
            "days_per_week: 5}", "days_per_week: 4}",
            "koe0.yaml:15:9: an example of days fails: expected finding, the rule answers passes"
        ),
        (
            "days_per_week: 5}", "day_per_week: 5}",
            "koe0.yaml:15:18: unknown fact day_per_week – did you mean days_per_week?"
        ),
        (
            "expect: passes}", "expect: finding}",
            "koe0.yaml:14:7: the rule days has no example that expects passes – add one"
        ),
        (
            "fi: \"Liikaa: {days}.\"", "fi: \"Liikaa: {dayz}.\"",
            "koe0.yaml:12:14: the kind days_per_week has no figure {dayz} – did you mean days?"
        ),
        ("severity: block", "severity: block\n    assumed: true", "koe0.yaml:10:14: an assumed rule has no reason"),
        (
            "severity: block", "severity: block\n    assumed: true\n    reason: syy",
            "koe0.yaml:9:15: an assumed rule would block"
        ),
        ("severity: block", "severity: block\n    applies_to: *form", "koe0.yaml:10:17: an anchor (&) or an alias (*)"),
    ])
    func `a mistake is told with its place and its mending`(old: String, new: String, expected: String) throws {
        let complaint = try complaint(changing: old, to: new)
        #expect(complaint.split(separator: "\n").contains { $0.hasPrefix(expected) }, "\(complaint)")
    }

    @Test func `every mistake of a file is told at once`() throws {
        let text = Self.sound.replacingOccurrences(of: "layer: county", with: "layer: city")
            .replacingOccurrences(of: "severity: block", with: "severity: hard")
        let outcome = try check(text)
        #expect(outcome.complaint.split(separator: "\n").map { $0.prefix(11) } == ["koe0.yaml:2", "koe0.yaml:9"])
    }

    @Test func `two editions in force on one day are told at the later one`() throws {
        let later = Self.sound.replacingOccurrences(of: "in_force_from: 2024-01-01", with: "in_force_from: 2025-01-01")
        let outcome = try check(Self.sound, later)
        #expect(
            outcome.complaint.hasPrefix("koe1.yaml:5:16: the edition overlaps the one in koe0.yaml from 2024-01-01 – "))
        let ended = Self.sound.replacingOccurrences(of: "rules:", with: "in_force_to: 2024-12-31\nrules:")
        #expect(try check(ended, later).code == 0)
    }

    @Test func `a rulebook that ends before it begins is told`() throws {
        let complaint = try complaint(changing: "rules:", to: "in_force_to: 2023-12-31\nrules:")
        #expect(complaint.hasPrefix("koe0.yaml:6:14: the rulebook ends (2023-12-31) before it begins (2024-01-01) – "))
    }

    @Test(arguments: [
        "", "[]", "12", "id: [", "a: b: c", "\u{0}", "- - - -", "a: 1\na: 2", String(repeating: "[", count: 5_000),
        "? {a: 1}\n: 2", "rules: 5", "id: !!binary xx", "---\na: 1\n---\nb: 2",
    ])
    func `a file that isn't a rulebook is told and never stops the program`(text: String) throws {
        let outcome = try check(text)
        #expect(outcome.code == 1)
        #expect(outcome.complaint.hasPrefix("koe0.yaml:"))
    }

    @Test func `a file larger than a rulebook can be isn't read`() throws {
        let outcome = try check(String(repeating: "#", count: (1 << 20) + 1))
        #expect(
            outcome.complaint == "koe0.yaml:1:1: the file is larger than 1 MiB – a rulebook is smaller; check the file")
    }

    @Test func `a missing file and bytes that aren't text are told`() throws {
        let missing = RulebookCheck.run([URL(fileURLWithPath: "/nowhere/koe.yaml")], shownAs: ["koe.yaml"])
        #expect(missing.code == 1 && missing.complaint.hasPrefix("koe.yaml:1:1: the file cannot be opened"))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data([0xFF, 0xFE, 0x00]).write(to: file)
        #expect(
            RulebookCheck.run([file], shownAs: ["koe.yaml"]).complaint
                == "koe.yaml:1:1: the file is not UTF-8 text – save it as UTF-8")
    }
}
