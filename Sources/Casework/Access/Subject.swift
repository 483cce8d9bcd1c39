/// What an act or a question is about.
package enum Subject: Equatable, Sendable {
    /// The office as a whole: a list, a search, a new client.
    case office
    case client(ID<Client>)
    /// The client whose own account it is.
    case oneself(ID<UserAccount>)
    case plan(ID<Plan>)
    case document(ID<Document>)
    case consent(ID<Consent>)
    case decision(ID<Decision>)
    case voucher(ID<Voucher>)
    case period(ID<ServicePeriod>)
    case run(ID<MonthRun>)
    case organisation(ID<Organisation>)
    case user(ID<UserAccount>)
    case thread(ID<MessageThread>)
    case meeting(ID<Meeting>)
    case entry(ID<RecordEntry>)
    case networkParty(ID<NetworkParty>)
    case obstacle(ID<RootObstacle>)

    /// The subject as the trail names it.
    package var name: String {
        switch self {
        case .office: "office"
        case .client(let id): "client:" + id.rawValue
        case .oneself(let id): "own:" + id.rawValue
        case .plan(let id): "plan:" + id.rawValue
        case .document(let id): "document:" + id.rawValue
        case .consent(let id): "consent:" + id.rawValue
        case .decision(let id): "decision:" + id.rawValue
        case .voucher(let id): "voucher:" + id.rawValue
        case .period(let id): "period:" + id.rawValue
        case .run(let id): "run:" + id.rawValue
        case .organisation(let id): "organisation:" + id.rawValue
        case .user(let id): "user:" + id.rawValue
        case .thread(let id): "thread:" + id.rawValue
        case .meeting(let id): "meeting:" + id.rawValue
        case .entry(let id): "entry:" + id.rawValue
        case .networkParty(let id): "network_party:" + id.rawValue
        case .obstacle(let id): "obstacle:" + id.rawValue
        }
    }
}

