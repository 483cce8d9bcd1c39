import Casework
import Pages
import Procedures

/// The conversations of a client with the people of their case.
enum OwnMessageRoutes {
    static let routes: [Route] = [
        .get("/own-path/messages", .listOwnThreads) { visit in
            let (lines, people) = try await visit.ask(ListOwnThreads(of: try visit.worker.userID))
            return .page(
                PortalPage.ownThreads(lines, mayStart: !people.isEmpty, words: visit.words), nav: "own_messages")
        },
        .get("/own-path/messages/new", .startOwnThread) { visit in
            .page(try await newPage(visit, visit.entered()), nav: "own_messages")
        },
        .post("/own-path/messages", .startOwnThread, start),
        .get("/own-path/messages/:thread", .openOwnThread) { visit in
            .page(try await page(visit, visit.entered()), nav: "own_messages")
        },
        .post("/own-path/messages/:thread", .replyInOwnThread, reply),
    ]

    private static func page(
        _ visit: Visit, _ entered: Entered, problems: [String] = []
    ) async throws -> OwnConversationPage {
        let thread = try visit.id("thread", of: MessageThread.self)
        let open = try await visit.ask(OpenOwnThread(thread))
        return OwnConversationPage(
            Conversation(
                open.thread, messages: open.messages, participants: open.participants,
                reader: try visit.worker.userID, action: "/own-path/messages/" + thread.rawValue, entered: entered,
                problems: problems, words: visit.words),
            guards: visit.guards(), words: visit.words)
    }

    private static func newPage(_ visit: Visit, _ entered: Entered) async throws -> OwnConversationPage {
        let (_, people) = try await visit.ask(ListOwnThreads(of: try visit.worker.userID))
        return OwnConversationPage(
            Conversation(
                with: people, subject: nil, action: "/own-path/messages", entered: entered, words: visit.words),
            guards: visit.guards(), words: visit.words)
    }

    private static func start(_ visit: Visit) async throws -> Answer {
        do {
            let thread = try await visit.carryOut(
                StartOwnThread(of: try visit.worker.userID, entry: MessageTyping.start(visit.form)))
            return .seeOther("/own-path/messages/" + thread.rawValue, done: "message_sent")
        } catch Refusal.invalid(let problems) {
            return .again(try await newPage(visit, visit.entered(problems: problems)), nav: "own_messages")
        }
    }

    private static func reply(_ visit: Visit) async throws -> Answer {
        let thread = try visit.id("thread", of: MessageThread.self)
        do {
            _ = try await visit.carryOut(ReplyInOwnThread(in: thread, entry: MessageTyping.reply(visit.form)))
            return .seeOther("/own-path/messages/" + thread.rawValue, done: "message_sent")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, visit.entered(problems: problems)), nav: "own_messages")
        } catch Refusal.conflict(let reason) {
            let problem = visit.words.problem(Problem("", reason))
            return .again(try await page(visit, visit.entered(), problems: [problem]), nav: "own_messages")
        }
    }
}
