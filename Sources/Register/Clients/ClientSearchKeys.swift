import Casework

extension Reading {
    /// The ids of the clients of a county that a search is after; nil when it is after nobody in particular.
    func sought(_ search: ClientSearch, in county: ID<Organisation>) -> SQL? {
        guard search.isForSomeone else { return nil }
        var parts: [SQL] = []
        if let code = search.identityCode {
            parts.append(
                "SELECT c.id AS client_id FROM client c WHERE c.identity_digest = \(sealer.digest(code.text))")
        }
        if let phone = search.phone {
            parts.append("SELECT k.client_id FROM client_search_key k WHERE k.search_key = \(phoneDigest(phone))")
        }
        if let day = search.bornOn {
            parts.append(
                "SELECT c.id AS client_id FROM client c WHERE c.county_id = \(county) AND c.birth_date = \(day)")
        }
        if !search.name.isEmpty { parts += Self.named(search.name) }
        if parts.count == 1, let only = parts.first { return "SELECT DISTINCT s.client_id FROM (\(raw: only)) s" }
        return .joined(parts, by: " INTERSECT ")
    }

    /// Every word begins a word of the name; a text without a word finds nobody.
    private static func named(_ text: String) -> [SQL] {
        let words = Set(searchWords(text)).sorted().prefix(mostWords)
        if words.isEmpty { return ["SELECT k.client_id FROM client_search_key k WHERE 1 = 0"] }
        return words.map { word in
            """
            SELECT k.client_id FROM client_search_key k
            WHERE k.search_key >= \(word) AND k.search_key < \(word + "\u{10FFFF}")
            """
        }
    }

    /// How many words of a search are looked for.
    private static var mostWords: Int { 8 }

    /// The number is found by its keyed digest, as an identity code is; the sign in front tells it from a name.
    fileprivate func phoneDigest(_ phone: String) -> String { "#" + sealer.digest("phone:" + phone) }
}

extension WriteTransaction {
    /// Writes what a client is found by over what was written before.
    ///
    /// - Parameter phone: empty for one whose whereabouts are secret: a number from elsewhere must not lead to them
    func keepSearchKeys(of client: ID<Client>, name: String, phone: String) throws {
        try session.run("DELETE FROM client_search_key WHERE client_id = \(client)")
        var keys = searchKeys(ofName: name)
        for number in phone.split(whereSeparator: { ",;".contains($0) }).compactMap({ phoneKey(String($0)) }) {
            keys.insert(phoneDigest(number))
        }
        // One who has no word in their name has a key that no search asks for, so that they aren't written again.
        if keys.isEmpty { keys.insert("") }
        let rows = keys.sorted().map { key -> SQL in "(\(key), \(client))" }
        try session.run(
            "INSERT INTO client_search_key (search_key, client_id) VALUES \(raw: .joined(rows, by: ", "))")
    }

    /// Writes what they are found by for the clients whom an older program wrote; does nothing when all have it.
    package func fillSearchKeys() throws {
        while true {
            let rows = try session.rows(
                """
                SELECT id, given_name, family_name, protected, phone_sealed FROM client
                WHERE NOT EXISTS (SELECT 1 FROM client_search_key k WHERE k.client_id = client.id) LIMIT 500
                """)
            for row in rows {
                try keepSearchKeys(
                    of: row.id("id"), name: row.string("family_name") + " " + row.string("given_name"),
                    phone: row.flag("protected") ? "" : opened(row, "phone_sealed"))
            }
            if rows.isEmpty { return }
        }
    }
}
