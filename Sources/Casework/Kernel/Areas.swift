/// A wellbeing services county by the code of Statistics Finland; Helsinki (90) and Åland (91) stand beside them.
package struct County: Hashable, Sendable {
    /// Two digits.
    package let code: String
    /// The name in Finnish.
    package let finnish: String
    /// The name in Swedish.
    package let swedish: String
    /// The name in English.
    package let english: String

    /// The 23 areas in the order of their codes.
    package static let all: [County] = rows(of: countyNames).map {
        County(code: $0[0], finnish: $0[1], swedish: $0[2], english: $0[3])
    }

    /// The county of a code, or nil.
    package static func with(code: String) -> County? { all.first { $0.code == code } }
}

/// The fields of a table with one row a line and a bar between fields.
private func rows(of table: String) -> [[String]] {
    table.split(separator: "\n").map { line in line.split(separator: "|").map(String.init) }
}

private let countyNames = """
    01|Itä-Uusimaa|Östra Nyland|East Uusimaa
    02|Keski-Uusimaa|Mellersta Nyland|Central Uusimaa
    03|Länsi-Uusimaa|Västra Nyland|West Uusimaa
    04|Vantaa ja Kerava|Vanda och Kervo|Vantaa and Kerava
    05|Varsinais-Suomi|Egentliga Finland|Southwest Finland
    06|Satakunta|Satakunta|Satakunta
    07|Kanta-Häme|Egentliga Tavastland|Kanta-Häme
    08|Pirkanmaa|Birkaland|Pirkanmaa
    09|Päijät-Häme|Päijänne-Tavastland|Päijät-Häme
    10|Kymenlaakso|Kymmenedalen|Kymenlaakso
    11|Etelä-Karjala|Södra Karelen|South Karelia
    12|Etelä-Savo|Södra Savolax|South Savo
    13|Pohjois-Savo|Norra Savolax|North Savo
    14|Pohjois-Karjala|Norra Karelen|North Karelia
    15|Keski-Suomi|Mellersta Finland|Central Finland
    16|Etelä-Pohjanmaa|Södra Österbotten|South Ostrobothnia
    17|Pohjanmaa|Österbotten|Ostrobothnia
    18|Keski-Pohjanmaa|Mellersta Österbotten|Central Ostrobothnia
    19|Pohjois-Pohjanmaa|Norra Österbotten|North Ostrobothnia
    20|Kainuu|Kajanaland|Kainuu
    21|Lappi|Lappland|Lapland
    90|Helsinki|Helsingfors|Helsinki
    91|Ahvenanmaa|Åland|Åland
    """
