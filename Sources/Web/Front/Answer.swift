package import HTTPTypes
package import Pages

/// What a visit is answered with.
package enum Answer: Sendable {
    /// A page, with the item of the navigation it belongs to.
    case page(any Page, status: HTTPResponse.Status = .ok, nav: String? = nil)
    /// A part of a page, for a script that puts it in place.
    case part(String, any Sendable)
    /// Go there now; `done` names the notice of what was done.
    case seeOther(String, done: String? = nil)
    /// A file to keep.
    case file([UInt8], type: String, name: String)
    /// A JSON document, already written.
    case json(String, status: HTTPResponse.Status = .ok, headers: [String: String] = [:])
    /// A style, script or drawing of the site's own, which browsers may keep.
    case asset(AssetFile)
    /// Go there now with the session's cookie set, or taken away when there is no value.
    case cookie(name: String, value: String?, then: String)
    /// A page, with the session's cookie set; its forms carry the mark of that session.
    case cookiePage(name: String, value: String, mark: String, any Page)
    /// Nothing but the status.
    case empty(HTTPResponse.Status)

    /// A page that was asked for and is well.
    package static func page(_ page: any Page, nav: String) -> Answer { .page(page, status: .ok, nav: nav) }
    /// A form shown again with its problems.
    package static func again(_ page: any Page, nav: String? = nil) -> Answer {
        .page(page, status: .unprocessableContent, nav: nav)
    }
}
