import ArgumentParser
import Casework
import Foundation
import Procedures
import Register

/// `polku rulebook diff A B --database URL`: which open cases change verdict, and how, when B takes the place of A.
struct DifferenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Tell which open cases change verdict between two editions, and how.")

    @Argument(help: "The edition before: its name, as koe-2024@2024-01-01, or a rulebook file.") var before: String
    @Argument(help: "The edition after: its name or a rulebook file.") var after: String
    @OptionGroup var options: RegisterOptions
    @Option(help: "The day the cases are judged on; the later edition's first day when left out.") var on: String?
    @Option(help: "fi, sv or en.") var language = RulebookLanguage.fi

    func run() async throws {
        let register = try options.existingAddress().open(sealer: Keys.found(in: options.data).sealer)
        let rulebooks = try RulebookFiles.loadRulebooks(
            directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder()))
        let program = Program(
            register: register, rulebooks: rulebooks, clock: Clock(fixed: try options.fixedDay()), isDemo: false)
        try await Self.outcome(program.office, before, after, on: CommandDay.parsed(on), language).finish()
    }

    /// What is told of every county that the later edition concerns; exit 1 when an edition can't be found.
    static func outcome(
        _ office: Office, _ before: String, _ after: String, on day: Day?, _ language: RulebookLanguage
    ) async throws -> CommandOutcome {
        let books = try await office.rulebooksNow()
        do {
            let (old, new) = (try book(before, among: books), try book(after, among: books))
            guard old.id == new.id else {
                return .refused(
                    "\(old.edition) and \(new.edition) are of different rulebooks – name two editions of one")
            }
            var lines: [String] = []
            for county in try await office.counties()
            where new.layer != .county || county.countyCode == new.county {
                let found = try await office.preview(old, new, on: day ?? new.inForceFrom, in: county)
                lines.append("\(county.name): \(found.heading)")
                lines += found.changes.flatMap { $0.lines(language) }
            }
            return CommandOutcome(output: lines.joined(separator: "\n"))
        } catch let problems as RulebookProblems {
            return .refused(problems.description)
        } catch let unknown as UnknownEdition {
            return .refused(unknown.description)
        }
    }

    private struct UnknownEdition: Error, CustomStringConvertible {
        let description: String
    }

    private static func book(_ name: String, among books: Rulebooks) throws -> Rulebook {
        if let found = books.all.first(where: { $0.edition == name }) { return found }
        guard name.hasSuffix(".yaml") else {
            throw UnknownEdition(
                description: "there is no edition \(name) – \(suggestion(for: name, among: books.all.map(\.edition)))")
        }
        let (read, problems) = RulebookFiles.read([URL(fileURLWithPath: name)], shownAs: [name])
        guard problems.isEmpty, let book = read.all.first else { throw RulebookProblems(all: problems) }
        return book
    }
}

extension RulebookPreview {
    fileprivate var heading: String {
        "\(before ?? "nothing") → \(after) on \(day): \(cases) open cases, \(changes.count) change"
    }
}

extension VerdictChange {
    /// The client by id: no personal data leaves the register.
    fileprivate func lines(_ language: RulebookLanguage) -> [String] {
        let decision = who.decision.map { ", decision \($0)" } ?? ""
        let verdicts = [severityBefore, severityAfter].map { $0?.rawValue ?? "nothing" }.joined(separator: " → ")
        return ["\(who.client)\(decision): \(verdicts)"] + before.map { "  - " + $0.line(language) }
            + after.map { "  + " + $0.line(language) }
    }
}

extension Finding {
    fileprivate func line(_ language: RulebookLanguage) -> String {
        "\(rule.id) (\(severity.rawValue)): \(language.of(message)) (\(citation.document), \(citation.paragraph))"
    }
}
