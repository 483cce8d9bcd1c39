import Casework
import Register

/// A task that is the reader's own, with the client it is about.
struct ReaderTask {
    let task: WorkTask
    let client: ID<Client>
    let clientName: String
}

extension Act {
    /// Days back that a planned meeting is still asked about.
    private static let daysOfMeetings = 60

    /// What waits for the worker as a person: messages they haven't opened and meetings they are called to.
    func readerTasks(in register: some Reading) throws -> [ReaderTask] {
        var tasks: [ReaderTask] = []
        if !Action.openThread.grounds(for: worker.role).isEmpty {
            tasks += try register.unreadThreads(of: worker, action: .openThread, today: today).map {
                ReaderTask(task: $0.task, client: $0.client, clientName: $0.clientName)
            }
        }
        guard !Action.openMeeting.grounds(for: worker.role).isEmpty else { return tasks }
        let lines = try register.meetings(
            of: worker, action: .openMeeting, from: today.adding(days: -Self.daysOfMeetings), today: today, most: 200)
        return tasks
            + lines.compactMap { line in
                line.meeting.task(for: worker.userID, on: today).map {
                    ReaderTask(task: $0, client: line.meeting.clientID, clientName: line.clientName)
                }
            }
    }
}
