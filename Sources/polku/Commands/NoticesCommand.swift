import ArgumentParser
import Casework
import Foundation
import Pages
import Procedures
import Register

/// `polku notices`: sends the notices that are due, once; for a schedule outside `polku serve`.
struct NoticesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices", abstract: "Sends the e-mail notices that are due and prints what became of them.")

    @OptionGroup var options: RegisterOptions
    @OptionGroup var site: PublicAddress

    func run() async throws {
        let register = try options.address().open(sealer: Keys.found(in: options.data).sealer)
        try await register.migrate()
        let program = Program(
            register: register, rulebooks: try RulebookFiles.loadRulebooks(
                directory: URL(fileURLWithPath: RegisterOptions.rulebookFolder())),
            clock: Clock(fixed: try options.fixedDay()), isDemo: false)
        let loop = NoticeLoop(
            program: program, printer: try Printer(), server: try MailServer.found(), place: try site.address(),
            logger: .program())
        let round = try await loop.once()
        print(
            "considered \(round.considered), sent \(round.sent), skipped \(round.skipped), failed \(round.failed)")
        for (reason, count) in round.reasons.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            print("\(reason.rawValue) \(count)")
        }
    }
}
