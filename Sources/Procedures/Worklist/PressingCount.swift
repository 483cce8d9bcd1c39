package import Casework
import Register
import Synchronization

/// How many things press on each reader: late tasks of the worklist, and for the main user what the ledger of sending
/// alarms of. Remembered for the minute it was counted in: the figure stands on every page, and counting it takes as
/// long as drawing the whole list.
package final class PressingCount: Sendable {
    private struct Counted {
        let minute: Substring
        let count: Int
    }

    private let office: Office
    private let known = Mutex<[ID<RoleAssignment>: Counted]>([:])

    /// How many readers are remembered at once.
    private static let most = 2_000

    package init(office: Office) { self.office = office }

    /// The count as the reader's worklist or ledger would say it; zero for those who have neither.
    package func count(for worker: Worker) async throws -> Int {
        guard [ReadWorklist.action, ReadNoticeLedger.action].contains(where: { !$0.grounds(for: worker.role).isEmpty })
        else { return 0 }
        let minute = office.now().timestamp.prefix(16)
        if let counted = remembered(worker), counted.minute == minute { return counted.count }
        let count = try await office.pressing(on: worker)
        remember(count, for: worker, in: minute)
        return count
    }

    /// Takes the figure from a worklist that was just read whole.
    package func learn(_ count: Int, from worker: Worker) {
        remember(count, for: worker, in: office.now().timestamp.prefix(16))
    }

    /// What was counted last, for a page that doesn't wait.
    package func lastCount(for worker: Worker) -> Int { remembered(worker)?.count ?? 0 }

    /// Forgets the figure of a reader who has just changed something.
    package func forget(_ worker: Worker) { known.withLock { $0[worker.assignmentID] = nil } }

    private func remember(_ count: Int, for worker: Worker, in minute: Substring) {
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[worker.assignmentID] = Counted(minute: minute, count: count)
        }
    }

    private func remembered(_ worker: Worker) -> Counted? { known.withLock { $0[worker.assignmentID] } }
}

extension Office {
    /// A figure without any client in it, so no reader goes on the trail; the worklist itself is read on record.
    fileprivate func pressing(on worker: Worker) async throws -> Int {
        let act = quietAct(of: worker)
        if ReadWorklist.action.grounds(for: worker.role).isEmpty {
            return try await register.read { try ReadNoticeLedger(of: worker.countyID).answer(from: $0, act).alarms }
        }
        return try await register.read { try ReadWorklist().answer(from: $0, act, pageSize: 1).counts.late }
    }

    /// An act of looking that shows nobody anything of a client.
    func quietAct(of worker: Worker) -> Act {
        let moment = now()
        return Act(
            worker: worker, today: moment.today, timestamp: moment.timestamp, shelf: shelf, newID: newID)
    }
}
