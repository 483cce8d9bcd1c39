import Foundation
import Papers
import Testing
import polku

/// The real worker where a Python with WeasyPrint is named, which a build machine always does; workers made for the
/// test where it must die or be slow.
@Suite struct PDFWorkerTests {
    private static let isBuildMachine = ProcessInfo.processInfo.environment["CI"] != nil
    private static let hasPython = ProcessInfo.processInfo.environment["POLKU_PYTHON"] != nil

    private static let html = """
        <!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Päätös</title></head>
        <body data-mark="" data-page="sivu"><h1>Päätös</h1><p>Myönnetään.</p>%@</body></html>
        """

    private static func page(_ more: String = "") -> String { html.replacingOccurrences(of: "%@", with: more) }

    /// A worker that does what the lines of Python say for each document.
    private static func worker(
        _ lines: String, patience: Duration = .seconds(20), greeting: String = "say(b'test')"
    ) throws -> PDFWorker {
        let script = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".py")
        let text = """
            import os, struct, sys, time
            def say(content, status=0):
                sys.stdout.buffer.write(bytes([status]) + struct.pack(">I", len(content)) + content)
                sys.stdout.buffer.flush()
            \(greeting)
            count = 0
            while True:
                head = sys.stdin.buffer.read(4)
                if len(head) < 4: break
                html = sys.stdin.buffer.read(struct.unpack(">I", head)[0])
                count += 1
                \(lines)
            """
        try text.write(to: script, atomically: true, encoding: .utf8)
        return PDFWorker(python: "python3", script: script.path, patience: patience)
    }

    @Test(.enabled(if: isBuildMachine || hasPython))
    func `the worker makes a tagged PDF and fetches nothing from outside`() async throws {
        let worker = PDFWorker(python: PDFWorker.python(data: "none"))
        #expect(try worker.version().hasPrefix("7"))
        let more = #"<img src="http://127.0.0.1:9/x.png" alt=""><img src="file:///etc/hostname" alt="">"#
        let bytes = try await worker.pdf(Self.page(more))
        #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
        let again = try await worker.pdf(Self.page())
        #expect(again.starts(with: Array("%PDF-1.7".utf8)))
    }

    @Test func `a worker that dies while it waits is started again for the next file`() async throws {
        let worker = try Self.worker("say(str(os.getpid()).encode()); os._exit(0) if b'die' in html else None")
        let first = try await worker.pdf("<p>die</p>")
        let second = try await worker.pdf("<p>x</p>")
        #expect(!first.isEmpty)
        #expect(first != second)
        #expect(try await worker.pdf("<p>x</p>") == second)
    }

    @Test func `a worker killed in the middle of a file is started again, and that file is made`() async throws {
        let mark = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        let lines = "if not os.path.exists('\(mark)') and b'kill' in html: open('\(mark)', 'w'); "
            .replacingOccurrences(of: "; ", with: ".close() or os.kill(os.getpid(), 9)")
        let worker = try Self.worker(lines + "\n    say(b'made')")
        #expect(try await worker.pdf("<p>warm</p>") == Array("made".utf8))
        #expect(try await worker.pdf("<p>kill</p>") == Array("made".utf8))
    }

    @Test func `a file that takes too long is given up, and the next is made by a fresh worker`() async throws {
        let worker = try Self.worker(
            "time.sleep(30) if b'slow' in html else say(b'made')", patience: .milliseconds(700))
        _ = try await worker.pdf("<p>warm</p>")
        await #expect(throws: PaperMill.Trouble.tooSlow) { try await worker.pdf("<p>slow</p>") }
        #expect(try await worker.pdf("<p>x</p>") == Array("made".utf8))
    }

    @Test func `a server without Python, or without what makes files, says that it is missing`() async throws {
        let nowhere = PDFWorker(python: "/nowhere/python3")
        await #expect(throws: PaperMill.Trouble.missing) { try await nowhere.pdf("<p>x</p>") }
        #expect(throws: PaperMill.Trouble.missing) { try nowhere.version() }
        let bare = try Self.worker("pass", greeting: "say(b'No module', 1); sys.exit(0)")
        await #expect(throws: PaperMill.Trouble.missing) { try await bare.pdf("<p>x</p>") }
    }

    @Test func `a document that can't be made is refused and the worker goes on`() async throws {
        let worker = try Self.worker("say(b'ValueError', 1) if b'bad' in html else say(str(os.getpid()).encode())")
        let before = try await worker.pdf("<p>x</p>")
        await #expect(throws: PaperMill.Trouble.failed) { try await worker.pdf("<p>bad</p>") }
        #expect(try await worker.pdf("<p>x</p>") == before)
    }

    @Test func `many files at once are each their own, also those larger than a pipe holds`() async throws {
        let worker = try Self.worker("say(html)")
        let texts = (0..<20).map { String(repeating: "\($0)-", count: 60_000) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for text in texts {
                group.addTask { try await worker.pdf(text) == Array(text.utf8) }
            }
            for try await isOwn in group { #expect(isOwn) }
        }
    }
}
