package import Casework
import Foundation
package import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Pages
package import Papers
package import Procedures
package import Register
import Synchronization
package import Web
import polku

/// An office over a fresh register, on a fixed day.
package struct TestOffice: Sendable {
    package let register: any CaseRegister
    package let office: Office
    package let doorkeeper: Doorkeeper

    /// - Parameters:
    ///   - today: the civil date on which everything happens
    ///   - rulebooks: the rules in force; none when a test needs none
    package init(
        today: Day = Day(2026, 11, 25), rulebooks: Rulebooks = Rulebooks([]), engine: TestEngine? = nil,
        isDemo: Bool = true
    ) async throws {
        let engine = engine ?? TestEngine.all[0]
        let register = try await engine.register()
        let counter = Counter()
        self.register = register
        office = Office(
            register: register, rulebooks: rulebooks, reading: TestRulebooks.reading,
            now: { Moment(today: today, timestamp: "\(today)T09:00:00.000Z") }, newID: { counter.next("id") })
        doorkeeper = Doorkeeper(office: office, locks: .forTests(counter, today), isDemo: isDemo)
    }

    /// The same office on another day.
    package init(_ other: TestOffice, today: Day) {
        let counter = Counter()
        register = other.register
        office = Office(
            register: other.register, rulebooks: other.office.shelf.files, reading: other.office.shelf.reading,
            now: { Moment(today: today, timestamp: "\(today)T09:00:00.000Z") }, newID: { counter.next("\(today)-id") })
        doorkeeper = Doorkeeper(office: office, locks: .forTests(counter, today), isDemo: true)
    }

    /// The person in their role on the office's day.
    ///
    /// - Throws: `MissingWorker` when the register has no such person with a role
    package func worker(_ user: String) async throws -> Worker {
        let today = office.today
        guard let worker = try await register.read({ try $0.worker(ID(rawValue: user), as: nil, on: today) }) else {
            throw MissingWorker()
        }
        return worker
    }

    package struct MissingWorker: Error {}
}

/// Names that never repeat and tell the order they were asked in.
package final class Counter: Sendable {
    private let count = Mutex(0)

    package init() {}

    package func next(_ prefix: String) -> String {
        count.withLock { count in
            count += 1
            return prefix + "-" + String(String(100_000 + count).dropFirst())
        }
    }
}

extension Locksmith {
    /// Fast and plain: a password's hash is the password after `hash:`.
    package static func forTests(_ counter: Counter, _ today: Day) -> Locksmith {
        Locksmith(
            secret: { counter.next("secretsecretsecret") },
            digest: { text in "d" + String(text.utf8.reduce(5_381) { ($0 &* 33) ^ Int($1) }, radix: 16) },
            hash: { "hash:" + $0 }, verify: { password, hash in hash == "hash:" + password },
            instant: { seconds in
                let date = Date(timeIntervalSince1970: Double(today.ordinal) * 86_400 + 36_000 + Double(seconds))
                let formatter = ISO8601DateFormatter()
                return formatter.string(from: date).replacingOccurrences(of: "Z", with: ".000Z")
            })
    }
}

/// The whole site over an office, without a socket: a browser with its cookies.
package final class TestBrowser: Sendable {
    package struct Answer: Sendable {
        package let status: HTTPResponse.Status
        package let headers: HTTPFields
        package let body: String

        /// Where the answer sends the browser.
        package var location: String { headers[.location] ?? "" }
    }

    private let responder: RouterResponder<SiteContext>
    private let cookies = Mutex<[String: String]>([:])
    private let mark = Mutex<String>("")
    package let site: Web.Site

    /// - Parameter papers: what makes PDF files; one that isn't there when a test needs none
    package init(_ test: TestOffice, isSecure: Bool = false, papers: PaperMill = .missing) throws {
        let counter = Counter()
        site = Web.Site(
            house: House(
                office: test.office, doorkeeper: test.doorkeeper, printer: try Self.printer.get(), papers: papers,
                isSecure: isSecure, publicAddress: "https://polku.example",
                newKey: { counter.next("key") }, log: { _, _ in }))
        responder = site.router().buildResponder()
    }

    private static let printer = Result { try Printer() }

    /// Signs in as a persona of the demonstration.
    package func signIn(_ user: String) async throws {
        _ = try await get("/sign-in")
        _ = try await post("/sign-in/persona", ["persona": user])
        _ = try await get("/help")
    }

    package func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers)
    }

    /// Sends a form whose fields were put together before, with the mark of the page seen last.
    package func post(_ path: String, all fields: [String: String]) async throws -> Answer {
        let pairs = fields.sorted { $0.key < $1.key } + [(key: "_csrf", value: mark.withLock { $0 })]
        let body = pairs.map { Self.encoded($0.key) + "=" + Self.encoded($0.value) }.joined(separator: "&")
        return try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: body)
    }

    /// Sends a form with the mark of the page seen last; a value that is a list is sent many times.
    package func post(
        _ path: String, _ fields: KeyValuePairs<String, String>, mark: Bool = true
    ) async throws -> Answer {
        var pairs = fields.map { ($0.key, $0.value) }
        if mark { pairs.append(("_csrf", self.mark.withLock { $0 })) }
        let body = pairs.map { Self.encoded($0.0) + "=" + Self.encoded($0.1) }.joined(separator: "&")
        return try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: body)
    }

    package func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: String = ""
    ) async throws -> Answer {
        var headers = headers
        let jar = cookies.withLock { $0 }
        if !jar.isEmpty { headers[.cookie] = jar.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ") }
        if !body.isEmpty { headers[.contentLength] = String(body.utf8.count) }
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: "test", path: path, headerFields: headers),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        let context = SiteContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let response = try await responder.respond(to: request, context: context)
        let collector = Collector()
        try await response.body.write(collector)
        keep(response.headers, collector.text)
        return Answer(status: response.status, headers: response.headers, body: collector.text)
    }

    private func keep(_ headers: HTTPFields, _ body: String) {
        for cookie in headers[values: .setCookie] {
            let pair = cookie.split(separator: ";")[0].split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let (name, value) = (String(pair[0]), String(pair[1]))
            cookies.withLock { $0[name] = value.isEmpty ? nil : value }
        }
        if let found = Self.value(of: "_csrf", in: body) { mark.withLock { $0 = found } }
    }

    /// The value of the first hidden input of this name.
    package static func value(of name: String, in html: String) -> String? {
        guard let start = html.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return html[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
    }

    private static func encoded(_ text: String) -> String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
}

extension PaperMill {
    /// A server without a program that makes PDF files.
    package static let missing = PaperMill(pdf: { _ in throw Trouble.missing }, digest: PDFWorker.digest)
}

private final class Collector: ResponseBodyWriter {
    private var buffer = ByteBuffer()
    var text: String { String(buffer: buffer) }
    func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
