package import Base
package import Model

/// What the command line needs of the program around it. The composition root fills it in; tests fill in their own.
package struct Program: Sendable {
    package var version: String
    /// Who is logged in, for the audit.
    package var userName: String
    package var time: any TimeSource
    /// Reads the settings and opens the store. The settings of what is not needed may be missing; it is never asked.
    package var openOffice: @Sendable (SettingsSources, OfficeNeed) async throws(Refusal) -> Office
    package var settings: @Sendable (SettingsSources) -> SettingsView
    /// Opens the store as it is. With `mayMake` a missing one is made.
    package var store: @Sendable (SettingsSources, _ mayMake: Bool) async throws(Refusal) -> any StoreCare
    package var examine: @Sendable (SettingsSources) async throws(Refusal) -> Examination
    /// Works and answers until the program is asked to stop; `announce` tells the address once it is open.
    package var serve:
        @Sendable (SettingsSources, _ announce: @Sendable (ServiceOpening) -> Void) async throws(Refusal) -> Void
    package var sandbox:
        @Sendable (SandboxRequest, _ announce: @Sendable (SandboxAddresses) -> Void) async throws(Refusal) -> Void
    package var stage: @Sendable (StageRequest) async throws(Refusal) -> any Stage

    package init(
        version: String, userName: String, time: any TimeSource,
        openOffice: @escaping @Sendable (SettingsSources, OfficeNeed) async throws(Refusal) -> Office,
        settings: @escaping @Sendable (SettingsSources) -> SettingsView,
        store: @escaping @Sendable (SettingsSources, Bool) async throws(Refusal) -> any StoreCare,
        examine: @escaping @Sendable (SettingsSources) async throws(Refusal) -> Examination,
        serve: @escaping @Sendable (SettingsSources, @Sendable (ServiceOpening) -> Void) async throws(Refusal) -> Void,
        sandbox:
            @escaping @Sendable (SandboxRequest, @Sendable (SandboxAddresses) -> Void) async throws(Refusal) -> Void,
        stage: @escaping @Sendable (StageRequest) async throws(Refusal) -> any Stage
    ) {
        self.version = version
        self.userName = userName
        self.time = time
        self.openOffice = openOffice
        self.settings = settings
        self.store = store
        self.examine = examine
        self.serve = serve
        self.sandbox = sandbox
        self.stage = stage
    }
}

/// Whom a command has to ask besides the store.
package enum OfficeNeed: Sendable {
    case nobody, ledger, orderBook
    /// Whatever is set up; what is not may be missing, though not by half.
    case whatIsSetUp
}
