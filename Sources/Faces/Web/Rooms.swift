import Base
import Engine
import FakturPosting
import HTTPServer

extension WebFace {
    /// Every room's routes; the one place where a new room is entered.
    static func rooms(_ desks: WebDesks, _ settings: WebSettings) -> [WebRoute] {
        // One count for all pages that watch something.
        let watchers = StreamSlots(Limits.eventStreamsMax)
        return HomeRoom(desks: desks).routes + SignInRoom(reception: desks.reception).routes
            + SetupRoom(reception: desks.reception).routes
            + AccountRoom(reception: desks.reception).routes
            + UsersRoom(reception: desks.reception, tokens: desks.tokens).routes
            + PreferencesRoom(reception: desks.reception).routes
            + HelpRoom(docsFolder: settings.docsFolder).routes
            + FakturRoom(desks: desks, settings: settings, watchers: watchers).routes
            + JobsRoom(jobs: desks.jobs).routes
            + RunsRoom(jobs: desks.jobs, watchers: watchers, time: desks.fakturs.time).routes
            + DeliveriesRoom(desk: desks.fakturs.desk).routes + CompareRoom.routes
            + AuditRoom(audit: desks.audit).routes + SettingsRoom(house: desks.house).routes
            + DoctorRoom(house: desks.house).routes
            + CustomersRoom(desk: desks.fakturs.customerDesk, lookingOver: desks.lookingOver).routes
            + BillingRoom(
                desk: desks.billing, lookingOver: desks.lookingOver,
                obstacle: desks.jobs.obstacle(of: FlowJobs.collecting)
            ).routes + FiguresRoom(desks: desks).routes
            + RawDocumentsRoom(
                desk: desks.rawDocuments, intake: desks.house.intake,
                obstacle: desks.jobs.obstacle(of: FlowJobs.orders)
            ).routes
    }
}
