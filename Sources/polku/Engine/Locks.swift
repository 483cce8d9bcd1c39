import Crypto
import CryptoExtras
import Dispatch
import Foundation
import Procedures

/// Passwords by scrypt, secrets by the system's randomness, digests by SHA-256.
enum Locks {
    /// The cost of a password: N = 2^15, r = 8, p = 3.
    private static let rounds = 1 << 15
    private static let blockSize = 8
    private static let parallelism = 3

    static func smith(clock: Clock) -> Locksmith {
        let mill = Mill()
        return Locksmith(
            secret: { secret() },
            digest: { text in
                SHA256.hash(data: Data(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            },
            hash: { password in
                let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
                let key = try await mill.grind(password, salt)
                return "scrypt$\(rounds)$\(blockSize)$\(parallelism)$\(salt.base64EncodedString())$\(key)"
            },
            verify: { password, hash in
                let parts = (hash ?? "").split(separator: "$").map(String.init)
                let salt = parts.count == 6 ? Data(base64Encoded: parts[4]) : nil
                let key = try await mill.grind(password, salt ?? Data(repeating: 7, count: 16))
                guard salt != nil, let expected = parts.last else { return false }
                let (left, right) = (Array(expected.utf8), Array(key.utf8))
                return left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
            },
            instant: { clock.instant(secondsFromNow: $0) })
    }

    static func secret() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    /// Grinds passwords on threads of its own, at most two at once: each takes 32 MB.
    private final class Mill: Sendable {
        private let gate = DispatchSemaphore(value: 2)
        private let queue = DispatchQueue(label: "polku.passwords", attributes: .concurrent)

        func grind(_ password: String, _ salt: Data) async throws -> String {
            try await withCheckedThrowingContinuation { continuation in
                queue.async {
                    self.gate.wait()
                    continuation.resume(
                        with: Result {
                            try KDF.Scrypt.deriveKey(
                                from: Data(password.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
                                blockSize: blockSize, parallelism: parallelism, maxMemory: 256 << 20
                            ).withUnsafeBytes { Data($0).base64EncodedString() }
                        })
                    self.gate.signal()
                }
            }
        }
    }
}
