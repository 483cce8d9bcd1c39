import Casework
import Foundation
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import NIOPosix
package import Web

/// Runs the site until told to stop: slow clients are cut, connections are limited.
package struct Server: Sendable {
    private let house: House
    private let host: String
    private let port: Int
    private let logger: Logger
    private let patience: Patience

    /// - Parameter port: 0 takes a free one
    package init(house: House, host: String, port: Int, logger: Logger, patience: Patience = Patience()) {
        self.house = house
        self.host = host
        self.port = port
        self.logger = logger
        self.patience = patience
    }

    /// Serves until the task is cancelled or the program is told to stop.
    ///
    /// - Throws: `DatabaseAddress.Trouble` when the port is taken
    package func run(onStart: @escaping @Sendable (_ port: Int) -> Void) async throws {
        var house = house
        house.bodyPatience = patience.body
        let site = Site(house: house)
        let patience = patience
        let app = Application(
            router: site.router(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [SlowClientCutter(patience)], idleTimeout: TimeAmount(patience.head))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(patience.connections)),
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
