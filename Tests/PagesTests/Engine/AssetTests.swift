import Foundation
import Pages
import Testing

@Suite struct AssetTests {
    @Test func `every asset has its kind, its bytes and a mark in its link`() throws {
        let assets = try Shared.printer.get().assets
        #expect(assets["polku.css"]?.mime == "text/css; charset=utf-8")
        #expect(assets["theme.js"]?.mime == "text/javascript; charset=utf-8")
        #expect(assets["icons.svg"]?.mime == "image/svg+xml")
        for (name, file) in assets {
            #expect(!file.bytes.isEmpty, "\(name)")
            #expect(file.link == "/assets/\(name)?v=\(file.mark)")
        }
        #expect(Set(assets.values.map(\.mark)).count == assets.count)
    }

    @Test func `nothing is fetched from elsewhere`() throws {
        for (name, file) in try Shared.printer.get().assets {
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("http://www.w3.org/2000/svg", with: "")
            #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("@import"), "\(name)")
        }
    }

    @Test func `every token a style uses is defined`() throws {
        let file = try #require(try Shared.printer.get().assets["polku.css"])
        let css = String(decoding: file.bytes, as: UTF8.self)
        let defined = Set(css.matches(of: /(--[a-z0-9-]+):/).map { String($0.output.1) })
        let used = Set(css.matches(of: /var\((--[a-z0-9-]+)/).map { String($0.output.1) })
        #expect(used.subtracting(defined).sorted() == [])
    }

    @Test func `every script a template asks for exists and every script is asked for`() throws {
        let scripts = Set(try Shared.printer.get().assets.keys.filter { $0.hasSuffix(".js") })
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let templates = root.appendingPathComponent("Sources/Pages/Templates")
        let asked = try WordFiles.files(in: templates, endingIn: "mustache")
            .map { try String(contentsOf: $0, encoding: .utf8) }
            .flatMap { $0.matches(of: /script src="\{\{assets\.([a-z]+)\}\}"/).map { String($0.output.1) + ".js" } }
        #expect(Set(asked).subtracting(scripts).sorted() == [])
        #expect(scripts.subtracting(asked).subtracting(["grid.js"]).sorted() == [])
    }
}
