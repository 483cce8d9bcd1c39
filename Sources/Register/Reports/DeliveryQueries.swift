package import Casework

extension DocumentDelivery.Recipient: SQLValue {}
extension DocumentDelivery.Method: SQLValue {}

extension Reading {
    /// To whom a document has been given, the first first.
    package func deliveries(of document: ID<Document>) throws -> [DocumentDelivery] {
        try session.rows(
            "SELECT * FROM document_delivery WHERE document_id = \(document) ORDER BY delivered_on, recipient"
        ).map { row in
            DocumentDelivery(
                id: try row.id("id"), documentID: try row.id("document_id"), recipient: try row.code("recipient"),
                method: try row.code("method"), deliveredOn: try row.day("delivered_on"),
                recordedBy: try row.id("recorded_by"))
        }
    }
}

extension WriteTransaction {
    /// - Throws: `Collision.duplicate` when the recipient has it already
    package func insert(_ delivery: DocumentDelivery) throws {
        try session.run(
            """
            INSERT INTO document_delivery (id, document_id, recipient, method, delivered_on, recorded_by)
            VALUES (\(delivery.id), \(delivery.documentID), \(delivery.recipient), \(delivery.method),
                    \(delivery.deliveredOn), \(delivery.recordedBy))
            """)
    }
}
