package import Casework

extension Reading {
    /// The client that a subject concerns; nil when it concerns none or isn't there.
    package func client(of subject: Subject) throws -> ID<Client>? {
        switch subject {
        case .office, .organisation, .user, .run: nil
        case .client(let id): try first("SELECT id AS client_id FROM client WHERE id = \(id)")
        case .oneself(let id): try client(ofUser: id)?.id
        case .plan(let id): try first("SELECT client_id FROM plan WHERE id = \(id)")
        case .document(let id): try first("SELECT client_id FROM document WHERE id = \(id)")
        case .consent(let id): try first("SELECT client_id FROM consent WHERE id = \(id)")
        case .decision(let id): try first("SELECT client_id FROM decision WHERE id = \(id)")
        case .voucher(let id): try first("SELECT client_id FROM voucher WHERE id = \(id)")
        case .period(let id): try first("SELECT client_id FROM service_period WHERE id = \(id)")
        case .entry(let id): try first("SELECT client_id FROM record_entry WHERE id = \(id)")
        case .networkParty(let id): try first("SELECT client_id FROM network_party WHERE id = \(id)")
        case .obstacle(let id): try first("SELECT client_id FROM root_obstacle WHERE id = \(id)")
        case .meeting(let id): try first("SELECT client_id FROM meeting WHERE id = \(id)")
        case .thread(let id): try first("SELECT client_id FROM message_thread WHERE id = \(id)")
        }
    }

    /// The organisation that a subject belongs to, for those that concern no single client.
    package func organisation(of subject: Subject) throws -> ID<Organisation>? {
        switch subject {
        case .organisation(let id): id
        case .run(let id):
            try session.rows("SELECT provider_id FROM month_run WHERE id = \(id)").first?.id("provider_id")
        default: nil
        }
    }

    /// The county that a run is charged to.
    package func county(ofRun id: ID<MonthRun>) throws -> ID<Organisation>? {
        try session.rows("SELECT county_id FROM month_run WHERE id = \(id)").first?.id("county_id")
    }

    private func first(_ sql: SQL) throws -> ID<Client>? { try session.rows(sql).first?.id("client_id") }
}
