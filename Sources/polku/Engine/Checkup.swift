import Casework
import Foundation
import Register

/// The looks that `polku doctor` takes, each with what it found.
struct Checkup {
    /// One look: what was looked at, whether it is well, and what there is to say of it.
    struct Finding: Equatable {
        let isWell: Bool
        let what: String
        let text: String

        var line: String { (isWell ? "ok       " : "TROUBLE  ") + what + ": " + text }

        static func well(_ what: String, _ text: String) -> Finding { Finding(isWell: true, what: what, text: text) }
        static func trouble(_ what: String, _ text: String) -> Finding {
            Finding(isWell: false, what: what, text: text)
        }
    }

    let options: RegisterOptions
    let host: String
    let port: Int?

    func findings() async -> [Finding] {
        let (keys, key) = key()
        let (books, rulebooks) = rulebooks()
        var all = [Finding.well("program", Version.text), timeZone(), key, rulebooks, papers()]
        all += await register(keys, books)
        if let port {
            all.append(
                port == 0 || Port.isFree(port, at: host)
                    ? .well("port", "\(port) on \(host) is free")
                    : .trouble(
                        "port",
                        "\(port) on \(host) is in use or may not be taken. Stop the other program or choose another: "
                            + "--port N."))
        }
        return all
    }

    private func timeZone() -> Finding {
        TimeZone(identifier: "Europe/Helsinki") == nil
            ? .trouble("time zone", "Europe/Helsinki isn't known: days would change at the wrong hour. Install tzdata.")
            : .well("time zone", "Europe/Helsinki is known")
    }

    /// Without it the site still serves, but no document is kept as PDF and no paper can be checked.
    private func papers() -> Finding {
        do {
            let version = try PDFWorker(python: PDFWorker.python(data: options.data)).version()
            return .well("PDF", "WeasyPrint \(version)")
        } catch {
            let python = options.data + "/python"
            let tried = PDFWorker.python(data: options.data)
            return .trouble(
                "PDF",
                "\(tried) doesn't run WeasyPrint, so documents are only printed from the browser. "
                    + "Install it: python3 -m venv \(python) && \(python)/bin/pip install weasyprint==70.0, "
                    + "or name a Python that has it in POLKU_PYTHON.")
        }
    }

    private func key() -> (Keys?, Finding) {
        do {
            return (try Keys.found(in: options.data), .well("key", "found"))
        } catch {
            return (nil, .trouble("key", Complaint.sentence(error) ?? "\(error)"))
        }
    }

    private func rulebooks() -> (Set<String>, Finding) {
        do {
            let folder = try RegisterOptions.rulebookFolder()
            let books = try RulebookFiles.loadRulebooks(directory: URL(fileURLWithPath: folder))
            return (Set(books.all.map(\.id)), .well("rulebooks", "\(books.all.count) editions in \(folder)"))
        } catch {
            return ([], .trouble("rulebooks", Complaint.sentence(error) ?? "\(error)"))
        }
    }

    private func register(_ keys: Keys?, _ books: Set<String>) async -> [Finding] {
        do {
            let register = try options.existingAddress().open(sealer: keys?.sealer ?? Self.noSealer)
            let sound = try await register.soundness()
            guard sound.damage.isEmpty else {
                let damage = sound.damage.joined(separator: "; ")
                return [.trouble("database", "damaged (\(damage)). Put its newest backup in its place.")]
            }
            let newest = try Migrations.newest(for: register.engine)
            return [.well("database", "\(register.engine.rawValue) opens and is whole"), schema(sound, newest)]
                + content(sound, books, hasKey: keys != nil)
        } catch {
            return [.trouble("database", Complaint.sentence(error) ?? "\(error)")]
        }
    }

    private func schema(_ sound: Soundness, _ newest: Int) -> Finding {
        switch sound.schema {
        case nil: .trouble("schema", "the database has none of Polku's tables. Set it up: polku setup --database URL")
        case newest: .well("schema", "\(newest), the newest")
        case .some(let found) where found > newest:
            .trouble("schema", Migrations.Trouble.newer(found: found, known: newest).description)
        case .some(let found): .trouble("schema", "\(found), but the newest is \(newest). Run: polku migrate")
        }
    }

    private func content(_ sound: Soundness, _ books: Set<String>, hasKey: Bool) -> [Finding] {
        guard sound.schema != nil else { return [] }
        guard sound.isSetUp else {
            return [.trouble("county", "the register is empty. Set it up: polku setup --database URL")]
        }
        var all = [Finding.well("county", "set up")]
        if hasKey, let fits = sound.keyFits {
            all.append(
                fits
                    ? .well("seals", "open with the key")
                    : .trouble("seals", "made with another key. Start with the key that the register was made with."))
        }
        let missing = sound.adopted.filter { !books.contains($0) }
        if !missing.isEmpty, !books.isEmpty {
            all.append(
                .trouble(
                    "rulebooks in use",
                    "\(missing.joined(separator: ", ")) can't be found. Put the files in the folder Rulebooks."))
        }
        return all
    }

    /// Stands in when there is no key: the register opens, and nothing sealed does.
    private static let noSealer = Sealer(
        seal: { _ in throw Keys.Trouble(description: "No key.") },
        open: { _ in throw Keys.Trouble(description: "No key.") }, digest: { $0 })
}
