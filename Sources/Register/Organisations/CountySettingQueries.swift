package import Casework

extension CountySetting.Kind: SQLValue {}

extension Reading {
    /// Everything that the county has settled for itself, the earliest first.
    package func countySettings(of county: ID<Organisation>) throws -> [CountySetting] {
        let rows = try session.rows(
            """
            SELECT s.id, s.kind, s.rule, s.valid_from, u.name AS set_by_name, l.code, l.fi, l.sv, l.en
            FROM county_setting s JOIN user_account u ON u.id = s.set_by
                LEFT JOIN county_setting_line l ON l.setting_id = s.id
            WHERE s.county_id = \(county) ORDER BY s.valid_from, s.kind, s.rule, l.position
            """)
        var settings: [CountySetting] = []
        for row in rows {
            let id: ID<CountySetting> = try row.id("id")
            var lines = settings.last?.id == id ? settings.removeLast().lines : []
            if let code = row.text("code") {
                let name = Wording(fi: try row.string("fi"), sv: try row.string("sv"), en: try row.string("en"))
                lines.append(CodeList.Code(code: code, name: name))
            }
            settings.append(
                CountySetting(
                    id: id, kind: try row.code("kind"), rule: try row.string("rule"),
                    validFrom: try row.day("valid_from"), lines: lines, setBy: try row.string("set_by_name")))
        }
        return settings
    }
}

extension WriteTransaction {
    package func insert(
        _ setting: CountySetting, of county: ID<Organisation>, by user: ID<UserAccount>, at instant: String
    ) throws {
        try session.run(
            """
            INSERT INTO county_setting (id, county_id, kind, rule, valid_from, set_by, set_at)
            VALUES (\(setting.id), \(county), \(setting.kind), \(setting.rule), \(setting.validFrom), \(user),
                \(instant))
            """)
        for (position, line) in setting.lines.enumerated() {
            try session.run(
                """
                INSERT INTO county_setting_line (setting_id, position, code, fi, sv, en)
                VALUES (\(setting.id), \(position), \(line.code), \(line.name.fi), \(line.name.sv), \(line.name.en))
                """)
        }
    }
}
