/// What a site offers: services, places, days, and whether its premises do.
package struct SiteService: Equatable, Sendable {
    package var services: [String] = []
    /// How many clients at a time; nil when it isn't told.
    package var capacity: Int?
    package var weekdays: [Weekday] = []
    package var hours = ""
    package var orderContact = ""
    /// Premises, equipment and tools have been checked to be suitable and safe.
    package var isSuitable = false
    /// There is a place to learn electronic services.
    package var hasDigitalRoom = false
    /// 0 before anything has been written.
    package var version = 0

    package init() {}
}
