/// How long the server waits for those who come: slow heads, bodies and readers are cut, so that nobody can hold the
/// doors that others need.
package struct Patience: Sendable {
    /// For the head of a request, and for the next one.
    package var head: Duration
    /// For a whole body of a form's size.
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

    /// The time for a body of a declared length: a scan may take a second more for each 8 kilobytes over a form's size,
    /// and nobody earns more time than the largest scan needs.
    package func wholeBody(of length: Int) -> Duration {
        body + .seconds(max(0, min(length, 12 << 20) - 1 << 20) >> 13)
    }
}
