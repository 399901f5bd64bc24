import Base
import Configuration
import Crypto
import Engine
import Webhooks

extension Settings {
    /// Alarms of jobs, told to whomever the settings name.
    func alarms(store: any AlarmStore, transport: any HTTPTransport, time: any TimeSource, log: Log) -> AlarmDesk {
        let policy = AlarmPolicy(failingRuns: self.alarmsFailingRuns, triesMax: self.alarmsTriesMax)
        var channels: [any AlarmChannel] = []
        if !self.alarmsWebhookURL.isEmpty {
            let webhook = Webhook(
                address: self.alarmsWebhookURL, secret: self.alarmsWebhookSecret, transport: transport, time: time
            ) { bytes, key in Digest.hmacSHA256(bytes, key: key) }
            channels.append(WebhookAlarms(webhook: webhook))
        }
        return AlarmDesk(store: store, policy: policy, channels: channels, time: time, log: log)
    }

    /// One setting says for all jobs how late is late.
    func watched(_ bodies: [JobBody]) -> [JobBody] {
        bodies.map { body in
            var watched = body
            watched.lateAfterSeconds = Int64(self.alarmsLateAfterSeconds)
            return watched
        }
    }
}

/// Alarms as documents POSTed to another program.
private struct WebhookAlarms: AlarmChannel {
    let webhook: Webhook
    let name = "webhook"

    func send(_ notice: AlarmNotice) async throws(Failure) {
        try await webhook.post(notice.json, id: "alarm-notice-\(notice.id)")
    }
}
