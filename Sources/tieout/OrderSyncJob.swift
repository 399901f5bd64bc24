import Base
import Configuration
import Engine
import OrderIntake

extension Settings {
    /// The job that turns raw documents into sales orders. It stands in every store, where no InvenTree is named with the
    /// reason why it rests, so that an administrator sees it and can set its schedule beforehand.
    func orderSyncJob(_ intake: IntakeDesk?) -> JobBody {
        JobBody(
            name: "sync_inventree_sales_orders",
            sentence: "Turns new and changed raw documents into InvenTree sales orders, and tries failed ones again.",
            schedule: "*/10 * * * *", isEnabled: true,
            obstacle: intake == nil ? "\(Failure.orderBookNotSet.summary) \(Failure.orderBookNotSet.advice)" : nil
        ) { run throws(Failure) in
            guard let intake else { throw .broken("a job with an obstacle does not run", cause: run.job) }
            return try await intake.work(run)
        }
    }
}
