import Casework
import Foundation
import Pages
import Procedures
import Testing

@testable import polku

@Suite struct MailServerTests {
    /// A mail server of one letter: it takes it, or refuses its reader with the code, and prints what it was told.
    private static let sink = """
        import socket, sys
        server = socket.create_server(("127.0.0.1", 0))
        print(server.getsockname()[1], flush=True)
        link, _ = server.accept()
        talk = link.makefile("rwb")
        def say(text):
            talk.write(text.encode() + b"\\r\\n"); talk.flush()
        say("220 sink")
        for line in talk:
            word = line.decode().split()[0].upper() if line.strip() else ""
            if word == "RCPT" and sys.argv[1] != "250":
                say(sys.argv[1] + " no"); continue
            if word == "DATA":
                say("354 go on")
                for part in iter(talk.readline, b".\\r\\n"):
                    sys.stdout.write(part.decode())
            say("221 bye" if word == "QUIT" else "250 ok")
            if word == "QUIT":
                break
        """

    private static func posted(answer: String) async throws -> (Notice.Reason, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", sink, answer]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var first = Data()
        while !first.contains(10) { first += output.fileHandleForReading.availableData }
        let port = String(decoding: first, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let found = try MailServer.found(in: [
            "POLKU_SMTP": "smtp://127.0.0.1:\(port)", "POLKU_MAIL_FROM": "polku@county.example",
        ])
        let mail = NoticeMail(place: "https://polku.example", words: try Printer().words.in(.sv))
        let reason = await (try #require(found)).send(
            NoticeLetter(id: "n1", address: "anneli@polku.example", language: "sv"), mail)
        process.waitUntilExit()
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        return (reason, String(decoding: rest, as: UTF8.self))
    }

    @Test func `a letter says that something waits and where, in the reader's language`() async throws {
        let (reason, letter) = try await Self.posted(answer: "250")
        #expect(reason == .none)
        #expect(letter.contains("To: anneli@polku.example"))
        #expect(letter.contains("Message-ID: <n1@county.example>"))
        #expect(letter.contains("https://polku.example"))
    }

    @Test func `an address that the server refuses for good is told apart from trouble that passes`() async throws {
        #expect(try await Self.posted(answer: "550").0 == .addressRefused)
        #expect(try await Self.posted(answer: "450").0 == .serverTrouble)
    }

    @Test func `a server that doesn't answer is trouble that passes`() async throws {
        let found = try MailServer.found(in: [
            "POLKU_SMTP": "smtp://127.0.0.1:1", "POLKU_MAIL_FROM": "polku@county.example",
        ])
        let mail = NoticeMail(place: nil, words: try Printer().words.in(.fi))
        let letter = NoticeLetter(id: "n1", address: "a@polku.example", language: "fi")
        #expect(await (try #require(found)).send(letter, mail) == .serverTrouble)
    }

    @Test(arguments: ["http://mail", "smtp://", "mail.example:25", "smtp://host:99999"])
    func `settings that can't be read are refused with the way to write them`(text: String) {
        #expect(throws: DatabaseAddress.Trouble.self) {
            try MailServer.found(in: ["POLKU_SMTP": text, "POLKU_MAIL_FROM": "polku@county.example"])
        }
        #expect(throws: DatabaseAddress.Trouble.self) {
            try MailServer.found(in: ["POLKU_SMTP": "smtp://host:25"])
        }
    }

    @Test func `without settings there is no mail server`() throws {
        #expect(try MailServer.found(in: [:]).map { _ in true } == nil)
    }
}
