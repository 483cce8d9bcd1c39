import Casework
import Pages
import Procedures

/// The conversations of those who work with clients.
enum MessageRoutes {
    static let routes: [Route] = [
        .get("/messages", .listThreads) { visit in
            let page = Int(visit.query["page"].prefix(4)) ?? 0
            let (lines, hasMore) = try await visit.ask(ListThreads(page: page))
            return .page(
                ListPage.threads(lines, page: max(page, 0), hasMore: hasMore, words: visit.words), nav: "messages")
        },
        .get("/messages/:thread", .openThread) { visit in
            .page(try await page(visit, visit.entered()), nav: "messages")
        },
        .post("/messages/:thread", .replyInThread, reply),
        .get("/clients/:client/messages", .listClientThreads) { visit in
            let client = try visit.id("client", of: Client.self)
            let found = try await visit.ask(ListClientThreads(client: client, doors: ClientDoors.actions))
            let tabs = ClientTabs.tabs(
                of: client.rawValue, current: .messages, allowed: ClientDoors.tabs(found.openDoors),
                words: visit.words)
            let mayStart = found.openDoors.contains("messages/new") && !found.people.isEmpty
            return .page(
                ListPage.clientThreads(
                    found.lines, of: found.header, tabs: tabs, mayStart: mayStart, today: visit.today,
                    words: visit.words), nav: "clients")
        },
        .get("/clients/:client/messages/new", .startThread) { visit in
            .page(try await newPage(visit, visit.entered()), nav: "clients")
        },
        .post("/clients/:client/messages", .startThread, start),
    ]

    private static func page(
        _ visit: Visit, _ entered: Entered, problems: [String] = []
    ) async throws -> ConversationPage {
        let thread = try visit.id("thread", of: MessageThread.self)
        let open = try await visit.ask(OpenThread(thread))
        return ConversationPage(
            Conversation(
                open.thread, messages: open.messages, participants: open.participants,
                reader: try visit.worker.userID, action: "/messages/" + thread.rawValue, entered: entered,
                problems: problems, words: visit.words),
            about: open.client, guards: visit.guards(), words: visit.words)
    }

    private static func newPage(_ visit: Visit, _ entered: Entered) async throws -> ConversationPage {
        let client = try visit.id("client", of: Client.self)
        let found = try await visit.ask(ListClientThreads(client: client))
        return ConversationPage(
            Conversation(
                with: found.people, subject: found.header.name, action: "/clients/\(client)/messages",
                entered: entered, words: visit.words),
            about: found.header, guards: visit.guards(), words: visit.words)
    }

    private static func start(_ visit: Visit) async throws -> Answer {
        do {
            let thread = try await visit.carryOut(
                StartThread(client: try visit.id("client"), entry: MessageTyping.start(visit.form)))
            return .seeOther("/messages/" + thread.rawValue, done: "message_sent")
        } catch Refusal.invalid(let problems) {
            return .again(try await newPage(visit, visit.entered(problems: problems)), nav: "clients")
        }
    }

    private static func reply(_ visit: Visit) async throws -> Answer {
        let thread = try visit.id("thread", of: MessageThread.self)
        do {
            _ = try await visit.carryOut(ReplyInThread(in: thread, entry: MessageTyping.reply(visit.form)))
            return .seeOther("/messages/" + thread.rawValue, done: "message_sent")
        } catch Refusal.invalid(let problems) {
            return .again(try await page(visit, visit.entered(problems: problems)), nav: "messages")
        } catch Refusal.conflict(let reason) {
            let problem = visit.words.problem(Problem("", reason))
            return .again(try await page(visit, visit.entered(), problems: [problem]), nav: "messages")
        }
    }
}

/// A message as it was typed.
enum MessageTyping {
    static func start(_ form: FormInput) -> MessageEntry {
        MessageEntry(
            topic: form["topic"], text: form["text"],
            recipients: form.all.filter { $0.name == "recipients" }.map { ID(rawValue: $0.value) })
    }

    static func reply(_ form: FormInput) -> MessageEntry { MessageEntry(text: form["text"]) }
}
