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

/// A municipality by its three-digit code, and the county it belongs to.
package struct Municipality: Hashable, Sendable {
    /// Three digits, leading zeros kept.
    package let code: String
    /// The name in Finnish.
    package let finnish: String
    /// The name in Swedish.
    package let swedish: String
    /// The code of the county, two digits.
    package let countyCode: String

    /// The day the list describes; municipalities merge on the first of January.
    package static let listed = Day(2025, 1, 1)

    /// A part of Finland's municipalities, in the order of their Finnish names: all of Päijät-Häme, North Savo,
    /// Central Ostrobothnia and North Ostrobothnia, and the largest towns elsewhere.
    ///
    /// The list is data written from general knowledge, not the official classification; a line below adds one.
    package static let known: [Municipality] = rows(of: municipalityNames)
        .map { Municipality(code: $0[0], finnish: $0[2], swedish: $0.count > 3 ? $0[3] : $0[2], countyCode: $0[1]) }
        .sorted { finnishSortKey($0.finnish) < finnishSortKey($1.finnish) }

    /// The municipality of a code, or nil when the list doesn't have it.
    package static func with(code: String) -> Municipality? { known.first { $0.code == code } }
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

private let municipalityNames = """
    016|09|Asikkala
    081|09|Hartola|Gustav Adolfs
    111|09|Heinola
    098|09|Hollola
    142|09|Iitti|Itis
    316|09|Kärkölä
    398|09|Lahti|Lahtis
    560|09|Orimattila
    576|09|Padasjoki
    781|09|Sysmä
    140|13|Iisalmi|Idensalmi
    171|13|Joroinen|Jorois
    204|13|Kaavi
    239|13|Keitele
    263|13|Kiuruvesi
    297|13|Kuopio
    402|13|Lapinlahti|Lapinlax
    420|13|Leppävirta
    595|13|Pielavesi
    686|13|Rautalampi
    687|13|Rautavaara
    749|13|Siilinjärvi
    762|13|Sonkajärvi
    778|13|Suonenjoki
    844|13|Tervo
    857|13|Tuusniemi
    915|13|Varkaus
    921|13|Vesanto
    925|13|Vieremä
    074|18|Halsua|Halso
    217|18|Kannus
    236|18|Kaustinen|Kaustby
    272|18|Kokkola|Karleby
    421|18|Lestijärvi
    584|18|Perho
    849|18|Toholampi
    924|18|Veteli|Vetil
    009|19|Alavieska
    069|19|Haapajärvi
    071|19|Haapavesi
    072|19|Hailuoto|Karlö
    139|19|Ii|Ijo
    208|19|Kalajoki
    244|19|Kempele
    305|19|Kuusamo
    317|19|Kärsämäki
    425|19|Liminka|Limingo
    436|19|Lumijoki
    483|19|Merijärvi
    494|19|Muhos
    535|19|Nivala
    563|19|Oulainen
    564|19|Oulu|Uleåborg
    615|19|Pudasjärvi
    625|19|Pyhäjoki
    626|19|Pyhäjärvi
    630|19|Pyhäntä
    678|19|Raahe|Brahestad
    691|19|Reisjärvi
    746|19|Sievi
    748|19|Siikajoki
    791|19|Siikalatva
    832|19|Taivalkoski
    859|19|Tyrnävä
    889|19|Utajärvi
    785|19|Vaala
    977|19|Ylivieska
    091|90|Helsinki|Helsingfors
    049|03|Espoo|Esbo
    092|04|Vantaa|Vanda
    245|04|Kerava|Kervo
    106|02|Hyvinkää|Hyvinge
    186|02|Järvenpää|Träskända
    543|02|Nurmijärvi
    858|02|Tuusula|Tusby
    638|01|Porvoo|Borgå
    257|03|Kirkkonummi|Kyrkslätt
    444|03|Lohja|Lojo
    837|08|Tampere|Tammerfors
    853|05|Turku|Åbo
    734|05|Salo
    609|06|Pori|Björneborg
    684|06|Rauma|Raumo
    109|07|Hämeenlinna|Tavastehus
    285|10|Kotka
    286|10|Kouvola
    405|11|Lappeenranta|Villmanstrand
    491|12|Mikkeli|S:t Michel
    740|12|Savonlinna|Nyslott
    167|14|Joensuu
    179|15|Jyväskylä
    743|16|Seinäjoki
    905|17|Vaasa|Vasa
    205|20|Kajaani|Kajana
    698|21|Rovaniemi
    478|91|Maarianhamina|Mariehamn
    """
