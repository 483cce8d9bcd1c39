import Casework

/// Names and identity codes that nobody has: family names are made of words for made-up things, and the individual
/// number of a code is 900–999, which is never given to anyone.
enum DemoNames {
    private static let beginnings = ["Esimerkki", "Kuvite", "Keksi", "Satu", "Näyte", "Tarina", "Luonnos", "Harjoite"]
    private static let endings = ["polku", "puro", "oja", "lampi", "mäki", "niemi", "koski", "pelto", "aho", "ranta"]
    static let women = [
        "Aino", "Eija", "Hanna", "Iida", "Johanna", "Kaisa", "Laura", "Minna", "Noora", "Oona", "Päivi", "Riikka",
        "Satu", "Tiina", "Ulla", "Venla", "Äänis", "Henna", "Marja", "Pirjo",
    ]
    static let men = [
        "Antti", "Eero", "Hannu", "Ilkka", "Juha", "Kalle", "Lauri", "Markku", "Niko", "Olli", "Petteri", "Raimo",
        "Sami", "Timo", "Urho", "Ville", "Mauri", "Joonas", "Mika", "Pasi",
    ]

    /// The family name of this number; each of eighty is different.
    static func family(_ number: Int) -> String {
        beginnings[number % beginnings.count] + endings[(number / beginnings.count + number) % endings.count]
    }

    private static let marks = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")

    /// A well-formed personal identity code of a person who doesn't exist.
    static func identityCode(born day: Day, number: Int) -> PersonalIdentityCode? {
        let (year, month, date) = day.parts
        let individual = 900 + number % 100
        let digits = date * 10_000_000 + month * 100_000 + (year % 100) * 1_000 + individual
        let birth = [date, month, year % 100].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
        return PersonalIdentityCode(birth + (year < 2_000 ? "-" : "A") + "\(individual)\(marks[digits % 31])")
    }
}
