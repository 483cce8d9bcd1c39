import Dispatch
import GRDB
import Synchronization

/// The one writer of a SQLite register: takes every write that waits, runs each in a savepoint of its own, and commits
/// them together.
///
/// A write that fails takes back only itself. Nobody is answered before the commit, and when the commit fails everybody
/// hears of it.
final class WriteQueue: Sendable {
    /// A waiting write: `run` does its work and keeps its result, `finish` answers with it or with the commit's error.
    private struct Job: Sendable {
        let run: @Sendable (WriteTransaction) -> Bool
        let finish: @Sendable ((any Error)?) -> Void
    }

    private let waiting = Mutex<[Job]>([])
    private let queue = DispatchQueue(label: "polku.register.writer")
    private let writer: any DatabaseWriter
    private let sealer: Sealer

    init(writer: any DatabaseWriter, sealer: Sealer) {
        self.writer = writer
        self.sealer = sealer
    }

    func submit<Answer: Sendable>(
        _ body: @Sendable @escaping (WriteTransaction) throws -> Answer
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            let kept = Kept<Answer>()
            let job = Job(
                run: { transaction in
                    let result = Result { try body(transaction) }
                    kept.result.withLock { $0 = result }
                    if case .success = result { return true }
                    return false
                },
                finish: { error in
                    let result = kept.result.withLock { $0 }
                    if let error, case .success = result {
                        continuation.resume(throwing: error)
                    } else if let result {
                        continuation.resume(with: result)
                    } else {
                        continuation.resume(throwing: error ?? CancellationError())
                    }
                })
            let isFirst = waiting.withLock { jobs in
                jobs.append(job)
                return jobs.count == 1
            }
            if isFirst { queue.async { self.drain() } }
        }
    }

    private func drain() {
        let jobs = waiting.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
        guard !jobs.isEmpty else { return }
        var failure: (any Error)?
        do {
            try writer.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    let transaction = WriteTransaction(session: SQLiteSession(database: database), sealer: sealer)
                    for job in jobs {
                        try database.inSavepoint { job.run(transaction) ? .commit : .rollback }
                    }
                    return .commit
                }
            }
        } catch {
            failure = error
        }
        for job in jobs { job.finish(failure) }
    }
}

private final class Kept<Answer: Sendable>: Sendable {
    let result = Mutex<Result<Answer, any Error>?>(nil)
}
