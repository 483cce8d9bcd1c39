import Casework
import Foundation
import Logging
import Pages
import Procedures

/// Sends what is due once a minute, for as long as the site is served.
struct NoticeLoop: Sendable {
    private let duties: DutyRounds
    private let sender: NoticeSender
    private let logger: Logger

    private static let pause = Duration.seconds(60)

    /// - Parameter place: the site's address as readers know it
    init(program: Program, printer: Printer, server: MailServer?, place: String?, logger: Logger) {
        duties = DutyRounds(office: program.office)
        sender = NoticeSender(office: program.office) { letter in
            guard let server else { return .mailNotSet }
            let language = Language(rawValue: letter.language) ?? .fi
            return await server.send(letter, NoticeMail(place: place, words: printer.words.in(language)))
        }
        self.logger = logger
    }

    /// Goes on until the task is cancelled; a round that fails is logged by its kind and the next one tries again.
    func run() async {
        while !Task.isCancelled {
            do { try await once() } catch { logger.error("notice round failed: \(type(of: error))") }
            try? await Task.sleep(for: Self.pause)
        }
    }

    /// The day's run over the duties when its time has come, and one round of sending.
    @discardableResult func once() async throws -> NoticeRound {
        try await duties.round()
        return try await sender.round()
    }
}
