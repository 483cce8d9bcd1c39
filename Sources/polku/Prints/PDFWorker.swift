import Crypto
import Dispatch
import Foundation
package import Papers
import Synchronization

/// The one warm process that makes this server's PDF files, one at a time.
///
/// It is started when the first file is asked for and again after it has died; a file that takes too long costs it its
/// life and the reader a plain word.
package final class PDFWorker: Sendable {
    private let python: String
    private let script: String
    private let patience: Duration
    private let patienceAtStart: Duration
    private let queue = DispatchQueue(label: "polku.pdf")
    private let child = Mutex<PDFChild?>(nil)

    /// - Parameters:
    ///   - python: the program that runs the script
    ///   - script: another than Polku's own, for tests
    ///   - patience: how long one file may take
    package init(
        python: String, script: String? = nil, patience: Duration = .seconds(20),
        patienceAtStart: Duration = .seconds(40)
    ) {
        self.python = python
        self.script = script ?? Bundle.module.bundleURL.appendingPathComponent("pdf_worker.py").path
        self.patience = patience
        self.patienceAtStart = patienceAtStart
        // Writing to a process that has just died is an error to handle and not the end of the server.
        signal(SIGPIPE, SIG_IGN)
    }

    deinit { child.withLock { $0?.end() } }

    /// The Python that can make PDF files: POLKU_PYTHON, or the one in the data folder, or the system's.
    package static func python(data: String) -> String {
        if let named = ProcessInfo.processInfo.environment["POLKU_PYTHON"], !named.isEmpty { return named }
        let own = URL(fileURLWithPath: data).appendingPathComponent("python/bin/python3").path
        return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    }

    /// The worker as the house uses it.
    package var mill: PaperMill {
        PaperMill(pdf: { try await self.pdf($0) }, digest: Self.digest)
    }

    /// SHA-256 in hexadecimal.
    package static func digest(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The version of what makes the files.
    ///
    /// - Throws: `PaperMill.Trouble.missing` when there is none
    package func version() throws -> String {
        do {
            let fresh = try PDFChild(python: python, script: script)
            defer { fresh.end() }
            return String(decoding: try fresh.receive(until: .now + patienceAtStart), as: UTF8.self)
        } catch { throw PaperMill.Trouble.missing }
    }

    /// The PDF of an HTML document.
    ///
    /// - Throws: `PaperMill.Trouble`
    package func pdf(_ html: String) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.make(Array(html.utf8)) }) }
        }
    }

    private func make(_ html: [UInt8]) throws -> [UInt8] {
        try child.withLock { child in
            let wasWarm = child != nil
            do {
                return try exchange(html, with: &child)
            } catch PDFChild.Trouble.gone where wasWarm {
                // It died while it waited: a fresh one makes the file.
                do { return try exchange(html, with: &child) } catch { throw Self.told(error) }
            } catch { throw Self.told(error) }
        }
    }

    private func exchange(_ html: [UInt8], with child: inout PDFChild?) throws -> [UInt8] {
        let running = try child ?? start()
        child = running
        do {
            let deadline = ContinuousClock.now + patience
            try running.send(html, until: deadline)
            return try running.receive(until: deadline)
        } catch PDFChild.Trouble.refused {
            throw PDFChild.Trouble.refused
        } catch {
            running.end()
            child = nil
            throw error
        }
    }

    private func start() throws -> PDFChild {
        let fresh = try PDFChild(python: python, script: script)
        do {
            _ = try fresh.receive(until: .now + patienceAtStart)
            return fresh
        } catch {
            fresh.end()
            throw PDFChild.Trouble.missing
        }
    }

    private static func told(_ error: any Error) -> PaperMill.Trouble {
        switch error {
        case PDFChild.Trouble.missing: .missing
        case PDFChild.Trouble.tooSlow: .tooSlow
        default: .failed
        }
    }
}
