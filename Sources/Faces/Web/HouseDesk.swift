import Base
package import Model
package import OrderIntake

/// What the house tells of itself: its settings, its health, and what it is connected to.
package struct HouseDesk: Sendable {
    /// The settings this service runs by; secrets are masked already.
    package let settings: @Sendable () -> SettingsView
    /// Looks at every setting and connection; may take half a minute.
    package let examine: @Sendable () async -> [Diagnosis]
    /// Plans orders from raw documents; absent where the settings name no order book.
    package let intake: IntakeDesk?

    package init(
        settings: @escaping @Sendable () -> SettingsView, examine: @escaping @Sendable () async -> [Diagnosis],
        intake: IntakeDesk?
    ) {
        self.settings = settings
        self.examine = examine
        self.intake = intake
    }
}
