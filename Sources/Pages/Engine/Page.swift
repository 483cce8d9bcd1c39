/// What a reader sees, ready for its template: text already worded, numbers already formatted.
///
/// Only stored properties can be named in the template. A `nil` is absent, a `Bool` opens or closes a section, an array
/// repeats one. A row type that is drawn hundreds of times conforms to `MustacheParent` and answers its names itself.
package protocol Page: Sendable {
    /// The template's path under Templates, without its ending.
    static var template: String { get }

    /// The page's name in the window's title and, on most pages, its first heading.
    var title: String { get }
}
