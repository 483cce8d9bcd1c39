import Crypto
import Foundation
import Register

/// The county's secret key: seals what must not lie open, and makes the digests by which it is found.
struct Keys: Sendable {
    /// The key can't be had: what is wrong and how to mend it.
    struct Trouble: Error, CustomStringConvertible {
        let description: String
    }

    private let id: String
    private let sealing: SymmetricKey
    private let finding: SymmetricKey

    /// - Parameter secret: 32 bytes in base64
    init(secret: String) throws {
        guard let data = Data(base64Encoded: secret.trimmingCharacters(in: .whitespacesAndNewlines)), data.count == 32
        else {
            throw Trouble(
                description: "The key isn't 32 bytes in base64. Make one with: openssl rand -base64 32")
        }
        let root = SymmetricKey(data: data)
        sealing = HKDF<SHA256>.deriveKey(inputKeyMaterial: root, info: Data("polku seal".utf8), outputByteCount: 32)
        finding = HKDF<SHA256>.deriveKey(inputKeyMaterial: root, info: Data("polku find".utf8), outputByteCount: 32)
        id = SHA256.hash(data: data).prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The key from POLKU_KEY or from `key` in the data folder.
    static func found(in folder: String) throws -> Keys {
        if let secret = ProcessInfo.processInfo.environment["POLKU_KEY"] { return try Keys(secret: secret) }
        let file = URL(fileURLWithPath: folder).appendingPathComponent("key")
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw Trouble(
                description: "No key: identity codes can't be sealed. Set POLKU_KEY, or make \(file.path) with: "
                    + "openssl rand -base64 32 > \(file.path) && chmod 600 \(file.path). Keep a copy elsewhere: "
                    + "without it what is sealed can't be opened.")
        }
        guard let secret = try? Data(contentsOf: file) else {
            throw Trouble(
                description: "The key file \(file.path) is there but can't be read. Make it a plain file that the "
                    + "program's user may read: chown USER \(file.path) && chmod 600 \(file.path). Don't make a new "
                    + "key: what is sealed opens with the old one only.")
        }
        return try Keys(secret: String(decoding: secret, as: UTF8.self))
    }

    /// The key of the data folder, made when there is none.
    static func foundOrMade(in folder: String) throws -> Keys {
        let file = URL(fileURLWithPath: folder).appendingPathComponent("key")
        if !FileManager.default.fileExists(atPath: file.path) {
            do { try make(file, in: folder) } catch {
                throw Trouble(
                    description: "The key file \(file.path) can't be written. Give the program's user the right to "
                        + "write in \(folder), or choose another folder: --data DIR.")
            }
        }
        return try found(in: folder)
    }

    private static func make(_ file: URL, in folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0).base64EncodedString() }
        try Data((secret + "\n").utf8).write(to: file, options: .withoutOverwriting)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }

    var sealer: Sealer {
        let (id, sealing, finding) = (id, sealing, finding)
        return Sealer(
            seal: { text in
                let box = try AES.GCM.seal(Data(text.utf8), using: sealing, authenticating: Data(id.utf8))
                guard let combined = box.combined else { throw Trouble(description: "The sealed text is incomplete.") }
                return id + ":" + combined.base64EncodedString()
            },
            open: { sealed in
                let parts = sealed.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[0] == id, let data = Data(base64Encoded: String(parts[1])) else {
                    throw Trouble(description: "A sealed text was made with another key. Start with that key.")
                }
                let opened = try AES.GCM.open(
                    AES.GCM.SealedBox(combined: data), using: sealing, authenticating: Data(id.utf8))
                return String(decoding: opened, as: UTF8.self)
            },
            digest: { text in
                Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: finding)).base64EncodedString()
            })
    }
}
