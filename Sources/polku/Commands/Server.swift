import Casework
import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Web

/// Runs the site until told to stop: slow clients are cut, connections are limited.
struct Server: Sendable {
    let house: House
    let host: String
    let port: Int
    let logger: Logger

    /// Connections at once; more wait.
    private static let mostConnections = 1_000

    func run(onStart: @escaping @Sendable (_ port: Int) -> Void) async throws {
        let site = Site(house: house)
        let app = Application(
            router: site.router(),
            server: .http1(configuration: .init(idleTimeout: .seconds(15))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
            onServerRunning: { channel in onStart(channel.localAddress?.port ?? port) },
            logger: logger)
        do {
            try await app.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw DatabaseAddress.Trouble(
                description: "Port \(port) on \(host) is in use. Stop the other program or choose another: --port N.")
        } catch let error as IOError where error.errnoCode == EACCES {
            throw DatabaseAddress.Trouble(
                description: "Port \(port) on \(host) may not be taken by this user. Choose one above 1023: --port N.")
        } catch let error where error is IOError || error is SocketAddressError {
            throw DatabaseAddress.Trouble(
                description: "\(host) isn't an address of this machine. Give one that is: --host 127.0.0.1.")
        }
    }
}

extension Logger {
    /// The log of the program, on standard error: references and kinds of trouble, never personal data.
    static func program() -> Logger {
        var logger = Logger(label: "polku") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        return logger
    }
}
