package import Foundation
import Mustache

/// Turns pages into HTML with the templates, words and assets it loaded at start.
///
/// It throws only at start.
package struct Printer: Sendable {
    /// The words of every language.
    package let words: WordStore
    /// The files under `/assets/`, by file name.
    package let assets: [String: AssetFile]

    let texts: [String: String]
    private let libraries: [Language: MustacheLibrary]
    private let links: AssetLinks

    /// Loads everything; a template, a word file or an asset that can't be used stops the start with its name.
    package init(resources: URL? = nil) throws {
        let folder = resources ?? Bundle.module.bundleURL
        words = try WordStore(folder: folder.appendingPathComponent("Words"))
        assets = try AssetFile.load(folder: folder.appendingPathComponent("Assets"))
        let templates = try Self.templates(in: folder.appendingPathComponent("Templates"))
        texts = templates.mapValues(\.text)
        MustacheContentTypes.register(SafeHTML(), named: SafeHTML.name)
        links = AssetLinks(links: assets.reduce(into: [:]) { $0[$1.value.name] = $1.value.link })
        libraries = try Language.allCases.reduce(into: [:]) { [words, links] libraries, language in
            libraries[language] = try Self.settled(templates, words.in(language), links.links)
        }
    }

    /// The templates in one language, parsed.
    private static func settled(
        _ templates: [String: TemplateText], _ words: Words, _ assets: [String: String]
    ) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, template) in templates {
            do {
                try library.register(template.settled(words, assets: assets), named: name)
            } catch {
                throw TemplateFault(template: name, what: "\(error)")
            }
        }
        return library
    }

    /// The whole page for a reader.
    ///
    /// The page's layout is chosen by its template.
    package func html(_ page: any Page, frame: Frame, language: Language) -> String {
        render(scene(page, frame: frame, language: language), type(of: page).template, language)
    }

    /// One partial alone, for a script that replaces a part of a page: the model's properties are the names it knows.
    package func part(_ name: String, _ model: some Sendable, language: Language) -> String {
        render(scene(of: model, language: language), name, language)
    }

    func scene(of model: some Sendable, language: Language) -> Scene {
        scene(SceneNode(reading: model, icons: links.icons), frame: SceneNode(children: [:]), language)
    }

    func scene(_ page: any Page, frame: Frame, language: Language) -> Scene {
        var node = SceneNode(reading: page, icons: links.icons)
        node.children["title"] = page.title
        node.children["errors"] = node.children["errors"] ?? Absent()
        node.children["crumbs"] = node.children["crumbs"] ?? [Any]()
        return scene(node, frame: SceneNode(reading: frame), language)
    }

    private func scene(_ page: SceneNode, frame: SceneNode, _ language: Language) -> Scene {
        Scene(page: page, words: words.in(language).tree, frame: frame, assets: links)
    }

    /// A page whose template is missing is drawn empty; the tests of every page find it.
    private func render(_ scene: Scene, _ template: String, _ language: Language) -> String {
        libraries[language]?.render(scene, withTemplate: template) ?? ""
    }

    private static func templates(in folder: URL) throws -> [String: TemplateText] {
        let root = folder.path + "/"
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else {
            throw TemplateFault(template: folder.path, what: "the folder can't be read")
        }
        var templates: [String: TemplateText] = [:]
        for case let file as URL in files where file.pathExtension == "mustache" {
            let path = file.deletingPathExtension().path
            let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : file.lastPathComponent
            let written = try String(contentsOf: file, encoding: .utf8)
            templates[name] = try TemplateText(named: name, written: written)
        }
        return templates
    }
}
