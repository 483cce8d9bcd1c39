import Casework
import Foundation
import Pages
import Procedures

/// The mail server that notices go through, as the settings name it.
///
/// `POLKU_SMTP` is `smtps://USER:PASSWORD@HOST:PORT`, or `smtp://…` for a server that turns to TLS by STARTTLS, which
/// is then demanded of every server but this machine's own; `POLKU_MAIL_FROM` is the sender's address. The letters
/// are carried by Python's own library of mail.
struct MailServer: Sendable {
    private let host: String
    private let port: Int
    private let isImplicitTLS: Bool
    private let user: String
    private let password: String
    private let sender: String

    /// - Throws: `DatabaseAddress.Trouble` when the settings can't be read; nil when none are given
    static func found(in environment: [String: String] = ProcessInfo.processInfo.environment) throws -> MailServer? {
        guard let text = environment["POLKU_SMTP"], !text.isEmpty else { return nil }
        guard let address = URLComponents(string: text), let host = address.host, !host.isEmpty,
            ["smtp", "smtps"].contains(address.scheme ?? ""), (1...65_535).contains(address.port ?? 25)
        else {
            throw DatabaseAddress.Trouble(
                description: "POLKU_SMTP can't be read. Write it as smtps://USER:PASSWORD@HOST:465 or smtp://HOST:587.")
        }
        guard let sender = environment["POLKU_MAIL_FROM"], EmailAddress.isWritten(sender) else {
            throw DatabaseAddress.Trouble(
                description: "POLKU_MAIL_FROM must be the address that notices come from, as polku@county.example.")
        }
        let isImplicit = address.scheme == "smtps"
        return MailServer(
            host: host, port: address.port ?? (isImplicit ? 465 : 587), isImplicitTLS: isImplicit,
            user: address.user ?? "", password: address.password ?? "", sender: sender)
    }

    /// Gives a letter to the server.
    ///
    /// - Returns: why it didn't go; `none` when the server took it
    func send(_ letter: NoticeLetter, _ mail: NoticeMail) async -> Notice.Reason {
        let isHere = ["localhost", "127.0.0.1", "::1"].contains(host)
        let order: [String: String] = [
            "host": host, "port": String(port), "tls": isImplicitTLS ? "implicit" : isHere ? "none" : "starttls",
            "user": user, "password": password, "from": sender, "to": letter.address, "id": letter.id,
            "subject": mail.subject, "text": mail.text,
        ]
        guard let input = try? JSONEncoder().encode(order) else { return .serverTrouble }
        return switch await Self.run(input) {
        case 0: .none
        case 3: .addressRefused
        default: .serverTrouble
        }
    }

    /// Runs the carrier and answers its status; nil when it can't be run.
    private static func run(_ input: Data) async -> Int32? {
        await withCheckedContinuation { continuation in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["python3", "-I", "-c", carrier]
            let pipe = Pipe()
            process.standardInput = pipe
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            process.terminationHandler = { ended in continuation.resume(returning: ended.terminationStatus) }
            do { try process.run() } catch {
                process.terminationHandler = nil
                continuation.resume(returning: nil)
                return
            }
            try? pipe.fileHandleForWriting.write(contentsOf: input)
            try? pipe.fileHandleForWriting.close()
        }
    }

    /// Reads one letter as JSON and carries it; ends with 0 when it went, 3 when the address isn't there, 4 otherwise.
    private static let carrier = """
        import json, smtplib, ssl, sys
        from email.message import EmailMessage
        from email.utils import formatdate
        order = json.load(sys.stdin)
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = order["from"], order["to"], order["subject"]
        letter["Date"] = formatdate()
        letter["Message-ID"] = "<" + order["id"] + "@" + order["from"].split("@")[1] + ">"
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(order["text"])
        try:
            secure = ssl.create_default_context()
            place = (order["host"], int(order["port"]))
            if order["tls"] == "implicit":
                server = smtplib.SMTP_SSL(*place, timeout=20, context=secure)
            else:
                server = smtplib.SMTP(*place, timeout=20)
            with server:
                if order["tls"] == "starttls":
                    server.starttls(context=secure)
                if order["user"]:
                    server.login(order["user"], order["password"])
                server.send_message(letter)
        except smtplib.SMTPRecipientsRefused as refusal:
            sys.exit(3 if all(answer[0] >= 500 for answer in refusal.recipients.values()) else 4)
        except (OSError, smtplib.SMTPException):
            sys.exit(4)
        """
}
