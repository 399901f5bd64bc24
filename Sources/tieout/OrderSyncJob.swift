import Base
import Configuration
import Engine

extension Settings {
    /// The job that turns raw documents into sales orders. It stands in every store, with the reason why it rests, so
    /// that an administrator sees it and can set its schedule beforehand.
    var orderSyncJob: JobBody {
        let obstacle = "InvenTree is not configured: this Tieout has no connection to one."
        return JobBody(
            name: "sync_inventree_sales_orders",
            sentence: "Turns new and changed raw documents into InvenTree sales orders, and tries failed ones again.",
            schedule: "*/10 * * * *", isEnabled: true, obstacle: obstacle
        ) { run throws(Failure) in throw .broken("a job with an obstacle does not run", cause: run.job) }
    }
}
