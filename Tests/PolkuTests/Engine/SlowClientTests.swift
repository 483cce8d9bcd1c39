import Foundation
import Logging
import Pages
import TestSupport
import Testing
import Web
import polku

/// The server against those who hold its doors open, over real connections with little patience.
@Suite(.serialized) struct SlowClientTests {
    private static let long = Duration.seconds(60)

    @Test func `a head that never ends is cut, however evenly it trickles`() async throws {
        try await served(Patience(head: .milliseconds(300), body: Self.long, reader: Self.long)) { port, _ in
            let wire = try Wire(port: port)
            wire.send("GET /sign-in HTTP/1.1\r\nHost: polku.example\r\nX-Slow: ")
            #expect(await trickle(into: wire).isClosed)
        }
    }

    @Test func `a body that trickles is answered with 408 and cut`() async throws {
        try await served(Patience(head: Self.long, body: .milliseconds(300), reader: Self.long)) { port, _ in
            // On a machine that is busy with other tests an answer may be lost when the connection is cut behind it.
            var answers: [String] = []
            while answers.count < 6, answers.last?.contains("HTTP/1.1 408") != true {
                let wire = try Wire(port: port)
                wire.send(
                    "POST /sign-in/persona HTTP/1.1\r\nHost: polku.example\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n")
                let heard = await trickle(into: wire)
                #expect(heard.isClosed)
                answers.append(heard.text)
            }
            #expect(answers.contains { $0.contains("HTTP/1.1 408") })
        }
    }

    @Test func `a reader who doesn't read is cut before everything they asked for is sent`() async throws {
        try await served(Patience(head: Self.long, body: Self.long, reader: .milliseconds(200))) { port, site in
            let asset = try #require(site.house.printer.assets.values.max { $0.bytes.count < $1.bytes.count })
            let wire = try Wire(port: port)
            for _ in 0..<4_000 { wire.send("GET \(asset.link) HTTP/1.1\r\nHost: polku.example\r\n\r\n") }
            try await Task.sleep(for: .seconds(4))
            let heard = await wire.read(within: 10)
            #expect(heard.isClosed)
            #expect(heard.bytes < 4_000 * asset.bytes.count)
        }
    }

    @Test func `over the limit a connection waits until another ends`() async throws {
        let patience = Patience(head: Self.long, body: Self.long, reader: Self.long, connections: 2)
        try await served(patience) { port, _ in
            let page = "GET /sign-in HTTP/1.1\r\nHost: polku.example\r\n\r\n"
            let inside = [try Wire(port: port), try Wire(port: port)]
            for wire in inside {
                wire.send(page)
                #expect(await wire.read(within: 20, until: "</html>").text.contains("HTTP/1.1 200"))
            }
            let waiting = try Wire(port: port)
            waiting.send(page)
            let early = await waiting.read(within: 1)
            #expect(early.bytes == 0 && !early.isClosed)
            inside[0].hangUp()
            #expect(await waiting.read(within: 20, until: "</html>").text.contains("HTTP/1.1 200"))
        }
    }

    /// Sends a byte now and then until the other side hangs up, or for as long as nobody would wait.
    private func trickle(into wire: Wire) async -> Wire.Heard {
        var all = Wire.Heard()
        for _ in 0..<200 where !all.isClosed {
            wire.send("a")
            let heard = await wire.read(within: 0.1)
            all.text += heard.text
            all.isClosed = heard.isClosed
        }
        return all
    }

    private func served(
        _ patience: Patience, _ body: (_ port: Int, _ site: Web.Site) async throws -> Void
    ) async throws {
        let site = try TestBrowser(try await TestOffice()).site
        let (ports, announced) = AsyncStream<Int>.makeStream()
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let server = Server(house: site.house, host: "127.0.0.1", port: 0, logger: logger, patience: patience)
        let running = Task { try await server.run { announced.yield($0) } }
        defer { running.cancel() }
        for await port in ports {
            try await body(port, site)
            break
        }
    }

    @Test func `a scan may take longer than a form, and a lie about its length doesn't buy for ever`() {
        let patience = Patience()
        #expect(patience.wholeBody(of: 300_000) == .seconds(20))
        #expect(patience.wholeBody(of: 9 << 20) == .seconds(20 + 1_024))
        #expect(patience.wholeBody(of: .max) == patience.wholeBody(of: 12 << 20))
        #expect(patience.wholeBody(of: -5) == .seconds(20))
    }
}
