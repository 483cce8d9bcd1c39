import Casework
import HTTPTypes
package import Hummingbird
import NIOCore
import Pages

/// What a request carries through the router.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    package init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }
}

/// The whole site: every route, and the one way all of them are served.
package struct Site: Sendable {
    package let house: House
    package let routes: [Route]

    package init(house: House) {
        self.house = house
        routes = SiteMap.routes
    }

    /// The router that the server runs.
    package func router() -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: OuterWall(site: self))
        for route in routes {
            let path = route.path.split(separator: "/").map { part in
                part.hasPrefix(":") ? "{\(part.dropFirst())}" : String(part)
            }.joined(separator: "/")
            router.on(RouterPath(path), method: route.method) { request, context in
                try await Reception(house: house, route: route).receive(request, context)
            }
        }
        return router
    }
}

/// The last to see every answer: no error leaves without a page, no page without its headers.
private struct OuterWall: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = await failed(error, request)
        }
        for (name, value) in SecurityHeaders.all(isSecure: site.house.isSecure) where response.headers[name] == nil {
            response.headers[name] = value
        }
        return response
    }

    private func failed(_ error: any Error, _ request: Request) async -> Response {
        let reception = Reception(house: site.house, route: nil)
        let path = request.uri.path[...]
        if let status = (error as? any HTTPResponseError)?.status {
            let others = site.routes.filter { $0.matches(path) }
            if status == .notFound, !others.isEmpty {
                var response = reception.plainError(.methodNotAllowed, request)
                response.headers[.allow] = Set(others.map(\.method.rawValue)).sorted().joined(separator: ", ")
                return response
            }
            return reception.plainError(status, request)
        }
        return reception.fault(error, request)
    }
}
