import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Web

/// Visits the site inside the process: the whole way from the router to the bytes of the page, without a socket.
final class BenchVisitor {
    /// The answer isn't what a page of the benchmark answers.
    struct Trouble: Error, CustomStringConvertible {
        let description: String
    }

    private let responder: RouterResponder<SiteContext>
    private let channel = EmbeddedChannel()
    private let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    private var cookies: [String: String] = [:]

    init(_ site: Web.Site) { responder = site.router().buildResponder() }

    /// Signs in as a person of the benchmark's town.
    func signIn(as user: String) async throws {
        let page = try await send(.get, "/sign-in")
        let mark = page.components(separatedBy: "name=\"_csrf\" value=\"").dropFirst().first?.prefix { $0 != "\"" }
        let encoded = (mark ?? "").addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        _ = try await send(.post, "/sign-in/persona", body: "persona=\(user)&_csrf=\(encoded)")
    }

    /// Reads a page; the number of its bytes.
    ///
    /// - Throws: `Trouble` when it isn't answered with 200
    func read(_ path: String) async throws -> Int {
        try await send(.get, path, expecting: .ok).utf8.count
    }

    /// Reads a page for what stands in it.
    func page(_ path: String) async throws -> String { try await send(.get, path, expecting: .ok) }

    /// Sends a form; the status it was answered with.
    func send(_ path: String, _ fields: [(String, String)]) async throws -> Int {
        func encoded(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
        let body = fields.map { encoded($0.0) + "=" + encoded($0.1) }.joined(separator: "&")
        return try await answer(.post, path, body: body).status.code
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, body: String = "", expecting: HTTPResponse.Status? = nil
    ) async throws -> String {
        let response = try await answer(method, path, body: body)
        if let expecting, response.status != expecting {
            throw Trouble(description: "\(path) answered \(response.status.code)")
        }
        let collector = Collector()
        try await response.body.write(collector)
        return collector.text
    }

    private func answer(_ method: HTTPRequest.Method, _ path: String, body: String) async throws -> Response {
        var fields: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        fields[.cookie] = cookies.map { $0.key + "=" + $0.value }.joined(separator: "; ")
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: "bench", path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(string: body)))
        let context = SiteContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
        let response = try await responder.respond(to: request, context: context)
        for cookie in response.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
        }
        return response
    }
}

private final class Collector: ResponseBodyWriter {
    private var buffer = ByteBuffer()
    var text: String { String(buffer: buffer) }
    func write(_ buffer: ByteBuffer) async throws { self.buffer.writeImmutableBuffer(buffer) }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
