import ArgumentParser

extension BenchCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The list of clients.")
        @OptionGroup var options: Options
        func run() async throws { try await BenchCommand.show("list", options) }
    }

    struct ClientPage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "client", abstract: "A client's page.")
        @OptionGroup var options: Options
        func run() async throws { try await BenchCommand.show("client", options) }
    }

    /// Opening the week's grid and saving it.
    struct Grid: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The week's grid, opened and saved.")
        @OptionGroup var options: Options

        func run() async throws {
            try await BenchCommand.show("grid", options)
            let site = try await BenchPages(options).open().site
            print(try await GridSave(options, years: options.years).measure(site).line)
        }
    }

    struct Worklist: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The worklist of one who answers for 200 clients.")
        @OptionGroup var options: Options
        func run() async throws { try await BenchCommand.show("worklist", options) }
    }

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The list of clients narrowed by a family name.")
        @OptionGroup var options: Options
        func run() async throws { try await BenchCommand.show("search", options) }
    }

    private static func show(_ name: String, _ options: Options) async throws {
        for found in try await BenchPages(options).measure(name) { print(found.line) }
    }
}
