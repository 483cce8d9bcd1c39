package import Casework

/// The acts of one room, for the review of access.
package struct RoomActions: Sendable {
    /// The first part of the actions' names.
    package let room: String
    package let actions: [Action]
}

extension Action {
    /// Every act of the house; a test holds the list to the rooms' own files.
    package static let all: [Action] = [
        listClients, openClient, findClient, stateAccess, registerClient, recordReferral, editClient, assignWorkers,
        recordPostContact, closeClient, offerSignIn, listStatedAccesses, lookAtStatedAccess,
        listInitiatives, proposeService, answerInitiative, listContacts, recordContact, recordDelivery, openDocument,
        writeDocument,
        sendDocument, listReports, listConsents, recordConsent, withdrawConsent,
        listDisclosures, recordDisclosure, openPlan, writePlan, publishPlan,
        listPlans, listDecisions, listClientDecisions, openDecision, draftDecision, checkDecision, approveDecision,
        endService, readDecisionTexts, keepDecisionTexts,
        openVoucher, acceptOrder, openPeriod, makeContract, acknowledgeInstructor, startPeriod,
        pausePeriod, endPeriod, readSignals, tellSignal, answerSignal,
        markDays, readWeek, readDays, handleCertificate, recordDayContact, recordVisit,
        listMonths, readMonth, runMonth, readRun, noticeAbsences, recordOutcome, readWorklist, readGaps, seeOwnPath,
        readOwnDocument, readOwnDecision, seeOwnReaders, readRulebooks,
        readRulebookDrafts, draftRulebook, previewRulebook, publishRulebook, withdrawRulebook, importRulebookCases,
        listOrganisations, openOrganisation,
        addOrganisation, editOrganisation, keepSite, adoptRulebook, setPrice, keepArea, listUsers, openUser, editUser,
        inviteUser, renewLink, endRole, reviewAccess, watchStatedAccesses, readTrail, nameClient, readClientTrail,
        giveOwnFeedback, signOwn, seeOwnInstructor, changeInstructor,
        listGroups, openGroup, keepGroup, markSession, enrolInGroup,
        listProviders, openProvider, keepDossier, judgeProvider, decideProvider, meetProvider,
        readPlacements, keepPlacement, evaluatePeriod, recordIncident, readIncident,
        listMeetings, listClientMeetings, openMeeting, planMeeting, moveMeeting, cancelMeeting, holdMeeting,
        linkCalendar, listOwnMeetings, linkOwnCalendar,
        listThreads, listClientThreads, openThread, startThread, replyInThread, chooseNotices, readNoticeLedger,
        listOwnThreads, openOwnThread, startOwnThread, replyInOwnThread, chooseOwnNotices,
        endorsePlan, measurePlan,
        saveDraft, readDraft, discardDraft,
        readRecord, writeRecord, correctRecord, moveRecord, readOwnRecord,
        readNetwork, keepNetwork, keepObstacle, readOwnNetwork, joinClients, undoJoin,
        hearCloseOnes, readCountySettings, keepCountySettings, recordMeasure,
        readPanels, keepPanels, inviteToPanel, readPractices, askPractice, agreePractice,
        keepFilter, listFilters, deleteFilter, exportClients, exportDecisions, exportWorklist, exportOrganisations,
    ]

    /// Every act by room, in the order of the rooms' first acts.
    package static var rooms: [RoomActions] {
        var order: [String] = []
        var rooms: [String: [Action]] = [:]
        for action in all {
            let room = String(action.name.prefix { $0 != "." })
            if rooms[room] == nil { order.append(room) }
            rooms[room, default: []].append(action)
        }
        return order.map { RoomActions(room: $0, actions: rooms[$0] ?? []) }
    }
}
