/// Every route of the site, room by room; a room adds its routes here.
package enum SiteMap {
    package static var routes: [Route] {
        [
            AssetRoutes.routes, InfoRoutes.routes, SignInRoutes.routes, LockRoutes.routes,
        ].flatMap { $0 }
    }
}
