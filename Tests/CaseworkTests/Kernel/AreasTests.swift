import Casework
import Testing

struct AreasTests {
    @Test func `there are twenty-three areas with names in three languages`() {
        let expected = (1...21).map { $0.padded(to: 2) } + ["90", "91"]
        #expect(County.all.map(\.code) == expected)
        for county in County.all {
            #expect(!county.finnish.isEmpty && !county.swedish.isEmpty && !county.english.isEmpty)
        }
        #expect(County.with(code: "13")?.swedish == "Norra Savolax")
        #expect(County.with(code: "22") == nil)
    }

    @Test(arguments: [
        ("091", "Helsinki", "90"), ("297", "Kuopio", "13"), ("398", "Lahti", "09"), ("272", "Kokkola", "18"),
        ("560", "Orimattila", "09"), ("284", "Koski Tl", "05"), ("576", "Padasjoki", "09"), ("625", "Pyhäjoki", "19"),
    ])
    func `a municipality is found by its code with leading zeros`(code: String, name: String, county: String) throws {
        let municipality = try #require(Municipality.with(code: code))
        #expect(municipality.finnish == name)
        #expect(municipality.countyCode == county)
    }

    @Test func `every municipality has a code of its own and a county that exists`() {
        let known = Municipality.known
        #expect(Set(known.map(\.code)).count == known.count)
        #expect(Set(known.map(\.finnish)).count == known.count)
        #expect(
            known.allSatisfy { Int(digits: $0.code, count: 3...3) != nil && County.with(code: $0.countyCode) != nil })
        let sizes = Dictionary(grouping: known, by: \.countyCode).mapValues(\.count)
        #expect(known.count == 309)
        #expect([sizes["09"], sizes["13"], sizes["18"], sizes["19"]] == [10, 19, 8, 30])
        #expect([sizes["05"], sizes["90"], sizes["91"]] == [27, 1, 16])
        #expect(Set(sizes.keys) == Set(County.all.map(\.code)))
        #expect(Municipality.with(code: "081")?.swedish == "Gustav Adolfs")
        #expect(Municipality.with(code: "297")?.swedish == "Kuopio")
    }

    @Test func `municipalities stand in Finnish order`() {
        let names = Municipality.known.map(\.finnish)
        #expect(names.prefix(3) == ["Akaa", "Alajärvi", "Alavieska"])
        #expect(names.last == "Äänekoski")
    }
}
