/// How long the server waits for those who come: slow heads, bodies and readers are cut, so that nobody can hold the
/// doors that others need.
package struct Patience: Sendable {
    /// For the head of a request, and for the next one.
    package var head: Duration
    /// For a whole body.
    package var body: Duration
    /// For a reader to take in more of an answer.
    package var reader: Duration
    /// Connections at once; more wait for their turn.
    package var connections: Int

    package init(
        head: Duration = .seconds(15), body: Duration = .seconds(20), reader: Duration = .seconds(20),
        connections: Int = 1_000
    ) {
        self.head = head
        self.body = body
        self.reader = reader
        self.connections = connections
    }
}
