/// A sent document given to one of those who must have it.
package struct DocumentDelivery: Equatable, Sendable {
    package enum Recipient: String, Sendable, CaseIterable {
        case client, county
        case ownWorker = "own_worker"
    }

    package enum Method: String, Sendable, CaseIterable {
        case paper
        case secureMessage = "secure_message"
        case inService = "in_service"
    }

    package let id: ID<DocumentDelivery>
    package let documentID: ID<Document>
    package let recipient: Recipient
    package let method: Method
    package let deliveredOn: Day
    package let recordedBy: ID<UserAccount>

    package init(
        id: ID<DocumentDelivery>, documentID: ID<Document>, recipient: Recipient, method: Method, deliveredOn: Day,
        recordedBy: ID<UserAccount>
    ) {
        self.id = id
        self.documentID = documentID
        self.recipient = recipient
        self.method = method
        self.deliveredOn = deliveredOn
        self.recordedBy = recordedBy
    }
}

extension RuleSet {
    /// The ways in which the county has agreed to receive documents on the day; any way when it hasn't named them.
    package func countyDeliveryMethods(on day: Day) -> [DocumentDelivery.Method] {
        let named = codes(of: "county_delivery_methods", on: day).compactMap {
            DocumentDelivery.Method(rawValue: $0.code)
        }
        return named.isEmpty ? DocumentDelivery.Method.allCases : named
    }
}
