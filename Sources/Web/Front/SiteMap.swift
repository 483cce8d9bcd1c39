/// Every route of the site, room by room; a room adds its line here.
package enum SiteMap {
    package static var routes: [Route] {
        var routes: [Route] = []
        routes += AssetRoutes.routes
        routes += InfoRoutes.routes
        routes += SignInRoutes.routes
        routes += LockRoutes.routes
        routes += DraftRoutes.routes
        routes += NeedsRoutes.routes
        routes += DocumentRoutes.routes
        routes += WorklistRoutes.routes
        routes += RulebookRoutes.routes
        routes += OrganisationRoutes.routes
        routes += SiteRoutes.routes
        routes += CountyTermsRoutes.routes
        routes += PriceRoutes.routes
        routes += UserRoutes.routes
        routes += InvitationRoutes.routes
        routes += RoleRoutes.routes
        routes += AccessReviewRoutes.routes
        routes += OwnPathRoutes.routes
        routes += TrailRoutes.routes
        routes += ClientListRoutes.routes
        routes += StatedAccessRoutes.routes
        routes += RegisterClientRoutes.routes
        routes += AcceptanceRoutes.routes
        routes += PeriodRoutes.routes
        routes += ReportRoutes.routes
        routes += CertificateRoutes.routes
        routes += ReportDraftRoutes.routes
        routes += OutcomeRoutes.routes
        routes += APIMap.routes
        routes += DayRoutes.routes
        routes += DayContactRoutes.routes
        routes += ClientDayRoutes.routes
        routes += MonthRoutes.routes
        routes += RunRoutes.routes
        routes += ClientRoutes.routes
        routes += EditClientRoutes.routes
        routes += WorkersRoutes.routes
        routes += SignInOfferRoutes.routes
        routes += ContactRoutes.routes
        routes += InitiativeRoutes.routes
        routes += RecordRoutes.routes
        routes += ConsentRoutes.routes
        routes += PlanRoutes.routes
        routes += PlanFormRoutes.routes
        routes += PlanFollowUpRoutes.routes
        routes += DecisionFormRoutes.routes
        routes += DecisionRoutes.routes
        routes += GroupRoutes.routes
        routes += PlacementRoutes.routes
        routes += MeetingRoutes.routes
        routes += MeetingEndRoutes.routes
        routes += CalendarRoutes.routes
        routes += MessageRoutes.routes
        routes += OwnMessageRoutes.routes
        routes += NoticeRoutes.routes
        routes += ProviderRoutes.routes
        routes += PrintRoutes.routes
        routes += CheckRoutes.routes
        routes += AttachmentRoutes.routes
        routes += SignatureRoutes.routes
        return routes
    }
}
